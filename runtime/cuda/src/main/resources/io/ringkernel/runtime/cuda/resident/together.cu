
// --- an executor that is a whole block ----------------------------------------------------------

// Its first item does what executors do. Where a message is for a class whose handlers share turns,
// it calls the others, and all run the handler's entry; see SpreadOverBlock in the compiler. They
// wait for it at different places of the text, also those of one warp, so that the barrier must not
// be an aligned one (PTX: barrier.sync).

#if defined(RK_EMULATED)
#define RK_NOT_INLINED
static __device__ void rk_meet() { __syncthreads(); }
#else
#define RK_NOT_INLINED __noinline__
static __device__ __forceinline__ void rk_meet() {
    asm volatile("barrier.sync 0;" : : : "memory");
}
#endif

// By the first item, between barriers.
struct rk_call {
    char* state;
    const int* inbox;
    int *outbox, *traps;
    rk_u32 type;
    rk_u32 dismissed; // 0: to run an entry; 1: until the next turn; 2: for good
};

static __device__ rk_call* rk_call_here() {
    __shared__ rk_call call;
    return &call;
}
