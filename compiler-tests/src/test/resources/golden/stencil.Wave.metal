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

struct wave_tiled_Arguments {
    float c2;
    int width;
    int height;
    int tileX;
    int tileY;
    int now_length;
    int previous_length;
};

[[max_total_threads_per_threadgroup(256)]]  // Wave.java:10
kernel void wave_tiled(
        device const float* now [[buffer(0)]],
        device float* previous [[buffer(1)]],
        constant wave_tiled_Arguments& rk_arguments [[buffer(2)]],
        threadgroup float* now_tile [[threadgroup(0)]],
        uint3 rk_block_id [[threadgroup_position_in_grid]],
        uint3 rk_local_id [[thread_position_in_threadgroup]]) {
    int originX = int(uint(rk_block_id.x) * rk_arguments.tileX);
    int originY = int(uint(rk_block_id.y) * rk_arguments.tileY);
    int pitchX = int(uint(rk_arguments.tileX) + 2);
    int pitchY = int(uint(rk_arguments.tileY) + 2);
    for (int atY = int(rk_local_id.y); atY < pitchY; atY = int(uint(atY) + 8)) {
        for (int atX = int(rk_local_id.x); atX < pitchX; atX = int(uint(atX) + 32)) {
            int sum = int(uint(originX) + atX);
            int difference = int(uint(rk_arguments.width) - 1);
            int min = sum < difference ? sum : difference;
            int max = min > 0 ? min : 0;
            int sum_1 = int(uint(originY) + atY);
            int difference_1 = int(uint(rk_arguments.height) - 1);
            int min_1 = sum_1 < difference_1 ? sum_1 : difference_1;
            int max_1 = min_1 > 0 ? min_1 : 0;
            now_tile[uint(atY) * pitchX + atX] = now[uint(max_1) * rk_arguments.width + max];
        }
    }
    threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);
    for (int inY = int(rk_local_id.y); inY < rk_arguments.tileY; inY = int(uint(inY) + 8)) {
        for (int inX = int(rk_local_id.x); inX < rk_arguments.tileX; inX = int(uint(inX) + 32)) {
            int x = int(uint(originX) + inX + 1);
            int y = int(uint(originY) + inY + 1);
            if (x < int(uint(rk_arguments.width) - 1) && y < int(uint(rk_arguments.height) - 1)) {
                int sum = int(uint(inY) * pitchX + (inX + 1));  // Wave.java:11
                float laplacian = now_tile[sum] + now_tile[(uint(inY) + 2) * pitchX + (inX + 1)] + now_tile[uint(inY + 1) * pitchX + (uint(inX) + 2)] + now_tile[uint(inY + 1) * pitchX + inX] - 4.0f * now_tile[uint(inY + 1) * pitchX + (inX + 1)];  // Wave.java:12
                previous[uint(y) * rk_arguments.width + x] = 2.0f * now_tile[uint(inY + 1) * pitchX + (inX + 1)] - previous[uint(y) * rk_arguments.width + x] + rk_arguments.c2 * laplacian;  // Wave.java:13
            }
        }
    }
}
