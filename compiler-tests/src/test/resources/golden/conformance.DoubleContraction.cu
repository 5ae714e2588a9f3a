// Generated from DoubleContraction.java by RingKernel. Do not edit.
// Compile with -fmad=false: Java rounds every operation (JLS 15.4).

extern "C" __global__ void __launch_bounds__(32) productPlus(  // DoubleContraction.java:9
        const double* a, int a_length, const double* b, int b_length, const double* c,
        int c_length, double* out, int out_length, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // DoubleContraction.java:10
    if (i < out_length) {  // DoubleContraction.java:11
        if (i < 0 || i >= a_length) {  // DoubleContraction.java:12
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        if (i < 0 || i >= b_length) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        if (i < 0 || i >= c_length) {
            atomicMin(&rk_traps[2], workItem);
            return;
        }
        out[i] = a[i] * b[i] + c[i];
    }
}

extern "C" __global__ void __launch_bounds__(32) productPlus_unchecked(  // DoubleContraction.java:9
        const double* __restrict__ a, int a_length, const double* __restrict__ b, int b_length,
        const double* __restrict__ c, int c_length, double* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // DoubleContraction.java:10
    if (i < out_length) {  // DoubleContraction.java:11
        out[i] = a[i] * b[i] + c[i];  // DoubleContraction.java:12
    }
}

extern "C" __global__ void __launch_bounds__(32) productMinusProduct(  // DoubleContraction.java:17
        const double* a, int a_length, const double* b, int b_length, double* out,
        int out_length, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // DoubleContraction.java:18
    if (i < out_length) {  // DoubleContraction.java:19
        if (i < 0 || i >= a_length) {  // DoubleContraction.java:20
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        if (i < 0 || i >= b_length) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        out[i] = a[i] * b[i] - b[i] * a[i];
    }
}

extern "C" __global__ void __launch_bounds__(32) productMinusProduct_unchecked(  // DoubleContraction.java:17
        const double* __restrict__ a, int a_length, const double* __restrict__ b, int b_length,
        double* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // DoubleContraction.java:18
    if (i < out_length) {  // DoubleContraction.java:19
        out[i] = a[i] * b[i] - b[i] * a[i];  // DoubleContraction.java:20
    }
}

extern "C" __global__ void __launch_bounds__(32) fusedProductPlus(  // DoubleContraction.java:25
        const double* a, int a_length, const double* b, int b_length, const double* c,
        int c_length, double* out, int out_length, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // DoubleContraction.java:26
    if (i < out_length) {  // DoubleContraction.java:27
        if (i < 0 || i >= a_length) {  // DoubleContraction.java:28
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        if (i < 0 || i >= b_length) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        if (i < 0 || i >= c_length) {
            atomicMin(&rk_traps[2], workItem);
            return;
        }
        out[i] = fma(a[i], b[i], c[i]);
    }
}

extern "C" __global__ void __launch_bounds__(32) fusedProductPlus_unchecked(  // DoubleContraction.java:25
        const double* __restrict__ a, int a_length, const double* __restrict__ b, int b_length,
        const double* __restrict__ c, int c_length, double* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // DoubleContraction.java:26
    if (i < out_length) {  // DoubleContraction.java:27
        out[i] = fma(a[i], b[i], c[i]);  // DoubleContraction.java:28
    }
}

extern "C" __global__ void __launch_bounds__(32) hornerScheme(  // DoubleContraction.java:33
        const double* a, int a_length, double* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // DoubleContraction.java:34
    if (i < out_length) {  // DoubleContraction.java:35
        if (i < 0 || i >= a_length) {  // DoubleContraction.java:36
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = ((a[i] * 0.5 + 3.0) * a[i] - 0.25) * a[i] + 1.0;
    }
}

extern "C" __global__ void __launch_bounds__(32) hornerScheme_unchecked(  // DoubleContraction.java:33
        const double* __restrict__ a, int a_length, double* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // DoubleContraction.java:34
    if (i < out_length) {  // DoubleContraction.java:35
        out[i] = ((a[i] * 0.5 + 3.0) * a[i] - 0.25) * a[i] + 1.0;  // DoubleContraction.java:36
    }
}
