// Generated from Sample.java by RingKernel. Do not edit.

struct floats_Arguments {
    left_length: i32,
    right_length: i32,
    result_length: i32,
}

@group(0) @binding(0) var<storage, read> left: array<f32>;
@group(0) @binding(1) var<storage, read> right: array<f32>;
@group(0) @binding(2) var<storage, read_write> result: array<f32>;
@group(0) @binding(3) var<uniform> rk_arguments: floats_Arguments;

@compute @workgroup_size(256)  // Sample.java:1
fn floats(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // Sample.java:4
    let a = left[i];  // Sample.java:5
    let b = right[i];  // Sample.java:6
    result[0] = a + b;  // Sample.java:7
    result[1] = a - b;  // Sample.java:8
    result[2] = a * b;  // Sample.java:9
    result[3] = a / b;  // Sample.java:10
    result[4] = a % b;  // Sample.java:11
    result[5] = a;  // Sample.java:12
    result[i] = select(b, a, (a == b || (b < a && !(a > b)) || (b >= a && !(a > b))) != (a != b));  // Sample.java:13
}
