// Generated from Sample.java by RingKernel. Do not edit.
// Compile with -fmad=false: Java rounds every operation (JLS 15.4).

extern "C" __global__ void __launch_bounds__(256) mix(int* data, int data_length, int seed) {  // Sample.java:1
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Sample.java:4
    int hash = (int)(((unsigned)seed * 31 + (unsigned)i * -17u) ^ ((unsigned)seed >> 16));  // Sample.java:5
    data[(hash & 255) * 4 + 3] = (int)((unsigned)hash - ((unsigned)i + 1));  // Sample.java:6
    if (i < data_length) {  // Sample.java:7
        data[i] = ((i + 1) % 7) << 2;  // Sample.java:8
    }
}
