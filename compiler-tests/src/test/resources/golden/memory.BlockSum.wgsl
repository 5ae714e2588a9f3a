// Generated from BlockSum.java by RingKernel. Do not edit.

struct blockSum_Arguments {
    values_length: i32,
    total_length: i32,
}

@group(0) @binding(0) var<storage, read> blockSum_values: array<i32>;
@group(0) @binding(1) var<storage, read_write> blockSum_total: array<atomic<i32>>;
@group(0) @binding(2) var<storage, read_write> rk_blockSum_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_blockSum_arguments: blockSum_Arguments;
var<workgroup> blockSum_tile: array<i32, 64>;

struct blockSum_unchecked_Arguments {
    values_length: i32,
    total_length: i32,
}

@group(0) @binding(0) var<storage, read> blockSum_unchecked_values: array<i32>;
@group(0) @binding(1) var<storage, read_write> blockSum_unchecked_total: array<atomic<i32>>;
@group(0) @binding(2) var<uniform> rk_blockSum_unchecked_arguments: blockSum_unchecked_Arguments;
var<workgroup> blockSum_unchecked_tile: array<i32, 64>;

@compute @workgroup_size(64)  // BlockSum.java:9
fn blockSum(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>,
        @builtin(local_invocation_id) rk_local_id: vec3<u32>) {
    let rk_block_dim_x: i32 = 64;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let local = i32(rk_local_id.x);  // BlockSum.java:11
    let i = i32(rk_global_id.x);  // BlockSum.java:12
    var chosen = 0;  // BlockSum.java:13
    if (i < rk_blockSum_arguments.values_length) {
        chosen = blockSum_values[i];
    } else {
        chosen = 0;
    }
    blockSum_tile[local] = chosen;
    storageBarrier();  // BlockSum.java:14
    workgroupBarrier();
    let stride = rk_block_dim_x / 2;  // BlockSum.java:15
    for (var stride_1 = stride; stride_1 > 0; stride_1 /= 2) {
        if (local < stride_1) {  // BlockSum.java:16
            blockSum_tile[local] += blockSum_tile[local + stride_1];  // BlockSum.java:17
        }
        storageBarrier();  // BlockSum.java:19
        workgroupBarrier();
    }
    var leaves = false;  // BlockSum.java:21
    if (local == 0) {
        let tileValue = blockSum_tile[0];  // BlockSum.java:22
        if (rk_blockSum_arguments.total_length <= 0) {
            atomicMin(&rk_blockSum_traps[0], workItem);
            leaves = true;
        }
        let goesOn = !leaves;
        if (goesOn) {
            atomicAdd(&blockSum_total[0], tileValue);
        }
    }
}

@compute @workgroup_size(64)  // BlockSum.java:9
fn blockSum_unchecked(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(local_invocation_id) rk_local_id: vec3<u32>) {
    let rk_block_dim_x: i32 = 64;
    let local = i32(rk_local_id.x);  // BlockSum.java:11
    let i = i32(rk_global_id.x);  // BlockSum.java:12
    var chosen = 0;  // BlockSum.java:13
    if (i < rk_blockSum_unchecked_arguments.values_length) {
        chosen = blockSum_unchecked_values[i];
    } else {
        chosen = 0;
    }
    blockSum_unchecked_tile[local] = chosen;
    storageBarrier();  // BlockSum.java:14
    workgroupBarrier();
    let stride = rk_block_dim_x / 2;  // BlockSum.java:15
    for (var stride_1 = stride; stride_1 > 0; stride_1 /= 2) {
        if (local < stride_1) {  // BlockSum.java:16
            blockSum_unchecked_tile[local] += blockSum_unchecked_tile[local + stride_1];  // BlockSum.java:17
        }
        storageBarrier();  // BlockSum.java:19
        workgroupBarrier();
    }
    if (local == 0) {  // BlockSum.java:21
        atomicAdd(&blockSum_unchecked_total[0], blockSum_unchecked_tile[0]);  // BlockSum.java:22
    }
}
