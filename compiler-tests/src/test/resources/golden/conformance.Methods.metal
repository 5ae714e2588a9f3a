// Generated from Methods.java by RingKernel. Do not edit.
// Compile with -fno-fast-math or in safe math mode: Java rounds every operation (JLS 15.4).

#include <metal_stdlib>
using namespace metal;
#pragma METAL fp contract(off)

static inline int of(char x) {  // Methods.java:95
    return x + 1;  // Methods.java:96
}

static inline int of_1(short x) {  // Methods.java:99
    return x * 3;  // Methods.java:100
}

static inline int of_2(int x) {  // Methods.java:103
    return int(uint(x) * 5);  // Methods.java:104
}

static inline int of_3(long x) {  // Methods.java:107
    return int(long(ulong(x) * 7L));  // Methods.java:108
}

static inline int of_4(float x) {  // Methods.java:111
    float product = x * 9.0f;  // Methods.java:112
    int bits = as_type<int>(product);
    int bits_1 = bits & 2147483647;
    bool isLess = bits_1 < 1325400064;
    int truncated = int(isLess ? product : 0.0f);
    int to_int = isLess ? truncated : (bits_1 > 2139095040 ? 0 : (bits < 0 ? (-2147483647 - 1) : 2147483647));
    return to_int;
}

struct overloads_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Methods.java:9
kernel void overloads(
        device const char* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant overloads_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // Methods.java:10
    if (i < rk_arguments.out_length) {  // Methods.java:11
        if (i < 0 || i >= rk_arguments.a_length) {  // Methods.java:12
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        char aValue = a[i];
        out[i] = int(uint(of(aValue)) + of_1(short(a[i])) + of_2(a[i]) + of_3(long(a[i])) + of_4(float(a[i]) * 0.5f));
    }
}

struct overloads_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Methods.java:9
kernel void overloads_unchecked(
        device const char* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant overloads_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // Methods.java:10
    if (i < rk_arguments.out_length) {  // Methods.java:11
        char aValue = a[i];  // Methods.java:12
        out[i] = int(uint(of(aValue)) + of_1(short(a[i])) + of_2(a[i]) + of_3(long(a[i])) + of_4(float(a[i]) * 0.5f));
    }
}

static inline int sign_(int x) {  // Methods.java:115
    if (x > 0) {  // Methods.java:116
        return 1;  // Methods.java:117
    }
    if (x == 0) {  // Methods.java:119
        return 0;  // Methods.java:120
    }
    return -1;  // Methods.java:122
}

struct earlyReturns_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Methods.java:17
kernel void earlyReturns(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant earlyReturns_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // Methods.java:18
    if (i < rk_arguments.out_length) {  // Methods.java:19
        if (i < 0 || i >= rk_arguments.a_length) {  // Methods.java:20
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        out[i] = int(uint(sign_(a[i])) * 10 + sign_(int(0u - a[i])));
    }
}

struct earlyReturns_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Methods.java:17
kernel void earlyReturns_unchecked(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant earlyReturns_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // Methods.java:18
    if (i < rk_arguments.out_length) {  // Methods.java:19
        out[i] = int(uint(sign_(a[i])) * 10 + sign_(int(0u - a[i])));  // Methods.java:20
    }
}

static inline int larger(int x, int y) {  // Methods.java:125
    return x > y ? x : y;  // Methods.java:126
}

struct nestedCalls_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Methods.java:25
kernel void nestedCalls(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant nestedCalls_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // Methods.java:26
    if (i < rk_arguments.out_length) {  // Methods.java:27
        if (i < 0 || i >= rk_arguments.a_length) {  // Methods.java:28
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        out[i] = sign_(larger(a[i], sign_(int(uint(larger(a[i], 3)) - 5))));
    }
}

struct nestedCalls_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Methods.java:25
kernel void nestedCalls_unchecked(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant nestedCalls_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // Methods.java:26
    if (i < rk_arguments.out_length) {  // Methods.java:27
        out[i] = sign_(larger(a[i], sign_(int(uint(larger(a[i], 3)) - 5))));  // Methods.java:28
    }
}

static inline int digits(int x) {  // Methods.java:129
    int x_1 = x;
    int digits_1 = 1;  // Methods.java:130
    while (x_1 > 9 || x_1 < -9) {  // Methods.java:131
        x_1 /= 10;  // Methods.java:132
        digits_1 = int(uint(digits_1) + 1);  // Methods.java:133
    }
    return digits_1;  // Methods.java:135
}

struct loopsOfTheirOwn_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Methods.java:33
kernel void loopsOfTheirOwn(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant loopsOfTheirOwn_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // Methods.java:34
    if (i < rk_arguments.out_length) {  // Methods.java:35
        if (i < 0 || i >= rk_arguments.a_length) {  // Methods.java:36
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        out[i] = int(uint(digits(a[i])) * 100 + digits(~a[i]));
    }
}

struct loopsOfTheirOwn_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Methods.java:33
kernel void loopsOfTheirOwn_unchecked(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant loopsOfTheirOwn_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // Methods.java:34
    if (i < rk_arguments.out_length) {  // Methods.java:35
        out[i] = int(uint(digits(a[i])) * 100 + digits(~a[i]));  // Methods.java:36
    }
}

static inline int changed(int x) {  // Methods.java:138
    int x_1 = x;
    x_1 = int(uint(x_1) + 3);  // Methods.java:139
    x_1 ^= 5;  // Methods.java:140
    return x_1;  // Methods.java:141
}

struct parametersAreCopies_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Methods.java:41
kernel void parametersAreCopies(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant parametersAreCopies_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // Methods.java:42
    if (i < rk_arguments.out_length) {  // Methods.java:43
        if (i < 0 || i >= rk_arguments.a_length) {  // Methods.java:44
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        int x = a[i];
        int y = changed(x);  // Methods.java:45
        out[i] = x ^ y;  // Methods.java:46
    }
}

struct parametersAreCopies_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Methods.java:41
kernel void parametersAreCopies_unchecked(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant parametersAreCopies_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // Methods.java:42
    if (i < rk_arguments.out_length) {  // Methods.java:43
        int x = a[i];  // Methods.java:44
        int y = changed(x);  // Methods.java:45
        out[i] = x ^ y;  // Methods.java:46
    }
}

static inline void swap_local2(thread int* pair) {  // Methods.java:144
    int first = pair[0];  // Methods.java:145
    pair[0] = pair[1];  // Methods.java:146
    pair[1] = first;  // Methods.java:147
}

struct localArrayIsChanged_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Methods.java:51
kernel void localArrayIsChanged(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant localArrayIsChanged_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // Methods.java:52
    if (i < rk_arguments.out_length) {  // Methods.java:53
        int pair[2] = {};  // Methods.java:54
        if (i < 0 || i >= rk_arguments.a_length) {
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        pair[0] = a[i];
        pair[1] = 7;
        swap_local2(pair);  // Methods.java:55
        swap_local2(pair);  // Methods.java:56
        swap_local2(pair);  // Methods.java:57
        out[i] = int(uint(pair[0]) * 31 + pair[1]);  // Methods.java:58
    }
}

struct localArrayIsChanged_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Methods.java:51
kernel void localArrayIsChanged_unchecked(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant localArrayIsChanged_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // Methods.java:52
    if (i < rk_arguments.out_length) {  // Methods.java:53
        int pair[2] = {};  // Methods.java:54
        pair[0] = a[i];
        pair[1] = 7;
        swap_local2(pair);  // Methods.java:55
        swap_local2(pair);  // Methods.java:56
        swap_local2(pair);  // Methods.java:57
        out[i] = int(uint(pair[0]) * 31 + pair[1]);  // Methods.java:58
    }
}

static inline int put(device int* array_, int array_length, int index, int value) {  // Methods.java:150
    if (index < 0 || index >= array_length) {  // Methods.java:151
        return 1;
    }
    array_[index] = value;
    return 0;  // Methods.java:150
}

struct parameterArrayIsChanged_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Methods.java:63
kernel void parameterArrayIsChanged(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant parameterArrayIsChanged_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // Methods.java:64
    if (i < rk_arguments.out_length) {  // Methods.java:65
        if (i < 0 || i >= rk_arguments.a_length) {  // Methods.java:66
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        int returned = put(out, rk_arguments.out_length, i, int(uint(a[i]) * 3));
        if (returned != 0) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[uint(returned) - 1], workItem, memory_order_relaxed);
            return;
        }
    }
}

struct parameterArrayIsChanged_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Methods.java:63
kernel void parameterArrayIsChanged_unchecked(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant parameterArrayIsChanged_unchecked_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // Methods.java:64
    if (i < rk_arguments.out_length) {  // Methods.java:65
        int returned = put(out, rk_arguments.out_length, i, int(uint(a[i]) * 3));  // Methods.java:66
        if (returned != 0) {
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[uint(returned) - 1], workItem, memory_order_relaxed);
            return;
        }
    }
}

static inline int twice(int x) {  // MethodsOfOthers.java:9
    return int(uint(x) + x);  // MethodsOfOthers.java:10
}

struct ofAnotherClass_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Methods.java:71
kernel void ofAnotherClass(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant ofAnotherClass_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // Methods.java:72
    if (i < rk_arguments.out_length) {  // Methods.java:73
        if (i < 0 || i >= rk_arguments.a_length) {  // Methods.java:74
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        out[i] = int(uint(twice(a[i])) + 42);
    }
}

struct ofAnotherClass_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Methods.java:71
kernel void ofAnotherClass_unchecked(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant ofAnotherClass_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // Methods.java:72
    if (i < rk_arguments.out_length) {  // Methods.java:73
        out[i] = int(uint(twice(a[i])) + 42);  // Methods.java:74
    }
}

static inline bool both(bool x, bool y) {  // Methods.java:154
    return x && y;  // Methods.java:155
}

struct booleanResult_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Methods.java:79
kernel void booleanResult(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device bool* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant booleanResult_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // Methods.java:80
    if (i < rk_arguments.out_length) {  // Methods.java:81
        if (i < 0 || i >= rk_arguments.a_length) {  // Methods.java:82
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        if (i < 0 || i >= rk_arguments.b_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        bool bothResult = both(a[i] > 0, b[i] > 0);
        bool either = !bothResult;
        if (bothResult) {
            either = both(a[i] < 0, b[i] < 0);
        }
        out[i] = either;
    }
}

struct booleanResult_unchecked_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Methods.java:79
kernel void booleanResult_unchecked(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device bool* out [[buffer(2)]],
        constant booleanResult_unchecked_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // Methods.java:80
    if (i < rk_arguments.out_length) {  // Methods.java:81
        bool bothResult = both(a[i] > 0, b[i] > 0);  // Methods.java:82
        bool either = !bothResult;
        if (bothResult) {
            either = both(a[i] < 0, b[i] < 0);
        }
        out[i] = either;
    }
}

static inline void nothing() {  // Methods.java:158
}

struct withoutResult_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Methods.java:87
kernel void withoutResult(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant withoutResult_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // Methods.java:88
    if (i < rk_arguments.out_length) {  // Methods.java:89
        nothing();  // Methods.java:90
        if (i < 0 || i >= rk_arguments.a_length) {  // Methods.java:91
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        out[i] = a[i];
    }
}

struct withoutResult_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Methods.java:87
kernel void withoutResult_unchecked(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant withoutResult_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // Methods.java:88
    if (i < rk_arguments.out_length) {  // Methods.java:89
        nothing();  // Methods.java:90
        out[i] = a[i];  // Methods.java:91
    }
}
