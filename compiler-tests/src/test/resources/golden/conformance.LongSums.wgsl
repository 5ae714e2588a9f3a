// Generated from LongSums.java by RingKernel. Do not edit.

struct rk_long {
    @align(8) low: i32,  // offset 0
    high: i32,  // offset 4
}

struct sum_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> sum_a: array<rk_long>;
@group(0) @binding(1) var<storage, read> sum_b: array<rk_long>;
@group(0) @binding(2) var<storage, read_write> sum_out: array<rk_long>;
@group(0) @binding(3) var<storage, read_write> rk_sum_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_sum_arguments: sum_Arguments;

struct sum_unchecked_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> sum_unchecked_a: array<rk_long>;
@group(0) @binding(1) var<storage, read> sum_unchecked_b: array<rk_long>;
@group(0) @binding(2) var<storage, read_write> sum_unchecked_out: array<rk_long>;
@group(0) @binding(3) var<uniform> rk_sum_unchecked_arguments: sum_unchecked_Arguments;

struct difference_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> difference_a: array<rk_long>;
@group(0) @binding(1) var<storage, read> difference_b: array<rk_long>;
@group(0) @binding(2) var<storage, read_write> difference_out: array<rk_long>;
@group(0) @binding(3) var<storage, read_write> rk_difference_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_difference_arguments: difference_Arguments;

struct difference_unchecked_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> difference_unchecked_a: array<rk_long>;
@group(0) @binding(1) var<storage, read> difference_unchecked_b: array<rk_long>;
@group(0) @binding(2) var<storage, read_write> difference_unchecked_out: array<rk_long>;
@group(0) @binding(3) var<uniform> rk_difference_unchecked_arguments: difference_unchecked_Arguments;

struct product_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> product_a: array<rk_long>;
@group(0) @binding(1) var<storage, read> product_b: array<rk_long>;
@group(0) @binding(2) var<storage, read_write> product_out: array<rk_long>;
@group(0) @binding(3) var<storage, read_write> rk_product_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_product_arguments: product_Arguments;

struct product_unchecked_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> product_unchecked_a: array<rk_long>;
@group(0) @binding(1) var<storage, read> product_unchecked_b: array<rk_long>;
@group(0) @binding(2) var<storage, read_write> product_unchecked_out: array<rk_long>;
@group(0) @binding(3) var<uniform> rk_product_unchecked_arguments: product_unchecked_Arguments;

struct negation_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> negation_a: array<rk_long>;
@group(0) @binding(1) var<storage, read_write> negation_out: array<rk_long>;
@group(0) @binding(2) var<storage, read_write> rk_negation_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_negation_arguments: negation_Arguments;

struct negation_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> negation_unchecked_a: array<rk_long>;
@group(0) @binding(1) var<storage, read_write> negation_unchecked_out: array<rk_long>;
@group(0) @binding(2) var<uniform> rk_negation_unchecked_arguments: negation_unchecked_Arguments;

struct doubleNegation_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> doubleNegation_a: array<rk_long>;
@group(0) @binding(1) var<storage, read_write> doubleNegation_out: array<rk_long>;
@group(0) @binding(2) var<storage, read_write> rk_doubleNegation_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_doubleNegation_arguments: doubleNegation_Arguments;

struct doubleNegation_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> doubleNegation_unchecked_a: array<rk_long>;
@group(0) @binding(1) var<storage, read_write> doubleNegation_unchecked_out: array<rk_long>;
@group(0) @binding(2) var<uniform> rk_doubleNegation_unchecked_arguments: doubleNegation_unchecked_Arguments;

struct mayNotBeFoldedToTrue_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> mayNotBeFoldedToTrue_a: array<rk_long>;
@group(0) @binding(1) var<storage, read_write> mayNotBeFoldedToTrue_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_mayNotBeFoldedToTrue_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_mayNotBeFoldedToTrue_arguments: mayNotBeFoldedToTrue_Arguments;

struct mayNotBeFoldedToTrue_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> mayNotBeFoldedToTrue_unchecked_a: array<rk_long>;
@group(0) @binding(1) var<storage, read_write> mayNotBeFoldedToTrue_unchecked_out: array<i32>;
@group(0) @binding(2) var<uniform> rk_mayNotBeFoldedToTrue_unchecked_arguments: mayNotBeFoldedToTrue_unchecked_Arguments;

struct absoluteOfTheSmallest_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> absoluteOfTheSmallest_a: array<rk_long>;
@group(0) @binding(1) var<storage, read_write> absoluteOfTheSmallest_out: array<rk_long>;
@group(0) @binding(2) var<storage, read_write> rk_absoluteOfTheSmallest_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_absoluteOfTheSmallest_arguments: absoluteOfTheSmallest_Arguments;

struct absoluteOfTheSmallest_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> absoluteOfTheSmallest_unchecked_a: array<rk_long>;
@group(0) @binding(1) var<storage, read_write> absoluteOfTheSmallest_unchecked_out: array<rk_long>;
@group(0) @binding(2) var<uniform> rk_absoluteOfTheSmallest_unchecked_arguments: absoluteOfTheSmallest_unchecked_Arguments;

struct polynomial_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> polynomial_a: array<rk_long>;
@group(0) @binding(1) var<storage, read> polynomial_b: array<rk_long>;
@group(0) @binding(2) var<storage, read_write> polynomial_out: array<rk_long>;
@group(0) @binding(3) var<storage, read_write> rk_polynomial_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_polynomial_arguments: polynomial_Arguments;

struct polynomial_unchecked_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> polynomial_unchecked_a: array<rk_long>;
@group(0) @binding(1) var<storage, read> polynomial_unchecked_b: array<rk_long>;
@group(0) @binding(2) var<storage, read_write> polynomial_unchecked_out: array<rk_long>;
@group(0) @binding(3) var<uniform> rk_polynomial_unchecked_arguments: polynomial_unchecked_Arguments;

fn rk_long_add(a: rk_long, b: rk_long) -> rk_long {
    let sum_1 = a.low + b.low;
    let pair = rk_long(sum_1, a.high + b.high + select(0, 1, (sum_1 ^ i32(-2147483648)) < (a.low ^ i32(-2147483648))));
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
    let product_1 = bits * shifted_1;
    let product_2 = shifted * bits_1;
    let pair = rk_long(a.low * b.low, shifted * shifted_1 + i32(u32(product_1) >> 16u) + (i32(u32(product_2) >> 16u) + i32(u32(i32(u32(bits * bits_1) >> 16u) + (product_1 & 65535) + (product_2 & 65535)) >> 16u)) + (a.high * b.low + a.low * b.high));
    return pair;
}

fn rk_long_less(a: rk_long, b: rk_long) -> bool {
    return a.high < b.high || (a.high == b.high && (a.low ^ i32(-2147483648)) < (b.low ^ i32(-2147483648)));
}

@compute @workgroup_size(32)  // LongSums.java:9
fn sum(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // LongSums.java:10
    if (i < rk_sum_arguments.out_length) {  // LongSums.java:11
        if (i < 0 || i >= rk_sum_arguments.a_length) {  // LongSums.java:12
            atomicMin(&rk_sum_traps[0], workItem);
            return;
        }
        if (i < 0 || i >= rk_sum_arguments.b_length) {
            atomicMin(&rk_sum_traps[1], workItem);
            return;
        }
        sum_out[i] = rk_long_add(sum_a[i], sum_b[i]);
    }
}

@compute @workgroup_size(32)  // LongSums.java:9
fn sum_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // LongSums.java:10
    if (i < rk_sum_unchecked_arguments.out_length) {  // LongSums.java:11
        sum_unchecked_out[i] = rk_long_add(sum_unchecked_a[i], sum_unchecked_b[i]);  // LongSums.java:12
    }
}

@compute @workgroup_size(32)  // LongSums.java:17
fn difference(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // LongSums.java:18
    if (i < rk_difference_arguments.out_length) {  // LongSums.java:19
        if (i < 0 || i >= rk_difference_arguments.a_length) {  // LongSums.java:20
            atomicMin(&rk_difference_traps[0], workItem);
            return;
        }
        if (i < 0 || i >= rk_difference_arguments.b_length) {
            atomicMin(&rk_difference_traps[1], workItem);
            return;
        }
        difference_out[i] = rk_long_subtract(difference_a[i], difference_b[i]);
    }
}

@compute @workgroup_size(32)  // LongSums.java:17
fn difference_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // LongSums.java:18
    if (i < rk_difference_unchecked_arguments.out_length) {  // LongSums.java:19
        difference_unchecked_out[i] = rk_long_subtract(difference_unchecked_a[i], difference_unchecked_b[i]);  // LongSums.java:20
    }
}

@compute @workgroup_size(32)  // LongSums.java:25
fn product(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // LongSums.java:26
    if (i < rk_product_arguments.out_length) {  // LongSums.java:27
        if (i < 0 || i >= rk_product_arguments.a_length) {  // LongSums.java:28
            atomicMin(&rk_product_traps[0], workItem);
            return;
        }
        if (i < 0 || i >= rk_product_arguments.b_length) {
            atomicMin(&rk_product_traps[1], workItem);
            return;
        }
        product_out[i] = rk_long_multiply(product_a[i], product_b[i]);
    }
}

@compute @workgroup_size(32)  // LongSums.java:25
fn product_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // LongSums.java:26
    if (i < rk_product_unchecked_arguments.out_length) {  // LongSums.java:27
        product_unchecked_out[i] = rk_long_multiply(product_unchecked_a[i], product_unchecked_b[i]);  // LongSums.java:28
    }
}

@compute @workgroup_size(32)  // LongSums.java:33
fn negation(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // LongSums.java:34
    if (i < rk_negation_arguments.out_length) {  // LongSums.java:35
        if (i < 0 || i >= rk_negation_arguments.a_length) {  // LongSums.java:36
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_negation_traps[0], workItem);
            return;
        }
        let pair = rk_long(0, 0);
        negation_out[i] = rk_long_subtract(pair, negation_a[i]);
    }
}

@compute @workgroup_size(32)  // LongSums.java:33
fn negation_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // LongSums.java:34
    if (i < rk_negation_unchecked_arguments.out_length) {  // LongSums.java:35
        let pair = rk_long(0, 0);  // LongSums.java:36
        negation_unchecked_out[i] = rk_long_subtract(pair, negation_unchecked_a[i]);
    }
}

@compute @workgroup_size(32)  // LongSums.java:41
fn doubleNegation(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // LongSums.java:42
    if (i < rk_doubleNegation_arguments.out_length) {  // LongSums.java:43
        if (i < 0 || i >= rk_doubleNegation_arguments.a_length) {  // LongSums.java:44
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_doubleNegation_traps[0], workItem);
            return;
        }
        let pair = rk_long(0, 0);
        let pair_1 = rk_long(0, 0);
        doubleNegation_out[i] = rk_long_subtract(pair_1, rk_long_subtract(pair, doubleNegation_a[i]));
    }
}

@compute @workgroup_size(32)  // LongSums.java:41
fn doubleNegation_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // LongSums.java:42
    if (i < rk_doubleNegation_unchecked_arguments.out_length) {  // LongSums.java:43
        let pair = rk_long(0, 0);  // LongSums.java:44
        let pair_1 = rk_long(0, 0);
        doubleNegation_unchecked_out[i] = rk_long_subtract(pair_1, rk_long_subtract(pair, doubleNegation_unchecked_a[i]));
    }
}

@compute @workgroup_size(32)  // LongSums.java:49
fn mayNotBeFoldedToTrue(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // LongSums.java:50
    if (i < rk_mayNotBeFoldedToTrue_arguments.out_length) {  // LongSums.java:51
        if (i < 0 || i >= rk_mayNotBeFoldedToTrue_arguments.a_length) {  // LongSums.java:52
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_mayNotBeFoldedToTrue_traps[0], workItem);
            return;
        }
        let pair = rk_long(1, 0);
        mayNotBeFoldedToTrue_out[i] = select(0, 1, rk_long_less(mayNotBeFoldedToTrue_a[i], rk_long_add(mayNotBeFoldedToTrue_a[i], pair)));
    }
}

@compute @workgroup_size(32)  // LongSums.java:49
fn mayNotBeFoldedToTrue_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // LongSums.java:50
    if (i < rk_mayNotBeFoldedToTrue_unchecked_arguments.out_length) {  // LongSums.java:51
        let pair = rk_long(1, 0);  // LongSums.java:52
        mayNotBeFoldedToTrue_unchecked_out[i] = select(0, 1, rk_long_less(mayNotBeFoldedToTrue_unchecked_a[i], rk_long_add(mayNotBeFoldedToTrue_unchecked_a[i], pair)));
    }
}

@compute @workgroup_size(32)  // LongSums.java:57
fn absoluteOfTheSmallest(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // LongSums.java:58
    if (i < rk_absoluteOfTheSmallest_arguments.out_length) {  // LongSums.java:59
        if (i < 0 || i >= rk_absoluteOfTheSmallest_arguments.a_length) {  // LongSums.java:60
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_absoluteOfTheSmallest_traps[0], workItem);
            return;
        }
        let aValue = absoluteOfTheSmallest_a[i];
        let pair = rk_long(0, 0);
        let user_rk_long_lessResult = rk_long_less(aValue, pair);
        let pair_1 = rk_long(0, 0);
        let negated = rk_long_subtract(pair_1, aValue);
        let word = negated.low;
        let word_1 = aValue.low;
        let word_2 = negated.high;
        let word_3 = aValue.high;
        let abs_i64 = rk_long(select(word_1, word, user_rk_long_lessResult), select(word_3, word_2, user_rk_long_lessResult));
        absoluteOfTheSmallest_out[i] = abs_i64;
    }
}

@compute @workgroup_size(32)  // LongSums.java:57
fn absoluteOfTheSmallest_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // LongSums.java:58
    if (i < rk_absoluteOfTheSmallest_unchecked_arguments.out_length) {  // LongSums.java:59
        let aValue = absoluteOfTheSmallest_unchecked_a[i];  // LongSums.java:60
        let pair = rk_long(0, 0);
        let user_rk_long_lessResult = rk_long_less(aValue, pair);
        let pair_1 = rk_long(0, 0);
        let negated = rk_long_subtract(pair_1, aValue);
        let word = negated.low;
        let word_1 = aValue.low;
        let word_2 = negated.high;
        let word_3 = aValue.high;
        let abs_i64 = rk_long(select(word_1, word, user_rk_long_lessResult), select(word_3, word_2, user_rk_long_lessResult));
        absoluteOfTheSmallest_unchecked_out[i] = abs_i64;
    }
}

@compute @workgroup_size(32)  // LongSums.java:65
fn polynomial(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // LongSums.java:66
    if (i < rk_polynomial_arguments.out_length) {  // LongSums.java:67
        if (i < 0 || i >= rk_polynomial_arguments.a_length) {  // LongSums.java:68
            atomicMin(&rk_polynomial_traps[0], workItem);
            return;
        }
        let pair = rk_long(31, 0);
        let user_rk_long_multiplyResult = rk_long_multiply(polynomial_a[i], pair);
        if (i < 0 || i >= rk_polynomial_arguments.b_length) {
            atomicMin(&rk_polynomial_traps[1], workItem);
            return;
        }
        let pair_1 = rk_long(31, 0);
        polynomial_out[i] = rk_long_subtract(rk_long_multiply(rk_long_add(user_rk_long_multiplyResult, polynomial_b[i]), pair_1), rk_long_subtract(polynomial_a[i], rk_long_multiply(polynomial_b[i], polynomial_b[i])));
    }
}

@compute @workgroup_size(32)  // LongSums.java:65
fn polynomial_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // LongSums.java:66
    if (i < rk_polynomial_unchecked_arguments.out_length) {  // LongSums.java:67
        let pair = rk_long(31, 0);  // LongSums.java:68
        let pair_1 = rk_long(31, 0);
        polynomial_unchecked_out[i] = rk_long_subtract(rk_long_multiply(rk_long_add(rk_long_multiply(polynomial_unchecked_a[i], pair), polynomial_unchecked_b[i]), pair_1), rk_long_subtract(polynomial_unchecked_a[i], rk_long_multiply(polynomial_unchecked_b[i], polynomial_unchecked_b[i])));
    }
}
