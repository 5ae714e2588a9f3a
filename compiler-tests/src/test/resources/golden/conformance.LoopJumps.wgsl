// Generated from LoopJumps.java by RingKernel. Do not edit.

struct breakOut_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> breakOut_a: array<i32>;
@group(0) @binding(1) var<storage, read> breakOut_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> breakOut_out: array<i32>;
@group(0) @binding(3) var<storage, read_write> rk_breakOut_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_breakOut_arguments: breakOut_Arguments;

struct breakOut_unchecked_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> breakOut_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read> breakOut_unchecked_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> breakOut_unchecked_out: array<i32>;
@group(0) @binding(3) var<uniform> rk_breakOut_unchecked_arguments: breakOut_unchecked_Arguments;

struct continueOn_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> continueOn_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> continueOn_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_continueOn_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_continueOn_arguments: continueOn_Arguments;

struct continueOn_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> continueOn_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> continueOn_unchecked_out: array<i32>;
@group(0) @binding(2) var<uniform> rk_continueOn_unchecked_arguments: continueOn_unchecked_Arguments;

struct continueInWhile_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> continueInWhile_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> continueInWhile_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_continueInWhile_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_continueInWhile_arguments: continueInWhile_Arguments;

struct continueInWhile_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> continueInWhile_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> continueInWhile_unchecked_out: array<i32>;
@group(0) @binding(2) var<uniform> rk_continueInWhile_unchecked_arguments: continueInWhile_unchecked_Arguments;

struct continueInDo_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> continueInDo_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> continueInDo_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_continueInDo_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_continueInDo_arguments: continueInDo_Arguments;

struct continueInDo_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> continueInDo_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> continueInDo_unchecked_out: array<i32>;
@group(0) @binding(2) var<uniform> rk_continueInDo_unchecked_arguments: continueInDo_unchecked_Arguments;

struct labelledBreak_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> labelledBreak_a: array<i32>;
@group(0) @binding(1) var<storage, read> labelledBreak_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> labelledBreak_out: array<i32>;
@group(0) @binding(3) var<storage, read_write> rk_labelledBreak_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_labelledBreak_arguments: labelledBreak_Arguments;

struct labelledBreak_unchecked_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> labelledBreak_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read> labelledBreak_unchecked_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> labelledBreak_unchecked_out: array<i32>;
@group(0) @binding(3) var<uniform> rk_labelledBreak_unchecked_arguments: labelledBreak_unchecked_Arguments;

struct labelledContinue_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> labelledContinue_a: array<i32>;
@group(0) @binding(1) var<storage, read> labelledContinue_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> labelledContinue_out: array<i32>;
@group(0) @binding(3) var<storage, read_write> rk_labelledContinue_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_labelledContinue_arguments: labelledContinue_Arguments;

struct labelledContinue_unchecked_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> labelledContinue_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read> labelledContinue_unchecked_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> labelledContinue_unchecked_out: array<i32>;
@group(0) @binding(3) var<uniform> rk_labelledContinue_unchecked_arguments: labelledContinue_unchecked_Arguments;

struct labelledBlock_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> labelledBlock_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> labelledBlock_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_labelledBlock_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_labelledBlock_arguments: labelledBlock_Arguments;

struct labelledBlock_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> labelledBlock_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> labelledBlock_unchecked_out: array<i32>;
@group(0) @binding(2) var<uniform> rk_labelledBlock_unchecked_arguments: labelledBlock_unchecked_Arguments;

struct returnFromLoops_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> returnFromLoops_a: array<i32>;
@group(0) @binding(1) var<storage, read> returnFromLoops_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> returnFromLoops_out: array<i32>;
@group(0) @binding(3) var<storage, read_write> rk_returnFromLoops_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_returnFromLoops_arguments: returnFromLoops_Arguments;

struct returnFromLoops_unchecked_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> returnFromLoops_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read> returnFromLoops_unchecked_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> returnFromLoops_unchecked_out: array<i32>;
@group(0) @binding(3) var<uniform> rk_returnFromLoops_unchecked_arguments: returnFromLoops_unchecked_Arguments;

@compute @workgroup_size(32)  // LoopJumps.java:9
fn breakOut(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // LoopJumps.java:10
    if (i < rk_breakOut_arguments.out_length) {  // LoopJumps.java:11
        var found = -1;  // LoopJumps.java:12
        for (var k = 0; k < 20; k++) {  // LoopJumps.java:13
            if (i < 0 || i >= rk_breakOut_arguments.a_length) {  // LoopJumps.java:14
                atomicMin(&rk_breakOut_traps[0], workItem);
                return;
            }
            if (i < 0 || i >= rk_breakOut_arguments.b_length) {
                atomicMin(&rk_breakOut_traps[1], workItem);
                return;
            }
            if ((i32(u32(breakOut_a[i]) >> u32(k & 31)) & 3) == (breakOut_b[i] & 3)) {
                let found_1 = k;  // LoopJumps.java:15
                found = found_1;
                break;  // LoopJumps.java:16
            }
        }
        breakOut_out[i] = found;  // LoopJumps.java:19
    }
}

@compute @workgroup_size(32)  // LoopJumps.java:9
fn breakOut_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // LoopJumps.java:10
    if (i < rk_breakOut_unchecked_arguments.out_length) {  // LoopJumps.java:11
        var found = -1;  // LoopJumps.java:12
        for (var k = 0; k < 20; k++) {  // LoopJumps.java:13
            if ((i32(u32(breakOut_unchecked_a[i]) >> u32(k & 31)) & 3) == (breakOut_unchecked_b[i] & 3)) {  // LoopJumps.java:14
                let found_1 = k;  // LoopJumps.java:15
                found = found_1;
                break;  // LoopJumps.java:16
            }
        }
        breakOut_unchecked_out[i] = found;  // LoopJumps.java:19
    }
}

@compute @workgroup_size(32)  // LoopJumps.java:24
fn continueOn(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // LoopJumps.java:25
    if (i < rk_continueOn_arguments.out_length) {  // LoopJumps.java:26
        var sum = 0;  // LoopJumps.java:27
        for (var k = 0; k < 10; k++) {  // LoopJumps.java:28
            if (i < 0 || i >= rk_continueOn_arguments.a_length) {  // LoopJumps.java:29
                let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
                let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
                let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
                atomicMin(&rk_continueOn_traps[0], workItem);
                return;
            }
            if (((continueOn_a[i] >> u32(k & 31)) & 1) == 0) {
                continue;  // LoopJumps.java:30
            }
            sum += k;  // LoopJumps.java:32
        }
        continueOn_out[i] = sum;  // LoopJumps.java:34
    }
}

@compute @workgroup_size(32)  // LoopJumps.java:24
fn continueOn_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // LoopJumps.java:25
    if (i < rk_continueOn_unchecked_arguments.out_length) {  // LoopJumps.java:26
        var sum = 0;  // LoopJumps.java:27
        for (var k = 0; k < 10; k++) {  // LoopJumps.java:28
            if (((continueOn_unchecked_a[i] >> u32(k & 31)) & 1) == 0) {  // LoopJumps.java:29
                continue;  // LoopJumps.java:30
            }
            sum += k;  // LoopJumps.java:32
        }
        continueOn_unchecked_out[i] = sum;  // LoopJumps.java:34
    }
}

@compute @workgroup_size(32)  // LoopJumps.java:39
fn continueInWhile(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // LoopJumps.java:40
    if (i < rk_continueInWhile_arguments.out_length) {  // LoopJumps.java:41
        var k = 0;  // LoopJumps.java:42
        var sum = 0;  // LoopJumps.java:43
        loop {  // LoopJumps.java:44
            let kBefore = k;
            k = kBefore + 1;
            if (kBefore >= 12) {
                break;
            }
            if (i < 0 || i >= rk_continueInWhile_arguments.a_length) {  // LoopJumps.java:45
                let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
                let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
                let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
                atomicMin(&rk_continueInWhile_traps[0], workItem);
                return;
            }
            if (k % 3 == continueInWhile_a[i] % 3) {
                continue;  // LoopJumps.java:46
            }
            sum += k;  // LoopJumps.java:48
        }
        continueInWhile_out[i] = sum;  // LoopJumps.java:50
    }
}

@compute @workgroup_size(32)  // LoopJumps.java:39
fn continueInWhile_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // LoopJumps.java:40
    if (i < rk_continueInWhile_unchecked_arguments.out_length) {  // LoopJumps.java:41
        var k = 0;  // LoopJumps.java:42
        var sum = 0;  // LoopJumps.java:43
        loop {  // LoopJumps.java:44
            let kBefore = k;
            k = kBefore + 1;
            if (kBefore >= 12) {
                break;
            }
            if (k % 3 == continueInWhile_unchecked_a[i] % 3) {  // LoopJumps.java:45
                continue;  // LoopJumps.java:46
            }
            sum += k;  // LoopJumps.java:48
        }
        continueInWhile_unchecked_out[i] = sum;  // LoopJumps.java:50
    }
}

@compute @workgroup_size(32)  // LoopJumps.java:55
fn continueInDo(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // LoopJumps.java:56
    if (i < rk_continueInDo_arguments.out_length) {  // LoopJumps.java:57
        var k = 0;  // LoopJumps.java:58
        var sum = 0;  // LoopJumps.java:59
        loop {  // LoopJumps.java:60
            if (i < 0 || i >= rk_continueInDo_arguments.a_length) {  // LoopJumps.java:61
                let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
                let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
                let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
                atomicMin(&rk_continueInDo_traps[0], workItem);
                return;
            }
            if ((k & 1) == (continueInDo_a[i] & 1)) {
                continue;  // LoopJumps.java:62
            }
            sum += k;  // LoopJumps.java:64
            continuing {
                let sum_1 = k + 1;  // LoopJumps.java:65
                k = sum_1;
                break if (sum_1 >= 9);
            }
        }
        continueInDo_out[i] = sum;  // LoopJumps.java:66
    }
}

@compute @workgroup_size(32)  // LoopJumps.java:55
fn continueInDo_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // LoopJumps.java:56
    if (i < rk_continueInDo_unchecked_arguments.out_length) {  // LoopJumps.java:57
        var k = 0;  // LoopJumps.java:58
        var sum = 0;  // LoopJumps.java:59
        loop {  // LoopJumps.java:60
            if ((k & 1) == (continueInDo_unchecked_a[i] & 1)) {  // LoopJumps.java:61
                continue;  // LoopJumps.java:62
            }
            sum += k;  // LoopJumps.java:64
            continuing {
                let sum_1 = k + 1;  // LoopJumps.java:65
                k = sum_1;
                break if (sum_1 >= 9);
            }
        }
        continueInDo_unchecked_out[i] = sum;  // LoopJumps.java:66
    }
}

@compute @workgroup_size(32)  // LoopJumps.java:71
fn labelledBreak(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // LoopJumps.java:72
    if (i < rk_labelledBreak_arguments.out_length) {  // LoopJumps.java:73
        var sum = 0;  // LoopJumps.java:74
        for (var k = 0; k < 8; k++) {  // LoopJumps.java:76
            var leavesOuter = false;  // LoopJumps.java:77
            for (var l = 0; l < 8; l++) {
                if (i < 0 || i >= rk_labelledBreak_arguments.a_length) {  // LoopJumps.java:78
                    atomicMin(&rk_labelledBreak_traps[0], workItem);
                    return;
                }
                if (k * l > (labelledBreak_a[i] & 31)) {
                    leavesOuter = true;  // LoopJumps.java:79
                    break;
                }
                if (i < 0 || i >= rk_labelledBreak_arguments.b_length) {  // LoopJumps.java:81
                    atomicMin(&rk_labelledBreak_traps[1], workItem);
                    return;
                }
                if (l > (labelledBreak_b[i] & 7)) {
                    break;  // LoopJumps.java:82
                }
                sum += k ^ l;  // LoopJumps.java:84
            }
            if (leavesOuter) {  // LoopJumps.java:79
                break;
            }
            sum += 100;  // LoopJumps.java:86
        }
        labelledBreak_out[i] = sum;  // LoopJumps.java:88
    }
}

@compute @workgroup_size(32)  // LoopJumps.java:71
fn labelledBreak_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // LoopJumps.java:72
    if (i < rk_labelledBreak_unchecked_arguments.out_length) {  // LoopJumps.java:73
        var sum = 0;  // LoopJumps.java:74
        for (var k = 0; k < 8; k++) {  // LoopJumps.java:76
            var leavesOuter = false;  // LoopJumps.java:77
            for (var l = 0; l < 8; l++) {
                if (k * l > (labelledBreak_unchecked_a[i] & 31)) {  // LoopJumps.java:78
                    leavesOuter = true;  // LoopJumps.java:79
                    break;
                }
                if (l > (labelledBreak_unchecked_b[i] & 7)) {  // LoopJumps.java:81
                    break;  // LoopJumps.java:82
                }
                sum += k ^ l;  // LoopJumps.java:84
            }
            if (leavesOuter) {  // LoopJumps.java:79
                break;
            }
            sum += 100;  // LoopJumps.java:86
        }
        labelledBreak_unchecked_out[i] = sum;  // LoopJumps.java:88
    }
}

@compute @workgroup_size(32)  // LoopJumps.java:93
fn labelledContinue(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // LoopJumps.java:94
    if (i < rk_labelledContinue_arguments.out_length) {  // LoopJumps.java:95
        var sum = 0;  // LoopJumps.java:96
        for (var k = 0; k < 6; k++) {  // LoopJumps.java:98
            var l = 0;  // LoopJumps.java:99
            var repeatsOuter = false;  // LoopJumps.java:100
            loop {
                if (i < 0 || i >= rk_labelledContinue_arguments.b_length) {  // LoopJumps.java:101
                    atomicMin(&rk_labelledContinue_traps[0], workItem);
                    return;
                }
                if (l > (labelledContinue_b[i] & 3)) {
                    repeatsOuter = true;  // LoopJumps.java:102
                    break;
                }
                if (i < 0 || i >= rk_labelledContinue_arguments.a_length) {  // LoopJumps.java:104
                    atomicMin(&rk_labelledContinue_traps[1], workItem);
                    return;
                }
                if (((labelledContinue_a[i] >> u32(k & 31)) & 1) == 1) {
                    sum += l;  // LoopJumps.java:105
                }
                l++;  // LoopJumps.java:107
            }
            if (repeatsOuter) {  // LoopJumps.java:102
                continue;
            }
        }
        labelledContinue_out[i] = sum;  // LoopJumps.java:110
    }
}

@compute @workgroup_size(32)  // LoopJumps.java:93
fn labelledContinue_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // LoopJumps.java:94
    if (i < rk_labelledContinue_unchecked_arguments.out_length) {  // LoopJumps.java:95
        var sum = 0;  // LoopJumps.java:96
        for (var k = 0; k < 6; k++) {  // LoopJumps.java:98
            var l = 0;  // LoopJumps.java:99
            var repeatsOuter = false;  // LoopJumps.java:100
            loop {
                if (l > (labelledContinue_unchecked_b[i] & 3)) {  // LoopJumps.java:101
                    repeatsOuter = true;  // LoopJumps.java:102
                    break;
                }
                if (((labelledContinue_unchecked_a[i] >> u32(k & 31)) & 1) == 1) {  // LoopJumps.java:104
                    sum += l;  // LoopJumps.java:105
                }
                l++;  // LoopJumps.java:107
            }
            if (repeatsOuter) {  // LoopJumps.java:102
                continue;
            }
        }
        labelledContinue_unchecked_out[i] = sum;  // LoopJumps.java:110
    }
}

@compute @workgroup_size(32)  // LoopJumps.java:115
fn labelledBlock(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // LoopJumps.java:116
    if (i < rk_labelledBlock_arguments.out_length) {  // LoopJumps.java:117
        if (i < 0 || i >= rk_labelledBlock_arguments.a_length) {  // LoopJumps.java:118
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_labelledBlock_traps[0], workItem);
            return;
        }
        let x = labelledBlock_a[i];
        var x_1 = x;
        var leavesBlock = false;  // LoopJumps.java:119
        if (x_1 < 0) {  // LoopJumps.java:120
            leavesBlock = true;  // LoopJumps.java:121
        }
        let goesOn = !leavesBlock;  // LoopJumps.java:120
        if (goesOn) {
            x_1 += 5;  // LoopJumps.java:123
            if (x_1 > 100) {  // LoopJumps.java:124
                leavesBlock = true;  // LoopJumps.java:125
            }
            let goesOn_1 = !leavesBlock;  // LoopJumps.java:124
            if (goesOn_1) {
                x_1 *= 2;  // LoopJumps.java:127
            }
        }
        labelledBlock_out[i] = x_1;  // LoopJumps.java:129
    }
}

@compute @workgroup_size(32)  // LoopJumps.java:115
fn labelledBlock_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // LoopJumps.java:116
    if (i < rk_labelledBlock_unchecked_arguments.out_length) {  // LoopJumps.java:117
        let x = labelledBlock_unchecked_a[i];  // LoopJumps.java:118
        var x_1 = x;
        var leavesBlock = false;  // LoopJumps.java:119
        if (x_1 < 0) {  // LoopJumps.java:120
            leavesBlock = true;  // LoopJumps.java:121
        }
        let goesOn = !leavesBlock;  // LoopJumps.java:120
        if (goesOn) {
            x_1 += 5;  // LoopJumps.java:123
            if (x_1 > 100) {  // LoopJumps.java:124
                leavesBlock = true;  // LoopJumps.java:125
            }
            let goesOn_1 = !leavesBlock;  // LoopJumps.java:124
            if (goesOn_1) {
                x_1 *= 2;  // LoopJumps.java:127
            }
        }
        labelledBlock_unchecked_out[i] = x_1;  // LoopJumps.java:129
    }
}

@compute @workgroup_size(32)  // LoopJumps.java:134
fn returnFromLoops(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // LoopJumps.java:135
    if (i < rk_returnFromLoops_arguments.out_length) {  // LoopJumps.java:136
        for (var k = 0; k < 5; k++) {  // LoopJumps.java:137
            for (var l = 0; l < 5; l++) {  // LoopJumps.java:138
                if (i < 0 || i >= rk_returnFromLoops_arguments.a_length) {  // LoopJumps.java:139
                    atomicMin(&rk_returnFromLoops_traps[0], workItem);
                    return;
                }
                if (k + l == (returnFromLoops_a[i] & 7)) {
                    returnFromLoops_out[i] = k * 10 + l;  // LoopJumps.java:140
                    return;  // LoopJumps.java:141
                }
            }
        }
        if (i < 0 || i >= rk_returnFromLoops_arguments.b_length) {  // LoopJumps.java:145
            atomicMin(&rk_returnFromLoops_traps[1], workItem);
            return;
        }
        returnFromLoops_out[i] = -returnFromLoops_b[i];
    }
}

@compute @workgroup_size(32)  // LoopJumps.java:134
fn returnFromLoops_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // LoopJumps.java:135
    if (i < rk_returnFromLoops_unchecked_arguments.out_length) {  // LoopJumps.java:136
        for (var k = 0; k < 5; k++) {  // LoopJumps.java:137
            for (var l = 0; l < 5; l++) {  // LoopJumps.java:138
                if (k + l == (returnFromLoops_unchecked_a[i] & 7)) {  // LoopJumps.java:139
                    returnFromLoops_unchecked_out[i] = k * 10 + l;  // LoopJumps.java:140
                    return;  // LoopJumps.java:141
                }
            }
        }
        returnFromLoops_unchecked_out[i] = -returnFromLoops_unchecked_b[i];  // LoopJumps.java:145
    }
}
