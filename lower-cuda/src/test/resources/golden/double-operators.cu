// Generated from Sample.java by RingKernel. Do not edit.
// Compile with -fmad=false: Java rounds every operation (JLS 15.4).

extern "C" __global__ void __launch_bounds__(256) doubles(  // Sample.java:1
        const double* left, int left_length, const double* right, int right_length,
        double* result, int result_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Sample.java:4
    double a = left[i];  // Sample.java:5
    double b = right[i];  // Sample.java:6
    result[0] = a + b;  // Sample.java:7
    result[1] = a - b;  // Sample.java:8
    result[2] = a * b;  // Sample.java:9
    result[3] = a / b;  // Sample.java:10
    result[4] = fmod(a, b);  // Sample.java:11
    result[5] = a;  // Sample.java:12
    result[i] = (a == b || (b < a && !(a > b)) || (b >= a && !(a > b))) != (a != b) ? a : b;  // Sample.java:13
}
