// Generated from Enumerations.java by RingKernel. Do not edit.

struct compared_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> compared_a: array<i32>;
@group(0) @binding(1) var<storage, read> compared_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> compared_out: array<atomic<i32>>;
@group(0) @binding(3) var<storage, read_write> rk_compared_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_compared_arguments: compared_Arguments;

fn rk_compare_exchange_compared_out(index: i32, expected: i32, desired: i32) -> i32 {
    var seen = expected;
    loop {
        let result = atomicCompareExchangeWeak(&compared_out[index], expected, desired);
        seen = result.old_value;
        if (result.exchanged || seen != expected) {
            break;
        }
    }
    return seen;
}

struct compared_unchecked_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> compared_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read> compared_unchecked_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> compared_unchecked_out: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_compared_unchecked_arguments: compared_unchecked_Arguments;

fn rk_compare_exchange_compared_unchecked_out(index: i32, expected: i32, desired: i32) -> i32 {
    var seen = expected;
    loop {
        let result = atomicCompareExchangeWeak(&compared_unchecked_out[index], expected, desired);
        seen = result.old_value;
        if (result.exchanged || seen != expected) {
            break;
        }
    }
    return seen;
}

struct ordinals_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> ordinals_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> ordinals_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_ordinals_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_ordinals_arguments: ordinals_Arguments;

struct ordinals_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> ordinals_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> ordinals_unchecked_out: array<i32>;
@group(0) @binding(2) var<uniform> rk_ordinals_unchecked_arguments: ordinals_unchecked_Arguments;

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

struct methods_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> methods_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> methods_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_methods_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_methods_arguments: methods_Arguments;

struct methods_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> methods_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> methods_unchecked_out: array<i32>;
@group(0) @binding(2) var<uniform> rk_methods_unchecked_arguments: methods_unchecked_Arguments;

struct oldSwitch_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> oldSwitch_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> oldSwitch_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_oldSwitch_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_oldSwitch_arguments: oldSwitch_Arguments;

struct oldSwitch_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> oldSwitch_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> oldSwitch_unchecked_out: array<i32>;
@group(0) @binding(2) var<uniform> rk_oldSwitch_unchecked_arguments: oldSwitch_unchecked_Arguments;

fn of_(x: i32) -> i32 {  // Enumerations.java:16
    return select(select(2, 1, (x & 3) == 1), 0, (x & 3) == 0);  // Enumerations.java:17
}

@compute @workgroup_size(32)  // Enumerations.java:21
fn compared(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // Enumerations.java:22
    if (i < rk_compared_arguments.out_length) {  // Enumerations.java:23
        if (i < 0 || i >= rk_compared_arguments.a_length) {  // Enumerations.java:24
            atomicMin(&rk_compared_traps[0], workItem);
            return;
        }
        let ofResult = of_(compared_a[i]);
        if (i < 0 || i >= rk_compared_arguments.b_length) {
            atomicMin(&rk_compared_traps[1], workItem);
            return;
        }
        let shifted = i >> 2u;
        let shifted_1 = (i & 3) << 3u;
        let shifted_2 = select(0, 1, ofResult == of_(compared_b[i])) << u32(shifted_1);
        let others = ~(255 << u32(shifted_1));
        loop {
            continuing {
                let before = atomicLoad(&compared_out[shifted]);
                let found = rk_compare_exchange_compared_out(shifted, before, (before & others) | shifted_2);
                break if (found == before);
            }
        }
    }
}

@compute @workgroup_size(32)  // Enumerations.java:21
fn compared_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // Enumerations.java:22
    if (i < rk_compared_unchecked_arguments.out_length) {  // Enumerations.java:23
        let shifted = i >> 2u;  // Enumerations.java:24
        let shifted_1 = (i & 3) << 3u;
        let shifted_2 = select(0, 1, of_(compared_unchecked_a[i]) == of_(compared_unchecked_b[i])) << u32(shifted_1);
        let others = ~(255 << u32(shifted_1));
        loop {
            continuing {
                let before = atomicLoad(&compared_unchecked_out[shifted]);
                let found = rk_compare_exchange_compared_unchecked_out(shifted, before, (before & others) | shifted_2);
                break if (found == before);
            }
        }
    }
}

@compute @workgroup_size(32)  // Enumerations.java:29
fn ordinals(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // Enumerations.java:30
    if (i < rk_ordinals_arguments.out_length) {  // Enumerations.java:31
        if (i < 0 || i >= rk_ordinals_arguments.a_length) {  // Enumerations.java:32
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_ordinals_traps[0], workItem);
            return;
        }
        ordinals_out[i] = of_(ordinals_a[i]) * 10 + 1;
    }
}

@compute @workgroup_size(32)  // Enumerations.java:29
fn ordinals_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // Enumerations.java:30
    if (i < rk_ordinals_unchecked_arguments.out_length) {  // Enumerations.java:31
        ordinals_unchecked_out[i] = of_(ordinals_unchecked_a[i]) * 10 + 1;  // Enumerations.java:32
    }
}

@compute @workgroup_size(32)  // Enumerations.java:37
fn order(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // Enumerations.java:38
    if (i < rk_order_arguments.out_length) {  // Enumerations.java:39
        if (i < 0 || i >= rk_order_arguments.a_length) {  // Enumerations.java:40
            atomicMin(&rk_order_traps[0], workItem);
            return;
        }
        let ofResult = of_(order_a[i]);
        if (i < 0 || i >= rk_order_arguments.b_length) {
            atomicMin(&rk_order_traps[1], workItem);
            return;
        }
        let difference = ofResult - of_(order_b[i]);
        let signum_i32 = select(select(0, 1, difference > 0), -1, difference < 0);
        order_out[i] = signum_i32;
    }
}

@compute @workgroup_size(32)  // Enumerations.java:37
fn order_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // Enumerations.java:38
    if (i < rk_order_unchecked_arguments.out_length) {  // Enumerations.java:39
        let difference = of_(order_unchecked_a[i]) - of_(order_unchecked_b[i]);  // Enumerations.java:40
        let signum_i32 = select(select(0, 1, difference > 0), -1, difference < 0);
        order_unchecked_out[i] = signum_i32;
    }
}

fn planet_next(self_: i32) -> i32 {  // Enumerations.java:11
    return select(select(0, 2, self_ == 1), 1, self_ == 0);  // Enumerations.java:12
}

@compute @workgroup_size(32)  // Enumerations.java:45
fn methods(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // Enumerations.java:46
    if (i < rk_methods_arguments.out_length) {  // Enumerations.java:47
        if (i < 0 || i >= rk_methods_arguments.a_length) {  // Enumerations.java:48
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_methods_traps[0], workItem);
            return;
        }
        methods_out[i] = planet_next(planet_next(of_(methods_a[i])));
    }
}

@compute @workgroup_size(32)  // Enumerations.java:45
fn methods_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // Enumerations.java:46
    if (i < rk_methods_unchecked_arguments.out_length) {  // Enumerations.java:47
        methods_unchecked_out[i] = planet_next(planet_next(of_(methods_unchecked_a[i])));  // Enumerations.java:48
    }
}

@compute @workgroup_size(32)  // Enumerations.java:53
fn oldSwitch(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // Enumerations.java:54
    if (i < rk_oldSwitch_arguments.out_length) {  // Enumerations.java:55
        if (i < 0 || i >= rk_oldSwitch_arguments.a_length) {  // Enumerations.java:56
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_oldSwitch_traps[0], workItem);
            return;
        }
        var leaves = false;
        var leaves_1 = false;
        var leaves_2 = false;
        var leaves_3 = false;
        var leaves_4 = false;
        switch (of_(oldSwitch_a[i])) {
            case 0: {
            }
            case 1: {
                leaves_3 = true;
            }
            default: {
                leaves_4 = true;
            }
        }
        if (leaves_3) {
            leaves_2 = true;
        }
        if (leaves_4) {
            leaves_1 = true;
        }
        let goesOn = !(leaves_2 || leaves_1);
        if (goesOn) {
            oldSwitch_out[i] = 1;  // Enumerations.java:58
            leaves = true;  // Enumerations.java:59
        }
        let goesOn_1 = !(leaves_1 || leaves);  // Enumerations.java:56
        if (goesOn_1) {
            oldSwitch_out[i] = 2;  // Enumerations.java:61
        }
        let goesOn_2 = !leaves;  // Enumerations.java:56
        if (goesOn_2) {
            oldSwitch_out[i] += 3;  // Enumerations.java:63
        }
    }
}

@compute @workgroup_size(32)  // Enumerations.java:53
fn oldSwitch_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // Enumerations.java:54
    if (i < rk_oldSwitch_unchecked_arguments.out_length) {  // Enumerations.java:55
        var leaves = false;  // Enumerations.java:56
        var leaves_1 = false;
        var leaves_2 = false;
        var leaves_3 = false;
        var leaves_4 = false;
        switch (of_(oldSwitch_unchecked_a[i])) {
            case 0: {
            }
            case 1: {
                leaves_3 = true;
            }
            default: {
                leaves_4 = true;
            }
        }
        if (leaves_3) {
            leaves_2 = true;
        }
        if (leaves_4) {
            leaves_1 = true;
        }
        let goesOn = !(leaves_2 || leaves_1);
        if (goesOn) {
            oldSwitch_unchecked_out[i] = 1;  // Enumerations.java:58
            leaves = true;  // Enumerations.java:59
        }
        let goesOn_1 = !(leaves_1 || leaves);  // Enumerations.java:56
        if (goesOn_1) {
            oldSwitch_unchecked_out[i] = 2;  // Enumerations.java:61
        }
        let goesOn_2 = !leaves;  // Enumerations.java:56
        if (goesOn_2) {
            oldSwitch_unchecked_out[i] += 3;  // Enumerations.java:63
        }
    }
}
