// Generated from Vectors.java by RingKernel. Do not edit.

struct Vector {
    x: f32,  // offset 0
    y: f32,  // offset 4
}

struct Body {
    position: Vector,  // offset 0
    speed: Vector,  // offset 8
    hits: i32,  // offset 16
}

struct vectors_Arguments {
    steps: i32,
    xs_length: i32,
    ys_length: i32,
}

@group(0) @binding(0) var<storage, read_write> vectors_xs: array<f32>;
@group(0) @binding(1) var<storage, read_write> vectors_ys: array<f32>;
@group(0) @binding(2) var<storage, read_write> rk_vectors_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_vectors_arguments: vectors_Arguments;

struct vectors_unchecked_Arguments {
    steps: i32,
    xs_length: i32,
    ys_length: i32,
}

@group(0) @binding(0) var<storage, read_write> vectors_unchecked_xs: array<f32>;
@group(0) @binding(1) var<storage, read_write> vectors_unchecked_ys: array<f32>;
@group(0) @binding(2) var<uniform> rk_vectors_unchecked_arguments: vectors_unchecked_Arguments;

fn vector_plus(self_: Vector, other: Vector) -> Vector {  // Vectors.java:11
    return Vector(self_.x + other.x, self_.y + other.y);  // Vectors.java:12
}

fn bounce(body: Body) -> Body {  // Vectors.java:33
    let p = body.position;  // Vectors.java:34
    if (p.y < 0.0f) {  // Vectors.java:35
        return Body(p, Vector(body.speed.x, -body.speed.y), body.hits + 1);  // Vectors.java:36
    }
    return body;  // Vectors.java:38
}

@compute @workgroup_size(32)  // Vectors.java:20
fn vectors(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // Vectors.java:21
    if (i >= rk_vectors_arguments.xs_length) {  // Vectors.java:22
        return;  // Vectors.java:23
    }
    if (i < 0 || i >= rk_vectors_arguments.ys_length) {  // Vectors.java:25
        let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
        let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
        let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
        atomicMin(&rk_vectors_traps[0], workItem);
        return;
    }
    var body = Body(Vector(vectors_xs[i], vectors_ys[i]), Vector(0.25f, -0.5f), 0);
    for (var s = 0; s < rk_vectors_arguments.steps; s++) {  // Vectors.java:26
        let body_1 = bounce(Body(vector_plus(body.position, body.speed), body.speed, body.hits));  // Vectors.java:27
        body = body_1;
    }
    vectors_xs[i] = body.position.x + f32(body.hits);  // Vectors.java:29
    vectors_ys[i] = body.position.y;  // Vectors.java:30
}

@compute @workgroup_size(32)  // Vectors.java:20
fn vectors_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // Vectors.java:21
    if (i >= rk_vectors_unchecked_arguments.xs_length) {  // Vectors.java:22
        return;  // Vectors.java:23
    }
    var body = Body(Vector(vectors_unchecked_xs[i], vectors_unchecked_ys[i]), Vector(0.25f, -0.5f), 0);  // Vectors.java:25
    for (var s = 0; s < rk_vectors_unchecked_arguments.steps; s++) {  // Vectors.java:26
        let body_1 = bounce(Body(vector_plus(body.position, body.speed), body.speed, body.hits));  // Vectors.java:27
        body = body_1;
    }
    vectors_unchecked_xs[i] = body.position.x + f32(body.hits);  // Vectors.java:29
    vectors_unchecked_ys[i] = body.position.y;  // Vectors.java:30
}
