// Generated from Functions.java by RingKernel. Do not edit.

struct RkIntOrTrap {
    value: i32,  // offset 0
    trap: i32,  // offset 4
}

struct RkBooleanOrTrap {
    value: bool,  // offset 0
    trap: i32,  // offset 4
}

struct capture_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> capture_a: array<i32>;
@group(0) @binding(1) var<storage, read> capture_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> capture_out: array<i32>;
@group(0) @binding(3) var<storage, read_write> rk_capture_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_capture_arguments: capture_Arguments;

struct capture_unchecked_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> capture_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read> capture_unchecked_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> capture_unchecked_out: array<i32>;
@group(0) @binding(3) var<storage, read_write> rk_capture_unchecked_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_capture_unchecked_arguments: capture_unchecked_Arguments;

struct methodReference_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> methodReference_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> methodReference_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_methodReference_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_methodReference_arguments: methodReference_Arguments;

struct methodReference_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> methodReference_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> methodReference_unchecked_out: array<i32>;
@group(0) @binding(2) var<uniform> rk_methodReference_unchecked_arguments: methodReference_unchecked_Arguments;

struct twoLevels_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> twoLevels_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> twoLevels_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_twoLevels_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_twoLevels_arguments: twoLevels_Arguments;

struct twoLevels_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> twoLevels_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> twoLevels_unchecked_out: array<i32>;
@group(0) @binding(2) var<uniform> rk_twoLevels_unchecked_arguments: twoLevels_unchecked_Arguments;

struct sumOf_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> sumOf_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> sumOf_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_sumOf_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_sumOf_arguments: sumOf_Arguments;

struct predicate_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> predicate_a: array<i32>;
@group(0) @binding(1) var<storage, read> predicate_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> predicate_out: array<i32>;
@group(0) @binding(3) var<storage, read_write> rk_predicate_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_predicate_arguments: predicate_Arguments;

struct heldByAVariable_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> heldByAVariable_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> heldByAVariable_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_heldByAVariable_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_heldByAVariable_arguments: heldByAVariable_Arguments;

struct heldByAVariable_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> heldByAVariable_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> heldByAVariable_unchecked_out: array<i32>;
@group(0) @binding(2) var<uniform> rk_heldByAVariable_unchecked_arguments: heldByAVariable_unchecked_Arguments;

struct block_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> block_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> block_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_block_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_block_arguments: block_Arguments;

struct block_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> block_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> block_unchecked_out: array<i32>;
@group(0) @binding(2) var<uniform> rk_block_unchecked_arguments: block_unchecked_Arguments;

struct action_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> action_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> action_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_action_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_action_arguments: action_Arguments;

fn lambda_b(i: i32, x: i32) -> RkIntOrTrap {  // Functions.java:16
    if (i < 0 || i >= rk_capture_arguments.b_length) {
        return RkIntOrTrap(0, 1);
    }
    return RkIntOrTrap(x * 3 + capture_b[i], 0);
}

fn apply_b(x: i32, i: i32) -> RkIntOrTrap {  // Functions.java:86
    let returned = lambda_b(i, x);  // Functions.java:87
    if (returned.trap != 0) {
        return RkIntOrTrap(0, returned.trap);
    }
    let lambda = returned.value;
    return RkIntOrTrap(lambda, 0);
}

@compute @workgroup_size(32)  // Functions.java:13
fn capture(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // Functions.java:14
    if (i < rk_capture_arguments.out_length) {  // Functions.java:15
        if (i < 0 || i >= rk_capture_arguments.a_length) {  // Functions.java:16
            atomicMin(&rk_capture_traps[6], workItem);
            return;
        }
        let returned = apply_b(capture_a[i], i);
        if (returned.trap != 0) {
            atomicMin(&rk_capture_traps[returned.trap - 1], workItem);
            return;
        }
        let apply = returned.value;
        capture_out[i] = apply;
    }
}

fn lambda_b_capture_unchecked(i: i32, x: i32) -> RkIntOrTrap {  // Functions.java:16
    if (i < 0 || i >= rk_capture_unchecked_arguments.b_length) {
        return RkIntOrTrap(0, 1);
    }
    return RkIntOrTrap(x * 3 + capture_unchecked_b[i], 0);
}

fn apply_b_capture_unchecked(x: i32, i: i32) -> RkIntOrTrap {  // Functions.java:86
    let returned = lambda_b_capture_unchecked(i, x);  // Functions.java:87
    if (returned.trap != 0) {
        return RkIntOrTrap(0, returned.trap);
    }
    let lambda = returned.value;
    return RkIntOrTrap(lambda, 0);
}

@compute @workgroup_size(32)  // Functions.java:13
fn capture_unchecked(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // Functions.java:14
    if (i < rk_capture_unchecked_arguments.out_length) {  // Functions.java:15
        let returned = apply_b_capture_unchecked(capture_unchecked_a[i], i);  // Functions.java:16
        if (returned.trap != 0) {
            atomicMin(&rk_capture_unchecked_traps[returned.trap - 1], workItem);
            return;
        }
        let apply = returned.value;
        capture_unchecked_out[i] = apply;
    }
}

fn half(x: i32) -> i32 {  // Functions.java:111
    return x / 2;  // Functions.java:112
}

fn apply_1(x: i32) -> i32 {  // Functions.java:86
    return half(x);  // Functions.java:87
}

@compute @workgroup_size(32)  // Functions.java:21
fn methodReference(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // Functions.java:22
    if (i < rk_methodReference_arguments.out_length) {  // Functions.java:23
        if (i < 0 || i >= rk_methodReference_arguments.a_length) {  // Functions.java:24
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_methodReference_traps[0], workItem);
            return;
        }
        methodReference_out[i] = apply_1(methodReference_a[i]);
    }
}

@compute @workgroup_size(32)  // Functions.java:21
fn methodReference_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // Functions.java:22
    if (i < rk_methodReference_unchecked_arguments.out_length) {  // Functions.java:23
        methodReference_unchecked_out[i] = apply_1(methodReference_unchecked_a[i]);  // Functions.java:24
    }
}

fn lambda_1(x: i32, y: i32) -> i32 {  // Functions.java:32
    return y + x;
}

fn apply_2(x: i32, x_1: i32) -> i32 {  // Functions.java:86
    return lambda_1(x_1, x);  // Functions.java:87
}

fn lambda_2(x: i32) -> i32 {  // Functions.java:32
    return apply_2(x, x);
}

fn apply_3(x: i32) -> i32 {  // Functions.java:86
    return lambda_2(x);  // Functions.java:87
}

@compute @workgroup_size(32)  // Functions.java:29
fn twoLevels(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // Functions.java:30
    if (i < rk_twoLevels_arguments.out_length) {  // Functions.java:31
        if (i < 0 || i >= rk_twoLevels_arguments.a_length) {  // Functions.java:32
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_twoLevels_traps[0], workItem);
            return;
        }
        twoLevels_out[i] = apply_3(twoLevels_a[i]);
    }
}

@compute @workgroup_size(32)  // Functions.java:29
fn twoLevels_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // Functions.java:30
    if (i < rk_twoLevels_unchecked_arguments.out_length) {  // Functions.java:31
        twoLevels_unchecked_out[i] = apply_3(twoLevels_unchecked_a[i]);  // Functions.java:32
    }
}

fn lambda_3_a(i: i32, k: i32) -> RkIntOrTrap {  // Functions.java:40
    if (i < 0 || i >= rk_sumOf_arguments.a_length) {
        return RkIntOrTrap(0, 2);
    }
    return RkIntOrTrap(k * sumOf_a[i], 0);
}

fn sum_a(n: i32, i: i32) -> RkIntOrTrap {  // Functions.java:91
    var sum = 0;  // Functions.java:92
    for (var k = 0; k < n; k++) {  // Functions.java:93
        let returned = lambda_3_a(i, k);  // Functions.java:94
        if (returned.trap != 0) {
            return RkIntOrTrap(0, returned.trap);
        }
        let lambda_3 = returned.value;
        sum += lambda_3;
    }
    return RkIntOrTrap(sum, 0);  // Functions.java:96
}

@compute @workgroup_size(32)  // Functions.java:37
fn sumOf(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // Functions.java:38
    if (i < rk_sumOf_arguments.out_length) {  // Functions.java:39
        let returned = sum_a(5, i);  // Functions.java:40
        if (returned.trap != 0) {
            atomicMin(&rk_sumOf_traps[returned.trap - 1], workItem);
            return;
        }
        let sum = returned.value;
        sumOf_out[i] = sum;
    }
}

fn lambda_4_a_b(i: i32, k: i32) -> RkBooleanOrTrap {  // Functions.java:48
    if (i < 0 || i >= rk_predicate_arguments.a_length) {
        return RkBooleanOrTrap(false, 3);
    }
    if (i < 0 || i >= rk_predicate_arguments.b_length) {
        return RkBooleanOrTrap(false, 4);
    }
    return RkBooleanOrTrap((((predicate_a[i] >> u32(k & 31)) & 1) == ((predicate_b[i] >> u32(k & 31)) & 1)), 0);
}

fn lambda_5_a_b(i: i32, k: i32) -> RkIntOrTrap {  // Functions.java:101
    let returned = lambda_4_a_b(i, k);
    if (returned.trap != 0) {
        return RkIntOrTrap(0, returned.trap);
    }
    let lambda_4 = returned.value;
    return RkIntOrTrap(select(0, 1, lambda_4), 0);
}

fn sum_1_a_b(n: i32, i: i32) -> RkIntOrTrap {  // Functions.java:91
    var sum = 0;  // Functions.java:92
    for (var k = 0; k < n; k++) {  // Functions.java:93
        let returned = lambda_5_a_b(i, k);  // Functions.java:94
        if (returned.trap != 0) {
            return RkIntOrTrap(0, returned.trap);
        }
        let lambda_5 = returned.value;
        sum += lambda_5;
    }
    return RkIntOrTrap(sum, 0);  // Functions.java:96
}

fn count_a_b(n: i32, i: i32) -> RkIntOrTrap {  // Functions.java:100
    let returned = sum_1_a_b(n, i);  // Functions.java:101
    if (returned.trap != 0) {
        return RkIntOrTrap(0, returned.trap);
    }
    let sum_1 = returned.value;
    return RkIntOrTrap(sum_1, 0);
}

@compute @workgroup_size(32)  // Functions.java:45
fn predicate(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // Functions.java:46
    if (i < rk_predicate_arguments.out_length) {  // Functions.java:47
        let returned = count_a_b(9, i);  // Functions.java:48
        if (returned.trap != 0) {
            atomicMin(&rk_predicate_traps[returned.trap - 1], workItem);
            return;
        }
        predicate_out[i] = returned.value;
    }
}

fn lambda_6(x: i32) -> i32 {  // Functions.java:56
    return x * 5 + 1;
}

@compute @workgroup_size(32)  // Functions.java:53
fn heldByAVariable(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // Functions.java:54
    if (i < rk_heldByAVariable_arguments.out_length) {  // Functions.java:55
        if (i < 0 || i >= rk_heldByAVariable_arguments.a_length) {  // Functions.java:57
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_heldByAVariable_traps[0], workItem);
            return;
        }
        heldByAVariable_out[i] = lambda_6(lambda_6(heldByAVariable_a[i]));
    }
}

@compute @workgroup_size(32)  // Functions.java:53
fn heldByAVariable_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // Functions.java:54
    if (i < rk_heldByAVariable_unchecked_arguments.out_length) {  // Functions.java:55
        heldByAVariable_unchecked_out[i] = lambda_6(lambda_6(heldByAVariable_unchecked_a[i]));  // Functions.java:57
    }
}

fn lambda_7(x: i32) -> i32 {  // Functions.java:65
    var y = x;  // Functions.java:66
    for (var k = 0; k < 3; k++) {  // Functions.java:67
        let y_1 = y * 31 + k;  // Functions.java:68
        y = y_1;
    }
    return y;  // Functions.java:70
}

fn apply_4(x: i32) -> i32 {  // Functions.java:86
    return lambda_7(x);  // Functions.java:87
}

@compute @workgroup_size(32)  // Functions.java:62
fn block(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // Functions.java:63
    if (i < rk_block_arguments.out_length) {  // Functions.java:64
        if (i < 0 || i >= rk_block_arguments.a_length) {  // Functions.java:65
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_block_traps[0], workItem);
            return;
        }
        block_out[i] = apply_4(block_a[i]);
    }
}

@compute @workgroup_size(32)  // Functions.java:62
fn block_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // Functions.java:63
    if (i < rk_block_unchecked_arguments.out_length) {  // Functions.java:64
        block_unchecked_out[i] = apply_4(block_unchecked_a[i]);  // Functions.java:65
    }
}

fn lambda_8_local4_a(t: ptr<function, array<i32, 4>>, i: i32, k: i32) -> i32 {  // Functions.java:80
    if (i < 0 || i >= rk_action_arguments.a_length) {
        return 5;
    }
    if (k < 0 || k >= 4) {
        return 6;
    }
    (*t)[k] = action_a[i] >> u32(k & 31);
    return 0;
}

fn each_local4_a(n: i32, t: ptr<function, array<i32, 4>>, i: i32) -> i32 {  // Functions.java:105
    for (var k = 0; k < n; k++) {  // Functions.java:106
        let returned = lambda_8_local4_a(t, i, k);  // Functions.java:107
        if (returned != 0) {
            return returned;
        }
    }
    return 0;  // Functions.java:105
}

@compute @workgroup_size(32)  // Functions.java:76
fn action(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // Functions.java:77
    if (i < rk_action_arguments.out_length) {  // Functions.java:78
        var t = array<i32, 4>();  // Functions.java:79
        let returned = each_local4_a(4, &t, i);  // Functions.java:80
        if (returned != 0) {
            atomicMin(&rk_action_traps[returned - 1], workItem);
            return;
        }
        action_out[i] = t[0] + t[1] * 3 + t[2] * 5 + t[3] * 7;  // Functions.java:81
    }
}
