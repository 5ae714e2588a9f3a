// Generated from BlockScan.java by RingKernel. Do not edit.

struct blockScan_Arguments {
    values_length: i32,
    kept_length: i32,
    counts_length: i32,
}

@group(0) @binding(0) var<storage, read> blockScan_values: array<i32>;
@group(0) @binding(1) var<storage, read_write> blockScan_kept: array<i32>;
@group(0) @binding(2) var<storage, read_write> blockScan_counts: array<i32>;
@group(0) @binding(3) var<storage, read_write> rk_blockScan_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_blockScan_arguments: blockScan_Arguments;
var<workgroup> blockScan_exchanged: array<i32, 128>;

struct blockScan_unchecked_Arguments {
    values_length: i32,
    kept_length: i32,
    counts_length: i32,
}

@group(0) @binding(0) var<storage, read> blockScan_unchecked_values: array<i32>;
@group(0) @binding(1) var<storage, read_write> blockScan_unchecked_kept: array<i32>;
@group(0) @binding(2) var<storage, read_write> blockScan_unchecked_counts: array<i32>;
@group(0) @binding(3) var<storage, read_write> rk_blockScan_unchecked_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_blockScan_unchecked_arguments: blockScan_unchecked_Arguments;
var<workgroup> blockScan_unchecked_exchanged: array<i32, 128>;

@compute @workgroup_size(128)  // BlockScan.java:9
fn blockScan(
        @builtin(workgroup_id) rk_block_id: vec3<u32>,
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>,
        @builtin(local_invocation_id) rk_local_id: vec3<u32>) {
    let rk_block_dim_x: i32 = 128;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // BlockScan.java:10
    var value = 0;  // BlockScan.java:11
    let height = rk_block_dim_y;  // BlockScan.java:12
    let width = rk_block_dim_x;
    if (i < rk_blockScan_arguments.values_length) {  // BlockScan.java:11
        value = blockScan_values[i];
    } else {
        value = 0;
    }
    let z = i32(rk_local_id.z);  // BlockScan.java:12
    let y = i32(rk_local_id.y);
    let x = i32(rk_local_id.x);
    let item = (z * height + y) * width + x;
    blockScan_exchanged[item] = select(0, 1, value > 0);
    storageBarrier();
    workgroupBarrier();
    let bits = item & -32;
    if (item == bits) {
        for (var k = 1; k < 32; k <<= 1u) {
            for (var k_1 = 31; k_1 >= k; k_1--) {
                let sum = bits + k_1;
                let theirs = blockScan_exchanged[sum - k];
                let theirs_1 = blockScan_exchanged[sum];
                blockScan_exchanged[sum] = theirs + theirs_1;
            }
        }
    }
    storageBarrier();
    workgroupBarrier();
    let theirs = blockScan_exchanged[item];
    storageBarrier();
    workgroupBarrier();
    let z_1 = i32(rk_local_id.z);
    let height_1 = rk_block_dim_y;
    let y_1 = i32(rk_local_id.y);
    let width_1 = rk_block_dim_x;
    let x_1 = i32(rk_local_id.x);
    let item_1 = (z_1 * height_1 + y_1) * width_1 + x_1;
    blockScan_exchanged[item_1] = theirs;
    storageBarrier();
    workgroupBarrier();
    let bits_1 = item_1 & -32;
    var before = 0;
    var first = 32;
    let theirs_1 = blockScan_exchanged[31];
    before = theirs_1;
    for (; first < bits_1; first += 32) {
        let theirs_2 = blockScan_exchanged[first + 31];
        before += theirs_2;
    }
    storageBarrier();
    workgroupBarrier();
    let z_2 = i32(rk_local_id.z);
    let height_2 = rk_block_dim_y;
    let y_2 = i32(rk_local_id.y);
    let width_2 = rk_block_dim_x;
    let x_2 = i32(rk_local_id.x);
    let item_2 = (z_2 * height_2 + y_2) * width_2 + x_2;
    blockScan_exchanged[item_2] = select(before + theirs, theirs, bits_1 == 0);
    storageBarrier();
    workgroupBarrier();
    let isEqual = item_2 == 0;
    let theirs_2 = blockScan_exchanged[select(item_2 - 1, item_2, isEqual)];
    storageBarrier();
    workgroupBarrier();
    let place = select(theirs_2, 0, isEqual);
    let z_3 = i32(rk_local_id.z);  // BlockScan.java:13
    let height_3 = rk_block_dim_y;
    let y_3 = i32(rk_local_id.y);
    let width_3 = rk_block_dim_x;
    let x_3 = i32(rk_local_id.x);
    let item_3 = (z_3 * height_3 + y_3) * width_3 + x_3;
    blockScan_exchanged[item_3] = select(0, 1, value > 0);
    storageBarrier();
    workgroupBarrier();
    let bits_2 = item_3 & -32;
    if (item_3 == bits_2) {
        for (var k = 16; k > 0; k >>= 1u) {
            for (var k_1 = 0; k_1 < k; k_1++) {
                let sum = bits_2 + k_1;
                let theirs_3 = blockScan_exchanged[sum];
                let theirs_4 = blockScan_exchanged[sum + k];
                blockScan_exchanged[sum] = theirs_3 + theirs_4;
            }
        }
    }
    storageBarrier();
    workgroupBarrier();
    let theirs_3 = blockScan_exchanged[bits_2];
    storageBarrier();
    workgroupBarrier();
    let z_4 = i32(rk_local_id.z);
    let height_4 = rk_block_dim_y;
    let y_4 = i32(rk_local_id.y);
    let width_4 = rk_block_dim_x;
    let x_4 = i32(rk_local_id.x);
    let item_4 = (z_4 * height_4 + y_4) * width_4 + x_4;
    blockScan_exchanged[item_4] = theirs_3;
    storageBarrier();
    workgroupBarrier();
    var total = 0;
    var first_1 = 32;
    let theirs_4 = blockScan_exchanged[0];
    total = theirs_4;
    for (; first_1 < 128; first_1 += 32) {
        let theirs_5 = blockScan_exchanged[first_1];
        total += theirs_5;
    }
    storageBarrier();
    workgroupBarrier();
    let z_5 = i32(rk_local_id.z);  // BlockScan.java:14
    let height_5 = rk_block_dim_y;
    let y_5 = i32(rk_local_id.y);
    let width_5 = rk_block_dim_x;
    let x_5 = i32(rk_local_id.x);
    let item_5 = (z_5 * height_5 + y_5) * width_5 + x_5;
    blockScan_exchanged[item_5] = value;
    storageBarrier();
    workgroupBarrier();
    let bits_3 = item_5 & -32;
    if (item_5 == bits_3) {
        for (var k = 16; k > 0; k >>= 1u) {
            for (var k_1 = 0; k_1 < k; k_1++) {
                let sum = bits_3 + k_1;
                let theirs_5 = blockScan_exchanged[sum];
                let theirs_6 = blockScan_exchanged[sum + k];
                let best = select(theirs_6, theirs_5, theirs_5 > theirs_6);
                blockScan_exchanged[sum] = best;
            }
        }
    }
    storageBarrier();
    workgroupBarrier();
    let theirs_5 = blockScan_exchanged[bits_3];
    storageBarrier();
    workgroupBarrier();
    let height_6 = rk_block_dim_y;  // BlockScan.java:18
    let width_6 = rk_block_dim_x;
    var leaves = false;  // BlockScan.java:15
    if (value > 0 && i32(rk_block_id.x) * 128 + place < rk_blockScan_arguments.kept_length) {
        let sum = i32(rk_block_id.x) * 128 + place;  // BlockScan.java:16
        let sum_1 = value * 1000 + theirs_5;
        if (sum < 0 || sum >= rk_blockScan_arguments.kept_length) {
            atomicMin(&rk_blockScan_traps[0], workItem);
            leaves = true;
        }
        let goesOn = !leaves;
        if (goesOn) {
            blockScan_kept[sum] = sum_1;
        }
    }
    let goesOn = !leaves;  // BlockScan.java:15
    if (goesOn) {
        let z_6 = i32(rk_local_id.z);  // BlockScan.java:18
        let y_6 = i32(rk_local_id.y);
        let x_6 = i32(rk_local_id.x);
        let localIndex = (z_6 * height_6 + y_6) * width_6 + x_6;
        if (localIndex == 0) {
            let blockIdX = i32(rk_block_id.x);  // BlockScan.java:19
            if (blockIdX < 0 || blockIdX >= rk_blockScan_arguments.counts_length) {
                atomicMin(&rk_blockScan_traps[1], workItem);
                leaves = true;
            }
            let goesOn_1 = !leaves;
            if (goesOn_1) {
                blockScan_counts[blockIdX] = total;
            }
        }
    }
}

@compute @workgroup_size(128)  // BlockScan.java:9
fn blockScan_unchecked(
        @builtin(workgroup_id) rk_block_id: vec3<u32>,
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>,
        @builtin(local_invocation_id) rk_local_id: vec3<u32>) {
    let rk_block_dim_x: i32 = 128;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // BlockScan.java:10
    var value = 0;  // BlockScan.java:11
    let height = rk_block_dim_y;  // BlockScan.java:12
    let width = rk_block_dim_x;
    if (i < rk_blockScan_unchecked_arguments.values_length) {  // BlockScan.java:11
        value = blockScan_unchecked_values[i];
    } else {
        value = 0;
    }
    let z = i32(rk_local_id.z);  // BlockScan.java:12
    let y = i32(rk_local_id.y);
    let x = i32(rk_local_id.x);
    let item = (z * height + y) * width + x;
    blockScan_unchecked_exchanged[item] = select(0, 1, value > 0);
    storageBarrier();
    workgroupBarrier();
    let bits = item & -32;
    if (item == bits) {
        for (var k = 1; k < 32; k <<= 1u) {
            for (var k_1 = 31; k_1 >= k; k_1--) {
                let sum = bits + k_1;
                let theirs = blockScan_unchecked_exchanged[sum - k];
                let theirs_1 = blockScan_unchecked_exchanged[sum];
                blockScan_unchecked_exchanged[sum] = theirs + theirs_1;
            }
        }
    }
    storageBarrier();
    workgroupBarrier();
    let theirs = blockScan_unchecked_exchanged[item];
    storageBarrier();
    workgroupBarrier();
    let z_1 = i32(rk_local_id.z);
    let height_1 = rk_block_dim_y;
    let y_1 = i32(rk_local_id.y);
    let width_1 = rk_block_dim_x;
    let x_1 = i32(rk_local_id.x);
    let item_1 = (z_1 * height_1 + y_1) * width_1 + x_1;
    blockScan_unchecked_exchanged[item_1] = theirs;
    storageBarrier();
    workgroupBarrier();
    let bits_1 = item_1 & -32;
    var before = 0;
    var first = 32;
    let theirs_1 = blockScan_unchecked_exchanged[31];
    before = theirs_1;
    for (; first < bits_1; first += 32) {
        let theirs_2 = blockScan_unchecked_exchanged[first + 31];
        before += theirs_2;
    }
    storageBarrier();
    workgroupBarrier();
    let z_2 = i32(rk_local_id.z);
    let height_2 = rk_block_dim_y;
    let y_2 = i32(rk_local_id.y);
    let width_2 = rk_block_dim_x;
    let x_2 = i32(rk_local_id.x);
    let item_2 = (z_2 * height_2 + y_2) * width_2 + x_2;
    blockScan_unchecked_exchanged[item_2] = select(before + theirs, theirs, bits_1 == 0);
    storageBarrier();
    workgroupBarrier();
    let isEqual = item_2 == 0;
    let theirs_2 = blockScan_unchecked_exchanged[select(item_2 - 1, item_2, isEqual)];
    storageBarrier();
    workgroupBarrier();
    let place = select(theirs_2, 0, isEqual);
    let z_3 = i32(rk_local_id.z);  // BlockScan.java:13
    let height_3 = rk_block_dim_y;
    let y_3 = i32(rk_local_id.y);
    let width_3 = rk_block_dim_x;
    let x_3 = i32(rk_local_id.x);
    let item_3 = (z_3 * height_3 + y_3) * width_3 + x_3;
    blockScan_unchecked_exchanged[item_3] = select(0, 1, value > 0);
    storageBarrier();
    workgroupBarrier();
    let bits_2 = item_3 & -32;
    if (item_3 == bits_2) {
        for (var k = 16; k > 0; k >>= 1u) {
            for (var k_1 = 0; k_1 < k; k_1++) {
                let sum = bits_2 + k_1;
                let theirs_3 = blockScan_unchecked_exchanged[sum];
                let theirs_4 = blockScan_unchecked_exchanged[sum + k];
                blockScan_unchecked_exchanged[sum] = theirs_3 + theirs_4;
            }
        }
    }
    storageBarrier();
    workgroupBarrier();
    let theirs_3 = blockScan_unchecked_exchanged[bits_2];
    storageBarrier();
    workgroupBarrier();
    let z_4 = i32(rk_local_id.z);
    let height_4 = rk_block_dim_y;
    let y_4 = i32(rk_local_id.y);
    let width_4 = rk_block_dim_x;
    let x_4 = i32(rk_local_id.x);
    let item_4 = (z_4 * height_4 + y_4) * width_4 + x_4;
    blockScan_unchecked_exchanged[item_4] = theirs_3;
    storageBarrier();
    workgroupBarrier();
    var total = 0;
    var first_1 = 32;
    let theirs_4 = blockScan_unchecked_exchanged[0];
    total = theirs_4;
    for (; first_1 < 128; first_1 += 32) {
        let theirs_5 = blockScan_unchecked_exchanged[first_1];
        total += theirs_5;
    }
    storageBarrier();
    workgroupBarrier();
    let z_5 = i32(rk_local_id.z);  // BlockScan.java:14
    let height_5 = rk_block_dim_y;
    let y_5 = i32(rk_local_id.y);
    let width_5 = rk_block_dim_x;
    let x_5 = i32(rk_local_id.x);
    let item_5 = (z_5 * height_5 + y_5) * width_5 + x_5;
    blockScan_unchecked_exchanged[item_5] = value;
    storageBarrier();
    workgroupBarrier();
    let bits_3 = item_5 & -32;
    if (item_5 == bits_3) {
        for (var k = 16; k > 0; k >>= 1u) {
            for (var k_1 = 0; k_1 < k; k_1++) {
                let sum = bits_3 + k_1;
                let theirs_5 = blockScan_unchecked_exchanged[sum];
                let theirs_6 = blockScan_unchecked_exchanged[sum + k];
                let best = select(theirs_6, theirs_5, theirs_5 > theirs_6);
                blockScan_unchecked_exchanged[sum] = best;
            }
        }
    }
    storageBarrier();
    workgroupBarrier();
    let theirs_5 = blockScan_unchecked_exchanged[bits_3];
    storageBarrier();
    workgroupBarrier();
    let height_6 = rk_block_dim_y;  // BlockScan.java:18
    let width_6 = rk_block_dim_x;
    var leaves = false;  // BlockScan.java:15
    if (value > 0 && i32(rk_block_id.x) * 128 + place < rk_blockScan_unchecked_arguments.kept_length) {
        let sum = i32(rk_block_id.x) * 128 + place;  // BlockScan.java:16
        let sum_1 = value * 1000 + theirs_5;
        if (sum < 0 || sum >= rk_blockScan_unchecked_arguments.kept_length) {
            atomicMin(&rk_blockScan_unchecked_traps[0], workItem);
            leaves = true;
        }
        let goesOn = !leaves;
        if (goesOn) {
            blockScan_unchecked_kept[sum] = sum_1;
        }
    }
    let goesOn = !leaves;  // BlockScan.java:15
    if (goesOn) {
        let z_6 = i32(rk_local_id.z);  // BlockScan.java:18
        let y_6 = i32(rk_local_id.y);
        let x_6 = i32(rk_local_id.x);
        let localIndex = (z_6 * height_6 + y_6) * width_6 + x_6;
        if (localIndex == 0) {
            blockScan_unchecked_counts[i32(rk_block_id.x)] = total;  // BlockScan.java:19
        }
    }
}
