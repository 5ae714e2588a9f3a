// Generated from Spaces.java by RingKernel. Do not edit.
// Compile with -fno-fast-math or in safe math mode: Java rounds every operation (JLS 15.4).

#include <metal_stdlib>
using namespace metal;
#pragma METAL fp contract(off)

struct inner_Arguments {
    int width;
    int height;
    int depth;
    int in_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(256)]]  // Spaces.java:11
kernel void inner(
        device const float* in [[buffer(0)]],
        device float* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant inner_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(uint(rk_grid_dim.y) * int(rk_block_dim.y));
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int x = int(uint(rk_global_id.x) + 1);
    int y = int(uint(rk_global_id.y) + 1);
    int z = int(uint(rk_global_id.z) + 1);
    if (x < int(uint(rk_arguments.width) - 1) && y < int(uint(rk_arguments.height) - 1) && z < int(uint(rk_arguments.depth) - 1)) {
        int sum = int((uint(z) * rk_arguments.height + y) * rk_arguments.width + x);  // Spaces.java:12
        int sum_1 = int((uint(z + 1) * rk_arguments.height + y) * rk_arguments.width + x);
        if (sum_1 < 0 || sum_1 >= rk_arguments.in_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        int sum_2 = int(((uint(z) - 1) * rk_arguments.height + y) * rk_arguments.width + x);
        if (sum_2 < 0 || sum_2 >= rk_arguments.in_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        int sum_3 = int((uint(z) * rk_arguments.height + (uint(y) - 1)) * rk_arguments.width + x);
        if (sum_3 < 0 || sum_3 >= rk_arguments.in_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[2], workItem, memory_order_relaxed);
            return;
        }
        int sum_4 = int((uint(z) * rk_arguments.height + (y + 1)) * rk_arguments.width + x);
        if (sum_4 < 0 || sum_4 >= rk_arguments.in_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[3], workItem, memory_order_relaxed);
            return;
        }
        int sum_5 = int((uint(z) * rk_arguments.height + y) * rk_arguments.width + (uint(x) - 1));  // Spaces.java:13
        if (sum_5 < 0 || sum_5 >= rk_arguments.in_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[4], workItem, memory_order_relaxed);
            return;
        }
        int sum_6 = int((uint(z + 1) * rk_arguments.height + (y + 1)) * rk_arguments.width + (x + 1));
        if (sum_6 < 0 || sum_6 >= rk_arguments.in_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[5], workItem, memory_order_relaxed);
            return;
        }
        if (sum < 0 || sum >= rk_arguments.out_length) {  // Spaces.java:12
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[6], workItem, memory_order_relaxed);
            return;
        }
        out[sum] = in[sum_1] + in[sum_2] * 2.0f + in[sum_3] * 4.0f + in[sum_4] * 8.0f + in[sum_5] * 16.0f - in[sum_6];
    }
}

struct inner_unchecked_Arguments {
    int width;
    int height;
    int depth;
    int in_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(256)]]  // Spaces.java:11
kernel void inner_unchecked(
        device const float* in [[buffer(0)]],
        device float* out [[buffer(1)]],
        constant inner_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int x = int(uint(rk_global_id.x) + 1);
    int y = int(uint(rk_global_id.y) + 1);
    int z = int(uint(rk_global_id.z) + 1);
    if (x < int(uint(rk_arguments.width) - 1) && y < int(uint(rk_arguments.height) - 1) && z < int(uint(rk_arguments.depth) - 1)) {
        int sum = int((uint(z) * rk_arguments.height + y) * rk_arguments.width + x);  // Spaces.java:12
        float sum_1 = in[(uint(z + 1) * rk_arguments.height + y) * rk_arguments.width + x] + in[((uint(z) - 1) * rk_arguments.height + y) * rk_arguments.width + x] * 2.0f + in[(uint(z) * rk_arguments.height + (uint(y) - 1)) * rk_arguments.width + x] * 4.0f;
        int product = int(uint(z) * rk_arguments.height);
        out[sum] = sum_1 + in[(uint(product) + (y + 1)) * rk_arguments.width + x] * 8.0f + in[(uint(z) * rk_arguments.height + y) * rk_arguments.width + (uint(x) - 1)] * 16.0f - in[(uint(z + 1) * rk_arguments.height + (y + 1)) * rk_arguments.width + (x + 1)];
    }
}

struct inner_tiled_Arguments {
    int width;
    int height;
    int depth;
    int tileX;
    int tileY;
    int tileZ;
    int in_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(256)]]  // Spaces.java:11
kernel void inner_tiled(
        device const float* in [[buffer(0)]],
        device float* out [[buffer(1)]],
        constant inner_tiled_Arguments& rk_arguments [[buffer(2)]],
        threadgroup float* in_tile [[threadgroup(0)]],
        uint3 rk_block_id [[threadgroup_position_in_grid]],
        uint3 rk_local_id [[thread_position_in_threadgroup]]) {
    int originX = int(uint(rk_block_id.x) * rk_arguments.tileX);
    int originY = int(uint(rk_block_id.y) * rk_arguments.tileY);
    int originZ = int(uint(rk_block_id.z) * rk_arguments.tileZ);
    int pitchX = int(uint(rk_arguments.tileX) + 2);
    int pitchY = int(uint(rk_arguments.tileY) + 2);
    int pitchZ = int(uint(rk_arguments.tileZ) + 2);
    for (int atZ = int(rk_local_id.z); atZ < pitchZ; atZ = int(uint(atZ) + 2)) {
        for (int atY = int(rk_local_id.y); atY < pitchY; atY = int(uint(atY) + 4)) {
            for (int atX = int(rk_local_id.x); atX < pitchX; atX = int(uint(atX) + 32)) {
                int sum = int(uint(originX) + atX);
                int difference = int(uint(rk_arguments.width) - 1);
                int min = sum < difference ? sum : difference;
                int max = min > 0 ? min : 0;
                int sum_1 = int(uint(originY) + atY);
                int difference_1 = int(uint(rk_arguments.height) - 1);
                int min_1 = sum_1 < difference_1 ? sum_1 : difference_1;
                int max_1 = min_1 > 0 ? min_1 : 0;
                int sum_2 = int(uint(originZ) + atZ);
                int difference_2 = int(uint(rk_arguments.depth) - 1);
                int min_2 = sum_2 < difference_2 ? sum_2 : difference_2;
                int max_2 = min_2 > 0 ? min_2 : 0;
                in_tile[(uint(atZ) * pitchY + atY) * pitchX + atX] = in[(uint(max_2) * rk_arguments.height + max_1) * rk_arguments.width + max];
            }
        }
    }
    threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);
    for (int inZ = int(rk_local_id.z); inZ < rk_arguments.tileZ; inZ = int(uint(inZ) + 2)) {
        for (int inY = int(rk_local_id.y); inY < rk_arguments.tileY; inY = int(uint(inY) + 4)) {
            for (int inX = int(rk_local_id.x); inX < rk_arguments.tileX; inX = int(uint(inX) + 32)) {
                int x = int(uint(originX) + inX + 1);
                int y = int(uint(originY) + inY + 1);
                int z = int(uint(originZ) + inZ + 1);
                if (x < int(uint(rk_arguments.width) - 1) && y < int(uint(rk_arguments.height) - 1) && z < int(uint(rk_arguments.depth) - 1)) {
                    int sum = int((uint(z) * rk_arguments.height + y) * rk_arguments.width + x);  // Spaces.java:12
                    int sum_1 = inX + 1;
                    float sum_2 = in_tile[((uint(inZ) + 2) * pitchY + (inY + 1)) * pitchX + sum_1] + in_tile[(uint(inZ) * pitchY + (inY + 1)) * pitchX + (inX + 1)] * 2.0f + in_tile[(uint(inZ + 1) * pitchY + inY) * pitchX + (inX + 1)] * 4.0f;
                    int sum_3 = inX + 1;
                    int sum_4 = int(uint(inY) + 2);
                    int product = int(uint(inZ + 1) * pitchY);
                    out[sum] = sum_2 + in_tile[(uint(product) + sum_4) * pitchX + sum_3] * 8.0f + in_tile[(uint(inZ + 1) * pitchY + (inY + 1)) * pitchX + inX] * 16.0f - in_tile[((uint(inZ) + 2) * pitchY + (uint(inY) + 2)) * pitchX + (uint(inX) + 2)];
                }
            }
        }
    }
}

struct rigid_Arguments {
    int width;
    int height;
    int depth;
    int in_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(256)]]  // Spaces.java:17
kernel void rigid(
        device const float* in [[buffer(0)]],
        device float* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant rigid_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(uint(rk_grid_dim.y) * int(rk_block_dim.y));
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int x = int(rk_global_id.x);
    int y = int(rk_global_id.y);
    int z = int(rk_global_id.z);
    if (x < rk_arguments.width && y < rk_arguments.height && z < rk_arguments.depth) {
        int sum = int((uint(z) * rk_arguments.height + y) * rk_arguments.width + x);  // Spaces.java:18
        int sum_1 = z + 1;
        int difference = rk_arguments.depth - 1;
        int min_i32 = sum_1 < difference ? sum_1 : difference;
        int sum_2 = int((uint(min_i32) * rk_arguments.height + y) * rk_arguments.width + x);
        if (sum_2 < 0 || sum_2 >= rk_arguments.in_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        int difference_1 = z - 1;
        int max_i32 = difference_1 > 0 ? difference_1 : 0;
        int sum_3 = int((uint(max_i32) * rk_arguments.height + y) * rk_arguments.width + x);
        if (sum_3 < 0 || sum_3 >= rk_arguments.in_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        int difference_2 = y - 1;
        int max_i32_1 = difference_2 > 0 ? difference_2 : 0;
        int sum_4 = int((uint(z) * rk_arguments.height + max_i32_1) * rk_arguments.width + x);
        if (sum_4 < 0 || sum_4 >= rk_arguments.in_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[2], workItem, memory_order_relaxed);
            return;
        }
        int sum_5 = y + 1;
        int difference_3 = rk_arguments.height - 1;
        int min_i32_1 = sum_5 < difference_3 ? sum_5 : difference_3;
        int sum_6 = int((uint(z) * rk_arguments.height + min_i32_1) * rk_arguments.width + x);
        if (sum_6 < 0 || sum_6 >= rk_arguments.in_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[3], workItem, memory_order_relaxed);
            return;
        }
        int difference_4 = x - 1;  // Spaces.java:19
        int max_i32_2 = difference_4 > 0 ? difference_4 : 0;
        int sum_7 = int((uint(z) * rk_arguments.height + y) * rk_arguments.width + max_i32_2);
        if (sum_7 < 0 || sum_7 >= rk_arguments.in_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[4], workItem, memory_order_relaxed);
            return;
        }
        int sum_8 = x + 1;
        int difference_5 = rk_arguments.width - 1;
        int min_i32_2 = sum_8 < difference_5 ? sum_8 : difference_5;
        int sum_9 = int((uint(min_i32) * rk_arguments.height + min_i32_1) * rk_arguments.width + min_i32_2);
        if (sum_9 < 0 || sum_9 >= rk_arguments.in_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[5], workItem, memory_order_relaxed);
            return;
        }
        if (sum < 0 || sum >= rk_arguments.out_length) {  // Spaces.java:18
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[6], workItem, memory_order_relaxed);
            return;
        }
        out[sum] = in[sum_2] + in[sum_3] * 2.0f + in[sum_4] * 4.0f + in[sum_6] * 8.0f + in[sum_7] * 16.0f - in[sum_9];
    }
}

struct rigid_unchecked_Arguments {
    int width;
    int height;
    int depth;
    int in_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(256)]]  // Spaces.java:17
kernel void rigid_unchecked(
        device const float* in [[buffer(0)]],
        device float* out [[buffer(1)]],
        constant rigid_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int x = int(rk_global_id.x);
    int y = int(rk_global_id.y);
    int z = int(rk_global_id.z);
    if (x < rk_arguments.width && y < rk_arguments.height && z < rk_arguments.depth) {
        int sum = int((uint(z) * rk_arguments.height + y) * rk_arguments.width + x);  // Spaces.java:18
        int sum_1 = z + 1;
        int difference = rk_arguments.depth - 1;
        int min_i32 = sum_1 < difference ? sum_1 : difference;
        int difference_1 = z - 1;
        int max_i32 = difference_1 > 0 ? difference_1 : 0;
        float sum_2 = in[(uint(min_i32) * rk_arguments.height + y) * rk_arguments.width + x] + in[(uint(max_i32) * rk_arguments.height + y) * rk_arguments.width + x] * 2.0f;
        int difference_2 = y - 1;
        int max_i32_1 = difference_2 > 0 ? difference_2 : 0;
        int product = int((uint(z) * rk_arguments.height + max_i32_1) * rk_arguments.width);
        int sum_3 = y + 1;
        int difference_3 = rk_arguments.height - 1;
        int min_i32_1 = sum_3 < difference_3 ? sum_3 : difference_3;
        int difference_4 = x - 1;  // Spaces.java:19
        int max_i32_2 = difference_4 > 0 ? difference_4 : 0;
        int sum_4 = x + 1;
        int difference_5 = rk_arguments.width - 1;
        int min_i32_2 = sum_4 < difference_5 ? sum_4 : difference_5;
        out[sum] = sum_2 + in[uint(product) + x] * 4.0f + in[(uint(z) * rk_arguments.height + min_i32_1) * rk_arguments.width + x] * 8.0f + in[(uint(z) * rk_arguments.height + y) * rk_arguments.width + max_i32_2] * 16.0f - in[(uint(min_i32) * rk_arguments.height + min_i32_1) * rk_arguments.width + min_i32_2];  // Spaces.java:18
    }
}

struct rigid_tiled_Arguments {
    int width;
    int height;
    int depth;
    int tileX;
    int tileY;
    int tileZ;
    int in_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(256)]]  // Spaces.java:17
kernel void rigid_tiled(
        device const float* in [[buffer(0)]],
        device float* out [[buffer(1)]],
        constant rigid_tiled_Arguments& rk_arguments [[buffer(2)]],
        threadgroup float* in_tile [[threadgroup(0)]],
        uint3 rk_block_id [[threadgroup_position_in_grid]],
        uint3 rk_local_id [[thread_position_in_threadgroup]]) {
    int originX = int(uint(rk_block_id.x) * rk_arguments.tileX);
    int originY = int(uint(rk_block_id.y) * rk_arguments.tileY);
    int originZ = int(uint(rk_block_id.z) * rk_arguments.tileZ);
    int pitchX = int(uint(rk_arguments.tileX) + 2);
    int pitchY = int(uint(rk_arguments.tileY) + 2);
    int pitchZ = int(uint(rk_arguments.tileZ) + 2);
    for (int atZ = int(rk_local_id.z); atZ < pitchZ; atZ = int(uint(atZ) + 2)) {
        for (int atY = int(rk_local_id.y); atY < pitchY; atY = int(uint(atY) + 4)) {
            for (int atX = int(rk_local_id.x); atX < pitchX; atX = int(uint(atX) + 32)) {
                int difference = int(uint(originX) + atX - 1);
                int difference_1 = int(uint(rk_arguments.width) - 1);
                int min = difference < difference_1 ? difference : difference_1;
                int max = min > 0 ? min : 0;
                int difference_2 = int(uint(originY) + atY - 1);
                int difference_3 = int(uint(rk_arguments.height) - 1);
                int min_1 = difference_2 < difference_3 ? difference_2 : difference_3;
                int max_1 = min_1 > 0 ? min_1 : 0;
                int difference_4 = int(uint(originZ) + atZ - 1);
                int difference_5 = int(uint(rk_arguments.depth) - 1);
                int min_2 = difference_4 < difference_5 ? difference_4 : difference_5;
                int max_2 = min_2 > 0 ? min_2 : 0;
                in_tile[(uint(atZ) * pitchY + atY) * pitchX + atX] = in[(uint(max_2) * rk_arguments.height + max_1) * rk_arguments.width + max];
            }
        }
    }
    threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);
    for (int inZ = int(rk_local_id.z); inZ < rk_arguments.tileZ; inZ = int(uint(inZ) + 2)) {
        for (int inY = int(rk_local_id.y); inY < rk_arguments.tileY; inY = int(uint(inY) + 4)) {
            for (int inX = int(rk_local_id.x); inX < rk_arguments.tileX; inX = int(uint(inX) + 32)) {
                int sum = int(uint(originX) + inX);
                int sum_1 = int(uint(originY) + inY);
                int sum_2 = int(uint(originZ) + inZ);
                if (sum < rk_arguments.width && sum_1 < rk_arguments.height && sum_2 < rk_arguments.depth) {
                    int sum_3 = int((uint(sum_2) * rk_arguments.height + sum_1) * rk_arguments.width + sum);  // Spaces.java:18
                    int sum_4 = inX + 1;
                    float sum_5 = in_tile[((uint(inZ) + 2) * pitchY + (inY + 1)) * pitchX + sum_4] + in_tile[(uint(inZ) * pitchY + (inY + 1)) * pitchX + (inX + 1)] * 2.0f + in_tile[(uint(inZ + 1) * pitchY + inY) * pitchX + (inX + 1)] * 4.0f;
                    int sum_6 = inX + 1;
                    int sum_7 = int(uint(inY) + 2);
                    int product = int(uint(inZ + 1) * pitchY);
                    out[sum_3] = sum_5 + in_tile[(uint(product) + sum_7) * pitchX + sum_6] * 8.0f + in_tile[(uint(inZ + 1) * pitchY + (inY + 1)) * pitchX + inX] * 16.0f - in_tile[((uint(inZ) + 2) * pitchY + (uint(inY) + 2)) * pitchX + (uint(inX) + 2)];
                }
            }
        }
    }
}

struct periodic_Arguments {
    int width;
    int height;
    int depth;
    int in_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(256)]]  // Spaces.java:23
kernel void periodic(
        device const float* in [[buffer(0)]],
        device float* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant periodic_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(uint(rk_grid_dim.y) * int(rk_block_dim.y));
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int x = int(rk_global_id.x);
    int y = int(rk_global_id.y);
    int z = int(rk_global_id.z);
    if (x < rk_arguments.width && y < rk_arguments.height && z < rk_arguments.depth) {
        int sum = int((uint(z) * rk_arguments.height + y) * rk_arguments.width + x);  // Spaces.java:24
        int sum_1 = int((uint(z + 1 >= rk_arguments.depth ? z + 1 - rk_arguments.depth : z + 1) * rk_arguments.height + y) * rk_arguments.width + x);
        if (sum_1 < 0 || sum_1 >= rk_arguments.in_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        int sum_2 = int((uint(z - 1 < 0 ? int(uint(z - 1) + rk_arguments.depth) : z - 1) * rk_arguments.height + y) * rk_arguments.width + x);
        if (sum_2 < 0 || sum_2 >= rk_arguments.in_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        int sum_3 = int((uint(z) * rk_arguments.height + (y - 1 < 0 ? int(uint(y - 1) + rk_arguments.height) : y - 1)) * rk_arguments.width + x);
        if (sum_3 < 0 || sum_3 >= rk_arguments.in_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[2], workItem, memory_order_relaxed);
            return;
        }
        int sum_4 = int((uint(z) * rk_arguments.height + (y + 1 >= rk_arguments.height ? y + 1 - rk_arguments.height : y + 1)) * rk_arguments.width + x);
        if (sum_4 < 0 || sum_4 >= rk_arguments.in_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[3], workItem, memory_order_relaxed);
            return;
        }
        int sum_5 = int((uint(z) * rk_arguments.height + y) * rk_arguments.width + (x - 1 < 0 ? int(uint(x - 1) + rk_arguments.width) : x - 1));  // Spaces.java:25
        if (sum_5 < 0 || sum_5 >= rk_arguments.in_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[4], workItem, memory_order_relaxed);
            return;
        }
        int sum_6 = int((uint(z + 1 >= rk_arguments.depth ? z + 1 - rk_arguments.depth : z + 1) * rk_arguments.height + (y + 1 >= rk_arguments.height ? y + 1 - rk_arguments.height : y + 1)) * rk_arguments.width + (x + 1 >= rk_arguments.width ? x + 1 - rk_arguments.width : x + 1));
        if (sum_6 < 0 || sum_6 >= rk_arguments.in_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[5], workItem, memory_order_relaxed);
            return;
        }
        if (sum < 0 || sum >= rk_arguments.out_length) {  // Spaces.java:24
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[6], workItem, memory_order_relaxed);
            return;
        }
        out[sum] = in[sum_1] + in[sum_2] * 2.0f + in[sum_3] * 4.0f + in[sum_4] * 8.0f + in[sum_5] * 16.0f - in[sum_6];
    }
}

struct periodic_unchecked_Arguments {
    int width;
    int height;
    int depth;
    int in_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(256)]]  // Spaces.java:23
kernel void periodic_unchecked(
        device const float* in [[buffer(0)]],
        device float* out [[buffer(1)]],
        constant periodic_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int x = int(rk_global_id.x);
    int y = int(rk_global_id.y);
    int z = int(rk_global_id.z);
    if (x < rk_arguments.width && y < rk_arguments.height && z < rk_arguments.depth) {
        int sum = int((uint(z) * rk_arguments.height + y) * rk_arguments.width + x);  // Spaces.java:24
        float inValue = in[(uint(z + 1 >= rk_arguments.depth ? z + 1 - rk_arguments.depth : z + 1) * rk_arguments.height + y) * rk_arguments.width + x];
        bool isLess = z - 1 < 0;
        int difference = z - 1;
        float sum_1 = inValue + in[(uint(isLess ? int(uint(difference) + rk_arguments.depth) : z - 1) * rk_arguments.height + y) * rk_arguments.width + x] * 2.0f + in[(uint(z) * rk_arguments.height + (y - 1 < 0 ? int(uint(y - 1) + rk_arguments.height) : y - 1)) * rk_arguments.width + x] * 4.0f;
        int product = int(uint(z) * rk_arguments.height);
        bool isAtLeast = y + 1 >= rk_arguments.height;
        float sum_2 = sum_1 + in[(uint(product) + (isAtLeast ? y + 1 - rk_arguments.height : y + 1)) * rk_arguments.width + x] * 8.0f + in[(uint(z) * rk_arguments.height + y) * rk_arguments.width + (x - 1 < 0 ? int(uint(x - 1) + rk_arguments.width) : x - 1)] * 16.0f;  // Spaces.java:25
        bool isAtLeast_1 = z + 1 >= rk_arguments.depth;
        int sum_3 = z + 1;
        out[sum] = sum_2 - in[(uint(isAtLeast_1 ? sum_3 - rk_arguments.depth : z + 1) * rk_arguments.height + (y + 1 >= rk_arguments.height ? y + 1 - rk_arguments.height : y + 1)) * rk_arguments.width + (x + 1 >= rk_arguments.width ? x + 1 - rk_arguments.width : x + 1)];  // Spaces.java:24
    }
}

struct periodic_tiled_Arguments {
    int width;
    int height;
    int depth;
    int tileX;
    int tileY;
    int tileZ;
    int in_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(256)]]  // Spaces.java:23
kernel void periodic_tiled(
        device const float* in [[buffer(0)]],
        device float* out [[buffer(1)]],
        constant periodic_tiled_Arguments& rk_arguments [[buffer(2)]],
        threadgroup float* in_tile [[threadgroup(0)]],
        uint3 rk_block_id [[threadgroup_position_in_grid]],
        uint3 rk_local_id [[thread_position_in_threadgroup]]) {
    int originX = int(uint(rk_block_id.x) * rk_arguments.tileX);
    int originY = int(uint(rk_block_id.y) * rk_arguments.tileY);
    int originZ = int(uint(rk_block_id.z) * rk_arguments.tileZ);
    int pitchX = int(uint(rk_arguments.tileX) + 2);
    int pitchY = int(uint(rk_arguments.tileY) + 2);
    int pitchZ = int(uint(rk_arguments.tileZ) + 2);
    for (int atZ = int(rk_local_id.z); atZ < pitchZ; atZ = int(uint(atZ) + 2)) {
        for (int atY = int(rk_local_id.y); atY < pitchY; atY = int(uint(atY) + 4)) {
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
                int difference_4 = int(uint(originZ) + atZ - 1);
                int chosen_4 = difference_4 < 0 ? int(uint(difference_4) + rk_arguments.depth) : difference_4;
                int chosen_5 = chosen_4 >= rk_arguments.depth ? int(uint(chosen_4) - rk_arguments.depth) : chosen_4;
                int difference_5 = int(uint(rk_arguments.depth) - 1);
                int min_2 = chosen_5 < difference_5 ? chosen_5 : difference_5;
                int max_2 = min_2 > 0 ? min_2 : 0;
                in_tile[(uint(atZ) * pitchY + atY) * pitchX + atX] = in[(uint(max_2) * rk_arguments.height + max_1) * rk_arguments.width + max];
            }
        }
    }
    threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);
    for (int inZ = int(rk_local_id.z); inZ < rk_arguments.tileZ; inZ = int(uint(inZ) + 2)) {
        for (int inY = int(rk_local_id.y); inY < rk_arguments.tileY; inY = int(uint(inY) + 4)) {
            for (int inX = int(rk_local_id.x); inX < rk_arguments.tileX; inX = int(uint(inX) + 32)) {
                int sum = int(uint(originX) + inX);
                int sum_1 = int(uint(originY) + inY);
                int sum_2 = int(uint(originZ) + inZ);
                if (sum < rk_arguments.width && sum_1 < rk_arguments.height && sum_2 < rk_arguments.depth) {
                    int sum_3 = int((uint(sum_2) * rk_arguments.height + sum_1) * rk_arguments.width + sum);  // Spaces.java:24
                    int sum_4 = inX + 1;
                    float sum_5 = in_tile[((uint(inZ) + 2) * pitchY + (inY + 1)) * pitchX + sum_4] + in_tile[(uint(inZ) * pitchY + (inY + 1)) * pitchX + (inX + 1)] * 2.0f + in_tile[(uint(inZ + 1) * pitchY + inY) * pitchX + (inX + 1)] * 4.0f;
                    int sum_6 = inX + 1;
                    int sum_7 = int(uint(inY) + 2);
                    int product = int(uint(inZ + 1) * pitchY);
                    out[sum_3] = sum_5 + in_tile[(uint(product) + sum_7) * pitchX + sum_6] * 8.0f + in_tile[(uint(inZ + 1) * pitchY + (inY + 1)) * pitchX + inX] * 16.0f - in_tile[((uint(inZ) + 2) * pitchY + (uint(inY) + 2)) * pitchX + (uint(inX) + 2)];
                }
            }
        }
    }
}

struct surrounded_Arguments {
    int width;
    int height;
    int depth;
    int in_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(256)]]  // Spaces.java:29
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
    int z = int(rk_global_id.z);
    if (x < rk_arguments.width && y < rk_arguments.height && z < rk_arguments.depth) {
        int sum = int((uint(z) * rk_arguments.height + y) * rk_arguments.width + x);  // Spaces.java:30
        float chosen = 0.0f;
        if (z + 1 < rk_arguments.depth) {
            int sum_1 = int((uint(z + 1) * rk_arguments.height + y) * rk_arguments.width + x);
            if (sum_1 < 0 || sum_1 >= rk_arguments.in_length) {
                atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
                return;
            }
            chosen = in[sum_1];
        } else {
            chosen = 1.25f;
        }
        float chosen_1 = 0.0f;
        if (z >= 1) {
            int sum_1 = int((uint(z - 1) * rk_arguments.height + y) * rk_arguments.width + x);
            if (sum_1 < 0 || sum_1 >= rk_arguments.in_length) {
                atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
                return;
            }
            chosen_1 = in[sum_1];
        } else {
            chosen_1 = 1.25f;
        }
        float chosen_2 = 0.0f;
        if (y >= 1) {
            int sum_1 = int((uint(z) * rk_arguments.height + (y - 1)) * rk_arguments.width + x);
            if (sum_1 < 0 || sum_1 >= rk_arguments.in_length) {
                atomic_fetch_min_explicit((device atomic_int*)&rk_traps[2], workItem, memory_order_relaxed);
                return;
            }
            chosen_2 = in[sum_1];
        } else {
            chosen_2 = 1.25f;
        }
        float chosen_3 = 0.0f;
        if (y + 1 < rk_arguments.height) {
            int sum_1 = int((uint(z) * rk_arguments.height + (y + 1)) * rk_arguments.width + x);
            if (sum_1 < 0 || sum_1 >= rk_arguments.in_length) {
                atomic_fetch_min_explicit((device atomic_int*)&rk_traps[3], workItem, memory_order_relaxed);
                return;
            }
            chosen_3 = in[sum_1];
        } else {
            chosen_3 = 1.25f;
        }
        float chosen_4 = 0.0f;  // Spaces.java:31
        if (x >= 1) {
            int sum_1 = int((uint(z) * rk_arguments.height + y) * rk_arguments.width + (x - 1));
            if (sum_1 < 0 || sum_1 >= rk_arguments.in_length) {
                atomic_fetch_min_explicit((device atomic_int*)&rk_traps[4], workItem, memory_order_relaxed);
                return;
            }
            chosen_4 = in[sum_1];
        } else {
            chosen_4 = 1.25f;
        }
        float chosen_5 = 0.0f;
        if (x + 1 < rk_arguments.width && y + 1 < rk_arguments.height && z + 1 < rk_arguments.depth) {
            int sum_1 = int((uint(z + 1) * rk_arguments.height + (y + 1)) * rk_arguments.width + (x + 1));
            if (sum_1 < 0 || sum_1 >= rk_arguments.in_length) {
                atomic_fetch_min_explicit((device atomic_int*)&rk_traps[5], workItem, memory_order_relaxed);
                return;
            }
            chosen_5 = in[sum_1];
        } else {
            chosen_5 = 1.25f;
        }
        if (sum < 0 || sum >= rk_arguments.out_length) {  // Spaces.java:30
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[6], workItem, memory_order_relaxed);
            return;
        }
        out[sum] = chosen + chosen_1 * 2.0f + chosen_2 * 4.0f + chosen_3 * 8.0f + chosen_4 * 16.0f - chosen_5;
    }
}

struct surrounded_unchecked_Arguments {
    int width;
    int height;
    int depth;
    int in_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(256)]]  // Spaces.java:29
kernel void surrounded_unchecked(
        device const float* in [[buffer(0)]],
        device float* out [[buffer(1)]],
        constant surrounded_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int x = int(rk_global_id.x);
    int y = int(rk_global_id.y);
    int z = int(rk_global_id.z);
    if (x < rk_arguments.width && y < rk_arguments.height && z < rk_arguments.depth) {
        float chosen = 0.0f;  // Spaces.java:30
        if (z + 1 < rk_arguments.depth) {
            chosen = in[(uint(z + 1) * rk_arguments.height + y) * rk_arguments.width + x];
        } else {
            chosen = 1.25f;
        }
        float chosen_1 = 0.0f;
        if (z >= 1) {
            chosen_1 = in[(uint(z - 1) * rk_arguments.height + y) * rk_arguments.width + x];
        } else {
            chosen_1 = 1.25f;
        }
        float chosen_2 = 0.0f;
        if (y >= 1) {
            chosen_2 = in[(uint(z) * rk_arguments.height + (y - 1)) * rk_arguments.width + x];
        } else {
            chosen_2 = 1.25f;
        }
        float chosen_3 = 0.0f;
        if (y + 1 < rk_arguments.height) {
            chosen_3 = in[(uint(z) * rk_arguments.height + (y + 1)) * rk_arguments.width + x];
        } else {
            chosen_3 = 1.25f;
        }
        float chosen_4 = 0.0f;  // Spaces.java:31
        if (x >= 1) {
            chosen_4 = in[(uint(z) * rk_arguments.height + y) * rk_arguments.width + (x - 1)];
        } else {
            chosen_4 = 1.25f;
        }
        float chosen_5 = 0.0f;
        if (x + 1 < rk_arguments.width && y + 1 < rk_arguments.height && z + 1 < rk_arguments.depth) {
            chosen_5 = in[(uint(z + 1) * rk_arguments.height + (y + 1)) * rk_arguments.width + (x + 1)];
        } else {
            chosen_5 = 1.25f;
        }
        out[(uint(z) * rk_arguments.height + y) * rk_arguments.width + x] = chosen + chosen_1 * 2.0f + chosen_2 * 4.0f + chosen_3 * 8.0f + chosen_4 * 16.0f - chosen_5;  // Spaces.java:30
    }
}

struct surrounded_tiled_Arguments {
    int width;
    int height;
    int depth;
    int tileX;
    int tileY;
    int tileZ;
    int in_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(256)]]  // Spaces.java:29
kernel void surrounded_tiled(
        device const float* in [[buffer(0)]],
        device float* out [[buffer(1)]],
        constant surrounded_tiled_Arguments& rk_arguments [[buffer(2)]],
        threadgroup float* in_tile [[threadgroup(0)]],
        uint3 rk_block_id [[threadgroup_position_in_grid]],
        uint3 rk_local_id [[thread_position_in_threadgroup]]) {
    int originX = int(uint(rk_block_id.x) * rk_arguments.tileX);
    int originY = int(uint(rk_block_id.y) * rk_arguments.tileY);
    int originZ = int(uint(rk_block_id.z) * rk_arguments.tileZ);
    int pitchX = int(uint(rk_arguments.tileX) + 2);
    int pitchY = int(uint(rk_arguments.tileY) + 2);
    int pitchZ = int(uint(rk_arguments.tileZ) + 2);
    for (int atZ = int(rk_local_id.z); atZ < pitchZ; atZ = int(uint(atZ) + 2)) {
        for (int atY = int(rk_local_id.y); atY < pitchY; atY = int(uint(atY) + 4)) {
            for (int atX = int(rk_local_id.x); atX < pitchX; atX = int(uint(atX) + 32)) {
                int difference = int(uint(originX) + atX - 1);
                int difference_1 = int(uint(rk_arguments.width) - 1);
                int min = difference < difference_1 ? difference : difference_1;
                int max = min > 0 ? min : 0;
                int difference_2 = int(uint(originY) + atY - 1);
                int difference_3 = int(uint(rk_arguments.height) - 1);
                int min_1 = difference_2 < difference_3 ? difference_2 : difference_3;
                int max_1 = min_1 > 0 ? min_1 : 0;
                int difference_4 = int(uint(originZ) + atZ - 1);
                int difference_5 = int(uint(rk_arguments.depth) - 1);
                int min_2 = difference_4 < difference_5 ? difference_4 : difference_5;
                int max_2 = min_2 > 0 ? min_2 : 0;
                in_tile[(uint(atZ) * pitchY + atY) * pitchX + atX] = in[(uint(max_2) * rk_arguments.height + max_1) * rk_arguments.width + max];
            }
        }
    }
    threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);
    for (int inZ = int(rk_local_id.z); inZ < rk_arguments.tileZ; inZ = int(uint(inZ) + 2)) {
        for (int inY = int(rk_local_id.y); inY < rk_arguments.tileY; inY = int(uint(inY) + 4)) {
            for (int inX = int(rk_local_id.x); inX < rk_arguments.tileX; inX = int(uint(inX) + 32)) {
                int sum = int(uint(originX) + inX);
                int sum_1 = int(uint(originY) + inY);
                int sum_2 = int(uint(originZ) + inZ);
                if (sum < rk_arguments.width && sum_1 < rk_arguments.height && sum_2 < rk_arguments.depth) {
                    float chosen = 0.0f;  // Spaces.java:30
                    if (sum_2 + 1 < rk_arguments.depth) {
                        chosen = in_tile[((uint(inZ) + 2) * pitchY + (inY + 1)) * pitchX + (inX + 1)];
                    } else {
                        chosen = 1.25f;
                    }
                    float chosen_1 = 0.0f;
                    if (sum_2 >= 1) {
                        chosen_1 = in_tile[(uint(inZ) * pitchY + (inY + 1)) * pitchX + (inX + 1)];
                    } else {
                        chosen_1 = 1.25f;
                    }
                    float chosen_2 = 0.0f;
                    if (sum_1 >= 1) {
                        chosen_2 = in_tile[(uint(inZ + 1) * pitchY + inY) * pitchX + (inX + 1)];
                    } else {
                        chosen_2 = 1.25f;
                    }
                    float chosen_3 = 0.0f;
                    if (sum_1 + 1 < rk_arguments.height) {
                        chosen_3 = in_tile[(uint(inZ + 1) * pitchY + (uint(inY) + 2)) * pitchX + (inX + 1)];
                    } else {
                        chosen_3 = 1.25f;
                    }
                    float chosen_4 = 0.0f;  // Spaces.java:31
                    if (sum >= 1) {
                        chosen_4 = in_tile[(uint(inZ + 1) * pitchY + (inY + 1)) * pitchX + inX];
                    } else {
                        chosen_4 = 1.25f;
                    }
                    float chosen_5 = 0.0f;
                    if (sum + 1 < rk_arguments.width && sum_1 + 1 < rk_arguments.height && sum_2 + 1 < rk_arguments.depth) {
                        chosen_5 = in_tile[((uint(inZ) + 2) * pitchY + (uint(inY) + 2)) * pitchX + (uint(inX) + 2)];
                    } else {
                        chosen_5 = 1.25f;
                    }
                    out[(uint(sum_2) * rk_arguments.height + sum_1) * rk_arguments.width + sum] = chosen + chosen_1 * 2.0f + chosen_2 * 4.0f + chosen_3 * 8.0f + chosen_4 * 16.0f - chosen_5;  // Spaces.java:30
                }
            }
        }
    }
}

struct mirrored_Arguments {
    int width;
    int height;
    int depth;
    int in_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(256)]]  // Spaces.java:35
kernel void mirrored(
        device const float* in [[buffer(0)]],
        device float* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant mirrored_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(uint(rk_grid_dim.y) * int(rk_block_dim.y));
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int x = int(rk_global_id.x);
    int y = int(rk_global_id.y);
    int z = int(rk_global_id.z);
    if (x < rk_arguments.width && y < rk_arguments.height && z < rk_arguments.depth) {
        int sum = int((uint(z) * rk_arguments.height + y) * rk_arguments.width + x);  // Spaces.java:36
        int difference = rk_arguments.depth - 1 - (z + 1);
        int abs_i32 = difference < 0 ? -difference : difference;
        int sum_1 = int(((uint(rk_arguments.depth - 1) - abs_i32) * rk_arguments.height + y) * rk_arguments.width + x);
        if (sum_1 < 0 || sum_1 >= rk_arguments.in_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        int difference_1 = z - 1;
        int abs_i32_1 = difference_1 < 0 ? -difference_1 : difference_1;
        int sum_2 = int((uint(abs_i32_1) * rk_arguments.height + y) * rk_arguments.width + x);
        if (sum_2 < 0 || sum_2 >= rk_arguments.in_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        int difference_2 = y - 1;
        int abs_i32_2 = difference_2 < 0 ? -difference_2 : difference_2;
        int sum_3 = int((uint(z) * rk_arguments.height + abs_i32_2) * rk_arguments.width + x);
        if (sum_3 < 0 || sum_3 >= rk_arguments.in_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[2], workItem, memory_order_relaxed);
            return;
        }
        int difference_3 = rk_arguments.height - 1 - (y + 1);
        int abs_i32_3 = difference_3 < 0 ? -difference_3 : difference_3;
        int sum_4 = int((uint(z) * rk_arguments.height + (uint(rk_arguments.height - 1) - abs_i32_3)) * rk_arguments.width + x);
        if (sum_4 < 0 || sum_4 >= rk_arguments.in_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[3], workItem, memory_order_relaxed);
            return;
        }
        int difference_4 = x - 1;  // Spaces.java:37
        int abs_i32_4 = difference_4 < 0 ? -difference_4 : difference_4;
        int sum_5 = int((uint(z) * rk_arguments.height + y) * rk_arguments.width + abs_i32_4);
        if (sum_5 < 0 || sum_5 >= rk_arguments.in_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[4], workItem, memory_order_relaxed);
            return;
        }
        int difference_5 = rk_arguments.width - 1 - (x + 1);
        int abs_i32_5 = difference_5 < 0 ? -difference_5 : difference_5;
        int sum_6 = int(((uint(rk_arguments.depth - 1) - abs_i32) * rk_arguments.height + (uint(rk_arguments.height - 1) - abs_i32_3)) * rk_arguments.width + (uint(rk_arguments.width - 1) - abs_i32_5));
        if (sum_6 < 0 || sum_6 >= rk_arguments.in_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[5], workItem, memory_order_relaxed);
            return;
        }
        if (sum < 0 || sum >= rk_arguments.out_length) {  // Spaces.java:36
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[6], workItem, memory_order_relaxed);
            return;
        }
        out[sum] = in[sum_1] + in[sum_2] * 2.0f + in[sum_3] * 4.0f + in[sum_4] * 8.0f + in[sum_5] * 16.0f - in[sum_6];
    }
}

struct mirrored_unchecked_Arguments {
    int width;
    int height;
    int depth;
    int in_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(256)]]  // Spaces.java:35
kernel void mirrored_unchecked(
        device const float* in [[buffer(0)]],
        device float* out [[buffer(1)]],
        constant mirrored_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int x = int(rk_global_id.x);
    int y = int(rk_global_id.y);
    int z = int(rk_global_id.z);
    if (x < rk_arguments.width && y < rk_arguments.height && z < rk_arguments.depth) {
        int sum = int((uint(z) * rk_arguments.height + y) * rk_arguments.width + x);  // Spaces.java:36
        int difference = rk_arguments.depth - 1 - (z + 1);
        int abs_i32 = difference < 0 ? -difference : difference;
        int difference_1 = z - 1;
        int abs_i32_1 = difference_1 < 0 ? -difference_1 : difference_1;
        int difference_2 = y - 1;
        int abs_i32_2 = difference_2 < 0 ? -difference_2 : difference_2;
        float sum_1 = in[((uint(rk_arguments.depth - 1) - abs_i32) * rk_arguments.height + y) * rk_arguments.width + x] + in[(uint(abs_i32_1) * rk_arguments.height + y) * rk_arguments.width + x] * 2.0f + in[(uint(z) * rk_arguments.height + abs_i32_2) * rk_arguments.width + x] * 4.0f;
        int difference_3 = rk_arguments.height - 1 - (y + 1);
        int abs_i32_3 = difference_3 < 0 ? -difference_3 : difference_3;
        int sum_2 = int(uint(z) * rk_arguments.height + (uint(rk_arguments.height - 1) - abs_i32_3));
        int difference_4 = x - 1;  // Spaces.java:37
        int abs_i32_4 = difference_4 < 0 ? -difference_4 : difference_4;
        int difference_5 = rk_arguments.width - 1 - (x + 1);
        int abs_i32_5 = difference_5 < 0 ? -difference_5 : difference_5;
        out[sum] = sum_1 + in[uint(sum_2) * rk_arguments.width + x] * 8.0f + in[(uint(z) * rk_arguments.height + y) * rk_arguments.width + abs_i32_4] * 16.0f - in[((uint(rk_arguments.depth - 1) - abs_i32) * rk_arguments.height + (uint(rk_arguments.height - 1) - abs_i32_3)) * rk_arguments.width + (uint(rk_arguments.width - 1) - abs_i32_5)];  // Spaces.java:36
    }
}

struct mirrored_tiled_Arguments {
    int width;
    int height;
    int depth;
    int tileX;
    int tileY;
    int tileZ;
    int in_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(256)]]  // Spaces.java:35
kernel void mirrored_tiled(
        device const float* in [[buffer(0)]],
        device float* out [[buffer(1)]],
        constant mirrored_tiled_Arguments& rk_arguments [[buffer(2)]],
        threadgroup float* in_tile [[threadgroup(0)]],
        uint3 rk_block_id [[threadgroup_position_in_grid]],
        uint3 rk_local_id [[thread_position_in_threadgroup]]) {
    int originX = int(uint(rk_block_id.x) * rk_arguments.tileX);
    int originY = int(uint(rk_block_id.y) * rk_arguments.tileY);
    int originZ = int(uint(rk_block_id.z) * rk_arguments.tileZ);
    int pitchX = int(uint(rk_arguments.tileX) + 2);
    int pitchY = int(uint(rk_arguments.tileY) + 2);
    int pitchZ = int(uint(rk_arguments.tileZ) + 2);
    for (int atZ = int(rk_local_id.z); atZ < pitchZ; atZ = int(uint(atZ) + 2)) {
        for (int atY = int(rk_local_id.y); atY < pitchY; atY = int(uint(atY) + 4)) {
            for (int atX = int(rk_local_id.x); atX < pitchX; atX = int(uint(atX) + 32)) {
                int difference = int(uint(originX) + atX - 1);
                int difference_1 = int(uint(rk_arguments.width) - 1);
                int abs = difference < 0 ? int(0u - difference) : difference;
                int difference_2 = int(uint(difference_1) - abs);
                int abs_1 = difference_2 < 0 ? int(0u - difference_2) : difference_2;
                int difference_3 = int(uint(difference_1) - abs_1);
                int difference_4 = int(uint(rk_arguments.width) - 1);
                int min = difference_3 < difference_4 ? difference_3 : difference_4;
                int max = min > 0 ? min : 0;
                int difference_5 = int(uint(originY) + atY - 1);
                int difference_6 = int(uint(rk_arguments.height) - 1);
                int abs_2 = difference_5 < 0 ? int(0u - difference_5) : difference_5;
                int difference_7 = int(uint(difference_6) - abs_2);
                int abs_3 = difference_7 < 0 ? int(0u - difference_7) : difference_7;
                int difference_8 = int(uint(difference_6) - abs_3);
                int difference_9 = int(uint(rk_arguments.height) - 1);
                int min_1 = difference_8 < difference_9 ? difference_8 : difference_9;
                int max_1 = min_1 > 0 ? min_1 : 0;
                int difference_10 = int(uint(originZ) + atZ - 1);
                int difference_11 = int(uint(rk_arguments.depth) - 1);
                int abs_4 = difference_10 < 0 ? int(0u - difference_10) : difference_10;
                int difference_12 = int(uint(difference_11) - abs_4);
                int abs_5 = difference_12 < 0 ? int(0u - difference_12) : difference_12;
                int difference_13 = int(uint(difference_11) - abs_5);
                int difference_14 = int(uint(rk_arguments.depth) - 1);
                int min_2 = difference_13 < difference_14 ? difference_13 : difference_14;
                int max_2 = min_2 > 0 ? min_2 : 0;
                in_tile[(uint(atZ) * pitchY + atY) * pitchX + atX] = in[(uint(max_2) * rk_arguments.height + max_1) * rk_arguments.width + max];
            }
        }
    }
    threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);
    for (int inZ = int(rk_local_id.z); inZ < rk_arguments.tileZ; inZ = int(uint(inZ) + 2)) {
        for (int inY = int(rk_local_id.y); inY < rk_arguments.tileY; inY = int(uint(inY) + 4)) {
            for (int inX = int(rk_local_id.x); inX < rk_arguments.tileX; inX = int(uint(inX) + 32)) {
                int sum = int(uint(originX) + inX);
                int sum_1 = int(uint(originY) + inY);
                int sum_2 = int(uint(originZ) + inZ);
                if (sum < rk_arguments.width && sum_1 < rk_arguments.height && sum_2 < rk_arguments.depth) {
                    int sum_3 = int((uint(sum_2) * rk_arguments.height + sum_1) * rk_arguments.width + sum);  // Spaces.java:36
                    int sum_4 = inX + 1;
                    float sum_5 = in_tile[((uint(inZ) + 2) * pitchY + (inY + 1)) * pitchX + sum_4] + in_tile[(uint(inZ) * pitchY + (inY + 1)) * pitchX + (inX + 1)] * 2.0f + in_tile[(uint(inZ + 1) * pitchY + inY) * pitchX + (inX + 1)] * 4.0f;
                    int sum_6 = inX + 1;
                    int sum_7 = int(uint(inY) + 2);
                    int product = int(uint(inZ + 1) * pitchY);
                    out[sum_3] = sum_5 + in_tile[(uint(product) + sum_7) * pitchX + sum_6] * 8.0f + in_tile[(uint(inZ + 1) * pitchY + (inY + 1)) * pitchX + inX] * 16.0f - in_tile[((uint(inZ) + 2) * pitchY + (uint(inY) + 2)) * pitchX + (uint(inX) + 2)];
                }
            }
        }
    }
}

struct absorbed_Arguments {
    int width;
    int height;
    int depth;
    int in_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(256)]]  // Spaces.java:41
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
    int z = int(rk_global_id.z);
    if (x < rk_arguments.width && y < rk_arguments.height && z < rk_arguments.depth) {
        int sum = int((uint(z) * rk_arguments.height + y) * rk_arguments.width + x);  // Spaces.java:42
        float chosen = 0.0f;
        if (z + 1 < rk_arguments.depth) {
            int sum_1 = int((uint(z + 1) * rk_arguments.height + y) * rk_arguments.width + x);
            if (sum_1 < 0 || sum_1 >= rk_arguments.in_length) {
                atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
                return;
            }
            chosen = in[sum_1];
        } else {
            chosen = 0.0f;
        }
        float chosen_1 = 0.0f;
        if (z >= 1) {
            int sum_1 = int((uint(z - 1) * rk_arguments.height + y) * rk_arguments.width + x);
            if (sum_1 < 0 || sum_1 >= rk_arguments.in_length) {
                atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
                return;
            }
            chosen_1 = in[sum_1];
        } else {
            chosen_1 = 0.0f;
        }
        float chosen_2 = 0.0f;
        if (y >= 1) {
            int sum_1 = int((uint(z) * rk_arguments.height + (y - 1)) * rk_arguments.width + x);
            if (sum_1 < 0 || sum_1 >= rk_arguments.in_length) {
                atomic_fetch_min_explicit((device atomic_int*)&rk_traps[2], workItem, memory_order_relaxed);
                return;
            }
            chosen_2 = in[sum_1];
        } else {
            chosen_2 = 0.0f;
        }
        float chosen_3 = 0.0f;
        if (y + 1 < rk_arguments.height) {
            int sum_1 = int((uint(z) * rk_arguments.height + (y + 1)) * rk_arguments.width + x);
            if (sum_1 < 0 || sum_1 >= rk_arguments.in_length) {
                atomic_fetch_min_explicit((device atomic_int*)&rk_traps[3], workItem, memory_order_relaxed);
                return;
            }
            chosen_3 = in[sum_1];
        } else {
            chosen_3 = 0.0f;
        }
        float chosen_4 = 0.0f;  // Spaces.java:43
        if (x >= 1) {
            int sum_1 = int((uint(z) * rk_arguments.height + y) * rk_arguments.width + (x - 1));
            if (sum_1 < 0 || sum_1 >= rk_arguments.in_length) {
                atomic_fetch_min_explicit((device atomic_int*)&rk_traps[4], workItem, memory_order_relaxed);
                return;
            }
            chosen_4 = in[sum_1];
        } else {
            chosen_4 = 0.0f;
        }
        float chosen_5 = 0.0f;
        if (x + 1 < rk_arguments.width && y + 1 < rk_arguments.height && z + 1 < rk_arguments.depth) {
            int sum_1 = int((uint(z + 1) * rk_arguments.height + (y + 1)) * rk_arguments.width + (x + 1));
            if (sum_1 < 0 || sum_1 >= rk_arguments.in_length) {
                atomic_fetch_min_explicit((device atomic_int*)&rk_traps[5], workItem, memory_order_relaxed);
                return;
            }
            chosen_5 = in[sum_1];
        } else {
            chosen_5 = 0.0f;
        }
        int difference = rk_arguments.width - 1 - x;  // Spaces.java:42
        int min_i32 = x < difference ? x : difference;
        int difference_1 = rk_arguments.height - 1 - y;
        int min_i32_1 = y < difference_1 ? y : difference_1;
        int min_i32_2 = min_i32 < min_i32_1 ? min_i32 : min_i32_1;
        int difference_2 = rk_arguments.depth - 1 - z;
        int min_i32_3 = z < difference_2 ? z : difference_2;
        int min_i32_4 = min_i32_2 < min_i32_3 ? min_i32_2 : min_i32_3;
        int difference_3 = int(3u - min_i32_4);
        int max_i32 = difference_3 > 0 ? difference_3 : 0;
        if (sum < 0 || sum >= rk_arguments.out_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[6], workItem, memory_order_relaxed);
            return;
        }
        out[sum] = (chosen + chosen_1 * 2.0f + chosen_2 * 4.0f + chosen_3 * 8.0f + chosen_4 * 16.0f - chosen_5) * (1.0f - 0.08f * (float(max_i32) * 0.33333334f * (float(max_i32) * 0.33333334f)));
    }
}

struct absorbed_unchecked_Arguments {
    int width;
    int height;
    int depth;
    int in_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(256)]]  // Spaces.java:41
kernel void absorbed_unchecked(
        device const float* in [[buffer(0)]],
        device float* out [[buffer(1)]],
        constant absorbed_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int x = int(rk_global_id.x);
    int y = int(rk_global_id.y);
    int z = int(rk_global_id.z);
    if (x < rk_arguments.width && y < rk_arguments.height && z < rk_arguments.depth) {
        float chosen = 0.0f;  // Spaces.java:42
        if (z + 1 < rk_arguments.depth) {
            chosen = in[(uint(z + 1) * rk_arguments.height + y) * rk_arguments.width + x];
        } else {
            chosen = 0.0f;
        }
        float chosen_1 = 0.0f;
        if (z >= 1) {
            chosen_1 = in[(uint(z - 1) * rk_arguments.height + y) * rk_arguments.width + x];
        } else {
            chosen_1 = 0.0f;
        }
        float chosen_2 = 0.0f;
        if (y >= 1) {
            chosen_2 = in[(uint(z) * rk_arguments.height + (y - 1)) * rk_arguments.width + x];
        } else {
            chosen_2 = 0.0f;
        }
        float chosen_3 = 0.0f;
        if (y + 1 < rk_arguments.height) {
            chosen_3 = in[(uint(z) * rk_arguments.height + (y + 1)) * rk_arguments.width + x];
        } else {
            chosen_3 = 0.0f;
        }
        float chosen_4 = 0.0f;  // Spaces.java:43
        if (x >= 1) {
            chosen_4 = in[(uint(z) * rk_arguments.height + y) * rk_arguments.width + (x - 1)];
        } else {
            chosen_4 = 0.0f;
        }
        float chosen_5 = 0.0f;
        if (x + 1 < rk_arguments.width && y + 1 < rk_arguments.height && z + 1 < rk_arguments.depth) {
            chosen_5 = in[(uint(z + 1) * rk_arguments.height + (y + 1)) * rk_arguments.width + (x + 1)];
        } else {
            chosen_5 = 0.0f;
        }
        int difference = rk_arguments.width - 1 - x;  // Spaces.java:42
        int min_i32 = x < difference ? x : difference;
        int difference_1 = rk_arguments.height - 1 - y;
        int min_i32_1 = y < difference_1 ? y : difference_1;
        int min_i32_2 = min_i32 < min_i32_1 ? min_i32 : min_i32_1;
        int difference_2 = rk_arguments.depth - 1 - z;
        int min_i32_3 = z < difference_2 ? z : difference_2;
        int min_i32_4 = min_i32_2 < min_i32_3 ? min_i32_2 : min_i32_3;
        int difference_3 = int(3u - min_i32_4);
        int max_i32 = difference_3 > 0 ? difference_3 : 0;
        out[(uint(z) * rk_arguments.height + y) * rk_arguments.width + x] = (chosen + chosen_1 * 2.0f + chosen_2 * 4.0f + chosen_3 * 8.0f + chosen_4 * 16.0f - chosen_5) * (1.0f - 0.08f * (float(max_i32) * 0.33333334f * (float(max_i32) * 0.33333334f)));
    }
}

struct absorbed_tiled_Arguments {
    int width;
    int height;
    int depth;
    int tileX;
    int tileY;
    int tileZ;
    int in_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(256)]]  // Spaces.java:41
kernel void absorbed_tiled(
        device const float* in [[buffer(0)]],
        device float* out [[buffer(1)]],
        constant absorbed_tiled_Arguments& rk_arguments [[buffer(2)]],
        threadgroup float* in_tile [[threadgroup(0)]],
        uint3 rk_block_id [[threadgroup_position_in_grid]],
        uint3 rk_local_id [[thread_position_in_threadgroup]]) {
    int originX = int(uint(rk_block_id.x) * rk_arguments.tileX);
    int originY = int(uint(rk_block_id.y) * rk_arguments.tileY);
    int originZ = int(uint(rk_block_id.z) * rk_arguments.tileZ);
    int pitchX = int(uint(rk_arguments.tileX) + 2);
    int pitchY = int(uint(rk_arguments.tileY) + 2);
    int pitchZ = int(uint(rk_arguments.tileZ) + 2);
    for (int atZ = int(rk_local_id.z); atZ < pitchZ; atZ = int(uint(atZ) + 2)) {
        for (int atY = int(rk_local_id.y); atY < pitchY; atY = int(uint(atY) + 4)) {
            for (int atX = int(rk_local_id.x); atX < pitchX; atX = int(uint(atX) + 32)) {
                int difference = int(uint(originX) + atX - 1);
                int difference_1 = int(uint(rk_arguments.width) - 1);
                int min = difference < difference_1 ? difference : difference_1;
                int max = min > 0 ? min : 0;
                int difference_2 = int(uint(originY) + atY - 1);
                int difference_3 = int(uint(rk_arguments.height) - 1);
                int min_1 = difference_2 < difference_3 ? difference_2 : difference_3;
                int max_1 = min_1 > 0 ? min_1 : 0;
                int difference_4 = int(uint(originZ) + atZ - 1);
                int difference_5 = int(uint(rk_arguments.depth) - 1);
                int min_2 = difference_4 < difference_5 ? difference_4 : difference_5;
                int max_2 = min_2 > 0 ? min_2 : 0;
                in_tile[(uint(atZ) * pitchY + atY) * pitchX + atX] = in[(uint(max_2) * rk_arguments.height + max_1) * rk_arguments.width + max];
            }
        }
    }
    threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);
    for (int inZ = int(rk_local_id.z); inZ < rk_arguments.tileZ; inZ = int(uint(inZ) + 2)) {
        for (int inY = int(rk_local_id.y); inY < rk_arguments.tileY; inY = int(uint(inY) + 4)) {
            for (int inX = int(rk_local_id.x); inX < rk_arguments.tileX; inX = int(uint(inX) + 32)) {
                int sum = int(uint(originX) + inX);
                int sum_1 = int(uint(originY) + inY);
                int sum_2 = int(uint(originZ) + inZ);
                if (sum < rk_arguments.width && sum_1 < rk_arguments.height && sum_2 < rk_arguments.depth) {
                    float chosen = 0.0f;  // Spaces.java:42
                    if (sum_2 + 1 < rk_arguments.depth) {
                        chosen = in_tile[((uint(inZ) + 2) * pitchY + (inY + 1)) * pitchX + (inX + 1)];
                    } else {
                        chosen = 0.0f;
                    }
                    float chosen_1 = 0.0f;
                    if (sum_2 >= 1) {
                        chosen_1 = in_tile[(uint(inZ) * pitchY + (inY + 1)) * pitchX + (inX + 1)];
                    } else {
                        chosen_1 = 0.0f;
                    }
                    float chosen_2 = 0.0f;
                    if (sum_1 >= 1) {
                        chosen_2 = in_tile[(uint(inZ + 1) * pitchY + inY) * pitchX + (inX + 1)];
                    } else {
                        chosen_2 = 0.0f;
                    }
                    float chosen_3 = 0.0f;
                    if (sum_1 + 1 < rk_arguments.height) {
                        chosen_3 = in_tile[(uint(inZ + 1) * pitchY + (uint(inY) + 2)) * pitchX + (inX + 1)];
                    } else {
                        chosen_3 = 0.0f;
                    }
                    float chosen_4 = 0.0f;  // Spaces.java:43
                    if (sum >= 1) {
                        chosen_4 = in_tile[(uint(inZ + 1) * pitchY + (inY + 1)) * pitchX + inX];
                    } else {
                        chosen_4 = 0.0f;
                    }
                    float chosen_5 = 0.0f;
                    if (sum + 1 < rk_arguments.width && sum_1 + 1 < rk_arguments.height && sum_2 + 1 < rk_arguments.depth) {
                        chosen_5 = in_tile[((uint(inZ) + 2) * pitchY + (uint(inY) + 2)) * pitchX + (uint(inX) + 2)];
                    } else {
                        chosen_5 = 0.0f;
                    }
                    int difference = int(uint(rk_arguments.width - 1) - sum);  // Spaces.java:42
                    int min_i32 = sum < difference ? sum : difference;
                    int difference_1 = int(uint(rk_arguments.height - 1) - sum_1);
                    int min_i32_1 = sum_1 < difference_1 ? sum_1 : difference_1;
                    int min_i32_2 = min_i32 < min_i32_1 ? min_i32 : min_i32_1;
                    int difference_2 = int(uint(rk_arguments.depth - 1) - sum_2);
                    int min_i32_3 = sum_2 < difference_2 ? sum_2 : difference_2;
                    int min_i32_4 = min_i32_2 < min_i32_3 ? min_i32_2 : min_i32_3;
                    int difference_3 = int(3u - min_i32_4);
                    int max_i32 = difference_3 > 0 ? difference_3 : 0;
                    out[(uint(sum_2) * rk_arguments.height + sum_1) * rk_arguments.width + sum] = (chosen + chosen_1 * 2.0f + chosen_2 * 4.0f + chosen_3 * 8.0f + chosen_4 * 16.0f - chosen_5) * (1.0f - 0.08f * (float(max_i32) * 0.33333334f * (float(max_i32) * 0.33333334f)));
                }
            }
        }
    }
}

struct places_Arguments {
    int width;
    int height;
    int depth;
    int out_length;
};

[[max_total_threads_per_threadgroup(256)]]  // Spaces.java:47
kernel void places(
        device int* out [[buffer(0)]],
        device int* rk_traps [[buffer(1)]],
        constant places_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int x = int(rk_global_id.x);
    int y = int(rk_global_id.y);
    int z = int(rk_global_id.z);
    if (x < rk_arguments.width && y < rk_arguments.height && z < rk_arguments.depth) {
        int sum = int((uint(z) * rk_arguments.height + y) * rk_arguments.width + x);  // Spaces.java:48
        if (sum < 0 || sum >= rk_arguments.out_length) {
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(uint(rk_grid_dim.y) * int(rk_block_dim.y));
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        out[sum] = int(uint(x) + 10u * y + 100u * z + 1000u * rk_arguments.width + 10000u * rk_arguments.height + 100000u * rk_arguments.depth);
    }
}

struct places_unchecked_Arguments {
    int width;
    int height;
    int depth;
    int out_length;
};

[[max_total_threads_per_threadgroup(256)]]  // Spaces.java:47
kernel void places_unchecked(
        device int* out [[buffer(0)]],
        constant places_unchecked_Arguments& rk_arguments [[buffer(1)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int x = int(rk_global_id.x);
    int y = int(rk_global_id.y);
    int z = int(rk_global_id.z);
    if (x < rk_arguments.width && y < rk_arguments.height && z < rk_arguments.depth) {
        out[(uint(z) * rk_arguments.height + y) * rk_arguments.width + x] = int(uint(x) + 10u * y + 100u * z + 1000u * rk_arguments.width + 10000u * rk_arguments.height + 100000u * rk_arguments.depth);  // Spaces.java:48
    }
}
