// Generated from Sample.java by RingKernel. Do not edit.
// Compile with -fmad=false: Java rounds every operation (JLS 15.4).

static __constant__ long long WIDE[4] = {
        (-9223372036854775807LL - 1), -1LL, 20015998343868LL, 1099511627776LL};

extern "C" __global__ void __launch_bounds__(32) look(long long* result, int result_length) {  // Sample.java:1
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Sample.java:4
    long long WIDEValue = WIDE[i & 3];  // Sample.java:5
    result[i] = (long long)((unsigned long long)WIDEValue + WIDEValue);
}
