// Generated from GenericMethods.java by RingKernel. Do not edit.
// Compile with -fmad=false: Java rounds every operation (JLS 15.4).

struct Point {
    int x;
    int y;
};
static_assert(sizeof(Point) == 8);
static_assert(__builtin_offsetof(Point, y) == 4);

struct Range {
    long long low;
    long long high;
};
static_assert(sizeof(Range) == 16);
static_assert(__builtin_offsetof(Range, high) == 8);

static __constant__ int Side_values[3] = {0, 1, 2};

static __device__ __forceinline__ Point pick(bool first, Point one, Point other) {  // GenericMethods.java:84
    Point empty = Point{0, 0};  // GenericMethods.java:85
    Point chosen = empty;
    if (first) {
        chosen = one;
    } else {
        chosen = other;
    }
    return chosen;
}

extern "C" __global__ void __launch_bounds__(32) ofRecords(  // GenericMethods.java:29
        const int* a, int a_length, const int* b, int b_length, int* out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // GenericMethods.java:30
    if (i < out_length) {  // GenericMethods.java:31
        if (i < 0 || i >= a_length) {  // GenericMethods.java:32
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        if (i < 0 || i >= b_length) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        Point point = pick(a[i] < b[i], Point{a[i], 1}, Point{2, b[i]});
        out[i] = (int)((unsigned)point.x * 3 - point.y);  // GenericMethods.java:33
    }
}

extern "C" __global__ void __launch_bounds__(32) ofRecords_unchecked(  // GenericMethods.java:29
        const int* __restrict__ a, int a_length, const int* __restrict__ b, int b_length,
        int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // GenericMethods.java:30
    if (i < out_length) {  // GenericMethods.java:31
        Point point = pick(a[i] < b[i], Point{a[i], 1}, Point{2, b[i]});  // GenericMethods.java:32
        out[i] = (int)((unsigned)point.x * 3 - point.y);  // GenericMethods.java:33
    }
}

static __device__ __forceinline__ Range pick_1(bool first, Range one, Range other) {  // GenericMethods.java:84
    Range empty = Range{0LL, 0LL};  // GenericMethods.java:85
    Range chosen = empty;
    if (first) {
        chosen = one;
    } else {
        chosen = other;
    }
    return chosen;
}

extern "C" __global__ void __launch_bounds__(32) twoRecords(  // GenericMethods.java:38
        const int* a, int a_length, const int* b, int b_length, long long* out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // GenericMethods.java:39
    if (i < out_length) {  // GenericMethods.java:40
        if (i < 0 || i >= a_length) {  // GenericMethods.java:41
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        if (i < 0 || i >= b_length) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        Point point = pick(a[i] < b[i], Point{a[i], 1}, Point{2, b[i]});
        Range range = pick_1(a[i] > b[i], Range{(long long)a[i], 1099511627776LL}, Range{-5LL, (long long)b[i]});  // GenericMethods.java:42
        out[i] = (long long)((unsigned long long)range.high - range.low + (long long)point.x + (long long)point.y);  // GenericMethods.java:43
    }
}

extern "C" __global__ void __launch_bounds__(32) twoRecords_unchecked(  // GenericMethods.java:38
        const int* __restrict__ a, int a_length, const int* __restrict__ b, int b_length,
        long long* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // GenericMethods.java:39
    if (i < out_length) {  // GenericMethods.java:40
        Point point = pick(a[i] < b[i], Point{a[i], 1}, Point{2, b[i]});  // GenericMethods.java:41
        Range range = pick_1(a[i] > b[i], Range{(long long)a[i], 1099511627776LL}, Range{-5LL, (long long)b[i]});  // GenericMethods.java:42
        out[i] = (long long)((unsigned long long)range.high - range.low + (long long)point.x + (long long)point.y);  // GenericMethods.java:43
    }
}

static __device__ __forceinline__ int pick_2(bool first, int one, int other) {  // GenericMethods.java:84
    return first ? one : other;  // GenericMethods.java:85
}

extern "C" __global__ void __launch_bounds__(32) ofEnums(  // GenericMethods.java:48
        const int* a, int a_length, int* out, int out_length, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // GenericMethods.java:49
    if (i < out_length) {  // GenericMethods.java:50
        if (i < 0 || i >= a_length) {  // GenericMethods.java:51
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        int aValue = a[i];
        int remainder = aValue % 3;
        int floorMod_i32 = remainder != 0 && (aValue ^ 3) < 0 ? remainder + 3 : remainder;
        if (floorMod_i32 < 0 || floorMod_i32 >= 3) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        int side = Side_values[floorMod_i32];
        out[i] = pick_2(a[i] < 0, 2, pick_2(side == 0, 1, side));  // GenericMethods.java:52
    }
}

extern "C" __global__ void __launch_bounds__(32) ofEnums_unchecked(  // GenericMethods.java:48
        const int* __restrict__ a, int a_length, int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // GenericMethods.java:49
    if (i < out_length) {  // GenericMethods.java:50
        int aValue = a[i];  // GenericMethods.java:51
        int remainder = aValue % 3;
        int floorMod_i32 = remainder != 0 && (aValue ^ 3) < 0 ? remainder + 3 : remainder;
        int side = Side_values[floorMod_i32];
        out[i] = pick_2(a[i] < 0, 2, pick_2(side == 0, 1, side));  // GenericMethods.java:52
    }
}

static __device__ __forceinline__ Point lambda(Point p) {  // GenericMethods.java:60
    return Point{p.y, (int)((unsigned)p.x + p.y)};
}

static __device__ __forceinline__ Point times(int n, Point start) {  // GenericMethods.java:94
    Point value = start;  // GenericMethods.java:95
    for (int i = 0; i < n; i++) {  // GenericMethods.java:96
        Point value_1 = lambda(value);  // GenericMethods.java:97
        value = value_1;
    }
    return value;  // GenericMethods.java:99
}

extern "C" __global__ void __launch_bounds__(32) repeated(  // GenericMethods.java:57
        const int* a, int a_length, const int* b, int b_length, int* out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // GenericMethods.java:58
    if (i < out_length) {  // GenericMethods.java:59
        if (i < 0 || i >= a_length) {  // GenericMethods.java:60
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        if (i < 0 || i >= b_length) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        Point point = times(a[i] & 7, Point{b[i], 1});
        out[i] = point.x ^ point.y;  // GenericMethods.java:61
    }
}

extern "C" __global__ void __launch_bounds__(32) repeated_unchecked(  // GenericMethods.java:57
        const int* __restrict__ a, int a_length, const int* __restrict__ b, int b_length,
        int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // GenericMethods.java:58
    if (i < out_length) {  // GenericMethods.java:59
        Point point = times(a[i] & 7, Point{b[i], 1});  // GenericMethods.java:60
        out[i] = point.x ^ point.y;  // GenericMethods.java:61
    }
}

static __device__ __forceinline__ int lambda_1(Point p) {  // GenericMethods.java:69
    return p.x / 2 + p.y / 2;
}

static __device__ __forceinline__ int larger(Point one, Point other) {  // GenericMethods.java:103
    int lambda_1Result = lambda_1(one);  // GenericMethods.java:104
    int lambda_1Result_1 = lambda_1(other);
    int max_i32 = lambda_1Result > lambda_1Result_1 ? lambda_1Result : lambda_1Result_1;
    return max_i32;
}

static __device__ __forceinline__ int lambda_2(int side) {  // GenericMethods.java:70
    return side;
}

static __device__ __forceinline__ int larger_1(int one, int other) {  // GenericMethods.java:103
    int lambda_2Result = lambda_2(one);  // GenericMethods.java:104
    int lambda_2Result_1 = lambda_2(other);
    int max_i32 = lambda_2Result > lambda_2Result_1 ? lambda_2Result : lambda_2Result_1;
    return max_i32;
}

extern "C" __global__ void __launch_bounds__(32) measured(  // GenericMethods.java:66
        const int* a, int a_length, const int* b, int b_length, int* out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // GenericMethods.java:67
    if (i < out_length) {  // GenericMethods.java:68
        if (i < 0 || i >= a_length) {  // GenericMethods.java:69
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        if (i < 0 || i >= b_length) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        out[i] = (int)((unsigned)larger(Point{a[i], b[i]}, Point{b[i], 7}) + (unsigned)larger_1(0, Side_values[a[i] & 1]) * 5);
    }
}

extern "C" __global__ void __launch_bounds__(32) measured_unchecked(  // GenericMethods.java:66
        const int* __restrict__ a, int a_length, const int* __restrict__ b, int b_length,
        int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // GenericMethods.java:67
    if (i < out_length) {  // GenericMethods.java:68
        out[i] = (int)((unsigned)larger(Point{a[i], b[i]}, Point{b[i], 7}) + (unsigned)larger_1(0, Side_values[a[i] & 1]) * 5);  // GenericMethods.java:69
    }
}

static __device__ __forceinline__ Point middle(  // GenericMethods.java:88
        Point one, Point two, Point three, bool first, bool second) {
    Point low = pick(first, one, two);  // GenericMethods.java:89
    return pick(second, pick(first, two, one), pick(first == second, low, three));  // GenericMethods.java:90
}

extern "C" __global__ void __launch_bounds__(32) genericCallsGeneric(  // GenericMethods.java:75
        const int* a, int a_length, const int* b, int b_length, int* out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // GenericMethods.java:76
    if (i < out_length) {  // GenericMethods.java:77
        if (i < 0 || i >= a_length) {  // GenericMethods.java:78
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        if (i < 0 || i >= b_length) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        Point middleResult = middle(Point{a[i], 0}, Point{b[i], 1}, Point{3, 2}, a[i] < b[i], b[i] < 3);
        out[i] = (int)((unsigned)middleResult.x * 4 + middleResult.y);  // GenericMethods.java:80
    }
}

extern "C" __global__ void __launch_bounds__(32) genericCallsGeneric_unchecked(  // GenericMethods.java:75
        const int* __restrict__ a, int a_length, const int* __restrict__ b, int b_length,
        int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // GenericMethods.java:76
    if (i < out_length) {  // GenericMethods.java:77
        Point middleResult = middle(Point{a[i], 0}, Point{b[i], 1}, Point{3, 2}, a[i] < b[i], b[i] < 3);  // GenericMethods.java:78
        out[i] = (int)((unsigned)middleResult.x * 4 + middleResult.y);  // GenericMethods.java:80
    }
}
