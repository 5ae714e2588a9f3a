package kernels.conformance;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;
import io.ringkernel.GpuType;

/** Names that are words of a target, that hide its functions, or that it cannot spell (JLS 3.8). */
final class Names {
  @GpuType
  record float4(int xyzw, int half, int device) {
    int let(int fn) {
      return xyzw * fn + half - device;
    }
  }

  @GpuType
  record vec2(int x, int type) {}

  @GpuKernel(blockSize = 32)
  static void keywords(GpuContext gpu, int[] kernel, int[] out) {
    int thread = gpu.globalIdX();
    if (thread < out.length) {
      int device = kernel[thread];
      int fn = device + 1;
      int let = fn * 3;
      int struct = let - device;
      int threadgroup = struct ^ fn;
      int constant = threadgroup + let;
      int template = constant - 7;
      int uint = template + 1;
      int loop = uint << 1;
      out[thread] = device + fn + let + struct + threadgroup + constant + template + uint + loop;
    }
  }

  @GpuKernel(blockSize = 32)
  static void daily(GpuContext gpu, int[] from, int[] out) {
    int of = gpu.globalIdX();
    if (of < out.length) {
      int get = from[of];
      int set = get + 1;
      int type = set * 5;
      int target = type ^ get;
      int filter = target - set;
      int active = filter + type;
      int shared = active << 2;
      int resource = shared - target;
      int with = resource ^ filter;
      int where = with + active;
      out[of] = get + set + type + target + filter + active + shared + resource + with + where;
    }
  }

  @GpuKernel(blockSize = 32)
  static void functions(GpuContext gpu, int[] a, int[] b, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      int min = a[i];
      int max = b[i];
      int abs = Math.min(min, max);
      int clamp = Math.max(min, max);
      out[i] = Math.abs(abs) + Math.clamp((long) clamp, -9, 9) + min(min, max) + select(abs, 3);
    }
  }

  @GpuKernel(blockSize = 32)
  static void letters(GpuContext gpu, int[] größe, int[] outλ) {
    int i$1 = gpu.globalIdX();
    if (i$1 < outλ.length) {
      int λ = größe[i$1];
      int _x = λ + 1;
      int __y = _x * 3;
      int $ = __y ^ λ;
      int 数 = $ - _x;
      int a1 = 数 + 1;
      int a_1 = a1 * 2;
      int A1 = a_1 + 5;
      outλ[i$1] = λ + _x + __y + $ + 数 + a1 + a_1 + A1;
    }
  }

  @GpuKernel(blockSize = 32)
  static void macros(GpuContext gpu, int[] NULL, int[] out) {
    int threadIdx = gpu.globalIdX();
    if (threadIdx < out.length) {
      int NAN = NULL[threadIdx];
      int INFINITY = NAN + 1;
      int INT_MAX = INFINITY * 3;
      int M_PI = INT_MAX - NAN;
      int linux = M_PI ^ 5;
      int and = linux + 1;
      int or = and * 7;
      int not = or - linux;
      int xor = not + 2;
      int asm = xor - or;
      int rk_traps = asm * 2;
      int workItem = rk_traps + 1;
      int BIG_ENDIAN = workItem * 3;
      int CHAR_BIT = BIG_ENDIAN ^ 8;
      int EXIT_FAILURE = CHAR_BIT - 9;
      int BUFSIZ = EXIT_FAILURE << 3;
      out[threadIdx] = NAN + INFINITY + INT_MAX + M_PI + linux + and + or + not + xor + asm
          + rk_traps + workItem + BIG_ENDIAN + CHAR_BIT + EXIT_FAILURE + BUFSIZ;
    }
  }

  @GpuKernel(blockSize = 32)
  static void records(GpuContext gpu, int[] a, int[] b, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      float4 float4 = new float4(a[i], b[i], 3);
      vec2 vec3 = new vec2(float4.let(5), float4.half());
      out[i] = vec3.x() * 3 + vec3.type() + float4.device();
    }
  }

  @GpuKernel(blockSize = 32)
  static void main(GpuContext gpu, int[] a, int[] out) {
    int main = gpu.globalIdX();
    if (main < out.length) {
      out[main] = main(a[main]);
    }
  }

  @GpuKernel(blockSize = 32)
  static void shadows(GpuContext gpu, int[] a, int[] out) {
    int i = gpu.globalIdX();
    if (i < out.length) {
      int sum = 0;
      for (int k = 0; k < 3; k++) {
        int x = a[i] + k;
        sum += x;
      }
      for (int k = 3; k > 0; k--) {
        long x = a[i] * (long) k;
        sum ^= (int) (x >> 3);
      }
      {
        boolean k = a[i] > 0;
        sum += k ? 1 : 2;
      }
      out[i] = sum;
    }
  }

  static int min(int max, int abs) {
    return max * 1000 + abs;
  }

  static int select(int fma, int mix) {
    return fma ^ mix;
  }

  static int main(int main) {
    return main + 1;
  }
}
