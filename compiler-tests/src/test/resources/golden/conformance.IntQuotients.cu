// Generated from IntQuotients.java by RingKernel. Do not edit.
// Compile with -fmad=false: Java rounds every operation (JLS 15.4).

extern "C" __global__ void __launch_bounds__(32) quotient(  // IntQuotients.java:9
        const int* a, int a_length, const int* b, int b_length, int* out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // IntQuotients.java:10
    if (i < out_length) {  // IntQuotients.java:11
        if (i < 0 || i >= a_length) {  // IntQuotients.java:12
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
            chosen = 3;
        } else {
            chosen = b[i];
        }
        if (chosen == 0) {
            atomicMin(&rk_traps[2], workItem);
            return;
        }
        bool isEqual = chosen == -1;
        out[i] = isEqual ? (int)(0u - aValue) : aValue / (isEqual ? 1 : chosen);
    }
}

extern "C" __global__ void __launch_bounds__(32) quotient_unchecked(  // IntQuotients.java:9
        const int* __restrict__ a, int a_length, const int* __restrict__ b, int b_length,
        int* __restrict__ out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // IntQuotients.java:10
    if (i < out_length) {  // IntQuotients.java:11
        int aValue = a[i];  // IntQuotients.java:12
        int chosen = 0;
        if (b[i] == 0) {
            chosen = 3;
        } else {
            chosen = b[i];
        }
        if (chosen == 0) {
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        bool isEqual = chosen == -1;
        out[i] = isEqual ? (int)(0u - aValue) : aValue / (isEqual ? 1 : chosen);
    }
}

extern "C" __global__ void __launch_bounds__(32) remainder_(  // IntQuotients.java:17
        const int* a, int a_length, const int* b, int b_length, int* out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // IntQuotients.java:18
    if (i < out_length) {  // IntQuotients.java:19
        if (i < 0 || i >= a_length) {  // IntQuotients.java:20
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        if (i < 0 || i >= b_length) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        int chosen = 0;
        if (b[i] == 0) {
            chosen = 3;
        } else {
            chosen = b[i];
        }
        if (chosen == 0) {
            atomicMin(&rk_traps[2], workItem);
            return;
        }
        out[i] = a[i] % (chosen == -1 ? 1 : chosen);
    }
}

extern "C" __global__ void __launch_bounds__(32) remainder_unchecked(  // IntQuotients.java:17
        const int* __restrict__ a, int a_length, const int* __restrict__ b, int b_length,
        int* __restrict__ out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // IntQuotients.java:18
    if (i < out_length) {  // IntQuotients.java:19
        int chosen = 0;  // IntQuotients.java:20
        if (b[i] == 0) {
            chosen = 3;
        } else {
            chosen = b[i];
        }
        if (chosen == 0) {
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = a[i] % (chosen == -1 ? 1 : chosen);
    }
}

extern "C" __global__ void __launch_bounds__(32) byMinusOne(  // IntQuotients.java:25
        const int* a, int a_length, int* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // IntQuotients.java:26
    if (i < out_length) {  // IntQuotients.java:27
        if (i < 0 || i >= a_length) {  // IntQuotients.java:28
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = (int)(0u - a[i]);
    }
}

extern "C" __global__ void __launch_bounds__(32) byMinusOne_unchecked(  // IntQuotients.java:25
        const int* __restrict__ a, int a_length, int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // IntQuotients.java:26
    if (i < out_length) {  // IntQuotients.java:27
        out[i] = (int)(0u - a[i]);  // IntQuotients.java:28
    }
}

extern "C" __global__ void __launch_bounds__(32) remainderOfMinusOne(  // IntQuotients.java:33
        const int* a, int a_length, int* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // IntQuotients.java:34
    if (i < out_length) {  // IntQuotients.java:35
        if (i < 0 || i >= a_length) {  // IntQuotients.java:36
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = 0;
    }
}

extern "C" __global__ void __launch_bounds__(32) remainderOfMinusOne_unchecked(  // IntQuotients.java:33
        const int* __restrict__ a, int a_length, int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // IntQuotients.java:34
    if (i < out_length) {  // IntQuotients.java:35
        out[i] = 0;  // IntQuotients.java:36
    }
}

extern "C" __global__ void __launch_bounds__(32) byConstants(  // IntQuotients.java:41
        const int* a, int a_length, int* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // IntQuotients.java:42
    if (i < out_length) {  // IntQuotients.java:43
        if (i < 0 || i >= a_length) {  // IntQuotients.java:44
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = (int)((unsigned)(a[i] / 7) + a[i] / -8 + a[i] + a[i] % 10 + a[i] % -16 + a[i] / (-2147483647 - 1));
    }
}

extern "C" __global__ void __launch_bounds__(32) byConstants_unchecked(  // IntQuotients.java:41
        const int* __restrict__ a, int a_length, int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // IntQuotients.java:42
    if (i < out_length) {  // IntQuotients.java:43
        out[i] = (int)((unsigned)(a[i] / 7) + a[i] / -8 + a[i] + a[i] % 10 + a[i] % -16 + a[i] / (-2147483647 - 1));  // IntQuotients.java:44
    }
}

extern "C" __global__ void __launch_bounds__(32) ofConstants(  // IntQuotients.java:49
        const int* a, int a_length, int* out, int out_length, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // IntQuotients.java:50
    if (i < out_length) {  // IntQuotients.java:51
        if (i < 0 || i >= a_length) {  // IntQuotients.java:52
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        int chosen = 0;
        if (a[i] == 0) {
            chosen = 0;
        } else {
            int aValue = a[i];
            if (aValue == 0) {
                atomicMin(&rk_traps[1], workItem);
                return;
            }
            bool isEqual = aValue == -1;
            int aValue_1 = a[i];
            if (aValue_1 == 0) {
                atomicMin(&rk_traps[2], workItem);
                return;
            }
            chosen = (int)((unsigned)(isEqual ? -100 : 100 / (isEqual ? 1 : aValue)) + (-2147483647 - 1) % (aValue_1 == -1 ? 1 : aValue_1));
        }
        out[i] = chosen;
    }
}

extern "C" __global__ void __launch_bounds__(32) ofConstants_unchecked(  // IntQuotients.java:49
        const int* __restrict__ a, int a_length, int* __restrict__ out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // IntQuotients.java:50
    if (i < out_length) {  // IntQuotients.java:51
        int chosen = 0;  // IntQuotients.java:52
        if (a[i] == 0) {
            chosen = 0;
        } else {
            int aValue = a[i];
            if (aValue == 0) {
                atomicMin(&rk_traps[0], workItem);
                return;
            }
            bool isEqual = aValue == -1;
            int aValue_1 = a[i];
            if (aValue_1 == 0) {
                atomicMin(&rk_traps[1], workItem);
                return;
            }
            chosen = (int)((unsigned)(isEqual ? -100 : 100 / (isEqual ? 1 : aValue)) + (-2147483647 - 1) % (aValue_1 == -1 ? 1 : aValue_1));
        }
        out[i] = chosen;
    }
}

extern "C" __global__ void __launch_bounds__(32) quotientTimesDivisorPlusRemainder(  // IntQuotients.java:57
        const int* a, int a_length, const int* b, int b_length, int* out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // IntQuotients.java:58
    if (i < out_length) {  // IntQuotients.java:59
        if (i < 0 || i >= b_length) {  // IntQuotients.java:60
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        int divisor = b[i] | 1;
        if (i < 0 || i >= a_length) {  // IntQuotients.java:61
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        int aValue = a[i];
        if (divisor == 0) {
            atomicMin(&rk_traps[2], workItem);
            return;
        }
        bool isEqual = divisor == -1;
        if (divisor == 0) {
            atomicMin(&rk_traps[3], workItem);
            return;
        }
        out[i] = (int)((unsigned)(isEqual ? (int)(0u - aValue) : aValue / (isEqual ? 1 : divisor)) * divisor + a[i] % (divisor == -1 ? 1 : divisor)) == a[i] ? 1 : 0;
    }
}

extern "C" __global__ void __launch_bounds__(32) quotientTimesDivisorPlusRemainder_unchecked(  // IntQuotients.java:57
        const int* __restrict__ a, int a_length, const int* __restrict__ b, int b_length,
        int* __restrict__ out, int out_length, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // IntQuotients.java:58
    if (i < out_length) {  // IntQuotients.java:59
        int divisor = b[i] | 1;  // IntQuotients.java:60
        int aValue = a[i];  // IntQuotients.java:61
        if (divisor == 0) {
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        bool isEqual = divisor == -1;
        if (divisor == 0) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        out[i] = (int)((unsigned)(isEqual ? (int)(0u - aValue) : aValue / (isEqual ? 1 : divisor)) * divisor + a[i] % (divisor == -1 ? 1 : divisor)) == a[i] ? 1 : 0;
    }
}

extern "C" __global__ void __launch_bounds__(32) floor_(  // IntQuotients.java:66
        const int* a, int a_length, const int* b, int b_length, int* out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // IntQuotients.java:67
    if (i < out_length) {  // IntQuotients.java:68
        if (i < 0 || i >= a_length) {  // IntQuotients.java:69
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        int aValue = a[i];
        if (i < 0 || i >= b_length) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        int bits = b[i] | 1;
        if (bits == 0) {
            atomicMin(&rk_traps[2], workItem);
            return;
        }
        bool isEqual = bits == -1;
        int chosen = isEqual ? (int)(0u - aValue) : aValue / (isEqual ? 1 : bits);
        int floorDiv_i32 = (int)((unsigned)aValue - (unsigned)chosen * bits) != 0 && (aValue ^ bits) < 0 ? (int)((unsigned)chosen - 1) : chosen;
        int aValue_1 = a[i];
        int bits_1 = b[i] | 1;
        if (bits_1 == 0) {
            atomicMin(&rk_traps[3], workItem);
            return;
        }
        int remainder = aValue_1 % (bits_1 == -1 ? 1 : bits_1);
        int floorMod_i32 = remainder != 0 && (aValue_1 ^ bits_1) < 0 ? (int)((unsigned)remainder + bits_1) : remainder;
        out[i] = (int)((unsigned)floorDiv_i32 * 3 + floorMod_i32);
    }
}

extern "C" __global__ void __launch_bounds__(32) floor_unchecked(  // IntQuotients.java:66
        const int* __restrict__ a, int a_length, const int* __restrict__ b, int b_length,
        int* __restrict__ out, int out_length, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // IntQuotients.java:67
    if (i < out_length) {  // IntQuotients.java:68
        int aValue = a[i];  // IntQuotients.java:69
        int bits = b[i] | 1;
        if (bits == 0) {
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        bool isEqual = bits == -1;
        int chosen = isEqual ? (int)(0u - aValue) : aValue / (isEqual ? 1 : bits);
        int floorDiv_i32 = (int)((unsigned)aValue - (unsigned)chosen * bits) != 0 && (aValue ^ bits) < 0 ? (int)((unsigned)chosen - 1) : chosen;
        int aValue_1 = a[i];
        int bits_1 = b[i] | 1;
        if (bits_1 == 0) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        int remainder = aValue_1 % (bits_1 == -1 ? 1 : bits_1);
        int floorMod_i32 = remainder != 0 && (aValue_1 ^ bits_1) < 0 ? (int)((unsigned)remainder + bits_1) : remainder;
        out[i] = (int)((unsigned)floorDiv_i32 * 3 + floorMod_i32);
    }
}
