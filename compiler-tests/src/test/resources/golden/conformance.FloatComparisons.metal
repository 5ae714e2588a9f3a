// Generated from FloatComparisons.java by RingKernel. Do not edit.
// Compile with -fno-fast-math or in safe math mode: Java rounds every operation (JLS 15.4).

#include <metal_stdlib>
using namespace metal;
#pragma METAL fp contract(off)

struct less_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // FloatComparisons.java:9
kernel void less(
        device const float* a [[buffer(0)]],
        device const float* b [[buffer(1)]],
        device bool* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant less_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // FloatComparisons.java:10
    if (i < rk_arguments.out_length) {  // FloatComparisons.java:11
        if (i < 0 || i >= rk_arguments.a_length) {  // FloatComparisons.java:12
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

[[max_total_threads_per_threadgroup(32)]]  // FloatComparisons.java:9
kernel void less_unchecked(
        device const float* a [[buffer(0)]],
        device const float* b [[buffer(1)]],
        device bool* out [[buffer(2)]],
        constant less_unchecked_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // FloatComparisons.java:10
    if (i < rk_arguments.out_length) {  // FloatComparisons.java:11
        out[i] = a[i] < b[i];  // FloatComparisons.java:12
    }
}

struct lessOrEqual_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // FloatComparisons.java:17
kernel void lessOrEqual(
        device const float* a [[buffer(0)]],
        device const float* b [[buffer(1)]],
        device bool* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant lessOrEqual_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // FloatComparisons.java:18
    if (i < rk_arguments.out_length) {  // FloatComparisons.java:19
        if (i < 0 || i >= rk_arguments.a_length) {  // FloatComparisons.java:20
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

[[max_total_threads_per_threadgroup(32)]]  // FloatComparisons.java:17
kernel void lessOrEqual_unchecked(
        device const float* a [[buffer(0)]],
        device const float* b [[buffer(1)]],
        device bool* out [[buffer(2)]],
        constant lessOrEqual_unchecked_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // FloatComparisons.java:18
    if (i < rk_arguments.out_length) {  // FloatComparisons.java:19
        out[i] = a[i] <= b[i];  // FloatComparisons.java:20
    }
}

struct greater_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // FloatComparisons.java:25
kernel void greater(
        device const float* a [[buffer(0)]],
        device const float* b [[buffer(1)]],
        device bool* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant greater_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // FloatComparisons.java:26
    if (i < rk_arguments.out_length) {  // FloatComparisons.java:27
        if (i < 0 || i >= rk_arguments.a_length) {  // FloatComparisons.java:28
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

[[max_total_threads_per_threadgroup(32)]]  // FloatComparisons.java:25
kernel void greater_unchecked(
        device const float* a [[buffer(0)]],
        device const float* b [[buffer(1)]],
        device bool* out [[buffer(2)]],
        constant greater_unchecked_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // FloatComparisons.java:26
    if (i < rk_arguments.out_length) {  // FloatComparisons.java:27
        out[i] = a[i] > b[i];  // FloatComparisons.java:28
    }
}

struct greaterOrEqual_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // FloatComparisons.java:33
kernel void greaterOrEqual(
        device const float* a [[buffer(0)]],
        device const float* b [[buffer(1)]],
        device bool* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant greaterOrEqual_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // FloatComparisons.java:34
    if (i < rk_arguments.out_length) {  // FloatComparisons.java:35
        if (i < 0 || i >= rk_arguments.a_length) {  // FloatComparisons.java:36
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

[[max_total_threads_per_threadgroup(32)]]  // FloatComparisons.java:33
kernel void greaterOrEqual_unchecked(
        device const float* a [[buffer(0)]],
        device const float* b [[buffer(1)]],
        device bool* out [[buffer(2)]],
        constant greaterOrEqual_unchecked_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // FloatComparisons.java:34
    if (i < rk_arguments.out_length) {  // FloatComparisons.java:35
        out[i] = a[i] >= b[i];  // FloatComparisons.java:36
    }
}

struct equal_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // FloatComparisons.java:41
kernel void equal(
        device const float* a [[buffer(0)]],
        device const float* b [[buffer(1)]],
        device bool* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant equal_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // FloatComparisons.java:42
    if (i < rk_arguments.out_length) {  // FloatComparisons.java:43
        if (i < 0 || i >= rk_arguments.a_length) {  // FloatComparisons.java:44
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

[[max_total_threads_per_threadgroup(32)]]  // FloatComparisons.java:41
kernel void equal_unchecked(
        device const float* a [[buffer(0)]],
        device const float* b [[buffer(1)]],
        device bool* out [[buffer(2)]],
        constant equal_unchecked_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // FloatComparisons.java:42
    if (i < rk_arguments.out_length) {  // FloatComparisons.java:43
        out[i] = a[i] == b[i];  // FloatComparisons.java:44
    }
}

struct different_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // FloatComparisons.java:49
kernel void different(
        device const float* a [[buffer(0)]],
        device const float* b [[buffer(1)]],
        device bool* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant different_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // FloatComparisons.java:50
    if (i < rk_arguments.out_length) {  // FloatComparisons.java:51
        if (i < 0 || i >= rk_arguments.a_length) {  // FloatComparisons.java:52
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

[[max_total_threads_per_threadgroup(32)]]  // FloatComparisons.java:49
kernel void different_unchecked(
        device const float* a [[buffer(0)]],
        device const float* b [[buffer(1)]],
        device bool* out [[buffer(2)]],
        constant different_unchecked_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // FloatComparisons.java:50
    if (i < rk_arguments.out_length) {  // FloatComparisons.java:51
        out[i] = a[i] != b[i];  // FloatComparisons.java:52
    }
}

struct notLess_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // FloatComparisons.java:57
kernel void notLess(
        device const float* a [[buffer(0)]],
        device const float* b [[buffer(1)]],
        device bool* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant notLess_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // FloatComparisons.java:58
    if (i < rk_arguments.out_length) {  // FloatComparisons.java:59
        if (i < 0 || i >= rk_arguments.a_length) {  // FloatComparisons.java:60
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        if (i < 0 || i >= rk_arguments.b_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        out[i] = !(a[i] < b[i]);
    }
}

struct notLess_unchecked_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // FloatComparisons.java:57
kernel void notLess_unchecked(
        device const float* a [[buffer(0)]],
        device const float* b [[buffer(1)]],
        device bool* out [[buffer(2)]],
        constant notLess_unchecked_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // FloatComparisons.java:58
    if (i < rk_arguments.out_length) {  // FloatComparisons.java:59
        out[i] = !(a[i] < b[i]);  // FloatComparisons.java:60
    }
}

struct notGreaterOrEqual_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // FloatComparisons.java:65
kernel void notGreaterOrEqual(
        device const float* a [[buffer(0)]],
        device const float* b [[buffer(1)]],
        device bool* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant notGreaterOrEqual_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // FloatComparisons.java:66
    if (i < rk_arguments.out_length) {  // FloatComparisons.java:67
        if (i < 0 || i >= rk_arguments.a_length) {  // FloatComparisons.java:68
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        if (i < 0 || i >= rk_arguments.b_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        out[i] = !(a[i] >= b[i]);
    }
}

struct notGreaterOrEqual_unchecked_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // FloatComparisons.java:65
kernel void notGreaterOrEqual_unchecked(
        device const float* a [[buffer(0)]],
        device const float* b [[buffer(1)]],
        device bool* out [[buffer(2)]],
        constant notGreaterOrEqual_unchecked_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // FloatComparisons.java:66
    if (i < rk_arguments.out_length) {  // FloatComparisons.java:67
        out[i] = !(a[i] >= b[i]);  // FloatComparisons.java:68
    }
}

struct isNaN_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // FloatComparisons.java:73
kernel void isNaN(
        device const float* a [[buffer(0)]],
        device bool* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant isNaN_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // FloatComparisons.java:74
    if (i < rk_arguments.out_length) {  // FloatComparisons.java:75
        if (i < 0 || i >= rk_arguments.a_length) {  // FloatComparisons.java:76
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        out[i] = a[i] != a[i];
    }
}

struct isNaN_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // FloatComparisons.java:73
kernel void isNaN_unchecked(
        device const float* a [[buffer(0)]],
        device bool* out [[buffer(1)]],
        constant isNaN_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // FloatComparisons.java:74
    if (i < rk_arguments.out_length) {  // FloatComparisons.java:75
        out[i] = a[i] != a[i];  // FloatComparisons.java:76
    }
}

struct order_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // FloatComparisons.java:81
kernel void order(
        device const float* a [[buffer(0)]],
        device const float* b [[buffer(1)]],
        device int* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant order_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // FloatComparisons.java:82
    if (i < rk_arguments.out_length) {  // FloatComparisons.java:83
        if (i < 0 || i >= rk_arguments.a_length) {  // FloatComparisons.java:84
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        float aValue = a[i];
        if (i < 0 || i >= rk_arguments.b_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        float bValue = b[i];
        int bits = (as_type<int>(aValue) & 2147483647) > 2139095040 ? 2143289344 : as_type<int>(aValue);
        int bits_1 = (as_type<int>(bValue) & 2147483647) > 2139095040 ? 2143289344 : as_type<int>(bValue);
        int compare_f32 = aValue < bValue ? -1 : (aValue > bValue ? 1 : (bits < bits_1 ? -1 : (bits > bits_1 ? 1 : 0)));
        out[i] = compare_f32;
    }
}

struct order_unchecked_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // FloatComparisons.java:81
kernel void order_unchecked(
        device const float* a [[buffer(0)]],
        device const float* b [[buffer(1)]],
        device int* out [[buffer(2)]],
        constant order_unchecked_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // FloatComparisons.java:82
    if (i < rk_arguments.out_length) {  // FloatComparisons.java:83
        float aValue = a[i];  // FloatComparisons.java:84
        float bValue = b[i];
        int bits = (as_type<int>(aValue) & 2147483647) > 2139095040 ? 2143289344 : as_type<int>(aValue);
        int bits_1 = (as_type<int>(bValue) & 2147483647) > 2139095040 ? 2143289344 : as_type<int>(bValue);
        int compare_f32 = aValue < bValue ? -1 : (aValue > bValue ? 1 : (bits < bits_1 ? -1 : (bits > bits_1 ? 1 : 0)));
        out[i] = compare_f32;
    }
}

struct loopUntil_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // FloatComparisons.java:89
kernel void loopUntil(
        device const float* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant loopUntil_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // FloatComparisons.java:90
    if (i < rk_arguments.out_length) {  // FloatComparisons.java:91
        int steps = 0;  // FloatComparisons.java:92
        if (i < 0 || i >= rk_arguments.a_length) {  // FloatComparisons.java:93
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        float x = a[i];
        for (float x_1 = x; x_1 < 50.0f && steps < 20; x_1 += 7.0f) {
            steps++;  // FloatComparisons.java:94
        }
        out[i] = steps;  // FloatComparisons.java:96
    }
}

struct loopUntil_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // FloatComparisons.java:89
kernel void loopUntil_unchecked(
        device const float* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant loopUntil_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // FloatComparisons.java:90
    if (i < rk_arguments.out_length) {  // FloatComparisons.java:91
        int steps = 0;  // FloatComparisons.java:92
        float x = a[i];  // FloatComparisons.java:93
        for (float x_1 = x; x_1 < 50.0f && steps < 20; x_1 += 7.0f) {
            steps++;  // FloatComparisons.java:94
        }
        out[i] = steps;  // FloatComparisons.java:96
    }
}
