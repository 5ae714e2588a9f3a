// Generated from Loops.java by RingKernel. Do not edit.
// Compile with -fno-fast-math or in safe math mode: Java rounds every operation (JLS 15.4).

#include <metal_stdlib>
using namespace metal;
#pragma METAL fp contract(off)

struct countUp_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Loops.java:12
kernel void countUp(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant countUp_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // Loops.java:13
    if (i < rk_arguments.out_length) {  // Loops.java:14
        int sum = 0;  // Loops.java:15
        int k = 0;  // Loops.java:16
        while (true) {
            if (i < 0 || i >= rk_arguments.a_length) {
                int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
                int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
                int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
                atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
                return;
            }
            if (k >= (a[i] & 15)) {
                break;
            }
            sum = int(uint(sum) + k * k);  // Loops.java:17
            k++;  // Loops.java:16
        }
        out[i] = sum;  // Loops.java:19
    }
}

struct countUp_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Loops.java:12
kernel void countUp_unchecked(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant countUp_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // Loops.java:13
    if (i < rk_arguments.out_length) {  // Loops.java:14
        int sum = 0;  // Loops.java:15
        for (int k = 0; k < (a[i] & 15); k++) {  // Loops.java:16
            sum = int(uint(sum) + k * k);  // Loops.java:17
        }
        out[i] = sum;  // Loops.java:19
    }
}

struct countDown_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Loops.java:24
kernel void countDown(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant countDown_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // Loops.java:25
    if (i < rk_arguments.out_length) {  // Loops.java:26
        int sum = 0;  // Loops.java:27
        if (i < 0 || i >= rk_arguments.a_length) {  // Loops.java:28
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        int k = a[i] & 15;
        int k_1 = k;
        while (true) {
            int kBefore = k_1;
            k_1 = int(uint(kBefore) - 1);
            if (kBefore <= 0) {
                break;
            }
            int sum_1 = int(uint(sum) * 3 + k_1);  // Loops.java:29
            sum = sum_1;
        }
        out[i] = sum;  // Loops.java:31
    }
}

struct countDown_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Loops.java:24
kernel void countDown_unchecked(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant countDown_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // Loops.java:25
    if (i < rk_arguments.out_length) {  // Loops.java:26
        int sum = 0;  // Loops.java:27
        int k = a[i] & 15;  // Loops.java:28
        int k_1 = k;
        while (true) {
            int kBefore = k_1;
            k_1 = int(uint(kBefore) - 1);
            if (kBefore <= 0) {
                break;
            }
            int sum_1 = int(uint(sum) * 3 + k_1);  // Loops.java:29
            sum = sum_1;
        }
        out[i] = sum;  // Loops.java:31
    }
}

struct twoCounters_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Loops.java:36
kernel void twoCounters(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device int* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant twoCounters_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // Loops.java:37
    if (i < rk_arguments.out_length) {  // Loops.java:38
        int sum = 0;  // Loops.java:39
        int k = 0;  // Loops.java:40
        if (i < 0 || i >= rk_arguments.b_length) {
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        int l = b[i] & 15;
        for (int l_1 = l; k < l_1; k += 2, l_1--) {
            sum = int(uint(sum) + k * l_1);  // Loops.java:41
        }
        out[i] = sum;  // Loops.java:43
    }
}

struct twoCounters_unchecked_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Loops.java:36
kernel void twoCounters_unchecked(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device int* out [[buffer(2)]],
        constant twoCounters_unchecked_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // Loops.java:37
    if (i < rk_arguments.out_length) {  // Loops.java:38
        int sum = 0;  // Loops.java:39
        int k = 0;  // Loops.java:40
        int l = b[i] & 15;
        for (int l_1 = l; k < l_1; k += 2, l_1--) {
            sum = int(uint(sum) + k * l_1);  // Loops.java:41
        }
        out[i] = sum;  // Loops.java:43
    }
}

struct whileHalving_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Loops.java:48
kernel void whileHalving(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant whileHalving_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // Loops.java:49
    if (i < rk_arguments.out_length) {  // Loops.java:50
        if (i < 0 || i >= rk_arguments.a_length) {  // Loops.java:51
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        int x = a[i];
        int x_1 = x;
        int steps = 0;  // Loops.java:52
        while (x_1 != 0) {  // Loops.java:53
            x_1 = int(uint(x_1) >> 1);  // Loops.java:54
            steps = int(uint(steps) + 1);  // Loops.java:55
        }
        out[i] = steps;  // Loops.java:57
    }
}

struct whileHalving_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Loops.java:48
kernel void whileHalving_unchecked(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant whileHalving_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // Loops.java:49
    if (i < rk_arguments.out_length) {  // Loops.java:50
        int x = a[i];  // Loops.java:51
        int x_1 = x;
        int steps = 0;  // Loops.java:52
        while (x_1 != 0) {  // Loops.java:53
            x_1 = int(uint(x_1) >> 1);  // Loops.java:54
            steps = int(uint(steps) + 1);  // Loops.java:55
        }
        out[i] = steps;  // Loops.java:57
    }
}

struct doAtLeastOnce_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Loops.java:62
kernel void doAtLeastOnce(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant doAtLeastOnce_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // Loops.java:63
    if (i < rk_arguments.out_length) {  // Loops.java:64
        if (i < 0 || i >= rk_arguments.a_length) {  // Loops.java:65
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        int x = a[i];
        int x_1 = x;
        int steps = 0;  // Loops.java:66
        while (true) {  // Loops.java:67
            int x_2 = (x_1 & 1) == 0 ? x_1 / 2 : int(3u * x_1 + 1);  // Loops.java:68
            x_1 = x_2;
            bool isGreater = x_1 > 1;  // Loops.java:69
            bool both = isGreater;
            if (isGreater) {
                int sum = int(uint(steps) + 1);
                steps = sum;
                both = sum < 40;
            }
            if (!both) {
                break;
            }
        }
        out[i] = int(uint(steps) * 100 + (x_1 & 63));  // Loops.java:70
    }
}

struct doAtLeastOnce_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Loops.java:62
kernel void doAtLeastOnce_unchecked(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant doAtLeastOnce_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // Loops.java:63
    if (i < rk_arguments.out_length) {  // Loops.java:64
        int x = a[i];  // Loops.java:65
        int x_1 = x;
        int steps = 0;  // Loops.java:66
        while (true) {  // Loops.java:67
            int x_2 = (x_1 & 1) == 0 ? x_1 / 2 : int(3u * x_1 + 1);  // Loops.java:68
            x_1 = x_2;
            bool isGreater = x_1 > 1;  // Loops.java:69
            bool both = isGreater;
            if (isGreater) {
                int sum = int(uint(steps) + 1);
                steps = sum;
                both = sum < 40;
            }
            if (!both) {
                break;
            }
        }
        out[i] = int(uint(steps) * 100 + (x_1 & 63));  // Loops.java:70
    }
}

struct counterAtTheEndOfItsType_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Loops.java:75
kernel void counterAtTheEndOfItsType(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant counterAtTheEndOfItsType_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // Loops.java:76
    if (i < rk_arguments.out_length) {  // Loops.java:77
        int steps = 0;  // Loops.java:78
        for (int k = 2147483644; k > 0; k = int(uint(k) + 1)) {  // Loops.java:79
            steps = int(uint(steps) + 1);  // Loops.java:80
        }
        if (i < 0 || i >= rk_arguments.a_length) {  // Loops.java:82
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        out[i] = int(uint(steps) + a[i]);
    }
}

struct counterAtTheEndOfItsType_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Loops.java:75
kernel void counterAtTheEndOfItsType_unchecked(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant counterAtTheEndOfItsType_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // Loops.java:76
    if (i < rk_arguments.out_length) {  // Loops.java:77
        int steps = 0;  // Loops.java:78
        for (int k = 2147483644; k > 0; k = int(uint(k) + 1)) {  // Loops.java:79
            steps = int(uint(steps) + 1);  // Loops.java:80
        }
        out[i] = int(uint(steps) + a[i]);  // Loops.java:82
    }
}

struct byteCounter_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Loops.java:87
kernel void byteCounter(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant byteCounter_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // Loops.java:88
    if (i < rk_arguments.out_length) {  // Loops.java:89
        if (i < 0 || i >= rk_arguments.a_length) {  // Loops.java:90
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        int sum = a[i];
        int sum_1 = sum;
        for (char k = 120; k > 0; k = char(k + 1)) {  // Loops.java:91
            sum_1 = int(uint(sum_1) + k);  // Loops.java:92
        }
        out[i] = sum_1;  // Loops.java:94
    }
}

struct byteCounter_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Loops.java:87
kernel void byteCounter_unchecked(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant byteCounter_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // Loops.java:88
    if (i < rk_arguments.out_length) {  // Loops.java:89
        int sum = a[i];  // Loops.java:90
        int sum_1 = sum;
        for (char k = 120; k > 0; k = char(k + 1)) {  // Loops.java:91
            sum_1 = int(uint(sum_1) + k);  // Loops.java:92
        }
        out[i] = sum_1;  // Loops.java:94
    }
}

struct forever_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Loops.java:99
kernel void forever(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant forever_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // Loops.java:100
    if (i < rk_arguments.out_length) {  // Loops.java:101
        if (i < 0 || i >= rk_arguments.a_length) {  // Loops.java:102
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        int x = a[i] | 1;
        int x_1 = x;
        int steps = 0;  // Loops.java:103
        while (true) {  // Loops.java:104
            int stepsBefore = steps;  // Loops.java:105
            steps = int(uint(stepsBefore) + 1);
            if (stepsBefore > 9 || x_1 % 5 == 0) {
                break;  // Loops.java:106
            }
            x_1 = int(uint(x_1) + 3);  // Loops.java:108
        }
        out[i] = int(uint(x_1) * 16 + steps);  // Loops.java:110
    }
}

struct forever_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Loops.java:99
kernel void forever_unchecked(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant forever_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // Loops.java:100
    if (i < rk_arguments.out_length) {  // Loops.java:101
        int x = a[i] | 1;  // Loops.java:102
        int x_1 = x;
        int steps = 0;  // Loops.java:103
        while (true) {  // Loops.java:104
            int stepsBefore = steps;  // Loops.java:105
            steps = int(uint(stepsBefore) + 1);
            if (stepsBefore > 9 || x_1 % 5 == 0) {
                break;  // Loops.java:106
            }
            x_1 = int(uint(x_1) + 3);  // Loops.java:108
        }
        out[i] = int(uint(x_1) * 16 + steps);  // Loops.java:110
    }
}

struct floatCounter_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Loops.java:115
kernel void floatCounter(
        device const float* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant floatCounter_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // Loops.java:116
    if (i < rk_arguments.out_length) {  // Loops.java:117
        int steps = 0;  // Loops.java:118
        for (float x = 0.0f; x < 1.0f && steps < 30; x += 0.125f) {  // Loops.java:119
            steps++;  // Loops.java:120
        }
        if (i < 0 || i >= rk_arguments.a_length) {  // Loops.java:122
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        out[i] = a[i] > 0.0f ? steps : -steps;
    }
}

struct floatCounter_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Loops.java:115
kernel void floatCounter_unchecked(
        device const float* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant floatCounter_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // Loops.java:116
    if (i < rk_arguments.out_length) {  // Loops.java:117
        int steps = 0;  // Loops.java:118
        for (float x = 0.0f; x < 1.0f && steps < 30; x += 0.125f) {  // Loops.java:119
            steps++;  // Loops.java:120
        }
        out[i] = a[i] > 0.0f ? steps : -steps;  // Loops.java:122
    }
}
