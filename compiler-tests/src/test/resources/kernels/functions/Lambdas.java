package kernels.functions;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;
import io.ringkernel.Inline;
import java.util.function.IntBinaryOperator;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;

/** Lambdas and method references that are passed to methods, with what they capture. */
final class Lambdas {
  interface Blend {
    float of(float a, float b);
  }

  @GpuKernel(blockSize = 32)
  static void lambdas(GpuContext gpu, int[] in, int[] out, float[] blended) {
    int[] tile = gpu.sharedInts(32);
    int i = gpu.globalIdX();
    int local = gpu.localIdX();
    each(32, k -> {
      if (k == local) {
        tile[k] = i < in.length ? in[i] : 0;
      }
    });
    gpu.barrier();
    if (i >= in.length) {
      return;
    }
    int factor = in[i] & 7;
    int total = fold(in.length, 1, (value, k) -> value * factor + in[k]);
    total += fold(32, 0, (value, k) -> Math.max(value, tile[k])) + fold(9, i, Math::min);
    total ^= count(16, k -> (tile[k] & 1) == 0 && count(3, j -> j > k) < 2);
    out[i] = fold(4, total, Lambdas::mixed);
    blended[i] = twice((a, b) -> a * 0.25f + b * factor, blended[i]);
  }

  @Inline
  static int fold(int n, int start, IntBinaryOperator step) {
    int value = start;
    for (int i = 0; i < n; i++) {
      value = step.applyAsInt(value, i);
    }
    return value;
  }

  @Inline
  static int count(int n, IntPredicate test) {
    return fold(n, 0, (count, i) -> test.test(i) ? count + 1 : count);
  }

  @Inline
  static void each(int n, IntConsumer action) {
    for (int i = 0; i < n; i++) {
      action.accept(i);
    }
  }

  @Inline
  static float twice(Blend blend, float x) {
    return blend.of(blend.of(x, 1), 2);
  }

  static int mixed(int a, int b) {
    return a * 31 + b;
  }

  static int[] items() {
    return new int[] {70};
  }

  static Object[] arguments() {
    int[] in = new int[70];
    float[] blended = new float[70];
    for (int i = 0; i < in.length; i++) {
      in[i] = i * 7919 % 100 - 20;
      blended[i] = i * 0.5f;
    }
    return new Object[] {in, new int[70], blended};
  }
}
