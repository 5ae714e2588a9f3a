package io.ringkernel.ir.pass;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.ringkernel.ir.Entry.BoundsPolicy;
import io.ringkernel.ir.Module;
import io.ringkernel.ir.intrinsic.TargetId;
import io.ringkernel.ir.pass.RandomModules.Feature;
import io.ringkernel.ir.text.IrParser;
import io.ringkernel.ir.text.IrPrinter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every pass keeps the meaning of random modules. */
class PassesTest {
  @Test
  void writingAsTextAndReadingBackKeepsTheMeaning() {
    SameMeaning.keptBy(module -> {
      String text = IrPrinter.print(module);
      Module read = IrParser.parse(text);
      assertEquals(text, IrPrinter.print(read));
      return read;
    });
  }

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
  void expandingPrivateAtomicsKeepsTheMeaning() {
    SameMeaning.keptBy(new CheckBounds(), new ExpandPrivateAtomics());
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

  private static final Pass[] UP_TO_TRAPS = {new ExpandIntrinsics(TargetId.CUDA),
    new CheckBounds(), new GuardDivision(), new LowerTraps()};

  @Test
  void loweringTrapsKeepsTheMeaning() {
    SameMeaning.keptBy(UP_TO_TRAPS);
  }

  @Test
  void loweringTrapsOfKernelsWithBarriersKeepsTheMeaning() {
    SameMeaning.keptBy(EnumSet.allOf(Feature.class), BoundsPolicy.TRAP, UP_TO_TRAPS);
  }

  @Test
  void flatteningWhatLoweringTrapsMadeKeepsTheMeaning() {
    List<Pass> passes = new ArrayList<>(List.of(UP_TO_TRAPS));
    passes.addAll(List.of(new FlattenLabelledBreaks(), new FoldConstants(),
        new PropagateCopies(), new SimplifyAlgebra(), new EliminateDeadCode()));
    SameMeaning.keptBy(EnumSet.allOf(Feature.class), BoundsPolicy.TRAP,
        passes.toArray(Pass[]::new));
  }

  @Test
  void narrowingSmallIntegersKeepsTheMeaning() {
    SameMeaning.keptBy(new ExpandIntrinsics(TargetId.WGSL), new NarrowSmallInts());
  }

  @Test
  void specialisingArraysKeepsTheMeaning() {
    SameMeaning.keptBy(new SpecializeArrays());
  }

  @Test
  void theListOfATargetWithoutPointersKeepsTheMeaning() {
    List<Pass> passes = new ArrayList<>(List.of(UP_TO_TRAPS));
    passes.addAll(List.of(new SpecializeArrays(), new NarrowSmallInts(),
        new SaturateFloatToInt(), new MaskShifts(), new FlattenLabelledBreaks(),
        new FoldConstants(), new PropagateCopies(), new SimplifyAlgebra(),
        new EliminateDeadCode(), new HideNonFinite()));
    SameMeaning.keptBy(EnumSet.allOf(Feature.class), BoundsPolicy.TRAP,
        passes.toArray(Pass[]::new));
  }

  @ParameterizedTest
  @EnumSource(names = {"TRAP", "CLAMP"})
  void eliminatingBoundsChecksKeepsTheMeaning(BoundsPolicy policy) {
    SameMeaning.keptBy(Set.of(Feature.TRAPS), policy, new EliminateBoundsChecks(),
        new CheckBounds());
    SameMeaning.keptBy(SameMeaning.ALL, BoundsPolicy.TRAP, new EliminateBoundsChecks());
  }
}
