// Generated from ConstantTables.java by RingKernel. Do not edit.
// Compile with -fno-fast-math or in safe math mode: Java rounds every operation (JLS 15.4).

#include <metal_stdlib>
using namespace metal;
#pragma METAL fp contract(off)

struct RkIntOrTrap {
    int value;
    int trap;
};
static_assert(sizeof(RkIntOrTrap) == 8, "layout");
static_assert(__builtin_offsetof(RkIntOrTrap, trap) == 4, "layout");

constant int PRIMES[8] = {2, 3, 5, 7, 11, 13, 17, (-2147483647 - 1)};

constant char SIGNS[4] = {1, -1, 127, -128};

constant ushort LETTERS[2] = {122, 65535};

constant long WIDE[2] = {1099511627776L, (-9223372036854775807L - 1)};

constant bool FLAGS[4] = {true, false, false, true};

constant int WEIGHTS[4] = {1056964608, (-2147483647 - 1), 981668463, 1077936128};

struct ofInts_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // ConstantTables.java:20
kernel void ofInts(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant ofInts_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // ConstantTables.java:21
    if (i < rk_arguments.out_length) {  // ConstantTables.java:22
        if (i < 0 || i >= rk_arguments.a_length) {  // ConstantTables.java:23
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        out[i] = int(uint(PRIMES[a[i] & 7]) + 7);
    }
}

struct ofInts_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // ConstantTables.java:20
kernel void ofInts_unchecked(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant ofInts_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // ConstantTables.java:21
    if (i < rk_arguments.out_length) {  // ConstantTables.java:22
        out[i] = int(uint(PRIMES[a[i] & 7]) + 7);  // ConstantTables.java:23
    }
}

struct ofBytes_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // ConstantTables.java:28
kernel void ofBytes(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant ofBytes_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // ConstantTables.java:29
    if (i < rk_arguments.out_length) {  // ConstantTables.java:30
        if (i < 0 || i >= rk_arguments.a_length) {  // ConstantTables.java:31
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        out[i] = SIGNS[a[i] & 3] * 5;
    }
}

struct ofBytes_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // ConstantTables.java:28
kernel void ofBytes_unchecked(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant ofBytes_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // ConstantTables.java:29
    if (i < rk_arguments.out_length) {  // ConstantTables.java:30
        out[i] = SIGNS[a[i] & 3] * 5;  // ConstantTables.java:31
    }
}

struct ofChars_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // ConstantTables.java:36
kernel void ofChars(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant ofChars_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // ConstantTables.java:37
    if (i < rk_arguments.out_length) {  // ConstantTables.java:38
        if (i < 0 || i >= rk_arguments.a_length) {  // ConstantTables.java:39
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        out[i] = LETTERS[a[i] & 1];
    }
}

struct ofChars_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // ConstantTables.java:36
kernel void ofChars_unchecked(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant ofChars_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // ConstantTables.java:37
    if (i < rk_arguments.out_length) {  // ConstantTables.java:38
        out[i] = LETTERS[a[i] & 1];  // ConstantTables.java:39
    }
}

struct ofLongs_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // ConstantTables.java:44
kernel void ofLongs(
        device const int* a [[buffer(0)]],
        device long* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant ofLongs_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // ConstantTables.java:45
    if (i < rk_arguments.out_length) {  // ConstantTables.java:46
        if (i < 0 || i >= rk_arguments.a_length) {  // ConstantTables.java:47
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        out[i] = WIDE[a[i] & 1] ^ long(a[i]);
    }
}

struct ofLongs_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // ConstantTables.java:44
kernel void ofLongs_unchecked(
        device const int* a [[buffer(0)]],
        device long* out [[buffer(1)]],
        constant ofLongs_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // ConstantTables.java:45
    if (i < rk_arguments.out_length) {  // ConstantTables.java:46
        out[i] = WIDE[a[i] & 1] ^ long(a[i]);  // ConstantTables.java:47
    }
}

struct ofBooleans_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // ConstantTables.java:52
kernel void ofBooleans(
        device const int* a [[buffer(0)]],
        device bool* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant ofBooleans_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // ConstantTables.java:53
    if (i < rk_arguments.out_length) {  // ConstantTables.java:54
        if (i < 0 || i >= rk_arguments.a_length) {  // ConstantTables.java:55
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        out[i] = FLAGS[a[i] & 3];
    }
}

struct ofBooleans_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // ConstantTables.java:52
kernel void ofBooleans_unchecked(
        device const int* a [[buffer(0)]],
        device bool* out [[buffer(1)]],
        constant ofBooleans_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // ConstantTables.java:53
    if (i < rk_arguments.out_length) {  // ConstantTables.java:54
        out[i] = FLAGS[a[i] & 3];  // ConstantTables.java:55
    }
}

struct ofFloats_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // ConstantTables.java:60
kernel void ofFloats(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant ofFloats_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // ConstantTables.java:61
    if (i < rk_arguments.out_length) {  // ConstantTables.java:62
        if (i < 0 || i >= rk_arguments.a_length) {  // ConstantTables.java:63
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        float WEIGHTS_1 = as_type<float>(WEIGHTS[a[i] & 3]);
        out[i] = as_type<int>(WEIGHTS_1);
    }
}

struct ofFloats_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // ConstantTables.java:60
kernel void ofFloats_unchecked(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant ofFloats_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // ConstantTables.java:61
    if (i < rk_arguments.out_length) {  // ConstantTables.java:62
        float WEIGHTS_1 = as_type<float>(WEIGHTS[a[i] & 3]);  // ConstantTables.java:63
        out[i] = as_type<int>(WEIGHTS_1);
    }
}

struct inALoop_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // ConstantTables.java:68
kernel void inALoop(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant inALoop_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // ConstantTables.java:69
    if (i < rk_arguments.out_length) {  // ConstantTables.java:70
        int sum = 0;  // ConstantTables.java:71
        for (int PRIMES_index = 0; PRIMES_index < 8; PRIMES_index++) {  // ConstantTables.java:72
            int prime = PRIMES[PRIMES_index];
            if (i < 0 || i >= rk_arguments.a_length) {  // ConstantTables.java:73
                int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
                int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
                int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
                atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
                return;
            }
            int sum_1 = int(uint(sum) * 3 + (a[i] & prime));
            sum = sum_1;
        }
        out[i] = int(uint(sum) + 8);  // ConstantTables.java:75
    }
}

struct inALoop_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // ConstantTables.java:68
kernel void inALoop_unchecked(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant inALoop_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // ConstantTables.java:69
    if (i < rk_arguments.out_length) {  // ConstantTables.java:70
        int sum = 0;  // ConstantTables.java:71
        for (int PRIMES_index = 0; PRIMES_index < 8; PRIMES_index++) {  // ConstantTables.java:72
            int prime = PRIMES[PRIMES_index];
            int sum_1 = int(uint(sum) * 3 + (a[i] & prime));  // ConstantTables.java:73
            sum = sum_1;
        }
        out[i] = int(uint(sum) + 8);  // ConstantTables.java:75
    }
}

static inline RkIntOrTrap at_PRIMES(int index) {  // ConstantTables.java:15
    if (index < 0 || index >= 8) {  // ConstantTables.java:16
        return RkIntOrTrap{0, 1};
    }
    int table = PRIMES[index];
    return RkIntOrTrap{table, 0};
}

struct passedOn_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // ConstantTables.java:80
kernel void passedOn(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant passedOn_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // ConstantTables.java:81
    if (i < rk_arguments.out_length) {  // ConstantTables.java:82
        if (i < 0 || i >= rk_arguments.a_length) {  // ConstantTables.java:83
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        RkIntOrTrap returned = at_PRIMES(a[i] & 7);
        if (returned.trap != 0) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[uint(returned.trap) - 1], workItem, memory_order_relaxed);
            return;
        }
        int at = returned.value;
        RkIntOrTrap returned_1 = at_PRIMES(0);
        if (returned_1.trap != 0) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[uint(returned_1.trap) - 1], workItem, memory_order_relaxed);
            return;
        }
        int at_1 = returned_1.value;
        out[i] = int(uint(at) - at_1);
    }
}

struct passedOn_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // ConstantTables.java:80
kernel void passedOn_unchecked(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant passedOn_unchecked_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // ConstantTables.java:81
    if (i < rk_arguments.out_length) {  // ConstantTables.java:82
        RkIntOrTrap returned = at_PRIMES(a[i] & 7);  // ConstantTables.java:83
        if (returned.trap != 0) {
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[uint(returned.trap) - 1], workItem, memory_order_relaxed);
            return;
        }
        int at = returned.value;
        RkIntOrTrap returned_1 = at_PRIMES(0);
        if (returned_1.trap != 0) {
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[uint(returned_1.trap) - 1], workItem, memory_order_relaxed);
            return;
        }
        int at_1 = returned_1.value;
        out[i] = int(uint(at) - at_1);
    }
}
