// Generated from LongQuotients.java by RingKernel. Do not edit.
// Compile with -fno-fast-math or in safe math mode: Java rounds every operation (JLS 15.4).

#include <metal_stdlib>
using namespace metal;
#pragma METAL fp contract(off)

struct quotient_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // LongQuotients.java:9
kernel void quotient(
        device const long* a [[buffer(0)]],
        device const long* b [[buffer(1)]],
        device long* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant quotient_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // LongQuotients.java:10
    if (i < rk_arguments.out_length) {  // LongQuotients.java:11
        if (i < 0 || i >= rk_arguments.a_length) {  // LongQuotients.java:12
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        long aValue = a[i];
        if (i < 0 || i >= rk_arguments.b_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        long chosen = 0L;
        if (b[i] == 0L) {
            chosen = 3L;
        } else {
            chosen = b[i];
        }
        if (chosen == 0L) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[2], workItem, memory_order_relaxed);
            return;
        }
        bool isEqual = chosen == -1L;
        out[i] = isEqual ? long(0uL - aValue) : aValue / (isEqual ? 1L : chosen);
    }
}

struct quotient_unchecked_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // LongQuotients.java:9
kernel void quotient_unchecked(
        device const long* a [[buffer(0)]],
        device const long* b [[buffer(1)]],
        device long* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant quotient_unchecked_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // LongQuotients.java:10
    if (i < rk_arguments.out_length) {  // LongQuotients.java:11
        long aValue = a[i];  // LongQuotients.java:12
        long chosen = 0L;
        if (b[i] == 0L) {
            chosen = 3L;
        } else {
            chosen = b[i];
        }
        if (chosen == 0L) {
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        bool isEqual = chosen == -1L;
        out[i] = isEqual ? long(0uL - aValue) : aValue / (isEqual ? 1L : chosen);
    }
}

struct remainder_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // LongQuotients.java:17
kernel void remainder(
        device const long* a [[buffer(0)]],
        device const long* b [[buffer(1)]],
        device long* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant remainder_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // LongQuotients.java:18
    if (i < rk_arguments.out_length) {  // LongQuotients.java:19
        if (i < 0 || i >= rk_arguments.a_length) {  // LongQuotients.java:20
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        if (i < 0 || i >= rk_arguments.b_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        long chosen = 0L;
        if (b[i] == 0L) {
            chosen = 3L;
        } else {
            chosen = b[i];
        }
        if (chosen == 0L) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[2], workItem, memory_order_relaxed);
            return;
        }
        out[i] = a[i] % (chosen == -1L ? 1L : chosen);
    }
}

struct remainder_unchecked_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // LongQuotients.java:17
kernel void remainder_unchecked(
        device const long* a [[buffer(0)]],
        device const long* b [[buffer(1)]],
        device long* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant remainder_unchecked_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // LongQuotients.java:18
    if (i < rk_arguments.out_length) {  // LongQuotients.java:19
        long chosen = 0L;  // LongQuotients.java:20
        if (b[i] == 0L) {
            chosen = 3L;
        } else {
            chosen = b[i];
        }
        if (chosen == 0L) {
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        out[i] = a[i] % (chosen == -1L ? 1L : chosen);
    }
}

struct byMinusOne_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // LongQuotients.java:25
kernel void byMinusOne(
        device const long* a [[buffer(0)]],
        device long* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant byMinusOne_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // LongQuotients.java:26
    if (i < rk_arguments.out_length) {  // LongQuotients.java:27
        if (i < 0 || i >= rk_arguments.a_length) {  // LongQuotients.java:28
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        out[i] = long(0uL - a[i]);
    }
}

struct byMinusOne_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // LongQuotients.java:25
kernel void byMinusOne_unchecked(
        device const long* a [[buffer(0)]],
        device long* out [[buffer(1)]],
        constant byMinusOne_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // LongQuotients.java:26
    if (i < rk_arguments.out_length) {  // LongQuotients.java:27
        out[i] = long(0uL - a[i]);  // LongQuotients.java:28
    }
}

struct remainderOfMinusOne_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // LongQuotients.java:33
kernel void remainderOfMinusOne(
        device const long* a [[buffer(0)]],
        device long* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant remainderOfMinusOne_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // LongQuotients.java:34
    if (i < rk_arguments.out_length) {  // LongQuotients.java:35
        if (i < 0 || i >= rk_arguments.a_length) {  // LongQuotients.java:36
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        out[i] = 0L;
    }
}

struct remainderOfMinusOne_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // LongQuotients.java:33
kernel void remainderOfMinusOne_unchecked(
        device const long* a [[buffer(0)]],
        device long* out [[buffer(1)]],
        constant remainderOfMinusOne_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // LongQuotients.java:34
    if (i < rk_arguments.out_length) {  // LongQuotients.java:35
        out[i] = 0L;  // LongQuotients.java:36
    }
}

struct byConstants_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // LongQuotients.java:41
kernel void byConstants(
        device const long* a [[buffer(0)]],
        device long* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant byConstants_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // LongQuotients.java:42
    if (i < rk_arguments.out_length) {  // LongQuotients.java:43
        if (i < 0 || i >= rk_arguments.a_length) {  // LongQuotients.java:44
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        out[i] = long(ulong(a[i] / 7L) + a[i] / -8L + a[i] + a[i] % 10L + a[i] % -16L + a[i] / (-9223372036854775807L - 1));
    }
}

struct byConstants_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // LongQuotients.java:41
kernel void byConstants_unchecked(
        device const long* a [[buffer(0)]],
        device long* out [[buffer(1)]],
        constant byConstants_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // LongQuotients.java:42
    if (i < rk_arguments.out_length) {  // LongQuotients.java:43
        out[i] = long(ulong(a[i] / 7L) + a[i] / -8L + a[i] + a[i] % 10L + a[i] % -16L + a[i] / (-9223372036854775807L - 1));  // LongQuotients.java:44
    }
}

struct ofConstants_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // LongQuotients.java:49
kernel void ofConstants(
        device const long* a [[buffer(0)]],
        device long* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant ofConstants_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // LongQuotients.java:50
    if (i < rk_arguments.out_length) {  // LongQuotients.java:51
        if (i < 0 || i >= rk_arguments.a_length) {  // LongQuotients.java:52
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        long chosen = 0L;
        if (a[i] == 0L) {
            chosen = 0L;
        } else {
            long aValue = a[i];
            if (aValue == 0L) {
                atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
                return;
            }
            bool isEqual = aValue == -1L;
            long aValue_1 = a[i];
            if (aValue_1 == 0L) {
                atomic_fetch_min_explicit((device atomic_int*)&rk_traps[2], workItem, memory_order_relaxed);
                return;
            }
            chosen = long(ulong(isEqual ? -100L : 100L / (isEqual ? 1L : aValue)) + (-9223372036854775807L - 1) % (aValue_1 == -1L ? 1L : aValue_1));
        }
        out[i] = chosen;
    }
}

struct ofConstants_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // LongQuotients.java:49
kernel void ofConstants_unchecked(
        device const long* a [[buffer(0)]],
        device long* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant ofConstants_unchecked_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // LongQuotients.java:50
    if (i < rk_arguments.out_length) {  // LongQuotients.java:51
        long chosen = 0L;  // LongQuotients.java:52
        if (a[i] == 0L) {
            chosen = 0L;
        } else {
            long aValue = a[i];
            if (aValue == 0L) {
                atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
                return;
            }
            bool isEqual = aValue == -1L;
            long aValue_1 = a[i];
            if (aValue_1 == 0L) {
                atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
                return;
            }
            chosen = long(ulong(isEqual ? -100L : 100L / (isEqual ? 1L : aValue)) + (-9223372036854775807L - 1) % (aValue_1 == -1L ? 1L : aValue_1));
        }
        out[i] = chosen;
    }
}

struct quotientTimesDivisorPlusRemainder_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // LongQuotients.java:57
kernel void quotientTimesDivisorPlusRemainder(
        device const long* a [[buffer(0)]],
        device const long* b [[buffer(1)]],
        device int* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant quotientTimesDivisorPlusRemainder_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // LongQuotients.java:58
    if (i < rk_arguments.out_length) {  // LongQuotients.java:59
        if (i < 0 || i >= rk_arguments.b_length) {  // LongQuotients.java:60
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        long divisor = b[i] | 1L;
        if (i < 0 || i >= rk_arguments.a_length) {  // LongQuotients.java:61
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        long aValue = a[i];
        if (divisor == 0L) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[2], workItem, memory_order_relaxed);
            return;
        }
        bool isEqual = divisor == -1L;
        if (divisor == 0L) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[3], workItem, memory_order_relaxed);
            return;
        }
        out[i] = long(ulong(isEqual ? long(0uL - aValue) : aValue / (isEqual ? 1L : divisor)) * divisor + a[i] % (divisor == -1L ? 1L : divisor)) == a[i] ? 1 : 0;
    }
}

struct quotientTimesDivisorPlusRemainder_unchecked_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // LongQuotients.java:57
kernel void quotientTimesDivisorPlusRemainder_unchecked(
        device const long* a [[buffer(0)]],
        device const long* b [[buffer(1)]],
        device int* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant quotientTimesDivisorPlusRemainder_unchecked_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // LongQuotients.java:58
    if (i < rk_arguments.out_length) {  // LongQuotients.java:59
        long divisor = b[i] | 1L;  // LongQuotients.java:60
        long aValue = a[i];  // LongQuotients.java:61
        if (divisor == 0L) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        bool isEqual = divisor == -1L;
        if (divisor == 0L) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        out[i] = long(ulong(isEqual ? long(0uL - aValue) : aValue / (isEqual ? 1L : divisor)) * divisor + a[i] % (divisor == -1L ? 1L : divisor)) == a[i] ? 1 : 0;
    }
}

struct floor_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // LongQuotients.java:66
kernel void floor_(
        device const long* a [[buffer(0)]],
        device const long* b [[buffer(1)]],
        device long* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant floor_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // LongQuotients.java:67
    if (i < rk_arguments.out_length) {  // LongQuotients.java:68
        if (i < 0 || i >= rk_arguments.a_length) {  // LongQuotients.java:69
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        long aValue = a[i];
        if (i < 0 || i >= rk_arguments.b_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        long bits = b[i] | 1L;
        if (bits == 0L) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[2], workItem, memory_order_relaxed);
            return;
        }
        bool isEqual = bits == -1L;
        long chosen = isEqual ? long(0uL - aValue) : aValue / (isEqual ? 1L : bits);
        long floorDiv_i64 = long(ulong(aValue) - ulong(chosen) * bits) != 0L && (aValue ^ bits) < 0L ? long(ulong(chosen) - 1L) : chosen;
        long aValue_1 = a[i];
        long bits_1 = b[i] | 1L;
        if (bits_1 == 0L) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[3], workItem, memory_order_relaxed);
            return;
        }
        long remainder_1 = aValue_1 % (bits_1 == -1L ? 1L : bits_1);
        long floorMod_i64 = remainder_1 != 0L && (aValue_1 ^ bits_1) < 0L ? long(ulong(remainder_1) + bits_1) : remainder_1;
        out[i] = long(ulong(floorDiv_i64) * 3L + floorMod_i64);
    }
}

struct floor_unchecked_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // LongQuotients.java:66
kernel void floor_unchecked(
        device const long* a [[buffer(0)]],
        device const long* b [[buffer(1)]],
        device long* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant floor_unchecked_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // LongQuotients.java:67
    if (i < rk_arguments.out_length) {  // LongQuotients.java:68
        long aValue = a[i];  // LongQuotients.java:69
        long bits = b[i] | 1L;
        if (bits == 0L) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        bool isEqual = bits == -1L;
        long chosen = isEqual ? long(0uL - aValue) : aValue / (isEqual ? 1L : bits);
        long floorDiv_i64 = long(ulong(aValue) - ulong(chosen) * bits) != 0L && (aValue ^ bits) < 0L ? long(ulong(chosen) - 1L) : chosen;
        long aValue_1 = a[i];
        long bits_1 = b[i] | 1L;
        if (bits_1 == 0L) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        long remainder_1 = aValue_1 % (bits_1 == -1L ? 1L : bits_1);
        long floorMod_i64 = remainder_1 != 0L && (aValue_1 ^ bits_1) < 0L ? long(ulong(remainder_1) + bits_1) : remainder_1;
        out[i] = long(ulong(floorDiv_i64) * 3L + floorMod_i64);
    }
}
