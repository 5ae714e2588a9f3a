// Runs a kernel that stays: all blocks at once, one fibre a work item, all on one thread of its own,
// beside the threads of the host that talk to it through memory. Which fibre goes on is decided by a
// seed at every access that the kernel's prelude makes.
#include "emulator.h"

#include <atomic>
#include <pthread.h>
#include <setjmp.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <time.h>
#include <ucontext.h>
#include <unistd.h>
#include <vector>

extern "C" void emu_body(char *mapped, char *device);
// Where the kernel's shared variables lie; nowhere where it has none.
extern "C" char __start_emu_shared[] __attribute__((weak, visibility("hidden")));
extern "C" char __stop_emu_shared[] __attribute__((weak, visibility("hidden")));

namespace {

enum State : unsigned char { READY, ASLEEP, AT_BARRIER, AT_EXCHANGE, DONE };

constexpr size_t STACK_BYTES = 256 * 1024, GUARD_BYTES = 4096;
// Fibres that are resumed before those are that have nothing to do.
constexpr unsigned PATIENCE = 64;
constexpr useconds_t NAP_MICROSECONDS = 20;

struct Fibre {
    emu_context context;
    ucontext_t entry;
    jmp_buf resume;
    bool started = false;
    State state = READY;
    int line = 0;
    unsigned mask = 0, exchanges = 0, warp = 0, block = 0;
};

struct Device {
    std::vector<Fibre> fibres;
    std::vector<unsigned long long> slots;
    std::vector<unsigned> participants;
    jmp_buf scheduler;
    unsigned current = 0, width = 0, cluster = 1, accesses = 0;
    // What each block has in shared memory while another one runs, and which one runs.
    std::vector<std::vector<char>> shared;
    unsigned block = 0, threads = 0;
    unsigned long long seed = 0;
    unsigned long long clock = 0; // which clock it has; the seed changes
    char *stacks = nullptr, *mapped = nullptr, *device = nullptr;
    pthread_t thread;
    std::atomic<int> ended{0};
};

Device *running;

unsigned long long next_random() {
    unsigned long long &state = running->seed;
    state ^= state << 13;
    state ^= state >> 7;
    state ^= state << 17;
    return state;
}

void suspend() {
    if (!_setjmp(running->fibres[running->current].resume)) {
        _longjmp(running->scheduler, 1);
    }
}

void enter() {
    emu_body(running->mapped, running->device);
    running->fibres[running->current].state = DONE;
    suspend();
    abort();
}

// All blocks run at once, and each has shared memory of its own.
void enter_block(unsigned block) {
    size_t bytes = __stop_emu_shared - __start_emu_shared;
    if (bytes != 0 && block != running->block) {
        memcpy(running->shared[running->block].data(), __start_emu_shared, bytes);
        memcpy(__start_emu_shared, running->shared[block].data(), bytes);
    }
    running->block = block;
}

void resume(unsigned index) {
    Fibre &fibre = running->fibres[index];
    running->current = index;
    enter_block(fibre.block);
    emu_current = &fibre.context;
    if (_setjmp(running->scheduler)) {
        return;
    }
    if (fibre.started) {
        _longjmp(fibre.resume, 1);
    }
    fibre.started = true;
    getcontext(&fibre.entry);
    fibre.entry.uc_stack.ss_sp = running->stacks + STACK_BYTES * index;
    fibre.entry.uc_stack.ss_size = STACK_BYTES;
    fibre.entry.uc_link = nullptr;
    makecontext(&fibre.entry, enter, 0);
    setcontext(&fibre.entry);
}

// Lets the lanes go on that have all come to the same exchange.
void release_warp(unsigned warp) {
    unsigned lanes = 0, first = ~0u;
    for (unsigned i = 0; i < running->fibres.size(); i++) {
        Fibre &fibre = running->fibres[i];
        if (fibre.warp != warp) {
            continue;
        }
        first = first == ~0u ? i : first;
        if (fibre.state == DONE || !(running->fibres[running->current].mask >> (i - first) & 1)) {
            continue;
        }
        if (fibre.state != AT_EXCHANGE || fibre.line != running->fibres[running->current].line) {
            return;
        }
        lanes |= 1u << (i - first);
    }
    running->participants[warp] = lanes;
    for (unsigned lane = 0; lane < running->width && first + lane < running->fibres.size(); lane++) {
        if (lanes >> lane & 1) {
            running->fibres[first + lane].state = READY;
        }
    }
}

void release_block(unsigned block) {
    Fibre *begin = &running->fibres[block * running->threads], *end = begin + running->threads;
    for (Fibre *fibre = begin; fibre != end; fibre++) {
        if (fibre->state != AT_BARRIER && fibre->state != DONE) {
            return;
        }
    }
    for (Fibre *fibre = begin; fibre != end; fibre++) {
        if (fibre->state == AT_BARRIER) {
            fibre->state = READY;
        }
    }
}

unsigned wake() {
    unsigned woken = 0;
    for (Fibre &fibre : running->fibres) {
        if (fibre.state == ASLEEP) {
            fibre.state = READY;
            woken++;
        }
    }
    return woken;
}

void *schedule(void *) {
    unsigned n = (unsigned)running->fibres.size(), at = 0, since = 0;
    for (;;) {
        unsigned start = running->seed == 0 ? at : (unsigned)(next_random() % n), found = n;
        for (unsigned i = 0; i < n && found == n; i++) {
            unsigned index = (start + i) % n;
            found = running->fibres[index].state == READY ? index : n;
        }
        if (found != n) {
            at = (found + 1) % n;
            resume(found);
            if (++since % PATIENCE == 0) {
                wake();
            }
            continue;
        }
        bool over = true;
        for (const Fibre &fibre : running->fibres) {
            over = over && fibre.state == DONE;
        }
        if (over) {
            break;
        }
        usleep(NAP_MICROSECONDS);
        if (wake() == 0) {
            running->ended = 2; // everybody waits for somebody who will not come
            return nullptr;
        }
    }
    running->ended = 1;
    return nullptr;
}

} // namespace

extern "C" {

thread_local emu_context *emu_current;

void emu_yield(int idle) {
    if (idle) {
        running->fibres[running->current].state = ASLEEP;
        suspend();
    } else if (running->seed != 0 ? (next_random() & 3) == 0 : ++running->accesses % 16 == 0) {
        suspend();
    }
}

void emu_rest() { emu_yield(1); }

unsigned emu_cluster() { return running->cluster; }

// A clock as devices have: it begins at another time than the host's, goes a little faster or
// slower, and moves in steps of 32 ns or of 1,024 ns. Which of that, the seed decides.
unsigned long long emu_nanoseconds() {
    timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    unsigned long long seed = running->clock;
    unsigned long long real =
        (unsigned long long)now.tv_sec * 1000000000ull + (unsigned long long)now.tv_nsec;
    long long drift = (long long)(real / 1000000) * ((long long)(seed % 101) - 50);
    unsigned long long step = seed % 2 == 0 ? 32 : 1024;
    return (seed * 7919000000077ull + real + drift) / step * step;
}

void emu_barrier(int line) {
    Fibre &fibre = running->fibres[running->current];
    fibre.state = AT_BARRIER;
    fibre.line = line;
    release_block(fibre.block);
    suspend();
}

unsigned long long *emu_exchange(unsigned long long value, unsigned mask, int line) {
    Fibre &fibre = running->fibres[running->current];
    // Two sets of slots: a fast lane may publish again before a slow one has read.
    unsigned base = (fibre.warp * 2 + (fibre.exchanges++ & 1)) * running->width;
    running->slots[base + fibre.context.lane] = value;
    fibre.state = AT_EXCHANGE;
    fibre.line = line;
    fibre.mask = mask;
    release_warp(fibre.warp);
    suspend();
    return &running->slots[base];
}

unsigned emu_participants() {
    return running->participants[running->fibres[running->current].warp];
}

// Starts the kernel; 0 where it runs.
int emu_resident_start(char *mapped, char *device, unsigned blocks, unsigned threads,
                       unsigned lanes, unsigned cluster, unsigned long long seed) {
    Device *fresh = new Device;
    unsigned items = blocks * threads, warps = (threads + lanes - 1) / lanes;
    fresh->width = lanes;
    fresh->threads = threads;
    fresh->seed = seed;
    fresh->cluster = cluster;
    fresh->clock = seed;
    fresh->mapped = mapped;
    fresh->device = device;
    fresh->fibres.resize(items);
    fresh->slots.resize(2ul * blocks * warps * lanes);
    fresh->participants.resize(blocks * warps);
    fresh->stacks = (char *)mmap(nullptr, STACK_BYTES * items, PROT_READ | PROT_WRITE,
                                 MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (fresh->stacks == MAP_FAILED) {
        delete fresh;
        return 1;
    }
    for (unsigned i = 0; i < items; i++) {
        mprotect(fresh->stacks + STACK_BYTES * i, GUARD_BYTES, PROT_NONE); // stacks grow downwards
        Fibre &fibre = fresh->fibres[i];
        unsigned item = i % threads;
        fibre.block = i / threads;
        fibre.warp = fibre.block * warps + item / lanes;
        fibre.context = {{item, 0, 0}, {fibre.block, 0, 0}, {threads, 1, 1}, {blocks, 1, 1},
                         item, item % lanes, item / lanes, lanes};
    }
    size_t shared = __stop_emu_shared - __start_emu_shared;
    fresh->shared.assign(blocks, std::vector<char>(shared, (char)0xa5));
    if (shared != 0) {
        memset(__start_emu_shared, 0xa5, shared);
    }
    running = fresh;
    return pthread_create(&fresh->thread, nullptr, schedule, nullptr);
}

// 0 while it runs, 1 where it has ended, 2 where all its work items wait for others.
int emu_resident_ended() { return running->ended; }

// Waits for the end.
void emu_resident_join() {
    pthread_join(running->thread, nullptr);
    munmap(running->stacks, STACK_BYTES * running->fibres.size());
}
}
