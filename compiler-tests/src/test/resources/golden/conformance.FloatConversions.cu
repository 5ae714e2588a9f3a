// Generated from FloatConversions.java by RingKernel. Do not edit.
// Compile with -fmad=false: Java rounds every operation (JLS 15.4).

extern "C" __global__ void __launch_bounds__(32) toInt(  // FloatConversions.java:9
        const float* a, int a_length, int* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // FloatConversions.java:10
    if (i < out_length) {  // FloatConversions.java:11
        if (i < 0 || i >= a_length) {  // FloatConversions.java:12
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        float aValue = a[i];
        int bits = __float_as_int(aValue);
        int bits_1 = bits & 2147483647;
        bool isLess = bits_1 < 1325400064;
        int truncated = (int)(isLess ? aValue : 0.0f);
        int to_int = isLess ? truncated : (bits_1 > 2139095040 ? 0 : (bits < 0 ? (-2147483647 - 1) : 2147483647));
        out[i] = to_int;
    }
}

extern "C" __global__ void __launch_bounds__(32) toInt_unchecked(  // FloatConversions.java:9
        const float* __restrict__ a, int a_length, int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // FloatConversions.java:10
    if (i < out_length) {  // FloatConversions.java:11
        float aValue = a[i];  // FloatConversions.java:12
        int bits = __float_as_int(aValue);
        int bits_1 = bits & 2147483647;
        bool isLess = bits_1 < 1325400064;
        int truncated = (int)(isLess ? aValue : 0.0f);
        int to_int = isLess ? truncated : (bits_1 > 2139095040 ? 0 : (bits < 0 ? (-2147483647 - 1) : 2147483647));
        out[i] = to_int;
    }
}

extern "C" __global__ void __launch_bounds__(32) toLong(  // FloatConversions.java:17
        const float* a, int a_length, long long* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // FloatConversions.java:18
    if (i < out_length) {  // FloatConversions.java:19
        if (i < 0 || i >= a_length) {  // FloatConversions.java:20
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        float aValue = a[i];
        int bits = __float_as_int(aValue);
        int bits_1 = bits & 2147483647;
        bool isLess = bits_1 < 1593835520;
        long long truncated = (long long)(isLess ? aValue : 0.0f);
        long long to_long = isLess ? truncated : (bits_1 > 2139095040 ? 0LL : (bits < 0 ? (-9223372036854775807LL - 1) : 9223372036854775807LL));
        out[i] = to_long;
    }
}

extern "C" __global__ void __launch_bounds__(32) toLong_unchecked(  // FloatConversions.java:17
        const float* __restrict__ a, int a_length, long long* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // FloatConversions.java:18
    if (i < out_length) {  // FloatConversions.java:19
        float aValue = a[i];  // FloatConversions.java:20
        int bits = __float_as_int(aValue);
        int bits_1 = bits & 2147483647;
        bool isLess = bits_1 < 1593835520;
        long long truncated = (long long)(isLess ? aValue : 0.0f);
        long long to_long = isLess ? truncated : (bits_1 > 2139095040 ? 0LL : (bits < 0 ? (-9223372036854775807LL - 1) : 9223372036854775807LL));
        out[i] = to_long;
    }
}

extern "C" __global__ void __launch_bounds__(32) toByte(  // FloatConversions.java:25
        const float* a, int a_length, int* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // FloatConversions.java:26
    if (i < out_length) {  // FloatConversions.java:27
        if (i < 0 || i >= a_length) {  // FloatConversions.java:28
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        float aValue = a[i];
        int bits = __float_as_int(aValue);
        int bits_1 = bits & 2147483647;
        bool isLess = bits_1 < 1325400064;
        int truncated = (int)(isLess ? aValue : 0.0f);
        int to_int = isLess ? truncated : (bits_1 > 2139095040 ? 0 : (bits < 0 ? (-2147483647 - 1) : 2147483647));
        out[i] = (signed char)to_int;
    }
}

extern "C" __global__ void __launch_bounds__(32) toByte_unchecked(  // FloatConversions.java:25
        const float* __restrict__ a, int a_length, int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // FloatConversions.java:26
    if (i < out_length) {  // FloatConversions.java:27
        float aValue = a[i];  // FloatConversions.java:28
        int bits = __float_as_int(aValue);
        int bits_1 = bits & 2147483647;
        bool isLess = bits_1 < 1325400064;
        int truncated = (int)(isLess ? aValue : 0.0f);
        int to_int = isLess ? truncated : (bits_1 > 2139095040 ? 0 : (bits < 0 ? (-2147483647 - 1) : 2147483647));
        out[i] = (signed char)to_int;
    }
}

extern "C" __global__ void __launch_bounds__(32) toShort(  // FloatConversions.java:33
        const float* a, int a_length, int* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // FloatConversions.java:34
    if (i < out_length) {  // FloatConversions.java:35
        if (i < 0 || i >= a_length) {  // FloatConversions.java:36
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        float aValue = a[i];
        int bits = __float_as_int(aValue);
        int bits_1 = bits & 2147483647;
        bool isLess = bits_1 < 1325400064;
        int truncated = (int)(isLess ? aValue : 0.0f);
        int to_int = isLess ? truncated : (bits_1 > 2139095040 ? 0 : (bits < 0 ? (-2147483647 - 1) : 2147483647));
        out[i] = (short)to_int;
    }
}

extern "C" __global__ void __launch_bounds__(32) toShort_unchecked(  // FloatConversions.java:33
        const float* __restrict__ a, int a_length, int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // FloatConversions.java:34
    if (i < out_length) {  // FloatConversions.java:35
        float aValue = a[i];  // FloatConversions.java:36
        int bits = __float_as_int(aValue);
        int bits_1 = bits & 2147483647;
        bool isLess = bits_1 < 1325400064;
        int truncated = (int)(isLess ? aValue : 0.0f);
        int to_int = isLess ? truncated : (bits_1 > 2139095040 ? 0 : (bits < 0 ? (-2147483647 - 1) : 2147483647));
        out[i] = (short)to_int;
    }
}

extern "C" __global__ void __launch_bounds__(32) toChar(  // FloatConversions.java:41
        const float* a, int a_length, int* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // FloatConversions.java:42
    if (i < out_length) {  // FloatConversions.java:43
        if (i < 0 || i >= a_length) {  // FloatConversions.java:44
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        float aValue = a[i];
        int bits = __float_as_int(aValue);
        int bits_1 = bits & 2147483647;
        bool isLess = bits_1 < 1325400064;
        int truncated = (int)(isLess ? aValue : 0.0f);
        int to_int = isLess ? truncated : (bits_1 > 2139095040 ? 0 : (bits < 0 ? (-2147483647 - 1) : 2147483647));
        out[i] = (unsigned short)to_int;
    }
}

extern "C" __global__ void __launch_bounds__(32) toChar_unchecked(  // FloatConversions.java:41
        const float* __restrict__ a, int a_length, int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // FloatConversions.java:42
    if (i < out_length) {  // FloatConversions.java:43
        float aValue = a[i];  // FloatConversions.java:44
        int bits = __float_as_int(aValue);
        int bits_1 = bits & 2147483647;
        bool isLess = bits_1 < 1325400064;
        int truncated = (int)(isLess ? aValue : 0.0f);
        int to_int = isLess ? truncated : (bits_1 > 2139095040 ? 0 : (bits < 0 ? (-2147483647 - 1) : 2147483647));
        out[i] = (unsigned short)to_int;
    }
}

extern "C" __global__ void __launch_bounds__(32) scaledToInt(  // FloatConversions.java:49
        const float* a, int a_length, int* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // FloatConversions.java:50
    if (i < out_length) {  // FloatConversions.java:51
        if (i < 0 || i >= a_length) {  // FloatConversions.java:52
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        float product = a[i] * 1.0e9f;
        int bits = __float_as_int(product);
        int bits_1 = bits & 2147483647;
        bool isLess = bits_1 < 1325400064;
        int truncated = (int)(isLess ? product : 0.0f);
        int to_int = isLess ? truncated : (bits_1 > 2139095040 ? 0 : (bits < 0 ? (-2147483647 - 1) : 2147483647));
        out[i] = to_int;
    }
}

extern "C" __global__ void __launch_bounds__(32) scaledToInt_unchecked(  // FloatConversions.java:49
        const float* __restrict__ a, int a_length, int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // FloatConversions.java:50
    if (i < out_length) {  // FloatConversions.java:51
        float product = a[i] * 1.0e9f;  // FloatConversions.java:52
        int bits = __float_as_int(product);
        int bits_1 = bits & 2147483647;
        bool isLess = bits_1 < 1325400064;
        int truncated = (int)(isLess ? product : 0.0f);
        int to_int = isLess ? truncated : (bits_1 > 2139095040 ? 0 : (bits < 0 ? (-2147483647 - 1) : 2147483647));
        out[i] = to_int;
    }
}

extern "C" __global__ void __launch_bounds__(32) intAssignment(  // FloatConversions.java:57
        const int* a, int a_length, const float* b, int b_length, int* out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // FloatConversions.java:58
    if (i < out_length) {  // FloatConversions.java:59
        if (i < 0 || i >= a_length) {  // FloatConversions.java:60
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        int x = a[i];
        int x_1 = x;
        if (i < 0 || i >= b_length) {  // FloatConversions.java:61
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        float sum = (float)x_1 + b[i];
        int bits = __float_as_int(sum);
        int bits_1 = bits & 2147483647;
        bool isLess = bits_1 < 1325400064;
        int truncated = (int)(isLess ? sum : 0.0f);
        int to_int = isLess ? truncated : (bits_1 > 2139095040 ? 0 : (bits < 0 ? (-2147483647 - 1) : 2147483647));
        x_1 = to_int;
        out[i] = x_1;  // FloatConversions.java:62
    }
}

extern "C" __global__ void __launch_bounds__(32) intAssignment_unchecked(  // FloatConversions.java:57
        const int* __restrict__ a, int a_length, const float* __restrict__ b, int b_length,
        int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // FloatConversions.java:58
    if (i < out_length) {  // FloatConversions.java:59
        int x = a[i];  // FloatConversions.java:60
        int x_1 = x;
        float sum = (float)x_1 + b[i];  // FloatConversions.java:61
        int bits = __float_as_int(sum);
        int bits_1 = bits & 2147483647;
        bool isLess = bits_1 < 1325400064;
        int truncated = (int)(isLess ? sum : 0.0f);
        int to_int = isLess ? truncated : (bits_1 > 2139095040 ? 0 : (bits < 0 ? (-2147483647 - 1) : 2147483647));
        x_1 = to_int;
        out[i] = x_1;  // FloatConversions.java:62
    }
}

extern "C" __global__ void __launch_bounds__(32) ofInt(  // FloatConversions.java:67
        const int* a, int a_length, float* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // FloatConversions.java:68
    if (i < out_length) {  // FloatConversions.java:69
        if (i < 0 || i >= a_length) {  // FloatConversions.java:70
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = (float)a[i];
    }
}

extern "C" __global__ void __launch_bounds__(32) ofInt_unchecked(  // FloatConversions.java:67
        const int* __restrict__ a, int a_length, float* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // FloatConversions.java:68
    if (i < out_length) {  // FloatConversions.java:69
        out[i] = (float)a[i];  // FloatConversions.java:70
    }
}

extern "C" __global__ void __launch_bounds__(32) ofLong(  // FloatConversions.java:75
        const long long* a, int a_length, float* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // FloatConversions.java:76
    if (i < out_length) {  // FloatConversions.java:77
        if (i < 0 || i >= a_length) {  // FloatConversions.java:78
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = (float)a[i];
    }
}

extern "C" __global__ void __launch_bounds__(32) ofLong_unchecked(  // FloatConversions.java:75
        const long long* __restrict__ a, int a_length, float* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // FloatConversions.java:76
    if (i < out_length) {  // FloatConversions.java:77
        out[i] = (float)a[i];  // FloatConversions.java:78
    }
}

extern "C" __global__ void __launch_bounds__(32) ofChar(  // FloatConversions.java:83
        const unsigned short* a, int a_length, float* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // FloatConversions.java:84
    if (i < out_length) {  // FloatConversions.java:85
        if (i < 0 || i >= a_length) {  // FloatConversions.java:86
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = (float)a[i];
    }
}

extern "C" __global__ void __launch_bounds__(32) ofChar_unchecked(  // FloatConversions.java:83
        const unsigned short* __restrict__ a,
        int a_length,
        float* __restrict__ out,
        int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // FloatConversions.java:84
    if (i < out_length) {  // FloatConversions.java:85
        out[i] = (float)a[i];  // FloatConversions.java:86
    }
}

extern "C" __global__ void __launch_bounds__(32) ofByte(  // FloatConversions.java:91
        const signed char* a, int a_length, float* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // FloatConversions.java:92
    if (i < out_length) {  // FloatConversions.java:93
        if (i < 0 || i >= a_length) {  // FloatConversions.java:94
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = (float)a[i] * 0.5f;
    }
}

extern "C" __global__ void __launch_bounds__(32) ofByte_unchecked(  // FloatConversions.java:91
        const signed char* __restrict__ a,
        int a_length,
        float* __restrict__ out,
        int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // FloatConversions.java:92
    if (i < out_length) {  // FloatConversions.java:93
        out[i] = (float)a[i] * 0.5f;  // FloatConversions.java:94
    }
}
