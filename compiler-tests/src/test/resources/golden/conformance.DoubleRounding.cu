// Generated from DoubleRounding.java by RingKernel. Do not edit.
// Compile with -fmad=false: Java rounds every operation (JLS 15.4).

extern "C" __global__ void __launch_bounds__(32) nearest(  // DoubleRounding.java:9
        const double* a, int a_length, long long* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // DoubleRounding.java:10
    if (i < out_length) {  // DoubleRounding.java:11
        if (i < 0 || i >= a_length) {  // DoubleRounding.java:12
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        double aValue = a[i];
        double floor_ = floor(aValue);
        double chosen = aValue - floor_ >= 0.5 ? floor_ + 1.0 : floor_;
        long long bits = __double_as_longlong(chosen);
        long long bits_1 = bits & 9223372036854775807LL;
        bool isLess = bits_1 < 4890909195324358656LL;
        long long truncated = (long long)(isLess ? chosen : 0.0);
        long long round_f64 = isLess ? truncated : (bits_1 > 9218868437227405312LL ? 0LL : (bits < 0LL ? (-9223372036854775807LL - 1) : 9223372036854775807LL));
        out[i] = round_f64;
    }
}

extern "C" __global__ void __launch_bounds__(32) nearest_unchecked(  // DoubleRounding.java:9
        const double* __restrict__ a, int a_length, long long* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // DoubleRounding.java:10
    if (i < out_length) {  // DoubleRounding.java:11
        double aValue = a[i];  // DoubleRounding.java:12
        double floor_ = floor(aValue);
        double chosen = aValue - floor_ >= 0.5 ? floor_ + 1.0 : floor_;
        long long bits = __double_as_longlong(chosen);
        long long bits_1 = bits & 9223372036854775807LL;
        bool isLess = bits_1 < 4890909195324358656LL;
        long long truncated = (long long)(isLess ? chosen : 0.0);
        long long round_f64 = isLess ? truncated : (bits_1 > 9218868437227405312LL ? 0LL : (bits < 0LL ? (-9223372036854775807LL - 1) : 9223372036854775807LL));
        out[i] = round_f64;
    }
}

extern "C" __global__ void __launch_bounds__(32) even(  // DoubleRounding.java:17
        const double* a, int a_length, double* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // DoubleRounding.java:18
    if (i < out_length) {  // DoubleRounding.java:19
        if (i < 0 || i >= a_length) {  // DoubleRounding.java:20
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = rint(a[i]);
    }
}

extern "C" __global__ void __launch_bounds__(32) even_unchecked(  // DoubleRounding.java:17
        const double* __restrict__ a, int a_length, double* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // DoubleRounding.java:18
    if (i < out_length) {  // DoubleRounding.java:19
        out[i] = rint(a[i]);  // DoubleRounding.java:20
    }
}

extern "C" __global__ void __launch_bounds__(32) down(  // DoubleRounding.java:25
        const double* a, int a_length, double* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // DoubleRounding.java:26
    if (i < out_length) {  // DoubleRounding.java:27
        if (i < 0 || i >= a_length) {  // DoubleRounding.java:28
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = floor(a[i]);
    }
}

extern "C" __global__ void __launch_bounds__(32) down_unchecked(  // DoubleRounding.java:25
        const double* __restrict__ a, int a_length, double* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // DoubleRounding.java:26
    if (i < out_length) {  // DoubleRounding.java:27
        out[i] = floor(a[i]);  // DoubleRounding.java:28
    }
}

extern "C" __global__ void __launch_bounds__(32) up(  // DoubleRounding.java:33
        const double* a, int a_length, double* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // DoubleRounding.java:34
    if (i < out_length) {  // DoubleRounding.java:35
        if (i < 0 || i >= a_length) {  // DoubleRounding.java:36
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = ceil(a[i]);
    }
}

extern "C" __global__ void __launch_bounds__(32) up_unchecked(  // DoubleRounding.java:33
        const double* __restrict__ a, int a_length, double* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // DoubleRounding.java:34
    if (i < out_length) {  // DoubleRounding.java:35
        out[i] = ceil(a[i]);  // DoubleRounding.java:36
    }
}

extern "C" __global__ void __launch_bounds__(32) root(  // DoubleRounding.java:41
        const double* a, int a_length, double* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // DoubleRounding.java:42
    if (i < out_length) {  // DoubleRounding.java:43
        if (i < 0 || i >= a_length) {  // DoubleRounding.java:44
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = sqrt(fabs(a[i]));
    }
}

extern "C" __global__ void __launch_bounds__(32) root_unchecked(  // DoubleRounding.java:41
        const double* __restrict__ a, int a_length, double* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // DoubleRounding.java:42
    if (i < out_length) {  // DoubleRounding.java:43
        out[i] = sqrt(fabs(a[i]));  // DoubleRounding.java:44
    }
}

extern "C" __global__ void __launch_bounds__(32) next(  // DoubleRounding.java:49
        const double* a, int a_length, double* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // DoubleRounding.java:50
    if (i < out_length) {  // DoubleRounding.java:51
        if (i < 0 || i >= a_length) {  // DoubleRounding.java:52
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        long long bits = __double_as_longlong(a[i]);
        long long bits_1 = bits & 9223372036854775807LL;
        double nextUp_f64 = __longlong_as_double(bits_1 > 9218868437227405312LL || bits == 9218868437227405312LL ? bits : (bits_1 == 0LL ? 1LL : (long long)((unsigned long long)bits + (bits < 0LL ? -1LL : 1LL))));
        out[i] = nextUp_f64;
    }
}

extern "C" __global__ void __launch_bounds__(32) next_unchecked(  // DoubleRounding.java:49
        const double* __restrict__ a, int a_length, double* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // DoubleRounding.java:50
    if (i < out_length) {  // DoubleRounding.java:51
        long long bits = __double_as_longlong(a[i]);  // DoubleRounding.java:52
        long long bits_1 = bits & 9223372036854775807LL;
        double nextUp_f64 = __longlong_as_double(bits_1 > 9218868437227405312LL || bits == 9218868437227405312LL ? bits : (bits_1 == 0LL ? 1LL : (long long)((unsigned long long)bits + (bits < 0LL ? -1LL : 1LL))));
        out[i] = nextUp_f64;
    }
}

extern "C" __global__ void __launch_bounds__(32) unit(  // DoubleRounding.java:57
        const double* a, int a_length, double* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // DoubleRounding.java:58
    if (i < out_length) {  // DoubleRounding.java:59
        if (i < 0 || i >= a_length) {  // DoubleRounding.java:60
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        long long bits = __double_as_longlong(a[i]) & 9223372036854775807LL;
        int narrow = (int)(bits >> 52);
        long long wide = (long long)(int)((unsigned)narrow - 52);
        int difference = (int)((unsigned)narrow - 1);
        double ulp_f64 = __longlong_as_double(bits < 9218868437227405312LL ? (narrow > 52 ? (long long)((unsigned long long)wide << 52) : (long long)(1uLL << ((difference > 0 ? difference : 0) & 63))) : bits);
        out[i] = ulp_f64;
    }
}

extern "C" __global__ void __launch_bounds__(32) unit_unchecked(  // DoubleRounding.java:57
        const double* __restrict__ a, int a_length, double* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // DoubleRounding.java:58
    if (i < out_length) {  // DoubleRounding.java:59
        long long bits = __double_as_longlong(a[i]) & 9223372036854775807LL;  // DoubleRounding.java:60
        int narrow = (int)(bits >> 52);
        long long wide = (long long)(int)((unsigned)narrow - 52);
        int difference = (int)((unsigned)narrow - 1);
        double ulp_f64 = __longlong_as_double(bits < 9218868437227405312LL ? (narrow > 52 ? (long long)((unsigned long long)wide << 52) : (long long)(1uLL << ((difference > 0 ? difference : 0) & 63))) : bits);
        out[i] = ulp_f64;
    }
}

extern "C" __global__ void __launch_bounds__(32) exponent(  // DoubleRounding.java:65
        const double* a, int a_length, int* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // DoubleRounding.java:66
    if (i < out_length) {  // DoubleRounding.java:67
        if (i < 0 || i >= a_length) {  // DoubleRounding.java:68
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        int narrow = (int)((__double_as_longlong(a[i]) & 9223372036854775807LL) >> 52);
        int getExponent_f64 = (int)((unsigned)narrow - 1023);
        out[i] = getExponent_f64;
    }
}

extern "C" __global__ void __launch_bounds__(32) exponent_unchecked(  // DoubleRounding.java:65
        const double* __restrict__ a, int a_length, int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // DoubleRounding.java:66
    if (i < out_length) {  // DoubleRounding.java:67
        int narrow = (int)((__double_as_longlong(a[i]) & 9223372036854775807LL) >> 52);  // DoubleRounding.java:68
        int getExponent_f64 = (int)((unsigned)narrow - 1023);
        out[i] = getExponent_f64;
    }
}
