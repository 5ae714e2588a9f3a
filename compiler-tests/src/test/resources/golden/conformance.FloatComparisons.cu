// Generated from FloatComparisons.java by RingKernel. Do not edit.
// Compile with -fmad=false: Java rounds every operation (JLS 15.4).

extern "C" __global__ void __launch_bounds__(32) less(  // FloatComparisons.java:9
        const float* a, int a_length, const float* b, int b_length, bool* out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // FloatComparisons.java:10
    if (i < out_length) {  // FloatComparisons.java:11
        if (i < 0 || i >= a_length) {  // FloatComparisons.java:12
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

extern "C" __global__ void __launch_bounds__(32) less_unchecked(  // FloatComparisons.java:9
        const float* __restrict__ a, int a_length, const float* __restrict__ b, int b_length,
        bool* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // FloatComparisons.java:10
    if (i < out_length) {  // FloatComparisons.java:11
        out[i] = a[i] < b[i];  // FloatComparisons.java:12
    }
}

extern "C" __global__ void __launch_bounds__(32) lessOrEqual(  // FloatComparisons.java:17
        const float* a, int a_length, const float* b, int b_length, bool* out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // FloatComparisons.java:18
    if (i < out_length) {  // FloatComparisons.java:19
        if (i < 0 || i >= a_length) {  // FloatComparisons.java:20
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

extern "C" __global__ void __launch_bounds__(32) lessOrEqual_unchecked(  // FloatComparisons.java:17
        const float* __restrict__ a, int a_length, const float* __restrict__ b, int b_length,
        bool* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // FloatComparisons.java:18
    if (i < out_length) {  // FloatComparisons.java:19
        out[i] = a[i] <= b[i];  // FloatComparisons.java:20
    }
}

extern "C" __global__ void __launch_bounds__(32) greater(  // FloatComparisons.java:25
        const float* a, int a_length, const float* b, int b_length, bool* out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // FloatComparisons.java:26
    if (i < out_length) {  // FloatComparisons.java:27
        if (i < 0 || i >= a_length) {  // FloatComparisons.java:28
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

extern "C" __global__ void __launch_bounds__(32) greater_unchecked(  // FloatComparisons.java:25
        const float* __restrict__ a, int a_length, const float* __restrict__ b, int b_length,
        bool* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // FloatComparisons.java:26
    if (i < out_length) {  // FloatComparisons.java:27
        out[i] = a[i] > b[i];  // FloatComparisons.java:28
    }
}

extern "C" __global__ void __launch_bounds__(32) greaterOrEqual(  // FloatComparisons.java:33
        const float* a, int a_length, const float* b, int b_length, bool* out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // FloatComparisons.java:34
    if (i < out_length) {  // FloatComparisons.java:35
        if (i < 0 || i >= a_length) {  // FloatComparisons.java:36
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

extern "C" __global__ void __launch_bounds__(32) greaterOrEqual_unchecked(  // FloatComparisons.java:33
        const float* __restrict__ a, int a_length, const float* __restrict__ b, int b_length,
        bool* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // FloatComparisons.java:34
    if (i < out_length) {  // FloatComparisons.java:35
        out[i] = a[i] >= b[i];  // FloatComparisons.java:36
    }
}

extern "C" __global__ void __launch_bounds__(32) equal(  // FloatComparisons.java:41
        const float* a, int a_length, const float* b, int b_length, bool* out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // FloatComparisons.java:42
    if (i < out_length) {  // FloatComparisons.java:43
        if (i < 0 || i >= a_length) {  // FloatComparisons.java:44
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

extern "C" __global__ void __launch_bounds__(32) equal_unchecked(  // FloatComparisons.java:41
        const float* __restrict__ a, int a_length, const float* __restrict__ b, int b_length,
        bool* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // FloatComparisons.java:42
    if (i < out_length) {  // FloatComparisons.java:43
        out[i] = a[i] == b[i];  // FloatComparisons.java:44
    }
}

extern "C" __global__ void __launch_bounds__(32) different(  // FloatComparisons.java:49
        const float* a, int a_length, const float* b, int b_length, bool* out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // FloatComparisons.java:50
    if (i < out_length) {  // FloatComparisons.java:51
        if (i < 0 || i >= a_length) {  // FloatComparisons.java:52
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

extern "C" __global__ void __launch_bounds__(32) different_unchecked(  // FloatComparisons.java:49
        const float* __restrict__ a, int a_length, const float* __restrict__ b, int b_length,
        bool* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // FloatComparisons.java:50
    if (i < out_length) {  // FloatComparisons.java:51
        out[i] = a[i] != b[i];  // FloatComparisons.java:52
    }
}

extern "C" __global__ void __launch_bounds__(32) notLess(  // FloatComparisons.java:57
        const float* a, int a_length, const float* b, int b_length, bool* out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // FloatComparisons.java:58
    if (i < out_length) {  // FloatComparisons.java:59
        if (i < 0 || i >= a_length) {  // FloatComparisons.java:60
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        if (i < 0 || i >= b_length) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        out[i] = !(a[i] < b[i]);
    }
}

extern "C" __global__ void __launch_bounds__(32) notLess_unchecked(  // FloatComparisons.java:57
        const float* __restrict__ a, int a_length, const float* __restrict__ b, int b_length,
        bool* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // FloatComparisons.java:58
    if (i < out_length) {  // FloatComparisons.java:59
        out[i] = !(a[i] < b[i]);  // FloatComparisons.java:60
    }
}

extern "C" __global__ void __launch_bounds__(32) notGreaterOrEqual(  // FloatComparisons.java:65
        const float* a, int a_length, const float* b, int b_length, bool* out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // FloatComparisons.java:66
    if (i < out_length) {  // FloatComparisons.java:67
        if (i < 0 || i >= a_length) {  // FloatComparisons.java:68
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        if (i < 0 || i >= b_length) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        out[i] = !(a[i] >= b[i]);
    }
}

extern "C" __global__ void __launch_bounds__(32) notGreaterOrEqual_unchecked(  // FloatComparisons.java:65
        const float* __restrict__ a, int a_length, const float* __restrict__ b, int b_length,
        bool* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // FloatComparisons.java:66
    if (i < out_length) {  // FloatComparisons.java:67
        out[i] = !(a[i] >= b[i]);  // FloatComparisons.java:68
    }
}

extern "C" __global__ void __launch_bounds__(32) isNaN(  // FloatComparisons.java:73
        const float* a, int a_length, bool* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // FloatComparisons.java:74
    if (i < out_length) {  // FloatComparisons.java:75
        if (i < 0 || i >= a_length) {  // FloatComparisons.java:76
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = a[i] != a[i];
    }
}

extern "C" __global__ void __launch_bounds__(32) isNaN_unchecked(  // FloatComparisons.java:73
        const float* __restrict__ a, int a_length, bool* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // FloatComparisons.java:74
    if (i < out_length) {  // FloatComparisons.java:75
        out[i] = a[i] != a[i];  // FloatComparisons.java:76
    }
}

extern "C" __global__ void __launch_bounds__(32) order(  // FloatComparisons.java:81
        const float* a, int a_length, const float* b, int b_length, int* out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // FloatComparisons.java:82
    if (i < out_length) {  // FloatComparisons.java:83
        if (i < 0 || i >= a_length) {  // FloatComparisons.java:84
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        float aValue = a[i];
        if (i < 0 || i >= b_length) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        float bValue = b[i];
        int bits = (__float_as_int(aValue) & 2147483647) > 2139095040 ? 2143289344 : __float_as_int(aValue);
        int bits_1 = (__float_as_int(bValue) & 2147483647) > 2139095040 ? 2143289344 : __float_as_int(bValue);
        int compare_f32 = aValue < bValue ? -1 : (aValue > bValue ? 1 : (bits < bits_1 ? -1 : (bits > bits_1 ? 1 : 0)));
        out[i] = compare_f32;
    }
}

extern "C" __global__ void __launch_bounds__(32) order_unchecked(  // FloatComparisons.java:81
        const float* __restrict__ a, int a_length, const float* __restrict__ b, int b_length,
        int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // FloatComparisons.java:82
    if (i < out_length) {  // FloatComparisons.java:83
        float aValue = a[i];  // FloatComparisons.java:84
        float bValue = b[i];
        int bits = (__float_as_int(aValue) & 2147483647) > 2139095040 ? 2143289344 : __float_as_int(aValue);
        int bits_1 = (__float_as_int(bValue) & 2147483647) > 2139095040 ? 2143289344 : __float_as_int(bValue);
        int compare_f32 = aValue < bValue ? -1 : (aValue > bValue ? 1 : (bits < bits_1 ? -1 : (bits > bits_1 ? 1 : 0)));
        out[i] = compare_f32;
    }
}

extern "C" __global__ void __launch_bounds__(32) loopUntil(  // FloatComparisons.java:89
        const float* a, int a_length, int* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // FloatComparisons.java:90
    if (i < out_length) {  // FloatComparisons.java:91
        int steps = 0;  // FloatComparisons.java:92
        if (i < 0 || i >= a_length) {  // FloatComparisons.java:93
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        float x = a[i];
        for (float x_1 = x; x_1 < 50.0f && steps < 20; x_1 += 7.0f) {
            steps++;  // FloatComparisons.java:94
        }
        out[i] = steps;  // FloatComparisons.java:96
    }
}

extern "C" __global__ void __launch_bounds__(32) loopUntil_unchecked(  // FloatComparisons.java:89
        const float* __restrict__ a, int a_length, int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // FloatComparisons.java:90
    if (i < out_length) {  // FloatComparisons.java:91
        int steps = 0;  // FloatComparisons.java:92
        float x = a[i];  // FloatComparisons.java:93
        for (float x_1 = x; x_1 < 50.0f && steps < 20; x_1 += 7.0f) {
            steps++;  // FloatComparisons.java:94
        }
        out[i] = steps;  // FloatComparisons.java:96
    }
}
