// Generated from Sample.java by RingKernel. Do not edit.
// Compile with -fno-fast-math or in safe math mode: Java rounds every operation (JLS 15.4).

#include <metal_stdlib>
using namespace metal;
#pragma METAL fp contract(off)

struct invert_Arguments {
    int width;
    int height;
    int inverted;
    int image_length;
};

[[max_total_threads_per_threadgroup(128)]]  // Sample.java:1
kernel void invert(
        device float* image [[buffer(0)]],
        constant invert_Arguments& rk_arguments [[buffer(1)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int x = int(rk_global_id.x);  // Sample.java:4
    int y = int(rk_global_id.y);
    if (x < rk_arguments.width && y < rk_arguments.height) {  // Sample.java:5
        int index = int(uint(y) * rk_arguments.width + x);  // Sample.java:6
        float imageValue = image[index];  // Sample.java:7
        image[index] = rk_arguments.inverted != 0 ? 1.0f - imageValue : imageValue;
    }
}

struct where_Arguments {
    int image_length;
};

[[max_total_threads_per_threadgroup(8)]]  // Sample.java:1
kernel void where(
        device int* image [[buffer(0)]],
        constant where_Arguments& rk_arguments [[buffer(1)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_block_id [[threadgroup_position_in_grid]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]],
        uint3 rk_local_id [[thread_position_in_threadgroup]]) {
    int parts[5] = {};  // Sample.java:21
    parts[0] = int(rk_local_id.x);  // Sample.java:22
    parts[1] = int(rk_block_id.x);  // Sample.java:23
    parts[2] = int(rk_block_dim.x);  // Sample.java:24
    parts[3] = int(rk_grid_dim.x);  // Sample.java:25
    parts[4] = int(rk_local_id.z);  // Sample.java:26
    int sum = 0;  // Sample.java:27
    for (int n = 0; n < 5; n++) {
        sum = int(uint(sum) + parts[n]);  // Sample.java:28
    }
    image[int(rk_global_id.x)] = sum;  // Sample.java:29
}
