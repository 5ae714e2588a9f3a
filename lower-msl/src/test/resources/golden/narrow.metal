// Generated from Sample.java by RingKernel. Do not edit.
// Compile with -fno-fast-math or in safe math mode: Java rounds every operation (JLS 15.4).

#include <metal_stdlib>
using namespace metal;
#pragma METAL fp contract(off)

struct narrow_Arguments {
    int bytes_length;
    int chars_length;
    int flags_length;
};

[[max_total_threads_per_threadgroup(256)]]  // Sample.java:1
kernel void narrow(
        device char* bytes [[buffer(0)]],
        device const ushort* chars [[buffer(1)]],
        device bool* flags [[buffer(2)]],
        constant narrow_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // Sample.java:4
    bytes[i] = char(bytes[i] + chars[i] * 3);  // Sample.java:5
    flags[i] = !flags[i];  // Sample.java:6
}
