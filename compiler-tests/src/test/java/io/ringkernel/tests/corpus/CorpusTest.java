package io.ringkernel.tests.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.runtime.Backend;
import io.ringkernel.runtime.RingRuntime;
import io.ringkernel.verify.execution.EmulatedExecutor;
import io.ringkernel.verify.execution.EmulatedLanguage;
import io.ringkernel.verify.execution.KernelExecutor;
import io.ringkernel.verify.execution.KernelExecutor.Execution;
import io.ringkernel.verify.execution.Outcome;
import io.ringkernel.verify.execution.WgslExecutor;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every kernel of the corpus computes on every target what it computes on the JVM. */
final class CorpusTest {
  /** A kernel beside what a target made of it. */
  private record Result(CorpusKernel kernel, String target, Map<String, Object> entry,
      Outcome outcome) {}

  @TestFactory
  Stream<DynamicTest> cudaEqualsTheJvm() throws IOException {
    return equalsTheJvm("cuda", EmulatedExecutor.cuda());
  }

  @TestFactory
  Stream<DynamicTest> cudaHasNoUndefinedBehaviour() throws IOException {
    return equalsTheJvm("cuda", EmulatedExecutor.of(EmulatedLanguage.CUDA, true).withSeeds(0));
  }

  @TestFactory
  Stream<DynamicTest> mslEqualsTheJvm() throws IOException {
    return equalsTheJvm("msl", EmulatedExecutor.msl());
  }

  @TestFactory
  Stream<DynamicTest> mslHasNoUndefinedBehaviour() throws IOException {
    return equalsTheJvm("msl", EmulatedExecutor.of(EmulatedLanguage.MSL, true).withSeeds(0));
  }

  @TestFactory
  Stream<DynamicTest> wgslEqualsTheJvm() throws IOException {
    try (WgslExecutor executor = WgslExecutor.open()) {
      return equalsTheJvm("wgsl", executor);
    }
  }

  /** The class files of the kernels alone, read by the other front end, give the same results. */
  @TestFactory
  Stream<DynamicTest> cudaOfClassFilesEqualsTheJvm() throws IOException {
    ClassFileCorpus classes = ClassFileCorpus.read();
    List<CorpusKernel> kernels =
        classes.kernels().stream().filter(k -> k.runsOn("cuda")).toList();
    List<Execution> executions = kernels.stream()
        .map(k -> new Execution(classes.text(k), k.launch(classes.entry(k), "cuda"))).toList();
    List<Outcome> outcomes = EmulatedExecutor.cuda().runAll(executions);
    return IntStream.range(0, kernels.size()).mapToObj(
        i -> DynamicTest.dynamicTest(kernels.get(i).label(), () -> compare(new Result(
            kernels.get(i), "cuda", classes.entry(kernels.get(i)), outcomes.get(i)))));
  }

  @Test
  void everyKernelCompilesFromItsClassFile() throws IOException {
    assertEquals(List.of(), ClassFileCorpus.read().refused());
  }

  @Test
  void theCorpusHasEveryTopic() {
    assertTrue(Corpus.kernels().size() >= 15, () -> Corpus.kernels().size() + " kernels");
  }

  /** Both forms of a kernel: they are in one text, which is compiled once. */
  private static Stream<DynamicTest> equalsTheJvm(String target, KernelExecutor executor)
      throws IOException {
    List<CorpusKernel> kernels = new ArrayList<>();
    List<Map<String, Object>> entries = new ArrayList<>();
    List<Execution> executions = new ArrayList<>();
    for (CorpusKernel kernel : Corpus.kernels().stream().filter(k -> k.runsOn(target)).toList()) {
      Map<String, Object> description =
          Corpus.object(Corpus.object(kernel.manifest(), "targets"), target);
      Map<String, Object> entry = Corpus.objects(description, "entries").stream()
          .filter(e -> e.get("name").equals(kernel.name())).findFirst()
          .orElseThrow(() -> new AssertionError(
              target + " refused " + kernel.label() + ": " + description.get("refused")));
      String text = Files.readString(kernel.folder().resolve((String) description.get("file")));
      List<Map<String, Object>> forms = new ArrayList<>(List.of(entry));
      if (kernel.expectedTrap().isEmpty()) { // so its arguments fulfil the conditions of the other
        Corpus.objects(description, "entries").stream()
            .filter(e -> kernel.name().equals(e.get("variantOf")) && !e.containsKey("form"))
            .forEach(forms::add);
      }
      for (Map<String, Object> form : forms) {
        kernels.add(kernel);
        entries.add(form);
        executions.add(new Execution(text, kernel.launch(form, target)));
      }
    }
    List<Outcome> outcomes = executor.runAll(executions);
    List<Result> results = new ArrayList<>();
    for (int i = 0; i < kernels.size(); i++) {
      results.add(new Result(kernels.get(i), target, entries.get(i), outcomes.get(i)));
    }
    return results.stream()
        .map(r -> DynamicTest.dynamicTest(r.kernel().owner().getSimpleName() + "."
            + r.entry().get("name"), () -> compare(r)));
  }

  private static void compare(Result result) throws Throwable {
    Object[] arguments = result.kernel().arguments(result.target());
    Outcome outcome = result.outcome().orFail();
    try (RingRuntime runtime = RingRuntime.builder().backend(Backend.CPU).build()) {
      if (result.kernel().expectedTrap().isPresent()) {
        compareTrap(result, runtime, arguments);
        return;
      }
      result.kernel().runOnJvm(runtime, arguments);
    }
    assertTrue(outcome.trap().isEmpty(), () -> "trapped: " + outcome.trap());
    List<Object> expected =
        Arrays.stream(CorpusKernel.flat(arguments)).filter(a -> a.getClass().isArray()).toList();
    List<Object> arrays = result.kernel().arrays(outcome);
    for (int i = 0; i < expected.size(); i++) {
      SameBits.check(expected.get(i), arrays.get(i), "array " + i,
          result.kernel().tolerance(result.target()));
    }
  }

  private static void compareTrap(Result result, RingRuntime runtime, Object[] arguments) {
    String expected = result.kernel().expectedTrap().orElseThrow();
    Throwable thrown =
        assertThrows(Throwable.class, () -> result.kernel().runOnJvm(runtime, arguments));
    // a method of the JDK that throws is named by the line that calls it
    StackTraceElement top = Arrays.stream(thrown.getStackTrace())
        .filter(frame -> !frame.getClassName().startsWith("java.")
            && !frame.getClassName().startsWith("jdk.")
            && !frame.getClassName().startsWith("io.ringkernel.")).findFirst().orElseThrow();
    String place = thrown.getClass().getName() + " " + top.getFileName() + ":"
        + top.getLineNumber();
    assertTrue(expected.startsWith(place + " "), () -> "the JVM threw " + place);
    Outcome.Trap trap = result.outcome().trap().orElseThrow(
        () -> new AssertionError("no trap, but the JVM threw " + thrown));
    Map<String, Object> site = Corpus.objects(result.entry(), "traps").get(trap.site());
    if (site.containsKey("message")) {
      assertEquals(thrown.getMessage(), site.get("message"));
    }
    assertEquals(expected, site.get("exception") + " " + site.get("file") + ":"
        + site.get("line") + " " + trap.workItem());
  }
}
