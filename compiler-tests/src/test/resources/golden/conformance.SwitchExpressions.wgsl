// Generated from SwitchExpressions.java by RingKernel. Do not edit.

struct rk_long {
    @align(8) low: i32,  // offset 0
    high: i32,  // offset 4
}

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

struct yields_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> yields_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> yields_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_yields_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_yields_arguments: yields_Arguments;

struct yields_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> yields_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> yields_unchecked_out: array<i32>;
@group(0) @binding(2) var<uniform> rk_yields_unchecked_arguments: yields_unchecked_Arguments;

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

struct ofDifferentTypes_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> ofDifferentTypes_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> ofDifferentTypes_out: array<rk_long>;
@group(0) @binding(2) var<storage, read_write> rk_ofDifferentTypes_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_ofDifferentTypes_arguments: ofDifferentTypes_Arguments;

struct ofDifferentTypes_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> ofDifferentTypes_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> ofDifferentTypes_unchecked_out: array<rk_long>;
@group(0) @binding(2) var<uniform> rk_ofDifferentTypes_unchecked_arguments: ofDifferentTypes_unchecked_Arguments;

struct enumeration_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> enumeration_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> enumeration_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_enumeration_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_enumeration_arguments: enumeration_Arguments;

struct enumeration_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> enumeration_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> enumeration_unchecked_out: array<i32>;
@group(0) @binding(2) var<uniform> rk_enumeration_unchecked_arguments: enumeration_unchecked_Arguments;

struct asCondition_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> asCondition_a: array<i32>;
@group(0) @binding(1) var<storage, read> asCondition_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> asCondition_out: array<i32>;
@group(0) @binding(3) var<storage, read_write> rk_asCondition_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_asCondition_arguments: asCondition_Arguments;

struct asCondition_unchecked_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> asCondition_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read> asCondition_unchecked_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> asCondition_unchecked_out: array<i32>;
@group(0) @binding(3) var<uniform> rk_asCondition_unchecked_arguments: asCondition_unchecked_Arguments;

@compute @workgroup_size(32)  // SwitchExpressions.java:13
fn arrows(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // SwitchExpressions.java:14
    if (i < rk_arrows_arguments.out_length) {  // SwitchExpressions.java:15
        var selected = 0;  // SwitchExpressions.java:16
        if (i < 0 || i >= rk_arrows_arguments.a_length) {
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_arrows_traps[0], workItem);
            return;
        }
        switch (arrows_a[i] & 3) {
            case 0: {
                selected = 10;  // SwitchExpressions.java:17
            }
            case 1: {
                selected = arrows_a[i];  // SwitchExpressions.java:18
            }
            default: {
                selected = -arrows_a[i];  // SwitchExpressions.java:19
            }
        }
        arrows_out[i] = 3 * selected;  // SwitchExpressions.java:16
    }
}

@compute @workgroup_size(32)  // SwitchExpressions.java:13
fn arrows_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // SwitchExpressions.java:14
    if (i < rk_arrows_unchecked_arguments.out_length) {  // SwitchExpressions.java:15
        var selected = 0;  // SwitchExpressions.java:16
        switch (arrows_unchecked_a[i] & 3) {
            case 0: {
                selected = 10;  // SwitchExpressions.java:17
            }
            case 1: {
                selected = arrows_unchecked_a[i];  // SwitchExpressions.java:18
            }
            default: {
                selected = -arrows_unchecked_a[i];  // SwitchExpressions.java:19
            }
        }
        arrows_unchecked_out[i] = 3 * selected;  // SwitchExpressions.java:16
    }
}

@compute @workgroup_size(32)  // SwitchExpressions.java:25
fn yields(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // SwitchExpressions.java:26
    if (i < rk_yields_arguments.out_length) {  // SwitchExpressions.java:27
        var selected = 0;  // SwitchExpressions.java:28
        if (i < 0 || i >= rk_yields_arguments.a_length) {
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_yields_traps[0], workItem);
            return;
        }
        var t = 0;
        switch (yields_a[i] & 3) {
            case 0: {
                selected = 1;  // SwitchExpressions.java:30
            }
            case 1, 2: {
                let t_1 = yields_a[i] * 2;  // SwitchExpressions.java:33
                t = t_1;
                selected = t + 1;  // SwitchExpressions.java:34
            }
            default: {
                t = 5;  // SwitchExpressions.java:36
                selected = 5;
            }
        }
        yields_out[i] = selected;  // SwitchExpressions.java:28
    }
}

@compute @workgroup_size(32)  // SwitchExpressions.java:25
fn yields_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // SwitchExpressions.java:26
    if (i < rk_yields_unchecked_arguments.out_length) {  // SwitchExpressions.java:27
        var selected = 0;  // SwitchExpressions.java:28
        var t = 0;
        switch (yields_unchecked_a[i] & 3) {
            case 0: {
                selected = 1;  // SwitchExpressions.java:30
            }
            case 1, 2: {
                let t_1 = yields_unchecked_a[i] * 2;  // SwitchExpressions.java:33
                t = t_1;
                selected = t + 1;  // SwitchExpressions.java:34
            }
            default: {
                t = 5;  // SwitchExpressions.java:36
                selected = 5;
            }
        }
        yields_unchecked_out[i] = selected;  // SwitchExpressions.java:28
    }
}

@compute @workgroup_size(32)  // SwitchExpressions.java:42
fn nested(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // SwitchExpressions.java:43
    if (i < rk_nested_arguments.out_length) {  // SwitchExpressions.java:44
        var selected = 0;  // SwitchExpressions.java:45
        if (i < 0 || i >= rk_nested_arguments.a_length) {
            atomicMin(&rk_nested_traps[0], workItem);
            return;
        }
        switch (nested_a[i] & 1) {
            case 0: {
                var selected_1 = 0;  // SwitchExpressions.java:46
                if (i < 0 || i >= rk_nested_arguments.b_length) {
                    atomicMin(&rk_nested_traps[1], workItem);
                    return;
                }
                switch (nested_b[i] & 1) {
                    case 0: {
                        selected_1 = 1;  // SwitchExpressions.java:47
                    }
                    default: {
                        selected_1 = 2;  // SwitchExpressions.java:48
                    }
                }
                selected = selected_1;  // SwitchExpressions.java:46
            }
            default: {
                var selected_1 = 0;  // SwitchExpressions.java:50
                if (i < 0 || i >= rk_nested_arguments.b_length) {
                    atomicMin(&rk_nested_traps[2], workItem);
                    return;
                }
                switch (nested_b[i] & 3) {
                    case 0: {
                        selected_1 = 3;  // SwitchExpressions.java:51
                    }
                    case 1: {
                        selected_1 = 4;  // SwitchExpressions.java:52
                    }
                    default: {
                        selected_1 = nested_b[i];  // SwitchExpressions.java:53
                    }
                }
                selected = selected_1;  // SwitchExpressions.java:50
            }
        }
        nested_out[i] = selected;  // SwitchExpressions.java:45
    }
}

@compute @workgroup_size(32)  // SwitchExpressions.java:42
fn nested_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // SwitchExpressions.java:43
    if (i < rk_nested_unchecked_arguments.out_length) {  // SwitchExpressions.java:44
        var selected = 0;  // SwitchExpressions.java:45
        switch (nested_unchecked_a[i] & 1) {
            case 0: {
                var selected_1 = 0;  // SwitchExpressions.java:46
                switch (nested_unchecked_b[i] & 1) {
                    case 0: {
                        selected_1 = 1;  // SwitchExpressions.java:47
                    }
                    default: {
                        selected_1 = 2;  // SwitchExpressions.java:48
                    }
                }
                selected = selected_1;  // SwitchExpressions.java:46
            }
            default: {
                var selected_1 = 0;  // SwitchExpressions.java:50
                switch (nested_unchecked_b[i] & 3) {
                    case 0: {
                        selected_1 = 3;  // SwitchExpressions.java:51
                    }
                    case 1: {
                        selected_1 = 4;  // SwitchExpressions.java:52
                    }
                    default: {
                        selected_1 = nested_unchecked_b[i];  // SwitchExpressions.java:53
                    }
                }
                selected = selected_1;  // SwitchExpressions.java:50
            }
        }
        nested_unchecked_out[i] = selected;  // SwitchExpressions.java:45
    }
}

@compute @workgroup_size(32)  // SwitchExpressions.java:60
fn ofDifferentTypes(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // SwitchExpressions.java:61
    if (i < rk_ofDifferentTypes_arguments.out_length) {  // SwitchExpressions.java:62
        let pair = rk_long(0, 0);  // SwitchExpressions.java:63
        var selected = pair;
        if (i < 0 || i >= rk_ofDifferentTypes_arguments.a_length) {
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_ofDifferentTypes_traps[0], workItem);
            return;
        }
        switch (ofDifferentTypes_a[i] & 3) {
            case 0: {
                let to_byte = (ofDifferentTypes_a[i] << 24u) >> 24u;  // SwitchExpressions.java:64
                let to_long = rk_long(to_byte, to_byte >> 31u);
                selected = to_long;
            }
            case 1: {
                let pair_1 = rk_long(120, 0);  // SwitchExpressions.java:65
                selected = pair_1;
            }
            case 2: {
                let pair_1 = rk_long(0, 256);  // SwitchExpressions.java:66
                selected = pair_1;
            }
            default: {
                let aValue = ofDifferentTypes_a[i];  // SwitchExpressions.java:67
                let to_long = rk_long(aValue, aValue >> 31u);
                selected = to_long;
            }
        }
        ofDifferentTypes_out[i] = selected;  // SwitchExpressions.java:63
    }
}

@compute @workgroup_size(32)  // SwitchExpressions.java:60
fn ofDifferentTypes_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // SwitchExpressions.java:61
    if (i < rk_ofDifferentTypes_unchecked_arguments.out_length) {  // SwitchExpressions.java:62
        let pair = rk_long(0, 0);  // SwitchExpressions.java:63
        var selected = pair;
        switch (ofDifferentTypes_unchecked_a[i] & 3) {
            case 0: {
                let to_byte = (ofDifferentTypes_unchecked_a[i] << 24u) >> 24u;  // SwitchExpressions.java:64
                let to_long = rk_long(to_byte, to_byte >> 31u);
                selected = to_long;
            }
            case 1: {
                let pair_1 = rk_long(120, 0);  // SwitchExpressions.java:65
                selected = pair_1;
            }
            case 2: {
                let pair_1 = rk_long(0, 256);  // SwitchExpressions.java:66
                selected = pair_1;
            }
            default: {
                let aValue = ofDifferentTypes_unchecked_a[i];  // SwitchExpressions.java:67
                let to_long = rk_long(aValue, aValue >> 31u);
                selected = to_long;
            }
        }
        ofDifferentTypes_unchecked_out[i] = selected;  // SwitchExpressions.java:63
    }
}

@compute @workgroup_size(32)  // SwitchExpressions.java:73
fn enumeration(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // SwitchExpressions.java:74
    if (i < rk_enumeration_arguments.out_length) {  // SwitchExpressions.java:75
        if (i < 0 || i >= rk_enumeration_arguments.a_length) {  // SwitchExpressions.java:76
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_enumeration_traps[0], workItem);
            return;
        }
        var colour = 0;
        if ((enumeration_a[i] & 3) == 0) {
            colour = 0;
        } else {
            colour = select(2, 1, (enumeration_a[i] & 1) == 0);
        }
        var selected = 0;  // SwitchExpressions.java:77
        switch (colour) {
            case 0: {
                selected = 1;  // SwitchExpressions.java:78
            }
            case 1: {
                selected = 20 + colour;  // SwitchExpressions.java:79
            }
            default: {
                selected = 300;  // SwitchExpressions.java:80
            }
        }
        enumeration_out[i] = selected;  // SwitchExpressions.java:77
    }
}

@compute @workgroup_size(32)  // SwitchExpressions.java:73
fn enumeration_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // SwitchExpressions.java:74
    if (i < rk_enumeration_unchecked_arguments.out_length) {  // SwitchExpressions.java:75
        var colour = 0;  // SwitchExpressions.java:76
        if ((enumeration_unchecked_a[i] & 3) == 0) {
            colour = 0;
        } else {
            colour = select(2, 1, (enumeration_unchecked_a[i] & 1) == 0);
        }
        var selected = 0;  // SwitchExpressions.java:77
        switch (colour) {
            case 0: {
                selected = 1;  // SwitchExpressions.java:78
            }
            case 1: {
                selected = 20 + colour;  // SwitchExpressions.java:79
            }
            default: {
                selected = 300;  // SwitchExpressions.java:80
            }
        }
        enumeration_unchecked_out[i] = selected;  // SwitchExpressions.java:77
    }
}

@compute @workgroup_size(32)  // SwitchExpressions.java:86
fn asCondition(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // SwitchExpressions.java:87
    if (i < rk_asCondition_arguments.out_length) {  // SwitchExpressions.java:88
        var selected = false;  // SwitchExpressions.java:89
        if (i < 0 || i >= rk_asCondition_arguments.a_length) {
            atomicMin(&rk_asCondition_traps[0], workItem);
            return;
        }
        switch (asCondition_a[i] & 3) {
            case 0: {
                if (i < 0 || i >= rk_asCondition_arguments.b_length) {  // SwitchExpressions.java:90
                    atomicMin(&rk_asCondition_traps[1], workItem);
                    return;
                }
                selected = asCondition_b[i] > 0;
            }
            case 1: {
                if (i < 0 || i >= rk_asCondition_arguments.b_length) {  // SwitchExpressions.java:91
                    atomicMin(&rk_asCondition_traps[2], workItem);
                    return;
                }
                selected = asCondition_b[i] < 5;
            }
            default: {
                selected = false;  // SwitchExpressions.java:92
            }
        }
        if (selected) {  // SwitchExpressions.java:89
            asCondition_out[i] = 1;  // SwitchExpressions.java:94
        }
    }
}

@compute @workgroup_size(32)  // SwitchExpressions.java:86
fn asCondition_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // SwitchExpressions.java:87
    if (i < rk_asCondition_unchecked_arguments.out_length) {  // SwitchExpressions.java:88
        var selected = false;  // SwitchExpressions.java:89
        switch (asCondition_unchecked_a[i] & 3) {
            case 0: {
                selected = asCondition_unchecked_b[i] > 0;  // SwitchExpressions.java:90
            }
            case 1: {
                selected = asCondition_unchecked_b[i] < 5;  // SwitchExpressions.java:91
            }
            default: {
                selected = false;  // SwitchExpressions.java:92
            }
        }
        if (selected) {  // SwitchExpressions.java:89
            asCondition_unchecked_out[i] = 1;  // SwitchExpressions.java:94
        }
    }
}
