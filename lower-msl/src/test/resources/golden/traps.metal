// Generated from Sample.java by RingKernel. Do not edit.
// Compile with -fno-fast-math or in safe math mode: Java rounds every operation (JLS 15.4).

#include <metal_stdlib>
using namespace metal;
#pragma METAL fp contract(off)

struct RkIntOrTrap {
    int value;
    int trap;
};
static_assert(sizeof(RkIntOrTrap) == 8, "layout");
static_assert(__builtin_offsetof(RkIntOrTrap, trap) == 4, "layout");

static inline RkIntOrTrap divide_(int a, int b) {  // Sample.java:1
    if (b == 0) {  // Sample.java:4
        return RkIntOrTrap{0, 1};
    }
    bool isEqual = b == -1;
    return RkIntOrTrap{isEqual ? int(0u - a) : a / (isEqual ? 1 : b), 0};
}

struct ratios_Arguments {
    int x_length;
    int y_length;
};

[[max_total_threads_per_threadgroup(64)]]  // Sample.java:1
kernel void ratios(
        device const int* x [[buffer(0)]],
        device int* y [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant ratios_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // Sample.java:7
    if (i < 0 || i >= rk_arguments.x_length) {  // Sample.java:8
        atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
        return;
    }
    if (i < 0 || i >= rk_arguments.y_length) {
        atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
        return;
    }
    RkIntOrTrap returned = divide_(x[i], y[i]);
    if (returned.trap != 0) {
        atomic_fetch_min_explicit((device atomic_int*)&rk_traps[uint(returned.trap) - 1], workItem, memory_order_relaxed);
        return;
    }
    int divide_1 = returned.value;
    y[i] = divide_1;
    float converted = float(divide_1);  // Sample.java:9
    int bits = as_type<int>(converted);
    int bits_1 = bits & 2147483647;
    bool isLess = bits_1 < 1325400064;
    int truncated = int(isLess ? converted : 0.0f);
    int wide = isLess ? truncated : (bits_1 > 2139095040 ? 0 : (bits < 0 ? (-2147483647 - 1) : 2147483647));
    if (rk_arguments.y_length <= 0) {
        atomic_fetch_min_explicit((device atomic_int*)&rk_traps[2], workItem, memory_order_relaxed);
        return;
    }
    y[0] = wide;
}
