package io.ringkernel.tests.spelling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.ir.RawBits;
import io.ringkernel.ir.intrinsic.Intrinsic;
import io.ringkernel.ir.intrinsic.Intrinsics;
import io.ringkernel.ir.intrinsic.TargetId;
import io.ringkernel.verify.execution.Argument;
import io.ringkernel.verify.execution.EmulatedExecutor;
import io.ringkernel.verify.execution.EmulatedLanguage;
import io.ringkernel.verify.execution.KernelExecutor;
import io.ringkernel.verify.execution.KernelExecutor.Execution;
import io.ringkernel.verify.execution.LaunchCase;
import io.ringkernel.verify.execution.Outcome;
import io.ringkernel.verify.execution.TargetCompilers;
import io.ringkernel.verify.execution.WgslExecutor;
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
    assertTrue(cases.size() > 10, "only " + cases.size() + " spellings for " + target);
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

  /** The first difference from the JVM. */
  private static Optional<String> difference(Case tried, Outcome outcome, TargetId target) {
    if (outcome.status() != Outcome.Status.FINE) {
      return Optional.of(outcome.status() + " " + outcome.message() + "\n" + tried.source());
    }
    Intrinsic row = tried.row();
    Object results = outcome.arrays().getLast();
    for (int i = 0; i < tried.operands().size(); i++) {
      long[] operands = tried.operands().get(i);
      Object expected = RawBits.box(
          row.result().scalar(), row.evaluator().orElseThrow().apply(operands));
      Object actual = Array.get(results, i);
      if (!Agreement.within(row.forms().get(target).accuracy(), expected, actual)) {
        return Optional.of("expected " + expected + " but was " + actual + " for "
            + Samples.described(row, operands));
      }
    }
    return Optional.empty();
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
