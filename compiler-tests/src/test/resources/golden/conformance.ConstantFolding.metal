// Generated from ConstantFolding.java by RingKernel. Do not edit.
// Compile with -fno-fast-math or in safe math mode: Java rounds every operation (JLS 15.4).

#include <metal_stdlib>
using namespace metal;
#pragma METAL fp contract(off)

struct overflow_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // ConstantFolding.java:11
kernel void overflow(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant overflow_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // ConstantFolding.java:12
    if (i < rk_arguments.out_length) {  // ConstantFolding.java:13
        if (i < 0 || i >= rk_arguments.a_length) {  // ConstantFolding.java:14
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        out[i] = int(uint(a[i]) + 0x80000000u + 2147483647);
    }
}

struct overflow_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // ConstantFolding.java:11
kernel void overflow_unchecked(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant overflow_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // ConstantFolding.java:12
    if (i < rk_arguments.out_length) {  // ConstantFolding.java:13
        out[i] = int(uint(a[i]) + 0x80000000u + 2147483647);  // ConstantFolding.java:14
    }
}

struct wideShift_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // ConstantFolding.java:19
kernel void wideShift(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant wideShift_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // ConstantFolding.java:20
    if (i < rk_arguments.out_length) {  // ConstantFolding.java:21
        if (i < 0 || i >= rk_arguments.a_length) {  // ConstantFolding.java:22
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        out[i] = a[i] ^ 2 ^ -4;
    }
}

struct wideShift_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // ConstantFolding.java:19
kernel void wideShift_unchecked(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant wideShift_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // ConstantFolding.java:20
    if (i < rk_arguments.out_length) {  // ConstantFolding.java:21
        out[i] = a[i] ^ 2 ^ -4;  // ConstantFolding.java:22
    }
}

struct smallestByMinusOne_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // ConstantFolding.java:27
kernel void smallestByMinusOne(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant smallestByMinusOne_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // ConstantFolding.java:28
    if (i < rk_arguments.out_length) {  // ConstantFolding.java:29
        if (i < 0 || i >= rk_arguments.a_length) {  // ConstantFolding.java:30
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        out[i] = a[i] ^ (-2147483647 - 1);
    }
}

struct smallestByMinusOne_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // ConstantFolding.java:27
kernel void smallestByMinusOne_unchecked(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant smallestByMinusOne_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // ConstantFolding.java:28
    if (i < rk_arguments.out_length) {  // ConstantFolding.java:29
        out[i] = a[i] ^ (-2147483647 - 1);  // ConstantFolding.java:30
    }
}

struct variablesThatAreConstant_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // ConstantFolding.java:35
kernel void variablesThatAreConstant(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant variablesThatAreConstant_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // ConstantFolding.java:36
    if (i < rk_arguments.out_length) {  // ConstantFolding.java:37
        int big = 2147483647;  // ConstantFolding.java:38
        big = int(uint(big) + 40);  // ConstantFolding.java:40
        if (i < 0 || i >= rk_arguments.a_length) {  // ConstantFolding.java:41
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        out[i] = int(uint(a[i]) + big + 256);
    }
}

struct variablesThatAreConstant_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // ConstantFolding.java:35
kernel void variablesThatAreConstant_unchecked(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant variablesThatAreConstant_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // ConstantFolding.java:36
    if (i < rk_arguments.out_length) {  // ConstantFolding.java:37
        int big = 2147483647;  // ConstantFolding.java:38
        big = int(uint(big) + 40);  // ConstantFolding.java:40
        out[i] = int(uint(a[i]) + big + 256);  // ConstantFolding.java:41
    }
}

struct floatOverflow_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // ConstantFolding.java:46
kernel void floatOverflow(
        device const float* a [[buffer(0)]],
        device bool* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant floatOverflow_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // ConstantFolding.java:47
    if (i < rk_arguments.out_length) {  // ConstantFolding.java:48
        if (i < 0 || i >= rk_arguments.a_length) {  // ConstantFolding.java:49
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        out[i] = a[i] < as_type<float>(0x7f800000u);
    }
}

struct floatOverflow_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // ConstantFolding.java:46
kernel void floatOverflow_unchecked(
        device const float* a [[buffer(0)]],
        device bool* out [[buffer(1)]],
        constant floatOverflow_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // ConstantFolding.java:47
    if (i < rk_arguments.out_length) {  // ConstantFolding.java:48
        out[i] = a[i] < as_type<float>(0x7f800000u);  // ConstantFolding.java:49
    }
}

struct casts_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // ConstantFolding.java:54
kernel void casts(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant casts_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // ConstantFolding.java:55
    if (i < rk_arguments.out_length) {  // ConstantFolding.java:56
        if (i < 0 || i >= rk_arguments.a_length) {  // ConstantFolding.java:57
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        out[i] = int(uint(a[i]) + 44 + 65535 + 4464 + 2147483647);
    }
}

struct casts_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // ConstantFolding.java:54
kernel void casts_unchecked(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant casts_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // ConstantFolding.java:55
    if (i < rk_arguments.out_length) {  // ConstantFolding.java:56
        out[i] = int(uint(a[i]) + 44 + 65535 + 4464 + 2147483647);  // ConstantFolding.java:57
    }
}

struct sumInFloat_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // ConstantFolding.java:62
kernel void sumInFloat(
        device const float* a [[buffer(0)]],
        device float* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant sumInFloat_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // ConstantFolding.java:63
    if (i < rk_arguments.out_length) {  // ConstantFolding.java:64
        if (i < 0 || i >= rk_arguments.a_length) {  // ConstantFolding.java:65
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        out[i] = a[i] + 0.0f;
    }
}

struct sumInFloat_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // ConstantFolding.java:62
kernel void sumInFloat_unchecked(
        device const float* a [[buffer(0)]],
        device float* out [[buffer(1)]],
        constant sumInFloat_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // ConstantFolding.java:63
    if (i < rk_arguments.out_length) {  // ConstantFolding.java:64
        out[i] = a[i] + 0.0f;  // ConstantFolding.java:65
    }
}
