// Generated from Records.java by RingKernel. Do not edit.
// Compile with -fmad=false: Java rounds every operation (JLS 15.4).

struct Pair {
    int x;
    int y;
};
static_assert(sizeof(Pair) == 8);
static_assert(__builtin_offsetof(Pair, y) == 4);

struct Mixed {
    signed char small;
    unsigned short letter;
    bool flag;
    long long wide;
    float number;
};
static_assert(sizeof(Mixed) == 24);
static_assert(__builtin_offsetof(Mixed, letter) == 2);
static_assert(__builtin_offsetof(Mixed, flag) == 4);
static_assert(__builtin_offsetof(Mixed, wide) == 8);
static_assert(__builtin_offsetof(Mixed, number) == 16);

struct Line {
    Pair from;
    Pair to;
};
static_assert(sizeof(Line) == 16);
static_assert(__builtin_offsetof(Line, to) == 8);

struct Span {
    int low;
    int high;
};
static_assert(sizeof(Span) == 8);
static_assert(__builtin_offsetof(Span, high) == 4);

extern "C" __global__ void __launch_bounds__(32) components(  // Records.java:52
        const int* a, int a_length, const int* b, int b_length, int* out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Records.java:53
    if (i < out_length) {  // Records.java:54
        if (i < 0 || i >= a_length) {  // Records.java:55
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        if (i < 0 || i >= b_length) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        out[i] = (int)((unsigned)a[i] * 31 + b[i]);  // Records.java:56
    }
}

extern "C" __global__ void __launch_bounds__(32) components_unchecked(  // Records.java:52
        const int* __restrict__ a, int a_length, const int* __restrict__ b, int b_length,
        int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Records.java:53
    if (i < out_length) {  // Records.java:54
        out[i] = (int)((unsigned)a[i] * 31 + b[i]);  // Records.java:56
    }
}

extern "C" __global__ void __launch_bounds__(32) ofEveryType(  // Records.java:61
        const signed char* a, int a_length, const unsigned short* b, int b_length,
        const long long* c, int c_length, long long* out, int out_length, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Records.java:62
    if (i < out_length) {  // Records.java:63
        if (i < 0 || i >= a_length) {  // Records.java:64
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        if (i < 0 || i >= b_length) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        if (i < 0 || i >= c_length) {
            atomicMin(&rk_traps[2], workItem);
            return;
        }
        float product = (float)a[i] * 0.5f;
        int bits = __float_as_int(product);  // Records.java:66
        int bits_1 = bits & 2147483647;
        bool isLess = bits_1 < 1325400064;
        int truncated = (int)(isLess ? product : 0.0f);
        int to_int = isLess ? truncated : (bits_1 > 2139095040 ? 0 : (bits < 0 ? (-2147483647 - 1) : 2147483647));
        out[i] = (long long)((unsigned long long)((long long)a[i] + (long long)b[i] * 3LL) + (a[i] > 0 ? c[i] : 1LL) + (long long)to_int);  // Records.java:65
    }
}

extern "C" __global__ void __launch_bounds__(32) ofEveryType_unchecked(  // Records.java:61
        const signed char* __restrict__ a,
        int a_length,
        const unsigned short* __restrict__ b,
        int b_length,
        const long long* __restrict__ c,
        int c_length,
        long long* __restrict__ out,
        int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Records.java:62
    if (i < out_length) {  // Records.java:63
        float product = (float)a[i] * 0.5f;  // Records.java:64
        int bits = __float_as_int(product);  // Records.java:66
        int bits_1 = bits & 2147483647;
        bool isLess = bits_1 < 1325400064;
        int truncated = (int)(isLess ? product : 0.0f);
        int to_int = isLess ? truncated : (bits_1 > 2139095040 ? 0 : (bits < 0 ? (-2147483647 - 1) : 2147483647));
        out[i] = (long long)((unsigned long long)((long long)a[i] + (long long)b[i] * 3LL) + (a[i] > 0 ? c[i] : 1LL) + (long long)to_int);  // Records.java:65
    }
}

static __device__ __forceinline__ Pair pair_swapped(Pair self) {  // Records.java:17
    return Pair{self.y, self.x};  // Records.java:18
}

static __device__ __forceinline__ Pair pair_plus(Pair self, Pair other) {  // Records.java:21
    return Pair{(int)((unsigned)self.x + other.x), (int)((unsigned)self.y + other.y)};  // Records.java:22
}

static __device__ __forceinline__ int pair_weight(Pair self) {  // Records.java:25
    return (int)((unsigned)self.x * 3 - self.y);  // Records.java:26
}

extern "C" __global__ void __launch_bounds__(32) methods(  // Records.java:71
        const int* a, int a_length, const int* b, int b_length, int* out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Records.java:72
    if (i < out_length) {  // Records.java:73
        if (i < 0 || i >= a_length) {  // Records.java:74
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        if (i < 0 || i >= b_length) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        out[i] = pair_weight(pair_plus(pair_swapped(Pair{a[i], b[i]}), Pair{1, 2}));
    }
}

extern "C" __global__ void __launch_bounds__(32) methods_unchecked(  // Records.java:71
        const int* __restrict__ a, int a_length, const int* __restrict__ b, int b_length,
        int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Records.java:72
    if (i < out_length) {  // Records.java:73
        out[i] = pair_weight(pair_plus(pair_swapped(Pair{a[i], b[i]}), Pair{1, 2}));  // Records.java:74
    }
}

extern "C" __global__ void __launch_bounds__(32) nested(  // Records.java:79
        const int* a, int a_length, const int* b, int b_length, int* out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Records.java:80
    if (i < out_length) {  // Records.java:81
        if (i < 0 || i >= a_length) {  // Records.java:82
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        if (i < 0 || i >= b_length) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        Line line = Line{Pair{a[i], 1}, Pair{b[i], 2}};
        line = Line{line.to, pair_plus(line.from, line.to)};  // Records.java:83
        out[i] = (int)((unsigned)line.from.x * 7 + pair_weight(line.to));  // Records.java:84
    }
}

extern "C" __global__ void __launch_bounds__(32) nested_unchecked(  // Records.java:79
        const int* __restrict__ a, int a_length, const int* __restrict__ b, int b_length,
        int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Records.java:80
    if (i < out_length) {  // Records.java:81
        Line line = Line{Pair{a[i], 1}, Pair{b[i], 2}};  // Records.java:82
        line = Line{line.to, pair_plus(line.from, line.to)};  // Records.java:83
        out[i] = (int)((unsigned)line.from.x * 7 + pair_weight(line.to));  // Records.java:84
    }
}

static __device__ __forceinline__ Span span_of(int low, int high) {  // Records.java:38
    int low_1 = low;
    int high_1 = high;
    if (low_1 > high_1) {  // Records.java:39
        int t = low_1;  // Records.java:40
        int low_2 = high_1;  // Records.java:41
        low_1 = low_2;
        high_1 = t;  // Records.java:42
    }
    return Span{low_1, high_1};  // Records.java:38
}

extern "C" __global__ void __launch_bounds__(32) compactConstructor(  // Records.java:89
        const int* a, int a_length, const int* b, int b_length, int* out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Records.java:90
    if (i < out_length) {  // Records.java:91
        if (i < 0 || i >= a_length) {  // Records.java:92
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        if (i < 0 || i >= b_length) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        Span span = span_of(a[i], b[i]);
        out[i] = span.low <= span.high ? span.high ^ span.low : 99;  // Records.java:93
    }
}

extern "C" __global__ void __launch_bounds__(32) compactConstructor_unchecked(  // Records.java:89
        const int* __restrict__ a, int a_length, const int* __restrict__ b, int b_length,
        int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Records.java:90
    if (i < out_length) {  // Records.java:91
        Span span = span_of(a[i], b[i]);  // Records.java:92
        out[i] = span.low <= span.high ? span.high ^ span.low : 99;  // Records.java:93
    }
}

static __device__ __forceinline__ Span span_of_1(int length) {  // Records.java:46
    Span self = span_of(0, length);  // Records.java:47
    return self;  // Records.java:46
}

extern "C" __global__ void __launch_bounds__(32) otherConstructor(  // Records.java:98
        const int* a, int a_length, int* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Records.java:99
    if (i < out_length) {  // Records.java:100
        if (i < 0 || i >= a_length) {  // Records.java:101
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = (int)((unsigned)span_of_1(a[i]).high * 2 + span_of_1(a[i]).low);
    }
}

extern "C" __global__ void __launch_bounds__(32) otherConstructor_unchecked(  // Records.java:98
        const int* __restrict__ a, int a_length, int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Records.java:99
    if (i < out_length) {  // Records.java:100
        out[i] = (int)((unsigned)span_of_1(a[i]).high * 2 + span_of_1(a[i]).low);  // Records.java:101
    }
}

extern "C" __global__ void __launch_bounds__(32) chosen(  // Records.java:106
        const int* a, int a_length, const int* b, int b_length, int* out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Records.java:107
    if (i < out_length) {  // Records.java:108
        if (i < 0 || i >= a_length) {  // Records.java:109
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        if (i < 0 || i >= b_length) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        Pair empty = Pair{0, 0};
        Pair pair = empty;
        if (a[i] > b[i]) {
            pair = Pair{a[i], 1};
        } else {
            pair = Pair{2, b[i]};
        }
        out[i] = pair_weight(pair);  // Records.java:110
    }
}

extern "C" __global__ void __launch_bounds__(32) chosen_unchecked(  // Records.java:106
        const int* __restrict__ a, int a_length, const int* __restrict__ b, int b_length,
        int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Records.java:107
    if (i < out_length) {  // Records.java:108
        Pair empty = Pair{0, 0};  // Records.java:109
        Pair pair = empty;
        if (a[i] > b[i]) {
            pair = Pair{a[i], 1};
        } else {
            pair = Pair{2, b[i]};
        }
        out[i] = pair_weight(pair);  // Records.java:110
    }
}

extern "C" __global__ void __launch_bounds__(32) inLoops(  // Records.java:115
        const int* a, int a_length, int* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Records.java:116
    if (i < out_length) {  // Records.java:117
        Pair pair = Pair{0, 1};  // Records.java:118
        int k = 0;  // Records.java:119
        while (true) {
            if (i < 0 || i >= a_length) {
                int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
                int gridHeight = (int)gridDim.y * (int)blockDim.y;
                int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
                atomicMin(&rk_traps[0], workItem);
                return;
            }
            if (k >= (a[i] & 15)) {
                break;
            }
            pair = Pair{pair.y, (int)((unsigned)pair.x + pair.y)};  // Records.java:120
            k++;  // Records.java:119
        }
        out[i] = pair.x;  // Records.java:122
    }
}

extern "C" __global__ void __launch_bounds__(32) inLoops_unchecked(  // Records.java:115
        const int* __restrict__ a, int a_length, int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Records.java:116
    if (i < out_length) {  // Records.java:117
        Pair pair = Pair{0, 1};  // Records.java:118
        for (int k = 0; k < (a[i] & 15); k++) {  // Records.java:119
            pair = Pair{pair.y, (int)((unsigned)pair.x + pair.y)};  // Records.java:120
        }
        out[i] = pair.x;  // Records.java:122
    }
}

extern "C" __global__ void __launch_bounds__(32) copiesDoNotChange(  // Records.java:127
        const int* a, int a_length, const int* b, int b_length, int* out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Records.java:128
    if (i < out_length) {  // Records.java:129
        if (i < 0 || i >= a_length) {  // Records.java:130
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        if (i < 0 || i >= b_length) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        Pair before = Pair{a[i], b[i]};
        Pair behind = before;  // Records.java:131
        before = pair_swapped(before);  // Records.java:132
        out[i] = (int)((unsigned)before.x * 3 + behind.x);  // Records.java:133
    }
}

extern "C" __global__ void __launch_bounds__(32) copiesDoNotChange_unchecked(  // Records.java:127
        const int* __restrict__ a, int a_length, const int* __restrict__ b, int b_length,
        int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Records.java:128
    if (i < out_length) {  // Records.java:129
        Pair before = Pair{a[i], b[i]};  // Records.java:130
        Pair behind = before;  // Records.java:131
        before = pair_swapped(before);  // Records.java:132
        out[i] = (int)((unsigned)before.x * 3 + behind.x);  // Records.java:133
    }
}

static __device__ __forceinline__ Pair of(int value) {  // Records.java:13
    return Pair{value, (int)(0u - value)};  // Records.java:14
}

extern "C" __global__ void __launch_bounds__(32) staticMethod(  // Records.java:138
        const int* a, int a_length, const int* b, int b_length, int* out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Records.java:139
    if (i < out_length) {  // Records.java:140
        if (i < 0 || i >= a_length) {  // Records.java:141
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        Pair ofResult = of(a[i]);
        if (i < 0 || i >= b_length) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        out[i] = pair_weight(pair_plus(ofResult, of(b[i])));
    }
}

extern "C" __global__ void __launch_bounds__(32) staticMethod_unchecked(  // Records.java:138
        const int* __restrict__ a, int a_length, const int* __restrict__ b, int b_length,
        int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Records.java:139
    if (i < out_length) {  // Records.java:140
        out[i] = pair_weight(pair_plus(of(a[i]), of(b[i])));  // Records.java:141
    }
}
