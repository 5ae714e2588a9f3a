// Generated from LongUnsigned.java by RingKernel. Do not edit.
// Compile with -fno-fast-math or in safe math mode: Java rounds every operation (JLS 15.4).

#include <metal_stdlib>
using namespace metal;
#pragma METAL fp contract(off)

struct quotient_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // LongUnsigned.java:9
kernel void quotient(
        device const long* a [[buffer(0)]],
        device const long* b [[buffer(1)]],
        device long* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant quotient_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // LongUnsigned.java:10
    if (i < rk_arguments.out_length) {  // LongUnsigned.java:11
        if (i < 0 || i >= rk_arguments.a_length) {  // LongUnsigned.java:12
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        long aValue = a[i];
        if (i < 0 || i >= rk_arguments.b_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        long chosen = 0L;
        if (b[i] == 0L) {
            chosen = 5L;
        } else {
            chosen = b[i];
        }
        long shifted = long(ulong(aValue) >> 1);
        if (chosen == 0L) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[2], workItem, memory_order_relaxed);
            return;
        }
        bool isEqual = chosen == -1L;
        long shifted_1 = long(ulong(isEqual ? long(0uL - shifted) : shifted / (isEqual ? 1L : chosen)) << 1);
        long divideUnsigned_i64 = chosen < 0L ? ((aValue ^ (-9223372036854775807L - 1)) < (chosen ^ (-9223372036854775807L - 1)) ? 0L : 1L) : long(ulong(shifted_1) + (long((ulong(aValue) - ulong(shifted_1) * chosen) ^ 0x8000000000000000uL) < (chosen ^ (-9223372036854775807L - 1)) ? 0L : 1L));
        out[i] = divideUnsigned_i64;
    }
}

struct quotient_unchecked_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // LongUnsigned.java:9
kernel void quotient_unchecked(
        device const long* a [[buffer(0)]],
        device const long* b [[buffer(1)]],
        device long* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant quotient_unchecked_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // LongUnsigned.java:10
    if (i < rk_arguments.out_length) {  // LongUnsigned.java:11
        long aValue = a[i];  // LongUnsigned.java:12
        long chosen = 0L;
        if (b[i] == 0L) {
            chosen = 5L;
        } else {
            chosen = b[i];
        }
        long shifted = long(ulong(aValue) >> 1);
        if (chosen == 0L) {
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        bool isEqual = chosen == -1L;
        long shifted_1 = long(ulong(isEqual ? long(0uL - shifted) : shifted / (isEqual ? 1L : chosen)) << 1);
        long divideUnsigned_i64 = chosen < 0L ? ((aValue ^ (-9223372036854775807L - 1)) < (chosen ^ (-9223372036854775807L - 1)) ? 0L : 1L) : long(ulong(shifted_1) + (long((ulong(aValue) - ulong(shifted_1) * chosen) ^ 0x8000000000000000uL) < (chosen ^ (-9223372036854775807L - 1)) ? 0L : 1L));
        out[i] = divideUnsigned_i64;
    }
}

struct remainder_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // LongUnsigned.java:17
kernel void remainder(
        device const long* a [[buffer(0)]],
        device const long* b [[buffer(1)]],
        device long* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant remainder_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // LongUnsigned.java:18
    if (i < rk_arguments.out_length) {  // LongUnsigned.java:19
        if (i < 0 || i >= rk_arguments.a_length) {  // LongUnsigned.java:20
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        long aValue = a[i];
        if (i < 0 || i >= rk_arguments.b_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        long chosen = 0L;
        if (b[i] == 0L) {
            chosen = 5L;
        } else {
            chosen = b[i];
        }
        long shifted = long(ulong(aValue) >> 1);
        if (chosen == 0L) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[2], workItem, memory_order_relaxed);
            return;
        }
        bool isEqual = chosen == -1L;
        long shifted_1 = long(ulong(isEqual ? long(0uL - shifted) : shifted / (isEqual ? 1L : chosen)) << 1);
        long remainderUnsigned_i64 = long(ulong(aValue) - ulong(chosen < 0L ? ((aValue ^ (-9223372036854775807L - 1)) < (chosen ^ (-9223372036854775807L - 1)) ? 0L : 1L) : long(ulong(shifted_1) + (long((ulong(aValue) - ulong(shifted_1) * chosen) ^ 0x8000000000000000uL) < (chosen ^ (-9223372036854775807L - 1)) ? 0L : 1L))) * chosen);
        out[i] = remainderUnsigned_i64;
    }
}

struct remainder_unchecked_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // LongUnsigned.java:17
kernel void remainder_unchecked(
        device const long* a [[buffer(0)]],
        device const long* b [[buffer(1)]],
        device long* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant remainder_unchecked_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // LongUnsigned.java:18
    if (i < rk_arguments.out_length) {  // LongUnsigned.java:19
        long aValue = a[i];  // LongUnsigned.java:20
        long chosen = 0L;
        if (b[i] == 0L) {
            chosen = 5L;
        } else {
            chosen = b[i];
        }
        long shifted = long(ulong(aValue) >> 1);
        if (chosen == 0L) {
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        bool isEqual = chosen == -1L;
        long shifted_1 = long(ulong(isEqual ? long(0uL - shifted) : shifted / (isEqual ? 1L : chosen)) << 1);
        long remainderUnsigned_i64 = long(ulong(aValue) - ulong(chosen < 0L ? ((aValue ^ (-9223372036854775807L - 1)) < (chosen ^ (-9223372036854775807L - 1)) ? 0L : 1L) : long(ulong(shifted_1) + (long((ulong(aValue) - ulong(shifted_1) * chosen) ^ 0x8000000000000000uL) < (chosen ^ (-9223372036854775807L - 1)) ? 0L : 1L))) * chosen);
        out[i] = remainderUnsigned_i64;
    }
}

struct order_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // LongUnsigned.java:25
kernel void order(
        device const long* a [[buffer(0)]],
        device const long* b [[buffer(1)]],
        device int* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant order_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // LongUnsigned.java:26
    if (i < rk_arguments.out_length) {  // LongUnsigned.java:27
        if (i < 0 || i >= rk_arguments.a_length) {  // LongUnsigned.java:28
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        if (i < 0 || i >= rk_arguments.b_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        long bits = a[i] ^ (-9223372036854775807L - 1);
        long bits_1 = b[i] ^ (-9223372036854775807L - 1);
        int compareUnsigned_i64 = bits < bits_1 ? -1 : (bits > bits_1 ? 1 : 0);
        out[i] = compareUnsigned_i64;
    }
}

struct order_unchecked_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // LongUnsigned.java:25
kernel void order_unchecked(
        device const long* a [[buffer(0)]],
        device const long* b [[buffer(1)]],
        device int* out [[buffer(2)]],
        constant order_unchecked_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // LongUnsigned.java:26
    if (i < rk_arguments.out_length) {  // LongUnsigned.java:27
        long bits = a[i] ^ (-9223372036854775807L - 1);  // LongUnsigned.java:28
        long bits_1 = b[i] ^ (-9223372036854775807L - 1);
        int compareUnsigned_i64 = bits < bits_1 ? -1 : (bits > bits_1 ? 1 : 0);
        out[i] = compareUnsigned_i64;
    }
}

struct highHalf_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // LongUnsigned.java:33
kernel void highHalf(
        device const long* a [[buffer(0)]],
        device const long* b [[buffer(1)]],
        device long* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant highHalf_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // LongUnsigned.java:34
    if (i < rk_arguments.out_length) {  // LongUnsigned.java:35
        if (i < 0 || i >= rk_arguments.a_length) {  // LongUnsigned.java:36
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        if (i < 0 || i >= rk_arguments.b_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        long aValue = a[i];
        long bValue = b[i];
        long bits = aValue & 4294967295L;
        long shifted = long(ulong(aValue) >> 32);
        long bits_1 = bValue & 4294967295L;
        long shifted_1 = long(ulong(bValue) >> 32);
        long sum = long(ulong(shifted) * bits_1 + ((ulong(bits) * bits_1) >> 32));
        long unsignedMultiplyHigh_i64 = long(ulong(shifted) * shifted_1 + (ulong(sum) >> 32) + ((ulong(bits) * shifted_1 + (sum & 4294967295L)) >> 32));
        out[i] = mulhi(a[i], b[i]) ^ unsignedMultiplyHigh_i64;
    }
}

struct highHalf_unchecked_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // LongUnsigned.java:33
kernel void highHalf_unchecked(
        device const long* a [[buffer(0)]],
        device const long* b [[buffer(1)]],
        device long* out [[buffer(2)]],
        constant highHalf_unchecked_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // LongUnsigned.java:34
    if (i < rk_arguments.out_length) {  // LongUnsigned.java:35
        long aValue = a[i];  // LongUnsigned.java:36
        long bValue = b[i];
        long bits = aValue & 4294967295L;
        long shifted = long(ulong(aValue) >> 32);
        long bits_1 = bValue & 4294967295L;
        long shifted_1 = long(ulong(bValue) >> 32);
        long sum = long(ulong(shifted) * bits_1 + ((ulong(bits) * bits_1) >> 32));
        long unsignedMultiplyHigh_i64 = long(ulong(shifted) * shifted_1 + (ulong(sum) >> 32) + ((ulong(bits) * shifted_1 + (sum & 4294967295L)) >> 32));
        out[i] = mulhi(a[i], b[i]) ^ unsignedMultiplyHigh_i64;
    }
}
