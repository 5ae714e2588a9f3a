// Generated from MatrixProduct.java by RingKernel. Do not edit.
// Compile with -fno-fast-math or in safe math mode: Java rounds every operation (JLS 15.4).

#include <metal_stdlib>
using namespace metal;
#pragma METAL fp contract(off)

struct naive_Arguments {
    int n;
    int a_length;
    int b_length;
    int c_length;
};

[[max_total_threads_per_threadgroup(64)]]  // MatrixProduct.java:11
kernel void naive(
        device const float* a [[buffer(0)]],
        device const float* b [[buffer(1)]],
        device float* c [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant naive_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(uint(rk_grid_dim.y) * int(rk_block_dim.y));
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int column = int(rk_global_id.x);  // MatrixProduct.java:12
    int row = int(rk_global_id.y);  // MatrixProduct.java:13
    if (column < rk_arguments.n && row < rk_arguments.n) {  // MatrixProduct.java:14
        float sum = 0.0f;  // MatrixProduct.java:15
        for (int k = 0; k < rk_arguments.n; k++) {  // MatrixProduct.java:16
            int sum_1 = int(uint(row) * rk_arguments.n + k);  // MatrixProduct.java:17
            if (sum_1 < 0 || sum_1 >= rk_arguments.a_length) {
                atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
                return;
            }
            int sum_2 = int(uint(k) * rk_arguments.n + column);
            if (sum_2 < 0 || sum_2 >= rk_arguments.b_length) {
                atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
                return;
            }
            sum += a[sum_1] * b[sum_2];
        }
        int sum_1 = int(uint(row) * rk_arguments.n + column);  // MatrixProduct.java:19
        if (sum_1 < 0 || sum_1 >= rk_arguments.c_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[2], workItem, memory_order_relaxed);
            return;
        }
        c[sum_1] = sum;
    }
}

struct naive_unchecked_Arguments {
    int n;
    int a_length;
    int b_length;
    int c_length;
};

[[max_total_threads_per_threadgroup(64)]]  // MatrixProduct.java:11
kernel void naive_unchecked(
        device const float* a [[buffer(0)]],
        device const float* b [[buffer(1)]],
        device float* c [[buffer(2)]],
        constant naive_unchecked_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int column = int(rk_global_id.x);  // MatrixProduct.java:12
    int row = int(rk_global_id.y);  // MatrixProduct.java:13
    if (column < rk_arguments.n && row < rk_arguments.n) {  // MatrixProduct.java:14
        float sum = 0.0f;  // MatrixProduct.java:15
        for (int k = 0; k < rk_arguments.n; k++) {  // MatrixProduct.java:16
            sum += a[uint(row) * rk_arguments.n + k] * b[uint(k) * rk_arguments.n + column];  // MatrixProduct.java:17
        }
        c[uint(row) * rk_arguments.n + column] = sum;  // MatrixProduct.java:19
    }
}

struct tiled_Arguments {
    int n;
    int a_length;
    int b_length;
    int c_length;
};

[[max_total_threads_per_threadgroup(64)]]  // MatrixProduct.java:24
kernel void tiled(
        device const float* a [[buffer(0)]],
        device const float* b [[buffer(1)]],
        device float* c [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant tiled_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]],
        uint3 rk_local_id [[thread_position_in_threadgroup]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(uint(rk_grid_dim.y) * int(rk_block_dim.y));
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int trap = 0;
    threadgroup float left[64];  // MatrixProduct.java:25
    threadgroup float right[64];  // MatrixProduct.java:26
    int x = int(rk_local_id.x);  // MatrixProduct.java:27
    int y = int(rk_local_id.y);  // MatrixProduct.java:28
    int column = int(rk_global_id.x);  // MatrixProduct.java:29
    int row = int(rk_global_id.y);  // MatrixProduct.java:30
    float sum = 0.0f;  // MatrixProduct.java:31
    for (int t = 0; t < rk_arguments.n / 8; t++) {  // MatrixProduct.java:32
        int sum_1 = y * 8 + x;  // MatrixProduct.java:33
        int sum_2 = int(uint(row) * rk_arguments.n + t * 8 + x);
        bool bits = sum_2 < 0 || sum_2 >= rk_arguments.a_length;
        int product = t * 8;  // MatrixProduct.java:34
        if (trap == 0) {  // MatrixProduct.java:33
            bool leaves = false;
            if (bits) {
                atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
                trap = 1;
                leaves = true;
            }
            bool goesOn = !leaves;
            if (goesOn) {
                left[sum_1] = a[sum_2];
                int sum_3 = y * 8 + x;  // MatrixProduct.java:34
                int sum_4 = int(uint(product + y) * rk_arguments.n + column);
                if (sum_4 < 0 || sum_4 >= rk_arguments.b_length) {
                    atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
                    trap = 2;
                    leaves = true;
                }
                bool goesOn_1 = !leaves;
                if (goesOn_1) {
                    right[sum_3] = b[sum_4];
                }
            }
        }
        threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);  // MatrixProduct.java:35
        for (int k = 0; k < 8; k++) {  // MatrixProduct.java:36
            float sumBefore = sum;  // MatrixProduct.java:37
            int sum_3 = y * 8 + k;
            int product_1 = k * 8;
            if (trap == 0) {
                sum = sumBefore + left[sum_3] * right[product_1 + x];
            }
        }
        threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);  // MatrixProduct.java:39
    }
    int sum_1 = int(uint(row) * rk_arguments.n + column);  // MatrixProduct.java:41
    bool bits = sum_1 < 0 || sum_1 >= rk_arguments.c_length;
    if (trap == 0) {
        bool leaves = false;
        if (bits) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[2], workItem, memory_order_relaxed);
            trap = 3;
            leaves = true;
        }
        bool goesOn = !leaves;
        if (goesOn) {
            c[sum_1] = sum;
        }
    }
}

struct tiled_unchecked_Arguments {
    int n;
    int a_length;
    int b_length;
    int c_length;
};

[[max_total_threads_per_threadgroup(64)]]  // MatrixProduct.java:24
kernel void tiled_unchecked(
        device const float* a [[buffer(0)]],
        device const float* b [[buffer(1)]],
        device float* c [[buffer(2)]],
        constant tiled_unchecked_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_local_id [[thread_position_in_threadgroup]]) {
    threadgroup float left[64];  // MatrixProduct.java:25
    threadgroup float right[64];  // MatrixProduct.java:26
    int x = int(rk_local_id.x);  // MatrixProduct.java:27
    int y = int(rk_local_id.y);  // MatrixProduct.java:28
    int column = int(rk_global_id.x);  // MatrixProduct.java:29
    int row = int(rk_global_id.y);  // MatrixProduct.java:30
    float sum = 0.0f;  // MatrixProduct.java:31
    for (int t = 0; t < rk_arguments.n / 8; t++) {  // MatrixProduct.java:32
        left[y * 8 + x] = a[uint(row) * rk_arguments.n + t * 8 + x];  // MatrixProduct.java:33
        right[y * 8 + x] = b[uint(t * 8 + y) * rk_arguments.n + column];  // MatrixProduct.java:34
        threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);  // MatrixProduct.java:35
        for (int k = 0; k < 8; k++) {  // MatrixProduct.java:36
            sum += left[y * 8 + k] * right[k * 8 + x];  // MatrixProduct.java:37
        }
        threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);  // MatrixProduct.java:39
    }
    c[uint(row) * rk_arguments.n + column] = sum;  // MatrixProduct.java:41
}
