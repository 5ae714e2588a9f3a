package io.ringkernel.benchmarks.kernels;

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

  private static int chunks(int length) {
    return (length + CHUNK - 1) / CHUNK;
  }
}
