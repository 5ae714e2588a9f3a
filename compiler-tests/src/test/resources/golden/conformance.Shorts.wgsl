// Generated from Shorts.java by RingKernel. Do not edit.

struct sum_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> sum_a: array<i32>;
@group(0) @binding(1) var<storage, read> sum_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> sum_out: array<atomic<i32>>;
@group(0) @binding(3) var<storage, read_write> rk_sum_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_sum_arguments: sum_Arguments;

fn rk_compare_exchange_sum_out(index: i32, expected: i32, desired: i32) -> i32 {
    var seen = expected;
    loop {
        let result = atomicCompareExchangeWeak(&sum_out[index], expected, desired);
        seen = result.old_value;
        if (result.exchanged || seen != expected) {
            break;
        }
    }
    return seen;
}

struct sum_unchecked_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> sum_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read> sum_unchecked_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> sum_unchecked_out: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_sum_unchecked_arguments: sum_unchecked_Arguments;

fn rk_compare_exchange_sum_unchecked_out(index: i32, expected: i32, desired: i32) -> i32 {
    var seen = expected;
    loop {
        let result = atomicCompareExchangeWeak(&sum_unchecked_out[index], expected, desired);
        seen = result.old_value;
        if (result.exchanged || seen != expected) {
            break;
        }
    }
    return seen;
}

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

struct unsignedShiftAssignment_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> unsignedShiftAssignment_a: array<i32>;
@group(0) @binding(1) var<storage, read> unsignedShiftAssignment_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> unsignedShiftAssignment_out: array<atomic<i32>>;
@group(0) @binding(3) var<storage, read_write> rk_unsignedShiftAssignment_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_unsignedShiftAssignment_arguments: unsignedShiftAssignment_Arguments;

fn rk_compare_exchange_unsignedShiftAssignment_out(index: i32, expected: i32, desired: i32) -> i32 {
    var seen = expected;
    loop {
        let result = atomicCompareExchangeWeak(&unsignedShiftAssignment_out[index], expected, desired);
        seen = result.old_value;
        if (result.exchanged || seen != expected) {
            break;
        }
    }
    return seen;
}

struct unsignedShiftAssignment_unchecked_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> unsignedShiftAssignment_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read> unsignedShiftAssignment_unchecked_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> unsignedShiftAssignment_unchecked_out: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_unsignedShiftAssignment_unchecked_arguments: unsignedShiftAssignment_unchecked_Arguments;

fn rk_compare_exchange_unsignedShiftAssignment_unchecked_out(index: i32, expected: i32, desired: i32) -> i32 {
    var seen = expected;
    loop {
        let result = atomicCompareExchangeWeak(&unsignedShiftAssignment_unchecked_out[index], expected, desired);
        seen = result.old_value;
        if (result.exchanged || seen != expected) {
            break;
        }
    }
    return seen;
}

struct assignments_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> assignments_a: array<i32>;
@group(0) @binding(1) var<storage, read> assignments_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> assignments_out: array<atomic<i32>>;
@group(0) @binding(3) var<storage, read_write> rk_assignments_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_assignments_arguments: assignments_Arguments;

fn rk_compare_exchange_assignments_out(index: i32, expected: i32, desired: i32) -> i32 {
    var seen = expected;
    loop {
        let result = atomicCompareExchangeWeak(&assignments_out[index], expected, desired);
        seen = result.old_value;
        if (result.exchanged || seen != expected) {
            break;
        }
    }
    return seen;
}

struct assignments_unchecked_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> assignments_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read> assignments_unchecked_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> assignments_unchecked_out: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_assignments_unchecked_arguments: assignments_unchecked_Arguments;

fn rk_compare_exchange_assignments_unchecked_out(index: i32, expected: i32, desired: i32) -> i32 {
    var seen = expected;
    loop {
        let result = atomicCompareExchangeWeak(&assignments_unchecked_out[index], expected, desired);
        seen = result.old_value;
        if (result.exchanged || seen != expected) {
            break;
        }
    }
    return seen;
}

struct divisionAssignment_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> divisionAssignment_a: array<i32>;
@group(0) @binding(1) var<storage, read> divisionAssignment_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> divisionAssignment_out: array<atomic<i32>>;
@group(0) @binding(3) var<storage, read_write> rk_divisionAssignment_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_divisionAssignment_arguments: divisionAssignment_Arguments;

fn rk_compare_exchange_divisionAssignment_out(index: i32, expected: i32, desired: i32) -> i32 {
    var seen = expected;
    loop {
        let result = atomicCompareExchangeWeak(&divisionAssignment_out[index], expected, desired);
        seen = result.old_value;
        if (result.exchanged || seen != expected) {
            break;
        }
    }
    return seen;
}

struct divisionAssignment_unchecked_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> divisionAssignment_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read> divisionAssignment_unchecked_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> divisionAssignment_unchecked_out: array<atomic<i32>>;
@group(0) @binding(3) var<storage, read_write> rk_divisionAssignment_unchecked_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_divisionAssignment_unchecked_arguments: divisionAssignment_unchecked_Arguments;

fn rk_compare_exchange_divisionAssignment_unchecked_out(index: i32, expected: i32, desired: i32) -> i32 {
    var seen = expected;
    loop {
        let result = atomicCompareExchangeWeak(&divisionAssignment_unchecked_out[index], expected, desired);
        seen = result.old_value;
        if (result.exchanged || seen != expected) {
            break;
        }
    }
    return seen;
}

struct increments_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> increments_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> increments_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_increments_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_increments_arguments: increments_Arguments;

struct increments_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> increments_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> increments_unchecked_out: array<i32>;
@group(0) @binding(2) var<uniform> rk_increments_unchecked_arguments: increments_unchecked_Arguments;

struct plusFloat_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> plusFloat_a: array<i32>;
@group(0) @binding(1) var<storage, read> plusFloat_b: array<f32>;
@group(0) @binding(2) var<storage, read_write> plusFloat_out: array<atomic<i32>>;
@group(0) @binding(3) var<storage, read_write> rk_plusFloat_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_plusFloat_arguments: plusFloat_Arguments;

fn rk_compare_exchange_plusFloat_out(index: i32, expected: i32, desired: i32) -> i32 {
    var seen = expected;
    loop {
        let result = atomicCompareExchangeWeak(&plusFloat_out[index], expected, desired);
        seen = result.old_value;
        if (result.exchanged || seen != expected) {
            break;
        }
    }
    return seen;
}

struct plusFloat_unchecked_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> plusFloat_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read> plusFloat_unchecked_b: array<f32>;
@group(0) @binding(2) var<storage, read_write> plusFloat_unchecked_out: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_plusFloat_unchecked_arguments: plusFloat_unchecked_Arguments;

fn rk_compare_exchange_plusFloat_unchecked_out(index: i32, expected: i32, desired: i32) -> i32 {
    var seen = expected;
    loop {
        let result = atomicCompareExchangeWeak(&plusFloat_unchecked_out[index], expected, desired);
        seen = result.old_value;
        if (result.exchanged || seen != expected) {
            break;
        }
    }
    return seen;
}

struct asIndex_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> asIndex_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> asIndex_out: array<atomic<i32>>;
@group(0) @binding(2) var<storage, read_write> rk_asIndex_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_asIndex_arguments: asIndex_Arguments;

fn rk_compare_exchange_asIndex_out(index: i32, expected: i32, desired: i32) -> i32 {
    var seen = expected;
    loop {
        let result = atomicCompareExchangeWeak(&asIndex_out[index], expected, desired);
        seen = result.old_value;
        if (result.exchanged || seen != expected) {
            break;
        }
    }
    return seen;
}

struct asIndex_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> asIndex_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> asIndex_unchecked_out: array<atomic<i32>>;
@group(0) @binding(2) var<storage, read_write> rk_asIndex_unchecked_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_asIndex_unchecked_arguments: asIndex_unchecked_Arguments;

fn rk_compare_exchange_asIndex_unchecked_out(index: i32, expected: i32, desired: i32) -> i32 {
    var seen = expected;
    loop {
        let result = atomicCompareExchangeWeak(&asIndex_unchecked_out[index], expected, desired);
        seen = result.old_value;
        if (result.exchanged || seen != expected) {
            break;
        }
    }
    return seen;
}

struct comparison_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> comparison_a: array<i32>;
@group(0) @binding(1) var<storage, read> comparison_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> comparison_out: array<atomic<i32>>;
@group(0) @binding(3) var<storage, read_write> rk_comparison_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_comparison_arguments: comparison_Arguments;

fn rk_compare_exchange_comparison_out(index: i32, expected: i32, desired: i32) -> i32 {
    var seen = expected;
    loop {
        let result = atomicCompareExchangeWeak(&comparison_out[index], expected, desired);
        seen = result.old_value;
        if (result.exchanged || seen != expected) {
            break;
        }
    }
    return seen;
}

struct comparison_unchecked_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> comparison_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read> comparison_unchecked_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> comparison_unchecked_out: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_comparison_unchecked_arguments: comparison_unchecked_Arguments;

fn rk_compare_exchange_comparison_unchecked_out(index: i32, expected: i32, desired: i32) -> i32 {
    var seen = expected;
    loop {
        let result = atomicCompareExchangeWeak(&comparison_unchecked_out[index], expected, desired);
        seen = result.old_value;
        if (result.exchanged || seen != expected) {
            break;
        }
    }
    return seen;
}

struct parameter_Arguments {
    step: i32,
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> parameter_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> parameter_out: array<atomic<i32>>;
@group(0) @binding(2) var<storage, read_write> rk_parameter_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_parameter_arguments: parameter_Arguments;

fn rk_compare_exchange_parameter_out(index: i32, expected: i32, desired: i32) -> i32 {
    var seen = expected;
    loop {
        let result = atomicCompareExchangeWeak(&parameter_out[index], expected, desired);
        seen = result.old_value;
        if (result.exchanged || seen != expected) {
            break;
        }
    }
    return seen;
}

struct parameter_unchecked_Arguments {
    step: i32,
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> parameter_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> parameter_unchecked_out: array<atomic<i32>>;
@group(0) @binding(2) var<uniform> rk_parameter_unchecked_arguments: parameter_unchecked_Arguments;

fn rk_compare_exchange_parameter_unchecked_out(index: i32, expected: i32, desired: i32) -> i32 {
    var seen = expected;
    loop {
        let result = atomicCompareExchangeWeak(&parameter_unchecked_out[index], expected, desired);
        seen = result.old_value;
        if (result.exchanged || seen != expected) {
            break;
        }
    }
    return seen;
}

@compute @workgroup_size(32)  // Shorts.java:9
fn sum(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // Shorts.java:10
    if (i < rk_sum_arguments.out_length) {  // Shorts.java:11
        if (i < 0 || i >= rk_sum_arguments.a_length) {  // Shorts.java:12
            atomicMin(&rk_sum_traps[0], workItem);
            return;
        }
        let word = sum_a[i >> 1u];
        let narrow = (i32(u32(word) >> u32((i & 1) << 4u)) << 16u) >> 16u;
        if (i < 0 || i >= rk_sum_arguments.b_length) {
            atomicMin(&rk_sum_traps[1], workItem);
            return;
        }
        let word_1 = sum_b[i >> 1u];
        let narrow_1 = (i32(u32(word_1) >> u32((i & 1) << 4u)) << 16u) >> 16u;
        let to_short = ((narrow + narrow_1) << 16u) >> 16u;
        let shifted = i >> 1u;
        let shifted_1 = (i & 1) << 4u;
        let shifted_2 = (to_short & 65535) << u32(shifted_1);
        let others = ~(65535 << u32(shifted_1));
        loop {
            continuing {
                let before = atomicLoad(&sum_out[shifted]);
                let found = rk_compare_exchange_sum_out(shifted, before, (before & others) | shifted_2);
                break if (found == before);
            }
        }
    }
}

@compute @workgroup_size(32)  // Shorts.java:9
fn sum_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // Shorts.java:10
    if (i < rk_sum_unchecked_arguments.out_length) {  // Shorts.java:11
        let word = sum_unchecked_a[i >> 1u];  // Shorts.java:12
        let narrow = (i32(u32(word) >> u32((i & 1) << 4u)) << 16u) >> 16u;
        let word_1 = sum_unchecked_b[i >> 1u];
        let narrow_1 = (i32(u32(word_1) >> u32((i & 1) << 4u)) << 16u) >> 16u;
        let to_short = ((narrow + narrow_1) << 16u) >> 16u;
        let shifted = i >> 1u;
        let shifted_1 = (i & 1) << 4u;
        let shifted_2 = (to_short & 65535) << u32(shifted_1);
        let others = ~(65535 << u32(shifted_1));
        loop {
            continuing {
                let before = atomicLoad(&sum_unchecked_out[shifted]);
                let found = rk_compare_exchange_sum_unchecked_out(shifted, before, (before & others) | shifted_2);
                break if (found == before);
            }
        }
    }
}

@compute @workgroup_size(32)  // Shorts.java:17
fn product(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // Shorts.java:18
    if (i < rk_product_arguments.out_length) {  // Shorts.java:19
        if (i < 0 || i >= rk_product_arguments.a_length) {  // Shorts.java:20
            atomicMin(&rk_product_traps[0], workItem);
            return;
        }
        let word = product_a[i >> 1u];
        let narrow = (i32(u32(word) >> u32((i & 1) << 4u)) << 16u) >> 16u;
        if (i < 0 || i >= rk_product_arguments.b_length) {
            atomicMin(&rk_product_traps[1], workItem);
            return;
        }
        let word_1 = product_b[i >> 1u];
        let narrow_1 = (i32(u32(word_1) >> u32((i & 1) << 4u)) << 16u) >> 16u;
        product_out[i] = narrow * narrow_1;
    }
}

@compute @workgroup_size(32)  // Shorts.java:17
fn product_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // Shorts.java:18
    if (i < rk_product_unchecked_arguments.out_length) {  // Shorts.java:19
        let word = product_unchecked_a[i >> 1u];  // Shorts.java:20
        let narrow = (i32(u32(word) >> u32((i & 1) << 4u)) << 16u) >> 16u;
        let word_1 = product_unchecked_b[i >> 1u];
        let narrow_1 = (i32(u32(word_1) >> u32((i & 1) << 4u)) << 16u) >> 16u;
        product_unchecked_out[i] = narrow * narrow_1;
    }
}

@compute @workgroup_size(32)  // Shorts.java:25
fn negation(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // Shorts.java:26
    if (i < rk_negation_arguments.out_length) {  // Shorts.java:27
        if (i < 0 || i >= rk_negation_arguments.a_length) {  // Shorts.java:28
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_negation_traps[0], workItem);
            return;
        }
        let word = negation_a[i >> 1u];
        let narrow = (i32(u32(word) >> u32((i & 1) << 4u)) << 16u) >> 16u;
        let word_1 = negation_a[i >> 1u];
        let narrow_1 = (i32(u32(word_1) >> u32((i & 1) << 4u)) << 16u) >> 16u;
        negation_out[i] = -narrow + ~narrow_1;
    }
}

@compute @workgroup_size(32)  // Shorts.java:25
fn negation_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // Shorts.java:26
    if (i < rk_negation_unchecked_arguments.out_length) {  // Shorts.java:27
        let word = negation_unchecked_a[i >> 1u];  // Shorts.java:28
        let narrow = (i32(u32(word) >> u32((i & 1) << 4u)) << 16u) >> 16u;
        let word_1 = negation_unchecked_a[i >> 1u];
        let narrow_1 = (i32(u32(word_1) >> u32((i & 1) << 4u)) << 16u) >> 16u;
        negation_unchecked_out[i] = -narrow + ~narrow_1;
    }
}

@compute @workgroup_size(32)  // Shorts.java:33
fn unsignedShiftAssignment(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // Shorts.java:34
    if (i < rk_unsignedShiftAssignment_arguments.out_length) {  // Shorts.java:35
        if (i < 0 || i >= rk_unsignedShiftAssignment_arguments.a_length) {  // Shorts.java:36
            atomicMin(&rk_unsignedShiftAssignment_traps[0], workItem);
            return;
        }
        let word = unsignedShiftAssignment_a[i >> 1u];
        let narrow = (i32(u32(word) >> u32((i & 1) << 4u)) << 16u) >> 16u;
        var x = narrow;
        if (i < 0 || i >= rk_unsignedShiftAssignment_arguments.b_length) {  // Shorts.java:37
            atomicMin(&rk_unsignedShiftAssignment_traps[1], workItem);
            return;
        }
        let to_short = (i32(u32(x) >> u32(unsignedShiftAssignment_b[i] & 31)) << 16u) >> 16u;
        x = to_short;
        let shifted = i >> 1u;  // Shorts.java:38
        let shifted_1 = (i & 1) << 4u;
        let shifted_2 = (x & 65535) << u32(shifted_1);
        let others = ~(65535 << u32(shifted_1));
        loop {
            continuing {
                let before = atomicLoad(&unsignedShiftAssignment_out[shifted]);
                let found = rk_compare_exchange_unsignedShiftAssignment_out(shifted, before, (before & others) | shifted_2);
                break if (found == before);
            }
        }
    }
}

@compute @workgroup_size(32)  // Shorts.java:33
fn unsignedShiftAssignment_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // Shorts.java:34
    if (i < rk_unsignedShiftAssignment_unchecked_arguments.out_length) {  // Shorts.java:35
        let word = unsignedShiftAssignment_unchecked_a[i >> 1u];  // Shorts.java:36
        let narrow = (i32(u32(word) >> u32((i & 1) << 4u)) << 16u) >> 16u;
        var x = narrow;
        let to_short = (i32(u32(x) >> u32(unsignedShiftAssignment_unchecked_b[i] & 31)) << 16u) >> 16u;  // Shorts.java:37
        x = to_short;
        let shifted = i >> 1u;  // Shorts.java:38
        let shifted_1 = (i & 1) << 4u;
        let shifted_2 = (x & 65535) << u32(shifted_1);
        let others = ~(65535 << u32(shifted_1));
        loop {
            continuing {
                let before = atomicLoad(&unsignedShiftAssignment_unchecked_out[shifted]);
                let found = rk_compare_exchange_unsignedShiftAssignment_unchecked_out(shifted, before, (before & others) | shifted_2);
                break if (found == before);
            }
        }
    }
}

@compute @workgroup_size(32)  // Shorts.java:43
fn assignments(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // Shorts.java:44
    if (i < rk_assignments_arguments.out_length) {  // Shorts.java:45
        if (i < 0 || i >= rk_assignments_arguments.a_length) {  // Shorts.java:46
            atomicMin(&rk_assignments_traps[0], workItem);
            return;
        }
        let word = assignments_a[i >> 1u];
        let narrow = (i32(u32(word) >> u32((i & 1) << 4u)) << 16u) >> 16u;
        var x = narrow;
        if (i < 0 || i >= rk_assignments_arguments.b_length) {  // Shorts.java:47
            atomicMin(&rk_assignments_traps[1], workItem);
            return;
        }
        let word_1 = assignments_b[i >> 1u];
        let narrow_1 = (i32(u32(word_1) >> u32((i & 1) << 4u)) << 16u) >> 16u;
        let to_short = ((x + narrow_1) << 16u) >> 16u;
        x = to_short;
        let to_short_1 = ((x * 3) << 16u) >> 16u;  // Shorts.java:48
        x = to_short_1;
        let to_short_2 = ((x - 7) << 16u) >> 16u;  // Shorts.java:49
        x = to_short_2;
        let to_short_3 = ((x ^ 1445) << 16u) >> 16u;  // Shorts.java:50
        x = to_short_3;
        let to_short_4 = ((x << 1u) << 16u) >> 16u;  // Shorts.java:51
        x = to_short_4;
        let shifted = i >> 1u;  // Shorts.java:52
        let shifted_1 = (i & 1) << 4u;
        let shifted_2 = (x & 65535) << u32(shifted_1);
        let others = ~(65535 << u32(shifted_1));
        loop {
            continuing {
                let before = atomicLoad(&assignments_out[shifted]);
                let found = rk_compare_exchange_assignments_out(shifted, before, (before & others) | shifted_2);
                break if (found == before);
            }
        }
    }
}

@compute @workgroup_size(32)  // Shorts.java:43
fn assignments_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // Shorts.java:44
    if (i < rk_assignments_unchecked_arguments.out_length) {  // Shorts.java:45
        let word = assignments_unchecked_a[i >> 1u];  // Shorts.java:46
        let narrow = (i32(u32(word) >> u32((i & 1) << 4u)) << 16u) >> 16u;
        var x = narrow;
        let word_1 = assignments_unchecked_b[i >> 1u];  // Shorts.java:47
        let narrow_1 = (i32(u32(word_1) >> u32((i & 1) << 4u)) << 16u) >> 16u;
        let to_short = ((x + narrow_1) << 16u) >> 16u;
        x = to_short;
        let to_short_1 = ((x * 3) << 16u) >> 16u;  // Shorts.java:48
        x = to_short_1;
        let to_short_2 = ((x - 7) << 16u) >> 16u;  // Shorts.java:49
        x = to_short_2;
        let to_short_3 = ((x ^ 1445) << 16u) >> 16u;  // Shorts.java:50
        x = to_short_3;
        let to_short_4 = ((x << 1u) << 16u) >> 16u;  // Shorts.java:51
        x = to_short_4;
        let shifted = i >> 1u;  // Shorts.java:52
        let shifted_1 = (i & 1) << 4u;
        let shifted_2 = (x & 65535) << u32(shifted_1);
        let others = ~(65535 << u32(shifted_1));
        loop {
            continuing {
                let before = atomicLoad(&assignments_unchecked_out[shifted]);
                let found = rk_compare_exchange_assignments_unchecked_out(shifted, before, (before & others) | shifted_2);
                break if (found == before);
            }
        }
    }
}

@compute @workgroup_size(32)  // Shorts.java:57
fn divisionAssignment(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // Shorts.java:58
    if (i < rk_divisionAssignment_arguments.out_length) {  // Shorts.java:59
        if (i < 0 || i >= rk_divisionAssignment_arguments.a_length) {  // Shorts.java:60
            atomicMin(&rk_divisionAssignment_traps[0], workItem);
            return;
        }
        let word = divisionAssignment_a[i >> 1u];
        let narrow = (i32(u32(word) >> u32((i & 1) << 4u)) << 16u) >> 16u;
        var x = narrow;
        if (i < 0 || i >= rk_divisionAssignment_arguments.b_length) {  // Shorts.java:61
            atomicMin(&rk_divisionAssignment_traps[1], workItem);
            return;
        }
        let word_1 = divisionAssignment_b[i >> 1u];
        let narrow_1 = (i32(u32(word_1) >> u32((i & 1) << 4u)) << 16u) >> 16u;
        let bits = narrow_1 | 1;
        if (bits == 0) {
            atomicMin(&rk_divisionAssignment_traps[2], workItem);
            return;
        }
        let isEqual = bits == -1;
        let to_short = (select(x / select(bits, 1, isEqual), -x, isEqual) << 16u) >> 16u;
        x = to_short;
        let to_short_1 = ((x % 11) << 16u) >> 16u;  // Shorts.java:62
        x = to_short_1;
        let shifted = i >> 1u;  // Shorts.java:63
        let shifted_1 = (i & 1) << 4u;
        let shifted_2 = (x & 65535) << u32(shifted_1);
        let others = ~(65535 << u32(shifted_1));
        loop {
            continuing {
                let before = atomicLoad(&divisionAssignment_out[shifted]);
                let found = rk_compare_exchange_divisionAssignment_out(shifted, before, (before & others) | shifted_2);
                break if (found == before);
            }
        }
    }
}

@compute @workgroup_size(32)  // Shorts.java:57
fn divisionAssignment_unchecked(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // Shorts.java:58
    if (i < rk_divisionAssignment_unchecked_arguments.out_length) {  // Shorts.java:59
        let word = divisionAssignment_unchecked_a[i >> 1u];  // Shorts.java:60
        let narrow = (i32(u32(word) >> u32((i & 1) << 4u)) << 16u) >> 16u;
        var x = narrow;
        let word_1 = divisionAssignment_unchecked_b[i >> 1u];  // Shorts.java:61
        let narrow_1 = (i32(u32(word_1) >> u32((i & 1) << 4u)) << 16u) >> 16u;
        let bits = narrow_1 | 1;
        if (bits == 0) {
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_divisionAssignment_unchecked_traps[0], workItem);
            return;
        }
        let isEqual = bits == -1;
        let to_short = (select(x / select(bits, 1, isEqual), -x, isEqual) << 16u) >> 16u;
        x = to_short;
        let to_short_1 = ((x % 11) << 16u) >> 16u;  // Shorts.java:62
        x = to_short_1;
        let shifted = i >> 1u;  // Shorts.java:63
        let shifted_1 = (i & 1) << 4u;
        let shifted_2 = (x & 65535) << u32(shifted_1);
        let others = ~(65535 << u32(shifted_1));
        loop {
            continuing {
                let before = atomicLoad(&divisionAssignment_unchecked_out[shifted]);
                let found = rk_compare_exchange_divisionAssignment_unchecked_out(shifted, before, (before & others) | shifted_2);
                break if (found == before);
            }
        }
    }
}

@compute @workgroup_size(32)  // Shorts.java:68
fn increments(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // Shorts.java:69
    if (i < rk_increments_arguments.out_length) {  // Shorts.java:70
        if (i < 0 || i >= rk_increments_arguments.a_length) {  // Shorts.java:71
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_increments_traps[0], workItem);
            return;
        }
        let word = increments_a[i >> 1u];
        let narrow = (i32(u32(word) >> u32((i & 1) << 4u)) << 16u) >> 16u;
        var x = narrow;
        let xBefore = x;  // Shorts.java:72
        let to_short = ((xBefore + 1) << 16u) >> 16u;
        x = to_short;
        let to_short_1 = ((x + 1) << 16u) >> 16u;  // Shorts.java:73
        x = to_short_1;
        let xBefore_1 = x;  // Shorts.java:74
        let to_short_2 = ((xBefore_1 - 1) << 16u) >> 16u;
        x = to_short_2;
        increments_out[i] = xBefore * 7 + to_short_1 - xBefore_1;
    }
}

@compute @workgroup_size(32)  // Shorts.java:68
fn increments_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // Shorts.java:69
    if (i < rk_increments_unchecked_arguments.out_length) {  // Shorts.java:70
        let word = increments_unchecked_a[i >> 1u];  // Shorts.java:71
        let narrow = (i32(u32(word) >> u32((i & 1) << 4u)) << 16u) >> 16u;
        var x = narrow;
        let xBefore = x;  // Shorts.java:72
        let to_short = ((xBefore + 1) << 16u) >> 16u;
        x = to_short;
        let to_short_1 = ((x + 1) << 16u) >> 16u;  // Shorts.java:73
        x = to_short_1;
        let xBefore_1 = x;  // Shorts.java:74
        let to_short_2 = ((xBefore_1 - 1) << 16u) >> 16u;
        x = to_short_2;
        increments_unchecked_out[i] = xBefore * 7 + to_short_1 - xBefore_1;
    }
}

@compute @workgroup_size(32)  // Shorts.java:79
fn plusFloat(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // Shorts.java:80
    if (i < rk_plusFloat_arguments.out_length) {  // Shorts.java:81
        if (i < 0 || i >= rk_plusFloat_arguments.a_length) {  // Shorts.java:82
            atomicMin(&rk_plusFloat_traps[0], workItem);
            return;
        }
        let word = plusFloat_a[i >> 1u];
        let narrow = (i32(u32(word) >> u32((i & 1) << 4u)) << 16u) >> 16u;
        var x = narrow;
        if (i < 0 || i >= rk_plusFloat_arguments.b_length) {  // Shorts.java:83
            atomicMin(&rk_plusFloat_traps[1], workItem);
            return;
        }
        let sum_1 = f32(x) + plusFloat_b[i];
        let bits = bitcast<i32>(sum_1);
        let bits_1 = bits & 2147483647;
        let isLess = bits_1 < 1325400064;
        let truncated = i32(select(0.0f, sum_1, isLess));
        let to_int = select(select(select(2147483647, i32(-2147483648), bits < 0), 0, bits_1 > 2139095040), truncated, isLess);
        let to_short = (to_int << 16u) >> 16u;
        x = to_short;
        let shifted = i >> 1u;  // Shorts.java:84
        let shifted_1 = (i & 1) << 4u;
        let shifted_2 = (x & 65535) << u32(shifted_1);
        let others = ~(65535 << u32(shifted_1));
        loop {
            continuing {
                let before = atomicLoad(&plusFloat_out[shifted]);
                let found = rk_compare_exchange_plusFloat_out(shifted, before, (before & others) | shifted_2);
                break if (found == before);
            }
        }
    }
}

@compute @workgroup_size(32)  // Shorts.java:79
fn plusFloat_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // Shorts.java:80
    if (i < rk_plusFloat_unchecked_arguments.out_length) {  // Shorts.java:81
        let word = plusFloat_unchecked_a[i >> 1u];  // Shorts.java:82
        let narrow = (i32(u32(word) >> u32((i & 1) << 4u)) << 16u) >> 16u;
        var x = narrow;
        let sum_1 = f32(x) + plusFloat_unchecked_b[i];  // Shorts.java:83
        let bits = bitcast<i32>(sum_1);
        let bits_1 = bits & 2147483647;
        let isLess = bits_1 < 1325400064;
        let truncated = i32(select(0.0f, sum_1, isLess));
        let to_int = select(select(select(2147483647, i32(-2147483648), bits < 0), 0, bits_1 > 2139095040), truncated, isLess);
        let to_short = (to_int << 16u) >> 16u;
        x = to_short;
        let shifted = i >> 1u;  // Shorts.java:84
        let shifted_1 = (i & 1) << 4u;
        let shifted_2 = (x & 65535) << u32(shifted_1);
        let others = ~(65535 << u32(shifted_1));
        loop {
            continuing {
                let before = atomicLoad(&plusFloat_unchecked_out[shifted]);
                let found = rk_compare_exchange_plusFloat_unchecked_out(shifted, before, (before & others) | shifted_2);
                break if (found == before);
            }
        }
    }
}

@compute @workgroup_size(32)  // Shorts.java:89
fn asIndex(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // Shorts.java:90
    if (i < rk_asIndex_arguments.out_length) {  // Shorts.java:91
        if (i < 0 || i >= rk_asIndex_arguments.a_length) {  // Shorts.java:92
            atomicMin(&rk_asIndex_traps[0], workItem);
            return;
        }
        let word = asIndex_a[i >> 1u];
        let narrow = (i32(u32(word) >> u32((i & 1) << 4u)) << 16u) >> 16u;
        if (rk_asIndex_arguments.a_length == 0) {
            atomicMin(&rk_asIndex_traps[1], workItem);
            return;
        }
        let remainder = (narrow & 127) % select(rk_asIndex_arguments.a_length, 1, rk_asIndex_arguments.a_length == -1);
        let word_1 = asIndex_a[remainder >> 1u];
        let narrow_1 = (i32(u32(word_1) >> u32((remainder & 1) << 4u)) << 16u) >> 16u;
        let shifted = i >> 1u;
        let shifted_1 = (i & 1) << 4u;
        let shifted_2 = (narrow_1 & 65535) << u32(shifted_1);
        let others = ~(65535 << u32(shifted_1));
        loop {
            continuing {
                let before = atomicLoad(&asIndex_out[shifted]);
                let found = rk_compare_exchange_asIndex_out(shifted, before, (before & others) | shifted_2);
                break if (found == before);
            }
        }
    }
}

@compute @workgroup_size(32)  // Shorts.java:89
fn asIndex_unchecked(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // Shorts.java:90
    if (i < rk_asIndex_unchecked_arguments.out_length) {  // Shorts.java:91
        let word = asIndex_unchecked_a[i >> 1u];  // Shorts.java:92
        let narrow = (i32(u32(word) >> u32((i & 1) << 4u)) << 16u) >> 16u;
        if (rk_asIndex_unchecked_arguments.a_length == 0) {
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_asIndex_unchecked_traps[0], workItem);
            return;
        }
        let remainder = (narrow & 127) % select(rk_asIndex_unchecked_arguments.a_length, 1, rk_asIndex_unchecked_arguments.a_length == -1);
        let word_1 = asIndex_unchecked_a[remainder >> 1u];
        let narrow_1 = (i32(u32(word_1) >> u32((remainder & 1) << 4u)) << 16u) >> 16u;
        let shifted = i >> 1u;
        let shifted_1 = (i & 1) << 4u;
        let shifted_2 = (narrow_1 & 65535) << u32(shifted_1);
        let others = ~(65535 << u32(shifted_1));
        loop {
            continuing {
                let before = atomicLoad(&asIndex_unchecked_out[shifted]);
                let found = rk_compare_exchange_asIndex_unchecked_out(shifted, before, (before & others) | shifted_2);
                break if (found == before);
            }
        }
    }
}

@compute @workgroup_size(32)  // Shorts.java:97
fn comparison(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // Shorts.java:98
    if (i < rk_comparison_arguments.out_length) {  // Shorts.java:99
        if (i < 0 || i >= rk_comparison_arguments.a_length) {  // Shorts.java:100
            atomicMin(&rk_comparison_traps[0], workItem);
            return;
        }
        let word = comparison_a[i >> 1u];
        let narrow = (i32(u32(word) >> u32((i & 1) << 4u)) << 16u) >> 16u;
        if (i < 0 || i >= rk_comparison_arguments.b_length) {
            atomicMin(&rk_comparison_traps[1], workItem);
            return;
        }
        let word_1 = comparison_b[i >> 1u];
        let narrow_1 = (i32(u32(word_1) >> u32((i & 1) << 4u)) << 16u) >> 16u;
        let shifted = i >> 2u;
        let shifted_1 = (i & 3) << 3u;
        let shifted_2 = select(0, 1, narrow < narrow_1) << u32(shifted_1);
        let others = ~(255 << u32(shifted_1));
        loop {
            continuing {
                let before = atomicLoad(&comparison_out[shifted]);
                let found = rk_compare_exchange_comparison_out(shifted, before, (before & others) | shifted_2);
                break if (found == before);
            }
        }
    }
}

@compute @workgroup_size(32)  // Shorts.java:97
fn comparison_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // Shorts.java:98
    if (i < rk_comparison_unchecked_arguments.out_length) {  // Shorts.java:99
        let word = comparison_unchecked_a[i >> 1u];  // Shorts.java:100
        let narrow = (i32(u32(word) >> u32((i & 1) << 4u)) << 16u) >> 16u;
        let word_1 = comparison_unchecked_b[i >> 1u];
        let narrow_1 = (i32(u32(word_1) >> u32((i & 1) << 4u)) << 16u) >> 16u;
        let shifted = i >> 2u;
        let shifted_1 = (i & 3) << 3u;
        let shifted_2 = select(0, 1, narrow < narrow_1) << u32(shifted_1);
        let others = ~(255 << u32(shifted_1));
        loop {
            continuing {
                let before = atomicLoad(&comparison_unchecked_out[shifted]);
                let found = rk_compare_exchange_comparison_unchecked_out(shifted, before, (before & others) | shifted_2);
                break if (found == before);
            }
        }
    }
}

@compute @workgroup_size(32)  // Shorts.java:105
fn parameter(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // Shorts.java:106
    if (i < rk_parameter_arguments.out_length) {  // Shorts.java:107
        if (i < 0 || i >= rk_parameter_arguments.a_length) {  // Shorts.java:108
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_parameter_traps[0], workItem);
            return;
        }
        let word = parameter_a[i >> 1u];
        let narrow = (i32(u32(word) >> u32((i & 1) << 4u)) << 16u) >> 16u;
        let to_short = ((narrow + rk_parameter_arguments.step) << 16u) >> 16u;
        let shifted = i >> 1u;
        let shifted_1 = (i & 1) << 4u;
        let shifted_2 = (to_short & 65535) << u32(shifted_1);
        let others = ~(65535 << u32(shifted_1));
        loop {
            continuing {
                let before = atomicLoad(&parameter_out[shifted]);
                let found = rk_compare_exchange_parameter_out(shifted, before, (before & others) | shifted_2);
                break if (found == before);
            }
        }
    }
}

@compute @workgroup_size(32)  // Shorts.java:105
fn parameter_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // Shorts.java:106
    if (i < rk_parameter_unchecked_arguments.out_length) {  // Shorts.java:107
        let word = parameter_unchecked_a[i >> 1u];  // Shorts.java:108
        let narrow = (i32(u32(word) >> u32((i & 1) << 4u)) << 16u) >> 16u;
        let to_short = ((narrow + rk_parameter_unchecked_arguments.step) << 16u) >> 16u;
        let shifted = i >> 1u;
        let shifted_1 = (i & 1) << 4u;
        let shifted_2 = (to_short & 65535) << u32(shifted_1);
        let others = ~(65535 << u32(shifted_1));
        loop {
            continuing {
                let before = atomicLoad(&parameter_unchecked_out[shifted]);
                let found = rk_compare_exchange_parameter_unchecked_out(shifted, before, (before & others) | shifted_2);
                break if (found == before);
            }
        }
    }
}
