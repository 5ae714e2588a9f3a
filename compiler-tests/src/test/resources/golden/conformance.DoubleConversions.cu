// Generated from DoubleConversions.java by RingKernel. Do not edit.
// Compile with -fmad=false: Java rounds every operation (JLS 15.4).

extern "C" __global__ void __launch_bounds__(32) toInt(  // DoubleConversions.java:9
        const double* a, int a_length, int* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // DoubleConversions.java:10
    if (i < out_length) {  // DoubleConversions.java:11
        if (i < 0 || i >= a_length) {  // DoubleConversions.java:12
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        double aValue = a[i];
        long long bits = __double_as_longlong(aValue);
        long long bits_1 = bits & 9223372036854775807LL;
        bool isLess = bits_1 < 4746794007248502784LL;
        int truncated = (int)(isLess ? aValue : 0.0);
        int to_int = isLess ? truncated : (bits_1 > 9218868437227405312LL ? 0 : (bits < 0LL ? (-2147483647 - 1) : 2147483647));
        out[i] = to_int;
    }
}

extern "C" __global__ void __launch_bounds__(32) toInt_unchecked(  // DoubleConversions.java:9
        const double* __restrict__ a, int a_length, int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // DoubleConversions.java:10
    if (i < out_length) {  // DoubleConversions.java:11
        double aValue = a[i];  // DoubleConversions.java:12
        long long bits = __double_as_longlong(aValue);
        long long bits_1 = bits & 9223372036854775807LL;
        bool isLess = bits_1 < 4746794007248502784LL;
        int truncated = (int)(isLess ? aValue : 0.0);
        int to_int = isLess ? truncated : (bits_1 > 9218868437227405312LL ? 0 : (bits < 0LL ? (-2147483647 - 1) : 2147483647));
        out[i] = to_int;
    }
}

extern "C" __global__ void __launch_bounds__(32) toLong(  // DoubleConversions.java:17
        const double* a, int a_length, long long* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // DoubleConversions.java:18
    if (i < out_length) {  // DoubleConversions.java:19
        if (i < 0 || i >= a_length) {  // DoubleConversions.java:20
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        double aValue = a[i];
        long long bits = __double_as_longlong(aValue);
        long long bits_1 = bits & 9223372036854775807LL;
        bool isLess = bits_1 < 4890909195324358656LL;
        long long truncated = (long long)(isLess ? aValue : 0.0);
        long long to_long = isLess ? truncated : (bits_1 > 9218868437227405312LL ? 0LL : (bits < 0LL ? (-9223372036854775807LL - 1) : 9223372036854775807LL));
        out[i] = to_long;
    }
}

extern "C" __global__ void __launch_bounds__(32) toLong_unchecked(  // DoubleConversions.java:17
        const double* __restrict__ a, int a_length, long long* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // DoubleConversions.java:18
    if (i < out_length) {  // DoubleConversions.java:19
        double aValue = a[i];  // DoubleConversions.java:20
        long long bits = __double_as_longlong(aValue);
        long long bits_1 = bits & 9223372036854775807LL;
        bool isLess = bits_1 < 4890909195324358656LL;
        long long truncated = (long long)(isLess ? aValue : 0.0);
        long long to_long = isLess ? truncated : (bits_1 > 9218868437227405312LL ? 0LL : (bits < 0LL ? (-9223372036854775807LL - 1) : 9223372036854775807LL));
        out[i] = to_long;
    }
}

extern "C" __global__ void __launch_bounds__(32) toByte(  // DoubleConversions.java:25
        const double* a, int a_length, int* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // DoubleConversions.java:26
    if (i < out_length) {  // DoubleConversions.java:27
        if (i < 0 || i >= a_length) {  // DoubleConversions.java:28
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        double aValue = a[i];
        long long bits = __double_as_longlong(aValue);
        long long bits_1 = bits & 9223372036854775807LL;
        bool isLess = bits_1 < 4746794007248502784LL;
        int truncated = (int)(isLess ? aValue : 0.0);
        int to_int = isLess ? truncated : (bits_1 > 9218868437227405312LL ? 0 : (bits < 0LL ? (-2147483647 - 1) : 2147483647));
        out[i] = (signed char)to_int;
    }
}

extern "C" __global__ void __launch_bounds__(32) toByte_unchecked(  // DoubleConversions.java:25
        const double* __restrict__ a, int a_length, int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // DoubleConversions.java:26
    if (i < out_length) {  // DoubleConversions.java:27
        double aValue = a[i];  // DoubleConversions.java:28
        long long bits = __double_as_longlong(aValue);
        long long bits_1 = bits & 9223372036854775807LL;
        bool isLess = bits_1 < 4746794007248502784LL;
        int truncated = (int)(isLess ? aValue : 0.0);
        int to_int = isLess ? truncated : (bits_1 > 9218868437227405312LL ? 0 : (bits < 0LL ? (-2147483647 - 1) : 2147483647));
        out[i] = (signed char)to_int;
    }
}

extern "C" __global__ void __launch_bounds__(32) toChar(  // DoubleConversions.java:33
        const double* a, int a_length, int* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // DoubleConversions.java:34
    if (i < out_length) {  // DoubleConversions.java:35
        if (i < 0 || i >= a_length) {  // DoubleConversions.java:36
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        double aValue = a[i];
        long long bits = __double_as_longlong(aValue);
        long long bits_1 = bits & 9223372036854775807LL;
        bool isLess = bits_1 < 4746794007248502784LL;
        int truncated = (int)(isLess ? aValue : 0.0);
        int to_int = isLess ? truncated : (bits_1 > 9218868437227405312LL ? 0 : (bits < 0LL ? (-2147483647 - 1) : 2147483647));
        out[i] = (unsigned short)to_int;
    }
}

extern "C" __global__ void __launch_bounds__(32) toChar_unchecked(  // DoubleConversions.java:33
        const double* __restrict__ a, int a_length, int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // DoubleConversions.java:34
    if (i < out_length) {  // DoubleConversions.java:35
        double aValue = a[i];  // DoubleConversions.java:36
        long long bits = __double_as_longlong(aValue);
        long long bits_1 = bits & 9223372036854775807LL;
        bool isLess = bits_1 < 4746794007248502784LL;
        int truncated = (int)(isLess ? aValue : 0.0);
        int to_int = isLess ? truncated : (bits_1 > 9218868437227405312LL ? 0 : (bits < 0LL ? (-2147483647 - 1) : 2147483647));
        out[i] = (unsigned short)to_int;
    }
}

extern "C" __global__ void __launch_bounds__(32) toFloat(  // DoubleConversions.java:41
        const double* a, int a_length, float* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // DoubleConversions.java:42
    if (i < out_length) {  // DoubleConversions.java:43
        if (i < 0 || i >= a_length) {  // DoubleConversions.java:44
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = (float)a[i];
    }
}

extern "C" __global__ void __launch_bounds__(32) toFloat_unchecked(  // DoubleConversions.java:41
        const double* __restrict__ a, int a_length, float* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // DoubleConversions.java:42
    if (i < out_length) {  // DoubleConversions.java:43
        out[i] = (float)a[i];  // DoubleConversions.java:44
    }
}

extern "C" __global__ void __launch_bounds__(32) ofInt(  // DoubleConversions.java:49
        const int* a, int a_length, double* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // DoubleConversions.java:50
    if (i < out_length) {  // DoubleConversions.java:51
        if (i < 0 || i >= a_length) {  // DoubleConversions.java:52
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = (double)a[i];
    }
}

extern "C" __global__ void __launch_bounds__(32) ofInt_unchecked(  // DoubleConversions.java:49
        const int* __restrict__ a, int a_length, double* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // DoubleConversions.java:50
    if (i < out_length) {  // DoubleConversions.java:51
        out[i] = (double)a[i];  // DoubleConversions.java:52
    }
}

extern "C" __global__ void __launch_bounds__(32) ofLong(  // DoubleConversions.java:57
        const long long* a, int a_length, double* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // DoubleConversions.java:58
    if (i < out_length) {  // DoubleConversions.java:59
        if (i < 0 || i >= a_length) {  // DoubleConversions.java:60
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = (double)a[i];
    }
}

extern "C" __global__ void __launch_bounds__(32) ofLong_unchecked(  // DoubleConversions.java:57
        const long long* __restrict__ a, int a_length, double* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // DoubleConversions.java:58
    if (i < out_length) {  // DoubleConversions.java:59
        out[i] = (double)a[i];  // DoubleConversions.java:60
    }
}

extern "C" __global__ void __launch_bounds__(32) ofFloat(  // DoubleConversions.java:65
        const float* a, int a_length, double* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // DoubleConversions.java:66
    if (i < out_length) {  // DoubleConversions.java:67
        if (i < 0 || i >= a_length) {  // DoubleConversions.java:68
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = (double)a[i];
    }
}

extern "C" __global__ void __launch_bounds__(32) ofFloat_unchecked(  // DoubleConversions.java:65
        const float* __restrict__ a, int a_length, double* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // DoubleConversions.java:66
    if (i < out_length) {  // DoubleConversions.java:67
        out[i] = (double)a[i];  // DoubleConversions.java:68
    }
}

extern "C" __global__ void __launch_bounds__(32) longAssignment(  // DoubleConversions.java:73
        const long long* a, int a_length, const double* b, int b_length, long long* out,
        int out_length, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // DoubleConversions.java:74
    if (i < out_length) {  // DoubleConversions.java:75
        if (i < 0 || i >= a_length) {  // DoubleConversions.java:76
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        long long x = a[i];
        long long x_1 = x;
        if (i < 0 || i >= b_length) {  // DoubleConversions.java:77
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        double product = (double)x_1 * b[i];
        long long bits = __double_as_longlong(product);
        long long bits_1 = bits & 9223372036854775807LL;
        bool isLess = bits_1 < 4890909195324358656LL;
        long long truncated = (long long)(isLess ? product : 0.0);
        long long to_long = isLess ? truncated : (bits_1 > 9218868437227405312LL ? 0LL : (bits < 0LL ? (-9223372036854775807LL - 1) : 9223372036854775807LL));
        x_1 = to_long;
        out[i] = x_1;  // DoubleConversions.java:78
    }
}

extern "C" __global__ void __launch_bounds__(32) longAssignment_unchecked(  // DoubleConversions.java:73
        const long long* __restrict__ a, int a_length, const double* __restrict__ b,
        int b_length, long long* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // DoubleConversions.java:74
    if (i < out_length) {  // DoubleConversions.java:75
        long long x = a[i];  // DoubleConversions.java:76
        long long x_1 = x;
        double product = (double)x_1 * b[i];  // DoubleConversions.java:77
        long long bits = __double_as_longlong(product);
        long long bits_1 = bits & 9223372036854775807LL;
        bool isLess = bits_1 < 4890909195324358656LL;
        long long truncated = (long long)(isLess ? product : 0.0);
        long long to_long = isLess ? truncated : (bits_1 > 9218868437227405312LL ? 0LL : (bits < 0LL ? (-9223372036854775807LL - 1) : 9223372036854775807LL));
        x_1 = to_long;
        out[i] = x_1;  // DoubleConversions.java:78
    }
}
