// Generated from Sample.java by RingKernel. Do not edit.

struct kernel_Arguments {
    half: f32,
    target_: f32,
    user_rk_global_id: f32,
    a_1_b: f32,
    max: f32,
    gru00f6u00dfe_length: i32,
}

@group(0) @binding(0) var<storage, read_write> gru00f6u00dfe: array<f32>;
@group(0) @binding(1) var<uniform> rk_arguments: kernel_Arguments;

@compute @workgroup_size(32)  // Sample.java:1
fn kernel(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let index = i32(rk_global_id.x);  // Sample.java:4
    let u03bb = rk_arguments.half + rk_arguments.target_;  // Sample.java:5
    let threadIdx = rk_arguments.user_rk_global_id + rk_arguments.a_1_b;
    gru00f6u00dfe[index] = u03bb * u03bb + threadIdx * threadIdx * rk_arguments.max;
}
