// Generated from Sample.java by RingKernel. Do not edit.
// Compile with -fno-fast-math or in safe math mode: Java rounds every operation (JLS 15.4).

#include <metal_stdlib>
using namespace metal;
#pragma METAL fp contract(off)

static inline float square(float x) {  // Sample.java:1
    return x * x;  // Sample.java:4
}

static inline int shifted(int by, uint3 rk_global_id) {  // Sample.java:1
    return int(uint(rk_global_id.x) + by);  // Sample.java:7
}

struct call_Arguments {
    int y_length;
};

[[max_total_threads_per_threadgroup(64)]]  // Sample.java:1
kernel void call(
        device float* y [[buffer(0)]],
        constant call_Arguments& rk_arguments [[buffer(1)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = shifted(2, rk_global_id);  // Sample.java:10
    y[i] = square(y[i]);  // Sample.java:11
}
