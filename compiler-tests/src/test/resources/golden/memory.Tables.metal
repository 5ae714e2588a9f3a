// Generated from Tables.java by RingKernel. Do not edit.
// Compile with -fno-fast-math or in safe math mode: Java rounds every operation (JLS 15.4).

#include <metal_stdlib>
using namespace metal;
#pragma METAL fp contract(off)

struct RkFloatOrTrap {
    float value;
    int trap;
};
static_assert(sizeof(RkFloatOrTrap) == 8, "layout");
static_assert(__builtin_offsetof(RkFloatOrTrap, trap) == 4, "layout");

constant int PRIMES[8] = {2, 3, 5, 7, 11, 13, 17, (-2147483647 - 1)};

constant int WEIGHTS[5] = {1056964608, (-2147483647 - 1), 981668463, 1082130432, 1120010240};

constant char SIGNS[4] = {1, -1, 127, -128};

constant ushort LETTERS[4] = {97, 122, 65535, 7};

constant bool FLAGS[3] = {true, false, true};

constant long WIDE[3] = {1099511627776L, -3L, (-9223372036854775807L - 1)};

static inline void reverse_local3(thread int* values, int by) {  // Tables.java:50
    for (int i = 0; i < by; i++) {  // Tables.java:51
        int first = values[0];  // Tables.java:52
        values[0] = values[2];  // Tables.java:53
        values[2] = int(uint(first) + by);  // Tables.java:54
    }
}

static inline int sum_PRIMES() {  // Tables.java:42
    int sum = 0;  // Tables.java:43
    for (int values_index = 0; values_index < 8; values_index++) {  // Tables.java:44
        int value = PRIMES[values_index];
        sum = int(uint(sum) + value);  // Tables.java:45
    }
    return sum;  // Tables.java:47
}

static inline int sum_shared32(threadgroup int* values) {  // Tables.java:42
    int sum = 0;  // Tables.java:43
    for (int values_index = 0; values_index < 32; values_index++) {  // Tables.java:44
        int value = values[values_index];
        sum = int(uint(sum) + value);  // Tables.java:45
    }
    return sum;  // Tables.java:47
}

static inline int sum_local3(thread int* values) {  // Tables.java:42
    int sum = 0;  // Tables.java:43
    for (int values_index = 0; values_index < 3; values_index++) {  // Tables.java:44
        int value = values[values_index];
        sum = int(uint(sum) + value);  // Tables.java:45
    }
    return sum;  // Tables.java:47
}

static inline RkFloatOrTrap at_WEIGHTS(int i) {  // Tables.java:38
    int remainder = i % 5;  // Tables.java:39
    if (remainder < 0 || remainder >= 5) {
        return RkFloatOrTrap{0.0f, 1};
    }
    float values = as_type<float>(WEIGHTS[remainder]);
    return RkFloatOrTrap{values, 0};
}

struct tables_Arguments {
    int in_length;
    int out_length;
    int weighted_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Tables.java:17
kernel void tables(
        device const int* in [[buffer(0)]],
        device int* out [[buffer(1)]],
        device float* weighted [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant tables_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]],
        uint3 rk_local_id [[thread_position_in_threadgroup]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // Tables.java:18
    int local_ = int(rk_local_id.x);  // Tables.java:19
    threadgroup int tile[32];  // Tables.java:20
    int chosen = 0;  // Tables.java:21
    if (i < rk_arguments.in_length) {
        chosen = in[i];
    } else {
        chosen = 0;
    }
    tile[local_] = chosen;
    threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);  // Tables.java:22
    int mine[3] = {};  // Tables.java:26
    int array_[3] = {};  // Tables.java:28
    int total = 0;
    int array_1[2] = {};  // Tables.java:29
    int array_index = 0;
    bool leaves = false;  // Tables.java:23
    if (i >= rk_arguments.in_length) {
        return;  // Tables.java:24
    }
    mine[0] = i;  // Tables.java:26
    mine[1] = i + 1;
    mine[2] = int(uint(i) + 2);
    int remainder = i % 3;  // Tables.java:27
    reverse_local3(mine, remainder);
    int sum = sum_PRIMES();  // Tables.java:28
    int sum_1 = sum_shared32(tile);
    int sum_2 = sum_local3(mine);
    array_[0] = i;
    array_[1] = 4;
    array_[2] = int(uint(i) * i);
    int sum_3 = sum_local3(array_);
    int total_1 = int(uint(PRIMES[i & 7]) + sum + sum_1 + sum_2 + sum_3);
    total = total_1;
    array_1[0] = i;  // Tables.java:29
    array_1[1] = 3;
    for (; array_index < 2; array_index++) {
        int v = array_1[array_index];
        int total_2 = int(31u * total + v);  // Tables.java:30
        total = total_2;
    }
    total = int(uint(total) + (SIGNS[i & 3] + LETTERS[i & 3] + (FLAGS[remainder] ? 1000 : 0)));  // Tables.java:32
    total ^= int(long(ulong(WIDE[remainder]) >> 37));  // Tables.java:33
    if (i < 0 || i >= rk_arguments.out_length) {  // Tables.java:34
        atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
        leaves = true;
    }
    bool goesOn = !leaves;
    if (goesOn) {
        out[i] = total;
        float WEIGHTS_1 = as_type<float>(WEIGHTS[i % 5]);  // Tables.java:35
        RkFloatOrTrap returned = at_WEIGHTS(i);
        if (returned.trap != 0) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[uint(returned.trap) - 1], workItem, memory_order_relaxed);
            leaves = true;
        }
        bool goesOn_1 = !leaves;
        if (goesOn_1) {
            float at = returned.value;
            float sum_4 = WEIGHTS_1 * at + float(mine[0]);
            if (i < 0 || i >= rk_arguments.weighted_length) {
                atomic_fetch_min_explicit((device atomic_int*)&rk_traps[2], workItem, memory_order_relaxed);
                leaves = true;
            }
            bool goesOn_2 = !leaves;
            if (goesOn_2) {
                weighted[i] = sum_4;
            }
        }
    }
}

struct tables_unchecked_Arguments {
    int in_length;
    int out_length;
    int weighted_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Tables.java:17
kernel void tables_unchecked(
        device const int* in [[buffer(0)]],
        device int* out [[buffer(1)]],
        device float* weighted [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant tables_unchecked_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]],
        uint3 rk_local_id [[thread_position_in_threadgroup]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // Tables.java:18
    int local_ = int(rk_local_id.x);  // Tables.java:19
    threadgroup int tile[32];  // Tables.java:20
    int chosen = 0;  // Tables.java:21
    if (i < rk_arguments.in_length) {
        chosen = in[i];
    } else {
        chosen = 0;
    }
    tile[local_] = chosen;
    threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);  // Tables.java:22
    int mine[3] = {};  // Tables.java:26
    int array_[3] = {};  // Tables.java:28
    int total = 0;
    int array_1[2] = {};  // Tables.java:29
    int array_index = 0;
    bool leaves = false;  // Tables.java:23
    if (i >= rk_arguments.in_length) {
        return;  // Tables.java:24
    }
    mine[0] = i;  // Tables.java:26
    mine[1] = i + 1;
    mine[2] = int(uint(i) + 2);
    int remainder = i % 3;  // Tables.java:27
    reverse_local3(mine, remainder);
    int sum = sum_PRIMES();  // Tables.java:28
    int sum_1 = sum_shared32(tile);
    int sum_2 = sum_local3(mine);
    array_[0] = i;
    array_[1] = 4;
    array_[2] = int(uint(i) * i);
    int sum_3 = sum_local3(array_);
    int total_1 = int(uint(PRIMES[i & 7]) + sum + sum_1 + sum_2 + sum_3);
    total = total_1;
    array_1[0] = i;  // Tables.java:29
    array_1[1] = 3;
    for (; array_index < 2; array_index++) {
        int v = array_1[array_index];
        int total_2 = int(31u * total + v);  // Tables.java:30
        total = total_2;
    }
    total = int(uint(total) + (SIGNS[i & 3] + LETTERS[i & 3] + (FLAGS[remainder] ? 1000 : 0)));  // Tables.java:32
    total ^= int(long(ulong(WIDE[remainder]) >> 37));  // Tables.java:33
    out[i] = total;  // Tables.java:34
    float WEIGHTS_1 = as_type<float>(WEIGHTS[i % 5]);  // Tables.java:35
    RkFloatOrTrap returned = at_WEIGHTS(i);
    if (returned.trap != 0) {
        atomic_fetch_min_explicit((device atomic_int*)&rk_traps[uint(returned.trap) - 1], workItem, memory_order_relaxed);
        leaves = true;
    }
    bool goesOn = !leaves;
    if (goesOn) {
        float at = returned.value;
        weighted[i] = WEIGHTS_1 * at + float(mine[0]);
    }
}
