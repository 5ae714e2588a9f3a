// Generated from IntComparisons.java by RingKernel. Do not edit.
// Compile with -fmad=false: Java rounds every operation (JLS 15.4).

extern "C" __global__ void __launch_bounds__(32) less(  // IntComparisons.java:9
        const int* a, int a_length, const int* b, int b_length, bool* out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // IntComparisons.java:10
    if (i < out_length) {  // IntComparisons.java:11
        if (i < 0 || i >= a_length) {  // IntComparisons.java:12
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

extern "C" __global__ void __launch_bounds__(32) less_unchecked(  // IntComparisons.java:9
        const int* __restrict__ a, int a_length, const int* __restrict__ b, int b_length,
        bool* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // IntComparisons.java:10
    if (i < out_length) {  // IntComparisons.java:11
        out[i] = a[i] < b[i];  // IntComparisons.java:12
    }
}

extern "C" __global__ void __launch_bounds__(32) lessOrEqual(  // IntComparisons.java:17
        const int* a, int a_length, const int* b, int b_length, bool* out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // IntComparisons.java:18
    if (i < out_length) {  // IntComparisons.java:19
        if (i < 0 || i >= a_length) {  // IntComparisons.java:20
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

extern "C" __global__ void __launch_bounds__(32) lessOrEqual_unchecked(  // IntComparisons.java:17
        const int* __restrict__ a, int a_length, const int* __restrict__ b, int b_length,
        bool* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // IntComparisons.java:18
    if (i < out_length) {  // IntComparisons.java:19
        out[i] = a[i] <= b[i];  // IntComparisons.java:20
    }
}

extern "C" __global__ void __launch_bounds__(32) greater(  // IntComparisons.java:25
        const int* a, int a_length, const int* b, int b_length, bool* out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // IntComparisons.java:26
    if (i < out_length) {  // IntComparisons.java:27
        if (i < 0 || i >= a_length) {  // IntComparisons.java:28
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

extern "C" __global__ void __launch_bounds__(32) greater_unchecked(  // IntComparisons.java:25
        const int* __restrict__ a, int a_length, const int* __restrict__ b, int b_length,
        bool* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // IntComparisons.java:26
    if (i < out_length) {  // IntComparisons.java:27
        out[i] = a[i] > b[i];  // IntComparisons.java:28
    }
}

extern "C" __global__ void __launch_bounds__(32) greaterOrEqual(  // IntComparisons.java:33
        const int* a, int a_length, const int* b, int b_length, bool* out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // IntComparisons.java:34
    if (i < out_length) {  // IntComparisons.java:35
        if (i < 0 || i >= a_length) {  // IntComparisons.java:36
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

extern "C" __global__ void __launch_bounds__(32) greaterOrEqual_unchecked(  // IntComparisons.java:33
        const int* __restrict__ a, int a_length, const int* __restrict__ b, int b_length,
        bool* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // IntComparisons.java:34
    if (i < out_length) {  // IntComparisons.java:35
        out[i] = a[i] >= b[i];  // IntComparisons.java:36
    }
}

extern "C" __global__ void __launch_bounds__(32) equal(  // IntComparisons.java:41
        const int* a, int a_length, const int* b, int b_length, bool* out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // IntComparisons.java:42
    if (i < out_length) {  // IntComparisons.java:43
        if (i < 0 || i >= a_length) {  // IntComparisons.java:44
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

extern "C" __global__ void __launch_bounds__(32) equal_unchecked(  // IntComparisons.java:41
        const int* __restrict__ a, int a_length, const int* __restrict__ b, int b_length,
        bool* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // IntComparisons.java:42
    if (i < out_length) {  // IntComparisons.java:43
        out[i] = a[i] == b[i];  // IntComparisons.java:44
    }
}

extern "C" __global__ void __launch_bounds__(32) different(  // IntComparisons.java:49
        const int* a, int a_length, const int* b, int b_length, bool* out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // IntComparisons.java:50
    if (i < out_length) {  // IntComparisons.java:51
        if (i < 0 || i >= a_length) {  // IntComparisons.java:52
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

extern "C" __global__ void __launch_bounds__(32) different_unchecked(  // IntComparisons.java:49
        const int* __restrict__ a, int a_length, const int* __restrict__ b, int b_length,
        bool* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // IntComparisons.java:50
    if (i < out_length) {  // IntComparisons.java:51
        out[i] = a[i] != b[i];  // IntComparisons.java:52
    }
}

extern "C" __global__ void __launch_bounds__(32) smallestOfThree(  // IntComparisons.java:57
        const int* a, int a_length, const int* b, int b_length, const int* c, int c_length,
        int* out, int out_length, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // IntComparisons.java:58
    if (i < out_length) {  // IntComparisons.java:59
        if (i < 0 || i >= a_length) {  // IntComparisons.java:60
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        if (i < 0 || i >= b_length) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        int chosen = 0;
        if (a[i] < b[i]) {
            if (i < 0 || i >= c_length) {
                atomicMin(&rk_traps[2], workItem);
                return;
            }
            int chosen_1 = 0;
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
            int chosen_1 = 0;
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

extern "C" __global__ void __launch_bounds__(32) smallestOfThree_unchecked(  // IntComparisons.java:57
        const int* __restrict__ a, int a_length, const int* __restrict__ b, int b_length,
        const int* __restrict__ c, int c_length, int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // IntComparisons.java:58
    if (i < out_length) {  // IntComparisons.java:59
        int chosen = 0;  // IntComparisons.java:60
        if (a[i] < b[i]) {
            int chosen_1 = 0;
            if (a[i] < c[i]) {
                chosen_1 = a[i];
            } else {
                chosen_1 = c[i];
            }
            chosen = chosen_1;
        } else {
            int chosen_1 = 0;
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

extern "C" __global__ void __launch_bounds__(32) withConstants(  // IntComparisons.java:65
        const int* a, int a_length, int* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // IntComparisons.java:66
    if (i < out_length) {  // IntComparisons.java:67
        if (i < 0 || i >= a_length) {  // IntComparisons.java:68
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = (a[i] < 0 ? 1 : 0) + (a[i] >= 2147483647 ? 2 : 0) + (a[i] == (-2147483647 - 1) ? 4 : 0);
    }
}

extern "C" __global__ void __launch_bounds__(32) withConstants_unchecked(  // IntComparisons.java:65
        const int* __restrict__ a, int a_length, int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // IntComparisons.java:66
    if (i < out_length) {  // IntComparisons.java:67
        out[i] = (a[i] < 0 ? 1 : 0) + (a[i] >= 2147483647 ? 2 : 0) + (a[i] == (-2147483647 - 1) ? 4 : 0);  // IntComparisons.java:68
    }
}
