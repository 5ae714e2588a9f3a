// Generated from Wave.java by RingKernel. Do not edit.
// Compile with -fno-fast-math or in safe math mode: Java rounds every operation (JLS 15.4).

#include <metal_stdlib>
using namespace metal;
#pragma METAL fp contract(off)

struct wave_Arguments {
    float c2;
    int width;
    int height;
    int now_length;
    int previous_length;
};

[[max_total_threads_per_threadgroup(256)]]  // Wave.java:10
kernel void wave(
        device const float* now [[buffer(0)]],
        device float* previous [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant wave_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(uint(rk_grid_dim.y) * int(rk_block_dim.y));
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int x = int(uint(rk_global_id.x) + 1);
    int y = int(uint(rk_global_id.y) + 1);
    if (x < int(uint(rk_arguments.width) - 1) && y < int(uint(rk_arguments.height) - 1)) {
        int sum = int((uint(y) - 1) * rk_arguments.width + x);  // Wave.java:11
        if (sum < 0 || sum >= rk_arguments.now_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        int sum_1 = int(uint(y + 1) * rk_arguments.width + x);
        if (sum_1 < 0 || sum_1 >= rk_arguments.now_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        int sum_2 = int(uint(y) * rk_arguments.width + (x + 1));
        if (sum_2 < 0 || sum_2 >= rk_arguments.now_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[2], workItem, memory_order_relaxed);
            return;
        }
        int sum_3 = int(uint(y) * rk_arguments.width + (uint(x) - 1));
        if (sum_3 < 0 || sum_3 >= rk_arguments.now_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[3], workItem, memory_order_relaxed);
            return;
        }
        int sum_4 = int(uint(y) * rk_arguments.width + x);  // Wave.java:12
        if (sum_4 < 0 || sum_4 >= rk_arguments.now_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[4], workItem, memory_order_relaxed);
            return;
        }
        float laplacian = now[sum] + now[sum_1] + now[sum_2] + now[sum_3] - 4.0f * now[sum_4];
        int sum_5 = int(uint(y) * rk_arguments.width + x);  // Wave.java:13
        int sum_6 = int(uint(y) * rk_arguments.width + x);
        if (sum_6 < 0 || sum_6 >= rk_arguments.now_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[5], workItem, memory_order_relaxed);
            return;
        }
        int sum_7 = int(uint(y) * rk_arguments.width + x);
        if (sum_7 < 0 || sum_7 >= rk_arguments.previous_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[6], workItem, memory_order_relaxed);
            return;
        }
        if (sum_5 < 0 || sum_5 >= rk_arguments.previous_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[7], workItem, memory_order_relaxed);
            return;
        }
        previous[sum_5] = 2.0f * now[sum_6] - previous[sum_7] + rk_arguments.c2 * laplacian;
    }
}

struct wave_unchecked_Arguments {
    float c2;
    int width;
    int height;
    int now_length;
    int previous_length;
};

[[max_total_threads_per_threadgroup(256)]]  // Wave.java:10
kernel void wave_unchecked(
        device const float* now [[buffer(0)]],
        device float* previous [[buffer(1)]],
        constant wave_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int x = int(uint(rk_global_id.x) + 1);
    int y = int(uint(rk_global_id.y) + 1);
    if (x < int(uint(rk_arguments.width) - 1) && y < int(uint(rk_arguments.height) - 1)) {
        float laplacian = now[(uint(y) - 1) * rk_arguments.width + x] + now[uint(y + 1) * rk_arguments.width + x] + now[uint(y) * rk_arguments.width + (x + 1)] + now[uint(y) * rk_arguments.width + (uint(x) - 1)] - 4.0f * now[uint(y) * rk_arguments.width + x];  // Wave.java:12
        previous[uint(y) * rk_arguments.width + x] = 2.0f * now[uint(y) * rk_arguments.width + x] - previous[uint(y) * rk_arguments.width + x] + rk_arguments.c2 * laplacian;  // Wave.java:13
    }
}
