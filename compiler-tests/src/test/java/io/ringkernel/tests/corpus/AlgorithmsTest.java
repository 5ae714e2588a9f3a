package io.ringkernel.tests.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.ir.Module;
import io.ringkernel.runtime.Backend;
import io.ringkernel.runtime.CpuMode;
import io.ringkernel.runtime.RingRuntime;
import io.ringkernel.tests.corpus.PromisedAlgorithms.Promise;
import io.ringkernel.tests.corpus.RecordingBackend.Recorded;
import io.ringkernel.verify.execution.EmulatedExecutor;
import io.ringkernel.verify.execution.EmulatedLanguage;
import io.ringkernel.verify.execution.KernelExecutor;
import io.ringkernel.verify.execution.KernelExecutor.Execution;
import io.ringkernel.verify.execution.Outcome;
import io.ringkernel.verify.execution.Tool;
import io.ringkernel.verify.execution.Tools;
import io.ringkernel.verify.execution.WgslExecutor;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Algorithms as users write them. Each compares with an independent reference, on the CPU and on
 * two device runtimes; and each launch that the CPU ran gives the same on every target.
 */
final class AlgorithmsTest {
  /** Classes that have a form in class files; there are more from sources. */
  private static final int LEAST = 20;
  private static final EmulatedGpuDriver DRIVER = new EmulatedGpuDriver();
  private static Map<Algorithm, List<Recorded>> recorded;

  @AfterAll
  static void release() {
    DRIVER.release();
  }

  private static synchronized Map<Algorithm, List<Recorded>> recorded() throws Throwable {
    if (recorded == null) {
      Map<Algorithm, List<Recorded>> all = new LinkedHashMap<>();
      for (Algorithm algorithm : Corpus.algorithms()) {
        RecordingBackend backend = new RecordingBackend();
        try (RingRuntime runtime = RingRuntime.builder().backend(backend).build()) {
          algorithm.run(runtime);
        }
        assertTrue(!backend.launches().isEmpty(), algorithm.name());
        all.put(algorithm, backend.launches());
      }
      recorded = all;
    }
    return recorded;
  }

  /** What is launched is what the page of fidelity says of each algorithm, and nothing else. */
  @Test
  void everyPromisedAlgorithmIsLaunched() throws Throwable {
    Set<String> launched = new TreeSet<>();
    recorded().values().forEach(launches -> launches.forEach(launch -> launched.add(
        launch.kernel().owner().getSimpleName() + "." + launch.kernel().name())));
    Set<String> promised = new TreeSet<>();
    PromisedAlgorithms.all().forEach(promise -> promised.addAll(promise.kernels()));
    // Those of the page that compares with other systems.
    launched.removeIf(kernel -> kernel.startsWith("Probes."));
    assertEquals(promised, launched);
    assertEquals(40, PromisedAlgorithms.all().stream().map(Promise::name).distinct().count());
  }

  @TestFactory
  Stream<DynamicTest> theCpuComputesWhatTheReferenceComputes() {
    return Stream.of(CpuMode.DIRECT, CpuMode.FAST).flatMap(mode -> tests(mode.toString(),
        () -> RingRuntime.builder().backend(Backend.CPU).cpuMode(mode).build()));
  }

  @TestFactory
  Stream<DynamicTest> theCudaRuntimeComputesWhatTheReferenceComputes() {
    DRIVER.prepare(Corpus.texts("kernel.cu").entrySet().stream()
        .filter(text -> text.getKey().startsWith("algorithms.")).map(Map.Entry::getValue)
        .toList());
    return tests("CUDA",
        () -> RingRuntime.builder().backend(new EmulatedCuda(DRIVER)).build());
  }

  @TestFactory
  Stream<DynamicTest> theWebGpuRuntimeComputesWhatTheReferenceComputes() {
    Tools.require(Tool.WEBGPU);
    Tools.require(Tool.VULKAN);
    return tests("WebGPU", () -> RingRuntime.builder().backend(Backend.WEBGPU).build());
  }

  private static Stream<DynamicTest> tests(String where,
      Supplier<RingRuntime> runtimes) {
    return Corpus.algorithms().stream()
        .map(algorithm -> DynamicTest.dynamicTest(algorithm.name() + " " + where, () -> {
          try (RingRuntime runtime = runtimes.get()) {
            algorithm.run(runtime);
          }
        }));
  }

  @TestFactory
  Stream<DynamicTest> everyLaunchIsTheSameOnCuda() throws Throwable {
    return replayed("cuda", EmulatedExecutor.cuda());
  }

  @TestFactory
  Stream<DynamicTest> noLaunchIsUndefinedOnCuda() throws Throwable {
    return replayed("cuda", EmulatedExecutor.of(EmulatedLanguage.CUDA, true).withSeeds(0));
  }

  @TestFactory
  Stream<DynamicTest> everyLaunchIsTheSameOnMetal() throws Throwable {
    return replayed("msl", EmulatedExecutor.msl());
  }

  @TestFactory
  Stream<DynamicTest> noLaunchIsUndefinedOnMetal() throws Throwable {
    return replayed("msl", EmulatedExecutor.of(EmulatedLanguage.MSL, true).withSeeds(0));
  }

  @TestFactory
  Stream<DynamicTest> everyLaunchIsTheSameInWgsl() throws Throwable {
    try (WgslExecutor executor = WgslExecutor.open()) {
      return replayed("wgsl", executor);
    }
  }

  @TestFactory
  Stream<DynamicTest> everyLaunchIsTheSameInTheInterpreter() throws Throwable {
    return interpreted(SourceCorpus.modules()).stream();
  }

  @TestFactory
  Stream<DynamicTest> everyLaunchIsTheSameInTheInterpreterFromClassFiles() throws Throwable {
    return interpreted(ClassFileCorpus.algorithms().modules()).stream();
  }

  /** Also those with records and arrays of them. */
  @Test
  void everyClassFileOfAnAlgorithmIsRead() throws IOException {
    assertEquals(List.of(), ClassFileCorpus.algorithms().refused());
  }

  @TestFactory
  Stream<DynamicTest> everyLaunchIsTheSameOnCudaFromClassFiles() throws Throwable {
    ClassFileCorpus classes = ClassFileCorpus.algorithms();
    return replayed("cuda", EmulatedExecutor.cuda().withSeeds(0),
        launch -> classes.modules().containsKey(launch.kernel().owner().getName())
            ? Optional.of(Algorithm.execution(launch, classes)) : Optional.empty());
  }

  private static List<DynamicTest> interpreted(Map<String, Module> modules) throws Throwable {
    List<DynamicTest> tests = new ArrayList<>();
    recorded().forEach((algorithm, launches) -> {
      List<Recorded> known = launches.stream()
          .filter(launch -> modules.containsKey(launch.kernel().owner().getName())).toList();
      if (!known.isEmpty()) {
        tests.add(DynamicTest.dynamicTest(algorithm.name(), () -> {
          for (Recorded launch : known) {
            algorithm.compare(launch, Algorithm.interpret(launch,
                modules.get(launch.kernel().owner().getName())), Algorithm.INTERPRETER);
          }
        }));
      }
    });
    assertTrue(tests.size() >= LEAST, () -> tests.size() + " algorithms");
    return tests;
  }

  private static Stream<DynamicTest> replayed(String target, KernelExecutor executor)
      throws Throwable {
    return replayed(target, executor,
        launch -> Optional.of(Algorithm.execution(launch, target)));
  }

  private static Stream<DynamicTest> replayed(String target, KernelExecutor executor,
      Function<Recorded, Optional<Execution>> executions) throws Throwable {
    Map<Algorithm, List<Recorded>> launches = new LinkedHashMap<>();
    List<Execution> all = new ArrayList<>();
    recorded().forEach((algorithm, each) -> each.forEach(launch -> executions.apply(launch)
        .ifPresent(execution -> {
          launches.computeIfAbsent(algorithm, _ -> new ArrayList<>()).add(launch);
          all.add(execution);
        })));
    List<Outcome> outcomes = executor.runAll(all);
    List<DynamicTest> tests = new ArrayList<>();
    int next = 0;
    for (Map.Entry<Algorithm, List<Recorded>> each : launches.entrySet()) {
      int from = next;
      next += each.getValue().size();
      tests.add(DynamicTest.dynamicTest(each.getKey().name(), () -> {
        for (int k = 0; k < each.getValue().size(); k++) {
          each.getKey().compare(each.getValue().get(k), outcomes.get(from + k), target);
        }
      }));
    }
    assertTrue(tests.size() >= LEAST, () -> tests.size() + " algorithms");
    return tests.stream();
  }
}
