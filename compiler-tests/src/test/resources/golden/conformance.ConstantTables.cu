// Generated from ConstantTables.java by RingKernel. Do not edit.
// Compile with -fmad=false: Java rounds every operation (JLS 15.4).

struct RkIntOrTrap {
    int value;
    int trap;
};
static_assert(sizeof(RkIntOrTrap) == 8);
static_assert(__builtin_offsetof(RkIntOrTrap, trap) == 4);

static __constant__ int PRIMES[8] = {2, 3, 5, 7, 11, 13, 17, (-2147483647 - 1)};

static __constant__ signed char SIGNS[4] = {1, -1, 127, -128};

static __constant__ unsigned short LETTERS[2] = {122, 65535};

static __constant__ long long WIDE[2] = {1099511627776LL, (-9223372036854775807LL - 1)};

static __constant__ bool FLAGS[4] = {true, false, false, true};

static __constant__ int WEIGHTS[4] = {1056964608, (-2147483647 - 1), 981668463, 1077936128};

extern "C" __global__ void __launch_bounds__(32) ofInts(  // ConstantTables.java:20
        const int* a, int a_length, int* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // ConstantTables.java:21
    if (i < out_length) {  // ConstantTables.java:22
        if (i < 0 || i >= a_length) {  // ConstantTables.java:23
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = (int)((unsigned)PRIMES[a[i] & 7] + 7);
    }
}

extern "C" __global__ void __launch_bounds__(32) ofInts_unchecked(  // ConstantTables.java:20
        const int* __restrict__ a, int a_length, int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // ConstantTables.java:21
    if (i < out_length) {  // ConstantTables.java:22
        out[i] = (int)((unsigned)PRIMES[a[i] & 7] + 7);  // ConstantTables.java:23
    }
}

extern "C" __global__ void __launch_bounds__(32) ofBytes(  // ConstantTables.java:28
        const int* a, int a_length, int* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // ConstantTables.java:29
    if (i < out_length) {  // ConstantTables.java:30
        if (i < 0 || i >= a_length) {  // ConstantTables.java:31
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = SIGNS[a[i] & 3] * 5;
    }
}

extern "C" __global__ void __launch_bounds__(32) ofBytes_unchecked(  // ConstantTables.java:28
        const int* __restrict__ a, int a_length, int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // ConstantTables.java:29
    if (i < out_length) {  // ConstantTables.java:30
        out[i] = SIGNS[a[i] & 3] * 5;  // ConstantTables.java:31
    }
}

extern "C" __global__ void __launch_bounds__(32) ofChars(  // ConstantTables.java:36
        const int* a, int a_length, int* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // ConstantTables.java:37
    if (i < out_length) {  // ConstantTables.java:38
        if (i < 0 || i >= a_length) {  // ConstantTables.java:39
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = LETTERS[a[i] & 1];
    }
}

extern "C" __global__ void __launch_bounds__(32) ofChars_unchecked(  // ConstantTables.java:36
        const int* __restrict__ a, int a_length, int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // ConstantTables.java:37
    if (i < out_length) {  // ConstantTables.java:38
        out[i] = LETTERS[a[i] & 1];  // ConstantTables.java:39
    }
}

extern "C" __global__ void __launch_bounds__(32) ofLongs(  // ConstantTables.java:44
        const int* a, int a_length, long long* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // ConstantTables.java:45
    if (i < out_length) {  // ConstantTables.java:46
        if (i < 0 || i >= a_length) {  // ConstantTables.java:47
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = WIDE[a[i] & 1] ^ (long long)a[i];
    }
}

extern "C" __global__ void __launch_bounds__(32) ofLongs_unchecked(  // ConstantTables.java:44
        const int* __restrict__ a, int a_length, long long* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // ConstantTables.java:45
    if (i < out_length) {  // ConstantTables.java:46
        out[i] = WIDE[a[i] & 1] ^ (long long)a[i];  // ConstantTables.java:47
    }
}

extern "C" __global__ void __launch_bounds__(32) ofBooleans(  // ConstantTables.java:52
        const int* a, int a_length, bool* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // ConstantTables.java:53
    if (i < out_length) {  // ConstantTables.java:54
        if (i < 0 || i >= a_length) {  // ConstantTables.java:55
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = FLAGS[a[i] & 3];
    }
}

extern "C" __global__ void __launch_bounds__(32) ofBooleans_unchecked(  // ConstantTables.java:52
        const int* __restrict__ a, int a_length, bool* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // ConstantTables.java:53
    if (i < out_length) {  // ConstantTables.java:54
        out[i] = FLAGS[a[i] & 3];  // ConstantTables.java:55
    }
}

extern "C" __global__ void __launch_bounds__(32) ofFloats(  // ConstantTables.java:60
        const int* a, int a_length, int* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // ConstantTables.java:61
    if (i < out_length) {  // ConstantTables.java:62
        if (i < 0 || i >= a_length) {  // ConstantTables.java:63
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        float WEIGHTS_1 = __int_as_float(WEIGHTS[a[i] & 3]);
        out[i] = __float_as_int(WEIGHTS_1);
    }
}

extern "C" __global__ void __launch_bounds__(32) ofFloats_unchecked(  // ConstantTables.java:60
        const int* __restrict__ a, int a_length, int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // ConstantTables.java:61
    if (i < out_length) {  // ConstantTables.java:62
        float WEIGHTS_1 = __int_as_float(WEIGHTS[a[i] & 3]);  // ConstantTables.java:63
        out[i] = __float_as_int(WEIGHTS_1);
    }
}

extern "C" __global__ void __launch_bounds__(32) inALoop(  // ConstantTables.java:68
        const int* a, int a_length, int* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // ConstantTables.java:69
    if (i < out_length) {  // ConstantTables.java:70
        int sum = 0;  // ConstantTables.java:71
        for (int PRIMES_index = 0; PRIMES_index < 8; PRIMES_index++) {  // ConstantTables.java:72
            int prime = PRIMES[PRIMES_index];
            if (i < 0 || i >= a_length) {  // ConstantTables.java:73
                int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
                int gridHeight = (int)gridDim.y * (int)blockDim.y;
                int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
                atomicMin(&rk_traps[0], workItem);
                return;
            }
            int sum_1 = (int)((unsigned)sum * 3 + (a[i] & prime));
            sum = sum_1;
        }
        out[i] = (int)((unsigned)sum + 8);  // ConstantTables.java:75
    }
}

extern "C" __global__ void __launch_bounds__(32) inALoop_unchecked(  // ConstantTables.java:68
        const int* __restrict__ a, int a_length, int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // ConstantTables.java:69
    if (i < out_length) {  // ConstantTables.java:70
        int sum = 0;  // ConstantTables.java:71
        for (int PRIMES_index = 0; PRIMES_index < 8; PRIMES_index++) {  // ConstantTables.java:72
            int prime = PRIMES[PRIMES_index];
            int sum_1 = (int)((unsigned)sum * 3 + (a[i] & prime));  // ConstantTables.java:73
            sum = sum_1;
        }
        out[i] = (int)((unsigned)sum + 8);  // ConstantTables.java:75
    }
}

static __device__ __forceinline__ RkIntOrTrap at_PRIMES(int index) {  // ConstantTables.java:15
    if (index < 0 || index >= 8) {  // ConstantTables.java:16
        return RkIntOrTrap{0, 1};
    }
    int table = PRIMES[index];
    return RkIntOrTrap{table, 0};
}

extern "C" __global__ void __launch_bounds__(32) passedOn(  // ConstantTables.java:80
        const int* a, int a_length, int* out, int out_length, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // ConstantTables.java:81
    if (i < out_length) {  // ConstantTables.java:82
        if (i < 0 || i >= a_length) {  // ConstantTables.java:83
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        RkIntOrTrap returned = at_PRIMES(a[i] & 7);
        if (returned.trap != 0) {
            atomicMin(&rk_traps[(unsigned)returned.trap - 1], workItem);
            return;
        }
        int at = returned.value;
        RkIntOrTrap returned_1 = at_PRIMES(0);
        if (returned_1.trap != 0) {
            atomicMin(&rk_traps[(unsigned)returned_1.trap - 1], workItem);
            return;
        }
        int at_1 = returned_1.value;
        out[i] = (int)((unsigned)at - at_1);
    }
}

extern "C" __global__ void __launch_bounds__(32) passedOn_unchecked(  // ConstantTables.java:80
        const int* __restrict__ a, int a_length, int* __restrict__ out, int out_length,
        int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // ConstantTables.java:81
    if (i < out_length) {  // ConstantTables.java:82
        RkIntOrTrap returned = at_PRIMES(a[i] & 7);  // ConstantTables.java:83
        if (returned.trap != 0) {
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[(unsigned)returned.trap - 1], workItem);
            return;
        }
        int at = returned.value;
        RkIntOrTrap returned_1 = at_PRIMES(0);
        if (returned_1.trap != 0) {
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[(unsigned)returned_1.trap - 1], workItem);
            return;
        }
        int at_1 = returned_1.value;
        out[i] = (int)((unsigned)at - at_1);
    }
}
