// Generated from Sample.java by RingKernel. Do not edit.
// Compile with -fmad=false: Java rounds every operation (JLS 15.4).

extern "C" __global__ void __launch_bounds__(32) kernel(  // Sample.java:1
        float* gru00f6u00dfe, int gru00f6u00dfe_length, float half_, float target,
        float user_rk_global_id, float a_1_b, float max) {
    int index = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Sample.java:4
    float u03bb = half_ + target;  // Sample.java:5
    float threadIdx_ = user_rk_global_id + a_1_b;
    gru00f6u00dfe[index] = u03bb * u03bb + threadIdx_ * threadIdx_ * max;
}
