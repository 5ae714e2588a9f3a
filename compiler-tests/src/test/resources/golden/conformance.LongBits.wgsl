// Generated from LongBits.java by RingKernel. Do not edit.

struct rk_long {
    @align(8) low: i32,  // offset 0
    high: i32,  // offset 4
}

struct and_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> and_a: array<rk_long>;
@group(0) @binding(1) var<storage, read> and_b: array<rk_long>;
@group(0) @binding(2) var<storage, read_write> and_out: array<rk_long>;
@group(0) @binding(3) var<storage, read_write> rk_and_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_and_arguments: and_Arguments;

struct and_unchecked_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> and_unchecked_a: array<rk_long>;
@group(0) @binding(1) var<storage, read> and_unchecked_b: array<rk_long>;
@group(0) @binding(2) var<storage, read_write> and_unchecked_out: array<rk_long>;
@group(0) @binding(3) var<uniform> rk_and_unchecked_arguments: and_unchecked_Arguments;

struct or_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> or_a: array<rk_long>;
@group(0) @binding(1) var<storage, read> or_b: array<rk_long>;
@group(0) @binding(2) var<storage, read_write> or_out: array<rk_long>;
@group(0) @binding(3) var<storage, read_write> rk_or_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_or_arguments: or_Arguments;

struct or_unchecked_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> or_unchecked_a: array<rk_long>;
@group(0) @binding(1) var<storage, read> or_unchecked_b: array<rk_long>;
@group(0) @binding(2) var<storage, read_write> or_unchecked_out: array<rk_long>;
@group(0) @binding(3) var<uniform> rk_or_unchecked_arguments: or_unchecked_Arguments;

struct exclusiveOr_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> exclusiveOr_a: array<rk_long>;
@group(0) @binding(1) var<storage, read> exclusiveOr_b: array<rk_long>;
@group(0) @binding(2) var<storage, read_write> exclusiveOr_out: array<rk_long>;
@group(0) @binding(3) var<storage, read_write> rk_exclusiveOr_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_exclusiveOr_arguments: exclusiveOr_Arguments;

struct exclusiveOr_unchecked_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> exclusiveOr_unchecked_a: array<rk_long>;
@group(0) @binding(1) var<storage, read> exclusiveOr_unchecked_b: array<rk_long>;
@group(0) @binding(2) var<storage, read_write> exclusiveOr_unchecked_out: array<rk_long>;
@group(0) @binding(3) var<uniform> rk_exclusiveOr_unchecked_arguments: exclusiveOr_unchecked_Arguments;

struct complement_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> complement_a: array<rk_long>;
@group(0) @binding(1) var<storage, read_write> complement_out: array<rk_long>;
@group(0) @binding(2) var<storage, read_write> rk_complement_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_complement_arguments: complement_Arguments;

struct complement_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> complement_unchecked_a: array<rk_long>;
@group(0) @binding(1) var<storage, read_write> complement_unchecked_out: array<rk_long>;
@group(0) @binding(2) var<uniform> rk_complement_unchecked_arguments: complement_unchecked_Arguments;

struct mixed_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> mixed_a: array<rk_long>;
@group(0) @binding(1) var<storage, read> mixed_b: array<rk_long>;
@group(0) @binding(2) var<storage, read_write> mixed_out: array<rk_long>;
@group(0) @binding(3) var<storage, read_write> rk_mixed_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_mixed_arguments: mixed_Arguments;

struct mixed_unchecked_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> mixed_unchecked_a: array<rk_long>;
@group(0) @binding(1) var<storage, read> mixed_unchecked_b: array<rk_long>;
@group(0) @binding(2) var<storage, read_write> mixed_unchecked_out: array<rk_long>;
@group(0) @binding(3) var<uniform> rk_mixed_unchecked_arguments: mixed_unchecked_Arguments;

struct lowestBit_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> lowestBit_a: array<rk_long>;
@group(0) @binding(1) var<storage, read_write> lowestBit_out: array<rk_long>;
@group(0) @binding(2) var<storage, read_write> rk_lowestBit_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_lowestBit_arguments: lowestBit_Arguments;

struct lowestBit_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> lowestBit_unchecked_a: array<rk_long>;
@group(0) @binding(1) var<storage, read_write> lowestBit_unchecked_out: array<rk_long>;
@group(0) @binding(2) var<uniform> rk_lowestBit_unchecked_arguments: lowestBit_unchecked_Arguments;

struct isPowerOfTwo_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> isPowerOfTwo_a: array<rk_long>;
@group(0) @binding(1) var<storage, read_write> isPowerOfTwo_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_isPowerOfTwo_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_isPowerOfTwo_arguments: isPowerOfTwo_Arguments;

struct isPowerOfTwo_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> isPowerOfTwo_unchecked_a: array<rk_long>;
@group(0) @binding(1) var<storage, read_write> isPowerOfTwo_unchecked_out: array<i32>;
@group(0) @binding(2) var<uniform> rk_isPowerOfTwo_unchecked_arguments: isPowerOfTwo_unchecked_Arguments;

fn rk_long_subtract(a: rk_long, b: rk_long) -> rk_long {
    let pair = rk_long(a.low - b.low, a.high - b.high - select(0, 1, (a.low ^ i32(-2147483648)) < (b.low ^ i32(-2147483648))));
    return pair;
}

fn rk_long_less(a: rk_long, b: rk_long) -> bool {
    return a.high < b.high || (a.high == b.high && (a.low ^ i32(-2147483648)) < (b.low ^ i32(-2147483648)));
}

@compute @workgroup_size(32)  // LongBits.java:9
fn and(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // LongBits.java:10
    if (i < rk_and_arguments.out_length) {  // LongBits.java:11
        if (i < 0 || i >= rk_and_arguments.a_length) {  // LongBits.java:12
            atomicMin(&rk_and_traps[0], workItem);
            return;
        }
        let aValue = and_a[i];
        if (i < 0 || i >= rk_and_arguments.b_length) {
            atomicMin(&rk_and_traps[1], workItem);
            return;
        }
        let bValue = and_b[i];
        and_out[i] = rk_long((aValue.low & bValue.low), aValue.high & bValue.high);
    }
}

@compute @workgroup_size(32)  // LongBits.java:9
fn and_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // LongBits.java:10
    if (i < rk_and_unchecked_arguments.out_length) {  // LongBits.java:11
        let aValue = and_unchecked_a[i];  // LongBits.java:12
        let bValue = and_unchecked_b[i];
        and_unchecked_out[i] = rk_long((aValue.low & bValue.low), aValue.high & bValue.high);
    }
}

@compute @workgroup_size(32)  // LongBits.java:17
fn or(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // LongBits.java:18
    if (i < rk_or_arguments.out_length) {  // LongBits.java:19
        if (i < 0 || i >= rk_or_arguments.a_length) {  // LongBits.java:20
            atomicMin(&rk_or_traps[0], workItem);
            return;
        }
        let aValue = or_a[i];
        if (i < 0 || i >= rk_or_arguments.b_length) {
            atomicMin(&rk_or_traps[1], workItem);
            return;
        }
        let bValue = or_b[i];
        or_out[i] = rk_long((aValue.low | bValue.low), aValue.high | bValue.high);
    }
}

@compute @workgroup_size(32)  // LongBits.java:17
fn or_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // LongBits.java:18
    if (i < rk_or_unchecked_arguments.out_length) {  // LongBits.java:19
        let aValue = or_unchecked_a[i];  // LongBits.java:20
        let bValue = or_unchecked_b[i];
        or_unchecked_out[i] = rk_long((aValue.low | bValue.low), aValue.high | bValue.high);
    }
}

@compute @workgroup_size(32)  // LongBits.java:25
fn exclusiveOr(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // LongBits.java:26
    if (i < rk_exclusiveOr_arguments.out_length) {  // LongBits.java:27
        if (i < 0 || i >= rk_exclusiveOr_arguments.a_length) {  // LongBits.java:28
            atomicMin(&rk_exclusiveOr_traps[0], workItem);
            return;
        }
        let aValue = exclusiveOr_a[i];
        if (i < 0 || i >= rk_exclusiveOr_arguments.b_length) {
            atomicMin(&rk_exclusiveOr_traps[1], workItem);
            return;
        }
        let bValue = exclusiveOr_b[i];
        exclusiveOr_out[i] = rk_long((aValue.low ^ bValue.low), aValue.high ^ bValue.high);
    }
}

@compute @workgroup_size(32)  // LongBits.java:25
fn exclusiveOr_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // LongBits.java:26
    if (i < rk_exclusiveOr_unchecked_arguments.out_length) {  // LongBits.java:27
        let aValue = exclusiveOr_unchecked_a[i];  // LongBits.java:28
        let bValue = exclusiveOr_unchecked_b[i];
        exclusiveOr_unchecked_out[i] = rk_long((aValue.low ^ bValue.low), aValue.high ^ bValue.high);
    }
}

@compute @workgroup_size(32)  // LongBits.java:33
fn complement(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // LongBits.java:34
    if (i < rk_complement_arguments.out_length) {  // LongBits.java:35
        if (i < 0 || i >= rk_complement_arguments.a_length) {  // LongBits.java:36
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_complement_traps[0], workItem);
            return;
        }
        let aValue = complement_a[i];
        let low = ~aValue.low;
        let high = ~aValue.high;
        complement_out[i] = rk_long(low, high);
    }
}

@compute @workgroup_size(32)  // LongBits.java:33
fn complement_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // LongBits.java:34
    if (i < rk_complement_unchecked_arguments.out_length) {  // LongBits.java:35
        let aValue = complement_unchecked_a[i];  // LongBits.java:36
        let low = ~aValue.low;
        let high = ~aValue.high;
        complement_unchecked_out[i] = rk_long(low, high);
    }
}

@compute @workgroup_size(32)  // LongBits.java:41
fn mixed(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // LongBits.java:42
    if (i < rk_mixed_arguments.out_length) {  // LongBits.java:43
        if (i < 0 || i >= rk_mixed_arguments.a_length) {  // LongBits.java:44
            atomicMin(&rk_mixed_traps[0], workItem);
            return;
        }
        let aValue = mixed_a[i];
        if (i < 0 || i >= rk_mixed_arguments.b_length) {
            atomicMin(&rk_mixed_traps[1], workItem);
            return;
        }
        let bValue = mixed_b[i];
        let low = ~bValue.low;
        let high = ~bValue.high;
        let bValue_1 = mixed_b[i];
        let aValue_1 = mixed_a[i];
        let low_1 = ~aValue_1.low;
        let high_1 = ~aValue_1.high;
        mixed_out[i] = rk_long(((aValue.low & low) | ((bValue_1.low & low_1) ^ 85)), (aValue.high & high) | (bValue_1.high & high_1));
    }
}

@compute @workgroup_size(32)  // LongBits.java:41
fn mixed_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // LongBits.java:42
    if (i < rk_mixed_unchecked_arguments.out_length) {  // LongBits.java:43
        let aValue = mixed_unchecked_a[i];  // LongBits.java:44
        let bValue = mixed_unchecked_b[i];
        let low = ~bValue.low;
        let high = ~bValue.high;
        let bValue_1 = mixed_unchecked_b[i];
        let aValue_1 = mixed_unchecked_a[i];
        let low_1 = ~aValue_1.low;
        let high_1 = ~aValue_1.high;
        mixed_unchecked_out[i] = rk_long(((aValue.low & low) | ((bValue_1.low & low_1) ^ 85)), (aValue.high & high) | (bValue_1.high & high_1));
    }
}

@compute @workgroup_size(32)  // LongBits.java:49
fn lowestBit(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // LongBits.java:50
    if (i < rk_lowestBit_arguments.out_length) {  // LongBits.java:51
        if (i < 0 || i >= rk_lowestBit_arguments.a_length) {  // LongBits.java:52
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_lowestBit_traps[0], workItem);
            return;
        }
        let aValue = lowestBit_a[i];
        let pair = rk_long(0, 0);
        let user_rk_long_subtractResult = rk_long_subtract(pair, lowestBit_a[i]);
        lowestBit_out[i] = rk_long((aValue.low & user_rk_long_subtractResult.low), aValue.high & user_rk_long_subtractResult.high);
    }
}

@compute @workgroup_size(32)  // LongBits.java:49
fn lowestBit_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // LongBits.java:50
    if (i < rk_lowestBit_unchecked_arguments.out_length) {  // LongBits.java:51
        let aValue = lowestBit_unchecked_a[i];  // LongBits.java:52
        let pair = rk_long(0, 0);
        let user_rk_long_subtractResult = rk_long_subtract(pair, lowestBit_unchecked_a[i]);
        lowestBit_unchecked_out[i] = rk_long((aValue.low & user_rk_long_subtractResult.low), aValue.high & user_rk_long_subtractResult.high);
    }
}

@compute @workgroup_size(32)  // LongBits.java:57
fn isPowerOfTwo(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // LongBits.java:58
    if (i < rk_isPowerOfTwo_arguments.out_length) {  // LongBits.java:59
        if (i < 0 || i >= rk_isPowerOfTwo_arguments.a_length) {  // LongBits.java:60
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_isPowerOfTwo_traps[0], workItem);
            return;
        }
        let pair = rk_long(0, 0);
        let user_rk_long_lessResult = rk_long_less(pair, isPowerOfTwo_a[i]);
        var both = user_rk_long_lessResult;
        if (user_rk_long_lessResult) {
            let aValue = isPowerOfTwo_a[i];
            let pair_1 = rk_long(1, 0);
            let user_rk_long_subtractResult = rk_long_subtract(isPowerOfTwo_a[i], pair_1);
            both = (aValue.low & user_rk_long_subtractResult.low) == 0 && (aValue.high & user_rk_long_subtractResult.high) == 0;
        }
        isPowerOfTwo_out[i] = select(0, 1, both);
    }
}

@compute @workgroup_size(32)  // LongBits.java:57
fn isPowerOfTwo_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // LongBits.java:58
    if (i < rk_isPowerOfTwo_unchecked_arguments.out_length) {  // LongBits.java:59
        let pair = rk_long(0, 0);  // LongBits.java:60
        let user_rk_long_lessResult = rk_long_less(pair, isPowerOfTwo_unchecked_a[i]);
        var both = user_rk_long_lessResult;
        if (user_rk_long_lessResult) {
            let aValue = isPowerOfTwo_unchecked_a[i];
            let pair_1 = rk_long(1, 0);
            let user_rk_long_subtractResult = rk_long_subtract(isPowerOfTwo_unchecked_a[i], pair_1);
            both = (aValue.low & user_rk_long_subtractResult.low) == 0 && (aValue.high & user_rk_long_subtractResult.high) == 0;
        }
        isPowerOfTwo_unchecked_out[i] = select(0, 1, both);
    }
}
