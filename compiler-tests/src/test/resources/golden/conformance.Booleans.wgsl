// Generated from Booleans.java by RingKernel. Do not edit.

struct and_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> and_a: array<i32>;
@group(0) @binding(1) var<storage, read> and_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> and_out: array<atomic<i32>>;
@group(0) @binding(3) var<storage, read_write> rk_and_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_and_arguments: and_Arguments;

fn rk_compare_exchange_and_out(index: i32, expected: i32, desired: i32) -> i32 {
    var seen = expected;
    loop {
        let result = atomicCompareExchangeWeak(&and_out[index], expected, desired);
        seen = result.old_value;
        if (result.exchanged || seen != expected) {
            break;
        }
    }
    return seen;
}

struct and_unchecked_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> and_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read> and_unchecked_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> and_unchecked_out: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_and_unchecked_arguments: and_unchecked_Arguments;

fn rk_compare_exchange_and_unchecked_out(index: i32, expected: i32, desired: i32) -> i32 {
    var seen = expected;
    loop {
        let result = atomicCompareExchangeWeak(&and_unchecked_out[index], expected, desired);
        seen = result.old_value;
        if (result.exchanged || seen != expected) {
            break;
        }
    }
    return seen;
}

struct or_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> or_a: array<i32>;
@group(0) @binding(1) var<storage, read> or_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> or_out: array<atomic<i32>>;
@group(0) @binding(3) var<storage, read_write> rk_or_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_or_arguments: or_Arguments;

fn rk_compare_exchange_or_out(index: i32, expected: i32, desired: i32) -> i32 {
    var seen = expected;
    loop {
        let result = atomicCompareExchangeWeak(&or_out[index], expected, desired);
        seen = result.old_value;
        if (result.exchanged || seen != expected) {
            break;
        }
    }
    return seen;
}

struct or_unchecked_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> or_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read> or_unchecked_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> or_unchecked_out: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_or_unchecked_arguments: or_unchecked_Arguments;

fn rk_compare_exchange_or_unchecked_out(index: i32, expected: i32, desired: i32) -> i32 {
    var seen = expected;
    loop {
        let result = atomicCompareExchangeWeak(&or_unchecked_out[index], expected, desired);
        seen = result.old_value;
        if (result.exchanged || seen != expected) {
            break;
        }
    }
    return seen;
}

struct exclusiveOr_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> exclusiveOr_a: array<i32>;
@group(0) @binding(1) var<storage, read> exclusiveOr_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> exclusiveOr_out: array<atomic<i32>>;
@group(0) @binding(3) var<storage, read_write> rk_exclusiveOr_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_exclusiveOr_arguments: exclusiveOr_Arguments;

fn rk_compare_exchange_exclusiveOr_out(index: i32, expected: i32, desired: i32) -> i32 {
    var seen = expected;
    loop {
        let result = atomicCompareExchangeWeak(&exclusiveOr_out[index], expected, desired);
        seen = result.old_value;
        if (result.exchanged || seen != expected) {
            break;
        }
    }
    return seen;
}

struct exclusiveOr_unchecked_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> exclusiveOr_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read> exclusiveOr_unchecked_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> exclusiveOr_unchecked_out: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_exclusiveOr_unchecked_arguments: exclusiveOr_unchecked_Arguments;

fn rk_compare_exchange_exclusiveOr_unchecked_out(index: i32, expected: i32, desired: i32) -> i32 {
    var seen = expected;
    loop {
        let result = atomicCompareExchangeWeak(&exclusiveOr_unchecked_out[index], expected, desired);
        seen = result.old_value;
        if (result.exchanged || seen != expected) {
            break;
        }
    }
    return seen;
}

struct not_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> not_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> not_out: array<atomic<i32>>;
@group(0) @binding(2) var<storage, read_write> rk_not_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_not_arguments: not_Arguments;

fn rk_compare_exchange_not_out(index: i32, expected: i32, desired: i32) -> i32 {
    var seen = expected;
    loop {
        let result = atomicCompareExchangeWeak(&not_out[index], expected, desired);
        seen = result.old_value;
        if (result.exchanged || seen != expected) {
            break;
        }
    }
    return seen;
}

struct not_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> not_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> not_unchecked_out: array<atomic<i32>>;
@group(0) @binding(2) var<uniform> rk_not_unchecked_arguments: not_unchecked_Arguments;

fn rk_compare_exchange_not_unchecked_out(index: i32, expected: i32, desired: i32) -> i32 {
    var seen = expected;
    loop {
        let result = atomicCompareExchangeWeak(&not_unchecked_out[index], expected, desired);
        seen = result.old_value;
        if (result.exchanged || seen != expected) {
            break;
        }
    }
    return seen;
}

struct equal_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> equal_a: array<i32>;
@group(0) @binding(1) var<storage, read> equal_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> equal_out: array<atomic<i32>>;
@group(0) @binding(3) var<storage, read_write> rk_equal_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_equal_arguments: equal_Arguments;

fn rk_compare_exchange_equal_out(index: i32, expected: i32, desired: i32) -> i32 {
    var seen = expected;
    loop {
        let result = atomicCompareExchangeWeak(&equal_out[index], expected, desired);
        seen = result.old_value;
        if (result.exchanged || seen != expected) {
            break;
        }
    }
    return seen;
}

struct equal_unchecked_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> equal_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read> equal_unchecked_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> equal_unchecked_out: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_equal_unchecked_arguments: equal_unchecked_Arguments;

fn rk_compare_exchange_equal_unchecked_out(index: i32, expected: i32, desired: i32) -> i32 {
    var seen = expected;
    loop {
        let result = atomicCompareExchangeWeak(&equal_unchecked_out[index], expected, desired);
        seen = result.old_value;
        if (result.exchanged || seen != expected) {
            break;
        }
    }
    return seen;
}

struct different_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> different_a: array<i32>;
@group(0) @binding(1) var<storage, read> different_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> different_out: array<atomic<i32>>;
@group(0) @binding(3) var<storage, read_write> rk_different_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_different_arguments: different_Arguments;

fn rk_compare_exchange_different_out(index: i32, expected: i32, desired: i32) -> i32 {
    var seen = expected;
    loop {
        let result = atomicCompareExchangeWeak(&different_out[index], expected, desired);
        seen = result.old_value;
        if (result.exchanged || seen != expected) {
            break;
        }
    }
    return seen;
}

struct different_unchecked_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> different_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read> different_unchecked_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> different_unchecked_out: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_different_unchecked_arguments: different_unchecked_Arguments;

fn rk_compare_exchange_different_unchecked_out(index: i32, expected: i32, desired: i32) -> i32 {
    var seen = expected;
    loop {
        let result = atomicCompareExchangeWeak(&different_unchecked_out[index], expected, desired);
        seen = result.old_value;
        if (result.exchanged || seen != expected) {
            break;
        }
    }
    return seen;
}

struct shortCircuit_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> shortCircuit_a: array<i32>;
@group(0) @binding(1) var<storage, read> shortCircuit_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> shortCircuit_out: array<i32>;
@group(0) @binding(3) var<storage, read_write> rk_shortCircuit_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_shortCircuit_arguments: shortCircuit_Arguments;

struct shortCircuit_unchecked_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> shortCircuit_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read> shortCircuit_unchecked_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> shortCircuit_unchecked_out: array<i32>;
@group(0) @binding(3) var<uniform> rk_shortCircuit_unchecked_arguments: shortCircuit_unchecked_Arguments;

struct bothSides_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> bothSides_a: array<i32>;
@group(0) @binding(1) var<storage, read> bothSides_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> bothSides_out: array<i32>;
@group(0) @binding(3) var<storage, read_write> rk_bothSides_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_bothSides_arguments: bothSides_Arguments;

struct bothSides_unchecked_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> bothSides_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read> bothSides_unchecked_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> bothSides_unchecked_out: array<i32>;
@group(0) @binding(3) var<uniform> rk_bothSides_unchecked_arguments: bothSides_unchecked_Arguments;

struct compound_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> compound_a: array<i32>;
@group(0) @binding(1) var<storage, read> compound_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> compound_out: array<atomic<i32>>;
@group(0) @binding(3) var<storage, read_write> rk_compound_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_compound_arguments: compound_Arguments;

fn rk_compare_exchange_compound_out(index: i32, expected: i32, desired: i32) -> i32 {
    var seen = expected;
    loop {
        let result = atomicCompareExchangeWeak(&compound_out[index], expected, desired);
        seen = result.old_value;
        if (result.exchanged || seen != expected) {
            break;
        }
    }
    return seen;
}

struct compound_unchecked_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> compound_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read> compound_unchecked_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> compound_unchecked_out: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_compound_unchecked_arguments: compound_unchecked_Arguments;

fn rk_compare_exchange_compound_unchecked_out(index: i32, expected: i32, desired: i32) -> i32 {
    var seen = expected;
    loop {
        let result = atomicCompareExchangeWeak(&compound_unchecked_out[index], expected, desired);
        seen = result.old_value;
        if (result.exchanged || seen != expected) {
            break;
        }
    }
    return seen;
}

struct nestedChoice_Arguments {
    a_length: i32,
    b_length: i32,
    n_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> nestedChoice_a: array<i32>;
@group(0) @binding(1) var<storage, read> nestedChoice_b: array<i32>;
@group(0) @binding(2) var<storage, read> nestedChoice_n: array<i32>;
@group(0) @binding(3) var<storage, read_write> nestedChoice_out: array<i32>;
@group(0) @binding(4) var<storage, read_write> rk_nestedChoice_traps: array<atomic<i32>>;
@group(0) @binding(5) var<uniform> rk_nestedChoice_arguments: nestedChoice_Arguments;

struct nestedChoice_unchecked_Arguments {
    a_length: i32,
    b_length: i32,
    n_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> nestedChoice_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read> nestedChoice_unchecked_b: array<i32>;
@group(0) @binding(2) var<storage, read> nestedChoice_unchecked_n: array<i32>;
@group(0) @binding(3) var<storage, read_write> nestedChoice_unchecked_out: array<i32>;
@group(0) @binding(4) var<uniform> rk_nestedChoice_unchecked_arguments: nestedChoice_unchecked_Arguments;

@compute @workgroup_size(32)  // Booleans.java:9
fn and(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // Booleans.java:10
    if (i < rk_and_arguments.out_length) {  // Booleans.java:11
        if (i < 0 || i >= rk_and_arguments.a_length) {  // Booleans.java:12
            atomicMin(&rk_and_traps[0], workItem);
            return;
        }
        let word = and_a[i >> 2u];
        let a = (i32(u32(word) >> u32((i & 3) << 3u)) & 255) != 0;
        if (i < 0 || i >= rk_and_arguments.b_length) {
            atomicMin(&rk_and_traps[1], workItem);
            return;
        }
        let word_1 = and_b[i >> 2u];
        let b = (i32(u32(word_1) >> u32((i & 3) << 3u)) & 255) != 0;
        let shifted = i >> 2u;
        let shifted_1 = (i & 3) << 3u;
        let shifted_2 = select(0, 1, a && b) << u32(shifted_1);
        let others = ~(255 << u32(shifted_1));
        loop {
            continuing {
                let before = atomicLoad(&and_out[shifted]);
                let found = rk_compare_exchange_and_out(shifted, before, (before & others) | shifted_2);
                break if (found == before);
            }
        }
    }
}

@compute @workgroup_size(32)  // Booleans.java:9
fn and_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // Booleans.java:10
    if (i < rk_and_unchecked_arguments.out_length) {  // Booleans.java:11
        let word = and_unchecked_a[i >> 2u];  // Booleans.java:12
        let a = (i32(u32(word) >> u32((i & 3) << 3u)) & 255) != 0;
        let word_1 = and_unchecked_b[i >> 2u];
        let b = (i32(u32(word_1) >> u32((i & 3) << 3u)) & 255) != 0;
        let shifted = i >> 2u;
        let shifted_1 = (i & 3) << 3u;
        let shifted_2 = select(0, 1, a && b) << u32(shifted_1);
        let others = ~(255 << u32(shifted_1));
        loop {
            continuing {
                let before = atomicLoad(&and_unchecked_out[shifted]);
                let found = rk_compare_exchange_and_unchecked_out(shifted, before, (before & others) | shifted_2);
                break if (found == before);
            }
        }
    }
}

@compute @workgroup_size(32)  // Booleans.java:17
fn or(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // Booleans.java:18
    if (i < rk_or_arguments.out_length) {  // Booleans.java:19
        if (i < 0 || i >= rk_or_arguments.a_length) {  // Booleans.java:20
            atomicMin(&rk_or_traps[0], workItem);
            return;
        }
        let word = or_a[i >> 2u];
        let a = (i32(u32(word) >> u32((i & 3) << 3u)) & 255) != 0;
        if (i < 0 || i >= rk_or_arguments.b_length) {
            atomicMin(&rk_or_traps[1], workItem);
            return;
        }
        let word_1 = or_b[i >> 2u];
        let b = (i32(u32(word_1) >> u32((i & 3) << 3u)) & 255) != 0;
        let shifted = i >> 2u;
        let shifted_1 = (i & 3) << 3u;
        let shifted_2 = select(0, 1, a || b) << u32(shifted_1);
        let others = ~(255 << u32(shifted_1));
        loop {
            continuing {
                let before = atomicLoad(&or_out[shifted]);
                let found = rk_compare_exchange_or_out(shifted, before, (before & others) | shifted_2);
                break if (found == before);
            }
        }
    }
}

@compute @workgroup_size(32)  // Booleans.java:17
fn or_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // Booleans.java:18
    if (i < rk_or_unchecked_arguments.out_length) {  // Booleans.java:19
        let word = or_unchecked_a[i >> 2u];  // Booleans.java:20
        let a = (i32(u32(word) >> u32((i & 3) << 3u)) & 255) != 0;
        let word_1 = or_unchecked_b[i >> 2u];
        let b = (i32(u32(word_1) >> u32((i & 3) << 3u)) & 255) != 0;
        let shifted = i >> 2u;
        let shifted_1 = (i & 3) << 3u;
        let shifted_2 = select(0, 1, a || b) << u32(shifted_1);
        let others = ~(255 << u32(shifted_1));
        loop {
            continuing {
                let before = atomicLoad(&or_unchecked_out[shifted]);
                let found = rk_compare_exchange_or_unchecked_out(shifted, before, (before & others) | shifted_2);
                break if (found == before);
            }
        }
    }
}

@compute @workgroup_size(32)  // Booleans.java:25
fn exclusiveOr(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // Booleans.java:26
    if (i < rk_exclusiveOr_arguments.out_length) {  // Booleans.java:27
        if (i < 0 || i >= rk_exclusiveOr_arguments.a_length) {  // Booleans.java:28
            atomicMin(&rk_exclusiveOr_traps[0], workItem);
            return;
        }
        let word = exclusiveOr_a[i >> 2u];
        let a = (i32(u32(word) >> u32((i & 3) << 3u)) & 255) != 0;
        if (i < 0 || i >= rk_exclusiveOr_arguments.b_length) {
            atomicMin(&rk_exclusiveOr_traps[1], workItem);
            return;
        }
        let word_1 = exclusiveOr_b[i >> 2u];
        let b = (i32(u32(word_1) >> u32((i & 3) << 3u)) & 255) != 0;
        let shifted = i >> 2u;
        let shifted_1 = (i & 3) << 3u;
        let shifted_2 = select(0, 1, a != b) << u32(shifted_1);
        let others = ~(255 << u32(shifted_1));
        loop {
            continuing {
                let before = atomicLoad(&exclusiveOr_out[shifted]);
                let found = rk_compare_exchange_exclusiveOr_out(shifted, before, (before & others) | shifted_2);
                break if (found == before);
            }
        }
    }
}

@compute @workgroup_size(32)  // Booleans.java:25
fn exclusiveOr_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // Booleans.java:26
    if (i < rk_exclusiveOr_unchecked_arguments.out_length) {  // Booleans.java:27
        let word = exclusiveOr_unchecked_a[i >> 2u];  // Booleans.java:28
        let a = (i32(u32(word) >> u32((i & 3) << 3u)) & 255) != 0;
        let word_1 = exclusiveOr_unchecked_b[i >> 2u];
        let b = (i32(u32(word_1) >> u32((i & 3) << 3u)) & 255) != 0;
        let shifted = i >> 2u;
        let shifted_1 = (i & 3) << 3u;
        let shifted_2 = select(0, 1, a != b) << u32(shifted_1);
        let others = ~(255 << u32(shifted_1));
        loop {
            continuing {
                let before = atomicLoad(&exclusiveOr_unchecked_out[shifted]);
                let found = rk_compare_exchange_exclusiveOr_unchecked_out(shifted, before, (before & others) | shifted_2);
                break if (found == before);
            }
        }
    }
}

@compute @workgroup_size(32)  // Booleans.java:33
fn not(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // Booleans.java:34
    if (i < rk_not_arguments.out_length) {  // Booleans.java:35
        if (i < 0 || i >= rk_not_arguments.a_length) {  // Booleans.java:36
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_not_traps[0], workItem);
            return;
        }
        let word = not_a[i >> 2u];
        let shifted = i >> 2u;
        let shifted_1 = (i & 3) << 3u;
        let shifted_2 = select(0, 1, (i32(u32(word) >> u32((i & 3) << 3u)) & 255) == 0) << u32(shifted_1);
        let others = ~(255 << u32(shifted_1));
        loop {
            continuing {
                let before = atomicLoad(&not_out[shifted]);
                let found = rk_compare_exchange_not_out(shifted, before, (before & others) | shifted_2);
                break if (found == before);
            }
        }
    }
}

@compute @workgroup_size(32)  // Booleans.java:33
fn not_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // Booleans.java:34
    if (i < rk_not_unchecked_arguments.out_length) {  // Booleans.java:35
        let word = not_unchecked_a[i >> 2u];  // Booleans.java:36
        let shifted = i >> 2u;
        let shifted_1 = (i & 3) << 3u;
        let shifted_2 = select(0, 1, (i32(u32(word) >> u32((i & 3) << 3u)) & 255) == 0) << u32(shifted_1);
        let others = ~(255 << u32(shifted_1));
        loop {
            continuing {
                let before = atomicLoad(&not_unchecked_out[shifted]);
                let found = rk_compare_exchange_not_unchecked_out(shifted, before, (before & others) | shifted_2);
                break if (found == before);
            }
        }
    }
}

@compute @workgroup_size(32)  // Booleans.java:41
fn equal(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // Booleans.java:42
    if (i < rk_equal_arguments.out_length) {  // Booleans.java:43
        if (i < 0 || i >= rk_equal_arguments.a_length) {  // Booleans.java:44
            atomicMin(&rk_equal_traps[0], workItem);
            return;
        }
        let word = equal_a[i >> 2u];
        let a = (i32(u32(word) >> u32((i & 3) << 3u)) & 255) != 0;
        if (i < 0 || i >= rk_equal_arguments.b_length) {
            atomicMin(&rk_equal_traps[1], workItem);
            return;
        }
        let word_1 = equal_b[i >> 2u];
        let b = (i32(u32(word_1) >> u32((i & 3) << 3u)) & 255) != 0;
        let shifted = i >> 2u;
        let shifted_1 = (i & 3) << 3u;
        let shifted_2 = select(0, 1, a == b) << u32(shifted_1);
        let others = ~(255 << u32(shifted_1));
        loop {
            continuing {
                let before = atomicLoad(&equal_out[shifted]);
                let found = rk_compare_exchange_equal_out(shifted, before, (before & others) | shifted_2);
                break if (found == before);
            }
        }
    }
}

@compute @workgroup_size(32)  // Booleans.java:41
fn equal_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // Booleans.java:42
    if (i < rk_equal_unchecked_arguments.out_length) {  // Booleans.java:43
        let word = equal_unchecked_a[i >> 2u];  // Booleans.java:44
        let a = (i32(u32(word) >> u32((i & 3) << 3u)) & 255) != 0;
        let word_1 = equal_unchecked_b[i >> 2u];
        let b = (i32(u32(word_1) >> u32((i & 3) << 3u)) & 255) != 0;
        let shifted = i >> 2u;
        let shifted_1 = (i & 3) << 3u;
        let shifted_2 = select(0, 1, a == b) << u32(shifted_1);
        let others = ~(255 << u32(shifted_1));
        loop {
            continuing {
                let before = atomicLoad(&equal_unchecked_out[shifted]);
                let found = rk_compare_exchange_equal_unchecked_out(shifted, before, (before & others) | shifted_2);
                break if (found == before);
            }
        }
    }
}

@compute @workgroup_size(32)  // Booleans.java:49
fn different(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // Booleans.java:50
    if (i < rk_different_arguments.out_length) {  // Booleans.java:51
        if (i < 0 || i >= rk_different_arguments.a_length) {  // Booleans.java:52
            atomicMin(&rk_different_traps[0], workItem);
            return;
        }
        let word = different_a[i >> 2u];
        let a = (i32(u32(word) >> u32((i & 3) << 3u)) & 255) != 0;
        if (i < 0 || i >= rk_different_arguments.b_length) {
            atomicMin(&rk_different_traps[1], workItem);
            return;
        }
        let word_1 = different_b[i >> 2u];
        let b = (i32(u32(word_1) >> u32((i & 3) << 3u)) & 255) != 0;
        let shifted = i >> 2u;
        let shifted_1 = (i & 3) << 3u;
        let shifted_2 = select(0, 1, a != b) << u32(shifted_1);
        let others = ~(255 << u32(shifted_1));
        loop {
            continuing {
                let before = atomicLoad(&different_out[shifted]);
                let found = rk_compare_exchange_different_out(shifted, before, (before & others) | shifted_2);
                break if (found == before);
            }
        }
    }
}

@compute @workgroup_size(32)  // Booleans.java:49
fn different_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // Booleans.java:50
    if (i < rk_different_unchecked_arguments.out_length) {  // Booleans.java:51
        let word = different_unchecked_a[i >> 2u];  // Booleans.java:52
        let a = (i32(u32(word) >> u32((i & 3) << 3u)) & 255) != 0;
        let word_1 = different_unchecked_b[i >> 2u];
        let b = (i32(u32(word_1) >> u32((i & 3) << 3u)) & 255) != 0;
        let shifted = i >> 2u;
        let shifted_1 = (i & 3) << 3u;
        let shifted_2 = select(0, 1, a != b) << u32(shifted_1);
        let others = ~(255 << u32(shifted_1));
        loop {
            continuing {
                let before = atomicLoad(&different_unchecked_out[shifted]);
                let found = rk_compare_exchange_different_unchecked_out(shifted, before, (before & others) | shifted_2);
                break if (found == before);
            }
        }
    }
}

@compute @workgroup_size(32)  // Booleans.java:57
fn shortCircuit(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // Booleans.java:58
    if (i < rk_shortCircuit_arguments.out_length) {  // Booleans.java:59
        if (i < 0 || i >= rk_shortCircuit_arguments.a_length) {  // Booleans.java:60
            atomicMin(&rk_shortCircuit_traps[0], workItem);
            return;
        }
        let x = shortCircuit_a[i];
        var x_1 = x;
        let isGreater = x_1 > 0;  // Booleans.java:61
        var both = isGreater;
        if (isGreater) {
            let sum = x_1 + 1;
            x_1 = sum;
            if (i < 0 || i >= rk_shortCircuit_arguments.b_length) {
                atomicMin(&rk_shortCircuit_traps[1], workItem);
                return;
            }
            both = sum > shortCircuit_b[i];
        }
        var either = both;
        if (!both) {
            let difference = x_1 - 3;
            x_1 = difference;
            if (i < 0 || i >= rk_shortCircuit_arguments.b_length) {
                atomicMin(&rk_shortCircuit_traps[2], workItem);
                return;
            }
            either = difference < shortCircuit_b[i];
        }
        if (either) {
            x_1 ^= 256;  // Booleans.java:62
        }
        shortCircuit_out[i] = x_1;  // Booleans.java:64
    }
}

@compute @workgroup_size(32)  // Booleans.java:57
fn shortCircuit_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // Booleans.java:58
    if (i < rk_shortCircuit_unchecked_arguments.out_length) {  // Booleans.java:59
        let x = shortCircuit_unchecked_a[i];  // Booleans.java:60
        var x_1 = x;
        let isGreater = x_1 > 0;  // Booleans.java:61
        var both = isGreater;
        if (isGreater) {
            let sum = x_1 + 1;
            x_1 = sum;
            both = sum > shortCircuit_unchecked_b[i];
        }
        var either = both;
        if (!both) {
            let difference = x_1 - 3;
            x_1 = difference;
            either = difference < shortCircuit_unchecked_b[i];
        }
        if (either) {
            x_1 ^= 256;  // Booleans.java:62
        }
        shortCircuit_unchecked_out[i] = x_1;  // Booleans.java:64
    }
}

@compute @workgroup_size(32)  // Booleans.java:69
fn bothSides(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // Booleans.java:70
    if (i < rk_bothSides_arguments.out_length) {  // Booleans.java:71
        if (i < 0 || i >= rk_bothSides_arguments.a_length) {  // Booleans.java:72
            atomicMin(&rk_bothSides_traps[0], workItem);
            return;
        }
        let x = bothSides_a[i];
        var x_1 = x;
        let xBefore = x_1;  // Booleans.java:73
        let sum = x_1 + 1;
        x_1 = sum;
        if (i < 0 || i >= rk_bothSides_arguments.b_length) {
            atomicMin(&rk_bothSides_traps[1], workItem);
            return;
        }
        let difference = x_1 - 3;
        x_1 = difference;
        if ((xBefore > 0 && sum > bothSides_b[i]) || difference < bothSides_b[i]) {
            x_1 ^= 256;  // Booleans.java:74
        }
        bothSides_out[i] = x_1;  // Booleans.java:76
    }
}

@compute @workgroup_size(32)  // Booleans.java:69
fn bothSides_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // Booleans.java:70
    if (i < rk_bothSides_unchecked_arguments.out_length) {  // Booleans.java:71
        let x = bothSides_unchecked_a[i];  // Booleans.java:72
        var x_1 = x;
        let xBefore = x_1;  // Booleans.java:73
        let sum = x_1 + 1;
        x_1 = sum;
        let difference = x_1 - 3;
        x_1 = difference;
        if ((xBefore > 0 && sum > bothSides_unchecked_b[i]) || difference < bothSides_unchecked_b[i]) {
            x_1 ^= 256;  // Booleans.java:74
        }
        bothSides_unchecked_out[i] = x_1;  // Booleans.java:76
    }
}

@compute @workgroup_size(32)  // Booleans.java:81
fn compound(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // Booleans.java:82
    if (i < rk_compound_arguments.out_length) {  // Booleans.java:83
        if (i < 0 || i >= rk_compound_arguments.a_length) {  // Booleans.java:84
            atomicMin(&rk_compound_traps[0], workItem);
            return;
        }
        let word = compound_a[i >> 2u];
        let x = (i32(u32(word) >> u32((i & 3) << 3u)) & 255) != 0;
        var x_1 = x;
        if (i < 0 || i >= rk_compound_arguments.b_length) {  // Booleans.java:85
            atomicMin(&rk_compound_traps[1], workItem);
            return;
        }
        let word_1 = compound_b[i >> 2u];
        let b = (i32(u32(word_1) >> u32((i & 3) << 3u)) & 255) != 0;
        x_1 = x_1 && b;
        let word_2 = compound_a[i >> 2u];  // Booleans.java:86
        x_1 = x_1 || (i32(u32(word_2) >> u32((i & 3) << 3u)) & 255) == 0;
        x_1 = x_1 != true;  // Booleans.java:87
        let shifted = i >> 2u;  // Booleans.java:88
        let shifted_1 = (i & 3) << 3u;
        let shifted_2 = select(0, 1, x_1) << u32(shifted_1);
        let others = ~(255 << u32(shifted_1));
        loop {
            continuing {
                let before = atomicLoad(&compound_out[shifted]);
                let found = rk_compare_exchange_compound_out(shifted, before, (before & others) | shifted_2);
                break if (found == before);
            }
        }
    }
}

@compute @workgroup_size(32)  // Booleans.java:81
fn compound_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // Booleans.java:82
    if (i < rk_compound_unchecked_arguments.out_length) {  // Booleans.java:83
        let word = compound_unchecked_a[i >> 2u];  // Booleans.java:84
        let x = (i32(u32(word) >> u32((i & 3) << 3u)) & 255) != 0;
        var x_1 = x;
        let word_1 = compound_unchecked_b[i >> 2u];  // Booleans.java:85
        let b = (i32(u32(word_1) >> u32((i & 3) << 3u)) & 255) != 0;
        x_1 = x_1 && b;
        let word_2 = compound_unchecked_a[i >> 2u];  // Booleans.java:86
        x_1 = x_1 || (i32(u32(word_2) >> u32((i & 3) << 3u)) & 255) == 0;
        x_1 = x_1 != true;  // Booleans.java:87
        let shifted = i >> 2u;  // Booleans.java:88
        let shifted_1 = (i & 3) << 3u;
        let shifted_2 = select(0, 1, x_1) << u32(shifted_1);
        let others = ~(255 << u32(shifted_1));
        loop {
            continuing {
                let before = atomicLoad(&compound_unchecked_out[shifted]);
                let found = rk_compare_exchange_compound_unchecked_out(shifted, before, (before & others) | shifted_2);
                break if (found == before);
            }
        }
    }
}

@compute @workgroup_size(32)  // Booleans.java:93
fn nestedChoice(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // Booleans.java:94
    if (i < rk_nestedChoice_arguments.out_length) {  // Booleans.java:95
        if (i < 0 || i >= rk_nestedChoice_arguments.a_length) {  // Booleans.java:96
            atomicMin(&rk_nestedChoice_traps[0], workItem);
            return;
        }
        let word = nestedChoice_a[i >> 2u];
        let a = (i32(u32(word) >> u32((i & 3) << 3u)) & 255) != 0;
        var chosen = 0;
        if (a) {
            if (i < 0 || i >= rk_nestedChoice_arguments.b_length) {
                atomicMin(&rk_nestedChoice_traps[1], workItem);
                return;
            }
            let word_1 = nestedChoice_b[i >> 2u];
            let b = (i32(u32(word_1) >> u32((i & 3) << 3u)) & 255) != 0;
            var chosen_1 = 0;
            if (b) {
                if (i < 0 || i >= rk_nestedChoice_arguments.n_length) {
                    atomicMin(&rk_nestedChoice_traps[2], workItem);
                    return;
                }
                chosen_1 = nestedChoice_n[i];
            } else {
                if (i < 0 || i >= rk_nestedChoice_arguments.n_length) {
                    atomicMin(&rk_nestedChoice_traps[3], workItem);
                    return;
                }
                chosen_1 = -nestedChoice_n[i];
            }
            chosen = chosen_1;
        } else {
            if (i < 0 || i >= rk_nestedChoice_arguments.b_length) {
                atomicMin(&rk_nestedChoice_traps[4], workItem);
                return;
            }
            let word_1 = nestedChoice_b[i >> 2u];
            let isEqual = (i32(u32(word_1) >> u32((i & 3) << 3u)) & 255) == 0;
            var both = isEqual;
            if (isEqual) {
                if (i < 0 || i >= rk_nestedChoice_arguments.n_length) {
                    atomicMin(&rk_nestedChoice_traps[5], workItem);
                    return;
                }
                both = nestedChoice_n[i] > 3;
            }
            var chosen_1 = 0;
            if (both) {
                chosen_1 = 1;
            } else {
                if (i < 0 || i >= rk_nestedChoice_arguments.n_length) {
                    atomicMin(&rk_nestedChoice_traps[6], workItem);
                    return;
                }
                chosen_1 = nestedChoice_n[i] & 7;
            }
            chosen = chosen_1;
        }
        nestedChoice_out[i] = chosen;
    }
}

@compute @workgroup_size(32)  // Booleans.java:93
fn nestedChoice_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // Booleans.java:94
    if (i < rk_nestedChoice_unchecked_arguments.out_length) {  // Booleans.java:95
        let word = nestedChoice_unchecked_a[i >> 2u];  // Booleans.java:96
        let a = (i32(u32(word) >> u32((i & 3) << 3u)) & 255) != 0;
        var chosen = 0;
        if (a) {
            let word_1 = nestedChoice_unchecked_b[i >> 2u];
            let b = (i32(u32(word_1) >> u32((i & 3) << 3u)) & 255) != 0;
            var chosen_1 = 0;
            if (b) {
                chosen_1 = nestedChoice_unchecked_n[i];
            } else {
                chosen_1 = -nestedChoice_unchecked_n[i];
            }
            chosen = chosen_1;
        } else {
            let word_1 = nestedChoice_unchecked_b[i >> 2u];
            let isEqual = (i32(u32(word_1) >> u32((i & 3) << 3u)) & 255) == 0;
            var both = isEqual;
            if (isEqual) {
                both = nestedChoice_unchecked_n[i] > 3;
            }
            var chosen_1 = 0;
            if (both) {
                chosen_1 = 1;
            } else {
                chosen_1 = nestedChoice_unchecked_n[i] & 7;
            }
            chosen = chosen_1;
        }
        nestedChoice_unchecked_out[i] = chosen;
    }
}
