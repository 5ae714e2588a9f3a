// Generated from Records.java by RingKernel. Do not edit.
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

struct Mixed {
    char small;
    ushort letter;
    bool flag;
    long wide;
    float number;
};
static_assert(sizeof(Mixed) == 24, "layout");
static_assert(__builtin_offsetof(Mixed, letter) == 2, "layout");
static_assert(__builtin_offsetof(Mixed, flag) == 4, "layout");
static_assert(__builtin_offsetof(Mixed, wide) == 8, "layout");
static_assert(__builtin_offsetof(Mixed, number) == 16, "layout");

struct Line {
    Pair from;
    Pair to;
};
static_assert(sizeof(Line) == 16, "layout");
static_assert(__builtin_offsetof(Line, to) == 8, "layout");

struct Span {
    int low;
    int high;
};
static_assert(sizeof(Span) == 8, "layout");
static_assert(__builtin_offsetof(Span, high) == 4, "layout");

struct components_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Records.java:52
kernel void components(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device int* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant components_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // Records.java:53
    if (i < rk_arguments.out_length) {  // Records.java:54
        if (i < 0 || i >= rk_arguments.a_length) {  // Records.java:55
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        if (i < 0 || i >= rk_arguments.b_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        out[i] = int(uint(a[i]) * 31 + b[i]);  // Records.java:56
    }
}

struct components_unchecked_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Records.java:52
kernel void components_unchecked(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device int* out [[buffer(2)]],
        constant components_unchecked_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // Records.java:53
    if (i < rk_arguments.out_length) {  // Records.java:54
        out[i] = int(uint(a[i]) * 31 + b[i]);  // Records.java:56
    }
}

struct ofEveryType_Arguments {
    int a_length;
    int b_length;
    int c_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Records.java:61
kernel void ofEveryType(
        device const char* a [[buffer(0)]],
        device const ushort* b [[buffer(1)]],
        device const long* c [[buffer(2)]],
        device long* out [[buffer(3)]],
        device int* rk_traps [[buffer(4)]],
        constant ofEveryType_Arguments& rk_arguments [[buffer(5)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // Records.java:62
    if (i < rk_arguments.out_length) {  // Records.java:63
        if (i < 0 || i >= rk_arguments.a_length) {  // Records.java:64
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        if (i < 0 || i >= rk_arguments.b_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        if (i < 0 || i >= rk_arguments.c_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[2], workItem, memory_order_relaxed);
            return;
        }
        float product = float(a[i]) * 0.5f;
        int bits = as_type<int>(product);  // Records.java:66
        int bits_1 = bits & 2147483647;
        bool isLess = bits_1 < 1325400064;
        int truncated = int(isLess ? product : 0.0f);
        int to_int = isLess ? truncated : (bits_1 > 2139095040 ? 0 : (bits < 0 ? (-2147483647 - 1) : 2147483647));
        out[i] = long(ulong(long(a[i]) + long(b[i]) * 3L) + (a[i] > 0 ? c[i] : 1L) + long(to_int));  // Records.java:65
    }
}

struct ofEveryType_unchecked_Arguments {
    int a_length;
    int b_length;
    int c_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Records.java:61
kernel void ofEveryType_unchecked(
        device const char* a [[buffer(0)]],
        device const ushort* b [[buffer(1)]],
        device const long* c [[buffer(2)]],
        device long* out [[buffer(3)]],
        constant ofEveryType_unchecked_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // Records.java:62
    if (i < rk_arguments.out_length) {  // Records.java:63
        float product = float(a[i]) * 0.5f;  // Records.java:64
        int bits = as_type<int>(product);  // Records.java:66
        int bits_1 = bits & 2147483647;
        bool isLess = bits_1 < 1325400064;
        int truncated = int(isLess ? product : 0.0f);
        int to_int = isLess ? truncated : (bits_1 > 2139095040 ? 0 : (bits < 0 ? (-2147483647 - 1) : 2147483647));
        out[i] = long(ulong(long(a[i]) + long(b[i]) * 3L) + (a[i] > 0 ? c[i] : 1L) + long(to_int));  // Records.java:65
    }
}

static inline Pair pair_swapped(Pair self) {  // Records.java:17
    return Pair{self.y, self.x};  // Records.java:18
}

static inline Pair pair_plus(Pair self, Pair other) {  // Records.java:21
    return Pair{int(uint(self.x) + other.x), int(uint(self.y) + other.y)};  // Records.java:22
}

static inline int pair_weight(Pair self) {  // Records.java:25
    return int(uint(self.x) * 3 - self.y);  // Records.java:26
}

struct methods_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Records.java:71
kernel void methods(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device int* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant methods_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // Records.java:72
    if (i < rk_arguments.out_length) {  // Records.java:73
        if (i < 0 || i >= rk_arguments.a_length) {  // Records.java:74
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        if (i < 0 || i >= rk_arguments.b_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        out[i] = pair_weight(pair_plus(pair_swapped(Pair{a[i], b[i]}), Pair{1, 2}));
    }
}

struct methods_unchecked_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Records.java:71
kernel void methods_unchecked(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device int* out [[buffer(2)]],
        constant methods_unchecked_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // Records.java:72
    if (i < rk_arguments.out_length) {  // Records.java:73
        out[i] = pair_weight(pair_plus(pair_swapped(Pair{a[i], b[i]}), Pair{1, 2}));  // Records.java:74
    }
}

struct nested_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Records.java:79
kernel void nested(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device int* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant nested_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // Records.java:80
    if (i < rk_arguments.out_length) {  // Records.java:81
        if (i < 0 || i >= rk_arguments.a_length) {  // Records.java:82
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        if (i < 0 || i >= rk_arguments.b_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        Line line = Line{Pair{a[i], 1}, Pair{b[i], 2}};
        line = Line{line.to, pair_plus(line.from, line.to)};  // Records.java:83
        out[i] = int(uint(line.from.x) * 7 + pair_weight(line.to));  // Records.java:84
    }
}

struct nested_unchecked_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Records.java:79
kernel void nested_unchecked(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device int* out [[buffer(2)]],
        constant nested_unchecked_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // Records.java:80
    if (i < rk_arguments.out_length) {  // Records.java:81
        Line line = Line{Pair{a[i], 1}, Pair{b[i], 2}};  // Records.java:82
        line = Line{line.to, pair_plus(line.from, line.to)};  // Records.java:83
        out[i] = int(uint(line.from.x) * 7 + pair_weight(line.to));  // Records.java:84
    }
}

static inline Span span_of(int low, int high) {  // Records.java:38
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

struct compactConstructor_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Records.java:89
kernel void compactConstructor(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device int* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant compactConstructor_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // Records.java:90
    if (i < rk_arguments.out_length) {  // Records.java:91
        if (i < 0 || i >= rk_arguments.a_length) {  // Records.java:92
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        if (i < 0 || i >= rk_arguments.b_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        Span span = span_of(a[i], b[i]);
        out[i] = span.low <= span.high ? span.high ^ span.low : 99;  // Records.java:93
    }
}

struct compactConstructor_unchecked_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Records.java:89
kernel void compactConstructor_unchecked(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device int* out [[buffer(2)]],
        constant compactConstructor_unchecked_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // Records.java:90
    if (i < rk_arguments.out_length) {  // Records.java:91
        Span span = span_of(a[i], b[i]);  // Records.java:92
        out[i] = span.low <= span.high ? span.high ^ span.low : 99;  // Records.java:93
    }
}

static inline Span span_of_1(int length) {  // Records.java:46
    Span self = span_of(0, length);  // Records.java:47
    return self;  // Records.java:46
}

struct otherConstructor_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Records.java:98
kernel void otherConstructor(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant otherConstructor_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // Records.java:99
    if (i < rk_arguments.out_length) {  // Records.java:100
        if (i < 0 || i >= rk_arguments.a_length) {  // Records.java:101
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        out[i] = int(uint(span_of_1(a[i]).high) * 2 + span_of_1(a[i]).low);
    }
}

struct otherConstructor_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Records.java:98
kernel void otherConstructor_unchecked(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant otherConstructor_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // Records.java:99
    if (i < rk_arguments.out_length) {  // Records.java:100
        out[i] = int(uint(span_of_1(a[i]).high) * 2 + span_of_1(a[i]).low);  // Records.java:101
    }
}

struct chosen_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Records.java:106
kernel void chosen(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device int* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant chosen_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // Records.java:107
    if (i < rk_arguments.out_length) {  // Records.java:108
        if (i < 0 || i >= rk_arguments.a_length) {  // Records.java:109
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        if (i < 0 || i >= rk_arguments.b_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
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

struct chosen_unchecked_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Records.java:106
kernel void chosen_unchecked(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device int* out [[buffer(2)]],
        constant chosen_unchecked_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // Records.java:107
    if (i < rk_arguments.out_length) {  // Records.java:108
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

struct inLoops_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Records.java:115
kernel void inLoops(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant inLoops_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // Records.java:116
    if (i < rk_arguments.out_length) {  // Records.java:117
        Pair pair = Pair{0, 1};  // Records.java:118
        int k = 0;  // Records.java:119
        while (true) {
            if (i < 0 || i >= rk_arguments.a_length) {
                int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
                int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
                int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
                atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
                return;
            }
            if (k >= (a[i] & 15)) {
                break;
            }
            pair = Pair{pair.y, int(uint(pair.x) + pair.y)};  // Records.java:120
            k++;  // Records.java:119
        }
        out[i] = pair.x;  // Records.java:122
    }
}

struct inLoops_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Records.java:115
kernel void inLoops_unchecked(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant inLoops_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // Records.java:116
    if (i < rk_arguments.out_length) {  // Records.java:117
        Pair pair = Pair{0, 1};  // Records.java:118
        for (int k = 0; k < (a[i] & 15); k++) {  // Records.java:119
            pair = Pair{pair.y, int(uint(pair.x) + pair.y)};  // Records.java:120
        }
        out[i] = pair.x;  // Records.java:122
    }
}

struct copiesDoNotChange_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Records.java:127
kernel void copiesDoNotChange(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device int* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant copiesDoNotChange_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // Records.java:128
    if (i < rk_arguments.out_length) {  // Records.java:129
        if (i < 0 || i >= rk_arguments.a_length) {  // Records.java:130
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        if (i < 0 || i >= rk_arguments.b_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        Pair before = Pair{a[i], b[i]};
        Pair behind = before;  // Records.java:131
        before = pair_swapped(before);  // Records.java:132
        out[i] = int(uint(before.x) * 3 + behind.x);  // Records.java:133
    }
}

struct copiesDoNotChange_unchecked_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Records.java:127
kernel void copiesDoNotChange_unchecked(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device int* out [[buffer(2)]],
        constant copiesDoNotChange_unchecked_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // Records.java:128
    if (i < rk_arguments.out_length) {  // Records.java:129
        Pair before = Pair{a[i], b[i]};  // Records.java:130
        Pair behind = before;  // Records.java:131
        before = pair_swapped(before);  // Records.java:132
        out[i] = int(uint(before.x) * 3 + behind.x);  // Records.java:133
    }
}

static inline Pair of(int value) {  // Records.java:13
    return Pair{value, int(0u - value)};  // Records.java:14
}

struct staticMethod_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Records.java:138
kernel void staticMethod(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device int* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant staticMethod_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // Records.java:139
    if (i < rk_arguments.out_length) {  // Records.java:140
        if (i < 0 || i >= rk_arguments.a_length) {  // Records.java:141
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        Pair ofResult = of(a[i]);
        if (i < 0 || i >= rk_arguments.b_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        out[i] = pair_weight(pair_plus(ofResult, of(b[i])));
    }
}

struct staticMethod_unchecked_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Records.java:138
kernel void staticMethod_unchecked(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device int* out [[buffer(2)]],
        constant staticMethod_unchecked_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // Records.java:139
    if (i < rk_arguments.out_length) {  // Records.java:140
        out[i] = pair_weight(pair_plus(of(a[i]), of(b[i])));  // Records.java:141
    }
}
