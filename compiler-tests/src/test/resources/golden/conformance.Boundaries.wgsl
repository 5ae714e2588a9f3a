// Generated from Boundaries.java by RingKernel. Do not edit.

struct clamped_Arguments {
    width: i32,
    height: i32,
    in_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> clamped_in: array<f32>;
@group(0) @binding(1) var<storage, read_write> clamped_out: array<f32>;
@group(0) @binding(2) var<storage, read_write> rk_clamped_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_clamped_arguments: clamped_Arguments;

struct clamped_unchecked_Arguments {
    width: i32,
    height: i32,
    in_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> clamped_unchecked_in: array<f32>;
@group(0) @binding(1) var<storage, read_write> clamped_unchecked_out: array<f32>;
@group(0) @binding(2) var<uniform> rk_clamped_unchecked_arguments: clamped_unchecked_Arguments;

struct clamped_tiled_Arguments {
    width: i32,
    height: i32,
    tileX: i32,
    tileY: i32,
    in_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> clamped_tiled_in: array<f32>;
@group(0) @binding(1) var<storage, read_write> clamped_tiled_out: array<f32>;
@group(0) @binding(2) var<uniform> rk_clamped_tiled_arguments: clamped_tiled_Arguments;
override rk_clamped_tiled_shared0: i32 = 1;
var<workgroup> clamped_tiled_in_tile: array<f32, max(rk_clamped_tiled_shared0, 1)>;

struct wrapped_Arguments {
    width: i32,
    height: i32,
    in_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> wrapped_in: array<f32>;
@group(0) @binding(1) var<storage, read_write> wrapped_out: array<f32>;
@group(0) @binding(2) var<storage, read_write> rk_wrapped_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_wrapped_arguments: wrapped_Arguments;

struct wrapped_unchecked_Arguments {
    width: i32,
    height: i32,
    in_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> wrapped_unchecked_in: array<f32>;
@group(0) @binding(1) var<storage, read_write> wrapped_unchecked_out: array<f32>;
@group(0) @binding(2) var<uniform> rk_wrapped_unchecked_arguments: wrapped_unchecked_Arguments;

struct wrapped_tiled_Arguments {
    width: i32,
    height: i32,
    tileX: i32,
    tileY: i32,
    in_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> wrapped_tiled_in: array<f32>;
@group(0) @binding(1) var<storage, read_write> wrapped_tiled_out: array<f32>;
@group(0) @binding(2) var<uniform> rk_wrapped_tiled_arguments: wrapped_tiled_Arguments;
override rk_wrapped_tiled_shared0: i32 = 1;
var<workgroup> wrapped_tiled_in_tile: array<f32, max(rk_wrapped_tiled_shared0, 1)>;

struct surrounded_Arguments {
    width: i32,
    height: i32,
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
    in_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> surrounded_unchecked_in: array<f32>;
@group(0) @binding(1) var<storage, read_write> surrounded_unchecked_out: array<f32>;
@group(0) @binding(2) var<uniform> rk_surrounded_unchecked_arguments: surrounded_unchecked_Arguments;

struct surrounded_tiled_Arguments {
    width: i32,
    height: i32,
    tileX: i32,
    tileY: i32,
    in_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> surrounded_tiled_in: array<f32>;
@group(0) @binding(1) var<storage, read_write> surrounded_tiled_out: array<f32>;
@group(0) @binding(2) var<uniform> rk_surrounded_tiled_arguments: surrounded_tiled_Arguments;
override rk_surrounded_tiled_shared0: i32 = 1;
var<workgroup> surrounded_tiled_in_tile: array<f32, max(rk_surrounded_tiled_shared0, 1)>;

struct reflected_Arguments {
    width: i32,
    height: i32,
    in_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> reflected_in: array<f32>;
@group(0) @binding(1) var<storage, read_write> reflected_out: array<f32>;
@group(0) @binding(2) var<storage, read_write> rk_reflected_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_reflected_arguments: reflected_Arguments;

struct reflected_unchecked_Arguments {
    width: i32,
    height: i32,
    in_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> reflected_unchecked_in: array<f32>;
@group(0) @binding(1) var<storage, read_write> reflected_unchecked_out: array<f32>;
@group(0) @binding(2) var<uniform> rk_reflected_unchecked_arguments: reflected_unchecked_Arguments;

struct reflected_tiled_Arguments {
    width: i32,
    height: i32,
    tileX: i32,
    tileY: i32,
    in_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> reflected_tiled_in: array<f32>;
@group(0) @binding(1) var<storage, read_write> reflected_tiled_out: array<f32>;
@group(0) @binding(2) var<uniform> rk_reflected_tiled_arguments: reflected_tiled_Arguments;
override rk_reflected_tiled_shared0: i32 = 1;
var<workgroup> reflected_tiled_in_tile: array<f32, max(rk_reflected_tiled_shared0, 1)>;

struct absorbed_Arguments {
    width: i32,
    height: i32,
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
    in_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> absorbed_unchecked_in: array<f32>;
@group(0) @binding(1) var<storage, read_write> absorbed_unchecked_out: array<f32>;
@group(0) @binding(2) var<uniform> rk_absorbed_unchecked_arguments: absorbed_unchecked_Arguments;

struct absorbed_tiled_Arguments {
    width: i32,
    height: i32,
    tileX: i32,
    tileY: i32,
    in_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> absorbed_tiled_in: array<f32>;
@group(0) @binding(1) var<storage, read_write> absorbed_tiled_out: array<f32>;
@group(0) @binding(2) var<uniform> rk_absorbed_tiled_arguments: absorbed_tiled_Arguments;
override rk_absorbed_tiled_shared0: i32 = 1;
var<workgroup> absorbed_tiled_in_tile: array<f32, max(rk_absorbed_tiled_shared0, 1)>;

struct torus_Arguments {
    width: i32,
    height: i32,
    in_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> torus_in: array<i32>;
@group(0) @binding(1) var<storage, read_write> torus_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_torus_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_torus_arguments: torus_Arguments;

struct torus_unchecked_Arguments {
    width: i32,
    height: i32,
    in_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> torus_unchecked_in: array<i32>;
@group(0) @binding(1) var<storage, read_write> torus_unchecked_out: array<i32>;
@group(0) @binding(2) var<uniform> rk_torus_unchecked_arguments: torus_unchecked_Arguments;

struct torus_tiled_Arguments {
    width: i32,
    height: i32,
    tileX: i32,
    tileY: i32,
    in_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> torus_tiled_in: array<i32>;
@group(0) @binding(1) var<storage, read_write> torus_tiled_out: array<i32>;
@group(0) @binding(2) var<uniform> rk_torus_tiled_arguments: torus_tiled_Arguments;
override rk_torus_tiled_shared0: i32 = 1;
var<workgroup> torus_tiled_in_tile: array<i32, max(rk_torus_tiled_shared0, 1)>;

struct rimmed_Arguments {
    width: i32,
    height: i32,
    in_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> rimmed_in: array<i32>;
@group(0) @binding(1) var<storage, read_write> rimmed_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_rimmed_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_rimmed_arguments: rimmed_Arguments;

struct rimmed_unchecked_Arguments {
    width: i32,
    height: i32,
    in_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> rimmed_unchecked_in: array<i32>;
@group(0) @binding(1) var<storage, read_write> rimmed_unchecked_out: array<i32>;
@group(0) @binding(2) var<uniform> rk_rimmed_unchecked_arguments: rimmed_unchecked_Arguments;

struct rimmed_tiled_Arguments {
    width: i32,
    height: i32,
    tileX: i32,
    tileY: i32,
    in_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> rimmed_tiled_in: array<i32>;
@group(0) @binding(1) var<storage, read_write> rimmed_tiled_out: array<i32>;
@group(0) @binding(2) var<uniform> rk_rimmed_tiled_arguments: rimmed_tiled_Arguments;
override rk_rimmed_tiled_shared0: i32 = 1;
var<workgroup> rimmed_tiled_in_tile: array<i32, max(rk_rimmed_tiled_shared0, 1)>;

@compute @workgroup_size(16, 16)  // Boundaries.java:10
fn clamped(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 16;
    let rk_block_dim_y: i32 = 16;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let x = i32(rk_global_id.x);
    let y = i32(rk_global_id.y);
    if (x < rk_clamped_arguments.width && y < rk_clamped_arguments.height) {
        let sum = y * rk_clamped_arguments.width + x;  // Boundaries.java:11
        let sum_1 = y * rk_clamped_arguments.width + x;
        if (sum_1 < 0 || sum_1 >= rk_clamped_arguments.in_length) {
            atomicMin(&rk_clamped_traps[0], workItem);
            return;
        }
        let difference = x - 2;
        let max_i32 = select(0, difference, difference > 0);
        let sum_2 = y * rk_clamped_arguments.width + max_i32;
        if (sum_2 < 0 || sum_2 >= rk_clamped_arguments.in_length) {
            atomicMin(&rk_clamped_traps[1], workItem);
            return;
        }
        let sum_3 = x + 2;
        let difference_1 = rk_clamped_arguments.width - 1;
        let min_i32 = select(difference_1, sum_3, sum_3 < difference_1);
        let sum_4 = y * rk_clamped_arguments.width + min_i32;
        if (sum_4 < 0 || sum_4 >= rk_clamped_arguments.in_length) {
            atomicMin(&rk_clamped_traps[2], workItem);
            return;
        }
        let difference_2 = y - 1;
        let max_i32_1 = select(0, difference_2, difference_2 > 0);
        let sum_5 = max_i32_1 * rk_clamped_arguments.width + x;
        if (sum_5 < 0 || sum_5 >= rk_clamped_arguments.in_length) {
            atomicMin(&rk_clamped_traps[3], workItem);
            return;
        }
        let sum_6 = y + 2;  // Boundaries.java:12
        let difference_3 = rk_clamped_arguments.height - 1;
        let min_i32_1 = select(difference_3, sum_6, sum_6 < difference_3);
        let sum_7 = min_i32_1 * rk_clamped_arguments.width + x;
        if (sum_7 < 0 || sum_7 >= rk_clamped_arguments.in_length) {
            atomicMin(&rk_clamped_traps[4], workItem);
            return;
        }
        let difference_4 = y - 2;
        let max_i32_2 = select(0, difference_4, difference_4 > 0);
        let sum_8 = x + 1;
        let difference_5 = rk_clamped_arguments.width - 1;
        let min_i32_2 = select(difference_5, sum_8, sum_8 < difference_5);
        let sum_9 = max_i32_2 * rk_clamped_arguments.width + min_i32_2;
        if (sum_9 < 0 || sum_9 >= rk_clamped_arguments.in_length) {
            atomicMin(&rk_clamped_traps[5], workItem);
            return;
        }
        if (sum < 0 || sum >= rk_clamped_arguments.out_length) {  // Boundaries.java:11
            atomicMin(&rk_clamped_traps[6], workItem);
            return;
        }
        clamped_out[sum] = clamped_in[sum_1] * 2.0f + clamped_in[sum_2] - clamped_in[sum_4] + clamped_in[sum_5] * 4.0f - clamped_in[sum_7] + clamped_in[sum_9] * 8.0f;
    }
}

@compute @workgroup_size(16, 16)  // Boundaries.java:10
fn clamped_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let x = i32(rk_global_id.x);
    let y = i32(rk_global_id.y);
    if (x < rk_clamped_unchecked_arguments.width && y < rk_clamped_unchecked_arguments.height) {
        let sum = y * rk_clamped_unchecked_arguments.width + x;  // Boundaries.java:11
        let sum_1 = y * rk_clamped_unchecked_arguments.width + x;
        let difference = x - 2;
        let max_i32 = select(0, difference, difference > 0);
        let sum_2 = x + 2;
        let difference_1 = rk_clamped_unchecked_arguments.width - 1;
        let min_i32 = select(difference_1, sum_2, sum_2 < difference_1);
        let difference_2 = y - 1;
        let max_i32_1 = select(0, difference_2, difference_2 > 0);
        let sum_3 = y + 2;  // Boundaries.java:12
        let difference_3 = rk_clamped_unchecked_arguments.height - 1;
        let min_i32_1 = select(difference_3, sum_3, sum_3 < difference_3);
        let difference_4 = y - 2;
        let max_i32_2 = select(0, difference_4, difference_4 > 0);
        let sum_4 = x + 1;
        let difference_5 = rk_clamped_unchecked_arguments.width - 1;
        let min_i32_2 = select(difference_5, sum_4, sum_4 < difference_5);
        clamped_unchecked_out[sum] = clamped_unchecked_in[sum_1] * 2.0f + clamped_unchecked_in[y * rk_clamped_unchecked_arguments.width + max_i32] - clamped_unchecked_in[y * rk_clamped_unchecked_arguments.width + min_i32] + clamped_unchecked_in[max_i32_1 * rk_clamped_unchecked_arguments.width + x] * 4.0f - clamped_unchecked_in[min_i32_1 * rk_clamped_unchecked_arguments.width + x] + clamped_unchecked_in[max_i32_2 * rk_clamped_unchecked_arguments.width + min_i32_2] * 8.0f;  // Boundaries.java:11
    }
}

@compute @workgroup_size(32, 8)  // Boundaries.java:10
fn clamped_tiled(
        @builtin(workgroup_id) rk_block_id: vec3<u32>,
        @builtin(local_invocation_id) rk_local_id: vec3<u32>) {
    let originX = i32(rk_block_id.x) * rk_clamped_tiled_arguments.tileX;
    let originY = i32(rk_block_id.y) * rk_clamped_tiled_arguments.tileY;
    let pitchX = rk_clamped_tiled_arguments.tileX + 4;
    let pitchY = rk_clamped_tiled_arguments.tileY + 4;
    for (var atY = i32(rk_local_id.y); atY < pitchY; atY += 8) {
        for (var atX = i32(rk_local_id.x); atX < pitchX; atX += 32) {
            let difference = originX + atX - 2;
            let difference_1 = rk_clamped_tiled_arguments.width - 1;
            let min = select(difference_1, difference, difference < difference_1);
            let max = select(0, min, min > 0);
            let difference_2 = originY + atY - 2;
            let difference_3 = rk_clamped_tiled_arguments.height - 1;
            let min_1 = select(difference_3, difference_2, difference_2 < difference_3);
            let max_1 = select(0, min_1, min_1 > 0);
            clamped_tiled_in_tile[atY * pitchX + atX] = clamped_tiled_in[max_1 * rk_clamped_tiled_arguments.width + max];
        }
    }
    storageBarrier();
    workgroupBarrier();
    for (var inY = i32(rk_local_id.y); inY < rk_clamped_tiled_arguments.tileY; inY += 8) {
        for (var inX = i32(rk_local_id.x); inX < rk_clamped_tiled_arguments.tileX; inX += 32) {
            let sum = originX + inX;
            let sum_1 = originY + inY;
            if (sum < rk_clamped_tiled_arguments.width && sum_1 < rk_clamped_tiled_arguments.height) {
                let sum_2 = sum_1 * rk_clamped_tiled_arguments.width + sum;  // Boundaries.java:11
                let sum_3 = clamped_tiled_in_tile[(inY + 2) * pitchX + (inX + 2)] * 2.0f + clamped_tiled_in_tile[(inY + 2) * pitchX + inX];
                let sum_4 = inX + 4;
                clamped_tiled_out[sum_2] = sum_3 - clamped_tiled_in_tile[(inY + 2) * pitchX + sum_4] + clamped_tiled_in_tile[(inY + 1) * pitchX + (inX + 2)] * 4.0f - clamped_tiled_in_tile[(inY + 4) * pitchX + (inX + 2)] + clamped_tiled_in_tile[inY * pitchX + (inX + 3)] * 8.0f;
            }
        }
    }
}

@compute @workgroup_size(16, 16)  // Boundaries.java:16
fn wrapped(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 16;
    let rk_block_dim_y: i32 = 16;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let x = i32(rk_global_id.x);
    let y = i32(rk_global_id.y);
    if (x < rk_wrapped_arguments.width && y < rk_wrapped_arguments.height) {
        let sum = y * rk_wrapped_arguments.width + x;  // Boundaries.java:17
        let sum_1 = y * rk_wrapped_arguments.width + x;
        if (sum_1 < 0 || sum_1 >= rk_wrapped_arguments.in_length) {
            atomicMin(&rk_wrapped_traps[0], workItem);
            return;
        }
        let sum_2 = y * rk_wrapped_arguments.width + select(x - 2, x - 2 + rk_wrapped_arguments.width, x - 2 < 0);
        if (sum_2 < 0 || sum_2 >= rk_wrapped_arguments.in_length) {
            atomicMin(&rk_wrapped_traps[1], workItem);
            return;
        }
        let sum_3 = y * rk_wrapped_arguments.width + select(x + 2, x + 2 - rk_wrapped_arguments.width, x + 2 >= rk_wrapped_arguments.width);
        if (sum_3 < 0 || sum_3 >= rk_wrapped_arguments.in_length) {
            atomicMin(&rk_wrapped_traps[2], workItem);
            return;
        }
        let sum_4 = select(y - 1, y - 1 + rk_wrapped_arguments.height, y - 1 < 0) * rk_wrapped_arguments.width + x;
        if (sum_4 < 0 || sum_4 >= rk_wrapped_arguments.in_length) {
            atomicMin(&rk_wrapped_traps[3], workItem);
            return;
        }
        let sum_5 = select(y + 2, y + 2 - rk_wrapped_arguments.height, y + 2 >= rk_wrapped_arguments.height) * rk_wrapped_arguments.width + x;  // Boundaries.java:18
        if (sum_5 < 0 || sum_5 >= rk_wrapped_arguments.in_length) {
            atomicMin(&rk_wrapped_traps[4], workItem);
            return;
        }
        let sum_6 = select(y - 2, y - 2 + rk_wrapped_arguments.height, y - 2 < 0) * rk_wrapped_arguments.width + select(x + 1, x + 1 - rk_wrapped_arguments.width, x + 1 >= rk_wrapped_arguments.width);
        if (sum_6 < 0 || sum_6 >= rk_wrapped_arguments.in_length) {
            atomicMin(&rk_wrapped_traps[5], workItem);
            return;
        }
        if (sum < 0 || sum >= rk_wrapped_arguments.out_length) {  // Boundaries.java:17
            atomicMin(&rk_wrapped_traps[6], workItem);
            return;
        }
        wrapped_out[sum] = wrapped_in[sum_1] * 2.0f + wrapped_in[sum_2] - wrapped_in[sum_3] + wrapped_in[sum_4] * 4.0f - wrapped_in[sum_5] + wrapped_in[sum_6] * 8.0f;
    }
}

@compute @workgroup_size(16, 16)  // Boundaries.java:16
fn wrapped_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let x = i32(rk_global_id.x);
    let y = i32(rk_global_id.y);
    if (x < rk_wrapped_unchecked_arguments.width && y < rk_wrapped_unchecked_arguments.height) {
        let sum = y * rk_wrapped_unchecked_arguments.width + x;  // Boundaries.java:17
        let product = y * rk_wrapped_unchecked_arguments.width;
        let difference = wrapped_unchecked_in[product + x] * 2.0f + wrapped_unchecked_in[y * rk_wrapped_unchecked_arguments.width + select(x - 2, x - 2 + rk_wrapped_unchecked_arguments.width, x - 2 < 0)] - wrapped_unchecked_in[y * rk_wrapped_unchecked_arguments.width + select(x + 2, x + 2 - rk_wrapped_unchecked_arguments.width, x + 2 >= rk_wrapped_unchecked_arguments.width)];
        let product_1 = wrapped_unchecked_in[select(y - 1, y - 1 + rk_wrapped_unchecked_arguments.height, y - 1 < 0) * rk_wrapped_unchecked_arguments.width + x] * 4.0f;
        let chosen = select(y + 2, y + 2 - rk_wrapped_unchecked_arguments.height, y + 2 >= rk_wrapped_unchecked_arguments.height);  // Boundaries.java:18
        wrapped_unchecked_out[sum] = difference + product_1 - wrapped_unchecked_in[chosen * rk_wrapped_unchecked_arguments.width + x] + wrapped_unchecked_in[select(y - 2, y - 2 + rk_wrapped_unchecked_arguments.height, y - 2 < 0) * rk_wrapped_unchecked_arguments.width + select(x + 1, x + 1 - rk_wrapped_unchecked_arguments.width, x + 1 >= rk_wrapped_unchecked_arguments.width)] * 8.0f;  // Boundaries.java:17
    }
}

@compute @workgroup_size(32, 8)  // Boundaries.java:16
fn wrapped_tiled(
        @builtin(workgroup_id) rk_block_id: vec3<u32>,
        @builtin(local_invocation_id) rk_local_id: vec3<u32>) {
    let originX = i32(rk_block_id.x) * rk_wrapped_tiled_arguments.tileX;
    let originY = i32(rk_block_id.y) * rk_wrapped_tiled_arguments.tileY;
    let pitchX = rk_wrapped_tiled_arguments.tileX + 4;
    let pitchY = rk_wrapped_tiled_arguments.tileY + 4;
    for (var atY = i32(rk_local_id.y); atY < pitchY; atY += 8) {
        for (var atX = i32(rk_local_id.x); atX < pitchX; atX += 32) {
            let difference = originX + atX - 2;
            let chosen = select(difference, difference + rk_wrapped_tiled_arguments.width, difference < 0);
            let chosen_1 = select(chosen, chosen - rk_wrapped_tiled_arguments.width, chosen >= rk_wrapped_tiled_arguments.width);
            let difference_1 = rk_wrapped_tiled_arguments.width - 1;
            let min = select(difference_1, chosen_1, chosen_1 < difference_1);
            let max = select(0, min, min > 0);
            let difference_2 = originY + atY - 2;
            let chosen_2 = select(difference_2, difference_2 + rk_wrapped_tiled_arguments.height, difference_2 < 0);
            let chosen_3 = select(chosen_2, chosen_2 - rk_wrapped_tiled_arguments.height, chosen_2 >= rk_wrapped_tiled_arguments.height);
            let difference_3 = rk_wrapped_tiled_arguments.height - 1;
            let min_1 = select(difference_3, chosen_3, chosen_3 < difference_3);
            let max_1 = select(0, min_1, min_1 > 0);
            wrapped_tiled_in_tile[atY * pitchX + atX] = wrapped_tiled_in[max_1 * rk_wrapped_tiled_arguments.width + max];
        }
    }
    storageBarrier();
    workgroupBarrier();
    for (var inY = i32(rk_local_id.y); inY < rk_wrapped_tiled_arguments.tileY; inY += 8) {
        for (var inX = i32(rk_local_id.x); inX < rk_wrapped_tiled_arguments.tileX; inX += 32) {
            let sum = originX + inX;
            let sum_1 = originY + inY;
            if (sum < rk_wrapped_tiled_arguments.width && sum_1 < rk_wrapped_tiled_arguments.height) {
                let sum_2 = sum_1 * rk_wrapped_tiled_arguments.width + sum;  // Boundaries.java:17
                let sum_3 = wrapped_tiled_in_tile[(inY + 2) * pitchX + (inX + 2)] * 2.0f + wrapped_tiled_in_tile[(inY + 2) * pitchX + inX];
                let sum_4 = inX + 4;
                wrapped_tiled_out[sum_2] = sum_3 - wrapped_tiled_in_tile[(inY + 2) * pitchX + sum_4] + wrapped_tiled_in_tile[(inY + 1) * pitchX + (inX + 2)] * 4.0f - wrapped_tiled_in_tile[(inY + 4) * pitchX + (inX + 2)] + wrapped_tiled_in_tile[inY * pitchX + (inX + 3)] * 8.0f;
            }
        }
    }
}

@compute @workgroup_size(16, 16)  // Boundaries.java:22
fn surrounded(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 16;
    let rk_block_dim_y: i32 = 16;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let x = i32(rk_global_id.x);
    let y = i32(rk_global_id.y);
    if (x < rk_surrounded_arguments.width && y < rk_surrounded_arguments.height) {
        let sum = y * rk_surrounded_arguments.width + x;  // Boundaries.java:23
        let sum_1 = y * rk_surrounded_arguments.width + x;
        if (sum_1 < 0 || sum_1 >= rk_surrounded_arguments.in_length) {
            atomicMin(&rk_surrounded_traps[0], workItem);
            return;
        }
        var chosen = 0.0f;
        if (x >= 2) {
            let sum_2 = y * rk_surrounded_arguments.width + (x - 2);
            if (sum_2 < 0 || sum_2 >= rk_surrounded_arguments.in_length) {
                atomicMin(&rk_surrounded_traps[1], workItem);
                return;
            }
            chosen = surrounded_in[sum_2];
        } else {
            chosen = -3.5f;
        }
        var chosen_1 = 0.0f;
        if (x + 2 < rk_surrounded_arguments.width) {
            let sum_2 = y * rk_surrounded_arguments.width + (x + 2);
            if (sum_2 < 0 || sum_2 >= rk_surrounded_arguments.in_length) {
                atomicMin(&rk_surrounded_traps[2], workItem);
                return;
            }
            chosen_1 = surrounded_in[sum_2];
        } else {
            chosen_1 = -3.5f;
        }
        var chosen_2 = 0.0f;
        if (y >= 1) {
            let sum_2 = (y - 1) * rk_surrounded_arguments.width + x;
            if (sum_2 < 0 || sum_2 >= rk_surrounded_arguments.in_length) {
                atomicMin(&rk_surrounded_traps[3], workItem);
                return;
            }
            chosen_2 = surrounded_in[sum_2];
        } else {
            chosen_2 = -3.5f;
        }
        var chosen_3 = 0.0f;  // Boundaries.java:24
        if (y + 2 < rk_surrounded_arguments.height) {
            let sum_2 = (y + 2) * rk_surrounded_arguments.width + x;
            if (sum_2 < 0 || sum_2 >= rk_surrounded_arguments.in_length) {
                atomicMin(&rk_surrounded_traps[4], workItem);
                return;
            }
            chosen_3 = surrounded_in[sum_2];
        } else {
            chosen_3 = -3.5f;
        }
        var chosen_4 = 0.0f;
        if (x + 1 < rk_surrounded_arguments.width && y >= 2) {
            let sum_2 = (y - 2) * rk_surrounded_arguments.width + (x + 1);
            if (sum_2 < 0 || sum_2 >= rk_surrounded_arguments.in_length) {
                atomicMin(&rk_surrounded_traps[5], workItem);
                return;
            }
            chosen_4 = surrounded_in[sum_2];
        } else {
            chosen_4 = -3.5f;
        }
        if (sum < 0 || sum >= rk_surrounded_arguments.out_length) {  // Boundaries.java:23
            atomicMin(&rk_surrounded_traps[6], workItem);
            return;
        }
        surrounded_out[sum] = surrounded_in[sum_1] * 2.0f + chosen - chosen_1 + chosen_2 * 4.0f - chosen_3 + chosen_4 * 8.0f;
    }
}

@compute @workgroup_size(16, 16)  // Boundaries.java:22
fn surrounded_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let x = i32(rk_global_id.x);
    let y = i32(rk_global_id.y);
    if (x < rk_surrounded_unchecked_arguments.width && y < rk_surrounded_unchecked_arguments.height) {
        var chosen = 0.0f;  // Boundaries.java:23
        if (x >= 2) {
            chosen = surrounded_unchecked_in[y * rk_surrounded_unchecked_arguments.width + (x - 2)];
        } else {
            chosen = -3.5f;
        }
        var chosen_1 = 0.0f;
        if (x + 2 < rk_surrounded_unchecked_arguments.width) {
            chosen_1 = surrounded_unchecked_in[y * rk_surrounded_unchecked_arguments.width + (x + 2)];
        } else {
            chosen_1 = -3.5f;
        }
        var chosen_2 = 0.0f;
        if (y >= 1) {
            chosen_2 = surrounded_unchecked_in[(y - 1) * rk_surrounded_unchecked_arguments.width + x];
        } else {
            chosen_2 = -3.5f;
        }
        var chosen_3 = 0.0f;  // Boundaries.java:24
        if (y + 2 < rk_surrounded_unchecked_arguments.height) {
            chosen_3 = surrounded_unchecked_in[(y + 2) * rk_surrounded_unchecked_arguments.width + x];
        } else {
            chosen_3 = -3.5f;
        }
        var chosen_4 = 0.0f;
        if (x + 1 < rk_surrounded_unchecked_arguments.width && y >= 2) {
            chosen_4 = surrounded_unchecked_in[(y - 2) * rk_surrounded_unchecked_arguments.width + (x + 1)];
        } else {
            chosen_4 = -3.5f;
        }
        surrounded_unchecked_out[y * rk_surrounded_unchecked_arguments.width + x] = surrounded_unchecked_in[y * rk_surrounded_unchecked_arguments.width + x] * 2.0f + chosen - chosen_1 + chosen_2 * 4.0f - chosen_3 + chosen_4 * 8.0f;  // Boundaries.java:23
    }
}

@compute @workgroup_size(32, 8)  // Boundaries.java:22
fn surrounded_tiled(
        @builtin(workgroup_id) rk_block_id: vec3<u32>,
        @builtin(local_invocation_id) rk_local_id: vec3<u32>) {
    let originX = i32(rk_block_id.x) * rk_surrounded_tiled_arguments.tileX;
    let originY = i32(rk_block_id.y) * rk_surrounded_tiled_arguments.tileY;
    let pitchX = rk_surrounded_tiled_arguments.tileX + 4;
    let pitchY = rk_surrounded_tiled_arguments.tileY + 4;
    for (var atY = i32(rk_local_id.y); atY < pitchY; atY += 8) {
        for (var atX = i32(rk_local_id.x); atX < pitchX; atX += 32) {
            let difference = originX + atX - 2;
            let difference_1 = rk_surrounded_tiled_arguments.width - 1;
            let min = select(difference_1, difference, difference < difference_1);
            let max = select(0, min, min > 0);
            let difference_2 = originY + atY - 2;
            let difference_3 = rk_surrounded_tiled_arguments.height - 1;
            let min_1 = select(difference_3, difference_2, difference_2 < difference_3);
            let max_1 = select(0, min_1, min_1 > 0);
            surrounded_tiled_in_tile[atY * pitchX + atX] = surrounded_tiled_in[max_1 * rk_surrounded_tiled_arguments.width + max];
        }
    }
    storageBarrier();
    workgroupBarrier();
    for (var inY = i32(rk_local_id.y); inY < rk_surrounded_tiled_arguments.tileY; inY += 8) {
        for (var inX = i32(rk_local_id.x); inX < rk_surrounded_tiled_arguments.tileX; inX += 32) {
            let sum = originX + inX;
            let sum_1 = originY + inY;
            if (sum < rk_surrounded_tiled_arguments.width && sum_1 < rk_surrounded_tiled_arguments.height) {
                var chosen = 0.0f;  // Boundaries.java:23
                if (sum >= 2) {
                    chosen = surrounded_tiled_in_tile[(inY + 2) * pitchX + inX];
                } else {
                    chosen = -3.5f;
                }
                var chosen_1 = 0.0f;
                if (sum + 2 < rk_surrounded_tiled_arguments.width) {
                    chosen_1 = surrounded_tiled_in_tile[(inY + 2) * pitchX + (inX + 4)];
                } else {
                    chosen_1 = -3.5f;
                }
                var chosen_2 = 0.0f;
                if (sum_1 >= 1) {
                    chosen_2 = surrounded_tiled_in_tile[(inY + 1) * pitchX + (inX + 2)];
                } else {
                    chosen_2 = -3.5f;
                }
                var chosen_3 = 0.0f;  // Boundaries.java:24
                if (sum_1 + 2 < rk_surrounded_tiled_arguments.height) {
                    chosen_3 = surrounded_tiled_in_tile[(inY + 4) * pitchX + (inX + 2)];
                } else {
                    chosen_3 = -3.5f;
                }
                var chosen_4 = 0.0f;
                if (sum + 1 < rk_surrounded_tiled_arguments.width && sum_1 >= 2) {
                    chosen_4 = surrounded_tiled_in_tile[inY * pitchX + (inX + 3)];
                } else {
                    chosen_4 = -3.5f;
                }
                surrounded_tiled_out[sum_1 * rk_surrounded_tiled_arguments.width + sum] = surrounded_tiled_in_tile[(inY + 2) * pitchX + (inX + 2)] * 2.0f + chosen - chosen_1 + chosen_2 * 4.0f - chosen_3 + chosen_4 * 8.0f;  // Boundaries.java:23
            }
        }
    }
}

@compute @workgroup_size(16, 16)  // Boundaries.java:28
fn reflected(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 16;
    let rk_block_dim_y: i32 = 16;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let x = i32(rk_global_id.x);
    let y = i32(rk_global_id.y);
    if (x < rk_reflected_arguments.width && y < rk_reflected_arguments.height) {
        let sum = y * rk_reflected_arguments.width + x;  // Boundaries.java:29
        let sum_1 = y * rk_reflected_arguments.width + x;
        if (sum_1 < 0 || sum_1 >= rk_reflected_arguments.in_length) {
            atomicMin(&rk_reflected_traps[0], workItem);
            return;
        }
        let difference = x - 2;
        let abs_i32 = select(difference, -difference, difference < 0);
        let sum_2 = y * rk_reflected_arguments.width + abs_i32;
        if (sum_2 < 0 || sum_2 >= rk_reflected_arguments.in_length) {
            atomicMin(&rk_reflected_traps[1], workItem);
            return;
        }
        let difference_1 = rk_reflected_arguments.width - 1 - (x + 2);
        let abs_i32_1 = select(difference_1, -difference_1, difference_1 < 0);
        let sum_3 = y * rk_reflected_arguments.width + (rk_reflected_arguments.width - 1 - abs_i32_1);
        if (sum_3 < 0 || sum_3 >= rk_reflected_arguments.in_length) {
            atomicMin(&rk_reflected_traps[2], workItem);
            return;
        }
        let difference_2 = y - 1;
        let abs_i32_2 = select(difference_2, -difference_2, difference_2 < 0);
        let sum_4 = abs_i32_2 * rk_reflected_arguments.width + x;
        if (sum_4 < 0 || sum_4 >= rk_reflected_arguments.in_length) {
            atomicMin(&rk_reflected_traps[3], workItem);
            return;
        }
        let difference_3 = rk_reflected_arguments.height - 1 - (y + 2);  // Boundaries.java:30
        let abs_i32_3 = select(difference_3, -difference_3, difference_3 < 0);
        let sum_5 = (rk_reflected_arguments.height - 1 - abs_i32_3) * rk_reflected_arguments.width + x;
        if (sum_5 < 0 || sum_5 >= rk_reflected_arguments.in_length) {
            atomicMin(&rk_reflected_traps[4], workItem);
            return;
        }
        let difference_4 = y - 2;
        let abs_i32_4 = select(difference_4, -difference_4, difference_4 < 0);
        let difference_5 = rk_reflected_arguments.width - 1 - (x + 1);
        let abs_i32_5 = select(difference_5, -difference_5, difference_5 < 0);
        let sum_6 = abs_i32_4 * rk_reflected_arguments.width + (rk_reflected_arguments.width - 1 - abs_i32_5);
        if (sum_6 < 0 || sum_6 >= rk_reflected_arguments.in_length) {
            atomicMin(&rk_reflected_traps[5], workItem);
            return;
        }
        if (sum < 0 || sum >= rk_reflected_arguments.out_length) {  // Boundaries.java:29
            atomicMin(&rk_reflected_traps[6], workItem);
            return;
        }
        reflected_out[sum] = reflected_in[sum_1] * 2.0f + reflected_in[sum_2] - reflected_in[sum_3] + reflected_in[sum_4] * 4.0f - reflected_in[sum_5] + reflected_in[sum_6] * 8.0f;
    }
}

@compute @workgroup_size(16, 16)  // Boundaries.java:28
fn reflected_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let x = i32(rk_global_id.x);
    let y = i32(rk_global_id.y);
    if (x < rk_reflected_unchecked_arguments.width && y < rk_reflected_unchecked_arguments.height) {
        let sum = y * rk_reflected_unchecked_arguments.width + x;  // Boundaries.java:29
        let difference = x - 2;
        let abs_i32 = select(difference, -difference, difference < 0);
        let sum_1 = reflected_unchecked_in[y * rk_reflected_unchecked_arguments.width + x] * 2.0f + reflected_unchecked_in[y * rk_reflected_unchecked_arguments.width + abs_i32];
        let difference_1 = rk_reflected_unchecked_arguments.width - 1 - (x + 2);
        let abs_i32_1 = select(difference_1, -difference_1, difference_1 < 0);
        let difference_2 = y - 1;
        let abs_i32_2 = select(difference_2, -difference_2, difference_2 < 0);
        let difference_3 = rk_reflected_unchecked_arguments.height - 1 - (y + 2);  // Boundaries.java:30
        let abs_i32_3 = select(difference_3, -difference_3, difference_3 < 0);
        let difference_4 = y - 2;
        let abs_i32_4 = select(difference_4, -difference_4, difference_4 < 0);
        let difference_5 = rk_reflected_unchecked_arguments.width - 1 - (x + 1);
        let abs_i32_5 = select(difference_5, -difference_5, difference_5 < 0);
        reflected_unchecked_out[sum] = sum_1 - reflected_unchecked_in[y * rk_reflected_unchecked_arguments.width + (rk_reflected_unchecked_arguments.width - 1 - abs_i32_1)] + reflected_unchecked_in[abs_i32_2 * rk_reflected_unchecked_arguments.width + x] * 4.0f - reflected_unchecked_in[(rk_reflected_unchecked_arguments.height - 1 - abs_i32_3) * rk_reflected_unchecked_arguments.width + x] + reflected_unchecked_in[abs_i32_4 * rk_reflected_unchecked_arguments.width + (rk_reflected_unchecked_arguments.width - 1 - abs_i32_5)] * 8.0f;  // Boundaries.java:29
    }
}

@compute @workgroup_size(32, 8)  // Boundaries.java:28
fn reflected_tiled(
        @builtin(workgroup_id) rk_block_id: vec3<u32>,
        @builtin(local_invocation_id) rk_local_id: vec3<u32>) {
    let originX = i32(rk_block_id.x) * rk_reflected_tiled_arguments.tileX;
    let originY = i32(rk_block_id.y) * rk_reflected_tiled_arguments.tileY;
    let pitchX = rk_reflected_tiled_arguments.tileX + 4;
    let pitchY = rk_reflected_tiled_arguments.tileY + 4;
    for (var atY = i32(rk_local_id.y); atY < pitchY; atY += 8) {
        for (var atX = i32(rk_local_id.x); atX < pitchX; atX += 32) {
            let difference = originX + atX - 2;
            let difference_1 = rk_reflected_tiled_arguments.width - 1;
            let abs_ = select(difference, -difference, difference < 0);
            let difference_2 = difference_1 - abs_;
            let abs_1 = select(difference_2, -difference_2, difference_2 < 0);
            let difference_3 = difference_1 - abs_1;
            let difference_4 = rk_reflected_tiled_arguments.width - 1;
            let min = select(difference_4, difference_3, difference_3 < difference_4);
            let max = select(0, min, min > 0);
            let difference_5 = originY + atY - 2;
            let difference_6 = rk_reflected_tiled_arguments.height - 1;
            let abs_2 = select(difference_5, -difference_5, difference_5 < 0);
            let difference_7 = difference_6 - abs_2;
            let abs_3 = select(difference_7, -difference_7, difference_7 < 0);
            let difference_8 = difference_6 - abs_3;
            let difference_9 = rk_reflected_tiled_arguments.height - 1;
            let min_1 = select(difference_9, difference_8, difference_8 < difference_9);
            let max_1 = select(0, min_1, min_1 > 0);
            reflected_tiled_in_tile[atY * pitchX + atX] = reflected_tiled_in[max_1 * rk_reflected_tiled_arguments.width + max];
        }
    }
    storageBarrier();
    workgroupBarrier();
    for (var inY = i32(rk_local_id.y); inY < rk_reflected_tiled_arguments.tileY; inY += 8) {
        for (var inX = i32(rk_local_id.x); inX < rk_reflected_tiled_arguments.tileX; inX += 32) {
            let sum = originX + inX;
            let sum_1 = originY + inY;
            if (sum < rk_reflected_tiled_arguments.width && sum_1 < rk_reflected_tiled_arguments.height) {
                let sum_2 = sum_1 * rk_reflected_tiled_arguments.width + sum;  // Boundaries.java:29
                let sum_3 = reflected_tiled_in_tile[(inY + 2) * pitchX + (inX + 2)] * 2.0f + reflected_tiled_in_tile[(inY + 2) * pitchX + inX];
                let sum_4 = inX + 4;
                reflected_tiled_out[sum_2] = sum_3 - reflected_tiled_in_tile[(inY + 2) * pitchX + sum_4] + reflected_tiled_in_tile[(inY + 1) * pitchX + (inX + 2)] * 4.0f - reflected_tiled_in_tile[(inY + 4) * pitchX + (inX + 2)] + reflected_tiled_in_tile[inY * pitchX + (inX + 3)] * 8.0f;
            }
        }
    }
}

@compute @workgroup_size(16, 16)  // Boundaries.java:34
fn absorbed(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 16;
    let rk_block_dim_y: i32 = 16;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let x = i32(rk_global_id.x);
    let y = i32(rk_global_id.y);
    if (x < rk_absorbed_arguments.width && y < rk_absorbed_arguments.height) {
        let sum = y * rk_absorbed_arguments.width + x;  // Boundaries.java:35
        let sum_1 = y * rk_absorbed_arguments.width + x;
        if (sum_1 < 0 || sum_1 >= rk_absorbed_arguments.in_length) {
            atomicMin(&rk_absorbed_traps[0], workItem);
            return;
        }
        var chosen = 0.0f;
        if (x >= 2) {
            let sum_2 = y * rk_absorbed_arguments.width + (x - 2);
            if (sum_2 < 0 || sum_2 >= rk_absorbed_arguments.in_length) {
                atomicMin(&rk_absorbed_traps[1], workItem);
                return;
            }
            chosen = absorbed_in[sum_2];
        } else {
            chosen = 0.0f;
        }
        var chosen_1 = 0.0f;
        if (x + 2 < rk_absorbed_arguments.width) {
            let sum_2 = y * rk_absorbed_arguments.width + (x + 2);
            if (sum_2 < 0 || sum_2 >= rk_absorbed_arguments.in_length) {
                atomicMin(&rk_absorbed_traps[2], workItem);
                return;
            }
            chosen_1 = absorbed_in[sum_2];
        } else {
            chosen_1 = 0.0f;
        }
        var chosen_2 = 0.0f;
        if (y >= 1) {
            let sum_2 = (y - 1) * rk_absorbed_arguments.width + x;
            if (sum_2 < 0 || sum_2 >= rk_absorbed_arguments.in_length) {
                atomicMin(&rk_absorbed_traps[3], workItem);
                return;
            }
            chosen_2 = absorbed_in[sum_2];
        } else {
            chosen_2 = 0.0f;
        }
        var chosen_3 = 0.0f;  // Boundaries.java:36
        if (y + 2 < rk_absorbed_arguments.height) {
            let sum_2 = (y + 2) * rk_absorbed_arguments.width + x;
            if (sum_2 < 0 || sum_2 >= rk_absorbed_arguments.in_length) {
                atomicMin(&rk_absorbed_traps[4], workItem);
                return;
            }
            chosen_3 = absorbed_in[sum_2];
        } else {
            chosen_3 = 0.0f;
        }
        var chosen_4 = 0.0f;
        if (x + 1 < rk_absorbed_arguments.width && y >= 2) {
            let sum_2 = (y - 2) * rk_absorbed_arguments.width + (x + 1);
            if (sum_2 < 0 || sum_2 >= rk_absorbed_arguments.in_length) {
                atomicMin(&rk_absorbed_traps[5], workItem);
                return;
            }
            chosen_4 = absorbed_in[sum_2];
        } else {
            chosen_4 = 0.0f;
        }
        let difference = rk_absorbed_arguments.width - 1 - x;  // Boundaries.java:35
        let min_i32 = select(difference, x, x < difference);
        let difference_1 = rk_absorbed_arguments.height - 1 - y;
        let min_i32_1 = select(difference_1, y, y < difference_1);
        let min_i32_2 = select(min_i32_1, min_i32, min_i32 < min_i32_1);
        let difference_2 = 5 - min_i32_2;
        let max_i32 = select(0, difference_2, difference_2 > 0);
        if (sum < 0 || sum >= rk_absorbed_arguments.out_length) {
            atomicMin(&rk_absorbed_traps[6], workItem);
            return;
        }
        absorbed_out[sum] = (absorbed_in[sum_1] * 2.0f + chosen - chosen_1 + chosen_2 * 4.0f - chosen_3 + chosen_4 * 8.0f) * (1.0f - 0.08f * (f32(max_i32) * 0.2f * (f32(max_i32) * 0.2f)));
    }
}

@compute @workgroup_size(16, 16)  // Boundaries.java:34
fn absorbed_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let x = i32(rk_global_id.x);
    let y = i32(rk_global_id.y);
    if (x < rk_absorbed_unchecked_arguments.width && y < rk_absorbed_unchecked_arguments.height) {
        var chosen = 0.0f;  // Boundaries.java:35
        if (x >= 2) {
            chosen = absorbed_unchecked_in[y * rk_absorbed_unchecked_arguments.width + (x - 2)];
        } else {
            chosen = 0.0f;
        }
        var chosen_1 = 0.0f;
        if (x + 2 < rk_absorbed_unchecked_arguments.width) {
            chosen_1 = absorbed_unchecked_in[y * rk_absorbed_unchecked_arguments.width + (x + 2)];
        } else {
            chosen_1 = 0.0f;
        }
        var chosen_2 = 0.0f;
        if (y >= 1) {
            chosen_2 = absorbed_unchecked_in[(y - 1) * rk_absorbed_unchecked_arguments.width + x];
        } else {
            chosen_2 = 0.0f;
        }
        var chosen_3 = 0.0f;  // Boundaries.java:36
        if (y + 2 < rk_absorbed_unchecked_arguments.height) {
            chosen_3 = absorbed_unchecked_in[(y + 2) * rk_absorbed_unchecked_arguments.width + x];
        } else {
            chosen_3 = 0.0f;
        }
        var chosen_4 = 0.0f;
        if (x + 1 < rk_absorbed_unchecked_arguments.width && y >= 2) {
            chosen_4 = absorbed_unchecked_in[(y - 2) * rk_absorbed_unchecked_arguments.width + (x + 1)];
        } else {
            chosen_4 = 0.0f;
        }
        let difference = rk_absorbed_unchecked_arguments.width - 1 - x;  // Boundaries.java:35
        let min_i32 = select(difference, x, x < difference);
        let difference_1 = rk_absorbed_unchecked_arguments.height - 1 - y;
        let min_i32_1 = select(difference_1, y, y < difference_1);
        let min_i32_2 = select(min_i32_1, min_i32, min_i32 < min_i32_1);
        let difference_2 = 5 - min_i32_2;
        let max_i32 = select(0, difference_2, difference_2 > 0);
        absorbed_unchecked_out[y * rk_absorbed_unchecked_arguments.width + x] = (absorbed_unchecked_in[y * rk_absorbed_unchecked_arguments.width + x] * 2.0f + chosen - chosen_1 + chosen_2 * 4.0f - chosen_3 + chosen_4 * 8.0f) * (1.0f - 0.08f * (f32(max_i32) * 0.2f * (f32(max_i32) * 0.2f)));
    }
}

@compute @workgroup_size(32, 8)  // Boundaries.java:34
fn absorbed_tiled(
        @builtin(workgroup_id) rk_block_id: vec3<u32>,
        @builtin(local_invocation_id) rk_local_id: vec3<u32>) {
    let originX = i32(rk_block_id.x) * rk_absorbed_tiled_arguments.tileX;
    let originY = i32(rk_block_id.y) * rk_absorbed_tiled_arguments.tileY;
    let pitchX = rk_absorbed_tiled_arguments.tileX + 4;
    let pitchY = rk_absorbed_tiled_arguments.tileY + 4;
    for (var atY = i32(rk_local_id.y); atY < pitchY; atY += 8) {
        for (var atX = i32(rk_local_id.x); atX < pitchX; atX += 32) {
            let difference = originX + atX - 2;
            let difference_1 = rk_absorbed_tiled_arguments.width - 1;
            let min = select(difference_1, difference, difference < difference_1);
            let max = select(0, min, min > 0);
            let difference_2 = originY + atY - 2;
            let difference_3 = rk_absorbed_tiled_arguments.height - 1;
            let min_1 = select(difference_3, difference_2, difference_2 < difference_3);
            let max_1 = select(0, min_1, min_1 > 0);
            absorbed_tiled_in_tile[atY * pitchX + atX] = absorbed_tiled_in[max_1 * rk_absorbed_tiled_arguments.width + max];
        }
    }
    storageBarrier();
    workgroupBarrier();
    for (var inY = i32(rk_local_id.y); inY < rk_absorbed_tiled_arguments.tileY; inY += 8) {
        for (var inX = i32(rk_local_id.x); inX < rk_absorbed_tiled_arguments.tileX; inX += 32) {
            let sum = originX + inX;
            let sum_1 = originY + inY;
            if (sum < rk_absorbed_tiled_arguments.width && sum_1 < rk_absorbed_tiled_arguments.height) {
                var chosen = 0.0f;  // Boundaries.java:35
                if (sum >= 2) {
                    chosen = absorbed_tiled_in_tile[(inY + 2) * pitchX + inX];
                } else {
                    chosen = 0.0f;
                }
                var chosen_1 = 0.0f;
                if (sum + 2 < rk_absorbed_tiled_arguments.width) {
                    chosen_1 = absorbed_tiled_in_tile[(inY + 2) * pitchX + (inX + 4)];
                } else {
                    chosen_1 = 0.0f;
                }
                var chosen_2 = 0.0f;
                if (sum_1 >= 1) {
                    chosen_2 = absorbed_tiled_in_tile[(inY + 1) * pitchX + (inX + 2)];
                } else {
                    chosen_2 = 0.0f;
                }
                var chosen_3 = 0.0f;  // Boundaries.java:36
                if (sum_1 + 2 < rk_absorbed_tiled_arguments.height) {
                    chosen_3 = absorbed_tiled_in_tile[(inY + 4) * pitchX + (inX + 2)];
                } else {
                    chosen_3 = 0.0f;
                }
                var chosen_4 = 0.0f;
                if (sum + 1 < rk_absorbed_tiled_arguments.width && sum_1 >= 2) {
                    chosen_4 = absorbed_tiled_in_tile[inY * pitchX + (inX + 3)];
                } else {
                    chosen_4 = 0.0f;
                }
                let difference = rk_absorbed_tiled_arguments.width - 1 - sum;  // Boundaries.java:35
                let min_i32 = select(difference, sum, sum < difference);
                let difference_1 = rk_absorbed_tiled_arguments.height - 1 - sum_1;
                let min_i32_1 = select(difference_1, sum_1, sum_1 < difference_1);
                let min_i32_2 = select(min_i32_1, min_i32, min_i32 < min_i32_1);
                let difference_2 = 5 - min_i32_2;
                let max_i32 = select(0, difference_2, difference_2 > 0);
                absorbed_tiled_out[sum_1 * rk_absorbed_tiled_arguments.width + sum] = (absorbed_tiled_in_tile[(inY + 2) * pitchX + (inX + 2)] * 2.0f + chosen - chosen_1 + chosen_2 * 4.0f - chosen_3 + chosen_4 * 8.0f) * (1.0f - 0.08f * (f32(max_i32) * 0.2f * (f32(max_i32) * 0.2f)));
            }
        }
    }
}

@compute @workgroup_size(16, 16)  // Boundaries.java:40
fn torus(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 16;
    let rk_block_dim_y: i32 = 16;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let x = i32(rk_global_id.x);
    let y = i32(rk_global_id.y);
    if (x < rk_torus_arguments.width && y < rk_torus_arguments.height) {
        let sum = select(y - 1, y - 1 + rk_torus_arguments.height, y - 1 < 0) * rk_torus_arguments.width + select(x - 1, x - 1 + rk_torus_arguments.width, x - 1 < 0);  // Boundaries.java:41
        if (sum < 0 || sum >= rk_torus_arguments.in_length) {
            atomicMin(&rk_torus_traps[0], workItem);
            return;
        }
        let sum_1 = select(y - 1, y - 1 + rk_torus_arguments.height, y - 1 < 0) * rk_torus_arguments.width + x;
        if (sum_1 < 0 || sum_1 >= rk_torus_arguments.in_length) {
            atomicMin(&rk_torus_traps[1], workItem);
            return;
        }
        let sum_2 = select(y - 1, y - 1 + rk_torus_arguments.height, y - 1 < 0) * rk_torus_arguments.width + select(x + 1, x + 1 - rk_torus_arguments.width, x + 1 >= rk_torus_arguments.width);
        if (sum_2 < 0 || sum_2 >= rk_torus_arguments.in_length) {
            atomicMin(&rk_torus_traps[2], workItem);
            return;
        }
        let sum_3 = y * rk_torus_arguments.width + select(x - 1, x - 1 + rk_torus_arguments.width, x - 1 < 0);
        if (sum_3 < 0 || sum_3 >= rk_torus_arguments.in_length) {
            atomicMin(&rk_torus_traps[3], workItem);
            return;
        }
        let sum_4 = y * rk_torus_arguments.width + select(x + 1, x + 1 - rk_torus_arguments.width, x + 1 >= rk_torus_arguments.width);
        if (sum_4 < 0 || sum_4 >= rk_torus_arguments.in_length) {
            atomicMin(&rk_torus_traps[4], workItem);
            return;
        }
        let sum_5 = select(y + 1, y + 1 - rk_torus_arguments.height, y + 1 >= rk_torus_arguments.height) * rk_torus_arguments.width + select(x - 1, x - 1 + rk_torus_arguments.width, x - 1 < 0);  // Boundaries.java:42
        if (sum_5 < 0 || sum_5 >= rk_torus_arguments.in_length) {
            atomicMin(&rk_torus_traps[5], workItem);
            return;
        }
        let sum_6 = select(y + 1, y + 1 - rk_torus_arguments.height, y + 1 >= rk_torus_arguments.height) * rk_torus_arguments.width + x;
        if (sum_6 < 0 || sum_6 >= rk_torus_arguments.in_length) {
            atomicMin(&rk_torus_traps[6], workItem);
            return;
        }
        let sum_7 = select(y + 1, y + 1 - rk_torus_arguments.height, y + 1 >= rk_torus_arguments.height) * rk_torus_arguments.width + select(x + 1, x + 1 - rk_torus_arguments.width, x + 1 >= rk_torus_arguments.width);
        if (sum_7 < 0 || sum_7 >= rk_torus_arguments.in_length) {
            atomicMin(&rk_torus_traps[7], workItem);
            return;
        }
        let alive = torus_in[sum] + torus_in[sum_1] + torus_in[sum_2] + torus_in[sum_3] + torus_in[sum_4] + torus_in[sum_5] + torus_in[sum_6] + torus_in[sum_7];
        let sum_8 = y * rk_torus_arguments.width + x;  // Boundaries.java:43
        var either = alive == 3;
        if (alive != 3) {
            let isEqual = alive == 2;
            var both = isEqual;
            if (isEqual) {
                let sum_9 = y * rk_torus_arguments.width + x;
                if (sum_9 < 0 || sum_9 >= rk_torus_arguments.in_length) {
                    atomicMin(&rk_torus_traps[8], workItem);
                    return;
                }
                both = torus_in[sum_9] == 1;
            }
            either = both;
        }
        if (sum_8 < 0 || sum_8 >= rk_torus_arguments.out_length) {
            atomicMin(&rk_torus_traps[9], workItem);
            return;
        }
        torus_out[sum_8] = select(0, 1, either);
    }
}

@compute @workgroup_size(16, 16)  // Boundaries.java:40
fn torus_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let x = i32(rk_global_id.x);
    let y = i32(rk_global_id.y);
    if (x < rk_torus_unchecked_arguments.width && y < rk_torus_unchecked_arguments.height) {
        let isLess = y - 1 < 0;  // Boundaries.java:41
        let difference = y - 1;
        let sum = torus_unchecked_in[select(y - 1, difference + rk_torus_unchecked_arguments.height, isLess) * rk_torus_unchecked_arguments.width + select(x - 1, x - 1 + rk_torus_unchecked_arguments.width, x - 1 < 0)] + torus_unchecked_in[select(y - 1, y - 1 + rk_torus_unchecked_arguments.height, y - 1 < 0) * rk_torus_unchecked_arguments.width + x];
        let isLess_1 = y - 1 < 0;
        let sum_1 = y - 1 + rk_torus_unchecked_arguments.height;
        let sum_2 = sum + torus_unchecked_in[select(y - 1, sum_1, isLess_1) * rk_torus_unchecked_arguments.width + select(x + 1, x + 1 - rk_torus_unchecked_arguments.width, x + 1 >= rk_torus_unchecked_arguments.width)] + torus_unchecked_in[y * rk_torus_unchecked_arguments.width + select(x - 1, x - 1 + rk_torus_unchecked_arguments.width, x - 1 < 0)];
        let product = y * rk_torus_unchecked_arguments.width;
        let isAtLeast = x + 1 >= rk_torus_unchecked_arguments.width;
        let sum_3 = x + 1;
        let sum_4 = sum_2 + torus_unchecked_in[product + select(x + 1, sum_3 - rk_torus_unchecked_arguments.width, isAtLeast)] + torus_unchecked_in[select(y + 1, y + 1 - rk_torus_unchecked_arguments.height, y + 1 >= rk_torus_unchecked_arguments.height) * rk_torus_unchecked_arguments.width + select(x - 1, x - 1 + rk_torus_unchecked_arguments.width, x - 1 < 0)];  // Boundaries.java:42
        let isAtLeast_1 = y + 1 >= rk_torus_unchecked_arguments.height;
        let difference_1 = y + 1 - rk_torus_unchecked_arguments.height;
        let alive = sum_4 + torus_unchecked_in[select(y + 1, difference_1, isAtLeast_1) * rk_torus_unchecked_arguments.width + x] + torus_unchecked_in[select(y + 1, y + 1 - rk_torus_unchecked_arguments.height, y + 1 >= rk_torus_unchecked_arguments.height) * rk_torus_unchecked_arguments.width + select(x + 1, x + 1 - rk_torus_unchecked_arguments.width, x + 1 >= rk_torus_unchecked_arguments.width)];
        var either = alive == 3;  // Boundaries.java:43
        if (alive != 3) {
            let isEqual = alive == 2;
            var both = isEqual;
            if (isEqual) {
                both = torus_unchecked_in[y * rk_torus_unchecked_arguments.width + x] == 1;
            }
            either = both;
        }
        torus_unchecked_out[y * rk_torus_unchecked_arguments.width + x] = select(0, 1, either);
    }
}

@compute @workgroup_size(32, 8)  // Boundaries.java:40
fn torus_tiled(
        @builtin(workgroup_id) rk_block_id: vec3<u32>,
        @builtin(local_invocation_id) rk_local_id: vec3<u32>) {
    let originX = i32(rk_block_id.x) * rk_torus_tiled_arguments.tileX;
    let originY = i32(rk_block_id.y) * rk_torus_tiled_arguments.tileY;
    let pitchX = rk_torus_tiled_arguments.tileX + 2;
    let pitchY = rk_torus_tiled_arguments.tileY + 2;
    for (var atY = i32(rk_local_id.y); atY < pitchY; atY += 8) {
        for (var atX = i32(rk_local_id.x); atX < pitchX; atX += 32) {
            let difference = originX + atX - 1;
            let chosen = select(difference, difference + rk_torus_tiled_arguments.width, difference < 0);
            let chosen_1 = select(chosen, chosen - rk_torus_tiled_arguments.width, chosen >= rk_torus_tiled_arguments.width);
            let difference_1 = rk_torus_tiled_arguments.width - 1;
            let min = select(difference_1, chosen_1, chosen_1 < difference_1);
            let max = select(0, min, min > 0);
            let difference_2 = originY + atY - 1;
            let chosen_2 = select(difference_2, difference_2 + rk_torus_tiled_arguments.height, difference_2 < 0);
            let chosen_3 = select(chosen_2, chosen_2 - rk_torus_tiled_arguments.height, chosen_2 >= rk_torus_tiled_arguments.height);
            let difference_3 = rk_torus_tiled_arguments.height - 1;
            let min_1 = select(difference_3, chosen_3, chosen_3 < difference_3);
            let max_1 = select(0, min_1, min_1 > 0);
            torus_tiled_in_tile[atY * pitchX + atX] = torus_tiled_in[max_1 * rk_torus_tiled_arguments.width + max];
        }
    }
    storageBarrier();
    workgroupBarrier();
    for (var inY = i32(rk_local_id.y); inY < rk_torus_tiled_arguments.tileY; inY += 8) {
        for (var inX = i32(rk_local_id.x); inX < rk_torus_tiled_arguments.tileX; inX += 32) {
            let sum = originX + inX;
            let sum_1 = originY + inY;
            if (sum < rk_torus_tiled_arguments.width && sum_1 < rk_torus_tiled_arguments.height) {
                let sum_2 = torus_tiled_in_tile[inY * pitchX + inX] + torus_tiled_in_tile[inY * pitchX + (inX + 1)] + torus_tiled_in_tile[inY * pitchX + (inX + 2)];  // Boundaries.java:41
                let sum_3 = (inY + 1) * pitchX + inX;
                let alive = sum_2 + torus_tiled_in_tile[sum_3] + torus_tiled_in_tile[(inY + 1) * pitchX + (inX + 2)] + torus_tiled_in_tile[(inY + 2) * pitchX + inX] + torus_tiled_in_tile[(inY + 2) * pitchX + (inX + 1)] + torus_tiled_in_tile[(inY + 2) * pitchX + (inX + 2)];  // Boundaries.java:42
                var either = alive == 3;  // Boundaries.java:43
                if (alive != 3) {
                    let isEqual = alive == 2;
                    var both = isEqual;
                    if (isEqual) {
                        both = torus_tiled_in_tile[(inY + 1) * pitchX + (inX + 1)] == 1;
                    }
                    either = both;
                }
                torus_tiled_out[sum_1 * rk_torus_tiled_arguments.width + sum] = select(0, 1, either);
            }
        }
    }
}

@compute @workgroup_size(16, 16)  // Boundaries.java:47
fn rimmed(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 16;
    let rk_block_dim_y: i32 = 16;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let x = i32(rk_global_id.x);
    let y = i32(rk_global_id.y);
    if (x < rk_rimmed_arguments.width && y < rk_rimmed_arguments.height) {
        if ((x + y) % 3 == 0) {  // Boundaries.java:48
            return;  // Boundaries.java:49
        }
        let sum = y * rk_rimmed_arguments.width + x;  // Boundaries.java:51
        var chosen = 0;
        if (x >= 1) {
            let sum_1 = y * rk_rimmed_arguments.width + (x - 1);
            if (sum_1 < 0 || sum_1 >= rk_rimmed_arguments.in_length) {
                atomicMin(&rk_rimmed_traps[0], workItem);
                return;
            }
            chosen = rimmed_in[sum_1];
        } else {
            chosen = 7;
        }
        var chosen_1 = 0;
        if (x + 1 < rk_rimmed_arguments.width) {
            let sum_1 = y * rk_rimmed_arguments.width + (x + 1);
            if (sum_1 < 0 || sum_1 >= rk_rimmed_arguments.in_length) {
                atomicMin(&rk_rimmed_traps[1], workItem);
                return;
            }
            chosen_1 = rimmed_in[sum_1];
        } else {
            chosen_1 = 7;
        }
        var chosen_2 = 0;
        if (y + 1 < rk_rimmed_arguments.height) {
            let sum_1 = (y + 1) * rk_rimmed_arguments.width + x;
            if (sum_1 < 0 || sum_1 >= rk_rimmed_arguments.in_length) {
                atomicMin(&rk_rimmed_traps[2], workItem);
                return;
            }
            chosen_2 = rimmed_in[sum_1];
        } else {
            chosen_2 = 7;
        }
        let sum_1 = y * rk_rimmed_arguments.width + x;
        if (sum_1 < 0 || sum_1 >= rk_rimmed_arguments.in_length) {
            atomicMin(&rk_rimmed_traps[3], workItem);
            return;
        }
        if (sum < 0 || sum >= rk_rimmed_arguments.out_length) {
            atomicMin(&rk_rimmed_traps[4], workItem);
            return;
        }
        rimmed_out[sum] = chosen + chosen_1 * 10 + chosen_2 * 100 + rimmed_in[sum_1] * 1000;
    }
}

@compute @workgroup_size(16, 16)  // Boundaries.java:47
fn rimmed_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let x = i32(rk_global_id.x);
    let y = i32(rk_global_id.y);
    if (x < rk_rimmed_unchecked_arguments.width && y < rk_rimmed_unchecked_arguments.height) {
        if ((x + y) % 3 == 0) {  // Boundaries.java:48
            return;  // Boundaries.java:49
        }
        var chosen = 0;  // Boundaries.java:51
        if (x >= 1) {
            chosen = rimmed_unchecked_in[y * rk_rimmed_unchecked_arguments.width + (x - 1)];
        } else {
            chosen = 7;
        }
        var chosen_1 = 0;
        if (x + 1 < rk_rimmed_unchecked_arguments.width) {
            chosen_1 = rimmed_unchecked_in[y * rk_rimmed_unchecked_arguments.width + (x + 1)];
        } else {
            chosen_1 = 7;
        }
        var chosen_2 = 0;
        if (y + 1 < rk_rimmed_unchecked_arguments.height) {
            chosen_2 = rimmed_unchecked_in[(y + 1) * rk_rimmed_unchecked_arguments.width + x];
        } else {
            chosen_2 = 7;
        }
        rimmed_unchecked_out[y * rk_rimmed_unchecked_arguments.width + x] = chosen + chosen_1 * 10 + chosen_2 * 100 + rimmed_unchecked_in[y * rk_rimmed_unchecked_arguments.width + x] * 1000;
    }
}

@compute @workgroup_size(32, 8)  // Boundaries.java:47
fn rimmed_tiled(
        @builtin(workgroup_id) rk_block_id: vec3<u32>,
        @builtin(local_invocation_id) rk_local_id: vec3<u32>) {
    let originX = i32(rk_block_id.x) * rk_rimmed_tiled_arguments.tileX;
    let originY = i32(rk_block_id.y) * rk_rimmed_tiled_arguments.tileY;
    let pitchX = rk_rimmed_tiled_arguments.tileX + 2;
    let pitchY = rk_rimmed_tiled_arguments.tileY + 2;
    for (var atY = i32(rk_local_id.y); atY < pitchY; atY += 8) {
        for (var atX = i32(rk_local_id.x); atX < pitchX; atX += 32) {
            let difference = originX + atX - 1;
            let difference_1 = rk_rimmed_tiled_arguments.width - 1;
            let min = select(difference_1, difference, difference < difference_1);
            let max = select(0, min, min > 0);
            let difference_2 = originY + atY - 1;
            let difference_3 = rk_rimmed_tiled_arguments.height - 1;
            let min_1 = select(difference_3, difference_2, difference_2 < difference_3);
            let max_1 = select(0, min_1, min_1 > 0);
            rimmed_tiled_in_tile[atY * pitchX + atX] = rimmed_tiled_in[max_1 * rk_rimmed_tiled_arguments.width + max];
        }
    }
    storageBarrier();
    workgroupBarrier();
    for (var inY = i32(rk_local_id.y); inY < rk_rimmed_tiled_arguments.tileY; inY += 8) {
        for (var inX = i32(rk_local_id.x); inX < rk_rimmed_tiled_arguments.tileX; inX += 32) {
            let sum = originX + inX;
            let sum_1 = originY + inY;
            var leavesCell = false;
            if (sum < rk_rimmed_tiled_arguments.width && sum_1 < rk_rimmed_tiled_arguments.height) {
                if ((sum + sum_1) % 3 == 0) {  // Boundaries.java:48
                    leavesCell = true;  // Boundaries.java:49
                }
                let goesOn = !leavesCell;  // Boundaries.java:48
                if (goesOn) {
                    var chosen = 0;  // Boundaries.java:51
                    if (sum >= 1) {
                        chosen = rimmed_tiled_in_tile[(inY + 1) * pitchX + inX];
                    } else {
                        chosen = 7;
                    }
                    var chosen_1 = 0;
                    if (sum + 1 < rk_rimmed_tiled_arguments.width) {
                        chosen_1 = rimmed_tiled_in_tile[(inY + 1) * pitchX + (inX + 2)];
                    } else {
                        chosen_1 = 7;
                    }
                    var chosen_2 = 0;
                    if (sum_1 + 1 < rk_rimmed_tiled_arguments.height) {
                        chosen_2 = rimmed_tiled_in_tile[(inY + 2) * pitchX + (inX + 1)];
                    } else {
                        chosen_2 = 7;
                    }
                    rimmed_tiled_out[sum_1 * rk_rimmed_tiled_arguments.width + sum] = chosen + chosen_1 * 10 + chosen_2 * 100 + rimmed_tiled_in_tile[(inY + 1) * pitchX + (inX + 1)] * 1000;
                }
            }
        }
    }
}
