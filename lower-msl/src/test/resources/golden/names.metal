// Generated from Sample.java by RingKernel. Do not edit.
// Compile with -fno-fast-math or in safe math mode: Java rounds every operation (JLS 15.4).

#include <metal_stdlib>
using namespace metal;
#pragma METAL fp contract(off)

struct kernel_Arguments {
    float half_;
    float target;
    float user_rk_global_id;
    float a_1_b;
    float max;
    int gru00f6u00dfe_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Sample.java:1
kernel void kernel_(
        device float* gru00f6u00dfe [[buffer(0)]],
        constant kernel_Arguments& rk_arguments [[buffer(1)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int index = int(rk_global_id.x);  // Sample.java:4
    float u03bb = rk_arguments.half_ + rk_arguments.target;  // Sample.java:5
    float threadIdx = rk_arguments.user_rk_global_id + rk_arguments.a_1_b;
    gru00f6u00dfe[index] = u03bb * u03bb + threadIdx * threadIdx * rk_arguments.max;
}
