// Generated from Floats.java by RingKernel. Do not edit.

struct sum_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> sum_a: array<f32>;
@group(0) @binding(1) var<storage, read> sum_b: array<f32>;
@group(0) @binding(2) var<storage, read_write> sum_out: array<f32>;
@group(0) @binding(3) var<storage, read_write> rk_sum_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_sum_arguments: sum_Arguments;

struct sum_unchecked_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> sum_unchecked_a: array<f32>;
@group(0) @binding(1) var<storage, read> sum_unchecked_b: array<f32>;
@group(0) @binding(2) var<storage, read_write> sum_unchecked_out: array<f32>;
@group(0) @binding(3) var<uniform> rk_sum_unchecked_arguments: sum_unchecked_Arguments;

struct difference_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> difference_a: array<f32>;
@group(0) @binding(1) var<storage, read> difference_b: array<f32>;
@group(0) @binding(2) var<storage, read_write> difference_out: array<f32>;
@group(0) @binding(3) var<storage, read_write> rk_difference_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_difference_arguments: difference_Arguments;

struct difference_unchecked_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> difference_unchecked_a: array<f32>;
@group(0) @binding(1) var<storage, read> difference_unchecked_b: array<f32>;
@group(0) @binding(2) var<storage, read_write> difference_unchecked_out: array<f32>;
@group(0) @binding(3) var<uniform> rk_difference_unchecked_arguments: difference_unchecked_Arguments;

struct product_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> product_a: array<f32>;
@group(0) @binding(1) var<storage, read> product_b: array<f32>;
@group(0) @binding(2) var<storage, read_write> product_out: array<f32>;
@group(0) @binding(3) var<storage, read_write> rk_product_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_product_arguments: product_Arguments;

struct product_unchecked_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> product_unchecked_a: array<f32>;
@group(0) @binding(1) var<storage, read> product_unchecked_b: array<f32>;
@group(0) @binding(2) var<storage, read_write> product_unchecked_out: array<f32>;
@group(0) @binding(3) var<uniform> rk_product_unchecked_arguments: product_unchecked_Arguments;

struct quotient_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> quotient_a: array<f32>;
@group(0) @binding(1) var<storage, read> quotient_b: array<f32>;
@group(0) @binding(2) var<storage, read_write> quotient_out: array<f32>;
@group(0) @binding(3) var<storage, read_write> rk_quotient_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_quotient_arguments: quotient_Arguments;

struct quotient_unchecked_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> quotient_unchecked_a: array<f32>;
@group(0) @binding(1) var<storage, read> quotient_unchecked_b: array<f32>;
@group(0) @binding(2) var<storage, read_write> quotient_unchecked_out: array<f32>;
@group(0) @binding(3) var<uniform> rk_quotient_unchecked_arguments: quotient_unchecked_Arguments;

struct remainder_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> remainder_a: array<f32>;
@group(0) @binding(1) var<storage, read> remainder_b: array<f32>;
@group(0) @binding(2) var<storage, read_write> remainder_out: array<f32>;
@group(0) @binding(3) var<storage, read_write> rk_remainder_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_remainder_arguments: remainder_Arguments;

struct remainder_unchecked_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> remainder_unchecked_a: array<f32>;
@group(0) @binding(1) var<storage, read> remainder_unchecked_b: array<f32>;
@group(0) @binding(2) var<storage, read_write> remainder_unchecked_out: array<f32>;
@group(0) @binding(3) var<uniform> rk_remainder_unchecked_arguments: remainder_unchecked_Arguments;

struct negation_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> negation_a: array<f32>;
@group(0) @binding(1) var<storage, read_write> negation_out: array<f32>;
@group(0) @binding(2) var<storage, read_write> rk_negation_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_negation_arguments: negation_Arguments;

struct negation_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> negation_unchecked_a: array<f32>;
@group(0) @binding(1) var<storage, read_write> negation_unchecked_out: array<f32>;
@group(0) @binding(2) var<uniform> rk_negation_unchecked_arguments: negation_unchecked_Arguments;

struct negationOfZero_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> negationOfZero_a: array<f32>;
@group(0) @binding(1) var<storage, read_write> negationOfZero_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_negationOfZero_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_negationOfZero_arguments: negationOfZero_Arguments;

struct negationOfZero_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> negationOfZero_unchecked_a: array<f32>;
@group(0) @binding(1) var<storage, read_write> negationOfZero_unchecked_out: array<i32>;
@group(0) @binding(2) var<uniform> rk_negationOfZero_unchecked_arguments: negationOfZero_unchecked_Arguments;

struct increments_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> increments_a: array<f32>;
@group(0) @binding(1) var<storage, read_write> increments_out: array<f32>;
@group(0) @binding(2) var<storage, read_write> rk_increments_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_increments_arguments: increments_Arguments;

struct increments_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> increments_unchecked_a: array<f32>;
@group(0) @binding(1) var<storage, read_write> increments_unchecked_out: array<f32>;
@group(0) @binding(2) var<uniform> rk_increments_unchecked_arguments: increments_unchecked_Arguments;

struct assignments_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> assignments_a: array<f32>;
@group(0) @binding(1) var<storage, read> assignments_b: array<f32>;
@group(0) @binding(2) var<storage, read_write> assignments_out: array<f32>;
@group(0) @binding(3) var<storage, read_write> rk_assignments_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_assignments_arguments: assignments_Arguments;

struct assignments_unchecked_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> assignments_unchecked_a: array<f32>;
@group(0) @binding(1) var<storage, read> assignments_unchecked_b: array<f32>;
@group(0) @binding(2) var<storage, read_write> assignments_unchecked_out: array<f32>;
@group(0) @binding(3) var<uniform> rk_assignments_unchecked_arguments: assignments_unchecked_Arguments;

fn rk_rem_f32(a: f32, b: f32) -> f32 {
    let bits = bitcast<i32>(a);
    let bits_1 = bits & 2147483647;
    let bits_2 = bitcast<i32>(b) & 2147483647;
    let bits_3 = bits_1 < 2139095040 && bits_2 > 0 && bits_2 <= 2139095040;
    let bits_4 = bits_3 && bits_1 >= bits_2;
    let chosen = select(8388608, bits_1, bits_4);
    let chosen_1 = select(8388608, bits_2, bits_4);
    let shifted = chosen_1 >> 23u;
    let chosen_2 = select(shifted, 1, shifted == 0);
    let bits_5 = chosen & 8388607;
    let bits_6 = chosen_1 & 8388607;
    let chosen_3 = select(bits_6, (bits_6 | 8388608), chosen_1 >= 8388608);
    let shifted_1 = chosen >> 23u;
    var rest = select(bits_5, (bits_5 | 8388608), chosen >= 8388608) % chosen_3;
    for (var left = select(shifted_1, 1, shifted_1 == 0) - chosen_2; left > 0; left -= 7) {
        rest = (rest << u32(select(7, left, left < 7) & 31)) % chosen_3;
    }
    let bits_7 = bitcast<i32>(f32(rest));
    let difference_1 = chosen_2 - 150;
    let isGreater = (bits_7 >> 23u) + difference_1 > 0;
    return bitcast<f32>(select(2143289344, (select(bits_1, select(select(rest << u32(select(chosen_2 - 1, 0, isGreater) & 31), bits_7 + (difference_1 << 23u), isGreater), 0, rest == 0), bits_4) | (bits & i32(-2147483648))), bits_3));
}

@compute @workgroup_size(32)  // Floats.java:12
fn sum(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // Floats.java:13
    if (i < rk_sum_arguments.out_length) {  // Floats.java:14
        if (i < 0 || i >= rk_sum_arguments.a_length) {  // Floats.java:15
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

@compute @workgroup_size(32)  // Floats.java:12
fn sum_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // Floats.java:13
    if (i < rk_sum_unchecked_arguments.out_length) {  // Floats.java:14
        sum_unchecked_out[i] = sum_unchecked_a[i] + sum_unchecked_b[i];  // Floats.java:15
    }
}

@compute @workgroup_size(32)  // Floats.java:20
fn difference(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // Floats.java:21
    if (i < rk_difference_arguments.out_length) {  // Floats.java:22
        if (i < 0 || i >= rk_difference_arguments.a_length) {  // Floats.java:23
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

@compute @workgroup_size(32)  // Floats.java:20
fn difference_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // Floats.java:21
    if (i < rk_difference_unchecked_arguments.out_length) {  // Floats.java:22
        difference_unchecked_out[i] = difference_unchecked_a[i] - difference_unchecked_b[i];  // Floats.java:23
    }
}

@compute @workgroup_size(32)  // Floats.java:28
fn product(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // Floats.java:29
    if (i < rk_product_arguments.out_length) {  // Floats.java:30
        if (i < 0 || i >= rk_product_arguments.a_length) {  // Floats.java:31
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

@compute @workgroup_size(32)  // Floats.java:28
fn product_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // Floats.java:29
    if (i < rk_product_unchecked_arguments.out_length) {  // Floats.java:30
        product_unchecked_out[i] = product_unchecked_a[i] * product_unchecked_b[i];  // Floats.java:31
    }
}

@compute @workgroup_size(32)  // Floats.java:36
fn quotient(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // Floats.java:37
    if (i < rk_quotient_arguments.out_length) {  // Floats.java:38
        if (i < 0 || i >= rk_quotient_arguments.a_length) {  // Floats.java:39
            atomicMin(&rk_quotient_traps[0], workItem);
            return;
        }
        if (i < 0 || i >= rk_quotient_arguments.b_length) {
            atomicMin(&rk_quotient_traps[1], workItem);
            return;
        }
        var chosen = 0.0f;
        if (quotient_b[i] == 0.0f) {
            chosen = 3.0f;
        } else {
            chosen = quotient_b[i];
        }
        quotient_out[i] = quotient_a[i] / chosen;
    }
}

@compute @workgroup_size(32)  // Floats.java:36
fn quotient_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // Floats.java:37
    if (i < rk_quotient_unchecked_arguments.out_length) {  // Floats.java:38
        var chosen = 0.0f;  // Floats.java:39
        if (quotient_unchecked_b[i] == 0.0f) {
            chosen = 3.0f;
        } else {
            chosen = quotient_unchecked_b[i];
        }
        quotient_unchecked_out[i] = quotient_unchecked_a[i] / chosen;
    }
}

@compute @workgroup_size(32)  // Floats.java:44
fn remainder(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // Floats.java:45
    if (i < rk_remainder_arguments.out_length) {  // Floats.java:46
        if (i < 0 || i >= rk_remainder_arguments.a_length) {  // Floats.java:47
            atomicMin(&rk_remainder_traps[0], workItem);
            return;
        }
        if (i < 0 || i >= rk_remainder_arguments.b_length) {
            atomicMin(&rk_remainder_traps[1], workItem);
            return;
        }
        var chosen = 0.0f;
        if (remainder_b[i] == 0.0f) {
            chosen = 3.0f;
        } else {
            chosen = remainder_b[i];
        }
        remainder_out[i] = rk_rem_f32(remainder_a[i], chosen);
    }
}

@compute @workgroup_size(32)  // Floats.java:44
fn remainder_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // Floats.java:45
    if (i < rk_remainder_unchecked_arguments.out_length) {  // Floats.java:46
        var chosen = 0.0f;  // Floats.java:47
        if (remainder_unchecked_b[i] == 0.0f) {
            chosen = 3.0f;
        } else {
            chosen = remainder_unchecked_b[i];
        }
        remainder_unchecked_out[i] = rk_rem_f32(remainder_unchecked_a[i], chosen);
    }
}

@compute @workgroup_size(32)  // Floats.java:52
fn negation(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // Floats.java:53
    if (i < rk_negation_arguments.out_length) {  // Floats.java:54
        if (i < 0 || i >= rk_negation_arguments.a_length) {  // Floats.java:55
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_negation_traps[0], workItem);
            return;
        }
        negation_out[i] = -negation_a[i];
    }
}

@compute @workgroup_size(32)  // Floats.java:52
fn negation_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // Floats.java:53
    if (i < rk_negation_unchecked_arguments.out_length) {  // Floats.java:54
        negation_unchecked_out[i] = -negation_unchecked_a[i];  // Floats.java:55
    }
}

@compute @workgroup_size(32)  // Floats.java:60
fn negationOfZero(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // Floats.java:61
    if (i < rk_negationOfZero_arguments.out_length) {  // Floats.java:62
        if (i < 0 || i >= rk_negationOfZero_arguments.a_length) {  // Floats.java:63
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_negationOfZero_traps[0], workItem);
            return;
        }
        negationOfZero_out[i] = bitcast<i32>(-(negationOfZero_a[i] - negationOfZero_a[i]));
    }
}

@compute @workgroup_size(32)  // Floats.java:60
fn negationOfZero_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // Floats.java:61
    if (i < rk_negationOfZero_unchecked_arguments.out_length) {  // Floats.java:62
        negationOfZero_unchecked_out[i] = bitcast<i32>(-(negationOfZero_unchecked_a[i] - negationOfZero_unchecked_a[i]));  // Floats.java:63
    }
}

@compute @workgroup_size(32)  // Floats.java:68
fn increments(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // Floats.java:69
    if (i < rk_increments_arguments.out_length) {  // Floats.java:70
        if (i < 0 || i >= rk_increments_arguments.a_length) {  // Floats.java:71
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_increments_traps[0], workItem);
            return;
        }
        let x = increments_a[i];
        var x_1 = x;
        x_1 += 1.0f;  // Floats.java:72
        x_1 += 1.0f;  // Floats.java:73
        x_1 -= 1.0f;  // Floats.java:74
        increments_out[i] = x_1;  // Floats.java:75
    }
}

@compute @workgroup_size(32)  // Floats.java:68
fn increments_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // Floats.java:69
    if (i < rk_increments_unchecked_arguments.out_length) {  // Floats.java:70
        let x = increments_unchecked_a[i];  // Floats.java:71
        var x_1 = x;
        x_1 += 1.0f;  // Floats.java:72
        x_1 += 1.0f;  // Floats.java:73
        x_1 -= 1.0f;  // Floats.java:74
        increments_unchecked_out[i] = x_1;  // Floats.java:75
    }
}

@compute @workgroup_size(32)  // Floats.java:80
fn assignments(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // Floats.java:81
    if (i < rk_assignments_arguments.out_length) {  // Floats.java:82
        if (i < 0 || i >= rk_assignments_arguments.a_length) {  // Floats.java:83
            atomicMin(&rk_assignments_traps[0], workItem);
            return;
        }
        let x = assignments_a[i];
        var x_1 = x;
        if (i < 0 || i >= rk_assignments_arguments.b_length) {  // Floats.java:84
            atomicMin(&rk_assignments_traps[1], workItem);
            return;
        }
        x_1 += assignments_b[i];
        x_1 *= 2.0f;  // Floats.java:85
        x_1 -= 1.0f;  // Floats.java:86
        assignments_out[i] = x_1;  // Floats.java:87
    }
}

@compute @workgroup_size(32)  // Floats.java:80
fn assignments_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // Floats.java:81
    if (i < rk_assignments_unchecked_arguments.out_length) {  // Floats.java:82
        let x = assignments_unchecked_a[i];  // Floats.java:83
        var x_1 = x;
        x_1 += assignments_unchecked_b[i];  // Floats.java:84
        x_1 *= 2.0f;  // Floats.java:85
        x_1 -= 1.0f;  // Floats.java:86
        assignments_unchecked_out[i] = x_1;  // Floats.java:87
    }
}
