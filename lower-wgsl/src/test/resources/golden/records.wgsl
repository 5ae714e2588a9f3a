// Generated from Sample.java by RingKernel. Do not edit.

struct Point {
    x: f32,  // offset 0
    y: f32,  // offset 4
}

struct Body {
    at: Point,  // offset 0
    kind: i32,  // offset 8
}

struct move_Arguments {
    shift: f32,
    bodies_length: i32,
}

@group(0) @binding(0) var<storage, read_write> bodies: array<Body>;
@group(0) @binding(1) var<uniform> rk_arguments: move_Arguments;

@compute @workgroup_size(64)  // Sample.java:1
fn move_(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // Sample.java:4
    if (i < rk_arguments.bodies_length) {  // Sample.java:5
        let body = bodies[i];  // Sample.java:6
        let moved = Point(body.at.x + rk_arguments.shift, body.at.y);  // Sample.java:7
        bodies[i] = Body(moved, body.kind);  // Sample.java:8
        bodies[i].at.y = 0.0f;  // Sample.java:9
    }
}
