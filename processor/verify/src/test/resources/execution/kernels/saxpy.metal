#include <metal_stdlib>
using namespace metal;

struct saxpy_Arguments {
    float a;
    int x_length;
    int y_length;
};

// y = a * x + y, trapping where y is shorter than x
kernel void saxpy(
    device const float* x [[buffer(0)]],
    device float* y [[buffer(1)]],
    device atomic_int* rk_traps [[buffer(2)]], // one per site
    constant saxpy_Arguments& rk_arguments [[buffer(3)]],
    uint3 rk_position [[thread_position_in_grid]]) {
    int i = (int)rk_position.x;
    if (i < rk_arguments.x_length) {
        if ((uint)i >= (uint)rk_arguments.y_length) { // Saxpy.java:12
            atomic_fetch_min_explicit(&rk_traps[0], i, memory_order_relaxed);
            return;
        }
        y[i] = rk_arguments.a * x[i] + y[i];
    }
}
