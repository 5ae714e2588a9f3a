// Generated from Patterns.java by RingKernel. Do not edit.

struct Point {
    x: i32,  // offset 0
    y: i32,  // offset 4
}

struct Segment {
    from_: Point,  // offset 0
    to: Point,  // offset 8
}

struct recordPattern_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> recordPattern_a: array<i32>;
@group(0) @binding(1) var<storage, read> recordPattern_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> recordPattern_out: array<i32>;
@group(0) @binding(3) var<storage, read_write> rk_recordPattern_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_recordPattern_arguments: recordPattern_Arguments;

struct recordPattern_unchecked_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> recordPattern_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read> recordPattern_unchecked_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> recordPattern_unchecked_out: array<i32>;
@group(0) @binding(3) var<uniform> rk_recordPattern_unchecked_arguments: recordPattern_unchecked_Arguments;

struct nested_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> nested_a: array<i32>;
@group(0) @binding(1) var<storage, read> nested_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> nested_out: array<i32>;
@group(0) @binding(3) var<storage, read_write> rk_nested_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_nested_arguments: nested_Arguments;

struct nested_unchecked_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> nested_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read> nested_unchecked_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> nested_unchecked_out: array<i32>;
@group(0) @binding(3) var<uniform> rk_nested_unchecked_arguments: nested_unchecked_Arguments;

struct scopeOfANegation_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> scopeOfANegation_a: array<i32>;
@group(0) @binding(1) var<storage, read> scopeOfANegation_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> scopeOfANegation_out: array<i32>;
@group(0) @binding(3) var<storage, read_write> rk_scopeOfANegation_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_scopeOfANegation_arguments: scopeOfANegation_Arguments;

struct scopeOfANegation_unchecked_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> scopeOfANegation_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read> scopeOfANegation_unchecked_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> scopeOfANegation_unchecked_out: array<i32>;
@group(0) @binding(3) var<uniform> rk_scopeOfANegation_unchecked_arguments: scopeOfANegation_unchecked_Arguments;

struct switchWithGuards_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> switchWithGuards_a: array<i32>;
@group(0) @binding(1) var<storage, read> switchWithGuards_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> switchWithGuards_out: array<i32>;
@group(0) @binding(3) var<storage, read_write> rk_switchWithGuards_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_switchWithGuards_arguments: switchWithGuards_Arguments;

struct switchWithGuards_unchecked_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> switchWithGuards_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read> switchWithGuards_unchecked_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> switchWithGuards_unchecked_out: array<i32>;
@group(0) @binding(3) var<uniform> rk_switchWithGuards_unchecked_arguments: switchWithGuards_unchecked_Arguments;

struct conjunction_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> conjunction_a: array<i32>;
@group(0) @binding(1) var<storage, read> conjunction_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> conjunction_out: array<atomic<i32>>;
@group(0) @binding(3) var<storage, read_write> rk_conjunction_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_conjunction_arguments: conjunction_Arguments;

fn rk_compare_exchange_conjunction_out(index: i32, expected: i32, desired: i32) -> i32 {
    var seen = expected;
    loop {
        let result = atomicCompareExchangeWeak(&conjunction_out[index], expected, desired);
        seen = result.old_value;
        if (result.exchanged || seen != expected) {
            break;
        }
    }
    return seen;
}

struct conjunction_unchecked_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> conjunction_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read> conjunction_unchecked_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> conjunction_unchecked_out: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_conjunction_unchecked_arguments: conjunction_unchecked_Arguments;

fn rk_compare_exchange_conjunction_unchecked_out(index: i32, expected: i32, desired: i32) -> i32 {
    var seen = expected;
    loop {
        let result = atomicCompareExchangeWeak(&conjunction_unchecked_out[index], expected, desired);
        seen = result.old_value;
        if (result.exchanged || seen != expected) {
            break;
        }
    }
    return seen;
}

@compute @workgroup_size(32)  // Patterns.java:16
fn recordPattern(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // Patterns.java:17
    if (i < rk_recordPattern_arguments.out_length) {  // Patterns.java:18
        if (i < 0 || i >= rk_recordPattern_arguments.a_length) {  // Patterns.java:19
            atomicMin(&rk_recordPattern_traps[0], workItem);
            return;
        }
        if (i < 0 || i >= rk_recordPattern_arguments.b_length) {
            atomicMin(&rk_recordPattern_traps[1], workItem);
            return;
        }
        recordPattern_out[i] = recordPattern_a[i] * 7 + recordPattern_b[i];  // Patterns.java:21
    }
}

@compute @workgroup_size(32)  // Patterns.java:16
fn recordPattern_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // Patterns.java:17
    if (i < rk_recordPattern_unchecked_arguments.out_length) {  // Patterns.java:18
        recordPattern_unchecked_out[i] = recordPattern_unchecked_a[i] * 7 + recordPattern_unchecked_b[i];  // Patterns.java:21
    }
}

@compute @workgroup_size(32)  // Patterns.java:27
fn nested(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // Patterns.java:28
    if (i < rk_nested_arguments.out_length) {  // Patterns.java:29
        if (i < 0 || i >= rk_nested_arguments.a_length) {  // Patterns.java:30
            atomicMin(&rk_nested_traps[0], workItem);
            return;
        }
        if (i < 0 || i >= rk_nested_arguments.b_length) {
            atomicMin(&rk_nested_traps[1], workItem);
            return;
        }
        nested_out[i] = nested_a[i] * 5 + 4;  // Patterns.java:32
    }
}

@compute @workgroup_size(32)  // Patterns.java:27
fn nested_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // Patterns.java:28
    if (i < rk_nested_unchecked_arguments.out_length) {  // Patterns.java:29
        nested_unchecked_out[i] = nested_unchecked_a[i] * 5 + 4;  // Patterns.java:32
    }
}

@compute @workgroup_size(32)  // Patterns.java:38
fn scopeOfANegation(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // Patterns.java:39
    if (i < rk_scopeOfANegation_arguments.out_length) {  // Patterns.java:40
        if (i < 0 || i >= rk_scopeOfANegation_arguments.a_length) {  // Patterns.java:41
            atomicMin(&rk_scopeOfANegation_traps[0], workItem);
            return;
        }
        if (i < 0 || i >= rk_scopeOfANegation_arguments.b_length) {
            atomicMin(&rk_scopeOfANegation_traps[1], workItem);
            return;
        }
        scopeOfANegation_out[i] = scopeOfANegation_a[i] - scopeOfANegation_b[i];  // Patterns.java:45
    }
}

@compute @workgroup_size(32)  // Patterns.java:38
fn scopeOfANegation_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // Patterns.java:39
    if (i < rk_scopeOfANegation_unchecked_arguments.out_length) {  // Patterns.java:40
        scopeOfANegation_unchecked_out[i] = scopeOfANegation_unchecked_a[i] - scopeOfANegation_unchecked_b[i];  // Patterns.java:45
    }
}

@compute @workgroup_size(32)  // Patterns.java:50
fn switchWithGuards(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // Patterns.java:51
    if (i < rk_switchWithGuards_arguments.out_length) {  // Patterns.java:52
        if (i < 0 || i >= rk_switchWithGuards_arguments.a_length) {  // Patterns.java:53
            atomicMin(&rk_switchWithGuards_traps[0], workItem);
            return;
        }
        let aValue = switchWithGuards_a[i];
        if (i < 0 || i >= rk_switchWithGuards_arguments.b_length) {
            atomicMin(&rk_switchWithGuards_traps[1], workItem);
            return;
        }
        let bValue = switchWithGuards_b[i];
        let point = Point(aValue, bValue);
        var x = 0;  // Patterns.java:54
        var y = 0;
        var x_1 = 0;
        let empty = Point(0, 0);
        var p = empty;
        var selected = 0;
        x = aValue;  // Patterns.java:55
        y = bValue;
        var chosen = 0;
        if (x == y) {
            chosen = 0;
        } else {
            x_1 = aValue;  // Patterns.java:56
            var chosen_1 = 0;
            if (x_1 > 0) {
                chosen_1 = 1;
            } else {
                p = point;  // Patterns.java:57
                chosen_1 = 2;
            }
            chosen = chosen_1;  // Patterns.java:56
        }
        switch (chosen) {  // Patterns.java:54
            case 0: {
                selected = 1;  // Patterns.java:55
            }
            case 1: {
                selected = x_1;  // Patterns.java:56
            }
            default: {
                selected = p.y * 2;  // Patterns.java:57
            }
        }
        switchWithGuards_out[i] = selected;  // Patterns.java:54
    }
}

@compute @workgroup_size(32)  // Patterns.java:50
fn switchWithGuards_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // Patterns.java:51
    if (i < rk_switchWithGuards_unchecked_arguments.out_length) {  // Patterns.java:52
        let aValue = switchWithGuards_unchecked_a[i];  // Patterns.java:53
        let bValue = switchWithGuards_unchecked_b[i];
        let point = Point(aValue, bValue);
        var x = 0;  // Patterns.java:54
        var y = 0;
        var x_1 = 0;
        let empty = Point(0, 0);
        var p = empty;
        var selected = 0;
        x = aValue;  // Patterns.java:55
        y = bValue;
        var chosen = 0;
        if (x == y) {
            chosen = 0;
        } else {
            x_1 = aValue;  // Patterns.java:56
            var chosen_1 = 0;
            if (x_1 > 0) {
                chosen_1 = 1;
            } else {
                p = point;  // Patterns.java:57
                chosen_1 = 2;
            }
            chosen = chosen_1;  // Patterns.java:56
        }
        switch (chosen) {  // Patterns.java:54
            case 0: {
                selected = 1;  // Patterns.java:55
            }
            case 1: {
                selected = x_1;  // Patterns.java:56
            }
            default: {
                selected = p.y * 2;  // Patterns.java:57
            }
        }
        switchWithGuards_unchecked_out[i] = selected;  // Patterns.java:54
    }
}

@compute @workgroup_size(32)  // Patterns.java:63
fn conjunction(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // Patterns.java:64
    if (i < rk_conjunction_arguments.out_length) {  // Patterns.java:65
        var x = 0;  // Patterns.java:66
        var y = 0;
        if (i < 0 || i >= rk_conjunction_arguments.a_length) {
            atomicMin(&rk_conjunction_traps[0], workItem);
            return;
        }
        if (i < 0 || i >= rk_conjunction_arguments.b_length) {
            atomicMin(&rk_conjunction_traps[1], workItem);
            return;
        }
        x = conjunction_a[i];
        y = conjunction_b[i];
        let shifted = i >> 2u;
        let shifted_1 = (i & 3) << 3u;
        let shifted_2 = select(0, 1, x < y) << u32(shifted_1);
        let others = ~(255 << u32(shifted_1));
        loop {
            continuing {
                let before = atomicLoad(&conjunction_out[shifted]);
                let found = rk_compare_exchange_conjunction_out(shifted, before, (before & others) | shifted_2);
                break if (found == before);
            }
        }
    }
}

@compute @workgroup_size(32)  // Patterns.java:63
fn conjunction_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // Patterns.java:64
    if (i < rk_conjunction_unchecked_arguments.out_length) {  // Patterns.java:65
        var x = 0;  // Patterns.java:66
        var y = 0;
        x = conjunction_unchecked_a[i];
        y = conjunction_unchecked_b[i];
        let shifted = i >> 2u;
        let shifted_1 = (i & 3) << 3u;
        let shifted_2 = select(0, 1, x < y) << u32(shifted_1);
        let others = ~(255 << u32(shifted_1));
        loop {
            continuing {
                let before = atomicLoad(&conjunction_unchecked_out[shifted]);
                let found = rk_compare_exchange_conjunction_unchecked_out(shifted, before, (before & others) | shifted_2);
                break if (found == before);
            }
        }
    }
}
