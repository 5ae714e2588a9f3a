
// --- the supervisor ----------------------------------------------------------------------------

// A command that waits until an executor has left the actor.
struct rk_waiting {
    rk_command command;
    rk_u32 slot, before;
};

struct rk_office {
    char *mapped, *device;
    rk_u64 position, events, beats;
    rk_u32 count;
    rk_u32 batch; // that was taken: number of its command among those that wait, plus 1
};

static __device__ rk_actor* rk_subject(const rk_office* my, const rk_command* command) {
    return (rk_actor*)(my->device + RK_D_ACTORS
        + (rk_u64)RK_ACTOR_BYTES * (rk_u32)command->actor);
}

static __device__ char* rk_state_of(const rk_office* my, const rk_command* command) {
    return my->device + RK_D_STATES + (rk_u64)RK_STATE_BYTES * (rk_u32)command->actor;
}

static __device__ char* rk_image(const rk_office* my, rk_u32 slot) {
    return my->mapped + RK_M_IMAGES + (rk_u64)RK_IMAGE_BYTES * slot;
}

static __device__ void rk_acknowledge(rk_office* my, const rk_command* command, rk_u32 status) {
    rk_command* event =
        (rk_command*)(my->mapped + RK_M_EVENTS + 64 * (my->events & (RK_COMMANDS - 1)));
    rk_u64* words = (rk_u64*)event;
    rk_put(words + 1, command->actor);
    rk_put(words + 2, (rk_u64)status << 32 | command->tag);
    rk_store_host64(words, (rk_u64)command->operation << 32 | (rk_u32)(my->events + 1));
    my->events++;
}

#if !RK_POOLED
static __device__ void rk_set_state(rk_actor* actor, rk_u32 state) {
    actor->is_active = state == RK_ACTIVE;
    rk_store_device32(&actor->state, state);
    rk_fence();
    rk_u32* attention = &rk_executors[actor->executor].attention;
    rk_store_device32(attention, *attention + 1);
}

// Whether a word is of the mailbox. That is its executor's, also between an actor and its successor:
// messages for the one before may still wait there, before those of actors that come next.
static __device__ rk_u32 rk_is_mailbox(const rk_actor* actor, const rk_u32* word) {
    return (word >= &actor->first_mail && word <= &actor->next) || word == &actor->queue_depth
        || word == &actor->waiting;
}

static __device__ void rk_equip(rk_actor* actor, const rk_command* command) {
    rk_u32 e = command->executor;
    rk_u32* words = (rk_u32*)actor;
    rk_leave(rk_device, actor->self, actor->id);
    for (rk_u32 i = 0; i < RK_ACTOR_BYTES / 4; i++) {
        if (!rk_is_mailbox(actor, words + i)) {
            words[i] = 0;
        }
    }
    actor->executor = e;
    actor->input_head = RK_M_INGRESS + RK_INGRESS_BYTES * e + RK_RING_HEAD;
    actor->input_tail = RK_M_INGRESS + RK_INGRESS_BYTES * e + RK_RING_TAIL;
    actor->input_slots = RK_M_INGRESS + RK_INGRESS_BYTES * e + RK_RING_SLOTS;
    actor->input_capacity = RK_INGRESS_SLOTS;
    actor->output_head = RK_M_EGRESS + RK_EGRESS_BYTES * e + RK_RING_HEAD;
    actor->output_tail = RK_M_EGRESS + RK_EGRESS_BYTES * e + RK_RING_TAIL;
    actor->output_slots = RK_M_EGRESS + RK_EGRESS_BYTES * e + RK_RING_SLOTS;
    actor->output_capacity = RK_EGRESS_SLOTS;
    actor->input_slot_bytes = actor->output_slot_bytes = RK_SLOT_BYTES;
    rk_copy(rk_mapped + RK_M_TELEMETRY + (rk_u64)RK_TELEMETRY_BYTES * (rk_u32)command->actor,
            &actor->processed, RK_TELEMETRY_BYTES);
    rk_copy(rk_mapped + RK_M_PASSED + (rk_u64)RK_PASSED_BYTES * (rk_u32)command->actor,
            &actor->taken, RK_PASSED_BYTES);
    actor->capacity = command->capacity;
    actor->settled = 1;
}

// Whether nobody runs the actor, after its state was written.
static __device__ rk_u32 rk_has_left(const rk_actor* actor, rk_u64 id) {
    return rk_load_device64(&rk_executors[actor->executor].running) != id;
}

// Handlers of the actor may run on from now on.
static __device__ void rk_forgive(const rk_actor* actor) {
    rk_executor* executor = &rk_executors[actor->executor];
    if (executor->killed == actor->id) {
        rk_store_device64(&executor->killed, 0);
    }
}

// The handler that the actor runs or runs next must end.
static __device__ void rk_interrupt(const rk_actor* actor) {
    rk_store_device64(&rk_executors[actor->executor].killed, actor->id);
}

// Who looks at the control block is told.
static __device__ void rk_begin_end(rk_actor* actor) { actor->should_terminate = 1; }

static __device__ void rk_end(rk_actor* actor) {
    actor->has_terminated = 1;
    rk_leave(rk_device, actor->self, actor->id);
}

// Others on the device may send to it.
static __device__ void rk_introduce(rk_actor* actor) {
    rk_store_device64(&actor->name, actor->self);
    rk_enter(rk_device, actor->self, actor->id);
}
#endif

static __device__ void rk_make(char* device, const rk_command* command, const char* image) {
    rk_u32 index = (rk_u32)command->actor;
    rk_actor* actor = (rk_actor*)(device + RK_D_ACTORS + (rk_u64)RK_ACTOR_BYTES * index);
    rk_copy(device + RK_D_STATES + (rk_u64)RK_STATE_BYTES * index, image, RK_STATE_BYTES);
    rk_equip(actor, command);
    actor->type = command->type;
    actor->self = command->self;
    rk_store_device64(&actor->id, command->actor);
    rk_introduce(actor);
    rk_set_state(actor, command->flags);
}

#if RK_POOLED
static __device__ rk_u32 rk_is_batch(const rk_command* command) {
    return command->operation == RK_CREATE_ALL || command->operation == RK_TERMINATE_ALL;
}

// Whether nobody runs any of a batch that was ended; goes on where it was the last time.
static __device__ rk_u32 rk_has_left_batch(const rk_office* my, rk_waiting* waiting) {
    const rk_command* command = &waiting->command;
    if (command->operation == RK_CREATE_ALL) {
        return 1;
    }
    const rk_u32* subjects = rk_batch_subjects(my->device, command->executor);
    for (rk_u32 i = 0; i < RK_LANES && waiting->before < command->capacity; i++) {
        const rk_actor* actor = (const rk_actor*)(my->device + RK_D_ACTORS
            + (rk_u64)RK_ACTOR_BYTES * subjects[waiting->before]);
        if (!rk_has_left(actor, 0)) {
            return 0;
        }
        waiting->before++;
    }
    return waiting->before == command->capacity;
}
#endif

// Unless it was ended meanwhile.
static __device__ void rk_restore(rk_actor* actor, rk_u32 state) {
    if (actor->state == RK_DEACTIVATED) {
        rk_set_state(actor, state);
    }
}

// What a command does once nobody runs the actor.
static __device__ void rk_finish(rk_office* my, rk_waiting* waiting) {
    const rk_command* command = &waiting->command;
    rk_actor* actor = rk_subject(my, command);
    switch (command->operation) {
        case RK_READ:
            rk_copy(rk_image(my, waiting->slot), rk_state_of(my, command), RK_STATE_BYTES);
            rk_restore(actor, waiting->before);
            break;
        case RK_WRITE:
            rk_copy(rk_state_of(my, command), rk_image(my, waiting->slot), RK_STATE_BYTES);
            rk_restore(actor, waiting->before);
            break;
        case RK_RESTART:
            if (command->flags) {
                rk_copy(rk_state_of(my, command), rk_image(my, waiting->slot), RK_STATE_BYTES);
            }
            rk_forgive(actor);
            rk_store_device32(&actor->resumed, actor->faults);
            rk_restore(actor, waiting->before);
            break;
        case RK_TERMINATE:
        case RK_KILL:
            rk_end(actor);
            break;
    }
    rk_acknowledge(my, command, 0);
}

// Whether it must wait for the executor.
static __device__ rk_u32 rk_begin(rk_office* my, rk_waiting* waiting) {
    const rk_command* command = &waiting->command;
    rk_actor* actor = rk_subject(my, command);
    if (command->operation == RK_CREATE) {
        rk_make(my->device, command, rk_image(my, waiting->slot));
        rk_acknowledge(my, command, 0);
        return 0;
    }
#if RK_POOLED
    if (rk_is_batch(command)) {
        waiting->before = 0;
        my->batch = my->count + 1;
        return 1;
    }
#endif
    rk_u32 state = actor->state;
    if (actor->id != command->actor || state == RK_FREE || state == RK_TERMINATED) {
        rk_acknowledge(my, command, RK_STALE);
        return 0;
    }
    waiting->before = state;
    switch (command->operation) {
        case RK_ACTIVATE:
            rk_set_state(actor, RK_ACTIVE);
            rk_acknowledge(my, command, 0);
            return 0;
        case RK_INTERRUPT:
            rk_interrupt(actor);
            rk_acknowledge(my, command, 0);
            return 0;
        case RK_MEASURE:
            rk_copy(rk_image(my, waiting->slot), &actor->processed, RK_TELEMETRY_BYTES);
            rk_acknowledge(my, command, 0);
            return 0;
        case RK_RESUME:
            rk_forgive(actor);
            rk_store_device32(&actor->resumed, actor->faults);
            rk_set_state(actor, state);
            rk_acknowledge(my, command, 0);
            return 0;
        case RK_KILL:
            rk_begin_end(actor);
            rk_interrupt(actor);
            rk_set_state(actor, RK_TERMINATED);
            return 1;
        case RK_TERMINATE:
            rk_begin_end(actor);
            rk_set_state(actor, RK_TERMINATED);
            return 1;
        default:
            rk_set_state(actor, RK_DEACTIVATED);
            return 1;
    }
}

static __device__ const rk_u64* rk_next_command(const rk_office* my) {
    return (const rk_u64*)(my->mapped + RK_M_COMMANDS + 64 * (my->position & (RK_COMMANDS - 1)));
}

static __device__ void rk_take_command(rk_office* my, rk_waiting* waiting) {
    rk_u32 slot = my->position & (RK_COMMANDS - 1);
    rk_waiting* place = &waiting[my->count];
    rk_copy(&place->command, rk_next_command(my), sizeof(rk_command));
    place->slot = slot;
    my->position++;
    my->count += rk_begin(my, place);
}

static __device__ void rk_look_after(rk_office* my, rk_waiting* waiting) {
    rk_u32 kept = 0;
    for (rk_u32 i = 0; i < my->count; i++) {
        const rk_command* command = &waiting[i].command;
#if RK_POOLED
        rk_u32 is_done = rk_is_batch(command) ? rk_has_left_batch(my, &waiting[i])
                                              : rk_has_left(rk_subject(my, command), command->actor);
#else
        rk_u32 is_done = rk_has_left(rk_subject(my, command), command->actor);
#endif
        if (is_done) {
            rk_finish(my, &waiting[i]);
        } else {
            if (kept != i) {
                waiting[kept] = waiting[i];
            }
            kept++;
        }
    }
    my->count = kept;
}

// The host asks what the device's clock says, and tells by how much that differs from the time of
// day: the time at which it asked and the time at which it had the answer bound the difference.
// With each question it also says what it knows so far; nothing more is read across the bus.
static __device__ void rk_tell_clock(char* mapped, rk_u64 question) {
    rk_put((rk_u64*)(mapped + RK_M_HOST + RK_CLOCK_READ), rk_nanoseconds());
    rk_store_host64((rk_u64*)(mapped + RK_M_HOST + RK_CLOCK_ANSWERED), question);
    rk_store_device64(&rk_clock_offset,
                      rk_load_host64((rk_u64*)(mapped + RK_M_HOST + RK_CLOCK_OFFSET)));
}

// Takes a command and looks around. Whether to go on.
static __device__ rk_u32 rk_office_turn(rk_office* my, rk_waiting* waiting, rk_u64* asked) {
    // It leaves last: until then somebody may have to be stopped.
    if (rk_load_device32(&rk_executors_left) >= RK_EXECUTORS) {
        return 0;
    }
    // All three are on their way across the bus at the same time.
    rk_u64 question = rk_look_host64((rk_u64*)(my->mapped + RK_M_HOST + RK_CLOCK_ASKED));
    rk_u64 next = rk_look_host64(rk_next_command(my));
    rk_u32 stop = (rk_u32)rk_look_host64((rk_u64*)(my->mapped + RK_M_HOST));
    rk_u32 is_told = (rk_u32)next == (rk_u32)(my->position + 1);
    if (is_told || question != *asked) {
        rk_fence_host();
    }
    if (question != *asked) {
        rk_tell_clock(my->mapped, question);
        *asked = question;
    }
    if (is_told) {
        rk_take_command(my, waiting);
    }
    if (my->batch == 0) {
        rk_look_after(my, waiting);
    }
    rk_show_host64((rk_u64*)(my->mapped + RK_M_HOST + 64), ++my->beats);
    if (stop != rk_stopping) {
        rk_store_device32(&rk_stopping, stop);
    }
    if (!is_told) {
        rk_pause();
    }
    return 1;
}

#if RK_POOLED
// What was taken last may be a batch, which all lanes perform.
static __device__ void rk_help(rk_office* my, const rk_waiting* waiting, char* mapped,
                               char* device) {
    rk_u32 lane = threadIdx.x;
    rk_u32 which = __shfl_sync(RK_EVERYONE, lane == 0 ? my->batch : 0, 0);
    if (which == 0) {
        return;
    }
    __syncwarp(RK_EVERYONE); // what the first one has copied is there for the others
    rk_fence_host();
    const rk_command* command = &waiting[which - 1].command;
    rk_perform_batch(mapped, device, command->operation, command->executor, command->capacity);
    if (lane == 0) {
        my->batch = 0;
    }
}
#endif

// By the lanes of a warp; the first one is the supervisor.
static __device__ void rk_supervise(char* mapped, char* device, rk_u32 is_resumed) {
    rk_office office;
    rk_office* my = &office;
    rk_office* left = (rk_office*)(device + RK_D_OFFICE);
    rk_u32 lane = threadIdx.x;
    if (is_resumed) {
        office = *left;
    } else {
        my->position = my->events = my->beats = 0;
        my->count = my->batch = 0;
    }
    my->mapped = mapped;
    my->device = device;
    rk_waiting* waiting = (rk_waiting*)(device + RK_D_WAITING);
    rk_u64 asked[1] = {0};
    rk_u32 goes_on = 1;
    while (goes_on) {
        goes_on = lane == 0 ? rk_office_turn(my, waiting, asked) : 0;
#if RK_POOLED
        goes_on = __shfl_sync(RK_EVERYONE, goes_on, 0);
        rk_help(my, waiting, mapped, device);
#endif
    }
    if (lane == 0) {
        *left = office;
    }
}

// Block 0 lowers the flag for a kernel that was launched before in the same module; executors begin
// when it has done so.
extern "C" __global__ void __launch_bounds__(RK_THREADS) rk_resident(char* mapped, char* device) {
    rk_u32* begun = (rk_u32*)(device + RK_D_BEGUN); // by the host: bytes of 0, or of 2 to go on
    rk_u32* resumed = begun + 1;
    if (blockIdx.x == 0) {
        if (threadIdx.x == 0) {
            for (rk_u32 e = 0; e < RK_EXECUTORS; e++) {
                rk_executors[e].running = rk_executors[e].killed = 0;
                rk_executors[e].attention = 0;
            }
            rk_mapped = mapped;
            rk_device = device;
            rk_store_device64(&rk_clock_offset,
                              rk_load_host64((rk_u64*)(mapped + RK_M_HOST + RK_CLOCK_OFFSET)));
            rk_store_device32(&rk_stopping, 0);
            rk_store_device32(&rk_executors_left, 0);
            rk_store_device32(&rk_executors_open, 0);
            rk_store_device32(&rk_executors_silent, 0);
            *resumed = *begun == 0x02020202;
            rk_store_device32(begun, 1);
        }
#if RK_POOLED
        if (threadIdx.x < RK_LANES) {
            __syncwarp(RK_EVERYONE);
            rk_supervise(mapped, device, *resumed);
        }
#else
        if (threadIdx.x == 0) {
            rk_supervise(mapped, device, *resumed);
        }
#endif
        return;
    }
    while (rk_load_device32(begun) != 1) {
        rk_pause();
    }
    rk_execute(mapped, device, *resumed);
}
