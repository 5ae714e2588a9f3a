#include <metal_stdlib>
using namespace metal;

struct histogram_Arguments {
    int values_length;
    int counts_length;
};

// Counts values by their last three bits, and keeps the largest.
kernel void histogram(
    device const int* values [[buffer(0)]],
    device int* counts [[buffer(1)]],
    constant histogram_Arguments& rk_arguments [[buffer(2)]],
    uint3 rk_position [[thread_position_in_grid]]) {
    int i = (int)rk_position.x;
    if (i < rk_arguments.values_length) {
        int value = values[i];
        atomic_fetch_add_explicit(
            (device atomic_int*)&counts[value & 7], 1, memory_order_relaxed);
        atomic_fetch_max_explicit((device atomic_int*)&counts[8], value, memory_order_relaxed);
    }
}
