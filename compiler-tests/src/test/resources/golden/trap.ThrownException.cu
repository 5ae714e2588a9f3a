// Generated from ThrownException.java by RingKernel. Do not edit.
// Compile with -fmad=false: Java rounds every operation (JLS 15.4).

struct RkIntOrTrap {
    int value;
    int trap;
};
static_assert(sizeof(RkIntOrTrap) == 8);
static_assert(__builtin_offsetof(RkIntOrTrap, trap) == 4);

static __device__ __forceinline__ RkIntOrTrap pressure(int depth) {  // ThrownException.java:35
    if (depth > 90) {  // ThrownException.java:36
        return RkIntOrTrap{0, 1};  // ThrownException.java:37
    }
    return RkIntOrTrap{depth / 10 + 1, 0};  // ThrownException.java:41
}

extern "C" __global__ void __launch_bounds__(16) dive(  // ThrownException.java:19
        const int* depths, int depths_length, int* pressures, int pressures_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // ThrownException.java:20
    if (i < depths_length) {  // ThrownException.java:21
        int selected = 0;  // ThrownException.java:22
        switch (depths[i] % 3) {
            case 0: {
                RkIntOrTrap returned = pressure(depths[i]);  // ThrownException.java:23
                if (returned.trap != 0) {
                    atomicMin(&rk_traps[(unsigned)returned.trap - 1], workItem);
                    return;
                }
                int pressure_1 = returned.value;
                selected = pressure_1;
                break;
            }
            case 1:
                selected = depths[i];  // ThrownException.java:24
                break;
            default:
                if (depths[i] > 1000) {  // ThrownException.java:26
                    atomicMin(&rk_traps[1], workItem);  // ThrownException.java:27
                    return;
                }
                selected = 2;  // ThrownException.java:29
                break;
        }
        if (i < 0 || i >= pressures_length) {  // ThrownException.java:22
            atomicMin(&rk_traps[2], workItem);
            return;
        }
        pressures[i] = selected;
    }
}

extern "C" __global__ void __launch_bounds__(16) dive_unchecked(  // ThrownException.java:19
        const int* __restrict__ depths, int depths_length, int* __restrict__ pressures,
        int pressures_length, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // ThrownException.java:20
    if (i < depths_length) {  // ThrownException.java:21
        int selected = 0;  // ThrownException.java:22
        switch (depths[i] % 3) {
            case 0: {
                RkIntOrTrap returned = pressure(depths[i]);  // ThrownException.java:23
                if (returned.trap != 0) {
                    atomicMin(&rk_traps[(unsigned)returned.trap - 1], workItem);
                    return;
                }
                int pressure_1 = returned.value;
                selected = pressure_1;
                break;
            }
            case 1:
                selected = depths[i];  // ThrownException.java:24
                break;
            default:
                if (depths[i] > 1000) {  // ThrownException.java:26
                    atomicMin(&rk_traps[1], workItem);  // ThrownException.java:27
                    return;
                }
                selected = 2;  // ThrownException.java:29
                break;
        }
        pressures[i] = selected;  // ThrownException.java:22
    }
}
