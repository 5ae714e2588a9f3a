// Generated from ArrayExceptions.java by RingKernel. Do not edit.

struct Point {
    x: i32,  // offset 0
    y: i32,  // offset 4
}

struct ofAnArrayOfRecords_Arguments {
    points_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> ofAnArrayOfRecords_points: array<Point>;
@group(0) @binding(1) var<storage, read_write> ofAnArrayOfRecords_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_ofAnArrayOfRecords_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_ofAnArrayOfRecords_arguments: ofAnArrayOfRecords_Arguments;

struct ofAnArrayOfRecords_unchecked_Arguments {
    points_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> ofAnArrayOfRecords_unchecked_points: array<Point>;
@group(0) @binding(1) var<storage, read_write> ofAnArrayOfRecords_unchecked_out: array<i32>;
@group(0) @binding(2) var<uniform> rk_ofAnArrayOfRecords_unchecked_arguments: ofAnArrayOfRecords_unchecked_Arguments;

struct negativeLength_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> negativeLength_a: array<i32>;
@group(0) @binding(1) var<storage, read> negativeLength_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> negativeLength_out: array<i32>;
@group(0) @binding(3) var<storage, read_write> rk_negativeLength_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_negativeLength_arguments: negativeLength_Arguments;

struct negativeLength_unchecked_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> negativeLength_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read> negativeLength_unchecked_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> negativeLength_unchecked_out: array<i32>;
@group(0) @binding(3) var<storage, read_write> rk_negativeLength_unchecked_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_negativeLength_unchecked_arguments: negativeLength_unchecked_Arguments;

@compute @workgroup_size(32)  // ArrayExceptions.java:15
fn ofAnArrayOfRecords(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // ArrayExceptions.java:16
    if (i < rk_ofAnArrayOfRecords_arguments.out_length) {  // ArrayExceptions.java:17
        if (i < 0 || i >= rk_ofAnArrayOfRecords_arguments.points_length) {  // ArrayExceptions.java:18
            atomicMin(&rk_ofAnArrayOfRecords_traps[0], workItem);
            return;
        }
        let y = ofAnArrayOfRecords_points[i].y;
        let product = i * 2;  // ArrayExceptions.java:19
        if (product < 0 || product >= rk_ofAnArrayOfRecords_arguments.points_length) {
            atomicMin(&rk_ofAnArrayOfRecords_traps[1], workItem);
            return;
        }
        ofAnArrayOfRecords_out[i] = y + ofAnArrayOfRecords_points[product].x;
    }
}

@compute @workgroup_size(32)  // ArrayExceptions.java:15
fn ofAnArrayOfRecords_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // ArrayExceptions.java:16
    if (i < rk_ofAnArrayOfRecords_unchecked_arguments.out_length) {  // ArrayExceptions.java:17
        let y = ofAnArrayOfRecords_unchecked_points[i].y;  // ArrayExceptions.java:18
        ofAnArrayOfRecords_unchecked_out[i] = y + ofAnArrayOfRecords_unchecked_points[i * 2].x;  // ArrayExceptions.java:19
    }
}

@compute @workgroup_size(32)  // ArrayExceptions.java:24
fn negativeLength(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // ArrayExceptions.java:25
    if (i < rk_negativeLength_arguments.out_length) {  // ArrayExceptions.java:26
        if (i < 0 || i >= rk_negativeLength_arguments.a_length) {  // ArrayExceptions.java:27
            atomicMin(&rk_negativeLength_traps[0], workItem);
            return;
        }
        negativeLength_out[i] = negativeLength_a[i];
        if (i < 0 || i >= rk_negativeLength_arguments.b_length) {  // ArrayExceptions.java:28
            atomicMin(&rk_negativeLength_traps[1], workItem);
            return;
        }
        if (negativeLength_b[i] == 33) {
            atomicMin(&rk_negativeLength_traps[2], workItem);  // ArrayExceptions.java:29
            return;
        }
    }
}

@compute @workgroup_size(32)  // ArrayExceptions.java:24
fn negativeLength_unchecked(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // ArrayExceptions.java:25
    if (i < rk_negativeLength_unchecked_arguments.out_length) {  // ArrayExceptions.java:26
        negativeLength_unchecked_out[i] = negativeLength_unchecked_a[i];  // ArrayExceptions.java:27
        if (negativeLength_unchecked_b[i] == 33) {  // ArrayExceptions.java:28
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;  // ArrayExceptions.java:29
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_negativeLength_unchecked_traps[0], workItem);
            return;
        }
    }
}
