// Generated from Tables.java by RingKernel. Do not edit.
// Compile with -fmad=false: Java rounds every operation (JLS 15.4).

struct RkFloatOrTrap {
    float value;
    int trap;
};
static_assert(sizeof(RkFloatOrTrap) == 8);
static_assert(__builtin_offsetof(RkFloatOrTrap, trap) == 4);

static __constant__ int PRIMES[8] = {2, 3, 5, 7, 11, 13, 17, (-2147483647 - 1)};

static __constant__ int WEIGHTS[5] = {
        1056964608, (-2147483647 - 1), 981668463, 1082130432, 1120010240};

static __constant__ signed char SIGNS[4] = {1, -1, 127, -128};

static __constant__ unsigned short LETTERS[4] = {97, 122, 65535, 7};

static __constant__ bool FLAGS[3] = {true, false, true};

static __constant__ long long WIDE[3] = {1099511627776LL, -3LL, (-9223372036854775807LL - 1)};

static __device__ __forceinline__ void reverse_local3(int* values, int by) {  // Tables.java:50
    for (int i = 0; i < by; i++) {  // Tables.java:51
        int first = values[0];  // Tables.java:52
        values[0] = values[2];  // Tables.java:53
        values[2] = (int)((unsigned)first + by);  // Tables.java:54
    }
}

static __device__ __forceinline__ int sum_PRIMES() {  // Tables.java:42
    int sum = 0;  // Tables.java:43
    for (int values_index = 0; values_index < 8; values_index++) {  // Tables.java:44
        int value = PRIMES[values_index];
        sum = (int)((unsigned)sum + value);  // Tables.java:45
    }
    return sum;  // Tables.java:47
}

static __device__ __forceinline__ int sum_shared32(int* values) {  // Tables.java:42
    int sum = 0;  // Tables.java:43
    for (int values_index = 0; values_index < 32; values_index++) {  // Tables.java:44
        int value = values[values_index];
        sum = (int)((unsigned)sum + value);  // Tables.java:45
    }
    return sum;  // Tables.java:47
}

static __device__ __forceinline__ int sum_local3(int* values) {  // Tables.java:42
    int sum = 0;  // Tables.java:43
    for (int values_index = 0; values_index < 3; values_index++) {  // Tables.java:44
        int value = values[values_index];
        sum = (int)((unsigned)sum + value);  // Tables.java:45
    }
    return sum;  // Tables.java:47
}

static __device__ __forceinline__ RkFloatOrTrap at_WEIGHTS(int i) {  // Tables.java:38
    int remainder = i % 5;  // Tables.java:39
    if (remainder < 0 || remainder >= 5) {
        return RkFloatOrTrap{0.0f, 1};
    }
    float values = __int_as_float(WEIGHTS[remainder]);
    return RkFloatOrTrap{values, 0};
}

extern "C" __global__ void __launch_bounds__(32) tables(  // Tables.java:17
        const int* in, int in_length, int* out, int out_length, float* weighted,
        int weighted_length, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Tables.java:18
    int local = (int)threadIdx.x;  // Tables.java:19
    __shared__ int tile[32];  // Tables.java:20
    int chosen = 0;  // Tables.java:21
    if (i < in_length) {
        chosen = in[i];
    } else {
        chosen = 0;
    }
    tile[local] = chosen;
    __syncthreads();  // Tables.java:22
    int mine[3] = {};  // Tables.java:26
    int array[3] = {};  // Tables.java:28
    int total = 0;
    int array_1[2] = {};  // Tables.java:29
    int array_index = 0;
    bool leaves = false;  // Tables.java:23
    if (i >= in_length) {
        return;  // Tables.java:24
    }
    mine[0] = i;  // Tables.java:26
    mine[1] = i + 1;
    mine[2] = (int)((unsigned)i + 2);
    int remainder = i % 3;  // Tables.java:27
    reverse_local3(mine, remainder);
    int sum = sum_PRIMES();  // Tables.java:28
    int sum_1 = sum_shared32(tile);
    int sum_2 = sum_local3(mine);
    array[0] = i;
    array[1] = 4;
    array[2] = (int)((unsigned)i * i);
    int sum_3 = sum_local3(array);
    int total_1 = (int)((unsigned)PRIMES[i & 7] + sum + sum_1 + sum_2 + sum_3);
    total = total_1;
    array_1[0] = i;  // Tables.java:29
    array_1[1] = 3;
    for (; array_index < 2; array_index++) {
        int v = array_1[array_index];
        int total_2 = (int)(31u * total + v);  // Tables.java:30
        total = total_2;
    }
    total = (int)((unsigned)total + (SIGNS[i & 3] + LETTERS[i & 3] + (FLAGS[remainder] ? 1000 : 0)));  // Tables.java:32
    total ^= (int)(long long)((unsigned long long)WIDE[remainder] >> 37);  // Tables.java:33
    if (i < 0 || i >= out_length) {  // Tables.java:34
        atomicMin(&rk_traps[1], workItem);
        leaves = true;
    }
    bool goesOn = !leaves;
    if (goesOn) {
        out[i] = total;
        float WEIGHTS_1 = __int_as_float(WEIGHTS[i % 5]);  // Tables.java:35
        RkFloatOrTrap returned = at_WEIGHTS(i);
        if (returned.trap != 0) {
            atomicMin(&rk_traps[(unsigned)returned.trap - 1], workItem);
            leaves = true;
        }
        bool goesOn_1 = !leaves;
        if (goesOn_1) {
            float at = returned.value;
            float sum_4 = WEIGHTS_1 * at + (float)mine[0];
            if (i < 0 || i >= weighted_length) {
                atomicMin(&rk_traps[2], workItem);
                leaves = true;
            }
            bool goesOn_2 = !leaves;
            if (goesOn_2) {
                weighted[i] = sum_4;
            }
        }
    }
}

extern "C" __global__ void __launch_bounds__(32) tables_unchecked(  // Tables.java:17
        const int* __restrict__ in, int in_length, int* __restrict__ out, int out_length,
        float* __restrict__ weighted, int weighted_length, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Tables.java:18
    int local = (int)threadIdx.x;  // Tables.java:19
    __shared__ int tile[32];  // Tables.java:20
    int chosen = 0;  // Tables.java:21
    if (i < in_length) {
        chosen = in[i];
    } else {
        chosen = 0;
    }
    tile[local] = chosen;
    __syncthreads();  // Tables.java:22
    int mine[3] = {};  // Tables.java:26
    int array[3] = {};  // Tables.java:28
    int total = 0;
    int array_1[2] = {};  // Tables.java:29
    int array_index = 0;
    bool leaves = false;  // Tables.java:23
    if (i >= in_length) {
        return;  // Tables.java:24
    }
    mine[0] = i;  // Tables.java:26
    mine[1] = i + 1;
    mine[2] = (int)((unsigned)i + 2);
    int remainder = i % 3;  // Tables.java:27
    reverse_local3(mine, remainder);
    int sum = sum_PRIMES();  // Tables.java:28
    int sum_1 = sum_shared32(tile);
    int sum_2 = sum_local3(mine);
    array[0] = i;
    array[1] = 4;
    array[2] = (int)((unsigned)i * i);
    int sum_3 = sum_local3(array);
    int total_1 = (int)((unsigned)PRIMES[i & 7] + sum + sum_1 + sum_2 + sum_3);
    total = total_1;
    array_1[0] = i;  // Tables.java:29
    array_1[1] = 3;
    for (; array_index < 2; array_index++) {
        int v = array_1[array_index];
        int total_2 = (int)(31u * total + v);  // Tables.java:30
        total = total_2;
    }
    total = (int)((unsigned)total + (SIGNS[i & 3] + LETTERS[i & 3] + (FLAGS[remainder] ? 1000 : 0)));  // Tables.java:32
    total ^= (int)(long long)((unsigned long long)WIDE[remainder] >> 37);  // Tables.java:33
    out[i] = total;  // Tables.java:34
    float WEIGHTS_1 = __int_as_float(WEIGHTS[i % 5]);  // Tables.java:35
    RkFloatOrTrap returned = at_WEIGHTS(i);
    if (returned.trap != 0) {
        atomicMin(&rk_traps[(unsigned)returned.trap - 1], workItem);
        leaves = true;
    }
    bool goesOn = !leaves;
    if (goesOn) {
        float at = returned.value;
        weighted[i] = WEIGHTS_1 * at + (float)mine[0];
    }
}
