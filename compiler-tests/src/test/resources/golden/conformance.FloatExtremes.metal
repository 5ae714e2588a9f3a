// Generated from FloatExtremes.java by RingKernel. Do not edit.
// Compile with -fno-fast-math or in safe math mode: Java rounds every operation (JLS 15.4).

#include <metal_stdlib>
using namespace metal;
#pragma METAL fp contract(off)

struct smaller_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // FloatExtremes.java:9
kernel void smaller(
        device const float* a [[buffer(0)]],
        device const float* b [[buffer(1)]],
        device float* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant smaller_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // FloatExtremes.java:10
    if (i < rk_arguments.out_length) {  // FloatExtremes.java:11
        if (i < 0 || i >= rk_arguments.a_length) {  // FloatExtremes.java:12
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        float aValue = a[i];
        if (i < 0 || i >= rk_arguments.b_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        float bValue = b[i];
        float min_f32 = (as_type<int>(aValue) & 2147483647) > 2139095040 ? aValue : ((as_type<int>(bValue) & 2147483647) > 2139095040 ? bValue : (aValue == bValue ? as_type<float>(as_type<int>(aValue) | as_type<int>(bValue)) : (aValue < bValue ? aValue : bValue)));
        out[i] = min_f32;
    }
}

struct smaller_unchecked_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // FloatExtremes.java:9
kernel void smaller_unchecked(
        device const float* a [[buffer(0)]],
        device const float* b [[buffer(1)]],
        device float* out [[buffer(2)]],
        constant smaller_unchecked_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // FloatExtremes.java:10
    if (i < rk_arguments.out_length) {  // FloatExtremes.java:11
        float aValue = a[i];  // FloatExtremes.java:12
        float bValue = b[i];
        float min_f32 = (as_type<int>(aValue) & 2147483647) > 2139095040 ? aValue : ((as_type<int>(bValue) & 2147483647) > 2139095040 ? bValue : (aValue == bValue ? as_type<float>(as_type<int>(aValue) | as_type<int>(bValue)) : (aValue < bValue ? aValue : bValue)));
        out[i] = min_f32;
    }
}

struct larger_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // FloatExtremes.java:17
kernel void larger(
        device const float* a [[buffer(0)]],
        device const float* b [[buffer(1)]],
        device float* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant larger_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // FloatExtremes.java:18
    if (i < rk_arguments.out_length) {  // FloatExtremes.java:19
        if (i < 0 || i >= rk_arguments.a_length) {  // FloatExtremes.java:20
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        float aValue = a[i];
        if (i < 0 || i >= rk_arguments.b_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        float bValue = b[i];
        float max_f32 = (as_type<int>(aValue) & 2147483647) > 2139095040 ? aValue : ((as_type<int>(bValue) & 2147483647) > 2139095040 ? bValue : (aValue == bValue ? as_type<float>(as_type<int>(aValue) & as_type<int>(bValue)) : (aValue > bValue ? aValue : bValue)));
        out[i] = max_f32;
    }
}

struct larger_unchecked_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // FloatExtremes.java:17
kernel void larger_unchecked(
        device const float* a [[buffer(0)]],
        device const float* b [[buffer(1)]],
        device float* out [[buffer(2)]],
        constant larger_unchecked_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // FloatExtremes.java:18
    if (i < rk_arguments.out_length) {  // FloatExtremes.java:19
        float aValue = a[i];  // FloatExtremes.java:20
        float bValue = b[i];
        float max_f32 = (as_type<int>(aValue) & 2147483647) > 2139095040 ? aValue : ((as_type<int>(bValue) & 2147483647) > 2139095040 ? bValue : (aValue == bValue ? as_type<float>(as_type<int>(aValue) & as_type<int>(bValue)) : (aValue > bValue ? aValue : bValue)));
        out[i] = max_f32;
    }
}

struct absolute_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // FloatExtremes.java:25
kernel void absolute(
        device const float* a [[buffer(0)]],
        device float* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant absolute_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // FloatExtremes.java:26
    if (i < rk_arguments.out_length) {  // FloatExtremes.java:27
        if (i < 0 || i >= rk_arguments.a_length) {  // FloatExtremes.java:28
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        out[i] = metal::precise::fabs(a[i]);
    }
}

struct absolute_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // FloatExtremes.java:25
kernel void absolute_unchecked(
        device const float* a [[buffer(0)]],
        device float* out [[buffer(1)]],
        constant absolute_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // FloatExtremes.java:26
    if (i < rk_arguments.out_length) {  // FloatExtremes.java:27
        out[i] = metal::precise::fabs(a[i]);  // FloatExtremes.java:28
    }
}

struct sign_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // FloatExtremes.java:33
kernel void sign_(
        device const float* a [[buffer(0)]],
        device float* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant sign_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // FloatExtremes.java:34
    if (i < rk_arguments.out_length) {  // FloatExtremes.java:35
        if (i < 0 || i >= rk_arguments.a_length) {  // FloatExtremes.java:36
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        float aValue = a[i];
        float signum_f32 = aValue > 0.0f ? 1.0f : (aValue < 0.0f ? -1.0f : aValue);
        out[i] = signum_f32;
    }
}

struct sign_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // FloatExtremes.java:33
kernel void sign_unchecked(
        device const float* a [[buffer(0)]],
        device float* out [[buffer(1)]],
        constant sign_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // FloatExtremes.java:34
    if (i < rk_arguments.out_length) {  // FloatExtremes.java:35
        float aValue = a[i];  // FloatExtremes.java:36
        float signum_f32 = aValue > 0.0f ? 1.0f : (aValue < 0.0f ? -1.0f : aValue);
        out[i] = signum_f32;
    }
}

struct copied_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // FloatExtremes.java:41
kernel void copied(
        device const float* a [[buffer(0)]],
        device const float* b [[buffer(1)]],
        device float* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant copied_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // FloatExtremes.java:42
    if (i < rk_arguments.out_length) {  // FloatExtremes.java:43
        if (i < 0 || i >= rk_arguments.a_length) {  // FloatExtremes.java:44
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        if (i < 0 || i >= rk_arguments.b_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        float copySign_f32 = as_type<float>((as_type<int>(a[i]) & 2147483647) | (as_type<int>(b[i]) & (-2147483647 - 1)));
        out[i] = copySign_f32;
    }
}

struct copied_unchecked_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // FloatExtremes.java:41
kernel void copied_unchecked(
        device const float* a [[buffer(0)]],
        device const float* b [[buffer(1)]],
        device float* out [[buffer(2)]],
        constant copied_unchecked_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // FloatExtremes.java:42
    if (i < rk_arguments.out_length) {  // FloatExtremes.java:43
        float copySign_f32 = as_type<float>((as_type<int>(a[i]) & 2147483647) | (as_type<int>(b[i]) & (-2147483647 - 1)));  // FloatExtremes.java:44
        out[i] = copySign_f32;
    }
}

struct clamped_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // FloatExtremes.java:49
kernel void clamped(
        device const float* a [[buffer(0)]],
        device float* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant clamped_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // FloatExtremes.java:50
    if (i < rk_arguments.out_length) {  // FloatExtremes.java:51
        if (i < 0 || i >= rk_arguments.a_length) {  // FloatExtremes.java:52
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        float aValue = a[i];
        float lower = (as_type<int>(aValue) & 2147483647) > 2139095040 ? aValue : (aValue == -2.0f ? as_type<float>(as_type<int>(aValue) & -1073741824) : (aValue > -2.0f ? aValue : -2.0f));
        out[i] = (as_type<int>(lower) & 2147483647) > 2139095040 ? lower : (lower == 5.0f ? as_type<float>(1084227584 | as_type<int>(lower)) : (lower > 5.0f ? 5.0f : lower));
    }
}

struct clamped_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // FloatExtremes.java:49
kernel void clamped_unchecked(
        device const float* a [[buffer(0)]],
        device float* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant clamped_unchecked_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // FloatExtremes.java:50
    if (i < rk_arguments.out_length) {  // FloatExtremes.java:51
        float aValue = a[i];  // FloatExtremes.java:52
        float lower = (as_type<int>(aValue) & 2147483647) > 2139095040 ? aValue : (aValue == -2.0f ? as_type<float>(as_type<int>(aValue) & -1073741824) : (aValue > -2.0f ? aValue : -2.0f));
        out[i] = (as_type<int>(lower) & 2147483647) > 2139095040 ? lower : (lower == 5.0f ? as_type<float>(1084227584 | as_type<int>(lower)) : (lower > 5.0f ? 5.0f : lower));
    }
}

struct bitsOfTheSmaller_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // FloatExtremes.java:57
kernel void bitsOfTheSmaller(
        device const float* a [[buffer(0)]],
        device const float* b [[buffer(1)]],
        device int* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant bitsOfTheSmaller_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // FloatExtremes.java:58
    if (i < rk_arguments.out_length) {  // FloatExtremes.java:59
        if (i < 0 || i >= rk_arguments.a_length) {  // FloatExtremes.java:60
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        float aValue = a[i];
        if (i < 0 || i >= rk_arguments.b_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        float bValue = b[i];
        float min_f32 = (as_type<int>(aValue) & 2147483647) > 2139095040 ? aValue : ((as_type<int>(bValue) & 2147483647) > 2139095040 ? bValue : (aValue == bValue ? as_type<float>(as_type<int>(aValue) | as_type<int>(bValue)) : (aValue < bValue ? aValue : bValue)));
        int floatToIntBits = (as_type<int>(min_f32) & 2147483647) > 2139095040 ? 2143289344 : as_type<int>(min_f32);
        out[i] = int(uint(floatToIntBits) >> 31);
    }
}

struct bitsOfTheSmaller_unchecked_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // FloatExtremes.java:57
kernel void bitsOfTheSmaller_unchecked(
        device const float* a [[buffer(0)]],
        device const float* b [[buffer(1)]],
        device int* out [[buffer(2)]],
        constant bitsOfTheSmaller_unchecked_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // FloatExtremes.java:58
    if (i < rk_arguments.out_length) {  // FloatExtremes.java:59
        float aValue = a[i];  // FloatExtremes.java:60
        float bValue = b[i];
        float min_f32 = (as_type<int>(aValue) & 2147483647) > 2139095040 ? aValue : ((as_type<int>(bValue) & 2147483647) > 2139095040 ? bValue : (aValue == bValue ? as_type<float>(as_type<int>(aValue) | as_type<int>(bValue)) : (aValue < bValue ? aValue : bValue)));
        int floatToIntBits = (as_type<int>(min_f32) & 2147483647) > 2139095040 ? 2143289344 : as_type<int>(min_f32);
        out[i] = int(uint(floatToIntBits) >> 31);
    }
}
