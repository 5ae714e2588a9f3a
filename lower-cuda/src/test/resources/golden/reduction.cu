// Generated from Sample.java by RingKernel. Do not edit.
// Compile with -fmad=false: Java rounds every operation (JLS 15.4).

extern "C" __global__ void __launch_bounds__(128) sum(  // Sample.java:1
        const int* values, int values_length, int* total, int total_length) {
    __shared__ int tile[128];  // Sample.java:4
    int local = (int)threadIdx.x;  // Sample.java:5
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Sample.java:6
    int mine = 0;  // Sample.java:7
    if (i < values_length) {  // Sample.java:8
        mine = values[i];  // Sample.java:9
    }
    tile[local] = mine;  // Sample.java:10
    __syncthreads();  // Sample.java:11
    for (int stride = 64; stride > 0; stride >>= 1) {  // Sample.java:12
        if (local < stride) {  // Sample.java:13
            tile[local] = (int)((unsigned)tile[local] + tile[local + stride]);  // Sample.java:14
        }
        __syncthreads();  // Sample.java:15
    }
    if (local == 0) {  // Sample.java:16
        atomicAdd(&total[0], tile[0]);  // Sample.java:17
    }
}
