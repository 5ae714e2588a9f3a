// Generated from Sample.java by RingKernel. Do not edit.
// Compile with -fno-fast-math or in safe math mode: Java rounds every operation (JLS 15.4).

#include <metal_stdlib>
using namespace metal;
#pragma METAL fp contract(off)

struct behind_Arguments {
    int data_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Sample.java:1
kernel void behind(
        device int* data [[buffer(0)]],
        constant behind_Arguments& rk_arguments [[buffer(1)]]) {
    int k = rk_arguments.data_length;  // Sample.java:4
    for (; k > 9; k >>= 1) {  // Sample.java:5
        data[k] = 1;
    }
    data[0] = int(uint(k) + 5);  // Sample.java:6
}
