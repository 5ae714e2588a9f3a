// Generated from LongShifts.java by RingKernel. Do not edit.
// Compile with -fno-fast-math or in safe math mode: Java rounds every operation (JLS 15.4).

#include <metal_stdlib>
using namespace metal;
#pragma METAL fp contract(off)

struct left_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // LongShifts.java:9
kernel void left(
        device const long* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device long* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant left_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // LongShifts.java:10
    if (i < rk_arguments.out_length) {  // LongShifts.java:11
        if (i < 0 || i >= rk_arguments.a_length) {  // LongShifts.java:12
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        if (i < 0 || i >= rk_arguments.b_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        out[i] = long(ulong(a[i]) << (b[i] & 63));
    }
}

struct left_unchecked_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // LongShifts.java:9
kernel void left_unchecked(
        device const long* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device long* out [[buffer(2)]],
        constant left_unchecked_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // LongShifts.java:10
    if (i < rk_arguments.out_length) {  // LongShifts.java:11
        out[i] = long(ulong(a[i]) << (b[i] & 63));  // LongShifts.java:12
    }
}

struct right_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // LongShifts.java:17
kernel void right(
        device const long* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device long* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant right_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // LongShifts.java:18
    if (i < rk_arguments.out_length) {  // LongShifts.java:19
        if (i < 0 || i >= rk_arguments.a_length) {  // LongShifts.java:20
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        if (i < 0 || i >= rk_arguments.b_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        out[i] = a[i] >> (b[i] & 63);
    }
}

struct right_unchecked_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // LongShifts.java:17
kernel void right_unchecked(
        device const long* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device long* out [[buffer(2)]],
        constant right_unchecked_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // LongShifts.java:18
    if (i < rk_arguments.out_length) {  // LongShifts.java:19
        out[i] = a[i] >> (b[i] & 63);  // LongShifts.java:20
    }
}

struct unsignedRight_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // LongShifts.java:25
kernel void unsignedRight(
        device const long* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device long* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant unsignedRight_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // LongShifts.java:26
    if (i < rk_arguments.out_length) {  // LongShifts.java:27
        if (i < 0 || i >= rk_arguments.a_length) {  // LongShifts.java:28
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        if (i < 0 || i >= rk_arguments.b_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        out[i] = long(ulong(a[i]) >> (b[i] & 63));
    }
}

struct unsignedRight_unchecked_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // LongShifts.java:25
kernel void unsignedRight_unchecked(
        device const long* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device long* out [[buffer(2)]],
        constant unsignedRight_unchecked_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // LongShifts.java:26
    if (i < rk_arguments.out_length) {  // LongShifts.java:27
        out[i] = long(ulong(a[i]) >> (b[i] & 63));  // LongShifts.java:28
    }
}

struct leftByLong_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // LongShifts.java:33
kernel void leftByLong(
        device const long* a [[buffer(0)]],
        device const long* b [[buffer(1)]],
        device long* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant leftByLong_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // LongShifts.java:34
    if (i < rk_arguments.out_length) {  // LongShifts.java:35
        if (i < 0 || i >= rk_arguments.a_length) {  // LongShifts.java:36
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        if (i < 0 || i >= rk_arguments.b_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        out[i] = long(ulong(a[i]) << (int(b[i]) & 63));
    }
}

struct leftByLong_unchecked_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // LongShifts.java:33
kernel void leftByLong_unchecked(
        device const long* a [[buffer(0)]],
        device const long* b [[buffer(1)]],
        device long* out [[buffer(2)]],
        constant leftByLong_unchecked_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // LongShifts.java:34
    if (i < rk_arguments.out_length) {  // LongShifts.java:35
        out[i] = long(ulong(a[i]) << (int(b[i]) & 63));  // LongShifts.java:36
    }
}

struct rightByLong_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // LongShifts.java:41
kernel void rightByLong(
        device const long* a [[buffer(0)]],
        device const long* b [[buffer(1)]],
        device long* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant rightByLong_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // LongShifts.java:42
    if (i < rk_arguments.out_length) {  // LongShifts.java:43
        if (i < 0 || i >= rk_arguments.a_length) {  // LongShifts.java:44
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        if (i < 0 || i >= rk_arguments.b_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        out[i] = a[i] >> (int(b[i]) & 63);
    }
}

struct rightByLong_unchecked_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // LongShifts.java:41
kernel void rightByLong_unchecked(
        device const long* a [[buffer(0)]],
        device const long* b [[buffer(1)]],
        device long* out [[buffer(2)]],
        constant rightByLong_unchecked_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // LongShifts.java:42
    if (i < rk_arguments.out_length) {  // LongShifts.java:43
        out[i] = a[i] >> (int(b[i]) & 63);  // LongShifts.java:44
    }
}

struct byConstants_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // LongShifts.java:49
kernel void byConstants(
        device const long* a [[buffer(0)]],
        device long* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant byConstants_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // LongShifts.java:50
    if (i < rk_arguments.out_length) {  // LongShifts.java:51
        if (i < 0 || i >= rk_arguments.a_length) {  // LongShifts.java:52
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        out[i] = long(((ulong(a[i]) << 31) + (a[i] >> 32) - (ulong(a[i]) >> 33)) ^ (ulong(a[i]) << 63) ^ (a[i] >> 63) ^ (ulong(a[i]) >> 1));
    }
}

struct byConstants_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // LongShifts.java:49
kernel void byConstants_unchecked(
        device const long* a [[buffer(0)]],
        device long* out [[buffer(1)]],
        constant byConstants_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // LongShifts.java:50
    if (i < rk_arguments.out_length) {  // LongShifts.java:51
        out[i] = long(((ulong(a[i]) << 31) + (a[i] >> 32) - (ulong(a[i]) >> 33)) ^ (ulong(a[i]) << 63) ^ (a[i] >> 63) ^ (ulong(a[i]) >> 1));  // LongShifts.java:52
    }
}

struct rotation_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // LongShifts.java:57
kernel void rotation(
        device const long* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device long* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant rotation_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // LongShifts.java:58
    if (i < rk_arguments.out_length) {  // LongShifts.java:59
        if (i < 0 || i >= rk_arguments.a_length) {  // LongShifts.java:60
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        if (i < 0 || i >= rk_arguments.b_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        out[i] = long((ulong(a[i]) << (b[i] & 63)) | (ulong(a[i]) >> int((0u - b[i]) & 63)));
    }
}

struct rotation_unchecked_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // LongShifts.java:57
kernel void rotation_unchecked(
        device const long* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device long* out [[buffer(2)]],
        constant rotation_unchecked_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // LongShifts.java:58
    if (i < rk_arguments.out_length) {  // LongShifts.java:59
        out[i] = long((ulong(a[i]) << (b[i] & 63)) | (ulong(a[i]) >> int((0u - b[i]) & 63)));  // LongShifts.java:60
    }
}

struct compound_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // LongShifts.java:65
kernel void compound(
        device const long* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device long* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant compound_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // LongShifts.java:66
    if (i < rk_arguments.out_length) {  // LongShifts.java:67
        if (i < 0 || i >= rk_arguments.a_length) {  // LongShifts.java:68
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        long x = a[i];
        long x_1 = x;
        if (i < 0 || i >= rk_arguments.b_length) {  // LongShifts.java:69
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        x_1 = long(ulong(x_1) << (b[i] & 63));
        x_1 >>= 3;  // LongShifts.java:70
        x_1 = long(ulong(x_1) >> int((uint(b[i]) + 1) & 63));  // LongShifts.java:71
        out[i] = x_1;  // LongShifts.java:72
    }
}

struct compound_unchecked_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // LongShifts.java:65
kernel void compound_unchecked(
        device const long* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device long* out [[buffer(2)]],
        constant compound_unchecked_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // LongShifts.java:66
    if (i < rk_arguments.out_length) {  // LongShifts.java:67
        long x = a[i];  // LongShifts.java:68
        long x_1 = x;
        x_1 = long(ulong(x_1) << (b[i] & 63));  // LongShifts.java:69
        x_1 >>= 3;  // LongShifts.java:70
        x_1 = long(ulong(x_1) >> int((uint(b[i]) + 1) & 63));  // LongShifts.java:71
        out[i] = x_1;  // LongShifts.java:72
    }
}
