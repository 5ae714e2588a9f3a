// Generated from Sample.java by RingKernel. Do not edit.

struct call_Arguments {
    y_length: i32,
}

@group(0) @binding(0) var<storage, read_write> y: array<f32>;
@group(0) @binding(1) var<uniform> rk_arguments: call_Arguments;

fn square(x: f32) -> f32 {  // Sample.java:1
    return x * x;  // Sample.java:4
}

fn shifted(by: i32, rk_global_id: vec3<u32>) -> i32 {  // Sample.java:1
    return i32(rk_global_id.x) + by;  // Sample.java:7
}

@compute @workgroup_size(64)  // Sample.java:1
fn call(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = shifted(2, rk_global_id);  // Sample.java:10
    y[i] = square(y[i]);  // Sample.java:11
}
