// Generated from Kernels.java by RingKernel. Do not edit.
// Compile with -fmad=false: Java rounds every operation (JLS 15.4).

extern "C" __global__ void __launch_bounds__(256) saxpy(  // Kernels.java:3
        float a, const float* x, int x_length, float* y, int y_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Kernels.java:4
    if (i < x_length) {  // Kernels.java:5
        y[i] = a * x[i] + y[i];  // Kernels.java:6
    }
}
