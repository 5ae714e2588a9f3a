// Generated from Kernels.java by RingKernel. Do not edit.

struct saxpy_Arguments {
    a: f32,
    x_length: i32,
    y_length: i32,
}

@group(0) @binding(0) var<storage, read> x: array<f32>;
@group(0) @binding(1) var<storage, read_write> y: array<f32>;
@group(0) @binding(2) var<uniform> rk_arguments: saxpy_Arguments;

@compute @workgroup_size(256)  // Kernels.java:3
fn saxpy(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // Kernels.java:4
    if (i < rk_arguments.x_length) {  // Kernels.java:5
        y[i] = rk_arguments.a * x[i] + y[i];  // Kernels.java:6
    }
}
