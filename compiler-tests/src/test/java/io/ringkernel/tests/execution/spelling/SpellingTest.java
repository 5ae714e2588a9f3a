package io.ringkernel.tests.execution.spelling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.ir.RawBits;
import io.ringkernel.ir.Scalar;
import io.ringkernel.ir.intrinsic.Accuracy;
import io.ringkernel.ir.intrinsic.Intrinsic;
import io.ringkernel.ir.intrinsic.Intrinsics;
import io.ringkernel.ir.intrinsic.TargetId;
import io.ringkernel.tests.execution.Argument;
import io.ringkernel.tests.execution.EmulatedExecutor;
import io.ringkernel.tests.execution.EmulatedLanguage;
import io.ringkernel.tests.execution.KernelExecutor;
import io.ringkernel.tests.execution.KernelExecutor.Execution;
import io.ringkernel.tests.execution.LaunchCase;
import io.ringkernel.tests.execution.Outcome;
import io.ringkernel.tests.execution.TargetCompilers;
import io.ringkernel.tests.execution.WgslExecutor;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * A spelling that a target's compiler refuses, or that computes something else than the JVM, is
 * found here with the name of its row. Bounds of the table are checked where a real implementation
 * computes (WGSL); the emulator rounds once, so there a wrong function is what shows.
 */
class SpellingTest {
  private record Case(Intrinsic row, String source, List<long[]> operands) {
    LaunchCase launch() {
      Argument[] arguments = new Argument[row.parameters().size() + 1];
      for (int k = 0; k < row.parameters().size(); k++) {
        arguments[k] = Argument.in(Samples.column(operands, k, row.parameters().get(k)));
      }
      arguments[row.parameters().size()] =
          Argument.inOut(Samples.array(row.result().scalar(), operands.size()));
      return LaunchCase.linear(SpelledKernel.ENTRY, operands.size(), 1, arguments);
    }
  }

  private static List<Case> cases(TargetId target, boolean special) {
    List<Case> cases = new ArrayList<>();
    for (Intrinsic row : Intrinsics.all()) {
      Optional<String> source = SpelledKernel.of(row, target);
      source.ifPresent(text -> cases.add(new Case(row, text, Samples.of(row, special))));
    }
    assertTrue(cases.size() > 20, "only " + cases.size() + " spellings for " + target);
    return cases;
  }

  private static void check(KernelExecutor executor, TargetId target, boolean special) {
    List<Case> cases = cases(target, special);
    List<Outcome> outcomes = executor.runAll(cases.stream()
        .map(each -> new Execution(each.source(), each.launch())).toList());
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < cases.size(); i++) {
      Optional<String> difference = difference(cases.get(i), outcomes.get(i), target);
      String name = cases.get(i).row().name();
      difference.ifPresent(text -> wrong.add(name + ": " + text));
    }
    assertEquals("", String.join("\n", wrong));
  }

  /** The first difference from the JVM, or a gap that shows none any more. */
  private static Optional<String> difference(Case tried, Outcome outcome, TargetId target) {
    if (outcome.status() != Outcome.Status.FINE) {
      return Optional.of(outcome.status() + " " + outcome.message() + "\n" + tried.source());
    }
    Intrinsic row = tried.row();
    Object results = outcome.arrays().getLast();
    List<Gap> open = new ArrayList<>();
    for (int i = 0; i < tried.operands().size(); i++) {
      long[] operands = tried.operands().get(i);
      Object expected = RawBits.box(
          row.result().scalar(), row.evaluator().orElseThrow().apply(operands));
      Object actual = Array.get(results, i);
      if (agree(expected, actual, row.forms().get(target).accuracy())) {
        continue;
      }
      Optional<Gap> gap =
          Gap.ALL.stream().filter(each -> each.covers(row, target, operands)).findFirst();
      if (gap.isEmpty()) {
        return Optional.of("expected " + expected + " but was " + actual + " for "
            + described(row, operands));
      }
      open.add(gap.orElseThrow());
    }
    if (target.equals(TargetId.WGSL)) {
      return Optional.empty(); // what WGSL leaves open may be right on some driver
    }
    return Gap.ALL.stream().filter(each -> each.concerns(row, target) && !open.contains(each))
        .findFirst().map(closed -> "the gap is closed, remove it: " + closed.reason());
  }

  private static String described(Intrinsic row, long[] operands) {
    List<String> values = new ArrayList<>();
    for (int k = 0; k < operands.length; k++) {
      values.add(RawBits.box(row.parameters().get(k).scalar(), operands[k]).toString());
    }
    return values.toString();
  }

  /** The JVM's own result may be one unit off where the row is not exact. */
  private static boolean agree(Object expected, Object actual, Accuracy accuracy) {
    if (accuracy.isExact() || !(expected instanceof Float || expected instanceof Double)) {
      return expected.equals(actual);
    }
    double wanted = ((Number) expected).doubleValue();
    double found = ((Number) actual).doubleValue();
    double unit = expected instanceof Float value ? Math.ulp(value) : Math.ulp(wanted);
    return Double.compare(wanted, found) == 0
        || Math.abs(wanted - found) <= Math.max((accuracy.ulp() + 1) * unit, accuracy.absolute());
  }

  @Test
  void everyCudaSpellingComputesWhatTheJvmDoes() {
    check(EmulatedExecutor.of(EmulatedLanguage.CUDA, true).withSeeds(0), TargetId.CUDA, true);
  }

  @Test
  void everyMslSpellingComputesWhatTheJvmDoes() {
    check(EmulatedExecutor.of(EmulatedLanguage.MSL, true).withSeeds(0), TargetId.MSL, true);
  }

  @Test
  void everyWgslSpellingComputesWhatTheJvmDoes() {
    try (WgslExecutor executor = WgslExecutor.open()) {
      check(executor, TargetId.WGSL, false);
    }
  }

  @Test
  void nvccAcceptsEveryCudaSpelling() {
    StringBuilder all = new StringBuilder();
    for (Case each : cases(TargetId.CUDA, false)) {
      all.append(each.source().replace("spelled", "spelled_" + each.row().name()));
    }
    TargetCompilers.cuda(all.toString()).orFail();
  }

  @Test
  void clangAcceptsEveryMslSpelling() {
    StringBuilder all = new StringBuilder();
    for (Case each : cases(TargetId.MSL, false)) {
      all.append(each.source().replace("spelled", "spelled_" + each.row().name()));
    }
    TargetCompilers.msl(all.toString()).orFail();
  }

  @Test
  void nagaAcceptsEveryWgslSpelling() {
    List<Case> cases = cases(TargetId.WGSL, false);
    TargetCompilers.naga(cases.stream().map(Case::source).toList())
        .forEach(TargetCompilers.Verdict::orFail);
  }
}
