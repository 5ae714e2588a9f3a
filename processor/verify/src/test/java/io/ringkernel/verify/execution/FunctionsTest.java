package io.ringkernel.verify.execution;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** The functions of the look-alikes against the JVM's. */
class FunctionsTest {
  private static final double X = 1.8125;
  private static final double Y = 0.6875;
  private static final double Z = -2.25;

  private static final long A = 0x0123_4567_89AB_CDEFL;
  private static final long B = -0x7654_3210_0FED_CBA9L;

  private static double[] cudaValues(double x, double y, double z) {
    return new double[] {
      Math.sqrt(x), Math.cbrt(x), Math.sin(x), Math.cos(x), Math.tan(x), Math.asin(y),
      Math.acos(y), Math.atan(x), Math.sinh(x), Math.cosh(x), Math.tanh(x), Math.exp(x),
      Math.expm1(x), Math.log(x), Math.log10(x), Math.log1p(x), Math.floor(x), Math.ceil(x),
      Math.rint(x), Math.abs(z), Math.atan2(x, y), Math.pow(x, y), Math.hypot(x, y), x % y,
      Math.copySign(x, z), Math.fma(x, y, z), Math.min(x, z), Math.max(x, z)
    };
  }

  /** The JVM's own functions may be one unit off, so doubles agree to two. */
  private static void assertClose(double[] expected, double[] actual) {
    for (int i = 0; i < expected.length; i++) {
      assertEquals(expected[i], actual[i], 2 * Math.ulp(expected[i]), "value " + i);
    }
  }

  private static void assertCloseFloats(double[] expected, float[] actual) {
    for (int i = 0; i < expected.length; i++) {
      assertEquals((float) expected[i], actual[i], Math.ulp((float) expected[i]), "value " + i);
    }
  }

  private static Outcome cuda(String entry, int size, Argument... arguments) {
    return EmulatedExecutor.of(EmulatedLanguage.CUDA, true).run(Kernels.text("all-functions.cu"),
        LaunchCase.linear(entry, 1, size, arguments)).orFail();
  }

  private static Outcome msl(String entry, int size, Argument... arguments) {
    return EmulatedExecutor.of(EmulatedLanguage.MSL, true).run(
        Kernels.text("all-functions.metal"), LaunchCase.linear(entry, 1, size, arguments))
        .orFail();
  }

  @Test
  void cudaDoubleFunctions() {
    Outcome outcome = cuda("doubles", 1,
        Argument.in(new double[] {X, Y, Z}), Argument.inOut(new double[33]));
    double[] actual = (double[]) outcome.arrays().get(1);
    assertClose(cudaValues(X, Y, Z), actual);
    assertClose(new double[] {1, X / Y, Math.sqrt(X), Math.fma(X, Y, Z), X},
        java.util.Arrays.copyOfRange(actual, 28, 33));
  }

  /** Here glibc's own cube root is off by two units; devices are off by one. */
  @Test
  void cubeRootIsAsCloseAsOnADevice() {
    double x = 0.49999999999999994 * 18 - 1;
    double[] actual = (double[]) cuda("doubles", 1,
        Argument.in(new double[] {x, Y, Z}), Argument.inOut(new double[33])).arrays().get(1);
    assertEquals(2, actual[1], Math.ulp(1.0));
  }

  @Test
  void cudaFloatFunctions() {
    Outcome outcome = cuda("floats", 1,
        Argument.in(new float[] {(float) X, (float) Y, (float) Z}),
        Argument.inOut(new float[35]));
    float[] actual = (float[]) outcome.arrays().get(1);
    assertCloseFloats(cudaValues(X, Y, Z), actual);
    assertCloseFloats(
        new double[] {Z, 1, (float) X / (float) Y, Math.sqrt(X), Math.fma(X, Y, Z), X,
          1 / Math.sqrt(X)},
        java.util.Arrays.copyOfRange(actual, 28, 35));
  }

  @Test
  void cudaIntegerFunctions() {
    int i = (int) A;
    int j = (int) B;
    Outcome outcome = cuda("integers", 1,
        Argument.in(new long[] {A, B}), Argument.inOut(new long[18]));
    assertArrayEquals(new long[] {
      Integer.bitCount(i), Long.bitCount(A), Integer.numberOfLeadingZeros(i),
      Long.numberOfLeadingZeros(A), Integer.reverse(i), Long.reverse(A),
      Integer.numberOfTrailingZeros(i) + 1, (long) i * j >> 32,
      (i & 0xFFFFFFFFL) * (j & 0xFFFFFFFFL) >>> 32, Math.multiplyHigh(A, B),
      Math.unsignedMultiplyHigh(A, B), Math.min(i, j), Math.max(A, B), Math.abs(i),
      Integer.MAX_VALUE, Long.MIN_VALUE, 0, j << 7 | i >>> 25},
        (long[]) outcome.arrays().get(1));
  }

  @Test
  void cudaAtomics() {
    int[] ints = new int[11];
    ints[5] = -1;
    Outcome outcome = cuda("atomics", 64, Argument.inOut(ints), Argument.inOut(new long[2]),
        Argument.inOut(new float[1]), Argument.inOut(new double[1]));
    assertArrayEquals(
        new int[] {2016, -2016, -63, 63, -1, -1 ^ 63 << 8, 0, 77, 88, 0x8000003F, 0},
        (int[]) outcome.arrays().get(0));
    assertArrayEquals(new long[] {2016L << 33, 63}, (long[]) outcome.arrays().get(1));
    assertArrayEquals(new float[] {32}, (float[]) outcome.arrays().get(2));
    assertArrayEquals(new double[] {16}, (double[]) outcome.arrays().get(3));
  }

  /** Sum at lane 0; elsewhere first, swapped and previous lane, and 16 odd lanes. */
  private static int[] warps() {
    int[] expected = new int[64];
    for (int i = 0; i < 64; i++) {
      int first = i & ~31;
      expected[i] = i % 32 == 0
          ? 32 * first + 496 : first * 10000 + (i ^ 1) * 100 + i - 1 + 16;
    }
    return expected;
  }

  @Test
  void cudaWarpFunctions() {
    assertArrayEquals(warps(), (int[]) cuda("warps", 64, Argument.inOut(new int[64]))
        .arrays().getFirst());
  }

  @Test
  void mslFloatFunctions() {
    Outcome outcome = msl("floats", 1,
        Argument.in(new float[] {(float) X, (float) Y, (float) Z}),
        Argument.inOut(new float[26]));
    assertCloseFloats(new double[] {
      Math.sqrt(X), Math.sin(X), Math.cos(X), Math.tan(X), Math.asin(Y), Math.acos(Y),
      Math.atan(X), Math.sinh(X), Math.cosh(X), Math.tanh(X), Math.exp(X), Math.log(X),
      Math.log10(X), Math.floor(X), Math.ceil(X), Math.rint(X), Math.abs(Z), Math.atan2(X, Y),
      Math.pow(X, Y), X % Y, Math.copySign(X, Z), Math.fma(X, Y, Z), Z, X, 1, X},
        (float[]) outcome.arrays().get(1));
  }

  @Test
  void mslIntegerFunctions() {
    int i = (int) A;
    int j = (int) B;
    Outcome outcome = msl("integers", 1,
        Argument.in(new long[] {A, B}), Argument.inOut(new long[15]));
    assertArrayEquals(new long[] {
      Integer.bitCount(i), Long.bitCount(A), Integer.numberOfLeadingZeros(i),
      Long.numberOfLeadingZeros(A), Integer.reverse(i), Long.reverse(A),
      Integer.numberOfTrailingZeros(i), (long) i * j >> 32,
      (i & 0xFFFFFFFFL) * (j & 0xFFFFFFFFL) >>> 32, Math.multiplyHigh(A, B),
      Math.unsignedMultiplyHigh(A, B), Math.min(i, j), Math.max(A, B), Math.abs(i),
      Integer.rotateLeft(i, 7)},
        (long[]) outcome.arrays().get(1));
  }

  @Test
  void mslAtomics() {
    int[] ints = new int[11];
    ints[5] = -1;
    Outcome outcome =
        msl("atomics", 64, Argument.inOut(ints), Argument.inOut(new float[1]));
    assertArrayEquals(
        new int[] {2016, -2016, -63, 63, -1, -1 ^ 63 << 8, 0, 77, 88, 0x8000003F, 2016},
        (int[]) outcome.arrays().get(0));
    assertArrayEquals(new float[] {32}, (float[]) outcome.arrays().get(1));
  }

  @Test
  void mslSimdGroupFunctions() {
    assertArrayEquals(warps(), (int[]) msl("warps", 64, Argument.inOut(new int[64]))
        .arrays().getFirst());
  }

  @Test
  void mslVectorsAndSwizzles() {
    Outcome outcome = msl("vectors", 1,
        Argument.in(new float[] {1, 2, 3, 4}), Argument.inOut(new float[4]));
    assertArrayEquals(new float[] {7, 3, 8, 16}, (float[]) outcome.arrays().get(1));
  }
}
