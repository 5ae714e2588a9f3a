// Written by hand, to compare with: kernels for single launches.
extern "C" __global__ void nothing() {}

extern "C" __global__ void hand_oscillator(float drive, int steps, float* state) {
    if (threadIdx.x == 0) {
        float position = state[0], speed = state[1];
        for (int i = 0; i < steps; i++) {
            speed += 0.01f * (drive - position);
            position += 0.01f * speed;
        }
        state[0] = position;
        state[1] = speed;
    }
}

extern "C" __global__ void hand_wave2(int width, int height, float c2, const float* now,
                                      float* before) {
    int x = blockIdx.x * blockDim.x + threadIdx.x, y = blockIdx.y * blockDim.y + threadIdx.y;
    if (x > 0 && x < width - 1 && y > 0 && y < height - 1) {
        int i = y * width + x;
        float here = now[i];
        float laplacian = now[i - 1] + now[i + 1] + (now[i - width] + now[i + width]) - 4.0f * here;
        before[i] = 2.0f * here - before[i] + c2 * laplacian;
    }
}

extern "C" __global__ void hand_wave3(int width, int height, int depth, float c2, const float* now,
                                      float* before) {
    int x = blockIdx.x * blockDim.x + threadIdx.x, y = blockIdx.y * blockDim.y + threadIdx.y;
    int z = blockIdx.z * blockDim.z + threadIdx.z, plane = width * height;
    if (x > 0 && x < width - 1 && y > 0 && y < height - 1 && z > 0 && z < depth - 1) {
        int i = z * plane + y * width + x;
        float here = now[i];
        float laplacian = now[i - 1] + now[i + 1] + (now[i - width] + now[i + width])
            + (now[i - plane] + now[i + plane]) - 6.0f * here;
        before[i] = 2.0f * here - before[i] + c2 * laplacian;
    }
}

extern "C" __global__ void __launch_bounds__(256) hand_saxpy(float a, const float* __restrict__ x,
                                                             float* __restrict__ y, int n) {
    int i = blockIdx.x * 256 + threadIdx.x;
    if (i < n) {
        y[i] = a * x[i] + y[i];
    }
}
