// Generated from Conditions.java by RingKernel. Do not edit.

struct elseBelongsToTheInner_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> elseBelongsToTheInner_a: array<i32>;
@group(0) @binding(1) var<storage, read> elseBelongsToTheInner_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> elseBelongsToTheInner_out: array<i32>;
@group(0) @binding(3) var<storage, read_write> rk_elseBelongsToTheInner_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_elseBelongsToTheInner_arguments: elseBelongsToTheInner_Arguments;

struct elseBelongsToTheInner_unchecked_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> elseBelongsToTheInner_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read> elseBelongsToTheInner_unchecked_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> elseBelongsToTheInner_unchecked_out: array<i32>;
@group(0) @binding(3) var<uniform> rk_elseBelongsToTheInner_unchecked_arguments: elseBelongsToTheInner_unchecked_Arguments;

struct chain_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> chain_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> chain_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_chain_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_chain_arguments: chain_Arguments;

struct chain_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> chain_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> chain_unchecked_out: array<i32>;
@group(0) @binding(2) var<uniform> rk_chain_unchecked_arguments: chain_unchecked_Arguments;

struct guardedIndex_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> guardedIndex_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> guardedIndex_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_guardedIndex_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_guardedIndex_arguments: guardedIndex_Arguments;

struct guardedIndex_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> guardedIndex_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> guardedIndex_unchecked_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_guardedIndex_unchecked_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_guardedIndex_unchecked_arguments: guardedIndex_unchecked_Arguments;

struct guardedDivision_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> guardedDivision_a: array<i32>;
@group(0) @binding(1) var<storage, read> guardedDivision_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> guardedDivision_out: array<i32>;
@group(0) @binding(3) var<storage, read_write> rk_guardedDivision_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_guardedDivision_arguments: guardedDivision_Arguments;

struct guardedDivision_unchecked_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> guardedDivision_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read> guardedDivision_unchecked_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> guardedDivision_unchecked_out: array<i32>;
@group(0) @binding(3) var<storage, read_write> rk_guardedDivision_unchecked_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_guardedDivision_unchecked_arguments: guardedDivision_unchecked_Arguments;

struct guardedByOr_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> guardedByOr_a: array<i32>;
@group(0) @binding(1) var<storage, read> guardedByOr_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> guardedByOr_out: array<atomic<i32>>;
@group(0) @binding(3) var<storage, read_write> rk_guardedByOr_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_guardedByOr_arguments: guardedByOr_Arguments;

fn rk_compare_exchange_guardedByOr_out(index: i32, expected: i32, desired: i32) -> i32 {
    var seen = expected;
    loop {
        let result = atomicCompareExchangeWeak(&guardedByOr_out[index], expected, desired);
        seen = result.old_value;
        if (result.exchanged || seen != expected) {
            break;
        }
    }
    return seen;
}

struct guardedByOr_unchecked_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> guardedByOr_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read> guardedByOr_unchecked_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> guardedByOr_unchecked_out: array<atomic<i32>>;
@group(0) @binding(3) var<storage, read_write> rk_guardedByOr_unchecked_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_guardedByOr_unchecked_arguments: guardedByOr_unchecked_Arguments;

fn rk_compare_exchange_guardedByOr_unchecked_out(index: i32, expected: i32, desired: i32) -> i32 {
    var seen = expected;
    loop {
        let result = atomicCompareExchangeWeak(&guardedByOr_unchecked_out[index], expected, desired);
        seen = result.old_value;
        if (result.exchanged || seen != expected) {
            break;
        }
    }
    return seen;
}

struct effectsOfTheChosen_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> effectsOfTheChosen_a: array<i32>;
@group(0) @binding(1) var<storage, read> effectsOfTheChosen_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> effectsOfTheChosen_out: array<i32>;
@group(0) @binding(3) var<storage, read_write> rk_effectsOfTheChosen_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_effectsOfTheChosen_arguments: effectsOfTheChosen_Arguments;

struct effectsOfTheChosen_unchecked_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> effectsOfTheChosen_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read> effectsOfTheChosen_unchecked_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> effectsOfTheChosen_unchecked_out: array<i32>;
@group(0) @binding(3) var<uniform> rk_effectsOfTheChosen_unchecked_arguments: effectsOfTheChosen_unchecked_Arguments;

struct earlyReturn_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> earlyReturn_a: array<i32>;
@group(0) @binding(1) var<storage, read> earlyReturn_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> earlyReturn_out: array<i32>;
@group(0) @binding(3) var<storage, read_write> rk_earlyReturn_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_earlyReturn_arguments: earlyReturn_Arguments;

struct earlyReturn_unchecked_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> earlyReturn_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read> earlyReturn_unchecked_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> earlyReturn_unchecked_out: array<i32>;
@group(0) @binding(3) var<uniform> rk_earlyReturn_unchecked_arguments: earlyReturn_unchecked_Arguments;

@compute @workgroup_size(32)  // Conditions.java:9
fn elseBelongsToTheInner(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // Conditions.java:10
    if (i < rk_elseBelongsToTheInner_arguments.out_length) {  // Conditions.java:11
        var x = 1;  // Conditions.java:12
        if (i < 0 || i >= rk_elseBelongsToTheInner_arguments.a_length) {  // Conditions.java:13
            atomicMin(&rk_elseBelongsToTheInner_traps[0], workItem);
            return;
        }
        if (elseBelongsToTheInner_a[i] > 0) {
            if (i < 0 || i >= rk_elseBelongsToTheInner_arguments.b_length) {  // Conditions.java:14
                atomicMin(&rk_elseBelongsToTheInner_traps[1], workItem);
                return;
            }
            if (elseBelongsToTheInner_b[i] > 0) {
                x = 2;  // Conditions.java:15
            } else {
                x = 3;  // Conditions.java:17
            }
        }
        elseBelongsToTheInner_out[i] = x;  // Conditions.java:18
    }
}

@compute @workgroup_size(32)  // Conditions.java:9
fn elseBelongsToTheInner_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // Conditions.java:10
    if (i < rk_elseBelongsToTheInner_unchecked_arguments.out_length) {  // Conditions.java:11
        var x = 1;  // Conditions.java:12
        if (elseBelongsToTheInner_unchecked_a[i] > 0) {  // Conditions.java:13
            if (elseBelongsToTheInner_unchecked_b[i] > 0) {  // Conditions.java:14
                x = 2;  // Conditions.java:15
            } else {
                x = 3;  // Conditions.java:17
            }
        }
        elseBelongsToTheInner_unchecked_out[i] = x;  // Conditions.java:18
    }
}

@compute @workgroup_size(32)  // Conditions.java:23
fn chain(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // Conditions.java:24
    if (i < rk_chain_arguments.out_length) {  // Conditions.java:25
        if (i < 0 || i >= rk_chain_arguments.a_length) {  // Conditions.java:26
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_chain_traps[0], workItem);
            return;
        }
        if (chain_a[i] < -50) {
            chain_out[i] = 1;  // Conditions.java:27
        } else if (chain_a[i] < 0) {  // Conditions.java:28
            chain_out[i] = 2;  // Conditions.java:29
        } else if (chain_a[i] == 0) {  // Conditions.java:30
            chain_out[i] = 3;  // Conditions.java:31
        } else {
            chain_out[i] = 4;  // Conditions.java:33
        }
    }
}

@compute @workgroup_size(32)  // Conditions.java:23
fn chain_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // Conditions.java:24
    if (i < rk_chain_unchecked_arguments.out_length) {  // Conditions.java:25
        if (chain_unchecked_a[i] < -50) {  // Conditions.java:26
            chain_unchecked_out[i] = 1;  // Conditions.java:27
        } else if (chain_unchecked_a[i] < 0) {  // Conditions.java:28
            chain_unchecked_out[i] = 2;  // Conditions.java:29
        } else if (chain_unchecked_a[i] == 0) {  // Conditions.java:30
            chain_unchecked_out[i] = 3;  // Conditions.java:31
        } else {
            chain_unchecked_out[i] = 4;  // Conditions.java:33
        }
    }
}

@compute @workgroup_size(32)  // Conditions.java:39
fn guardedIndex(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // Conditions.java:40
    if (i < rk_guardedIndex_arguments.out_length) {  // Conditions.java:41
        if (i < 0 || i >= rk_guardedIndex_arguments.a_length) {  // Conditions.java:42
            atomicMin(&rk_guardedIndex_traps[0], workItem);
            return;
        }
        let isAtLeast = guardedIndex_a[i] >= 0;
        var both = isAtLeast;
        if (isAtLeast) {
            both = guardedIndex_a[i] < rk_guardedIndex_arguments.a_length;
        }
        var chosen = 0;
        if (both) {
            let aValue = guardedIndex_a[i];
            if (aValue < 0 || aValue >= rk_guardedIndex_arguments.a_length) {
                atomicMin(&rk_guardedIndex_traps[1], workItem);
                return;
            }
            chosen = guardedIndex_a[aValue];
        } else {
            chosen = -1;
        }
        guardedIndex_out[i] = chosen;
    }
}

@compute @workgroup_size(32)  // Conditions.java:39
fn guardedIndex_unchecked(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // Conditions.java:40
    if (i < rk_guardedIndex_unchecked_arguments.out_length) {  // Conditions.java:41
        let isAtLeast = guardedIndex_unchecked_a[i] >= 0;  // Conditions.java:42
        var both = isAtLeast;
        if (isAtLeast) {
            both = guardedIndex_unchecked_a[i] < rk_guardedIndex_unchecked_arguments.a_length;
        }
        var chosen = 0;
        if (both) {
            let aValue = guardedIndex_unchecked_a[i];
            if (aValue < 0 || aValue >= rk_guardedIndex_unchecked_arguments.a_length) {
                let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
                let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
                let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
                atomicMin(&rk_guardedIndex_unchecked_traps[0], workItem);
                return;
            }
            chosen = guardedIndex_unchecked_a[aValue];
        } else {
            chosen = -1;
        }
        guardedIndex_unchecked_out[i] = chosen;
    }
}

@compute @workgroup_size(32)  // Conditions.java:47
fn guardedDivision(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // Conditions.java:48
    if (i < rk_guardedDivision_arguments.out_length) {  // Conditions.java:49
        if (i < 0 || i >= rk_guardedDivision_arguments.b_length) {  // Conditions.java:50
            atomicMin(&rk_guardedDivision_traps[0], workItem);
            return;
        }
        var chosen = 0;
        if (guardedDivision_b[i] != 0) {
            if (i < 0 || i >= rk_guardedDivision_arguments.a_length) {
                atomicMin(&rk_guardedDivision_traps[1], workItem);
                return;
            }
            let aValue = guardedDivision_a[i];
            let bValue = guardedDivision_b[i];
            if (bValue == 0) {
                atomicMin(&rk_guardedDivision_traps[2], workItem);
                return;
            }
            let isEqual = bValue == -1;
            chosen = select(aValue / select(bValue, 1, isEqual), -aValue, isEqual);
        } else {
            chosen = 0;
        }
        guardedDivision_out[i] = chosen;
    }
}

@compute @workgroup_size(32)  // Conditions.java:47
fn guardedDivision_unchecked(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // Conditions.java:48
    if (i < rk_guardedDivision_unchecked_arguments.out_length) {  // Conditions.java:49
        var chosen = 0;  // Conditions.java:50
        if (guardedDivision_unchecked_b[i] != 0) {
            let aValue = guardedDivision_unchecked_a[i];
            let bValue = guardedDivision_unchecked_b[i];
            if (bValue == 0) {
                let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
                let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
                let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
                atomicMin(&rk_guardedDivision_unchecked_traps[0], workItem);
                return;
            }
            let isEqual = bValue == -1;
            chosen = select(aValue / select(bValue, 1, isEqual), -aValue, isEqual);
        } else {
            chosen = 0;
        }
        guardedDivision_unchecked_out[i] = chosen;
    }
}

@compute @workgroup_size(32)  // Conditions.java:55
fn guardedByOr(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // Conditions.java:56
    if (i < rk_guardedByOr_arguments.out_length) {  // Conditions.java:57
        if (i < 0 || i >= rk_guardedByOr_arguments.b_length) {  // Conditions.java:58
            atomicMin(&rk_guardedByOr_traps[0], workItem);
            return;
        }
        let bValue = guardedByOr_b[i];
        var either = bValue == 0;
        if (bValue != 0) {
            if (i < 0 || i >= rk_guardedByOr_arguments.a_length) {
                atomicMin(&rk_guardedByOr_traps[1], workItem);
                return;
            }
            let bValue_1 = guardedByOr_b[i];
            if (bValue_1 == 0) {
                atomicMin(&rk_guardedByOr_traps[2], workItem);
                return;
            }
            either = guardedByOr_a[i] % select(bValue_1, 1, bValue_1 == -1) == 0;
        }
        let shifted = i >> 2u;
        let shifted_1 = (i & 3) << 3u;
        let shifted_2 = select(0, 1, either) << u32(shifted_1);
        let others = ~(255 << u32(shifted_1));
        loop {
            continuing {
                let before = atomicLoad(&guardedByOr_out[shifted]);
                let found = rk_compare_exchange_guardedByOr_out(shifted, before, (before & others) | shifted_2);
                break if (found == before);
            }
        }
    }
}

@compute @workgroup_size(32)  // Conditions.java:55
fn guardedByOr_unchecked(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // Conditions.java:56
    if (i < rk_guardedByOr_unchecked_arguments.out_length) {  // Conditions.java:57
        let bValue = guardedByOr_unchecked_b[i];  // Conditions.java:58
        var either = bValue == 0;
        if (bValue != 0) {
            let bValue_1 = guardedByOr_unchecked_b[i];
            if (bValue_1 == 0) {
                let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
                let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
                let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
                atomicMin(&rk_guardedByOr_unchecked_traps[0], workItem);
                return;
            }
            either = guardedByOr_unchecked_a[i] % select(bValue_1, 1, bValue_1 == -1) == 0;
        }
        let shifted = i >> 2u;
        let shifted_1 = (i & 3) << 3u;
        let shifted_2 = select(0, 1, either) << u32(shifted_1);
        let others = ~(255 << u32(shifted_1));
        loop {
            continuing {
                let before = atomicLoad(&guardedByOr_unchecked_out[shifted]);
                let found = rk_compare_exchange_guardedByOr_unchecked_out(shifted, before, (before & others) | shifted_2);
                break if (found == before);
            }
        }
    }
}

@compute @workgroup_size(32)  // Conditions.java:63
fn effectsOfTheChosen(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // Conditions.java:64
    if (i < rk_effectsOfTheChosen_arguments.out_length) {  // Conditions.java:65
        if (i < 0 || i >= rk_effectsOfTheChosen_arguments.a_length) {  // Conditions.java:66
            atomicMin(&rk_effectsOfTheChosen_traps[0], workItem);
            return;
        }
        let x = effectsOfTheChosen_a[i];
        var x_1 = x;
        if (i < 0 || i >= rk_effectsOfTheChosen_arguments.b_length) {  // Conditions.java:67
            atomicMin(&rk_effectsOfTheChosen_traps[1], workItem);
            return;
        }
        let y = effectsOfTheChosen_b[i];
        var y_1 = y;
        var z = 0;  // Conditions.java:68
        if (x_1 > y_1) {
            let xBefore = x_1;
            x_1 = xBefore + 1;
            z = xBefore;
        } else {
            let yBefore = y_1;
            y_1 = yBefore - 1;
            z = yBefore;
        }
        effectsOfTheChosen_out[i] = z ^ (x_1 * 31) ^ (y_1 * 17);  // Conditions.java:69
    }
}

@compute @workgroup_size(32)  // Conditions.java:63
fn effectsOfTheChosen_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // Conditions.java:64
    if (i < rk_effectsOfTheChosen_unchecked_arguments.out_length) {  // Conditions.java:65
        let x = effectsOfTheChosen_unchecked_a[i];  // Conditions.java:66
        var x_1 = x;
        let y = effectsOfTheChosen_unchecked_b[i];  // Conditions.java:67
        var y_1 = y;
        var z = 0;  // Conditions.java:68
        if (x_1 > y_1) {
            let xBefore = x_1;
            x_1 = xBefore + 1;
            z = xBefore;
        } else {
            let yBefore = y_1;
            y_1 = yBefore - 1;
            z = yBefore;
        }
        effectsOfTheChosen_unchecked_out[i] = z ^ (x_1 * 31) ^ (y_1 * 17);  // Conditions.java:69
    }
}

@compute @workgroup_size(32)  // Conditions.java:82
fn earlyReturn(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // Conditions.java:83
    if (i < rk_earlyReturn_arguments.out_length) {  // Conditions.java:84
        if (i < 0 || i >= rk_earlyReturn_arguments.a_length) {  // Conditions.java:85
            atomicMin(&rk_earlyReturn_traps[0], workItem);
            return;
        }
        if (i < 0 || i >= rk_earlyReturn_arguments.b_length) {
            atomicMin(&rk_earlyReturn_traps[1], workItem);
            return;
        }
        if (earlyReturn_a[i] == earlyReturn_b[i]) {
            return;  // Conditions.java:86
        }
        earlyReturn_out[i] = 7;  // Conditions.java:88
        if (earlyReturn_a[i] < earlyReturn_b[i]) {  // Conditions.java:89
            return;  // Conditions.java:90
        }
        earlyReturn_out[i] = 8;  // Conditions.java:92
    }
}

@compute @workgroup_size(32)  // Conditions.java:82
fn earlyReturn_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // Conditions.java:83
    if (i < rk_earlyReturn_unchecked_arguments.out_length) {  // Conditions.java:84
        if (earlyReturn_unchecked_a[i] == earlyReturn_unchecked_b[i]) {  // Conditions.java:85
            return;  // Conditions.java:86
        }
        earlyReturn_unchecked_out[i] = 7;  // Conditions.java:88
        if (earlyReturn_unchecked_a[i] < earlyReturn_unchecked_b[i]) {  // Conditions.java:89
            return;  // Conditions.java:90
        }
        earlyReturn_unchecked_out[i] = 8;  // Conditions.java:92
    }
}
