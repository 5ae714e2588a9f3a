// Generated from Sample.java by RingKernel. Do not edit.
// Compile with -fno-fast-math or in safe math mode: Java rounds every operation (JLS 15.4).

#include <metal_stdlib>
using namespace metal;
#pragma METAL fp contract(off)

struct literals_Arguments {
    int floats_length;
    int ints_length;
};

[[max_total_threads_per_threadgroup(1)]]  // Sample.java:1
kernel void literals(
        device float* floats [[buffer(0)]],
        device int* ints [[buffer(1)]],
        constant literals_Arguments& rk_arguments [[buffer(2)]]) {
    floats[0] = 0.0f;  // Sample.java:4
    floats[1] = -0.0f;  // Sample.java:5
    floats[2] = 1.0f;  // Sample.java:6
    floats[3] = -1.5f;  // Sample.java:7
    floats[4] = 0.1f;  // Sample.java:8
    floats[5] = 1.0e10f;  // Sample.java:9
    floats[6] = 3.4028235e38f;  // Sample.java:10
    floats[7] = 1.1754944e-38f;  // Sample.java:11
    floats[8] = as_type<float>(0x00000001u);  // Sample.java:12
    floats[9] = as_type<float>(0x7fc00000u);  // Sample.java:13
    floats[10] = as_type<float>(0x7f800000u);  // Sample.java:14
    floats[11] = as_type<float>(0xff800000u);  // Sample.java:15
    ints[0] = 0;  // Sample.java:16
    ints[1] = -1;  // Sample.java:17
    ints[2] = 42;  // Sample.java:18
    ints[3] = 2147483647;  // Sample.java:19
    ints[4] = (-2147483647 - 1);  // Sample.java:20
}
