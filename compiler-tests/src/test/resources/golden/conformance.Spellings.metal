// Generated from Spellings.java by RingKernel. Do not edit.
// Compile with -fno-fast-math or in safe math mode: Java rounds every operation (JLS 15.4).

#include <metal_stdlib>
using namespace metal;
#pragma METAL fp contract(off)

struct signs_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Spellings.java:9
kernel void signs(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant signs_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // Spellings.java:10
    if (i < rk_arguments.out_length) {  // Spellings.java:11
        if (i < 0 || i >= rk_arguments.a_length) {  // Spellings.java:12
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        int x = a[i];
        out[i] = int(uint(x) + x + 1 - ~(0u - x) + x - (0u - x));  // Spellings.java:13
    }
}

struct signs_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Spellings.java:9
kernel void signs_unchecked(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant signs_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // Spellings.java:10
    if (i < rk_arguments.out_length) {  // Spellings.java:11
        int x = a[i];  // Spellings.java:12
        out[i] = int(uint(x) + x + 1 - ~(0u - x) + x - (0u - x));  // Spellings.java:13
    }
}

struct signsOfFloats_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Spellings.java:18
kernel void signsOfFloats(
        device const float* a [[buffer(0)]],
        device float* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant signsOfFloats_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // Spellings.java:19
    if (i < rk_arguments.out_length) {  // Spellings.java:20
        if (i < 0 || i >= rk_arguments.a_length) {  // Spellings.java:21
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        float chosen = 0.0f;
        if (a[i] > 0.0f) {
            chosen = a[i];
        } else {
            chosen = -a[i];
        }
        out[i] = chosen;
    }
}

struct signsOfFloats_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Spellings.java:18
kernel void signsOfFloats_unchecked(
        device const float* a [[buffer(0)]],
        device float* out [[buffer(1)]],
        constant signsOfFloats_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // Spellings.java:19
    if (i < rk_arguments.out_length) {  // Spellings.java:20
        float chosen = 0.0f;  // Spellings.java:21
        if (a[i] > 0.0f) {
            chosen = a[i];
        } else {
            chosen = -a[i];
        }
        out[i] = chosen;
    }
}

struct mixedBits_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Spellings.java:26
kernel void mixedBits(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device int* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant mixedBits_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // Spellings.java:27
    if (i < rk_arguments.out_length) {  // Spellings.java:28
        if (i < 0 || i >= rk_arguments.a_length) {  // Spellings.java:29
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        int x = a[i];
        if (i < 0 || i >= rk_arguments.b_length) {  // Spellings.java:30
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        int y = b[i];
        out[i] = int(uint((x & y) | (x ^ (y & 15))) + (x | ((y & x) ^ y)) + (((uint(x) << 3) & (uint(y) >> 2)) | ((uint(x) - y) ^ (int(uint(x) * y) >> 1))));  // Spellings.java:31
    }
}

struct mixedBits_unchecked_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Spellings.java:26
kernel void mixedBits_unchecked(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device int* out [[buffer(2)]],
        constant mixedBits_unchecked_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // Spellings.java:27
    if (i < rk_arguments.out_length) {  // Spellings.java:28
        int x = a[i];  // Spellings.java:29
        int y = b[i];  // Spellings.java:30
        out[i] = int(uint((x & y) | (x ^ (y & 15))) + (x | ((y & x) ^ y)) + (((uint(x) << 3) & (uint(y) >> 2)) | ((uint(x) - y) ^ (int(uint(x) * y) >> 1))));  // Spellings.java:31
    }
}

struct groups_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Spellings.java:36
kernel void groups(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device int* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant groups_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // Spellings.java:37
    if (i < rk_arguments.out_length) {  // Spellings.java:38
        if (i < 0 || i >= rk_arguments.a_length) {  // Spellings.java:39
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        int x = a[i];
        if (i < 0 || i >= rk_arguments.b_length) {  // Spellings.java:40
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        int y = b[i];
        out[i] = int((uint(x) - (uint(y) - (uint(x) - (uint(y) - 1)))) ^ (uint(x ^ (y ^ x)) * 2 - uint(int(uint(x) + y) / 7 % 3) * (uint(x) << int((uint(y) << 1) & 31))));  // Spellings.java:41
    }
}

struct groups_unchecked_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Spellings.java:36
kernel void groups_unchecked(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device int* out [[buffer(2)]],
        constant groups_unchecked_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // Spellings.java:37
    if (i < rk_arguments.out_length) {  // Spellings.java:38
        int x = a[i];  // Spellings.java:39
        int y = b[i];  // Spellings.java:40
        out[i] = int((uint(x) - (uint(y) - (uint(x) - (uint(y) - 1)))) ^ (uint(x ^ (y ^ x)) * 2 - uint(int(uint(x) + y) / 7 % 3) * (uint(x) << int((uint(y) << 1) & 31))));  // Spellings.java:41
    }
}

static inline int both(bool x, bool y) {  // Spellings.java:104
    return (x ? 2 : 0) + (y ? 1 : 0);  // Spellings.java:105
}

struct looksLikeATemplate_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Spellings.java:46
kernel void looksLikeATemplate(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device int* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant looksLikeATemplate_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // Spellings.java:47
    if (i < rk_arguments.out_length) {  // Spellings.java:48
        if (i < 0 || i >= rk_arguments.a_length) {  // Spellings.java:49
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        int x = a[i];
        if (i < 0 || i >= rk_arguments.b_length) {  // Spellings.java:50
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        int y = b[i];
        out[i] = int(uint(both(x < y, x > (y >> 1))) + both(x < (y >> 2), y > x));  // Spellings.java:51
    }
}

struct looksLikeATemplate_unchecked_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Spellings.java:46
kernel void looksLikeATemplate_unchecked(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device int* out [[buffer(2)]],
        constant looksLikeATemplate_unchecked_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // Spellings.java:47
    if (i < rk_arguments.out_length) {  // Spellings.java:48
        int x = a[i];  // Spellings.java:49
        int y = b[i];  // Spellings.java:50
        out[i] = int(uint(both(x < y, x > (y >> 1))) + both(x < (y >> 2), y > x));  // Spellings.java:51
    }
}

struct comparedComparisons_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Spellings.java:56
kernel void comparedComparisons(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device bool* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant comparedComparisons_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // Spellings.java:57
    if (i < rk_arguments.out_length) {  // Spellings.java:58
        if (i < 0 || i >= rk_arguments.a_length) {  // Spellings.java:59
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        if (i < 0 || i >= rk_arguments.b_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        out[i] = (((a[i] < b[i]) == (b[i] < 3)) != (a[i] == 7) && a[i] > 1) || (b[i] != 2) != (a[i] >= 9);
    }
}

struct comparedComparisons_unchecked_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Spellings.java:56
kernel void comparedComparisons_unchecked(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device bool* out [[buffer(2)]],
        constant comparedComparisons_unchecked_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // Spellings.java:57
    if (i < rk_arguments.out_length) {  // Spellings.java:58
        out[i] = (((a[i] < b[i]) == (b[i] < 3)) != (a[i] == 7) && a[i] > 1) || (b[i] != 2) != (a[i] >= 9);  // Spellings.java:59
    }
}

struct conditionsInConditions_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Spellings.java:64
kernel void conditionsInConditions(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device int* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant conditionsInConditions_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // Spellings.java:65
    if (i < rk_arguments.out_length) {  // Spellings.java:66
        if (i < 0 || i >= rk_arguments.a_length) {  // Spellings.java:67
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        int x = a[i];
        int chosen = 0;  // Spellings.java:68
        if (x < 0) {
            if (i < 0 || i >= rk_arguments.b_length) {
                atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
                return;
            }
            chosen = b[i] < 0 ? 1 : 2;
        } else {
            chosen = (x > 5 ? x < 50 : x == 3) ? 3 : (x == 1 ? 4 : 5);
        }
        out[i] = chosen;
    }
}

struct conditionsInConditions_unchecked_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Spellings.java:64
kernel void conditionsInConditions_unchecked(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device int* out [[buffer(2)]],
        constant conditionsInConditions_unchecked_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // Spellings.java:65
    if (i < rk_arguments.out_length) {  // Spellings.java:66
        int x = a[i];  // Spellings.java:67
        int chosen = 0;  // Spellings.java:68
        if (x < 0) {
            chosen = b[i] < 0 ? 1 : 2;
        } else {
            chosen = (x > 5 ? x < 50 : x == 3) ? 3 : (x == 1 ? 4 : 5);
        }
        out[i] = chosen;
    }
}

struct floatLiterals_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Spellings.java:73
kernel void floatLiterals(
        device const int* a [[buffer(0)]],
        device float* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant floatLiterals_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // Spellings.java:74
    if (i < rk_arguments.out_length) {  // Spellings.java:75
        float selected = 0.0f;  // Spellings.java:76
        if (i < 0 || i >= rk_arguments.a_length) {
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        switch (a[i] & 15) {
            case 0:
                selected = 1.0f;  // Spellings.java:77
                break;
            case 1:
                selected = 1.0e10f;  // Spellings.java:78
                break;
            case 2:
                selected = 1.1754944e-38f;  // Spellings.java:79
                break;
            case 3:
                selected = 0.1f;  // Spellings.java:80
                break;
            case 4:
                selected = 3.4028235e38f;  // Spellings.java:81
                break;
            case 5:
                selected = 1.6777216e7f;  // Spellings.java:82
                break;
            case 6:
                selected = 1.0e-37f;  // Spellings.java:83
                break;
            case 7:
                selected = -0.0f;  // Spellings.java:84
                break;
            case 8:
                selected = 100.0f;  // Spellings.java:85
                break;
            case 9:
                selected = 97.0f;  // Spellings.java:86
                break;
            case 10:
                selected = 1000.5f;  // Spellings.java:87
                break;
            case 11:
                selected = 0.25f;  // Spellings.java:88
                break;
            case 12:
                selected = 5.0f;  // Spellings.java:89
                break;
            default:
                selected = 1.0f;  // Spellings.java:90
                break;
        }
        out[i] = selected;  // Spellings.java:76
    }
}

struct floatLiterals_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Spellings.java:73
kernel void floatLiterals_unchecked(
        device const int* a [[buffer(0)]],
        device float* out [[buffer(1)]],
        constant floatLiterals_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // Spellings.java:74
    if (i < rk_arguments.out_length) {  // Spellings.java:75
        float selected = 0.0f;  // Spellings.java:76
        switch (a[i] & 15) {
            case 0:
                selected = 1.0f;  // Spellings.java:77
                break;
            case 1:
                selected = 1.0e10f;  // Spellings.java:78
                break;
            case 2:
                selected = 1.1754944e-38f;  // Spellings.java:79
                break;
            case 3:
                selected = 0.1f;  // Spellings.java:80
                break;
            case 4:
                selected = 3.4028235e38f;  // Spellings.java:81
                break;
            case 5:
                selected = 1.6777216e7f;  // Spellings.java:82
                break;
            case 6:
                selected = 1.0e-37f;  // Spellings.java:83
                break;
            case 7:
                selected = -0.0f;  // Spellings.java:84
                break;
            case 8:
                selected = 100.0f;  // Spellings.java:85
                break;
            case 9:
                selected = 97.0f;  // Spellings.java:86
                break;
            case 10:
                selected = 1000.5f;  // Spellings.java:87
                break;
            case 11:
                selected = 0.25f;  // Spellings.java:88
                break;
            case 12:
                selected = 5.0f;  // Spellings.java:89
                break;
            default:
                selected = 1.0f;  // Spellings.java:90
                break;
        }
        out[i] = selected;  // Spellings.java:76
    }
}

struct deep_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Spellings.java:96
kernel void deep(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant deep_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // Spellings.java:97
    if (i < rk_arguments.out_length) {  // Spellings.java:98
        if (i < 0 || i >= rk_arguments.a_length) {  // Spellings.java:99
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        int x = a[i];
        out[i] = int(((((((((uint(x) + 1) * 3 - 1) * 5 - 1) * 3 - 1) * 7 - x) * 3 - 1) * 9 - 1) * 3 - 1) * 3 - x);  // Spellings.java:100
    }
}

struct deep_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Spellings.java:96
kernel void deep_unchecked(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant deep_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // Spellings.java:97
    if (i < rk_arguments.out_length) {  // Spellings.java:98
        int x = a[i];  // Spellings.java:99
        out[i] = int(((((((((uint(x) + 1) * 3 - 1) * 5 - 1) * 3 - 1) * 7 - x) * 3 - 1) * 9 - 1) * 3 - 1) * 3 - x);  // Spellings.java:100
    }
}
