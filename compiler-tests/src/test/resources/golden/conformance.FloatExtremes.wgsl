// Generated from FloatExtremes.java by RingKernel. Do not edit.

struct smaller_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> smaller_a: array<f32>;
@group(0) @binding(1) var<storage, read> smaller_b: array<f32>;
@group(0) @binding(2) var<storage, read_write> smaller_out: array<f32>;
@group(0) @binding(3) var<storage, read_write> rk_smaller_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_smaller_arguments: smaller_Arguments;

struct smaller_unchecked_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> smaller_unchecked_a: array<f32>;
@group(0) @binding(1) var<storage, read> smaller_unchecked_b: array<f32>;
@group(0) @binding(2) var<storage, read_write> smaller_unchecked_out: array<f32>;
@group(0) @binding(3) var<uniform> rk_smaller_unchecked_arguments: smaller_unchecked_Arguments;

struct larger_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> larger_a: array<f32>;
@group(0) @binding(1) var<storage, read> larger_b: array<f32>;
@group(0) @binding(2) var<storage, read_write> larger_out: array<f32>;
@group(0) @binding(3) var<storage, read_write> rk_larger_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_larger_arguments: larger_Arguments;

struct larger_unchecked_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> larger_unchecked_a: array<f32>;
@group(0) @binding(1) var<storage, read> larger_unchecked_b: array<f32>;
@group(0) @binding(2) var<storage, read_write> larger_unchecked_out: array<f32>;
@group(0) @binding(3) var<uniform> rk_larger_unchecked_arguments: larger_unchecked_Arguments;

struct absolute_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> absolute_a: array<f32>;
@group(0) @binding(1) var<storage, read_write> absolute_out: array<f32>;
@group(0) @binding(2) var<storage, read_write> rk_absolute_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_absolute_arguments: absolute_Arguments;

struct absolute_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> absolute_unchecked_a: array<f32>;
@group(0) @binding(1) var<storage, read_write> absolute_unchecked_out: array<f32>;
@group(0) @binding(2) var<uniform> rk_absolute_unchecked_arguments: absolute_unchecked_Arguments;

struct sign_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> sign_a: array<f32>;
@group(0) @binding(1) var<storage, read_write> sign_out: array<f32>;
@group(0) @binding(2) var<storage, read_write> rk_sign_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_sign_arguments: sign_Arguments;

struct sign_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> sign_unchecked_a: array<f32>;
@group(0) @binding(1) var<storage, read_write> sign_unchecked_out: array<f32>;
@group(0) @binding(2) var<uniform> rk_sign_unchecked_arguments: sign_unchecked_Arguments;

struct copied_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> copied_a: array<f32>;
@group(0) @binding(1) var<storage, read> copied_b: array<f32>;
@group(0) @binding(2) var<storage, read_write> copied_out: array<f32>;
@group(0) @binding(3) var<storage, read_write> rk_copied_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_copied_arguments: copied_Arguments;

struct copied_unchecked_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> copied_unchecked_a: array<f32>;
@group(0) @binding(1) var<storage, read> copied_unchecked_b: array<f32>;
@group(0) @binding(2) var<storage, read_write> copied_unchecked_out: array<f32>;
@group(0) @binding(3) var<uniform> rk_copied_unchecked_arguments: copied_unchecked_Arguments;

struct clamped_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> clamped_a: array<f32>;
@group(0) @binding(1) var<storage, read_write> clamped_out: array<f32>;
@group(0) @binding(2) var<storage, read_write> rk_clamped_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_clamped_arguments: clamped_Arguments;

struct clamped_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> clamped_unchecked_a: array<f32>;
@group(0) @binding(1) var<storage, read_write> clamped_unchecked_out: array<f32>;
@group(0) @binding(2) var<storage, read_write> rk_clamped_unchecked_traps: array<i32>;
@group(0) @binding(3) var<uniform> rk_clamped_unchecked_arguments: clamped_unchecked_Arguments;

struct bitsOfTheSmaller_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> bitsOfTheSmaller_a: array<f32>;
@group(0) @binding(1) var<storage, read> bitsOfTheSmaller_b: array<f32>;
@group(0) @binding(2) var<storage, read_write> bitsOfTheSmaller_out: array<i32>;
@group(0) @binding(3) var<storage, read_write> rk_bitsOfTheSmaller_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_bitsOfTheSmaller_arguments: bitsOfTheSmaller_Arguments;

struct bitsOfTheSmaller_unchecked_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> bitsOfTheSmaller_unchecked_a: array<f32>;
@group(0) @binding(1) var<storage, read> bitsOfTheSmaller_unchecked_b: array<f32>;
@group(0) @binding(2) var<storage, read_write> bitsOfTheSmaller_unchecked_out: array<i32>;
@group(0) @binding(3) var<uniform> rk_bitsOfTheSmaller_unchecked_arguments: bitsOfTheSmaller_unchecked_Arguments;

@compute @workgroup_size(32)  // FloatExtremes.java:9
fn smaller(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // FloatExtremes.java:10
    if (i < rk_smaller_arguments.out_length) {  // FloatExtremes.java:11
        if (i < 0 || i >= rk_smaller_arguments.a_length) {  // FloatExtremes.java:12
            atomicMin(&rk_smaller_traps[0], workItem);
            return;
        }
        let aValue = smaller_a[i];
        if (i < 0 || i >= rk_smaller_arguments.b_length) {
            atomicMin(&rk_smaller_traps[1], workItem);
            return;
        }
        let bValue = smaller_b[i];
        let min_f32 = select(select(select(select(bValue, aValue, aValue < bValue), bitcast<f32>(bitcast<i32>(aValue) | bitcast<i32>(bValue)), aValue == bValue), bValue, (bitcast<i32>(bValue) & 2147483647) > 2139095040), aValue, (bitcast<i32>(aValue) & 2147483647) > 2139095040);
        smaller_out[i] = min_f32;
    }
}

@compute @workgroup_size(32)  // FloatExtremes.java:9
fn smaller_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // FloatExtremes.java:10
    if (i < rk_smaller_unchecked_arguments.out_length) {  // FloatExtremes.java:11
        let aValue = smaller_unchecked_a[i];  // FloatExtremes.java:12
        let bValue = smaller_unchecked_b[i];
        let min_f32 = select(select(select(select(bValue, aValue, aValue < bValue), bitcast<f32>(bitcast<i32>(aValue) | bitcast<i32>(bValue)), aValue == bValue), bValue, (bitcast<i32>(bValue) & 2147483647) > 2139095040), aValue, (bitcast<i32>(aValue) & 2147483647) > 2139095040);
        smaller_unchecked_out[i] = min_f32;
    }
}

@compute @workgroup_size(32)  // FloatExtremes.java:17
fn larger(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // FloatExtremes.java:18
    if (i < rk_larger_arguments.out_length) {  // FloatExtremes.java:19
        if (i < 0 || i >= rk_larger_arguments.a_length) {  // FloatExtremes.java:20
            atomicMin(&rk_larger_traps[0], workItem);
            return;
        }
        let aValue = larger_a[i];
        if (i < 0 || i >= rk_larger_arguments.b_length) {
            atomicMin(&rk_larger_traps[1], workItem);
            return;
        }
        let bValue = larger_b[i];
        let max_f32 = select(select(select(select(bValue, aValue, aValue > bValue), bitcast<f32>(bitcast<i32>(aValue) & bitcast<i32>(bValue)), aValue == bValue), bValue, (bitcast<i32>(bValue) & 2147483647) > 2139095040), aValue, (bitcast<i32>(aValue) & 2147483647) > 2139095040);
        larger_out[i] = max_f32;
    }
}

@compute @workgroup_size(32)  // FloatExtremes.java:17
fn larger_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // FloatExtremes.java:18
    if (i < rk_larger_unchecked_arguments.out_length) {  // FloatExtremes.java:19
        let aValue = larger_unchecked_a[i];  // FloatExtremes.java:20
        let bValue = larger_unchecked_b[i];
        let max_f32 = select(select(select(select(bValue, aValue, aValue > bValue), bitcast<f32>(bitcast<i32>(aValue) & bitcast<i32>(bValue)), aValue == bValue), bValue, (bitcast<i32>(bValue) & 2147483647) > 2139095040), aValue, (bitcast<i32>(aValue) & 2147483647) > 2139095040);
        larger_unchecked_out[i] = max_f32;
    }
}

@compute @workgroup_size(32)  // FloatExtremes.java:25
fn absolute(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // FloatExtremes.java:26
    if (i < rk_absolute_arguments.out_length) {  // FloatExtremes.java:27
        if (i < 0 || i >= rk_absolute_arguments.a_length) {  // FloatExtremes.java:28
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_absolute_traps[0], workItem);
            return;
        }
        absolute_out[i] = abs(absolute_a[i]);
    }
}

@compute @workgroup_size(32)  // FloatExtremes.java:25
fn absolute_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // FloatExtremes.java:26
    if (i < rk_absolute_unchecked_arguments.out_length) {  // FloatExtremes.java:27
        absolute_unchecked_out[i] = abs(absolute_unchecked_a[i]);  // FloatExtremes.java:28
    }
}

@compute @workgroup_size(32)  // FloatExtremes.java:33
fn sign_(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // FloatExtremes.java:34
    if (i < rk_sign_arguments.out_length) {  // FloatExtremes.java:35
        if (i < 0 || i >= rk_sign_arguments.a_length) {  // FloatExtremes.java:36
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_sign_traps[0], workItem);
            return;
        }
        let aValue = sign_a[i];
        let signum_f32 = select(select(aValue, -1.0f, aValue < 0.0f), 1.0f, aValue > 0.0f);
        sign_out[i] = signum_f32;
    }
}

@compute @workgroup_size(32)  // FloatExtremes.java:33
fn sign_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // FloatExtremes.java:34
    if (i < rk_sign_unchecked_arguments.out_length) {  // FloatExtremes.java:35
        let aValue = sign_unchecked_a[i];  // FloatExtremes.java:36
        let signum_f32 = select(select(aValue, -1.0f, aValue < 0.0f), 1.0f, aValue > 0.0f);
        sign_unchecked_out[i] = signum_f32;
    }
}

@compute @workgroup_size(32)  // FloatExtremes.java:41
fn copied(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // FloatExtremes.java:42
    if (i < rk_copied_arguments.out_length) {  // FloatExtremes.java:43
        if (i < 0 || i >= rk_copied_arguments.a_length) {  // FloatExtremes.java:44
            atomicMin(&rk_copied_traps[0], workItem);
            return;
        }
        if (i < 0 || i >= rk_copied_arguments.b_length) {
            atomicMin(&rk_copied_traps[1], workItem);
            return;
        }
        let copySign_f32 = bitcast<f32>((bitcast<i32>(copied_a[i]) & 2147483647) | (bitcast<i32>(copied_b[i]) & i32(-2147483648)));
        copied_out[i] = copySign_f32;
    }
}

@compute @workgroup_size(32)  // FloatExtremes.java:41
fn copied_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // FloatExtremes.java:42
    if (i < rk_copied_unchecked_arguments.out_length) {  // FloatExtremes.java:43
        let copySign_f32 = bitcast<f32>((bitcast<i32>(copied_unchecked_a[i]) & 2147483647) | (bitcast<i32>(copied_unchecked_b[i]) & i32(-2147483648)));  // FloatExtremes.java:44
        copied_unchecked_out[i] = copySign_f32;
    }
}

@compute @workgroup_size(32)  // FloatExtremes.java:49
fn clamped(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // FloatExtremes.java:50
    if (i < rk_clamped_arguments.out_length) {  // FloatExtremes.java:51
        if (i < 0 || i >= rk_clamped_arguments.a_length) {  // FloatExtremes.java:52
            atomicMin(&rk_clamped_traps[0], workItem);
            return;
        }
        let aValue = clamped_a[i];
        let lower = select(select(select(-2.0f, aValue, aValue > -2.0f), bitcast<f32>(bitcast<i32>(aValue) & -1073741824), aValue == -2.0f), aValue, (bitcast<i32>(aValue) & 2147483647) > 2139095040);
        clamped_out[i] = select(select(select(lower, 5.0f, lower > 5.0f), bitcast<f32>(1084227584 | bitcast<i32>(lower)), lower == 5.0f), lower, (bitcast<i32>(lower) & 2147483647) > 2139095040);
    }
}

@compute @workgroup_size(32)  // FloatExtremes.java:49
fn clamped_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // FloatExtremes.java:50
    if (i < rk_clamped_unchecked_arguments.out_length) {  // FloatExtremes.java:51
        let aValue = clamped_unchecked_a[i];  // FloatExtremes.java:52
        let lower = select(select(select(-2.0f, aValue, aValue > -2.0f), bitcast<f32>(bitcast<i32>(aValue) & -1073741824), aValue == -2.0f), aValue, (bitcast<i32>(aValue) & 2147483647) > 2139095040);
        clamped_unchecked_out[i] = select(select(select(lower, 5.0f, lower > 5.0f), bitcast<f32>(1084227584 | bitcast<i32>(lower)), lower == 5.0f), lower, (bitcast<i32>(lower) & 2147483647) > 2139095040);
    }
}

@compute @workgroup_size(32)  // FloatExtremes.java:57
fn bitsOfTheSmaller(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // FloatExtremes.java:58
    if (i < rk_bitsOfTheSmaller_arguments.out_length) {  // FloatExtremes.java:59
        if (i < 0 || i >= rk_bitsOfTheSmaller_arguments.a_length) {  // FloatExtremes.java:60
            atomicMin(&rk_bitsOfTheSmaller_traps[0], workItem);
            return;
        }
        let aValue = bitsOfTheSmaller_a[i];
        if (i < 0 || i >= rk_bitsOfTheSmaller_arguments.b_length) {
            atomicMin(&rk_bitsOfTheSmaller_traps[1], workItem);
            return;
        }
        let bValue = bitsOfTheSmaller_b[i];
        let min_f32 = select(select(select(select(bValue, aValue, aValue < bValue), bitcast<f32>(bitcast<i32>(aValue) | bitcast<i32>(bValue)), aValue == bValue), bValue, (bitcast<i32>(bValue) & 2147483647) > 2139095040), aValue, (bitcast<i32>(aValue) & 2147483647) > 2139095040);
        let floatToIntBits = select(bitcast<i32>(min_f32), 2143289344, (bitcast<i32>(min_f32) & 2147483647) > 2139095040);
        bitsOfTheSmaller_out[i] = i32(u32(floatToIntBits) >> 31u);
    }
}

@compute @workgroup_size(32)  // FloatExtremes.java:57
fn bitsOfTheSmaller_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // FloatExtremes.java:58
    if (i < rk_bitsOfTheSmaller_unchecked_arguments.out_length) {  // FloatExtremes.java:59
        let aValue = bitsOfTheSmaller_unchecked_a[i];  // FloatExtremes.java:60
        let bValue = bitsOfTheSmaller_unchecked_b[i];
        let min_f32 = select(select(select(select(bValue, aValue, aValue < bValue), bitcast<f32>(bitcast<i32>(aValue) | bitcast<i32>(bValue)), aValue == bValue), bValue, (bitcast<i32>(bValue) & 2147483647) > 2139095040), aValue, (bitcast<i32>(aValue) & 2147483647) > 2139095040);
        let floatToIntBits = select(bitcast<i32>(min_f32), 2143289344, (bitcast<i32>(min_f32) & 2147483647) > 2139095040);
        bitsOfTheSmaller_unchecked_out[i] = i32(u32(floatToIntBits) >> 31u);
    }
}
