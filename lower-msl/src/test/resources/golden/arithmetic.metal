// Generated from Sample.java by RingKernel. Do not edit.
// Compile with -fno-fast-math or in safe math mode: Java rounds every operation (JLS 15.4).

#include <metal_stdlib>
using namespace metal;
#pragma METAL fp contract(off)

struct mix_Arguments {
    int seed;
    int data_length;
};

[[max_total_threads_per_threadgroup(256)]]  // Sample.java:1
kernel void mix_(
        device int* data [[buffer(0)]],
        constant mix_Arguments& rk_arguments [[buffer(1)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // Sample.java:4
    int hash = int((uint(rk_arguments.seed) * 31 + uint(i) * -17u) ^ (uint(rk_arguments.seed) >> 16));  // Sample.java:5
    data[(hash & 255) * 4 + 3] = int(uint(hash) - (uint(i) + 1));  // Sample.java:6
    if (i < rk_arguments.data_length) {  // Sample.java:7
        data[i] = ((i + 1) % 7) << 2;  // Sample.java:8
    }
}
