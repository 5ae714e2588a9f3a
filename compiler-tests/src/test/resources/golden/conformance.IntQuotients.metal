// Generated from IntQuotients.java by RingKernel. Do not edit.
// Compile with -fno-fast-math or in safe math mode: Java rounds every operation (JLS 15.4).

#include <metal_stdlib>
using namespace metal;
#pragma METAL fp contract(off)

struct quotient_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // IntQuotients.java:9
kernel void quotient(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device int* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant quotient_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // IntQuotients.java:10
    if (i < rk_arguments.out_length) {  // IntQuotients.java:11
        if (i < 0 || i >= rk_arguments.a_length) {  // IntQuotients.java:12
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        int aValue = a[i];
        if (i < 0 || i >= rk_arguments.b_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        int chosen = 0;
        if (b[i] == 0) {
            chosen = 3;
        } else {
            chosen = b[i];
        }
        if (chosen == 0) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[2], workItem, memory_order_relaxed);
            return;
        }
        bool isEqual = chosen == -1;
        out[i] = isEqual ? int(0u - aValue) : aValue / (isEqual ? 1 : chosen);
    }
}

struct quotient_unchecked_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // IntQuotients.java:9
kernel void quotient_unchecked(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device int* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant quotient_unchecked_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // IntQuotients.java:10
    if (i < rk_arguments.out_length) {  // IntQuotients.java:11
        int aValue = a[i];  // IntQuotients.java:12
        int chosen = 0;
        if (b[i] == 0) {
            chosen = 3;
        } else {
            chosen = b[i];
        }
        if (chosen == 0) {
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        bool isEqual = chosen == -1;
        out[i] = isEqual ? int(0u - aValue) : aValue / (isEqual ? 1 : chosen);
    }
}

struct remainder_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // IntQuotients.java:17
kernel void remainder(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device int* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant remainder_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // IntQuotients.java:18
    if (i < rk_arguments.out_length) {  // IntQuotients.java:19
        if (i < 0 || i >= rk_arguments.a_length) {  // IntQuotients.java:20
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        if (i < 0 || i >= rk_arguments.b_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        int chosen = 0;
        if (b[i] == 0) {
            chosen = 3;
        } else {
            chosen = b[i];
        }
        if (chosen == 0) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[2], workItem, memory_order_relaxed);
            return;
        }
        out[i] = a[i] % (chosen == -1 ? 1 : chosen);
    }
}

struct remainder_unchecked_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // IntQuotients.java:17
kernel void remainder_unchecked(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device int* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant remainder_unchecked_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // IntQuotients.java:18
    if (i < rk_arguments.out_length) {  // IntQuotients.java:19
        int chosen = 0;  // IntQuotients.java:20
        if (b[i] == 0) {
            chosen = 3;
        } else {
            chosen = b[i];
        }
        if (chosen == 0) {
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        out[i] = a[i] % (chosen == -1 ? 1 : chosen);
    }
}

struct byMinusOne_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // IntQuotients.java:25
kernel void byMinusOne(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant byMinusOne_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // IntQuotients.java:26
    if (i < rk_arguments.out_length) {  // IntQuotients.java:27
        if (i < 0 || i >= rk_arguments.a_length) {  // IntQuotients.java:28
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        out[i] = int(0u - a[i]);
    }
}

struct byMinusOne_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // IntQuotients.java:25
kernel void byMinusOne_unchecked(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant byMinusOne_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // IntQuotients.java:26
    if (i < rk_arguments.out_length) {  // IntQuotients.java:27
        out[i] = int(0u - a[i]);  // IntQuotients.java:28
    }
}

struct remainderOfMinusOne_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // IntQuotients.java:33
kernel void remainderOfMinusOne(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant remainderOfMinusOne_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // IntQuotients.java:34
    if (i < rk_arguments.out_length) {  // IntQuotients.java:35
        if (i < 0 || i >= rk_arguments.a_length) {  // IntQuotients.java:36
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        out[i] = 0;
    }
}

struct remainderOfMinusOne_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // IntQuotients.java:33
kernel void remainderOfMinusOne_unchecked(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant remainderOfMinusOne_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // IntQuotients.java:34
    if (i < rk_arguments.out_length) {  // IntQuotients.java:35
        out[i] = 0;  // IntQuotients.java:36
    }
}

struct byConstants_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // IntQuotients.java:41
kernel void byConstants(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant byConstants_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // IntQuotients.java:42
    if (i < rk_arguments.out_length) {  // IntQuotients.java:43
        if (i < 0 || i >= rk_arguments.a_length) {  // IntQuotients.java:44
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        out[i] = int(uint(a[i] / 7) + a[i] / -8 + a[i] + a[i] % 10 + a[i] % -16 + a[i] / (-2147483647 - 1));
    }
}

struct byConstants_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // IntQuotients.java:41
kernel void byConstants_unchecked(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant byConstants_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // IntQuotients.java:42
    if (i < rk_arguments.out_length) {  // IntQuotients.java:43
        out[i] = int(uint(a[i] / 7) + a[i] / -8 + a[i] + a[i] % 10 + a[i] % -16 + a[i] / (-2147483647 - 1));  // IntQuotients.java:44
    }
}

struct ofConstants_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // IntQuotients.java:49
kernel void ofConstants(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant ofConstants_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // IntQuotients.java:50
    if (i < rk_arguments.out_length) {  // IntQuotients.java:51
        if (i < 0 || i >= rk_arguments.a_length) {  // IntQuotients.java:52
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        int chosen = 0;
        if (a[i] == 0) {
            chosen = 0;
        } else {
            int aValue = a[i];
            if (aValue == 0) {
                atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
                return;
            }
            bool isEqual = aValue == -1;
            int aValue_1 = a[i];
            if (aValue_1 == 0) {
                atomic_fetch_min_explicit((device atomic_int*)&rk_traps[2], workItem, memory_order_relaxed);
                return;
            }
            chosen = int(uint(isEqual ? -100 : 100 / (isEqual ? 1 : aValue)) + (-2147483647 - 1) % (aValue_1 == -1 ? 1 : aValue_1));
        }
        out[i] = chosen;
    }
}

struct ofConstants_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // IntQuotients.java:49
kernel void ofConstants_unchecked(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant ofConstants_unchecked_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // IntQuotients.java:50
    if (i < rk_arguments.out_length) {  // IntQuotients.java:51
        int chosen = 0;  // IntQuotients.java:52
        if (a[i] == 0) {
            chosen = 0;
        } else {
            int aValue = a[i];
            if (aValue == 0) {
                atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
                return;
            }
            bool isEqual = aValue == -1;
            int aValue_1 = a[i];
            if (aValue_1 == 0) {
                atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
                return;
            }
            chosen = int(uint(isEqual ? -100 : 100 / (isEqual ? 1 : aValue)) + (-2147483647 - 1) % (aValue_1 == -1 ? 1 : aValue_1));
        }
        out[i] = chosen;
    }
}

struct quotientTimesDivisorPlusRemainder_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // IntQuotients.java:57
kernel void quotientTimesDivisorPlusRemainder(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device int* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant quotientTimesDivisorPlusRemainder_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // IntQuotients.java:58
    if (i < rk_arguments.out_length) {  // IntQuotients.java:59
        if (i < 0 || i >= rk_arguments.b_length) {  // IntQuotients.java:60
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        int divisor = b[i] | 1;
        if (i < 0 || i >= rk_arguments.a_length) {  // IntQuotients.java:61
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        int aValue = a[i];
        if (divisor == 0) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[2], workItem, memory_order_relaxed);
            return;
        }
        bool isEqual = divisor == -1;
        if (divisor == 0) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[3], workItem, memory_order_relaxed);
            return;
        }
        out[i] = int(uint(isEqual ? int(0u - aValue) : aValue / (isEqual ? 1 : divisor)) * divisor + a[i] % (divisor == -1 ? 1 : divisor)) == a[i] ? 1 : 0;
    }
}

struct quotientTimesDivisorPlusRemainder_unchecked_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // IntQuotients.java:57
kernel void quotientTimesDivisorPlusRemainder_unchecked(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device int* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant quotientTimesDivisorPlusRemainder_unchecked_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // IntQuotients.java:58
    if (i < rk_arguments.out_length) {  // IntQuotients.java:59
        int divisor = b[i] | 1;  // IntQuotients.java:60
        int aValue = a[i];  // IntQuotients.java:61
        if (divisor == 0) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        bool isEqual = divisor == -1;
        if (divisor == 0) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        out[i] = int(uint(isEqual ? int(0u - aValue) : aValue / (isEqual ? 1 : divisor)) * divisor + a[i] % (divisor == -1 ? 1 : divisor)) == a[i] ? 1 : 0;
    }
}

struct floor_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // IntQuotients.java:66
kernel void floor_(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device int* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant floor_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // IntQuotients.java:67
    if (i < rk_arguments.out_length) {  // IntQuotients.java:68
        if (i < 0 || i >= rk_arguments.a_length) {  // IntQuotients.java:69
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        int aValue = a[i];
        if (i < 0 || i >= rk_arguments.b_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        int bits = b[i] | 1;
        if (bits == 0) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[2], workItem, memory_order_relaxed);
            return;
        }
        bool isEqual = bits == -1;
        int chosen = isEqual ? int(0u - aValue) : aValue / (isEqual ? 1 : bits);
        int floorDiv_i32 = int(uint(aValue) - uint(chosen) * bits) != 0 && (aValue ^ bits) < 0 ? int(uint(chosen) - 1) : chosen;
        int aValue_1 = a[i];
        int bits_1 = b[i] | 1;
        if (bits_1 == 0) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[3], workItem, memory_order_relaxed);
            return;
        }
        int remainder_1 = aValue_1 % (bits_1 == -1 ? 1 : bits_1);
        int floorMod_i32 = remainder_1 != 0 && (aValue_1 ^ bits_1) < 0 ? int(uint(remainder_1) + bits_1) : remainder_1;
        out[i] = int(uint(floorDiv_i32) * 3 + floorMod_i32);
    }
}

struct floor_unchecked_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // IntQuotients.java:66
kernel void floor_unchecked(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device int* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant floor_unchecked_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // IntQuotients.java:67
    if (i < rk_arguments.out_length) {  // IntQuotients.java:68
        int aValue = a[i];  // IntQuotients.java:69
        int bits = b[i] | 1;
        if (bits == 0) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        bool isEqual = bits == -1;
        int chosen = isEqual ? int(0u - aValue) : aValue / (isEqual ? 1 : bits);
        int floorDiv_i32 = int(uint(aValue) - uint(chosen) * bits) != 0 && (aValue ^ bits) < 0 ? int(uint(chosen) - 1) : chosen;
        int aValue_1 = a[i];
        int bits_1 = b[i] | 1;
        if (bits_1 == 0) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        int remainder_1 = aValue_1 % (bits_1 == -1 ? 1 : bits_1);
        int floorMod_i32 = remainder_1 != 0 && (aValue_1 ^ bits_1) < 0 ? int(uint(remainder_1) + bits_1) : remainder_1;
        out[i] = int(uint(floorDiv_i32) * 3 + floorMod_i32);
    }
}
