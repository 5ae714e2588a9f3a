// Generated from IntQuotients.java by RingKernel. Do not edit.

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

struct byMinusOne_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> byMinusOne_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> byMinusOne_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_byMinusOne_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_byMinusOne_arguments: byMinusOne_Arguments;

struct byMinusOne_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> byMinusOne_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> byMinusOne_unchecked_out: array<i32>;
@group(0) @binding(2) var<uniform> rk_byMinusOne_unchecked_arguments: byMinusOne_unchecked_Arguments;

struct remainderOfMinusOne_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> remainderOfMinusOne_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> remainderOfMinusOne_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_remainderOfMinusOne_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_remainderOfMinusOne_arguments: remainderOfMinusOne_Arguments;

struct remainderOfMinusOne_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> remainderOfMinusOne_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> remainderOfMinusOne_unchecked_out: array<i32>;
@group(0) @binding(2) var<uniform> rk_remainderOfMinusOne_unchecked_arguments: remainderOfMinusOne_unchecked_Arguments;

struct byConstants_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> byConstants_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> byConstants_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_byConstants_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_byConstants_arguments: byConstants_Arguments;

struct byConstants_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> byConstants_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> byConstants_unchecked_out: array<i32>;
@group(0) @binding(2) var<uniform> rk_byConstants_unchecked_arguments: byConstants_unchecked_Arguments;

struct ofConstants_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> ofConstants_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> ofConstants_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_ofConstants_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_ofConstants_arguments: ofConstants_Arguments;

struct ofConstants_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> ofConstants_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> ofConstants_unchecked_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_ofConstants_unchecked_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_ofConstants_unchecked_arguments: ofConstants_unchecked_Arguments;

struct quotientTimesDivisorPlusRemainder_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> quotientTimesDivisorPlusRemainder_a: array<i32>;
@group(0) @binding(1) var<storage, read> quotientTimesDivisorPlusRemainder_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> quotientTimesDivisorPlusRemainder_out: array<i32>;
@group(0) @binding(3) var<storage, read_write> rk_quotientTimesDivisorPlusRemainder_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_quotientTimesDivisorPlusRemainder_arguments: quotientTimesDivisorPlusRemainder_Arguments;

struct quotientTimesDivisorPlusRemainder_unchecked_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> quotientTimesDivisorPlusRemainder_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read> quotientTimesDivisorPlusRemainder_unchecked_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> quotientTimesDivisorPlusRemainder_unchecked_out: array<i32>;
@group(0) @binding(3) var<storage, read_write> rk_quotientTimesDivisorPlusRemainder_unchecked_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_quotientTimesDivisorPlusRemainder_unchecked_arguments: quotientTimesDivisorPlusRemainder_unchecked_Arguments;

struct floor_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> floor_a: array<i32>;
@group(0) @binding(1) var<storage, read> floor_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> floor_out: array<i32>;
@group(0) @binding(3) var<storage, read_write> rk_floor_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_floor_arguments: floor_Arguments;

struct floor_unchecked_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> floor_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read> floor_unchecked_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> floor_unchecked_out: array<i32>;
@group(0) @binding(3) var<storage, read_write> rk_floor_unchecked_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_floor_unchecked_arguments: floor_unchecked_Arguments;

@compute @workgroup_size(32)  // IntQuotients.java:9
fn quotient(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // IntQuotients.java:10
    if (i < rk_quotient_arguments.out_length) {  // IntQuotients.java:11
        if (i < 0 || i >= rk_quotient_arguments.a_length) {  // IntQuotients.java:12
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
            chosen = 3;
        } else {
            chosen = quotient_b[i];
        }
        if (chosen == 0) {
            atomicMin(&rk_quotient_traps[2], workItem);
            return;
        }
        let isEqual = chosen == -1;
        quotient_out[i] = select(aValue / select(chosen, 1, isEqual), -aValue, isEqual);
    }
}

@compute @workgroup_size(32)  // IntQuotients.java:9
fn quotient_unchecked(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // IntQuotients.java:10
    if (i < rk_quotient_unchecked_arguments.out_length) {  // IntQuotients.java:11
        let aValue = quotient_unchecked_a[i];  // IntQuotients.java:12
        var chosen = 0;
        if (quotient_unchecked_b[i] == 0) {
            chosen = 3;
        } else {
            chosen = quotient_unchecked_b[i];
        }
        if (chosen == 0) {
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_quotient_unchecked_traps[0], workItem);
            return;
        }
        let isEqual = chosen == -1;
        quotient_unchecked_out[i] = select(aValue / select(chosen, 1, isEqual), -aValue, isEqual);
    }
}

@compute @workgroup_size(32)  // IntQuotients.java:17
fn remainder(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // IntQuotients.java:18
    if (i < rk_remainder_arguments.out_length) {  // IntQuotients.java:19
        if (i < 0 || i >= rk_remainder_arguments.a_length) {  // IntQuotients.java:20
            atomicMin(&rk_remainder_traps[0], workItem);
            return;
        }
        if (i < 0 || i >= rk_remainder_arguments.b_length) {
            atomicMin(&rk_remainder_traps[1], workItem);
            return;
        }
        var chosen = 0;
        if (remainder_b[i] == 0) {
            chosen = 3;
        } else {
            chosen = remainder_b[i];
        }
        if (chosen == 0) {
            atomicMin(&rk_remainder_traps[2], workItem);
            return;
        }
        remainder_out[i] = remainder_a[i] % select(chosen, 1, chosen == -1);
    }
}

@compute @workgroup_size(32)  // IntQuotients.java:17
fn remainder_unchecked(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // IntQuotients.java:18
    if (i < rk_remainder_unchecked_arguments.out_length) {  // IntQuotients.java:19
        var chosen = 0;  // IntQuotients.java:20
        if (remainder_unchecked_b[i] == 0) {
            chosen = 3;
        } else {
            chosen = remainder_unchecked_b[i];
        }
        if (chosen == 0) {
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_remainder_unchecked_traps[0], workItem);
            return;
        }
        remainder_unchecked_out[i] = remainder_unchecked_a[i] % select(chosen, 1, chosen == -1);
    }
}

@compute @workgroup_size(32)  // IntQuotients.java:25
fn byMinusOne(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // IntQuotients.java:26
    if (i < rk_byMinusOne_arguments.out_length) {  // IntQuotients.java:27
        if (i < 0 || i >= rk_byMinusOne_arguments.a_length) {  // IntQuotients.java:28
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_byMinusOne_traps[0], workItem);
            return;
        }
        byMinusOne_out[i] = -byMinusOne_a[i];
    }
}

@compute @workgroup_size(32)  // IntQuotients.java:25
fn byMinusOne_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // IntQuotients.java:26
    if (i < rk_byMinusOne_unchecked_arguments.out_length) {  // IntQuotients.java:27
        byMinusOne_unchecked_out[i] = -byMinusOne_unchecked_a[i];  // IntQuotients.java:28
    }
}

@compute @workgroup_size(32)  // IntQuotients.java:33
fn remainderOfMinusOne(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // IntQuotients.java:34
    if (i < rk_remainderOfMinusOne_arguments.out_length) {  // IntQuotients.java:35
        if (i < 0 || i >= rk_remainderOfMinusOne_arguments.a_length) {  // IntQuotients.java:36
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_remainderOfMinusOne_traps[0], workItem);
            return;
        }
        remainderOfMinusOne_out[i] = 0;
    }
}

@compute @workgroup_size(32)  // IntQuotients.java:33
fn remainderOfMinusOne_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // IntQuotients.java:34
    if (i < rk_remainderOfMinusOne_unchecked_arguments.out_length) {  // IntQuotients.java:35
        remainderOfMinusOne_unchecked_out[i] = 0;  // IntQuotients.java:36
    }
}

@compute @workgroup_size(32)  // IntQuotients.java:41
fn byConstants(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // IntQuotients.java:42
    if (i < rk_byConstants_arguments.out_length) {  // IntQuotients.java:43
        if (i < 0 || i >= rk_byConstants_arguments.a_length) {  // IntQuotients.java:44
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_byConstants_traps[0], workItem);
            return;
        }
        byConstants_out[i] = byConstants_a[i] / 7 + byConstants_a[i] / -8 + byConstants_a[i] + byConstants_a[i] % 10 + byConstants_a[i] % -16 + byConstants_a[i] / i32(-2147483648);
    }
}

@compute @workgroup_size(32)  // IntQuotients.java:41
fn byConstants_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // IntQuotients.java:42
    if (i < rk_byConstants_unchecked_arguments.out_length) {  // IntQuotients.java:43
        byConstants_unchecked_out[i] = byConstants_unchecked_a[i] / 7 + byConstants_unchecked_a[i] / -8 + byConstants_unchecked_a[i] + byConstants_unchecked_a[i] % 10 + byConstants_unchecked_a[i] % -16 + byConstants_unchecked_a[i] / i32(-2147483648);  // IntQuotients.java:44
    }
}

@compute @workgroup_size(32)  // IntQuotients.java:49
fn ofConstants(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // IntQuotients.java:50
    if (i < rk_ofConstants_arguments.out_length) {  // IntQuotients.java:51
        if (i < 0 || i >= rk_ofConstants_arguments.a_length) {  // IntQuotients.java:52
            atomicMin(&rk_ofConstants_traps[0], workItem);
            return;
        }
        var chosen = 0;
        if (ofConstants_a[i] == 0) {
            chosen = 0;
        } else {
            let aValue = ofConstants_a[i];
            if (aValue == 0) {
                atomicMin(&rk_ofConstants_traps[1], workItem);
                return;
            }
            let isEqual = aValue == -1;
            let aValue_1 = ofConstants_a[i];
            if (aValue_1 == 0) {
                atomicMin(&rk_ofConstants_traps[2], workItem);
                return;
            }
            chosen = select(100 / select(aValue, 1, isEqual), -100, isEqual) + i32(-2147483648) % select(aValue_1, 1, aValue_1 == -1);
        }
        ofConstants_out[i] = chosen;
    }
}

@compute @workgroup_size(32)  // IntQuotients.java:49
fn ofConstants_unchecked(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // IntQuotients.java:50
    if (i < rk_ofConstants_unchecked_arguments.out_length) {  // IntQuotients.java:51
        var chosen = 0;  // IntQuotients.java:52
        if (ofConstants_unchecked_a[i] == 0) {
            chosen = 0;
        } else {
            let aValue = ofConstants_unchecked_a[i];
            if (aValue == 0) {
                atomicMin(&rk_ofConstants_unchecked_traps[0], workItem);
                return;
            }
            let isEqual = aValue == -1;
            let aValue_1 = ofConstants_unchecked_a[i];
            if (aValue_1 == 0) {
                atomicMin(&rk_ofConstants_unchecked_traps[1], workItem);
                return;
            }
            chosen = select(100 / select(aValue, 1, isEqual), -100, isEqual) + i32(-2147483648) % select(aValue_1, 1, aValue_1 == -1);
        }
        ofConstants_unchecked_out[i] = chosen;
    }
}

@compute @workgroup_size(32)  // IntQuotients.java:57
fn quotientTimesDivisorPlusRemainder(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // IntQuotients.java:58
    if (i < rk_quotientTimesDivisorPlusRemainder_arguments.out_length) {  // IntQuotients.java:59
        if (i < 0 || i >= rk_quotientTimesDivisorPlusRemainder_arguments.b_length) {  // IntQuotients.java:60
            atomicMin(&rk_quotientTimesDivisorPlusRemainder_traps[0], workItem);
            return;
        }
        let divisor = quotientTimesDivisorPlusRemainder_b[i] | 1;
        if (i < 0 || i >= rk_quotientTimesDivisorPlusRemainder_arguments.a_length) {  // IntQuotients.java:61
            atomicMin(&rk_quotientTimesDivisorPlusRemainder_traps[1], workItem);
            return;
        }
        let aValue = quotientTimesDivisorPlusRemainder_a[i];
        if (divisor == 0) {
            atomicMin(&rk_quotientTimesDivisorPlusRemainder_traps[2], workItem);
            return;
        }
        let isEqual = divisor == -1;
        if (divisor == 0) {
            atomicMin(&rk_quotientTimesDivisorPlusRemainder_traps[3], workItem);
            return;
        }
        quotientTimesDivisorPlusRemainder_out[i] = select(0, 1, select(aValue / select(divisor, 1, isEqual), -aValue, isEqual) * divisor + quotientTimesDivisorPlusRemainder_a[i] % select(divisor, 1, divisor == -1) == quotientTimesDivisorPlusRemainder_a[i]);
    }
}

@compute @workgroup_size(32)  // IntQuotients.java:57
fn quotientTimesDivisorPlusRemainder_unchecked(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // IntQuotients.java:58
    if (i < rk_quotientTimesDivisorPlusRemainder_unchecked_arguments.out_length) {  // IntQuotients.java:59
        let divisor = quotientTimesDivisorPlusRemainder_unchecked_b[i] | 1;  // IntQuotients.java:60
        let aValue = quotientTimesDivisorPlusRemainder_unchecked_a[i];  // IntQuotients.java:61
        if (divisor == 0) {
            atomicMin(&rk_quotientTimesDivisorPlusRemainder_unchecked_traps[0], workItem);
            return;
        }
        let isEqual = divisor == -1;
        if (divisor == 0) {
            atomicMin(&rk_quotientTimesDivisorPlusRemainder_unchecked_traps[1], workItem);
            return;
        }
        quotientTimesDivisorPlusRemainder_unchecked_out[i] = select(0, 1, select(aValue / select(divisor, 1, isEqual), -aValue, isEqual) * divisor + quotientTimesDivisorPlusRemainder_unchecked_a[i] % select(divisor, 1, divisor == -1) == quotientTimesDivisorPlusRemainder_unchecked_a[i]);
    }
}

@compute @workgroup_size(32)  // IntQuotients.java:66
fn floor_(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // IntQuotients.java:67
    if (i < rk_floor_arguments.out_length) {  // IntQuotients.java:68
        if (i < 0 || i >= rk_floor_arguments.a_length) {  // IntQuotients.java:69
            atomicMin(&rk_floor_traps[0], workItem);
            return;
        }
        let aValue = floor_a[i];
        if (i < 0 || i >= rk_floor_arguments.b_length) {
            atomicMin(&rk_floor_traps[1], workItem);
            return;
        }
        let bits = floor_b[i] | 1;
        if (bits == 0) {
            atomicMin(&rk_floor_traps[2], workItem);
            return;
        }
        let isEqual = bits == -1;
        let chosen = select(aValue / select(bits, 1, isEqual), -aValue, isEqual);
        let floorDiv_i32 = select(chosen, chosen - 1, aValue - chosen * bits != 0 && (aValue ^ bits) < 0);
        let aValue_1 = floor_a[i];
        let bits_1 = floor_b[i] | 1;
        if (bits_1 == 0) {
            atomicMin(&rk_floor_traps[3], workItem);
            return;
        }
        let remainder_1 = aValue_1 % select(bits_1, 1, bits_1 == -1);
        let floorMod_i32 = select(remainder_1, remainder_1 + bits_1, remainder_1 != 0 && (aValue_1 ^ bits_1) < 0);
        floor_out[i] = floorDiv_i32 * 3 + floorMod_i32;
    }
}

@compute @workgroup_size(32)  // IntQuotients.java:66
fn floor_unchecked(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // IntQuotients.java:67
    if (i < rk_floor_unchecked_arguments.out_length) {  // IntQuotients.java:68
        let aValue = floor_unchecked_a[i];  // IntQuotients.java:69
        let bits = floor_unchecked_b[i] | 1;
        if (bits == 0) {
            atomicMin(&rk_floor_unchecked_traps[0], workItem);
            return;
        }
        let isEqual = bits == -1;
        let chosen = select(aValue / select(bits, 1, isEqual), -aValue, isEqual);
        let floorDiv_i32 = select(chosen, chosen - 1, aValue - chosen * bits != 0 && (aValue ^ bits) < 0);
        let aValue_1 = floor_unchecked_a[i];
        let bits_1 = floor_unchecked_b[i] | 1;
        if (bits_1 == 0) {
            atomicMin(&rk_floor_unchecked_traps[1], workItem);
            return;
        }
        let remainder_1 = aValue_1 % select(bits_1, 1, bits_1 == -1);
        let floorMod_i32 = select(remainder_1, remainder_1 + bits_1, remainder_1 != 0 && (aValue_1 ^ bits_1) < 0);
        floor_unchecked_out[i] = floorDiv_i32 * 3 + floorMod_i32;
    }
}
