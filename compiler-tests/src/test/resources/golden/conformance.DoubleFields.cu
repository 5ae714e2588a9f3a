// Generated from DoubleFields.java by RingKernel. Do not edit.
// Compile with -fmad=false: Java rounds every operation (JLS 15.4).

extern "C" __global__ void __launch_bounds__(256) damped(  // DoubleFields.java:11
        const double* in, int in_length, double* out, int out_length, int width, int height,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)((unsigned)gridDim.y * (int)blockDim.y);
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int x = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    int y = (int)(blockIdx.y * blockDim.y + threadIdx.y);
    if (x < width && y < height) {
        int sum = (int)((unsigned)y * width + x);  // DoubleFields.java:12
        int sum_1 = (int)((unsigned)y * width + x);
        if (sum_1 < 0 || sum_1 >= in_length) {
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        double chosen = 0.0;
        if (y >= 1) {
            int sum_2 = (int)((unsigned)(y - 1) * width + x);
            if (sum_2 < 0 || sum_2 >= in_length) {
                atomicMin(&rk_traps[1], workItem);
                return;
            }
            chosen = in[sum_2];
        } else {
            chosen = 0.0;
        }
        double chosen_1 = 0.0;
        if (y + 1 < height) {
            int sum_2 = (int)((unsigned)(y + 1) * width + x);
            if (sum_2 < 0 || sum_2 >= in_length) {
                atomicMin(&rk_traps[2], workItem);
                return;
            }
            chosen_1 = in[sum_2];
        } else {
            chosen_1 = 0.0;
        }
        double chosen_2 = 0.0;
        if (x + 1 < width) {
            int sum_2 = (int)((unsigned)y * width + (x + 1));
            if (sum_2 < 0 || sum_2 >= in_length) {
                atomicMin(&rk_traps[3], workItem);
                return;
            }
            chosen_2 = in[sum_2];
        } else {
            chosen_2 = 0.0;
        }
        double chosen_3 = 0.0;
        if (x >= 1) {
            int sum_2 = (int)((unsigned)y * width + (x - 1));
            if (sum_2 < 0 || sum_2 >= in_length) {
                atomicMin(&rk_traps[4], workItem);
                return;
            }
            chosen_3 = in[sum_2];
        } else {
            chosen_3 = 0.0;
        }
        int sum_2 = (int)((unsigned)y * width + x);  // DoubleFields.java:13
        if (sum_2 < 0 || sum_2 >= in_length) {
            atomicMin(&rk_traps[5], workItem);
            return;
        }
        int difference = width - 1 - x;  // DoubleFields.java:12
        int min_i32 = x < difference ? x : difference;
        int difference_1 = height - 1 - y;
        int min_i32_1 = y < difference_1 ? y : difference_1;
        int min_i32_2 = min_i32 < min_i32_1 ? min_i32 : min_i32_1;
        int difference_2 = (int)(4u - min_i32_2);
        int max_i32 = difference_2 > 0 ? difference_2 : 0;
        if (sum < 0 || sum >= out_length) {
            atomicMin(&rk_traps[6], workItem);
            return;
        }
        out[sum] = (in[sum_1] + 0.25 * (chosen + chosen_1 + chosen_2 + chosen_3 - 4.0 * in[sum_2])) * (double)(1.0f - 0.08f * ((float)max_i32 * 0.25f * ((float)max_i32 * 0.25f)));
    }
}

extern "C" __global__ void __launch_bounds__(256) damped_unchecked(  // DoubleFields.java:11
        const double* __restrict__ in, int in_length, double* __restrict__ out, int out_length,
        int width, int height) {
    int x = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    int y = (int)(blockIdx.y * blockDim.y + threadIdx.y);
    if (x < width && y < height) {
        double chosen = 0.0;  // DoubleFields.java:12
        if (y >= 1) {
            chosen = in[(unsigned)(y - 1) * width + x];
        } else {
            chosen = 0.0;
        }
        double chosen_1 = 0.0;
        if (y + 1 < height) {
            chosen_1 = in[(unsigned)(y + 1) * width + x];
        } else {
            chosen_1 = 0.0;
        }
        double chosen_2 = 0.0;
        if (x + 1 < width) {
            chosen_2 = in[(unsigned)y * width + (x + 1)];
        } else {
            chosen_2 = 0.0;
        }
        double chosen_3 = 0.0;
        if (x >= 1) {
            chosen_3 = in[(unsigned)y * width + (x - 1)];
        } else {
            chosen_3 = 0.0;
        }
        int difference = width - 1 - x;
        int min_i32 = x < difference ? x : difference;
        int difference_1 = height - 1 - y;
        int min_i32_1 = y < difference_1 ? y : difference_1;
        int min_i32_2 = min_i32 < min_i32_1 ? min_i32 : min_i32_1;
        int difference_2 = (int)(4u - min_i32_2);
        int max_i32 = difference_2 > 0 ? difference_2 : 0;
        out[(unsigned)y * width + x] = (in[(unsigned)y * width + x] + 0.25 * (chosen + chosen_1 + chosen_2 + chosen_3 - 4.0 * in[(unsigned)y * width + x])) * (double)(1.0f - 0.08f * ((float)max_i32 * 0.25f * ((float)max_i32 * 0.25f)));
    }
}

extern "C" __global__ void __launch_bounds__(256) damped_tiled(  // DoubleFields.java:11
        const double* __restrict__ in, int in_length, double* __restrict__ out, int out_length,
        int width, int height, int tileX, int tileY) {
    extern __shared__ __align__(16) unsigned char rk_shared[];
    double* in_tile = (double*)rk_shared;
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
            if (sum < width && sum_1 < height) {
                int sum_2 = (int)((unsigned)sum_1 * width + sum);  // DoubleFields.java:12
                int sum_3 = inX + 1;
                int sum_4 = inY + 1;
                double chosen = 0.0;
                if (sum_1 >= 1) {
                    chosen = in_tile[(unsigned)inY * pitchX + (inX + 1)];
                } else {
                    chosen = 0.0;
                }
                double chosen_1 = 0.0;
                if (sum_1 + 1 < height) {
                    chosen_1 = in_tile[((unsigned)inY + 2) * pitchX + (inX + 1)];
                } else {
                    chosen_1 = 0.0;
                }
                double chosen_2 = 0.0;
                if (sum + 1 < width) {
                    chosen_2 = in_tile[(unsigned)(inY + 1) * pitchX + ((unsigned)inX + 2)];
                } else {
                    chosen_2 = 0.0;
                }
                double chosen_3 = 0.0;
                if (sum >= 1) {
                    chosen_3 = in_tile[(unsigned)(inY + 1) * pitchX + inX];
                } else {
                    chosen_3 = 0.0;
                }
                int difference = (int)((unsigned)(width - 1) - sum);
                int min_i32 = sum < difference ? sum : difference;
                int difference_1 = (int)((unsigned)(height - 1) - sum_1);
                int min_i32_1 = sum_1 < difference_1 ? sum_1 : difference_1;
                int min_i32_2 = min_i32 < min_i32_1 ? min_i32 : min_i32_1;
                int difference_2 = (int)(4u - min_i32_2);
                int max_i32 = difference_2 > 0 ? difference_2 : 0;
                out[sum_2] = (in_tile[(unsigned)sum_4 * pitchX + sum_3] + 0.25 * (chosen + chosen_1 + chosen_2 + chosen_3 - 4.0 * in_tile[(unsigned)(inY + 1) * pitchX + (inX + 1)])) * (double)(1.0f - 0.08f * ((float)max_i32 * 0.25f * ((float)max_i32 * 0.25f)));
            }
        }
    }
}

extern "C" __global__ void __launch_bounds__(256) bathed(  // DoubleFields.java:17
        const double* in, int in_length, double* out, int out_length, int width, int height,
        int depth, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)((unsigned)gridDim.y * (int)blockDim.y);
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int x = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    int y = (int)(blockIdx.y * blockDim.y + threadIdx.y);
    int z = (int)(blockIdx.z * blockDim.z + threadIdx.z);
    if (x < width && y < height && z < depth) {
        int sum = (int)(((unsigned)z * height + y) * width + x);  // DoubleFields.java:18
        double chosen = 0.0;
        if (z + 1 < depth) {
            int sum_1 = (int)(((unsigned)(z + 1) * height + y) * width + x);
            if (sum_1 < 0 || sum_1 >= in_length) {
                atomicMin(&rk_traps[0], workItem);
                return;
            }
            chosen = in[sum_1];
        } else {
            chosen = 0.1;
        }
        double chosen_1 = 0.0;
        if (z >= 1) {
            int sum_1 = (int)(((unsigned)(z - 1) * height + y) * width + x);
            if (sum_1 < 0 || sum_1 >= in_length) {
                atomicMin(&rk_traps[1], workItem);
                return;
            }
            chosen_1 = in[sum_1];
        } else {
            chosen_1 = 0.1;
        }
        double chosen_2 = 0.0;
        if (x >= 1 && y + 1 < height && z + 1 < depth) {
            int sum_1 = (int)(((unsigned)(z + 1) * height + (y + 1)) * width + (x - 1));
            if (sum_1 < 0 || sum_1 >= in_length) {
                atomicMin(&rk_traps[2], workItem);
                return;
            }
            chosen_2 = in[sum_1];
        } else {
            chosen_2 = 0.1;
        }
        if (sum < 0 || sum >= out_length) {
            atomicMin(&rk_traps[3], workItem);
            return;
        }
        out[sum] = chosen + chosen_1 * 3.0 + chosen_2;
    }
}

extern "C" __global__ void __launch_bounds__(256) bathed_unchecked(  // DoubleFields.java:17
        const double* __restrict__ in, int in_length, double* __restrict__ out, int out_length,
        int width, int height, int depth) {
    int x = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    int y = (int)(blockIdx.y * blockDim.y + threadIdx.y);
    int z = (int)(blockIdx.z * blockDim.z + threadIdx.z);
    if (x < width && y < height && z < depth) {
        double chosen = 0.0;  // DoubleFields.java:18
        if (z + 1 < depth) {
            chosen = in[((unsigned)(z + 1) * height + y) * width + x];
        } else {
            chosen = 0.1;
        }
        double chosen_1 = 0.0;
        if (z >= 1) {
            chosen_1 = in[((unsigned)(z - 1) * height + y) * width + x];
        } else {
            chosen_1 = 0.1;
        }
        double chosen_2 = 0.0;
        if (x >= 1 && y + 1 < height && z + 1 < depth) {
            chosen_2 = in[((unsigned)(z + 1) * height + (y + 1)) * width + (x - 1)];
        } else {
            chosen_2 = 0.1;
        }
        out[((unsigned)z * height + y) * width + x] = chosen + chosen_1 * 3.0 + chosen_2;
    }
}

extern "C" __global__ void __launch_bounds__(256) bathed_tiled(  // DoubleFields.java:17
        const double* __restrict__ in, int in_length, double* __restrict__ out, int out_length,
        int width, int height, int depth, int tileX, int tileY, int tileZ) {
    extern __shared__ __align__(16) unsigned char rk_shared[];
    double* in_tile = (double*)rk_shared;
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
                    double chosen = 0.0;  // DoubleFields.java:18
                    if (sum_2 + 1 < depth) {
                        chosen = in_tile[(((unsigned)inZ + 2) * pitchY + (inY + 1)) * pitchX + (inX + 1)];
                    } else {
                        chosen = 0.1;
                    }
                    double chosen_1 = 0.0;
                    if (sum_2 >= 1) {
                        chosen_1 = in_tile[((unsigned)inZ * pitchY + (inY + 1)) * pitchX + (inX + 1)];
                    } else {
                        chosen_1 = 0.1;
                    }
                    double chosen_2 = 0.0;
                    if (sum >= 1 && sum_1 + 1 < height && sum_2 + 1 < depth) {
                        chosen_2 = in_tile[(((unsigned)inZ + 2) * pitchY + ((unsigned)inY + 2)) * pitchX + inX];
                    } else {
                        chosen_2 = 0.1;
                    }
                    out[((unsigned)sum_2 * height + sum_1) * width + sum] = chosen + chosen_1 * 3.0 + chosen_2;
                }
            }
        }
    }
}
