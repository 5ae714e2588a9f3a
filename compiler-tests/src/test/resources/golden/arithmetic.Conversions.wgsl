// Generated from Conversions.java by RingKernel. Do not edit.

struct conversions_Arguments {
    bits_length: i32,
    result_length: i32,
}

@group(0) @binding(0) var<storage, read> conversions_bits: array<i32>;
@group(0) @binding(1) var<storage, read_write> conversions_result: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_conversions_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_conversions_arguments: conversions_Arguments;

struct conversions_unchecked_Arguments {
    bits_length: i32,
    result_length: i32,
}

@group(0) @binding(0) var<storage, read> conversions_unchecked_bits: array<i32>;
@group(0) @binding(1) var<storage, read_write> conversions_unchecked_result: array<i32>;
@group(0) @binding(2) var<uniform> rk_conversions_unchecked_arguments: conversions_unchecked_Arguments;

@compute @workgroup_size(32)  // Conversions.java:14
fn conversions(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // Conversions.java:15
    if (i >= rk_conversions_arguments.bits_length) {  // Conversions.java:16
        return;  // Conversions.java:17
    }
    let f = bitcast<f32>(conversions_bits[i]);  // Conversions.java:19
    let n = conversions_bits[i];  // Conversions.java:20
    let at = i * 9;  // Conversions.java:21
    let bits = bitcast<i32>(f);  // Conversions.java:22
    let bits_1 = bits & 2147483647;
    let isLess = bits_1 < 1325400064;
    let truncated = i32(select(0.0f, f, isLess));
    let to_int = select(select(select(2147483647, i32(-2147483648), bits < 0), 0, bits_1 > 2139095040), truncated, isLess);
    if (at < 0 || at >= rk_conversions_arguments.result_length) {
        atomicMin(&rk_conversions_traps[0], workItem);
        return;
    }
    conversions_result[at] = to_int;
    let sum = at + 1;  // Conversions.java:23
    let bits_2 = bitcast<i32>(f);
    let bits_3 = bits_2 & 2147483647;
    let isLess_1 = bits_3 < 1325400064;
    let truncated_1 = i32(select(0.0f, f, isLess_1));
    let to_int_1 = select(select(select(2147483647, i32(-2147483648), bits_2 < 0), 0, bits_3 > 2139095040), truncated_1, isLess_1);
    let to_byte = (to_int_1 << 24u) >> 24u;
    if (sum < 0 || sum >= rk_conversions_arguments.result_length) {
        atomicMin(&rk_conversions_traps[1], workItem);
        return;
    }
    conversions_result[sum] = to_byte;
    let sum_1 = at + 2;  // Conversions.java:24
    let bits_4 = bitcast<i32>(f);
    let bits_5 = bits_4 & 2147483647;
    let isLess_2 = bits_5 < 1325400064;
    let truncated_2 = i32(select(0.0f, f, isLess_2));
    let to_int_2 = select(select(select(2147483647, i32(-2147483648), bits_4 < 0), 0, bits_5 > 2139095040), truncated_2, isLess_2);
    let to_short = (to_int_2 << 16u) >> 16u;
    if (sum_1 < 0 || sum_1 >= rk_conversions_arguments.result_length) {
        atomicMin(&rk_conversions_traps[2], workItem);
        return;
    }
    conversions_result[sum_1] = to_short;
    let sum_2 = at + 3;  // Conversions.java:25
    let bits_6 = bitcast<i32>(f);
    let bits_7 = bits_6 & 2147483647;
    let isLess_3 = bits_7 < 1325400064;
    let truncated_3 = i32(select(0.0f, f, isLess_3));
    let to_int_3 = select(select(select(2147483647, i32(-2147483648), bits_6 < 0), 0, bits_7 > 2139095040), truncated_3, isLess_3);
    let to_char = to_int_3 & 65535;
    if (sum_2 < 0 || sum_2 >= rk_conversions_arguments.result_length) {
        atomicMin(&rk_conversions_traps[3], workItem);
        return;
    }
    conversions_result[sum_2] = to_char;
    let sum_3 = at + 4;  // Conversions.java:26
    let to_byte_1 = (n << 24u) >> 24u;
    if (sum_3 < 0 || sum_3 >= rk_conversions_arguments.result_length) {
        atomicMin(&rk_conversions_traps[4], workItem);
        return;
    }
    conversions_result[sum_3] = to_byte_1;
    let sum_4 = at + 5;  // Conversions.java:27
    let to_short_1 = (n << 16u) >> 16u;
    if (sum_4 < 0 || sum_4 >= rk_conversions_arguments.result_length) {
        atomicMin(&rk_conversions_traps[5], workItem);
        return;
    }
    conversions_result[sum_4] = to_short_1;
    let sum_5 = at + 6;  // Conversions.java:28
    let to_char_1 = n & 65535;
    if (sum_5 < 0 || sum_5 >= rk_conversions_arguments.result_length) {
        atomicMin(&rk_conversions_traps[6], workItem);
        return;
    }
    conversions_result[sum_5] = to_char_1;
    let b = (n << 24u) >> 24u;  // Conversions.java:29
    var b_1 = b;
    let to_byte_2 = (i32(u32(b_1) >> 4u) << 24u) >> 24u;  // Conversions.java:30
    b_1 = to_byte_2;
    let c = n & 65535;  // Conversions.java:31
    var c_1 = c;
    let to_char_2 = (c_1 - 1) & 65535;  // Conversions.java:32
    c_1 = to_char_2;
    let s = (n << 16u) >> 16u;  // Conversions.java:33
    var s_1 = s;
    let sum_6 = f32(s_1) + 1000.75f;  // Conversions.java:34
    let bits_8 = bitcast<i32>(sum_6);
    let bits_9 = bits_8 & 2147483647;
    let isLess_4 = bits_9 < 1325400064;
    let truncated_4 = i32(select(0.0f, sum_6, isLess_4));
    let to_int_4 = select(select(select(2147483647, i32(-2147483648), bits_8 < 0), 0, bits_9 > 2139095040), truncated_4, isLess_4);
    let to_short_2 = (to_int_4 << 16u) >> 16u;
    s_1 = to_short_2;
    let sum_7 = at + 7;  // Conversions.java:35
    if (sum_7 < 0 || sum_7 >= rk_conversions_arguments.result_length) {
        atomicMin(&rk_conversions_traps[7], workItem);
        return;
    }
    conversions_result[sum_7] = b_1 + 1000 * c_1 + s_1;
    let sum_8 = at + 8;  // Conversions.java:36
    let floor_ = floor(f);
    let chosen = select(floor_, floor_ + 1.0f, f - floor_ >= 0.5f);
    let bits_10 = bitcast<i32>(chosen);
    let bits_11 = bits_10 & 2147483647;
    let isLess_5 = bits_11 < 1325400064;
    let truncated_5 = i32(select(0.0f, chosen, isLess_5));
    let round_f32 = select(select(select(2147483647, i32(-2147483648), bits_10 < 0), 0, bits_11 > 2139095040), truncated_5, isLess_5);
    if (sum_8 < 0 || sum_8 >= rk_conversions_arguments.result_length) {
        atomicMin(&rk_conversions_traps[8], workItem);
        return;
    }
    conversions_result[sum_8] = round_f32 ^ select(0, 1, f > 0.5f);
}

@compute @workgroup_size(32)  // Conversions.java:14
fn conversions_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // Conversions.java:15
    if (i >= rk_conversions_unchecked_arguments.bits_length) {  // Conversions.java:16
        return;  // Conversions.java:17
    }
    let f = bitcast<f32>(conversions_unchecked_bits[i]);  // Conversions.java:19
    let n = conversions_unchecked_bits[i];  // Conversions.java:20
    let at = i * 9;  // Conversions.java:21
    let bits = bitcast<i32>(f);  // Conversions.java:22
    let bits_1 = bits & 2147483647;
    let isLess = bits_1 < 1325400064;
    let truncated = i32(select(0.0f, f, isLess));
    let to_int = select(select(select(2147483647, i32(-2147483648), bits < 0), 0, bits_1 > 2139095040), truncated, isLess);
    conversions_unchecked_result[at] = to_int;
    let bits_2 = bitcast<i32>(f);  // Conversions.java:23
    let bits_3 = bits_2 & 2147483647;
    let isLess_1 = bits_3 < 1325400064;
    let truncated_1 = i32(select(0.0f, f, isLess_1));
    let to_int_1 = select(select(select(2147483647, i32(-2147483648), bits_2 < 0), 0, bits_3 > 2139095040), truncated_1, isLess_1);
    let to_byte = (to_int_1 << 24u) >> 24u;
    conversions_unchecked_result[at + 1] = to_byte;
    let bits_4 = bitcast<i32>(f);  // Conversions.java:24
    let bits_5 = bits_4 & 2147483647;
    let isLess_2 = bits_5 < 1325400064;
    let truncated_2 = i32(select(0.0f, f, isLess_2));
    let to_int_2 = select(select(select(2147483647, i32(-2147483648), bits_4 < 0), 0, bits_5 > 2139095040), truncated_2, isLess_2);
    let to_short = (to_int_2 << 16u) >> 16u;
    conversions_unchecked_result[at + 2] = to_short;
    let bits_6 = bitcast<i32>(f);  // Conversions.java:25
    let bits_7 = bits_6 & 2147483647;
    let isLess_3 = bits_7 < 1325400064;
    let truncated_3 = i32(select(0.0f, f, isLess_3));
    let to_int_3 = select(select(select(2147483647, i32(-2147483648), bits_6 < 0), 0, bits_7 > 2139095040), truncated_3, isLess_3);
    let to_char = to_int_3 & 65535;
    conversions_unchecked_result[at + 3] = to_char;
    let to_byte_1 = (n << 24u) >> 24u;  // Conversions.java:26
    conversions_unchecked_result[at + 4] = to_byte_1;
    let to_short_1 = (n << 16u) >> 16u;  // Conversions.java:27
    conversions_unchecked_result[at + 5] = to_short_1;
    let to_char_1 = n & 65535;  // Conversions.java:28
    conversions_unchecked_result[at + 6] = to_char_1;
    let b = (n << 24u) >> 24u;  // Conversions.java:29
    var b_1 = b;
    let to_byte_2 = (i32(u32(b_1) >> 4u) << 24u) >> 24u;  // Conversions.java:30
    b_1 = to_byte_2;
    let c = n & 65535;  // Conversions.java:31
    var c_1 = c;
    let to_char_2 = (c_1 - 1) & 65535;  // Conversions.java:32
    c_1 = to_char_2;
    let s = (n << 16u) >> 16u;  // Conversions.java:33
    var s_1 = s;
    let sum = f32(s_1) + 1000.75f;  // Conversions.java:34
    let bits_8 = bitcast<i32>(sum);
    let bits_9 = bits_8 & 2147483647;
    let isLess_4 = bits_9 < 1325400064;
    let truncated_4 = i32(select(0.0f, sum, isLess_4));
    let to_int_4 = select(select(select(2147483647, i32(-2147483648), bits_8 < 0), 0, bits_9 > 2139095040), truncated_4, isLess_4);
    let to_short_2 = (to_int_4 << 16u) >> 16u;
    s_1 = to_short_2;
    conversions_unchecked_result[at + 7] = b_1 + 1000 * c_1 + s_1;  // Conversions.java:35
    let floor_ = floor(f);  // Conversions.java:36
    let chosen = select(floor_, floor_ + 1.0f, f - floor_ >= 0.5f);
    let bits_10 = bitcast<i32>(chosen);
    let bits_11 = bits_10 & 2147483647;
    let isLess_5 = bits_11 < 1325400064;
    let truncated_5 = i32(select(0.0f, chosen, isLess_5));
    let round_f32 = select(select(select(2147483647, i32(-2147483648), bits_10 < 0), 0, bits_11 > 2139095040), truncated_5, isLess_5);
    conversions_unchecked_result[at + 8] = round_f32 ^ select(0, 1, f > 0.5f);
}
