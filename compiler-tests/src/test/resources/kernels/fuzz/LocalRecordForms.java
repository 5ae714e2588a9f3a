package kernels.fuzz;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;
import io.ringkernel.Inline;
import java.util.function.IntUnaryOperator;

/** Found by seed 100003841: each form of an inlined method declares a record of its own. */
final class LocalRecordForms {
  static <T> T pick(boolean first, T one, T other) {
    return first ? one : other;
  }

  @Inline
  static int larger(int a, int b, IntUnaryOperator step) {
    record Pair(int key, int value) {}
    Pair pair = pick(a > b, new Pair(a, step.applyAsInt(b)), new Pair(b, step.applyAsInt(a)));
    return pair.key() - pair.value();
  }

  static int smaller(int a, int b) {
    record Pair(int key, long value) {}
    Pair pair = pick(a < b, new Pair(a, b + 1L), new Pair(b, a - 1L));
    return pair.key() * 3 + (int) pair.value();
  }

  @GpuKernel(blockSize = 16)
  static void localRecordForms(GpuContext gpu, int[] in, int[] out) {
    int i = gpu.globalIdX();
    int one = larger(in[i], i, x -> x * 2);
    int other = larger(one, in[i], x -> larger(x, i, y -> y ^ 5));
    out[i] = one * 31 + other + smaller(one, other);
  }

  static int[] items() {
    return new int[] {32};
  }

  static Object[] arguments() {
    int[] in = new int[32];
    for (int i = 0; i < in.length; i++) {
      in[i] = i * 77 - 300;
    }
    return new Object[] {in, new int[32]};
  }
}
