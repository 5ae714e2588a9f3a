// Generated from Lambdas.java by RingKernel. Do not edit.
// Compile with -fmad=false: Java rounds every operation (JLS 15.4).

struct RkIntOrTrap {
    int value;
    int trap;
};
static_assert(sizeof(RkIntOrTrap) == 8);
static_assert(__builtin_offsetof(RkIntOrTrap, trap) == 4);

struct RkBooleanOrTrap {
    bool value;
    int trap;
};
static_assert(sizeof(RkBooleanOrTrap) == 8);
static_assert(__builtin_offsetof(RkBooleanOrTrap, trap) == 4);

static __device__ __forceinline__ RkIntOrTrap lambda_1(  // Lambdas.java:31
        int factor, const int* in, int in_length, int value, int k) {
    if (k < 0 || k >= in_length) {
        return RkIntOrTrap{0, 1};
    }
    return RkIntOrTrap{(int)((unsigned)value * factor + in[k]), 0};
}

static __device__ __forceinline__ RkIntOrTrap fold(  // Lambdas.java:39
        int n, int start, int factor, const int* in, int in_length) {
    int value = start;  // Lambdas.java:40
    for (int i = 0; i < n; i++) {  // Lambdas.java:41
        RkIntOrTrap returned = lambda_1(factor, in, in_length, value, i);  // Lambdas.java:42
        if (returned.trap != 0) {
            return RkIntOrTrap{0, returned.trap};
        }
        value = returned.value;
    }
    return RkIntOrTrap{value, 0};  // Lambdas.java:44
}

static __device__ __forceinline__ int fold_2(int n, int start) {  // Lambdas.java:39
    int value = start;  // Lambdas.java:40
    for (int i = 0; i < n; i++) {  // Lambdas.java:41
        int value_1 = value < i ? value : i;  // Lambdas.java:42
        value = value_1;
    }
    return value;  // Lambdas.java:44
}

static __device__ __forceinline__ bool lambda_3(int k, int j) {  // Lambdas.java:33
    return j > k;
}

static __device__ __forceinline__ int lambda_4(int k, int count_1, int i) {  // Lambdas.java:49
    return lambda_3(k, i) ? (int)((unsigned)count_1 + 1) : count_1;
}

static __device__ __forceinline__ int fold_3(int n, int start, int k) {  // Lambdas.java:39
    int value = start;  // Lambdas.java:40
    for (int i = 0; i < n; i++) {  // Lambdas.java:41
        int value_1 = lambda_4(k, value, i);  // Lambdas.java:42
        value = value_1;
    }
    return value;  // Lambdas.java:44
}

static __device__ __forceinline__ int count(int n, int k) {  // Lambdas.java:48
    return fold_3(n, 0, k);  // Lambdas.java:49
}

static __device__ __forceinline__ int mixed(int a, int b) {  // Lambdas.java:64
    return (int)((unsigned)a * 31 + b);  // Lambdas.java:65
}

static __device__ __forceinline__ int fold_5(int n, int start) {  // Lambdas.java:39
    int value = start;  // Lambdas.java:40
    for (int i = 0; i < n; i++) {  // Lambdas.java:41
        int value_1 = mixed(value, i);  // Lambdas.java:42
        value = value_1;
    }
    return value;  // Lambdas.java:44
}

static __device__ __forceinline__ float lambda_7(int factor, float a, float b) {  // Lambdas.java:35
    return a * 0.25f + b * (float)factor;
}

static __device__ __forceinline__ float twice(int factor, float x) {  // Lambdas.java:60
    return lambda_7(factor, lambda_7(factor, x, 1.0f), 2.0f);  // Lambdas.java:61
}

static __device__ __forceinline__ int lambda_shared32(  // Lambdas.java:21
        int local, int* tile, int i, const int* in, int in_length, int k) {
    if (k == local) {  // Lambdas.java:22
        int chosen = 0;  // Lambdas.java:23
        if (i < in_length) {
            if (i < 0 || i >= in_length) {
                return 2;
            }
            chosen = in[i];
        } else {
            chosen = 0;
        }
        if (k < 0 || k >= 32) {
            return 3;
        }
        tile[k] = chosen;
    }
    return 0;  // Lambdas.java:21
}

static __device__ __forceinline__ int each_shared32(  // Lambdas.java:53
        int n, int local, int* tile, int i, const int* in, int in_length) {
    for (int i_1 = 0; i_1 < n; i_1++) {  // Lambdas.java:54
        int returned = lambda_shared32(local, tile, i, in, in_length, i_1);  // Lambdas.java:55
        if (returned != 0) {
            return returned;
        }
    }
    return 0;  // Lambdas.java:53
}

static __device__ __forceinline__ RkIntOrTrap lambda_2_shared32(int* tile, int value, int k) {  // Lambdas.java:32
    if (k < 0 || k >= 32) {
        return RkIntOrTrap{0, 4};
    }
    int tileValue = tile[k];
    int max_i32 = value > tileValue ? value : tileValue;
    return RkIntOrTrap{max_i32, 0};
}

static __device__ __forceinline__ RkIntOrTrap fold_1_shared32(int n, int start, int* tile) {  // Lambdas.java:39
    int value = start;  // Lambdas.java:40
    for (int i = 0; i < n; i++) {  // Lambdas.java:41
        RkIntOrTrap returned = lambda_2_shared32(tile, value, i);  // Lambdas.java:42
        if (returned.trap != 0) {
            return RkIntOrTrap{0, returned.trap};
        }
        value = returned.value;
    }
    return RkIntOrTrap{value, 0};  // Lambdas.java:44
}

static __device__ __forceinline__ RkBooleanOrTrap lambda_5_shared32(int* tile, int k) {  // Lambdas.java:33
    if (k < 0 || k >= 32) {
        return RkBooleanOrTrap{false, 5};
    }
    bool isEqual = (tile[k] & 1) == 0;
    bool both = isEqual;
    if (isEqual) {
        both = count(3, k) < 2;
    }
    return RkBooleanOrTrap{both, 0};
}

static __device__ __forceinline__ RkIntOrTrap lambda_6_shared32(int* tile, int count_1, int i) {  // Lambdas.java:49
    RkBooleanOrTrap returned = lambda_5_shared32(tile, i);
    if (returned.trap != 0) {
        return RkIntOrTrap{0, returned.trap};
    }
    bool lambda_5 = returned.value;
    return RkIntOrTrap{lambda_5 ? (int)((unsigned)count_1 + 1) : count_1, 0};
}

static __device__ __forceinline__ RkIntOrTrap fold_4_shared32(int n, int start, int* tile) {  // Lambdas.java:39
    int value = start;  // Lambdas.java:40
    for (int i = 0; i < n; i++) {  // Lambdas.java:41
        RkIntOrTrap returned = lambda_6_shared32(tile, value, i);  // Lambdas.java:42
        if (returned.trap != 0) {
            return RkIntOrTrap{0, returned.trap};
        }
        value = returned.value;
    }
    return RkIntOrTrap{value, 0};  // Lambdas.java:44
}

static __device__ __forceinline__ RkIntOrTrap count_1_shared32(int n, int* tile) {  // Lambdas.java:48
    RkIntOrTrap returned = fold_4_shared32(n, 0, tile);  // Lambdas.java:49
    if (returned.trap != 0) {
        return RkIntOrTrap{0, returned.trap};
    }
    int fold_4 = returned.value;
    return RkIntOrTrap{fold_4, 0};
}

extern "C" __global__ void __launch_bounds__(32) lambdas(  // Lambdas.java:17
        const int* in, int in_length, int* out, int out_length, float* blended,
        int blended_length, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int trap = 0;
    __shared__ int tile[32];  // Lambdas.java:18
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Lambdas.java:19
    int local = (int)threadIdx.x;  // Lambdas.java:20
    int returned = each_shared32(32, local, tile, i, in, in_length);  // Lambdas.java:21
    if (returned != 0) {
        atomicMin(&rk_traps[(unsigned)returned - 1], workItem);
        trap = returned;
    }
    __syncthreads();  // Lambdas.java:26
    bool isAtLeast = i >= in_length;  // Lambdas.java:27
    int total = 0;  // Lambdas.java:31
    if (trap == 0) {  // Lambdas.java:27
        bool leaves = false;
        if (isAtLeast) {
            return;  // Lambdas.java:28
        }
        int factor = in[i] & 7;  // Lambdas.java:30
        RkIntOrTrap returned_1 = fold(in_length, 1, factor, in, in_length);  // Lambdas.java:31
        if (returned_1.trap != 0) {
            atomicMin(&rk_traps[(unsigned)returned_1.trap - 1], workItem);
            trap = returned_1.trap;
            leaves = true;
        }
        bool goesOn = !leaves;
        if (goesOn) {
            int total_1 = returned_1.value;
            total = total_1;
            int totalBefore = total;  // Lambdas.java:32
            RkIntOrTrap returned_2 = fold_1_shared32(32, 0, tile);
            if (returned_2.trap != 0) {
                atomicMin(&rk_traps[(unsigned)returned_2.trap - 1], workItem);
                trap = returned_2.trap;
                leaves = true;
            }
            bool goesOn_1 = !leaves;
            if (goesOn_1) {
                int fold_1 = returned_2.value;
                total = (int)((unsigned)totalBefore + ((unsigned)fold_1 + fold_2(9, i)));
                int totalBefore_1 = total;  // Lambdas.java:33
                RkIntOrTrap returned_3 = count_1_shared32(16, tile);
                if (returned_3.trap != 0) {
                    atomicMin(&rk_traps[(unsigned)returned_3.trap - 1], workItem);
                    trap = returned_3.trap;
                    leaves = true;
                }
                bool goesOn_2 = !leaves;
                if (goesOn_2) {
                    int count_1 = returned_3.value;
                    total = totalBefore_1 ^ count_1;
                    int fold_5Result = fold_5(4, total);  // Lambdas.java:34
                    if (i < 0 || i >= out_length) {
                        atomicMin(&rk_traps[5], workItem);
                        trap = 6;
                        leaves = true;
                    }
                    bool goesOn_3 = !leaves;
                    if (goesOn_3) {
                        out[i] = fold_5Result;
                        if (i < 0 || i >= blended_length) {  // Lambdas.java:35
                            atomicMin(&rk_traps[6], workItem);
                            trap = 7;
                            leaves = true;
                        }
                        bool goesOn_4 = !leaves;
                        if (goesOn_4) {
                            blended[i] = twice(factor, blended[i]);
                        }
                    }
                }
            }
        }
    }
}

extern "C" __global__ void __launch_bounds__(32) lambdas_unchecked(  // Lambdas.java:17
        const int* __restrict__ in, int in_length, int* __restrict__ out, int out_length,
        float* __restrict__ blended, int blended_length, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int trap = 0;
    __shared__ int tile[32];  // Lambdas.java:18
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Lambdas.java:19
    int local = (int)threadIdx.x;  // Lambdas.java:20
    int returned = each_shared32(32, local, tile, i, in, in_length);  // Lambdas.java:21
    if (returned != 0) {
        atomicMin(&rk_traps[(unsigned)returned - 1], workItem);
        trap = returned;
    }
    __syncthreads();  // Lambdas.java:26
    bool isAtLeast = i >= in_length;  // Lambdas.java:27
    int total = 0;  // Lambdas.java:31
    if (trap == 0) {  // Lambdas.java:27
        bool leaves = false;
        if (isAtLeast) {
            return;  // Lambdas.java:28
        }
        int factor = in[i] & 7;  // Lambdas.java:30
        RkIntOrTrap returned_1 = fold(in_length, 1, factor, in, in_length);  // Lambdas.java:31
        if (returned_1.trap != 0) {
            atomicMin(&rk_traps[(unsigned)returned_1.trap - 1], workItem);
            trap = returned_1.trap;
            leaves = true;
        }
        bool goesOn = !leaves;
        if (goesOn) {
            int total_1 = returned_1.value;
            total = total_1;
            int totalBefore = total;  // Lambdas.java:32
            RkIntOrTrap returned_2 = fold_1_shared32(32, 0, tile);
            if (returned_2.trap != 0) {
                atomicMin(&rk_traps[(unsigned)returned_2.trap - 1], workItem);
                trap = returned_2.trap;
                leaves = true;
            }
            bool goesOn_1 = !leaves;
            if (goesOn_1) {
                int fold_1 = returned_2.value;
                total = (int)((unsigned)totalBefore + ((unsigned)fold_1 + fold_2(9, i)));
                int totalBefore_1 = total;  // Lambdas.java:33
                RkIntOrTrap returned_3 = count_1_shared32(16, tile);
                if (returned_3.trap != 0) {
                    atomicMin(&rk_traps[(unsigned)returned_3.trap - 1], workItem);
                    trap = returned_3.trap;
                    leaves = true;
                }
                bool goesOn_2 = !leaves;
                if (goesOn_2) {
                    int count_1 = returned_3.value;
                    total = totalBefore_1 ^ count_1;
                    out[i] = fold_5(4, total);  // Lambdas.java:34
                    blended[i] = twice(factor, blended[i]);  // Lambdas.java:35
                }
            }
        }
    }
}
