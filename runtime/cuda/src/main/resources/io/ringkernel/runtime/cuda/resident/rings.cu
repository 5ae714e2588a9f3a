// --- from actor to actor -----------------------------------------------------------------------
//
// Each executor has two rings that others write into: one in the shared memory of its block, for
// executors of its block and cluster, and one in the device's memory for those of other clusters. Two
// executors always use the same one. A slot is claimed by a swap of the ring's tail and published by
// its sequence; between the two nobody waits. Who claims has looked whether the executor holds fewer
// messages than its mailboxes have cells for: so it takes all that comes.
//
// A message that must not or cannot go this way the host carries. Of an actor that could have had it
// the sender then raises `detours`; the executor, told by the host, writes into `settled` how many of
// those have come to their end. While the two differ everything for the actor takes the host's way, so
// that nothing overtakes what is on it. Of the two only those detours matter to a sender that it has
// made itself, and those it reads, so any order of the two loads will do.

#define RK_NEARBY (RK_ROUTED && RK_NEAR_SLOTS)

struct rk_entry {
    rk_u64 self, place;
};

static __device__ rk_entry* rk_entries(char* device, rk_u64 self) {
    return (rk_entry*)(device + RK_D_DIRECTORY)
        + ((rk_u32)self * 2654435761u >> (32 - RK_DIRECTORY_BITS));
}

// The place of an actor by its id in the runtime; 0 where it is not here.
static __device__ rk_u64 rk_place_of(char* device, rk_u64 self) {
    rk_entry* entry = rk_entries(device, self);
    for (rk_u32 i = 0; i < RK_DIRECTORY_WINDOW; i++) {
        if (rk_load_device64(&entry[i].self) == self) {
            return rk_see64(&entry[i].place);
        }
    }
    return 0;
}

// By the supervisor. An actor that finds no entry is reached through the host.
static __device__ void rk_enter(char* device, rk_u64 self, rk_u64 place) {
    rk_entry* entry = rk_entries(device, self);
    for (rk_u32 i = 0; i < RK_DIRECTORY_WINDOW; i++) {
        if (entry[i].self == 0) {
            rk_store_device64(&entry[i].place, place);
            rk_store_device64(&entry[i].self, self);
            return;
        }
    }
}

static __device__ void rk_leave(char* device, rk_u64 self, rk_u64 place) {
    rk_entry* entry = rk_entries(device, self);
    for (rk_u32 i = 0; i < RK_DIRECTORY_WINDOW; i++) {
        if (entry[i].self == self && entry[i].place == place) {
            rk_store_device64(&entry[i].self, 0);
        }
    }
}

static __device__ char* rk_ring_of(char* device, rk_u32 executor) {
    return device + RK_D_RINGS + (rk_u64)RK_RING_BYTES * executor;
}

// Words of a ring. Where they lie decides how far they must be seen.
#if RK_NEARBY
static __device__ rk_u64 rk_ring_load(const void* at, rk_u32 is_near) {
    return is_near ? rk_load_near64((const rk_u64*)at) : rk_load_device64((const rk_u64*)at);
}
static __device__ void rk_ring_store(void* at, rk_u64 value, rk_u32 is_near) {
    if (is_near) {
        rk_store_near64((rk_u64*)at, value);
    } else {
        rk_store_device64((rk_u64*)at, value);
    }
}
static __device__ rk_u64 rk_ring_swap(void* at, rk_u64 expected, rk_u64 value, rk_u32 is_near) {
    return is_near ? rk_swap_near64((rk_u64*)at, expected, value)
                   : rk_swap64((rk_u64*)at, expected, value);
}
static __device__ rk_u32 rk_is_near(rk_u32 executor) {
    rk_u32 reach = rk_reach();
    return (1 + executor / RK_BLOCK_EXECUTORS) / reach == blockIdx.x / reach;
}
#else
static __device__ rk_u64 rk_ring_load(const void* at, rk_u32 is_near) {
    return rk_load_device64((const rk_u64*)at);
}
static __device__ void rk_ring_store(void* at, rk_u64 value, rk_u32 is_near) {
    rk_store_device64((rk_u64*)at, value);
}
static __device__ rk_u64 rk_ring_swap(void* at, rk_u64 expected, rk_u64 value, rk_u32 is_near) {
    return rk_swap64((rk_u64*)at, expected, value);
}
static __device__ rk_u32 rk_is_near(rk_u32 executor) { return 0; }
#endif

static __device__ char* rk_way_to(char* device, rk_u32 executor, rk_u32 is_near) {
#if RK_NEARBY
    if (is_near) {
        return rk_near_of(executor);
    }
#endif
    return rk_ring_of(device, executor);
}

static __device__ rk_slot* rk_ring_slot(char* ring, rk_u64 position, rk_u32 is_near) {
    rk_u64 mask = is_near ? RK_NEAR_SLOTS - 1 : RK_RING_COUNT - 1;
    return (rk_slot*)(ring + RK_RING_PLACES + RK_SLOT_BYTES * (position & mask));
}

#if RK_ROUTED

// A position in a ring that is to be published. The near ring has fewer slots than messages may wait,
// so there it also counts which have been taken out.
static __device__ rk_u32 rk_claim(char* ring, rk_u32 is_near, rk_u64* position) {
    rk_u64 at = rk_ring_load(ring + RK_RING_CLAIMED, is_near);
    for (;;) {
        if (at - rk_ring_load(ring + RK_RING_FINISHED, is_near) >= RK_RING_COUNT
            || (is_near && at - rk_ring_load(ring + RK_RING_TAKEN, is_near) >= RK_NEAR_SLOTS)) {
            return 0;
        }
        rk_u64 seen = rk_ring_swap(ring + RK_RING_CLAIMED, at, at + 1, is_near);
        if (seen == at) {
            *position = at;
            return 1;
        }
        at = seen;
    }
}

// The way to an actor of this kernel.
struct rk_way {
    rk_actor* actor;
    char* ring;
    rk_u64 place, target, position;
    rk_u32 is_near, type;
};

static __device__ rk_u32 rk_find(char* device, rk_u64 target, rk_way* way) {
    way->target = target;
    way->place = rk_place_of(device, target);
    way->actor =
        (rk_actor*)(device + RK_D_ACTORS + (rk_u64)RK_ACTOR_BYTES * (rk_u32)way->place);
    return way->place != 0 && rk_load_device64(&way->actor->name) == target;
}

// A place for a message of that number in the receiver's ring, where it may and can go there.
static __device__ rk_u32 rk_reserve(char* device, const rk_actor* sender, rk_u32 number,
                                    rk_way* way) {
    rk_actor* actor = way->actor;
    const rk_route* route = &rk_routes[rk_first_route[sender->type] + number];
    if ((route->receivers >> actor->type & 1) == 0
        || rk_see32(&actor->settled) != rk_see32(&actor->detours)
        || rk_see32(&actor->waiting) >= actor->capacity) {
        return 0;
    }
    way->type = route->type;
    way->is_near = rk_is_near(actor->executor);
    way->ring = rk_way_to(device, actor->executor, way->is_near);
    return rk_claim(way->ring, way->is_near, &way->position);
}

// What a record holds goes into the place; with type 0 nothing does.
static __device__ void rk_fill(const rk_way* way, const rk_actor* sender, const rk_slot* cause,
                               const int* record, rk_u64 stamp) {
    rk_slot* slot = rk_ring_slot(way->ring, way->position, way->is_near);
    rk_u32 bytes = (rk_u32)record[2];
    slot->sizes = (RK_PASSED | (way->is_near ? RK_NEAR : 0) | RK_EXTENDED) << 16 | bytes;
    slot->tag = (rk_u32)sender->self;
    slot->destination = way->place;
    slot->message = way->target; // until it has come
    slot->correlation = cause->correlation;
    slot->clock = stamp;
    slot->deadline = slot->tenant = slot->checksum = 0;
    slot->generation = (rk_u32)(sender->self >> 32);
    if (way->type != 0) {
        rk_carry(slot + 1, record + RK_RECORD_HEAD, bytes);
    }
    rk_ring_store(slot, (rk_u64)way->type << 32 | (rk_u32)(way->position + 1), way->is_near);
}

// What a handler has sent to an actor, as a record. Whether it is on its way; else the host must carry
// it, and a word of it says whether the receiver's detours were raised.
static __device__ rk_u32 rk_send(char* device, const rk_actor* sender, const rk_slot* cause,
                                 int* record, rk_u64* stamp) {
    rk_way way;
    if (!rk_find(device, *(const rk_u64*)(record + 4), &way)) {
        return 0;
    }
    if (!rk_reserve(device, sender, (rk_u32)record[1], &way)) {
        rk_add32(&way.actor->detours, 2);
        record[RK_RECORD_COUNTED] = 1;
        return 0;
    }
    *stamp = rk_after(*stamp);
    rk_fill(&way, sender, cause, record, *stamp);
    return 1;
}

#if RK_TOPICS

// What a handler has published, as a record. Where all who subscribe are actors of this kernel, the
// host has written who they are; all of them get it here or none. Else the host publishes it, which
// is counted as a detour of the topic.
static __device__ rk_u32 rk_publish_here(char* mapped, char* device, const rk_actor* sender,
                                         const rk_slot* cause, int* record, rk_u64* stamp) {
    rk_u32 topic = rk_first_text[sender->type] + (rk_u32)record[3];
    const rk_u64* entry = (const rk_u64*)(mapped + RK_M_TOPICS + (rk_u64)RK_TOPIC_BYTES * topic);
    rk_u32* detours = (rk_u32*)(device + RK_D_TOPICS) + topic;
    rk_u64 head = rk_load_host64(entry);
    if ((head & 0xff) != 0 && (rk_u32)(head >> 32) == rk_see32(detours)) {
        rk_u32 count = (rk_u32)(head & 0xff) - 1, ready = 0;
        rk_way ways[RK_TOPIC_MOST];
        while (ready < count && rk_find(device, rk_peek(entry + 1 + ready), &ways[ready])
               && rk_reserve(device, sender, (rk_u32)record[1], &ways[ready])) {
            ready++;
        }
        rk_fence_host();
        rk_u32 all = ready == count && rk_load_host64(entry) == head;
        *stamp = rk_after(*stamp);
        for (rk_u32 i = 0; i < ready; i++) {
            ways[i].type = all ? ways[i].type : 0;
            rk_fill(&ways[i], sender, cause, record, *stamp);
        }
        if (all) {
            return 1;
        }
    }
    rk_add32(detours, 1);
    record[RK_RECORD_COUNTED] = 1;
    return 0;
}

#endif

#endif
