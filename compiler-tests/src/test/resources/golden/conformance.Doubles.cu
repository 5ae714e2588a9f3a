// Generated from Doubles.java by RingKernel. Do not edit.
// Compile with -fmad=false: Java rounds every operation (JLS 15.4).

extern "C" __global__ void __launch_bounds__(32) sum(  // Doubles.java:12
        const double* a, int a_length, const double* b, int b_length, double* out,
        int out_length, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Doubles.java:13
    if (i < out_length) {  // Doubles.java:14
        if (i < 0 || i >= a_length) {  // Doubles.java:15
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        if (i < 0 || i >= b_length) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        out[i] = a[i] + b[i];
    }
}

extern "C" __global__ void __launch_bounds__(32) sum_unchecked(  // Doubles.java:12
        const double* __restrict__ a, int a_length, const double* __restrict__ b, int b_length,
        double* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Doubles.java:13
    if (i < out_length) {  // Doubles.java:14
        out[i] = a[i] + b[i];  // Doubles.java:15
    }
}

extern "C" __global__ void __launch_bounds__(32) difference(  // Doubles.java:20
        const double* a, int a_length, const double* b, int b_length, double* out,
        int out_length, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Doubles.java:21
    if (i < out_length) {  // Doubles.java:22
        if (i < 0 || i >= a_length) {  // Doubles.java:23
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        if (i < 0 || i >= b_length) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        out[i] = a[i] - b[i];
    }
}

extern "C" __global__ void __launch_bounds__(32) difference_unchecked(  // Doubles.java:20
        const double* __restrict__ a, int a_length, const double* __restrict__ b, int b_length,
        double* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Doubles.java:21
    if (i < out_length) {  // Doubles.java:22
        out[i] = a[i] - b[i];  // Doubles.java:23
    }
}

extern "C" __global__ void __launch_bounds__(32) product(  // Doubles.java:28
        const double* a, int a_length, const double* b, int b_length, double* out,
        int out_length, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Doubles.java:29
    if (i < out_length) {  // Doubles.java:30
        if (i < 0 || i >= a_length) {  // Doubles.java:31
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        if (i < 0 || i >= b_length) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        out[i] = a[i] * b[i];
    }
}

extern "C" __global__ void __launch_bounds__(32) product_unchecked(  // Doubles.java:28
        const double* __restrict__ a, int a_length, const double* __restrict__ b, int b_length,
        double* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Doubles.java:29
    if (i < out_length) {  // Doubles.java:30
        out[i] = a[i] * b[i];  // Doubles.java:31
    }
}

extern "C" __global__ void __launch_bounds__(32) quotient(  // Doubles.java:36
        const double* a, int a_length, const double* b, int b_length, double* out,
        int out_length, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Doubles.java:37
    if (i < out_length) {  // Doubles.java:38
        if (i < 0 || i >= a_length) {  // Doubles.java:39
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        if (i < 0 || i >= b_length) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        out[i] = a[i] / b[i];
    }
}

extern "C" __global__ void __launch_bounds__(32) quotient_unchecked(  // Doubles.java:36
        const double* __restrict__ a, int a_length, const double* __restrict__ b, int b_length,
        double* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Doubles.java:37
    if (i < out_length) {  // Doubles.java:38
        out[i] = a[i] / b[i];  // Doubles.java:39
    }
}

extern "C" __global__ void __launch_bounds__(32) remainder_(  // Doubles.java:44
        const double* a, int a_length, const double* b, int b_length, double* out,
        int out_length, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Doubles.java:45
    if (i < out_length) {  // Doubles.java:46
        if (i < 0 || i >= a_length) {  // Doubles.java:47
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        if (i < 0 || i >= b_length) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        out[i] = fmod(a[i], b[i]);
    }
}

extern "C" __global__ void __launch_bounds__(32) remainder_unchecked(  // Doubles.java:44
        const double* __restrict__ a, int a_length, const double* __restrict__ b, int b_length,
        double* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Doubles.java:45
    if (i < out_length) {  // Doubles.java:46
        out[i] = fmod(a[i], b[i]);  // Doubles.java:47
    }
}

extern "C" __global__ void __launch_bounds__(32) negation(  // Doubles.java:52
        const double* a, int a_length, double* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Doubles.java:53
    if (i < out_length) {  // Doubles.java:54
        if (i < 0 || i >= a_length) {  // Doubles.java:55
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = -a[i];
    }
}

extern "C" __global__ void __launch_bounds__(32) negation_unchecked(  // Doubles.java:52
        const double* __restrict__ a, int a_length, double* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Doubles.java:53
    if (i < out_length) {  // Doubles.java:54
        out[i] = -a[i];  // Doubles.java:55
    }
}

extern "C" __global__ void __launch_bounds__(32) negationOfZero(  // Doubles.java:60
        const double* a, int a_length, int* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Doubles.java:61
    if (i < out_length) {  // Doubles.java:62
        if (i < 0 || i >= a_length) {  // Doubles.java:63
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        bool isNaN_f64 = (__double_as_longlong(a[i]) & 9223372036854775807LL) > 9218868437227405312LL;
        int chosen = 0;
        if (isNaN_f64) {
            chosen = 1;
        } else {
            chosen = (int)__double_as_longlong(-(a[i] - a[i]));
        }
        out[i] = chosen;
    }
}

extern "C" __global__ void __launch_bounds__(32) negationOfZero_unchecked(  // Doubles.java:60
        const double* __restrict__ a, int a_length, int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Doubles.java:61
    if (i < out_length) {  // Doubles.java:62
        bool isNaN_f64 = (__double_as_longlong(a[i]) & 9223372036854775807LL) > 9218868437227405312LL;  // Doubles.java:63
        int chosen = 0;
        if (isNaN_f64) {
            chosen = 1;
        } else {
            chosen = (int)__double_as_longlong(-(a[i] - a[i]));
        }
        out[i] = chosen;
    }
}

extern "C" __global__ void __launch_bounds__(32) increments(  // Doubles.java:68
        const double* a, int a_length, double* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Doubles.java:69
    if (i < out_length) {  // Doubles.java:70
        if (i < 0 || i >= a_length) {  // Doubles.java:71
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        double x = a[i];
        double x_1 = x;
        x_1 += 1.0;  // Doubles.java:72
        x_1 += 1.0;  // Doubles.java:73
        x_1 -= 1.0;  // Doubles.java:74
        out[i] = x_1;  // Doubles.java:75
    }
}

extern "C" __global__ void __launch_bounds__(32) increments_unchecked(  // Doubles.java:68
        const double* __restrict__ a, int a_length, double* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Doubles.java:69
    if (i < out_length) {  // Doubles.java:70
        double x = a[i];  // Doubles.java:71
        double x_1 = x;
        x_1 += 1.0;  // Doubles.java:72
        x_1 += 1.0;  // Doubles.java:73
        x_1 -= 1.0;  // Doubles.java:74
        out[i] = x_1;  // Doubles.java:75
    }
}

extern "C" __global__ void __launch_bounds__(32) assignments(  // Doubles.java:80
        const double* a, int a_length, const double* b, int b_length, double* out,
        int out_length, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Doubles.java:81
    if (i < out_length) {  // Doubles.java:82
        if (i < 0 || i >= a_length) {  // Doubles.java:83
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        double x = a[i];
        double x_1 = x;
        if (i < 0 || i >= b_length) {  // Doubles.java:84
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        x_1 += b[i];
        x_1 *= 2.0;  // Doubles.java:85
        x_1 -= 1.0;  // Doubles.java:86
        out[i] = x_1;  // Doubles.java:87
    }
}

extern "C" __global__ void __launch_bounds__(32) assignments_unchecked(  // Doubles.java:80
        const double* __restrict__ a, int a_length, const double* __restrict__ b, int b_length,
        double* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Doubles.java:81
    if (i < out_length) {  // Doubles.java:82
        double x = a[i];  // Doubles.java:83
        double x_1 = x;
        x_1 += b[i];  // Doubles.java:84
        x_1 *= 2.0;  // Doubles.java:85
        x_1 -= 1.0;  // Doubles.java:86
        out[i] = x_1;  // Doubles.java:87
    }
}
