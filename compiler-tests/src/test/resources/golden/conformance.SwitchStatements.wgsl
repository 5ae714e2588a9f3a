// Generated from SwitchStatements.java by RingKernel. Do not edit.

struct fallThrough_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> fallThrough_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> fallThrough_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_fallThrough_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_fallThrough_arguments: fallThrough_Arguments;

struct fallThrough_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> fallThrough_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> fallThrough_unchecked_out: array<i32>;
@group(0) @binding(2) var<uniform> rk_fallThrough_unchecked_arguments: fallThrough_unchecked_Arguments;

struct defaultFirst_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> defaultFirst_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> defaultFirst_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_defaultFirst_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_defaultFirst_arguments: defaultFirst_Arguments;

struct defaultFirst_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> defaultFirst_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> defaultFirst_unchecked_out: array<i32>;
@group(0) @binding(2) var<uniform> rk_defaultFirst_unchecked_arguments: defaultFirst_unchecked_Arguments;

struct noDefault_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> noDefault_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> noDefault_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_noDefault_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_noDefault_arguments: noDefault_Arguments;

struct noDefault_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> noDefault_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> noDefault_unchecked_out: array<i32>;
@group(0) @binding(2) var<uniform> rk_noDefault_unchecked_arguments: noDefault_unchecked_Arguments;

struct arrows_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> arrows_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> arrows_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_arrows_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_arrows_arguments: arrows_Arguments;

struct arrows_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> arrows_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> arrows_unchecked_out: array<i32>;
@group(0) @binding(2) var<uniform> rk_arrows_unchecked_arguments: arrows_unchecked_Arguments;

struct ofChar_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> ofChar_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> ofChar_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_ofChar_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_ofChar_arguments: ofChar_Arguments;

struct ofChar_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> ofChar_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> ofChar_unchecked_out: array<i32>;
@group(0) @binding(2) var<uniform> rk_ofChar_unchecked_arguments: ofChar_unchecked_Arguments;

struct ofByte_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> ofByte_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> ofByte_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_ofByte_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_ofByte_arguments: ofByte_Arguments;

struct ofByte_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> ofByte_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> ofByte_unchecked_out: array<i32>;
@group(0) @binding(2) var<uniform> rk_ofByte_unchecked_arguments: ofByte_unchecked_Arguments;

struct insideOfLoops_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> insideOfLoops_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> insideOfLoops_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_insideOfLoops_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_insideOfLoops_arguments: insideOfLoops_Arguments;

struct insideOfLoops_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> insideOfLoops_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> insideOfLoops_unchecked_out: array<i32>;
@group(0) @binding(2) var<uniform> rk_insideOfLoops_unchecked_arguments: insideOfLoops_unchecked_Arguments;

struct returns_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> returns_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> returns_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_returns_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_returns_arguments: returns_Arguments;

struct returns_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> returns_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> returns_unchecked_out: array<i32>;
@group(0) @binding(2) var<uniform> rk_returns_unchecked_arguments: returns_unchecked_Arguments;

@compute @workgroup_size(32)  // SwitchStatements.java:11
fn fallThrough(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // SwitchStatements.java:12
    if (i < rk_fallThrough_arguments.out_length) {  // SwitchStatements.java:13
        var x = 0;  // SwitchStatements.java:14
        if (i < 0 || i >= rk_fallThrough_arguments.a_length) {  // SwitchStatements.java:15
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_fallThrough_traps[0], workItem);
            return;
        }
        var leaves = false;
        var leaves_1 = false;
        var leaves_2 = false;
        var leaves_3 = false;
        var leaves_4 = false;
        var leaves_5 = false;
        var leaves_6 = false;
        var leaves_7 = false;
        var leaves_8 = false;
        switch (fallThrough_a[i] & 7) {
            case 0: {
            }
            case 1: {
                leaves_5 = true;
            }
            case 2, 3: {
                leaves_6 = true;
            }
            case 6: {
                leaves_7 = true;
            }
            default: {
                leaves_8 = true;
            }
        }
        if (leaves_5) {
            leaves_4 = true;
        }
        if (leaves_6) {
            leaves_3 = true;
        }
        if (leaves_7) {
            leaves_1 = true;
        }
        if (leaves_8) {
            leaves_2 = true;
        }
        let goesOn = !(leaves_4 || leaves_3 || leaves_1 || leaves_2);
        if (goesOn) {
            x++;  // SwitchStatements.java:17
        }
        let goesOn_1 = !(leaves_3 || leaves_1 || leaves_2);  // SwitchStatements.java:15
        if (goesOn_1) {
            x += 10;  // SwitchStatements.java:19
            leaves = true;  // SwitchStatements.java:20
        }
        let goesOn_2 = !(leaves_1 || leaves_2 || leaves);  // SwitchStatements.java:15
        if (goesOn_2) {
            x += 100;  // SwitchStatements.java:23
        }
        let goesOn_3 = !(leaves_1 || leaves);  // SwitchStatements.java:15
        if (goesOn_3) {
            x += 1000;  // SwitchStatements.java:25
        }
        let goesOn_4 = !leaves;  // SwitchStatements.java:15
        if (goesOn_4) {
            x += 10000;  // SwitchStatements.java:27
        }
        fallThrough_out[i] = x;  // SwitchStatements.java:29
    }
}

@compute @workgroup_size(32)  // SwitchStatements.java:11
fn fallThrough_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // SwitchStatements.java:12
    if (i < rk_fallThrough_unchecked_arguments.out_length) {  // SwitchStatements.java:13
        var x = 0;  // SwitchStatements.java:14
        var leaves = false;  // SwitchStatements.java:15
        var leaves_1 = false;
        var leaves_2 = false;
        var leaves_3 = false;
        var leaves_4 = false;
        var leaves_5 = false;
        var leaves_6 = false;
        var leaves_7 = false;
        var leaves_8 = false;
        switch (fallThrough_unchecked_a[i] & 7) {
            case 0: {
            }
            case 1: {
                leaves_5 = true;
            }
            case 2, 3: {
                leaves_6 = true;
            }
            case 6: {
                leaves_7 = true;
            }
            default: {
                leaves_8 = true;
            }
        }
        if (leaves_5) {
            leaves_4 = true;
        }
        if (leaves_6) {
            leaves_3 = true;
        }
        if (leaves_7) {
            leaves_1 = true;
        }
        if (leaves_8) {
            leaves_2 = true;
        }
        let goesOn = !(leaves_4 || leaves_3 || leaves_1 || leaves_2);
        if (goesOn) {
            x++;  // SwitchStatements.java:17
        }
        let goesOn_1 = !(leaves_3 || leaves_1 || leaves_2);  // SwitchStatements.java:15
        if (goesOn_1) {
            x += 10;  // SwitchStatements.java:19
            leaves = true;  // SwitchStatements.java:20
        }
        let goesOn_2 = !(leaves_1 || leaves_2 || leaves);  // SwitchStatements.java:15
        if (goesOn_2) {
            x += 100;  // SwitchStatements.java:23
        }
        let goesOn_3 = !(leaves_1 || leaves);  // SwitchStatements.java:15
        if (goesOn_3) {
            x += 1000;  // SwitchStatements.java:25
        }
        let goesOn_4 = !leaves;  // SwitchStatements.java:15
        if (goesOn_4) {
            x += 10000;  // SwitchStatements.java:27
        }
        fallThrough_unchecked_out[i] = x;  // SwitchStatements.java:29
    }
}

@compute @workgroup_size(32)  // SwitchStatements.java:34
fn defaultFirst(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // SwitchStatements.java:35
    if (i < rk_defaultFirst_arguments.out_length) {  // SwitchStatements.java:36
        var x = 0;  // SwitchStatements.java:37
        if (i < 0 || i >= rk_defaultFirst_arguments.a_length) {  // SwitchStatements.java:38
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_defaultFirst_traps[0], workItem);
            return;
        }
        switch (defaultFirst_a[i] % 4) {
            case -1: {
                x = 8;  // SwitchStatements.java:43
            }
            case 1: {
                x = 7;  // SwitchStatements.java:46
            }
            default: {
                x = 9;  // SwitchStatements.java:40
            }
        }
        defaultFirst_out[i] = x;  // SwitchStatements.java:48
    }
}

@compute @workgroup_size(32)  // SwitchStatements.java:34
fn defaultFirst_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // SwitchStatements.java:35
    if (i < rk_defaultFirst_unchecked_arguments.out_length) {  // SwitchStatements.java:36
        var x = 0;  // SwitchStatements.java:37
        switch (defaultFirst_unchecked_a[i] % 4) {  // SwitchStatements.java:38
            case -1: {
                x = 8;  // SwitchStatements.java:43
            }
            case 1: {
                x = 7;  // SwitchStatements.java:46
            }
            default: {
                x = 9;  // SwitchStatements.java:40
            }
        }
        defaultFirst_unchecked_out[i] = x;  // SwitchStatements.java:48
    }
}

@compute @workgroup_size(32)  // SwitchStatements.java:53
fn noDefault(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // SwitchStatements.java:54
    if (i < rk_noDefault_arguments.out_length) {  // SwitchStatements.java:55
        if (i < 0 || i >= rk_noDefault_arguments.a_length) {  // SwitchStatements.java:56
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_noDefault_traps[0], workItem);
            return;
        }
        let x = noDefault_a[i];
        var x_1 = x;
        switch (x_1) {  // SwitchStatements.java:57
            case i32(-2147483648): {
                x_1 = 1;  // SwitchStatements.java:59
            }
            case 2147483647: {
                x_1 = 2;  // SwitchStatements.java:62
            }
            case 65536: {
                x_1 = 3;  // SwitchStatements.java:65
            }
            default: {
            }
        }
        noDefault_out[i] = x_1;  // SwitchStatements.java:67
    }
}

@compute @workgroup_size(32)  // SwitchStatements.java:53
fn noDefault_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // SwitchStatements.java:54
    if (i < rk_noDefault_unchecked_arguments.out_length) {  // SwitchStatements.java:55
        let x = noDefault_unchecked_a[i];  // SwitchStatements.java:56
        var x_1 = x;
        switch (x_1) {  // SwitchStatements.java:57
            case i32(-2147483648): {
                x_1 = 1;  // SwitchStatements.java:59
            }
            case 2147483647: {
                x_1 = 2;  // SwitchStatements.java:62
            }
            case 65536: {
                x_1 = 3;  // SwitchStatements.java:65
            }
            default: {
            }
        }
        noDefault_unchecked_out[i] = x_1;  // SwitchStatements.java:67
    }
}

@compute @workgroup_size(32)  // SwitchStatements.java:72
fn arrows(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // SwitchStatements.java:73
    if (i < rk_arrows_arguments.out_length) {  // SwitchStatements.java:74
        var x = 0;  // SwitchStatements.java:75
        if (i < 0 || i >= rk_arrows_arguments.a_length) {  // SwitchStatements.java:76
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_arrows_traps[0], workItem);
            return;
        }
        switch (arrows_a[i] & 3) {
            case 0: {
                x = 5;  // SwitchStatements.java:77
            }
            case 1, 2: {
                let x_1 = arrows_a[i];  // SwitchStatements.java:79
                x = x_1;
                x++;  // SwitchStatements.java:80
            }
            default: {
            }
        }
        arrows_out[i] = x;  // SwitchStatements.java:84
    }
}

@compute @workgroup_size(32)  // SwitchStatements.java:72
fn arrows_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // SwitchStatements.java:73
    if (i < rk_arrows_unchecked_arguments.out_length) {  // SwitchStatements.java:74
        var x = 0;  // SwitchStatements.java:75
        switch (arrows_unchecked_a[i] & 3) {  // SwitchStatements.java:76
            case 0: {
                x = 5;  // SwitchStatements.java:77
            }
            case 1, 2: {
                let x_1 = arrows_unchecked_a[i];  // SwitchStatements.java:79
                x = x_1;
                x++;  // SwitchStatements.java:80
            }
            default: {
            }
        }
        arrows_unchecked_out[i] = x;  // SwitchStatements.java:84
    }
}

@compute @workgroup_size(32)  // SwitchStatements.java:89
fn ofChar(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // SwitchStatements.java:90
    if (i < rk_ofChar_arguments.out_length) {  // SwitchStatements.java:91
        if (i < 0 || i >= rk_ofChar_arguments.a_length) {  // SwitchStatements.java:92
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_ofChar_traps[0], workItem);
            return;
        }
        let word = ofChar_a[i >> 1u];
        let narrow = i32(u32(word) >> u32((i & 1) << 4u)) & 65535;
        switch (narrow) {
            case 97, 127: {
                ofChar_out[i] = 1;  // SwitchStatements.java:93
            }
            case 65535: {
                ofChar_out[i] = 2;  // SwitchStatements.java:94
            }
            default: {
                let word_1 = ofChar_a[i >> 1u];  // SwitchStatements.java:95
                let narrow_1 = i32(u32(word_1) >> u32((i & 1) << 4u)) & 65535;
                ofChar_out[i] = narrow_1 + 3;
            }
        }
    }
}

@compute @workgroup_size(32)  // SwitchStatements.java:89
fn ofChar_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // SwitchStatements.java:90
    if (i < rk_ofChar_unchecked_arguments.out_length) {  // SwitchStatements.java:91
        let word = ofChar_unchecked_a[i >> 1u];  // SwitchStatements.java:92
        let narrow = i32(u32(word) >> u32((i & 1) << 4u)) & 65535;
        switch (narrow) {
            case 97, 127: {
                ofChar_unchecked_out[i] = 1;  // SwitchStatements.java:93
            }
            case 65535: {
                ofChar_unchecked_out[i] = 2;  // SwitchStatements.java:94
            }
            default: {
                let word_1 = ofChar_unchecked_a[i >> 1u];  // SwitchStatements.java:95
                let narrow_1 = i32(u32(word_1) >> u32((i & 1) << 4u)) & 65535;
                ofChar_unchecked_out[i] = narrow_1 + 3;
            }
        }
    }
}

@compute @workgroup_size(32)  // SwitchStatements.java:101
fn ofByte(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // SwitchStatements.java:102
    if (i < rk_ofByte_arguments.out_length) {  // SwitchStatements.java:103
        if (i < 0 || i >= rk_ofByte_arguments.a_length) {  // SwitchStatements.java:104
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_ofByte_traps[0], workItem);
            return;
        }
        let word = ofByte_a[i >> 2u];
        let narrow = (i32(u32(word) >> u32((i & 3) << 3u)) << 24u) >> 24u;
        switch (narrow) {
            case -128: {
                ofByte_out[i] = 1;  // SwitchStatements.java:105
            }
            case 127: {
                ofByte_out[i] = 2;  // SwitchStatements.java:106
            }
            default: {
                let word_1 = ofByte_a[i >> 2u];  // SwitchStatements.java:107
                let narrow_1 = (i32(u32(word_1) >> u32((i & 3) << 3u)) << 24u) >> 24u;
                ofByte_out[i] = narrow_1 * 3;
            }
        }
    }
}

@compute @workgroup_size(32)  // SwitchStatements.java:101
fn ofByte_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // SwitchStatements.java:102
    if (i < rk_ofByte_unchecked_arguments.out_length) {  // SwitchStatements.java:103
        let word = ofByte_unchecked_a[i >> 2u];  // SwitchStatements.java:104
        let narrow = (i32(u32(word) >> u32((i & 3) << 3u)) << 24u) >> 24u;
        switch (narrow) {
            case -128: {
                ofByte_unchecked_out[i] = 1;  // SwitchStatements.java:105
            }
            case 127: {
                ofByte_unchecked_out[i] = 2;  // SwitchStatements.java:106
            }
            default: {
                let word_1 = ofByte_unchecked_a[i >> 2u];  // SwitchStatements.java:107
                let narrow_1 = (i32(u32(word_1) >> u32((i & 3) << 3u)) << 24u) >> 24u;
                ofByte_unchecked_out[i] = narrow_1 * 3;
            }
        }
    }
}

@compute @workgroup_size(32)  // SwitchStatements.java:113
fn insideOfLoops(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // SwitchStatements.java:114
    if (i < rk_insideOfLoops_arguments.out_length) {  // SwitchStatements.java:115
        if (i < 0 || i >= rk_insideOfLoops_arguments.a_length) {  // SwitchStatements.java:116
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_insideOfLoops_traps[0], workItem);
            return;
        }
        let x = insideOfLoops_a[i];
        var x_1 = x;
        var steps = 0;  // SwitchStatements.java:117
        while (steps < 20) {  // SwitchStatements.java:119
            steps++;  // SwitchStatements.java:120
            var leavesOuter = false;  // SwitchStatements.java:121
            switch (x_1 & 3) {
                case 0: {
                    x_1 += 7;  // SwitchStatements.java:123
                    continue;  // SwitchStatements.java:124
                }
                case 1: {
                    leavesOuter = true;  // SwitchStatements.java:126
                }
                case 2: {
                    x_1 ^= steps;  // SwitchStatements.java:128
                }
                default: {
                    x_1 -= 2;  // SwitchStatements.java:131
                }
            }
            if (leavesOuter) {  // SwitchStatements.java:126
                break;
            }
            x_1 += steps;  // SwitchStatements.java:133
        }
        insideOfLoops_out[i] = x_1 * 32 + steps;  // SwitchStatements.java:135
    }
}

@compute @workgroup_size(32)  // SwitchStatements.java:113
fn insideOfLoops_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // SwitchStatements.java:114
    if (i < rk_insideOfLoops_unchecked_arguments.out_length) {  // SwitchStatements.java:115
        let x = insideOfLoops_unchecked_a[i];  // SwitchStatements.java:116
        var x_1 = x;
        var steps = 0;  // SwitchStatements.java:117
        while (steps < 20) {  // SwitchStatements.java:119
            steps++;  // SwitchStatements.java:120
            var leavesOuter = false;  // SwitchStatements.java:121
            switch (x_1 & 3) {
                case 0: {
                    x_1 += 7;  // SwitchStatements.java:123
                    continue;  // SwitchStatements.java:124
                }
                case 1: {
                    leavesOuter = true;  // SwitchStatements.java:126
                }
                case 2: {
                    x_1 ^= steps;  // SwitchStatements.java:128
                }
                default: {
                    x_1 -= 2;  // SwitchStatements.java:131
                }
            }
            if (leavesOuter) {  // SwitchStatements.java:126
                break;
            }
            x_1 += steps;  // SwitchStatements.java:133
        }
        insideOfLoops_unchecked_out[i] = x_1 * 32 + steps;  // SwitchStatements.java:135
    }
}

@compute @workgroup_size(32)  // SwitchStatements.java:140
fn returns(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // SwitchStatements.java:141
    if (i < rk_returns_arguments.out_length) {  // SwitchStatements.java:142
        if (i < 0 || i >= rk_returns_arguments.a_length) {  // SwitchStatements.java:143
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_returns_traps[0], workItem);
            return;
        }
        switch (returns_a[i] & 3) {
            case 0: {
                returns_out[i] = 4;  // SwitchStatements.java:145
                return;  // SwitchStatements.java:146
            }
            case 1: {
                returns_out[i] = 5;  // SwitchStatements.java:148
            }
            default: {
                return;  // SwitchStatements.java:151
            }
        }
        returns_out[i] += 10;  // SwitchStatements.java:153
    }
}

@compute @workgroup_size(32)  // SwitchStatements.java:140
fn returns_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // SwitchStatements.java:141
    if (i < rk_returns_unchecked_arguments.out_length) {  // SwitchStatements.java:142
        switch (returns_unchecked_a[i] & 3) {  // SwitchStatements.java:143
            case 0: {
                returns_unchecked_out[i] = 4;  // SwitchStatements.java:145
                return;  // SwitchStatements.java:146
            }
            case 1: {
                returns_unchecked_out[i] = 5;  // SwitchStatements.java:148
            }
            default: {
                return;  // SwitchStatements.java:151
            }
        }
        returns_unchecked_out[i] += 10;  // SwitchStatements.java:153
    }
}
