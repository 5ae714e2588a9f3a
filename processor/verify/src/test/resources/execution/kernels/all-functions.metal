#include <metal_stdlib>
using namespace metal;

// Every plain MSL name that an emitter of Java kernels may use; one thread.
kernel void floats(device const float* in [[buffer(0)]], device float* out [[buffer(1)]]) {
    float x = in[0], y = in[1], z = in[2];
    int n = 0;
    out[n++] = precise::sqrt(x); out[n++] = precise::sin(x); out[n++] = precise::cos(x);
    out[n++] = precise::tan(x); out[n++] = precise::asin(y); out[n++] = precise::acos(y);
    out[n++] = precise::atan(x); out[n++] = precise::sinh(x); out[n++] = precise::cosh(x);
    out[n++] = precise::tanh(x); out[n++] = precise::exp(x); out[n++] = precise::log(x);
    out[n++] = precise::log10(x); out[n++] = floor(x); out[n++] = ceil(x); out[n++] = rint(x);
    out[n++] = fabs(z); out[n++] = precise::atan2(x, y); out[n++] = metal::precise::pow(x, y);
    out[n++] = fmod(x, y); out[n++] = copysign(x, z); out[n++] = fma(x, y, z);
    out[n++] = precise::fmin(x, z); out[n++] = max(x, z); out[n++] = trunc(x);
    out[n++] = as_type<float>(as_type<int>(x));
}
kernel void integers(device const long* in [[buffer(0)]], device long* out [[buffer(1)]]) {
    long a = in[0], b = in[1];
    int i = (int)a, j = (int)b, n = 0;
    out[n++] = popcount(i); out[n++] = popcount(a); out[n++] = clz(i); out[n++] = clz(a);
    out[n++] = reverse_bits(i); out[n++] = reverse_bits(a); out[n++] = ctz(i);
    out[n++] = mulhi(i, j); out[n++] = (long)mulhi((uint)i, (uint)j); out[n++] = mulhi(a, b);
    out[n++] = (long)mulhi((ulong)a, (ulong)b); out[n++] = min(i, j); out[n++] = max(a, b);
    out[n++] = abs(i); out[n++] = rotate(i, 7);
}
kernel void atomics(device int* ints [[buffer(0)]], device atomic_float* floats [[buffer(1)]],
                    uint i [[thread_index_in_threadgroup]]) {
    threadgroup atomic_int total;
    device atomic_int* at = (device atomic_int*)ints;
    device atomic_uint* unsigneds = (device atomic_uint*)ints;
    int v = (int)i;
    if (i == 0u) { atomic_store_explicit(&total, 0, memory_order_relaxed); }
    threadgroup_barrier(mem_flags::mem_threadgroup);
    atomic_fetch_add_explicit(&total, v, memory_order_relaxed);
    atomic_fetch_add_explicit(&at[0], v, memory_order_relaxed);
    atomic_fetch_sub_explicit(&at[1], v, memory_order_relaxed);
    atomic_fetch_min_explicit(&at[2], -v, memory_order_relaxed);
    atomic_fetch_max_explicit(&at[3], v, memory_order_relaxed);
    atomic_fetch_or_explicit(&at[4], 1 << (v & 31), memory_order_relaxed);
    atomic_fetch_and_explicit(&at[5], ~(v << 8), memory_order_relaxed);
    atomic_fetch_xor_explicit(&at[6], v, memory_order_relaxed);
    atomic_exchange_explicit(&at[7], 77, memory_order_relaxed);
    int expected = 0;
    atomic_compare_exchange_weak_explicit(
        &at[8], &expected, 88, memory_order_relaxed, memory_order_relaxed);
    atomic_fetch_max_explicit(&unsigneds[9], 0x80000000u + i, memory_order_relaxed);
    atomic_fetch_add_explicit(&floats[0], 0.5f, memory_order_relaxed);
    threadgroup_barrier(mem_flags::mem_threadgroup | mem_flags::mem_device);
    if (i == 0u) { ints[10] = atomic_load_explicit(&total, memory_order_relaxed); }
}
kernel void warps(device int* out [[buffer(0)]], uint i [[thread_index_in_threadgroup]],
                  uint lane [[thread_index_in_simdgroup]]) {
    int v = (int)i;
    int sum = simd_sum(v);
    ulong odd = (ulong)simd_ballot((i & 1u) != 0u);
    int first = simd_broadcast_first(v);
    int swapped = simd_shuffle_xor(v, 1);
    int previous = simd_shuffle_up(v, 1);
    simdgroup_barrier(mem_flags::mem_none);
    out[i] = lane == 0u ? sum : first * 10000 + swapped * 100 + previous + (int)popcount(odd);
}
kernel void vectors(device const float4* in [[buffer(0)]], device float4* out [[buffer(1)]],
                    uint2 at [[thread_position_in_grid]]) {
    float3 c = in[at.x].xyz;
    c.xy = c.yx;
    out[at.x] = float4(c, 1.0f) * float4(2.0f) + float4(c.zyx, dot(c, c));
}
