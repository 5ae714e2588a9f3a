// Generated from FloatRounding.java by RingKernel. Do not edit.
// Compile with -fno-fast-math or in safe math mode: Java rounds every operation (JLS 15.4).

#include <metal_stdlib>
using namespace metal;
#pragma METAL fp contract(off)

struct nearest_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // FloatRounding.java:9
kernel void nearest(
        device const float* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant nearest_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // FloatRounding.java:10
    if (i < rk_arguments.out_length) {  // FloatRounding.java:11
        if (i < 0 || i >= rk_arguments.a_length) {  // FloatRounding.java:12
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        float aValue = a[i];
        float floor_ = metal::precise::floor(aValue);
        float chosen = aValue - floor_ >= 0.5f ? floor_ + 1.0f : floor_;
        int bits = as_type<int>(chosen);
        int bits_1 = bits & 2147483647;
        bool isLess = bits_1 < 1325400064;
        int truncated = int(isLess ? chosen : 0.0f);
        int round_f32 = isLess ? truncated : (bits_1 > 2139095040 ? 0 : (bits < 0 ? (-2147483647 - 1) : 2147483647));
        out[i] = round_f32;
    }
}

struct nearest_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // FloatRounding.java:9
kernel void nearest_unchecked(
        device const float* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant nearest_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // FloatRounding.java:10
    if (i < rk_arguments.out_length) {  // FloatRounding.java:11
        float aValue = a[i];  // FloatRounding.java:12
        float floor_ = metal::precise::floor(aValue);
        float chosen = aValue - floor_ >= 0.5f ? floor_ + 1.0f : floor_;
        int bits = as_type<int>(chosen);
        int bits_1 = bits & 2147483647;
        bool isLess = bits_1 < 1325400064;
        int truncated = int(isLess ? chosen : 0.0f);
        int round_f32 = isLess ? truncated : (bits_1 > 2139095040 ? 0 : (bits < 0 ? (-2147483647 - 1) : 2147483647));
        out[i] = round_f32;
    }
}

struct even_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // FloatRounding.java:17
kernel void even(
        device const float* a [[buffer(0)]],
        device float* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant even_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // FloatRounding.java:18
    if (i < rk_arguments.out_length) {  // FloatRounding.java:19
        if (i < 0 || i >= rk_arguments.a_length) {  // FloatRounding.java:20
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        float narrowed = metal::precise::rint(a[i]);
        out[i] = narrowed;
    }
}

struct even_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // FloatRounding.java:17
kernel void even_unchecked(
        device const float* a [[buffer(0)]],
        device float* out [[buffer(1)]],
        constant even_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // FloatRounding.java:18
    if (i < rk_arguments.out_length) {  // FloatRounding.java:19
        float narrowed = metal::precise::rint(a[i]);  // FloatRounding.java:20
        out[i] = narrowed;
    }
}

struct down_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // FloatRounding.java:25
kernel void down(
        device const float* a [[buffer(0)]],
        device float* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant down_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // FloatRounding.java:26
    if (i < rk_arguments.out_length) {  // FloatRounding.java:27
        if (i < 0 || i >= rk_arguments.a_length) {  // FloatRounding.java:28
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        float narrowed = metal::precise::floor(a[i]);
        out[i] = narrowed;
    }
}

struct down_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // FloatRounding.java:25
kernel void down_unchecked(
        device const float* a [[buffer(0)]],
        device float* out [[buffer(1)]],
        constant down_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // FloatRounding.java:26
    if (i < rk_arguments.out_length) {  // FloatRounding.java:27
        float narrowed = metal::precise::floor(a[i]);  // FloatRounding.java:28
        out[i] = narrowed;
    }
}

struct up_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // FloatRounding.java:33
kernel void up(
        device const float* a [[buffer(0)]],
        device float* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant up_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // FloatRounding.java:34
    if (i < rk_arguments.out_length) {  // FloatRounding.java:35
        if (i < 0 || i >= rk_arguments.a_length) {  // FloatRounding.java:36
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        float narrowed = metal::precise::ceil(a[i]);
        out[i] = narrowed;
    }
}

struct up_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // FloatRounding.java:33
kernel void up_unchecked(
        device const float* a [[buffer(0)]],
        device float* out [[buffer(1)]],
        constant up_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // FloatRounding.java:34
    if (i < rk_arguments.out_length) {  // FloatRounding.java:35
        float narrowed = metal::precise::ceil(a[i]);  // FloatRounding.java:36
        out[i] = narrowed;
    }
}

struct root_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // FloatRounding.java:41
kernel void root(
        device const float* a [[buffer(0)]],
        device float* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant root_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // FloatRounding.java:42
    if (i < rk_arguments.out_length) {  // FloatRounding.java:43
        if (i < 0 || i >= rk_arguments.a_length) {  // FloatRounding.java:44
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        float to_float = metal::precise::sqrt(metal::precise::fabs(a[i]));
        out[i] = to_float;
    }
}

struct root_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // FloatRounding.java:41
kernel void root_unchecked(
        device const float* a [[buffer(0)]],
        device float* out [[buffer(1)]],
        constant root_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // FloatRounding.java:42
    if (i < rk_arguments.out_length) {  // FloatRounding.java:43
        float to_float = metal::precise::sqrt(metal::precise::fabs(a[i]));  // FloatRounding.java:44
        out[i] = to_float;
    }
}

struct next_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // FloatRounding.java:49
kernel void next(
        device const float* a [[buffer(0)]],
        device float* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant next_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // FloatRounding.java:50
    if (i < rk_arguments.out_length) {  // FloatRounding.java:51
        if (i < 0 || i >= rk_arguments.a_length) {  // FloatRounding.java:52
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        int bits = as_type<int>(a[i]);
        int bits_1 = bits & 2147483647;
        float nextUp_f32 = as_type<float>(bits_1 > 2139095040 || bits == 2139095040 ? bits : (bits_1 == 0 ? 1 : int(uint(bits) + (bits < 0 ? -1 : 1))));
        out[i] = nextUp_f32;
    }
}

struct next_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // FloatRounding.java:49
kernel void next_unchecked(
        device const float* a [[buffer(0)]],
        device float* out [[buffer(1)]],
        constant next_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // FloatRounding.java:50
    if (i < rk_arguments.out_length) {  // FloatRounding.java:51
        int bits = as_type<int>(a[i]);  // FloatRounding.java:52
        int bits_1 = bits & 2147483647;
        float nextUp_f32 = as_type<float>(bits_1 > 2139095040 || bits == 2139095040 ? bits : (bits_1 == 0 ? 1 : int(uint(bits) + (bits < 0 ? -1 : 1))));
        out[i] = nextUp_f32;
    }
}

struct unit_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // FloatRounding.java:57
kernel void unit(
        device const float* a [[buffer(0)]],
        device float* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant unit_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // FloatRounding.java:58
    if (i < rk_arguments.out_length) {  // FloatRounding.java:59
        if (i < 0 || i >= rk_arguments.a_length) {  // FloatRounding.java:60
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        int bits = as_type<int>(a[i]) & 2147483647;
        int shifted = bits >> 23;
        int difference = shifted - 1;
        float ulp_f32 = as_type<float>(bits < 2139095040 ? (shifted > 23 ? int(uint(shifted - 23) << 23) : int(1u << ((difference > 0 ? difference : 0) & 31))) : bits);
        out[i] = ulp_f32;
    }
}

struct unit_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // FloatRounding.java:57
kernel void unit_unchecked(
        device const float* a [[buffer(0)]],
        device float* out [[buffer(1)]],
        constant unit_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // FloatRounding.java:58
    if (i < rk_arguments.out_length) {  // FloatRounding.java:59
        int bits = as_type<int>(a[i]) & 2147483647;  // FloatRounding.java:60
        int shifted = bits >> 23;
        int difference = shifted - 1;
        float ulp_f32 = as_type<float>(bits < 2139095040 ? (shifted > 23 ? int(uint(shifted - 23) << 23) : int(1u << ((difference > 0 ? difference : 0) & 31))) : bits);
        out[i] = ulp_f32;
    }
}

struct exponent_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // FloatRounding.java:65
kernel void exponent(
        device const float* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant exponent_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // FloatRounding.java:66
    if (i < rk_arguments.out_length) {  // FloatRounding.java:67
        if (i < 0 || i >= rk_arguments.a_length) {  // FloatRounding.java:68
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        int getExponent_f32 = ((as_type<int>(a[i]) & 2147483647) >> 23) - 127;
        out[i] = getExponent_f32;
    }
}

struct exponent_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // FloatRounding.java:65
kernel void exponent_unchecked(
        device const float* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant exponent_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // FloatRounding.java:66
    if (i < rk_arguments.out_length) {  // FloatRounding.java:67
        int getExponent_f32 = ((as_type<int>(a[i]) & 2147483647) >> 23) - 127;  // FloatRounding.java:68
        out[i] = getExponent_f32;
    }
}
