// Generated from BitCounts.java by RingKernel. Do not edit.
// Compile with -fno-fast-math or in safe math mode: Java rounds every operation (JLS 15.4).

#include <metal_stdlib>
using namespace metal;
#pragma METAL fp contract(off)

struct countInt_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // BitCounts.java:9
kernel void countInt(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant countInt_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // BitCounts.java:10
    if (i < rk_arguments.out_length) {  // BitCounts.java:11
        if (i < 0 || i >= rk_arguments.a_length) {  // BitCounts.java:12
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        out[i] = popcount(a[i]);
    }
}

struct countInt_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // BitCounts.java:9
kernel void countInt_unchecked(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant countInt_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // BitCounts.java:10
    if (i < rk_arguments.out_length) {  // BitCounts.java:11
        out[i] = popcount(a[i]);  // BitCounts.java:12
    }
}

struct leadingZerosInt_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // BitCounts.java:17
kernel void leadingZerosInt(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant leadingZerosInt_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // BitCounts.java:18
    if (i < rk_arguments.out_length) {  // BitCounts.java:19
        if (i < 0 || i >= rk_arguments.a_length) {  // BitCounts.java:20
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        out[i] = clz(a[i]);
    }
}

struct leadingZerosInt_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // BitCounts.java:17
kernel void leadingZerosInt_unchecked(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant leadingZerosInt_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // BitCounts.java:18
    if (i < rk_arguments.out_length) {  // BitCounts.java:19
        out[i] = clz(a[i]);  // BitCounts.java:20
    }
}

struct trailingZerosInt_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // BitCounts.java:25
kernel void trailingZerosInt(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant trailingZerosInt_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // BitCounts.java:26
    if (i < rk_arguments.out_length) {  // BitCounts.java:27
        if (i < 0 || i >= rk_arguments.a_length) {  // BitCounts.java:28
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        out[i] = ctz(a[i]);
    }
}

struct trailingZerosInt_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // BitCounts.java:25
kernel void trailingZerosInt_unchecked(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant trailingZerosInt_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // BitCounts.java:26
    if (i < rk_arguments.out_length) {  // BitCounts.java:27
        out[i] = ctz(a[i]);  // BitCounts.java:28
    }
}

struct highestInt_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // BitCounts.java:33
kernel void highestInt(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant highestInt_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // BitCounts.java:34
    if (i < rk_arguments.out_length) {  // BitCounts.java:35
        if (i < 0 || i >= rk_arguments.a_length) {  // BitCounts.java:36
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        int aValue = a[i];
        int zeros = clz(aValue);
        int highestOneBit_i32 = int(uint(aValue) & (0x80000000u >> (zeros & 31)));
        int aValue_1 = a[i];
        int lowestOneBit_i32 = int(uint(aValue_1) & (0u - aValue_1));
        out[i] = int(uint(highestOneBit_i32) - lowestOneBit_i32);
    }
}

struct highestInt_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // BitCounts.java:33
kernel void highestInt_unchecked(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant highestInt_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // BitCounts.java:34
    if (i < rk_arguments.out_length) {  // BitCounts.java:35
        int aValue = a[i];  // BitCounts.java:36
        int zeros = clz(aValue);
        int highestOneBit_i32 = int(uint(aValue) & (0x80000000u >> (zeros & 31)));
        int aValue_1 = a[i];
        int lowestOneBit_i32 = int(uint(aValue_1) & (0u - aValue_1));
        out[i] = int(uint(highestOneBit_i32) - lowestOneBit_i32);
    }
}

struct reversedInt_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // BitCounts.java:41
kernel void reversedInt(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant reversedInt_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // BitCounts.java:42
    if (i < rk_arguments.out_length) {  // BitCounts.java:43
        if (i < 0 || i >= rk_arguments.a_length) {  // BitCounts.java:44
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        int aValue = a[i];
        int reverseBytes_i32 = int((uint(aValue) << 24) | ((aValue & 65280) << 8) | (((uint(aValue) >> 8) & 65280) | (uint(aValue) >> 24)));
        out[i] = reverse_bits(a[i]) ^ reverseBytes_i32;
    }
}

struct reversedInt_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // BitCounts.java:41
kernel void reversedInt_unchecked(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant reversedInt_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // BitCounts.java:42
    if (i < rk_arguments.out_length) {  // BitCounts.java:43
        int aValue = a[i];  // BitCounts.java:44
        int reverseBytes_i32 = int((uint(aValue) << 24) | ((aValue & 65280) << 8) | (((uint(aValue) >> 8) & 65280) | (uint(aValue) >> 24)));
        out[i] = reverse_bits(a[i]) ^ reverseBytes_i32;
    }
}

struct rotatedInt_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // BitCounts.java:49
kernel void rotatedInt(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant rotatedInt_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // BitCounts.java:50
    if (i < rk_arguments.out_length) {  // BitCounts.java:51
        if (i < 0 || i >= rk_arguments.a_length) {  // BitCounts.java:52
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        int aValue = a[i];
        int rotateLeft_i32 = int((uint(aValue) << (i & 31)) | (uint(aValue) >> (-i & 31)));
        int aValue_1 = a[i];
        int rotateRight_i32 = int((uint(aValue_1) >> (-i & 31)) | (uint(aValue_1) << (i & 31)));
        out[i] = rotateLeft_i32 ^ rotateRight_i32;
    }
}

struct rotatedInt_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // BitCounts.java:49
kernel void rotatedInt_unchecked(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant rotatedInt_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // BitCounts.java:50
    if (i < rk_arguments.out_length) {  // BitCounts.java:51
        int aValue = a[i];  // BitCounts.java:52
        int rotateLeft_i32 = int((uint(aValue) << (i & 31)) | (uint(aValue) >> (-i & 31)));
        int aValue_1 = a[i];
        int rotateRight_i32 = int((uint(aValue_1) >> (-i & 31)) | (uint(aValue_1) << (i & 31)));
        out[i] = rotateLeft_i32 ^ rotateRight_i32;
    }
}

struct countLong_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // BitCounts.java:57
kernel void countLong(
        device const long* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant countLong_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // BitCounts.java:58
    if (i < rk_arguments.out_length) {  // BitCounts.java:59
        if (i < 0 || i >= rk_arguments.a_length) {  // BitCounts.java:60
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        out[i] = int(popcount(a[i]));
    }
}

struct countLong_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // BitCounts.java:57
kernel void countLong_unchecked(
        device const long* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant countLong_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // BitCounts.java:58
    if (i < rk_arguments.out_length) {  // BitCounts.java:59
        out[i] = int(popcount(a[i]));  // BitCounts.java:60
    }
}

struct leadingZerosLong_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // BitCounts.java:65
kernel void leadingZerosLong(
        device const long* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant leadingZerosLong_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // BitCounts.java:66
    if (i < rk_arguments.out_length) {  // BitCounts.java:67
        if (i < 0 || i >= rk_arguments.a_length) {  // BitCounts.java:68
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        out[i] = int(clz(a[i]));
    }
}

struct leadingZerosLong_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // BitCounts.java:65
kernel void leadingZerosLong_unchecked(
        device const long* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant leadingZerosLong_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // BitCounts.java:66
    if (i < rk_arguments.out_length) {  // BitCounts.java:67
        out[i] = int(clz(a[i]));  // BitCounts.java:68
    }
}

struct trailingZerosLong_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // BitCounts.java:73
kernel void trailingZerosLong(
        device const long* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant trailingZerosLong_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // BitCounts.java:74
    if (i < rk_arguments.out_length) {  // BitCounts.java:75
        if (i < 0 || i >= rk_arguments.a_length) {  // BitCounts.java:76
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        out[i] = int(ctz(a[i]));
    }
}

struct trailingZerosLong_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // BitCounts.java:73
kernel void trailingZerosLong_unchecked(
        device const long* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant trailingZerosLong_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // BitCounts.java:74
    if (i < rk_arguments.out_length) {  // BitCounts.java:75
        out[i] = int(ctz(a[i]));  // BitCounts.java:76
    }
}

struct highestLong_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // BitCounts.java:81
kernel void highestLong(
        device const long* a [[buffer(0)]],
        device long* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant highestLong_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // BitCounts.java:82
    if (i < rk_arguments.out_length) {  // BitCounts.java:83
        if (i < 0 || i >= rk_arguments.a_length) {  // BitCounts.java:84
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        long aValue = a[i];
        int zeros = int(clz(aValue));
        long highestOneBit_i64 = long(ulong(aValue) & (0x8000000000000000uL >> (zeros & 63)));
        long aValue_1 = a[i];
        long lowestOneBit_i64 = long(ulong(aValue_1) & (0uL - aValue_1));
        out[i] = long(ulong(highestOneBit_i64) - lowestOneBit_i64);
    }
}

struct highestLong_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // BitCounts.java:81
kernel void highestLong_unchecked(
        device const long* a [[buffer(0)]],
        device long* out [[buffer(1)]],
        constant highestLong_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // BitCounts.java:82
    if (i < rk_arguments.out_length) {  // BitCounts.java:83
        long aValue = a[i];  // BitCounts.java:84
        int zeros = int(clz(aValue));
        long highestOneBit_i64 = long(ulong(aValue) & (0x8000000000000000uL >> (zeros & 63)));
        long aValue_1 = a[i];
        long lowestOneBit_i64 = long(ulong(aValue_1) & (0uL - aValue_1));
        out[i] = long(ulong(highestOneBit_i64) - lowestOneBit_i64);
    }
}

struct reversedLong_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // BitCounts.java:89
kernel void reversedLong(
        device const long* a [[buffer(0)]],
        device long* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant reversedLong_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // BitCounts.java:90
    if (i < rk_arguments.out_length) {  // BitCounts.java:91
        if (i < 0 || i >= rk_arguments.a_length) {  // BitCounts.java:92
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        long aValue = a[i];
        int converted = int(aValue);
        int high = int((uint(converted) << 24) | ((converted & 65280) << 8) | (((uint(converted) >> 8) & 65280) | (uint(converted) >> 24)));
        int converted_1 = int(long(ulong(aValue) >> 32));
        int low = int((uint(converted_1) << 24) | ((converted_1 & 65280) << 8) | (((uint(converted_1) >> 8) & 65280) | (uint(converted_1) >> 24)));
        long reverseBytes_i64 = long((ulong(long(high)) << 32) | (long(low) & 4294967295L));
        out[i] = reverse_bits(a[i]) ^ reverseBytes_i64;
    }
}

struct reversedLong_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // BitCounts.java:89
kernel void reversedLong_unchecked(
        device const long* a [[buffer(0)]],
        device long* out [[buffer(1)]],
        constant reversedLong_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // BitCounts.java:90
    if (i < rk_arguments.out_length) {  // BitCounts.java:91
        long aValue = a[i];  // BitCounts.java:92
        int converted = int(aValue);
        int high = int((uint(converted) << 24) | ((converted & 65280) << 8) | (((uint(converted) >> 8) & 65280) | (uint(converted) >> 24)));
        int converted_1 = int(long(ulong(aValue) >> 32));
        int low = int((uint(converted_1) << 24) | ((converted_1 & 65280) << 8) | (((uint(converted_1) >> 8) & 65280) | (uint(converted_1) >> 24)));
        long reverseBytes_i64 = long((ulong(long(high)) << 32) | (long(low) & 4294967295L));
        out[i] = reverse_bits(a[i]) ^ reverseBytes_i64;
    }
}

struct rotatedLong_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // BitCounts.java:97
kernel void rotatedLong(
        device const long* a [[buffer(0)]],
        device long* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant rotatedLong_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // BitCounts.java:98
    if (i < rk_arguments.out_length) {  // BitCounts.java:99
        if (i < 0 || i >= rk_arguments.a_length) {  // BitCounts.java:100
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        long aValue = a[i];
        long rotateLeft_i64 = long((ulong(aValue) << (i & 63)) | (ulong(aValue) >> (-i & 63)));
        long aValue_1 = a[i];
        long rotateRight_i64 = long((ulong(aValue_1) >> (-i & 63)) | (ulong(aValue_1) << (i & 63)));
        out[i] = rotateLeft_i64 ^ rotateRight_i64;
    }
}

struct rotatedLong_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // BitCounts.java:97
kernel void rotatedLong_unchecked(
        device const long* a [[buffer(0)]],
        device long* out [[buffer(1)]],
        constant rotatedLong_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // BitCounts.java:98
    if (i < rk_arguments.out_length) {  // BitCounts.java:99
        long aValue = a[i];  // BitCounts.java:100
        long rotateLeft_i64 = long((ulong(aValue) << (i & 63)) | (ulong(aValue) >> (-i & 63)));
        long aValue_1 = a[i];
        long rotateRight_i64 = long((ulong(aValue_1) >> (-i & 63)) | (ulong(aValue_1) << (i & 63)));
        out[i] = rotateLeft_i64 ^ rotateRight_i64;
    }
}
