// Generated from Positions.java by RingKernel. Do not edit.
// Compile with -fno-fast-math or in safe math mode: Java rounds every operation (JLS 15.4).

#include <metal_stdlib>
using namespace metal;
#pragma METAL fp contract(off)

struct one_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Positions.java:9
kernel void one(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant one_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_block_id [[threadgroup_position_in_grid]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]],
        uint3 rk_local_id [[thread_position_in_threadgroup]]) {
    int i = int(rk_global_id.x);  // Positions.java:10
    if (i < rk_arguments.out_length) {  // Positions.java:11
        out[i] = int(uint(rk_global_id.x) + int(rk_local_id.x) * 1000 + uint(rk_block_id.x) * 100000 + int(rk_block_dim.x) + int(rk_grid_dim.x));  // Positions.java:12
    }
}

struct plane_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Positions.java:18
kernel void plane(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant plane_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_block_id [[threadgroup_position_in_grid]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]],
        uint3 rk_local_id [[thread_position_in_threadgroup]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(uint(rk_grid_dim.y) * int(rk_block_dim.y));
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int x = int(rk_global_id.x);  // Positions.java:19
    int y = int(rk_global_id.y);  // Positions.java:20
    int at = int(uint(y) * 16 + x);  // Positions.java:21
    int z = int(rk_local_id.z);  // Positions.java:23
    int height = int(rk_block_dim.y);
    int y_1 = int(rk_local_id.y);
    int width = int(rk_block_dim.x);
    int x_1 = int(rk_local_id.x);
    int localIndex = (z * height + y_1) * width + x_1;
    if (at < 0 || at >= rk_arguments.a_length) {
        atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
        return;
    }
    if (at < 0 || at >= rk_arguments.out_length) {  // Positions.java:22
        atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
        return;
    }
    out[at] = int(uint(int(rk_local_id.x) + int(rk_local_id.y) * 10) + uint(rk_block_id.x) * 100 + uint(rk_block_id.y) * 1000 + localIndex * 10000 + uint(rk_grid_dim.y) * 7 + int(rk_block_dim.y) * 13 + a[at]);
}

struct plane_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Positions.java:18
kernel void plane_unchecked(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant plane_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_block_id [[threadgroup_position_in_grid]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]],
        uint3 rk_local_id [[thread_position_in_threadgroup]]) {
    int x = int(rk_global_id.x);  // Positions.java:19
    int y = int(rk_global_id.y);  // Positions.java:20
    int at = int(uint(y) * 16 + x);  // Positions.java:21
    int z = int(rk_local_id.z);  // Positions.java:23
    int height = int(rk_block_dim.y);
    int y_1 = int(rk_local_id.y);
    int width = int(rk_block_dim.x);
    int x_1 = int(rk_local_id.x);
    int localIndex = (z * height + y_1) * width + x_1;
    out[at] = int(uint(int(rk_local_id.x) + int(rk_local_id.y) * 10) + uint(rk_block_id.x) * 100 + uint(rk_block_id.y) * 1000 + localIndex * 10000 + uint(rk_grid_dim.y) * 7 + int(rk_block_dim.y) * 13 + a[at]);  // Positions.java:22
}

struct box_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(16)]]  // Positions.java:27
kernel void box(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant box_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_block_id [[threadgroup_position_in_grid]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]],
        uint3 rk_local_id [[thread_position_in_threadgroup]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(uint(rk_grid_dim.y) * int(rk_block_dim.y));
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int x = int(rk_global_id.x);  // Positions.java:28
    int y = int(rk_global_id.y);  // Positions.java:29
    int z = int(rk_global_id.z);  // Positions.java:30
    int at = int((uint(z) * 4 + y) * 4 + x);  // Positions.java:31
    int z_1 = int(rk_local_id.z);  // Positions.java:33
    int height = int(rk_block_dim.y);
    int y_1 = int(rk_local_id.y);
    int width = int(rk_block_dim.x);
    int x_1 = int(rk_local_id.x);
    int localIndex = (z_1 * height + y_1) * width + x_1;
    if (at < 0 || at >= rk_arguments.a_length) {
        atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
        return;
    }
    if (at < 0 || at >= rk_arguments.out_length) {  // Positions.java:32
        atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
        return;
    }
    out[at] = int(uint(rk_local_id.z) + uint(rk_block_id.z) * 10 + int(rk_block_dim.z) * 100 + uint(rk_grid_dim.z) * 1000 + localIndex * 10000 + a[at]);
}

struct box_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(16)]]  // Positions.java:27
kernel void box_unchecked(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant box_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_block_id [[threadgroup_position_in_grid]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]],
        uint3 rk_local_id [[thread_position_in_threadgroup]]) {
    int x = int(rk_global_id.x);  // Positions.java:28
    int y = int(rk_global_id.y);  // Positions.java:29
    int z = int(rk_global_id.z);  // Positions.java:30
    int at = int((uint(z) * 4 + y) * 4 + x);  // Positions.java:31
    int z_1 = int(rk_local_id.z);  // Positions.java:33
    int height = int(rk_block_dim.y);
    int y_1 = int(rk_local_id.y);
    int width = int(rk_block_dim.x);
    int x_1 = int(rk_local_id.x);
    int localIndex = (z_1 * height + y_1) * width + x_1;
    out[at] = int(uint(rk_local_id.z) + uint(rk_block_id.z) * 10 + int(rk_block_dim.z) * 100 + uint(rk_grid_dim.z) * 1000 + localIndex * 10000 + a[at]);  // Positions.java:32
}

struct ofSubgroups_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(96)]]  // Positions.java:37
kernel void ofSubgroups(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant ofSubgroups_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]],
        uint3 rk_local_id [[thread_position_in_threadgroup]]) {
    int i = int(rk_global_id.x);  // Positions.java:38
    if (i < rk_arguments.out_length) {  // Positions.java:39
        int z = int(rk_local_id.z);  // Positions.java:40
        int height = int(rk_block_dim.y);
        int y = int(rk_local_id.y);
        int width = int(rk_block_dim.x);
        int x = int(rk_local_id.x);
        int laneId = ((z * height + y) * width + x) & 31;
        int z_1 = int(rk_local_id.z);
        int height_1 = int(rk_block_dim.y);
        int y_1 = int(rk_local_id.y);
        int width_1 = int(rk_block_dim.x);
        int x_1 = int(rk_local_id.x);
        int subgroupId = ((z_1 * height_1 + y_1) * width_1 + x_1) >> 5;
        if (i < 0 || i >= rk_arguments.a_length) {
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        out[i] = int(uint(laneId + subgroupId * 100) + a[i]);
    }
}

struct ofSubgroups_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(96)]]  // Positions.java:37
kernel void ofSubgroups_unchecked(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant ofSubgroups_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_local_id [[thread_position_in_threadgroup]]) {
    int i = int(rk_global_id.x);  // Positions.java:38
    if (i < rk_arguments.out_length) {  // Positions.java:39
        int z = int(rk_local_id.z);  // Positions.java:40
        int height = int(rk_block_dim.y);
        int y = int(rk_local_id.y);
        int width = int(rk_block_dim.x);
        int x = int(rk_local_id.x);
        int laneId = ((z * height + y) * width + x) & 31;
        int z_1 = int(rk_local_id.z);
        int height_1 = int(rk_block_dim.y);
        int y_1 = int(rk_local_id.y);
        int width_1 = int(rk_block_dim.x);
        int x_1 = int(rk_local_id.x);
        int subgroupId = ((z_1 * height_1 + y_1) * width_1 + x_1) >> 5;
        out[i] = int(uint(laneId + subgroupId * 100) + a[i]);
    }
}
