// Generated from Switches.java by RingKernel. Do not edit.

struct switches_Arguments {
    codes_length: i32,
    result_length: i32,
}

@group(0) @binding(0) var<storage, read> switches_codes: array<i32>;
@group(0) @binding(1) var<storage, read_write> switches_result: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_switches_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_switches_arguments: switches_Arguments;

struct switches_unchecked_Arguments {
    codes_length: i32,
    result_length: i32,
}

@group(0) @binding(0) var<storage, read> switches_unchecked_codes: array<i32>;
@group(0) @binding(1) var<storage, read_write> switches_unchecked_result: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_switches_unchecked_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_switches_unchecked_arguments: switches_unchecked_Arguments;

@compute @workgroup_size(32)  // Switches.java:12
fn switches(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // Switches.java:13
    if (i >= rk_switches_arguments.codes_length) {  // Switches.java:14
        return;  // Switches.java:15
    }
    var value = i;  // Switches.java:17
    for (var step = 0; step < 4; step++) {  // Switches.java:18
        if (rk_switches_arguments.codes_length == 0) {  // Switches.java:19
            atomicMin(&rk_switches_traps[0], workItem);
            return;
        }
        let remainder = (i + step) % select(rk_switches_arguments.codes_length, 1, rk_switches_arguments.codes_length == -1);
        if (remainder < 0 || remainder >= rk_switches_arguments.codes_length) {
            atomicMin(&rk_switches_traps[1], workItem);
            return;
        }
        var leaves = false;
        var leaves_1 = false;
        var leaves_2 = false;
        var leaves_3 = false;
        var leaves_4 = false;
        var leaves_5 = false;
        var leaves_6 = false;
        switch (switches_codes[remainder]) {
            case 1: {
            }
            case 2: {
                leaves_4 = true;
            }
            case 3: {
                leaves_5 = true;
            }
            default: {
                leaves_6 = true;
            }
        }
        if (leaves_4) {
            leaves_3 = true;
        }
        if (leaves_5) {
            leaves_2 = true;
        }
        if (leaves_6) {
            leaves_1 = true;
        }
        let goesOn = !(leaves_3 || leaves_2 || leaves_1);
        if (goesOn) {
            value += 10;  // Switches.java:21
            leaves = true;  // Switches.java:22
        }
        let goesOn_1 = !(leaves_2 || leaves_1 || leaves);  // Switches.java:19
        if (goesOn_1) {
            let value_1 = -value;  // Switches.java:24
            value = value_1;
        }
        let goesOn_2 = !(leaves_1 || leaves);  // Switches.java:19
        if (goesOn_2) {
            value ^= 5;  // Switches.java:26
            if (value > 20) {  // Switches.java:27
                continue;  // Switches.java:28
            }
            leaves = true;  // Switches.java:30
        }
        let goesOn_3 = !leaves;  // Switches.java:19
        if (goesOn_3) {
            value *= 3;  // Switches.java:32
        }
        value++;  // Switches.java:34
    }
    var score = 0;  // Switches.java:36
    switch (value & 3) {
        case 0: {
            score = 100;  // Switches.java:37
        }
        case 1, 2: {
            let t = value * 2;  // Switches.java:39
            score = t - 1;  // Switches.java:40
        }
        default: {
            score = -value;  // Switches.java:42
        }
    }
    var score_1 = score;  // Switches.java:36
    switch (switches_codes[i]) {  // Switches.java:44
        case 0: {
            score_1++;  // Switches.java:45
        }
        case 1: {
            score_1 += 2;  // Switches.java:46
        }
        default: {
        }
    }
    if (i < 0 || i >= rk_switches_arguments.result_length) {  // Switches.java:49
        atomicMin(&rk_switches_traps[2], workItem);
        return;
    }
    switches_result[i] = score_1;
}

@compute @workgroup_size(32)  // Switches.java:12
fn switches_unchecked(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // Switches.java:13
    if (i >= rk_switches_unchecked_arguments.codes_length) {  // Switches.java:14
        return;  // Switches.java:15
    }
    var value = i;  // Switches.java:17
    for (var step = 0; step < 4; step++) {  // Switches.java:18
        if (rk_switches_unchecked_arguments.codes_length == 0) {  // Switches.java:19
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_switches_unchecked_traps[0], workItem);
            return;
        }
        var leaves = false;
        var leaves_1 = false;
        var leaves_2 = false;
        var leaves_3 = false;
        var leaves_4 = false;
        var leaves_5 = false;
        var leaves_6 = false;
        switch (switches_unchecked_codes[(i + step) % select(rk_switches_unchecked_arguments.codes_length, 1, rk_switches_unchecked_arguments.codes_length == -1)]) {
            case 1: {
            }
            case 2: {
                leaves_4 = true;
            }
            case 3: {
                leaves_5 = true;
            }
            default: {
                leaves_6 = true;
            }
        }
        if (leaves_4) {
            leaves_3 = true;
        }
        if (leaves_5) {
            leaves_2 = true;
        }
        if (leaves_6) {
            leaves_1 = true;
        }
        let goesOn = !(leaves_3 || leaves_2 || leaves_1);
        if (goesOn) {
            value += 10;  // Switches.java:21
            leaves = true;  // Switches.java:22
        }
        let goesOn_1 = !(leaves_2 || leaves_1 || leaves);  // Switches.java:19
        if (goesOn_1) {
            let value_1 = -value;  // Switches.java:24
            value = value_1;
        }
        let goesOn_2 = !(leaves_1 || leaves);  // Switches.java:19
        if (goesOn_2) {
            value ^= 5;  // Switches.java:26
            if (value > 20) {  // Switches.java:27
                continue;  // Switches.java:28
            }
            leaves = true;  // Switches.java:30
        }
        let goesOn_3 = !leaves;  // Switches.java:19
        if (goesOn_3) {
            value *= 3;  // Switches.java:32
        }
        value++;  // Switches.java:34
    }
    var score = 0;  // Switches.java:36
    switch (value & 3) {
        case 0: {
            score = 100;  // Switches.java:37
        }
        case 1, 2: {
            let t = value * 2;  // Switches.java:39
            score = t - 1;  // Switches.java:40
        }
        default: {
            score = -value;  // Switches.java:42
        }
    }
    var score_1 = score;  // Switches.java:36
    switch (switches_unchecked_codes[i]) {  // Switches.java:44
        case 0: {
            score_1++;  // Switches.java:45
        }
        case 1: {
            score_1 += 2;  // Switches.java:46
        }
        default: {
        }
    }
    switches_unchecked_result[i] = score_1;  // Switches.java:49
}
