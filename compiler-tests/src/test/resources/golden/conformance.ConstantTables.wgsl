// Generated from ConstantTables.java by RingKernel. Do not edit.

struct rk_long {
    @align(8) low: i32,  // offset 0
    high: i32,  // offset 4
}

struct RkIntOrTrap {
    value: i32,  // offset 0
    trap: i32,  // offset 4
}

const PRIMES = array<i32, 8>(2, 3, 5, 7, 11, 13, 17, i32(-2147483648));

const SIGNS = array<i32, 4>(1, -1, 127, -128);

const LETTERS = array<i32, 2>(122, 65535);

const WIDE = array<rk_long, 2>(rk_long(0, 256), rk_long(0, i32(-2147483648)));

const FLAGS = array<bool, 4>(true, false, false, true);

const WEIGHTS = array<i32, 4>(1056964608, i32(-2147483648), 981668463, 1077936128);

struct ofInts_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> ofInts_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> ofInts_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_ofInts_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_ofInts_arguments: ofInts_Arguments;

struct ofInts_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> ofInts_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> ofInts_unchecked_out: array<i32>;
@group(0) @binding(2) var<uniform> rk_ofInts_unchecked_arguments: ofInts_unchecked_Arguments;

struct ofBytes_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> ofBytes_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> ofBytes_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_ofBytes_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_ofBytes_arguments: ofBytes_Arguments;

struct ofBytes_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> ofBytes_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> ofBytes_unchecked_out: array<i32>;
@group(0) @binding(2) var<uniform> rk_ofBytes_unchecked_arguments: ofBytes_unchecked_Arguments;

struct ofChars_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> ofChars_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> ofChars_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_ofChars_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_ofChars_arguments: ofChars_Arguments;

struct ofChars_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> ofChars_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> ofChars_unchecked_out: array<i32>;
@group(0) @binding(2) var<uniform> rk_ofChars_unchecked_arguments: ofChars_unchecked_Arguments;

struct ofLongs_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> ofLongs_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> ofLongs_out: array<rk_long>;
@group(0) @binding(2) var<storage, read_write> rk_ofLongs_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_ofLongs_arguments: ofLongs_Arguments;

struct ofLongs_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> ofLongs_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> ofLongs_unchecked_out: array<rk_long>;
@group(0) @binding(2) var<uniform> rk_ofLongs_unchecked_arguments: ofLongs_unchecked_Arguments;

struct ofBooleans_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> ofBooleans_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> ofBooleans_out: array<atomic<i32>>;
@group(0) @binding(2) var<storage, read_write> rk_ofBooleans_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_ofBooleans_arguments: ofBooleans_Arguments;

fn rk_compare_exchange_ofBooleans_out(index: i32, expected: i32, desired: i32) -> i32 {
    var seen = expected;
    loop {
        let result = atomicCompareExchangeWeak(&ofBooleans_out[index], expected, desired);
        seen = result.old_value;
        if (result.exchanged || seen != expected) {
            break;
        }
    }
    return seen;
}

struct ofBooleans_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> ofBooleans_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> ofBooleans_unchecked_out: array<atomic<i32>>;
@group(0) @binding(2) var<uniform> rk_ofBooleans_unchecked_arguments: ofBooleans_unchecked_Arguments;

fn rk_compare_exchange_ofBooleans_unchecked_out(index: i32, expected: i32, desired: i32) -> i32 {
    var seen = expected;
    loop {
        let result = atomicCompareExchangeWeak(&ofBooleans_unchecked_out[index], expected, desired);
        seen = result.old_value;
        if (result.exchanged || seen != expected) {
            break;
        }
    }
    return seen;
}

struct ofFloats_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> ofFloats_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> ofFloats_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_ofFloats_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_ofFloats_arguments: ofFloats_Arguments;

struct ofFloats_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> ofFloats_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> ofFloats_unchecked_out: array<i32>;
@group(0) @binding(2) var<uniform> rk_ofFloats_unchecked_arguments: ofFloats_unchecked_Arguments;

struct inALoop_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> inALoop_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> inALoop_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_inALoop_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_inALoop_arguments: inALoop_Arguments;

struct inALoop_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> inALoop_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> inALoop_unchecked_out: array<i32>;
@group(0) @binding(2) var<uniform> rk_inALoop_unchecked_arguments: inALoop_unchecked_Arguments;

struct passedOn_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> passedOn_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> passedOn_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_passedOn_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_passedOn_arguments: passedOn_Arguments;

struct passedOn_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> passedOn_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> passedOn_unchecked_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_passedOn_unchecked_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_passedOn_unchecked_arguments: passedOn_unchecked_Arguments;

@compute @workgroup_size(32)  // ConstantTables.java:20
fn ofInts(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // ConstantTables.java:21
    if (i < rk_ofInts_arguments.out_length) {  // ConstantTables.java:22
        if (i < 0 || i >= rk_ofInts_arguments.a_length) {  // ConstantTables.java:23
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_ofInts_traps[0], workItem);
            return;
        }
        ofInts_out[i] = PRIMES[ofInts_a[i] & 7] + 7;
    }
}

@compute @workgroup_size(32)  // ConstantTables.java:20
fn ofInts_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // ConstantTables.java:21
    if (i < rk_ofInts_unchecked_arguments.out_length) {  // ConstantTables.java:22
        ofInts_unchecked_out[i] = PRIMES[ofInts_unchecked_a[i] & 7] + 7;  // ConstantTables.java:23
    }
}

@compute @workgroup_size(32)  // ConstantTables.java:28
fn ofBytes(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // ConstantTables.java:29
    if (i < rk_ofBytes_arguments.out_length) {  // ConstantTables.java:30
        if (i < 0 || i >= rk_ofBytes_arguments.a_length) {  // ConstantTables.java:31
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_ofBytes_traps[0], workItem);
            return;
        }
        ofBytes_out[i] = SIGNS[ofBytes_a[i] & 3] * 5;
    }
}

@compute @workgroup_size(32)  // ConstantTables.java:28
fn ofBytes_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // ConstantTables.java:29
    if (i < rk_ofBytes_unchecked_arguments.out_length) {  // ConstantTables.java:30
        ofBytes_unchecked_out[i] = SIGNS[ofBytes_unchecked_a[i] & 3] * 5;  // ConstantTables.java:31
    }
}

@compute @workgroup_size(32)  // ConstantTables.java:36
fn ofChars(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // ConstantTables.java:37
    if (i < rk_ofChars_arguments.out_length) {  // ConstantTables.java:38
        if (i < 0 || i >= rk_ofChars_arguments.a_length) {  // ConstantTables.java:39
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_ofChars_traps[0], workItem);
            return;
        }
        ofChars_out[i] = LETTERS[ofChars_a[i] & 1];
    }
}

@compute @workgroup_size(32)  // ConstantTables.java:36
fn ofChars_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // ConstantTables.java:37
    if (i < rk_ofChars_unchecked_arguments.out_length) {  // ConstantTables.java:38
        ofChars_unchecked_out[i] = LETTERS[ofChars_unchecked_a[i] & 1];  // ConstantTables.java:39
    }
}

@compute @workgroup_size(32)  // ConstantTables.java:44
fn ofLongs(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // ConstantTables.java:45
    if (i < rk_ofLongs_arguments.out_length) {  // ConstantTables.java:46
        if (i < 0 || i >= rk_ofLongs_arguments.a_length) {  // ConstantTables.java:47
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_ofLongs_traps[0], workItem);
            return;
        }
        let WIDEValue = WIDE[ofLongs_a[i] & 1];
        let aValue = ofLongs_a[i];
        ofLongs_out[i] = rk_long((WIDEValue.low ^ aValue), WIDEValue.high ^ (aValue >> 31u));
    }
}

@compute @workgroup_size(32)  // ConstantTables.java:44
fn ofLongs_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // ConstantTables.java:45
    if (i < rk_ofLongs_unchecked_arguments.out_length) {  // ConstantTables.java:46
        let WIDEValue = WIDE[ofLongs_unchecked_a[i] & 1];  // ConstantTables.java:47
        let aValue = ofLongs_unchecked_a[i];
        ofLongs_unchecked_out[i] = rk_long((WIDEValue.low ^ aValue), WIDEValue.high ^ (aValue >> 31u));
    }
}

@compute @workgroup_size(32)  // ConstantTables.java:52
fn ofBooleans(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // ConstantTables.java:53
    if (i < rk_ofBooleans_arguments.out_length) {  // ConstantTables.java:54
        if (i < 0 || i >= rk_ofBooleans_arguments.a_length) {  // ConstantTables.java:55
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_ofBooleans_traps[0], workItem);
            return;
        }
        let shifted = i >> 2u;
        let shifted_1 = (i & 3) << 3u;
        let shifted_2 = select(0, 1, FLAGS[ofBooleans_a[i] & 3]) << u32(shifted_1);
        let others = ~(255 << u32(shifted_1));
        loop {
            continuing {
                let before = atomicLoad(&ofBooleans_out[shifted]);
                let found = rk_compare_exchange_ofBooleans_out(shifted, before, (before & others) | shifted_2);
                break if (found == before);
            }
        }
    }
}

@compute @workgroup_size(32)  // ConstantTables.java:52
fn ofBooleans_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // ConstantTables.java:53
    if (i < rk_ofBooleans_unchecked_arguments.out_length) {  // ConstantTables.java:54
        let shifted = i >> 2u;  // ConstantTables.java:55
        let shifted_1 = (i & 3) << 3u;
        let shifted_2 = select(0, 1, FLAGS[ofBooleans_unchecked_a[i] & 3]) << u32(shifted_1);
        let others = ~(255 << u32(shifted_1));
        loop {
            continuing {
                let before = atomicLoad(&ofBooleans_unchecked_out[shifted]);
                let found = rk_compare_exchange_ofBooleans_unchecked_out(shifted, before, (before & others) | shifted_2);
                break if (found == before);
            }
        }
    }
}

@compute @workgroup_size(32)  // ConstantTables.java:60
fn ofFloats(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // ConstantTables.java:61
    if (i < rk_ofFloats_arguments.out_length) {  // ConstantTables.java:62
        if (i < 0 || i >= rk_ofFloats_arguments.a_length) {  // ConstantTables.java:63
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_ofFloats_traps[0], workItem);
            return;
        }
        let WEIGHTS_1 = bitcast<f32>(WEIGHTS[ofFloats_a[i] & 3]);
        ofFloats_out[i] = bitcast<i32>(WEIGHTS_1);
    }
}

@compute @workgroup_size(32)  // ConstantTables.java:60
fn ofFloats_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // ConstantTables.java:61
    if (i < rk_ofFloats_unchecked_arguments.out_length) {  // ConstantTables.java:62
        let WEIGHTS_1 = bitcast<f32>(WEIGHTS[ofFloats_unchecked_a[i] & 3]);  // ConstantTables.java:63
        ofFloats_unchecked_out[i] = bitcast<i32>(WEIGHTS_1);
    }
}

@compute @workgroup_size(32)  // ConstantTables.java:68
fn inALoop(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // ConstantTables.java:69
    if (i < rk_inALoop_arguments.out_length) {  // ConstantTables.java:70
        var sum = 0;  // ConstantTables.java:71
        for (var PRIMES_index = 0; PRIMES_index < 8; PRIMES_index++) {  // ConstantTables.java:72
            let prime = PRIMES[PRIMES_index];
            if (i < 0 || i >= rk_inALoop_arguments.a_length) {  // ConstantTables.java:73
                let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
                let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
                let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
                atomicMin(&rk_inALoop_traps[0], workItem);
                return;
            }
            let sum_1 = sum * 3 + (inALoop_a[i] & prime);
            sum = sum_1;
        }
        inALoop_out[i] = sum + 8;  // ConstantTables.java:75
    }
}

@compute @workgroup_size(32)  // ConstantTables.java:68
fn inALoop_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // ConstantTables.java:69
    if (i < rk_inALoop_unchecked_arguments.out_length) {  // ConstantTables.java:70
        var sum = 0;  // ConstantTables.java:71
        for (var PRIMES_index = 0; PRIMES_index < 8; PRIMES_index++) {  // ConstantTables.java:72
            let prime = PRIMES[PRIMES_index];
            let sum_1 = sum * 3 + (inALoop_unchecked_a[i] & prime);  // ConstantTables.java:73
            sum = sum_1;
        }
        inALoop_unchecked_out[i] = sum + 8;  // ConstantTables.java:75
    }
}

fn at_PRIMES(index: i32) -> RkIntOrTrap {  // ConstantTables.java:15
    if (index < 0 || index >= 8) {  // ConstantTables.java:16
        return RkIntOrTrap(0, 1);
    }
    let table = PRIMES[index];
    return RkIntOrTrap(table, 0);
}

@compute @workgroup_size(32)  // ConstantTables.java:80
fn passedOn(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // ConstantTables.java:81
    if (i < rk_passedOn_arguments.out_length) {  // ConstantTables.java:82
        if (i < 0 || i >= rk_passedOn_arguments.a_length) {  // ConstantTables.java:83
            atomicMin(&rk_passedOn_traps[1], workItem);
            return;
        }
        let returned = at_PRIMES(passedOn_a[i] & 7);
        if (returned.trap != 0) {
            atomicMin(&rk_passedOn_traps[returned.trap - 1], workItem);
            return;
        }
        let at = returned.value;
        let returned_1 = at_PRIMES(0);
        if (returned_1.trap != 0) {
            atomicMin(&rk_passedOn_traps[returned_1.trap - 1], workItem);
            return;
        }
        let at_1 = returned_1.value;
        passedOn_out[i] = at - at_1;
    }
}

@compute @workgroup_size(32)  // ConstantTables.java:80
fn passedOn_unchecked(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // ConstantTables.java:81
    if (i < rk_passedOn_unchecked_arguments.out_length) {  // ConstantTables.java:82
        let returned = at_PRIMES(passedOn_unchecked_a[i] & 7);  // ConstantTables.java:83
        if (returned.trap != 0) {
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_passedOn_unchecked_traps[returned.trap - 1], workItem);
            return;
        }
        let at = returned.value;
        let returned_1 = at_PRIMES(0);
        if (returned_1.trap != 0) {
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_passedOn_unchecked_traps[returned_1.trap - 1], workItem);
            return;
        }
        let at_1 = returned_1.value;
        passedOn_unchecked_out[i] = at - at_1;
    }
}
