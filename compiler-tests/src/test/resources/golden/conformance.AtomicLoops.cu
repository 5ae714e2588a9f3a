// Generated from AtomicLoops.java by RingKernel. Do not edit.
// Compile with -fmad=false: Java rounds every operation (JLS 15.4).

extern "C" __global__ void __launch_bounds__(32) tickets(  // AtomicLoops.java:11
        int* a, int a_length, int* out, int out_length, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // AtomicLoops.java:12
    if (i < out_length) {  // AtomicLoops.java:13
        if (a_length <= 0) {  // AtomicLoops.java:14
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        int ticket = atomicAdd(&a[0], 1);
        int shifted = ticket >> 5;  // AtomicLoops.java:15
        if (shifted < 0 || shifted >= out_length) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        atomicOr(&out[shifted], (int)(1u << (ticket & 31)));
    }
}

extern "C" __global__ void __launch_bounds__(32) tickets_unchecked(  // AtomicLoops.java:11
        int* __restrict__ a, int a_length, int* __restrict__ out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // AtomicLoops.java:12
    if (i < out_length) {  // AtomicLoops.java:13
        int ticket = atomicAdd(&a[0], 1);  // AtomicLoops.java:14
        int shifted = ticket >> 5;  // AtomicLoops.java:15
        if (shifted < 0 || shifted >= out_length) {
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        atomicOr(&out[shifted], (int)(1u << (ticket & 31)));
    }
}

extern "C" __global__ void __launch_bounds__(32) histogram(  // AtomicLoops.java:20
        const int* a, int a_length, int* out, int out_length, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // AtomicLoops.java:21
    if (i < out_length) {  // AtomicLoops.java:22
        if (i < 0 || i >= a_length) {  // AtomicLoops.java:23
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        int bits = a[i] & 7;
        if (bits < 0 || bits >= out_length) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        atomicAdd(&out[bits], 1);
    }
}

extern "C" __global__ void __launch_bounds__(32) histogram_unchecked(  // AtomicLoops.java:20
        const int* __restrict__ a, int a_length, int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // AtomicLoops.java:21
    if (i < out_length) {  // AtomicLoops.java:22
        atomicAdd(&out[a[i] & 7], 1);  // AtomicLoops.java:23
    }
}

extern "C" __global__ void __launch_bounds__(32) sumByComparing(  // AtomicLoops.java:28
        const int* a, int a_length, int* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // AtomicLoops.java:29
    if (i < out_length) {  // AtomicLoops.java:30
        bool done = false;  // AtomicLoops.java:31
        while (!done) {  // AtomicLoops.java:32
            int seen = atomicAdd(&out[0], 0);  // AtomicLoops.java:33
            if (i < 0 || i >= a_length) {  // AtomicLoops.java:34
                int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
                int gridHeight = (int)gridDim.y * (int)blockDim.y;
                int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
                atomicMin(&rk_traps[0], workItem);
                return;
            }
            int aValue = a[i];
            bool done_1 = atomicCAS(&out[0], seen, (int)((unsigned)seen + aValue)) == seen;
            done = done_1;
        }
    }
}

extern "C" __global__ void __launch_bounds__(32) sumByComparing_unchecked(  // AtomicLoops.java:28
        const int* __restrict__ a, int a_length, int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // AtomicLoops.java:29
    if (i < out_length) {  // AtomicLoops.java:30
        bool done = false;  // AtomicLoops.java:31
        while (!done) {  // AtomicLoops.java:32
            int seen = atomicAdd(&out[0], 0);  // AtomicLoops.java:33
            int aValue = a[i];  // AtomicLoops.java:34
            bool done_1 = atomicCAS(&out[0], seen, (int)((unsigned)seen + aValue)) == seen;
            done = done_1;
        }
    }
}

extern "C" __global__ void __launch_bounds__(32) maximumOfLongs(  // AtomicLoops.java:40
        const long long* a, int a_length, long long* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // AtomicLoops.java:41
    if (i < out_length) {  // AtomicLoops.java:42
        if (i < 0 || i >= a_length) {  // AtomicLoops.java:43
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        atomicMax(&out[0], a[i] ^ (long long)i);
    }
}

extern "C" __global__ void __launch_bounds__(32) maximumOfLongs_unchecked(  // AtomicLoops.java:40
        const long long* __restrict__ a, int a_length, long long* __restrict__ out,
        int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // AtomicLoops.java:41
    if (i < out_length) {  // AtomicLoops.java:42
        atomicMax(&out[0], a[i] ^ (long long)i);  // AtomicLoops.java:43
    }
}

extern "C" __global__ void __launch_bounds__(32) floatsThatAddExactly(  // AtomicLoops.java:48
        const int* a, int a_length, float* out, int out_length, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // AtomicLoops.java:49
    if (i < out_length) {  // AtomicLoops.java:50
        if (i < 0 || i >= a_length) {  // AtomicLoops.java:51
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        int bits = a[i] & 3;
        if (bits < 0 || bits >= out_length) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        atomicAdd(&out[bits], 0.5f);
    }
}

extern "C" __global__ void __launch_bounds__(32) floatsThatAddExactly_unchecked(  // AtomicLoops.java:48
        const int* __restrict__ a, int a_length, float* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // AtomicLoops.java:49
    if (i < out_length) {  // AtomicLoops.java:50
        atomicAdd(&out[a[i] & 3], 0.5f);  // AtomicLoops.java:51
    }
}
