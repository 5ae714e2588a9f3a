// Generated from IntUnsigned.java by RingKernel. Do not edit.
// Compile with -fno-fast-math or in safe math mode: Java rounds every operation (JLS 15.4).

#include <metal_stdlib>
using namespace metal;
#pragma METAL fp contract(off)

struct quotient_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // IntUnsigned.java:9
kernel void quotient(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device int* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant quotient_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // IntUnsigned.java:10
    if (i < rk_arguments.out_length) {  // IntUnsigned.java:11
        if (i < 0 || i >= rk_arguments.a_length) {  // IntUnsigned.java:12
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        int aValue = a[i];
        if (i < 0 || i >= rk_arguments.b_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        int chosen = 0;
        if (b[i] == 0) {
            chosen = 5;
        } else {
            chosen = b[i];
        }
        int shifted = int(uint(aValue) >> 1);
        if (chosen == 0) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[2], workItem, memory_order_relaxed);
            return;
        }
        bool isEqual = chosen == -1;
        int shifted_1 = int(uint(isEqual ? int(0u - shifted) : shifted / (isEqual ? 1 : chosen)) << 1);
        int divideUnsigned_i32 = chosen < 0 ? ((aValue ^ (-2147483647 - 1)) < (chosen ^ (-2147483647 - 1)) ? 0 : 1) : int(uint(shifted_1) + (int((uint(aValue) - uint(shifted_1) * chosen) ^ 0x80000000u) < (chosen ^ (-2147483647 - 1)) ? 0 : 1));
        out[i] = divideUnsigned_i32;
    }
}

struct quotient_unchecked_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // IntUnsigned.java:9
kernel void quotient_unchecked(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device int* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant quotient_unchecked_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // IntUnsigned.java:10
    if (i < rk_arguments.out_length) {  // IntUnsigned.java:11
        int aValue = a[i];  // IntUnsigned.java:12
        int chosen = 0;
        if (b[i] == 0) {
            chosen = 5;
        } else {
            chosen = b[i];
        }
        int shifted = int(uint(aValue) >> 1);
        if (chosen == 0) {
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        bool isEqual = chosen == -1;
        int shifted_1 = int(uint(isEqual ? int(0u - shifted) : shifted / (isEqual ? 1 : chosen)) << 1);
        int divideUnsigned_i32 = chosen < 0 ? ((aValue ^ (-2147483647 - 1)) < (chosen ^ (-2147483647 - 1)) ? 0 : 1) : int(uint(shifted_1) + (int((uint(aValue) - uint(shifted_1) * chosen) ^ 0x80000000u) < (chosen ^ (-2147483647 - 1)) ? 0 : 1));
        out[i] = divideUnsigned_i32;
    }
}

struct remainder_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // IntUnsigned.java:17
kernel void remainder(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device int* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant remainder_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // IntUnsigned.java:18
    if (i < rk_arguments.out_length) {  // IntUnsigned.java:19
        if (i < 0 || i >= rk_arguments.a_length) {  // IntUnsigned.java:20
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        int aValue = a[i];
        if (i < 0 || i >= rk_arguments.b_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        int chosen = 0;
        if (b[i] == 0) {
            chosen = 5;
        } else {
            chosen = b[i];
        }
        int shifted = int(uint(aValue) >> 1);
        if (chosen == 0) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[2], workItem, memory_order_relaxed);
            return;
        }
        bool isEqual = chosen == -1;
        int shifted_1 = int(uint(isEqual ? int(0u - shifted) : shifted / (isEqual ? 1 : chosen)) << 1);
        int remainderUnsigned_i32 = int(uint(aValue) - uint(chosen < 0 ? ((aValue ^ (-2147483647 - 1)) < (chosen ^ (-2147483647 - 1)) ? 0 : 1) : int(uint(shifted_1) + (int((uint(aValue) - uint(shifted_1) * chosen) ^ 0x80000000u) < (chosen ^ (-2147483647 - 1)) ? 0 : 1))) * chosen);
        out[i] = remainderUnsigned_i32;
    }
}

struct remainder_unchecked_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // IntUnsigned.java:17
kernel void remainder_unchecked(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device int* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant remainder_unchecked_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // IntUnsigned.java:18
    if (i < rk_arguments.out_length) {  // IntUnsigned.java:19
        int aValue = a[i];  // IntUnsigned.java:20
        int chosen = 0;
        if (b[i] == 0) {
            chosen = 5;
        } else {
            chosen = b[i];
        }
        int shifted = int(uint(aValue) >> 1);
        if (chosen == 0) {
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        bool isEqual = chosen == -1;
        int shifted_1 = int(uint(isEqual ? int(0u - shifted) : shifted / (isEqual ? 1 : chosen)) << 1);
        int remainderUnsigned_i32 = int(uint(aValue) - uint(chosen < 0 ? ((aValue ^ (-2147483647 - 1)) < (chosen ^ (-2147483647 - 1)) ? 0 : 1) : int(uint(shifted_1) + (int((uint(aValue) - uint(shifted_1) * chosen) ^ 0x80000000u) < (chosen ^ (-2147483647 - 1)) ? 0 : 1))) * chosen);
        out[i] = remainderUnsigned_i32;
    }
}

struct order_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // IntUnsigned.java:25
kernel void order(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device int* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant order_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // IntUnsigned.java:26
    if (i < rk_arguments.out_length) {  // IntUnsigned.java:27
        if (i < 0 || i >= rk_arguments.a_length) {  // IntUnsigned.java:28
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        if (i < 0 || i >= rk_arguments.b_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        int bits = a[i] ^ (-2147483647 - 1);
        int bits_1 = b[i] ^ (-2147483647 - 1);
        int compareUnsigned_i32 = bits < bits_1 ? -1 : (bits > bits_1 ? 1 : 0);
        out[i] = compareUnsigned_i32;
    }
}

struct order_unchecked_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // IntUnsigned.java:25
kernel void order_unchecked(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device int* out [[buffer(2)]],
        constant order_unchecked_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // IntUnsigned.java:26
    if (i < rk_arguments.out_length) {  // IntUnsigned.java:27
        int bits = a[i] ^ (-2147483647 - 1);  // IntUnsigned.java:28
        int bits_1 = b[i] ^ (-2147483647 - 1);
        int compareUnsigned_i32 = bits < bits_1 ? -1 : (bits > bits_1 ? 1 : 0);
        out[i] = compareUnsigned_i32;
    }
}

struct highHalf_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // IntUnsigned.java:33
kernel void highHalf(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device int* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant highHalf_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // IntUnsigned.java:34
    if (i < rk_arguments.out_length) {  // IntUnsigned.java:35
        if (i < 0 || i >= rk_arguments.a_length) {  // IntUnsigned.java:36
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        if (i < 0 || i >= rk_arguments.b_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        long multiplyFull_i32 = long(a[i]) * long(b[i]);
        out[i] = int(long(ulong(multiplyFull_i32) >> 32));
    }
}

struct highHalf_unchecked_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // IntUnsigned.java:33
kernel void highHalf_unchecked(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device int* out [[buffer(2)]],
        constant highHalf_unchecked_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // IntUnsigned.java:34
    if (i < rk_arguments.out_length) {  // IntUnsigned.java:35
        long multiplyFull_i32 = long(a[i]) * long(b[i]);  // IntUnsigned.java:36
        out[i] = int(long(ulong(multiplyFull_i32) >> 32));
    }
}
