// Generated from Conditions.java by RingKernel. Do not edit.
// Compile with -fno-fast-math or in safe math mode: Java rounds every operation (JLS 15.4).

#include <metal_stdlib>
using namespace metal;
#pragma METAL fp contract(off)

struct elseBelongsToTheInner_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Conditions.java:9
kernel void elseBelongsToTheInner(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device int* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant elseBelongsToTheInner_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // Conditions.java:10
    if (i < rk_arguments.out_length) {  // Conditions.java:11
        int x = 1;  // Conditions.java:12
        if (i < 0 || i >= rk_arguments.a_length) {  // Conditions.java:13
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        if (a[i] > 0) {
            if (i < 0 || i >= rk_arguments.b_length) {  // Conditions.java:14
                atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
                return;
            }
            if (b[i] > 0) {
                x = 2;  // Conditions.java:15
            } else {
                x = 3;  // Conditions.java:17
            }
        }
        out[i] = x;  // Conditions.java:18
    }
}

struct elseBelongsToTheInner_unchecked_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Conditions.java:9
kernel void elseBelongsToTheInner_unchecked(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device int* out [[buffer(2)]],
        constant elseBelongsToTheInner_unchecked_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // Conditions.java:10
    if (i < rk_arguments.out_length) {  // Conditions.java:11
        int x = 1;  // Conditions.java:12
        if (a[i] > 0) {  // Conditions.java:13
            if (b[i] > 0) {  // Conditions.java:14
                x = 2;  // Conditions.java:15
            } else {
                x = 3;  // Conditions.java:17
            }
        }
        out[i] = x;  // Conditions.java:18
    }
}

struct chain_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Conditions.java:23
kernel void chain(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant chain_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // Conditions.java:24
    if (i < rk_arguments.out_length) {  // Conditions.java:25
        if (i < 0 || i >= rk_arguments.a_length) {  // Conditions.java:26
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        if (a[i] < -50) {
            out[i] = 1;  // Conditions.java:27
        } else if (a[i] < 0) {  // Conditions.java:28
            out[i] = 2;  // Conditions.java:29
        } else if (a[i] == 0) {  // Conditions.java:30
            out[i] = 3;  // Conditions.java:31
        } else {
            out[i] = 4;  // Conditions.java:33
        }
    }
}

struct chain_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Conditions.java:23
kernel void chain_unchecked(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant chain_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // Conditions.java:24
    if (i < rk_arguments.out_length) {  // Conditions.java:25
        if (a[i] < -50) {  // Conditions.java:26
            out[i] = 1;  // Conditions.java:27
        } else if (a[i] < 0) {  // Conditions.java:28
            out[i] = 2;  // Conditions.java:29
        } else if (a[i] == 0) {  // Conditions.java:30
            out[i] = 3;  // Conditions.java:31
        } else {
            out[i] = 4;  // Conditions.java:33
        }
    }
}

struct guardedIndex_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Conditions.java:39
kernel void guardedIndex(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant guardedIndex_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // Conditions.java:40
    if (i < rk_arguments.out_length) {  // Conditions.java:41
        if (i < 0 || i >= rk_arguments.a_length) {  // Conditions.java:42
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        bool isAtLeast = a[i] >= 0;
        bool both = isAtLeast;
        if (isAtLeast) {
            both = a[i] < rk_arguments.a_length;
        }
        int chosen = 0;
        if (both) {
            int aValue = a[i];
            if (aValue < 0 || aValue >= rk_arguments.a_length) {
                atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
                return;
            }
            chosen = a[aValue];
        } else {
            chosen = -1;
        }
        out[i] = chosen;
    }
}

struct guardedIndex_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Conditions.java:39
kernel void guardedIndex_unchecked(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant guardedIndex_unchecked_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // Conditions.java:40
    if (i < rk_arguments.out_length) {  // Conditions.java:41
        bool isAtLeast = a[i] >= 0;  // Conditions.java:42
        bool both = isAtLeast;
        if (isAtLeast) {
            both = a[i] < rk_arguments.a_length;
        }
        int chosen = 0;
        if (both) {
            int aValue = a[i];
            if (aValue < 0 || aValue >= rk_arguments.a_length) {
                int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
                int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
                int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
                atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
                return;
            }
            chosen = a[aValue];
        } else {
            chosen = -1;
        }
        out[i] = chosen;
    }
}

struct guardedDivision_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Conditions.java:47
kernel void guardedDivision(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device int* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant guardedDivision_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // Conditions.java:48
    if (i < rk_arguments.out_length) {  // Conditions.java:49
        if (i < 0 || i >= rk_arguments.b_length) {  // Conditions.java:50
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        int chosen = 0;
        if (b[i] != 0) {
            if (i < 0 || i >= rk_arguments.a_length) {
                atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
                return;
            }
            int aValue = a[i];
            int bValue = b[i];
            if (bValue == 0) {
                atomic_fetch_min_explicit((device atomic_int*)&rk_traps[2], workItem, memory_order_relaxed);
                return;
            }
            bool isEqual = bValue == -1;
            chosen = isEqual ? int(0u - aValue) : aValue / (isEqual ? 1 : bValue);
        } else {
            chosen = 0;
        }
        out[i] = chosen;
    }
}

struct guardedDivision_unchecked_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Conditions.java:47
kernel void guardedDivision_unchecked(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device int* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant guardedDivision_unchecked_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // Conditions.java:48
    if (i < rk_arguments.out_length) {  // Conditions.java:49
        int chosen = 0;  // Conditions.java:50
        if (b[i] != 0) {
            int aValue = a[i];
            int bValue = b[i];
            if (bValue == 0) {
                int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
                int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
                int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
                atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
                return;
            }
            bool isEqual = bValue == -1;
            chosen = isEqual ? int(0u - aValue) : aValue / (isEqual ? 1 : bValue);
        } else {
            chosen = 0;
        }
        out[i] = chosen;
    }
}

struct guardedByOr_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Conditions.java:55
kernel void guardedByOr(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device bool* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant guardedByOr_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // Conditions.java:56
    if (i < rk_arguments.out_length) {  // Conditions.java:57
        if (i < 0 || i >= rk_arguments.b_length) {  // Conditions.java:58
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        int bValue = b[i];
        bool either = bValue == 0;
        if (bValue != 0) {
            if (i < 0 || i >= rk_arguments.a_length) {
                atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
                return;
            }
            int bValue_1 = b[i];
            if (bValue_1 == 0) {
                atomic_fetch_min_explicit((device atomic_int*)&rk_traps[2], workItem, memory_order_relaxed);
                return;
            }
            either = a[i] % (bValue_1 == -1 ? 1 : bValue_1) == 0;
        }
        out[i] = either;
    }
}

struct guardedByOr_unchecked_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Conditions.java:55
kernel void guardedByOr_unchecked(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device bool* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant guardedByOr_unchecked_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // Conditions.java:56
    if (i < rk_arguments.out_length) {  // Conditions.java:57
        int bValue = b[i];  // Conditions.java:58
        bool either = bValue == 0;
        if (bValue != 0) {
            int bValue_1 = b[i];
            if (bValue_1 == 0) {
                int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
                int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
                int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
                atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
                return;
            }
            either = a[i] % (bValue_1 == -1 ? 1 : bValue_1) == 0;
        }
        out[i] = either;
    }
}

struct effectsOfTheChosen_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Conditions.java:63
kernel void effectsOfTheChosen(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device int* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant effectsOfTheChosen_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // Conditions.java:64
    if (i < rk_arguments.out_length) {  // Conditions.java:65
        if (i < 0 || i >= rk_arguments.a_length) {  // Conditions.java:66
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        int x = a[i];
        int x_1 = x;
        if (i < 0 || i >= rk_arguments.b_length) {  // Conditions.java:67
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        int y = b[i];
        int y_1 = y;
        int z = 0;  // Conditions.java:68
        if (x_1 > y_1) {
            int xBefore = x_1;
            x_1 = int(uint(xBefore) + 1);
            z = xBefore;
        } else {
            int yBefore = y_1;
            y_1 = int(uint(yBefore) - 1);
            z = yBefore;
        }
        out[i] = int(uint(z) ^ (uint(x_1) * 31) ^ (uint(y_1) * 17));  // Conditions.java:69
    }
}

struct effectsOfTheChosen_unchecked_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Conditions.java:63
kernel void effectsOfTheChosen_unchecked(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device int* out [[buffer(2)]],
        constant effectsOfTheChosen_unchecked_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // Conditions.java:64
    if (i < rk_arguments.out_length) {  // Conditions.java:65
        int x = a[i];  // Conditions.java:66
        int x_1 = x;
        int y = b[i];  // Conditions.java:67
        int y_1 = y;
        int z = 0;  // Conditions.java:68
        if (x_1 > y_1) {
            int xBefore = x_1;
            x_1 = int(uint(xBefore) + 1);
            z = xBefore;
        } else {
            int yBefore = y_1;
            y_1 = int(uint(yBefore) - 1);
            z = yBefore;
        }
        out[i] = int(uint(z) ^ (uint(x_1) * 31) ^ (uint(y_1) * 17));  // Conditions.java:69
    }
}

struct earlyReturn_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Conditions.java:82
kernel void earlyReturn(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device int* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant earlyReturn_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // Conditions.java:83
    if (i < rk_arguments.out_length) {  // Conditions.java:84
        if (i < 0 || i >= rk_arguments.a_length) {  // Conditions.java:85
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        if (i < 0 || i >= rk_arguments.b_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        if (a[i] == b[i]) {
            return;  // Conditions.java:86
        }
        out[i] = 7;  // Conditions.java:88
        if (a[i] < b[i]) {  // Conditions.java:89
            return;  // Conditions.java:90
        }
        out[i] = 8;  // Conditions.java:92
    }
}

struct earlyReturn_unchecked_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Conditions.java:82
kernel void earlyReturn_unchecked(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device int* out [[buffer(2)]],
        constant earlyReturn_unchecked_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // Conditions.java:83
    if (i < rk_arguments.out_length) {  // Conditions.java:84
        if (a[i] == b[i]) {  // Conditions.java:85
            return;  // Conditions.java:86
        }
        out[i] = 7;  // Conditions.java:88
        if (a[i] < b[i]) {  // Conditions.java:89
            return;  // Conditions.java:90
        }
        out[i] = 8;  // Conditions.java:92
    }
}
