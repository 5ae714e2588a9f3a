// Generated from LocalArrays.java by RingKernel. Do not edit.

struct rk_long {
    @align(8) low: i32,  // offset 0
    high: i32,  // offset 4
}

struct zeroed_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> zeroed_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> zeroed_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_zeroed_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_zeroed_arguments: zeroed_Arguments;

struct zeroed_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> zeroed_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> zeroed_unchecked_out: array<i32>;
@group(0) @binding(2) var<uniform> rk_zeroed_unchecked_arguments: zeroed_unchecked_Arguments;

struct withElements_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> withElements_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> withElements_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_withElements_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_withElements_arguments: withElements_Arguments;

struct withElements_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> withElements_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> withElements_unchecked_out: array<i32>;
@group(0) @binding(2) var<uniform> rk_withElements_unchecked_arguments: withElements_unchecked_Arguments;

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

struct ofShortsAndChars_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> ofShortsAndChars_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> ofShortsAndChars_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_ofShortsAndChars_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_ofShortsAndChars_arguments: ofShortsAndChars_Arguments;

struct ofShortsAndChars_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> ofShortsAndChars_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> ofShortsAndChars_unchecked_out: array<i32>;
@group(0) @binding(2) var<uniform> rk_ofShortsAndChars_unchecked_arguments: ofShortsAndChars_unchecked_Arguments;

struct ofLongs_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> ofLongs_a: array<rk_long>;
@group(0) @binding(1) var<storage, read_write> ofLongs_out: array<rk_long>;
@group(0) @binding(2) var<storage, read_write> rk_ofLongs_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_ofLongs_arguments: ofLongs_Arguments;

struct ofLongs_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> ofLongs_unchecked_a: array<rk_long>;
@group(0) @binding(1) var<storage, read_write> ofLongs_unchecked_out: array<rk_long>;
@group(0) @binding(2) var<uniform> rk_ofLongs_unchecked_arguments: ofLongs_unchecked_Arguments;

struct ofBooleans_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> ofBooleans_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> ofBooleans_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_ofBooleans_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_ofBooleans_arguments: ofBooleans_Arguments;

struct ofBooleans_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> ofBooleans_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> ofBooleans_unchecked_out: array<i32>;
@group(0) @binding(2) var<uniform> rk_ofBooleans_unchecked_arguments: ofBooleans_unchecked_Arguments;

struct ofFloats_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> ofFloats_a: array<f32>;
@group(0) @binding(1) var<storage, read_write> ofFloats_out: array<f32>;
@group(0) @binding(2) var<storage, read_write> rk_ofFloats_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_ofFloats_arguments: ofFloats_Arguments;

struct ofFloats_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> ofFloats_unchecked_a: array<f32>;
@group(0) @binding(1) var<storage, read_write> ofFloats_unchecked_out: array<f32>;
@group(0) @binding(2) var<uniform> rk_ofFloats_unchecked_arguments: ofFloats_unchecked_Arguments;

struct reversed_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> reversed_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> reversed_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_reversed_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_reversed_arguments: reversed_Arguments;

struct reversed_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> reversed_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> reversed_unchecked_out: array<i32>;
@group(0) @binding(2) var<uniform> rk_reversed_unchecked_arguments: reversed_unchecked_Arguments;

struct everyIterationItsOwn_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> everyIterationItsOwn_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> everyIterationItsOwn_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_everyIterationItsOwn_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_everyIterationItsOwn_arguments: everyIterationItsOwn_Arguments;

struct everyIterationItsOwn_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> everyIterationItsOwn_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> everyIterationItsOwn_unchecked_out: array<i32>;
@group(0) @binding(2) var<uniform> rk_everyIterationItsOwn_unchecked_arguments: everyIterationItsOwn_unchecked_Arguments;

struct sorted_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> sorted_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> sorted_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_sorted_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_sorted_arguments: sorted_Arguments;

struct sorted_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> sorted_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> sorted_unchecked_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_sorted_unchecked_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_sorted_unchecked_arguments: sorted_unchecked_Arguments;

fn rk_long_add(a: rk_long, b: rk_long) -> rk_long {
    let sum = a.low + b.low;
    let pair = rk_long(sum, a.high + b.high + select(0, 1, (sum ^ i32(-2147483648)) < (a.low ^ i32(-2147483648))));
    return pair;
}

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

@compute @workgroup_size(32)  // LocalArrays.java:9
fn zeroed(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // LocalArrays.java:10
    if (i < rk_zeroed_arguments.out_length) {  // LocalArrays.java:11
        var t = array<i32, 8>();  // LocalArrays.java:12
        if (i < 0 || i >= rk_zeroed_arguments.a_length) {  // LocalArrays.java:13
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_zeroed_traps[0], workItem);
            return;
        }
        t[zeroed_a[i] & 7] = zeroed_a[i];
        zeroed_out[i] = t[3] + t[zeroed_a[i] & 7] + 8;  // LocalArrays.java:14
    }
}

@compute @workgroup_size(32)  // LocalArrays.java:9
fn zeroed_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // LocalArrays.java:10
    if (i < rk_zeroed_unchecked_arguments.out_length) {  // LocalArrays.java:11
        var t = array<i32, 8>();  // LocalArrays.java:12
        t[zeroed_unchecked_a[i] & 7] = zeroed_unchecked_a[i];  // LocalArrays.java:13
        zeroed_unchecked_out[i] = t[3] + t[zeroed_unchecked_a[i] & 7] + 8;  // LocalArrays.java:14
    }
}

@compute @workgroup_size(32)  // LocalArrays.java:19
fn withElements(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // LocalArrays.java:20
    if (i < rk_withElements_arguments.out_length) {  // LocalArrays.java:21
        var t = array<i32, 4>();  // LocalArrays.java:22
        if (i < 0 || i >= rk_withElements_arguments.a_length) {
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_withElements_traps[0], workItem);
            return;
        }
        t[0] = withElements_a[i];
        t[1] = 2;
        t[2] = 3;
        t[3] = withElements_a[i] * 2;
        withElements_out[i] = t[withElements_a[i] & 3];  // LocalArrays.java:23
    }
}

@compute @workgroup_size(32)  // LocalArrays.java:19
fn withElements_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // LocalArrays.java:20
    if (i < rk_withElements_unchecked_arguments.out_length) {  // LocalArrays.java:21
        var t = array<i32, 4>();  // LocalArrays.java:22
        t[0] = withElements_unchecked_a[i];
        t[1] = 2;
        t[2] = 3;
        t[3] = withElements_unchecked_a[i] * 2;
        withElements_unchecked_out[i] = t[withElements_unchecked_a[i] & 3];  // LocalArrays.java:23
    }
}

@compute @workgroup_size(32)  // LocalArrays.java:28
fn ofBytes(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // LocalArrays.java:29
    if (i < rk_ofBytes_arguments.out_length) {  // LocalArrays.java:30
        var t = array<i32, 4>();  // LocalArrays.java:31
        if (i < 0 || i >= rk_ofBytes_arguments.a_length) {  // LocalArrays.java:32
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_ofBytes_traps[0], workItem);
            return;
        }
        let word = ofBytes_a[i >> 2u];
        let narrow = (i32(u32(word) >> u32((i & 3) << 3u)) << 24u) >> 24u;
        let word_1 = ofBytes_a[i >> 2u];
        let narrow_1 = (i32(u32(word_1) >> u32((i & 3) << 3u)) << 24u) >> 24u;
        let to_byte = ((narrow_1 * 3) << 24u) >> 24u;
        t[narrow & 3] = to_byte;
        let to_byte_1 = ((t[1] + 1) << 24u) >> 24u;  // LocalArrays.java:33
        t[1] = to_byte_1;
        ofBytes_out[i] = t[0] + t[1] * 7 + t[2] * 31;  // LocalArrays.java:34
    }
}

@compute @workgroup_size(32)  // LocalArrays.java:28
fn ofBytes_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // LocalArrays.java:29
    if (i < rk_ofBytes_unchecked_arguments.out_length) {  // LocalArrays.java:30
        var t = array<i32, 4>();  // LocalArrays.java:31
        let word = ofBytes_unchecked_a[i >> 2u];  // LocalArrays.java:32
        let narrow = (i32(u32(word) >> u32((i & 3) << 3u)) << 24u) >> 24u;
        let word_1 = ofBytes_unchecked_a[i >> 2u];
        let narrow_1 = (i32(u32(word_1) >> u32((i & 3) << 3u)) << 24u) >> 24u;
        let to_byte = ((narrow_1 * 3) << 24u) >> 24u;
        t[narrow & 3] = to_byte;
        let to_byte_1 = ((t[1] + 1) << 24u) >> 24u;  // LocalArrays.java:33
        t[1] = to_byte_1;
        ofBytes_unchecked_out[i] = t[0] + t[1] * 7 + t[2] * 31;  // LocalArrays.java:34
    }
}

@compute @workgroup_size(32)  // LocalArrays.java:39
fn ofShortsAndChars(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // LocalArrays.java:40
    if (i < rk_ofShortsAndChars_arguments.out_length) {  // LocalArrays.java:41
        var s = array<i32, 2>();  // LocalArrays.java:42
        if (i < 0 || i >= rk_ofShortsAndChars_arguments.a_length) {
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_ofShortsAndChars_traps[0], workItem);
            return;
        }
        let word = ofShortsAndChars_a[i >> 1u];
        let narrow = (i32(u32(word) >> u32((i & 1) << 4u)) << 16u) >> 16u;
        s[0] = narrow;
        s[1] = -1;
        var c = array<i32, 2>();  // LocalArrays.java:43
        let word_1 = ofShortsAndChars_a[i >> 1u];
        let narrow_1 = (i32(u32(word_1) >> u32((i & 1) << 4u)) << 16u) >> 16u;
        let to_char = narrow_1 & 65535;
        c[0] = to_char;
        c[1] = 65535;
        let to_short = ((s[1] + c[0]) << 16u) >> 16u;  // LocalArrays.java:44
        s[1] = to_short;
        let to_char_1 = (c[1] + s[0]) & 65535;  // LocalArrays.java:45
        c[1] = to_char_1;
        ofShortsAndChars_out[i] = s[1] * 3 + c[1];  // LocalArrays.java:46
    }
}

@compute @workgroup_size(32)  // LocalArrays.java:39
fn ofShortsAndChars_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // LocalArrays.java:40
    if (i < rk_ofShortsAndChars_unchecked_arguments.out_length) {  // LocalArrays.java:41
        var s = array<i32, 2>();  // LocalArrays.java:42
        let word = ofShortsAndChars_unchecked_a[i >> 1u];
        let narrow = (i32(u32(word) >> u32((i & 1) << 4u)) << 16u) >> 16u;
        s[0] = narrow;
        s[1] = -1;
        var c = array<i32, 2>();  // LocalArrays.java:43
        let word_1 = ofShortsAndChars_unchecked_a[i >> 1u];
        let narrow_1 = (i32(u32(word_1) >> u32((i & 1) << 4u)) << 16u) >> 16u;
        let to_char = narrow_1 & 65535;
        c[0] = to_char;
        c[1] = 65535;
        let to_short = ((s[1] + c[0]) << 16u) >> 16u;  // LocalArrays.java:44
        s[1] = to_short;
        let to_char_1 = (c[1] + s[0]) & 65535;  // LocalArrays.java:45
        c[1] = to_char_1;
        ofShortsAndChars_unchecked_out[i] = s[1] * 3 + c[1];  // LocalArrays.java:46
    }
}

@compute @workgroup_size(32)  // LocalArrays.java:51
fn ofLongs(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // LocalArrays.java:52
    if (i < rk_ofLongs_arguments.out_length) {  // LocalArrays.java:53
        var t = array<rk_long, 3>();  // LocalArrays.java:54
        let pair = rk_long(0, 256);
        t[0] = pair;
        if (i < 0 || i >= rk_ofLongs_arguments.a_length) {
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_ofLongs_traps[0], workItem);
            return;
        }
        t[1] = ofLongs_a[i];
        let pair_1 = rk_long(0, 0);
        t[2] = rk_long_subtract(pair_1, ofLongs_a[i]);
        let tValue = t[0];  // LocalArrays.java:55
        let tValue_1 = t[2];
        t[0] = rk_long((tValue.low ^ tValue_1.low), tValue.high ^ tValue_1.high);
        let pair_2 = rk_long(3, 0);  // LocalArrays.java:56
        ofLongs_out[i] = rk_long_add(t[0], rk_long_multiply(t[1], pair_2));
    }
}

@compute @workgroup_size(32)  // LocalArrays.java:51
fn ofLongs_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // LocalArrays.java:52
    if (i < rk_ofLongs_unchecked_arguments.out_length) {  // LocalArrays.java:53
        var t = array<rk_long, 3>();  // LocalArrays.java:54
        let pair = rk_long(0, 256);
        t[0] = pair;
        t[1] = ofLongs_unchecked_a[i];
        let pair_1 = rk_long(0, 0);
        t[2] = rk_long_subtract(pair_1, ofLongs_unchecked_a[i]);
        let tValue = t[0];  // LocalArrays.java:55
        let tValue_1 = t[2];
        t[0] = rk_long((tValue.low ^ tValue_1.low), tValue.high ^ tValue_1.high);
        let pair_2 = rk_long(3, 0);  // LocalArrays.java:56
        ofLongs_unchecked_out[i] = rk_long_add(t[0], rk_long_multiply(t[1], pair_2));
    }
}

@compute @workgroup_size(32)  // LocalArrays.java:61
fn ofBooleans(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // LocalArrays.java:62
    if (i < rk_ofBooleans_arguments.out_length) {  // LocalArrays.java:63
        var seen = array<bool, 8>();  // LocalArrays.java:64
        if (i < 0 || i >= rk_ofBooleans_arguments.a_length) {  // LocalArrays.java:65
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_ofBooleans_traps[0], workItem);
            return;
        }
        seen[ofBooleans_a[i] & 7] = true;
        var count = 0;  // LocalArrays.java:66
        for (var seen_index = 0; seen_index < 8; seen_index++) {  // LocalArrays.java:67
            let s = seen[seen_index];
            count = count * 2 + select(0, 1, s);  // LocalArrays.java:68
        }
        ofBooleans_out[i] = count;  // LocalArrays.java:70
    }
}

@compute @workgroup_size(32)  // LocalArrays.java:61
fn ofBooleans_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // LocalArrays.java:62
    if (i < rk_ofBooleans_unchecked_arguments.out_length) {  // LocalArrays.java:63
        var seen = array<bool, 8>();  // LocalArrays.java:64
        seen[ofBooleans_unchecked_a[i] & 7] = true;  // LocalArrays.java:65
        var count = 0;  // LocalArrays.java:66
        for (var seen_index = 0; seen_index < 8; seen_index++) {  // LocalArrays.java:67
            let s = seen[seen_index];
            count = count * 2 + select(0, 1, s);  // LocalArrays.java:68
        }
        ofBooleans_unchecked_out[i] = count;  // LocalArrays.java:70
    }
}

@compute @workgroup_size(32)  // LocalArrays.java:75
fn ofFloats(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // LocalArrays.java:76
    if (i < rk_ofFloats_arguments.out_length) {  // LocalArrays.java:77
        var t = array<f32, 3>();  // LocalArrays.java:78
        if (i < 0 || i >= rk_ofFloats_arguments.a_length) {
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_ofFloats_traps[0], workItem);
            return;
        }
        t[0] = ofFloats_a[i];
        t[1] = 0.5f;
        t[2] = 2.0f;
        var chosen = 0.0f;  // LocalArrays.java:79
        if (t[0] > t[1]) {
            chosen = t[2];
        } else {
            chosen = t[1];
        }
        ofFloats_out[i] = chosen;
    }
}

@compute @workgroup_size(32)  // LocalArrays.java:75
fn ofFloats_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // LocalArrays.java:76
    if (i < rk_ofFloats_unchecked_arguments.out_length) {  // LocalArrays.java:77
        var t = array<f32, 3>();  // LocalArrays.java:78
        t[0] = ofFloats_unchecked_a[i];
        t[1] = 0.5f;
        t[2] = 2.0f;
        var chosen = 0.0f;  // LocalArrays.java:79
        if (t[0] > t[1]) {
            chosen = t[2];
        } else {
            chosen = t[1];
        }
        ofFloats_unchecked_out[i] = chosen;
    }
}

@compute @workgroup_size(32)  // LocalArrays.java:84
fn reversed(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // LocalArrays.java:85
    if (i < rk_reversed_arguments.out_length) {  // LocalArrays.java:86
        var t = array<i32, 5>();  // LocalArrays.java:87
        for (var k = 0; k < 5; k++) {  // LocalArrays.java:88
            if (i < 0 || i >= rk_reversed_arguments.a_length) {  // LocalArrays.java:89
                let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
                let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
                let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
                atomicMin(&rk_reversed_traps[0], workItem);
                return;
            }
            t[k] = reversed_a[i] >> u32(k & 31);
        }
        var k = 0;  // LocalArrays.java:91
        var l = 4;
        while (k < l) {
            let x = t[k];  // LocalArrays.java:92
            t[k] = t[l];  // LocalArrays.java:93
            t[l] = x;  // LocalArrays.java:94
            k++;  // LocalArrays.java:91
            l--;
        }
        reversed_out[i] = t[0] * 3 + t[1] * 5 + t[3] * 7;  // LocalArrays.java:96
    }
}

@compute @workgroup_size(32)  // LocalArrays.java:84
fn reversed_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // LocalArrays.java:85
    if (i < rk_reversed_unchecked_arguments.out_length) {  // LocalArrays.java:86
        var t = array<i32, 5>();  // LocalArrays.java:87
        for (var k = 0; k < 5; k++) {  // LocalArrays.java:88
            t[k] = reversed_unchecked_a[i] >> u32(k & 31);  // LocalArrays.java:89
        }
        var k = 0;  // LocalArrays.java:91
        var l = 4;
        while (k < l) {
            let x = t[k];  // LocalArrays.java:92
            t[k] = t[l];  // LocalArrays.java:93
            t[l] = x;  // LocalArrays.java:94
            k++;  // LocalArrays.java:91
            l--;
        }
        reversed_unchecked_out[i] = t[0] * 3 + t[1] * 5 + t[3] * 7;  // LocalArrays.java:96
    }
}

@compute @workgroup_size(32)  // LocalArrays.java:101
fn everyIterationItsOwn(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // LocalArrays.java:102
    if (i < rk_everyIterationItsOwn_arguments.out_length) {  // LocalArrays.java:103
        var sum = 0;  // LocalArrays.java:104
        for (var k = 0; k < 4; k++) {  // LocalArrays.java:105
            var t = array<i32, 3>();  // LocalArrays.java:106
            let remainder = k % 3;  // LocalArrays.java:107
            if (i < 0 || i >= rk_everyIterationItsOwn_arguments.a_length) {
                let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
                let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
                let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
                atomicMin(&rk_everyIterationItsOwn_traps[0], workItem);
                return;
            }
            t[remainder] += everyIterationItsOwn_a[i];
            let sum_1 = sum * 3 + t[0] + t[1];  // LocalArrays.java:108
            sum = sum_1;
        }
        everyIterationItsOwn_out[i] = sum;  // LocalArrays.java:110
    }
}

@compute @workgroup_size(32)  // LocalArrays.java:101
fn everyIterationItsOwn_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // LocalArrays.java:102
    if (i < rk_everyIterationItsOwn_unchecked_arguments.out_length) {  // LocalArrays.java:103
        var sum = 0;  // LocalArrays.java:104
        for (var k = 0; k < 4; k++) {  // LocalArrays.java:105
            var t = array<i32, 3>();  // LocalArrays.java:106
            let remainder = k % 3;  // LocalArrays.java:107
            t[remainder] += everyIterationItsOwn_unchecked_a[i];
            let sum_1 = sum * 3 + t[0] + t[1];  // LocalArrays.java:108
            sum = sum_1;
        }
        everyIterationItsOwn_unchecked_out[i] = sum;  // LocalArrays.java:110
    }
}

@compute @workgroup_size(32)  // LocalArrays.java:115
fn sorted(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // LocalArrays.java:116
    if (i < rk_sorted_arguments.out_length) {  // LocalArrays.java:117
        var t = array<i32, 5>();  // LocalArrays.java:118
        if (i < 0 || i >= rk_sorted_arguments.a_length) {
            atomicMin(&rk_sorted_traps[0], workItem);
            return;
        }
        t[0] = sorted_a[i];
        t[1] = 5;
        t[2] = -sorted_a[i];
        t[3] = 100;
        t[4] = 0;
        for (var k = 1; k < 5; k++) {  // LocalArrays.java:119
            let x = t[k];  // LocalArrays.java:120
            let at = k - 1;  // LocalArrays.java:121
            var at_1 = at;
            loop {  // LocalArrays.java:122
                let isAtLeast = at_1 >= 0;
                var both = isAtLeast;
                if (isAtLeast) {
                    both = t[at_1] > x;
                }
                if (!both) {
                    break;
                }
                let sum = at_1 + 1;  // LocalArrays.java:123
                if (at_1 < 0 || at_1 >= 5) {
                    atomicMin(&rk_sorted_traps[1], workItem);
                    return;
                }
                if (sum < 0 || sum >= 5) {
                    atomicMin(&rk_sorted_traps[2], workItem);
                    return;
                }
                t[sum] = t[at_1];
                at_1--;  // LocalArrays.java:124
            }
            let sum = at_1 + 1;  // LocalArrays.java:126
            if (sum < 0 || sum >= 5) {
                atomicMin(&rk_sorted_traps[3], workItem);
                return;
            }
            t[sum] = x;
        }
        sorted_out[i] = t[0] ^ (t[2] * 31) ^ (t[4] * 17);  // LocalArrays.java:128
    }
}

@compute @workgroup_size(32)  // LocalArrays.java:115
fn sorted_unchecked(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // LocalArrays.java:116
    if (i < rk_sorted_unchecked_arguments.out_length) {  // LocalArrays.java:117
        var t = array<i32, 5>();  // LocalArrays.java:118
        t[0] = sorted_unchecked_a[i];
        t[1] = 5;
        t[2] = -sorted_unchecked_a[i];
        t[3] = 100;
        t[4] = 0;
        for (var k = 1; k < 5; k++) {  // LocalArrays.java:119
            let x = t[k];  // LocalArrays.java:120
            let at = k - 1;  // LocalArrays.java:121
            var at_1 = at;
            loop {  // LocalArrays.java:122
                let isAtLeast = at_1 >= 0;
                var both = isAtLeast;
                if (isAtLeast) {
                    both = t[at_1] > x;
                }
                if (!both) {
                    break;
                }
                t[at_1 + 1] = t[at_1];  // LocalArrays.java:123
                at_1--;  // LocalArrays.java:124
            }
            let sum = at_1 + 1;  // LocalArrays.java:126
            if (sum < 0 || sum >= 5) {
                let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
                let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
                let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
                atomicMin(&rk_sorted_unchecked_traps[0], workItem);
                return;
            }
            t[sum] = x;
        }
        sorted_unchecked_out[i] = t[0] ^ (t[2] * 31) ^ (t[4] * 17);  // LocalArrays.java:128
    }
}
