// Generated from NarrowingConversions.java by RingKernel. Do not edit.
// Compile with -fmad=false: Java rounds every operation (JLS 15.4).

extern "C" __global__ void __launch_bounds__(32) intToByte(  // NarrowingConversions.java:9
        const int* a, int a_length, int* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // NarrowingConversions.java:10
    if (i < out_length) {  // NarrowingConversions.java:11
        if (i < 0 || i >= a_length) {  // NarrowingConversions.java:12
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = (signed char)a[i];
    }
}

extern "C" __global__ void __launch_bounds__(32) intToByte_unchecked(  // NarrowingConversions.java:9
        const int* __restrict__ a, int a_length, int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // NarrowingConversions.java:10
    if (i < out_length) {  // NarrowingConversions.java:11
        out[i] = (signed char)a[i];  // NarrowingConversions.java:12
    }
}

extern "C" __global__ void __launch_bounds__(32) intToShort(  // NarrowingConversions.java:17
        const int* a, int a_length, int* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // NarrowingConversions.java:18
    if (i < out_length) {  // NarrowingConversions.java:19
        if (i < 0 || i >= a_length) {  // NarrowingConversions.java:20
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = (short)a[i];
    }
}

extern "C" __global__ void __launch_bounds__(32) intToShort_unchecked(  // NarrowingConversions.java:17
        const int* __restrict__ a, int a_length, int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // NarrowingConversions.java:18
    if (i < out_length) {  // NarrowingConversions.java:19
        out[i] = (short)a[i];  // NarrowingConversions.java:20
    }
}

extern "C" __global__ void __launch_bounds__(32) intToChar(  // NarrowingConversions.java:25
        const int* a, int a_length, int* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // NarrowingConversions.java:26
    if (i < out_length) {  // NarrowingConversions.java:27
        if (i < 0 || i >= a_length) {  // NarrowingConversions.java:28
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = (unsigned short)a[i];
    }
}

extern "C" __global__ void __launch_bounds__(32) intToChar_unchecked(  // NarrowingConversions.java:25
        const int* __restrict__ a, int a_length, int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // NarrowingConversions.java:26
    if (i < out_length) {  // NarrowingConversions.java:27
        out[i] = (unsigned short)a[i];  // NarrowingConversions.java:28
    }
}

extern "C" __global__ void __launch_bounds__(32) longToInt(  // NarrowingConversions.java:33
        const long long* a, int a_length, int* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // NarrowingConversions.java:34
    if (i < out_length) {  // NarrowingConversions.java:35
        if (i < 0 || i >= a_length) {  // NarrowingConversions.java:36
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = (int)a[i];
    }
}

extern "C" __global__ void __launch_bounds__(32) longToInt_unchecked(  // NarrowingConversions.java:33
        const long long* __restrict__ a, int a_length, int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // NarrowingConversions.java:34
    if (i < out_length) {  // NarrowingConversions.java:35
        out[i] = (int)a[i];  // NarrowingConversions.java:36
    }
}

extern "C" __global__ void __launch_bounds__(32) longToByte(  // NarrowingConversions.java:41
        const long long* a, int a_length, int* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // NarrowingConversions.java:42
    if (i < out_length) {  // NarrowingConversions.java:43
        if (i < 0 || i >= a_length) {  // NarrowingConversions.java:44
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = (signed char)(int)a[i];
    }
}

extern "C" __global__ void __launch_bounds__(32) longToByte_unchecked(  // NarrowingConversions.java:41
        const long long* __restrict__ a, int a_length, int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // NarrowingConversions.java:42
    if (i < out_length) {  // NarrowingConversions.java:43
        out[i] = (signed char)(int)a[i];  // NarrowingConversions.java:44
    }
}

extern "C" __global__ void __launch_bounds__(32) longToChar(  // NarrowingConversions.java:49
        const long long* a, int a_length, int* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // NarrowingConversions.java:50
    if (i < out_length) {  // NarrowingConversions.java:51
        if (i < 0 || i >= a_length) {  // NarrowingConversions.java:52
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = (unsigned short)(int)a[i];
    }
}

extern "C" __global__ void __launch_bounds__(32) longToChar_unchecked(  // NarrowingConversions.java:49
        const long long* __restrict__ a, int a_length, int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // NarrowingConversions.java:50
    if (i < out_length) {  // NarrowingConversions.java:51
        out[i] = (unsigned short)(int)a[i];  // NarrowingConversions.java:52
    }
}

extern "C" __global__ void __launch_bounds__(32) intToLong(  // NarrowingConversions.java:57
        const int* a, int a_length, long long* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // NarrowingConversions.java:58
    if (i < out_length) {  // NarrowingConversions.java:59
        if (i < 0 || i >= a_length) {  // NarrowingConversions.java:60
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = (long long)a[i];
    }
}

extern "C" __global__ void __launch_bounds__(32) intToLong_unchecked(  // NarrowingConversions.java:57
        const int* __restrict__ a, int a_length, long long* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // NarrowingConversions.java:58
    if (i < out_length) {  // NarrowingConversions.java:59
        out[i] = (long long)a[i];  // NarrowingConversions.java:60
    }
}

extern "C" __global__ void __launch_bounds__(32) byteToChar(  // NarrowingConversions.java:65
        const signed char* a, int a_length, int* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // NarrowingConversions.java:66
    if (i < out_length) {  // NarrowingConversions.java:67
        if (i < 0 || i >= a_length) {  // NarrowingConversions.java:68
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = (unsigned short)a[i];
    }
}

extern "C" __global__ void __launch_bounds__(32) byteToChar_unchecked(  // NarrowingConversions.java:65
        const signed char* __restrict__ a,
        int a_length,
        int* __restrict__ out,
        int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // NarrowingConversions.java:66
    if (i < out_length) {  // NarrowingConversions.java:67
        out[i] = (unsigned short)a[i];  // NarrowingConversions.java:68
    }
}

extern "C" __global__ void __launch_bounds__(32) charToByte(  // NarrowingConversions.java:73
        const unsigned short* a, int a_length, int* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // NarrowingConversions.java:74
    if (i < out_length) {  // NarrowingConversions.java:75
        if (i < 0 || i >= a_length) {  // NarrowingConversions.java:76
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = (signed char)a[i];
    }
}

extern "C" __global__ void __launch_bounds__(32) charToByte_unchecked(  // NarrowingConversions.java:73
        const unsigned short* __restrict__ a,
        int a_length,
        int* __restrict__ out,
        int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // NarrowingConversions.java:74
    if (i < out_length) {  // NarrowingConversions.java:75
        out[i] = (signed char)a[i];  // NarrowingConversions.java:76
    }
}

extern "C" __global__ void __launch_bounds__(32) charToShort(  // NarrowingConversions.java:81
        const unsigned short* a, int a_length, int* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // NarrowingConversions.java:82
    if (i < out_length) {  // NarrowingConversions.java:83
        if (i < 0 || i >= a_length) {  // NarrowingConversions.java:84
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = (short)a[i];
    }
}

extern "C" __global__ void __launch_bounds__(32) charToShort_unchecked(  // NarrowingConversions.java:81
        const unsigned short* __restrict__ a,
        int a_length,
        int* __restrict__ out,
        int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // NarrowingConversions.java:82
    if (i < out_length) {  // NarrowingConversions.java:83
        out[i] = (short)a[i];  // NarrowingConversions.java:84
    }
}

extern "C" __global__ void __launch_bounds__(32) shortToLong(  // NarrowingConversions.java:89
        const short* a, int a_length, long long* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // NarrowingConversions.java:90
    if (i < out_length) {  // NarrowingConversions.java:91
        if (i < 0 || i >= a_length) {  // NarrowingConversions.java:92
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = (long long)a[i] * 3LL;
    }
}

extern "C" __global__ void __launch_bounds__(32) shortToLong_unchecked(  // NarrowingConversions.java:89
        const short* __restrict__ a, int a_length, long long* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // NarrowingConversions.java:90
    if (i < out_length) {  // NarrowingConversions.java:91
        out[i] = (long long)a[i] * 3LL;  // NarrowingConversions.java:92
    }
}

extern "C" __global__ void __launch_bounds__(32) chain(  // NarrowingConversions.java:97
        const long long* a, int a_length, long long* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // NarrowingConversions.java:98
    if (i < out_length) {  // NarrowingConversions.java:99
        if (i < 0 || i >= a_length) {  // NarrowingConversions.java:100
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = (long long)(signed char)(unsigned short)(short)(int)a[i];
    }
}

extern "C" __global__ void __launch_bounds__(32) chain_unchecked(  // NarrowingConversions.java:97
        const long long* __restrict__ a, int a_length, long long* __restrict__ out,
        int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // NarrowingConversions.java:98
    if (i < out_length) {  // NarrowingConversions.java:99
        out[i] = (long long)(signed char)(unsigned short)(short)(int)a[i];  // NarrowingConversions.java:100
    }
}
