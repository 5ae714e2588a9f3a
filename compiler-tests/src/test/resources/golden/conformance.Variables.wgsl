// Generated from Variables.java by RingKernel. Do not edit.

struct rk_long {
    @align(8) low: i32,  // offset 0
    high: i32,  // offset 4
}

struct byBranches_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> byBranches_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> byBranches_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_byBranches_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_byBranches_arguments: byBranches_Arguments;

struct byBranches_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> byBranches_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> byBranches_unchecked_out: array<i32>;
@group(0) @binding(2) var<uniform> rk_byBranches_unchecked_arguments: byBranches_unchecked_Arguments;

struct bySwitch_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> bySwitch_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> bySwitch_out: array<rk_long>;
@group(0) @binding(2) var<storage, read_write> rk_bySwitch_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_bySwitch_arguments: bySwitch_Arguments;

struct bySwitch_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> bySwitch_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> bySwitch_unchecked_out: array<rk_long>;
@group(0) @binding(2) var<uniform> rk_bySwitch_unchecked_arguments: bySwitch_unchecked_Arguments;

struct inALoop_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> inALoop_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> inALoop_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_inALoop_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_inALoop_arguments: inALoop_Arguments;

struct inALoop_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> inALoop_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> inALoop_unchecked_out: array<i32>;
@group(0) @binding(2) var<uniform> rk_inALoop_unchecked_arguments: inALoop_unchecked_Arguments;

struct byCondition_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> byCondition_a: array<i32>;
@group(0) @binding(1) var<storage, read> byCondition_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> byCondition_out: array<i32>;
@group(0) @binding(3) var<storage, read_write> rk_byCondition_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_byCondition_arguments: byCondition_Arguments;

struct byCondition_unchecked_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> byCondition_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read> byCondition_unchecked_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> byCondition_unchecked_out: array<i32>;
@group(0) @binding(3) var<uniform> rk_byCondition_unchecked_arguments: byCondition_unchecked_Arguments;

struct ofEveryType_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> ofEveryType_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> ofEveryType_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_ofEveryType_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_ofEveryType_arguments: ofEveryType_Arguments;

struct ofEveryType_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> ofEveryType_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> ofEveryType_unchecked_out: array<i32>;
@group(0) @binding(2) var<uniform> rk_ofEveryType_unchecked_arguments: ofEveryType_unchecked_Arguments;

@compute @workgroup_size(32)  // Variables.java:9
fn byBranches(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // Variables.java:10
    if (i < rk_byBranches_arguments.out_length) {  // Variables.java:11
        var x = 0;  // Variables.java:12
        if (i < 0 || i >= rk_byBranches_arguments.a_length) {  // Variables.java:13
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_byBranches_traps[0], workItem);
            return;
        }
        if (byBranches_a[i] > 5) {
            let x_1 = byBranches_a[i] - 5;  // Variables.java:14
            x = x_1;
        } else {
            x = 7;  // Variables.java:16
        }
        byBranches_out[i] = x;  // Variables.java:18
    }
}

@compute @workgroup_size(32)  // Variables.java:9
fn byBranches_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // Variables.java:10
    if (i < rk_byBranches_unchecked_arguments.out_length) {  // Variables.java:11
        var x = 0;  // Variables.java:12
        if (byBranches_unchecked_a[i] > 5) {  // Variables.java:13
            let x_1 = byBranches_unchecked_a[i] - 5;  // Variables.java:14
            x = x_1;
        } else {
            x = 7;  // Variables.java:16
        }
        byBranches_unchecked_out[i] = x;  // Variables.java:18
    }
}

@compute @workgroup_size(32)  // Variables.java:23
fn bySwitch(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // Variables.java:24
    if (i < rk_bySwitch_arguments.out_length) {  // Variables.java:25
        let pair = rk_long(0, 0);  // Variables.java:26
        var x = pair;
        if (i < 0 || i >= rk_bySwitch_arguments.a_length) {  // Variables.java:27
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_bySwitch_traps[0], workItem);
            return;
        }
        switch (bySwitch_a[i] & 3) {
            case 0: {
                let pair_1 = rk_long(0, 256);  // Variables.java:29
                x = pair_1;
            }
            case 1, 2: {
                let aValue = bySwitch_a[i];  // Variables.java:33
                let x_1 = rk_long(aValue, aValue >> 31u);
                x = x_1;
            }
            default: {
                let pair_1 = rk_long(-1, -1);  // Variables.java:36
                x = pair_1;
            }
        }
        bySwitch_out[i] = x;  // Variables.java:38
    }
}

@compute @workgroup_size(32)  // Variables.java:23
fn bySwitch_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // Variables.java:24
    if (i < rk_bySwitch_unchecked_arguments.out_length) {  // Variables.java:25
        let pair = rk_long(0, 0);  // Variables.java:26
        var x = pair;
        switch (bySwitch_unchecked_a[i] & 3) {  // Variables.java:27
            case 0: {
                let pair_1 = rk_long(0, 256);  // Variables.java:29
                x = pair_1;
            }
            case 1, 2: {
                let aValue = bySwitch_unchecked_a[i];  // Variables.java:33
                let x_1 = rk_long(aValue, aValue >> 31u);
                x = x_1;
            }
            default: {
                let pair_1 = rk_long(-1, -1);  // Variables.java:36
                x = pair_1;
            }
        }
        bySwitch_unchecked_out[i] = x;  // Variables.java:38
    }
}

@compute @workgroup_size(32)  // Variables.java:43
fn inALoop(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // Variables.java:44
    if (i < rk_inALoop_arguments.out_length) {  // Variables.java:45
        var last = 0;  // Variables.java:46
        var k = 0;  // Variables.java:47
        loop {  // Variables.java:48
            if (i < 0 || i >= rk_inALoop_arguments.a_length) {  // Variables.java:49
                let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
                let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
                let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
                atomicMin(&rk_inALoop_traps[0], workItem);
                return;
            }
            let last_1 = inALoop_a[i] >> u32(k & 31);
            last = last_1;
            if (last == 0 || last == -1) {  // Variables.java:50
                break;  // Variables.java:51
            }
            k++;  // Variables.java:53
        }
        inALoop_out[i] = last * 100 + k;  // Variables.java:55
    }
}

@compute @workgroup_size(32)  // Variables.java:43
fn inALoop_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // Variables.java:44
    if (i < rk_inALoop_unchecked_arguments.out_length) {  // Variables.java:45
        var last = 0;  // Variables.java:46
        var k = 0;  // Variables.java:47
        loop {  // Variables.java:48
            let last_1 = inALoop_unchecked_a[i] >> u32(k & 31);  // Variables.java:49
            last = last_1;
            if (last == 0 || last == -1) {  // Variables.java:50
                break;  // Variables.java:51
            }
            k++;  // Variables.java:53
        }
        inALoop_unchecked_out[i] = last * 100 + k;  // Variables.java:55
    }
}

@compute @workgroup_size(32)  // Variables.java:60
fn byCondition(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // Variables.java:61
    if (i < rk_byCondition_arguments.out_length) {  // Variables.java:62
        var x = 0;  // Variables.java:63
        if (i < 0 || i >= rk_byCondition_arguments.a_length) {  // Variables.java:64
            atomicMin(&rk_byCondition_traps[0], workItem);
            return;
        }
        let isGreater = byCondition_a[i] > 0;
        var both = isGreater;
        if (isGreater) {
            if (i < 0 || i >= rk_byCondition_arguments.b_length) {
                atomicMin(&rk_byCondition_traps[1], workItem);
                return;
            }
            let x_1 = byCondition_b[i];
            x = x_1;
            both = x_1 > 0;
        }
        if (both) {
            byCondition_out[i] = x;  // Variables.java:65
        } else {
            byCondition_out[i] = -1;  // Variables.java:67
        }
    }
}

@compute @workgroup_size(32)  // Variables.java:60
fn byCondition_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // Variables.java:61
    if (i < rk_byCondition_unchecked_arguments.out_length) {  // Variables.java:62
        var x = 0;  // Variables.java:63
        let isGreater = byCondition_unchecked_a[i] > 0;  // Variables.java:64
        var both = isGreater;
        if (isGreater) {
            let x_1 = byCondition_unchecked_b[i];
            x = x_1;
            both = x_1 > 0;
        }
        if (both) {
            byCondition_unchecked_out[i] = x;  // Variables.java:65
        } else {
            byCondition_unchecked_out[i] = -1;  // Variables.java:67
        }
    }
}

@compute @workgroup_size(32)  // Variables.java:73
fn ofEveryType(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // Variables.java:74
    if (i < rk_ofEveryType_arguments.out_length) {  // Variables.java:75
        var b = 0;  // Variables.java:76
        var s = 0;  // Variables.java:77
        var c = 0;  // Variables.java:78
        var f = false;  // Variables.java:79
        var x = 0.0f;  // Variables.java:80
        if (i < 0 || i >= rk_ofEveryType_arguments.a_length) {  // Variables.java:81
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_ofEveryType_traps[0], workItem);
            return;
        }
        if (ofEveryType_a[i] < 0) {
            b = -1;  // Variables.java:82
            s = 300;  // Variables.java:83
            c = 122;  // Variables.java:84
            f = true;  // Variables.java:85
            x = 0.5f;  // Variables.java:86
        } else {
            let b_1 = (ofEveryType_a[i] << 24u) >> 24u;  // Variables.java:88
            b = b_1;
            let s_1 = ((ofEveryType_a[i] >> 3u) << 16u) >> 16u;  // Variables.java:89
            s = s_1;
            let c_1 = ofEveryType_a[i] & 65535;  // Variables.java:90
            c = c_1;
            let f_1 = ofEveryType_a[i] == 7;  // Variables.java:91
            f = f_1;
            x = 3.0f;  // Variables.java:92
        }
        let product = x * 4.0f;  // Variables.java:94
        let bits = bitcast<i32>(product);
        let bits_1 = bits & 2147483647;
        let isLess = bits_1 < 1325400064;
        let truncated = i32(select(0.0f, product, isLess));
        let to_int = select(select(select(2147483647, i32(-2147483648), bits < 0), 0, bits_1 > 2139095040), truncated, isLess);
        ofEveryType_out[i] = b + s * 3 + c + select(0, 1, f) + to_int;
    }
}

@compute @workgroup_size(32)  // Variables.java:73
fn ofEveryType_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // Variables.java:74
    if (i < rk_ofEveryType_unchecked_arguments.out_length) {  // Variables.java:75
        var b = 0;  // Variables.java:76
        var s = 0;  // Variables.java:77
        var c = 0;  // Variables.java:78
        var f = false;  // Variables.java:79
        var x = 0.0f;  // Variables.java:80
        if (ofEveryType_unchecked_a[i] < 0) {  // Variables.java:81
            b = -1;  // Variables.java:82
            s = 300;  // Variables.java:83
            c = 122;  // Variables.java:84
            f = true;  // Variables.java:85
            x = 0.5f;  // Variables.java:86
        } else {
            let b_1 = (ofEveryType_unchecked_a[i] << 24u) >> 24u;  // Variables.java:88
            b = b_1;
            let s_1 = ((ofEveryType_unchecked_a[i] >> 3u) << 16u) >> 16u;  // Variables.java:89
            s = s_1;
            let c_1 = ofEveryType_unchecked_a[i] & 65535;  // Variables.java:90
            c = c_1;
            let f_1 = ofEveryType_unchecked_a[i] == 7;  // Variables.java:91
            f = f_1;
            x = 3.0f;  // Variables.java:92
        }
        let product = x * 4.0f;  // Variables.java:94
        let bits = bitcast<i32>(product);
        let bits_1 = bits & 2147483647;
        let isLess = bits_1 < 1325400064;
        let truncated = i32(select(0.0f, product, isLess));
        let to_int = select(select(select(2147483647, i32(-2147483648), bits < 0), 0, bits_1 > 2139095040), truncated, isLess);
        ofEveryType_unchecked_out[i] = b + s * 3 + c + select(0, 1, f) + to_int;
    }
}
