package io.ringkernel.runtime;

import static io.ringkernel.runtime.TestKernels.array;
import static io.ringkernel.runtime.TestKernels.block;
import static io.ringkernel.runtime.TestKernels.kernel;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.ringkernel.runtime.KernelParameter.ElementType;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Blocks that wait for each other, on the JVM. */
class GridBarrierTest {
  private static final int ITEMS = 640;

  private final RingRuntime runtime =
      RingRuntime.builder().backend(Backend.CPU).cpuMode(CpuMode.DIRECT).build();

  @AfterEach
  void closeTheRuntime() {
    runtime.close();
  }

  private void launch(KernelDescriptor.Method method, int[] numbers) {
    runtime.launch(kernel("meet", block(64), true,
        List.of(array("numbers", ElementType.INT)), method), Launch.items(ITEMS), numbers)
        .toCompletableFuture().join();
  }

  private Throwable failureOf(KernelDescriptor.Method method) {
    return assertThrows(CompletionException.class, () -> launch(method, new int[ITEMS]))
        .getCause();
  }

  @Test
  void whatWasWrittenBeforeIsSeenByAllBlocks() {
    for (int round = 0; round < 20; round++) {
      int[] numbers = new int[ITEMS];
      launch((gpu, arguments) -> {
        int[] all = (int[]) arguments[0];
        int i = gpu.globalIdX();
        for (int step = 0; step < 3; step++) {
          int other = all[ITEMS - 1 - i];
          gpu.gridBarrier();
          all[i] = other + i;
          gpu.gridBarrier();
        }
      }, numbers);
      int[] expected = new int[ITEMS];
      for (int step = 0; step < 3; step++) {
        int[] before = expected.clone();
        Arrays.setAll(expected, i -> before[ITEMS - 1 - i] + i);
      }
      assertArrayEquals(expected, numbers);
    }
  }

  @Test
  void sumsAndScansAreOverTheWholeLaunch() {
    int[] numbers = new int[ITEMS];
    launch((gpu, arguments) -> {
      int i = gpu.globalIdX();
      gpu.barrier();
      ((int[]) arguments[0])[i] =
          gpu.gridAdd(i) + gpu.gridExclusiveAdd(1) * 1000 + gpu.gridCount(i % 3 == 0);
    }, numbers);
    int[] expected = new int[ITEMS];
    Arrays.setAll(expected, i -> ITEMS * (ITEMS - 1) / 2 + i * 1000 + (ITEMS + 2) / 3);
    assertArrayEquals(expected, numbers);
  }

  @Test
  void blocksThatNeverComeAreAnErrorAndNotAHang() {
    for (int round = 0; round < 20; round++) {
      Throwable cause = failureOf((gpu, arguments) -> {
        if (gpu.blockIdX() % 3 == 0) {
          gpu.gridBarrier();
        }
      });
      assertInstanceOf(BarrierDivergenceException.class, cause);
      assertEquals("barriers of the grid of TestKernels.meet diverge: 4 blocks wait at a barrier of"
          + " the whole grid that others have not reached and never will; every work item of the"
          + " launch must reach it", cause.getMessage());
    }
  }

  @Test
  void itemsOfABlockThatNeverComeAreAnError() {
    assertInstanceOf(BarrierDivergenceException.class, failureOf((gpu, arguments) -> {
      if (gpu.localIdX() < 5) {
        gpu.gridBarrier();
      } else {
        gpu.barrier();
      }
    }));
  }

  @Test
  void workItemsThatThrewAreNotWaitedFor() {
    RuntimeException thrown = new ArithmeticException("mine");
    assertSame(thrown, failureOf((gpu, arguments) -> {
      if (gpu.blockIdX() == 2 || gpu.localIdX() == 7) {
        throw thrown;
      }
      gpu.gridBarrier();
      ((int[]) arguments[0])[gpu.globalIdX()] = 1;
    }));
  }

  @Test
  void aContextMadeByHandHasNoGrid() {
    assertThrows(UnsupportedOperationException.class,
        () -> new io.ringkernel.GridContext() {}.gridBarrier());
  }
}
