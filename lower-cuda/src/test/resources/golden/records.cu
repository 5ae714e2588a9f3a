// Generated from Sample.java by RingKernel. Do not edit.
// Compile with -fmad=false: Java rounds every operation (JLS 15.4).

struct Point {
    float x;
    float y;
};
static_assert(sizeof(Point) == 8);
static_assert(__builtin_offsetof(Point, y) == 4);

struct Body {
    Point at;
    int kind;
};
static_assert(sizeof(Body) == 12);
static_assert(__builtin_offsetof(Body, kind) == 8);

extern "C" __global__ void __launch_bounds__(64) move(Body* bodies, int bodies_length, float shift) {  // Sample.java:1
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Sample.java:4
    if (i < bodies_length) {  // Sample.java:5
        Body body = bodies[i];  // Sample.java:6
        Point moved = Point{body.at.x + shift, body.at.y};  // Sample.java:7
        bodies[i] = Body{moved, body.kind};  // Sample.java:8
        bodies[i].at.y = 0.0f;  // Sample.java:9
    }
}
