package io.ringkernel.tests.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.runtime.ActorEnd;
import io.ringkernel.runtime.EndReason;
import io.ringkernel.runtime.LaunchOptions;
import io.ringkernel.runtime.RingRuntime;
import io.ringkernel.runtime.UntypedActorRef;
import io.ringkernel.runtime.cuda.driver.CudaException;
import io.ringkernel.runtime.cuda.driver.GpuDriver;
import io.ringkernel.runtime.cuda.resident.ResidentFailure;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A kernel that stays is ended by the driver: its context is lost, and every call says so. */
@Timeout(60)
final class FailedKernelTest {
  /** What asks the driver about the work of a context. */
  private static final Set<String> FAILING = Set.of("isStreamIdle", "synchronizeStream", "free",
      "freeMapped", "destroyStream", "unloadModule", "launch", "freeInOrder", "destroyEvent");

  private final EmulatedGpuDriver emulator = new EmulatedGpuDriver(4, 3);
  private volatile boolean lost;

  /** Takes longer than a test may on a busy machine. */
  @BeforeAll
  static void compile() {
    Corpus.loader();
  }

  private GpuDriver driver() {
    return (GpuDriver) Proxy.newProxyInstance(FailedKernelTest.class.getClassLoader(),
        new Class<?>[] {GpuDriver.class}, (_, method, arguments) -> {
          if (lost && FAILING.contains(method.getName())) {
            throw new CudaException("cuStreamQuery", 719, "CUDA_ERROR_LAUNCH_FAILED");
          }
          try {
            return method.invoke(emulator, arguments);
          } catch (InvocationTargetException e) {
            throw e.getCause();
          }
        });
  }

  @Test
  void itsActorsEndSoonWithWhatTheDriverSays() throws Exception {
    long closing;
    try (RingRuntime runtime = RingRuntime.builder().backend(new EmulatedCuda(driver()))
        .classLoader(Corpus.loader()).closeTimeout(Duration.ofSeconds(10)).build()) {
      UntypedActorRef tally = runtime.launch("tally", LaunchOptions.defaults());
      tally.ask(ActorWorld.add(5)).toCompletableFuture().get(30, TimeUnit.SECONDS);
      lost = true;
      long begin = System.nanoTime();
      ActorEnd end = tally.ended().toCompletableFuture().get(30, TimeUnit.SECONDS);
      assertTrue(System.nanoTime() - begin < 9_000_000_000L,
          "before the supervisor is found not to move");
      assertEquals(EndReason.FAILED, end.reason());
      ResidentFailure failure =
          assertInstanceOf(ResidentFailure.class, end.cause().orElseThrow());
      assertEquals("the driver has ended a resident kernel: cuStreamQuery failed: "
          + "CUDA_ERROR_LAUNCH_FAILED (719)", failure.getMessage());
      closing = System.nanoTime();
    }
    assertTrue(System.nanoTime() - closing < 9_000_000_000L, "closing waits for nothing");
  }
}
