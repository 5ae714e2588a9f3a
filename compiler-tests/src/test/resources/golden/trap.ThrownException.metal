// Generated from ThrownException.java by RingKernel. Do not edit.
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

static inline RkIntOrTrap pressure(int depth) {  // ThrownException.java:35
    if (depth > 90) {  // ThrownException.java:36
        return RkIntOrTrap{0, 1};  // ThrownException.java:37
    }
    return RkIntOrTrap{depth / 10 + 1, 0};  // ThrownException.java:41
}

struct dive_Arguments {
    int depths_length;
    int pressures_length;
};

[[max_total_threads_per_threadgroup(16)]]  // ThrownException.java:19
kernel void dive(
        device const int* depths [[buffer(0)]],
        device int* pressures [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant dive_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // ThrownException.java:20
    if (i < rk_arguments.depths_length) {  // ThrownException.java:21
        int selected = 0;  // ThrownException.java:22
        switch (depths[i] % 3) {
            case 0: {
                RkIntOrTrap returned = pressure(depths[i]);  // ThrownException.java:23
                if (returned.trap != 0) {
                    atomic_fetch_min_explicit((device atomic_int*)&rk_traps[uint(returned.trap) - 1], workItem, memory_order_relaxed);
                    return;
                }
                int pressure_1 = returned.value;
                selected = pressure_1;
                break;
            }
            case 1:
                selected = depths[i];  // ThrownException.java:24
                break;
            default:
                if (depths[i] > 1000) {  // ThrownException.java:26
                    atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);  // ThrownException.java:27
                    return;
                }
                selected = 2;  // ThrownException.java:29
                break;
        }
        if (i < 0 || i >= rk_arguments.pressures_length) {  // ThrownException.java:22
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[2], workItem, memory_order_relaxed);
            return;
        }
        pressures[i] = selected;
    }
}

struct dive_unchecked_Arguments {
    int depths_length;
    int pressures_length;
};

[[max_total_threads_per_threadgroup(16)]]  // ThrownException.java:19
kernel void dive_unchecked(
        device const int* depths [[buffer(0)]],
        device int* pressures [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant dive_unchecked_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // ThrownException.java:20
    if (i < rk_arguments.depths_length) {  // ThrownException.java:21
        int selected = 0;  // ThrownException.java:22
        switch (depths[i] % 3) {
            case 0: {
                RkIntOrTrap returned = pressure(depths[i]);  // ThrownException.java:23
                if (returned.trap != 0) {
                    atomic_fetch_min_explicit((device atomic_int*)&rk_traps[uint(returned.trap) - 1], workItem, memory_order_relaxed);
                    return;
                }
                int pressure_1 = returned.value;
                selected = pressure_1;
                break;
            }
            case 1:
                selected = depths[i];  // ThrownException.java:24
                break;
            default:
                if (depths[i] > 1000) {  // ThrownException.java:26
                    atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);  // ThrownException.java:27
                    return;
                }
                selected = 2;  // ThrownException.java:29
                break;
        }
        pressures[i] = selected;  // ThrownException.java:22
    }
}
