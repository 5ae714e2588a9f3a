package io.ringkernel.ir.pass;

import io.ringkernel.ir.Entry.BoundsPolicy;
import io.ringkernel.ir.intrinsic.TargetId;
import io.ringkernel.ir.pass.RandomModules.Feature;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every pass keeps the meaning of random modules. */
class PassesTest {
  @Test
  void foldingConstantsKeepsTheMeaning() {
    SameMeaning.keptBy(new FoldConstants());
  }

  @Test
  void propagatingCopiesKeepsTheMeaning() {
    SameMeaning.keptBy(new PropagateCopies());
  }

  @Test
  void simplifyingKeepsTheMeaning() {
    SameMeaning.keptBy(new SimplifyAlgebra());
  }

  @Test
  void eliminatingDeadCodeKeepsTheMeaning() {
    SameMeaning.keptBy(new EliminateDeadCode());
  }

  @Test
  void allOptimisationsTogetherKeepTheMeaning() {
    SameMeaning.keptBy(new FoldConstants(), new PropagateCopies(), new SimplifyAlgebra(),
        new FoldConstants(), new EliminateDeadCode());
  }

  @Test
  void narrowingDoubleMathKeepsTheMeaning() {
    SameMeaning.keptBy(new NarrowDoubleMath(true), new EliminateDeadCode());
  }

  @Test
  void maskingShiftsKeepsTheMeaning() {
    SameMeaning.keptBy(new MaskShifts());
  }

  @Test
  void saturatingKeepsTheMeaning() {
    SameMeaning.keptBy(new SaturateFloatToInt());
  }

  @Test
  void guardingDivisionKeepsTheMeaning() {
    SameMeaning.keptBy(new GuardDivision());
  }

  @Test
  void hidingNonFiniteConstantsKeepsTheMeaning() {
    SameMeaning.keptBy(new HideNonFinite());
  }

  @ParameterizedTest
  @EnumSource(names = {"TRAP", "CLAMP"})
  void checkingBoundsKeepsTheMeaning(BoundsPolicy policy) {
    SameMeaning.keptBy(Set.of(Feature.TRAPS, Feature.CALLS), policy, new CheckBounds());
  }

  @Test
  void flatteningKeepsTheMeaning() {
    SameMeaning.keptBy(new FlattenLabelledBreaks());
  }

  @Test
  void expandingIntrinsicsForCudaKeepsTheMeaning() {
    SameMeaning.keptBy(new ExpandIntrinsics(TargetId.CUDA));
  }

  @Test
  void aWholeListKeepsTheMeaning() {
    SameMeaning.keptBy(new FoldConstants(), new ExpandIntrinsics(TargetId.CUDA),
        new PropagateCopies(), new SimplifyAlgebra(), new EliminateDeadCode(), new CheckBounds(),
        new GuardDivision(), new SaturateFloatToInt(), new MaskShifts(),
        new FlattenLabelledBreaks(), new FoldConstants(), new EliminateDeadCode());
  }
}
