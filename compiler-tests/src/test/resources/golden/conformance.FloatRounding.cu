// Generated from FloatRounding.java by RingKernel. Do not edit.
// Compile with -fmad=false: Java rounds every operation (JLS 15.4).

extern "C" __global__ void __launch_bounds__(32) nearest(  // FloatRounding.java:9
        const float* a, int a_length, int* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // FloatRounding.java:10
    if (i < out_length) {  // FloatRounding.java:11
        if (i < 0 || i >= a_length) {  // FloatRounding.java:12
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        float aValue = a[i];
        float floor_ = floorf(aValue);
        float chosen = aValue - floor_ >= 0.5f ? floor_ + 1.0f : floor_;
        int bits = __float_as_int(chosen);
        int bits_1 = bits & 2147483647;
        bool isLess = bits_1 < 1325400064;
        int truncated = (int)(isLess ? chosen : 0.0f);
        int round_f32 = isLess ? truncated : (bits_1 > 2139095040 ? 0 : (bits < 0 ? (-2147483647 - 1) : 2147483647));
        out[i] = round_f32;
    }
}

extern "C" __global__ void __launch_bounds__(32) nearest_unchecked(  // FloatRounding.java:9
        const float* __restrict__ a, int a_length, int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // FloatRounding.java:10
    if (i < out_length) {  // FloatRounding.java:11
        float aValue = a[i];  // FloatRounding.java:12
        float floor_ = floorf(aValue);
        float chosen = aValue - floor_ >= 0.5f ? floor_ + 1.0f : floor_;
        int bits = __float_as_int(chosen);
        int bits_1 = bits & 2147483647;
        bool isLess = bits_1 < 1325400064;
        int truncated = (int)(isLess ? chosen : 0.0f);
        int round_f32 = isLess ? truncated : (bits_1 > 2139095040 ? 0 : (bits < 0 ? (-2147483647 - 1) : 2147483647));
        out[i] = round_f32;
    }
}

extern "C" __global__ void __launch_bounds__(32) even(  // FloatRounding.java:17
        const float* a, int a_length, float* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // FloatRounding.java:18
    if (i < out_length) {  // FloatRounding.java:19
        if (i < 0 || i >= a_length) {  // FloatRounding.java:20
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        float narrowed = rintf(a[i]);
        out[i] = narrowed;
    }
}

extern "C" __global__ void __launch_bounds__(32) even_unchecked(  // FloatRounding.java:17
        const float* __restrict__ a, int a_length, float* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // FloatRounding.java:18
    if (i < out_length) {  // FloatRounding.java:19
        float narrowed = rintf(a[i]);  // FloatRounding.java:20
        out[i] = narrowed;
    }
}

extern "C" __global__ void __launch_bounds__(32) down(  // FloatRounding.java:25
        const float* a, int a_length, float* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // FloatRounding.java:26
    if (i < out_length) {  // FloatRounding.java:27
        if (i < 0 || i >= a_length) {  // FloatRounding.java:28
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        float narrowed = floorf(a[i]);
        out[i] = narrowed;
    }
}

extern "C" __global__ void __launch_bounds__(32) down_unchecked(  // FloatRounding.java:25
        const float* __restrict__ a, int a_length, float* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // FloatRounding.java:26
    if (i < out_length) {  // FloatRounding.java:27
        float narrowed = floorf(a[i]);  // FloatRounding.java:28
        out[i] = narrowed;
    }
}

extern "C" __global__ void __launch_bounds__(32) up(  // FloatRounding.java:33
        const float* a, int a_length, float* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // FloatRounding.java:34
    if (i < out_length) {  // FloatRounding.java:35
        if (i < 0 || i >= a_length) {  // FloatRounding.java:36
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        float narrowed = ceilf(a[i]);
        out[i] = narrowed;
    }
}

extern "C" __global__ void __launch_bounds__(32) up_unchecked(  // FloatRounding.java:33
        const float* __restrict__ a, int a_length, float* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // FloatRounding.java:34
    if (i < out_length) {  // FloatRounding.java:35
        float narrowed = ceilf(a[i]);  // FloatRounding.java:36
        out[i] = narrowed;
    }
}

extern "C" __global__ void __launch_bounds__(32) root(  // FloatRounding.java:41
        const float* a, int a_length, float* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // FloatRounding.java:42
    if (i < out_length) {  // FloatRounding.java:43
        if (i < 0 || i >= a_length) {  // FloatRounding.java:44
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        float to_float = sqrtf(fabsf(a[i]));
        out[i] = to_float;
    }
}

extern "C" __global__ void __launch_bounds__(32) root_unchecked(  // FloatRounding.java:41
        const float* __restrict__ a, int a_length, float* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // FloatRounding.java:42
    if (i < out_length) {  // FloatRounding.java:43
        float to_float = sqrtf(fabsf(a[i]));  // FloatRounding.java:44
        out[i] = to_float;
    }
}

extern "C" __global__ void __launch_bounds__(32) next(  // FloatRounding.java:49
        const float* a, int a_length, float* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // FloatRounding.java:50
    if (i < out_length) {  // FloatRounding.java:51
        if (i < 0 || i >= a_length) {  // FloatRounding.java:52
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        int bits = __float_as_int(a[i]);
        int bits_1 = bits & 2147483647;
        float nextUp_f32 = __int_as_float(bits_1 > 2139095040 || bits == 2139095040 ? bits : (bits_1 == 0 ? 1 : (int)((unsigned)bits + (bits < 0 ? -1 : 1))));
        out[i] = nextUp_f32;
    }
}

extern "C" __global__ void __launch_bounds__(32) next_unchecked(  // FloatRounding.java:49
        const float* __restrict__ a, int a_length, float* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // FloatRounding.java:50
    if (i < out_length) {  // FloatRounding.java:51
        int bits = __float_as_int(a[i]);  // FloatRounding.java:52
        int bits_1 = bits & 2147483647;
        float nextUp_f32 = __int_as_float(bits_1 > 2139095040 || bits == 2139095040 ? bits : (bits_1 == 0 ? 1 : (int)((unsigned)bits + (bits < 0 ? -1 : 1))));
        out[i] = nextUp_f32;
    }
}

extern "C" __global__ void __launch_bounds__(32) unit(  // FloatRounding.java:57
        const float* a, int a_length, float* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // FloatRounding.java:58
    if (i < out_length) {  // FloatRounding.java:59
        if (i < 0 || i >= a_length) {  // FloatRounding.java:60
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        int bits = __float_as_int(a[i]) & 2147483647;
        int shifted = bits >> 23;
        int difference = shifted - 1;
        float ulp_f32 = __int_as_float(bits < 2139095040 ? (shifted > 23 ? (int)((unsigned)(shifted - 23) << 23) : (int)(1u << ((difference > 0 ? difference : 0) & 31))) : bits);
        out[i] = ulp_f32;
    }
}

extern "C" __global__ void __launch_bounds__(32) unit_unchecked(  // FloatRounding.java:57
        const float* __restrict__ a, int a_length, float* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // FloatRounding.java:58
    if (i < out_length) {  // FloatRounding.java:59
        int bits = __float_as_int(a[i]) & 2147483647;  // FloatRounding.java:60
        int shifted = bits >> 23;
        int difference = shifted - 1;
        float ulp_f32 = __int_as_float(bits < 2139095040 ? (shifted > 23 ? (int)((unsigned)(shifted - 23) << 23) : (int)(1u << ((difference > 0 ? difference : 0) & 31))) : bits);
        out[i] = ulp_f32;
    }
}

extern "C" __global__ void __launch_bounds__(32) exponent(  // FloatRounding.java:65
        const float* a, int a_length, int* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // FloatRounding.java:66
    if (i < out_length) {  // FloatRounding.java:67
        if (i < 0 || i >= a_length) {  // FloatRounding.java:68
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        int getExponent_f32 = ((__float_as_int(a[i]) & 2147483647) >> 23) - 127;
        out[i] = getExponent_f32;
    }
}

extern "C" __global__ void __launch_bounds__(32) exponent_unchecked(  // FloatRounding.java:65
        const float* __restrict__ a, int a_length, int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // FloatRounding.java:66
    if (i < out_length) {  // FloatRounding.java:67
        int getExponent_f32 = ((__float_as_int(a[i]) & 2147483647) >> 23) - 127;  // FloatRounding.java:68
        out[i] = getExponent_f32;
    }
}
