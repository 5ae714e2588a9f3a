// Generated from Jumps.java by RingKernel. Do not edit.
// Compile with -fno-fast-math or in safe math mode: Java rounds every operation (JLS 15.4).

#include <metal_stdlib>
using namespace metal;
#pragma METAL fp contract(off)

struct jumps_Arguments {
    int seeds_length;
    int result_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Jumps.java:9
kernel void jumps(
        device const int* seeds [[buffer(0)]],
        device int* result [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant jumps_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // Jumps.java:10
    if (i >= rk_arguments.seeds_length) {  // Jumps.java:11
        return;  // Jumps.java:12
    }
    int n = seeds[i];  // Jumps.java:14
    int sum = 0;  // Jumps.java:15
    for (int a = 0; a < 10; a++) {  // Jumps.java:17
        int b = 0;  // Jumps.java:18
        bool repeatsOuter = false;  // Jumps.java:19
        bool leavesOuter = false;
        while (true) {
            int sum_1 = int(uint(b) + 1);  // Jumps.java:20
            b = sum_1;
            if (sum_1 > a) {
                repeatsOuter = true;  // Jumps.java:21
                break;
            }
            if (int((uint(b) * n) & 15) == 11) {  // Jumps.java:23
                leavesOuter = true;  // Jumps.java:24
                break;
            }
            if (b == 3 && (n & 1) == 0) {  // Jumps.java:26
                continue;  // Jumps.java:27
            }
            sum = int(uint(sum) + ((uint(a) * b) ^ n));  // Jumps.java:29
        }
        if (repeatsOuter) {  // Jumps.java:21
            continue;
        }
        if (leavesOuter) {  // Jumps.java:24
            break;
        }
    }
    int k = n & 7;  // Jumps.java:32
    int k_1 = k;
    while (true) {  // Jumps.java:33
        int sum_1 = int(uint(sum) * 31 + k_1);  // Jumps.java:34
        sum = sum_1;
        if (sum < 0) {  // Jumps.java:35
            break;  // Jumps.java:36
        }
        int kBefore = k_1;  // Jumps.java:38
        k_1 = int(uint(kBefore) - 1);
        if (kBefore <= 0) {
            break;
        }
    }
    bool leavesFound = false;  // Jumps.java:39
    if (n % 5 == 2) {  // Jumps.java:40
        sum ^= 1431655765;  // Jumps.java:41
        leavesFound = true;  // Jumps.java:42
    }
    bool goesOn = !leavesFound;  // Jumps.java:40
    if (goesOn) {
        sum = int(uint(sum) + 3);  // Jumps.java:44
    }
    int calls = 0;  // Jumps.java:46
    int callsBefore = calls;  // Jumps.java:47
    calls = callsBefore + 1;
    bool either = callsBefore < n;
    if (callsBefore >= n) {
        int callsBefore_1 = calls;
        calls = callsBefore_1 + 1;
        either = callsBefore_1 < 100;
    }
    if (either && !(calls > 1 && n > 50)) {
        sum = int(uint(sum) + calls);  // Jumps.java:48
    }
    int p = 0;  // Jumps.java:50
    for (int q = n; p < q; p = int(uint(p) + 3), q = int(uint(q) - 2)) {
        sum = int(uint(sum) + uint(p) * q);  // Jumps.java:51
    }
    if (i < 0 || i >= rk_arguments.result_length) {  // Jumps.java:53
        int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
        int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
        int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
        atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
        return;
    }
    result[i] = sum;
}

struct jumps_unchecked_Arguments {
    int seeds_length;
    int result_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Jumps.java:9
kernel void jumps_unchecked(
        device const int* seeds [[buffer(0)]],
        device int* result [[buffer(1)]],
        constant jumps_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // Jumps.java:10
    if (i >= rk_arguments.seeds_length) {  // Jumps.java:11
        return;  // Jumps.java:12
    }
    int n = seeds[i];  // Jumps.java:14
    int sum = 0;  // Jumps.java:15
    for (int a = 0; a < 10; a++) {  // Jumps.java:17
        int b = 0;  // Jumps.java:18
        bool repeatsOuter = false;  // Jumps.java:19
        bool leavesOuter = false;
        while (true) {
            int sum_1 = int(uint(b) + 1);  // Jumps.java:20
            b = sum_1;
            if (sum_1 > a) {
                repeatsOuter = true;  // Jumps.java:21
                break;
            }
            if (int((uint(b) * n) & 15) == 11) {  // Jumps.java:23
                leavesOuter = true;  // Jumps.java:24
                break;
            }
            if (b == 3 && (n & 1) == 0) {  // Jumps.java:26
                continue;  // Jumps.java:27
            }
            sum = int(uint(sum) + ((uint(a) * b) ^ n));  // Jumps.java:29
        }
        if (repeatsOuter) {  // Jumps.java:21
            continue;
        }
        if (leavesOuter) {  // Jumps.java:24
            break;
        }
    }
    int k = n & 7;  // Jumps.java:32
    int k_1 = k;
    while (true) {  // Jumps.java:33
        int sum_1 = int(uint(sum) * 31 + k_1);  // Jumps.java:34
        sum = sum_1;
        if (sum < 0) {  // Jumps.java:35
            break;  // Jumps.java:36
        }
        int kBefore = k_1;  // Jumps.java:38
        k_1 = int(uint(kBefore) - 1);
        if (kBefore <= 0) {
            break;
        }
    }
    bool leavesFound = false;  // Jumps.java:39
    if (n % 5 == 2) {  // Jumps.java:40
        sum ^= 1431655765;  // Jumps.java:41
        leavesFound = true;  // Jumps.java:42
    }
    bool goesOn = !leavesFound;  // Jumps.java:40
    if (goesOn) {
        sum = int(uint(sum) + 3);  // Jumps.java:44
    }
    int calls = 0;  // Jumps.java:46
    int callsBefore = calls;  // Jumps.java:47
    calls = callsBefore + 1;
    bool either = callsBefore < n;
    if (callsBefore >= n) {
        int callsBefore_1 = calls;
        calls = callsBefore_1 + 1;
        either = callsBefore_1 < 100;
    }
    if (either && !(calls > 1 && n > 50)) {
        sum = int(uint(sum) + calls);  // Jumps.java:48
    }
    int p = 0;  // Jumps.java:50
    for (int q = n; p < q; p = int(uint(p) + 3), q = int(uint(q) - 2)) {
        sum = int(uint(sum) + uint(p) * q);  // Jumps.java:51
    }
    result[i] = sum;  // Jumps.java:53
}
