// Generated from Variables.java by RingKernel. Do not edit.
// Compile with -fmad=false: Java rounds every operation (JLS 15.4).

extern "C" __global__ void __launch_bounds__(32) byBranches(  // Variables.java:9
        const int* a, int a_length, int* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Variables.java:10
    if (i < out_length) {  // Variables.java:11
        int x = 0;  // Variables.java:12
        if (i < 0 || i >= a_length) {  // Variables.java:13
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        if (a[i] > 5) {
            int x_1 = (int)((unsigned)a[i] - 5);  // Variables.java:14
            x = x_1;
        } else {
            x = 7;  // Variables.java:16
        }
        out[i] = x;  // Variables.java:18
    }
}

extern "C" __global__ void __launch_bounds__(32) byBranches_unchecked(  // Variables.java:9
        const int* __restrict__ a, int a_length, int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Variables.java:10
    if (i < out_length) {  // Variables.java:11
        int x = 0;  // Variables.java:12
        if (a[i] > 5) {  // Variables.java:13
            int x_1 = (int)((unsigned)a[i] - 5);  // Variables.java:14
            x = x_1;
        } else {
            x = 7;  // Variables.java:16
        }
        out[i] = x;  // Variables.java:18
    }
}

extern "C" __global__ void __launch_bounds__(32) bySwitch(  // Variables.java:23
        const int* a, int a_length, long long* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Variables.java:24
    if (i < out_length) {  // Variables.java:25
        long long x = 0LL;  // Variables.java:26
        if (i < 0 || i >= a_length) {  // Variables.java:27
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        switch (a[i] & 3) {
            case 0:
                x = 1099511627776LL;  // Variables.java:29
                break;
            case 1:
            case 2: {
                long long x_1 = (long long)a[i];  // Variables.java:33
                x = x_1;
                break;
            }
            default:
                x = -1LL;  // Variables.java:36
                break;
        }
        out[i] = x;  // Variables.java:38
    }
}

extern "C" __global__ void __launch_bounds__(32) bySwitch_unchecked(  // Variables.java:23
        const int* __restrict__ a, int a_length, long long* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Variables.java:24
    if (i < out_length) {  // Variables.java:25
        long long x = 0LL;  // Variables.java:26
        switch (a[i] & 3) {  // Variables.java:27
            case 0:
                x = 1099511627776LL;  // Variables.java:29
                break;
            case 1:
            case 2: {
                long long x_1 = (long long)a[i];  // Variables.java:33
                x = x_1;
                break;
            }
            default:
                x = -1LL;  // Variables.java:36
                break;
        }
        out[i] = x;  // Variables.java:38
    }
}

extern "C" __global__ void __launch_bounds__(32) inALoop(  // Variables.java:43
        const int* a, int a_length, int* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Variables.java:44
    if (i < out_length) {  // Variables.java:45
        int last = 0;  // Variables.java:46
        int k = 0;  // Variables.java:47
        while (true) {  // Variables.java:48
            if (i < 0 || i >= a_length) {  // Variables.java:49
                int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
                int gridHeight = (int)gridDim.y * (int)blockDim.y;
                int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
                atomicMin(&rk_traps[0], workItem);
                return;
            }
            int last_1 = a[i] >> (k & 31);
            last = last_1;
            if (last == 0 || last == -1) {  // Variables.java:50
                break;  // Variables.java:51
            }
            k = (int)((unsigned)k + 1);  // Variables.java:53
        }
        out[i] = (int)((unsigned)last * 100 + k);  // Variables.java:55
    }
}

extern "C" __global__ void __launch_bounds__(32) inALoop_unchecked(  // Variables.java:43
        const int* __restrict__ a, int a_length, int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Variables.java:44
    if (i < out_length) {  // Variables.java:45
        int last = 0;  // Variables.java:46
        int k = 0;  // Variables.java:47
        while (true) {  // Variables.java:48
            int last_1 = a[i] >> (k & 31);  // Variables.java:49
            last = last_1;
            if (last == 0 || last == -1) {  // Variables.java:50
                break;  // Variables.java:51
            }
            k = (int)((unsigned)k + 1);  // Variables.java:53
        }
        out[i] = (int)((unsigned)last * 100 + k);  // Variables.java:55
    }
}

extern "C" __global__ void __launch_bounds__(32) byCondition(  // Variables.java:60
        const int* a, int a_length, const int* b, int b_length, int* out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Variables.java:61
    if (i < out_length) {  // Variables.java:62
        int x = 0;  // Variables.java:63
        if (i < 0 || i >= a_length) {  // Variables.java:64
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        bool isGreater = a[i] > 0;
        bool both = isGreater;
        if (isGreater) {
            if (i < 0 || i >= b_length) {
                atomicMin(&rk_traps[1], workItem);
                return;
            }
            int x_1 = b[i];
            x = x_1;
            both = x_1 > 0;
        }
        if (both) {
            out[i] = x;  // Variables.java:65
        } else {
            out[i] = -1;  // Variables.java:67
        }
    }
}

extern "C" __global__ void __launch_bounds__(32) byCondition_unchecked(  // Variables.java:60
        const int* __restrict__ a, int a_length, const int* __restrict__ b, int b_length,
        int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Variables.java:61
    if (i < out_length) {  // Variables.java:62
        int x = 0;  // Variables.java:63
        bool isGreater = a[i] > 0;  // Variables.java:64
        bool both = isGreater;
        if (isGreater) {
            int x_1 = b[i];
            x = x_1;
            both = x_1 > 0;
        }
        if (both) {
            out[i] = x;  // Variables.java:65
        } else {
            out[i] = -1;  // Variables.java:67
        }
    }
}

extern "C" __global__ void __launch_bounds__(32) ofEveryType(  // Variables.java:73
        const int* a, int a_length, int* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Variables.java:74
    if (i < out_length) {  // Variables.java:75
        signed char b = 0;  // Variables.java:76
        short s = 0;  // Variables.java:77
        unsigned short c = 0;  // Variables.java:78
        bool f = false;  // Variables.java:79
        float x = 0.0f;  // Variables.java:80
        if (i < 0 || i >= a_length) {  // Variables.java:81
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        if (a[i] < 0) {
            b = -1;  // Variables.java:82
            s = 300;  // Variables.java:83
            c = 122;  // Variables.java:84
            f = true;  // Variables.java:85
            x = 0.5f;  // Variables.java:86
        } else {
            signed char b_1 = (signed char)a[i];  // Variables.java:88
            b = b_1;
            short s_1 = (short)(a[i] >> 3);  // Variables.java:89
            s = s_1;
            unsigned short c_1 = (unsigned short)a[i];  // Variables.java:90
            c = c_1;
            bool f_1 = a[i] == 7;  // Variables.java:91
            f = f_1;
            x = 3.0f;  // Variables.java:92
        }
        float product = x * 4.0f;  // Variables.java:94
        int bits = __float_as_int(product);
        int bits_1 = bits & 2147483647;
        bool isLess = bits_1 < 1325400064;
        int truncated = (int)(isLess ? product : 0.0f);
        int to_int = isLess ? truncated : (bits_1 > 2139095040 ? 0 : (bits < 0 ? (-2147483647 - 1) : 2147483647));
        out[i] = (int)((unsigned)(b + s * 3 + c + (f ? 1 : 0)) + to_int);
    }
}

extern "C" __global__ void __launch_bounds__(32) ofEveryType_unchecked(  // Variables.java:73
        const int* __restrict__ a, int a_length, int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Variables.java:74
    if (i < out_length) {  // Variables.java:75
        signed char b = 0;  // Variables.java:76
        short s = 0;  // Variables.java:77
        unsigned short c = 0;  // Variables.java:78
        bool f = false;  // Variables.java:79
        float x = 0.0f;  // Variables.java:80
        if (a[i] < 0) {  // Variables.java:81
            b = -1;  // Variables.java:82
            s = 300;  // Variables.java:83
            c = 122;  // Variables.java:84
            f = true;  // Variables.java:85
            x = 0.5f;  // Variables.java:86
        } else {
            signed char b_1 = (signed char)a[i];  // Variables.java:88
            b = b_1;
            short s_1 = (short)(a[i] >> 3);  // Variables.java:89
            s = s_1;
            unsigned short c_1 = (unsigned short)a[i];  // Variables.java:90
            c = c_1;
            bool f_1 = a[i] == 7;  // Variables.java:91
            f = f_1;
            x = 3.0f;  // Variables.java:92
        }
        float product = x * 4.0f;  // Variables.java:94
        int bits = __float_as_int(product);
        int bits_1 = bits & 2147483647;
        bool isLess = bits_1 < 1325400064;
        int truncated = (int)(isLess ? product : 0.0f);
        int to_int = isLess ? truncated : (bits_1 > 2139095040 ? 0 : (bits < 0 ? (-2147483647 - 1) : 2147483647));
        out[i] = (int)((unsigned)(b + s * 3 + c + (f ? 1 : 0)) + to_int);
    }
}
