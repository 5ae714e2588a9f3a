// Generated from Sample.java by RingKernel. Do not edit.
// Compile with -fmad=false: Java rounds every operation (JLS 15.4).

struct RkIntOrTrap {
    int value;
    int trap;
};
static_assert(sizeof(RkIntOrTrap) == 8);
static_assert(__builtin_offsetof(RkIntOrTrap, trap) == 4);

static __device__ __forceinline__ RkIntOrTrap divide(int a, int b) {  // Sample.java:1
    if (b == 0) {  // Sample.java:4
        return RkIntOrTrap{0, 1};
    }
    bool isEqual = b == -1;
    return RkIntOrTrap{isEqual ? (int)(0u - a) : a / (isEqual ? 1 : b), 0};
}

extern "C" __global__ void __launch_bounds__(64) ratios(  // Sample.java:1
        const int* x, int x_length, int* y, int y_length, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Sample.java:7
    if (i < 0 || i >= x_length) {  // Sample.java:8
        atomicMin(&rk_traps[1], workItem);
        return;
    }
    if (i < 0 || i >= y_length) {
        atomicMin(&rk_traps[1], workItem);
        return;
    }
    RkIntOrTrap returned = divide(x[i], y[i]);
    if (returned.trap != 0) {
        atomicMin(&rk_traps[(unsigned)returned.trap - 1], workItem);
        return;
    }
    int divide_1 = returned.value;
    y[i] = divide_1;
    float converted = (float)divide_1;  // Sample.java:9
    int bits = __float_as_int(converted);
    int bits_1 = bits & 2147483647;
    bool isLess = bits_1 < 1325400064;
    int truncated = (int)(isLess ? converted : 0.0f);
    int wide = isLess ? truncated : (bits_1 > 2139095040 ? 0 : (bits < 0 ? (-2147483647 - 1) : 2147483647));
    if (y_length <= 0) {
        atomicMin(&rk_traps[2], workItem);
        return;
    }
    y[0] = wide;
}
