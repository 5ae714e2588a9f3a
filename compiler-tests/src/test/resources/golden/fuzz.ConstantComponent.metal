// Generated from ConstantComponent.java by RingKernel. Do not edit.
// Compile with -fno-fast-math or in safe math mode: Java rounds every operation (JLS 15.4).

#include <metal_stdlib>
using namespace metal;
#pragma METAL fp contract(off)

struct Pair {
    float first;
    int second;
};
static_assert(sizeof(Pair) == 8, "layout");
static_assert(__builtin_offsetof(Pair, second) == 4, "layout");

static inline int product(int seven) {  // ConstantComponent.java:14
    return int(180661657u + seven);  // ConstantComponent.java:17
}

struct constantComponent_Arguments {
    int out_length;
};

[[max_total_threads_per_threadgroup(16)]]  // ConstantComponent.java:21
kernel void constantComponent(
        device int* out [[buffer(0)]],
        constant constantComponent_Arguments& rk_arguments [[buffer(1)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // ConstantComponent.java:22
    if (i < rk_arguments.out_length) {  // ConstantComponent.java:23
        out[i] = product(i);  // ConstantComponent.java:24
    }
}
