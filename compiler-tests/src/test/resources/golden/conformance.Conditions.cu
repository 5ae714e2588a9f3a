// Generated from Conditions.java by RingKernel. Do not edit.
// Compile with -fmad=false: Java rounds every operation (JLS 15.4).

extern "C" __global__ void __launch_bounds__(32) elseBelongsToTheInner(  // Conditions.java:9
        const int* a, int a_length, const int* b, int b_length, int* out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Conditions.java:10
    if (i < out_length) {  // Conditions.java:11
        int x = 1;  // Conditions.java:12
        if (i < 0 || i >= a_length) {  // Conditions.java:13
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        if (a[i] > 0) {
            if (i < 0 || i >= b_length) {  // Conditions.java:14
                atomicMin(&rk_traps[1], workItem);
                return;
            }
            if (b[i] > 0) {
                x = 2;  // Conditions.java:15
            } else {
                x = 3;  // Conditions.java:17
            }
        }
        out[i] = x;  // Conditions.java:18
    }
}

extern "C" __global__ void __launch_bounds__(32) elseBelongsToTheInner_unchecked(  // Conditions.java:9
        const int* __restrict__ a, int a_length, const int* __restrict__ b, int b_length,
        int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Conditions.java:10
    if (i < out_length) {  // Conditions.java:11
        int x = 1;  // Conditions.java:12
        if (a[i] > 0) {  // Conditions.java:13
            if (b[i] > 0) {  // Conditions.java:14
                x = 2;  // Conditions.java:15
            } else {
                x = 3;  // Conditions.java:17
            }
        }
        out[i] = x;  // Conditions.java:18
    }
}

extern "C" __global__ void __launch_bounds__(32) chain(  // Conditions.java:23
        const int* a, int a_length, int* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Conditions.java:24
    if (i < out_length) {  // Conditions.java:25
        if (i < 0 || i >= a_length) {  // Conditions.java:26
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        if (a[i] < -50) {
            out[i] = 1;  // Conditions.java:27
        } else if (a[i] < 0) {  // Conditions.java:28
            out[i] = 2;  // Conditions.java:29
        } else if (a[i] == 0) {  // Conditions.java:30
            out[i] = 3;  // Conditions.java:31
        } else {
            out[i] = 4;  // Conditions.java:33
        }
    }
}

extern "C" __global__ void __launch_bounds__(32) chain_unchecked(  // Conditions.java:23
        const int* __restrict__ a, int a_length, int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Conditions.java:24
    if (i < out_length) {  // Conditions.java:25
        if (a[i] < -50) {  // Conditions.java:26
            out[i] = 1;  // Conditions.java:27
        } else if (a[i] < 0) {  // Conditions.java:28
            out[i] = 2;  // Conditions.java:29
        } else if (a[i] == 0) {  // Conditions.java:30
            out[i] = 3;  // Conditions.java:31
        } else {
            out[i] = 4;  // Conditions.java:33
        }
    }
}

extern "C" __global__ void __launch_bounds__(32) guardedIndex(  // Conditions.java:39
        const int* a, int a_length, int* out, int out_length, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Conditions.java:40
    if (i < out_length) {  // Conditions.java:41
        if (i < 0 || i >= a_length) {  // Conditions.java:42
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        bool isAtLeast = a[i] >= 0;
        bool both = isAtLeast;
        if (isAtLeast) {
            both = a[i] < a_length;
        }
        int chosen = 0;
        if (both) {
            int aValue = a[i];
            if (aValue < 0 || aValue >= a_length) {
                atomicMin(&rk_traps[1], workItem);
                return;
            }
            chosen = a[aValue];
        } else {
            chosen = -1;
        }
        out[i] = chosen;
    }
}

extern "C" __global__ void __launch_bounds__(32) guardedIndex_unchecked(  // Conditions.java:39
        const int* __restrict__ a, int a_length, int* __restrict__ out, int out_length,
        int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Conditions.java:40
    if (i < out_length) {  // Conditions.java:41
        bool isAtLeast = a[i] >= 0;  // Conditions.java:42
        bool both = isAtLeast;
        if (isAtLeast) {
            both = a[i] < a_length;
        }
        int chosen = 0;
        if (both) {
            int aValue = a[i];
            if (aValue < 0 || aValue >= a_length) {
                int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
                int gridHeight = (int)gridDim.y * (int)blockDim.y;
                int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
                atomicMin(&rk_traps[0], workItem);
                return;
            }
            chosen = a[aValue];
        } else {
            chosen = -1;
        }
        out[i] = chosen;
    }
}

extern "C" __global__ void __launch_bounds__(32) guardedDivision(  // Conditions.java:47
        const int* a, int a_length, const int* b, int b_length, int* out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Conditions.java:48
    if (i < out_length) {  // Conditions.java:49
        if (i < 0 || i >= b_length) {  // Conditions.java:50
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        int chosen = 0;
        if (b[i] != 0) {
            if (i < 0 || i >= a_length) {
                atomicMin(&rk_traps[1], workItem);
                return;
            }
            int aValue = a[i];
            int bValue = b[i];
            if (bValue == 0) {
                atomicMin(&rk_traps[2], workItem);
                return;
            }
            bool isEqual = bValue == -1;
            chosen = isEqual ? (int)(0u - aValue) : aValue / (isEqual ? 1 : bValue);
        } else {
            chosen = 0;
        }
        out[i] = chosen;
    }
}

extern "C" __global__ void __launch_bounds__(32) guardedDivision_unchecked(  // Conditions.java:47
        const int* __restrict__ a, int a_length, const int* __restrict__ b, int b_length,
        int* __restrict__ out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Conditions.java:48
    if (i < out_length) {  // Conditions.java:49
        int chosen = 0;  // Conditions.java:50
        if (b[i] != 0) {
            int aValue = a[i];
            int bValue = b[i];
            if (bValue == 0) {
                int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
                int gridHeight = (int)gridDim.y * (int)blockDim.y;
                int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
                atomicMin(&rk_traps[0], workItem);
                return;
            }
            bool isEqual = bValue == -1;
            chosen = isEqual ? (int)(0u - aValue) : aValue / (isEqual ? 1 : bValue);
        } else {
            chosen = 0;
        }
        out[i] = chosen;
    }
}

extern "C" __global__ void __launch_bounds__(32) guardedByOr(  // Conditions.java:55
        const int* a, int a_length, const int* b, int b_length, bool* out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Conditions.java:56
    if (i < out_length) {  // Conditions.java:57
        if (i < 0 || i >= b_length) {  // Conditions.java:58
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        int bValue = b[i];
        bool either = bValue == 0;
        if (bValue != 0) {
            if (i < 0 || i >= a_length) {
                atomicMin(&rk_traps[1], workItem);
                return;
            }
            int bValue_1 = b[i];
            if (bValue_1 == 0) {
                atomicMin(&rk_traps[2], workItem);
                return;
            }
            either = a[i] % (bValue_1 == -1 ? 1 : bValue_1) == 0;
        }
        out[i] = either;
    }
}

extern "C" __global__ void __launch_bounds__(32) guardedByOr_unchecked(  // Conditions.java:55
        const int* __restrict__ a, int a_length, const int* __restrict__ b, int b_length,
        bool* __restrict__ out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Conditions.java:56
    if (i < out_length) {  // Conditions.java:57
        int bValue = b[i];  // Conditions.java:58
        bool either = bValue == 0;
        if (bValue != 0) {
            int bValue_1 = b[i];
            if (bValue_1 == 0) {
                int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
                int gridHeight = (int)gridDim.y * (int)blockDim.y;
                int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
                atomicMin(&rk_traps[0], workItem);
                return;
            }
            either = a[i] % (bValue_1 == -1 ? 1 : bValue_1) == 0;
        }
        out[i] = either;
    }
}

extern "C" __global__ void __launch_bounds__(32) effectsOfTheChosen(  // Conditions.java:63
        const int* a, int a_length, const int* b, int b_length, int* out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Conditions.java:64
    if (i < out_length) {  // Conditions.java:65
        if (i < 0 || i >= a_length) {  // Conditions.java:66
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        int x = a[i];
        int x_1 = x;
        if (i < 0 || i >= b_length) {  // Conditions.java:67
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        int y = b[i];
        int y_1 = y;
        int z = 0;  // Conditions.java:68
        if (x_1 > y_1) {
            int xBefore = x_1;
            x_1 = (int)((unsigned)xBefore + 1);
            z = xBefore;
        } else {
            int yBefore = y_1;
            y_1 = (int)((unsigned)yBefore - 1);
            z = yBefore;
        }
        out[i] = (int)((unsigned)z ^ ((unsigned)x_1 * 31) ^ ((unsigned)y_1 * 17));  // Conditions.java:69
    }
}

extern "C" __global__ void __launch_bounds__(32) effectsOfTheChosen_unchecked(  // Conditions.java:63
        const int* __restrict__ a, int a_length, const int* __restrict__ b, int b_length,
        int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Conditions.java:64
    if (i < out_length) {  // Conditions.java:65
        int x = a[i];  // Conditions.java:66
        int x_1 = x;
        int y = b[i];  // Conditions.java:67
        int y_1 = y;
        int z = 0;  // Conditions.java:68
        if (x_1 > y_1) {
            int xBefore = x_1;
            x_1 = (int)((unsigned)xBefore + 1);
            z = xBefore;
        } else {
            int yBefore = y_1;
            y_1 = (int)((unsigned)yBefore - 1);
            z = yBefore;
        }
        out[i] = (int)((unsigned)z ^ ((unsigned)x_1 * 31) ^ ((unsigned)y_1 * 17));  // Conditions.java:69
    }
}

extern "C" __global__ void __launch_bounds__(32) numericPromotion(  // Conditions.java:74
        const int* a, int a_length, const bool* b, int b_length, double* out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Conditions.java:75
    if (i < out_length) {  // Conditions.java:76
        if (i < 0 || i >= b_length) {  // Conditions.java:77
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        double chosen = 0.0;
        if (b[i]) {
            if (i < 0 || i >= a_length) {
                atomicMin(&rk_traps[1], workItem);
                return;
            }
            chosen = (double)a[i];
        } else {
            chosen = 0.5;
        }
        out[i] = chosen;
    }
}

extern "C" __global__ void __launch_bounds__(32) numericPromotion_unchecked(  // Conditions.java:74
        const int* __restrict__ a, int a_length, const bool* __restrict__ b, int b_length,
        double* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Conditions.java:75
    if (i < out_length) {  // Conditions.java:76
        double chosen = 0.0;  // Conditions.java:77
        if (b[i]) {
            chosen = (double)a[i];
        } else {
            chosen = 0.5;
        }
        out[i] = chosen;
    }
}

extern "C" __global__ void __launch_bounds__(32) earlyReturn(  // Conditions.java:82
        const int* a, int a_length, const int* b, int b_length, int* out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Conditions.java:83
    if (i < out_length) {  // Conditions.java:84
        if (i < 0 || i >= a_length) {  // Conditions.java:85
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        if (i < 0 || i >= b_length) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        if (a[i] == b[i]) {
            return;  // Conditions.java:86
        }
        out[i] = 7;  // Conditions.java:88
        if (a[i] < b[i]) {  // Conditions.java:89
            return;  // Conditions.java:90
        }
        out[i] = 8;  // Conditions.java:92
    }
}

extern "C" __global__ void __launch_bounds__(32) earlyReturn_unchecked(  // Conditions.java:82
        const int* __restrict__ a, int a_length, const int* __restrict__ b, int b_length,
        int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Conditions.java:83
    if (i < out_length) {  // Conditions.java:84
        if (a[i] == b[i]) {  // Conditions.java:85
            return;  // Conditions.java:86
        }
        out[i] = 7;  // Conditions.java:88
        if (a[i] < b[i]) {  // Conditions.java:89
            return;  // Conditions.java:90
        }
        out[i] = 8;  // Conditions.java:92
    }
}
