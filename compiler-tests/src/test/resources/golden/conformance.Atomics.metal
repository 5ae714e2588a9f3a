// Generated from Atomics.java by RingKernel. Do not edit.
// Compile with -fno-fast-math or in safe math mode: Java rounds every operation (JLS 15.4).

#include <metal_stdlib>
using namespace metal;
#pragma METAL fp contract(off)

static inline int rk_compare_exchange(device atomic_int* place, int expected, int desired) {
    int seen = expected;
    while (!atomic_compare_exchange_weak_explicit(place, &seen, desired, memory_order_relaxed, memory_order_relaxed)
            && seen == expected) {
    }
    return seen;
}

struct addInt_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Atomics.java:9
kernel void addInt(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant addInt_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // Atomics.java:10
    if (i < rk_arguments.out_length) {  // Atomics.java:11
        if (i < 0 || i >= rk_arguments.a_length) {  // Atomics.java:12
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        int chosen = a[i] < 0 ? 1 : 0;
        if (chosen < 0 || chosen >= rk_arguments.out_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        atomic_fetch_add_explicit((device atomic_int*)&out[chosen], a[i], memory_order_relaxed);
    }
}

struct addInt_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Atomics.java:9
kernel void addInt_unchecked(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant addInt_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // Atomics.java:10
    if (i < rk_arguments.out_length) {  // Atomics.java:11
        atomic_fetch_add_explicit((device atomic_int*)&out[a[i] < 0 ? 1 : 0], a[i], memory_order_relaxed);  // Atomics.java:12
    }
}

struct subInt_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Atomics.java:17
kernel void subInt(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant subInt_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // Atomics.java:18
    if (i < rk_arguments.out_length) {  // Atomics.java:19
        if (i < 0 || i >= rk_arguments.a_length) {  // Atomics.java:20
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        int chosen = a[i] < 0 ? 1 : 0;
        if (chosen < 0 || chosen >= rk_arguments.out_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        atomic_fetch_add_explicit((device atomic_int*)&out[chosen], int(0u - a[i]), memory_order_relaxed);
    }
}

struct subInt_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Atomics.java:17
kernel void subInt_unchecked(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant subInt_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // Atomics.java:18
    if (i < rk_arguments.out_length) {  // Atomics.java:19
        atomic_fetch_add_explicit((device atomic_int*)&out[a[i] < 0 ? 1 : 0], int(0u - a[i]), memory_order_relaxed);  // Atomics.java:20
    }
}

struct minInt_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Atomics.java:25
kernel void minInt(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant minInt_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // Atomics.java:26
    if (i < rk_arguments.out_length) {  // Atomics.java:27
        if (i < 0 || i >= rk_arguments.a_length) {  // Atomics.java:28
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        int chosen = a[i] < 0 ? 1 : 0;
        if (chosen < 0 || chosen >= rk_arguments.out_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        atomic_fetch_min_explicit((device atomic_int*)&out[chosen], a[i], memory_order_relaxed);
    }
}

struct minInt_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Atomics.java:25
kernel void minInt_unchecked(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant minInt_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // Atomics.java:26
    if (i < rk_arguments.out_length) {  // Atomics.java:27
        atomic_fetch_min_explicit((device atomic_int*)&out[a[i] < 0 ? 1 : 0], a[i], memory_order_relaxed);  // Atomics.java:28
    }
}

struct maxInt_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Atomics.java:33
kernel void maxInt(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant maxInt_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // Atomics.java:34
    if (i < rk_arguments.out_length) {  // Atomics.java:35
        if (i < 0 || i >= rk_arguments.a_length) {  // Atomics.java:36
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        int chosen = a[i] < 0 ? 1 : 0;
        if (chosen < 0 || chosen >= rk_arguments.out_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        atomic_fetch_max_explicit((device atomic_int*)&out[chosen], a[i], memory_order_relaxed);
    }
}

struct maxInt_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Atomics.java:33
kernel void maxInt_unchecked(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant maxInt_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // Atomics.java:34
    if (i < rk_arguments.out_length) {  // Atomics.java:35
        atomic_fetch_max_explicit((device atomic_int*)&out[a[i] < 0 ? 1 : 0], a[i], memory_order_relaxed);  // Atomics.java:36
    }
}

struct andInt_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Atomics.java:41
kernel void andInt(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant andInt_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // Atomics.java:42
    if (i < rk_arguments.out_length) {  // Atomics.java:43
        if (i < 0 || i >= rk_arguments.a_length) {  // Atomics.java:44
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        int chosen = a[i] < 0 ? 1 : 0;
        if (chosen < 0 || chosen >= rk_arguments.out_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        atomic_fetch_and_explicit((device atomic_int*)&out[chosen], a[i], memory_order_relaxed);
    }
}

struct andInt_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Atomics.java:41
kernel void andInt_unchecked(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant andInt_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // Atomics.java:42
    if (i < rk_arguments.out_length) {  // Atomics.java:43
        atomic_fetch_and_explicit((device atomic_int*)&out[a[i] < 0 ? 1 : 0], a[i], memory_order_relaxed);  // Atomics.java:44
    }
}

struct orInt_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Atomics.java:49
kernel void orInt(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant orInt_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // Atomics.java:50
    if (i < rk_arguments.out_length) {  // Atomics.java:51
        if (i < 0 || i >= rk_arguments.a_length) {  // Atomics.java:52
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        int chosen = a[i] < 0 ? 1 : 0;
        if (chosen < 0 || chosen >= rk_arguments.out_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        atomic_fetch_or_explicit((device atomic_int*)&out[chosen], a[i], memory_order_relaxed);
    }
}

struct orInt_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Atomics.java:49
kernel void orInt_unchecked(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant orInt_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // Atomics.java:50
    if (i < rk_arguments.out_length) {  // Atomics.java:51
        atomic_fetch_or_explicit((device atomic_int*)&out[a[i] < 0 ? 1 : 0], a[i], memory_order_relaxed);  // Atomics.java:52
    }
}

struct xorInt_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Atomics.java:57
kernel void xorInt(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant xorInt_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // Atomics.java:58
    if (i < rk_arguments.out_length) {  // Atomics.java:59
        if (i < 0 || i >= rk_arguments.a_length) {  // Atomics.java:60
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        int chosen = a[i] < 0 ? 1 : 0;
        if (chosen < 0 || chosen >= rk_arguments.out_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        atomic_fetch_xor_explicit((device atomic_int*)&out[chosen], a[i], memory_order_relaxed);
    }
}

struct xorInt_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Atomics.java:57
kernel void xorInt_unchecked(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant xorInt_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // Atomics.java:58
    if (i < rk_arguments.out_length) {  // Atomics.java:59
        atomic_fetch_xor_explicit((device atomic_int*)&out[a[i] < 0 ? 1 : 0], a[i], memory_order_relaxed);  // Atomics.java:60
    }
}

struct exchangeInt_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Atomics.java:65
kernel void exchangeInt(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant exchangeInt_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // Atomics.java:66
    if (i < rk_arguments.out_length) {  // Atomics.java:67
        out[i] = 7;  // Atomics.java:68
        int outValue = out[i];  // Atomics.java:69
        if (i < 0 || i >= rk_arguments.a_length) {
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        int aValue = a[i];
        out[i] = int(uint(outValue) + uint(atomic_exchange_explicit((device atomic_int*)&out[i], aValue, memory_order_relaxed)) * 3);
    }
}

struct exchangeInt_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Atomics.java:65
kernel void exchangeInt_unchecked(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant exchangeInt_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // Atomics.java:66
    if (i < rk_arguments.out_length) {  // Atomics.java:67
        out[i] = 7;  // Atomics.java:68
        int outValue = out[i];  // Atomics.java:69
        int aValue = a[i];
        out[i] = int(uint(outValue) + uint(atomic_exchange_explicit((device atomic_int*)&out[i], aValue, memory_order_relaxed)) * 3);
    }
}

struct compareExchangeInt_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Atomics.java:74
kernel void compareExchangeInt(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant compareExchangeInt_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // Atomics.java:75
    if (i < rk_arguments.out_length) {  // Atomics.java:76
        if (i < 0 || i >= rk_arguments.a_length) {  // Atomics.java:77
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        int aValue = a[i];
        int before = rk_compare_exchange((device atomic_int*)&out[i], 0, aValue);
        before = int(uint(before) + rk_compare_exchange((device atomic_int*)&out[i], 1, 77));  // Atomics.java:78
        out[i] = int(uint(out[i]) + before);  // Atomics.java:79
    }
}

struct compareExchangeInt_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Atomics.java:74
kernel void compareExchangeInt_unchecked(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant compareExchangeInt_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // Atomics.java:75
    if (i < rk_arguments.out_length) {  // Atomics.java:76
        int aValue = a[i];  // Atomics.java:77
        int before = rk_compare_exchange((device atomic_int*)&out[i], 0, aValue);
        before = int(uint(before) + rk_compare_exchange((device atomic_int*)&out[i], 1, 77));  // Atomics.java:78
        out[i] = int(uint(out[i]) + before);  // Atomics.java:79
    }
}
