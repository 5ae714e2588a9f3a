// Generated from Parameters.java by RingKernel. Do not edit.
// Compile with -fno-fast-math or in safe math mode: Java rounds every operation (JLS 15.4).

#include <metal_stdlib>
using namespace metal;
#pragma METAL fp contract(off)

struct ints_Arguments {
    int x;
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Parameters.java:9
kernel void ints(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant ints_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // Parameters.java:10
    if (i < rk_arguments.out_length) {  // Parameters.java:11
        if (i < 0 || i >= rk_arguments.a_length) {  // Parameters.java:12
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        out[i] = int(uint(a[i]) * rk_arguments.x);
    }
}

struct ints_unchecked_Arguments {
    int x;
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Parameters.java:9
kernel void ints_unchecked(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant ints_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // Parameters.java:10
    if (i < rk_arguments.out_length) {  // Parameters.java:11
        out[i] = int(uint(a[i]) * rk_arguments.x);  // Parameters.java:12
    }
}

struct longs_Arguments {
    long x;
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Parameters.java:17
kernel void longs(
        device const long* a [[buffer(0)]],
        device long* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant longs_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // Parameters.java:18
    if (i < rk_arguments.out_length) {  // Parameters.java:19
        if (i < 0 || i >= rk_arguments.a_length) {  // Parameters.java:20
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        out[i] = long(ulong(a[i]) - rk_arguments.x);
    }
}

struct longs_unchecked_Arguments {
    long x;
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Parameters.java:17
kernel void longs_unchecked(
        device const long* a [[buffer(0)]],
        device long* out [[buffer(1)]],
        constant longs_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // Parameters.java:18
    if (i < rk_arguments.out_length) {  // Parameters.java:19
        out[i] = long(ulong(a[i]) - rk_arguments.x);  // Parameters.java:20
    }
}

struct floats_Arguments {
    float x;
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Parameters.java:25
kernel void floats(
        device const float* a [[buffer(0)]],
        device bool* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant floats_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // Parameters.java:26
    if (i < rk_arguments.out_length) {  // Parameters.java:27
        if (i < 0 || i >= rk_arguments.a_length) {  // Parameters.java:28
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        out[i] = a[i] < rk_arguments.x;
    }
}

struct floats_unchecked_Arguments {
    float x;
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Parameters.java:25
kernel void floats_unchecked(
        device const float* a [[buffer(0)]],
        device bool* out [[buffer(1)]],
        constant floats_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // Parameters.java:26
    if (i < rk_arguments.out_length) {  // Parameters.java:27
        out[i] = a[i] < rk_arguments.x;  // Parameters.java:28
    }
}

struct bytes_Arguments {
    int x;
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Parameters.java:33
kernel void bytes(
        device const char* a [[buffer(0)]],
        device char* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant bytes_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // Parameters.java:34
    if (i < rk_arguments.out_length) {  // Parameters.java:35
        if (i < 0 || i >= rk_arguments.a_length) {  // Parameters.java:36
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        out[i] = char(a[i] ^ char(rk_arguments.x));
    }
}

struct bytes_unchecked_Arguments {
    int x;
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Parameters.java:33
kernel void bytes_unchecked(
        device const char* a [[buffer(0)]],
        device char* out [[buffer(1)]],
        constant bytes_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // Parameters.java:34
    if (i < rk_arguments.out_length) {  // Parameters.java:35
        out[i] = char(a[i] ^ char(rk_arguments.x));  // Parameters.java:36
    }
}

struct shorts_Arguments {
    int x;
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Parameters.java:41
kernel void shorts(
        device const short* a [[buffer(0)]],
        device short* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant shorts_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // Parameters.java:42
    if (i < rk_arguments.out_length) {  // Parameters.java:43
        if (i < 0 || i >= rk_arguments.a_length) {  // Parameters.java:44
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        out[i] = short(a[i] + short(rk_arguments.x));
    }
}

struct shorts_unchecked_Arguments {
    int x;
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Parameters.java:41
kernel void shorts_unchecked(
        device const short* a [[buffer(0)]],
        device short* out [[buffer(1)]],
        constant shorts_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // Parameters.java:42
    if (i < rk_arguments.out_length) {  // Parameters.java:43
        out[i] = short(a[i] + short(rk_arguments.x));  // Parameters.java:44
    }
}

struct chars_Arguments {
    int x;
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Parameters.java:49
kernel void chars(
        device const ushort* a [[buffer(0)]],
        device ushort* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant chars_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // Parameters.java:50
    if (i < rk_arguments.out_length) {  // Parameters.java:51
        if (i < 0 || i >= rk_arguments.a_length) {  // Parameters.java:52
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        out[i] = ushort(a[i] - ushort(rk_arguments.x));
    }
}

struct chars_unchecked_Arguments {
    int x;
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Parameters.java:49
kernel void chars_unchecked(
        device const ushort* a [[buffer(0)]],
        device ushort* out [[buffer(1)]],
        constant chars_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // Parameters.java:50
    if (i < rk_arguments.out_length) {  // Parameters.java:51
        out[i] = ushort(a[i] - ushort(rk_arguments.x));  // Parameters.java:52
    }
}

struct booleans_Arguments {
    int x;
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Parameters.java:57
kernel void booleans(
        device const bool* a [[buffer(0)]],
        device bool* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant booleans_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // Parameters.java:58
    if (i < rk_arguments.out_length) {  // Parameters.java:59
        if (i < 0 || i >= rk_arguments.a_length) {  // Parameters.java:60
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        out[i] = a[i] != (rk_arguments.x != 0);
    }
}

struct booleans_unchecked_Arguments {
    int x;
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Parameters.java:57
kernel void booleans_unchecked(
        device const bool* a [[buffer(0)]],
        device bool* out [[buffer(1)]],
        constant booleans_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // Parameters.java:58
    if (i < rk_arguments.out_length) {  // Parameters.java:59
        out[i] = a[i] != (rk_arguments.x != 0);  // Parameters.java:60
    }
}

struct lengths_Arguments {
    int a_length;
    int b_length;
    int c_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Parameters.java:73
kernel void lengths(
        device const int* a [[buffer(0)]],
        device const char* b [[buffer(1)]],
        device const long* c [[buffer(2)]],
        device int* out [[buffer(3)]],
        constant lengths_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // Parameters.java:74
    if (i < rk_arguments.out_length) {  // Parameters.java:75
        out[i] = int(uint(rk_arguments.a_length) * 3 + rk_arguments.b_length - rk_arguments.c_length + rk_arguments.out_length);  // Parameters.java:76
    }
}

struct neighbours_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Parameters.java:81
kernel void neighbours(
        device const char* a [[buffer(0)]],
        device char* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant neighbours_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // Parameters.java:82
    if (i < rk_arguments.out_length) {  // Parameters.java:83
        int difference = rk_arguments.out_length - 1 - i;  // Parameters.java:84
        if (difference < 0 || difference >= rk_arguments.a_length) {
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        out[i] = a[difference];
    }
}

struct neighbours_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Parameters.java:81
kernel void neighbours_unchecked(
        device const char* a [[buffer(0)]],
        device char* out [[buffer(1)]],
        constant neighbours_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // Parameters.java:82
    if (i < rk_arguments.out_length) {  // Parameters.java:83
        out[i] = a[rk_arguments.out_length - 1 - i];  // Parameters.java:84
    }
}

struct readAndWritten_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Parameters.java:89
kernel void readAndWritten(
        device int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant readAndWritten_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // Parameters.java:90
    if (i < rk_arguments.out_length) {  // Parameters.java:91
        if (i < 0 || i >= rk_arguments.a_length) {  // Parameters.java:92
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        a[i] = int(uint(a[i]) + i);
        int aValue = a[i];  // Parameters.java:93
        a[i] = int(uint(aValue) + 1);
        int sum = int(uint(a[i]) + 1);
        a[i] = sum;
        out[i] = int(uint(aValue) + sum);
    }
}

struct readAndWritten_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Parameters.java:89
kernel void readAndWritten_unchecked(
        device int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant readAndWritten_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // Parameters.java:90
    if (i < rk_arguments.out_length) {  // Parameters.java:91
        a[i] = int(uint(a[i]) + i);  // Parameters.java:92
        int aValue = a[i];  // Parameters.java:93
        a[i] = int(uint(aValue) + 1);
        int sum = int(uint(a[i]) + 1);
        a[i] = sum;
        out[i] = int(uint(aValue) + sum);
    }
}
