// out[x][y] = in[y][x] * scale + (flip ? 1 : 0), in two dimensions
extern "C" __global__ void __launch_bounds__(32) transpose(
    const double* __restrict__ in, int in_length, double* out, int out_length,
    int width, int height, double scale, bool flip) {
    int x = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    int y = (int)(blockIdx.y * blockDim.y + threadIdx.y);
    if (x < width && y < height) {
        out[x * height + y] = __dadd_rn(__dmul_rn(in[y * width + x], scale), flip ? 1.0 : 0.0);
    }
}
