// Generated from Switches.java by RingKernel. Do not edit.
// Compile with -fno-fast-math or in safe math mode: Java rounds every operation (JLS 15.4).

#include <metal_stdlib>
using namespace metal;
#pragma METAL fp contract(off)

struct switches_Arguments {
    int codes_length;
    int result_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Switches.java:12
kernel void switches(
        device const int* codes [[buffer(0)]],
        device int* result [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant switches_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // Switches.java:13
    if (i >= rk_arguments.codes_length) {  // Switches.java:14
        return;  // Switches.java:15
    }
    int value = i;  // Switches.java:17
    for (int step = 0; step < 4; step++) {  // Switches.java:18
        if (rk_arguments.codes_length == 0) {  // Switches.java:19
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        int remainder = int(uint(i) + step) % (rk_arguments.codes_length == -1 ? 1 : rk_arguments.codes_length);
        if (remainder < 0 || remainder >= rk_arguments.codes_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        bool leaves = false;
        bool leaves_1 = false;
        bool leaves_2 = false;
        bool leaves_3 = false;
        bool leaves_4 = false;
        bool leaves_5 = false;
        bool leaves_6 = false;
        switch (codes[remainder]) {
            case 1:
                break;
            case 2:
                leaves_4 = true;
                break;
            case 3:
                leaves_5 = true;
                break;
            default:
                leaves_6 = true;
                break;
        }
        if (leaves_4) {
            leaves_3 = true;
        }
        if (leaves_5) {
            leaves_2 = true;
        }
        if (leaves_6) {
            leaves_1 = true;
        }
        bool goesOn = !(leaves_3 || leaves_2 || leaves_1);
        if (goesOn) {
            value = int(uint(value) + 10);  // Switches.java:21
            leaves = true;  // Switches.java:22
        }
        bool goesOn_1 = !(leaves_2 || leaves_1 || leaves);  // Switches.java:19
        if (goesOn_1) {
            int value_1 = int(0u - value);  // Switches.java:24
            value = value_1;
        }
        bool goesOn_2 = !(leaves_1 || leaves);  // Switches.java:19
        if (goesOn_2) {
            value ^= 5;  // Switches.java:26
            if (value > 20) {  // Switches.java:27
                continue;  // Switches.java:28
            }
            leaves = true;  // Switches.java:30
        }
        bool goesOn_3 = !leaves;  // Switches.java:19
        if (goesOn_3) {
            value = int(uint(value) * 3);  // Switches.java:32
        }
        value = int(uint(value) + 1);  // Switches.java:34
    }
    int score = 0;  // Switches.java:36
    switch (value & 3) {
        case 0:
            score = 100;  // Switches.java:37
            break;
        case 1:
        case 2: {
            int t = int(uint(value) * 2);  // Switches.java:39
            score = int(uint(t) - 1);  // Switches.java:40
            break;
        }
        default:
            score = int(0u - value);  // Switches.java:42
            break;
    }
    int score_1 = score;  // Switches.java:36
    switch (codes[i]) {  // Switches.java:44
        case 0:
            score_1 = int(uint(score_1) + 1);  // Switches.java:45
            break;
        case 1:
            score_1 = int(uint(score_1) + 2);  // Switches.java:46
            break;
    }
    if (i < 0 || i >= rk_arguments.result_length) {  // Switches.java:49
        atomic_fetch_min_explicit((device atomic_int*)&rk_traps[2], workItem, memory_order_relaxed);
        return;
    }
    result[i] = score_1;
}

struct switches_unchecked_Arguments {
    int codes_length;
    int result_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Switches.java:12
kernel void switches_unchecked(
        device const int* codes [[buffer(0)]],
        device int* result [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant switches_unchecked_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // Switches.java:13
    if (i >= rk_arguments.codes_length) {  // Switches.java:14
        return;  // Switches.java:15
    }
    int value = i;  // Switches.java:17
    for (int step = 0; step < 4; step++) {  // Switches.java:18
        if (rk_arguments.codes_length == 0) {  // Switches.java:19
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
        bool leaves_5 = false;
        bool leaves_6 = false;
        switch (codes[int(uint(i) + step) % (rk_arguments.codes_length == -1 ? 1 : rk_arguments.codes_length)]) {
            case 1:
                break;
            case 2:
                leaves_4 = true;
                break;
            case 3:
                leaves_5 = true;
                break;
            default:
                leaves_6 = true;
                break;
        }
        if (leaves_4) {
            leaves_3 = true;
        }
        if (leaves_5) {
            leaves_2 = true;
        }
        if (leaves_6) {
            leaves_1 = true;
        }
        bool goesOn = !(leaves_3 || leaves_2 || leaves_1);
        if (goesOn) {
            value = int(uint(value) + 10);  // Switches.java:21
            leaves = true;  // Switches.java:22
        }
        bool goesOn_1 = !(leaves_2 || leaves_1 || leaves);  // Switches.java:19
        if (goesOn_1) {
            int value_1 = int(0u - value);  // Switches.java:24
            value = value_1;
        }
        bool goesOn_2 = !(leaves_1 || leaves);  // Switches.java:19
        if (goesOn_2) {
            value ^= 5;  // Switches.java:26
            if (value > 20) {  // Switches.java:27
                continue;  // Switches.java:28
            }
            leaves = true;  // Switches.java:30
        }
        bool goesOn_3 = !leaves;  // Switches.java:19
        if (goesOn_3) {
            value = int(uint(value) * 3);  // Switches.java:32
        }
        value = int(uint(value) + 1);  // Switches.java:34
    }
    int score = 0;  // Switches.java:36
    switch (value & 3) {
        case 0:
            score = 100;  // Switches.java:37
            break;
        case 1:
        case 2: {
            int t = int(uint(value) * 2);  // Switches.java:39
            score = int(uint(t) - 1);  // Switches.java:40
            break;
        }
        default:
            score = int(0u - value);  // Switches.java:42
            break;
    }
    int score_1 = score;  // Switches.java:36
    switch (codes[i]) {  // Switches.java:44
        case 0:
            score_1 = int(uint(score_1) + 1);  // Switches.java:45
            break;
        case 1:
            score_1 = int(uint(score_1) + 2);  // Switches.java:46
            break;
    }
    result[i] = score_1;  // Switches.java:49
}
