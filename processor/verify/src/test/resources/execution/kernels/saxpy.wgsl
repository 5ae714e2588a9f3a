struct saxpy_Arguments {
    a: f32,
    x_length: i32,
    y_length: i32,
}

@group(0) @binding(0) var<storage, read> x: array<f32>;
@group(0) @binding(1) var<storage, read_write> y: array<f32>;
@group(0) @binding(2) var<storage, read_write> rk_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_arguments: saxpy_Arguments;

// y = a * x + y, trapping where y is shorter than x
@compute @workgroup_size(64)
fn saxpy(@builtin(global_invocation_id) rk_position: vec3<u32>) {
    let i = i32(rk_position.x);
    if (i < rk_arguments.x_length) {
        if (u32(i) >= u32(rk_arguments.y_length)) { // Saxpy.java:12
            atomicMin(&rk_traps[0], i);
            return;
        }
        y[i] = rk_arguments.a * x[i] + y[i];
    }
}
