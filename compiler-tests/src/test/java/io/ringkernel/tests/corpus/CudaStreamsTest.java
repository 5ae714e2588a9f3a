package io.ringkernel.tests.corpus;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.runtime.Backend;
import io.ringkernel.runtime.KernelDescriptor;
import io.ringkernel.runtime.KernelTarget;
import io.ringkernel.runtime.Launch;
import io.ringkernel.runtime.ResidentArrays;
import io.ringkernel.runtime.RingRuntime;
import io.ringkernel.runtime.stream.KernelStream;
import io.ringkernel.runtime.stream.LaunchGraph;
import io.ringkernel.runtime.stream.PinnedMemory;
import io.ringkernel.runtime.stream.StreamMark;
import java.lang.foreign.ValueLayout;
import java.time.Duration;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Streams and graphs on the CPU and, over an emulated driver, on CUDA: the same program. */
@Timeout(120)
final class CudaStreamsTest {
  private static final CorpusKernel SAXPY = kernel("Saxpy.saxpy");
  private static final CorpusKernel DIVISION = kernel("DivisionByZero.divisionByZero");

  private EmulatedGpuDriver driver;
  private RingRuntime runtime;

  private static CorpusKernel kernel(String label) {
    return Corpus.kernels().stream().filter(k -> k.label().equals(label)).findFirst()
        .orElseThrow();
  }

  private void open(Backend backend) {
    driver = new EmulatedGpuDriver();
    runtime = backend == Backend.CPU ? RingRuntime.builder().backend(Backend.CPU).build()
        : RingRuntime.builder().backend(new EmulatedCuda(driver)).build();
  }

  @AfterEach
  void closingFreesEverything() {
    runtime.close();
    assertEquals(0, driver.blocks(), "blocks of memory");
    assertEquals(0, driver.modules(), "modules");
    assertEquals(0, driver.handles(), "streams, events and graphs");
  }

  private static CompletionStage<Void> saxpy(KernelTarget target, float a, float[] x, float[] y) {
    return launch(target, SAXPY, x.length, a, x, y);
  }

  private static CompletionStage<Void> launch(KernelTarget target, CorpusKernel kernel, int items,
      Object... arguments) {
    try {
      KernelDescriptor descriptor = kernel.descriptor();
      return target.launch(descriptor, Launch.items(items), arguments);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"CPU", "CUDA"})
  void generatedLaunchersRunOnStreams(Backend backend) throws Throwable {
    open(backend);
    float[] y = {1, 2, 3, 4};
    try (KernelStream stream = runtime.stream()) {
      SAXPY.runOnJvm(stream, new Object[] {2f, new float[] {1, 1, 1}, y});
    }
    assertArrayEquals(new float[] {3, 4, 5, 4}, y);
  }

  @ParameterizedTest
  @ValueSource(strings = {"CPU", "CUDA"})
  void whatAStreamIsGivenIsDoneInOrder(Backend backend) {
    open(backend);
    float[] x = {1, 1, 1, 1};
    float[] y = new float[4];
    try (ResidentArrays arrays = runtime.resident(x, y); KernelStream stream = runtime.stream()) {
      StreamMark begin = stream.mark();
      for (int i = 0; i < 16; i++) {
        saxpy(stream, 1f, x, y);
        saxpy(stream, 1f, y, x); // Fibonacci, if in order
      }
      StreamMark end = stream.mark();
      end.join();
      assertTrue(end.isReached() && begin.isReached());
      assertTrue(end.since(begin).compareTo(Duration.ZERO) > 0, end.since(begin)::toString);
      arrays.copyToHost();
    }
    assertEquals(2178309f, y[3]);
    assertEquals(3524578f, x[0]);
  }

  @ParameterizedTest
  @ValueSource(strings = {"CPU", "CUDA"})
  void aMarkOrdersTheWorkOfTwoStreams(Backend backend) {
    open(backend);
    float[] x = {1, 1};
    float[] y = new float[2];
    try (ResidentArrays arrays = runtime.resident(x, y); KernelStream one = runtime.stream();
        KernelStream other = runtime.stream()) {
      for (int i = 0; i < 10; i++) {
        saxpy(one, 1f, x, y);
        other.await(one.mark());
        saxpy(other, 1f, y, x);
        one.await(other.mark());
      }
      arrays.copyToHost(); // waits for both streams
      assertArrayEquals(new float[] {6765, 6765}, y);
      assertArrayEquals(new float[] {10946, 10946}, x);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"CPU", "CUDA"})
  void aMarkOutlivesItsStream(Backend backend) {
    open(backend);
    KernelStream stream = runtime.stream();
    StreamMark begin = stream.mark();
    StreamMark end = stream.mark();
    stream.close();
    end.join();
    assertTrue(begin.isReached());
    try (KernelStream other = runtime.stream()) {
      other.await(end);
      other.synchronize();
    }
    if (backend == Backend.CUDA) {
      assertThrows(IllegalStateException.class, () -> end.since(begin));
    }
    ResidentArrays arrays = runtime.resident(new int[4]);
    runtime.close();
    assertThrows(IllegalStateException.class, arrays::copyToHost);
    arrays.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"CPU", "CUDA"})
  void copiesGoFromAndToPinnedMemory(Backend backend) {
    open(backend);
    float[] x = new float[6];
    boolean[] flags = new boolean[4];
    try (ResidentArrays arrays = runtime.resident(x, flags);
        KernelStream stream = runtime.stream(); PinnedMemory pinned = runtime.pinned(24)) {
      for (int i = 0; i < 6; i++) {
        pinned.memory().setAtIndex(ValueLayout.JAVA_FLOAT, i, i);
      }
      stream.copyToDevice(pinned.memory(), x);
      saxpy(stream, 1f, x, x).toCompletableFuture().join();
      stream.copyToHost(x, pinned.memory().asSlice(0, 16)).toCompletableFuture().join();
      assertArrayEquals(new float[] {0, 2, 4, 6, 4, 5},
          pinned.memory().toArray(ValueLayout.JAVA_FLOAT));
      byte[] bits = {1, 0, 0, 1};
      stream.copyToDevice(java.lang.foreign.MemorySegment.ofArray(bits), flags);
      arrays.copyToHost();
      assertArrayEquals(new boolean[] {true, false, false, true}, flags);
      assertEquals("a copy takes a multiple of 4 bytes and at most the 24 of the array's 6 "
          + "elements, got 6", assertThrows(IllegalArgumentException.class,
              () -> stream.copyToHost(x, pinned.memory().asSlice(0, 6))).getMessage());
      assertThrows(IllegalArgumentException.class,
          () -> stream.copyToHost(new float[6], pinned.memory()));
    }
    assertThrows(IllegalArgumentException.class, () -> runtime.pinned(0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"CPU", "CUDA"})
  void pinnedMemoryIsNotReachedAfterItsEnd(Backend backend) {
    open(backend);
    PinnedMemory pinned = runtime.pinned(8);
    pinned.close();
    pinned.close();
    assertThrows(IllegalStateException.class,
        () -> pinned.memory().set(ValueLayout.JAVA_BYTE, 0, (byte) 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"CPU", "CUDA"})
  void aFailureIsThatOfItsLaunchAlone(Backend backend) throws Exception {
    open(backend);
    int[] result = new int[2];
    try (KernelStream stream = runtime.stream()) {
      CompletionStage<Void> bad =
          launch(stream, DIVISION, 2, new int[] {4, 6}, new int[] {2, 0}, result);
      CompletionStage<Void> good =
          launch(stream, DIVISION, 2, new int[] {4, 6}, new int[] {2, 3}, result);
      good.toCompletableFuture().get(60, TimeUnit.SECONDS);
      assertArrayEquals(new int[] {3, 3}, result);
      Throwable thrown = assertThrows(CompletionException.class,
          () -> bad.toCompletableFuture().join()).getCause();
      assertEquals(ArithmeticException.class, thrown.getClass());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"CPU", "CUDA"})
  void aGraphRunsWhatWasRecordedAgainAndAgain(Backend backend) {
    open(backend);
    float[] x = {1, 1};
    float[] y = new float[2];
    try (ResidentArrays arrays = runtime.resident(x, y);
        LaunchGraph steps = runtime.graph(target -> {
          saxpy(target, 1f, x, y);
          saxpy(target, 1f, y, x);
        }); KernelStream stream = runtime.stream()) {
      assertEquals(2, steps.size());
      arrays.copyToHost();
      assertArrayEquals(new float[2], y, "recording runs nothing");
      for (int i = 0; i < 5; i++) {
        steps.launch().toCompletableFuture().join();
        stream.launch(steps).toCompletableFuture().join();
      }
      arrays.copyToHost();
      assertArrayEquals(new float[] {6765, 6765}, y);
      assertEquals(backend == Backend.CPU ? 0 : 1, driver.instantiations());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"CPU", "CUDA"})
  void aGraphTakesOtherArguments(Backend backend) {
    open(backend);
    float[] x = {1, 1};
    float[] y = new float[2];
    float[] z = new float[2];
    try (ResidentArrays arrays = runtime.resident(x, y, z);
        LaunchGraph graph = runtime.graph(target -> saxpy(target, 1f, x, y))) {
      graph.launch().toCompletableFuture().join();
      graph.record(target -> saxpy(target, 5f, x, z));
      graph.launch().toCompletableFuture().join();
      int made = driver.instantiations();
      graph.record(target -> {
        saxpy(target, 1f, x, y);
        saxpy(target, 1f, x, z);
      });
      graph.launch().toCompletableFuture().join();
      arrays.copyToHost();
      assertArrayEquals(new float[] {2, 2}, y);
      assertArrayEquals(new float[] {6, 6}, z);
      assertEquals(2, graph.size());
      assertEquals(backend == Backend.CPU ? 0 : 1, made, "the same kernel in the same graph");
      assertEquals(backend == Backend.CPU ? 0 : 2, driver.instantiations(), "another shape");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"CPU", "CUDA"})
  void aGraphFailsWithWhatItsKernelThrowsAndCanGoOn(Backend backend) {
    open(backend);
    int[] by = {2, 0};
    int[] of = {4, 6};
    int[] result = new int[2];
    try (ResidentArrays arrays = runtime.resident(by, of, result); LaunchGraph graph =
        runtime.graph(target -> launch(target, DIVISION, 2, of, by, result))) {
      Throwable thrown = assertThrows(CompletionException.class,
          () -> graph.launch().toCompletableFuture().join()).getCause();
      assertEquals(ArithmeticException.class, thrown.getClass());
      by[1] = 3;
      arrays.copyToDevice();
      graph.launch().toCompletableFuture().join();
      arrays.copyToHost();
      assertArrayEquals(new int[] {3, 3}, result);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"CPU", "CUDA"})
  void aGraphTakesResidentArraysOnly(Backend backend) {
    open(backend);
    float[] x = {1};
    float[] y = {1};
    assertEquals("array x of Saxpy.saxpy is not resident, as all of a graph must be: see "
        + "RingRuntime.resident", assertThrows(IllegalArgumentException.class,
            () -> runtime.graph(target -> saxpy(target, 1f, x, y))).getMessage());
    assertThrows(IllegalArgumentException.class, () -> runtime.graph(_ -> {}));
    ResidentArrays arrays = runtime.resident(x, y);
    LaunchGraph graph = runtime.graph(target -> saxpy(target, 1f, x, y));
    arrays.close();
    assertEquals("array x of a graph is not resident any more: close the graph before its arrays",
        assertThrows(IllegalStateException.class, graph::launch).getMessage());
    graph.close();
    graph.close();
    assertThrows(IllegalStateException.class, graph::launch);
  }

  @ParameterizedTest
  @ValueSource(strings = {"CPU", "CUDA"})
  void whatWasNotClosedIsNamedWithItsLine(Backend backend) {
    open(backend);
    float[] x = new float[256];
    ResidentArrays arrays = runtime.resident(x);
    KernelStream stream = runtime.stream();
    runtime.pinned(64);
    assertEquals(3, runtime.openResources().size());
    String first = runtime.openResources().getFirst().toString();
    assertTrue(first.startsWith("a resident array of 1024 bytes made at ")
        && first.contains("whatWasNotClosedIsNamedWithItsLine(CudaStreamsTest.java:"), first);
    stream.close();
    arrays.close();
    assertEquals("pinned memory", runtime.openResources().getFirst().what());
    assertThrows(IllegalStateException.class, stream::mark);
    assertFalse(runtime.openResources().isEmpty());
  }
}
