// Generated from Chars.java by RingKernel. Do not edit.
// Compile with -fno-fast-math or in safe math mode: Java rounds every operation (JLS 15.4).

#include <metal_stdlib>
using namespace metal;
#pragma METAL fp contract(off)

struct sum_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Chars.java:9
kernel void sum(
        device const ushort* a [[buffer(0)]],
        device const ushort* b [[buffer(1)]],
        device ushort* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant sum_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // Chars.java:10
    if (i < rk_arguments.out_length) {  // Chars.java:11
        if (i < 0 || i >= rk_arguments.a_length) {  // Chars.java:12
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        if (i < 0 || i >= rk_arguments.b_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        out[i] = ushort(a[i] + b[i]);
    }
}

struct sum_unchecked_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Chars.java:9
kernel void sum_unchecked(
        device const ushort* a [[buffer(0)]],
        device const ushort* b [[buffer(1)]],
        device ushort* out [[buffer(2)]],
        constant sum_unchecked_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // Chars.java:10
    if (i < rk_arguments.out_length) {  // Chars.java:11
        out[i] = ushort(a[i] + b[i]);  // Chars.java:12
    }
}

struct product_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Chars.java:17
kernel void product(
        device const ushort* a [[buffer(0)]],
        device const ushort* b [[buffer(1)]],
        device int* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant product_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // Chars.java:18
    if (i < rk_arguments.out_length) {  // Chars.java:19
        if (i < 0 || i >= rk_arguments.a_length) {  // Chars.java:20
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        if (i < 0 || i >= rk_arguments.b_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        out[i] = int(uint(a[i]) * b[i]);
    }
}

struct product_unchecked_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Chars.java:17
kernel void product_unchecked(
        device const ushort* a [[buffer(0)]],
        device const ushort* b [[buffer(1)]],
        device int* out [[buffer(2)]],
        constant product_unchecked_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // Chars.java:18
    if (i < rk_arguments.out_length) {  // Chars.java:19
        out[i] = int(uint(a[i]) * b[i]);  // Chars.java:20
    }
}

struct negation_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Chars.java:25
kernel void negation(
        device const ushort* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant negation_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // Chars.java:26
    if (i < rk_arguments.out_length) {  // Chars.java:27
        if (i < 0 || i >= rk_arguments.a_length) {  // Chars.java:28
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        out[i] = -a[i] + ~a[i];
    }
}

struct negation_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Chars.java:25
kernel void negation_unchecked(
        device const ushort* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant negation_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // Chars.java:26
    if (i < rk_arguments.out_length) {  // Chars.java:27
        out[i] = -a[i] + ~a[i];  // Chars.java:28
    }
}

struct unsignedShiftAssignment_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Chars.java:33
kernel void unsignedShiftAssignment(
        device const ushort* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device ushort* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant unsignedShiftAssignment_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // Chars.java:34
    if (i < rk_arguments.out_length) {  // Chars.java:35
        if (i < 0 || i >= rk_arguments.a_length) {  // Chars.java:36
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        ushort x = a[i];
        ushort x_1 = x;
        if (i < 0 || i >= rk_arguments.b_length) {  // Chars.java:37
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        x_1 = ushort(x_1 >> (b[i] & 31));
        out[i] = x_1;  // Chars.java:38
    }
}

struct unsignedShiftAssignment_unchecked_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Chars.java:33
kernel void unsignedShiftAssignment_unchecked(
        device const ushort* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device ushort* out [[buffer(2)]],
        constant unsignedShiftAssignment_unchecked_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // Chars.java:34
    if (i < rk_arguments.out_length) {  // Chars.java:35
        ushort x = a[i];  // Chars.java:36
        ushort x_1 = x;
        x_1 = ushort(x_1 >> (b[i] & 31));  // Chars.java:37
        out[i] = x_1;  // Chars.java:38
    }
}

struct assignments_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Chars.java:43
kernel void assignments(
        device const ushort* a [[buffer(0)]],
        device const ushort* b [[buffer(1)]],
        device ushort* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant assignments_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // Chars.java:44
    if (i < rk_arguments.out_length) {  // Chars.java:45
        if (i < 0 || i >= rk_arguments.a_length) {  // Chars.java:46
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        ushort x = a[i];
        ushort x_1 = x;
        if (i < 0 || i >= rk_arguments.b_length) {  // Chars.java:47
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        x_1 = ushort(x_1 + b[i]);
        x_1 = ushort(x_1 * 3);  // Chars.java:48
        x_1 = ushort(x_1 - 7);  // Chars.java:49
        x_1 = ushort(x_1 ^ 1445);  // Chars.java:50
        x_1 = ushort(x_1 << 1);  // Chars.java:51
        out[i] = x_1;  // Chars.java:52
    }
}

struct assignments_unchecked_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Chars.java:43
kernel void assignments_unchecked(
        device const ushort* a [[buffer(0)]],
        device const ushort* b [[buffer(1)]],
        device ushort* out [[buffer(2)]],
        constant assignments_unchecked_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // Chars.java:44
    if (i < rk_arguments.out_length) {  // Chars.java:45
        ushort x = a[i];  // Chars.java:46
        ushort x_1 = x;
        x_1 = ushort(x_1 + b[i]);  // Chars.java:47
        x_1 = ushort(x_1 * 3);  // Chars.java:48
        x_1 = ushort(x_1 - 7);  // Chars.java:49
        x_1 = ushort(x_1 ^ 1445);  // Chars.java:50
        x_1 = ushort(x_1 << 1);  // Chars.java:51
        out[i] = x_1;  // Chars.java:52
    }
}

struct divisionAssignment_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Chars.java:57
kernel void divisionAssignment(
        device const ushort* a [[buffer(0)]],
        device const ushort* b [[buffer(1)]],
        device ushort* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant divisionAssignment_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // Chars.java:58
    if (i < rk_arguments.out_length) {  // Chars.java:59
        if (i < 0 || i >= rk_arguments.a_length) {  // Chars.java:60
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        ushort x = a[i];
        ushort x_1 = x;
        if (i < 0 || i >= rk_arguments.b_length) {  // Chars.java:61
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        int bits = b[i] | 1;
        int converted = x_1;
        if (bits == 0) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[2], workItem, memory_order_relaxed);
            return;
        }
        bool isEqual = bits == -1;
        x_1 = ushort(isEqual ? -converted : converted / (isEqual ? 1 : bits));
        x_1 = ushort(x_1 % 11);  // Chars.java:62
        out[i] = x_1;  // Chars.java:63
    }
}

struct divisionAssignment_unchecked_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Chars.java:57
kernel void divisionAssignment_unchecked(
        device const ushort* a [[buffer(0)]],
        device const ushort* b [[buffer(1)]],
        device ushort* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant divisionAssignment_unchecked_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // Chars.java:58
    if (i < rk_arguments.out_length) {  // Chars.java:59
        ushort x = a[i];  // Chars.java:60
        ushort x_1 = x;
        int bits = b[i] | 1;  // Chars.java:61
        int converted = x_1;
        if (bits == 0) {
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        bool isEqual = bits == -1;
        x_1 = ushort(isEqual ? -converted : converted / (isEqual ? 1 : bits));
        x_1 = ushort(x_1 % 11);  // Chars.java:62
        out[i] = x_1;  // Chars.java:63
    }
}

struct increments_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Chars.java:68
kernel void increments(
        device const ushort* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant increments_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // Chars.java:69
    if (i < rk_arguments.out_length) {  // Chars.java:70
        if (i < 0 || i >= rk_arguments.a_length) {  // Chars.java:71
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        ushort x = a[i];
        ushort x_1 = x;
        ushort xBefore = x_1;  // Chars.java:72
        x_1 = ushort(xBefore + 1);
        ushort converted = ushort(x_1 + 1);  // Chars.java:73
        x_1 = converted;
        int behind = converted;
        ushort xBefore_1 = x_1;  // Chars.java:74
        x_1 = ushort(xBefore_1 - 1);
        out[i] = xBefore * 7 + behind - xBefore_1;
    }
}

struct increments_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Chars.java:68
kernel void increments_unchecked(
        device const ushort* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant increments_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // Chars.java:69
    if (i < rk_arguments.out_length) {  // Chars.java:70
        ushort x = a[i];  // Chars.java:71
        ushort x_1 = x;
        ushort xBefore = x_1;  // Chars.java:72
        x_1 = ushort(xBefore + 1);
        ushort converted = ushort(x_1 + 1);  // Chars.java:73
        x_1 = converted;
        int behind = converted;
        ushort xBefore_1 = x_1;  // Chars.java:74
        x_1 = ushort(xBefore_1 - 1);
        out[i] = xBefore * 7 + behind - xBefore_1;
    }
}

struct plusFloat_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Chars.java:79
kernel void plusFloat(
        device const ushort* a [[buffer(0)]],
        device const float* b [[buffer(1)]],
        device ushort* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant plusFloat_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // Chars.java:80
    if (i < rk_arguments.out_length) {  // Chars.java:81
        if (i < 0 || i >= rk_arguments.a_length) {  // Chars.java:82
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        ushort x = a[i];
        ushort x_1 = x;
        if (i < 0 || i >= rk_arguments.b_length) {  // Chars.java:83
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        float sum_1 = float(x_1) + b[i];
        int bits = as_type<int>(sum_1);
        int bits_1 = bits & 2147483647;
        bool isLess = bits_1 < 1325400064;
        int truncated = int(isLess ? sum_1 : 0.0f);
        int to_int = isLess ? truncated : (bits_1 > 2139095040 ? 0 : (bits < 0 ? (-2147483647 - 1) : 2147483647));
        x_1 = ushort(to_int);
        out[i] = x_1;  // Chars.java:84
    }
}

struct plusFloat_unchecked_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Chars.java:79
kernel void plusFloat_unchecked(
        device const ushort* a [[buffer(0)]],
        device const float* b [[buffer(1)]],
        device ushort* out [[buffer(2)]],
        constant plusFloat_unchecked_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // Chars.java:80
    if (i < rk_arguments.out_length) {  // Chars.java:81
        ushort x = a[i];  // Chars.java:82
        ushort x_1 = x;
        float sum_1 = float(x_1) + b[i];  // Chars.java:83
        int bits = as_type<int>(sum_1);
        int bits_1 = bits & 2147483647;
        bool isLess = bits_1 < 1325400064;
        int truncated = int(isLess ? sum_1 : 0.0f);
        int to_int = isLess ? truncated : (bits_1 > 2139095040 ? 0 : (bits < 0 ? (-2147483647 - 1) : 2147483647));
        x_1 = ushort(to_int);
        out[i] = x_1;  // Chars.java:84
    }
}

struct asIndex_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Chars.java:89
kernel void asIndex(
        device const ushort* a [[buffer(0)]],
        device ushort* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant asIndex_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // Chars.java:90
    if (i < rk_arguments.out_length) {  // Chars.java:91
        if (i < 0 || i >= rk_arguments.a_length) {  // Chars.java:92
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        if (rk_arguments.a_length == 0) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        out[i] = a[(a[i] & 127) % (rk_arguments.a_length == -1 ? 1 : rk_arguments.a_length)];
    }
}

struct asIndex_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Chars.java:89
kernel void asIndex_unchecked(
        device const ushort* a [[buffer(0)]],
        device ushort* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant asIndex_unchecked_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // Chars.java:90
    if (i < rk_arguments.out_length) {  // Chars.java:91
        if (rk_arguments.a_length == 0) {  // Chars.java:92
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        out[i] = a[(a[i] & 127) % (rk_arguments.a_length == -1 ? 1 : rk_arguments.a_length)];
    }
}

struct comparison_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Chars.java:97
kernel void comparison(
        device const ushort* a [[buffer(0)]],
        device const ushort* b [[buffer(1)]],
        device bool* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant comparison_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // Chars.java:98
    if (i < rk_arguments.out_length) {  // Chars.java:99
        if (i < 0 || i >= rk_arguments.a_length) {  // Chars.java:100
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        if (i < 0 || i >= rk_arguments.b_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        out[i] = a[i] < b[i];
    }
}

struct comparison_unchecked_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Chars.java:97
kernel void comparison_unchecked(
        device const ushort* a [[buffer(0)]],
        device const ushort* b [[buffer(1)]],
        device bool* out [[buffer(2)]],
        constant comparison_unchecked_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // Chars.java:98
    if (i < rk_arguments.out_length) {  // Chars.java:99
        out[i] = a[i] < b[i];  // Chars.java:100
    }
}

struct parameter_Arguments {
    int step;
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Chars.java:105
kernel void parameter(
        device const ushort* a [[buffer(0)]],
        device ushort* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant parameter_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // Chars.java:106
    if (i < rk_arguments.out_length) {  // Chars.java:107
        if (i < 0 || i >= rk_arguments.a_length) {  // Chars.java:108
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        out[i] = ushort(a[i] + ushort(rk_arguments.step));
    }
}

struct parameter_unchecked_Arguments {
    int step;
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Chars.java:105
kernel void parameter_unchecked(
        device const ushort* a [[buffer(0)]],
        device ushort* out [[buffer(1)]],
        constant parameter_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // Chars.java:106
    if (i < rk_arguments.out_length) {  // Chars.java:107
        out[i] = ushort(a[i] + ushort(rk_arguments.step));  // Chars.java:108
    }
}
