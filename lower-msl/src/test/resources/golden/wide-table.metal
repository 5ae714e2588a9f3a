// Generated from Sample.java by RingKernel. Do not edit.
// Compile with -fno-fast-math or in safe math mode: Java rounds every operation (JLS 15.4).

#include <metal_stdlib>
using namespace metal;
#pragma METAL fp contract(off)

constant long WIDE[4] = {(-9223372036854775807L - 1), -1L, 20015998343868L, 1099511627776L};

struct look_Arguments {
    int result_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Sample.java:1
kernel void look(
        device long* result [[buffer(0)]],
        constant look_Arguments& rk_arguments [[buffer(1)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // Sample.java:4
    long WIDEValue = WIDE[i & 3];  // Sample.java:5
    result[i] = long(ulong(WIDEValue) + WIDEValue);
}
