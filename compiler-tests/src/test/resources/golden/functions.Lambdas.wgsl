// Generated from Lambdas.java by RingKernel. Do not edit.

struct RkIntOrTrap {
    value: i32,  // offset 0
    trap: i32,  // offset 4
}

struct RkBooleanOrTrap {
    value: bool,  // offset 0
    trap: i32,  // offset 4
}

struct lambdas_Arguments {
    in_length: i32,
    out_length: i32,
    blended_length: i32,
}

@group(0) @binding(0) var<storage, read> lambdas_in: array<i32>;
@group(0) @binding(1) var<storage, read_write> lambdas_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> lambdas_blended: array<f32>;
@group(0) @binding(3) var<storage, read_write> rk_lambdas_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_lambdas_arguments: lambdas_Arguments;
var<workgroup> lambdas_tile: array<i32, 32>;

struct lambdas_unchecked_Arguments {
    in_length: i32,
    out_length: i32,
    blended_length: i32,
}

@group(0) @binding(0) var<storage, read> lambdas_unchecked_in: array<i32>;
@group(0) @binding(1) var<storage, read_write> lambdas_unchecked_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> lambdas_unchecked_blended: array<f32>;
@group(0) @binding(3) var<storage, read_write> rk_lambdas_unchecked_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_lambdas_unchecked_arguments: lambdas_unchecked_Arguments;
var<workgroup> lambdas_unchecked_tile: array<i32, 32>;

fn fold_2(n: i32, start: i32) -> i32 {  // Lambdas.java:39
    var value = start;  // Lambdas.java:40
    for (var i = 0; i < n; i++) {  // Lambdas.java:41
        let value_1 = select(i, value, value < i);  // Lambdas.java:42
        value = value_1;
    }
    return value;  // Lambdas.java:44
}

fn lambda_3(k: i32, j: i32) -> bool {  // Lambdas.java:33
    return j > k;
}

fn lambda_4(k: i32, count_1: i32, i: i32) -> i32 {  // Lambdas.java:49
    return select(count_1, count_1 + 1, lambda_3(k, i));
}

fn fold_3(n: i32, start: i32, k: i32) -> i32 {  // Lambdas.java:39
    var value = start;  // Lambdas.java:40
    for (var i = 0; i < n; i++) {  // Lambdas.java:41
        let value_1 = lambda_4(k, value, i);  // Lambdas.java:42
        value = value_1;
    }
    return value;  // Lambdas.java:44
}

fn count(n: i32, k: i32) -> i32 {  // Lambdas.java:48
    return fold_3(n, 0, k);  // Lambdas.java:49
}

fn mixed(a: i32, b: i32) -> i32 {  // Lambdas.java:64
    return a * 31 + b;  // Lambdas.java:65
}

fn fold_5(n: i32, start: i32) -> i32 {  // Lambdas.java:39
    var value = start;  // Lambdas.java:40
    for (var i = 0; i < n; i++) {  // Lambdas.java:41
        let value_1 = mixed(value, i);  // Lambdas.java:42
        value = value_1;
    }
    return value;  // Lambdas.java:44
}

fn lambda_7(factor: i32, a: f32, b: f32) -> f32 {  // Lambdas.java:35
    return a * 0.25f + b * f32(factor);
}

fn twice(factor: i32, x: f32) -> f32 {  // Lambdas.java:60
    return lambda_7(factor, lambda_7(factor, x, 1.0f), 2.0f);  // Lambdas.java:61
}

fn lambda_shared32_tile_in(local: i32, i: i32, k: i32) -> i32 {  // Lambdas.java:21
    if (k == local) {  // Lambdas.java:22
        var chosen = 0;  // Lambdas.java:23
        if (i < rk_lambdas_arguments.in_length) {
            if (i < 0 || i >= rk_lambdas_arguments.in_length) {
                return 1;
            }
            chosen = lambdas_in[i];
        } else {
            chosen = 0;
        }
        if (k < 0 || k >= 32) {
            return 2;
        }
        lambdas_tile[k] = chosen;
    }
    return 0;  // Lambdas.java:21
}

fn each_shared32_tile_in(n: i32, local: i32, i: i32) -> i32 {  // Lambdas.java:53
    for (var i_1 = 0; i_1 < n; i_1++) {  // Lambdas.java:54
        let returned = lambda_shared32_tile_in(local, i, i_1);  // Lambdas.java:55
        if (returned != 0) {
            return returned;
        }
    }
    return 0;  // Lambdas.java:53
}

fn lambda_1_in(factor: i32, value: i32, k: i32) -> RkIntOrTrap {  // Lambdas.java:31
    if (k < 0 || k >= rk_lambdas_arguments.in_length) {
        return RkIntOrTrap(0, 3);
    }
    return RkIntOrTrap(value * factor + lambdas_in[k], 0);
}

fn fold_in(n: i32, start: i32, factor: i32) -> RkIntOrTrap {  // Lambdas.java:39
    var value = start;  // Lambdas.java:40
    for (var i = 0; i < n; i++) {  // Lambdas.java:41
        let returned = lambda_1_in(factor, value, i);  // Lambdas.java:42
        if (returned.trap != 0) {
            return RkIntOrTrap(0, returned.trap);
        }
        value = returned.value;
    }
    return RkIntOrTrap(value, 0);  // Lambdas.java:44
}

fn lambda_2_shared32_tile(value: i32, k: i32) -> RkIntOrTrap {  // Lambdas.java:32
    if (k < 0 || k >= 32) {
        return RkIntOrTrap(0, 4);
    }
    let tileValue = lambdas_tile[k];
    let max_i32 = select(tileValue, value, value > tileValue);
    return RkIntOrTrap(max_i32, 0);
}

fn fold_1_shared32_tile(n: i32, start: i32) -> RkIntOrTrap {  // Lambdas.java:39
    var value = start;  // Lambdas.java:40
    for (var i = 0; i < n; i++) {  // Lambdas.java:41
        let returned = lambda_2_shared32_tile(value, i);  // Lambdas.java:42
        if (returned.trap != 0) {
            return RkIntOrTrap(0, returned.trap);
        }
        value = returned.value;
    }
    return RkIntOrTrap(value, 0);  // Lambdas.java:44
}

fn lambda_5_shared32_tile(k: i32) -> RkBooleanOrTrap {  // Lambdas.java:33
    if (k < 0 || k >= 32) {
        return RkBooleanOrTrap(false, 5);
    }
    let isEqual = (lambdas_tile[k] & 1) == 0;
    var both = isEqual;
    if (isEqual) {
        both = count(3, k) < 2;
    }
    return RkBooleanOrTrap(both, 0);
}

fn lambda_6_shared32_tile(count_1: i32, i: i32) -> RkIntOrTrap {  // Lambdas.java:49
    let returned = lambda_5_shared32_tile(i);
    if (returned.trap != 0) {
        return RkIntOrTrap(0, returned.trap);
    }
    let lambda_5 = returned.value;
    return RkIntOrTrap(select(count_1, count_1 + 1, lambda_5), 0);
}

fn fold_4_shared32_tile(n: i32, start: i32) -> RkIntOrTrap {  // Lambdas.java:39
    var value = start;  // Lambdas.java:40
    for (var i = 0; i < n; i++) {  // Lambdas.java:41
        let returned = lambda_6_shared32_tile(value, i);  // Lambdas.java:42
        if (returned.trap != 0) {
            return RkIntOrTrap(0, returned.trap);
        }
        value = returned.value;
    }
    return RkIntOrTrap(value, 0);  // Lambdas.java:44
}

fn count_1_shared32_tile(n: i32) -> RkIntOrTrap {  // Lambdas.java:48
    let returned = fold_4_shared32_tile(n, 0);  // Lambdas.java:49
    if (returned.trap != 0) {
        return RkIntOrTrap(0, returned.trap);
    }
    let fold_4 = returned.value;
    return RkIntOrTrap(fold_4, 0);
}

@compute @workgroup_size(32)  // Lambdas.java:17
fn lambdas(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>,
        @builtin(local_invocation_id) rk_local_id: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    var trap = 0;
    let i = i32(rk_global_id.x);  // Lambdas.java:19
    let local = i32(rk_local_id.x);  // Lambdas.java:20
    let returned = each_shared32_tile_in(32, local, i);  // Lambdas.java:21
    if (returned != 0) {
        atomicMin(&rk_lambdas_traps[returned - 1], workItem);
        trap = returned;
    }
    storageBarrier();  // Lambdas.java:26
    workgroupBarrier();
    let isAtLeast = i >= rk_lambdas_arguments.in_length;  // Lambdas.java:27
    var total = 0;  // Lambdas.java:31
    if (trap == 0) {  // Lambdas.java:27
        var leaves = false;
        if (isAtLeast) {
            return;  // Lambdas.java:28
        }
        let factor = lambdas_in[i] & 7;  // Lambdas.java:30
        let returned_1 = fold_in(rk_lambdas_arguments.in_length, 1, factor);  // Lambdas.java:31
        if (returned_1.trap != 0) {
            atomicMin(&rk_lambdas_traps[returned_1.trap - 1], workItem);
            trap = returned_1.trap;
            leaves = true;
        }
        let goesOn = !leaves;
        if (goesOn) {
            let total_1 = returned_1.value;
            total = total_1;
            let totalBefore = total;  // Lambdas.java:32
            let returned_2 = fold_1_shared32_tile(32, 0);
            if (returned_2.trap != 0) {
                atomicMin(&rk_lambdas_traps[returned_2.trap - 1], workItem);
                trap = returned_2.trap;
                leaves = true;
            }
            let goesOn_1 = !leaves;
            if (goesOn_1) {
                let fold_1 = returned_2.value;
                total = totalBefore + (fold_1 + fold_2(9, i));
                let totalBefore_1 = total;  // Lambdas.java:33
                let returned_3 = count_1_shared32_tile(16);
                if (returned_3.trap != 0) {
                    atomicMin(&rk_lambdas_traps[returned_3.trap - 1], workItem);
                    trap = returned_3.trap;
                    leaves = true;
                }
                let goesOn_2 = !leaves;
                if (goesOn_2) {
                    let count_1 = returned_3.value;
                    total = totalBefore_1 ^ count_1;
                    let fold_5Result = fold_5(4, total);  // Lambdas.java:34
                    if (i < 0 || i >= rk_lambdas_arguments.out_length) {
                        atomicMin(&rk_lambdas_traps[5], workItem);
                        trap = 6;
                        leaves = true;
                    }
                    let goesOn_3 = !leaves;
                    if (goesOn_3) {
                        lambdas_out[i] = fold_5Result;
                        if (i < 0 || i >= rk_lambdas_arguments.blended_length) {  // Lambdas.java:35
                            atomicMin(&rk_lambdas_traps[6], workItem);
                            trap = 7;
                            leaves = true;
                        }
                        let goesOn_4 = !leaves;
                        if (goesOn_4) {
                            lambdas_blended[i] = twice(factor, lambdas_blended[i]);
                        }
                    }
                }
            }
        }
    }
}

fn lambda_shared32_tile_in_lambdas_unchecked(local: i32, i: i32, k: i32) -> i32 {  // Lambdas.java:21
    if (k == local) {  // Lambdas.java:22
        var chosen = 0;  // Lambdas.java:23
        if (i < rk_lambdas_unchecked_arguments.in_length) {
            if (i < 0 || i >= rk_lambdas_unchecked_arguments.in_length) {
                return 1;
            }
            chosen = lambdas_unchecked_in[i];
        } else {
            chosen = 0;
        }
        if (k < 0 || k >= 32) {
            return 2;
        }
        lambdas_unchecked_tile[k] = chosen;
    }
    return 0;  // Lambdas.java:21
}

fn each_shared32_tile_in_lambdas_unchecked(n: i32, local: i32, i: i32) -> i32 {  // Lambdas.java:53
    for (var i_1 = 0; i_1 < n; i_1++) {  // Lambdas.java:54
        let returned = lambda_shared32_tile_in_lambdas_unchecked(local, i, i_1);  // Lambdas.java:55
        if (returned != 0) {
            return returned;
        }
    }
    return 0;  // Lambdas.java:53
}

fn lambda_1_in_lambdas_unchecked(factor: i32, value: i32, k: i32) -> RkIntOrTrap {  // Lambdas.java:31
    if (k < 0 || k >= rk_lambdas_unchecked_arguments.in_length) {
        return RkIntOrTrap(0, 3);
    }
    return RkIntOrTrap(value * factor + lambdas_unchecked_in[k], 0);
}

fn fold_in_lambdas_unchecked(n: i32, start: i32, factor: i32) -> RkIntOrTrap {  // Lambdas.java:39
    var value = start;  // Lambdas.java:40
    for (var i = 0; i < n; i++) {  // Lambdas.java:41
        let returned = lambda_1_in_lambdas_unchecked(factor, value, i);  // Lambdas.java:42
        if (returned.trap != 0) {
            return RkIntOrTrap(0, returned.trap);
        }
        value = returned.value;
    }
    return RkIntOrTrap(value, 0);  // Lambdas.java:44
}

fn lambda_2_shared32_tile_lambdas_unchecked(value: i32, k: i32) -> RkIntOrTrap {  // Lambdas.java:32
    if (k < 0 || k >= 32) {
        return RkIntOrTrap(0, 4);
    }
    let tileValue = lambdas_unchecked_tile[k];
    let max_i32 = select(tileValue, value, value > tileValue);
    return RkIntOrTrap(max_i32, 0);
}

fn fold_1_shared32_tile_lambdas_unchecked(n: i32, start: i32) -> RkIntOrTrap {  // Lambdas.java:39
    var value = start;  // Lambdas.java:40
    for (var i = 0; i < n; i++) {  // Lambdas.java:41
        let returned = lambda_2_shared32_tile_lambdas_unchecked(value, i);  // Lambdas.java:42
        if (returned.trap != 0) {
            return RkIntOrTrap(0, returned.trap);
        }
        value = returned.value;
    }
    return RkIntOrTrap(value, 0);  // Lambdas.java:44
}

fn lambda_5_shared32_tile_lambdas_unchecked(k: i32) -> RkBooleanOrTrap {  // Lambdas.java:33
    if (k < 0 || k >= 32) {
        return RkBooleanOrTrap(false, 5);
    }
    let isEqual = (lambdas_unchecked_tile[k] & 1) == 0;
    var both = isEqual;
    if (isEqual) {
        both = count(3, k) < 2;
    }
    return RkBooleanOrTrap(both, 0);
}

fn lambda_6_shared32_tile_lambdas_unchecked(count_1: i32, i: i32) -> RkIntOrTrap {  // Lambdas.java:49
    let returned = lambda_5_shared32_tile_lambdas_unchecked(i);
    if (returned.trap != 0) {
        return RkIntOrTrap(0, returned.trap);
    }
    let lambda_5 = returned.value;
    return RkIntOrTrap(select(count_1, count_1 + 1, lambda_5), 0);
}

fn fold_4_shared32_tile_lambdas_unchecked(n: i32, start: i32) -> RkIntOrTrap {  // Lambdas.java:39
    var value = start;  // Lambdas.java:40
    for (var i = 0; i < n; i++) {  // Lambdas.java:41
        let returned = lambda_6_shared32_tile_lambdas_unchecked(value, i);  // Lambdas.java:42
        if (returned.trap != 0) {
            return RkIntOrTrap(0, returned.trap);
        }
        value = returned.value;
    }
    return RkIntOrTrap(value, 0);  // Lambdas.java:44
}

fn count_1_shared32_tile_lambdas_unchecked(n: i32) -> RkIntOrTrap {  // Lambdas.java:48
    let returned = fold_4_shared32_tile_lambdas_unchecked(n, 0);  // Lambdas.java:49
    if (returned.trap != 0) {
        return RkIntOrTrap(0, returned.trap);
    }
    let fold_4 = returned.value;
    return RkIntOrTrap(fold_4, 0);
}

@compute @workgroup_size(32)  // Lambdas.java:17
fn lambdas_unchecked(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>,
        @builtin(local_invocation_id) rk_local_id: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    var trap = 0;
    let i = i32(rk_global_id.x);  // Lambdas.java:19
    let local = i32(rk_local_id.x);  // Lambdas.java:20
    let returned = each_shared32_tile_in_lambdas_unchecked(32, local, i);  // Lambdas.java:21
    if (returned != 0) {
        atomicMin(&rk_lambdas_unchecked_traps[returned - 1], workItem);
        trap = returned;
    }
    storageBarrier();  // Lambdas.java:26
    workgroupBarrier();
    let isAtLeast = i >= rk_lambdas_unchecked_arguments.in_length;  // Lambdas.java:27
    var total = 0;  // Lambdas.java:31
    if (trap == 0) {  // Lambdas.java:27
        var leaves = false;
        if (isAtLeast) {
            return;  // Lambdas.java:28
        }
        let factor = lambdas_unchecked_in[i] & 7;  // Lambdas.java:30
        let returned_1 = fold_in_lambdas_unchecked(rk_lambdas_unchecked_arguments.in_length, 1, factor);  // Lambdas.java:31
        if (returned_1.trap != 0) {
            atomicMin(&rk_lambdas_unchecked_traps[returned_1.trap - 1], workItem);
            trap = returned_1.trap;
            leaves = true;
        }
        let goesOn = !leaves;
        if (goesOn) {
            let total_1 = returned_1.value;
            total = total_1;
            let totalBefore = total;  // Lambdas.java:32
            let returned_2 = fold_1_shared32_tile_lambdas_unchecked(32, 0);
            if (returned_2.trap != 0) {
                atomicMin(&rk_lambdas_unchecked_traps[returned_2.trap - 1], workItem);
                trap = returned_2.trap;
                leaves = true;
            }
            let goesOn_1 = !leaves;
            if (goesOn_1) {
                let fold_1 = returned_2.value;
                total = totalBefore + (fold_1 + fold_2(9, i));
                let totalBefore_1 = total;  // Lambdas.java:33
                let returned_3 = count_1_shared32_tile_lambdas_unchecked(16);
                if (returned_3.trap != 0) {
                    atomicMin(&rk_lambdas_unchecked_traps[returned_3.trap - 1], workItem);
                    trap = returned_3.trap;
                    leaves = true;
                }
                let goesOn_2 = !leaves;
                if (goesOn_2) {
                    let count_1 = returned_3.value;
                    total = totalBefore_1 ^ count_1;
                    lambdas_unchecked_out[i] = fold_5(4, total);  // Lambdas.java:34
                    lambdas_unchecked_blended[i] = twice(factor, lambdas_unchecked_blended[i]);  // Lambdas.java:35
                }
            }
        }
    }
}
