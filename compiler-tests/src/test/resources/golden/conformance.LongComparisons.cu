// Generated from LongComparisons.java by RingKernel. Do not edit.
// Compile with -fmad=false: Java rounds every operation (JLS 15.4).

extern "C" __global__ void __launch_bounds__(32) less(  // LongComparisons.java:9
        const long long* a, int a_length, const long long* b, int b_length, bool* out,
        int out_length, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // LongComparisons.java:10
    if (i < out_length) {  // LongComparisons.java:11
        if (i < 0 || i >= a_length) {  // LongComparisons.java:12
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        if (i < 0 || i >= b_length) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        out[i] = a[i] < b[i];
    }
}

extern "C" __global__ void __launch_bounds__(32) less_unchecked(  // LongComparisons.java:9
        const long long* __restrict__ a, int a_length, const long long* __restrict__ b,
        int b_length, bool* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // LongComparisons.java:10
    if (i < out_length) {  // LongComparisons.java:11
        out[i] = a[i] < b[i];  // LongComparisons.java:12
    }
}

extern "C" __global__ void __launch_bounds__(32) lessOrEqual(  // LongComparisons.java:17
        const long long* a, int a_length, const long long* b, int b_length, bool* out,
        int out_length, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // LongComparisons.java:18
    if (i < out_length) {  // LongComparisons.java:19
        if (i < 0 || i >= a_length) {  // LongComparisons.java:20
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        if (i < 0 || i >= b_length) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        out[i] = a[i] <= b[i];
    }
}

extern "C" __global__ void __launch_bounds__(32) lessOrEqual_unchecked(  // LongComparisons.java:17
        const long long* __restrict__ a, int a_length, const long long* __restrict__ b,
        int b_length, bool* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // LongComparisons.java:18
    if (i < out_length) {  // LongComparisons.java:19
        out[i] = a[i] <= b[i];  // LongComparisons.java:20
    }
}

extern "C" __global__ void __launch_bounds__(32) greater(  // LongComparisons.java:25
        const long long* a, int a_length, const long long* b, int b_length, bool* out,
        int out_length, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // LongComparisons.java:26
    if (i < out_length) {  // LongComparisons.java:27
        if (i < 0 || i >= a_length) {  // LongComparisons.java:28
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        if (i < 0 || i >= b_length) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        out[i] = a[i] > b[i];
    }
}

extern "C" __global__ void __launch_bounds__(32) greater_unchecked(  // LongComparisons.java:25
        const long long* __restrict__ a, int a_length, const long long* __restrict__ b,
        int b_length, bool* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // LongComparisons.java:26
    if (i < out_length) {  // LongComparisons.java:27
        out[i] = a[i] > b[i];  // LongComparisons.java:28
    }
}

extern "C" __global__ void __launch_bounds__(32) greaterOrEqual(  // LongComparisons.java:33
        const long long* a, int a_length, const long long* b, int b_length, bool* out,
        int out_length, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // LongComparisons.java:34
    if (i < out_length) {  // LongComparisons.java:35
        if (i < 0 || i >= a_length) {  // LongComparisons.java:36
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        if (i < 0 || i >= b_length) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        out[i] = a[i] >= b[i];
    }
}

extern "C" __global__ void __launch_bounds__(32) greaterOrEqual_unchecked(  // LongComparisons.java:33
        const long long* __restrict__ a, int a_length, const long long* __restrict__ b,
        int b_length, bool* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // LongComparisons.java:34
    if (i < out_length) {  // LongComparisons.java:35
        out[i] = a[i] >= b[i];  // LongComparisons.java:36
    }
}

extern "C" __global__ void __launch_bounds__(32) equal(  // LongComparisons.java:41
        const long long* a, int a_length, const long long* b, int b_length, bool* out,
        int out_length, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // LongComparisons.java:42
    if (i < out_length) {  // LongComparisons.java:43
        if (i < 0 || i >= a_length) {  // LongComparisons.java:44
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        if (i < 0 || i >= b_length) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        out[i] = a[i] == b[i];
    }
}

extern "C" __global__ void __launch_bounds__(32) equal_unchecked(  // LongComparisons.java:41
        const long long* __restrict__ a, int a_length, const long long* __restrict__ b,
        int b_length, bool* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // LongComparisons.java:42
    if (i < out_length) {  // LongComparisons.java:43
        out[i] = a[i] == b[i];  // LongComparisons.java:44
    }
}

extern "C" __global__ void __launch_bounds__(32) different(  // LongComparisons.java:49
        const long long* a, int a_length, const long long* b, int b_length, bool* out,
        int out_length, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // LongComparisons.java:50
    if (i < out_length) {  // LongComparisons.java:51
        if (i < 0 || i >= a_length) {  // LongComparisons.java:52
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        if (i < 0 || i >= b_length) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        out[i] = a[i] != b[i];
    }
}

extern "C" __global__ void __launch_bounds__(32) different_unchecked(  // LongComparisons.java:49
        const long long* __restrict__ a, int a_length, const long long* __restrict__ b,
        int b_length, bool* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // LongComparisons.java:50
    if (i < out_length) {  // LongComparisons.java:51
        out[i] = a[i] != b[i];  // LongComparisons.java:52
    }
}

extern "C" __global__ void __launch_bounds__(32) smallestOfThree(  // LongComparisons.java:57
        const long long* a, int a_length, const long long* b, int b_length, const long long* c,
        int c_length, long long* out, int out_length, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // LongComparisons.java:58
    if (i < out_length) {  // LongComparisons.java:59
        if (i < 0 || i >= a_length) {  // LongComparisons.java:60
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        if (i < 0 || i >= b_length) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        long long chosen = 0LL;
        if (a[i] < b[i]) {
            if (i < 0 || i >= c_length) {
                atomicMin(&rk_traps[2], workItem);
                return;
            }
            long long chosen_1 = 0LL;
            if (a[i] < c[i]) {
                chosen_1 = a[i];
            } else {
                chosen_1 = c[i];
            }
            chosen = chosen_1;
        } else {
            if (i < 0 || i >= c_length) {
                atomicMin(&rk_traps[3], workItem);
                return;
            }
            long long chosen_1 = 0LL;
            if (b[i] < c[i]) {
                chosen_1 = b[i];
            } else {
                chosen_1 = c[i];
            }
            chosen = chosen_1;
        }
        out[i] = chosen;
    }
}

extern "C" __global__ void __launch_bounds__(32) smallestOfThree_unchecked(  // LongComparisons.java:57
        const long long* __restrict__ a, int a_length, const long long* __restrict__ b,
        int b_length, const long long* __restrict__ c, int c_length, long long* __restrict__ out,
        int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // LongComparisons.java:58
    if (i < out_length) {  // LongComparisons.java:59
        long long chosen = 0LL;  // LongComparisons.java:60
        if (a[i] < b[i]) {
            long long chosen_1 = 0LL;
            if (a[i] < c[i]) {
                chosen_1 = a[i];
            } else {
                chosen_1 = c[i];
            }
            chosen = chosen_1;
        } else {
            long long chosen_1 = 0LL;
            if (b[i] < c[i]) {
                chosen_1 = b[i];
            } else {
                chosen_1 = c[i];
            }
            chosen = chosen_1;
        }
        out[i] = chosen;
    }
}

extern "C" __global__ void __launch_bounds__(32) withConstants(  // LongComparisons.java:65
        const long long* a, int a_length, int* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // LongComparisons.java:66
    if (i < out_length) {  // LongComparisons.java:67
        if (i < 0 || i >= a_length) {  // LongComparisons.java:68
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = (a[i] < 0LL ? 1 : 0) + (a[i] >= 9223372036854775807LL ? 2 : 0) + (a[i] == (-9223372036854775807LL - 1) ? 4 : 0);
    }
}

extern "C" __global__ void __launch_bounds__(32) withConstants_unchecked(  // LongComparisons.java:65
        const long long* __restrict__ a, int a_length, int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // LongComparisons.java:66
    if (i < out_length) {  // LongComparisons.java:67
        out[i] = (a[i] < 0LL ? 1 : 0) + (a[i] >= 9223372036854775807LL ? 2 : 0) + (a[i] == (-9223372036854775807LL - 1) ? 4 : 0);  // LongComparisons.java:68
    }
}
