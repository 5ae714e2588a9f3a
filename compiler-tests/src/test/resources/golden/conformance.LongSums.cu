// Generated from LongSums.java by RingKernel. Do not edit.
// Compile with -fmad=false: Java rounds every operation (JLS 15.4).

extern "C" __global__ void __launch_bounds__(32) sum(  // LongSums.java:9
        const long long* a, int a_length, const long long* b, int b_length, long long* out,
        int out_length, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // LongSums.java:10
    if (i < out_length) {  // LongSums.java:11
        if (i < 0 || i >= a_length) {  // LongSums.java:12
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        if (i < 0 || i >= b_length) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        out[i] = (long long)((unsigned long long)a[i] + b[i]);
    }
}

extern "C" __global__ void __launch_bounds__(32) sum_unchecked(  // LongSums.java:9
        const long long* __restrict__ a, int a_length, const long long* __restrict__ b,
        int b_length, long long* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // LongSums.java:10
    if (i < out_length) {  // LongSums.java:11
        out[i] = (long long)((unsigned long long)a[i] + b[i]);  // LongSums.java:12
    }
}

extern "C" __global__ void __launch_bounds__(32) difference(  // LongSums.java:17
        const long long* a, int a_length, const long long* b, int b_length, long long* out,
        int out_length, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // LongSums.java:18
    if (i < out_length) {  // LongSums.java:19
        if (i < 0 || i >= a_length) {  // LongSums.java:20
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        if (i < 0 || i >= b_length) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        out[i] = (long long)((unsigned long long)a[i] - b[i]);
    }
}

extern "C" __global__ void __launch_bounds__(32) difference_unchecked(  // LongSums.java:17
        const long long* __restrict__ a, int a_length, const long long* __restrict__ b,
        int b_length, long long* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // LongSums.java:18
    if (i < out_length) {  // LongSums.java:19
        out[i] = (long long)((unsigned long long)a[i] - b[i]);  // LongSums.java:20
    }
}

extern "C" __global__ void __launch_bounds__(32) product(  // LongSums.java:25
        const long long* a, int a_length, const long long* b, int b_length, long long* out,
        int out_length, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // LongSums.java:26
    if (i < out_length) {  // LongSums.java:27
        if (i < 0 || i >= a_length) {  // LongSums.java:28
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        if (i < 0 || i >= b_length) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        out[i] = (long long)((unsigned long long)a[i] * b[i]);
    }
}

extern "C" __global__ void __launch_bounds__(32) product_unchecked(  // LongSums.java:25
        const long long* __restrict__ a, int a_length, const long long* __restrict__ b,
        int b_length, long long* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // LongSums.java:26
    if (i < out_length) {  // LongSums.java:27
        out[i] = (long long)((unsigned long long)a[i] * b[i]);  // LongSums.java:28
    }
}

extern "C" __global__ void __launch_bounds__(32) negation(  // LongSums.java:33
        const long long* a, int a_length, long long* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // LongSums.java:34
    if (i < out_length) {  // LongSums.java:35
        if (i < 0 || i >= a_length) {  // LongSums.java:36
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = (long long)(0uLL - a[i]);
    }
}

extern "C" __global__ void __launch_bounds__(32) negation_unchecked(  // LongSums.java:33
        const long long* __restrict__ a, int a_length, long long* __restrict__ out,
        int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // LongSums.java:34
    if (i < out_length) {  // LongSums.java:35
        out[i] = (long long)(0uLL - a[i]);  // LongSums.java:36
    }
}

extern "C" __global__ void __launch_bounds__(32) doubleNegation(  // LongSums.java:41
        const long long* a, int a_length, long long* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // LongSums.java:42
    if (i < out_length) {  // LongSums.java:43
        if (i < 0 || i >= a_length) {  // LongSums.java:44
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = a[i];
    }
}

extern "C" __global__ void __launch_bounds__(32) doubleNegation_unchecked(  // LongSums.java:41
        const long long* __restrict__ a, int a_length, long long* __restrict__ out,
        int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // LongSums.java:42
    if (i < out_length) {  // LongSums.java:43
        out[i] = a[i];  // LongSums.java:44
    }
}

extern "C" __global__ void __launch_bounds__(32) mayNotBeFoldedToTrue(  // LongSums.java:49
        const long long* a, int a_length, int* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // LongSums.java:50
    if (i < out_length) {  // LongSums.java:51
        if (i < 0 || i >= a_length) {  // LongSums.java:52
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = (long long)((unsigned long long)a[i] + 1LL) > a[i] ? 1 : 0;
    }
}

extern "C" __global__ void __launch_bounds__(32) mayNotBeFoldedToTrue_unchecked(  // LongSums.java:49
        const long long* __restrict__ a, int a_length, int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // LongSums.java:50
    if (i < out_length) {  // LongSums.java:51
        out[i] = (long long)((unsigned long long)a[i] + 1LL) > a[i] ? 1 : 0;  // LongSums.java:52
    }
}

extern "C" __global__ void __launch_bounds__(32) absoluteOfTheSmallest(  // LongSums.java:57
        const long long* a, int a_length, long long* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // LongSums.java:58
    if (i < out_length) {  // LongSums.java:59
        if (i < 0 || i >= a_length) {  // LongSums.java:60
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        long long aValue = a[i];
        long long abs_i64 = aValue < 0LL ? (long long)(0uLL - aValue) : aValue;
        out[i] = abs_i64;
    }
}

extern "C" __global__ void __launch_bounds__(32) absoluteOfTheSmallest_unchecked(  // LongSums.java:57
        const long long* __restrict__ a, int a_length, long long* __restrict__ out,
        int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // LongSums.java:58
    if (i < out_length) {  // LongSums.java:59
        long long aValue = a[i];  // LongSums.java:60
        long long abs_i64 = aValue < 0LL ? (long long)(0uLL - aValue) : aValue;
        out[i] = abs_i64;
    }
}

extern "C" __global__ void __launch_bounds__(32) polynomial(  // LongSums.java:65
        const long long* a, int a_length, const long long* b, int b_length, long long* out,
        int out_length, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // LongSums.java:66
    if (i < out_length) {  // LongSums.java:67
        if (i < 0 || i >= a_length) {  // LongSums.java:68
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        if (i < 0 || i >= b_length) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        out[i] = (long long)(((unsigned long long)a[i] * 31LL + b[i]) * 31LL - ((unsigned long long)a[i] - (unsigned long long)b[i] * b[i]));
    }
}

extern "C" __global__ void __launch_bounds__(32) polynomial_unchecked(  // LongSums.java:65
        const long long* __restrict__ a, int a_length, const long long* __restrict__ b,
        int b_length, long long* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // LongSums.java:66
    if (i < out_length) {  // LongSums.java:67
        out[i] = (long long)(((unsigned long long)a[i] * 31LL + b[i]) * 31LL - ((unsigned long long)a[i] - (unsigned long long)b[i] * b[i]));  // LongSums.java:68
    }
}
