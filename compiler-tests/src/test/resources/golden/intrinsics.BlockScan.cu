// Generated from BlockScan.java by RingKernel. Do not edit.
// Compile with -fmad=false: Java rounds every operation (JLS 15.4).

extern "C" __global__ void __launch_bounds__(128) blockScan(  // BlockScan.java:9
        const int* values, int values_length, int* kept, int kept_length, int* counts,
        int counts_length, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    __shared__ int exchanged[128];
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // BlockScan.java:10
    int value = 0;  // BlockScan.java:11
    int height = (int)blockDim.y;  // BlockScan.java:12
    int width = (int)blockDim.x;
    if (i < values_length) {  // BlockScan.java:11
        value = values[i];
    } else {
        value = 0;
    }
    int chosen = value > 0 ? 1 : 0;  // BlockScan.java:12
    int z = (int)threadIdx.z;
    int y = (int)threadIdx.y;
    int x = (int)threadIdx.x;
    int lane = ((z * height + y) * width + x) & 31;
    int theirs = __shfl_sync(0xffffffffu, chosen, lane - 1);
    int chosen_1 = lane >= 1 ? (int)((unsigned)theirs + chosen) : chosen;
    int theirs_1 = __shfl_sync(0xffffffffu, chosen_1, lane - 2);
    int chosen_2 = lane >= 2 ? (int)((unsigned)theirs_1 + chosen_1) : chosen_1;
    int theirs_2 = __shfl_sync(0xffffffffu, chosen_2, lane - 4);
    int chosen_3 = lane >= 4 ? (int)((unsigned)theirs_2 + chosen_2) : chosen_2;
    int theirs_3 = __shfl_sync(0xffffffffu, chosen_3, lane - 8);
    int chosen_4 = lane >= 8 ? (int)((unsigned)theirs_3 + chosen_3) : chosen_3;
    int theirs_4 = __shfl_sync(0xffffffffu, chosen_4, lane - 16);
    int own = lane >= 16 ? (int)((unsigned)theirs_4 + chosen_4) : chosen_4;
    int z_1 = (int)threadIdx.z;
    int height_1 = (int)blockDim.y;
    int y_1 = (int)threadIdx.y;
    int width_1 = (int)blockDim.x;
    int x_1 = (int)threadIdx.x;
    int item = (z_1 * height_1 + y_1) * width_1 + x_1;
    exchanged[item] = own;
    __syncthreads();
    int bits = item & -32;
    int before = 0;
    int first = 32;
    int theirs_5 = exchanged[31];
    before = theirs_5;
    for (; first < bits; first += 32) {
        int theirs_6 = exchanged[first + 31];
        before = (int)((unsigned)before + theirs_6);
    }
    __syncthreads();
    int z_2 = (int)threadIdx.z;
    int height_2 = (int)blockDim.y;
    int y_2 = (int)threadIdx.y;
    int width_2 = (int)blockDim.x;
    int x_2 = (int)threadIdx.x;
    int item_1 = (z_2 * height_2 + y_2) * width_2 + x_2;
    exchanged[item_1] = bits == 0 ? own : (int)((unsigned)before + own);
    __syncthreads();
    bool isEqual = item_1 == 0;
    int theirs_6 = exchanged[isEqual ? item_1 : item_1 - 1];
    __syncthreads();
    int place = isEqual ? 0 : theirs_6;
    int chosen_5 = value > 0 ? 1 : 0;  // BlockScan.java:13
    int z_3 = (int)threadIdx.z;
    int height_3 = (int)blockDim.y;
    int y_3 = (int)threadIdx.y;
    int width_3 = (int)blockDim.x;
    int x_3 = (int)threadIdx.x;
    int lane_1 = ((z_3 * height_3 + y_3) * width_3 + x_3) & 31;
    int theirs_7 = __shfl_sync(0xffffffffu, chosen_5, lane_1 ^ 16);
    int sum = (int)((unsigned)chosen_5 + theirs_7);
    int z_4 = (int)threadIdx.z;
    int height_4 = (int)blockDim.y;
    int y_4 = (int)threadIdx.y;
    int width_4 = (int)blockDim.x;
    int x_4 = (int)threadIdx.x;
    int lane_2 = ((z_4 * height_4 + y_4) * width_4 + x_4) & 31;
    int theirs_8 = __shfl_sync(0xffffffffu, sum, lane_2 ^ 8);
    int sum_1 = (int)((unsigned)sum + theirs_8);
    int z_5 = (int)threadIdx.z;
    int height_5 = (int)blockDim.y;
    int y_5 = (int)threadIdx.y;
    int width_5 = (int)blockDim.x;
    int x_5 = (int)threadIdx.x;
    int lane_3 = ((z_5 * height_5 + y_5) * width_5 + x_5) & 31;
    int theirs_9 = __shfl_sync(0xffffffffu, sum_1, lane_3 ^ 4);
    int sum_2 = (int)((unsigned)sum_1 + theirs_9);
    int z_6 = (int)threadIdx.z;
    int height_6 = (int)blockDim.y;
    int y_6 = (int)threadIdx.y;
    int width_6 = (int)blockDim.x;
    int x_6 = (int)threadIdx.x;
    int lane_4 = ((z_6 * height_6 + y_6) * width_6 + x_6) & 31;
    int theirs_10 = __shfl_sync(0xffffffffu, sum_2, lane_4 ^ 2);
    int sum_3 = (int)((unsigned)sum_2 + theirs_10);
    int z_7 = (int)threadIdx.z;
    int height_7 = (int)blockDim.y;
    int y_7 = (int)threadIdx.y;
    int width_7 = (int)blockDim.x;
    int x_7 = (int)threadIdx.x;
    int lane_5 = ((z_7 * height_7 + y_7) * width_7 + x_7) & 31;
    int theirs_11 = __shfl_sync(0xffffffffu, sum_3, lane_5 ^ 1);
    int sum_4 = (int)((unsigned)sum_3 + theirs_11);
    int z_8 = (int)threadIdx.z;
    int height_8 = (int)blockDim.y;
    int y_8 = (int)threadIdx.y;
    int width_8 = (int)blockDim.x;
    int x_8 = (int)threadIdx.x;
    int item_2 = (z_8 * height_8 + y_8) * width_8 + x_8;
    exchanged[item_2] = sum_4;
    __syncthreads();
    int total = 0;
    int first_1 = 32;
    int theirs_12 = exchanged[0];
    total = theirs_12;
    for (; first_1 < 128; first_1 += 32) {
        int theirs_13 = exchanged[first_1];
        total = (int)((unsigned)total + theirs_13);
    }
    __syncthreads();
    int z_9 = (int)threadIdx.z;  // BlockScan.java:14
    int height_9 = (int)blockDim.y;
    int y_9 = (int)threadIdx.y;
    int width_9 = (int)blockDim.x;
    int x_9 = (int)threadIdx.x;
    int lane_6 = ((z_9 * height_9 + y_9) * width_9 + x_9) & 31;
    int theirs_13 = __shfl_sync(0xffffffffu, value, lane_6 ^ 16);
    int best = value > theirs_13 ? value : theirs_13;
    int z_10 = (int)threadIdx.z;
    int height_10 = (int)blockDim.y;
    int y_10 = (int)threadIdx.y;
    int width_10 = (int)blockDim.x;
    int x_10 = (int)threadIdx.x;
    int lane_7 = ((z_10 * height_10 + y_10) * width_10 + x_10) & 31;
    int theirs_14 = __shfl_sync(0xffffffffu, best, lane_7 ^ 8);
    int best_1 = best > theirs_14 ? best : theirs_14;
    int z_11 = (int)threadIdx.z;
    int height_11 = (int)blockDim.y;
    int y_11 = (int)threadIdx.y;
    int width_11 = (int)blockDim.x;
    int x_11 = (int)threadIdx.x;
    int lane_8 = ((z_11 * height_11 + y_11) * width_11 + x_11) & 31;
    int theirs_15 = __shfl_sync(0xffffffffu, best_1, lane_8 ^ 4);
    int best_2 = best_1 > theirs_15 ? best_1 : theirs_15;
    int z_12 = (int)threadIdx.z;
    int height_12 = (int)blockDim.y;
    int y_12 = (int)threadIdx.y;
    int width_12 = (int)blockDim.x;
    int x_12 = (int)threadIdx.x;
    int lane_9 = ((z_12 * height_12 + y_12) * width_12 + x_12) & 31;
    int theirs_16 = __shfl_sync(0xffffffffu, best_2, lane_9 ^ 2);
    int best_3 = best_2 > theirs_16 ? best_2 : theirs_16;
    int z_13 = (int)threadIdx.z;
    int height_13 = (int)blockDim.y;
    int y_13 = (int)threadIdx.y;
    int width_13 = (int)blockDim.x;
    int x_13 = (int)threadIdx.x;
    int lane_10 = ((z_13 * height_13 + y_13) * width_13 + x_13) & 31;
    int theirs_17 = __shfl_sync(0xffffffffu, best_3, lane_10 ^ 1);
    int best_4 = best_3 > theirs_17 ? best_3 : theirs_17;
    int height_14 = (int)blockDim.y;  // BlockScan.java:18
    int width_14 = (int)blockDim.x;
    bool leaves = false;  // BlockScan.java:15
    if (value > 0 && (int)((unsigned)blockIdx.x * 128 + place) < kept_length) {
        int sum_5 = (int)((unsigned)blockIdx.x * 128 + place);  // BlockScan.java:16
        int sum_6 = (int)((unsigned)value * 1000 + best_4);
        if (sum_5 < 0 || sum_5 >= kept_length) {
            atomicMin(&rk_traps[0], workItem);
            leaves = true;
        }
        bool goesOn = !leaves;
        if (goesOn) {
            kept[sum_5] = sum_6;
        }
    }
    bool goesOn = !leaves;  // BlockScan.java:15
    if (goesOn) {
        int z_14 = (int)threadIdx.z;  // BlockScan.java:18
        int y_14 = (int)threadIdx.y;
        int x_14 = (int)threadIdx.x;
        int localIndex = (z_14 * height_14 + y_14) * width_14 + x_14;
        if (localIndex == 0) {
            int blockIdX = (int)blockIdx.x;  // BlockScan.java:19
            if (blockIdX < 0 || blockIdX >= counts_length) {
                atomicMin(&rk_traps[1], workItem);
                leaves = true;
            }
            bool goesOn_1 = !leaves;
            if (goesOn_1) {
                counts[blockIdX] = total;
            }
        }
    }
}

extern "C" __global__ void __launch_bounds__(128) blockScan_unchecked(  // BlockScan.java:9
        const int* __restrict__ values, int values_length, int* __restrict__ kept,
        int kept_length, int* __restrict__ counts, int counts_length, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    __shared__ int exchanged[128];
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // BlockScan.java:10
    int value = 0;  // BlockScan.java:11
    int height = (int)blockDim.y;  // BlockScan.java:12
    int width = (int)blockDim.x;
    if (i < values_length) {  // BlockScan.java:11
        value = values[i];
    } else {
        value = 0;
    }
    int chosen = value > 0 ? 1 : 0;  // BlockScan.java:12
    int z = (int)threadIdx.z;
    int y = (int)threadIdx.y;
    int x = (int)threadIdx.x;
    int lane = ((z * height + y) * width + x) & 31;
    int theirs = __shfl_sync(0xffffffffu, chosen, lane - 1);
    int chosen_1 = lane >= 1 ? (int)((unsigned)theirs + chosen) : chosen;
    int theirs_1 = __shfl_sync(0xffffffffu, chosen_1, lane - 2);
    int chosen_2 = lane >= 2 ? (int)((unsigned)theirs_1 + chosen_1) : chosen_1;
    int theirs_2 = __shfl_sync(0xffffffffu, chosen_2, lane - 4);
    int chosen_3 = lane >= 4 ? (int)((unsigned)theirs_2 + chosen_2) : chosen_2;
    int theirs_3 = __shfl_sync(0xffffffffu, chosen_3, lane - 8);
    int chosen_4 = lane >= 8 ? (int)((unsigned)theirs_3 + chosen_3) : chosen_3;
    int theirs_4 = __shfl_sync(0xffffffffu, chosen_4, lane - 16);
    int own = lane >= 16 ? (int)((unsigned)theirs_4 + chosen_4) : chosen_4;
    int z_1 = (int)threadIdx.z;
    int height_1 = (int)blockDim.y;
    int y_1 = (int)threadIdx.y;
    int width_1 = (int)blockDim.x;
    int x_1 = (int)threadIdx.x;
    int item = (z_1 * height_1 + y_1) * width_1 + x_1;
    exchanged[item] = own;
    __syncthreads();
    int bits = item & -32;
    int before = 0;
    int first = 32;
    int theirs_5 = exchanged[31];
    before = theirs_5;
    for (; first < bits; first += 32) {
        int theirs_6 = exchanged[first + 31];
        before = (int)((unsigned)before + theirs_6);
    }
    __syncthreads();
    int z_2 = (int)threadIdx.z;
    int height_2 = (int)blockDim.y;
    int y_2 = (int)threadIdx.y;
    int width_2 = (int)blockDim.x;
    int x_2 = (int)threadIdx.x;
    int item_1 = (z_2 * height_2 + y_2) * width_2 + x_2;
    exchanged[item_1] = bits == 0 ? own : (int)((unsigned)before + own);
    __syncthreads();
    bool isEqual = item_1 == 0;
    int theirs_6 = exchanged[isEqual ? item_1 : item_1 - 1];
    __syncthreads();
    int place = isEqual ? 0 : theirs_6;
    int chosen_5 = value > 0 ? 1 : 0;  // BlockScan.java:13
    int z_3 = (int)threadIdx.z;
    int height_3 = (int)blockDim.y;
    int y_3 = (int)threadIdx.y;
    int width_3 = (int)blockDim.x;
    int x_3 = (int)threadIdx.x;
    int lane_1 = ((z_3 * height_3 + y_3) * width_3 + x_3) & 31;
    int theirs_7 = __shfl_sync(0xffffffffu, chosen_5, lane_1 ^ 16);
    int sum = (int)((unsigned)chosen_5 + theirs_7);
    int z_4 = (int)threadIdx.z;
    int height_4 = (int)blockDim.y;
    int y_4 = (int)threadIdx.y;
    int width_4 = (int)blockDim.x;
    int x_4 = (int)threadIdx.x;
    int lane_2 = ((z_4 * height_4 + y_4) * width_4 + x_4) & 31;
    int theirs_8 = __shfl_sync(0xffffffffu, sum, lane_2 ^ 8);
    int sum_1 = (int)((unsigned)sum + theirs_8);
    int z_5 = (int)threadIdx.z;
    int height_5 = (int)blockDim.y;
    int y_5 = (int)threadIdx.y;
    int width_5 = (int)blockDim.x;
    int x_5 = (int)threadIdx.x;
    int lane_3 = ((z_5 * height_5 + y_5) * width_5 + x_5) & 31;
    int theirs_9 = __shfl_sync(0xffffffffu, sum_1, lane_3 ^ 4);
    int sum_2 = (int)((unsigned)sum_1 + theirs_9);
    int z_6 = (int)threadIdx.z;
    int height_6 = (int)blockDim.y;
    int y_6 = (int)threadIdx.y;
    int width_6 = (int)blockDim.x;
    int x_6 = (int)threadIdx.x;
    int lane_4 = ((z_6 * height_6 + y_6) * width_6 + x_6) & 31;
    int theirs_10 = __shfl_sync(0xffffffffu, sum_2, lane_4 ^ 2);
    int sum_3 = (int)((unsigned)sum_2 + theirs_10);
    int z_7 = (int)threadIdx.z;
    int height_7 = (int)blockDim.y;
    int y_7 = (int)threadIdx.y;
    int width_7 = (int)blockDim.x;
    int x_7 = (int)threadIdx.x;
    int lane_5 = ((z_7 * height_7 + y_7) * width_7 + x_7) & 31;
    int theirs_11 = __shfl_sync(0xffffffffu, sum_3, lane_5 ^ 1);
    int sum_4 = (int)((unsigned)sum_3 + theirs_11);
    int z_8 = (int)threadIdx.z;
    int height_8 = (int)blockDim.y;
    int y_8 = (int)threadIdx.y;
    int width_8 = (int)blockDim.x;
    int x_8 = (int)threadIdx.x;
    int item_2 = (z_8 * height_8 + y_8) * width_8 + x_8;
    exchanged[item_2] = sum_4;
    __syncthreads();
    int total = 0;
    int first_1 = 32;
    int theirs_12 = exchanged[0];
    total = theirs_12;
    for (; first_1 < 128; first_1 += 32) {
        int theirs_13 = exchanged[first_1];
        total = (int)((unsigned)total + theirs_13);
    }
    __syncthreads();
    int z_9 = (int)threadIdx.z;  // BlockScan.java:14
    int height_9 = (int)blockDim.y;
    int y_9 = (int)threadIdx.y;
    int width_9 = (int)blockDim.x;
    int x_9 = (int)threadIdx.x;
    int lane_6 = ((z_9 * height_9 + y_9) * width_9 + x_9) & 31;
    int theirs_13 = __shfl_sync(0xffffffffu, value, lane_6 ^ 16);
    int best = value > theirs_13 ? value : theirs_13;
    int z_10 = (int)threadIdx.z;
    int height_10 = (int)blockDim.y;
    int y_10 = (int)threadIdx.y;
    int width_10 = (int)blockDim.x;
    int x_10 = (int)threadIdx.x;
    int lane_7 = ((z_10 * height_10 + y_10) * width_10 + x_10) & 31;
    int theirs_14 = __shfl_sync(0xffffffffu, best, lane_7 ^ 8);
    int best_1 = best > theirs_14 ? best : theirs_14;
    int z_11 = (int)threadIdx.z;
    int height_11 = (int)blockDim.y;
    int y_11 = (int)threadIdx.y;
    int width_11 = (int)blockDim.x;
    int x_11 = (int)threadIdx.x;
    int lane_8 = ((z_11 * height_11 + y_11) * width_11 + x_11) & 31;
    int theirs_15 = __shfl_sync(0xffffffffu, best_1, lane_8 ^ 4);
    int best_2 = best_1 > theirs_15 ? best_1 : theirs_15;
    int z_12 = (int)threadIdx.z;
    int height_12 = (int)blockDim.y;
    int y_12 = (int)threadIdx.y;
    int width_12 = (int)blockDim.x;
    int x_12 = (int)threadIdx.x;
    int lane_9 = ((z_12 * height_12 + y_12) * width_12 + x_12) & 31;
    int theirs_16 = __shfl_sync(0xffffffffu, best_2, lane_9 ^ 2);
    int best_3 = best_2 > theirs_16 ? best_2 : theirs_16;
    int z_13 = (int)threadIdx.z;
    int height_13 = (int)blockDim.y;
    int y_13 = (int)threadIdx.y;
    int width_13 = (int)blockDim.x;
    int x_13 = (int)threadIdx.x;
    int lane_10 = ((z_13 * height_13 + y_13) * width_13 + x_13) & 31;
    int theirs_17 = __shfl_sync(0xffffffffu, best_3, lane_10 ^ 1);
    int best_4 = best_3 > theirs_17 ? best_3 : theirs_17;
    int height_14 = (int)blockDim.y;  // BlockScan.java:18
    int width_14 = (int)blockDim.x;
    bool leaves = false;  // BlockScan.java:15
    if (value > 0 && (int)((unsigned)blockIdx.x * 128 + place) < kept_length) {
        int sum_5 = (int)((unsigned)blockIdx.x * 128 + place);  // BlockScan.java:16
        int sum_6 = (int)((unsigned)value * 1000 + best_4);
        if (sum_5 < 0 || sum_5 >= kept_length) {
            atomicMin(&rk_traps[0], workItem);
            leaves = true;
        }
        bool goesOn = !leaves;
        if (goesOn) {
            kept[sum_5] = sum_6;
        }
    }
    bool goesOn = !leaves;  // BlockScan.java:15
    if (goesOn) {
        int z_14 = (int)threadIdx.z;  // BlockScan.java:18
        int y_14 = (int)threadIdx.y;
        int x_14 = (int)threadIdx.x;
        int localIndex = (z_14 * height_14 + y_14) * width_14 + x_14;
        if (localIndex == 0) {
            counts[(int)blockIdx.x] = total;  // BlockScan.java:19
        }
    }
}
