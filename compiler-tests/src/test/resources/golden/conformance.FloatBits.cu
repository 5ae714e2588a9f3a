// Generated from FloatBits.java by RingKernel. Do not edit.
// Compile with -fmad=false: Java rounds every operation (JLS 15.4).

extern "C" __global__ void __launch_bounds__(32) raw(  // FloatBits.java:9
        const float* a, int a_length, int* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // FloatBits.java:10
    if (i < out_length) {  // FloatBits.java:11
        if (i < 0 || i >= a_length) {  // FloatBits.java:12
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        int chosen = 0;
        if (a[i] != a[i]) {
            chosen = 7;
        } else {
            chosen = __float_as_int(a[i]);
        }
        out[i] = chosen;
    }
}

extern "C" __global__ void __launch_bounds__(32) raw_unchecked(  // FloatBits.java:9
        const float* __restrict__ a, int a_length, int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // FloatBits.java:10
    if (i < out_length) {  // FloatBits.java:11
        int chosen = 0;  // FloatBits.java:12
        if (a[i] != a[i]) {
            chosen = 7;
        } else {
            chosen = __float_as_int(a[i]);
        }
        out[i] = chosen;
    }
}

extern "C" __global__ void __launch_bounds__(32) canonical(  // FloatBits.java:17
        const float* a, int a_length, int* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // FloatBits.java:18
    if (i < out_length) {  // FloatBits.java:19
        if (i < 0 || i >= a_length) {  // FloatBits.java:20
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        float aValue = a[i];
        int floatToIntBits = (__float_as_int(aValue) & 2147483647) > 2139095040 ? 2143289344 : __float_as_int(aValue);
        out[i] = floatToIntBits;
    }
}

extern "C" __global__ void __launch_bounds__(32) canonical_unchecked(  // FloatBits.java:17
        const float* __restrict__ a, int a_length, int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // FloatBits.java:18
    if (i < out_length) {  // FloatBits.java:19
        float aValue = a[i];  // FloatBits.java:20
        int floatToIntBits = (__float_as_int(aValue) & 2147483647) > 2139095040 ? 2143289344 : __float_as_int(aValue);
        out[i] = floatToIntBits;
    }
}

extern "C" __global__ void __launch_bounds__(32) back(  // FloatBits.java:25
        const int* a, int a_length, int* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // FloatBits.java:26
    if (i < out_length) {  // FloatBits.java:27
        if (i < 0 || i >= a_length) {  // FloatBits.java:28
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = __float_as_int(__int_as_float((a[i] & 2139095039) | 8388608));
    }
}

extern "C" __global__ void __launch_bounds__(32) back_unchecked(  // FloatBits.java:25
        const int* __restrict__ a, int a_length, int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // FloatBits.java:26
    if (i < out_length) {  // FloatBits.java:27
        out[i] = __float_as_int(__int_as_float((a[i] & 2139095039) | 8388608));  // FloatBits.java:28
    }
}

extern "C" __global__ void __launch_bounds__(32) exponent(  // FloatBits.java:33
        const float* a, int a_length, int* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // FloatBits.java:34
    if (i < out_length) {  // FloatBits.java:35
        if (i < 0 || i >= a_length) {  // FloatBits.java:36
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = (int)(((unsigned)__float_as_int(a[i]) >> 23) & 255);
    }
}

extern "C" __global__ void __launch_bounds__(32) exponent_unchecked(  // FloatBits.java:33
        const float* __restrict__ a, int a_length, int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // FloatBits.java:34
    if (i < out_length) {  // FloatBits.java:35
        out[i] = (int)(((unsigned)__float_as_int(a[i]) >> 23) & 255);  // FloatBits.java:36
    }
}

extern "C" __global__ void __launch_bounds__(32) swapSign(  // FloatBits.java:41
        const float* a, int a_length, float* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // FloatBits.java:42
    if (i < out_length) {  // FloatBits.java:43
        if (i < 0 || i >= a_length) {  // FloatBits.java:44
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = __int_as_float(__float_as_int(a[i]) ^ (-2147483647 - 1));
    }
}

extern "C" __global__ void __launch_bounds__(32) swapSign_unchecked(  // FloatBits.java:41
        const float* __restrict__ a, int a_length, float* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // FloatBits.java:42
    if (i < out_length) {  // FloatBits.java:43
        out[i] = __int_as_float(__float_as_int(a[i]) ^ (-2147483647 - 1));  // FloatBits.java:44
    }
}

extern "C" __global__ void __launch_bounds__(32) inverseRoot(  // FloatBits.java:49
        const float* a, int a_length, int* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // FloatBits.java:50
    if (i < out_length) {  // FloatBits.java:51
        if (i < 0 || i >= a_length) {  // FloatBits.java:52
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = (int)(1597463007u - (__float_as_int(a[i]) >> 1));
    }
}

extern "C" __global__ void __launch_bounds__(32) inverseRoot_unchecked(  // FloatBits.java:49
        const float* __restrict__ a, int a_length, int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // FloatBits.java:50
    if (i < out_length) {  // FloatBits.java:51
        out[i] = (int)(1597463007u - (__float_as_int(a[i]) >> 1));  // FloatBits.java:52
    }
}
