// Generated from Sample.java by RingKernel. Do not edit.
// Compile with -fmad=false: Java rounds every operation (JLS 15.4).

static __constant__ int PRIMES[8] = {2, 3, 5, 7, 11, 13, 17, 19};

static __constant__ int SQUARES[40] = {
        0, 1, 4, 9, 16, 25, 36, 49, 64, 81, 100, 121, 144, 169, 196, 225, 256, 289, 324, 361,
        400, 441, 484, 529, 576, 625, 676, 729, 784, 841, 900, 961, 1024, 1089, 1156, 1225, 1296,
        1369, 1444, 1521};

static __constant__ signed char SMALL[4] = {-128, 127, 0, -1};

static __constant__ float WEIGHTS[4] = {0.0f, 1.5f, 0.1f, -1.0e10f};

static __constant__ int EDGES[4] = {(-2147483647 - 1), 1, 2143289344, -8388608};

extern "C" __global__ void __launch_bounds__(32) look(float* result, int result_length) {  // Sample.java:1
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Sample.java:4
    int small = SMALL[i & 3];  // Sample.java:7
    float sum = (float)(int)((unsigned)PRIMES[i & 3] + SQUARES[i & 3] + small);
    float EDGES_1 = __int_as_float(EDGES[i & 3]);  // Sample.java:9
    result[i] = sum * WEIGHTS[i & 3] + EDGES_1;
}
