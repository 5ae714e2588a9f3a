// Sums of groups of 64 by a tree in shared memory.
extern "C" __global__ void __launch_bounds__(64) sum(
    const int* __restrict__ values, int values_length, int* sums, int sums_length) {
    __shared__ int tile[64];
    int item = (int)threadIdx.x;
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    tile[item] = i < values_length ? values[i] : 0;
    __syncthreads();
    for (int width = 32; width > 0; width >>= 1) {
        if (item < width) {
            tile[item] = (int)((unsigned)tile[item] + (unsigned)tile[item + width]);
        }
        __syncthreads();
    }
    if (item == 0 && blockIdx.x < (unsigned)sums_length) {
        sums[blockIdx.x] = tile[0];
    }
}
