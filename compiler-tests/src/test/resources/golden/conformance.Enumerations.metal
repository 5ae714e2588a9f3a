// Generated from Enumerations.java by RingKernel. Do not edit.
// Compile with -fno-fast-math or in safe math mode: Java rounds every operation (JLS 15.4).

#include <metal_stdlib>
using namespace metal;
#pragma METAL fp contract(off)

static inline int of(int x) {  // Enumerations.java:16
    return (x & 3) == 0 ? 0 : ((x & 3) == 1 ? 1 : 2);  // Enumerations.java:17
}

struct compared_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Enumerations.java:21
kernel void compared(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device bool* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant compared_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // Enumerations.java:22
    if (i < rk_arguments.out_length) {  // Enumerations.java:23
        if (i < 0 || i >= rk_arguments.a_length) {  // Enumerations.java:24
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        int ofResult = of(a[i]);
        if (i < 0 || i >= rk_arguments.b_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        out[i] = ofResult == of(b[i]);
    }
}

struct compared_unchecked_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Enumerations.java:21
kernel void compared_unchecked(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device bool* out [[buffer(2)]],
        constant compared_unchecked_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // Enumerations.java:22
    if (i < rk_arguments.out_length) {  // Enumerations.java:23
        out[i] = of(a[i]) == of(b[i]);  // Enumerations.java:24
    }
}

struct ordinals_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Enumerations.java:29
kernel void ordinals(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant ordinals_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // Enumerations.java:30
    if (i < rk_arguments.out_length) {  // Enumerations.java:31
        if (i < 0 || i >= rk_arguments.a_length) {  // Enumerations.java:32
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        out[i] = int(uint(of(a[i])) * 10 + 1);
    }
}

struct ordinals_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Enumerations.java:29
kernel void ordinals_unchecked(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant ordinals_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // Enumerations.java:30
    if (i < rk_arguments.out_length) {  // Enumerations.java:31
        out[i] = int(uint(of(a[i])) * 10 + 1);  // Enumerations.java:32
    }
}

struct order_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Enumerations.java:37
kernel void order(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device int* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant order_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // Enumerations.java:38
    if (i < rk_arguments.out_length) {  // Enumerations.java:39
        if (i < 0 || i >= rk_arguments.a_length) {  // Enumerations.java:40
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        int ofResult = of(a[i]);
        if (i < 0 || i >= rk_arguments.b_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        int difference = int(uint(ofResult) - of(b[i]));
        int signum_i32 = difference < 0 ? -1 : (difference > 0 ? 1 : 0);
        out[i] = signum_i32;
    }
}

struct order_unchecked_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Enumerations.java:37
kernel void order_unchecked(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device int* out [[buffer(2)]],
        constant order_unchecked_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // Enumerations.java:38
    if (i < rk_arguments.out_length) {  // Enumerations.java:39
        int difference = int(uint(of(a[i])) - of(b[i]));  // Enumerations.java:40
        int signum_i32 = difference < 0 ? -1 : (difference > 0 ? 1 : 0);
        out[i] = signum_i32;
    }
}

static inline int planet_next(int self) {  // Enumerations.java:11
    return self == 0 ? 1 : (self == 1 ? 2 : 0);  // Enumerations.java:12
}

struct methods_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Enumerations.java:45
kernel void methods(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant methods_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // Enumerations.java:46
    if (i < rk_arguments.out_length) {  // Enumerations.java:47
        if (i < 0 || i >= rk_arguments.a_length) {  // Enumerations.java:48
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        out[i] = planet_next(planet_next(of(a[i])));
    }
}

struct methods_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Enumerations.java:45
kernel void methods_unchecked(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant methods_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // Enumerations.java:46
    if (i < rk_arguments.out_length) {  // Enumerations.java:47
        out[i] = planet_next(planet_next(of(a[i])));  // Enumerations.java:48
    }
}

struct oldSwitch_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Enumerations.java:53
kernel void oldSwitch(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant oldSwitch_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // Enumerations.java:54
    if (i < rk_arguments.out_length) {  // Enumerations.java:55
        if (i < 0 || i >= rk_arguments.a_length) {  // Enumerations.java:56
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        bool leaves = false;
        bool leaves_1 = false;
        bool leaves_2 = false;
        bool leaves_3 = false;
        bool leaves_4 = false;
        switch (of(a[i])) {
            case 0:
                break;
            case 1:
                leaves_3 = true;
                break;
            default:
                leaves_4 = true;
                break;
        }
        if (leaves_3) {
            leaves_2 = true;
        }
        if (leaves_4) {
            leaves_1 = true;
        }
        bool goesOn = !(leaves_2 || leaves_1);
        if (goesOn) {
            out[i] = 1;  // Enumerations.java:58
            leaves = true;  // Enumerations.java:59
        }
        bool goesOn_1 = !(leaves_1 || leaves);  // Enumerations.java:56
        if (goesOn_1) {
            out[i] = 2;  // Enumerations.java:61
        }
        bool goesOn_2 = !leaves;  // Enumerations.java:56
        if (goesOn_2) {
            out[i] = int(uint(out[i]) + 3);  // Enumerations.java:63
        }
    }
}

struct oldSwitch_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Enumerations.java:53
kernel void oldSwitch_unchecked(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant oldSwitch_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // Enumerations.java:54
    if (i < rk_arguments.out_length) {  // Enumerations.java:55
        bool leaves = false;  // Enumerations.java:56
        bool leaves_1 = false;
        bool leaves_2 = false;
        bool leaves_3 = false;
        bool leaves_4 = false;
        switch (of(a[i])) {
            case 0:
                break;
            case 1:
                leaves_3 = true;
                break;
            default:
                leaves_4 = true;
                break;
        }
        if (leaves_3) {
            leaves_2 = true;
        }
        if (leaves_4) {
            leaves_1 = true;
        }
        bool goesOn = !(leaves_2 || leaves_1);
        if (goesOn) {
            out[i] = 1;  // Enumerations.java:58
            leaves = true;  // Enumerations.java:59
        }
        bool goesOn_1 = !(leaves_1 || leaves);  // Enumerations.java:56
        if (goesOn_1) {
            out[i] = 2;  // Enumerations.java:61
        }
        bool goesOn_2 = !leaves;  // Enumerations.java:56
        if (goesOn_2) {
            out[i] = int(uint(out[i]) + 3);  // Enumerations.java:63
        }
    }
}
