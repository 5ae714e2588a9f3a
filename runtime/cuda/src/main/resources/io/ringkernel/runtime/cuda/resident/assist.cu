
static __device__ RK_NOT_INLINED void rk_perform(const rk_call* call) {
    rk_dispatch(call->type, call->state, call->inbox, call->outbox, call->traps);
}

// By the first item.
static __device__ void rk_invoke(rk_u32 type, char* state, const int* inbox, int* outbox,
                                 int* traps) {
    rk_call call = {state, inbox, outbox, traps, type, 0};
    if (rk_shares_turns(type)) {
        *rk_call_here() = call;
        rk_meet();
        rk_perform(&call);
        rk_meet();
    } else {
        rk_perform(&call);
    }
}

// By the first item, at the end of its turn.
static __device__ void rk_dismiss(rk_u32 goes_on) {
    rk_call_here()->dismissed = goes_on ? 1 : 2;
    rk_meet();
    rk_meet(); // all have read it
}

// By the others, for one turn of the first. Whether another one comes.
static __device__ rk_u32 rk_assist() {
    const rk_call* call = rk_call_here();
    for (;;) {
        rk_meet();
        rk_u32 dismissed = call->dismissed;
        if (dismissed == 0) {
            rk_perform(call);
        }
        rk_meet();
        if (dismissed != 0) {
            return dismissed == 1;
        }
    }
}
