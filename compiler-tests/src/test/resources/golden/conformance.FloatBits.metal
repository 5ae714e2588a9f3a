// Generated from FloatBits.java by RingKernel. Do not edit.
// Compile with -fno-fast-math or in safe math mode: Java rounds every operation (JLS 15.4).

#include <metal_stdlib>
using namespace metal;
#pragma METAL fp contract(off)

struct raw_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // FloatBits.java:9
kernel void raw(
        device const float* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant raw_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // FloatBits.java:10
    if (i < rk_arguments.out_length) {  // FloatBits.java:11
        if (i < 0 || i >= rk_arguments.a_length) {  // FloatBits.java:12
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        int chosen = 0;
        if (a[i] != a[i]) {
            chosen = 7;
        } else {
            chosen = as_type<int>(a[i]);
        }
        out[i] = chosen;
    }
}

struct raw_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // FloatBits.java:9
kernel void raw_unchecked(
        device const float* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant raw_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // FloatBits.java:10
    if (i < rk_arguments.out_length) {  // FloatBits.java:11
        int chosen = 0;  // FloatBits.java:12
        if (a[i] != a[i]) {
            chosen = 7;
        } else {
            chosen = as_type<int>(a[i]);
        }
        out[i] = chosen;
    }
}

struct canonical_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // FloatBits.java:17
kernel void canonical(
        device const float* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant canonical_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // FloatBits.java:18
    if (i < rk_arguments.out_length) {  // FloatBits.java:19
        if (i < 0 || i >= rk_arguments.a_length) {  // FloatBits.java:20
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        float aValue = a[i];
        int floatToIntBits = (as_type<int>(aValue) & 2147483647) > 2139095040 ? 2143289344 : as_type<int>(aValue);
        out[i] = floatToIntBits;
    }
}

struct canonical_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // FloatBits.java:17
kernel void canonical_unchecked(
        device const float* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant canonical_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // FloatBits.java:18
    if (i < rk_arguments.out_length) {  // FloatBits.java:19
        float aValue = a[i];  // FloatBits.java:20
        int floatToIntBits = (as_type<int>(aValue) & 2147483647) > 2139095040 ? 2143289344 : as_type<int>(aValue);
        out[i] = floatToIntBits;
    }
}

struct back_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // FloatBits.java:25
kernel void back(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant back_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // FloatBits.java:26
    if (i < rk_arguments.out_length) {  // FloatBits.java:27
        if (i < 0 || i >= rk_arguments.a_length) {  // FloatBits.java:28
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        out[i] = as_type<int>(as_type<float>((a[i] & 2139095039) | 8388608));
    }
}

struct back_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // FloatBits.java:25
kernel void back_unchecked(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant back_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // FloatBits.java:26
    if (i < rk_arguments.out_length) {  // FloatBits.java:27
        out[i] = as_type<int>(as_type<float>((a[i] & 2139095039) | 8388608));  // FloatBits.java:28
    }
}

struct exponent_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // FloatBits.java:33
kernel void exponent(
        device const float* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant exponent_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // FloatBits.java:34
    if (i < rk_arguments.out_length) {  // FloatBits.java:35
        if (i < 0 || i >= rk_arguments.a_length) {  // FloatBits.java:36
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        out[i] = int((uint(as_type<int>(a[i])) >> 23) & 255);
    }
}

struct exponent_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // FloatBits.java:33
kernel void exponent_unchecked(
        device const float* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant exponent_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // FloatBits.java:34
    if (i < rk_arguments.out_length) {  // FloatBits.java:35
        out[i] = int((uint(as_type<int>(a[i])) >> 23) & 255);  // FloatBits.java:36
    }
}

struct swapSign_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // FloatBits.java:41
kernel void swapSign(
        device const float* a [[buffer(0)]],
        device float* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant swapSign_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // FloatBits.java:42
    if (i < rk_arguments.out_length) {  // FloatBits.java:43
        if (i < 0 || i >= rk_arguments.a_length) {  // FloatBits.java:44
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        out[i] = as_type<float>(as_type<int>(a[i]) ^ (-2147483647 - 1));
    }
}

struct swapSign_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // FloatBits.java:41
kernel void swapSign_unchecked(
        device const float* a [[buffer(0)]],
        device float* out [[buffer(1)]],
        constant swapSign_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // FloatBits.java:42
    if (i < rk_arguments.out_length) {  // FloatBits.java:43
        out[i] = as_type<float>(as_type<int>(a[i]) ^ (-2147483647 - 1));  // FloatBits.java:44
    }
}

struct inverseRoot_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // FloatBits.java:49
kernel void inverseRoot(
        device const float* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant inverseRoot_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // FloatBits.java:50
    if (i < rk_arguments.out_length) {  // FloatBits.java:51
        if (i < 0 || i >= rk_arguments.a_length) {  // FloatBits.java:52
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        out[i] = int(1597463007u - (as_type<int>(a[i]) >> 1));
    }
}

struct inverseRoot_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // FloatBits.java:49
kernel void inverseRoot_unchecked(
        device const float* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant inverseRoot_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // FloatBits.java:50
    if (i < rk_arguments.out_length) {  // FloatBits.java:51
        out[i] = int(1597463007u - (as_type<int>(a[i]) >> 1));  // FloatBits.java:52
    }
}
