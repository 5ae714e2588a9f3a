// Generated from Sample.java by RingKernel. Do not edit.
// Compile with -fno-fast-math or in safe math mode: Java rounds every operation (JLS 15.4).

#include <metal_stdlib>
using namespace metal;
#pragma METAL fp contract(off)

static inline int rk_compare_exchange(device atomic_int* place, int expected, int desired) {
    int seen = expected;
    while (!atomic_compare_exchange_weak_explicit(place, &seen, desired, memory_order_relaxed, memory_order_relaxed)
            && seen == expected) {
    }
    return seen;
}

struct order_Arguments {
    int a_length;
    int b_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Sample.java:1
kernel void order(
        device int* a [[buffer(0)]],
        device int* b [[buffer(1)]],
        constant order_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // Sample.java:4
    int n = i;  // Sample.java:5
    int nBefore = n;  // Sample.java:6
    n = int(uint(nBefore) + 1);
    a[nBefore] = n;
    int aValue = a[i];  // Sample.java:7
    b[i] = 7;
    a[i] = int(uint(aValue) + b[i]);
    int before = rk_compare_exchange((device atomic_int*)&b[0], 7, i);  // Sample.java:8
    b[1] = int(uint(before) + b[1]);  // Sample.java:9
}
