// Generated from BitCounts.java by RingKernel. Do not edit.

struct rk_long {
    @align(8) low: i32,  // offset 0
    high: i32,  // offset 4
}

struct countInt_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> countInt_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> countInt_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_countInt_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_countInt_arguments: countInt_Arguments;

struct countInt_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> countInt_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> countInt_unchecked_out: array<i32>;
@group(0) @binding(2) var<uniform> rk_countInt_unchecked_arguments: countInt_unchecked_Arguments;

struct leadingZerosInt_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> leadingZerosInt_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> leadingZerosInt_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_leadingZerosInt_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_leadingZerosInt_arguments: leadingZerosInt_Arguments;

struct leadingZerosInt_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> leadingZerosInt_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> leadingZerosInt_unchecked_out: array<i32>;
@group(0) @binding(2) var<uniform> rk_leadingZerosInt_unchecked_arguments: leadingZerosInt_unchecked_Arguments;

struct trailingZerosInt_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> trailingZerosInt_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> trailingZerosInt_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_trailingZerosInt_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_trailingZerosInt_arguments: trailingZerosInt_Arguments;

struct trailingZerosInt_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> trailingZerosInt_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> trailingZerosInt_unchecked_out: array<i32>;
@group(0) @binding(2) var<uniform> rk_trailingZerosInt_unchecked_arguments: trailingZerosInt_unchecked_Arguments;

struct highestInt_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> highestInt_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> highestInt_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_highestInt_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_highestInt_arguments: highestInt_Arguments;

struct highestInt_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> highestInt_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> highestInt_unchecked_out: array<i32>;
@group(0) @binding(2) var<uniform> rk_highestInt_unchecked_arguments: highestInt_unchecked_Arguments;

struct reversedInt_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> reversedInt_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> reversedInt_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_reversedInt_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_reversedInt_arguments: reversedInt_Arguments;

struct reversedInt_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> reversedInt_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> reversedInt_unchecked_out: array<i32>;
@group(0) @binding(2) var<uniform> rk_reversedInt_unchecked_arguments: reversedInt_unchecked_Arguments;

struct rotatedInt_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> rotatedInt_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> rotatedInt_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_rotatedInt_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_rotatedInt_arguments: rotatedInt_Arguments;

struct rotatedInt_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> rotatedInt_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> rotatedInt_unchecked_out: array<i32>;
@group(0) @binding(2) var<uniform> rk_rotatedInt_unchecked_arguments: rotatedInt_unchecked_Arguments;

struct countLong_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> countLong_a: array<rk_long>;
@group(0) @binding(1) var<storage, read_write> countLong_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_countLong_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_countLong_arguments: countLong_Arguments;

struct countLong_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> countLong_unchecked_a: array<rk_long>;
@group(0) @binding(1) var<storage, read_write> countLong_unchecked_out: array<i32>;
@group(0) @binding(2) var<uniform> rk_countLong_unchecked_arguments: countLong_unchecked_Arguments;

struct leadingZerosLong_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> leadingZerosLong_a: array<rk_long>;
@group(0) @binding(1) var<storage, read_write> leadingZerosLong_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_leadingZerosLong_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_leadingZerosLong_arguments: leadingZerosLong_Arguments;

struct leadingZerosLong_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> leadingZerosLong_unchecked_a: array<rk_long>;
@group(0) @binding(1) var<storage, read_write> leadingZerosLong_unchecked_out: array<i32>;
@group(0) @binding(2) var<uniform> rk_leadingZerosLong_unchecked_arguments: leadingZerosLong_unchecked_Arguments;

struct trailingZerosLong_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> trailingZerosLong_a: array<rk_long>;
@group(0) @binding(1) var<storage, read_write> trailingZerosLong_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_trailingZerosLong_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_trailingZerosLong_arguments: trailingZerosLong_Arguments;

struct trailingZerosLong_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> trailingZerosLong_unchecked_a: array<rk_long>;
@group(0) @binding(1) var<storage, read_write> trailingZerosLong_unchecked_out: array<i32>;
@group(0) @binding(2) var<uniform> rk_trailingZerosLong_unchecked_arguments: trailingZerosLong_unchecked_Arguments;

struct highestLong_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> highestLong_a: array<rk_long>;
@group(0) @binding(1) var<storage, read_write> highestLong_out: array<rk_long>;
@group(0) @binding(2) var<storage, read_write> rk_highestLong_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_highestLong_arguments: highestLong_Arguments;

struct highestLong_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> highestLong_unchecked_a: array<rk_long>;
@group(0) @binding(1) var<storage, read_write> highestLong_unchecked_out: array<rk_long>;
@group(0) @binding(2) var<uniform> rk_highestLong_unchecked_arguments: highestLong_unchecked_Arguments;

struct reversedLong_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> reversedLong_a: array<rk_long>;
@group(0) @binding(1) var<storage, read_write> reversedLong_out: array<rk_long>;
@group(0) @binding(2) var<storage, read_write> rk_reversedLong_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_reversedLong_arguments: reversedLong_Arguments;

struct reversedLong_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> reversedLong_unchecked_a: array<rk_long>;
@group(0) @binding(1) var<storage, read_write> reversedLong_unchecked_out: array<rk_long>;
@group(0) @binding(2) var<uniform> rk_reversedLong_unchecked_arguments: reversedLong_unchecked_Arguments;

struct rotatedLong_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> rotatedLong_a: array<rk_long>;
@group(0) @binding(1) var<storage, read_write> rotatedLong_out: array<rk_long>;
@group(0) @binding(2) var<storage, read_write> rk_rotatedLong_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_rotatedLong_arguments: rotatedLong_Arguments;

struct rotatedLong_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> rotatedLong_unchecked_a: array<rk_long>;
@group(0) @binding(1) var<storage, read_write> rotatedLong_unchecked_out: array<rk_long>;
@group(0) @binding(2) var<uniform> rk_rotatedLong_unchecked_arguments: rotatedLong_unchecked_Arguments;

fn rk_long_subtract(a: rk_long, b: rk_long) -> rk_long {
    let pair = rk_long(a.low - b.low, a.high - b.high - select(0, 1, (a.low ^ i32(-2147483648)) < (b.low ^ i32(-2147483648))));
    return pair;
}

fn rk_long_shift_left(a: rk_long, count: i32) -> rk_long {
    let bits = count & 31;
    let isDifferent = (count & 32) != 0;
    let shifted = a.low << u32(bits & 31);
    let pair = rk_long(select(shifted, 0, isDifferent), select(((a.high << u32(bits & 31)) | i32(u32(i32(u32(a.low) >> 1u)) >> u32((31 - bits) & 31))), shifted, isDifferent));
    return pair;
}

fn rk_long_shift_right_unsigned(a: rk_long, count: i32) -> rk_long {
    let bits = count & 31;
    let isDifferent = (count & 32) != 0;
    let shifted = i32(u32(a.high) >> u32(bits & 31));
    let pair = rk_long(select((i32(u32(a.low) >> u32(bits & 31)) | ((a.high << 1u) << u32((31 - bits) & 31))), shifted, isDifferent), select(shifted, 0, isDifferent));
    return pair;
}

@compute @workgroup_size(32)  // BitCounts.java:9
fn countInt(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // BitCounts.java:10
    if (i < rk_countInt_arguments.out_length) {  // BitCounts.java:11
        if (i < 0 || i >= rk_countInt_arguments.a_length) {  // BitCounts.java:12
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_countInt_traps[0], workItem);
            return;
        }
        countInt_out[i] = countOneBits(countInt_a[i]);
    }
}

@compute @workgroup_size(32)  // BitCounts.java:9
fn countInt_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // BitCounts.java:10
    if (i < rk_countInt_unchecked_arguments.out_length) {  // BitCounts.java:11
        countInt_unchecked_out[i] = countOneBits(countInt_unchecked_a[i]);  // BitCounts.java:12
    }
}

@compute @workgroup_size(32)  // BitCounts.java:17
fn leadingZerosInt(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // BitCounts.java:18
    if (i < rk_leadingZerosInt_arguments.out_length) {  // BitCounts.java:19
        if (i < 0 || i >= rk_leadingZerosInt_arguments.a_length) {  // BitCounts.java:20
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_leadingZerosInt_traps[0], workItem);
            return;
        }
        leadingZerosInt_out[i] = countLeadingZeros(leadingZerosInt_a[i]);
    }
}

@compute @workgroup_size(32)  // BitCounts.java:17
fn leadingZerosInt_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // BitCounts.java:18
    if (i < rk_leadingZerosInt_unchecked_arguments.out_length) {  // BitCounts.java:19
        leadingZerosInt_unchecked_out[i] = countLeadingZeros(leadingZerosInt_unchecked_a[i]);  // BitCounts.java:20
    }
}

@compute @workgroup_size(32)  // BitCounts.java:25
fn trailingZerosInt(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // BitCounts.java:26
    if (i < rk_trailingZerosInt_arguments.out_length) {  // BitCounts.java:27
        if (i < 0 || i >= rk_trailingZerosInt_arguments.a_length) {  // BitCounts.java:28
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_trailingZerosInt_traps[0], workItem);
            return;
        }
        trailingZerosInt_out[i] = countTrailingZeros(trailingZerosInt_a[i]);
    }
}

@compute @workgroup_size(32)  // BitCounts.java:25
fn trailingZerosInt_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // BitCounts.java:26
    if (i < rk_trailingZerosInt_unchecked_arguments.out_length) {  // BitCounts.java:27
        trailingZerosInt_unchecked_out[i] = countTrailingZeros(trailingZerosInt_unchecked_a[i]);  // BitCounts.java:28
    }
}

@compute @workgroup_size(32)  // BitCounts.java:33
fn highestInt(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // BitCounts.java:34
    if (i < rk_highestInt_arguments.out_length) {  // BitCounts.java:35
        if (i < 0 || i >= rk_highestInt_arguments.a_length) {  // BitCounts.java:36
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_highestInt_traps[0], workItem);
            return;
        }
        let aValue = highestInt_a[i];
        let zeros = countLeadingZeros(aValue);
        let highestOneBit_i32 = aValue & i32(2147483648u >> u32(zeros & 31));
        let aValue_1 = highestInt_a[i];
        let lowestOneBit_i32 = aValue_1 & -aValue_1;
        highestInt_out[i] = highestOneBit_i32 - lowestOneBit_i32;
    }
}

@compute @workgroup_size(32)  // BitCounts.java:33
fn highestInt_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // BitCounts.java:34
    if (i < rk_highestInt_unchecked_arguments.out_length) {  // BitCounts.java:35
        let aValue = highestInt_unchecked_a[i];  // BitCounts.java:36
        let zeros = countLeadingZeros(aValue);
        let highestOneBit_i32 = aValue & i32(2147483648u >> u32(zeros & 31));
        let aValue_1 = highestInt_unchecked_a[i];
        let lowestOneBit_i32 = aValue_1 & -aValue_1;
        highestInt_unchecked_out[i] = highestOneBit_i32 - lowestOneBit_i32;
    }
}

@compute @workgroup_size(32)  // BitCounts.java:41
fn reversedInt(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // BitCounts.java:42
    if (i < rk_reversedInt_arguments.out_length) {  // BitCounts.java:43
        if (i < 0 || i >= rk_reversedInt_arguments.a_length) {  // BitCounts.java:44
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_reversedInt_traps[0], workItem);
            return;
        }
        let aValue = reversedInt_a[i];
        let reverseBytes_i32 = (aValue << 24u) | ((aValue & 65280) << 8u) | ((i32(u32(aValue) >> 8u) & 65280) | i32(u32(aValue) >> 24u));
        reversedInt_out[i] = reverseBits(reversedInt_a[i]) ^ reverseBytes_i32;
    }
}

@compute @workgroup_size(32)  // BitCounts.java:41
fn reversedInt_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // BitCounts.java:42
    if (i < rk_reversedInt_unchecked_arguments.out_length) {  // BitCounts.java:43
        let aValue = reversedInt_unchecked_a[i];  // BitCounts.java:44
        let reverseBytes_i32 = (aValue << 24u) | ((aValue & 65280) << 8u) | ((i32(u32(aValue) >> 8u) & 65280) | i32(u32(aValue) >> 24u));
        reversedInt_unchecked_out[i] = reverseBits(reversedInt_unchecked_a[i]) ^ reverseBytes_i32;
    }
}

@compute @workgroup_size(32)  // BitCounts.java:49
fn rotatedInt(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // BitCounts.java:50
    if (i < rk_rotatedInt_arguments.out_length) {  // BitCounts.java:51
        if (i < 0 || i >= rk_rotatedInt_arguments.a_length) {  // BitCounts.java:52
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_rotatedInt_traps[0], workItem);
            return;
        }
        let aValue = rotatedInt_a[i];
        let rotateLeft_i32 = (aValue << u32(i & 31)) | i32(u32(aValue) >> u32(-i & 31));
        let aValue_1 = rotatedInt_a[i];
        let rotateRight_i32 = i32(u32(aValue_1) >> u32(-i & 31)) | (aValue_1 << u32(i & 31));
        rotatedInt_out[i] = rotateLeft_i32 ^ rotateRight_i32;
    }
}

@compute @workgroup_size(32)  // BitCounts.java:49
fn rotatedInt_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // BitCounts.java:50
    if (i < rk_rotatedInt_unchecked_arguments.out_length) {  // BitCounts.java:51
        let aValue = rotatedInt_unchecked_a[i];  // BitCounts.java:52
        let rotateLeft_i32 = (aValue << u32(i & 31)) | i32(u32(aValue) >> u32(-i & 31));
        let aValue_1 = rotatedInt_unchecked_a[i];
        let rotateRight_i32 = i32(u32(aValue_1) >> u32(-i & 31)) | (aValue_1 << u32(i & 31));
        rotatedInt_unchecked_out[i] = rotateLeft_i32 ^ rotateRight_i32;
    }
}

@compute @workgroup_size(32)  // BitCounts.java:57
fn countLong(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // BitCounts.java:58
    if (i < rk_countLong_arguments.out_length) {  // BitCounts.java:59
        if (i < 0 || i >= rk_countLong_arguments.a_length) {  // BitCounts.java:60
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_countLong_traps[0], workItem);
            return;
        }
        let aValue = countLong_a[i];
        let bitCount_i64 = countOneBits(aValue.low) + countOneBits(rk_long_shift_right_unsigned(aValue, 32).low);
        countLong_out[i] = bitCount_i64;
    }
}

@compute @workgroup_size(32)  // BitCounts.java:57
fn countLong_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // BitCounts.java:58
    if (i < rk_countLong_unchecked_arguments.out_length) {  // BitCounts.java:59
        let aValue = countLong_unchecked_a[i];  // BitCounts.java:60
        let bitCount_i64 = countOneBits(aValue.low) + countOneBits(rk_long_shift_right_unsigned(aValue, 32).low);
        countLong_unchecked_out[i] = bitCount_i64;
    }
}

@compute @workgroup_size(32)  // BitCounts.java:65
fn leadingZerosLong(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // BitCounts.java:66
    if (i < rk_leadingZerosLong_arguments.out_length) {  // BitCounts.java:67
        if (i < 0 || i >= rk_leadingZerosLong_arguments.a_length) {  // BitCounts.java:68
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_leadingZerosLong_traps[0], workItem);
            return;
        }
        let aValue = leadingZerosLong_a[i];
        let user_rk_long_shift_right_unsignedResult = rk_long_shift_right_unsigned(aValue, 32);
        let above = countLeadingZeros(user_rk_long_shift_right_unsignedResult.low);
        let below = countLeadingZeros(aValue.low);
        let numberOfLeadingZeros_i64 = select(above, below + 32, user_rk_long_shift_right_unsignedResult.low == 0);
        leadingZerosLong_out[i] = numberOfLeadingZeros_i64;
    }
}

@compute @workgroup_size(32)  // BitCounts.java:65
fn leadingZerosLong_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // BitCounts.java:66
    if (i < rk_leadingZerosLong_unchecked_arguments.out_length) {  // BitCounts.java:67
        let aValue = leadingZerosLong_unchecked_a[i];  // BitCounts.java:68
        let user_rk_long_shift_right_unsignedResult = rk_long_shift_right_unsigned(aValue, 32);
        let above = countLeadingZeros(user_rk_long_shift_right_unsignedResult.low);
        let below = countLeadingZeros(aValue.low);
        let numberOfLeadingZeros_i64 = select(above, below + 32, user_rk_long_shift_right_unsignedResult.low == 0);
        leadingZerosLong_unchecked_out[i] = numberOfLeadingZeros_i64;
    }
}

@compute @workgroup_size(32)  // BitCounts.java:73
fn trailingZerosLong(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // BitCounts.java:74
    if (i < rk_trailingZerosLong_arguments.out_length) {  // BitCounts.java:75
        if (i < 0 || i >= rk_trailingZerosLong_arguments.a_length) {  // BitCounts.java:76
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_trailingZerosLong_traps[0], workItem);
            return;
        }
        let aValue = trailingZerosLong_a[i];
        let below = countTrailingZeros(aValue.low);
        let above = countTrailingZeros(rk_long_shift_right_unsigned(aValue, 32).low);
        let numberOfTrailingZeros_i64 = select(below, above + 32, aValue.low == 0);
        trailingZerosLong_out[i] = numberOfTrailingZeros_i64;
    }
}

@compute @workgroup_size(32)  // BitCounts.java:73
fn trailingZerosLong_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // BitCounts.java:74
    if (i < rk_trailingZerosLong_unchecked_arguments.out_length) {  // BitCounts.java:75
        let aValue = trailingZerosLong_unchecked_a[i];  // BitCounts.java:76
        let below = countTrailingZeros(aValue.low);
        let above = countTrailingZeros(rk_long_shift_right_unsigned(aValue, 32).low);
        let numberOfTrailingZeros_i64 = select(below, above + 32, aValue.low == 0);
        trailingZerosLong_unchecked_out[i] = numberOfTrailingZeros_i64;
    }
}

@compute @workgroup_size(32)  // BitCounts.java:81
fn highestLong(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // BitCounts.java:82
    if (i < rk_highestLong_arguments.out_length) {  // BitCounts.java:83
        if (i < 0 || i >= rk_highestLong_arguments.a_length) {  // BitCounts.java:84
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_highestLong_traps[0], workItem);
            return;
        }
        let aValue = highestLong_a[i];
        let user_rk_long_shift_right_unsignedResult = rk_long_shift_right_unsigned(aValue, 32);
        let above = countLeadingZeros(user_rk_long_shift_right_unsignedResult.low);
        let below = countLeadingZeros(aValue.low);
        let zeros = select(above, below + 32, user_rk_long_shift_right_unsignedResult.low == 0);
        let pair = rk_long(0, i32(-2147483648));
        let user_rk_long_shift_right_unsignedResult_1 = rk_long_shift_right_unsigned(pair, zeros);
        let highestOneBit_i64 = rk_long((aValue.low & user_rk_long_shift_right_unsignedResult_1.low), aValue.high & user_rk_long_shift_right_unsignedResult_1.high);
        let aValue_1 = highestLong_a[i];
        let pair_1 = rk_long(0, 0);
        let negated = rk_long_subtract(pair_1, aValue_1);
        let lowestOneBit_i64 = rk_long((aValue_1.low & negated.low), aValue_1.high & negated.high);
        highestLong_out[i] = rk_long_subtract(highestOneBit_i64, lowestOneBit_i64);
    }
}

@compute @workgroup_size(32)  // BitCounts.java:81
fn highestLong_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // BitCounts.java:82
    if (i < rk_highestLong_unchecked_arguments.out_length) {  // BitCounts.java:83
        let aValue = highestLong_unchecked_a[i];  // BitCounts.java:84
        let user_rk_long_shift_right_unsignedResult = rk_long_shift_right_unsigned(aValue, 32);
        let above = countLeadingZeros(user_rk_long_shift_right_unsignedResult.low);
        let below = countLeadingZeros(aValue.low);
        let zeros = select(above, below + 32, user_rk_long_shift_right_unsignedResult.low == 0);
        let pair = rk_long(0, i32(-2147483648));
        let user_rk_long_shift_right_unsignedResult_1 = rk_long_shift_right_unsigned(pair, zeros);
        let highestOneBit_i64 = rk_long((aValue.low & user_rk_long_shift_right_unsignedResult_1.low), aValue.high & user_rk_long_shift_right_unsignedResult_1.high);
        let aValue_1 = highestLong_unchecked_a[i];
        let pair_1 = rk_long(0, 0);
        let negated = rk_long_subtract(pair_1, aValue_1);
        let lowestOneBit_i64 = rk_long((aValue_1.low & negated.low), aValue_1.high & negated.high);
        highestLong_unchecked_out[i] = rk_long_subtract(highestOneBit_i64, lowestOneBit_i64);
    }
}

@compute @workgroup_size(32)  // BitCounts.java:89
fn reversedLong(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // BitCounts.java:90
    if (i < rk_reversedLong_arguments.out_length) {  // BitCounts.java:91
        if (i < 0 || i >= rk_reversedLong_arguments.a_length) {  // BitCounts.java:92
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_reversedLong_traps[0], workItem);
            return;
        }
        let aValue = reversedLong_a[i];
        let high = reverseBits(aValue.low);
        let low = reverseBits(rk_long_shift_right_unsigned(aValue, 32).low);
        let user_rk_long_shift_leftResult = rk_long_shift_left(rk_long(high, high >> 31u), 32);
        let aValue_1 = reversedLong_a[i];
        let high_1 = (aValue_1.low << 24u) | ((aValue_1.low & 65280) << 8u) | ((i32(u32(aValue_1.low) >> 8u) & 65280) | i32(u32(aValue_1.low) >> 24u));
        let user_rk_long_shift_right_unsignedResult = rk_long_shift_right_unsigned(aValue_1, 32);
        let low_1 = (user_rk_long_shift_right_unsignedResult.low << 24u) | ((user_rk_long_shift_right_unsignedResult.low & 65280) << 8u) | ((i32(u32(user_rk_long_shift_right_unsignedResult.low) >> 8u) & 65280) | i32(u32(user_rk_long_shift_right_unsignedResult.low) >> 24u));
        let user_rk_long_shift_leftResult_1 = rk_long_shift_left(rk_long(high_1, high_1 >> 31u), 32);
        reversedLong_out[i] = rk_long(((user_rk_long_shift_leftResult.low | low) ^ (user_rk_long_shift_leftResult_1.low | low_1)), user_rk_long_shift_leftResult.high ^ user_rk_long_shift_leftResult_1.high);
    }
}

@compute @workgroup_size(32)  // BitCounts.java:89
fn reversedLong_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // BitCounts.java:90
    if (i < rk_reversedLong_unchecked_arguments.out_length) {  // BitCounts.java:91
        let aValue = reversedLong_unchecked_a[i];  // BitCounts.java:92
        let high = reverseBits(aValue.low);
        let low = reverseBits(rk_long_shift_right_unsigned(aValue, 32).low);
        let user_rk_long_shift_leftResult = rk_long_shift_left(rk_long(high, high >> 31u), 32);
        let aValue_1 = reversedLong_unchecked_a[i];
        let high_1 = (aValue_1.low << 24u) | ((aValue_1.low & 65280) << 8u) | ((i32(u32(aValue_1.low) >> 8u) & 65280) | i32(u32(aValue_1.low) >> 24u));
        let user_rk_long_shift_right_unsignedResult = rk_long_shift_right_unsigned(aValue_1, 32);
        let low_1 = (user_rk_long_shift_right_unsignedResult.low << 24u) | ((user_rk_long_shift_right_unsignedResult.low & 65280) << 8u) | ((i32(u32(user_rk_long_shift_right_unsignedResult.low) >> 8u) & 65280) | i32(u32(user_rk_long_shift_right_unsignedResult.low) >> 24u));
        let user_rk_long_shift_leftResult_1 = rk_long_shift_left(rk_long(high_1, high_1 >> 31u), 32);
        reversedLong_unchecked_out[i] = rk_long(((user_rk_long_shift_leftResult.low | low) ^ (user_rk_long_shift_leftResult_1.low | low_1)), user_rk_long_shift_leftResult.high ^ user_rk_long_shift_leftResult_1.high);
    }
}

@compute @workgroup_size(32)  // BitCounts.java:97
fn rotatedLong(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // BitCounts.java:98
    if (i < rk_rotatedLong_arguments.out_length) {  // BitCounts.java:99
        if (i < 0 || i >= rk_rotatedLong_arguments.a_length) {  // BitCounts.java:100
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_rotatedLong_traps[0], workItem);
            return;
        }
        let aValue = rotatedLong_a[i];
        let user_rk_long_shift_leftResult = rk_long_shift_left(aValue, i);
        let user_rk_long_shift_right_unsignedResult = rk_long_shift_right_unsigned(aValue, -i);
        let aValue_1 = rotatedLong_a[i];
        let user_rk_long_shift_right_unsignedResult_1 = rk_long_shift_right_unsigned(aValue_1, -i);
        let user_rk_long_shift_leftResult_1 = rk_long_shift_left(aValue_1, i);
        rotatedLong_out[i] = rk_long(((user_rk_long_shift_leftResult.low | user_rk_long_shift_right_unsignedResult.low) ^ (user_rk_long_shift_right_unsignedResult_1.low | user_rk_long_shift_leftResult_1.low)), (user_rk_long_shift_leftResult.high | user_rk_long_shift_right_unsignedResult.high) ^ (user_rk_long_shift_right_unsignedResult_1.high | user_rk_long_shift_leftResult_1.high));
    }
}

@compute @workgroup_size(32)  // BitCounts.java:97
fn rotatedLong_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // BitCounts.java:98
    if (i < rk_rotatedLong_unchecked_arguments.out_length) {  // BitCounts.java:99
        let aValue = rotatedLong_unchecked_a[i];  // BitCounts.java:100
        let user_rk_long_shift_leftResult = rk_long_shift_left(aValue, i);
        let user_rk_long_shift_right_unsignedResult = rk_long_shift_right_unsigned(aValue, -i);
        let aValue_1 = rotatedLong_unchecked_a[i];
        let user_rk_long_shift_right_unsignedResult_1 = rk_long_shift_right_unsigned(aValue_1, -i);
        let user_rk_long_shift_leftResult_1 = rk_long_shift_left(aValue_1, i);
        rotatedLong_unchecked_out[i] = rk_long(((user_rk_long_shift_leftResult.low | user_rk_long_shift_right_unsignedResult.low) ^ (user_rk_long_shift_right_unsignedResult_1.low | user_rk_long_shift_leftResult_1.low)), (user_rk_long_shift_leftResult.high | user_rk_long_shift_right_unsignedResult.high) ^ (user_rk_long_shift_right_unsignedResult_1.high | user_rk_long_shift_leftResult_1.high));
    }
}
