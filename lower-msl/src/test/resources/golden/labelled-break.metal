// Generated from Sample.java by RingKernel. Do not edit.
// Compile with -fno-fast-math or in safe math mode: Java rounds every operation (JLS 15.4).

#include <metal_stdlib>
using namespace metal;
#pragma METAL fp contract(off)

struct search_Arguments {
    int width;
    int grid_length;
    int found_length;
};

[[max_total_threads_per_threadgroup(64)]]  // Sample.java:1
kernel void search(
        device const int* grid [[buffer(0)]],
        device int* found [[buffer(1)]],
        constant search_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int wanted = int(rk_global_id.x);  // Sample.java:4
    int at = -1;  // Sample.java:5
    for (int y = 0; y < rk_arguments.width; y++) {  // Sample.java:6
        bool leavesRows = false;  // Sample.java:7
        for (int x = 0; x < rk_arguments.width; x++) {
            int index = int(uint(y) * rk_arguments.width + x);  // Sample.java:8
            int cell = grid[index];  // Sample.java:9
            if (cell < 0) {  // Sample.java:10
                continue;
            }
            if (cell == wanted) {  // Sample.java:11
                at = index;  // Sample.java:12
                leavesRows = true;  // Sample.java:13
                break;
            }
        }
        if (leavesRows) {
            break;
        }
    }
    found[wanted] = at;  // Sample.java:14
}
