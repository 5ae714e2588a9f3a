// Generated from ThrownException.java by RingKernel. Do not edit.

struct RkIntOrTrap {
    value: i32,  // offset 0
    trap: i32,  // offset 4
}

struct dive_Arguments {
    depths_length: i32,
    pressures_length: i32,
}

@group(0) @binding(0) var<storage, read> dive_depths: array<i32>;
@group(0) @binding(1) var<storage, read_write> dive_pressures: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_dive_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_dive_arguments: dive_Arguments;

struct dive_unchecked_Arguments {
    depths_length: i32,
    pressures_length: i32,
}

@group(0) @binding(0) var<storage, read> dive_unchecked_depths: array<i32>;
@group(0) @binding(1) var<storage, read_write> dive_unchecked_pressures: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_dive_unchecked_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_dive_unchecked_arguments: dive_unchecked_Arguments;

fn pressure(depth: i32) -> RkIntOrTrap {  // ThrownException.java:35
    if (depth > 90) {  // ThrownException.java:36
        return RkIntOrTrap(0, 1);  // ThrownException.java:37
    }
    return RkIntOrTrap(depth / 10 + 1, 0);  // ThrownException.java:41
}

@compute @workgroup_size(16)  // ThrownException.java:19
fn dive(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 16;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // ThrownException.java:20
    if (i < rk_dive_arguments.depths_length) {  // ThrownException.java:21
        var selected = 0;  // ThrownException.java:22
        switch (dive_depths[i] % 3) {
            case 0: {
                let returned = pressure(dive_depths[i]);  // ThrownException.java:23
                if (returned.trap != 0) {
                    atomicMin(&rk_dive_traps[returned.trap - 1], workItem);
                    return;
                }
                let pressure_1 = returned.value;
                selected = pressure_1;
            }
            case 1: {
                selected = dive_depths[i];  // ThrownException.java:24
            }
            default: {
                if (dive_depths[i] > 1000) {  // ThrownException.java:26
                    atomicMin(&rk_dive_traps[1], workItem);  // ThrownException.java:27
                    return;
                }
                selected = 2;  // ThrownException.java:29
            }
        }
        if (i < 0 || i >= rk_dive_arguments.pressures_length) {  // ThrownException.java:22
            atomicMin(&rk_dive_traps[2], workItem);
            return;
        }
        dive_pressures[i] = selected;
    }
}

@compute @workgroup_size(16)  // ThrownException.java:19
fn dive_unchecked(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 16;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // ThrownException.java:20
    if (i < rk_dive_unchecked_arguments.depths_length) {  // ThrownException.java:21
        var selected = 0;  // ThrownException.java:22
        switch (dive_unchecked_depths[i] % 3) {
            case 0: {
                let returned = pressure(dive_unchecked_depths[i]);  // ThrownException.java:23
                if (returned.trap != 0) {
                    atomicMin(&rk_dive_unchecked_traps[returned.trap - 1], workItem);
                    return;
                }
                let pressure_1 = returned.value;
                selected = pressure_1;
            }
            case 1: {
                selected = dive_unchecked_depths[i];  // ThrownException.java:24
            }
            default: {
                if (dive_unchecked_depths[i] > 1000) {  // ThrownException.java:26
                    atomicMin(&rk_dive_unchecked_traps[1], workItem);  // ThrownException.java:27
                    return;
                }
                selected = 2;  // ThrownException.java:29
            }
        }
        dive_unchecked_pressures[i] = selected;  // ThrownException.java:22
    }
}
