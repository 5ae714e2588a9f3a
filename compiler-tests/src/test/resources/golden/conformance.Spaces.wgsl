// Generated from Spaces.java by RingKernel. Do not edit.

struct inner_Arguments {
    width: i32,
    height: i32,
    depth: i32,
    in_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> inner_in: array<f32>;
@group(0) @binding(1) var<storage, read_write> inner_out: array<f32>;
@group(0) @binding(2) var<storage, read_write> rk_inner_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_inner_arguments: inner_Arguments;

struct inner_unchecked_Arguments {
    width: i32,
    height: i32,
    depth: i32,
    in_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> inner_unchecked_in: array<f32>;
@group(0) @binding(1) var<storage, read_write> inner_unchecked_out: array<f32>;
@group(0) @binding(2) var<uniform> rk_inner_unchecked_arguments: inner_unchecked_Arguments;

struct inner_tiled_Arguments {
    width: i32,
    height: i32,
    depth: i32,
    tileX: i32,
    tileY: i32,
    tileZ: i32,
    in_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> inner_tiled_in: array<f32>;
@group(0) @binding(1) var<storage, read_write> inner_tiled_out: array<f32>;
@group(0) @binding(2) var<uniform> rk_inner_tiled_arguments: inner_tiled_Arguments;
override rk_inner_tiled_shared0: i32 = 1;
var<workgroup> inner_tiled_in_tile: array<f32, max(rk_inner_tiled_shared0, 1)>;

struct rigid_Arguments {
    width: i32,
    height: i32,
    depth: i32,
    in_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> rigid_in: array<f32>;
@group(0) @binding(1) var<storage, read_write> rigid_out: array<f32>;
@group(0) @binding(2) var<storage, read_write> rk_rigid_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_rigid_arguments: rigid_Arguments;

struct rigid_unchecked_Arguments {
    width: i32,
    height: i32,
    depth: i32,
    in_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> rigid_unchecked_in: array<f32>;
@group(0) @binding(1) var<storage, read_write> rigid_unchecked_out: array<f32>;
@group(0) @binding(2) var<uniform> rk_rigid_unchecked_arguments: rigid_unchecked_Arguments;

struct rigid_tiled_Arguments {
    width: i32,
    height: i32,
    depth: i32,
    tileX: i32,
    tileY: i32,
    tileZ: i32,
    in_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> rigid_tiled_in: array<f32>;
@group(0) @binding(1) var<storage, read_write> rigid_tiled_out: array<f32>;
@group(0) @binding(2) var<uniform> rk_rigid_tiled_arguments: rigid_tiled_Arguments;
override rk_rigid_tiled_shared0: i32 = 1;
var<workgroup> rigid_tiled_in_tile: array<f32, max(rk_rigid_tiled_shared0, 1)>;

struct periodic_Arguments {
    width: i32,
    height: i32,
    depth: i32,
    in_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> periodic_in: array<f32>;
@group(0) @binding(1) var<storage, read_write> periodic_out: array<f32>;
@group(0) @binding(2) var<storage, read_write> rk_periodic_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_periodic_arguments: periodic_Arguments;

struct periodic_unchecked_Arguments {
    width: i32,
    height: i32,
    depth: i32,
    in_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> periodic_unchecked_in: array<f32>;
@group(0) @binding(1) var<storage, read_write> periodic_unchecked_out: array<f32>;
@group(0) @binding(2) var<uniform> rk_periodic_unchecked_arguments: periodic_unchecked_Arguments;

struct periodic_tiled_Arguments {
    width: i32,
    height: i32,
    depth: i32,
    tileX: i32,
    tileY: i32,
    tileZ: i32,
    in_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> periodic_tiled_in: array<f32>;
@group(0) @binding(1) var<storage, read_write> periodic_tiled_out: array<f32>;
@group(0) @binding(2) var<uniform> rk_periodic_tiled_arguments: periodic_tiled_Arguments;
override rk_periodic_tiled_shared0: i32 = 1;
var<workgroup> periodic_tiled_in_tile: array<f32, max(rk_periodic_tiled_shared0, 1)>;

struct surrounded_Arguments {
    width: i32,
    height: i32,
    depth: i32,
    in_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> surrounded_in: array<f32>;
@group(0) @binding(1) var<storage, read_write> surrounded_out: array<f32>;
@group(0) @binding(2) var<storage, read_write> rk_surrounded_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_surrounded_arguments: surrounded_Arguments;

struct surrounded_unchecked_Arguments {
    width: i32,
    height: i32,
    depth: i32,
    in_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> surrounded_unchecked_in: array<f32>;
@group(0) @binding(1) var<storage, read_write> surrounded_unchecked_out: array<f32>;
@group(0) @binding(2) var<uniform> rk_surrounded_unchecked_arguments: surrounded_unchecked_Arguments;

struct surrounded_tiled_Arguments {
    width: i32,
    height: i32,
    depth: i32,
    tileX: i32,
    tileY: i32,
    tileZ: i32,
    in_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> surrounded_tiled_in: array<f32>;
@group(0) @binding(1) var<storage, read_write> surrounded_tiled_out: array<f32>;
@group(0) @binding(2) var<uniform> rk_surrounded_tiled_arguments: surrounded_tiled_Arguments;
override rk_surrounded_tiled_shared0: i32 = 1;
var<workgroup> surrounded_tiled_in_tile: array<f32, max(rk_surrounded_tiled_shared0, 1)>;

struct mirrored_Arguments {
    width: i32,
    height: i32,
    depth: i32,
    in_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> mirrored_in: array<f32>;
@group(0) @binding(1) var<storage, read_write> mirrored_out: array<f32>;
@group(0) @binding(2) var<storage, read_write> rk_mirrored_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_mirrored_arguments: mirrored_Arguments;

struct mirrored_unchecked_Arguments {
    width: i32,
    height: i32,
    depth: i32,
    in_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> mirrored_unchecked_in: array<f32>;
@group(0) @binding(1) var<storage, read_write> mirrored_unchecked_out: array<f32>;
@group(0) @binding(2) var<uniform> rk_mirrored_unchecked_arguments: mirrored_unchecked_Arguments;

struct mirrored_tiled_Arguments {
    width: i32,
    height: i32,
    depth: i32,
    tileX: i32,
    tileY: i32,
    tileZ: i32,
    in_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> mirrored_tiled_in: array<f32>;
@group(0) @binding(1) var<storage, read_write> mirrored_tiled_out: array<f32>;
@group(0) @binding(2) var<uniform> rk_mirrored_tiled_arguments: mirrored_tiled_Arguments;
override rk_mirrored_tiled_shared0: i32 = 1;
var<workgroup> mirrored_tiled_in_tile: array<f32, max(rk_mirrored_tiled_shared0, 1)>;

struct absorbed_Arguments {
    width: i32,
    height: i32,
    depth: i32,
    in_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> absorbed_in: array<f32>;
@group(0) @binding(1) var<storage, read_write> absorbed_out: array<f32>;
@group(0) @binding(2) var<storage, read_write> rk_absorbed_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_absorbed_arguments: absorbed_Arguments;

struct absorbed_unchecked_Arguments {
    width: i32,
    height: i32,
    depth: i32,
    in_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> absorbed_unchecked_in: array<f32>;
@group(0) @binding(1) var<storage, read_write> absorbed_unchecked_out: array<f32>;
@group(0) @binding(2) var<uniform> rk_absorbed_unchecked_arguments: absorbed_unchecked_Arguments;

struct absorbed_tiled_Arguments {
    width: i32,
    height: i32,
    depth: i32,
    tileX: i32,
    tileY: i32,
    tileZ: i32,
    in_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> absorbed_tiled_in: array<f32>;
@group(0) @binding(1) var<storage, read_write> absorbed_tiled_out: array<f32>;
@group(0) @binding(2) var<uniform> rk_absorbed_tiled_arguments: absorbed_tiled_Arguments;
override rk_absorbed_tiled_shared0: i32 = 1;
var<workgroup> absorbed_tiled_in_tile: array<f32, max(rk_absorbed_tiled_shared0, 1)>;

struct places_Arguments {
    width: i32,
    height: i32,
    depth: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read_write> places_out: array<i32>;
@group(0) @binding(1) var<storage, read_write> rk_places_traps: array<atomic<i32>>;
@group(0) @binding(2) var<uniform> rk_places_arguments: places_Arguments;

struct places_unchecked_Arguments {
    width: i32,
    height: i32,
    depth: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read_write> places_unchecked_out: array<i32>;
@group(0) @binding(1) var<uniform> rk_places_unchecked_arguments: places_unchecked_Arguments;

@compute @workgroup_size(16, 4, 4)  // Spaces.java:11
fn inner(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 16;
    let rk_block_dim_y: i32 = 4;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let x = i32(rk_global_id.x) + 1;
    let y = i32(rk_global_id.y) + 1;
    let z = i32(rk_global_id.z) + 1;
    if (x < rk_inner_arguments.width - 1 && y < rk_inner_arguments.height - 1 && z < rk_inner_arguments.depth - 1) {
        let sum = (z * rk_inner_arguments.height + y) * rk_inner_arguments.width + x;  // Spaces.java:12
        let sum_1 = ((z + 1) * rk_inner_arguments.height + y) * rk_inner_arguments.width + x;
        if (sum_1 < 0 || sum_1 >= rk_inner_arguments.in_length) {
            atomicMin(&rk_inner_traps[0], workItem);
            return;
        }
        let sum_2 = ((z - 1) * rk_inner_arguments.height + y) * rk_inner_arguments.width + x;
        if (sum_2 < 0 || sum_2 >= rk_inner_arguments.in_length) {
            atomicMin(&rk_inner_traps[1], workItem);
            return;
        }
        let sum_3 = (z * rk_inner_arguments.height + (y - 1)) * rk_inner_arguments.width + x;
        if (sum_3 < 0 || sum_3 >= rk_inner_arguments.in_length) {
            atomicMin(&rk_inner_traps[2], workItem);
            return;
        }
        let sum_4 = (z * rk_inner_arguments.height + (y + 1)) * rk_inner_arguments.width + x;
        if (sum_4 < 0 || sum_4 >= rk_inner_arguments.in_length) {
            atomicMin(&rk_inner_traps[3], workItem);
            return;
        }
        let sum_5 = (z * rk_inner_arguments.height + y) * rk_inner_arguments.width + (x - 1);  // Spaces.java:13
        if (sum_5 < 0 || sum_5 >= rk_inner_arguments.in_length) {
            atomicMin(&rk_inner_traps[4], workItem);
            return;
        }
        let sum_6 = ((z + 1) * rk_inner_arguments.height + (y + 1)) * rk_inner_arguments.width + (x + 1);
        if (sum_6 < 0 || sum_6 >= rk_inner_arguments.in_length) {
            atomicMin(&rk_inner_traps[5], workItem);
            return;
        }
        if (sum < 0 || sum >= rk_inner_arguments.out_length) {  // Spaces.java:12
            atomicMin(&rk_inner_traps[6], workItem);
            return;
        }
        inner_out[sum] = inner_in[sum_1] + inner_in[sum_2] * 2.0f + inner_in[sum_3] * 4.0f + inner_in[sum_4] * 8.0f + inner_in[sum_5] * 16.0f - inner_in[sum_6];
    }
}

@compute @workgroup_size(16, 4, 4)  // Spaces.java:11
fn inner_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let x = i32(rk_global_id.x) + 1;
    let y = i32(rk_global_id.y) + 1;
    let z = i32(rk_global_id.z) + 1;
    if (x < rk_inner_unchecked_arguments.width - 1 && y < rk_inner_unchecked_arguments.height - 1 && z < rk_inner_unchecked_arguments.depth - 1) {
        let sum = (z * rk_inner_unchecked_arguments.height + y) * rk_inner_unchecked_arguments.width + x;  // Spaces.java:12
        let sum_1 = inner_unchecked_in[((z + 1) * rk_inner_unchecked_arguments.height + y) * rk_inner_unchecked_arguments.width + x] + inner_unchecked_in[((z - 1) * rk_inner_unchecked_arguments.height + y) * rk_inner_unchecked_arguments.width + x] * 2.0f + inner_unchecked_in[(z * rk_inner_unchecked_arguments.height + (y - 1)) * rk_inner_unchecked_arguments.width + x] * 4.0f;
        let product = z * rk_inner_unchecked_arguments.height;
        inner_unchecked_out[sum] = sum_1 + inner_unchecked_in[(product + (y + 1)) * rk_inner_unchecked_arguments.width + x] * 8.0f + inner_unchecked_in[(z * rk_inner_unchecked_arguments.height + y) * rk_inner_unchecked_arguments.width + (x - 1)] * 16.0f - inner_unchecked_in[((z + 1) * rk_inner_unchecked_arguments.height + (y + 1)) * rk_inner_unchecked_arguments.width + (x + 1)];
    }
}

@compute @workgroup_size(32, 4, 2)  // Spaces.java:11
fn inner_tiled(
        @builtin(workgroup_id) rk_block_id: vec3<u32>,
        @builtin(local_invocation_id) rk_local_id: vec3<u32>) {
    let originX = i32(rk_block_id.x) * rk_inner_tiled_arguments.tileX;
    let originY = i32(rk_block_id.y) * rk_inner_tiled_arguments.tileY;
    let originZ = i32(rk_block_id.z) * rk_inner_tiled_arguments.tileZ;
    let pitchX = rk_inner_tiled_arguments.tileX + 2;
    let pitchY = rk_inner_tiled_arguments.tileY + 2;
    let pitchZ = rk_inner_tiled_arguments.tileZ + 2;
    for (var atZ = i32(rk_local_id.z); atZ < pitchZ; atZ += 2) {
        for (var atY = i32(rk_local_id.y); atY < pitchY; atY += 4) {
            for (var atX = i32(rk_local_id.x); atX < pitchX; atX += 32) {
                let sum = originX + atX;
                let difference = rk_inner_tiled_arguments.width - 1;
                let min = select(difference, sum, sum < difference);
                let max = select(0, min, min > 0);
                let sum_1 = originY + atY;
                let difference_1 = rk_inner_tiled_arguments.height - 1;
                let min_1 = select(difference_1, sum_1, sum_1 < difference_1);
                let max_1 = select(0, min_1, min_1 > 0);
                let sum_2 = originZ + atZ;
                let difference_2 = rk_inner_tiled_arguments.depth - 1;
                let min_2 = select(difference_2, sum_2, sum_2 < difference_2);
                let max_2 = select(0, min_2, min_2 > 0);
                inner_tiled_in_tile[(atZ * pitchY + atY) * pitchX + atX] = inner_tiled_in[(max_2 * rk_inner_tiled_arguments.height + max_1) * rk_inner_tiled_arguments.width + max];
            }
        }
    }
    storageBarrier();
    workgroupBarrier();
    for (var inZ = i32(rk_local_id.z); inZ < rk_inner_tiled_arguments.tileZ; inZ += 2) {
        for (var inY = i32(rk_local_id.y); inY < rk_inner_tiled_arguments.tileY; inY += 4) {
            for (var inX = i32(rk_local_id.x); inX < rk_inner_tiled_arguments.tileX; inX += 32) {
                let x = originX + inX + 1;
                let y = originY + inY + 1;
                let z = originZ + inZ + 1;
                if (x < rk_inner_tiled_arguments.width - 1 && y < rk_inner_tiled_arguments.height - 1 && z < rk_inner_tiled_arguments.depth - 1) {
                    let sum = (z * rk_inner_tiled_arguments.height + y) * rk_inner_tiled_arguments.width + x;  // Spaces.java:12
                    let sum_1 = inX + 1;
                    let sum_2 = inner_tiled_in_tile[((inZ + 2) * pitchY + (inY + 1)) * pitchX + sum_1] + inner_tiled_in_tile[(inZ * pitchY + (inY + 1)) * pitchX + (inX + 1)] * 2.0f + inner_tiled_in_tile[((inZ + 1) * pitchY + inY) * pitchX + (inX + 1)] * 4.0f;
                    let sum_3 = inX + 1;
                    let sum_4 = inY + 2;
                    let product = (inZ + 1) * pitchY;
                    inner_tiled_out[sum] = sum_2 + inner_tiled_in_tile[(product + sum_4) * pitchX + sum_3] * 8.0f + inner_tiled_in_tile[((inZ + 1) * pitchY + (inY + 1)) * pitchX + inX] * 16.0f - inner_tiled_in_tile[((inZ + 2) * pitchY + (inY + 2)) * pitchX + (inX + 2)];
                }
            }
        }
    }
}

@compute @workgroup_size(16, 4, 4)  // Spaces.java:17
fn rigid(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 16;
    let rk_block_dim_y: i32 = 4;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let x = i32(rk_global_id.x);
    let y = i32(rk_global_id.y);
    let z = i32(rk_global_id.z);
    if (x < rk_rigid_arguments.width && y < rk_rigid_arguments.height && z < rk_rigid_arguments.depth) {
        let sum = (z * rk_rigid_arguments.height + y) * rk_rigid_arguments.width + x;  // Spaces.java:18
        let sum_1 = z + 1;
        let difference = rk_rigid_arguments.depth - 1;
        let min_i32 = select(difference, sum_1, sum_1 < difference);
        let sum_2 = (min_i32 * rk_rigid_arguments.height + y) * rk_rigid_arguments.width + x;
        if (sum_2 < 0 || sum_2 >= rk_rigid_arguments.in_length) {
            atomicMin(&rk_rigid_traps[0], workItem);
            return;
        }
        let difference_1 = z - 1;
        let max_i32 = select(0, difference_1, difference_1 > 0);
        let sum_3 = (max_i32 * rk_rigid_arguments.height + y) * rk_rigid_arguments.width + x;
        if (sum_3 < 0 || sum_3 >= rk_rigid_arguments.in_length) {
            atomicMin(&rk_rigid_traps[1], workItem);
            return;
        }
        let difference_2 = y - 1;
        let max_i32_1 = select(0, difference_2, difference_2 > 0);
        let sum_4 = (z * rk_rigid_arguments.height + max_i32_1) * rk_rigid_arguments.width + x;
        if (sum_4 < 0 || sum_4 >= rk_rigid_arguments.in_length) {
            atomicMin(&rk_rigid_traps[2], workItem);
            return;
        }
        let sum_5 = y + 1;
        let difference_3 = rk_rigid_arguments.height - 1;
        let min_i32_1 = select(difference_3, sum_5, sum_5 < difference_3);
        let sum_6 = (z * rk_rigid_arguments.height + min_i32_1) * rk_rigid_arguments.width + x;
        if (sum_6 < 0 || sum_6 >= rk_rigid_arguments.in_length) {
            atomicMin(&rk_rigid_traps[3], workItem);
            return;
        }
        let difference_4 = x - 1;  // Spaces.java:19
        let max_i32_2 = select(0, difference_4, difference_4 > 0);
        let sum_7 = (z * rk_rigid_arguments.height + y) * rk_rigid_arguments.width + max_i32_2;
        if (sum_7 < 0 || sum_7 >= rk_rigid_arguments.in_length) {
            atomicMin(&rk_rigid_traps[4], workItem);
            return;
        }
        let sum_8 = x + 1;
        let difference_5 = rk_rigid_arguments.width - 1;
        let min_i32_2 = select(difference_5, sum_8, sum_8 < difference_5);
        let sum_9 = (min_i32 * rk_rigid_arguments.height + min_i32_1) * rk_rigid_arguments.width + min_i32_2;
        if (sum_9 < 0 || sum_9 >= rk_rigid_arguments.in_length) {
            atomicMin(&rk_rigid_traps[5], workItem);
            return;
        }
        if (sum < 0 || sum >= rk_rigid_arguments.out_length) {  // Spaces.java:18
            atomicMin(&rk_rigid_traps[6], workItem);
            return;
        }
        rigid_out[sum] = rigid_in[sum_2] + rigid_in[sum_3] * 2.0f + rigid_in[sum_4] * 4.0f + rigid_in[sum_6] * 8.0f + rigid_in[sum_7] * 16.0f - rigid_in[sum_9];
    }
}

@compute @workgroup_size(16, 4, 4)  // Spaces.java:17
fn rigid_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let x = i32(rk_global_id.x);
    let y = i32(rk_global_id.y);
    let z = i32(rk_global_id.z);
    if (x < rk_rigid_unchecked_arguments.width && y < rk_rigid_unchecked_arguments.height && z < rk_rigid_unchecked_arguments.depth) {
        let sum = (z * rk_rigid_unchecked_arguments.height + y) * rk_rigid_unchecked_arguments.width + x;  // Spaces.java:18
        let sum_1 = z + 1;
        let difference = rk_rigid_unchecked_arguments.depth - 1;
        let min_i32 = select(difference, sum_1, sum_1 < difference);
        let difference_1 = z - 1;
        let max_i32 = select(0, difference_1, difference_1 > 0);
        let sum_2 = rigid_unchecked_in[(min_i32 * rk_rigid_unchecked_arguments.height + y) * rk_rigid_unchecked_arguments.width + x] + rigid_unchecked_in[(max_i32 * rk_rigid_unchecked_arguments.height + y) * rk_rigid_unchecked_arguments.width + x] * 2.0f;
        let difference_2 = y - 1;
        let max_i32_1 = select(0, difference_2, difference_2 > 0);
        let product = (z * rk_rigid_unchecked_arguments.height + max_i32_1) * rk_rigid_unchecked_arguments.width;
        let sum_3 = y + 1;
        let difference_3 = rk_rigid_unchecked_arguments.height - 1;
        let min_i32_1 = select(difference_3, sum_3, sum_3 < difference_3);
        let difference_4 = x - 1;  // Spaces.java:19
        let max_i32_2 = select(0, difference_4, difference_4 > 0);
        let sum_4 = x + 1;
        let difference_5 = rk_rigid_unchecked_arguments.width - 1;
        let min_i32_2 = select(difference_5, sum_4, sum_4 < difference_5);
        rigid_unchecked_out[sum] = sum_2 + rigid_unchecked_in[product + x] * 4.0f + rigid_unchecked_in[(z * rk_rigid_unchecked_arguments.height + min_i32_1) * rk_rigid_unchecked_arguments.width + x] * 8.0f + rigid_unchecked_in[(z * rk_rigid_unchecked_arguments.height + y) * rk_rigid_unchecked_arguments.width + max_i32_2] * 16.0f - rigid_unchecked_in[(min_i32 * rk_rigid_unchecked_arguments.height + min_i32_1) * rk_rigid_unchecked_arguments.width + min_i32_2];  // Spaces.java:18
    }
}

@compute @workgroup_size(32, 4, 2)  // Spaces.java:17
fn rigid_tiled(
        @builtin(workgroup_id) rk_block_id: vec3<u32>,
        @builtin(local_invocation_id) rk_local_id: vec3<u32>) {
    let originX = i32(rk_block_id.x) * rk_rigid_tiled_arguments.tileX;
    let originY = i32(rk_block_id.y) * rk_rigid_tiled_arguments.tileY;
    let originZ = i32(rk_block_id.z) * rk_rigid_tiled_arguments.tileZ;
    let pitchX = rk_rigid_tiled_arguments.tileX + 2;
    let pitchY = rk_rigid_tiled_arguments.tileY + 2;
    let pitchZ = rk_rigid_tiled_arguments.tileZ + 2;
    for (var atZ = i32(rk_local_id.z); atZ < pitchZ; atZ += 2) {
        for (var atY = i32(rk_local_id.y); atY < pitchY; atY += 4) {
            for (var atX = i32(rk_local_id.x); atX < pitchX; atX += 32) {
                let difference = originX + atX - 1;
                let difference_1 = rk_rigid_tiled_arguments.width - 1;
                let min = select(difference_1, difference, difference < difference_1);
                let max = select(0, min, min > 0);
                let difference_2 = originY + atY - 1;
                let difference_3 = rk_rigid_tiled_arguments.height - 1;
                let min_1 = select(difference_3, difference_2, difference_2 < difference_3);
                let max_1 = select(0, min_1, min_1 > 0);
                let difference_4 = originZ + atZ - 1;
                let difference_5 = rk_rigid_tiled_arguments.depth - 1;
                let min_2 = select(difference_5, difference_4, difference_4 < difference_5);
                let max_2 = select(0, min_2, min_2 > 0);
                rigid_tiled_in_tile[(atZ * pitchY + atY) * pitchX + atX] = rigid_tiled_in[(max_2 * rk_rigid_tiled_arguments.height + max_1) * rk_rigid_tiled_arguments.width + max];
            }
        }
    }
    storageBarrier();
    workgroupBarrier();
    for (var inZ = i32(rk_local_id.z); inZ < rk_rigid_tiled_arguments.tileZ; inZ += 2) {
        for (var inY = i32(rk_local_id.y); inY < rk_rigid_tiled_arguments.tileY; inY += 4) {
            for (var inX = i32(rk_local_id.x); inX < rk_rigid_tiled_arguments.tileX; inX += 32) {
                let sum = originX + inX;
                let sum_1 = originY + inY;
                let sum_2 = originZ + inZ;
                if (sum < rk_rigid_tiled_arguments.width && sum_1 < rk_rigid_tiled_arguments.height && sum_2 < rk_rigid_tiled_arguments.depth) {
                    let sum_3 = (sum_2 * rk_rigid_tiled_arguments.height + sum_1) * rk_rigid_tiled_arguments.width + sum;  // Spaces.java:18
                    let sum_4 = inX + 1;
                    let sum_5 = rigid_tiled_in_tile[((inZ + 2) * pitchY + (inY + 1)) * pitchX + sum_4] + rigid_tiled_in_tile[(inZ * pitchY + (inY + 1)) * pitchX + (inX + 1)] * 2.0f + rigid_tiled_in_tile[((inZ + 1) * pitchY + inY) * pitchX + (inX + 1)] * 4.0f;
                    let sum_6 = inX + 1;
                    let sum_7 = inY + 2;
                    let product = (inZ + 1) * pitchY;
                    rigid_tiled_out[sum_3] = sum_5 + rigid_tiled_in_tile[(product + sum_7) * pitchX + sum_6] * 8.0f + rigid_tiled_in_tile[((inZ + 1) * pitchY + (inY + 1)) * pitchX + inX] * 16.0f - rigid_tiled_in_tile[((inZ + 2) * pitchY + (inY + 2)) * pitchX + (inX + 2)];
                }
            }
        }
    }
}

@compute @workgroup_size(16, 4, 4)  // Spaces.java:23
fn periodic(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 16;
    let rk_block_dim_y: i32 = 4;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let x = i32(rk_global_id.x);
    let y = i32(rk_global_id.y);
    let z = i32(rk_global_id.z);
    if (x < rk_periodic_arguments.width && y < rk_periodic_arguments.height && z < rk_periodic_arguments.depth) {
        let sum = (z * rk_periodic_arguments.height + y) * rk_periodic_arguments.width + x;  // Spaces.java:24
        let sum_1 = (select(z + 1, z + 1 - rk_periodic_arguments.depth, z + 1 >= rk_periodic_arguments.depth) * rk_periodic_arguments.height + y) * rk_periodic_arguments.width + x;
        if (sum_1 < 0 || sum_1 >= rk_periodic_arguments.in_length) {
            atomicMin(&rk_periodic_traps[0], workItem);
            return;
        }
        let sum_2 = (select(z - 1, z - 1 + rk_periodic_arguments.depth, z - 1 < 0) * rk_periodic_arguments.height + y) * rk_periodic_arguments.width + x;
        if (sum_2 < 0 || sum_2 >= rk_periodic_arguments.in_length) {
            atomicMin(&rk_periodic_traps[1], workItem);
            return;
        }
        let sum_3 = (z * rk_periodic_arguments.height + select(y - 1, y - 1 + rk_periodic_arguments.height, y - 1 < 0)) * rk_periodic_arguments.width + x;
        if (sum_3 < 0 || sum_3 >= rk_periodic_arguments.in_length) {
            atomicMin(&rk_periodic_traps[2], workItem);
            return;
        }
        let sum_4 = (z * rk_periodic_arguments.height + select(y + 1, y + 1 - rk_periodic_arguments.height, y + 1 >= rk_periodic_arguments.height)) * rk_periodic_arguments.width + x;
        if (sum_4 < 0 || sum_4 >= rk_periodic_arguments.in_length) {
            atomicMin(&rk_periodic_traps[3], workItem);
            return;
        }
        let sum_5 = (z * rk_periodic_arguments.height + y) * rk_periodic_arguments.width + select(x - 1, x - 1 + rk_periodic_arguments.width, x - 1 < 0);  // Spaces.java:25
        if (sum_5 < 0 || sum_5 >= rk_periodic_arguments.in_length) {
            atomicMin(&rk_periodic_traps[4], workItem);
            return;
        }
        let sum_6 = (select(z + 1, z + 1 - rk_periodic_arguments.depth, z + 1 >= rk_periodic_arguments.depth) * rk_periodic_arguments.height + select(y + 1, y + 1 - rk_periodic_arguments.height, y + 1 >= rk_periodic_arguments.height)) * rk_periodic_arguments.width + select(x + 1, x + 1 - rk_periodic_arguments.width, x + 1 >= rk_periodic_arguments.width);
        if (sum_6 < 0 || sum_6 >= rk_periodic_arguments.in_length) {
            atomicMin(&rk_periodic_traps[5], workItem);
            return;
        }
        if (sum < 0 || sum >= rk_periodic_arguments.out_length) {  // Spaces.java:24
            atomicMin(&rk_periodic_traps[6], workItem);
            return;
        }
        periodic_out[sum] = periodic_in[sum_1] + periodic_in[sum_2] * 2.0f + periodic_in[sum_3] * 4.0f + periodic_in[sum_4] * 8.0f + periodic_in[sum_5] * 16.0f - periodic_in[sum_6];
    }
}

@compute @workgroup_size(16, 4, 4)  // Spaces.java:23
fn periodic_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let x = i32(rk_global_id.x);
    let y = i32(rk_global_id.y);
    let z = i32(rk_global_id.z);
    if (x < rk_periodic_unchecked_arguments.width && y < rk_periodic_unchecked_arguments.height && z < rk_periodic_unchecked_arguments.depth) {
        let sum = (z * rk_periodic_unchecked_arguments.height + y) * rk_periodic_unchecked_arguments.width + x;  // Spaces.java:24
        let inValue = periodic_unchecked_in[(select(z + 1, z + 1 - rk_periodic_unchecked_arguments.depth, z + 1 >= rk_periodic_unchecked_arguments.depth) * rk_periodic_unchecked_arguments.height + y) * rk_periodic_unchecked_arguments.width + x];
        let isLess = z - 1 < 0;
        let difference = z - 1;
        let sum_1 = inValue + periodic_unchecked_in[(select(z - 1, difference + rk_periodic_unchecked_arguments.depth, isLess) * rk_periodic_unchecked_arguments.height + y) * rk_periodic_unchecked_arguments.width + x] * 2.0f + periodic_unchecked_in[(z * rk_periodic_unchecked_arguments.height + select(y - 1, y - 1 + rk_periodic_unchecked_arguments.height, y - 1 < 0)) * rk_periodic_unchecked_arguments.width + x] * 4.0f;
        let product = z * rk_periodic_unchecked_arguments.height;
        let isAtLeast = y + 1 >= rk_periodic_unchecked_arguments.height;
        let sum_2 = sum_1 + periodic_unchecked_in[(product + select(y + 1, y + 1 - rk_periodic_unchecked_arguments.height, isAtLeast)) * rk_periodic_unchecked_arguments.width + x] * 8.0f + periodic_unchecked_in[(z * rk_periodic_unchecked_arguments.height + y) * rk_periodic_unchecked_arguments.width + select(x - 1, x - 1 + rk_periodic_unchecked_arguments.width, x - 1 < 0)] * 16.0f;  // Spaces.java:25
        let isAtLeast_1 = z + 1 >= rk_periodic_unchecked_arguments.depth;
        let sum_3 = z + 1;
        periodic_unchecked_out[sum] = sum_2 - periodic_unchecked_in[(select(z + 1, sum_3 - rk_periodic_unchecked_arguments.depth, isAtLeast_1) * rk_periodic_unchecked_arguments.height + select(y + 1, y + 1 - rk_periodic_unchecked_arguments.height, y + 1 >= rk_periodic_unchecked_arguments.height)) * rk_periodic_unchecked_arguments.width + select(x + 1, x + 1 - rk_periodic_unchecked_arguments.width, x + 1 >= rk_periodic_unchecked_arguments.width)];  // Spaces.java:24
    }
}

@compute @workgroup_size(32, 4, 2)  // Spaces.java:23
fn periodic_tiled(
        @builtin(workgroup_id) rk_block_id: vec3<u32>,
        @builtin(local_invocation_id) rk_local_id: vec3<u32>) {
    let originX = i32(rk_block_id.x) * rk_periodic_tiled_arguments.tileX;
    let originY = i32(rk_block_id.y) * rk_periodic_tiled_arguments.tileY;
    let originZ = i32(rk_block_id.z) * rk_periodic_tiled_arguments.tileZ;
    let pitchX = rk_periodic_tiled_arguments.tileX + 2;
    let pitchY = rk_periodic_tiled_arguments.tileY + 2;
    let pitchZ = rk_periodic_tiled_arguments.tileZ + 2;
    for (var atZ = i32(rk_local_id.z); atZ < pitchZ; atZ += 2) {
        for (var atY = i32(rk_local_id.y); atY < pitchY; atY += 4) {
            for (var atX = i32(rk_local_id.x); atX < pitchX; atX += 32) {
                let difference = originX + atX - 1;
                let chosen = select(difference, difference + rk_periodic_tiled_arguments.width, difference < 0);
                let chosen_1 = select(chosen, chosen - rk_periodic_tiled_arguments.width, chosen >= rk_periodic_tiled_arguments.width);
                let difference_1 = rk_periodic_tiled_arguments.width - 1;
                let min = select(difference_1, chosen_1, chosen_1 < difference_1);
                let max = select(0, min, min > 0);
                let difference_2 = originY + atY - 1;
                let chosen_2 = select(difference_2, difference_2 + rk_periodic_tiled_arguments.height, difference_2 < 0);
                let chosen_3 = select(chosen_2, chosen_2 - rk_periodic_tiled_arguments.height, chosen_2 >= rk_periodic_tiled_arguments.height);
                let difference_3 = rk_periodic_tiled_arguments.height - 1;
                let min_1 = select(difference_3, chosen_3, chosen_3 < difference_3);
                let max_1 = select(0, min_1, min_1 > 0);
                let difference_4 = originZ + atZ - 1;
                let chosen_4 = select(difference_4, difference_4 + rk_periodic_tiled_arguments.depth, difference_4 < 0);
                let chosen_5 = select(chosen_4, chosen_4 - rk_periodic_tiled_arguments.depth, chosen_4 >= rk_periodic_tiled_arguments.depth);
                let difference_5 = rk_periodic_tiled_arguments.depth - 1;
                let min_2 = select(difference_5, chosen_5, chosen_5 < difference_5);
                let max_2 = select(0, min_2, min_2 > 0);
                periodic_tiled_in_tile[(atZ * pitchY + atY) * pitchX + atX] = periodic_tiled_in[(max_2 * rk_periodic_tiled_arguments.height + max_1) * rk_periodic_tiled_arguments.width + max];
            }
        }
    }
    storageBarrier();
    workgroupBarrier();
    for (var inZ = i32(rk_local_id.z); inZ < rk_periodic_tiled_arguments.tileZ; inZ += 2) {
        for (var inY = i32(rk_local_id.y); inY < rk_periodic_tiled_arguments.tileY; inY += 4) {
            for (var inX = i32(rk_local_id.x); inX < rk_periodic_tiled_arguments.tileX; inX += 32) {
                let sum = originX + inX;
                let sum_1 = originY + inY;
                let sum_2 = originZ + inZ;
                if (sum < rk_periodic_tiled_arguments.width && sum_1 < rk_periodic_tiled_arguments.height && sum_2 < rk_periodic_tiled_arguments.depth) {
                    let sum_3 = (sum_2 * rk_periodic_tiled_arguments.height + sum_1) * rk_periodic_tiled_arguments.width + sum;  // Spaces.java:24
                    let sum_4 = inX + 1;
                    let sum_5 = periodic_tiled_in_tile[((inZ + 2) * pitchY + (inY + 1)) * pitchX + sum_4] + periodic_tiled_in_tile[(inZ * pitchY + (inY + 1)) * pitchX + (inX + 1)] * 2.0f + periodic_tiled_in_tile[((inZ + 1) * pitchY + inY) * pitchX + (inX + 1)] * 4.0f;
                    let sum_6 = inX + 1;
                    let sum_7 = inY + 2;
                    let product = (inZ + 1) * pitchY;
                    periodic_tiled_out[sum_3] = sum_5 + periodic_tiled_in_tile[(product + sum_7) * pitchX + sum_6] * 8.0f + periodic_tiled_in_tile[((inZ + 1) * pitchY + (inY + 1)) * pitchX + inX] * 16.0f - periodic_tiled_in_tile[((inZ + 2) * pitchY + (inY + 2)) * pitchX + (inX + 2)];
                }
            }
        }
    }
}

@compute @workgroup_size(16, 4, 4)  // Spaces.java:29
fn surrounded(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 16;
    let rk_block_dim_y: i32 = 4;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let x = i32(rk_global_id.x);
    let y = i32(rk_global_id.y);
    let z = i32(rk_global_id.z);
    if (x < rk_surrounded_arguments.width && y < rk_surrounded_arguments.height && z < rk_surrounded_arguments.depth) {
        let sum = (z * rk_surrounded_arguments.height + y) * rk_surrounded_arguments.width + x;  // Spaces.java:30
        var chosen = 0.0f;
        if (z + 1 < rk_surrounded_arguments.depth) {
            let sum_1 = ((z + 1) * rk_surrounded_arguments.height + y) * rk_surrounded_arguments.width + x;
            if (sum_1 < 0 || sum_1 >= rk_surrounded_arguments.in_length) {
                atomicMin(&rk_surrounded_traps[0], workItem);
                return;
            }
            chosen = surrounded_in[sum_1];
        } else {
            chosen = 1.25f;
        }
        var chosen_1 = 0.0f;
        if (z >= 1) {
            let sum_1 = ((z - 1) * rk_surrounded_arguments.height + y) * rk_surrounded_arguments.width + x;
            if (sum_1 < 0 || sum_1 >= rk_surrounded_arguments.in_length) {
                atomicMin(&rk_surrounded_traps[1], workItem);
                return;
            }
            chosen_1 = surrounded_in[sum_1];
        } else {
            chosen_1 = 1.25f;
        }
        var chosen_2 = 0.0f;
        if (y >= 1) {
            let sum_1 = (z * rk_surrounded_arguments.height + (y - 1)) * rk_surrounded_arguments.width + x;
            if (sum_1 < 0 || sum_1 >= rk_surrounded_arguments.in_length) {
                atomicMin(&rk_surrounded_traps[2], workItem);
                return;
            }
            chosen_2 = surrounded_in[sum_1];
        } else {
            chosen_2 = 1.25f;
        }
        var chosen_3 = 0.0f;
        if (y + 1 < rk_surrounded_arguments.height) {
            let sum_1 = (z * rk_surrounded_arguments.height + (y + 1)) * rk_surrounded_arguments.width + x;
            if (sum_1 < 0 || sum_1 >= rk_surrounded_arguments.in_length) {
                atomicMin(&rk_surrounded_traps[3], workItem);
                return;
            }
            chosen_3 = surrounded_in[sum_1];
        } else {
            chosen_3 = 1.25f;
        }
        var chosen_4 = 0.0f;  // Spaces.java:31
        if (x >= 1) {
            let sum_1 = (z * rk_surrounded_arguments.height + y) * rk_surrounded_arguments.width + (x - 1);
            if (sum_1 < 0 || sum_1 >= rk_surrounded_arguments.in_length) {
                atomicMin(&rk_surrounded_traps[4], workItem);
                return;
            }
            chosen_4 = surrounded_in[sum_1];
        } else {
            chosen_4 = 1.25f;
        }
        var chosen_5 = 0.0f;
        if (x + 1 < rk_surrounded_arguments.width && y + 1 < rk_surrounded_arguments.height && z + 1 < rk_surrounded_arguments.depth) {
            let sum_1 = ((z + 1) * rk_surrounded_arguments.height + (y + 1)) * rk_surrounded_arguments.width + (x + 1);
            if (sum_1 < 0 || sum_1 >= rk_surrounded_arguments.in_length) {
                atomicMin(&rk_surrounded_traps[5], workItem);
                return;
            }
            chosen_5 = surrounded_in[sum_1];
        } else {
            chosen_5 = 1.25f;
        }
        if (sum < 0 || sum >= rk_surrounded_arguments.out_length) {  // Spaces.java:30
            atomicMin(&rk_surrounded_traps[6], workItem);
            return;
        }
        surrounded_out[sum] = chosen + chosen_1 * 2.0f + chosen_2 * 4.0f + chosen_3 * 8.0f + chosen_4 * 16.0f - chosen_5;
    }
}

@compute @workgroup_size(16, 4, 4)  // Spaces.java:29
fn surrounded_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let x = i32(rk_global_id.x);
    let y = i32(rk_global_id.y);
    let z = i32(rk_global_id.z);
    if (x < rk_surrounded_unchecked_arguments.width && y < rk_surrounded_unchecked_arguments.height && z < rk_surrounded_unchecked_arguments.depth) {
        var chosen = 0.0f;  // Spaces.java:30
        if (z + 1 < rk_surrounded_unchecked_arguments.depth) {
            chosen = surrounded_unchecked_in[((z + 1) * rk_surrounded_unchecked_arguments.height + y) * rk_surrounded_unchecked_arguments.width + x];
        } else {
            chosen = 1.25f;
        }
        var chosen_1 = 0.0f;
        if (z >= 1) {
            chosen_1 = surrounded_unchecked_in[((z - 1) * rk_surrounded_unchecked_arguments.height + y) * rk_surrounded_unchecked_arguments.width + x];
        } else {
            chosen_1 = 1.25f;
        }
        var chosen_2 = 0.0f;
        if (y >= 1) {
            chosen_2 = surrounded_unchecked_in[(z * rk_surrounded_unchecked_arguments.height + (y - 1)) * rk_surrounded_unchecked_arguments.width + x];
        } else {
            chosen_2 = 1.25f;
        }
        var chosen_3 = 0.0f;
        if (y + 1 < rk_surrounded_unchecked_arguments.height) {
            chosen_3 = surrounded_unchecked_in[(z * rk_surrounded_unchecked_arguments.height + (y + 1)) * rk_surrounded_unchecked_arguments.width + x];
        } else {
            chosen_3 = 1.25f;
        }
        var chosen_4 = 0.0f;  // Spaces.java:31
        if (x >= 1) {
            chosen_4 = surrounded_unchecked_in[(z * rk_surrounded_unchecked_arguments.height + y) * rk_surrounded_unchecked_arguments.width + (x - 1)];
        } else {
            chosen_4 = 1.25f;
        }
        var chosen_5 = 0.0f;
        if (x + 1 < rk_surrounded_unchecked_arguments.width && y + 1 < rk_surrounded_unchecked_arguments.height && z + 1 < rk_surrounded_unchecked_arguments.depth) {
            chosen_5 = surrounded_unchecked_in[((z + 1) * rk_surrounded_unchecked_arguments.height + (y + 1)) * rk_surrounded_unchecked_arguments.width + (x + 1)];
        } else {
            chosen_5 = 1.25f;
        }
        surrounded_unchecked_out[(z * rk_surrounded_unchecked_arguments.height + y) * rk_surrounded_unchecked_arguments.width + x] = chosen + chosen_1 * 2.0f + chosen_2 * 4.0f + chosen_3 * 8.0f + chosen_4 * 16.0f - chosen_5;  // Spaces.java:30
    }
}

@compute @workgroup_size(32, 4, 2)  // Spaces.java:29
fn surrounded_tiled(
        @builtin(workgroup_id) rk_block_id: vec3<u32>,
        @builtin(local_invocation_id) rk_local_id: vec3<u32>) {
    let originX = i32(rk_block_id.x) * rk_surrounded_tiled_arguments.tileX;
    let originY = i32(rk_block_id.y) * rk_surrounded_tiled_arguments.tileY;
    let originZ = i32(rk_block_id.z) * rk_surrounded_tiled_arguments.tileZ;
    let pitchX = rk_surrounded_tiled_arguments.tileX + 2;
    let pitchY = rk_surrounded_tiled_arguments.tileY + 2;
    let pitchZ = rk_surrounded_tiled_arguments.tileZ + 2;
    for (var atZ = i32(rk_local_id.z); atZ < pitchZ; atZ += 2) {
        for (var atY = i32(rk_local_id.y); atY < pitchY; atY += 4) {
            for (var atX = i32(rk_local_id.x); atX < pitchX; atX += 32) {
                let difference = originX + atX - 1;
                let difference_1 = rk_surrounded_tiled_arguments.width - 1;
                let min = select(difference_1, difference, difference < difference_1);
                let max = select(0, min, min > 0);
                let difference_2 = originY + atY - 1;
                let difference_3 = rk_surrounded_tiled_arguments.height - 1;
                let min_1 = select(difference_3, difference_2, difference_2 < difference_3);
                let max_1 = select(0, min_1, min_1 > 0);
                let difference_4 = originZ + atZ - 1;
                let difference_5 = rk_surrounded_tiled_arguments.depth - 1;
                let min_2 = select(difference_5, difference_4, difference_4 < difference_5);
                let max_2 = select(0, min_2, min_2 > 0);
                surrounded_tiled_in_tile[(atZ * pitchY + atY) * pitchX + atX] = surrounded_tiled_in[(max_2 * rk_surrounded_tiled_arguments.height + max_1) * rk_surrounded_tiled_arguments.width + max];
            }
        }
    }
    storageBarrier();
    workgroupBarrier();
    for (var inZ = i32(rk_local_id.z); inZ < rk_surrounded_tiled_arguments.tileZ; inZ += 2) {
        for (var inY = i32(rk_local_id.y); inY < rk_surrounded_tiled_arguments.tileY; inY += 4) {
            for (var inX = i32(rk_local_id.x); inX < rk_surrounded_tiled_arguments.tileX; inX += 32) {
                let sum = originX + inX;
                let sum_1 = originY + inY;
                let sum_2 = originZ + inZ;
                if (sum < rk_surrounded_tiled_arguments.width && sum_1 < rk_surrounded_tiled_arguments.height && sum_2 < rk_surrounded_tiled_arguments.depth) {
                    var chosen = 0.0f;  // Spaces.java:30
                    if (sum_2 + 1 < rk_surrounded_tiled_arguments.depth) {
                        chosen = surrounded_tiled_in_tile[((inZ + 2) * pitchY + (inY + 1)) * pitchX + (inX + 1)];
                    } else {
                        chosen = 1.25f;
                    }
                    var chosen_1 = 0.0f;
                    if (sum_2 >= 1) {
                        chosen_1 = surrounded_tiled_in_tile[(inZ * pitchY + (inY + 1)) * pitchX + (inX + 1)];
                    } else {
                        chosen_1 = 1.25f;
                    }
                    var chosen_2 = 0.0f;
                    if (sum_1 >= 1) {
                        chosen_2 = surrounded_tiled_in_tile[((inZ + 1) * pitchY + inY) * pitchX + (inX + 1)];
                    } else {
                        chosen_2 = 1.25f;
                    }
                    var chosen_3 = 0.0f;
                    if (sum_1 + 1 < rk_surrounded_tiled_arguments.height) {
                        chosen_3 = surrounded_tiled_in_tile[((inZ + 1) * pitchY + (inY + 2)) * pitchX + (inX + 1)];
                    } else {
                        chosen_3 = 1.25f;
                    }
                    var chosen_4 = 0.0f;  // Spaces.java:31
                    if (sum >= 1) {
                        chosen_4 = surrounded_tiled_in_tile[((inZ + 1) * pitchY + (inY + 1)) * pitchX + inX];
                    } else {
                        chosen_4 = 1.25f;
                    }
                    var chosen_5 = 0.0f;
                    if (sum + 1 < rk_surrounded_tiled_arguments.width && sum_1 + 1 < rk_surrounded_tiled_arguments.height && sum_2 + 1 < rk_surrounded_tiled_arguments.depth) {
                        chosen_5 = surrounded_tiled_in_tile[((inZ + 2) * pitchY + (inY + 2)) * pitchX + (inX + 2)];
                    } else {
                        chosen_5 = 1.25f;
                    }
                    surrounded_tiled_out[(sum_2 * rk_surrounded_tiled_arguments.height + sum_1) * rk_surrounded_tiled_arguments.width + sum] = chosen + chosen_1 * 2.0f + chosen_2 * 4.0f + chosen_3 * 8.0f + chosen_4 * 16.0f - chosen_5;  // Spaces.java:30
                }
            }
        }
    }
}

@compute @workgroup_size(16, 4, 4)  // Spaces.java:35
fn mirrored(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 16;
    let rk_block_dim_y: i32 = 4;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let x = i32(rk_global_id.x);
    let y = i32(rk_global_id.y);
    let z = i32(rk_global_id.z);
    if (x < rk_mirrored_arguments.width && y < rk_mirrored_arguments.height && z < rk_mirrored_arguments.depth) {
        let sum = (z * rk_mirrored_arguments.height + y) * rk_mirrored_arguments.width + x;  // Spaces.java:36
        let difference = rk_mirrored_arguments.depth - 1 - (z + 1);
        let abs_i32 = select(difference, -difference, difference < 0);
        let sum_1 = ((rk_mirrored_arguments.depth - 1 - abs_i32) * rk_mirrored_arguments.height + y) * rk_mirrored_arguments.width + x;
        if (sum_1 < 0 || sum_1 >= rk_mirrored_arguments.in_length) {
            atomicMin(&rk_mirrored_traps[0], workItem);
            return;
        }
        let difference_1 = z - 1;
        let abs_i32_1 = select(difference_1, -difference_1, difference_1 < 0);
        let sum_2 = (abs_i32_1 * rk_mirrored_arguments.height + y) * rk_mirrored_arguments.width + x;
        if (sum_2 < 0 || sum_2 >= rk_mirrored_arguments.in_length) {
            atomicMin(&rk_mirrored_traps[1], workItem);
            return;
        }
        let difference_2 = y - 1;
        let abs_i32_2 = select(difference_2, -difference_2, difference_2 < 0);
        let sum_3 = (z * rk_mirrored_arguments.height + abs_i32_2) * rk_mirrored_arguments.width + x;
        if (sum_3 < 0 || sum_3 >= rk_mirrored_arguments.in_length) {
            atomicMin(&rk_mirrored_traps[2], workItem);
            return;
        }
        let difference_3 = rk_mirrored_arguments.height - 1 - (y + 1);
        let abs_i32_3 = select(difference_3, -difference_3, difference_3 < 0);
        let sum_4 = (z * rk_mirrored_arguments.height + (rk_mirrored_arguments.height - 1 - abs_i32_3)) * rk_mirrored_arguments.width + x;
        if (sum_4 < 0 || sum_4 >= rk_mirrored_arguments.in_length) {
            atomicMin(&rk_mirrored_traps[3], workItem);
            return;
        }
        let difference_4 = x - 1;  // Spaces.java:37
        let abs_i32_4 = select(difference_4, -difference_4, difference_4 < 0);
        let sum_5 = (z * rk_mirrored_arguments.height + y) * rk_mirrored_arguments.width + abs_i32_4;
        if (sum_5 < 0 || sum_5 >= rk_mirrored_arguments.in_length) {
            atomicMin(&rk_mirrored_traps[4], workItem);
            return;
        }
        let difference_5 = rk_mirrored_arguments.width - 1 - (x + 1);
        let abs_i32_5 = select(difference_5, -difference_5, difference_5 < 0);
        let sum_6 = ((rk_mirrored_arguments.depth - 1 - abs_i32) * rk_mirrored_arguments.height + (rk_mirrored_arguments.height - 1 - abs_i32_3)) * rk_mirrored_arguments.width + (rk_mirrored_arguments.width - 1 - abs_i32_5);
        if (sum_6 < 0 || sum_6 >= rk_mirrored_arguments.in_length) {
            atomicMin(&rk_mirrored_traps[5], workItem);
            return;
        }
        if (sum < 0 || sum >= rk_mirrored_arguments.out_length) {  // Spaces.java:36
            atomicMin(&rk_mirrored_traps[6], workItem);
            return;
        }
        mirrored_out[sum] = mirrored_in[sum_1] + mirrored_in[sum_2] * 2.0f + mirrored_in[sum_3] * 4.0f + mirrored_in[sum_4] * 8.0f + mirrored_in[sum_5] * 16.0f - mirrored_in[sum_6];
    }
}

@compute @workgroup_size(16, 4, 4)  // Spaces.java:35
fn mirrored_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let x = i32(rk_global_id.x);
    let y = i32(rk_global_id.y);
    let z = i32(rk_global_id.z);
    if (x < rk_mirrored_unchecked_arguments.width && y < rk_mirrored_unchecked_arguments.height && z < rk_mirrored_unchecked_arguments.depth) {
        let sum = (z * rk_mirrored_unchecked_arguments.height + y) * rk_mirrored_unchecked_arguments.width + x;  // Spaces.java:36
        let difference = rk_mirrored_unchecked_arguments.depth - 1 - (z + 1);
        let abs_i32 = select(difference, -difference, difference < 0);
        let difference_1 = z - 1;
        let abs_i32_1 = select(difference_1, -difference_1, difference_1 < 0);
        let difference_2 = y - 1;
        let abs_i32_2 = select(difference_2, -difference_2, difference_2 < 0);
        let sum_1 = mirrored_unchecked_in[((rk_mirrored_unchecked_arguments.depth - 1 - abs_i32) * rk_mirrored_unchecked_arguments.height + y) * rk_mirrored_unchecked_arguments.width + x] + mirrored_unchecked_in[(abs_i32_1 * rk_mirrored_unchecked_arguments.height + y) * rk_mirrored_unchecked_arguments.width + x] * 2.0f + mirrored_unchecked_in[(z * rk_mirrored_unchecked_arguments.height + abs_i32_2) * rk_mirrored_unchecked_arguments.width + x] * 4.0f;
        let difference_3 = rk_mirrored_unchecked_arguments.height - 1 - (y + 1);
        let abs_i32_3 = select(difference_3, -difference_3, difference_3 < 0);
        let sum_2 = z * rk_mirrored_unchecked_arguments.height + (rk_mirrored_unchecked_arguments.height - 1 - abs_i32_3);
        let difference_4 = x - 1;  // Spaces.java:37
        let abs_i32_4 = select(difference_4, -difference_4, difference_4 < 0);
        let difference_5 = rk_mirrored_unchecked_arguments.width - 1 - (x + 1);
        let abs_i32_5 = select(difference_5, -difference_5, difference_5 < 0);
        mirrored_unchecked_out[sum] = sum_1 + mirrored_unchecked_in[sum_2 * rk_mirrored_unchecked_arguments.width + x] * 8.0f + mirrored_unchecked_in[(z * rk_mirrored_unchecked_arguments.height + y) * rk_mirrored_unchecked_arguments.width + abs_i32_4] * 16.0f - mirrored_unchecked_in[((rk_mirrored_unchecked_arguments.depth - 1 - abs_i32) * rk_mirrored_unchecked_arguments.height + (rk_mirrored_unchecked_arguments.height - 1 - abs_i32_3)) * rk_mirrored_unchecked_arguments.width + (rk_mirrored_unchecked_arguments.width - 1 - abs_i32_5)];  // Spaces.java:36
    }
}

@compute @workgroup_size(32, 4, 2)  // Spaces.java:35
fn mirrored_tiled(
        @builtin(workgroup_id) rk_block_id: vec3<u32>,
        @builtin(local_invocation_id) rk_local_id: vec3<u32>) {
    let originX = i32(rk_block_id.x) * rk_mirrored_tiled_arguments.tileX;
    let originY = i32(rk_block_id.y) * rk_mirrored_tiled_arguments.tileY;
    let originZ = i32(rk_block_id.z) * rk_mirrored_tiled_arguments.tileZ;
    let pitchX = rk_mirrored_tiled_arguments.tileX + 2;
    let pitchY = rk_mirrored_tiled_arguments.tileY + 2;
    let pitchZ = rk_mirrored_tiled_arguments.tileZ + 2;
    for (var atZ = i32(rk_local_id.z); atZ < pitchZ; atZ += 2) {
        for (var atY = i32(rk_local_id.y); atY < pitchY; atY += 4) {
            for (var atX = i32(rk_local_id.x); atX < pitchX; atX += 32) {
                let difference = originX + atX - 1;
                let difference_1 = rk_mirrored_tiled_arguments.width - 1;
                let abs_ = select(difference, -difference, difference < 0);
                let difference_2 = difference_1 - abs_;
                let abs_1 = select(difference_2, -difference_2, difference_2 < 0);
                let difference_3 = difference_1 - abs_1;
                let difference_4 = rk_mirrored_tiled_arguments.width - 1;
                let min = select(difference_4, difference_3, difference_3 < difference_4);
                let max = select(0, min, min > 0);
                let difference_5 = originY + atY - 1;
                let difference_6 = rk_mirrored_tiled_arguments.height - 1;
                let abs_2 = select(difference_5, -difference_5, difference_5 < 0);
                let difference_7 = difference_6 - abs_2;
                let abs_3 = select(difference_7, -difference_7, difference_7 < 0);
                let difference_8 = difference_6 - abs_3;
                let difference_9 = rk_mirrored_tiled_arguments.height - 1;
                let min_1 = select(difference_9, difference_8, difference_8 < difference_9);
                let max_1 = select(0, min_1, min_1 > 0);
                let difference_10 = originZ + atZ - 1;
                let difference_11 = rk_mirrored_tiled_arguments.depth - 1;
                let abs_4 = select(difference_10, -difference_10, difference_10 < 0);
                let difference_12 = difference_11 - abs_4;
                let abs_5 = select(difference_12, -difference_12, difference_12 < 0);
                let difference_13 = difference_11 - abs_5;
                let difference_14 = rk_mirrored_tiled_arguments.depth - 1;
                let min_2 = select(difference_14, difference_13, difference_13 < difference_14);
                let max_2 = select(0, min_2, min_2 > 0);
                mirrored_tiled_in_tile[(atZ * pitchY + atY) * pitchX + atX] = mirrored_tiled_in[(max_2 * rk_mirrored_tiled_arguments.height + max_1) * rk_mirrored_tiled_arguments.width + max];
            }
        }
    }
    storageBarrier();
    workgroupBarrier();
    for (var inZ = i32(rk_local_id.z); inZ < rk_mirrored_tiled_arguments.tileZ; inZ += 2) {
        for (var inY = i32(rk_local_id.y); inY < rk_mirrored_tiled_arguments.tileY; inY += 4) {
            for (var inX = i32(rk_local_id.x); inX < rk_mirrored_tiled_arguments.tileX; inX += 32) {
                let sum = originX + inX;
                let sum_1 = originY + inY;
                let sum_2 = originZ + inZ;
                if (sum < rk_mirrored_tiled_arguments.width && sum_1 < rk_mirrored_tiled_arguments.height && sum_2 < rk_mirrored_tiled_arguments.depth) {
                    let sum_3 = (sum_2 * rk_mirrored_tiled_arguments.height + sum_1) * rk_mirrored_tiled_arguments.width + sum;  // Spaces.java:36
                    let sum_4 = inX + 1;
                    let sum_5 = mirrored_tiled_in_tile[((inZ + 2) * pitchY + (inY + 1)) * pitchX + sum_4] + mirrored_tiled_in_tile[(inZ * pitchY + (inY + 1)) * pitchX + (inX + 1)] * 2.0f + mirrored_tiled_in_tile[((inZ + 1) * pitchY + inY) * pitchX + (inX + 1)] * 4.0f;
                    let sum_6 = inX + 1;
                    let sum_7 = inY + 2;
                    let product = (inZ + 1) * pitchY;
                    mirrored_tiled_out[sum_3] = sum_5 + mirrored_tiled_in_tile[(product + sum_7) * pitchX + sum_6] * 8.0f + mirrored_tiled_in_tile[((inZ + 1) * pitchY + (inY + 1)) * pitchX + inX] * 16.0f - mirrored_tiled_in_tile[((inZ + 2) * pitchY + (inY + 2)) * pitchX + (inX + 2)];
                }
            }
        }
    }
}

@compute @workgroup_size(16, 4, 4)  // Spaces.java:41
fn absorbed(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 16;
    let rk_block_dim_y: i32 = 4;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let x = i32(rk_global_id.x);
    let y = i32(rk_global_id.y);
    let z = i32(rk_global_id.z);
    if (x < rk_absorbed_arguments.width && y < rk_absorbed_arguments.height && z < rk_absorbed_arguments.depth) {
        let sum = (z * rk_absorbed_arguments.height + y) * rk_absorbed_arguments.width + x;  // Spaces.java:42
        var chosen = 0.0f;
        if (z + 1 < rk_absorbed_arguments.depth) {
            let sum_1 = ((z + 1) * rk_absorbed_arguments.height + y) * rk_absorbed_arguments.width + x;
            if (sum_1 < 0 || sum_1 >= rk_absorbed_arguments.in_length) {
                atomicMin(&rk_absorbed_traps[0], workItem);
                return;
            }
            chosen = absorbed_in[sum_1];
        } else {
            chosen = 0.0f;
        }
        var chosen_1 = 0.0f;
        if (z >= 1) {
            let sum_1 = ((z - 1) * rk_absorbed_arguments.height + y) * rk_absorbed_arguments.width + x;
            if (sum_1 < 0 || sum_1 >= rk_absorbed_arguments.in_length) {
                atomicMin(&rk_absorbed_traps[1], workItem);
                return;
            }
            chosen_1 = absorbed_in[sum_1];
        } else {
            chosen_1 = 0.0f;
        }
        var chosen_2 = 0.0f;
        if (y >= 1) {
            let sum_1 = (z * rk_absorbed_arguments.height + (y - 1)) * rk_absorbed_arguments.width + x;
            if (sum_1 < 0 || sum_1 >= rk_absorbed_arguments.in_length) {
                atomicMin(&rk_absorbed_traps[2], workItem);
                return;
            }
            chosen_2 = absorbed_in[sum_1];
        } else {
            chosen_2 = 0.0f;
        }
        var chosen_3 = 0.0f;
        if (y + 1 < rk_absorbed_arguments.height) {
            let sum_1 = (z * rk_absorbed_arguments.height + (y + 1)) * rk_absorbed_arguments.width + x;
            if (sum_1 < 0 || sum_1 >= rk_absorbed_arguments.in_length) {
                atomicMin(&rk_absorbed_traps[3], workItem);
                return;
            }
            chosen_3 = absorbed_in[sum_1];
        } else {
            chosen_3 = 0.0f;
        }
        var chosen_4 = 0.0f;  // Spaces.java:43
        if (x >= 1) {
            let sum_1 = (z * rk_absorbed_arguments.height + y) * rk_absorbed_arguments.width + (x - 1);
            if (sum_1 < 0 || sum_1 >= rk_absorbed_arguments.in_length) {
                atomicMin(&rk_absorbed_traps[4], workItem);
                return;
            }
            chosen_4 = absorbed_in[sum_1];
        } else {
            chosen_4 = 0.0f;
        }
        var chosen_5 = 0.0f;
        if (x + 1 < rk_absorbed_arguments.width && y + 1 < rk_absorbed_arguments.height && z + 1 < rk_absorbed_arguments.depth) {
            let sum_1 = ((z + 1) * rk_absorbed_arguments.height + (y + 1)) * rk_absorbed_arguments.width + (x + 1);
            if (sum_1 < 0 || sum_1 >= rk_absorbed_arguments.in_length) {
                atomicMin(&rk_absorbed_traps[5], workItem);
                return;
            }
            chosen_5 = absorbed_in[sum_1];
        } else {
            chosen_5 = 0.0f;
        }
        let difference = rk_absorbed_arguments.width - 1 - x;  // Spaces.java:42
        let min_i32 = select(difference, x, x < difference);
        let difference_1 = rk_absorbed_arguments.height - 1 - y;
        let min_i32_1 = select(difference_1, y, y < difference_1);
        let min_i32_2 = select(min_i32_1, min_i32, min_i32 < min_i32_1);
        let difference_2 = rk_absorbed_arguments.depth - 1 - z;
        let min_i32_3 = select(difference_2, z, z < difference_2);
        let min_i32_4 = select(min_i32_3, min_i32_2, min_i32_2 < min_i32_3);
        let difference_3 = 3 - min_i32_4;
        let max_i32 = select(0, difference_3, difference_3 > 0);
        if (sum < 0 || sum >= rk_absorbed_arguments.out_length) {
            atomicMin(&rk_absorbed_traps[6], workItem);
            return;
        }
        absorbed_out[sum] = (chosen + chosen_1 * 2.0f + chosen_2 * 4.0f + chosen_3 * 8.0f + chosen_4 * 16.0f - chosen_5) * (1.0f - 0.08f * (f32(max_i32) * 0.33333334f * (f32(max_i32) * 0.33333334f)));
    }
}

@compute @workgroup_size(16, 4, 4)  // Spaces.java:41
fn absorbed_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let x = i32(rk_global_id.x);
    let y = i32(rk_global_id.y);
    let z = i32(rk_global_id.z);
    if (x < rk_absorbed_unchecked_arguments.width && y < rk_absorbed_unchecked_arguments.height && z < rk_absorbed_unchecked_arguments.depth) {
        var chosen = 0.0f;  // Spaces.java:42
        if (z + 1 < rk_absorbed_unchecked_arguments.depth) {
            chosen = absorbed_unchecked_in[((z + 1) * rk_absorbed_unchecked_arguments.height + y) * rk_absorbed_unchecked_arguments.width + x];
        } else {
            chosen = 0.0f;
        }
        var chosen_1 = 0.0f;
        if (z >= 1) {
            chosen_1 = absorbed_unchecked_in[((z - 1) * rk_absorbed_unchecked_arguments.height + y) * rk_absorbed_unchecked_arguments.width + x];
        } else {
            chosen_1 = 0.0f;
        }
        var chosen_2 = 0.0f;
        if (y >= 1) {
            chosen_2 = absorbed_unchecked_in[(z * rk_absorbed_unchecked_arguments.height + (y - 1)) * rk_absorbed_unchecked_arguments.width + x];
        } else {
            chosen_2 = 0.0f;
        }
        var chosen_3 = 0.0f;
        if (y + 1 < rk_absorbed_unchecked_arguments.height) {
            chosen_3 = absorbed_unchecked_in[(z * rk_absorbed_unchecked_arguments.height + (y + 1)) * rk_absorbed_unchecked_arguments.width + x];
        } else {
            chosen_3 = 0.0f;
        }
        var chosen_4 = 0.0f;  // Spaces.java:43
        if (x >= 1) {
            chosen_4 = absorbed_unchecked_in[(z * rk_absorbed_unchecked_arguments.height + y) * rk_absorbed_unchecked_arguments.width + (x - 1)];
        } else {
            chosen_4 = 0.0f;
        }
        var chosen_5 = 0.0f;
        if (x + 1 < rk_absorbed_unchecked_arguments.width && y + 1 < rk_absorbed_unchecked_arguments.height && z + 1 < rk_absorbed_unchecked_arguments.depth) {
            chosen_5 = absorbed_unchecked_in[((z + 1) * rk_absorbed_unchecked_arguments.height + (y + 1)) * rk_absorbed_unchecked_arguments.width + (x + 1)];
        } else {
            chosen_5 = 0.0f;
        }
        let difference = rk_absorbed_unchecked_arguments.width - 1 - x;  // Spaces.java:42
        let min_i32 = select(difference, x, x < difference);
        let difference_1 = rk_absorbed_unchecked_arguments.height - 1 - y;
        let min_i32_1 = select(difference_1, y, y < difference_1);
        let min_i32_2 = select(min_i32_1, min_i32, min_i32 < min_i32_1);
        let difference_2 = rk_absorbed_unchecked_arguments.depth - 1 - z;
        let min_i32_3 = select(difference_2, z, z < difference_2);
        let min_i32_4 = select(min_i32_3, min_i32_2, min_i32_2 < min_i32_3);
        let difference_3 = 3 - min_i32_4;
        let max_i32 = select(0, difference_3, difference_3 > 0);
        absorbed_unchecked_out[(z * rk_absorbed_unchecked_arguments.height + y) * rk_absorbed_unchecked_arguments.width + x] = (chosen + chosen_1 * 2.0f + chosen_2 * 4.0f + chosen_3 * 8.0f + chosen_4 * 16.0f - chosen_5) * (1.0f - 0.08f * (f32(max_i32) * 0.33333334f * (f32(max_i32) * 0.33333334f)));
    }
}

@compute @workgroup_size(32, 4, 2)  // Spaces.java:41
fn absorbed_tiled(
        @builtin(workgroup_id) rk_block_id: vec3<u32>,
        @builtin(local_invocation_id) rk_local_id: vec3<u32>) {
    let originX = i32(rk_block_id.x) * rk_absorbed_tiled_arguments.tileX;
    let originY = i32(rk_block_id.y) * rk_absorbed_tiled_arguments.tileY;
    let originZ = i32(rk_block_id.z) * rk_absorbed_tiled_arguments.tileZ;
    let pitchX = rk_absorbed_tiled_arguments.tileX + 2;
    let pitchY = rk_absorbed_tiled_arguments.tileY + 2;
    let pitchZ = rk_absorbed_tiled_arguments.tileZ + 2;
    for (var atZ = i32(rk_local_id.z); atZ < pitchZ; atZ += 2) {
        for (var atY = i32(rk_local_id.y); atY < pitchY; atY += 4) {
            for (var atX = i32(rk_local_id.x); atX < pitchX; atX += 32) {
                let difference = originX + atX - 1;
                let difference_1 = rk_absorbed_tiled_arguments.width - 1;
                let min = select(difference_1, difference, difference < difference_1);
                let max = select(0, min, min > 0);
                let difference_2 = originY + atY - 1;
                let difference_3 = rk_absorbed_tiled_arguments.height - 1;
                let min_1 = select(difference_3, difference_2, difference_2 < difference_3);
                let max_1 = select(0, min_1, min_1 > 0);
                let difference_4 = originZ + atZ - 1;
                let difference_5 = rk_absorbed_tiled_arguments.depth - 1;
                let min_2 = select(difference_5, difference_4, difference_4 < difference_5);
                let max_2 = select(0, min_2, min_2 > 0);
                absorbed_tiled_in_tile[(atZ * pitchY + atY) * pitchX + atX] = absorbed_tiled_in[(max_2 * rk_absorbed_tiled_arguments.height + max_1) * rk_absorbed_tiled_arguments.width + max];
            }
        }
    }
    storageBarrier();
    workgroupBarrier();
    for (var inZ = i32(rk_local_id.z); inZ < rk_absorbed_tiled_arguments.tileZ; inZ += 2) {
        for (var inY = i32(rk_local_id.y); inY < rk_absorbed_tiled_arguments.tileY; inY += 4) {
            for (var inX = i32(rk_local_id.x); inX < rk_absorbed_tiled_arguments.tileX; inX += 32) {
                let sum = originX + inX;
                let sum_1 = originY + inY;
                let sum_2 = originZ + inZ;
                if (sum < rk_absorbed_tiled_arguments.width && sum_1 < rk_absorbed_tiled_arguments.height && sum_2 < rk_absorbed_tiled_arguments.depth) {
                    var chosen = 0.0f;  // Spaces.java:42
                    if (sum_2 + 1 < rk_absorbed_tiled_arguments.depth) {
                        chosen = absorbed_tiled_in_tile[((inZ + 2) * pitchY + (inY + 1)) * pitchX + (inX + 1)];
                    } else {
                        chosen = 0.0f;
                    }
                    var chosen_1 = 0.0f;
                    if (sum_2 >= 1) {
                        chosen_1 = absorbed_tiled_in_tile[(inZ * pitchY + (inY + 1)) * pitchX + (inX + 1)];
                    } else {
                        chosen_1 = 0.0f;
                    }
                    var chosen_2 = 0.0f;
                    if (sum_1 >= 1) {
                        chosen_2 = absorbed_tiled_in_tile[((inZ + 1) * pitchY + inY) * pitchX + (inX + 1)];
                    } else {
                        chosen_2 = 0.0f;
                    }
                    var chosen_3 = 0.0f;
                    if (sum_1 + 1 < rk_absorbed_tiled_arguments.height) {
                        chosen_3 = absorbed_tiled_in_tile[((inZ + 1) * pitchY + (inY + 2)) * pitchX + (inX + 1)];
                    } else {
                        chosen_3 = 0.0f;
                    }
                    var chosen_4 = 0.0f;  // Spaces.java:43
                    if (sum >= 1) {
                        chosen_4 = absorbed_tiled_in_tile[((inZ + 1) * pitchY + (inY + 1)) * pitchX + inX];
                    } else {
                        chosen_4 = 0.0f;
                    }
                    var chosen_5 = 0.0f;
                    if (sum + 1 < rk_absorbed_tiled_arguments.width && sum_1 + 1 < rk_absorbed_tiled_arguments.height && sum_2 + 1 < rk_absorbed_tiled_arguments.depth) {
                        chosen_5 = absorbed_tiled_in_tile[((inZ + 2) * pitchY + (inY + 2)) * pitchX + (inX + 2)];
                    } else {
                        chosen_5 = 0.0f;
                    }
                    let difference = rk_absorbed_tiled_arguments.width - 1 - sum;  // Spaces.java:42
                    let min_i32 = select(difference, sum, sum < difference);
                    let difference_1 = rk_absorbed_tiled_arguments.height - 1 - sum_1;
                    let min_i32_1 = select(difference_1, sum_1, sum_1 < difference_1);
                    let min_i32_2 = select(min_i32_1, min_i32, min_i32 < min_i32_1);
                    let difference_2 = rk_absorbed_tiled_arguments.depth - 1 - sum_2;
                    let min_i32_3 = select(difference_2, sum_2, sum_2 < difference_2);
                    let min_i32_4 = select(min_i32_3, min_i32_2, min_i32_2 < min_i32_3);
                    let difference_3 = 3 - min_i32_4;
                    let max_i32 = select(0, difference_3, difference_3 > 0);
                    absorbed_tiled_out[(sum_2 * rk_absorbed_tiled_arguments.height + sum_1) * rk_absorbed_tiled_arguments.width + sum] = (chosen + chosen_1 * 2.0f + chosen_2 * 4.0f + chosen_3 * 8.0f + chosen_4 * 16.0f - chosen_5) * (1.0f - 0.08f * (f32(max_i32) * 0.33333334f * (f32(max_i32) * 0.33333334f)));
                }
            }
        }
    }
}

@compute @workgroup_size(16, 4, 4)  // Spaces.java:47
fn places(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 16;
    let rk_block_dim_y: i32 = 4;
    let x = i32(rk_global_id.x);
    let y = i32(rk_global_id.y);
    let z = i32(rk_global_id.z);
    if (x < rk_places_arguments.width && y < rk_places_arguments.height && z < rk_places_arguments.depth) {
        let sum = (z * rk_places_arguments.height + y) * rk_places_arguments.width + x;  // Spaces.java:48
        if (sum < 0 || sum >= rk_places_arguments.out_length) {
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_places_traps[0], workItem);
            return;
        }
        places_out[sum] = x + 10 * y + 100 * z + 1000 * rk_places_arguments.width + 10000 * rk_places_arguments.height + 100000 * rk_places_arguments.depth;
    }
}

@compute @workgroup_size(16, 4, 4)  // Spaces.java:47
fn places_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let x = i32(rk_global_id.x);
    let y = i32(rk_global_id.y);
    let z = i32(rk_global_id.z);
    if (x < rk_places_unchecked_arguments.width && y < rk_places_unchecked_arguments.height && z < rk_places_unchecked_arguments.depth) {
        places_unchecked_out[(z * rk_places_unchecked_arguments.height + y) * rk_places_unchecked_arguments.width + x] = x + 10 * y + 100 * z + 1000 * rk_places_unchecked_arguments.width + 10000 * rk_places_unchecked_arguments.height + 100000 * rk_places_unchecked_arguments.depth;  // Spaces.java:48
    }
}
