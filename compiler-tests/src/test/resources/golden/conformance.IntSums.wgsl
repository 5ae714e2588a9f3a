// Generated from IntSums.java by RingKernel. Do not edit.

struct sum_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> sum_a: array<i32>;
@group(0) @binding(1) var<storage, read> sum_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> sum_out: array<i32>;
@group(0) @binding(3) var<storage, read_write> rk_sum_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_sum_arguments: sum_Arguments;

struct sum_unchecked_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> sum_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read> sum_unchecked_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> sum_unchecked_out: array<i32>;
@group(0) @binding(3) var<uniform> rk_sum_unchecked_arguments: sum_unchecked_Arguments;

struct difference_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> difference_a: array<i32>;
@group(0) @binding(1) var<storage, read> difference_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> difference_out: array<i32>;
@group(0) @binding(3) var<storage, read_write> rk_difference_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_difference_arguments: difference_Arguments;

struct difference_unchecked_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> difference_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read> difference_unchecked_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> difference_unchecked_out: array<i32>;
@group(0) @binding(3) var<uniform> rk_difference_unchecked_arguments: difference_unchecked_Arguments;

struct product_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> product_a: array<i32>;
@group(0) @binding(1) var<storage, read> product_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> product_out: array<i32>;
@group(0) @binding(3) var<storage, read_write> rk_product_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_product_arguments: product_Arguments;

struct product_unchecked_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> product_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read> product_unchecked_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> product_unchecked_out: array<i32>;
@group(0) @binding(3) var<uniform> rk_product_unchecked_arguments: product_unchecked_Arguments;

struct negation_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> negation_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> negation_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_negation_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_negation_arguments: negation_Arguments;

struct negation_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> negation_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> negation_unchecked_out: array<i32>;
@group(0) @binding(2) var<uniform> rk_negation_unchecked_arguments: negation_unchecked_Arguments;

struct doubleNegation_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> doubleNegation_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> doubleNegation_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_doubleNegation_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_doubleNegation_arguments: doubleNegation_Arguments;

struct doubleNegation_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> doubleNegation_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> doubleNegation_unchecked_out: array<i32>;
@group(0) @binding(2) var<uniform> rk_doubleNegation_unchecked_arguments: doubleNegation_unchecked_Arguments;

struct mayNotBeFoldedToTrue_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> mayNotBeFoldedToTrue_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> mayNotBeFoldedToTrue_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_mayNotBeFoldedToTrue_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_mayNotBeFoldedToTrue_arguments: mayNotBeFoldedToTrue_Arguments;

struct mayNotBeFoldedToTrue_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> mayNotBeFoldedToTrue_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> mayNotBeFoldedToTrue_unchecked_out: array<i32>;
@group(0) @binding(2) var<uniform> rk_mayNotBeFoldedToTrue_unchecked_arguments: mayNotBeFoldedToTrue_unchecked_Arguments;

struct absoluteOfTheSmallest_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> absoluteOfTheSmallest_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> absoluteOfTheSmallest_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_absoluteOfTheSmallest_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_absoluteOfTheSmallest_arguments: absoluteOfTheSmallest_Arguments;

struct absoluteOfTheSmallest_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> absoluteOfTheSmallest_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> absoluteOfTheSmallest_unchecked_out: array<i32>;
@group(0) @binding(2) var<uniform> rk_absoluteOfTheSmallest_unchecked_arguments: absoluteOfTheSmallest_unchecked_Arguments;

struct polynomial_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> polynomial_a: array<i32>;
@group(0) @binding(1) var<storage, read> polynomial_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> polynomial_out: array<i32>;
@group(0) @binding(3) var<storage, read_write> rk_polynomial_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_polynomial_arguments: polynomial_Arguments;

struct polynomial_unchecked_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> polynomial_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read> polynomial_unchecked_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> polynomial_unchecked_out: array<i32>;
@group(0) @binding(3) var<uniform> rk_polynomial_unchecked_arguments: polynomial_unchecked_Arguments;

@compute @workgroup_size(32)  // IntSums.java:9
fn sum(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // IntSums.java:10
    if (i < rk_sum_arguments.out_length) {  // IntSums.java:11
        if (i < 0 || i >= rk_sum_arguments.a_length) {  // IntSums.java:12
            atomicMin(&rk_sum_traps[0], workItem);
            return;
        }
        if (i < 0 || i >= rk_sum_arguments.b_length) {
            atomicMin(&rk_sum_traps[1], workItem);
            return;
        }
        sum_out[i] = sum_a[i] + sum_b[i];
    }
}

@compute @workgroup_size(32)  // IntSums.java:9
fn sum_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // IntSums.java:10
    if (i < rk_sum_unchecked_arguments.out_length) {  // IntSums.java:11
        sum_unchecked_out[i] = sum_unchecked_a[i] + sum_unchecked_b[i];  // IntSums.java:12
    }
}

@compute @workgroup_size(32)  // IntSums.java:17
fn difference(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // IntSums.java:18
    if (i < rk_difference_arguments.out_length) {  // IntSums.java:19
        if (i < 0 || i >= rk_difference_arguments.a_length) {  // IntSums.java:20
            atomicMin(&rk_difference_traps[0], workItem);
            return;
        }
        if (i < 0 || i >= rk_difference_arguments.b_length) {
            atomicMin(&rk_difference_traps[1], workItem);
            return;
        }
        difference_out[i] = difference_a[i] - difference_b[i];
    }
}

@compute @workgroup_size(32)  // IntSums.java:17
fn difference_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // IntSums.java:18
    if (i < rk_difference_unchecked_arguments.out_length) {  // IntSums.java:19
        difference_unchecked_out[i] = difference_unchecked_a[i] - difference_unchecked_b[i];  // IntSums.java:20
    }
}

@compute @workgroup_size(32)  // IntSums.java:25
fn product(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // IntSums.java:26
    if (i < rk_product_arguments.out_length) {  // IntSums.java:27
        if (i < 0 || i >= rk_product_arguments.a_length) {  // IntSums.java:28
            atomicMin(&rk_product_traps[0], workItem);
            return;
        }
        if (i < 0 || i >= rk_product_arguments.b_length) {
            atomicMin(&rk_product_traps[1], workItem);
            return;
        }
        product_out[i] = product_a[i] * product_b[i];
    }
}

@compute @workgroup_size(32)  // IntSums.java:25
fn product_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // IntSums.java:26
    if (i < rk_product_unchecked_arguments.out_length) {  // IntSums.java:27
        product_unchecked_out[i] = product_unchecked_a[i] * product_unchecked_b[i];  // IntSums.java:28
    }
}

@compute @workgroup_size(32)  // IntSums.java:33
fn negation(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // IntSums.java:34
    if (i < rk_negation_arguments.out_length) {  // IntSums.java:35
        if (i < 0 || i >= rk_negation_arguments.a_length) {  // IntSums.java:36
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_negation_traps[0], workItem);
            return;
        }
        negation_out[i] = -negation_a[i];
    }
}

@compute @workgroup_size(32)  // IntSums.java:33
fn negation_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // IntSums.java:34
    if (i < rk_negation_unchecked_arguments.out_length) {  // IntSums.java:35
        negation_unchecked_out[i] = -negation_unchecked_a[i];  // IntSums.java:36
    }
}

@compute @workgroup_size(32)  // IntSums.java:41
fn doubleNegation(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // IntSums.java:42
    if (i < rk_doubleNegation_arguments.out_length) {  // IntSums.java:43
        if (i < 0 || i >= rk_doubleNegation_arguments.a_length) {  // IntSums.java:44
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_doubleNegation_traps[0], workItem);
            return;
        }
        doubleNegation_out[i] = doubleNegation_a[i];
    }
}

@compute @workgroup_size(32)  // IntSums.java:41
fn doubleNegation_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // IntSums.java:42
    if (i < rk_doubleNegation_unchecked_arguments.out_length) {  // IntSums.java:43
        doubleNegation_unchecked_out[i] = doubleNegation_unchecked_a[i];  // IntSums.java:44
    }
}

@compute @workgroup_size(32)  // IntSums.java:49
fn mayNotBeFoldedToTrue(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // IntSums.java:50
    if (i < rk_mayNotBeFoldedToTrue_arguments.out_length) {  // IntSums.java:51
        if (i < 0 || i >= rk_mayNotBeFoldedToTrue_arguments.a_length) {  // IntSums.java:52
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_mayNotBeFoldedToTrue_traps[0], workItem);
            return;
        }
        mayNotBeFoldedToTrue_out[i] = select(0, 1, mayNotBeFoldedToTrue_a[i] + 1 > mayNotBeFoldedToTrue_a[i]);
    }
}

@compute @workgroup_size(32)  // IntSums.java:49
fn mayNotBeFoldedToTrue_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // IntSums.java:50
    if (i < rk_mayNotBeFoldedToTrue_unchecked_arguments.out_length) {  // IntSums.java:51
        mayNotBeFoldedToTrue_unchecked_out[i] = select(0, 1, mayNotBeFoldedToTrue_unchecked_a[i] + 1 > mayNotBeFoldedToTrue_unchecked_a[i]);  // IntSums.java:52
    }
}

@compute @workgroup_size(32)  // IntSums.java:57
fn absoluteOfTheSmallest(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // IntSums.java:58
    if (i < rk_absoluteOfTheSmallest_arguments.out_length) {  // IntSums.java:59
        if (i < 0 || i >= rk_absoluteOfTheSmallest_arguments.a_length) {  // IntSums.java:60
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_absoluteOfTheSmallest_traps[0], workItem);
            return;
        }
        let aValue = absoluteOfTheSmallest_a[i];
        let abs_i32 = select(aValue, -aValue, aValue < 0);
        absoluteOfTheSmallest_out[i] = abs_i32;
    }
}

@compute @workgroup_size(32)  // IntSums.java:57
fn absoluteOfTheSmallest_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // IntSums.java:58
    if (i < rk_absoluteOfTheSmallest_unchecked_arguments.out_length) {  // IntSums.java:59
        let aValue = absoluteOfTheSmallest_unchecked_a[i];  // IntSums.java:60
        let abs_i32 = select(aValue, -aValue, aValue < 0);
        absoluteOfTheSmallest_unchecked_out[i] = abs_i32;
    }
}

@compute @workgroup_size(32)  // IntSums.java:65
fn polynomial(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // IntSums.java:66
    if (i < rk_polynomial_arguments.out_length) {  // IntSums.java:67
        if (i < 0 || i >= rk_polynomial_arguments.a_length) {  // IntSums.java:68
            atomicMin(&rk_polynomial_traps[0], workItem);
            return;
        }
        if (i < 0 || i >= rk_polynomial_arguments.b_length) {
            atomicMin(&rk_polynomial_traps[1], workItem);
            return;
        }
        polynomial_out[i] = (polynomial_a[i] * 31 + polynomial_b[i]) * 31 - (polynomial_a[i] - polynomial_b[i] * polynomial_b[i]);
    }
}

@compute @workgroup_size(32)  // IntSums.java:65
fn polynomial_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // IntSums.java:66
    if (i < rk_polynomial_unchecked_arguments.out_length) {  // IntSums.java:67
        polynomial_unchecked_out[i] = (polynomial_unchecked_a[i] * 31 + polynomial_unchecked_b[i]) * 31 - (polynomial_unchecked_a[i] - polynomial_unchecked_b[i] * polynomial_unchecked_b[i]);  // IntSums.java:68
    }
}
