
// --- an executor -------------------------------------------------------------------------------

// A ring from other executors, as its reader sees it.
struct rk_inlet {
    char* ring;
    rk_u64 position, finished; // taken out; not waiting in mailboxes either
};

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
    rk_u64 beats, finished;            // turns; messages from the host that left the executor
    rk_u64 told;                       // how many of those the host was told of
    rk_inlet far, near;                // from other executors
    rk_u64 passed;                     // messages from there that left the executor
    rk_u32 busy, passes;               // turns until it counts as idle; turns without a look at the host
    rk_u32 reach, unordered;           // slots that are looked at next; whether words were written since a fence
    rk_u64 stamp;                      // the last that it gave or saw
    rk_u64 taken, stolen;              // pooled actors that it ran; those of other blocks
    rk_u32 dice, probed;               // whom it steals from next; whose ring it reads next
};

static __device__ rk_u32 rk_is(const rk_slot* message, rk_u32 flag) {
    return message->sizes & flag << 16;
}

static __device__ rk_actor* rk_actor_at(const rk_work* my, rk_u32 index) {
    return (rk_actor*)(my->device + RK_D_ACTORS + (rk_u64)RK_ACTOR_BYTES * index);
}

static __device__ rk_cell* rk_cell_at(const rk_work* my, rk_u32 number) {
    return (rk_cell*)(my->cells + (rk_u64)RK_CELL_BYTES * (number - 1));
}

static __device__ rk_slot* rk_mail(rk_cell* cell) { return (rk_slot*)(cell + 1); }

// --- answers

#if RK_POOLED
static __device__ void rk_publish_status(rk_work*) {} // of rings: see rk_read_ring
static __device__ void rk_tell_telemetry(rk_work*) {}
static __device__ rk_u32 rk_has_finished(const rk_work*) { return 0; }
static __device__ void rk_touch(rk_work*, rk_u32) {}
static __device__ void rk_note(rk_actor*) {}
#else
static __device__ void rk_tell_telemetry(rk_work* my) {
    if (my->dirty != 0) {
        rk_u32 index = my->dirty - 1;
        rk_actor* actor = rk_actor_at(my, index);
        rk_copy(my->mapped + RK_M_TELEMETRY + (rk_u64)RK_TELEMETRY_BYTES * index,
                &actor->processed, RK_TELEMETRY_BYTES);
#if RK_ROUTED
        rk_copy(my->mapped + RK_M_PASSED + (rk_u64)RK_PASSED_BYTES * index, &actor->taken,
                RK_PASSED_BYTES);
#endif
        my->dirty = 0;
        my->unordered = 1;
    }
}

static __device__ void rk_touch(rk_work* my, rk_u32 index) {
    if (my->dirty != index + 1) {
        rk_tell_telemetry(my);
        my->dirty = index + 1;
    }
}

// Whether messages of the host have left of which it was not told.
static __device__ rk_u32 rk_has_finished(const rk_work* my) { return my->told != my->finished; }

// The host may write into their slots from now on.
static __device__ void rk_publish_status(rk_work* my) {
    if (rk_has_finished(my)) {
        my->told = my->finished;
        rk_show_host64((rk_u64*)(my->mapped + RK_M_STATUS + 64ull * my->index) + 2, my->finished);
    }
}

static __device__ void rk_note(rk_actor* actor) {
    actor->messages_processed++;
    actor->last_activity = actor->last_timestamp;
}
#endif

// Makes the answers visible that were written since the last time. Telemetry goes before: who has
// a reply finds its message counted.
static __device__ void rk_publish(rk_work* my) {
    rk_tell_telemetry(my);
    if (my->published != my->tail || rk_has_finished(my)) {
        rk_fence_host();
        my->unordered = 1;
        rk_publish_status(my);
        for (; my->published != my->tail; my->published++) {
            rk_u32 place = my->published & (RK_EGRESS_SLOTS - 1);
            rk_show_host64((rk_u64*)(my->egress + RK_RING_SLOTS + (rk_u64)RK_SLOT_BYTES * place),
                           (rk_u64)my->types[place] << 32 | (rk_u32)(my->published + 1));
        }
    }
}

// For how many messages there is room, with all that they may have to be answered with, up to `most`.
static __device__ rk_u32 rk_room(rk_work* my, rk_u32 most) {
    if (my->tail - my->seen_head + (rk_u64)most * RK_ANSWERS + 1 > RK_EGRESS_SLOTS) {
        my->seen_head = rk_load_host64((rk_u64*)(my->egress + RK_RING_HEAD));
    }
    rk_u32 room = (rk_u32)((RK_EGRESS_SLOTS - 1 - (my->tail - my->seen_head)) / RK_ANSWERS);
    return room < most ? room : most;
}

// Room was seen to.
static __device__ void rk_answer(rk_work* my, rk_u32 kind, const rk_slot* about, rk_u32 type,
                                 const void* payload, rk_u32 bytes, rk_u32 detail) {
    rk_u32 place = my->tail & (RK_EGRESS_SLOTS - 1);
    rk_slot* slot = (rk_slot*)(my->egress + RK_RING_SLOTS + (rk_u64)RK_SLOT_BYTES * place);
    rk_u64* words = (rk_u64*)slot;
    my->types[place] = type;
    rk_put(words + 1, (rk_u64)about->tag << 32 | kind << 24 | RK_EXTENDED << 16 | bytes
                      | (about->sizes & (RK_PASSED | RK_CONTROL) << 16));
    rk_put(words + 2, about->destination);
    rk_put(words + 3, about->message);
    rk_put(words + 4, about->correlation);
    // What the device says is stamped here; what comes back keeps its stamp.
    rk_u32 is_said = kind == RK_REPLY || kind == RK_SENT;
    rk_put(words + 5, is_said ? my->stamp = rk_after(my->stamp) : about->clock);
    rk_put(words + 6, (rk_u64)(about->sizes >> 24) << 32 | detail);
    rk_put(words + 7, about->generation);
    rk_copy(slot + 1, payload, bytes);
    my->tail++;
}

static __device__ void rk_return(rk_work* my, rk_u32 kind, const rk_slot* message,
                                 rk_u32 detail) {
    rk_answer(my, kind, message, message->type, message + 1, message->sizes & 0xffff, detail);
}

// A message has left the executor.
static __device__ void rk_finished(rk_work* my, const rk_slot* message) {
    if (rk_is(message, RK_PASSED)) {
        rk_u32 is_near = rk_is(message, RK_NEAR);
        rk_inlet* inlet = is_near ? &my->near : &my->far;
        my->passed++;
        rk_ring_store(inlet->ring + RK_RING_FINISHED, ++inlet->finished, is_near);
    } else {
        my->finished++;
    }
}

// Sends what can go past the host, and leaves the rest for it, in order.
static __device__ void rk_send_past(rk_work* my, rk_actor* actor, const rk_slot* message) {
#if RK_ROUTED
    rk_u32 end = (rk_u32)my->reply[RK_SEND_CURSOR], keep = RK_SLOT_BYTES / 4;
    for (rk_u32 at = keep, words; at < end; at += words) {
        int* record = my->reply + at;
        words = RK_RECORD_HEAD + ((rk_u32)record[2] + 15) / 16 * 4;
        record[RK_RECORD_COUNTED] = 0;
#if RK_TOPICS
        if (record[0] == RK_RECORD_PUBLISH
            && rk_publish_here(my->mapped, my->device, actor, message, record, &my->stamp)) {
            continue;
        }
#endif
        if (record[0] == RK_RECORD_SEND && rk_send(my->device, actor, message, record, &my->stamp)) {
            actor->sent++;
            continue;
        }
        for (rk_u32 i = 0; i < words && keep != at; i++) {
            my->reply[keep + i] = record[i];
        }
        keep += words;
    }
    if (end != 0) {
        my->reply[RK_SEND_CURSOR] = (int)keep;
    }
#endif
}

// What a handler asks of the runtime, from behind its reply; whether there is anything.
static __device__ rk_u32 rk_tell_sent(rk_work* my, rk_actor* actor, const rk_slot* message) {
    rk_send_past(my, actor, message);
    rk_u32 at = RK_SLOT_BYTES / 4, end = (rk_u32)my->reply[RK_SEND_CURSOR];
    rk_u32 any = at < end;
    while (at < end) {
        rk_u32 bytes = 4 * (end - at);
        bytes = bytes < RK_SLOT_BYTES - RK_EXTENDED_BYTES ? bytes : RK_SLOT_BYTES - RK_EXTENDED_BYTES;
        rk_answer(my, RK_SENT, message, 0, my->reply + at, bytes, 0);
        at += bytes / 4;
    }
    return any;
}

// --- handlers

static __device__ void rk_release(rk_work* my) {
    if (my->held != 0) {
        rk_store_device64(&rk_executors[my->index].running, 0);
        my->held = 0;
    }
}

#if !RK_POOLED
// Whether the actor may handle messages; from then on the supervisor waits for rk_release.
static __device__ rk_u32 rk_acquire(rk_work* my, rk_actor* actor, rk_u64 id) {
    if (my->held != id) {
        rk_release(my);
        rk_store_device64(&rk_executors[my->index].running, id);
        rk_fence();
        my->held = id;
        // The state may be that of a successor, whose id was written before it.
        my->open = rk_load_device32(&actor->state) == RK_ACTIVE
            && rk_load_device64(&actor->id) == id
            && rk_load_device32(&actor->resumed) == actor->faults;
        if (my->open) {
            rk_put((rk_u64*)(my->mapped + RK_M_STATUS + 64ull * my->index) + 1, id);
        } else {
            rk_release(my);
        }
    }
    return my->held == id && my->open;
}
#endif

static __device__ rk_u32 rk_trap_site(rk_work* my) {
    rk_u32 first = RK_TRAP_SITES;
    int item = 0x7fffffff; // of those that met a site the first one counts
    for (rk_u32 site = 0; site < RK_TRAP_SITES; site++) {
        if (my->traps[site] < item) {
            item = my->traps[site];
            first = site;
        }
        my->traps[site] = 0x7fffffff;
    }
    return first;
}

static __device__ void rk_measure(rk_actor* actor, const rk_slot* message) {
    actor->last_timestamp = rk_now() << 16;
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
    rk_finished(my, message);
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
    rk_invoke(actor->type, my->device + RK_D_STATES + (rk_u64)RK_STATE_BYTES * index,
                (const int*)message, my->reply, my->traps);
    my->stamp = *(rk_u64*)(my->reply + RK_SEND_CLOCK);
    rk_u32 asks = rk_tell_sent(my, actor, message);
    rk_u32 sizes = (rk_u32)my->reply[2], outcome = sizes >> 16 & 0xff;
    if (outcome == 0) {
        actor->processed++;
        if (actor->last_timestamp == 0 || rk_is(message, RK_REPLY_WANTED)
            || message->clock != 0) {
            rk_measure(actor, message);
        }
        rk_note(actor);
#if RK_ROUTED
        if (rk_is(message, RK_PASSED)) {
            actor->handled++;
            if (asks) {
                rk_return(my, RK_DONE, message, 0);
            }
        }
#endif
        if (rk_is(message, RK_REPLY_WANTED)) {
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

#if !RK_POOLED
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
        rk_finished(my, message);
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

// The first message that waits leaves the mailbox; it may be read until another one is queued.
static __device__ const rk_slot* rk_take_mail(rk_work* my, rk_actor* actor) {
    rk_u32 cell = actor->first_mail;
    rk_cell* place = rk_cell_at(my, cell);
    actor->first_mail = place->next;
    actor->queue_depth--;
    place->next = my->free_cells;
    my->free_cells = cell;
    return rk_mail(place);
}

// Gives messages of the host back that wait behind one whose handler threw: how many. Those that came
// past the host go on waiting.
static __device__ rk_u32 rk_give_back(rk_work* my, rk_actor* actor, rk_u32 room) {
    rk_u32 done = 0, before = 0;
    for (rk_u32 cell = actor->first_mail, next; cell != 0 && done < room; cell = next) {
        rk_cell* place = rk_cell_at(my, cell);
        next = place->next;
        if (rk_is(rk_mail(place), RK_PASSED)) {
            before = cell;
            continue;
        }
        if (before != 0) {
            rk_cell_at(my, before)->next = next;
        } else {
            actor->first_mail = next;
        }
        actor->last_mail = next == 0 ? before : actor->last_mail;
        actor->queue_depth--;
        my->finished++;
        rk_return(my, RK_RETURNED, rk_mail(place), 0);
        place->next = my->free_cells;
        my->free_cells = cell;
        done++;
    }
    return done;
}

// The messages of the actor whose turn it is, as many as it may handle now. Whether there were any.
static __device__ rk_u32 rk_run_mail(rk_work* my) {
    rk_u32 number = my->first_mailed, done = 0;
    rk_u32 room = number != 0 ? rk_room(my, RK_LANES) : 0;
    if (room == 0) {
        return 0;
    }
    rk_u32 index = number - 1;
    rk_actor* actor = rk_actor_at(my, index);
    my->first_mailed = actor->next;
    actor->next = 0;
    for (; done < room && actor->first_mail != 0; done++) {
        const rk_slot* first = rk_mail(rk_cell_at(my, actor->first_mail));
        rk_u32 is_mark = rk_is(first, RK_CONTROL);
        rk_u32 is_over = rk_load_device32(&actor->state) == RK_TERMINATED
            || rk_load_device64(&actor->id) != first->destination;
        rk_u32 open = !is_mark && !is_over && rk_acquire(my, actor, first->destination);
        if (!open && !is_mark && !is_over) {
            if (rk_load_device32(&actor->resumed) != actor->faults) {
                done += rk_give_back(my, actor, room - done);
                rk_touch(my, index);
            }
            break;
        }
        const rk_slot* message = rk_take_mail(my, actor);
        actor->waiting -= rk_is(message, RK_PASSED) ? 1 : 0;
        if (open) {
            rk_handle(my, actor, index, message);
        } else { // what it counts may be its successor's already
            rk_finished(my, message);
            rk_return(my, is_mark ? RK_DONE : RK_UNDELIVERED, message, 0);
        }
        rk_touch(my, index);
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

// The host opens or closes the way past it, and may ask to be told when all is handled that came
// before.
static __device__ void rk_obey(rk_work* my, rk_actor* actor, rk_u32 index,
                               const rk_slot* message) {
    rk_store_device32(&actor->settled, message->deadline);
    if (message->tenant == 0) {
        my->finished++;
    } else if (actor->first_mail != 0 && rk_load_device32(&actor->resumed) == actor->faults) {
        rk_queue(my, actor, index, message);
    } else {
        my->finished++;
        rk_return(my, actor->first_mail != 0 ? RK_RETURNED : RK_DONE, message, 0);
    }
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
    } else if (rk_is(message, RK_CONTROL)) {
        rk_obey(my, actor, index, message);
    } else if (rk_load_device32(&actor->resumed) != actor->faults) {
        my->finished++;
        rk_return(my, RK_RETURNED, message, 0);
    } else if (actor->first_mail == 0 && rk_acquire(my, actor, message->destination)) {
        rk_handle(my, actor, index, message);
    } else {
        rk_queue(my, actor, index, message);
    }
}
#endif

// --- the ring from other executors

#if RK_ROUTED

// A message from an actor of this kernel; there is room to answer it.
static __device__ void rk_receive(rk_work* my, rk_slot* message) {
    rk_u32 index = (rk_u32)message->destination;
    rk_actor* actor = rk_actor_at(my, index);
    if (message->type == 0) { // claimed and given up
        rk_finished(my, message);
        return;
    }
    if (actor->id != message->destination || actor->self != message->message
        || rk_load_device32(&actor->state) == RK_TERMINATED) {
        rk_finished(my, message);
        rk_return(my, RK_STALE, message, 0);
        return;
    }
    rk_touch(my, index);
    message->message = RK_PASSED_NUMBERS + actor->taken++;
    if (actor->first_mail == 0 && rk_acquire(my, actor, message->destination)) {
        rk_handle(my, actor, index, message);
    } else {
        actor->waiting++;
        rk_queue(my, actor, index, message);
    }
}

// Takes what has come, up to `most` messages while there is room for `spare` more. What was claimed
// before `end` is waited for: who has claimed publishes soon. Whether nothing is left before `end`.
static __device__ rk_u32 rk_take_inlet(rk_work* my, rk_u32 is_near, rk_u64 end, rk_u32 spare,
                                       rk_u32 most) {
    rk_inlet* inlet = is_near ? &my->near : &my->far;
    for (rk_u32 i = 0; i < most; i++) {
        rk_slot* slot = rk_ring_slot(inlet->ring, inlet->position, is_near);
        while ((rk_u32)rk_ring_load(slot, is_near) != (rk_u32)(inlet->position + 1)) {
            if (inlet->position >= end) {
                return 1;
            }
            rk_pause();
        }
        if (rk_room(my, spare + 1) <= spare) {
            break;
        }
        rk_receive(my, slot);
        inlet->position++;
        if (is_near) {
            rk_ring_store(inlet->ring + RK_RING_TAKEN, inlet->position, is_near);
        }
    }
    return inlet->position >= end;
}

// What was claimed so far; whether nothing is left of that.
static __device__ rk_u32 rk_drain_inlet(rk_work* my, rk_u32 is_near, rk_u32 spare) {
    char* ring = is_near ? my->near.ring : my->far.ring;
    return rk_take_inlet(my, is_near, rk_ring_load(ring + RK_RING_CLAIMED, is_near), spare,
                         RK_RING_COUNT);
}

// Before a batch of the host: what an actor has sent past the host comes before what it has sent
// through it later. Else some of what has come. Whether the batch may be begun.
static __device__ rk_u32 rk_take_rings(rk_work* my, rk_u32 count) {
    if (count != 0) {
#if RK_NEARBY
        if (!rk_drain_inlet(my, 1, count)) {
            return 0;
        }
#endif
        return rk_drain_inlet(my, 0, count);
    }
#if RK_NEARBY
    rk_take_inlet(my, 1, 0, 0, RK_LANES);
#endif
    rk_take_inlet(my, 0, 0, 0, RK_LANES);
    return 1;
}

#endif

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

// Who sees the beat sees what was written before. Where nothing was, no fence is waited for: most turns
// of an executor find nothing to do, and the next message is seen the sooner.
static __device__ void rk_beat(rk_work* my) {
    rk_u64* status = (rk_u64*)(my->mapped + RK_M_STATUS + 64ull * my->index);
    rk_put(status + 1, my->held);
    rk_put(status + 4, my->passed);
    if (my->unordered) {
        rk_fence_host();
        my->unordered = 0;
    }
    rk_show_host64(status, ++my->beats);
}

// For how many messages of the host there is room; 0 where it need not be asked: a look at its memory
// takes longer than a message between actors.
static __device__ rk_u32 rk_plan(rk_work* my) {
    if (my->busy != 0 && my->passes < RK_PASSES) {
        my->passes++;
        return 0;
    }
    my->passes = 0;
    return rk_room(my, my->reach);
}

#if !RK_POOLED
// What lane 0 does with a batch. Whether there was anything to do.
static __device__ rk_u32 rk_turn(rk_work* my, rk_u32 count) {
    rk_u32 attention = rk_load_device32(&rk_executors[my->index].attention);
    if (attention != my->attention) {
        my->attention = attention;
        rk_release(my);
    }
    rk_u32 came = 0;
#if RK_ROUTED
    rk_u64 before = my->far.position + my->near.position;
    count = rk_take_rings(my, count) ? count : 0;
    came = my->far.position + my->near.position != before;
    my->busy = came ? RK_BUSY_TURNS : my->busy - (my->busy != 0);
#endif
    for (rk_u32 i = 0; i < count; i++) {
        rk_deliver(my, (const rk_slot*)(my->stage + (rk_u64)RK_SLOT_BYTES * i));
    }
    my->position += count;
    if (count != 0) {
        rk_publish(my);
        rk_put((rk_u64*)(my->ingress + RK_RING_HEAD), my->position);
    }
    rk_u32 mail = rk_run_mail(my);
    rk_publish(my);
    return count + mail + came;
}

static __device__ rk_u32 rk_round(rk_work* my) {
    rk_u32 lane = threadIdx.x % RK_LANES;
    rk_u32 room = lane == 0 ? rk_plan(my) : 0, count = 0;
    room = __shfl_sync(RK_EVERYONE, room, 0);
    if (room != 0) {
        count = rk_fetch(my, __shfl_sync(RK_EVERYONE, my->position, 0), room);
        // Who finds nothing looks at one slot: all lanes of all executors would fill the bus.
        my->reach = count == 0 ? 1 : count == room ? RK_LANES : my->reach;
    }
    return lane == 0 ? rk_turn(my, count) : 0;
}
#endif

// What a kernel leaves that was paused, for the next one over the same memory.
static __device__ rk_work* rk_left_work(char* device, rk_u32 index) {
    return (rk_work*)(device + RK_D_WORKS + (rk_u64)RK_WORK_BYTES * index);
}
static_assert(sizeof(rk_work) <= RK_WORK_BYTES);

static __device__ void rk_begin_work(rk_work* my) {
    my->position = my->tail = my->published = my->seen_head = my->held = 0;
    my->open = my->attention = my->dirty = my->free_cells = my->fresh_cells = 0;
    my->first_mailed = my->last_mailed = 0;
    my->beats = my->finished = my->told = 0;
    my->far.position = my->far.finished = my->near.position = my->near.finished = 0;
    my->passed = 0;
    my->busy = my->passes = my->unordered = 0;
    my->reach = 1;
    my->stamp = 0;
    my->taken = my->stolen = my->dice = my->probed = 0;
}

// The shared memory of a block is lost with the kernel: what lies there is kept in the device's.
static __device__ char* rk_near_kept(const rk_work* my) {
    return my->device + RK_D_NEAR + (rk_u64)RK_NEAR_BYTES * my->index;
}

// Nobody sends before all have opened theirs.
static __device__ void rk_open_near(rk_work* my, rk_u32 is_resumed) {
#if RK_NEARBY
    if (threadIdx.x % RK_LANES == 0) {
        my->near.ring = rk_near_own(my->index);
        rk_u64* words = (rk_u64*)my->near.ring;
        rk_u64* kept = (rk_u64*)rk_near_kept(my);
        for (rk_u32 i = 0; i < RK_NEAR_BYTES / 8; i++) {
            words[i] = is_resumed ? kept[i] : 0;
        }
        rk_fence();
        rk_add32(&rk_executors_open, 1);
        while (rk_load_device32(&rk_executors_open) != RK_EXECUTORS) {
            rk_pause();
        }
    }
#endif
}

// When all have stopped sending.
static __device__ void rk_close_near(rk_work* my) {
#if RK_NEARBY
    rk_fence();
    rk_add32(&rk_executors_silent, 1);
    while (rk_load_device32(&rk_executors_silent) != RK_EXECUTORS) {
        rk_pause();
    }
    const rk_u64* words = (const rk_u64*)my->near.ring;
    rk_u64* kept = (rk_u64*)rk_near_kept(my);
    for (rk_u32 i = 0; i < RK_NEAR_BYTES / 8; i++) {
        kept[i] = words[i];
    }
    rk_near_left(my->index);
#endif
}
// One turn of an executor, by all of its lanes. For lane 0, whether there was anything to do.
static __device__ rk_u32 rk_round(rk_work* my);

static __device__ void rk_execute(char* mapped, char* device, rk_u32 is_resumed) {
#if RK_TOGETHER
    if (threadIdx.x >= RK_LANES) { // those of the first warp read messages with the first item
        while (rk_assist()) {
        }
        return;
    }
#endif
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
    my->far.ring = rk_ring_of(device, index);
    rk_open_near(my, is_resumed);
    my->types = (rk_u32*)(device + RK_D_TYPES + 4ull * RK_EGRESS_SLOTS * index);
    my->traps = (int*)(device + RK_D_TRAPS + 4ull * RK_TRAP_SITES * index);
    for (rk_u32 site = lane; site < RK_TRAP_SITES; site += RK_LANES) {
        my->traps[site] = 0x7fffffff;
    }
    __syncwarp(RK_EVERYONE);
    rk_u32 goes_on = 1;
    while (goes_on) {
        rk_u32 did = rk_round(my);
        if (lane == 0) {
            if (my->passes == 0) {
                rk_beat(my);
            }
            if (!did) {
                rk_pause();
            }
            goes_on = rk_load_device32(&rk_stopping) == 0;
#if RK_TOGETHER
            rk_dismiss(goes_on);
        } else {
            rk_assist();
#endif
        }
        goes_on = __shfl_sync(RK_EVERYONE, goes_on, 0);
    }
    if (lane == 0) {
        rk_release(my);
        rk_publish(my);
        rk_close_near(my);
        *rk_left_work(device, index) = work;
        rk_fence();
        atomicAdd(&rk_executors_left, 1u);
    }
}
