// Generated from MatrixProduct.java by RingKernel. Do not edit.

struct naive_Arguments {
    n: i32,
    a_length: i32,
    b_length: i32,
    c_length: i32,
}

@group(0) @binding(0) var<storage, read> naive_a: array<f32>;
@group(0) @binding(1) var<storage, read> naive_b: array<f32>;
@group(0) @binding(2) var<storage, read_write> naive_c: array<f32>;
@group(0) @binding(3) var<storage, read_write> rk_naive_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_naive_arguments: naive_Arguments;

struct naive_unchecked_Arguments {
    n: i32,
    a_length: i32,
    b_length: i32,
    c_length: i32,
}

@group(0) @binding(0) var<storage, read> naive_unchecked_a: array<f32>;
@group(0) @binding(1) var<storage, read> naive_unchecked_b: array<f32>;
@group(0) @binding(2) var<storage, read_write> naive_unchecked_c: array<f32>;
@group(0) @binding(3) var<uniform> rk_naive_unchecked_arguments: naive_unchecked_Arguments;

struct tiled_Arguments {
    n: i32,
    a_length: i32,
    b_length: i32,
    c_length: i32,
}

@group(0) @binding(0) var<storage, read> tiled_a: array<f32>;
@group(0) @binding(1) var<storage, read> tiled_b: array<f32>;
@group(0) @binding(2) var<storage, read_write> tiled_c: array<f32>;
@group(0) @binding(3) var<storage, read_write> rk_tiled_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_tiled_arguments: tiled_Arguments;
var<workgroup> tiled_left: array<f32, 64>;
var<workgroup> tiled_right: array<f32, 64>;

struct tiled_unchecked_Arguments {
    n: i32,
    a_length: i32,
    b_length: i32,
    c_length: i32,
}

@group(0) @binding(0) var<storage, read> tiled_unchecked_a: array<f32>;
@group(0) @binding(1) var<storage, read> tiled_unchecked_b: array<f32>;
@group(0) @binding(2) var<storage, read_write> tiled_unchecked_c: array<f32>;
@group(0) @binding(3) var<uniform> rk_tiled_unchecked_arguments: tiled_unchecked_Arguments;
var<workgroup> tiled_unchecked_left: array<f32, 64>;
var<workgroup> tiled_unchecked_right: array<f32, 64>;

@compute @workgroup_size(8, 8)  // MatrixProduct.java:11
fn naive(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 8;
    let rk_block_dim_y: i32 = 8;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let column = i32(rk_global_id.x);  // MatrixProduct.java:12
    let row = i32(rk_global_id.y);  // MatrixProduct.java:13
    if (column < rk_naive_arguments.n && row < rk_naive_arguments.n) {  // MatrixProduct.java:14
        var sum = 0.0f;  // MatrixProduct.java:15
        for (var k = 0; k < rk_naive_arguments.n; k++) {  // MatrixProduct.java:16
            let sum_1 = row * rk_naive_arguments.n + k;  // MatrixProduct.java:17
            if (sum_1 < 0 || sum_1 >= rk_naive_arguments.a_length) {
                atomicMin(&rk_naive_traps[0], workItem);
                return;
            }
            let sum_2 = k * rk_naive_arguments.n + column;
            if (sum_2 < 0 || sum_2 >= rk_naive_arguments.b_length) {
                atomicMin(&rk_naive_traps[1], workItem);
                return;
            }
            sum += naive_a[sum_1] * naive_b[sum_2];
        }
        let sum_1 = row * rk_naive_arguments.n + column;  // MatrixProduct.java:19
        if (sum_1 < 0 || sum_1 >= rk_naive_arguments.c_length) {
            atomicMin(&rk_naive_traps[2], workItem);
            return;
        }
        naive_c[sum_1] = sum;
    }
}

@compute @workgroup_size(8, 8)  // MatrixProduct.java:11
fn naive_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let column = i32(rk_global_id.x);  // MatrixProduct.java:12
    let row = i32(rk_global_id.y);  // MatrixProduct.java:13
    if (column < rk_naive_unchecked_arguments.n && row < rk_naive_unchecked_arguments.n) {  // MatrixProduct.java:14
        var sum = 0.0f;  // MatrixProduct.java:15
        for (var k = 0; k < rk_naive_unchecked_arguments.n; k++) {  // MatrixProduct.java:16
            sum += naive_unchecked_a[row * rk_naive_unchecked_arguments.n + k] * naive_unchecked_b[k * rk_naive_unchecked_arguments.n + column];  // MatrixProduct.java:17
        }
        naive_unchecked_c[row * rk_naive_unchecked_arguments.n + column] = sum;  // MatrixProduct.java:19
    }
}

@compute @workgroup_size(8, 8)  // MatrixProduct.java:24
fn tiled(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>,
        @builtin(local_invocation_id) rk_local_id: vec3<u32>) {
    let rk_block_dim_x: i32 = 8;
    let rk_block_dim_y: i32 = 8;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    var trap = 0;
    let x = i32(rk_local_id.x);  // MatrixProduct.java:27
    let y = i32(rk_local_id.y);  // MatrixProduct.java:28
    let column = i32(rk_global_id.x);  // MatrixProduct.java:29
    let row = i32(rk_global_id.y);  // MatrixProduct.java:30
    var sum = 0.0f;  // MatrixProduct.java:31
    for (var t = 0; t < rk_tiled_arguments.n / 8; t++) {  // MatrixProduct.java:32
        let sum_1 = y * 8 + x;  // MatrixProduct.java:33
        let sum_2 = row * rk_tiled_arguments.n + t * 8 + x;
        let bits = sum_2 < 0 || sum_2 >= rk_tiled_arguments.a_length;
        let product = t * 8;  // MatrixProduct.java:34
        if (trap == 0) {  // MatrixProduct.java:33
            var leaves = false;
            if (bits) {
                atomicMin(&rk_tiled_traps[0], workItem);
                trap = 1;
                leaves = true;
            }
            let goesOn = !leaves;
            if (goesOn) {
                tiled_left[sum_1] = tiled_a[sum_2];
                let sum_3 = y * 8 + x;  // MatrixProduct.java:34
                let sum_4 = (product + y) * rk_tiled_arguments.n + column;
                if (sum_4 < 0 || sum_4 >= rk_tiled_arguments.b_length) {
                    atomicMin(&rk_tiled_traps[1], workItem);
                    trap = 2;
                    leaves = true;
                }
                let goesOn_1 = !leaves;
                if (goesOn_1) {
                    tiled_right[sum_3] = tiled_b[sum_4];
                }
            }
        }
        storageBarrier();  // MatrixProduct.java:35
        workgroupBarrier();
        for (var k = 0; k < 8; k++) {  // MatrixProduct.java:36
            let sumBefore = sum;  // MatrixProduct.java:37
            let sum_3 = y * 8 + k;
            let product_1 = k * 8;
            if (trap == 0) {
                sum = sumBefore + tiled_left[sum_3] * tiled_right[product_1 + x];
            }
        }
        storageBarrier();  // MatrixProduct.java:39
        workgroupBarrier();
    }
    let sum_1 = row * rk_tiled_arguments.n + column;  // MatrixProduct.java:41
    let bits = sum_1 < 0 || sum_1 >= rk_tiled_arguments.c_length;
    if (trap == 0) {
        var leaves = false;
        if (bits) {
            atomicMin(&rk_tiled_traps[2], workItem);
            trap = 3;
            leaves = true;
        }
        let goesOn = !leaves;
        if (goesOn) {
            tiled_c[sum_1] = sum;
        }
    }
}

@compute @workgroup_size(8, 8)  // MatrixProduct.java:24
fn tiled_unchecked(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(local_invocation_id) rk_local_id: vec3<u32>) {
    let x = i32(rk_local_id.x);  // MatrixProduct.java:27
    let y = i32(rk_local_id.y);  // MatrixProduct.java:28
    let column = i32(rk_global_id.x);  // MatrixProduct.java:29
    let row = i32(rk_global_id.y);  // MatrixProduct.java:30
    var sum = 0.0f;  // MatrixProduct.java:31
    for (var t = 0; t < rk_tiled_unchecked_arguments.n / 8; t++) {  // MatrixProduct.java:32
        tiled_unchecked_left[y * 8 + x] = tiled_unchecked_a[row * rk_tiled_unchecked_arguments.n + t * 8 + x];  // MatrixProduct.java:33
        tiled_unchecked_right[y * 8 + x] = tiled_unchecked_b[(t * 8 + y) * rk_tiled_unchecked_arguments.n + column];  // MatrixProduct.java:34
        storageBarrier();  // MatrixProduct.java:35
        workgroupBarrier();
        for (var k = 0; k < 8; k++) {  // MatrixProduct.java:36
            sum += tiled_unchecked_left[y * 8 + k] * tiled_unchecked_right[k * 8 + x];  // MatrixProduct.java:37
        }
        storageBarrier();  // MatrixProduct.java:39
        workgroupBarrier();
    }
    tiled_unchecked_c[row * rk_tiled_unchecked_arguments.n + column] = sum;  // MatrixProduct.java:41
}
