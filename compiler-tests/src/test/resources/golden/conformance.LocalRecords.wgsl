// Generated from LocalRecords.java by RingKernel. Do not edit.

struct rk_long {
    @align(8) low: i32,  // offset 0
    high: i32,  // offset 4
}

struct Pair {
    x: i32,  // offset 0
    y: i32,  // offset 4
}

struct Range {
    low: i32,  // offset 0
    high: i32,  // offset 4
}

struct Step {
    number: i32,  // offset 0
    square: rk_long,  // offset 8
}

struct Point {
    x: i32,  // offset 0
    y: i32,  // offset 4
}

struct Line {
    from_: Point,  // offset 0
    to: Point,  // offset 8
}

struct Rest {
    larger: rk_long,  // offset 0
    smaller: rk_long,  // offset 8
}

struct It {
    value: i32,  // offset 0
}

struct LocalRecords_It {
    value: rk_long,  // offset 0
    negative: bool,  // offset 8
}

struct RkRestOrTrap {
    value: Rest,  // offset 0
    trap: i32,  // offset 16
}

struct RkLongOrTrap {
    value: rk_long,  // offset 0
    trap: i32,  // offset 8
}

struct ofAKernel_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> ofAKernel_a: array<i32>;
@group(0) @binding(1) var<storage, read> ofAKernel_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> ofAKernel_out: array<i32>;
@group(0) @binding(3) var<storage, read_write> rk_ofAKernel_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_ofAKernel_arguments: ofAKernel_Arguments;

struct ofAKernel_unchecked_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> ofAKernel_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read> ofAKernel_unchecked_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> ofAKernel_unchecked_out: array<i32>;
@group(0) @binding(3) var<uniform> rk_ofAKernel_unchecked_arguments: ofAKernel_unchecked_Arguments;

struct withAConstructor_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> withAConstructor_a: array<i32>;
@group(0) @binding(1) var<storage, read> withAConstructor_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> withAConstructor_out: array<i32>;
@group(0) @binding(3) var<storage, read_write> rk_withAConstructor_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_withAConstructor_arguments: withAConstructor_Arguments;

struct withAConstructor_unchecked_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> withAConstructor_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read> withAConstructor_unchecked_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> withAConstructor_unchecked_out: array<i32>;
@group(0) @binding(3) var<uniform> rk_withAConstructor_unchecked_arguments: withAConstructor_unchecked_Arguments;

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

struct withPatterns_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> withPatterns_a: array<i32>;
@group(0) @binding(1) var<storage, read> withPatterns_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> withPatterns_out: array<i32>;
@group(0) @binding(3) var<storage, read_write> rk_withPatterns_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_withPatterns_arguments: withPatterns_Arguments;

struct withPatterns_unchecked_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> withPatterns_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read> withPatterns_unchecked_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> withPatterns_unchecked_out: array<i32>;
@group(0) @binding(3) var<uniform> rk_withPatterns_unchecked_arguments: withPatterns_unchecked_Arguments;

struct ofAMethod_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> ofAMethod_a: array<i32>;
@group(0) @binding(1) var<storage, read> ofAMethod_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> ofAMethod_out: array<rk_long>;
@group(0) @binding(3) var<storage, read_write> rk_ofAMethod_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_ofAMethod_arguments: ofAMethod_Arguments;

struct ofAMethod_unchecked_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> ofAMethod_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read> ofAMethod_unchecked_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> ofAMethod_unchecked_out: array<rk_long>;
@group(0) @binding(3) var<storage, read_write> rk_ofAMethod_unchecked_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_ofAMethod_unchecked_arguments: ofAMethod_unchecked_Arguments;

struct sameNameTwice_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> sameNameTwice_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> sameNameTwice_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_sameNameTwice_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_sameNameTwice_arguments: sameNameTwice_Arguments;

struct sameNameTwice_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> sameNameTwice_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> sameNameTwice_unchecked_out: array<i32>;
@group(0) @binding(2) var<uniform> rk_sameNameTwice_unchecked_arguments: sameNameTwice_unchecked_Arguments;

fn rk_long_subtract(a: rk_long, b: rk_long) -> rk_long {
    let pair = rk_long(a.low - b.low, a.high - b.high - select(0, 1, (a.low ^ i32(-2147483648)) < (b.low ^ i32(-2147483648))));
    return pair;
}

fn rk_long_multiply(a: rk_long, b: rk_long) -> rk_long {
    let bits = a.low & 65535;
    let shifted = i32(u32(a.low) >> 16u);
    let bits_1 = b.low & 65535;
    let shifted_1 = i32(u32(b.low) >> 16u);
    let product = bits * shifted_1;
    let product_1 = shifted * bits_1;
    let pair = rk_long(a.low * b.low, shifted * shifted_1 + i32(u32(product) >> 16u) + (i32(u32(product_1) >> 16u) + i32(u32(i32(u32(bits * bits_1) >> 16u) + (product & 65535) + (product_1 & 65535)) >> 16u)) + (a.high * b.low + a.low * b.high));
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

fn rk_long_less(a: rk_long, b: rk_long) -> bool {
    return a.high < b.high || (a.high == b.high && (a.low ^ i32(-2147483648)) < (b.low ^ i32(-2147483648)));
}

fn rk_long_less_unsigned(a: rk_long, b: rk_long) -> bool {
    return (a.high ^ i32(-2147483648)) < (b.high ^ i32(-2147483648)) || (a.high == b.high && (a.low ^ i32(-2147483648)) < (b.low ^ i32(-2147483648)));
}

fn rk_long_magnitude(a: rk_long) -> rk_long {
    let isLess = a.high < 0;
    let pair = rk_long(0, 0);
    let result = rk_long_subtract(pair, a);
    let pair_1 = rk_long(select(a.low, result.low, isLess), select(a.high, result.high, isLess));
    return pair_1;
}

fn rk_long_divide_unsigned(a: rk_long, b: rk_long) -> rk_long {
    let pair = rk_long(0, 0);
    var quotient = pair;
    let pair_1 = rk_long(0, 0);
    var remainder = pair_1;
    for (var bit = 63; bit >= 0; bit--) {
        let result = rk_long_shift_left(remainder, 1);
        let bits = result.low | (rk_long_shift_right_unsigned(a, bit).low & 1);
        let pair_2 = rk_long(bits, result.high);
        let fits = !rk_long_less_unsigned(pair_2, b);
        let bits_1 = remainder.high < 0 || fits;
        let result_1 = rk_long_subtract(pair_2, b);
        let pair_3 = rk_long(select(bits, result_1.low, bits_1), select(result.high, result_1.high, bits_1));
        remainder = pair_3;
        let result_2 = rk_long_shift_left(quotient, 1);
        let pair_4 = rk_long((result_2.low | select(0, 1, bits_1)), result_2.high);
        quotient = pair_4;
    }
    return quotient;
}

fn rk_long_divide(a: rk_long, b: rk_long) -> rk_long {
    let result = rk_long_divide_unsigned(rk_long_magnitude(a), rk_long_magnitude(b));
    let isLess = (a.high ^ b.high) < 0;
    let pair = rk_long(0, 0);
    let result_1 = rk_long_subtract(pair, result);
    let pair_1 = rk_long(select(result.low, result_1.low, isLess), select(result.high, result_1.high, isLess));
    return pair_1;
}

fn rk_long_remainder(a: rk_long, b: rk_long) -> rk_long {
    return rk_long_subtract(a, rk_long_multiply(rk_long_divide(a, b), b));
}

@compute @workgroup_size(32)  // LocalRecords.java:9
fn ofAKernel(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // LocalRecords.java:11
    if (i < rk_ofAKernel_arguments.out_length) {  // LocalRecords.java:12
        if (i < 0 || i >= rk_ofAKernel_arguments.a_length) {  // LocalRecords.java:13
            atomicMin(&rk_ofAKernel_traps[0], workItem);
            return;
        }
        if (i < 0 || i >= rk_ofAKernel_arguments.b_length) {
            atomicMin(&rk_ofAKernel_traps[1], workItem);
            return;
        }
        var pair = Pair(ofAKernel_a[i], ofAKernel_b[i]);
        pair = Pair(pair.y, pair.x + 1);  // LocalRecords.java:14
        ofAKernel_out[i] = pair.x * 3 - pair.y;  // LocalRecords.java:15
    }
}

@compute @workgroup_size(32)  // LocalRecords.java:9
fn ofAKernel_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // LocalRecords.java:11
    if (i < rk_ofAKernel_unchecked_arguments.out_length) {  // LocalRecords.java:12
        var pair = Pair(ofAKernel_unchecked_a[i], ofAKernel_unchecked_b[i]);  // LocalRecords.java:13
        pair = Pair(pair.y, pair.x + 1);  // LocalRecords.java:14
        ofAKernel_unchecked_out[i] = pair.x * 3 - pair.y;  // LocalRecords.java:15
    }
}

fn range_of(low: i32, high: i32) -> Range {  // LocalRecords.java:24
    var low_1 = low;
    var high_1 = high;
    if (low_1 > high_1) {  // LocalRecords.java:25
        let t = low_1;  // LocalRecords.java:26
        let low_2 = high_1;  // LocalRecords.java:27
        low_1 = low_2;
        high_1 = t;  // LocalRecords.java:28
    }
    return Range(low_1, high_1);  // LocalRecords.java:24
}

fn range_clamped(self_: Range, x: i32) -> i32 {  // LocalRecords.java:32
    let min_i32 = select(x, self_.high, self_.high < x);  // LocalRecords.java:33
    let max_i32 = select(min_i32, self_.low, self_.low > min_i32);
    return max_i32;
}

@compute @workgroup_size(32)  // LocalRecords.java:20
fn withAConstructor(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // LocalRecords.java:21
    if (i < rk_withAConstructor_arguments.out_length) {  // LocalRecords.java:22
        if (i < 0 || i >= rk_withAConstructor_arguments.a_length) {  // LocalRecords.java:36
            atomicMin(&rk_withAConstructor_traps[0], workItem);
            return;
        }
        if (i < 0 || i >= rk_withAConstructor_arguments.b_length) {
            atomicMin(&rk_withAConstructor_traps[1], workItem);
            return;
        }
        withAConstructor_out[i] = range_clamped(range_of(withAConstructor_a[i], withAConstructor_b[i]), 5);
    }
}

@compute @workgroup_size(32)  // LocalRecords.java:20
fn withAConstructor_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // LocalRecords.java:21
    if (i < rk_withAConstructor_unchecked_arguments.out_length) {  // LocalRecords.java:22
        withAConstructor_unchecked_out[i] = range_clamped(range_of(withAConstructor_unchecked_a[i], withAConstructor_unchecked_b[i]), 5);  // LocalRecords.java:36
    }
}

fn of_(n: i32) -> Step {  // LocalRecords.java:47
    let to_long = rk_long(n, n >> 31u);  // LocalRecords.java:48
    let to_long_1 = rk_long(n, n >> 31u);
    return Step(n, rk_long_multiply(to_long, to_long_1));
}

@compute @workgroup_size(32)  // LocalRecords.java:41
fn inALoop(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // LocalRecords.java:42
    if (i < rk_inALoop_arguments.out_length) {  // LocalRecords.java:43
        var sum = 0;  // LocalRecords.java:44
        for (var k = 0; k < 4; k++) {  // LocalRecords.java:45
            if (i < 0 || i >= rk_inALoop_arguments.a_length) {  // LocalRecords.java:51
                let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
                let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
                let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
                atomicMin(&rk_inALoop_traps[0], workItem);
                return;
            }
            let step = of_(inALoop_a[i] >> u32(k & 31));
            let to_int = rk_long_shift_right(step.square, 7).low;  // LocalRecords.java:52
            sum += step.number ^ to_int;
        }
        inALoop_out[i] = sum;  // LocalRecords.java:54
    }
}

@compute @workgroup_size(32)  // LocalRecords.java:41
fn inALoop_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // LocalRecords.java:42
    if (i < rk_inALoop_unchecked_arguments.out_length) {  // LocalRecords.java:43
        var sum = 0;  // LocalRecords.java:44
        for (var k = 0; k < 4; k++) {  // LocalRecords.java:45
            let step = of_(inALoop_unchecked_a[i] >> u32(k & 31));  // LocalRecords.java:51
            let to_int = rk_long_shift_right(step.square, 7).low;  // LocalRecords.java:52
            sum += step.number ^ to_int;
        }
        inALoop_unchecked_out[i] = sum;  // LocalRecords.java:54
    }
}

@compute @workgroup_size(32)  // LocalRecords.java:59
fn withPatterns(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // LocalRecords.java:60
    if (i < rk_withPatterns_arguments.out_length) {  // LocalRecords.java:61
        if (i < 0 || i >= rk_withPatterns_arguments.a_length) {  // LocalRecords.java:64
            atomicMin(&rk_withPatterns_traps[0], workItem);
            return;
        }
        let aValue = withPatterns_a[i];
        let point = Point(aValue, 1);
        if (i < 0 || i >= rk_withPatterns_arguments.b_length) {
            atomicMin(&rk_withPatterns_traps[1], workItem);
            return;
        }
        let bValue = withPatterns_b[i];
        let point_1 = Point(2, bValue);
        var x = 0;  // LocalRecords.java:65
        var y = 0;
        let empty = Point(0, 0);
        var from_ = empty;
        let empty_1 = Point(0, 0);
        var to = empty_1;
        var selected = 0;
        x = aValue;  // LocalRecords.java:66
        y = bValue;
        var chosen = 0;
        if (x < y) {
            chosen = 0;
        } else {
            from_ = point;  // LocalRecords.java:67
            to = point_1;
            chosen = 1;
        }
        switch (chosen) {  // LocalRecords.java:65
            case 0: {
                selected = x;  // LocalRecords.java:66
            }
            default: {
                selected = from_.x - to.y;  // LocalRecords.java:67
            }
        }
        withPatterns_out[i] = selected;  // LocalRecords.java:65
    }
}

@compute @workgroup_size(32)  // LocalRecords.java:59
fn withPatterns_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // LocalRecords.java:60
    if (i < rk_withPatterns_unchecked_arguments.out_length) {  // LocalRecords.java:61
        let aValue = withPatterns_unchecked_a[i];  // LocalRecords.java:64
        let point = Point(aValue, 1);
        let bValue = withPatterns_unchecked_b[i];
        let point_1 = Point(2, bValue);
        var x = 0;  // LocalRecords.java:65
        var y = 0;
        let empty = Point(0, 0);
        var from_ = empty;
        let empty_1 = Point(0, 0);
        var to = empty_1;
        var selected = 0;
        x = aValue;  // LocalRecords.java:66
        y = bValue;
        var chosen = 0;
        if (x < y) {
            chosen = 0;
        } else {
            from_ = point;  // LocalRecords.java:67
            to = point_1;
            chosen = 1;
        }
        switch (chosen) {  // LocalRecords.java:65
            case 0: {
                selected = x;  // LocalRecords.java:66
            }
            default: {
                selected = from_.x - to.y;  // LocalRecords.java:67
            }
        }
        withPatterns_unchecked_out[i] = selected;  // LocalRecords.java:65
    }
}

fn rest_next(self_: Rest) -> RkRestOrTrap {  // LocalRecords.java:100
    let word = self_.smaller.low;  // LocalRecords.java:101
    let word_1 = self_.smaller.high;
    if (word == 0 && word_1 == 0) {
        let pair = rk_long(0, 0);
        let pair_1 = rk_long(0, 0);
        let zero = Rest(pair, pair_1);
        return RkRestOrTrap(zero, 1);
    }
    let word_2 = self_.smaller.low;
    let word_3 = self_.smaller.high;
    let bits = word_2 == -1 && word_3 == -1;
    let word_4 = self_.smaller.low;
    let word_5 = self_.smaller.high;
    return RkRestOrTrap(Rest(self_.smaller, rk_long_remainder(self_.larger, rk_long(select(word_4, 1, bits), select(word_5, 0, bits)))), 0);
}

fn gcd(x: rk_long, y: rk_long) -> RkLongOrTrap {  // LocalRecords.java:98
    let pair = rk_long(0, 0);  // LocalRecords.java:104
    let user_rk_long_lessResult = rk_long_less(x, pair);
    let pair_1 = rk_long(0, 0);
    let negated = rk_long_subtract(pair_1, x);
    let word = negated.low;
    let word_1 = x.low;
    let word_2 = negated.high;
    let word_3 = x.high;
    let abs_i64 = rk_long(select(word_1, word, user_rk_long_lessResult), select(word_3, word_2, user_rk_long_lessResult));
    let pair_2 = rk_long(0, 0);
    let user_rk_long_lessResult_1 = rk_long_less(y, pair_2);
    let pair_3 = rk_long(0, 0);
    let negated_1 = rk_long_subtract(pair_3, y);
    let word_4 = negated_1.low;
    let word_5 = y.low;
    let word_6 = negated_1.high;
    let word_7 = y.high;
    let abs_i64_1 = rk_long(select(word_5, word_4, user_rk_long_lessResult_1), select(word_7, word_6, user_rk_long_lessResult_1));
    var rest = Rest(abs_i64, abs_i64_1);
    loop {  // LocalRecords.java:105
        let word_8 = rest.smaller.low;
        let word_9 = rest.smaller.high;
        if (word_8 == 0 && word_9 == 0) {
            break;
        }
        let returned = rest_next(rest);  // LocalRecords.java:106
        if (returned.trap != 0) {
            let pair_4 = rk_long(0, 0);
            return RkLongOrTrap(pair_4, returned.trap);
        }
        let rest_1 = returned.value;
        rest = rest_1;
    }
    return RkLongOrTrap(rest.larger, 0);  // LocalRecords.java:108
}

@compute @workgroup_size(32)  // LocalRecords.java:73
fn ofAMethod(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // LocalRecords.java:74
    if (i < rk_ofAMethod_arguments.out_length) {  // LocalRecords.java:75
        if (i < 0 || i >= rk_ofAMethod_arguments.a_length) {  // LocalRecords.java:76
            atomicMin(&rk_ofAMethod_traps[1], workItem);
            return;
        }
        let aValue = ofAMethod_a[i];
        let to_long = rk_long(aValue, aValue >> 31u);
        if (i < 0 || i >= rk_ofAMethod_arguments.b_length) {
            atomicMin(&rk_ofAMethod_traps[2], workItem);
            return;
        }
        let bValue = ofAMethod_b[i];
        let to_long_1 = rk_long(bValue, bValue >> 31u);
        let returned = gcd(to_long, to_long_1);
        if (returned.trap != 0) {
            atomicMin(&rk_ofAMethod_traps[returned.trap - 1], workItem);
            return;
        }
        let gcd_1 = returned.value;
        ofAMethod_out[i] = gcd_1;
    }
}

@compute @workgroup_size(32)  // LocalRecords.java:73
fn ofAMethod_unchecked(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // LocalRecords.java:74
    if (i < rk_ofAMethod_unchecked_arguments.out_length) {  // LocalRecords.java:75
        let aValue = ofAMethod_unchecked_a[i];  // LocalRecords.java:76
        let to_long = rk_long(aValue, aValue >> 31u);
        let bValue = ofAMethod_unchecked_b[i];
        let to_long_1 = rk_long(bValue, bValue >> 31u);
        let returned = gcd(to_long, to_long_1);
        if (returned.trap != 0) {
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_ofAMethod_unchecked_traps[returned.trap - 1], workItem);
            return;
        }
        let gcd_1 = returned.value;
        ofAMethod_unchecked_out[i] = gcd_1;
    }
}

@compute @workgroup_size(32)  // LocalRecords.java:81
fn sameNameTwice(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // LocalRecords.java:82
    if (i < rk_sameNameTwice_arguments.out_length) {  // LocalRecords.java:83
        var sum = 0;  // LocalRecords.java:84
        if (i < 0 || i >= rk_sameNameTwice_arguments.a_length) {  // LocalRecords.java:87
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_sameNameTwice_traps[0], workItem);
            return;
        }
        sum = sameNameTwice_a[i];
        let aValue = sameNameTwice_a[i];  // LocalRecords.java:91
        let to_long = rk_long(aValue, aValue >> 31u);
        let pair = rk_long(3, 0);
        let to_int = rk_long_multiply(to_long, pair).low;  // LocalRecords.java:92
        sum += select(to_int, 1, sameNameTwice_a[i] < 0);
        sameNameTwice_out[i] = sum;  // LocalRecords.java:94
    }
}

@compute @workgroup_size(32)  // LocalRecords.java:81
fn sameNameTwice_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // LocalRecords.java:82
    if (i < rk_sameNameTwice_unchecked_arguments.out_length) {  // LocalRecords.java:83
        var sum = 0;  // LocalRecords.java:84
        sum = sameNameTwice_unchecked_a[i];  // LocalRecords.java:87
        let aValue = sameNameTwice_unchecked_a[i];  // LocalRecords.java:91
        let to_long = rk_long(aValue, aValue >> 31u);
        let pair = rk_long(3, 0);
        let to_int = rk_long_multiply(to_long, pair).low;  // LocalRecords.java:92
        sum += select(to_int, 1, sameNameTwice_unchecked_a[i] < 0);
        sameNameTwice_unchecked_out[i] = sum;  // LocalRecords.java:94
    }
}
