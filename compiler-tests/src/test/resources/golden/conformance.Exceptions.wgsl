// Generated from Exceptions.java by RingKernel. Do not edit.

struct rk_long {
    @align(8) low: i32,  // offset 0
    high: i32,  // offset 4
}

struct RkIntOrTrap {
    value: i32,  // offset 0
    trap: i32,  // offset 4
}

struct divisionByZero_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> divisionByZero_a: array<i32>;
@group(0) @binding(1) var<storage, read> divisionByZero_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> divisionByZero_out: array<i32>;
@group(0) @binding(3) var<storage, read_write> rk_divisionByZero_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_divisionByZero_arguments: divisionByZero_Arguments;

struct divisionByZero_unchecked_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> divisionByZero_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read> divisionByZero_unchecked_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> divisionByZero_unchecked_out: array<i32>;
@group(0) @binding(3) var<storage, read_write> rk_divisionByZero_unchecked_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_divisionByZero_unchecked_arguments: divisionByZero_unchecked_Arguments;

struct remainderByZero_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> remainderByZero_a: array<i32>;
@group(0) @binding(1) var<storage, read> remainderByZero_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> remainderByZero_out: array<rk_long>;
@group(0) @binding(3) var<storage, read_write> rk_remainderByZero_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_remainderByZero_arguments: remainderByZero_Arguments;

struct remainderByZero_unchecked_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> remainderByZero_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read> remainderByZero_unchecked_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> remainderByZero_unchecked_out: array<rk_long>;
@group(0) @binding(3) var<storage, read_write> rk_remainderByZero_unchecked_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_remainderByZero_unchecked_arguments: remainderByZero_unchecked_Arguments;

struct indexTooLarge_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> indexTooLarge_a: array<i32>;
@group(0) @binding(1) var<storage, read> indexTooLarge_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> indexTooLarge_out: array<i32>;
@group(0) @binding(3) var<storage, read_write> rk_indexTooLarge_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_indexTooLarge_arguments: indexTooLarge_Arguments;

struct indexTooLarge_unchecked_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> indexTooLarge_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read> indexTooLarge_unchecked_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> indexTooLarge_unchecked_out: array<i32>;
@group(0) @binding(3) var<storage, read_write> rk_indexTooLarge_unchecked_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_indexTooLarge_unchecked_arguments: indexTooLarge_unchecked_Arguments;

struct indexBelowZero_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> indexBelowZero_a: array<i32>;
@group(0) @binding(1) var<storage, read> indexBelowZero_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> indexBelowZero_out: array<i32>;
@group(0) @binding(3) var<storage, read_write> rk_indexBelowZero_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_indexBelowZero_arguments: indexBelowZero_Arguments;

struct indexBelowZero_unchecked_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> indexBelowZero_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read> indexBelowZero_unchecked_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> indexBelowZero_unchecked_out: array<i32>;
@group(0) @binding(3) var<storage, read_write> rk_indexBelowZero_unchecked_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_indexBelowZero_unchecked_arguments: indexBelowZero_unchecked_Arguments;

struct ofALocalArray_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> ofALocalArray_a: array<i32>;
@group(0) @binding(1) var<storage, read> ofALocalArray_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> ofALocalArray_out: array<i32>;
@group(0) @binding(3) var<storage, read_write> rk_ofALocalArray_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_ofALocalArray_arguments: ofALocalArray_Arguments;

struct ofALocalArray_unchecked_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> ofALocalArray_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read> ofALocalArray_unchecked_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> ofALocalArray_unchecked_out: array<i32>;
@group(0) @binding(3) var<storage, read_write> rk_ofALocalArray_unchecked_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_ofALocalArray_unchecked_arguments: ofALocalArray_unchecked_Arguments;

struct thrown_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> thrown_a: array<i32>;
@group(0) @binding(1) var<storage, read> thrown_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> thrown_out: array<i32>;
@group(0) @binding(3) var<storage, read_write> rk_thrown_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_thrown_arguments: thrown_Arguments;

struct thrown_unchecked_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> thrown_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read> thrown_unchecked_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> thrown_unchecked_out: array<i32>;
@group(0) @binding(3) var<storage, read_write> rk_thrown_unchecked_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_thrown_unchecked_arguments: thrown_unchecked_Arguments;

struct thrownByAMethod_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> thrownByAMethod_a: array<i32>;
@group(0) @binding(1) var<storage, read> thrownByAMethod_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> thrownByAMethod_out: array<i32>;
@group(0) @binding(3) var<storage, read_write> rk_thrownByAMethod_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_thrownByAMethod_arguments: thrownByAMethod_Arguments;

struct thrownByAMethod_unchecked_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> thrownByAMethod_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read> thrownByAMethod_unchecked_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> thrownByAMethod_unchecked_out: array<i32>;
@group(0) @binding(3) var<storage, read_write> rk_thrownByAMethod_unchecked_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_thrownByAMethod_unchecked_arguments: thrownByAMethod_unchecked_Arguments;

struct exactSum_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> exactSum_a: array<i32>;
@group(0) @binding(1) var<storage, read> exactSum_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> exactSum_out: array<i32>;
@group(0) @binding(3) var<storage, read_write> rk_exactSum_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_exactSum_arguments: exactSum_Arguments;

struct exactSum_unchecked_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> exactSum_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read> exactSum_unchecked_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> exactSum_unchecked_out: array<i32>;
@group(0) @binding(3) var<storage, read_write> rk_exactSum_unchecked_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_exactSum_unchecked_arguments: exactSum_unchecked_Arguments;

struct checkedIndex_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> checkedIndex_a: array<i32>;
@group(0) @binding(1) var<storage, read> checkedIndex_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> checkedIndex_out: array<i32>;
@group(0) @binding(3) var<storage, read_write> rk_checkedIndex_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_checkedIndex_arguments: checkedIndex_Arguments;

struct checkedIndex_unchecked_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> checkedIndex_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read> checkedIndex_unchecked_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> checkedIndex_unchecked_out: array<i32>;
@group(0) @binding(3) var<storage, read_write> rk_checkedIndex_unchecked_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_checkedIndex_unchecked_arguments: checkedIndex_unchecked_Arguments;

struct assertion_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> assertion_a: array<i32>;
@group(0) @binding(1) var<storage, read> assertion_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> assertion_out: array<i32>;
@group(0) @binding(3) var<storage, read_write> rk_assertion_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_assertion_arguments: assertion_Arguments;

struct assertion_unchecked_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> assertion_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read> assertion_unchecked_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> assertion_unchecked_out: array<i32>;
@group(0) @binding(3) var<storage, read_write> rk_assertion_unchecked_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_assertion_unchecked_arguments: assertion_unchecked_Arguments;

struct theSmallestItem_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> theSmallestItem_a: array<i32>;
@group(0) @binding(1) var<storage, read> theSmallestItem_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> theSmallestItem_out: array<i32>;
@group(0) @binding(3) var<storage, read_write> rk_theSmallestItem_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_theSmallestItem_arguments: theSmallestItem_Arguments;

struct theSmallestItem_unchecked_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> theSmallestItem_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read> theSmallestItem_unchecked_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> theSmallestItem_unchecked_out: array<i32>;
@group(0) @binding(3) var<storage, read_write> rk_theSmallestItem_unchecked_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_theSmallestItem_unchecked_arguments: theSmallestItem_unchecked_Arguments;

struct besideABarrier_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> besideABarrier_a: array<i32>;
@group(0) @binding(1) var<storage, read> besideABarrier_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> besideABarrier_out: array<i32>;
@group(0) @binding(3) var<storage, read_write> rk_besideABarrier_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_besideABarrier_arguments: besideABarrier_Arguments;
var<workgroup> besideABarrier_tile: array<i32, 32>;

struct besideABarrier_unchecked_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> besideABarrier_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read> besideABarrier_unchecked_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> besideABarrier_unchecked_out: array<i32>;
@group(0) @binding(3) var<storage, read_write> rk_besideABarrier_unchecked_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_besideABarrier_unchecked_arguments: besideABarrier_unchecked_Arguments;
var<workgroup> besideABarrier_unchecked_tile: array<i32, 32>;

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
    var quotient = pair;
    let pair_1 = rk_long(0, 0);
    var remainder = pair_1;
    for (var bit = 63; bit >= 0; bit--) {
        let result = rk_long_shift_left(remainder, 1);
        let bits = result.low | (rk_long_shift_right_unsigned(a, bit).low & 1);
        let pair_2 = rk_long(bits, result.high);
        let fits = !rk_long_less_unsigned(pair_2, b);
        let bits_1 = remainder.high < 0 || fits;
        let result_1 = rk_long_subtract(pair_2, b);
        let pair_3 = rk_long(select(bits, result_1.low, bits_1), select(result.high, result_1.high, bits_1));
        remainder = pair_3;
        let result_2 = rk_long_shift_left(quotient, 1);
        let pair_4 = rk_long((result_2.low | select(0, 1, bits_1)), result_2.high);
        quotient = pair_4;
    }
    return quotient;
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

@compute @workgroup_size(32)  // Exceptions.java:12
fn divisionByZero(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // Exceptions.java:13
    if (i < rk_divisionByZero_arguments.out_length) {  // Exceptions.java:14
        if (i < 0 || i >= rk_divisionByZero_arguments.a_length) {  // Exceptions.java:15
            atomicMin(&rk_divisionByZero_traps[0], workItem);
            return;
        }
        let aValue = divisionByZero_a[i];
        if (i < 0 || i >= rk_divisionByZero_arguments.b_length) {
            atomicMin(&rk_divisionByZero_traps[1], workItem);
            return;
        }
        let difference = divisionByZero_b[i] - 21;
        if (difference == 0) {
            atomicMin(&rk_divisionByZero_traps[2], workItem);
            return;
        }
        let isEqual = difference == -1;
        divisionByZero_out[i] = select(aValue / select(difference, 1, isEqual), -aValue, isEqual);
    }
}

@compute @workgroup_size(32)  // Exceptions.java:12
fn divisionByZero_unchecked(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // Exceptions.java:13
    if (i < rk_divisionByZero_unchecked_arguments.out_length) {  // Exceptions.java:14
        let aValue = divisionByZero_unchecked_a[i];  // Exceptions.java:15
        let difference = divisionByZero_unchecked_b[i] - 21;
        if (difference == 0) {
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_divisionByZero_unchecked_traps[0], workItem);
            return;
        }
        let isEqual = difference == -1;
        divisionByZero_unchecked_out[i] = select(aValue / select(difference, 1, isEqual), -aValue, isEqual);
    }
}

@compute @workgroup_size(32)  // Exceptions.java:20
fn remainderByZero(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // Exceptions.java:21
    if (i < rk_remainderByZero_arguments.out_length) {  // Exceptions.java:22
        if (i < 0 || i >= rk_remainderByZero_arguments.b_length) {  // Exceptions.java:23
            atomicMin(&rk_remainderByZero_traps[0], workItem);
            return;
        }
        let quotient = remainderByZero_b[i] / 40;
        let divisor = rk_long(quotient, quotient >> 31u);
        let pair = rk_long(1, 0);  // Exceptions.java:24
        let user_rk_long_subtractResult = rk_long_subtract(divisor, pair);
        let word = user_rk_long_subtractResult.low;
        let word_1 = user_rk_long_subtractResult.high;
        let pair_1 = rk_long(0, 0);
        var chosen = pair_1;
        if (word == 0 && word_1 == 0) {
            let pair_2 = rk_long(0, 0);
            chosen = pair_2;
        } else {
            let pair_2 = rk_long(1, 0);
            let user_rk_long_subtractResult_1 = rk_long_subtract(divisor, pair_2);
            let word_2 = user_rk_long_subtractResult_1.low;
            let word_3 = user_rk_long_subtractResult_1.high;
            if (word_2 == 0 && word_3 == 0) {
                atomicMin(&rk_remainderByZero_traps[1], workItem);
                return;
            }
            let word_4 = user_rk_long_subtractResult_1.low;
            let word_5 = user_rk_long_subtractResult_1.high;
            let bits = word_4 == -1 && word_5 == -1;
            let word_6 = user_rk_long_subtractResult_1.low;
            let word_7 = user_rk_long_subtractResult_1.high;
            let pair_3 = rk_long(5, 0);
            chosen = rk_long_remainder(pair_3, rk_long(select(word_6, 1, bits), select(word_7, 0, bits)));
        }
        remainderByZero_out[i] = chosen;
        if (i < 0 || i >= rk_remainderByZero_arguments.a_length) {  // Exceptions.java:25
            atomicMin(&rk_remainderByZero_traps[2], workItem);
            return;
        }
        let aValue = remainderByZero_a[i];
        let to_long = rk_long(aValue, aValue >> 31u);
        let chosen_1 = select(0, 1, remainderByZero_b[i] < 50);  // Exceptions.java:26
        if (chosen_1 == 0) {
            atomicMin(&rk_remainderByZero_traps[3], workItem);
            return;
        }
        remainderByZero_out[i] = rk_long_add(remainderByZero_out[i], rk_long_remainder(to_long, rk_long(chosen_1, 0)));  // Exceptions.java:25
    }
}

@compute @workgroup_size(32)  // Exceptions.java:20
fn remainderByZero_unchecked(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // Exceptions.java:21
    if (i < rk_remainderByZero_unchecked_arguments.out_length) {  // Exceptions.java:22
        let quotient = remainderByZero_unchecked_b[i] / 40;  // Exceptions.java:23
        let divisor = rk_long(quotient, quotient >> 31u);
        let pair = rk_long(1, 0);  // Exceptions.java:24
        let user_rk_long_subtractResult = rk_long_subtract(divisor, pair);
        let word = user_rk_long_subtractResult.low;
        let word_1 = user_rk_long_subtractResult.high;
        let pair_1 = rk_long(0, 0);
        var chosen = pair_1;
        if (word == 0 && word_1 == 0) {
            let pair_2 = rk_long(0, 0);
            chosen = pair_2;
        } else {
            let pair_2 = rk_long(1, 0);
            let user_rk_long_subtractResult_1 = rk_long_subtract(divisor, pair_2);
            let word_2 = user_rk_long_subtractResult_1.low;
            let word_3 = user_rk_long_subtractResult_1.high;
            if (word_2 == 0 && word_3 == 0) {
                atomicMin(&rk_remainderByZero_unchecked_traps[0], workItem);
                return;
            }
            let word_4 = user_rk_long_subtractResult_1.low;
            let word_5 = user_rk_long_subtractResult_1.high;
            let bits = word_4 == -1 && word_5 == -1;
            let word_6 = user_rk_long_subtractResult_1.low;
            let word_7 = user_rk_long_subtractResult_1.high;
            let pair_3 = rk_long(5, 0);
            chosen = rk_long_remainder(pair_3, rk_long(select(word_6, 1, bits), select(word_7, 0, bits)));
        }
        remainderByZero_unchecked_out[i] = chosen;
        let aValue = remainderByZero_unchecked_a[i];  // Exceptions.java:25
        let to_long = rk_long(aValue, aValue >> 31u);
        let chosen_1 = select(0, 1, remainderByZero_unchecked_b[i] < 50);  // Exceptions.java:26
        if (chosen_1 == 0) {
            atomicMin(&rk_remainderByZero_unchecked_traps[1], workItem);
            return;
        }
        remainderByZero_unchecked_out[i] = rk_long_add(remainderByZero_unchecked_out[i], rk_long_remainder(to_long, rk_long(chosen_1, 0)));  // Exceptions.java:25
    }
}

@compute @workgroup_size(32)  // Exceptions.java:31
fn indexTooLarge(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // Exceptions.java:32
    if (i < rk_indexTooLarge_arguments.out_length) {  // Exceptions.java:33
        if (i < 0 || i >= rk_indexTooLarge_arguments.b_length) {  // Exceptions.java:34
            atomicMin(&rk_indexTooLarge_traps[0], workItem);
            return;
        }
        let sum = indexTooLarge_b[i] + 7;
        if (sum < 0 || sum >= rk_indexTooLarge_arguments.a_length) {
            atomicMin(&rk_indexTooLarge_traps[1], workItem);
            return;
        }
        indexTooLarge_out[i] = indexTooLarge_a[sum];
    }
}

@compute @workgroup_size(32)  // Exceptions.java:31
fn indexTooLarge_unchecked(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // Exceptions.java:32
    if (i < rk_indexTooLarge_unchecked_arguments.out_length) {  // Exceptions.java:33
        let sum = indexTooLarge_unchecked_b[i] + 7;  // Exceptions.java:34
        if (sum < 0 || sum >= rk_indexTooLarge_unchecked_arguments.a_length) {
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_indexTooLarge_unchecked_traps[0], workItem);
            return;
        }
        indexTooLarge_unchecked_out[i] = indexTooLarge_unchecked_a[sum];
    }
}

@compute @workgroup_size(32)  // Exceptions.java:39
fn indexBelowZero(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // Exceptions.java:40
    if (i < rk_indexBelowZero_arguments.out_length) {  // Exceptions.java:41
        if (i < 0 || i >= rk_indexBelowZero_arguments.b_length) {  // Exceptions.java:42
            atomicMin(&rk_indexBelowZero_traps[0], workItem);
            return;
        }
        let difference = 40 - indexBelowZero_b[i];
        if (i < 0 || i >= rk_indexBelowZero_arguments.a_length) {
            atomicMin(&rk_indexBelowZero_traps[1], workItem);
            return;
        }
        if (difference < 0 || difference >= rk_indexBelowZero_arguments.out_length) {
            atomicMin(&rk_indexBelowZero_traps[2], workItem);
            return;
        }
        indexBelowZero_out[difference] = indexBelowZero_a[i];
    }
}

@compute @workgroup_size(32)  // Exceptions.java:39
fn indexBelowZero_unchecked(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // Exceptions.java:40
    if (i < rk_indexBelowZero_unchecked_arguments.out_length) {  // Exceptions.java:41
        let difference = 40 - indexBelowZero_unchecked_b[i];  // Exceptions.java:42
        if (difference < 0 || difference >= rk_indexBelowZero_unchecked_arguments.out_length) {
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_indexBelowZero_unchecked_traps[0], workItem);
            return;
        }
        indexBelowZero_unchecked_out[difference] = indexBelowZero_unchecked_a[i];
    }
}

@compute @workgroup_size(32)  // Exceptions.java:47
fn ofALocalArray(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // Exceptions.java:48
    if (i < rk_ofALocalArray_arguments.out_length) {  // Exceptions.java:49
        var t = array<i32, 4>();  // Exceptions.java:50
        if (i < 0 || i >= rk_ofALocalArray_arguments.a_length) {
            atomicMin(&rk_ofALocalArray_traps[0], workItem);
            return;
        }
        t[0] = ofALocalArray_a[i];
        t[1] = 2;
        t[2] = 3;
        t[3] = 4;
        if (i < 0 || i >= rk_ofALocalArray_arguments.b_length) {  // Exceptions.java:51
            atomicMin(&rk_ofALocalArray_traps[1], workItem);
            return;
        }
        let quotient = ofALocalArray_b[i] / 12;
        if (quotient < 0 || quotient >= 4) {
            atomicMin(&rk_ofALocalArray_traps[2], workItem);
            return;
        }
        ofALocalArray_out[i] = t[quotient];
    }
}

@compute @workgroup_size(32)  // Exceptions.java:47
fn ofALocalArray_unchecked(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // Exceptions.java:48
    if (i < rk_ofALocalArray_unchecked_arguments.out_length) {  // Exceptions.java:49
        var t = array<i32, 4>();  // Exceptions.java:50
        t[0] = ofALocalArray_unchecked_a[i];
        t[1] = 2;
        t[2] = 3;
        t[3] = 4;
        let quotient = ofALocalArray_unchecked_b[i] / 12;  // Exceptions.java:51
        if (quotient < 0 || quotient >= 4) {
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_ofALocalArray_unchecked_traps[0], workItem);
            return;
        }
        ofALocalArray_unchecked_out[i] = t[quotient];
    }
}

@compute @workgroup_size(32)  // Exceptions.java:56
fn thrown(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // Exceptions.java:57
    if (i < rk_thrown_arguments.out_length) {  // Exceptions.java:58
        if (i < 0 || i >= rk_thrown_arguments.b_length) {  // Exceptions.java:59
            atomicMin(&rk_thrown_traps[0], workItem);
            return;
        }
        if (thrown_b[i] > 60) {
            atomicMin(&rk_thrown_traps[1], workItem);  // Exceptions.java:60
            return;
        }
        if (i < 0 || i >= rk_thrown_arguments.a_length) {  // Exceptions.java:62
            atomicMin(&rk_thrown_traps[2], workItem);
            return;
        }
        thrown_out[i] = thrown_a[i];
    }
}

@compute @workgroup_size(32)  // Exceptions.java:56
fn thrown_unchecked(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // Exceptions.java:57
    if (i < rk_thrown_unchecked_arguments.out_length) {  // Exceptions.java:58
        if (thrown_unchecked_b[i] > 60) {  // Exceptions.java:59
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;  // Exceptions.java:60
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_thrown_unchecked_traps[0], workItem);
            return;
        }
        thrown_unchecked_out[i] = thrown_unchecked_a[i];  // Exceptions.java:62
    }
}

fn positive(x: i32) -> RkIntOrTrap {  // Exceptions.java:74
    if (x <= 0) {  // Exceptions.java:75
        return RkIntOrTrap(0, 1);  // Exceptions.java:76
    }
    return RkIntOrTrap(x * 2, 0);  // Exceptions.java:78
}

@compute @workgroup_size(32)  // Exceptions.java:67
fn thrownByAMethod(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // Exceptions.java:68
    if (i < rk_thrownByAMethod_arguments.out_length) {  // Exceptions.java:69
        if (i < 0 || i >= rk_thrownByAMethod_arguments.a_length) {  // Exceptions.java:70
            atomicMin(&rk_thrownByAMethod_traps[1], workItem);
            return;
        }
        if (i < 0 || i >= rk_thrownByAMethod_arguments.b_length) {
            atomicMin(&rk_thrownByAMethod_traps[2], workItem);
            return;
        }
        let returned = positive(30 - thrownByAMethod_b[i]);
        if (returned.trap != 0) {
            atomicMin(&rk_thrownByAMethod_traps[returned.trap - 1], workItem);
            return;
        }
        let positive_1 = returned.value;
        let returned_1 = positive(100 - thrownByAMethod_b[i]);
        if (returned_1.trap != 0) {
            atomicMin(&rk_thrownByAMethod_traps[returned_1.trap - 1], workItem);
            return;
        }
        let positive_2 = returned_1.value;
        thrownByAMethod_out[i] = thrownByAMethod_a[i] + positive_1 + positive_2;
    }
}

@compute @workgroup_size(32)  // Exceptions.java:67
fn thrownByAMethod_unchecked(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // Exceptions.java:68
    if (i < rk_thrownByAMethod_unchecked_arguments.out_length) {  // Exceptions.java:69
        let returned = positive(30 - thrownByAMethod_unchecked_b[i]);  // Exceptions.java:70
        if (returned.trap != 0) {
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_thrownByAMethod_unchecked_traps[returned.trap - 1], workItem);
            return;
        }
        let positive_1 = returned.value;
        let returned_1 = positive(100 - thrownByAMethod_unchecked_b[i]);
        if (returned_1.trap != 0) {
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_thrownByAMethod_unchecked_traps[returned_1.trap - 1], workItem);
            return;
        }
        let positive_2 = returned_1.value;
        thrownByAMethod_unchecked_out[i] = thrownByAMethod_unchecked_a[i] + positive_1 + positive_2;
    }
}

@compute @workgroup_size(32)  // Exceptions.java:82
fn exactSum(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // Exceptions.java:83
    if (i < rk_exactSum_arguments.out_length) {  // Exceptions.java:84
        if (i < 0 || i >= rk_exactSum_arguments.a_length) {  // Exceptions.java:85
            atomicMin(&rk_exactSum_traps[0], workItem);
            return;
        }
        let aValue = exactSum_a[i];
        let sum = aValue + 2147483637;
        if (((aValue ^ sum) & (2147483637 ^ sum)) < 0) {
            atomicMin(&rk_exactSum_traps[1], workItem);
            return;
        }
        if (i < 0 || i >= rk_exactSum_arguments.b_length) {  // Exceptions.java:86
            atomicMin(&rk_exactSum_traps[2], workItem);
            return;
        }
        let bValue = exactSum_b[i];
        let pair = rk_long(3, 0);
        let full = rk_long_multiply(rk_long(bValue, bValue >> 31u), pair);
        let word = full.low;
        let word_1 = full.high;
        if (!(full.low == word && (full.low >> 31u) == word_1)) {
            atomicMin(&rk_exactSum_traps[3], workItem);
            return;
        }
        exactSum_out[i] = sum - full.low;  // Exceptions.java:85
    }
}

@compute @workgroup_size(32)  // Exceptions.java:82
fn exactSum_unchecked(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // Exceptions.java:83
    if (i < rk_exactSum_unchecked_arguments.out_length) {  // Exceptions.java:84
        let aValue = exactSum_unchecked_a[i];  // Exceptions.java:85
        let sum = aValue + 2147483637;
        if (((aValue ^ sum) & (2147483637 ^ sum)) < 0) {
            atomicMin(&rk_exactSum_unchecked_traps[0], workItem);
            return;
        }
        let bValue = exactSum_unchecked_b[i];  // Exceptions.java:86
        let pair = rk_long(3, 0);
        let full = rk_long_multiply(rk_long(bValue, bValue >> 31u), pair);
        let word = full.low;
        let word_1 = full.high;
        if (!(full.low == word && (full.low >> 31u) == word_1)) {
            atomicMin(&rk_exactSum_unchecked_traps[1], workItem);
            return;
        }
        exactSum_unchecked_out[i] = sum - full.low;  // Exceptions.java:85
    }
}

@compute @workgroup_size(32)  // Exceptions.java:91
fn checkedIndex(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // Exceptions.java:92
    if (i < rk_checkedIndex_arguments.out_length) {  // Exceptions.java:93
        if (i < 0 || i >= rk_checkedIndex_arguments.b_length) {  // Exceptions.java:94
            atomicMin(&rk_checkedIndex_traps[0], workItem);
            return;
        }
        let bValue = checkedIndex_b[i];
        if (bValue < 0 || bValue >= 45) {
            atomicMin(&rk_checkedIndex_traps[1], workItem);
            return;
        }
        if (bValue < 0 || bValue >= rk_checkedIndex_arguments.a_length) {
            atomicMin(&rk_checkedIndex_traps[2], workItem);
            return;
        }
        checkedIndex_out[i] = checkedIndex_a[bValue];
    }
}

@compute @workgroup_size(32)  // Exceptions.java:91
fn checkedIndex_unchecked(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // Exceptions.java:92
    if (i < rk_checkedIndex_unchecked_arguments.out_length) {  // Exceptions.java:93
        let bValue = checkedIndex_unchecked_b[i];  // Exceptions.java:94
        if (bValue < 0 || bValue >= 45) {
            atomicMin(&rk_checkedIndex_unchecked_traps[0], workItem);
            return;
        }
        if (bValue < 0 || bValue >= rk_checkedIndex_unchecked_arguments.a_length) {
            atomicMin(&rk_checkedIndex_unchecked_traps[1], workItem);
            return;
        }
        checkedIndex_unchecked_out[i] = checkedIndex_unchecked_a[bValue];
    }
}

@compute @workgroup_size(32)  // Exceptions.java:99
fn assertion(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // Exceptions.java:100
    if (i < rk_assertion_arguments.out_length) {  // Exceptions.java:101
        if (i < 0 || i >= rk_assertion_arguments.b_length) {  // Exceptions.java:102
            atomicMin(&rk_assertion_traps[0], workItem);
            return;
        }
        if (assertion_b[i] >= 59) {
            atomicMin(&rk_assertion_traps[1], workItem);
            return;
        }
        if (i < 0 || i >= rk_assertion_arguments.a_length) {  // Exceptions.java:103
            atomicMin(&rk_assertion_traps[2], workItem);
            return;
        }
        assertion_out[i] = assertion_a[i];
    }
}

@compute @workgroup_size(32)  // Exceptions.java:99
fn assertion_unchecked(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // Exceptions.java:100
    if (i < rk_assertion_unchecked_arguments.out_length) {  // Exceptions.java:101
        if (assertion_unchecked_b[i] >= 59) {  // Exceptions.java:102
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_assertion_unchecked_traps[0], workItem);
            return;
        }
        assertion_unchecked_out[i] = assertion_unchecked_a[i];  // Exceptions.java:103
    }
}

@compute @workgroup_size(32)  // Exceptions.java:108
fn theSmallestItem(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // Exceptions.java:109
    if (i < rk_theSmallestItem_arguments.out_length) {  // Exceptions.java:110
        if (i < 0 || i >= rk_theSmallestItem_arguments.b_length) {  // Exceptions.java:111
            atomicMin(&rk_theSmallestItem_traps[0], workItem);
            return;
        }
        if (theSmallestItem_b[i] > 40) {
            let negated = -theSmallestItem_b[i];  // Exceptions.java:112
            if (negated < 0 || negated >= rk_theSmallestItem_arguments.a_length) {
                atomicMin(&rk_theSmallestItem_traps[1], workItem);
                return;
            }
            theSmallestItem_out[i] = theSmallestItem_a[negated];
        }
        if (theSmallestItem_b[i] % 20 == 19) {  // Exceptions.java:114
            if (i < 0 || i >= rk_theSmallestItem_arguments.a_length) {  // Exceptions.java:115
                atomicMin(&rk_theSmallestItem_traps[2], workItem);
                return;
            }
            let aValue = theSmallestItem_a[i];
            let difference = theSmallestItem_b[i] % 20 - 19;
            if (difference == 0) {
                atomicMin(&rk_theSmallestItem_traps[3], workItem);
                return;
            }
            let isEqual = difference == -1;
            theSmallestItem_out[i] = select(aValue / select(difference, 1, isEqual), -aValue, isEqual);
        }
    }
}

@compute @workgroup_size(32)  // Exceptions.java:108
fn theSmallestItem_unchecked(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // Exceptions.java:109
    if (i < rk_theSmallestItem_unchecked_arguments.out_length) {  // Exceptions.java:110
        if (theSmallestItem_unchecked_b[i] > 40) {  // Exceptions.java:111
            let negated = -theSmallestItem_unchecked_b[i];  // Exceptions.java:112
            if (negated < 0 || negated >= rk_theSmallestItem_unchecked_arguments.a_length) {
                atomicMin(&rk_theSmallestItem_unchecked_traps[0], workItem);
                return;
            }
            theSmallestItem_unchecked_out[i] = theSmallestItem_unchecked_a[negated];
        }
        if (theSmallestItem_unchecked_b[i] % 20 == 19) {  // Exceptions.java:114
            let aValue = theSmallestItem_unchecked_a[i];  // Exceptions.java:115
            let difference = theSmallestItem_unchecked_b[i] % 20 - 19;
            if (difference == 0) {
                atomicMin(&rk_theSmallestItem_unchecked_traps[1], workItem);
                return;
            }
            let isEqual = difference == -1;
            theSmallestItem_unchecked_out[i] = select(aValue / select(difference, 1, isEqual), -aValue, isEqual);
        }
    }
}

@compute @workgroup_size(32)  // Exceptions.java:121
fn besideABarrier(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>,
        @builtin(local_invocation_id) rk_local_id: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    var trap = 0;
    let i = i32(rk_global_id.x);  // Exceptions.java:123
    let localIdX = i32(rk_local_id.x);  // Exceptions.java:124
    var leaves = false;
    if (i < 0 || i >= rk_besideABarrier_arguments.a_length) {
        atomicMin(&rk_besideABarrier_traps[0], workItem);
        trap = 1;
        leaves = true;
    }
    let goesOn = !leaves;
    if (goesOn) {
        let aValue = besideABarrier_a[i];
        if (i < 0 || i >= rk_besideABarrier_arguments.b_length) {
            atomicMin(&rk_besideABarrier_traps[1], workItem);
            trap = 2;
            leaves = true;
        }
        let goesOn_1 = !leaves;
        if (goesOn_1) {
            let difference = besideABarrier_b[i] - 17;
            if (difference == 0) {
                atomicMin(&rk_besideABarrier_traps[2], workItem);
                trap = 3;
                leaves = true;
            }
            let goesOn_2 = !leaves;
            if (goesOn_2) {
                let isEqual = difference == -1;
                besideABarrier_tile[localIdX] = select(aValue / select(difference, 1, isEqual), -aValue, isEqual);
            }
        }
    }
    storageBarrier();  // Exceptions.java:125
    workgroupBarrier();
    let difference = 31 - i32(rk_local_id.x);  // Exceptions.java:126
    if (trap == 0) {
        var leaves_1 = false;
        let tileValue = besideABarrier_tile[difference];
        if (i < 0 || i >= rk_besideABarrier_arguments.out_length) {
            atomicMin(&rk_besideABarrier_traps[3], workItem);
            trap = 4;
            leaves_1 = true;
        }
        let goesOn_1 = !leaves_1;
        if (goesOn_1) {
            besideABarrier_out[i] = tileValue;
        }
    }
}

@compute @workgroup_size(32)  // Exceptions.java:121
fn besideABarrier_unchecked(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>,
        @builtin(local_invocation_id) rk_local_id: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    var trap = 0;
    let i = i32(rk_global_id.x);  // Exceptions.java:123
    let localIdX = i32(rk_local_id.x);  // Exceptions.java:124
    var leaves = false;
    let aValue = besideABarrier_unchecked_a[i];
    let difference = besideABarrier_unchecked_b[i] - 17;
    if (difference == 0) {
        atomicMin(&rk_besideABarrier_unchecked_traps[0], workItem);
        trap = 1;
        leaves = true;
    }
    let goesOn = !leaves;
    if (goesOn) {
        let isEqual = difference == -1;
        besideABarrier_unchecked_tile[localIdX] = select(aValue / select(difference, 1, isEqual), -aValue, isEqual);
    }
    storageBarrier();  // Exceptions.java:125
    workgroupBarrier();
    let difference_1 = 31 - i32(rk_local_id.x);  // Exceptions.java:126
    if (trap == 0) {
        besideABarrier_unchecked_out[i] = besideABarrier_unchecked_tile[difference_1];
    }
}
