package io.ringkernel.tests.spelling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.ir.RawBits;
import io.ringkernel.ir.Scalar;
import io.ringkernel.ir.emit.Lowering;
import io.ringkernel.ir.intrinsic.Capability;
import io.ringkernel.ir.intrinsic.Intrinsic;
import io.ringkernel.ir.intrinsic.Intrinsics;
import io.ringkernel.ir.intrinsic.TargetId;
import io.ringkernel.lower.cuda.CudaLowering;
import io.ringkernel.lower.msl.MslLowering;
import io.ringkernel.lower.wgsl.WgslLowering;
import io.ringkernel.verify.execution.Argument;
import io.ringkernel.verify.execution.EmulatedExecutor;
import io.ringkernel.verify.execution.EmulatedLanguage;
import io.ringkernel.verify.execution.KernelExecutor;
import io.ringkernel.verify.execution.KernelExecutor.Execution;
import io.ringkernel.verify.execution.LaunchCase;
import io.ringkernel.verify.execution.Outcome;
import io.ringkernel.verify.execution.WgslExecutor;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Every row that reads nothing but its operands, through the whole back end of each target: what an
 * expansion loses to a target's own ideas of arithmetic is found here, with the name of its row.
 * Infinities, NaN and numbers out of the usual range are among the operands everywhere.
 */
class LoweredRowTest {
  private record Case(Intrinsic row, String source, List<long[]> operands) {
    LaunchCase launch() {
      int count = row.parameters().size();
      Argument[] arguments = new Argument[count + 1];
      for (int k = 0; k < count; k++) {
        arguments[k] = Argument.in(
            Samples.column(operands, k, RowKernel.carried(row.parameters().get(k))));
      }
      arguments[count] =
          Argument.inOut(Samples.array(RowKernel.stored(row).scalar(), operands.size()));
      return LaunchCase.linear(RowKernel.ENTRY, operands.size(), 1, arguments);
    }
  }

  private static List<Case> cases(Lowering lowering) {
    List<Case> cases = new ArrayList<>();
    for (Intrinsic row : Intrinsics.all()) {
      boolean possible = row.forms().containsKey(lowering.target())
          && (lowering.capabilities().contains(Capability.FLOAT64)
              || !row.needs().contains(Capability.FLOAT64));
      if (row.kind() == Intrinsic.Kind.PURE && possible) {
        cases.add(new Case(row, RowKernel.lowered(row, lowering), operands(row, lowering)));
      }
    }
    assertTrue(cases.size() > 60, "only " + cases.size() + " rows for " + lowering.target());
    return cases;
  }

  /** WGSL may take a subnormal operand for zero (WGSL: Floating Point Evaluation). */
  private static List<long[]> operands(Intrinsic row, Lowering lowering) {
    List<long[]> all = Samples.of(row, true);
    return lowering.target().equals(TargetId.WGSL)
        ? all.stream().filter(operands -> !hasSubnormal(row, operands)).toList() : all;
  }

  private static boolean hasSubnormal(Intrinsic row, long[] operands) {
    for (int k = 0; k < operands.length; k++) {
      if (row.parameters().get(k).scalar() == Scalar.F32
          && isSubnormal(RawBits.asFloat(operands[k]))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSubnormal(float x) {
    return x != 0 && Math.abs(x) < Float.MIN_NORMAL;
  }

  private static void check(KernelExecutor executor, Lowering lowering) {
    List<Case> cases = cases(lowering);
    List<Outcome> outcomes = executor.runAll(cases.stream()
        .map(each -> new Execution(each.source(), each.launch())).toList());
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < cases.size(); i++) {
      String name = cases.get(i).row().name();
      difference(cases.get(i), outcomes.get(i), lowering.target())
          .ifPresent(text -> wrong.add(name + ": " + text));
    }
    assertEquals("", String.join("\n", wrong));
  }

  private static Optional<String> difference(Case tried, Outcome outcome, TargetId target) {
    if (outcome.status() != Outcome.Status.FINE) {
      return Optional.of(outcome.status() + " " + outcome.message() + "\n" + tried.source());
    }
    Intrinsic row = tried.row();
    List<String> differences = new ArrayList<>();
    for (int i = 0; i < tried.operands().size(); i++) {
      long[] operands = tried.operands().get(i);
      Object expected = RawBits.box(
          RowKernel.stored(row).scalar(), row.evaluator().orElseThrow().apply(operands));
      Object actual = Array.get(outcome.arrays().getLast(), i);
      boolean flushed = target.equals(TargetId.WGSL) && expected instanceof Float wanted
          && isSubnormal(wanted) && actual instanceof Float found && found == 0;
      if (!flushed && !Agreement.within(row.forms().get(target).accuracy(), expected, actual)) {
        differences.add("expected " + expected + " but was " + actual + " for "
            + Samples.described(row, operands));
      }
    }
    return differences.isEmpty() ? Optional.empty()
        : Optional.of(differences.size() + " of " + tried.operands().size() + " differ: "
            + String.join("; ", differences.subList(0, Math.min(4, differences.size()))));
  }

  @Test
  void everyRowThroughTheCudaBackEndComputesWhatTheJvmDoes() {
    check(EmulatedExecutor.of(EmulatedLanguage.CUDA, true).withSeeds(0), new CudaLowering());
  }

  @Test
  void everyRowThroughTheMslBackEndComputesWhatTheJvmDoes() {
    check(EmulatedExecutor.of(EmulatedLanguage.MSL, true).withSeeds(0), new MslLowering());
  }

  @Test
  void everyRowThroughTheWgslBackEndComputesWhatTheJvmDoes() {
    try (WgslExecutor executor = WgslExecutor.open()) {
      check(executor, new WgslLowering());
    }
  }
}
