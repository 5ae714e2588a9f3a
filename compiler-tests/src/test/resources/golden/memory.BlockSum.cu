// Generated from BlockSum.java by RingKernel. Do not edit.
// Compile with -fmad=false: Java rounds every operation (JLS 15.4).

extern "C" __global__ void __launch_bounds__(64) blockSum(  // BlockSum.java:9
        const int* values, int values_length, int* total, int total_length, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    __shared__ int tile[64];  // BlockSum.java:10
    int local = (int)threadIdx.x;  // BlockSum.java:11
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // BlockSum.java:12
    int chosen = 0;  // BlockSum.java:13
    if (i < values_length) {
        chosen = values[i];
    } else {
        chosen = 0;
    }
    tile[local] = chosen;
    __syncthreads();  // BlockSum.java:14
    int stride = (int)blockDim.x / 2;  // BlockSum.java:15
    for (int stride_1 = stride; stride_1 > 0; stride_1 /= 2) {
        if (local < stride_1) {  // BlockSum.java:16
            tile[local] = (int)((unsigned)tile[local] + tile[local + stride_1]);  // BlockSum.java:17
        }
        __syncthreads();  // BlockSum.java:19
    }
    bool leaves = false;  // BlockSum.java:21
    if (local == 0) {
        int tileValue = tile[0];  // BlockSum.java:22
        if (total_length <= 0) {
            atomicMin(&rk_traps[0], workItem);
            leaves = true;
        }
        bool goesOn = !leaves;
        if (goesOn) {
            atomicAdd(&total[0], tileValue);
        }
    }
}

extern "C" __global__ void __launch_bounds__(64) blockSum_unchecked(  // BlockSum.java:9
        const int* __restrict__ values, int values_length, int* __restrict__ total,
        int total_length) {
    __shared__ int tile[64];  // BlockSum.java:10
    int local = (int)threadIdx.x;  // BlockSum.java:11
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // BlockSum.java:12
    int chosen = 0;  // BlockSum.java:13
    if (i < values_length) {
        chosen = values[i];
    } else {
        chosen = 0;
    }
    tile[local] = chosen;
    __syncthreads();  // BlockSum.java:14
    int stride = (int)blockDim.x / 2;  // BlockSum.java:15
    for (int stride_1 = stride; stride_1 > 0; stride_1 /= 2) {
        if (local < stride_1) {  // BlockSum.java:16
            tile[local] = (int)((unsigned)tile[local] + tile[local + stride_1]);  // BlockSum.java:17
        }
        __syncthreads();  // BlockSum.java:19
    }
    if (local == 0) {  // BlockSum.java:21
        atomicAdd(&total[0], tile[0]);  // BlockSum.java:22
    }
}
