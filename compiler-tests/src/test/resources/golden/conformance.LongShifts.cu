// Generated from LongShifts.java by RingKernel. Do not edit.
// Compile with -fmad=false: Java rounds every operation (JLS 15.4).

extern "C" __global__ void __launch_bounds__(32) left(  // LongShifts.java:9
        const long long* a, int a_length, const int* b, int b_length, long long* out,
        int out_length, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // LongShifts.java:10
    if (i < out_length) {  // LongShifts.java:11
        if (i < 0 || i >= a_length) {  // LongShifts.java:12
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        if (i < 0 || i >= b_length) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        out[i] = (long long)((unsigned long long)a[i] << (b[i] & 63));
    }
}

extern "C" __global__ void __launch_bounds__(32) left_unchecked(  // LongShifts.java:9
        const long long* __restrict__ a, int a_length, const int* __restrict__ b, int b_length,
        long long* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // LongShifts.java:10
    if (i < out_length) {  // LongShifts.java:11
        out[i] = (long long)((unsigned long long)a[i] << (b[i] & 63));  // LongShifts.java:12
    }
}

extern "C" __global__ void __launch_bounds__(32) right(  // LongShifts.java:17
        const long long* a, int a_length, const int* b, int b_length, long long* out,
        int out_length, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // LongShifts.java:18
    if (i < out_length) {  // LongShifts.java:19
        if (i < 0 || i >= a_length) {  // LongShifts.java:20
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        if (i < 0 || i >= b_length) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        out[i] = a[i] >> (b[i] & 63);
    }
}

extern "C" __global__ void __launch_bounds__(32) right_unchecked(  // LongShifts.java:17
        const long long* __restrict__ a, int a_length, const int* __restrict__ b, int b_length,
        long long* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // LongShifts.java:18
    if (i < out_length) {  // LongShifts.java:19
        out[i] = a[i] >> (b[i] & 63);  // LongShifts.java:20
    }
}

extern "C" __global__ void __launch_bounds__(32) unsignedRight(  // LongShifts.java:25
        const long long* a, int a_length, const int* b, int b_length, long long* out,
        int out_length, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // LongShifts.java:26
    if (i < out_length) {  // LongShifts.java:27
        if (i < 0 || i >= a_length) {  // LongShifts.java:28
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        if (i < 0 || i >= b_length) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        out[i] = (long long)((unsigned long long)a[i] >> (b[i] & 63));
    }
}

extern "C" __global__ void __launch_bounds__(32) unsignedRight_unchecked(  // LongShifts.java:25
        const long long* __restrict__ a, int a_length, const int* __restrict__ b, int b_length,
        long long* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // LongShifts.java:26
    if (i < out_length) {  // LongShifts.java:27
        out[i] = (long long)((unsigned long long)a[i] >> (b[i] & 63));  // LongShifts.java:28
    }
}

extern "C" __global__ void __launch_bounds__(32) leftByLong(  // LongShifts.java:33
        const long long* a, int a_length, const long long* b, int b_length, long long* out,
        int out_length, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // LongShifts.java:34
    if (i < out_length) {  // LongShifts.java:35
        if (i < 0 || i >= a_length) {  // LongShifts.java:36
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        if (i < 0 || i >= b_length) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        out[i] = (long long)((unsigned long long)a[i] << ((int)b[i] & 63));
    }
}

extern "C" __global__ void __launch_bounds__(32) leftByLong_unchecked(  // LongShifts.java:33
        const long long* __restrict__ a, int a_length, const long long* __restrict__ b,
        int b_length, long long* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // LongShifts.java:34
    if (i < out_length) {  // LongShifts.java:35
        out[i] = (long long)((unsigned long long)a[i] << ((int)b[i] & 63));  // LongShifts.java:36
    }
}

extern "C" __global__ void __launch_bounds__(32) rightByLong(  // LongShifts.java:41
        const long long* a, int a_length, const long long* b, int b_length, long long* out,
        int out_length, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // LongShifts.java:42
    if (i < out_length) {  // LongShifts.java:43
        if (i < 0 || i >= a_length) {  // LongShifts.java:44
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        if (i < 0 || i >= b_length) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        out[i] = a[i] >> ((int)b[i] & 63);
    }
}

extern "C" __global__ void __launch_bounds__(32) rightByLong_unchecked(  // LongShifts.java:41
        const long long* __restrict__ a, int a_length, const long long* __restrict__ b,
        int b_length, long long* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // LongShifts.java:42
    if (i < out_length) {  // LongShifts.java:43
        out[i] = a[i] >> ((int)b[i] & 63);  // LongShifts.java:44
    }
}

extern "C" __global__ void __launch_bounds__(32) byConstants(  // LongShifts.java:49
        const long long* a, int a_length, long long* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // LongShifts.java:50
    if (i < out_length) {  // LongShifts.java:51
        if (i < 0 || i >= a_length) {  // LongShifts.java:52
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = (long long)((((unsigned long long)a[i] << 31) + (a[i] >> 32) - ((unsigned long long)a[i] >> 33)) ^ ((unsigned long long)a[i] << 63) ^ (a[i] >> 63) ^ ((unsigned long long)a[i] >> 1));
    }
}

extern "C" __global__ void __launch_bounds__(32) byConstants_unchecked(  // LongShifts.java:49
        const long long* __restrict__ a, int a_length, long long* __restrict__ out,
        int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // LongShifts.java:50
    if (i < out_length) {  // LongShifts.java:51
        out[i] = (long long)((((unsigned long long)a[i] << 31) + (a[i] >> 32) - ((unsigned long long)a[i] >> 33)) ^ ((unsigned long long)a[i] << 63) ^ (a[i] >> 63) ^ ((unsigned long long)a[i] >> 1));  // LongShifts.java:52
    }
}

extern "C" __global__ void __launch_bounds__(32) rotation(  // LongShifts.java:57
        const long long* a, int a_length, const int* b, int b_length, long long* out,
        int out_length, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // LongShifts.java:58
    if (i < out_length) {  // LongShifts.java:59
        if (i < 0 || i >= a_length) {  // LongShifts.java:60
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        if (i < 0 || i >= b_length) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        out[i] = (long long)(((unsigned long long)a[i] << (b[i] & 63)) | ((unsigned long long)a[i] >> (int)((0u - b[i]) & 63)));
    }
}

extern "C" __global__ void __launch_bounds__(32) rotation_unchecked(  // LongShifts.java:57
        const long long* __restrict__ a, int a_length, const int* __restrict__ b, int b_length,
        long long* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // LongShifts.java:58
    if (i < out_length) {  // LongShifts.java:59
        out[i] = (long long)(((unsigned long long)a[i] << (b[i] & 63)) | ((unsigned long long)a[i] >> (int)((0u - b[i]) & 63)));  // LongShifts.java:60
    }
}

extern "C" __global__ void __launch_bounds__(32) compound(  // LongShifts.java:65
        const long long* a, int a_length, const int* b, int b_length, long long* out,
        int out_length, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // LongShifts.java:66
    if (i < out_length) {  // LongShifts.java:67
        if (i < 0 || i >= a_length) {  // LongShifts.java:68
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        long long x = a[i];
        long long x_1 = x;
        if (i < 0 || i >= b_length) {  // LongShifts.java:69
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        x_1 = (long long)((unsigned long long)x_1 << (b[i] & 63));
        x_1 >>= 3;  // LongShifts.java:70
        x_1 = (long long)((unsigned long long)x_1 >> (int)(((unsigned)b[i] + 1) & 63));  // LongShifts.java:71
        out[i] = x_1;  // LongShifts.java:72
    }
}

extern "C" __global__ void __launch_bounds__(32) compound_unchecked(  // LongShifts.java:65
        const long long* __restrict__ a, int a_length, const int* __restrict__ b, int b_length,
        long long* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // LongShifts.java:66
    if (i < out_length) {  // LongShifts.java:67
        long long x = a[i];  // LongShifts.java:68
        long long x_1 = x;
        x_1 = (long long)((unsigned long long)x_1 << (b[i] & 63));  // LongShifts.java:69
        x_1 >>= 3;  // LongShifts.java:70
        x_1 = (long long)((unsigned long long)x_1 >> (int)(((unsigned)b[i] + 1) & 63));  // LongShifts.java:71
        out[i] = x_1;  // LongShifts.java:72
    }
}
