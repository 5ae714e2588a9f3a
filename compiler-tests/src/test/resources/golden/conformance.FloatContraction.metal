// Generated from FloatContraction.java by RingKernel. Do not edit.
// Compile with -fno-fast-math or in safe math mode: Java rounds every operation (JLS 15.4).

#include <metal_stdlib>
using namespace metal;
#pragma METAL fp contract(off)

struct productPlus_Arguments {
    int a_length;
    int b_length;
    int c_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // FloatContraction.java:9
kernel void productPlus(
        device const float* a [[buffer(0)]],
        device const float* b [[buffer(1)]],
        device const float* c [[buffer(2)]],
        device float* out [[buffer(3)]],
        device int* rk_traps [[buffer(4)]],
        constant productPlus_Arguments& rk_arguments [[buffer(5)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // FloatContraction.java:10
    if (i < rk_arguments.out_length) {  // FloatContraction.java:11
        if (i < 0 || i >= rk_arguments.a_length) {  // FloatContraction.java:12
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        if (i < 0 || i >= rk_arguments.b_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        if (i < 0 || i >= rk_arguments.c_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[2], workItem, memory_order_relaxed);
            return;
        }
        out[i] = a[i] * b[i] + c[i];
    }
}

struct productPlus_unchecked_Arguments {
    int a_length;
    int b_length;
    int c_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // FloatContraction.java:9
kernel void productPlus_unchecked(
        device const float* a [[buffer(0)]],
        device const float* b [[buffer(1)]],
        device const float* c [[buffer(2)]],
        device float* out [[buffer(3)]],
        constant productPlus_unchecked_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // FloatContraction.java:10
    if (i < rk_arguments.out_length) {  // FloatContraction.java:11
        out[i] = a[i] * b[i] + c[i];  // FloatContraction.java:12
    }
}

struct productMinusProduct_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // FloatContraction.java:17
kernel void productMinusProduct(
        device const float* a [[buffer(0)]],
        device const float* b [[buffer(1)]],
        device float* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant productMinusProduct_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // FloatContraction.java:18
    if (i < rk_arguments.out_length) {  // FloatContraction.java:19
        if (i < 0 || i >= rk_arguments.a_length) {  // FloatContraction.java:20
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        if (i < 0 || i >= rk_arguments.b_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        out[i] = a[i] * b[i] - b[i] * a[i];
    }
}

struct productMinusProduct_unchecked_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // FloatContraction.java:17
kernel void productMinusProduct_unchecked(
        device const float* a [[buffer(0)]],
        device const float* b [[buffer(1)]],
        device float* out [[buffer(2)]],
        constant productMinusProduct_unchecked_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // FloatContraction.java:18
    if (i < rk_arguments.out_length) {  // FloatContraction.java:19
        out[i] = a[i] * b[i] - b[i] * a[i];  // FloatContraction.java:20
    }
}

struct fusedProductPlus_Arguments {
    int a_length;
    int b_length;
    int c_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // FloatContraction.java:25
kernel void fusedProductPlus(
        device const float* a [[buffer(0)]],
        device const float* b [[buffer(1)]],
        device const float* c [[buffer(2)]],
        device float* out [[buffer(3)]],
        device int* rk_traps [[buffer(4)]],
        constant fusedProductPlus_Arguments& rk_arguments [[buffer(5)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // FloatContraction.java:26
    if (i < rk_arguments.out_length) {  // FloatContraction.java:27
        if (i < 0 || i >= rk_arguments.a_length) {  // FloatContraction.java:28
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        if (i < 0 || i >= rk_arguments.b_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        if (i < 0 || i >= rk_arguments.c_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[2], workItem, memory_order_relaxed);
            return;
        }
        out[i] = metal::precise::fma(a[i], b[i], c[i]);
    }
}

struct fusedProductPlus_unchecked_Arguments {
    int a_length;
    int b_length;
    int c_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // FloatContraction.java:25
kernel void fusedProductPlus_unchecked(
        device const float* a [[buffer(0)]],
        device const float* b [[buffer(1)]],
        device const float* c [[buffer(2)]],
        device float* out [[buffer(3)]],
        constant fusedProductPlus_unchecked_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // FloatContraction.java:26
    if (i < rk_arguments.out_length) {  // FloatContraction.java:27
        out[i] = metal::precise::fma(a[i], b[i], c[i]);  // FloatContraction.java:28
    }
}

struct hornerScheme_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // FloatContraction.java:33
kernel void hornerScheme(
        device const float* a [[buffer(0)]],
        device float* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant hornerScheme_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // FloatContraction.java:34
    if (i < rk_arguments.out_length) {  // FloatContraction.java:35
        if (i < 0 || i >= rk_arguments.a_length) {  // FloatContraction.java:36
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        out[i] = ((a[i] * 0.5f + 3.0f) * a[i] - 0.25f) * a[i] + 1.0f;
    }
}

struct hornerScheme_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // FloatContraction.java:33
kernel void hornerScheme_unchecked(
        device const float* a [[buffer(0)]],
        device float* out [[buffer(1)]],
        constant hornerScheme_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // FloatContraction.java:34
    if (i < rk_arguments.out_length) {  // FloatContraction.java:35
        out[i] = ((a[i] * 0.5f + 3.0f) * a[i] - 0.25f) * a[i] + 1.0f;  // FloatContraction.java:36
    }
}
