// Generated from IntBits.java by RingKernel. Do not edit.

struct and_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> and_a: array<i32>;
@group(0) @binding(1) var<storage, read> and_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> and_out: array<i32>;
@group(0) @binding(3) var<storage, read_write> rk_and_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_and_arguments: and_Arguments;

struct and_unchecked_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> and_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read> and_unchecked_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> and_unchecked_out: array<i32>;
@group(0) @binding(3) var<uniform> rk_and_unchecked_arguments: and_unchecked_Arguments;

struct or_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> or_a: array<i32>;
@group(0) @binding(1) var<storage, read> or_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> or_out: array<i32>;
@group(0) @binding(3) var<storage, read_write> rk_or_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_or_arguments: or_Arguments;

struct or_unchecked_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> or_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read> or_unchecked_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> or_unchecked_out: array<i32>;
@group(0) @binding(3) var<uniform> rk_or_unchecked_arguments: or_unchecked_Arguments;

struct exclusiveOr_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> exclusiveOr_a: array<i32>;
@group(0) @binding(1) var<storage, read> exclusiveOr_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> exclusiveOr_out: array<i32>;
@group(0) @binding(3) var<storage, read_write> rk_exclusiveOr_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_exclusiveOr_arguments: exclusiveOr_Arguments;

struct exclusiveOr_unchecked_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> exclusiveOr_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read> exclusiveOr_unchecked_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> exclusiveOr_unchecked_out: array<i32>;
@group(0) @binding(3) var<uniform> rk_exclusiveOr_unchecked_arguments: exclusiveOr_unchecked_Arguments;

struct complement_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> complement_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> complement_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_complement_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_complement_arguments: complement_Arguments;

struct complement_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> complement_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> complement_unchecked_out: array<i32>;
@group(0) @binding(2) var<uniform> rk_complement_unchecked_arguments: complement_unchecked_Arguments;

struct mixed_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> mixed_a: array<i32>;
@group(0) @binding(1) var<storage, read> mixed_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> mixed_out: array<i32>;
@group(0) @binding(3) var<storage, read_write> rk_mixed_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_mixed_arguments: mixed_Arguments;

struct mixed_unchecked_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> mixed_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read> mixed_unchecked_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> mixed_unchecked_out: array<i32>;
@group(0) @binding(3) var<uniform> rk_mixed_unchecked_arguments: mixed_unchecked_Arguments;

struct lowestBit_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> lowestBit_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> lowestBit_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_lowestBit_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_lowestBit_arguments: lowestBit_Arguments;

struct lowestBit_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> lowestBit_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> lowestBit_unchecked_out: array<i32>;
@group(0) @binding(2) var<uniform> rk_lowestBit_unchecked_arguments: lowestBit_unchecked_Arguments;

struct isPowerOfTwo_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> isPowerOfTwo_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> isPowerOfTwo_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_isPowerOfTwo_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_isPowerOfTwo_arguments: isPowerOfTwo_Arguments;

struct isPowerOfTwo_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> isPowerOfTwo_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> isPowerOfTwo_unchecked_out: array<i32>;
@group(0) @binding(2) var<uniform> rk_isPowerOfTwo_unchecked_arguments: isPowerOfTwo_unchecked_Arguments;

@compute @workgroup_size(32)  // IntBits.java:9
fn and(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // IntBits.java:10
    if (i < rk_and_arguments.out_length) {  // IntBits.java:11
        if (i < 0 || i >= rk_and_arguments.a_length) {  // IntBits.java:12
            atomicMin(&rk_and_traps[0], workItem);
            return;
        }
        if (i < 0 || i >= rk_and_arguments.b_length) {
            atomicMin(&rk_and_traps[1], workItem);
            return;
        }
        and_out[i] = and_a[i] & and_b[i];
    }
}

@compute @workgroup_size(32)  // IntBits.java:9
fn and_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // IntBits.java:10
    if (i < rk_and_unchecked_arguments.out_length) {  // IntBits.java:11
        and_unchecked_out[i] = and_unchecked_a[i] & and_unchecked_b[i];  // IntBits.java:12
    }
}

@compute @workgroup_size(32)  // IntBits.java:17
fn or(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // IntBits.java:18
    if (i < rk_or_arguments.out_length) {  // IntBits.java:19
        if (i < 0 || i >= rk_or_arguments.a_length) {  // IntBits.java:20
            atomicMin(&rk_or_traps[0], workItem);
            return;
        }
        if (i < 0 || i >= rk_or_arguments.b_length) {
            atomicMin(&rk_or_traps[1], workItem);
            return;
        }
        or_out[i] = or_a[i] | or_b[i];
    }
}

@compute @workgroup_size(32)  // IntBits.java:17
fn or_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // IntBits.java:18
    if (i < rk_or_unchecked_arguments.out_length) {  // IntBits.java:19
        or_unchecked_out[i] = or_unchecked_a[i] | or_unchecked_b[i];  // IntBits.java:20
    }
}

@compute @workgroup_size(32)  // IntBits.java:25
fn exclusiveOr(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // IntBits.java:26
    if (i < rk_exclusiveOr_arguments.out_length) {  // IntBits.java:27
        if (i < 0 || i >= rk_exclusiveOr_arguments.a_length) {  // IntBits.java:28
            atomicMin(&rk_exclusiveOr_traps[0], workItem);
            return;
        }
        if (i < 0 || i >= rk_exclusiveOr_arguments.b_length) {
            atomicMin(&rk_exclusiveOr_traps[1], workItem);
            return;
        }
        exclusiveOr_out[i] = exclusiveOr_a[i] ^ exclusiveOr_b[i];
    }
}

@compute @workgroup_size(32)  // IntBits.java:25
fn exclusiveOr_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // IntBits.java:26
    if (i < rk_exclusiveOr_unchecked_arguments.out_length) {  // IntBits.java:27
        exclusiveOr_unchecked_out[i] = exclusiveOr_unchecked_a[i] ^ exclusiveOr_unchecked_b[i];  // IntBits.java:28
    }
}

@compute @workgroup_size(32)  // IntBits.java:33
fn complement(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // IntBits.java:34
    if (i < rk_complement_arguments.out_length) {  // IntBits.java:35
        if (i < 0 || i >= rk_complement_arguments.a_length) {  // IntBits.java:36
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_complement_traps[0], workItem);
            return;
        }
        complement_out[i] = ~complement_a[i];
    }
}

@compute @workgroup_size(32)  // IntBits.java:33
fn complement_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // IntBits.java:34
    if (i < rk_complement_unchecked_arguments.out_length) {  // IntBits.java:35
        complement_unchecked_out[i] = ~complement_unchecked_a[i];  // IntBits.java:36
    }
}

@compute @workgroup_size(32)  // IntBits.java:41
fn mixed(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // IntBits.java:42
    if (i < rk_mixed_arguments.out_length) {  // IntBits.java:43
        if (i < 0 || i >= rk_mixed_arguments.a_length) {  // IntBits.java:44
            atomicMin(&rk_mixed_traps[0], workItem);
            return;
        }
        if (i < 0 || i >= rk_mixed_arguments.b_length) {
            atomicMin(&rk_mixed_traps[1], workItem);
            return;
        }
        mixed_out[i] = (mixed_a[i] & ~mixed_b[i]) | ((mixed_b[i] & ~mixed_a[i]) ^ 85);
    }
}

@compute @workgroup_size(32)  // IntBits.java:41
fn mixed_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // IntBits.java:42
    if (i < rk_mixed_unchecked_arguments.out_length) {  // IntBits.java:43
        mixed_unchecked_out[i] = (mixed_unchecked_a[i] & ~mixed_unchecked_b[i]) | ((mixed_unchecked_b[i] & ~mixed_unchecked_a[i]) ^ 85);  // IntBits.java:44
    }
}

@compute @workgroup_size(32)  // IntBits.java:49
fn lowestBit(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // IntBits.java:50
    if (i < rk_lowestBit_arguments.out_length) {  // IntBits.java:51
        if (i < 0 || i >= rk_lowestBit_arguments.a_length) {  // IntBits.java:52
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_lowestBit_traps[0], workItem);
            return;
        }
        lowestBit_out[i] = lowestBit_a[i] & -lowestBit_a[i];
    }
}

@compute @workgroup_size(32)  // IntBits.java:49
fn lowestBit_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // IntBits.java:50
    if (i < rk_lowestBit_unchecked_arguments.out_length) {  // IntBits.java:51
        lowestBit_unchecked_out[i] = lowestBit_unchecked_a[i] & -lowestBit_unchecked_a[i];  // IntBits.java:52
    }
}

@compute @workgroup_size(32)  // IntBits.java:57
fn isPowerOfTwo(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // IntBits.java:58
    if (i < rk_isPowerOfTwo_arguments.out_length) {  // IntBits.java:59
        if (i < 0 || i >= rk_isPowerOfTwo_arguments.a_length) {  // IntBits.java:60
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_isPowerOfTwo_traps[0], workItem);
            return;
        }
        let isGreater = isPowerOfTwo_a[i] > 0;
        var both = isGreater;
        if (isGreater) {
            both = (isPowerOfTwo_a[i] & (isPowerOfTwo_a[i] - 1)) == 0;
        }
        isPowerOfTwo_out[i] = select(0, 1, both);
    }
}

@compute @workgroup_size(32)  // IntBits.java:57
fn isPowerOfTwo_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // IntBits.java:58
    if (i < rk_isPowerOfTwo_unchecked_arguments.out_length) {  // IntBits.java:59
        let isGreater = isPowerOfTwo_unchecked_a[i] > 0;  // IntBits.java:60
        var both = isGreater;
        if (isGreater) {
            both = (isPowerOfTwo_unchecked_a[i] & (isPowerOfTwo_unchecked_a[i] - 1)) == 0;
        }
        isPowerOfTwo_unchecked_out[i] = select(0, 1, both);
    }
}
