// Generated from OrderedAccesses.java by RingKernel. Do not edit.
// Compile with -fno-fast-math or in safe math mode: Java rounds every operation (JLS 15.4).

#include <metal_stdlib>
using namespace metal;
#pragma METAL fp contract(off)

struct opaqueInts_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // OrderedAccesses.java:9
kernel void opaqueInts(
        device int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant opaqueInts_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // OrderedAccesses.java:10
    if (i < rk_arguments.out_length) {  // OrderedAccesses.java:11
        if (i < 0 || i >= rk_arguments.a_length) {  // OrderedAccesses.java:12
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        int seen = atomic_load_explicit((device atomic_int*)&a[i], memory_order_relaxed);
        int seen_1 = atomic_load_explicit((device atomic_int*)&out[i], memory_order_relaxed);
        atomic_store_explicit((device atomic_int*)&out[i], int(uint(seen) * 3 + seen_1), memory_order_relaxed);
    }
}

struct opaqueInts_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // OrderedAccesses.java:9
kernel void opaqueInts_unchecked(
        device int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant opaqueInts_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // OrderedAccesses.java:10
    if (i < rk_arguments.out_length) {  // OrderedAccesses.java:11
        int seen = atomic_load_explicit((device atomic_int*)&a[i], memory_order_relaxed);  // OrderedAccesses.java:12
        int seen_1 = atomic_load_explicit((device atomic_int*)&out[i], memory_order_relaxed);
        atomic_store_explicit((device atomic_int*)&out[i], int(uint(seen) * 3 + seen_1), memory_order_relaxed);
    }
}

struct opaqueFloats_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // OrderedAccesses.java:17
kernel void opaqueFloats(
        device float* a [[buffer(0)]],
        device float* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant opaqueFloats_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // OrderedAccesses.java:18
    if (i < rk_arguments.out_length) {  // OrderedAccesses.java:19
        if (i < 0 || i >= rk_arguments.a_length) {  // OrderedAccesses.java:20
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        float seen = atomic_load_explicit((device atomic_float*)&a[i], memory_order_relaxed);
        atomic_store_explicit((device atomic_float*)&out[i], -seen, memory_order_relaxed);
    }
}

struct opaqueFloats_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // OrderedAccesses.java:17
kernel void opaqueFloats_unchecked(
        device float* a [[buffer(0)]],
        device float* out [[buffer(1)]],
        constant opaqueFloats_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // OrderedAccesses.java:18
    if (i < rk_arguments.out_length) {  // OrderedAccesses.java:19
        float seen = atomic_load_explicit((device atomic_float*)&a[i], memory_order_relaxed);  // OrderedAccesses.java:20
        atomic_store_explicit((device atomic_float*)&out[i], -seen, memory_order_relaxed);
    }
}

struct inSharedMemory_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // OrderedAccesses.java:41
kernel void inSharedMemory(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant inSharedMemory_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_local_id [[thread_position_in_threadgroup]]) {
    threadgroup int tile[32];  // OrderedAccesses.java:42
    int i = int(rk_global_id.x);  // OrderedAccesses.java:43
    int chosen = 0;  // OrderedAccesses.java:44
    if (i < rk_arguments.a_length) {
        chosen = a[i];
    } else {
        chosen = 0;
    }
    atomic_store_explicit((threadgroup atomic_int*)&tile[int(rk_local_id.x)], chosen, memory_order_relaxed);
    threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);  // OrderedAccesses.java:45
    if (i < rk_arguments.out_length) {  // OrderedAccesses.java:46
        int seen = atomic_load_explicit((threadgroup atomic_int*)&tile[31 - int(rk_local_id.x)], memory_order_relaxed);  // OrderedAccesses.java:47
        out[i] = seen;
    }
}

struct acquireAndRelease_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // OrderedAccesses.java:52
kernel void acquireAndRelease(
        device int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant acquireAndRelease_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // OrderedAccesses.java:53
    if (i < rk_arguments.out_length) {  // OrderedAccesses.java:54
        if (i < 0 || i >= rk_arguments.a_length) {  // OrderedAccesses.java:55
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        int seen = atomic_load_explicit((device atomic_int*)&a[i], memory_order_relaxed);
        atomic_thread_fence(mem_flags::mem_device, memory_order_seq_cst, thread_scope_device);
        atomic_thread_fence(mem_flags::mem_device, memory_order_seq_cst, thread_scope_device);
        atomic_store_explicit((device atomic_int*)&out[i], int(uint(seen) + 1), memory_order_relaxed);
        int seen_1 = atomic_load_explicit((device atomic_int*)&out[i], memory_order_relaxed);  // OrderedAccesses.java:56
        atomic_thread_fence(mem_flags::mem_device, memory_order_seq_cst, thread_scope_device);
        atomic_thread_fence(mem_flags::mem_device, memory_order_seq_cst, thread_scope_device);
        atomic_store_explicit((device atomic_int*)&out[i], int(uint(seen_1) * 2), memory_order_relaxed);
    }
}

struct acquireAndRelease_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // OrderedAccesses.java:52
kernel void acquireAndRelease_unchecked(
        device int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant acquireAndRelease_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // OrderedAccesses.java:53
    if (i < rk_arguments.out_length) {  // OrderedAccesses.java:54
        int seen = atomic_load_explicit((device atomic_int*)&a[i], memory_order_relaxed);  // OrderedAccesses.java:55
        atomic_thread_fence(mem_flags::mem_device, memory_order_seq_cst, thread_scope_device);
        atomic_thread_fence(mem_flags::mem_device, memory_order_seq_cst, thread_scope_device);
        atomic_store_explicit((device atomic_int*)&out[i], int(uint(seen) + 1), memory_order_relaxed);
        int seen_1 = atomic_load_explicit((device atomic_int*)&out[i], memory_order_relaxed);  // OrderedAccesses.java:56
        atomic_thread_fence(mem_flags::mem_device, memory_order_seq_cst, thread_scope_device);
        atomic_thread_fence(mem_flags::mem_device, memory_order_seq_cst, thread_scope_device);
        atomic_store_explicit((device atomic_int*)&out[i], int(uint(seen_1) * 2), memory_order_relaxed);
    }
}

struct volatileAccesses_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // OrderedAccesses.java:61
kernel void volatileAccesses(
        device int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant volatileAccesses_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // OrderedAccesses.java:62
    if (i < rk_arguments.out_length) {  // OrderedAccesses.java:63
        atomic_thread_fence(mem_flags::mem_device, memory_order_seq_cst, thread_scope_device);  // OrderedAccesses.java:64
        if (i < 0 || i >= rk_arguments.a_length) {
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        int seen = atomic_load_explicit((device atomic_int*)&a[i], memory_order_relaxed);
        atomic_thread_fence(mem_flags::mem_device, memory_order_seq_cst, thread_scope_device);
        atomic_thread_fence(mem_flags::mem_device, memory_order_seq_cst, thread_scope_device);
        atomic_store_explicit((device atomic_int*)&out[i], int(uint(seen) - 7), memory_order_relaxed);
        atomic_thread_fence(mem_flags::mem_device, memory_order_seq_cst, thread_scope_device);
        atomic_thread_fence(mem_flags::mem_device, memory_order_seq_cst, thread_scope_device);  // OrderedAccesses.java:65
        int seen_1 = atomic_load_explicit((device atomic_int*)&out[i], memory_order_relaxed);
        atomic_thread_fence(mem_flags::mem_device, memory_order_seq_cst, thread_scope_device);
        atomic_thread_fence(mem_flags::mem_device, memory_order_seq_cst, thread_scope_device);
        int seen_2 = atomic_load_explicit((device atomic_int*)&a[i], memory_order_relaxed);
        atomic_thread_fence(mem_flags::mem_device, memory_order_seq_cst, thread_scope_device);
        atomic_thread_fence(mem_flags::mem_device, memory_order_seq_cst, thread_scope_device);
        atomic_store_explicit((device atomic_int*)&out[i], seen_1 ^ seen_2, memory_order_relaxed);
        atomic_thread_fence(mem_flags::mem_device, memory_order_seq_cst, thread_scope_device);
    }
}

struct volatileAccesses_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // OrderedAccesses.java:61
kernel void volatileAccesses_unchecked(
        device int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant volatileAccesses_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // OrderedAccesses.java:62
    if (i < rk_arguments.out_length) {  // OrderedAccesses.java:63
        atomic_thread_fence(mem_flags::mem_device, memory_order_seq_cst, thread_scope_device);  // OrderedAccesses.java:64
        int seen = atomic_load_explicit((device atomic_int*)&a[i], memory_order_relaxed);
        atomic_thread_fence(mem_flags::mem_device, memory_order_seq_cst, thread_scope_device);
        atomic_thread_fence(mem_flags::mem_device, memory_order_seq_cst, thread_scope_device);
        atomic_store_explicit((device atomic_int*)&out[i], int(uint(seen) - 7), memory_order_relaxed);
        atomic_thread_fence(mem_flags::mem_device, memory_order_seq_cst, thread_scope_device);
        atomic_thread_fence(mem_flags::mem_device, memory_order_seq_cst, thread_scope_device);  // OrderedAccesses.java:65
        int seen_1 = atomic_load_explicit((device atomic_int*)&out[i], memory_order_relaxed);
        atomic_thread_fence(mem_flags::mem_device, memory_order_seq_cst, thread_scope_device);
        atomic_thread_fence(mem_flags::mem_device, memory_order_seq_cst, thread_scope_device);
        int seen_2 = atomic_load_explicit((device atomic_int*)&a[i], memory_order_relaxed);
        atomic_thread_fence(mem_flags::mem_device, memory_order_seq_cst, thread_scope_device);
        atomic_thread_fence(mem_flags::mem_device, memory_order_seq_cst, thread_scope_device);
        atomic_store_explicit((device atomic_int*)&out[i], seen_1 ^ seen_2, memory_order_relaxed);
        atomic_thread_fence(mem_flags::mem_device, memory_order_seq_cst, thread_scope_device);
    }
}

struct fences_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // OrderedAccesses.java:70
kernel void fences(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant fences_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // OrderedAccesses.java:71
    if (i < rk_arguments.out_length) {  // OrderedAccesses.java:72
        if (i < 0 || i >= rk_arguments.a_length) {  // OrderedAccesses.java:73
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        out[i] = a[i];
        atomic_thread_fence(mem_flags::mem_device, memory_order_seq_cst, thread_scope_device);  // OrderedAccesses.java:74
        out[i] = int(uint(out[i]) + 1);  // OrderedAccesses.java:75
        atomic_thread_fence(mem_flags::mem_threadgroup, memory_order_seq_cst, thread_scope_threadgroup);  // OrderedAccesses.java:76
        out[i] = int(uint(out[i]) * 5 - a[i]);  // OrderedAccesses.java:77
    }
}

struct fences_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // OrderedAccesses.java:70
kernel void fences_unchecked(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant fences_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // OrderedAccesses.java:71
    if (i < rk_arguments.out_length) {  // OrderedAccesses.java:72
        out[i] = a[i];  // OrderedAccesses.java:73
        atomic_thread_fence(mem_flags::mem_device, memory_order_seq_cst, thread_scope_device);  // OrderedAccesses.java:74
        out[i] = int(uint(out[i]) + 1);  // OrderedAccesses.java:75
        atomic_thread_fence(mem_flags::mem_threadgroup, memory_order_seq_cst, thread_scope_threadgroup);  // OrderedAccesses.java:76
        out[i] = int(uint(out[i]) * 5 - a[i]);  // OrderedAccesses.java:77
    }
}

struct publishedWhole_Arguments {
    int data_length;
    int flags_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // OrderedAccesses.java:103
kernel void publishedWhole(
        device int* data [[buffer(0)]],
        device int* flags [[buffer(1)]],
        device int* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant publishedWhole_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // OrderedAccesses.java:104
    if (i < rk_arguments.out_length) {  // OrderedAccesses.java:105
        int product = int(2u * i);  // OrderedAccesses.java:106
        if (product < 0 || product >= rk_arguments.data_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        data[product] = int(uint(i) + 5);
        int sum = int(2u * i + 1);  // OrderedAccesses.java:107
        if (sum < 0 || sum >= rk_arguments.data_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        data[sum] = int(uint(i) * 3);
        atomic_thread_fence(mem_flags::mem_device, memory_order_seq_cst, thread_scope_device);  // OrderedAccesses.java:108
        if (i < 0 || i >= rk_arguments.flags_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[2], workItem, memory_order_relaxed);
            return;
        }
        atomic_store_explicit((device atomic_int*)&flags[i], 1, memory_order_relaxed);
        int other = rk_arguments.out_length - 1 - i;  // OrderedAccesses.java:109
        if (other < 0 || other >= rk_arguments.flags_length) {  // OrderedAccesses.java:110
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[3], workItem, memory_order_relaxed);
            return;
        }
        int seen = atomic_load_explicit((device atomic_int*)&flags[other], memory_order_relaxed);
        atomic_thread_fence(mem_flags::mem_device, memory_order_seq_cst, thread_scope_device);
        bool isEqual = seen == 1;
        bool torn = isEqual;  // OrderedAccesses.java:111
        if (isEqual) {
            int product_1 = int(2u * other);
            if (product_1 < 0 || product_1 >= rk_arguments.data_length) {
                atomic_fetch_min_explicit((device atomic_int*)&rk_traps[4], workItem, memory_order_relaxed);
                return;
            }
            int dataValue = data[product_1];
            int sum_1 = int(uint(other) + 5);
            bool either = dataValue != sum_1;
            if (dataValue == sum_1) {
                int sum_2 = int(2u * other + 1);
                if (sum_2 < 0 || sum_2 >= rk_arguments.data_length) {
                    atomic_fetch_min_explicit((device atomic_int*)&rk_traps[5], workItem, memory_order_relaxed);
                    return;
                }
                either = data[sum_2] != int(uint(other) * 3);
            }
            torn = either;
        }
        out[i] = torn ? 1 : 2;  // OrderedAccesses.java:112
    }
}

struct publishedWhole_unchecked_Arguments {
    int data_length;
    int flags_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // OrderedAccesses.java:103
kernel void publishedWhole_unchecked(
        device int* data [[buffer(0)]],
        device int* flags [[buffer(1)]],
        device int* out [[buffer(2)]],
        constant publishedWhole_unchecked_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // OrderedAccesses.java:104
    if (i < rk_arguments.out_length) {  // OrderedAccesses.java:105
        data[2u * i] = int(uint(i) + 5);  // OrderedAccesses.java:106
        data[2u * i + 1] = int(uint(i) * 3);  // OrderedAccesses.java:107
        atomic_thread_fence(mem_flags::mem_device, memory_order_seq_cst, thread_scope_device);  // OrderedAccesses.java:108
        atomic_store_explicit((device atomic_int*)&flags[i], 1, memory_order_relaxed);
        int other = rk_arguments.out_length - 1 - i;  // OrderedAccesses.java:109
        int seen = atomic_load_explicit((device atomic_int*)&flags[other], memory_order_relaxed);  // OrderedAccesses.java:110
        atomic_thread_fence(mem_flags::mem_device, memory_order_seq_cst, thread_scope_device);
        bool isEqual = seen == 1;
        bool torn = isEqual;  // OrderedAccesses.java:111
        if (isEqual) {
            int dataValue = data[2u * other];
            int sum = int(uint(other) + 5);
            bool either = dataValue != sum;
            if (dataValue == sum) {
                either = data[2u * other + 1] != int(uint(other) * 3);
            }
            torn = either;
        }
        out[i] = torn ? 1 : 2;  // OrderedAccesses.java:112
    }
}
