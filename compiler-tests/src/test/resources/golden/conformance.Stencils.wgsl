// Generated from Stencils.java by RingKernel. Do not edit.

struct largest_Arguments {
    width: i32,
    height: i32,
    in_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> largest_in: array<f32>;
@group(0) @binding(1) var<storage, read_write> largest_out: array<f32>;
@group(0) @binding(2) var<storage, read_write> rk_largest_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_largest_arguments: largest_Arguments;

struct largest_unchecked_Arguments {
    width: i32,
    height: i32,
    in_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> largest_unchecked_in: array<f32>;
@group(0) @binding(1) var<storage, read_write> largest_unchecked_out: array<f32>;
@group(0) @binding(2) var<uniform> rk_largest_unchecked_arguments: largest_unchecked_Arguments;

struct largest_tiled_Arguments {
    width: i32,
    height: i32,
    tileX: i32,
    tileY: i32,
    in_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> largest_tiled_in: array<f32>;
@group(0) @binding(1) var<storage, read_write> largest_tiled_out: array<f32>;
@group(0) @binding(2) var<uniform> rk_largest_tiled_arguments: largest_tiled_Arguments;
override rk_largest_tiled_shared0: i32 = 1;
var<workgroup> largest_tiled_in_tile: array<f32, max(rk_largest_tiled_shared0, 1)>;

struct shifted_Arguments {
    width: i32,
    height: i32,
    in_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> shifted_in: array<f32>;
@group(0) @binding(1) var<storage, read_write> shifted_out: array<f32>;
@group(0) @binding(2) var<storage, read_write> rk_shifted_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_shifted_arguments: shifted_Arguments;

struct shifted_unchecked_Arguments {
    width: i32,
    height: i32,
    in_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> shifted_unchecked_in: array<f32>;
@group(0) @binding(1) var<storage, read_write> shifted_unchecked_out: array<f32>;
@group(0) @binding(2) var<uniform> rk_shifted_unchecked_arguments: shifted_unchecked_Arguments;

struct shifted_tiled_Arguments {
    width: i32,
    height: i32,
    tileX: i32,
    tileY: i32,
    in_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> shifted_tiled_in: array<f32>;
@group(0) @binding(1) var<storage, read_write> shifted_tiled_out: array<f32>;
@group(0) @binding(2) var<uniform> rk_shifted_tiled_arguments: shifted_tiled_Arguments;
override rk_shifted_tiled_shared0: i32 = 1;
var<workgroup> shifted_tiled_in_tile: array<f32, max(rk_shifted_tiled_shared0, 1)>;

struct positions_Arguments {
    width: i32,
    height: i32,
    in_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> positions_in: array<f32>;
@group(0) @binding(1) var<storage, read_write> positions_out: array<f32>;
@group(0) @binding(2) var<storage, read_write> rk_positions_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_positions_arguments: positions_Arguments;

struct positions_unchecked_Arguments {
    width: i32,
    height: i32,
    in_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> positions_unchecked_in: array<f32>;
@group(0) @binding(1) var<storage, read_write> positions_unchecked_out: array<f32>;
@group(0) @binding(2) var<uniform> rk_positions_unchecked_arguments: positions_unchecked_Arguments;

struct life_Arguments {
    width: i32,
    height: i32,
    in_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> life_in: array<f32>;
@group(0) @binding(1) var<storage, read_write> life_out: array<f32>;
@group(0) @binding(2) var<storage, read_write> rk_life_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_life_arguments: life_Arguments;

struct life_unchecked_Arguments {
    width: i32,
    height: i32,
    in_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> life_unchecked_in: array<f32>;
@group(0) @binding(1) var<storage, read_write> life_unchecked_out: array<f32>;
@group(0) @binding(2) var<uniform> rk_life_unchecked_arguments: life_unchecked_Arguments;

struct life_tiled_Arguments {
    width: i32,
    height: i32,
    tileX: i32,
    tileY: i32,
    in_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> life_tiled_in: array<f32>;
@group(0) @binding(1) var<storage, read_write> life_tiled_out: array<f32>;
@group(0) @binding(2) var<uniform> rk_life_tiled_arguments: life_tiled_Arguments;
override rk_life_tiled_shared0: i32 = 1;
var<workgroup> life_tiled_in_tile: array<f32, max(rk_life_tiled_shared0, 1)>;

struct leftOut_Arguments {
    limit: f32,
    width: i32,
    height: i32,
    in_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> leftOut_in: array<f32>;
@group(0) @binding(1) var<storage, read_write> leftOut_out: array<f32>;
@group(0) @binding(2) var<storage, read_write> rk_leftOut_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_leftOut_arguments: leftOut_Arguments;

struct leftOut_unchecked_Arguments {
    limit: f32,
    width: i32,
    height: i32,
    in_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> leftOut_unchecked_in: array<f32>;
@group(0) @binding(1) var<storage, read_write> leftOut_unchecked_out: array<f32>;
@group(0) @binding(2) var<uniform> rk_leftOut_unchecked_arguments: leftOut_unchecked_Arguments;

struct leftOut_tiled_Arguments {
    limit: f32,
    width: i32,
    height: i32,
    tileX: i32,
    tileY: i32,
    in_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> leftOut_tiled_in: array<f32>;
@group(0) @binding(1) var<storage, read_write> leftOut_tiled_out: array<f32>;
@group(0) @binding(2) var<uniform> rk_leftOut_tiled_arguments: leftOut_tiled_Arguments;
override rk_leftOut_tiled_shared0: i32 = 1;
var<workgroup> leftOut_tiled_in_tile: array<f32, max(rk_leftOut_tiled_shared0, 1)>;

@compute @workgroup_size(16, 16)  // Stencils.java:10
fn largest(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 16;
    let rk_block_dim_y: i32 = 16;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let x = i32(rk_global_id.x) + 1;
    let y = i32(rk_global_id.y) + 1;
    if (x < rk_largest_arguments.width - 1 && y < rk_largest_arguments.height - 1) {
        let sum = y * rk_largest_arguments.width + x;  // Stencils.java:11
        if (sum < 0 || sum >= rk_largest_arguments.in_length) {
            atomicMin(&rk_largest_traps[0], workItem);
            return;
        }
        let most = largest_in[sum];
        var most_1 = most;
        let sum_1 = (y - 1) * rk_largest_arguments.width + x;  // Stencils.java:12
        if (sum_1 < 0 || sum_1 >= rk_largest_arguments.in_length) {
            atomicMin(&rk_largest_traps[1], workItem);
            return;
        }
        let inValue = largest_in[sum_1];
        let sum_2 = (y + 1) * rk_largest_arguments.width + x;
        if (sum_2 < 0 || sum_2 >= rk_largest_arguments.in_length) {
            atomicMin(&rk_largest_traps[2], workItem);
            return;
        }
        let inValue_1 = largest_in[sum_2];
        let max_f32 = select(select(select(select(inValue_1, inValue, inValue > inValue_1), bitcast<f32>(bitcast<i32>(inValue) & bitcast<i32>(inValue_1)), inValue == inValue_1), inValue_1, (bitcast<i32>(inValue_1) & 2147483647) > 2139095040), inValue, (bitcast<i32>(inValue) & 2147483647) > 2139095040);
        let most_2 = select(select(select(select(max_f32, most_1, most_1 > max_f32), bitcast<f32>(bitcast<i32>(most_1) & bitcast<i32>(max_f32)), most_1 == max_f32), max_f32, (bitcast<i32>(max_f32) & 2147483647) > 2139095040), most_1, (bitcast<i32>(most_1) & 2147483647) > 2139095040);
        most_1 = most_2;
        let sum_3 = y * rk_largest_arguments.width + x;  // Stencils.java:13
        let sum_4 = y * rk_largest_arguments.width + (x + 1);
        if (sum_4 < 0 || sum_4 >= rk_largest_arguments.in_length) {
            atomicMin(&rk_largest_traps[3], workItem);
            return;
        }
        let inValue_2 = largest_in[sum_4];
        let sum_5 = y * rk_largest_arguments.width + (x - 1);
        if (sum_5 < 0 || sum_5 >= rk_largest_arguments.in_length) {
            atomicMin(&rk_largest_traps[4], workItem);
            return;
        }
        let inValue_3 = largest_in[sum_5];
        let max_f32_1 = select(select(select(select(inValue_3, inValue_2, inValue_2 > inValue_3), bitcast<f32>(bitcast<i32>(inValue_2) & bitcast<i32>(inValue_3)), inValue_2 == inValue_3), inValue_3, (bitcast<i32>(inValue_3) & 2147483647) > 2139095040), inValue_2, (bitcast<i32>(inValue_2) & 2147483647) > 2139095040);
        let max_f32_2 = select(select(select(select(max_f32_1, most_1, most_1 > max_f32_1), bitcast<f32>(bitcast<i32>(most_1) & bitcast<i32>(max_f32_1)), most_1 == max_f32_1), max_f32_1, (bitcast<i32>(max_f32_1) & 2147483647) > 2139095040), most_1, (bitcast<i32>(most_1) & 2147483647) > 2139095040);
        if (sum_3 < 0 || sum_3 >= rk_largest_arguments.out_length) {
            atomicMin(&rk_largest_traps[5], workItem);
            return;
        }
        largest_out[sum_3] = max_f32_2;
    }
}

@compute @workgroup_size(16, 16)  // Stencils.java:10
fn largest_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let x = i32(rk_global_id.x) + 1;
    let y = i32(rk_global_id.y) + 1;
    if (x < rk_largest_unchecked_arguments.width - 1 && y < rk_largest_unchecked_arguments.height - 1) {
        let most = largest_unchecked_in[y * rk_largest_unchecked_arguments.width + x];  // Stencils.java:11
        var most_1 = most;
        let inValue = largest_unchecked_in[(y - 1) * rk_largest_unchecked_arguments.width + x];  // Stencils.java:12
        let inValue_1 = largest_unchecked_in[(y + 1) * rk_largest_unchecked_arguments.width + x];
        let max_f32 = select(select(select(select(inValue_1, inValue, inValue > inValue_1), bitcast<f32>(bitcast<i32>(inValue) & bitcast<i32>(inValue_1)), inValue == inValue_1), inValue_1, (bitcast<i32>(inValue_1) & 2147483647) > 2139095040), inValue, (bitcast<i32>(inValue) & 2147483647) > 2139095040);
        let most_2 = select(select(select(select(max_f32, most_1, most_1 > max_f32), bitcast<f32>(bitcast<i32>(most_1) & bitcast<i32>(max_f32)), most_1 == max_f32), max_f32, (bitcast<i32>(max_f32) & 2147483647) > 2139095040), most_1, (bitcast<i32>(most_1) & 2147483647) > 2139095040);
        most_1 = most_2;
        let inValue_2 = largest_unchecked_in[y * rk_largest_unchecked_arguments.width + (x + 1)];  // Stencils.java:13
        let inValue_3 = largest_unchecked_in[y * rk_largest_unchecked_arguments.width + (x - 1)];
        let max_f32_1 = select(select(select(select(inValue_3, inValue_2, inValue_2 > inValue_3), bitcast<f32>(bitcast<i32>(inValue_2) & bitcast<i32>(inValue_3)), inValue_2 == inValue_3), inValue_3, (bitcast<i32>(inValue_3) & 2147483647) > 2139095040), inValue_2, (bitcast<i32>(inValue_2) & 2147483647) > 2139095040);
        let max_f32_2 = select(select(select(select(max_f32_1, most_1, most_1 > max_f32_1), bitcast<f32>(bitcast<i32>(most_1) & bitcast<i32>(max_f32_1)), most_1 == max_f32_1), max_f32_1, (bitcast<i32>(max_f32_1) & 2147483647) > 2139095040), most_1, (bitcast<i32>(most_1) & 2147483647) > 2139095040);
        largest_unchecked_out[y * rk_largest_unchecked_arguments.width + x] = max_f32_2;
    }
}

@compute @workgroup_size(32, 8)  // Stencils.java:10
fn largest_tiled(
        @builtin(workgroup_id) rk_block_id: vec3<u32>,
        @builtin(local_invocation_id) rk_local_id: vec3<u32>) {
    let originX = i32(rk_block_id.x) * rk_largest_tiled_arguments.tileX;
    let originY = i32(rk_block_id.y) * rk_largest_tiled_arguments.tileY;
    let pitchX = rk_largest_tiled_arguments.tileX + 2;
    let pitchY = rk_largest_tiled_arguments.tileY + 2;
    for (var atY = i32(rk_local_id.y); atY < pitchY; atY += 8) {
        for (var atX = i32(rk_local_id.x); atX < pitchX; atX += 32) {
            let sum = originX + atX;
            let difference = rk_largest_tiled_arguments.width - 1;
            let min = select(difference, sum, sum < difference);
            let max = select(0, min, min > 0);
            let sum_1 = originY + atY;
            let difference_1 = rk_largest_tiled_arguments.height - 1;
            let min_1 = select(difference_1, sum_1, sum_1 < difference_1);
            let max_1 = select(0, min_1, min_1 > 0);
            largest_tiled_in_tile[atY * pitchX + atX] = largest_tiled_in[max_1 * rk_largest_tiled_arguments.width + max];
        }
    }
    storageBarrier();
    workgroupBarrier();
    for (var inY = i32(rk_local_id.y); inY < rk_largest_tiled_arguments.tileY; inY += 8) {
        for (var inX = i32(rk_local_id.x); inX < rk_largest_tiled_arguments.tileX; inX += 32) {
            let x = originX + inX + 1;
            let y = originY + inY + 1;
            if (x < rk_largest_tiled_arguments.width - 1 && y < rk_largest_tiled_arguments.height - 1) {
                let most = largest_tiled_in_tile[(inY + 1) * pitchX + (inX + 1)];  // Stencils.java:11
                var most_1 = most;
                let in_tileValue = largest_tiled_in_tile[inY * pitchX + (inX + 1)];  // Stencils.java:12
                let in_tileValue_1 = largest_tiled_in_tile[(inY + 2) * pitchX + (inX + 1)];
                let max_f32 = select(select(select(select(in_tileValue_1, in_tileValue, in_tileValue > in_tileValue_1), bitcast<f32>(bitcast<i32>(in_tileValue) & bitcast<i32>(in_tileValue_1)), in_tileValue == in_tileValue_1), in_tileValue_1, (bitcast<i32>(in_tileValue_1) & 2147483647) > 2139095040), in_tileValue, (bitcast<i32>(in_tileValue) & 2147483647) > 2139095040);
                let most_2 = select(select(select(select(max_f32, most_1, most_1 > max_f32), bitcast<f32>(bitcast<i32>(most_1) & bitcast<i32>(max_f32)), most_1 == max_f32), max_f32, (bitcast<i32>(max_f32) & 2147483647) > 2139095040), most_1, (bitcast<i32>(most_1) & 2147483647) > 2139095040);
                most_1 = most_2;
                let in_tileValue_2 = largest_tiled_in_tile[(inY + 1) * pitchX + (inX + 2)];  // Stencils.java:13
                let in_tileValue_3 = largest_tiled_in_tile[(inY + 1) * pitchX + inX];
                let max_f32_1 = select(select(select(select(in_tileValue_3, in_tileValue_2, in_tileValue_2 > in_tileValue_3), bitcast<f32>(bitcast<i32>(in_tileValue_2) & bitcast<i32>(in_tileValue_3)), in_tileValue_2 == in_tileValue_3), in_tileValue_3, (bitcast<i32>(in_tileValue_3) & 2147483647) > 2139095040), in_tileValue_2, (bitcast<i32>(in_tileValue_2) & 2147483647) > 2139095040);
                let max_f32_2 = select(select(select(select(max_f32_1, most_1, most_1 > max_f32_1), bitcast<f32>(bitcast<i32>(most_1) & bitcast<i32>(max_f32_1)), most_1 == max_f32_1), max_f32_1, (bitcast<i32>(max_f32_1) & 2147483647) > 2139095040), most_1, (bitcast<i32>(most_1) & 2147483647) > 2139095040);
                largest_tiled_out[y * rk_largest_tiled_arguments.width + x] = max_f32_2;
            }
        }
    }
}

@compute @workgroup_size(16, 16)  // Stencils.java:17
fn shifted(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 16;
    let rk_block_dim_y: i32 = 16;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let x = i32(rk_global_id.x) + 2;
    let y = i32(rk_global_id.y) + 2;
    if (x < rk_shifted_arguments.width - 2 && y < rk_shifted_arguments.height - 2) {
        let sum = y * rk_shifted_arguments.width + x;  // Stencils.java:18
        let sum_1 = (y + 1) * rk_shifted_arguments.width + (x - 2);
        if (sum_1 < 0 || sum_1 >= rk_shifted_arguments.in_length) {
            atomicMin(&rk_shifted_traps[0], workItem);
            return;
        }
        let sum_2 = (y - 2) * rk_shifted_arguments.width + (x + 2);
        if (sum_2 < 0 || sum_2 >= rk_shifted_arguments.in_length) {
            atomicMin(&rk_shifted_traps[1], workItem);
            return;
        }
        if (sum < 0 || sum >= rk_shifted_arguments.out_length) {
            atomicMin(&rk_shifted_traps[2], workItem);
            return;
        }
        shifted_out[sum] = shifted_in[sum_1] - shifted_in[sum_2];
    }
}

@compute @workgroup_size(16, 16)  // Stencils.java:17
fn shifted_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let x = i32(rk_global_id.x) + 2;
    let y = i32(rk_global_id.y) + 2;
    if (x < rk_shifted_unchecked_arguments.width - 2 && y < rk_shifted_unchecked_arguments.height - 2) {
        shifted_unchecked_out[y * rk_shifted_unchecked_arguments.width + x] = shifted_unchecked_in[(y + 1) * rk_shifted_unchecked_arguments.width + (x - 2)] - shifted_unchecked_in[(y - 2) * rk_shifted_unchecked_arguments.width + (x + 2)];  // Stencils.java:18
    }
}

@compute @workgroup_size(32, 8)  // Stencils.java:17
fn shifted_tiled(
        @builtin(workgroup_id) rk_block_id: vec3<u32>,
        @builtin(local_invocation_id) rk_local_id: vec3<u32>) {
    let originX = i32(rk_block_id.x) * rk_shifted_tiled_arguments.tileX;
    let originY = i32(rk_block_id.y) * rk_shifted_tiled_arguments.tileY;
    let pitchX = rk_shifted_tiled_arguments.tileX + 4;
    let pitchY = rk_shifted_tiled_arguments.tileY + 4;
    for (var atY = i32(rk_local_id.y); atY < pitchY; atY += 8) {
        for (var atX = i32(rk_local_id.x); atX < pitchX; atX += 32) {
            let sum = originX + atX;
            let difference = rk_shifted_tiled_arguments.width - 1;
            let min = select(difference, sum, sum < difference);
            let max = select(0, min, min > 0);
            let sum_1 = originY + atY;
            let difference_1 = rk_shifted_tiled_arguments.height - 1;
            let min_1 = select(difference_1, sum_1, sum_1 < difference_1);
            let max_1 = select(0, min_1, min_1 > 0);
            shifted_tiled_in_tile[atY * pitchX + atX] = shifted_tiled_in[max_1 * rk_shifted_tiled_arguments.width + max];
        }
    }
    storageBarrier();
    workgroupBarrier();
    for (var inY = i32(rk_local_id.y); inY < rk_shifted_tiled_arguments.tileY; inY += 8) {
        for (var inX = i32(rk_local_id.x); inX < rk_shifted_tiled_arguments.tileX; inX += 32) {
            let x = originX + inX + 2;
            let y = originY + inY + 2;
            if (x < rk_shifted_tiled_arguments.width - 2 && y < rk_shifted_tiled_arguments.height - 2) {
                shifted_tiled_out[y * rk_shifted_tiled_arguments.width + x] = shifted_tiled_in_tile[(inY + 3) * pitchX + inX] - shifted_tiled_in_tile[inY * pitchX + (inX + 4)];  // Stencils.java:18
            }
        }
    }
}

@compute @workgroup_size(16, 16)  // Stencils.java:22
fn positions(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 16;
    let rk_block_dim_y: i32 = 16;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let x = i32(rk_global_id.x) + 1;
    let y = i32(rk_global_id.y) + 1;
    if (x < rk_positions_arguments.width - 1 && y < rk_positions_arguments.height - 1) {
        let sum = y * rk_positions_arguments.width + x;  // Stencils.java:23
        let sum_1 = y * rk_positions_arguments.width + x;
        if (sum_1 < 0 || sum_1 >= rk_positions_arguments.in_length) {
            atomicMin(&rk_positions_traps[0], workItem);
            return;
        }
        if (sum < 0 || sum >= rk_positions_arguments.out_length) {
            atomicMin(&rk_positions_traps[1], workItem);
            return;
        }
        positions_out[sum] = positions_in[sum_1] + f32(x * 100) + f32(y * 10000) + f32(rk_positions_arguments.width) - f32(rk_positions_arguments.height);
    }
}

@compute @workgroup_size(16, 16)  // Stencils.java:22
fn positions_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let x = i32(rk_global_id.x) + 1;
    let y = i32(rk_global_id.y) + 1;
    if (x < rk_positions_unchecked_arguments.width - 1 && y < rk_positions_unchecked_arguments.height - 1) {
        positions_unchecked_out[y * rk_positions_unchecked_arguments.width + x] = positions_unchecked_in[y * rk_positions_unchecked_arguments.width + x] + f32(x * 100) + f32(y * 10000) + f32(rk_positions_unchecked_arguments.width) - f32(rk_positions_unchecked_arguments.height);  // Stencils.java:23
    }
}

fn living(cell: f32) -> i32 {  // Stencils.java:42
    return select(0, 1, cell > 8.0f);  // Stencils.java:43
}

@compute @workgroup_size(16, 16)  // Stencils.java:27
fn life(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 16;
    let rk_block_dim_y: i32 = 16;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let x = i32(rk_global_id.x) + 1;
    let y = i32(rk_global_id.y) + 1;
    if (x < rk_life_arguments.width - 1 && y < rk_life_arguments.height - 1) {
        let sum = (y - 1) * rk_life_arguments.width + (x - 1);  // Stencils.java:28
        if (sum < 0 || sum >= rk_life_arguments.in_length) {
            atomicMin(&rk_life_traps[0], workItem);
            return;
        }
        let livingResult = living(life_in[sum]);
        let sum_1 = (y - 1) * rk_life_arguments.width + x;
        if (sum_1 < 0 || sum_1 >= rk_life_arguments.in_length) {
            atomicMin(&rk_life_traps[1], workItem);
            return;
        }
        let livingResult_1 = living(life_in[sum_1]);
        let sum_2 = (y - 1) * rk_life_arguments.width + (x + 1);
        if (sum_2 < 0 || sum_2 >= rk_life_arguments.in_length) {
            atomicMin(&rk_life_traps[2], workItem);
            return;
        }
        let livingResult_2 = living(life_in[sum_2]);
        let sum_3 = y * rk_life_arguments.width + (x - 1);  // Stencils.java:29
        if (sum_3 < 0 || sum_3 >= rk_life_arguments.in_length) {
            atomicMin(&rk_life_traps[3], workItem);
            return;
        }
        let livingResult_3 = living(life_in[sum_3]);
        let sum_4 = y * rk_life_arguments.width + (x + 1);
        if (sum_4 < 0 || sum_4 >= rk_life_arguments.in_length) {
            atomicMin(&rk_life_traps[4], workItem);
            return;
        }
        let livingResult_4 = living(life_in[sum_4]);
        let sum_5 = (y + 1) * rk_life_arguments.width + (x - 1);
        if (sum_5 < 0 || sum_5 >= rk_life_arguments.in_length) {
            atomicMin(&rk_life_traps[5], workItem);
            return;
        }
        let livingResult_5 = living(life_in[sum_5]);
        let sum_6 = (y + 1) * rk_life_arguments.width + x;  // Stencils.java:30
        if (sum_6 < 0 || sum_6 >= rk_life_arguments.in_length) {
            atomicMin(&rk_life_traps[6], workItem);
            return;
        }
        let livingResult_6 = living(life_in[sum_6]);
        let sum_7 = (y + 1) * rk_life_arguments.width + (x + 1);
        if (sum_7 < 0 || sum_7 >= rk_life_arguments.in_length) {
            atomicMin(&rk_life_traps[7], workItem);
            return;
        }
        let alive = livingResult + livingResult_1 + livingResult_2 + livingResult_3 + livingResult_4 + livingResult_5 + livingResult_6 + living(life_in[sum_7]);
        let sum_8 = y * rk_life_arguments.width + x;  // Stencils.java:31
        var either = alive == 3;
        if (alive != 3) {
            let isEqual = alive == 2;
            var both = isEqual;
            if (isEqual) {
                let sum_9 = y * rk_life_arguments.width + x;
                if (sum_9 < 0 || sum_9 >= rk_life_arguments.in_length) {
                    atomicMin(&rk_life_traps[8], workItem);
                    return;
                }
                both = life_in[sum_9] > 8.0f;
            }
            either = both;
        }
        if (sum_8 < 0 || sum_8 >= rk_life_arguments.out_length) {
            atomicMin(&rk_life_traps[9], workItem);
            return;
        }
        life_out[sum_8] = f32(select(0, 16, either));
    }
}

@compute @workgroup_size(16, 16)  // Stencils.java:27
fn life_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let x = i32(rk_global_id.x) + 1;
    let y = i32(rk_global_id.y) + 1;
    if (x < rk_life_unchecked_arguments.width - 1 && y < rk_life_unchecked_arguments.height - 1) {
        let sum = living(life_unchecked_in[(y - 1) * rk_life_unchecked_arguments.width + (x - 1)]) + living(life_unchecked_in[(y - 1) * rk_life_unchecked_arguments.width + x]) + living(life_unchecked_in[(y - 1) * rk_life_unchecked_arguments.width + (x + 1)]);  // Stencils.java:28
        let livingResult = living(life_unchecked_in[y * rk_life_unchecked_arguments.width + (x - 1)]);  // Stencils.java:29
        let livingResult_1 = living(life_unchecked_in[y * rk_life_unchecked_arguments.width + (x + 1)]);
        let alive = sum + livingResult + livingResult_1 + living(life_unchecked_in[(y + 1) * rk_life_unchecked_arguments.width + (x - 1)]) + living(life_unchecked_in[(y + 1) * rk_life_unchecked_arguments.width + x]) + living(life_unchecked_in[(y + 1) * rk_life_unchecked_arguments.width + (x + 1)]);  // Stencils.java:30
        var either = alive == 3;  // Stencils.java:31
        if (alive != 3) {
            let isEqual = alive == 2;
            var both = isEqual;
            if (isEqual) {
                both = life_unchecked_in[y * rk_life_unchecked_arguments.width + x] > 8.0f;
            }
            either = both;
        }
        life_unchecked_out[y * rk_life_unchecked_arguments.width + x] = f32(select(0, 16, either));
    }
}

@compute @workgroup_size(32, 8)  // Stencils.java:27
fn life_tiled(
        @builtin(workgroup_id) rk_block_id: vec3<u32>,
        @builtin(local_invocation_id) rk_local_id: vec3<u32>) {
    let originX = i32(rk_block_id.x) * rk_life_tiled_arguments.tileX;
    let originY = i32(rk_block_id.y) * rk_life_tiled_arguments.tileY;
    let pitchX = rk_life_tiled_arguments.tileX + 2;
    let pitchY = rk_life_tiled_arguments.tileY + 2;
    for (var atY = i32(rk_local_id.y); atY < pitchY; atY += 8) {
        for (var atX = i32(rk_local_id.x); atX < pitchX; atX += 32) {
            let sum = originX + atX;
            let difference = rk_life_tiled_arguments.width - 1;
            let min = select(difference, sum, sum < difference);
            let max = select(0, min, min > 0);
            let sum_1 = originY + atY;
            let difference_1 = rk_life_tiled_arguments.height - 1;
            let min_1 = select(difference_1, sum_1, sum_1 < difference_1);
            let max_1 = select(0, min_1, min_1 > 0);
            life_tiled_in_tile[atY * pitchX + atX] = life_tiled_in[max_1 * rk_life_tiled_arguments.width + max];
        }
    }
    storageBarrier();
    workgroupBarrier();
    for (var inY = i32(rk_local_id.y); inY < rk_life_tiled_arguments.tileY; inY += 8) {
        for (var inX = i32(rk_local_id.x); inX < rk_life_tiled_arguments.tileX; inX += 32) {
            let x = originX + inX + 1;
            let y = originY + inY + 1;
            if (x < rk_life_tiled_arguments.width - 1 && y < rk_life_tiled_arguments.height - 1) {
                let sum = living(life_tiled_in_tile[inY * pitchX + inX]) + living(life_tiled_in_tile[inY * pitchX + (inX + 1)]) + living(life_tiled_in_tile[inY * pitchX + (inX + 2)]);  // Stencils.java:28
                let livingResult = living(life_tiled_in_tile[(inY + 1) * pitchX + inX]);  // Stencils.java:29
                let livingResult_1 = living(life_tiled_in_tile[(inY + 1) * pitchX + (inX + 2)]);
                let alive = sum + livingResult + livingResult_1 + living(life_tiled_in_tile[(inY + 2) * pitchX + inX]) + living(life_tiled_in_tile[(inY + 2) * pitchX + (inX + 1)]) + living(life_tiled_in_tile[(inY + 2) * pitchX + (inX + 2)]);  // Stencils.java:30
                var either = alive == 3;  // Stencils.java:31
                if (alive != 3) {
                    let isEqual = alive == 2;
                    var both = isEqual;
                    if (isEqual) {
                        both = life_tiled_in_tile[(inY + 1) * pitchX + (inX + 1)] > 8.0f;
                    }
                    either = both;
                }
                life_tiled_out[y * rk_life_tiled_arguments.width + x] = f32(select(0, 16, either));
            }
        }
    }
}

@compute @workgroup_size(16, 16)  // Stencils.java:35
fn leftOut(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 16;
    let rk_block_dim_y: i32 = 16;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let x = i32(rk_global_id.x) + 1;
    let y = i32(rk_global_id.y) + 1;
    if (x < rk_leftOut_arguments.width - 1 && y < rk_leftOut_arguments.height - 1) {
        let sum = y * rk_leftOut_arguments.width + x;  // Stencils.java:36
        if (sum < 0 || sum >= rk_leftOut_arguments.in_length) {
            atomicMin(&rk_leftOut_traps[0], workItem);
            return;
        }
        if (leftOut_in[sum] < rk_leftOut_arguments.limit) {
            return;  // Stencils.java:37
        }
        let sum_1 = y * rk_leftOut_arguments.width + x;  // Stencils.java:39
        let sum_2 = y * rk_leftOut_arguments.width + (x - 1);
        if (sum_2 < 0 || sum_2 >= rk_leftOut_arguments.in_length) {
            atomicMin(&rk_leftOut_traps[1], workItem);
            return;
        }
        if (sum_1 < 0 || sum_1 >= rk_leftOut_arguments.out_length) {
            atomicMin(&rk_leftOut_traps[2], workItem);
            return;
        }
        leftOut_out[sum_1] = leftOut_in[sum_2] * 2.0f;
    }
}

@compute @workgroup_size(16, 16)  // Stencils.java:35
fn leftOut_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let x = i32(rk_global_id.x) + 1;
    let y = i32(rk_global_id.y) + 1;
    if (x < rk_leftOut_unchecked_arguments.width - 1 && y < rk_leftOut_unchecked_arguments.height - 1) {
        if (leftOut_unchecked_in[y * rk_leftOut_unchecked_arguments.width + x] < rk_leftOut_unchecked_arguments.limit) {  // Stencils.java:36
            return;  // Stencils.java:37
        }
        leftOut_unchecked_out[y * rk_leftOut_unchecked_arguments.width + x] = leftOut_unchecked_in[y * rk_leftOut_unchecked_arguments.width + (x - 1)] * 2.0f;  // Stencils.java:39
    }
}

@compute @workgroup_size(32, 8)  // Stencils.java:35
fn leftOut_tiled(
        @builtin(workgroup_id) rk_block_id: vec3<u32>,
        @builtin(local_invocation_id) rk_local_id: vec3<u32>) {
    let originX = i32(rk_block_id.x) * rk_leftOut_tiled_arguments.tileX;
    let originY = i32(rk_block_id.y) * rk_leftOut_tiled_arguments.tileY;
    let pitchX = rk_leftOut_tiled_arguments.tileX + 2;
    let pitchY = rk_leftOut_tiled_arguments.tileY + 2;
    for (var atY = i32(rk_local_id.y); atY < pitchY; atY += 8) {
        for (var atX = i32(rk_local_id.x); atX < pitchX; atX += 32) {
            let sum = originX + atX;
            let difference = rk_leftOut_tiled_arguments.width - 1;
            let min = select(difference, sum, sum < difference);
            let max = select(0, min, min > 0);
            let sum_1 = originY + atY;
            let difference_1 = rk_leftOut_tiled_arguments.height - 1;
            let min_1 = select(difference_1, sum_1, sum_1 < difference_1);
            let max_1 = select(0, min_1, min_1 > 0);
            leftOut_tiled_in_tile[atY * pitchX + atX] = leftOut_tiled_in[max_1 * rk_leftOut_tiled_arguments.width + max];
        }
    }
    storageBarrier();
    workgroupBarrier();
    for (var inY = i32(rk_local_id.y); inY < rk_leftOut_tiled_arguments.tileY; inY += 8) {
        for (var inX = i32(rk_local_id.x); inX < rk_leftOut_tiled_arguments.tileX; inX += 32) {
            var leavesCell = false;
            let x = originX + inX + 1;
            let y = originY + inY + 1;
            if (x < rk_leftOut_tiled_arguments.width - 1 && y < rk_leftOut_tiled_arguments.height - 1) {
                if (leftOut_tiled_in_tile[(inY + 1) * pitchX + (inX + 1)] < rk_leftOut_tiled_arguments.limit) {  // Stencils.java:36
                    leavesCell = true;  // Stencils.java:37
                }
                let goesOn = !leavesCell;  // Stencils.java:36
                if (goesOn) {
                    leftOut_tiled_out[y * rk_leftOut_tiled_arguments.width + x] = leftOut_tiled_in_tile[(inY + 1) * pitchX + inX] * 2.0f;  // Stencils.java:39
                }
            }
        }
    }
}
