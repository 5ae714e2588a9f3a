// Generated from Sample.java by RingKernel. Do not edit.
// Compile with -fno-fast-math or in safe math mode: Java rounds every operation (JLS 15.4).

#include <metal_stdlib>
using namespace metal;
#pragma METAL fp contract(off)

constant int PRIMES[8] = {2, 3, 5, 7, 11, 13, 17, 19};

constant int SQUARES[40] = {
        0, 1, 4, 9, 16, 25, 36, 49, 64, 81, 100, 121, 144, 169, 196, 225, 256, 289, 324, 361,
        400, 441, 484, 529, 576, 625, 676, 729, 784, 841, 900, 961, 1024, 1089, 1156, 1225, 1296,
        1369, 1444, 1521};

constant char SMALL[4] = {-128, 127, 0, -1};

constant float WEIGHTS[4] = {0.0f, 1.5f, 0.1f, -1.0e10f};

constant int EDGES[4] = {(-2147483647 - 1), 1, 2143289344, -8388608};

struct look_Arguments {
    int result_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Sample.java:1
kernel void look(
        device float* result [[buffer(0)]],
        constant look_Arguments& rk_arguments [[buffer(1)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // Sample.java:4
    int small = SMALL[i & 3];  // Sample.java:7
    float sum = float(int(uint(PRIMES[i & 3]) + SQUARES[i & 3] + small));
    float EDGES_1 = as_type<float>(EDGES[i & 3]);  // Sample.java:9
    result[i] = sum * WEIGHTS[i & 3] + EDGES_1;
}
