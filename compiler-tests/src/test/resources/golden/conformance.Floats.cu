// Generated from Floats.java by RingKernel. Do not edit.
// Compile with -fmad=false: Java rounds every operation (JLS 15.4).

extern "C" __global__ void __launch_bounds__(32) sum(  // Floats.java:12
        const float* a, int a_length, const float* b, int b_length, float* out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Floats.java:13
    if (i < out_length) {  // Floats.java:14
        if (i < 0 || i >= a_length) {  // Floats.java:15
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

extern "C" __global__ void __launch_bounds__(32) sum_unchecked(  // Floats.java:12
        const float* __restrict__ a, int a_length, const float* __restrict__ b, int b_length,
        float* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Floats.java:13
    if (i < out_length) {  // Floats.java:14
        out[i] = a[i] + b[i];  // Floats.java:15
    }
}

extern "C" __global__ void __launch_bounds__(32) difference(  // Floats.java:20
        const float* a, int a_length, const float* b, int b_length, float* out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Floats.java:21
    if (i < out_length) {  // Floats.java:22
        if (i < 0 || i >= a_length) {  // Floats.java:23
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

extern "C" __global__ void __launch_bounds__(32) difference_unchecked(  // Floats.java:20
        const float* __restrict__ a, int a_length, const float* __restrict__ b, int b_length,
        float* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Floats.java:21
    if (i < out_length) {  // Floats.java:22
        out[i] = a[i] - b[i];  // Floats.java:23
    }
}

extern "C" __global__ void __launch_bounds__(32) product(  // Floats.java:28
        const float* a, int a_length, const float* b, int b_length, float* out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Floats.java:29
    if (i < out_length) {  // Floats.java:30
        if (i < 0 || i >= a_length) {  // Floats.java:31
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

extern "C" __global__ void __launch_bounds__(32) product_unchecked(  // Floats.java:28
        const float* __restrict__ a, int a_length, const float* __restrict__ b, int b_length,
        float* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Floats.java:29
    if (i < out_length) {  // Floats.java:30
        out[i] = a[i] * b[i];  // Floats.java:31
    }
}

extern "C" __global__ void __launch_bounds__(32) quotient(  // Floats.java:36
        const float* a, int a_length, const float* b, int b_length, float* out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Floats.java:37
    if (i < out_length) {  // Floats.java:38
        if (i < 0 || i >= a_length) {  // Floats.java:39
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        if (i < 0 || i >= b_length) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        float chosen = 0.0f;
        if (b[i] == 0.0f) {
            chosen = 3.0f;
        } else {
            chosen = b[i];
        }
        out[i] = a[i] / chosen;
    }
}

extern "C" __global__ void __launch_bounds__(32) quotient_unchecked(  // Floats.java:36
        const float* __restrict__ a, int a_length, const float* __restrict__ b, int b_length,
        float* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Floats.java:37
    if (i < out_length) {  // Floats.java:38
        float chosen = 0.0f;  // Floats.java:39
        if (b[i] == 0.0f) {
            chosen = 3.0f;
        } else {
            chosen = b[i];
        }
        out[i] = a[i] / chosen;
    }
}

extern "C" __global__ void __launch_bounds__(32) remainder_(  // Floats.java:44
        const float* a, int a_length, const float* b, int b_length, float* out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Floats.java:45
    if (i < out_length) {  // Floats.java:46
        if (i < 0 || i >= a_length) {  // Floats.java:47
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        if (i < 0 || i >= b_length) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        float chosen = 0.0f;
        if (b[i] == 0.0f) {
            chosen = 3.0f;
        } else {
            chosen = b[i];
        }
        out[i] = fmodf(a[i], chosen);
    }
}

extern "C" __global__ void __launch_bounds__(32) remainder_unchecked(  // Floats.java:44
        const float* __restrict__ a, int a_length, const float* __restrict__ b, int b_length,
        float* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Floats.java:45
    if (i < out_length) {  // Floats.java:46
        float chosen = 0.0f;  // Floats.java:47
        if (b[i] == 0.0f) {
            chosen = 3.0f;
        } else {
            chosen = b[i];
        }
        out[i] = fmodf(a[i], chosen);
    }
}

extern "C" __global__ void __launch_bounds__(32) negation(  // Floats.java:52
        const float* a, int a_length, float* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Floats.java:53
    if (i < out_length) {  // Floats.java:54
        if (i < 0 || i >= a_length) {  // Floats.java:55
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = -a[i];
    }
}

extern "C" __global__ void __launch_bounds__(32) negation_unchecked(  // Floats.java:52
        const float* __restrict__ a, int a_length, float* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Floats.java:53
    if (i < out_length) {  // Floats.java:54
        out[i] = -a[i];  // Floats.java:55
    }
}

extern "C" __global__ void __launch_bounds__(32) negationOfZero(  // Floats.java:60
        const float* a, int a_length, int* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Floats.java:61
    if (i < out_length) {  // Floats.java:62
        if (i < 0 || i >= a_length) {  // Floats.java:63
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = __float_as_int(-(a[i] - a[i]));
    }
}

extern "C" __global__ void __launch_bounds__(32) negationOfZero_unchecked(  // Floats.java:60
        const float* __restrict__ a, int a_length, int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Floats.java:61
    if (i < out_length) {  // Floats.java:62
        out[i] = __float_as_int(-(a[i] - a[i]));  // Floats.java:63
    }
}

extern "C" __global__ void __launch_bounds__(32) increments(  // Floats.java:68
        const float* a, int a_length, float* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Floats.java:69
    if (i < out_length) {  // Floats.java:70
        if (i < 0 || i >= a_length) {  // Floats.java:71
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        float x = a[i];
        float x_1 = x;
        x_1 += 1.0f;  // Floats.java:72
        x_1 += 1.0f;  // Floats.java:73
        x_1 -= 1.0f;  // Floats.java:74
        out[i] = x_1;  // Floats.java:75
    }
}

extern "C" __global__ void __launch_bounds__(32) increments_unchecked(  // Floats.java:68
        const float* __restrict__ a, int a_length, float* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Floats.java:69
    if (i < out_length) {  // Floats.java:70
        float x = a[i];  // Floats.java:71
        float x_1 = x;
        x_1 += 1.0f;  // Floats.java:72
        x_1 += 1.0f;  // Floats.java:73
        x_1 -= 1.0f;  // Floats.java:74
        out[i] = x_1;  // Floats.java:75
    }
}

extern "C" __global__ void __launch_bounds__(32) assignments(  // Floats.java:80
        const float* a, int a_length, const float* b, int b_length, float* out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Floats.java:81
    if (i < out_length) {  // Floats.java:82
        if (i < 0 || i >= a_length) {  // Floats.java:83
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        float x = a[i];
        float x_1 = x;
        if (i < 0 || i >= b_length) {  // Floats.java:84
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        x_1 += b[i];
        x_1 *= 2.0f;  // Floats.java:85
        x_1 -= 1.0f;  // Floats.java:86
        out[i] = x_1;  // Floats.java:87
    }
}

extern "C" __global__ void __launch_bounds__(32) assignments_unchecked(  // Floats.java:80
        const float* __restrict__ a, int a_length, const float* __restrict__ b, int b_length,
        float* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Floats.java:81
    if (i < out_length) {  // Floats.java:82
        float x = a[i];  // Floats.java:83
        float x_1 = x;
        x_1 += b[i];  // Floats.java:84
        x_1 *= 2.0f;  // Floats.java:85
        x_1 -= 1.0f;  // Floats.java:86
        out[i] = x_1;  // Floats.java:87
    }
}
