// Generated from DoubleExtremes.java by RingKernel. Do not edit.
// Compile with -fmad=false: Java rounds every operation (JLS 15.4).

extern "C" __global__ void __launch_bounds__(32) smaller(  // DoubleExtremes.java:9
        const double* a, int a_length, const double* b, int b_length, double* out,
        int out_length, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // DoubleExtremes.java:10
    if (i < out_length) {  // DoubleExtremes.java:11
        if (i < 0 || i >= a_length) {  // DoubleExtremes.java:12
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        double aValue = a[i];
        if (i < 0 || i >= b_length) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        double bValue = b[i];
        double min_f64 = (__double_as_longlong(aValue) & 9223372036854775807LL) > 9218868437227405312LL ? aValue : ((__double_as_longlong(bValue) & 9223372036854775807LL) > 9218868437227405312LL ? bValue : (aValue == bValue ? __longlong_as_double(__double_as_longlong(aValue) | __double_as_longlong(bValue)) : (aValue < bValue ? aValue : bValue)));
        out[i] = min_f64;
    }
}

extern "C" __global__ void __launch_bounds__(32) smaller_unchecked(  // DoubleExtremes.java:9
        const double* __restrict__ a, int a_length, const double* __restrict__ b, int b_length,
        double* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // DoubleExtremes.java:10
    if (i < out_length) {  // DoubleExtremes.java:11
        double aValue = a[i];  // DoubleExtremes.java:12
        double bValue = b[i];
        double min_f64 = (__double_as_longlong(aValue) & 9223372036854775807LL) > 9218868437227405312LL ? aValue : ((__double_as_longlong(bValue) & 9223372036854775807LL) > 9218868437227405312LL ? bValue : (aValue == bValue ? __longlong_as_double(__double_as_longlong(aValue) | __double_as_longlong(bValue)) : (aValue < bValue ? aValue : bValue)));
        out[i] = min_f64;
    }
}

extern "C" __global__ void __launch_bounds__(32) larger(  // DoubleExtremes.java:17
        const double* a, int a_length, const double* b, int b_length, double* out,
        int out_length, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // DoubleExtremes.java:18
    if (i < out_length) {  // DoubleExtremes.java:19
        if (i < 0 || i >= a_length) {  // DoubleExtremes.java:20
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        double aValue = a[i];
        if (i < 0 || i >= b_length) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        double bValue = b[i];
        double max_f64 = (__double_as_longlong(aValue) & 9223372036854775807LL) > 9218868437227405312LL ? aValue : ((__double_as_longlong(bValue) & 9223372036854775807LL) > 9218868437227405312LL ? bValue : (aValue == bValue ? __longlong_as_double(__double_as_longlong(aValue) & __double_as_longlong(bValue)) : (aValue > bValue ? aValue : bValue)));
        out[i] = max_f64;
    }
}

extern "C" __global__ void __launch_bounds__(32) larger_unchecked(  // DoubleExtremes.java:17
        const double* __restrict__ a, int a_length, const double* __restrict__ b, int b_length,
        double* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // DoubleExtremes.java:18
    if (i < out_length) {  // DoubleExtremes.java:19
        double aValue = a[i];  // DoubleExtremes.java:20
        double bValue = b[i];
        double max_f64 = (__double_as_longlong(aValue) & 9223372036854775807LL) > 9218868437227405312LL ? aValue : ((__double_as_longlong(bValue) & 9223372036854775807LL) > 9218868437227405312LL ? bValue : (aValue == bValue ? __longlong_as_double(__double_as_longlong(aValue) & __double_as_longlong(bValue)) : (aValue > bValue ? aValue : bValue)));
        out[i] = max_f64;
    }
}

extern "C" __global__ void __launch_bounds__(32) absolute(  // DoubleExtremes.java:25
        const double* a, int a_length, double* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // DoubleExtremes.java:26
    if (i < out_length) {  // DoubleExtremes.java:27
        if (i < 0 || i >= a_length) {  // DoubleExtremes.java:28
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = fabs(a[i]);
    }
}

extern "C" __global__ void __launch_bounds__(32) absolute_unchecked(  // DoubleExtremes.java:25
        const double* __restrict__ a, int a_length, double* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // DoubleExtremes.java:26
    if (i < out_length) {  // DoubleExtremes.java:27
        out[i] = fabs(a[i]);  // DoubleExtremes.java:28
    }
}

extern "C" __global__ void __launch_bounds__(32) sign(  // DoubleExtremes.java:33
        const double* a, int a_length, double* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // DoubleExtremes.java:34
    if (i < out_length) {  // DoubleExtremes.java:35
        if (i < 0 || i >= a_length) {  // DoubleExtremes.java:36
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        double aValue = a[i];
        double signum_f64 = aValue > 0.0 ? 1.0 : (aValue < 0.0 ? -1.0 : aValue);
        out[i] = signum_f64;
    }
}

extern "C" __global__ void __launch_bounds__(32) sign_unchecked(  // DoubleExtremes.java:33
        const double* __restrict__ a, int a_length, double* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // DoubleExtremes.java:34
    if (i < out_length) {  // DoubleExtremes.java:35
        double aValue = a[i];  // DoubleExtremes.java:36
        double signum_f64 = aValue > 0.0 ? 1.0 : (aValue < 0.0 ? -1.0 : aValue);
        out[i] = signum_f64;
    }
}

extern "C" __global__ void __launch_bounds__(32) copied(  // DoubleExtremes.java:41
        const double* a, int a_length, const double* b, int b_length, double* out,
        int out_length, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // DoubleExtremes.java:42
    if (i < out_length) {  // DoubleExtremes.java:43
        if (i < 0 || i >= a_length) {  // DoubleExtremes.java:44
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        if (i < 0 || i >= b_length) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        double copySign_f64 = __longlong_as_double((__double_as_longlong(a[i]) & 9223372036854775807LL) | (__double_as_longlong(b[i]) & (-9223372036854775807LL - 1)));
        out[i] = copySign_f64;
    }
}

extern "C" __global__ void __launch_bounds__(32) copied_unchecked(  // DoubleExtremes.java:41
        const double* __restrict__ a, int a_length, const double* __restrict__ b, int b_length,
        double* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // DoubleExtremes.java:42
    if (i < out_length) {  // DoubleExtremes.java:43
        double copySign_f64 = __longlong_as_double((__double_as_longlong(a[i]) & 9223372036854775807LL) | (__double_as_longlong(b[i]) & (-9223372036854775807LL - 1)));  // DoubleExtremes.java:44
        out[i] = copySign_f64;
    }
}

extern "C" __global__ void __launch_bounds__(32) clamped(  // DoubleExtremes.java:49
        const double* a, int a_length, double* out, int out_length, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // DoubleExtremes.java:50
    if (i < out_length) {  // DoubleExtremes.java:51
        if (i < 0 || i >= a_length) {  // DoubleExtremes.java:52
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        double aValue = a[i];
        double lower = (__double_as_longlong(aValue) & 9223372036854775807LL) > 9218868437227405312LL ? aValue : (aValue == -2.0 ? __longlong_as_double(__double_as_longlong(aValue) & -4611686018427387904LL) : (aValue > -2.0 ? aValue : -2.0));
        out[i] = (__double_as_longlong(lower) & 9223372036854775807LL) > 9218868437227405312LL ? lower : (lower == 5.0 ? __longlong_as_double(4617315517961601024LL | __double_as_longlong(lower)) : (lower > 5.0 ? 5.0 : lower));
    }
}

extern "C" __global__ void __launch_bounds__(32) clamped_unchecked(  // DoubleExtremes.java:49
        const double* __restrict__ a, int a_length, double* __restrict__ out, int out_length,
        int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // DoubleExtremes.java:50
    if (i < out_length) {  // DoubleExtremes.java:51
        double aValue = a[i];  // DoubleExtremes.java:52
        double lower = (__double_as_longlong(aValue) & 9223372036854775807LL) > 9218868437227405312LL ? aValue : (aValue == -2.0 ? __longlong_as_double(__double_as_longlong(aValue) & -4611686018427387904LL) : (aValue > -2.0 ? aValue : -2.0));
        out[i] = (__double_as_longlong(lower) & 9223372036854775807LL) > 9218868437227405312LL ? lower : (lower == 5.0 ? __longlong_as_double(4617315517961601024LL | __double_as_longlong(lower)) : (lower > 5.0 ? 5.0 : lower));
    }
}

extern "C" __global__ void __launch_bounds__(32) bitsOfTheSmaller(  // DoubleExtremes.java:57
        const double* a, int a_length, const double* b, int b_length, int* out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // DoubleExtremes.java:58
    if (i < out_length) {  // DoubleExtremes.java:59
        if (i < 0 || i >= a_length) {  // DoubleExtremes.java:60
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        double aValue = a[i];
        if (i < 0 || i >= b_length) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        double bValue = b[i];
        double min_f64 = (__double_as_longlong(aValue) & 9223372036854775807LL) > 9218868437227405312LL ? aValue : ((__double_as_longlong(bValue) & 9223372036854775807LL) > 9218868437227405312LL ? bValue : (aValue == bValue ? __longlong_as_double(__double_as_longlong(aValue) | __double_as_longlong(bValue)) : (aValue < bValue ? aValue : bValue)));
        long long doubleToLongBits = (__double_as_longlong(min_f64) & 9223372036854775807LL) > 9218868437227405312LL ? 9221120237041090560LL : __double_as_longlong(min_f64);
        out[i] = (int)(long long)((unsigned long long)doubleToLongBits >> 31);
    }
}

extern "C" __global__ void __launch_bounds__(32) bitsOfTheSmaller_unchecked(  // DoubleExtremes.java:57
        const double* __restrict__ a, int a_length, const double* __restrict__ b, int b_length,
        int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // DoubleExtremes.java:58
    if (i < out_length) {  // DoubleExtremes.java:59
        double aValue = a[i];  // DoubleExtremes.java:60
        double bValue = b[i];
        double min_f64 = (__double_as_longlong(aValue) & 9223372036854775807LL) > 9218868437227405312LL ? aValue : ((__double_as_longlong(bValue) & 9223372036854775807LL) > 9218868437227405312LL ? bValue : (aValue == bValue ? __longlong_as_double(__double_as_longlong(aValue) | __double_as_longlong(bValue)) : (aValue < bValue ? aValue : bValue)));
        long long doubleToLongBits = (__double_as_longlong(min_f64) & 9223372036854775807LL) > 9218868437227405312LL ? 9221120237041090560LL : __double_as_longlong(min_f64);
        out[i] = (int)(long long)((unsigned long long)doubleToLongBits >> 31);
    }
}
