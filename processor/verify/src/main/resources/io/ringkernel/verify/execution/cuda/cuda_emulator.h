#pragma once
// Look-alike of the CUDA C device language for g++ and clang. The kernel text is taken unmodified.
// Float functions are computed in double and rounded once, as `(float) Math.f(x)` is in Java.
#include "emulator.h"

typedef unsigned char uchar;
typedef unsigned short ushort;
typedef unsigned int uint;
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
typedef unsigned long uintptr_t;
typedef long long emu_long;
typedef unsigned long long emu_ulong;

// --- language ----------------------------------------------------------------------------------

#define __global__
#define __device__
#define __host__
#define __forceinline__ inline __attribute__((always_inline))
#define __noinline__ __attribute__((noinline))
#define __launch_bounds__(...)
#define __grid_constant__
#define __align__(n) __attribute__((aligned(n)))
#define __constant__ const
#define __managed__
// One section a kernel, so that the runtime can poison it before each group.
#define __shared__ static __attribute__((section(EMU_SECTION)))

#define threadIdx (emu_current->item)
#define blockIdx (emu_current->group)
#define blockDim (emu_current->block)
#define gridDim (emu_current->grid)
#define warpSize ((int)emu_current->width)

#define EMU_FN static inline __attribute__((unused))

typedef emu_dim uint3;
typedef emu_dim dim3;

#define INFINITY __builtin_inff()
#define NAN __builtin_nanf("")
#define CUDART_INF_F __builtin_inff()
#define CUDART_NAN_F __builtin_nanf("")
#define CUDART_INF __builtin_inf()
#define CUDART_NAN __builtin_nan("")

#define EMU_VECTOR(T, N)                                                                           \
    struct alignas(2 * sizeof(T)) N##2 { T x, y; };                                                \
    struct N##3 { T x, y, z; };                                                                    \
    struct alignas(sizeof(T) < 8 ? 4 * sizeof(T) : 16) N##4 { T x, y, z, w; };                     \
    EMU_FN N##2 make_##N##2(T x, T y) { return {x, y}; }                                           \
    EMU_FN N##3 make_##N##3(T x, T y, T z) { return {x, y, z}; }                                   \
    EMU_FN N##4 make_##N##4(T x, T y, T z, T w) { return {x, y, z, w}; }
EMU_VECTOR(float, float)
EMU_VECTOR(double, double)
EMU_VECTOR(int, int)
EMU_VECTOR(emu_long, longlong)
EMU_VECTOR(emu_ulong, ulonglong)
#undef EMU_VECTOR
struct alignas(8) uint2 {
    unsigned x, y;
};
struct alignas(16) uint4 {
    unsigned x, y, z, w;
};
EMU_FN uint2 make_uint2(unsigned x, unsigned y) { return {x, y}; }
EMU_FN uint3 make_uint3(unsigned x, unsigned y, unsigned z) { return {x, y, z}; }
EMU_FN uint4 make_uint4(unsigned x, unsigned y, unsigned z, unsigned w) { return {x, y, z, w}; }

// --- synchronisation ---------------------------------------------------------------------------

EMU_FN void __syncthreads(EMU_LINE) { emu_barrier(emu_line); }
EMU_FN void __syncwarp(unsigned mask = ~0u, EMU_LINE) { emu_exchange(0, mask, emu_line); }
EMU_FN void __threadfence() {}
EMU_FN void __threadfence_block() {}
EMU_FN void __threadfence_system() {}
EMU_FN void __nanosleep(unsigned) { emu_rest(); }
EMU_FN emu_long clock64() {
    static emu_long ticks;
    return __atomic_add_fetch(&ticks, 1, __ATOMIC_RELAXED);
}
EMU_FN void __trap() { __builtin_trap(); }

#define EMU_SHUFFLE(NAME, SOURCE)                                                                  \
    template <class T>                                                                             \
    EMU_FN T NAME(unsigned mask, T value, int d, int width = 32, EMU_LINE) {                       \
        emu_ulong *slots = emu_exchange(emu_bits(value), mask, emu_line);                          \
        int lane = (int)emu_current->lane, base = lane & ~(width - 1);                             \
        (void)base;                                                                                \
        return emu_value<T>(slots[(SOURCE) & ((int)emu_current->width - 1)]);                      \
    }
EMU_SHUFFLE(__shfl_sync, base + (d & (width - 1)))
EMU_SHUFFLE(__shfl_down_sync, lane - base + d < width ? lane + d : lane)
EMU_SHUFFLE(__shfl_up_sync, lane - base - d >= 0 ? lane - d : lane)
EMU_SHUFFLE(__shfl_xor_sync, (lane ^ d) < base + width ? (lane ^ d) : lane)
#undef EMU_SHUFFLE

EMU_FN unsigned __ballot_sync(unsigned mask, int predicate, EMU_LINE) {
    emu_ulong *slots = emu_exchange(predicate != 0, mask, emu_line);
    unsigned ballot = 0;
    for (unsigned i = 0; i < emu_current->width; i++) {
        ballot |= (emu_participants() >> i & 1) && slots[i] ? 1u << i : 0u;
    }
    return ballot;
}
EMU_FN int __any_sync(unsigned mask, int predicate, EMU_LINE) {
    return __ballot_sync(mask, predicate, emu_line) != 0;
}
EMU_FN int __all_sync(unsigned mask, int predicate, EMU_LINE) {
    return __ballot_sync(mask, !predicate, emu_line) == 0;
}

#define EMU_REDUCE(NAME, T, COMBINE)                                                               \
    EMU_FN T NAME(unsigned mask, T value, EMU_LINE) {                                              \
        emu_ulong *slots = emu_exchange(emu_bits(value), mask, emu_line);                          \
        unsigned lanes = emu_participants();                                                       \
        bool first = true;                                                                         \
        T r = value;                                                                               \
        for (unsigned i = 0; i < emu_current->width; i++) {                                        \
            if (lanes >> i & 1) {                                                                  \
                T x = emu_value<T>(slots[i]);                                                      \
                r = first ? x : (COMBINE);                                                         \
                first = false;                                                                     \
            }                                                                                      \
        }                                                                                          \
        return r;                                                                                  \
    }
EMU_REDUCE(__reduce_add_sync, unsigned, r + x)
EMU_REDUCE(__reduce_min_sync, unsigned, x < r ? x : r)
EMU_REDUCE(__reduce_max_sync, unsigned, r < x ? x : r)
EMU_REDUCE(__reduce_add_sync, int, (int)((unsigned)r + (unsigned)x))
EMU_REDUCE(__reduce_min_sync, int, x < r ? x : r)
EMU_REDUCE(__reduce_max_sync, int, r < x ? x : r)
EMU_REDUCE(__reduce_and_sync, unsigned, r & x)
EMU_REDUCE(__reduce_or_sync, unsigned, r | x)
EMU_REDUCE(__reduce_xor_sync, unsigned, r ^ x)
#undef EMU_REDUCE

// --- atomics: integers wrap, as on the device --------------------------------------------------

template <class T, class F> EMU_FN T emu_update(T *address, F next) {
    T old, value;
    __atomic_load(address, &old, __ATOMIC_RELAXED);
    do {
        value = next(old);
    } while (!__atomic_compare_exchange(address, &old, &value, false, __ATOMIC_SEQ_CST,
                                        __ATOMIC_RELAXED));
    return old;
}

#define EMU_ATOMIC(NAME, T, VALUE)                                                                 \
    EMU_FN T NAME(T *address, T v) {                                                               \
        return emu_update(address, [=](T o) { return (T)(VALUE); });                               \
    }
#define EMU_ATOMIC_WRAPPING(T, U)                                                                  \
    EMU_ATOMIC(atomicAdd, T, (U)o + (U)v)                                                          \
    EMU_ATOMIC(atomicSub, T, (U)o - (U)v)
#define EMU_ATOMIC_INTEGER(T)                                                                      \
    EMU_ATOMIC(atomicMin, T, v < o ? v : o)                                                        \
    EMU_ATOMIC(atomicMax, T, o < v ? v : o)                                                        \
    EMU_ATOMIC(atomicAnd, T, o & v)                                                                \
    EMU_ATOMIC(atomicOr, T, o | v)                                                                 \
    EMU_ATOMIC(atomicXor, T, o ^ v)                                                                \
    EMU_ATOMIC(atomicExch, T, v)                                                                   \
    EMU_FN T atomicCAS(T *address, T expected, T v) {                                              \
        __atomic_compare_exchange(address, &expected, &v, false, __ATOMIC_SEQ_CST,                 \
                                  __ATOMIC_RELAXED);                                               \
        return expected;                                                                           \
    }
EMU_ATOMIC_WRAPPING(int, unsigned)
EMU_ATOMIC_WRAPPING(unsigned, unsigned)
EMU_ATOMIC(atomicAdd, emu_ulong, o + v)
EMU_ATOMIC_INTEGER(int)
EMU_ATOMIC_INTEGER(unsigned)
EMU_ATOMIC_INTEGER(emu_ulong)
EMU_ATOMIC(atomicMin, emu_long, v < o ? v : o)
EMU_ATOMIC(atomicMax, emu_long, o < v ? v : o)
EMU_ATOMIC(atomicAnd, emu_long, o & v)
EMU_ATOMIC(atomicOr, emu_long, o | v)
EMU_ATOMIC(atomicXor, emu_long, o ^ v)
EMU_ATOMIC(atomicAdd, float, o + v)
EMU_ATOMIC(atomicAdd, double, o + v)
EMU_ATOMIC(atomicExch, float, v)
EMU_ATOMIC(atomicInc, unsigned, o >= v ? 0u : o + 1u)
EMU_ATOMIC(atomicDec, unsigned, o == 0u || o > v ? v : o - 1u)
#undef EMU_ATOMIC_INTEGER
#undef EMU_ATOMIC_WRAPPING
#undef EMU_ATOMIC

// --- reinterpretation --------------------------------------------------------------------------

EMU_FN int __float_as_int(float x) { return emu_value<int>(emu_bits(x)); }
EMU_FN unsigned __float_as_uint(float x) { return emu_value<unsigned>(emu_bits(x)); }
EMU_FN float __int_as_float(int x) { return emu_value<float>(emu_bits(x)); }
EMU_FN float __uint_as_float(unsigned x) { return emu_value<float>(emu_bits(x)); }
EMU_FN emu_long __double_as_longlong(double x) { return emu_value<emu_long>(emu_bits(x)); }
EMU_FN double __longlong_as_double(emu_long x) { return emu_value<double>(emu_bits(x)); }
EMU_FN int __double2hiint(double x) { return (int)(emu_bits(x) >> 32); }
EMU_FN int __double2loint(double x) { return (int)emu_bits(x); }
EMU_FN double __hiloint2double(int high, int low) {
    return emu_value<double>((emu_ulong)(unsigned)high << 32 | (unsigned)low);
}

// --- conversion: saturating, NaN gives 0 (PTX cvt; the 64-bit results of NaN are 2^63) ----------

#define EMU_TO_SIGNED(NAME, F, T, LOW, LIMIT, HIGH, NAN)                                           \
    EMU_FN T NAME(F x) { return x != x ? NAN : x >= LIMIT ? HIGH : x < -LIMIT ? LOW : (T)x; }
#define EMU_TO_UNSIGNED(NAME, F, T, LIMIT, NAN)                                                    \
    EMU_FN T NAME(F x) { return x != x ? NAN : x <= (F)0 ? (T)0 : x >= LIMIT ? ~(T)0 : (T)x; }
#define EMU_INT_MIN (-2147483647 - 1)
#define EMU_LONG_MIN (-9223372036854775807ll - 1)
EMU_TO_SIGNED(__float2int_rz, float, int, EMU_INT_MIN, 2147483648.0f, 2147483647, 0)
EMU_TO_SIGNED(__double2int_rz, double, int, EMU_INT_MIN, 2147483648.0, 2147483647, EMU_INT_MIN)
EMU_TO_SIGNED(__float2ll_rz, float, emu_long, EMU_LONG_MIN, 9223372036854775808.0f,
              9223372036854775807ll, EMU_LONG_MIN)
EMU_TO_SIGNED(__double2ll_rz, double, emu_long, EMU_LONG_MIN, 9223372036854775808.0,
              9223372036854775807ll, EMU_LONG_MIN)
EMU_TO_UNSIGNED(__float2uint_rz, float, unsigned, 4294967296.0f, 0u)
EMU_TO_UNSIGNED(__double2uint_rz, double, unsigned, 4294967296.0, 0x80000000u)
EMU_TO_UNSIGNED(__float2ull_rz, float, emu_ulong, 18446744073709551616.0f, 1ull << 63)
EMU_TO_UNSIGNED(__double2ull_rz, double, emu_ulong, 18446744073709551616.0, 1ull << 63)
#undef EMU_TO_SIGNED
#undef EMU_TO_UNSIGNED
EMU_FN float __int2float_rn(int x) { return (float)x; }
EMU_FN float __uint2float_rn(unsigned x) { return (float)x; }
EMU_FN float __ll2float_rn(emu_long x) { return (float)x; }
EMU_FN float __ull2float_rn(emu_ulong x) { return (float)x; }
EMU_FN double __int2double_rn(int x) { return (double)x; }
EMU_FN double __uint2double_rn(unsigned x) { return (double)x; }
EMU_FN double __ll2double_rn(emu_long x) { return (double)x; }
EMU_FN double __ull2double_rn(emu_ulong x) { return (double)x; }
EMU_FN float __double2float_rn(double x) { return (float)x; }

// --- arithmetic --------------------------------------------------------------------------------

EMU_FN float __fadd_rn(float a, float b) { return a + b; }
EMU_FN float __fsub_rn(float a, float b) { return a - b; }
EMU_FN float __fmul_rn(float a, float b) { return a * b; }
EMU_FN float __fdiv_rn(float a, float b) { return a / b; }
EMU_FN float __fsqrt_rn(float a) { return __builtin_sqrtf(a); }
EMU_FN float __frcp_rn(float a) { return 1.0f / a; }
EMU_FN float __fmaf_rn(float a, float b, float c) { return __builtin_fmaf(a, b, c); }
EMU_FN double __dadd_rn(double a, double b) { return a + b; }
EMU_FN double __dsub_rn(double a, double b) { return a - b; }
EMU_FN double __dmul_rn(double a, double b) { return a * b; }
EMU_FN double __ddiv_rn(double a, double b) { return a / b; }
EMU_FN double __dsqrt_rn(double a) { return __builtin_sqrt(a); }
EMU_FN double __drcp_rn(double a) { return 1.0 / a; }
EMU_FN double __fma_rn(double a, double b, double c) { return __builtin_fma(a, b, c); }

EMU_FN int __popc(unsigned x) { return __builtin_popcount(x); }
EMU_FN int __popcll(emu_ulong x) { return __builtin_popcountll(x); }
EMU_FN int __clz(int x) { return x ? __builtin_clz((unsigned)x) : 32; }
EMU_FN int __clzll(emu_long x) { return x ? __builtin_clzll((emu_ulong)x) : 64; }
EMU_FN int __ffs(int x) { return __builtin_ffs(x); }
EMU_FN int __ffsll(emu_long x) { return __builtin_ffsll(x); }
EMU_FN unsigned __brev(unsigned x) { return emu_reverse(x); }
EMU_FN emu_ulong __brevll(emu_ulong x) { return emu_reverse64(x); }
EMU_FN int __mulhi(int a, int b) { return (int)((emu_long)a * b >> 32); }
EMU_FN unsigned __umulhi(unsigned a, unsigned b) { return (unsigned)((emu_ulong)a * b >> 32); }
EMU_FN emu_long __mul64hi(emu_long a, emu_long b) { return emu_multiply_high(a, b); }
EMU_FN emu_ulong __umul64hi(emu_ulong a, emu_ulong b) { return emu_multiply_high_unsigned(a, b); }
EMU_FN unsigned __funnelshift_l(unsigned low, unsigned high, unsigned n) {
    return (unsigned)(((emu_ulong)high << 32 | low) << (n & 31) >> 32);
}
EMU_FN unsigned __funnelshift_r(unsigned low, unsigned high, unsigned n) {
    return (unsigned)(((emu_ulong)high << 32 | low) >> (n & 31));
}
EMU_FN unsigned __byte_perm(unsigned x, unsigned y, unsigned selector) {
    emu_ulong both = (emu_ulong)y << 32 | x;
    unsigned result = 0;
    for (int i = 0; i < 4; i++) {
        unsigned nibble = selector >> 4 * i & 15;
        unsigned byte = (unsigned)(both >> 8 * (nibble & 7)) & 255;
        result |= (nibble & 8 ? (byte & 128 ? 255u : 0u) : byte) << 8 * i;
    }
    return result;
}
template <class T> EMU_FN T __ldg(const T *address) { return *address; }

// --- mathematics: each function for double, for float under its C name, and overloaded ----------

#define EMU_MATH_1(N)                                                                              \
    EMU_FN double N(double x) { return __builtin_##N(x); }                                         \
    EMU_FN float N(float x) { return (float)__builtin_##N((double)x); }                            \
    EMU_FN float N##f(float x) { return (float)__builtin_##N((double)x); }
/* Where the host's double is off by more ULPs than a device's: from its long double. */
#define EMU_LONG_1(N)                                                                              \
    EMU_FN double N(double x) { return (double)__builtin_##N##l((long double)x); }                 \
    EMU_FN float N(float x) { return (float)__builtin_##N((double)x); }                            \
    EMU_FN float N##f(float x) { return (float)__builtin_##N((double)x); }
#define EMU_MATH_2(N)                                                                              \
    EMU_FN double N(double x, double y) { return __builtin_##N(x, y); }                            \
    EMU_FN float N(float x, float y) { return (float)__builtin_##N((double)x, (double)y); }        \
    EMU_FN float N##f(float x, float y) { return (float)__builtin_##N((double)x, (double)y); }
/* Where C lets a signalling NaN count, and a device takes all NaN for one. */
EMU_FN double emu_quiet(double x) { return x != x ? __builtin_nan("") : x; }
#define EMU_QUIET_2(N)                                                                             \
    EMU_FN double N(double x, double y) { return __builtin_##N(emu_quiet(x), emu_quiet(y)); }      \
    EMU_FN float N(float x, float y) { return (float)N((double)x, (double)y); }                    \
    EMU_FN float N##f(float x, float y) { return (float)N((double)x, (double)y); }
EMU_MATH_1(sqrt) EMU_LONG_1(cbrt) EMU_MATH_1(sin) EMU_MATH_1(cos) EMU_MATH_1(tan)
EMU_MATH_1(asin) EMU_MATH_1(acos) EMU_MATH_1(atan) EMU_LONG_1(sinh) EMU_LONG_1(cosh)
EMU_LONG_1(tanh) EMU_LONG_1(asinh) EMU_LONG_1(acosh) EMU_LONG_1(atanh)
EMU_MATH_1(exp) EMU_MATH_1(exp2) EMU_MATH_1(expm1) EMU_MATH_1(log) EMU_MATH_1(log2)
EMU_MATH_1(log10) EMU_MATH_1(log1p) EMU_MATH_1(erf) EMU_MATH_1(erfc) EMU_MATH_1(tgamma)
EMU_MATH_1(lgamma)
EMU_MATH_1(floor) EMU_MATH_1(ceil) EMU_MATH_1(rint) EMU_MATH_1(nearbyint) EMU_MATH_1(round)
EMU_MATH_1(trunc) EMU_MATH_1(fabs)
EMU_MATH_2(atan2) EMU_QUIET_2(pow) EMU_QUIET_2(hypot) EMU_MATH_2(fmod) EMU_MATH_2(remainder)
EMU_MATH_2(copysign) EMU_QUIET_2(fmin) EMU_QUIET_2(fmax) EMU_MATH_2(fdim)
#undef EMU_MATH_1
#undef EMU_LONG_1
#undef EMU_MATH_2
#undef EMU_QUIET_2
EMU_FN float __sinf(float x) { return sinf(x); }
EMU_FN float __cosf(float x) { return cosf(x); }
EMU_FN float __expf(float x) { return expf(x); }
EMU_FN float __logf(float x) { return logf(x); }
EMU_FN float __fdividef(float x, float y) { return x / y; }
EMU_FN double fma(double a, double b, double c) { return __builtin_fma(a, b, c); }
EMU_FN float fma(float a, float b, float c) { return __builtin_fmaf(a, b, c); }
EMU_FN float fmaf(float a, float b, float c) { return __builtin_fmaf(a, b, c); }
EMU_FN void sincos(double x, double *s, double *c) { *s = sin(x), *c = cos(x); }
EMU_FN void sincosf(float x, float *s, float *c) { *s = sinf(x), *c = cosf(x); }
EMU_FN double sinpi(double x) { return __builtin_sin(3.14159265358979323846 * x); }
EMU_FN double cospi(double x) { return __builtin_cos(3.14159265358979323846 * x); }
EMU_FN double rhypot(double x, double y) { return 1.0 / __builtin_hypot(x, y); }
EMU_FN double rsqrt(double x) { return 1.0 / __builtin_sqrt(x); }
EMU_FN float rsqrtf(float x) { return (float)(1.0 / __builtin_sqrt((double)x)); }
EMU_FN double exp10(double x) { return __builtin_pow(10.0, x); }
EMU_FN float exp10f(float x) { return (float)__builtin_pow(10.0, (double)x); }
EMU_FN double ldexp(double x, int e) { return __builtin_ldexp(x, e); }
EMU_FN float ldexpf(float x, int e) { return __builtin_ldexpf(x, e); }
EMU_FN double scalbn(double x, int e) { return __builtin_ldexp(x, e); }
EMU_FN float scalbnf(float x, int e) { return __builtin_ldexpf(x, e); }
EMU_FN int ilogb(double x) { return __builtin_ilogb(x); }
EMU_FN int ilogbf(float x) { return __builtin_ilogbf(x); }
EMU_FN double nextafter(double x, double y) { return __builtin_nextafter(x, y); }
EMU_FN float nextafterf(float x, float y) { return __builtin_nextafterf(x, y); }
EMU_FN bool isnan(double x) { return x != x; }
EMU_FN bool isinf(double x) { return __builtin_isinf(x); }
EMU_FN bool isfinite(double x) { return __builtin_isfinite(x); }
EMU_FN bool signbit(double x) { return __builtin_signbit(x); }
EMU_FN double nan(const char *) { return __builtin_nan(""); }
EMU_FN float nanf(const char *) { return __builtin_nanf(""); }

#define EMU_ORDERED(T)                                                                             \
    EMU_FN T min(T a, T b) { return b < a ? b : a; }                                               \
    EMU_FN T max(T a, T b) { return a < b ? b : a; }
EMU_ORDERED(int)
EMU_ORDERED(unsigned)
EMU_ORDERED(long)
EMU_ORDERED(unsigned long)
EMU_ORDERED(emu_long)
EMU_ORDERED(emu_ulong)
#undef EMU_ORDERED
EMU_FN float min(float a, float b) { return __builtin_fminf(a, b); }
EMU_FN float max(float a, float b) { return __builtin_fmaxf(a, b); }
EMU_FN double min(double a, double b) { return __builtin_fmin(a, b); }
EMU_FN double max(double a, double b) { return __builtin_fmax(a, b); }
EMU_FN int abs(int a) { return a < 0 ? (int)(0u - (unsigned)a) : a; }
EMU_FN emu_long llabs(emu_long a) { return a < 0 ? (emu_long)(0ull - (emu_ulong)a) : a; }
EMU_FN emu_long abs(emu_long a) { return llabs(a); }
EMU_FN float abs(float a) { return __builtin_fabsf(a); }
EMU_FN double abs(double a) { return __builtin_fabs(a); }

// --- calling a kernel: parameter types are deduced, never parsed --------------------------------

template <class P> struct emu_argument {
    static P get(void *storage) { return *(P *)storage; }
};
template <class T> struct emu_argument<T *> {
    static T *get(void *storage) { return (T *)storage; }
};

template <class... P, unsigned... I>
static inline void emu_apply(void (*kernel)(P...), void **arguments, emu_indices<I...>) {
    kernel(emu_argument<P>::get(arguments[I])...);
}
template <class... P> static inline void emu_call(void (*kernel)(P...), void **arguments) {
    emu_apply(kernel, arguments, typename emu_count<sizeof...(P)>::type());
}
#include "cooperative_groups.h"
