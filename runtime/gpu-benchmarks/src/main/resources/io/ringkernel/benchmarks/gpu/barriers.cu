// Barriers of a grid and of a cluster.
static __device__ unsigned long long nanoseconds() {
    unsigned long long value;
    asm volatile("mov.u64 %0, %%globaltimer;" : "=l"(value));
    return value;
}

// All blocks of a cooperative launch wait for each other, `rounds` times; the time of all in out[0].
extern "C" __global__ void grid_barriers(unsigned* counter, unsigned long long* out, int rounds) {
    unsigned long long begin = nanoseconds();
    for (int i = 1; i <= rounds; i++) {
        __syncthreads();
        if (threadIdx.x == 0) {
            unsigned arrived, expected = gridDim.x * i;
            asm volatile("red.release.gpu.add.u32 [%0], 1;" : : "l"(counter) : "memory");
            do {
                asm volatile("ld.acquire.gpu.u32 %0, [%1];" : "=r"(arrived) : "l"(counter) : "memory");
            } while (arrived < expected);
        }
        __syncthreads();
    }
    if (blockIdx.x == 0 && threadIdx.x == 0) {
        out[0] = nanoseconds() - begin;
    }
}

#if defined(__CUDA_ARCH__) && __CUDA_ARCH__ >= 900
extern "C" __global__ void __cluster_dims__(4, 1, 1) cluster_barriers(unsigned long long* out,
                                                                      int rounds) {
    unsigned long long begin = nanoseconds();
    for (int i = 0; i < rounds; i++) {
        asm volatile("barrier.cluster.arrive.release.aligned;" : : : "memory");
        asm volatile("barrier.cluster.wait.acquire.aligned;" : : : "memory");
    }
    if (blockIdx.x == 0 && threadIdx.x == 0) {
        out[0] = nanoseconds() - begin;
    }
}
#endif
