// Generated from Wave.java by RingKernel. Do not edit.
// Compile with -fmad=false: Java rounds every operation (JLS 15.4).

extern "C" __global__ void __launch_bounds__(256) wave(  // Wave.java:10
        const float* now, int now_length, float* previous, int previous_length, float c2,
        int width, int height, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)((unsigned)gridDim.y * (int)blockDim.y);
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int x = (int)((unsigned)(blockIdx.x * blockDim.x + threadIdx.x) + 1);
    int y = (int)((unsigned)(blockIdx.y * blockDim.y + threadIdx.y) + 1);
    if (x < (int)((unsigned)width - 1) && y < (int)((unsigned)height - 1)) {
        int sum = (int)(((unsigned)y - 1) * width + x);  // Wave.java:11
        if (sum < 0 || sum >= now_length) {
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        int sum_1 = (int)((unsigned)(y + 1) * width + x);
        if (sum_1 < 0 || sum_1 >= now_length) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        int sum_2 = (int)((unsigned)y * width + (x + 1));
        if (sum_2 < 0 || sum_2 >= now_length) {
            atomicMin(&rk_traps[2], workItem);
            return;
        }
        int sum_3 = (int)((unsigned)y * width + ((unsigned)x - 1));
        if (sum_3 < 0 || sum_3 >= now_length) {
            atomicMin(&rk_traps[3], workItem);
            return;
        }
        int sum_4 = (int)((unsigned)y * width + x);  // Wave.java:12
        if (sum_4 < 0 || sum_4 >= now_length) {
            atomicMin(&rk_traps[4], workItem);
            return;
        }
        float laplacian = now[sum] + now[sum_1] + now[sum_2] + now[sum_3] - 4.0f * now[sum_4];
        int sum_5 = (int)((unsigned)y * width + x);  // Wave.java:13
        int sum_6 = (int)((unsigned)y * width + x);
        if (sum_6 < 0 || sum_6 >= now_length) {
            atomicMin(&rk_traps[5], workItem);
            return;
        }
        int sum_7 = (int)((unsigned)y * width + x);
        if (sum_7 < 0 || sum_7 >= previous_length) {
            atomicMin(&rk_traps[6], workItem);
            return;
        }
        if (sum_5 < 0 || sum_5 >= previous_length) {
            atomicMin(&rk_traps[7], workItem);
            return;
        }
        previous[sum_5] = 2.0f * now[sum_6] - previous[sum_7] + c2 * laplacian;
    }
}

extern "C" __global__ void __launch_bounds__(256) wave_unchecked(  // Wave.java:10
        const float* __restrict__ now, int now_length, float* __restrict__ previous,
        int previous_length, float c2, int width, int height) {
    int x = (int)((unsigned)(blockIdx.x * blockDim.x + threadIdx.x) + 1);
    int y = (int)((unsigned)(blockIdx.y * blockDim.y + threadIdx.y) + 1);
    if (x < (int)((unsigned)width - 1) && y < (int)((unsigned)height - 1)) {
        float laplacian = now[((unsigned)y - 1) * width + x] + now[(unsigned)(y + 1) * width + x] + now[(unsigned)y * width + (x + 1)] + now[(unsigned)y * width + ((unsigned)x - 1)] - 4.0f * now[(unsigned)y * width + x];  // Wave.java:12
        previous[(unsigned)y * width + x] = 2.0f * now[(unsigned)y * width + x] - previous[(unsigned)y * width + x] + c2 * laplacian;  // Wave.java:13
    }
}
