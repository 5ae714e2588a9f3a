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

extern "C" __global__ void __launch_bounds__(256) wave_tiled(  // Wave.java:10
        const float* __restrict__ now, int now_length, float* __restrict__ previous,
        int previous_length, float c2, int width, int height, int tileX, int tileY) {
    extern __shared__ __align__(16) unsigned char rk_shared[];
    float* now_tile = (float*)rk_shared;
    int originX = (int)((unsigned)blockIdx.x * tileX);
    int originY = (int)((unsigned)blockIdx.y * tileY);
    int pitchX = (int)((unsigned)tileX + 2);
    int pitchY = (int)((unsigned)tileY + 2);
    for (int atY = (int)threadIdx.y; atY < pitchY; atY = (int)((unsigned)atY + 8)) {
        for (int atX = (int)threadIdx.x; atX < pitchX; atX = (int)((unsigned)atX + 32)) {
            int sum = (int)((unsigned)originX + atX);
            int difference = (int)((unsigned)width - 1);
            int min = sum < difference ? sum : difference;
            int max = min > 0 ? min : 0;
            int sum_1 = (int)((unsigned)originY + atY);
            int difference_1 = (int)((unsigned)height - 1);
            int min_1 = sum_1 < difference_1 ? sum_1 : difference_1;
            int max_1 = min_1 > 0 ? min_1 : 0;
            now_tile[(unsigned)atY * pitchX + atX] = now[(unsigned)max_1 * width + max];
        }
    }
    __syncthreads();
    for (int inY = (int)threadIdx.y; inY < tileY; inY = (int)((unsigned)inY + 8)) {
        for (int inX = (int)threadIdx.x; inX < tileX; inX = (int)((unsigned)inX + 32)) {
            int x = (int)((unsigned)originX + inX + 1);
            int y = (int)((unsigned)originY + inY + 1);
            if (x < (int)((unsigned)width - 1) && y < (int)((unsigned)height - 1)) {
                int sum = (int)((unsigned)inY * pitchX + (inX + 1));  // Wave.java:11
                float laplacian = now_tile[sum] + now_tile[((unsigned)inY + 2) * pitchX + (inX + 1)] + now_tile[(unsigned)(inY + 1) * pitchX + ((unsigned)inX + 2)] + now_tile[(unsigned)(inY + 1) * pitchX + inX] - 4.0f * now_tile[(unsigned)(inY + 1) * pitchX + (inX + 1)];  // Wave.java:12
                previous[(unsigned)y * width + x] = 2.0f * now_tile[(unsigned)(inY + 1) * pitchX + (inX + 1)] - previous[(unsigned)y * width + x] + c2 * laplacian;  // Wave.java:13
            }
        }
    }
}
