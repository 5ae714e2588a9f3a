// Generated from SharedMemory.java by RingKernel. Do not edit.
// Compile with -fmad=false: Java rounds every operation (JLS 15.4).

struct RkIntOrTrap {
    int value;
    int trap;
};
static_assert(sizeof(RkIntOrTrap) == 8);
static_assert(__builtin_offsetof(RkIntOrTrap, trap) == 4);

extern "C" __global__ void __launch_bounds__(32) reversedBlock(  // SharedMemory.java:9
        const int* a, int a_length, int* out, int out_length) {
    __shared__ int tile[32];  // SharedMemory.java:10
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // SharedMemory.java:11
    int local = (int)threadIdx.x;  // SharedMemory.java:12
    int chosen = 0;  // SharedMemory.java:13
    if (i < a_length) {
        chosen = a[i];
    } else {
        chosen = 0;
    }
    tile[local] = chosen;
    __syncthreads();  // SharedMemory.java:14
    if (i < out_length) {  // SharedMemory.java:15
        out[i] = tile[31 - local];  // SharedMemory.java:16
    }
}

extern "C" __global__ void __launch_bounds__(32) reduction(  // SharedMemory.java:21
        const int* a, int a_length, int* out, int out_length) {
    __shared__ int tile[32];  // SharedMemory.java:22
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // SharedMemory.java:23
    int local = (int)threadIdx.x;  // SharedMemory.java:24
    int chosen = 0;  // SharedMemory.java:25
    if (i < a_length) {
        chosen = a[i];
    } else {
        chosen = 0;
    }
    tile[local] = chosen;
    __syncthreads();  // SharedMemory.java:26
    for (int step = 16; step > 0; step /= 2) {  // SharedMemory.java:27
        if (local < step) {  // SharedMemory.java:28
            tile[local] = (int)((unsigned)tile[local] + tile[local + step]);  // SharedMemory.java:29
        }
        __syncthreads();  // SharedMemory.java:31
    }
    if (i < out_length) {  // SharedMemory.java:33
        out[i] = tile[0];  // SharedMemory.java:34
    }
}

extern "C" __global__ void __launch_bounds__(32) scan(  // SharedMemory.java:39
        const int* a, int a_length, int* out, int out_length, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int trap = 0;
    __shared__ int tile[32];  // SharedMemory.java:40
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // SharedMemory.java:41
    int local = (int)threadIdx.x;  // SharedMemory.java:42
    int chosen = 0;  // SharedMemory.java:43
    if (i < a_length) {
        chosen = a[i];
    } else {
        chosen = 0;
    }
    tile[local] = chosen;
    __syncthreads();  // SharedMemory.java:44
    for (int step = 1; step < 32; step *= 2) {  // SharedMemory.java:45
        bool isAtLeast = local >= step;  // SharedMemory.java:46
        int add = 0;
        int add_1 = 0;  // SharedMemory.java:47
        if (trap == 0) {  // SharedMemory.java:46
            bool leaves = false;
            if (isAtLeast) {
                int difference = local - step;
                if (difference < 0 || difference >= 32) {
                    atomicMin(&rk_traps[0], workItem);
                    trap = 1;
                    leaves = true;
                }
                bool goesOn = !leaves;
                if (goesOn) {
                    add = tile[difference];
                }
            } else {
                add = 0;
            }
            bool goesOn = !leaves;
            if (goesOn) {
                add_1 = add;
            }
        }
        __syncthreads();  // SharedMemory.java:47
        if (trap == 0) {  // SharedMemory.java:48
            tile[local] = (int)((unsigned)tile[local] + add_1);
        }
        __syncthreads();  // SharedMemory.java:49
    }
    bool isLess = i < out_length;  // SharedMemory.java:51
    if (trap == 0) {
        if (isLess) {
            out[i] = tile[local];  // SharedMemory.java:52
        }
    }
}

extern "C" __global__ void __launch_bounds__(32) floats(  // SharedMemory.java:57
        const float* a, int a_length, float* out, int out_length) {
    __shared__ float tile[33];  // SharedMemory.java:58
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // SharedMemory.java:59
    int local = (int)threadIdx.x;  // SharedMemory.java:60
    float chosen = 0.0f;  // SharedMemory.java:61
    if (i < a_length) {
        chosen = a[i];
    } else {
        chosen = 0.0f;
    }
    tile[local + 1] = chosen;
    if (local == 0) {  // SharedMemory.java:62
        tile[0] = 3.0f;  // SharedMemory.java:63
    }
    __syncthreads();  // SharedMemory.java:65
    if (i < out_length) {  // SharedMemory.java:66
        float tileValue = tile[local];  // SharedMemory.java:67
        float tileValue_1 = tile[local + 1];
        float max_f32 = (__float_as_int(tileValue) & 2147483647) > 2139095040 ? tileValue : ((__float_as_int(tileValue_1) & 2147483647) > 2139095040 ? tileValue_1 : (tileValue == tileValue_1 ? __int_as_float(__float_as_int(tileValue) & __float_as_int(tileValue_1)) : (tileValue > tileValue_1 ? tileValue : tileValue_1)));
        out[i] = max_f32;
    }
}

extern "C" __global__ void __launch_bounds__(32) uniformBranch(  // SharedMemory.java:72
        const int* a, int a_length, int n, int* out, int out_length, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int trap = 0;
    __shared__ int tile[32];  // SharedMemory.java:73
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // SharedMemory.java:74
    int local = (int)threadIdx.x;  // SharedMemory.java:75
    int chosen = 0;  // SharedMemory.java:76
    if (i < a_length) {
        chosen = a[i];
    } else {
        chosen = 0;
    }
    tile[local] = chosen;
    if (n != 3) {  // SharedMemory.java:77
        __syncthreads();  // SharedMemory.java:78
        int bits = local ^ 1;  // SharedMemory.java:79
        int other = 0;  // SharedMemory.java:80
        bool leaves = false;  // SharedMemory.java:79
        if (bits < 0 || bits >= 32) {
            atomicMin(&rk_traps[0], workItem);
            trap = 1;
            leaves = true;
        }
        bool goesOn = !leaves;
        if (goesOn) {
            int other_1 = tile[bits];
            other = other_1;
        }
        __syncthreads();  // SharedMemory.java:80
        if (trap == 0) {  // SharedMemory.java:81
            tile[local] = other;
        }
    }
    bool isLess = i < out_length;  // SharedMemory.java:83
    if (trap == 0) {
        if (isLess) {
            out[i] = tile[local];  // SharedMemory.java:84
        }
    }
}

static __device__ __forceinline__ RkIntOrTrap sum_shared32(int* values, int from) {  // SharedMemory.java:136
    int sum = 0;  // SharedMemory.java:137
    for (int k = from; k < 32; k++) {  // SharedMemory.java:138
        if (k < 0 || k >= 32) {  // SharedMemory.java:139
            return RkIntOrTrap{0, 1};
        }
        int sum_1 = (int)((unsigned)sum * 3 + values[k]);
        sum = sum_1;
    }
    return RkIntOrTrap{sum, 0};  // SharedMemory.java:141
}

extern "C" __global__ void __launch_bounds__(32) ofAMethod(  // SharedMemory.java:89
        const int* a, int a_length, int* out, int out_length, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    __shared__ int tile[32];  // SharedMemory.java:90
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // SharedMemory.java:91
    int local = (int)threadIdx.x;  // SharedMemory.java:92
    int chosen = 0;  // SharedMemory.java:93
    if (i < a_length) {
        chosen = a[i];
    } else {
        chosen = 0;
    }
    tile[local] = chosen;
    __syncthreads();  // SharedMemory.java:94
    bool leaves = false;  // SharedMemory.java:95
    if (i < out_length) {
        RkIntOrTrap returned = sum_shared32(tile, local);  // SharedMemory.java:96
        if (returned.trap != 0) {
            atomicMin(&rk_traps[(unsigned)returned.trap - 1], workItem);
            leaves = true;
        }
        bool goesOn = !leaves;
        if (goesOn) {
            int sum = returned.value;
            out[i] = sum;
        }
    }
}

extern "C" __global__ void __launch_bounds__(32) counted(  // SharedMemory.java:101
        const int* a, int a_length, int* out, int out_length, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int trap = 0;
    __shared__ int counts[4];  // SharedMemory.java:102
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // SharedMemory.java:103
    bool leaves = false;  // SharedMemory.java:104
    if ((int)threadIdx.x < 4) {
        int localIdX = (int)threadIdx.x;  // SharedMemory.java:105
        if (localIdX < 0 || localIdX >= 4) {
            atomicMin(&rk_traps[0], workItem);
            trap = 1;
            leaves = true;
        }
        bool goesOn = !leaves;
        if (goesOn) {
            counts[localIdX] = 0;
        }
    }
    __syncthreads();  // SharedMemory.java:107
    bool isLess = i < a_length;  // SharedMemory.java:108
    if (trap == 0) {
        if (isLess) {
            atomicAdd(&counts[a[i] & 3], 1);  // SharedMemory.java:109
        }
    }
    __syncthreads();  // SharedMemory.java:111
    bool isLess_1 = i < out_length;  // SharedMemory.java:112
    if (trap == 0) {
        if (isLess_1) {
            out[i] = counts[i & 3];  // SharedMemory.java:113
        }
    }
}

static __device__ __forceinline__ RkIntOrTrap sum_shared(int* values, int values_length, int from) {  // SharedMemory.java:136
    int sum = 0;  // SharedMemory.java:137
    for (int k = from; k < values_length; k++) {  // SharedMemory.java:138
        if (k < 0 || k >= values_length) {  // SharedMemory.java:139
            return RkIntOrTrap{0, 1};
        }
        int sum_1 = (int)((unsigned)sum * 3 + values[k]);
        sum = sum_1;
    }
    return RkIntOrTrap{sum, 0};  // SharedMemory.java:141
}

extern "C" __global__ void __launch_bounds__(32) sizedByTheLaunch(  // SharedMemory.java:118
        const int* a, int a_length, const float* b, int b_length, int* out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int trap = 0;
    int tile_length = (int)(2u * a_length + 32);  // SharedMemory.java:119
    int tile_length_1 = (int)(32u + 2u * (unsigned)a_length);
    extern __shared__ __align__(16) unsigned char rk_shared[];
    int* tile = (int*)rk_shared;
    bool isLess = b_length < 0;  // SharedMemory.java:120
    float* weights = (float*)(rk_shared + ((unsigned)tile_length_1 * 4u + 15u & ~15u));
    int k = 0;  // SharedMemory.java:123
    int k_1 = 0;  // SharedMemory.java:126
    int i = 0;  // SharedMemory.java:129
    int local = 0;
    bool leaves = false;  // SharedMemory.java:119
    if (tile_length < 0) {
        atomicMin(&rk_traps[1], workItem);
        trap = 2;
        leaves = true;
    }
    bool goesOn = !leaves;
    if (goesOn) {
        if (isLess) {  // SharedMemory.java:120
            atomicMin(&rk_traps[2], workItem);
            trap = 3;
            leaves = true;
        }
        bool goesOn_1 = !leaves;
        if (goesOn_1) {
            int i_1 = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // SharedMemory.java:121
            i = i_1;
            int local_1 = (int)threadIdx.x;  // SharedMemory.java:122
            local = local_1;
            k = local_1;  // SharedMemory.java:123
            bool leaves_1 = false;
            for (; k < tile_length_1; k = (int)((unsigned)k + 32)) {
                int chosen = 0;  // SharedMemory.java:124
                if (k < a_length) {
                    if (k < 0 || k >= a_length) {
                        atomicMin(&rk_traps[3], workItem);
                        trap = 4;
                        leaves_1 = true;
                        break;
                    }
                    chosen = a[k];
                } else {
                    chosen = k;
                }
                if (k < 0 || k >= tile_length_1) {
                    atomicMin(&rk_traps[4], workItem);
                    trap = 5;
                    leaves_1 = true;
                    break;
                }
                tile[k] = chosen;
            }
            if (leaves_1) {
                leaves = true;  // SharedMemory.java:123
            }
            bool goesOn_2 = !leaves;
            if (goesOn_2) {
                k_1 = local_1;  // SharedMemory.java:126
                bool leaves_2 = false;
                for (; k_1 < b_length; k_1 = (int)((unsigned)k_1 + 32)) {
                    if (k_1 < 0 || k_1 >= b_length) {  // SharedMemory.java:127
                        atomicMin(&rk_traps[5], workItem);
                        trap = 6;
                        leaves_2 = true;
                        break;
                    }
                    weights[k_1] = b[k_1];
                }
                if (leaves_2) {
                    leaves = true;  // SharedMemory.java:126
                }
            }
        }
    }
    __syncthreads();  // SharedMemory.java:129
    bool isLess_1 = i < out_length;  // SharedMemory.java:130
    if (trap == 0) {
        bool leaves_1 = false;
        if (isLess_1) {
            RkIntOrTrap returned = sum_shared(tile, tile_length_1, tile_length_1 - 32 + local);  // SharedMemory.java:131
            if (returned.trap != 0) {
                atomicMin(&rk_traps[(unsigned)returned.trap - 1], workItem);
                trap = returned.trap;
                leaves_1 = true;
            }
            bool goesOn_1 = !leaves_1;
            if (goesOn_1) {
                int sum = returned.value;
                int chosen = 0;  // SharedMemory.java:132
                if (i < b_length) {
                    chosen = __float_as_int(weights[i]);
                } else {
                    chosen = -1;
                }
                out[i] = (int)((unsigned)sum + chosen);  // SharedMemory.java:131
            }
        }
    }
}

extern "C" __global__ void __launch_bounds__(32) sizedByTheLaunch_unchecked(  // SharedMemory.java:118
        const int* __restrict__ a, int a_length, const float* __restrict__ b, int b_length,
        int* __restrict__ out, int out_length, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int tile_length = (int)(32u + 2u * (unsigned)a_length);  // SharedMemory.java:119
    extern __shared__ __align__(16) unsigned char rk_shared[];
    int* tile = (int*)rk_shared;
    float* weights = (float*)(rk_shared + ((unsigned)tile_length * 4u + 15u & ~15u));  // SharedMemory.java:120
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // SharedMemory.java:121
    int local = (int)threadIdx.x;  // SharedMemory.java:122
    int k = local;  // SharedMemory.java:123
    int k_1 = 0;  // SharedMemory.java:126
    for (; k < tile_length; k = (int)((unsigned)k + 32)) {  // SharedMemory.java:123
        int chosen = 0;  // SharedMemory.java:124
        if (k < a_length) {
            chosen = a[k];
        } else {
            chosen = k;
        }
        tile[k] = chosen;
    }
    k_1 = local;  // SharedMemory.java:126
    for (; k_1 < b_length; k_1 = (int)((unsigned)k_1 + 32)) {
        weights[k_1] = b[k_1];  // SharedMemory.java:127
    }
    __syncthreads();  // SharedMemory.java:129
    bool leaves = false;  // SharedMemory.java:130
    if (i < out_length) {
        RkIntOrTrap returned = sum_shared(tile, tile_length, tile_length - 32 + local);  // SharedMemory.java:131
        if (returned.trap != 0) {
            atomicMin(&rk_traps[(unsigned)returned.trap - 1], workItem);
            leaves = true;
        }
        bool goesOn = !leaves;
        if (goesOn) {
            int sum = returned.value;
            int chosen = 0;  // SharedMemory.java:132
            if (i < b_length) {
                chosen = __float_as_int(weights[i]);
            } else {
                chosen = -1;
            }
            out[i] = (int)((unsigned)sum + chosen);  // SharedMemory.java:131
        }
    }
}
