// Generated from AtomicLoops.java by RingKernel. Do not edit.
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

struct tickets_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // AtomicLoops.java:11
kernel void tickets(
        device int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant tickets_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // AtomicLoops.java:12
    if (i < rk_arguments.out_length) {  // AtomicLoops.java:13
        if (rk_arguments.a_length <= 0) {  // AtomicLoops.java:14
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        int ticket = atomic_fetch_add_explicit((device atomic_int*)&a[0], 1, memory_order_relaxed);
        int shifted = ticket >> 5;  // AtomicLoops.java:15
        if (shifted < 0 || shifted >= rk_arguments.out_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        atomic_fetch_or_explicit((device atomic_int*)&out[shifted], int(1u << (ticket & 31)), memory_order_relaxed);
    }
}

struct tickets_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // AtomicLoops.java:11
kernel void tickets_unchecked(
        device int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant tickets_unchecked_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // AtomicLoops.java:12
    if (i < rk_arguments.out_length) {  // AtomicLoops.java:13
        int ticket = atomic_fetch_add_explicit((device atomic_int*)&a[0], 1, memory_order_relaxed);  // AtomicLoops.java:14
        int shifted = ticket >> 5;  // AtomicLoops.java:15
        if (shifted < 0 || shifted >= rk_arguments.out_length) {
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        atomic_fetch_or_explicit((device atomic_int*)&out[shifted], int(1u << (ticket & 31)), memory_order_relaxed);
    }
}

struct histogram_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // AtomicLoops.java:20
kernel void histogram(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant histogram_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // AtomicLoops.java:21
    if (i < rk_arguments.out_length) {  // AtomicLoops.java:22
        if (i < 0 || i >= rk_arguments.a_length) {  // AtomicLoops.java:23
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        int bits = a[i] & 7;
        if (bits < 0 || bits >= rk_arguments.out_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        atomic_fetch_add_explicit((device atomic_int*)&out[bits], 1, memory_order_relaxed);
    }
}

struct histogram_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // AtomicLoops.java:20
kernel void histogram_unchecked(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant histogram_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // AtomicLoops.java:21
    if (i < rk_arguments.out_length) {  // AtomicLoops.java:22
        atomic_fetch_add_explicit((device atomic_int*)&out[a[i] & 7], 1, memory_order_relaxed);  // AtomicLoops.java:23
    }
}

struct sumByComparing_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // AtomicLoops.java:28
kernel void sumByComparing(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant sumByComparing_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // AtomicLoops.java:29
    if (i < rk_arguments.out_length) {  // AtomicLoops.java:30
        bool done = false;  // AtomicLoops.java:31
        while (!done) {  // AtomicLoops.java:32
            int seen = atomic_fetch_add_explicit((device atomic_int*)&out[0], 0, memory_order_relaxed);  // AtomicLoops.java:33
            if (i < 0 || i >= rk_arguments.a_length) {  // AtomicLoops.java:34
                int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
                int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
                int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
                atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
                return;
            }
            int aValue = a[i];
            bool done_1 = rk_compare_exchange((device atomic_int*)&out[0], seen, int(uint(seen) + aValue)) == seen;
            done = done_1;
        }
    }
}

struct sumByComparing_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // AtomicLoops.java:28
kernel void sumByComparing_unchecked(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant sumByComparing_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // AtomicLoops.java:29
    if (i < rk_arguments.out_length) {  // AtomicLoops.java:30
        bool done = false;  // AtomicLoops.java:31
        while (!done) {  // AtomicLoops.java:32
            int seen = atomic_fetch_add_explicit((device atomic_int*)&out[0], 0, memory_order_relaxed);  // AtomicLoops.java:33
            int aValue = a[i];  // AtomicLoops.java:34
            bool done_1 = rk_compare_exchange((device atomic_int*)&out[0], seen, int(uint(seen) + aValue)) == seen;
            done = done_1;
        }
    }
}

struct floatsThatAddExactly_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // AtomicLoops.java:48
kernel void floatsThatAddExactly(
        device const int* a [[buffer(0)]],
        device float* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant floatsThatAddExactly_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // AtomicLoops.java:49
    if (i < rk_arguments.out_length) {  // AtomicLoops.java:50
        if (i < 0 || i >= rk_arguments.a_length) {  // AtomicLoops.java:51
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        int bits = a[i] & 3;
        if (bits < 0 || bits >= rk_arguments.out_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        atomic_fetch_add_explicit((device atomic_float*)&out[bits], 0.5f, memory_order_relaxed);
    }
}

struct floatsThatAddExactly_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // AtomicLoops.java:48
kernel void floatsThatAddExactly_unchecked(
        device const int* a [[buffer(0)]],
        device float* out [[buffer(1)]],
        constant floatsThatAddExactly_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // AtomicLoops.java:49
    if (i < rk_arguments.out_length) {  // AtomicLoops.java:50
        atomic_fetch_add_explicit((device atomic_float*)&out[a[i] & 3], 0.5f, memory_order_relaxed);  // AtomicLoops.java:51
    }
}
