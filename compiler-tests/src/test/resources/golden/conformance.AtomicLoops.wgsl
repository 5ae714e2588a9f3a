// Generated from AtomicLoops.java by RingKernel. Do not edit.

struct tickets_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read_write> tickets_a: array<atomic<i32>>;
@group(0) @binding(1) var<storage, read_write> tickets_out: array<atomic<i32>>;
@group(0) @binding(2) var<storage, read_write> rk_tickets_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_tickets_arguments: tickets_Arguments;

struct tickets_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read_write> tickets_unchecked_a: array<atomic<i32>>;
@group(0) @binding(1) var<storage, read_write> tickets_unchecked_out: array<atomic<i32>>;
@group(0) @binding(2) var<storage, read_write> rk_tickets_unchecked_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_tickets_unchecked_arguments: tickets_unchecked_Arguments;

struct histogram_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> histogram_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> histogram_out: array<atomic<i32>>;
@group(0) @binding(2) var<storage, read_write> rk_histogram_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_histogram_arguments: histogram_Arguments;

struct histogram_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> histogram_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> histogram_unchecked_out: array<atomic<i32>>;
@group(0) @binding(2) var<uniform> rk_histogram_unchecked_arguments: histogram_unchecked_Arguments;

struct sumByComparing_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> sumByComparing_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> sumByComparing_out: array<atomic<i32>>;
@group(0) @binding(2) var<storage, read_write> rk_sumByComparing_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_sumByComparing_arguments: sumByComparing_Arguments;

fn rk_compare_exchange_sumByComparing_out(index: i32, expected: i32, desired: i32) -> i32 {
    var seen = expected;
    loop {
        let result = atomicCompareExchangeWeak(&sumByComparing_out[index], expected, desired);
        seen = result.old_value;
        if (result.exchanged || seen != expected) {
            break;
        }
    }
    return seen;
}

struct sumByComparing_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> sumByComparing_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> sumByComparing_unchecked_out: array<atomic<i32>>;
@group(0) @binding(2) var<uniform> rk_sumByComparing_unchecked_arguments: sumByComparing_unchecked_Arguments;

fn rk_compare_exchange_sumByComparing_unchecked_out(index: i32, expected: i32, desired: i32) -> i32 {
    var seen = expected;
    loop {
        let result = atomicCompareExchangeWeak(&sumByComparing_unchecked_out[index], expected, desired);
        seen = result.old_value;
        if (result.exchanged || seen != expected) {
            break;
        }
    }
    return seen;
}

@compute @workgroup_size(32)  // AtomicLoops.java:11
fn tickets(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // AtomicLoops.java:12
    if (i < rk_tickets_arguments.out_length) {  // AtomicLoops.java:13
        if (rk_tickets_arguments.a_length <= 0) {  // AtomicLoops.java:14
            atomicMin(&rk_tickets_traps[0], workItem);
            return;
        }
        let ticket = atomicAdd(&tickets_a[0], 1);
        let shifted = ticket >> 5u;  // AtomicLoops.java:15
        if (shifted < 0 || shifted >= rk_tickets_arguments.out_length) {
            atomicMin(&rk_tickets_traps[1], workItem);
            return;
        }
        atomicOr(&tickets_out[shifted], 1 << u32(ticket & 31));
    }
}

@compute @workgroup_size(32)  // AtomicLoops.java:11
fn tickets_unchecked(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // AtomicLoops.java:12
    if (i < rk_tickets_unchecked_arguments.out_length) {  // AtomicLoops.java:13
        let ticket = atomicAdd(&tickets_unchecked_a[0], 1);  // AtomicLoops.java:14
        let shifted = ticket >> 5u;  // AtomicLoops.java:15
        if (shifted < 0 || shifted >= rk_tickets_unchecked_arguments.out_length) {
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_tickets_unchecked_traps[0], workItem);
            return;
        }
        atomicOr(&tickets_unchecked_out[shifted], 1 << u32(ticket & 31));
    }
}

@compute @workgroup_size(32)  // AtomicLoops.java:20
fn histogram(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // AtomicLoops.java:21
    if (i < rk_histogram_arguments.out_length) {  // AtomicLoops.java:22
        if (i < 0 || i >= rk_histogram_arguments.a_length) {  // AtomicLoops.java:23
            atomicMin(&rk_histogram_traps[0], workItem);
            return;
        }
        let bits = histogram_a[i] & 7;
        if (bits < 0 || bits >= rk_histogram_arguments.out_length) {
            atomicMin(&rk_histogram_traps[1], workItem);
            return;
        }
        atomicAdd(&histogram_out[bits], 1);
    }
}

@compute @workgroup_size(32)  // AtomicLoops.java:20
fn histogram_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // AtomicLoops.java:21
    if (i < rk_histogram_unchecked_arguments.out_length) {  // AtomicLoops.java:22
        atomicAdd(&histogram_unchecked_out[histogram_unchecked_a[i] & 7], 1);  // AtomicLoops.java:23
    }
}

@compute @workgroup_size(32)  // AtomicLoops.java:28
fn sumByComparing(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // AtomicLoops.java:29
    if (i < rk_sumByComparing_arguments.out_length) {  // AtomicLoops.java:30
        var done = false;  // AtomicLoops.java:31
        while (!done) {  // AtomicLoops.java:32
            let seen = atomicAdd(&sumByComparing_out[0], 0);  // AtomicLoops.java:33
            if (i < 0 || i >= rk_sumByComparing_arguments.a_length) {  // AtomicLoops.java:34
                let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
                let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
                let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
                atomicMin(&rk_sumByComparing_traps[0], workItem);
                return;
            }
            let aValue = sumByComparing_a[i];
            let done_1 = rk_compare_exchange_sumByComparing_out(0, seen, seen + aValue) == seen;
            done = done_1;
        }
    }
}

@compute @workgroup_size(32)  // AtomicLoops.java:28
fn sumByComparing_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // AtomicLoops.java:29
    if (i < rk_sumByComparing_unchecked_arguments.out_length) {  // AtomicLoops.java:30
        var done = false;  // AtomicLoops.java:31
        while (!done) {  // AtomicLoops.java:32
            let seen = atomicAdd(&sumByComparing_unchecked_out[0], 0);  // AtomicLoops.java:33
            let aValue = sumByComparing_unchecked_a[i];  // AtomicLoops.java:34
            let done_1 = rk_compare_exchange_sumByComparing_unchecked_out(0, seen, seen + aValue) == seen;
            done = done_1;
        }
    }
}
