// Generated from GenericMethods.java by RingKernel. Do not edit.
// Compile with -fno-fast-math or in safe math mode: Java rounds every operation (JLS 15.4).

#include <metal_stdlib>
using namespace metal;
#pragma METAL fp contract(off)

struct Point {
    int x;
    int y;
};
static_assert(sizeof(Point) == 8, "layout");
static_assert(__builtin_offsetof(Point, y) == 4, "layout");

struct Range {
    long low;
    long high;
};
static_assert(sizeof(Range) == 16, "layout");
static_assert(__builtin_offsetof(Range, high) == 8, "layout");

constant int Side_values[3] = {0, 1, 2};

static inline Point pick(bool first, Point one, Point other) {  // GenericMethods.java:84
    Point empty = Point{0, 0};  // GenericMethods.java:85
    Point chosen = empty;
    if (first) {
        chosen = one;
    } else {
        chosen = other;
    }
    return chosen;
}

struct ofRecords_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // GenericMethods.java:29
kernel void ofRecords(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device int* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant ofRecords_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // GenericMethods.java:30
    if (i < rk_arguments.out_length) {  // GenericMethods.java:31
        if (i < 0 || i >= rk_arguments.a_length) {  // GenericMethods.java:32
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        if (i < 0 || i >= rk_arguments.b_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        Point point = pick(a[i] < b[i], Point{a[i], 1}, Point{2, b[i]});
        out[i] = int(uint(point.x) * 3 - point.y);  // GenericMethods.java:33
    }
}

struct ofRecords_unchecked_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // GenericMethods.java:29
kernel void ofRecords_unchecked(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device int* out [[buffer(2)]],
        constant ofRecords_unchecked_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // GenericMethods.java:30
    if (i < rk_arguments.out_length) {  // GenericMethods.java:31
        Point point = pick(a[i] < b[i], Point{a[i], 1}, Point{2, b[i]});  // GenericMethods.java:32
        out[i] = int(uint(point.x) * 3 - point.y);  // GenericMethods.java:33
    }
}

static inline Range pick_1(bool first, Range one, Range other) {  // GenericMethods.java:84
    Range empty = Range{0L, 0L};  // GenericMethods.java:85
    Range chosen = empty;
    if (first) {
        chosen = one;
    } else {
        chosen = other;
    }
    return chosen;
}

struct twoRecords_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // GenericMethods.java:38
kernel void twoRecords(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device long* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant twoRecords_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // GenericMethods.java:39
    if (i < rk_arguments.out_length) {  // GenericMethods.java:40
        if (i < 0 || i >= rk_arguments.a_length) {  // GenericMethods.java:41
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        if (i < 0 || i >= rk_arguments.b_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        Point point = pick(a[i] < b[i], Point{a[i], 1}, Point{2, b[i]});
        Range range = pick_1(a[i] > b[i], Range{long(a[i]), 1099511627776L}, Range{-5L, long(b[i])});  // GenericMethods.java:42
        out[i] = long(ulong(range.high) - range.low + long(point.x) + long(point.y));  // GenericMethods.java:43
    }
}

struct twoRecords_unchecked_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // GenericMethods.java:38
kernel void twoRecords_unchecked(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device long* out [[buffer(2)]],
        constant twoRecords_unchecked_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // GenericMethods.java:39
    if (i < rk_arguments.out_length) {  // GenericMethods.java:40
        Point point = pick(a[i] < b[i], Point{a[i], 1}, Point{2, b[i]});  // GenericMethods.java:41
        Range range = pick_1(a[i] > b[i], Range{long(a[i]), 1099511627776L}, Range{-5L, long(b[i])});  // GenericMethods.java:42
        out[i] = long(ulong(range.high) - range.low + long(point.x) + long(point.y));  // GenericMethods.java:43
    }
}

static inline int pick_2(bool first, int one, int other) {  // GenericMethods.java:84
    return first ? one : other;  // GenericMethods.java:85
}

struct ofEnums_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // GenericMethods.java:48
kernel void ofEnums(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant ofEnums_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // GenericMethods.java:49
    if (i < rk_arguments.out_length) {  // GenericMethods.java:50
        if (i < 0 || i >= rk_arguments.a_length) {  // GenericMethods.java:51
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        int aValue = a[i];
        int remainder = aValue % 3;
        int floorMod_i32 = remainder != 0 && (aValue ^ 3) < 0 ? remainder + 3 : remainder;
        if (floorMod_i32 < 0 || floorMod_i32 >= 3) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        int side = Side_values[floorMod_i32];
        out[i] = pick_2(a[i] < 0, 2, pick_2(side == 0, 1, side));  // GenericMethods.java:52
    }
}

struct ofEnums_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // GenericMethods.java:48
kernel void ofEnums_unchecked(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant ofEnums_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // GenericMethods.java:49
    if (i < rk_arguments.out_length) {  // GenericMethods.java:50
        int aValue = a[i];  // GenericMethods.java:51
        int remainder = aValue % 3;
        int floorMod_i32 = remainder != 0 && (aValue ^ 3) < 0 ? remainder + 3 : remainder;
        int side = Side_values[floorMod_i32];
        out[i] = pick_2(a[i] < 0, 2, pick_2(side == 0, 1, side));  // GenericMethods.java:52
    }
}

static inline Point lambda(Point p) {  // GenericMethods.java:60
    return Point{p.y, int(uint(p.x) + p.y)};
}

static inline Point times(int n, Point start) {  // GenericMethods.java:94
    Point value = start;  // GenericMethods.java:95
    for (int i = 0; i < n; i++) {  // GenericMethods.java:96
        Point value_1 = lambda(value);  // GenericMethods.java:97
        value = value_1;
    }
    return value;  // GenericMethods.java:99
}

struct repeated_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // GenericMethods.java:57
kernel void repeated(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device int* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant repeated_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // GenericMethods.java:58
    if (i < rk_arguments.out_length) {  // GenericMethods.java:59
        if (i < 0 || i >= rk_arguments.a_length) {  // GenericMethods.java:60
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        if (i < 0 || i >= rk_arguments.b_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        Point point = times(a[i] & 7, Point{b[i], 1});
        out[i] = point.x ^ point.y;  // GenericMethods.java:61
    }
}

struct repeated_unchecked_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // GenericMethods.java:57
kernel void repeated_unchecked(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device int* out [[buffer(2)]],
        constant repeated_unchecked_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // GenericMethods.java:58
    if (i < rk_arguments.out_length) {  // GenericMethods.java:59
        Point point = times(a[i] & 7, Point{b[i], 1});  // GenericMethods.java:60
        out[i] = point.x ^ point.y;  // GenericMethods.java:61
    }
}

static inline int lambda_1(Point p) {  // GenericMethods.java:69
    return p.x / 2 + p.y / 2;
}

static inline int larger(Point one, Point other) {  // GenericMethods.java:103
    int lambda_1Result = lambda_1(one);  // GenericMethods.java:104
    int lambda_1Result_1 = lambda_1(other);
    int max_i32 = lambda_1Result > lambda_1Result_1 ? lambda_1Result : lambda_1Result_1;
    return max_i32;
}

static inline int lambda_2(int side) {  // GenericMethods.java:70
    return side;
}

static inline int larger_1(int one, int other) {  // GenericMethods.java:103
    int lambda_2Result = lambda_2(one);  // GenericMethods.java:104
    int lambda_2Result_1 = lambda_2(other);
    int max_i32 = lambda_2Result > lambda_2Result_1 ? lambda_2Result : lambda_2Result_1;
    return max_i32;
}

struct measured_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // GenericMethods.java:66
kernel void measured(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device int* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant measured_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // GenericMethods.java:67
    if (i < rk_arguments.out_length) {  // GenericMethods.java:68
        if (i < 0 || i >= rk_arguments.a_length) {  // GenericMethods.java:69
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        if (i < 0 || i >= rk_arguments.b_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        out[i] = int(uint(larger(Point{a[i], b[i]}, Point{b[i], 7})) + uint(larger_1(0, Side_values[a[i] & 1])) * 5);
    }
}

struct measured_unchecked_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // GenericMethods.java:66
kernel void measured_unchecked(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device int* out [[buffer(2)]],
        constant measured_unchecked_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // GenericMethods.java:67
    if (i < rk_arguments.out_length) {  // GenericMethods.java:68
        out[i] = int(uint(larger(Point{a[i], b[i]}, Point{b[i], 7})) + uint(larger_1(0, Side_values[a[i] & 1])) * 5);  // GenericMethods.java:69
    }
}

static inline Point middle(Point one, Point two, Point three, bool first, bool second) {  // GenericMethods.java:88
    Point low = pick(first, one, two);  // GenericMethods.java:89
    return pick(second, pick(first, two, one), pick(first == second, low, three));  // GenericMethods.java:90
}

struct genericCallsGeneric_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // GenericMethods.java:75
kernel void genericCallsGeneric(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device int* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant genericCallsGeneric_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // GenericMethods.java:76
    if (i < rk_arguments.out_length) {  // GenericMethods.java:77
        if (i < 0 || i >= rk_arguments.a_length) {  // GenericMethods.java:78
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        if (i < 0 || i >= rk_arguments.b_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        Point middleResult = middle(Point{a[i], 0}, Point{b[i], 1}, Point{3, 2}, a[i] < b[i], b[i] < 3);
        out[i] = int(uint(middleResult.x) * 4 + middleResult.y);  // GenericMethods.java:80
    }
}

struct genericCallsGeneric_unchecked_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // GenericMethods.java:75
kernel void genericCallsGeneric_unchecked(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device int* out [[buffer(2)]],
        constant genericCallsGeneric_unchecked_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // GenericMethods.java:76
    if (i < rk_arguments.out_length) {  // GenericMethods.java:77
        Point middleResult = middle(Point{a[i], 0}, Point{b[i], 1}, Point{3, 2}, a[i] < b[i], b[i] < 3);  // GenericMethods.java:78
        out[i] = int(uint(middleResult.x) * 4 + middleResult.y);  // GenericMethods.java:80
    }
}
