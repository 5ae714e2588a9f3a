package kernels.fuzz;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;
import io.ringkernel.GpuType;
import io.ringkernel.Inline;
import java.util.function.IntUnaryOperator;

/** Found by seed 110011556: lambdas in methods of records and enums use what these hold. */
final class LambdaInRecord {
  @GpuType
  record Range(int low, int high) {
    int folded(int x) {
      return twice(x, y -> low + Math.floorMod(y, width()));
    }

    int width() {
      return high - low;
    }
  }

  enum Step {
    SMALL(3), LARGE(70);

    private final int size;

    Step(int size) {
      this.size = size;
    }

    int taken(int x) {
      return twice(x, y -> y + size * this.ordinal());
    }
  }

  @Inline
  static int twice(int x, IntUnaryOperator step) {
    return step.applyAsInt(step.applyAsInt(x) * 3);
  }

  @GpuKernel(blockSize = 16)
  static void lambdaInRecord(GpuContext gpu, int[] in, int[] out) {
    record Offset(int by) {
      int of(int x) {
        return twice(x, y -> twice(y, z -> z ^ by));
      }
    }
    int i = gpu.globalIdX();
    Step step = in[i] < 0 ? Step.SMALL : Step.LARGE;
    out[i] = new Range(i, i + 9).folded(in[i]) + step.taken(in[i]) * 31 + new Offset(i).of(in[i]);
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
