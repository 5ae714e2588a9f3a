// Generated from IntShifts.java by RingKernel. Do not edit.
// Compile with -fno-fast-math or in safe math mode: Java rounds every operation (JLS 15.4).

#include <metal_stdlib>
using namespace metal;
#pragma METAL fp contract(off)

struct left_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // IntShifts.java:9
kernel void left(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device int* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant left_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // IntShifts.java:10
    if (i < rk_arguments.out_length) {  // IntShifts.java:11
        if (i < 0 || i >= rk_arguments.a_length) {  // IntShifts.java:12
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        if (i < 0 || i >= rk_arguments.b_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        out[i] = int(uint(a[i]) << (b[i] & 31));
    }
}

struct left_unchecked_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // IntShifts.java:9
kernel void left_unchecked(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device int* out [[buffer(2)]],
        constant left_unchecked_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // IntShifts.java:10
    if (i < rk_arguments.out_length) {  // IntShifts.java:11
        out[i] = int(uint(a[i]) << (b[i] & 31));  // IntShifts.java:12
    }
}

struct right_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // IntShifts.java:17
kernel void right(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device int* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant right_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // IntShifts.java:18
    if (i < rk_arguments.out_length) {  // IntShifts.java:19
        if (i < 0 || i >= rk_arguments.a_length) {  // IntShifts.java:20
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        if (i < 0 || i >= rk_arguments.b_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        out[i] = a[i] >> (b[i] & 31);
    }
}

struct right_unchecked_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // IntShifts.java:17
kernel void right_unchecked(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device int* out [[buffer(2)]],
        constant right_unchecked_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // IntShifts.java:18
    if (i < rk_arguments.out_length) {  // IntShifts.java:19
        out[i] = a[i] >> (b[i] & 31);  // IntShifts.java:20
    }
}

struct unsignedRight_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // IntShifts.java:25
kernel void unsignedRight(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device int* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant unsignedRight_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // IntShifts.java:26
    if (i < rk_arguments.out_length) {  // IntShifts.java:27
        if (i < 0 || i >= rk_arguments.a_length) {  // IntShifts.java:28
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        if (i < 0 || i >= rk_arguments.b_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        out[i] = int(uint(a[i]) >> (b[i] & 31));
    }
}

struct unsignedRight_unchecked_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // IntShifts.java:25
kernel void unsignedRight_unchecked(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device int* out [[buffer(2)]],
        constant unsignedRight_unchecked_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // IntShifts.java:26
    if (i < rk_arguments.out_length) {  // IntShifts.java:27
        out[i] = int(uint(a[i]) >> (b[i] & 31));  // IntShifts.java:28
    }
}

struct leftByLong_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // IntShifts.java:33
kernel void leftByLong(
        device const int* a [[buffer(0)]],
        device const long* b [[buffer(1)]],
        device int* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant leftByLong_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // IntShifts.java:34
    if (i < rk_arguments.out_length) {  // IntShifts.java:35
        if (i < 0 || i >= rk_arguments.a_length) {  // IntShifts.java:36
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        if (i < 0 || i >= rk_arguments.b_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        out[i] = int(uint(a[i]) << (int(b[i]) & 31));
    }
}

struct leftByLong_unchecked_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // IntShifts.java:33
kernel void leftByLong_unchecked(
        device const int* a [[buffer(0)]],
        device const long* b [[buffer(1)]],
        device int* out [[buffer(2)]],
        constant leftByLong_unchecked_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // IntShifts.java:34
    if (i < rk_arguments.out_length) {  // IntShifts.java:35
        out[i] = int(uint(a[i]) << (int(b[i]) & 31));  // IntShifts.java:36
    }
}

struct rightByLong_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // IntShifts.java:41
kernel void rightByLong(
        device const int* a [[buffer(0)]],
        device const long* b [[buffer(1)]],
        device int* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant rightByLong_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // IntShifts.java:42
    if (i < rk_arguments.out_length) {  // IntShifts.java:43
        if (i < 0 || i >= rk_arguments.a_length) {  // IntShifts.java:44
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        if (i < 0 || i >= rk_arguments.b_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        out[i] = a[i] >> (int(b[i]) & 31);
    }
}

struct rightByLong_unchecked_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // IntShifts.java:41
kernel void rightByLong_unchecked(
        device const int* a [[buffer(0)]],
        device const long* b [[buffer(1)]],
        device int* out [[buffer(2)]],
        constant rightByLong_unchecked_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // IntShifts.java:42
    if (i < rk_arguments.out_length) {  // IntShifts.java:43
        out[i] = a[i] >> (int(b[i]) & 31);  // IntShifts.java:44
    }
}

struct byConstants_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // IntShifts.java:49
kernel void byConstants(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant byConstants_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // IntShifts.java:50
    if (i < rk_arguments.out_length) {  // IntShifts.java:51
        if (i < 0 || i >= rk_arguments.a_length) {  // IntShifts.java:52
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        out[i] = int(((uint(a[i]) << 31) + a[i] - (uint(a[i]) >> 1)) ^ (uint(a[i]) << 31) ^ (a[i] >> 31) ^ (uint(a[i]) >> 1));
    }
}

struct byConstants_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // IntShifts.java:49
kernel void byConstants_unchecked(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant byConstants_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // IntShifts.java:50
    if (i < rk_arguments.out_length) {  // IntShifts.java:51
        out[i] = int(((uint(a[i]) << 31) + a[i] - (uint(a[i]) >> 1)) ^ (uint(a[i]) << 31) ^ (a[i] >> 31) ^ (uint(a[i]) >> 1));  // IntShifts.java:52
    }
}

struct rotation_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // IntShifts.java:57
kernel void rotation(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device int* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant rotation_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // IntShifts.java:58
    if (i < rk_arguments.out_length) {  // IntShifts.java:59
        if (i < 0 || i >= rk_arguments.a_length) {  // IntShifts.java:60
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        if (i < 0 || i >= rk_arguments.b_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        out[i] = int((uint(a[i]) << (b[i] & 31)) | (uint(a[i]) >> int((0u - b[i]) & 31)));
    }
}

struct rotation_unchecked_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // IntShifts.java:57
kernel void rotation_unchecked(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device int* out [[buffer(2)]],
        constant rotation_unchecked_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // IntShifts.java:58
    if (i < rk_arguments.out_length) {  // IntShifts.java:59
        out[i] = int((uint(a[i]) << (b[i] & 31)) | (uint(a[i]) >> int((0u - b[i]) & 31)));  // IntShifts.java:60
    }
}

struct compound_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // IntShifts.java:65
kernel void compound(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device int* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant compound_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // IntShifts.java:66
    if (i < rk_arguments.out_length) {  // IntShifts.java:67
        if (i < 0 || i >= rk_arguments.a_length) {  // IntShifts.java:68
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        int x = a[i];
        int x_1 = x;
        if (i < 0 || i >= rk_arguments.b_length) {  // IntShifts.java:69
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        x_1 = int(uint(x_1) << (b[i] & 31));
        x_1 >>= 3;  // IntShifts.java:70
        x_1 = int(uint(x_1) >> int((uint(b[i]) + 1) & 31));  // IntShifts.java:71
        out[i] = x_1;  // IntShifts.java:72
    }
}

struct compound_unchecked_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // IntShifts.java:65
kernel void compound_unchecked(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device int* out [[buffer(2)]],
        constant compound_unchecked_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // IntShifts.java:66
    if (i < rk_arguments.out_length) {  // IntShifts.java:67
        int x = a[i];  // IntShifts.java:68
        int x_1 = x;
        x_1 = int(uint(x_1) << (b[i] & 31));  // IntShifts.java:69
        x_1 >>= 3;  // IntShifts.java:70
        x_1 = int(uint(x_1) >> int((uint(b[i]) + 1) & 31));  // IntShifts.java:71
        out[i] = x_1;  // IntShifts.java:72
    }
}
