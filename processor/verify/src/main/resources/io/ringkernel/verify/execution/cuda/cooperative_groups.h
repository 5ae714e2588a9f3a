#pragma once
// Look-alike of the cooperative groups that one thread block has.
#include "cuda_emulator.h"

namespace cooperative_groups {

struct thread_block {
    void sync(EMU_LINE) const { emu_barrier(emu_line); }
    unsigned thread_rank() const { return emu_current->linear; }
    unsigned size() const { return blockDim.x * blockDim.y * blockDim.z; }
    unsigned num_threads() const { return size(); }
};

static inline thread_block this_thread_block() { return {}; }

template <int W> struct thread_block_tile {
    unsigned first() const { return emu_current->lane & ~(W - 1); }
    unsigned mask() const { return W == 32 ? ~0u : ((1u << (W & 31)) - 1) << first(); }
    void sync(EMU_LINE) const { emu_exchange(0, mask(), emu_line); }
    unsigned thread_rank() const { return emu_current->lane & (W - 1); }
    unsigned size() const { return W; }
    unsigned num_threads() const { return W; }
    unsigned meta_group_rank() const { return emu_current->linear / W; }
    template <class T> T shfl(T value, int lane, EMU_LINE) const {
        return __shfl_sync(mask(), value, lane, W, emu_line);
    }
    template <class T> T shfl_down(T value, int by, EMU_LINE) const {
        return __shfl_down_sync(mask(), value, by, W, emu_line);
    }
    template <class T> T shfl_up(T value, int by, EMU_LINE) const {
        return __shfl_up_sync(mask(), value, by, W, emu_line);
    }
    template <class T> T shfl_xor(T value, int by, EMU_LINE) const {
        return __shfl_xor_sync(mask(), value, by, W, emu_line);
    }
    unsigned ballot(int predicate, EMU_LINE) const {
        return __ballot_sync(mask(), predicate, emu_line) >> first();
    }
    bool any(int predicate, EMU_LINE) const { return ballot(predicate, emu_line) != 0; }
    bool all(int predicate, EMU_LINE) const { return ballot(!predicate, emu_line) == 0; }
};

template <int W> static inline thread_block_tile<W> tiled_partition(const thread_block &) {
    return {};
}

} // namespace cooperative_groups
