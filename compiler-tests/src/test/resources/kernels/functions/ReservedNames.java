package kernels.functions;

import io.ringkernel.GpuContext;
import io.ringkernel.GpuKernel;
import io.ringkernel.GpuType;

/** Words and functions of the targets as names of variables, records and functions. */
final class ReservedNames {
  @GpuType record vec2(float x, float half, int kernel, int self) {
    int fn(int thread) { return thread + kernel * self; }
  }
  @GpuType record float4(int xyzw, int let) {}
  @GpuKernel(blockSize = 32)
  static void main(GpuContext ctx, int[] device, int[] thread, int half, int uint, int array, float
      x, int threadIdx, int rk_traps, int größe, int λ, int $x, int _x, int gl_Position, int __x,
      int NULL, int bool) {
    int kernel = ctx.globalIdX();
    if (kernel >= device.length) { return; }
    int fn = half + uint, let = array * 2, var = threadIdx, loop = rk_traps, min = größe, max = λ,
        atomicAdd = $x, select = _x;
    int float4 = gl_Position, saxpy_Arguments = __x, main = bool, NAN = NULL, INFINITY = 3,
        unsigned = 4, struct = 5, template = 6, constexpr = 7;
    int namespace = 1, using = 2, metal = 3, constant = 4, fragment = 5, vertex = 6, texture = 7,
        sampler = 8, ptr = 9, override = 10, enable = 11, discard = 12, asm = 13, blockIdx = 14,
        warpSize = 15, gridDim = 16, i32 = 17, u32 = 18, f32 = 19, vec3f = 20, storage = 21,
        workgroup = 22, global_invocation_id = 23, int32_t = 24, size_t = 25, INT_MAX = 26, M_PI =
        27, abs = 28, fmin = 29, __global__ = 30, __shared__ = 31, inline = 32, typedef = 33,
        signed = 34, delete = 35, friend = 36, operator = 37, register = 38, auto = 39, extern =
        40, sizeof = 41, typename = 42, and = 43, or = 44, not = 45, xor = 46, nullptr = 47, NaN =
        48, active = 49, target = 50, from = 51, of = 52, fallthrough = 53, Self = 54, as_type =
        55, ushort = 56, int2 = 57, uchar = 58, dim3 = 59, clock = 60, printf = 61, linux = 62,
        unix = 63, errno = 64, stdin = 65, EOF = 66, assert_ = 67, isnan = 68, sqrt = 69, tid = 70,
        params = 71, args = 72, rk_args = 73, rk_index = 74, rk_div = 75, rk = 76, in = 77, out =
        78, thread_ = 79, thread1 = 80, thread_1 = 81, threadgroup = 82, length = 83, lengths = 84,
        device_length = 85, deviceLength = 86, device_ = 87, item = 88, trap = 89, ok = 90, result
        = 91, t0 = 92, t1 = 93;
    vec2 vec2 = new vec2(x, 2f, kernel, 3);
    float4 float4x4 = new float4(1, 2);
    thread[kernel] = min(kernel, 3) + vec2.fn(1) + (int) vec2.half() + float4x4.xyzw() +
        float4x4.let()
      + Math.min(min, max) + Math.max(fn, let) + Math.abs(var) * loop + atomicAdd * select + float4
          + saxpy_Arguments + main + NAN + INFINITY + unsigned + struct + template + constexpr +
          device[kernel]
      + namespace*2 + using*3 + metal + constant + fragment + vertex + texture + sampler + ptr +
          override + enable + discard + asm + blockIdx + warpSize + gridDim + i32 + u32 + f32 +
          vec3f + storage + workgroup + global_invocation_id + int32_t + size_t + INT_MAX + M_PI +
          abs + fmin + __global__ + __shared__ + inline + typedef + signed + delete + friend +
          operator + register + auto + extern + sizeof + typename + and + or + not + xor + nullptr
          + NaN + active + target + from + of + fallthrough + Self + as_type + ushort + int2 +
          uchar + dim3 + clock + printf + linux + unix + errno + stdin + EOF + assert_ + isnan +
          sqrt + tid + params + args + rk_args + rk_index + rk_div + rk + in + out + thread_ +
          thread1 + thread_1 + threadgroup + length + lengths + device_length + deviceLength +
          device_ + item + trap + ok + result + t0 + t1 + main(3) + größe(λ) + device[kernel] /
          (half + 1) + (int) (float) Math.sqrt(x * x);

  }
  static int min(int a, int b) { return a * 1000 + b; }
  static int main(int main) { return main + 1; }
  static int größe(int größe) { int λ = größe; { int $x = λ; λ += $x; } return λ; }

  static int[] items() {
    return new int[] {40};
  }
  static Object[] arguments() {
    int[] d = new int[40];
    for (int i = 0; i < 40; i++) { d[i] = i * 7; }
    return new Object[] {d, new int[40], 1, 2, 3, 4f, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14};
  }
}
