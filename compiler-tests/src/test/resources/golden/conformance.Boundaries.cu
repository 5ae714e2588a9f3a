// Generated from Boundaries.java by RingKernel. Do not edit.
// Compile with -fmad=false: Java rounds every operation (JLS 15.4).

extern "C" __global__ void __launch_bounds__(256) clamped(  // Boundaries.java:10
        const float* in, int in_length, float* out, int out_length, int width, int height,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)((unsigned)gridDim.y * (int)blockDim.y);
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int x = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    int y = (int)(blockIdx.y * blockDim.y + threadIdx.y);
    if (x < width && y < height) {
        int sum = (int)((unsigned)y * width + x);  // Boundaries.java:11
        int sum_1 = (int)((unsigned)y * width + x);
        if (sum_1 < 0 || sum_1 >= in_length) {
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        int difference = x - 2;
        int max_i32 = difference > 0 ? difference : 0;
        int sum_2 = (int)((unsigned)y * width + max_i32);
        if (sum_2 < 0 || sum_2 >= in_length) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        int sum_3 = (int)((unsigned)x + 2);
        int difference_1 = width - 1;
        int min_i32 = sum_3 < difference_1 ? sum_3 : difference_1;
        int sum_4 = (int)((unsigned)y * width + min_i32);
        if (sum_4 < 0 || sum_4 >= in_length) {
            atomicMin(&rk_traps[2], workItem);
            return;
        }
        int difference_2 = y - 1;
        int max_i32_1 = difference_2 > 0 ? difference_2 : 0;
        int sum_5 = (int)((unsigned)max_i32_1 * width + x);
        if (sum_5 < 0 || sum_5 >= in_length) {
            atomicMin(&rk_traps[3], workItem);
            return;
        }
        int sum_6 = (int)((unsigned)y + 2);  // Boundaries.java:12
        int difference_3 = height - 1;
        int min_i32_1 = sum_6 < difference_3 ? sum_6 : difference_3;
        int sum_7 = (int)((unsigned)min_i32_1 * width + x);
        if (sum_7 < 0 || sum_7 >= in_length) {
            atomicMin(&rk_traps[4], workItem);
            return;
        }
        int difference_4 = y - 2;
        int max_i32_2 = difference_4 > 0 ? difference_4 : 0;
        int sum_8 = x + 1;
        int difference_5 = width - 1;
        int min_i32_2 = sum_8 < difference_5 ? sum_8 : difference_5;
        int sum_9 = (int)((unsigned)max_i32_2 * width + min_i32_2);
        if (sum_9 < 0 || sum_9 >= in_length) {
            atomicMin(&rk_traps[5], workItem);
            return;
        }
        if (sum < 0 || sum >= out_length) {  // Boundaries.java:11
            atomicMin(&rk_traps[6], workItem);
            return;
        }
        out[sum] = in[sum_1] * 2.0f + in[sum_2] - in[sum_4] + in[sum_5] * 4.0f - in[sum_7] + in[sum_9] * 8.0f;
    }
}

extern "C" __global__ void __launch_bounds__(256) clamped_unchecked(  // Boundaries.java:10
        const float* __restrict__ in, int in_length, float* __restrict__ out, int out_length,
        int width, int height) {
    int x = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    int y = (int)(blockIdx.y * blockDim.y + threadIdx.y);
    if (x < width && y < height) {
        int sum = (int)((unsigned)y * width + x);  // Boundaries.java:11
        int sum_1 = (int)((unsigned)y * width + x);
        int difference = x - 2;
        int max_i32 = difference > 0 ? difference : 0;
        int sum_2 = (int)((unsigned)x + 2);
        int difference_1 = width - 1;
        int min_i32 = sum_2 < difference_1 ? sum_2 : difference_1;
        int difference_2 = y - 1;
        int max_i32_1 = difference_2 > 0 ? difference_2 : 0;
        int sum_3 = (int)((unsigned)y + 2);  // Boundaries.java:12
        int difference_3 = height - 1;
        int min_i32_1 = sum_3 < difference_3 ? sum_3 : difference_3;
        int difference_4 = y - 2;
        int max_i32_2 = difference_4 > 0 ? difference_4 : 0;
        int sum_4 = x + 1;
        int difference_5 = width - 1;
        int min_i32_2 = sum_4 < difference_5 ? sum_4 : difference_5;
        out[sum] = in[sum_1] * 2.0f + in[(unsigned)y * width + max_i32] - in[(unsigned)y * width + min_i32] + in[(unsigned)max_i32_1 * width + x] * 4.0f - in[(unsigned)min_i32_1 * width + x] + in[(unsigned)max_i32_2 * width + min_i32_2] * 8.0f;  // Boundaries.java:11
    }
}

extern "C" __global__ void __launch_bounds__(256) clamped_tiled(  // Boundaries.java:10
        const float* __restrict__ in, int in_length, float* __restrict__ out, int out_length,
        int width, int height, int tileX, int tileY) {
    extern __shared__ __align__(16) unsigned char rk_shared[];
    float* in_tile = (float*)rk_shared;
    int originX = (int)((unsigned)blockIdx.x * tileX);
    int originY = (int)((unsigned)blockIdx.y * tileY);
    int pitchX = (int)((unsigned)tileX + 4);
    int pitchY = (int)((unsigned)tileY + 4);
    for (int atY = (int)threadIdx.y; atY < pitchY; atY = (int)((unsigned)atY + 8)) {
        for (int atX = (int)threadIdx.x; atX < pitchX; atX = (int)((unsigned)atX + 32)) {
            int difference = (int)((unsigned)originX + atX - 2);
            int difference_1 = (int)((unsigned)width - 1);
            int min = difference < difference_1 ? difference : difference_1;
            int max = min > 0 ? min : 0;
            int difference_2 = (int)((unsigned)originY + atY - 2);
            int difference_3 = (int)((unsigned)height - 1);
            int min_1 = difference_2 < difference_3 ? difference_2 : difference_3;
            int max_1 = min_1 > 0 ? min_1 : 0;
            in_tile[(unsigned)atY * pitchX + atX] = in[(unsigned)max_1 * width + max];
        }
    }
    __syncthreads();
    for (int inY = (int)threadIdx.y; inY < tileY; inY = (int)((unsigned)inY + 8)) {
        for (int inX = (int)threadIdx.x; inX < tileX; inX = (int)((unsigned)inX + 32)) {
            int sum = (int)((unsigned)originX + inX);
            int sum_1 = (int)((unsigned)originY + inY);
            if (sum < width && sum_1 < height) {
                int sum_2 = (int)((unsigned)sum_1 * width + sum);  // Boundaries.java:11
                float sum_3 = in_tile[((unsigned)inY + 2) * pitchX + ((unsigned)inX + 2)] * 2.0f + in_tile[((unsigned)inY + 2) * pitchX + inX];
                int sum_4 = (int)((unsigned)inX + 4);
                out[sum_2] = sum_3 - in_tile[((unsigned)inY + 2) * pitchX + sum_4] + in_tile[(unsigned)(inY + 1) * pitchX + ((unsigned)inX + 2)] * 4.0f - in_tile[((unsigned)inY + 4) * pitchX + ((unsigned)inX + 2)] + in_tile[(unsigned)inY * pitchX + ((unsigned)inX + 3)] * 8.0f;
            }
        }
    }
}

extern "C" __global__ void __launch_bounds__(256) wrapped(  // Boundaries.java:16
        const float* in, int in_length, float* out, int out_length, int width, int height,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)((unsigned)gridDim.y * (int)blockDim.y);
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int x = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    int y = (int)(blockIdx.y * blockDim.y + threadIdx.y);
    if (x < width && y < height) {
        int sum = (int)((unsigned)y * width + x);  // Boundaries.java:17
        int sum_1 = (int)((unsigned)y * width + x);
        if (sum_1 < 0 || sum_1 >= in_length) {
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        int sum_2 = (int)((unsigned)y * width + (x - 2 < 0 ? (int)((unsigned)(x - 2) + width) : x - 2));
        if (sum_2 < 0 || sum_2 >= in_length) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        int sum_3 = (int)((unsigned)y * width + ((int)((unsigned)x + 2) >= width ? (int)((unsigned)x + 2 - width) : (int)((unsigned)x + 2)));
        if (sum_3 < 0 || sum_3 >= in_length) {
            atomicMin(&rk_traps[2], workItem);
            return;
        }
        int sum_4 = (int)((unsigned)(y - 1 < 0 ? (int)((unsigned)(y - 1) + height) : y - 1) * width + x);
        if (sum_4 < 0 || sum_4 >= in_length) {
            atomicMin(&rk_traps[3], workItem);
            return;
        }
        int sum_5 = (int)((unsigned)((int)((unsigned)y + 2) >= height ? (int)((unsigned)y + 2 - height) : (int)((unsigned)y + 2)) * width + x);  // Boundaries.java:18
        if (sum_5 < 0 || sum_5 >= in_length) {
            atomicMin(&rk_traps[4], workItem);
            return;
        }
        int sum_6 = (int)((unsigned)(y - 2 < 0 ? (int)((unsigned)(y - 2) + height) : y - 2) * width + (x + 1 >= width ? x + 1 - width : x + 1));
        if (sum_6 < 0 || sum_6 >= in_length) {
            atomicMin(&rk_traps[5], workItem);
            return;
        }
        if (sum < 0 || sum >= out_length) {  // Boundaries.java:17
            atomicMin(&rk_traps[6], workItem);
            return;
        }
        out[sum] = in[sum_1] * 2.0f + in[sum_2] - in[sum_3] + in[sum_4] * 4.0f - in[sum_5] + in[sum_6] * 8.0f;
    }
}

extern "C" __global__ void __launch_bounds__(256) wrapped_unchecked(  // Boundaries.java:16
        const float* __restrict__ in, int in_length, float* __restrict__ out, int out_length,
        int width, int height) {
    int x = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    int y = (int)(blockIdx.y * blockDim.y + threadIdx.y);
    if (x < width && y < height) {
        int sum = (int)((unsigned)y * width + x);  // Boundaries.java:17
        int product = (int)((unsigned)y * width);
        float difference = in[(unsigned)product + x] * 2.0f + in[(unsigned)y * width + (x - 2 < 0 ? (int)((unsigned)(x - 2) + width) : x - 2)] - in[(unsigned)y * width + ((int)((unsigned)x + 2) >= width ? (int)((unsigned)x + 2 - width) : (int)((unsigned)x + 2))];
        float product_1 = in[(unsigned)(y - 1 < 0 ? (int)((unsigned)(y - 1) + height) : y - 1) * width + x] * 4.0f;
        int chosen = (int)((unsigned)y + 2) >= height ? (int)((unsigned)y + 2 - height) : (int)((unsigned)y + 2);  // Boundaries.java:18
        out[sum] = difference + product_1 - in[(unsigned)chosen * width + x] + in[(unsigned)(y - 2 < 0 ? (int)((unsigned)(y - 2) + height) : y - 2) * width + (x + 1 >= width ? x + 1 - width : x + 1)] * 8.0f;  // Boundaries.java:17
    }
}

extern "C" __global__ void __launch_bounds__(256) wrapped_tiled(  // Boundaries.java:16
        const float* __restrict__ in, int in_length, float* __restrict__ out, int out_length,
        int width, int height, int tileX, int tileY) {
    extern __shared__ __align__(16) unsigned char rk_shared[];
    float* in_tile = (float*)rk_shared;
    int originX = (int)((unsigned)blockIdx.x * tileX);
    int originY = (int)((unsigned)blockIdx.y * tileY);
    int pitchX = (int)((unsigned)tileX + 4);
    int pitchY = (int)((unsigned)tileY + 4);
    for (int atY = (int)threadIdx.y; atY < pitchY; atY = (int)((unsigned)atY + 8)) {
        for (int atX = (int)threadIdx.x; atX < pitchX; atX = (int)((unsigned)atX + 32)) {
            int difference = (int)((unsigned)originX + atX - 2);
            int chosen = difference < 0 ? (int)((unsigned)difference + width) : difference;
            int chosen_1 = chosen >= width ? (int)((unsigned)chosen - width) : chosen;
            int difference_1 = (int)((unsigned)width - 1);
            int min = chosen_1 < difference_1 ? chosen_1 : difference_1;
            int max = min > 0 ? min : 0;
            int difference_2 = (int)((unsigned)originY + atY - 2);
            int chosen_2 = difference_2 < 0 ? (int)((unsigned)difference_2 + height) : difference_2;
            int chosen_3 = chosen_2 >= height ? (int)((unsigned)chosen_2 - height) : chosen_2;
            int difference_3 = (int)((unsigned)height - 1);
            int min_1 = chosen_3 < difference_3 ? chosen_3 : difference_3;
            int max_1 = min_1 > 0 ? min_1 : 0;
            in_tile[(unsigned)atY * pitchX + atX] = in[(unsigned)max_1 * width + max];
        }
    }
    __syncthreads();
    for (int inY = (int)threadIdx.y; inY < tileY; inY = (int)((unsigned)inY + 8)) {
        for (int inX = (int)threadIdx.x; inX < tileX; inX = (int)((unsigned)inX + 32)) {
            int sum = (int)((unsigned)originX + inX);
            int sum_1 = (int)((unsigned)originY + inY);
            if (sum < width && sum_1 < height) {
                int sum_2 = (int)((unsigned)sum_1 * width + sum);  // Boundaries.java:17
                float sum_3 = in_tile[((unsigned)inY + 2) * pitchX + ((unsigned)inX + 2)] * 2.0f + in_tile[((unsigned)inY + 2) * pitchX + inX];
                int sum_4 = (int)((unsigned)inX + 4);
                out[sum_2] = sum_3 - in_tile[((unsigned)inY + 2) * pitchX + sum_4] + in_tile[(unsigned)(inY + 1) * pitchX + ((unsigned)inX + 2)] * 4.0f - in_tile[((unsigned)inY + 4) * pitchX + ((unsigned)inX + 2)] + in_tile[(unsigned)inY * pitchX + ((unsigned)inX + 3)] * 8.0f;
            }
        }
    }
}

extern "C" __global__ void __launch_bounds__(256) surrounded(  // Boundaries.java:22
        const float* in, int in_length, float* out, int out_length, int width, int height,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)((unsigned)gridDim.y * (int)blockDim.y);
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int x = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    int y = (int)(blockIdx.y * blockDim.y + threadIdx.y);
    if (x < width && y < height) {
        int sum = (int)((unsigned)y * width + x);  // Boundaries.java:23
        int sum_1 = (int)((unsigned)y * width + x);
        if (sum_1 < 0 || sum_1 >= in_length) {
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        float chosen = 0.0f;
        if (x >= 2) {
            int sum_2 = (int)((unsigned)y * width + (x - 2));
            if (sum_2 < 0 || sum_2 >= in_length) {
                atomicMin(&rk_traps[1], workItem);
                return;
            }
            chosen = in[sum_2];
        } else {
            chosen = -3.5f;
        }
        float chosen_1 = 0.0f;
        if ((int)((unsigned)x + 2) < width) {
            int sum_2 = (int)((unsigned)y * width + ((unsigned)x + 2));
            if (sum_2 < 0 || sum_2 >= in_length) {
                atomicMin(&rk_traps[2], workItem);
                return;
            }
            chosen_1 = in[sum_2];
        } else {
            chosen_1 = -3.5f;
        }
        float chosen_2 = 0.0f;
        if (y >= 1) {
            int sum_2 = (int)((unsigned)(y - 1) * width + x);
            if (sum_2 < 0 || sum_2 >= in_length) {
                atomicMin(&rk_traps[3], workItem);
                return;
            }
            chosen_2 = in[sum_2];
        } else {
            chosen_2 = -3.5f;
        }
        float chosen_3 = 0.0f;  // Boundaries.java:24
        if ((int)((unsigned)y + 2) < height) {
            int sum_2 = (int)(((unsigned)y + 2) * width + x);
            if (sum_2 < 0 || sum_2 >= in_length) {
                atomicMin(&rk_traps[4], workItem);
                return;
            }
            chosen_3 = in[sum_2];
        } else {
            chosen_3 = -3.5f;
        }
        float chosen_4 = 0.0f;
        if (x + 1 < width && y >= 2) {
            int sum_2 = (int)((unsigned)(y - 2) * width + (x + 1));
            if (sum_2 < 0 || sum_2 >= in_length) {
                atomicMin(&rk_traps[5], workItem);
                return;
            }
            chosen_4 = in[sum_2];
        } else {
            chosen_4 = -3.5f;
        }
        if (sum < 0 || sum >= out_length) {  // Boundaries.java:23
            atomicMin(&rk_traps[6], workItem);
            return;
        }
        out[sum] = in[sum_1] * 2.0f + chosen - chosen_1 + chosen_2 * 4.0f - chosen_3 + chosen_4 * 8.0f;
    }
}

extern "C" __global__ void __launch_bounds__(256) surrounded_unchecked(  // Boundaries.java:22
        const float* __restrict__ in, int in_length, float* __restrict__ out, int out_length,
        int width, int height) {
    int x = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    int y = (int)(blockIdx.y * blockDim.y + threadIdx.y);
    if (x < width && y < height) {
        float chosen = 0.0f;  // Boundaries.java:23
        if (x >= 2) {
            chosen = in[(unsigned)y * width + (x - 2)];
        } else {
            chosen = -3.5f;
        }
        float chosen_1 = 0.0f;
        if ((int)((unsigned)x + 2) < width) {
            chosen_1 = in[(unsigned)y * width + ((unsigned)x + 2)];
        } else {
            chosen_1 = -3.5f;
        }
        float chosen_2 = 0.0f;
        if (y >= 1) {
            chosen_2 = in[(unsigned)(y - 1) * width + x];
        } else {
            chosen_2 = -3.5f;
        }
        float chosen_3 = 0.0f;  // Boundaries.java:24
        if ((int)((unsigned)y + 2) < height) {
            chosen_3 = in[((unsigned)y + 2) * width + x];
        } else {
            chosen_3 = -3.5f;
        }
        float chosen_4 = 0.0f;
        if (x + 1 < width && y >= 2) {
            chosen_4 = in[(unsigned)(y - 2) * width + (x + 1)];
        } else {
            chosen_4 = -3.5f;
        }
        out[(unsigned)y * width + x] = in[(unsigned)y * width + x] * 2.0f + chosen - chosen_1 + chosen_2 * 4.0f - chosen_3 + chosen_4 * 8.0f;  // Boundaries.java:23
    }
}

extern "C" __global__ void __launch_bounds__(256) surrounded_tiled(  // Boundaries.java:22
        const float* __restrict__ in, int in_length, float* __restrict__ out, int out_length,
        int width, int height, int tileX, int tileY) {
    extern __shared__ __align__(16) unsigned char rk_shared[];
    float* in_tile = (float*)rk_shared;
    int originX = (int)((unsigned)blockIdx.x * tileX);
    int originY = (int)((unsigned)blockIdx.y * tileY);
    int pitchX = (int)((unsigned)tileX + 4);
    int pitchY = (int)((unsigned)tileY + 4);
    for (int atY = (int)threadIdx.y; atY < pitchY; atY = (int)((unsigned)atY + 8)) {
        for (int atX = (int)threadIdx.x; atX < pitchX; atX = (int)((unsigned)atX + 32)) {
            int difference = (int)((unsigned)originX + atX - 2);
            int difference_1 = (int)((unsigned)width - 1);
            int min = difference < difference_1 ? difference : difference_1;
            int max = min > 0 ? min : 0;
            int difference_2 = (int)((unsigned)originY + atY - 2);
            int difference_3 = (int)((unsigned)height - 1);
            int min_1 = difference_2 < difference_3 ? difference_2 : difference_3;
            int max_1 = min_1 > 0 ? min_1 : 0;
            in_tile[(unsigned)atY * pitchX + atX] = in[(unsigned)max_1 * width + max];
        }
    }
    __syncthreads();
    for (int inY = (int)threadIdx.y; inY < tileY; inY = (int)((unsigned)inY + 8)) {
        for (int inX = (int)threadIdx.x; inX < tileX; inX = (int)((unsigned)inX + 32)) {
            int sum = (int)((unsigned)originX + inX);
            int sum_1 = (int)((unsigned)originY + inY);
            if (sum < width && sum_1 < height) {
                float chosen = 0.0f;  // Boundaries.java:23
                if (sum >= 2) {
                    chosen = in_tile[((unsigned)inY + 2) * pitchX + inX];
                } else {
                    chosen = -3.5f;
                }
                float chosen_1 = 0.0f;
                if ((int)((unsigned)sum + 2) < width) {
                    chosen_1 = in_tile[((unsigned)inY + 2) * pitchX + ((unsigned)inX + 4)];
                } else {
                    chosen_1 = -3.5f;
                }
                float chosen_2 = 0.0f;
                if (sum_1 >= 1) {
                    chosen_2 = in_tile[(unsigned)(inY + 1) * pitchX + ((unsigned)inX + 2)];
                } else {
                    chosen_2 = -3.5f;
                }
                float chosen_3 = 0.0f;  // Boundaries.java:24
                if ((int)((unsigned)sum_1 + 2) < height) {
                    chosen_3 = in_tile[((unsigned)inY + 4) * pitchX + ((unsigned)inX + 2)];
                } else {
                    chosen_3 = -3.5f;
                }
                float chosen_4 = 0.0f;
                if (sum + 1 < width && sum_1 >= 2) {
                    chosen_4 = in_tile[(unsigned)inY * pitchX + ((unsigned)inX + 3)];
                } else {
                    chosen_4 = -3.5f;
                }
                out[(unsigned)sum_1 * width + sum] = in_tile[((unsigned)inY + 2) * pitchX + ((unsigned)inX + 2)] * 2.0f + chosen - chosen_1 + chosen_2 * 4.0f - chosen_3 + chosen_4 * 8.0f;  // Boundaries.java:23
            }
        }
    }
}

extern "C" __global__ void __launch_bounds__(256) reflected(  // Boundaries.java:28
        const float* in, int in_length, float* out, int out_length, int width, int height,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)((unsigned)gridDim.y * (int)blockDim.y);
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int x = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    int y = (int)(blockIdx.y * blockDim.y + threadIdx.y);
    if (x < width && y < height) {
        int sum = (int)((unsigned)y * width + x);  // Boundaries.java:29
        int sum_1 = (int)((unsigned)y * width + x);
        if (sum_1 < 0 || sum_1 >= in_length) {
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        int difference = x - 2;
        int abs_i32 = difference < 0 ? -difference : difference;
        int sum_2 = (int)((unsigned)y * width + abs_i32);
        if (sum_2 < 0 || sum_2 >= in_length) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        int difference_1 = (int)((unsigned)(width - 1) - ((unsigned)x + 2));
        int abs_i32_1 = difference_1 < 0 ? (int)(0u - difference_1) : difference_1;
        int sum_3 = (int)((unsigned)y * width + ((unsigned)(width - 1) - abs_i32_1));
        if (sum_3 < 0 || sum_3 >= in_length) {
            atomicMin(&rk_traps[2], workItem);
            return;
        }
        int difference_2 = y - 1;
        int abs_i32_2 = difference_2 < 0 ? -difference_2 : difference_2;
        int sum_4 = (int)((unsigned)abs_i32_2 * width + x);
        if (sum_4 < 0 || sum_4 >= in_length) {
            atomicMin(&rk_traps[3], workItem);
            return;
        }
        int difference_3 = (int)((unsigned)(height - 1) - ((unsigned)y + 2));  // Boundaries.java:30
        int abs_i32_3 = difference_3 < 0 ? (int)(0u - difference_3) : difference_3;
        int sum_5 = (int)(((unsigned)(height - 1) - abs_i32_3) * width + x);
        if (sum_5 < 0 || sum_5 >= in_length) {
            atomicMin(&rk_traps[4], workItem);
            return;
        }
        int difference_4 = y - 2;
        int abs_i32_4 = difference_4 < 0 ? -difference_4 : difference_4;
        int difference_5 = width - 1 - (x + 1);
        int abs_i32_5 = difference_5 < 0 ? -difference_5 : difference_5;
        int sum_6 = (int)((unsigned)abs_i32_4 * width + ((unsigned)(width - 1) - abs_i32_5));
        if (sum_6 < 0 || sum_6 >= in_length) {
            atomicMin(&rk_traps[5], workItem);
            return;
        }
        if (sum < 0 || sum >= out_length) {  // Boundaries.java:29
            atomicMin(&rk_traps[6], workItem);
            return;
        }
        out[sum] = in[sum_1] * 2.0f + in[sum_2] - in[sum_3] + in[sum_4] * 4.0f - in[sum_5] + in[sum_6] * 8.0f;
    }
}

extern "C" __global__ void __launch_bounds__(256) reflected_unchecked(  // Boundaries.java:28
        const float* __restrict__ in, int in_length, float* __restrict__ out, int out_length,
        int width, int height) {
    int x = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    int y = (int)(blockIdx.y * blockDim.y + threadIdx.y);
    if (x < width && y < height) {
        int sum = (int)((unsigned)y * width + x);  // Boundaries.java:29
        int difference = x - 2;
        int abs_i32 = difference < 0 ? -difference : difference;
        float sum_1 = in[(unsigned)y * width + x] * 2.0f + in[(unsigned)y * width + abs_i32];
        int difference_1 = (int)((unsigned)(width - 1) - ((unsigned)x + 2));
        int abs_i32_1 = difference_1 < 0 ? (int)(0u - difference_1) : difference_1;
        int difference_2 = y - 1;
        int abs_i32_2 = difference_2 < 0 ? -difference_2 : difference_2;
        int difference_3 = (int)((unsigned)(height - 1) - ((unsigned)y + 2));  // Boundaries.java:30
        int abs_i32_3 = difference_3 < 0 ? (int)(0u - difference_3) : difference_3;
        int difference_4 = y - 2;
        int abs_i32_4 = difference_4 < 0 ? -difference_4 : difference_4;
        int difference_5 = width - 1 - (x + 1);
        int abs_i32_5 = difference_5 < 0 ? -difference_5 : difference_5;
        out[sum] = sum_1 - in[(unsigned)y * width + ((unsigned)(width - 1) - abs_i32_1)] + in[(unsigned)abs_i32_2 * width + x] * 4.0f - in[((unsigned)(height - 1) - abs_i32_3) * width + x] + in[(unsigned)abs_i32_4 * width + ((unsigned)(width - 1) - abs_i32_5)] * 8.0f;  // Boundaries.java:29
    }
}

extern "C" __global__ void __launch_bounds__(256) reflected_tiled(  // Boundaries.java:28
        const float* __restrict__ in, int in_length, float* __restrict__ out, int out_length,
        int width, int height, int tileX, int tileY) {
    extern __shared__ __align__(16) unsigned char rk_shared[];
    float* in_tile = (float*)rk_shared;
    int originX = (int)((unsigned)blockIdx.x * tileX);
    int originY = (int)((unsigned)blockIdx.y * tileY);
    int pitchX = (int)((unsigned)tileX + 4);
    int pitchY = (int)((unsigned)tileY + 4);
    for (int atY = (int)threadIdx.y; atY < pitchY; atY = (int)((unsigned)atY + 8)) {
        for (int atX = (int)threadIdx.x; atX < pitchX; atX = (int)((unsigned)atX + 32)) {
            int difference = (int)((unsigned)originX + atX - 2);
            int difference_1 = (int)((unsigned)width - 1);
            int abs = difference < 0 ? (int)(0u - difference) : difference;
            int difference_2 = (int)((unsigned)difference_1 - abs);
            int abs_1 = difference_2 < 0 ? (int)(0u - difference_2) : difference_2;
            int difference_3 = (int)((unsigned)difference_1 - abs_1);
            int difference_4 = (int)((unsigned)width - 1);
            int min = difference_3 < difference_4 ? difference_3 : difference_4;
            int max = min > 0 ? min : 0;
            int difference_5 = (int)((unsigned)originY + atY - 2);
            int difference_6 = (int)((unsigned)height - 1);
            int abs_2 = difference_5 < 0 ? (int)(0u - difference_5) : difference_5;
            int difference_7 = (int)((unsigned)difference_6 - abs_2);
            int abs_3 = difference_7 < 0 ? (int)(0u - difference_7) : difference_7;
            int difference_8 = (int)((unsigned)difference_6 - abs_3);
            int difference_9 = (int)((unsigned)height - 1);
            int min_1 = difference_8 < difference_9 ? difference_8 : difference_9;
            int max_1 = min_1 > 0 ? min_1 : 0;
            in_tile[(unsigned)atY * pitchX + atX] = in[(unsigned)max_1 * width + max];
        }
    }
    __syncthreads();
    for (int inY = (int)threadIdx.y; inY < tileY; inY = (int)((unsigned)inY + 8)) {
        for (int inX = (int)threadIdx.x; inX < tileX; inX = (int)((unsigned)inX + 32)) {
            int sum = (int)((unsigned)originX + inX);
            int sum_1 = (int)((unsigned)originY + inY);
            if (sum < width && sum_1 < height) {
                int sum_2 = (int)((unsigned)sum_1 * width + sum);  // Boundaries.java:29
                float sum_3 = in_tile[((unsigned)inY + 2) * pitchX + ((unsigned)inX + 2)] * 2.0f + in_tile[((unsigned)inY + 2) * pitchX + inX];
                int sum_4 = (int)((unsigned)inX + 4);
                out[sum_2] = sum_3 - in_tile[((unsigned)inY + 2) * pitchX + sum_4] + in_tile[(unsigned)(inY + 1) * pitchX + ((unsigned)inX + 2)] * 4.0f - in_tile[((unsigned)inY + 4) * pitchX + ((unsigned)inX + 2)] + in_tile[(unsigned)inY * pitchX + ((unsigned)inX + 3)] * 8.0f;
            }
        }
    }
}

extern "C" __global__ void __launch_bounds__(256) absorbed(  // Boundaries.java:34
        const float* in, int in_length, float* out, int out_length, int width, int height,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)((unsigned)gridDim.y * (int)blockDim.y);
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int x = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    int y = (int)(blockIdx.y * blockDim.y + threadIdx.y);
    if (x < width && y < height) {
        int sum = (int)((unsigned)y * width + x);  // Boundaries.java:35
        int sum_1 = (int)((unsigned)y * width + x);
        if (sum_1 < 0 || sum_1 >= in_length) {
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        float chosen = 0.0f;
        if (x >= 2) {
            int sum_2 = (int)((unsigned)y * width + (x - 2));
            if (sum_2 < 0 || sum_2 >= in_length) {
                atomicMin(&rk_traps[1], workItem);
                return;
            }
            chosen = in[sum_2];
        } else {
            chosen = 0.0f;
        }
        float chosen_1 = 0.0f;
        if ((int)((unsigned)x + 2) < width) {
            int sum_2 = (int)((unsigned)y * width + ((unsigned)x + 2));
            if (sum_2 < 0 || sum_2 >= in_length) {
                atomicMin(&rk_traps[2], workItem);
                return;
            }
            chosen_1 = in[sum_2];
        } else {
            chosen_1 = 0.0f;
        }
        float chosen_2 = 0.0f;
        if (y >= 1) {
            int sum_2 = (int)((unsigned)(y - 1) * width + x);
            if (sum_2 < 0 || sum_2 >= in_length) {
                atomicMin(&rk_traps[3], workItem);
                return;
            }
            chosen_2 = in[sum_2];
        } else {
            chosen_2 = 0.0f;
        }
        float chosen_3 = 0.0f;  // Boundaries.java:36
        if ((int)((unsigned)y + 2) < height) {
            int sum_2 = (int)(((unsigned)y + 2) * width + x);
            if (sum_2 < 0 || sum_2 >= in_length) {
                atomicMin(&rk_traps[4], workItem);
                return;
            }
            chosen_3 = in[sum_2];
        } else {
            chosen_3 = 0.0f;
        }
        float chosen_4 = 0.0f;
        if (x + 1 < width && y >= 2) {
            int sum_2 = (int)((unsigned)(y - 2) * width + (x + 1));
            if (sum_2 < 0 || sum_2 >= in_length) {
                atomicMin(&rk_traps[5], workItem);
                return;
            }
            chosen_4 = in[sum_2];
        } else {
            chosen_4 = 0.0f;
        }
        int difference = width - 1 - x;  // Boundaries.java:35
        int min_i32 = x < difference ? x : difference;
        int difference_1 = height - 1 - y;
        int min_i32_1 = y < difference_1 ? y : difference_1;
        int min_i32_2 = min_i32 < min_i32_1 ? min_i32 : min_i32_1;
        int difference_2 = (int)(5u - min_i32_2);
        int max_i32 = difference_2 > 0 ? difference_2 : 0;
        if (sum < 0 || sum >= out_length) {
            atomicMin(&rk_traps[6], workItem);
            return;
        }
        out[sum] = (in[sum_1] * 2.0f + chosen - chosen_1 + chosen_2 * 4.0f - chosen_3 + chosen_4 * 8.0f) * (1.0f - 0.08f * ((float)max_i32 * 0.2f * ((float)max_i32 * 0.2f)));
    }
}

extern "C" __global__ void __launch_bounds__(256) absorbed_unchecked(  // Boundaries.java:34
        const float* __restrict__ in, int in_length, float* __restrict__ out, int out_length,
        int width, int height) {
    int x = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    int y = (int)(blockIdx.y * blockDim.y + threadIdx.y);
    if (x < width && y < height) {
        float chosen = 0.0f;  // Boundaries.java:35
        if (x >= 2) {
            chosen = in[(unsigned)y * width + (x - 2)];
        } else {
            chosen = 0.0f;
        }
        float chosen_1 = 0.0f;
        if ((int)((unsigned)x + 2) < width) {
            chosen_1 = in[(unsigned)y * width + ((unsigned)x + 2)];
        } else {
            chosen_1 = 0.0f;
        }
        float chosen_2 = 0.0f;
        if (y >= 1) {
            chosen_2 = in[(unsigned)(y - 1) * width + x];
        } else {
            chosen_2 = 0.0f;
        }
        float chosen_3 = 0.0f;  // Boundaries.java:36
        if ((int)((unsigned)y + 2) < height) {
            chosen_3 = in[((unsigned)y + 2) * width + x];
        } else {
            chosen_3 = 0.0f;
        }
        float chosen_4 = 0.0f;
        if (x + 1 < width && y >= 2) {
            chosen_4 = in[(unsigned)(y - 2) * width + (x + 1)];
        } else {
            chosen_4 = 0.0f;
        }
        int difference = width - 1 - x;  // Boundaries.java:35
        int min_i32 = x < difference ? x : difference;
        int difference_1 = height - 1 - y;
        int min_i32_1 = y < difference_1 ? y : difference_1;
        int min_i32_2 = min_i32 < min_i32_1 ? min_i32 : min_i32_1;
        int difference_2 = (int)(5u - min_i32_2);
        int max_i32 = difference_2 > 0 ? difference_2 : 0;
        out[(unsigned)y * width + x] = (in[(unsigned)y * width + x] * 2.0f + chosen - chosen_1 + chosen_2 * 4.0f - chosen_3 + chosen_4 * 8.0f) * (1.0f - 0.08f * ((float)max_i32 * 0.2f * ((float)max_i32 * 0.2f)));
    }
}

extern "C" __global__ void __launch_bounds__(256) absorbed_tiled(  // Boundaries.java:34
        const float* __restrict__ in, int in_length, float* __restrict__ out, int out_length,
        int width, int height, int tileX, int tileY) {
    extern __shared__ __align__(16) unsigned char rk_shared[];
    float* in_tile = (float*)rk_shared;
    int originX = (int)((unsigned)blockIdx.x * tileX);
    int originY = (int)((unsigned)blockIdx.y * tileY);
    int pitchX = (int)((unsigned)tileX + 4);
    int pitchY = (int)((unsigned)tileY + 4);
    for (int atY = (int)threadIdx.y; atY < pitchY; atY = (int)((unsigned)atY + 8)) {
        for (int atX = (int)threadIdx.x; atX < pitchX; atX = (int)((unsigned)atX + 32)) {
            int difference = (int)((unsigned)originX + atX - 2);
            int difference_1 = (int)((unsigned)width - 1);
            int min = difference < difference_1 ? difference : difference_1;
            int max = min > 0 ? min : 0;
            int difference_2 = (int)((unsigned)originY + atY - 2);
            int difference_3 = (int)((unsigned)height - 1);
            int min_1 = difference_2 < difference_3 ? difference_2 : difference_3;
            int max_1 = min_1 > 0 ? min_1 : 0;
            in_tile[(unsigned)atY * pitchX + atX] = in[(unsigned)max_1 * width + max];
        }
    }
    __syncthreads();
    for (int inY = (int)threadIdx.y; inY < tileY; inY = (int)((unsigned)inY + 8)) {
        for (int inX = (int)threadIdx.x; inX < tileX; inX = (int)((unsigned)inX + 32)) {
            int sum = (int)((unsigned)originX + inX);
            int sum_1 = (int)((unsigned)originY + inY);
            if (sum < width && sum_1 < height) {
                float chosen = 0.0f;  // Boundaries.java:35
                if (sum >= 2) {
                    chosen = in_tile[((unsigned)inY + 2) * pitchX + inX];
                } else {
                    chosen = 0.0f;
                }
                float chosen_1 = 0.0f;
                if ((int)((unsigned)sum + 2) < width) {
                    chosen_1 = in_tile[((unsigned)inY + 2) * pitchX + ((unsigned)inX + 4)];
                } else {
                    chosen_1 = 0.0f;
                }
                float chosen_2 = 0.0f;
                if (sum_1 >= 1) {
                    chosen_2 = in_tile[(unsigned)(inY + 1) * pitchX + ((unsigned)inX + 2)];
                } else {
                    chosen_2 = 0.0f;
                }
                float chosen_3 = 0.0f;  // Boundaries.java:36
                if ((int)((unsigned)sum_1 + 2) < height) {
                    chosen_3 = in_tile[((unsigned)inY + 4) * pitchX + ((unsigned)inX + 2)];
                } else {
                    chosen_3 = 0.0f;
                }
                float chosen_4 = 0.0f;
                if (sum + 1 < width && sum_1 >= 2) {
                    chosen_4 = in_tile[(unsigned)inY * pitchX + ((unsigned)inX + 3)];
                } else {
                    chosen_4 = 0.0f;
                }
                int difference = (int)((unsigned)(width - 1) - sum);  // Boundaries.java:35
                int min_i32 = sum < difference ? sum : difference;
                int difference_1 = (int)((unsigned)(height - 1) - sum_1);
                int min_i32_1 = sum_1 < difference_1 ? sum_1 : difference_1;
                int min_i32_2 = min_i32 < min_i32_1 ? min_i32 : min_i32_1;
                int difference_2 = (int)(5u - min_i32_2);
                int max_i32 = difference_2 > 0 ? difference_2 : 0;
                out[(unsigned)sum_1 * width + sum] = (in_tile[((unsigned)inY + 2) * pitchX + ((unsigned)inX + 2)] * 2.0f + chosen - chosen_1 + chosen_2 * 4.0f - chosen_3 + chosen_4 * 8.0f) * (1.0f - 0.08f * ((float)max_i32 * 0.2f * ((float)max_i32 * 0.2f)));
            }
        }
    }
}

extern "C" __global__ void __launch_bounds__(256) torus(  // Boundaries.java:40
        const int* in, int in_length, int* out, int out_length, int width, int height,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)((unsigned)gridDim.y * (int)blockDim.y);
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int x = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    int y = (int)(blockIdx.y * blockDim.y + threadIdx.y);
    if (x < width && y < height) {
        int sum = (int)((unsigned)(y - 1 < 0 ? (int)((unsigned)(y - 1) + height) : y - 1) * width + (x - 1 < 0 ? (int)((unsigned)(x - 1) + width) : x - 1));  // Boundaries.java:41
        if (sum < 0 || sum >= in_length) {
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        int sum_1 = (int)((unsigned)(y - 1 < 0 ? (int)((unsigned)(y - 1) + height) : y - 1) * width + x);
        if (sum_1 < 0 || sum_1 >= in_length) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        int sum_2 = (int)((unsigned)(y - 1 < 0 ? (int)((unsigned)(y - 1) + height) : y - 1) * width + (x + 1 >= width ? x + 1 - width : x + 1));
        if (sum_2 < 0 || sum_2 >= in_length) {
            atomicMin(&rk_traps[2], workItem);
            return;
        }
        int sum_3 = (int)((unsigned)y * width + (x - 1 < 0 ? (int)((unsigned)(x - 1) + width) : x - 1));
        if (sum_3 < 0 || sum_3 >= in_length) {
            atomicMin(&rk_traps[3], workItem);
            return;
        }
        int sum_4 = (int)((unsigned)y * width + (x + 1 >= width ? x + 1 - width : x + 1));
        if (sum_4 < 0 || sum_4 >= in_length) {
            atomicMin(&rk_traps[4], workItem);
            return;
        }
        int sum_5 = (int)((unsigned)(y + 1 >= height ? y + 1 - height : y + 1) * width + (x - 1 < 0 ? (int)((unsigned)(x - 1) + width) : x - 1));  // Boundaries.java:42
        if (sum_5 < 0 || sum_5 >= in_length) {
            atomicMin(&rk_traps[5], workItem);
            return;
        }
        int sum_6 = (int)((unsigned)(y + 1 >= height ? y + 1 - height : y + 1) * width + x);
        if (sum_6 < 0 || sum_6 >= in_length) {
            atomicMin(&rk_traps[6], workItem);
            return;
        }
        int sum_7 = (int)((unsigned)(y + 1 >= height ? y + 1 - height : y + 1) * width + (x + 1 >= width ? x + 1 - width : x + 1));
        if (sum_7 < 0 || sum_7 >= in_length) {
            atomicMin(&rk_traps[7], workItem);
            return;
        }
        int alive = (int)((unsigned)in[sum] + in[sum_1] + in[sum_2] + in[sum_3] + in[sum_4] + in[sum_5] + in[sum_6] + in[sum_7]);
        int sum_8 = (int)((unsigned)y * width + x);  // Boundaries.java:43
        bool either = alive == 3;
        if (alive != 3) {
            bool isEqual = alive == 2;
            bool both = isEqual;
            if (isEqual) {
                int sum_9 = (int)((unsigned)y * width + x);
                if (sum_9 < 0 || sum_9 >= in_length) {
                    atomicMin(&rk_traps[8], workItem);
                    return;
                }
                both = in[sum_9] == 1;
            }
            either = both;
        }
        if (sum_8 < 0 || sum_8 >= out_length) {
            atomicMin(&rk_traps[9], workItem);
            return;
        }
        out[sum_8] = either ? 1 : 0;
    }
}

extern "C" __global__ void __launch_bounds__(256) torus_unchecked(  // Boundaries.java:40
        const int* __restrict__ in, int in_length, int* __restrict__ out, int out_length,
        int width, int height) {
    int x = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    int y = (int)(blockIdx.y * blockDim.y + threadIdx.y);
    if (x < width && y < height) {
        bool isLess = y - 1 < 0;  // Boundaries.java:41
        int difference = y - 1;
        int sum = (int)((unsigned)in[(unsigned)(isLess ? (int)((unsigned)difference + height) : y - 1) * width + (x - 1 < 0 ? (int)((unsigned)(x - 1) + width) : x - 1)] + in[(unsigned)(y - 1 < 0 ? (int)((unsigned)(y - 1) + height) : y - 1) * width + x]);
        bool isLess_1 = y - 1 < 0;
        int sum_1 = (int)((unsigned)(y - 1) + height);
        int sum_2 = (int)((unsigned)sum + in[(unsigned)(isLess_1 ? sum_1 : y - 1) * width + (x + 1 >= width ? x + 1 - width : x + 1)] + in[(unsigned)y * width + (x - 1 < 0 ? (int)((unsigned)(x - 1) + width) : x - 1)]);
        int product = (int)((unsigned)y * width);
        bool isAtLeast = x + 1 >= width;
        int sum_3 = x + 1;
        int sum_4 = (int)((unsigned)sum_2 + in[(unsigned)product + (isAtLeast ? sum_3 - width : x + 1)] + in[(unsigned)(y + 1 >= height ? y + 1 - height : y + 1) * width + (x - 1 < 0 ? (int)((unsigned)(x - 1) + width) : x - 1)]);  // Boundaries.java:42
        bool isAtLeast_1 = y + 1 >= height;
        int difference_1 = y + 1 - height;
        int alive = (int)((unsigned)sum_4 + in[(unsigned)(isAtLeast_1 ? difference_1 : y + 1) * width + x] + in[(unsigned)(y + 1 >= height ? y + 1 - height : y + 1) * width + (x + 1 >= width ? x + 1 - width : x + 1)]);
        bool either = alive == 3;  // Boundaries.java:43
        if (alive != 3) {
            bool isEqual = alive == 2;
            bool both = isEqual;
            if (isEqual) {
                both = in[(unsigned)y * width + x] == 1;
            }
            either = both;
        }
        out[(unsigned)y * width + x] = either ? 1 : 0;
    }
}

extern "C" __global__ void __launch_bounds__(256) torus_tiled(  // Boundaries.java:40
        const int* __restrict__ in, int in_length, int* __restrict__ out, int out_length,
        int width, int height, int tileX, int tileY) {
    extern __shared__ __align__(16) unsigned char rk_shared[];
    int* in_tile = (int*)rk_shared;
    int originX = (int)((unsigned)blockIdx.x * tileX);
    int originY = (int)((unsigned)blockIdx.y * tileY);
    int pitchX = (int)((unsigned)tileX + 2);
    int pitchY = (int)((unsigned)tileY + 2);
    for (int atY = (int)threadIdx.y; atY < pitchY; atY = (int)((unsigned)atY + 8)) {
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
            in_tile[(unsigned)atY * pitchX + atX] = in[(unsigned)max_1 * width + max];
        }
    }
    __syncthreads();
    for (int inY = (int)threadIdx.y; inY < tileY; inY = (int)((unsigned)inY + 8)) {
        for (int inX = (int)threadIdx.x; inX < tileX; inX = (int)((unsigned)inX + 32)) {
            int sum = (int)((unsigned)originX + inX);
            int sum_1 = (int)((unsigned)originY + inY);
            if (sum < width && sum_1 < height) {
                int sum_2 = (int)((unsigned)in_tile[(unsigned)inY * pitchX + inX] + in_tile[(unsigned)inY * pitchX + (inX + 1)] + in_tile[(unsigned)inY * pitchX + ((unsigned)inX + 2)]);  // Boundaries.java:41
                int sum_3 = (int)((unsigned)(inY + 1) * pitchX + inX);
                int alive = (int)((unsigned)sum_2 + in_tile[sum_3] + in_tile[(unsigned)(inY + 1) * pitchX + ((unsigned)inX + 2)] + in_tile[((unsigned)inY + 2) * pitchX + inX] + in_tile[((unsigned)inY + 2) * pitchX + (inX + 1)] + in_tile[((unsigned)inY + 2) * pitchX + ((unsigned)inX + 2)]);  // Boundaries.java:42
                bool either = alive == 3;  // Boundaries.java:43
                if (alive != 3) {
                    bool isEqual = alive == 2;
                    bool both = isEqual;
                    if (isEqual) {
                        both = in_tile[(unsigned)(inY + 1) * pitchX + (inX + 1)] == 1;
                    }
                    either = both;
                }
                out[(unsigned)sum_1 * width + sum] = either ? 1 : 0;
            }
        }
    }
}

extern "C" __global__ void __launch_bounds__(256) rimmed(  // Boundaries.java:47
        const int* in, int in_length, int* out, int out_length, int width, int height,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)((unsigned)gridDim.y * (int)blockDim.y);
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int x = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    int y = (int)(blockIdx.y * blockDim.y + threadIdx.y);
    if (x < width && y < height) {
        if ((int)((unsigned)x + y) % 3 == 0) {  // Boundaries.java:48
            return;  // Boundaries.java:49
        }
        int sum = (int)((unsigned)y * width + x);  // Boundaries.java:51
        int chosen = 0;
        if (x >= 1) {
            int sum_1 = (int)((unsigned)y * width + (x - 1));
            if (sum_1 < 0 || sum_1 >= in_length) {
                atomicMin(&rk_traps[0], workItem);
                return;
            }
            chosen = in[sum_1];
        } else {
            chosen = 7;
        }
        int chosen_1 = 0;
        if (x + 1 < width) {
            int sum_1 = (int)((unsigned)y * width + (x + 1));
            if (sum_1 < 0 || sum_1 >= in_length) {
                atomicMin(&rk_traps[1], workItem);
                return;
            }
            chosen_1 = in[sum_1];
        } else {
            chosen_1 = 7;
        }
        int chosen_2 = 0;
        if (y + 1 < height) {
            int sum_1 = (int)((unsigned)(y + 1) * width + x);
            if (sum_1 < 0 || sum_1 >= in_length) {
                atomicMin(&rk_traps[2], workItem);
                return;
            }
            chosen_2 = in[sum_1];
        } else {
            chosen_2 = 7;
        }
        int sum_1 = (int)((unsigned)y * width + x);
        if (sum_1 < 0 || sum_1 >= in_length) {
            atomicMin(&rk_traps[3], workItem);
            return;
        }
        if (sum < 0 || sum >= out_length) {
            atomicMin(&rk_traps[4], workItem);
            return;
        }
        out[sum] = (int)((unsigned)chosen + (unsigned)chosen_1 * 10 + (unsigned)chosen_2 * 100 + (unsigned)in[sum_1] * 1000);
    }
}

extern "C" __global__ void __launch_bounds__(256) rimmed_unchecked(  // Boundaries.java:47
        const int* __restrict__ in, int in_length, int* __restrict__ out, int out_length,
        int width, int height) {
    int x = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    int y = (int)(blockIdx.y * blockDim.y + threadIdx.y);
    if (x < width && y < height) {
        if ((int)((unsigned)x + y) % 3 == 0) {  // Boundaries.java:48
            return;  // Boundaries.java:49
        }
        int chosen = 0;  // Boundaries.java:51
        if (x >= 1) {
            chosen = in[(unsigned)y * width + (x - 1)];
        } else {
            chosen = 7;
        }
        int chosen_1 = 0;
        if (x + 1 < width) {
            chosen_1 = in[(unsigned)y * width + (x + 1)];
        } else {
            chosen_1 = 7;
        }
        int chosen_2 = 0;
        if (y + 1 < height) {
            chosen_2 = in[(unsigned)(y + 1) * width + x];
        } else {
            chosen_2 = 7;
        }
        out[(unsigned)y * width + x] = (int)((unsigned)chosen + (unsigned)chosen_1 * 10 + (unsigned)chosen_2 * 100 + (unsigned)in[(unsigned)y * width + x] * 1000);
    }
}

extern "C" __global__ void __launch_bounds__(256) rimmed_tiled(  // Boundaries.java:47
        const int* __restrict__ in, int in_length, int* __restrict__ out, int out_length,
        int width, int height, int tileX, int tileY) {
    extern __shared__ __align__(16) unsigned char rk_shared[];
    int* in_tile = (int*)rk_shared;
    int originX = (int)((unsigned)blockIdx.x * tileX);
    int originY = (int)((unsigned)blockIdx.y * tileY);
    int pitchX = (int)((unsigned)tileX + 2);
    int pitchY = (int)((unsigned)tileY + 2);
    for (int atY = (int)threadIdx.y; atY < pitchY; atY = (int)((unsigned)atY + 8)) {
        for (int atX = (int)threadIdx.x; atX < pitchX; atX = (int)((unsigned)atX + 32)) {
            int difference = (int)((unsigned)originX + atX - 1);
            int difference_1 = (int)((unsigned)width - 1);
            int min = difference < difference_1 ? difference : difference_1;
            int max = min > 0 ? min : 0;
            int difference_2 = (int)((unsigned)originY + atY - 1);
            int difference_3 = (int)((unsigned)height - 1);
            int min_1 = difference_2 < difference_3 ? difference_2 : difference_3;
            int max_1 = min_1 > 0 ? min_1 : 0;
            in_tile[(unsigned)atY * pitchX + atX] = in[(unsigned)max_1 * width + max];
        }
    }
    __syncthreads();
    for (int inY = (int)threadIdx.y; inY < tileY; inY = (int)((unsigned)inY + 8)) {
        for (int inX = (int)threadIdx.x; inX < tileX; inX = (int)((unsigned)inX + 32)) {
            int sum = (int)((unsigned)originX + inX);
            int sum_1 = (int)((unsigned)originY + inY);
            bool leavesCell = false;
            if (sum < width && sum_1 < height) {
                if ((int)((unsigned)sum + sum_1) % 3 == 0) {  // Boundaries.java:48
                    leavesCell = true;  // Boundaries.java:49
                }
                bool goesOn = !leavesCell;  // Boundaries.java:48
                if (goesOn) {
                    int chosen = 0;  // Boundaries.java:51
                    if (sum >= 1) {
                        chosen = in_tile[(unsigned)(inY + 1) * pitchX + inX];
                    } else {
                        chosen = 7;
                    }
                    int chosen_1 = 0;
                    if (sum + 1 < width) {
                        chosen_1 = in_tile[(unsigned)(inY + 1) * pitchX + ((unsigned)inX + 2)];
                    } else {
                        chosen_1 = 7;
                    }
                    int chosen_2 = 0;
                    if (sum_1 + 1 < height) {
                        chosen_2 = in_tile[((unsigned)inY + 2) * pitchX + (inX + 1)];
                    } else {
                        chosen_2 = 7;
                    }
                    out[(unsigned)sum_1 * width + sum] = (int)((unsigned)chosen + (unsigned)chosen_1 * 10 + (unsigned)chosen_2 * 100 + (unsigned)in_tile[(unsigned)(inY + 1) * pitchX + (inX + 1)] * 1000);
                }
            }
        }
    }
}
