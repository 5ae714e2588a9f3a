// Generated from BlockSum.java by RingKernel. Do not edit.
// Compile with -fno-fast-math or in safe math mode: Java rounds every operation (JLS 15.4).

#include <metal_stdlib>
using namespace metal;
#pragma METAL fp contract(off)

struct blockSum_Arguments {
    int values_length;
    int total_length;
};

[[max_total_threads_per_threadgroup(64)]]  // BlockSum.java:9
kernel void blockSum(
        device const int* values [[buffer(0)]],
        device int* total [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant blockSum_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]],
        uint3 rk_local_id [[thread_position_in_threadgroup]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    threadgroup int tile[64];  // BlockSum.java:10
    int local_ = int(rk_local_id.x);  // BlockSum.java:11
    int i = int(rk_global_id.x);  // BlockSum.java:12
    int chosen = 0;  // BlockSum.java:13
    if (i < rk_arguments.values_length) {
        chosen = values[i];
    } else {
        chosen = 0;
    }
    tile[local_] = chosen;
    threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);  // BlockSum.java:14
    int stride = int(rk_block_dim.x) / 2;  // BlockSum.java:15
    for (int stride_1 = stride; stride_1 > 0; stride_1 /= 2) {
        if (local_ < stride_1) {  // BlockSum.java:16
            tile[local_] = int(uint(tile[local_]) + tile[local_ + stride_1]);  // BlockSum.java:17
        }
        threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);  // BlockSum.java:19
    }
    bool leaves = false;  // BlockSum.java:21
    if (local_ == 0) {
        int tileValue = tile[0];  // BlockSum.java:22
        if (rk_arguments.total_length <= 0) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            leaves = true;
        }
        bool goesOn = !leaves;
        if (goesOn) {
            atomic_fetch_add_explicit((device atomic_int*)&total[0], tileValue, memory_order_relaxed);
        }
    }
}

struct blockSum_unchecked_Arguments {
    int values_length;
    int total_length;
};

[[max_total_threads_per_threadgroup(64)]]  // BlockSum.java:9
kernel void blockSum_unchecked(
        device const int* values [[buffer(0)]],
        device int* total [[buffer(1)]],
        constant blockSum_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_local_id [[thread_position_in_threadgroup]]) {
    threadgroup int tile[64];  // BlockSum.java:10
    int local_ = int(rk_local_id.x);  // BlockSum.java:11
    int i = int(rk_global_id.x);  // BlockSum.java:12
    int chosen = 0;  // BlockSum.java:13
    if (i < rk_arguments.values_length) {
        chosen = values[i];
    } else {
        chosen = 0;
    }
    tile[local_] = chosen;
    threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);  // BlockSum.java:14
    int stride = int(rk_block_dim.x) / 2;  // BlockSum.java:15
    for (int stride_1 = stride; stride_1 > 0; stride_1 /= 2) {
        if (local_ < stride_1) {  // BlockSum.java:16
            tile[local_] = int(uint(tile[local_]) + tile[local_ + stride_1]);  // BlockSum.java:17
        }
        threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);  // BlockSum.java:19
    }
    if (local_ == 0) {  // BlockSum.java:21
        atomic_fetch_add_explicit((device atomic_int*)&total[0], tile[0], memory_order_relaxed);  // BlockSum.java:22
    }
}
