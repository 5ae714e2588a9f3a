package io.ringkernel.tests.corpus;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.runtime.cuda.compile.CudaCompilationException;
import io.ringkernel.runtime.cuda.compile.CudaCompiler;
import io.ringkernel.runtime.cuda.driver.CudaException;
import io.ringkernel.runtime.cuda.driver.GpuDriver;
import io.ringkernel.verify.execution.Argument;
import io.ringkernel.verify.execution.CudaDeviceExecutor;
import io.ringkernel.verify.execution.KernelExecutor.Execution;
import io.ringkernel.verify.execution.LaunchCase;
import io.ringkernel.verify.execution.Outcome;
import io.ringkernel.verify.execution.Outcome.Status;
import io.ringkernel.verify.fuzz.Judge;
import io.ringkernel.verify.fuzz.Verdict;
import io.ringkernel.verify.fuzz.Verdict.Ending;
import io.ringkernel.verify.fuzz.leg.TargetLeg;
import io.ringkernel.verify.fuzz.leg.Toolchain;
import io.ringkernel.verify.fuzz.program.Generator;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Random programs through the calls of a driver, as the leg for devices makes them: many texts in
 * one module, arrays copied there and back, errors told. The device is the emulator.
 */
final class CudaProgramsTest {
  private static final int PROGRAMS = Integer.getInteger("fuzz.programs", 40);
  private static final long SEED = Long.getLong("fuzz.seed", 1) + 6_000_000;
  private static final String TWICE = """
      static __device__ __forceinline__ int times(int x) {
          return x * %d;
      }

      extern "C" __global__ void __launch_bounds__(32) run(  // Some.java:1
              int* out, int out_length) {
          int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);
          if (i < out_length) {
              out[i] = times(out[i]);
          }
      }
      """;

  private final EmulatedGpuDriver driver = new EmulatedGpuDriver();

  @AfterEach
  void everythingWasGivenBack() {
    driver.release();
    assertEquals(0, driver.modules(), "modules");
  }

  @Test
  void randomProgramsAgreeWithTheJvm() {
    List<String> wrong = new ArrayList<>();
    int ran = 0;
    try (Judge judge = new Judge(Toolchain.product(), List.of(TargetLeg.nvcc(
        new CudaDeviceExecutor(driver, 0, EmulatedGpuDriver.compiler(), 20))))) {
      for (Verdict verdict : judge.judge(LongStream.range(SEED, SEED + PROGRAMS)
          .mapToObj(Generator::program).toList())) {
        verdict.mismatches().forEach(
            m -> wrong.add("seed " + verdict.program().seed() + ": " + m.difference()));
        ran += verdict.legs().get("nvcc") == Ending.NOT_RUN ? 0 : 1;
      }
    }
    assertEquals("", String.join("\n", wrong));
    assertEquals(PROGRAMS, ran);
    assertEquals(0, driver.blocks(), "blocks of memory");
  }

  @Test
  void theOptionsAreThoseOfTheTexts() {
    Map<String, Object> manifest = Corpus.kernels().getFirst().manifest();
    Map<String, Object> target = Corpus.object(Corpus.object(manifest, "targets"), "cuda");
    assertEquals(target.get("options"), CudaDeviceExecutor.OPTIONS);
  }

  @Test
  void whatIsRefusedDoesNotDisturbTheOthers() {
    CudaCompiler strict = new CudaCompiler() {
      @Override
      public String version() {
        return "strict";
      }

      @Override
      public byte[] compile(String source, String name, int architecture, List<String> options) {
        if (source.contains("* 5")) {
          throw new CudaCompilationException("nvcc", name, "no fives");
        }
        return EmulatedGpuDriver.compiler().compile(source, name, architecture, options);
      }
    };
    try (CudaDeviceExecutor executor = new CudaDeviceExecutor(driver, 0, strict, 20)) {
      List<Outcome> outcomes = executor.runAll(List.of(times(2), times(5), times(7), times(2)));
      assertEquals(List.of(Status.FINE, Status.REJECTED, Status.FINE, Status.FINE),
          outcomes.stream().map(Outcome::status).toList());
      assertTrue(outcomes.get(1).message().contains("no fives"), outcomes.get(1)::message);
      assertArrayEquals(new int[] {7, 14, 21}, (int[]) outcomes.get(2).arrays().getFirst());
      assertArrayEquals(new int[] {2, 4, 6}, (int[]) outcomes.get(3).arrays().getFirst());
    }
    assertEquals(0, driver.blocks(), "blocks of memory");
  }

  @Test
  void afterAnErrorOfTheDeviceTheNextLaunchRuns() {
    int[] launches = new int[1];
    GpuDriver failing = instead("launch", arguments -> {
      if (++launches[0] == 2) {
        throw new CudaException("cuLaunchKernelEx", 700, "CUDA_ERROR_ILLEGAL_ADDRESS");
      }
      return null;
    });
    List<Outcome> outcomes = runOn(failing);
    assertEquals(List.of(Status.FINE, Status.CRASH, Status.FINE),
        outcomes.stream().map(Outcome::status).toList());
    assertTrue(outcomes.get(1).message().contains("ILLEGAL_ADDRESS"), outcomes.get(1)::message);
    driver.unloadModule(driver.loadedFirst()); // a context that is released takes it along
  }

  @Test
  void nothingRunsAfterAKernelThatDoesNotEnd() {
    List<Outcome> outcomes = runOn(instead("isStreamIdle", _ -> false));
    assertEquals(List.of(Status.TIMEOUT, Status.NOT_RUN, Status.NOT_RUN),
        outcomes.stream().map(Outcome::status).toList());
    driver.unloadModule(driver.loadedFirst()); // nobody may unload what still runs
  }

  @Test
  void whatIsWrittenBehindAnArrayIsFound() {
    List<Outcome> outcomes = runOn(instead("copyToHost", arguments -> {
      MemorySegment target = (MemorySegment) arguments[0];
      driver.copyToHost(target, (long) arguments[1], (long) arguments[2]);
      target.set(ValueLayout.JAVA_BYTE, 3 * Integer.BYTES, (byte) 1);
      return target;
    }));
    assertEquals(Status.OUT_OF_BOUNDS, outcomes.getFirst().status());
  }

  private List<Outcome> runOn(GpuDriver other) {
    try (CudaDeviceExecutor executor =
        new CudaDeviceExecutor(other, 0, EmulatedGpuDriver.compiler(), 0)) {
      return executor.runAll(List.of(times(2), times(3), times(4)));
    }
  }

  private static Execution times(int factor) {
    return new Execution(TWICE.formatted(factor),
        LaunchCase.linear("run", 1, 32, Argument.inOut(new int[] {1, 2, 3})));
  }

  /** What a call does in place of the driver; null where that shall do it. */
  private interface Call {
    Object of(Object[] arguments);
  }

  private GpuDriver instead(String method, Call call) {
    return (GpuDriver) Proxy.newProxyInstance(GpuDriver.class.getClassLoader(),
        new Class<?>[] {GpuDriver.class}, (_, called, arguments) -> {
          Object result = called.getName().equals(method) ? call.of(arguments) : null;
          if (result != null) {
            return called.getReturnType() == void.class ? null : result;
          }
          try {
            return called.invoke(driver, arguments);
          } catch (InvocationTargetException e) {
            throw e.getCause();
          }
        });
  }
}
