// Generated from FloatingPointBoundedByJava0.java by RingKernel. Do not edit.
// Compile with -fno-fast-math or in safe math mode: Java rounds every operation (JLS 15.4).

#include <metal_stdlib>
using namespace metal;
#pragma METAL fp contract(off)

struct sin_f32_Arguments {
    int a0_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // FloatingPointBoundedByJava0.java:17
kernel void sin_f32(
        device const float* a0 [[buffer(0)]],
        device float* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant sin_f32_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // FloatingPointBoundedByJava0.java:18
    if (i < rk_arguments.out_length) {  // FloatingPointBoundedByJava0.java:19
        if (i < 0 || i >= rk_arguments.a0_length) {  // FloatingPointBoundedByJava0.java:20
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        float to_float = metal::precise::sin(a0[i]);
        out[i] = to_float;
    }
}

struct sin_f32_unchecked_Arguments {
    int a0_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // FloatingPointBoundedByJava0.java:17
kernel void sin_f32_unchecked(
        device const float* a0 [[buffer(0)]],
        device float* out [[buffer(1)]],
        constant sin_f32_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // FloatingPointBoundedByJava0.java:18
    if (i < rk_arguments.out_length) {  // FloatingPointBoundedByJava0.java:19
        float to_float = metal::precise::sin(a0[i]);  // FloatingPointBoundedByJava0.java:20
        out[i] = to_float;
    }
}

struct cos_f32_Arguments {
    int a0_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // FloatingPointBoundedByJava0.java:33
kernel void cos_f32(
        device const float* a0 [[buffer(0)]],
        device float* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant cos_f32_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // FloatingPointBoundedByJava0.java:34
    if (i < rk_arguments.out_length) {  // FloatingPointBoundedByJava0.java:35
        if (i < 0 || i >= rk_arguments.a0_length) {  // FloatingPointBoundedByJava0.java:36
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        float to_float = metal::precise::cos(a0[i]);
        out[i] = to_float;
    }
}

struct cos_f32_unchecked_Arguments {
    int a0_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // FloatingPointBoundedByJava0.java:33
kernel void cos_f32_unchecked(
        device const float* a0 [[buffer(0)]],
        device float* out [[buffer(1)]],
        constant cos_f32_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // FloatingPointBoundedByJava0.java:34
    if (i < rk_arguments.out_length) {  // FloatingPointBoundedByJava0.java:35
        float to_float = metal::precise::cos(a0[i]);  // FloatingPointBoundedByJava0.java:36
        out[i] = to_float;
    }
}

struct tan_f32_Arguments {
    int a0_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // FloatingPointBoundedByJava0.java:49
kernel void tan_f32(
        device const float* a0 [[buffer(0)]],
        device float* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant tan_f32_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // FloatingPointBoundedByJava0.java:50
    if (i < rk_arguments.out_length) {  // FloatingPointBoundedByJava0.java:51
        if (i < 0 || i >= rk_arguments.a0_length) {  // FloatingPointBoundedByJava0.java:52
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        float to_float = metal::precise::tan(a0[i]);
        out[i] = to_float;
    }
}

struct tan_f32_unchecked_Arguments {
    int a0_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // FloatingPointBoundedByJava0.java:49
kernel void tan_f32_unchecked(
        device const float* a0 [[buffer(0)]],
        device float* out [[buffer(1)]],
        constant tan_f32_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // FloatingPointBoundedByJava0.java:50
    if (i < rk_arguments.out_length) {  // FloatingPointBoundedByJava0.java:51
        float to_float = metal::precise::tan(a0[i]);  // FloatingPointBoundedByJava0.java:52
        out[i] = to_float;
    }
}

struct asin_f32_Arguments {
    int a0_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // FloatingPointBoundedByJava0.java:65
kernel void asin_f32(
        device const float* a0 [[buffer(0)]],
        device float* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant asin_f32_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // FloatingPointBoundedByJava0.java:66
    if (i < rk_arguments.out_length) {  // FloatingPointBoundedByJava0.java:67
        if (i < 0 || i >= rk_arguments.a0_length) {  // FloatingPointBoundedByJava0.java:68
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        float to_float = metal::precise::asin(a0[i]);
        out[i] = to_float;
    }
}

struct asin_f32_unchecked_Arguments {
    int a0_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // FloatingPointBoundedByJava0.java:65
kernel void asin_f32_unchecked(
        device const float* a0 [[buffer(0)]],
        device float* out [[buffer(1)]],
        constant asin_f32_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // FloatingPointBoundedByJava0.java:66
    if (i < rk_arguments.out_length) {  // FloatingPointBoundedByJava0.java:67
        float to_float = metal::precise::asin(a0[i]);  // FloatingPointBoundedByJava0.java:68
        out[i] = to_float;
    }
}

struct acos_f32_Arguments {
    int a0_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // FloatingPointBoundedByJava0.java:81
kernel void acos_f32(
        device const float* a0 [[buffer(0)]],
        device float* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant acos_f32_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // FloatingPointBoundedByJava0.java:82
    if (i < rk_arguments.out_length) {  // FloatingPointBoundedByJava0.java:83
        if (i < 0 || i >= rk_arguments.a0_length) {  // FloatingPointBoundedByJava0.java:84
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        float to_float = metal::precise::acos(a0[i]);
        out[i] = to_float;
    }
}

struct acos_f32_unchecked_Arguments {
    int a0_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // FloatingPointBoundedByJava0.java:81
kernel void acos_f32_unchecked(
        device const float* a0 [[buffer(0)]],
        device float* out [[buffer(1)]],
        constant acos_f32_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // FloatingPointBoundedByJava0.java:82
    if (i < rk_arguments.out_length) {  // FloatingPointBoundedByJava0.java:83
        float to_float = metal::precise::acos(a0[i]);  // FloatingPointBoundedByJava0.java:84
        out[i] = to_float;
    }
}

struct atan_f32_Arguments {
    int a0_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // FloatingPointBoundedByJava0.java:97
kernel void atan_f32(
        device const float* a0 [[buffer(0)]],
        device float* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant atan_f32_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // FloatingPointBoundedByJava0.java:98
    if (i < rk_arguments.out_length) {  // FloatingPointBoundedByJava0.java:99
        if (i < 0 || i >= rk_arguments.a0_length) {  // FloatingPointBoundedByJava0.java:100
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        float to_float = metal::precise::atan(a0[i]);
        out[i] = to_float;
    }
}

struct atan_f32_unchecked_Arguments {
    int a0_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // FloatingPointBoundedByJava0.java:97
kernel void atan_f32_unchecked(
        device const float* a0 [[buffer(0)]],
        device float* out [[buffer(1)]],
        constant atan_f32_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // FloatingPointBoundedByJava0.java:98
    if (i < rk_arguments.out_length) {  // FloatingPointBoundedByJava0.java:99
        float to_float = metal::precise::atan(a0[i]);  // FloatingPointBoundedByJava0.java:100
        out[i] = to_float;
    }
}

struct sinh_f32_Arguments {
    int a0_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // FloatingPointBoundedByJava0.java:113
kernel void sinh_f32(
        device const float* a0 [[buffer(0)]],
        device float* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant sinh_f32_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // FloatingPointBoundedByJava0.java:114
    if (i < rk_arguments.out_length) {  // FloatingPointBoundedByJava0.java:115
        if (i < 0 || i >= rk_arguments.a0_length) {  // FloatingPointBoundedByJava0.java:116
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        float to_float = metal::precise::sinh(a0[i]);
        out[i] = to_float;
    }
}

struct sinh_f32_unchecked_Arguments {
    int a0_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // FloatingPointBoundedByJava0.java:113
kernel void sinh_f32_unchecked(
        device const float* a0 [[buffer(0)]],
        device float* out [[buffer(1)]],
        constant sinh_f32_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // FloatingPointBoundedByJava0.java:114
    if (i < rk_arguments.out_length) {  // FloatingPointBoundedByJava0.java:115
        float to_float = metal::precise::sinh(a0[i]);  // FloatingPointBoundedByJava0.java:116
        out[i] = to_float;
    }
}

struct cosh_f32_Arguments {
    int a0_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // FloatingPointBoundedByJava0.java:129
kernel void cosh_f32(
        device const float* a0 [[buffer(0)]],
        device float* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant cosh_f32_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // FloatingPointBoundedByJava0.java:130
    if (i < rk_arguments.out_length) {  // FloatingPointBoundedByJava0.java:131
        if (i < 0 || i >= rk_arguments.a0_length) {  // FloatingPointBoundedByJava0.java:132
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        float to_float = metal::precise::cosh(a0[i]);
        out[i] = to_float;
    }
}

struct cosh_f32_unchecked_Arguments {
    int a0_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // FloatingPointBoundedByJava0.java:129
kernel void cosh_f32_unchecked(
        device const float* a0 [[buffer(0)]],
        device float* out [[buffer(1)]],
        constant cosh_f32_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // FloatingPointBoundedByJava0.java:130
    if (i < rk_arguments.out_length) {  // FloatingPointBoundedByJava0.java:131
        float to_float = metal::precise::cosh(a0[i]);  // FloatingPointBoundedByJava0.java:132
        out[i] = to_float;
    }
}

struct tanh_f32_Arguments {
    int a0_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // FloatingPointBoundedByJava0.java:145
kernel void tanh_f32(
        device const float* a0 [[buffer(0)]],
        device float* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant tanh_f32_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // FloatingPointBoundedByJava0.java:146
    if (i < rk_arguments.out_length) {  // FloatingPointBoundedByJava0.java:147
        if (i < 0 || i >= rk_arguments.a0_length) {  // FloatingPointBoundedByJava0.java:148
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        float to_float = metal::precise::tanh(a0[i]);
        out[i] = to_float;
    }
}

struct tanh_f32_unchecked_Arguments {
    int a0_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // FloatingPointBoundedByJava0.java:145
kernel void tanh_f32_unchecked(
        device const float* a0 [[buffer(0)]],
        device float* out [[buffer(1)]],
        constant tanh_f32_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // FloatingPointBoundedByJava0.java:146
    if (i < rk_arguments.out_length) {  // FloatingPointBoundedByJava0.java:147
        float to_float = metal::precise::tanh(a0[i]);  // FloatingPointBoundedByJava0.java:148
        out[i] = to_float;
    }
}

struct exp_f32_Arguments {
    int a0_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // FloatingPointBoundedByJava0.java:161
kernel void exp_f32(
        device const float* a0 [[buffer(0)]],
        device float* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant exp_f32_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // FloatingPointBoundedByJava0.java:162
    if (i < rk_arguments.out_length) {  // FloatingPointBoundedByJava0.java:163
        if (i < 0 || i >= rk_arguments.a0_length) {  // FloatingPointBoundedByJava0.java:164
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        float to_float = metal::precise::exp(a0[i]);
        out[i] = to_float;
    }
}

struct exp_f32_unchecked_Arguments {
    int a0_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // FloatingPointBoundedByJava0.java:161
kernel void exp_f32_unchecked(
        device const float* a0 [[buffer(0)]],
        device float* out [[buffer(1)]],
        constant exp_f32_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // FloatingPointBoundedByJava0.java:162
    if (i < rk_arguments.out_length) {  // FloatingPointBoundedByJava0.java:163
        float to_float = metal::precise::exp(a0[i]);  // FloatingPointBoundedByJava0.java:164
        out[i] = to_float;
    }
}

struct log_f32_Arguments {
    int a0_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // FloatingPointBoundedByJava0.java:177
kernel void log_f32(
        device const float* a0 [[buffer(0)]],
        device float* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant log_f32_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // FloatingPointBoundedByJava0.java:178
    if (i < rk_arguments.out_length) {  // FloatingPointBoundedByJava0.java:179
        if (i < 0 || i >= rk_arguments.a0_length) {  // FloatingPointBoundedByJava0.java:180
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        float to_float = metal::precise::log(a0[i]);
        out[i] = to_float;
    }
}

struct log_f32_unchecked_Arguments {
    int a0_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // FloatingPointBoundedByJava0.java:177
kernel void log_f32_unchecked(
        device const float* a0 [[buffer(0)]],
        device float* out [[buffer(1)]],
        constant log_f32_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // FloatingPointBoundedByJava0.java:178
    if (i < rk_arguments.out_length) {  // FloatingPointBoundedByJava0.java:179
        float to_float = metal::precise::log(a0[i]);  // FloatingPointBoundedByJava0.java:180
        out[i] = to_float;
    }
}

struct log10_f32_Arguments {
    int a0_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // FloatingPointBoundedByJava0.java:193
kernel void log10_f32(
        device const float* a0 [[buffer(0)]],
        device float* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant log10_f32_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // FloatingPointBoundedByJava0.java:194
    if (i < rk_arguments.out_length) {  // FloatingPointBoundedByJava0.java:195
        if (i < 0 || i >= rk_arguments.a0_length) {  // FloatingPointBoundedByJava0.java:196
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        float to_float = metal::precise::log10(a0[i]);
        out[i] = to_float;
    }
}

struct log10_f32_unchecked_Arguments {
    int a0_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // FloatingPointBoundedByJava0.java:193
kernel void log10_f32_unchecked(
        device const float* a0 [[buffer(0)]],
        device float* out [[buffer(1)]],
        constant log10_f32_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // FloatingPointBoundedByJava0.java:194
    if (i < rk_arguments.out_length) {  // FloatingPointBoundedByJava0.java:195
        float to_float = metal::precise::log10(a0[i]);  // FloatingPointBoundedByJava0.java:196
        out[i] = to_float;
    }
}
