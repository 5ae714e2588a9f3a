// Generated from GenericMethods.java by RingKernel. Do not edit.

struct rk_long {
    @align(8) low: i32,  // offset 0
    high: i32,  // offset 4
}

struct Point {
    x: i32,  // offset 0
    y: i32,  // offset 4
}

struct Range {
    low: rk_long,  // offset 0
    high: rk_long,  // offset 8
}

const Side_values = array<i32, 3>(0, 1, 2);

struct ofRecords_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> ofRecords_a: array<i32>;
@group(0) @binding(1) var<storage, read> ofRecords_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> ofRecords_out: array<i32>;
@group(0) @binding(3) var<storage, read_write> rk_ofRecords_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_ofRecords_arguments: ofRecords_Arguments;

struct ofRecords_unchecked_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> ofRecords_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read> ofRecords_unchecked_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> ofRecords_unchecked_out: array<i32>;
@group(0) @binding(3) var<uniform> rk_ofRecords_unchecked_arguments: ofRecords_unchecked_Arguments;

struct twoRecords_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> twoRecords_a: array<i32>;
@group(0) @binding(1) var<storage, read> twoRecords_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> twoRecords_out: array<rk_long>;
@group(0) @binding(3) var<storage, read_write> rk_twoRecords_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_twoRecords_arguments: twoRecords_Arguments;

struct twoRecords_unchecked_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> twoRecords_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read> twoRecords_unchecked_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> twoRecords_unchecked_out: array<rk_long>;
@group(0) @binding(3) var<uniform> rk_twoRecords_unchecked_arguments: twoRecords_unchecked_Arguments;

struct ofEnums_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> ofEnums_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> ofEnums_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_ofEnums_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_ofEnums_arguments: ofEnums_Arguments;

struct ofEnums_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> ofEnums_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> ofEnums_unchecked_out: array<i32>;
@group(0) @binding(2) var<uniform> rk_ofEnums_unchecked_arguments: ofEnums_unchecked_Arguments;

struct repeated_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> repeated_a: array<i32>;
@group(0) @binding(1) var<storage, read> repeated_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> repeated_out: array<i32>;
@group(0) @binding(3) var<storage, read_write> rk_repeated_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_repeated_arguments: repeated_Arguments;

struct repeated_unchecked_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> repeated_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read> repeated_unchecked_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> repeated_unchecked_out: array<i32>;
@group(0) @binding(3) var<uniform> rk_repeated_unchecked_arguments: repeated_unchecked_Arguments;

struct measured_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> measured_a: array<i32>;
@group(0) @binding(1) var<storage, read> measured_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> measured_out: array<i32>;
@group(0) @binding(3) var<storage, read_write> rk_measured_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_measured_arguments: measured_Arguments;

struct measured_unchecked_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> measured_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read> measured_unchecked_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> measured_unchecked_out: array<i32>;
@group(0) @binding(3) var<uniform> rk_measured_unchecked_arguments: measured_unchecked_Arguments;

struct genericCallsGeneric_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> genericCallsGeneric_a: array<i32>;
@group(0) @binding(1) var<storage, read> genericCallsGeneric_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> genericCallsGeneric_out: array<i32>;
@group(0) @binding(3) var<storage, read_write> rk_genericCallsGeneric_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_genericCallsGeneric_arguments: genericCallsGeneric_Arguments;

struct genericCallsGeneric_unchecked_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> genericCallsGeneric_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read> genericCallsGeneric_unchecked_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> genericCallsGeneric_unchecked_out: array<i32>;
@group(0) @binding(3) var<uniform> rk_genericCallsGeneric_unchecked_arguments: genericCallsGeneric_unchecked_Arguments;

fn rk_long_add(a: rk_long, b: rk_long) -> rk_long {
    let sum = a.low + b.low;
    let pair = rk_long(sum, a.high + b.high + select(0, 1, (sum ^ i32(-2147483648)) < (a.low ^ i32(-2147483648))));
    return pair;
}

fn rk_long_subtract(a: rk_long, b: rk_long) -> rk_long {
    let pair = rk_long(a.low - b.low, a.high - b.high - select(0, 1, (a.low ^ i32(-2147483648)) < (b.low ^ i32(-2147483648))));
    return pair;
}

fn pick(first: bool, one: Point, other: Point) -> Point {  // GenericMethods.java:84
    let empty = Point(0, 0);  // GenericMethods.java:85
    var chosen = empty;
    if (first) {
        chosen = one;
    } else {
        chosen = other;
    }
    return chosen;
}

@compute @workgroup_size(32)  // GenericMethods.java:29
fn ofRecords(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // GenericMethods.java:30
    if (i < rk_ofRecords_arguments.out_length) {  // GenericMethods.java:31
        if (i < 0 || i >= rk_ofRecords_arguments.a_length) {  // GenericMethods.java:32
            atomicMin(&rk_ofRecords_traps[0], workItem);
            return;
        }
        if (i < 0 || i >= rk_ofRecords_arguments.b_length) {
            atomicMin(&rk_ofRecords_traps[1], workItem);
            return;
        }
        let point = pick((ofRecords_a[i] < ofRecords_b[i]), Point(ofRecords_a[i], 1), Point(2, ofRecords_b[i]));
        ofRecords_out[i] = point.x * 3 - point.y;  // GenericMethods.java:33
    }
}

@compute @workgroup_size(32)  // GenericMethods.java:29
fn ofRecords_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // GenericMethods.java:30
    if (i < rk_ofRecords_unchecked_arguments.out_length) {  // GenericMethods.java:31
        let point = pick((ofRecords_unchecked_a[i] < ofRecords_unchecked_b[i]), Point(ofRecords_unchecked_a[i], 1), Point(2, ofRecords_unchecked_b[i]));  // GenericMethods.java:32
        ofRecords_unchecked_out[i] = point.x * 3 - point.y;  // GenericMethods.java:33
    }
}

fn pick_1(first: bool, one: Range, other: Range) -> Range {  // GenericMethods.java:84
    let pair = rk_long(0, 0);  // GenericMethods.java:85
    let pair_1 = rk_long(0, 0);
    let empty = Range(pair, pair_1);
    var chosen = empty;
    if (first) {
        chosen = one;
    } else {
        chosen = other;
    }
    return chosen;
}

@compute @workgroup_size(32)  // GenericMethods.java:38
fn twoRecords(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // GenericMethods.java:39
    if (i < rk_twoRecords_arguments.out_length) {  // GenericMethods.java:40
        if (i < 0 || i >= rk_twoRecords_arguments.a_length) {  // GenericMethods.java:41
            atomicMin(&rk_twoRecords_traps[0], workItem);
            return;
        }
        if (i < 0 || i >= rk_twoRecords_arguments.b_length) {
            atomicMin(&rk_twoRecords_traps[1], workItem);
            return;
        }
        let point = pick((twoRecords_a[i] < twoRecords_b[i]), Point(twoRecords_a[i], 1), Point(2, twoRecords_b[i]));
        let aValue = twoRecords_a[i];  // GenericMethods.java:42
        let to_long = rk_long(aValue, aValue >> 31u);
        let pair = rk_long(0, 256);
        let bValue = twoRecords_b[i];
        let to_long_1 = rk_long(bValue, bValue >> 31u);
        let pair_1 = rk_long(-5, -1);
        let range = pick_1((twoRecords_a[i] > twoRecords_b[i]), Range(to_long, pair), Range(pair_1, to_long_1));
        let to_long_2 = rk_long(point.x, point.x >> 31u);  // GenericMethods.java:43
        let to_long_3 = rk_long(point.y, point.y >> 31u);
        twoRecords_out[i] = rk_long_add(rk_long_add(rk_long_subtract(range.high, range.low), to_long_2), to_long_3);
    }
}

@compute @workgroup_size(32)  // GenericMethods.java:38
fn twoRecords_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // GenericMethods.java:39
    if (i < rk_twoRecords_unchecked_arguments.out_length) {  // GenericMethods.java:40
        let point = pick((twoRecords_unchecked_a[i] < twoRecords_unchecked_b[i]), Point(twoRecords_unchecked_a[i], 1), Point(2, twoRecords_unchecked_b[i]));  // GenericMethods.java:41
        let aValue = twoRecords_unchecked_a[i];  // GenericMethods.java:42
        let to_long = rk_long(aValue, aValue >> 31u);
        let pair = rk_long(0, 256);
        let bValue = twoRecords_unchecked_b[i];
        let to_long_1 = rk_long(bValue, bValue >> 31u);
        let pair_1 = rk_long(-5, -1);
        let range = pick_1((twoRecords_unchecked_a[i] > twoRecords_unchecked_b[i]), Range(to_long, pair), Range(pair_1, to_long_1));
        let to_long_2 = rk_long(point.x, point.x >> 31u);  // GenericMethods.java:43
        let to_long_3 = rk_long(point.y, point.y >> 31u);
        twoRecords_unchecked_out[i] = rk_long_add(rk_long_add(rk_long_subtract(range.high, range.low), to_long_2), to_long_3);
    }
}

fn pick_2(first: bool, one: i32, other: i32) -> i32 {  // GenericMethods.java:84
    return select(other, one, first);  // GenericMethods.java:85
}

@compute @workgroup_size(32)  // GenericMethods.java:48
fn ofEnums(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // GenericMethods.java:49
    if (i < rk_ofEnums_arguments.out_length) {  // GenericMethods.java:50
        if (i < 0 || i >= rk_ofEnums_arguments.a_length) {  // GenericMethods.java:51
            atomicMin(&rk_ofEnums_traps[0], workItem);
            return;
        }
        let aValue = ofEnums_a[i];
        let remainder = aValue % 3;
        let floorMod_i32 = select(remainder, remainder + 3, remainder != 0 && (aValue ^ 3) < 0);
        if (floorMod_i32 < 0 || floorMod_i32 >= 3) {
            atomicMin(&rk_ofEnums_traps[1], workItem);
            return;
        }
        let side = Side_values[floorMod_i32];
        ofEnums_out[i] = pick_2((ofEnums_a[i] < 0), 2, pick_2((side == 0), 1, side));  // GenericMethods.java:52
    }
}

@compute @workgroup_size(32)  // GenericMethods.java:48
fn ofEnums_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // GenericMethods.java:49
    if (i < rk_ofEnums_unchecked_arguments.out_length) {  // GenericMethods.java:50
        let aValue = ofEnums_unchecked_a[i];  // GenericMethods.java:51
        let remainder = aValue % 3;
        let floorMod_i32 = select(remainder, remainder + 3, remainder != 0 && (aValue ^ 3) < 0);
        let side = Side_values[floorMod_i32];
        ofEnums_unchecked_out[i] = pick_2((ofEnums_unchecked_a[i] < 0), 2, pick_2((side == 0), 1, side));  // GenericMethods.java:52
    }
}

fn lambda(p: Point) -> Point {  // GenericMethods.java:60
    return Point(p.y, p.x + p.y);
}

fn times(n: i32, start: Point) -> Point {  // GenericMethods.java:94
    var value = start;  // GenericMethods.java:95
    for (var i = 0; i < n; i++) {  // GenericMethods.java:96
        let value_1 = lambda(value);  // GenericMethods.java:97
        value = value_1;
    }
    return value;  // GenericMethods.java:99
}

@compute @workgroup_size(32)  // GenericMethods.java:57
fn repeated(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // GenericMethods.java:58
    if (i < rk_repeated_arguments.out_length) {  // GenericMethods.java:59
        if (i < 0 || i >= rk_repeated_arguments.a_length) {  // GenericMethods.java:60
            atomicMin(&rk_repeated_traps[0], workItem);
            return;
        }
        if (i < 0 || i >= rk_repeated_arguments.b_length) {
            atomicMin(&rk_repeated_traps[1], workItem);
            return;
        }
        let point = times((repeated_a[i] & 7), Point(repeated_b[i], 1));
        repeated_out[i] = point.x ^ point.y;  // GenericMethods.java:61
    }
}

@compute @workgroup_size(32)  // GenericMethods.java:57
fn repeated_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // GenericMethods.java:58
    if (i < rk_repeated_unchecked_arguments.out_length) {  // GenericMethods.java:59
        let point = times((repeated_unchecked_a[i] & 7), Point(repeated_unchecked_b[i], 1));  // GenericMethods.java:60
        repeated_unchecked_out[i] = point.x ^ point.y;  // GenericMethods.java:61
    }
}

fn lambda_1(p: Point) -> i32 {  // GenericMethods.java:69
    return p.x / 2 + p.y / 2;
}

fn larger(one: Point, other: Point) -> i32 {  // GenericMethods.java:103
    let lambda_1Result = lambda_1(one);  // GenericMethods.java:104
    let lambda_1Result_1 = lambda_1(other);
    let max_i32 = select(lambda_1Result_1, lambda_1Result, lambda_1Result > lambda_1Result_1);
    return max_i32;
}

fn lambda_2(side: i32) -> i32 {  // GenericMethods.java:70
    return side;
}

fn larger_1(one: i32, other: i32) -> i32 {  // GenericMethods.java:103
    let lambda_2Result = lambda_2(one);  // GenericMethods.java:104
    let lambda_2Result_1 = lambda_2(other);
    let max_i32 = select(lambda_2Result_1, lambda_2Result, lambda_2Result > lambda_2Result_1);
    return max_i32;
}

@compute @workgroup_size(32)  // GenericMethods.java:66
fn measured(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // GenericMethods.java:67
    if (i < rk_measured_arguments.out_length) {  // GenericMethods.java:68
        if (i < 0 || i >= rk_measured_arguments.a_length) {  // GenericMethods.java:69
            atomicMin(&rk_measured_traps[0], workItem);
            return;
        }
        if (i < 0 || i >= rk_measured_arguments.b_length) {
            atomicMin(&rk_measured_traps[1], workItem);
            return;
        }
        measured_out[i] = larger(Point(measured_a[i], measured_b[i]), Point(measured_b[i], 7)) + larger_1(0, Side_values[measured_a[i] & 1]) * 5;
    }
}

@compute @workgroup_size(32)  // GenericMethods.java:66
fn measured_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // GenericMethods.java:67
    if (i < rk_measured_unchecked_arguments.out_length) {  // GenericMethods.java:68
        measured_unchecked_out[i] = larger(Point(measured_unchecked_a[i], measured_unchecked_b[i]), Point(measured_unchecked_b[i], 7)) + larger_1(0, Side_values[measured_unchecked_a[i] & 1]) * 5;  // GenericMethods.java:69
    }
}

fn middle(one: Point, two: Point, three: Point, first: bool, second: bool) -> Point {  // GenericMethods.java:88
    let low = pick(first, one, two);  // GenericMethods.java:89
    return pick(second, pick(first, two, one), pick((first == second), low, three));  // GenericMethods.java:90
}

@compute @workgroup_size(32)  // GenericMethods.java:75
fn genericCallsGeneric(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // GenericMethods.java:76
    if (i < rk_genericCallsGeneric_arguments.out_length) {  // GenericMethods.java:77
        if (i < 0 || i >= rk_genericCallsGeneric_arguments.a_length) {  // GenericMethods.java:78
            atomicMin(&rk_genericCallsGeneric_traps[0], workItem);
            return;
        }
        if (i < 0 || i >= rk_genericCallsGeneric_arguments.b_length) {
            atomicMin(&rk_genericCallsGeneric_traps[1], workItem);
            return;
        }
        let middleResult = middle(Point(genericCallsGeneric_a[i], 0), Point(genericCallsGeneric_b[i], 1), Point(3, 2), (genericCallsGeneric_a[i] < genericCallsGeneric_b[i]), genericCallsGeneric_b[i] < 3);
        genericCallsGeneric_out[i] = middleResult.x * 4 + middleResult.y;  // GenericMethods.java:80
    }
}

@compute @workgroup_size(32)  // GenericMethods.java:75
fn genericCallsGeneric_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // GenericMethods.java:76
    if (i < rk_genericCallsGeneric_unchecked_arguments.out_length) {  // GenericMethods.java:77
        let middleResult = middle(Point(genericCallsGeneric_unchecked_a[i], 0), Point(genericCallsGeneric_unchecked_b[i], 1), Point(3, 2), (genericCallsGeneric_unchecked_a[i] < genericCallsGeneric_unchecked_b[i]), genericCallsGeneric_unchecked_b[i] < 3);  // GenericMethods.java:78
        genericCallsGeneric_unchecked_out[i] = middleResult.x * 4 + middleResult.y;  // GenericMethods.java:80
    }
}
