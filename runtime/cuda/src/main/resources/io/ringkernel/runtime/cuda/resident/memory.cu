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
static __device__ rk_u64 rk_look_host64(const rk_u64* at) {
    emu_yield(0);
    return __atomic_load_n(at, __ATOMIC_RELAXED);
}
static __device__ void rk_show_host64(rk_u64* at, rk_u64 value) {
    __atomic_store_n(at, value, __ATOMIC_RELAXED);
    emu_yield(0);
}
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

#if RK_NEAR_SLOTS
// Memory of all blocks, which is lost with the kernel. Who touches that of a block outside of its
// cluster, of one that has not begun or that has left, is stopped.
static char rk_near_memory[RK_EXECUTORS][RK_NEAR_BYTES] __attribute__((aligned(128)));
static unsigned char rk_near_alive[RK_EXECUTORS];
static __device__ rk_u32 rk_reach() { return emu_cluster(); }
static __device__ char* rk_near_own(rk_u32 executor) {
    rk_near_alive[executor] = 1;
    __builtin_memset(rk_near_memory[executor], 0xa5, RK_NEAR_BYTES);
    return rk_near_memory[executor];
}
static __device__ void rk_near_left(rk_u32 executor) { rk_near_alive[executor] = 0; }
static __device__ char* rk_near_of(rk_u32 executor) {
    rk_u32 block = 1 + executor / RK_BLOCK_EXECUTORS;
    if (!rk_near_alive[executor] || block / emu_cluster() != blockIdx.x / emu_cluster()) {
        __builtin_trap();
    }
    return rk_near_memory[executor];
}
static __device__ rk_u64 rk_load_near64(const rk_u64* at) { return rk_load_device64(at); }
static __device__ void rk_store_near64(rk_u64* at, rk_u64 value) { rk_store_device64(at, value); }
static __device__ rk_u64 rk_swap_near64(rk_u64* at, rk_u64 expected, rk_u64 value) {
    return rk_swap64(at, expected, value);
}
#endif

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
// The same for words that rk_fence_host orders: a fence costs as much as a trip across the bus, so one
// serves several words.
static __device__ __forceinline__ rk_u64 rk_look_host64(const rk_u64* at) { return rk_peek(at); }
static __device__ __forceinline__ void rk_show_host64(rk_u64* at, rk_u64 value) {
    rk_put(at, value);
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

#if RK_NEAR_SLOTS
// Shared memory of this block and, where blocks were launched in clusters, of the others of its
// cluster: addresses stay generic, the scope is as narrow as can be.
#if defined(__CUDA_ARCH__) && __CUDA_ARCH__ >= 900
#define RK_NEAR_SCOPE "cluster"
static __device__ __forceinline__ rk_u32 rk_reach() {
    rk_u32 blocks;
    asm("mov.u32 %0, %%cluster_nctaid.x;" : "=r"(blocks));
    return blocks;
}
#else
#define RK_NEAR_SCOPE "cta"
static __device__ __forceinline__ rk_u32 rk_reach() { return 1; }
#endif
static __device__ char* rk_near_block() {
    __shared__ __align__(128) char rings[RK_NEAR_BYTES * RK_BLOCK_EXECUTORS];
    return rings;
}
static __device__ char* rk_near_own(rk_u32 executor) {
    return rk_near_block() + RK_NEAR_BYTES * (executor % RK_BLOCK_EXECUTORS);
}
static __device__ void rk_near_left(rk_u32 executor) {}
// Of an executor of the same cluster.
static __device__ __forceinline__ char* rk_near_of(rk_u32 executor) {
    char* ring = rk_near_own(executor);
#if defined(__CUDA_ARCH__) && __CUDA_ARCH__ >= 900
    rk_u64 there;
    asm("mapa.u64 %0, %1, %2;" : "=l"(there)
        : "l"(ring), "r"((1 + executor / RK_BLOCK_EXECUTORS) % rk_reach()));
    ring = (char*)there;
#endif
    return ring;
}
static __device__ __forceinline__ rk_u64 rk_load_near64(const rk_u64* at) {
    rk_u64 value;
    asm volatile("ld.acquire." RK_NEAR_SCOPE ".u64 %0, [%1];" : "=l"(value) : "l"(at) : "memory");
    return value;
}
static __device__ __forceinline__ void rk_store_near64(rk_u64* at, rk_u64 value) {
    asm volatile("st.release." RK_NEAR_SCOPE ".u64 [%0], %1;" : : "l"(at), "l"(value) : "memory");
}
static __device__ __forceinline__ rk_u64 rk_swap_near64(rk_u64* at, rk_u64 expected,
                                                        rk_u64 value) {
    rk_u64 seen;
    asm volatile("atom.acquire." RK_NEAR_SCOPE ".cas.b64 %0, [%1], %2, %3;" : "=l"(seen)
                 : "l"(at), "l"(expected), "l"(value) : "memory");
    return seen;
}
#endif

#endif

// Whole 8-byte words. All loads of a part are on their way before the first is waited for: across the
// bus each takes as long as a message.
#define RK_COPY(NAME, LOAD, STORE)                                                                 \
    static __device__ void NAME(void* target, const void* source, rk_u32 bytes) {                  \
        rk_u64* to = (rk_u64*)target;                                                              \
        const rk_u64* from = (const rk_u64*)source;                                                \
        rk_u32 words = (bytes + 7) / 8, i = 0;                                                     \
        for (; i + 8 <= words; i += 8) {                                                           \
            rk_u64 a = LOAD(from + i), b = LOAD(from + i + 1), c = LOAD(from + i + 2);             \
            rk_u64 d = LOAD(from + i + 3), e = LOAD(from + i + 4), f = LOAD(from + i + 5);         \
            rk_u64 g = LOAD(from + i + 6), h = LOAD(from + i + 7);                                 \
            STORE(to + i, a), STORE(to + i + 1, b), STORE(to + i + 2, c), STORE(to + i + 3, d);    \
            STORE(to + i + 4, e), STORE(to + i + 5, f), STORE(to + i + 6, g);                      \
            STORE(to + i + 7, h);                                                                  \
        }                                                                                          \
        for (; i + 2 <= words; i += 2) {                                                           \
            rk_u64 a = LOAD(from + i), b = LOAD(from + i + 1);                                     \
            STORE(to + i, a), STORE(to + i + 1, b);                                                \
        }                                                                                          \
        if (i < words) {                                                                           \
            STORE(to + i, LOAD(from + i));                                                         \
        }                                                                                          \
    }
#define RK_READ_PLAIN(FROM) (*(FROM))
#define RK_WRITE_PLAIN(TO, VALUE) (*(TO) = (VALUE))
// Between mapped memory and memory of the device.
RK_COPY(rk_copy, rk_peek, rk_put)
// Inside the device.
RK_COPY(rk_carry, RK_READ_PLAIN, RK_WRITE_PLAIN)
#undef RK_READ_PLAIN
#undef RK_WRITE_PLAIN
#undef RK_COPY
