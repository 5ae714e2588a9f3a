// Generated from Exceptions.java by RingKernel. Do not edit.
// Compile with -fmad=false: Java rounds every operation (JLS 15.4).

struct Point {
    int x;
    int y;
};
static_assert(sizeof(Point) == 8);
static_assert(__builtin_offsetof(Point, y) == 4);

struct RkIntOrTrap {
    int value;
    int trap;
};
static_assert(sizeof(RkIntOrTrap) == 8);
static_assert(__builtin_offsetof(RkIntOrTrap, trap) == 4);

extern "C" __global__ void __launch_bounds__(32) divisionByZero(  // Exceptions.java:16
        const int* a, int a_length, const int* b, int b_length, int* out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Exceptions.java:17
    if (i < out_length) {  // Exceptions.java:18
        if (i < 0 || i >= a_length) {  // Exceptions.java:19
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

extern "C" __global__ void __launch_bounds__(32) divisionByZero_unchecked(  // Exceptions.java:16
        const int* __restrict__ a, int a_length, const int* __restrict__ b, int b_length,
        int* __restrict__ out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Exceptions.java:17
    if (i < out_length) {  // Exceptions.java:18
        int aValue = a[i];  // Exceptions.java:19
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

extern "C" __global__ void __launch_bounds__(32) remainderByZero(  // Exceptions.java:24
        const int* a, int a_length, const int* b, int b_length, long long* out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Exceptions.java:25
    if (i < out_length) {  // Exceptions.java:26
        if (i < 0 || i >= b_length) {  // Exceptions.java:27
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        long long divisor = (long long)(b[i] / 40);
        long long chosen = 0LL;  // Exceptions.java:28
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
        if (i < 0 || i >= a_length) {  // Exceptions.java:29
            atomicMin(&rk_traps[2], workItem);
            return;
        }
        long long chosen_1 = b[i] < 50 ? 1LL : 0LL;  // Exceptions.java:30
        if (chosen_1 == 0LL) {
            atomicMin(&rk_traps[3], workItem);
            return;
        }
        out[i] = (long long)((unsigned long long)out[i] + (long long)a[i] % (chosen_1 == -1LL ? 1LL : chosen_1));  // Exceptions.java:29
    }
}

extern "C" __global__ void __launch_bounds__(32) remainderByZero_unchecked(  // Exceptions.java:24
        const int* __restrict__ a, int a_length, const int* __restrict__ b, int b_length,
        long long* __restrict__ out, int out_length, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Exceptions.java:25
    if (i < out_length) {  // Exceptions.java:26
        long long divisor = (long long)(b[i] / 40);  // Exceptions.java:27
        long long chosen = 0LL;  // Exceptions.java:28
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
        long long chosen_1 = b[i] < 50 ? 1LL : 0LL;  // Exceptions.java:30
        if (chosen_1 == 0LL) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        out[i] = (long long)((unsigned long long)out[i] + (long long)a[i] % (chosen_1 == -1LL ? 1LL : chosen_1));  // Exceptions.java:29
    }
}

extern "C" __global__ void __launch_bounds__(32) indexTooLarge(  // Exceptions.java:35
        const int* a, int a_length, const int* b, int b_length, int* out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Exceptions.java:36
    if (i < out_length) {  // Exceptions.java:37
        if (i < 0 || i >= b_length) {  // Exceptions.java:38
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

extern "C" __global__ void __launch_bounds__(32) indexTooLarge_unchecked(  // Exceptions.java:35
        const int* __restrict__ a, int a_length, const int* __restrict__ b, int b_length,
        int* __restrict__ out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Exceptions.java:36
    if (i < out_length) {  // Exceptions.java:37
        int sum = (int)((unsigned)b[i] + 7);  // Exceptions.java:38
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

extern "C" __global__ void __launch_bounds__(32) indexBelowZero(  // Exceptions.java:43
        const int* a, int a_length, const int* b, int b_length, int* out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Exceptions.java:44
    if (i < out_length) {  // Exceptions.java:45
        if (i < 0 || i >= b_length) {  // Exceptions.java:46
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

extern "C" __global__ void __launch_bounds__(32) indexBelowZero_unchecked(  // Exceptions.java:43
        const int* __restrict__ a, int a_length, const int* __restrict__ b, int b_length,
        int* __restrict__ out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Exceptions.java:44
    if (i < out_length) {  // Exceptions.java:45
        int difference = (int)(40u - b[i]);  // Exceptions.java:46
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

extern "C" __global__ void __launch_bounds__(32) ofALocalArray(  // Exceptions.java:51
        const int* a, int a_length, const int* b, int b_length, int* out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Exceptions.java:52
    if (i < out_length) {  // Exceptions.java:53
        int t[4] = {};  // Exceptions.java:54
        if (i < 0 || i >= a_length) {
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        t[0] = a[i];
        t[1] = 2;
        t[2] = 3;
        t[3] = 4;
        if (i < 0 || i >= b_length) {  // Exceptions.java:55
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

extern "C" __global__ void __launch_bounds__(32) ofALocalArray_unchecked(  // Exceptions.java:51
        const int* __restrict__ a, int a_length, const int* __restrict__ b, int b_length,
        int* __restrict__ out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Exceptions.java:52
    if (i < out_length) {  // Exceptions.java:53
        int t[4] = {};  // Exceptions.java:54
        t[0] = a[i];
        t[1] = 2;
        t[2] = 3;
        t[3] = 4;
        int quotient = b[i] / 12;  // Exceptions.java:55
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

extern "C" __global__ void __launch_bounds__(32) negativeLength(  // Exceptions.java:60
        const int* a, int a_length, const int* b, int b_length, int* out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Exceptions.java:61
    if (i < out_length) {  // Exceptions.java:62
        if (i < 0 || i >= a_length) {  // Exceptions.java:63
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = a[i];
        if (i < 0 || i >= b_length) {  // Exceptions.java:64
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        if (b[i] == 33) {
            atomicMin(&rk_traps[2], workItem);  // Exceptions.java:65
            return;
        }
    }
}

extern "C" __global__ void __launch_bounds__(32) negativeLength_unchecked(  // Exceptions.java:60
        const int* __restrict__ a, int a_length, const int* __restrict__ b, int b_length,
        int* __restrict__ out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Exceptions.java:61
    if (i < out_length) {  // Exceptions.java:62
        out[i] = a[i];  // Exceptions.java:63
        if (b[i] == 33) {  // Exceptions.java:64
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);  // Exceptions.java:65
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
    }
}

extern "C" __global__ void __launch_bounds__(32) thrown(  // Exceptions.java:72
        const int* a, int a_length, const int* b, int b_length, int* out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Exceptions.java:73
    if (i < out_length) {  // Exceptions.java:74
        if (i < 0 || i >= b_length) {  // Exceptions.java:75
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        if (b[i] > 60) {
            atomicMin(&rk_traps[1], workItem);  // Exceptions.java:76
            return;
        }
        if (i < 0 || i >= a_length) {  // Exceptions.java:78
            atomicMin(&rk_traps[2], workItem);
            return;
        }
        out[i] = a[i];
    }
}

extern "C" __global__ void __launch_bounds__(32) thrown_unchecked(  // Exceptions.java:72
        const int* __restrict__ a, int a_length, const int* __restrict__ b, int b_length,
        int* __restrict__ out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Exceptions.java:73
    if (i < out_length) {  // Exceptions.java:74
        if (b[i] > 60) {  // Exceptions.java:75
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);  // Exceptions.java:76
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = a[i];  // Exceptions.java:78
    }
}

static __device__ __forceinline__ RkIntOrTrap positive(int x) {  // Exceptions.java:90
    if (x <= 0) {  // Exceptions.java:91
        return RkIntOrTrap{0, 1};  // Exceptions.java:92
    }
    return RkIntOrTrap{(int)((unsigned)x * 2), 0};  // Exceptions.java:94
}

extern "C" __global__ void __launch_bounds__(32) thrownByAMethod(  // Exceptions.java:83
        const int* a, int a_length, const int* b, int b_length, int* out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Exceptions.java:84
    if (i < out_length) {  // Exceptions.java:85
        if (i < 0 || i >= a_length) {  // Exceptions.java:86
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

extern "C" __global__ void __launch_bounds__(32) thrownByAMethod_unchecked(  // Exceptions.java:83
        const int* __restrict__ a, int a_length, const int* __restrict__ b, int b_length,
        int* __restrict__ out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Exceptions.java:84
    if (i < out_length) {  // Exceptions.java:85
        RkIntOrTrap returned = positive((int)(30u - b[i]));  // Exceptions.java:86
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

extern "C" __global__ void __launch_bounds__(32) exactSum(  // Exceptions.java:98
        const int* a, int a_length, const int* b, int b_length, int* out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Exceptions.java:99
    if (i < out_length) {  // Exceptions.java:100
        if (i < 0 || i >= a_length) {  // Exceptions.java:101
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        int aValue = a[i];
        int sum = (int)((unsigned)aValue + 2147483637);
        if (((aValue ^ sum) & (2147483637 ^ sum)) < 0) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        if (i < 0 || i >= b_length) {  // Exceptions.java:102
            atomicMin(&rk_traps[2], workItem);
            return;
        }
        long long full = (long long)b[i] * 3LL;
        int converted = (int)full;
        if ((long long)converted != full) {
            atomicMin(&rk_traps[3], workItem);
            return;
        }
        out[i] = (int)((unsigned)sum - converted);  // Exceptions.java:101
    }
}

extern "C" __global__ void __launch_bounds__(32) exactSum_unchecked(  // Exceptions.java:98
        const int* __restrict__ a, int a_length, const int* __restrict__ b, int b_length,
        int* __restrict__ out, int out_length, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Exceptions.java:99
    if (i < out_length) {  // Exceptions.java:100
        int aValue = a[i];  // Exceptions.java:101
        int sum = (int)((unsigned)aValue + 2147483637);
        if (((aValue ^ sum) & (2147483637 ^ sum)) < 0) {
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        long long full = (long long)b[i] * 3LL;  // Exceptions.java:102
        int converted = (int)full;
        if ((long long)converted != full) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        out[i] = (int)((unsigned)sum - converted);  // Exceptions.java:101
    }
}

extern "C" __global__ void __launch_bounds__(32) checkedIndex(  // Exceptions.java:107
        const int* a, int a_length, const int* b, int b_length, int* out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Exceptions.java:108
    if (i < out_length) {  // Exceptions.java:109
        if (i < 0 || i >= b_length) {  // Exceptions.java:110
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

extern "C" __global__ void __launch_bounds__(32) checkedIndex_unchecked(  // Exceptions.java:107
        const int* __restrict__ a, int a_length, const int* __restrict__ b, int b_length,
        int* __restrict__ out, int out_length, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Exceptions.java:108
    if (i < out_length) {  // Exceptions.java:109
        int bValue = b[i];  // Exceptions.java:110
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

extern "C" __global__ void __launch_bounds__(32) assertion(  // Exceptions.java:115
        const int* a, int a_length, const int* b, int b_length, int* out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Exceptions.java:116
    if (i < out_length) {  // Exceptions.java:117
        if (i < 0 || i >= b_length) {  // Exceptions.java:118
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        if (b[i] >= 59) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        if (i < 0 || i >= a_length) {  // Exceptions.java:119
            atomicMin(&rk_traps[2], workItem);
            return;
        }
        out[i] = a[i];
    }
}

extern "C" __global__ void __launch_bounds__(32) assertion_unchecked(  // Exceptions.java:115
        const int* __restrict__ a, int a_length, const int* __restrict__ b, int b_length,
        int* __restrict__ out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Exceptions.java:116
    if (i < out_length) {  // Exceptions.java:117
        if (b[i] >= 59) {  // Exceptions.java:118
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = a[i];  // Exceptions.java:119
    }
}

extern "C" __global__ void __launch_bounds__(32) theSmallestItem(  // Exceptions.java:124
        const int* a, int a_length, const int* b, int b_length, int* out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Exceptions.java:125
    if (i < out_length) {  // Exceptions.java:126
        if (i < 0 || i >= b_length) {  // Exceptions.java:127
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        if (b[i] > 40) {
            int negated = (int)(0u - b[i]);  // Exceptions.java:128
            if (negated < 0 || negated >= a_length) {
                atomicMin(&rk_traps[1], workItem);
                return;
            }
            out[i] = a[negated];
        }
        if (b[i] % 20 == 19) {  // Exceptions.java:130
            if (i < 0 || i >= a_length) {  // Exceptions.java:131
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

extern "C" __global__ void __launch_bounds__(32) theSmallestItem_unchecked(  // Exceptions.java:124
        const int* __restrict__ a, int a_length, const int* __restrict__ b, int b_length,
        int* __restrict__ out, int out_length, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Exceptions.java:125
    if (i < out_length) {  // Exceptions.java:126
        if (b[i] > 40) {  // Exceptions.java:127
            int negated = (int)(0u - b[i]);  // Exceptions.java:128
            if (negated < 0 || negated >= a_length) {
                atomicMin(&rk_traps[0], workItem);
                return;
            }
            out[i] = a[negated];
        }
        if (b[i] % 20 == 19) {  // Exceptions.java:130
            int aValue = a[i];  // Exceptions.java:131
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

extern "C" __global__ void __launch_bounds__(32) besideABarrier(  // Exceptions.java:137
        const int* a, int a_length, const int* b, int b_length, int* out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int trap = 0;
    __shared__ int tile[32];  // Exceptions.java:138
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Exceptions.java:139
    int localIdX = (int)threadIdx.x;  // Exceptions.java:140
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
    __syncthreads();  // Exceptions.java:141
    int difference = 31 - (int)threadIdx.x;  // Exceptions.java:142
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

extern "C" __global__ void __launch_bounds__(32) besideABarrier_unchecked(  // Exceptions.java:137
        const int* __restrict__ a, int a_length, const int* __restrict__ b, int b_length,
        int* __restrict__ out, int out_length, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int trap = 0;
    __shared__ int tile[32];  // Exceptions.java:138
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Exceptions.java:139
    int localIdX = (int)threadIdx.x;  // Exceptions.java:140
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
    __syncthreads();  // Exceptions.java:141
    int difference_1 = 31 - (int)threadIdx.x;  // Exceptions.java:142
    if (trap == 0) {
        out[i] = tile[difference_1];
    }
}

extern "C" __global__ void __launch_bounds__(32) ofAnArrayOfRecords(  // Exceptions.java:146
        const Point* points, int points_length, int* out, int out_length, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Exceptions.java:147
    if (i < out_length) {  // Exceptions.java:148
        if (i < 0 || i >= points_length) {  // Exceptions.java:149
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        int y = points[i].y;
        int product = (int)((unsigned)i * 2);  // Exceptions.java:150
        if (product < 0 || product >= points_length) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        out[i] = (int)((unsigned)y + points[product].x);
    }
}

extern "C" __global__ void __launch_bounds__(32) ofAnArrayOfRecords_unchecked(  // Exceptions.java:146
        const Point* __restrict__ points, int points_length, int* __restrict__ out,
        int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Exceptions.java:147
    if (i < out_length) {  // Exceptions.java:148
        int y = points[i].y;  // Exceptions.java:149
        out[i] = (int)((unsigned)y + points[(unsigned)i * 2].x);  // Exceptions.java:150
    }
}
