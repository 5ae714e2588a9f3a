// Generated from Bytes.java by RingKernel. Do not edit.
// Compile with -fmad=false: Java rounds every operation (JLS 15.4).

extern "C" __global__ void __launch_bounds__(32) sum(  // Bytes.java:9
        const signed char* a, int a_length, const signed char* b, int b_length, signed char* out,
        int out_length, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Bytes.java:10
    if (i < out_length) {  // Bytes.java:11
        if (i < 0 || i >= a_length) {  // Bytes.java:12
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        if (i < 0 || i >= b_length) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        out[i] = (signed char)(a[i] + b[i]);
    }
}

extern "C" __global__ void __launch_bounds__(32) sum_unchecked(  // Bytes.java:9
        const signed char* __restrict__ a,
        int a_length,
        const signed char* __restrict__ b,
        int b_length,
        signed char* __restrict__ out,
        int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Bytes.java:10
    if (i < out_length) {  // Bytes.java:11
        out[i] = (signed char)(a[i] + b[i]);  // Bytes.java:12
    }
}

extern "C" __global__ void __launch_bounds__(32) product(  // Bytes.java:17
        const signed char* a, int a_length, const signed char* b, int b_length, int* out,
        int out_length, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Bytes.java:18
    if (i < out_length) {  // Bytes.java:19
        if (i < 0 || i >= a_length) {  // Bytes.java:20
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

extern "C" __global__ void __launch_bounds__(32) product_unchecked(  // Bytes.java:17
        const signed char* __restrict__ a,
        int a_length,
        const signed char* __restrict__ b,
        int b_length,
        int* __restrict__ out,
        int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Bytes.java:18
    if (i < out_length) {  // Bytes.java:19
        out[i] = a[i] * b[i];  // Bytes.java:20
    }
}

extern "C" __global__ void __launch_bounds__(32) negation(  // Bytes.java:25
        const signed char* a, int a_length, int* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Bytes.java:26
    if (i < out_length) {  // Bytes.java:27
        if (i < 0 || i >= a_length) {  // Bytes.java:28
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = -a[i] + ~a[i];
    }
}

extern "C" __global__ void __launch_bounds__(32) negation_unchecked(  // Bytes.java:25
        const signed char* __restrict__ a,
        int a_length,
        int* __restrict__ out,
        int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Bytes.java:26
    if (i < out_length) {  // Bytes.java:27
        out[i] = -a[i] + ~a[i];  // Bytes.java:28
    }
}

extern "C" __global__ void __launch_bounds__(32) unsignedShiftAssignment(  // Bytes.java:33
        const signed char* a, int a_length, const int* b, int b_length, signed char* out,
        int out_length, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Bytes.java:34
    if (i < out_length) {  // Bytes.java:35
        if (i < 0 || i >= a_length) {  // Bytes.java:36
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        signed char x = a[i];
        signed char x_1 = x;
        if (i < 0 || i >= b_length) {  // Bytes.java:37
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        x_1 = (signed char)(int)((unsigned)x_1 >> (b[i] & 31));
        out[i] = x_1;  // Bytes.java:38
    }
}

extern "C" __global__ void __launch_bounds__(32) unsignedShiftAssignment_unchecked(  // Bytes.java:33
        const signed char* __restrict__ a,
        int a_length,
        const int* __restrict__ b,
        int b_length,
        signed char* __restrict__ out,
        int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Bytes.java:34
    if (i < out_length) {  // Bytes.java:35
        signed char x = a[i];  // Bytes.java:36
        signed char x_1 = x;
        x_1 = (signed char)(int)((unsigned)x_1 >> (b[i] & 31));  // Bytes.java:37
        out[i] = x_1;  // Bytes.java:38
    }
}

extern "C" __global__ void __launch_bounds__(32) assignments(  // Bytes.java:43
        const signed char* a, int a_length, const signed char* b, int b_length, signed char* out,
        int out_length, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Bytes.java:44
    if (i < out_length) {  // Bytes.java:45
        if (i < 0 || i >= a_length) {  // Bytes.java:46
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        signed char x = a[i];
        signed char x_1 = x;
        if (i < 0 || i >= b_length) {  // Bytes.java:47
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        x_1 = (signed char)(x_1 + b[i]);
        x_1 = (signed char)(x_1 * 3);  // Bytes.java:48
        x_1 = (signed char)(x_1 - 7);  // Bytes.java:49
        x_1 = (signed char)(x_1 ^ 1445);  // Bytes.java:50
        x_1 = (signed char)(int)((unsigned)x_1 << 1);  // Bytes.java:51
        out[i] = x_1;  // Bytes.java:52
    }
}

extern "C" __global__ void __launch_bounds__(32) assignments_unchecked(  // Bytes.java:43
        const signed char* __restrict__ a,
        int a_length,
        const signed char* __restrict__ b,
        int b_length,
        signed char* __restrict__ out,
        int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Bytes.java:44
    if (i < out_length) {  // Bytes.java:45
        signed char x = a[i];  // Bytes.java:46
        signed char x_1 = x;
        x_1 = (signed char)(x_1 + b[i]);  // Bytes.java:47
        x_1 = (signed char)(x_1 * 3);  // Bytes.java:48
        x_1 = (signed char)(x_1 - 7);  // Bytes.java:49
        x_1 = (signed char)(x_1 ^ 1445);  // Bytes.java:50
        x_1 = (signed char)(int)((unsigned)x_1 << 1);  // Bytes.java:51
        out[i] = x_1;  // Bytes.java:52
    }
}

extern "C" __global__ void __launch_bounds__(32) divisionAssignment(  // Bytes.java:57
        const signed char* a, int a_length, const signed char* b, int b_length, signed char* out,
        int out_length, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Bytes.java:58
    if (i < out_length) {  // Bytes.java:59
        if (i < 0 || i >= a_length) {  // Bytes.java:60
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        signed char x = a[i];
        signed char x_1 = x;
        if (i < 0 || i >= b_length) {  // Bytes.java:61
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
        x_1 = (signed char)(isEqual ? -converted : converted / (isEqual ? 1 : bits));
        x_1 = (signed char)(x_1 % 11);  // Bytes.java:62
        out[i] = x_1;  // Bytes.java:63
    }
}

extern "C" __global__ void __launch_bounds__(32) divisionAssignment_unchecked(  // Bytes.java:57
        const signed char* __restrict__ a,
        int a_length,
        const signed char* __restrict__ b,
        int b_length,
        signed char* __restrict__ out,
        int out_length,
        int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Bytes.java:58
    if (i < out_length) {  // Bytes.java:59
        signed char x = a[i];  // Bytes.java:60
        signed char x_1 = x;
        int bits = b[i] | 1;  // Bytes.java:61
        int converted = x_1;
        if (bits == 0) {
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        bool isEqual = bits == -1;
        x_1 = (signed char)(isEqual ? -converted : converted / (isEqual ? 1 : bits));
        x_1 = (signed char)(x_1 % 11);  // Bytes.java:62
        out[i] = x_1;  // Bytes.java:63
    }
}

extern "C" __global__ void __launch_bounds__(32) increments(  // Bytes.java:68
        const signed char* a, int a_length, int* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Bytes.java:69
    if (i < out_length) {  // Bytes.java:70
        if (i < 0 || i >= a_length) {  // Bytes.java:71
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        signed char x = a[i];
        signed char x_1 = x;
        signed char xBefore = x_1;  // Bytes.java:72
        x_1 = (signed char)(xBefore + 1);
        signed char converted = (signed char)(x_1 + 1);  // Bytes.java:73
        x_1 = converted;
        int behind = converted;
        signed char xBefore_1 = x_1;  // Bytes.java:74
        x_1 = (signed char)(xBefore_1 - 1);
        out[i] = xBefore * 7 + behind - xBefore_1;
    }
}

extern "C" __global__ void __launch_bounds__(32) increments_unchecked(  // Bytes.java:68
        const signed char* __restrict__ a,
        int a_length,
        int* __restrict__ out,
        int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Bytes.java:69
    if (i < out_length) {  // Bytes.java:70
        signed char x = a[i];  // Bytes.java:71
        signed char x_1 = x;
        signed char xBefore = x_1;  // Bytes.java:72
        x_1 = (signed char)(xBefore + 1);
        signed char converted = (signed char)(x_1 + 1);  // Bytes.java:73
        x_1 = converted;
        int behind = converted;
        signed char xBefore_1 = x_1;  // Bytes.java:74
        x_1 = (signed char)(xBefore_1 - 1);
        out[i] = xBefore * 7 + behind - xBefore_1;
    }
}

extern "C" __global__ void __launch_bounds__(32) plusFloat(  // Bytes.java:79
        const signed char* a, int a_length, const float* b, int b_length, signed char* out,
        int out_length, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Bytes.java:80
    if (i < out_length) {  // Bytes.java:81
        if (i < 0 || i >= a_length) {  // Bytes.java:82
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        signed char x = a[i];
        signed char x_1 = x;
        if (i < 0 || i >= b_length) {  // Bytes.java:83
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        float sum_1 = (float)x_1 + b[i];
        int bits = __float_as_int(sum_1);
        int bits_1 = bits & 2147483647;
        bool isLess = bits_1 < 1325400064;
        int truncated = (int)(isLess ? sum_1 : 0.0f);
        int to_int = isLess ? truncated : (bits_1 > 2139095040 ? 0 : (bits < 0 ? (-2147483647 - 1) : 2147483647));
        x_1 = (signed char)to_int;
        out[i] = x_1;  // Bytes.java:84
    }
}

extern "C" __global__ void __launch_bounds__(32) plusFloat_unchecked(  // Bytes.java:79
        const signed char* __restrict__ a,
        int a_length,
        const float* __restrict__ b,
        int b_length,
        signed char* __restrict__ out,
        int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Bytes.java:80
    if (i < out_length) {  // Bytes.java:81
        signed char x = a[i];  // Bytes.java:82
        signed char x_1 = x;
        float sum_1 = (float)x_1 + b[i];  // Bytes.java:83
        int bits = __float_as_int(sum_1);
        int bits_1 = bits & 2147483647;
        bool isLess = bits_1 < 1325400064;
        int truncated = (int)(isLess ? sum_1 : 0.0f);
        int to_int = isLess ? truncated : (bits_1 > 2139095040 ? 0 : (bits < 0 ? (-2147483647 - 1) : 2147483647));
        x_1 = (signed char)to_int;
        out[i] = x_1;  // Bytes.java:84
    }
}

extern "C" __global__ void __launch_bounds__(32) asIndex(  // Bytes.java:89
        const signed char* a, int a_length, signed char* out, int out_length, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Bytes.java:90
    if (i < out_length) {  // Bytes.java:91
        if (i < 0 || i >= a_length) {  // Bytes.java:92
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

extern "C" __global__ void __launch_bounds__(32) asIndex_unchecked(  // Bytes.java:89
        const signed char* __restrict__ a,
        int a_length,
        signed char* __restrict__ out,
        int out_length,
        int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Bytes.java:90
    if (i < out_length) {  // Bytes.java:91
        if (a_length == 0) {  // Bytes.java:92
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = a[(a[i] & 127) % (a_length == -1 ? 1 : a_length)];
    }
}

extern "C" __global__ void __launch_bounds__(32) comparison(  // Bytes.java:97
        const signed char* a, int a_length, const signed char* b, int b_length, bool* out,
        int out_length, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Bytes.java:98
    if (i < out_length) {  // Bytes.java:99
        if (i < 0 || i >= a_length) {  // Bytes.java:100
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

extern "C" __global__ void __launch_bounds__(32) comparison_unchecked(  // Bytes.java:97
        const signed char* __restrict__ a,
        int a_length,
        const signed char* __restrict__ b,
        int b_length,
        bool* __restrict__ out,
        int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Bytes.java:98
    if (i < out_length) {  // Bytes.java:99
        out[i] = a[i] < b[i];  // Bytes.java:100
    }
}

extern "C" __global__ void __launch_bounds__(32) parameter(  // Bytes.java:105
        const signed char* a, int a_length, signed char step, signed char* out, int out_length,
        int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Bytes.java:106
    if (i < out_length) {  // Bytes.java:107
        if (i < 0 || i >= a_length) {  // Bytes.java:108
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = (signed char)(a[i] + step);
    }
}

extern "C" __global__ void __launch_bounds__(32) parameter_unchecked(  // Bytes.java:105
        const signed char* __restrict__ a,
        int a_length,
        signed char step,
        signed char* __restrict__ out,
        int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Bytes.java:106
    if (i < out_length) {  // Bytes.java:107
        out[i] = (signed char)(a[i] + step);  // Bytes.java:108
    }
}
