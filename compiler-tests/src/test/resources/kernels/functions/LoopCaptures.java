package kernels.functions;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;
import io.ringkernel.Inline;
import java.util.function.IntSupplier;
import java.util.function.IntUnaryOperator;

/** Lambdas that hold what each turn of a loop declares, and other lambdas that do. */
final class LoopCaptures {
  @GpuKernel(blockSize = 32)
  static void turns(GpuContext gpu, int[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      int sum = a[i];
      for (int k = 0; k < 3; k++) {
        int turn = k;
        sum = sum * 31 + given(() -> turn * 7);
      }
      out[i] = sum;
    }
  }

  @GpuKernel(blockSize = 32)
  static void lambdasOfLambdas(GpuContext gpu, int[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      int sum = 0;
      int[] table = {3, 1, 4, 1, 5};
      for (int each : table) {
        IntUnaryOperator f = x -> x * each + a[i];
        for (int k = 0; k < 3; k++) {
          int turn = k;
          IntUnaryOperator g = x -> f.applyAsInt(x + turn) ^ each;
          sum = sum * 31 + twice(g, sum)
              + given(() -> g.applyAsInt(turn) - f.applyAsInt(each));
        }
      }
      out[i] = sum;
    }
  }

  /** Java lets code read what nothing assigned where no way leads to it (JLS 16.1). */
  @GpuKernel(blockSize = 32)
  static void neverAssigned(GpuContext gpu, int[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      int x;
      boolean isLarge = false && x > 0;
      if (true || x < 3) {
        isLarge ^= a[i] > 3;
      }
      out[i] = isLarge ? 1 : a[i];
    }
  }

  @Inline
  static int given(IntSupplier value) {
    return value.getAsInt();
  }

  @Inline
  static int twice(IntUnaryOperator step, int x) {
    return step.applyAsInt(step.applyAsInt(x));
  }
}
