// --- pooled actors: any executor may run them ---------------------------------------------------
//
// Whoever has a message for an actor puts it before those that came (`arrived`), and sees to it that
// the actor is run (`turn`): it is in a run queue of one block at most once. An executor takes actors
// from the queue of its own block, else from that of others; from then on it alone touches the actor's
// mail and state, until it lets the actor go.
//
// `arrived` is only ever pushed to and taken as a whole, so that a cell which comes back between a
// push's read and its exchange does no harm. Positions of a run queue have 64 bits and come back never.

enum { RK_QUEUED = 1, RK_RUN = 2 };

#if defined(RK_EMULATED)

#define RK_UPDATE(NAME, TYPE, EXPRESSION)                                                          \
    static __device__ TYPE NAME(TYPE* at, TYPE value) {                                            \
        emu_yield(0);                                                                              \
        TYPE old = EXPRESSION(at, value, __ATOMIC_ACQ_REL);                                        \
        emu_yield(0);                                                                              \
        return old;                                                                                \
    }
RK_UPDATE(rk_exchange32, rk_u32, __atomic_exchange_n)
RK_UPDATE(rk_or32, rk_u32, __atomic_fetch_or)
RK_UPDATE(rk_add64, rk_u64, __atomic_fetch_add)
#undef RK_UPDATE
template <class T> static __device__ T rk_replace(T* at, T expected, T value) {
    emu_yield(0);
    __atomic_compare_exchange_n(at, &expected, value, false, __ATOMIC_ACQ_REL, __ATOMIC_ACQUIRE);
    emu_yield(0);
    return expected;
}
static __device__ rk_u32 rk_replace32(rk_u32* at, rk_u32 expected, rk_u32 value) {
    return rk_replace(at, expected, value);
}
static __device__ rk_u64 rk_replace64(rk_u64* at, rk_u64 expected, rk_u64 value) {
    return rk_replace(at, expected, value);
}

#else

#define RK_UPDATE(NAME, TYPE, OPERATION, LETTER)                                                   \
    static __device__ __forceinline__ TYPE NAME(TYPE* at, TYPE value) {                            \
        TYPE old;                                                                                  \
        asm volatile("atom.acq_rel.gpu." OPERATION " %0, [%1], %2;"                                \
                     : "=" LETTER(old) : "l"(at), LETTER(value) : "memory");                       \
        return old;                                                                                \
    }
RK_UPDATE(rk_exchange32, rk_u32, "exch.b32", "r")
RK_UPDATE(rk_or32, rk_u32, "or.b32", "r")
RK_UPDATE(rk_add64, rk_u64, "add.u64", "l")
#undef RK_UPDATE
static __device__ __forceinline__ rk_u32 rk_replace32(rk_u32* at, rk_u32 expected, rk_u32 value) {
    rk_u32 old;
    asm volatile("atom.acq_rel.gpu.cas.b32 %0, [%1], %2, %3;"
                 : "=r"(old) : "l"(at), "r"(expected), "r"(value) : "memory");
    return old;
}
static __device__ __forceinline__ rk_u64 rk_replace64(rk_u64* at, rk_u64 expected, rk_u64 value) {
    rk_u64 old;
    asm volatile("atom.acq_rel.gpu.cas.b64 %0, [%1], %2, %3;"
                 : "=l"(old) : "l"(at), "l"(expected), "l"(value) : "memory");
    return old;
}

#endif

// --- run queues: bounded, a sequence number in each slot tells whose turn it is

struct rk_queue {
    rk_u64 head, reserved_head[7];
    rk_u64 tail, reserved_tail[7];
};
static_assert(sizeof(rk_queue) == RK_QUEUE_BYTES);

static __device__ rk_queue* rk_queue_of(char* device, rk_u32 block) {
    return (rk_queue*)(device + RK_D_QUEUES + (rk_u64)RK_QUEUE_BYTES * block);
}

static __device__ rk_u64* rk_queued(char* device, rk_u32 block, rk_u64 position) {
    return (rk_u64*)(device + RK_D_QUEUED)
        + (rk_u64)RK_QUEUE_SLOTS * block + (position & (RK_QUEUE_SLOTS - 1));
}

// The sequence number of a slot that is free for this position; the next one says that it is full.
static __device__ rk_u32 rk_lap(rk_u64 position) {
    return (rk_u32)(position & ~(rk_u64)(RK_QUEUE_SLOTS - 1));
}

static __device__ rk_u32 rk_offer(char* device, rk_u32 block, rk_u32 index) {
    rk_queue* queue = rk_queue_of(device, block);
    for (;;) {
        rk_u64 position = rk_load_device64(&queue->tail);
        rk_u64* slot = rk_queued(device, block, position);
        int ahead = (int)((rk_u32)rk_load_device64(slot) - rk_lap(position));
        if (ahead < 0) {
            return 0;
        }
        if (ahead == 0 && rk_replace64(&queue->tail, position, position + 1) == position) {
            rk_store_device64(slot, (rk_u64)index << 32 | (rk_lap(position) + 1));
            return 1;
        }
    }
}

// The queues together have room for each actor twice, so one of them has.
static __device__ void rk_enqueue(char* device, rk_u32 block, rk_u32 index) {
    while (!rk_offer(device, block, index)) {
        block = block + 1 == RK_BLOCKS ? 0 : block + 1;
    }
}

// The index of an actor that is to be run, plus 1; 0 where there is none.
static __device__ rk_u32 rk_dequeue(char* device, rk_u32 block) {
    rk_queue* queue = rk_queue_of(device, block);
    for (;;) {
        rk_u64 position = rk_load_device64(&queue->head);
        rk_u64* slot = rk_queued(device, block, position);
        rk_u64 word = rk_load_device64(slot);
        int ahead = (int)((rk_u32)word - (rk_lap(position) + 1));
        if (ahead < 0) {
            return 0;
        }
        if (ahead == 0 && rk_replace64(&queue->head, position, position + 1) == position) {
            rk_store_device64(slot, (rk_u32)(rk_lap(position) + RK_QUEUE_SLOTS));
            return (rk_u32)(word >> 32) + 1;
        }
    }
}

// Has the actor run, now or when who runs it lets it go.
static __device__ void rk_schedule(char* device, rk_u32 block, rk_actor* actor, rk_u32 index) {
    if (rk_or32(&actor->turn, RK_QUEUED) == 0) {
        rk_enqueue(device, block, index);
    }
}

// --- rings from the host: who holds the lock reads, so that none waits for a handler

struct rk_ring {
    rk_u32 lock;
    // by who holds the lock
    rk_u32 free_cells, fresh_cells, reserved;
    rk_u64 position, told, reserved_line[4];
    // atomically: cells that came back; messages that left
    rk_u32 returned, reserved_other;
    rk_u64 finished, reserved_rest[6];
};
static_assert(sizeof(rk_ring) == RK_POOL_RING_BYTES);

static __device__ rk_ring* rk_ring_at(const rk_work* my, rk_u32 number) {
    return (rk_ring*)(my->device + RK_D_POOL_RINGS + (rk_u64)RK_POOL_RING_BYTES * number);
}

static __device__ rk_cell* rk_pool_cell(const rk_work* my, rk_u32 number) {
    return (rk_cell*)(my->device + RK_D_CELLS + (rk_u64)RK_CELL_BYTES * (number - 1));
}

// A cell of the ring's own; the host's credits see to it that there is one.
static __device__ rk_u32 rk_take_pool_cell(rk_work* my, rk_ring* ring, rk_u32 number) {
    if (ring->free_cells == 0) {
        ring->free_cells = rk_exchange32(&ring->returned, 0);
    }
    rk_u32 cell = ring->free_cells;
    if (cell != 0) {
        ring->free_cells = rk_pool_cell(my, cell)->next;
        return cell;
    }
    return ring->fresh_cells < RK_CELLS ? RK_CELLS * number + ++ring->fresh_cells : 0;
}

static __device__ void rk_put_before(const rk_work* my, rk_u32* first, rk_u32 cell) {
    rk_u32 old = rk_load_device32(first), seen;
    do {
        seen = old;
        rk_pool_cell(my, cell)->next = seen;
        old = rk_replace32(first, seen, cell);
    } while (old != seen);
}

static __device__ void rk_refuse(rk_work* my, rk_ring* ring, rk_u32 kind, const rk_slot* message) {
    rk_return(my, kind, message, 0);
    rk_add64(&ring->finished, 1);
}

// A message from the host.
static __device__ void rk_accept(rk_work* my, rk_ring* ring, rk_u32 number,
                                 const rk_slot* message) {
    rk_u32 index = (rk_u32)message->destination;
    if (message->type == 0) { // claimed and given up
        rk_add64(&ring->finished, 1);
        return;
    }
    rk_actor* actor = rk_actor_at(my, index < RK_ACTORS ? index : 0);
    if (index >= RK_ACTORS || rk_load_device64(&actor->id) != message->destination) {
        rk_refuse(my, ring, RK_STALE, message);
        return;
    }
    rk_u32 cell = rk_take_pool_cell(my, ring, number);
    if (cell == 0) {
        rk_refuse(my, ring, RK_UNDELIVERED, message);
        return;
    }
    rk_copy(rk_mail(rk_pool_cell(my, cell)), message,
            RK_EXTENDED_BYTES + (message->sizes & 0xffff));
    rk_add32(&actor->queue_depth, 1);
    rk_put_before(my, &actor->arrived, cell);
    rk_schedule(my->device, blockIdx.x - 1, actor, index);
}

// Whether the ring has something for who reads it; by lane 0. It then holds the lock.
static __device__ rk_u32 rk_claim_ring(rk_work* my, rk_u32 number) {
    rk_ring* ring = rk_ring_at(my, number);
    rk_u64 position = rk_load_device64(&ring->position);
    const char* slot = my->mapped + RK_M_INGRESS + RK_INGRESS_BYTES * number + RK_RING_SLOTS
        + (position & (RK_INGRESS_SLOTS - 1)) * RK_SLOT_BYTES;
    if ((rk_u32)rk_load_host64((const rk_u64*)slot) != (rk_u32)(position + 1)
        // Now and then the host must be told what left the ring.
        && (my->probed % 4 != 0
            || rk_load_device64(&ring->finished) == rk_load_device64(&ring->told))) {
        return 0;
    }
    return rk_replace32(&ring->lock, 0, 1) == 0;
}

// Its own ring, else now and then that of another, so that a long handler holds nobody up.
static __device__ rk_u32 rk_choose_ring(rk_work* my) {
    if (rk_claim_ring(my, my->index)) {
        return my->index + 1;
    }
    rk_u32 other = (my->index + ++my->probed / 4) % RK_EXECUTORS;
    return my->probed % 4 == 0 && rk_claim_ring(my, other) ? other + 1 : 0;
}

// By all lanes; for lane 0 how many messages there were.
static __device__ rk_u32 rk_read_ring(rk_work* my) {
    rk_u32 lane = threadIdx.x % RK_LANES;
    rk_u32 room = lane == 0 ? rk_room(my, RK_LANES) : 0;
    rk_u32 chosen = room != 0 ? rk_choose_ring(my) : 0;
    rk_u32 both = __shfl_sync(RK_EVERYONE, chosen << 8 | room, 0);
    chosen = both >> 8;
    room = both & 0xff;
    if (chosen == 0) {
        return 0;
    }
    rk_u32 number = chosen - 1;
    rk_ring* ring = rk_ring_at(my, number);
    rk_u64 position = rk_load_device64(&ring->position);
    my->ingress = my->mapped + RK_M_INGRESS + RK_INGRESS_BYTES * number;
    rk_u32 count = rk_fetch(my, position, room);
    if (lane != 0) {
        return 0;
    }
    for (rk_u32 i = 0; i < count; i++) {
        rk_accept(my, ring, number, (const rk_slot*)(my->stage + (rk_u64)RK_SLOT_BYTES * i));
    }
    if (count != 0) {
        rk_store_device64(&ring->position, position + count);
        rk_put((rk_u64*)(my->ingress + RK_RING_HEAD), position + count);
    }
    rk_u64 finished = rk_load_device64(&ring->finished);
    if (finished != ring->told) {
        rk_store_device64(&ring->told, finished);
        rk_store_host64((rk_u64*)(my->mapped + RK_M_STATUS + 64ull * number) + 2, finished);
    }
    rk_store_device32(&ring->lock, 0);
    return count;
}

// --- running

// The messages that came, in their order, where those before them have been handled.
static __device__ rk_u32 rk_collect(rk_work* my, rk_actor* actor) {
    if (actor->first_mail == 0) {
        rk_u32 cell = rk_exchange32(&actor->arrived, 0), first = 0;
        while (cell != 0) {
            rk_u32 next = rk_pool_cell(my, cell)->next;
            rk_pool_cell(my, cell)->next = first;
            first = cell;
            cell = next;
        }
        actor->first_mail = first;
    }
    return actor->first_mail;
}

// What becomes of a message unless it is handled; 0 to handle it, RK_DONE to let it wait.
static __device__ rk_u32 rk_verdict(rk_actor* actor, const rk_slot* message) {
    rk_u32 state = rk_load_device32(&actor->state);
    if (rk_load_device64(&actor->id) != message->destination) {
        return RK_STALE;
    }
    if (state == RK_TERMINATED || state == RK_FREE) {
        return RK_UNDELIVERED;
    }
    if (rk_load_device32(&actor->resumed) != actor->faults) {
        return RK_RETURNED;
    }
    return state == RK_ACTIVE ? 0 : RK_DONE;
}

// Whether the first message has left the actor.
static __device__ rk_u32 rk_run_one(rk_work* my, rk_actor* actor, rk_u32 index) {
    rk_u32 cell = actor->first_mail;
    const rk_slot* message = rk_mail(rk_pool_cell(my, cell));
    rk_u32 verdict = rk_verdict(actor, message);
    if (verdict == RK_DONE) {
        return 0;
    }
    actor->first_mail = rk_pool_cell(my, cell)->next;
    rk_add32(&actor->queue_depth, ~0u);
    if (verdict == 0) {
        rk_handle(my, actor, index, message);
    } else {
        rk_return(my, verdict, message, 0);
    }
    rk_ring* ring = rk_ring_at(my, (cell - 1) / RK_CELLS);
    rk_put_before(my, &ring->returned, cell);
    rk_add64(&ring->finished, 1);
    return 1;
}

// Who stops the actor writes its state and then looks at its turn; here it is the other way round,
// with a fence between. Answers are told before the actor is let go: the host sees an actor's answers
// in their order, whoever gives them.
static __device__ void rk_run_actor(rk_work* my, rk_u32 index) {
    rk_actor* actor = rk_actor_at(my, index);
    rk_exchange32(&actor->turn, RK_RUN);
    my->held = rk_load_device64(&actor->id);
    rk_store_device64(&rk_executors[my->index].running, my->held);
    rk_put((rk_u64*)(my->mapped + RK_M_STATUS + 64ull * my->index) + 1, my->held);
    rk_fence();
    my->taken++;
    // Who ran the actor before may have been ahead.
    my->stamp = actor->stamp > my->stamp ? actor->stamp : my->stamp;
    rk_u32 goes_on = 1, done = 0;
    rk_u64 since = rk_nanoseconds();
    while (goes_on && done < RK_AT_ONCE && rk_collect(my, actor) != 0) {
        if (rk_room(my, 1) == 0) {
            break;
        }
        goes_on = rk_run_one(my, actor, index);
        done += goes_on;
        if (rk_nanoseconds() - since > 1000000) { // each message has the time that a handler may take
            since = rk_nanoseconds();
            rk_publish(my);
            rk_beat(my);
        }
    }
    actor->stamp = my->stamp;
    rk_publish(my);
    // What came before the actor was taken may lie behind what was left from the time before.
    rk_u32 has_more =
        goes_on && (actor->first_mail != 0 || rk_load_device32(&actor->arrived) != 0);
    rk_release(my);
    if (has_more || rk_replace32(&actor->turn, RK_RUN, 0) != RK_RUN) {
        rk_exchange32(&actor->turn, RK_QUEUED);
        rk_enqueue(my->device, blockIdx.x - 1, index);
    }
}

static __device__ rk_u32 rk_steal(rk_work* my) {
    my->dice = my->dice * 1664525 + 1013904223 + my->index;
    rk_u32 victim = (my->dice >> 16) % RK_BLOCKS, taken = 0;
    for (rk_u32 i = 0; i < RK_VICTIMS && taken == 0; i++) {
        if (victim != blockIdx.x - 1) {
            taken = rk_dequeue(my->device, victim);
        }
        victim = victim + 1 == RK_BLOCKS ? 0 : victim + 1;
    }
    my->stolen += taken != 0;
    return taken;
}

// Runs actors of its own block, or one of another. How many.
static __device__ rk_u32 rk_run_some(rk_work* my) {
    for (rk_u32 done = 0; done < RK_AT_ONCE; done++) {
        rk_u32 taken = rk_room(my, 1) == 0 ? 0 : rk_dequeue(my->device, blockIdx.x - 1);
        if (taken == 0) {
            return done;
        }
        rk_run_actor(my, taken - 1);
    }
    return RK_AT_ONCE;
}

static __device__ rk_u32 rk_round(rk_work* my) {
    rk_u32 did = rk_read_ring(my);
    if (threadIdx.x % RK_LANES != 0) {
        return 0;
    }
    rk_publish(my);
    did += rk_run_some(my);
    rk_u32 taken = did == 0 && rk_room(my, 1) != 0 ? rk_steal(my) : 0;
    if (taken != 0) {
        rk_run_actor(my, taken - 1);
    }
    if (did + taken != 0) {
        rk_u64* status = (rk_u64*)(my->mapped + RK_M_STATUS + 64ull * my->index);
        rk_put(status + 5, my->taken);
        rk_put(status + 6, my->stolen);
    }
    return did + taken;
}

// --- what the supervisor does with them

static __device__ rk_u32 rk_index_of(const rk_actor* actor) {
    return (rk_u32)(((const char*)actor - rk_device - RK_D_ACTORS) / RK_ACTOR_BYTES);
}

// Who ran into the state that was before has let the actor go by itself and must look again.
static __device__ void rk_set_state(rk_actor* actor, rk_u32 state) {
    rk_store_device32(&actor->state, state);
    rk_fence();
    if (state == RK_ACTIVE || state == RK_TERMINATED) {
        rk_u32 index = rk_index_of(actor);
        rk_schedule(rk_device, index % RK_BLOCKS, actor, index);
    }
}

// Its mail and its turn are not touched: messages for the one before may still be there.
static __device__ void rk_equip(rk_actor* actor, const rk_command*) {
    actor->processed = actor->dropped = actor->last_timestamp = 0;
    actor->total_latency = actor->max_latency = actor->min_latency = 0;
    actor->error_code = actor->errors = actor->faults = 0;
    actor->stamp = 0;
    rk_store_device32(&actor->killed, 0);
    rk_store_device32(&actor->resumed, 0);
}

static __device__ rk_u32 rk_has_left(const rk_actor* actor, rk_u64) {
    return (rk_load_device32(&actor->turn) & RK_RUN) == 0;
}

static __device__ void rk_forgive(rk_actor* actor) { rk_store_device32(&actor->killed, 0); }

static __device__ void rk_interrupt(rk_actor* actor) { rk_store_device32(&actor->killed, 1); }

// --- many at once: a batch lies in mapped memory, an entry for each actor, and the lanes of the
// supervisor's warp take one each, so that reads across the bus overlap

static __device__ const char* rk_batch_entry(const char* mapped, rk_u32 area, rk_u32 number) {
    return mapped + RK_M_BATCHES + (rk_u64)RK_ENTRY_BYTES * (RK_BATCH * area + number);
}

// What a batch is about, for as long as the supervisor waits for executors.
static __device__ rk_u32* rk_batch_subjects(char* device, rk_u32 area) {
    return (rk_u32*)(device + RK_D_BATCHES) + RK_BATCH * area;
}

static __device__ void rk_make(char* device, const rk_command* command, const char* image);

// By all lanes.
static __device__ void rk_perform_batch(char* mapped, char* device, rk_u32 operation, rk_u32 area,
                                        rk_u32 count) {
    for (rk_u32 i = threadIdx.x; i < count; i += RK_LANES) {
        const char* entry = rk_batch_entry(mapped, area, i);
        rk_command command; // on the stack, which words of the host's scope do not reach
        for (rk_u32 word = 0; word < sizeof(rk_command) / 8; word++) {
            ((rk_u64*)&command)[word] = rk_peek((const rk_u64*)entry + word);
        }
        if (operation == RK_CREATE_ALL) {
            rk_make(device, &command, entry + sizeof(rk_command));
            continue;
        }
        rk_actor* actor = (rk_actor*)(device + RK_D_ACTORS
            + (rk_u64)RK_ACTOR_BYTES * (rk_u32)command.actor);
        rk_batch_subjects(device, area)[i] = (rk_u32)command.actor;
        rk_set_state(actor, RK_TERMINATED);
    }
    __syncwarp(RK_EVERYONE);
}

// They have no control block and no telemetry that the host sees without asking.
static __device__ void rk_begin_end(rk_actor*) {}

static __device__ void rk_end(rk_actor*) {}

static __device__ void rk_introduce(rk_actor*) {}
