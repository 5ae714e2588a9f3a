// Generated from LoopJumps.java by RingKernel. Do not edit.
// Compile with -fno-fast-math or in safe math mode: Java rounds every operation (JLS 15.4).

#include <metal_stdlib>
using namespace metal;
#pragma METAL fp contract(off)

struct breakOut_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // LoopJumps.java:9
kernel void breakOut(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device int* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant breakOut_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // LoopJumps.java:10
    if (i < rk_arguments.out_length) {  // LoopJumps.java:11
        int found = -1;  // LoopJumps.java:12
        for (int k = 0; k < 20; k++) {  // LoopJumps.java:13
            if (i < 0 || i >= rk_arguments.a_length) {  // LoopJumps.java:14
                atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
                return;
            }
            if (i < 0 || i >= rk_arguments.b_length) {
                atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
                return;
            }
            if (int((uint(a[i]) >> (k & 31)) & 3) == (b[i] & 3)) {
                int found_1 = k;  // LoopJumps.java:15
                found = found_1;
                break;  // LoopJumps.java:16
            }
        }
        out[i] = found;  // LoopJumps.java:19
    }
}

struct breakOut_unchecked_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // LoopJumps.java:9
kernel void breakOut_unchecked(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device int* out [[buffer(2)]],
        constant breakOut_unchecked_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // LoopJumps.java:10
    if (i < rk_arguments.out_length) {  // LoopJumps.java:11
        int found = -1;  // LoopJumps.java:12
        for (int k = 0; k < 20; k++) {  // LoopJumps.java:13
            if (int((uint(a[i]) >> (k & 31)) & 3) == (b[i] & 3)) {  // LoopJumps.java:14
                int found_1 = k;  // LoopJumps.java:15
                found = found_1;
                break;  // LoopJumps.java:16
            }
        }
        out[i] = found;  // LoopJumps.java:19
    }
}

struct continueOn_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // LoopJumps.java:24
kernel void continueOn(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant continueOn_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // LoopJumps.java:25
    if (i < rk_arguments.out_length) {  // LoopJumps.java:26
        int sum = 0;  // LoopJumps.java:27
        for (int k = 0; k < 10; k++) {  // LoopJumps.java:28
            if (i < 0 || i >= rk_arguments.a_length) {  // LoopJumps.java:29
                int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
                int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
                int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
                atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
                return;
            }
            if (((a[i] >> (k & 31)) & 1) == 0) {
                continue;  // LoopJumps.java:30
            }
            sum = int(uint(sum) + k);  // LoopJumps.java:32
        }
        out[i] = sum;  // LoopJumps.java:34
    }
}

struct continueOn_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // LoopJumps.java:24
kernel void continueOn_unchecked(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant continueOn_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // LoopJumps.java:25
    if (i < rk_arguments.out_length) {  // LoopJumps.java:26
        int sum = 0;  // LoopJumps.java:27
        for (int k = 0; k < 10; k++) {  // LoopJumps.java:28
            if (((a[i] >> (k & 31)) & 1) == 0) {  // LoopJumps.java:29
                continue;  // LoopJumps.java:30
            }
            sum = int(uint(sum) + k);  // LoopJumps.java:32
        }
        out[i] = sum;  // LoopJumps.java:34
    }
}

struct continueInWhile_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // LoopJumps.java:39
kernel void continueInWhile(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant continueInWhile_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // LoopJumps.java:40
    if (i < rk_arguments.out_length) {  // LoopJumps.java:41
        int k = 0;  // LoopJumps.java:42
        int sum = 0;  // LoopJumps.java:43
        while (true) {  // LoopJumps.java:44
            int kBefore = k;
            k = int(uint(kBefore) + 1);
            if (kBefore >= 12) {
                break;
            }
            if (i < 0 || i >= rk_arguments.a_length) {  // LoopJumps.java:45
                int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
                int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
                int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
                atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
                return;
            }
            if (k % 3 == a[i] % 3) {
                continue;  // LoopJumps.java:46
            }
            sum = int(uint(sum) + k);  // LoopJumps.java:48
        }
        out[i] = sum;  // LoopJumps.java:50
    }
}

struct continueInWhile_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // LoopJumps.java:39
kernel void continueInWhile_unchecked(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant continueInWhile_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // LoopJumps.java:40
    if (i < rk_arguments.out_length) {  // LoopJumps.java:41
        int k = 0;  // LoopJumps.java:42
        int sum = 0;  // LoopJumps.java:43
        while (true) {  // LoopJumps.java:44
            int kBefore = k;
            k = int(uint(kBefore) + 1);
            if (kBefore >= 12) {
                break;
            }
            if (k % 3 == a[i] % 3) {  // LoopJumps.java:45
                continue;  // LoopJumps.java:46
            }
            sum = int(uint(sum) + k);  // LoopJumps.java:48
        }
        out[i] = sum;  // LoopJumps.java:50
    }
}

struct continueInDo_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // LoopJumps.java:55
kernel void continueInDo(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant continueInDo_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // LoopJumps.java:56
    if (i < rk_arguments.out_length) {  // LoopJumps.java:57
        int k = 0;  // LoopJumps.java:58
        int sum = 0;  // LoopJumps.java:59
        bool rk_again = false;  // LoopJumps.java:60
        while (true) {
            if (rk_again) {
                int sum_1 = int(uint(k) + 1);  // LoopJumps.java:65
                k = sum_1;
                if (sum_1 >= 9) {
                    break;
                }
            }
            rk_again = true;
            if (i < 0 || i >= rk_arguments.a_length) {  // LoopJumps.java:61
                int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
                int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
                int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
                atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
                return;
            }
            if ((k & 1) == (a[i] & 1)) {
                continue;  // LoopJumps.java:62
            }
            sum = int(uint(sum) + k);  // LoopJumps.java:64
        }
        out[i] = sum;  // LoopJumps.java:66
    }
}

struct continueInDo_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // LoopJumps.java:55
kernel void continueInDo_unchecked(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant continueInDo_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // LoopJumps.java:56
    if (i < rk_arguments.out_length) {  // LoopJumps.java:57
        int k = 0;  // LoopJumps.java:58
        int sum = 0;  // LoopJumps.java:59
        bool rk_again = false;  // LoopJumps.java:60
        while (true) {
            if (rk_again) {
                int sum_1 = int(uint(k) + 1);  // LoopJumps.java:65
                k = sum_1;
                if (sum_1 >= 9) {
                    break;
                }
            }
            rk_again = true;
            if ((k & 1) == (a[i] & 1)) {  // LoopJumps.java:61
                continue;  // LoopJumps.java:62
            }
            sum = int(uint(sum) + k);  // LoopJumps.java:64
        }
        out[i] = sum;  // LoopJumps.java:66
    }
}

struct labelledBreak_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // LoopJumps.java:71
kernel void labelledBreak(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device int* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant labelledBreak_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // LoopJumps.java:72
    if (i < rk_arguments.out_length) {  // LoopJumps.java:73
        int sum = 0;  // LoopJumps.java:74
        for (int k = 0; k < 8; k++) {  // LoopJumps.java:76
            bool leavesOuter = false;  // LoopJumps.java:77
            for (int l = 0; l < 8; l++) {
                if (i < 0 || i >= rk_arguments.a_length) {  // LoopJumps.java:78
                    atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
                    return;
                }
                if (k * l > (a[i] & 31)) {
                    leavesOuter = true;  // LoopJumps.java:79
                    break;
                }
                if (i < 0 || i >= rk_arguments.b_length) {  // LoopJumps.java:81
                    atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
                    return;
                }
                if (l > (b[i] & 7)) {
                    break;  // LoopJumps.java:82
                }
                sum = int(uint(sum) + (k ^ l));  // LoopJumps.java:84
            }
            if (leavesOuter) {  // LoopJumps.java:79
                break;
            }
            sum = int(uint(sum) + 100);  // LoopJumps.java:86
        }
        out[i] = sum;  // LoopJumps.java:88
    }
}

struct labelledBreak_unchecked_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // LoopJumps.java:71
kernel void labelledBreak_unchecked(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device int* out [[buffer(2)]],
        constant labelledBreak_unchecked_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // LoopJumps.java:72
    if (i < rk_arguments.out_length) {  // LoopJumps.java:73
        int sum = 0;  // LoopJumps.java:74
        for (int k = 0; k < 8; k++) {  // LoopJumps.java:76
            bool leavesOuter = false;  // LoopJumps.java:77
            for (int l = 0; l < 8; l++) {
                if (k * l > (a[i] & 31)) {  // LoopJumps.java:78
                    leavesOuter = true;  // LoopJumps.java:79
                    break;
                }
                if (l > (b[i] & 7)) {  // LoopJumps.java:81
                    break;  // LoopJumps.java:82
                }
                sum = int(uint(sum) + (k ^ l));  // LoopJumps.java:84
            }
            if (leavesOuter) {  // LoopJumps.java:79
                break;
            }
            sum = int(uint(sum) + 100);  // LoopJumps.java:86
        }
        out[i] = sum;  // LoopJumps.java:88
    }
}

struct labelledContinue_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // LoopJumps.java:93
kernel void labelledContinue(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device int* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant labelledContinue_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // LoopJumps.java:94
    if (i < rk_arguments.out_length) {  // LoopJumps.java:95
        int sum = 0;  // LoopJumps.java:96
        for (int k = 0; k < 6; k++) {  // LoopJumps.java:98
            int l = 0;  // LoopJumps.java:99
            bool repeatsOuter = false;  // LoopJumps.java:100
            while (true) {
                if (i < 0 || i >= rk_arguments.b_length) {  // LoopJumps.java:101
                    atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
                    return;
                }
                if (l > (b[i] & 3)) {
                    repeatsOuter = true;  // LoopJumps.java:102
                    break;
                }
                if (i < 0 || i >= rk_arguments.a_length) {  // LoopJumps.java:104
                    atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
                    return;
                }
                if (((a[i] >> (k & 31)) & 1) == 1) {
                    sum = int(uint(sum) + l);  // LoopJumps.java:105
                }
                l++;  // LoopJumps.java:107
            }
            if (repeatsOuter) {  // LoopJumps.java:102
                continue;
            }
        }
        out[i] = sum;  // LoopJumps.java:110
    }
}

struct labelledContinue_unchecked_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // LoopJumps.java:93
kernel void labelledContinue_unchecked(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device int* out [[buffer(2)]],
        constant labelledContinue_unchecked_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // LoopJumps.java:94
    if (i < rk_arguments.out_length) {  // LoopJumps.java:95
        int sum = 0;  // LoopJumps.java:96
        for (int k = 0; k < 6; k++) {  // LoopJumps.java:98
            int l = 0;  // LoopJumps.java:99
            bool repeatsOuter = false;  // LoopJumps.java:100
            while (true) {
                if (l > (b[i] & 3)) {  // LoopJumps.java:101
                    repeatsOuter = true;  // LoopJumps.java:102
                    break;
                }
                if (((a[i] >> (k & 31)) & 1) == 1) {  // LoopJumps.java:104
                    sum = int(uint(sum) + l);  // LoopJumps.java:105
                }
                l++;  // LoopJumps.java:107
            }
            if (repeatsOuter) {  // LoopJumps.java:102
                continue;
            }
        }
        out[i] = sum;  // LoopJumps.java:110
    }
}

struct labelledBlock_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // LoopJumps.java:115
kernel void labelledBlock(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant labelledBlock_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // LoopJumps.java:116
    if (i < rk_arguments.out_length) {  // LoopJumps.java:117
        if (i < 0 || i >= rk_arguments.a_length) {  // LoopJumps.java:118
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        int x = a[i];
        int x_1 = x;
        bool leavesBlock = false;  // LoopJumps.java:119
        if (x_1 < 0) {  // LoopJumps.java:120
            leavesBlock = true;  // LoopJumps.java:121
        }
        bool goesOn = !leavesBlock;  // LoopJumps.java:120
        if (goesOn) {
            x_1 = int(uint(x_1) + 5);  // LoopJumps.java:123
            if (x_1 > 100) {  // LoopJumps.java:124
                leavesBlock = true;  // LoopJumps.java:125
            }
            bool goesOn_1 = !leavesBlock;  // LoopJumps.java:124
            if (goesOn_1) {
                x_1 = int(uint(x_1) * 2);  // LoopJumps.java:127
            }
        }
        out[i] = x_1;  // LoopJumps.java:129
    }
}

struct labelledBlock_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // LoopJumps.java:115
kernel void labelledBlock_unchecked(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant labelledBlock_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // LoopJumps.java:116
    if (i < rk_arguments.out_length) {  // LoopJumps.java:117
        int x = a[i];  // LoopJumps.java:118
        int x_1 = x;
        bool leavesBlock = false;  // LoopJumps.java:119
        if (x_1 < 0) {  // LoopJumps.java:120
            leavesBlock = true;  // LoopJumps.java:121
        }
        bool goesOn = !leavesBlock;  // LoopJumps.java:120
        if (goesOn) {
            x_1 = int(uint(x_1) + 5);  // LoopJumps.java:123
            if (x_1 > 100) {  // LoopJumps.java:124
                leavesBlock = true;  // LoopJumps.java:125
            }
            bool goesOn_1 = !leavesBlock;  // LoopJumps.java:124
            if (goesOn_1) {
                x_1 = int(uint(x_1) * 2);  // LoopJumps.java:127
            }
        }
        out[i] = x_1;  // LoopJumps.java:129
    }
}

struct returnFromLoops_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // LoopJumps.java:134
kernel void returnFromLoops(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device int* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant returnFromLoops_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // LoopJumps.java:135
    if (i < rk_arguments.out_length) {  // LoopJumps.java:136
        for (int k = 0; k < 5; k++) {  // LoopJumps.java:137
            for (int l = 0; l < 5; l++) {  // LoopJumps.java:138
                if (i < 0 || i >= rk_arguments.a_length) {  // LoopJumps.java:139
                    atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
                    return;
                }
                if (k + l == (a[i] & 7)) {
                    out[i] = k * 10 + l;  // LoopJumps.java:140
                    return;  // LoopJumps.java:141
                }
            }
        }
        if (i < 0 || i >= rk_arguments.b_length) {  // LoopJumps.java:145
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        out[i] = int(0u - b[i]);
    }
}

struct returnFromLoops_unchecked_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // LoopJumps.java:134
kernel void returnFromLoops_unchecked(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device int* out [[buffer(2)]],
        constant returnFromLoops_unchecked_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // LoopJumps.java:135
    if (i < rk_arguments.out_length) {  // LoopJumps.java:136
        for (int k = 0; k < 5; k++) {  // LoopJumps.java:137
            for (int l = 0; l < 5; l++) {  // LoopJumps.java:138
                if (k + l == (a[i] & 7)) {  // LoopJumps.java:139
                    out[i] = k * 10 + l;  // LoopJumps.java:140
                    return;  // LoopJumps.java:141
                }
            }
        }
        out[i] = int(0u - b[i]);  // LoopJumps.java:145
    }
}
