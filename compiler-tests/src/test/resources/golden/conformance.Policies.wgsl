// Generated from Policies.java by RingKernel. Do not edit.

struct trap_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> trap_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> trap_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_trap_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_trap_arguments: trap_Arguments;

struct trap_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> trap_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> trap_unchecked_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_trap_unchecked_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_trap_unchecked_arguments: trap_unchecked_Arguments;

struct clamp_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> clamp_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> clamp_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_clamp_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_clamp_arguments: clamp_Arguments;

struct clamp_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> clamp_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> clamp_unchecked_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_clamp_unchecked_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_clamp_unchecked_arguments: clamp_unchecked_Arguments;

struct unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> unchecked_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_unchecked_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_unchecked_arguments: unchecked_Arguments;

struct clampedStores_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> clampedStores_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> clampedStores_out: array<i32>;
@group(0) @binding(2) var<uniform> rk_clampedStores_arguments: clampedStores_Arguments;

struct clampedStores_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> clampedStores_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> clampedStores_unchecked_out: array<i32>;
@group(0) @binding(2) var<uniform> rk_clampedStores_unchecked_arguments: clampedStores_unchecked_Arguments;

@compute @workgroup_size(32)  // Policies.java:10
fn trap(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // Policies.java:11
    if (i < rk_trap_arguments.out_length) {  // Policies.java:12
        if (i < 0 || i >= rk_trap_arguments.a_length) {  // Policies.java:13
            atomicMin(&rk_trap_traps[0], workItem);
            return;
        }
        let aValue = trap_a[i];
        if (rk_trap_arguments.a_length == 0) {
            atomicMin(&rk_trap_traps[1], workItem);
            return;
        }
        let remainder = aValue % select(rk_trap_arguments.a_length, 1, rk_trap_arguments.a_length == -1);
        let floorMod_i32 = select(remainder, remainder + rk_trap_arguments.a_length, remainder != 0 && (aValue ^ rk_trap_arguments.a_length) < 0);
        if (floorMod_i32 < 0 || floorMod_i32 >= rk_trap_arguments.a_length) {
            atomicMin(&rk_trap_traps[2], workItem);
            return;
        }
        let difference = rk_trap_arguments.out_length - 1 - i;
        if (difference < 0 || difference >= rk_trap_arguments.a_length) {
            atomicMin(&rk_trap_traps[3], workItem);
            return;
        }
        trap_out[i] = trap_a[floorMod_i32] + trap_a[difference];
    }
}

@compute @workgroup_size(32)  // Policies.java:10
fn trap_unchecked(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // Policies.java:11
    if (i < rk_trap_unchecked_arguments.out_length) {  // Policies.java:12
        let aValue = trap_unchecked_a[i];  // Policies.java:13
        if (rk_trap_unchecked_arguments.a_length == 0) {
            atomicMin(&rk_trap_unchecked_traps[0], workItem);
            return;
        }
        let remainder = aValue % select(rk_trap_unchecked_arguments.a_length, 1, rk_trap_unchecked_arguments.a_length == -1);
        let floorMod_i32 = select(remainder, remainder + rk_trap_unchecked_arguments.a_length, remainder != 0 && (aValue ^ rk_trap_unchecked_arguments.a_length) < 0);
        if (floorMod_i32 < 0 || floorMod_i32 >= rk_trap_unchecked_arguments.a_length) {
            atomicMin(&rk_trap_unchecked_traps[1], workItem);
            return;
        }
        trap_unchecked_out[i] = trap_unchecked_a[floorMod_i32] + trap_unchecked_a[rk_trap_unchecked_arguments.out_length - 1 - i];
    }
}

@compute @workgroup_size(32)  // Policies.java:18
fn clamp_(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // Policies.java:19
    if (i < rk_clamp_arguments.out_length) {  // Policies.java:20
        var a = 0;  // Policies.java:21
        if (rk_clamp_arguments.a_length > 0) {
            let difference = rk_clamp_arguments.a_length - 1;
            let chosen = select(i, 0, i < 0);
            a = clamp_a[select(chosen, difference, chosen > difference)];
        }
        if (rk_clamp_arguments.a_length == 0) {
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_clamp_traps[0], workItem);
            return;
        }
        let remainder = a % select(rk_clamp_arguments.a_length, 1, rk_clamp_arguments.a_length == -1);
        let floorMod_i32 = select(remainder, remainder + rk_clamp_arguments.a_length, remainder != 0 && (a ^ rk_clamp_arguments.a_length) < 0);
        var a_1 = 0;
        if (rk_clamp_arguments.a_length > 0) {
            let difference = rk_clamp_arguments.a_length - 1;
            let chosen = select(floorMod_i32, 0, floorMod_i32 < 0);
            a_1 = clamp_a[select(chosen, difference, chosen > difference)];
        }
        let difference = rk_clamp_arguments.out_length - 1 - i;
        var a_2 = 0;
        if (rk_clamp_arguments.a_length > 0) {
            let difference_1 = rk_clamp_arguments.a_length - 1;
            let chosen = select(difference, 0, difference < 0);
            a_2 = clamp_a[select(chosen, difference_1, chosen > difference_1)];
        }
        clamp_out[i] = a_1 + a_2;
    }
}

@compute @workgroup_size(32)  // Policies.java:18
fn clamp_unchecked(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // Policies.java:19
    if (i < rk_clamp_unchecked_arguments.out_length) {  // Policies.java:20
        let aValue = clamp_unchecked_a[i];  // Policies.java:21
        if (rk_clamp_unchecked_arguments.a_length == 0) {
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_clamp_unchecked_traps[0], workItem);
            return;
        }
        let remainder = aValue % select(rk_clamp_unchecked_arguments.a_length, 1, rk_clamp_unchecked_arguments.a_length == -1);
        let floorMod_i32 = select(remainder, remainder + rk_clamp_unchecked_arguments.a_length, remainder != 0 && (aValue ^ rk_clamp_unchecked_arguments.a_length) < 0);
        var a = 0;
        if (rk_clamp_unchecked_arguments.a_length > 0) {
            let difference = rk_clamp_unchecked_arguments.a_length - 1;
            let chosen = select(floorMod_i32, 0, floorMod_i32 < 0);
            a = clamp_unchecked_a[select(chosen, difference, chosen > difference)];
        }
        clamp_unchecked_out[i] = a + clamp_unchecked_a[rk_clamp_unchecked_arguments.out_length - 1 - i];
    }
}

@compute @workgroup_size(32)  // Policies.java:26
fn unchecked(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // Policies.java:27
    if (i < rk_unchecked_arguments.out_length) {  // Policies.java:28
        let aValue = unchecked_a[i];  // Policies.java:29
        if (rk_unchecked_arguments.a_length == 0) {
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_unchecked_traps[0], workItem);
            return;
        }
        let remainder = aValue % select(rk_unchecked_arguments.a_length, 1, rk_unchecked_arguments.a_length == -1);
        let floorMod_i32 = select(remainder, remainder + rk_unchecked_arguments.a_length, remainder != 0 && (aValue ^ rk_unchecked_arguments.a_length) < 0);
        unchecked_out[i] = unchecked_a[floorMod_i32] + unchecked_a[rk_unchecked_arguments.out_length - 1 - i];
    }
}

@compute @workgroup_size(32)  // Policies.java:34
fn clampedStores(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // Policies.java:35
    if (i < rk_clampedStores_arguments.out_length) {  // Policies.java:36
        var t = array<i32, 4>();  // Policies.java:37
        var a = 0;  // Policies.java:38
        if (rk_clampedStores_arguments.a_length > 0) {
            let difference = rk_clampedStores_arguments.a_length - 1;
            let chosen = select(i, 0, i < 0);
            a = clampedStores_a[select(chosen, difference, chosen > difference)];
        }
        let bits = a & 3;
        t[bits] += 5;
        var a_1 = 0;  // Policies.java:39
        if (rk_clampedStores_arguments.a_length > 0) {
            let difference = rk_clampedStores_arguments.a_length - 1;
            let chosen = select(i, 0, i < 0);
            a_1 = clampedStores_a[select(chosen, difference, chosen > difference)];
        }
        let difference = 3 - (a_1 & 3);
        t[difference]--;
        let difference_1 = rk_clampedStores_arguments.out_length - 1 - i;  // Policies.java:40
        let sum = t[0] * 2 + t[1] * 3 + t[2] * 5 + t[3] * 7;
        if (rk_clampedStores_arguments.out_length > 0) {
            let difference_2 = rk_clampedStores_arguments.out_length - 1;
            let chosen = select(difference_1, 0, difference_1 < 0);
            clampedStores_out[select(chosen, difference_2, chosen > difference_2)] = sum;
        }
    }
}

@compute @workgroup_size(32)  // Policies.java:34
fn clampedStores_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // Policies.java:35
    if (i < rk_clampedStores_unchecked_arguments.out_length) {  // Policies.java:36
        var t = array<i32, 4>();  // Policies.java:37
        let bits = clampedStores_unchecked_a[i] & 3;  // Policies.java:38
        t[bits] += 5;
        let difference = 3 - (clampedStores_unchecked_a[i] & 3);  // Policies.java:39
        t[difference]--;
        clampedStores_unchecked_out[rk_clampedStores_unchecked_arguments.out_length - 1 - i] = t[0] * 2 + t[1] * 3 + t[2] * 5 + t[3] * 7;  // Policies.java:40
    }
}
