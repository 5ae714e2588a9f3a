// Generated from FloatRounding.java by RingKernel. Do not edit.

struct nearest_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> nearest_a: array<f32>;
@group(0) @binding(1) var<storage, read_write> nearest_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_nearest_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_nearest_arguments: nearest_Arguments;

struct nearest_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> nearest_unchecked_a: array<f32>;
@group(0) @binding(1) var<storage, read_write> nearest_unchecked_out: array<i32>;
@group(0) @binding(2) var<uniform> rk_nearest_unchecked_arguments: nearest_unchecked_Arguments;

struct even_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> even_a: array<f32>;
@group(0) @binding(1) var<storage, read_write> even_out: array<f32>;
@group(0) @binding(2) var<storage, read_write> rk_even_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_even_arguments: even_Arguments;

struct even_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> even_unchecked_a: array<f32>;
@group(0) @binding(1) var<storage, read_write> even_unchecked_out: array<f32>;
@group(0) @binding(2) var<uniform> rk_even_unchecked_arguments: even_unchecked_Arguments;

struct down_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> down_a: array<f32>;
@group(0) @binding(1) var<storage, read_write> down_out: array<f32>;
@group(0) @binding(2) var<storage, read_write> rk_down_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_down_arguments: down_Arguments;

struct down_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> down_unchecked_a: array<f32>;
@group(0) @binding(1) var<storage, read_write> down_unchecked_out: array<f32>;
@group(0) @binding(2) var<uniform> rk_down_unchecked_arguments: down_unchecked_Arguments;

struct up_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> up_a: array<f32>;
@group(0) @binding(1) var<storage, read_write> up_out: array<f32>;
@group(0) @binding(2) var<storage, read_write> rk_up_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_up_arguments: up_Arguments;

struct up_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> up_unchecked_a: array<f32>;
@group(0) @binding(1) var<storage, read_write> up_unchecked_out: array<f32>;
@group(0) @binding(2) var<uniform> rk_up_unchecked_arguments: up_unchecked_Arguments;

struct root_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> root_a: array<f32>;
@group(0) @binding(1) var<storage, read_write> root_out: array<f32>;
@group(0) @binding(2) var<storage, read_write> rk_root_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_root_arguments: root_Arguments;

struct root_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> root_unchecked_a: array<f32>;
@group(0) @binding(1) var<storage, read_write> root_unchecked_out: array<f32>;
@group(0) @binding(2) var<uniform> rk_root_unchecked_arguments: root_unchecked_Arguments;

struct next_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> next_a: array<f32>;
@group(0) @binding(1) var<storage, read_write> next_out: array<f32>;
@group(0) @binding(2) var<storage, read_write> rk_next_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_next_arguments: next_Arguments;

struct next_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> next_unchecked_a: array<f32>;
@group(0) @binding(1) var<storage, read_write> next_unchecked_out: array<f32>;
@group(0) @binding(2) var<uniform> rk_next_unchecked_arguments: next_unchecked_Arguments;

struct unit_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> unit_a: array<f32>;
@group(0) @binding(1) var<storage, read_write> unit_out: array<f32>;
@group(0) @binding(2) var<storage, read_write> rk_unit_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_unit_arguments: unit_Arguments;

struct unit_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> unit_unchecked_a: array<f32>;
@group(0) @binding(1) var<storage, read_write> unit_unchecked_out: array<f32>;
@group(0) @binding(2) var<uniform> rk_unit_unchecked_arguments: unit_unchecked_Arguments;

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

@compute @workgroup_size(32)  // FloatRounding.java:9
fn nearest(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // FloatRounding.java:10
    if (i < rk_nearest_arguments.out_length) {  // FloatRounding.java:11
        if (i < 0 || i >= rk_nearest_arguments.a_length) {  // FloatRounding.java:12
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_nearest_traps[0], workItem);
            return;
        }
        let aValue = nearest_a[i];
        let floor_ = floor(aValue);
        let chosen = select(floor_, floor_ + 1.0f, aValue - floor_ >= 0.5f);
        let bits = bitcast<i32>(chosen);
        let bits_1 = bits & 2147483647;
        let isLess = bits_1 < 1325400064;
        let truncated = i32(select(0.0f, chosen, isLess));
        let round_f32 = select(select(select(2147483647, i32(-2147483648), bits < 0), 0, bits_1 > 2139095040), truncated, isLess);
        nearest_out[i] = round_f32;
    }
}

@compute @workgroup_size(32)  // FloatRounding.java:9
fn nearest_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // FloatRounding.java:10
    if (i < rk_nearest_unchecked_arguments.out_length) {  // FloatRounding.java:11
        let aValue = nearest_unchecked_a[i];  // FloatRounding.java:12
        let floor_ = floor(aValue);
        let chosen = select(floor_, floor_ + 1.0f, aValue - floor_ >= 0.5f);
        let bits = bitcast<i32>(chosen);
        let bits_1 = bits & 2147483647;
        let isLess = bits_1 < 1325400064;
        let truncated = i32(select(0.0f, chosen, isLess));
        let round_f32 = select(select(select(2147483647, i32(-2147483648), bits < 0), 0, bits_1 > 2139095040), truncated, isLess);
        nearest_unchecked_out[i] = round_f32;
    }
}

@compute @workgroup_size(32)  // FloatRounding.java:17
fn even(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // FloatRounding.java:18
    if (i < rk_even_arguments.out_length) {  // FloatRounding.java:19
        if (i < 0 || i >= rk_even_arguments.a_length) {  // FloatRounding.java:20
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_even_traps[0], workItem);
            return;
        }
        let narrowed = round(even_a[i]);
        even_out[i] = narrowed;
    }
}

@compute @workgroup_size(32)  // FloatRounding.java:17
fn even_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // FloatRounding.java:18
    if (i < rk_even_unchecked_arguments.out_length) {  // FloatRounding.java:19
        let narrowed = round(even_unchecked_a[i]);  // FloatRounding.java:20
        even_unchecked_out[i] = narrowed;
    }
}

@compute @workgroup_size(32)  // FloatRounding.java:25
fn down(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // FloatRounding.java:26
    if (i < rk_down_arguments.out_length) {  // FloatRounding.java:27
        if (i < 0 || i >= rk_down_arguments.a_length) {  // FloatRounding.java:28
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_down_traps[0], workItem);
            return;
        }
        let narrowed = floor(down_a[i]);
        down_out[i] = narrowed;
    }
}

@compute @workgroup_size(32)  // FloatRounding.java:25
fn down_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // FloatRounding.java:26
    if (i < rk_down_unchecked_arguments.out_length) {  // FloatRounding.java:27
        let narrowed = floor(down_unchecked_a[i]);  // FloatRounding.java:28
        down_unchecked_out[i] = narrowed;
    }
}

@compute @workgroup_size(32)  // FloatRounding.java:33
fn up(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // FloatRounding.java:34
    if (i < rk_up_arguments.out_length) {  // FloatRounding.java:35
        if (i < 0 || i >= rk_up_arguments.a_length) {  // FloatRounding.java:36
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_up_traps[0], workItem);
            return;
        }
        let narrowed = ceil(up_a[i]);
        up_out[i] = narrowed;
    }
}

@compute @workgroup_size(32)  // FloatRounding.java:33
fn up_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // FloatRounding.java:34
    if (i < rk_up_unchecked_arguments.out_length) {  // FloatRounding.java:35
        let narrowed = ceil(up_unchecked_a[i]);  // FloatRounding.java:36
        up_unchecked_out[i] = narrowed;
    }
}

@compute @workgroup_size(32)  // FloatRounding.java:41
fn root(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // FloatRounding.java:42
    if (i < rk_root_arguments.out_length) {  // FloatRounding.java:43
        if (i < 0 || i >= rk_root_arguments.a_length) {  // FloatRounding.java:44
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_root_traps[0], workItem);
            return;
        }
        let to_float = sqrt(abs(root_a[i]));
        root_out[i] = to_float;
    }
}

@compute @workgroup_size(32)  // FloatRounding.java:41
fn root_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // FloatRounding.java:42
    if (i < rk_root_unchecked_arguments.out_length) {  // FloatRounding.java:43
        let to_float = sqrt(abs(root_unchecked_a[i]));  // FloatRounding.java:44
        root_unchecked_out[i] = to_float;
    }
}

@compute @workgroup_size(32)  // FloatRounding.java:49
fn next(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // FloatRounding.java:50
    if (i < rk_next_arguments.out_length) {  // FloatRounding.java:51
        if (i < 0 || i >= rk_next_arguments.a_length) {  // FloatRounding.java:52
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_next_traps[0], workItem);
            return;
        }
        let bits = bitcast<i32>(next_a[i]);
        let bits_1 = bits & 2147483647;
        let nextUp_f32 = bitcast<f32>(select(select(bits + select(1, -1, bits < 0), 1, bits_1 == 0), bits, bits_1 > 2139095040 || bits == 2139095040));
        next_out[i] = nextUp_f32;
    }
}

@compute @workgroup_size(32)  // FloatRounding.java:49
fn next_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // FloatRounding.java:50
    if (i < rk_next_unchecked_arguments.out_length) {  // FloatRounding.java:51
        let bits = bitcast<i32>(next_unchecked_a[i]);  // FloatRounding.java:52
        let bits_1 = bits & 2147483647;
        let nextUp_f32 = bitcast<f32>(select(select(bits + select(1, -1, bits < 0), 1, bits_1 == 0), bits, bits_1 > 2139095040 || bits == 2139095040));
        next_unchecked_out[i] = nextUp_f32;
    }
}

@compute @workgroup_size(32)  // FloatRounding.java:57
fn unit(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // FloatRounding.java:58
    if (i < rk_unit_arguments.out_length) {  // FloatRounding.java:59
        if (i < 0 || i >= rk_unit_arguments.a_length) {  // FloatRounding.java:60
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_unit_traps[0], workItem);
            return;
        }
        let bits = bitcast<i32>(unit_a[i]) & 2147483647;
        let shifted = i32(u32(bits) >> 23u);
        let difference = shifted - 1;
        let ulp_f32 = bitcast<f32>(select(bits, select(1 << u32(select(0, difference, difference > 0) & 31), (shifted - 23) << 23u, shifted > 23), bits < 2139095040));
        unit_out[i] = ulp_f32;
    }
}

@compute @workgroup_size(32)  // FloatRounding.java:57
fn unit_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // FloatRounding.java:58
    if (i < rk_unit_unchecked_arguments.out_length) {  // FloatRounding.java:59
        let bits = bitcast<i32>(unit_unchecked_a[i]) & 2147483647;  // FloatRounding.java:60
        let shifted = i32(u32(bits) >> 23u);
        let difference = shifted - 1;
        let ulp_f32 = bitcast<f32>(select(bits, select(1 << u32(select(0, difference, difference > 0) & 31), (shifted - 23) << 23u, shifted > 23), bits < 2139095040));
        unit_unchecked_out[i] = ulp_f32;
    }
}

@compute @workgroup_size(32)  // FloatRounding.java:65
fn exponent(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // FloatRounding.java:66
    if (i < rk_exponent_arguments.out_length) {  // FloatRounding.java:67
        if (i < 0 || i >= rk_exponent_arguments.a_length) {  // FloatRounding.java:68
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_exponent_traps[0], workItem);
            return;
        }
        let getExponent_f32 = i32(u32(bitcast<i32>(exponent_a[i]) & 2147483647) >> 23u) - 127;
        exponent_out[i] = getExponent_f32;
    }
}

@compute @workgroup_size(32)  // FloatRounding.java:65
fn exponent_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // FloatRounding.java:66
    if (i < rk_exponent_unchecked_arguments.out_length) {  // FloatRounding.java:67
        let getExponent_f32 = i32(u32(bitcast<i32>(exponent_unchecked_a[i]) & 2147483647) >> 23u) - 127;  // FloatRounding.java:68
        exponent_unchecked_out[i] = getExponent_f32;
    }
}
