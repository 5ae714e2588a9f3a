// Generated from RecordArrays.java by RingKernel. Do not edit.

struct rk_long {
    @align(8) low: i32,  // offset 0
    high: i32,  // offset 4
}

struct Point {
    x: i32,  // offset 0
    y: i32,  // offset 4
}

struct Segment {
    from_: Point,  // offset 0
    kind: i32,  // offset 8
    to: Point,  // offset 12
}

struct Mixed {
    small: i32,  // offset 0
    half: i32,  // offset 4
    letter: i32,  // offset 8
    flag: bool,  // offset 12
    wide: rk_long,  // offset 16
    number: f32,  // offset 24
    phase: i32,  // offset 28
}

struct Pixel {
    red: i32,  // offset 0
    green: i32,  // offset 4
    blue: i32,  // offset 8
}

struct Star {
    key: i32,  // offset 0
    at: Point,  // offset 4
    kind: i32,  // offset 12
}

struct RkIntOrTrap {
    value: i32,  // offset 0
    trap: i32,  // offset 4
}

const Phase_values = array<i32, 3>(0, 1, 2);

struct components_Arguments {
    points_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> components_points: array<Point>;
@group(0) @binding(1) var<storage, read_write> components_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_components_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_components_arguments: components_Arguments;

struct components_unchecked_Arguments {
    points_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> components_unchecked_points: array<Point>;
@group(0) @binding(1) var<storage, read_write> components_unchecked_out: array<i32>;
@group(0) @binding(2) var<uniform> rk_components_unchecked_arguments: components_unchecked_Arguments;

struct stored_Arguments {
    points_length: i32,
}

@group(0) @binding(0) var<storage, read_write> stored_points: array<Point>;
@group(0) @binding(1) var<uniform> rk_stored_arguments: stored_Arguments;

struct exchanged_Arguments {
    segments_length: i32,
}

@group(0) @binding(0) var<storage, read_write> exchanged_segments: array<i32>;
@group(0) @binding(1) var<storage, read_write> rk_exchanged_traps: array<atomic<i32>>;
@group(0) @binding(2) var<uniform> rk_exchanged_arguments: exchanged_Arguments;

struct exchanged_unchecked_Arguments {
    segments_length: i32,
}

@group(0) @binding(0) var<storage, read_write> exchanged_unchecked_segments: array<i32>;
@group(0) @binding(1) var<uniform> rk_exchanged_unchecked_arguments: exchanged_unchecked_Arguments;

struct nested_Arguments {
    segments_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read_write> nested_segments: array<i32>;
@group(0) @binding(1) var<storage, read_write> nested_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_nested_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_nested_arguments: nested_Arguments;

struct nested_unchecked_Arguments {
    segments_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read_write> nested_unchecked_segments: array<i32>;
@group(0) @binding(1) var<storage, read_write> nested_unchecked_out: array<i32>;
@group(0) @binding(2) var<uniform> rk_nested_unchecked_arguments: nested_unchecked_Arguments;

struct ofEveryType_Arguments {
    in_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> ofEveryType_in: array<i32>;
@group(0) @binding(1) var<storage, read_write> ofEveryType_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_ofEveryType_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_ofEveryType_arguments: ofEveryType_Arguments;

struct ofEveryType_unchecked_Arguments {
    in_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> ofEveryType_unchecked_in: array<i32>;
@group(0) @binding(1) var<storage, read_write> ofEveryType_unchecked_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_ofEveryType_unchecked_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_ofEveryType_unchecked_arguments: ofEveryType_unchecked_Arguments;

struct smallerThanAWord_Arguments {
    pixels_length: i32,
}

@group(0) @binding(0) var<storage, read_write> smallerThanAWord_pixels: array<atomic<i32>>;
@group(0) @binding(1) var<uniform> rk_smallerThanAWord_arguments: smallerThanAWord_Arguments;

fn rk_compare_exchange_smallerThanAWord_pixels(index: i32, expected: i32, desired: i32) -> i32 {
    var seen = expected;
    loop {
        let result = atomicCompareExchangeWeak(&smallerThanAWord_pixels[index], expected, desired);
        seen = result.old_value;
        if (result.exchanged || seen != expected) {
            break;
        }
    }
    return seen;
}

struct inColumns_Arguments {
    stars_key_length: i32,
    stars_at_x_length: i32,
    stars_at_y_length: i32,
    stars_kind_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read_write> inColumns_stars_key: array<i32>;
@group(0) @binding(1) var<storage, read_write> inColumns_stars_at_x: array<i32>;
@group(0) @binding(2) var<storage, read_write> inColumns_stars_at_y: array<i32>;
@group(0) @binding(3) var<storage, read_write> inColumns_stars_kind: array<atomic<i32>>;
@group(0) @binding(4) var<storage, read_write> inColumns_out: array<i32>;
@group(0) @binding(5) var<storage, read_write> rk_inColumns_traps: array<atomic<i32>>;
@group(0) @binding(6) var<uniform> rk_inColumns_arguments: inColumns_Arguments;

fn rk_compare_exchange_inColumns_stars_kind(index: i32, expected: i32, desired: i32) -> i32 {
    var seen = expected;
    loop {
        let result = atomicCompareExchangeWeak(&inColumns_stars_kind[index], expected, desired);
        seen = result.old_value;
        if (result.exchanged || seen != expected) {
            break;
        }
    }
    return seen;
}

struct inColumns_unchecked_Arguments {
    stars_key_length: i32,
    stars_at_x_length: i32,
    stars_at_y_length: i32,
    stars_kind_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read_write> inColumns_unchecked_stars_key: array<i32>;
@group(0) @binding(1) var<storage, read_write> inColumns_unchecked_stars_at_x: array<i32>;
@group(0) @binding(2) var<storage, read_write> inColumns_unchecked_stars_at_y: array<i32>;
@group(0) @binding(3) var<storage, read_write> inColumns_unchecked_stars_kind: array<atomic<i32>>;
@group(0) @binding(4) var<storage, read_write> inColumns_unchecked_out: array<i32>;
@group(0) @binding(5) var<uniform> rk_inColumns_unchecked_arguments: inColumns_unchecked_Arguments;

fn rk_compare_exchange_inColumns_unchecked_stars_kind(index: i32, expected: i32, desired: i32) -> i32 {
    var seen = expected;
    loop {
        let result = atomicCompareExchangeWeak(&inColumns_unchecked_stars_kind[index], expected, desired);
        seen = result.old_value;
        if (result.exchanged || seen != expected) {
            break;
        }
    }
    return seen;
}

struct loopedOver_Arguments {
    points_length: i32,
    stars_key_length: i32,
    stars_at_x_length: i32,
    stars_at_y_length: i32,
    stars_kind_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> loopedOver_points: array<Point>;
@group(0) @binding(1) var<storage, read> loopedOver_stars_key: array<i32>;
@group(0) @binding(2) var<storage, read> loopedOver_stars_at_x: array<i32>;
@group(0) @binding(3) var<storage, read> loopedOver_stars_at_y: array<i32>;
@group(0) @binding(4) var<storage, read> loopedOver_stars_kind: array<i32>;
@group(0) @binding(5) var<storage, read_write> loopedOver_out: array<i32>;
@group(0) @binding(6) var<uniform> rk_loopedOver_arguments: loopedOver_Arguments;

struct passedOn_Arguments {
    points_length: i32,
    segments_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> passedOn_points: array<Point>;
@group(0) @binding(1) var<storage, read_write> passedOn_segments: array<i32>;
@group(0) @binding(2) var<storage, read_write> passedOn_out: array<i32>;
@group(0) @binding(3) var<storage, read_write> rk_passedOn_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_passedOn_arguments: passedOn_Arguments;

struct ofAWorkItem_Arguments {
    points_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> ofAWorkItem_points: array<Point>;
@group(0) @binding(1) var<storage, read_write> ofAWorkItem_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_ofAWorkItem_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_ofAWorkItem_arguments: ofAWorkItem_Arguments;

struct ofAWorkItem_unchecked_Arguments {
    points_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> ofAWorkItem_unchecked_points: array<Point>;
@group(0) @binding(1) var<storage, read_write> ofAWorkItem_unchecked_out: array<i32>;
@group(0) @binding(2) var<uniform> rk_ofAWorkItem_unchecked_arguments: ofAWorkItem_unchecked_Arguments;

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

fn rk_long_shift_right_unsigned(a: rk_long, count: i32) -> rk_long {
    let bits = count & 31;
    let isDifferent = (count & 32) != 0;
    let shifted = i32(u32(a.high) >> u32(bits & 31));
    let pair = rk_long(select((i32(u32(a.low) >> u32(bits & 31)) | ((a.high << 1u) << u32((31 - bits) & 31))), shifted, isDifferent), select(shifted, 0, isDifferent));
    return pair;
}

@compute @workgroup_size(32)  // RecordArrays.java:36
fn components(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // RecordArrays.java:37
    if (i < rk_components_arguments.out_length) {  // RecordArrays.java:38
        if (i < 0 || i >= rk_components_arguments.points_length) {  // RecordArrays.java:39
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_components_traps[0], workItem);
            return;
        }
        components_out[i] = components_points[i].x * 31 + components_points[i].y;
    }
}

@compute @workgroup_size(32)  // RecordArrays.java:36
fn components_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // RecordArrays.java:37
    if (i < rk_components_unchecked_arguments.out_length) {  // RecordArrays.java:38
        components_unchecked_out[i] = components_unchecked_points[i].x * 31 + components_unchecked_points[i].y;  // RecordArrays.java:39
    }
}

fn point_swapped(self_: Point) -> Point {  // RecordArrays.java:16
    return Point(self_.y, self_.x);  // RecordArrays.java:17
}

@compute @workgroup_size(32)  // RecordArrays.java:44
fn stored(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // RecordArrays.java:45
    if (i < rk_stored_arguments.points_length) {  // RecordArrays.java:46
        stored_points[i] = Point(stored_points[i].y - i, stored_points[i].x);  // RecordArrays.java:47
        stored_points[i] = point_swapped(stored_points[i]);  // RecordArrays.java:48
    }
}

@compute @workgroup_size(32)  // RecordArrays.java:53
fn exchanged(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // RecordArrays.java:54
    let other = rk_exchanged_arguments.segments_length - 1 - i;  // RecordArrays.java:55
    if (i < other) {  // RecordArrays.java:56
        if (i < 0 || i >= rk_exchanged_arguments.segments_length) {  // RecordArrays.java:57
            atomicMin(&rk_exchanged_traps[0], workItem);
            return;
        }
        let product = i * 5;
        let word = exchanged_segments[product];
        let word_1 = exchanged_segments[product + 1];
        let word_2 = exchanged_segments[product + 2];
        let narrow = ((word_2 & 255) << 24u) >> 24u;
        let word_3 = exchanged_segments[product + 3];
        let word_4 = exchanged_segments[product + 4];
        if (other < 0 || other >= rk_exchanged_arguments.segments_length) {  // RecordArrays.java:58
            atomicMin(&rk_exchanged_traps[1], workItem);
            return;
        }
        let product_1 = other * 5;
        let word_5 = exchanged_segments[product_1];
        let word_6 = exchanged_segments[product_1 + 1];
        let word_7 = exchanged_segments[product_1 + 2];
        let narrow_1 = ((word_7 & 255) << 24u) >> 24u;
        let word_8 = exchanged_segments[product_1 + 3];
        let word_9 = exchanged_segments[product_1 + 4];
        let product_2 = i * 5;
        exchanged_segments[product_2] = word_5;
        exchanged_segments[product_2 + 1] = word_6;
        exchanged_segments[product_2 + 2] = narrow_1 & 255;
        exchanged_segments[product_2 + 3] = word_8;
        exchanged_segments[product_2 + 4] = word_9;
        let product_3 = other * 5;  // RecordArrays.java:59
        exchanged_segments[product_3] = word;
        exchanged_segments[product_3 + 1] = word_1;
        exchanged_segments[product_3 + 2] = narrow & 255;
        exchanged_segments[product_3 + 3] = word_3;
        exchanged_segments[product_3 + 4] = word_4;
    }
}

@compute @workgroup_size(32)  // RecordArrays.java:53
fn exchanged_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // RecordArrays.java:54
    let other = rk_exchanged_unchecked_arguments.segments_length - 1 - i;  // RecordArrays.java:55
    if (i < other) {  // RecordArrays.java:56
        let product = i * 5;  // RecordArrays.java:57
        let word = exchanged_unchecked_segments[product];
        let word_1 = exchanged_unchecked_segments[product + 1];
        let word_2 = exchanged_unchecked_segments[product + 2];
        let narrow = ((word_2 & 255) << 24u) >> 24u;
        let word_3 = exchanged_unchecked_segments[product + 3];
        let word_4 = exchanged_unchecked_segments[product + 4];
        let product_1 = other * 5;  // RecordArrays.java:58
        let word_5 = exchanged_unchecked_segments[product_1];
        let word_6 = exchanged_unchecked_segments[product_1 + 1];
        let word_7 = exchanged_unchecked_segments[product_1 + 2];
        let narrow_1 = ((word_7 & 255) << 24u) >> 24u;
        let word_8 = exchanged_unchecked_segments[product_1 + 3];
        let word_9 = exchanged_unchecked_segments[product_1 + 4];
        let product_2 = i * 5;
        exchanged_unchecked_segments[product_2] = word_5;
        exchanged_unchecked_segments[product_2 + 1] = word_6;
        exchanged_unchecked_segments[product_2 + 2] = narrow_1 & 255;
        exchanged_unchecked_segments[product_2 + 3] = word_8;
        exchanged_unchecked_segments[product_2 + 4] = word_9;
        let product_3 = other * 5;  // RecordArrays.java:59
        exchanged_unchecked_segments[product_3] = word;
        exchanged_unchecked_segments[product_3 + 1] = word_1;
        exchanged_unchecked_segments[product_3 + 2] = narrow & 255;
        exchanged_unchecked_segments[product_3 + 3] = word_3;
        exchanged_unchecked_segments[product_3 + 4] = word_4;
    }
}

@compute @workgroup_size(32)  // RecordArrays.java:64
fn nested(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // RecordArrays.java:65
    if (i < rk_nested_arguments.segments_length) {  // RecordArrays.java:66
        let product = i * 5;  // RecordArrays.java:67
        let word = nested_segments[product + 3];
        let word_1 = nested_segments[product + 4];
        let word_2 = nested_segments[i * 5];  // RecordArrays.java:68
        let word_3 = nested_segments[i * 5 + 2];
        let narrow = ((word_3 & 255) << 24u) >> 24u;
        if (i < 0 || i >= rk_nested_arguments.out_length) {
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_nested_traps[0], workItem);
            return;
        }
        nested_out[i] = word_2 * 7 + word_1 + narrow;
        let word_4 = nested_segments[i * 5 + 2];  // RecordArrays.java:69
        let narrow_1 = ((word_4 & 255) << 24u) >> 24u;
        let to_byte = ((narrow_1 * 3) << 24u) >> 24u;
        let product_1 = i * 5;
        let word_5 = nested_segments[product_1];
        let word_6 = nested_segments[product_1 + 1];
        let product_2 = i * 5;
        nested_segments[product_2] = word;
        nested_segments[product_2 + 1] = word_1;
        nested_segments[product_2 + 2] = to_byte & 255;
        nested_segments[product_2 + 3] = word_5;
        nested_segments[product_2 + 4] = word_6;
    }
}

@compute @workgroup_size(32)  // RecordArrays.java:64
fn nested_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // RecordArrays.java:65
    if (i < rk_nested_unchecked_arguments.segments_length) {  // RecordArrays.java:66
        let product = i * 5;  // RecordArrays.java:67
        let word = nested_unchecked_segments[product + 3];
        let word_1 = nested_unchecked_segments[product + 4];
        let word_2 = nested_unchecked_segments[i * 5];  // RecordArrays.java:68
        let word_3 = nested_unchecked_segments[i * 5 + 2];
        let narrow = ((word_3 & 255) << 24u) >> 24u;
        nested_unchecked_out[i] = word_2 * 7 + word_1 + narrow;
        let word_4 = nested_unchecked_segments[i * 5 + 2];  // RecordArrays.java:69
        let narrow_1 = ((word_4 & 255) << 24u) >> 24u;
        let to_byte = ((narrow_1 * 3) << 24u) >> 24u;
        let product_1 = i * 5;
        let word_5 = nested_unchecked_segments[product_1];
        let word_6 = nested_unchecked_segments[product_1 + 1];
        let product_2 = i * 5;
        nested_unchecked_segments[product_2] = word;
        nested_unchecked_segments[product_2 + 1] = word_1;
        nested_unchecked_segments[product_2 + 2] = to_byte & 255;
        nested_unchecked_segments[product_2 + 3] = word_5;
        nested_unchecked_segments[product_2 + 4] = word_6;
    }
}

@compute @workgroup_size(32)  // RecordArrays.java:74
fn ofEveryType(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // RecordArrays.java:75
    if (i < rk_ofEveryType_arguments.in_length) {  // RecordArrays.java:76
        let product = i * 6;  // RecordArrays.java:77
        let word = ofEveryType_in[product];
        let narrow = ((word & 255) << 24u) >> 24u;
        let narrow_1 = ((i32(u32(word) >> 16u) & 65535) << 16u) >> 16u;
        let word_1 = ofEveryType_in[product + 1];
        let narrow_2 = word_1 & 65535 & 65535;
        let word_2 = ofEveryType_in[product + 2];
        let word_3 = ofEveryType_in[product + 3];
        let high = rk_long(word_3, word_3 >> 31u);
        let user_rk_long_shift_leftResult = rk_long_shift_left(high, 32);
        let word_4 = ofEveryType_in[product + 4];
        let word_5 = ofEveryType_in[product + 5];
        let to_byte = ((narrow + 1) << 24u) >> 24u;  // RecordArrays.java:78
        let to_short = ((narrow_1 * 3) << 16u) >> 16u;
        let to_char = (narrow_2 + 1) & 65535;
        let pair = rk_long(5, 0);  // RecordArrays.java:79
        let to_long = rk_long(i, i >> 31u);
        let user_rk_long_subtractResult = rk_long_subtract(rk_long_multiply(rk_long((user_rk_long_shift_leftResult.low | word_2), user_rk_long_shift_leftResult.high), pair), to_long);
        var chosen = 0;
        if (word_5 == 2) {
            chosen = 0;
        } else {
            let sum = word_5 + 1;  // RecordArrays.java:80
            if (sum < 0 || sum >= 3) {
                atomicMin(&rk_ofEveryType_traps[0], workItem);
                return;
            }
            chosen = Phase_values[sum];
        }
        if (i < 0 || i >= rk_ofEveryType_arguments.out_length) {  // RecordArrays.java:78
            atomicMin(&rk_ofEveryType_traps[1], workItem);
            return;
        }
        let product_1 = i * 6;
        let high_1 = rk_long_shift_right_unsigned(user_rk_long_subtractResult, 32).low;
        ofEveryType_out[product_1] = (to_byte & 255) | ((to_short & 65535) << 16u);
        ofEveryType_out[product_1 + 1] = (to_char & 65535) | (select(0, 1, (i32(u32(word_1) >> 16u) & 255) == 0) << 16u);
        ofEveryType_out[product_1 + 2] = user_rk_long_subtractResult.low;
        ofEveryType_out[product_1 + 3] = high_1;
        ofEveryType_out[product_1 + 4] = bitcast<i32>(bitcast<f32>(word_4) * 2.0f);
        ofEveryType_out[product_1 + 5] = chosen;
    }
}

@compute @workgroup_size(32)  // RecordArrays.java:74
fn ofEveryType_unchecked(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // RecordArrays.java:75
    if (i < rk_ofEveryType_unchecked_arguments.in_length) {  // RecordArrays.java:76
        let product = i * 6;  // RecordArrays.java:77
        let word = ofEveryType_unchecked_in[product];
        let narrow = ((word & 255) << 24u) >> 24u;
        let narrow_1 = ((i32(u32(word) >> 16u) & 65535) << 16u) >> 16u;
        let word_1 = ofEveryType_unchecked_in[product + 1];
        let narrow_2 = word_1 & 65535 & 65535;
        let word_2 = ofEveryType_unchecked_in[product + 2];
        let word_3 = ofEveryType_unchecked_in[product + 3];
        let high = rk_long(word_3, word_3 >> 31u);
        let user_rk_long_shift_leftResult = rk_long_shift_left(high, 32);
        let word_4 = ofEveryType_unchecked_in[product + 4];
        let word_5 = ofEveryType_unchecked_in[product + 5];
        let to_byte = ((narrow + 1) << 24u) >> 24u;  // RecordArrays.java:78
        let to_short = ((narrow_1 * 3) << 16u) >> 16u;
        let to_char = (narrow_2 + 1) & 65535;
        let pair = rk_long(5, 0);  // RecordArrays.java:79
        let to_long = rk_long(i, i >> 31u);
        let user_rk_long_subtractResult = rk_long_subtract(rk_long_multiply(rk_long((user_rk_long_shift_leftResult.low | word_2), user_rk_long_shift_leftResult.high), pair), to_long);
        var chosen = 0;
        if (word_5 == 2) {
            chosen = 0;
        } else {
            let sum = word_5 + 1;  // RecordArrays.java:80
            if (sum < 0 || sum >= 3) {
                let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
                let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
                let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
                atomicMin(&rk_ofEveryType_unchecked_traps[0], workItem);
                return;
            }
            chosen = Phase_values[sum];
        }
        let product_1 = i * 6;  // RecordArrays.java:78
        let high_1 = rk_long_shift_right_unsigned(user_rk_long_subtractResult, 32).low;
        ofEveryType_unchecked_out[product_1] = (to_byte & 255) | ((to_short & 65535) << 16u);
        ofEveryType_unchecked_out[product_1 + 1] = (to_char & 65535) | (select(0, 1, (i32(u32(word_1) >> 16u) & 255) == 0) << 16u);
        ofEveryType_unchecked_out[product_1 + 2] = user_rk_long_subtractResult.low;
        ofEveryType_unchecked_out[product_1 + 3] = high_1;
        ofEveryType_unchecked_out[product_1 + 4] = bitcast<i32>(bitcast<f32>(word_4) * 2.0f);
        ofEveryType_unchecked_out[product_1 + 5] = chosen;
    }
}

@compute @workgroup_size(32)  // RecordArrays.java:85
fn smallerThanAWord(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // RecordArrays.java:86
    if (i < rk_smallerThanAWord_arguments.pixels_length) {  // RecordArrays.java:87
        let product = i * 3;  // RecordArrays.java:88
        let word = atomicLoad(&smallerThanAWord_pixels[product >> 2u]);
        let narrow = (i32(u32(word) >> u32((product & 3) << 3u)) << 24u) >> 24u;
        let narrow_1 = ((narrow & 255) << 24u) >> 24u;
        let sum = product + 1;
        let word_1 = atomicLoad(&smallerThanAWord_pixels[sum >> 2u]);
        let narrow_2 = (i32(u32(word_1) >> u32((sum & 3) << 3u)) << 24u) >> 24u;
        let narrow_3 = ((narrow_2 & 255) << 24u) >> 24u;
        let sum_1 = product + 2;
        let word_2 = atomicLoad(&smallerThanAWord_pixels[sum_1 >> 2u]);
        let narrow_4 = (i32(u32(word_2) >> u32((sum_1 & 3) << 3u)) << 24u) >> 24u;
        let narrow_5 = ((narrow_4 & 255) << 24u) >> 24u;
        let to_byte = ((narrow_1 ^ narrow_3) << 24u) >> 24u;  // RecordArrays.java:89
        let to_byte_1 = (-i << 24u) >> 24u;
        let product_1 = i * 3;
        let narrow_6 = ((narrow_5 & 255) << 24u) >> 24u;
        let shifted = product_1 >> 2u;
        let shifted_1 = (product_1 & 3) << 3u;
        let shifted_2 = (narrow_6 & 255) << u32(shifted_1);
        let others = ~(255 << u32(shifted_1));
        loop {
            continuing {
                let before = atomicLoad(&smallerThanAWord_pixels[shifted]);
                let found = rk_compare_exchange_smallerThanAWord_pixels(shifted, before, (before & others) | shifted_2);
                break if (found == before);
            }
        }
        let narrow_7 = ((to_byte & 255) << 24u) >> 24u;
        let sum_2 = product_1 + 1;
        let shifted_3 = sum_2 >> 2u;
        let shifted_4 = (sum_2 & 3) << 3u;
        let shifted_5 = (narrow_7 & 255) << u32(shifted_4);
        let others_1 = ~(255 << u32(shifted_4));
        loop {
            continuing {
                let before = atomicLoad(&smallerThanAWord_pixels[shifted_3]);
                let found = rk_compare_exchange_smallerThanAWord_pixels(shifted_3, before, (before & others_1) | shifted_5);
                break if (found == before);
            }
        }
        let narrow_8 = ((to_byte_1 & 255) << 24u) >> 24u;
        let sum_3 = product_1 + 2;
        let shifted_6 = sum_3 >> 2u;
        let shifted_7 = (sum_3 & 3) << 3u;
        let shifted_8 = (narrow_8 & 255) << u32(shifted_7);
        let others_2 = ~(255 << u32(shifted_7));
        loop {
            continuing {
                let before = atomicLoad(&smallerThanAWord_pixels[shifted_6]);
                let found = rk_compare_exchange_smallerThanAWord_pixels(shifted_6, before, (before & others_2) | shifted_8);
                break if (found == before);
            }
        }
    }
}

@compute @workgroup_size(32)  // RecordArrays.java:94
fn inColumns(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // RecordArrays.java:95
    if (i < rk_inColumns_arguments.stars_key_length) {  // RecordArrays.java:96
        let stars = inColumns_stars_at_x[i];  // RecordArrays.java:97
        let stars_1 = inColumns_stars_key[i];
        if (i < 0 || i >= rk_inColumns_arguments.out_length) {
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_inColumns_traps[0], workItem);
            return;
        }
        inColumns_out[i] = stars + stars_1;
        let stars_2 = inColumns_stars_key[i];  // RecordArrays.java:98
        let x = inColumns_stars_at_x[i];
        let y = inColumns_stars_at_y[i];
        let stars_3 = Point(x, y);
        let point_swappedResult = point_swapped(stars_3);
        let word = atomicLoad(&inColumns_stars_kind[i >> 1u]);  // RecordArrays.java:99
        let narrow = (i32(u32(word) >> u32((i & 1) << 4u)) << 16u) >> 16u;
        let to_short = ((narrow * 257) << 16u) >> 16u;
        inColumns_stars_key[i] = stars_2 + 1;  // RecordArrays.java:98
        inColumns_stars_at_x[i] = point_swappedResult.x;
        inColumns_stars_at_y[i] = point_swappedResult.y;
        let shifted = i >> 1u;
        let shifted_1 = (i & 1) << 4u;
        let shifted_2 = (to_short & 65535) << u32(shifted_1);
        let others = ~(65535 << u32(shifted_1));
        loop {
            continuing {
                let before = atomicLoad(&inColumns_stars_kind[shifted]);
                let found = rk_compare_exchange_inColumns_stars_kind(shifted, before, (before & others) | shifted_2);
                break if (found == before);
            }
        }
    }
}

@compute @workgroup_size(32)  // RecordArrays.java:94
fn inColumns_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // RecordArrays.java:95
    if (i < rk_inColumns_unchecked_arguments.stars_key_length) {  // RecordArrays.java:96
        let stars = inColumns_unchecked_stars_at_x[i];  // RecordArrays.java:97
        let stars_1 = inColumns_unchecked_stars_key[i];
        inColumns_unchecked_out[i] = stars + stars_1;
        let stars_2 = inColumns_unchecked_stars_key[i];  // RecordArrays.java:98
        let x = inColumns_unchecked_stars_at_x[i];
        let y = inColumns_unchecked_stars_at_y[i];
        let stars_3 = Point(x, y);
        let point_swappedResult = point_swapped(stars_3);
        let word = atomicLoad(&inColumns_unchecked_stars_kind[i >> 1u]);  // RecordArrays.java:99
        let narrow = (i32(u32(word) >> u32((i & 1) << 4u)) << 16u) >> 16u;
        let to_short = ((narrow * 257) << 16u) >> 16u;
        inColumns_unchecked_stars_key[i] = stars_2 + 1;  // RecordArrays.java:98
        inColumns_unchecked_stars_at_x[i] = point_swappedResult.x;
        inColumns_unchecked_stars_at_y[i] = point_swappedResult.y;
        let shifted = i >> 1u;
        let shifted_1 = (i & 1) << 4u;
        let shifted_2 = (to_short & 65535) << u32(shifted_1);
        let others = ~(65535 << u32(shifted_1));
        loop {
            continuing {
                let before = atomicLoad(&inColumns_unchecked_stars_kind[shifted]);
                let found = rk_compare_exchange_inColumns_unchecked_stars_kind(shifted, before, (before & others) | shifted_2);
                break if (found == before);
            }
        }
    }
}

@compute @workgroup_size(32)  // RecordArrays.java:104
fn loopedOver(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // RecordArrays.java:105
    if (i < rk_loopedOver_arguments.out_length) {  // RecordArrays.java:106
        var sum = i;  // RecordArrays.java:107
        for (var points_index = 0; points_index < rk_loopedOver_arguments.points_length; points_index++) {  // RecordArrays.java:108
            let point = loopedOver_points[points_index];
            let sum_1 = sum * 3 + point.x - point.y;  // RecordArrays.java:109
            sum = sum_1;
        }
        for (var stars_index = 0; stars_index < rk_loopedOver_arguments.stars_key_length; stars_index++) {  // RecordArrays.java:111
            let y = loopedOver_stars_at_y[stars_index];
            let word = loopedOver_stars_kind[stars_index >> 1u];
            let narrow = (i32(u32(word) >> u32((stars_index & 1) << 4u)) << 16u) >> 16u;
            sum ^= y * narrow;  // RecordArrays.java:112
        }
        loopedOver_out[i] = sum;  // RecordArrays.java:114
    }
}

fn weight_points(at: i32) -> RkIntOrTrap {  // RecordArrays.java:137
    if (at < 0 || at >= rk_passedOn_arguments.points_length) {  // RecordArrays.java:138
        return RkIntOrTrap(0, 1);
    }
    return RkIntOrTrap(passedOn_points[at].x * 3 - passedOn_points[at].y + rk_passedOn_arguments.points_length, 0);
}

fn turn_segments(at: i32) -> i32 {  // RecordArrays.java:141
    if (at < 0 || at >= rk_passedOn_arguments.segments_length) {  // RecordArrays.java:142
        return 2;
    }
    let product = at * 5;
    let word = passedOn_segments[product + 3];
    let word_1 = passedOn_segments[product + 4];
    let word_2 = passedOn_segments[at * 5 + 2];
    let narrow = ((word_2 & 255) << 24u) >> 24u;
    let product_1 = at * 5;
    let word_3 = passedOn_segments[product_1];
    let word_4 = passedOn_segments[product_1 + 1];
    let product_2 = at * 5;
    passedOn_segments[product_2] = word;
    passedOn_segments[product_2 + 1] = word_1;
    passedOn_segments[product_2 + 2] = narrow & 255;
    passedOn_segments[product_2 + 3] = word_3;
    passedOn_segments[product_2 + 4] = word_4;
    return 0;  // RecordArrays.java:141
}

@compute @workgroup_size(32)  // RecordArrays.java:119
fn passedOn(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // RecordArrays.java:120
    if (i < rk_passedOn_arguments.out_length) {  // RecordArrays.java:121
        let returned = weight_points(i);  // RecordArrays.java:122
        if (returned.trap != 0) {
            atomicMin(&rk_passedOn_traps[returned.trap - 1], workItem);
            return;
        }
        let weight = returned.value;
        let returned_1 = weight_points(rk_passedOn_arguments.out_length - 1 - i);
        if (returned_1.trap != 0) {
            atomicMin(&rk_passedOn_traps[returned_1.trap - 1], workItem);
            return;
        }
        let weight_1 = returned_1.value;
        passedOn_out[i] = weight + weight_1 * 5;
        let returned_2 = turn_segments(i);  // RecordArrays.java:123
        if (returned_2 != 0) {
            atomicMin(&rk_passedOn_traps[returned_2 - 1], workItem);
            return;
        }
    }
}

@compute @workgroup_size(32)  // RecordArrays.java:128
fn ofAWorkItem(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // RecordArrays.java:129
    if (i < rk_ofAWorkItem_arguments.out_length) {  // RecordArrays.java:130
        var three = array<Point, 3>();  // RecordArrays.java:131
        if (i < 0 || i >= rk_ofAWorkItem_arguments.points_length) {
            atomicMin(&rk_ofAWorkItem_traps[0], workItem);
            return;
        }
        three[0] = ofAWorkItem_points[i];
        three[1] = Point(i, -i);
        if (rk_ofAWorkItem_arguments.points_length <= 0) {
            atomicMin(&rk_ofAWorkItem_traps[1], workItem);
            return;
        }
        three[2] = ofAWorkItem_points[0];
        three[i % 3] = point_swapped(three[(i + 1) % 3]);  // RecordArrays.java:132
        ofAWorkItem_out[i] = three[0].x + three[1].x * 10 + three[2].y * 100 + 3;  // RecordArrays.java:133
    }
}

@compute @workgroup_size(32)  // RecordArrays.java:128
fn ofAWorkItem_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // RecordArrays.java:129
    if (i < rk_ofAWorkItem_unchecked_arguments.out_length) {  // RecordArrays.java:130
        var three = array<Point, 3>();  // RecordArrays.java:131
        three[0] = ofAWorkItem_unchecked_points[i];
        three[1] = Point(i, -i);
        three[2] = ofAWorkItem_unchecked_points[0];
        three[i % 3] = point_swapped(three[(i + 1) % 3]);  // RecordArrays.java:132
        ofAWorkItem_unchecked_out[i] = three[0].x + three[1].x * 10 + three[2].y * 100 + 3;  // RecordArrays.java:133
    }
}
