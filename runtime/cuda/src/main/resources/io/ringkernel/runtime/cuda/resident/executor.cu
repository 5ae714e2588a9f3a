
// --- an executor -------------------------------------------------------------------------------

struct rk_work {
    rk_u32 index;
    char *mapped, *device, *ingress, *egress, *stage, *cells;
    int *reply, *traps;
    rk_u32* types;                     // of the answers that are not published yet
    rk_u64 position;                   // of the ingress ring
    rk_u64 tail, published, seen_head; // of the egress ring
    rk_u64 held;                       // the actor that is run, or 0
    rk_u32 open;                       // whether it may handle messages
    rk_u32 attention;
    rk_u32 dirty;                      // index of the actor whose telemetry is to be told, plus 1
    rk_u32 free_cells, fresh_cells;    // cells that were given back; cells never used
    rk_u32 first_mailed, last_mailed;  // actors with messages that wait
    rk_u64 beats, finished;            // turns; messages that left the executor
    rk_u64 stamp;                      // the last that it gave or saw
};

static __device__ rk_actor* rk_actor_at(const rk_work* my, rk_u32 index) {
    return (rk_actor*)(my->device + RK_D_ACTORS + (rk_u64)RK_ACTOR_BYTES * index);
}

static __device__ rk_cell* rk_cell_at(const rk_work* my, rk_u32 number) {
    return (rk_cell*)(my->cells + (rk_u64)RK_CELL_BYTES * (number - 1));
}

static __device__ rk_slot* rk_mail(rk_cell* cell) { return (rk_slot*)(cell + 1); }

// --- answers

static __device__ void rk_tell_telemetry(rk_work* my) {
    if (my->dirty != 0) {
        rk_u32 index = my->dirty - 1;
        rk_actor* actor = rk_actor_at(my, index);
        rk_copy(my->mapped + RK_M_TELEMETRY + (rk_u64)RK_TELEMETRY_BYTES * index,
                &actor->processed, RK_TELEMETRY_BYTES);
        my->dirty = 0;
    }
}

static __device__ void rk_touch(rk_work* my, rk_u32 index) {
    if (my->dirty != index + 1) {
        rk_tell_telemetry(my);
        my->dirty = index + 1;
    }
}

// Makes the answers visible that were written since the last time. Telemetry goes before: who has
// a reply finds its message counted.
static __device__ void rk_publish(rk_work* my) {
    rk_tell_telemetry(my);
    rk_put((rk_u64*)(my->mapped + RK_M_STATUS + 64ull * my->index) + 2, my->finished);
    if (my->published != my->tail) {
        rk_fence_host();
        for (; my->published != my->tail; my->published++) {
            rk_u32 place = my->published & (RK_EGRESS_SLOTS - 1);
            rk_store_host64((rk_u64*)(my->egress + RK_RING_SLOTS + (rk_u64)RK_SLOT_BYTES * place),
                            (rk_u64)my->types[place] << 32 | (rk_u32)(my->published + 1));
        }
    }
}

// For how many messages there is room, with all that they may have to be answered with.
static __device__ rk_u32 rk_room(rk_work* my) {
    if (my->tail - my->seen_head + RK_LANES * RK_ANSWERS + 1 > RK_EGRESS_SLOTS) {
        my->seen_head = rk_load_host64((rk_u64*)(my->egress + RK_RING_HEAD));
    }
    rk_u32 room = (rk_u32)((RK_EGRESS_SLOTS - 1 - (my->tail - my->seen_head)) / RK_ANSWERS);
    return room < RK_LANES ? room : RK_LANES;
}

// Room was seen to.
static __device__ void rk_answer(rk_work* my, rk_u32 kind, const rk_slot* about, rk_u32 type,
                                 const void* payload, rk_u32 bytes, rk_u32 detail) {
    rk_u32 place = my->tail & (RK_EGRESS_SLOTS - 1);
    rk_slot* slot = (rk_slot*)(my->egress + RK_RING_SLOTS + (rk_u64)RK_SLOT_BYTES * place);
    rk_u64* words = (rk_u64*)slot;
    my->types[place] = type;
    rk_put(words + 1, (rk_u64)about->tag << 32 | kind << 24 | RK_EXTENDED << 16 | bytes);
    rk_put(words + 2, about->destination);
    rk_put(words + 3, about->message);
    rk_put(words + 4, about->correlation);
    // What the device says is stamped here; what comes back keeps its stamp.
    rk_u32 is_said = kind == RK_REPLY || kind == RK_SENT;
    rk_put(words + 5, is_said ? my->stamp = rk_after(my->stamp) : about->clock);
    rk_put(words + 6, detail);
    rk_put(words + 7, about->generation);
    rk_copy(slot + 1, payload, bytes);
    my->tail++;
}

static __device__ void rk_return(rk_work* my, rk_u32 kind, const rk_slot* message,
                                 rk_u32 detail) {
    rk_answer(my, kind, message, message->type, message + 1, message->sizes & 0xffff, detail);
}

// What a handler asks of the runtime, from behind its reply.
static __device__ void rk_tell_sent(rk_work* my, const rk_slot* message) {
    rk_u32 at = RK_SLOT_BYTES / 4, end = (rk_u32)my->reply[RK_SEND_CURSOR];
    while (at < end) {
        rk_u32 bytes = 4 * (end - at);
        bytes = bytes < RK_SLOT_BYTES - RK_EXTENDED_BYTES ? bytes : RK_SLOT_BYTES - RK_EXTENDED_BYTES;
        rk_answer(my, RK_SENT, message, 0, my->reply + at, bytes, 0);
        at += bytes / 4;
    }
}

// --- handlers

static __device__ void rk_release(rk_work* my) {
    if (my->held != 0) {
        rk_store_device64(&rk_executors[my->index].running, 0);
        my->held = 0;
    }
}

// Whether the actor may handle messages; from then on the supervisor waits for rk_release.
static __device__ rk_u32 rk_acquire(rk_work* my, rk_actor* actor, rk_u64 id) {
    if (my->held != id) {
        rk_release(my);
        rk_store_device64(&rk_executors[my->index].running, id);
        rk_fence();
        my->held = id;
        my->open = rk_load_device32(&actor->state) == RK_ACTIVE
            && rk_load_device32(&actor->resumed) == actor->faults;
        if (my->open) {
            rk_put((rk_u64*)(my->mapped + RK_M_STATUS + 64ull * my->index) + 1, id);
        } else {
            rk_release(my);
        }
    }
    return my->held == id && my->open;
}

static __device__ rk_u32 rk_trap_site(rk_work* my) {
    for (rk_u32 site = 0; site < RK_TRAP_SITES; site++) {
        if (my->traps[site] != 0x7fffffff) {
            my->traps[site] = 0x7fffffff;
            return site;
        }
    }
    return RK_TRAP_SITES;
}

static __device__ void rk_measure(rk_actor* actor, const rk_slot* message) {
    actor->last_timestamp = rk_now() << 16;
    actor->last_activity = actor->last_timestamp;
    rk_u64 now = rk_now(), sent = message->clock >> 16;
    if (message->clock != 0) {
        rk_u64 took = now > sent ? (now - sent) * 1000 : 0;
        actor->total_latency += took;
        actor->max_latency = took > actor->max_latency ? took : actor->max_latency;
        actor->min_latency =
            actor->min_latency == 0 || took < actor->min_latency ? took : actor->min_latency;
    }
}

// One message, by an actor that may handle it.
static __device__ void rk_handle(rk_work* my, rk_actor* actor, rk_u32 index,
                                 const rk_slot* message) {
    rk_touch(my, index);
    my->finished++;
    if (message->deadline != 0 && rk_now() - (message->clock >> 16) > message->deadline
        && rk_now() > message->clock >> 16) {
        actor->dropped++;
        rk_return(my, RK_EXPIRED, message, 0);
        return;
    }
    my->reply[RK_SEND_CURSOR] = 0; // most classes leave it so
    *(rk_u64*)(my->reply + RK_SEND_SELF) = actor->self;
    my->stamp = message->clock > my->stamp ? message->clock : my->stamp;
    *(rk_u64*)(my->reply + RK_SEND_CLOCK) = my->stamp;
    rk_dispatch(actor->type, my->device + RK_D_STATES + (rk_u64)RK_STATE_BYTES * index,
                (const int*)message, my->reply, my->traps);
    my->stamp = *(rk_u64*)(my->reply + RK_SEND_CLOCK);
    rk_tell_sent(my, message);
    rk_u32 sizes = (rk_u32)my->reply[2], outcome = sizes >> 16 & 0xff;
    if (outcome == 0) {
        actor->processed++;
        actor->messages_processed++;
        if (actor->last_timestamp == 0 || (message->sizes & RK_REPLY_WANTED << 16) != 0
            || message->clock != 0) {
            rk_measure(actor, message);
        }
        if ((message->sizes & RK_REPLY_WANTED << 16) != 0) {
            rk_answer(my, my->reply[1] != 0 ? RK_REPLY : RK_DONE, message, (rk_u32)my->reply[1],
                      my->reply + RK_EXTENDED_BYTES / 4, sizes & 0xffff, 0);
        }
        return;
    }
    actor->dropped++;
    actor->errors++;
    if (outcome == RK_OUTCOME_MALFORMED) {
        actor->error_code = RK_MALFORMED;
        rk_return(my, RK_MALFORMED, message, 0);
        return;
    }
    // The handler threw: the actor waits until its supervisor on the host has decided.
    rk_u32 site = rk_trap_site(my);
    actor->error_code = 256 + site;
    actor->faults++;
    my->open = 0;
    rk_return(my, RK_TRAPPED, message, site);
}

// --- mailboxes

static __device__ rk_u32 rk_take_cell(rk_work* my) {
    rk_u32 cell = my->free_cells;
    if (cell != 0) {
        my->free_cells = rk_cell_at(my, cell)->next;
        return cell;
    }
    return my->fresh_cells < RK_CELLS ? ++my->fresh_cells : 0;
}

static __device__ void rk_queue(rk_work* my, rk_actor* actor, rk_u32 index,
                                const rk_slot* message) {
    rk_u32 cell = rk_take_cell(my);
    if (cell == 0) { // the host's credits make this impossible
        actor->dropped++;
        my->finished++;
        rk_touch(my, index);
        rk_return(my, RK_UNDELIVERED, message, 0);
        return;
    }
    rk_cell* place = rk_cell_at(my, cell);
    place->next = 0;
    rk_copy(rk_mail(place), message, RK_EXTENDED_BYTES + (message->sizes & 0xffff));
    actor->queue_depth++;
    if (actor->first_mail != 0) {
        rk_cell_at(my, actor->last_mail)->next = cell;
    } else {
        actor->first_mail = cell;
        actor->next = 0;
        if (my->first_mailed != 0) {
            rk_actor_at(my, my->last_mailed - 1)->next = index + 1;
        } else {
            my->first_mailed = index + 1;
        }
        my->last_mailed = index + 1;
    }
    actor->last_mail = cell;
    rk_touch(my, index);
}

// The messages of the actor whose turn it is, as many as it may handle now. Whether there were any.
static __device__ rk_u32 rk_run_mail(rk_work* my) {
    rk_u32 number = my->first_mailed, done = 0;
    rk_u32 room = number != 0 ? rk_room(my) : 0;
    if (room == 0) {
        return 0;
    }
    rk_u32 index = number - 1;
    rk_actor* actor = rk_actor_at(my, index);
    rk_u64 id = actor->id;
    my->first_mailed = actor->next;
    actor->next = 0;
    for (; done < room && actor->first_mail != 0; done++) {
        rk_u32 open = rk_acquire(my, actor, id);
        if (!open && rk_load_device32(&actor->state) != RK_TERMINATED) {
            break;
        }
        rk_u32 cell = actor->first_mail;
        rk_cell* place = rk_cell_at(my, cell);
        actor->first_mail = place->next;
        actor->queue_depth--;
        if (open) {
            rk_handle(my, actor, index, rk_mail(place));
        } else {
            actor->dropped++;
            my->finished++;
            rk_return(my, RK_UNDELIVERED, rk_mail(place), 0);
        }
        rk_touch(my, index);
        place->next = my->free_cells;
        my->free_cells = cell;
    }
    if (actor->first_mail != 0) {
        if (my->first_mailed != 0) {
            rk_actor_at(my, my->last_mailed - 1)->next = number;
        } else {
            my->first_mailed = number;
        }
        my->last_mailed = number;
    }
    return done;
}

// A message from the host.
static __device__ void rk_deliver(rk_work* my, const rk_slot* message) {
    rk_u32 index = (rk_u32)message->destination;
    if (message->type == 0) { // claimed and given up
        my->finished++;
        return;
    }
    rk_actor* actor = rk_actor_at(my, index < RK_ACTORS ? index : 0);
    if (index >= RK_ACTORS || actor->id != message->destination) {
        my->finished++;
        rk_return(my, RK_STALE, message, 0);
        return;
    }
    if (rk_load_device32(&actor->resumed) != actor->faults) {
        my->finished++;
        rk_return(my, RK_RETURNED, message, 0);
        return;
    }
    if (actor->first_mail == 0 && rk_acquire(my, actor, message->destination)) {
        rk_handle(my, actor, index, message);
    } else {
        rk_queue(my, actor, index, message);
    }
}

// --- the ring from the host: all lanes look at a slot each, so that reads across the bus overlap

static __device__ rk_u32 rk_fetch(const rk_work* my, rk_u64 position, rk_u32 room) {
    rk_u32 lane = threadIdx.x % RK_LANES;
    const char* slot = my->ingress + RK_RING_SLOTS
        + ((position + lane) & (RK_INGRESS_SLOTS - 1)) * RK_SLOT_BYTES;
    rk_u32 full = lane < room && (rk_u32)rk_load_host64((const rk_u64*)slot)
        == (rk_u32)(position + lane + 1);
    rk_u32 missing = ~__ballot_sync(RK_EVERYONE, full) & RK_EVERYONE;
    rk_u32 count = missing == 0 ? RK_LANES : __ffs(missing) - 1;
    if (lane < count) {
        rk_slot* staged = (rk_slot*)(my->stage + (rk_u64)RK_SLOT_BYTES * lane);
        rk_copy(staged, slot, RK_EXTENDED_BYTES);
        rk_u32 bytes = staged->sizes & 0xffff;
        bytes = bytes < RK_SLOT_BYTES - RK_EXTENDED_BYTES ? bytes : RK_SLOT_BYTES - RK_EXTENDED_BYTES;
        rk_copy(staged + 1, slot + RK_EXTENDED_BYTES, bytes);
    }
    __syncwarp(RK_EVERYONE);
    return count;
}

static __device__ void rk_beat(rk_work* my) {
    rk_u64* status = (rk_u64*)(my->mapped + RK_M_STATUS + 64ull * my->index);
    rk_put(status + 1, my->held);
        rk_store_host64(status, ++my->beats);
}

// What lane 0 does with a batch. Whether there was anything to do.
static __device__ rk_u32 rk_turn(rk_work* my, rk_u32 count) {
    rk_u32 attention = rk_load_device32(&rk_executors[my->index].attention);
    if (attention != my->attention) {
        my->attention = attention;
        rk_release(my);
    }
    for (rk_u32 i = 0; i < count; i++) {
        rk_deliver(my, (const rk_slot*)(my->stage + (rk_u64)RK_SLOT_BYTES * i));
    }
    my->position += count;
    if (count != 0) {
        rk_publish(my);
        rk_store_host64((rk_u64*)(my->ingress + RK_RING_HEAD), my->position);
    }
    rk_u32 mail = rk_run_mail(my);
    rk_publish(my);
    return count + mail;
}

// What a kernel leaves that was paused, for the next one over the same memory.
static __device__ rk_work* rk_left_work(char* device, rk_u32 index) {
    return (rk_work*)(device + RK_D_WORKS + (rk_u64)RK_WORK_BYTES * index);
}
static_assert(sizeof(rk_work) <= RK_WORK_BYTES);

static __device__ void rk_begin_work(rk_work* my) {
    my->position = my->tail = my->published = my->seen_head = my->held = 0;
    my->open = my->attention = my->dirty = my->free_cells = my->fresh_cells = 0;
    my->first_mailed = my->last_mailed = 0;
    my->beats = my->finished = my->stamp = 0;
}

static __device__ void rk_execute(char* mapped, char* device, rk_u32 is_resumed) {
    rk_work work;
    rk_work* my = &work;
    rk_u32 index = rk_executor_index(), lane = threadIdx.x % RK_LANES;
    if (is_resumed) {
        work = *rk_left_work(device, index);
    } else {
        rk_begin_work(my);
    }
    my->attention = 0;
    my->index = index;
    my->mapped = mapped;
    my->device = device;
    my->ingress = mapped + RK_M_INGRESS + RK_INGRESS_BYTES * index;
    my->egress = mapped + RK_M_EGRESS + RK_EGRESS_BYTES * index;
    my->stage = device + RK_D_STAGES + (rk_u64)RK_SLOT_BYTES * RK_LANES * index;
    my->cells = device + RK_D_CELLS + (rk_u64)RK_CELL_BYTES * RK_CELLS * index;
    my->reply = (int*)(device + RK_D_REPLIES + (rk_u64)RK_REPLY_BYTES * index);
    my->types = (rk_u32*)(device + RK_D_TYPES + 4ull * RK_EGRESS_SLOTS * index);
    my->traps = (int*)(device + RK_D_TRAPS + 4ull * RK_TRAP_SITES * index);
    for (rk_u32 site = lane; site < RK_TRAP_SITES; site += RK_LANES) {
        my->traps[site] = 0x7fffffff;
    }
    __syncwarp(RK_EVERYONE);
    rk_u64 position = my->position;
    rk_u32 goes_on = 1;
    while (goes_on) {
        rk_u32 room = lane == 0 ? rk_room(my) : 0;
        room = __shfl_sync(RK_EVERYONE, room, 0);
        rk_u32 count = rk_fetch(my, position, room);
        position += count;
        if (lane == 0) {
            rk_u32 did = rk_turn(my, count);
            rk_beat(my);
            if (!did) {
                rk_pause();
            }
            goes_on = rk_load_device32(&rk_stopping) == 0;
        }
        goes_on = __shfl_sync(RK_EVERYONE, goes_on, 0);
    }
    if (lane == 0) {
        rk_release(my);
        rk_publish(my);
        *rk_left_work(device, index) = work;
        rk_fence();
        atomicAdd(&rk_executors_left, 1u);
    }
}
