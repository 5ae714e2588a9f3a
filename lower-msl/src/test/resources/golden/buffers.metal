// Generated from Sample.java by RingKernel. Do not edit.
// Compile with -fno-fast-math or in safe math mode: Java rounds every operation (JLS 15.4).

#include <metal_stdlib>
using namespace metal;
#pragma METAL fp contract(off)

static inline int grow(device int* data, int data_length, int at) {  // Sample.java:1
    data[at] = int(uint(data[at]) + data_length);  // Sample.java:4
    return data[at];  // Sample.java:5
}

struct spread_Arguments {
    int buffer_length;
    int other_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Sample.java:1
kernel void spread(
        device int* buffer [[buffer(0)]],
        device int* other [[buffer(1)]],
        constant spread_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_local_id [[thread_position_in_threadgroup]]) {
    int local_ = int(rk_local_id.x);  // Sample.java:10
    int one = grow(other, rk_arguments.other_length, local_);  // Sample.java:11
    int two = grow(buffer, rk_arguments.buffer_length, local_);  // Sample.java:12
    buffer[local_] = int(uint(one) + two);  // Sample.java:13
}
