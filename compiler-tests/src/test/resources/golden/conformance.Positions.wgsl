// Generated from Positions.java by RingKernel. Do not edit.

struct one_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> one_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> one_out: array<i32>;
@group(0) @binding(2) var<uniform> rk_one_arguments: one_Arguments;

struct plane_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> plane_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> plane_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_plane_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_plane_arguments: plane_Arguments;

struct plane_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> plane_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> plane_unchecked_out: array<i32>;
@group(0) @binding(2) var<uniform> rk_plane_unchecked_arguments: plane_unchecked_Arguments;

struct box_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> box_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> box_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_box_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_box_arguments: box_Arguments;

struct box_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> box_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> box_unchecked_out: array<i32>;
@group(0) @binding(2) var<uniform> rk_box_unchecked_arguments: box_unchecked_Arguments;

struct ofSubgroups_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> ofSubgroups_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> ofSubgroups_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_ofSubgroups_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_ofSubgroups_arguments: ofSubgroups_Arguments;

struct ofSubgroups_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> ofSubgroups_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> ofSubgroups_unchecked_out: array<i32>;
@group(0) @binding(2) var<uniform> rk_ofSubgroups_unchecked_arguments: ofSubgroups_unchecked_Arguments;

@compute @workgroup_size(32)  // Positions.java:9
fn one(
        @builtin(workgroup_id) rk_block_id: vec3<u32>,
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>,
        @builtin(local_invocation_id) rk_local_id: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let i = i32(rk_global_id.x);  // Positions.java:10
    if (i < rk_one_arguments.out_length) {  // Positions.java:11
        one_out[i] = i32(rk_global_id.x) + i32(rk_local_id.x) * 1000 + i32(rk_block_id.x) * 100000 + rk_block_dim_x + i32(rk_grid_dim.x);  // Positions.java:12
    }
}

@compute @workgroup_size(8, 4)  // Positions.java:18
fn plane(
        @builtin(workgroup_id) rk_block_id: vec3<u32>,
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>,
        @builtin(local_invocation_id) rk_local_id: vec3<u32>) {
    let rk_block_dim_x: i32 = 8;
    let rk_block_dim_y: i32 = 4;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let x = i32(rk_global_id.x);  // Positions.java:19
    let y = i32(rk_global_id.y);  // Positions.java:20
    let at = y * 16 + x;  // Positions.java:21
    let z = i32(rk_local_id.z);  // Positions.java:23
    let height = rk_block_dim_y;
    let y_1 = i32(rk_local_id.y);
    let width = rk_block_dim_x;
    let x_1 = i32(rk_local_id.x);
    let localIndex = (z * height + y_1) * width + x_1;
    if (at < 0 || at >= rk_plane_arguments.a_length) {
        atomicMin(&rk_plane_traps[0], workItem);
        return;
    }
    if (at < 0 || at >= rk_plane_arguments.out_length) {  // Positions.java:22
        atomicMin(&rk_plane_traps[1], workItem);
        return;
    }
    plane_out[at] = i32(rk_local_id.x) + i32(rk_local_id.y) * 10 + i32(rk_block_id.x) * 100 + i32(rk_block_id.y) * 1000 + localIndex * 10000 + i32(rk_grid_dim.y) * 7 + rk_block_dim_y * 13 + plane_a[at];
}

@compute @workgroup_size(8, 4)  // Positions.java:18
fn plane_unchecked(
        @builtin(workgroup_id) rk_block_id: vec3<u32>,
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>,
        @builtin(local_invocation_id) rk_local_id: vec3<u32>) {
    let rk_block_dim_x: i32 = 8;
    let rk_block_dim_y: i32 = 4;
    let x = i32(rk_global_id.x);  // Positions.java:19
    let y = i32(rk_global_id.y);  // Positions.java:20
    let at = y * 16 + x;  // Positions.java:21
    let z = i32(rk_local_id.z);  // Positions.java:23
    let height = rk_block_dim_y;
    let y_1 = i32(rk_local_id.y);
    let width = rk_block_dim_x;
    let x_1 = i32(rk_local_id.x);
    let localIndex = (z * height + y_1) * width + x_1;
    plane_unchecked_out[at] = i32(rk_local_id.x) + i32(rk_local_id.y) * 10 + i32(rk_block_id.x) * 100 + i32(rk_block_id.y) * 1000 + localIndex * 10000 + i32(rk_grid_dim.y) * 7 + rk_block_dim_y * 13 + plane_unchecked_a[at];  // Positions.java:22
}

@compute @workgroup_size(4, 2, 2)  // Positions.java:27
fn box(
        @builtin(workgroup_id) rk_block_id: vec3<u32>,
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>,
        @builtin(local_invocation_id) rk_local_id: vec3<u32>) {
    let rk_block_dim_x: i32 = 4;
    let rk_block_dim_y: i32 = 2;
    let rk_block_dim_z: i32 = 2;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let x = i32(rk_global_id.x);  // Positions.java:28
    let y = i32(rk_global_id.y);  // Positions.java:29
    let z = i32(rk_global_id.z);  // Positions.java:30
    let at = (z * 4 + y) * 4 + x;  // Positions.java:31
    let z_1 = i32(rk_local_id.z);  // Positions.java:33
    let height = rk_block_dim_y;
    let y_1 = i32(rk_local_id.y);
    let width = rk_block_dim_x;
    let x_1 = i32(rk_local_id.x);
    let localIndex = (z_1 * height + y_1) * width + x_1;
    if (at < 0 || at >= rk_box_arguments.a_length) {
        atomicMin(&rk_box_traps[0], workItem);
        return;
    }
    if (at < 0 || at >= rk_box_arguments.out_length) {  // Positions.java:32
        atomicMin(&rk_box_traps[1], workItem);
        return;
    }
    box_out[at] = i32(rk_local_id.z) + i32(rk_block_id.z) * 10 + rk_block_dim_z * 100 + i32(rk_grid_dim.z) * 1000 + localIndex * 10000 + box_a[at];
}

@compute @workgroup_size(4, 2, 2)  // Positions.java:27
fn box_unchecked(
        @builtin(workgroup_id) rk_block_id: vec3<u32>,
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>,
        @builtin(local_invocation_id) rk_local_id: vec3<u32>) {
    let rk_block_dim_x: i32 = 4;
    let rk_block_dim_y: i32 = 2;
    let rk_block_dim_z: i32 = 2;
    let x = i32(rk_global_id.x);  // Positions.java:28
    let y = i32(rk_global_id.y);  // Positions.java:29
    let z = i32(rk_global_id.z);  // Positions.java:30
    let at = (z * 4 + y) * 4 + x;  // Positions.java:31
    let z_1 = i32(rk_local_id.z);  // Positions.java:33
    let height = rk_block_dim_y;
    let y_1 = i32(rk_local_id.y);
    let width = rk_block_dim_x;
    let x_1 = i32(rk_local_id.x);
    let localIndex = (z_1 * height + y_1) * width + x_1;
    box_unchecked_out[at] = i32(rk_local_id.z) + i32(rk_block_id.z) * 10 + rk_block_dim_z * 100 + i32(rk_grid_dim.z) * 1000 + localIndex * 10000 + box_unchecked_a[at];  // Positions.java:32
}

@compute @workgroup_size(96)  // Positions.java:37
fn ofSubgroups(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>,
        @builtin(local_invocation_id) rk_local_id: vec3<u32>) {
    let rk_block_dim_x: i32 = 96;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // Positions.java:38
    if (i < rk_ofSubgroups_arguments.out_length) {  // Positions.java:39
        let z = i32(rk_local_id.z);  // Positions.java:40
        let height = rk_block_dim_y;
        let y = i32(rk_local_id.y);
        let width = rk_block_dim_x;
        let x = i32(rk_local_id.x);
        let laneId = ((z * height + y) * width + x) & 31;
        let z_1 = i32(rk_local_id.z);
        let height_1 = rk_block_dim_y;
        let y_1 = i32(rk_local_id.y);
        let width_1 = rk_block_dim_x;
        let x_1 = i32(rk_local_id.x);
        let subgroupId = ((z_1 * height_1 + y_1) * width_1 + x_1) >> 5u;
        if (i < 0 || i >= rk_ofSubgroups_arguments.a_length) {
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_ofSubgroups_traps[0], workItem);
            return;
        }
        ofSubgroups_out[i] = laneId + subgroupId * 100 + ofSubgroups_a[i];
    }
}

@compute @workgroup_size(96)  // Positions.java:37
fn ofSubgroups_unchecked(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(local_invocation_id) rk_local_id: vec3<u32>) {
    let rk_block_dim_x: i32 = 96;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // Positions.java:38
    if (i < rk_ofSubgroups_unchecked_arguments.out_length) {  // Positions.java:39
        let z = i32(rk_local_id.z);  // Positions.java:40
        let height = rk_block_dim_y;
        let y = i32(rk_local_id.y);
        let width = rk_block_dim_x;
        let x = i32(rk_local_id.x);
        let laneId = ((z * height + y) * width + x) & 31;
        let z_1 = i32(rk_local_id.z);
        let height_1 = rk_block_dim_y;
        let y_1 = i32(rk_local_id.y);
        let width_1 = rk_block_dim_x;
        let x_1 = i32(rk_local_id.x);
        let subgroupId = ((z_1 * height_1 + y_1) * width_1 + x_1) >> 5u;
        ofSubgroups_unchecked_out[i] = laneId + subgroupId * 100 + ofSubgroups_unchecked_a[i];
    }
}
