// Generated from FloatComparisons.java by RingKernel. Do not edit.

struct less_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> less_a: array<f32>;
@group(0) @binding(1) var<storage, read> less_b: array<f32>;
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

@group(0) @binding(0) var<storage, read> less_unchecked_a: array<f32>;
@group(0) @binding(1) var<storage, read> less_unchecked_b: array<f32>;
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

@group(0) @binding(0) var<storage, read> lessOrEqual_a: array<f32>;
@group(0) @binding(1) var<storage, read> lessOrEqual_b: array<f32>;
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

@group(0) @binding(0) var<storage, read> lessOrEqual_unchecked_a: array<f32>;
@group(0) @binding(1) var<storage, read> lessOrEqual_unchecked_b: array<f32>;
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

@group(0) @binding(0) var<storage, read> greater_a: array<f32>;
@group(0) @binding(1) var<storage, read> greater_b: array<f32>;
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

@group(0) @binding(0) var<storage, read> greater_unchecked_a: array<f32>;
@group(0) @binding(1) var<storage, read> greater_unchecked_b: array<f32>;
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

@group(0) @binding(0) var<storage, read> greaterOrEqual_a: array<f32>;
@group(0) @binding(1) var<storage, read> greaterOrEqual_b: array<f32>;
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

@group(0) @binding(0) var<storage, read> greaterOrEqual_unchecked_a: array<f32>;
@group(0) @binding(1) var<storage, read> greaterOrEqual_unchecked_b: array<f32>;
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

@group(0) @binding(0) var<storage, read> equal_a: array<f32>;
@group(0) @binding(1) var<storage, read> equal_b: array<f32>;
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

@group(0) @binding(0) var<storage, read> equal_unchecked_a: array<f32>;
@group(0) @binding(1) var<storage, read> equal_unchecked_b: array<f32>;
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

@group(0) @binding(0) var<storage, read> different_a: array<f32>;
@group(0) @binding(1) var<storage, read> different_b: array<f32>;
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

@group(0) @binding(0) var<storage, read> different_unchecked_a: array<f32>;
@group(0) @binding(1) var<storage, read> different_unchecked_b: array<f32>;
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

struct notLess_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> notLess_a: array<f32>;
@group(0) @binding(1) var<storage, read> notLess_b: array<f32>;
@group(0) @binding(2) var<storage, read_write> notLess_out: array<atomic<i32>>;
@group(0) @binding(3) var<storage, read_write> rk_notLess_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_notLess_arguments: notLess_Arguments;

fn rk_compare_exchange_notLess_out(index: i32, expected: i32, desired: i32) -> i32 {
    var seen = expected;
    loop {
        let result = atomicCompareExchangeWeak(&notLess_out[index], expected, desired);
        seen = result.old_value;
        if (result.exchanged || seen != expected) {
            break;
        }
    }
    return seen;
}

struct notLess_unchecked_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> notLess_unchecked_a: array<f32>;
@group(0) @binding(1) var<storage, read> notLess_unchecked_b: array<f32>;
@group(0) @binding(2) var<storage, read_write> notLess_unchecked_out: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_notLess_unchecked_arguments: notLess_unchecked_Arguments;

fn rk_compare_exchange_notLess_unchecked_out(index: i32, expected: i32, desired: i32) -> i32 {
    var seen = expected;
    loop {
        let result = atomicCompareExchangeWeak(&notLess_unchecked_out[index], expected, desired);
        seen = result.old_value;
        if (result.exchanged || seen != expected) {
            break;
        }
    }
    return seen;
}

struct notGreaterOrEqual_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> notGreaterOrEqual_a: array<f32>;
@group(0) @binding(1) var<storage, read> notGreaterOrEqual_b: array<f32>;
@group(0) @binding(2) var<storage, read_write> notGreaterOrEqual_out: array<atomic<i32>>;
@group(0) @binding(3) var<storage, read_write> rk_notGreaterOrEqual_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_notGreaterOrEqual_arguments: notGreaterOrEqual_Arguments;

fn rk_compare_exchange_notGreaterOrEqual_out(index: i32, expected: i32, desired: i32) -> i32 {
    var seen = expected;
    loop {
        let result = atomicCompareExchangeWeak(&notGreaterOrEqual_out[index], expected, desired);
        seen = result.old_value;
        if (result.exchanged || seen != expected) {
            break;
        }
    }
    return seen;
}

struct notGreaterOrEqual_unchecked_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> notGreaterOrEqual_unchecked_a: array<f32>;
@group(0) @binding(1) var<storage, read> notGreaterOrEqual_unchecked_b: array<f32>;
@group(0) @binding(2) var<storage, read_write> notGreaterOrEqual_unchecked_out: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_notGreaterOrEqual_unchecked_arguments: notGreaterOrEqual_unchecked_Arguments;

fn rk_compare_exchange_notGreaterOrEqual_unchecked_out(index: i32, expected: i32, desired: i32) -> i32 {
    var seen = expected;
    loop {
        let result = atomicCompareExchangeWeak(&notGreaterOrEqual_unchecked_out[index], expected, desired);
        seen = result.old_value;
        if (result.exchanged || seen != expected) {
            break;
        }
    }
    return seen;
}

struct isNaN_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> isNaN_a: array<f32>;
@group(0) @binding(1) var<storage, read_write> isNaN_out: array<atomic<i32>>;
@group(0) @binding(2) var<storage, read_write> rk_isNaN_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_isNaN_arguments: isNaN_Arguments;

fn rk_compare_exchange_isNaN_out(index: i32, expected: i32, desired: i32) -> i32 {
    var seen = expected;
    loop {
        let result = atomicCompareExchangeWeak(&isNaN_out[index], expected, desired);
        seen = result.old_value;
        if (result.exchanged || seen != expected) {
            break;
        }
    }
    return seen;
}

struct isNaN_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> isNaN_unchecked_a: array<f32>;
@group(0) @binding(1) var<storage, read_write> isNaN_unchecked_out: array<atomic<i32>>;
@group(0) @binding(2) var<uniform> rk_isNaN_unchecked_arguments: isNaN_unchecked_Arguments;

fn rk_compare_exchange_isNaN_unchecked_out(index: i32, expected: i32, desired: i32) -> i32 {
    var seen = expected;
    loop {
        let result = atomicCompareExchangeWeak(&isNaN_unchecked_out[index], expected, desired);
        seen = result.old_value;
        if (result.exchanged || seen != expected) {
            break;
        }
    }
    return seen;
}

struct order_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> order_a: array<f32>;
@group(0) @binding(1) var<storage, read> order_b: array<f32>;
@group(0) @binding(2) var<storage, read_write> order_out: array<i32>;
@group(0) @binding(3) var<storage, read_write> rk_order_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_order_arguments: order_Arguments;

struct order_unchecked_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> order_unchecked_a: array<f32>;
@group(0) @binding(1) var<storage, read> order_unchecked_b: array<f32>;
@group(0) @binding(2) var<storage, read_write> order_unchecked_out: array<i32>;
@group(0) @binding(3) var<uniform> rk_order_unchecked_arguments: order_unchecked_Arguments;

struct loopUntil_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> loopUntil_a: array<f32>;
@group(0) @binding(1) var<storage, read_write> loopUntil_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_loopUntil_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_loopUntil_arguments: loopUntil_Arguments;

struct loopUntil_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> loopUntil_unchecked_a: array<f32>;
@group(0) @binding(1) var<storage, read_write> loopUntil_unchecked_out: array<i32>;
@group(0) @binding(2) var<uniform> rk_loopUntil_unchecked_arguments: loopUntil_unchecked_Arguments;

@compute @workgroup_size(32)  // FloatComparisons.java:9
fn less(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // FloatComparisons.java:10
    if (i < rk_less_arguments.out_length) {  // FloatComparisons.java:11
        if (i < 0 || i >= rk_less_arguments.a_length) {  // FloatComparisons.java:12
            atomicMin(&rk_less_traps[0], workItem);
            return;
        }
        if (i < 0 || i >= rk_less_arguments.b_length) {
            atomicMin(&rk_less_traps[1], workItem);
            return;
        }
        let shifted = i >> 2u;
        let shifted_1 = (i & 3) << 3u;
        let shifted_2 = select(0, 1, less_a[i] < less_b[i]) << u32(shifted_1);
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

@compute @workgroup_size(32)  // FloatComparisons.java:9
fn less_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // FloatComparisons.java:10
    if (i < rk_less_unchecked_arguments.out_length) {  // FloatComparisons.java:11
        let shifted = i >> 2u;  // FloatComparisons.java:12
        let shifted_1 = (i & 3) << 3u;
        let shifted_2 = select(0, 1, less_unchecked_a[i] < less_unchecked_b[i]) << u32(shifted_1);
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

@compute @workgroup_size(32)  // FloatComparisons.java:17
fn lessOrEqual(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // FloatComparisons.java:18
    if (i < rk_lessOrEqual_arguments.out_length) {  // FloatComparisons.java:19
        if (i < 0 || i >= rk_lessOrEqual_arguments.a_length) {  // FloatComparisons.java:20
            atomicMin(&rk_lessOrEqual_traps[0], workItem);
            return;
        }
        if (i < 0 || i >= rk_lessOrEqual_arguments.b_length) {
            atomicMin(&rk_lessOrEqual_traps[1], workItem);
            return;
        }
        let shifted = i >> 2u;
        let shifted_1 = (i & 3) << 3u;
        let shifted_2 = select(0, 1, lessOrEqual_a[i] <= lessOrEqual_b[i]) << u32(shifted_1);
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

@compute @workgroup_size(32)  // FloatComparisons.java:17
fn lessOrEqual_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // FloatComparisons.java:18
    if (i < rk_lessOrEqual_unchecked_arguments.out_length) {  // FloatComparisons.java:19
        let shifted = i >> 2u;  // FloatComparisons.java:20
        let shifted_1 = (i & 3) << 3u;
        let shifted_2 = select(0, 1, lessOrEqual_unchecked_a[i] <= lessOrEqual_unchecked_b[i]) << u32(shifted_1);
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

@compute @workgroup_size(32)  // FloatComparisons.java:25
fn greater(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // FloatComparisons.java:26
    if (i < rk_greater_arguments.out_length) {  // FloatComparisons.java:27
        if (i < 0 || i >= rk_greater_arguments.a_length) {  // FloatComparisons.java:28
            atomicMin(&rk_greater_traps[0], workItem);
            return;
        }
        if (i < 0 || i >= rk_greater_arguments.b_length) {
            atomicMin(&rk_greater_traps[1], workItem);
            return;
        }
        let shifted = i >> 2u;
        let shifted_1 = (i & 3) << 3u;
        let shifted_2 = select(0, 1, greater_a[i] > greater_b[i]) << u32(shifted_1);
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

@compute @workgroup_size(32)  // FloatComparisons.java:25
fn greater_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // FloatComparisons.java:26
    if (i < rk_greater_unchecked_arguments.out_length) {  // FloatComparisons.java:27
        let shifted = i >> 2u;  // FloatComparisons.java:28
        let shifted_1 = (i & 3) << 3u;
        let shifted_2 = select(0, 1, greater_unchecked_a[i] > greater_unchecked_b[i]) << u32(shifted_1);
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

@compute @workgroup_size(32)  // FloatComparisons.java:33
fn greaterOrEqual(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // FloatComparisons.java:34
    if (i < rk_greaterOrEqual_arguments.out_length) {  // FloatComparisons.java:35
        if (i < 0 || i >= rk_greaterOrEqual_arguments.a_length) {  // FloatComparisons.java:36
            atomicMin(&rk_greaterOrEqual_traps[0], workItem);
            return;
        }
        if (i < 0 || i >= rk_greaterOrEqual_arguments.b_length) {
            atomicMin(&rk_greaterOrEqual_traps[1], workItem);
            return;
        }
        let shifted = i >> 2u;
        let shifted_1 = (i & 3) << 3u;
        let shifted_2 = select(0, 1, greaterOrEqual_a[i] >= greaterOrEqual_b[i]) << u32(shifted_1);
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

@compute @workgroup_size(32)  // FloatComparisons.java:33
fn greaterOrEqual_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // FloatComparisons.java:34
    if (i < rk_greaterOrEqual_unchecked_arguments.out_length) {  // FloatComparisons.java:35
        let shifted = i >> 2u;  // FloatComparisons.java:36
        let shifted_1 = (i & 3) << 3u;
        let shifted_2 = select(0, 1, greaterOrEqual_unchecked_a[i] >= greaterOrEqual_unchecked_b[i]) << u32(shifted_1);
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

@compute @workgroup_size(32)  // FloatComparisons.java:41
fn equal(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // FloatComparisons.java:42
    if (i < rk_equal_arguments.out_length) {  // FloatComparisons.java:43
        if (i < 0 || i >= rk_equal_arguments.a_length) {  // FloatComparisons.java:44
            atomicMin(&rk_equal_traps[0], workItem);
            return;
        }
        if (i < 0 || i >= rk_equal_arguments.b_length) {
            atomicMin(&rk_equal_traps[1], workItem);
            return;
        }
        let shifted = i >> 2u;
        let shifted_1 = (i & 3) << 3u;
        let shifted_2 = select(0, 1, equal_a[i] == equal_b[i]) << u32(shifted_1);
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

@compute @workgroup_size(32)  // FloatComparisons.java:41
fn equal_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // FloatComparisons.java:42
    if (i < rk_equal_unchecked_arguments.out_length) {  // FloatComparisons.java:43
        let shifted = i >> 2u;  // FloatComparisons.java:44
        let shifted_1 = (i & 3) << 3u;
        let shifted_2 = select(0, 1, equal_unchecked_a[i] == equal_unchecked_b[i]) << u32(shifted_1);
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

@compute @workgroup_size(32)  // FloatComparisons.java:49
fn different(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // FloatComparisons.java:50
    if (i < rk_different_arguments.out_length) {  // FloatComparisons.java:51
        if (i < 0 || i >= rk_different_arguments.a_length) {  // FloatComparisons.java:52
            atomicMin(&rk_different_traps[0], workItem);
            return;
        }
        if (i < 0 || i >= rk_different_arguments.b_length) {
            atomicMin(&rk_different_traps[1], workItem);
            return;
        }
        let shifted = i >> 2u;
        let shifted_1 = (i & 3) << 3u;
        let shifted_2 = select(0, 1, different_a[i] != different_b[i]) << u32(shifted_1);
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

@compute @workgroup_size(32)  // FloatComparisons.java:49
fn different_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // FloatComparisons.java:50
    if (i < rk_different_unchecked_arguments.out_length) {  // FloatComparisons.java:51
        let shifted = i >> 2u;  // FloatComparisons.java:52
        let shifted_1 = (i & 3) << 3u;
        let shifted_2 = select(0, 1, different_unchecked_a[i] != different_unchecked_b[i]) << u32(shifted_1);
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

@compute @workgroup_size(32)  // FloatComparisons.java:57
fn notLess(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // FloatComparisons.java:58
    if (i < rk_notLess_arguments.out_length) {  // FloatComparisons.java:59
        if (i < 0 || i >= rk_notLess_arguments.a_length) {  // FloatComparisons.java:60
            atomicMin(&rk_notLess_traps[0], workItem);
            return;
        }
        if (i < 0 || i >= rk_notLess_arguments.b_length) {
            atomicMin(&rk_notLess_traps[1], workItem);
            return;
        }
        let shifted = i >> 2u;
        let shifted_1 = (i & 3) << 3u;
        let shifted_2 = select(0, 1, !(notLess_a[i] < notLess_b[i])) << u32(shifted_1);
        let others = ~(255 << u32(shifted_1));
        loop {
            continuing {
                let before = atomicLoad(&notLess_out[shifted]);
                let found = rk_compare_exchange_notLess_out(shifted, before, (before & others) | shifted_2);
                break if (found == before);
            }
        }
    }
}

@compute @workgroup_size(32)  // FloatComparisons.java:57
fn notLess_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // FloatComparisons.java:58
    if (i < rk_notLess_unchecked_arguments.out_length) {  // FloatComparisons.java:59
        let shifted = i >> 2u;  // FloatComparisons.java:60
        let shifted_1 = (i & 3) << 3u;
        let shifted_2 = select(0, 1, !(notLess_unchecked_a[i] < notLess_unchecked_b[i])) << u32(shifted_1);
        let others = ~(255 << u32(shifted_1));
        loop {
            continuing {
                let before = atomicLoad(&notLess_unchecked_out[shifted]);
                let found = rk_compare_exchange_notLess_unchecked_out(shifted, before, (before & others) | shifted_2);
                break if (found == before);
            }
        }
    }
}

@compute @workgroup_size(32)  // FloatComparisons.java:65
fn notGreaterOrEqual(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // FloatComparisons.java:66
    if (i < rk_notGreaterOrEqual_arguments.out_length) {  // FloatComparisons.java:67
        if (i < 0 || i >= rk_notGreaterOrEqual_arguments.a_length) {  // FloatComparisons.java:68
            atomicMin(&rk_notGreaterOrEqual_traps[0], workItem);
            return;
        }
        if (i < 0 || i >= rk_notGreaterOrEqual_arguments.b_length) {
            atomicMin(&rk_notGreaterOrEqual_traps[1], workItem);
            return;
        }
        let shifted = i >> 2u;
        let shifted_1 = (i & 3) << 3u;
        let shifted_2 = select(0, 1, !(notGreaterOrEqual_a[i] >= notGreaterOrEqual_b[i])) << u32(shifted_1);
        let others = ~(255 << u32(shifted_1));
        loop {
            continuing {
                let before = atomicLoad(&notGreaterOrEqual_out[shifted]);
                let found = rk_compare_exchange_notGreaterOrEqual_out(shifted, before, (before & others) | shifted_2);
                break if (found == before);
            }
        }
    }
}

@compute @workgroup_size(32)  // FloatComparisons.java:65
fn notGreaterOrEqual_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // FloatComparisons.java:66
    if (i < rk_notGreaterOrEqual_unchecked_arguments.out_length) {  // FloatComparisons.java:67
        let shifted = i >> 2u;  // FloatComparisons.java:68
        let shifted_1 = (i & 3) << 3u;
        let shifted_2 = select(0, 1, !(notGreaterOrEqual_unchecked_a[i] >= notGreaterOrEqual_unchecked_b[i])) << u32(shifted_1);
        let others = ~(255 << u32(shifted_1));
        loop {
            continuing {
                let before = atomicLoad(&notGreaterOrEqual_unchecked_out[shifted]);
                let found = rk_compare_exchange_notGreaterOrEqual_unchecked_out(shifted, before, (before & others) | shifted_2);
                break if (found == before);
            }
        }
    }
}

@compute @workgroup_size(32)  // FloatComparisons.java:73
fn isNaN(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // FloatComparisons.java:74
    if (i < rk_isNaN_arguments.out_length) {  // FloatComparisons.java:75
        if (i < 0 || i >= rk_isNaN_arguments.a_length) {  // FloatComparisons.java:76
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_isNaN_traps[0], workItem);
            return;
        }
        let shifted = i >> 2u;
        let shifted_1 = (i & 3) << 3u;
        let shifted_2 = select(0, 1, isNaN_a[i] != isNaN_a[i]) << u32(shifted_1);
        let others = ~(255 << u32(shifted_1));
        loop {
            continuing {
                let before = atomicLoad(&isNaN_out[shifted]);
                let found = rk_compare_exchange_isNaN_out(shifted, before, (before & others) | shifted_2);
                break if (found == before);
            }
        }
    }
}

@compute @workgroup_size(32)  // FloatComparisons.java:73
fn isNaN_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // FloatComparisons.java:74
    if (i < rk_isNaN_unchecked_arguments.out_length) {  // FloatComparisons.java:75
        let shifted = i >> 2u;  // FloatComparisons.java:76
        let shifted_1 = (i & 3) << 3u;
        let shifted_2 = select(0, 1, isNaN_unchecked_a[i] != isNaN_unchecked_a[i]) << u32(shifted_1);
        let others = ~(255 << u32(shifted_1));
        loop {
            continuing {
                let before = atomicLoad(&isNaN_unchecked_out[shifted]);
                let found = rk_compare_exchange_isNaN_unchecked_out(shifted, before, (before & others) | shifted_2);
                break if (found == before);
            }
        }
    }
}

@compute @workgroup_size(32)  // FloatComparisons.java:81
fn order(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // FloatComparisons.java:82
    if (i < rk_order_arguments.out_length) {  // FloatComparisons.java:83
        if (i < 0 || i >= rk_order_arguments.a_length) {  // FloatComparisons.java:84
            atomicMin(&rk_order_traps[0], workItem);
            return;
        }
        let aValue = order_a[i];
        if (i < 0 || i >= rk_order_arguments.b_length) {
            atomicMin(&rk_order_traps[1], workItem);
            return;
        }
        let bValue = order_b[i];
        let bits = select(bitcast<i32>(aValue), 2143289344, (bitcast<i32>(aValue) & 2147483647) > 2139095040);
        let bits_1 = select(bitcast<i32>(bValue), 2143289344, (bitcast<i32>(bValue) & 2147483647) > 2139095040);
        let compare_f32 = select(select(select(select(0, 1, bits > bits_1), -1, bits < bits_1), 1, aValue > bValue), -1, aValue < bValue);
        order_out[i] = compare_f32;
    }
}

@compute @workgroup_size(32)  // FloatComparisons.java:81
fn order_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // FloatComparisons.java:82
    if (i < rk_order_unchecked_arguments.out_length) {  // FloatComparisons.java:83
        let aValue = order_unchecked_a[i];  // FloatComparisons.java:84
        let bValue = order_unchecked_b[i];
        let bits = select(bitcast<i32>(aValue), 2143289344, (bitcast<i32>(aValue) & 2147483647) > 2139095040);
        let bits_1 = select(bitcast<i32>(bValue), 2143289344, (bitcast<i32>(bValue) & 2147483647) > 2139095040);
        let compare_f32 = select(select(select(select(0, 1, bits > bits_1), -1, bits < bits_1), 1, aValue > bValue), -1, aValue < bValue);
        order_unchecked_out[i] = compare_f32;
    }
}

@compute @workgroup_size(32)  // FloatComparisons.java:89
fn loopUntil(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // FloatComparisons.java:90
    if (i < rk_loopUntil_arguments.out_length) {  // FloatComparisons.java:91
        var steps = 0;  // FloatComparisons.java:92
        if (i < 0 || i >= rk_loopUntil_arguments.a_length) {  // FloatComparisons.java:93
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_loopUntil_traps[0], workItem);
            return;
        }
        let x = loopUntil_a[i];
        for (var x_1 = x; x_1 < 50.0f && steps < 20; x_1 += 7.0f) {
            steps++;  // FloatComparisons.java:94
        }
        loopUntil_out[i] = steps;  // FloatComparisons.java:96
    }
}

@compute @workgroup_size(32)  // FloatComparisons.java:89
fn loopUntil_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // FloatComparisons.java:90
    if (i < rk_loopUntil_unchecked_arguments.out_length) {  // FloatComparisons.java:91
        var steps = 0;  // FloatComparisons.java:92
        let x = loopUntil_unchecked_a[i];  // FloatComparisons.java:93
        for (var x_1 = x; x_1 < 50.0f && steps < 20; x_1 += 7.0f) {
            steps++;  // FloatComparisons.java:94
        }
        loopUntil_unchecked_out[i] = steps;  // FloatComparisons.java:96
    }
}
