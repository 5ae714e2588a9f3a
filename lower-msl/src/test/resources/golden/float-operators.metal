// Generated from Sample.java by RingKernel. Do not edit.
// Compile with -fno-fast-math or in safe math mode: Java rounds every operation (JLS 15.4).

#include <metal_stdlib>
using namespace metal;
#pragma METAL fp contract(off)

struct floats_Arguments {
    int left_length;
    int right_length;
    int result_length;
};

[[max_total_threads_per_threadgroup(256)]]  // Sample.java:1
kernel void floats(
        device const float* left [[buffer(0)]],
        device const float* right [[buffer(1)]],
        device float* result [[buffer(2)]],
        constant floats_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // Sample.java:4
    float a = left[i];  // Sample.java:5
    float b = right[i];  // Sample.java:6
    result[0] = a + b;  // Sample.java:7
    result[1] = a - b;  // Sample.java:8
    result[2] = a * b;  // Sample.java:9
    result[3] = a / b;  // Sample.java:10
    result[4] = fmod(a, b);  // Sample.java:11
    result[5] = a;  // Sample.java:12
    result[i] = (a == b || (b < a && !(a > b)) || (b >= a && !(a > b))) != (a != b) ? a : b;  // Sample.java:13
}
