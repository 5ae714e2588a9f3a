// Generated from SwitchStatements.java by RingKernel. Do not edit.
// Compile with -fno-fast-math or in safe math mode: Java rounds every operation (JLS 15.4).

#include <metal_stdlib>
using namespace metal;
#pragma METAL fp contract(off)

struct fallThrough_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // SwitchStatements.java:11
kernel void fallThrough(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant fallThrough_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // SwitchStatements.java:12
    if (i < rk_arguments.out_length) {  // SwitchStatements.java:13
        int x = 0;  // SwitchStatements.java:14
        if (i < 0 || i >= rk_arguments.a_length) {  // SwitchStatements.java:15
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
        bool leaves_7 = false;
        bool leaves_8 = false;
        switch (a[i] & 7) {
            case 0:
                break;
            case 1:
                leaves_5 = true;
                break;
            case 2:
            case 3:
                leaves_6 = true;
                break;
            case 6:
                leaves_7 = true;
                break;
            default:
                leaves_8 = true;
                break;
        }
        if (leaves_5) {
            leaves_4 = true;
        }
        if (leaves_6) {
            leaves_3 = true;
        }
        if (leaves_7) {
            leaves_1 = true;
        }
        if (leaves_8) {
            leaves_2 = true;
        }
        bool goesOn = !(leaves_4 || leaves_3 || leaves_1 || leaves_2);
        if (goesOn) {
            x++;  // SwitchStatements.java:17
        }
        bool goesOn_1 = !(leaves_3 || leaves_1 || leaves_2);  // SwitchStatements.java:15
        if (goesOn_1) {
            x = int(uint(x) + 10);  // SwitchStatements.java:19
            leaves = true;  // SwitchStatements.java:20
        }
        bool goesOn_2 = !(leaves_1 || leaves_2 || leaves);  // SwitchStatements.java:15
        if (goesOn_2) {
            x = int(uint(x) + 100);  // SwitchStatements.java:23
        }
        bool goesOn_3 = !(leaves_1 || leaves);  // SwitchStatements.java:15
        if (goesOn_3) {
            x = int(uint(x) + 1000);  // SwitchStatements.java:25
        }
        bool goesOn_4 = !leaves;  // SwitchStatements.java:15
        if (goesOn_4) {
            x = int(uint(x) + 10000);  // SwitchStatements.java:27
        }
        out[i] = x;  // SwitchStatements.java:29
    }
}

struct fallThrough_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // SwitchStatements.java:11
kernel void fallThrough_unchecked(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant fallThrough_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // SwitchStatements.java:12
    if (i < rk_arguments.out_length) {  // SwitchStatements.java:13
        int x = 0;  // SwitchStatements.java:14
        bool leaves = false;  // SwitchStatements.java:15
        bool leaves_1 = false;
        bool leaves_2 = false;
        bool leaves_3 = false;
        bool leaves_4 = false;
        bool leaves_5 = false;
        bool leaves_6 = false;
        bool leaves_7 = false;
        bool leaves_8 = false;
        switch (a[i] & 7) {
            case 0:
                break;
            case 1:
                leaves_5 = true;
                break;
            case 2:
            case 3:
                leaves_6 = true;
                break;
            case 6:
                leaves_7 = true;
                break;
            default:
                leaves_8 = true;
                break;
        }
        if (leaves_5) {
            leaves_4 = true;
        }
        if (leaves_6) {
            leaves_3 = true;
        }
        if (leaves_7) {
            leaves_1 = true;
        }
        if (leaves_8) {
            leaves_2 = true;
        }
        bool goesOn = !(leaves_4 || leaves_3 || leaves_1 || leaves_2);
        if (goesOn) {
            x++;  // SwitchStatements.java:17
        }
        bool goesOn_1 = !(leaves_3 || leaves_1 || leaves_2);  // SwitchStatements.java:15
        if (goesOn_1) {
            x = int(uint(x) + 10);  // SwitchStatements.java:19
            leaves = true;  // SwitchStatements.java:20
        }
        bool goesOn_2 = !(leaves_1 || leaves_2 || leaves);  // SwitchStatements.java:15
        if (goesOn_2) {
            x = int(uint(x) + 100);  // SwitchStatements.java:23
        }
        bool goesOn_3 = !(leaves_1 || leaves);  // SwitchStatements.java:15
        if (goesOn_3) {
            x = int(uint(x) + 1000);  // SwitchStatements.java:25
        }
        bool goesOn_4 = !leaves;  // SwitchStatements.java:15
        if (goesOn_4) {
            x = int(uint(x) + 10000);  // SwitchStatements.java:27
        }
        out[i] = x;  // SwitchStatements.java:29
    }
}

struct defaultFirst_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // SwitchStatements.java:34
kernel void defaultFirst(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant defaultFirst_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // SwitchStatements.java:35
    if (i < rk_arguments.out_length) {  // SwitchStatements.java:36
        int x = 0;  // SwitchStatements.java:37
        if (i < 0 || i >= rk_arguments.a_length) {  // SwitchStatements.java:38
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        switch (a[i] % 4) {
            case -1:
                x = 8;  // SwitchStatements.java:43
                break;
            case 1:
                x = 7;  // SwitchStatements.java:46
                break;
            default:
                x = 9;  // SwitchStatements.java:40
                break;
        }
        out[i] = x;  // SwitchStatements.java:48
    }
}

struct defaultFirst_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // SwitchStatements.java:34
kernel void defaultFirst_unchecked(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant defaultFirst_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // SwitchStatements.java:35
    if (i < rk_arguments.out_length) {  // SwitchStatements.java:36
        int x = 0;  // SwitchStatements.java:37
        switch (a[i] % 4) {  // SwitchStatements.java:38
            case -1:
                x = 8;  // SwitchStatements.java:43
                break;
            case 1:
                x = 7;  // SwitchStatements.java:46
                break;
            default:
                x = 9;  // SwitchStatements.java:40
                break;
        }
        out[i] = x;  // SwitchStatements.java:48
    }
}

struct noDefault_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // SwitchStatements.java:53
kernel void noDefault(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant noDefault_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // SwitchStatements.java:54
    if (i < rk_arguments.out_length) {  // SwitchStatements.java:55
        if (i < 0 || i >= rk_arguments.a_length) {  // SwitchStatements.java:56
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        int x = a[i];
        int x_1 = x;
        switch (x_1) {  // SwitchStatements.java:57
            case (-2147483647 - 1):
                x_1 = 1;  // SwitchStatements.java:59
                break;
            case 2147483647:
                x_1 = 2;  // SwitchStatements.java:62
                break;
            case 65536:
                x_1 = 3;  // SwitchStatements.java:65
                break;
        }
        out[i] = x_1;  // SwitchStatements.java:67
    }
}

struct noDefault_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // SwitchStatements.java:53
kernel void noDefault_unchecked(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant noDefault_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // SwitchStatements.java:54
    if (i < rk_arguments.out_length) {  // SwitchStatements.java:55
        int x = a[i];  // SwitchStatements.java:56
        int x_1 = x;
        switch (x_1) {  // SwitchStatements.java:57
            case (-2147483647 - 1):
                x_1 = 1;  // SwitchStatements.java:59
                break;
            case 2147483647:
                x_1 = 2;  // SwitchStatements.java:62
                break;
            case 65536:
                x_1 = 3;  // SwitchStatements.java:65
                break;
        }
        out[i] = x_1;  // SwitchStatements.java:67
    }
}

struct arrows_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // SwitchStatements.java:72
kernel void arrows(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant arrows_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // SwitchStatements.java:73
    if (i < rk_arguments.out_length) {  // SwitchStatements.java:74
        int x = 0;  // SwitchStatements.java:75
        if (i < 0 || i >= rk_arguments.a_length) {  // SwitchStatements.java:76
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        switch (a[i] & 3) {
            case 0:
                x = 5;  // SwitchStatements.java:77
                break;
            case 1:
            case 2: {
                int x_1 = a[i];  // SwitchStatements.java:79
                x = x_1;
                x = int(uint(x) + 1);  // SwitchStatements.java:80
                break;
            }
        }
        out[i] = x;  // SwitchStatements.java:84
    }
}

struct arrows_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // SwitchStatements.java:72
kernel void arrows_unchecked(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant arrows_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // SwitchStatements.java:73
    if (i < rk_arguments.out_length) {  // SwitchStatements.java:74
        int x = 0;  // SwitchStatements.java:75
        switch (a[i] & 3) {  // SwitchStatements.java:76
            case 0:
                x = 5;  // SwitchStatements.java:77
                break;
            case 1:
            case 2: {
                int x_1 = a[i];  // SwitchStatements.java:79
                x = x_1;
                x = int(uint(x) + 1);  // SwitchStatements.java:80
                break;
            }
        }
        out[i] = x;  // SwitchStatements.java:84
    }
}

struct ofChar_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // SwitchStatements.java:89
kernel void ofChar(
        device const ushort* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant ofChar_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // SwitchStatements.java:90
    if (i < rk_arguments.out_length) {  // SwitchStatements.java:91
        if (i < 0 || i >= rk_arguments.a_length) {  // SwitchStatements.java:92
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        switch (a[i]) {
            case 97:
            case 127:
                out[i] = 1;  // SwitchStatements.java:93
                break;
            case 65535:
                out[i] = 2;  // SwitchStatements.java:94
                break;
            default:
                out[i] = a[i] + 3;  // SwitchStatements.java:95
                break;
        }
    }
}

struct ofChar_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // SwitchStatements.java:89
kernel void ofChar_unchecked(
        device const ushort* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant ofChar_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // SwitchStatements.java:90
    if (i < rk_arguments.out_length) {  // SwitchStatements.java:91
        switch (a[i]) {  // SwitchStatements.java:92
            case 97:
            case 127:
                out[i] = 1;  // SwitchStatements.java:93
                break;
            case 65535:
                out[i] = 2;  // SwitchStatements.java:94
                break;
            default:
                out[i] = a[i] + 3;  // SwitchStatements.java:95
                break;
        }
    }
}

struct ofByte_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // SwitchStatements.java:101
kernel void ofByte(
        device const char* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant ofByte_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // SwitchStatements.java:102
    if (i < rk_arguments.out_length) {  // SwitchStatements.java:103
        if (i < 0 || i >= rk_arguments.a_length) {  // SwitchStatements.java:104
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        switch (a[i]) {
            case -128:
                out[i] = 1;  // SwitchStatements.java:105
                break;
            case 127:
                out[i] = 2;  // SwitchStatements.java:106
                break;
            default:
                out[i] = a[i] * 3;  // SwitchStatements.java:107
                break;
        }
    }
}

struct ofByte_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // SwitchStatements.java:101
kernel void ofByte_unchecked(
        device const char* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant ofByte_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // SwitchStatements.java:102
    if (i < rk_arguments.out_length) {  // SwitchStatements.java:103
        switch (a[i]) {  // SwitchStatements.java:104
            case -128:
                out[i] = 1;  // SwitchStatements.java:105
                break;
            case 127:
                out[i] = 2;  // SwitchStatements.java:106
                break;
            default:
                out[i] = a[i] * 3;  // SwitchStatements.java:107
                break;
        }
    }
}

struct insideOfLoops_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // SwitchStatements.java:113
kernel void insideOfLoops(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant insideOfLoops_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // SwitchStatements.java:114
    if (i < rk_arguments.out_length) {  // SwitchStatements.java:115
        if (i < 0 || i >= rk_arguments.a_length) {  // SwitchStatements.java:116
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        int x = a[i];
        int x_1 = x;
        int steps = 0;  // SwitchStatements.java:117
        while (steps < 20) {  // SwitchStatements.java:119
            steps++;  // SwitchStatements.java:120
            bool leavesOuter = false;  // SwitchStatements.java:121
            switch (x_1 & 3) {
                case 0:
                    x_1 = int(uint(x_1) + 7);  // SwitchStatements.java:123
                    continue;  // SwitchStatements.java:124
                case 1:
                    leavesOuter = true;  // SwitchStatements.java:126
                    break;
                case 2:
                    x_1 ^= steps;  // SwitchStatements.java:128
                    break;
                default:
                    x_1 = int(uint(x_1) - 2);  // SwitchStatements.java:131
                    break;
            }
            if (leavesOuter) {  // SwitchStatements.java:126
                break;
            }
            x_1 = int(uint(x_1) + steps);  // SwitchStatements.java:133
        }
        out[i] = int(uint(x_1) * 32 + steps);  // SwitchStatements.java:135
    }
}

struct insideOfLoops_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // SwitchStatements.java:113
kernel void insideOfLoops_unchecked(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant insideOfLoops_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // SwitchStatements.java:114
    if (i < rk_arguments.out_length) {  // SwitchStatements.java:115
        int x = a[i];  // SwitchStatements.java:116
        int x_1 = x;
        int steps = 0;  // SwitchStatements.java:117
        while (steps < 20) {  // SwitchStatements.java:119
            steps++;  // SwitchStatements.java:120
            bool leavesOuter = false;  // SwitchStatements.java:121
            switch (x_1 & 3) {
                case 0:
                    x_1 = int(uint(x_1) + 7);  // SwitchStatements.java:123
                    continue;  // SwitchStatements.java:124
                case 1:
                    leavesOuter = true;  // SwitchStatements.java:126
                    break;
                case 2:
                    x_1 ^= steps;  // SwitchStatements.java:128
                    break;
                default:
                    x_1 = int(uint(x_1) - 2);  // SwitchStatements.java:131
                    break;
            }
            if (leavesOuter) {  // SwitchStatements.java:126
                break;
            }
            x_1 = int(uint(x_1) + steps);  // SwitchStatements.java:133
        }
        out[i] = int(uint(x_1) * 32 + steps);  // SwitchStatements.java:135
    }
}

struct returns_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // SwitchStatements.java:140
kernel void returns(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant returns_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // SwitchStatements.java:141
    if (i < rk_arguments.out_length) {  // SwitchStatements.java:142
        if (i < 0 || i >= rk_arguments.a_length) {  // SwitchStatements.java:143
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        switch (a[i] & 3) {
            case 0:
                out[i] = 4;  // SwitchStatements.java:145
                return;  // SwitchStatements.java:146
            case 1:
                out[i] = 5;  // SwitchStatements.java:148
                break;
            default:
                return;  // SwitchStatements.java:151
        }
        out[i] = int(uint(out[i]) + 10);  // SwitchStatements.java:153
    }
}

struct returns_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // SwitchStatements.java:140
kernel void returns_unchecked(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant returns_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // SwitchStatements.java:141
    if (i < rk_arguments.out_length) {  // SwitchStatements.java:142
        switch (a[i] & 3) {  // SwitchStatements.java:143
            case 0:
                out[i] = 4;  // SwitchStatements.java:145
                return;  // SwitchStatements.java:146
            case 1:
                out[i] = 5;  // SwitchStatements.java:148
                break;
            default:
                return;  // SwitchStatements.java:151
        }
        out[i] = int(uint(out[i]) + 10);  // SwitchStatements.java:153
    }
}
