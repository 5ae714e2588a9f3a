// Generated from Sample.java by RingKernel. Do not edit.

struct spread_Arguments {
    buffer_length: i32,
    other_length: i32,
}

@group(0) @binding(0) var<storage, read_write> buffer: array<i32>;
@group(0) @binding(1) var<storage, read_write> other: array<i32>;
@group(0) @binding(2) var<uniform> rk_arguments: spread_Arguments;

fn grow_other(at: i32) -> i32 {  // Sample.java:1
    let data = other[at];  // Sample.java:4
    other[at] = data + rk_arguments.other_length;
    let data_1 = other[at];  // Sample.java:5
    return data_1;
}

fn grow_buffer(at: i32) -> i32 {  // Sample.java:1
    let data = buffer[at];  // Sample.java:4
    buffer[at] = data + rk_arguments.buffer_length;
    let data_1 = buffer[at];  // Sample.java:5
    return data_1;
}

@compute @workgroup_size(32)  // Sample.java:1
fn spread(@builtin(local_invocation_id) rk_local_id: vec3<u32>) {
    let local = i32(rk_local_id.x);  // Sample.java:10
    let one = grow_other(local);  // Sample.java:11
    let two = grow_buffer(local);  // Sample.java:12
    buffer[local] = one + two;  // Sample.java:13
}
