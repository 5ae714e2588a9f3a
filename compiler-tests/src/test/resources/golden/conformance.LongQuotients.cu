// Generated from LongQuotients.java by RingKernel. Do not edit.
// Compile with -fmad=false: Java rounds every operation (JLS 15.4).

extern "C" __global__ void __launch_bounds__(32) quotient(  // LongQuotients.java:9
        const long long* a, int a_length, const long long* b, int b_length, long long* out,
        int out_length, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // LongQuotients.java:10
    if (i < out_length) {  // LongQuotients.java:11
        if (i < 0 || i >= a_length) {  // LongQuotients.java:12
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
            chosen = 3LL;
        } else {
            chosen = b[i];
        }
        if (chosen == 0LL) {
            atomicMin(&rk_traps[2], workItem);
            return;
        }
        bool isEqual = chosen == -1LL;
        out[i] = isEqual ? (long long)(0uLL - aValue) : aValue / (isEqual ? 1LL : chosen);
    }
}

extern "C" __global__ void __launch_bounds__(32) quotient_unchecked(  // LongQuotients.java:9
        const long long* __restrict__ a, int a_length, const long long* __restrict__ b,
        int b_length, long long* __restrict__ out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // LongQuotients.java:10
    if (i < out_length) {  // LongQuotients.java:11
        long long aValue = a[i];  // LongQuotients.java:12
        long long chosen = 0LL;
        if (b[i] == 0LL) {
            chosen = 3LL;
        } else {
            chosen = b[i];
        }
        if (chosen == 0LL) {
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        bool isEqual = chosen == -1LL;
        out[i] = isEqual ? (long long)(0uLL - aValue) : aValue / (isEqual ? 1LL : chosen);
    }
}

extern "C" __global__ void __launch_bounds__(32) remainder_(  // LongQuotients.java:17
        const long long* a, int a_length, const long long* b, int b_length, long long* out,
        int out_length, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // LongQuotients.java:18
    if (i < out_length) {  // LongQuotients.java:19
        if (i < 0 || i >= a_length) {  // LongQuotients.java:20
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        if (i < 0 || i >= b_length) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        long long chosen = 0LL;
        if (b[i] == 0LL) {
            chosen = 3LL;
        } else {
            chosen = b[i];
        }
        if (chosen == 0LL) {
            atomicMin(&rk_traps[2], workItem);
            return;
        }
        out[i] = a[i] % (chosen == -1LL ? 1LL : chosen);
    }
}

extern "C" __global__ void __launch_bounds__(32) remainder_unchecked(  // LongQuotients.java:17
        const long long* __restrict__ a, int a_length, const long long* __restrict__ b,
        int b_length, long long* __restrict__ out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // LongQuotients.java:18
    if (i < out_length) {  // LongQuotients.java:19
        long long chosen = 0LL;  // LongQuotients.java:20
        if (b[i] == 0LL) {
            chosen = 3LL;
        } else {
            chosen = b[i];
        }
        if (chosen == 0LL) {
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = a[i] % (chosen == -1LL ? 1LL : chosen);
    }
}

extern "C" __global__ void __launch_bounds__(32) byMinusOne(  // LongQuotients.java:25
        const long long* a, int a_length, long long* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // LongQuotients.java:26
    if (i < out_length) {  // LongQuotients.java:27
        if (i < 0 || i >= a_length) {  // LongQuotients.java:28
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = (long long)(0uLL - a[i]);
    }
}

extern "C" __global__ void __launch_bounds__(32) byMinusOne_unchecked(  // LongQuotients.java:25
        const long long* __restrict__ a, int a_length, long long* __restrict__ out,
        int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // LongQuotients.java:26
    if (i < out_length) {  // LongQuotients.java:27
        out[i] = (long long)(0uLL - a[i]);  // LongQuotients.java:28
    }
}

extern "C" __global__ void __launch_bounds__(32) remainderOfMinusOne(  // LongQuotients.java:33
        const long long* a, int a_length, long long* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // LongQuotients.java:34
    if (i < out_length) {  // LongQuotients.java:35
        if (i < 0 || i >= a_length) {  // LongQuotients.java:36
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = 0LL;
    }
}

extern "C" __global__ void __launch_bounds__(32) remainderOfMinusOne_unchecked(  // LongQuotients.java:33
        const long long* __restrict__ a, int a_length, long long* __restrict__ out,
        int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // LongQuotients.java:34
    if (i < out_length) {  // LongQuotients.java:35
        out[i] = 0LL;  // LongQuotients.java:36
    }
}

extern "C" __global__ void __launch_bounds__(32) byConstants(  // LongQuotients.java:41
        const long long* a, int a_length, long long* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // LongQuotients.java:42
    if (i < out_length) {  // LongQuotients.java:43
        if (i < 0 || i >= a_length) {  // LongQuotients.java:44
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = (long long)((unsigned long long)(a[i] / 7LL) + a[i] / -8LL + a[i] + a[i] % 10LL + a[i] % -16LL + a[i] / (-9223372036854775807LL - 1));
    }
}

extern "C" __global__ void __launch_bounds__(32) byConstants_unchecked(  // LongQuotients.java:41
        const long long* __restrict__ a, int a_length, long long* __restrict__ out,
        int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // LongQuotients.java:42
    if (i < out_length) {  // LongQuotients.java:43
        out[i] = (long long)((unsigned long long)(a[i] / 7LL) + a[i] / -8LL + a[i] + a[i] % 10LL + a[i] % -16LL + a[i] / (-9223372036854775807LL - 1));  // LongQuotients.java:44
    }
}

extern "C" __global__ void __launch_bounds__(32) ofConstants(  // LongQuotients.java:49
        const long long* a, int a_length, long long* out, int out_length, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // LongQuotients.java:50
    if (i < out_length) {  // LongQuotients.java:51
        if (i < 0 || i >= a_length) {  // LongQuotients.java:52
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        long long chosen = 0LL;
        if (a[i] == 0LL) {
            chosen = 0LL;
        } else {
            long long aValue = a[i];
            if (aValue == 0LL) {
                atomicMin(&rk_traps[1], workItem);
                return;
            }
            bool isEqual = aValue == -1LL;
            long long aValue_1 = a[i];
            if (aValue_1 == 0LL) {
                atomicMin(&rk_traps[2], workItem);
                return;
            }
            chosen = (long long)((unsigned long long)(isEqual ? -100LL : 100LL / (isEqual ? 1LL : aValue)) + (-9223372036854775807LL - 1) % (aValue_1 == -1LL ? 1LL : aValue_1));
        }
        out[i] = chosen;
    }
}

extern "C" __global__ void __launch_bounds__(32) ofConstants_unchecked(  // LongQuotients.java:49
        const long long* __restrict__ a, int a_length, long long* __restrict__ out,
        int out_length, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // LongQuotients.java:50
    if (i < out_length) {  // LongQuotients.java:51
        long long chosen = 0LL;  // LongQuotients.java:52
        if (a[i] == 0LL) {
            chosen = 0LL;
        } else {
            long long aValue = a[i];
            if (aValue == 0LL) {
                atomicMin(&rk_traps[0], workItem);
                return;
            }
            bool isEqual = aValue == -1LL;
            long long aValue_1 = a[i];
            if (aValue_1 == 0LL) {
                atomicMin(&rk_traps[1], workItem);
                return;
            }
            chosen = (long long)((unsigned long long)(isEqual ? -100LL : 100LL / (isEqual ? 1LL : aValue)) + (-9223372036854775807LL - 1) % (aValue_1 == -1LL ? 1LL : aValue_1));
        }
        out[i] = chosen;
    }
}

extern "C" __global__ void __launch_bounds__(32) quotientTimesDivisorPlusRemainder(  // LongQuotients.java:57
        const long long* a, int a_length, const long long* b, int b_length, int* out,
        int out_length, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // LongQuotients.java:58
    if (i < out_length) {  // LongQuotients.java:59
        if (i < 0 || i >= b_length) {  // LongQuotients.java:60
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        long long divisor = b[i] | 1LL;
        if (i < 0 || i >= a_length) {  // LongQuotients.java:61
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        long long aValue = a[i];
        if (divisor == 0LL) {
            atomicMin(&rk_traps[2], workItem);
            return;
        }
        bool isEqual = divisor == -1LL;
        if (divisor == 0LL) {
            atomicMin(&rk_traps[3], workItem);
            return;
        }
        out[i] = (long long)((unsigned long long)(isEqual ? (long long)(0uLL - aValue) : aValue / (isEqual ? 1LL : divisor)) * divisor + a[i] % (divisor == -1LL ? 1LL : divisor)) == a[i] ? 1 : 0;
    }
}

extern "C" __global__ void __launch_bounds__(32) quotientTimesDivisorPlusRemainder_unchecked(  // LongQuotients.java:57
        const long long* __restrict__ a, int a_length, const long long* __restrict__ b,
        int b_length, int* __restrict__ out, int out_length, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // LongQuotients.java:58
    if (i < out_length) {  // LongQuotients.java:59
        long long divisor = b[i] | 1LL;  // LongQuotients.java:60
        long long aValue = a[i];  // LongQuotients.java:61
        if (divisor == 0LL) {
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        bool isEqual = divisor == -1LL;
        if (divisor == 0LL) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        out[i] = (long long)((unsigned long long)(isEqual ? (long long)(0uLL - aValue) : aValue / (isEqual ? 1LL : divisor)) * divisor + a[i] % (divisor == -1LL ? 1LL : divisor)) == a[i] ? 1 : 0;
    }
}

extern "C" __global__ void __launch_bounds__(32) floor_(  // LongQuotients.java:66
        const long long* a, int a_length, const long long* b, int b_length, long long* out,
        int out_length, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // LongQuotients.java:67
    if (i < out_length) {  // LongQuotients.java:68
        if (i < 0 || i >= a_length) {  // LongQuotients.java:69
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        long long aValue = a[i];
        if (i < 0 || i >= b_length) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        long long bits = b[i] | 1LL;
        if (bits == 0LL) {
            atomicMin(&rk_traps[2], workItem);
            return;
        }
        bool isEqual = bits == -1LL;
        long long chosen = isEqual ? (long long)(0uLL - aValue) : aValue / (isEqual ? 1LL : bits);
        long long floorDiv_i64 = (long long)((unsigned long long)aValue - (unsigned long long)chosen * bits) != 0LL && (aValue ^ bits) < 0LL ? (long long)((unsigned long long)chosen - 1LL) : chosen;
        long long aValue_1 = a[i];
        long long bits_1 = b[i] | 1LL;
        if (bits_1 == 0LL) {
            atomicMin(&rk_traps[3], workItem);
            return;
        }
        long long remainder = aValue_1 % (bits_1 == -1LL ? 1LL : bits_1);
        long long floorMod_i64 = remainder != 0LL && (aValue_1 ^ bits_1) < 0LL ? (long long)((unsigned long long)remainder + bits_1) : remainder;
        out[i] = (long long)((unsigned long long)floorDiv_i64 * 3LL + floorMod_i64);
    }
}

extern "C" __global__ void __launch_bounds__(32) floor_unchecked(  // LongQuotients.java:66
        const long long* __restrict__ a, int a_length, const long long* __restrict__ b,
        int b_length, long long* __restrict__ out, int out_length, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // LongQuotients.java:67
    if (i < out_length) {  // LongQuotients.java:68
        long long aValue = a[i];  // LongQuotients.java:69
        long long bits = b[i] | 1LL;
        if (bits == 0LL) {
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        bool isEqual = bits == -1LL;
        long long chosen = isEqual ? (long long)(0uLL - aValue) : aValue / (isEqual ? 1LL : bits);
        long long floorDiv_i64 = (long long)((unsigned long long)aValue - (unsigned long long)chosen * bits) != 0LL && (aValue ^ bits) < 0LL ? (long long)((unsigned long long)chosen - 1LL) : chosen;
        long long aValue_1 = a[i];
        long long bits_1 = b[i] | 1LL;
        if (bits_1 == 0LL) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        long long remainder = aValue_1 % (bits_1 == -1LL ? 1LL : bits_1);
        long long floorMod_i64 = remainder != 0LL && (aValue_1 ^ bits_1) < 0LL ? (long long)((unsigned long long)remainder + bits_1) : remainder;
        out[i] = (long long)((unsigned long long)floorDiv_i64 * 3LL + floorMod_i64);
    }
}
