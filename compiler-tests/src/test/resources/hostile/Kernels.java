import io.ringkernel.*;
import java.util.function.IntUnaryOperator;

final class Kernels {
  static final int SIZE = 4 * 8;
  private static final int[] TABLE = {3, 1, 4, 1, 5};

  enum Mode { FIRST, SECOND }

  @GpuType
  record Pair(int a, int b) {
    int sum() {
      return a + b;
    }
  }

  @Inline
  static int twice(IntUnaryOperator step, int x) {
    return step.applyAsInt(step.applyAsInt(x));
  }

  static int helper(int a) {
    int sum = a;
    outer:
    for (int i = 0; i < SIZE; i++) {
      do {
        sum ^= i << 3;
        if (sum % 7 == 2) continue outer;
      } while (sum > 100 && --sum != 50);
      if (sum == 13) break;
    }
    return sum;
  }

  static long choose(Mode mode, int k, long l) {
    long sum = switch (mode) {
      case FIRST -> l * k;
      case SECOND -> { if (k > 3) yield 1; yield l >>> k; }
    };
    switch (k & 3) {
      case 0: sum++;
      case 1: sum -= TABLE[k & 3]; break;
      default: return sum;
    }
    return -sum;
  }

  @GpuKernel(blockSize = 64)
  static void run(GpuContext gpu, float a, int[] values, float[] x, byte[] small) {
    int i = gpu.globalIdX();
    int[] tile = gpu.sharedInts(64);
    tile[gpu.localIdX()] = i;
    gpu.barrier();
    if (i >= values.length) return;
    var pair = new Pair(values[i], tile[0]);
    int sum = pair.sum() + helper(pair.b());
    for (float each : x) {
      sum += (int) (each * a) / (sum | 1);
    }
    short s = (short) sum;
    s += 70000;
    small[i % small.length] >>>= 2;
    assert sum != 5 : "five";
    if (pair instanceof Pair(int first, var second) && first > second) {
      throw new IllegalStateException("bad");
    }
    values[i] = (int) choose(sum > 3 ? Mode.FIRST : Mode.SECOND, sum, s)
        + Math.abs(twice(v -> v * 3 + i, sum));
    gpu.atomicAdd(values, 0, sum);
    x[i] = a < 0 ? Float.NaN : (float) Math.sqrt(x[i]);
  }

  @StencilKernel
  static void blur(GridPos at, float[] from, float[] to) {
    at.set(to, (at.north(from) + at.south(from)) * 0.5f);
  }
}
