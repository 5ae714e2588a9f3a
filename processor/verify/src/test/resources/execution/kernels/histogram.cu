// Counts values by their last three bits, and keeps the largest.
extern "C" __global__ void __launch_bounds__(64) histogram(
    const int* __restrict__ values, int values_length, int* counts, int counts_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    if (i < values_length) {
        int value = values[i];
        atomicAdd(&counts[value & 7], 1);
        atomicMax(&counts[8], value);
    }
}
