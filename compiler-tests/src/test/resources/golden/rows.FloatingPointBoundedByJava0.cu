// Generated from FloatingPointBoundedByJava0.java by RingKernel. Do not edit.
// Compile with -fmad=false: Java rounds every operation (JLS 15.4).

extern "C" __global__ void __launch_bounds__(32) sin_f64(  // FloatingPointBoundedByJava0.java:9
        const double* a0, int a0_length, double* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // FloatingPointBoundedByJava0.java:10
    if (i < out_length) {  // FloatingPointBoundedByJava0.java:11
        if (i < 0 || i >= a0_length) {  // FloatingPointBoundedByJava0.java:12
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = sin(a0[i]);
    }
}

extern "C" __global__ void __launch_bounds__(32) sin_f64_unchecked(  // FloatingPointBoundedByJava0.java:9
        const double* __restrict__ a0, int a0_length, double* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // FloatingPointBoundedByJava0.java:10
    if (i < out_length) {  // FloatingPointBoundedByJava0.java:11
        out[i] = sin(a0[i]);  // FloatingPointBoundedByJava0.java:12
    }
}

extern "C" __global__ void __launch_bounds__(32) sin_f32(  // FloatingPointBoundedByJava0.java:17
        const float* a0, int a0_length, float* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // FloatingPointBoundedByJava0.java:18
    if (i < out_length) {  // FloatingPointBoundedByJava0.java:19
        if (i < 0 || i >= a0_length) {  // FloatingPointBoundedByJava0.java:20
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = (float)sin((double)a0[i]);
    }
}

extern "C" __global__ void __launch_bounds__(32) sin_f32_unchecked(  // FloatingPointBoundedByJava0.java:17
        const float* __restrict__ a0, int a0_length, float* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // FloatingPointBoundedByJava0.java:18
    if (i < out_length) {  // FloatingPointBoundedByJava0.java:19
        out[i] = (float)sin((double)a0[i]);  // FloatingPointBoundedByJava0.java:20
    }
}

extern "C" __global__ void __launch_bounds__(32) cos_f64(  // FloatingPointBoundedByJava0.java:25
        const double* a0, int a0_length, double* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // FloatingPointBoundedByJava0.java:26
    if (i < out_length) {  // FloatingPointBoundedByJava0.java:27
        if (i < 0 || i >= a0_length) {  // FloatingPointBoundedByJava0.java:28
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = cos(a0[i]);
    }
}

extern "C" __global__ void __launch_bounds__(32) cos_f64_unchecked(  // FloatingPointBoundedByJava0.java:25
        const double* __restrict__ a0, int a0_length, double* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // FloatingPointBoundedByJava0.java:26
    if (i < out_length) {  // FloatingPointBoundedByJava0.java:27
        out[i] = cos(a0[i]);  // FloatingPointBoundedByJava0.java:28
    }
}

extern "C" __global__ void __launch_bounds__(32) cos_f32(  // FloatingPointBoundedByJava0.java:33
        const float* a0, int a0_length, float* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // FloatingPointBoundedByJava0.java:34
    if (i < out_length) {  // FloatingPointBoundedByJava0.java:35
        if (i < 0 || i >= a0_length) {  // FloatingPointBoundedByJava0.java:36
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = (float)cos((double)a0[i]);
    }
}

extern "C" __global__ void __launch_bounds__(32) cos_f32_unchecked(  // FloatingPointBoundedByJava0.java:33
        const float* __restrict__ a0, int a0_length, float* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // FloatingPointBoundedByJava0.java:34
    if (i < out_length) {  // FloatingPointBoundedByJava0.java:35
        out[i] = (float)cos((double)a0[i]);  // FloatingPointBoundedByJava0.java:36
    }
}

extern "C" __global__ void __launch_bounds__(32) tan_f64(  // FloatingPointBoundedByJava0.java:41
        const double* a0, int a0_length, double* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // FloatingPointBoundedByJava0.java:42
    if (i < out_length) {  // FloatingPointBoundedByJava0.java:43
        if (i < 0 || i >= a0_length) {  // FloatingPointBoundedByJava0.java:44
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = tan(a0[i]);
    }
}

extern "C" __global__ void __launch_bounds__(32) tan_f64_unchecked(  // FloatingPointBoundedByJava0.java:41
        const double* __restrict__ a0, int a0_length, double* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // FloatingPointBoundedByJava0.java:42
    if (i < out_length) {  // FloatingPointBoundedByJava0.java:43
        out[i] = tan(a0[i]);  // FloatingPointBoundedByJava0.java:44
    }
}

extern "C" __global__ void __launch_bounds__(32) tan_f32(  // FloatingPointBoundedByJava0.java:49
        const float* a0, int a0_length, float* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // FloatingPointBoundedByJava0.java:50
    if (i < out_length) {  // FloatingPointBoundedByJava0.java:51
        if (i < 0 || i >= a0_length) {  // FloatingPointBoundedByJava0.java:52
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = (float)tan((double)a0[i]);
    }
}

extern "C" __global__ void __launch_bounds__(32) tan_f32_unchecked(  // FloatingPointBoundedByJava0.java:49
        const float* __restrict__ a0, int a0_length, float* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // FloatingPointBoundedByJava0.java:50
    if (i < out_length) {  // FloatingPointBoundedByJava0.java:51
        out[i] = (float)tan((double)a0[i]);  // FloatingPointBoundedByJava0.java:52
    }
}

extern "C" __global__ void __launch_bounds__(32) asin_f64(  // FloatingPointBoundedByJava0.java:57
        const double* a0, int a0_length, double* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // FloatingPointBoundedByJava0.java:58
    if (i < out_length) {  // FloatingPointBoundedByJava0.java:59
        if (i < 0 || i >= a0_length) {  // FloatingPointBoundedByJava0.java:60
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = asin(a0[i]);
    }
}

extern "C" __global__ void __launch_bounds__(32) asin_f64_unchecked(  // FloatingPointBoundedByJava0.java:57
        const double* __restrict__ a0, int a0_length, double* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // FloatingPointBoundedByJava0.java:58
    if (i < out_length) {  // FloatingPointBoundedByJava0.java:59
        out[i] = asin(a0[i]);  // FloatingPointBoundedByJava0.java:60
    }
}

extern "C" __global__ void __launch_bounds__(32) asin_f32(  // FloatingPointBoundedByJava0.java:65
        const float* a0, int a0_length, float* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // FloatingPointBoundedByJava0.java:66
    if (i < out_length) {  // FloatingPointBoundedByJava0.java:67
        if (i < 0 || i >= a0_length) {  // FloatingPointBoundedByJava0.java:68
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = (float)asin((double)a0[i]);
    }
}

extern "C" __global__ void __launch_bounds__(32) asin_f32_unchecked(  // FloatingPointBoundedByJava0.java:65
        const float* __restrict__ a0, int a0_length, float* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // FloatingPointBoundedByJava0.java:66
    if (i < out_length) {  // FloatingPointBoundedByJava0.java:67
        out[i] = (float)asin((double)a0[i]);  // FloatingPointBoundedByJava0.java:68
    }
}

extern "C" __global__ void __launch_bounds__(32) acos_f64(  // FloatingPointBoundedByJava0.java:73
        const double* a0, int a0_length, double* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // FloatingPointBoundedByJava0.java:74
    if (i < out_length) {  // FloatingPointBoundedByJava0.java:75
        if (i < 0 || i >= a0_length) {  // FloatingPointBoundedByJava0.java:76
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = acos(a0[i]);
    }
}

extern "C" __global__ void __launch_bounds__(32) acos_f64_unchecked(  // FloatingPointBoundedByJava0.java:73
        const double* __restrict__ a0, int a0_length, double* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // FloatingPointBoundedByJava0.java:74
    if (i < out_length) {  // FloatingPointBoundedByJava0.java:75
        out[i] = acos(a0[i]);  // FloatingPointBoundedByJava0.java:76
    }
}

extern "C" __global__ void __launch_bounds__(32) acos_f32(  // FloatingPointBoundedByJava0.java:81
        const float* a0, int a0_length, float* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // FloatingPointBoundedByJava0.java:82
    if (i < out_length) {  // FloatingPointBoundedByJava0.java:83
        if (i < 0 || i >= a0_length) {  // FloatingPointBoundedByJava0.java:84
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = (float)acos((double)a0[i]);
    }
}

extern "C" __global__ void __launch_bounds__(32) acos_f32_unchecked(  // FloatingPointBoundedByJava0.java:81
        const float* __restrict__ a0, int a0_length, float* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // FloatingPointBoundedByJava0.java:82
    if (i < out_length) {  // FloatingPointBoundedByJava0.java:83
        out[i] = (float)acos((double)a0[i]);  // FloatingPointBoundedByJava0.java:84
    }
}

extern "C" __global__ void __launch_bounds__(32) atan_f64(  // FloatingPointBoundedByJava0.java:89
        const double* a0, int a0_length, double* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // FloatingPointBoundedByJava0.java:90
    if (i < out_length) {  // FloatingPointBoundedByJava0.java:91
        if (i < 0 || i >= a0_length) {  // FloatingPointBoundedByJava0.java:92
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = atan(a0[i]);
    }
}

extern "C" __global__ void __launch_bounds__(32) atan_f64_unchecked(  // FloatingPointBoundedByJava0.java:89
        const double* __restrict__ a0, int a0_length, double* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // FloatingPointBoundedByJava0.java:90
    if (i < out_length) {  // FloatingPointBoundedByJava0.java:91
        out[i] = atan(a0[i]);  // FloatingPointBoundedByJava0.java:92
    }
}

extern "C" __global__ void __launch_bounds__(32) atan_f32(  // FloatingPointBoundedByJava0.java:97
        const float* a0, int a0_length, float* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // FloatingPointBoundedByJava0.java:98
    if (i < out_length) {  // FloatingPointBoundedByJava0.java:99
        if (i < 0 || i >= a0_length) {  // FloatingPointBoundedByJava0.java:100
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = (float)atan((double)a0[i]);
    }
}

extern "C" __global__ void __launch_bounds__(32) atan_f32_unchecked(  // FloatingPointBoundedByJava0.java:97
        const float* __restrict__ a0, int a0_length, float* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // FloatingPointBoundedByJava0.java:98
    if (i < out_length) {  // FloatingPointBoundedByJava0.java:99
        out[i] = (float)atan((double)a0[i]);  // FloatingPointBoundedByJava0.java:100
    }
}

extern "C" __global__ void __launch_bounds__(32) sinh_f64(  // FloatingPointBoundedByJava0.java:105
        const double* a0, int a0_length, double* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // FloatingPointBoundedByJava0.java:106
    if (i < out_length) {  // FloatingPointBoundedByJava0.java:107
        if (i < 0 || i >= a0_length) {  // FloatingPointBoundedByJava0.java:108
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = sinh(a0[i]);
    }
}

extern "C" __global__ void __launch_bounds__(32) sinh_f64_unchecked(  // FloatingPointBoundedByJava0.java:105
        const double* __restrict__ a0, int a0_length, double* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // FloatingPointBoundedByJava0.java:106
    if (i < out_length) {  // FloatingPointBoundedByJava0.java:107
        out[i] = sinh(a0[i]);  // FloatingPointBoundedByJava0.java:108
    }
}

extern "C" __global__ void __launch_bounds__(32) sinh_f32(  // FloatingPointBoundedByJava0.java:113
        const float* a0, int a0_length, float* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // FloatingPointBoundedByJava0.java:114
    if (i < out_length) {  // FloatingPointBoundedByJava0.java:115
        if (i < 0 || i >= a0_length) {  // FloatingPointBoundedByJava0.java:116
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = (float)sinh((double)a0[i]);
    }
}

extern "C" __global__ void __launch_bounds__(32) sinh_f32_unchecked(  // FloatingPointBoundedByJava0.java:113
        const float* __restrict__ a0, int a0_length, float* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // FloatingPointBoundedByJava0.java:114
    if (i < out_length) {  // FloatingPointBoundedByJava0.java:115
        out[i] = (float)sinh((double)a0[i]);  // FloatingPointBoundedByJava0.java:116
    }
}

extern "C" __global__ void __launch_bounds__(32) cosh_f64(  // FloatingPointBoundedByJava0.java:121
        const double* a0, int a0_length, double* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // FloatingPointBoundedByJava0.java:122
    if (i < out_length) {  // FloatingPointBoundedByJava0.java:123
        if (i < 0 || i >= a0_length) {  // FloatingPointBoundedByJava0.java:124
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = cosh(a0[i]);
    }
}

extern "C" __global__ void __launch_bounds__(32) cosh_f64_unchecked(  // FloatingPointBoundedByJava0.java:121
        const double* __restrict__ a0, int a0_length, double* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // FloatingPointBoundedByJava0.java:122
    if (i < out_length) {  // FloatingPointBoundedByJava0.java:123
        out[i] = cosh(a0[i]);  // FloatingPointBoundedByJava0.java:124
    }
}

extern "C" __global__ void __launch_bounds__(32) cosh_f32(  // FloatingPointBoundedByJava0.java:129
        const float* a0, int a0_length, float* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // FloatingPointBoundedByJava0.java:130
    if (i < out_length) {  // FloatingPointBoundedByJava0.java:131
        if (i < 0 || i >= a0_length) {  // FloatingPointBoundedByJava0.java:132
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = (float)cosh((double)a0[i]);
    }
}

extern "C" __global__ void __launch_bounds__(32) cosh_f32_unchecked(  // FloatingPointBoundedByJava0.java:129
        const float* __restrict__ a0, int a0_length, float* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // FloatingPointBoundedByJava0.java:130
    if (i < out_length) {  // FloatingPointBoundedByJava0.java:131
        out[i] = (float)cosh((double)a0[i]);  // FloatingPointBoundedByJava0.java:132
    }
}

extern "C" __global__ void __launch_bounds__(32) tanh_f64(  // FloatingPointBoundedByJava0.java:137
        const double* a0, int a0_length, double* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // FloatingPointBoundedByJava0.java:138
    if (i < out_length) {  // FloatingPointBoundedByJava0.java:139
        if (i < 0 || i >= a0_length) {  // FloatingPointBoundedByJava0.java:140
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = tanh(a0[i]);
    }
}

extern "C" __global__ void __launch_bounds__(32) tanh_f64_unchecked(  // FloatingPointBoundedByJava0.java:137
        const double* __restrict__ a0, int a0_length, double* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // FloatingPointBoundedByJava0.java:138
    if (i < out_length) {  // FloatingPointBoundedByJava0.java:139
        out[i] = tanh(a0[i]);  // FloatingPointBoundedByJava0.java:140
    }
}

extern "C" __global__ void __launch_bounds__(32) tanh_f32(  // FloatingPointBoundedByJava0.java:145
        const float* a0, int a0_length, float* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // FloatingPointBoundedByJava0.java:146
    if (i < out_length) {  // FloatingPointBoundedByJava0.java:147
        if (i < 0 || i >= a0_length) {  // FloatingPointBoundedByJava0.java:148
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = (float)tanh((double)a0[i]);
    }
}

extern "C" __global__ void __launch_bounds__(32) tanh_f32_unchecked(  // FloatingPointBoundedByJava0.java:145
        const float* __restrict__ a0, int a0_length, float* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // FloatingPointBoundedByJava0.java:146
    if (i < out_length) {  // FloatingPointBoundedByJava0.java:147
        out[i] = (float)tanh((double)a0[i]);  // FloatingPointBoundedByJava0.java:148
    }
}

extern "C" __global__ void __launch_bounds__(32) exp_f64(  // FloatingPointBoundedByJava0.java:153
        const double* a0, int a0_length, double* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // FloatingPointBoundedByJava0.java:154
    if (i < out_length) {  // FloatingPointBoundedByJava0.java:155
        if (i < 0 || i >= a0_length) {  // FloatingPointBoundedByJava0.java:156
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = exp(a0[i]);
    }
}

extern "C" __global__ void __launch_bounds__(32) exp_f64_unchecked(  // FloatingPointBoundedByJava0.java:153
        const double* __restrict__ a0, int a0_length, double* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // FloatingPointBoundedByJava0.java:154
    if (i < out_length) {  // FloatingPointBoundedByJava0.java:155
        out[i] = exp(a0[i]);  // FloatingPointBoundedByJava0.java:156
    }
}

extern "C" __global__ void __launch_bounds__(32) exp_f32(  // FloatingPointBoundedByJava0.java:161
        const float* a0, int a0_length, float* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // FloatingPointBoundedByJava0.java:162
    if (i < out_length) {  // FloatingPointBoundedByJava0.java:163
        if (i < 0 || i >= a0_length) {  // FloatingPointBoundedByJava0.java:164
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = (float)exp((double)a0[i]);
    }
}

extern "C" __global__ void __launch_bounds__(32) exp_f32_unchecked(  // FloatingPointBoundedByJava0.java:161
        const float* __restrict__ a0, int a0_length, float* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // FloatingPointBoundedByJava0.java:162
    if (i < out_length) {  // FloatingPointBoundedByJava0.java:163
        out[i] = (float)exp((double)a0[i]);  // FloatingPointBoundedByJava0.java:164
    }
}

extern "C" __global__ void __launch_bounds__(32) log_f64(  // FloatingPointBoundedByJava0.java:169
        const double* a0, int a0_length, double* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // FloatingPointBoundedByJava0.java:170
    if (i < out_length) {  // FloatingPointBoundedByJava0.java:171
        if (i < 0 || i >= a0_length) {  // FloatingPointBoundedByJava0.java:172
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = log(a0[i]);
    }
}

extern "C" __global__ void __launch_bounds__(32) log_f64_unchecked(  // FloatingPointBoundedByJava0.java:169
        const double* __restrict__ a0, int a0_length, double* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // FloatingPointBoundedByJava0.java:170
    if (i < out_length) {  // FloatingPointBoundedByJava0.java:171
        out[i] = log(a0[i]);  // FloatingPointBoundedByJava0.java:172
    }
}

extern "C" __global__ void __launch_bounds__(32) log_f32(  // FloatingPointBoundedByJava0.java:177
        const float* a0, int a0_length, float* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // FloatingPointBoundedByJava0.java:178
    if (i < out_length) {  // FloatingPointBoundedByJava0.java:179
        if (i < 0 || i >= a0_length) {  // FloatingPointBoundedByJava0.java:180
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = (float)log((double)a0[i]);
    }
}

extern "C" __global__ void __launch_bounds__(32) log_f32_unchecked(  // FloatingPointBoundedByJava0.java:177
        const float* __restrict__ a0, int a0_length, float* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // FloatingPointBoundedByJava0.java:178
    if (i < out_length) {  // FloatingPointBoundedByJava0.java:179
        out[i] = (float)log((double)a0[i]);  // FloatingPointBoundedByJava0.java:180
    }
}

extern "C" __global__ void __launch_bounds__(32) log10_f64(  // FloatingPointBoundedByJava0.java:185
        const double* a0, int a0_length, double* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // FloatingPointBoundedByJava0.java:186
    if (i < out_length) {  // FloatingPointBoundedByJava0.java:187
        if (i < 0 || i >= a0_length) {  // FloatingPointBoundedByJava0.java:188
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = log10(a0[i]);
    }
}

extern "C" __global__ void __launch_bounds__(32) log10_f64_unchecked(  // FloatingPointBoundedByJava0.java:185
        const double* __restrict__ a0, int a0_length, double* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // FloatingPointBoundedByJava0.java:186
    if (i < out_length) {  // FloatingPointBoundedByJava0.java:187
        out[i] = log10(a0[i]);  // FloatingPointBoundedByJava0.java:188
    }
}

extern "C" __global__ void __launch_bounds__(32) log10_f32(  // FloatingPointBoundedByJava0.java:193
        const float* a0, int a0_length, float* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // FloatingPointBoundedByJava0.java:194
    if (i < out_length) {  // FloatingPointBoundedByJava0.java:195
        if (i < 0 || i >= a0_length) {  // FloatingPointBoundedByJava0.java:196
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = (float)log10((double)a0[i]);
    }
}

extern "C" __global__ void __launch_bounds__(32) log10_f32_unchecked(  // FloatingPointBoundedByJava0.java:193
        const float* __restrict__ a0, int a0_length, float* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // FloatingPointBoundedByJava0.java:194
    if (i < out_length) {  // FloatingPointBoundedByJava0.java:195
        out[i] = (float)log10((double)a0[i]);  // FloatingPointBoundedByJava0.java:196
    }
}
