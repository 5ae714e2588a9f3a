// Generated from Atomics.java by RingKernel. Do not edit.

struct atomics_Arguments {
    values_length: i32,
    cells_length: i32,
}

@group(0) @binding(0) var<storage, read> atomics_values: array<i32>;
@group(0) @binding(1) var<storage, read_write> atomics_cells: array<atomic<i32>>;
@group(0) @binding(2) var<storage, read_write> rk_atomics_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_atomics_arguments: atomics_Arguments;

fn rk_compare_exchange_atomics_cells(index: i32, expected: i32, desired: i32) -> i32 {
    var seen = expected;
    loop {
        let result = atomicCompareExchangeWeak(&atomics_cells[index], expected, desired);
        seen = result.old_value;
        if (result.exchanged || seen != expected) {
            break;
        }
    }
    return seen;
}

struct atomics_unchecked_Arguments {
    values_length: i32,
    cells_length: i32,
}

@group(0) @binding(0) var<storage, read> atomics_unchecked_values: array<i32>;
@group(0) @binding(1) var<storage, read_write> atomics_unchecked_cells: array<atomic<i32>>;
@group(0) @binding(2) var<uniform> rk_atomics_unchecked_arguments: atomics_unchecked_Arguments;

fn rk_compare_exchange_atomics_unchecked_cells(index: i32, expected: i32, desired: i32) -> i32 {
    var seen = expected;
    loop {
        let result = atomicCompareExchangeWeak(&atomics_unchecked_cells[index], expected, desired);
        seen = result.old_value;
        if (result.exchanged || seen != expected) {
            break;
        }
    }
    return seen;
}

@compute @workgroup_size(32)  // Atomics.java:9
fn atomics(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // Atomics.java:10
    if (i < rk_atomics_arguments.values_length) {  // Atomics.java:11
        let v = atomics_values[i];  // Atomics.java:12
        if (rk_atomics_arguments.cells_length <= 0) {  // Atomics.java:13
            atomicMin(&rk_atomics_traps[0], workItem);
            return;
        }
        atomicAdd(&atomics_cells[0], v);
        if (rk_atomics_arguments.cells_length <= 1) {  // Atomics.java:14
            atomicMin(&rk_atomics_traps[1], workItem);
            return;
        }
        atomicMin(&atomics_cells[1], v);
        if (rk_atomics_arguments.cells_length <= 2) {  // Atomics.java:15
            atomicMin(&rk_atomics_traps[2], workItem);
            return;
        }
        atomicMax(&atomics_cells[2], v);
        if (rk_atomics_arguments.cells_length <= 3) {  // Atomics.java:16
            atomicMin(&rk_atomics_traps[3], workItem);
            return;
        }
        atomicAnd(&atomics_cells[3], v | 255);
        if (rk_atomics_arguments.cells_length <= 4) {  // Atomics.java:17
            atomicMin(&rk_atomics_traps[4], workItem);
            return;
        }
        atomicOr(&atomics_cells[4], v & 65280);
        if (rk_atomics_arguments.cells_length <= 5) {  // Atomics.java:18
            atomicMin(&rk_atomics_traps[5], workItem);
            return;
        }
        atomicXor(&atomics_cells[5], v);
        if (rk_atomics_arguments.cells_length <= 6) {  // Atomics.java:19
            atomicMin(&rk_atomics_traps[6], workItem);
            return;
        }
        if (rk_compare_exchange_atomics_cells(6, 0, 77) == 0) {
            if (rk_atomics_arguments.cells_length <= 7) {  // Atomics.java:20
                atomicMin(&rk_atomics_traps[7], workItem);
                return;
            }
            atomicAdd(&atomics_cells[7], 1);
        }
    }
}

@compute @workgroup_size(32)  // Atomics.java:9
fn atomics_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // Atomics.java:10
    if (i < rk_atomics_unchecked_arguments.values_length) {  // Atomics.java:11
        let v = atomics_unchecked_values[i];  // Atomics.java:12
        atomicAdd(&atomics_unchecked_cells[0], v);  // Atomics.java:13
        atomicMin(&atomics_unchecked_cells[1], v);  // Atomics.java:14
        atomicMax(&atomics_unchecked_cells[2], v);  // Atomics.java:15
        atomicAnd(&atomics_unchecked_cells[3], v | 255);  // Atomics.java:16
        atomicOr(&atomics_unchecked_cells[4], v & 65280);  // Atomics.java:17
        atomicXor(&atomics_unchecked_cells[5], v);  // Atomics.java:18
        if (rk_compare_exchange_atomics_unchecked_cells(6, 0, 77) == 0) {  // Atomics.java:19
            atomicAdd(&atomics_unchecked_cells[7], 1);  // Atomics.java:20
        }
    }
}
