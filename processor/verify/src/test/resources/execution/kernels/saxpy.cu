// y = a * x + y, trapping where y is shorter than x
extern "C" __global__ void __launch_bounds__(64) saxpy(
    float a, const float* __restrict__ x, int x_length, float* y, int y_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);
    if (i < x_length) {
        if ((unsigned)i >= (unsigned)y_length) { // Saxpy.java:12
            atomicMin(&rk_traps[0], i);
            return;
        }
        y[i] = __fadd_rn(__fmul_rn(a, x[i]), y[i]);
    }
}
