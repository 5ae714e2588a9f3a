// Generated from Jumps.java by RingKernel. Do not edit.

struct jumps_Arguments {
    seeds_length: i32,
    result_length: i32,
}

@group(0) @binding(0) var<storage, read> jumps_seeds: array<i32>;
@group(0) @binding(1) var<storage, read_write> jumps_result: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_jumps_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_jumps_arguments: jumps_Arguments;

struct jumps_unchecked_Arguments {
    seeds_length: i32,
    result_length: i32,
}

@group(0) @binding(0) var<storage, read> jumps_unchecked_seeds: array<i32>;
@group(0) @binding(1) var<storage, read_write> jumps_unchecked_result: array<i32>;
@group(0) @binding(2) var<uniform> rk_jumps_unchecked_arguments: jumps_unchecked_Arguments;

@compute @workgroup_size(32)  // Jumps.java:9
fn jumps(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // Jumps.java:10
    if (i >= rk_jumps_arguments.seeds_length) {  // Jumps.java:11
        return;  // Jumps.java:12
    }
    let n = jumps_seeds[i];  // Jumps.java:14
    var sum = 0;  // Jumps.java:15
    for (var a = 0; a < 10; a++) {  // Jumps.java:17
        var b = 0;  // Jumps.java:18
        var repeatsOuter = false;  // Jumps.java:19
        var leavesOuter = false;
        loop {
            let sum_1 = b + 1;  // Jumps.java:20
            b = sum_1;
            if (sum_1 > a) {
                repeatsOuter = true;  // Jumps.java:21
                break;
            }
            if (((b * n) & 15) == 11) {  // Jumps.java:23
                leavesOuter = true;  // Jumps.java:24
                break;
            }
            if (b == 3 && (n & 1) == 0) {  // Jumps.java:26
                continue;  // Jumps.java:27
            }
            sum += (a * b) ^ n;  // Jumps.java:29
        }
        if (repeatsOuter) {  // Jumps.java:21
            continue;
        }
        if (leavesOuter) {  // Jumps.java:24
            break;
        }
    }
    let k = n & 7;  // Jumps.java:32
    var k_1 = k;
    loop {  // Jumps.java:33
        let sum_1 = sum * 31 + k_1;  // Jumps.java:34
        sum = sum_1;
        if (sum < 0) {  // Jumps.java:35
            break;  // Jumps.java:36
        }
        continuing {
            let kBefore = k_1;  // Jumps.java:38
            k_1 = kBefore - 1;
            break if (kBefore <= 0);
        }
    }
    var leavesFound = false;  // Jumps.java:39
    if (n % 5 == 2) {  // Jumps.java:40
        sum ^= 1431655765;  // Jumps.java:41
        leavesFound = true;  // Jumps.java:42
    }
    let goesOn = !leavesFound;  // Jumps.java:40
    if (goesOn) {
        sum += 3;  // Jumps.java:44
    }
    var calls = 0;  // Jumps.java:46
    let callsBefore = calls;  // Jumps.java:47
    calls = callsBefore + 1;
    var either = callsBefore < n;
    if (callsBefore >= n) {
        let callsBefore_1 = calls;
        calls = callsBefore_1 + 1;
        either = callsBefore_1 < 100;
    }
    if (either && !(calls > 1 && n > 50)) {
        sum += calls;  // Jumps.java:48
    }
    var p = 0;  // Jumps.java:50
    var q = n;
    while (p < q) {
        sum += p * q;  // Jumps.java:51
        p += 3;  // Jumps.java:50
        q -= 2;
    }
    if (i < 0 || i >= rk_jumps_arguments.result_length) {  // Jumps.java:53
        let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
        let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
        let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
        atomicMin(&rk_jumps_traps[0], workItem);
        return;
    }
    jumps_result[i] = sum;
}

@compute @workgroup_size(32)  // Jumps.java:9
fn jumps_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // Jumps.java:10
    if (i >= rk_jumps_unchecked_arguments.seeds_length) {  // Jumps.java:11
        return;  // Jumps.java:12
    }
    let n = jumps_unchecked_seeds[i];  // Jumps.java:14
    var sum = 0;  // Jumps.java:15
    for (var a = 0; a < 10; a++) {  // Jumps.java:17
        var b = 0;  // Jumps.java:18
        var repeatsOuter = false;  // Jumps.java:19
        var leavesOuter = false;
        loop {
            let sum_1 = b + 1;  // Jumps.java:20
            b = sum_1;
            if (sum_1 > a) {
                repeatsOuter = true;  // Jumps.java:21
                break;
            }
            if (((b * n) & 15) == 11) {  // Jumps.java:23
                leavesOuter = true;  // Jumps.java:24
                break;
            }
            if (b == 3 && (n & 1) == 0) {  // Jumps.java:26
                continue;  // Jumps.java:27
            }
            sum += (a * b) ^ n;  // Jumps.java:29
        }
        if (repeatsOuter) {  // Jumps.java:21
            continue;
        }
        if (leavesOuter) {  // Jumps.java:24
            break;
        }
    }
    let k = n & 7;  // Jumps.java:32
    var k_1 = k;
    loop {  // Jumps.java:33
        let sum_1 = sum * 31 + k_1;  // Jumps.java:34
        sum = sum_1;
        if (sum < 0) {  // Jumps.java:35
            break;  // Jumps.java:36
        }
        continuing {
            let kBefore = k_1;  // Jumps.java:38
            k_1 = kBefore - 1;
            break if (kBefore <= 0);
        }
    }
    var leavesFound = false;  // Jumps.java:39
    if (n % 5 == 2) {  // Jumps.java:40
        sum ^= 1431655765;  // Jumps.java:41
        leavesFound = true;  // Jumps.java:42
    }
    let goesOn = !leavesFound;  // Jumps.java:40
    if (goesOn) {
        sum += 3;  // Jumps.java:44
    }
    var calls = 0;  // Jumps.java:46
    let callsBefore = calls;  // Jumps.java:47
    calls = callsBefore + 1;
    var either = callsBefore < n;
    if (callsBefore >= n) {
        let callsBefore_1 = calls;
        calls = callsBefore_1 + 1;
        either = callsBefore_1 < 100;
    }
    if (either && !(calls > 1 && n > 50)) {
        sum += calls;  // Jumps.java:48
    }
    var p = 0;  // Jumps.java:50
    var q = n;
    while (p < q) {
        sum += p * q;  // Jumps.java:51
        p += 3;  // Jumps.java:50
        q -= 2;
    }
    jumps_unchecked_result[i] = sum;  // Jumps.java:53
}
