// Generated from Stencils.java by RingKernel. Do not edit.
// Compile with -fno-fast-math or in safe math mode: Java rounds every operation (JLS 15.4).

#include <metal_stdlib>
using namespace metal;
#pragma METAL fp contract(off)

struct largest_Arguments {
    int width;
    int height;
    int in_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(256)]]  // Stencils.java:10
kernel void largest(
        device const float* in [[buffer(0)]],
        device float* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant largest_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(uint(rk_grid_dim.y) * int(rk_block_dim.y));
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int x = int(uint(rk_global_id.x) + 1);
    int y = int(uint(rk_global_id.y) + 1);
    if (x < int(uint(rk_arguments.width) - 1) && y < int(uint(rk_arguments.height) - 1)) {
        int sum = int(uint(y) * rk_arguments.width + x);  // Stencils.java:11
        if (sum < 0 || sum >= rk_arguments.in_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        float most = in[sum];
        float most_1 = most;
        int sum_1 = int((uint(y) - 1) * rk_arguments.width + x);  // Stencils.java:12
        if (sum_1 < 0 || sum_1 >= rk_arguments.in_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        float inValue = in[sum_1];
        int sum_2 = int(uint(y + 1) * rk_arguments.width + x);
        if (sum_2 < 0 || sum_2 >= rk_arguments.in_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[2], workItem, memory_order_relaxed);
            return;
        }
        float inValue_1 = in[sum_2];
        float max_f32 = (as_type<int>(inValue) & 2147483647) > 2139095040 ? inValue : ((as_type<int>(inValue_1) & 2147483647) > 2139095040 ? inValue_1 : (inValue == inValue_1 ? as_type<float>(as_type<int>(inValue) & as_type<int>(inValue_1)) : (inValue > inValue_1 ? inValue : inValue_1)));
        float most_2 = (as_type<int>(most_1) & 2147483647) > 2139095040 ? most_1 : ((as_type<int>(max_f32) & 2147483647) > 2139095040 ? max_f32 : (most_1 == max_f32 ? as_type<float>(as_type<int>(most_1) & as_type<int>(max_f32)) : (most_1 > max_f32 ? most_1 : max_f32)));
        most_1 = most_2;
        int sum_3 = int(uint(y) * rk_arguments.width + x);  // Stencils.java:13
        int sum_4 = int(uint(y) * rk_arguments.width + (x + 1));
        if (sum_4 < 0 || sum_4 >= rk_arguments.in_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[3], workItem, memory_order_relaxed);
            return;
        }
        float inValue_2 = in[sum_4];
        int sum_5 = int(uint(y) * rk_arguments.width + (uint(x) - 1));
        if (sum_5 < 0 || sum_5 >= rk_arguments.in_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[4], workItem, memory_order_relaxed);
            return;
        }
        float inValue_3 = in[sum_5];
        float max_f32_1 = (as_type<int>(inValue_2) & 2147483647) > 2139095040 ? inValue_2 : ((as_type<int>(inValue_3) & 2147483647) > 2139095040 ? inValue_3 : (inValue_2 == inValue_3 ? as_type<float>(as_type<int>(inValue_2) & as_type<int>(inValue_3)) : (inValue_2 > inValue_3 ? inValue_2 : inValue_3)));
        float max_f32_2 = (as_type<int>(most_1) & 2147483647) > 2139095040 ? most_1 : ((as_type<int>(max_f32_1) & 2147483647) > 2139095040 ? max_f32_1 : (most_1 == max_f32_1 ? as_type<float>(as_type<int>(most_1) & as_type<int>(max_f32_1)) : (most_1 > max_f32_1 ? most_1 : max_f32_1)));
        if (sum_3 < 0 || sum_3 >= rk_arguments.out_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[5], workItem, memory_order_relaxed);
            return;
        }
        out[sum_3] = max_f32_2;
    }
}

struct largest_unchecked_Arguments {
    int width;
    int height;
    int in_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(256)]]  // Stencils.java:10
kernel void largest_unchecked(
        device const float* in [[buffer(0)]],
        device float* out [[buffer(1)]],
        constant largest_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int x = int(uint(rk_global_id.x) + 1);
    int y = int(uint(rk_global_id.y) + 1);
    if (x < int(uint(rk_arguments.width) - 1) && y < int(uint(rk_arguments.height) - 1)) {
        float most = in[uint(y) * rk_arguments.width + x];  // Stencils.java:11
        float most_1 = most;
        float inValue = in[(uint(y) - 1) * rk_arguments.width + x];  // Stencils.java:12
        float inValue_1 = in[uint(y + 1) * rk_arguments.width + x];
        float max_f32 = (as_type<int>(inValue) & 2147483647) > 2139095040 ? inValue : ((as_type<int>(inValue_1) & 2147483647) > 2139095040 ? inValue_1 : (inValue == inValue_1 ? as_type<float>(as_type<int>(inValue) & as_type<int>(inValue_1)) : (inValue > inValue_1 ? inValue : inValue_1)));
        float most_2 = (as_type<int>(most_1) & 2147483647) > 2139095040 ? most_1 : ((as_type<int>(max_f32) & 2147483647) > 2139095040 ? max_f32 : (most_1 == max_f32 ? as_type<float>(as_type<int>(most_1) & as_type<int>(max_f32)) : (most_1 > max_f32 ? most_1 : max_f32)));
        most_1 = most_2;
        float inValue_2 = in[uint(y) * rk_arguments.width + (x + 1)];  // Stencils.java:13
        float inValue_3 = in[uint(y) * rk_arguments.width + (uint(x) - 1)];
        float max_f32_1 = (as_type<int>(inValue_2) & 2147483647) > 2139095040 ? inValue_2 : ((as_type<int>(inValue_3) & 2147483647) > 2139095040 ? inValue_3 : (inValue_2 == inValue_3 ? as_type<float>(as_type<int>(inValue_2) & as_type<int>(inValue_3)) : (inValue_2 > inValue_3 ? inValue_2 : inValue_3)));
        float max_f32_2 = (as_type<int>(most_1) & 2147483647) > 2139095040 ? most_1 : ((as_type<int>(max_f32_1) & 2147483647) > 2139095040 ? max_f32_1 : (most_1 == max_f32_1 ? as_type<float>(as_type<int>(most_1) & as_type<int>(max_f32_1)) : (most_1 > max_f32_1 ? most_1 : max_f32_1)));
        out[uint(y) * rk_arguments.width + x] = max_f32_2;
    }
}

struct shifted_Arguments {
    int width;
    int height;
    int in_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(256)]]  // Stencils.java:17
kernel void shifted(
        device const float* in [[buffer(0)]],
        device float* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant shifted_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(uint(rk_grid_dim.y) * int(rk_block_dim.y));
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int x = int(uint(rk_global_id.x) + 2);
    int y = int(uint(rk_global_id.y) + 2);
    if (x < int(uint(rk_arguments.width) - 2) && y < int(uint(rk_arguments.height) - 2)) {
        int sum = int(uint(y) * rk_arguments.width + x);  // Stencils.java:18
        int sum_1 = int(uint(y + 1) * rk_arguments.width + (uint(x) - 2));
        if (sum_1 < 0 || sum_1 >= rk_arguments.in_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        int sum_2 = int((uint(y) - 2) * rk_arguments.width + (uint(x) + 2));
        if (sum_2 < 0 || sum_2 >= rk_arguments.in_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        if (sum < 0 || sum >= rk_arguments.out_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[2], workItem, memory_order_relaxed);
            return;
        }
        out[sum] = in[sum_1] - in[sum_2];
    }
}

struct shifted_unchecked_Arguments {
    int width;
    int height;
    int in_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(256)]]  // Stencils.java:17
kernel void shifted_unchecked(
        device const float* in [[buffer(0)]],
        device float* out [[buffer(1)]],
        constant shifted_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int x = int(uint(rk_global_id.x) + 2);
    int y = int(uint(rk_global_id.y) + 2);
    if (x < int(uint(rk_arguments.width) - 2) && y < int(uint(rk_arguments.height) - 2)) {
        out[uint(y) * rk_arguments.width + x] = in[uint(y + 1) * rk_arguments.width + (uint(x) - 2)] - in[(uint(y) - 2) * rk_arguments.width + (uint(x) + 2)];  // Stencils.java:18
    }
}

struct positions_Arguments {
    int width;
    int height;
    int in_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(256)]]  // Stencils.java:22
kernel void positions(
        device const float* in [[buffer(0)]],
        device float* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant positions_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(uint(rk_grid_dim.y) * int(rk_block_dim.y));
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int x = int(uint(rk_global_id.x) + 1);
    int y = int(uint(rk_global_id.y) + 1);
    if (x < int(uint(rk_arguments.width) - 1) && y < int(uint(rk_arguments.height) - 1)) {
        int sum = int(uint(y) * rk_arguments.width + x);  // Stencils.java:23
        int sum_1 = int(uint(y) * rk_arguments.width + x);
        if (sum_1 < 0 || sum_1 >= rk_arguments.in_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        if (sum < 0 || sum >= rk_arguments.out_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        out[sum] = in[sum_1] + float(int(uint(x) * 100)) + float(int(uint(y) * 10000)) + float(rk_arguments.width) - float(rk_arguments.height);
    }
}

struct positions_unchecked_Arguments {
    int width;
    int height;
    int in_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(256)]]  // Stencils.java:22
kernel void positions_unchecked(
        device const float* in [[buffer(0)]],
        device float* out [[buffer(1)]],
        constant positions_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int x = int(uint(rk_global_id.x) + 1);
    int y = int(uint(rk_global_id.y) + 1);
    if (x < int(uint(rk_arguments.width) - 1) && y < int(uint(rk_arguments.height) - 1)) {
        out[uint(y) * rk_arguments.width + x] = in[uint(y) * rk_arguments.width + x] + float(int(uint(x) * 100)) + float(int(uint(y) * 10000)) + float(rk_arguments.width) - float(rk_arguments.height);  // Stencils.java:23
    }
}

static inline int living(float cell) {  // Stencils.java:42
    return cell > 8.0f ? 1 : 0;  // Stencils.java:43
}

struct life_Arguments {
    int width;
    int height;
    int in_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(256)]]  // Stencils.java:27
kernel void life(
        device const float* in [[buffer(0)]],
        device float* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant life_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(uint(rk_grid_dim.y) * int(rk_block_dim.y));
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int x = int(uint(rk_global_id.x) + 1);
    int y = int(uint(rk_global_id.y) + 1);
    if (x < int(uint(rk_arguments.width) - 1) && y < int(uint(rk_arguments.height) - 1)) {
        int sum = int((uint(y) - 1) * rk_arguments.width + (uint(x) - 1));  // Stencils.java:28
        if (sum < 0 || sum >= rk_arguments.in_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        int livingResult = living(in[sum]);
        int sum_1 = int((uint(y) - 1) * rk_arguments.width + x);
        if (sum_1 < 0 || sum_1 >= rk_arguments.in_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        int livingResult_1 = living(in[sum_1]);
        int sum_2 = int((uint(y) - 1) * rk_arguments.width + (x + 1));
        if (sum_2 < 0 || sum_2 >= rk_arguments.in_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[2], workItem, memory_order_relaxed);
            return;
        }
        int livingResult_2 = living(in[sum_2]);
        int sum_3 = int(uint(y) * rk_arguments.width + (uint(x) - 1));  // Stencils.java:29
        if (sum_3 < 0 || sum_3 >= rk_arguments.in_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[3], workItem, memory_order_relaxed);
            return;
        }
        int livingResult_3 = living(in[sum_3]);
        int sum_4 = int(uint(y) * rk_arguments.width + (x + 1));
        if (sum_4 < 0 || sum_4 >= rk_arguments.in_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[4], workItem, memory_order_relaxed);
            return;
        }
        int livingResult_4 = living(in[sum_4]);
        int sum_5 = int(uint(y + 1) * rk_arguments.width + (uint(x) - 1));
        if (sum_5 < 0 || sum_5 >= rk_arguments.in_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[5], workItem, memory_order_relaxed);
            return;
        }
        int livingResult_5 = living(in[sum_5]);
        int sum_6 = int(uint(y + 1) * rk_arguments.width + x);  // Stencils.java:30
        if (sum_6 < 0 || sum_6 >= rk_arguments.in_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[6], workItem, memory_order_relaxed);
            return;
        }
        int livingResult_6 = living(in[sum_6]);
        int sum_7 = int(uint(y + 1) * rk_arguments.width + (x + 1));
        if (sum_7 < 0 || sum_7 >= rk_arguments.in_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[7], workItem, memory_order_relaxed);
            return;
        }
        int alive = int(uint(livingResult) + livingResult_1 + livingResult_2 + livingResult_3 + livingResult_4 + livingResult_5 + livingResult_6 + living(in[sum_7]));
        int sum_8 = int(uint(y) * rk_arguments.width + x);  // Stencils.java:31
        bool either = alive == 3;
        if (alive != 3) {
            bool isEqual = alive == 2;
            bool both = isEqual;
            if (isEqual) {
                int sum_9 = int(uint(y) * rk_arguments.width + x);
                if (sum_9 < 0 || sum_9 >= rk_arguments.in_length) {
                    atomic_fetch_min_explicit((device atomic_int*)&rk_traps[8], workItem, memory_order_relaxed);
                    return;
                }
                both = in[sum_9] > 8.0f;
            }
            either = both;
        }
        if (sum_8 < 0 || sum_8 >= rk_arguments.out_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[9], workItem, memory_order_relaxed);
            return;
        }
        out[sum_8] = float(either ? 16 : 0);
    }
}

struct life_unchecked_Arguments {
    int width;
    int height;
    int in_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(256)]]  // Stencils.java:27
kernel void life_unchecked(
        device const float* in [[buffer(0)]],
        device float* out [[buffer(1)]],
        constant life_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int x = int(uint(rk_global_id.x) + 1);
    int y = int(uint(rk_global_id.y) + 1);
    if (x < int(uint(rk_arguments.width) - 1) && y < int(uint(rk_arguments.height) - 1)) {
        int sum = int(uint(living(in[(uint(y) - 1) * rk_arguments.width + (uint(x) - 1)])) + living(in[(uint(y) - 1) * rk_arguments.width + x]) + living(in[(uint(y) - 1) * rk_arguments.width + (x + 1)]));  // Stencils.java:28
        int livingResult = living(in[uint(y) * rk_arguments.width + (uint(x) - 1)]);  // Stencils.java:29
        int livingResult_1 = living(in[uint(y) * rk_arguments.width + (x + 1)]);
        int alive = int(uint(sum) + livingResult + livingResult_1 + living(in[uint(y + 1) * rk_arguments.width + (uint(x) - 1)]) + living(in[uint(y + 1) * rk_arguments.width + x]) + living(in[uint(y + 1) * rk_arguments.width + (x + 1)]));  // Stencils.java:30
        bool either = alive == 3;  // Stencils.java:31
        if (alive != 3) {
            bool isEqual = alive == 2;
            bool both = isEqual;
            if (isEqual) {
                both = in[uint(y) * rk_arguments.width + x] > 8.0f;
            }
            either = both;
        }
        out[uint(y) * rk_arguments.width + x] = float(either ? 16 : 0);
    }
}

struct leftOut_Arguments {
    float limit;
    int width;
    int height;
    int in_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(256)]]  // Stencils.java:35
kernel void leftOut(
        device const float* in [[buffer(0)]],
        device float* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant leftOut_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(uint(rk_grid_dim.y) * int(rk_block_dim.y));
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int x = int(uint(rk_global_id.x) + 1);
    int y = int(uint(rk_global_id.y) + 1);
    if (x < int(uint(rk_arguments.width) - 1) && y < int(uint(rk_arguments.height) - 1)) {
        int sum = int(uint(y) * rk_arguments.width + x);  // Stencils.java:36
        if (sum < 0 || sum >= rk_arguments.in_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        if (in[sum] < rk_arguments.limit) {
            return;  // Stencils.java:37
        }
        int sum_1 = int(uint(y) * rk_arguments.width + x);  // Stencils.java:39
        int sum_2 = int(uint(y) * rk_arguments.width + (uint(x) - 1));
        if (sum_2 < 0 || sum_2 >= rk_arguments.in_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        if (sum_1 < 0 || sum_1 >= rk_arguments.out_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[2], workItem, memory_order_relaxed);
            return;
        }
        out[sum_1] = in[sum_2] * 2.0f;
    }
}

struct leftOut_unchecked_Arguments {
    float limit;
    int width;
    int height;
    int in_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(256)]]  // Stencils.java:35
kernel void leftOut_unchecked(
        device const float* in [[buffer(0)]],
        device float* out [[buffer(1)]],
        constant leftOut_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int x = int(uint(rk_global_id.x) + 1);
    int y = int(uint(rk_global_id.y) + 1);
    if (x < int(uint(rk_arguments.width) - 1) && y < int(uint(rk_arguments.height) - 1)) {
        if (in[uint(y) * rk_arguments.width + x] < rk_arguments.limit) {  // Stencils.java:36
            return;  // Stencils.java:37
        }
        out[uint(y) * rk_arguments.width + x] = in[uint(y) * rk_arguments.width + (uint(x) - 1)] * 2.0f;  // Stencils.java:39
    }
}
