struct transpose_Arguments {
    width: i32,
    height: i32,
    scale: f32,
    flip: i32,
    in_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> in: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
@group(0) @binding(2) var<uniform> rk_arguments: transpose_Arguments;

// out[x][y] = in[y][x] * scale + (flip ? 1 : 0), in two dimensions
@compute @workgroup_size(8, 4)
fn transpose(@builtin(global_invocation_id) rk_position: vec3<u32>) {
    let x = i32(rk_position.x);
    let y = i32(rk_position.y);
    let width = rk_arguments.width;
    let height = rk_arguments.height;
    if (x < width && y < height) {
        let bias = select(0.0f, 1.0f, rk_arguments.flip != 0);
        out[x * height + y] = in[y * width + x] * rk_arguments.scale + bias;
    }
}
