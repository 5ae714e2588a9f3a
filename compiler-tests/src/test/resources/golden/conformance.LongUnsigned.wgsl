// Generated from LongUnsigned.java by RingKernel. Do not edit.

struct rk_long {
    @align(8) low: i32,  // offset 0
    high: i32,  // offset 4
}

struct quotient_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> quotient_a: array<rk_long>;
@group(0) @binding(1) var<storage, read> quotient_b: array<rk_long>;
@group(0) @binding(2) var<storage, read_write> quotient_out: array<rk_long>;
@group(0) @binding(3) var<storage, read_write> rk_quotient_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_quotient_arguments: quotient_Arguments;

struct quotient_unchecked_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> quotient_unchecked_a: array<rk_long>;
@group(0) @binding(1) var<storage, read> quotient_unchecked_b: array<rk_long>;
@group(0) @binding(2) var<storage, read_write> quotient_unchecked_out: array<rk_long>;
@group(0) @binding(3) var<storage, read_write> rk_quotient_unchecked_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_quotient_unchecked_arguments: quotient_unchecked_Arguments;

struct remainder_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> remainder_a: array<rk_long>;
@group(0) @binding(1) var<storage, read> remainder_b: array<rk_long>;
@group(0) @binding(2) var<storage, read_write> remainder_out: array<rk_long>;
@group(0) @binding(3) var<storage, read_write> rk_remainder_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_remainder_arguments: remainder_Arguments;

struct remainder_unchecked_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> remainder_unchecked_a: array<rk_long>;
@group(0) @binding(1) var<storage, read> remainder_unchecked_b: array<rk_long>;
@group(0) @binding(2) var<storage, read_write> remainder_unchecked_out: array<rk_long>;
@group(0) @binding(3) var<storage, read_write> rk_remainder_unchecked_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_remainder_unchecked_arguments: remainder_unchecked_Arguments;

struct order_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> order_a: array<rk_long>;
@group(0) @binding(1) var<storage, read> order_b: array<rk_long>;
@group(0) @binding(2) var<storage, read_write> order_out: array<i32>;
@group(0) @binding(3) var<storage, read_write> rk_order_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_order_arguments: order_Arguments;

struct order_unchecked_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> order_unchecked_a: array<rk_long>;
@group(0) @binding(1) var<storage, read> order_unchecked_b: array<rk_long>;
@group(0) @binding(2) var<storage, read_write> order_unchecked_out: array<i32>;
@group(0) @binding(3) var<uniform> rk_order_unchecked_arguments: order_unchecked_Arguments;

struct highHalf_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> highHalf_a: array<rk_long>;
@group(0) @binding(1) var<storage, read> highHalf_b: array<rk_long>;
@group(0) @binding(2) var<storage, read_write> highHalf_out: array<rk_long>;
@group(0) @binding(3) var<storage, read_write> rk_highHalf_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_highHalf_arguments: highHalf_Arguments;

struct highHalf_unchecked_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> highHalf_unchecked_a: array<rk_long>;
@group(0) @binding(1) var<storage, read> highHalf_unchecked_b: array<rk_long>;
@group(0) @binding(2) var<storage, read_write> highHalf_unchecked_out: array<rk_long>;
@group(0) @binding(3) var<uniform> rk_highHalf_unchecked_arguments: highHalf_unchecked_Arguments;

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

fn rk_long_shift_right(a: rk_long, count: i32) -> rk_long {
    let bits = count & 31;
    let isDifferent = (count & 32) != 0;
    let shifted = a.high >> u32(bits & 31);
    let pair = rk_long(select((i32(u32(a.low) >> u32(bits & 31)) | ((a.high << 1u) << u32((31 - bits) & 31))), shifted, isDifferent), select(shifted, a.high >> 31u, isDifferent));
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

fn rk_long_less_unsigned(a: rk_long, b: rk_long) -> bool {
    return (a.high ^ i32(-2147483648)) < (b.high ^ i32(-2147483648)) || (a.high == b.high && (a.low ^ i32(-2147483648)) < (b.low ^ i32(-2147483648)));
}

fn rk_long_magnitude(a: rk_long) -> rk_long {
    let isLess = a.high < 0;
    let pair = rk_long(0, 0);
    let result = rk_long_subtract(pair, a);
    let pair_1 = rk_long(select(a.low, result.low, isLess), select(a.high, result.high, isLess));
    return pair_1;
}

fn rk_long_divide_unsigned(a: rk_long, b: rk_long) -> rk_long {
    let pair = rk_long(0, 0);
    var quotient_1 = pair;
    let pair_1 = rk_long(0, 0);
    var remainder_1 = pair_1;
    for (var bit = 63; bit >= 0; bit--) {
        let result = rk_long_shift_left(remainder_1, 1);
        let bits = result.low | (rk_long_shift_right_unsigned(a, bit).low & 1);
        let pair_2 = rk_long(bits, result.high);
        let fits = !rk_long_less_unsigned(pair_2, b);
        let bits_1 = remainder_1.high < 0 || fits;
        let result_1 = rk_long_subtract(pair_2, b);
        let pair_3 = rk_long(select(bits, result_1.low, bits_1), select(result.high, result_1.high, bits_1));
        remainder_1 = pair_3;
        let result_2 = rk_long_shift_left(quotient_1, 1);
        let pair_4 = rk_long((result_2.low | select(0, 1, bits_1)), result_2.high);
        quotient_1 = pair_4;
    }
    return quotient_1;
}

fn rk_long_divide(a: rk_long, b: rk_long) -> rk_long {
    let result = rk_long_divide_unsigned(rk_long_magnitude(a), rk_long_magnitude(b));
    let isLess = (a.high ^ b.high) < 0;
    let pair = rk_long(0, 0);
    let result_1 = rk_long_subtract(pair, result);
    let pair_1 = rk_long(select(result.low, result_1.low, isLess), select(result.high, result_1.high, isLess));
    return pair_1;
}

@compute @workgroup_size(32)  // LongUnsigned.java:9
fn quotient(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // LongUnsigned.java:10
    if (i < rk_quotient_arguments.out_length) {  // LongUnsigned.java:11
        if (i < 0 || i >= rk_quotient_arguments.a_length) {  // LongUnsigned.java:12
            atomicMin(&rk_quotient_traps[0], workItem);
            return;
        }
        let aValue = quotient_a[i];
        if (i < 0 || i >= rk_quotient_arguments.b_length) {
            atomicMin(&rk_quotient_traps[1], workItem);
            return;
        }
        let bValue = quotient_b[i];
        let word = bValue.low;
        let word_1 = bValue.high;
        let pair = rk_long(0, 0);
        var chosen = pair;
        if (word == 0 && word_1 == 0) {
            let pair_1 = rk_long(5, 0);
            chosen = pair_1;
        } else {
            chosen = quotient_b[i];
        }
        let user_rk_long_shift_right_unsignedResult = rk_long_shift_right_unsigned(aValue, 1);
        let word_2 = chosen.low;
        let word_3 = chosen.high;
        if (word_2 == 0 && word_3 == 0) {
            atomicMin(&rk_quotient_traps[2], workItem);
            return;
        }
        let word_4 = chosen.low;
        let word_5 = chosen.high;
        let bits = word_4 == -1 && word_5 == -1;
        let word_6 = chosen.low;
        let word_7 = chosen.high;
        let user_rk_long_divideResult = rk_long_divide(user_rk_long_shift_right_unsignedResult, rk_long(select(word_6, 1, bits), select(word_7, 0, bits)));
        let pair_1 = rk_long(0, 0);
        let negated = rk_long_subtract(pair_1, user_rk_long_shift_right_unsignedResult);
        let word_8 = negated.low;
        let word_9 = user_rk_long_divideResult.low;
        let word_10 = negated.high;
        let word_11 = user_rk_long_divideResult.high;
        let user_rk_long_shift_leftResult = rk_long_shift_left(rk_long(select(word_9, word_8, bits), select(word_11, word_10, bits)), 1);
        let user_rk_long_subtractResult = rk_long_subtract(aValue, rk_long_multiply(user_rk_long_shift_leftResult, chosen));
        let user_rk_long_addResult = rk_long_add(user_rk_long_shift_leftResult, rk_long(select(1, 0, rk_long_less(rk_long(user_rk_long_subtractResult.low, user_rk_long_subtractResult.high ^ i32(-2147483648)), rk_long(chosen.low, chosen.high ^ i32(-2147483648)))), 0));
        let pair_2 = rk_long(0, 0);
        let user_rk_long_lessResult = rk_long_less(chosen, pair_2);
        let word_12 = user_rk_long_addResult.low;
        let word_13 = user_rk_long_addResult.high;
        let divideUnsigned_i64 = rk_long(select(word_12, select(1, 0, rk_long_less(rk_long(aValue.low, aValue.high ^ i32(-2147483648)), rk_long(chosen.low, chosen.high ^ i32(-2147483648)))), user_rk_long_lessResult), select(word_13, 0, user_rk_long_lessResult));
        quotient_out[i] = divideUnsigned_i64;
    }
}

@compute @workgroup_size(32)  // LongUnsigned.java:9
fn quotient_unchecked(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // LongUnsigned.java:10
    if (i < rk_quotient_unchecked_arguments.out_length) {  // LongUnsigned.java:11
        let aValue = quotient_unchecked_a[i];  // LongUnsigned.java:12
        let bValue = quotient_unchecked_b[i];
        let word = bValue.low;
        let word_1 = bValue.high;
        let pair = rk_long(0, 0);
        var chosen = pair;
        if (word == 0 && word_1 == 0) {
            let pair_1 = rk_long(5, 0);
            chosen = pair_1;
        } else {
            chosen = quotient_unchecked_b[i];
        }
        let user_rk_long_shift_right_unsignedResult = rk_long_shift_right_unsigned(aValue, 1);
        let word_2 = chosen.low;
        let word_3 = chosen.high;
        if (word_2 == 0 && word_3 == 0) {
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_quotient_unchecked_traps[0], workItem);
            return;
        }
        let word_4 = chosen.low;
        let word_5 = chosen.high;
        let bits = word_4 == -1 && word_5 == -1;
        let word_6 = chosen.low;
        let word_7 = chosen.high;
        let user_rk_long_divideResult = rk_long_divide(user_rk_long_shift_right_unsignedResult, rk_long(select(word_6, 1, bits), select(word_7, 0, bits)));
        let pair_1 = rk_long(0, 0);
        let negated = rk_long_subtract(pair_1, user_rk_long_shift_right_unsignedResult);
        let word_8 = negated.low;
        let word_9 = user_rk_long_divideResult.low;
        let word_10 = negated.high;
        let word_11 = user_rk_long_divideResult.high;
        let user_rk_long_shift_leftResult = rk_long_shift_left(rk_long(select(word_9, word_8, bits), select(word_11, word_10, bits)), 1);
        let user_rk_long_subtractResult = rk_long_subtract(aValue, rk_long_multiply(user_rk_long_shift_leftResult, chosen));
        let user_rk_long_addResult = rk_long_add(user_rk_long_shift_leftResult, rk_long(select(1, 0, rk_long_less(rk_long(user_rk_long_subtractResult.low, user_rk_long_subtractResult.high ^ i32(-2147483648)), rk_long(chosen.low, chosen.high ^ i32(-2147483648)))), 0));
        let pair_2 = rk_long(0, 0);
        let user_rk_long_lessResult = rk_long_less(chosen, pair_2);
        let word_12 = user_rk_long_addResult.low;
        let word_13 = user_rk_long_addResult.high;
        let divideUnsigned_i64 = rk_long(select(word_12, select(1, 0, rk_long_less(rk_long(aValue.low, aValue.high ^ i32(-2147483648)), rk_long(chosen.low, chosen.high ^ i32(-2147483648)))), user_rk_long_lessResult), select(word_13, 0, user_rk_long_lessResult));
        quotient_unchecked_out[i] = divideUnsigned_i64;
    }
}

@compute @workgroup_size(32)  // LongUnsigned.java:17
fn remainder(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // LongUnsigned.java:18
    if (i < rk_remainder_arguments.out_length) {  // LongUnsigned.java:19
        if (i < 0 || i >= rk_remainder_arguments.a_length) {  // LongUnsigned.java:20
            atomicMin(&rk_remainder_traps[0], workItem);
            return;
        }
        let aValue = remainder_a[i];
        if (i < 0 || i >= rk_remainder_arguments.b_length) {
            atomicMin(&rk_remainder_traps[1], workItem);
            return;
        }
        let bValue = remainder_b[i];
        let word = bValue.low;
        let word_1 = bValue.high;
        let pair = rk_long(0, 0);
        var chosen = pair;
        if (word == 0 && word_1 == 0) {
            let pair_1 = rk_long(5, 0);
            chosen = pair_1;
        } else {
            chosen = remainder_b[i];
        }
        let user_rk_long_shift_right_unsignedResult = rk_long_shift_right_unsigned(aValue, 1);
        let word_2 = chosen.low;
        let word_3 = chosen.high;
        if (word_2 == 0 && word_3 == 0) {
            atomicMin(&rk_remainder_traps[2], workItem);
            return;
        }
        let word_4 = chosen.low;
        let word_5 = chosen.high;
        let bits = word_4 == -1 && word_5 == -1;
        let word_6 = chosen.low;
        let word_7 = chosen.high;
        let user_rk_long_divideResult = rk_long_divide(user_rk_long_shift_right_unsignedResult, rk_long(select(word_6, 1, bits), select(word_7, 0, bits)));
        let pair_1 = rk_long(0, 0);
        let negated = rk_long_subtract(pair_1, user_rk_long_shift_right_unsignedResult);
        let word_8 = negated.low;
        let word_9 = user_rk_long_divideResult.low;
        let word_10 = negated.high;
        let word_11 = user_rk_long_divideResult.high;
        let user_rk_long_shift_leftResult = rk_long_shift_left(rk_long(select(word_9, word_8, bits), select(word_11, word_10, bits)), 1);
        let user_rk_long_subtractResult = rk_long_subtract(aValue, rk_long_multiply(user_rk_long_shift_leftResult, chosen));
        let user_rk_long_addResult = rk_long_add(user_rk_long_shift_leftResult, rk_long(select(1, 0, rk_long_less(rk_long(user_rk_long_subtractResult.low, user_rk_long_subtractResult.high ^ i32(-2147483648)), rk_long(chosen.low, chosen.high ^ i32(-2147483648)))), 0));
        let pair_2 = rk_long(0, 0);
        let user_rk_long_lessResult = rk_long_less(chosen, pair_2);
        let word_12 = user_rk_long_addResult.low;
        let word_13 = user_rk_long_addResult.high;
        let remainderUnsigned_i64 = rk_long_subtract(aValue, rk_long_multiply(rk_long(select(word_12, select(1, 0, rk_long_less(rk_long(aValue.low, aValue.high ^ i32(-2147483648)), rk_long(chosen.low, chosen.high ^ i32(-2147483648)))), user_rk_long_lessResult), select(word_13, 0, user_rk_long_lessResult)), chosen));
        remainder_out[i] = remainderUnsigned_i64;
    }
}

@compute @workgroup_size(32)  // LongUnsigned.java:17
fn remainder_unchecked(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // LongUnsigned.java:18
    if (i < rk_remainder_unchecked_arguments.out_length) {  // LongUnsigned.java:19
        let aValue = remainder_unchecked_a[i];  // LongUnsigned.java:20
        let bValue = remainder_unchecked_b[i];
        let word = bValue.low;
        let word_1 = bValue.high;
        let pair = rk_long(0, 0);
        var chosen = pair;
        if (word == 0 && word_1 == 0) {
            let pair_1 = rk_long(5, 0);
            chosen = pair_1;
        } else {
            chosen = remainder_unchecked_b[i];
        }
        let user_rk_long_shift_right_unsignedResult = rk_long_shift_right_unsigned(aValue, 1);
        let word_2 = chosen.low;
        let word_3 = chosen.high;
        if (word_2 == 0 && word_3 == 0) {
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_remainder_unchecked_traps[0], workItem);
            return;
        }
        let word_4 = chosen.low;
        let word_5 = chosen.high;
        let bits = word_4 == -1 && word_5 == -1;
        let word_6 = chosen.low;
        let word_7 = chosen.high;
        let user_rk_long_divideResult = rk_long_divide(user_rk_long_shift_right_unsignedResult, rk_long(select(word_6, 1, bits), select(word_7, 0, bits)));
        let pair_1 = rk_long(0, 0);
        let negated = rk_long_subtract(pair_1, user_rk_long_shift_right_unsignedResult);
        let word_8 = negated.low;
        let word_9 = user_rk_long_divideResult.low;
        let word_10 = negated.high;
        let word_11 = user_rk_long_divideResult.high;
        let user_rk_long_shift_leftResult = rk_long_shift_left(rk_long(select(word_9, word_8, bits), select(word_11, word_10, bits)), 1);
        let user_rk_long_subtractResult = rk_long_subtract(aValue, rk_long_multiply(user_rk_long_shift_leftResult, chosen));
        let user_rk_long_addResult = rk_long_add(user_rk_long_shift_leftResult, rk_long(select(1, 0, rk_long_less(rk_long(user_rk_long_subtractResult.low, user_rk_long_subtractResult.high ^ i32(-2147483648)), rk_long(chosen.low, chosen.high ^ i32(-2147483648)))), 0));
        let pair_2 = rk_long(0, 0);
        let user_rk_long_lessResult = rk_long_less(chosen, pair_2);
        let word_12 = user_rk_long_addResult.low;
        let word_13 = user_rk_long_addResult.high;
        let remainderUnsigned_i64 = rk_long_subtract(aValue, rk_long_multiply(rk_long(select(word_12, select(1, 0, rk_long_less(rk_long(aValue.low, aValue.high ^ i32(-2147483648)), rk_long(chosen.low, chosen.high ^ i32(-2147483648)))), user_rk_long_lessResult), select(word_13, 0, user_rk_long_lessResult)), chosen));
        remainder_unchecked_out[i] = remainderUnsigned_i64;
    }
}

@compute @workgroup_size(32)  // LongUnsigned.java:25
fn order(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // LongUnsigned.java:26
    if (i < rk_order_arguments.out_length) {  // LongUnsigned.java:27
        if (i < 0 || i >= rk_order_arguments.a_length) {  // LongUnsigned.java:28
            atomicMin(&rk_order_traps[0], workItem);
            return;
        }
        let aValue = order_a[i];
        if (i < 0 || i >= rk_order_arguments.b_length) {
            atomicMin(&rk_order_traps[1], workItem);
            return;
        }
        let bValue = order_b[i];
        let xor = rk_long(aValue.low, aValue.high ^ i32(-2147483648));
        let xor_1 = rk_long(bValue.low, bValue.high ^ i32(-2147483648));
        let compareUnsigned_i64 = select(select(0, 1, rk_long_less(xor_1, xor)), -1, rk_long_less(xor, xor_1));
        order_out[i] = compareUnsigned_i64;
    }
}

@compute @workgroup_size(32)  // LongUnsigned.java:25
fn order_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // LongUnsigned.java:26
    if (i < rk_order_unchecked_arguments.out_length) {  // LongUnsigned.java:27
        let aValue = order_unchecked_a[i];  // LongUnsigned.java:28
        let bValue = order_unchecked_b[i];
        let xor = rk_long(aValue.low, aValue.high ^ i32(-2147483648));
        let xor_1 = rk_long(bValue.low, bValue.high ^ i32(-2147483648));
        let compareUnsigned_i64 = select(select(0, 1, rk_long_less(xor_1, xor)), -1, rk_long_less(xor, xor_1));
        order_unchecked_out[i] = compareUnsigned_i64;
    }
}

@compute @workgroup_size(32)  // LongUnsigned.java:33
fn highHalf(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // LongUnsigned.java:34
    if (i < rk_highHalf_arguments.out_length) {  // LongUnsigned.java:35
        if (i < 0 || i >= rk_highHalf_arguments.a_length) {  // LongUnsigned.java:36
            atomicMin(&rk_highHalf_traps[0], workItem);
            return;
        }
        let aValue = highHalf_a[i];
        if (i < 0 || i >= rk_highHalf_arguments.b_length) {
            atomicMin(&rk_highHalf_traps[1], workItem);
            return;
        }
        let bValue = highHalf_b[i];
        let and = rk_long(aValue.low, 0);
        let user_rk_long_shift_right_unsignedResult = rk_long_shift_right_unsigned(aValue, 32);
        let and_1 = rk_long(bValue.low, 0);
        let user_rk_long_shift_right_unsignedResult_1 = rk_long_shift_right_unsigned(bValue, 32);
        let user_rk_long_addResult = rk_long_add(rk_long_multiply(user_rk_long_shift_right_unsignedResult, and_1), rk_long_shift_right_unsigned(rk_long_multiply(and, and_1), 32));
        let user_rk_long_multiplyResult = rk_long_multiply(and, user_rk_long_shift_right_unsignedResult_1);
        let user_rk_long_shift_rightResult = rk_long_shift_right(aValue, 63);
        let user_rk_long_shift_rightResult_1 = rk_long_shift_right(bValue, 63);
        let multiplyHigh_i64 = rk_long_subtract(rk_long_subtract(rk_long_add(rk_long_add(rk_long_multiply(user_rk_long_shift_right_unsignedResult, user_rk_long_shift_right_unsignedResult_1), rk_long_shift_right_unsigned(user_rk_long_addResult, 32)), rk_long_shift_right_unsigned(rk_long_add(user_rk_long_multiplyResult, rk_long(user_rk_long_addResult.low, 0)), 32)), rk_long((user_rk_long_shift_rightResult.low & bValue.low), user_rk_long_shift_rightResult.high & bValue.high)), rk_long((user_rk_long_shift_rightResult_1.low & aValue.low), user_rk_long_shift_rightResult_1.high & aValue.high));
        let aValue_1 = highHalf_a[i];
        let bValue_1 = highHalf_b[i];
        let and_2 = rk_long(aValue_1.low, 0);
        let user_rk_long_shift_right_unsignedResult_2 = rk_long_shift_right_unsigned(aValue_1, 32);
        let and_3 = rk_long(bValue_1.low, 0);
        let user_rk_long_shift_right_unsignedResult_3 = rk_long_shift_right_unsigned(bValue_1, 32);
        let user_rk_long_addResult_1 = rk_long_add(rk_long_multiply(user_rk_long_shift_right_unsignedResult_2, and_3), rk_long_shift_right_unsigned(rk_long_multiply(and_2, and_3), 32));
        let unsignedMultiplyHigh_i64 = rk_long_add(rk_long_add(rk_long_multiply(user_rk_long_shift_right_unsignedResult_2, user_rk_long_shift_right_unsignedResult_3), rk_long_shift_right_unsigned(user_rk_long_addResult_1, 32)), rk_long_shift_right_unsigned(rk_long_add(rk_long_multiply(and_2, user_rk_long_shift_right_unsignedResult_3), rk_long(user_rk_long_addResult_1.low, 0)), 32));
        highHalf_out[i] = rk_long((multiplyHigh_i64.low ^ unsignedMultiplyHigh_i64.low), multiplyHigh_i64.high ^ unsignedMultiplyHigh_i64.high);
    }
}

@compute @workgroup_size(32)  // LongUnsigned.java:33
fn highHalf_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // LongUnsigned.java:34
    if (i < rk_highHalf_unchecked_arguments.out_length) {  // LongUnsigned.java:35
        let aValue = highHalf_unchecked_a[i];  // LongUnsigned.java:36
        let bValue = highHalf_unchecked_b[i];
        let and = rk_long(aValue.low, 0);
        let user_rk_long_shift_right_unsignedResult = rk_long_shift_right_unsigned(aValue, 32);
        let and_1 = rk_long(bValue.low, 0);
        let user_rk_long_shift_right_unsignedResult_1 = rk_long_shift_right_unsigned(bValue, 32);
        let user_rk_long_addResult = rk_long_add(rk_long_multiply(user_rk_long_shift_right_unsignedResult, and_1), rk_long_shift_right_unsigned(rk_long_multiply(and, and_1), 32));
        let user_rk_long_multiplyResult = rk_long_multiply(and, user_rk_long_shift_right_unsignedResult_1);
        let user_rk_long_shift_rightResult = rk_long_shift_right(aValue, 63);
        let user_rk_long_shift_rightResult_1 = rk_long_shift_right(bValue, 63);
        let multiplyHigh_i64 = rk_long_subtract(rk_long_subtract(rk_long_add(rk_long_add(rk_long_multiply(user_rk_long_shift_right_unsignedResult, user_rk_long_shift_right_unsignedResult_1), rk_long_shift_right_unsigned(user_rk_long_addResult, 32)), rk_long_shift_right_unsigned(rk_long_add(user_rk_long_multiplyResult, rk_long(user_rk_long_addResult.low, 0)), 32)), rk_long((user_rk_long_shift_rightResult.low & bValue.low), user_rk_long_shift_rightResult.high & bValue.high)), rk_long((user_rk_long_shift_rightResult_1.low & aValue.low), user_rk_long_shift_rightResult_1.high & aValue.high));
        let aValue_1 = highHalf_unchecked_a[i];
        let bValue_1 = highHalf_unchecked_b[i];
        let and_2 = rk_long(aValue_1.low, 0);
        let user_rk_long_shift_right_unsignedResult_2 = rk_long_shift_right_unsigned(aValue_1, 32);
        let and_3 = rk_long(bValue_1.low, 0);
        let user_rk_long_shift_right_unsignedResult_3 = rk_long_shift_right_unsigned(bValue_1, 32);
        let user_rk_long_addResult_1 = rk_long_add(rk_long_multiply(user_rk_long_shift_right_unsignedResult_2, and_3), rk_long_shift_right_unsigned(rk_long_multiply(and_2, and_3), 32));
        let unsignedMultiplyHigh_i64 = rk_long_add(rk_long_add(rk_long_multiply(user_rk_long_shift_right_unsignedResult_2, user_rk_long_shift_right_unsignedResult_3), rk_long_shift_right_unsigned(user_rk_long_addResult_1, 32)), rk_long_shift_right_unsigned(rk_long_add(rk_long_multiply(and_2, user_rk_long_shift_right_unsignedResult_3), rk_long(user_rk_long_addResult_1.low, 0)), 32));
        highHalf_unchecked_out[i] = rk_long((multiplyHigh_i64.low ^ unsignedMultiplyHigh_i64.low), multiplyHigh_i64.high ^ unsignedMultiplyHigh_i64.high);
    }
}
