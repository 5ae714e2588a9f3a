#include <metal_stdlib>
using namespace metal;

struct transpose_Arguments {
    int width;
    int height;
    float scale;
    int flip;
    int in_length;
    int out_length;
};

// out[x][y] = in[y][x] * scale + (flip ? 1 : 0), in two dimensions
kernel void transpose(
    device const float* in [[buffer(0)]],
    device float* out [[buffer(1)]],
    constant transpose_Arguments& rk_arguments [[buffer(2)]],
    uint3 rk_position [[thread_position_in_grid]]) {
    int x = (int)rk_position.x;
    int y = (int)rk_position.y;
    int width = rk_arguments.width;
    int height = rk_arguments.height;
    if (x < width && y < height) {
        float bias = rk_arguments.flip != 0 ? 1.0f : 0.0f;
        out[x * height + y] = in[y * width + x] * rk_arguments.scale + bias;
    }
}
