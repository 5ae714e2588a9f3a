// Generated from IntUnsigned.java by RingKernel. Do not edit.

struct rk_long {
    @align(8) low: i32,  // offset 0
    high: i32,  // offset 4
}

struct quotient_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> quotient_a: array<i32>;
@group(0) @binding(1) var<storage, read> quotient_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> quotient_out: array<i32>;
@group(0) @binding(3) var<storage, read_write> rk_quotient_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_quotient_arguments: quotient_Arguments;

struct quotient_unchecked_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> quotient_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read> quotient_unchecked_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> quotient_unchecked_out: array<i32>;
@group(0) @binding(3) var<storage, read_write> rk_quotient_unchecked_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_quotient_unchecked_arguments: quotient_unchecked_Arguments;

struct remainder_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> remainder_a: array<i32>;
@group(0) @binding(1) var<storage, read> remainder_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> remainder_out: array<i32>;
@group(0) @binding(3) var<storage, read_write> rk_remainder_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_remainder_arguments: remainder_Arguments;

struct remainder_unchecked_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> remainder_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read> remainder_unchecked_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> remainder_unchecked_out: array<i32>;
@group(0) @binding(3) var<storage, read_write> rk_remainder_unchecked_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_remainder_unchecked_arguments: remainder_unchecked_Arguments;

struct order_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> order_a: array<i32>;
@group(0) @binding(1) var<storage, read> order_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> order_out: array<i32>;
@group(0) @binding(3) var<storage, read_write> rk_order_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_order_arguments: order_Arguments;

struct order_unchecked_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> order_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read> order_unchecked_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> order_unchecked_out: array<i32>;
@group(0) @binding(3) var<uniform> rk_order_unchecked_arguments: order_unchecked_Arguments;

struct highHalf_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> highHalf_a: array<i32>;
@group(0) @binding(1) var<storage, read> highHalf_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> highHalf_out: array<i32>;
@group(0) @binding(3) var<storage, read_write> rk_highHalf_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_highHalf_arguments: highHalf_Arguments;

struct highHalf_unchecked_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> highHalf_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read> highHalf_unchecked_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> highHalf_unchecked_out: array<i32>;
@group(0) @binding(3) var<uniform> rk_highHalf_unchecked_arguments: highHalf_unchecked_Arguments;

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

fn rk_long_shift_right_unsigned(a: rk_long, count: i32) -> rk_long {
    let bits = count & 31;
    let isDifferent = (count & 32) != 0;
    let shifted = i32(u32(a.high) >> u32(bits & 31));
    let pair = rk_long(select((i32(u32(a.low) >> u32(bits & 31)) | ((a.high << 1u) << u32((31 - bits) & 31))), shifted, isDifferent), select(shifted, 0, isDifferent));
    return pair;
}

@compute @workgroup_size(32)  // IntUnsigned.java:9
fn quotient(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // IntUnsigned.java:10
    if (i < rk_quotient_arguments.out_length) {  // IntUnsigned.java:11
        if (i < 0 || i >= rk_quotient_arguments.a_length) {  // IntUnsigned.java:12
            atomicMin(&rk_quotient_traps[0], workItem);
            return;
        }
        let aValue = quotient_a[i];
        if (i < 0 || i >= rk_quotient_arguments.b_length) {
            atomicMin(&rk_quotient_traps[1], workItem);
            return;
        }
        var chosen = 0;
        if (quotient_b[i] == 0) {
            chosen = 5;
        } else {
            chosen = quotient_b[i];
        }
        let shifted = i32(u32(aValue) >> 1u);
        if (chosen == 0) {
            atomicMin(&rk_quotient_traps[2], workItem);
            return;
        }
        let isEqual = chosen == -1;
        let shifted_1 = select(shifted / select(chosen, 1, isEqual), -shifted, isEqual) << 1u;
        let divideUnsigned_i32 = select(shifted_1 + select(1, 0, ((aValue - shifted_1 * chosen) ^ i32(-2147483648)) < (chosen ^ i32(-2147483648))), select(1, 0, (aValue ^ i32(-2147483648)) < (chosen ^ i32(-2147483648))), chosen < 0);
        quotient_out[i] = divideUnsigned_i32;
    }
}

@compute @workgroup_size(32)  // IntUnsigned.java:9
fn quotient_unchecked(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // IntUnsigned.java:10
    if (i < rk_quotient_unchecked_arguments.out_length) {  // IntUnsigned.java:11
        let aValue = quotient_unchecked_a[i];  // IntUnsigned.java:12
        var chosen = 0;
        if (quotient_unchecked_b[i] == 0) {
            chosen = 5;
        } else {
            chosen = quotient_unchecked_b[i];
        }
        let shifted = i32(u32(aValue) >> 1u);
        if (chosen == 0) {
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_quotient_unchecked_traps[0], workItem);
            return;
        }
        let isEqual = chosen == -1;
        let shifted_1 = select(shifted / select(chosen, 1, isEqual), -shifted, isEqual) << 1u;
        let divideUnsigned_i32 = select(shifted_1 + select(1, 0, ((aValue - shifted_1 * chosen) ^ i32(-2147483648)) < (chosen ^ i32(-2147483648))), select(1, 0, (aValue ^ i32(-2147483648)) < (chosen ^ i32(-2147483648))), chosen < 0);
        quotient_unchecked_out[i] = divideUnsigned_i32;
    }
}

@compute @workgroup_size(32)  // IntUnsigned.java:17
fn remainder(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // IntUnsigned.java:18
    if (i < rk_remainder_arguments.out_length) {  // IntUnsigned.java:19
        if (i < 0 || i >= rk_remainder_arguments.a_length) {  // IntUnsigned.java:20
            atomicMin(&rk_remainder_traps[0], workItem);
            return;
        }
        let aValue = remainder_a[i];
        if (i < 0 || i >= rk_remainder_arguments.b_length) {
            atomicMin(&rk_remainder_traps[1], workItem);
            return;
        }
        var chosen = 0;
        if (remainder_b[i] == 0) {
            chosen = 5;
        } else {
            chosen = remainder_b[i];
        }
        let shifted = i32(u32(aValue) >> 1u);
        if (chosen == 0) {
            atomicMin(&rk_remainder_traps[2], workItem);
            return;
        }
        let isEqual = chosen == -1;
        let shifted_1 = select(shifted / select(chosen, 1, isEqual), -shifted, isEqual) << 1u;
        let remainderUnsigned_i32 = aValue - select(shifted_1 + select(1, 0, ((aValue - shifted_1 * chosen) ^ i32(-2147483648)) < (chosen ^ i32(-2147483648))), select(1, 0, (aValue ^ i32(-2147483648)) < (chosen ^ i32(-2147483648))), chosen < 0) * chosen;
        remainder_out[i] = remainderUnsigned_i32;
    }
}

@compute @workgroup_size(32)  // IntUnsigned.java:17
fn remainder_unchecked(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // IntUnsigned.java:18
    if (i < rk_remainder_unchecked_arguments.out_length) {  // IntUnsigned.java:19
        let aValue = remainder_unchecked_a[i];  // IntUnsigned.java:20
        var chosen = 0;
        if (remainder_unchecked_b[i] == 0) {
            chosen = 5;
        } else {
            chosen = remainder_unchecked_b[i];
        }
        let shifted = i32(u32(aValue) >> 1u);
        if (chosen == 0) {
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_remainder_unchecked_traps[0], workItem);
            return;
        }
        let isEqual = chosen == -1;
        let shifted_1 = select(shifted / select(chosen, 1, isEqual), -shifted, isEqual) << 1u;
        let remainderUnsigned_i32 = aValue - select(shifted_1 + select(1, 0, ((aValue - shifted_1 * chosen) ^ i32(-2147483648)) < (chosen ^ i32(-2147483648))), select(1, 0, (aValue ^ i32(-2147483648)) < (chosen ^ i32(-2147483648))), chosen < 0) * chosen;
        remainder_unchecked_out[i] = remainderUnsigned_i32;
    }
}

@compute @workgroup_size(32)  // IntUnsigned.java:25
fn order(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // IntUnsigned.java:26
    if (i < rk_order_arguments.out_length) {  // IntUnsigned.java:27
        if (i < 0 || i >= rk_order_arguments.a_length) {  // IntUnsigned.java:28
            atomicMin(&rk_order_traps[0], workItem);
            return;
        }
        if (i < 0 || i >= rk_order_arguments.b_length) {
            atomicMin(&rk_order_traps[1], workItem);
            return;
        }
        let bits = order_a[i] ^ i32(-2147483648);
        let bits_1 = order_b[i] ^ i32(-2147483648);
        let compareUnsigned_i32 = select(select(0, 1, bits > bits_1), -1, bits < bits_1);
        order_out[i] = compareUnsigned_i32;
    }
}

@compute @workgroup_size(32)  // IntUnsigned.java:25
fn order_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // IntUnsigned.java:26
    if (i < rk_order_unchecked_arguments.out_length) {  // IntUnsigned.java:27
        let bits = order_unchecked_a[i] ^ i32(-2147483648);  // IntUnsigned.java:28
        let bits_1 = order_unchecked_b[i] ^ i32(-2147483648);
        let compareUnsigned_i32 = select(select(0, 1, bits > bits_1), -1, bits < bits_1);
        order_unchecked_out[i] = compareUnsigned_i32;
    }
}

@compute @workgroup_size(32)  // IntUnsigned.java:33
fn highHalf(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // IntUnsigned.java:34
    if (i < rk_highHalf_arguments.out_length) {  // IntUnsigned.java:35
        if (i < 0 || i >= rk_highHalf_arguments.a_length) {  // IntUnsigned.java:36
            atomicMin(&rk_highHalf_traps[0], workItem);
            return;
        }
        let aValue = highHalf_a[i];
        if (i < 0 || i >= rk_highHalf_arguments.b_length) {
            atomicMin(&rk_highHalf_traps[1], workItem);
            return;
        }
        let bValue = highHalf_b[i];
        let multiplyFull_i32 = rk_long_multiply(rk_long(aValue, aValue >> 31u), rk_long(bValue, bValue >> 31u));
        let to_int = rk_long_shift_right_unsigned(multiplyFull_i32, 32).low;
        highHalf_out[i] = to_int;
    }
}

@compute @workgroup_size(32)  // IntUnsigned.java:33
fn highHalf_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // IntUnsigned.java:34
    if (i < rk_highHalf_unchecked_arguments.out_length) {  // IntUnsigned.java:35
        let aValue = highHalf_unchecked_a[i];  // IntUnsigned.java:36
        let bValue = highHalf_unchecked_b[i];
        let multiplyFull_i32 = rk_long_multiply(rk_long(aValue, aValue >> 31u), rk_long(bValue, bValue >> 31u));
        let to_int = rk_long_shift_right_unsigned(multiplyFull_i32, 32).low;
        highHalf_unchecked_out[i] = to_int;
    }
}
