package io.ringkernel.tests.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.runtime.Backend;
import io.ringkernel.runtime.CpuMode;
import io.ringkernel.runtime.RingRuntime;
import io.ringkernel.verify.execution.EmulatedExecutor;
import io.ringkernel.verify.execution.KernelExecutor;
import io.ringkernel.verify.execution.KernelExecutor.Execution;
import io.ringkernel.verify.execution.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The forms of kernels that rely on preconditions: which checks are gone, and what they rely on.
 */
final class UncheckedVariantsTest {
  private static final List<String> TARGETS = List.of("cuda", "msl", "wgsl");

  /** A form of a kernel in a target's text. */
  private record Form(CorpusKernel kernel, String target, Map<String, Object> entry,
      String text) {
    List<String> preconditions() {
      return Corpus.objects(entry, "preconditions").stream().map(c -> (String) c.get("text"))
          .toList();
    }
  }

  @Test
  void theFourKernelsHaveAFormWithoutAnyRangeCheck() throws IOException {
    for (String label : List.of("Saxpy.saxpy", "Wave.wave", "BlockSum.blockSum",
        "MatrixProduct.naive", "MatrixProduct.tiled")) {
      for (String target : TARGETS) {
        Form form = form(kernel(label), target).orElseThrow(
            () -> new AssertionError(label + " has no unchecked form for " + target));
        assertEquals(List.of(), Corpus.objects(form.entry(), "traps"), label + " for " + target);
        assertTrue(
            Corpus.objects(form.entry(), "buffers").stream()
                .noneMatch(b -> b.get("name").equals("rk_traps")),
            label + " for " + target);
      }
    }
  }

  @Test
  void preconditionsAreWhatAPersonWouldAskFor() throws IOException {
    assertEquals(List.of("x.length <= y.length"), preconditions("Saxpy.saxpy"));
    assertEquals(List.of("1 <= total.length"), preconditions("BlockSum.blockSum"));
    assertEquals(List.of("n >= 0", "n * n <= a.length", "n * n <= b.length",
        "n * n <= c.length"), preconditions("MatrixProduct.naive"));
    assertEquals(List.of("16 * grid.x <= view.width", "2 <= view.height"),
        preconditions("ViewOutOfBounds.viewOutOfBounds"));
  }

  @Test
  void pointersOfTheFormAreRestrictInCudaC() throws IOException {
    String text = form(kernel("Saxpy.saxpy"), "cuda").orElseThrow().text();
    assertTrue(text.contains("const float* __restrict__ x"), text);
    assertTrue(text.contains("const float* x, int x_length"), text);
  }

  @TestFactory
  Stream<DynamicTest> onCudaTheFormComputesWhatTheJvmComputes() throws IOException {
    return equalsTheJvm("cuda", EmulatedExecutor.cuda());
  }

  @TestFactory
  Stream<DynamicTest> onMetalTheFormComputesWhatTheJvmComputes() throws IOException {
    return equalsTheJvm("msl", EmulatedExecutor.msl());
  }

  /** Those whose arguments fulfil the conditions: kernels of the corpus that do not trap. */
  private static Stream<DynamicTest> equalsTheJvm(String target, KernelExecutor executor)
      throws IOException {
    List<Form> forms = new ArrayList<>();
    List<Execution> executions = new ArrayList<>();
    for (CorpusKernel kernel : Corpus.kernels()) {
      Optional<Form> form = kernel.runsOn(target) && kernel.expectedTrap().isEmpty()
          ? form(kernel, target) : Optional.empty();
      form.ifPresent(f -> {
        forms.add(f);
        executions.add(new Execution(f.text(), kernel.launch(f.entry())));
      });
    }
    assertTrue(forms.size() >= 10, () -> forms.size() + " forms");
    List<Outcome> outcomes = executor.runAll(executions);
    List<DynamicTest> tests = new ArrayList<>();
    for (int i = 0; i < forms.size(); i++) {
      Form form = forms.get(i);
      Outcome outcome = outcomes.get(i);
      tests.add(DynamicTest.dynamicTest(form.kernel().label(), () -> compare(form, outcome)));
    }
    return tests.stream();
  }

  private static void compare(Form form, Outcome outcome) throws Throwable {
    Object[] arguments = form.kernel().arguments();
    try (RingRuntime runtime =
        RingRuntime.builder().backend(Backend.CPU).cpuMode(CpuMode.DIRECT).build()) {
      form.kernel().runOnJvm(runtime, arguments);
    }
    List<Object> expected =
        Arrays.stream(CorpusKernel.flat(arguments)).filter(a -> a.getClass().isArray()).toList();
    assertFalse(expected.isEmpty());
    for (int i = 0; i < expected.size(); i++) {
      SameBits.check(expected.get(i), form.kernel().arrays(outcome.orFail()).get(i), "array " + i,
          form.kernel().mayDiffer(form.target()));
    }
  }

  private static List<String> preconditions(String label) throws IOException {
    return form(kernel(label), "cuda").orElseThrow().preconditions();
  }

  private static Optional<Form> form(CorpusKernel kernel, String target) throws IOException {
    Map<String, Object> description =
        Corpus.object(Corpus.object(kernel.manifest(), "targets"), target);
    String text = Files.readString(kernel.folder().resolve((String) description.get("file")));
    return Corpus.objects(description, "entries").stream()
        .filter(e -> kernel.name().equals(e.get("variantOf"))).findFirst()
        .map(e -> new Form(kernel, target, e, text));
  }

  private static CorpusKernel kernel(String label) {
    return Corpus.kernels().stream().filter(k -> k.label().equals(label)).findFirst()
        .orElseThrow();
  }
}
