// Generated from Vectors.java by RingKernel. Do not edit.
// Compile with -fmad=false: Java rounds every operation (JLS 15.4).

struct Vector {
    float x;
    float y;
};
static_assert(sizeof(Vector) == 8);
static_assert(__builtin_offsetof(Vector, y) == 4);

struct Body {
    Vector position;
    Vector speed;
    int hits;
};
static_assert(sizeof(Body) == 20);
static_assert(__builtin_offsetof(Body, speed) == 8);
static_assert(__builtin_offsetof(Body, hits) == 16);

static __device__ __forceinline__ Vector vector_plus(Vector self, Vector other) {  // Vectors.java:11
    return Vector{self.x + other.x, self.y + other.y};  // Vectors.java:12
}

static __device__ __forceinline__ Body bounce(Body body) {  // Vectors.java:33
    Vector p = body.position;  // Vectors.java:34
    if (p.y < 0.0f) {  // Vectors.java:35
        return Body{p, Vector{body.speed.x, -body.speed.y}, (int)((unsigned)body.hits + 1)};  // Vectors.java:36
    }
    return body;  // Vectors.java:38
}

extern "C" __global__ void __launch_bounds__(32) vectors(  // Vectors.java:20
        float* xs, int xs_length, float* ys, int ys_length, int steps, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Vectors.java:21
    if (i >= xs_length) {  // Vectors.java:22
        return;  // Vectors.java:23
    }
    if (i < 0 || i >= ys_length) {  // Vectors.java:25
        int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
        int gridHeight = (int)gridDim.y * (int)blockDim.y;
        int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
        atomicMin(&rk_traps[0], workItem);
        return;
    }
    Body body = Body{Vector{xs[i], ys[i]}, Vector{0.25f, -0.5f}, 0};
    for (int s = 0; s < steps; s++) {  // Vectors.java:26
        Body body_1 = bounce(Body{vector_plus(body.position, body.speed), body.speed, body.hits});  // Vectors.java:27
        body = body_1;
    }
    xs[i] = body.position.x + (float)body.hits;  // Vectors.java:29
    ys[i] = body.position.y;  // Vectors.java:30
}

extern "C" __global__ void __launch_bounds__(32) vectors_unchecked(  // Vectors.java:20
        float* __restrict__ xs, int xs_length, float* __restrict__ ys, int ys_length, int steps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Vectors.java:21
    if (i >= xs_length) {  // Vectors.java:22
        return;  // Vectors.java:23
    }
    Body body = Body{Vector{xs[i], ys[i]}, Vector{0.25f, -0.5f}, 0};  // Vectors.java:25
    for (int s = 0; s < steps; s++) {  // Vectors.java:26
        Body body_1 = bounce(Body{vector_plus(body.position, body.speed), body.speed, body.hits});  // Vectors.java:27
        body = body_1;
    }
    xs[i] = body.position.x + (float)body.hits;  // Vectors.java:29
    ys[i] = body.position.y;  // Vectors.java:30
}
