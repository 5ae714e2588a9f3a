// Generated from ArrayViews.java by RingKernel. Do not edit.

struct rk_long {
    @align(8) low: i32,  // offset 0
    high: i32,  // offset 4
}

struct RkIntOrTrap {
    value: i32,  // offset 0
    trap: i32,  // offset 4
}

struct line_Arguments {
    line_offset: i32,
    line_width: i32,
    line_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> line_line: array<i32>;
@group(0) @binding(1) var<storage, read_write> line_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_line_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_line_arguments: line_Arguments;

struct line_unchecked_Arguments {
    line_offset: i32,
    line_width: i32,
    line_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> line_unchecked_line: array<i32>;
@group(0) @binding(1) var<storage, read_write> line_unchecked_out: array<i32>;
@group(0) @binding(2) var<uniform> rk_line_unchecked_arguments: line_unchecked_Arguments;

struct plane_Arguments {
    in_offset: i32,
    in_width: i32,
    in_height: i32,
    in_stride: i32,
    out_offset: i32,
    out_width: i32,
    out_height: i32,
    out_stride: i32,
    in_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> plane_in: array<f32>;
@group(0) @binding(1) var<storage, read_write> plane_out: array<f32>;
@group(0) @binding(2) var<storage, read_write> rk_plane_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_plane_arguments: plane_Arguments;

struct plane_unchecked_Arguments {
    in_offset: i32,
    in_width: i32,
    in_height: i32,
    in_stride: i32,
    out_offset: i32,
    out_width: i32,
    out_height: i32,
    out_stride: i32,
    in_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> plane_unchecked_in: array<f32>;
@group(0) @binding(1) var<storage, read_write> plane_unchecked_out: array<f32>;
@group(0) @binding(2) var<uniform> rk_plane_unchecked_arguments: plane_unchecked_Arguments;

struct box_Arguments {
    box_offset: i32,
    box_width: i32,
    box_height: i32,
    box_depth: i32,
    box_stride: i32,
    box_layer: i32,
    box_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read_write> box_box: array<i32>;
@group(0) @binding(1) var<storage, read_write> box_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_box_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_box_arguments: box_Arguments;

struct box_unchecked_Arguments {
    box_offset: i32,
    box_width: i32,
    box_height: i32,
    box_depth: i32,
    box_stride: i32,
    box_layer: i32,
    box_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read_write> box_unchecked_box: array<i32>;
@group(0) @binding(1) var<storage, read_write> box_unchecked_out: array<i32>;
@group(0) @binding(2) var<uniform> rk_box_unchecked_arguments: box_unchecked_Arguments;

struct ofBytes_Arguments {
    bytes_offset: i32,
    bytes_width: i32,
    bytes_height: i32,
    bytes_stride: i32,
    shorts_offset: i32,
    shorts_width: i32,
    shorts_height: i32,
    shorts_stride: i32,
    bytes_length: i32,
    shorts_length: i32,
}

@group(0) @binding(0) var<storage, read_write> ofBytes_bytes: array<atomic<i32>>;
@group(0) @binding(1) var<storage, read_write> ofBytes_shorts: array<atomic<i32>>;
@group(0) @binding(2) var<storage, read_write> rk_ofBytes_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_ofBytes_arguments: ofBytes_Arguments;

fn rk_compare_exchange_ofBytes_bytes(index: i32, expected: i32, desired: i32) -> i32 {
    var seen = expected;
    loop {
        let result = atomicCompareExchangeWeak(&ofBytes_bytes[index], expected, desired);
        seen = result.old_value;
        if (result.exchanged || seen != expected) {
            break;
        }
    }
    return seen;
}

fn rk_compare_exchange_ofBytes_shorts(index: i32, expected: i32, desired: i32) -> i32 {
    var seen = expected;
    loop {
        let result = atomicCompareExchangeWeak(&ofBytes_shorts[index], expected, desired);
        seen = result.old_value;
        if (result.exchanged || seen != expected) {
            break;
        }
    }
    return seen;
}

struct ofBytes_unchecked_Arguments {
    bytes_offset: i32,
    bytes_width: i32,
    bytes_height: i32,
    bytes_stride: i32,
    shorts_offset: i32,
    shorts_width: i32,
    shorts_height: i32,
    shorts_stride: i32,
    bytes_length: i32,
    shorts_length: i32,
}

@group(0) @binding(0) var<storage, read_write> ofBytes_unchecked_bytes: array<atomic<i32>>;
@group(0) @binding(1) var<storage, read_write> ofBytes_unchecked_shorts: array<atomic<i32>>;
@group(0) @binding(2) var<uniform> rk_ofBytes_unchecked_arguments: ofBytes_unchecked_Arguments;

fn rk_compare_exchange_ofBytes_unchecked_bytes(index: i32, expected: i32, desired: i32) -> i32 {
    var seen = expected;
    loop {
        let result = atomicCompareExchangeWeak(&ofBytes_unchecked_bytes[index], expected, desired);
        seen = result.old_value;
        if (result.exchanged || seen != expected) {
            break;
        }
    }
    return seen;
}

fn rk_compare_exchange_ofBytes_unchecked_shorts(index: i32, expected: i32, desired: i32) -> i32 {
    var seen = expected;
    loop {
        let result = atomicCompareExchangeWeak(&ofBytes_unchecked_shorts[index], expected, desired);
        seen = result.old_value;
        if (result.exchanged || seen != expected) {
            break;
        }
    }
    return seen;
}

struct ofLettersAndFlags_Arguments {
    letters_offset: i32,
    letters_width: i32,
    flags_offset: i32,
    flags_width: i32,
    letters_length: i32,
    flags_length: i32,
}

@group(0) @binding(0) var<storage, read_write> ofLettersAndFlags_letters: array<atomic<i32>>;
@group(0) @binding(1) var<storage, read_write> ofLettersAndFlags_flags: array<atomic<i32>>;
@group(0) @binding(2) var<storage, read_write> rk_ofLettersAndFlags_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_ofLettersAndFlags_arguments: ofLettersAndFlags_Arguments;

fn rk_compare_exchange_ofLettersAndFlags_letters(index: i32, expected: i32, desired: i32) -> i32 {
    var seen = expected;
    loop {
        let result = atomicCompareExchangeWeak(&ofLettersAndFlags_letters[index], expected, desired);
        seen = result.old_value;
        if (result.exchanged || seen != expected) {
            break;
        }
    }
    return seen;
}

fn rk_compare_exchange_ofLettersAndFlags_flags(index: i32, expected: i32, desired: i32) -> i32 {
    var seen = expected;
    loop {
        let result = atomicCompareExchangeWeak(&ofLettersAndFlags_flags[index], expected, desired);
        seen = result.old_value;
        if (result.exchanged || seen != expected) {
            break;
        }
    }
    return seen;
}

struct ofLettersAndFlags_unchecked_Arguments {
    letters_offset: i32,
    letters_width: i32,
    flags_offset: i32,
    flags_width: i32,
    letters_length: i32,
    flags_length: i32,
}

@group(0) @binding(0) var<storage, read_write> ofLettersAndFlags_unchecked_letters: array<atomic<i32>>;
@group(0) @binding(1) var<storage, read_write> ofLettersAndFlags_unchecked_flags: array<atomic<i32>>;
@group(0) @binding(2) var<uniform> rk_ofLettersAndFlags_unchecked_arguments: ofLettersAndFlags_unchecked_Arguments;

fn rk_compare_exchange_ofLettersAndFlags_unchecked_letters(index: i32, expected: i32, desired: i32) -> i32 {
    var seen = expected;
    loop {
        let result = atomicCompareExchangeWeak(&ofLettersAndFlags_unchecked_letters[index], expected, desired);
        seen = result.old_value;
        if (result.exchanged || seen != expected) {
            break;
        }
    }
    return seen;
}

fn rk_compare_exchange_ofLettersAndFlags_unchecked_flags(index: i32, expected: i32, desired: i32) -> i32 {
    var seen = expected;
    loop {
        let result = atomicCompareExchangeWeak(&ofLettersAndFlags_unchecked_flags[index], expected, desired);
        seen = result.old_value;
        if (result.exchanged || seen != expected) {
            break;
        }
    }
    return seen;
}

struct ofLongs_Arguments {
    longs_offset: i32,
    longs_width: i32,
    longs_height: i32,
    longs_stride: i32,
    longs_length: i32,
}

@group(0) @binding(0) var<storage, read_write> ofLongs_longs: array<rk_long>;
@group(0) @binding(1) var<storage, read_write> rk_ofLongs_traps: array<atomic<i32>>;
@group(0) @binding(2) var<uniform> rk_ofLongs_arguments: ofLongs_Arguments;

struct ofLongs_unchecked_Arguments {
    longs_offset: i32,
    longs_width: i32,
    longs_height: i32,
    longs_stride: i32,
    longs_length: i32,
}

@group(0) @binding(0) var<storage, read_write> ofLongs_unchecked_longs: array<rk_long>;
@group(0) @binding(1) var<uniform> rk_ofLongs_unchecked_arguments: ofLongs_unchecked_Arguments;

struct madeInTheKernel_Arguments {
    width: i32,
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> madeInTheKernel_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> madeInTheKernel_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_madeInTheKernel_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_madeInTheKernel_arguments: madeInTheKernel_Arguments;

struct madeInTheKernel_unchecked_Arguments {
    width: i32,
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> madeInTheKernel_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> madeInTheKernel_unchecked_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_madeInTheKernel_unchecked_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_madeInTheKernel_unchecked_arguments: madeInTheKernel_unchecked_Arguments;

struct partOfAPart_Arguments {
    whole_offset: i32,
    whole_width: i32,
    whole_height: i32,
    whole_stride: i32,
    whole_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> partOfAPart_whole: array<i32>;
@group(0) @binding(1) var<storage, read_write> partOfAPart_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_partOfAPart_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_partOfAPart_arguments: partOfAPart_Arguments;

struct partOfAPart_unchecked_Arguments {
    whole_offset: i32,
    whole_width: i32,
    whole_height: i32,
    whole_stride: i32,
    whole_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> partOfAPart_unchecked_whole: array<i32>;
@group(0) @binding(1) var<storage, read_write> partOfAPart_unchecked_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_partOfAPart_unchecked_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_partOfAPart_unchecked_arguments: partOfAPart_unchecked_Arguments;

struct passedOn_Arguments {
    in_offset: i32,
    in_width: i32,
    in_height: i32,
    in_stride: i32,
    out_offset: i32,
    out_width: i32,
    out_height: i32,
    out_stride: i32,
    in_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> passedOn_in: array<i32>;
@group(0) @binding(1) var<storage, read_write> passedOn_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_passedOn_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_passedOn_arguments: passedOn_Arguments;

struct passedOn_unchecked_Arguments {
    in_offset: i32,
    in_width: i32,
    in_height: i32,
    in_stride: i32,
    out_offset: i32,
    out_width: i32,
    out_height: i32,
    out_stride: i32,
    in_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> passedOn_unchecked_in: array<i32>;
@group(0) @binding(1) var<storage, read_write> passedOn_unchecked_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_passedOn_unchecked_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_passedOn_unchecked_arguments: passedOn_unchecked_Arguments;

struct captured_Arguments {
    in_offset: i32,
    in_width: i32,
    in_height: i32,
    in_stride: i32,
    in_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> captured_in: array<i32>;
@group(0) @binding(1) var<storage, read_write> captured_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_captured_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_captured_arguments: captured_Arguments;

struct captured_unchecked_Arguments {
    in_offset: i32,
    in_width: i32,
    in_height: i32,
    in_stride: i32,
    in_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> captured_unchecked_in: array<i32>;
@group(0) @binding(1) var<storage, read_write> captured_unchecked_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_captured_unchecked_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_captured_unchecked_arguments: captured_unchecked_Arguments;

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

fn rk_long_less(a: rk_long, b: rk_long) -> bool {
    return a.high < b.high || (a.high == b.high && (a.low ^ i32(-2147483648)) < (b.low ^ i32(-2147483648)));
}

@compute @workgroup_size(32)  // ArrayViews.java:20
fn line(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // ArrayViews.java:21
    if (i < rk_line_arguments.line_width) {  // ArrayViews.java:22
        if (i < 0 || i >= rk_line_arguments.line_width) {  // ArrayViews.java:23
            atomicMin(&rk_line_traps[0], workItem);
            return;
        }
        if (i < 0 || i >= rk_line_arguments.out_length) {
            atomicMin(&rk_line_traps[1], workItem);
            return;
        }
        line_out[i] = line_line[rk_line_arguments.line_offset + i] * 3 + rk_line_arguments.line_width - rk_line_arguments.line_offset;
    }
}

@compute @workgroup_size(32)  // ArrayViews.java:20
fn line_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // ArrayViews.java:21
    if (i < rk_line_unchecked_arguments.line_width) {  // ArrayViews.java:22
        line_unchecked_out[i] = line_unchecked_line[rk_line_unchecked_arguments.line_offset + i] * 3 + rk_line_unchecked_arguments.line_width - rk_line_unchecked_arguments.line_offset;  // ArrayViews.java:23
    }
}

@compute @workgroup_size(8, 4)  // ArrayViews.java:28
fn plane(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 8;
    let rk_block_dim_y: i32 = 4;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let x = i32(rk_global_id.x);  // ArrayViews.java:29
    let y = i32(rk_global_id.y);  // ArrayViews.java:30
    if (x < rk_plane_arguments.in_width && y < rk_plane_arguments.in_height) {  // ArrayViews.java:31
        if (x < 0 || x >= rk_plane_arguments.in_width) {  // ArrayViews.java:32
            atomicMin(&rk_plane_traps[0], workItem);
            return;
        }
        if (y < 0 || y >= rk_plane_arguments.in_height) {
            atomicMin(&rk_plane_traps[0], workItem);
            return;
        }
        if (y < 0 || y >= rk_plane_arguments.out_width) {
            atomicMin(&rk_plane_traps[1], workItem);
            return;
        }
        if (x < 0 || x >= rk_plane_arguments.out_height) {
            atomicMin(&rk_plane_traps[1], workItem);
            return;
        }
        plane_out[rk_plane_arguments.out_offset + y + x * rk_plane_arguments.out_stride] = plane_in[rk_plane_arguments.in_offset + x + y * rk_plane_arguments.in_stride];
    }
}

@compute @workgroup_size(8, 4)  // ArrayViews.java:28
fn plane_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let x = i32(rk_global_id.x);  // ArrayViews.java:29
    let y = i32(rk_global_id.y);  // ArrayViews.java:30
    if (x < rk_plane_unchecked_arguments.in_width && y < rk_plane_unchecked_arguments.in_height) {  // ArrayViews.java:31
        plane_unchecked_out[rk_plane_unchecked_arguments.out_offset + y + x * rk_plane_unchecked_arguments.out_stride] = plane_unchecked_in[rk_plane_unchecked_arguments.in_offset + x + y * rk_plane_unchecked_arguments.in_stride];  // ArrayViews.java:32
    }
}

@compute @workgroup_size(4, 4, 2)  // ArrayViews.java:37
fn box(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 4;
    let rk_block_dim_y: i32 = 4;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let x = i32(rk_global_id.x);  // ArrayViews.java:38
    let y = i32(rk_global_id.y);  // ArrayViews.java:39
    let z = i32(rk_global_id.z);  // ArrayViews.java:40
    if (x < rk_box_arguments.box_width && y < rk_box_arguments.box_height && z < rk_box_arguments.box_depth) {  // ArrayViews.java:41
        if (x < 0 || x >= rk_box_arguments.box_width) {  // ArrayViews.java:42
            atomicMin(&rk_box_traps[0], workItem);
            return;
        }
        if (y < 0 || y >= rk_box_arguments.box_height) {
            atomicMin(&rk_box_traps[0], workItem);
            return;
        }
        if (z < 0 || z >= rk_box_arguments.box_depth) {
            atomicMin(&rk_box_traps[0], workItem);
            return;
        }
        if (x < 0 || x >= rk_box_arguments.box_width) {
            atomicMin(&rk_box_traps[1], workItem);
            return;
        }
        if (y < 0 || y >= rk_box_arguments.box_height) {
            atomicMin(&rk_box_traps[1], workItem);
            return;
        }
        if (z < 0 || z >= rk_box_arguments.box_depth) {
            atomicMin(&rk_box_traps[1], workItem);
            return;
        }
        box_box[rk_box_arguments.box_offset + x + y * rk_box_arguments.box_stride + z * rk_box_arguments.box_layer] = box_box[rk_box_arguments.box_offset + x + y * rk_box_arguments.box_stride + z * rk_box_arguments.box_layer] * 5 - x;
        let sum = (z * rk_box_arguments.box_height + y) * rk_box_arguments.box_width + x;  // ArrayViews.java:43
        if (x < 0 || x >= rk_box_arguments.box_width) {
            atomicMin(&rk_box_traps[2], workItem);
            return;
        }
        if (y < 0 || y >= rk_box_arguments.box_height) {
            atomicMin(&rk_box_traps[2], workItem);
            return;
        }
        if (z < 0 || z >= rk_box_arguments.box_depth) {
            atomicMin(&rk_box_traps[2], workItem);
            return;
        }
        if (sum < 0 || sum >= rk_box_arguments.out_length) {
            atomicMin(&rk_box_traps[3], workItem);
            return;
        }
        box_out[sum] = box_box[rk_box_arguments.box_offset + x + y * rk_box_arguments.box_stride + z * rk_box_arguments.box_layer] + rk_box_arguments.box_layer + rk_box_arguments.box_stride;
    }
}

@compute @workgroup_size(4, 4, 2)  // ArrayViews.java:37
fn box_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let x = i32(rk_global_id.x);  // ArrayViews.java:38
    let y = i32(rk_global_id.y);  // ArrayViews.java:39
    let z = i32(rk_global_id.z);  // ArrayViews.java:40
    if (x < rk_box_unchecked_arguments.box_width && y < rk_box_unchecked_arguments.box_height && z < rk_box_unchecked_arguments.box_depth) {  // ArrayViews.java:41
        box_unchecked_box[rk_box_unchecked_arguments.box_offset + x + y * rk_box_unchecked_arguments.box_stride + z * rk_box_unchecked_arguments.box_layer] = box_unchecked_box[rk_box_unchecked_arguments.box_offset + x + y * rk_box_unchecked_arguments.box_stride + z * rk_box_unchecked_arguments.box_layer] * 5 - x;  // ArrayViews.java:42
        box_unchecked_out[(z * rk_box_unchecked_arguments.box_height + y) * rk_box_unchecked_arguments.box_width + x] = box_unchecked_box[rk_box_unchecked_arguments.box_offset + x + y * rk_box_unchecked_arguments.box_stride + z * rk_box_unchecked_arguments.box_layer] + rk_box_unchecked_arguments.box_layer + rk_box_unchecked_arguments.box_stride;  // ArrayViews.java:43
    }
}

@compute @workgroup_size(8, 4)  // ArrayViews.java:48
fn ofBytes(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 8;
    let rk_block_dim_y: i32 = 4;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let x = i32(rk_global_id.x);  // ArrayViews.java:49
    let y = i32(rk_global_id.y);  // ArrayViews.java:50
    if (x < rk_ofBytes_arguments.bytes_width && y < rk_ofBytes_arguments.bytes_height) {  // ArrayViews.java:51
        if (x < 0 || x >= rk_ofBytes_arguments.bytes_width) {  // ArrayViews.java:52
            atomicMin(&rk_ofBytes_traps[0], workItem);
            return;
        }
        if (y < 0 || y >= rk_ofBytes_arguments.bytes_height) {
            atomicMin(&rk_ofBytes_traps[0], workItem);
            return;
        }
        let sum = rk_ofBytes_arguments.bytes_offset + x + y * rk_ofBytes_arguments.bytes_stride;
        let word = atomicLoad(&ofBytes_bytes[sum >> 2u]);
        let narrow = (i32(u32(word) >> u32((sum & 3) << 3u)) << 24u) >> 24u;
        let to_byte = ((narrow * 3 + x) << 24u) >> 24u;
        if (x < 0 || x >= rk_ofBytes_arguments.bytes_width) {
            atomicMin(&rk_ofBytes_traps[1], workItem);
            return;
        }
        if (y < 0 || y >= rk_ofBytes_arguments.bytes_height) {
            atomicMin(&rk_ofBytes_traps[1], workItem);
            return;
        }
        let sum_1 = rk_ofBytes_arguments.bytes_offset + x + y * rk_ofBytes_arguments.bytes_stride;
        let shifted = sum_1 >> 2u;
        let shifted_1 = (sum_1 & 3) << 3u;
        let shifted_2 = (to_byte & 255) << u32(shifted_1);
        let others = ~(255 << u32(shifted_1));
        loop {
            continuing {
                let before = atomicLoad(&ofBytes_bytes[shifted]);
                let found = rk_compare_exchange_ofBytes_bytes(shifted, before, (before & others) | shifted_2);
                break if (found == before);
            }
        }
        if (x < 0 || x >= rk_ofBytes_arguments.shorts_width) {  // ArrayViews.java:53
            atomicMin(&rk_ofBytes_traps[2], workItem);
            return;
        }
        if (y < 0 || y >= rk_ofBytes_arguments.shorts_height) {
            atomicMin(&rk_ofBytes_traps[2], workItem);
            return;
        }
        let sum_2 = rk_ofBytes_arguments.shorts_offset + x + y * rk_ofBytes_arguments.shorts_stride;
        let word_1 = atomicLoad(&ofBytes_shorts[sum_2 >> 1u]);
        let narrow_1 = (i32(u32(word_1) >> u32((sum_2 & 1) << 4u)) << 16u) >> 16u;
        if (x < 0 || x >= rk_ofBytes_arguments.bytes_width) {
            atomicMin(&rk_ofBytes_traps[3], workItem);
            return;
        }
        if (y < 0 || y >= rk_ofBytes_arguments.bytes_height) {
            atomicMin(&rk_ofBytes_traps[3], workItem);
            return;
        }
        let sum_3 = rk_ofBytes_arguments.bytes_offset + x + y * rk_ofBytes_arguments.bytes_stride;
        let word_2 = atomicLoad(&ofBytes_bytes[sum_3 >> 2u]);
        let narrow_2 = (i32(u32(word_2) >> u32((sum_3 & 3) << 3u)) << 24u) >> 24u;
        let to_short = ((narrow_1 - narrow_2) << 16u) >> 16u;
        if (x < 0 || x >= rk_ofBytes_arguments.shorts_width) {
            atomicMin(&rk_ofBytes_traps[4], workItem);
            return;
        }
        if (y < 0 || y >= rk_ofBytes_arguments.shorts_height) {
            atomicMin(&rk_ofBytes_traps[4], workItem);
            return;
        }
        let sum_4 = rk_ofBytes_arguments.shorts_offset + x + y * rk_ofBytes_arguments.shorts_stride;
        let shifted_3 = sum_4 >> 1u;
        let shifted_4 = (sum_4 & 1) << 4u;
        let shifted_5 = (to_short & 65535) << u32(shifted_4);
        let others_1 = ~(65535 << u32(shifted_4));
        loop {
            continuing {
                let before = atomicLoad(&ofBytes_shorts[shifted_3]);
                let found = rk_compare_exchange_ofBytes_shorts(shifted_3, before, (before & others_1) | shifted_5);
                break if (found == before);
            }
        }
    }
}

@compute @workgroup_size(8, 4)  // ArrayViews.java:48
fn ofBytes_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let x = i32(rk_global_id.x);  // ArrayViews.java:49
    let y = i32(rk_global_id.y);  // ArrayViews.java:50
    if (x < rk_ofBytes_unchecked_arguments.bytes_width && y < rk_ofBytes_unchecked_arguments.bytes_height) {  // ArrayViews.java:51
        let sum = rk_ofBytes_unchecked_arguments.bytes_offset + x + y * rk_ofBytes_unchecked_arguments.bytes_stride;  // ArrayViews.java:52
        let word = atomicLoad(&ofBytes_unchecked_bytes[sum >> 2u]);
        let narrow = (i32(u32(word) >> u32((sum & 3) << 3u)) << 24u) >> 24u;
        let to_byte = ((narrow * 3 + x) << 24u) >> 24u;
        let sum_1 = rk_ofBytes_unchecked_arguments.bytes_offset + x + y * rk_ofBytes_unchecked_arguments.bytes_stride;
        let shifted = sum_1 >> 2u;
        let shifted_1 = (sum_1 & 3) << 3u;
        let shifted_2 = (to_byte & 255) << u32(shifted_1);
        let others = ~(255 << u32(shifted_1));
        loop {
            continuing {
                let before = atomicLoad(&ofBytes_unchecked_bytes[shifted]);
                let found = rk_compare_exchange_ofBytes_unchecked_bytes(shifted, before, (before & others) | shifted_2);
                break if (found == before);
            }
        }
        let sum_2 = rk_ofBytes_unchecked_arguments.shorts_offset + x + y * rk_ofBytes_unchecked_arguments.shorts_stride;  // ArrayViews.java:53
        let word_1 = atomicLoad(&ofBytes_unchecked_shorts[sum_2 >> 1u]);
        let narrow_1 = (i32(u32(word_1) >> u32((sum_2 & 1) << 4u)) << 16u) >> 16u;
        let sum_3 = rk_ofBytes_unchecked_arguments.bytes_offset + x + y * rk_ofBytes_unchecked_arguments.bytes_stride;
        let word_2 = atomicLoad(&ofBytes_unchecked_bytes[sum_3 >> 2u]);
        let narrow_2 = (i32(u32(word_2) >> u32((sum_3 & 3) << 3u)) << 24u) >> 24u;
        let to_short = ((narrow_1 - narrow_2) << 16u) >> 16u;
        let sum_4 = rk_ofBytes_unchecked_arguments.shorts_offset + x + y * rk_ofBytes_unchecked_arguments.shorts_stride;
        let shifted_3 = sum_4 >> 1u;
        let shifted_4 = (sum_4 & 1) << 4u;
        let shifted_5 = (to_short & 65535) << u32(shifted_4);
        let others_1 = ~(65535 << u32(shifted_4));
        loop {
            continuing {
                let before = atomicLoad(&ofBytes_unchecked_shorts[shifted_3]);
                let found = rk_compare_exchange_ofBytes_unchecked_shorts(shifted_3, before, (before & others_1) | shifted_5);
                break if (found == before);
            }
        }
    }
}

@compute @workgroup_size(32)  // ArrayViews.java:58
fn ofLettersAndFlags(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // ArrayViews.java:59
    if (i < rk_ofLettersAndFlags_arguments.letters_width) {  // ArrayViews.java:60
        if (i < 0 || i >= rk_ofLettersAndFlags_arguments.letters_width) {  // ArrayViews.java:61
            atomicMin(&rk_ofLettersAndFlags_traps[0], workItem);
            return;
        }
        let sum = rk_ofLettersAndFlags_arguments.letters_offset + i;
        let word = atomicLoad(&ofLettersAndFlags_letters[sum >> 1u]);
        let narrow = i32(u32(word) >> u32((sum & 1) << 4u)) & 65535;
        if (i < 0 || i >= rk_ofLettersAndFlags_arguments.flags_width) {
            atomicMin(&rk_ofLettersAndFlags_traps[1], workItem);
            return;
        }
        let sum_1 = rk_ofLettersAndFlags_arguments.flags_offset + i;
        let word_1 = atomicLoad(&ofLettersAndFlags_flags[sum_1 >> 2u]);
        let flags = (i32(u32(word_1) >> u32((sum_1 & 3) << 3u)) & 255) != 0;
        let to_char = (narrow + select(65280, 1, flags)) & 65535;
        if (i < 0 || i >= rk_ofLettersAndFlags_arguments.letters_width) {
            atomicMin(&rk_ofLettersAndFlags_traps[2], workItem);
            return;
        }
        let sum_2 = rk_ofLettersAndFlags_arguments.letters_offset + i;
        let shifted = sum_2 >> 1u;
        let shifted_1 = (sum_2 & 1) << 4u;
        let shifted_2 = (to_char & 65535) << u32(shifted_1);
        let others = ~(65535 << u32(shifted_1));
        loop {
            continuing {
                let before = atomicLoad(&ofLettersAndFlags_letters[shifted]);
                let found = rk_compare_exchange_ofLettersAndFlags_letters(shifted, before, (before & others) | shifted_2);
                break if (found == before);
            }
        }
        if (i < 0 || i >= rk_ofLettersAndFlags_arguments.letters_width) {  // ArrayViews.java:62
            atomicMin(&rk_ofLettersAndFlags_traps[3], workItem);
            return;
        }
        let sum_3 = rk_ofLettersAndFlags_arguments.letters_offset + i;
        let word_2 = atomicLoad(&ofLettersAndFlags_letters[sum_3 >> 1u]);
        let narrow_1 = i32(u32(word_2) >> u32((sum_3 & 1) << 4u)) & 65535;
        if (i < 0 || i >= rk_ofLettersAndFlags_arguments.flags_width) {
            atomicMin(&rk_ofLettersAndFlags_traps[4], workItem);
            return;
        }
        let sum_4 = rk_ofLettersAndFlags_arguments.flags_offset + i;
        let shifted_3 = sum_4 >> 2u;
        let shifted_4 = (sum_4 & 3) << 3u;
        let shifted_5 = select(0, 1, narrow_1 > 32768) << u32(shifted_4);
        let others_1 = ~(255 << u32(shifted_4));
        loop {
            continuing {
                let before = atomicLoad(&ofLettersAndFlags_flags[shifted_3]);
                let found = rk_compare_exchange_ofLettersAndFlags_flags(shifted_3, before, (before & others_1) | shifted_5);
                break if (found == before);
            }
        }
    }
}

@compute @workgroup_size(32)  // ArrayViews.java:58
fn ofLettersAndFlags_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // ArrayViews.java:59
    if (i < rk_ofLettersAndFlags_unchecked_arguments.letters_width) {  // ArrayViews.java:60
        let sum = rk_ofLettersAndFlags_unchecked_arguments.letters_offset + i;  // ArrayViews.java:61
        let word = atomicLoad(&ofLettersAndFlags_unchecked_letters[sum >> 1u]);
        let narrow = i32(u32(word) >> u32((sum & 1) << 4u)) & 65535;
        let sum_1 = rk_ofLettersAndFlags_unchecked_arguments.flags_offset + i;
        let word_1 = atomicLoad(&ofLettersAndFlags_unchecked_flags[sum_1 >> 2u]);
        let flags = (i32(u32(word_1) >> u32((sum_1 & 3) << 3u)) & 255) != 0;
        let to_char = (narrow + select(65280, 1, flags)) & 65535;
        let sum_2 = rk_ofLettersAndFlags_unchecked_arguments.letters_offset + i;
        let shifted = sum_2 >> 1u;
        let shifted_1 = (sum_2 & 1) << 4u;
        let shifted_2 = (to_char & 65535) << u32(shifted_1);
        let others = ~(65535 << u32(shifted_1));
        loop {
            continuing {
                let before = atomicLoad(&ofLettersAndFlags_unchecked_letters[shifted]);
                let found = rk_compare_exchange_ofLettersAndFlags_unchecked_letters(shifted, before, (before & others) | shifted_2);
                break if (found == before);
            }
        }
        let sum_3 = rk_ofLettersAndFlags_unchecked_arguments.letters_offset + i;  // ArrayViews.java:62
        let word_2 = atomicLoad(&ofLettersAndFlags_unchecked_letters[sum_3 >> 1u]);
        let narrow_1 = i32(u32(word_2) >> u32((sum_3 & 1) << 4u)) & 65535;
        let sum_4 = rk_ofLettersAndFlags_unchecked_arguments.flags_offset + i;
        let shifted_3 = sum_4 >> 2u;
        let shifted_4 = (sum_4 & 3) << 3u;
        let shifted_5 = select(0, 1, narrow_1 > 32768) << u32(shifted_4);
        let others_1 = ~(255 << u32(shifted_4));
        loop {
            continuing {
                let before = atomicLoad(&ofLettersAndFlags_unchecked_flags[shifted_3]);
                let found = rk_compare_exchange_ofLettersAndFlags_unchecked_flags(shifted_3, before, (before & others_1) | shifted_5);
                break if (found == before);
            }
        }
    }
}

@compute @workgroup_size(8, 4)  // ArrayViews.java:67
fn ofLongs(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 8;
    let rk_block_dim_y: i32 = 4;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let x = i32(rk_global_id.x);  // ArrayViews.java:68
    let y = i32(rk_global_id.y);  // ArrayViews.java:69
    if (x < rk_ofLongs_arguments.longs_width && y < rk_ofLongs_arguments.longs_height) {  // ArrayViews.java:70
        if (x < 0 || x >= rk_ofLongs_arguments.longs_width) {  // ArrayViews.java:71
            atomicMin(&rk_ofLongs_traps[0], workItem);
            return;
        }
        if (y < 0 || y >= rk_ofLongs_arguments.longs_height) {
            atomicMin(&rk_ofLongs_traps[0], workItem);
            return;
        }
        let pair = rk_long(591751049, 1);
        let to_long = rk_long(y, y >> 31u);
        let user_rk_long_addResult = rk_long_add(rk_long_multiply(ofLongs_longs[rk_ofLongs_arguments.longs_offset + x + y * rk_ofLongs_arguments.longs_stride], pair), to_long);
        if (x < 0 || x >= rk_ofLongs_arguments.longs_width) {
            atomicMin(&rk_ofLongs_traps[1], workItem);
            return;
        }
        if (y < 0 || y >= rk_ofLongs_arguments.longs_height) {
            atomicMin(&rk_ofLongs_traps[1], workItem);
            return;
        }
        ofLongs_longs[rk_ofLongs_arguments.longs_offset + x + y * rk_ofLongs_arguments.longs_stride] = user_rk_long_addResult;
    }
}

@compute @workgroup_size(8, 4)  // ArrayViews.java:67
fn ofLongs_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let x = i32(rk_global_id.x);  // ArrayViews.java:68
    let y = i32(rk_global_id.y);  // ArrayViews.java:69
    if (x < rk_ofLongs_unchecked_arguments.longs_width && y < rk_ofLongs_unchecked_arguments.longs_height) {  // ArrayViews.java:70
        let pair = rk_long(591751049, 1);  // ArrayViews.java:71
        let to_long = rk_long(y, y >> 31u);
        ofLongs_unchecked_longs[rk_ofLongs_unchecked_arguments.longs_offset + x + y * rk_ofLongs_unchecked_arguments.longs_stride] = rk_long_add(rk_long_multiply(ofLongs_unchecked_longs[rk_ofLongs_unchecked_arguments.longs_offset + x + y * rk_ofLongs_unchecked_arguments.longs_stride], pair), to_long);
    }
}

fn fits(  // ViewBounds.java:40
        length: i32, offset: i32, width: i32, height: i32, stride: i32, depth: i32, layer: i32) -> bool {
    if ((offset | width | height | stride | depth | layer) >= 0 && offset <= length) {
        let bits = width != 0 && height != 0 && depth != 0;  // ViewBounds.java:44
        var holds = bits;
        if (bits) {
            let to_long = rk_long(offset, offset >> 31u);
            let to_long_1 = rk_long(width, width >> 31u);
            let pair = rk_long(1, 0);
            let to_long_2 = rk_long(height, height >> 31u);
            let pair_1 = rk_long(1, 0);
            let to_long_3 = rk_long(stride, stride >> 31u);
            let to_long_4 = rk_long(depth, depth >> 31u);
            let pair_2 = rk_long(1, 0);
            let to_long_5 = rk_long(layer, layer >> 31u);
            let to_long_6 = rk_long(length, length >> 31u);
            holds = !rk_long_less(rk_long_add(rk_long_add(rk_long_add(to_long, rk_long_subtract(to_long_1, pair)), rk_long_multiply(rk_long_subtract(to_long_2, pair_1), to_long_3)), rk_long_multiply(rk_long_subtract(to_long_4, pair_2), to_long_5)), to_long_6);
        }
        return !holds;
    }
    return false;  // ViewBounds.java:41
}

@compute @workgroup_size(32)  // ArrayViews.java:76
fn madeInTheKernel(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // ArrayViews.java:77
    if (rk_madeInTheKernel_arguments.width == 0) {  // ArrayViews.java:78
        atomicMin(&rk_madeInTheKernel_traps[0], workItem);
        return;
    }
    let isEqual = rk_madeInTheKernel_arguments.width == -1;
    let rows_height = select(rk_madeInTheKernel_arguments.a_length / select(rk_madeInTheKernel_arguments.width, 1, isEqual), -rk_madeInTheKernel_arguments.a_length, isEqual);
    if (!fits(rk_madeInTheKernel_arguments.a_length, 0, rk_madeInTheKernel_arguments.width, rows_height, rk_madeInTheKernel_arguments.width, 1, 0)) {
        atomicMin(&rk_madeInTheKernel_traps[1], workItem);
        return;
    }
    if (i < rows_height) {  // ArrayViews.java:79
        var sum = 0;  // ArrayViews.java:80
        for (var x = 0; x < rk_madeInTheKernel_arguments.width; x++) {  // ArrayViews.java:81
            if (x < 0 || x >= rk_madeInTheKernel_arguments.width) {  // ArrayViews.java:82
                atomicMin(&rk_madeInTheKernel_traps[2], workItem);
                return;
            }
            if (i < 0 || i >= rows_height) {
                atomicMin(&rk_madeInTheKernel_traps[2], workItem);
                return;
            }
            let sum_1 = sum * 7 + madeInTheKernel_a[x + i * rk_madeInTheKernel_arguments.width];
            sum = sum_1;
        }
        if (i < 0 || i >= rk_madeInTheKernel_arguments.out_length) {  // ArrayViews.java:84
            atomicMin(&rk_madeInTheKernel_traps[3], workItem);
            return;
        }
        madeInTheKernel_out[i] = sum;
    }
}

@compute @workgroup_size(32)  // ArrayViews.java:76
fn madeInTheKernel_unchecked(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // ArrayViews.java:77
    if (rk_madeInTheKernel_unchecked_arguments.width == 0) {  // ArrayViews.java:78
        atomicMin(&rk_madeInTheKernel_unchecked_traps[0], workItem);
        return;
    }
    let isEqual = rk_madeInTheKernel_unchecked_arguments.width == -1;
    let rows_height = select(rk_madeInTheKernel_unchecked_arguments.a_length / select(rk_madeInTheKernel_unchecked_arguments.width, 1, isEqual), -rk_madeInTheKernel_unchecked_arguments.a_length, isEqual);
    if (!fits(rk_madeInTheKernel_unchecked_arguments.a_length, 0, rk_madeInTheKernel_unchecked_arguments.width, rows_height, rk_madeInTheKernel_unchecked_arguments.width, 1, 0)) {
        atomicMin(&rk_madeInTheKernel_unchecked_traps[1], workItem);
        return;
    }
    if (i < rows_height) {  // ArrayViews.java:79
        var sum = 0;  // ArrayViews.java:80
        for (var x = 0; x < rk_madeInTheKernel_unchecked_arguments.width; x++) {  // ArrayViews.java:81
            if (i < 0 || i >= rows_height) {  // ArrayViews.java:82
                atomicMin(&rk_madeInTheKernel_unchecked_traps[2], workItem);
                return;
            }
            let sum_1 = sum * 7 + madeInTheKernel_unchecked_a[x + i * rk_madeInTheKernel_unchecked_arguments.width];
            sum = sum_1;
        }
        madeInTheKernel_unchecked_out[i] = sum;  // ArrayViews.java:84
    }
}

@compute @workgroup_size(32)  // ArrayViews.java:89
fn partOfAPart(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // ArrayViews.java:90
    let part_offset = rk_partOfAPart_arguments.whole_offset + 1;  // ArrayViews.java:91
    let part_width = rk_partOfAPart_arguments.whole_width - 2;
    if (!fits(rk_partOfAPart_arguments.whole_length, part_offset, part_width, rk_partOfAPart_arguments.whole_height, rk_partOfAPart_arguments.whole_stride, 1, 0)) {
        atomicMin(&rk_partOfAPart_traps[0], workItem);
        return;
    }
    if (i < part_width) {  // ArrayViews.java:93
        if (i < 0 || i >= part_width) {  // ArrayViews.java:94
            atomicMin(&rk_partOfAPart_traps[1], workItem);
            return;
        }
        if (rk_partOfAPart_arguments.whole_height <= 1) {
            atomicMin(&rk_partOfAPart_traps[1], workItem);
            return;
        }
        if (i < 0 || i >= rk_partOfAPart_arguments.whole_width) {
            atomicMin(&rk_partOfAPart_traps[2], workItem);
            return;
        }
        if (rk_partOfAPart_arguments.whole_height <= 1) {
            atomicMin(&rk_partOfAPart_traps[2], workItem);
            return;
        }
        if (i < 0 || i >= rk_partOfAPart_arguments.out_length) {
            atomicMin(&rk_partOfAPart_traps[3], workItem);
            return;
        }
        partOfAPart_out[i] = partOfAPart_whole[part_offset + i + rk_partOfAPart_arguments.whole_stride] - partOfAPart_whole[rk_partOfAPart_arguments.whole_offset + i + rk_partOfAPart_arguments.whole_stride];
    }
}

@compute @workgroup_size(32)  // ArrayViews.java:89
fn partOfAPart_unchecked(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // ArrayViews.java:90
    let part_offset = rk_partOfAPart_unchecked_arguments.whole_offset + 1;  // ArrayViews.java:91
    let part_width = rk_partOfAPart_unchecked_arguments.whole_width - 2;
    if (!fits(rk_partOfAPart_unchecked_arguments.whole_length, part_offset, part_width, rk_partOfAPart_unchecked_arguments.whole_height, rk_partOfAPart_unchecked_arguments.whole_stride, 1, 0)) {
        let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
        let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
        let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
        atomicMin(&rk_partOfAPart_unchecked_traps[0], workItem);
        return;
    }
    if (i < part_width) {  // ArrayViews.java:93
        partOfAPart_unchecked_out[i] = partOfAPart_unchecked_whole[part_offset + i + rk_partOfAPart_unchecked_arguments.whole_stride] - partOfAPart_unchecked_whole[rk_partOfAPart_unchecked_arguments.whole_offset + i + rk_partOfAPart_unchecked_arguments.whole_stride];  // ArrayViews.java:94
    }
}

fn neighbours_in(  // ArrayViews.java:115
        view_offset: i32, view_width: i32, view_height: i32, view_stride: i32, x: i32, y: i32) -> RkIntOrTrap {
    var sum = 0;  // ArrayViews.java:116
    for (var dy = -1; dy <= 1; dy++) {  // ArrayViews.java:117
        for (var dx = -1; dx <= 1; dx++) {  // ArrayViews.java:118
            let sum_1 = x + dx;  // ArrayViews.java:119
            if (view_width == 0) {
                return RkIntOrTrap(0, 1);
            }
            let remainder = sum_1 % select(view_width, 1, view_width == -1);
            let floorMod_i32 = select(remainder, remainder + view_width, remainder != 0 && (sum_1 ^ view_width) < 0);
            let sum_2 = y + dy;
            if (view_height == 0) {
                return RkIntOrTrap(0, 2);
            }
            let remainder_1 = sum_2 % select(view_height, 1, view_height == -1);
            let floorMod_i32_1 = select(remainder_1, remainder_1 + view_height, remainder_1 != 0 && (sum_2 ^ view_height) < 0);
            if (floorMod_i32 < 0 || floorMod_i32 >= view_width) {
                return RkIntOrTrap(0, 3);
            }
            if (floorMod_i32_1 < 0 || floorMod_i32_1 >= view_height) {
                return RkIntOrTrap(0, 3);
            }
            let view = passedOn_in[view_offset + floorMod_i32 + floorMod_i32_1 * view_stride];
            sum += view;
        }
    }
    return RkIntOrTrap(sum, 0);  // ArrayViews.java:122
}

@compute @workgroup_size(8, 4)  // ArrayViews.java:99
fn passedOn(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 8;
    let rk_block_dim_y: i32 = 4;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let x = i32(rk_global_id.x);  // ArrayViews.java:100
    let y = i32(rk_global_id.y);  // ArrayViews.java:101
    if (x < rk_passedOn_arguments.in_width && y < rk_passedOn_arguments.in_height) {  // ArrayViews.java:102
        let returned = neighbours_in(rk_passedOn_arguments.in_offset, rk_passedOn_arguments.in_width, rk_passedOn_arguments.in_height, rk_passedOn_arguments.in_stride, x, y);  // ArrayViews.java:103
        if (returned.trap != 0) {
            atomicMin(&rk_passedOn_traps[returned.trap - 1], workItem);
            return;
        }
        let neighbours = returned.value;
        if (x < 0 || x >= rk_passedOn_arguments.out_width) {
            atomicMin(&rk_passedOn_traps[4], workItem);
            return;
        }
        if (y < 0 || y >= rk_passedOn_arguments.out_height) {
            atomicMin(&rk_passedOn_traps[4], workItem);
            return;
        }
        passedOn_out[rk_passedOn_arguments.out_offset + x + y * rk_passedOn_arguments.out_stride] = neighbours;
    }
}

fn neighbours_in_passedOn_unchecked(  // ArrayViews.java:115
        view_offset: i32, view_width: i32, view_height: i32, view_stride: i32, x: i32, y: i32) -> RkIntOrTrap {
    var sum = 0;  // ArrayViews.java:116
    for (var dy = -1; dy <= 1; dy++) {  // ArrayViews.java:117
        for (var dx = -1; dx <= 1; dx++) {  // ArrayViews.java:118
            let sum_1 = x + dx;  // ArrayViews.java:119
            if (view_width == 0) {
                return RkIntOrTrap(0, 1);
            }
            let remainder = sum_1 % select(view_width, 1, view_width == -1);
            let floorMod_i32 = select(remainder, remainder + view_width, remainder != 0 && (sum_1 ^ view_width) < 0);
            let sum_2 = y + dy;
            if (view_height == 0) {
                return RkIntOrTrap(0, 2);
            }
            let remainder_1 = sum_2 % select(view_height, 1, view_height == -1);
            let floorMod_i32_1 = select(remainder_1, remainder_1 + view_height, remainder_1 != 0 && (sum_2 ^ view_height) < 0);
            if (floorMod_i32 < 0 || floorMod_i32 >= view_width) {
                return RkIntOrTrap(0, 3);
            }
            if (floorMod_i32_1 < 0 || floorMod_i32_1 >= view_height) {
                return RkIntOrTrap(0, 3);
            }
            let view = passedOn_unchecked_in[view_offset + floorMod_i32 + floorMod_i32_1 * view_stride];
            sum += view;
        }
    }
    return RkIntOrTrap(sum, 0);  // ArrayViews.java:122
}

@compute @workgroup_size(8, 4)  // ArrayViews.java:99
fn passedOn_unchecked(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 8;
    let rk_block_dim_y: i32 = 4;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let x = i32(rk_global_id.x);  // ArrayViews.java:100
    let y = i32(rk_global_id.y);  // ArrayViews.java:101
    if (x < rk_passedOn_unchecked_arguments.in_width && y < rk_passedOn_unchecked_arguments.in_height) {  // ArrayViews.java:102
        let returned = neighbours_in_passedOn_unchecked(rk_passedOn_unchecked_arguments.in_offset, rk_passedOn_unchecked_arguments.in_width, rk_passedOn_unchecked_arguments.in_height, rk_passedOn_unchecked_arguments.in_stride, x, y);  // ArrayViews.java:103
        if (returned.trap != 0) {
            atomicMin(&rk_passedOn_unchecked_traps[returned.trap - 1], workItem);
            return;
        }
        let neighbours = returned.value;
        passedOn_unchecked_out[rk_passedOn_unchecked_arguments.out_offset + x + y * rk_passedOn_unchecked_arguments.out_stride] = neighbours;
    }
}

fn lambda_in(  // ArrayViews.java:111
        in_offset: i32, in_width: i32, in_height: i32, in_stride: i32, i: i32, y: i32) -> RkIntOrTrap {
    if (i < 0 || i >= in_width) {
        return RkIntOrTrap(0, 4);
    }
    if (y < 0 || y >= in_height) {
        return RkIntOrTrap(0, 4);
    }
    return RkIntOrTrap(captured_in[in_offset + i + y * in_stride] * y, 0);
}

fn sum_in(  // ArrayViews.java:126
        n: i32, in_offset: i32, in_width: i32, in_height: i32, in_stride: i32, i: i32) -> RkIntOrTrap {
    var sum = 0;  // ArrayViews.java:127
    for (var k = 0; k < n; k++) {  // ArrayViews.java:128
        let returned = lambda_in(in_offset, in_width, in_height, in_stride, i, k);  // ArrayViews.java:129
        if (returned.trap != 0) {
            return RkIntOrTrap(0, returned.trap);
        }
        let lambda = returned.value;
        sum += lambda;
    }
    return RkIntOrTrap(sum, 0);  // ArrayViews.java:131
}

@compute @workgroup_size(32)  // ArrayViews.java:108
fn captured(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // ArrayViews.java:109
    if (i < rk_captured_arguments.in_width) {  // ArrayViews.java:110
        let returned = sum_in(rk_captured_arguments.in_height, rk_captured_arguments.in_offset, rk_captured_arguments.in_width, rk_captured_arguments.in_height, rk_captured_arguments.in_stride, i);  // ArrayViews.java:111
        if (returned.trap != 0) {
            atomicMin(&rk_captured_traps[returned.trap - 1], workItem);
            return;
        }
        let sum = returned.value;
        if (i < 0 || i >= rk_captured_arguments.out_length) {
            atomicMin(&rk_captured_traps[4], workItem);
            return;
        }
        captured_out[i] = sum;
    }
}

fn lambda_in_captured_unchecked(  // ArrayViews.java:111
        in_offset: i32, in_width: i32, in_height: i32, in_stride: i32, i: i32, y: i32) -> RkIntOrTrap {
    if (i < 0 || i >= in_width) {
        return RkIntOrTrap(0, 4);
    }
    if (y < 0 || y >= in_height) {
        return RkIntOrTrap(0, 4);
    }
    return RkIntOrTrap(captured_unchecked_in[in_offset + i + y * in_stride] * y, 0);
}

fn sum_in_captured_unchecked(  // ArrayViews.java:126
        n: i32, in_offset: i32, in_width: i32, in_height: i32, in_stride: i32, i: i32) -> RkIntOrTrap {
    var sum = 0;  // ArrayViews.java:127
    for (var k = 0; k < n; k++) {  // ArrayViews.java:128
        let returned = lambda_in_captured_unchecked(in_offset, in_width, in_height, in_stride, i, k);  // ArrayViews.java:129
        if (returned.trap != 0) {
            return RkIntOrTrap(0, returned.trap);
        }
        let lambda = returned.value;
        sum += lambda;
    }
    return RkIntOrTrap(sum, 0);  // ArrayViews.java:131
}

@compute @workgroup_size(32)  // ArrayViews.java:108
fn captured_unchecked(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // ArrayViews.java:109
    if (i < rk_captured_unchecked_arguments.in_width) {  // ArrayViews.java:110
        let returned = sum_in_captured_unchecked(rk_captured_unchecked_arguments.in_height, rk_captured_unchecked_arguments.in_offset, rk_captured_unchecked_arguments.in_width, rk_captured_unchecked_arguments.in_height, rk_captured_unchecked_arguments.in_stride, i);  // ArrayViews.java:111
        if (returned.trap != 0) {
            atomicMin(&rk_captured_unchecked_traps[returned.trap - 1], workItem);
            return;
        }
        let sum = returned.value;
        captured_unchecked_out[i] = sum;
    }
}
