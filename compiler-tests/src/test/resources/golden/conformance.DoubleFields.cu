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
