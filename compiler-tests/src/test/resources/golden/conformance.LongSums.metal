// Generated from LongSums.java by RingKernel. Do not edit.
// Compile with -fno-fast-math or in safe math mode: Java rounds every operation (JLS 15.4).

#include <metal_stdlib>
using namespace metal;
#pragma METAL fp contract(off)

struct sum_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // LongSums.java:9
kernel void sum(
        device const long* a [[buffer(0)]],
        device const long* b [[buffer(1)]],
        device long* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant sum_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // LongSums.java:10
    if (i < rk_arguments.out_length) {  // LongSums.java:11
        if (i < 0 || i >= rk_arguments.a_length) {  // LongSums.java:12
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        if (i < 0 || i >= rk_arguments.b_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        out[i] = long(ulong(a[i]) + b[i]);
    }
}

struct sum_unchecked_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // LongSums.java:9
kernel void sum_unchecked(
        device const long* a [[buffer(0)]],
        device const long* b [[buffer(1)]],
        device long* out [[buffer(2)]],
        constant sum_unchecked_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // LongSums.java:10
    if (i < rk_arguments.out_length) {  // LongSums.java:11
        out[i] = long(ulong(a[i]) + b[i]);  // LongSums.java:12
    }
}

struct difference_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // LongSums.java:17
kernel void difference(
        device const long* a [[buffer(0)]],
        device const long* b [[buffer(1)]],
        device long* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant difference_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // LongSums.java:18
    if (i < rk_arguments.out_length) {  // LongSums.java:19
        if (i < 0 || i >= rk_arguments.a_length) {  // LongSums.java:20
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        if (i < 0 || i >= rk_arguments.b_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        out[i] = long(ulong(a[i]) - b[i]);
    }
}

struct difference_unchecked_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // LongSums.java:17
kernel void difference_unchecked(
        device const long* a [[buffer(0)]],
        device const long* b [[buffer(1)]],
        device long* out [[buffer(2)]],
        constant difference_unchecked_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // LongSums.java:18
    if (i < rk_arguments.out_length) {  // LongSums.java:19
        out[i] = long(ulong(a[i]) - b[i]);  // LongSums.java:20
    }
}

struct product_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // LongSums.java:25
kernel void product(
        device const long* a [[buffer(0)]],
        device const long* b [[buffer(1)]],
        device long* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant product_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // LongSums.java:26
    if (i < rk_arguments.out_length) {  // LongSums.java:27
        if (i < 0 || i >= rk_arguments.a_length) {  // LongSums.java:28
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        if (i < 0 || i >= rk_arguments.b_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        out[i] = long(ulong(a[i]) * b[i]);
    }
}

struct product_unchecked_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // LongSums.java:25
kernel void product_unchecked(
        device const long* a [[buffer(0)]],
        device const long* b [[buffer(1)]],
        device long* out [[buffer(2)]],
        constant product_unchecked_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // LongSums.java:26
    if (i < rk_arguments.out_length) {  // LongSums.java:27
        out[i] = long(ulong(a[i]) * b[i]);  // LongSums.java:28
    }
}

struct negation_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // LongSums.java:33
kernel void negation(
        device const long* a [[buffer(0)]],
        device long* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant negation_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // LongSums.java:34
    if (i < rk_arguments.out_length) {  // LongSums.java:35
        if (i < 0 || i >= rk_arguments.a_length) {  // LongSums.java:36
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        out[i] = long(0uL - a[i]);
    }
}

struct negation_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // LongSums.java:33
kernel void negation_unchecked(
        device const long* a [[buffer(0)]],
        device long* out [[buffer(1)]],
        constant negation_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // LongSums.java:34
    if (i < rk_arguments.out_length) {  // LongSums.java:35
        out[i] = long(0uL - a[i]);  // LongSums.java:36
    }
}

struct doubleNegation_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // LongSums.java:41
kernel void doubleNegation(
        device const long* a [[buffer(0)]],
        device long* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant doubleNegation_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // LongSums.java:42
    if (i < rk_arguments.out_length) {  // LongSums.java:43
        if (i < 0 || i >= rk_arguments.a_length) {  // LongSums.java:44
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        out[i] = a[i];
    }
}

struct doubleNegation_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // LongSums.java:41
kernel void doubleNegation_unchecked(
        device const long* a [[buffer(0)]],
        device long* out [[buffer(1)]],
        constant doubleNegation_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // LongSums.java:42
    if (i < rk_arguments.out_length) {  // LongSums.java:43
        out[i] = a[i];  // LongSums.java:44
    }
}

struct mayNotBeFoldedToTrue_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // LongSums.java:49
kernel void mayNotBeFoldedToTrue(
        device const long* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant mayNotBeFoldedToTrue_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // LongSums.java:50
    if (i < rk_arguments.out_length) {  // LongSums.java:51
        if (i < 0 || i >= rk_arguments.a_length) {  // LongSums.java:52
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        out[i] = long(ulong(a[i]) + 1L) > a[i] ? 1 : 0;
    }
}

struct mayNotBeFoldedToTrue_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // LongSums.java:49
kernel void mayNotBeFoldedToTrue_unchecked(
        device const long* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant mayNotBeFoldedToTrue_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // LongSums.java:50
    if (i < rk_arguments.out_length) {  // LongSums.java:51
        out[i] = long(ulong(a[i]) + 1L) > a[i] ? 1 : 0;  // LongSums.java:52
    }
}

struct absoluteOfTheSmallest_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // LongSums.java:57
kernel void absoluteOfTheSmallest(
        device const long* a [[buffer(0)]],
        device long* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant absoluteOfTheSmallest_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // LongSums.java:58
    if (i < rk_arguments.out_length) {  // LongSums.java:59
        if (i < 0 || i >= rk_arguments.a_length) {  // LongSums.java:60
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        long aValue = a[i];
        long abs_i64 = aValue < 0L ? long(0uL - aValue) : aValue;
        out[i] = abs_i64;
    }
}

struct absoluteOfTheSmallest_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // LongSums.java:57
kernel void absoluteOfTheSmallest_unchecked(
        device const long* a [[buffer(0)]],
        device long* out [[buffer(1)]],
        constant absoluteOfTheSmallest_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // LongSums.java:58
    if (i < rk_arguments.out_length) {  // LongSums.java:59
        long aValue = a[i];  // LongSums.java:60
        long abs_i64 = aValue < 0L ? long(0uL - aValue) : aValue;
        out[i] = abs_i64;
    }
}

struct polynomial_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // LongSums.java:65
kernel void polynomial(
        device const long* a [[buffer(0)]],
        device const long* b [[buffer(1)]],
        device long* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant polynomial_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // LongSums.java:66
    if (i < rk_arguments.out_length) {  // LongSums.java:67
        if (i < 0 || i >= rk_arguments.a_length) {  // LongSums.java:68
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        if (i < 0 || i >= rk_arguments.b_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        out[i] = long((ulong(a[i]) * 31L + b[i]) * 31L - (ulong(a[i]) - ulong(b[i]) * b[i]));
    }
}

struct polynomial_unchecked_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // LongSums.java:65
kernel void polynomial_unchecked(
        device const long* a [[buffer(0)]],
        device const long* b [[buffer(1)]],
        device long* out [[buffer(2)]],
        constant polynomial_unchecked_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // LongSums.java:66
    if (i < rk_arguments.out_length) {  // LongSums.java:67
        out[i] = long((ulong(a[i]) * 31L + b[i]) * 31L - (ulong(a[i]) - ulong(b[i]) * b[i]));  // LongSums.java:68
    }
}
