// Generated from Chars.java by RingKernel. Do not edit.
// Compile with -fmad=false: Java rounds every operation (JLS 15.4).

extern "C" __global__ void __launch_bounds__(32) sum(  // Chars.java:9
        const unsigned short* a, int a_length, const unsigned short* b, int b_length,
        unsigned short* out, int out_length, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Chars.java:10
    if (i < out_length) {  // Chars.java:11
        if (i < 0 || i >= a_length) {  // Chars.java:12
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        if (i < 0 || i >= b_length) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        out[i] = (unsigned short)(a[i] + b[i]);
    }
}

extern "C" __global__ void __launch_bounds__(32) sum_unchecked(  // Chars.java:9
        const unsigned short* __restrict__ a,
        int a_length,
        const unsigned short* __restrict__ b,
        int b_length,
        unsigned short* __restrict__ out,
        int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Chars.java:10
    if (i < out_length) {  // Chars.java:11
        out[i] = (unsigned short)(a[i] + b[i]);  // Chars.java:12
    }
}

extern "C" __global__ void __launch_bounds__(32) product(  // Chars.java:17
        const unsigned short* a, int a_length, const unsigned short* b, int b_length, int* out,
        int out_length, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Chars.java:18
    if (i < out_length) {  // Chars.java:19
        if (i < 0 || i >= a_length) {  // Chars.java:20
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        if (i < 0 || i >= b_length) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        out[i] = (int)((unsigned)a[i] * b[i]);
    }
}

extern "C" __global__ void __launch_bounds__(32) product_unchecked(  // Chars.java:17
        const unsigned short* __restrict__ a,
        int a_length,
        const unsigned short* __restrict__ b,
        int b_length,
        int* __restrict__ out,
        int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Chars.java:18
    if (i < out_length) {  // Chars.java:19
        out[i] = (int)((unsigned)a[i] * b[i]);  // Chars.java:20
    }
}

extern "C" __global__ void __launch_bounds__(32) negation(  // Chars.java:25
        const unsigned short* a, int a_length, int* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Chars.java:26
    if (i < out_length) {  // Chars.java:27
        if (i < 0 || i >= a_length) {  // Chars.java:28
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = -a[i] + ~a[i];
    }
}

extern "C" __global__ void __launch_bounds__(32) negation_unchecked(  // Chars.java:25
        const unsigned short* __restrict__ a,
        int a_length,
        int* __restrict__ out,
        int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Chars.java:26
    if (i < out_length) {  // Chars.java:27
        out[i] = -a[i] + ~a[i];  // Chars.java:28
    }
}

extern "C" __global__ void __launch_bounds__(32) unsignedShiftAssignment(  // Chars.java:33
        const unsigned short* a, int a_length, const int* b, int b_length, unsigned short* out,
        int out_length, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Chars.java:34
    if (i < out_length) {  // Chars.java:35
        if (i < 0 || i >= a_length) {  // Chars.java:36
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        unsigned short x = a[i];
        unsigned short x_1 = x;
        if (i < 0 || i >= b_length) {  // Chars.java:37
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        x_1 = (unsigned short)(x_1 >> (b[i] & 31));
        out[i] = x_1;  // Chars.java:38
    }
}

extern "C" __global__ void __launch_bounds__(32) unsignedShiftAssignment_unchecked(  // Chars.java:33
        const unsigned short* __restrict__ a,
        int a_length,
        const int* __restrict__ b,
        int b_length,
        unsigned short* __restrict__ out,
        int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Chars.java:34
    if (i < out_length) {  // Chars.java:35
        unsigned short x = a[i];  // Chars.java:36
        unsigned short x_1 = x;
        x_1 = (unsigned short)(x_1 >> (b[i] & 31));  // Chars.java:37
        out[i] = x_1;  // Chars.java:38
    }
}

extern "C" __global__ void __launch_bounds__(32) assignments(  // Chars.java:43
        const unsigned short* a, int a_length, const unsigned short* b, int b_length,
        unsigned short* out, int out_length, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Chars.java:44
    if (i < out_length) {  // Chars.java:45
        if (i < 0 || i >= a_length) {  // Chars.java:46
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        unsigned short x = a[i];
        unsigned short x_1 = x;
        if (i < 0 || i >= b_length) {  // Chars.java:47
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        x_1 = (unsigned short)(x_1 + b[i]);
        x_1 = (unsigned short)(x_1 * 3);  // Chars.java:48
        x_1 = (unsigned short)(x_1 - 7);  // Chars.java:49
        x_1 = (unsigned short)(x_1 ^ 1445);  // Chars.java:50
        x_1 = (unsigned short)(x_1 << 1);  // Chars.java:51
        out[i] = x_1;  // Chars.java:52
    }
}

extern "C" __global__ void __launch_bounds__(32) assignments_unchecked(  // Chars.java:43
        const unsigned short* __restrict__ a,
        int a_length,
        const unsigned short* __restrict__ b,
        int b_length,
        unsigned short* __restrict__ out,
        int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Chars.java:44
    if (i < out_length) {  // Chars.java:45
        unsigned short x = a[i];  // Chars.java:46
        unsigned short x_1 = x;
        x_1 = (unsigned short)(x_1 + b[i]);  // Chars.java:47
        x_1 = (unsigned short)(x_1 * 3);  // Chars.java:48
        x_1 = (unsigned short)(x_1 - 7);  // Chars.java:49
        x_1 = (unsigned short)(x_1 ^ 1445);  // Chars.java:50
        x_1 = (unsigned short)(x_1 << 1);  // Chars.java:51
        out[i] = x_1;  // Chars.java:52
    }
}

extern "C" __global__ void __launch_bounds__(32) divisionAssignment(  // Chars.java:57
        const unsigned short* a, int a_length, const unsigned short* b, int b_length,
        unsigned short* out, int out_length, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Chars.java:58
    if (i < out_length) {  // Chars.java:59
        if (i < 0 || i >= a_length) {  // Chars.java:60
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        unsigned short x = a[i];
        unsigned short x_1 = x;
        if (i < 0 || i >= b_length) {  // Chars.java:61
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
        x_1 = (unsigned short)(isEqual ? -converted : converted / (isEqual ? 1 : bits));
        x_1 = (unsigned short)(x_1 % 11);  // Chars.java:62
        out[i] = x_1;  // Chars.java:63
    }
}

extern "C" __global__ void __launch_bounds__(32) divisionAssignment_unchecked(  // Chars.java:57
        const unsigned short* __restrict__ a,
        int a_length,
        const unsigned short* __restrict__ b,
        int b_length,
        unsigned short* __restrict__ out,
        int out_length,
        int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Chars.java:58
    if (i < out_length) {  // Chars.java:59
        unsigned short x = a[i];  // Chars.java:60
        unsigned short x_1 = x;
        int bits = b[i] | 1;  // Chars.java:61
        int converted = x_1;
        if (bits == 0) {
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        bool isEqual = bits == -1;
        x_1 = (unsigned short)(isEqual ? -converted : converted / (isEqual ? 1 : bits));
        x_1 = (unsigned short)(x_1 % 11);  // Chars.java:62
        out[i] = x_1;  // Chars.java:63
    }
}

extern "C" __global__ void __launch_bounds__(32) increments(  // Chars.java:68
        const unsigned short* a, int a_length, int* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Chars.java:69
    if (i < out_length) {  // Chars.java:70
        if (i < 0 || i >= a_length) {  // Chars.java:71
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        unsigned short x = a[i];
        unsigned short x_1 = x;
        unsigned short xBefore = x_1;  // Chars.java:72
        x_1 = (unsigned short)(xBefore + 1);
        unsigned short converted = (unsigned short)(x_1 + 1);  // Chars.java:73
        x_1 = converted;
        int behind = converted;
        unsigned short xBefore_1 = x_1;  // Chars.java:74
        x_1 = (unsigned short)(xBefore_1 - 1);
        out[i] = xBefore * 7 + behind - xBefore_1;
    }
}

extern "C" __global__ void __launch_bounds__(32) increments_unchecked(  // Chars.java:68
        const unsigned short* __restrict__ a,
        int a_length,
        int* __restrict__ out,
        int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Chars.java:69
    if (i < out_length) {  // Chars.java:70
        unsigned short x = a[i];  // Chars.java:71
        unsigned short x_1 = x;
        unsigned short xBefore = x_1;  // Chars.java:72
        x_1 = (unsigned short)(xBefore + 1);
        unsigned short converted = (unsigned short)(x_1 + 1);  // Chars.java:73
        x_1 = converted;
        int behind = converted;
        unsigned short xBefore_1 = x_1;  // Chars.java:74
        x_1 = (unsigned short)(xBefore_1 - 1);
        out[i] = xBefore * 7 + behind - xBefore_1;
    }
}

extern "C" __global__ void __launch_bounds__(32) plusFloat(  // Chars.java:79
        const unsigned short* a, int a_length, const float* b, int b_length, unsigned short* out,
        int out_length, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Chars.java:80
    if (i < out_length) {  // Chars.java:81
        if (i < 0 || i >= a_length) {  // Chars.java:82
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        unsigned short x = a[i];
        unsigned short x_1 = x;
        if (i < 0 || i >= b_length) {  // Chars.java:83
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        float sum_1 = (float)x_1 + b[i];
        int bits = __float_as_int(sum_1);
        int bits_1 = bits & 2147483647;
        bool isLess = bits_1 < 1325400064;
        int truncated = (int)(isLess ? sum_1 : 0.0f);
        int to_int = isLess ? truncated : (bits_1 > 2139095040 ? 0 : (bits < 0 ? (-2147483647 - 1) : 2147483647));
        x_1 = (unsigned short)to_int;
        out[i] = x_1;  // Chars.java:84
    }
}

extern "C" __global__ void __launch_bounds__(32) plusFloat_unchecked(  // Chars.java:79
        const unsigned short* __restrict__ a,
        int a_length,
        const float* __restrict__ b,
        int b_length,
        unsigned short* __restrict__ out,
        int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Chars.java:80
    if (i < out_length) {  // Chars.java:81
        unsigned short x = a[i];  // Chars.java:82
        unsigned short x_1 = x;
        float sum_1 = (float)x_1 + b[i];  // Chars.java:83
        int bits = __float_as_int(sum_1);
        int bits_1 = bits & 2147483647;
        bool isLess = bits_1 < 1325400064;
        int truncated = (int)(isLess ? sum_1 : 0.0f);
        int to_int = isLess ? truncated : (bits_1 > 2139095040 ? 0 : (bits < 0 ? (-2147483647 - 1) : 2147483647));
        x_1 = (unsigned short)to_int;
        out[i] = x_1;  // Chars.java:84
    }
}

extern "C" __global__ void __launch_bounds__(32) asIndex(  // Chars.java:89
        const unsigned short* a, int a_length, unsigned short* out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Chars.java:90
    if (i < out_length) {  // Chars.java:91
        if (i < 0 || i >= a_length) {  // Chars.java:92
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

extern "C" __global__ void __launch_bounds__(32) asIndex_unchecked(  // Chars.java:89
        const unsigned short* __restrict__ a,
        int a_length,
        unsigned short* __restrict__ out,
        int out_length,
        int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Chars.java:90
    if (i < out_length) {  // Chars.java:91
        if (a_length == 0) {  // Chars.java:92
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = a[(a[i] & 127) % (a_length == -1 ? 1 : a_length)];
    }
}

extern "C" __global__ void __launch_bounds__(32) comparison(  // Chars.java:97
        const unsigned short* a, int a_length, const unsigned short* b, int b_length, bool* out,
        int out_length, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Chars.java:98
    if (i < out_length) {  // Chars.java:99
        if (i < 0 || i >= a_length) {  // Chars.java:100
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

extern "C" __global__ void __launch_bounds__(32) comparison_unchecked(  // Chars.java:97
        const unsigned short* __restrict__ a,
        int a_length,
        const unsigned short* __restrict__ b,
        int b_length,
        bool* __restrict__ out,
        int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Chars.java:98
    if (i < out_length) {  // Chars.java:99
        out[i] = a[i] < b[i];  // Chars.java:100
    }
}

extern "C" __global__ void __launch_bounds__(32) parameter(  // Chars.java:105
        const unsigned short* a, int a_length, unsigned short step, unsigned short* out,
        int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Chars.java:106
    if (i < out_length) {  // Chars.java:107
        if (i < 0 || i >= a_length) {  // Chars.java:108
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = (unsigned short)(a[i] + step);
    }
}

extern "C" __global__ void __launch_bounds__(32) parameter_unchecked(  // Chars.java:105
        const unsigned short* __restrict__ a,
        int a_length,
        unsigned short step,
        unsigned short* __restrict__ out,
        int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Chars.java:106
    if (i < out_length) {  // Chars.java:107
        out[i] = (unsigned short)(a[i] + step);  // Chars.java:108
    }
}
