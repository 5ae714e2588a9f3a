// Generated from FloatBits.java by RingKernel. Do not edit.

struct raw_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> raw_a: array<f32>;
@group(0) @binding(1) var<storage, read_write> raw_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_raw_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_raw_arguments: raw_Arguments;

struct raw_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> raw_unchecked_a: array<f32>;
@group(0) @binding(1) var<storage, read_write> raw_unchecked_out: array<i32>;
@group(0) @binding(2) var<uniform> rk_raw_unchecked_arguments: raw_unchecked_Arguments;

struct canonical_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> canonical_a: array<f32>;
@group(0) @binding(1) var<storage, read_write> canonical_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_canonical_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_canonical_arguments: canonical_Arguments;

struct canonical_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> canonical_unchecked_a: array<f32>;
@group(0) @binding(1) var<storage, read_write> canonical_unchecked_out: array<i32>;
@group(0) @binding(2) var<uniform> rk_canonical_unchecked_arguments: canonical_unchecked_Arguments;

struct back_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> back_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> back_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_back_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_back_arguments: back_Arguments;

struct back_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> back_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> back_unchecked_out: array<i32>;
@group(0) @binding(2) var<uniform> rk_back_unchecked_arguments: back_unchecked_Arguments;

struct exponent_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> exponent_a: array<f32>;
@group(0) @binding(1) var<storage, read_write> exponent_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_exponent_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_exponent_arguments: exponent_Arguments;

struct exponent_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> exponent_unchecked_a: array<f32>;
@group(0) @binding(1) var<storage, read_write> exponent_unchecked_out: array<i32>;
@group(0) @binding(2) var<uniform> rk_exponent_unchecked_arguments: exponent_unchecked_Arguments;

struct swapSign_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> swapSign_a: array<f32>;
@group(0) @binding(1) var<storage, read_write> swapSign_out: array<f32>;
@group(0) @binding(2) var<storage, read_write> rk_swapSign_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_swapSign_arguments: swapSign_Arguments;

struct swapSign_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> swapSign_unchecked_a: array<f32>;
@group(0) @binding(1) var<storage, read_write> swapSign_unchecked_out: array<f32>;
@group(0) @binding(2) var<uniform> rk_swapSign_unchecked_arguments: swapSign_unchecked_Arguments;

struct inverseRoot_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> inverseRoot_a: array<f32>;
@group(0) @binding(1) var<storage, read_write> inverseRoot_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_inverseRoot_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_inverseRoot_arguments: inverseRoot_Arguments;

struct inverseRoot_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> inverseRoot_unchecked_a: array<f32>;
@group(0) @binding(1) var<storage, read_write> inverseRoot_unchecked_out: array<i32>;
@group(0) @binding(2) var<uniform> rk_inverseRoot_unchecked_arguments: inverseRoot_unchecked_Arguments;

@compute @workgroup_size(32)  // FloatBits.java:9
fn raw(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // FloatBits.java:10
    if (i < rk_raw_arguments.out_length) {  // FloatBits.java:11
        if (i < 0 || i >= rk_raw_arguments.a_length) {  // FloatBits.java:12
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_raw_traps[0], workItem);
            return;
        }
        var chosen = 0;
        if (raw_a[i] != raw_a[i]) {
            chosen = 7;
        } else {
            chosen = bitcast<i32>(raw_a[i]);
        }
        raw_out[i] = chosen;
    }
}

@compute @workgroup_size(32)  // FloatBits.java:9
fn raw_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // FloatBits.java:10
    if (i < rk_raw_unchecked_arguments.out_length) {  // FloatBits.java:11
        var chosen = 0;  // FloatBits.java:12
        if (raw_unchecked_a[i] != raw_unchecked_a[i]) {
            chosen = 7;
        } else {
            chosen = bitcast<i32>(raw_unchecked_a[i]);
        }
        raw_unchecked_out[i] = chosen;
    }
}

@compute @workgroup_size(32)  // FloatBits.java:17
fn canonical(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // FloatBits.java:18
    if (i < rk_canonical_arguments.out_length) {  // FloatBits.java:19
        if (i < 0 || i >= rk_canonical_arguments.a_length) {  // FloatBits.java:20
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_canonical_traps[0], workItem);
            return;
        }
        let aValue = canonical_a[i];
        let floatToIntBits = select(bitcast<i32>(aValue), 2143289344, (bitcast<i32>(aValue) & 2147483647) > 2139095040);
        canonical_out[i] = floatToIntBits;
    }
}

@compute @workgroup_size(32)  // FloatBits.java:17
fn canonical_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // FloatBits.java:18
    if (i < rk_canonical_unchecked_arguments.out_length) {  // FloatBits.java:19
        let aValue = canonical_unchecked_a[i];  // FloatBits.java:20
        let floatToIntBits = select(bitcast<i32>(aValue), 2143289344, (bitcast<i32>(aValue) & 2147483647) > 2139095040);
        canonical_unchecked_out[i] = floatToIntBits;
    }
}

@compute @workgroup_size(32)  // FloatBits.java:25
fn back(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // FloatBits.java:26
    if (i < rk_back_arguments.out_length) {  // FloatBits.java:27
        if (i < 0 || i >= rk_back_arguments.a_length) {  // FloatBits.java:28
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_back_traps[0], workItem);
            return;
        }
        back_out[i] = bitcast<i32>(bitcast<f32>((back_a[i] & 2139095039) | 8388608));
    }
}

@compute @workgroup_size(32)  // FloatBits.java:25
fn back_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // FloatBits.java:26
    if (i < rk_back_unchecked_arguments.out_length) {  // FloatBits.java:27
        back_unchecked_out[i] = bitcast<i32>(bitcast<f32>((back_unchecked_a[i] & 2139095039) | 8388608));  // FloatBits.java:28
    }
}

@compute @workgroup_size(32)  // FloatBits.java:33
fn exponent(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // FloatBits.java:34
    if (i < rk_exponent_arguments.out_length) {  // FloatBits.java:35
        if (i < 0 || i >= rk_exponent_arguments.a_length) {  // FloatBits.java:36
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_exponent_traps[0], workItem);
            return;
        }
        exponent_out[i] = i32(u32(bitcast<i32>(exponent_a[i])) >> 23u) & 255;
    }
}

@compute @workgroup_size(32)  // FloatBits.java:33
fn exponent_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // FloatBits.java:34
    if (i < rk_exponent_unchecked_arguments.out_length) {  // FloatBits.java:35
        exponent_unchecked_out[i] = i32(u32(bitcast<i32>(exponent_unchecked_a[i])) >> 23u) & 255;  // FloatBits.java:36
    }
}

@compute @workgroup_size(32)  // FloatBits.java:41
fn swapSign(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // FloatBits.java:42
    if (i < rk_swapSign_arguments.out_length) {  // FloatBits.java:43
        if (i < 0 || i >= rk_swapSign_arguments.a_length) {  // FloatBits.java:44
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_swapSign_traps[0], workItem);
            return;
        }
        swapSign_out[i] = bitcast<f32>(bitcast<i32>(swapSign_a[i]) ^ i32(-2147483648));
    }
}

@compute @workgroup_size(32)  // FloatBits.java:41
fn swapSign_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // FloatBits.java:42
    if (i < rk_swapSign_unchecked_arguments.out_length) {  // FloatBits.java:43
        swapSign_unchecked_out[i] = bitcast<f32>(bitcast<i32>(swapSign_unchecked_a[i]) ^ i32(-2147483648));  // FloatBits.java:44
    }
}

@compute @workgroup_size(32)  // FloatBits.java:49
fn inverseRoot(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // FloatBits.java:50
    if (i < rk_inverseRoot_arguments.out_length) {  // FloatBits.java:51
        if (i < 0 || i >= rk_inverseRoot_arguments.a_length) {  // FloatBits.java:52
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_inverseRoot_traps[0], workItem);
            return;
        }
        inverseRoot_out[i] = 1597463007 - (bitcast<i32>(inverseRoot_a[i]) >> 1u);
    }
}

@compute @workgroup_size(32)  // FloatBits.java:49
fn inverseRoot_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // FloatBits.java:50
    if (i < rk_inverseRoot_unchecked_arguments.out_length) {  // FloatBits.java:51
        inverseRoot_unchecked_out[i] = 1597463007 - (bitcast<i32>(inverseRoot_unchecked_a[i]) >> 1u);  // FloatBits.java:52
    }
}
