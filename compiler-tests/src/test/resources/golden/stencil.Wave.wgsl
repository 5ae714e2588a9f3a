// Generated from Wave.java by RingKernel. Do not edit.

struct wave_Arguments {
    c2: f32,
    width: i32,
    height: i32,
    now_length: i32,
    previous_length: i32,
}

@group(0) @binding(0) var<storage, read> wave_now: array<f32>;
@group(0) @binding(1) var<storage, read_write> wave_previous: array<f32>;
@group(0) @binding(2) var<storage, read_write> rk_wave_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_wave_arguments: wave_Arguments;

struct wave_unchecked_Arguments {
    c2: f32,
    width: i32,
    height: i32,
    now_length: i32,
    previous_length: i32,
}

@group(0) @binding(0) var<storage, read> wave_unchecked_now: array<f32>;
@group(0) @binding(1) var<storage, read_write> wave_unchecked_previous: array<f32>;
@group(0) @binding(2) var<uniform> rk_wave_unchecked_arguments: wave_unchecked_Arguments;

struct wave_tiled_Arguments {
    c2: f32,
    width: i32,
    height: i32,
    tileX: i32,
    tileY: i32,
    now_length: i32,
    previous_length: i32,
}

@group(0) @binding(0) var<storage, read> wave_tiled_now: array<f32>;
@group(0) @binding(1) var<storage, read_write> wave_tiled_previous: array<f32>;
@group(0) @binding(2) var<uniform> rk_wave_tiled_arguments: wave_tiled_Arguments;
override rk_wave_tiled_shared0: i32 = 1;
var<workgroup> wave_tiled_now_tile: array<f32, max(rk_wave_tiled_shared0, 1)>;

@compute @workgroup_size(16, 16)  // Wave.java:10
fn wave(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 16;
    let rk_block_dim_y: i32 = 16;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let x = i32(rk_global_id.x) + 1;
    let y = i32(rk_global_id.y) + 1;
    if (x < rk_wave_arguments.width - 1 && y < rk_wave_arguments.height - 1) {
        let sum = (y - 1) * rk_wave_arguments.width + x;  // Wave.java:11
        if (sum < 0 || sum >= rk_wave_arguments.now_length) {
            atomicMin(&rk_wave_traps[0], workItem);
            return;
        }
        let sum_1 = (y + 1) * rk_wave_arguments.width + x;
        if (sum_1 < 0 || sum_1 >= rk_wave_arguments.now_length) {
            atomicMin(&rk_wave_traps[1], workItem);
            return;
        }
        let sum_2 = y * rk_wave_arguments.width + (x + 1);
        if (sum_2 < 0 || sum_2 >= rk_wave_arguments.now_length) {
            atomicMin(&rk_wave_traps[2], workItem);
            return;
        }
        let sum_3 = y * rk_wave_arguments.width + (x - 1);
        if (sum_3 < 0 || sum_3 >= rk_wave_arguments.now_length) {
            atomicMin(&rk_wave_traps[3], workItem);
            return;
        }
        let sum_4 = y * rk_wave_arguments.width + x;  // Wave.java:12
        if (sum_4 < 0 || sum_4 >= rk_wave_arguments.now_length) {
            atomicMin(&rk_wave_traps[4], workItem);
            return;
        }
        let laplacian = wave_now[sum] + wave_now[sum_1] + wave_now[sum_2] + wave_now[sum_3] - 4.0f * wave_now[sum_4];
        let sum_5 = y * rk_wave_arguments.width + x;  // Wave.java:13
        let sum_6 = y * rk_wave_arguments.width + x;
        if (sum_6 < 0 || sum_6 >= rk_wave_arguments.now_length) {
            atomicMin(&rk_wave_traps[5], workItem);
            return;
        }
        let sum_7 = y * rk_wave_arguments.width + x;
        if (sum_7 < 0 || sum_7 >= rk_wave_arguments.previous_length) {
            atomicMin(&rk_wave_traps[6], workItem);
            return;
        }
        if (sum_5 < 0 || sum_5 >= rk_wave_arguments.previous_length) {
            atomicMin(&rk_wave_traps[7], workItem);
            return;
        }
        wave_previous[sum_5] = 2.0f * wave_now[sum_6] - wave_previous[sum_7] + rk_wave_arguments.c2 * laplacian;
    }
}

@compute @workgroup_size(16, 16)  // Wave.java:10
fn wave_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let x = i32(rk_global_id.x) + 1;
    let y = i32(rk_global_id.y) + 1;
    if (x < rk_wave_unchecked_arguments.width - 1 && y < rk_wave_unchecked_arguments.height - 1) {
        let laplacian = wave_unchecked_now[(y - 1) * rk_wave_unchecked_arguments.width + x] + wave_unchecked_now[(y + 1) * rk_wave_unchecked_arguments.width + x] + wave_unchecked_now[y * rk_wave_unchecked_arguments.width + (x + 1)] + wave_unchecked_now[y * rk_wave_unchecked_arguments.width + (x - 1)] - 4.0f * wave_unchecked_now[y * rk_wave_unchecked_arguments.width + x];  // Wave.java:12
        wave_unchecked_previous[y * rk_wave_unchecked_arguments.width + x] = 2.0f * wave_unchecked_now[y * rk_wave_unchecked_arguments.width + x] - wave_unchecked_previous[y * rk_wave_unchecked_arguments.width + x] + rk_wave_unchecked_arguments.c2 * laplacian;  // Wave.java:13
    }
}

@compute @workgroup_size(32, 8)  // Wave.java:10
fn wave_tiled(
        @builtin(workgroup_id) rk_block_id: vec3<u32>,
        @builtin(local_invocation_id) rk_local_id: vec3<u32>) {
    let originX = i32(rk_block_id.x) * rk_wave_tiled_arguments.tileX;
    let originY = i32(rk_block_id.y) * rk_wave_tiled_arguments.tileY;
    let pitchX = rk_wave_tiled_arguments.tileX + 2;
    let pitchY = rk_wave_tiled_arguments.tileY + 2;
    for (var atY = i32(rk_local_id.y); atY < pitchY; atY += 8) {
        for (var atX = i32(rk_local_id.x); atX < pitchX; atX += 32) {
            let sum = originX + atX;
            let difference = rk_wave_tiled_arguments.width - 1;
            let min = select(difference, sum, sum < difference);
            let max = select(0, min, min > 0);
            let sum_1 = originY + atY;
            let difference_1 = rk_wave_tiled_arguments.height - 1;
            let min_1 = select(difference_1, sum_1, sum_1 < difference_1);
            let max_1 = select(0, min_1, min_1 > 0);
            wave_tiled_now_tile[atY * pitchX + atX] = wave_tiled_now[max_1 * rk_wave_tiled_arguments.width + max];
        }
    }
    storageBarrier();
    workgroupBarrier();
    for (var inY = i32(rk_local_id.y); inY < rk_wave_tiled_arguments.tileY; inY += 8) {
        for (var inX = i32(rk_local_id.x); inX < rk_wave_tiled_arguments.tileX; inX += 32) {
            let x = originX + inX + 1;
            let y = originY + inY + 1;
            if (x < rk_wave_tiled_arguments.width - 1 && y < rk_wave_tiled_arguments.height - 1) {
                let sum = inY * pitchX + (inX + 1);  // Wave.java:11
                let laplacian = wave_tiled_now_tile[sum] + wave_tiled_now_tile[(inY + 2) * pitchX + (inX + 1)] + wave_tiled_now_tile[(inY + 1) * pitchX + (inX + 2)] + wave_tiled_now_tile[(inY + 1) * pitchX + inX] - 4.0f * wave_tiled_now_tile[(inY + 1) * pitchX + (inX + 1)];  // Wave.java:12
                wave_tiled_previous[y * rk_wave_tiled_arguments.width + x] = 2.0f * wave_tiled_now_tile[(inY + 1) * pitchX + (inX + 1)] - wave_tiled_previous[y * rk_wave_tiled_arguments.width + x] + rk_wave_tiled_arguments.c2 * laplacian;  // Wave.java:13
            }
        }
    }
}
