// Generated from Stencils.java by RingKernel. Do not edit.
// Compile with -fno-fast-math or in safe math mode: Java rounds every operation (JLS 15.4).

#include <metal_stdlib>
using namespace metal;
#pragma METAL fp contract(off)

struct largest_Arguments {
    int width;
    int height;
    int in_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(256)]]  // Stencils.java:10
kernel void largest(
        device const float* in [[buffer(0)]],
        device float* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant largest_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(uint(rk_grid_dim.y) * int(rk_block_dim.y));
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int x = int(uint(rk_global_id.x) + 1);
    int y = int(uint(rk_global_id.y) + 1);
    if (x < int(uint(rk_arguments.width) - 1) && y < int(uint(rk_arguments.height) - 1)) {
        int sum = int(uint(y) * rk_arguments.width + x);  // Stencils.java:11
        if (sum < 0 || sum >= rk_arguments.in_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        float most = in[sum];
        float most_1 = most;
        int sum_1 = int((uint(y) - 1) * rk_arguments.width + x);  // Stencils.java:12
        if (sum_1 < 0 || sum_1 >= rk_arguments.in_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        float inValue = in[sum_1];
        int sum_2 = int(uint(y + 1) * rk_arguments.width + x);
        if (sum_2 < 0 || sum_2 >= rk_arguments.in_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[2], workItem, memory_order_relaxed);
            return;
        }
        float inValue_1 = in[sum_2];
        float max_f32 = (as_type<int>(inValue) & 2147483647) > 2139095040 ? inValue : ((as_type<int>(inValue_1) & 2147483647) > 2139095040 ? inValue_1 : (inValue == inValue_1 ? as_type<float>(as_type<int>(inValue) & as_type<int>(inValue_1)) : (inValue > inValue_1 ? inValue : inValue_1)));
        float most_2 = (as_type<int>(most_1) & 2147483647) > 2139095040 ? most_1 : ((as_type<int>(max_f32) & 2147483647) > 2139095040 ? max_f32 : (most_1 == max_f32 ? as_type<float>(as_type<int>(most_1) & as_type<int>(max_f32)) : (most_1 > max_f32 ? most_1 : max_f32)));
        most_1 = most_2;
        int sum_3 = int(uint(y) * rk_arguments.width + x);  // Stencils.java:13
        int sum_4 = int(uint(y) * rk_arguments.width + (x + 1));
        if (sum_4 < 0 || sum_4 >= rk_arguments.in_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[3], workItem, memory_order_relaxed);
            return;
        }
        float inValue_2 = in[sum_4];
        int sum_5 = int(uint(y) * rk_arguments.width + (uint(x) - 1));
        if (sum_5 < 0 || sum_5 >= rk_arguments.in_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[4], workItem, memory_order_relaxed);
            return;
        }
        float inValue_3 = in[sum_5];
        float max_f32_1 = (as_type<int>(inValue_2) & 2147483647) > 2139095040 ? inValue_2 : ((as_type<int>(inValue_3) & 2147483647) > 2139095040 ? inValue_3 : (inValue_2 == inValue_3 ? as_type<float>(as_type<int>(inValue_2) & as_type<int>(inValue_3)) : (inValue_2 > inValue_3 ? inValue_2 : inValue_3)));
        float max_f32_2 = (as_type<int>(most_1) & 2147483647) > 2139095040 ? most_1 : ((as_type<int>(max_f32_1) & 2147483647) > 2139095040 ? max_f32_1 : (most_1 == max_f32_1 ? as_type<float>(as_type<int>(most_1) & as_type<int>(max_f32_1)) : (most_1 > max_f32_1 ? most_1 : max_f32_1)));
        if (sum_3 < 0 || sum_3 >= rk_arguments.out_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[5], workItem, memory_order_relaxed);
            return;
        }
        out[sum_3] = max_f32_2;
    }
}

struct largest_unchecked_Arguments {
    int width;
    int height;
    int in_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(256)]]  // Stencils.java:10
kernel void largest_unchecked(
        device const float* in [[buffer(0)]],
        device float* out [[buffer(1)]],
        constant largest_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int x = int(uint(rk_global_id.x) + 1);
    int y = int(uint(rk_global_id.y) + 1);
    if (x < int(uint(rk_arguments.width) - 1) && y < int(uint(rk_arguments.height) - 1)) {
        float most = in[uint(y) * rk_arguments.width + x];  // Stencils.java:11
        float most_1 = most;
        float inValue = in[(uint(y) - 1) * rk_arguments.width + x];  // Stencils.java:12
        float inValue_1 = in[uint(y + 1) * rk_arguments.width + x];
        float max_f32 = (as_type<int>(inValue) & 2147483647) > 2139095040 ? inValue : ((as_type<int>(inValue_1) & 2147483647) > 2139095040 ? inValue_1 : (inValue == inValue_1 ? as_type<float>(as_type<int>(inValue) & as_type<int>(inValue_1)) : (inValue > inValue_1 ? inValue : inValue_1)));
        float most_2 = (as_type<int>(most_1) & 2147483647) > 2139095040 ? most_1 : ((as_type<int>(max_f32) & 2147483647) > 2139095040 ? max_f32 : (most_1 == max_f32 ? as_type<float>(as_type<int>(most_1) & as_type<int>(max_f32)) : (most_1 > max_f32 ? most_1 : max_f32)));
        most_1 = most_2;
        float inValue_2 = in[uint(y) * rk_arguments.width + (x + 1)];  // Stencils.java:13
        float inValue_3 = in[uint(y) * rk_arguments.width + (uint(x) - 1)];
        float max_f32_1 = (as_type<int>(inValue_2) & 2147483647) > 2139095040 ? inValue_2 : ((as_type<int>(inValue_3) & 2147483647) > 2139095040 ? inValue_3 : (inValue_2 == inValue_3 ? as_type<float>(as_type<int>(inValue_2) & as_type<int>(inValue_3)) : (inValue_2 > inValue_3 ? inValue_2 : inValue_3)));
        float max_f32_2 = (as_type<int>(most_1) & 2147483647) > 2139095040 ? most_1 : ((as_type<int>(max_f32_1) & 2147483647) > 2139095040 ? max_f32_1 : (most_1 == max_f32_1 ? as_type<float>(as_type<int>(most_1) & as_type<int>(max_f32_1)) : (most_1 > max_f32_1 ? most_1 : max_f32_1)));
        out[uint(y) * rk_arguments.width + x] = max_f32_2;
    }
}

struct largest_tiled_Arguments {
    int width;
    int height;
    int tileX;
    int tileY;
    int in_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(256)]]  // Stencils.java:10
kernel void largest_tiled(
        device const float* in [[buffer(0)]],
        device float* out [[buffer(1)]],
        constant largest_tiled_Arguments& rk_arguments [[buffer(2)]],
        threadgroup float* in_tile [[threadgroup(0)]],
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
            in_tile[uint(atY) * pitchX + atX] = in[uint(max_1) * rk_arguments.width + max];
        }
    }
    threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);
    for (int inY = int(rk_local_id.y); inY < rk_arguments.tileY; inY = int(uint(inY) + 8)) {
        for (int inX = int(rk_local_id.x); inX < rk_arguments.tileX; inX = int(uint(inX) + 32)) {
            int x = int(uint(originX) + inX + 1);
            int y = int(uint(originY) + inY + 1);
            if (x < int(uint(rk_arguments.width) - 1) && y < int(uint(rk_arguments.height) - 1)) {
                float most = in_tile[uint(inY + 1) * pitchX + (inX + 1)];  // Stencils.java:11
                float most_1 = most;
                float in_tileValue = in_tile[uint(inY) * pitchX + (inX + 1)];  // Stencils.java:12
                float in_tileValue_1 = in_tile[(uint(inY) + 2) * pitchX + (inX + 1)];
                float max_f32 = (as_type<int>(in_tileValue) & 2147483647) > 2139095040 ? in_tileValue : ((as_type<int>(in_tileValue_1) & 2147483647) > 2139095040 ? in_tileValue_1 : (in_tileValue == in_tileValue_1 ? as_type<float>(as_type<int>(in_tileValue) & as_type<int>(in_tileValue_1)) : (in_tileValue > in_tileValue_1 ? in_tileValue : in_tileValue_1)));
                float most_2 = (as_type<int>(most_1) & 2147483647) > 2139095040 ? most_1 : ((as_type<int>(max_f32) & 2147483647) > 2139095040 ? max_f32 : (most_1 == max_f32 ? as_type<float>(as_type<int>(most_1) & as_type<int>(max_f32)) : (most_1 > max_f32 ? most_1 : max_f32)));
                most_1 = most_2;
                float in_tileValue_2 = in_tile[uint(inY + 1) * pitchX + (uint(inX) + 2)];  // Stencils.java:13
                float in_tileValue_3 = in_tile[uint(inY + 1) * pitchX + inX];
                float max_f32_1 = (as_type<int>(in_tileValue_2) & 2147483647) > 2139095040 ? in_tileValue_2 : ((as_type<int>(in_tileValue_3) & 2147483647) > 2139095040 ? in_tileValue_3 : (in_tileValue_2 == in_tileValue_3 ? as_type<float>(as_type<int>(in_tileValue_2) & as_type<int>(in_tileValue_3)) : (in_tileValue_2 > in_tileValue_3 ? in_tileValue_2 : in_tileValue_3)));
                float max_f32_2 = (as_type<int>(most_1) & 2147483647) > 2139095040 ? most_1 : ((as_type<int>(max_f32_1) & 2147483647) > 2139095040 ? max_f32_1 : (most_1 == max_f32_1 ? as_type<float>(as_type<int>(most_1) & as_type<int>(max_f32_1)) : (most_1 > max_f32_1 ? most_1 : max_f32_1)));
                out[uint(y) * rk_arguments.width + x] = max_f32_2;
            }
        }
    }
}

struct shifted_Arguments {
    int width;
    int height;
    int in_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(256)]]  // Stencils.java:17
kernel void shifted(
        device const float* in [[buffer(0)]],
        device float* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant shifted_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(uint(rk_grid_dim.y) * int(rk_block_dim.y));
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int x = int(uint(rk_global_id.x) + 2);
    int y = int(uint(rk_global_id.y) + 2);
    if (x < int(uint(rk_arguments.width) - 2) && y < int(uint(rk_arguments.height) - 2)) {
        int sum = int(uint(y) * rk_arguments.width + x);  // Stencils.java:18
        int sum_1 = int(uint(y + 1) * rk_arguments.width + (uint(x) - 2));
        if (sum_1 < 0 || sum_1 >= rk_arguments.in_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        int sum_2 = int((uint(y) - 2) * rk_arguments.width + (uint(x) + 2));
        if (sum_2 < 0 || sum_2 >= rk_arguments.in_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        if (sum < 0 || sum >= rk_arguments.out_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[2], workItem, memory_order_relaxed);
            return;
        }
        out[sum] = in[sum_1] - in[sum_2];
    }
}

struct shifted_unchecked_Arguments {
    int width;
    int height;
    int in_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(256)]]  // Stencils.java:17
kernel void shifted_unchecked(
        device const float* in [[buffer(0)]],
        device float* out [[buffer(1)]],
        constant shifted_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int x = int(uint(rk_global_id.x) + 2);
    int y = int(uint(rk_global_id.y) + 2);
    if (x < int(uint(rk_arguments.width) - 2) && y < int(uint(rk_arguments.height) - 2)) {
        out[uint(y) * rk_arguments.width + x] = in[uint(y + 1) * rk_arguments.width + (uint(x) - 2)] - in[(uint(y) - 2) * rk_arguments.width + (uint(x) + 2)];  // Stencils.java:18
    }
}

struct shifted_tiled_Arguments {
    int width;
    int height;
    int tileX;
    int tileY;
    int in_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(256)]]  // Stencils.java:17
kernel void shifted_tiled(
        device const float* in [[buffer(0)]],
        device float* out [[buffer(1)]],
        constant shifted_tiled_Arguments& rk_arguments [[buffer(2)]],
        threadgroup float* in_tile [[threadgroup(0)]],
        uint3 rk_block_id [[threadgroup_position_in_grid]],
        uint3 rk_local_id [[thread_position_in_threadgroup]]) {
    int originX = int(uint(rk_block_id.x) * rk_arguments.tileX);
    int originY = int(uint(rk_block_id.y) * rk_arguments.tileY);
    int pitchX = int(uint(rk_arguments.tileX) + 4);
    int pitchY = int(uint(rk_arguments.tileY) + 4);
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
            in_tile[uint(atY) * pitchX + atX] = in[uint(max_1) * rk_arguments.width + max];
        }
    }
    threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);
    for (int inY = int(rk_local_id.y); inY < rk_arguments.tileY; inY = int(uint(inY) + 8)) {
        for (int inX = int(rk_local_id.x); inX < rk_arguments.tileX; inX = int(uint(inX) + 32)) {
            int x = int(uint(originX) + inX + 2);
            int y = int(uint(originY) + inY + 2);
            if (x < int(uint(rk_arguments.width) - 2) && y < int(uint(rk_arguments.height) - 2)) {
                out[uint(y) * rk_arguments.width + x] = in_tile[(uint(inY) + 3) * pitchX + inX] - in_tile[uint(inY) * pitchX + (uint(inX) + 4)];  // Stencils.java:18
            }
        }
    }
}

struct positions_Arguments {
    int width;
    int height;
    int in_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(256)]]  // Stencils.java:22
kernel void positions(
        device const float* in [[buffer(0)]],
        device float* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant positions_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(uint(rk_grid_dim.y) * int(rk_block_dim.y));
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int x = int(uint(rk_global_id.x) + 1);
    int y = int(uint(rk_global_id.y) + 1);
    if (x < int(uint(rk_arguments.width) - 1) && y < int(uint(rk_arguments.height) - 1)) {
        int sum = int(uint(y) * rk_arguments.width + x);  // Stencils.java:23
        int sum_1 = int(uint(y) * rk_arguments.width + x);
        if (sum_1 < 0 || sum_1 >= rk_arguments.in_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        if (sum < 0 || sum >= rk_arguments.out_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        out[sum] = in[sum_1] + float(int(uint(x) * 100)) + float(int(uint(y) * 10000)) + float(rk_arguments.width) - float(rk_arguments.height);
    }
}

struct positions_unchecked_Arguments {
    int width;
    int height;
    int in_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(256)]]  // Stencils.java:22
kernel void positions_unchecked(
        device const float* in [[buffer(0)]],
        device float* out [[buffer(1)]],
        constant positions_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int x = int(uint(rk_global_id.x) + 1);
    int y = int(uint(rk_global_id.y) + 1);
    if (x < int(uint(rk_arguments.width) - 1) && y < int(uint(rk_arguments.height) - 1)) {
        out[uint(y) * rk_arguments.width + x] = in[uint(y) * rk_arguments.width + x] + float(int(uint(x) * 100)) + float(int(uint(y) * 10000)) + float(rk_arguments.width) - float(rk_arguments.height);  // Stencils.java:23
    }
}

static inline int living(float cell) {  // Stencils.java:42
    return cell > 8.0f ? 1 : 0;  // Stencils.java:43
}

struct life_Arguments {
    int width;
    int height;
    int in_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(256)]]  // Stencils.java:27
kernel void life(
        device const float* in [[buffer(0)]],
        device float* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant life_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(uint(rk_grid_dim.y) * int(rk_block_dim.y));
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int x = int(uint(rk_global_id.x) + 1);
    int y = int(uint(rk_global_id.y) + 1);
    if (x < int(uint(rk_arguments.width) - 1) && y < int(uint(rk_arguments.height) - 1)) {
        int sum = int((uint(y) - 1) * rk_arguments.width + (uint(x) - 1));  // Stencils.java:28
        if (sum < 0 || sum >= rk_arguments.in_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        int livingResult = living(in[sum]);
        int sum_1 = int((uint(y) - 1) * rk_arguments.width + x);
        if (sum_1 < 0 || sum_1 >= rk_arguments.in_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        int livingResult_1 = living(in[sum_1]);
        int sum_2 = int((uint(y) - 1) * rk_arguments.width + (x + 1));
        if (sum_2 < 0 || sum_2 >= rk_arguments.in_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[2], workItem, memory_order_relaxed);
            return;
        }
        int livingResult_2 = living(in[sum_2]);
        int sum_3 = int(uint(y) * rk_arguments.width + (uint(x) - 1));  // Stencils.java:29
        if (sum_3 < 0 || sum_3 >= rk_arguments.in_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[3], workItem, memory_order_relaxed);
            return;
        }
        int livingResult_3 = living(in[sum_3]);
        int sum_4 = int(uint(y) * rk_arguments.width + (x + 1));
        if (sum_4 < 0 || sum_4 >= rk_arguments.in_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[4], workItem, memory_order_relaxed);
            return;
        }
        int livingResult_4 = living(in[sum_4]);
        int sum_5 = int(uint(y + 1) * rk_arguments.width + (uint(x) - 1));
        if (sum_5 < 0 || sum_5 >= rk_arguments.in_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[5], workItem, memory_order_relaxed);
            return;
        }
        int livingResult_5 = living(in[sum_5]);
        int sum_6 = int(uint(y + 1) * rk_arguments.width + x);  // Stencils.java:30
        if (sum_6 < 0 || sum_6 >= rk_arguments.in_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[6], workItem, memory_order_relaxed);
            return;
        }
        int livingResult_6 = living(in[sum_6]);
        int sum_7 = int(uint(y + 1) * rk_arguments.width + (x + 1));
        if (sum_7 < 0 || sum_7 >= rk_arguments.in_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[7], workItem, memory_order_relaxed);
            return;
        }
        int alive = int(uint(livingResult) + livingResult_1 + livingResult_2 + livingResult_3 + livingResult_4 + livingResult_5 + livingResult_6 + living(in[sum_7]));
        int sum_8 = int(uint(y) * rk_arguments.width + x);  // Stencils.java:31
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
                both = in[sum_9] > 8.0f;
            }
            either = both;
        }
        if (sum_8 < 0 || sum_8 >= rk_arguments.out_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[9], workItem, memory_order_relaxed);
            return;
        }
        out[sum_8] = float(either ? 16 : 0);
    }
}

struct life_unchecked_Arguments {
    int width;
    int height;
    int in_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(256)]]  // Stencils.java:27
kernel void life_unchecked(
        device const float* in [[buffer(0)]],
        device float* out [[buffer(1)]],
        constant life_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int x = int(uint(rk_global_id.x) + 1);
    int y = int(uint(rk_global_id.y) + 1);
    if (x < int(uint(rk_arguments.width) - 1) && y < int(uint(rk_arguments.height) - 1)) {
        int sum = int(uint(living(in[(uint(y) - 1) * rk_arguments.width + (uint(x) - 1)])) + living(in[(uint(y) - 1) * rk_arguments.width + x]) + living(in[(uint(y) - 1) * rk_arguments.width + (x + 1)]));  // Stencils.java:28
        int livingResult = living(in[uint(y) * rk_arguments.width + (uint(x) - 1)]);  // Stencils.java:29
        int livingResult_1 = living(in[uint(y) * rk_arguments.width + (x + 1)]);
        int alive = int(uint(sum) + livingResult + livingResult_1 + living(in[uint(y + 1) * rk_arguments.width + (uint(x) - 1)]) + living(in[uint(y + 1) * rk_arguments.width + x]) + living(in[uint(y + 1) * rk_arguments.width + (x + 1)]));  // Stencils.java:30
        bool either = alive == 3;  // Stencils.java:31
        if (alive != 3) {
            bool isEqual = alive == 2;
            bool both = isEqual;
            if (isEqual) {
                both = in[uint(y) * rk_arguments.width + x] > 8.0f;
            }
            either = both;
        }
        out[uint(y) * rk_arguments.width + x] = float(either ? 16 : 0);
    }
}

struct life_tiled_Arguments {
    int width;
    int height;
    int tileX;
    int tileY;
    int in_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(256)]]  // Stencils.java:27
kernel void life_tiled(
        device const float* in [[buffer(0)]],
        device float* out [[buffer(1)]],
        constant life_tiled_Arguments& rk_arguments [[buffer(2)]],
        threadgroup float* in_tile [[threadgroup(0)]],
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
            in_tile[uint(atY) * pitchX + atX] = in[uint(max_1) * rk_arguments.width + max];
        }
    }
    threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);
    for (int inY = int(rk_local_id.y); inY < rk_arguments.tileY; inY = int(uint(inY) + 8)) {
        for (int inX = int(rk_local_id.x); inX < rk_arguments.tileX; inX = int(uint(inX) + 32)) {
            int x = int(uint(originX) + inX + 1);
            int y = int(uint(originY) + inY + 1);
            if (x < int(uint(rk_arguments.width) - 1) && y < int(uint(rk_arguments.height) - 1)) {
                int sum = int(uint(living(in_tile[uint(inY) * pitchX + inX])) + living(in_tile[uint(inY) * pitchX + (inX + 1)]) + living(in_tile[uint(inY) * pitchX + (uint(inX) + 2)]));  // Stencils.java:28
                int livingResult = living(in_tile[uint(inY + 1) * pitchX + inX]);  // Stencils.java:29
                int livingResult_1 = living(in_tile[uint(inY + 1) * pitchX + (uint(inX) + 2)]);
                int alive = int(uint(sum) + livingResult + livingResult_1 + living(in_tile[(uint(inY) + 2) * pitchX + inX]) + living(in_tile[(uint(inY) + 2) * pitchX + (inX + 1)]) + living(in_tile[(uint(inY) + 2) * pitchX + (uint(inX) + 2)]));  // Stencils.java:30
                bool either = alive == 3;  // Stencils.java:31
                if (alive != 3) {
                    bool isEqual = alive == 2;
                    bool both = isEqual;
                    if (isEqual) {
                        both = in_tile[uint(inY + 1) * pitchX + (inX + 1)] > 8.0f;
                    }
                    either = both;
                }
                out[uint(y) * rk_arguments.width + x] = float(either ? 16 : 0);
            }
        }
    }
}

struct leftOut_Arguments {
    float limit;
    int width;
    int height;
    int in_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(256)]]  // Stencils.java:35
kernel void leftOut(
        device const float* in [[buffer(0)]],
        device float* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant leftOut_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(uint(rk_grid_dim.y) * int(rk_block_dim.y));
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int x = int(uint(rk_global_id.x) + 1);
    int y = int(uint(rk_global_id.y) + 1);
    if (x < int(uint(rk_arguments.width) - 1) && y < int(uint(rk_arguments.height) - 1)) {
        int sum = int(uint(y) * rk_arguments.width + x);  // Stencils.java:36
        if (sum < 0 || sum >= rk_arguments.in_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        if (in[sum] < rk_arguments.limit) {
            return;  // Stencils.java:37
        }
        int sum_1 = int(uint(y) * rk_arguments.width + x);  // Stencils.java:39
        int sum_2 = int(uint(y) * rk_arguments.width + (uint(x) - 1));
        if (sum_2 < 0 || sum_2 >= rk_arguments.in_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        if (sum_1 < 0 || sum_1 >= rk_arguments.out_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[2], workItem, memory_order_relaxed);
            return;
        }
        out[sum_1] = in[sum_2] * 2.0f;
    }
}

struct leftOut_unchecked_Arguments {
    float limit;
    int width;
    int height;
    int in_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(256)]]  // Stencils.java:35
kernel void leftOut_unchecked(
        device const float* in [[buffer(0)]],
        device float* out [[buffer(1)]],
        constant leftOut_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int x = int(uint(rk_global_id.x) + 1);
    int y = int(uint(rk_global_id.y) + 1);
    if (x < int(uint(rk_arguments.width) - 1) && y < int(uint(rk_arguments.height) - 1)) {
        if (in[uint(y) * rk_arguments.width + x] < rk_arguments.limit) {  // Stencils.java:36
            return;  // Stencils.java:37
        }
        out[uint(y) * rk_arguments.width + x] = in[uint(y) * rk_arguments.width + (uint(x) - 1)] * 2.0f;  // Stencils.java:39
    }
}

struct leftOut_tiled_Arguments {
    float limit;
    int width;
    int height;
    int tileX;
    int tileY;
    int in_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(256)]]  // Stencils.java:35
kernel void leftOut_tiled(
        device const float* in [[buffer(0)]],
        device float* out [[buffer(1)]],
        constant leftOut_tiled_Arguments& rk_arguments [[buffer(2)]],
        threadgroup float* in_tile [[threadgroup(0)]],
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
            in_tile[uint(atY) * pitchX + atX] = in[uint(max_1) * rk_arguments.width + max];
        }
    }
    threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);
    for (int inY = int(rk_local_id.y); inY < rk_arguments.tileY; inY = int(uint(inY) + 8)) {
        for (int inX = int(rk_local_id.x); inX < rk_arguments.tileX; inX = int(uint(inX) + 32)) {
            bool leavesCell = false;
            int x = int(uint(originX) + inX + 1);
            int y = int(uint(originY) + inY + 1);
            if (x < int(uint(rk_arguments.width) - 1) && y < int(uint(rk_arguments.height) - 1)) {
                if (in_tile[uint(inY + 1) * pitchX + (inX + 1)] < rk_arguments.limit) {  // Stencils.java:36
                    leavesCell = true;  // Stencils.java:37
                }
                bool goesOn = !leavesCell;  // Stencils.java:36
                if (goesOn) {
                    out[uint(y) * rk_arguments.width + x] = in_tile[uint(inY + 1) * pitchX + inX] * 2.0f;  // Stencils.java:39
                }
            }
        }
    }
}
