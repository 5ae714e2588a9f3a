// Generated from Vectors.java by RingKernel. Do not edit.
// Compile with -fno-fast-math or in safe math mode: Java rounds every operation (JLS 15.4).

#include <metal_stdlib>
using namespace metal;
#pragma METAL fp contract(off)

struct Vector {
    float x;
    float y;
};
static_assert(sizeof(Vector) == 8, "layout");
static_assert(__builtin_offsetof(Vector, y) == 4, "layout");

struct Body {
    Vector position;
    Vector speed;
    int hits;
};
static_assert(sizeof(Body) == 20, "layout");
static_assert(__builtin_offsetof(Body, speed) == 8, "layout");
static_assert(__builtin_offsetof(Body, hits) == 16, "layout");

static inline Vector vector_plus(Vector self, Vector other) {  // Vectors.java:11
    return Vector{self.x + other.x, self.y + other.y};  // Vectors.java:12
}

static inline Body bounce(Body body) {  // Vectors.java:33
    Vector p = body.position;  // Vectors.java:34
    if (p.y < 0.0f) {  // Vectors.java:35
        return Body{p, Vector{body.speed.x, -body.speed.y}, int(uint(body.hits) + 1)};  // Vectors.java:36
    }
    return body;  // Vectors.java:38
}

struct vectors_Arguments {
    int steps;
    int xs_length;
    int ys_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Vectors.java:20
kernel void vectors(
        device float* xs [[buffer(0)]],
        device float* ys [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant vectors_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // Vectors.java:21
    if (i >= rk_arguments.xs_length) {  // Vectors.java:22
        return;  // Vectors.java:23
    }
    if (i < 0 || i >= rk_arguments.ys_length) {  // Vectors.java:25
        int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
        int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
        int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
        atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
        return;
    }
    Body body = Body{Vector{xs[i], ys[i]}, Vector{0.25f, -0.5f}, 0};
    for (int s = 0; s < rk_arguments.steps; s++) {  // Vectors.java:26
        Body body_1 = bounce(Body{vector_plus(body.position, body.speed), body.speed, body.hits});  // Vectors.java:27
        body = body_1;
    }
    xs[i] = body.position.x + float(body.hits);  // Vectors.java:29
    ys[i] = body.position.y;  // Vectors.java:30
}

struct vectors_unchecked_Arguments {
    int steps;
    int xs_length;
    int ys_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Vectors.java:20
kernel void vectors_unchecked(
        device float* xs [[buffer(0)]],
        device float* ys [[buffer(1)]],
        constant vectors_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // Vectors.java:21
    if (i >= rk_arguments.xs_length) {  // Vectors.java:22
        return;  // Vectors.java:23
    }
    Body body = Body{Vector{xs[i], ys[i]}, Vector{0.25f, -0.5f}, 0};  // Vectors.java:25
    for (int s = 0; s < rk_arguments.steps; s++) {  // Vectors.java:26
        Body body_1 = bounce(Body{vector_plus(body.position, body.speed), body.speed, body.hits});  // Vectors.java:27
        body = body_1;
    }
    xs[i] = body.position.x + float(body.hits);  // Vectors.java:29
    ys[i] = body.position.y;  // Vectors.java:30
}
