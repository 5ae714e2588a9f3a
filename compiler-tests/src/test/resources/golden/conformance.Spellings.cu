// Generated from Spellings.java by RingKernel. Do not edit.
// Compile with -fmad=false: Java rounds every operation (JLS 15.4).

extern "C" __global__ void __launch_bounds__(32) signs(  // Spellings.java:9
        const int* a, int a_length, int* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Spellings.java:10
    if (i < out_length) {  // Spellings.java:11
        if (i < 0 || i >= a_length) {  // Spellings.java:12
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        int x = a[i];
        out[i] = (int)((unsigned)x + x + 1 - ~(0u - x) + x - (0u - x));  // Spellings.java:13
    }
}

extern "C" __global__ void __launch_bounds__(32) signs_unchecked(  // Spellings.java:9
        const int* __restrict__ a, int a_length, int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Spellings.java:10
    if (i < out_length) {  // Spellings.java:11
        int x = a[i];  // Spellings.java:12
        out[i] = (int)((unsigned)x + x + 1 - ~(0u - x) + x - (0u - x));  // Spellings.java:13
    }
}

extern "C" __global__ void __launch_bounds__(32) signsOfFloats(  // Spellings.java:18
        const float* a, int a_length, float* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Spellings.java:19
    if (i < out_length) {  // Spellings.java:20
        if (i < 0 || i >= a_length) {  // Spellings.java:21
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        float chosen = 0.0f;
        if (a[i] > 0.0f) {
            chosen = a[i];
        } else {
            chosen = -a[i];
        }
        out[i] = chosen;
    }
}

extern "C" __global__ void __launch_bounds__(32) signsOfFloats_unchecked(  // Spellings.java:18
        const float* __restrict__ a, int a_length, float* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Spellings.java:19
    if (i < out_length) {  // Spellings.java:20
        float chosen = 0.0f;  // Spellings.java:21
        if (a[i] > 0.0f) {
            chosen = a[i];
        } else {
            chosen = -a[i];
        }
        out[i] = chosen;
    }
}

extern "C" __global__ void __launch_bounds__(32) mixedBits(  // Spellings.java:26
        const int* a, int a_length, const int* b, int b_length, int* out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Spellings.java:27
    if (i < out_length) {  // Spellings.java:28
        if (i < 0 || i >= a_length) {  // Spellings.java:29
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        int x = a[i];
        if (i < 0 || i >= b_length) {  // Spellings.java:30
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        int y = b[i];
        out[i] = (int)((unsigned)((x & y) | (x ^ (y & 15))) + (x | ((y & x) ^ y)) + ((((unsigned)x << 3) & ((unsigned)y >> 2)) | (((unsigned)x - y) ^ ((int)((unsigned)x * y) >> 1))));  // Spellings.java:31
    }
}

extern "C" __global__ void __launch_bounds__(32) mixedBits_unchecked(  // Spellings.java:26
        const int* __restrict__ a, int a_length, const int* __restrict__ b, int b_length,
        int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Spellings.java:27
    if (i < out_length) {  // Spellings.java:28
        int x = a[i];  // Spellings.java:29
        int y = b[i];  // Spellings.java:30
        out[i] = (int)((unsigned)((x & y) | (x ^ (y & 15))) + (x | ((y & x) ^ y)) + ((((unsigned)x << 3) & ((unsigned)y >> 2)) | (((unsigned)x - y) ^ ((int)((unsigned)x * y) >> 1))));  // Spellings.java:31
    }
}

extern "C" __global__ void __launch_bounds__(32) groups(  // Spellings.java:36
        const int* a, int a_length, const int* b, int b_length, int* out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Spellings.java:37
    if (i < out_length) {  // Spellings.java:38
        if (i < 0 || i >= a_length) {  // Spellings.java:39
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        int x = a[i];
        if (i < 0 || i >= b_length) {  // Spellings.java:40
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        int y = b[i];
        out[i] = (int)(((unsigned)x - ((unsigned)y - ((unsigned)x - ((unsigned)y - 1)))) ^ ((unsigned)(x ^ (y ^ x)) * 2 - (unsigned)((int)((unsigned)x + y) / 7 % 3) * ((unsigned)x << (int)(((unsigned)y << 1) & 31))));  // Spellings.java:41
    }
}

extern "C" __global__ void __launch_bounds__(32) groups_unchecked(  // Spellings.java:36
        const int* __restrict__ a, int a_length, const int* __restrict__ b, int b_length,
        int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Spellings.java:37
    if (i < out_length) {  // Spellings.java:38
        int x = a[i];  // Spellings.java:39
        int y = b[i];  // Spellings.java:40
        out[i] = (int)(((unsigned)x - ((unsigned)y - ((unsigned)x - ((unsigned)y - 1)))) ^ ((unsigned)(x ^ (y ^ x)) * 2 - (unsigned)((int)((unsigned)x + y) / 7 % 3) * ((unsigned)x << (int)(((unsigned)y << 1) & 31))));  // Spellings.java:41
    }
}

static __device__ __forceinline__ int both(bool x, bool y) {  // Spellings.java:104
    return (x ? 2 : 0) + (y ? 1 : 0);  // Spellings.java:105
}

extern "C" __global__ void __launch_bounds__(32) looksLikeATemplate(  // Spellings.java:46
        const int* a, int a_length, const int* b, int b_length, int* out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Spellings.java:47
    if (i < out_length) {  // Spellings.java:48
        if (i < 0 || i >= a_length) {  // Spellings.java:49
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        int x = a[i];
        if (i < 0 || i >= b_length) {  // Spellings.java:50
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        int y = b[i];
        out[i] = (int)((unsigned)both(x < y, x > (y >> 1)) + both(x < (y >> 2), y > x));  // Spellings.java:51
    }
}

extern "C" __global__ void __launch_bounds__(32) looksLikeATemplate_unchecked(  // Spellings.java:46
        const int* __restrict__ a, int a_length, const int* __restrict__ b, int b_length,
        int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Spellings.java:47
    if (i < out_length) {  // Spellings.java:48
        int x = a[i];  // Spellings.java:49
        int y = b[i];  // Spellings.java:50
        out[i] = (int)((unsigned)both(x < y, x > (y >> 1)) + both(x < (y >> 2), y > x));  // Spellings.java:51
    }
}

extern "C" __global__ void __launch_bounds__(32) comparedComparisons(  // Spellings.java:56
        const int* a, int a_length, const int* b, int b_length, bool* out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Spellings.java:57
    if (i < out_length) {  // Spellings.java:58
        if (i < 0 || i >= a_length) {  // Spellings.java:59
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        if (i < 0 || i >= b_length) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        out[i] = (((a[i] < b[i]) == (b[i] < 3)) != (a[i] == 7) && a[i] > 1) || (b[i] != 2) != (a[i] >= 9);
    }
}

extern "C" __global__ void __launch_bounds__(32) comparedComparisons_unchecked(  // Spellings.java:56
        const int* __restrict__ a, int a_length, const int* __restrict__ b, int b_length,
        bool* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Spellings.java:57
    if (i < out_length) {  // Spellings.java:58
        out[i] = (((a[i] < b[i]) == (b[i] < 3)) != (a[i] == 7) && a[i] > 1) || (b[i] != 2) != (a[i] >= 9);  // Spellings.java:59
    }
}

extern "C" __global__ void __launch_bounds__(32) conditionsInConditions(  // Spellings.java:64
        const int* a, int a_length, const int* b, int b_length, int* out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Spellings.java:65
    if (i < out_length) {  // Spellings.java:66
        if (i < 0 || i >= a_length) {  // Spellings.java:67
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        int x = a[i];
        int chosen = 0;  // Spellings.java:68
        if (x < 0) {
            if (i < 0 || i >= b_length) {
                atomicMin(&rk_traps[1], workItem);
                return;
            }
            chosen = b[i] < 0 ? 1 : 2;
        } else {
            chosen = (x > 5 ? x < 50 : x == 3) ? 3 : (x == 1 ? 4 : 5);
        }
        out[i] = chosen;
    }
}

extern "C" __global__ void __launch_bounds__(32) conditionsInConditions_unchecked(  // Spellings.java:64
        const int* __restrict__ a, int a_length, const int* __restrict__ b, int b_length,
        int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Spellings.java:65
    if (i < out_length) {  // Spellings.java:66
        int x = a[i];  // Spellings.java:67
        int chosen = 0;  // Spellings.java:68
        if (x < 0) {
            chosen = b[i] < 0 ? 1 : 2;
        } else {
            chosen = (x > 5 ? x < 50 : x == 3) ? 3 : (x == 1 ? 4 : 5);
        }
        out[i] = chosen;
    }
}

extern "C" __global__ void __launch_bounds__(32) floatLiterals(  // Spellings.java:73
        const int* a, int a_length, float* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Spellings.java:74
    if (i < out_length) {  // Spellings.java:75
        float selected = 0.0f;  // Spellings.java:76
        if (i < 0 || i >= a_length) {
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        switch (a[i] & 15) {
            case 0:
                selected = 1.0f;  // Spellings.java:77
                break;
            case 1:
                selected = 1.0e10f;  // Spellings.java:78
                break;
            case 2:
                selected = 1.1754944e-38f;  // Spellings.java:79
                break;
            case 3:
                selected = 0.1f;  // Spellings.java:80
                break;
            case 4:
                selected = 3.4028235e38f;  // Spellings.java:81
                break;
            case 5:
                selected = 1.6777216e7f;  // Spellings.java:82
                break;
            case 6:
                selected = 1.0e-37f;  // Spellings.java:83
                break;
            case 7:
                selected = -0.0f;  // Spellings.java:84
                break;
            case 8:
                selected = 100.0f;  // Spellings.java:85
                break;
            case 9:
                selected = 97.0f;  // Spellings.java:86
                break;
            case 10:
                selected = 1000.5f;  // Spellings.java:87
                break;
            case 11:
                selected = 0.25f;  // Spellings.java:88
                break;
            case 12:
                selected = 5.0f;  // Spellings.java:89
                break;
            default:
                selected = 1.0f;  // Spellings.java:90
                break;
        }
        out[i] = selected;  // Spellings.java:76
    }
}

extern "C" __global__ void __launch_bounds__(32) floatLiterals_unchecked(  // Spellings.java:73
        const int* __restrict__ a, int a_length, float* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Spellings.java:74
    if (i < out_length) {  // Spellings.java:75
        float selected = 0.0f;  // Spellings.java:76
        switch (a[i] & 15) {
            case 0:
                selected = 1.0f;  // Spellings.java:77
                break;
            case 1:
                selected = 1.0e10f;  // Spellings.java:78
                break;
            case 2:
                selected = 1.1754944e-38f;  // Spellings.java:79
                break;
            case 3:
                selected = 0.1f;  // Spellings.java:80
                break;
            case 4:
                selected = 3.4028235e38f;  // Spellings.java:81
                break;
            case 5:
                selected = 1.6777216e7f;  // Spellings.java:82
                break;
            case 6:
                selected = 1.0e-37f;  // Spellings.java:83
                break;
            case 7:
                selected = -0.0f;  // Spellings.java:84
                break;
            case 8:
                selected = 100.0f;  // Spellings.java:85
                break;
            case 9:
                selected = 97.0f;  // Spellings.java:86
                break;
            case 10:
                selected = 1000.5f;  // Spellings.java:87
                break;
            case 11:
                selected = 0.25f;  // Spellings.java:88
                break;
            case 12:
                selected = 5.0f;  // Spellings.java:89
                break;
            default:
                selected = 1.0f;  // Spellings.java:90
                break;
        }
        out[i] = selected;  // Spellings.java:76
    }
}

extern "C" __global__ void __launch_bounds__(32) deep(  // Spellings.java:96
        const int* a, int a_length, int* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Spellings.java:97
    if (i < out_length) {  // Spellings.java:98
        if (i < 0 || i >= a_length) {  // Spellings.java:99
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        int x = a[i];
        out[i] = (int)((((((((((unsigned)x + 1) * 3 - 1) * 5 - 1) * 3 - 1) * 7 - x) * 3 - 1) * 9 - 1) * 3 - 1) * 3 - x);  // Spellings.java:100
    }
}

extern "C" __global__ void __launch_bounds__(32) deep_unchecked(  // Spellings.java:96
        const int* __restrict__ a, int a_length, int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Spellings.java:97
    if (i < out_length) {  // Spellings.java:98
        int x = a[i];  // Spellings.java:99
        out[i] = (int)((((((((((unsigned)x + 1) * 3 - 1) * 5 - 1) * 3 - 1) * 7 - x) * 3 - 1) * 9 - 1) * 3 - 1) * 3 - x);  // Spellings.java:100
    }
}
