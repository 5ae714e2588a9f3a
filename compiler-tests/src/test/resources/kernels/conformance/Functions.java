package kernels.conformance;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;
import io.ringkernel.Inline;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

/** Lambdas and method references passed to inlined methods, with what they capture. */
final class Functions {
  @GpuKernel(blockSize = 32)
  static void capture(GpuContext gpu, int[] a, int[] b, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = apply(a[i], x -> x * 3 + b[i]);
    }
  }

  @GpuKernel(blockSize = 32)
  static void methodReference(GpuContext gpu, int[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = apply(a[i], Functions::half);
    }
  }

  @GpuKernel(blockSize = 32)
  static void twoLevels(GpuContext gpu, int[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = apply(a[i], x -> apply(x, y -> y + x));
    }
  }

  @GpuKernel(blockSize = 32)
  static void sumOf(GpuContext gpu, int[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = sum(5, k -> k * a[i]);
    }
  }

  @GpuKernel(blockSize = 32)
  static void predicate(GpuContext gpu, int[] a, int[] b, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = count(9, k -> (a[i] >> k & 1) == (b[i] >> k & 1));
    }
  }

  @GpuKernel(blockSize = 32)
  static void heldByAVariable(GpuContext gpu, int[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      java.util.function.IntUnaryOperator next = x -> x * 5 + 1;
      out[i] = next.applyAsInt(next.applyAsInt(a[i]));
    }
  }

  @GpuKernel(blockSize = 32)
  static void block(GpuContext gpu, int[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      out[i] = apply(a[i], x -> {
        int y = x;
        for (int k = 0; k < 3; k++) {
          y = y * 31 + k;
        }
        return y;
      });
    }
  }

  @GpuKernel(blockSize = 32)
  static void action(GpuContext gpu, int[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      int[] t = new int[4];
      each(4, k -> t[k] = a[i] >> k);
      out[i] = t[0] + t[1] * 3 + t[2] * 5 + t[3] * 7;
    }
  }

  @Inline
  static int apply(int x, IntUnaryOperator f) {
    return f.applyAsInt(x);
  }

  @Inline
  static int sum(int n, IntUnaryOperator f) {
    int sum = 0;
    for (int k = 0; k < n; k++) {
      sum += f.applyAsInt(k);
    }
    return sum;
  }

  @Inline
  static int count(int n, IntPredicate test) {
    return sum(n, k -> test.test(k) ? 1 : 0);
  }

  @Inline
  static void each(int n, IntConsumer action) {
    for (int k = 0; k < n; k++) {
      action.accept(k);
    }
  }

  static int half(int x) {
    return x / 2;
  }
}
