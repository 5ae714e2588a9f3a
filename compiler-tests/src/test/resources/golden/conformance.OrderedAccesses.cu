// Generated from OrderedAccesses.java by RingKernel. Do not edit.
// Compile with -fmad=false: Java rounds every operation (JLS 15.4).

extern "C" __global__ void __launch_bounds__(32) opaqueInts(  // OrderedAccesses.java:9
        int* a, int a_length, int* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // OrderedAccesses.java:10
    if (i < out_length) {  // OrderedAccesses.java:11
        if (i < 0 || i >= a_length) {  // OrderedAccesses.java:12
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        int seen = *(const volatile int*)&a[i];
        int seen_1 = *(const volatile int*)&out[i];
        *(volatile int*)&out[i] = (int)((unsigned)seen * 3 + seen_1);
    }
}

extern "C" __global__ void __launch_bounds__(32) opaqueInts_unchecked(  // OrderedAccesses.java:9
        int* __restrict__ a, int a_length, int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // OrderedAccesses.java:10
    if (i < out_length) {  // OrderedAccesses.java:11
        int seen = *(const volatile int*)&a[i];  // OrderedAccesses.java:12
        int seen_1 = *(const volatile int*)&out[i];
        *(volatile int*)&out[i] = (int)((unsigned)seen * 3 + seen_1);
    }
}

extern "C" __global__ void __launch_bounds__(32) opaqueFloats(  // OrderedAccesses.java:17
        float* a, int a_length, float* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // OrderedAccesses.java:18
    if (i < out_length) {  // OrderedAccesses.java:19
        if (i < 0 || i >= a_length) {  // OrderedAccesses.java:20
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        float seen = *(const volatile float*)&a[i];
        *(volatile float*)&out[i] = -seen;
    }
}

extern "C" __global__ void __launch_bounds__(32) opaqueFloats_unchecked(  // OrderedAccesses.java:17
        float* __restrict__ a, int a_length, float* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // OrderedAccesses.java:18
    if (i < out_length) {  // OrderedAccesses.java:19
        float seen = *(const volatile float*)&a[i];  // OrderedAccesses.java:20
        *(volatile float*)&out[i] = -seen;
    }
}

extern "C" __global__ void __launch_bounds__(32) opaqueLongs(  // OrderedAccesses.java:25
        long long* a, int a_length, long long* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // OrderedAccesses.java:26
    if (i < out_length) {  // OrderedAccesses.java:27
        if (i < 0 || i >= a_length) {  // OrderedAccesses.java:28
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        long long seen = *(const volatile long long*)&a[i];
        *(volatile long long*)&out[i] = seen ^ (long long)i;
    }
}

extern "C" __global__ void __launch_bounds__(32) opaqueLongs_unchecked(  // OrderedAccesses.java:25
        long long* __restrict__ a, int a_length, long long* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // OrderedAccesses.java:26
    if (i < out_length) {  // OrderedAccesses.java:27
        long long seen = *(const volatile long long*)&a[i];  // OrderedAccesses.java:28
        *(volatile long long*)&out[i] = seen ^ (long long)i;
    }
}

extern "C" __global__ void __launch_bounds__(32) opaqueDoubles(  // OrderedAccesses.java:33
        double* a, int a_length, double* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // OrderedAccesses.java:34
    if (i < out_length) {  // OrderedAccesses.java:35
        if (i < 0 || i >= a_length) {  // OrderedAccesses.java:36
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        double seen = *(const volatile double*)&a[i];
        *(volatile double*)&out[i] = seen * 2.0;
    }
}

extern "C" __global__ void __launch_bounds__(32) opaqueDoubles_unchecked(  // OrderedAccesses.java:33
        double* __restrict__ a, int a_length, double* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // OrderedAccesses.java:34
    if (i < out_length) {  // OrderedAccesses.java:35
        double seen = *(const volatile double*)&a[i];  // OrderedAccesses.java:36
        *(volatile double*)&out[i] = seen * 2.0;
    }
}

extern "C" __global__ void __launch_bounds__(32) inSharedMemory(  // OrderedAccesses.java:41
        const int* a, int a_length, int* out, int out_length) {
    __shared__ int tile[32];  // OrderedAccesses.java:42
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // OrderedAccesses.java:43
    int chosen = 0;  // OrderedAccesses.java:44
    if (i < a_length) {
        chosen = a[i];
    } else {
        chosen = 0;
    }
    *(volatile int*)&tile[(int)threadIdx.x] = chosen;
    __syncthreads();  // OrderedAccesses.java:45
    if (i < out_length) {  // OrderedAccesses.java:46
        int seen = *(const volatile int*)&tile[31 - (int)threadIdx.x];  // OrderedAccesses.java:47
        out[i] = seen;
    }
}

extern "C" __global__ void __launch_bounds__(32) acquireAndRelease(  // OrderedAccesses.java:52
        int* a, int a_length, int* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // OrderedAccesses.java:53
    if (i < out_length) {  // OrderedAccesses.java:54
        if (i < 0 || i >= a_length) {  // OrderedAccesses.java:55
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        int seen = *(const volatile int*)&a[i];
        __threadfence();
        __threadfence();
        *(volatile int*)&out[i] = (int)((unsigned)seen + 1);
        int seen_1 = *(const volatile int*)&out[i];  // OrderedAccesses.java:56
        __threadfence();
        __threadfence();
        *(volatile int*)&out[i] = (int)((unsigned)seen_1 * 2);
    }
}

extern "C" __global__ void __launch_bounds__(32) acquireAndRelease_unchecked(  // OrderedAccesses.java:52
        int* __restrict__ a, int a_length, int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // OrderedAccesses.java:53
    if (i < out_length) {  // OrderedAccesses.java:54
        int seen = *(const volatile int*)&a[i];  // OrderedAccesses.java:55
        __threadfence();
        __threadfence();
        *(volatile int*)&out[i] = (int)((unsigned)seen + 1);
        int seen_1 = *(const volatile int*)&out[i];  // OrderedAccesses.java:56
        __threadfence();
        __threadfence();
        *(volatile int*)&out[i] = (int)((unsigned)seen_1 * 2);
    }
}

extern "C" __global__ void __launch_bounds__(32) volatileAccesses(  // OrderedAccesses.java:61
        int* a, int a_length, int* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // OrderedAccesses.java:62
    if (i < out_length) {  // OrderedAccesses.java:63
        __threadfence();  // OrderedAccesses.java:64
        if (i < 0 || i >= a_length) {
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        int seen = *(const volatile int*)&a[i];
        __threadfence();
        __threadfence();
        *(volatile int*)&out[i] = (int)((unsigned)seen - 7);
        __threadfence();
        __threadfence();  // OrderedAccesses.java:65
        int seen_1 = *(const volatile int*)&out[i];
        __threadfence();
        __threadfence();
        int seen_2 = *(const volatile int*)&a[i];
        __threadfence();
        __threadfence();
        *(volatile int*)&out[i] = seen_1 ^ seen_2;
        __threadfence();
    }
}

extern "C" __global__ void __launch_bounds__(32) volatileAccesses_unchecked(  // OrderedAccesses.java:61
        int* __restrict__ a, int a_length, int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // OrderedAccesses.java:62
    if (i < out_length) {  // OrderedAccesses.java:63
        __threadfence();  // OrderedAccesses.java:64
        int seen = *(const volatile int*)&a[i];
        __threadfence();
        __threadfence();
        *(volatile int*)&out[i] = (int)((unsigned)seen - 7);
        __threadfence();
        __threadfence();  // OrderedAccesses.java:65
        int seen_1 = *(const volatile int*)&out[i];
        __threadfence();
        __threadfence();
        int seen_2 = *(const volatile int*)&a[i];
        __threadfence();
        __threadfence();
        *(volatile int*)&out[i] = seen_1 ^ seen_2;
        __threadfence();
    }
}

extern "C" __global__ void __launch_bounds__(32) fences(  // OrderedAccesses.java:70
        const int* a, int a_length, int* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // OrderedAccesses.java:71
    if (i < out_length) {  // OrderedAccesses.java:72
        if (i < 0 || i >= a_length) {  // OrderedAccesses.java:73
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = a[i];
        __threadfence();  // OrderedAccesses.java:74
        out[i] = (int)((unsigned)out[i] + 1);  // OrderedAccesses.java:75
        __threadfence_block();  // OrderedAccesses.java:76
        out[i] = (int)((unsigned)out[i] * 5 - a[i]);  // OrderedAccesses.java:77
    }
}

extern "C" __global__ void __launch_bounds__(32) fences_unchecked(  // OrderedAccesses.java:70
        const int* __restrict__ a, int a_length, int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // OrderedAccesses.java:71
    if (i < out_length) {  // OrderedAccesses.java:72
        out[i] = a[i];  // OrderedAccesses.java:73
        __threadfence();  // OrderedAccesses.java:74
        out[i] = (int)((unsigned)out[i] + 1);  // OrderedAccesses.java:75
        __threadfence_block();  // OrderedAccesses.java:76
        out[i] = (int)((unsigned)out[i] * 5 - a[i]);  // OrderedAccesses.java:77
    }
}

extern "C" __global__ void __launch_bounds__(32) fenceOfTheSystem(  // OrderedAccesses.java:82
        const int* a, int a_length, int* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // OrderedAccesses.java:83
    if (i < out_length) {  // OrderedAccesses.java:84
        if (i < 0 || i >= a_length) {  // OrderedAccesses.java:85
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = (int)((unsigned)a[i] + 1);
        __threadfence_system();  // OrderedAccesses.java:86
        out[i] = (int)((unsigned)out[i] * 3);  // OrderedAccesses.java:87
    }
}

extern "C" __global__ void __launch_bounds__(32) fenceOfTheSystem_unchecked(  // OrderedAccesses.java:82
        const int* __restrict__ a, int a_length, int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // OrderedAccesses.java:83
    if (i < out_length) {  // OrderedAccesses.java:84
        out[i] = (int)((unsigned)a[i] + 1);  // OrderedAccesses.java:85
        __threadfence_system();  // OrderedAccesses.java:86
        out[i] = (int)((unsigned)out[i] * 3);  // OrderedAccesses.java:87
    }
}

extern "C" __global__ void __launch_bounds__(32) clockAndSleep(  // OrderedAccesses.java:92
        const int* a, int a_length, int* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // OrderedAccesses.java:93
    if (i < out_length) {  // OrderedAccesses.java:94
        long long before = clock64();  // OrderedAccesses.java:95
        __nanosleep((unsigned)20);  // OrderedAccesses.java:96
        long long clock = clock64();  // OrderedAccesses.java:97
        int chosen = 0;
        if (clock < before) {
            chosen = 1;
        } else {
            if (i < 0 || i >= a_length) {
                int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
                int gridHeight = (int)gridDim.y * (int)blockDim.y;
                int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
                atomicMin(&rk_traps[0], workItem);
                return;
            }
            chosen = a[i];
        }
        out[i] = chosen;
    }
}

extern "C" __global__ void __launch_bounds__(32) clockAndSleep_unchecked(  // OrderedAccesses.java:92
        const int* __restrict__ a, int a_length, int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // OrderedAccesses.java:93
    if (i < out_length) {  // OrderedAccesses.java:94
        long long before = clock64();  // OrderedAccesses.java:95
        __nanosleep((unsigned)20);  // OrderedAccesses.java:96
        long long clock = clock64();  // OrderedAccesses.java:97
        int chosen = 0;
        if (clock < before) {
            chosen = 1;
        } else {
            chosen = a[i];
        }
        out[i] = chosen;
    }
}

extern "C" __global__ void __launch_bounds__(32) publishedWhole(  // OrderedAccesses.java:103
        int* data, int data_length, int* flags, int flags_length, int* out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // OrderedAccesses.java:104
    if (i < out_length) {  // OrderedAccesses.java:105
        int product = (int)(2u * i);  // OrderedAccesses.java:106
        if (product < 0 || product >= data_length) {
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        data[product] = (int)((unsigned)i + 5);
        int sum = (int)(2u * i + 1);  // OrderedAccesses.java:107
        if (sum < 0 || sum >= data_length) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        data[sum] = (int)((unsigned)i * 3);
        __threadfence();  // OrderedAccesses.java:108
        if (i < 0 || i >= flags_length) {
            atomicMin(&rk_traps[2], workItem);
            return;
        }
        *(volatile int*)&flags[i] = 1;
        int other = out_length - 1 - i;  // OrderedAccesses.java:109
        if (other < 0 || other >= flags_length) {  // OrderedAccesses.java:110
            atomicMin(&rk_traps[3], workItem);
            return;
        }
        int seen = *(const volatile int*)&flags[other];
        __threadfence();
        bool isEqual = seen == 1;
        bool torn = isEqual;  // OrderedAccesses.java:111
        if (isEqual) {
            int product_1 = (int)(2u * other);
            if (product_1 < 0 || product_1 >= data_length) {
                atomicMin(&rk_traps[4], workItem);
                return;
            }
            int dataValue = data[product_1];
            int sum_1 = (int)((unsigned)other + 5);
            bool either = dataValue != sum_1;
            if (dataValue == sum_1) {
                int sum_2 = (int)(2u * other + 1);
                if (sum_2 < 0 || sum_2 >= data_length) {
                    atomicMin(&rk_traps[5], workItem);
                    return;
                }
                either = data[sum_2] != (int)((unsigned)other * 3);
            }
            torn = either;
        }
        out[i] = torn ? 1 : 2;  // OrderedAccesses.java:112
    }
}

extern "C" __global__ void __launch_bounds__(32) publishedWhole_unchecked(  // OrderedAccesses.java:103
        int* __restrict__ data, int data_length, int* __restrict__ flags, int flags_length,
        int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // OrderedAccesses.java:104
    if (i < out_length) {  // OrderedAccesses.java:105
        data[2u * i] = (int)((unsigned)i + 5);  // OrderedAccesses.java:106
        data[2u * i + 1] = (int)((unsigned)i * 3);  // OrderedAccesses.java:107
        __threadfence();  // OrderedAccesses.java:108
        *(volatile int*)&flags[i] = 1;
        int other = out_length - 1 - i;  // OrderedAccesses.java:109
        int seen = *(const volatile int*)&flags[other];  // OrderedAccesses.java:110
        __threadfence();
        bool isEqual = seen == 1;
        bool torn = isEqual;  // OrderedAccesses.java:111
        if (isEqual) {
            int dataValue = data[2u * other];
            int sum = (int)((unsigned)other + 5);
            bool either = dataValue != sum;
            if (dataValue == sum) {
                either = data[2u * other + 1] != (int)((unsigned)other * 3);
            }
            torn = either;
        }
        out[i] = torn ? 1 : 2;  // OrderedAccesses.java:112
    }
}
