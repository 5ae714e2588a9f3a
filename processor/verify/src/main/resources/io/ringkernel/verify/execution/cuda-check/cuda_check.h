#pragma once
// Declarations only: CUDA C checked by clang's CUDA front end without the toolkit (-x cuda
// --cuda-device-only -nocudainc -nocudalib -fsyntax-only). nvcc is preferred where there is one.
#define __global__ __attribute__((global))
#define __device__ __attribute__((device))
#define __host__ __attribute__((host))
#define __shared__ __attribute__((shared))
#define __constant__ __attribute__((constant))
#define __forceinline__ __inline__ __attribute__((always_inline))
#define __noinline__ __attribute__((noinline))
#define __launch_bounds__(...) __attribute__((launch_bounds(__VA_ARGS__)))
#define __align__(n) __attribute__((aligned(n)))

typedef unsigned int uint;
typedef unsigned char uchar;
typedef unsigned short ushort;
typedef unsigned long ulong;
typedef unsigned long size_t;
typedef signed char int8_t;
typedef unsigned char uint8_t;
typedef short int16_t;
typedef unsigned short uint16_t;
typedef int int32_t;
typedef unsigned int uint32_t;
typedef long int64_t;
typedef unsigned long uint64_t;
typedef long long check_long;
typedef unsigned long long check_ulong;

struct uint3 {
    unsigned x, y, z;
};
struct dim3 {
    unsigned x, y, z;
};
#include <__clang_cuda_builtin_vars.h>

#define CHECK_FN __device__

CHECK_FN void __syncwarp(unsigned = ~0u);
CHECK_FN void __threadfence();
CHECK_FN void __threadfence_block();
CHECK_FN void __threadfence_system();
CHECK_FN void __nanosleep(unsigned);
CHECK_FN long long clock64();
CHECK_FN void __trap();
template <class T> CHECK_FN T __shfl_sync(unsigned, T, int, int = 32);
template <class T> CHECK_FN T __shfl_up_sync(unsigned, T, unsigned, int = 32);
template <class T> CHECK_FN T __shfl_down_sync(unsigned, T, unsigned, int = 32);
template <class T> CHECK_FN T __shfl_xor_sync(unsigned, T, int, int = 32);
CHECK_FN unsigned __ballot_sync(unsigned, int);
CHECK_FN int __any_sync(unsigned, int);
CHECK_FN int __all_sync(unsigned, int);

#define CHECK_ATOMIC(T)                                                                            \
    CHECK_FN T atomicMin(T *, T);                                                                  \
    CHECK_FN T atomicMax(T *, T);                                                                  \
    CHECK_FN T atomicAnd(T *, T);                                                                  \
    CHECK_FN T atomicOr(T *, T);                                                                   \
    CHECK_FN T atomicXor(T *, T);
CHECK_ATOMIC(int)
CHECK_ATOMIC(unsigned)
CHECK_ATOMIC(check_ulong)
CHECK_ATOMIC(check_long)
#define CHECK_ADD(T) CHECK_FN T atomicAdd(T *, T);
CHECK_ADD(int) CHECK_ADD(unsigned) CHECK_ADD(check_ulong) CHECK_ADD(float) CHECK_ADD(double)
#define CHECK_SUB(T) CHECK_FN T atomicSub(T *, T);
CHECK_SUB(int) CHECK_SUB(unsigned)
#define CHECK_EXCHANGE(T) CHECK_FN T atomicExch(T *, T);
CHECK_EXCHANGE(int) CHECK_EXCHANGE(unsigned) CHECK_EXCHANGE(check_ulong) CHECK_EXCHANGE(float)
#define CHECK_CAS(T) CHECK_FN T atomicCAS(T *, T, T);
CHECK_CAS(int) CHECK_CAS(unsigned) CHECK_CAS(check_ulong)

CHECK_FN int __float_as_int(float);
CHECK_FN unsigned __float_as_uint(float);
CHECK_FN float __int_as_float(int);
CHECK_FN float __uint_as_float(unsigned);
CHECK_FN check_long __double_as_longlong(double);
CHECK_FN double __longlong_as_double(check_long);
CHECK_FN int __double2hiint(double);
CHECK_FN int __double2loint(double);
CHECK_FN double __hiloint2double(int, int);
CHECK_FN int __float2int_rz(float);
CHECK_FN int __double2int_rz(double);
CHECK_FN check_long __float2ll_rz(float);
CHECK_FN check_long __double2ll_rz(double);
CHECK_FN unsigned __float2uint_rz(float);
CHECK_FN unsigned __double2uint_rz(double);
CHECK_FN check_ulong __float2ull_rz(float);
CHECK_FN check_ulong __double2ull_rz(double);
CHECK_FN float __int2float_rn(int);
CHECK_FN float __uint2float_rn(unsigned);
CHECK_FN float __ll2float_rn(check_long);
CHECK_FN float __ull2float_rn(check_ulong);
CHECK_FN double __int2double_rn(int);
CHECK_FN double __uint2double_rn(unsigned);
CHECK_FN double __ll2double_rn(check_long);
CHECK_FN double __ull2double_rn(check_ulong);
CHECK_FN float __double2float_rn(double);

CHECK_FN float __sinf(float);
CHECK_FN float __cosf(float);
CHECK_FN float __expf(float);
CHECK_FN float __logf(float);
CHECK_FN float __fdividef(float, float);
CHECK_FN float __fadd_rn(float, float);
CHECK_FN float __fsub_rn(float, float);
CHECK_FN float __fmul_rn(float, float);
CHECK_FN float __fdiv_rn(float, float);
CHECK_FN float __fsqrt_rn(float);
CHECK_FN float __frcp_rn(float);
CHECK_FN float __fmaf_rn(float, float, float);
CHECK_FN double __dadd_rn(double, double);
CHECK_FN double __dsub_rn(double, double);
CHECK_FN double __dmul_rn(double, double);
CHECK_FN double __ddiv_rn(double, double);
CHECK_FN double __dsqrt_rn(double);
CHECK_FN double __drcp_rn(double);
CHECK_FN double __fma_rn(double, double, double);
CHECK_FN int __popc(unsigned);
CHECK_FN int __popcll(check_ulong);
CHECK_FN int __clz(int);
CHECK_FN int __clzll(check_long);
CHECK_FN int __ffs(int);
CHECK_FN int __ffsll(check_long);
CHECK_FN unsigned __brev(unsigned);
CHECK_FN check_ulong __brevll(check_ulong);
CHECK_FN int __mulhi(int, int);
CHECK_FN unsigned __umulhi(unsigned, unsigned);
CHECK_FN check_long __mul64hi(check_long, check_long);
CHECK_FN check_ulong __umul64hi(check_ulong, check_ulong);
CHECK_FN unsigned __funnelshift_l(unsigned, unsigned, unsigned);
CHECK_FN unsigned __funnelshift_r(unsigned, unsigned, unsigned);
CHECK_FN unsigned __byte_perm(unsigned, unsigned, unsigned);
template <class T> CHECK_FN T __ldg(const T *);

#define CHECK_1(N) CHECK_FN double N(double); CHECK_FN float N(float); CHECK_FN float N##f(float);
#define CHECK_2(N)                                                                                 \
    CHECK_FN double N(double, double);                                                             \
    CHECK_FN float N(float, float);                                                                \
    CHECK_FN float N##f(float, float);
CHECK_1(sqrt) CHECK_1(rsqrt) CHECK_1(cbrt) CHECK_1(sin) CHECK_1(cos) CHECK_1(tan) CHECK_1(asin)
CHECK_1(acos) CHECK_1(atan) CHECK_1(sinh) CHECK_1(cosh) CHECK_1(tanh) CHECK_1(asinh)
CHECK_1(acosh) CHECK_1(atanh) CHECK_1(exp) CHECK_1(exp2) CHECK_1(exp10) CHECK_1(expm1)
CHECK_1(log) CHECK_1(log2) CHECK_1(log10) CHECK_1(log1p) CHECK_1(erf) CHECK_1(erfc)
CHECK_1(tgamma) CHECK_1(lgamma) CHECK_1(floor) CHECK_1(ceil) CHECK_1(rint) CHECK_1(nearbyint)
CHECK_1(round) CHECK_1(trunc) CHECK_1(fabs)
CHECK_2(atan2) CHECK_2(pow) CHECK_2(hypot) CHECK_2(fmod) CHECK_2(remainder) CHECK_2(copysign)
CHECK_2(fmin) CHECK_2(fmax) CHECK_2(fdim) CHECK_2(nextafter)
CHECK_FN double fma(double, double, double);
CHECK_FN float fmaf(float, float, float);
CHECK_FN double ldexp(double, int);
CHECK_FN float ldexpf(float, int);
CHECK_FN double scalbn(double, int);
CHECK_FN float scalbnf(float, int);
CHECK_FN bool isnan(double);
CHECK_FN bool isinf(double);
CHECK_FN bool isfinite(double);
CHECK_FN bool signbit(double);
#define CHECK_ORDERED(T) CHECK_FN T min(T, T); CHECK_FN T max(T, T);
CHECK_ORDERED(int) CHECK_ORDERED(unsigned) CHECK_ORDERED(long) CHECK_ORDERED(unsigned long)
CHECK_ORDERED(check_long) CHECK_ORDERED(check_ulong) CHECK_ORDERED(float) CHECK_ORDERED(double)
CHECK_FN int abs(int);
CHECK_FN check_long abs(check_long);
CHECK_FN check_long llabs(check_long);
CHECK_FN float abs(float);
CHECK_FN double abs(double);
