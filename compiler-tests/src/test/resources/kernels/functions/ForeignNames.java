package kernels.functions;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;
import io.ringkernel.GpuType;

/** Names that no target allows, that some reserve, and that differ by what targets drop. */
final class ForeignNames {
  @GpuType
  record half(int type, int fn, int $x, int _y, int é) {}

  @GpuKernel(blockSize = 32)
  static void main(GpuContext gpu, int[] threadIdx, int[] var) {
    int bitcast = gpu.globalIdX();
    if (bitcast >= var.length) {
      return;
    }
    int workgroup = größe(bitcast) + vec3(1) + kernel(2) + 名前(3);
    half h = new half(bitcast, 2, 3, 4, 5);
    int _1 = h.type() + h.fn() + h.$x() + h._y() + h.é();
    int A$B = 1;
    int A_B = 2;
    int __shared__ = 3;
    int metal = 4;
    int uint = 5;
    int é = 6;
    int è = 7;
    for (int atomic = 0; atomic < 3; atomic++) {
      workgroup += atomic * è;
    }
    threadIdx[bitcast] = workgroup + _1 * A$B + A_B * __shared__ - metal * uint + é + var[bitcast];
  }

  static int größe(int λ) {
    return λ + 1;
  }

  static int vec3(int f32) {
    return f32 * 3;
  }

  static int kernel(int device) {
    return device - 7;
  }

  static int 名前(int __global__) {
    return __global__ << 2;
  }

  static int[] items() {
    return new int[] {40};
  }

  static Object[] arguments() {
    int[] var = new int[40];
    for (int i = 0; i < var.length; i++) {
      var[i] = i * i;
    }
    return new Object[] {new int[40], var};
  }
}
