// Generated from OrderedAccesses.java by RingKernel. Do not edit.

struct opaqueInts_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read_write> opaqueInts_a: array<atomic<i32>>;
@group(0) @binding(1) var<storage, read_write> opaqueInts_out: array<atomic<i32>>;
@group(0) @binding(2) var<storage, read_write> rk_opaqueInts_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_opaqueInts_arguments: opaqueInts_Arguments;

struct opaqueInts_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read_write> opaqueInts_unchecked_a: array<atomic<i32>>;
@group(0) @binding(1) var<storage, read_write> opaqueInts_unchecked_out: array<atomic<i32>>;
@group(0) @binding(2) var<uniform> rk_opaqueInts_unchecked_arguments: opaqueInts_unchecked_Arguments;

struct inSharedMemory_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> inSharedMemory_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> inSharedMemory_out: array<i32>;
@group(0) @binding(2) var<uniform> rk_inSharedMemory_arguments: inSharedMemory_Arguments;
var<workgroup> inSharedMemory_tile: array<atomic<i32>, 32>;

@compute @workgroup_size(32)  // OrderedAccesses.java:9
fn opaqueInts(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // OrderedAccesses.java:10
    if (i < rk_opaqueInts_arguments.out_length) {  // OrderedAccesses.java:11
        if (i < 0 || i >= rk_opaqueInts_arguments.a_length) {  // OrderedAccesses.java:12
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_opaqueInts_traps[0], workItem);
            return;
        }
        let seen = atomicLoad(&opaqueInts_a[i]);
        let seen_1 = atomicLoad(&opaqueInts_out[i]);
        atomicStore(&opaqueInts_out[i], seen * 3 + seen_1);
    }
}

@compute @workgroup_size(32)  // OrderedAccesses.java:9
fn opaqueInts_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // OrderedAccesses.java:10
    if (i < rk_opaqueInts_unchecked_arguments.out_length) {  // OrderedAccesses.java:11
        let seen = atomicLoad(&opaqueInts_unchecked_a[i]);  // OrderedAccesses.java:12
        let seen_1 = atomicLoad(&opaqueInts_unchecked_out[i]);
        atomicStore(&opaqueInts_unchecked_out[i], seen * 3 + seen_1);
    }
}

@compute @workgroup_size(32)  // OrderedAccesses.java:41
fn inSharedMemory(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(local_invocation_id) rk_local_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // OrderedAccesses.java:43
    var chosen = 0;  // OrderedAccesses.java:44
    if (i < rk_inSharedMemory_arguments.a_length) {
        chosen = inSharedMemory_a[i];
    } else {
        chosen = 0;
    }
    atomicStore(&inSharedMemory_tile[i32(rk_local_id.x)], chosen);
    storageBarrier();  // OrderedAccesses.java:45
    workgroupBarrier();
    if (i < rk_inSharedMemory_arguments.out_length) {  // OrderedAccesses.java:46
        let seen = atomicLoad(&inSharedMemory_tile[31 - i32(rk_local_id.x)]);  // OrderedAccesses.java:47
        inSharedMemory_out[i] = seen;
    }
}
