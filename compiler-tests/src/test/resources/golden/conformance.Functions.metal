// Generated from Functions.java by RingKernel. Do not edit.
// Compile with -fno-fast-math or in safe math mode: Java rounds every operation (JLS 15.4).

#include <metal_stdlib>
using namespace metal;
#pragma METAL fp contract(off)

struct RkIntOrTrap {
    int value;
    int trap;
};
static_assert(sizeof(RkIntOrTrap) == 8, "layout");
static_assert(__builtin_offsetof(RkIntOrTrap, trap) == 4, "layout");

struct RkBooleanOrTrap {
    bool value;
    int trap;
};
static_assert(sizeof(RkBooleanOrTrap) == 8, "layout");
static_assert(__builtin_offsetof(RkBooleanOrTrap, trap) == 4, "layout");

static inline RkIntOrTrap lambda(device const int* b, int b_length, int i, int x) {  // Functions.java:16
    if (i < 0 || i >= b_length) {
        return RkIntOrTrap{0, 1};
    }
    return RkIntOrTrap{int(uint(x) * 3 + b[i]), 0};
}

static inline RkIntOrTrap apply(int x, device const int* b, int b_length, int i) {  // Functions.java:86
    RkIntOrTrap returned = lambda(b, b_length, i, x);  // Functions.java:87
    if (returned.trap != 0) {
        return RkIntOrTrap{0, returned.trap};
    }
    int lambda_8 = returned.value;
    return RkIntOrTrap{lambda_8, 0};
}

struct capture_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Functions.java:13
kernel void capture(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device int* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant capture_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // Functions.java:14
    if (i < rk_arguments.out_length) {  // Functions.java:15
        if (i < 0 || i >= rk_arguments.a_length) {  // Functions.java:16
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[6], workItem, memory_order_relaxed);
            return;
        }
        RkIntOrTrap returned = apply(a[i], b, rk_arguments.b_length, i);
        if (returned.trap != 0) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[uint(returned.trap) - 1], workItem, memory_order_relaxed);
            return;
        }
        int apply_5 = returned.value;
        out[i] = apply_5;
    }
}

struct capture_unchecked_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Functions.java:13
kernel void capture_unchecked(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device int* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant capture_unchecked_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // Functions.java:14
    if (i < rk_arguments.out_length) {  // Functions.java:15
        RkIntOrTrap returned = apply(a[i], b, rk_arguments.b_length, i);  // Functions.java:16
        if (returned.trap != 0) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[uint(returned.trap) - 1], workItem, memory_order_relaxed);
            return;
        }
        int apply_5 = returned.value;
        out[i] = apply_5;
    }
}

static inline int half_(int x) {  // Functions.java:111
    return x / 2;  // Functions.java:112
}

static inline int apply_1(int x) {  // Functions.java:86
    return half_(x);  // Functions.java:87
}

struct methodReference_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Functions.java:21
kernel void methodReference(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant methodReference_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // Functions.java:22
    if (i < rk_arguments.out_length) {  // Functions.java:23
        if (i < 0 || i >= rk_arguments.a_length) {  // Functions.java:24
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        out[i] = apply_1(a[i]);
    }
}

struct methodReference_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Functions.java:21
kernel void methodReference_unchecked(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant methodReference_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // Functions.java:22
    if (i < rk_arguments.out_length) {  // Functions.java:23
        out[i] = apply_1(a[i]);  // Functions.java:24
    }
}

static inline int lambda_1(int x, int y) {  // Functions.java:32
    return int(uint(y) + x);
}

static inline int apply_2(int x, int x_1) {  // Functions.java:86
    return lambda_1(x_1, x);  // Functions.java:87
}

static inline int lambda_2(int x) {  // Functions.java:32
    return apply_2(x, x);
}

static inline int apply_3(int x) {  // Functions.java:86
    return lambda_2(x);  // Functions.java:87
}

struct twoLevels_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Functions.java:29
kernel void twoLevels(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant twoLevels_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // Functions.java:30
    if (i < rk_arguments.out_length) {  // Functions.java:31
        if (i < 0 || i >= rk_arguments.a_length) {  // Functions.java:32
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        out[i] = apply_3(a[i]);
    }
}

struct twoLevels_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Functions.java:29
kernel void twoLevels_unchecked(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant twoLevels_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // Functions.java:30
    if (i < rk_arguments.out_length) {  // Functions.java:31
        out[i] = apply_3(a[i]);  // Functions.java:32
    }
}

static inline RkIntOrTrap lambda_3(device const int* a, int a_length, int i, int k) {  // Functions.java:40
    if (i < 0 || i >= a_length) {
        return RkIntOrTrap{0, 2};
    }
    return RkIntOrTrap{int(uint(k) * a[i]), 0};
}

static inline RkIntOrTrap sum(int n, device const int* a, int a_length, int i) {  // Functions.java:91
    int sum_2 = 0;  // Functions.java:92
    for (int k = 0; k < n; k++) {  // Functions.java:93
        RkIntOrTrap returned = lambda_3(a, a_length, i, k);  // Functions.java:94
        if (returned.trap != 0) {
            return RkIntOrTrap{0, returned.trap};
        }
        int lambda_3_1 = returned.value;
        sum_2 = int(uint(sum_2) + lambda_3_1);
    }
    return RkIntOrTrap{sum_2, 0};  // Functions.java:96
}

struct sumOf_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Functions.java:37
kernel void sumOf(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant sumOf_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // Functions.java:38
    if (i < rk_arguments.out_length) {  // Functions.java:39
        RkIntOrTrap returned = sum(5, a, rk_arguments.a_length, i);  // Functions.java:40
        if (returned.trap != 0) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[uint(returned.trap) - 1], workItem, memory_order_relaxed);
            return;
        }
        int sum_2 = returned.value;
        out[i] = sum_2;
    }
}

static inline RkBooleanOrTrap lambda_4(  // Functions.java:48
        device const int* a, int a_length, int i, device const int* b, int b_length, int k) {
    if (i < 0 || i >= a_length) {
        return RkBooleanOrTrap{false, 3};
    }
    if (i < 0 || i >= b_length) {
        return RkBooleanOrTrap{false, 4};
    }
    return RkBooleanOrTrap{((a[i] >> (k & 31)) & 1) == ((b[i] >> (k & 31)) & 1), 0};
}

static inline RkIntOrTrap lambda_5(  // Functions.java:101
        device const int* a, int a_length, int i, device const int* b, int b_length, int k) {
    RkBooleanOrTrap returned = lambda_4(a, a_length, i, b, b_length, k);
    if (returned.trap != 0) {
        return RkIntOrTrap{0, returned.trap};
    }
    bool lambda_4_1 = returned.value;
    return RkIntOrTrap{lambda_4_1 ? 1 : 0, 0};
}

static inline RkIntOrTrap sum_1(  // Functions.java:91
        int n, device const int* a, int a_length, int i, device const int* b, int b_length) {
    int sum_2 = 0;  // Functions.java:92
    for (int k = 0; k < n; k++) {  // Functions.java:93
        RkIntOrTrap returned = lambda_5(a, a_length, i, b, b_length, k);  // Functions.java:94
        if (returned.trap != 0) {
            return RkIntOrTrap{0, returned.trap};
        }
        int lambda_5_1 = returned.value;
        sum_2 = int(uint(sum_2) + lambda_5_1);
    }
    return RkIntOrTrap{sum_2, 0};  // Functions.java:96
}

static inline RkIntOrTrap count(  // Functions.java:100
        int n, device const int* a, int a_length, int i, device const int* b, int b_length) {
    RkIntOrTrap returned = sum_1(n, a, a_length, i, b, b_length);  // Functions.java:101
    if (returned.trap != 0) {
        return RkIntOrTrap{0, returned.trap};
    }
    int sum_1_1 = returned.value;
    return RkIntOrTrap{sum_1_1, 0};
}

struct predicate_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Functions.java:45
kernel void predicate(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device int* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant predicate_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // Functions.java:46
    if (i < rk_arguments.out_length) {  // Functions.java:47
        RkIntOrTrap returned = count(9, a, rk_arguments.a_length, i, b, rk_arguments.b_length);  // Functions.java:48
        if (returned.trap != 0) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[uint(returned.trap) - 1], workItem, memory_order_relaxed);
            return;
        }
        out[i] = returned.value;
    }
}

static inline int lambda_6(int x) {  // Functions.java:56
    return int(uint(x) * 5 + 1);
}

struct heldByAVariable_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Functions.java:53
kernel void heldByAVariable(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant heldByAVariable_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // Functions.java:54
    if (i < rk_arguments.out_length) {  // Functions.java:55
        if (i < 0 || i >= rk_arguments.a_length) {  // Functions.java:57
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        out[i] = lambda_6(lambda_6(a[i]));
    }
}

struct heldByAVariable_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Functions.java:53
kernel void heldByAVariable_unchecked(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant heldByAVariable_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // Functions.java:54
    if (i < rk_arguments.out_length) {  // Functions.java:55
        out[i] = lambda_6(lambda_6(a[i]));  // Functions.java:57
    }
}

static inline int lambda_7(int x) {  // Functions.java:65
    int y = x;  // Functions.java:66
    for (int k = 0; k < 3; k++) {  // Functions.java:67
        int y_1 = int(uint(y) * 31 + k);  // Functions.java:68
        y = y_1;
    }
    return y;  // Functions.java:70
}

static inline int apply_4(int x) {  // Functions.java:86
    return lambda_7(x);  // Functions.java:87
}

struct block_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Functions.java:62
kernel void block(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant block_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // Functions.java:63
    if (i < rk_arguments.out_length) {  // Functions.java:64
        if (i < 0 || i >= rk_arguments.a_length) {  // Functions.java:65
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        out[i] = apply_4(a[i]);
    }
}

struct block_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Functions.java:62
kernel void block_unchecked(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant block_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // Functions.java:63
    if (i < rk_arguments.out_length) {  // Functions.java:64
        out[i] = apply_4(a[i]);  // Functions.java:65
    }
}

static inline int lambda_8_local4(thread int* t, device const int* a, int a_length, int i, int k) {  // Functions.java:80
    if (i < 0 || i >= a_length) {
        return 5;
    }
    if (k < 0 || k >= 4) {
        return 6;
    }
    t[k] = a[i] >> (k & 31);
    return 0;
}

static inline int each_local4(int n, thread int* t, device const int* a, int a_length, int i) {  // Functions.java:105
    for (int k = 0; k < n; k++) {  // Functions.java:106
        int returned = lambda_8_local4(t, a, a_length, i, k);  // Functions.java:107
        if (returned != 0) {
            return returned;
        }
    }
    return 0;  // Functions.java:105
}

struct action_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Functions.java:76
kernel void action(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant action_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // Functions.java:77
    if (i < rk_arguments.out_length) {  // Functions.java:78
        int t[4] = {};  // Functions.java:79
        int returned = each_local4(4, t, a, rk_arguments.a_length, i);  // Functions.java:80
        if (returned != 0) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[uint(returned) - 1], workItem, memory_order_relaxed);
            return;
        }
        out[i] = int(uint(t[0]) + uint(t[1]) * 3 + uint(t[2]) * 5 + uint(t[3]) * 7);  // Functions.java:81
    }
}
