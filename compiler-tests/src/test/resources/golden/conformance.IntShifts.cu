// Generated from IntShifts.java by RingKernel. Do not edit.
// Compile with -fmad=false: Java rounds every operation (JLS 15.4).

extern "C" __global__ void __launch_bounds__(32) left(  // IntShifts.java:9
        const int* a, int a_length, const int* b, int b_length, int* out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // IntShifts.java:10
    if (i < out_length) {  // IntShifts.java:11
        if (i < 0 || i >= a_length) {  // IntShifts.java:12
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        if (i < 0 || i >= b_length) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        out[i] = (int)((unsigned)a[i] << (b[i] & 31));
    }
}

extern "C" __global__ void __launch_bounds__(32) left_unchecked(  // IntShifts.java:9
        const int* __restrict__ a, int a_length, const int* __restrict__ b, int b_length,
        int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // IntShifts.java:10
    if (i < out_length) {  // IntShifts.java:11
        out[i] = (int)((unsigned)a[i] << (b[i] & 31));  // IntShifts.java:12
    }
}

extern "C" __global__ void __launch_bounds__(32) right(  // IntShifts.java:17
        const int* a, int a_length, const int* b, int b_length, int* out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // IntShifts.java:18
    if (i < out_length) {  // IntShifts.java:19
        if (i < 0 || i >= a_length) {  // IntShifts.java:20
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        if (i < 0 || i >= b_length) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        out[i] = a[i] >> (b[i] & 31);
    }
}

extern "C" __global__ void __launch_bounds__(32) right_unchecked(  // IntShifts.java:17
        const int* __restrict__ a, int a_length, const int* __restrict__ b, int b_length,
        int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // IntShifts.java:18
    if (i < out_length) {  // IntShifts.java:19
        out[i] = a[i] >> (b[i] & 31);  // IntShifts.java:20
    }
}

extern "C" __global__ void __launch_bounds__(32) unsignedRight(  // IntShifts.java:25
        const int* a, int a_length, const int* b, int b_length, int* out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // IntShifts.java:26
    if (i < out_length) {  // IntShifts.java:27
        if (i < 0 || i >= a_length) {  // IntShifts.java:28
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        if (i < 0 || i >= b_length) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        out[i] = (int)((unsigned)a[i] >> (b[i] & 31));
    }
}

extern "C" __global__ void __launch_bounds__(32) unsignedRight_unchecked(  // IntShifts.java:25
        const int* __restrict__ a, int a_length, const int* __restrict__ b, int b_length,
        int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // IntShifts.java:26
    if (i < out_length) {  // IntShifts.java:27
        out[i] = (int)((unsigned)a[i] >> (b[i] & 31));  // IntShifts.java:28
    }
}

extern "C" __global__ void __launch_bounds__(32) leftByLong(  // IntShifts.java:33
        const int* a, int a_length, const long long* b, int b_length, int* out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // IntShifts.java:34
    if (i < out_length) {  // IntShifts.java:35
        if (i < 0 || i >= a_length) {  // IntShifts.java:36
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        if (i < 0 || i >= b_length) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        out[i] = (int)((unsigned)a[i] << ((int)b[i] & 31));
    }
}

extern "C" __global__ void __launch_bounds__(32) leftByLong_unchecked(  // IntShifts.java:33
        const int* __restrict__ a, int a_length, const long long* __restrict__ b, int b_length,
        int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // IntShifts.java:34
    if (i < out_length) {  // IntShifts.java:35
        out[i] = (int)((unsigned)a[i] << ((int)b[i] & 31));  // IntShifts.java:36
    }
}

extern "C" __global__ void __launch_bounds__(32) rightByLong(  // IntShifts.java:41
        const int* a, int a_length, const long long* b, int b_length, int* out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // IntShifts.java:42
    if (i < out_length) {  // IntShifts.java:43
        if (i < 0 || i >= a_length) {  // IntShifts.java:44
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        if (i < 0 || i >= b_length) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        out[i] = a[i] >> ((int)b[i] & 31);
    }
}

extern "C" __global__ void __launch_bounds__(32) rightByLong_unchecked(  // IntShifts.java:41
        const int* __restrict__ a, int a_length, const long long* __restrict__ b, int b_length,
        int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // IntShifts.java:42
    if (i < out_length) {  // IntShifts.java:43
        out[i] = a[i] >> ((int)b[i] & 31);  // IntShifts.java:44
    }
}

extern "C" __global__ void __launch_bounds__(32) byConstants(  // IntShifts.java:49
        const int* a, int a_length, int* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // IntShifts.java:50
    if (i < out_length) {  // IntShifts.java:51
        if (i < 0 || i >= a_length) {  // IntShifts.java:52
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = (int)((((unsigned)a[i] << 31) + a[i] - ((unsigned)a[i] >> 1)) ^ ((unsigned)a[i] << 31) ^ (a[i] >> 31) ^ ((unsigned)a[i] >> 1));
    }
}

extern "C" __global__ void __launch_bounds__(32) byConstants_unchecked(  // IntShifts.java:49
        const int* __restrict__ a, int a_length, int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // IntShifts.java:50
    if (i < out_length) {  // IntShifts.java:51
        out[i] = (int)((((unsigned)a[i] << 31) + a[i] - ((unsigned)a[i] >> 1)) ^ ((unsigned)a[i] << 31) ^ (a[i] >> 31) ^ ((unsigned)a[i] >> 1));  // IntShifts.java:52
    }
}

extern "C" __global__ void __launch_bounds__(32) rotation(  // IntShifts.java:57
        const int* a, int a_length, const int* b, int b_length, int* out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // IntShifts.java:58
    if (i < out_length) {  // IntShifts.java:59
        if (i < 0 || i >= a_length) {  // IntShifts.java:60
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        if (i < 0 || i >= b_length) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        out[i] = (int)(((unsigned)a[i] << (b[i] & 31)) | ((unsigned)a[i] >> (int)((0u - b[i]) & 31)));
    }
}

extern "C" __global__ void __launch_bounds__(32) rotation_unchecked(  // IntShifts.java:57
        const int* __restrict__ a, int a_length, const int* __restrict__ b, int b_length,
        int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // IntShifts.java:58
    if (i < out_length) {  // IntShifts.java:59
        out[i] = (int)(((unsigned)a[i] << (b[i] & 31)) | ((unsigned)a[i] >> (int)((0u - b[i]) & 31)));  // IntShifts.java:60
    }
}

extern "C" __global__ void __launch_bounds__(32) compound(  // IntShifts.java:65
        const int* a, int a_length, const int* b, int b_length, int* out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // IntShifts.java:66
    if (i < out_length) {  // IntShifts.java:67
        if (i < 0 || i >= a_length) {  // IntShifts.java:68
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        int x = a[i];
        int x_1 = x;
        if (i < 0 || i >= b_length) {  // IntShifts.java:69
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        x_1 = (int)((unsigned)x_1 << (b[i] & 31));
        x_1 >>= 3;  // IntShifts.java:70
        x_1 = (int)((unsigned)x_1 >> (int)(((unsigned)b[i] + 1) & 31));  // IntShifts.java:71
        out[i] = x_1;  // IntShifts.java:72
    }
}

extern "C" __global__ void __launch_bounds__(32) compound_unchecked(  // IntShifts.java:65
        const int* __restrict__ a, int a_length, const int* __restrict__ b, int b_length,
        int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // IntShifts.java:66
    if (i < out_length) {  // IntShifts.java:67
        int x = a[i];  // IntShifts.java:68
        int x_1 = x;
        x_1 = (int)((unsigned)x_1 << (b[i] & 31));  // IntShifts.java:69
        x_1 >>= 3;  // IntShifts.java:70
        x_1 = (int)((unsigned)x_1 >> (int)(((unsigned)b[i] + 1) & 31));  // IntShifts.java:71
        out[i] = x_1;  // IntShifts.java:72
    }
}
