// Generated from LongShifts.java by RingKernel. Do not edit.

struct rk_long {
    @align(8) low: i32,  // offset 0
    high: i32,  // offset 4
}

struct left_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> left_a: array<rk_long>;
@group(0) @binding(1) var<storage, read> left_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> left_out: array<rk_long>;
@group(0) @binding(3) var<storage, read_write> rk_left_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_left_arguments: left_Arguments;

struct left_unchecked_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> left_unchecked_a: array<rk_long>;
@group(0) @binding(1) var<storage, read> left_unchecked_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> left_unchecked_out: array<rk_long>;
@group(0) @binding(3) var<uniform> rk_left_unchecked_arguments: left_unchecked_Arguments;

struct right_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> right_a: array<rk_long>;
@group(0) @binding(1) var<storage, read> right_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> right_out: array<rk_long>;
@group(0) @binding(3) var<storage, read_write> rk_right_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_right_arguments: right_Arguments;

struct right_unchecked_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> right_unchecked_a: array<rk_long>;
@group(0) @binding(1) var<storage, read> right_unchecked_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> right_unchecked_out: array<rk_long>;
@group(0) @binding(3) var<uniform> rk_right_unchecked_arguments: right_unchecked_Arguments;

struct unsignedRight_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> unsignedRight_a: array<rk_long>;
@group(0) @binding(1) var<storage, read> unsignedRight_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> unsignedRight_out: array<rk_long>;
@group(0) @binding(3) var<storage, read_write> rk_unsignedRight_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_unsignedRight_arguments: unsignedRight_Arguments;

struct unsignedRight_unchecked_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> unsignedRight_unchecked_a: array<rk_long>;
@group(0) @binding(1) var<storage, read> unsignedRight_unchecked_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> unsignedRight_unchecked_out: array<rk_long>;
@group(0) @binding(3) var<uniform> rk_unsignedRight_unchecked_arguments: unsignedRight_unchecked_Arguments;

struct leftByLong_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> leftByLong_a: array<rk_long>;
@group(0) @binding(1) var<storage, read> leftByLong_b: array<rk_long>;
@group(0) @binding(2) var<storage, read_write> leftByLong_out: array<rk_long>;
@group(0) @binding(3) var<storage, read_write> rk_leftByLong_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_leftByLong_arguments: leftByLong_Arguments;

struct leftByLong_unchecked_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> leftByLong_unchecked_a: array<rk_long>;
@group(0) @binding(1) var<storage, read> leftByLong_unchecked_b: array<rk_long>;
@group(0) @binding(2) var<storage, read_write> leftByLong_unchecked_out: array<rk_long>;
@group(0) @binding(3) var<uniform> rk_leftByLong_unchecked_arguments: leftByLong_unchecked_Arguments;

struct rightByLong_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> rightByLong_a: array<rk_long>;
@group(0) @binding(1) var<storage, read> rightByLong_b: array<rk_long>;
@group(0) @binding(2) var<storage, read_write> rightByLong_out: array<rk_long>;
@group(0) @binding(3) var<storage, read_write> rk_rightByLong_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_rightByLong_arguments: rightByLong_Arguments;

struct rightByLong_unchecked_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> rightByLong_unchecked_a: array<rk_long>;
@group(0) @binding(1) var<storage, read> rightByLong_unchecked_b: array<rk_long>;
@group(0) @binding(2) var<storage, read_write> rightByLong_unchecked_out: array<rk_long>;
@group(0) @binding(3) var<uniform> rk_rightByLong_unchecked_arguments: rightByLong_unchecked_Arguments;

struct byConstants_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> byConstants_a: array<rk_long>;
@group(0) @binding(1) var<storage, read_write> byConstants_out: array<rk_long>;
@group(0) @binding(2) var<storage, read_write> rk_byConstants_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_byConstants_arguments: byConstants_Arguments;

struct byConstants_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> byConstants_unchecked_a: array<rk_long>;
@group(0) @binding(1) var<storage, read_write> byConstants_unchecked_out: array<rk_long>;
@group(0) @binding(2) var<uniform> rk_byConstants_unchecked_arguments: byConstants_unchecked_Arguments;

struct rotation_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> rotation_a: array<rk_long>;
@group(0) @binding(1) var<storage, read> rotation_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> rotation_out: array<rk_long>;
@group(0) @binding(3) var<storage, read_write> rk_rotation_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_rotation_arguments: rotation_Arguments;

struct rotation_unchecked_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> rotation_unchecked_a: array<rk_long>;
@group(0) @binding(1) var<storage, read> rotation_unchecked_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> rotation_unchecked_out: array<rk_long>;
@group(0) @binding(3) var<uniform> rk_rotation_unchecked_arguments: rotation_unchecked_Arguments;

struct compound_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> compound_a: array<rk_long>;
@group(0) @binding(1) var<storage, read> compound_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> compound_out: array<rk_long>;
@group(0) @binding(3) var<storage, read_write> rk_compound_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_compound_arguments: compound_Arguments;

struct compound_unchecked_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> compound_unchecked_a: array<rk_long>;
@group(0) @binding(1) var<storage, read> compound_unchecked_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> compound_unchecked_out: array<rk_long>;
@group(0) @binding(3) var<uniform> rk_compound_unchecked_arguments: compound_unchecked_Arguments;

fn rk_long_add(a: rk_long, b: rk_long) -> rk_long {
    let sum = a.low + b.low;
    let pair = rk_long(sum, a.high + b.high + select(0, 1, (sum ^ i32(-2147483648)) < (a.low ^ i32(-2147483648))));
    return pair;
}

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

fn rk_long_shift_right(a: rk_long, count: i32) -> rk_long {
    let bits = count & 31;
    let isDifferent = (count & 32) != 0;
    let shifted = a.high >> u32(bits & 31);
    let pair = rk_long(select((i32(u32(a.low) >> u32(bits & 31)) | ((a.high << 1u) << u32((31 - bits) & 31))), shifted, isDifferent), select(shifted, a.high >> 31u, isDifferent));
    return pair;
}

fn rk_long_shift_right_unsigned(a: rk_long, count: i32) -> rk_long {
    let bits = count & 31;
    let isDifferent = (count & 32) != 0;
    let shifted = i32(u32(a.high) >> u32(bits & 31));
    let pair = rk_long(select((i32(u32(a.low) >> u32(bits & 31)) | ((a.high << 1u) << u32((31 - bits) & 31))), shifted, isDifferent), select(shifted, 0, isDifferent));
    return pair;
}

@compute @workgroup_size(32)  // LongShifts.java:9
fn left(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // LongShifts.java:10
    if (i < rk_left_arguments.out_length) {  // LongShifts.java:11
        if (i < 0 || i >= rk_left_arguments.a_length) {  // LongShifts.java:12
            atomicMin(&rk_left_traps[0], workItem);
            return;
        }
        if (i < 0 || i >= rk_left_arguments.b_length) {
            atomicMin(&rk_left_traps[1], workItem);
            return;
        }
        left_out[i] = rk_long_shift_left(left_a[i], left_b[i]);
    }
}

@compute @workgroup_size(32)  // LongShifts.java:9
fn left_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // LongShifts.java:10
    if (i < rk_left_unchecked_arguments.out_length) {  // LongShifts.java:11
        left_unchecked_out[i] = rk_long_shift_left(left_unchecked_a[i], left_unchecked_b[i]);  // LongShifts.java:12
    }
}

@compute @workgroup_size(32)  // LongShifts.java:17
fn right(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // LongShifts.java:18
    if (i < rk_right_arguments.out_length) {  // LongShifts.java:19
        if (i < 0 || i >= rk_right_arguments.a_length) {  // LongShifts.java:20
            atomicMin(&rk_right_traps[0], workItem);
            return;
        }
        if (i < 0 || i >= rk_right_arguments.b_length) {
            atomicMin(&rk_right_traps[1], workItem);
            return;
        }
        right_out[i] = rk_long_shift_right(right_a[i], right_b[i]);
    }
}

@compute @workgroup_size(32)  // LongShifts.java:17
fn right_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // LongShifts.java:18
    if (i < rk_right_unchecked_arguments.out_length) {  // LongShifts.java:19
        right_unchecked_out[i] = rk_long_shift_right(right_unchecked_a[i], right_unchecked_b[i]);  // LongShifts.java:20
    }
}

@compute @workgroup_size(32)  // LongShifts.java:25
fn unsignedRight(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // LongShifts.java:26
    if (i < rk_unsignedRight_arguments.out_length) {  // LongShifts.java:27
        if (i < 0 || i >= rk_unsignedRight_arguments.a_length) {  // LongShifts.java:28
            atomicMin(&rk_unsignedRight_traps[0], workItem);
            return;
        }
        if (i < 0 || i >= rk_unsignedRight_arguments.b_length) {
            atomicMin(&rk_unsignedRight_traps[1], workItem);
            return;
        }
        unsignedRight_out[i] = rk_long_shift_right_unsigned(unsignedRight_a[i], unsignedRight_b[i]);
    }
}

@compute @workgroup_size(32)  // LongShifts.java:25
fn unsignedRight_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // LongShifts.java:26
    if (i < rk_unsignedRight_unchecked_arguments.out_length) {  // LongShifts.java:27
        unsignedRight_unchecked_out[i] = rk_long_shift_right_unsigned(unsignedRight_unchecked_a[i], unsignedRight_unchecked_b[i]);  // LongShifts.java:28
    }
}

@compute @workgroup_size(32)  // LongShifts.java:33
fn leftByLong(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // LongShifts.java:34
    if (i < rk_leftByLong_arguments.out_length) {  // LongShifts.java:35
        if (i < 0 || i >= rk_leftByLong_arguments.a_length) {  // LongShifts.java:36
            atomicMin(&rk_leftByLong_traps[0], workItem);
            return;
        }
        if (i < 0 || i >= rk_leftByLong_arguments.b_length) {
            atomicMin(&rk_leftByLong_traps[1], workItem);
            return;
        }
        let to_int = leftByLong_b[i].low;
        leftByLong_out[i] = rk_long_shift_left(leftByLong_a[i], to_int);
    }
}

@compute @workgroup_size(32)  // LongShifts.java:33
fn leftByLong_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // LongShifts.java:34
    if (i < rk_leftByLong_unchecked_arguments.out_length) {  // LongShifts.java:35
        let to_int = leftByLong_unchecked_b[i].low;  // LongShifts.java:36
        leftByLong_unchecked_out[i] = rk_long_shift_left(leftByLong_unchecked_a[i], to_int);
    }
}

@compute @workgroup_size(32)  // LongShifts.java:41
fn rightByLong(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // LongShifts.java:42
    if (i < rk_rightByLong_arguments.out_length) {  // LongShifts.java:43
        if (i < 0 || i >= rk_rightByLong_arguments.a_length) {  // LongShifts.java:44
            atomicMin(&rk_rightByLong_traps[0], workItem);
            return;
        }
        if (i < 0 || i >= rk_rightByLong_arguments.b_length) {
            atomicMin(&rk_rightByLong_traps[1], workItem);
            return;
        }
        let to_int = rightByLong_b[i].low;
        rightByLong_out[i] = rk_long_shift_right(rightByLong_a[i], to_int);
    }
}

@compute @workgroup_size(32)  // LongShifts.java:41
fn rightByLong_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // LongShifts.java:42
    if (i < rk_rightByLong_unchecked_arguments.out_length) {  // LongShifts.java:43
        let to_int = rightByLong_unchecked_b[i].low;  // LongShifts.java:44
        rightByLong_unchecked_out[i] = rk_long_shift_right(rightByLong_unchecked_a[i], to_int);
    }
}

@compute @workgroup_size(32)  // LongShifts.java:49
fn byConstants(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // LongShifts.java:50
    if (i < rk_byConstants_arguments.out_length) {  // LongShifts.java:51
        if (i < 0 || i >= rk_byConstants_arguments.a_length) {  // LongShifts.java:52
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_byConstants_traps[0], workItem);
            return;
        }
        let user_rk_long_subtractResult = rk_long_subtract(rk_long_add(rk_long_shift_left(byConstants_a[i], 31), rk_long_shift_right(byConstants_a[i], 32)), rk_long_shift_right_unsigned(byConstants_a[i], 33));
        let user_rk_long_shift_leftResult = rk_long_shift_left(byConstants_a[i], -1);
        let user_rk_long_shift_rightResult = rk_long_shift_right(byConstants_a[i], 63);
        let user_rk_long_shift_right_unsignedResult = rk_long_shift_right_unsigned(byConstants_a[i], 65);
        byConstants_out[i] = rk_long((user_rk_long_subtractResult.low ^ user_rk_long_shift_leftResult.low ^ user_rk_long_shift_rightResult.low ^ user_rk_long_shift_right_unsignedResult.low), user_rk_long_subtractResult.high ^ user_rk_long_shift_leftResult.high ^ user_rk_long_shift_rightResult.high ^ user_rk_long_shift_right_unsignedResult.high);
    }
}

@compute @workgroup_size(32)  // LongShifts.java:49
fn byConstants_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // LongShifts.java:50
    if (i < rk_byConstants_unchecked_arguments.out_length) {  // LongShifts.java:51
        let user_rk_long_subtractResult = rk_long_subtract(rk_long_add(rk_long_shift_left(byConstants_unchecked_a[i], 31), rk_long_shift_right(byConstants_unchecked_a[i], 32)), rk_long_shift_right_unsigned(byConstants_unchecked_a[i], 33));  // LongShifts.java:52
        let user_rk_long_shift_leftResult = rk_long_shift_left(byConstants_unchecked_a[i], -1);
        let user_rk_long_shift_rightResult = rk_long_shift_right(byConstants_unchecked_a[i], 63);
        let user_rk_long_shift_right_unsignedResult = rk_long_shift_right_unsigned(byConstants_unchecked_a[i], 65);
        byConstants_unchecked_out[i] = rk_long((user_rk_long_subtractResult.low ^ user_rk_long_shift_leftResult.low ^ user_rk_long_shift_rightResult.low ^ user_rk_long_shift_right_unsignedResult.low), user_rk_long_subtractResult.high ^ user_rk_long_shift_leftResult.high ^ user_rk_long_shift_rightResult.high ^ user_rk_long_shift_right_unsignedResult.high);
    }
}

@compute @workgroup_size(32)  // LongShifts.java:57
fn rotation(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // LongShifts.java:58
    if (i < rk_rotation_arguments.out_length) {  // LongShifts.java:59
        if (i < 0 || i >= rk_rotation_arguments.a_length) {  // LongShifts.java:60
            atomicMin(&rk_rotation_traps[0], workItem);
            return;
        }
        if (i < 0 || i >= rk_rotation_arguments.b_length) {
            atomicMin(&rk_rotation_traps[1], workItem);
            return;
        }
        let user_rk_long_shift_leftResult = rk_long_shift_left(rotation_a[i], rotation_b[i]);
        let user_rk_long_shift_right_unsignedResult = rk_long_shift_right_unsigned(rotation_a[i], -rotation_b[i]);
        rotation_out[i] = rk_long((user_rk_long_shift_leftResult.low | user_rk_long_shift_right_unsignedResult.low), user_rk_long_shift_leftResult.high | user_rk_long_shift_right_unsignedResult.high);
    }
}

@compute @workgroup_size(32)  // LongShifts.java:57
fn rotation_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // LongShifts.java:58
    if (i < rk_rotation_unchecked_arguments.out_length) {  // LongShifts.java:59
        let user_rk_long_shift_leftResult = rk_long_shift_left(rotation_unchecked_a[i], rotation_unchecked_b[i]);  // LongShifts.java:60
        let user_rk_long_shift_right_unsignedResult = rk_long_shift_right_unsigned(rotation_unchecked_a[i], -rotation_unchecked_b[i]);
        rotation_unchecked_out[i] = rk_long((user_rk_long_shift_leftResult.low | user_rk_long_shift_right_unsignedResult.low), user_rk_long_shift_leftResult.high | user_rk_long_shift_right_unsignedResult.high);
    }
}

@compute @workgroup_size(32)  // LongShifts.java:65
fn compound(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // LongShifts.java:66
    if (i < rk_compound_arguments.out_length) {  // LongShifts.java:67
        if (i < 0 || i >= rk_compound_arguments.a_length) {  // LongShifts.java:68
            atomicMin(&rk_compound_traps[0], workItem);
            return;
        }
        let x = compound_a[i];
        var x_1 = x;
        if (i < 0 || i >= rk_compound_arguments.b_length) {  // LongShifts.java:69
            atomicMin(&rk_compound_traps[1], workItem);
            return;
        }
        x_1 = rk_long_shift_left(x_1, compound_b[i]);
        x_1 = rk_long_shift_right(x_1, 3);  // LongShifts.java:70
        x_1 = rk_long_shift_right_unsigned(x_1, compound_b[i] + 1);  // LongShifts.java:71
        compound_out[i] = x_1;  // LongShifts.java:72
    }
}

@compute @workgroup_size(32)  // LongShifts.java:65
fn compound_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // LongShifts.java:66
    if (i < rk_compound_unchecked_arguments.out_length) {  // LongShifts.java:67
        let x = compound_unchecked_a[i];  // LongShifts.java:68
        var x_1 = x;
        x_1 = rk_long_shift_left(x_1, compound_unchecked_b[i]);  // LongShifts.java:69
        x_1 = rk_long_shift_right(x_1, 3);  // LongShifts.java:70
        x_1 = rk_long_shift_right_unsigned(x_1, compound_unchecked_b[i] + 1);  // LongShifts.java:71
        compound_unchecked_out[i] = x_1;  // LongShifts.java:72
    }
}
