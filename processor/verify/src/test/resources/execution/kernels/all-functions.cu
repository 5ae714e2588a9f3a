// Every plain CUDA name that the emulator offers; one thread, results of the kind that is asked.
extern "C" __global__ void floats(const float* __restrict__ in, int in_length, float* out, int out_length) {
    float x = in[0], y = in[1], z = in[2];
    int n = 0;
    out[n++] = sqrtf(x); out[n++] = cbrtf(x); out[n++] = sinf(x); out[n++] = cosf(x);
    out[n++] = tanf(x); out[n++] = asinf(y); out[n++] = acosf(y); out[n++] = atanf(x);
    out[n++] = sinhf(x); out[n++] = coshf(x); out[n++] = tanhf(x); out[n++] = expf(x);
    out[n++] = expm1f(x); out[n++] = logf(x); out[n++] = log10f(x); out[n++] = log1pf(x);
    out[n++] = floorf(x); out[n++] = ceilf(x); out[n++] = rintf(x); out[n++] = fabsf(z);
    out[n++] = atan2f(x, y); out[n++] = powf(x, y); out[n++] = hypotf(x, y);
    out[n++] = fmodf(x, y); out[n++] = copysignf(x, z); out[n++] = fmaf(x, y, z);
    out[n++] = fminf(x, z); out[n++] = fmaxf(x, z); out[n++] = min(x, z); out[n++] = truncf(x);
    out[n++] = __fdiv_rn(x, y); out[n++] = __fsqrt_rn(x); out[n++] = __fmaf_rn(x, y, z);
    out[n++] = __int_as_float(__float_as_int(x)); out[n++] = rsqrtf(x);
}
extern "C" __global__ void doubles(const double* __restrict__ in, int in_length, double* out, int out_length) {
    double x = in[0], y = in[1], z = in[2];
    int n = 0;
    out[n++] = sqrt(x); out[n++] = cbrt(x); out[n++] = sin(x); out[n++] = cos(x);
    out[n++] = tan(x); out[n++] = asin(y); out[n++] = acos(y); out[n++] = atan(x);
    out[n++] = sinh(x); out[n++] = cosh(x); out[n++] = tanh(x); out[n++] = exp(x);
    out[n++] = expm1(x); out[n++] = log(x); out[n++] = log10(x); out[n++] = log1p(x);
    out[n++] = floor(x); out[n++] = ceil(x); out[n++] = rint(x); out[n++] = fabs(z);
    out[n++] = atan2(x, y); out[n++] = pow(x, y); out[n++] = hypot(x, y);
    out[n++] = fmod(x, y); out[n++] = copysign(x, z); out[n++] = fma(x, y, z);
    out[n++] = fmin(x, z); out[n++] = fmax(x, z); out[n++] = trunc(x);
    out[n++] = __ddiv_rn(x, y); out[n++] = __dsqrt_rn(x); out[n++] = __fma_rn(x, y, z);
    out[n++] = __longlong_as_double(__double_as_longlong(x));
}
extern "C" __global__ void integers(const long long* __restrict__ in, int in_length, long long* out, int out_length) {
    long long a = in[0], b = in[1];
    int i = (int)a, j = (int)b, n = 0;
    out[n++] = __popc((unsigned)i); out[n++] = __popcll((unsigned long long)a);
    out[n++] = __clz(i); out[n++] = __clzll(a); out[n++] = (int)__brev((unsigned)i);
    out[n++] = (long long)__brevll((unsigned long long)a); out[n++] = __ffs(i);
    out[n++] = __mulhi(i, j); out[n++] = (long long)__umulhi((unsigned)i, (unsigned)j);
    out[n++] = __mul64hi(a, b);
    out[n++] = (long long)__umul64hi((unsigned long long)a, (unsigned long long)b);
    out[n++] = min(i, j); out[n++] = max(a, b); out[n++] = abs(i);
    out[n++] = __float2int_rz(3e9f); out[n++] = __double2ll_rz(-1e30);
    out[n++] = __float2int_rz(__int_as_float(0x7fc00000));
    out[n++] = (int)__funnelshift_l((unsigned)i, (unsigned)j, 7);
}
extern "C" __global__ void __launch_bounds__(64) atomics(
    int* ints, int ints_length, unsigned long long* longs, int longs_length,
    float* floats, int floats_length, double* doubles, int doubles_length) {
    int i = (int)threadIdx.x;
    unsigned* u = (unsigned*)ints;
    atomicAdd(&ints[0], i); atomicSub(&ints[1], i); atomicMin(&ints[2], -i);
    atomicMax(&ints[3], i); atomicOr(&ints[4], 1 << (i & 31)); atomicAnd(&ints[5], ~(i << 8));
    atomicXor(&ints[6], i); atomicExch(&ints[7], 77); atomicCAS(&ints[8], 0, 88);
    atomicMax(&u[9], 0x80000000u + (unsigned)i);
    atomicAdd(&longs[0], (unsigned long long)i << 33); atomicMax(&longs[1], (unsigned long long)i);
    atomicAdd(&floats[0], 0.5f); atomicAdd(&doubles[0], 0.25);
}
extern "C" __global__ void __launch_bounds__(64) warps(int* out, int out_length) {
    int i = (int)threadIdx.x;
    int sum = i;
    for (int d = 16; d > 0; d >>= 1) {
        sum += __shfl_down_sync(0xffffffffu, sum, d);
    }
    unsigned odd = __ballot_sync(0xffffffffu, i & 1);
    int first = __shfl_sync(0xffffffffu, i, 0);
    int swapped = __shfl_xor_sync(0xffffffffu, i, 1);
    int previous = __shfl_up_sync(0xffffffffu, i, 1);
    __syncwarp();
    out[i] = (i & 31) == 0 ? sum : first * 10000 + swapped * 100 + previous + __popc(odd);
}
