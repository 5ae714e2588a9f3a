// Generated from Stencils.java by RingKernel. Do not edit.
// Compile with -fmad=false: Java rounds every operation (JLS 15.4).

extern "C" __global__ void __launch_bounds__(256) largest(  // Stencils.java:10
        const float* in, int in_length, float* out, int out_length, int width, int height,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)((unsigned)gridDim.y * (int)blockDim.y);
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int x = (int)((unsigned)(blockIdx.x * blockDim.x + threadIdx.x) + 1);
    int y = (int)((unsigned)(blockIdx.y * blockDim.y + threadIdx.y) + 1);
    if (x < (int)((unsigned)width - 1) && y < (int)((unsigned)height - 1)) {
        int sum = (int)((unsigned)y * width + x);  // Stencils.java:11
        if (sum < 0 || sum >= in_length) {
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        float most = in[sum];
        float most_1 = most;
        int sum_1 = (int)(((unsigned)y - 1) * width + x);  // Stencils.java:12
        if (sum_1 < 0 || sum_1 >= in_length) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        float inValue = in[sum_1];
        int sum_2 = (int)((unsigned)(y + 1) * width + x);
        if (sum_2 < 0 || sum_2 >= in_length) {
            atomicMin(&rk_traps[2], workItem);
            return;
        }
        float inValue_1 = in[sum_2];
        float max_f32 = (__float_as_int(inValue) & 2147483647) > 2139095040 ? inValue : ((__float_as_int(inValue_1) & 2147483647) > 2139095040 ? inValue_1 : (inValue == inValue_1 ? __int_as_float(__float_as_int(inValue) & __float_as_int(inValue_1)) : (inValue > inValue_1 ? inValue : inValue_1)));
        float most_2 = (__float_as_int(most_1) & 2147483647) > 2139095040 ? most_1 : ((__float_as_int(max_f32) & 2147483647) > 2139095040 ? max_f32 : (most_1 == max_f32 ? __int_as_float(__float_as_int(most_1) & __float_as_int(max_f32)) : (most_1 > max_f32 ? most_1 : max_f32)));
        most_1 = most_2;
        int sum_3 = (int)((unsigned)y * width + x);  // Stencils.java:13
        int sum_4 = (int)((unsigned)y * width + (x + 1));
        if (sum_4 < 0 || sum_4 >= in_length) {
            atomicMin(&rk_traps[3], workItem);
            return;
        }
        float inValue_2 = in[sum_4];
        int sum_5 = (int)((unsigned)y * width + ((unsigned)x - 1));
        if (sum_5 < 0 || sum_5 >= in_length) {
            atomicMin(&rk_traps[4], workItem);
            return;
        }
        float inValue_3 = in[sum_5];
        float max_f32_1 = (__float_as_int(inValue_2) & 2147483647) > 2139095040 ? inValue_2 : ((__float_as_int(inValue_3) & 2147483647) > 2139095040 ? inValue_3 : (inValue_2 == inValue_3 ? __int_as_float(__float_as_int(inValue_2) & __float_as_int(inValue_3)) : (inValue_2 > inValue_3 ? inValue_2 : inValue_3)));
        float max_f32_2 = (__float_as_int(most_1) & 2147483647) > 2139095040 ? most_1 : ((__float_as_int(max_f32_1) & 2147483647) > 2139095040 ? max_f32_1 : (most_1 == max_f32_1 ? __int_as_float(__float_as_int(most_1) & __float_as_int(max_f32_1)) : (most_1 > max_f32_1 ? most_1 : max_f32_1)));
        if (sum_3 < 0 || sum_3 >= out_length) {
            atomicMin(&rk_traps[5], workItem);
            return;
        }
        out[sum_3] = max_f32_2;
    }
}

extern "C" __global__ void __launch_bounds__(256) largest_unchecked(  // Stencils.java:10
        const float* __restrict__ in, int in_length, float* __restrict__ out, int out_length,
        int width, int height) {
    int x = (int)((unsigned)(blockIdx.x * blockDim.x + threadIdx.x) + 1);
    int y = (int)((unsigned)(blockIdx.y * blockDim.y + threadIdx.y) + 1);
    if (x < (int)((unsigned)width - 1) && y < (int)((unsigned)height - 1)) {
        float most = in[(unsigned)y * width + x];  // Stencils.java:11
        float most_1 = most;
        float inValue = in[((unsigned)y - 1) * width + x];  // Stencils.java:12
        float inValue_1 = in[(unsigned)(y + 1) * width + x];
        float max_f32 = (__float_as_int(inValue) & 2147483647) > 2139095040 ? inValue : ((__float_as_int(inValue_1) & 2147483647) > 2139095040 ? inValue_1 : (inValue == inValue_1 ? __int_as_float(__float_as_int(inValue) & __float_as_int(inValue_1)) : (inValue > inValue_1 ? inValue : inValue_1)));
        float most_2 = (__float_as_int(most_1) & 2147483647) > 2139095040 ? most_1 : ((__float_as_int(max_f32) & 2147483647) > 2139095040 ? max_f32 : (most_1 == max_f32 ? __int_as_float(__float_as_int(most_1) & __float_as_int(max_f32)) : (most_1 > max_f32 ? most_1 : max_f32)));
        most_1 = most_2;
        float inValue_2 = in[(unsigned)y * width + (x + 1)];  // Stencils.java:13
        float inValue_3 = in[(unsigned)y * width + ((unsigned)x - 1)];
        float max_f32_1 = (__float_as_int(inValue_2) & 2147483647) > 2139095040 ? inValue_2 : ((__float_as_int(inValue_3) & 2147483647) > 2139095040 ? inValue_3 : (inValue_2 == inValue_3 ? __int_as_float(__float_as_int(inValue_2) & __float_as_int(inValue_3)) : (inValue_2 > inValue_3 ? inValue_2 : inValue_3)));
        float max_f32_2 = (__float_as_int(most_1) & 2147483647) > 2139095040 ? most_1 : ((__float_as_int(max_f32_1) & 2147483647) > 2139095040 ? max_f32_1 : (most_1 == max_f32_1 ? __int_as_float(__float_as_int(most_1) & __float_as_int(max_f32_1)) : (most_1 > max_f32_1 ? most_1 : max_f32_1)));
        out[(unsigned)y * width + x] = max_f32_2;
    }
}

extern "C" __global__ void __launch_bounds__(256) largest_tiled(  // Stencils.java:10
        const float* __restrict__ in, int in_length, float* __restrict__ out, int out_length,
        int width, int height, int tileX, int tileY) {
    extern __shared__ __align__(16) unsigned char rk_shared[];
    float* in_tile = (float*)rk_shared;
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
            in_tile[(unsigned)atY * pitchX + atX] = in[(unsigned)max_1 * width + max];
        }
    }
    __syncthreads();
    for (int inY = (int)threadIdx.y; inY < tileY; inY = (int)((unsigned)inY + 8)) {
        for (int inX = (int)threadIdx.x; inX < tileX; inX = (int)((unsigned)inX + 32)) {
            int x = (int)((unsigned)originX + inX + 1);
            int y = (int)((unsigned)originY + inY + 1);
            if (x < (int)((unsigned)width - 1) && y < (int)((unsigned)height - 1)) {
                float most = in_tile[(unsigned)(inY + 1) * pitchX + (inX + 1)];  // Stencils.java:11
                float most_1 = most;
                float in_tileValue = in_tile[(unsigned)inY * pitchX + (inX + 1)];  // Stencils.java:12
                float in_tileValue_1 = in_tile[((unsigned)inY + 2) * pitchX + (inX + 1)];
                float max_f32 = (__float_as_int(in_tileValue) & 2147483647) > 2139095040 ? in_tileValue : ((__float_as_int(in_tileValue_1) & 2147483647) > 2139095040 ? in_tileValue_1 : (in_tileValue == in_tileValue_1 ? __int_as_float(__float_as_int(in_tileValue) & __float_as_int(in_tileValue_1)) : (in_tileValue > in_tileValue_1 ? in_tileValue : in_tileValue_1)));
                float most_2 = (__float_as_int(most_1) & 2147483647) > 2139095040 ? most_1 : ((__float_as_int(max_f32) & 2147483647) > 2139095040 ? max_f32 : (most_1 == max_f32 ? __int_as_float(__float_as_int(most_1) & __float_as_int(max_f32)) : (most_1 > max_f32 ? most_1 : max_f32)));
                most_1 = most_2;
                float in_tileValue_2 = in_tile[(unsigned)(inY + 1) * pitchX + ((unsigned)inX + 2)];  // Stencils.java:13
                float in_tileValue_3 = in_tile[(unsigned)(inY + 1) * pitchX + inX];
                float max_f32_1 = (__float_as_int(in_tileValue_2) & 2147483647) > 2139095040 ? in_tileValue_2 : ((__float_as_int(in_tileValue_3) & 2147483647) > 2139095040 ? in_tileValue_3 : (in_tileValue_2 == in_tileValue_3 ? __int_as_float(__float_as_int(in_tileValue_2) & __float_as_int(in_tileValue_3)) : (in_tileValue_2 > in_tileValue_3 ? in_tileValue_2 : in_tileValue_3)));
                float max_f32_2 = (__float_as_int(most_1) & 2147483647) > 2139095040 ? most_1 : ((__float_as_int(max_f32_1) & 2147483647) > 2139095040 ? max_f32_1 : (most_1 == max_f32_1 ? __int_as_float(__float_as_int(most_1) & __float_as_int(max_f32_1)) : (most_1 > max_f32_1 ? most_1 : max_f32_1)));
                out[(unsigned)y * width + x] = max_f32_2;
            }
        }
    }
}

extern "C" __global__ void __launch_bounds__(256) shifted(  // Stencils.java:17
        const float* in, int in_length, float* out, int out_length, int width, int height,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)((unsigned)gridDim.y * (int)blockDim.y);
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int x = (int)((unsigned)(blockIdx.x * blockDim.x + threadIdx.x) + 2);
    int y = (int)((unsigned)(blockIdx.y * blockDim.y + threadIdx.y) + 2);
    if (x < (int)((unsigned)width - 2) && y < (int)((unsigned)height - 2)) {
        int sum = (int)((unsigned)y * width + x);  // Stencils.java:18
        int sum_1 = (int)((unsigned)(y + 1) * width + ((unsigned)x - 2));
        if (sum_1 < 0 || sum_1 >= in_length) {
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        int sum_2 = (int)(((unsigned)y - 2) * width + ((unsigned)x + 2));
        if (sum_2 < 0 || sum_2 >= in_length) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        if (sum < 0 || sum >= out_length) {
            atomicMin(&rk_traps[2], workItem);
            return;
        }
        out[sum] = in[sum_1] - in[sum_2];
    }
}

extern "C" __global__ void __launch_bounds__(256) shifted_unchecked(  // Stencils.java:17
        const float* __restrict__ in, int in_length, float* __restrict__ out, int out_length,
        int width, int height) {
    int x = (int)((unsigned)(blockIdx.x * blockDim.x + threadIdx.x) + 2);
    int y = (int)((unsigned)(blockIdx.y * blockDim.y + threadIdx.y) + 2);
    if (x < (int)((unsigned)width - 2) && y < (int)((unsigned)height - 2)) {
        out[(unsigned)y * width + x] = in[(unsigned)(y + 1) * width + ((unsigned)x - 2)] - in[((unsigned)y - 2) * width + ((unsigned)x + 2)];  // Stencils.java:18
    }
}

extern "C" __global__ void __launch_bounds__(256) shifted_tiled(  // Stencils.java:17
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
            int sum = (int)((unsigned)originX + atX);
            int difference = (int)((unsigned)width - 1);
            int min = sum < difference ? sum : difference;
            int max = min > 0 ? min : 0;
            int sum_1 = (int)((unsigned)originY + atY);
            int difference_1 = (int)((unsigned)height - 1);
            int min_1 = sum_1 < difference_1 ? sum_1 : difference_1;
            int max_1 = min_1 > 0 ? min_1 : 0;
            in_tile[(unsigned)atY * pitchX + atX] = in[(unsigned)max_1 * width + max];
        }
    }
    __syncthreads();
    for (int inY = (int)threadIdx.y; inY < tileY; inY = (int)((unsigned)inY + 8)) {
        for (int inX = (int)threadIdx.x; inX < tileX; inX = (int)((unsigned)inX + 32)) {
            int x = (int)((unsigned)originX + inX + 2);
            int y = (int)((unsigned)originY + inY + 2);
            if (x < (int)((unsigned)width - 2) && y < (int)((unsigned)height - 2)) {
                out[(unsigned)y * width + x] = in_tile[((unsigned)inY + 3) * pitchX + inX] - in_tile[(unsigned)inY * pitchX + ((unsigned)inX + 4)];  // Stencils.java:18
            }
        }
    }
}

extern "C" __global__ void __launch_bounds__(256) positions(  // Stencils.java:22
        const float* in, int in_length, float* out, int out_length, int width, int height,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)((unsigned)gridDim.y * (int)blockDim.y);
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int x = (int)((unsigned)(blockIdx.x * blockDim.x + threadIdx.x) + 1);
    int y = (int)((unsigned)(blockIdx.y * blockDim.y + threadIdx.y) + 1);
    if (x < (int)((unsigned)width - 1) && y < (int)((unsigned)height - 1)) {
        int sum = (int)((unsigned)y * width + x);  // Stencils.java:23
        int sum_1 = (int)((unsigned)y * width + x);
        if (sum_1 < 0 || sum_1 >= in_length) {
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        if (sum < 0 || sum >= out_length) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        out[sum] = in[sum_1] + (float)(int)((unsigned)x * 100) + (float)(int)((unsigned)y * 10000) + (float)width - (float)height;
    }
}

extern "C" __global__ void __launch_bounds__(256) positions_unchecked(  // Stencils.java:22
        const float* __restrict__ in, int in_length, float* __restrict__ out, int out_length,
        int width, int height) {
    int x = (int)((unsigned)(blockIdx.x * blockDim.x + threadIdx.x) + 1);
    int y = (int)((unsigned)(blockIdx.y * blockDim.y + threadIdx.y) + 1);
    if (x < (int)((unsigned)width - 1) && y < (int)((unsigned)height - 1)) {
        out[(unsigned)y * width + x] = in[(unsigned)y * width + x] + (float)(int)((unsigned)x * 100) + (float)(int)((unsigned)y * 10000) + (float)width - (float)height;  // Stencils.java:23
    }
}

static __device__ __forceinline__ int living(float cell) {  // Stencils.java:42
    return cell > 8.0f ? 1 : 0;  // Stencils.java:43
}

extern "C" __global__ void __launch_bounds__(256) life(  // Stencils.java:27
        const float* in, int in_length, float* out, int out_length, int width, int height,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)((unsigned)gridDim.y * (int)blockDim.y);
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int x = (int)((unsigned)(blockIdx.x * blockDim.x + threadIdx.x) + 1);
    int y = (int)((unsigned)(blockIdx.y * blockDim.y + threadIdx.y) + 1);
    if (x < (int)((unsigned)width - 1) && y < (int)((unsigned)height - 1)) {
        int sum = (int)(((unsigned)y - 1) * width + ((unsigned)x - 1));  // Stencils.java:28
        if (sum < 0 || sum >= in_length) {
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        int livingResult = living(in[sum]);
        int sum_1 = (int)(((unsigned)y - 1) * width + x);
        if (sum_1 < 0 || sum_1 >= in_length) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        int livingResult_1 = living(in[sum_1]);
        int sum_2 = (int)(((unsigned)y - 1) * width + (x + 1));
        if (sum_2 < 0 || sum_2 >= in_length) {
            atomicMin(&rk_traps[2], workItem);
            return;
        }
        int livingResult_2 = living(in[sum_2]);
        int sum_3 = (int)((unsigned)y * width + ((unsigned)x - 1));  // Stencils.java:29
        if (sum_3 < 0 || sum_3 >= in_length) {
            atomicMin(&rk_traps[3], workItem);
            return;
        }
        int livingResult_3 = living(in[sum_3]);
        int sum_4 = (int)((unsigned)y * width + (x + 1));
        if (sum_4 < 0 || sum_4 >= in_length) {
            atomicMin(&rk_traps[4], workItem);
            return;
        }
        int livingResult_4 = living(in[sum_4]);
        int sum_5 = (int)((unsigned)(y + 1) * width + ((unsigned)x - 1));
        if (sum_5 < 0 || sum_5 >= in_length) {
            atomicMin(&rk_traps[5], workItem);
            return;
        }
        int livingResult_5 = living(in[sum_5]);
        int sum_6 = (int)((unsigned)(y + 1) * width + x);  // Stencils.java:30
        if (sum_6 < 0 || sum_6 >= in_length) {
            atomicMin(&rk_traps[6], workItem);
            return;
        }
        int livingResult_6 = living(in[sum_6]);
        int sum_7 = (int)((unsigned)(y + 1) * width + (x + 1));
        if (sum_7 < 0 || sum_7 >= in_length) {
            atomicMin(&rk_traps[7], workItem);
            return;
        }
        int alive = (int)((unsigned)livingResult + livingResult_1 + livingResult_2 + livingResult_3 + livingResult_4 + livingResult_5 + livingResult_6 + living(in[sum_7]));
        int sum_8 = (int)((unsigned)y * width + x);  // Stencils.java:31
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
                both = in[sum_9] > 8.0f;
            }
            either = both;
        }
        if (sum_8 < 0 || sum_8 >= out_length) {
            atomicMin(&rk_traps[9], workItem);
            return;
        }
        out[sum_8] = (float)(either ? 16 : 0);
    }
}

extern "C" __global__ void __launch_bounds__(256) life_unchecked(  // Stencils.java:27
        const float* __restrict__ in, int in_length, float* __restrict__ out, int out_length,
        int width, int height) {
    int x = (int)((unsigned)(blockIdx.x * blockDim.x + threadIdx.x) + 1);
    int y = (int)((unsigned)(blockIdx.y * blockDim.y + threadIdx.y) + 1);
    if (x < (int)((unsigned)width - 1) && y < (int)((unsigned)height - 1)) {
        int sum = (int)((unsigned)living(in[((unsigned)y - 1) * width + ((unsigned)x - 1)]) + living(in[((unsigned)y - 1) * width + x]) + living(in[((unsigned)y - 1) * width + (x + 1)]));  // Stencils.java:28
        int livingResult = living(in[(unsigned)y * width + ((unsigned)x - 1)]);  // Stencils.java:29
        int livingResult_1 = living(in[(unsigned)y * width + (x + 1)]);
        int alive = (int)((unsigned)sum + livingResult + livingResult_1 + living(in[(unsigned)(y + 1) * width + ((unsigned)x - 1)]) + living(in[(unsigned)(y + 1) * width + x]) + living(in[(unsigned)(y + 1) * width + (x + 1)]));  // Stencils.java:30
        bool either = alive == 3;  // Stencils.java:31
        if (alive != 3) {
            bool isEqual = alive == 2;
            bool both = isEqual;
            if (isEqual) {
                both = in[(unsigned)y * width + x] > 8.0f;
            }
            either = both;
        }
        out[(unsigned)y * width + x] = (float)(either ? 16 : 0);
    }
}

extern "C" __global__ void __launch_bounds__(256) life_tiled(  // Stencils.java:27
        const float* __restrict__ in, int in_length, float* __restrict__ out, int out_length,
        int width, int height, int tileX, int tileY) {
    extern __shared__ __align__(16) unsigned char rk_shared[];
    float* in_tile = (float*)rk_shared;
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
            in_tile[(unsigned)atY * pitchX + atX] = in[(unsigned)max_1 * width + max];
        }
    }
    __syncthreads();
    for (int inY = (int)threadIdx.y; inY < tileY; inY = (int)((unsigned)inY + 8)) {
        for (int inX = (int)threadIdx.x; inX < tileX; inX = (int)((unsigned)inX + 32)) {
            int x = (int)((unsigned)originX + inX + 1);
            int y = (int)((unsigned)originY + inY + 1);
            if (x < (int)((unsigned)width - 1) && y < (int)((unsigned)height - 1)) {
                int sum = (int)((unsigned)living(in_tile[(unsigned)inY * pitchX + inX]) + living(in_tile[(unsigned)inY * pitchX + (inX + 1)]) + living(in_tile[(unsigned)inY * pitchX + ((unsigned)inX + 2)]));  // Stencils.java:28
                int livingResult = living(in_tile[(unsigned)(inY + 1) * pitchX + inX]);  // Stencils.java:29
                int livingResult_1 = living(in_tile[(unsigned)(inY + 1) * pitchX + ((unsigned)inX + 2)]);
                int alive = (int)((unsigned)sum + livingResult + livingResult_1 + living(in_tile[((unsigned)inY + 2) * pitchX + inX]) + living(in_tile[((unsigned)inY + 2) * pitchX + (inX + 1)]) + living(in_tile[((unsigned)inY + 2) * pitchX + ((unsigned)inX + 2)]));  // Stencils.java:30
                bool either = alive == 3;  // Stencils.java:31
                if (alive != 3) {
                    bool isEqual = alive == 2;
                    bool both = isEqual;
                    if (isEqual) {
                        both = in_tile[(unsigned)(inY + 1) * pitchX + (inX + 1)] > 8.0f;
                    }
                    either = both;
                }
                out[(unsigned)y * width + x] = (float)(either ? 16 : 0);
            }
        }
    }
}

extern "C" __global__ void __launch_bounds__(256) leftOut(  // Stencils.java:35
        const float* in, int in_length, float* out, int out_length, float limit, int width,
        int height, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)((unsigned)gridDim.y * (int)blockDim.y);
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int x = (int)((unsigned)(blockIdx.x * blockDim.x + threadIdx.x) + 1);
    int y = (int)((unsigned)(blockIdx.y * blockDim.y + threadIdx.y) + 1);
    if (x < (int)((unsigned)width - 1) && y < (int)((unsigned)height - 1)) {
        int sum = (int)((unsigned)y * width + x);  // Stencils.java:36
        if (sum < 0 || sum >= in_length) {
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        if (in[sum] < limit) {
            return;  // Stencils.java:37
        }
        int sum_1 = (int)((unsigned)y * width + x);  // Stencils.java:39
        int sum_2 = (int)((unsigned)y * width + ((unsigned)x - 1));
        if (sum_2 < 0 || sum_2 >= in_length) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        if (sum_1 < 0 || sum_1 >= out_length) {
            atomicMin(&rk_traps[2], workItem);
            return;
        }
        out[sum_1] = in[sum_2] * 2.0f;
    }
}

extern "C" __global__ void __launch_bounds__(256) leftOut_unchecked(  // Stencils.java:35
        const float* __restrict__ in, int in_length, float* __restrict__ out, int out_length,
        float limit, int width, int height) {
    int x = (int)((unsigned)(blockIdx.x * blockDim.x + threadIdx.x) + 1);
    int y = (int)((unsigned)(blockIdx.y * blockDim.y + threadIdx.y) + 1);
    if (x < (int)((unsigned)width - 1) && y < (int)((unsigned)height - 1)) {
        if (in[(unsigned)y * width + x] < limit) {  // Stencils.java:36
            return;  // Stencils.java:37
        }
        out[(unsigned)y * width + x] = in[(unsigned)y * width + ((unsigned)x - 1)] * 2.0f;  // Stencils.java:39
    }
}

extern "C" __global__ void __launch_bounds__(256) leftOut_tiled(  // Stencils.java:35
        const float* __restrict__ in, int in_length, float* __restrict__ out, int out_length,
        float limit, int width, int height, int tileX, int tileY) {
    extern __shared__ __align__(16) unsigned char rk_shared[];
    float* in_tile = (float*)rk_shared;
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
            in_tile[(unsigned)atY * pitchX + atX] = in[(unsigned)max_1 * width + max];
        }
    }
    __syncthreads();
    for (int inY = (int)threadIdx.y; inY < tileY; inY = (int)((unsigned)inY + 8)) {
        for (int inX = (int)threadIdx.x; inX < tileX; inX = (int)((unsigned)inX + 32)) {
            bool leavesCell = false;
            int x = (int)((unsigned)originX + inX + 1);
            int y = (int)((unsigned)originY + inY + 1);
            if (x < (int)((unsigned)width - 1) && y < (int)((unsigned)height - 1)) {
                if (in_tile[(unsigned)(inY + 1) * pitchX + (inX + 1)] < limit) {  // Stencils.java:36
                    leavesCell = true;  // Stencils.java:37
                }
                bool goesOn = !leavesCell;  // Stencils.java:36
                if (goesOn) {
                    out[(unsigned)y * width + x] = in_tile[(unsigned)(inY + 1) * pitchX + inX] * 2.0f;  // Stencils.java:39
                }
            }
        }
    }
}
