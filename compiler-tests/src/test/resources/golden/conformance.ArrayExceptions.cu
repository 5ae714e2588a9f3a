// Generated from ArrayExceptions.java by RingKernel. Do not edit.
// Compile with -fmad=false: Java rounds every operation (JLS 15.4).

struct Point {
    int x;
    int y;
};
static_assert(sizeof(Point) == 8);
static_assert(__builtin_offsetof(Point, y) == 4);

extern "C" __global__ void __launch_bounds__(32) ofAnArrayOfRecords(  // ArrayExceptions.java:15
        const Point* points, int points_length, int* out, int out_length, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // ArrayExceptions.java:16
    if (i < out_length) {  // ArrayExceptions.java:17
        if (i < 0 || i >= points_length) {  // ArrayExceptions.java:18
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        int y = points[i].y;
        int product = (int)((unsigned)i * 2);  // ArrayExceptions.java:19
        if (product < 0 || product >= points_length) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        out[i] = (int)((unsigned)y + points[product].x);
    }
}

extern "C" __global__ void __launch_bounds__(32) ofAnArrayOfRecords_unchecked(  // ArrayExceptions.java:15
        const Point* __restrict__ points, int points_length, int* __restrict__ out,
        int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // ArrayExceptions.java:16
    if (i < out_length) {  // ArrayExceptions.java:17
        int y = points[i].y;  // ArrayExceptions.java:18
        out[i] = (int)((unsigned)y + points[(unsigned)i * 2].x);  // ArrayExceptions.java:19
    }
}

extern "C" __global__ void __launch_bounds__(32) negativeLength(  // ArrayExceptions.java:24
        const int* a, int a_length, const int* b, int b_length, int* out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // ArrayExceptions.java:25
    if (i < out_length) {  // ArrayExceptions.java:26
        if (i < 0 || i >= a_length) {  // ArrayExceptions.java:27
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = a[i];
        if (i < 0 || i >= b_length) {  // ArrayExceptions.java:28
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        if (b[i] == 33) {
            atomicMin(&rk_traps[2], workItem);  // ArrayExceptions.java:29
            return;
        }
    }
}

extern "C" __global__ void __launch_bounds__(32) negativeLength_unchecked(  // ArrayExceptions.java:24
        const int* __restrict__ a, int a_length, const int* __restrict__ b, int b_length,
        int* __restrict__ out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // ArrayExceptions.java:25
    if (i < out_length) {  // ArrayExceptions.java:26
        out[i] = a[i];  // ArrayExceptions.java:27
        if (b[i] == 33) {  // ArrayExceptions.java:28
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);  // ArrayExceptions.java:29
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
    }
}
