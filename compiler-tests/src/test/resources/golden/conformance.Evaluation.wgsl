// Generated from Evaluation.java by RingKernel. Do not edit.

struct leftToRight_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> leftToRight_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> leftToRight_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_leftToRight_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_leftToRight_arguments: leftToRight_Arguments;

struct leftToRight_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> leftToRight_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> leftToRight_unchecked_out: array<i32>;
@group(0) @binding(2) var<uniform> rk_leftToRight_unchecked_arguments: leftToRight_unchecked_Arguments;

struct oldValueOfCompound_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> oldValueOfCompound_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> oldValueOfCompound_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_oldValueOfCompound_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_oldValueOfCompound_arguments: oldValueOfCompound_Arguments;

struct oldValueOfCompound_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> oldValueOfCompound_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> oldValueOfCompound_unchecked_out: array<i32>;
@group(0) @binding(2) var<uniform> rk_oldValueOfCompound_unchecked_arguments: oldValueOfCompound_unchecked_Arguments;

struct indexBeforeValue_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> indexBeforeValue_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> indexBeforeValue_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_indexBeforeValue_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_indexBeforeValue_arguments: indexBeforeValue_Arguments;

struct indexBeforeValue_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> indexBeforeValue_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> indexBeforeValue_unchecked_out: array<i32>;
@group(0) @binding(2) var<uniform> rk_indexBeforeValue_unchecked_arguments: indexBeforeValue_unchecked_Arguments;

struct chainOfAssignments_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> chainOfAssignments_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> chainOfAssignments_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_chainOfAssignments_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_chainOfAssignments_arguments: chainOfAssignments_Arguments;

struct chainOfAssignments_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> chainOfAssignments_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> chainOfAssignments_unchecked_out: array<i32>;
@group(0) @binding(2) var<uniform> rk_chainOfAssignments_unchecked_arguments: chainOfAssignments_unchecked_Arguments;

struct arguments_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> arguments_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> arguments_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_arguments_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_arguments_arguments: arguments_Arguments;

struct arguments_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> arguments_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> arguments_unchecked_out: array<i32>;
@group(0) @binding(2) var<uniform> rk_arguments_unchecked_arguments: arguments_unchecked_Arguments;

struct elementOnce_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> elementOnce_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> elementOnce_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_elementOnce_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_elementOnce_arguments: elementOnce_Arguments;

struct elementOnce_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> elementOnce_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> elementOnce_unchecked_out: array<i32>;
@group(0) @binding(2) var<uniform> rk_elementOnce_unchecked_arguments: elementOnce_unchecked_Arguments;

struct callsInOrder_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> callsInOrder_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> callsInOrder_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_callsInOrder_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_callsInOrder_arguments: callsInOrder_Arguments;

struct callsInOrder_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> callsInOrder_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> callsInOrder_unchecked_out: array<i32>;
@group(0) @binding(2) var<uniform> rk_callsInOrder_unchecked_arguments: callsInOrder_unchecked_Arguments;

@compute @workgroup_size(32)  // Evaluation.java:9
fn leftToRight(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // Evaluation.java:10
    if (i < rk_leftToRight_arguments.out_length) {  // Evaluation.java:11
        if (i < 0 || i >= rk_leftToRight_arguments.a_length) {  // Evaluation.java:12
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_leftToRight_traps[0], workItem);
            return;
        }
        let x = leftToRight_a[i];
        var x_1 = x;
        let xBefore = x_1;  // Evaluation.java:13
        x_1 = 5;
        let xBefore_1 = x_1;
        let xBefore_2 = x_1;
        x_1 = xBefore_2 + 1;
        leftToRight_out[i] = xBefore + 5 * xBefore_1 + xBefore_2 * x_1;
    }
}

@compute @workgroup_size(32)  // Evaluation.java:9
fn leftToRight_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // Evaluation.java:10
    if (i < rk_leftToRight_unchecked_arguments.out_length) {  // Evaluation.java:11
        let x = leftToRight_unchecked_a[i];  // Evaluation.java:12
        var x_1 = x;
        let xBefore = x_1;  // Evaluation.java:13
        x_1 = 5;
        let xBefore_1 = x_1;
        let xBefore_2 = x_1;
        x_1 = xBefore_2 + 1;
        leftToRight_unchecked_out[i] = xBefore + 5 * xBefore_1 + xBefore_2 * x_1;
    }
}

@compute @workgroup_size(32)  // Evaluation.java:18
fn oldValueOfCompound(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // Evaluation.java:19
    if (i < rk_oldValueOfCompound_arguments.out_length) {  // Evaluation.java:20
        if (i < 0 || i >= rk_oldValueOfCompound_arguments.a_length) {  // Evaluation.java:21
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_oldValueOfCompound_traps[0], workItem);
            return;
        }
        let x = oldValueOfCompound_a[i];
        var x_1 = x;
        let xBefore = x_1;  // Evaluation.java:22
        x_1 = 3;
        x_1 = xBefore + (3 + x_1);
        oldValueOfCompound_out[i] = x_1;  // Evaluation.java:23
    }
}

@compute @workgroup_size(32)  // Evaluation.java:18
fn oldValueOfCompound_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // Evaluation.java:19
    if (i < rk_oldValueOfCompound_unchecked_arguments.out_length) {  // Evaluation.java:20
        let x = oldValueOfCompound_unchecked_a[i];  // Evaluation.java:21
        var x_1 = x;
        let xBefore = x_1;  // Evaluation.java:22
        x_1 = 3;
        x_1 = xBefore + (3 + x_1);
        oldValueOfCompound_unchecked_out[i] = x_1;  // Evaluation.java:23
    }
}

@compute @workgroup_size(32)  // Evaluation.java:28
fn indexBeforeValue(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // Evaluation.java:29
    if (i < rk_indexBeforeValue_arguments.out_length) {  // Evaluation.java:30
        var t = array<i32, 4>();  // Evaluation.java:31
        t[0] = 1;
        t[1] = 2;
        t[2] = 3;
        t[3] = 4;
        if (i < 0 || i >= rk_indexBeforeValue_arguments.a_length) {  // Evaluation.java:32
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_indexBeforeValue_traps[0], workItem);
            return;
        }
        let k = indexBeforeValue_a[i] & 1;
        var k_1 = k;
        let kBefore = k_1;  // Evaluation.java:33
        k_1 = 2;
        t[kBefore] = 2;
        let kBefore_1 = k_1;  // Evaluation.java:34
        k_1 = kBefore_1 + 1;
        t[kBefore_1] += k_1;
        indexBeforeValue_out[i] = t[0] + t[1] * 10 + t[2] * 100 + t[3] * 1000 + k_1;  // Evaluation.java:35
    }
}

@compute @workgroup_size(32)  // Evaluation.java:28
fn indexBeforeValue_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // Evaluation.java:29
    if (i < rk_indexBeforeValue_unchecked_arguments.out_length) {  // Evaluation.java:30
        var t = array<i32, 4>();  // Evaluation.java:31
        t[0] = 1;
        t[1] = 2;
        t[2] = 3;
        t[3] = 4;
        let k = indexBeforeValue_unchecked_a[i] & 1;  // Evaluation.java:32
        var k_1 = k;
        let kBefore = k_1;  // Evaluation.java:33
        k_1 = 2;
        t[kBefore] = 2;
        let kBefore_1 = k_1;  // Evaluation.java:34
        k_1 = kBefore_1 + 1;
        t[kBefore_1] += k_1;
        indexBeforeValue_unchecked_out[i] = t[0] + t[1] * 10 + t[2] * 100 + t[3] * 1000 + k_1;  // Evaluation.java:35
    }
}

@compute @workgroup_size(32)  // Evaluation.java:40
fn chainOfAssignments(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // Evaluation.java:41
    if (i < rk_chainOfAssignments_arguments.out_length) {  // Evaluation.java:42
        var x = 0;  // Evaluation.java:43
        var y = 0;  // Evaluation.java:44
        var z = 0;  // Evaluation.java:45
        if (i < 0 || i >= rk_chainOfAssignments_arguments.a_length) {  // Evaluation.java:46
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_chainOfAssignments_traps[0], workItem);
            return;
        }
        let z_1 = (chainOfAssignments_a[i] << 24u) >> 24u;
        z = z_1;
        y = z_1;
        x = z_1;
        chainOfAssignments_out[i] = x + 2 * y + 3 * z;  // Evaluation.java:47
    }
}

@compute @workgroup_size(32)  // Evaluation.java:40
fn chainOfAssignments_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // Evaluation.java:41
    if (i < rk_chainOfAssignments_unchecked_arguments.out_length) {  // Evaluation.java:42
        var x = 0;  // Evaluation.java:43
        var y = 0;  // Evaluation.java:44
        var z = 0;  // Evaluation.java:45
        let z_1 = (chainOfAssignments_unchecked_a[i] << 24u) >> 24u;  // Evaluation.java:46
        z = z_1;
        y = z_1;
        x = z_1;
        chainOfAssignments_unchecked_out[i] = x + 2 * y + 3 * z;  // Evaluation.java:47
    }
}

fn three(x: i32, y: i32, z: i32) -> i32 {  // Evaluation.java:82
    return x * 10007 + y * 101 + z;  // Evaluation.java:83
}

@compute @workgroup_size(32)  // Evaluation.java:52
fn arguments(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // Evaluation.java:53
    if (i < rk_arguments_arguments.out_length) {  // Evaluation.java:54
        if (i < 0 || i >= rk_arguments_arguments.a_length) {  // Evaluation.java:55
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_arguments_traps[0], workItem);
            return;
        }
        let x = arguments_a[i];
        var x_1 = x;
        let xBefore = x_1;  // Evaluation.java:56
        x_1 = xBefore + 1;
        let sum = x_1 + 1;
        x_1 = sum;
        let difference = x_1 - 2;
        x_1 = difference;
        arguments_out[i] = three(xBefore, sum, difference);
    }
}

@compute @workgroup_size(32)  // Evaluation.java:52
fn arguments_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // Evaluation.java:53
    if (i < rk_arguments_unchecked_arguments.out_length) {  // Evaluation.java:54
        let x = arguments_unchecked_a[i];  // Evaluation.java:55
        var x_1 = x;
        let xBefore = x_1;  // Evaluation.java:56
        x_1 = xBefore + 1;
        let sum = x_1 + 1;
        x_1 = sum;
        let difference = x_1 - 2;
        x_1 = difference;
        arguments_unchecked_out[i] = three(xBefore, sum, difference);
    }
}

@compute @workgroup_size(32)  // Evaluation.java:61
fn elementOnce(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // Evaluation.java:62
    if (i < rk_elementOnce_arguments.out_length) {  // Evaluation.java:63
        var t = array<i32, 3>();  // Evaluation.java:64
        t[0] = 5;
        t[1] = 6;
        t[2] = 7;
        var k = 0;  // Evaluation.java:65
        let kBefore = k;  // Evaluation.java:66
        k = kBefore + 1;
        t[kBefore]++;
        let kBefore_1 = k;  // Evaluation.java:67
        k = kBefore_1 + 1;
        t[kBefore_1] <<= 2u;
        if (i < 0 || i >= rk_elementOnce_arguments.a_length) {  // Evaluation.java:68
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_elementOnce_traps[0], workItem);
            return;
        }
        elementOnce_out[i] = elementOnce_a[i] + t[0] + t[1] * 10 + t[2] * 100 + k;
    }
}

@compute @workgroup_size(32)  // Evaluation.java:61
fn elementOnce_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // Evaluation.java:62
    if (i < rk_elementOnce_unchecked_arguments.out_length) {  // Evaluation.java:63
        var t = array<i32, 3>();  // Evaluation.java:64
        t[0] = 5;
        t[1] = 6;
        t[2] = 7;
        var k = 0;  // Evaluation.java:65
        let kBefore = k;  // Evaluation.java:66
        k = kBefore + 1;
        t[kBefore]++;
        let kBefore_1 = k;  // Evaluation.java:67
        k = kBefore_1 + 1;
        t[kBefore_1] <<= 2u;
        elementOnce_unchecked_out[i] = elementOnce_unchecked_a[i] + t[0] + t[1] * 10 + t[2] * 100 + k;  // Evaluation.java:68
    }
}

fn step_local1(log: ptr<function, array<i32, 1>>, by: i32) -> i32 {  // Evaluation.java:86
    (*log)[0] = (*log)[0] * 7 + by;  // Evaluation.java:87
    return (*log)[0];  // Evaluation.java:88
}

@compute @workgroup_size(32)  // Evaluation.java:73
fn callsInOrder(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // Evaluation.java:74
    if (i < rk_callsInOrder_arguments.out_length) {  // Evaluation.java:75
        var log = array<i32, 1>();  // Evaluation.java:76
        log[0] = 1;
        let step = step_local1(&log, 2);  // Evaluation.java:77
        let step_1 = step_local1(&log, 3);
        let step_2 = step_local1(&log, 5);
        let x = step - step_1 * step_2;
        if (i < 0 || i >= rk_callsInOrder_arguments.a_length) {  // Evaluation.java:78
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_callsInOrder_traps[0], workItem);
            return;
        }
        callsInOrder_out[i] = x + log[0] + callsInOrder_a[i];
    }
}

@compute @workgroup_size(32)  // Evaluation.java:73
fn callsInOrder_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // Evaluation.java:74
    if (i < rk_callsInOrder_unchecked_arguments.out_length) {  // Evaluation.java:75
        var log = array<i32, 1>();  // Evaluation.java:76
        log[0] = 1;
        let step = step_local1(&log, 2);  // Evaluation.java:77
        let step_1 = step_local1(&log, 3);
        let step_2 = step_local1(&log, 5);
        let x = step - step_1 * step_2;
        callsInOrder_unchecked_out[i] = x + log[0] + callsInOrder_unchecked_a[i];  // Evaluation.java:78
    }
}
