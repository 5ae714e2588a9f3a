// Generated from Atomics.java by RingKernel. Do not edit.
// Compile with -fno-fast-math or in safe math mode: Java rounds every operation (JLS 15.4).

#include <metal_stdlib>
using namespace metal;
#pragma METAL fp contract(off)

static inline int rk_compare_exchange(device atomic_int* place, int expected, int desired) {
    int seen = expected;
    while (!atomic_compare_exchange_weak_explicit(place, &seen, desired, memory_order_relaxed, memory_order_relaxed)
            && seen == expected) {
    }
    return seen;
}

struct atomics_Arguments {
    int values_length;
    int cells_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Atomics.java:9
kernel void atomics(
        device const int* values [[buffer(0)]],
        device int* cells [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant atomics_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // Atomics.java:10
    if (i < rk_arguments.values_length) {  // Atomics.java:11
        int v = values[i];  // Atomics.java:12
        if (rk_arguments.cells_length <= 0) {  // Atomics.java:13
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        atomic_fetch_add_explicit((device atomic_int*)&cells[0], v, memory_order_relaxed);
        if (rk_arguments.cells_length <= 1) {  // Atomics.java:14
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        atomic_fetch_min_explicit((device atomic_int*)&cells[1], v, memory_order_relaxed);
        if (rk_arguments.cells_length <= 2) {  // Atomics.java:15
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[2], workItem, memory_order_relaxed);
            return;
        }
        atomic_fetch_max_explicit((device atomic_int*)&cells[2], v, memory_order_relaxed);
        if (rk_arguments.cells_length <= 3) {  // Atomics.java:16
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[3], workItem, memory_order_relaxed);
            return;
        }
        atomic_fetch_and_explicit((device atomic_int*)&cells[3], v | 255, memory_order_relaxed);
        if (rk_arguments.cells_length <= 4) {  // Atomics.java:17
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[4], workItem, memory_order_relaxed);
            return;
        }
        atomic_fetch_or_explicit((device atomic_int*)&cells[4], v & 65280, memory_order_relaxed);
        if (rk_arguments.cells_length <= 5) {  // Atomics.java:18
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[5], workItem, memory_order_relaxed);
            return;
        }
        atomic_fetch_xor_explicit((device atomic_int*)&cells[5], v, memory_order_relaxed);
        if (rk_arguments.cells_length <= 6) {  // Atomics.java:19
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[6], workItem, memory_order_relaxed);
            return;
        }
        if (rk_compare_exchange((device atomic_int*)&cells[6], 0, 77) == 0) {
            if (rk_arguments.cells_length <= 7) {  // Atomics.java:20
                atomic_fetch_min_explicit((device atomic_int*)&rk_traps[7], workItem, memory_order_relaxed);
                return;
            }
            atomic_fetch_add_explicit((device atomic_int*)&cells[7], 1, memory_order_relaxed);
        }
    }
}

struct atomics_unchecked_Arguments {
    int values_length;
    int cells_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Atomics.java:9
kernel void atomics_unchecked(
        device const int* values [[buffer(0)]],
        device int* cells [[buffer(1)]],
        constant atomics_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // Atomics.java:10
    if (i < rk_arguments.values_length) {  // Atomics.java:11
        int v = values[i];  // Atomics.java:12
        atomic_fetch_add_explicit((device atomic_int*)&cells[0], v, memory_order_relaxed);  // Atomics.java:13
        atomic_fetch_min_explicit((device atomic_int*)&cells[1], v, memory_order_relaxed);  // Atomics.java:14
        atomic_fetch_max_explicit((device atomic_int*)&cells[2], v, memory_order_relaxed);  // Atomics.java:15
        atomic_fetch_and_explicit((device atomic_int*)&cells[3], v | 255, memory_order_relaxed);  // Atomics.java:16
        atomic_fetch_or_explicit((device atomic_int*)&cells[4], v & 65280, memory_order_relaxed);  // Atomics.java:17
        atomic_fetch_xor_explicit((device atomic_int*)&cells[5], v, memory_order_relaxed);  // Atomics.java:18
        if (rk_compare_exchange((device atomic_int*)&cells[6], 0, 77) == 0) {  // Atomics.java:19
            atomic_fetch_add_explicit((device atomic_int*)&cells[7], 1, memory_order_relaxed);  // Atomics.java:20
        }
    }
}
