// Generated from Tables.java by RingKernel. Do not edit.

struct rk_long {
    @align(8) low: i32,  // offset 0
    high: i32,  // offset 4
}

struct RkFloatOrTrap {
    value: f32,  // offset 0
    trap: i32,  // offset 4
}

const PRIMES = array<i32, 8>(2, 3, 5, 7, 11, 13, 17, i32(-2147483648));

const WEIGHTS = array<i32, 5>(1056964608, i32(-2147483648), 981668463, 1082130432, 1120010240);

const SIGNS = array<i32, 4>(1, -1, 127, -128);

const LETTERS = array<i32, 4>(97, 122, 65535, 7);

const FLAGS = array<bool, 3>(true, false, true);

const WIDE = array<rk_long, 3>(rk_long(0, 256), rk_long(-3, -1), rk_long(0, i32(-2147483648)));

struct tables_Arguments {
    in_length: i32,
    out_length: i32,
    weighted_length: i32,
}

@group(0) @binding(0) var<storage, read> tables_in: array<i32>;
@group(0) @binding(1) var<storage, read_write> tables_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> tables_weighted: array<f32>;
@group(0) @binding(3) var<storage, read_write> rk_tables_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_tables_arguments: tables_Arguments;
var<workgroup> tables_tile: array<i32, 32>;

struct tables_unchecked_Arguments {
    in_length: i32,
    out_length: i32,
    weighted_length: i32,
}

@group(0) @binding(0) var<storage, read> tables_unchecked_in: array<i32>;
@group(0) @binding(1) var<storage, read_write> tables_unchecked_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> tables_unchecked_weighted: array<f32>;
@group(0) @binding(3) var<storage, read_write> rk_tables_unchecked_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_tables_unchecked_arguments: tables_unchecked_Arguments;
var<workgroup> tables_unchecked_tile: array<i32, 32>;

fn rk_long_shift_right_unsigned(a: rk_long, count: i32) -> rk_long {
    let bits = count & 31;
    let isDifferent = (count & 32) != 0;
    let shifted = i32(u32(a.high) >> u32(bits & 31));
    let pair = rk_long(select((i32(u32(a.low) >> u32(bits & 31)) | ((a.high << 1u) << u32((31 - bits) & 31))), shifted, isDifferent), select(shifted, 0, isDifferent));
    return pair;
}

fn reverse_local3(values: ptr<function, array<i32, 3>>, by: i32) {  // Tables.java:50
    for (var i = 0; i < by; i++) {  // Tables.java:51
        let first = (*values)[0];  // Tables.java:52
        (*values)[0] = (*values)[2];  // Tables.java:53
        (*values)[2] = first + by;  // Tables.java:54
    }
}

fn sum_PRIMES() -> i32 {  // Tables.java:42
    var sum = 0;  // Tables.java:43
    for (var values_index = 0; values_index < 8; values_index++) {  // Tables.java:44
        let value = PRIMES[values_index];
        sum += value;  // Tables.java:45
    }
    return sum;  // Tables.java:47
}

fn sum_local3(values: ptr<function, array<i32, 3>>) -> i32 {  // Tables.java:42
    var sum = 0;  // Tables.java:43
    for (var values_index = 0; values_index < 3; values_index++) {  // Tables.java:44
        let value = (*values)[values_index];
        sum += value;  // Tables.java:45
    }
    return sum;  // Tables.java:47
}

fn at_WEIGHTS(i: i32) -> RkFloatOrTrap {  // Tables.java:38
    let remainder = i % 5;  // Tables.java:39
    if (remainder < 0 || remainder >= 5) {
        return RkFloatOrTrap(0.0f, 1);
    }
    let values = bitcast<f32>(WEIGHTS[remainder]);
    return RkFloatOrTrap(values, 0);
}

fn sum_shared32_tile() -> i32 {  // Tables.java:42
    var sum = 0;  // Tables.java:43
    for (var values_index = 0; values_index < 32; values_index++) {  // Tables.java:44
        let value = tables_tile[values_index];
        sum += value;  // Tables.java:45
    }
    return sum;  // Tables.java:47
}

@compute @workgroup_size(32)  // Tables.java:17
fn tables(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>,
        @builtin(local_invocation_id) rk_local_id: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // Tables.java:18
    let local = i32(rk_local_id.x);  // Tables.java:19
    var chosen = 0;  // Tables.java:21
    if (i < rk_tables_arguments.in_length) {
        chosen = tables_in[i];
    } else {
        chosen = 0;
    }
    tables_tile[local] = chosen;
    storageBarrier();  // Tables.java:22
    workgroupBarrier();
    var mine = array<i32, 3>();  // Tables.java:26
    var array_ = array<i32, 3>();  // Tables.java:28
    var total = 0;
    var array_1 = array<i32, 2>();  // Tables.java:29
    var array_index = 0;
    var leaves = false;  // Tables.java:23
    if (i >= rk_tables_arguments.in_length) {
        return;  // Tables.java:24
    }
    mine[0] = i;  // Tables.java:26
    mine[1] = i + 1;
    mine[2] = i + 2;
    let remainder = i % 3;  // Tables.java:27
    reverse_local3(&mine, remainder);
    let sum = sum_PRIMES();  // Tables.java:28
    let sum_1 = sum_shared32_tile();
    let sum_2 = sum_local3(&mine);
    array_[0] = i;
    array_[1] = 4;
    array_[2] = i * i;
    let sum_3 = sum_local3(&array_);
    let total_1 = PRIMES[i & 7] + sum + sum_1 + sum_2 + sum_3;
    total = total_1;
    array_1[0] = i;  // Tables.java:29
    array_1[1] = 3;
    for (; array_index < 2; array_index++) {
        let v = array_1[array_index];
        let total_2 = 31 * total + v;  // Tables.java:30
        total = total_2;
    }
    total += SIGNS[i & 3] + LETTERS[i & 3] + select(0, 1000, FLAGS[remainder]);  // Tables.java:32
    let to_int = rk_long_shift_right_unsigned(WIDE[remainder], 37).low;  // Tables.java:33
    total ^= to_int;
    if (i < 0 || i >= rk_tables_arguments.out_length) {  // Tables.java:34
        atomicMin(&rk_tables_traps[1], workItem);
        leaves = true;
    }
    let goesOn = !leaves;
    if (goesOn) {
        tables_out[i] = total;
        let WEIGHTS_1 = bitcast<f32>(WEIGHTS[i % 5]);  // Tables.java:35
        let returned = at_WEIGHTS(i);
        if (returned.trap != 0) {
            atomicMin(&rk_tables_traps[returned.trap - 1], workItem);
            leaves = true;
        }
        let goesOn_1 = !leaves;
        if (goesOn_1) {
            let at = returned.value;
            let sum_4 = WEIGHTS_1 * at + f32(mine[0]);
            if (i < 0 || i >= rk_tables_arguments.weighted_length) {
                atomicMin(&rk_tables_traps[2], workItem);
                leaves = true;
            }
            let goesOn_2 = !leaves;
            if (goesOn_2) {
                tables_weighted[i] = sum_4;
            }
        }
    }
}

fn sum_shared32_tile_tables_unchecked() -> i32 {  // Tables.java:42
    var sum = 0;  // Tables.java:43
    for (var values_index = 0; values_index < 32; values_index++) {  // Tables.java:44
        let value = tables_unchecked_tile[values_index];
        sum += value;  // Tables.java:45
    }
    return sum;  // Tables.java:47
}

@compute @workgroup_size(32)  // Tables.java:17
fn tables_unchecked(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>,
        @builtin(local_invocation_id) rk_local_id: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // Tables.java:18
    let local = i32(rk_local_id.x);  // Tables.java:19
    var chosen = 0;  // Tables.java:21
    if (i < rk_tables_unchecked_arguments.in_length) {
        chosen = tables_unchecked_in[i];
    } else {
        chosen = 0;
    }
    tables_unchecked_tile[local] = chosen;
    storageBarrier();  // Tables.java:22
    workgroupBarrier();
    var mine = array<i32, 3>();  // Tables.java:26
    var array_ = array<i32, 3>();  // Tables.java:28
    var total = 0;
    var array_1 = array<i32, 2>();  // Tables.java:29
    var array_index = 0;
    var leaves = false;  // Tables.java:23
    if (i >= rk_tables_unchecked_arguments.in_length) {
        return;  // Tables.java:24
    }
    mine[0] = i;  // Tables.java:26
    mine[1] = i + 1;
    mine[2] = i + 2;
    let remainder = i % 3;  // Tables.java:27
    reverse_local3(&mine, remainder);
    let sum = sum_PRIMES();  // Tables.java:28
    let sum_1 = sum_shared32_tile_tables_unchecked();
    let sum_2 = sum_local3(&mine);
    array_[0] = i;
    array_[1] = 4;
    array_[2] = i * i;
    let sum_3 = sum_local3(&array_);
    let total_1 = PRIMES[i & 7] + sum + sum_1 + sum_2 + sum_3;
    total = total_1;
    array_1[0] = i;  // Tables.java:29
    array_1[1] = 3;
    for (; array_index < 2; array_index++) {
        let v = array_1[array_index];
        let total_2 = 31 * total + v;  // Tables.java:30
        total = total_2;
    }
    total += SIGNS[i & 3] + LETTERS[i & 3] + select(0, 1000, FLAGS[remainder]);  // Tables.java:32
    let to_int = rk_long_shift_right_unsigned(WIDE[remainder], 37).low;  // Tables.java:33
    total ^= to_int;
    tables_unchecked_out[i] = total;  // Tables.java:34
    let WEIGHTS_1 = bitcast<f32>(WEIGHTS[i % 5]);  // Tables.java:35
    let returned = at_WEIGHTS(i);
    if (returned.trap != 0) {
        atomicMin(&rk_tables_unchecked_traps[returned.trap - 1], workItem);
        leaves = true;
    }
    let goesOn = !leaves;
    if (goesOn) {
        let at = returned.value;
        tables_unchecked_weighted[i] = WEIGHTS_1 * at + f32(mine[0]);
    }
}
