// Generated from Spaces.java by RingKernel. Do not edit.
// Compile with -fmad=false: Java rounds every operation (JLS 15.4).

extern "C" __global__ void __launch_bounds__(256) inner(  // Spaces.java:11
        const float* in, int in_length, float* out, int out_length, int width, int height,
        int depth, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)((unsigned)gridDim.y * (int)blockDim.y);
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int x = (int)((unsigned)(blockIdx.x * blockDim.x + threadIdx.x) + 1);
    int y = (int)((unsigned)(blockIdx.y * blockDim.y + threadIdx.y) + 1);
    int z = (int)((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) + 1);
    if (x < (int)((unsigned)width - 1) && y < (int)((unsigned)height - 1) && z < (int)((unsigned)depth - 1)) {
        int sum = (int)(((unsigned)z * height + y) * width + x);  // Spaces.java:12
        int sum_1 = (int)(((unsigned)(z + 1) * height + y) * width + x);
        if (sum_1 < 0 || sum_1 >= in_length) {
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        int sum_2 = (int)((((unsigned)z - 1) * height + y) * width + x);
        if (sum_2 < 0 || sum_2 >= in_length) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        int sum_3 = (int)(((unsigned)z * height + ((unsigned)y - 1)) * width + x);
        if (sum_3 < 0 || sum_3 >= in_length) {
            atomicMin(&rk_traps[2], workItem);
            return;
        }
        int sum_4 = (int)(((unsigned)z * height + (y + 1)) * width + x);
        if (sum_4 < 0 || sum_4 >= in_length) {
            atomicMin(&rk_traps[3], workItem);
            return;
        }
        int sum_5 = (int)(((unsigned)z * height + y) * width + ((unsigned)x - 1));  // Spaces.java:13
        if (sum_5 < 0 || sum_5 >= in_length) {
            atomicMin(&rk_traps[4], workItem);
            return;
        }
        int sum_6 = (int)(((unsigned)(z + 1) * height + (y + 1)) * width + (x + 1));
        if (sum_6 < 0 || sum_6 >= in_length) {
            atomicMin(&rk_traps[5], workItem);
            return;
        }
        if (sum < 0 || sum >= out_length) {  // Spaces.java:12
            atomicMin(&rk_traps[6], workItem);
            return;
        }
        out[sum] = in[sum_1] + in[sum_2] * 2.0f + in[sum_3] * 4.0f + in[sum_4] * 8.0f + in[sum_5] * 16.0f - in[sum_6];
    }
}

extern "C" __global__ void __launch_bounds__(256) inner_unchecked(  // Spaces.java:11
        const float* __restrict__ in, int in_length, float* __restrict__ out, int out_length,
        int width, int height, int depth) {
    int x = (int)((unsigned)(blockIdx.x * blockDim.x + threadIdx.x) + 1);
    int y = (int)((unsigned)(blockIdx.y * blockDim.y + threadIdx.y) + 1);
    int z = (int)((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) + 1);
    if (x < (int)((unsigned)width - 1) && y < (int)((unsigned)height - 1) && z < (int)((unsigned)depth - 1)) {
        int sum = (int)(((unsigned)z * height + y) * width + x);  // Spaces.java:12
        float sum_1 = in[((unsigned)(z + 1) * height + y) * width + x] + in[(((unsigned)z - 1) * height + y) * width + x] * 2.0f + in[((unsigned)z * height + ((unsigned)y - 1)) * width + x] * 4.0f;
        int product = (int)((unsigned)z * height);
        out[sum] = sum_1 + in[((unsigned)product + (y + 1)) * width + x] * 8.0f + in[((unsigned)z * height + y) * width + ((unsigned)x - 1)] * 16.0f - in[((unsigned)(z + 1) * height + (y + 1)) * width + (x + 1)];
    }
}

extern "C" __global__ void __launch_bounds__(256) inner_tiled(  // Spaces.java:11
        const float* __restrict__ in, int in_length, float* __restrict__ out, int out_length,
        int width, int height, int depth, int tileX, int tileY, int tileZ) {
    extern __shared__ __align__(16) unsigned char rk_shared[];
    float* in_tile = (float*)rk_shared;
    int originX = (int)((unsigned)blockIdx.x * tileX);
    int originY = (int)((unsigned)blockIdx.y * tileY);
    int originZ = (int)((unsigned)blockIdx.z * tileZ);
    int pitchX = (int)((unsigned)tileX + 2);
    int pitchY = (int)((unsigned)tileY + 2);
    int pitchZ = (int)((unsigned)tileZ + 2);
    for (int atZ = (int)threadIdx.z; atZ < pitchZ; atZ = (int)((unsigned)atZ + 2)) {
        for (int atY = (int)threadIdx.y; atY < pitchY; atY = (int)((unsigned)atY + 4)) {
            for (int atX = (int)threadIdx.x; atX < pitchX; atX = (int)((unsigned)atX + 32)) {
                int sum = (int)((unsigned)originX + atX);
                int difference = (int)((unsigned)width - 1);
                int min = sum < difference ? sum : difference;
                int max = min > 0 ? min : 0;
                int sum_1 = (int)((unsigned)originY + atY);
                int difference_1 = (int)((unsigned)height - 1);
                int min_1 = sum_1 < difference_1 ? sum_1 : difference_1;
                int max_1 = min_1 > 0 ? min_1 : 0;
                int sum_2 = (int)((unsigned)originZ + atZ);
                int difference_2 = (int)((unsigned)depth - 1);
                int min_2 = sum_2 < difference_2 ? sum_2 : difference_2;
                int max_2 = min_2 > 0 ? min_2 : 0;
                in_tile[((unsigned)atZ * pitchY + atY) * pitchX + atX] = in[((unsigned)max_2 * height + max_1) * width + max];
            }
        }
    }
    __syncthreads();
    for (int inZ = (int)threadIdx.z; inZ < tileZ; inZ = (int)((unsigned)inZ + 2)) {
        for (int inY = (int)threadIdx.y; inY < tileY; inY = (int)((unsigned)inY + 4)) {
            for (int inX = (int)threadIdx.x; inX < tileX; inX = (int)((unsigned)inX + 32)) {
                int x = (int)((unsigned)originX + inX + 1);
                int y = (int)((unsigned)originY + inY + 1);
                int z = (int)((unsigned)originZ + inZ + 1);
                if (x < (int)((unsigned)width - 1) && y < (int)((unsigned)height - 1) && z < (int)((unsigned)depth - 1)) {
                    int sum = (int)(((unsigned)z * height + y) * width + x);  // Spaces.java:12
                    int sum_1 = inX + 1;
                    float sum_2 = in_tile[(((unsigned)inZ + 2) * pitchY + (inY + 1)) * pitchX + sum_1] + in_tile[((unsigned)inZ * pitchY + (inY + 1)) * pitchX + (inX + 1)] * 2.0f + in_tile[((unsigned)(inZ + 1) * pitchY + inY) * pitchX + (inX + 1)] * 4.0f;
                    int sum_3 = inX + 1;
                    int sum_4 = (int)((unsigned)inY + 2);
                    int product = (int)((unsigned)(inZ + 1) * pitchY);
                    out[sum] = sum_2 + in_tile[((unsigned)product + sum_4) * pitchX + sum_3] * 8.0f + in_tile[((unsigned)(inZ + 1) * pitchY + (inY + 1)) * pitchX + inX] * 16.0f - in_tile[(((unsigned)inZ + 2) * pitchY + ((unsigned)inY + 2)) * pitchX + ((unsigned)inX + 2)];
                }
            }
        }
    }
}

extern "C" __global__ void __launch_bounds__(256) rigid(  // Spaces.java:17
        const float* in, int in_length, float* out, int out_length, int width, int height,
        int depth, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)((unsigned)gridDim.y * (int)blockDim.y);
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int x = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    int y = (int)(blockIdx.y * blockDim.y + threadIdx.y);
    int z = (int)(blockIdx.z * blockDim.z + threadIdx.z);
    if (x < width && y < height && z < depth) {
        int sum = (int)(((unsigned)z * height + y) * width + x);  // Spaces.java:18
        int sum_1 = z + 1;
        int difference = depth - 1;
        int min_i32 = sum_1 < difference ? sum_1 : difference;
        int sum_2 = (int)(((unsigned)min_i32 * height + y) * width + x);
        if (sum_2 < 0 || sum_2 >= in_length) {
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        int difference_1 = z - 1;
        int max_i32 = difference_1 > 0 ? difference_1 : 0;
        int sum_3 = (int)(((unsigned)max_i32 * height + y) * width + x);
        if (sum_3 < 0 || sum_3 >= in_length) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        int difference_2 = y - 1;
        int max_i32_1 = difference_2 > 0 ? difference_2 : 0;
        int sum_4 = (int)(((unsigned)z * height + max_i32_1) * width + x);
        if (sum_4 < 0 || sum_4 >= in_length) {
            atomicMin(&rk_traps[2], workItem);
            return;
        }
        int sum_5 = y + 1;
        int difference_3 = height - 1;
        int min_i32_1 = sum_5 < difference_3 ? sum_5 : difference_3;
        int sum_6 = (int)(((unsigned)z * height + min_i32_1) * width + x);
        if (sum_6 < 0 || sum_6 >= in_length) {
            atomicMin(&rk_traps[3], workItem);
            return;
        }
        int difference_4 = x - 1;  // Spaces.java:19
        int max_i32_2 = difference_4 > 0 ? difference_4 : 0;
        int sum_7 = (int)(((unsigned)z * height + y) * width + max_i32_2);
        if (sum_7 < 0 || sum_7 >= in_length) {
            atomicMin(&rk_traps[4], workItem);
            return;
        }
        int sum_8 = x + 1;
        int difference_5 = width - 1;
        int min_i32_2 = sum_8 < difference_5 ? sum_8 : difference_5;
        int sum_9 = (int)(((unsigned)min_i32 * height + min_i32_1) * width + min_i32_2);
        if (sum_9 < 0 || sum_9 >= in_length) {
            atomicMin(&rk_traps[5], workItem);
            return;
        }
        if (sum < 0 || sum >= out_length) {  // Spaces.java:18
            atomicMin(&rk_traps[6], workItem);
            return;
        }
        out[sum] = in[sum_2] + in[sum_3] * 2.0f + in[sum_4] * 4.0f + in[sum_6] * 8.0f + in[sum_7] * 16.0f - in[sum_9];
    }
}

extern "C" __global__ void __launch_bounds__(256) rigid_unchecked(  // Spaces.java:17
        const float* __restrict__ in, int in_length, float* __restrict__ out, int out_length,
        int width, int height, int depth) {
    int x = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    int y = (int)(blockIdx.y * blockDim.y + threadIdx.y);
    int z = (int)(blockIdx.z * blockDim.z + threadIdx.z);
    if (x < width && y < height && z < depth) {
        int sum = (int)(((unsigned)z * height + y) * width + x);  // Spaces.java:18
        int sum_1 = z + 1;
        int difference = depth - 1;
        int min_i32 = sum_1 < difference ? sum_1 : difference;
        int difference_1 = z - 1;
        int max_i32 = difference_1 > 0 ? difference_1 : 0;
        float sum_2 = in[((unsigned)min_i32 * height + y) * width + x] + in[((unsigned)max_i32 * height + y) * width + x] * 2.0f;
        int difference_2 = y - 1;
        int max_i32_1 = difference_2 > 0 ? difference_2 : 0;
        int product = (int)(((unsigned)z * height + max_i32_1) * width);
        int sum_3 = y + 1;
        int difference_3 = height - 1;
        int min_i32_1 = sum_3 < difference_3 ? sum_3 : difference_3;
        int difference_4 = x - 1;  // Spaces.java:19
        int max_i32_2 = difference_4 > 0 ? difference_4 : 0;
        int sum_4 = x + 1;
        int difference_5 = width - 1;
        int min_i32_2 = sum_4 < difference_5 ? sum_4 : difference_5;
        out[sum] = sum_2 + in[(unsigned)product + x] * 4.0f + in[((unsigned)z * height + min_i32_1) * width + x] * 8.0f + in[((unsigned)z * height + y) * width + max_i32_2] * 16.0f - in[((unsigned)min_i32 * height + min_i32_1) * width + min_i32_2];  // Spaces.java:18
    }
}

extern "C" __global__ void __launch_bounds__(256) rigid_tiled(  // Spaces.java:17
        const float* __restrict__ in, int in_length, float* __restrict__ out, int out_length,
        int width, int height, int depth, int tileX, int tileY, int tileZ) {
    extern __shared__ __align__(16) unsigned char rk_shared[];
    float* in_tile = (float*)rk_shared;
    int originX = (int)((unsigned)blockIdx.x * tileX);
    int originY = (int)((unsigned)blockIdx.y * tileY);
    int originZ = (int)((unsigned)blockIdx.z * tileZ);
    int pitchX = (int)((unsigned)tileX + 2);
    int pitchY = (int)((unsigned)tileY + 2);
    int pitchZ = (int)((unsigned)tileZ + 2);
    for (int atZ = (int)threadIdx.z; atZ < pitchZ; atZ = (int)((unsigned)atZ + 2)) {
        for (int atY = (int)threadIdx.y; atY < pitchY; atY = (int)((unsigned)atY + 4)) {
            for (int atX = (int)threadIdx.x; atX < pitchX; atX = (int)((unsigned)atX + 32)) {
                int difference = (int)((unsigned)originX + atX - 1);
                int difference_1 = (int)((unsigned)width - 1);
                int min = difference < difference_1 ? difference : difference_1;
                int max = min > 0 ? min : 0;
                int difference_2 = (int)((unsigned)originY + atY - 1);
                int difference_3 = (int)((unsigned)height - 1);
                int min_1 = difference_2 < difference_3 ? difference_2 : difference_3;
                int max_1 = min_1 > 0 ? min_1 : 0;
                int difference_4 = (int)((unsigned)originZ + atZ - 1);
                int difference_5 = (int)((unsigned)depth - 1);
                int min_2 = difference_4 < difference_5 ? difference_4 : difference_5;
                int max_2 = min_2 > 0 ? min_2 : 0;
                in_tile[((unsigned)atZ * pitchY + atY) * pitchX + atX] = in[((unsigned)max_2 * height + max_1) * width + max];
            }
        }
    }
    __syncthreads();
    for (int inZ = (int)threadIdx.z; inZ < tileZ; inZ = (int)((unsigned)inZ + 2)) {
        for (int inY = (int)threadIdx.y; inY < tileY; inY = (int)((unsigned)inY + 4)) {
            for (int inX = (int)threadIdx.x; inX < tileX; inX = (int)((unsigned)inX + 32)) {
                int sum = (int)((unsigned)originX + inX);
                int sum_1 = (int)((unsigned)originY + inY);
                int sum_2 = (int)((unsigned)originZ + inZ);
                if (sum < width && sum_1 < height && sum_2 < depth) {
                    int sum_3 = (int)(((unsigned)sum_2 * height + sum_1) * width + sum);  // Spaces.java:18
                    int sum_4 = inX + 1;
                    float sum_5 = in_tile[(((unsigned)inZ + 2) * pitchY + (inY + 1)) * pitchX + sum_4] + in_tile[((unsigned)inZ * pitchY + (inY + 1)) * pitchX + (inX + 1)] * 2.0f + in_tile[((unsigned)(inZ + 1) * pitchY + inY) * pitchX + (inX + 1)] * 4.0f;
                    int sum_6 = inX + 1;
                    int sum_7 = (int)((unsigned)inY + 2);
                    int product = (int)((unsigned)(inZ + 1) * pitchY);
                    out[sum_3] = sum_5 + in_tile[((unsigned)product + sum_7) * pitchX + sum_6] * 8.0f + in_tile[((unsigned)(inZ + 1) * pitchY + (inY + 1)) * pitchX + inX] * 16.0f - in_tile[(((unsigned)inZ + 2) * pitchY + ((unsigned)inY + 2)) * pitchX + ((unsigned)inX + 2)];
                }
            }
        }
    }
}

extern "C" __global__ void __launch_bounds__(256) periodic(  // Spaces.java:23
        const float* in, int in_length, float* out, int out_length, int width, int height,
        int depth, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)((unsigned)gridDim.y * (int)blockDim.y);
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int x = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    int y = (int)(blockIdx.y * blockDim.y + threadIdx.y);
    int z = (int)(blockIdx.z * blockDim.z + threadIdx.z);
    if (x < width && y < height && z < depth) {
        int sum = (int)(((unsigned)z * height + y) * width + x);  // Spaces.java:24
        int sum_1 = (int)(((unsigned)(z + 1 >= depth ? z + 1 - depth : z + 1) * height + y) * width + x);
        if (sum_1 < 0 || sum_1 >= in_length) {
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        int sum_2 = (int)(((unsigned)(z - 1 < 0 ? (int)((unsigned)(z - 1) + depth) : z - 1) * height + y) * width + x);
        if (sum_2 < 0 || sum_2 >= in_length) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        int sum_3 = (int)(((unsigned)z * height + (y - 1 < 0 ? (int)((unsigned)(y - 1) + height) : y - 1)) * width + x);
        if (sum_3 < 0 || sum_3 >= in_length) {
            atomicMin(&rk_traps[2], workItem);
            return;
        }
        int sum_4 = (int)(((unsigned)z * height + (y + 1 >= height ? y + 1 - height : y + 1)) * width + x);
        if (sum_4 < 0 || sum_4 >= in_length) {
            atomicMin(&rk_traps[3], workItem);
            return;
        }
        int sum_5 = (int)(((unsigned)z * height + y) * width + (x - 1 < 0 ? (int)((unsigned)(x - 1) + width) : x - 1));  // Spaces.java:25
        if (sum_5 < 0 || sum_5 >= in_length) {
            atomicMin(&rk_traps[4], workItem);
            return;
        }
        int sum_6 = (int)(((unsigned)(z + 1 >= depth ? z + 1 - depth : z + 1) * height + (y + 1 >= height ? y + 1 - height : y + 1)) * width + (x + 1 >= width ? x + 1 - width : x + 1));
        if (sum_6 < 0 || sum_6 >= in_length) {
            atomicMin(&rk_traps[5], workItem);
            return;
        }
        if (sum < 0 || sum >= out_length) {  // Spaces.java:24
            atomicMin(&rk_traps[6], workItem);
            return;
        }
        out[sum] = in[sum_1] + in[sum_2] * 2.0f + in[sum_3] * 4.0f + in[sum_4] * 8.0f + in[sum_5] * 16.0f - in[sum_6];
    }
}

extern "C" __global__ void __launch_bounds__(256) periodic_unchecked(  // Spaces.java:23
        const float* __restrict__ in, int in_length, float* __restrict__ out, int out_length,
        int width, int height, int depth) {
    int x = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    int y = (int)(blockIdx.y * blockDim.y + threadIdx.y);
    int z = (int)(blockIdx.z * blockDim.z + threadIdx.z);
    if (x < width && y < height && z < depth) {
        int sum = (int)(((unsigned)z * height + y) * width + x);  // Spaces.java:24
        float inValue = in[((unsigned)(z + 1 >= depth ? z + 1 - depth : z + 1) * height + y) * width + x];
        bool isLess = z - 1 < 0;
        int difference = z - 1;
        float sum_1 = inValue + in[((unsigned)(isLess ? (int)((unsigned)difference + depth) : z - 1) * height + y) * width + x] * 2.0f + in[((unsigned)z * height + (y - 1 < 0 ? (int)((unsigned)(y - 1) + height) : y - 1)) * width + x] * 4.0f;
        int product = (int)((unsigned)z * height);
        bool isAtLeast = y + 1 >= height;
        float sum_2 = sum_1 + in[((unsigned)product + (isAtLeast ? y + 1 - height : y + 1)) * width + x] * 8.0f + in[((unsigned)z * height + y) * width + (x - 1 < 0 ? (int)((unsigned)(x - 1) + width) : x - 1)] * 16.0f;  // Spaces.java:25
        bool isAtLeast_1 = z + 1 >= depth;
        int sum_3 = z + 1;
        out[sum] = sum_2 - in[((unsigned)(isAtLeast_1 ? sum_3 - depth : z + 1) * height + (y + 1 >= height ? y + 1 - height : y + 1)) * width + (x + 1 >= width ? x + 1 - width : x + 1)];  // Spaces.java:24
    }
}

extern "C" __global__ void __launch_bounds__(256) periodic_tiled(  // Spaces.java:23
        const float* __restrict__ in, int in_length, float* __restrict__ out, int out_length,
        int width, int height, int depth, int tileX, int tileY, int tileZ) {
    extern __shared__ __align__(16) unsigned char rk_shared[];
    float* in_tile = (float*)rk_shared;
    int originX = (int)((unsigned)blockIdx.x * tileX);
    int originY = (int)((unsigned)blockIdx.y * tileY);
    int originZ = (int)((unsigned)blockIdx.z * tileZ);
    int pitchX = (int)((unsigned)tileX + 2);
    int pitchY = (int)((unsigned)tileY + 2);
    int pitchZ = (int)((unsigned)tileZ + 2);
    for (int atZ = (int)threadIdx.z; atZ < pitchZ; atZ = (int)((unsigned)atZ + 2)) {
        for (int atY = (int)threadIdx.y; atY < pitchY; atY = (int)((unsigned)atY + 4)) {
            for (int atX = (int)threadIdx.x; atX < pitchX; atX = (int)((unsigned)atX + 32)) {
                int difference = (int)((unsigned)originX + atX - 1);
                int chosen = difference < 0 ? (int)((unsigned)difference + width) : difference;
                int chosen_1 = chosen >= width ? (int)((unsigned)chosen - width) : chosen;
                int difference_1 = (int)((unsigned)width - 1);
                int min = chosen_1 < difference_1 ? chosen_1 : difference_1;
                int max = min > 0 ? min : 0;
                int difference_2 = (int)((unsigned)originY + atY - 1);
                int chosen_2 = difference_2 < 0 ? (int)((unsigned)difference_2 + height) : difference_2;
                int chosen_3 = chosen_2 >= height ? (int)((unsigned)chosen_2 - height) : chosen_2;
                int difference_3 = (int)((unsigned)height - 1);
                int min_1 = chosen_3 < difference_3 ? chosen_3 : difference_3;
                int max_1 = min_1 > 0 ? min_1 : 0;
                int difference_4 = (int)((unsigned)originZ + atZ - 1);
                int chosen_4 = difference_4 < 0 ? (int)((unsigned)difference_4 + depth) : difference_4;
                int chosen_5 = chosen_4 >= depth ? (int)((unsigned)chosen_4 - depth) : chosen_4;
                int difference_5 = (int)((unsigned)depth - 1);
                int min_2 = chosen_5 < difference_5 ? chosen_5 : difference_5;
                int max_2 = min_2 > 0 ? min_2 : 0;
                in_tile[((unsigned)atZ * pitchY + atY) * pitchX + atX] = in[((unsigned)max_2 * height + max_1) * width + max];
            }
        }
    }
    __syncthreads();
    for (int inZ = (int)threadIdx.z; inZ < tileZ; inZ = (int)((unsigned)inZ + 2)) {
        for (int inY = (int)threadIdx.y; inY < tileY; inY = (int)((unsigned)inY + 4)) {
            for (int inX = (int)threadIdx.x; inX < tileX; inX = (int)((unsigned)inX + 32)) {
                int sum = (int)((unsigned)originX + inX);
                int sum_1 = (int)((unsigned)originY + inY);
                int sum_2 = (int)((unsigned)originZ + inZ);
                if (sum < width && sum_1 < height && sum_2 < depth) {
                    int sum_3 = (int)(((unsigned)sum_2 * height + sum_1) * width + sum);  // Spaces.java:24
                    int sum_4 = inX + 1;
                    float sum_5 = in_tile[(((unsigned)inZ + 2) * pitchY + (inY + 1)) * pitchX + sum_4] + in_tile[((unsigned)inZ * pitchY + (inY + 1)) * pitchX + (inX + 1)] * 2.0f + in_tile[((unsigned)(inZ + 1) * pitchY + inY) * pitchX + (inX + 1)] * 4.0f;
                    int sum_6 = inX + 1;
                    int sum_7 = (int)((unsigned)inY + 2);
                    int product = (int)((unsigned)(inZ + 1) * pitchY);
                    out[sum_3] = sum_5 + in_tile[((unsigned)product + sum_7) * pitchX + sum_6] * 8.0f + in_tile[((unsigned)(inZ + 1) * pitchY + (inY + 1)) * pitchX + inX] * 16.0f - in_tile[(((unsigned)inZ + 2) * pitchY + ((unsigned)inY + 2)) * pitchX + ((unsigned)inX + 2)];
                }
            }
        }
    }
}

extern "C" __global__ void __launch_bounds__(256) surrounded(  // Spaces.java:29
        const float* in, int in_length, float* out, int out_length, int width, int height,
        int depth, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)((unsigned)gridDim.y * (int)blockDim.y);
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int x = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    int y = (int)(blockIdx.y * blockDim.y + threadIdx.y);
    int z = (int)(blockIdx.z * blockDim.z + threadIdx.z);
    if (x < width && y < height && z < depth) {
        int sum = (int)(((unsigned)z * height + y) * width + x);  // Spaces.java:30
        float chosen = 0.0f;
        if (z + 1 < depth) {
            int sum_1 = (int)(((unsigned)(z + 1) * height + y) * width + x);
            if (sum_1 < 0 || sum_1 >= in_length) {
                atomicMin(&rk_traps[0], workItem);
                return;
            }
            chosen = in[sum_1];
        } else {
            chosen = 1.25f;
        }
        float chosen_1 = 0.0f;
        if (z >= 1) {
            int sum_1 = (int)(((unsigned)(z - 1) * height + y) * width + x);
            if (sum_1 < 0 || sum_1 >= in_length) {
                atomicMin(&rk_traps[1], workItem);
                return;
            }
            chosen_1 = in[sum_1];
        } else {
            chosen_1 = 1.25f;
        }
        float chosen_2 = 0.0f;
        if (y >= 1) {
            int sum_1 = (int)(((unsigned)z * height + (y - 1)) * width + x);
            if (sum_1 < 0 || sum_1 >= in_length) {
                atomicMin(&rk_traps[2], workItem);
                return;
            }
            chosen_2 = in[sum_1];
        } else {
            chosen_2 = 1.25f;
        }
        float chosen_3 = 0.0f;
        if (y + 1 < height) {
            int sum_1 = (int)(((unsigned)z * height + (y + 1)) * width + x);
            if (sum_1 < 0 || sum_1 >= in_length) {
                atomicMin(&rk_traps[3], workItem);
                return;
            }
            chosen_3 = in[sum_1];
        } else {
            chosen_3 = 1.25f;
        }
        float chosen_4 = 0.0f;  // Spaces.java:31
        if (x >= 1) {
            int sum_1 = (int)(((unsigned)z * height + y) * width + (x - 1));
            if (sum_1 < 0 || sum_1 >= in_length) {
                atomicMin(&rk_traps[4], workItem);
                return;
            }
            chosen_4 = in[sum_1];
        } else {
            chosen_4 = 1.25f;
        }
        float chosen_5 = 0.0f;
        if (x + 1 < width && y + 1 < height && z + 1 < depth) {
            int sum_1 = (int)(((unsigned)(z + 1) * height + (y + 1)) * width + (x + 1));
            if (sum_1 < 0 || sum_1 >= in_length) {
                atomicMin(&rk_traps[5], workItem);
                return;
            }
            chosen_5 = in[sum_1];
        } else {
            chosen_5 = 1.25f;
        }
        if (sum < 0 || sum >= out_length) {  // Spaces.java:30
            atomicMin(&rk_traps[6], workItem);
            return;
        }
        out[sum] = chosen + chosen_1 * 2.0f + chosen_2 * 4.0f + chosen_3 * 8.0f + chosen_4 * 16.0f - chosen_5;
    }
}

extern "C" __global__ void __launch_bounds__(256) surrounded_unchecked(  // Spaces.java:29
        const float* __restrict__ in, int in_length, float* __restrict__ out, int out_length,
        int width, int height, int depth) {
    int x = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    int y = (int)(blockIdx.y * blockDim.y + threadIdx.y);
    int z = (int)(blockIdx.z * blockDim.z + threadIdx.z);
    if (x < width && y < height && z < depth) {
        float chosen = 0.0f;  // Spaces.java:30
        if (z + 1 < depth) {
            chosen = in[((unsigned)(z + 1) * height + y) * width + x];
        } else {
            chosen = 1.25f;
        }
        float chosen_1 = 0.0f;
        if (z >= 1) {
            chosen_1 = in[((unsigned)(z - 1) * height + y) * width + x];
        } else {
            chosen_1 = 1.25f;
        }
        float chosen_2 = 0.0f;
        if (y >= 1) {
            chosen_2 = in[((unsigned)z * height + (y - 1)) * width + x];
        } else {
            chosen_2 = 1.25f;
        }
        float chosen_3 = 0.0f;
        if (y + 1 < height) {
            chosen_3 = in[((unsigned)z * height + (y + 1)) * width + x];
        } else {
            chosen_3 = 1.25f;
        }
        float chosen_4 = 0.0f;  // Spaces.java:31
        if (x >= 1) {
            chosen_4 = in[((unsigned)z * height + y) * width + (x - 1)];
        } else {
            chosen_4 = 1.25f;
        }
        float chosen_5 = 0.0f;
        if (x + 1 < width && y + 1 < height && z + 1 < depth) {
            chosen_5 = in[((unsigned)(z + 1) * height + (y + 1)) * width + (x + 1)];
        } else {
            chosen_5 = 1.25f;
        }
        out[((unsigned)z * height + y) * width + x] = chosen + chosen_1 * 2.0f + chosen_2 * 4.0f + chosen_3 * 8.0f + chosen_4 * 16.0f - chosen_5;  // Spaces.java:30
    }
}

extern "C" __global__ void __launch_bounds__(256) surrounded_tiled(  // Spaces.java:29
        const float* __restrict__ in, int in_length, float* __restrict__ out, int out_length,
        int width, int height, int depth, int tileX, int tileY, int tileZ) {
    extern __shared__ __align__(16) unsigned char rk_shared[];
    float* in_tile = (float*)rk_shared;
    int originX = (int)((unsigned)blockIdx.x * tileX);
    int originY = (int)((unsigned)blockIdx.y * tileY);
    int originZ = (int)((unsigned)blockIdx.z * tileZ);
    int pitchX = (int)((unsigned)tileX + 2);
    int pitchY = (int)((unsigned)tileY + 2);
    int pitchZ = (int)((unsigned)tileZ + 2);
    for (int atZ = (int)threadIdx.z; atZ < pitchZ; atZ = (int)((unsigned)atZ + 2)) {
        for (int atY = (int)threadIdx.y; atY < pitchY; atY = (int)((unsigned)atY + 4)) {
            for (int atX = (int)threadIdx.x; atX < pitchX; atX = (int)((unsigned)atX + 32)) {
                int difference = (int)((unsigned)originX + atX - 1);
                int difference_1 = (int)((unsigned)width - 1);
                int min = difference < difference_1 ? difference : difference_1;
                int max = min > 0 ? min : 0;
                int difference_2 = (int)((unsigned)originY + atY - 1);
                int difference_3 = (int)((unsigned)height - 1);
                int min_1 = difference_2 < difference_3 ? difference_2 : difference_3;
                int max_1 = min_1 > 0 ? min_1 : 0;
                int difference_4 = (int)((unsigned)originZ + atZ - 1);
                int difference_5 = (int)((unsigned)depth - 1);
                int min_2 = difference_4 < difference_5 ? difference_4 : difference_5;
                int max_2 = min_2 > 0 ? min_2 : 0;
                in_tile[((unsigned)atZ * pitchY + atY) * pitchX + atX] = in[((unsigned)max_2 * height + max_1) * width + max];
            }
        }
    }
    __syncthreads();
    for (int inZ = (int)threadIdx.z; inZ < tileZ; inZ = (int)((unsigned)inZ + 2)) {
        for (int inY = (int)threadIdx.y; inY < tileY; inY = (int)((unsigned)inY + 4)) {
            for (int inX = (int)threadIdx.x; inX < tileX; inX = (int)((unsigned)inX + 32)) {
                int sum = (int)((unsigned)originX + inX);
                int sum_1 = (int)((unsigned)originY + inY);
                int sum_2 = (int)((unsigned)originZ + inZ);
                if (sum < width && sum_1 < height && sum_2 < depth) {
                    float chosen = 0.0f;  // Spaces.java:30
                    if (sum_2 + 1 < depth) {
                        chosen = in_tile[(((unsigned)inZ + 2) * pitchY + (inY + 1)) * pitchX + (inX + 1)];
                    } else {
                        chosen = 1.25f;
                    }
                    float chosen_1 = 0.0f;
                    if (sum_2 >= 1) {
                        chosen_1 = in_tile[((unsigned)inZ * pitchY + (inY + 1)) * pitchX + (inX + 1)];
                    } else {
                        chosen_1 = 1.25f;
                    }
                    float chosen_2 = 0.0f;
                    if (sum_1 >= 1) {
                        chosen_2 = in_tile[((unsigned)(inZ + 1) * pitchY + inY) * pitchX + (inX + 1)];
                    } else {
                        chosen_2 = 1.25f;
                    }
                    float chosen_3 = 0.0f;
                    if (sum_1 + 1 < height) {
                        chosen_3 = in_tile[((unsigned)(inZ + 1) * pitchY + ((unsigned)inY + 2)) * pitchX + (inX + 1)];
                    } else {
                        chosen_3 = 1.25f;
                    }
                    float chosen_4 = 0.0f;  // Spaces.java:31
                    if (sum >= 1) {
                        chosen_4 = in_tile[((unsigned)(inZ + 1) * pitchY + (inY + 1)) * pitchX + inX];
                    } else {
                        chosen_4 = 1.25f;
                    }
                    float chosen_5 = 0.0f;
                    if (sum + 1 < width && sum_1 + 1 < height && sum_2 + 1 < depth) {
                        chosen_5 = in_tile[(((unsigned)inZ + 2) * pitchY + ((unsigned)inY + 2)) * pitchX + ((unsigned)inX + 2)];
                    } else {
                        chosen_5 = 1.25f;
                    }
                    out[((unsigned)sum_2 * height + sum_1) * width + sum] = chosen + chosen_1 * 2.0f + chosen_2 * 4.0f + chosen_3 * 8.0f + chosen_4 * 16.0f - chosen_5;  // Spaces.java:30
                }
            }
        }
    }
}

extern "C" __global__ void __launch_bounds__(256) mirrored(  // Spaces.java:35
        const float* in, int in_length, float* out, int out_length, int width, int height,
        int depth, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)((unsigned)gridDim.y * (int)blockDim.y);
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int x = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    int y = (int)(blockIdx.y * blockDim.y + threadIdx.y);
    int z = (int)(blockIdx.z * blockDim.z + threadIdx.z);
    if (x < width && y < height && z < depth) {
        int sum = (int)(((unsigned)z * height + y) * width + x);  // Spaces.java:36
        int difference = depth - 1 - (z + 1);
        int abs_i32 = difference < 0 ? -difference : difference;
        int sum_1 = (int)((((unsigned)(depth - 1) - abs_i32) * height + y) * width + x);
        if (sum_1 < 0 || sum_1 >= in_length) {
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        int difference_1 = z - 1;
        int abs_i32_1 = difference_1 < 0 ? -difference_1 : difference_1;
        int sum_2 = (int)(((unsigned)abs_i32_1 * height + y) * width + x);
        if (sum_2 < 0 || sum_2 >= in_length) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        int difference_2 = y - 1;
        int abs_i32_2 = difference_2 < 0 ? -difference_2 : difference_2;
        int sum_3 = (int)(((unsigned)z * height + abs_i32_2) * width + x);
        if (sum_3 < 0 || sum_3 >= in_length) {
            atomicMin(&rk_traps[2], workItem);
            return;
        }
        int difference_3 = height - 1 - (y + 1);
        int abs_i32_3 = difference_3 < 0 ? -difference_3 : difference_3;
        int sum_4 = (int)(((unsigned)z * height + ((unsigned)(height - 1) - abs_i32_3)) * width + x);
        if (sum_4 < 0 || sum_4 >= in_length) {
            atomicMin(&rk_traps[3], workItem);
            return;
        }
        int difference_4 = x - 1;  // Spaces.java:37
        int abs_i32_4 = difference_4 < 0 ? -difference_4 : difference_4;
        int sum_5 = (int)(((unsigned)z * height + y) * width + abs_i32_4);
        if (sum_5 < 0 || sum_5 >= in_length) {
            atomicMin(&rk_traps[4], workItem);
            return;
        }
        int difference_5 = width - 1 - (x + 1);
        int abs_i32_5 = difference_5 < 0 ? -difference_5 : difference_5;
        int sum_6 = (int)((((unsigned)(depth - 1) - abs_i32) * height + ((unsigned)(height - 1) - abs_i32_3)) * width + ((unsigned)(width - 1) - abs_i32_5));
        if (sum_6 < 0 || sum_6 >= in_length) {
            atomicMin(&rk_traps[5], workItem);
            return;
        }
        if (sum < 0 || sum >= out_length) {  // Spaces.java:36
            atomicMin(&rk_traps[6], workItem);
            return;
        }
        out[sum] = in[sum_1] + in[sum_2] * 2.0f + in[sum_3] * 4.0f + in[sum_4] * 8.0f + in[sum_5] * 16.0f - in[sum_6];
    }
}

extern "C" __global__ void __launch_bounds__(256) mirrored_unchecked(  // Spaces.java:35
        const float* __restrict__ in, int in_length, float* __restrict__ out, int out_length,
        int width, int height, int depth) {
    int x = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    int y = (int)(blockIdx.y * blockDim.y + threadIdx.y);
    int z = (int)(blockIdx.z * blockDim.z + threadIdx.z);
    if (x < width && y < height && z < depth) {
        int sum = (int)(((unsigned)z * height + y) * width + x);  // Spaces.java:36
        int difference = depth - 1 - (z + 1);
        int abs_i32 = difference < 0 ? -difference : difference;
        int difference_1 = z - 1;
        int abs_i32_1 = difference_1 < 0 ? -difference_1 : difference_1;
        int difference_2 = y - 1;
        int abs_i32_2 = difference_2 < 0 ? -difference_2 : difference_2;
        float sum_1 = in[(((unsigned)(depth - 1) - abs_i32) * height + y) * width + x] + in[((unsigned)abs_i32_1 * height + y) * width + x] * 2.0f + in[((unsigned)z * height + abs_i32_2) * width + x] * 4.0f;
        int difference_3 = height - 1 - (y + 1);
        int abs_i32_3 = difference_3 < 0 ? -difference_3 : difference_3;
        int sum_2 = (int)((unsigned)z * height + ((unsigned)(height - 1) - abs_i32_3));
        int difference_4 = x - 1;  // Spaces.java:37
        int abs_i32_4 = difference_4 < 0 ? -difference_4 : difference_4;
        int difference_5 = width - 1 - (x + 1);
        int abs_i32_5 = difference_5 < 0 ? -difference_5 : difference_5;
        out[sum] = sum_1 + in[(unsigned)sum_2 * width + x] * 8.0f + in[((unsigned)z * height + y) * width + abs_i32_4] * 16.0f - in[(((unsigned)(depth - 1) - abs_i32) * height + ((unsigned)(height - 1) - abs_i32_3)) * width + ((unsigned)(width - 1) - abs_i32_5)];  // Spaces.java:36
    }
}

extern "C" __global__ void __launch_bounds__(256) mirrored_tiled(  // Spaces.java:35
        const float* __restrict__ in, int in_length, float* __restrict__ out, int out_length,
        int width, int height, int depth, int tileX, int tileY, int tileZ) {
    extern __shared__ __align__(16) unsigned char rk_shared[];
    float* in_tile = (float*)rk_shared;
    int originX = (int)((unsigned)blockIdx.x * tileX);
    int originY = (int)((unsigned)blockIdx.y * tileY);
    int originZ = (int)((unsigned)blockIdx.z * tileZ);
    int pitchX = (int)((unsigned)tileX + 2);
    int pitchY = (int)((unsigned)tileY + 2);
    int pitchZ = (int)((unsigned)tileZ + 2);
    for (int atZ = (int)threadIdx.z; atZ < pitchZ; atZ = (int)((unsigned)atZ + 2)) {
        for (int atY = (int)threadIdx.y; atY < pitchY; atY = (int)((unsigned)atY + 4)) {
            for (int atX = (int)threadIdx.x; atX < pitchX; atX = (int)((unsigned)atX + 32)) {
                int difference = (int)((unsigned)originX + atX - 1);
                int difference_1 = (int)((unsigned)width - 1);
                int abs = difference < 0 ? (int)(0u - difference) : difference;
                int difference_2 = (int)((unsigned)difference_1 - abs);
                int abs_1 = difference_2 < 0 ? (int)(0u - difference_2) : difference_2;
                int difference_3 = (int)((unsigned)difference_1 - abs_1);
                int difference_4 = (int)((unsigned)width - 1);
                int min = difference_3 < difference_4 ? difference_3 : difference_4;
                int max = min > 0 ? min : 0;
                int difference_5 = (int)((unsigned)originY + atY - 1);
                int difference_6 = (int)((unsigned)height - 1);
                int abs_2 = difference_5 < 0 ? (int)(0u - difference_5) : difference_5;
                int difference_7 = (int)((unsigned)difference_6 - abs_2);
                int abs_3 = difference_7 < 0 ? (int)(0u - difference_7) : difference_7;
                int difference_8 = (int)((unsigned)difference_6 - abs_3);
                int difference_9 = (int)((unsigned)height - 1);
                int min_1 = difference_8 < difference_9 ? difference_8 : difference_9;
                int max_1 = min_1 > 0 ? min_1 : 0;
                int difference_10 = (int)((unsigned)originZ + atZ - 1);
                int difference_11 = (int)((unsigned)depth - 1);
                int abs_4 = difference_10 < 0 ? (int)(0u - difference_10) : difference_10;
                int difference_12 = (int)((unsigned)difference_11 - abs_4);
                int abs_5 = difference_12 < 0 ? (int)(0u - difference_12) : difference_12;
                int difference_13 = (int)((unsigned)difference_11 - abs_5);
                int difference_14 = (int)((unsigned)depth - 1);
                int min_2 = difference_13 < difference_14 ? difference_13 : difference_14;
                int max_2 = min_2 > 0 ? min_2 : 0;
                in_tile[((unsigned)atZ * pitchY + atY) * pitchX + atX] = in[((unsigned)max_2 * height + max_1) * width + max];
            }
        }
    }
    __syncthreads();
    for (int inZ = (int)threadIdx.z; inZ < tileZ; inZ = (int)((unsigned)inZ + 2)) {
        for (int inY = (int)threadIdx.y; inY < tileY; inY = (int)((unsigned)inY + 4)) {
            for (int inX = (int)threadIdx.x; inX < tileX; inX = (int)((unsigned)inX + 32)) {
                int sum = (int)((unsigned)originX + inX);
                int sum_1 = (int)((unsigned)originY + inY);
                int sum_2 = (int)((unsigned)originZ + inZ);
                if (sum < width && sum_1 < height && sum_2 < depth) {
                    int sum_3 = (int)(((unsigned)sum_2 * height + sum_1) * width + sum);  // Spaces.java:36
                    int sum_4 = inX + 1;
                    float sum_5 = in_tile[(((unsigned)inZ + 2) * pitchY + (inY + 1)) * pitchX + sum_4] + in_tile[((unsigned)inZ * pitchY + (inY + 1)) * pitchX + (inX + 1)] * 2.0f + in_tile[((unsigned)(inZ + 1) * pitchY + inY) * pitchX + (inX + 1)] * 4.0f;
                    int sum_6 = inX + 1;
                    int sum_7 = (int)((unsigned)inY + 2);
                    int product = (int)((unsigned)(inZ + 1) * pitchY);
                    out[sum_3] = sum_5 + in_tile[((unsigned)product + sum_7) * pitchX + sum_6] * 8.0f + in_tile[((unsigned)(inZ + 1) * pitchY + (inY + 1)) * pitchX + inX] * 16.0f - in_tile[(((unsigned)inZ + 2) * pitchY + ((unsigned)inY + 2)) * pitchX + ((unsigned)inX + 2)];
                }
            }
        }
    }
}

extern "C" __global__ void __launch_bounds__(256) absorbed(  // Spaces.java:41
        const float* in, int in_length, float* out, int out_length, int width, int height,
        int depth, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)((unsigned)gridDim.y * (int)blockDim.y);
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int x = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    int y = (int)(blockIdx.y * blockDim.y + threadIdx.y);
    int z = (int)(blockIdx.z * blockDim.z + threadIdx.z);
    if (x < width && y < height && z < depth) {
        int sum = (int)(((unsigned)z * height + y) * width + x);  // Spaces.java:42
        float chosen = 0.0f;
        if (z + 1 < depth) {
            int sum_1 = (int)(((unsigned)(z + 1) * height + y) * width + x);
            if (sum_1 < 0 || sum_1 >= in_length) {
                atomicMin(&rk_traps[0], workItem);
                return;
            }
            chosen = in[sum_1];
        } else {
            chosen = 0.0f;
        }
        float chosen_1 = 0.0f;
        if (z >= 1) {
            int sum_1 = (int)(((unsigned)(z - 1) * height + y) * width + x);
            if (sum_1 < 0 || sum_1 >= in_length) {
                atomicMin(&rk_traps[1], workItem);
                return;
            }
            chosen_1 = in[sum_1];
        } else {
            chosen_1 = 0.0f;
        }
        float chosen_2 = 0.0f;
        if (y >= 1) {
            int sum_1 = (int)(((unsigned)z * height + (y - 1)) * width + x);
            if (sum_1 < 0 || sum_1 >= in_length) {
                atomicMin(&rk_traps[2], workItem);
                return;
            }
            chosen_2 = in[sum_1];
        } else {
            chosen_2 = 0.0f;
        }
        float chosen_3 = 0.0f;
        if (y + 1 < height) {
            int sum_1 = (int)(((unsigned)z * height + (y + 1)) * width + x);
            if (sum_1 < 0 || sum_1 >= in_length) {
                atomicMin(&rk_traps[3], workItem);
                return;
            }
            chosen_3 = in[sum_1];
        } else {
            chosen_3 = 0.0f;
        }
        float chosen_4 = 0.0f;  // Spaces.java:43
        if (x >= 1) {
            int sum_1 = (int)(((unsigned)z * height + y) * width + (x - 1));
            if (sum_1 < 0 || sum_1 >= in_length) {
                atomicMin(&rk_traps[4], workItem);
                return;
            }
            chosen_4 = in[sum_1];
        } else {
            chosen_4 = 0.0f;
        }
        float chosen_5 = 0.0f;
        if (x + 1 < width && y + 1 < height && z + 1 < depth) {
            int sum_1 = (int)(((unsigned)(z + 1) * height + (y + 1)) * width + (x + 1));
            if (sum_1 < 0 || sum_1 >= in_length) {
                atomicMin(&rk_traps[5], workItem);
                return;
            }
            chosen_5 = in[sum_1];
        } else {
            chosen_5 = 0.0f;
        }
        int difference = width - 1 - x;  // Spaces.java:42
        int min_i32 = x < difference ? x : difference;
        int difference_1 = height - 1 - y;
        int min_i32_1 = y < difference_1 ? y : difference_1;
        int min_i32_2 = min_i32 < min_i32_1 ? min_i32 : min_i32_1;
        int difference_2 = depth - 1 - z;
        int min_i32_3 = z < difference_2 ? z : difference_2;
        int min_i32_4 = min_i32_2 < min_i32_3 ? min_i32_2 : min_i32_3;
        int difference_3 = (int)(3u - min_i32_4);
        int max_i32 = difference_3 > 0 ? difference_3 : 0;
        if (sum < 0 || sum >= out_length) {
            atomicMin(&rk_traps[6], workItem);
            return;
        }
        out[sum] = (chosen + chosen_1 * 2.0f + chosen_2 * 4.0f + chosen_3 * 8.0f + chosen_4 * 16.0f - chosen_5) * (1.0f - 0.08f * ((float)max_i32 * 0.33333334f * ((float)max_i32 * 0.33333334f)));
    }
}

extern "C" __global__ void __launch_bounds__(256) absorbed_unchecked(  // Spaces.java:41
        const float* __restrict__ in, int in_length, float* __restrict__ out, int out_length,
        int width, int height, int depth) {
    int x = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    int y = (int)(blockIdx.y * blockDim.y + threadIdx.y);
    int z = (int)(blockIdx.z * blockDim.z + threadIdx.z);
    if (x < width && y < height && z < depth) {
        float chosen = 0.0f;  // Spaces.java:42
        if (z + 1 < depth) {
            chosen = in[((unsigned)(z + 1) * height + y) * width + x];
        } else {
            chosen = 0.0f;
        }
        float chosen_1 = 0.0f;
        if (z >= 1) {
            chosen_1 = in[((unsigned)(z - 1) * height + y) * width + x];
        } else {
            chosen_1 = 0.0f;
        }
        float chosen_2 = 0.0f;
        if (y >= 1) {
            chosen_2 = in[((unsigned)z * height + (y - 1)) * width + x];
        } else {
            chosen_2 = 0.0f;
        }
        float chosen_3 = 0.0f;
        if (y + 1 < height) {
            chosen_3 = in[((unsigned)z * height + (y + 1)) * width + x];
        } else {
            chosen_3 = 0.0f;
        }
        float chosen_4 = 0.0f;  // Spaces.java:43
        if (x >= 1) {
            chosen_4 = in[((unsigned)z * height + y) * width + (x - 1)];
        } else {
            chosen_4 = 0.0f;
        }
        float chosen_5 = 0.0f;
        if (x + 1 < width && y + 1 < height && z + 1 < depth) {
            chosen_5 = in[((unsigned)(z + 1) * height + (y + 1)) * width + (x + 1)];
        } else {
            chosen_5 = 0.0f;
        }
        int difference = width - 1 - x;  // Spaces.java:42
        int min_i32 = x < difference ? x : difference;
        int difference_1 = height - 1 - y;
        int min_i32_1 = y < difference_1 ? y : difference_1;
        int min_i32_2 = min_i32 < min_i32_1 ? min_i32 : min_i32_1;
        int difference_2 = depth - 1 - z;
        int min_i32_3 = z < difference_2 ? z : difference_2;
        int min_i32_4 = min_i32_2 < min_i32_3 ? min_i32_2 : min_i32_3;
        int difference_3 = (int)(3u - min_i32_4);
        int max_i32 = difference_3 > 0 ? difference_3 : 0;
        out[((unsigned)z * height + y) * width + x] = (chosen + chosen_1 * 2.0f + chosen_2 * 4.0f + chosen_3 * 8.0f + chosen_4 * 16.0f - chosen_5) * (1.0f - 0.08f * ((float)max_i32 * 0.33333334f * ((float)max_i32 * 0.33333334f)));
    }
}

extern "C" __global__ void __launch_bounds__(256) absorbed_tiled(  // Spaces.java:41
        const float* __restrict__ in, int in_length, float* __restrict__ out, int out_length,
        int width, int height, int depth, int tileX, int tileY, int tileZ) {
    extern __shared__ __align__(16) unsigned char rk_shared[];
    float* in_tile = (float*)rk_shared;
    int originX = (int)((unsigned)blockIdx.x * tileX);
    int originY = (int)((unsigned)blockIdx.y * tileY);
    int originZ = (int)((unsigned)blockIdx.z * tileZ);
    int pitchX = (int)((unsigned)tileX + 2);
    int pitchY = (int)((unsigned)tileY + 2);
    int pitchZ = (int)((unsigned)tileZ + 2);
    for (int atZ = (int)threadIdx.z; atZ < pitchZ; atZ = (int)((unsigned)atZ + 2)) {
        for (int atY = (int)threadIdx.y; atY < pitchY; atY = (int)((unsigned)atY + 4)) {
            for (int atX = (int)threadIdx.x; atX < pitchX; atX = (int)((unsigned)atX + 32)) {
                int difference = (int)((unsigned)originX + atX - 1);
                int difference_1 = (int)((unsigned)width - 1);
                int min = difference < difference_1 ? difference : difference_1;
                int max = min > 0 ? min : 0;
                int difference_2 = (int)((unsigned)originY + atY - 1);
                int difference_3 = (int)((unsigned)height - 1);
                int min_1 = difference_2 < difference_3 ? difference_2 : difference_3;
                int max_1 = min_1 > 0 ? min_1 : 0;
                int difference_4 = (int)((unsigned)originZ + atZ - 1);
                int difference_5 = (int)((unsigned)depth - 1);
                int min_2 = difference_4 < difference_5 ? difference_4 : difference_5;
                int max_2 = min_2 > 0 ? min_2 : 0;
                in_tile[((unsigned)atZ * pitchY + atY) * pitchX + atX] = in[((unsigned)max_2 * height + max_1) * width + max];
            }
        }
    }
    __syncthreads();
    for (int inZ = (int)threadIdx.z; inZ < tileZ; inZ = (int)((unsigned)inZ + 2)) {
        for (int inY = (int)threadIdx.y; inY < tileY; inY = (int)((unsigned)inY + 4)) {
            for (int inX = (int)threadIdx.x; inX < tileX; inX = (int)((unsigned)inX + 32)) {
                int sum = (int)((unsigned)originX + inX);
                int sum_1 = (int)((unsigned)originY + inY);
                int sum_2 = (int)((unsigned)originZ + inZ);
                if (sum < width && sum_1 < height && sum_2 < depth) {
                    float chosen = 0.0f;  // Spaces.java:42
                    if (sum_2 + 1 < depth) {
                        chosen = in_tile[(((unsigned)inZ + 2) * pitchY + (inY + 1)) * pitchX + (inX + 1)];
                    } else {
                        chosen = 0.0f;
                    }
                    float chosen_1 = 0.0f;
                    if (sum_2 >= 1) {
                        chosen_1 = in_tile[((unsigned)inZ * pitchY + (inY + 1)) * pitchX + (inX + 1)];
                    } else {
                        chosen_1 = 0.0f;
                    }
                    float chosen_2 = 0.0f;
                    if (sum_1 >= 1) {
                        chosen_2 = in_tile[((unsigned)(inZ + 1) * pitchY + inY) * pitchX + (inX + 1)];
                    } else {
                        chosen_2 = 0.0f;
                    }
                    float chosen_3 = 0.0f;
                    if (sum_1 + 1 < height) {
                        chosen_3 = in_tile[((unsigned)(inZ + 1) * pitchY + ((unsigned)inY + 2)) * pitchX + (inX + 1)];
                    } else {
                        chosen_3 = 0.0f;
                    }
                    float chosen_4 = 0.0f;  // Spaces.java:43
                    if (sum >= 1) {
                        chosen_4 = in_tile[((unsigned)(inZ + 1) * pitchY + (inY + 1)) * pitchX + inX];
                    } else {
                        chosen_4 = 0.0f;
                    }
                    float chosen_5 = 0.0f;
                    if (sum + 1 < width && sum_1 + 1 < height && sum_2 + 1 < depth) {
                        chosen_5 = in_tile[(((unsigned)inZ + 2) * pitchY + ((unsigned)inY + 2)) * pitchX + ((unsigned)inX + 2)];
                    } else {
                        chosen_5 = 0.0f;
                    }
                    int difference = (int)((unsigned)(width - 1) - sum);  // Spaces.java:42
                    int min_i32 = sum < difference ? sum : difference;
                    int difference_1 = (int)((unsigned)(height - 1) - sum_1);
                    int min_i32_1 = sum_1 < difference_1 ? sum_1 : difference_1;
                    int min_i32_2 = min_i32 < min_i32_1 ? min_i32 : min_i32_1;
                    int difference_2 = (int)((unsigned)(depth - 1) - sum_2);
                    int min_i32_3 = sum_2 < difference_2 ? sum_2 : difference_2;
                    int min_i32_4 = min_i32_2 < min_i32_3 ? min_i32_2 : min_i32_3;
                    int difference_3 = (int)(3u - min_i32_4);
                    int max_i32 = difference_3 > 0 ? difference_3 : 0;
                    out[((unsigned)sum_2 * height + sum_1) * width + sum] = (chosen + chosen_1 * 2.0f + chosen_2 * 4.0f + chosen_3 * 8.0f + chosen_4 * 16.0f - chosen_5) * (1.0f - 0.08f * ((float)max_i32 * 0.33333334f * ((float)max_i32 * 0.33333334f)));
                }
            }
        }
    }
}

extern "C" __global__ void __launch_bounds__(256) places(  // Spaces.java:47
        int* out, int out_length, int width, int height, int depth, int* rk_traps) {
    int x = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    int y = (int)(blockIdx.y * blockDim.y + threadIdx.y);
    int z = (int)(blockIdx.z * blockDim.z + threadIdx.z);
    if (x < width && y < height && z < depth) {
        int sum = (int)(((unsigned)z * height + y) * width + x);  // Spaces.java:48
        if (sum < 0 || sum >= out_length) {
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)((unsigned)gridDim.y * (int)blockDim.y);
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[sum] = (int)((unsigned)x + 10u * y + 100u * z + 1000u * width + 10000u * height + 100000u * depth);
    }
}

extern "C" __global__ void __launch_bounds__(256) places_unchecked(  // Spaces.java:47
        int* __restrict__ out, int out_length, int width, int height, int depth) {
    int x = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    int y = (int)(blockIdx.y * blockDim.y + threadIdx.y);
    int z = (int)(blockIdx.z * blockDim.z + threadIdx.z);
    if (x < width && y < height && z < depth) {
        out[((unsigned)z * height + y) * width + x] = (int)((unsigned)x + 10u * y + 100u * z + 1000u * width + 10000u * height + 100000u * depth);  // Spaces.java:48
    }
}
