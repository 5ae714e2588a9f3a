package io.ringkernel.tests.corpus;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.runtime.Backend;
import io.ringkernel.runtime.CpuMode;
import io.ringkernel.runtime.RingRuntime;
import io.ringkernel.tests.corpus.RecordingBackend.Recorded;
import io.ringkernel.verify.execution.EmulatedExecutor;
import io.ringkernel.verify.execution.EmulatedLanguage;
import io.ringkernel.verify.execution.KernelExecutor;
import io.ringkernel.verify.execution.Outcome;
import io.ringkernel.verify.execution.Tool;
import io.ringkernel.verify.execution.Tools;
import io.ringkernel.verify.execution.WgslExecutor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

  @Test
  void thereAreAllThatWerePromised() {
    assertTrue(Corpus.algorithms().size() >= 27, () -> Corpus.algorithms().toString());
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

  private static Stream<DynamicTest> replayed(String target, KernelExecutor executor)
      throws Throwable {
    List<KernelExecutor.Execution> executions = new ArrayList<>();
    for (List<Recorded> launches : recorded().values()) {
      launches.forEach(launch -> executions.add(Algorithm.execution(launch, target)));
    }
    List<Outcome> outcomes = executor.runAll(executions);
    List<DynamicTest> tests = new ArrayList<>();
    int next = 0;
    for (Map.Entry<Algorithm, List<Recorded>> each : recorded().entrySet()) {
      int from = next;
      next += each.getValue().size();
      tests.add(DynamicTest.dynamicTest(each.getKey().name(), () -> {
        for (int k = 0; k < each.getValue().size(); k++) {
          each.getKey().compare(each.getValue().get(k), outcomes.get(from + k), target);
        }
      }));
    }
    return tests.stream();
  }
}
