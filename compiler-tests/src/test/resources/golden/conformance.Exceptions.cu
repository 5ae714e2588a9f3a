// Generated from Exceptions.java by RingKernel. Do not edit.
// Compile with -fmad=false: Java rounds every operation (JLS 15.4).

struct RkIntOrTrap {
    int value;
    int trap;
};
static_assert(sizeof(RkIntOrTrap) == 8);
static_assert(__builtin_offsetof(RkIntOrTrap, trap) == 4);

extern "C" __global__ void __launch_bounds__(32) divisionByZero(  // Exceptions.java:12
        const int* a, int a_length, const int* b, int b_length, int* out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Exceptions.java:13
    if (i < out_length) {  // Exceptions.java:14
        if (i < 0 || i >= a_length) {  // Exceptions.java:15
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        int aValue = a[i];
        if (i < 0 || i >= b_length) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        int difference = (int)((unsigned)b[i] - 21);
        if (difference == 0) {
            atomicMin(&rk_traps[2], workItem);
            return;
        }
        bool isEqual = difference == -1;
        out[i] = isEqual ? (int)(0u - aValue) : aValue / (isEqual ? 1 : difference);
    }
}

extern "C" __global__ void __launch_bounds__(32) divisionByZero_unchecked(  // Exceptions.java:12
        const int* __restrict__ a, int a_length, const int* __restrict__ b, int b_length,
        int* __restrict__ out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Exceptions.java:13
    if (i < out_length) {  // Exceptions.java:14
        int aValue = a[i];  // Exceptions.java:15
        int difference = (int)((unsigned)b[i] - 21);
        if (difference == 0) {
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        bool isEqual = difference == -1;
        out[i] = isEqual ? (int)(0u - aValue) : aValue / (isEqual ? 1 : difference);
    }
}

extern "C" __global__ void __launch_bounds__(32) remainderByZero(  // Exceptions.java:20
        const int* a, int a_length, const int* b, int b_length, long long* out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Exceptions.java:21
    if (i < out_length) {  // Exceptions.java:22
        if (i < 0 || i >= b_length) {  // Exceptions.java:23
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        long long divisor = (long long)(b[i] / 40);
        long long chosen = 0LL;  // Exceptions.java:24
        if (divisor - 1LL == 0LL) {
            chosen = 0LL;
        } else {
            long long difference = divisor - 1LL;
            if (difference == 0LL) {
                atomicMin(&rk_traps[1], workItem);
                return;
            }
            chosen = 5LL % (difference == -1LL ? 1LL : difference);
        }
        out[i] = chosen;
        if (i < 0 || i >= a_length) {  // Exceptions.java:25
            atomicMin(&rk_traps[2], workItem);
            return;
        }
        long long chosen_1 = b[i] < 50 ? 1LL : 0LL;  // Exceptions.java:26
        if (chosen_1 == 0LL) {
            atomicMin(&rk_traps[3], workItem);
            return;
        }
        out[i] = (long long)((unsigned long long)out[i] + (long long)a[i] % (chosen_1 == -1LL ? 1LL : chosen_1));  // Exceptions.java:25
    }
}

extern "C" __global__ void __launch_bounds__(32) remainderByZero_unchecked(  // Exceptions.java:20
        const int* __restrict__ a, int a_length, const int* __restrict__ b, int b_length,
        long long* __restrict__ out, int out_length, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Exceptions.java:21
    if (i < out_length) {  // Exceptions.java:22
        long long divisor = (long long)(b[i] / 40);  // Exceptions.java:23
        long long chosen = 0LL;  // Exceptions.java:24
        if (divisor - 1LL == 0LL) {
            chosen = 0LL;
        } else {
            long long difference = divisor - 1LL;
            if (difference == 0LL) {
                atomicMin(&rk_traps[0], workItem);
                return;
            }
            chosen = 5LL % (difference == -1LL ? 1LL : difference);
        }
        out[i] = chosen;
        long long chosen_1 = b[i] < 50 ? 1LL : 0LL;  // Exceptions.java:26
        if (chosen_1 == 0LL) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        out[i] = (long long)((unsigned long long)out[i] + (long long)a[i] % (chosen_1 == -1LL ? 1LL : chosen_1));  // Exceptions.java:25
    }
}

extern "C" __global__ void __launch_bounds__(32) indexTooLarge(  // Exceptions.java:31
        const int* a, int a_length, const int* b, int b_length, int* out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Exceptions.java:32
    if (i < out_length) {  // Exceptions.java:33
        if (i < 0 || i >= b_length) {  // Exceptions.java:34
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        int sum = (int)((unsigned)b[i] + 7);
        if (sum < 0 || sum >= a_length) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        out[i] = a[sum];
    }
}

extern "C" __global__ void __launch_bounds__(32) indexTooLarge_unchecked(  // Exceptions.java:31
        const int* __restrict__ a, int a_length, const int* __restrict__ b, int b_length,
        int* __restrict__ out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Exceptions.java:32
    if (i < out_length) {  // Exceptions.java:33
        int sum = (int)((unsigned)b[i] + 7);  // Exceptions.java:34
        if (sum < 0 || sum >= a_length) {
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = a[sum];
    }
}

extern "C" __global__ void __launch_bounds__(32) indexBelowZero(  // Exceptions.java:39
        const int* a, int a_length, const int* b, int b_length, int* out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Exceptions.java:40
    if (i < out_length) {  // Exceptions.java:41
        if (i < 0 || i >= b_length) {  // Exceptions.java:42
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        int difference = (int)(40u - b[i]);
        if (i < 0 || i >= a_length) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        if (difference < 0 || difference >= out_length) {
            atomicMin(&rk_traps[2], workItem);
            return;
        }
        out[difference] = a[i];
    }
}

extern "C" __global__ void __launch_bounds__(32) indexBelowZero_unchecked(  // Exceptions.java:39
        const int* __restrict__ a, int a_length, const int* __restrict__ b, int b_length,
        int* __restrict__ out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Exceptions.java:40
    if (i < out_length) {  // Exceptions.java:41
        int difference = (int)(40u - b[i]);  // Exceptions.java:42
        if (difference < 0 || difference >= out_length) {
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[difference] = a[i];
    }
}

extern "C" __global__ void __launch_bounds__(32) ofALocalArray(  // Exceptions.java:47
        const int* a, int a_length, const int* b, int b_length, int* out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Exceptions.java:48
    if (i < out_length) {  // Exceptions.java:49
        int t[4] = {};  // Exceptions.java:50
        if (i < 0 || i >= a_length) {
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        t[0] = a[i];
        t[1] = 2;
        t[2] = 3;
        t[3] = 4;
        if (i < 0 || i >= b_length) {  // Exceptions.java:51
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        int quotient = b[i] / 12;
        if (quotient < 0 || quotient >= 4) {
            atomicMin(&rk_traps[2], workItem);
            return;
        }
        out[i] = t[quotient];
    }
}

extern "C" __global__ void __launch_bounds__(32) ofALocalArray_unchecked(  // Exceptions.java:47
        const int* __restrict__ a, int a_length, const int* __restrict__ b, int b_length,
        int* __restrict__ out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Exceptions.java:48
    if (i < out_length) {  // Exceptions.java:49
        int t[4] = {};  // Exceptions.java:50
        t[0] = a[i];
        t[1] = 2;
        t[2] = 3;
        t[3] = 4;
        int quotient = b[i] / 12;  // Exceptions.java:51
        if (quotient < 0 || quotient >= 4) {
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = t[quotient];
    }
}

extern "C" __global__ void __launch_bounds__(32) thrown(  // Exceptions.java:56
        const int* a, int a_length, const int* b, int b_length, int* out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Exceptions.java:57
    if (i < out_length) {  // Exceptions.java:58
        if (i < 0 || i >= b_length) {  // Exceptions.java:59
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        if (b[i] > 60) {
            atomicMin(&rk_traps[1], workItem);  // Exceptions.java:60
            return;
        }
        if (i < 0 || i >= a_length) {  // Exceptions.java:62
            atomicMin(&rk_traps[2], workItem);
            return;
        }
        out[i] = a[i];
    }
}

extern "C" __global__ void __launch_bounds__(32) thrown_unchecked(  // Exceptions.java:56
        const int* __restrict__ a, int a_length, const int* __restrict__ b, int b_length,
        int* __restrict__ out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Exceptions.java:57
    if (i < out_length) {  // Exceptions.java:58
        if (b[i] > 60) {  // Exceptions.java:59
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);  // Exceptions.java:60
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = a[i];  // Exceptions.java:62
    }
}

static __device__ __forceinline__ RkIntOrTrap positive(int x) {  // Exceptions.java:74
    if (x <= 0) {  // Exceptions.java:75
        return RkIntOrTrap{0, 1};  // Exceptions.java:76
    }
    return RkIntOrTrap{(int)((unsigned)x * 2), 0};  // Exceptions.java:78
}

extern "C" __global__ void __launch_bounds__(32) thrownByAMethod(  // Exceptions.java:67
        const int* a, int a_length, const int* b, int b_length, int* out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Exceptions.java:68
    if (i < out_length) {  // Exceptions.java:69
        if (i < 0 || i >= a_length) {  // Exceptions.java:70
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        if (i < 0 || i >= b_length) {
            atomicMin(&rk_traps[2], workItem);
            return;
        }
        RkIntOrTrap returned = positive((int)(30u - b[i]));
        if (returned.trap != 0) {
            atomicMin(&rk_traps[(unsigned)returned.trap - 1], workItem);
            return;
        }
        int positive_1 = returned.value;
        RkIntOrTrap returned_1 = positive((int)(100u - b[i]));
        if (returned_1.trap != 0) {
            atomicMin(&rk_traps[(unsigned)returned_1.trap - 1], workItem);
            return;
        }
        int positive_2 = returned_1.value;
        out[i] = (int)((unsigned)a[i] + positive_1 + positive_2);
    }
}

extern "C" __global__ void __launch_bounds__(32) thrownByAMethod_unchecked(  // Exceptions.java:67
        const int* __restrict__ a, int a_length, const int* __restrict__ b, int b_length,
        int* __restrict__ out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Exceptions.java:68
    if (i < out_length) {  // Exceptions.java:69
        RkIntOrTrap returned = positive((int)(30u - b[i]));  // Exceptions.java:70
        if (returned.trap != 0) {
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[(unsigned)returned.trap - 1], workItem);
            return;
        }
        int positive_1 = returned.value;
        RkIntOrTrap returned_1 = positive((int)(100u - b[i]));
        if (returned_1.trap != 0) {
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[(unsigned)returned_1.trap - 1], workItem);
            return;
        }
        int positive_2 = returned_1.value;
        out[i] = (int)((unsigned)a[i] + positive_1 + positive_2);
    }
}

extern "C" __global__ void __launch_bounds__(32) exactSum(  // Exceptions.java:82
        const int* a, int a_length, const int* b, int b_length, int* out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Exceptions.java:83
    if (i < out_length) {  // Exceptions.java:84
        if (i < 0 || i >= a_length) {  // Exceptions.java:85
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        int aValue = a[i];
        int sum = (int)((unsigned)aValue + 2147483637);
        if (((aValue ^ sum) & (2147483637 ^ sum)) < 0) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        if (i < 0 || i >= b_length) {  // Exceptions.java:86
            atomicMin(&rk_traps[2], workItem);
            return;
        }
        long long full = (long long)b[i] * 3LL;
        int converted = (int)full;
        if ((long long)converted != full) {
            atomicMin(&rk_traps[3], workItem);
            return;
        }
        out[i] = (int)((unsigned)sum - converted);  // Exceptions.java:85
    }
}

extern "C" __global__ void __launch_bounds__(32) exactSum_unchecked(  // Exceptions.java:82
        const int* __restrict__ a, int a_length, const int* __restrict__ b, int b_length,
        int* __restrict__ out, int out_length, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Exceptions.java:83
    if (i < out_length) {  // Exceptions.java:84
        int aValue = a[i];  // Exceptions.java:85
        int sum = (int)((unsigned)aValue + 2147483637);
        if (((aValue ^ sum) & (2147483637 ^ sum)) < 0) {
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        long long full = (long long)b[i] * 3LL;  // Exceptions.java:86
        int converted = (int)full;
        if ((long long)converted != full) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        out[i] = (int)((unsigned)sum - converted);  // Exceptions.java:85
    }
}

extern "C" __global__ void __launch_bounds__(32) checkedIndex(  // Exceptions.java:91
        const int* a, int a_length, const int* b, int b_length, int* out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Exceptions.java:92
    if (i < out_length) {  // Exceptions.java:93
        if (i < 0 || i >= b_length) {  // Exceptions.java:94
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        int bValue = b[i];
        if (bValue < 0 || bValue >= 45) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        if (bValue < 0 || bValue >= a_length) {
            atomicMin(&rk_traps[2], workItem);
            return;
        }
        out[i] = a[bValue];
    }
}

extern "C" __global__ void __launch_bounds__(32) checkedIndex_unchecked(  // Exceptions.java:91
        const int* __restrict__ a, int a_length, const int* __restrict__ b, int b_length,
        int* __restrict__ out, int out_length, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Exceptions.java:92
    if (i < out_length) {  // Exceptions.java:93
        int bValue = b[i];  // Exceptions.java:94
        if (bValue < 0 || bValue >= 45) {
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        if (bValue < 0 || bValue >= a_length) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        out[i] = a[bValue];
    }
}

extern "C" __global__ void __launch_bounds__(32) assertion(  // Exceptions.java:99
        const int* a, int a_length, const int* b, int b_length, int* out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Exceptions.java:100
    if (i < out_length) {  // Exceptions.java:101
        if (i < 0 || i >= b_length) {  // Exceptions.java:102
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        if (b[i] >= 59) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        if (i < 0 || i >= a_length) {  // Exceptions.java:103
            atomicMin(&rk_traps[2], workItem);
            return;
        }
        out[i] = a[i];
    }
}

extern "C" __global__ void __launch_bounds__(32) assertion_unchecked(  // Exceptions.java:99
        const int* __restrict__ a, int a_length, const int* __restrict__ b, int b_length,
        int* __restrict__ out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Exceptions.java:100
    if (i < out_length) {  // Exceptions.java:101
        if (b[i] >= 59) {  // Exceptions.java:102
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = a[i];  // Exceptions.java:103
    }
}

extern "C" __global__ void __launch_bounds__(32) theSmallestItem(  // Exceptions.java:108
        const int* a, int a_length, const int* b, int b_length, int* out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Exceptions.java:109
    if (i < out_length) {  // Exceptions.java:110
        if (i < 0 || i >= b_length) {  // Exceptions.java:111
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        if (b[i] > 40) {
            int negated = (int)(0u - b[i]);  // Exceptions.java:112
            if (negated < 0 || negated >= a_length) {
                atomicMin(&rk_traps[1], workItem);
                return;
            }
            out[i] = a[negated];
        }
        if (b[i] % 20 == 19) {  // Exceptions.java:114
            if (i < 0 || i >= a_length) {  // Exceptions.java:115
                atomicMin(&rk_traps[2], workItem);
                return;
            }
            int aValue = a[i];
            int difference = b[i] % 20 - 19;
            if (difference == 0) {
                atomicMin(&rk_traps[3], workItem);
                return;
            }
            bool isEqual = difference == -1;
            out[i] = isEqual ? (int)(0u - aValue) : aValue / (isEqual ? 1 : difference);
        }
    }
}

extern "C" __global__ void __launch_bounds__(32) theSmallestItem_unchecked(  // Exceptions.java:108
        const int* __restrict__ a, int a_length, const int* __restrict__ b, int b_length,
        int* __restrict__ out, int out_length, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Exceptions.java:109
    if (i < out_length) {  // Exceptions.java:110
        if (b[i] > 40) {  // Exceptions.java:111
            int negated = (int)(0u - b[i]);  // Exceptions.java:112
            if (negated < 0 || negated >= a_length) {
                atomicMin(&rk_traps[0], workItem);
                return;
            }
            out[i] = a[negated];
        }
        if (b[i] % 20 == 19) {  // Exceptions.java:114
            int aValue = a[i];  // Exceptions.java:115
            int difference = b[i] % 20 - 19;
            if (difference == 0) {
                atomicMin(&rk_traps[1], workItem);
                return;
            }
            bool isEqual = difference == -1;
            out[i] = isEqual ? (int)(0u - aValue) : aValue / (isEqual ? 1 : difference);
        }
    }
}

extern "C" __global__ void __launch_bounds__(32) besideABarrier(  // Exceptions.java:121
        const int* a, int a_length, const int* b, int b_length, int* out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int trap = 0;
    __shared__ int tile[32];  // Exceptions.java:122
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Exceptions.java:123
    int localIdX = (int)threadIdx.x;  // Exceptions.java:124
    bool leaves = false;
    if (i < 0 || i >= a_length) {
        atomicMin(&rk_traps[0], workItem);
        trap = 1;
        leaves = true;
    }
    bool goesOn = !leaves;
    if (goesOn) {
        int aValue = a[i];
        if (i < 0 || i >= b_length) {
            atomicMin(&rk_traps[1], workItem);
            trap = 2;
            leaves = true;
        }
        bool goesOn_1 = !leaves;
        if (goesOn_1) {
            int difference = (int)((unsigned)b[i] - 17);
            if (difference == 0) {
                atomicMin(&rk_traps[2], workItem);
                trap = 3;
                leaves = true;
            }
            bool goesOn_2 = !leaves;
            if (goesOn_2) {
                bool isEqual = difference == -1;
                tile[localIdX] = isEqual ? (int)(0u - aValue) : aValue / (isEqual ? 1 : difference);
            }
        }
    }
    __syncthreads();  // Exceptions.java:125
    int difference = 31 - (int)threadIdx.x;  // Exceptions.java:126
    if (trap == 0) {
        bool leaves_1 = false;
        int tileValue = tile[difference];
        if (i < 0 || i >= out_length) {
            atomicMin(&rk_traps[3], workItem);
            trap = 4;
            leaves_1 = true;
        }
        bool goesOn_1 = !leaves_1;
        if (goesOn_1) {
            out[i] = tileValue;
        }
    }
}

extern "C" __global__ void __launch_bounds__(32) besideABarrier_unchecked(  // Exceptions.java:121
        const int* __restrict__ a, int a_length, const int* __restrict__ b, int b_length,
        int* __restrict__ out, int out_length, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int trap = 0;
    __shared__ int tile[32];  // Exceptions.java:122
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Exceptions.java:123
    int localIdX = (int)threadIdx.x;  // Exceptions.java:124
    bool leaves = false;
    int aValue = a[i];
    int difference = (int)((unsigned)b[i] - 17);
    if (difference == 0) {
        atomicMin(&rk_traps[0], workItem);
        trap = 1;
        leaves = true;
    }
    bool goesOn = !leaves;
    if (goesOn) {
        bool isEqual = difference == -1;
        tile[localIdX] = isEqual ? (int)(0u - aValue) : aValue / (isEqual ? 1 : difference);
    }
    __syncthreads();  // Exceptions.java:125
    int difference_1 = 31 - (int)threadIdx.x;  // Exceptions.java:126
    if (trap == 0) {
        out[i] = tile[difference_1];
    }
}
