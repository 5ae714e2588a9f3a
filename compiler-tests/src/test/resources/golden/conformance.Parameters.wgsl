// Generated from Parameters.java by RingKernel. Do not edit.

struct rk_long {
    @align(8) low: i32,  // offset 0
    high: i32,  // offset 4
}

struct ints_Arguments {
    x: i32,
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> ints_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> ints_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_ints_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_ints_arguments: ints_Arguments;

struct ints_unchecked_Arguments {
    x: i32,
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> ints_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> ints_unchecked_out: array<i32>;
@group(0) @binding(2) var<uniform> rk_ints_unchecked_arguments: ints_unchecked_Arguments;

struct longs_Arguments {
    x: vec2<i32>,
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> longs_a: array<rk_long>;
@group(0) @binding(1) var<storage, read_write> longs_out: array<rk_long>;
@group(0) @binding(2) var<storage, read_write> rk_longs_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_longs_arguments: longs_Arguments;

struct longs_unchecked_Arguments {
    x: vec2<i32>,
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> longs_unchecked_a: array<rk_long>;
@group(0) @binding(1) var<storage, read_write> longs_unchecked_out: array<rk_long>;
@group(0) @binding(2) var<uniform> rk_longs_unchecked_arguments: longs_unchecked_Arguments;

struct floats_Arguments {
    x: f32,
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> floats_a: array<f32>;
@group(0) @binding(1) var<storage, read_write> floats_out: array<atomic<i32>>;
@group(0) @binding(2) var<storage, read_write> rk_floats_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_floats_arguments: floats_Arguments;

fn rk_compare_exchange_floats_out(index: i32, expected: i32, desired: i32) -> i32 {
    var seen = expected;
    loop {
        let result = atomicCompareExchangeWeak(&floats_out[index], expected, desired);
        seen = result.old_value;
        if (result.exchanged || seen != expected) {
            break;
        }
    }
    return seen;
}

struct floats_unchecked_Arguments {
    x: f32,
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> floats_unchecked_a: array<f32>;
@group(0) @binding(1) var<storage, read_write> floats_unchecked_out: array<atomic<i32>>;
@group(0) @binding(2) var<uniform> rk_floats_unchecked_arguments: floats_unchecked_Arguments;

fn rk_compare_exchange_floats_unchecked_out(index: i32, expected: i32, desired: i32) -> i32 {
    var seen = expected;
    loop {
        let result = atomicCompareExchangeWeak(&floats_unchecked_out[index], expected, desired);
        seen = result.old_value;
        if (result.exchanged || seen != expected) {
            break;
        }
    }
    return seen;
}

struct bytes_Arguments {
    x: i32,
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> bytes_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> bytes_out: array<atomic<i32>>;
@group(0) @binding(2) var<storage, read_write> rk_bytes_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_bytes_arguments: bytes_Arguments;

fn rk_compare_exchange_bytes_out(index: i32, expected: i32, desired: i32) -> i32 {
    var seen = expected;
    loop {
        let result = atomicCompareExchangeWeak(&bytes_out[index], expected, desired);
        seen = result.old_value;
        if (result.exchanged || seen != expected) {
            break;
        }
    }
    return seen;
}

struct bytes_unchecked_Arguments {
    x: i32,
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> bytes_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> bytes_unchecked_out: array<atomic<i32>>;
@group(0) @binding(2) var<uniform> rk_bytes_unchecked_arguments: bytes_unchecked_Arguments;

fn rk_compare_exchange_bytes_unchecked_out(index: i32, expected: i32, desired: i32) -> i32 {
    var seen = expected;
    loop {
        let result = atomicCompareExchangeWeak(&bytes_unchecked_out[index], expected, desired);
        seen = result.old_value;
        if (result.exchanged || seen != expected) {
            break;
        }
    }
    return seen;
}

struct shorts_Arguments {
    x: i32,
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> shorts_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> shorts_out: array<atomic<i32>>;
@group(0) @binding(2) var<storage, read_write> rk_shorts_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_shorts_arguments: shorts_Arguments;

fn rk_compare_exchange_shorts_out(index: i32, expected: i32, desired: i32) -> i32 {
    var seen = expected;
    loop {
        let result = atomicCompareExchangeWeak(&shorts_out[index], expected, desired);
        seen = result.old_value;
        if (result.exchanged || seen != expected) {
            break;
        }
    }
    return seen;
}

struct shorts_unchecked_Arguments {
    x: i32,
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> shorts_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> shorts_unchecked_out: array<atomic<i32>>;
@group(0) @binding(2) var<uniform> rk_shorts_unchecked_arguments: shorts_unchecked_Arguments;

fn rk_compare_exchange_shorts_unchecked_out(index: i32, expected: i32, desired: i32) -> i32 {
    var seen = expected;
    loop {
        let result = atomicCompareExchangeWeak(&shorts_unchecked_out[index], expected, desired);
        seen = result.old_value;
        if (result.exchanged || seen != expected) {
            break;
        }
    }
    return seen;
}

struct chars_Arguments {
    x: i32,
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> chars_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> chars_out: array<atomic<i32>>;
@group(0) @binding(2) var<storage, read_write> rk_chars_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_chars_arguments: chars_Arguments;

fn rk_compare_exchange_chars_out(index: i32, expected: i32, desired: i32) -> i32 {
    var seen = expected;
    loop {
        let result = atomicCompareExchangeWeak(&chars_out[index], expected, desired);
        seen = result.old_value;
        if (result.exchanged || seen != expected) {
            break;
        }
    }
    return seen;
}

struct chars_unchecked_Arguments {
    x: i32,
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> chars_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> chars_unchecked_out: array<atomic<i32>>;
@group(0) @binding(2) var<uniform> rk_chars_unchecked_arguments: chars_unchecked_Arguments;

fn rk_compare_exchange_chars_unchecked_out(index: i32, expected: i32, desired: i32) -> i32 {
    var seen = expected;
    loop {
        let result = atomicCompareExchangeWeak(&chars_unchecked_out[index], expected, desired);
        seen = result.old_value;
        if (result.exchanged || seen != expected) {
            break;
        }
    }
    return seen;
}

struct booleans_Arguments {
    x: i32,
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> booleans_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> booleans_out: array<atomic<i32>>;
@group(0) @binding(2) var<storage, read_write> rk_booleans_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_booleans_arguments: booleans_Arguments;

fn rk_compare_exchange_booleans_out(index: i32, expected: i32, desired: i32) -> i32 {
    var seen = expected;
    loop {
        let result = atomicCompareExchangeWeak(&booleans_out[index], expected, desired);
        seen = result.old_value;
        if (result.exchanged || seen != expected) {
            break;
        }
    }
    return seen;
}

struct booleans_unchecked_Arguments {
    x: i32,
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> booleans_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> booleans_unchecked_out: array<atomic<i32>>;
@group(0) @binding(2) var<uniform> rk_booleans_unchecked_arguments: booleans_unchecked_Arguments;

fn rk_compare_exchange_booleans_unchecked_out(index: i32, expected: i32, desired: i32) -> i32 {
    var seen = expected;
    loop {
        let result = atomicCompareExchangeWeak(&booleans_unchecked_out[index], expected, desired);
        seen = result.old_value;
        if (result.exchanged || seen != expected) {
            break;
        }
    }
    return seen;
}

struct lengths_Arguments {
    a_length: i32,
    b_length: i32,
    c_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> lengths_a: array<i32>;
@group(0) @binding(1) var<storage, read> lengths_b: array<i32>;
@group(0) @binding(2) var<storage, read> lengths_c: array<rk_long>;
@group(0) @binding(3) var<storage, read_write> lengths_out: array<i32>;
@group(0) @binding(4) var<uniform> rk_lengths_arguments: lengths_Arguments;

struct neighbours_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> neighbours_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> neighbours_out: array<atomic<i32>>;
@group(0) @binding(2) var<storage, read_write> rk_neighbours_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_neighbours_arguments: neighbours_Arguments;

fn rk_compare_exchange_neighbours_out(index: i32, expected: i32, desired: i32) -> i32 {
    var seen = expected;
    loop {
        let result = atomicCompareExchangeWeak(&neighbours_out[index], expected, desired);
        seen = result.old_value;
        if (result.exchanged || seen != expected) {
            break;
        }
    }
    return seen;
}

struct neighbours_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> neighbours_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> neighbours_unchecked_out: array<atomic<i32>>;
@group(0) @binding(2) var<uniform> rk_neighbours_unchecked_arguments: neighbours_unchecked_Arguments;

fn rk_compare_exchange_neighbours_unchecked_out(index: i32, expected: i32, desired: i32) -> i32 {
    var seen = expected;
    loop {
        let result = atomicCompareExchangeWeak(&neighbours_unchecked_out[index], expected, desired);
        seen = result.old_value;
        if (result.exchanged || seen != expected) {
            break;
        }
    }
    return seen;
}

struct readAndWritten_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read_write> readAndWritten_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> readAndWritten_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_readAndWritten_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_readAndWritten_arguments: readAndWritten_Arguments;

struct readAndWritten_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read_write> readAndWritten_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> readAndWritten_unchecked_out: array<i32>;
@group(0) @binding(2) var<uniform> rk_readAndWritten_unchecked_arguments: readAndWritten_unchecked_Arguments;

fn rk_long_subtract(a: rk_long, b: rk_long) -> rk_long {
    let pair = rk_long(a.low - b.low, a.high - b.high - select(0, 1, (a.low ^ i32(-2147483648)) < (b.low ^ i32(-2147483648))));
    return pair;
}

@compute @workgroup_size(32)  // Parameters.java:9
fn ints(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // Parameters.java:10
    if (i < rk_ints_arguments.out_length) {  // Parameters.java:11
        if (i < 0 || i >= rk_ints_arguments.a_length) {  // Parameters.java:12
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_ints_traps[0], workItem);
            return;
        }
        ints_out[i] = ints_a[i] * rk_ints_arguments.x;
    }
}

@compute @workgroup_size(32)  // Parameters.java:9
fn ints_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // Parameters.java:10
    if (i < rk_ints_unchecked_arguments.out_length) {  // Parameters.java:11
        ints_unchecked_out[i] = ints_unchecked_a[i] * rk_ints_unchecked_arguments.x;  // Parameters.java:12
    }
}

@compute @workgroup_size(32)  // Parameters.java:17
fn longs(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // Parameters.java:18
    if (i < rk_longs_arguments.out_length) {  // Parameters.java:19
        if (i < 0 || i >= rk_longs_arguments.a_length) {  // Parameters.java:20
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_longs_traps[0], workItem);
            return;
        }
        longs_out[i] = rk_long_subtract(longs_a[i], rk_long(rk_longs_arguments.x.x, rk_longs_arguments.x.y));
    }
}

@compute @workgroup_size(32)  // Parameters.java:17
fn longs_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // Parameters.java:18
    if (i < rk_longs_unchecked_arguments.out_length) {  // Parameters.java:19
        longs_unchecked_out[i] = rk_long_subtract(longs_unchecked_a[i], rk_long(rk_longs_unchecked_arguments.x.x, rk_longs_unchecked_arguments.x.y));  // Parameters.java:20
    }
}

@compute @workgroup_size(32)  // Parameters.java:25
fn floats(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // Parameters.java:26
    if (i < rk_floats_arguments.out_length) {  // Parameters.java:27
        if (i < 0 || i >= rk_floats_arguments.a_length) {  // Parameters.java:28
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_floats_traps[0], workItem);
            return;
        }
        let shifted = i >> 2u;
        let shifted_1 = (i & 3) << 3u;
        let shifted_2 = select(0, 1, floats_a[i] < rk_floats_arguments.x) << u32(shifted_1);
        let others = ~(255 << u32(shifted_1));
        loop {
            continuing {
                let before = atomicLoad(&floats_out[shifted]);
                let found = rk_compare_exchange_floats_out(shifted, before, (before & others) | shifted_2);
                break if (found == before);
            }
        }
    }
}

@compute @workgroup_size(32)  // Parameters.java:25
fn floats_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // Parameters.java:26
    if (i < rk_floats_unchecked_arguments.out_length) {  // Parameters.java:27
        let shifted = i >> 2u;  // Parameters.java:28
        let shifted_1 = (i & 3) << 3u;
        let shifted_2 = select(0, 1, floats_unchecked_a[i] < rk_floats_unchecked_arguments.x) << u32(shifted_1);
        let others = ~(255 << u32(shifted_1));
        loop {
            continuing {
                let before = atomicLoad(&floats_unchecked_out[shifted]);
                let found = rk_compare_exchange_floats_unchecked_out(shifted, before, (before & others) | shifted_2);
                break if (found == before);
            }
        }
    }
}

@compute @workgroup_size(32)  // Parameters.java:33
fn bytes(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // Parameters.java:34
    if (i < rk_bytes_arguments.out_length) {  // Parameters.java:35
        if (i < 0 || i >= rk_bytes_arguments.a_length) {  // Parameters.java:36
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_bytes_traps[0], workItem);
            return;
        }
        let word = bytes_a[i >> 2u];
        let narrow = (i32(u32(word) >> u32((i & 3) << 3u)) << 24u) >> 24u;
        let to_byte = ((narrow ^ rk_bytes_arguments.x) << 24u) >> 24u;
        let shifted = i >> 2u;
        let shifted_1 = (i & 3) << 3u;
        let shifted_2 = (to_byte & 255) << u32(shifted_1);
        let others = ~(255 << u32(shifted_1));
        loop {
            continuing {
                let before = atomicLoad(&bytes_out[shifted]);
                let found = rk_compare_exchange_bytes_out(shifted, before, (before & others) | shifted_2);
                break if (found == before);
            }
        }
    }
}

@compute @workgroup_size(32)  // Parameters.java:33
fn bytes_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // Parameters.java:34
    if (i < rk_bytes_unchecked_arguments.out_length) {  // Parameters.java:35
        let word = bytes_unchecked_a[i >> 2u];  // Parameters.java:36
        let narrow = (i32(u32(word) >> u32((i & 3) << 3u)) << 24u) >> 24u;
        let to_byte = ((narrow ^ rk_bytes_unchecked_arguments.x) << 24u) >> 24u;
        let shifted = i >> 2u;
        let shifted_1 = (i & 3) << 3u;
        let shifted_2 = (to_byte & 255) << u32(shifted_1);
        let others = ~(255 << u32(shifted_1));
        loop {
            continuing {
                let before = atomicLoad(&bytes_unchecked_out[shifted]);
                let found = rk_compare_exchange_bytes_unchecked_out(shifted, before, (before & others) | shifted_2);
                break if (found == before);
            }
        }
    }
}

@compute @workgroup_size(32)  // Parameters.java:41
fn shorts(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // Parameters.java:42
    if (i < rk_shorts_arguments.out_length) {  // Parameters.java:43
        if (i < 0 || i >= rk_shorts_arguments.a_length) {  // Parameters.java:44
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_shorts_traps[0], workItem);
            return;
        }
        let word = shorts_a[i >> 1u];
        let narrow = (i32(u32(word) >> u32((i & 1) << 4u)) << 16u) >> 16u;
        let to_short = ((narrow + rk_shorts_arguments.x) << 16u) >> 16u;
        let shifted = i >> 1u;
        let shifted_1 = (i & 1) << 4u;
        let shifted_2 = (to_short & 65535) << u32(shifted_1);
        let others = ~(65535 << u32(shifted_1));
        loop {
            continuing {
                let before = atomicLoad(&shorts_out[shifted]);
                let found = rk_compare_exchange_shorts_out(shifted, before, (before & others) | shifted_2);
                break if (found == before);
            }
        }
    }
}

@compute @workgroup_size(32)  // Parameters.java:41
fn shorts_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // Parameters.java:42
    if (i < rk_shorts_unchecked_arguments.out_length) {  // Parameters.java:43
        let word = shorts_unchecked_a[i >> 1u];  // Parameters.java:44
        let narrow = (i32(u32(word) >> u32((i & 1) << 4u)) << 16u) >> 16u;
        let to_short = ((narrow + rk_shorts_unchecked_arguments.x) << 16u) >> 16u;
        let shifted = i >> 1u;
        let shifted_1 = (i & 1) << 4u;
        let shifted_2 = (to_short & 65535) << u32(shifted_1);
        let others = ~(65535 << u32(shifted_1));
        loop {
            continuing {
                let before = atomicLoad(&shorts_unchecked_out[shifted]);
                let found = rk_compare_exchange_shorts_unchecked_out(shifted, before, (before & others) | shifted_2);
                break if (found == before);
            }
        }
    }
}

@compute @workgroup_size(32)  // Parameters.java:49
fn chars(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // Parameters.java:50
    if (i < rk_chars_arguments.out_length) {  // Parameters.java:51
        if (i < 0 || i >= rk_chars_arguments.a_length) {  // Parameters.java:52
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_chars_traps[0], workItem);
            return;
        }
        let word = chars_a[i >> 1u];
        let narrow = i32(u32(word) >> u32((i & 1) << 4u)) & 65535;
        let to_char = (narrow - rk_chars_arguments.x) & 65535;
        let shifted = i >> 1u;
        let shifted_1 = (i & 1) << 4u;
        let shifted_2 = (to_char & 65535) << u32(shifted_1);
        let others = ~(65535 << u32(shifted_1));
        loop {
            continuing {
                let before = atomicLoad(&chars_out[shifted]);
                let found = rk_compare_exchange_chars_out(shifted, before, (before & others) | shifted_2);
                break if (found == before);
            }
        }
    }
}

@compute @workgroup_size(32)  // Parameters.java:49
fn chars_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // Parameters.java:50
    if (i < rk_chars_unchecked_arguments.out_length) {  // Parameters.java:51
        let word = chars_unchecked_a[i >> 1u];  // Parameters.java:52
        let narrow = i32(u32(word) >> u32((i & 1) << 4u)) & 65535;
        let to_char = (narrow - rk_chars_unchecked_arguments.x) & 65535;
        let shifted = i >> 1u;
        let shifted_1 = (i & 1) << 4u;
        let shifted_2 = (to_char & 65535) << u32(shifted_1);
        let others = ~(65535 << u32(shifted_1));
        loop {
            continuing {
                let before = atomicLoad(&chars_unchecked_out[shifted]);
                let found = rk_compare_exchange_chars_unchecked_out(shifted, before, (before & others) | shifted_2);
                break if (found == before);
            }
        }
    }
}

@compute @workgroup_size(32)  // Parameters.java:57
fn booleans(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // Parameters.java:58
    if (i < rk_booleans_arguments.out_length) {  // Parameters.java:59
        if (i < 0 || i >= rk_booleans_arguments.a_length) {  // Parameters.java:60
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_booleans_traps[0], workItem);
            return;
        }
        let word = booleans_a[i >> 2u];
        let a = (i32(u32(word) >> u32((i & 3) << 3u)) & 255) != 0;
        let shifted = i >> 2u;
        let shifted_1 = (i & 3) << 3u;
        let shifted_2 = select(0, 1, a != (rk_booleans_arguments.x != 0)) << u32(shifted_1);
        let others = ~(255 << u32(shifted_1));
        loop {
            continuing {
                let before = atomicLoad(&booleans_out[shifted]);
                let found = rk_compare_exchange_booleans_out(shifted, before, (before & others) | shifted_2);
                break if (found == before);
            }
        }
    }
}

@compute @workgroup_size(32)  // Parameters.java:57
fn booleans_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // Parameters.java:58
    if (i < rk_booleans_unchecked_arguments.out_length) {  // Parameters.java:59
        let word = booleans_unchecked_a[i >> 2u];  // Parameters.java:60
        let a = (i32(u32(word) >> u32((i & 3) << 3u)) & 255) != 0;
        let shifted = i >> 2u;
        let shifted_1 = (i & 3) << 3u;
        let shifted_2 = select(0, 1, a != (rk_booleans_unchecked_arguments.x != 0)) << u32(shifted_1);
        let others = ~(255 << u32(shifted_1));
        loop {
            continuing {
                let before = atomicLoad(&booleans_unchecked_out[shifted]);
                let found = rk_compare_exchange_booleans_unchecked_out(shifted, before, (before & others) | shifted_2);
                break if (found == before);
            }
        }
    }
}

@compute @workgroup_size(32)  // Parameters.java:73
fn lengths(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // Parameters.java:74
    if (i < rk_lengths_arguments.out_length) {  // Parameters.java:75
        lengths_out[i] = rk_lengths_arguments.a_length * 3 + rk_lengths_arguments.b_length - rk_lengths_arguments.c_length + rk_lengths_arguments.out_length;  // Parameters.java:76
    }
}

@compute @workgroup_size(32)  // Parameters.java:81
fn neighbours(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // Parameters.java:82
    if (i < rk_neighbours_arguments.out_length) {  // Parameters.java:83
        let difference = rk_neighbours_arguments.out_length - 1 - i;  // Parameters.java:84
        if (difference < 0 || difference >= rk_neighbours_arguments.a_length) {
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_neighbours_traps[0], workItem);
            return;
        }
        let word = neighbours_a[difference >> 2u];
        let narrow = (i32(u32(word) >> u32((difference & 3) << 3u)) << 24u) >> 24u;
        let shifted = i >> 2u;
        let shifted_1 = (i & 3) << 3u;
        let shifted_2 = (narrow & 255) << u32(shifted_1);
        let others = ~(255 << u32(shifted_1));
        loop {
            continuing {
                let before = atomicLoad(&neighbours_out[shifted]);
                let found = rk_compare_exchange_neighbours_out(shifted, before, (before & others) | shifted_2);
                break if (found == before);
            }
        }
    }
}

@compute @workgroup_size(32)  // Parameters.java:81
fn neighbours_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // Parameters.java:82
    if (i < rk_neighbours_unchecked_arguments.out_length) {  // Parameters.java:83
        let difference = rk_neighbours_unchecked_arguments.out_length - 1 - i;  // Parameters.java:84
        let word = neighbours_unchecked_a[difference >> 2u];
        let narrow = (i32(u32(word) >> u32((difference & 3) << 3u)) << 24u) >> 24u;
        let shifted = i >> 2u;
        let shifted_1 = (i & 3) << 3u;
        let shifted_2 = (narrow & 255) << u32(shifted_1);
        let others = ~(255 << u32(shifted_1));
        loop {
            continuing {
                let before = atomicLoad(&neighbours_unchecked_out[shifted]);
                let found = rk_compare_exchange_neighbours_unchecked_out(shifted, before, (before & others) | shifted_2);
                break if (found == before);
            }
        }
    }
}

@compute @workgroup_size(32)  // Parameters.java:89
fn readAndWritten(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // Parameters.java:90
    if (i < rk_readAndWritten_arguments.out_length) {  // Parameters.java:91
        if (i < 0 || i >= rk_readAndWritten_arguments.a_length) {  // Parameters.java:92
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_readAndWritten_traps[0], workItem);
            return;
        }
        readAndWritten_a[i] += i;
        let aValue = readAndWritten_a[i];  // Parameters.java:93
        readAndWritten_a[i] = aValue + 1;
        let sum = readAndWritten_a[i] + 1;
        readAndWritten_a[i] = sum;
        readAndWritten_out[i] = aValue + sum;
    }
}

@compute @workgroup_size(32)  // Parameters.java:89
fn readAndWritten_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // Parameters.java:90
    if (i < rk_readAndWritten_unchecked_arguments.out_length) {  // Parameters.java:91
        readAndWritten_unchecked_a[i] += i;  // Parameters.java:92
        let aValue = readAndWritten_unchecked_a[i];  // Parameters.java:93
        readAndWritten_unchecked_a[i] = aValue + 1;
        let sum = readAndWritten_unchecked_a[i] + 1;
        readAndWritten_unchecked_a[i] = sum;
        readAndWritten_unchecked_out[i] = aValue + sum;
    }
}
