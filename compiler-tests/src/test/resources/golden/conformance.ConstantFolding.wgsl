// Generated from ConstantFolding.java by RingKernel. Do not edit.

struct overflow_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> overflow_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> overflow_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_overflow_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_overflow_arguments: overflow_Arguments;

struct overflow_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> overflow_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> overflow_unchecked_out: array<i32>;
@group(0) @binding(2) var<uniform> rk_overflow_unchecked_arguments: overflow_unchecked_Arguments;

struct wideShift_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> wideShift_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> wideShift_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_wideShift_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_wideShift_arguments: wideShift_Arguments;

struct wideShift_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> wideShift_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> wideShift_unchecked_out: array<i32>;
@group(0) @binding(2) var<uniform> rk_wideShift_unchecked_arguments: wideShift_unchecked_Arguments;

struct smallestByMinusOne_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> smallestByMinusOne_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> smallestByMinusOne_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_smallestByMinusOne_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_smallestByMinusOne_arguments: smallestByMinusOne_Arguments;

struct smallestByMinusOne_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> smallestByMinusOne_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> smallestByMinusOne_unchecked_out: array<i32>;
@group(0) @binding(2) var<uniform> rk_smallestByMinusOne_unchecked_arguments: smallestByMinusOne_unchecked_Arguments;

struct variablesThatAreConstant_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> variablesThatAreConstant_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> variablesThatAreConstant_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_variablesThatAreConstant_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_variablesThatAreConstant_arguments: variablesThatAreConstant_Arguments;

struct variablesThatAreConstant_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> variablesThatAreConstant_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> variablesThatAreConstant_unchecked_out: array<i32>;
@group(0) @binding(2) var<uniform> rk_variablesThatAreConstant_unchecked_arguments: variablesThatAreConstant_unchecked_Arguments;

struct floatOverflow_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> floatOverflow_a: array<f32>;
@group(0) @binding(1) var<storage, read_write> floatOverflow_out: array<atomic<i32>>;
@group(0) @binding(2) var<storage, read_write> rk_floatOverflow_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_floatOverflow_arguments: floatOverflow_Arguments;

fn rk_compare_exchange_floatOverflow_out(index: i32, expected: i32, desired: i32) -> i32 {
    var seen = expected;
    loop {
        let result = atomicCompareExchangeWeak(&floatOverflow_out[index], expected, desired);
        seen = result.old_value;
        if (result.exchanged || seen != expected) {
            break;
        }
    }
    return seen;
}

struct floatOverflow_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> floatOverflow_unchecked_a: array<f32>;
@group(0) @binding(1) var<storage, read_write> floatOverflow_unchecked_out: array<atomic<i32>>;
@group(0) @binding(2) var<uniform> rk_floatOverflow_unchecked_arguments: floatOverflow_unchecked_Arguments;

fn rk_compare_exchange_floatOverflow_unchecked_out(index: i32, expected: i32, desired: i32) -> i32 {
    var seen = expected;
    loop {
        let result = atomicCompareExchangeWeak(&floatOverflow_unchecked_out[index], expected, desired);
        seen = result.old_value;
        if (result.exchanged || seen != expected) {
            break;
        }
    }
    return seen;
}

struct casts_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> casts_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> casts_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_casts_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_casts_arguments: casts_Arguments;

struct casts_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> casts_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> casts_unchecked_out: array<i32>;
@group(0) @binding(2) var<uniform> rk_casts_unchecked_arguments: casts_unchecked_Arguments;

struct sumInFloat_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> sumInFloat_a: array<f32>;
@group(0) @binding(1) var<storage, read_write> sumInFloat_out: array<f32>;
@group(0) @binding(2) var<storage, read_write> rk_sumInFloat_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_sumInFloat_arguments: sumInFloat_Arguments;

struct sumInFloat_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> sumInFloat_unchecked_a: array<f32>;
@group(0) @binding(1) var<storage, read_write> sumInFloat_unchecked_out: array<f32>;
@group(0) @binding(2) var<uniform> rk_sumInFloat_unchecked_arguments: sumInFloat_unchecked_Arguments;

@compute @workgroup_size(32)  // ConstantFolding.java:11
fn overflow(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // ConstantFolding.java:12
    if (i < rk_overflow_arguments.out_length) {  // ConstantFolding.java:13
        if (i < 0 || i >= rk_overflow_arguments.a_length) {  // ConstantFolding.java:14
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_overflow_traps[0], workItem);
            return;
        }
        overflow_out[i] = overflow_a[i] + i32(-2147483648) + 2147483647;
    }
}

@compute @workgroup_size(32)  // ConstantFolding.java:11
fn overflow_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // ConstantFolding.java:12
    if (i < rk_overflow_unchecked_arguments.out_length) {  // ConstantFolding.java:13
        overflow_unchecked_out[i] = overflow_unchecked_a[i] + i32(-2147483648) + 2147483647;  // ConstantFolding.java:14
    }
}

@compute @workgroup_size(32)  // ConstantFolding.java:19
fn wideShift(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // ConstantFolding.java:20
    if (i < rk_wideShift_arguments.out_length) {  // ConstantFolding.java:21
        if (i < 0 || i >= rk_wideShift_arguments.a_length) {  // ConstantFolding.java:22
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_wideShift_traps[0], workItem);
            return;
        }
        wideShift_out[i] = wideShift_a[i] ^ 2 ^ -4;
    }
}

@compute @workgroup_size(32)  // ConstantFolding.java:19
fn wideShift_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // ConstantFolding.java:20
    if (i < rk_wideShift_unchecked_arguments.out_length) {  // ConstantFolding.java:21
        wideShift_unchecked_out[i] = wideShift_unchecked_a[i] ^ 2 ^ -4;  // ConstantFolding.java:22
    }
}

@compute @workgroup_size(32)  // ConstantFolding.java:27
fn smallestByMinusOne(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // ConstantFolding.java:28
    if (i < rk_smallestByMinusOne_arguments.out_length) {  // ConstantFolding.java:29
        if (i < 0 || i >= rk_smallestByMinusOne_arguments.a_length) {  // ConstantFolding.java:30
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_smallestByMinusOne_traps[0], workItem);
            return;
        }
        smallestByMinusOne_out[i] = smallestByMinusOne_a[i] ^ i32(-2147483648);
    }
}

@compute @workgroup_size(32)  // ConstantFolding.java:27
fn smallestByMinusOne_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // ConstantFolding.java:28
    if (i < rk_smallestByMinusOne_unchecked_arguments.out_length) {  // ConstantFolding.java:29
        smallestByMinusOne_unchecked_out[i] = smallestByMinusOne_unchecked_a[i] ^ i32(-2147483648);  // ConstantFolding.java:30
    }
}

@compute @workgroup_size(32)  // ConstantFolding.java:35
fn variablesThatAreConstant(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // ConstantFolding.java:36
    if (i < rk_variablesThatAreConstant_arguments.out_length) {  // ConstantFolding.java:37
        var big = 2147483647;  // ConstantFolding.java:38
        big += 40;  // ConstantFolding.java:40
        if (i < 0 || i >= rk_variablesThatAreConstant_arguments.a_length) {  // ConstantFolding.java:41
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_variablesThatAreConstant_traps[0], workItem);
            return;
        }
        variablesThatAreConstant_out[i] = variablesThatAreConstant_a[i] + big + 256;
    }
}

@compute @workgroup_size(32)  // ConstantFolding.java:35
fn variablesThatAreConstant_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // ConstantFolding.java:36
    if (i < rk_variablesThatAreConstant_unchecked_arguments.out_length) {  // ConstantFolding.java:37
        var big = 2147483647;  // ConstantFolding.java:38
        big += 40;  // ConstantFolding.java:40
        variablesThatAreConstant_unchecked_out[i] = variablesThatAreConstant_unchecked_a[i] + big + 256;  // ConstantFolding.java:41
    }
}

@compute @workgroup_size(32)  // ConstantFolding.java:46
fn floatOverflow(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    var infinityBits = 2139095040;
    let i = i32(rk_global_id.x);  // ConstantFolding.java:47
    if (i < rk_floatOverflow_arguments.out_length) {  // ConstantFolding.java:48
        if (i < 0 || i >= rk_floatOverflow_arguments.a_length) {  // ConstantFolding.java:49
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_floatOverflow_traps[0], workItem);
            return;
        }
        let shifted = i >> 2u;
        let shifted_1 = (i & 3) << 3u;
        let shifted_2 = select(0, 1, floatOverflow_a[i] < bitcast<f32>(infinityBits)) << u32(shifted_1);
        let others = ~(255 << u32(shifted_1));
        loop {
            continuing {
                let before = atomicLoad(&floatOverflow_out[shifted]);
                let found = rk_compare_exchange_floatOverflow_out(shifted, before, (before & others) | shifted_2);
                break if (found == before);
            }
        }
    }
}

@compute @workgroup_size(32)  // ConstantFolding.java:46
fn floatOverflow_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    var infinityBits = 2139095040;
    let i = i32(rk_global_id.x);  // ConstantFolding.java:47
    if (i < rk_floatOverflow_unchecked_arguments.out_length) {  // ConstantFolding.java:48
        let shifted = i >> 2u;  // ConstantFolding.java:49
        let shifted_1 = (i & 3) << 3u;
        let shifted_2 = select(0, 1, floatOverflow_unchecked_a[i] < bitcast<f32>(infinityBits)) << u32(shifted_1);
        let others = ~(255 << u32(shifted_1));
        loop {
            continuing {
                let before = atomicLoad(&floatOverflow_unchecked_out[shifted]);
                let found = rk_compare_exchange_floatOverflow_unchecked_out(shifted, before, (before & others) | shifted_2);
                break if (found == before);
            }
        }
    }
}

@compute @workgroup_size(32)  // ConstantFolding.java:54
fn casts(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // ConstantFolding.java:55
    if (i < rk_casts_arguments.out_length) {  // ConstantFolding.java:56
        if (i < 0 || i >= rk_casts_arguments.a_length) {  // ConstantFolding.java:57
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_casts_traps[0], workItem);
            return;
        }
        casts_out[i] = casts_a[i] + 44 + 65535 + 4464 + 2147483647;
    }
}

@compute @workgroup_size(32)  // ConstantFolding.java:54
fn casts_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // ConstantFolding.java:55
    if (i < rk_casts_unchecked_arguments.out_length) {  // ConstantFolding.java:56
        casts_unchecked_out[i] = casts_unchecked_a[i] + 44 + 65535 + 4464 + 2147483647;  // ConstantFolding.java:57
    }
}

@compute @workgroup_size(32)  // ConstantFolding.java:62
fn sumInFloat(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // ConstantFolding.java:63
    if (i < rk_sumInFloat_arguments.out_length) {  // ConstantFolding.java:64
        if (i < 0 || i >= rk_sumInFloat_arguments.a_length) {  // ConstantFolding.java:65
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_sumInFloat_traps[0], workItem);
            return;
        }
        sumInFloat_out[i] = sumInFloat_a[i] + 0.0f;
    }
}

@compute @workgroup_size(32)  // ConstantFolding.java:62
fn sumInFloat_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // ConstantFolding.java:63
    if (i < rk_sumInFloat_unchecked_arguments.out_length) {  // ConstantFolding.java:64
        sumInFloat_unchecked_out[i] = sumInFloat_unchecked_a[i] + 0.0f;  // ConstantFolding.java:65
    }
}
