package io.ringkernel.benchmarks.kernels;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Microseconds for one call; set-up compares each result with the plain loops'. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class KernelBench {
  private static final int SIDE = 512;
  private static final float C2 = 0.25f;

  @Param("parallelStreams")
  String kernels;
  @Param("1048576")
  int items;

  private KernelsUnderTest contender;
  private float[] x;
  private float[] y;
  private int[] values;
  private float[] now;
  private float[] previous;

  @Setup
  public void open() {
    contender = CpuKernels.KNOWN.make(kernels);
    x = random(1, items);
    y = random(2, items);
    now = random(3, SIDE * SIDE);
    previous = random(4, SIDE * SIDE);
    SerialLoops judge = new SerialLoops();
    float[] expected = y.clone();
    judge.saxpy(0.5f, x, expected);
    contender.saxpy(0.5f, x, y);
    same("saxpy", expected, y);
    expected = previous.clone();
    judge.wave(SIDE, now, expected, C2);
    contender.wave(SIDE, now, previous, C2);
    same("wave", expected, previous);
    // Fewer, for a fibre per item is slow.
    values = new Random(5).ints(items / 16).toArray();
    if (contender.blockSum(values) != judge.blockSum(values)) {
      throw new IllegalStateException(kernels + " sums blocks to " + contender.blockSum(values)
          + " not " + judge.blockSum(values));
    }
    float sum = judge.sum(x);
    if (!(Math.abs(contender.sum(x) - sum) <= 1e-4 * items)) {
      throw new IllegalStateException(kernels + " sums to " + contender.sum(x) + " not " + sum);
    }
  }

  private void same(String what, float[] expected, float[] actual) {
    int at = java.util.Arrays.mismatch(expected, actual);
    if (at >= 0) {
      throw new IllegalStateException(kernels + ", " + what + ": element " + at + " is "
          + actual[at] + " not " + expected[at]);
    }
  }

  private static float[] random(long seed, int length) {
    Random random = new Random(seed);
    float[] values = new float[length];
    for (int i = 0; i < length; i++) {
      values[i] = random.nextFloat();
    }
    return values;
  }

  /** So small a factor that y stays as it is however often this runs. */
  @Benchmark
  public float[] saxpy() {
    contender.saxpy(1e-9f, x, y);
    return y;
  }

  @Benchmark
  public float[] wave() {
    contender.wave(SIDE, now, previous, C2);
    float[] swap = now;
    now = previous;
    previous = swap;
    return now;
  }

  @Benchmark
  public float sum() {
    return contender.sum(x);
  }

  @Benchmark
  public int blockSum() {
    return contender.blockSum(values);
  }

  @TearDown
  public void close() {
    contender.close();
  }
}
