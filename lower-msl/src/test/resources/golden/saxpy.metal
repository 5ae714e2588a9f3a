// Generated from Kernels.java by RingKernel. Do not edit.
// Compile with -fno-fast-math or in safe math mode: Java rounds every operation (JLS 15.4).

#include <metal_stdlib>
using namespace metal;
#pragma METAL fp contract(off)

struct saxpy_Arguments {
    float a;
    int x_length;
    int y_length;
};

[[max_total_threads_per_threadgroup(256)]]  // Kernels.java:3
kernel void saxpy(
        device const float* x [[buffer(0)]],
        device float* y [[buffer(1)]],
        constant saxpy_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // Kernels.java:4
    if (i < rk_arguments.x_length) {  // Kernels.java:5
        y[i] = rk_arguments.a * x[i] + y[i];  // Kernels.java:6
    }
}
