// Generated from Functions.java by RingKernel. Do not edit.
// Compile with -fmad=false: Java rounds every operation (JLS 15.4).

struct RkIntOrTrap {
    int value;
    int trap;
};
static_assert(sizeof(RkIntOrTrap) == 8);
static_assert(__builtin_offsetof(RkIntOrTrap, trap) == 4);

struct RkBooleanOrTrap {
    bool value;
    int trap;
};
static_assert(sizeof(RkBooleanOrTrap) == 8);
static_assert(__builtin_offsetof(RkBooleanOrTrap, trap) == 4);

static __device__ __forceinline__ RkIntOrTrap lambda(const int* b, int b_length, int i, int x) {  // Functions.java:16
    if (i < 0 || i >= b_length) {
        return RkIntOrTrap{0, 1};
    }
    return RkIntOrTrap{(int)((unsigned)x * 3 + b[i]), 0};
}

static __device__ __forceinline__ RkIntOrTrap apply(int x, const int* b, int b_length, int i) {  // Functions.java:86
    RkIntOrTrap returned = lambda(b, b_length, i, x);  // Functions.java:87
    if (returned.trap != 0) {
        return RkIntOrTrap{0, returned.trap};
    }
    int lambda_8 = returned.value;
    return RkIntOrTrap{lambda_8, 0};
}

extern "C" __global__ void __launch_bounds__(32) capture(  // Functions.java:13
        const int* a, int a_length, const int* b, int b_length, int* out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Functions.java:14
    if (i < out_length) {  // Functions.java:15
        if (i < 0 || i >= a_length) {  // Functions.java:16
            atomicMin(&rk_traps[6], workItem);
            return;
        }
        RkIntOrTrap returned = apply(a[i], b, b_length, i);
        if (returned.trap != 0) {
            atomicMin(&rk_traps[(unsigned)returned.trap - 1], workItem);
            return;
        }
        int apply_5 = returned.value;
        out[i] = apply_5;
    }
}

extern "C" __global__ void __launch_bounds__(32) capture_unchecked(  // Functions.java:13
        const int* __restrict__ a, int a_length, const int* __restrict__ b, int b_length,
        int* __restrict__ out, int out_length, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Functions.java:14
    if (i < out_length) {  // Functions.java:15
        RkIntOrTrap returned = apply(a[i], b, b_length, i);  // Functions.java:16
        if (returned.trap != 0) {
            atomicMin(&rk_traps[(unsigned)returned.trap - 1], workItem);
            return;
        }
        int apply_5 = returned.value;
        out[i] = apply_5;
    }
}

static __device__ __forceinline__ int half_(int x) {  // Functions.java:111
    return x / 2;  // Functions.java:112
}

static __device__ __forceinline__ int apply_1(int x) {  // Functions.java:86
    return half_(x);  // Functions.java:87
}

extern "C" __global__ void __launch_bounds__(32) methodReference(  // Functions.java:21
        const int* a, int a_length, int* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Functions.java:22
    if (i < out_length) {  // Functions.java:23
        if (i < 0 || i >= a_length) {  // Functions.java:24
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = apply_1(a[i]);
    }
}

extern "C" __global__ void __launch_bounds__(32) methodReference_unchecked(  // Functions.java:21
        const int* __restrict__ a, int a_length, int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Functions.java:22
    if (i < out_length) {  // Functions.java:23
        out[i] = apply_1(a[i]);  // Functions.java:24
    }
}

static __device__ __forceinline__ int lambda_1(int x, int y) {  // Functions.java:32
    return (int)((unsigned)y + x);
}

static __device__ __forceinline__ int apply_2(int x, int x_1) {  // Functions.java:86
    return lambda_1(x_1, x);  // Functions.java:87
}

static __device__ __forceinline__ int lambda_2(int x) {  // Functions.java:32
    return apply_2(x, x);
}

static __device__ __forceinline__ int apply_3(int x) {  // Functions.java:86
    return lambda_2(x);  // Functions.java:87
}

extern "C" __global__ void __launch_bounds__(32) twoLevels(  // Functions.java:29
        const int* a, int a_length, int* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Functions.java:30
    if (i < out_length) {  // Functions.java:31
        if (i < 0 || i >= a_length) {  // Functions.java:32
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = apply_3(a[i]);
    }
}

extern "C" __global__ void __launch_bounds__(32) twoLevels_unchecked(  // Functions.java:29
        const int* __restrict__ a, int a_length, int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Functions.java:30
    if (i < out_length) {  // Functions.java:31
        out[i] = apply_3(a[i]);  // Functions.java:32
    }
}

static __device__ __forceinline__ RkIntOrTrap lambda_3(const int* a, int a_length, int i, int k) {  // Functions.java:40
    if (i < 0 || i >= a_length) {
        return RkIntOrTrap{0, 2};
    }
    return RkIntOrTrap{(int)((unsigned)k * a[i]), 0};
}

static __device__ __forceinline__ RkIntOrTrap sum(int n, const int* a, int a_length, int i) {  // Functions.java:91
    int sum_2 = 0;  // Functions.java:92
    for (int k = 0; k < n; k++) {  // Functions.java:93
        RkIntOrTrap returned = lambda_3(a, a_length, i, k);  // Functions.java:94
        if (returned.trap != 0) {
            return RkIntOrTrap{0, returned.trap};
        }
        int lambda_3_1 = returned.value;
        sum_2 = (int)((unsigned)sum_2 + lambda_3_1);
    }
    return RkIntOrTrap{sum_2, 0};  // Functions.java:96
}

extern "C" __global__ void __launch_bounds__(32) sumOf(  // Functions.java:37
        const int* a, int a_length, int* out, int out_length, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Functions.java:38
    if (i < out_length) {  // Functions.java:39
        RkIntOrTrap returned = sum(5, a, a_length, i);  // Functions.java:40
        if (returned.trap != 0) {
            atomicMin(&rk_traps[(unsigned)returned.trap - 1], workItem);
            return;
        }
        int sum_2 = returned.value;
        out[i] = sum_2;
    }
}

static __device__ __forceinline__ RkBooleanOrTrap lambda_4(  // Functions.java:48
        const int* a, int a_length, int i, const int* b, int b_length, int k) {
    if (i < 0 || i >= a_length) {
        return RkBooleanOrTrap{false, 3};
    }
    if (i < 0 || i >= b_length) {
        return RkBooleanOrTrap{false, 4};
    }
    return RkBooleanOrTrap{((a[i] >> (k & 31)) & 1) == ((b[i] >> (k & 31)) & 1), 0};
}

static __device__ __forceinline__ RkIntOrTrap lambda_5(  // Functions.java:101
        const int* a, int a_length, int i, const int* b, int b_length, int k) {
    RkBooleanOrTrap returned = lambda_4(a, a_length, i, b, b_length, k);
    if (returned.trap != 0) {
        return RkIntOrTrap{0, returned.trap};
    }
    bool lambda_4_1 = returned.value;
    return RkIntOrTrap{lambda_4_1 ? 1 : 0, 0};
}

static __device__ __forceinline__ RkIntOrTrap sum_1(  // Functions.java:91
        int n, const int* a, int a_length, int i, const int* b, int b_length) {
    int sum_2 = 0;  // Functions.java:92
    for (int k = 0; k < n; k++) {  // Functions.java:93
        RkIntOrTrap returned = lambda_5(a, a_length, i, b, b_length, k);  // Functions.java:94
        if (returned.trap != 0) {
            return RkIntOrTrap{0, returned.trap};
        }
        int lambda_5_1 = returned.value;
        sum_2 = (int)((unsigned)sum_2 + lambda_5_1);
    }
    return RkIntOrTrap{sum_2, 0};  // Functions.java:96
}

static __device__ __forceinline__ RkIntOrTrap count(  // Functions.java:100
        int n, const int* a, int a_length, int i, const int* b, int b_length) {
    RkIntOrTrap returned = sum_1(n, a, a_length, i, b, b_length);  // Functions.java:101
    if (returned.trap != 0) {
        return RkIntOrTrap{0, returned.trap};
    }
    int sum_1_1 = returned.value;
    return RkIntOrTrap{sum_1_1, 0};
}

extern "C" __global__ void __launch_bounds__(32) predicate(  // Functions.java:45
        const int* a, int a_length, const int* b, int b_length, int* out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Functions.java:46
    if (i < out_length) {  // Functions.java:47
        RkIntOrTrap returned = count(9, a, a_length, i, b, b_length);  // Functions.java:48
        if (returned.trap != 0) {
            atomicMin(&rk_traps[(unsigned)returned.trap - 1], workItem);
            return;
        }
        out[i] = returned.value;
    }
}

static __device__ __forceinline__ int lambda_6(int x) {  // Functions.java:56
    return (int)((unsigned)x * 5 + 1);
}

extern "C" __global__ void __launch_bounds__(32) heldByAVariable(  // Functions.java:53
        const int* a, int a_length, int* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Functions.java:54
    if (i < out_length) {  // Functions.java:55
        if (i < 0 || i >= a_length) {  // Functions.java:57
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = lambda_6(lambda_6(a[i]));
    }
}

extern "C" __global__ void __launch_bounds__(32) heldByAVariable_unchecked(  // Functions.java:53
        const int* __restrict__ a, int a_length, int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Functions.java:54
    if (i < out_length) {  // Functions.java:55
        out[i] = lambda_6(lambda_6(a[i]));  // Functions.java:57
    }
}

static __device__ __forceinline__ int lambda_7(int x) {  // Functions.java:65
    int y = x;  // Functions.java:66
    for (int k = 0; k < 3; k++) {  // Functions.java:67
        int y_1 = (int)((unsigned)y * 31 + k);  // Functions.java:68
        y = y_1;
    }
    return y;  // Functions.java:70
}

static __device__ __forceinline__ int apply_4(int x) {  // Functions.java:86
    return lambda_7(x);  // Functions.java:87
}

extern "C" __global__ void __launch_bounds__(32) block(  // Functions.java:62
        const int* a, int a_length, int* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Functions.java:63
    if (i < out_length) {  // Functions.java:64
        if (i < 0 || i >= a_length) {  // Functions.java:65
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = apply_4(a[i]);
    }
}

extern "C" __global__ void __launch_bounds__(32) block_unchecked(  // Functions.java:62
        const int* __restrict__ a, int a_length, int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Functions.java:63
    if (i < out_length) {  // Functions.java:64
        out[i] = apply_4(a[i]);  // Functions.java:65
    }
}

static __device__ __forceinline__ int lambda_8_local4(  // Functions.java:80
        int* t, const int* a, int a_length, int i, int k) {
    if (i < 0 || i >= a_length) {
        return 5;
    }
    if (k < 0 || k >= 4) {
        return 6;
    }
    t[k] = a[i] >> (k & 31);
    return 0;
}

static __device__ __forceinline__ int each_local4(int n, int* t, const int* a, int a_length, int i) {  // Functions.java:105
    for (int k = 0; k < n; k++) {  // Functions.java:106
        int returned = lambda_8_local4(t, a, a_length, i, k);  // Functions.java:107
        if (returned != 0) {
            return returned;
        }
    }
    return 0;  // Functions.java:105
}

extern "C" __global__ void __launch_bounds__(32) action(  // Functions.java:76
        const int* a, int a_length, int* out, int out_length, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Functions.java:77
    if (i < out_length) {  // Functions.java:78
        int t[4] = {};  // Functions.java:79
        int returned = each_local4(4, t, a, a_length, i);  // Functions.java:80
        if (returned != 0) {
            atomicMin(&rk_traps[(unsigned)returned - 1], workItem);
            return;
        }
        out[i] = (int)((unsigned)t[0] + (unsigned)t[1] * 3 + (unsigned)t[2] * 5 + (unsigned)t[3] * 7);  // Functions.java:81
    }
}
