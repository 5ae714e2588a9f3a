// Generated from Saxpy.java by RingKernel. Do not edit.
// Compile with -fmad=false: Java rounds every operation (JLS 15.4).

extern "C" __global__ void __launch_bounds__(64) saxpy(  // Saxpy.java:8
        float a, const float* x, int x_length, float* y, int y_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Saxpy.java:9
    if (i < x_length) {  // Saxpy.java:10
        if (i < 0 || i >= y_length) {  // Saxpy.java:11
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        y[i] = a * x[i] + y[i];
    }
}

extern "C" __global__ void __launch_bounds__(64) saxpy_unchecked(  // Saxpy.java:8
        float a, const float* __restrict__ x, int x_length, float* __restrict__ y, int y_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Saxpy.java:9
    if (i < x_length) {  // Saxpy.java:10
        y[i] = a * x[i] + y[i];  // Saxpy.java:11
    }
}
