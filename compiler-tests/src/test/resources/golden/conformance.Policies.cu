// Generated from Policies.java by RingKernel. Do not edit.
// Compile with -fmad=false: Java rounds every operation (JLS 15.4).

extern "C" __global__ void __launch_bounds__(32) trap(  // Policies.java:10
        const int* a, int a_length, int* out, int out_length, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Policies.java:11
    if (i < out_length) {  // Policies.java:12
        if (i < 0 || i >= a_length) {  // Policies.java:13
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        int aValue = a[i];
        if (a_length == 0) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        int remainder = aValue % (a_length == -1 ? 1 : a_length);
        int floorMod_i32 = remainder != 0 && (aValue ^ a_length) < 0 ? (int)((unsigned)remainder + a_length) : remainder;
        if (floorMod_i32 < 0 || floorMod_i32 >= a_length) {
            atomicMin(&rk_traps[2], workItem);
            return;
        }
        int difference = out_length - 1 - i;
        if (difference < 0 || difference >= a_length) {
            atomicMin(&rk_traps[3], workItem);
            return;
        }
        out[i] = (int)((unsigned)a[floorMod_i32] + a[difference]);
    }
}

extern "C" __global__ void __launch_bounds__(32) trap_unchecked(  // Policies.java:10
        const int* __restrict__ a, int a_length, int* __restrict__ out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Policies.java:11
    if (i < out_length) {  // Policies.java:12
        int aValue = a[i];  // Policies.java:13
        if (a_length == 0) {
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        int remainder = aValue % (a_length == -1 ? 1 : a_length);
        int floorMod_i32 = remainder != 0 && (aValue ^ a_length) < 0 ? (int)((unsigned)remainder + a_length) : remainder;
        if (floorMod_i32 < 0 || floorMod_i32 >= a_length) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        out[i] = (int)((unsigned)a[floorMod_i32] + a[out_length - 1 - i]);
    }
}

extern "C" __global__ void __launch_bounds__(32) clamp(  // Policies.java:18
        const int* a, int a_length, int* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Policies.java:19
    if (i < out_length) {  // Policies.java:20
        int a_1 = 0;  // Policies.java:21
        if (a_length > 0) {
            int difference = a_length - 1;
            int chosen = i < 0 ? 0 : i;
            a_1 = a[chosen > difference ? difference : chosen];
        }
        if (a_length == 0) {
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        int remainder = a_1 % (a_length == -1 ? 1 : a_length);
        int floorMod_i32 = remainder != 0 && (a_1 ^ a_length) < 0 ? (int)((unsigned)remainder + a_length) : remainder;
        int a_2 = 0;
        if (a_length > 0) {
            int difference = a_length - 1;
            int chosen = floorMod_i32 < 0 ? 0 : floorMod_i32;
            a_2 = a[chosen > difference ? difference : chosen];
        }
        int difference = out_length - 1 - i;
        int a_3 = 0;
        if (a_length > 0) {
            int difference_1 = a_length - 1;
            int chosen = difference < 0 ? 0 : difference;
            a_3 = a[chosen > difference_1 ? difference_1 : chosen];
        }
        out[i] = (int)((unsigned)a_2 + a_3);
    }
}

extern "C" __global__ void __launch_bounds__(32) clamp_unchecked(  // Policies.java:18
        const int* __restrict__ a, int a_length, int* __restrict__ out, int out_length,
        int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Policies.java:19
    if (i < out_length) {  // Policies.java:20
        int aValue = a[i];  // Policies.java:21
        if (a_length == 0) {
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        int remainder = aValue % (a_length == -1 ? 1 : a_length);
        int floorMod_i32 = remainder != 0 && (aValue ^ a_length) < 0 ? (int)((unsigned)remainder + a_length) : remainder;
        int a_1 = 0;
        if (a_length > 0) {
            int difference = a_length - 1;
            int chosen = floorMod_i32 < 0 ? 0 : floorMod_i32;
            a_1 = a[chosen > difference ? difference : chosen];
        }
        out[i] = (int)((unsigned)a_1 + a[out_length - 1 - i]);
    }
}

extern "C" __global__ void __launch_bounds__(32) unchecked(  // Policies.java:26
        const int* a, int a_length, int* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Policies.java:27
    if (i < out_length) {  // Policies.java:28
        int aValue = a[i];  // Policies.java:29
        if (a_length == 0) {
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        int remainder = aValue % (a_length == -1 ? 1 : a_length);
        int floorMod_i32 = remainder != 0 && (aValue ^ a_length) < 0 ? (int)((unsigned)remainder + a_length) : remainder;
        out[i] = (int)((unsigned)a[floorMod_i32] + a[out_length - 1 - i]);
    }
}

extern "C" __global__ void __launch_bounds__(32) clampedStores(  // Policies.java:34
        const int* a, int a_length, int* out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Policies.java:35
    if (i < out_length) {  // Policies.java:36
        int t[4] = {};  // Policies.java:37
        int a_1 = 0;  // Policies.java:38
        if (a_length > 0) {
            int difference = a_length - 1;
            int chosen = i < 0 ? 0 : i;
            a_1 = a[chosen > difference ? difference : chosen];
        }
        int bits = a_1 & 3;
        t[bits] = (int)((unsigned)t[bits] + 5);
        int a_2 = 0;  // Policies.java:39
        if (a_length > 0) {
            int difference = a_length - 1;
            int chosen = i < 0 ? 0 : i;
            a_2 = a[chosen > difference ? difference : chosen];
        }
        int difference = 3 - (a_2 & 3);
        t[difference] = (int)((unsigned)t[difference] - 1);
        int difference_1 = out_length - 1 - i;  // Policies.java:40
        int sum = (int)((unsigned)t[0] * 2 + (unsigned)t[1] * 3 + (unsigned)t[2] * 5 + (unsigned)t[3] * 7);
        if (out_length > 0) {
            int difference_2 = out_length - 1;
            int chosen = difference_1 < 0 ? 0 : difference_1;
            out[chosen > difference_2 ? difference_2 : chosen] = sum;
        }
    }
}

extern "C" __global__ void __launch_bounds__(32) clampedStores_unchecked(  // Policies.java:34
        const int* __restrict__ a, int a_length, int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Policies.java:35
    if (i < out_length) {  // Policies.java:36
        int t[4] = {};  // Policies.java:37
        int bits = a[i] & 3;  // Policies.java:38
        t[bits] = (int)((unsigned)t[bits] + 5);
        int difference = 3 - (a[i] & 3);  // Policies.java:39
        t[difference] = (int)((unsigned)t[difference] - 1);
        out[out_length - 1 - i] = (int)((unsigned)t[0] * 2 + (unsigned)t[1] * 3 + (unsigned)t[2] * 5 + (unsigned)t[3] * 7);  // Policies.java:40
    }
}
