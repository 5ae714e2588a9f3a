// Generated from Parameters.java by RingKernel. Do not edit.
// Compile with -fmad=false: Java rounds every operation (JLS 15.4).

extern "C" __global__ void __launch_bounds__(32) ints(  // Parameters.java:9
        const int* a, int a_length, int x, int* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Parameters.java:10
    if (i < out_length) {  // Parameters.java:11
        if (i < 0 || i >= a_length) {  // Parameters.java:12
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = (int)((unsigned)a[i] * x);
    }
}

extern "C" __global__ void __launch_bounds__(32) ints_unchecked(  // Parameters.java:9
        const int* __restrict__ a, int a_length, int x, int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Parameters.java:10
    if (i < out_length) {  // Parameters.java:11
        out[i] = (int)((unsigned)a[i] * x);  // Parameters.java:12
    }
}

extern "C" __global__ void __launch_bounds__(32) longs(  // Parameters.java:17
        const long long* a, int a_length, long long x, long long* out, int out_length,
        int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Parameters.java:18
    if (i < out_length) {  // Parameters.java:19
        if (i < 0 || i >= a_length) {  // Parameters.java:20
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = (long long)((unsigned long long)a[i] - x);
    }
}

extern "C" __global__ void __launch_bounds__(32) longs_unchecked(  // Parameters.java:17
        const long long* __restrict__ a, int a_length, long long x, long long* __restrict__ out,
        int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Parameters.java:18
    if (i < out_length) {  // Parameters.java:19
        out[i] = (long long)((unsigned long long)a[i] - x);  // Parameters.java:20
    }
}

extern "C" __global__ void __launch_bounds__(32) floats(  // Parameters.java:25
        const float* a, int a_length, float x, bool* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Parameters.java:26
    if (i < out_length) {  // Parameters.java:27
        if (i < 0 || i >= a_length) {  // Parameters.java:28
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = a[i] < x;
    }
}

extern "C" __global__ void __launch_bounds__(32) floats_unchecked(  // Parameters.java:25
        const float* __restrict__ a, int a_length, float x, bool* __restrict__ out,
        int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Parameters.java:26
    if (i < out_length) {  // Parameters.java:27
        out[i] = a[i] < x;  // Parameters.java:28
    }
}

extern "C" __global__ void __launch_bounds__(32) bytes(  // Parameters.java:33
        const signed char* a, int a_length, signed char x, signed char* out, int out_length,
        int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Parameters.java:34
    if (i < out_length) {  // Parameters.java:35
        if (i < 0 || i >= a_length) {  // Parameters.java:36
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = (signed char)(a[i] ^ x);
    }
}

extern "C" __global__ void __launch_bounds__(32) bytes_unchecked(  // Parameters.java:33
        const signed char* __restrict__ a,
        int a_length,
        signed char x,
        signed char* __restrict__ out,
        int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Parameters.java:34
    if (i < out_length) {  // Parameters.java:35
        out[i] = (signed char)(a[i] ^ x);  // Parameters.java:36
    }
}

extern "C" __global__ void __launch_bounds__(32) shorts(  // Parameters.java:41
        const short* a, int a_length, short x, short* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Parameters.java:42
    if (i < out_length) {  // Parameters.java:43
        if (i < 0 || i >= a_length) {  // Parameters.java:44
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = (short)(a[i] + x);
    }
}

extern "C" __global__ void __launch_bounds__(32) shorts_unchecked(  // Parameters.java:41
        const short* __restrict__ a, int a_length, short x, short* __restrict__ out,
        int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Parameters.java:42
    if (i < out_length) {  // Parameters.java:43
        out[i] = (short)(a[i] + x);  // Parameters.java:44
    }
}

extern "C" __global__ void __launch_bounds__(32) chars(  // Parameters.java:49
        const unsigned short* a, int a_length, unsigned short x, unsigned short* out,
        int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Parameters.java:50
    if (i < out_length) {  // Parameters.java:51
        if (i < 0 || i >= a_length) {  // Parameters.java:52
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = (unsigned short)(a[i] - x);
    }
}

extern "C" __global__ void __launch_bounds__(32) chars_unchecked(  // Parameters.java:49
        const unsigned short* __restrict__ a,
        int a_length,
        unsigned short x,
        unsigned short* __restrict__ out,
        int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Parameters.java:50
    if (i < out_length) {  // Parameters.java:51
        out[i] = (unsigned short)(a[i] - x);  // Parameters.java:52
    }
}

extern "C" __global__ void __launch_bounds__(32) booleans(  // Parameters.java:57
        const bool* a, int a_length, bool x, bool* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Parameters.java:58
    if (i < out_length) {  // Parameters.java:59
        if (i < 0 || i >= a_length) {  // Parameters.java:60
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = a[i] != x;
    }
}

extern "C" __global__ void __launch_bounds__(32) booleans_unchecked(  // Parameters.java:57
        const bool* __restrict__ a, int a_length, bool x, bool* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Parameters.java:58
    if (i < out_length) {  // Parameters.java:59
        out[i] = a[i] != x;  // Parameters.java:60
    }
}

extern "C" __global__ void __launch_bounds__(32) doubles(  // Parameters.java:65
        const double* a, int a_length, double x, double* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Parameters.java:66
    if (i < out_length) {  // Parameters.java:67
        if (i < 0 || i >= a_length) {  // Parameters.java:68
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = a[i] * x;
    }
}

extern "C" __global__ void __launch_bounds__(32) doubles_unchecked(  // Parameters.java:65
        const double* __restrict__ a, int a_length, double x, double* __restrict__ out,
        int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Parameters.java:66
    if (i < out_length) {  // Parameters.java:67
        out[i] = a[i] * x;  // Parameters.java:68
    }
}

extern "C" __global__ void __launch_bounds__(32) lengths(  // Parameters.java:73
        const int* a, int a_length, const signed char* b, int b_length, const long long* c,
        int c_length, int* out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Parameters.java:74
    if (i < out_length) {  // Parameters.java:75
        out[i] = (int)((unsigned)a_length * 3 + b_length - c_length + out_length);  // Parameters.java:76
    }
}

extern "C" __global__ void __launch_bounds__(32) neighbours(  // Parameters.java:81
        const signed char* a, int a_length, signed char* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Parameters.java:82
    if (i < out_length) {  // Parameters.java:83
        int difference = out_length - 1 - i;  // Parameters.java:84
        if (difference < 0 || difference >= a_length) {
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = a[difference];
    }
}

extern "C" __global__ void __launch_bounds__(32) neighbours_unchecked(  // Parameters.java:81
        const signed char* __restrict__ a,
        int a_length,
        signed char* __restrict__ out,
        int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Parameters.java:82
    if (i < out_length) {  // Parameters.java:83
        out[i] = a[out_length - 1 - i];  // Parameters.java:84
    }
}

extern "C" __global__ void __launch_bounds__(32) readAndWritten(  // Parameters.java:89
        int* a, int a_length, int* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Parameters.java:90
    if (i < out_length) {  // Parameters.java:91
        if (i < 0 || i >= a_length) {  // Parameters.java:92
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        a[i] = (int)((unsigned)a[i] + i);
        int aValue = a[i];  // Parameters.java:93
        a[i] = (int)((unsigned)aValue + 1);
        int sum = (int)((unsigned)a[i] + 1);
        a[i] = sum;
        out[i] = (int)((unsigned)aValue + sum);
    }
}

extern "C" __global__ void __launch_bounds__(32) readAndWritten_unchecked(  // Parameters.java:89
        int* __restrict__ a, int a_length, int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Parameters.java:90
    if (i < out_length) {  // Parameters.java:91
        a[i] = (int)((unsigned)a[i] + i);  // Parameters.java:92
        int aValue = a[i];  // Parameters.java:93
        a[i] = (int)((unsigned)aValue + 1);
        int sum = (int)((unsigned)a[i] + 1);
        a[i] = sum;
        out[i] = (int)((unsigned)aValue + sum);
    }
}
