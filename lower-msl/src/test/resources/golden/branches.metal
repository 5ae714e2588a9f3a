// Generated from Sample.java by RingKernel. Do not edit.
// Compile with -fno-fast-math or in safe math mode: Java rounds every operation (JLS 15.4).

#include <metal_stdlib>
using namespace metal;
#pragma METAL fp contract(off)

struct main_Arguments {
    int codes_length;
    int index_length;
};

[[max_total_threads_per_threadgroup(256)]]  // Sample.java:1
kernel void main_(
        device const int* codes [[buffer(0)]],
        device float* index [[buffer(1)]],
        constant main_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // Sample.java:4
    if (i >= rk_arguments.codes_length) {  // Sample.java:5
        return;
    }
    float result = 0.0f;  // Sample.java:6
    switch (codes[i]) {  // Sample.java:7
        case 1:
        case -2:
            result = 1.0f;  // Sample.java:8
            break;
        case (-2147483647 - 1): {
            float twice = result + result;  // Sample.java:9
            result = twice * twice;  // Sample.java:10
            break;
        }
        default:
            result = -1.0f;  // Sample.java:11
            break;
    }
    if (i < 10) {  // Sample.java:12
        result += 0.5f;  // Sample.java:13
    } else if (i < 20) {  // Sample.java:14
        result = 2.0f;  // Sample.java:15
    } else {
        result *= result;  // Sample.java:16
    }
    do {  // Sample.java:17
        result *= 0.5f;  // Sample.java:18
    } while (result > 100.0f);
    while (true) {  // Sample.java:19
        result += 1.0f;  // Sample.java:20
        if (!(result < 10.0f)) {  // Sample.java:21
            break;
        }
    }
    index[i] = result;  // Sample.java:22
}
