// Generated from Spellings.java by RingKernel. Do not edit.

struct signs_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> signs_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> signs_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_signs_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_signs_arguments: signs_Arguments;

struct signs_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> signs_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> signs_unchecked_out: array<i32>;
@group(0) @binding(2) var<uniform> rk_signs_unchecked_arguments: signs_unchecked_Arguments;

struct signsOfFloats_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> signsOfFloats_a: array<f32>;
@group(0) @binding(1) var<storage, read_write> signsOfFloats_out: array<f32>;
@group(0) @binding(2) var<storage, read_write> rk_signsOfFloats_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_signsOfFloats_arguments: signsOfFloats_Arguments;

struct signsOfFloats_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> signsOfFloats_unchecked_a: array<f32>;
@group(0) @binding(1) var<storage, read_write> signsOfFloats_unchecked_out: array<f32>;
@group(0) @binding(2) var<uniform> rk_signsOfFloats_unchecked_arguments: signsOfFloats_unchecked_Arguments;

struct mixedBits_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> mixedBits_a: array<i32>;
@group(0) @binding(1) var<storage, read> mixedBits_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> mixedBits_out: array<i32>;
@group(0) @binding(3) var<storage, read_write> rk_mixedBits_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_mixedBits_arguments: mixedBits_Arguments;

struct mixedBits_unchecked_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> mixedBits_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read> mixedBits_unchecked_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> mixedBits_unchecked_out: array<i32>;
@group(0) @binding(3) var<uniform> rk_mixedBits_unchecked_arguments: mixedBits_unchecked_Arguments;

struct groups_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> groups_a: array<i32>;
@group(0) @binding(1) var<storage, read> groups_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> groups_out: array<i32>;
@group(0) @binding(3) var<storage, read_write> rk_groups_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_groups_arguments: groups_Arguments;

struct groups_unchecked_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> groups_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read> groups_unchecked_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> groups_unchecked_out: array<i32>;
@group(0) @binding(3) var<uniform> rk_groups_unchecked_arguments: groups_unchecked_Arguments;

struct looksLikeATemplate_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> looksLikeATemplate_a: array<i32>;
@group(0) @binding(1) var<storage, read> looksLikeATemplate_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> looksLikeATemplate_out: array<i32>;
@group(0) @binding(3) var<storage, read_write> rk_looksLikeATemplate_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_looksLikeATemplate_arguments: looksLikeATemplate_Arguments;

struct looksLikeATemplate_unchecked_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> looksLikeATemplate_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read> looksLikeATemplate_unchecked_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> looksLikeATemplate_unchecked_out: array<i32>;
@group(0) @binding(3) var<uniform> rk_looksLikeATemplate_unchecked_arguments: looksLikeATemplate_unchecked_Arguments;

struct comparedComparisons_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> comparedComparisons_a: array<i32>;
@group(0) @binding(1) var<storage, read> comparedComparisons_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> comparedComparisons_out: array<atomic<i32>>;
@group(0) @binding(3) var<storage, read_write> rk_comparedComparisons_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_comparedComparisons_arguments: comparedComparisons_Arguments;

fn rk_compare_exchange_comparedComparisons_out(index: i32, expected: i32, desired: i32) -> i32 {
    var seen = expected;
    loop {
        let result = atomicCompareExchangeWeak(&comparedComparisons_out[index], expected, desired);
        seen = result.old_value;
        if (result.exchanged || seen != expected) {
            break;
        }
    }
    return seen;
}

struct comparedComparisons_unchecked_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> comparedComparisons_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read> comparedComparisons_unchecked_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> comparedComparisons_unchecked_out: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_comparedComparisons_unchecked_arguments: comparedComparisons_unchecked_Arguments;

fn rk_compare_exchange_comparedComparisons_unchecked_out(index: i32, expected: i32, desired: i32) -> i32 {
    var seen = expected;
    loop {
        let result = atomicCompareExchangeWeak(&comparedComparisons_unchecked_out[index], expected, desired);
        seen = result.old_value;
        if (result.exchanged || seen != expected) {
            break;
        }
    }
    return seen;
}

struct conditionsInConditions_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> conditionsInConditions_a: array<i32>;
@group(0) @binding(1) var<storage, read> conditionsInConditions_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> conditionsInConditions_out: array<i32>;
@group(0) @binding(3) var<storage, read_write> rk_conditionsInConditions_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_conditionsInConditions_arguments: conditionsInConditions_Arguments;

struct conditionsInConditions_unchecked_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> conditionsInConditions_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read> conditionsInConditions_unchecked_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> conditionsInConditions_unchecked_out: array<i32>;
@group(0) @binding(3) var<uniform> rk_conditionsInConditions_unchecked_arguments: conditionsInConditions_unchecked_Arguments;

struct floatLiterals_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> floatLiterals_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> floatLiterals_out: array<f32>;
@group(0) @binding(2) var<storage, read_write> rk_floatLiterals_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_floatLiterals_arguments: floatLiterals_Arguments;

struct floatLiterals_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> floatLiterals_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> floatLiterals_unchecked_out: array<f32>;
@group(0) @binding(2) var<uniform> rk_floatLiterals_unchecked_arguments: floatLiterals_unchecked_Arguments;

struct deep_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> deep_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> deep_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_deep_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_deep_arguments: deep_Arguments;

struct deep_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> deep_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> deep_unchecked_out: array<i32>;
@group(0) @binding(2) var<uniform> rk_deep_unchecked_arguments: deep_unchecked_Arguments;

@compute @workgroup_size(32)  // Spellings.java:9
fn signs(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // Spellings.java:10
    if (i < rk_signs_arguments.out_length) {  // Spellings.java:11
        if (i < 0 || i >= rk_signs_arguments.a_length) {  // Spellings.java:12
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_signs_traps[0], workItem);
            return;
        }
        let x = signs_a[i];
        signs_out[i] = x + x + 1 - ~(-x) + x - -x;  // Spellings.java:13
    }
}

@compute @workgroup_size(32)  // Spellings.java:9
fn signs_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // Spellings.java:10
    if (i < rk_signs_unchecked_arguments.out_length) {  // Spellings.java:11
        let x = signs_unchecked_a[i];  // Spellings.java:12
        signs_unchecked_out[i] = x + x + 1 - ~(-x) + x - -x;  // Spellings.java:13
    }
}

@compute @workgroup_size(32)  // Spellings.java:18
fn signsOfFloats(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // Spellings.java:19
    if (i < rk_signsOfFloats_arguments.out_length) {  // Spellings.java:20
        if (i < 0 || i >= rk_signsOfFloats_arguments.a_length) {  // Spellings.java:21
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_signsOfFloats_traps[0], workItem);
            return;
        }
        var chosen = 0.0f;
        if (signsOfFloats_a[i] > 0.0f) {
            chosen = signsOfFloats_a[i];
        } else {
            chosen = -signsOfFloats_a[i];
        }
        signsOfFloats_out[i] = chosen;
    }
}

@compute @workgroup_size(32)  // Spellings.java:18
fn signsOfFloats_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // Spellings.java:19
    if (i < rk_signsOfFloats_unchecked_arguments.out_length) {  // Spellings.java:20
        var chosen = 0.0f;  // Spellings.java:21
        if (signsOfFloats_unchecked_a[i] > 0.0f) {
            chosen = signsOfFloats_unchecked_a[i];
        } else {
            chosen = -signsOfFloats_unchecked_a[i];
        }
        signsOfFloats_unchecked_out[i] = chosen;
    }
}

@compute @workgroup_size(32)  // Spellings.java:26
fn mixedBits(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // Spellings.java:27
    if (i < rk_mixedBits_arguments.out_length) {  // Spellings.java:28
        if (i < 0 || i >= rk_mixedBits_arguments.a_length) {  // Spellings.java:29
            atomicMin(&rk_mixedBits_traps[0], workItem);
            return;
        }
        let x = mixedBits_a[i];
        if (i < 0 || i >= rk_mixedBits_arguments.b_length) {  // Spellings.java:30
            atomicMin(&rk_mixedBits_traps[1], workItem);
            return;
        }
        let y = mixedBits_b[i];
        mixedBits_out[i] = ((x & y) | (x ^ (y & 15))) + (x | ((y & x) ^ y)) + (((x << 3u) & i32(u32(y) >> 2u)) | ((x - y) ^ ((x * y) >> 1u)));  // Spellings.java:31
    }
}

@compute @workgroup_size(32)  // Spellings.java:26
fn mixedBits_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // Spellings.java:27
    if (i < rk_mixedBits_unchecked_arguments.out_length) {  // Spellings.java:28
        let x = mixedBits_unchecked_a[i];  // Spellings.java:29
        let y = mixedBits_unchecked_b[i];  // Spellings.java:30
        mixedBits_unchecked_out[i] = ((x & y) | (x ^ (y & 15))) + (x | ((y & x) ^ y)) + (((x << 3u) & i32(u32(y) >> 2u)) | ((x - y) ^ ((x * y) >> 1u)));  // Spellings.java:31
    }
}

@compute @workgroup_size(32)  // Spellings.java:36
fn groups(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // Spellings.java:37
    if (i < rk_groups_arguments.out_length) {  // Spellings.java:38
        if (i < 0 || i >= rk_groups_arguments.a_length) {  // Spellings.java:39
            atomicMin(&rk_groups_traps[0], workItem);
            return;
        }
        let x = groups_a[i];
        if (i < 0 || i >= rk_groups_arguments.b_length) {  // Spellings.java:40
            atomicMin(&rk_groups_traps[1], workItem);
            return;
        }
        let y = groups_b[i];
        groups_out[i] = (x - (y - (x - (y - 1)))) ^ ((x ^ (y ^ x)) * 2 - (x + y) / 7 % 3 * (x << u32((y << 1u) & 31)));  // Spellings.java:41
    }
}

@compute @workgroup_size(32)  // Spellings.java:36
fn groups_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // Spellings.java:37
    if (i < rk_groups_unchecked_arguments.out_length) {  // Spellings.java:38
        let x = groups_unchecked_a[i];  // Spellings.java:39
        let y = groups_unchecked_b[i];  // Spellings.java:40
        groups_unchecked_out[i] = (x - (y - (x - (y - 1)))) ^ ((x ^ (y ^ x)) * 2 - (x + y) / 7 % 3 * (x << u32((y << 1u) & 31)));  // Spellings.java:41
    }
}

fn both(x: bool, y: bool) -> i32 {  // Spellings.java:104
    return select(0, 2, x) + select(0, 1, y);  // Spellings.java:105
}

@compute @workgroup_size(32)  // Spellings.java:46
fn looksLikeATemplate(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // Spellings.java:47
    if (i < rk_looksLikeATemplate_arguments.out_length) {  // Spellings.java:48
        if (i < 0 || i >= rk_looksLikeATemplate_arguments.a_length) {  // Spellings.java:49
            atomicMin(&rk_looksLikeATemplate_traps[0], workItem);
            return;
        }
        let x = looksLikeATemplate_a[i];
        if (i < 0 || i >= rk_looksLikeATemplate_arguments.b_length) {  // Spellings.java:50
            atomicMin(&rk_looksLikeATemplate_traps[1], workItem);
            return;
        }
        let y = looksLikeATemplate_b[i];
        looksLikeATemplate_out[i] = both((x < y), x > (y >> 1u)) + both((x < (y >> 2u)), y > x);  // Spellings.java:51
    }
}

@compute @workgroup_size(32)  // Spellings.java:46
fn looksLikeATemplate_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // Spellings.java:47
    if (i < rk_looksLikeATemplate_unchecked_arguments.out_length) {  // Spellings.java:48
        let x = looksLikeATemplate_unchecked_a[i];  // Spellings.java:49
        let y = looksLikeATemplate_unchecked_b[i];  // Spellings.java:50
        looksLikeATemplate_unchecked_out[i] = both((x < y), x > (y >> 1u)) + both((x < (y >> 2u)), y > x);  // Spellings.java:51
    }
}

@compute @workgroup_size(32)  // Spellings.java:56
fn comparedComparisons(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // Spellings.java:57
    if (i < rk_comparedComparisons_arguments.out_length) {  // Spellings.java:58
        if (i < 0 || i >= rk_comparedComparisons_arguments.a_length) {  // Spellings.java:59
            atomicMin(&rk_comparedComparisons_traps[0], workItem);
            return;
        }
        if (i < 0 || i >= rk_comparedComparisons_arguments.b_length) {
            atomicMin(&rk_comparedComparisons_traps[1], workItem);
            return;
        }
        let shifted = i >> 2u;
        let shifted_1 = (i & 3) << 3u;
        let shifted_2 = select(0, 1, (((comparedComparisons_a[i] < comparedComparisons_b[i]) == (comparedComparisons_b[i] < 3)) != (comparedComparisons_a[i] == 7) && comparedComparisons_a[i] > 1) || (comparedComparisons_b[i] != 2) != (comparedComparisons_a[i] >= 9)) << u32(shifted_1);
        let others = ~(255 << u32(shifted_1));
        loop {
            continuing {
                let before = atomicLoad(&comparedComparisons_out[shifted]);
                let found = rk_compare_exchange_comparedComparisons_out(shifted, before, (before & others) | shifted_2);
                break if (found == before);
            }
        }
    }
}

@compute @workgroup_size(32)  // Spellings.java:56
fn comparedComparisons_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // Spellings.java:57
    if (i < rk_comparedComparisons_unchecked_arguments.out_length) {  // Spellings.java:58
        let shifted = i >> 2u;  // Spellings.java:59
        let shifted_1 = (i & 3) << 3u;
        let shifted_2 = select(0, 1, (((comparedComparisons_unchecked_a[i] < comparedComparisons_unchecked_b[i]) == (comparedComparisons_unchecked_b[i] < 3)) != (comparedComparisons_unchecked_a[i] == 7) && comparedComparisons_unchecked_a[i] > 1) || (comparedComparisons_unchecked_b[i] != 2) != (comparedComparisons_unchecked_a[i] >= 9)) << u32(shifted_1);
        let others = ~(255 << u32(shifted_1));
        loop {
            continuing {
                let before = atomicLoad(&comparedComparisons_unchecked_out[shifted]);
                let found = rk_compare_exchange_comparedComparisons_unchecked_out(shifted, before, (before & others) | shifted_2);
                break if (found == before);
            }
        }
    }
}

@compute @workgroup_size(32)  // Spellings.java:64
fn conditionsInConditions(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // Spellings.java:65
    if (i < rk_conditionsInConditions_arguments.out_length) {  // Spellings.java:66
        if (i < 0 || i >= rk_conditionsInConditions_arguments.a_length) {  // Spellings.java:67
            atomicMin(&rk_conditionsInConditions_traps[0], workItem);
            return;
        }
        let x = conditionsInConditions_a[i];
        var chosen = 0;  // Spellings.java:68
        if (x < 0) {
            if (i < 0 || i >= rk_conditionsInConditions_arguments.b_length) {
                atomicMin(&rk_conditionsInConditions_traps[1], workItem);
                return;
            }
            chosen = select(2, 1, conditionsInConditions_b[i] < 0);
        } else {
            chosen = select(select(5, 4, x == 1), 3, select((x == 3), (x < 50), x > 5));
        }
        conditionsInConditions_out[i] = chosen;
    }
}

@compute @workgroup_size(32)  // Spellings.java:64
fn conditionsInConditions_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // Spellings.java:65
    if (i < rk_conditionsInConditions_unchecked_arguments.out_length) {  // Spellings.java:66
        let x = conditionsInConditions_unchecked_a[i];  // Spellings.java:67
        var chosen = 0;  // Spellings.java:68
        if (x < 0) {
            chosen = select(2, 1, conditionsInConditions_unchecked_b[i] < 0);
        } else {
            chosen = select(select(5, 4, x == 1), 3, select((x == 3), (x < 50), x > 5));
        }
        conditionsInConditions_unchecked_out[i] = chosen;
    }
}

@compute @workgroup_size(32)  // Spellings.java:73
fn floatLiterals(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    var negativeZeroBits = i32(-2147483648);
    let i = i32(rk_global_id.x);  // Spellings.java:74
    if (i < rk_floatLiterals_arguments.out_length) {  // Spellings.java:75
        var selected = 0.0f;  // Spellings.java:76
        if (i < 0 || i >= rk_floatLiterals_arguments.a_length) {
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_floatLiterals_traps[0], workItem);
            return;
        }
        switch (floatLiterals_a[i] & 15) {
            case 0: {
                selected = 1.0f;  // Spellings.java:77
            }
            case 1: {
                selected = 1.0e10f;  // Spellings.java:78
            }
            case 2: {
                selected = 1.1754944e-38f;  // Spellings.java:79
            }
            case 3: {
                selected = 0.1f;  // Spellings.java:80
            }
            case 4: {
                selected = 0x1.fffffep127f;  // Spellings.java:81
            }
            case 5: {
                selected = 1.6777216e7f;  // Spellings.java:82
            }
            case 6: {
                selected = 1.0e-37f;  // Spellings.java:83
            }
            case 7: {
                selected = bitcast<f32>(negativeZeroBits);  // Spellings.java:84
            }
            case 8: {
                selected = 100.0f;  // Spellings.java:85
            }
            case 9: {
                selected = 97.0f;  // Spellings.java:86
            }
            case 10: {
                selected = 1000.5f;  // Spellings.java:87
            }
            case 11: {
                selected = 0.25f;  // Spellings.java:88
            }
            case 12: {
                selected = 5.0f;  // Spellings.java:89
            }
            default: {
                selected = 1.0f;  // Spellings.java:90
            }
        }
        floatLiterals_out[i] = selected;  // Spellings.java:76
    }
}

@compute @workgroup_size(32)  // Spellings.java:73
fn floatLiterals_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    var negativeZeroBits = i32(-2147483648);
    let i = i32(rk_global_id.x);  // Spellings.java:74
    if (i < rk_floatLiterals_unchecked_arguments.out_length) {  // Spellings.java:75
        var selected = 0.0f;  // Spellings.java:76
        switch (floatLiterals_unchecked_a[i] & 15) {
            case 0: {
                selected = 1.0f;  // Spellings.java:77
            }
            case 1: {
                selected = 1.0e10f;  // Spellings.java:78
            }
            case 2: {
                selected = 1.1754944e-38f;  // Spellings.java:79
            }
            case 3: {
                selected = 0.1f;  // Spellings.java:80
            }
            case 4: {
                selected = 0x1.fffffep127f;  // Spellings.java:81
            }
            case 5: {
                selected = 1.6777216e7f;  // Spellings.java:82
            }
            case 6: {
                selected = 1.0e-37f;  // Spellings.java:83
            }
            case 7: {
                selected = bitcast<f32>(negativeZeroBits);  // Spellings.java:84
            }
            case 8: {
                selected = 100.0f;  // Spellings.java:85
            }
            case 9: {
                selected = 97.0f;  // Spellings.java:86
            }
            case 10: {
                selected = 1000.5f;  // Spellings.java:87
            }
            case 11: {
                selected = 0.25f;  // Spellings.java:88
            }
            case 12: {
                selected = 5.0f;  // Spellings.java:89
            }
            default: {
                selected = 1.0f;  // Spellings.java:90
            }
        }
        floatLiterals_unchecked_out[i] = selected;  // Spellings.java:76
    }
}

@compute @workgroup_size(32)  // Spellings.java:96
fn deep(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // Spellings.java:97
    if (i < rk_deep_arguments.out_length) {  // Spellings.java:98
        if (i < 0 || i >= rk_deep_arguments.a_length) {  // Spellings.java:99
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_deep_traps[0], workItem);
            return;
        }
        let x = deep_a[i];
        deep_out[i] = ((((((((x + 1) * 3 - 1) * 5 - 1) * 3 - 1) * 7 - x) * 3 - 1) * 9 - 1) * 3 - 1) * 3 - x;  // Spellings.java:100
    }
}

@compute @workgroup_size(32)  // Spellings.java:96
fn deep_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // Spellings.java:97
    if (i < rk_deep_unchecked_arguments.out_length) {  // Spellings.java:98
        let x = deep_unchecked_a[i];  // Spellings.java:99
        deep_unchecked_out[i] = ((((((((x + 1) * 3 - 1) * 5 - 1) * 3 - 1) * 7 - x) * 3 - 1) * 9 - 1) * 3 - 1) * 3 - x;  // Spellings.java:100
    }
}
