// Fibres, barriers, warps and schedules. ucontext enters a fibre the first time; _setjmp and
// _longjmp switch afterwards, which costs no system call.
#include "emulator.h"

#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <ucontext.h>
#include <vector>

namespace {

enum State : unsigned char { READY, AT_BARRIER, AT_EXCHANGE, RESTING, DONE };
enum Progress { ENDED, RESTED, FAILED };

constexpr size_t STACK_BYTES = 128 * 1024, GUARD_BYTES = 4096;
constexpr char POISON = (char)0xFD;

struct Fibre {
    emu_context context;
    ucontext_t entry;
    jmp_buf resume;
    bool started = false;
    State state;
    int line;
    unsigned mask, exchanges;
};

struct Group {
    emu_dim at;
    std::vector<char> shared;              // its group memory while another group runs
    std::vector<Fibre> fibres;
    std::vector<unsigned> order;
    std::vector<unsigned long long> slots;
    std::vector<unsigned> participants;
    jmp_buf scheduler;
    unsigned current, width, warps;
    char *stacks;
    void (*body)(void **);
    void **arguments;
};

thread_local Group *running;
thread_local const emu_launch *launched;

void suspend() {
    if (!_setjmp(running->fibres[running->current].resume)) {
        _longjmp(running->scheduler, 1);
    }
}

// A fibre outlives its work item: the next group resumes it here instead of making a new one.
void enter() {
    for (;;) {
        running->body(running->arguments);
        running->fibres[running->current].state = DONE;
        suspend();
    }
}

void resume(Group &group, unsigned index) {
    Fibre &fibre = group.fibres[index];
    group.current = index;
    emu_current = &fibre.context;
    if (_setjmp(group.scheduler)) {
        return;
    }
    if (fibre.started) {
        _longjmp(fibre.resume, 1);
    }
    fibre.started = true;
    getcontext(&fibre.entry);
    fibre.entry.uc_stack.ss_sp = group.stacks + STACK_BYTES * index;
    fibre.entry.uc_stack.ss_size = STACK_BYTES;
    fibre.entry.uc_link = nullptr;
    makecontext(&fibre.entry, enter, 0);
    setcontext(&fibre.entry);
}

unsigned long long next_random(unsigned long long &state) {
    state ^= state << 13;
    state ^= state >> 7;
    state ^= state << 17;
    return state;
}

void arrange(std::vector<unsigned> &order, unsigned long long &seed) {
    unsigned n = (unsigned)order.size();
    for (unsigned i = 0; i < n; i++) {
        order[i] = seed == 1 ? n - 1 - i : i;
    }
    if (seed > 1) {
        for (unsigned i = n - 1; i > 0; i--) {
            unsigned j = (unsigned)(next_random(seed) % (i + 1));
            unsigned kept = order[i];
            order[i] = order[j];
            order[j] = kept;
        }
    }
}

bool make(Group &group, const emu_launch &launch, void (*body)(void **), void **arguments) {
    unsigned items = launch.block.x * launch.block.y * launch.block.z;
    group.width = launch.width;
    group.warps = (items + group.width - 1) / group.width;
    group.fibres.resize(items);
    group.order.resize(items);
    group.slots.resize(2ul * group.warps * group.width);
    group.participants.resize(group.warps);
    group.body = body;
    group.arguments = arguments;
    group.stacks = (char *)mmap(nullptr, STACK_BYTES * items, PROT_READ | PROT_WRITE,
                                MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (group.stacks == MAP_FAILED) {
        return false;
    }
    for (unsigned i = 0; i < items; i++) {
        mprotect(group.stacks + STACK_BYTES * i, GUARD_BYTES, PROT_NONE); // stacks grow downwards
    }
    return true;
}

void start(Group &group, const emu_launch &launch, emu_dim at) {
    const emu_dim &block = launch.block;
    group.at = at;
    for (unsigned i = 0; i < group.fibres.size(); i++) {
        Fibre &fibre = group.fibres[i];
        fibre.context = {{i % block.x, i / block.x % block.y, i / (block.x * block.y)},
                         at, block, launch.grid, i, i % group.width, i / group.width, group.width};
        fibre.state = READY;
        fibre.exchanges = 0;
    }
}

bool run_ready(Group &group) {
    bool ran = false;
    for (unsigned index : group.order) {
        if (group.fibres[index].state == READY) {
            resume(group, index);
            ran = true;
        }
    }
    return ran;
}

// The lanes that wait in the same exchange as `fibre`, or 0 while one of them is still missing.
unsigned arrived(const Group &group, const Fibre &fibre, unsigned first, unsigned end) {
    unsigned lanes = 0;
    for (unsigned i = first; i < end; i++) {
        const Fibre &other = group.fibres[i];
        if (other.state == DONE || !(fibre.mask >> (i - first) & 1)) {
            continue;
        }
        if (other.state != AT_EXCHANGE || other.line != fibre.line || other.mask != fibre.mask) {
            return 0;
        }
        lanes |= 1u << (i - first);
    }
    return lanes;
}

bool release_warps(Group &group) {
    bool released = false;
    unsigned n = (unsigned)group.fibres.size();
    for (unsigned warp = 0; warp < group.warps; warp++) {
        unsigned first = warp * group.width;
        unsigned end = first + group.width < n ? first + group.width : n;
        for (unsigned i = first; i < end; i++) {
            if (group.fibres[i].state != AT_EXCHANGE) {
                continue;
            }
            unsigned lanes = arrived(group, group.fibres[i], first, end);
            if (lanes == 0) {
                continue;
            }
            group.participants[warp] = lanes;
            for (unsigned lane = 0; lane < end - first; lane++) {
                if (lanes >> lane & 1) {
                    group.fibres[first + lane].state = READY;
                }
            }
            released = true;
            break; // the others of this warp wait until these have read their values
        }
    }
    return released;
}

struct Census {
    unsigned done, waiting, resting;
    int line;
    bool same_line;
};

Census count(const Group &group) {
    Census census = {0, 0, 0, -1, true};
    for (const Fibre &fibre : group.fibres) {
        if (fibre.state == DONE) {
            census.done++;
        } else if (fibre.state == RESTING) {
            census.resting++;
        } else if (fibre.state == AT_BARRIER) {
            census.waiting++;
            census.same_line = census.same_line && (census.line < 0 || census.line == fibre.line);
            census.line = census.line < 0 ? fibre.line : census.line;
        }
    }
    return census;
}

void describe(const Group &group, const Census &census, emu_dim at, char *message,
              unsigned length) {
    int line = census.line;
    for (const Fibre &fibre : group.fibres) {
        line = line < 0 && fibre.state == AT_EXCHANGE ? fibre.line : line;
    }
    snprintf(message, length,
             "group (%u,%u,%u): divergent %s at line %d: %u of %zu work items in the barrier, "
             "%u finished%s",
             at.x, at.y, at.z, census.waiting ? "barrier" : "warp operation", line, census.waiting,
             group.fibres.size(), census.done, census.same_line ? "" : ", in different barriers");
}

// A fibre that rests may wait for another group, so the others run before it goes on.
Progress run_group(Group &group, char *message, unsigned length) {
    running = &group;
    for (;;) {
        if (run_ready(group)) {
            continue;
        }
        Census census = count(group);
        if (census.done == group.fibres.size()) {
            return ENDED;
        }
        if (release_warps(group)) {
            continue;
        }
        if (census.resting > 0) {
            for (Fibre &fibre : group.fibres) {
                fibre.state = fibre.state == RESTING ? READY : fibre.state;
            }
            return RESTED;
        }
        if (census.waiting != group.fibres.size() || !census.same_line) {
            describe(group, census, group.at, message, length);
            return FAILED;
        }
        for (Fibre &fibre : group.fibres) {
            fibre.state = READY;
        }
    }
}

// Puts the group memory aside while another group runs.
void keep(Group &group, const emu_launch &launch) {
    group.shared.assign(launch.shared_begin, launch.shared_end);
    for (unsigned i = 0; i < launch.launched; i++) {
        group.shared.insert(group.shared.end(), launch.launched_begin[i],
                            launch.launched_begin[i] + launch.launched_bytes[i]);
    }
}

void give_back(const Group &group, const emu_launch &launch) {
    const char *from = group.shared.data();
    size_t bytes = launch.shared_end - launch.shared_begin;
    memcpy(launch.shared_begin, from, bytes);
    from += bytes;
    for (unsigned i = 0; i < launch.launched; i++) {
        memcpy(launch.launched_begin[i], from, launch.launched_bytes[i]);
        from += launch.launched_bytes[i];
    }
}

// Groups in turns, each with its own group memory; true when all have ended.
bool run_resting(std::vector<Group *> &groups, const emu_launch &launch, char *message,
                 unsigned length) {
    while (!groups.empty()) {
        std::vector<Group *> resting;
        for (Group *group : groups) {
            give_back(*group, launch);
            Progress progress = run_group(*group, message, length);
            if (progress == FAILED) {
                return false;
            }
            if (progress == RESTED) {
                keep(*group, launch);
                resting.push_back(group);
            }
        }
        groups = resting;
    }
    return true;
}

} // namespace

extern "C" {

thread_local emu_context *emu_current;

void emu_barrier(int line) {
    Fibre &fibre = running->fibres[running->current];
    fibre.state = AT_BARRIER;
    fibre.line = line;
    suspend();
}

unsigned long long *emu_exchange(unsigned long long value, unsigned mask, int line) {
    Group *group = running;
    Fibre &fibre = group->fibres[group->current];
    // Two sets of slots: a fast lane may publish again before a slow one has read.
    unsigned base = (fibre.context.warp * 2 + (fibre.exchanges++ & 1)) * group->width;
    group->slots[base + fibre.context.lane] = value;
    fibre.state = AT_EXCHANGE;
    fibre.line = line;
    fibre.mask = mask;
    suspend();
    return &group->slots[base];
}

char *emu_group_memory(unsigned number) {
    return number < launched->launched ? launched->launched_begin[number] : nullptr;
}

void emu_rest() {
    running->fibres[running->current].state = RESTING;
    suspend();
}

unsigned emu_participants() {
    return running->participants[running->fibres[running->current].context.warp];
}

int emu_run(void (*body)(void **), void **arguments, const emu_launch *launch, char *message,
            unsigned length) {
    std::vector<Group *> groups, resting;
    launched = launch;
    unsigned long long seed = launch->seed;
    bool good = true, needs_group = true;
    for (unsigned z = 0; z < launch->grid.z && good; z++) {
        for (unsigned y = 0; y < launch->grid.y && good; y++) {
            for (unsigned x = 0; x < launch->grid.x && good; x++) {
                if (needs_group) {
                    groups.push_back(new Group);
                    if (!make(*groups.back(), *launch, body, arguments)) {
                        snprintf(message, length, "no memory for the stacks of a group");
                        return 1;
                    }
                }
                Group &group = *groups.back();
                memset(launch->shared_begin, POISON, launch->shared_end - launch->shared_begin);
                for (unsigned i = 0; i < launch->launched; i++) {
                    memset(launch->launched_begin[i], POISON, launch->launched_bytes[i]);
                }
                start(group, *launch, {x, y, z});
                arrange(group.order, seed);
                Progress progress = run_group(group, message, length);
                good = progress != FAILED;
                needs_group = progress == RESTED;
                if (needs_group) {
                    keep(group, *launch);
                    resting.push_back(&group);
                }
            }
        }
    }
    good = good && run_resting(resting, *launch, message, length);
    for (Group *group : groups) {
        munmap(group->stacks, STACK_BYTES * group->fibres.size());
        delete group;
    }
    return good ? 0 : 1;
}
}
