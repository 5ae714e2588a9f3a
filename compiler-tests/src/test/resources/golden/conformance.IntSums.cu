// Generated from IntSums.java by RingKernel. Do not edit.
// Compile with -fmad=false: Java rounds every operation (JLS 15.4).

extern "C" __global__ void __launch_bounds__(32) sum(  // IntSums.java:9
        const int* a, int a_length, const int* b, int b_length, int* out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // IntSums.java:10
    if (i < out_length) {  // IntSums.java:11
        if (i < 0 || i >= a_length) {  // IntSums.java:12
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        if (i < 0 || i >= b_length) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        out[i] = (int)((unsigned)a[i] + b[i]);
    }
}

extern "C" __global__ void __launch_bounds__(32) sum_unchecked(  // IntSums.java:9
        const int* __restrict__ a, int a_length, const int* __restrict__ b, int b_length,
        int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // IntSums.java:10
    if (i < out_length) {  // IntSums.java:11
        out[i] = (int)((unsigned)a[i] + b[i]);  // IntSums.java:12
    }
}

extern "C" __global__ void __launch_bounds__(32) difference(  // IntSums.java:17
        const int* a, int a_length, const int* b, int b_length, int* out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // IntSums.java:18
    if (i < out_length) {  // IntSums.java:19
        if (i < 0 || i >= a_length) {  // IntSums.java:20
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        if (i < 0 || i >= b_length) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        out[i] = (int)((unsigned)a[i] - b[i]);
    }
}

extern "C" __global__ void __launch_bounds__(32) difference_unchecked(  // IntSums.java:17
        const int* __restrict__ a, int a_length, const int* __restrict__ b, int b_length,
        int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // IntSums.java:18
    if (i < out_length) {  // IntSums.java:19
        out[i] = (int)((unsigned)a[i] - b[i]);  // IntSums.java:20
    }
}

extern "C" __global__ void __launch_bounds__(32) product(  // IntSums.java:25
        const int* a, int a_length, const int* b, int b_length, int* out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // IntSums.java:26
    if (i < out_length) {  // IntSums.java:27
        if (i < 0 || i >= a_length) {  // IntSums.java:28
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        if (i < 0 || i >= b_length) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        out[i] = (int)((unsigned)a[i] * b[i]);
    }
}

extern "C" __global__ void __launch_bounds__(32) product_unchecked(  // IntSums.java:25
        const int* __restrict__ a, int a_length, const int* __restrict__ b, int b_length,
        int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // IntSums.java:26
    if (i < out_length) {  // IntSums.java:27
        out[i] = (int)((unsigned)a[i] * b[i]);  // IntSums.java:28
    }
}

extern "C" __global__ void __launch_bounds__(32) negation(  // IntSums.java:33
        const int* a, int a_length, int* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // IntSums.java:34
    if (i < out_length) {  // IntSums.java:35
        if (i < 0 || i >= a_length) {  // IntSums.java:36
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = (int)(0u - a[i]);
    }
}

extern "C" __global__ void __launch_bounds__(32) negation_unchecked(  // IntSums.java:33
        const int* __restrict__ a, int a_length, int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // IntSums.java:34
    if (i < out_length) {  // IntSums.java:35
        out[i] = (int)(0u - a[i]);  // IntSums.java:36
    }
}

extern "C" __global__ void __launch_bounds__(32) doubleNegation(  // IntSums.java:41
        const int* a, int a_length, int* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // IntSums.java:42
    if (i < out_length) {  // IntSums.java:43
        if (i < 0 || i >= a_length) {  // IntSums.java:44
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = a[i];
    }
}

extern "C" __global__ void __launch_bounds__(32) doubleNegation_unchecked(  // IntSums.java:41
        const int* __restrict__ a, int a_length, int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // IntSums.java:42
    if (i < out_length) {  // IntSums.java:43
        out[i] = a[i];  // IntSums.java:44
    }
}

extern "C" __global__ void __launch_bounds__(32) mayNotBeFoldedToTrue(  // IntSums.java:49
        const int* a, int a_length, int* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // IntSums.java:50
    if (i < out_length) {  // IntSums.java:51
        if (i < 0 || i >= a_length) {  // IntSums.java:52
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = (int)((unsigned)a[i] + 1) > a[i] ? 1 : 0;
    }
}

extern "C" __global__ void __launch_bounds__(32) mayNotBeFoldedToTrue_unchecked(  // IntSums.java:49
        const int* __restrict__ a, int a_length, int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // IntSums.java:50
    if (i < out_length) {  // IntSums.java:51
        out[i] = (int)((unsigned)a[i] + 1) > a[i] ? 1 : 0;  // IntSums.java:52
    }
}

extern "C" __global__ void __launch_bounds__(32) absoluteOfTheSmallest(  // IntSums.java:57
        const int* a, int a_length, int* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // IntSums.java:58
    if (i < out_length) {  // IntSums.java:59
        if (i < 0 || i >= a_length) {  // IntSums.java:60
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        int aValue = a[i];
        int abs_i32 = aValue < 0 ? (int)(0u - aValue) : aValue;
        out[i] = abs_i32;
    }
}

extern "C" __global__ void __launch_bounds__(32) absoluteOfTheSmallest_unchecked(  // IntSums.java:57
        const int* __restrict__ a, int a_length, int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // IntSums.java:58
    if (i < out_length) {  // IntSums.java:59
        int aValue = a[i];  // IntSums.java:60
        int abs_i32 = aValue < 0 ? (int)(0u - aValue) : aValue;
        out[i] = abs_i32;
    }
}

extern "C" __global__ void __launch_bounds__(32) polynomial(  // IntSums.java:65
        const int* a, int a_length, const int* b, int b_length, int* out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // IntSums.java:66
    if (i < out_length) {  // IntSums.java:67
        if (i < 0 || i >= a_length) {  // IntSums.java:68
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        if (i < 0 || i >= b_length) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        out[i] = (int)(((unsigned)a[i] * 31 + b[i]) * 31 - ((unsigned)a[i] - (unsigned)b[i] * b[i]));
    }
}

extern "C" __global__ void __launch_bounds__(32) polynomial_unchecked(  // IntSums.java:65
        const int* __restrict__ a, int a_length, const int* __restrict__ b, int b_length,
        int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // IntSums.java:66
    if (i < out_length) {  // IntSums.java:67
        out[i] = (int)(((unsigned)a[i] * 31 + b[i]) * 31 - ((unsigned)a[i] - (unsigned)b[i] * b[i]));  // IntSums.java:68
    }
}
