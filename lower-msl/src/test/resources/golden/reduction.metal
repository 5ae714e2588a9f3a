// Generated from Sample.java by RingKernel. Do not edit.
// Compile with -fno-fast-math or in safe math mode: Java rounds every operation (JLS 15.4).

#include <metal_stdlib>
using namespace metal;
#pragma METAL fp contract(off)

struct sum_Arguments {
    int values_length;
    int total_length;
};

[[max_total_threads_per_threadgroup(128)]]  // Sample.java:1
kernel void sum(
        device const int* values [[buffer(0)]],
        device int* total [[buffer(1)]],
        constant sum_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_local_id [[thread_position_in_threadgroup]]) {
    threadgroup int tile[128];  // Sample.java:4
    int local_ = int(rk_local_id.x);  // Sample.java:5
    int i = int(rk_global_id.x);  // Sample.java:6
    int mine = 0;  // Sample.java:7
    if (i < rk_arguments.values_length) {  // Sample.java:8
        mine = values[i];  // Sample.java:9
    }
    tile[local_] = mine;  // Sample.java:10
    threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);  // Sample.java:11
    for (int stride = 64; stride > 0; stride >>= 1) {  // Sample.java:12
        if (local_ < stride) {  // Sample.java:13
            tile[local_] = int(uint(tile[local_]) + tile[local_ + stride]);  // Sample.java:14
        }
        threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);  // Sample.java:15
    }
    if (local_ == 0) {  // Sample.java:16
        atomic_fetch_add_explicit((device atomic_int*)&total[0], tile[0], memory_order_relaxed);  // Sample.java:17
    }
}
