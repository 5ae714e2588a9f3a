// Generated from Patterns.java by RingKernel. Do not edit.
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

struct Segment {
    Point from;
    Point to;
};
static_assert(sizeof(Segment) == 16, "layout");
static_assert(__builtin_offsetof(Segment, to) == 8, "layout");

struct recordPattern_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Patterns.java:16
kernel void recordPattern(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device int* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant recordPattern_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // Patterns.java:17
    if (i < rk_arguments.out_length) {  // Patterns.java:18
        if (i < 0 || i >= rk_arguments.a_length) {  // Patterns.java:19
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        if (i < 0 || i >= rk_arguments.b_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        out[i] = int(uint(a[i]) * 7 + b[i]);  // Patterns.java:21
    }
}

struct recordPattern_unchecked_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Patterns.java:16
kernel void recordPattern_unchecked(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device int* out [[buffer(2)]],
        constant recordPattern_unchecked_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // Patterns.java:17
    if (i < rk_arguments.out_length) {  // Patterns.java:18
        out[i] = int(uint(a[i]) * 7 + b[i]);  // Patterns.java:21
    }
}

struct nested_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Patterns.java:27
kernel void nested(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device int* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant nested_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // Patterns.java:28
    if (i < rk_arguments.out_length) {  // Patterns.java:29
        if (i < 0 || i >= rk_arguments.a_length) {  // Patterns.java:30
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        if (i < 0 || i >= rk_arguments.b_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        out[i] = int(uint(a[i]) * 5 + 4);  // Patterns.java:32
    }
}

struct nested_unchecked_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Patterns.java:27
kernel void nested_unchecked(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device int* out [[buffer(2)]],
        constant nested_unchecked_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // Patterns.java:28
    if (i < rk_arguments.out_length) {  // Patterns.java:29
        out[i] = int(uint(a[i]) * 5 + 4);  // Patterns.java:32
    }
}

struct scopeOfANegation_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Patterns.java:38
kernel void scopeOfANegation(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device int* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant scopeOfANegation_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // Patterns.java:39
    if (i < rk_arguments.out_length) {  // Patterns.java:40
        if (i < 0 || i >= rk_arguments.a_length) {  // Patterns.java:41
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        if (i < 0 || i >= rk_arguments.b_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        out[i] = int(uint(a[i]) - b[i]);  // Patterns.java:45
    }
}

struct scopeOfANegation_unchecked_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Patterns.java:38
kernel void scopeOfANegation_unchecked(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device int* out [[buffer(2)]],
        constant scopeOfANegation_unchecked_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // Patterns.java:39
    if (i < rk_arguments.out_length) {  // Patterns.java:40
        out[i] = int(uint(a[i]) - b[i]);  // Patterns.java:45
    }
}

struct switchWithGuards_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Patterns.java:50
kernel void switchWithGuards(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device int* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant switchWithGuards_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // Patterns.java:51
    if (i < rk_arguments.out_length) {  // Patterns.java:52
        if (i < 0 || i >= rk_arguments.a_length) {  // Patterns.java:53
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        int aValue = a[i];
        if (i < 0 || i >= rk_arguments.b_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        int bValue = b[i];
        Point point = Point{aValue, bValue};
        int x = 0;  // Patterns.java:54
        int y = 0;
        int x_1 = 0;
        Point empty = Point{0, 0};
        Point p = empty;
        int selected = 0;
        x = aValue;  // Patterns.java:55
        y = bValue;
        int chosen = 0;
        if (x == y) {
            chosen = 0;
        } else {
            x_1 = aValue;  // Patterns.java:56
            int chosen_1 = 0;
            if (x_1 > 0) {
                chosen_1 = 1;
            } else {
                p = point;  // Patterns.java:57
                chosen_1 = 2;
            }
            chosen = chosen_1;  // Patterns.java:56
        }
        switch (chosen) {  // Patterns.java:54
            case 0:
                selected = 1;  // Patterns.java:55
                break;
            case 1:
                selected = x_1;  // Patterns.java:56
                break;
            default:
                selected = int(uint(p.y) * 2);  // Patterns.java:57
                break;
        }
        out[i] = selected;  // Patterns.java:54
    }
}

struct switchWithGuards_unchecked_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Patterns.java:50
kernel void switchWithGuards_unchecked(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device int* out [[buffer(2)]],
        constant switchWithGuards_unchecked_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // Patterns.java:51
    if (i < rk_arguments.out_length) {  // Patterns.java:52
        int aValue = a[i];  // Patterns.java:53
        int bValue = b[i];
        Point point = Point{aValue, bValue};
        int x = 0;  // Patterns.java:54
        int y = 0;
        int x_1 = 0;
        Point empty = Point{0, 0};
        Point p = empty;
        int selected = 0;
        x = aValue;  // Patterns.java:55
        y = bValue;
        int chosen = 0;
        if (x == y) {
            chosen = 0;
        } else {
            x_1 = aValue;  // Patterns.java:56
            int chosen_1 = 0;
            if (x_1 > 0) {
                chosen_1 = 1;
            } else {
                p = point;  // Patterns.java:57
                chosen_1 = 2;
            }
            chosen = chosen_1;  // Patterns.java:56
        }
        switch (chosen) {  // Patterns.java:54
            case 0:
                selected = 1;  // Patterns.java:55
                break;
            case 1:
                selected = x_1;  // Patterns.java:56
                break;
            default:
                selected = int(uint(p.y) * 2);  // Patterns.java:57
                break;
        }
        out[i] = selected;  // Patterns.java:54
    }
}

struct conjunction_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Patterns.java:63
kernel void conjunction(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device bool* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant conjunction_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // Patterns.java:64
    if (i < rk_arguments.out_length) {  // Patterns.java:65
        int x = 0;  // Patterns.java:66
        int y = 0;
        if (i < 0 || i >= rk_arguments.a_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        if (i < 0 || i >= rk_arguments.b_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        x = a[i];
        y = b[i];
        out[i] = x < y;
    }
}

struct conjunction_unchecked_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Patterns.java:63
kernel void conjunction_unchecked(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device bool* out [[buffer(2)]],
        constant conjunction_unchecked_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // Patterns.java:64
    if (i < rk_arguments.out_length) {  // Patterns.java:65
        int x = 0;  // Patterns.java:66
        int y = 0;
        x = a[i];
        y = b[i];
        out[i] = x < y;
    }
}
