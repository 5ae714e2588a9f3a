// Generated from NarrowingConversions.java by RingKernel. Do not edit.
// Compile with -fno-fast-math or in safe math mode: Java rounds every operation (JLS 15.4).

#include <metal_stdlib>
using namespace metal;
#pragma METAL fp contract(off)

struct intToByte_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // NarrowingConversions.java:9
kernel void intToByte(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant intToByte_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // NarrowingConversions.java:10
    if (i < rk_arguments.out_length) {  // NarrowingConversions.java:11
        if (i < 0 || i >= rk_arguments.a_length) {  // NarrowingConversions.java:12
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        out[i] = char(a[i]);
    }
}

struct intToByte_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // NarrowingConversions.java:9
kernel void intToByte_unchecked(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant intToByte_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // NarrowingConversions.java:10
    if (i < rk_arguments.out_length) {  // NarrowingConversions.java:11
        out[i] = char(a[i]);  // NarrowingConversions.java:12
    }
}

struct intToShort_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // NarrowingConversions.java:17
kernel void intToShort(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant intToShort_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // NarrowingConversions.java:18
    if (i < rk_arguments.out_length) {  // NarrowingConversions.java:19
        if (i < 0 || i >= rk_arguments.a_length) {  // NarrowingConversions.java:20
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        out[i] = short(a[i]);
    }
}

struct intToShort_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // NarrowingConversions.java:17
kernel void intToShort_unchecked(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant intToShort_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // NarrowingConversions.java:18
    if (i < rk_arguments.out_length) {  // NarrowingConversions.java:19
        out[i] = short(a[i]);  // NarrowingConversions.java:20
    }
}

struct intToChar_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // NarrowingConversions.java:25
kernel void intToChar(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant intToChar_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // NarrowingConversions.java:26
    if (i < rk_arguments.out_length) {  // NarrowingConversions.java:27
        if (i < 0 || i >= rk_arguments.a_length) {  // NarrowingConversions.java:28
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        out[i] = ushort(a[i]);
    }
}

struct intToChar_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // NarrowingConversions.java:25
kernel void intToChar_unchecked(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant intToChar_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // NarrowingConversions.java:26
    if (i < rk_arguments.out_length) {  // NarrowingConversions.java:27
        out[i] = ushort(a[i]);  // NarrowingConversions.java:28
    }
}

struct longToInt_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // NarrowingConversions.java:33
kernel void longToInt(
        device const long* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant longToInt_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // NarrowingConversions.java:34
    if (i < rk_arguments.out_length) {  // NarrowingConversions.java:35
        if (i < 0 || i >= rk_arguments.a_length) {  // NarrowingConversions.java:36
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        out[i] = int(a[i]);
    }
}

struct longToInt_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // NarrowingConversions.java:33
kernel void longToInt_unchecked(
        device const long* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant longToInt_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // NarrowingConversions.java:34
    if (i < rk_arguments.out_length) {  // NarrowingConversions.java:35
        out[i] = int(a[i]);  // NarrowingConversions.java:36
    }
}

struct longToByte_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // NarrowingConversions.java:41
kernel void longToByte(
        device const long* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant longToByte_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // NarrowingConversions.java:42
    if (i < rk_arguments.out_length) {  // NarrowingConversions.java:43
        if (i < 0 || i >= rk_arguments.a_length) {  // NarrowingConversions.java:44
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        out[i] = char(int(a[i]));
    }
}

struct longToByte_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // NarrowingConversions.java:41
kernel void longToByte_unchecked(
        device const long* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant longToByte_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // NarrowingConversions.java:42
    if (i < rk_arguments.out_length) {  // NarrowingConversions.java:43
        out[i] = char(int(a[i]));  // NarrowingConversions.java:44
    }
}

struct longToChar_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // NarrowingConversions.java:49
kernel void longToChar(
        device const long* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant longToChar_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // NarrowingConversions.java:50
    if (i < rk_arguments.out_length) {  // NarrowingConversions.java:51
        if (i < 0 || i >= rk_arguments.a_length) {  // NarrowingConversions.java:52
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        out[i] = ushort(int(a[i]));
    }
}

struct longToChar_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // NarrowingConversions.java:49
kernel void longToChar_unchecked(
        device const long* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant longToChar_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // NarrowingConversions.java:50
    if (i < rk_arguments.out_length) {  // NarrowingConversions.java:51
        out[i] = ushort(int(a[i]));  // NarrowingConversions.java:52
    }
}

struct intToLong_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // NarrowingConversions.java:57
kernel void intToLong(
        device const int* a [[buffer(0)]],
        device long* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant intToLong_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // NarrowingConversions.java:58
    if (i < rk_arguments.out_length) {  // NarrowingConversions.java:59
        if (i < 0 || i >= rk_arguments.a_length) {  // NarrowingConversions.java:60
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        out[i] = long(a[i]);
    }
}

struct intToLong_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // NarrowingConversions.java:57
kernel void intToLong_unchecked(
        device const int* a [[buffer(0)]],
        device long* out [[buffer(1)]],
        constant intToLong_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // NarrowingConversions.java:58
    if (i < rk_arguments.out_length) {  // NarrowingConversions.java:59
        out[i] = long(a[i]);  // NarrowingConversions.java:60
    }
}

struct byteToChar_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // NarrowingConversions.java:65
kernel void byteToChar(
        device const char* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant byteToChar_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // NarrowingConversions.java:66
    if (i < rk_arguments.out_length) {  // NarrowingConversions.java:67
        if (i < 0 || i >= rk_arguments.a_length) {  // NarrowingConversions.java:68
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        out[i] = ushort(a[i]);
    }
}

struct byteToChar_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // NarrowingConversions.java:65
kernel void byteToChar_unchecked(
        device const char* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant byteToChar_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // NarrowingConversions.java:66
    if (i < rk_arguments.out_length) {  // NarrowingConversions.java:67
        out[i] = ushort(a[i]);  // NarrowingConversions.java:68
    }
}

struct charToByte_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // NarrowingConversions.java:73
kernel void charToByte(
        device const ushort* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant charToByte_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // NarrowingConversions.java:74
    if (i < rk_arguments.out_length) {  // NarrowingConversions.java:75
        if (i < 0 || i >= rk_arguments.a_length) {  // NarrowingConversions.java:76
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        out[i] = char(a[i]);
    }
}

struct charToByte_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // NarrowingConversions.java:73
kernel void charToByte_unchecked(
        device const ushort* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant charToByte_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // NarrowingConversions.java:74
    if (i < rk_arguments.out_length) {  // NarrowingConversions.java:75
        out[i] = char(a[i]);  // NarrowingConversions.java:76
    }
}

struct charToShort_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // NarrowingConversions.java:81
kernel void charToShort(
        device const ushort* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant charToShort_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // NarrowingConversions.java:82
    if (i < rk_arguments.out_length) {  // NarrowingConversions.java:83
        if (i < 0 || i >= rk_arguments.a_length) {  // NarrowingConversions.java:84
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        out[i] = short(a[i]);
    }
}

struct charToShort_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // NarrowingConversions.java:81
kernel void charToShort_unchecked(
        device const ushort* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant charToShort_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // NarrowingConversions.java:82
    if (i < rk_arguments.out_length) {  // NarrowingConversions.java:83
        out[i] = short(a[i]);  // NarrowingConversions.java:84
    }
}

struct shortToLong_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // NarrowingConversions.java:89
kernel void shortToLong(
        device const short* a [[buffer(0)]],
        device long* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant shortToLong_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // NarrowingConversions.java:90
    if (i < rk_arguments.out_length) {  // NarrowingConversions.java:91
        if (i < 0 || i >= rk_arguments.a_length) {  // NarrowingConversions.java:92
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        out[i] = long(a[i]) * 3L;
    }
}

struct shortToLong_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // NarrowingConversions.java:89
kernel void shortToLong_unchecked(
        device const short* a [[buffer(0)]],
        device long* out [[buffer(1)]],
        constant shortToLong_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // NarrowingConversions.java:90
    if (i < rk_arguments.out_length) {  // NarrowingConversions.java:91
        out[i] = long(a[i]) * 3L;  // NarrowingConversions.java:92
    }
}

struct chain_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // NarrowingConversions.java:97
kernel void chain(
        device const long* a [[buffer(0)]],
        device long* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant chain_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // NarrowingConversions.java:98
    if (i < rk_arguments.out_length) {  // NarrowingConversions.java:99
        if (i < 0 || i >= rk_arguments.a_length) {  // NarrowingConversions.java:100
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        out[i] = long(char(ushort(short(int(a[i])))));
    }
}

struct chain_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // NarrowingConversions.java:97
kernel void chain_unchecked(
        device const long* a [[buffer(0)]],
        device long* out [[buffer(1)]],
        constant chain_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // NarrowingConversions.java:98
    if (i < rk_arguments.out_length) {  // NarrowingConversions.java:99
        out[i] = long(char(ushort(short(int(a[i])))));  // NarrowingConversions.java:100
    }
}
