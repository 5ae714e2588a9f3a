// Generated from IntComparisons.java by RingKernel. Do not edit.
// Compile with -fno-fast-math or in safe math mode: Java rounds every operation (JLS 15.4).

#include <metal_stdlib>
using namespace metal;
#pragma METAL fp contract(off)

struct less_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // IntComparisons.java:9
kernel void less(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device bool* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant less_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // IntComparisons.java:10
    if (i < rk_arguments.out_length) {  // IntComparisons.java:11
        if (i < 0 || i >= rk_arguments.a_length) {  // IntComparisons.java:12
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        if (i < 0 || i >= rk_arguments.b_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        out[i] = a[i] < b[i];
    }
}

struct less_unchecked_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // IntComparisons.java:9
kernel void less_unchecked(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device bool* out [[buffer(2)]],
        constant less_unchecked_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // IntComparisons.java:10
    if (i < rk_arguments.out_length) {  // IntComparisons.java:11
        out[i] = a[i] < b[i];  // IntComparisons.java:12
    }
}

struct lessOrEqual_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // IntComparisons.java:17
kernel void lessOrEqual(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device bool* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant lessOrEqual_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // IntComparisons.java:18
    if (i < rk_arguments.out_length) {  // IntComparisons.java:19
        if (i < 0 || i >= rk_arguments.a_length) {  // IntComparisons.java:20
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        if (i < 0 || i >= rk_arguments.b_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        out[i] = a[i] <= b[i];
    }
}

struct lessOrEqual_unchecked_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // IntComparisons.java:17
kernel void lessOrEqual_unchecked(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device bool* out [[buffer(2)]],
        constant lessOrEqual_unchecked_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // IntComparisons.java:18
    if (i < rk_arguments.out_length) {  // IntComparisons.java:19
        out[i] = a[i] <= b[i];  // IntComparisons.java:20
    }
}

struct greater_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // IntComparisons.java:25
kernel void greater(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device bool* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant greater_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // IntComparisons.java:26
    if (i < rk_arguments.out_length) {  // IntComparisons.java:27
        if (i < 0 || i >= rk_arguments.a_length) {  // IntComparisons.java:28
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        if (i < 0 || i >= rk_arguments.b_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        out[i] = a[i] > b[i];
    }
}

struct greater_unchecked_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // IntComparisons.java:25
kernel void greater_unchecked(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device bool* out [[buffer(2)]],
        constant greater_unchecked_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // IntComparisons.java:26
    if (i < rk_arguments.out_length) {  // IntComparisons.java:27
        out[i] = a[i] > b[i];  // IntComparisons.java:28
    }
}

struct greaterOrEqual_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // IntComparisons.java:33
kernel void greaterOrEqual(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device bool* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant greaterOrEqual_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // IntComparisons.java:34
    if (i < rk_arguments.out_length) {  // IntComparisons.java:35
        if (i < 0 || i >= rk_arguments.a_length) {  // IntComparisons.java:36
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        if (i < 0 || i >= rk_arguments.b_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        out[i] = a[i] >= b[i];
    }
}

struct greaterOrEqual_unchecked_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // IntComparisons.java:33
kernel void greaterOrEqual_unchecked(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device bool* out [[buffer(2)]],
        constant greaterOrEqual_unchecked_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // IntComparisons.java:34
    if (i < rk_arguments.out_length) {  // IntComparisons.java:35
        out[i] = a[i] >= b[i];  // IntComparisons.java:36
    }
}

struct equal_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // IntComparisons.java:41
kernel void equal(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device bool* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant equal_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // IntComparisons.java:42
    if (i < rk_arguments.out_length) {  // IntComparisons.java:43
        if (i < 0 || i >= rk_arguments.a_length) {  // IntComparisons.java:44
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        if (i < 0 || i >= rk_arguments.b_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        out[i] = a[i] == b[i];
    }
}

struct equal_unchecked_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // IntComparisons.java:41
kernel void equal_unchecked(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device bool* out [[buffer(2)]],
        constant equal_unchecked_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // IntComparisons.java:42
    if (i < rk_arguments.out_length) {  // IntComparisons.java:43
        out[i] = a[i] == b[i];  // IntComparisons.java:44
    }
}

struct different_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // IntComparisons.java:49
kernel void different(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device bool* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant different_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // IntComparisons.java:50
    if (i < rk_arguments.out_length) {  // IntComparisons.java:51
        if (i < 0 || i >= rk_arguments.a_length) {  // IntComparisons.java:52
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        if (i < 0 || i >= rk_arguments.b_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        out[i] = a[i] != b[i];
    }
}

struct different_unchecked_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // IntComparisons.java:49
kernel void different_unchecked(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device bool* out [[buffer(2)]],
        constant different_unchecked_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // IntComparisons.java:50
    if (i < rk_arguments.out_length) {  // IntComparisons.java:51
        out[i] = a[i] != b[i];  // IntComparisons.java:52
    }
}

struct smallestOfThree_Arguments {
    int a_length;
    int b_length;
    int c_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // IntComparisons.java:57
kernel void smallestOfThree(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device const int* c [[buffer(2)]],
        device int* out [[buffer(3)]],
        device int* rk_traps [[buffer(4)]],
        constant smallestOfThree_Arguments& rk_arguments [[buffer(5)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // IntComparisons.java:58
    if (i < rk_arguments.out_length) {  // IntComparisons.java:59
        if (i < 0 || i >= rk_arguments.a_length) {  // IntComparisons.java:60
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        if (i < 0 || i >= rk_arguments.b_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        int chosen = 0;
        if (a[i] < b[i]) {
            if (i < 0 || i >= rk_arguments.c_length) {
                atomic_fetch_min_explicit((device atomic_int*)&rk_traps[2], workItem, memory_order_relaxed);
                return;
            }
            int chosen_1 = 0;
            if (a[i] < c[i]) {
                chosen_1 = a[i];
            } else {
                chosen_1 = c[i];
            }
            chosen = chosen_1;
        } else {
            if (i < 0 || i >= rk_arguments.c_length) {
                atomic_fetch_min_explicit((device atomic_int*)&rk_traps[3], workItem, memory_order_relaxed);
                return;
            }
            int chosen_1 = 0;
            if (b[i] < c[i]) {
                chosen_1 = b[i];
            } else {
                chosen_1 = c[i];
            }
            chosen = chosen_1;
        }
        out[i] = chosen;
    }
}

struct smallestOfThree_unchecked_Arguments {
    int a_length;
    int b_length;
    int c_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // IntComparisons.java:57
kernel void smallestOfThree_unchecked(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device const int* c [[buffer(2)]],
        device int* out [[buffer(3)]],
        constant smallestOfThree_unchecked_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // IntComparisons.java:58
    if (i < rk_arguments.out_length) {  // IntComparisons.java:59
        int chosen = 0;  // IntComparisons.java:60
        if (a[i] < b[i]) {
            int chosen_1 = 0;
            if (a[i] < c[i]) {
                chosen_1 = a[i];
            } else {
                chosen_1 = c[i];
            }
            chosen = chosen_1;
        } else {
            int chosen_1 = 0;
            if (b[i] < c[i]) {
                chosen_1 = b[i];
            } else {
                chosen_1 = c[i];
            }
            chosen = chosen_1;
        }
        out[i] = chosen;
    }
}

struct withConstants_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // IntComparisons.java:65
kernel void withConstants(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant withConstants_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // IntComparisons.java:66
    if (i < rk_arguments.out_length) {  // IntComparisons.java:67
        if (i < 0 || i >= rk_arguments.a_length) {  // IntComparisons.java:68
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        out[i] = (a[i] < 0 ? 1 : 0) + (a[i] >= 2147483647 ? 2 : 0) + (a[i] == (-2147483647 - 1) ? 4 : 0);
    }
}

struct withConstants_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // IntComparisons.java:65
kernel void withConstants_unchecked(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant withConstants_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // IntComparisons.java:66
    if (i < rk_arguments.out_length) {  // IntComparisons.java:67
        out[i] = (a[i] < 0 ? 1 : 0) + (a[i] >= 2147483647 ? 2 : 0) + (a[i] == (-2147483647 - 1) ? 4 : 0);  // IntComparisons.java:68
    }
}
