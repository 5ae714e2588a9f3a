// Generated from FloatContraction.java by RingKernel. Do not edit.
// Compile with -fmad=false: Java rounds every operation (JLS 15.4).

extern "C" __global__ void __launch_bounds__(32) productPlus(  // FloatContraction.java:9
        const float* a, int a_length, const float* b, int b_length, const float* c, int c_length,
        float* out, int out_length, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // FloatContraction.java:10
    if (i < out_length) {  // FloatContraction.java:11
        if (i < 0 || i >= a_length) {  // FloatContraction.java:12
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

extern "C" __global__ void __launch_bounds__(32) productPlus_unchecked(  // FloatContraction.java:9
        const float* __restrict__ a, int a_length, const float* __restrict__ b, int b_length,
        const float* __restrict__ c, int c_length, float* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // FloatContraction.java:10
    if (i < out_length) {  // FloatContraction.java:11
        out[i] = a[i] * b[i] + c[i];  // FloatContraction.java:12
    }
}

extern "C" __global__ void __launch_bounds__(32) productMinusProduct(  // FloatContraction.java:17
        const float* a, int a_length, const float* b, int b_length, float* out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // FloatContraction.java:18
    if (i < out_length) {  // FloatContraction.java:19
        if (i < 0 || i >= a_length) {  // FloatContraction.java:20
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

extern "C" __global__ void __launch_bounds__(32) productMinusProduct_unchecked(  // FloatContraction.java:17
        const float* __restrict__ a, int a_length, const float* __restrict__ b, int b_length,
        float* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // FloatContraction.java:18
    if (i < out_length) {  // FloatContraction.java:19
        out[i] = a[i] * b[i] - b[i] * a[i];  // FloatContraction.java:20
    }
}

extern "C" __global__ void __launch_bounds__(32) fusedProductPlus(  // FloatContraction.java:25
        const float* a, int a_length, const float* b, int b_length, const float* c, int c_length,
        float* out, int out_length, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // FloatContraction.java:26
    if (i < out_length) {  // FloatContraction.java:27
        if (i < 0 || i >= a_length) {  // FloatContraction.java:28
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
        out[i] = fmaf(a[i], b[i], c[i]);
    }
}

extern "C" __global__ void __launch_bounds__(32) fusedProductPlus_unchecked(  // FloatContraction.java:25
        const float* __restrict__ a, int a_length, const float* __restrict__ b, int b_length,
        const float* __restrict__ c, int c_length, float* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // FloatContraction.java:26
    if (i < out_length) {  // FloatContraction.java:27
        out[i] = fmaf(a[i], b[i], c[i]);  // FloatContraction.java:28
    }
}

extern "C" __global__ void __launch_bounds__(32) hornerScheme(  // FloatContraction.java:33
        const float* a, int a_length, float* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // FloatContraction.java:34
    if (i < out_length) {  // FloatContraction.java:35
        if (i < 0 || i >= a_length) {  // FloatContraction.java:36
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = ((a[i] * 0.5f + 3.0f) * a[i] - 0.25f) * a[i] + 1.0f;
    }
}

extern "C" __global__ void __launch_bounds__(32) hornerScheme_unchecked(  // FloatContraction.java:33
        const float* __restrict__ a, int a_length, float* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // FloatContraction.java:34
    if (i < out_length) {  // FloatContraction.java:35
        out[i] = ((a[i] * 0.5f + 3.0f) * a[i] - 0.25f) * a[i] + 1.0f;  // FloatContraction.java:36
    }
}
