// Generated from ConstantFolding.java by RingKernel. Do not edit.
// Compile with -fmad=false: Java rounds every operation (JLS 15.4).

extern "C" __global__ void __launch_bounds__(32) overflow(  // ConstantFolding.java:11
        const int* a, int a_length, int* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // ConstantFolding.java:12
    if (i < out_length) {  // ConstantFolding.java:13
        if (i < 0 || i >= a_length) {  // ConstantFolding.java:14
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = (int)((unsigned)a[i] + 0x80000000u + 2147483647);
    }
}

extern "C" __global__ void __launch_bounds__(32) overflow_unchecked(  // ConstantFolding.java:11
        const int* __restrict__ a, int a_length, int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // ConstantFolding.java:12
    if (i < out_length) {  // ConstantFolding.java:13
        out[i] = (int)((unsigned)a[i] + 0x80000000u + 2147483647);  // ConstantFolding.java:14
    }
}

extern "C" __global__ void __launch_bounds__(32) wideShift(  // ConstantFolding.java:19
        const int* a, int a_length, int* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // ConstantFolding.java:20
    if (i < out_length) {  // ConstantFolding.java:21
        if (i < 0 || i >= a_length) {  // ConstantFolding.java:22
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = a[i] ^ 2 ^ -4;
    }
}

extern "C" __global__ void __launch_bounds__(32) wideShift_unchecked(  // ConstantFolding.java:19
        const int* __restrict__ a, int a_length, int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // ConstantFolding.java:20
    if (i < out_length) {  // ConstantFolding.java:21
        out[i] = a[i] ^ 2 ^ -4;  // ConstantFolding.java:22
    }
}

extern "C" __global__ void __launch_bounds__(32) smallestByMinusOne(  // ConstantFolding.java:27
        const int* a, int a_length, int* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // ConstantFolding.java:28
    if (i < out_length) {  // ConstantFolding.java:29
        if (i < 0 || i >= a_length) {  // ConstantFolding.java:30
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = a[i] ^ (-2147483647 - 1);
    }
}

extern "C" __global__ void __launch_bounds__(32) smallestByMinusOne_unchecked(  // ConstantFolding.java:27
        const int* __restrict__ a, int a_length, int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // ConstantFolding.java:28
    if (i < out_length) {  // ConstantFolding.java:29
        out[i] = a[i] ^ (-2147483647 - 1);  // ConstantFolding.java:30
    }
}

extern "C" __global__ void __launch_bounds__(32) variablesThatAreConstant(  // ConstantFolding.java:35
        const int* a, int a_length, int* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // ConstantFolding.java:36
    if (i < out_length) {  // ConstantFolding.java:37
        int big = 2147483647;  // ConstantFolding.java:38
        big = (int)((unsigned)big + 40);  // ConstantFolding.java:40
        if (i < 0 || i >= a_length) {  // ConstantFolding.java:41
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = (int)((unsigned)a[i] + big + 256);
    }
}

extern "C" __global__ void __launch_bounds__(32) variablesThatAreConstant_unchecked(  // ConstantFolding.java:35
        const int* __restrict__ a, int a_length, int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // ConstantFolding.java:36
    if (i < out_length) {  // ConstantFolding.java:37
        int big = 2147483647;  // ConstantFolding.java:38
        big = (int)((unsigned)big + 40);  // ConstantFolding.java:40
        out[i] = (int)((unsigned)a[i] + big + 256);  // ConstantFolding.java:41
    }
}

extern "C" __global__ void __launch_bounds__(32) floatOverflow(  // ConstantFolding.java:46
        const float* a, int a_length, bool* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // ConstantFolding.java:47
    if (i < out_length) {  // ConstantFolding.java:48
        if (i < 0 || i >= a_length) {  // ConstantFolding.java:49
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = a[i] < __int_as_float(0x7f800000);
    }
}

extern "C" __global__ void __launch_bounds__(32) floatOverflow_unchecked(  // ConstantFolding.java:46
        const float* __restrict__ a, int a_length, bool* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // ConstantFolding.java:47
    if (i < out_length) {  // ConstantFolding.java:48
        out[i] = a[i] < __int_as_float(0x7f800000);  // ConstantFolding.java:49
    }
}

extern "C" __global__ void __launch_bounds__(32) casts(  // ConstantFolding.java:54
        const int* a, int a_length, int* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // ConstantFolding.java:55
    if (i < out_length) {  // ConstantFolding.java:56
        if (i < 0 || i >= a_length) {  // ConstantFolding.java:57
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = (int)((unsigned)a[i] + 44 + 65535 + 4464 + 2147483647);
    }
}

extern "C" __global__ void __launch_bounds__(32) casts_unchecked(  // ConstantFolding.java:54
        const int* __restrict__ a, int a_length, int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // ConstantFolding.java:55
    if (i < out_length) {  // ConstantFolding.java:56
        out[i] = (int)((unsigned)a[i] + 44 + 65535 + 4464 + 2147483647);  // ConstantFolding.java:57
    }
}

extern "C" __global__ void __launch_bounds__(32) sumInFloat(  // ConstantFolding.java:62
        const float* a, int a_length, float* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // ConstantFolding.java:63
    if (i < out_length) {  // ConstantFolding.java:64
        if (i < 0 || i >= a_length) {  // ConstantFolding.java:65
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = a[i] + 0.0f;
    }
}

extern "C" __global__ void __launch_bounds__(32) sumInFloat_unchecked(  // ConstantFolding.java:62
        const float* __restrict__ a, int a_length, float* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // ConstantFolding.java:63
    if (i < out_length) {  // ConstantFolding.java:64
        out[i] = a[i] + 0.0f;  // ConstantFolding.java:65
    }
}
