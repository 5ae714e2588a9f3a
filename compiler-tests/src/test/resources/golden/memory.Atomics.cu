// Generated from Atomics.java by RingKernel. Do not edit.
// Compile with -fmad=false: Java rounds every operation (JLS 15.4).

extern "C" __global__ void __launch_bounds__(32) atomics(  // Atomics.java:9
        const int* values, int values_length, int* cells, int cells_length, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Atomics.java:10
    if (i < values_length) {  // Atomics.java:11
        int v = values[i];  // Atomics.java:12
        if (cells_length <= 0) {  // Atomics.java:13
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        atomicAdd(&cells[0], v);
        if (cells_length <= 1) {  // Atomics.java:14
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        atomicMin(&cells[1], v);
        if (cells_length <= 2) {  // Atomics.java:15
            atomicMin(&rk_traps[2], workItem);
            return;
        }
        atomicMax(&cells[2], v);
        if (cells_length <= 3) {  // Atomics.java:16
            atomicMin(&rk_traps[3], workItem);
            return;
        }
        atomicAnd(&cells[3], v | 255);
        if (cells_length <= 4) {  // Atomics.java:17
            atomicMin(&rk_traps[4], workItem);
            return;
        }
        atomicOr(&cells[4], v & 65280);
        if (cells_length <= 5) {  // Atomics.java:18
            atomicMin(&rk_traps[5], workItem);
            return;
        }
        atomicXor(&cells[5], v);
        if (cells_length <= 6) {  // Atomics.java:19
            atomicMin(&rk_traps[6], workItem);
            return;
        }
        if (atomicCAS(&cells[6], 0, 77) == 0) {
            if (cells_length <= 7) {  // Atomics.java:20
                atomicMin(&rk_traps[7], workItem);
                return;
            }
            atomicAdd(&cells[7], 1);
        }
    }
}

extern "C" __global__ void __launch_bounds__(32) atomics_unchecked(  // Atomics.java:9
        const int* __restrict__ values, int values_length, int* __restrict__ cells,
        int cells_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Atomics.java:10
    if (i < values_length) {  // Atomics.java:11
        int v = values[i];  // Atomics.java:12
        atomicAdd(&cells[0], v);  // Atomics.java:13
        atomicMin(&cells[1], v);  // Atomics.java:14
        atomicMax(&cells[2], v);  // Atomics.java:15
        atomicAnd(&cells[3], v | 255);  // Atomics.java:16
        atomicOr(&cells[4], v & 65280);  // Atomics.java:17
        atomicXor(&cells[5], v);  // Atomics.java:18
        if (atomicCAS(&cells[6], 0, 77) == 0) {  // Atomics.java:19
            atomicAdd(&cells[7], 1);  // Atomics.java:20
        }
    }
}
