// Generated from LongComparisons.java by RingKernel. Do not edit.

struct rk_long {
    @align(8) low: i32,  // offset 0
    high: i32,  // offset 4
}

struct less_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> less_a: array<rk_long>;
@group(0) @binding(1) var<storage, read> less_b: array<rk_long>;
@group(0) @binding(2) var<storage, read_write> less_out: array<atomic<i32>>;
@group(0) @binding(3) var<storage, read_write> rk_less_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_less_arguments: less_Arguments;

fn rk_compare_exchange_less_out(index: i32, expected: i32, desired: i32) -> i32 {
    var seen = expected;
    loop {
        let result = atomicCompareExchangeWeak(&less_out[index], expected, desired);
        seen = result.old_value;
        if (result.exchanged || seen != expected) {
            break;
        }
    }
    return seen;
}

struct less_unchecked_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> less_unchecked_a: array<rk_long>;
@group(0) @binding(1) var<storage, read> less_unchecked_b: array<rk_long>;
@group(0) @binding(2) var<storage, read_write> less_unchecked_out: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_less_unchecked_arguments: less_unchecked_Arguments;

fn rk_compare_exchange_less_unchecked_out(index: i32, expected: i32, desired: i32) -> i32 {
    var seen = expected;
    loop {
        let result = atomicCompareExchangeWeak(&less_unchecked_out[index], expected, desired);
        seen = result.old_value;
        if (result.exchanged || seen != expected) {
            break;
        }
    }
    return seen;
}

struct lessOrEqual_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> lessOrEqual_a: array<rk_long>;
@group(0) @binding(1) var<storage, read> lessOrEqual_b: array<rk_long>;
@group(0) @binding(2) var<storage, read_write> lessOrEqual_out: array<atomic<i32>>;
@group(0) @binding(3) var<storage, read_write> rk_lessOrEqual_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_lessOrEqual_arguments: lessOrEqual_Arguments;

fn rk_compare_exchange_lessOrEqual_out(index: i32, expected: i32, desired: i32) -> i32 {
    var seen = expected;
    loop {
        let result = atomicCompareExchangeWeak(&lessOrEqual_out[index], expected, desired);
        seen = result.old_value;
        if (result.exchanged || seen != expected) {
            break;
        }
    }
    return seen;
}

struct lessOrEqual_unchecked_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> lessOrEqual_unchecked_a: array<rk_long>;
@group(0) @binding(1) var<storage, read> lessOrEqual_unchecked_b: array<rk_long>;
@group(0) @binding(2) var<storage, read_write> lessOrEqual_unchecked_out: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_lessOrEqual_unchecked_arguments: lessOrEqual_unchecked_Arguments;

fn rk_compare_exchange_lessOrEqual_unchecked_out(index: i32, expected: i32, desired: i32) -> i32 {
    var seen = expected;
    loop {
        let result = atomicCompareExchangeWeak(&lessOrEqual_unchecked_out[index], expected, desired);
        seen = result.old_value;
        if (result.exchanged || seen != expected) {
            break;
        }
    }
    return seen;
}

struct greater_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> greater_a: array<rk_long>;
@group(0) @binding(1) var<storage, read> greater_b: array<rk_long>;
@group(0) @binding(2) var<storage, read_write> greater_out: array<atomic<i32>>;
@group(0) @binding(3) var<storage, read_write> rk_greater_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_greater_arguments: greater_Arguments;

fn rk_compare_exchange_greater_out(index: i32, expected: i32, desired: i32) -> i32 {
    var seen = expected;
    loop {
        let result = atomicCompareExchangeWeak(&greater_out[index], expected, desired);
        seen = result.old_value;
        if (result.exchanged || seen != expected) {
            break;
        }
    }
    return seen;
}

struct greater_unchecked_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> greater_unchecked_a: array<rk_long>;
@group(0) @binding(1) var<storage, read> greater_unchecked_b: array<rk_long>;
@group(0) @binding(2) var<storage, read_write> greater_unchecked_out: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_greater_unchecked_arguments: greater_unchecked_Arguments;

fn rk_compare_exchange_greater_unchecked_out(index: i32, expected: i32, desired: i32) -> i32 {
    var seen = expected;
    loop {
        let result = atomicCompareExchangeWeak(&greater_unchecked_out[index], expected, desired);
        seen = result.old_value;
        if (result.exchanged || seen != expected) {
            break;
        }
    }
    return seen;
}

struct greaterOrEqual_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> greaterOrEqual_a: array<rk_long>;
@group(0) @binding(1) var<storage, read> greaterOrEqual_b: array<rk_long>;
@group(0) @binding(2) var<storage, read_write> greaterOrEqual_out: array<atomic<i32>>;
@group(0) @binding(3) var<storage, read_write> rk_greaterOrEqual_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_greaterOrEqual_arguments: greaterOrEqual_Arguments;

fn rk_compare_exchange_greaterOrEqual_out(index: i32, expected: i32, desired: i32) -> i32 {
    var seen = expected;
    loop {
        let result = atomicCompareExchangeWeak(&greaterOrEqual_out[index], expected, desired);
        seen = result.old_value;
        if (result.exchanged || seen != expected) {
            break;
        }
    }
    return seen;
}

struct greaterOrEqual_unchecked_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> greaterOrEqual_unchecked_a: array<rk_long>;
@group(0) @binding(1) var<storage, read> greaterOrEqual_unchecked_b: array<rk_long>;
@group(0) @binding(2) var<storage, read_write> greaterOrEqual_unchecked_out: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_greaterOrEqual_unchecked_arguments: greaterOrEqual_unchecked_Arguments;

fn rk_compare_exchange_greaterOrEqual_unchecked_out(index: i32, expected: i32, desired: i32) -> i32 {
    var seen = expected;
    loop {
        let result = atomicCompareExchangeWeak(&greaterOrEqual_unchecked_out[index], expected, desired);
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

@group(0) @binding(0) var<storage, read> equal_a: array<rk_long>;
@group(0) @binding(1) var<storage, read> equal_b: array<rk_long>;
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

@group(0) @binding(0) var<storage, read> equal_unchecked_a: array<rk_long>;
@group(0) @binding(1) var<storage, read> equal_unchecked_b: array<rk_long>;
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

@group(0) @binding(0) var<storage, read> different_a: array<rk_long>;
@group(0) @binding(1) var<storage, read> different_b: array<rk_long>;
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

@group(0) @binding(0) var<storage, read> different_unchecked_a: array<rk_long>;
@group(0) @binding(1) var<storage, read> different_unchecked_b: array<rk_long>;
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

struct smallestOfThree_Arguments {
    a_length: i32,
    b_length: i32,
    c_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> smallestOfThree_a: array<rk_long>;
@group(0) @binding(1) var<storage, read> smallestOfThree_b: array<rk_long>;
@group(0) @binding(2) var<storage, read> smallestOfThree_c: array<rk_long>;
@group(0) @binding(3) var<storage, read_write> smallestOfThree_out: array<rk_long>;
@group(0) @binding(4) var<storage, read_write> rk_smallestOfThree_traps: array<atomic<i32>>;
@group(0) @binding(5) var<uniform> rk_smallestOfThree_arguments: smallestOfThree_Arguments;

struct smallestOfThree_unchecked_Arguments {
    a_length: i32,
    b_length: i32,
    c_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> smallestOfThree_unchecked_a: array<rk_long>;
@group(0) @binding(1) var<storage, read> smallestOfThree_unchecked_b: array<rk_long>;
@group(0) @binding(2) var<storage, read> smallestOfThree_unchecked_c: array<rk_long>;
@group(0) @binding(3) var<storage, read_write> smallestOfThree_unchecked_out: array<rk_long>;
@group(0) @binding(4) var<uniform> rk_smallestOfThree_unchecked_arguments: smallestOfThree_unchecked_Arguments;

struct withConstants_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> withConstants_a: array<rk_long>;
@group(0) @binding(1) var<storage, read_write> withConstants_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_withConstants_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_withConstants_arguments: withConstants_Arguments;

struct withConstants_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> withConstants_unchecked_a: array<rk_long>;
@group(0) @binding(1) var<storage, read_write> withConstants_unchecked_out: array<i32>;
@group(0) @binding(2) var<uniform> rk_withConstants_unchecked_arguments: withConstants_unchecked_Arguments;

fn rk_long_less(a: rk_long, b: rk_long) -> bool {
    return a.high < b.high || (a.high == b.high && (a.low ^ i32(-2147483648)) < (b.low ^ i32(-2147483648)));
}

@compute @workgroup_size(32)  // LongComparisons.java:9
fn less(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // LongComparisons.java:10
    if (i < rk_less_arguments.out_length) {  // LongComparisons.java:11
        if (i < 0 || i >= rk_less_arguments.a_length) {  // LongComparisons.java:12
            atomicMin(&rk_less_traps[0], workItem);
            return;
        }
        if (i < 0 || i >= rk_less_arguments.b_length) {
            atomicMin(&rk_less_traps[1], workItem);
            return;
        }
        let shifted = i >> 2u;
        let shifted_1 = (i & 3) << 3u;
        let shifted_2 = select(0, 1, rk_long_less(less_a[i], less_b[i])) << u32(shifted_1);
        let others = ~(255 << u32(shifted_1));
        loop {
            continuing {
                let before = atomicLoad(&less_out[shifted]);
                let found = rk_compare_exchange_less_out(shifted, before, (before & others) | shifted_2);
                break if (found == before);
            }
        }
    }
}

@compute @workgroup_size(32)  // LongComparisons.java:9
fn less_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // LongComparisons.java:10
    if (i < rk_less_unchecked_arguments.out_length) {  // LongComparisons.java:11
        let shifted = i >> 2u;  // LongComparisons.java:12
        let shifted_1 = (i & 3) << 3u;
        let shifted_2 = select(0, 1, rk_long_less(less_unchecked_a[i], less_unchecked_b[i])) << u32(shifted_1);
        let others = ~(255 << u32(shifted_1));
        loop {
            continuing {
                let before = atomicLoad(&less_unchecked_out[shifted]);
                let found = rk_compare_exchange_less_unchecked_out(shifted, before, (before & others) | shifted_2);
                break if (found == before);
            }
        }
    }
}

@compute @workgroup_size(32)  // LongComparisons.java:17
fn lessOrEqual(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // LongComparisons.java:18
    if (i < rk_lessOrEqual_arguments.out_length) {  // LongComparisons.java:19
        if (i < 0 || i >= rk_lessOrEqual_arguments.a_length) {  // LongComparisons.java:20
            atomicMin(&rk_lessOrEqual_traps[0], workItem);
            return;
        }
        if (i < 0 || i >= rk_lessOrEqual_arguments.b_length) {
            atomicMin(&rk_lessOrEqual_traps[1], workItem);
            return;
        }
        let shifted = i >> 2u;
        let shifted_1 = (i & 3) << 3u;
        let shifted_2 = select(0, 1, !rk_long_less(lessOrEqual_b[i], lessOrEqual_a[i])) << u32(shifted_1);
        let others = ~(255 << u32(shifted_1));
        loop {
            continuing {
                let before = atomicLoad(&lessOrEqual_out[shifted]);
                let found = rk_compare_exchange_lessOrEqual_out(shifted, before, (before & others) | shifted_2);
                break if (found == before);
            }
        }
    }
}

@compute @workgroup_size(32)  // LongComparisons.java:17
fn lessOrEqual_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // LongComparisons.java:18
    if (i < rk_lessOrEqual_unchecked_arguments.out_length) {  // LongComparisons.java:19
        let shifted = i >> 2u;  // LongComparisons.java:20
        let shifted_1 = (i & 3) << 3u;
        let shifted_2 = select(0, 1, !rk_long_less(lessOrEqual_unchecked_b[i], lessOrEqual_unchecked_a[i])) << u32(shifted_1);
        let others = ~(255 << u32(shifted_1));
        loop {
            continuing {
                let before = atomicLoad(&lessOrEqual_unchecked_out[shifted]);
                let found = rk_compare_exchange_lessOrEqual_unchecked_out(shifted, before, (before & others) | shifted_2);
                break if (found == before);
            }
        }
    }
}

@compute @workgroup_size(32)  // LongComparisons.java:25
fn greater(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // LongComparisons.java:26
    if (i < rk_greater_arguments.out_length) {  // LongComparisons.java:27
        if (i < 0 || i >= rk_greater_arguments.a_length) {  // LongComparisons.java:28
            atomicMin(&rk_greater_traps[0], workItem);
            return;
        }
        if (i < 0 || i >= rk_greater_arguments.b_length) {
            atomicMin(&rk_greater_traps[1], workItem);
            return;
        }
        let shifted = i >> 2u;
        let shifted_1 = (i & 3) << 3u;
        let shifted_2 = select(0, 1, rk_long_less(greater_b[i], greater_a[i])) << u32(shifted_1);
        let others = ~(255 << u32(shifted_1));
        loop {
            continuing {
                let before = atomicLoad(&greater_out[shifted]);
                let found = rk_compare_exchange_greater_out(shifted, before, (before & others) | shifted_2);
                break if (found == before);
            }
        }
    }
}

@compute @workgroup_size(32)  // LongComparisons.java:25
fn greater_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // LongComparisons.java:26
    if (i < rk_greater_unchecked_arguments.out_length) {  // LongComparisons.java:27
        let shifted = i >> 2u;  // LongComparisons.java:28
        let shifted_1 = (i & 3) << 3u;
        let shifted_2 = select(0, 1, rk_long_less(greater_unchecked_b[i], greater_unchecked_a[i])) << u32(shifted_1);
        let others = ~(255 << u32(shifted_1));
        loop {
            continuing {
                let before = atomicLoad(&greater_unchecked_out[shifted]);
                let found = rk_compare_exchange_greater_unchecked_out(shifted, before, (before & others) | shifted_2);
                break if (found == before);
            }
        }
    }
}

@compute @workgroup_size(32)  // LongComparisons.java:33
fn greaterOrEqual(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // LongComparisons.java:34
    if (i < rk_greaterOrEqual_arguments.out_length) {  // LongComparisons.java:35
        if (i < 0 || i >= rk_greaterOrEqual_arguments.a_length) {  // LongComparisons.java:36
            atomicMin(&rk_greaterOrEqual_traps[0], workItem);
            return;
        }
        if (i < 0 || i >= rk_greaterOrEqual_arguments.b_length) {
            atomicMin(&rk_greaterOrEqual_traps[1], workItem);
            return;
        }
        let shifted = i >> 2u;
        let shifted_1 = (i & 3) << 3u;
        let shifted_2 = select(0, 1, !rk_long_less(greaterOrEqual_a[i], greaterOrEqual_b[i])) << u32(shifted_1);
        let others = ~(255 << u32(shifted_1));
        loop {
            continuing {
                let before = atomicLoad(&greaterOrEqual_out[shifted]);
                let found = rk_compare_exchange_greaterOrEqual_out(shifted, before, (before & others) | shifted_2);
                break if (found == before);
            }
        }
    }
}

@compute @workgroup_size(32)  // LongComparisons.java:33
fn greaterOrEqual_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // LongComparisons.java:34
    if (i < rk_greaterOrEqual_unchecked_arguments.out_length) {  // LongComparisons.java:35
        let shifted = i >> 2u;  // LongComparisons.java:36
        let shifted_1 = (i & 3) << 3u;
        let shifted_2 = select(0, 1, !rk_long_less(greaterOrEqual_unchecked_a[i], greaterOrEqual_unchecked_b[i])) << u32(shifted_1);
        let others = ~(255 << u32(shifted_1));
        loop {
            continuing {
                let before = atomicLoad(&greaterOrEqual_unchecked_out[shifted]);
                let found = rk_compare_exchange_greaterOrEqual_unchecked_out(shifted, before, (before & others) | shifted_2);
                break if (found == before);
            }
        }
    }
}

@compute @workgroup_size(32)  // LongComparisons.java:41
fn equal(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // LongComparisons.java:42
    if (i < rk_equal_arguments.out_length) {  // LongComparisons.java:43
        if (i < 0 || i >= rk_equal_arguments.a_length) {  // LongComparisons.java:44
            atomicMin(&rk_equal_traps[0], workItem);
            return;
        }
        let aValue = equal_a[i];
        if (i < 0 || i >= rk_equal_arguments.b_length) {
            atomicMin(&rk_equal_traps[1], workItem);
            return;
        }
        let bValue = equal_b[i];
        let word = aValue.low;
        let word_1 = bValue.low;
        let word_2 = aValue.high;
        let word_3 = bValue.high;
        let shifted = i >> 2u;
        let shifted_1 = (i & 3) << 3u;
        let shifted_2 = select(0, 1, word == word_1 && word_2 == word_3) << u32(shifted_1);
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

@compute @workgroup_size(32)  // LongComparisons.java:41
fn equal_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // LongComparisons.java:42
    if (i < rk_equal_unchecked_arguments.out_length) {  // LongComparisons.java:43
        let aValue = equal_unchecked_a[i];  // LongComparisons.java:44
        let bValue = equal_unchecked_b[i];
        let word = aValue.low;
        let word_1 = bValue.low;
        let word_2 = aValue.high;
        let word_3 = bValue.high;
        let shifted = i >> 2u;
        let shifted_1 = (i & 3) << 3u;
        let shifted_2 = select(0, 1, word == word_1 && word_2 == word_3) << u32(shifted_1);
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

@compute @workgroup_size(32)  // LongComparisons.java:49
fn different(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // LongComparisons.java:50
    if (i < rk_different_arguments.out_length) {  // LongComparisons.java:51
        if (i < 0 || i >= rk_different_arguments.a_length) {  // LongComparisons.java:52
            atomicMin(&rk_different_traps[0], workItem);
            return;
        }
        let aValue = different_a[i];
        if (i < 0 || i >= rk_different_arguments.b_length) {
            atomicMin(&rk_different_traps[1], workItem);
            return;
        }
        let bValue = different_b[i];
        let word = aValue.low;
        let word_1 = bValue.low;
        let word_2 = aValue.high;
        let word_3 = bValue.high;
        let shifted = i >> 2u;
        let shifted_1 = (i & 3) << 3u;
        let shifted_2 = select(0, 1, !(word == word_1 && word_2 == word_3)) << u32(shifted_1);
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

@compute @workgroup_size(32)  // LongComparisons.java:49
fn different_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // LongComparisons.java:50
    if (i < rk_different_unchecked_arguments.out_length) {  // LongComparisons.java:51
        let aValue = different_unchecked_a[i];  // LongComparisons.java:52
        let bValue = different_unchecked_b[i];
        let word = aValue.low;
        let word_1 = bValue.low;
        let word_2 = aValue.high;
        let word_3 = bValue.high;
        let shifted = i >> 2u;
        let shifted_1 = (i & 3) << 3u;
        let shifted_2 = select(0, 1, !(word == word_1 && word_2 == word_3)) << u32(shifted_1);
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

@compute @workgroup_size(32)  // LongComparisons.java:57
fn smallestOfThree(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // LongComparisons.java:58
    if (i < rk_smallestOfThree_arguments.out_length) {  // LongComparisons.java:59
        if (i < 0 || i >= rk_smallestOfThree_arguments.a_length) {  // LongComparisons.java:60
            atomicMin(&rk_smallestOfThree_traps[0], workItem);
            return;
        }
        if (i < 0 || i >= rk_smallestOfThree_arguments.b_length) {
            atomicMin(&rk_smallestOfThree_traps[1], workItem);
            return;
        }
        let pair = rk_long(0, 0);
        var chosen = pair;
        if (rk_long_less(smallestOfThree_a[i], smallestOfThree_b[i])) {
            if (i < 0 || i >= rk_smallestOfThree_arguments.c_length) {
                atomicMin(&rk_smallestOfThree_traps[2], workItem);
                return;
            }
            let pair_1 = rk_long(0, 0);
            var chosen_1 = pair_1;
            if (rk_long_less(smallestOfThree_a[i], smallestOfThree_c[i])) {
                chosen_1 = smallestOfThree_a[i];
            } else {
                chosen_1 = smallestOfThree_c[i];
            }
            chosen = chosen_1;
        } else {
            if (i < 0 || i >= rk_smallestOfThree_arguments.c_length) {
                atomicMin(&rk_smallestOfThree_traps[3], workItem);
                return;
            }
            let pair_1 = rk_long(0, 0);
            var chosen_1 = pair_1;
            if (rk_long_less(smallestOfThree_b[i], smallestOfThree_c[i])) {
                chosen_1 = smallestOfThree_b[i];
            } else {
                chosen_1 = smallestOfThree_c[i];
            }
            chosen = chosen_1;
        }
        smallestOfThree_out[i] = chosen;
    }
}

@compute @workgroup_size(32)  // LongComparisons.java:57
fn smallestOfThree_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // LongComparisons.java:58
    if (i < rk_smallestOfThree_unchecked_arguments.out_length) {  // LongComparisons.java:59
        let pair = rk_long(0, 0);  // LongComparisons.java:60
        var chosen = pair;
        if (rk_long_less(smallestOfThree_unchecked_a[i], smallestOfThree_unchecked_b[i])) {
            let pair_1 = rk_long(0, 0);
            var chosen_1 = pair_1;
            if (rk_long_less(smallestOfThree_unchecked_a[i], smallestOfThree_unchecked_c[i])) {
                chosen_1 = smallestOfThree_unchecked_a[i];
            } else {
                chosen_1 = smallestOfThree_unchecked_c[i];
            }
            chosen = chosen_1;
        } else {
            let pair_1 = rk_long(0, 0);
            var chosen_1 = pair_1;
            if (rk_long_less(smallestOfThree_unchecked_b[i], smallestOfThree_unchecked_c[i])) {
                chosen_1 = smallestOfThree_unchecked_b[i];
            } else {
                chosen_1 = smallestOfThree_unchecked_c[i];
            }
            chosen = chosen_1;
        }
        smallestOfThree_unchecked_out[i] = chosen;
    }
}

@compute @workgroup_size(32)  // LongComparisons.java:65
fn withConstants(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // LongComparisons.java:66
    if (i < rk_withConstants_arguments.out_length) {  // LongComparisons.java:67
        if (i < 0 || i >= rk_withConstants_arguments.a_length) {  // LongComparisons.java:68
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_withConstants_traps[0], workItem);
            return;
        }
        let pair = rk_long(0, 0);
        let pair_1 = rk_long(-1, 2147483647);
        let aValue = withConstants_a[i];
        let word = aValue.low;
        let word_1 = aValue.high;
        withConstants_out[i] = select(0, 1, rk_long_less(withConstants_a[i], pair)) + select(0, 2, !rk_long_less(withConstants_a[i], pair_1)) + select(0, 4, word == 0 && word_1 == i32(-2147483648));
    }
}

@compute @workgroup_size(32)  // LongComparisons.java:65
fn withConstants_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // LongComparisons.java:66
    if (i < rk_withConstants_unchecked_arguments.out_length) {  // LongComparisons.java:67
        let pair = rk_long(0, 0);  // LongComparisons.java:68
        let pair_1 = rk_long(-1, 2147483647);
        let aValue = withConstants_unchecked_a[i];
        let word = aValue.low;
        let word_1 = aValue.high;
        withConstants_unchecked_out[i] = select(0, 1, rk_long_less(withConstants_unchecked_a[i], pair)) + select(0, 2, !rk_long_less(withConstants_unchecked_a[i], pair_1)) + select(0, 4, word == 0 && word_1 == i32(-2147483648));
    }
}
