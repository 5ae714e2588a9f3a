// Generated from IntBits.java by RingKernel. Do not edit.
// Compile with -fmad=false: Java rounds every operation (JLS 15.4).

extern "C" __global__ void __launch_bounds__(32) and_(  // IntBits.java:9
        const int* a, int a_length, const int* b, int b_length, int* out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // IntBits.java:10
    if (i < out_length) {  // IntBits.java:11
        if (i < 0 || i >= a_length) {  // IntBits.java:12
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

extern "C" __global__ void __launch_bounds__(32) and_unchecked(  // IntBits.java:9
        const int* __restrict__ a, int a_length, const int* __restrict__ b, int b_length,
        int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // IntBits.java:10
    if (i < out_length) {  // IntBits.java:11
        out[i] = a[i] & b[i];  // IntBits.java:12
    }
}

extern "C" __global__ void __launch_bounds__(32) or_(  // IntBits.java:17
        const int* a, int a_length, const int* b, int b_length, int* out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // IntBits.java:18
    if (i < out_length) {  // IntBits.java:19
        if (i < 0 || i >= a_length) {  // IntBits.java:20
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

extern "C" __global__ void __launch_bounds__(32) or_unchecked(  // IntBits.java:17
        const int* __restrict__ a, int a_length, const int* __restrict__ b, int b_length,
        int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // IntBits.java:18
    if (i < out_length) {  // IntBits.java:19
        out[i] = a[i] | b[i];  // IntBits.java:20
    }
}

extern "C" __global__ void __launch_bounds__(32) exclusiveOr(  // IntBits.java:25
        const int* a, int a_length, const int* b, int b_length, int* out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // IntBits.java:26
    if (i < out_length) {  // IntBits.java:27
        if (i < 0 || i >= a_length) {  // IntBits.java:28
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

extern "C" __global__ void __launch_bounds__(32) exclusiveOr_unchecked(  // IntBits.java:25
        const int* __restrict__ a, int a_length, const int* __restrict__ b, int b_length,
        int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // IntBits.java:26
    if (i < out_length) {  // IntBits.java:27
        out[i] = a[i] ^ b[i];  // IntBits.java:28
    }
}

extern "C" __global__ void __launch_bounds__(32) complement(  // IntBits.java:33
        const int* a, int a_length, int* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // IntBits.java:34
    if (i < out_length) {  // IntBits.java:35
        if (i < 0 || i >= a_length) {  // IntBits.java:36
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = ~a[i];
    }
}

extern "C" __global__ void __launch_bounds__(32) complement_unchecked(  // IntBits.java:33
        const int* __restrict__ a, int a_length, int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // IntBits.java:34
    if (i < out_length) {  // IntBits.java:35
        out[i] = ~a[i];  // IntBits.java:36
    }
}

extern "C" __global__ void __launch_bounds__(32) mixed(  // IntBits.java:41
        const int* a, int a_length, const int* b, int b_length, int* out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // IntBits.java:42
    if (i < out_length) {  // IntBits.java:43
        if (i < 0 || i >= a_length) {  // IntBits.java:44
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        if (i < 0 || i >= b_length) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        out[i] = (a[i] & ~b[i]) | ((b[i] & ~a[i]) ^ 85);
    }
}

extern "C" __global__ void __launch_bounds__(32) mixed_unchecked(  // IntBits.java:41
        const int* __restrict__ a, int a_length, const int* __restrict__ b, int b_length,
        int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // IntBits.java:42
    if (i < out_length) {  // IntBits.java:43
        out[i] = (a[i] & ~b[i]) | ((b[i] & ~a[i]) ^ 85);  // IntBits.java:44
    }
}

extern "C" __global__ void __launch_bounds__(32) lowestBit(  // IntBits.java:49
        const int* a, int a_length, int* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // IntBits.java:50
    if (i < out_length) {  // IntBits.java:51
        if (i < 0 || i >= a_length) {  // IntBits.java:52
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = (int)((unsigned)a[i] & (0u - a[i]));
    }
}

extern "C" __global__ void __launch_bounds__(32) lowestBit_unchecked(  // IntBits.java:49
        const int* __restrict__ a, int a_length, int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // IntBits.java:50
    if (i < out_length) {  // IntBits.java:51
        out[i] = (int)((unsigned)a[i] & (0u - a[i]));  // IntBits.java:52
    }
}

extern "C" __global__ void __launch_bounds__(32) isPowerOfTwo(  // IntBits.java:57
        const int* a, int a_length, int* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // IntBits.java:58
    if (i < out_length) {  // IntBits.java:59
        if (i < 0 || i >= a_length) {  // IntBits.java:60
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        bool isGreater = a[i] > 0;
        bool both = isGreater;
        if (isGreater) {
            both = (int)((unsigned)a[i] & ((unsigned)a[i] - 1)) == 0;
        }
        out[i] = both ? 1 : 0;
    }
}

extern "C" __global__ void __launch_bounds__(32) isPowerOfTwo_unchecked(  // IntBits.java:57
        const int* __restrict__ a, int a_length, int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // IntBits.java:58
    if (i < out_length) {  // IntBits.java:59
        bool isGreater = a[i] > 0;  // IntBits.java:60
        bool both = isGreater;
        if (isGreater) {
            both = (int)((unsigned)a[i] & ((unsigned)a[i] - 1)) == 0;
        }
        out[i] = both ? 1 : 0;
    }
}
