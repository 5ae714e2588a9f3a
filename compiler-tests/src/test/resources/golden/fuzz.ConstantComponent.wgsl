// Generated from ConstantComponent.java by RingKernel. Do not edit.

struct Pair {
    first: f32,  // offset 0
    second: i32,  // offset 4
}

struct constantComponent_Arguments {
    out_length: i32,
}

@group(0) @binding(0) var<storage, read_write> out: array<i32>;
@group(0) @binding(1) var<uniform> rk_arguments: constantComponent_Arguments;

fn product(seven: i32) -> i32 {  // ConstantComponent.java:14
    return 180661657 + seven;  // ConstantComponent.java:17
}

@compute @workgroup_size(16)  // ConstantComponent.java:21
fn constantComponent(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // ConstantComponent.java:22
    if (i < rk_arguments.out_length) {  // ConstantComponent.java:23
        out[i] = product(i);  // ConstantComponent.java:24
    }
}
