// Generated from Enumerations.java by RingKernel. Do not edit.
// Compile with -fmad=false: Java rounds every operation (JLS 15.4).

static __device__ __forceinline__ int of(int x) {  // Enumerations.java:16
    return (x & 3) == 0 ? 0 : ((x & 3) == 1 ? 1 : 2);  // Enumerations.java:17
}

extern "C" __global__ void __launch_bounds__(32) compared(  // Enumerations.java:21
        const int* a, int a_length, const int* b, int b_length, bool* out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Enumerations.java:22
    if (i < out_length) {  // Enumerations.java:23
        if (i < 0 || i >= a_length) {  // Enumerations.java:24
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        int ofResult = of(a[i]);
        if (i < 0 || i >= b_length) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        out[i] = ofResult == of(b[i]);
    }
}

extern "C" __global__ void __launch_bounds__(32) compared_unchecked(  // Enumerations.java:21
        const int* __restrict__ a, int a_length, const int* __restrict__ b, int b_length,
        bool* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Enumerations.java:22
    if (i < out_length) {  // Enumerations.java:23
        out[i] = of(a[i]) == of(b[i]);  // Enumerations.java:24
    }
}

extern "C" __global__ void __launch_bounds__(32) ordinals(  // Enumerations.java:29
        const int* a, int a_length, int* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Enumerations.java:30
    if (i < out_length) {  // Enumerations.java:31
        if (i < 0 || i >= a_length) {  // Enumerations.java:32
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = (int)((unsigned)of(a[i]) * 10 + 1);
    }
}

extern "C" __global__ void __launch_bounds__(32) ordinals_unchecked(  // Enumerations.java:29
        const int* __restrict__ a, int a_length, int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Enumerations.java:30
    if (i < out_length) {  // Enumerations.java:31
        out[i] = (int)((unsigned)of(a[i]) * 10 + 1);  // Enumerations.java:32
    }
}

extern "C" __global__ void __launch_bounds__(32) order(  // Enumerations.java:37
        const int* a, int a_length, const int* b, int b_length, int* out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Enumerations.java:38
    if (i < out_length) {  // Enumerations.java:39
        if (i < 0 || i >= a_length) {  // Enumerations.java:40
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        int ofResult = of(a[i]);
        if (i < 0 || i >= b_length) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        int difference = (int)((unsigned)ofResult - of(b[i]));
        int signum_i32 = difference < 0 ? -1 : (difference > 0 ? 1 : 0);
        out[i] = signum_i32;
    }
}

extern "C" __global__ void __launch_bounds__(32) order_unchecked(  // Enumerations.java:37
        const int* __restrict__ a, int a_length, const int* __restrict__ b, int b_length,
        int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Enumerations.java:38
    if (i < out_length) {  // Enumerations.java:39
        int difference = (int)((unsigned)of(a[i]) - of(b[i]));  // Enumerations.java:40
        int signum_i32 = difference < 0 ? -1 : (difference > 0 ? 1 : 0);
        out[i] = signum_i32;
    }
}

static __device__ __forceinline__ int planet_next(int self) {  // Enumerations.java:11
    return self == 0 ? 1 : (self == 1 ? 2 : 0);  // Enumerations.java:12
}

extern "C" __global__ void __launch_bounds__(32) methods(  // Enumerations.java:45
        const int* a, int a_length, int* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Enumerations.java:46
    if (i < out_length) {  // Enumerations.java:47
        if (i < 0 || i >= a_length) {  // Enumerations.java:48
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = planet_next(planet_next(of(a[i])));
    }
}

extern "C" __global__ void __launch_bounds__(32) methods_unchecked(  // Enumerations.java:45
        const int* __restrict__ a, int a_length, int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Enumerations.java:46
    if (i < out_length) {  // Enumerations.java:47
        out[i] = planet_next(planet_next(of(a[i])));  // Enumerations.java:48
    }
}

extern "C" __global__ void __launch_bounds__(32) oldSwitch(  // Enumerations.java:53
        const int* a, int a_length, int* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Enumerations.java:54
    if (i < out_length) {  // Enumerations.java:55
        if (i < 0 || i >= a_length) {  // Enumerations.java:56
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        bool leaves = false;
        bool leaves_1 = false;
        bool leaves_2 = false;
        bool leaves_3 = false;
        bool leaves_4 = false;
        switch (of(a[i])) {
            case 0:
                break;
            case 1:
                leaves_3 = true;
                break;
            default:
                leaves_4 = true;
                break;
        }
        if (leaves_3) {
            leaves_2 = true;
        }
        if (leaves_4) {
            leaves_1 = true;
        }
        bool goesOn = !(leaves_2 || leaves_1);
        if (goesOn) {
            out[i] = 1;  // Enumerations.java:58
            leaves = true;  // Enumerations.java:59
        }
        bool goesOn_1 = !(leaves_1 || leaves);  // Enumerations.java:56
        if (goesOn_1) {
            out[i] = 2;  // Enumerations.java:61
        }
        bool goesOn_2 = !leaves;  // Enumerations.java:56
        if (goesOn_2) {
            out[i] = (int)((unsigned)out[i] + 3);  // Enumerations.java:63
        }
    }
}

extern "C" __global__ void __launch_bounds__(32) oldSwitch_unchecked(  // Enumerations.java:53
        const int* __restrict__ a, int a_length, int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Enumerations.java:54
    if (i < out_length) {  // Enumerations.java:55
        bool leaves = false;  // Enumerations.java:56
        bool leaves_1 = false;
        bool leaves_2 = false;
        bool leaves_3 = false;
        bool leaves_4 = false;
        switch (of(a[i])) {
            case 0:
                break;
            case 1:
                leaves_3 = true;
                break;
            default:
                leaves_4 = true;
                break;
        }
        if (leaves_3) {
            leaves_2 = true;
        }
        if (leaves_4) {
            leaves_1 = true;
        }
        bool goesOn = !(leaves_2 || leaves_1);
        if (goesOn) {
            out[i] = 1;  // Enumerations.java:58
            leaves = true;  // Enumerations.java:59
        }
        bool goesOn_1 = !(leaves_1 || leaves);  // Enumerations.java:56
        if (goesOn_1) {
            out[i] = 2;  // Enumerations.java:61
        }
        bool goesOn_2 = !leaves;  // Enumerations.java:56
        if (goesOn_2) {
            out[i] = (int)((unsigned)out[i] + 3);  // Enumerations.java:63
        }
    }
}
