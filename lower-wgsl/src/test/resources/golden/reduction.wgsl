// Generated from Sample.java by RingKernel. Do not edit.

struct sum_Arguments {
    values_length: i32,
    total_length: i32,
}

@group(0) @binding(0) var<storage, read> values: array<i32>;
@group(0) @binding(1) var<storage, read_write> total: array<atomic<i32>>;
@group(0) @binding(2) var<uniform> rk_arguments: sum_Arguments;
var<workgroup> tile: array<i32, 128>;

@compute @workgroup_size(128)  // Sample.java:1
fn sum(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(local_invocation_id) rk_local_id: vec3<u32>) {
    let local = i32(rk_local_id.x);  // Sample.java:5
    let i = i32(rk_global_id.x);  // Sample.java:6
    var mine = 0;  // Sample.java:7
    if (i < rk_arguments.values_length) {  // Sample.java:8
        mine = values[i];  // Sample.java:9
    }
    tile[local] = mine;  // Sample.java:10
    storageBarrier();  // Sample.java:11
    workgroupBarrier();
    for (var stride = 64; stride > 0; stride >>= 1u) {  // Sample.java:12
        if (local < stride) {  // Sample.java:13
            tile[local] += tile[local + stride];  // Sample.java:14
        }
        storageBarrier();  // Sample.java:15
        workgroupBarrier();
    }
    if (local == 0) {  // Sample.java:16
        atomicAdd(&total[0], tile[0]);  // Sample.java:17
    }
}
