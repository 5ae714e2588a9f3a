// Generated from LocalRecords.java by RingKernel. Do not edit.
// Compile with -fno-fast-math or in safe math mode: Java rounds every operation (JLS 15.4).

#include <metal_stdlib>
using namespace metal;
#pragma METAL fp contract(off)

struct Pair {
    int x;
    int y;
};
static_assert(sizeof(Pair) == 8, "layout");
static_assert(__builtin_offsetof(Pair, y) == 4, "layout");

struct Range {
    int low;
    int high;
};
static_assert(sizeof(Range) == 8, "layout");
static_assert(__builtin_offsetof(Range, high) == 4, "layout");

struct Step {
    int number;
    long square;
};
static_assert(sizeof(Step) == 16, "layout");
static_assert(__builtin_offsetof(Step, square) == 8, "layout");

struct Point {
    int x;
    int y;
};
static_assert(sizeof(Point) == 8, "layout");
static_assert(__builtin_offsetof(Point, y) == 4, "layout");

struct Line {
    Point from;
    Point to;
};
static_assert(sizeof(Line) == 16, "layout");
static_assert(__builtin_offsetof(Line, to) == 8, "layout");

struct Rest {
    long larger;
    long smaller;
};
static_assert(sizeof(Rest) == 16, "layout");
static_assert(__builtin_offsetof(Rest, smaller) == 8, "layout");

struct It {
    int value;
};
static_assert(sizeof(It) == 4, "layout");

struct LocalRecords_It {
    long value;
    bool negative;
};
static_assert(sizeof(LocalRecords_It) == 16, "layout");
static_assert(__builtin_offsetof(LocalRecords_It, negative) == 8, "layout");

struct RkRestOrTrap {
    Rest value;
    int trap;
};
static_assert(sizeof(RkRestOrTrap) == 24, "layout");
static_assert(__builtin_offsetof(RkRestOrTrap, trap) == 16, "layout");

struct RkLongOrTrap {
    long value;
    int trap;
};
static_assert(sizeof(RkLongOrTrap) == 16, "layout");
static_assert(__builtin_offsetof(RkLongOrTrap, trap) == 8, "layout");

struct ofAKernel_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // LocalRecords.java:9
kernel void ofAKernel(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device int* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant ofAKernel_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // LocalRecords.java:11
    if (i < rk_arguments.out_length) {  // LocalRecords.java:12
        if (i < 0 || i >= rk_arguments.a_length) {  // LocalRecords.java:13
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        if (i < 0 || i >= rk_arguments.b_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        Pair pair = Pair{a[i], b[i]};
        pair = Pair{pair.y, int(uint(pair.x) + 1)};  // LocalRecords.java:14
        out[i] = int(uint(pair.x) * 3 - pair.y);  // LocalRecords.java:15
    }
}

struct ofAKernel_unchecked_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // LocalRecords.java:9
kernel void ofAKernel_unchecked(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device int* out [[buffer(2)]],
        constant ofAKernel_unchecked_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // LocalRecords.java:11
    if (i < rk_arguments.out_length) {  // LocalRecords.java:12
        Pair pair = Pair{a[i], b[i]};  // LocalRecords.java:13
        pair = Pair{pair.y, int(uint(pair.x) + 1)};  // LocalRecords.java:14
        out[i] = int(uint(pair.x) * 3 - pair.y);  // LocalRecords.java:15
    }
}

static inline Range range_of(int low, int high) {  // LocalRecords.java:24
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

static inline int range_clamped(Range self, int x) {  // LocalRecords.java:32
    int min_i32 = self.high < x ? self.high : x;  // LocalRecords.java:33
    int max_i32 = self.low > min_i32 ? self.low : min_i32;
    return max_i32;
}

struct withAConstructor_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // LocalRecords.java:20
kernel void withAConstructor(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device int* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant withAConstructor_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // LocalRecords.java:21
    if (i < rk_arguments.out_length) {  // LocalRecords.java:22
        if (i < 0 || i >= rk_arguments.a_length) {  // LocalRecords.java:36
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        if (i < 0 || i >= rk_arguments.b_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        out[i] = range_clamped(range_of(a[i], b[i]), 5);
    }
}

struct withAConstructor_unchecked_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // LocalRecords.java:20
kernel void withAConstructor_unchecked(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device int* out [[buffer(2)]],
        constant withAConstructor_unchecked_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // LocalRecords.java:21
    if (i < rk_arguments.out_length) {  // LocalRecords.java:22
        out[i] = range_clamped(range_of(a[i], b[i]), 5);  // LocalRecords.java:36
    }
}

static inline Step of(int n) {  // LocalRecords.java:47
    return Step{n, long(n) * long(n)};  // LocalRecords.java:48
}

struct inALoop_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // LocalRecords.java:41
kernel void inALoop(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant inALoop_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // LocalRecords.java:42
    if (i < rk_arguments.out_length) {  // LocalRecords.java:43
        int sum = 0;  // LocalRecords.java:44
        for (int k = 0; k < 4; k++) {  // LocalRecords.java:45
            if (i < 0 || i >= rk_arguments.a_length) {  // LocalRecords.java:51
                int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
                int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
                int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
                atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
                return;
            }
            Step step = of(a[i] >> (k & 31));
            sum = int(uint(sum) + (step.number ^ int(step.square >> 7)));  // LocalRecords.java:52
        }
        out[i] = sum;  // LocalRecords.java:54
    }
}

struct inALoop_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // LocalRecords.java:41
kernel void inALoop_unchecked(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant inALoop_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // LocalRecords.java:42
    if (i < rk_arguments.out_length) {  // LocalRecords.java:43
        int sum = 0;  // LocalRecords.java:44
        for (int k = 0; k < 4; k++) {  // LocalRecords.java:45
            Step step = of(a[i] >> (k & 31));  // LocalRecords.java:51
            sum = int(uint(sum) + (step.number ^ int(step.square >> 7)));  // LocalRecords.java:52
        }
        out[i] = sum;  // LocalRecords.java:54
    }
}

struct withPatterns_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // LocalRecords.java:59
kernel void withPatterns(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device int* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant withPatterns_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // LocalRecords.java:60
    if (i < rk_arguments.out_length) {  // LocalRecords.java:61
        if (i < 0 || i >= rk_arguments.a_length) {  // LocalRecords.java:64
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        int aValue = a[i];
        Point point = Point{aValue, 1};
        if (i < 0 || i >= rk_arguments.b_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
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
                selected = int(uint(from.x) - to.y);  // LocalRecords.java:67
                break;
        }
        out[i] = selected;  // LocalRecords.java:65
    }
}

struct withPatterns_unchecked_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // LocalRecords.java:59
kernel void withPatterns_unchecked(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device int* out [[buffer(2)]],
        constant withPatterns_unchecked_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // LocalRecords.java:60
    if (i < rk_arguments.out_length) {  // LocalRecords.java:61
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
                selected = int(uint(from.x) - to.y);  // LocalRecords.java:67
                break;
        }
        out[i] = selected;  // LocalRecords.java:65
    }
}

static inline RkRestOrTrap rest_next(Rest self) {  // LocalRecords.java:100
    if (self.smaller == 0L) {  // LocalRecords.java:101
        Rest zero = Rest{0L, 0L};
        return RkRestOrTrap{zero, 1};
    }
    return RkRestOrTrap{Rest{self.smaller, self.larger % (self.smaller == -1L ? 1L : self.smaller)}, 0};
}

static inline RkLongOrTrap gcd(long x, long y) {  // LocalRecords.java:98
    long abs_i64 = x < 0L ? long(0uL - x) : x;  // LocalRecords.java:104
    long abs_i64_1 = y < 0L ? long(0uL - y) : y;
    Rest rest = Rest{abs_i64, abs_i64_1};
    while (rest.smaller != 0L) {  // LocalRecords.java:105
        RkRestOrTrap returned = rest_next(rest);  // LocalRecords.java:106
        if (returned.trap != 0) {
            return RkLongOrTrap{0L, returned.trap};
        }
        Rest rest_1 = returned.value;
        rest = rest_1;
    }
    return RkLongOrTrap{rest.larger, 0};  // LocalRecords.java:108
}

struct ofAMethod_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // LocalRecords.java:73
kernel void ofAMethod(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device long* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant ofAMethod_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // LocalRecords.java:74
    if (i < rk_arguments.out_length) {  // LocalRecords.java:75
        if (i < 0 || i >= rk_arguments.a_length) {  // LocalRecords.java:76
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        if (i < 0 || i >= rk_arguments.b_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[2], workItem, memory_order_relaxed);
            return;
        }
        RkLongOrTrap returned = gcd(long(a[i]), long(b[i]));
        if (returned.trap != 0) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[uint(returned.trap) - 1], workItem, memory_order_relaxed);
            return;
        }
        long gcd_1 = returned.value;
        out[i] = gcd_1;
    }
}

struct ofAMethod_unchecked_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // LocalRecords.java:73
kernel void ofAMethod_unchecked(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device long* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant ofAMethod_unchecked_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // LocalRecords.java:74
    if (i < rk_arguments.out_length) {  // LocalRecords.java:75
        RkLongOrTrap returned = gcd(long(a[i]), long(b[i]));  // LocalRecords.java:76
        if (returned.trap != 0) {
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[uint(returned.trap) - 1], workItem, memory_order_relaxed);
            return;
        }
        long gcd_1 = returned.value;
        out[i] = gcd_1;
    }
}

struct sameNameTwice_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // LocalRecords.java:81
kernel void sameNameTwice(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant sameNameTwice_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // LocalRecords.java:82
    if (i < rk_arguments.out_length) {  // LocalRecords.java:83
        int sum = 0;  // LocalRecords.java:84
        if (i < 0 || i >= rk_arguments.a_length) {  // LocalRecords.java:87
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        sum = a[i];
        sum = int(uint(sum) + (a[i] < 0 ? 1 : int(long(a[i]) * 3L)));  // LocalRecords.java:92
        out[i] = sum;  // LocalRecords.java:94
    }
}

struct sameNameTwice_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // LocalRecords.java:81
kernel void sameNameTwice_unchecked(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant sameNameTwice_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // LocalRecords.java:82
    if (i < rk_arguments.out_length) {  // LocalRecords.java:83
        int sum = 0;  // LocalRecords.java:84
        sum = a[i];  // LocalRecords.java:87
        sum = int(uint(sum) + (a[i] < 0 ? 1 : int(long(a[i]) * 3L)));  // LocalRecords.java:92
        out[i] = sum;  // LocalRecords.java:94
    }
}
