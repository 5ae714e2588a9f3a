// Generated from Sample.java by RingKernel. Do not edit.
// Compile with -fno-fast-math or in safe math mode: Java rounds every operation (JLS 15.4).

#include <metal_stdlib>
using namespace metal;
#pragma METAL fp contract(off)

constant int PRIMES[8] = {2, 3, 5, 7, 11, 13, 17, 19};

static inline int sum(device const int* data, int data_length) {  // Sample.java:1
    int sum_1 = 0;  // Sample.java:4
    for (int i = 0; i < data_length; i++) {  // Sample.java:5
        sum_1 = int(uint(sum_1) + data[i]);  // Sample.java:6
    }
    return sum_1;  // Sample.java:7
}

static inline int sum_shared32(threadgroup int* data) {  // Sample.java:1
    int sum_1 = 0;  // Sample.java:4
    for (int i = 0; i < 32; i++) {  // Sample.java:5
        sum_1 = int(uint(sum_1) + data[i]);  // Sample.java:6
    }
    return sum_1;  // Sample.java:7
}

static inline int sum_local4(thread int* data) {  // Sample.java:1
    int sum_1 = 0;  // Sample.java:4
    for (int i = 0; i < 4; i++) {  // Sample.java:5
        sum_1 = int(uint(sum_1) + data[i]);  // Sample.java:6
    }
    return sum_1;  // Sample.java:7
}

static inline int sum_PRIMES() {  // Sample.java:1
    int sum_1 = 0;  // Sample.java:4
    for (int i = 0; i < 8; i++) {  // Sample.java:5
        int data = PRIMES[i];  // Sample.java:6
        sum_1 = int(uint(sum_1) + data);
    }
    return sum_1;  // Sample.java:7
}

static inline void copy_local4_same(thread int* from, int at) {  // Sample.java:1
    int first = from[0];  // Sample.java:12
    from[at] = first;
}

static inline void copy_shared32(threadgroup int* from, device int* to, int at) {  // Sample.java:1
    int first = from[0];  // Sample.java:12
    to[at] = first;
}

struct spaces_Arguments {
    int data_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Sample.java:1
kernel void spaces(
        device int* data [[buffer(0)]],
        constant spaces_Arguments& rk_arguments [[buffer(1)]],
        uint3 rk_local_id [[thread_position_in_threadgroup]]) {
    threadgroup int tile[32];  // Sample.java:21
    int own[4] = {};  // Sample.java:22
    int i = int(rk_local_id.x);  // Sample.java:23
    tile[i] = 1;
    threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);
    int part = sum(data, rk_arguments.data_length);  // Sample.java:24
    int part_1 = sum_shared32(tile);  // Sample.java:25
    int part_2 = sum_local4(own);  // Sample.java:26
    int part_3 = sum_PRIMES();  // Sample.java:27
    copy_local4_same(own, 3);  // Sample.java:28
    copy_shared32(tile, data, i);  // Sample.java:29
    data[i] = int(uint(part) + part_1 + part_2 + part_3 + own[3]);  // Sample.java:30
}
