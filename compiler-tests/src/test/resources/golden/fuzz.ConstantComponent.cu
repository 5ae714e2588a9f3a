// Generated from ConstantComponent.java by RingKernel. Do not edit.
// Compile with -fmad=false: Java rounds every operation (JLS 15.4).

struct Pair {
    float first;
    int second;
};
static_assert(sizeof(Pair) == 8);
static_assert(__builtin_offsetof(Pair, second) == 4);

static __device__ __forceinline__ int product(int seven) {  // ConstantComponent.java:14
    return (int)(180661657u + seven);  // ConstantComponent.java:17
}

extern "C" __global__ void __launch_bounds__(16) constantComponent(int* out, int out_length) {  // ConstantComponent.java:21
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // ConstantComponent.java:22
    if (i < out_length) {  // ConstantComponent.java:23
        out[i] = product(i);  // ConstantComponent.java:24
    }
}
