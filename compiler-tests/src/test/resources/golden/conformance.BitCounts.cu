// Generated from BitCounts.java by RingKernel. Do not edit.
// Compile with -fmad=false: Java rounds every operation (JLS 15.4).

extern "C" __global__ void __launch_bounds__(32) countInt(  // BitCounts.java:9
        const int* a, int a_length, int* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // BitCounts.java:10
    if (i < out_length) {  // BitCounts.java:11
        if (i < 0 || i >= a_length) {  // BitCounts.java:12
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = __popc(a[i]);
    }
}

extern "C" __global__ void __launch_bounds__(32) countInt_unchecked(  // BitCounts.java:9
        const int* __restrict__ a, int a_length, int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // BitCounts.java:10
    if (i < out_length) {  // BitCounts.java:11
        out[i] = __popc(a[i]);  // BitCounts.java:12
    }
}

extern "C" __global__ void __launch_bounds__(32) leadingZerosInt(  // BitCounts.java:17
        const int* a, int a_length, int* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // BitCounts.java:18
    if (i < out_length) {  // BitCounts.java:19
        if (i < 0 || i >= a_length) {  // BitCounts.java:20
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = __clz(a[i]);
    }
}

extern "C" __global__ void __launch_bounds__(32) leadingZerosInt_unchecked(  // BitCounts.java:17
        const int* __restrict__ a, int a_length, int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // BitCounts.java:18
    if (i < out_length) {  // BitCounts.java:19
        out[i] = __clz(a[i]);  // BitCounts.java:20
    }
}

extern "C" __global__ void __launch_bounds__(32) trailingZerosInt(  // BitCounts.java:25
        const int* a, int a_length, int* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // BitCounts.java:26
    if (i < out_length) {  // BitCounts.java:27
        if (i < 0 || i >= a_length) {  // BitCounts.java:28
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = __clz((int)__brev((unsigned)a[i]));
    }
}

extern "C" __global__ void __launch_bounds__(32) trailingZerosInt_unchecked(  // BitCounts.java:25
        const int* __restrict__ a, int a_length, int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // BitCounts.java:26
    if (i < out_length) {  // BitCounts.java:27
        out[i] = __clz((int)__brev((unsigned)a[i]));  // BitCounts.java:28
    }
}

extern "C" __global__ void __launch_bounds__(32) highestInt(  // BitCounts.java:33
        const int* a, int a_length, int* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // BitCounts.java:34
    if (i < out_length) {  // BitCounts.java:35
        if (i < 0 || i >= a_length) {  // BitCounts.java:36
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        int aValue = a[i];
        int zeros = __clz(aValue);
        int highestOneBit_i32 = (int)((unsigned)aValue & (0x80000000u >> (zeros & 31)));
        int aValue_1 = a[i];
        int lowestOneBit_i32 = (int)((unsigned)aValue_1 & (0u - aValue_1));
        out[i] = (int)((unsigned)highestOneBit_i32 - lowestOneBit_i32);
    }
}

extern "C" __global__ void __launch_bounds__(32) highestInt_unchecked(  // BitCounts.java:33
        const int* __restrict__ a, int a_length, int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // BitCounts.java:34
    if (i < out_length) {  // BitCounts.java:35
        int aValue = a[i];  // BitCounts.java:36
        int zeros = __clz(aValue);
        int highestOneBit_i32 = (int)((unsigned)aValue & (0x80000000u >> (zeros & 31)));
        int aValue_1 = a[i];
        int lowestOneBit_i32 = (int)((unsigned)aValue_1 & (0u - aValue_1));
        out[i] = (int)((unsigned)highestOneBit_i32 - lowestOneBit_i32);
    }
}

extern "C" __global__ void __launch_bounds__(32) reversedInt(  // BitCounts.java:41
        const int* a, int a_length, int* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // BitCounts.java:42
    if (i < out_length) {  // BitCounts.java:43
        if (i < 0 || i >= a_length) {  // BitCounts.java:44
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        int aValue = a[i];
        int reverseBytes_i32 = (int)(((unsigned)aValue << 24) | ((aValue & 65280) << 8) | ((((unsigned)aValue >> 8) & 65280) | ((unsigned)aValue >> 24)));
        out[i] = (int)__brev((unsigned)a[i]) ^ reverseBytes_i32;
    }
}

extern "C" __global__ void __launch_bounds__(32) reversedInt_unchecked(  // BitCounts.java:41
        const int* __restrict__ a, int a_length, int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // BitCounts.java:42
    if (i < out_length) {  // BitCounts.java:43
        int aValue = a[i];  // BitCounts.java:44
        int reverseBytes_i32 = (int)(((unsigned)aValue << 24) | ((aValue & 65280) << 8) | ((((unsigned)aValue >> 8) & 65280) | ((unsigned)aValue >> 24)));
        out[i] = (int)__brev((unsigned)a[i]) ^ reverseBytes_i32;
    }
}

extern "C" __global__ void __launch_bounds__(32) rotatedInt(  // BitCounts.java:49
        const int* a, int a_length, int* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // BitCounts.java:50
    if (i < out_length) {  // BitCounts.java:51
        if (i < 0 || i >= a_length) {  // BitCounts.java:52
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        int aValue = a[i];
        int rotateLeft_i32 = (int)(((unsigned)aValue << (i & 31)) | ((unsigned)aValue >> (-i & 31)));
        int aValue_1 = a[i];
        int rotateRight_i32 = (int)(((unsigned)aValue_1 >> (-i & 31)) | ((unsigned)aValue_1 << (i & 31)));
        out[i] = rotateLeft_i32 ^ rotateRight_i32;
    }
}

extern "C" __global__ void __launch_bounds__(32) rotatedInt_unchecked(  // BitCounts.java:49
        const int* __restrict__ a, int a_length, int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // BitCounts.java:50
    if (i < out_length) {  // BitCounts.java:51
        int aValue = a[i];  // BitCounts.java:52
        int rotateLeft_i32 = (int)(((unsigned)aValue << (i & 31)) | ((unsigned)aValue >> (-i & 31)));
        int aValue_1 = a[i];
        int rotateRight_i32 = (int)(((unsigned)aValue_1 >> (-i & 31)) | ((unsigned)aValue_1 << (i & 31)));
        out[i] = rotateLeft_i32 ^ rotateRight_i32;
    }
}

extern "C" __global__ void __launch_bounds__(32) countLong(  // BitCounts.java:57
        const long long* a, int a_length, int* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // BitCounts.java:58
    if (i < out_length) {  // BitCounts.java:59
        if (i < 0 || i >= a_length) {  // BitCounts.java:60
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = __popcll(a[i]);
    }
}

extern "C" __global__ void __launch_bounds__(32) countLong_unchecked(  // BitCounts.java:57
        const long long* __restrict__ a, int a_length, int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // BitCounts.java:58
    if (i < out_length) {  // BitCounts.java:59
        out[i] = __popcll(a[i]);  // BitCounts.java:60
    }
}

extern "C" __global__ void __launch_bounds__(32) leadingZerosLong(  // BitCounts.java:65
        const long long* a, int a_length, int* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // BitCounts.java:66
    if (i < out_length) {  // BitCounts.java:67
        if (i < 0 || i >= a_length) {  // BitCounts.java:68
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = __clzll(a[i]);
    }
}

extern "C" __global__ void __launch_bounds__(32) leadingZerosLong_unchecked(  // BitCounts.java:65
        const long long* __restrict__ a, int a_length, int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // BitCounts.java:66
    if (i < out_length) {  // BitCounts.java:67
        out[i] = __clzll(a[i]);  // BitCounts.java:68
    }
}

extern "C" __global__ void __launch_bounds__(32) trailingZerosLong(  // BitCounts.java:73
        const long long* a, int a_length, int* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // BitCounts.java:74
    if (i < out_length) {  // BitCounts.java:75
        if (i < 0 || i >= a_length) {  // BitCounts.java:76
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = __clzll((long long)__brevll((unsigned long long)a[i]));
    }
}

extern "C" __global__ void __launch_bounds__(32) trailingZerosLong_unchecked(  // BitCounts.java:73
        const long long* __restrict__ a, int a_length, int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // BitCounts.java:74
    if (i < out_length) {  // BitCounts.java:75
        out[i] = __clzll((long long)__brevll((unsigned long long)a[i]));  // BitCounts.java:76
    }
}

extern "C" __global__ void __launch_bounds__(32) highestLong(  // BitCounts.java:81
        const long long* a, int a_length, long long* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // BitCounts.java:82
    if (i < out_length) {  // BitCounts.java:83
        if (i < 0 || i >= a_length) {  // BitCounts.java:84
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        long long aValue = a[i];
        int zeros = __clzll(aValue);
        long long highestOneBit_i64 = (long long)((unsigned long long)aValue & (0x8000000000000000uLL >> (zeros & 63)));
        long long aValue_1 = a[i];
        long long lowestOneBit_i64 = (long long)((unsigned long long)aValue_1 & (0uLL - aValue_1));
        out[i] = (long long)((unsigned long long)highestOneBit_i64 - lowestOneBit_i64);
    }
}

extern "C" __global__ void __launch_bounds__(32) highestLong_unchecked(  // BitCounts.java:81
        const long long* __restrict__ a, int a_length, long long* __restrict__ out,
        int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // BitCounts.java:82
    if (i < out_length) {  // BitCounts.java:83
        long long aValue = a[i];  // BitCounts.java:84
        int zeros = __clzll(aValue);
        long long highestOneBit_i64 = (long long)((unsigned long long)aValue & (0x8000000000000000uLL >> (zeros & 63)));
        long long aValue_1 = a[i];
        long long lowestOneBit_i64 = (long long)((unsigned long long)aValue_1 & (0uLL - aValue_1));
        out[i] = (long long)((unsigned long long)highestOneBit_i64 - lowestOneBit_i64);
    }
}

extern "C" __global__ void __launch_bounds__(32) reversedLong(  // BitCounts.java:89
        const long long* a, int a_length, long long* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // BitCounts.java:90
    if (i < out_length) {  // BitCounts.java:91
        if (i < 0 || i >= a_length) {  // BitCounts.java:92
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        long long aValue = a[i];
        int converted = (int)aValue;
        int high = (int)(((unsigned)converted << 24) | ((converted & 65280) << 8) | ((((unsigned)converted >> 8) & 65280) | ((unsigned)converted >> 24)));
        int converted_1 = (int)(long long)((unsigned long long)aValue >> 32);
        int low = (int)(((unsigned)converted_1 << 24) | ((converted_1 & 65280) << 8) | ((((unsigned)converted_1 >> 8) & 65280) | ((unsigned)converted_1 >> 24)));
        long long reverseBytes_i64 = (long long)(((unsigned long long)(long long)high << 32) | ((long long)low & 4294967295LL));
        out[i] = (long long)__brevll((unsigned long long)a[i]) ^ reverseBytes_i64;
    }
}

extern "C" __global__ void __launch_bounds__(32) reversedLong_unchecked(  // BitCounts.java:89
        const long long* __restrict__ a, int a_length, long long* __restrict__ out,
        int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // BitCounts.java:90
    if (i < out_length) {  // BitCounts.java:91
        long long aValue = a[i];  // BitCounts.java:92
        int converted = (int)aValue;
        int high = (int)(((unsigned)converted << 24) | ((converted & 65280) << 8) | ((((unsigned)converted >> 8) & 65280) | ((unsigned)converted >> 24)));
        int converted_1 = (int)(long long)((unsigned long long)aValue >> 32);
        int low = (int)(((unsigned)converted_1 << 24) | ((converted_1 & 65280) << 8) | ((((unsigned)converted_1 >> 8) & 65280) | ((unsigned)converted_1 >> 24)));
        long long reverseBytes_i64 = (long long)(((unsigned long long)(long long)high << 32) | ((long long)low & 4294967295LL));
        out[i] = (long long)__brevll((unsigned long long)a[i]) ^ reverseBytes_i64;
    }
}

extern "C" __global__ void __launch_bounds__(32) rotatedLong(  // BitCounts.java:97
        const long long* a, int a_length, long long* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // BitCounts.java:98
    if (i < out_length) {  // BitCounts.java:99
        if (i < 0 || i >= a_length) {  // BitCounts.java:100
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        long long aValue = a[i];
        long long rotateLeft_i64 = (long long)(((unsigned long long)aValue << (i & 63)) | ((unsigned long long)aValue >> (-i & 63)));
        long long aValue_1 = a[i];
        long long rotateRight_i64 = (long long)(((unsigned long long)aValue_1 >> (-i & 63)) | ((unsigned long long)aValue_1 << (i & 63)));
        out[i] = rotateLeft_i64 ^ rotateRight_i64;
    }
}

extern "C" __global__ void __launch_bounds__(32) rotatedLong_unchecked(  // BitCounts.java:97
        const long long* __restrict__ a, int a_length, long long* __restrict__ out,
        int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // BitCounts.java:98
    if (i < out_length) {  // BitCounts.java:99
        long long aValue = a[i];  // BitCounts.java:100
        long long rotateLeft_i64 = (long long)(((unsigned long long)aValue << (i & 63)) | ((unsigned long long)aValue >> (-i & 63)));
        long long aValue_1 = a[i];
        long long rotateRight_i64 = (long long)(((unsigned long long)aValue_1 >> (-i & 63)) | ((unsigned long long)aValue_1 << (i & 63)));
        out[i] = rotateLeft_i64 ^ rotateRight_i64;
    }
}
