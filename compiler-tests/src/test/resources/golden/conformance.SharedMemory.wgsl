// Generated from SharedMemory.java by RingKernel. Do not edit.

struct RkIntOrTrap {
    value: i32,  // offset 0
    trap: i32,  // offset 4
}

struct reversedBlock_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> reversedBlock_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> reversedBlock_out: array<i32>;
@group(0) @binding(2) var<uniform> rk_reversedBlock_arguments: reversedBlock_Arguments;
var<workgroup> reversedBlock_tile: array<i32, 32>;

struct reduction_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> reduction_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> reduction_out: array<i32>;
@group(0) @binding(2) var<uniform> rk_reduction_arguments: reduction_Arguments;
var<workgroup> reduction_tile: array<i32, 32>;

struct scan_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> scan_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> scan_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_scan_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_scan_arguments: scan_Arguments;
var<workgroup> scan_tile: array<i32, 32>;

struct floats_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> floats_a: array<f32>;
@group(0) @binding(1) var<storage, read_write> floats_out: array<f32>;
@group(0) @binding(2) var<uniform> rk_floats_arguments: floats_Arguments;
var<workgroup> floats_tile: array<f32, 33>;

struct uniformBranch_Arguments {
    n: i32,
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> uniformBranch_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> uniformBranch_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_uniformBranch_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_uniformBranch_arguments: uniformBranch_Arguments;
var<workgroup> uniformBranch_tile: array<i32, 32>;

struct ofAMethod_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> ofAMethod_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> ofAMethod_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_ofAMethod_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_ofAMethod_arguments: ofAMethod_Arguments;
var<workgroup> ofAMethod_tile: array<i32, 32>;

struct counted_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> counted_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> counted_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_counted_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_counted_arguments: counted_Arguments;
var<workgroup> counted_counts: array<atomic<i32>, 4>;

struct sizedByTheLaunch_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> sizedByTheLaunch_a: array<i32>;
@group(0) @binding(1) var<storage, read> sizedByTheLaunch_b: array<f32>;
@group(0) @binding(2) var<storage, read_write> sizedByTheLaunch_out: array<i32>;
@group(0) @binding(3) var<storage, read_write> rk_sizedByTheLaunch_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_sizedByTheLaunch_arguments: sizedByTheLaunch_Arguments;
override rk_sizedByTheLaunch_shared0: i32 = 1;
var<workgroup> sizedByTheLaunch_tile: array<i32, max(rk_sizedByTheLaunch_shared0, 1)>;
override rk_sizedByTheLaunch_shared1: i32 = 1;
var<workgroup> sizedByTheLaunch_weights: array<f32, max(rk_sizedByTheLaunch_shared1, 1)>;

struct sizedByTheLaunch_unchecked_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> sizedByTheLaunch_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read> sizedByTheLaunch_unchecked_b: array<f32>;
@group(0) @binding(2) var<storage, read_write> sizedByTheLaunch_unchecked_out: array<i32>;
@group(0) @binding(3) var<storage, read_write> rk_sizedByTheLaunch_unchecked_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_sizedByTheLaunch_unchecked_arguments: sizedByTheLaunch_unchecked_Arguments;
override rk_sizedByTheLaunch_unchecked_shared0: i32 = 1;
var<workgroup> sizedByTheLaunch_unchecked_tile: array<i32, max(rk_sizedByTheLaunch_unchecked_shared0, 1)>;
override rk_sizedByTheLaunch_unchecked_shared1: i32 = 1;
var<workgroup> sizedByTheLaunch_unchecked_weights: array<f32, max(rk_sizedByTheLaunch_unchecked_shared1, 1)>;

@compute @workgroup_size(32)  // SharedMemory.java:9
fn reversedBlock(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(local_invocation_id) rk_local_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // SharedMemory.java:11
    let local = i32(rk_local_id.x);  // SharedMemory.java:12
    var chosen = 0;  // SharedMemory.java:13
    if (i < rk_reversedBlock_arguments.a_length) {
        chosen = reversedBlock_a[i];
    } else {
        chosen = 0;
    }
    reversedBlock_tile[local] = chosen;
    storageBarrier();  // SharedMemory.java:14
    workgroupBarrier();
    if (i < rk_reversedBlock_arguments.out_length) {  // SharedMemory.java:15
        reversedBlock_out[i] = reversedBlock_tile[31 - local];  // SharedMemory.java:16
    }
}

@compute @workgroup_size(32)  // SharedMemory.java:21
fn reduction(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(local_invocation_id) rk_local_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // SharedMemory.java:23
    let local = i32(rk_local_id.x);  // SharedMemory.java:24
    var chosen = 0;  // SharedMemory.java:25
    if (i < rk_reduction_arguments.a_length) {
        chosen = reduction_a[i];
    } else {
        chosen = 0;
    }
    reduction_tile[local] = chosen;
    storageBarrier();  // SharedMemory.java:26
    workgroupBarrier();
    for (var step = 16; step > 0; step /= 2) {  // SharedMemory.java:27
        if (local < step) {  // SharedMemory.java:28
            reduction_tile[local] += reduction_tile[local + step];  // SharedMemory.java:29
        }
        storageBarrier();  // SharedMemory.java:31
        workgroupBarrier();
    }
    if (i < rk_reduction_arguments.out_length) {  // SharedMemory.java:33
        reduction_out[i] = reduction_tile[0];  // SharedMemory.java:34
    }
}

@compute @workgroup_size(32)  // SharedMemory.java:39
fn scan(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>,
        @builtin(local_invocation_id) rk_local_id: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    var trap = 0;
    let i = i32(rk_global_id.x);  // SharedMemory.java:41
    let local = i32(rk_local_id.x);  // SharedMemory.java:42
    var chosen = 0;  // SharedMemory.java:43
    if (i < rk_scan_arguments.a_length) {
        chosen = scan_a[i];
    } else {
        chosen = 0;
    }
    scan_tile[local] = chosen;
    storageBarrier();  // SharedMemory.java:44
    workgroupBarrier();
    for (var step = 1; step < 32; step *= 2) {  // SharedMemory.java:45
        let isAtLeast = local >= step;  // SharedMemory.java:46
        var add = 0;
        var add_1 = 0;  // SharedMemory.java:47
        if (trap == 0) {  // SharedMemory.java:46
            var leaves = false;
            if (isAtLeast) {
                let difference = local - step;
                if (difference < 0 || difference >= 32) {
                    atomicMin(&rk_scan_traps[0], workItem);
                    trap = 1;
                    leaves = true;
                }
                let goesOn = !leaves;
                if (goesOn) {
                    add = scan_tile[difference];
                }
            } else {
                add = 0;
            }
            let goesOn = !leaves;
            if (goesOn) {
                add_1 = add;
            }
        }
        storageBarrier();  // SharedMemory.java:47
        workgroupBarrier();
        if (trap == 0) {  // SharedMemory.java:48
            scan_tile[local] += add_1;
        }
        storageBarrier();  // SharedMemory.java:49
        workgroupBarrier();
    }
    let isLess = i < rk_scan_arguments.out_length;  // SharedMemory.java:51
    if (trap == 0) {
        if (isLess) {
            scan_out[i] = scan_tile[local];  // SharedMemory.java:52
        }
    }
}

@compute @workgroup_size(32)  // SharedMemory.java:57
fn floats(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(local_invocation_id) rk_local_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // SharedMemory.java:59
    let local = i32(rk_local_id.x);  // SharedMemory.java:60
    var chosen = 0.0f;  // SharedMemory.java:61
    if (i < rk_floats_arguments.a_length) {
        chosen = floats_a[i];
    } else {
        chosen = 0.0f;
    }
    floats_tile[local + 1] = chosen;
    if (local == 0) {  // SharedMemory.java:62
        floats_tile[0] = 3.0f;  // SharedMemory.java:63
    }
    storageBarrier();  // SharedMemory.java:65
    workgroupBarrier();
    if (i < rk_floats_arguments.out_length) {  // SharedMemory.java:66
        let tileValue = floats_tile[local];  // SharedMemory.java:67
        let tileValue_1 = floats_tile[local + 1];
        let max_f32 = select(select(select(select(tileValue_1, tileValue, tileValue > tileValue_1), bitcast<f32>(bitcast<i32>(tileValue) & bitcast<i32>(tileValue_1)), tileValue == tileValue_1), tileValue_1, (bitcast<i32>(tileValue_1) & 2147483647) > 2139095040), tileValue, (bitcast<i32>(tileValue) & 2147483647) > 2139095040);
        floats_out[i] = max_f32;
    }
}

@compute @workgroup_size(32)  // SharedMemory.java:72
fn uniformBranch(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>,
        @builtin(local_invocation_id) rk_local_id: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    var trap = 0;
    let i = i32(rk_global_id.x);  // SharedMemory.java:74
    let local = i32(rk_local_id.x);  // SharedMemory.java:75
    var chosen = 0;  // SharedMemory.java:76
    if (i < rk_uniformBranch_arguments.a_length) {
        chosen = uniformBranch_a[i];
    } else {
        chosen = 0;
    }
    uniformBranch_tile[local] = chosen;
    if (rk_uniformBranch_arguments.n != 3) {  // SharedMemory.java:77
        storageBarrier();  // SharedMemory.java:78
        workgroupBarrier();
        let bits = local ^ 1;  // SharedMemory.java:79
        var other = 0;  // SharedMemory.java:80
        var leaves = false;  // SharedMemory.java:79
        if (bits < 0 || bits >= 32) {
            atomicMin(&rk_uniformBranch_traps[0], workItem);
            trap = 1;
            leaves = true;
        }
        let goesOn = !leaves;
        if (goesOn) {
            let other_1 = uniformBranch_tile[bits];
            other = other_1;
        }
        storageBarrier();  // SharedMemory.java:80
        workgroupBarrier();
        if (trap == 0) {  // SharedMemory.java:81
            uniformBranch_tile[local] = other;
        }
    }
    let isLess = i < rk_uniformBranch_arguments.out_length;  // SharedMemory.java:83
    if (trap == 0) {
        if (isLess) {
            uniformBranch_out[i] = uniformBranch_tile[local];  // SharedMemory.java:84
        }
    }
}

fn sum_shared32_tile(from_: i32) -> RkIntOrTrap {  // SharedMemory.java:136
    var sum = 0;  // SharedMemory.java:137
    for (var k = from_; k < 32; k++) {  // SharedMemory.java:138
        if (k < 0 || k >= 32) {  // SharedMemory.java:139
            return RkIntOrTrap(0, 1);
        }
        let values = ofAMethod_tile[k];
        let sum_1 = sum * 3 + values;
        sum = sum_1;
    }
    return RkIntOrTrap(sum, 0);  // SharedMemory.java:141
}

@compute @workgroup_size(32)  // SharedMemory.java:89
fn ofAMethod(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>,
        @builtin(local_invocation_id) rk_local_id: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // SharedMemory.java:91
    let local = i32(rk_local_id.x);  // SharedMemory.java:92
    var chosen = 0;  // SharedMemory.java:93
    if (i < rk_ofAMethod_arguments.a_length) {
        chosen = ofAMethod_a[i];
    } else {
        chosen = 0;
    }
    ofAMethod_tile[local] = chosen;
    storageBarrier();  // SharedMemory.java:94
    workgroupBarrier();
    var leaves = false;  // SharedMemory.java:95
    if (i < rk_ofAMethod_arguments.out_length) {
        let returned = sum_shared32_tile(local);  // SharedMemory.java:96
        if (returned.trap != 0) {
            atomicMin(&rk_ofAMethod_traps[returned.trap - 1], workItem);
            leaves = true;
        }
        let goesOn = !leaves;
        if (goesOn) {
            let sum = returned.value;
            ofAMethod_out[i] = sum;
        }
    }
}

@compute @workgroup_size(32)  // SharedMemory.java:101
fn counted(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>,
        @builtin(local_invocation_id) rk_local_id: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    var trap = 0;
    let i = i32(rk_global_id.x);  // SharedMemory.java:103
    var leaves = false;  // SharedMemory.java:104
    if (i32(rk_local_id.x) < 4) {
        let localIdX = i32(rk_local_id.x);  // SharedMemory.java:105
        if (localIdX < 0 || localIdX >= 4) {
            atomicMin(&rk_counted_traps[0], workItem);
            trap = 1;
            leaves = true;
        }
        let goesOn = !leaves;
        if (goesOn) {
            atomicStore(&counted_counts[localIdX], 0);
        }
    }
    storageBarrier();  // SharedMemory.java:107
    workgroupBarrier();
    let isLess = i < rk_counted_arguments.a_length;  // SharedMemory.java:108
    if (trap == 0) {
        if (isLess) {
            atomicAdd(&counted_counts[counted_a[i] & 3], 1);  // SharedMemory.java:109
        }
    }
    storageBarrier();  // SharedMemory.java:111
    workgroupBarrier();
    let isLess_1 = i < rk_counted_arguments.out_length;  // SharedMemory.java:112
    if (trap == 0) {
        if (isLess_1) {
            counted_out[i] = atomicLoad(&counted_counts[i & 3]);  // SharedMemory.java:113
        }
    }
}

fn sum_shared_tile(from_: i32) -> RkIntOrTrap {  // SharedMemory.java:136
    var sum = 0;  // SharedMemory.java:137
    for (var k = from_; k < rk_sizedByTheLaunch_shared0; k++) {  // SharedMemory.java:138
        if (k < 0 || k >= rk_sizedByTheLaunch_shared0) {  // SharedMemory.java:139
            return RkIntOrTrap(0, 1);
        }
        let values = sizedByTheLaunch_tile[k];
        let sum_1 = sum * 3 + values;
        sum = sum_1;
    }
    return RkIntOrTrap(sum, 0);  // SharedMemory.java:141
}

@compute @workgroup_size(32)  // SharedMemory.java:118
fn sizedByTheLaunch(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>,
        @builtin(local_invocation_id) rk_local_id: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    var trap = 0;
    let tile_length = 2 * rk_sizedByTheLaunch_arguments.a_length + 32;  // SharedMemory.java:119
    let isLess = rk_sizedByTheLaunch_arguments.b_length < 0;  // SharedMemory.java:120
    var k = 0;  // SharedMemory.java:123
    var k_1 = 0;  // SharedMemory.java:126
    var i = 0;  // SharedMemory.java:129
    var local = 0;
    var leaves = false;  // SharedMemory.java:119
    if (tile_length < 0) {
        atomicMin(&rk_sizedByTheLaunch_traps[1], workItem);
        trap = 2;
        leaves = true;
    }
    let goesOn = !leaves;
    if (goesOn) {
        if (isLess) {  // SharedMemory.java:120
            atomicMin(&rk_sizedByTheLaunch_traps[2], workItem);
            trap = 3;
            leaves = true;
        }
        let goesOn_1 = !leaves;
        if (goesOn_1) {
            let i_1 = i32(rk_global_id.x);  // SharedMemory.java:121
            i = i_1;
            let local_1 = i32(rk_local_id.x);  // SharedMemory.java:122
            local = local_1;
            k = local_1;  // SharedMemory.java:123
            var leaves_1 = false;
            for (; k < rk_sizedByTheLaunch_shared0; k += 32) {
                var chosen = 0;  // SharedMemory.java:124
                if (k < rk_sizedByTheLaunch_arguments.a_length) {
                    if (k < 0 || k >= rk_sizedByTheLaunch_arguments.a_length) {
                        atomicMin(&rk_sizedByTheLaunch_traps[3], workItem);
                        trap = 4;
                        leaves_1 = true;
                        break;
                    }
                    chosen = sizedByTheLaunch_a[k];
                } else {
                    chosen = k;
                }
                if (k < 0 || k >= rk_sizedByTheLaunch_shared0) {
                    atomicMin(&rk_sizedByTheLaunch_traps[4], workItem);
                    trap = 5;
                    leaves_1 = true;
                    break;
                }
                sizedByTheLaunch_tile[k] = chosen;
            }
            if (leaves_1) {
                leaves = true;  // SharedMemory.java:123
            }
            let goesOn_2 = !leaves;
            if (goesOn_2) {
                k_1 = local_1;  // SharedMemory.java:126
                var leaves_2 = false;
                for (; k_1 < rk_sizedByTheLaunch_shared1; k_1 += 32) {
                    if (k_1 < 0 || k_1 >= rk_sizedByTheLaunch_arguments.b_length) {  // SharedMemory.java:127
                        atomicMin(&rk_sizedByTheLaunch_traps[5], workItem);
                        trap = 6;
                        leaves_2 = true;
                        break;
                    }
                    sizedByTheLaunch_weights[k_1] = sizedByTheLaunch_b[k_1];
                }
                if (leaves_2) {
                    leaves = true;  // SharedMemory.java:126
                }
            }
        }
    }
    storageBarrier();  // SharedMemory.java:129
    workgroupBarrier();
    let isLess_1 = i < rk_sizedByTheLaunch_arguments.out_length;  // SharedMemory.java:130
    if (trap == 0) {
        var leaves_1 = false;
        if (isLess_1) {
            let returned = sum_shared_tile(rk_sizedByTheLaunch_shared0 - 32 + local);  // SharedMemory.java:131
            if (returned.trap != 0) {
                atomicMin(&rk_sizedByTheLaunch_traps[returned.trap - 1], workItem);
                trap = returned.trap;
                leaves_1 = true;
            }
            let goesOn_1 = !leaves_1;
            if (goesOn_1) {
                let sum = returned.value;
                var chosen = 0;  // SharedMemory.java:132
                if (i < rk_sizedByTheLaunch_shared1) {
                    chosen = bitcast<i32>(sizedByTheLaunch_weights[i]);
                } else {
                    chosen = -1;
                }
                sizedByTheLaunch_out[i] = sum + chosen;  // SharedMemory.java:131
            }
        }
    }
}

fn sum_shared_tile_sizedByTheLaunch_unchecked(from_: i32) -> RkIntOrTrap {  // SharedMemory.java:136
    var sum = 0;  // SharedMemory.java:137
    for (var k = from_; k < rk_sizedByTheLaunch_unchecked_shared0; k++) {  // SharedMemory.java:138
        if (k < 0 || k >= rk_sizedByTheLaunch_unchecked_shared0) {  // SharedMemory.java:139
            return RkIntOrTrap(0, 1);
        }
        let values = sizedByTheLaunch_unchecked_tile[k];
        let sum_1 = sum * 3 + values;
        sum = sum_1;
    }
    return RkIntOrTrap(sum, 0);  // SharedMemory.java:141
}

@compute @workgroup_size(32)  // SharedMemory.java:118
fn sizedByTheLaunch_unchecked(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>,
        @builtin(local_invocation_id) rk_local_id: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // SharedMemory.java:121
    let local = i32(rk_local_id.x);  // SharedMemory.java:122
    var k = local;  // SharedMemory.java:123
    var k_1 = 0;  // SharedMemory.java:126
    for (; k < rk_sizedByTheLaunch_unchecked_shared0; k += 32) {  // SharedMemory.java:123
        var chosen = 0;  // SharedMemory.java:124
        if (k < rk_sizedByTheLaunch_unchecked_arguments.a_length) {
            chosen = sizedByTheLaunch_unchecked_a[k];
        } else {
            chosen = k;
        }
        sizedByTheLaunch_unchecked_tile[k] = chosen;
    }
    k_1 = local;  // SharedMemory.java:126
    for (; k_1 < rk_sizedByTheLaunch_unchecked_shared1; k_1 += 32) {
        sizedByTheLaunch_unchecked_weights[k_1] = sizedByTheLaunch_unchecked_b[k_1];  // SharedMemory.java:127
    }
    storageBarrier();  // SharedMemory.java:129
    workgroupBarrier();
    var leaves = false;  // SharedMemory.java:130
    if (i < rk_sizedByTheLaunch_unchecked_arguments.out_length) {
        let returned = sum_shared_tile_sizedByTheLaunch_unchecked(rk_sizedByTheLaunch_unchecked_shared0 - 32 + local);  // SharedMemory.java:131
        if (returned.trap != 0) {
            atomicMin(&rk_sizedByTheLaunch_unchecked_traps[returned.trap - 1], workItem);
            leaves = true;
        }
        let goesOn = !leaves;
        if (goesOn) {
            let sum = returned.value;
            var chosen = 0;  // SharedMemory.java:132
            if (i < rk_sizedByTheLaunch_unchecked_shared1) {
                chosen = bitcast<i32>(sizedByTheLaunch_unchecked_weights[i]);
            } else {
                chosen = -1;
            }
            sizedByTheLaunch_unchecked_out[i] = sum + chosen;  // SharedMemory.java:131
        }
    }
}
