// Generated from LongBits.java by RingKernel. Do not edit.
// Compile with -fmad=false: Java rounds every operation (JLS 15.4).

extern "C" __global__ void __launch_bounds__(32) and_(  // LongBits.java:9
        const long long* a, int a_length, const long long* b, int b_length, long long* out,
        int out_length, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // LongBits.java:10
    if (i < out_length) {  // LongBits.java:11
        if (i < 0 || i >= a_length) {  // LongBits.java:12
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        if (i < 0 || i >= b_length) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        out[i] = a[i] & b[i];
    }
}

extern "C" __global__ void __launch_bounds__(32) and_unchecked(  // LongBits.java:9
        const long long* __restrict__ a, int a_length, const long long* __restrict__ b,
        int b_length, long long* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // LongBits.java:10
    if (i < out_length) {  // LongBits.java:11
        out[i] = a[i] & b[i];  // LongBits.java:12
    }
}

extern "C" __global__ void __launch_bounds__(32) or_(  // LongBits.java:17
        const long long* a, int a_length, const long long* b, int b_length, long long* out,
        int out_length, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // LongBits.java:18
    if (i < out_length) {  // LongBits.java:19
        if (i < 0 || i >= a_length) {  // LongBits.java:20
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        if (i < 0 || i >= b_length) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        out[i] = a[i] | b[i];
    }
}

extern "C" __global__ void __launch_bounds__(32) or_unchecked(  // LongBits.java:17
        const long long* __restrict__ a, int a_length, const long long* __restrict__ b,
        int b_length, long long* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // LongBits.java:18
    if (i < out_length) {  // LongBits.java:19
        out[i] = a[i] | b[i];  // LongBits.java:20
    }
}

extern "C" __global__ void __launch_bounds__(32) exclusiveOr(  // LongBits.java:25
        const long long* a, int a_length, const long long* b, int b_length, long long* out,
        int out_length, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // LongBits.java:26
    if (i < out_length) {  // LongBits.java:27
        if (i < 0 || i >= a_length) {  // LongBits.java:28
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        if (i < 0 || i >= b_length) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        out[i] = a[i] ^ b[i];
    }
}

extern "C" __global__ void __launch_bounds__(32) exclusiveOr_unchecked(  // LongBits.java:25
        const long long* __restrict__ a, int a_length, const long long* __restrict__ b,
        int b_length, long long* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // LongBits.java:26
    if (i < out_length) {  // LongBits.java:27
        out[i] = a[i] ^ b[i];  // LongBits.java:28
    }
}

extern "C" __global__ void __launch_bounds__(32) complement(  // LongBits.java:33
        const long long* a, int a_length, long long* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // LongBits.java:34
    if (i < out_length) {  // LongBits.java:35
        if (i < 0 || i >= a_length) {  // LongBits.java:36
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = ~a[i];
    }
}

extern "C" __global__ void __launch_bounds__(32) complement_unchecked(  // LongBits.java:33
        const long long* __restrict__ a, int a_length, long long* __restrict__ out,
        int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // LongBits.java:34
    if (i < out_length) {  // LongBits.java:35
        out[i] = ~a[i];  // LongBits.java:36
    }
}

extern "C" __global__ void __launch_bounds__(32) mixed(  // LongBits.java:41
        const long long* a, int a_length, const long long* b, int b_length, long long* out,
        int out_length, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // LongBits.java:42
    if (i < out_length) {  // LongBits.java:43
        if (i < 0 || i >= a_length) {  // LongBits.java:44
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        if (i < 0 || i >= b_length) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        out[i] = (a[i] & ~b[i]) | ((b[i] & ~a[i]) ^ 85LL);
    }
}

extern "C" __global__ void __launch_bounds__(32) mixed_unchecked(  // LongBits.java:41
        const long long* __restrict__ a, int a_length, const long long* __restrict__ b,
        int b_length, long long* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // LongBits.java:42
    if (i < out_length) {  // LongBits.java:43
        out[i] = (a[i] & ~b[i]) | ((b[i] & ~a[i]) ^ 85LL);  // LongBits.java:44
    }
}

extern "C" __global__ void __launch_bounds__(32) lowestBit(  // LongBits.java:49
        const long long* a, int a_length, long long* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // LongBits.java:50
    if (i < out_length) {  // LongBits.java:51
        if (i < 0 || i >= a_length) {  // LongBits.java:52
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = (long long)((unsigned long long)a[i] & (0uLL - a[i]));
    }
}

extern "C" __global__ void __launch_bounds__(32) lowestBit_unchecked(  // LongBits.java:49
        const long long* __restrict__ a, int a_length, long long* __restrict__ out,
        int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // LongBits.java:50
    if (i < out_length) {  // LongBits.java:51
        out[i] = (long long)((unsigned long long)a[i] & (0uLL - a[i]));  // LongBits.java:52
    }
}

extern "C" __global__ void __launch_bounds__(32) isPowerOfTwo(  // LongBits.java:57
        const long long* a, int a_length, int* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // LongBits.java:58
    if (i < out_length) {  // LongBits.java:59
        if (i < 0 || i >= a_length) {  // LongBits.java:60
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        bool isGreater = a[i] > 0LL;
        bool both = isGreater;
        if (isGreater) {
            both = (long long)((unsigned long long)a[i] & ((unsigned long long)a[i] - 1LL)) == 0LL;
        }
        out[i] = both ? 1 : 0;
    }
}

extern "C" __global__ void __launch_bounds__(32) isPowerOfTwo_unchecked(  // LongBits.java:57
        const long long* __restrict__ a, int a_length, int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // LongBits.java:58
    if (i < out_length) {  // LongBits.java:59
        bool isGreater = a[i] > 0LL;  // LongBits.java:60
        bool both = isGreater;
        if (isGreater) {
            both = (long long)((unsigned long long)a[i] & ((unsigned long long)a[i] - 1LL)) == 0LL;
        }
        out[i] = both ? 1 : 0;
    }
}
