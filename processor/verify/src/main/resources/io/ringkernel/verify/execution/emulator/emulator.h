#pragma once
// Work-group emulator: one fibre per work item, work-groups one after another as long as none rests,
// every order of execution decided by a seed. Kernels see only this header and the look-alike of their language;
// no C or C++ library header, so that nothing of ::sqrt, ::abs ... is picked up by mistake.

struct emu_dim {
    unsigned x, y, z;
};

struct emu_context {
    emu_dim item, group, block, grid;
    unsigned linear, lane, warp, width;
};

struct emu_launch {
    emu_dim grid, block;
    unsigned width;                        // work items of one warp or SIMD-group, at most 32
    unsigned long long seed;               // 0 forward, 1 reverse, else a random order a group
    char *shared_begin, *shared_end;       // group memory of the kernel, poisoned before each group
    unsigned launched;                     // blocks of group memory that the launch sizes
    char *launched_begin[8];               // likewise poisoned
    unsigned long launched_bytes[8];
};

typedef int (*emu_kernel)(void **arguments, emu_launch *launch, char *message, unsigned length);

extern "C" {
extern thread_local emu_context *emu_current;

// Whole group. Reports work items that wait elsewhere or have ended.
void emu_barrier(int line);

// Publishes a value to the lanes of `mask`, waits for them and returns the values of all lanes.
unsigned long long *emu_exchange(unsigned long long value, unsigned mask, int line);

// The lanes that took part in the last exchange.
unsigned emu_participants();

// Group memory that the launch sizes, by its number.
char *emu_group_memory(unsigned number);

// Lets the other groups run first: what a work item does that asks again and again for something
// that another group will do.
void emu_rest();

// Runs all groups. Returns 0, or 1 with a text: divergent barrier or deadlock.
int emu_run(void (*body)(void **), void **arguments, const emu_launch *launch, char *message,
            unsigned length);
}

// The line of the call in the kernel text, as a defaulted last parameter.
#define EMU_LINE int emu_line = __builtin_LINE()

template <class T> static inline unsigned long long emu_bits(T value) {
    unsigned long long bits = 0;
    __builtin_memcpy(&bits, &value, sizeof value);
    return bits;
}

template <class T> static inline T emu_value(unsigned long long bits) {
    T value;
    __builtin_memcpy(&value, &bits, sizeof value);
    return value;
}

// Bit counting and reversal in terms that g++ and clang share.
static inline unsigned emu_reverse(unsigned x) {
    x = (x >> 1 & 0x55555555u) | (x & 0x55555555u) << 1;
    x = (x >> 2 & 0x33333333u) | (x & 0x33333333u) << 2;
    x = (x >> 4 & 0x0f0f0f0fu) | (x & 0x0f0f0f0fu) << 4;
    return __builtin_bswap32(x);
}

static inline unsigned long long emu_reverse64(unsigned long long x) {
    return (unsigned long long)emu_reverse((unsigned)x) << 32 | emu_reverse((unsigned)(x >> 32));
}

static inline long long emu_multiply_high(long long a, long long b) {
    return (long long)((unsigned __int128)((__int128)a * b) >> 64);
}

static inline unsigned long long emu_multiply_high_unsigned(unsigned long long a,
                                                            unsigned long long b) {
    return (unsigned long long)((unsigned __int128)a * b >> 64);
}

// --- from a kernel's parameter types to its arguments ------------------------------------------

template <unsigned... I> struct emu_indices {};
template <unsigned N, unsigned... I> struct emu_count : emu_count<N - 1, N - 1, I...> {};
template <unsigned... I> struct emu_count<0, I...> {
    typedef emu_indices<I...> type;
};
