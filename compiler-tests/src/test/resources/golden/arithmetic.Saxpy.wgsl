// Generated from Saxpy.java by RingKernel. Do not edit.

struct saxpy_Arguments {
    a: f32,
    x_length: i32,
    y_length: i32,
}

@group(0) @binding(0) var<storage, read> saxpy_x: array<f32>;
@group(0) @binding(1) var<storage, read_write> saxpy_y: array<f32>;
@group(0) @binding(2) var<storage, read_write> rk_saxpy_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_saxpy_arguments: saxpy_Arguments;

struct saxpy_unchecked_Arguments {
    a: f32,
    x_length: i32,
    y_length: i32,
}

@group(0) @binding(0) var<storage, read> saxpy_unchecked_x: array<f32>;
@group(0) @binding(1) var<storage, read_write> saxpy_unchecked_y: array<f32>;
@group(0) @binding(2) var<uniform> rk_saxpy_unchecked_arguments: saxpy_unchecked_Arguments;

@compute @workgroup_size(64)  // Saxpy.java:8
fn saxpy(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 64;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // Saxpy.java:9
    if (i < rk_saxpy_arguments.x_length) {  // Saxpy.java:10
        if (i < 0 || i >= rk_saxpy_arguments.y_length) {  // Saxpy.java:11
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_saxpy_traps[0], workItem);
            return;
        }
        saxpy_y[i] = rk_saxpy_arguments.a * saxpy_x[i] + saxpy_y[i];
    }
}

@compute @workgroup_size(64)  // Saxpy.java:8
fn saxpy_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // Saxpy.java:9
    if (i < rk_saxpy_unchecked_arguments.x_length) {  // Saxpy.java:10
        saxpy_unchecked_y[i] = rk_saxpy_unchecked_arguments.a * saxpy_unchecked_x[i] + saxpy_unchecked_y[i];  // Saxpy.java:11
    }
}
