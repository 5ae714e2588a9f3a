// Generated from IntUnsigned.java by RingKernel. Do not edit.
// Compile with -fmad=false: Java rounds every operation (JLS 15.4).

extern "C" __global__ void __launch_bounds__(32) quotient(  // IntUnsigned.java:9
        const int* a, int a_length, const int* b, int b_length, int* out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // IntUnsigned.java:10
    if (i < out_length) {  // IntUnsigned.java:11
        if (i < 0 || i >= a_length) {  // IntUnsigned.java:12
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        int aValue = a[i];
        if (i < 0 || i >= b_length) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        int chosen = 0;
        if (b[i] == 0) {
            chosen = 5;
        } else {
            chosen = b[i];
        }
        int shifted = (int)((unsigned)aValue >> 1);
        if (chosen == 0) {
            atomicMin(&rk_traps[2], workItem);
            return;
        }
        bool isEqual = chosen == -1;
        int shifted_1 = (int)((unsigned)(isEqual ? (int)(0u - shifted) : shifted / (isEqual ? 1 : chosen)) << 1);
        int divideUnsigned_i32 = chosen < 0 ? ((aValue ^ (-2147483647 - 1)) < (chosen ^ (-2147483647 - 1)) ? 0 : 1) : (int)((unsigned)shifted_1 + ((int)(((unsigned)aValue - (unsigned)shifted_1 * chosen) ^ 0x80000000u) < (chosen ^ (-2147483647 - 1)) ? 0 : 1));
        out[i] = divideUnsigned_i32;
    }
}

extern "C" __global__ void __launch_bounds__(32) quotient_unchecked(  // IntUnsigned.java:9
        const int* __restrict__ a, int a_length, const int* __restrict__ b, int b_length,
        int* __restrict__ out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // IntUnsigned.java:10
    if (i < out_length) {  // IntUnsigned.java:11
        int aValue = a[i];  // IntUnsigned.java:12
        int chosen = 0;
        if (b[i] == 0) {
            chosen = 5;
        } else {
            chosen = b[i];
        }
        int shifted = (int)((unsigned)aValue >> 1);
        if (chosen == 0) {
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        bool isEqual = chosen == -1;
        int shifted_1 = (int)((unsigned)(isEqual ? (int)(0u - shifted) : shifted / (isEqual ? 1 : chosen)) << 1);
        int divideUnsigned_i32 = chosen < 0 ? ((aValue ^ (-2147483647 - 1)) < (chosen ^ (-2147483647 - 1)) ? 0 : 1) : (int)((unsigned)shifted_1 + ((int)(((unsigned)aValue - (unsigned)shifted_1 * chosen) ^ 0x80000000u) < (chosen ^ (-2147483647 - 1)) ? 0 : 1));
        out[i] = divideUnsigned_i32;
    }
}

extern "C" __global__ void __launch_bounds__(32) remainder_(  // IntUnsigned.java:17
        const int* a, int a_length, const int* b, int b_length, int* out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // IntUnsigned.java:18
    if (i < out_length) {  // IntUnsigned.java:19
        if (i < 0 || i >= a_length) {  // IntUnsigned.java:20
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        int aValue = a[i];
        if (i < 0 || i >= b_length) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        int chosen = 0;
        if (b[i] == 0) {
            chosen = 5;
        } else {
            chosen = b[i];
        }
        int shifted = (int)((unsigned)aValue >> 1);
        if (chosen == 0) {
            atomicMin(&rk_traps[2], workItem);
            return;
        }
        bool isEqual = chosen == -1;
        int shifted_1 = (int)((unsigned)(isEqual ? (int)(0u - shifted) : shifted / (isEqual ? 1 : chosen)) << 1);
        int remainderUnsigned_i32 = (int)((unsigned)aValue - (unsigned)(chosen < 0 ? ((aValue ^ (-2147483647 - 1)) < (chosen ^ (-2147483647 - 1)) ? 0 : 1) : (int)((unsigned)shifted_1 + ((int)(((unsigned)aValue - (unsigned)shifted_1 * chosen) ^ 0x80000000u) < (chosen ^ (-2147483647 - 1)) ? 0 : 1))) * chosen);
        out[i] = remainderUnsigned_i32;
    }
}

extern "C" __global__ void __launch_bounds__(32) remainder_unchecked(  // IntUnsigned.java:17
        const int* __restrict__ a, int a_length, const int* __restrict__ b, int b_length,
        int* __restrict__ out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // IntUnsigned.java:18
    if (i < out_length) {  // IntUnsigned.java:19
        int aValue = a[i];  // IntUnsigned.java:20
        int chosen = 0;
        if (b[i] == 0) {
            chosen = 5;
        } else {
            chosen = b[i];
        }
        int shifted = (int)((unsigned)aValue >> 1);
        if (chosen == 0) {
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        bool isEqual = chosen == -1;
        int shifted_1 = (int)((unsigned)(isEqual ? (int)(0u - shifted) : shifted / (isEqual ? 1 : chosen)) << 1);
        int remainderUnsigned_i32 = (int)((unsigned)aValue - (unsigned)(chosen < 0 ? ((aValue ^ (-2147483647 - 1)) < (chosen ^ (-2147483647 - 1)) ? 0 : 1) : (int)((unsigned)shifted_1 + ((int)(((unsigned)aValue - (unsigned)shifted_1 * chosen) ^ 0x80000000u) < (chosen ^ (-2147483647 - 1)) ? 0 : 1))) * chosen);
        out[i] = remainderUnsigned_i32;
    }
}

extern "C" __global__ void __launch_bounds__(32) order(  // IntUnsigned.java:25
        const int* a, int a_length, const int* b, int b_length, int* out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // IntUnsigned.java:26
    if (i < out_length) {  // IntUnsigned.java:27
        if (i < 0 || i >= a_length) {  // IntUnsigned.java:28
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        if (i < 0 || i >= b_length) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        int bits = a[i] ^ (-2147483647 - 1);
        int bits_1 = b[i] ^ (-2147483647 - 1);
        int compareUnsigned_i32 = bits < bits_1 ? -1 : (bits > bits_1 ? 1 : 0);
        out[i] = compareUnsigned_i32;
    }
}

extern "C" __global__ void __launch_bounds__(32) order_unchecked(  // IntUnsigned.java:25
        const int* __restrict__ a, int a_length, const int* __restrict__ b, int b_length,
        int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // IntUnsigned.java:26
    if (i < out_length) {  // IntUnsigned.java:27
        int bits = a[i] ^ (-2147483647 - 1);  // IntUnsigned.java:28
        int bits_1 = b[i] ^ (-2147483647 - 1);
        int compareUnsigned_i32 = bits < bits_1 ? -1 : (bits > bits_1 ? 1 : 0);
        out[i] = compareUnsigned_i32;
    }
}

extern "C" __global__ void __launch_bounds__(32) highHalf(  // IntUnsigned.java:33
        const int* a, int a_length, const int* b, int b_length, int* out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // IntUnsigned.java:34
    if (i < out_length) {  // IntUnsigned.java:35
        if (i < 0 || i >= a_length) {  // IntUnsigned.java:36
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        if (i < 0 || i >= b_length) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        long long multiplyFull_i32 = (long long)a[i] * (long long)b[i];
        out[i] = (int)(long long)((unsigned long long)multiplyFull_i32 >> 32);
    }
}

extern "C" __global__ void __launch_bounds__(32) highHalf_unchecked(  // IntUnsigned.java:33
        const int* __restrict__ a, int a_length, const int* __restrict__ b, int b_length,
        int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // IntUnsigned.java:34
    if (i < out_length) {  // IntUnsigned.java:35
        long long multiplyFull_i32 = (long long)a[i] * (long long)b[i];  // IntUnsigned.java:36
        out[i] = (int)(long long)((unsigned long long)multiplyFull_i32 >> 32);
    }
}
