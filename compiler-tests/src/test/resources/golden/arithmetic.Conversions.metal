// Generated from Conversions.java by RingKernel. Do not edit.
// Compile with -fno-fast-math or in safe math mode: Java rounds every operation (JLS 15.4).

#include <metal_stdlib>
using namespace metal;
#pragma METAL fp contract(off)

struct conversions_Arguments {
    int bits_length;
    int result_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Conversions.java:14
kernel void conversions(
        device const int* bits [[buffer(0)]],
        device int* result [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant conversions_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // Conversions.java:15
    if (i >= rk_arguments.bits_length) {  // Conversions.java:16
        return;  // Conversions.java:17
    }
    float f = as_type<float>(bits[i]);  // Conversions.java:19
    int n = bits[i];  // Conversions.java:20
    int at = int(uint(i) * 9);  // Conversions.java:21
    int bits_1 = as_type<int>(f);  // Conversions.java:22
    int bits_2 = bits_1 & 2147483647;
    bool isLess = bits_2 < 1325400064;
    int truncated = int(isLess ? f : 0.0f);
    int to_int = isLess ? truncated : (bits_2 > 2139095040 ? 0 : (bits_1 < 0 ? (-2147483647 - 1) : 2147483647));
    if (at < 0 || at >= rk_arguments.result_length) {
        atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
        return;
    }
    result[at] = to_int;
    int sum = at + 1;  // Conversions.java:23
    int bits_3 = as_type<int>(f);
    int bits_4 = bits_3 & 2147483647;
    bool isLess_1 = bits_4 < 1325400064;
    int truncated_1 = int(isLess_1 ? f : 0.0f);
    int to_int_1 = isLess_1 ? truncated_1 : (bits_4 > 2139095040 ? 0 : (bits_3 < 0 ? (-2147483647 - 1) : 2147483647));
    if (sum < 0 || sum >= rk_arguments.result_length) {
        atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
        return;
    }
    result[sum] = char(to_int_1);
    int sum_1 = int(uint(at) + 2);  // Conversions.java:24
    int bits_5 = as_type<int>(f);
    int bits_6 = bits_5 & 2147483647;
    bool isLess_2 = bits_6 < 1325400064;
    int truncated_2 = int(isLess_2 ? f : 0.0f);
    int to_int_2 = isLess_2 ? truncated_2 : (bits_6 > 2139095040 ? 0 : (bits_5 < 0 ? (-2147483647 - 1) : 2147483647));
    if (sum_1 < 0 || sum_1 >= rk_arguments.result_length) {
        atomic_fetch_min_explicit((device atomic_int*)&rk_traps[2], workItem, memory_order_relaxed);
        return;
    }
    result[sum_1] = short(to_int_2);
    int sum_2 = int(uint(at) + 3);  // Conversions.java:25
    int bits_7 = as_type<int>(f);
    int bits_8 = bits_7 & 2147483647;
    bool isLess_3 = bits_8 < 1325400064;
    int truncated_3 = int(isLess_3 ? f : 0.0f);
    int to_int_3 = isLess_3 ? truncated_3 : (bits_8 > 2139095040 ? 0 : (bits_7 < 0 ? (-2147483647 - 1) : 2147483647));
    if (sum_2 < 0 || sum_2 >= rk_arguments.result_length) {
        atomic_fetch_min_explicit((device atomic_int*)&rk_traps[3], workItem, memory_order_relaxed);
        return;
    }
    result[sum_2] = ushort(to_int_3);
    int sum_3 = int(uint(at) + 4);  // Conversions.java:26
    if (sum_3 < 0 || sum_3 >= rk_arguments.result_length) {
        atomic_fetch_min_explicit((device atomic_int*)&rk_traps[4], workItem, memory_order_relaxed);
        return;
    }
    result[sum_3] = char(n);
    int sum_4 = int(uint(at) + 5);  // Conversions.java:27
    if (sum_4 < 0 || sum_4 >= rk_arguments.result_length) {
        atomic_fetch_min_explicit((device atomic_int*)&rk_traps[5], workItem, memory_order_relaxed);
        return;
    }
    result[sum_4] = short(n);
    int sum_5 = int(uint(at) + 6);  // Conversions.java:28
    if (sum_5 < 0 || sum_5 >= rk_arguments.result_length) {
        atomic_fetch_min_explicit((device atomic_int*)&rk_traps[6], workItem, memory_order_relaxed);
        return;
    }
    result[sum_5] = ushort(n);
    char b = char(n);  // Conversions.java:29
    char b_1 = b;
    b_1 = char(int(uint(b_1) >> 4));  // Conversions.java:30
    ushort c = ushort(n);  // Conversions.java:31
    ushort c_1 = c;
    c_1 = ushort(c_1 - 1);  // Conversions.java:32
    short s = short(n);  // Conversions.java:33
    short s_1 = s;
    float sum_6 = float(s_1) + 1000.75f;  // Conversions.java:34
    int bits_9 = as_type<int>(sum_6);
    int bits_10 = bits_9 & 2147483647;
    bool isLess_4 = bits_10 < 1325400064;
    int truncated_4 = int(isLess_4 ? sum_6 : 0.0f);
    int to_int_4 = isLess_4 ? truncated_4 : (bits_10 > 2139095040 ? 0 : (bits_9 < 0 ? (-2147483647 - 1) : 2147483647));
    s_1 = short(to_int_4);
    int sum_7 = int(uint(at) + 7);  // Conversions.java:35
    if (sum_7 < 0 || sum_7 >= rk_arguments.result_length) {
        atomic_fetch_min_explicit((device atomic_int*)&rk_traps[7], workItem, memory_order_relaxed);
        return;
    }
    result[sum_7] = b_1 + 1000 * c_1 + s_1;
    int sum_8 = int(uint(at) + 8);  // Conversions.java:36
    float floor_ = metal::precise::floor(f);
    float chosen = f - floor_ >= 0.5f ? floor_ + 1.0f : floor_;
    int bits_11 = as_type<int>(chosen);
    int bits_12 = bits_11 & 2147483647;
    bool isLess_5 = bits_12 < 1325400064;
    int truncated_5 = int(isLess_5 ? chosen : 0.0f);
    int round_f32 = isLess_5 ? truncated_5 : (bits_12 > 2139095040 ? 0 : (bits_11 < 0 ? (-2147483647 - 1) : 2147483647));
    if (sum_8 < 0 || sum_8 >= rk_arguments.result_length) {
        atomic_fetch_min_explicit((device atomic_int*)&rk_traps[8], workItem, memory_order_relaxed);
        return;
    }
    result[sum_8] = round_f32 ^ (f > 0.5f ? 1 : 0);
}

struct conversions_unchecked_Arguments {
    int bits_length;
    int result_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Conversions.java:14
kernel void conversions_unchecked(
        device const int* bits [[buffer(0)]],
        device int* result [[buffer(1)]],
        constant conversions_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // Conversions.java:15
    if (i >= rk_arguments.bits_length) {  // Conversions.java:16
        return;  // Conversions.java:17
    }
    float f = as_type<float>(bits[i]);  // Conversions.java:19
    int n = bits[i];  // Conversions.java:20
    int at = int(uint(i) * 9);  // Conversions.java:21
    int bits_1 = as_type<int>(f);  // Conversions.java:22
    int bits_2 = bits_1 & 2147483647;
    bool isLess = bits_2 < 1325400064;
    int truncated = int(isLess ? f : 0.0f);
    int to_int = isLess ? truncated : (bits_2 > 2139095040 ? 0 : (bits_1 < 0 ? (-2147483647 - 1) : 2147483647));
    result[at] = to_int;
    int bits_3 = as_type<int>(f);  // Conversions.java:23
    int bits_4 = bits_3 & 2147483647;
    bool isLess_1 = bits_4 < 1325400064;
    int truncated_1 = int(isLess_1 ? f : 0.0f);
    int to_int_1 = isLess_1 ? truncated_1 : (bits_4 > 2139095040 ? 0 : (bits_3 < 0 ? (-2147483647 - 1) : 2147483647));
    result[uint(at) + 1] = char(to_int_1);
    int bits_5 = as_type<int>(f);  // Conversions.java:24
    int bits_6 = bits_5 & 2147483647;
    bool isLess_2 = bits_6 < 1325400064;
    int truncated_2 = int(isLess_2 ? f : 0.0f);
    int to_int_2 = isLess_2 ? truncated_2 : (bits_6 > 2139095040 ? 0 : (bits_5 < 0 ? (-2147483647 - 1) : 2147483647));
    result[uint(at) + 2] = short(to_int_2);
    int bits_7 = as_type<int>(f);  // Conversions.java:25
    int bits_8 = bits_7 & 2147483647;
    bool isLess_3 = bits_8 < 1325400064;
    int truncated_3 = int(isLess_3 ? f : 0.0f);
    int to_int_3 = isLess_3 ? truncated_3 : (bits_8 > 2139095040 ? 0 : (bits_7 < 0 ? (-2147483647 - 1) : 2147483647));
    result[uint(at) + 3] = ushort(to_int_3);
    result[uint(at) + 4] = char(n);  // Conversions.java:26
    result[uint(at) + 5] = short(n);  // Conversions.java:27
    result[uint(at) + 6] = ushort(n);  // Conversions.java:28
    char b = char(n);  // Conversions.java:29
    char b_1 = b;
    b_1 = char(int(uint(b_1) >> 4));  // Conversions.java:30
    ushort c = ushort(n);  // Conversions.java:31
    ushort c_1 = c;
    c_1 = ushort(c_1 - 1);  // Conversions.java:32
    short s = short(n);  // Conversions.java:33
    short s_1 = s;
    float sum = float(s_1) + 1000.75f;  // Conversions.java:34
    int bits_9 = as_type<int>(sum);
    int bits_10 = bits_9 & 2147483647;
    bool isLess_4 = bits_10 < 1325400064;
    int truncated_4 = int(isLess_4 ? sum : 0.0f);
    int to_int_4 = isLess_4 ? truncated_4 : (bits_10 > 2139095040 ? 0 : (bits_9 < 0 ? (-2147483647 - 1) : 2147483647));
    s_1 = short(to_int_4);
    result[uint(at) + 7] = b_1 + 1000 * c_1 + s_1;  // Conversions.java:35
    float floor_ = metal::precise::floor(f);  // Conversions.java:36
    float chosen = f - floor_ >= 0.5f ? floor_ + 1.0f : floor_;
    int bits_11 = as_type<int>(chosen);
    int bits_12 = bits_11 & 2147483647;
    bool isLess_5 = bits_12 < 1325400064;
    int truncated_5 = int(isLess_5 ? chosen : 0.0f);
    int round_f32 = isLess_5 ? truncated_5 : (bits_12 > 2139095040 ? 0 : (bits_11 < 0 ? (-2147483647 - 1) : 2147483647));
    result[uint(at) + 8] = round_f32 ^ (f > 0.5f ? 1 : 0);
}
