// Generated from Loops.java by RingKernel. Do not edit.

struct countUp_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> countUp_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> countUp_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_countUp_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_countUp_arguments: countUp_Arguments;

struct countUp_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> countUp_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> countUp_unchecked_out: array<i32>;
@group(0) @binding(2) var<uniform> rk_countUp_unchecked_arguments: countUp_unchecked_Arguments;

struct countDown_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> countDown_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> countDown_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_countDown_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_countDown_arguments: countDown_Arguments;

struct countDown_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> countDown_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> countDown_unchecked_out: array<i32>;
@group(0) @binding(2) var<uniform> rk_countDown_unchecked_arguments: countDown_unchecked_Arguments;

struct twoCounters_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> twoCounters_a: array<i32>;
@group(0) @binding(1) var<storage, read> twoCounters_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> twoCounters_out: array<i32>;
@group(0) @binding(3) var<storage, read_write> rk_twoCounters_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_twoCounters_arguments: twoCounters_Arguments;

struct twoCounters_unchecked_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> twoCounters_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read> twoCounters_unchecked_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> twoCounters_unchecked_out: array<i32>;
@group(0) @binding(3) var<uniform> rk_twoCounters_unchecked_arguments: twoCounters_unchecked_Arguments;

struct whileHalving_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> whileHalving_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> whileHalving_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_whileHalving_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_whileHalving_arguments: whileHalving_Arguments;

struct whileHalving_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> whileHalving_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> whileHalving_unchecked_out: array<i32>;
@group(0) @binding(2) var<uniform> rk_whileHalving_unchecked_arguments: whileHalving_unchecked_Arguments;

struct doAtLeastOnce_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> doAtLeastOnce_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> doAtLeastOnce_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_doAtLeastOnce_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_doAtLeastOnce_arguments: doAtLeastOnce_Arguments;

struct doAtLeastOnce_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> doAtLeastOnce_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> doAtLeastOnce_unchecked_out: array<i32>;
@group(0) @binding(2) var<uniform> rk_doAtLeastOnce_unchecked_arguments: doAtLeastOnce_unchecked_Arguments;

struct counterAtTheEndOfItsType_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> counterAtTheEndOfItsType_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> counterAtTheEndOfItsType_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_counterAtTheEndOfItsType_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_counterAtTheEndOfItsType_arguments: counterAtTheEndOfItsType_Arguments;

struct counterAtTheEndOfItsType_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> counterAtTheEndOfItsType_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> counterAtTheEndOfItsType_unchecked_out: array<i32>;
@group(0) @binding(2) var<uniform> rk_counterAtTheEndOfItsType_unchecked_arguments: counterAtTheEndOfItsType_unchecked_Arguments;

struct byteCounter_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> byteCounter_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> byteCounter_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_byteCounter_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_byteCounter_arguments: byteCounter_Arguments;

struct byteCounter_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> byteCounter_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> byteCounter_unchecked_out: array<i32>;
@group(0) @binding(2) var<uniform> rk_byteCounter_unchecked_arguments: byteCounter_unchecked_Arguments;

struct forever_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> forever_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> forever_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_forever_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_forever_arguments: forever_Arguments;

struct forever_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> forever_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> forever_unchecked_out: array<i32>;
@group(0) @binding(2) var<uniform> rk_forever_unchecked_arguments: forever_unchecked_Arguments;

struct floatCounter_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> floatCounter_a: array<f32>;
@group(0) @binding(1) var<storage, read_write> floatCounter_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_floatCounter_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_floatCounter_arguments: floatCounter_Arguments;

struct floatCounter_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> floatCounter_unchecked_a: array<f32>;
@group(0) @binding(1) var<storage, read_write> floatCounter_unchecked_out: array<i32>;
@group(0) @binding(2) var<uniform> rk_floatCounter_unchecked_arguments: floatCounter_unchecked_Arguments;

@compute @workgroup_size(32)  // Loops.java:12
fn countUp(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // Loops.java:13
    if (i < rk_countUp_arguments.out_length) {  // Loops.java:14
        var sum = 0;  // Loops.java:15
        var k = 0;  // Loops.java:16
        loop {
            if (i < 0 || i >= rk_countUp_arguments.a_length) {
                let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
                let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
                let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
                atomicMin(&rk_countUp_traps[0], workItem);
                return;
            }
            if (k >= (countUp_a[i] & 15)) {
                break;
            }
            sum += k * k;  // Loops.java:17
            k++;  // Loops.java:16
        }
        countUp_out[i] = sum;  // Loops.java:19
    }
}

@compute @workgroup_size(32)  // Loops.java:12
fn countUp_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // Loops.java:13
    if (i < rk_countUp_unchecked_arguments.out_length) {  // Loops.java:14
        var sum = 0;  // Loops.java:15
        for (var k = 0; k < (countUp_unchecked_a[i] & 15); k++) {  // Loops.java:16
            sum += k * k;  // Loops.java:17
        }
        countUp_unchecked_out[i] = sum;  // Loops.java:19
    }
}

@compute @workgroup_size(32)  // Loops.java:24
fn countDown(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // Loops.java:25
    if (i < rk_countDown_arguments.out_length) {  // Loops.java:26
        var sum = 0;  // Loops.java:27
        if (i < 0 || i >= rk_countDown_arguments.a_length) {  // Loops.java:28
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_countDown_traps[0], workItem);
            return;
        }
        let k = countDown_a[i] & 15;
        var k_1 = k;
        loop {
            let kBefore = k_1;
            k_1 = kBefore - 1;
            if (kBefore <= 0) {
                break;
            }
            let sum_1 = sum * 3 + k_1;  // Loops.java:29
            sum = sum_1;
        }
        countDown_out[i] = sum;  // Loops.java:31
    }
}

@compute @workgroup_size(32)  // Loops.java:24
fn countDown_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // Loops.java:25
    if (i < rk_countDown_unchecked_arguments.out_length) {  // Loops.java:26
        var sum = 0;  // Loops.java:27
        let k = countDown_unchecked_a[i] & 15;  // Loops.java:28
        var k_1 = k;
        loop {
            let kBefore = k_1;
            k_1 = kBefore - 1;
            if (kBefore <= 0) {
                break;
            }
            let sum_1 = sum * 3 + k_1;  // Loops.java:29
            sum = sum_1;
        }
        countDown_unchecked_out[i] = sum;  // Loops.java:31
    }
}

@compute @workgroup_size(32)  // Loops.java:36
fn twoCounters(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // Loops.java:37
    if (i < rk_twoCounters_arguments.out_length) {  // Loops.java:38
        var sum = 0;  // Loops.java:39
        var k = 0;  // Loops.java:40
        if (i < 0 || i >= rk_twoCounters_arguments.b_length) {
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_twoCounters_traps[0], workItem);
            return;
        }
        let l = twoCounters_b[i] & 15;
        var l_1 = l;
        while (k < l_1) {
            sum += k * l_1;  // Loops.java:41
            k += 2;  // Loops.java:40
            l_1--;
        }
        twoCounters_out[i] = sum;  // Loops.java:43
    }
}

@compute @workgroup_size(32)  // Loops.java:36
fn twoCounters_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // Loops.java:37
    if (i < rk_twoCounters_unchecked_arguments.out_length) {  // Loops.java:38
        var sum = 0;  // Loops.java:39
        var k = 0;  // Loops.java:40
        let l = twoCounters_unchecked_b[i] & 15;
        var l_1 = l;
        while (k < l_1) {
            sum += k * l_1;  // Loops.java:41
            k += 2;  // Loops.java:40
            l_1--;
        }
        twoCounters_unchecked_out[i] = sum;  // Loops.java:43
    }
}

@compute @workgroup_size(32)  // Loops.java:48
fn whileHalving(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // Loops.java:49
    if (i < rk_whileHalving_arguments.out_length) {  // Loops.java:50
        if (i < 0 || i >= rk_whileHalving_arguments.a_length) {  // Loops.java:51
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_whileHalving_traps[0], workItem);
            return;
        }
        let x = whileHalving_a[i];
        var x_1 = x;
        var steps = 0;  // Loops.java:52
        while (x_1 != 0) {  // Loops.java:53
            x_1 = i32(u32(x_1) >> 1u);  // Loops.java:54
            steps++;  // Loops.java:55
        }
        whileHalving_out[i] = steps;  // Loops.java:57
    }
}

@compute @workgroup_size(32)  // Loops.java:48
fn whileHalving_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // Loops.java:49
    if (i < rk_whileHalving_unchecked_arguments.out_length) {  // Loops.java:50
        let x = whileHalving_unchecked_a[i];  // Loops.java:51
        var x_1 = x;
        var steps = 0;  // Loops.java:52
        while (x_1 != 0) {  // Loops.java:53
            x_1 = i32(u32(x_1) >> 1u);  // Loops.java:54
            steps++;  // Loops.java:55
        }
        whileHalving_unchecked_out[i] = steps;  // Loops.java:57
    }
}

@compute @workgroup_size(32)  // Loops.java:62
fn doAtLeastOnce(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // Loops.java:63
    if (i < rk_doAtLeastOnce_arguments.out_length) {  // Loops.java:64
        if (i < 0 || i >= rk_doAtLeastOnce_arguments.a_length) {  // Loops.java:65
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_doAtLeastOnce_traps[0], workItem);
            return;
        }
        let x = doAtLeastOnce_a[i];
        var x_1 = x;
        var steps = 0;  // Loops.java:66
        loop {  // Loops.java:67
            let x_2 = select(3 * x_1 + 1, x_1 / 2, (x_1 & 1) == 0);  // Loops.java:68
            x_1 = x_2;
            continuing {
                let isGreater = x_1 > 1;  // Loops.java:69
                var both = isGreater;
                if (isGreater) {
                    let sum = steps + 1;
                    steps = sum;
                    both = sum < 40;
                }
                break if (!both);
            }
        }
        doAtLeastOnce_out[i] = steps * 100 + (x_1 & 63);  // Loops.java:70
    }
}

@compute @workgroup_size(32)  // Loops.java:62
fn doAtLeastOnce_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // Loops.java:63
    if (i < rk_doAtLeastOnce_unchecked_arguments.out_length) {  // Loops.java:64
        let x = doAtLeastOnce_unchecked_a[i];  // Loops.java:65
        var x_1 = x;
        var steps = 0;  // Loops.java:66
        loop {  // Loops.java:67
            let x_2 = select(3 * x_1 + 1, x_1 / 2, (x_1 & 1) == 0);  // Loops.java:68
            x_1 = x_2;
            continuing {
                let isGreater = x_1 > 1;  // Loops.java:69
                var both = isGreater;
                if (isGreater) {
                    let sum = steps + 1;
                    steps = sum;
                    both = sum < 40;
                }
                break if (!both);
            }
        }
        doAtLeastOnce_unchecked_out[i] = steps * 100 + (x_1 & 63);  // Loops.java:70
    }
}

@compute @workgroup_size(32)  // Loops.java:75
fn counterAtTheEndOfItsType(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // Loops.java:76
    if (i < rk_counterAtTheEndOfItsType_arguments.out_length) {  // Loops.java:77
        var steps = 0;  // Loops.java:78
        for (var k = 2147483644; k > 0; k++) {  // Loops.java:79
            steps++;  // Loops.java:80
        }
        if (i < 0 || i >= rk_counterAtTheEndOfItsType_arguments.a_length) {  // Loops.java:82
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_counterAtTheEndOfItsType_traps[0], workItem);
            return;
        }
        counterAtTheEndOfItsType_out[i] = steps + counterAtTheEndOfItsType_a[i];
    }
}

@compute @workgroup_size(32)  // Loops.java:75
fn counterAtTheEndOfItsType_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // Loops.java:76
    if (i < rk_counterAtTheEndOfItsType_unchecked_arguments.out_length) {  // Loops.java:77
        var steps = 0;  // Loops.java:78
        for (var k = 2147483644; k > 0; k++) {  // Loops.java:79
            steps++;  // Loops.java:80
        }
        counterAtTheEndOfItsType_unchecked_out[i] = steps + counterAtTheEndOfItsType_unchecked_a[i];  // Loops.java:82
    }
}

@compute @workgroup_size(32)  // Loops.java:87
fn byteCounter(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // Loops.java:88
    if (i < rk_byteCounter_arguments.out_length) {  // Loops.java:89
        if (i < 0 || i >= rk_byteCounter_arguments.a_length) {  // Loops.java:90
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_byteCounter_traps[0], workItem);
            return;
        }
        let sum = byteCounter_a[i];
        var sum_1 = sum;
        var k = 120;  // Loops.java:91
        while (k > 0) {
            sum_1 += k;  // Loops.java:92
            let to_byte = ((k + 1) << 24u) >> 24u;  // Loops.java:91
            k = to_byte;
        }
        byteCounter_out[i] = sum_1;  // Loops.java:94
    }
}

@compute @workgroup_size(32)  // Loops.java:87
fn byteCounter_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // Loops.java:88
    if (i < rk_byteCounter_unchecked_arguments.out_length) {  // Loops.java:89
        let sum = byteCounter_unchecked_a[i];  // Loops.java:90
        var sum_1 = sum;
        var k = 120;  // Loops.java:91
        while (k > 0) {
            sum_1 += k;  // Loops.java:92
            let to_byte = ((k + 1) << 24u) >> 24u;  // Loops.java:91
            k = to_byte;
        }
        byteCounter_unchecked_out[i] = sum_1;  // Loops.java:94
    }
}

@compute @workgroup_size(32)  // Loops.java:99
fn forever(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // Loops.java:100
    if (i < rk_forever_arguments.out_length) {  // Loops.java:101
        if (i < 0 || i >= rk_forever_arguments.a_length) {  // Loops.java:102
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_forever_traps[0], workItem);
            return;
        }
        let x = forever_a[i] | 1;
        var x_1 = x;
        var steps = 0;  // Loops.java:103
        loop {  // Loops.java:104
            let stepsBefore = steps;  // Loops.java:105
            steps = stepsBefore + 1;
            if (stepsBefore > 9 || x_1 % 5 == 0) {
                break;  // Loops.java:106
            }
            x_1 += 3;  // Loops.java:108
        }
        forever_out[i] = x_1 * 16 + steps;  // Loops.java:110
    }
}

@compute @workgroup_size(32)  // Loops.java:99
fn forever_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // Loops.java:100
    if (i < rk_forever_unchecked_arguments.out_length) {  // Loops.java:101
        let x = forever_unchecked_a[i] | 1;  // Loops.java:102
        var x_1 = x;
        var steps = 0;  // Loops.java:103
        loop {  // Loops.java:104
            let stepsBefore = steps;  // Loops.java:105
            steps = stepsBefore + 1;
            if (stepsBefore > 9 || x_1 % 5 == 0) {
                break;  // Loops.java:106
            }
            x_1 += 3;  // Loops.java:108
        }
        forever_unchecked_out[i] = x_1 * 16 + steps;  // Loops.java:110
    }
}

@compute @workgroup_size(32)  // Loops.java:115
fn floatCounter(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // Loops.java:116
    if (i < rk_floatCounter_arguments.out_length) {  // Loops.java:117
        var steps = 0;  // Loops.java:118
        for (var x = 0.0f; x < 1.0f && steps < 30; x += 0.125f) {  // Loops.java:119
            steps++;  // Loops.java:120
        }
        if (i < 0 || i >= rk_floatCounter_arguments.a_length) {  // Loops.java:122
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_floatCounter_traps[0], workItem);
            return;
        }
        floatCounter_out[i] = select(-steps, steps, floatCounter_a[i] > 0.0f);
    }
}

@compute @workgroup_size(32)  // Loops.java:115
fn floatCounter_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // Loops.java:116
    if (i < rk_floatCounter_unchecked_arguments.out_length) {  // Loops.java:117
        var steps = 0;  // Loops.java:118
        for (var x = 0.0f; x < 1.0f && steps < 30; x += 0.125f) {  // Loops.java:119
            steps++;  // Loops.java:120
        }
        floatCounter_unchecked_out[i] = select(-steps, steps, floatCounter_unchecked_a[i] > 0.0f);  // Loops.java:122
    }
}
