// Generated from FloatExtremes.java by RingKernel. Do not edit.
// Compile with -fmad=false: Java rounds every operation (JLS 15.4).

extern "C" __global__ void __launch_bounds__(32) smaller(  // FloatExtremes.java:9
        const float* a, int a_length, const float* b, int b_length, float* out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // FloatExtremes.java:10
    if (i < out_length) {  // FloatExtremes.java:11
        if (i < 0 || i >= a_length) {  // FloatExtremes.java:12
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        float aValue = a[i];
        if (i < 0 || i >= b_length) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        float bValue = b[i];
        float min_f32 = (__float_as_int(aValue) & 2147483647) > 2139095040 ? aValue : ((__float_as_int(bValue) & 2147483647) > 2139095040 ? bValue : (aValue == bValue ? __int_as_float(__float_as_int(aValue) | __float_as_int(bValue)) : (aValue < bValue ? aValue : bValue)));
        out[i] = min_f32;
    }
}

extern "C" __global__ void __launch_bounds__(32) smaller_unchecked(  // FloatExtremes.java:9
        const float* __restrict__ a, int a_length, const float* __restrict__ b, int b_length,
        float* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // FloatExtremes.java:10
    if (i < out_length) {  // FloatExtremes.java:11
        float aValue = a[i];  // FloatExtremes.java:12
        float bValue = b[i];
        float min_f32 = (__float_as_int(aValue) & 2147483647) > 2139095040 ? aValue : ((__float_as_int(bValue) & 2147483647) > 2139095040 ? bValue : (aValue == bValue ? __int_as_float(__float_as_int(aValue) | __float_as_int(bValue)) : (aValue < bValue ? aValue : bValue)));
        out[i] = min_f32;
    }
}

extern "C" __global__ void __launch_bounds__(32) larger(  // FloatExtremes.java:17
        const float* a, int a_length, const float* b, int b_length, float* out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // FloatExtremes.java:18
    if (i < out_length) {  // FloatExtremes.java:19
        if (i < 0 || i >= a_length) {  // FloatExtremes.java:20
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        float aValue = a[i];
        if (i < 0 || i >= b_length) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        float bValue = b[i];
        float max_f32 = (__float_as_int(aValue) & 2147483647) > 2139095040 ? aValue : ((__float_as_int(bValue) & 2147483647) > 2139095040 ? bValue : (aValue == bValue ? __int_as_float(__float_as_int(aValue) & __float_as_int(bValue)) : (aValue > bValue ? aValue : bValue)));
        out[i] = max_f32;
    }
}

extern "C" __global__ void __launch_bounds__(32) larger_unchecked(  // FloatExtremes.java:17
        const float* __restrict__ a, int a_length, const float* __restrict__ b, int b_length,
        float* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // FloatExtremes.java:18
    if (i < out_length) {  // FloatExtremes.java:19
        float aValue = a[i];  // FloatExtremes.java:20
        float bValue = b[i];
        float max_f32 = (__float_as_int(aValue) & 2147483647) > 2139095040 ? aValue : ((__float_as_int(bValue) & 2147483647) > 2139095040 ? bValue : (aValue == bValue ? __int_as_float(__float_as_int(aValue) & __float_as_int(bValue)) : (aValue > bValue ? aValue : bValue)));
        out[i] = max_f32;
    }
}

extern "C" __global__ void __launch_bounds__(32) absolute(  // FloatExtremes.java:25
        const float* a, int a_length, float* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // FloatExtremes.java:26
    if (i < out_length) {  // FloatExtremes.java:27
        if (i < 0 || i >= a_length) {  // FloatExtremes.java:28
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = fabsf(a[i]);
    }
}

extern "C" __global__ void __launch_bounds__(32) absolute_unchecked(  // FloatExtremes.java:25
        const float* __restrict__ a, int a_length, float* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // FloatExtremes.java:26
    if (i < out_length) {  // FloatExtremes.java:27
        out[i] = fabsf(a[i]);  // FloatExtremes.java:28
    }
}

extern "C" __global__ void __launch_bounds__(32) sign(  // FloatExtremes.java:33
        const float* a, int a_length, float* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // FloatExtremes.java:34
    if (i < out_length) {  // FloatExtremes.java:35
        if (i < 0 || i >= a_length) {  // FloatExtremes.java:36
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        float aValue = a[i];
        float signum_f32 = aValue > 0.0f ? 1.0f : (aValue < 0.0f ? -1.0f : aValue);
        out[i] = signum_f32;
    }
}

extern "C" __global__ void __launch_bounds__(32) sign_unchecked(  // FloatExtremes.java:33
        const float* __restrict__ a, int a_length, float* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // FloatExtremes.java:34
    if (i < out_length) {  // FloatExtremes.java:35
        float aValue = a[i];  // FloatExtremes.java:36
        float signum_f32 = aValue > 0.0f ? 1.0f : (aValue < 0.0f ? -1.0f : aValue);
        out[i] = signum_f32;
    }
}

extern "C" __global__ void __launch_bounds__(32) copied(  // FloatExtremes.java:41
        const float* a, int a_length, const float* b, int b_length, float* out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // FloatExtremes.java:42
    if (i < out_length) {  // FloatExtremes.java:43
        if (i < 0 || i >= a_length) {  // FloatExtremes.java:44
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        if (i < 0 || i >= b_length) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        float copySign_f32 = __int_as_float((__float_as_int(a[i]) & 2147483647) | (__float_as_int(b[i]) & (-2147483647 - 1)));
        out[i] = copySign_f32;
    }
}

extern "C" __global__ void __launch_bounds__(32) copied_unchecked(  // FloatExtremes.java:41
        const float* __restrict__ a, int a_length, const float* __restrict__ b, int b_length,
        float* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // FloatExtremes.java:42
    if (i < out_length) {  // FloatExtremes.java:43
        float copySign_f32 = __int_as_float((__float_as_int(a[i]) & 2147483647) | (__float_as_int(b[i]) & (-2147483647 - 1)));  // FloatExtremes.java:44
        out[i] = copySign_f32;
    }
}

extern "C" __global__ void __launch_bounds__(32) clamped(  // FloatExtremes.java:49
        const float* a, int a_length, float* out, int out_length, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // FloatExtremes.java:50
    if (i < out_length) {  // FloatExtremes.java:51
        if (i < 0 || i >= a_length) {  // FloatExtremes.java:52
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        float aValue = a[i];
        float lower = (__float_as_int(aValue) & 2147483647) > 2139095040 ? aValue : (aValue == -2.0f ? __int_as_float(__float_as_int(aValue) & -1073741824) : (aValue > -2.0f ? aValue : -2.0f));
        out[i] = (__float_as_int(lower) & 2147483647) > 2139095040 ? lower : (lower == 5.0f ? __int_as_float(1084227584 | __float_as_int(lower)) : (lower > 5.0f ? 5.0f : lower));
    }
}

extern "C" __global__ void __launch_bounds__(32) clamped_unchecked(  // FloatExtremes.java:49
        const float* __restrict__ a, int a_length, float* __restrict__ out, int out_length,
        int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // FloatExtremes.java:50
    if (i < out_length) {  // FloatExtremes.java:51
        float aValue = a[i];  // FloatExtremes.java:52
        float lower = (__float_as_int(aValue) & 2147483647) > 2139095040 ? aValue : (aValue == -2.0f ? __int_as_float(__float_as_int(aValue) & -1073741824) : (aValue > -2.0f ? aValue : -2.0f));
        out[i] = (__float_as_int(lower) & 2147483647) > 2139095040 ? lower : (lower == 5.0f ? __int_as_float(1084227584 | __float_as_int(lower)) : (lower > 5.0f ? 5.0f : lower));
    }
}

extern "C" __global__ void __launch_bounds__(32) bitsOfTheSmaller(  // FloatExtremes.java:57
        const float* a, int a_length, const float* b, int b_length, int* out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // FloatExtremes.java:58
    if (i < out_length) {  // FloatExtremes.java:59
        if (i < 0 || i >= a_length) {  // FloatExtremes.java:60
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        float aValue = a[i];
        if (i < 0 || i >= b_length) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        float bValue = b[i];
        float min_f32 = (__float_as_int(aValue) & 2147483647) > 2139095040 ? aValue : ((__float_as_int(bValue) & 2147483647) > 2139095040 ? bValue : (aValue == bValue ? __int_as_float(__float_as_int(aValue) | __float_as_int(bValue)) : (aValue < bValue ? aValue : bValue)));
        int floatToIntBits = (__float_as_int(min_f32) & 2147483647) > 2139095040 ? 2143289344 : __float_as_int(min_f32);
        out[i] = (int)((unsigned)floatToIntBits >> 31);
    }
}

extern "C" __global__ void __launch_bounds__(32) bitsOfTheSmaller_unchecked(  // FloatExtremes.java:57
        const float* __restrict__ a, int a_length, const float* __restrict__ b, int b_length,
        int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // FloatExtremes.java:58
    if (i < out_length) {  // FloatExtremes.java:59
        float aValue = a[i];  // FloatExtremes.java:60
        float bValue = b[i];
        float min_f32 = (__float_as_int(aValue) & 2147483647) > 2139095040 ? aValue : ((__float_as_int(bValue) & 2147483647) > 2139095040 ? bValue : (aValue == bValue ? __int_as_float(__float_as_int(aValue) | __float_as_int(bValue)) : (aValue < bValue ? aValue : bValue)));
        int floatToIntBits = (__float_as_int(min_f32) & 2147483647) > 2139095040 ? 2143289344 : __float_as_int(min_f32);
        out[i] = (int)((unsigned)floatToIntBits >> 31);
    }
}
