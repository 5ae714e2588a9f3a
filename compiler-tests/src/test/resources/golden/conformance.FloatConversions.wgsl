// Generated from FloatConversions.java by RingKernel. Do not edit.

struct rk_long {
    @align(8) low: i32,  // offset 0
    high: i32,  // offset 4
}

struct toInt_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> toInt_a: array<f32>;
@group(0) @binding(1) var<storage, read_write> toInt_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_toInt_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_toInt_arguments: toInt_Arguments;

struct toInt_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> toInt_unchecked_a: array<f32>;
@group(0) @binding(1) var<storage, read_write> toInt_unchecked_out: array<i32>;
@group(0) @binding(2) var<uniform> rk_toInt_unchecked_arguments: toInt_unchecked_Arguments;

struct toLong_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> toLong_a: array<f32>;
@group(0) @binding(1) var<storage, read_write> toLong_out: array<rk_long>;
@group(0) @binding(2) var<storage, read_write> rk_toLong_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_toLong_arguments: toLong_Arguments;

struct toLong_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> toLong_unchecked_a: array<f32>;
@group(0) @binding(1) var<storage, read_write> toLong_unchecked_out: array<rk_long>;
@group(0) @binding(2) var<uniform> rk_toLong_unchecked_arguments: toLong_unchecked_Arguments;

struct toByte_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> toByte_a: array<f32>;
@group(0) @binding(1) var<storage, read_write> toByte_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_toByte_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_toByte_arguments: toByte_Arguments;

struct toByte_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> toByte_unchecked_a: array<f32>;
@group(0) @binding(1) var<storage, read_write> toByte_unchecked_out: array<i32>;
@group(0) @binding(2) var<uniform> rk_toByte_unchecked_arguments: toByte_unchecked_Arguments;

struct toShort_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> toShort_a: array<f32>;
@group(0) @binding(1) var<storage, read_write> toShort_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_toShort_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_toShort_arguments: toShort_Arguments;

struct toShort_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> toShort_unchecked_a: array<f32>;
@group(0) @binding(1) var<storage, read_write> toShort_unchecked_out: array<i32>;
@group(0) @binding(2) var<uniform> rk_toShort_unchecked_arguments: toShort_unchecked_Arguments;

struct toChar_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> toChar_a: array<f32>;
@group(0) @binding(1) var<storage, read_write> toChar_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_toChar_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_toChar_arguments: toChar_Arguments;

struct toChar_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> toChar_unchecked_a: array<f32>;
@group(0) @binding(1) var<storage, read_write> toChar_unchecked_out: array<i32>;
@group(0) @binding(2) var<uniform> rk_toChar_unchecked_arguments: toChar_unchecked_Arguments;

struct scaledToInt_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> scaledToInt_a: array<f32>;
@group(0) @binding(1) var<storage, read_write> scaledToInt_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_scaledToInt_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_scaledToInt_arguments: scaledToInt_Arguments;

struct scaledToInt_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> scaledToInt_unchecked_a: array<f32>;
@group(0) @binding(1) var<storage, read_write> scaledToInt_unchecked_out: array<i32>;
@group(0) @binding(2) var<uniform> rk_scaledToInt_unchecked_arguments: scaledToInt_unchecked_Arguments;

struct intAssignment_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> intAssignment_a: array<i32>;
@group(0) @binding(1) var<storage, read> intAssignment_b: array<f32>;
@group(0) @binding(2) var<storage, read_write> intAssignment_out: array<i32>;
@group(0) @binding(3) var<storage, read_write> rk_intAssignment_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_intAssignment_arguments: intAssignment_Arguments;

struct intAssignment_unchecked_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> intAssignment_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read> intAssignment_unchecked_b: array<f32>;
@group(0) @binding(2) var<storage, read_write> intAssignment_unchecked_out: array<i32>;
@group(0) @binding(3) var<uniform> rk_intAssignment_unchecked_arguments: intAssignment_unchecked_Arguments;

struct ofInt_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> ofInt_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> ofInt_out: array<f32>;
@group(0) @binding(2) var<storage, read_write> rk_ofInt_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_ofInt_arguments: ofInt_Arguments;

struct ofInt_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> ofInt_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> ofInt_unchecked_out: array<f32>;
@group(0) @binding(2) var<uniform> rk_ofInt_unchecked_arguments: ofInt_unchecked_Arguments;

struct ofLong_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> ofLong_a: array<rk_long>;
@group(0) @binding(1) var<storage, read_write> ofLong_out: array<f32>;
@group(0) @binding(2) var<storage, read_write> rk_ofLong_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_ofLong_arguments: ofLong_Arguments;

struct ofLong_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> ofLong_unchecked_a: array<rk_long>;
@group(0) @binding(1) var<storage, read_write> ofLong_unchecked_out: array<f32>;
@group(0) @binding(2) var<uniform> rk_ofLong_unchecked_arguments: ofLong_unchecked_Arguments;

struct ofChar_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> ofChar_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> ofChar_out: array<f32>;
@group(0) @binding(2) var<storage, read_write> rk_ofChar_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_ofChar_arguments: ofChar_Arguments;

struct ofChar_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> ofChar_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> ofChar_unchecked_out: array<f32>;
@group(0) @binding(2) var<uniform> rk_ofChar_unchecked_arguments: ofChar_unchecked_Arguments;

struct ofByte_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> ofByte_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> ofByte_out: array<f32>;
@group(0) @binding(2) var<storage, read_write> rk_ofByte_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_ofByte_arguments: ofByte_Arguments;

struct ofByte_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> ofByte_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> ofByte_unchecked_out: array<f32>;
@group(0) @binding(2) var<uniform> rk_ofByte_unchecked_arguments: ofByte_unchecked_Arguments;

fn rk_long_subtract(a: rk_long, b: rk_long) -> rk_long {
    let pair = rk_long(a.low - b.low, a.high - b.high - select(0, 1, (a.low ^ i32(-2147483648)) < (b.low ^ i32(-2147483648))));
    return pair;
}

fn rk_long_shift_left(a: rk_long, count: i32) -> rk_long {
    let bits = count & 31;
    let isDifferent = (count & 32) != 0;
    let shifted = a.low << u32(bits & 31);
    let pair = rk_long(select(shifted, 0, isDifferent), select(((a.high << u32(bits & 31)) | i32(u32(i32(u32(a.low) >> 1u)) >> u32((31 - bits) & 31))), shifted, isDifferent));
    return pair;
}

fn rk_long_shift_right_unsigned(a: rk_long, count: i32) -> rk_long {
    let bits = count & 31;
    let isDifferent = (count & 32) != 0;
    let shifted = i32(u32(a.high) >> u32(bits & 31));
    let pair = rk_long(select((i32(u32(a.low) >> u32(bits & 31)) | ((a.high << 1u) << u32((31 - bits) & 31))), shifted, isDifferent), select(shifted, 0, isDifferent));
    return pair;
}

fn rk_long_magnitude(a: rk_long) -> rk_long {
    let isLess = a.high < 0;
    let pair = rk_long(0, 0);
    let result = rk_long_subtract(pair, a);
    let pair_1 = rk_long(select(a.low, result.low, isLess), select(a.high, result.high, isLess));
    return pair_1;
}

fn rk_long_to_float(a: rk_long) -> f32 {
    let result = rk_long_magnitude(a);
    let chosen = select(countLeadingZeros(result.high), countLeadingZeros(result.low) + 32, result.high == 0);
    let result_1 = rk_long_shift_left(result, chosen);
    let shifted = i32(u32(result_1.high) >> 8u);
    return bitcast<f32>(select(((189 - chosen) << 23u) + shifted + select(0, (i32(u32(result_1.high) >> 7u) & 1), ((result_1.high & 127) | result_1.low | (shifted & 1)) != 0), 0, (result.high | result.low) == 0) | (a.high & i32(-2147483648)));
}

fn rk_long_from_float(a: f32) -> rk_long {
    let bits = bitcast<i32>(a);
    let difference = (i32(u32(bits) >> 23u) & 255) - 127;
    let pair = rk_long(((bits & 8388607) | 8388608), 0);
    let result = rk_long_shift_left(pair, difference - 23);
    let result_1 = rk_long_shift_right_unsigned(pair, 23 - difference);
    let isAtLeast = difference >= 23;
    let chosen = select(result_1.low, result.low, isAtLeast);
    let chosen_1 = select(result_1.high, result.high, isAtLeast);
    let pair_1 = rk_long(chosen, chosen_1);
    let isLess = bits < 0;
    let pair_2 = rk_long(0, 0);
    let result_2 = rk_long_subtract(pair_2, pair_1);
    let isAtLeast_1 = difference >= 63;
    let bits_1 = difference < 0 || (bits & 2147483647) > 2139095040;
    let pair_3 = rk_long(select(select(select(chosen, result_2.low, isLess), select(-1, 0, isLess), isAtLeast_1), 0, bits_1), select(select(select(chosen_1, result_2.high, isLess), select(2147483647, i32(-2147483648), isLess), isAtLeast_1), 0, bits_1));
    return pair_3;
}

@compute @workgroup_size(32)  // FloatConversions.java:9
fn toInt(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // FloatConversions.java:10
    if (i < rk_toInt_arguments.out_length) {  // FloatConversions.java:11
        if (i < 0 || i >= rk_toInt_arguments.a_length) {  // FloatConversions.java:12
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_toInt_traps[0], workItem);
            return;
        }
        let aValue = toInt_a[i];
        let bits = bitcast<i32>(aValue);
        let bits_1 = bits & 2147483647;
        let isLess = bits_1 < 1325400064;
        let truncated = i32(select(0.0f, aValue, isLess));
        let to_int = select(select(select(2147483647, i32(-2147483648), bits < 0), 0, bits_1 > 2139095040), truncated, isLess);
        toInt_out[i] = to_int;
    }
}

@compute @workgroup_size(32)  // FloatConversions.java:9
fn toInt_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // FloatConversions.java:10
    if (i < rk_toInt_unchecked_arguments.out_length) {  // FloatConversions.java:11
        let aValue = toInt_unchecked_a[i];  // FloatConversions.java:12
        let bits = bitcast<i32>(aValue);
        let bits_1 = bits & 2147483647;
        let isLess = bits_1 < 1325400064;
        let truncated = i32(select(0.0f, aValue, isLess));
        let to_int = select(select(select(2147483647, i32(-2147483648), bits < 0), 0, bits_1 > 2139095040), truncated, isLess);
        toInt_unchecked_out[i] = to_int;
    }
}

@compute @workgroup_size(32)  // FloatConversions.java:17
fn toLong(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // FloatConversions.java:18
    if (i < rk_toLong_arguments.out_length) {  // FloatConversions.java:19
        if (i < 0 || i >= rk_toLong_arguments.a_length) {  // FloatConversions.java:20
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_toLong_traps[0], workItem);
            return;
        }
        let to_long = rk_long_from_float(toLong_a[i]);
        toLong_out[i] = to_long;
    }
}

@compute @workgroup_size(32)  // FloatConversions.java:17
fn toLong_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // FloatConversions.java:18
    if (i < rk_toLong_unchecked_arguments.out_length) {  // FloatConversions.java:19
        let to_long = rk_long_from_float(toLong_unchecked_a[i]);  // FloatConversions.java:20
        toLong_unchecked_out[i] = to_long;
    }
}

@compute @workgroup_size(32)  // FloatConversions.java:25
fn toByte(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // FloatConversions.java:26
    if (i < rk_toByte_arguments.out_length) {  // FloatConversions.java:27
        if (i < 0 || i >= rk_toByte_arguments.a_length) {  // FloatConversions.java:28
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_toByte_traps[0], workItem);
            return;
        }
        let aValue = toByte_a[i];
        let bits = bitcast<i32>(aValue);
        let bits_1 = bits & 2147483647;
        let isLess = bits_1 < 1325400064;
        let truncated = i32(select(0.0f, aValue, isLess));
        let to_int = select(select(select(2147483647, i32(-2147483648), bits < 0), 0, bits_1 > 2139095040), truncated, isLess);
        let to_byte = (to_int << 24u) >> 24u;
        toByte_out[i] = to_byte;
    }
}

@compute @workgroup_size(32)  // FloatConversions.java:25
fn toByte_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // FloatConversions.java:26
    if (i < rk_toByte_unchecked_arguments.out_length) {  // FloatConversions.java:27
        let aValue = toByte_unchecked_a[i];  // FloatConversions.java:28
        let bits = bitcast<i32>(aValue);
        let bits_1 = bits & 2147483647;
        let isLess = bits_1 < 1325400064;
        let truncated = i32(select(0.0f, aValue, isLess));
        let to_int = select(select(select(2147483647, i32(-2147483648), bits < 0), 0, bits_1 > 2139095040), truncated, isLess);
        let to_byte = (to_int << 24u) >> 24u;
        toByte_unchecked_out[i] = to_byte;
    }
}

@compute @workgroup_size(32)  // FloatConversions.java:33
fn toShort(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // FloatConversions.java:34
    if (i < rk_toShort_arguments.out_length) {  // FloatConversions.java:35
        if (i < 0 || i >= rk_toShort_arguments.a_length) {  // FloatConversions.java:36
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_toShort_traps[0], workItem);
            return;
        }
        let aValue = toShort_a[i];
        let bits = bitcast<i32>(aValue);
        let bits_1 = bits & 2147483647;
        let isLess = bits_1 < 1325400064;
        let truncated = i32(select(0.0f, aValue, isLess));
        let to_int = select(select(select(2147483647, i32(-2147483648), bits < 0), 0, bits_1 > 2139095040), truncated, isLess);
        let to_short = (to_int << 16u) >> 16u;
        toShort_out[i] = to_short;
    }
}

@compute @workgroup_size(32)  // FloatConversions.java:33
fn toShort_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // FloatConversions.java:34
    if (i < rk_toShort_unchecked_arguments.out_length) {  // FloatConversions.java:35
        let aValue = toShort_unchecked_a[i];  // FloatConversions.java:36
        let bits = bitcast<i32>(aValue);
        let bits_1 = bits & 2147483647;
        let isLess = bits_1 < 1325400064;
        let truncated = i32(select(0.0f, aValue, isLess));
        let to_int = select(select(select(2147483647, i32(-2147483648), bits < 0), 0, bits_1 > 2139095040), truncated, isLess);
        let to_short = (to_int << 16u) >> 16u;
        toShort_unchecked_out[i] = to_short;
    }
}

@compute @workgroup_size(32)  // FloatConversions.java:41
fn toChar(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // FloatConversions.java:42
    if (i < rk_toChar_arguments.out_length) {  // FloatConversions.java:43
        if (i < 0 || i >= rk_toChar_arguments.a_length) {  // FloatConversions.java:44
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_toChar_traps[0], workItem);
            return;
        }
        let aValue = toChar_a[i];
        let bits = bitcast<i32>(aValue);
        let bits_1 = bits & 2147483647;
        let isLess = bits_1 < 1325400064;
        let truncated = i32(select(0.0f, aValue, isLess));
        let to_int = select(select(select(2147483647, i32(-2147483648), bits < 0), 0, bits_1 > 2139095040), truncated, isLess);
        let to_char = to_int & 65535;
        toChar_out[i] = to_char;
    }
}

@compute @workgroup_size(32)  // FloatConversions.java:41
fn toChar_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // FloatConversions.java:42
    if (i < rk_toChar_unchecked_arguments.out_length) {  // FloatConversions.java:43
        let aValue = toChar_unchecked_a[i];  // FloatConversions.java:44
        let bits = bitcast<i32>(aValue);
        let bits_1 = bits & 2147483647;
        let isLess = bits_1 < 1325400064;
        let truncated = i32(select(0.0f, aValue, isLess));
        let to_int = select(select(select(2147483647, i32(-2147483648), bits < 0), 0, bits_1 > 2139095040), truncated, isLess);
        let to_char = to_int & 65535;
        toChar_unchecked_out[i] = to_char;
    }
}

@compute @workgroup_size(32)  // FloatConversions.java:49
fn scaledToInt(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // FloatConversions.java:50
    if (i < rk_scaledToInt_arguments.out_length) {  // FloatConversions.java:51
        if (i < 0 || i >= rk_scaledToInt_arguments.a_length) {  // FloatConversions.java:52
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_scaledToInt_traps[0], workItem);
            return;
        }
        let product = scaledToInt_a[i] * 1.0e9f;
        let bits = bitcast<i32>(product);
        let bits_1 = bits & 2147483647;
        let isLess = bits_1 < 1325400064;
        let truncated = i32(select(0.0f, product, isLess));
        let to_int = select(select(select(2147483647, i32(-2147483648), bits < 0), 0, bits_1 > 2139095040), truncated, isLess);
        scaledToInt_out[i] = to_int;
    }
}

@compute @workgroup_size(32)  // FloatConversions.java:49
fn scaledToInt_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // FloatConversions.java:50
    if (i < rk_scaledToInt_unchecked_arguments.out_length) {  // FloatConversions.java:51
        let product = scaledToInt_unchecked_a[i] * 1.0e9f;  // FloatConversions.java:52
        let bits = bitcast<i32>(product);
        let bits_1 = bits & 2147483647;
        let isLess = bits_1 < 1325400064;
        let truncated = i32(select(0.0f, product, isLess));
        let to_int = select(select(select(2147483647, i32(-2147483648), bits < 0), 0, bits_1 > 2139095040), truncated, isLess);
        scaledToInt_unchecked_out[i] = to_int;
    }
}

@compute @workgroup_size(32)  // FloatConversions.java:57
fn intAssignment(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // FloatConversions.java:58
    if (i < rk_intAssignment_arguments.out_length) {  // FloatConversions.java:59
        if (i < 0 || i >= rk_intAssignment_arguments.a_length) {  // FloatConversions.java:60
            atomicMin(&rk_intAssignment_traps[0], workItem);
            return;
        }
        let x = intAssignment_a[i];
        var x_1 = x;
        if (i < 0 || i >= rk_intAssignment_arguments.b_length) {  // FloatConversions.java:61
            atomicMin(&rk_intAssignment_traps[1], workItem);
            return;
        }
        let sum = f32(x_1) + intAssignment_b[i];
        let bits = bitcast<i32>(sum);
        let bits_1 = bits & 2147483647;
        let isLess = bits_1 < 1325400064;
        let truncated = i32(select(0.0f, sum, isLess));
        let to_int = select(select(select(2147483647, i32(-2147483648), bits < 0), 0, bits_1 > 2139095040), truncated, isLess);
        x_1 = to_int;
        intAssignment_out[i] = x_1;  // FloatConversions.java:62
    }
}

@compute @workgroup_size(32)  // FloatConversions.java:57
fn intAssignment_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // FloatConversions.java:58
    if (i < rk_intAssignment_unchecked_arguments.out_length) {  // FloatConversions.java:59
        let x = intAssignment_unchecked_a[i];  // FloatConversions.java:60
        var x_1 = x;
        let sum = f32(x_1) + intAssignment_unchecked_b[i];  // FloatConversions.java:61
        let bits = bitcast<i32>(sum);
        let bits_1 = bits & 2147483647;
        let isLess = bits_1 < 1325400064;
        let truncated = i32(select(0.0f, sum, isLess));
        let to_int = select(select(select(2147483647, i32(-2147483648), bits < 0), 0, bits_1 > 2139095040), truncated, isLess);
        x_1 = to_int;
        intAssignment_unchecked_out[i] = x_1;  // FloatConversions.java:62
    }
}

@compute @workgroup_size(32)  // FloatConversions.java:67
fn ofInt(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // FloatConversions.java:68
    if (i < rk_ofInt_arguments.out_length) {  // FloatConversions.java:69
        if (i < 0 || i >= rk_ofInt_arguments.a_length) {  // FloatConversions.java:70
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_ofInt_traps[0], workItem);
            return;
        }
        ofInt_out[i] = f32(ofInt_a[i]);
    }
}

@compute @workgroup_size(32)  // FloatConversions.java:67
fn ofInt_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // FloatConversions.java:68
    if (i < rk_ofInt_unchecked_arguments.out_length) {  // FloatConversions.java:69
        ofInt_unchecked_out[i] = f32(ofInt_unchecked_a[i]);  // FloatConversions.java:70
    }
}

@compute @workgroup_size(32)  // FloatConversions.java:75
fn ofLong(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // FloatConversions.java:76
    if (i < rk_ofLong_arguments.out_length) {  // FloatConversions.java:77
        if (i < 0 || i >= rk_ofLong_arguments.a_length) {  // FloatConversions.java:78
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_ofLong_traps[0], workItem);
            return;
        }
        let to_float = rk_long_to_float(ofLong_a[i]);
        ofLong_out[i] = to_float;
    }
}

@compute @workgroup_size(32)  // FloatConversions.java:75
fn ofLong_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // FloatConversions.java:76
    if (i < rk_ofLong_unchecked_arguments.out_length) {  // FloatConversions.java:77
        let to_float = rk_long_to_float(ofLong_unchecked_a[i]);  // FloatConversions.java:78
        ofLong_unchecked_out[i] = to_float;
    }
}

@compute @workgroup_size(32)  // FloatConversions.java:83
fn ofChar(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // FloatConversions.java:84
    if (i < rk_ofChar_arguments.out_length) {  // FloatConversions.java:85
        if (i < 0 || i >= rk_ofChar_arguments.a_length) {  // FloatConversions.java:86
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_ofChar_traps[0], workItem);
            return;
        }
        let word = ofChar_a[i >> 1u];
        let narrow = i32(u32(word) >> u32((i & 1) << 4u)) & 65535;
        ofChar_out[i] = f32(narrow);
    }
}

@compute @workgroup_size(32)  // FloatConversions.java:83
fn ofChar_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // FloatConversions.java:84
    if (i < rk_ofChar_unchecked_arguments.out_length) {  // FloatConversions.java:85
        let word = ofChar_unchecked_a[i >> 1u];  // FloatConversions.java:86
        let narrow = i32(u32(word) >> u32((i & 1) << 4u)) & 65535;
        ofChar_unchecked_out[i] = f32(narrow);
    }
}

@compute @workgroup_size(32)  // FloatConversions.java:91
fn ofByte(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // FloatConversions.java:92
    if (i < rk_ofByte_arguments.out_length) {  // FloatConversions.java:93
        if (i < 0 || i >= rk_ofByte_arguments.a_length) {  // FloatConversions.java:94
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_ofByte_traps[0], workItem);
            return;
        }
        let word = ofByte_a[i >> 2u];
        let narrow = (i32(u32(word) >> u32((i & 3) << 3u)) << 24u) >> 24u;
        ofByte_out[i] = f32(narrow) * 0.5f;
    }
}

@compute @workgroup_size(32)  // FloatConversions.java:91
fn ofByte_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // FloatConversions.java:92
    if (i < rk_ofByte_unchecked_arguments.out_length) {  // FloatConversions.java:93
        let word = ofByte_unchecked_a[i >> 2u];  // FloatConversions.java:94
        let narrow = (i32(u32(word) >> u32((i & 3) << 3u)) << 24u) >> 24u;
        ofByte_unchecked_out[i] = f32(narrow) * 0.5f;
    }
}
