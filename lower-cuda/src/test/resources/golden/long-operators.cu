// Generated from Sample.java by RingKernel. Do not edit.
// Compile with -fmad=false: Java rounds every operation (JLS 15.4).

extern "C" __global__ void __launch_bounds__(256) longs(  // Sample.java:1
        const long long* left, int left_length, const long long* right, int right_length,
        long long* result, int result_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Sample.java:4
    long long a = left[i];  // Sample.java:5
    long long b = right[i];  // Sample.java:6
    result[0] = (long long)((unsigned long long)a + b);  // Sample.java:7
    result[1] = (long long)((unsigned long long)a - b);  // Sample.java:8
    result[2] = (long long)((unsigned long long)a * b);  // Sample.java:9
    bool isEqual = b == -1LL;  // Sample.java:10
    result[3] = isEqual ? (long long)(0uLL - a) : a / (isEqual ? 1LL : b);
    result[4] = a % (b == -1LL ? 1LL : b);  // Sample.java:11
    result[5] = a / b;  // Sample.java:12
    result[6] = a % b;  // Sample.java:13
    result[7] = (long long)((unsigned long long)a << ((int)b & 63));  // Sample.java:14
    result[8] = a >> ((int)b & 63);  // Sample.java:15
    result[9] = (long long)((unsigned long long)a >> ((int)b & 63));  // Sample.java:16
    result[10] = a & b;  // Sample.java:17
    result[11] = a | b;  // Sample.java:18
    result[12] = a ^ b;  // Sample.java:19
    result[13] = a;  // Sample.java:20
    result[14] = ~a;  // Sample.java:21
    result[i] = (a == b || (b < a && a <= b) || (b >= a && a <= b)) != (a != b) ? a : b;  // Sample.java:22
}
