// Generated from ArrayExceptions.java by RingKernel. Do not edit.
// Compile with -fno-fast-math or in safe math mode: Java rounds every operation (JLS 15.4).

#include <metal_stdlib>
using namespace metal;
#pragma METAL fp contract(off)

struct Point {
    int x;
    int y;
};
static_assert(sizeof(Point) == 8, "layout");
static_assert(__builtin_offsetof(Point, y) == 4, "layout");

struct ofAnArrayOfRecords_Arguments {
    int points_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // ArrayExceptions.java:15
kernel void ofAnArrayOfRecords(
        device const Point* points [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant ofAnArrayOfRecords_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // ArrayExceptions.java:16
    if (i < rk_arguments.out_length) {  // ArrayExceptions.java:17
        if (i < 0 || i >= rk_arguments.points_length) {  // ArrayExceptions.java:18
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        int y = points[i].y;
        int product = int(uint(i) * 2);  // ArrayExceptions.java:19
        if (product < 0 || product >= rk_arguments.points_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        out[i] = int(uint(y) + points[product].x);
    }
}

struct ofAnArrayOfRecords_unchecked_Arguments {
    int points_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // ArrayExceptions.java:15
kernel void ofAnArrayOfRecords_unchecked(
        device const Point* points [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant ofAnArrayOfRecords_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // ArrayExceptions.java:16
    if (i < rk_arguments.out_length) {  // ArrayExceptions.java:17
        int y = points[i].y;  // ArrayExceptions.java:18
        out[i] = int(uint(y) + points[uint(i) * 2].x);  // ArrayExceptions.java:19
    }
}

struct negativeLength_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // ArrayExceptions.java:24
kernel void negativeLength(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device int* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant negativeLength_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // ArrayExceptions.java:25
    if (i < rk_arguments.out_length) {  // ArrayExceptions.java:26
        if (i < 0 || i >= rk_arguments.a_length) {  // ArrayExceptions.java:27
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        out[i] = a[i];
        if (i < 0 || i >= rk_arguments.b_length) {  // ArrayExceptions.java:28
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        if (b[i] == 33) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[2], workItem, memory_order_relaxed);  // ArrayExceptions.java:29
            return;
        }
    }
}

struct negativeLength_unchecked_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // ArrayExceptions.java:24
kernel void negativeLength_unchecked(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device int* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant negativeLength_unchecked_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // ArrayExceptions.java:25
    if (i < rk_arguments.out_length) {  // ArrayExceptions.java:26
        out[i] = a[i];  // ArrayExceptions.java:27
        if (b[i] == 33) {  // ArrayExceptions.java:28
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));  // ArrayExceptions.java:29
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
    }
}
