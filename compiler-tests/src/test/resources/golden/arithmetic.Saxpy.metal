// Generated from Saxpy.java by RingKernel. Do not edit.
// Compile with -fno-fast-math or in safe math mode: Java rounds every operation (JLS 15.4).

#include <metal_stdlib>
using namespace metal;
#pragma METAL fp contract(off)

struct saxpy_Arguments {
    float a;
    int x_length;
    int y_length;
};

[[max_total_threads_per_threadgroup(64)]]  // Saxpy.java:8
kernel void saxpy(
        device const float* x [[buffer(0)]],
        device float* y [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant saxpy_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // Saxpy.java:9
    if (i < rk_arguments.x_length) {  // Saxpy.java:10
        if (i < 0 || i >= rk_arguments.y_length) {  // Saxpy.java:11
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        y[i] = rk_arguments.a * x[i] + y[i];
    }
}

struct saxpy_unchecked_Arguments {
    float a;
    int x_length;
    int y_length;
};

[[max_total_threads_per_threadgroup(64)]]  // Saxpy.java:8
kernel void saxpy_unchecked(
        device const float* x [[buffer(0)]],
        device float* y [[buffer(1)]],
        constant saxpy_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // Saxpy.java:9
    if (i < rk_arguments.x_length) {  // Saxpy.java:10
        y[i] = rk_arguments.a * x[i] + y[i];  // Saxpy.java:11
    }
}
