// Generated from Sample.java by RingKernel. Do not edit.
// Compile with -fmad=false: Java rounds every operation (JLS 15.4).

static __device__ __forceinline__ float square(float x) {  // Sample.java:1
    return x * x;  // Sample.java:4
}

static __device__ __forceinline__ int shifted(int by) {  // Sample.java:1
    return (int)((unsigned)(blockIdx.x * blockDim.x + threadIdx.x) + by);  // Sample.java:7
}

extern "C" __global__ void __launch_bounds__(64) call(float* y, int y_length) {  // Sample.java:1
    int i = shifted(2);  // Sample.java:10
    y[i] = square(y[i]);  // Sample.java:11
}
