// Written by hand, to compare with: all steps of a simulation in one cooperative launch, whose
// blocks wait for each other after each.
static __device__ void wait_for_all(unsigned* arrived, unsigned round) {
    __syncthreads();
    if (threadIdx.x == 0) {
        unsigned seen, expected = gridDim.x * round;
        asm volatile("red.release.gpu.add.u32 [%0], 1;" : : "l"(arrived) : "memory");
        do {
            asm volatile("ld.acquire.gpu.u32 %0, [%1];" : "=r"(seen) : "l"(arrived) : "memory");
        } while (seen < expected);
    }
    __syncthreads();
}

// Every work item does every n-th cell; depth 1 is a plane.
extern "C" __global__ void __launch_bounds__(512) persistent_wave(
    int width, int height, int depth, float c2, float* now, float* before, int steps,
    unsigned* arrived) {
    int plane = width * height, cells = plane * depth;
    for (int step = 1; step <= steps; step++) {
        for (int i = blockIdx.x * blockDim.x + threadIdx.x; i < cells; i += gridDim.x * blockDim.x) {
            int x = i % width, y = i / width % height, z = i / plane;
            bool inner = x > 0 && x < width - 1 && y > 0 && y < height - 1;
            if (inner && depth == 1) {
                float here = now[i];
                float laplacian =
                    now[i - 1] + now[i + 1] + (now[i - width] + now[i + width]) - 4.0f * here;
                before[i] = 2.0f * here - before[i] + c2 * laplacian;
            } else if (inner && z > 0 && z < depth - 1) {
                float here = now[i];
                float laplacian = now[i - 1] + now[i + 1] + (now[i - width] + now[i + width])
                    + (now[i - plane] + now[i + plane]) - 6.0f * here;
                before[i] = 2.0f * here - before[i] + c2 * laplacian;
            }
        }
        wait_for_all(arrived, step);
        float* other = now;
        now = before;
        before = other;
    }
}
