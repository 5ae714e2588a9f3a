// Generated from FloatContraction.java by RingKernel. Do not edit.

struct rk_long {
    @align(8) low: i32,  // offset 0
    high: i32,  // offset 4
}

struct productPlus_Arguments {
    a_length: i32,
    b_length: i32,
    c_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> productPlus_a: array<f32>;
@group(0) @binding(1) var<storage, read> productPlus_b: array<f32>;
@group(0) @binding(2) var<storage, read> productPlus_c: array<f32>;
@group(0) @binding(3) var<storage, read_write> productPlus_out: array<f32>;
@group(0) @binding(4) var<storage, read_write> rk_productPlus_traps: array<atomic<i32>>;
@group(0) @binding(5) var<uniform> rk_productPlus_arguments: productPlus_Arguments;

struct productPlus_unchecked_Arguments {
    a_length: i32,
    b_length: i32,
    c_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> productPlus_unchecked_a: array<f32>;
@group(0) @binding(1) var<storage, read> productPlus_unchecked_b: array<f32>;
@group(0) @binding(2) var<storage, read> productPlus_unchecked_c: array<f32>;
@group(0) @binding(3) var<storage, read_write> productPlus_unchecked_out: array<f32>;
@group(0) @binding(4) var<uniform> rk_productPlus_unchecked_arguments: productPlus_unchecked_Arguments;

struct productMinusProduct_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> productMinusProduct_a: array<f32>;
@group(0) @binding(1) var<storage, read> productMinusProduct_b: array<f32>;
@group(0) @binding(2) var<storage, read_write> productMinusProduct_out: array<f32>;
@group(0) @binding(3) var<storage, read_write> rk_productMinusProduct_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_productMinusProduct_arguments: productMinusProduct_Arguments;

struct productMinusProduct_unchecked_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> productMinusProduct_unchecked_a: array<f32>;
@group(0) @binding(1) var<storage, read> productMinusProduct_unchecked_b: array<f32>;
@group(0) @binding(2) var<storage, read_write> productMinusProduct_unchecked_out: array<f32>;
@group(0) @binding(3) var<uniform> rk_productMinusProduct_unchecked_arguments: productMinusProduct_unchecked_Arguments;

struct fusedProductPlus_Arguments {
    a_length: i32,
    b_length: i32,
    c_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> fusedProductPlus_a: array<f32>;
@group(0) @binding(1) var<storage, read> fusedProductPlus_b: array<f32>;
@group(0) @binding(2) var<storage, read> fusedProductPlus_c: array<f32>;
@group(0) @binding(3) var<storage, read_write> fusedProductPlus_out: array<f32>;
@group(0) @binding(4) var<storage, read_write> rk_fusedProductPlus_traps: array<atomic<i32>>;
@group(0) @binding(5) var<uniform> rk_fusedProductPlus_arguments: fusedProductPlus_Arguments;

struct fusedProductPlus_unchecked_Arguments {
    a_length: i32,
    b_length: i32,
    c_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> fusedProductPlus_unchecked_a: array<f32>;
@group(0) @binding(1) var<storage, read> fusedProductPlus_unchecked_b: array<f32>;
@group(0) @binding(2) var<storage, read> fusedProductPlus_unchecked_c: array<f32>;
@group(0) @binding(3) var<storage, read_write> fusedProductPlus_unchecked_out: array<f32>;
@group(0) @binding(4) var<uniform> rk_fusedProductPlus_unchecked_arguments: fusedProductPlus_unchecked_Arguments;

struct hornerScheme_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> hornerScheme_a: array<f32>;
@group(0) @binding(1) var<storage, read_write> hornerScheme_out: array<f32>;
@group(0) @binding(2) var<storage, read_write> rk_hornerScheme_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_hornerScheme_arguments: hornerScheme_Arguments;

struct hornerScheme_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> hornerScheme_unchecked_a: array<f32>;
@group(0) @binding(1) var<storage, read_write> hornerScheme_unchecked_out: array<f32>;
@group(0) @binding(2) var<uniform> rk_hornerScheme_unchecked_arguments: hornerScheme_unchecked_Arguments;

fn rk_long_add(a: rk_long, b: rk_long) -> rk_long {
    let sum = a.low + b.low;
    let pair = rk_long(sum, a.high + b.high + select(0, 1, (sum ^ i32(-2147483648)) < (a.low ^ i32(-2147483648))));
    return pair;
}

fn rk_long_subtract(a: rk_long, b: rk_long) -> rk_long {
    let pair = rk_long(a.low - b.low, a.high - b.high - select(0, 1, (a.low ^ i32(-2147483648)) < (b.low ^ i32(-2147483648))));
    return pair;
}

fn rk_long_multiply(a: rk_long, b: rk_long) -> rk_long {
    let bits = a.low & 65535;
    let shifted = i32(u32(a.low) >> 16u);
    let bits_1 = b.low & 65535;
    let shifted_1 = i32(u32(b.low) >> 16u);
    let product = bits * shifted_1;
    let product_1 = shifted * bits_1;
    let pair = rk_long(a.low * b.low, shifted * shifted_1 + i32(u32(product) >> 16u) + (i32(u32(product_1) >> 16u) + i32(u32(i32(u32(bits * bits_1) >> 16u) + (product & 65535) + (product_1 & 65535)) >> 16u)) + (a.high * b.low + a.low * b.high));
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

fn rk_long_less(a: rk_long, b: rk_long) -> bool {
    return a.high < b.high || (a.high == b.high && (a.low ^ i32(-2147483648)) < (b.low ^ i32(-2147483648)));
}

fn rk_fma_f32(a: f32, b: f32, b_1: f32) -> f32 {
    let bits = bitcast<i32>(a);
    let bits_1 = bitcast<i32>(b);
    let bits_2 = bitcast<i32>(b_1);
    let bits_3 = (bits ^ bits_1) & i32(-2147483648);
    let bits_4 = bits_2 & i32(-2147483648);
    let bits_5 = bits & 2147483647;
    let bits_6 = bits_5 & 8388607;
    let chosen = select(bits_6, (bits_6 | 8388608), bits_5 >= 8388608);
    let wide = rk_long(chosen, chosen >> 31u);
    let bits_7 = bits_1 & 2147483647;
    let bits_8 = bits_7 & 8388607;
    let chosen_1 = select(bits_8, (bits_8 | 8388608), bits_7 >= 8388608);
    let wide_1 = rk_long(chosen_1, chosen_1 >> 31u);
    let user_rk_long_multiplyResult = rk_long_multiply(wide, wide_1);
    let shifted = (bits & 2147483647) >> 23u;
    let shifted_1 = (bits_1 & 2147483647) >> 23u;
    let user_rk_long_shift_right_unsignedResult = rk_long_shift_right_unsigned(user_rk_long_multiplyResult, 32);
    let above = countLeadingZeros(user_rk_long_shift_right_unsignedResult.low);
    let below = countLeadingZeros(user_rk_long_multiplyResult.low);
    let difference = select(above, below + 32, user_rk_long_shift_right_unsignedResult.low == 0) - 2;
    let user_rk_long_shift_leftResult = rk_long_shift_left(user_rk_long_multiplyResult, difference);
    let difference_1 = select(shifted, 1, shifted == 0) + select(shifted_1, 1, shifted_1 == 0) - 300 - difference;
    let bits_9 = bits_2 & 2147483647;
    let bits_10 = bits_9 & 8388607;
    let chosen_2 = select(bits_10, (bits_10 | 8388608), bits_9 >= 8388608);
    let wide_2 = rk_long(chosen_2, chosen_2 >> 31u);
    let shifted_2 = (bits_2 & 2147483647) >> 23u;
    let user_rk_long_shift_right_unsignedResult_1 = rk_long_shift_right_unsigned(wide_2, 32);
    let above_1 = countLeadingZeros(user_rk_long_shift_right_unsignedResult_1.low);
    let below_1 = countLeadingZeros(chosen_2);
    let difference_2 = select(above_1, below_1 + 32, user_rk_long_shift_right_unsignedResult_1.low == 0) - 2;
    let user_rk_long_shift_leftResult_1 = rk_long_shift_left(wide_2, difference_2);
    let difference_3 = select(shifted_2, 1, shifted_2 == 0) - 150 - difference_2;
    let bits_11 = difference_1 > difference_3 || (difference_1 == difference_3 && !rk_long_less(user_rk_long_shift_leftResult, user_rk_long_shift_leftResult_1));
    let word = user_rk_long_shift_leftResult.low;
    let word_1 = user_rk_long_shift_leftResult_1.low;
    let word_2 = user_rk_long_shift_leftResult.high;
    let word_3 = user_rk_long_shift_leftResult_1.high;
    let chosen_3 = rk_long(select(word_1, word, bits_11), select(word_3, word_2, bits_11));
    let word_4 = user_rk_long_shift_leftResult_1.low;
    let word_5 = user_rk_long_shift_leftResult.low;
    let chosen_4 = select(word_5, word_4, bits_11);
    let word_6 = user_rk_long_shift_leftResult_1.high;
    let word_7 = user_rk_long_shift_leftResult.high;
    let chosen_5 = select(word_7, word_6, bits_11);
    let chosen_6 = select(difference_3, difference_1, bits_11);
    let difference_4 = chosen_6 - select(difference_1, difference_3, bits_11);
    let part = select(63, difference_4, difference_4 < 63);
    let user_rk_long_shift_right_unsignedResult_2 = rk_long_shift_right_unsigned(rk_long(chosen_4, chosen_5), part);
    let user_rk_long_shift_leftResult_2 = rk_long_shift_left(user_rk_long_shift_right_unsignedResult_2, part);
    let word_8 = user_rk_long_shift_leftResult_2.low;
    let word_9 = user_rk_long_shift_leftResult_2.high;
    let or = rk_long((user_rk_long_shift_right_unsignedResult_2.low | select(0, 1, !(word_8 == chosen_4 && word_9 == chosen_5))), user_rk_long_shift_right_unsignedResult_2.high);
    let isDifferent = bits_3 != bits_4;
    let user_rk_long_subtractResult = rk_long_subtract(chosen_3, or);
    let user_rk_long_addResult = rk_long_add(chosen_3, or);
    let word_10 = user_rk_long_subtractResult.low;
    let word_11 = user_rk_long_addResult.low;
    let chosen_7 = select(word_11, word_10, isDifferent);
    let word_12 = user_rk_long_subtractResult.high;
    let word_13 = user_rk_long_addResult.high;
    let chosen_8 = select(word_13, word_12, isDifferent);
    let chosen_9 = rk_long(chosen_7, chosen_8);
    let user_rk_long_shift_right_unsignedResult_3 = rk_long_shift_right_unsigned(chosen_9, 32);
    let above_2 = countLeadingZeros(user_rk_long_shift_right_unsignedResult_3.low);
    let below_2 = countLeadingZeros(chosen_7);
    let difference_5 = 40 - select(above_2, below_2 + 32, user_rk_long_shift_right_unsignedResult_3.low == 0);
    let sum = chosen_6 + difference_5 + 150;
    let isLess = sum < 1;
    let sum_1 = difference_5 + select(0, 1 - sum, isLess);
    let part_1 = select(63, sum_1, sum_1 < 63);
    let part_2 = select(1, part_1, part_1 > 1);
    let user_rk_long_shift_right_unsignedResult_4 = rk_long_shift_right_unsigned(chosen_9, part_2);
    let pair = rk_long(1, 0);
    let user_rk_long_shift_leftResult_3 = rk_long_shift_left(pair, part_2);
    let pair_1 = rk_long(1, 0);
    let user_rk_long_subtractResult_1 = rk_long_subtract(user_rk_long_shift_leftResult_3, pair_1);
    let bits_12 = chosen_7 & user_rk_long_subtractResult_1.low;
    let bits_13 = chosen_8 & user_rk_long_subtractResult_1.high;
    let user_rk_long_shift_right_unsignedResult_5 = rk_long_shift_right_unsigned(user_rk_long_shift_leftResult_3, 1);
    let word_14 = user_rk_long_shift_right_unsignedResult_5.low;
    let word_15 = user_rk_long_shift_right_unsignedResult_5.high;
    let narrow = rk_long_add(user_rk_long_shift_right_unsignedResult_4, rk_long(select(0, 1, rk_long_less(user_rk_long_shift_right_unsignedResult_5, rk_long(bits_12, bits_13)) || (bits_12 == word_14 && bits_13 == word_15 && (user_rk_long_shift_right_unsignedResult_4.low & 1) != 0)), 0)).low;
    let chosen_10 = select((select(select((sum - 1) << 23u, 0, isLess) + (narrow << u32(select(0, 1 - difference_5, difference_5 < 1) & 31)), 2139095040, sum > 254) | select(bits_4, bits_3, bits_11)), 0, chosen_7 == 0 && chosen_8 == 0);
    let word_16 = user_rk_long_shift_leftResult.low;
    let word_17 = user_rk_long_shift_leftResult.high;
    let word_18 = user_rk_long_shift_leftResult_1.low;
    let word_19 = user_rk_long_shift_leftResult_1.high;
    let bits_14 = word_18 == 0 && word_19 == 0;
    let user_rk_long_shift_right_unsignedResult_6 = rk_long_shift_right_unsigned(user_rk_long_shift_leftResult, 32);
    let above_3 = countLeadingZeros(user_rk_long_shift_right_unsignedResult_6.low);
    let below_3 = countLeadingZeros(user_rk_long_shift_leftResult.low);
    let difference_6 = 40 - select(above_3, below_3 + 32, user_rk_long_shift_right_unsignedResult_6.low == 0);
    let sum_2 = difference_1 + difference_6 + 150;
    let isLess_1 = sum_2 < 1;
    let sum_3 = difference_6 + select(0, 1 - sum_2, isLess_1);
    let part_3 = select(63, sum_3, sum_3 < 63);
    let part_4 = select(1, part_3, part_3 > 1);
    let user_rk_long_shift_right_unsignedResult_7 = rk_long_shift_right_unsigned(user_rk_long_shift_leftResult, part_4);
    let pair_2 = rk_long(1, 0);
    let user_rk_long_shift_leftResult_4 = rk_long_shift_left(pair_2, part_4);
    let pair_3 = rk_long(1, 0);
    let user_rk_long_subtractResult_2 = rk_long_subtract(user_rk_long_shift_leftResult_4, pair_3);
    let bits_15 = user_rk_long_shift_leftResult.low & user_rk_long_subtractResult_2.low;
    let bits_16 = user_rk_long_shift_leftResult.high & user_rk_long_subtractResult_2.high;
    let user_rk_long_shift_right_unsignedResult_8 = rk_long_shift_right_unsigned(user_rk_long_shift_leftResult_4, 1);
    let word_20 = user_rk_long_shift_right_unsignedResult_8.low;
    let word_21 = user_rk_long_shift_right_unsignedResult_8.high;
    let narrow_1 = rk_long_add(user_rk_long_shift_right_unsignedResult_7, rk_long(select(0, 1, rk_long_less(user_rk_long_shift_right_unsignedResult_8, rk_long(bits_15, bits_16)) || (bits_15 == word_20 && bits_16 == word_21 && (user_rk_long_shift_right_unsignedResult_7.low & 1) != 0)), 0)).low;
    let chosen_11 = select(select(chosen_10, (select(select((sum_2 - 1) << 23u, 0, isLess_1) + (narrow_1 << u32(select(0, 1 - difference_6, difference_6 < 1) & 31)), 2139095040, sum_2 > 254) | bits_3), bits_14), select(bits_2, (bits_3 & bits_4), bits_14), word_16 == 0 && word_17 == 0);
    let bits_17 = bits & 2147483647;
    let bits_18 = bits_1 & 2147483647;
    let bits_19 = bits_2 & 2147483647;
    let isEqual = bits_19 == 2139095040;
    let bits_20 = bits_17 == 2139095040 || bits_18 == 2139095040;
    return bitcast<f32>(select(select(chosen_11, select(bits_2, (bits_3 | 2139095040), bits_20), bits_20 || isEqual), 2143289344, bits_17 > 2139095040 || bits_18 > 2139095040 || bits_19 > 2139095040 || (bits_20 && (bits_17 == 0 || bits_18 == 0)) || (bits_20 && isEqual && bits_3 != (bits_2 & i32(-2147483648)))));
}

@compute @workgroup_size(32)  // FloatContraction.java:9
fn productPlus(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // FloatContraction.java:10
    if (i < rk_productPlus_arguments.out_length) {  // FloatContraction.java:11
        if (i < 0 || i >= rk_productPlus_arguments.a_length) {  // FloatContraction.java:12
            atomicMin(&rk_productPlus_traps[0], workItem);
            return;
        }
        if (i < 0 || i >= rk_productPlus_arguments.b_length) {
            atomicMin(&rk_productPlus_traps[1], workItem);
            return;
        }
        if (i < 0 || i >= rk_productPlus_arguments.c_length) {
            atomicMin(&rk_productPlus_traps[2], workItem);
            return;
        }
        productPlus_out[i] = productPlus_a[i] * productPlus_b[i] + productPlus_c[i];
    }
}

@compute @workgroup_size(32)  // FloatContraction.java:9
fn productPlus_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // FloatContraction.java:10
    if (i < rk_productPlus_unchecked_arguments.out_length) {  // FloatContraction.java:11
        productPlus_unchecked_out[i] = productPlus_unchecked_a[i] * productPlus_unchecked_b[i] + productPlus_unchecked_c[i];  // FloatContraction.java:12
    }
}

@compute @workgroup_size(32)  // FloatContraction.java:17
fn productMinusProduct(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // FloatContraction.java:18
    if (i < rk_productMinusProduct_arguments.out_length) {  // FloatContraction.java:19
        if (i < 0 || i >= rk_productMinusProduct_arguments.a_length) {  // FloatContraction.java:20
            atomicMin(&rk_productMinusProduct_traps[0], workItem);
            return;
        }
        if (i < 0 || i >= rk_productMinusProduct_arguments.b_length) {
            atomicMin(&rk_productMinusProduct_traps[1], workItem);
            return;
        }
        productMinusProduct_out[i] = productMinusProduct_a[i] * productMinusProduct_b[i] - productMinusProduct_b[i] * productMinusProduct_a[i];
    }
}

@compute @workgroup_size(32)  // FloatContraction.java:17
fn productMinusProduct_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // FloatContraction.java:18
    if (i < rk_productMinusProduct_unchecked_arguments.out_length) {  // FloatContraction.java:19
        productMinusProduct_unchecked_out[i] = productMinusProduct_unchecked_a[i] * productMinusProduct_unchecked_b[i] - productMinusProduct_unchecked_b[i] * productMinusProduct_unchecked_a[i];  // FloatContraction.java:20
    }
}

@compute @workgroup_size(32)  // FloatContraction.java:25
fn fusedProductPlus(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // FloatContraction.java:26
    if (i < rk_fusedProductPlus_arguments.out_length) {  // FloatContraction.java:27
        if (i < 0 || i >= rk_fusedProductPlus_arguments.a_length) {  // FloatContraction.java:28
            atomicMin(&rk_fusedProductPlus_traps[0], workItem);
            return;
        }
        if (i < 0 || i >= rk_fusedProductPlus_arguments.b_length) {
            atomicMin(&rk_fusedProductPlus_traps[1], workItem);
            return;
        }
        if (i < 0 || i >= rk_fusedProductPlus_arguments.c_length) {
            atomicMin(&rk_fusedProductPlus_traps[2], workItem);
            return;
        }
        let fma_f32 = rk_fma_f32(fusedProductPlus_a[i], fusedProductPlus_b[i], fusedProductPlus_c[i]);
        fusedProductPlus_out[i] = fma_f32;
    }
}

@compute @workgroup_size(32)  // FloatContraction.java:25
fn fusedProductPlus_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // FloatContraction.java:26
    if (i < rk_fusedProductPlus_unchecked_arguments.out_length) {  // FloatContraction.java:27
        let fma_f32 = rk_fma_f32(fusedProductPlus_unchecked_a[i], fusedProductPlus_unchecked_b[i], fusedProductPlus_unchecked_c[i]);  // FloatContraction.java:28
        fusedProductPlus_unchecked_out[i] = fma_f32;
    }
}

@compute @workgroup_size(32)  // FloatContraction.java:33
fn hornerScheme(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // FloatContraction.java:34
    if (i < rk_hornerScheme_arguments.out_length) {  // FloatContraction.java:35
        if (i < 0 || i >= rk_hornerScheme_arguments.a_length) {  // FloatContraction.java:36
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_hornerScheme_traps[0], workItem);
            return;
        }
        hornerScheme_out[i] = ((hornerScheme_a[i] * 0.5f + 3.0f) * hornerScheme_a[i] - 0.25f) * hornerScheme_a[i] + 1.0f;
    }
}

@compute @workgroup_size(32)  // FloatContraction.java:33
fn hornerScheme_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // FloatContraction.java:34
    if (i < rk_hornerScheme_unchecked_arguments.out_length) {  // FloatContraction.java:35
        hornerScheme_unchecked_out[i] = ((hornerScheme_unchecked_a[i] * 0.5f + 3.0f) * hornerScheme_unchecked_a[i] - 0.25f) * hornerScheme_unchecked_a[i] + 1.0f;  // FloatContraction.java:36
    }
}
