// Generated from Sample.java by RingKernel. Do not edit.
// Compile with -fno-fast-math or in safe math mode: Java rounds every operation (JLS 15.4).

#include <metal_stdlib>
using namespace metal;
#pragma METAL fp contract(off)

struct Point {
    float x;
    float y;
};
static_assert(sizeof(Point) == 8, "layout");
static_assert(__builtin_offsetof(Point, y) == 4, "layout");

struct Body {
    Point at;
    int kind;
};
static_assert(sizeof(Body) == 12, "layout");
static_assert(__builtin_offsetof(Body, kind) == 8, "layout");

struct move_Arguments {
    float shift;
    int bodies_length;
};

[[max_total_threads_per_threadgroup(64)]]  // Sample.java:1
kernel void move(
        device Body* bodies [[buffer(0)]],
        constant move_Arguments& rk_arguments [[buffer(1)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // Sample.java:4
    if (i < rk_arguments.bodies_length) {  // Sample.java:5
        Body body = bodies[i];  // Sample.java:6
        Point moved = Point{body.at.x + rk_arguments.shift, body.at.y};  // Sample.java:7
        bodies[i] = Body{moved, body.kind};  // Sample.java:8
        bodies[i].at.y = 0.0f;  // Sample.java:9
    }
}
