// Generated from Methods.java by RingKernel. Do not edit.

struct rk_long {
    @align(8) low: i32,  // offset 0
    high: i32,  // offset 4
}

struct overloads_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> overloads_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> overloads_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_overloads_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_overloads_arguments: overloads_Arguments;

struct overloads_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> overloads_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> overloads_unchecked_out: array<i32>;
@group(0) @binding(2) var<uniform> rk_overloads_unchecked_arguments: overloads_unchecked_Arguments;

struct earlyReturns_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> earlyReturns_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> earlyReturns_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_earlyReturns_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_earlyReturns_arguments: earlyReturns_Arguments;

struct earlyReturns_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> earlyReturns_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> earlyReturns_unchecked_out: array<i32>;
@group(0) @binding(2) var<uniform> rk_earlyReturns_unchecked_arguments: earlyReturns_unchecked_Arguments;

struct nestedCalls_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> nestedCalls_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> nestedCalls_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_nestedCalls_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_nestedCalls_arguments: nestedCalls_Arguments;

struct nestedCalls_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> nestedCalls_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> nestedCalls_unchecked_out: array<i32>;
@group(0) @binding(2) var<uniform> rk_nestedCalls_unchecked_arguments: nestedCalls_unchecked_Arguments;

struct loopsOfTheirOwn_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> loopsOfTheirOwn_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> loopsOfTheirOwn_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_loopsOfTheirOwn_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_loopsOfTheirOwn_arguments: loopsOfTheirOwn_Arguments;

struct loopsOfTheirOwn_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> loopsOfTheirOwn_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> loopsOfTheirOwn_unchecked_out: array<i32>;
@group(0) @binding(2) var<uniform> rk_loopsOfTheirOwn_unchecked_arguments: loopsOfTheirOwn_unchecked_Arguments;

struct parametersAreCopies_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> parametersAreCopies_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> parametersAreCopies_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_parametersAreCopies_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_parametersAreCopies_arguments: parametersAreCopies_Arguments;

struct parametersAreCopies_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> parametersAreCopies_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> parametersAreCopies_unchecked_out: array<i32>;
@group(0) @binding(2) var<uniform> rk_parametersAreCopies_unchecked_arguments: parametersAreCopies_unchecked_Arguments;

struct localArrayIsChanged_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> localArrayIsChanged_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> localArrayIsChanged_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_localArrayIsChanged_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_localArrayIsChanged_arguments: localArrayIsChanged_Arguments;

struct localArrayIsChanged_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> localArrayIsChanged_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> localArrayIsChanged_unchecked_out: array<i32>;
@group(0) @binding(2) var<uniform> rk_localArrayIsChanged_unchecked_arguments: localArrayIsChanged_unchecked_Arguments;

struct parameterArrayIsChanged_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> parameterArrayIsChanged_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> parameterArrayIsChanged_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_parameterArrayIsChanged_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_parameterArrayIsChanged_arguments: parameterArrayIsChanged_Arguments;

struct parameterArrayIsChanged_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> parameterArrayIsChanged_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> parameterArrayIsChanged_unchecked_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_parameterArrayIsChanged_unchecked_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_parameterArrayIsChanged_unchecked_arguments: parameterArrayIsChanged_unchecked_Arguments;

struct ofAnotherClass_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> ofAnotherClass_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> ofAnotherClass_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_ofAnotherClass_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_ofAnotherClass_arguments: ofAnotherClass_Arguments;

struct ofAnotherClass_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> ofAnotherClass_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> ofAnotherClass_unchecked_out: array<i32>;
@group(0) @binding(2) var<uniform> rk_ofAnotherClass_unchecked_arguments: ofAnotherClass_unchecked_Arguments;

struct booleanResult_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> booleanResult_a: array<i32>;
@group(0) @binding(1) var<storage, read> booleanResult_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> booleanResult_out: array<atomic<i32>>;
@group(0) @binding(3) var<storage, read_write> rk_booleanResult_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_booleanResult_arguments: booleanResult_Arguments;

fn rk_compare_exchange_booleanResult_out(index: i32, expected: i32, desired: i32) -> i32 {
    var seen = expected;
    loop {
        let result = atomicCompareExchangeWeak(&booleanResult_out[index], expected, desired);
        seen = result.old_value;
        if (result.exchanged || seen != expected) {
            break;
        }
    }
    return seen;
}

struct booleanResult_unchecked_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> booleanResult_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read> booleanResult_unchecked_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> booleanResult_unchecked_out: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_booleanResult_unchecked_arguments: booleanResult_unchecked_Arguments;

fn rk_compare_exchange_booleanResult_unchecked_out(index: i32, expected: i32, desired: i32) -> i32 {
    var seen = expected;
    loop {
        let result = atomicCompareExchangeWeak(&booleanResult_unchecked_out[index], expected, desired);
        seen = result.old_value;
        if (result.exchanged || seen != expected) {
            break;
        }
    }
    return seen;
}

struct withoutResult_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> withoutResult_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> withoutResult_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_withoutResult_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_withoutResult_arguments: withoutResult_Arguments;

struct withoutResult_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> withoutResult_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> withoutResult_unchecked_out: array<i32>;
@group(0) @binding(2) var<uniform> rk_withoutResult_unchecked_arguments: withoutResult_unchecked_Arguments;

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

fn of_(x: i32) -> i32 {  // Methods.java:95
    return x + 1;  // Methods.java:96
}

fn of_1(x: i32) -> i32 {  // Methods.java:99
    return x * 3;  // Methods.java:100
}

fn of_2(x: i32) -> i32 {  // Methods.java:103
    return x * 5;  // Methods.java:104
}

fn of_3(x: rk_long) -> i32 {  // Methods.java:107
    let pair = rk_long(7, 0);  // Methods.java:108
    let to_int = rk_long_multiply(x, pair).low;
    return to_int;
}

fn of_4(x: f32) -> i32 {  // Methods.java:111
    let product = x * 9.0f;  // Methods.java:112
    let bits = bitcast<i32>(product);
    let bits_1 = bits & 2147483647;
    let isLess = bits_1 < 1325400064;
    let truncated = i32(select(0.0f, product, isLess));
    let to_int = select(select(select(2147483647, i32(-2147483648), bits < 0), 0, bits_1 > 2139095040), truncated, isLess);
    return to_int;
}

@compute @workgroup_size(32)  // Methods.java:9
fn overloads(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // Methods.java:10
    if (i < rk_overloads_arguments.out_length) {  // Methods.java:11
        if (i < 0 || i >= rk_overloads_arguments.a_length) {  // Methods.java:12
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_overloads_traps[0], workItem);
            return;
        }
        let word = overloads_a[i >> 2u];
        let narrow = (i32(u32(word) >> u32((i & 3) << 3u)) << 24u) >> 24u;
        let word_1 = overloads_a[i >> 2u];
        let narrow_1 = (i32(u32(word_1) >> u32((i & 3) << 3u)) << 24u) >> 24u;
        let to_short = (narrow_1 << 16u) >> 16u;
        let word_2 = overloads_a[i >> 2u];
        let narrow_2 = (i32(u32(word_2) >> u32((i & 3) << 3u)) << 24u) >> 24u;
        let word_3 = overloads_a[i >> 2u];
        let narrow_3 = (i32(u32(word_3) >> u32((i & 3) << 3u)) << 24u) >> 24u;
        let to_long = rk_long(narrow_3, narrow_3 >> 31u);
        let word_4 = overloads_a[i >> 2u];
        let narrow_4 = (i32(u32(word_4) >> u32((i & 3) << 3u)) << 24u) >> 24u;
        overloads_out[i] = of_(narrow) + of_1(to_short) + of_2(narrow_2) + of_3(to_long) + of_4(f32(narrow_4) * 0.5f);
    }
}

@compute @workgroup_size(32)  // Methods.java:9
fn overloads_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // Methods.java:10
    if (i < rk_overloads_unchecked_arguments.out_length) {  // Methods.java:11
        let word = overloads_unchecked_a[i >> 2u];  // Methods.java:12
        let narrow = (i32(u32(word) >> u32((i & 3) << 3u)) << 24u) >> 24u;
        let word_1 = overloads_unchecked_a[i >> 2u];
        let narrow_1 = (i32(u32(word_1) >> u32((i & 3) << 3u)) << 24u) >> 24u;
        let to_short = (narrow_1 << 16u) >> 16u;
        let word_2 = overloads_unchecked_a[i >> 2u];
        let narrow_2 = (i32(u32(word_2) >> u32((i & 3) << 3u)) << 24u) >> 24u;
        let word_3 = overloads_unchecked_a[i >> 2u];
        let narrow_3 = (i32(u32(word_3) >> u32((i & 3) << 3u)) << 24u) >> 24u;
        let to_long = rk_long(narrow_3, narrow_3 >> 31u);
        let word_4 = overloads_unchecked_a[i >> 2u];
        let narrow_4 = (i32(u32(word_4) >> u32((i & 3) << 3u)) << 24u) >> 24u;
        overloads_unchecked_out[i] = of_(narrow) + of_1(to_short) + of_2(narrow_2) + of_3(to_long) + of_4(f32(narrow_4) * 0.5f);
    }
}

fn sign_(x: i32) -> i32 {  // Methods.java:115
    if (x > 0) {  // Methods.java:116
        return 1;  // Methods.java:117
    }
    if (x == 0) {  // Methods.java:119
        return 0;  // Methods.java:120
    }
    return -1;  // Methods.java:122
}

@compute @workgroup_size(32)  // Methods.java:17
fn earlyReturns(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // Methods.java:18
    if (i < rk_earlyReturns_arguments.out_length) {  // Methods.java:19
        if (i < 0 || i >= rk_earlyReturns_arguments.a_length) {  // Methods.java:20
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_earlyReturns_traps[0], workItem);
            return;
        }
        earlyReturns_out[i] = sign_(earlyReturns_a[i]) * 10 + sign_(-earlyReturns_a[i]);
    }
}

@compute @workgroup_size(32)  // Methods.java:17
fn earlyReturns_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // Methods.java:18
    if (i < rk_earlyReturns_unchecked_arguments.out_length) {  // Methods.java:19
        earlyReturns_unchecked_out[i] = sign_(earlyReturns_unchecked_a[i]) * 10 + sign_(-earlyReturns_unchecked_a[i]);  // Methods.java:20
    }
}

fn larger(x: i32, y: i32) -> i32 {  // Methods.java:125
    return select(y, x, x > y);  // Methods.java:126
}

@compute @workgroup_size(32)  // Methods.java:25
fn nestedCalls(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // Methods.java:26
    if (i < rk_nestedCalls_arguments.out_length) {  // Methods.java:27
        if (i < 0 || i >= rk_nestedCalls_arguments.a_length) {  // Methods.java:28
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_nestedCalls_traps[0], workItem);
            return;
        }
        nestedCalls_out[i] = sign_(larger(nestedCalls_a[i], sign_(larger(nestedCalls_a[i], 3) - 5)));
    }
}

@compute @workgroup_size(32)  // Methods.java:25
fn nestedCalls_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // Methods.java:26
    if (i < rk_nestedCalls_unchecked_arguments.out_length) {  // Methods.java:27
        nestedCalls_unchecked_out[i] = sign_(larger(nestedCalls_unchecked_a[i], sign_(larger(nestedCalls_unchecked_a[i], 3) - 5)));  // Methods.java:28
    }
}

fn digits(x: i32) -> i32 {  // Methods.java:129
    var x_1 = x;
    var digits_1 = 1;  // Methods.java:130
    while (x_1 > 9 || x_1 < -9) {  // Methods.java:131
        x_1 /= 10;  // Methods.java:132
        digits_1++;  // Methods.java:133
    }
    return digits_1;  // Methods.java:135
}

@compute @workgroup_size(32)  // Methods.java:33
fn loopsOfTheirOwn(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // Methods.java:34
    if (i < rk_loopsOfTheirOwn_arguments.out_length) {  // Methods.java:35
        if (i < 0 || i >= rk_loopsOfTheirOwn_arguments.a_length) {  // Methods.java:36
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_loopsOfTheirOwn_traps[0], workItem);
            return;
        }
        loopsOfTheirOwn_out[i] = digits(loopsOfTheirOwn_a[i]) * 100 + digits(~loopsOfTheirOwn_a[i]);
    }
}

@compute @workgroup_size(32)  // Methods.java:33
fn loopsOfTheirOwn_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // Methods.java:34
    if (i < rk_loopsOfTheirOwn_unchecked_arguments.out_length) {  // Methods.java:35
        loopsOfTheirOwn_unchecked_out[i] = digits(loopsOfTheirOwn_unchecked_a[i]) * 100 + digits(~loopsOfTheirOwn_unchecked_a[i]);  // Methods.java:36
    }
}

fn changed(x: i32) -> i32 {  // Methods.java:138
    var x_1 = x;
    x_1 += 3;  // Methods.java:139
    x_1 ^= 5;  // Methods.java:140
    return x_1;  // Methods.java:141
}

@compute @workgroup_size(32)  // Methods.java:41
fn parametersAreCopies(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // Methods.java:42
    if (i < rk_parametersAreCopies_arguments.out_length) {  // Methods.java:43
        if (i < 0 || i >= rk_parametersAreCopies_arguments.a_length) {  // Methods.java:44
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_parametersAreCopies_traps[0], workItem);
            return;
        }
        let x = parametersAreCopies_a[i];
        let y = changed(x);  // Methods.java:45
        parametersAreCopies_out[i] = x ^ y;  // Methods.java:46
    }
}

@compute @workgroup_size(32)  // Methods.java:41
fn parametersAreCopies_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // Methods.java:42
    if (i < rk_parametersAreCopies_unchecked_arguments.out_length) {  // Methods.java:43
        let x = parametersAreCopies_unchecked_a[i];  // Methods.java:44
        let y = changed(x);  // Methods.java:45
        parametersAreCopies_unchecked_out[i] = x ^ y;  // Methods.java:46
    }
}

fn swap_local2(pair: ptr<function, array<i32, 2>>) {  // Methods.java:144
    let first = (*pair)[0];  // Methods.java:145
    (*pair)[0] = (*pair)[1];  // Methods.java:146
    (*pair)[1] = first;  // Methods.java:147
}

@compute @workgroup_size(32)  // Methods.java:51
fn localArrayIsChanged(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // Methods.java:52
    if (i < rk_localArrayIsChanged_arguments.out_length) {  // Methods.java:53
        var pair = array<i32, 2>();  // Methods.java:54
        if (i < 0 || i >= rk_localArrayIsChanged_arguments.a_length) {
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_localArrayIsChanged_traps[0], workItem);
            return;
        }
        pair[0] = localArrayIsChanged_a[i];
        pair[1] = 7;
        swap_local2(&pair);  // Methods.java:55
        swap_local2(&pair);  // Methods.java:56
        swap_local2(&pair);  // Methods.java:57
        localArrayIsChanged_out[i] = pair[0] * 31 + pair[1];  // Methods.java:58
    }
}

@compute @workgroup_size(32)  // Methods.java:51
fn localArrayIsChanged_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // Methods.java:52
    if (i < rk_localArrayIsChanged_unchecked_arguments.out_length) {  // Methods.java:53
        var pair = array<i32, 2>();  // Methods.java:54
        pair[0] = localArrayIsChanged_unchecked_a[i];
        pair[1] = 7;
        swap_local2(&pair);  // Methods.java:55
        swap_local2(&pair);  // Methods.java:56
        swap_local2(&pair);  // Methods.java:57
        localArrayIsChanged_unchecked_out[i] = pair[0] * 31 + pair[1];  // Methods.java:58
    }
}

fn put_out(index: i32, value: i32) -> i32 {  // Methods.java:150
    if (index < 0 || index >= rk_parameterArrayIsChanged_arguments.out_length) {  // Methods.java:151
        return 1;
    }
    parameterArrayIsChanged_out[index] = value;
    return 0;  // Methods.java:150
}

@compute @workgroup_size(32)  // Methods.java:63
fn parameterArrayIsChanged(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // Methods.java:64
    if (i < rk_parameterArrayIsChanged_arguments.out_length) {  // Methods.java:65
        if (i < 0 || i >= rk_parameterArrayIsChanged_arguments.a_length) {  // Methods.java:66
            atomicMin(&rk_parameterArrayIsChanged_traps[1], workItem);
            return;
        }
        let returned = put_out(i, parameterArrayIsChanged_a[i] * 3);
        if (returned != 0) {
            atomicMin(&rk_parameterArrayIsChanged_traps[returned - 1], workItem);
            return;
        }
    }
}

fn put_out_parameterArrayIsChanged_unchecked(index: i32, value: i32) -> i32 {  // Methods.java:150
    if (index < 0 || index >= rk_parameterArrayIsChanged_unchecked_arguments.out_length) {  // Methods.java:151
        return 1;
    }
    parameterArrayIsChanged_unchecked_out[index] = value;
    return 0;  // Methods.java:150
}

@compute @workgroup_size(32)  // Methods.java:63
fn parameterArrayIsChanged_unchecked(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // Methods.java:64
    if (i < rk_parameterArrayIsChanged_unchecked_arguments.out_length) {  // Methods.java:65
        let returned = put_out_parameterArrayIsChanged_unchecked(i, parameterArrayIsChanged_unchecked_a[i] * 3);  // Methods.java:66
        if (returned != 0) {
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_parameterArrayIsChanged_unchecked_traps[returned - 1], workItem);
            return;
        }
    }
}

fn twice(x: i32) -> i32 {  // MethodsOfOthers.java:9
    return x + x;  // MethodsOfOthers.java:10
}

@compute @workgroup_size(32)  // Methods.java:71
fn ofAnotherClass(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // Methods.java:72
    if (i < rk_ofAnotherClass_arguments.out_length) {  // Methods.java:73
        if (i < 0 || i >= rk_ofAnotherClass_arguments.a_length) {  // Methods.java:74
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_ofAnotherClass_traps[0], workItem);
            return;
        }
        ofAnotherClass_out[i] = twice(ofAnotherClass_a[i]) + 42;
    }
}

@compute @workgroup_size(32)  // Methods.java:71
fn ofAnotherClass_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // Methods.java:72
    if (i < rk_ofAnotherClass_unchecked_arguments.out_length) {  // Methods.java:73
        ofAnotherClass_unchecked_out[i] = twice(ofAnotherClass_unchecked_a[i]) + 42;  // Methods.java:74
    }
}

fn both(x: bool, y: bool) -> bool {  // Methods.java:154
    return x && y;  // Methods.java:155
}

@compute @workgroup_size(32)  // Methods.java:79
fn booleanResult(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // Methods.java:80
    if (i < rk_booleanResult_arguments.out_length) {  // Methods.java:81
        if (i < 0 || i >= rk_booleanResult_arguments.a_length) {  // Methods.java:82
            atomicMin(&rk_booleanResult_traps[0], workItem);
            return;
        }
        if (i < 0 || i >= rk_booleanResult_arguments.b_length) {
            atomicMin(&rk_booleanResult_traps[1], workItem);
            return;
        }
        let bothResult = both((booleanResult_a[i] > 0), booleanResult_b[i] > 0);
        var either = !bothResult;
        if (bothResult) {
            either = both((booleanResult_a[i] < 0), booleanResult_b[i] < 0);
        }
        let shifted = i >> 2u;
        let shifted_1 = (i & 3) << 3u;
        let shifted_2 = select(0, 1, either) << u32(shifted_1);
        let others = ~(255 << u32(shifted_1));
        loop {
            continuing {
                let before = atomicLoad(&booleanResult_out[shifted]);
                let found = rk_compare_exchange_booleanResult_out(shifted, before, (before & others) | shifted_2);
                break if (found == before);
            }
        }
    }
}

@compute @workgroup_size(32)  // Methods.java:79
fn booleanResult_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // Methods.java:80
    if (i < rk_booleanResult_unchecked_arguments.out_length) {  // Methods.java:81
        let bothResult = both((booleanResult_unchecked_a[i] > 0), booleanResult_unchecked_b[i] > 0);  // Methods.java:82
        var either = !bothResult;
        if (bothResult) {
            either = both((booleanResult_unchecked_a[i] < 0), booleanResult_unchecked_b[i] < 0);
        }
        let shifted = i >> 2u;
        let shifted_1 = (i & 3) << 3u;
        let shifted_2 = select(0, 1, either) << u32(shifted_1);
        let others = ~(255 << u32(shifted_1));
        loop {
            continuing {
                let before = atomicLoad(&booleanResult_unchecked_out[shifted]);
                let found = rk_compare_exchange_booleanResult_unchecked_out(shifted, before, (before & others) | shifted_2);
                break if (found == before);
            }
        }
    }
}

fn nothing() {  // Methods.java:158
}

@compute @workgroup_size(32)  // Methods.java:87
fn withoutResult(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // Methods.java:88
    if (i < rk_withoutResult_arguments.out_length) {  // Methods.java:89
        nothing();  // Methods.java:90
        if (i < 0 || i >= rk_withoutResult_arguments.a_length) {  // Methods.java:91
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_withoutResult_traps[0], workItem);
            return;
        }
        withoutResult_out[i] = withoutResult_a[i];
    }
}

@compute @workgroup_size(32)  // Methods.java:87
fn withoutResult_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // Methods.java:88
    if (i < rk_withoutResult_unchecked_arguments.out_length) {  // Methods.java:89
        nothing();  // Methods.java:90
        withoutResult_unchecked_out[i] = withoutResult_unchecked_a[i];  // Methods.java:91
    }
}
