// What the resident kernel asks of memory. Three ways to say it: PTX for nvcc and NVRTC, and builtins
// of GCC for the emulator, where each access is also a place at which another work item may go on.
// Addresses are generic: they come from memory, so no state space may be promised.

typedef unsigned int rk_u32;
typedef unsigned long long rk_u64;

#if defined(RK_EMULATED)

#define RK_ORDER(NAME, TYPE, LOAD, STORE)                                                          \
    static __device__ TYPE rk_load_##NAME(const TYPE* at) {                                        \
        emu_yield(0);                                                                              \
        return __atomic_load_n(at, LOAD);                                                          \
    }                                                                                              \
    static __device__ void rk_store_##NAME(TYPE* at, TYPE value) {                                 \
        __atomic_store_n(at, value, STORE);                                                        \
        emu_yield(0);                                                                              \
    }
RK_ORDER(host64, rk_u64, __ATOMIC_ACQUIRE, __ATOMIC_RELEASE)
RK_ORDER(host32, rk_u32, __ATOMIC_ACQUIRE, __ATOMIC_RELEASE)
RK_ORDER(device64, rk_u64, __ATOMIC_ACQUIRE, __ATOMIC_RELEASE)
RK_ORDER(device32, rk_u32, __ATOMIC_ACQUIRE, __ATOMIC_RELEASE)
#undef RK_ORDER
static __device__ rk_u64 rk_peek(const rk_u64* at) { return __atomic_load_n(at, __ATOMIC_RELAXED); }
static __device__ void rk_put(rk_u64* at, rk_u64 value) { __atomic_store_n(at, value, __ATOMIC_RELAXED); }
static __device__ rk_u32 rk_see32(const rk_u32* at) {
    emu_yield(0);
    return __atomic_load_n(at, __ATOMIC_RELAXED);
}
static __device__ rk_u64 rk_see64(const rk_u64* at) {
    emu_yield(0);
    return __atomic_load_n(at, __ATOMIC_RELAXED);
}
static __device__ rk_u64 rk_swap64(rk_u64* at, rk_u64 expected, rk_u64 value) {
    emu_yield(0);
    return atomicCAS(at, expected, value);
}
static __device__ void rk_add32(rk_u32* at, rk_u32 value) {
    emu_yield(0);
    atomicAdd(at, value);
}
static __device__ void rk_fence() { __atomic_thread_fence(__ATOMIC_SEQ_CST); }
static __device__ void rk_fence_host() { __atomic_thread_fence(__ATOMIC_SEQ_CST); }
static __device__ rk_u64 rk_nanoseconds() { return emu_nanoseconds(); }
static __device__ void rk_pause() { emu_yield(1); }

#else

// Between the device and the host: system scope. A store with release order is what publishes.
static __device__ __forceinline__ rk_u64 rk_load_host64(const rk_u64* at) {
    rk_u64 value;
    asm volatile("ld.acquire.sys.u64 %0, [%1];" : "=l"(value) : "l"(at) : "memory");
    return value;
}
static __device__ __forceinline__ rk_u32 rk_load_host32(const rk_u32* at) {
    rk_u32 value;
    asm volatile("ld.acquire.sys.u32 %0, [%1];" : "=r"(value) : "l"(at) : "memory");
    return value;
}
static __device__ __forceinline__ void rk_store_host64(rk_u64* at, rk_u64 value) {
    asm volatile("st.release.sys.u64 [%0], %1;" : : "l"(at), "l"(value) : "memory");
}
// Between blocks of the device.
static __device__ __forceinline__ rk_u64 rk_load_device64(const rk_u64* at) {
    rk_u64 value;
    asm volatile("ld.acquire.gpu.u64 %0, [%1];" : "=l"(value) : "l"(at) : "memory");
    return value;
}
static __device__ __forceinline__ rk_u32 rk_load_device32(const rk_u32* at) {
    rk_u32 value;
    asm volatile("ld.acquire.gpu.u32 %0, [%1];" : "=r"(value) : "l"(at) : "memory");
    return value;
}
static __device__ __forceinline__ void rk_store_device64(rk_u64* at, rk_u64 value) {
    asm volatile("st.release.gpu.u64 [%0], %1;" : : "l"(at), "l"(value) : "memory");
}
static __device__ __forceinline__ void rk_store_device32(rk_u32* at, rk_u32 value) {
    asm volatile("st.release.gpu.u32 [%0], %1;" : : "l"(at), "r"(value) : "memory");
}
// Bytes of messages: relaxed, so that they are never taken from a cache that the host does not see.
static __device__ __forceinline__ rk_u64 rk_peek(const rk_u64* at) {
    rk_u64 value;
    asm volatile("ld.relaxed.sys.u64 %0, [%1];" : "=l"(value) : "l"(at) : "memory");
    return value;
}
static __device__ __forceinline__ void rk_put(rk_u64* at, rk_u64 value) {
    asm volatile("st.relaxed.sys.u64 [%0], %1;" : : "l"(at), "l"(value) : "memory");
}
// What other blocks change, where nothing depends on it that was written before.
static __device__ __forceinline__ rk_u32 rk_see32(const rk_u32* at) {
    rk_u32 value;
    asm volatile("ld.relaxed.gpu.u32 %0, [%1];" : "=r"(value) : "l"(at) : "memory");
    return value;
}
static __device__ __forceinline__ rk_u64 rk_see64(const rk_u64* at) {
    rk_u64 value;
    asm volatile("ld.relaxed.gpu.u64 %0, [%1];" : "=l"(value) : "l"(at) : "memory");
    return value;
}
static __device__ __forceinline__ rk_u64 rk_swap64(rk_u64* at, rk_u64 expected, rk_u64 value) {
    return atomicCAS(at, expected, value);
}
static __device__ __forceinline__ void rk_add32(rk_u32* at, rk_u32 value) { atomicAdd(at, value); }
// Also orders a store before a later load, which acquire and release do not.
static __device__ __forceinline__ void rk_fence() { asm volatile("fence.sc.gpu;" : : : "memory"); }
static __device__ __forceinline__ void rk_fence_host() {
    asm volatile("fence.acq_rel.sys;" : : : "memory");
}
static __device__ __forceinline__ rk_u64 rk_nanoseconds() {
    rk_u64 value;
    asm volatile("mov.u64 %0, %%globaltimer;" : "=l"(value));
    return value;
}
static __device__ __forceinline__ void rk_pause() { __nanosleep(100); }

#endif

// Whole 8-byte words between mapped memory and memory of the device.
static __device__ void rk_copy(void* target, const void* source, rk_u32 bytes) {
    rk_u64* to = (rk_u64*)target;
    const rk_u64* from = (const rk_u64*)source;
    for (rk_u32 i = 0; i < (bytes + 7) / 8; i++) {
        rk_put(to + i, rk_peek(from + i));
    }
}
