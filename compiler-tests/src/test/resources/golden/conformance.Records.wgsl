// Generated from Records.java by RingKernel. Do not edit.

struct rk_long {
    @align(8) low: i32,  // offset 0
    high: i32,  // offset 4
}

struct Pair {
    x: i32,  // offset 0
    y: i32,  // offset 4
}

struct Mixed {
    small: i32,  // offset 0
    letter: i32,  // offset 4
    flag: bool,  // offset 8
    wide: rk_long,  // offset 16
    number: f32,  // offset 24
}

struct Line {
    from_: Pair,  // offset 0
    to: Pair,  // offset 8
}

struct Span {
    low: i32,  // offset 0
    high: i32,  // offset 4
}

struct components_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> components_a: array<i32>;
@group(0) @binding(1) var<storage, read> components_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> components_out: array<i32>;
@group(0) @binding(3) var<storage, read_write> rk_components_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_components_arguments: components_Arguments;

struct components_unchecked_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> components_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read> components_unchecked_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> components_unchecked_out: array<i32>;
@group(0) @binding(3) var<uniform> rk_components_unchecked_arguments: components_unchecked_Arguments;

struct ofEveryType_Arguments {
    a_length: i32,
    b_length: i32,
    c_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> ofEveryType_a: array<i32>;
@group(0) @binding(1) var<storage, read> ofEveryType_b: array<i32>;
@group(0) @binding(2) var<storage, read> ofEveryType_c: array<rk_long>;
@group(0) @binding(3) var<storage, read_write> ofEveryType_out: array<rk_long>;
@group(0) @binding(4) var<storage, read_write> rk_ofEveryType_traps: array<atomic<i32>>;
@group(0) @binding(5) var<uniform> rk_ofEveryType_arguments: ofEveryType_Arguments;

struct ofEveryType_unchecked_Arguments {
    a_length: i32,
    b_length: i32,
    c_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> ofEveryType_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read> ofEveryType_unchecked_b: array<i32>;
@group(0) @binding(2) var<storage, read> ofEveryType_unchecked_c: array<rk_long>;
@group(0) @binding(3) var<storage, read_write> ofEveryType_unchecked_out: array<rk_long>;
@group(0) @binding(4) var<uniform> rk_ofEveryType_unchecked_arguments: ofEveryType_unchecked_Arguments;

struct methods_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> methods_a: array<i32>;
@group(0) @binding(1) var<storage, read> methods_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> methods_out: array<i32>;
@group(0) @binding(3) var<storage, read_write> rk_methods_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_methods_arguments: methods_Arguments;

struct methods_unchecked_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> methods_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read> methods_unchecked_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> methods_unchecked_out: array<i32>;
@group(0) @binding(3) var<uniform> rk_methods_unchecked_arguments: methods_unchecked_Arguments;

struct nested_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> nested_a: array<i32>;
@group(0) @binding(1) var<storage, read> nested_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> nested_out: array<i32>;
@group(0) @binding(3) var<storage, read_write> rk_nested_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_nested_arguments: nested_Arguments;

struct nested_unchecked_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> nested_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read> nested_unchecked_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> nested_unchecked_out: array<i32>;
@group(0) @binding(3) var<uniform> rk_nested_unchecked_arguments: nested_unchecked_Arguments;

struct compactConstructor_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> compactConstructor_a: array<i32>;
@group(0) @binding(1) var<storage, read> compactConstructor_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> compactConstructor_out: array<i32>;
@group(0) @binding(3) var<storage, read_write> rk_compactConstructor_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_compactConstructor_arguments: compactConstructor_Arguments;

struct compactConstructor_unchecked_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> compactConstructor_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read> compactConstructor_unchecked_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> compactConstructor_unchecked_out: array<i32>;
@group(0) @binding(3) var<uniform> rk_compactConstructor_unchecked_arguments: compactConstructor_unchecked_Arguments;

struct otherConstructor_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> otherConstructor_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> otherConstructor_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_otherConstructor_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_otherConstructor_arguments: otherConstructor_Arguments;

struct otherConstructor_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> otherConstructor_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> otherConstructor_unchecked_out: array<i32>;
@group(0) @binding(2) var<uniform> rk_otherConstructor_unchecked_arguments: otherConstructor_unchecked_Arguments;

struct chosen_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> chosen_a: array<i32>;
@group(0) @binding(1) var<storage, read> chosen_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> chosen_out: array<i32>;
@group(0) @binding(3) var<storage, read_write> rk_chosen_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_chosen_arguments: chosen_Arguments;

struct chosen_unchecked_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> chosen_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read> chosen_unchecked_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> chosen_unchecked_out: array<i32>;
@group(0) @binding(3) var<uniform> rk_chosen_unchecked_arguments: chosen_unchecked_Arguments;

struct inLoops_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> inLoops_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> inLoops_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_inLoops_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_inLoops_arguments: inLoops_Arguments;

struct inLoops_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> inLoops_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> inLoops_unchecked_out: array<i32>;
@group(0) @binding(2) var<uniform> rk_inLoops_unchecked_arguments: inLoops_unchecked_Arguments;

struct copiesDoNotChange_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> copiesDoNotChange_a: array<i32>;
@group(0) @binding(1) var<storage, read> copiesDoNotChange_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> copiesDoNotChange_out: array<i32>;
@group(0) @binding(3) var<storage, read_write> rk_copiesDoNotChange_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_copiesDoNotChange_arguments: copiesDoNotChange_Arguments;

struct copiesDoNotChange_unchecked_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> copiesDoNotChange_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read> copiesDoNotChange_unchecked_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> copiesDoNotChange_unchecked_out: array<i32>;
@group(0) @binding(3) var<uniform> rk_copiesDoNotChange_unchecked_arguments: copiesDoNotChange_unchecked_Arguments;

struct staticMethod_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> staticMethod_a: array<i32>;
@group(0) @binding(1) var<storage, read> staticMethod_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> staticMethod_out: array<i32>;
@group(0) @binding(3) var<storage, read_write> rk_staticMethod_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_staticMethod_arguments: staticMethod_Arguments;

struct staticMethod_unchecked_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> staticMethod_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read> staticMethod_unchecked_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> staticMethod_unchecked_out: array<i32>;
@group(0) @binding(3) var<uniform> rk_staticMethod_unchecked_arguments: staticMethod_unchecked_Arguments;

fn rk_long_add(a: rk_long, b: rk_long) -> rk_long {
    let sum = a.low + b.low;
    let pair = rk_long(sum, a.high + b.high + select(0, 1, (sum ^ i32(-2147483648)) < (a.low ^ i32(-2147483648))));
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

@compute @workgroup_size(32)  // Records.java:52
fn components(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // Records.java:53
    if (i < rk_components_arguments.out_length) {  // Records.java:54
        if (i < 0 || i >= rk_components_arguments.a_length) {  // Records.java:55
            atomicMin(&rk_components_traps[0], workItem);
            return;
        }
        if (i < 0 || i >= rk_components_arguments.b_length) {
            atomicMin(&rk_components_traps[1], workItem);
            return;
        }
        components_out[i] = components_a[i] * 31 + components_b[i];  // Records.java:56
    }
}

@compute @workgroup_size(32)  // Records.java:52
fn components_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // Records.java:53
    if (i < rk_components_unchecked_arguments.out_length) {  // Records.java:54
        components_unchecked_out[i] = components_unchecked_a[i] * 31 + components_unchecked_b[i];  // Records.java:56
    }
}

@compute @workgroup_size(32)  // Records.java:61
fn ofEveryType(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // Records.java:62
    if (i < rk_ofEveryType_arguments.out_length) {  // Records.java:63
        if (i < 0 || i >= rk_ofEveryType_arguments.a_length) {  // Records.java:64
            atomicMin(&rk_ofEveryType_traps[0], workItem);
            return;
        }
        let word = ofEveryType_a[i >> 2u];
        let narrow = (i32(u32(word) >> u32((i & 3) << 3u)) << 24u) >> 24u;
        if (i < 0 || i >= rk_ofEveryType_arguments.b_length) {
            atomicMin(&rk_ofEveryType_traps[1], workItem);
            return;
        }
        let word_1 = ofEveryType_b[i >> 1u];
        let narrow_1 = i32(u32(word_1) >> u32((i & 1) << 4u)) & 65535;
        let word_2 = ofEveryType_a[i >> 2u];
        let narrow_2 = (i32(u32(word_2) >> u32((i & 3) << 3u)) << 24u) >> 24u;
        let isGreater = narrow_2 > 0;
        if (i < 0 || i >= rk_ofEveryType_arguments.c_length) {
            atomicMin(&rk_ofEveryType_traps[2], workItem);
            return;
        }
        let cValue = ofEveryType_c[i];
        let word_3 = ofEveryType_a[i >> 2u];
        let narrow_3 = (i32(u32(word_3) >> u32((i & 3) << 3u)) << 24u) >> 24u;
        let product = f32(narrow_3) * 0.5f;
        let to_long = rk_long(narrow, narrow >> 31u);  // Records.java:65
        let to_long_1 = rk_long(narrow_1, narrow_1 >> 31u);
        let pair = rk_long(3, 0);
        let word_4 = cValue.low;
        let word_5 = cValue.high;
        let bits = bitcast<i32>(product);  // Records.java:66
        let bits_1 = bits & 2147483647;
        let isLess = bits_1 < 1325400064;
        let truncated = i32(select(0.0f, product, isLess));
        let to_int = select(select(select(2147483647, i32(-2147483648), bits < 0), 0, bits_1 > 2139095040), truncated, isLess);
        let to_long_2 = rk_long(to_int, to_int >> 31u);
        ofEveryType_out[i] = rk_long_add(rk_long_add(rk_long_add(to_long, rk_long_multiply(to_long_1, pair)), rk_long(select(1, word_4, isGreater), select(0, word_5, isGreater))), to_long_2);  // Records.java:65
    }
}

@compute @workgroup_size(32)  // Records.java:61
fn ofEveryType_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // Records.java:62
    if (i < rk_ofEveryType_unchecked_arguments.out_length) {  // Records.java:63
        let word = ofEveryType_unchecked_a[i >> 2u];  // Records.java:64
        let narrow = (i32(u32(word) >> u32((i & 3) << 3u)) << 24u) >> 24u;
        let word_1 = ofEveryType_unchecked_b[i >> 1u];
        let narrow_1 = i32(u32(word_1) >> u32((i & 1) << 4u)) & 65535;
        let word_2 = ofEveryType_unchecked_a[i >> 2u];
        let narrow_2 = (i32(u32(word_2) >> u32((i & 3) << 3u)) << 24u) >> 24u;
        let isGreater = narrow_2 > 0;
        let cValue = ofEveryType_unchecked_c[i];
        let word_3 = ofEveryType_unchecked_a[i >> 2u];
        let narrow_3 = (i32(u32(word_3) >> u32((i & 3) << 3u)) << 24u) >> 24u;
        let product = f32(narrow_3) * 0.5f;
        let to_long = rk_long(narrow, narrow >> 31u);  // Records.java:65
        let to_long_1 = rk_long(narrow_1, narrow_1 >> 31u);
        let pair = rk_long(3, 0);
        let word_4 = cValue.low;
        let word_5 = cValue.high;
        let bits = bitcast<i32>(product);  // Records.java:66
        let bits_1 = bits & 2147483647;
        let isLess = bits_1 < 1325400064;
        let truncated = i32(select(0.0f, product, isLess));
        let to_int = select(select(select(2147483647, i32(-2147483648), bits < 0), 0, bits_1 > 2139095040), truncated, isLess);
        let to_long_2 = rk_long(to_int, to_int >> 31u);
        ofEveryType_unchecked_out[i] = rk_long_add(rk_long_add(rk_long_add(to_long, rk_long_multiply(to_long_1, pair)), rk_long(select(1, word_4, isGreater), select(0, word_5, isGreater))), to_long_2);  // Records.java:65
    }
}

fn pair_swapped(self_: Pair) -> Pair {  // Records.java:17
    return Pair(self_.y, self_.x);  // Records.java:18
}

fn pair_plus(self_: Pair, other: Pair) -> Pair {  // Records.java:21
    return Pair(self_.x + other.x, self_.y + other.y);  // Records.java:22
}

fn pair_weight(self_: Pair) -> i32 {  // Records.java:25
    return self_.x * 3 - self_.y;  // Records.java:26
}

@compute @workgroup_size(32)  // Records.java:71
fn methods(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // Records.java:72
    if (i < rk_methods_arguments.out_length) {  // Records.java:73
        if (i < 0 || i >= rk_methods_arguments.a_length) {  // Records.java:74
            atomicMin(&rk_methods_traps[0], workItem);
            return;
        }
        if (i < 0 || i >= rk_methods_arguments.b_length) {
            atomicMin(&rk_methods_traps[1], workItem);
            return;
        }
        methods_out[i] = pair_weight(pair_plus(pair_swapped(Pair(methods_a[i], methods_b[i])), Pair(1, 2)));
    }
}

@compute @workgroup_size(32)  // Records.java:71
fn methods_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // Records.java:72
    if (i < rk_methods_unchecked_arguments.out_length) {  // Records.java:73
        methods_unchecked_out[i] = pair_weight(pair_plus(pair_swapped(Pair(methods_unchecked_a[i], methods_unchecked_b[i])), Pair(1, 2)));  // Records.java:74
    }
}

@compute @workgroup_size(32)  // Records.java:79
fn nested(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // Records.java:80
    if (i < rk_nested_arguments.out_length) {  // Records.java:81
        if (i < 0 || i >= rk_nested_arguments.a_length) {  // Records.java:82
            atomicMin(&rk_nested_traps[0], workItem);
            return;
        }
        if (i < 0 || i >= rk_nested_arguments.b_length) {
            atomicMin(&rk_nested_traps[1], workItem);
            return;
        }
        var line = Line(Pair(nested_a[i], 1), Pair(nested_b[i], 2));
        line = Line(line.to, pair_plus(line.from_, line.to));  // Records.java:83
        nested_out[i] = line.from_.x * 7 + pair_weight(line.to);  // Records.java:84
    }
}

@compute @workgroup_size(32)  // Records.java:79
fn nested_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // Records.java:80
    if (i < rk_nested_unchecked_arguments.out_length) {  // Records.java:81
        var line = Line(Pair(nested_unchecked_a[i], 1), Pair(nested_unchecked_b[i], 2));  // Records.java:82
        line = Line(line.to, pair_plus(line.from_, line.to));  // Records.java:83
        nested_unchecked_out[i] = line.from_.x * 7 + pair_weight(line.to);  // Records.java:84
    }
}

fn span_of(low: i32, high: i32) -> Span {  // Records.java:38
    var low_1 = low;
    var high_1 = high;
    if (low_1 > high_1) {  // Records.java:39
        let t = low_1;  // Records.java:40
        let low_2 = high_1;  // Records.java:41
        low_1 = low_2;
        high_1 = t;  // Records.java:42
    }
    return Span(low_1, high_1);  // Records.java:38
}

@compute @workgroup_size(32)  // Records.java:89
fn compactConstructor(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // Records.java:90
    if (i < rk_compactConstructor_arguments.out_length) {  // Records.java:91
        if (i < 0 || i >= rk_compactConstructor_arguments.a_length) {  // Records.java:92
            atomicMin(&rk_compactConstructor_traps[0], workItem);
            return;
        }
        if (i < 0 || i >= rk_compactConstructor_arguments.b_length) {
            atomicMin(&rk_compactConstructor_traps[1], workItem);
            return;
        }
        let span = span_of(compactConstructor_a[i], compactConstructor_b[i]);
        compactConstructor_out[i] = select(99, (span.high ^ span.low), span.low <= span.high);  // Records.java:93
    }
}

@compute @workgroup_size(32)  // Records.java:89
fn compactConstructor_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // Records.java:90
    if (i < rk_compactConstructor_unchecked_arguments.out_length) {  // Records.java:91
        let span = span_of(compactConstructor_unchecked_a[i], compactConstructor_unchecked_b[i]);  // Records.java:92
        compactConstructor_unchecked_out[i] = select(99, (span.high ^ span.low), span.low <= span.high);  // Records.java:93
    }
}

fn span_of_1(length: i32) -> Span {  // Records.java:46
    let self_ = span_of(0, length);  // Records.java:47
    return self_;  // Records.java:46
}

@compute @workgroup_size(32)  // Records.java:98
fn otherConstructor(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // Records.java:99
    if (i < rk_otherConstructor_arguments.out_length) {  // Records.java:100
        if (i < 0 || i >= rk_otherConstructor_arguments.a_length) {  // Records.java:101
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_otherConstructor_traps[0], workItem);
            return;
        }
        otherConstructor_out[i] = span_of_1(otherConstructor_a[i]).high * 2 + span_of_1(otherConstructor_a[i]).low;
    }
}

@compute @workgroup_size(32)  // Records.java:98
fn otherConstructor_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // Records.java:99
    if (i < rk_otherConstructor_unchecked_arguments.out_length) {  // Records.java:100
        otherConstructor_unchecked_out[i] = span_of_1(otherConstructor_unchecked_a[i]).high * 2 + span_of_1(otherConstructor_unchecked_a[i]).low;  // Records.java:101
    }
}

@compute @workgroup_size(32)  // Records.java:106
fn chosen(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // Records.java:107
    if (i < rk_chosen_arguments.out_length) {  // Records.java:108
        if (i < 0 || i >= rk_chosen_arguments.a_length) {  // Records.java:109
            atomicMin(&rk_chosen_traps[0], workItem);
            return;
        }
        if (i < 0 || i >= rk_chosen_arguments.b_length) {
            atomicMin(&rk_chosen_traps[1], workItem);
            return;
        }
        let empty = Pair(0, 0);
        var pair = empty;
        if (chosen_a[i] > chosen_b[i]) {
            pair = Pair(chosen_a[i], 1);
        } else {
            pair = Pair(2, chosen_b[i]);
        }
        chosen_out[i] = pair_weight(pair);  // Records.java:110
    }
}

@compute @workgroup_size(32)  // Records.java:106
fn chosen_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // Records.java:107
    if (i < rk_chosen_unchecked_arguments.out_length) {  // Records.java:108
        let empty = Pair(0, 0);  // Records.java:109
        var pair = empty;
        if (chosen_unchecked_a[i] > chosen_unchecked_b[i]) {
            pair = Pair(chosen_unchecked_a[i], 1);
        } else {
            pair = Pair(2, chosen_unchecked_b[i]);
        }
        chosen_unchecked_out[i] = pair_weight(pair);  // Records.java:110
    }
}

@compute @workgroup_size(32)  // Records.java:115
fn inLoops(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // Records.java:116
    if (i < rk_inLoops_arguments.out_length) {  // Records.java:117
        var pair = Pair(0, 1);  // Records.java:118
        var k = 0;  // Records.java:119
        loop {
            if (i < 0 || i >= rk_inLoops_arguments.a_length) {
                let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
                let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
                let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
                atomicMin(&rk_inLoops_traps[0], workItem);
                return;
            }
            if (k >= (inLoops_a[i] & 15)) {
                break;
            }
            pair = Pair(pair.y, pair.x + pair.y);  // Records.java:120
            k++;  // Records.java:119
        }
        inLoops_out[i] = pair.x;  // Records.java:122
    }
}

@compute @workgroup_size(32)  // Records.java:115
fn inLoops_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // Records.java:116
    if (i < rk_inLoops_unchecked_arguments.out_length) {  // Records.java:117
        var pair = Pair(0, 1);  // Records.java:118
        for (var k = 0; k < (inLoops_unchecked_a[i] & 15); k++) {  // Records.java:119
            pair = Pair(pair.y, pair.x + pair.y);  // Records.java:120
        }
        inLoops_unchecked_out[i] = pair.x;  // Records.java:122
    }
}

@compute @workgroup_size(32)  // Records.java:127
fn copiesDoNotChange(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // Records.java:128
    if (i < rk_copiesDoNotChange_arguments.out_length) {  // Records.java:129
        if (i < 0 || i >= rk_copiesDoNotChange_arguments.a_length) {  // Records.java:130
            atomicMin(&rk_copiesDoNotChange_traps[0], workItem);
            return;
        }
        if (i < 0 || i >= rk_copiesDoNotChange_arguments.b_length) {
            atomicMin(&rk_copiesDoNotChange_traps[1], workItem);
            return;
        }
        var before = Pair(copiesDoNotChange_a[i], copiesDoNotChange_b[i]);
        let behind = before;  // Records.java:131
        before = pair_swapped(before);  // Records.java:132
        copiesDoNotChange_out[i] = before.x * 3 + behind.x;  // Records.java:133
    }
}

@compute @workgroup_size(32)  // Records.java:127
fn copiesDoNotChange_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // Records.java:128
    if (i < rk_copiesDoNotChange_unchecked_arguments.out_length) {  // Records.java:129
        var before = Pair(copiesDoNotChange_unchecked_a[i], copiesDoNotChange_unchecked_b[i]);  // Records.java:130
        let behind = before;  // Records.java:131
        before = pair_swapped(before);  // Records.java:132
        copiesDoNotChange_unchecked_out[i] = before.x * 3 + behind.x;  // Records.java:133
    }
}

fn of_(value: i32) -> Pair {  // Records.java:13
    return Pair(value, -value);  // Records.java:14
}

@compute @workgroup_size(32)  // Records.java:138
fn staticMethod(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // Records.java:139
    if (i < rk_staticMethod_arguments.out_length) {  // Records.java:140
        if (i < 0 || i >= rk_staticMethod_arguments.a_length) {  // Records.java:141
            atomicMin(&rk_staticMethod_traps[0], workItem);
            return;
        }
        let ofResult = of_(staticMethod_a[i]);
        if (i < 0 || i >= rk_staticMethod_arguments.b_length) {
            atomicMin(&rk_staticMethod_traps[1], workItem);
            return;
        }
        staticMethod_out[i] = pair_weight(pair_plus(ofResult, of_(staticMethod_b[i])));
    }
}

@compute @workgroup_size(32)  // Records.java:138
fn staticMethod_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // Records.java:139
    if (i < rk_staticMethod_unchecked_arguments.out_length) {  // Records.java:140
        staticMethod_unchecked_out[i] = pair_weight(pair_plus(of_(staticMethod_unchecked_a[i]), of_(staticMethod_unchecked_b[i])));  // Records.java:141
    }
}
