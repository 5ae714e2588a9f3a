// Generated from LongUnsigned.java by RingKernel. Do not edit.
// Compile with -fmad=false: Java rounds every operation (JLS 15.4).

extern "C" __global__ void __launch_bounds__(32) quotient(  // LongUnsigned.java:9
        const long long* a, int a_length, const long long* b, int b_length, long long* out,
        int out_length, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // LongUnsigned.java:10
    if (i < out_length) {  // LongUnsigned.java:11
        if (i < 0 || i >= a_length) {  // LongUnsigned.java:12
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        long long aValue = a[i];
        if (i < 0 || i >= b_length) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        long long chosen = 0LL;
        if (b[i] == 0LL) {
            chosen = 5LL;
        } else {
            chosen = b[i];
        }
        long long shifted = (long long)((unsigned long long)aValue >> 1);
        if (chosen == 0LL) {
            atomicMin(&rk_traps[2], workItem);
            return;
        }
        bool isEqual = chosen == -1LL;
        long long shifted_1 = (long long)((unsigned long long)(isEqual ? (long long)(0uLL - shifted) : shifted / (isEqual ? 1LL : chosen)) << 1);
        long long divideUnsigned_i64 = chosen < 0LL ? ((aValue ^ (-9223372036854775807LL - 1)) < (chosen ^ (-9223372036854775807LL - 1)) ? 0LL : 1LL) : (long long)((unsigned long long)shifted_1 + ((long long)(((unsigned long long)aValue - (unsigned long long)shifted_1 * chosen) ^ 0x8000000000000000uLL) < (chosen ^ (-9223372036854775807LL - 1)) ? 0LL : 1LL));
        out[i] = divideUnsigned_i64;
    }
}

extern "C" __global__ void __launch_bounds__(32) quotient_unchecked(  // LongUnsigned.java:9
        const long long* __restrict__ a, int a_length, const long long* __restrict__ b,
        int b_length, long long* __restrict__ out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // LongUnsigned.java:10
    if (i < out_length) {  // LongUnsigned.java:11
        long long aValue = a[i];  // LongUnsigned.java:12
        long long chosen = 0LL;
        if (b[i] == 0LL) {
            chosen = 5LL;
        } else {
            chosen = b[i];
        }
        long long shifted = (long long)((unsigned long long)aValue >> 1);
        if (chosen == 0LL) {
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        bool isEqual = chosen == -1LL;
        long long shifted_1 = (long long)((unsigned long long)(isEqual ? (long long)(0uLL - shifted) : shifted / (isEqual ? 1LL : chosen)) << 1);
        long long divideUnsigned_i64 = chosen < 0LL ? ((aValue ^ (-9223372036854775807LL - 1)) < (chosen ^ (-9223372036854775807LL - 1)) ? 0LL : 1LL) : (long long)((unsigned long long)shifted_1 + ((long long)(((unsigned long long)aValue - (unsigned long long)shifted_1 * chosen) ^ 0x8000000000000000uLL) < (chosen ^ (-9223372036854775807LL - 1)) ? 0LL : 1LL));
        out[i] = divideUnsigned_i64;
    }
}

extern "C" __global__ void __launch_bounds__(32) remainder_(  // LongUnsigned.java:17
        const long long* a, int a_length, const long long* b, int b_length, long long* out,
        int out_length, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // LongUnsigned.java:18
    if (i < out_length) {  // LongUnsigned.java:19
        if (i < 0 || i >= a_length) {  // LongUnsigned.java:20
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        long long aValue = a[i];
        if (i < 0 || i >= b_length) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        long long chosen = 0LL;
        if (b[i] == 0LL) {
            chosen = 5LL;
        } else {
            chosen = b[i];
        }
        long long shifted = (long long)((unsigned long long)aValue >> 1);
        if (chosen == 0LL) {
            atomicMin(&rk_traps[2], workItem);
            return;
        }
        bool isEqual = chosen == -1LL;
        long long shifted_1 = (long long)((unsigned long long)(isEqual ? (long long)(0uLL - shifted) : shifted / (isEqual ? 1LL : chosen)) << 1);
        long long remainderUnsigned_i64 = (long long)((unsigned long long)aValue - (unsigned long long)(chosen < 0LL ? ((aValue ^ (-9223372036854775807LL - 1)) < (chosen ^ (-9223372036854775807LL - 1)) ? 0LL : 1LL) : (long long)((unsigned long long)shifted_1 + ((long long)(((unsigned long long)aValue - (unsigned long long)shifted_1 * chosen) ^ 0x8000000000000000uLL) < (chosen ^ (-9223372036854775807LL - 1)) ? 0LL : 1LL))) * chosen);
        out[i] = remainderUnsigned_i64;
    }
}

extern "C" __global__ void __launch_bounds__(32) remainder_unchecked(  // LongUnsigned.java:17
        const long long* __restrict__ a, int a_length, const long long* __restrict__ b,
        int b_length, long long* __restrict__ out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // LongUnsigned.java:18
    if (i < out_length) {  // LongUnsigned.java:19
        long long aValue = a[i];  // LongUnsigned.java:20
        long long chosen = 0LL;
        if (b[i] == 0LL) {
            chosen = 5LL;
        } else {
            chosen = b[i];
        }
        long long shifted = (long long)((unsigned long long)aValue >> 1);
        if (chosen == 0LL) {
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        bool isEqual = chosen == -1LL;
        long long shifted_1 = (long long)((unsigned long long)(isEqual ? (long long)(0uLL - shifted) : shifted / (isEqual ? 1LL : chosen)) << 1);
        long long remainderUnsigned_i64 = (long long)((unsigned long long)aValue - (unsigned long long)(chosen < 0LL ? ((aValue ^ (-9223372036854775807LL - 1)) < (chosen ^ (-9223372036854775807LL - 1)) ? 0LL : 1LL) : (long long)((unsigned long long)shifted_1 + ((long long)(((unsigned long long)aValue - (unsigned long long)shifted_1 * chosen) ^ 0x8000000000000000uLL) < (chosen ^ (-9223372036854775807LL - 1)) ? 0LL : 1LL))) * chosen);
        out[i] = remainderUnsigned_i64;
    }
}

extern "C" __global__ void __launch_bounds__(32) order(  // LongUnsigned.java:25
        const long long* a, int a_length, const long long* b, int b_length, int* out,
        int out_length, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // LongUnsigned.java:26
    if (i < out_length) {  // LongUnsigned.java:27
        if (i < 0 || i >= a_length) {  // LongUnsigned.java:28
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        if (i < 0 || i >= b_length) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        long long bits = a[i] ^ (-9223372036854775807LL - 1);
        long long bits_1 = b[i] ^ (-9223372036854775807LL - 1);
        int compareUnsigned_i64 = bits < bits_1 ? -1 : (bits > bits_1 ? 1 : 0);
        out[i] = compareUnsigned_i64;
    }
}

extern "C" __global__ void __launch_bounds__(32) order_unchecked(  // LongUnsigned.java:25
        const long long* __restrict__ a, int a_length, const long long* __restrict__ b,
        int b_length, int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // LongUnsigned.java:26
    if (i < out_length) {  // LongUnsigned.java:27
        long long bits = a[i] ^ (-9223372036854775807LL - 1);  // LongUnsigned.java:28
        long long bits_1 = b[i] ^ (-9223372036854775807LL - 1);
        int compareUnsigned_i64 = bits < bits_1 ? -1 : (bits > bits_1 ? 1 : 0);
        out[i] = compareUnsigned_i64;
    }
}

extern "C" __global__ void __launch_bounds__(32) highHalf(  // LongUnsigned.java:33
        const long long* a, int a_length, const long long* b, int b_length, long long* out,
        int out_length, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // LongUnsigned.java:34
    if (i < out_length) {  // LongUnsigned.java:35
        if (i < 0 || i >= a_length) {  // LongUnsigned.java:36
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        if (i < 0 || i >= b_length) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        long long aValue = a[i];
        long long bValue = b[i];
        long long bits = aValue & 4294967295LL;
        long long shifted = (long long)((unsigned long long)aValue >> 32);
        long long bits_1 = bValue & 4294967295LL;
        long long shifted_1 = (long long)((unsigned long long)bValue >> 32);
        long long sum = (long long)((unsigned long long)shifted * bits_1 + (((unsigned long long)bits * bits_1) >> 32));
        long long unsignedMultiplyHigh_i64 = (long long)((unsigned long long)shifted * shifted_1 + ((unsigned long long)sum >> 32) + (((unsigned long long)bits * shifted_1 + (sum & 4294967295LL)) >> 32));
        out[i] = __mul64hi(a[i], b[i]) ^ unsignedMultiplyHigh_i64;
    }
}

extern "C" __global__ void __launch_bounds__(32) highHalf_unchecked(  // LongUnsigned.java:33
        const long long* __restrict__ a, int a_length, const long long* __restrict__ b,
        int b_length, long long* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // LongUnsigned.java:34
    if (i < out_length) {  // LongUnsigned.java:35
        long long aValue = a[i];  // LongUnsigned.java:36
        long long bValue = b[i];
        long long bits = aValue & 4294967295LL;
        long long shifted = (long long)((unsigned long long)aValue >> 32);
        long long bits_1 = bValue & 4294967295LL;
        long long shifted_1 = (long long)((unsigned long long)bValue >> 32);
        long long sum = (long long)((unsigned long long)shifted * bits_1 + (((unsigned long long)bits * bits_1) >> 32));
        long long unsignedMultiplyHigh_i64 = (long long)((unsigned long long)shifted * shifted_1 + ((unsigned long long)sum >> 32) + (((unsigned long long)bits * shifted_1 + (sum & 4294967295LL)) >> 32));
        out[i] = __mul64hi(a[i], b[i]) ^ unsignedMultiplyHigh_i64;
    }
}
