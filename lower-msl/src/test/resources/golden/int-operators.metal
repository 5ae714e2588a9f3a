// Generated from Sample.java by RingKernel. Do not edit.
// Compile with -fno-fast-math or in safe math mode: Java rounds every operation (JLS 15.4).

#include <metal_stdlib>
using namespace metal;
#pragma METAL fp contract(off)

struct ints_Arguments {
    int left_length;
    int right_length;
    int result_length;
};

[[max_total_threads_per_threadgroup(256)]]  // Sample.java:1
kernel void ints(
        device const int* left [[buffer(0)]],
        device const int* right [[buffer(1)]],
        device int* result [[buffer(2)]],
        constant ints_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // Sample.java:4
    int a = left[i];  // Sample.java:5
    int b = right[i];  // Sample.java:6
    result[0] = int(uint(a) + b);  // Sample.java:7
    result[1] = int(uint(a) - b);  // Sample.java:8
    result[2] = int(uint(a) * b);  // Sample.java:9
    bool isEqual = b == -1;  // Sample.java:10
    result[3] = isEqual ? int(0u - a) : a / (isEqual ? 1 : b);
    result[4] = a % (b == -1 ? 1 : b);  // Sample.java:11
    result[5] = a / b;  // Sample.java:12
    result[6] = a % b;  // Sample.java:13
    result[7] = int(uint(a) << (b & 31));  // Sample.java:14
    result[8] = a >> (b & 31);  // Sample.java:15
    result[9] = int(uint(a) >> (b & 31));  // Sample.java:16
    result[10] = a & b;  // Sample.java:17
    result[11] = a | b;  // Sample.java:18
    result[12] = a ^ b;  // Sample.java:19
    result[13] = a;  // Sample.java:20
    result[14] = ~a;  // Sample.java:21
    result[i] = (a == b || (b < a && a <= b) || (b >= a && a <= b)) != (a != b) ? a : b;  // Sample.java:22
}
