// Generated from Floats.java by RingKernel. Do not edit.
// Compile with -fno-fast-math or in safe math mode: Java rounds every operation (JLS 15.4).

#include <metal_stdlib>
using namespace metal;
#pragma METAL fp contract(off)

struct sum_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Floats.java:12
kernel void sum(
        device const float* a [[buffer(0)]],
        device const float* b [[buffer(1)]],
        device float* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant sum_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // Floats.java:13
    if (i < rk_arguments.out_length) {  // Floats.java:14
        if (i < 0 || i >= rk_arguments.a_length) {  // Floats.java:15
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        if (i < 0 || i >= rk_arguments.b_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        out[i] = a[i] + b[i];
    }
}

struct sum_unchecked_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Floats.java:12
kernel void sum_unchecked(
        device const float* a [[buffer(0)]],
        device const float* b [[buffer(1)]],
        device float* out [[buffer(2)]],
        constant sum_unchecked_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // Floats.java:13
    if (i < rk_arguments.out_length) {  // Floats.java:14
        out[i] = a[i] + b[i];  // Floats.java:15
    }
}

struct difference_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Floats.java:20
kernel void difference(
        device const float* a [[buffer(0)]],
        device const float* b [[buffer(1)]],
        device float* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant difference_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // Floats.java:21
    if (i < rk_arguments.out_length) {  // Floats.java:22
        if (i < 0 || i >= rk_arguments.a_length) {  // Floats.java:23
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        if (i < 0 || i >= rk_arguments.b_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        out[i] = a[i] - b[i];
    }
}

struct difference_unchecked_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Floats.java:20
kernel void difference_unchecked(
        device const float* a [[buffer(0)]],
        device const float* b [[buffer(1)]],
        device float* out [[buffer(2)]],
        constant difference_unchecked_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // Floats.java:21
    if (i < rk_arguments.out_length) {  // Floats.java:22
        out[i] = a[i] - b[i];  // Floats.java:23
    }
}

struct product_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Floats.java:28
kernel void product(
        device const float* a [[buffer(0)]],
        device const float* b [[buffer(1)]],
        device float* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant product_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // Floats.java:29
    if (i < rk_arguments.out_length) {  // Floats.java:30
        if (i < 0 || i >= rk_arguments.a_length) {  // Floats.java:31
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        if (i < 0 || i >= rk_arguments.b_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        out[i] = a[i] * b[i];
    }
}

struct product_unchecked_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Floats.java:28
kernel void product_unchecked(
        device const float* a [[buffer(0)]],
        device const float* b [[buffer(1)]],
        device float* out [[buffer(2)]],
        constant product_unchecked_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // Floats.java:29
    if (i < rk_arguments.out_length) {  // Floats.java:30
        out[i] = a[i] * b[i];  // Floats.java:31
    }
}

struct quotient_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Floats.java:36
kernel void quotient(
        device const float* a [[buffer(0)]],
        device const float* b [[buffer(1)]],
        device float* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant quotient_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // Floats.java:37
    if (i < rk_arguments.out_length) {  // Floats.java:38
        if (i < 0 || i >= rk_arguments.a_length) {  // Floats.java:39
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        if (i < 0 || i >= rk_arguments.b_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        float chosen = 0.0f;
        if (b[i] == 0.0f) {
            chosen = 3.0f;
        } else {
            chosen = b[i];
        }
        out[i] = a[i] / chosen;
    }
}

struct quotient_unchecked_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Floats.java:36
kernel void quotient_unchecked(
        device const float* a [[buffer(0)]],
        device const float* b [[buffer(1)]],
        device float* out [[buffer(2)]],
        constant quotient_unchecked_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // Floats.java:37
    if (i < rk_arguments.out_length) {  // Floats.java:38
        float chosen = 0.0f;  // Floats.java:39
        if (b[i] == 0.0f) {
            chosen = 3.0f;
        } else {
            chosen = b[i];
        }
        out[i] = a[i] / chosen;
    }
}

struct remainder_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Floats.java:44
kernel void remainder(
        device const float* a [[buffer(0)]],
        device const float* b [[buffer(1)]],
        device float* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant remainder_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // Floats.java:45
    if (i < rk_arguments.out_length) {  // Floats.java:46
        if (i < 0 || i >= rk_arguments.a_length) {  // Floats.java:47
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        if (i < 0 || i >= rk_arguments.b_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        float chosen = 0.0f;
        if (b[i] == 0.0f) {
            chosen = 3.0f;
        } else {
            chosen = b[i];
        }
        out[i] = fmod(a[i], chosen);
    }
}

struct remainder_unchecked_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Floats.java:44
kernel void remainder_unchecked(
        device const float* a [[buffer(0)]],
        device const float* b [[buffer(1)]],
        device float* out [[buffer(2)]],
        constant remainder_unchecked_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // Floats.java:45
    if (i < rk_arguments.out_length) {  // Floats.java:46
        float chosen = 0.0f;  // Floats.java:47
        if (b[i] == 0.0f) {
            chosen = 3.0f;
        } else {
            chosen = b[i];
        }
        out[i] = fmod(a[i], chosen);
    }
}

struct negation_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Floats.java:52
kernel void negation(
        device const float* a [[buffer(0)]],
        device float* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant negation_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // Floats.java:53
    if (i < rk_arguments.out_length) {  // Floats.java:54
        if (i < 0 || i >= rk_arguments.a_length) {  // Floats.java:55
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        out[i] = -a[i];
    }
}

struct negation_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Floats.java:52
kernel void negation_unchecked(
        device const float* a [[buffer(0)]],
        device float* out [[buffer(1)]],
        constant negation_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // Floats.java:53
    if (i < rk_arguments.out_length) {  // Floats.java:54
        out[i] = -a[i];  // Floats.java:55
    }
}

struct negationOfZero_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Floats.java:60
kernel void negationOfZero(
        device const float* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant negationOfZero_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // Floats.java:61
    if (i < rk_arguments.out_length) {  // Floats.java:62
        if (i < 0 || i >= rk_arguments.a_length) {  // Floats.java:63
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        out[i] = as_type<int>(-(a[i] - a[i]));
    }
}

struct negationOfZero_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Floats.java:60
kernel void negationOfZero_unchecked(
        device const float* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant negationOfZero_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // Floats.java:61
    if (i < rk_arguments.out_length) {  // Floats.java:62
        out[i] = as_type<int>(-(a[i] - a[i]));  // Floats.java:63
    }
}

struct increments_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Floats.java:68
kernel void increments(
        device const float* a [[buffer(0)]],
        device float* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant increments_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // Floats.java:69
    if (i < rk_arguments.out_length) {  // Floats.java:70
        if (i < 0 || i >= rk_arguments.a_length) {  // Floats.java:71
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        float x = a[i];
        float x_1 = x;
        x_1 += 1.0f;  // Floats.java:72
        x_1 += 1.0f;  // Floats.java:73
        x_1 -= 1.0f;  // Floats.java:74
        out[i] = x_1;  // Floats.java:75
    }
}

struct increments_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Floats.java:68
kernel void increments_unchecked(
        device const float* a [[buffer(0)]],
        device float* out [[buffer(1)]],
        constant increments_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // Floats.java:69
    if (i < rk_arguments.out_length) {  // Floats.java:70
        float x = a[i];  // Floats.java:71
        float x_1 = x;
        x_1 += 1.0f;  // Floats.java:72
        x_1 += 1.0f;  // Floats.java:73
        x_1 -= 1.0f;  // Floats.java:74
        out[i] = x_1;  // Floats.java:75
    }
}

struct assignments_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Floats.java:80
kernel void assignments(
        device const float* a [[buffer(0)]],
        device const float* b [[buffer(1)]],
        device float* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant assignments_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // Floats.java:81
    if (i < rk_arguments.out_length) {  // Floats.java:82
        if (i < 0 || i >= rk_arguments.a_length) {  // Floats.java:83
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        float x = a[i];
        float x_1 = x;
        if (i < 0 || i >= rk_arguments.b_length) {  // Floats.java:84
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        x_1 += b[i];
        x_1 *= 2.0f;  // Floats.java:85
        x_1 -= 1.0f;  // Floats.java:86
        out[i] = x_1;  // Floats.java:87
    }
}

struct assignments_unchecked_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Floats.java:80
kernel void assignments_unchecked(
        device const float* a [[buffer(0)]],
        device const float* b [[buffer(1)]],
        device float* out [[buffer(2)]],
        constant assignments_unchecked_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // Floats.java:81
    if (i < rk_arguments.out_length) {  // Floats.java:82
        float x = a[i];  // Floats.java:83
        float x_1 = x;
        x_1 += b[i];  // Floats.java:84
        x_1 *= 2.0f;  // Floats.java:85
        x_1 -= 1.0f;  // Floats.java:86
        out[i] = x_1;  // Floats.java:87
    }
}
