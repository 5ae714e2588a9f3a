// Generated from LongQuotients.java by RingKernel. Do not edit.

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

struct byMinusOne_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> byMinusOne_a: array<rk_long>;
@group(0) @binding(1) var<storage, read_write> byMinusOne_out: array<rk_long>;
@group(0) @binding(2) var<storage, read_write> rk_byMinusOne_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_byMinusOne_arguments: byMinusOne_Arguments;

struct byMinusOne_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> byMinusOne_unchecked_a: array<rk_long>;
@group(0) @binding(1) var<storage, read_write> byMinusOne_unchecked_out: array<rk_long>;
@group(0) @binding(2) var<uniform> rk_byMinusOne_unchecked_arguments: byMinusOne_unchecked_Arguments;

struct remainderOfMinusOne_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> remainderOfMinusOne_a: array<rk_long>;
@group(0) @binding(1) var<storage, read_write> remainderOfMinusOne_out: array<rk_long>;
@group(0) @binding(2) var<storage, read_write> rk_remainderOfMinusOne_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_remainderOfMinusOne_arguments: remainderOfMinusOne_Arguments;

struct remainderOfMinusOne_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> remainderOfMinusOne_unchecked_a: array<rk_long>;
@group(0) @binding(1) var<storage, read_write> remainderOfMinusOne_unchecked_out: array<rk_long>;
@group(0) @binding(2) var<uniform> rk_remainderOfMinusOne_unchecked_arguments: remainderOfMinusOne_unchecked_Arguments;

struct byConstants_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> byConstants_a: array<rk_long>;
@group(0) @binding(1) var<storage, read_write> byConstants_out: array<rk_long>;
@group(0) @binding(2) var<storage, read_write> rk_byConstants_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_byConstants_arguments: byConstants_Arguments;

struct byConstants_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> byConstants_unchecked_a: array<rk_long>;
@group(0) @binding(1) var<storage, read_write> byConstants_unchecked_out: array<rk_long>;
@group(0) @binding(2) var<uniform> rk_byConstants_unchecked_arguments: byConstants_unchecked_Arguments;

struct ofConstants_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> ofConstants_a: array<rk_long>;
@group(0) @binding(1) var<storage, read_write> ofConstants_out: array<rk_long>;
@group(0) @binding(2) var<storage, read_write> rk_ofConstants_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_ofConstants_arguments: ofConstants_Arguments;

struct ofConstants_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> ofConstants_unchecked_a: array<rk_long>;
@group(0) @binding(1) var<storage, read_write> ofConstants_unchecked_out: array<rk_long>;
@group(0) @binding(2) var<storage, read_write> rk_ofConstants_unchecked_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_ofConstants_unchecked_arguments: ofConstants_unchecked_Arguments;

struct quotientTimesDivisorPlusRemainder_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> quotientTimesDivisorPlusRemainder_a: array<rk_long>;
@group(0) @binding(1) var<storage, read> quotientTimesDivisorPlusRemainder_b: array<rk_long>;
@group(0) @binding(2) var<storage, read_write> quotientTimesDivisorPlusRemainder_out: array<i32>;
@group(0) @binding(3) var<storage, read_write> rk_quotientTimesDivisorPlusRemainder_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_quotientTimesDivisorPlusRemainder_arguments: quotientTimesDivisorPlusRemainder_Arguments;

struct quotientTimesDivisorPlusRemainder_unchecked_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> quotientTimesDivisorPlusRemainder_unchecked_a: array<rk_long>;
@group(0) @binding(1) var<storage, read> quotientTimesDivisorPlusRemainder_unchecked_b: array<rk_long>;
@group(0) @binding(2) var<storage, read_write> quotientTimesDivisorPlusRemainder_unchecked_out: array<i32>;
@group(0) @binding(3) var<storage, read_write> rk_quotientTimesDivisorPlusRemainder_unchecked_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_quotientTimesDivisorPlusRemainder_unchecked_arguments: quotientTimesDivisorPlusRemainder_unchecked_Arguments;

struct floor_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> floor_a: array<rk_long>;
@group(0) @binding(1) var<storage, read> floor_b: array<rk_long>;
@group(0) @binding(2) var<storage, read_write> floor_out: array<rk_long>;
@group(0) @binding(3) var<storage, read_write> rk_floor_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_floor_arguments: floor_Arguments;

struct floor_unchecked_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> floor_unchecked_a: array<rk_long>;
@group(0) @binding(1) var<storage, read> floor_unchecked_b: array<rk_long>;
@group(0) @binding(2) var<storage, read_write> floor_unchecked_out: array<rk_long>;
@group(0) @binding(3) var<storage, read_write> rk_floor_unchecked_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_floor_unchecked_arguments: floor_unchecked_Arguments;

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

fn rk_long_remainder(a: rk_long, b: rk_long) -> rk_long {
    return rk_long_subtract(a, rk_long_multiply(rk_long_divide(a, b), b));
}

@compute @workgroup_size(32)  // LongQuotients.java:9
fn quotient(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // LongQuotients.java:10
    if (i < rk_quotient_arguments.out_length) {  // LongQuotients.java:11
        if (i < 0 || i >= rk_quotient_arguments.a_length) {  // LongQuotients.java:12
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
            let pair_1 = rk_long(3, 0);
            chosen = pair_1;
        } else {
            chosen = quotient_b[i];
        }
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
        let user_rk_long_divideResult = rk_long_divide(aValue, rk_long(select(word_6, 1, bits), select(word_7, 0, bits)));
        let pair_1 = rk_long(0, 0);
        let negated = rk_long_subtract(pair_1, aValue);
        let word_8 = negated.low;
        let word_9 = user_rk_long_divideResult.low;
        let word_10 = negated.high;
        let word_11 = user_rk_long_divideResult.high;
        quotient_out[i] = rk_long(select(word_9, word_8, bits), select(word_11, word_10, bits));
    }
}

@compute @workgroup_size(32)  // LongQuotients.java:9
fn quotient_unchecked(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // LongQuotients.java:10
    if (i < rk_quotient_unchecked_arguments.out_length) {  // LongQuotients.java:11
        let aValue = quotient_unchecked_a[i];  // LongQuotients.java:12
        let bValue = quotient_unchecked_b[i];
        let word = bValue.low;
        let word_1 = bValue.high;
        let pair = rk_long(0, 0);
        var chosen = pair;
        if (word == 0 && word_1 == 0) {
            let pair_1 = rk_long(3, 0);
            chosen = pair_1;
        } else {
            chosen = quotient_unchecked_b[i];
        }
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
        let user_rk_long_divideResult = rk_long_divide(aValue, rk_long(select(word_6, 1, bits), select(word_7, 0, bits)));
        let pair_1 = rk_long(0, 0);
        let negated = rk_long_subtract(pair_1, aValue);
        let word_8 = negated.low;
        let word_9 = user_rk_long_divideResult.low;
        let word_10 = negated.high;
        let word_11 = user_rk_long_divideResult.high;
        quotient_unchecked_out[i] = rk_long(select(word_9, word_8, bits), select(word_11, word_10, bits));
    }
}

@compute @workgroup_size(32)  // LongQuotients.java:17
fn remainder(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // LongQuotients.java:18
    if (i < rk_remainder_arguments.out_length) {  // LongQuotients.java:19
        if (i < 0 || i >= rk_remainder_arguments.a_length) {  // LongQuotients.java:20
            atomicMin(&rk_remainder_traps[0], workItem);
            return;
        }
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
            let pair_1 = rk_long(3, 0);
            chosen = pair_1;
        } else {
            chosen = remainder_b[i];
        }
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
        remainder_out[i] = rk_long_remainder(remainder_a[i], rk_long(select(word_6, 1, bits), select(word_7, 0, bits)));
    }
}

@compute @workgroup_size(32)  // LongQuotients.java:17
fn remainder_unchecked(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // LongQuotients.java:18
    if (i < rk_remainder_unchecked_arguments.out_length) {  // LongQuotients.java:19
        let bValue = remainder_unchecked_b[i];  // LongQuotients.java:20
        let word = bValue.low;
        let word_1 = bValue.high;
        let pair = rk_long(0, 0);
        var chosen = pair;
        if (word == 0 && word_1 == 0) {
            let pair_1 = rk_long(3, 0);
            chosen = pair_1;
        } else {
            chosen = remainder_unchecked_b[i];
        }
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
        remainder_unchecked_out[i] = rk_long_remainder(remainder_unchecked_a[i], rk_long(select(word_6, 1, bits), select(word_7, 0, bits)));
    }
}

@compute @workgroup_size(32)  // LongQuotients.java:25
fn byMinusOne(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // LongQuotients.java:26
    if (i < rk_byMinusOne_arguments.out_length) {  // LongQuotients.java:27
        if (i < 0 || i >= rk_byMinusOne_arguments.a_length) {  // LongQuotients.java:28
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_byMinusOne_traps[0], workItem);
            return;
        }
        let pair = rk_long(0, 0);
        byMinusOne_out[i] = rk_long_subtract(pair, byMinusOne_a[i]);
    }
}

@compute @workgroup_size(32)  // LongQuotients.java:25
fn byMinusOne_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // LongQuotients.java:26
    if (i < rk_byMinusOne_unchecked_arguments.out_length) {  // LongQuotients.java:27
        let pair = rk_long(0, 0);  // LongQuotients.java:28
        byMinusOne_unchecked_out[i] = rk_long_subtract(pair, byMinusOne_unchecked_a[i]);
    }
}

@compute @workgroup_size(32)  // LongQuotients.java:33
fn remainderOfMinusOne(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // LongQuotients.java:34
    if (i < rk_remainderOfMinusOne_arguments.out_length) {  // LongQuotients.java:35
        if (i < 0 || i >= rk_remainderOfMinusOne_arguments.a_length) {  // LongQuotients.java:36
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_remainderOfMinusOne_traps[0], workItem);
            return;
        }
        let pair = rk_long(1, 0);
        remainderOfMinusOne_out[i] = rk_long_remainder(remainderOfMinusOne_a[i], pair);
    }
}

@compute @workgroup_size(32)  // LongQuotients.java:33
fn remainderOfMinusOne_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // LongQuotients.java:34
    if (i < rk_remainderOfMinusOne_unchecked_arguments.out_length) {  // LongQuotients.java:35
        let pair = rk_long(1, 0);  // LongQuotients.java:36
        remainderOfMinusOne_unchecked_out[i] = rk_long_remainder(remainderOfMinusOne_unchecked_a[i], pair);
    }
}

@compute @workgroup_size(32)  // LongQuotients.java:41
fn byConstants(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // LongQuotients.java:42
    if (i < rk_byConstants_arguments.out_length) {  // LongQuotients.java:43
        if (i < 0 || i >= rk_byConstants_arguments.a_length) {  // LongQuotients.java:44
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_byConstants_traps[0], workItem);
            return;
        }
        let pair = rk_long(7, 0);
        let user_rk_long_divideResult = rk_long_divide(byConstants_a[i], pair);
        let aValue = byConstants_a[i];
        let pair_1 = rk_long(-8, -1);
        let pair_2 = rk_long(1, 0);
        let pair_3 = rk_long(10, 0);
        let pair_4 = rk_long(-16, -1);
        let pair_5 = rk_long(0, i32(-2147483648));
        byConstants_out[i] = rk_long_add(rk_long_add(rk_long_add(rk_long_add(rk_long_add(user_rk_long_divideResult, rk_long_divide(aValue, pair_1)), rk_long_divide(byConstants_a[i], pair_2)), rk_long_remainder(byConstants_a[i], pair_3)), rk_long_remainder(byConstants_a[i], pair_4)), rk_long_divide(byConstants_a[i], pair_5));
    }
}

@compute @workgroup_size(32)  // LongQuotients.java:41
fn byConstants_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // LongQuotients.java:42
    if (i < rk_byConstants_unchecked_arguments.out_length) {  // LongQuotients.java:43
        let pair = rk_long(7, 0);  // LongQuotients.java:44
        let user_rk_long_divideResult = rk_long_divide(byConstants_unchecked_a[i], pair);
        let aValue = byConstants_unchecked_a[i];
        let pair_1 = rk_long(-8, -1);
        let pair_2 = rk_long(1, 0);
        let pair_3 = rk_long(10, 0);
        let pair_4 = rk_long(-16, -1);
        let pair_5 = rk_long(0, i32(-2147483648));
        byConstants_unchecked_out[i] = rk_long_add(rk_long_add(rk_long_add(rk_long_add(rk_long_add(user_rk_long_divideResult, rk_long_divide(aValue, pair_1)), rk_long_divide(byConstants_unchecked_a[i], pair_2)), rk_long_remainder(byConstants_unchecked_a[i], pair_3)), rk_long_remainder(byConstants_unchecked_a[i], pair_4)), rk_long_divide(byConstants_unchecked_a[i], pair_5));
    }
}

@compute @workgroup_size(32)  // LongQuotients.java:49
fn ofConstants(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // LongQuotients.java:50
    if (i < rk_ofConstants_arguments.out_length) {  // LongQuotients.java:51
        if (i < 0 || i >= rk_ofConstants_arguments.a_length) {  // LongQuotients.java:52
            atomicMin(&rk_ofConstants_traps[0], workItem);
            return;
        }
        let aValue = ofConstants_a[i];
        let word = aValue.low;
        let word_1 = aValue.high;
        let pair = rk_long(0, 0);
        var chosen = pair;
        if (word == 0 && word_1 == 0) {
            let pair_1 = rk_long(0, 0);
            chosen = pair_1;
        } else {
            let aValue_1 = ofConstants_a[i];
            let word_2 = aValue_1.low;
            let word_3 = aValue_1.high;
            if (word_2 == 0 && word_3 == 0) {
                atomicMin(&rk_ofConstants_traps[1], workItem);
                return;
            }
            let word_4 = aValue_1.low;
            let word_5 = aValue_1.high;
            let bits = word_4 == -1 && word_5 == -1;
            let word_6 = aValue_1.low;
            let word_7 = aValue_1.high;
            let pair_1 = rk_long(100, 0);
            let user_rk_long_divideResult = rk_long_divide(pair_1, rk_long(select(word_6, 1, bits), select(word_7, 0, bits)));
            let pair_2 = rk_long(100, 0);
            let pair_3 = rk_long(0, 0);
            let negated = rk_long_subtract(pair_3, pair_2);
            let word_8 = negated.low;
            let word_9 = user_rk_long_divideResult.low;
            let word_10 = negated.high;
            let word_11 = user_rk_long_divideResult.high;
            let aValue_2 = ofConstants_a[i];
            let word_12 = aValue_2.low;
            let word_13 = aValue_2.high;
            if (word_12 == 0 && word_13 == 0) {
                atomicMin(&rk_ofConstants_traps[2], workItem);
                return;
            }
            let word_14 = aValue_2.low;
            let word_15 = aValue_2.high;
            let bits_1 = word_14 == -1 && word_15 == -1;
            let word_16 = aValue_2.low;
            let word_17 = aValue_2.high;
            let pair_4 = rk_long(0, i32(-2147483648));
            chosen = rk_long_add(rk_long(select(word_9, word_8, bits), select(word_11, word_10, bits)), rk_long_remainder(pair_4, rk_long(select(word_16, 1, bits_1), select(word_17, 0, bits_1))));
        }
        ofConstants_out[i] = chosen;
    }
}

@compute @workgroup_size(32)  // LongQuotients.java:49
fn ofConstants_unchecked(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // LongQuotients.java:50
    if (i < rk_ofConstants_unchecked_arguments.out_length) {  // LongQuotients.java:51
        let aValue = ofConstants_unchecked_a[i];  // LongQuotients.java:52
        let word = aValue.low;
        let word_1 = aValue.high;
        let pair = rk_long(0, 0);
        var chosen = pair;
        if (word == 0 && word_1 == 0) {
            let pair_1 = rk_long(0, 0);
            chosen = pair_1;
        } else {
            let aValue_1 = ofConstants_unchecked_a[i];
            let word_2 = aValue_1.low;
            let word_3 = aValue_1.high;
            if (word_2 == 0 && word_3 == 0) {
                atomicMin(&rk_ofConstants_unchecked_traps[0], workItem);
                return;
            }
            let word_4 = aValue_1.low;
            let word_5 = aValue_1.high;
            let bits = word_4 == -1 && word_5 == -1;
            let word_6 = aValue_1.low;
            let word_7 = aValue_1.high;
            let pair_1 = rk_long(100, 0);
            let user_rk_long_divideResult = rk_long_divide(pair_1, rk_long(select(word_6, 1, bits), select(word_7, 0, bits)));
            let pair_2 = rk_long(100, 0);
            let pair_3 = rk_long(0, 0);
            let negated = rk_long_subtract(pair_3, pair_2);
            let word_8 = negated.low;
            let word_9 = user_rk_long_divideResult.low;
            let word_10 = negated.high;
            let word_11 = user_rk_long_divideResult.high;
            let aValue_2 = ofConstants_unchecked_a[i];
            let word_12 = aValue_2.low;
            let word_13 = aValue_2.high;
            if (word_12 == 0 && word_13 == 0) {
                atomicMin(&rk_ofConstants_unchecked_traps[1], workItem);
                return;
            }
            let word_14 = aValue_2.low;
            let word_15 = aValue_2.high;
            let bits_1 = word_14 == -1 && word_15 == -1;
            let word_16 = aValue_2.low;
            let word_17 = aValue_2.high;
            let pair_4 = rk_long(0, i32(-2147483648));
            chosen = rk_long_add(rk_long(select(word_9, word_8, bits), select(word_11, word_10, bits)), rk_long_remainder(pair_4, rk_long(select(word_16, 1, bits_1), select(word_17, 0, bits_1))));
        }
        ofConstants_unchecked_out[i] = chosen;
    }
}

@compute @workgroup_size(32)  // LongQuotients.java:57
fn quotientTimesDivisorPlusRemainder(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // LongQuotients.java:58
    if (i < rk_quotientTimesDivisorPlusRemainder_arguments.out_length) {  // LongQuotients.java:59
        if (i < 0 || i >= rk_quotientTimesDivisorPlusRemainder_arguments.b_length) {  // LongQuotients.java:60
            atomicMin(&rk_quotientTimesDivisorPlusRemainder_traps[0], workItem);
            return;
        }
        let bValue = quotientTimesDivisorPlusRemainder_b[i];
        let bits = bValue.low | 1;
        let divisor = rk_long(bits, bValue.high);
        if (i < 0 || i >= rk_quotientTimesDivisorPlusRemainder_arguments.a_length) {  // LongQuotients.java:61
            atomicMin(&rk_quotientTimesDivisorPlusRemainder_traps[1], workItem);
            return;
        }
        let aValue = quotientTimesDivisorPlusRemainder_a[i];
        if (bits == 0 && bValue.high == 0) {
            atomicMin(&rk_quotientTimesDivisorPlusRemainder_traps[2], workItem);
            return;
        }
        let bits_1 = bits == -1 && bValue.high == -1;
        let user_rk_long_divideResult = rk_long_divide(aValue, rk_long(select(bits, 1, bits_1), select(bValue.high, 0, bits_1)));
        let pair = rk_long(0, 0);
        let negated = rk_long_subtract(pair, aValue);
        let word = negated.low;
        let word_1 = user_rk_long_divideResult.low;
        let word_2 = negated.high;
        let word_3 = user_rk_long_divideResult.high;
        let user_rk_long_multiplyResult = rk_long_multiply(rk_long(select(word_1, word, bits_1), select(word_3, word_2, bits_1)), divisor);
        if (bits == 0 && bValue.high == 0) {
            atomicMin(&rk_quotientTimesDivisorPlusRemainder_traps[3], workItem);
            return;
        }
        let bits_2 = bits == -1 && bValue.high == -1;
        let user_rk_long_addResult = rk_long_add(user_rk_long_multiplyResult, rk_long_remainder(quotientTimesDivisorPlusRemainder_a[i], rk_long(select(bits, 1, bits_2), select(bValue.high, 0, bits_2))));
        let aValue_1 = quotientTimesDivisorPlusRemainder_a[i];
        let word_4 = user_rk_long_addResult.low;
        let word_5 = aValue_1.low;
        let word_6 = user_rk_long_addResult.high;
        let word_7 = aValue_1.high;
        quotientTimesDivisorPlusRemainder_out[i] = select(0, 1, word_4 == word_5 && word_6 == word_7);
    }
}

@compute @workgroup_size(32)  // LongQuotients.java:57
fn quotientTimesDivisorPlusRemainder_unchecked(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // LongQuotients.java:58
    if (i < rk_quotientTimesDivisorPlusRemainder_unchecked_arguments.out_length) {  // LongQuotients.java:59
        let bValue = quotientTimesDivisorPlusRemainder_unchecked_b[i];  // LongQuotients.java:60
        let bits = bValue.low | 1;
        let divisor = rk_long(bits, bValue.high);
        let aValue = quotientTimesDivisorPlusRemainder_unchecked_a[i];  // LongQuotients.java:61
        if (bits == 0 && bValue.high == 0) {
            atomicMin(&rk_quotientTimesDivisorPlusRemainder_unchecked_traps[0], workItem);
            return;
        }
        let bits_1 = bits == -1 && bValue.high == -1;
        let user_rk_long_divideResult = rk_long_divide(aValue, rk_long(select(bits, 1, bits_1), select(bValue.high, 0, bits_1)));
        let pair = rk_long(0, 0);
        let negated = rk_long_subtract(pair, aValue);
        let word = negated.low;
        let word_1 = user_rk_long_divideResult.low;
        let word_2 = negated.high;
        let word_3 = user_rk_long_divideResult.high;
        let user_rk_long_multiplyResult = rk_long_multiply(rk_long(select(word_1, word, bits_1), select(word_3, word_2, bits_1)), divisor);
        if (bits == 0 && bValue.high == 0) {
            atomicMin(&rk_quotientTimesDivisorPlusRemainder_unchecked_traps[1], workItem);
            return;
        }
        let bits_2 = bits == -1 && bValue.high == -1;
        let user_rk_long_addResult = rk_long_add(user_rk_long_multiplyResult, rk_long_remainder(quotientTimesDivisorPlusRemainder_unchecked_a[i], rk_long(select(bits, 1, bits_2), select(bValue.high, 0, bits_2))));
        let aValue_1 = quotientTimesDivisorPlusRemainder_unchecked_a[i];
        let word_4 = user_rk_long_addResult.low;
        let word_5 = aValue_1.low;
        let word_6 = user_rk_long_addResult.high;
        let word_7 = aValue_1.high;
        quotientTimesDivisorPlusRemainder_unchecked_out[i] = select(0, 1, word_4 == word_5 && word_6 == word_7);
    }
}

@compute @workgroup_size(32)  // LongQuotients.java:66
fn floor_(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // LongQuotients.java:67
    if (i < rk_floor_arguments.out_length) {  // LongQuotients.java:68
        if (i < 0 || i >= rk_floor_arguments.a_length) {  // LongQuotients.java:69
            atomicMin(&rk_floor_traps[0], workItem);
            return;
        }
        let aValue = floor_a[i];
        if (i < 0 || i >= rk_floor_arguments.b_length) {
            atomicMin(&rk_floor_traps[1], workItem);
            return;
        }
        let bValue = floor_b[i];
        let bits = bValue.low | 1;
        if (bits == 0 && bValue.high == 0) {
            atomicMin(&rk_floor_traps[2], workItem);
            return;
        }
        let bits_1 = bits == -1 && bValue.high == -1;
        let user_rk_long_divideResult = rk_long_divide(aValue, rk_long(select(bits, 1, bits_1), select(bValue.high, 0, bits_1)));
        let pair = rk_long(0, 0);
        let negated = rk_long_subtract(pair, aValue);
        let word = negated.low;
        let word_1 = user_rk_long_divideResult.low;
        let chosen = select(word_1, word, bits_1);
        let word_2 = negated.high;
        let word_3 = user_rk_long_divideResult.high;
        let chosen_1 = select(word_3, word_2, bits_1);
        let div = rk_long(chosen, chosen_1);
        let user_rk_long_subtractResult = rk_long_subtract(aValue, rk_long_multiply(div, rk_long(bits, bValue.high)));
        let word_4 = user_rk_long_subtractResult.low;
        let word_5 = user_rk_long_subtractResult.high;
        let pair_1 = rk_long(0, 0);
        let bits_2 = !(word_4 == 0 && word_5 == 0) && rk_long_less(rk_long((aValue.low ^ bits), aValue.high ^ bValue.high), pair_1);
        let pair_2 = rk_long(1, 0);
        let user_rk_long_subtractResult_1 = rk_long_subtract(div, pair_2);
        let word_6 = user_rk_long_subtractResult_1.low;
        let word_7 = user_rk_long_subtractResult_1.high;
        let floorDiv_i64 = rk_long(select(chosen, word_6, bits_2), select(chosen_1, word_7, bits_2));
        let pair_3 = rk_long(3, 0);
        let user_rk_long_multiplyResult = rk_long_multiply(floorDiv_i64, pair_3);
        let aValue_1 = floor_a[i];
        let bValue_1 = floor_b[i];
        let bits_3 = bValue_1.low | 1;
        if (bits_3 == 0 && bValue_1.high == 0) {
            atomicMin(&rk_floor_traps[3], workItem);
            return;
        }
        let bits_4 = bits_3 == -1 && bValue_1.high == -1;
        let user_rk_long_remainderResult = rk_long_remainder(aValue_1, rk_long(select(bits_3, 1, bits_4), select(bValue_1.high, 0, bits_4)));
        let word_8 = user_rk_long_remainderResult.low;
        let word_9 = user_rk_long_remainderResult.high;
        let pair_4 = rk_long(0, 0);
        let bits_5 = !(word_8 == 0 && word_9 == 0) && rk_long_less(rk_long((aValue_1.low ^ bits_3), aValue_1.high ^ bValue_1.high), pair_4);
        let user_rk_long_addResult = rk_long_add(user_rk_long_remainderResult, rk_long(bits_3, bValue_1.high));
        let word_10 = user_rk_long_addResult.low;
        let word_11 = user_rk_long_remainderResult.low;
        let word_12 = user_rk_long_addResult.high;
        let word_13 = user_rk_long_remainderResult.high;
        let floorMod_i64 = rk_long(select(word_11, word_10, bits_5), select(word_13, word_12, bits_5));
        floor_out[i] = rk_long_add(user_rk_long_multiplyResult, floorMod_i64);
    }
}

@compute @workgroup_size(32)  // LongQuotients.java:66
fn floor_unchecked(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // LongQuotients.java:67
    if (i < rk_floor_unchecked_arguments.out_length) {  // LongQuotients.java:68
        let aValue = floor_unchecked_a[i];  // LongQuotients.java:69
        let bValue = floor_unchecked_b[i];
        let bits = bValue.low | 1;
        if (bits == 0 && bValue.high == 0) {
            atomicMin(&rk_floor_unchecked_traps[0], workItem);
            return;
        }
        let bits_1 = bits == -1 && bValue.high == -1;
        let user_rk_long_divideResult = rk_long_divide(aValue, rk_long(select(bits, 1, bits_1), select(bValue.high, 0, bits_1)));
        let pair = rk_long(0, 0);
        let negated = rk_long_subtract(pair, aValue);
        let word = negated.low;
        let word_1 = user_rk_long_divideResult.low;
        let chosen = select(word_1, word, bits_1);
        let word_2 = negated.high;
        let word_3 = user_rk_long_divideResult.high;
        let chosen_1 = select(word_3, word_2, bits_1);
        let div = rk_long(chosen, chosen_1);
        let user_rk_long_subtractResult = rk_long_subtract(aValue, rk_long_multiply(div, rk_long(bits, bValue.high)));
        let word_4 = user_rk_long_subtractResult.low;
        let word_5 = user_rk_long_subtractResult.high;
        let pair_1 = rk_long(0, 0);
        let bits_2 = !(word_4 == 0 && word_5 == 0) && rk_long_less(rk_long((aValue.low ^ bits), aValue.high ^ bValue.high), pair_1);
        let pair_2 = rk_long(1, 0);
        let user_rk_long_subtractResult_1 = rk_long_subtract(div, pair_2);
        let word_6 = user_rk_long_subtractResult_1.low;
        let word_7 = user_rk_long_subtractResult_1.high;
        let floorDiv_i64 = rk_long(select(chosen, word_6, bits_2), select(chosen_1, word_7, bits_2));
        let pair_3 = rk_long(3, 0);
        let user_rk_long_multiplyResult = rk_long_multiply(floorDiv_i64, pair_3);
        let aValue_1 = floor_unchecked_a[i];
        let bValue_1 = floor_unchecked_b[i];
        let bits_3 = bValue_1.low | 1;
        if (bits_3 == 0 && bValue_1.high == 0) {
            atomicMin(&rk_floor_unchecked_traps[1], workItem);
            return;
        }
        let bits_4 = bits_3 == -1 && bValue_1.high == -1;
        let user_rk_long_remainderResult = rk_long_remainder(aValue_1, rk_long(select(bits_3, 1, bits_4), select(bValue_1.high, 0, bits_4)));
        let word_8 = user_rk_long_remainderResult.low;
        let word_9 = user_rk_long_remainderResult.high;
        let pair_4 = rk_long(0, 0);
        let bits_5 = !(word_8 == 0 && word_9 == 0) && rk_long_less(rk_long((aValue_1.low ^ bits_3), aValue_1.high ^ bValue_1.high), pair_4);
        let user_rk_long_addResult = rk_long_add(user_rk_long_remainderResult, rk_long(bits_3, bValue_1.high));
        let word_10 = user_rk_long_addResult.low;
        let word_11 = user_rk_long_remainderResult.low;
        let word_12 = user_rk_long_addResult.high;
        let word_13 = user_rk_long_remainderResult.high;
        let floorMod_i64 = rk_long(select(word_11, word_10, bits_5), select(word_13, word_12, bits_5));
        floor_unchecked_out[i] = rk_long_add(user_rk_long_multiplyResult, floorMod_i64);
    }
}
