// Generated from Evaluation.java by RingKernel. Do not edit.
// Compile with -fno-fast-math or in safe math mode: Java rounds every operation (JLS 15.4).

#include <metal_stdlib>
using namespace metal;
#pragma METAL fp contract(off)

struct leftToRight_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Evaluation.java:9
kernel void leftToRight(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant leftToRight_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // Evaluation.java:10
    if (i < rk_arguments.out_length) {  // Evaluation.java:11
        if (i < 0 || i >= rk_arguments.a_length) {  // Evaluation.java:12
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        int x = a[i];
        int x_1 = x;
        int xBefore = x_1;  // Evaluation.java:13
        x_1 = 5;
        int xBefore_1 = x_1;
        int xBefore_2 = x_1;
        x_1 = xBefore_2 + 1;
        out[i] = int(uint(xBefore) + 5 * xBefore_1 + xBefore_2 * x_1);
    }
}

struct leftToRight_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Evaluation.java:9
kernel void leftToRight_unchecked(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant leftToRight_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // Evaluation.java:10
    if (i < rk_arguments.out_length) {  // Evaluation.java:11
        int x = a[i];  // Evaluation.java:12
        int x_1 = x;
        int xBefore = x_1;  // Evaluation.java:13
        x_1 = 5;
        int xBefore_1 = x_1;
        int xBefore_2 = x_1;
        x_1 = xBefore_2 + 1;
        out[i] = int(uint(xBefore) + 5 * xBefore_1 + xBefore_2 * x_1);
    }
}

struct oldValueOfCompound_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Evaluation.java:18
kernel void oldValueOfCompound(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant oldValueOfCompound_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // Evaluation.java:19
    if (i < rk_arguments.out_length) {  // Evaluation.java:20
        if (i < 0 || i >= rk_arguments.a_length) {  // Evaluation.java:21
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        int x = a[i];
        int x_1 = x;
        int xBefore = x_1;  // Evaluation.java:22
        x_1 = 3;
        x_1 = int(uint(xBefore) + (3 + x_1));
        out[i] = x_1;  // Evaluation.java:23
    }
}

struct oldValueOfCompound_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Evaluation.java:18
kernel void oldValueOfCompound_unchecked(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant oldValueOfCompound_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // Evaluation.java:19
    if (i < rk_arguments.out_length) {  // Evaluation.java:20
        int x = a[i];  // Evaluation.java:21
        int x_1 = x;
        int xBefore = x_1;  // Evaluation.java:22
        x_1 = 3;
        x_1 = int(uint(xBefore) + (3 + x_1));
        out[i] = x_1;  // Evaluation.java:23
    }
}

struct indexBeforeValue_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Evaluation.java:28
kernel void indexBeforeValue(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant indexBeforeValue_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // Evaluation.java:29
    if (i < rk_arguments.out_length) {  // Evaluation.java:30
        int t[4] = {};  // Evaluation.java:31
        t[0] = 1;
        t[1] = 2;
        t[2] = 3;
        t[3] = 4;
        if (i < 0 || i >= rk_arguments.a_length) {  // Evaluation.java:32
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        int k = a[i] & 1;
        int k_1 = k;
        int kBefore = k_1;  // Evaluation.java:33
        k_1 = 2;
        t[kBefore] = 2;
        int kBefore_1 = k_1;  // Evaluation.java:34
        k_1 = kBefore_1 + 1;
        t[kBefore_1] = int(uint(t[kBefore_1]) + k_1);
        out[i] = int(uint(t[0]) + uint(t[1]) * 10 + uint(t[2]) * 100 + uint(t[3]) * 1000 + k_1);  // Evaluation.java:35
    }
}

struct indexBeforeValue_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Evaluation.java:28
kernel void indexBeforeValue_unchecked(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant indexBeforeValue_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // Evaluation.java:29
    if (i < rk_arguments.out_length) {  // Evaluation.java:30
        int t[4] = {};  // Evaluation.java:31
        t[0] = 1;
        t[1] = 2;
        t[2] = 3;
        t[3] = 4;
        int k = a[i] & 1;  // Evaluation.java:32
        int k_1 = k;
        int kBefore = k_1;  // Evaluation.java:33
        k_1 = 2;
        t[kBefore] = 2;
        int kBefore_1 = k_1;  // Evaluation.java:34
        k_1 = kBefore_1 + 1;
        t[kBefore_1] = int(uint(t[kBefore_1]) + k_1);
        out[i] = int(uint(t[0]) + uint(t[1]) * 10 + uint(t[2]) * 100 + uint(t[3]) * 1000 + k_1);  // Evaluation.java:35
    }
}

struct chainOfAssignments_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Evaluation.java:40
kernel void chainOfAssignments(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant chainOfAssignments_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // Evaluation.java:41
    if (i < rk_arguments.out_length) {  // Evaluation.java:42
        int x = 0;  // Evaluation.java:43
        int y = 0;  // Evaluation.java:44
        char z = 0;  // Evaluation.java:45
        if (i < 0 || i >= rk_arguments.a_length) {  // Evaluation.java:46
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        char z_1 = char(a[i]);
        z = z_1;
        int y_1 = z_1;
        y = y_1;
        x = y_1;
        out[i] = x + 2 * y + 3 * z;  // Evaluation.java:47
    }
}

struct chainOfAssignments_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Evaluation.java:40
kernel void chainOfAssignments_unchecked(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant chainOfAssignments_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // Evaluation.java:41
    if (i < rk_arguments.out_length) {  // Evaluation.java:42
        int x = 0;  // Evaluation.java:43
        int y = 0;  // Evaluation.java:44
        char z = 0;  // Evaluation.java:45
        char z_1 = char(a[i]);  // Evaluation.java:46
        z = z_1;
        int y_1 = z_1;
        y = y_1;
        x = y_1;
        out[i] = x + 2 * y + 3 * z;  // Evaluation.java:47
    }
}

static inline int three(int x, int y, int z) {  // Evaluation.java:82
    return int(uint(x) * 10007 + uint(y) * 101 + z);  // Evaluation.java:83
}

struct arguments_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Evaluation.java:52
kernel void arguments(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant arguments_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // Evaluation.java:53
    if (i < rk_arguments.out_length) {  // Evaluation.java:54
        if (i < 0 || i >= rk_arguments.a_length) {  // Evaluation.java:55
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        int x = a[i];
        int x_1 = x;
        int xBefore = x_1;  // Evaluation.java:56
        x_1 = int(uint(xBefore) + 1);
        int sum = int(uint(x_1) + 1);
        x_1 = sum;
        int difference = int(uint(x_1) - 2);
        x_1 = difference;
        out[i] = three(xBefore, sum, difference);
    }
}

struct arguments_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Evaluation.java:52
kernel void arguments_unchecked(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant arguments_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // Evaluation.java:53
    if (i < rk_arguments.out_length) {  // Evaluation.java:54
        int x = a[i];  // Evaluation.java:55
        int x_1 = x;
        int xBefore = x_1;  // Evaluation.java:56
        x_1 = int(uint(xBefore) + 1);
        int sum = int(uint(x_1) + 1);
        x_1 = sum;
        int difference = int(uint(x_1) - 2);
        x_1 = difference;
        out[i] = three(xBefore, sum, difference);
    }
}

struct elementOnce_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Evaluation.java:61
kernel void elementOnce(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant elementOnce_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // Evaluation.java:62
    if (i < rk_arguments.out_length) {  // Evaluation.java:63
        int t[3] = {};  // Evaluation.java:64
        t[0] = 5;
        t[1] = 6;
        t[2] = 7;
        int k = 0;  // Evaluation.java:65
        int kBefore = k;  // Evaluation.java:66
        k = kBefore + 1;
        t[kBefore] = int(uint(t[kBefore]) + 1);
        int kBefore_1 = k;  // Evaluation.java:67
        k = kBefore_1 + 1;
        t[kBefore_1] = int(uint(t[kBefore_1]) << 2);
        if (i < 0 || i >= rk_arguments.a_length) {  // Evaluation.java:68
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        out[i] = int(uint(a[i]) + t[0] + uint(t[1]) * 10 + uint(t[2]) * 100 + k);
    }
}

struct elementOnce_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Evaluation.java:61
kernel void elementOnce_unchecked(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant elementOnce_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // Evaluation.java:62
    if (i < rk_arguments.out_length) {  // Evaluation.java:63
        int t[3] = {};  // Evaluation.java:64
        t[0] = 5;
        t[1] = 6;
        t[2] = 7;
        int k = 0;  // Evaluation.java:65
        int kBefore = k;  // Evaluation.java:66
        k = kBefore + 1;
        t[kBefore] = int(uint(t[kBefore]) + 1);
        int kBefore_1 = k;  // Evaluation.java:67
        k = kBefore_1 + 1;
        t[kBefore_1] = int(uint(t[kBefore_1]) << 2);
        out[i] = int(uint(a[i]) + t[0] + uint(t[1]) * 10 + uint(t[2]) * 100 + k);  // Evaluation.java:68
    }
}

static inline int step_local1(thread int* log_, int by) {  // Evaluation.java:86
    log_[0] = int(uint(log_[0]) * 7 + by);  // Evaluation.java:87
    return log_[0];  // Evaluation.java:88
}

struct callsInOrder_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Evaluation.java:73
kernel void callsInOrder(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant callsInOrder_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // Evaluation.java:74
    if (i < rk_arguments.out_length) {  // Evaluation.java:75
        int log_[1] = {};  // Evaluation.java:76
        log_[0] = 1;
        int step = step_local1(log_, 2);  // Evaluation.java:77
        int step_1 = step_local1(log_, 3);
        int step_2 = step_local1(log_, 5);
        int x = int(uint(step) - uint(step_1) * step_2);
        if (i < 0 || i >= rk_arguments.a_length) {  // Evaluation.java:78
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        out[i] = int(uint(x) + log_[0] + a[i]);
    }
}

struct callsInOrder_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Evaluation.java:73
kernel void callsInOrder_unchecked(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant callsInOrder_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // Evaluation.java:74
    if (i < rk_arguments.out_length) {  // Evaluation.java:75
        int log_[1] = {};  // Evaluation.java:76
        log_[0] = 1;
        int step = step_local1(log_, 2);  // Evaluation.java:77
        int step_1 = step_local1(log_, 3);
        int step_2 = step_local1(log_, 5);
        int x = int(uint(step) - uint(step_1) * step_2);
        out[i] = int(uint(x) + log_[0] + a[i]);  // Evaluation.java:78
    }
}
