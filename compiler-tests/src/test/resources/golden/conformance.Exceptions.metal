// Generated from Exceptions.java by RingKernel. Do not edit.
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

struct divisionByZero_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Exceptions.java:12
kernel void divisionByZero(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device int* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant divisionByZero_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // Exceptions.java:13
    if (i < rk_arguments.out_length) {  // Exceptions.java:14
        if (i < 0 || i >= rk_arguments.a_length) {  // Exceptions.java:15
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        int aValue = a[i];
        if (i < 0 || i >= rk_arguments.b_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        int difference = int(uint(b[i]) - 21);
        if (difference == 0) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[2], workItem, memory_order_relaxed);
            return;
        }
        bool isEqual = difference == -1;
        out[i] = isEqual ? int(0u - aValue) : aValue / (isEqual ? 1 : difference);
    }
}

struct divisionByZero_unchecked_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Exceptions.java:12
kernel void divisionByZero_unchecked(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device int* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant divisionByZero_unchecked_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // Exceptions.java:13
    if (i < rk_arguments.out_length) {  // Exceptions.java:14
        int aValue = a[i];  // Exceptions.java:15
        int difference = int(uint(b[i]) - 21);
        if (difference == 0) {
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        bool isEqual = difference == -1;
        out[i] = isEqual ? int(0u - aValue) : aValue / (isEqual ? 1 : difference);
    }
}

struct remainderByZero_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Exceptions.java:20
kernel void remainderByZero(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device long* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant remainderByZero_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // Exceptions.java:21
    if (i < rk_arguments.out_length) {  // Exceptions.java:22
        if (i < 0 || i >= rk_arguments.b_length) {  // Exceptions.java:23
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        long divisor = long(b[i] / 40);
        long chosen = 0L;  // Exceptions.java:24
        if (divisor - 1L == 0L) {
            chosen = 0L;
        } else {
            long difference = divisor - 1L;
            if (difference == 0L) {
                atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
                return;
            }
            chosen = 5L % (difference == -1L ? 1L : difference);
        }
        out[i] = chosen;
        if (i < 0 || i >= rk_arguments.a_length) {  // Exceptions.java:25
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[2], workItem, memory_order_relaxed);
            return;
        }
        long chosen_1 = b[i] < 50 ? 1L : 0L;  // Exceptions.java:26
        if (chosen_1 == 0L) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[3], workItem, memory_order_relaxed);
            return;
        }
        out[i] = long(ulong(out[i]) + long(a[i]) % (chosen_1 == -1L ? 1L : chosen_1));  // Exceptions.java:25
    }
}

struct remainderByZero_unchecked_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Exceptions.java:20
kernel void remainderByZero_unchecked(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device long* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant remainderByZero_unchecked_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // Exceptions.java:21
    if (i < rk_arguments.out_length) {  // Exceptions.java:22
        long divisor = long(b[i] / 40);  // Exceptions.java:23
        long chosen = 0L;  // Exceptions.java:24
        if (divisor - 1L == 0L) {
            chosen = 0L;
        } else {
            long difference = divisor - 1L;
            if (difference == 0L) {
                atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
                return;
            }
            chosen = 5L % (difference == -1L ? 1L : difference);
        }
        out[i] = chosen;
        long chosen_1 = b[i] < 50 ? 1L : 0L;  // Exceptions.java:26
        if (chosen_1 == 0L) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        out[i] = long(ulong(out[i]) + long(a[i]) % (chosen_1 == -1L ? 1L : chosen_1));  // Exceptions.java:25
    }
}

struct indexTooLarge_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Exceptions.java:31
kernel void indexTooLarge(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device int* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant indexTooLarge_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // Exceptions.java:32
    if (i < rk_arguments.out_length) {  // Exceptions.java:33
        if (i < 0 || i >= rk_arguments.b_length) {  // Exceptions.java:34
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        int sum = int(uint(b[i]) + 7);
        if (sum < 0 || sum >= rk_arguments.a_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        out[i] = a[sum];
    }
}

struct indexTooLarge_unchecked_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Exceptions.java:31
kernel void indexTooLarge_unchecked(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device int* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant indexTooLarge_unchecked_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // Exceptions.java:32
    if (i < rk_arguments.out_length) {  // Exceptions.java:33
        int sum = int(uint(b[i]) + 7);  // Exceptions.java:34
        if (sum < 0 || sum >= rk_arguments.a_length) {
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        out[i] = a[sum];
    }
}

struct indexBelowZero_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Exceptions.java:39
kernel void indexBelowZero(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device int* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant indexBelowZero_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // Exceptions.java:40
    if (i < rk_arguments.out_length) {  // Exceptions.java:41
        if (i < 0 || i >= rk_arguments.b_length) {  // Exceptions.java:42
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        int difference = int(40u - b[i]);
        if (i < 0 || i >= rk_arguments.a_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        if (difference < 0 || difference >= rk_arguments.out_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[2], workItem, memory_order_relaxed);
            return;
        }
        out[difference] = a[i];
    }
}

struct indexBelowZero_unchecked_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Exceptions.java:39
kernel void indexBelowZero_unchecked(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device int* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant indexBelowZero_unchecked_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // Exceptions.java:40
    if (i < rk_arguments.out_length) {  // Exceptions.java:41
        int difference = int(40u - b[i]);  // Exceptions.java:42
        if (difference < 0 || difference >= rk_arguments.out_length) {
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        out[difference] = a[i];
    }
}

struct ofALocalArray_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Exceptions.java:47
kernel void ofALocalArray(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device int* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant ofALocalArray_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // Exceptions.java:48
    if (i < rk_arguments.out_length) {  // Exceptions.java:49
        int t[4] = {};  // Exceptions.java:50
        if (i < 0 || i >= rk_arguments.a_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        t[0] = a[i];
        t[1] = 2;
        t[2] = 3;
        t[3] = 4;
        if (i < 0 || i >= rk_arguments.b_length) {  // Exceptions.java:51
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        int quotient = b[i] / 12;
        if (quotient < 0 || quotient >= 4) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[2], workItem, memory_order_relaxed);
            return;
        }
        out[i] = t[quotient];
    }
}

struct ofALocalArray_unchecked_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Exceptions.java:47
kernel void ofALocalArray_unchecked(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device int* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant ofALocalArray_unchecked_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // Exceptions.java:48
    if (i < rk_arguments.out_length) {  // Exceptions.java:49
        int t[4] = {};  // Exceptions.java:50
        t[0] = a[i];
        t[1] = 2;
        t[2] = 3;
        t[3] = 4;
        int quotient = b[i] / 12;  // Exceptions.java:51
        if (quotient < 0 || quotient >= 4) {
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        out[i] = t[quotient];
    }
}

struct thrown_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Exceptions.java:56
kernel void thrown(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device int* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant thrown_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // Exceptions.java:57
    if (i < rk_arguments.out_length) {  // Exceptions.java:58
        if (i < 0 || i >= rk_arguments.b_length) {  // Exceptions.java:59
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        if (b[i] > 60) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);  // Exceptions.java:60
            return;
        }
        if (i < 0 || i >= rk_arguments.a_length) {  // Exceptions.java:62
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[2], workItem, memory_order_relaxed);
            return;
        }
        out[i] = a[i];
    }
}

struct thrown_unchecked_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Exceptions.java:56
kernel void thrown_unchecked(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device int* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant thrown_unchecked_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // Exceptions.java:57
    if (i < rk_arguments.out_length) {  // Exceptions.java:58
        if (b[i] > 60) {  // Exceptions.java:59
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));  // Exceptions.java:60
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        out[i] = a[i];  // Exceptions.java:62
    }
}

static inline RkIntOrTrap positive(int x) {  // Exceptions.java:74
    if (x <= 0) {  // Exceptions.java:75
        return RkIntOrTrap{0, 1};  // Exceptions.java:76
    }
    return RkIntOrTrap{int(uint(x) * 2), 0};  // Exceptions.java:78
}

struct thrownByAMethod_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Exceptions.java:67
kernel void thrownByAMethod(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device int* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant thrownByAMethod_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // Exceptions.java:68
    if (i < rk_arguments.out_length) {  // Exceptions.java:69
        if (i < 0 || i >= rk_arguments.a_length) {  // Exceptions.java:70
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        if (i < 0 || i >= rk_arguments.b_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[2], workItem, memory_order_relaxed);
            return;
        }
        RkIntOrTrap returned = positive(int(30u - b[i]));
        if (returned.trap != 0) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[uint(returned.trap) - 1], workItem, memory_order_relaxed);
            return;
        }
        int positive_1 = returned.value;
        RkIntOrTrap returned_1 = positive(int(100u - b[i]));
        if (returned_1.trap != 0) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[uint(returned_1.trap) - 1], workItem, memory_order_relaxed);
            return;
        }
        int positive_2 = returned_1.value;
        out[i] = int(uint(a[i]) + positive_1 + positive_2);
    }
}

struct thrownByAMethod_unchecked_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Exceptions.java:67
kernel void thrownByAMethod_unchecked(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device int* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant thrownByAMethod_unchecked_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // Exceptions.java:68
    if (i < rk_arguments.out_length) {  // Exceptions.java:69
        RkIntOrTrap returned = positive(int(30u - b[i]));  // Exceptions.java:70
        if (returned.trap != 0) {
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[uint(returned.trap) - 1], workItem, memory_order_relaxed);
            return;
        }
        int positive_1 = returned.value;
        RkIntOrTrap returned_1 = positive(int(100u - b[i]));
        if (returned_1.trap != 0) {
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[uint(returned_1.trap) - 1], workItem, memory_order_relaxed);
            return;
        }
        int positive_2 = returned_1.value;
        out[i] = int(uint(a[i]) + positive_1 + positive_2);
    }
}

struct exactSum_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Exceptions.java:82
kernel void exactSum(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device int* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant exactSum_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // Exceptions.java:83
    if (i < rk_arguments.out_length) {  // Exceptions.java:84
        if (i < 0 || i >= rk_arguments.a_length) {  // Exceptions.java:85
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        int aValue = a[i];
        int sum = int(uint(aValue) + 2147483637);
        if (((aValue ^ sum) & (2147483637 ^ sum)) < 0) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        if (i < 0 || i >= rk_arguments.b_length) {  // Exceptions.java:86
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[2], workItem, memory_order_relaxed);
            return;
        }
        long full = long(b[i]) * 3L;
        int converted = int(full);
        if (long(converted) != full) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[3], workItem, memory_order_relaxed);
            return;
        }
        out[i] = int(uint(sum) - converted);  // Exceptions.java:85
    }
}

struct exactSum_unchecked_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Exceptions.java:82
kernel void exactSum_unchecked(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device int* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant exactSum_unchecked_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // Exceptions.java:83
    if (i < rk_arguments.out_length) {  // Exceptions.java:84
        int aValue = a[i];  // Exceptions.java:85
        int sum = int(uint(aValue) + 2147483637);
        if (((aValue ^ sum) & (2147483637 ^ sum)) < 0) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        long full = long(b[i]) * 3L;  // Exceptions.java:86
        int converted = int(full);
        if (long(converted) != full) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        out[i] = int(uint(sum) - converted);  // Exceptions.java:85
    }
}

struct checkedIndex_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Exceptions.java:91
kernel void checkedIndex(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device int* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant checkedIndex_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // Exceptions.java:92
    if (i < rk_arguments.out_length) {  // Exceptions.java:93
        if (i < 0 || i >= rk_arguments.b_length) {  // Exceptions.java:94
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        int bValue = b[i];
        if (bValue < 0 || bValue >= 45) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        if (bValue < 0 || bValue >= rk_arguments.a_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[2], workItem, memory_order_relaxed);
            return;
        }
        out[i] = a[bValue];
    }
}

struct checkedIndex_unchecked_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Exceptions.java:91
kernel void checkedIndex_unchecked(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device int* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant checkedIndex_unchecked_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // Exceptions.java:92
    if (i < rk_arguments.out_length) {  // Exceptions.java:93
        int bValue = b[i];  // Exceptions.java:94
        if (bValue < 0 || bValue >= 45) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        if (bValue < 0 || bValue >= rk_arguments.a_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        out[i] = a[bValue];
    }
}

struct assertion_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Exceptions.java:99
kernel void assertion(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device int* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant assertion_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // Exceptions.java:100
    if (i < rk_arguments.out_length) {  // Exceptions.java:101
        if (i < 0 || i >= rk_arguments.b_length) {  // Exceptions.java:102
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        if (b[i] >= 59) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        if (i < 0 || i >= rk_arguments.a_length) {  // Exceptions.java:103
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[2], workItem, memory_order_relaxed);
            return;
        }
        out[i] = a[i];
    }
}

struct assertion_unchecked_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Exceptions.java:99
kernel void assertion_unchecked(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device int* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant assertion_unchecked_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // Exceptions.java:100
    if (i < rk_arguments.out_length) {  // Exceptions.java:101
        if (b[i] >= 59) {  // Exceptions.java:102
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        out[i] = a[i];  // Exceptions.java:103
    }
}

struct theSmallestItem_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Exceptions.java:108
kernel void theSmallestItem(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device int* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant theSmallestItem_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // Exceptions.java:109
    if (i < rk_arguments.out_length) {  // Exceptions.java:110
        if (i < 0 || i >= rk_arguments.b_length) {  // Exceptions.java:111
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        if (b[i] > 40) {
            int negated = int(0u - b[i]);  // Exceptions.java:112
            if (negated < 0 || negated >= rk_arguments.a_length) {
                atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
                return;
            }
            out[i] = a[negated];
        }
        if (b[i] % 20 == 19) {  // Exceptions.java:114
            if (i < 0 || i >= rk_arguments.a_length) {  // Exceptions.java:115
                atomic_fetch_min_explicit((device atomic_int*)&rk_traps[2], workItem, memory_order_relaxed);
                return;
            }
            int aValue = a[i];
            int difference = b[i] % 20 - 19;
            if (difference == 0) {
                atomic_fetch_min_explicit((device atomic_int*)&rk_traps[3], workItem, memory_order_relaxed);
                return;
            }
            bool isEqual = difference == -1;
            out[i] = isEqual ? int(0u - aValue) : aValue / (isEqual ? 1 : difference);
        }
    }
}

struct theSmallestItem_unchecked_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Exceptions.java:108
kernel void theSmallestItem_unchecked(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device int* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant theSmallestItem_unchecked_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // Exceptions.java:109
    if (i < rk_arguments.out_length) {  // Exceptions.java:110
        if (b[i] > 40) {  // Exceptions.java:111
            int negated = int(0u - b[i]);  // Exceptions.java:112
            if (negated < 0 || negated >= rk_arguments.a_length) {
                atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
                return;
            }
            out[i] = a[negated];
        }
        if (b[i] % 20 == 19) {  // Exceptions.java:114
            int aValue = a[i];  // Exceptions.java:115
            int difference = b[i] % 20 - 19;
            if (difference == 0) {
                atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
                return;
            }
            bool isEqual = difference == -1;
            out[i] = isEqual ? int(0u - aValue) : aValue / (isEqual ? 1 : difference);
        }
    }
}

struct besideABarrier_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Exceptions.java:121
kernel void besideABarrier(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device int* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant besideABarrier_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]],
        uint3 rk_local_id [[thread_position_in_threadgroup]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int trap = 0;
    threadgroup int tile[32];  // Exceptions.java:122
    int i = int(rk_global_id.x);  // Exceptions.java:123
    int localIdX = int(rk_local_id.x);  // Exceptions.java:124
    bool leaves = false;
    if (i < 0 || i >= rk_arguments.a_length) {
        atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
        trap = 1;
        leaves = true;
    }
    bool goesOn = !leaves;
    if (goesOn) {
        int aValue = a[i];
        if (i < 0 || i >= rk_arguments.b_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            trap = 2;
            leaves = true;
        }
        bool goesOn_1 = !leaves;
        if (goesOn_1) {
            int difference = int(uint(b[i]) - 17);
            if (difference == 0) {
                atomic_fetch_min_explicit((device atomic_int*)&rk_traps[2], workItem, memory_order_relaxed);
                trap = 3;
                leaves = true;
            }
            bool goesOn_2 = !leaves;
            if (goesOn_2) {
                bool isEqual = difference == -1;
                tile[localIdX] = isEqual ? int(0u - aValue) : aValue / (isEqual ? 1 : difference);
            }
        }
    }
    threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);  // Exceptions.java:125
    int difference = 31 - int(rk_local_id.x);  // Exceptions.java:126
    if (trap == 0) {
        bool leaves_1 = false;
        int tileValue = tile[difference];
        if (i < 0 || i >= rk_arguments.out_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[3], workItem, memory_order_relaxed);
            trap = 4;
            leaves_1 = true;
        }
        bool goesOn_1 = !leaves_1;
        if (goesOn_1) {
            out[i] = tileValue;
        }
    }
}

struct besideABarrier_unchecked_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Exceptions.java:121
kernel void besideABarrier_unchecked(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device int* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant besideABarrier_unchecked_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]],
        uint3 rk_local_id [[thread_position_in_threadgroup]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int trap = 0;
    threadgroup int tile[32];  // Exceptions.java:122
    int i = int(rk_global_id.x);  // Exceptions.java:123
    int localIdX = int(rk_local_id.x);  // Exceptions.java:124
    bool leaves = false;
    int aValue = a[i];
    int difference = int(uint(b[i]) - 17);
    if (difference == 0) {
        atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
        trap = 1;
        leaves = true;
    }
    bool goesOn = !leaves;
    if (goesOn) {
        bool isEqual = difference == -1;
        tile[localIdX] = isEqual ? int(0u - aValue) : aValue / (isEqual ? 1 : difference);
    }
    threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);  // Exceptions.java:125
    int difference_1 = 31 - int(rk_local_id.x);  // Exceptions.java:126
    if (trap == 0) {
        out[i] = tile[difference_1];
    }
}
