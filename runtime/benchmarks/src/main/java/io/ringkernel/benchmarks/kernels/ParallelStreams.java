package io.ringkernel.benchmarks.kernels;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * The same loops by hand with parallel streams, in chunks of elements or rows so that the stream's
 * own cost for an element is not what is measured.
 */
final class ParallelStreams implements KernelsUnderTest {
  private static final int CHUNK = 1 << 14;

  @Override
  public void saxpy(float a, float[] x, float[] y) {
    IntStream.range(0, chunks(x.length)).parallel().forEach(chunk -> {
      int end = Math.min(x.length, (chunk + 1) * CHUNK);
      for (int i = chunk * CHUNK; i < end; i++) {
        y[i] = a * x[i] + y[i];
      }
    });
  }

  @Override
  public void wave(int side, float[] now, float[] previous, float c2) {
    IntStream.range(1, side - 1).parallel()
        .forEach(row -> SerialLoops.waveRow(side, row, now, previous, c2));
  }

  @Override
  public float sum(float[] x) {
    return (float) IntStream.range(0, chunks(x.length)).parallel().mapToDouble(chunk -> {
      int end = Math.min(x.length, (chunk + 1) * CHUNK);
      float sum = 0;
      for (int i = chunk * CHUNK; i < end; i++) {
        sum += x[i];
      }
      return sum;
    }).sum();
  }

  @Override
  public int blockSum(int[] values) {
    AtomicInteger total = new AtomicInteger();
    int blocks = (values.length + Kernels.BLOCK - 1) / Kernels.BLOCK;
    IntStream.range(0, blocks).parallel().forEach(block -> {
      int[] tile = new int[Kernels.BLOCK];
      int first = block * Kernels.BLOCK;
      for (int i = 0; i < tile.length; i++) {
        tile[i] = first + i < values.length ? values[first + i] : 0;
      }
      for (int stride = tile.length / 2; stride > 0; stride /= 2) {
        for (int i = 0; i < stride; i++) {
          tile[i] += tile[i + stride];
        }
      }
      total.addAndGet(tile[0]);
    });
    return total.get();
  }

  private static int chunks(int length) {
    return (length + CHUNK - 1) / CHUNK;
  }
}
