// Generated from LocalRecords.java by RingKernel. Do not edit.
// Compile with -fmad=false: Java rounds every operation (JLS 15.4).

struct Pair {
    int x;
    int y;
};
static_assert(sizeof(Pair) == 8);
static_assert(__builtin_offsetof(Pair, y) == 4);

struct Range {
    int low;
    int high;
};
static_assert(sizeof(Range) == 8);
static_assert(__builtin_offsetof(Range, high) == 4);

struct Step {
    int number;
    long long square;
};
static_assert(sizeof(Step) == 16);
static_assert(__builtin_offsetof(Step, square) == 8);

struct Point {
    int x;
    int y;
};
static_assert(sizeof(Point) == 8);
static_assert(__builtin_offsetof(Point, y) == 4);

struct Line {
    Point from;
    Point to;
};
static_assert(sizeof(Line) == 16);
static_assert(__builtin_offsetof(Line, to) == 8);

struct Rest {
    long long larger;
    long long smaller;
};
static_assert(sizeof(Rest) == 16);
static_assert(__builtin_offsetof(Rest, smaller) == 8);

struct It {
    int value;
};
static_assert(sizeof(It) == 4);

struct LocalRecords_It {
    long long value;
    bool negative;
};
static_assert(sizeof(LocalRecords_It) == 16);
static_assert(__builtin_offsetof(LocalRecords_It, negative) == 8);

struct RkRestOrTrap {
    Rest value;
    int trap;
};
static_assert(sizeof(RkRestOrTrap) == 24);
static_assert(__builtin_offsetof(RkRestOrTrap, trap) == 16);

struct RkLongOrTrap {
    long long value;
    int trap;
};
static_assert(sizeof(RkLongOrTrap) == 16);
static_assert(__builtin_offsetof(RkLongOrTrap, trap) == 8);

extern "C" __global__ void __launch_bounds__(32) ofAKernel(  // LocalRecords.java:9
        const int* a, int a_length, const int* b, int b_length, int* out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // LocalRecords.java:11
    if (i < out_length) {  // LocalRecords.java:12
        if (i < 0 || i >= a_length) {  // LocalRecords.java:13
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        if (i < 0 || i >= b_length) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        Pair pair = Pair{a[i], b[i]};
        pair = Pair{pair.y, (int)((unsigned)pair.x + 1)};  // LocalRecords.java:14
        out[i] = (int)((unsigned)pair.x * 3 - pair.y);  // LocalRecords.java:15
    }
}

extern "C" __global__ void __launch_bounds__(32) ofAKernel_unchecked(  // LocalRecords.java:9
        const int* __restrict__ a, int a_length, const int* __restrict__ b, int b_length,
        int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // LocalRecords.java:11
    if (i < out_length) {  // LocalRecords.java:12
        Pair pair = Pair{a[i], b[i]};  // LocalRecords.java:13
        pair = Pair{pair.y, (int)((unsigned)pair.x + 1)};  // LocalRecords.java:14
        out[i] = (int)((unsigned)pair.x * 3 - pair.y);  // LocalRecords.java:15
    }
}

static __device__ __forceinline__ Range range_of(int low, int high) {  // LocalRecords.java:24
    int low_1 = low;
    int high_1 = high;
    if (low_1 > high_1) {  // LocalRecords.java:25
        int t = low_1;  // LocalRecords.java:26
        int low_2 = high_1;  // LocalRecords.java:27
        low_1 = low_2;
        high_1 = t;  // LocalRecords.java:28
    }
    return Range{low_1, high_1};  // LocalRecords.java:24
}

static __device__ __forceinline__ int range_clamped(Range self, int x) {  // LocalRecords.java:32
    int min_i32 = self.high < x ? self.high : x;  // LocalRecords.java:33
    int max_i32 = self.low > min_i32 ? self.low : min_i32;
    return max_i32;
}

extern "C" __global__ void __launch_bounds__(32) withAConstructor(  // LocalRecords.java:20
        const int* a, int a_length, const int* b, int b_length, int* out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // LocalRecords.java:21
    if (i < out_length) {  // LocalRecords.java:22
        if (i < 0 || i >= a_length) {  // LocalRecords.java:36
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        if (i < 0 || i >= b_length) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        out[i] = range_clamped(range_of(a[i], b[i]), 5);
    }
}

extern "C" __global__ void __launch_bounds__(32) withAConstructor_unchecked(  // LocalRecords.java:20
        const int* __restrict__ a, int a_length, const int* __restrict__ b, int b_length,
        int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // LocalRecords.java:21
    if (i < out_length) {  // LocalRecords.java:22
        out[i] = range_clamped(range_of(a[i], b[i]), 5);  // LocalRecords.java:36
    }
}

static __device__ __forceinline__ Step of(int n) {  // LocalRecords.java:47
    return Step{n, (long long)n * (long long)n};  // LocalRecords.java:48
}

extern "C" __global__ void __launch_bounds__(32) inALoop(  // LocalRecords.java:41
        const int* a, int a_length, int* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // LocalRecords.java:42
    if (i < out_length) {  // LocalRecords.java:43
        int sum = 0;  // LocalRecords.java:44
        for (int k = 0; k < 4; k++) {  // LocalRecords.java:45
            if (i < 0 || i >= a_length) {  // LocalRecords.java:51
                int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
                int gridHeight = (int)gridDim.y * (int)blockDim.y;
                int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
                atomicMin(&rk_traps[0], workItem);
                return;
            }
            Step step = of(a[i] >> (k & 31));
            sum = (int)((unsigned)sum + (step.number ^ (int)(step.square >> 7)));  // LocalRecords.java:52
        }
        out[i] = sum;  // LocalRecords.java:54
    }
}

extern "C" __global__ void __launch_bounds__(32) inALoop_unchecked(  // LocalRecords.java:41
        const int* __restrict__ a, int a_length, int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // LocalRecords.java:42
    if (i < out_length) {  // LocalRecords.java:43
        int sum = 0;  // LocalRecords.java:44
        for (int k = 0; k < 4; k++) {  // LocalRecords.java:45
            Step step = of(a[i] >> (k & 31));  // LocalRecords.java:51
            sum = (int)((unsigned)sum + (step.number ^ (int)(step.square >> 7)));  // LocalRecords.java:52
        }
        out[i] = sum;  // LocalRecords.java:54
    }
}

extern "C" __global__ void __launch_bounds__(32) withPatterns(  // LocalRecords.java:59
        const int* a, int a_length, const int* b, int b_length, int* out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // LocalRecords.java:60
    if (i < out_length) {  // LocalRecords.java:61
        if (i < 0 || i >= a_length) {  // LocalRecords.java:64
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        int aValue = a[i];
        Point point = Point{aValue, 1};
        if (i < 0 || i >= b_length) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        int bValue = b[i];
        Point point_1 = Point{2, bValue};
        int x = 0;  // LocalRecords.java:65
        int y = 0;
        Point empty = Point{0, 0};
        Point from = empty;
        Point empty_1 = Point{0, 0};
        Point to = empty_1;
        int selected = 0;
        x = aValue;  // LocalRecords.java:66
        y = bValue;
        int chosen = 0;
        if (x < y) {
            chosen = 0;
        } else {
            from = point;  // LocalRecords.java:67
            to = point_1;
            chosen = 1;
        }
        switch (chosen) {  // LocalRecords.java:65
            case 0:
                selected = x;  // LocalRecords.java:66
                break;
            default:
                selected = (int)((unsigned)from.x - to.y);  // LocalRecords.java:67
                break;
        }
        out[i] = selected;  // LocalRecords.java:65
    }
}

extern "C" __global__ void __launch_bounds__(32) withPatterns_unchecked(  // LocalRecords.java:59
        const int* __restrict__ a, int a_length, const int* __restrict__ b, int b_length,
        int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // LocalRecords.java:60
    if (i < out_length) {  // LocalRecords.java:61
        int aValue = a[i];  // LocalRecords.java:64
        Point point = Point{aValue, 1};
        int bValue = b[i];
        Point point_1 = Point{2, bValue};
        int x = 0;  // LocalRecords.java:65
        int y = 0;
        Point empty = Point{0, 0};
        Point from = empty;
        Point empty_1 = Point{0, 0};
        Point to = empty_1;
        int selected = 0;
        x = aValue;  // LocalRecords.java:66
        y = bValue;
        int chosen = 0;
        if (x < y) {
            chosen = 0;
        } else {
            from = point;  // LocalRecords.java:67
            to = point_1;
            chosen = 1;
        }
        switch (chosen) {  // LocalRecords.java:65
            case 0:
                selected = x;  // LocalRecords.java:66
                break;
            default:
                selected = (int)((unsigned)from.x - to.y);  // LocalRecords.java:67
                break;
        }
        out[i] = selected;  // LocalRecords.java:65
    }
}

static __device__ __forceinline__ RkRestOrTrap rest_next(Rest self) {  // LocalRecords.java:100
    if (self.smaller == 0LL) {  // LocalRecords.java:101
        Rest zero = Rest{0LL, 0LL};
        return RkRestOrTrap{zero, 1};
    }
    return RkRestOrTrap{Rest{self.smaller, self.larger % (self.smaller == -1LL ? 1LL : self.smaller)}, 0};
}

static __device__ __forceinline__ RkLongOrTrap gcd(long long x, long long y) {  // LocalRecords.java:98
    long long abs_i64 = x < 0LL ? (long long)(0uLL - x) : x;  // LocalRecords.java:104
    long long abs_i64_1 = y < 0LL ? (long long)(0uLL - y) : y;
    Rest rest = Rest{abs_i64, abs_i64_1};
    while (rest.smaller != 0LL) {  // LocalRecords.java:105
        RkRestOrTrap returned = rest_next(rest);  // LocalRecords.java:106
        if (returned.trap != 0) {
            return RkLongOrTrap{0LL, returned.trap};
        }
        Rest rest_1 = returned.value;
        rest = rest_1;
    }
    return RkLongOrTrap{rest.larger, 0};  // LocalRecords.java:108
}

extern "C" __global__ void __launch_bounds__(32) ofAMethod(  // LocalRecords.java:73
        const int* a, int a_length, const int* b, int b_length, long long* out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // LocalRecords.java:74
    if (i < out_length) {  // LocalRecords.java:75
        if (i < 0 || i >= a_length) {  // LocalRecords.java:76
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        if (i < 0 || i >= b_length) {
            atomicMin(&rk_traps[2], workItem);
            return;
        }
        RkLongOrTrap returned = gcd((long long)a[i], (long long)b[i]);
        if (returned.trap != 0) {
            atomicMin(&rk_traps[(unsigned)returned.trap - 1], workItem);
            return;
        }
        long long gcd_1 = returned.value;
        out[i] = gcd_1;
    }
}

extern "C" __global__ void __launch_bounds__(32) ofAMethod_unchecked(  // LocalRecords.java:73
        const int* __restrict__ a, int a_length, const int* __restrict__ b, int b_length,
        long long* __restrict__ out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // LocalRecords.java:74
    if (i < out_length) {  // LocalRecords.java:75
        RkLongOrTrap returned = gcd((long long)a[i], (long long)b[i]);  // LocalRecords.java:76
        if (returned.trap != 0) {
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[(unsigned)returned.trap - 1], workItem);
            return;
        }
        long long gcd_1 = returned.value;
        out[i] = gcd_1;
    }
}

extern "C" __global__ void __launch_bounds__(32) sameNameTwice(  // LocalRecords.java:81
        const int* a, int a_length, int* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // LocalRecords.java:82
    if (i < out_length) {  // LocalRecords.java:83
        int sum = 0;  // LocalRecords.java:84
        if (i < 0 || i >= a_length) {  // LocalRecords.java:87
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        sum = a[i];
        sum = (int)((unsigned)sum + (a[i] < 0 ? 1 : (int)((long long)a[i] * 3LL)));  // LocalRecords.java:92
        out[i] = sum;  // LocalRecords.java:94
    }
}

extern "C" __global__ void __launch_bounds__(32) sameNameTwice_unchecked(  // LocalRecords.java:81
        const int* __restrict__ a, int a_length, int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // LocalRecords.java:82
    if (i < out_length) {  // LocalRecords.java:83
        int sum = 0;  // LocalRecords.java:84
        sum = a[i];  // LocalRecords.java:87
        sum = (int)((unsigned)sum + (a[i] < 0 ? 1 : (int)((long long)a[i] * 3LL)));  // LocalRecords.java:92
        out[i] = sum;  // LocalRecords.java:94
    }
}
