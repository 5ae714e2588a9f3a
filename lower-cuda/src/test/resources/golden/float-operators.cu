// Generated from Sample.java by RingKernel. Do not edit.
// Compile with -fmad=false: Java rounds every operation (JLS 15.4).

extern "C" __global__ void __launch_bounds__(256) floats(  // Sample.java:1
        const float* left, int left_length, const float* right, int right_length, float* result,
        int result_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Sample.java:4
    float a = left[i];  // Sample.java:5
    float b = right[i];  // Sample.java:6
    result[0] = a + b;  // Sample.java:7
    result[1] = a - b;  // Sample.java:8
    result[2] = a * b;  // Sample.java:9
    result[3] = a / b;  // Sample.java:10
    result[4] = fmodf(a, b);  // Sample.java:11
    result[5] = a;  // Sample.java:12
    result[i] = (a == b || (b < a && !(a > b)) || (b >= a && !(a > b))) != (a != b) ? a : b;  // Sample.java:13
}
