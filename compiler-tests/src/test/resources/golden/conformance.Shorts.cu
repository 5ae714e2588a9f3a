// Generated from Shorts.java by RingKernel. Do not edit.
// Compile with -fmad=false: Java rounds every operation (JLS 15.4).

extern "C" __global__ void __launch_bounds__(32) sum(  // Shorts.java:9
        const short* a, int a_length, const short* b, int b_length, short* out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Shorts.java:10
    if (i < out_length) {  // Shorts.java:11
        if (i < 0 || i >= a_length) {  // Shorts.java:12
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        if (i < 0 || i >= b_length) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        out[i] = (short)(a[i] + b[i]);
    }
}

extern "C" __global__ void __launch_bounds__(32) sum_unchecked(  // Shorts.java:9
        const short* __restrict__ a, int a_length, const short* __restrict__ b, int b_length,
        short* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Shorts.java:10
    if (i < out_length) {  // Shorts.java:11
        out[i] = (short)(a[i] + b[i]);  // Shorts.java:12
    }
}

extern "C" __global__ void __launch_bounds__(32) product(  // Shorts.java:17
        const short* a, int a_length, const short* b, int b_length, int* out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Shorts.java:18
    if (i < out_length) {  // Shorts.java:19
        if (i < 0 || i >= a_length) {  // Shorts.java:20
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

extern "C" __global__ void __launch_bounds__(32) product_unchecked(  // Shorts.java:17
        const short* __restrict__ a, int a_length, const short* __restrict__ b, int b_length,
        int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Shorts.java:18
    if (i < out_length) {  // Shorts.java:19
        out[i] = a[i] * b[i];  // Shorts.java:20
    }
}

extern "C" __global__ void __launch_bounds__(32) negation(  // Shorts.java:25
        const short* a, int a_length, int* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Shorts.java:26
    if (i < out_length) {  // Shorts.java:27
        if (i < 0 || i >= a_length) {  // Shorts.java:28
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = -a[i] + ~a[i];
    }
}

extern "C" __global__ void __launch_bounds__(32) negation_unchecked(  // Shorts.java:25
        const short* __restrict__ a, int a_length, int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Shorts.java:26
    if (i < out_length) {  // Shorts.java:27
        out[i] = -a[i] + ~a[i];  // Shorts.java:28
    }
}

extern "C" __global__ void __launch_bounds__(32) unsignedShiftAssignment(  // Shorts.java:33
        const short* a, int a_length, const int* b, int b_length, short* out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Shorts.java:34
    if (i < out_length) {  // Shorts.java:35
        if (i < 0 || i >= a_length) {  // Shorts.java:36
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        short x = a[i];
        short x_1 = x;
        if (i < 0 || i >= b_length) {  // Shorts.java:37
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        x_1 = (short)(int)((unsigned)x_1 >> (b[i] & 31));
        out[i] = x_1;  // Shorts.java:38
    }
}

extern "C" __global__ void __launch_bounds__(32) unsignedShiftAssignment_unchecked(  // Shorts.java:33
        const short* __restrict__ a, int a_length, const int* __restrict__ b, int b_length,
        short* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Shorts.java:34
    if (i < out_length) {  // Shorts.java:35
        short x = a[i];  // Shorts.java:36
        short x_1 = x;
        x_1 = (short)(int)((unsigned)x_1 >> (b[i] & 31));  // Shorts.java:37
        out[i] = x_1;  // Shorts.java:38
    }
}

extern "C" __global__ void __launch_bounds__(32) assignments(  // Shorts.java:43
        const short* a, int a_length, const short* b, int b_length, short* out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Shorts.java:44
    if (i < out_length) {  // Shorts.java:45
        if (i < 0 || i >= a_length) {  // Shorts.java:46
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        short x = a[i];
        short x_1 = x;
        if (i < 0 || i >= b_length) {  // Shorts.java:47
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        x_1 = (short)(x_1 + b[i]);
        x_1 = (short)(x_1 * 3);  // Shorts.java:48
        x_1 = (short)(x_1 - 7);  // Shorts.java:49
        x_1 = (short)(x_1 ^ 1445);  // Shorts.java:50
        x_1 = (short)(int)((unsigned)x_1 << 1);  // Shorts.java:51
        out[i] = x_1;  // Shorts.java:52
    }
}

extern "C" __global__ void __launch_bounds__(32) assignments_unchecked(  // Shorts.java:43
        const short* __restrict__ a, int a_length, const short* __restrict__ b, int b_length,
        short* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Shorts.java:44
    if (i < out_length) {  // Shorts.java:45
        short x = a[i];  // Shorts.java:46
        short x_1 = x;
        x_1 = (short)(x_1 + b[i]);  // Shorts.java:47
        x_1 = (short)(x_1 * 3);  // Shorts.java:48
        x_1 = (short)(x_1 - 7);  // Shorts.java:49
        x_1 = (short)(x_1 ^ 1445);  // Shorts.java:50
        x_1 = (short)(int)((unsigned)x_1 << 1);  // Shorts.java:51
        out[i] = x_1;  // Shorts.java:52
    }
}

extern "C" __global__ void __launch_bounds__(32) divisionAssignment(  // Shorts.java:57
        const short* a, int a_length, const short* b, int b_length, short* out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Shorts.java:58
    if (i < out_length) {  // Shorts.java:59
        if (i < 0 || i >= a_length) {  // Shorts.java:60
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        short x = a[i];
        short x_1 = x;
        if (i < 0 || i >= b_length) {  // Shorts.java:61
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        int bits = b[i] | 1;
        int converted = x_1;
        if (bits == 0) {
            atomicMin(&rk_traps[2], workItem);
            return;
        }
        bool isEqual = bits == -1;
        x_1 = (short)(isEqual ? -converted : converted / (isEqual ? 1 : bits));
        x_1 = (short)(x_1 % 11);  // Shorts.java:62
        out[i] = x_1;  // Shorts.java:63
    }
}

extern "C" __global__ void __launch_bounds__(32) divisionAssignment_unchecked(  // Shorts.java:57
        const short* __restrict__ a, int a_length, const short* __restrict__ b, int b_length,
        short* __restrict__ out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Shorts.java:58
    if (i < out_length) {  // Shorts.java:59
        short x = a[i];  // Shorts.java:60
        short x_1 = x;
        int bits = b[i] | 1;  // Shorts.java:61
        int converted = x_1;
        if (bits == 0) {
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        bool isEqual = bits == -1;
        x_1 = (short)(isEqual ? -converted : converted / (isEqual ? 1 : bits));
        x_1 = (short)(x_1 % 11);  // Shorts.java:62
        out[i] = x_1;  // Shorts.java:63
    }
}

extern "C" __global__ void __launch_bounds__(32) increments(  // Shorts.java:68
        const short* a, int a_length, int* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Shorts.java:69
    if (i < out_length) {  // Shorts.java:70
        if (i < 0 || i >= a_length) {  // Shorts.java:71
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        short x = a[i];
        short x_1 = x;
        short xBefore = x_1;  // Shorts.java:72
        x_1 = (short)(xBefore + 1);
        short converted = (short)(x_1 + 1);  // Shorts.java:73
        x_1 = converted;
        int behind = converted;
        short xBefore_1 = x_1;  // Shorts.java:74
        x_1 = (short)(xBefore_1 - 1);
        out[i] = xBefore * 7 + behind - xBefore_1;
    }
}

extern "C" __global__ void __launch_bounds__(32) increments_unchecked(  // Shorts.java:68
        const short* __restrict__ a, int a_length, int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Shorts.java:69
    if (i < out_length) {  // Shorts.java:70
        short x = a[i];  // Shorts.java:71
        short x_1 = x;
        short xBefore = x_1;  // Shorts.java:72
        x_1 = (short)(xBefore + 1);
        short converted = (short)(x_1 + 1);  // Shorts.java:73
        x_1 = converted;
        int behind = converted;
        short xBefore_1 = x_1;  // Shorts.java:74
        x_1 = (short)(xBefore_1 - 1);
        out[i] = xBefore * 7 + behind - xBefore_1;
    }
}

extern "C" __global__ void __launch_bounds__(32) plusFloat(  // Shorts.java:79
        const short* a, int a_length, const float* b, int b_length, short* out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Shorts.java:80
    if (i < out_length) {  // Shorts.java:81
        if (i < 0 || i >= a_length) {  // Shorts.java:82
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        short x = a[i];
        short x_1 = x;
        if (i < 0 || i >= b_length) {  // Shorts.java:83
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        float sum_1 = (float)x_1 + b[i];
        int bits = __float_as_int(sum_1);
        int bits_1 = bits & 2147483647;
        bool isLess = bits_1 < 1325400064;
        int truncated = (int)(isLess ? sum_1 : 0.0f);
        int to_int = isLess ? truncated : (bits_1 > 2139095040 ? 0 : (bits < 0 ? (-2147483647 - 1) : 2147483647));
        x_1 = (short)to_int;
        out[i] = x_1;  // Shorts.java:84
    }
}

extern "C" __global__ void __launch_bounds__(32) plusFloat_unchecked(  // Shorts.java:79
        const short* __restrict__ a, int a_length, const float* __restrict__ b, int b_length,
        short* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Shorts.java:80
    if (i < out_length) {  // Shorts.java:81
        short x = a[i];  // Shorts.java:82
        short x_1 = x;
        float sum_1 = (float)x_1 + b[i];  // Shorts.java:83
        int bits = __float_as_int(sum_1);
        int bits_1 = bits & 2147483647;
        bool isLess = bits_1 < 1325400064;
        int truncated = (int)(isLess ? sum_1 : 0.0f);
        int to_int = isLess ? truncated : (bits_1 > 2139095040 ? 0 : (bits < 0 ? (-2147483647 - 1) : 2147483647));
        x_1 = (short)to_int;
        out[i] = x_1;  // Shorts.java:84
    }
}

extern "C" __global__ void __launch_bounds__(32) asIndex(  // Shorts.java:89
        const short* a, int a_length, short* out, int out_length, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Shorts.java:90
    if (i < out_length) {  // Shorts.java:91
        if (i < 0 || i >= a_length) {  // Shorts.java:92
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        if (a_length == 0) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        out[i] = a[(a[i] & 127) % (a_length == -1 ? 1 : a_length)];
    }
}

extern "C" __global__ void __launch_bounds__(32) asIndex_unchecked(  // Shorts.java:89
        const short* __restrict__ a, int a_length, short* __restrict__ out, int out_length,
        int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Shorts.java:90
    if (i < out_length) {  // Shorts.java:91
        if (a_length == 0) {  // Shorts.java:92
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = a[(a[i] & 127) % (a_length == -1 ? 1 : a_length)];
    }
}

extern "C" __global__ void __launch_bounds__(32) comparison(  // Shorts.java:97
        const short* a, int a_length, const short* b, int b_length, bool* out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Shorts.java:98
    if (i < out_length) {  // Shorts.java:99
        if (i < 0 || i >= a_length) {  // Shorts.java:100
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        if (i < 0 || i >= b_length) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        out[i] = a[i] < b[i];
    }
}

extern "C" __global__ void __launch_bounds__(32) comparison_unchecked(  // Shorts.java:97
        const short* __restrict__ a, int a_length, const short* __restrict__ b, int b_length,
        bool* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Shorts.java:98
    if (i < out_length) {  // Shorts.java:99
        out[i] = a[i] < b[i];  // Shorts.java:100
    }
}

extern "C" __global__ void __launch_bounds__(32) parameter(  // Shorts.java:105
        const short* a, int a_length, short step, short* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Shorts.java:106
    if (i < out_length) {  // Shorts.java:107
        if (i < 0 || i >= a_length) {  // Shorts.java:108
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = (short)(a[i] + step);
    }
}

extern "C" __global__ void __launch_bounds__(32) parameter_unchecked(  // Shorts.java:105
        const short* __restrict__ a, int a_length, short step, short* __restrict__ out,
        int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Shorts.java:106
    if (i < out_length) {  // Shorts.java:107
        out[i] = (short)(a[i] + step);  // Shorts.java:108
    }
}
