// The resident kernel: one cooperative launch hosts many actors until the host stops it.
//
// Block 0 supervises: it takes commands from the host and acknowledges each by the actor's id, which
// holds its generation. Every warp of the other blocks is an executor: it takes messages from a ring
// of its own in mapped memory, handles those of its actors one after another, and answers through a
// second ring. An actor belongs to one executor, so nobody else runs it or touches its mailbox. For
// actors that are pooled pool.cu says who runs them.
//
// Every field has one writer. Who stops an actor and who runs it meet as in Dekker's algorithm: the
// supervisor writes the state and then reads what runs; the executor writes what runs and then reads
// the state, each with a fence between.

enum { RK_FREE, RK_LAUNCHED, RK_ACTIVE, RK_DEACTIVATED, RK_TERMINATED };

// What the host asks for.
enum {
    RK_CREATE = 1, RK_ACTIVATE, RK_DEACTIVATE, RK_RESUME, RK_RESTART, RK_TERMINATE, RK_KILL, RK_READ,
    RK_WRITE, RK_INTERRUPT, RK_MEASURE,
    RK_CREATE_ALL, RK_TERMINATE_ALL // of a kernel with pooled actors: a batch of either
};

// What became of a message or command.
enum {
    RK_REPLY = 1, RK_TRAPPED, RK_MALFORMED, RK_STALE, RK_UNDELIVERED, RK_EXPIRED, RK_DONE,
    RK_RETURNED, // not begun: its actor waits for its supervisor's decision
    RK_SENT      // no outcome: what the handler asks of the runtime, in front of the outcome
};

struct rk_slot {
    rk_u32 sequence, type, sizes, tag;
    rk_u64 destination, message, correlation, clock;
    rk_u32 deadline, tenant, checksum, generation;
};
static_assert(sizeof(rk_slot) == RK_EXTENDED_BYTES);
static_assert(__builtin_offsetof(rk_slot, destination) == RK_SLOT_DESTINATION);
static_assert(__builtin_offsetof(rk_slot, clock) == RK_SLOT_CLOCK);
static_assert(__builtin_offsetof(rk_slot, deadline) == RK_SLOT_DEADLINE);

// A command, and with the same shape its acknowledgement.
struct rk_command {
    rk_u32 sequence, operation;
    rk_u64 actor;
    rk_u32 tag, type, executor, flags;
    rk_u64 self;         // the actor's id in the runtime, to create it
    rk_u32 capacity;     // messages that may wait that came past the host, to create it
    rk_u32 reserved_word;
    rk_u64 reserved[2];
};
static_assert(sizeof(rk_command) == 64);

#if RK_POOLED
// What an actor is to the device that any executor may run: telemetry, supervision, its turn.
struct rk_actor {
    // by who runs it
    rk_u64 processed, dropped, last_timestamp;
    rk_u32 queue_depth, error_code; // the depth by everybody, atomically
    rk_u64 total_latency, max_latency, min_latency;
    rk_u32 errors, faults;

    // by the supervisor
    rk_u64 id, self;
    rk_u32 state, type, resumed, killed;
    // atomically: whether it is run or will be; messages that came, the last one first
    rk_u32 turn, arrived;
    // by who runs it: messages in their order
    rk_u32 first_mail, reserved;
    rk_u64 stamp; // the last that it gave or saw
    rk_u64 reserved_supervision;
};
static_assert(sizeof(rk_actor) == RK_ACTOR_BYTES);
static_assert(__builtin_offsetof(rk_actor, queue_depth) == RK_TELEMETRY_DEPTH);
static_assert(__builtin_offsetof(rk_actor, id) == RK_TELEMETRY_BYTES);
#else
// What an actor is to the device: control block, telemetry, supervision.
struct rk_actor {
    rk_u32 is_active, should_terminate, has_terminated, errors;
    rk_u64 messages_processed, last_activity;
    rk_u64 input_head, input_tail, input_slots;
    rk_u32 input_capacity, input_slot_bytes;
    rk_u64 output_head, output_tail, output_slots;
    rk_u32 output_capacity, output_slot_bytes;
    rk_u64 reserved_control[4];

    rk_u64 processed, dropped, last_timestamp;
    rk_u32 queue_depth, error_code;
    rk_u64 total_latency, max_latency, min_latency, reserved_telemetry;

    // by the supervisor
    rk_u64 id;
    rk_u32 state, type, executor, resumed;
    // by the executor
    rk_u32 faults, first_mail, last_mail, next;
    // by the supervisor: its id in the runtime
    rk_u64 self;
    rk_u64 reserved_supervision[2];

    // What senders on the device look at; see rings.cu.
    rk_u64 name;     // by the supervisor: its id in the runtime, while it lives
    rk_u32 detours;  // by senders: 2 for each message that they gave to the host
    rk_u32 settled;  // by the executor: what of that has come; odd where nobody may send past the host
    rk_u32 capacity; // by the supervisor: messages that may wait that came past the host
    rk_u32 waiting;  // by the executor: those that do
    rk_u64 taken, handled, sent; // by the executor, told to the host
    rk_u64 reserved_rings[2];
};
static_assert(sizeof(rk_actor) == RK_ACTOR_BYTES);
static_assert(__builtin_offsetof(rk_actor, has_terminated) == RK_CONTROL_HAS_TERMINATED);
static_assert(__builtin_offsetof(rk_actor, messages_processed) == RK_CONTROL_PROCESSED);
static_assert(__builtin_offsetof(rk_actor, input_head) == RK_CONTROL_INPUT_RING);
static_assert(__builtin_offsetof(rk_actor, output_head) == RK_CONTROL_OUTPUT_RING);
static_assert(__builtin_offsetof(rk_actor, processed) == RK_CONTROL_BYTES);
static_assert(__builtin_offsetof(rk_actor, queue_depth) == RK_CONTROL_BYTES + RK_TELEMETRY_DEPTH);
static_assert(__builtin_offsetof(rk_actor, name) ==
              RK_CONTROL_BYTES + RK_TELEMETRY_BYTES + 64);
static_assert(__builtin_offsetof(rk_actor, id) == RK_CONTROL_BYTES + RK_TELEMETRY_BYTES);
#endif

// A message that waits for an actor.
struct rk_cell {
    rk_u32 next, reserved;
    rk_u64 reserved_line[7];
};
static_assert(sizeof(rk_cell) == 64);

// What an executor and the supervisor share, a line for each of them.
struct __align__(128) rk_executor {
    rk_u64 running;        // by the executor: the actor that it runs, or 0
    rk_u64 reserved_own[7];
    rk_u64 killed;         // by the supervisor: the actor whose handler must end
    rk_u32 attention;      // by the supervisor: rises when the state of an actor has changed
    rk_u32 reserved;
    rk_u64 reserved_other[6];
};

static __device__ rk_executor rk_executors[RK_EXECUTORS];
// By the supervisor: 0 to go on, else what the host asks for.
enum { RK_END = 1, RK_PAUSE };
static __device__ rk_u32 rk_stopping;
static __device__ rk_u32 rk_executors_left;
// How many can be sent to in shared memory, and how many send no more.
static __device__ rk_u32 rk_executors_open, rk_executors_silent;
static __device__ rk_u64 rk_clock_offset;
static __device__ char *rk_mapped, *rk_device;

#define RK_LANES RK_WARP
#define RK_EVERYONE (RK_LANES == 32 ? ~0u : (1u << RK_LANES) - 1)

static __device__ rk_u32 rk_executor_index() {
    return (blockIdx.x - 1) * RK_BLOCK_EXECUTORS + threadIdx.x / RK_LANES % RK_BLOCK_EXECUTORS;
}

// Asked by loops of handlers that may be long: whether this one must end.
static __device__ int rkKilled() {
    rk_executor* own = &rk_executors[rk_executor_index()];
    rk_put((rk_u64*)(rk_mapped + RK_M_STATUS + 64ull * rk_executor_index() + 24),
           rk_nanoseconds());
#if RK_POOLED
    rk_u32 is_killed = rk_load_device32(
        &((rk_actor*)(rk_device + RK_D_ACTORS))[(rk_u32)own->running].killed);
#else
    rk_u32 is_killed = rk_load_device64(&own->killed) == own->running;
#endif
    return rk_load_device32(&rk_stopping) == RK_END || is_killed;
}

// Microseconds since 2026, by the host's time of day; 0 as long as the host has not measured it.
static __device__ rk_u64 rk_now() {
    rk_u64 offset = rk_load_device64(&rk_clock_offset);
    return offset == 0 ? 0 : (rk_nanoseconds() + offset) / 1000;
}

// A stamp of the hybrid logical clock: by the time, and behind the last one in any case.
static __device__ rk_u64 rk_after(rk_u64 last) {
    rk_u64 now = rk_now() << 16;
    return now > last ? now : last + 1;
}

// Asked by handlers.
static __device__ long long rkStamp(long long last) {
    return (long long)rk_after((rk_u64)last);
}
