// Generated from DoubleComparisons.java by RingKernel. Do not edit.
// Compile with -fmad=false: Java rounds every operation (JLS 15.4).

extern "C" __global__ void __launch_bounds__(32) less(  // DoubleComparisons.java:9
        const double* a, int a_length, const double* b, int b_length, bool* out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // DoubleComparisons.java:10
    if (i < out_length) {  // DoubleComparisons.java:11
        if (i < 0 || i >= a_length) {  // DoubleComparisons.java:12
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

extern "C" __global__ void __launch_bounds__(32) less_unchecked(  // DoubleComparisons.java:9
        const double* __restrict__ a, int a_length, const double* __restrict__ b, int b_length,
        bool* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // DoubleComparisons.java:10
    if (i < out_length) {  // DoubleComparisons.java:11
        out[i] = a[i] < b[i];  // DoubleComparisons.java:12
    }
}

extern "C" __global__ void __launch_bounds__(32) lessOrEqual(  // DoubleComparisons.java:17
        const double* a, int a_length, const double* b, int b_length, bool* out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // DoubleComparisons.java:18
    if (i < out_length) {  // DoubleComparisons.java:19
        if (i < 0 || i >= a_length) {  // DoubleComparisons.java:20
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

extern "C" __global__ void __launch_bounds__(32) lessOrEqual_unchecked(  // DoubleComparisons.java:17
        const double* __restrict__ a, int a_length, const double* __restrict__ b, int b_length,
        bool* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // DoubleComparisons.java:18
    if (i < out_length) {  // DoubleComparisons.java:19
        out[i] = a[i] <= b[i];  // DoubleComparisons.java:20
    }
}

extern "C" __global__ void __launch_bounds__(32) greater(  // DoubleComparisons.java:25
        const double* a, int a_length, const double* b, int b_length, bool* out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // DoubleComparisons.java:26
    if (i < out_length) {  // DoubleComparisons.java:27
        if (i < 0 || i >= a_length) {  // DoubleComparisons.java:28
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

extern "C" __global__ void __launch_bounds__(32) greater_unchecked(  // DoubleComparisons.java:25
        const double* __restrict__ a, int a_length, const double* __restrict__ b, int b_length,
        bool* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // DoubleComparisons.java:26
    if (i < out_length) {  // DoubleComparisons.java:27
        out[i] = a[i] > b[i];  // DoubleComparisons.java:28
    }
}

extern "C" __global__ void __launch_bounds__(32) greaterOrEqual(  // DoubleComparisons.java:33
        const double* a, int a_length, const double* b, int b_length, bool* out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // DoubleComparisons.java:34
    if (i < out_length) {  // DoubleComparisons.java:35
        if (i < 0 || i >= a_length) {  // DoubleComparisons.java:36
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

extern "C" __global__ void __launch_bounds__(32) greaterOrEqual_unchecked(  // DoubleComparisons.java:33
        const double* __restrict__ a, int a_length, const double* __restrict__ b, int b_length,
        bool* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // DoubleComparisons.java:34
    if (i < out_length) {  // DoubleComparisons.java:35
        out[i] = a[i] >= b[i];  // DoubleComparisons.java:36
    }
}

extern "C" __global__ void __launch_bounds__(32) equal(  // DoubleComparisons.java:41
        const double* a, int a_length, const double* b, int b_length, bool* out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // DoubleComparisons.java:42
    if (i < out_length) {  // DoubleComparisons.java:43
        if (i < 0 || i >= a_length) {  // DoubleComparisons.java:44
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

extern "C" __global__ void __launch_bounds__(32) equal_unchecked(  // DoubleComparisons.java:41
        const double* __restrict__ a, int a_length, const double* __restrict__ b, int b_length,
        bool* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // DoubleComparisons.java:42
    if (i < out_length) {  // DoubleComparisons.java:43
        out[i] = a[i] == b[i];  // DoubleComparisons.java:44
    }
}

extern "C" __global__ void __launch_bounds__(32) different(  // DoubleComparisons.java:49
        const double* a, int a_length, const double* b, int b_length, bool* out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // DoubleComparisons.java:50
    if (i < out_length) {  // DoubleComparisons.java:51
        if (i < 0 || i >= a_length) {  // DoubleComparisons.java:52
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

extern "C" __global__ void __launch_bounds__(32) different_unchecked(  // DoubleComparisons.java:49
        const double* __restrict__ a, int a_length, const double* __restrict__ b, int b_length,
        bool* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // DoubleComparisons.java:50
    if (i < out_length) {  // DoubleComparisons.java:51
        out[i] = a[i] != b[i];  // DoubleComparisons.java:52
    }
}

extern "C" __global__ void __launch_bounds__(32) notLess(  // DoubleComparisons.java:57
        const double* a, int a_length, const double* b, int b_length, bool* out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // DoubleComparisons.java:58
    if (i < out_length) {  // DoubleComparisons.java:59
        if (i < 0 || i >= a_length) {  // DoubleComparisons.java:60
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

extern "C" __global__ void __launch_bounds__(32) notLess_unchecked(  // DoubleComparisons.java:57
        const double* __restrict__ a, int a_length, const double* __restrict__ b, int b_length,
        bool* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // DoubleComparisons.java:58
    if (i < out_length) {  // DoubleComparisons.java:59
        out[i] = !(a[i] < b[i]);  // DoubleComparisons.java:60
    }
}

extern "C" __global__ void __launch_bounds__(32) notGreaterOrEqual(  // DoubleComparisons.java:65
        const double* a, int a_length, const double* b, int b_length, bool* out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // DoubleComparisons.java:66
    if (i < out_length) {  // DoubleComparisons.java:67
        if (i < 0 || i >= a_length) {  // DoubleComparisons.java:68
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

extern "C" __global__ void __launch_bounds__(32) notGreaterOrEqual_unchecked(  // DoubleComparisons.java:65
        const double* __restrict__ a, int a_length, const double* __restrict__ b, int b_length,
        bool* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // DoubleComparisons.java:66
    if (i < out_length) {  // DoubleComparisons.java:67
        out[i] = !(a[i] >= b[i]);  // DoubleComparisons.java:68
    }
}

extern "C" __global__ void __launch_bounds__(32) isNaN(  // DoubleComparisons.java:73
        const double* a, int a_length, bool* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // DoubleComparisons.java:74
    if (i < out_length) {  // DoubleComparisons.java:75
        if (i < 0 || i >= a_length) {  // DoubleComparisons.java:76
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = a[i] != a[i];
    }
}

extern "C" __global__ void __launch_bounds__(32) isNaN_unchecked(  // DoubleComparisons.java:73
        const double* __restrict__ a, int a_length, bool* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // DoubleComparisons.java:74
    if (i < out_length) {  // DoubleComparisons.java:75
        out[i] = a[i] != a[i];  // DoubleComparisons.java:76
    }
}

extern "C" __global__ void __launch_bounds__(32) order(  // DoubleComparisons.java:81
        const double* a, int a_length, const double* b, int b_length, int* out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // DoubleComparisons.java:82
    if (i < out_length) {  // DoubleComparisons.java:83
        if (i < 0 || i >= a_length) {  // DoubleComparisons.java:84
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        double aValue = a[i];
        if (i < 0 || i >= b_length) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        double bValue = b[i];
        long long bits = (__double_as_longlong(aValue) & 9223372036854775807LL) > 9218868437227405312LL ? 9221120237041090560LL : __double_as_longlong(aValue);
        long long bits_1 = (__double_as_longlong(bValue) & 9223372036854775807LL) > 9218868437227405312LL ? 9221120237041090560LL : __double_as_longlong(bValue);
        int compare_f64 = aValue < bValue ? -1 : (aValue > bValue ? 1 : (bits < bits_1 ? -1 : (bits > bits_1 ? 1 : 0)));
        out[i] = compare_f64;
    }
}

extern "C" __global__ void __launch_bounds__(32) order_unchecked(  // DoubleComparisons.java:81
        const double* __restrict__ a, int a_length, const double* __restrict__ b, int b_length,
        int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // DoubleComparisons.java:82
    if (i < out_length) {  // DoubleComparisons.java:83
        double aValue = a[i];  // DoubleComparisons.java:84
        double bValue = b[i];
        long long bits = (__double_as_longlong(aValue) & 9223372036854775807LL) > 9218868437227405312LL ? 9221120237041090560LL : __double_as_longlong(aValue);
        long long bits_1 = (__double_as_longlong(bValue) & 9223372036854775807LL) > 9218868437227405312LL ? 9221120237041090560LL : __double_as_longlong(bValue);
        int compare_f64 = aValue < bValue ? -1 : (aValue > bValue ? 1 : (bits < bits_1 ? -1 : (bits > bits_1 ? 1 : 0)));
        out[i] = compare_f64;
    }
}

extern "C" __global__ void __launch_bounds__(32) loopUntil(  // DoubleComparisons.java:89
        const double* a, int a_length, int* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // DoubleComparisons.java:90
    if (i < out_length) {  // DoubleComparisons.java:91
        int steps = 0;  // DoubleComparisons.java:92
        if (i < 0 || i >= a_length) {  // DoubleComparisons.java:93
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        double x = a[i];
        for (double x_1 = x; x_1 < 50.0 && steps < 20; x_1 += 7.0) {
            steps++;  // DoubleComparisons.java:94
        }
        out[i] = steps;  // DoubleComparisons.java:96
    }
}

extern "C" __global__ void __launch_bounds__(32) loopUntil_unchecked(  // DoubleComparisons.java:89
        const double* __restrict__ a, int a_length, int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // DoubleComparisons.java:90
    if (i < out_length) {  // DoubleComparisons.java:91
        int steps = 0;  // DoubleComparisons.java:92
        double x = a[i];  // DoubleComparisons.java:93
        for (double x_1 = x; x_1 < 50.0 && steps < 20; x_1 += 7.0) {
            steps++;  // DoubleComparisons.java:94
        }
        out[i] = steps;  // DoubleComparisons.java:96
    }
}
