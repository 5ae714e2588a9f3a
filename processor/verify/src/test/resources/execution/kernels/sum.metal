#include <metal_stdlib>
using namespace metal;

struct sum_Arguments {
    int values_length;
    int sums_length;
};

// Sums of groups of 64 by a tree in threadgroup memory.
[[max_total_threads_per_threadgroup(64)]]
kernel void sum(
    device const int* values [[buffer(0)]],
    device int* sums [[buffer(1)]],
    constant sum_Arguments& rk_arguments [[buffer(2)]],
    uint3 rk_position [[thread_position_in_grid]],
    uint3 rk_item [[thread_position_in_threadgroup]],
    uint3 rk_group [[threadgroup_position_in_grid]]) {
    threadgroup int tile[64];
    int item = (int)rk_item.x;
    int i = (int)rk_position.x;
    tile[item] = i < rk_arguments.values_length ? values[i] : 0;
    threadgroup_barrier(mem_flags::mem_threadgroup);
    for (int width = 32; width > 0; width >>= 1) {
        if (item < width) {
            tile[item] = (int)((uint)tile[item] + (uint)tile[item + width]);
        }
        threadgroup_barrier(mem_flags::mem_threadgroup);
    }
    if (item == 0 && rk_group.x < (uint)rk_arguments.sums_length) {
        sums[rk_group.x] = tile[0];
    }
}
