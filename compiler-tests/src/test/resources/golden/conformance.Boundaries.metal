// Generated from Boundaries.java by RingKernel. Do not edit.
// Compile with -fno-fast-math or in safe math mode: Java rounds every operation (JLS 15.4).

#include <metal_stdlib>
using namespace metal;
#pragma METAL fp contract(off)

struct clamped_Arguments {
    int width;
    int height;
    int in_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(256)]]  // Boundaries.java:10
kernel void clamped(
        device const float* in [[buffer(0)]],
        device float* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant clamped_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(uint(rk_grid_dim.y) * int(rk_block_dim.y));
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int x = int(rk_global_id.x);
    int y = int(rk_global_id.y);
    if (x < rk_arguments.width && y < rk_arguments.height) {
        int sum = int(uint(y) * rk_arguments.width + x);  // Boundaries.java:11
        int sum_1 = int(uint(y) * rk_arguments.width + x);
        if (sum_1 < 0 || sum_1 >= rk_arguments.in_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        int difference = x - 2;
        int max_i32 = difference > 0 ? difference : 0;
        int sum_2 = int(uint(y) * rk_arguments.width + max_i32);
        if (sum_2 < 0 || sum_2 >= rk_arguments.in_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        int sum_3 = int(uint(x) + 2);
        int difference_1 = rk_arguments.width - 1;
        int min_i32 = sum_3 < difference_1 ? sum_3 : difference_1;
        int sum_4 = int(uint(y) * rk_arguments.width + min_i32);
        if (sum_4 < 0 || sum_4 >= rk_arguments.in_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[2], workItem, memory_order_relaxed);
            return;
        }
        int difference_2 = y - 1;
        int max_i32_1 = difference_2 > 0 ? difference_2 : 0;
        int sum_5 = int(uint(max_i32_1) * rk_arguments.width + x);
        if (sum_5 < 0 || sum_5 >= rk_arguments.in_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[3], workItem, memory_order_relaxed);
            return;
        }
        int sum_6 = int(uint(y) + 2);  // Boundaries.java:12
        int difference_3 = rk_arguments.height - 1;
        int min_i32_1 = sum_6 < difference_3 ? sum_6 : difference_3;
        int sum_7 = int(uint(min_i32_1) * rk_arguments.width + x);
        if (sum_7 < 0 || sum_7 >= rk_arguments.in_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[4], workItem, memory_order_relaxed);
            return;
        }
        int difference_4 = y - 2;
        int max_i32_2 = difference_4 > 0 ? difference_4 : 0;
        int sum_8 = x + 1;
        int difference_5 = rk_arguments.width - 1;
        int min_i32_2 = sum_8 < difference_5 ? sum_8 : difference_5;
        int sum_9 = int(uint(max_i32_2) * rk_arguments.width + min_i32_2);
        if (sum_9 < 0 || sum_9 >= rk_arguments.in_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[5], workItem, memory_order_relaxed);
            return;
        }
        if (sum < 0 || sum >= rk_arguments.out_length) {  // Boundaries.java:11
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[6], workItem, memory_order_relaxed);
            return;
        }
        out[sum] = in[sum_1] * 2.0f + in[sum_2] - in[sum_4] + in[sum_5] * 4.0f - in[sum_7] + in[sum_9] * 8.0f;
    }
}

struct clamped_unchecked_Arguments {
    int width;
    int height;
    int in_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(256)]]  // Boundaries.java:10
kernel void clamped_unchecked(
        device const float* in [[buffer(0)]],
        device float* out [[buffer(1)]],
        constant clamped_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int x = int(rk_global_id.x);
    int y = int(rk_global_id.y);
    if (x < rk_arguments.width && y < rk_arguments.height) {
        int sum = int(uint(y) * rk_arguments.width + x);  // Boundaries.java:11
        int sum_1 = int(uint(y) * rk_arguments.width + x);
        int difference = x - 2;
        int max_i32 = difference > 0 ? difference : 0;
        int sum_2 = int(uint(x) + 2);
        int difference_1 = rk_arguments.width - 1;
        int min_i32 = sum_2 < difference_1 ? sum_2 : difference_1;
        int difference_2 = y - 1;
        int max_i32_1 = difference_2 > 0 ? difference_2 : 0;
        int sum_3 = int(uint(y) + 2);  // Boundaries.java:12
        int difference_3 = rk_arguments.height - 1;
        int min_i32_1 = sum_3 < difference_3 ? sum_3 : difference_3;
        int difference_4 = y - 2;
        int max_i32_2 = difference_4 > 0 ? difference_4 : 0;
        int sum_4 = x + 1;
        int difference_5 = rk_arguments.width - 1;
        int min_i32_2 = sum_4 < difference_5 ? sum_4 : difference_5;
        out[sum] = in[sum_1] * 2.0f + in[uint(y) * rk_arguments.width + max_i32] - in[uint(y) * rk_arguments.width + min_i32] + in[uint(max_i32_1) * rk_arguments.width + x] * 4.0f - in[uint(min_i32_1) * rk_arguments.width + x] + in[uint(max_i32_2) * rk_arguments.width + min_i32_2] * 8.0f;  // Boundaries.java:11
    }
}

struct clamped_tiled_Arguments {
    int width;
    int height;
    int tileX;
    int tileY;
    int in_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(256)]]  // Boundaries.java:10
kernel void clamped_tiled(
        device const float* in [[buffer(0)]],
        device float* out [[buffer(1)]],
        constant clamped_tiled_Arguments& rk_arguments [[buffer(2)]],
        threadgroup float* in_tile [[threadgroup(0)]],
        uint3 rk_block_id [[threadgroup_position_in_grid]],
        uint3 rk_local_id [[thread_position_in_threadgroup]]) {
    int originX = int(uint(rk_block_id.x) * rk_arguments.tileX);
    int originY = int(uint(rk_block_id.y) * rk_arguments.tileY);
    int pitchX = int(uint(rk_arguments.tileX) + 4);
    int pitchY = int(uint(rk_arguments.tileY) + 4);
    for (int atY = int(rk_local_id.y); atY < pitchY; atY = int(uint(atY) + 8)) {
        for (int atX = int(rk_local_id.x); atX < pitchX; atX = int(uint(atX) + 32)) {
            int difference = int(uint(originX) + atX - 2);
            int difference_1 = int(uint(rk_arguments.width) - 1);
            int min = difference < difference_1 ? difference : difference_1;
            int max = min > 0 ? min : 0;
            int difference_2 = int(uint(originY) + atY - 2);
            int difference_3 = int(uint(rk_arguments.height) - 1);
            int min_1 = difference_2 < difference_3 ? difference_2 : difference_3;
            int max_1 = min_1 > 0 ? min_1 : 0;
            in_tile[uint(atY) * pitchX + atX] = in[uint(max_1) * rk_arguments.width + max];
        }
    }
    threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);
    for (int inY = int(rk_local_id.y); inY < rk_arguments.tileY; inY = int(uint(inY) + 8)) {
        for (int inX = int(rk_local_id.x); inX < rk_arguments.tileX; inX = int(uint(inX) + 32)) {
            int sum = int(uint(originX) + inX);
            int sum_1 = int(uint(originY) + inY);
            if (sum < rk_arguments.width && sum_1 < rk_arguments.height) {
                int sum_2 = int(uint(sum_1) * rk_arguments.width + sum);  // Boundaries.java:11
                float sum_3 = in_tile[(uint(inY) + 2) * pitchX + (uint(inX) + 2)] * 2.0f + in_tile[(uint(inY) + 2) * pitchX + inX];
                int sum_4 = int(uint(inX) + 4);
                out[sum_2] = sum_3 - in_tile[(uint(inY) + 2) * pitchX + sum_4] + in_tile[uint(inY + 1) * pitchX + (uint(inX) + 2)] * 4.0f - in_tile[(uint(inY) + 4) * pitchX + (uint(inX) + 2)] + in_tile[uint(inY) * pitchX + (uint(inX) + 3)] * 8.0f;
            }
        }
    }
}

struct wrapped_Arguments {
    int width;
    int height;
    int in_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(256)]]  // Boundaries.java:16
kernel void wrapped(
        device const float* in [[buffer(0)]],
        device float* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant wrapped_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(uint(rk_grid_dim.y) * int(rk_block_dim.y));
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int x = int(rk_global_id.x);
    int y = int(rk_global_id.y);
    if (x < rk_arguments.width && y < rk_arguments.height) {
        int sum = int(uint(y) * rk_arguments.width + x);  // Boundaries.java:17
        int sum_1 = int(uint(y) * rk_arguments.width + x);
        if (sum_1 < 0 || sum_1 >= rk_arguments.in_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        int sum_2 = int(uint(y) * rk_arguments.width + (x - 2 < 0 ? int(uint(x - 2) + rk_arguments.width) : x - 2));
        if (sum_2 < 0 || sum_2 >= rk_arguments.in_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        int sum_3 = int(uint(y) * rk_arguments.width + (int(uint(x) + 2) >= rk_arguments.width ? int(uint(x) + 2 - rk_arguments.width) : int(uint(x) + 2)));
        if (sum_3 < 0 || sum_3 >= rk_arguments.in_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[2], workItem, memory_order_relaxed);
            return;
        }
        int sum_4 = int(uint(y - 1 < 0 ? int(uint(y - 1) + rk_arguments.height) : y - 1) * rk_arguments.width + x);
        if (sum_4 < 0 || sum_4 >= rk_arguments.in_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[3], workItem, memory_order_relaxed);
            return;
        }
        int sum_5 = int(uint(int(uint(y) + 2) >= rk_arguments.height ? int(uint(y) + 2 - rk_arguments.height) : int(uint(y) + 2)) * rk_arguments.width + x);  // Boundaries.java:18
        if (sum_5 < 0 || sum_5 >= rk_arguments.in_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[4], workItem, memory_order_relaxed);
            return;
        }
        int sum_6 = int(uint(y - 2 < 0 ? int(uint(y - 2) + rk_arguments.height) : y - 2) * rk_arguments.width + (x + 1 >= rk_arguments.width ? x + 1 - rk_arguments.width : x + 1));
        if (sum_6 < 0 || sum_6 >= rk_arguments.in_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[5], workItem, memory_order_relaxed);
            return;
        }
        if (sum < 0 || sum >= rk_arguments.out_length) {  // Boundaries.java:17
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[6], workItem, memory_order_relaxed);
            return;
        }
        out[sum] = in[sum_1] * 2.0f + in[sum_2] - in[sum_3] + in[sum_4] * 4.0f - in[sum_5] + in[sum_6] * 8.0f;
    }
}

struct wrapped_unchecked_Arguments {
    int width;
    int height;
    int in_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(256)]]  // Boundaries.java:16
kernel void wrapped_unchecked(
        device const float* in [[buffer(0)]],
        device float* out [[buffer(1)]],
        constant wrapped_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int x = int(rk_global_id.x);
    int y = int(rk_global_id.y);
    if (x < rk_arguments.width && y < rk_arguments.height) {
        int sum = int(uint(y) * rk_arguments.width + x);  // Boundaries.java:17
        int product = int(uint(y) * rk_arguments.width);
        float difference = in[uint(product) + x] * 2.0f + in[uint(y) * rk_arguments.width + (x - 2 < 0 ? int(uint(x - 2) + rk_arguments.width) : x - 2)] - in[uint(y) * rk_arguments.width + (int(uint(x) + 2) >= rk_arguments.width ? int(uint(x) + 2 - rk_arguments.width) : int(uint(x) + 2))];
        float product_1 = in[uint(y - 1 < 0 ? int(uint(y - 1) + rk_arguments.height) : y - 1) * rk_arguments.width + x] * 4.0f;
        int chosen = int(uint(y) + 2) >= rk_arguments.height ? int(uint(y) + 2 - rk_arguments.height) : int(uint(y) + 2);  // Boundaries.java:18
        out[sum] = difference + product_1 - in[uint(chosen) * rk_arguments.width + x] + in[uint(y - 2 < 0 ? int(uint(y - 2) + rk_arguments.height) : y - 2) * rk_arguments.width + (x + 1 >= rk_arguments.width ? x + 1 - rk_arguments.width : x + 1)] * 8.0f;  // Boundaries.java:17
    }
}

struct wrapped_tiled_Arguments {
    int width;
    int height;
    int tileX;
    int tileY;
    int in_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(256)]]  // Boundaries.java:16
kernel void wrapped_tiled(
        device const float* in [[buffer(0)]],
        device float* out [[buffer(1)]],
        constant wrapped_tiled_Arguments& rk_arguments [[buffer(2)]],
        threadgroup float* in_tile [[threadgroup(0)]],
        uint3 rk_block_id [[threadgroup_position_in_grid]],
        uint3 rk_local_id [[thread_position_in_threadgroup]]) {
    int originX = int(uint(rk_block_id.x) * rk_arguments.tileX);
    int originY = int(uint(rk_block_id.y) * rk_arguments.tileY);
    int pitchX = int(uint(rk_arguments.tileX) + 4);
    int pitchY = int(uint(rk_arguments.tileY) + 4);
    for (int atY = int(rk_local_id.y); atY < pitchY; atY = int(uint(atY) + 8)) {
        for (int atX = int(rk_local_id.x); atX < pitchX; atX = int(uint(atX) + 32)) {
            int difference = int(uint(originX) + atX - 2);
            int chosen = difference < 0 ? int(uint(difference) + rk_arguments.width) : difference;
            int chosen_1 = chosen >= rk_arguments.width ? int(uint(chosen) - rk_arguments.width) : chosen;
            int difference_1 = int(uint(rk_arguments.width) - 1);
            int min = chosen_1 < difference_1 ? chosen_1 : difference_1;
            int max = min > 0 ? min : 0;
            int difference_2 = int(uint(originY) + atY - 2);
            int chosen_2 = difference_2 < 0 ? int(uint(difference_2) + rk_arguments.height) : difference_2;
            int chosen_3 = chosen_2 >= rk_arguments.height ? int(uint(chosen_2) - rk_arguments.height) : chosen_2;
            int difference_3 = int(uint(rk_arguments.height) - 1);
            int min_1 = chosen_3 < difference_3 ? chosen_3 : difference_3;
            int max_1 = min_1 > 0 ? min_1 : 0;
            in_tile[uint(atY) * pitchX + atX] = in[uint(max_1) * rk_arguments.width + max];
        }
    }
    threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);
    for (int inY = int(rk_local_id.y); inY < rk_arguments.tileY; inY = int(uint(inY) + 8)) {
        for (int inX = int(rk_local_id.x); inX < rk_arguments.tileX; inX = int(uint(inX) + 32)) {
            int sum = int(uint(originX) + inX);
            int sum_1 = int(uint(originY) + inY);
            if (sum < rk_arguments.width && sum_1 < rk_arguments.height) {
                int sum_2 = int(uint(sum_1) * rk_arguments.width + sum);  // Boundaries.java:17
                float sum_3 = in_tile[(uint(inY) + 2) * pitchX + (uint(inX) + 2)] * 2.0f + in_tile[(uint(inY) + 2) * pitchX + inX];
                int sum_4 = int(uint(inX) + 4);
                out[sum_2] = sum_3 - in_tile[(uint(inY) + 2) * pitchX + sum_4] + in_tile[uint(inY + 1) * pitchX + (uint(inX) + 2)] * 4.0f - in_tile[(uint(inY) + 4) * pitchX + (uint(inX) + 2)] + in_tile[uint(inY) * pitchX + (uint(inX) + 3)] * 8.0f;
            }
        }
    }
}

struct surrounded_Arguments {
    int width;
    int height;
    int in_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(256)]]  // Boundaries.java:22
kernel void surrounded(
        device const float* in [[buffer(0)]],
        device float* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant surrounded_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(uint(rk_grid_dim.y) * int(rk_block_dim.y));
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int x = int(rk_global_id.x);
    int y = int(rk_global_id.y);
    if (x < rk_arguments.width && y < rk_arguments.height) {
        int sum = int(uint(y) * rk_arguments.width + x);  // Boundaries.java:23
        int sum_1 = int(uint(y) * rk_arguments.width + x);
        if (sum_1 < 0 || sum_1 >= rk_arguments.in_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        float chosen = 0.0f;
        if (x >= 2) {
            int sum_2 = int(uint(y) * rk_arguments.width + (x - 2));
            if (sum_2 < 0 || sum_2 >= rk_arguments.in_length) {
                atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
                return;
            }
            chosen = in[sum_2];
        } else {
            chosen = -3.5f;
        }
        float chosen_1 = 0.0f;
        if (int(uint(x) + 2) < rk_arguments.width) {
            int sum_2 = int(uint(y) * rk_arguments.width + (uint(x) + 2));
            if (sum_2 < 0 || sum_2 >= rk_arguments.in_length) {
                atomic_fetch_min_explicit((device atomic_int*)&rk_traps[2], workItem, memory_order_relaxed);
                return;
            }
            chosen_1 = in[sum_2];
        } else {
            chosen_1 = -3.5f;
        }
        float chosen_2 = 0.0f;
        if (y >= 1) {
            int sum_2 = int(uint(y - 1) * rk_arguments.width + x);
            if (sum_2 < 0 || sum_2 >= rk_arguments.in_length) {
                atomic_fetch_min_explicit((device atomic_int*)&rk_traps[3], workItem, memory_order_relaxed);
                return;
            }
            chosen_2 = in[sum_2];
        } else {
            chosen_2 = -3.5f;
        }
        float chosen_3 = 0.0f;  // Boundaries.java:24
        if (int(uint(y) + 2) < rk_arguments.height) {
            int sum_2 = int((uint(y) + 2) * rk_arguments.width + x);
            if (sum_2 < 0 || sum_2 >= rk_arguments.in_length) {
                atomic_fetch_min_explicit((device atomic_int*)&rk_traps[4], workItem, memory_order_relaxed);
                return;
            }
            chosen_3 = in[sum_2];
        } else {
            chosen_3 = -3.5f;
        }
        float chosen_4 = 0.0f;
        if (x + 1 < rk_arguments.width && y >= 2) {
            int sum_2 = int(uint(y - 2) * rk_arguments.width + (x + 1));
            if (sum_2 < 0 || sum_2 >= rk_arguments.in_length) {
                atomic_fetch_min_explicit((device atomic_int*)&rk_traps[5], workItem, memory_order_relaxed);
                return;
            }
            chosen_4 = in[sum_2];
        } else {
            chosen_4 = -3.5f;
        }
        if (sum < 0 || sum >= rk_arguments.out_length) {  // Boundaries.java:23
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[6], workItem, memory_order_relaxed);
            return;
        }
        out[sum] = in[sum_1] * 2.0f + chosen - chosen_1 + chosen_2 * 4.0f - chosen_3 + chosen_4 * 8.0f;
    }
}

struct surrounded_unchecked_Arguments {
    int width;
    int height;
    int in_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(256)]]  // Boundaries.java:22
kernel void surrounded_unchecked(
        device const float* in [[buffer(0)]],
        device float* out [[buffer(1)]],
        constant surrounded_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int x = int(rk_global_id.x);
    int y = int(rk_global_id.y);
    if (x < rk_arguments.width && y < rk_arguments.height) {
        float chosen = 0.0f;  // Boundaries.java:23
        if (x >= 2) {
            chosen = in[uint(y) * rk_arguments.width + (x - 2)];
        } else {
            chosen = -3.5f;
        }
        float chosen_1 = 0.0f;
        if (int(uint(x) + 2) < rk_arguments.width) {
            chosen_1 = in[uint(y) * rk_arguments.width + (uint(x) + 2)];
        } else {
            chosen_1 = -3.5f;
        }
        float chosen_2 = 0.0f;
        if (y >= 1) {
            chosen_2 = in[uint(y - 1) * rk_arguments.width + x];
        } else {
            chosen_2 = -3.5f;
        }
        float chosen_3 = 0.0f;  // Boundaries.java:24
        if (int(uint(y) + 2) < rk_arguments.height) {
            chosen_3 = in[(uint(y) + 2) * rk_arguments.width + x];
        } else {
            chosen_3 = -3.5f;
        }
        float chosen_4 = 0.0f;
        if (x + 1 < rk_arguments.width && y >= 2) {
            chosen_4 = in[uint(y - 2) * rk_arguments.width + (x + 1)];
        } else {
            chosen_4 = -3.5f;
        }
        out[uint(y) * rk_arguments.width + x] = in[uint(y) * rk_arguments.width + x] * 2.0f + chosen - chosen_1 + chosen_2 * 4.0f - chosen_3 + chosen_4 * 8.0f;  // Boundaries.java:23
    }
}

struct surrounded_tiled_Arguments {
    int width;
    int height;
    int tileX;
    int tileY;
    int in_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(256)]]  // Boundaries.java:22
kernel void surrounded_tiled(
        device const float* in [[buffer(0)]],
        device float* out [[buffer(1)]],
        constant surrounded_tiled_Arguments& rk_arguments [[buffer(2)]],
        threadgroup float* in_tile [[threadgroup(0)]],
        uint3 rk_block_id [[threadgroup_position_in_grid]],
        uint3 rk_local_id [[thread_position_in_threadgroup]]) {
    int originX = int(uint(rk_block_id.x) * rk_arguments.tileX);
    int originY = int(uint(rk_block_id.y) * rk_arguments.tileY);
    int pitchX = int(uint(rk_arguments.tileX) + 4);
    int pitchY = int(uint(rk_arguments.tileY) + 4);
    for (int atY = int(rk_local_id.y); atY < pitchY; atY = int(uint(atY) + 8)) {
        for (int atX = int(rk_local_id.x); atX < pitchX; atX = int(uint(atX) + 32)) {
            int difference = int(uint(originX) + atX - 2);
            int difference_1 = int(uint(rk_arguments.width) - 1);
            int min = difference < difference_1 ? difference : difference_1;
            int max = min > 0 ? min : 0;
            int difference_2 = int(uint(originY) + atY - 2);
            int difference_3 = int(uint(rk_arguments.height) - 1);
            int min_1 = difference_2 < difference_3 ? difference_2 : difference_3;
            int max_1 = min_1 > 0 ? min_1 : 0;
            in_tile[uint(atY) * pitchX + atX] = in[uint(max_1) * rk_arguments.width + max];
        }
    }
    threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);
    for (int inY = int(rk_local_id.y); inY < rk_arguments.tileY; inY = int(uint(inY) + 8)) {
        for (int inX = int(rk_local_id.x); inX < rk_arguments.tileX; inX = int(uint(inX) + 32)) {
            int sum = int(uint(originX) + inX);
            int sum_1 = int(uint(originY) + inY);
            if (sum < rk_arguments.width && sum_1 < rk_arguments.height) {
                float chosen = 0.0f;  // Boundaries.java:23
                if (sum >= 2) {
                    chosen = in_tile[(uint(inY) + 2) * pitchX + inX];
                } else {
                    chosen = -3.5f;
                }
                float chosen_1 = 0.0f;
                if (int(uint(sum) + 2) < rk_arguments.width) {
                    chosen_1 = in_tile[(uint(inY) + 2) * pitchX + (uint(inX) + 4)];
                } else {
                    chosen_1 = -3.5f;
                }
                float chosen_2 = 0.0f;
                if (sum_1 >= 1) {
                    chosen_2 = in_tile[uint(inY + 1) * pitchX + (uint(inX) + 2)];
                } else {
                    chosen_2 = -3.5f;
                }
                float chosen_3 = 0.0f;  // Boundaries.java:24
                if (int(uint(sum_1) + 2) < rk_arguments.height) {
                    chosen_3 = in_tile[(uint(inY) + 4) * pitchX + (uint(inX) + 2)];
                } else {
                    chosen_3 = -3.5f;
                }
                float chosen_4 = 0.0f;
                if (sum + 1 < rk_arguments.width && sum_1 >= 2) {
                    chosen_4 = in_tile[uint(inY) * pitchX + (uint(inX) + 3)];
                } else {
                    chosen_4 = -3.5f;
                }
                out[uint(sum_1) * rk_arguments.width + sum] = in_tile[(uint(inY) + 2) * pitchX + (uint(inX) + 2)] * 2.0f + chosen - chosen_1 + chosen_2 * 4.0f - chosen_3 + chosen_4 * 8.0f;  // Boundaries.java:23
            }
        }
    }
}

struct reflected_Arguments {
    int width;
    int height;
    int in_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(256)]]  // Boundaries.java:28
kernel void reflected(
        device const float* in [[buffer(0)]],
        device float* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant reflected_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(uint(rk_grid_dim.y) * int(rk_block_dim.y));
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int x = int(rk_global_id.x);
    int y = int(rk_global_id.y);
    if (x < rk_arguments.width && y < rk_arguments.height) {
        int sum = int(uint(y) * rk_arguments.width + x);  // Boundaries.java:29
        int sum_1 = int(uint(y) * rk_arguments.width + x);
        if (sum_1 < 0 || sum_1 >= rk_arguments.in_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        int difference = x - 2;
        int abs_i32 = difference < 0 ? -difference : difference;
        int sum_2 = int(uint(y) * rk_arguments.width + abs_i32);
        if (sum_2 < 0 || sum_2 >= rk_arguments.in_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        int difference_1 = int(uint(rk_arguments.width - 1) - (uint(x) + 2));
        int abs_i32_1 = difference_1 < 0 ? int(0u - difference_1) : difference_1;
        int sum_3 = int(uint(y) * rk_arguments.width + (uint(rk_arguments.width - 1) - abs_i32_1));
        if (sum_3 < 0 || sum_3 >= rk_arguments.in_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[2], workItem, memory_order_relaxed);
            return;
        }
        int difference_2 = y - 1;
        int abs_i32_2 = difference_2 < 0 ? -difference_2 : difference_2;
        int sum_4 = int(uint(abs_i32_2) * rk_arguments.width + x);
        if (sum_4 < 0 || sum_4 >= rk_arguments.in_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[3], workItem, memory_order_relaxed);
            return;
        }
        int difference_3 = int(uint(rk_arguments.height - 1) - (uint(y) + 2));  // Boundaries.java:30
        int abs_i32_3 = difference_3 < 0 ? int(0u - difference_3) : difference_3;
        int sum_5 = int((uint(rk_arguments.height - 1) - abs_i32_3) * rk_arguments.width + x);
        if (sum_5 < 0 || sum_5 >= rk_arguments.in_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[4], workItem, memory_order_relaxed);
            return;
        }
        int difference_4 = y - 2;
        int abs_i32_4 = difference_4 < 0 ? -difference_4 : difference_4;
        int difference_5 = rk_arguments.width - 1 - (x + 1);
        int abs_i32_5 = difference_5 < 0 ? -difference_5 : difference_5;
        int sum_6 = int(uint(abs_i32_4) * rk_arguments.width + (uint(rk_arguments.width - 1) - abs_i32_5));
        if (sum_6 < 0 || sum_6 >= rk_arguments.in_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[5], workItem, memory_order_relaxed);
            return;
        }
        if (sum < 0 || sum >= rk_arguments.out_length) {  // Boundaries.java:29
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[6], workItem, memory_order_relaxed);
            return;
        }
        out[sum] = in[sum_1] * 2.0f + in[sum_2] - in[sum_3] + in[sum_4] * 4.0f - in[sum_5] + in[sum_6] * 8.0f;
    }
}

struct reflected_unchecked_Arguments {
    int width;
    int height;
    int in_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(256)]]  // Boundaries.java:28
kernel void reflected_unchecked(
        device const float* in [[buffer(0)]],
        device float* out [[buffer(1)]],
        constant reflected_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int x = int(rk_global_id.x);
    int y = int(rk_global_id.y);
    if (x < rk_arguments.width && y < rk_arguments.height) {
        int sum = int(uint(y) * rk_arguments.width + x);  // Boundaries.java:29
        int difference = x - 2;
        int abs_i32 = difference < 0 ? -difference : difference;
        float sum_1 = in[uint(y) * rk_arguments.width + x] * 2.0f + in[uint(y) * rk_arguments.width + abs_i32];
        int difference_1 = int(uint(rk_arguments.width - 1) - (uint(x) + 2));
        int abs_i32_1 = difference_1 < 0 ? int(0u - difference_1) : difference_1;
        int difference_2 = y - 1;
        int abs_i32_2 = difference_2 < 0 ? -difference_2 : difference_2;
        int difference_3 = int(uint(rk_arguments.height - 1) - (uint(y) + 2));  // Boundaries.java:30
        int abs_i32_3 = difference_3 < 0 ? int(0u - difference_3) : difference_3;
        int difference_4 = y - 2;
        int abs_i32_4 = difference_4 < 0 ? -difference_4 : difference_4;
        int difference_5 = rk_arguments.width - 1 - (x + 1);
        int abs_i32_5 = difference_5 < 0 ? -difference_5 : difference_5;
        out[sum] = sum_1 - in[uint(y) * rk_arguments.width + (uint(rk_arguments.width - 1) - abs_i32_1)] + in[uint(abs_i32_2) * rk_arguments.width + x] * 4.0f - in[(uint(rk_arguments.height - 1) - abs_i32_3) * rk_arguments.width + x] + in[uint(abs_i32_4) * rk_arguments.width + (uint(rk_arguments.width - 1) - abs_i32_5)] * 8.0f;  // Boundaries.java:29
    }
}

struct reflected_tiled_Arguments {
    int width;
    int height;
    int tileX;
    int tileY;
    int in_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(256)]]  // Boundaries.java:28
kernel void reflected_tiled(
        device const float* in [[buffer(0)]],
        device float* out [[buffer(1)]],
        constant reflected_tiled_Arguments& rk_arguments [[buffer(2)]],
        threadgroup float* in_tile [[threadgroup(0)]],
        uint3 rk_block_id [[threadgroup_position_in_grid]],
        uint3 rk_local_id [[thread_position_in_threadgroup]]) {
    int originX = int(uint(rk_block_id.x) * rk_arguments.tileX);
    int originY = int(uint(rk_block_id.y) * rk_arguments.tileY);
    int pitchX = int(uint(rk_arguments.tileX) + 4);
    int pitchY = int(uint(rk_arguments.tileY) + 4);
    for (int atY = int(rk_local_id.y); atY < pitchY; atY = int(uint(atY) + 8)) {
        for (int atX = int(rk_local_id.x); atX < pitchX; atX = int(uint(atX) + 32)) {
            int difference = int(uint(originX) + atX - 2);
            int difference_1 = int(uint(rk_arguments.width) - 1);
            int abs = difference < 0 ? int(0u - difference) : difference;
            int difference_2 = int(uint(difference_1) - abs);
            int abs_1 = difference_2 < 0 ? int(0u - difference_2) : difference_2;
            int difference_3 = int(uint(difference_1) - abs_1);
            int difference_4 = int(uint(rk_arguments.width) - 1);
            int min = difference_3 < difference_4 ? difference_3 : difference_4;
            int max = min > 0 ? min : 0;
            int difference_5 = int(uint(originY) + atY - 2);
            int difference_6 = int(uint(rk_arguments.height) - 1);
            int abs_2 = difference_5 < 0 ? int(0u - difference_5) : difference_5;
            int difference_7 = int(uint(difference_6) - abs_2);
            int abs_3 = difference_7 < 0 ? int(0u - difference_7) : difference_7;
            int difference_8 = int(uint(difference_6) - abs_3);
            int difference_9 = int(uint(rk_arguments.height) - 1);
            int min_1 = difference_8 < difference_9 ? difference_8 : difference_9;
            int max_1 = min_1 > 0 ? min_1 : 0;
            in_tile[uint(atY) * pitchX + atX] = in[uint(max_1) * rk_arguments.width + max];
        }
    }
    threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);
    for (int inY = int(rk_local_id.y); inY < rk_arguments.tileY; inY = int(uint(inY) + 8)) {
        for (int inX = int(rk_local_id.x); inX < rk_arguments.tileX; inX = int(uint(inX) + 32)) {
            int sum = int(uint(originX) + inX);
            int sum_1 = int(uint(originY) + inY);
            if (sum < rk_arguments.width && sum_1 < rk_arguments.height) {
                int sum_2 = int(uint(sum_1) * rk_arguments.width + sum);  // Boundaries.java:29
                float sum_3 = in_tile[(uint(inY) + 2) * pitchX + (uint(inX) + 2)] * 2.0f + in_tile[(uint(inY) + 2) * pitchX + inX];
                int sum_4 = int(uint(inX) + 4);
                out[sum_2] = sum_3 - in_tile[(uint(inY) + 2) * pitchX + sum_4] + in_tile[uint(inY + 1) * pitchX + (uint(inX) + 2)] * 4.0f - in_tile[(uint(inY) + 4) * pitchX + (uint(inX) + 2)] + in_tile[uint(inY) * pitchX + (uint(inX) + 3)] * 8.0f;
            }
        }
    }
}

struct absorbed_Arguments {
    int width;
    int height;
    int in_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(256)]]  // Boundaries.java:34
kernel void absorbed(
        device const float* in [[buffer(0)]],
        device float* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant absorbed_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(uint(rk_grid_dim.y) * int(rk_block_dim.y));
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int x = int(rk_global_id.x);
    int y = int(rk_global_id.y);
    if (x < rk_arguments.width && y < rk_arguments.height) {
        int sum = int(uint(y) * rk_arguments.width + x);  // Boundaries.java:35
        int sum_1 = int(uint(y) * rk_arguments.width + x);
        if (sum_1 < 0 || sum_1 >= rk_arguments.in_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        float chosen = 0.0f;
        if (x >= 2) {
            int sum_2 = int(uint(y) * rk_arguments.width + (x - 2));
            if (sum_2 < 0 || sum_2 >= rk_arguments.in_length) {
                atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
                return;
            }
            chosen = in[sum_2];
        } else {
            chosen = 0.0f;
        }
        float chosen_1 = 0.0f;
        if (int(uint(x) + 2) < rk_arguments.width) {
            int sum_2 = int(uint(y) * rk_arguments.width + (uint(x) + 2));
            if (sum_2 < 0 || sum_2 >= rk_arguments.in_length) {
                atomic_fetch_min_explicit((device atomic_int*)&rk_traps[2], workItem, memory_order_relaxed);
                return;
            }
            chosen_1 = in[sum_2];
        } else {
            chosen_1 = 0.0f;
        }
        float chosen_2 = 0.0f;
        if (y >= 1) {
            int sum_2 = int(uint(y - 1) * rk_arguments.width + x);
            if (sum_2 < 0 || sum_2 >= rk_arguments.in_length) {
                atomic_fetch_min_explicit((device atomic_int*)&rk_traps[3], workItem, memory_order_relaxed);
                return;
            }
            chosen_2 = in[sum_2];
        } else {
            chosen_2 = 0.0f;
        }
        float chosen_3 = 0.0f;  // Boundaries.java:36
        if (int(uint(y) + 2) < rk_arguments.height) {
            int sum_2 = int((uint(y) + 2) * rk_arguments.width + x);
            if (sum_2 < 0 || sum_2 >= rk_arguments.in_length) {
                atomic_fetch_min_explicit((device atomic_int*)&rk_traps[4], workItem, memory_order_relaxed);
                return;
            }
            chosen_3 = in[sum_2];
        } else {
            chosen_3 = 0.0f;
        }
        float chosen_4 = 0.0f;
        if (x + 1 < rk_arguments.width && y >= 2) {
            int sum_2 = int(uint(y - 2) * rk_arguments.width + (x + 1));
            if (sum_2 < 0 || sum_2 >= rk_arguments.in_length) {
                atomic_fetch_min_explicit((device atomic_int*)&rk_traps[5], workItem, memory_order_relaxed);
                return;
            }
            chosen_4 = in[sum_2];
        } else {
            chosen_4 = 0.0f;
        }
        int difference = rk_arguments.width - 1 - x;  // Boundaries.java:35
        int min_i32 = x < difference ? x : difference;
        int difference_1 = rk_arguments.height - 1 - y;
        int min_i32_1 = y < difference_1 ? y : difference_1;
        int min_i32_2 = min_i32 < min_i32_1 ? min_i32 : min_i32_1;
        int difference_2 = int(5u - min_i32_2);
        int max_i32 = difference_2 > 0 ? difference_2 : 0;
        if (sum < 0 || sum >= rk_arguments.out_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[6], workItem, memory_order_relaxed);
            return;
        }
        out[sum] = (in[sum_1] * 2.0f + chosen - chosen_1 + chosen_2 * 4.0f - chosen_3 + chosen_4 * 8.0f) * (1.0f - 0.08f * (float(max_i32) * 0.2f * (float(max_i32) * 0.2f)));
    }
}

struct absorbed_unchecked_Arguments {
    int width;
    int height;
    int in_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(256)]]  // Boundaries.java:34
kernel void absorbed_unchecked(
        device const float* in [[buffer(0)]],
        device float* out [[buffer(1)]],
        constant absorbed_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int x = int(rk_global_id.x);
    int y = int(rk_global_id.y);
    if (x < rk_arguments.width && y < rk_arguments.height) {
        float chosen = 0.0f;  // Boundaries.java:35
        if (x >= 2) {
            chosen = in[uint(y) * rk_arguments.width + (x - 2)];
        } else {
            chosen = 0.0f;
        }
        float chosen_1 = 0.0f;
        if (int(uint(x) + 2) < rk_arguments.width) {
            chosen_1 = in[uint(y) * rk_arguments.width + (uint(x) + 2)];
        } else {
            chosen_1 = 0.0f;
        }
        float chosen_2 = 0.0f;
        if (y >= 1) {
            chosen_2 = in[uint(y - 1) * rk_arguments.width + x];
        } else {
            chosen_2 = 0.0f;
        }
        float chosen_3 = 0.0f;  // Boundaries.java:36
        if (int(uint(y) + 2) < rk_arguments.height) {
            chosen_3 = in[(uint(y) + 2) * rk_arguments.width + x];
        } else {
            chosen_3 = 0.0f;
        }
        float chosen_4 = 0.0f;
        if (x + 1 < rk_arguments.width && y >= 2) {
            chosen_4 = in[uint(y - 2) * rk_arguments.width + (x + 1)];
        } else {
            chosen_4 = 0.0f;
        }
        int difference = rk_arguments.width - 1 - x;  // Boundaries.java:35
        int min_i32 = x < difference ? x : difference;
        int difference_1 = rk_arguments.height - 1 - y;
        int min_i32_1 = y < difference_1 ? y : difference_1;
        int min_i32_2 = min_i32 < min_i32_1 ? min_i32 : min_i32_1;
        int difference_2 = int(5u - min_i32_2);
        int max_i32 = difference_2 > 0 ? difference_2 : 0;
        out[uint(y) * rk_arguments.width + x] = (in[uint(y) * rk_arguments.width + x] * 2.0f + chosen - chosen_1 + chosen_2 * 4.0f - chosen_3 + chosen_4 * 8.0f) * (1.0f - 0.08f * (float(max_i32) * 0.2f * (float(max_i32) * 0.2f)));
    }
}

struct absorbed_tiled_Arguments {
    int width;
    int height;
    int tileX;
    int tileY;
    int in_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(256)]]  // Boundaries.java:34
kernel void absorbed_tiled(
        device const float* in [[buffer(0)]],
        device float* out [[buffer(1)]],
        constant absorbed_tiled_Arguments& rk_arguments [[buffer(2)]],
        threadgroup float* in_tile [[threadgroup(0)]],
        uint3 rk_block_id [[threadgroup_position_in_grid]],
        uint3 rk_local_id [[thread_position_in_threadgroup]]) {
    int originX = int(uint(rk_block_id.x) * rk_arguments.tileX);
    int originY = int(uint(rk_block_id.y) * rk_arguments.tileY);
    int pitchX = int(uint(rk_arguments.tileX) + 4);
    int pitchY = int(uint(rk_arguments.tileY) + 4);
    for (int atY = int(rk_local_id.y); atY < pitchY; atY = int(uint(atY) + 8)) {
        for (int atX = int(rk_local_id.x); atX < pitchX; atX = int(uint(atX) + 32)) {
            int difference = int(uint(originX) + atX - 2);
            int difference_1 = int(uint(rk_arguments.width) - 1);
            int min = difference < difference_1 ? difference : difference_1;
            int max = min > 0 ? min : 0;
            int difference_2 = int(uint(originY) + atY - 2);
            int difference_3 = int(uint(rk_arguments.height) - 1);
            int min_1 = difference_2 < difference_3 ? difference_2 : difference_3;
            int max_1 = min_1 > 0 ? min_1 : 0;
            in_tile[uint(atY) * pitchX + atX] = in[uint(max_1) * rk_arguments.width + max];
        }
    }
    threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);
    for (int inY = int(rk_local_id.y); inY < rk_arguments.tileY; inY = int(uint(inY) + 8)) {
        for (int inX = int(rk_local_id.x); inX < rk_arguments.tileX; inX = int(uint(inX) + 32)) {
            int sum = int(uint(originX) + inX);
            int sum_1 = int(uint(originY) + inY);
            if (sum < rk_arguments.width && sum_1 < rk_arguments.height) {
                float chosen = 0.0f;  // Boundaries.java:35
                if (sum >= 2) {
                    chosen = in_tile[(uint(inY) + 2) * pitchX + inX];
                } else {
                    chosen = 0.0f;
                }
                float chosen_1 = 0.0f;
                if (int(uint(sum) + 2) < rk_arguments.width) {
                    chosen_1 = in_tile[(uint(inY) + 2) * pitchX + (uint(inX) + 4)];
                } else {
                    chosen_1 = 0.0f;
                }
                float chosen_2 = 0.0f;
                if (sum_1 >= 1) {
                    chosen_2 = in_tile[uint(inY + 1) * pitchX + (uint(inX) + 2)];
                } else {
                    chosen_2 = 0.0f;
                }
                float chosen_3 = 0.0f;  // Boundaries.java:36
                if (int(uint(sum_1) + 2) < rk_arguments.height) {
                    chosen_3 = in_tile[(uint(inY) + 4) * pitchX + (uint(inX) + 2)];
                } else {
                    chosen_3 = 0.0f;
                }
                float chosen_4 = 0.0f;
                if (sum + 1 < rk_arguments.width && sum_1 >= 2) {
                    chosen_4 = in_tile[uint(inY) * pitchX + (uint(inX) + 3)];
                } else {
                    chosen_4 = 0.0f;
                }
                int difference = int(uint(rk_arguments.width - 1) - sum);  // Boundaries.java:35
                int min_i32 = sum < difference ? sum : difference;
                int difference_1 = int(uint(rk_arguments.height - 1) - sum_1);
                int min_i32_1 = sum_1 < difference_1 ? sum_1 : difference_1;
                int min_i32_2 = min_i32 < min_i32_1 ? min_i32 : min_i32_1;
                int difference_2 = int(5u - min_i32_2);
                int max_i32 = difference_2 > 0 ? difference_2 : 0;
                out[uint(sum_1) * rk_arguments.width + sum] = (in_tile[(uint(inY) + 2) * pitchX + (uint(inX) + 2)] * 2.0f + chosen - chosen_1 + chosen_2 * 4.0f - chosen_3 + chosen_4 * 8.0f) * (1.0f - 0.08f * (float(max_i32) * 0.2f * (float(max_i32) * 0.2f)));
            }
        }
    }
}

struct torus_Arguments {
    int width;
    int height;
    int in_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(256)]]  // Boundaries.java:40
kernel void torus(
        device const int* in [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant torus_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(uint(rk_grid_dim.y) * int(rk_block_dim.y));
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int x = int(rk_global_id.x);
    int y = int(rk_global_id.y);
    if (x < rk_arguments.width && y < rk_arguments.height) {
        int sum = int(uint(y - 1 < 0 ? int(uint(y - 1) + rk_arguments.height) : y - 1) * rk_arguments.width + (x - 1 < 0 ? int(uint(x - 1) + rk_arguments.width) : x - 1));  // Boundaries.java:41
        if (sum < 0 || sum >= rk_arguments.in_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        int sum_1 = int(uint(y - 1 < 0 ? int(uint(y - 1) + rk_arguments.height) : y - 1) * rk_arguments.width + x);
        if (sum_1 < 0 || sum_1 >= rk_arguments.in_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        int sum_2 = int(uint(y - 1 < 0 ? int(uint(y - 1) + rk_arguments.height) : y - 1) * rk_arguments.width + (x + 1 >= rk_arguments.width ? x + 1 - rk_arguments.width : x + 1));
        if (sum_2 < 0 || sum_2 >= rk_arguments.in_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[2], workItem, memory_order_relaxed);
            return;
        }
        int sum_3 = int(uint(y) * rk_arguments.width + (x - 1 < 0 ? int(uint(x - 1) + rk_arguments.width) : x - 1));
        if (sum_3 < 0 || sum_3 >= rk_arguments.in_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[3], workItem, memory_order_relaxed);
            return;
        }
        int sum_4 = int(uint(y) * rk_arguments.width + (x + 1 >= rk_arguments.width ? x + 1 - rk_arguments.width : x + 1));
        if (sum_4 < 0 || sum_4 >= rk_arguments.in_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[4], workItem, memory_order_relaxed);
            return;
        }
        int sum_5 = int(uint(y + 1 >= rk_arguments.height ? y + 1 - rk_arguments.height : y + 1) * rk_arguments.width + (x - 1 < 0 ? int(uint(x - 1) + rk_arguments.width) : x - 1));  // Boundaries.java:42
        if (sum_5 < 0 || sum_5 >= rk_arguments.in_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[5], workItem, memory_order_relaxed);
            return;
        }
        int sum_6 = int(uint(y + 1 >= rk_arguments.height ? y + 1 - rk_arguments.height : y + 1) * rk_arguments.width + x);
        if (sum_6 < 0 || sum_6 >= rk_arguments.in_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[6], workItem, memory_order_relaxed);
            return;
        }
        int sum_7 = int(uint(y + 1 >= rk_arguments.height ? y + 1 - rk_arguments.height : y + 1) * rk_arguments.width + (x + 1 >= rk_arguments.width ? x + 1 - rk_arguments.width : x + 1));
        if (sum_7 < 0 || sum_7 >= rk_arguments.in_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[7], workItem, memory_order_relaxed);
            return;
        }
        int alive = int(uint(in[sum]) + in[sum_1] + in[sum_2] + in[sum_3] + in[sum_4] + in[sum_5] + in[sum_6] + in[sum_7]);
        int sum_8 = int(uint(y) * rk_arguments.width + x);  // Boundaries.java:43
        bool either = alive == 3;
        if (alive != 3) {
            bool isEqual = alive == 2;
            bool both = isEqual;
            if (isEqual) {
                int sum_9 = int(uint(y) * rk_arguments.width + x);
                if (sum_9 < 0 || sum_9 >= rk_arguments.in_length) {
                    atomic_fetch_min_explicit((device atomic_int*)&rk_traps[8], workItem, memory_order_relaxed);
                    return;
                }
                both = in[sum_9] == 1;
            }
            either = both;
        }
        if (sum_8 < 0 || sum_8 >= rk_arguments.out_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[9], workItem, memory_order_relaxed);
            return;
        }
        out[sum_8] = either ? 1 : 0;
    }
}

struct torus_unchecked_Arguments {
    int width;
    int height;
    int in_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(256)]]  // Boundaries.java:40
kernel void torus_unchecked(
        device const int* in [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant torus_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int x = int(rk_global_id.x);
    int y = int(rk_global_id.y);
    if (x < rk_arguments.width && y < rk_arguments.height) {
        bool isLess = y - 1 < 0;  // Boundaries.java:41
        int difference = y - 1;
        int sum = int(uint(in[uint(isLess ? int(uint(difference) + rk_arguments.height) : y - 1) * rk_arguments.width + (x - 1 < 0 ? int(uint(x - 1) + rk_arguments.width) : x - 1)]) + in[uint(y - 1 < 0 ? int(uint(y - 1) + rk_arguments.height) : y - 1) * rk_arguments.width + x]);
        bool isLess_1 = y - 1 < 0;
        int sum_1 = int(uint(y - 1) + rk_arguments.height);
        int sum_2 = int(uint(sum) + in[uint(isLess_1 ? sum_1 : y - 1) * rk_arguments.width + (x + 1 >= rk_arguments.width ? x + 1 - rk_arguments.width : x + 1)] + in[uint(y) * rk_arguments.width + (x - 1 < 0 ? int(uint(x - 1) + rk_arguments.width) : x - 1)]);
        int product = int(uint(y) * rk_arguments.width);
        bool isAtLeast = x + 1 >= rk_arguments.width;
        int sum_3 = x + 1;
        int sum_4 = int(uint(sum_2) + in[uint(product) + (isAtLeast ? sum_3 - rk_arguments.width : x + 1)] + in[uint(y + 1 >= rk_arguments.height ? y + 1 - rk_arguments.height : y + 1) * rk_arguments.width + (x - 1 < 0 ? int(uint(x - 1) + rk_arguments.width) : x - 1)]);  // Boundaries.java:42
        bool isAtLeast_1 = y + 1 >= rk_arguments.height;
        int difference_1 = y + 1 - rk_arguments.height;
        int alive = int(uint(sum_4) + in[uint(isAtLeast_1 ? difference_1 : y + 1) * rk_arguments.width + x] + in[uint(y + 1 >= rk_arguments.height ? y + 1 - rk_arguments.height : y + 1) * rk_arguments.width + (x + 1 >= rk_arguments.width ? x + 1 - rk_arguments.width : x + 1)]);
        bool either = alive == 3;  // Boundaries.java:43
        if (alive != 3) {
            bool isEqual = alive == 2;
            bool both = isEqual;
            if (isEqual) {
                both = in[uint(y) * rk_arguments.width + x] == 1;
            }
            either = both;
        }
        out[uint(y) * rk_arguments.width + x] = either ? 1 : 0;
    }
}

struct torus_tiled_Arguments {
    int width;
    int height;
    int tileX;
    int tileY;
    int in_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(256)]]  // Boundaries.java:40
kernel void torus_tiled(
        device const int* in [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant torus_tiled_Arguments& rk_arguments [[buffer(2)]],
        threadgroup int* in_tile [[threadgroup(0)]],
        uint3 rk_block_id [[threadgroup_position_in_grid]],
        uint3 rk_local_id [[thread_position_in_threadgroup]]) {
    int originX = int(uint(rk_block_id.x) * rk_arguments.tileX);
    int originY = int(uint(rk_block_id.y) * rk_arguments.tileY);
    int pitchX = int(uint(rk_arguments.tileX) + 2);
    int pitchY = int(uint(rk_arguments.tileY) + 2);
    for (int atY = int(rk_local_id.y); atY < pitchY; atY = int(uint(atY) + 8)) {
        for (int atX = int(rk_local_id.x); atX < pitchX; atX = int(uint(atX) + 32)) {
            int difference = int(uint(originX) + atX - 1);
            int chosen = difference < 0 ? int(uint(difference) + rk_arguments.width) : difference;
            int chosen_1 = chosen >= rk_arguments.width ? int(uint(chosen) - rk_arguments.width) : chosen;
            int difference_1 = int(uint(rk_arguments.width) - 1);
            int min = chosen_1 < difference_1 ? chosen_1 : difference_1;
            int max = min > 0 ? min : 0;
            int difference_2 = int(uint(originY) + atY - 1);
            int chosen_2 = difference_2 < 0 ? int(uint(difference_2) + rk_arguments.height) : difference_2;
            int chosen_3 = chosen_2 >= rk_arguments.height ? int(uint(chosen_2) - rk_arguments.height) : chosen_2;
            int difference_3 = int(uint(rk_arguments.height) - 1);
            int min_1 = chosen_3 < difference_3 ? chosen_3 : difference_3;
            int max_1 = min_1 > 0 ? min_1 : 0;
            in_tile[uint(atY) * pitchX + atX] = in[uint(max_1) * rk_arguments.width + max];
        }
    }
    threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);
    for (int inY = int(rk_local_id.y); inY < rk_arguments.tileY; inY = int(uint(inY) + 8)) {
        for (int inX = int(rk_local_id.x); inX < rk_arguments.tileX; inX = int(uint(inX) + 32)) {
            int sum = int(uint(originX) + inX);
            int sum_1 = int(uint(originY) + inY);
            if (sum < rk_arguments.width && sum_1 < rk_arguments.height) {
                int sum_2 = int(uint(in_tile[uint(inY) * pitchX + inX]) + in_tile[uint(inY) * pitchX + (inX + 1)] + in_tile[uint(inY) * pitchX + (uint(inX) + 2)]);  // Boundaries.java:41
                int sum_3 = int(uint(inY + 1) * pitchX + inX);
                int alive = int(uint(sum_2) + in_tile[sum_3] + in_tile[uint(inY + 1) * pitchX + (uint(inX) + 2)] + in_tile[(uint(inY) + 2) * pitchX + inX] + in_tile[(uint(inY) + 2) * pitchX + (inX + 1)] + in_tile[(uint(inY) + 2) * pitchX + (uint(inX) + 2)]);  // Boundaries.java:42
                bool either = alive == 3;  // Boundaries.java:43
                if (alive != 3) {
                    bool isEqual = alive == 2;
                    bool both = isEqual;
                    if (isEqual) {
                        both = in_tile[uint(inY + 1) * pitchX + (inX + 1)] == 1;
                    }
                    either = both;
                }
                out[uint(sum_1) * rk_arguments.width + sum] = either ? 1 : 0;
            }
        }
    }
}

struct rimmed_Arguments {
    int width;
    int height;
    int in_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(256)]]  // Boundaries.java:47
kernel void rimmed(
        device const int* in [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant rimmed_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(uint(rk_grid_dim.y) * int(rk_block_dim.y));
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int x = int(rk_global_id.x);
    int y = int(rk_global_id.y);
    if (x < rk_arguments.width && y < rk_arguments.height) {
        if (int(uint(x) + y) % 3 == 0) {  // Boundaries.java:48
            return;  // Boundaries.java:49
        }
        int sum = int(uint(y) * rk_arguments.width + x);  // Boundaries.java:51
        int chosen = 0;
        if (x >= 1) {
            int sum_1 = int(uint(y) * rk_arguments.width + (x - 1));
            if (sum_1 < 0 || sum_1 >= rk_arguments.in_length) {
                atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
                return;
            }
            chosen = in[sum_1];
        } else {
            chosen = 7;
        }
        int chosen_1 = 0;
        if (x + 1 < rk_arguments.width) {
            int sum_1 = int(uint(y) * rk_arguments.width + (x + 1));
            if (sum_1 < 0 || sum_1 >= rk_arguments.in_length) {
                atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
                return;
            }
            chosen_1 = in[sum_1];
        } else {
            chosen_1 = 7;
        }
        int chosen_2 = 0;
        if (y + 1 < rk_arguments.height) {
            int sum_1 = int(uint(y + 1) * rk_arguments.width + x);
            if (sum_1 < 0 || sum_1 >= rk_arguments.in_length) {
                atomic_fetch_min_explicit((device atomic_int*)&rk_traps[2], workItem, memory_order_relaxed);
                return;
            }
            chosen_2 = in[sum_1];
        } else {
            chosen_2 = 7;
        }
        int sum_1 = int(uint(y) * rk_arguments.width + x);
        if (sum_1 < 0 || sum_1 >= rk_arguments.in_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[3], workItem, memory_order_relaxed);
            return;
        }
        if (sum < 0 || sum >= rk_arguments.out_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[4], workItem, memory_order_relaxed);
            return;
        }
        out[sum] = int(uint(chosen) + uint(chosen_1) * 10 + uint(chosen_2) * 100 + uint(in[sum_1]) * 1000);
    }
}

struct rimmed_unchecked_Arguments {
    int width;
    int height;
    int in_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(256)]]  // Boundaries.java:47
kernel void rimmed_unchecked(
        device const int* in [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant rimmed_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int x = int(rk_global_id.x);
    int y = int(rk_global_id.y);
    if (x < rk_arguments.width && y < rk_arguments.height) {
        if (int(uint(x) + y) % 3 == 0) {  // Boundaries.java:48
            return;  // Boundaries.java:49
        }
        int chosen = 0;  // Boundaries.java:51
        if (x >= 1) {
            chosen = in[uint(y) * rk_arguments.width + (x - 1)];
        } else {
            chosen = 7;
        }
        int chosen_1 = 0;
        if (x + 1 < rk_arguments.width) {
            chosen_1 = in[uint(y) * rk_arguments.width + (x + 1)];
        } else {
            chosen_1 = 7;
        }
        int chosen_2 = 0;
        if (y + 1 < rk_arguments.height) {
            chosen_2 = in[uint(y + 1) * rk_arguments.width + x];
        } else {
            chosen_2 = 7;
        }
        out[uint(y) * rk_arguments.width + x] = int(uint(chosen) + uint(chosen_1) * 10 + uint(chosen_2) * 100 + uint(in[uint(y) * rk_arguments.width + x]) * 1000);
    }
}

struct rimmed_tiled_Arguments {
    int width;
    int height;
    int tileX;
    int tileY;
    int in_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(256)]]  // Boundaries.java:47
kernel void rimmed_tiled(
        device const int* in [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant rimmed_tiled_Arguments& rk_arguments [[buffer(2)]],
        threadgroup int* in_tile [[threadgroup(0)]],
        uint3 rk_block_id [[threadgroup_position_in_grid]],
        uint3 rk_local_id [[thread_position_in_threadgroup]]) {
    int originX = int(uint(rk_block_id.x) * rk_arguments.tileX);
    int originY = int(uint(rk_block_id.y) * rk_arguments.tileY);
    int pitchX = int(uint(rk_arguments.tileX) + 2);
    int pitchY = int(uint(rk_arguments.tileY) + 2);
    for (int atY = int(rk_local_id.y); atY < pitchY; atY = int(uint(atY) + 8)) {
        for (int atX = int(rk_local_id.x); atX < pitchX; atX = int(uint(atX) + 32)) {
            int difference = int(uint(originX) + atX - 1);
            int difference_1 = int(uint(rk_arguments.width) - 1);
            int min = difference < difference_1 ? difference : difference_1;
            int max = min > 0 ? min : 0;
            int difference_2 = int(uint(originY) + atY - 1);
            int difference_3 = int(uint(rk_arguments.height) - 1);
            int min_1 = difference_2 < difference_3 ? difference_2 : difference_3;
            int max_1 = min_1 > 0 ? min_1 : 0;
            in_tile[uint(atY) * pitchX + atX] = in[uint(max_1) * rk_arguments.width + max];
        }
    }
    threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);
    for (int inY = int(rk_local_id.y); inY < rk_arguments.tileY; inY = int(uint(inY) + 8)) {
        for (int inX = int(rk_local_id.x); inX < rk_arguments.tileX; inX = int(uint(inX) + 32)) {
            int sum = int(uint(originX) + inX);
            int sum_1 = int(uint(originY) + inY);
            bool leavesCell = false;
            if (sum < rk_arguments.width && sum_1 < rk_arguments.height) {
                if (int(uint(sum) + sum_1) % 3 == 0) {  // Boundaries.java:48
                    leavesCell = true;  // Boundaries.java:49
                }
                bool goesOn = !leavesCell;  // Boundaries.java:48
                if (goesOn) {
                    int chosen = 0;  // Boundaries.java:51
                    if (sum >= 1) {
                        chosen = in_tile[uint(inY + 1) * pitchX + inX];
                    } else {
                        chosen = 7;
                    }
                    int chosen_1 = 0;
                    if (sum + 1 < rk_arguments.width) {
                        chosen_1 = in_tile[uint(inY + 1) * pitchX + (uint(inX) + 2)];
                    } else {
                        chosen_1 = 7;
                    }
                    int chosen_2 = 0;
                    if (sum_1 + 1 < rk_arguments.height) {
                        chosen_2 = in_tile[(uint(inY) + 2) * pitchX + (inX + 1)];
                    } else {
                        chosen_2 = 7;
                    }
                    out[uint(sum_1) * rk_arguments.width + sum] = int(uint(chosen) + uint(chosen_1) * 10 + uint(chosen_2) * 100 + uint(in_tile[uint(inY + 1) * pitchX + (inX + 1)]) * 1000);
                }
            }
        }
    }
}
