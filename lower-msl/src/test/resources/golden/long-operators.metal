// Generated from Sample.java by RingKernel. Do not edit.
// Compile with -fno-fast-math or in safe math mode: Java rounds every operation (JLS 15.4).

#include <metal_stdlib>
using namespace metal;
#pragma METAL fp contract(off)

struct longs_Arguments {
    int left_length;
    int right_length;
    int result_length;
};

[[max_total_threads_per_threadgroup(256)]]  // Sample.java:1
kernel void longs(
        device const long* left [[buffer(0)]],
        device const long* right [[buffer(1)]],
        device long* result [[buffer(2)]],
        constant longs_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // Sample.java:4
    long a = left[i];  // Sample.java:5
    long b = right[i];  // Sample.java:6
    result[0] = long(ulong(a) + b);  // Sample.java:7
    result[1] = long(ulong(a) - b);  // Sample.java:8
    result[2] = long(ulong(a) * b);  // Sample.java:9
    bool isEqual = b == -1L;  // Sample.java:10
    result[3] = isEqual ? long(0uL - a) : a / (isEqual ? 1L : b);
    result[4] = a % (b == -1L ? 1L : b);  // Sample.java:11
    result[5] = a / b;  // Sample.java:12
    result[6] = a % b;  // Sample.java:13
    result[7] = long(ulong(a) << (int(b) & 63));  // Sample.java:14
    result[8] = a >> (int(b) & 63);  // Sample.java:15
    result[9] = long(ulong(a) >> (int(b) & 63));  // Sample.java:16
    result[10] = a & b;  // Sample.java:17
    result[11] = a | b;  // Sample.java:18
    result[12] = a ^ b;  // Sample.java:19
    result[13] = a;  // Sample.java:20
    result[14] = ~a;  // Sample.java:21
    result[i] = (a == b || (b < a && a <= b) || (b >= a && a <= b)) != (a != b) ? a : b;  // Sample.java:22
}
