package io.ringkernel.tests.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.ir.Module;
import io.ringkernel.ir.interp.Grid;
import io.ringkernel.ir.interp.Interpreter;
import io.ringkernel.ir.pass.AddUncheckedVariants;
import io.ringkernel.ir.stencil.AddStencilForms;
import io.ringkernel.runtime.Backend;
import io.ringkernel.runtime.RingRuntime;
import io.ringkernel.verify.execution.EmulatedExecutor;
import io.ringkernel.verify.execution.KernelExecutor;
import io.ringkernel.verify.execution.KernelExecutor.Execution;
import io.ringkernel.verify.execution.Outcome;
import io.ringkernel.verify.execution.WgslExecutor;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every form of a stencil computes what as many launches of the kernel on the JVM do. */
final class StencilFormsTest {
  /** Smaller than a tile, one cell wide inside, not divisible, divisible. */
  private static final List<List<Integer>> PLANES =
      List.of(List.of(5, 7), List.of(19, 11), List.of(16, 12));
  private static final List<List<Integer>> SPACES = List.of(List.of(4, 5, 6), List.of(9, 7, 5));
  private static final List<List<Integer>> TILES = List.of(List.of(8, 4, 3), List.of(3, 5, 2));

  @Test
  void interpreterEqualsTheJvm() throws Throwable {
    for (StencilCase one : cases("cuda")) {
      Module module = new AddStencilForms(true).apply(new AddUncheckedVariants()
          .apply(SourceCorpus.modules().get(one.kernel().owner().getName())));
      Object[] values = one.values();
      int[] blocks = one.blocks();
      new Interpreter(module).launch((String) one.entry().get("name"),
          new Grid(blocks[0], blocks[1], blocks[2]), values);
      check(one, one.arrays(Arrays.asList(values)));
    }
  }

  @TestFactory
  Stream<DynamicTest> cudaEqualsTheJvm() throws IOException {
    return equalsTheJvm("cuda", EmulatedExecutor.cuda());
  }

  @TestFactory
  Stream<DynamicTest> mslEqualsTheJvm() throws IOException {
    return equalsTheJvm("msl", EmulatedExecutor.msl());
  }

  @TestFactory
  Stream<DynamicTest> wgslEqualsTheJvm() throws IOException {
    try (WgslExecutor executor = WgslExecutor.open()) {
      return equalsTheJvm("wgsl", executor);
    }
  }

  @Test
  void everyBoundaryHasEveryForm() throws IOException {
    Set<String> seen = new HashSet<>();
    cases("cuda").forEach(one -> seen.add(one.form() + " " + one.kernel().kernel().get("axes")
        + " " + one.kernel().kernel().get("boundary")));
    for (String form : List.of("tiled", "blocked", "persistent")) {
      for (String boundary : List.of("inner", "clamp", "wrap", "constant", "reflect", "absorb")) {
        assertTrue(seen.contains(form + " 2 " + boundary), form + " " + boundary + " of " + seen);
      }
      for (String boundary : List.of("inner", "clamp", "wrap")) {
        assertTrue(seen.contains(form + " 3 " + boundary), form + " " + boundary + " of " + seen);
      }
    }
  }

  /** Groups of the others need not run at the same time. */
  @Test
  void onlyCudaHasPersistentForms() throws IOException {
    for (String target : List.of("msl", "wgsl")) {
      assertEquals(List.of(), cases(target).stream().map(StencilCase::form)
          .filter("persistent"::equals).toList());
    }
  }

  private static List<StencilCase> cases(String target) throws IOException {
    List<StencilCase> cases = new ArrayList<>();
    for (CorpusKernel kernel : Corpus.kernels()) {
      if (!kernel.owner().getSimpleName().equals("Steps")) {
        continue;
      }
      Map<String, Object> description =
          Corpus.object(Corpus.object(kernel.manifest(), "targets"), target);
      for (Map<String, Object> entry : Corpus.objects(description, "entries")) {
        if (kernel.name().equals(entry.get("variantOf")) && entry.containsKey("form")) {
          add(kernel, entry, cases);
        }
      }
    }
    return cases;
  }

  private static void add(CorpusKernel kernel, Map<String, Object> entry,
      List<StencilCase> cases) {
    int axes = (Integer) kernel.kernel().get("axes");
    boolean isSingle = entry.get("form").equals("tiled");
    for (List<Integer> grid : axes == 2 ? PLANES : SPACES) {
      for (List<Integer> tile : TILES) {
        for (int steps : isSingle ? List.of(1) : List.of(1, 2, 5)) {
          StencilCase one =
              new StencilCase(kernel, entry, grid, tile.subList(0, axes), steps);
          if (one.isPossible()) {
            cases.add(one);
          }
        }
      }
    }
  }

  private static Stream<DynamicTest> equalsTheJvm(String target, KernelExecutor executor)
      throws IOException {
    List<StencilCase> cases = cases(target);
    List<Execution> executions = new ArrayList<>();
    for (StencilCase one : cases) {
      Map<String, Object> description =
          Corpus.object(Corpus.object(one.kernel().manifest(), "targets"), target);
      executions.add(new Execution(Files.readString(
          one.kernel().folder().resolve((String) description.get("file"))), one.launch()));
    }
    List<Outcome> outcomes = executor.runAll(executions);
    List<DynamicTest> tests = new ArrayList<>();
    for (int i = 0; i < cases.size(); i++) {
      StencilCase one = cases.get(i);
      Outcome outcome = outcomes.get(i);
      tests.add(DynamicTest.dynamicTest(one.toString(), () -> {
        List<Object> given = new ArrayList<>(Arrays.asList(one.values()));
        int next = 0;
        for (int k = 0; k < given.size(); k++) {
          if (given.get(k).getClass().isArray()) {
            given.set(k, outcome.orFail().arrays().get(next++));
          }
        }
        check(one, one.arrays(given));
      }));
    }
    return tests.stream();
  }

  private static void check(StencilCase one, List<Object> arrays) throws Throwable {
    try (RingRuntime runtime = RingRuntime.builder().backend(Backend.CPU).build()) {
      Object[] expected = one.expected(runtime);
      for (int i = 0; i < expected.length; i++) {
        if (expected[i].getClass().isArray()) {
          SameBits.check(expected[i], arrays.get(i), one + ", array " + i, Tolerance.EXACT);
        }
      }
    }
  }
}
