// Generated from FloatConversions.java by RingKernel. Do not edit.
// Compile with -fno-fast-math or in safe math mode: Java rounds every operation (JLS 15.4).

#include <metal_stdlib>
using namespace metal;
#pragma METAL fp contract(off)

struct toInt_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // FloatConversions.java:9
kernel void toInt(
        device const float* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant toInt_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // FloatConversions.java:10
    if (i < rk_arguments.out_length) {  // FloatConversions.java:11
        if (i < 0 || i >= rk_arguments.a_length) {  // FloatConversions.java:12
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        float aValue = a[i];
        int bits = as_type<int>(aValue);
        int bits_1 = bits & 2147483647;
        bool isLess = bits_1 < 1325400064;
        int truncated = int(isLess ? aValue : 0.0f);
        int to_int = isLess ? truncated : (bits_1 > 2139095040 ? 0 : (bits < 0 ? (-2147483647 - 1) : 2147483647));
        out[i] = to_int;
    }
}

struct toInt_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // FloatConversions.java:9
kernel void toInt_unchecked(
        device const float* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant toInt_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // FloatConversions.java:10
    if (i < rk_arguments.out_length) {  // FloatConversions.java:11
        float aValue = a[i];  // FloatConversions.java:12
        int bits = as_type<int>(aValue);
        int bits_1 = bits & 2147483647;
        bool isLess = bits_1 < 1325400064;
        int truncated = int(isLess ? aValue : 0.0f);
        int to_int = isLess ? truncated : (bits_1 > 2139095040 ? 0 : (bits < 0 ? (-2147483647 - 1) : 2147483647));
        out[i] = to_int;
    }
}

struct toLong_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // FloatConversions.java:17
kernel void toLong(
        device const float* a [[buffer(0)]],
        device long* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant toLong_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // FloatConversions.java:18
    if (i < rk_arguments.out_length) {  // FloatConversions.java:19
        if (i < 0 || i >= rk_arguments.a_length) {  // FloatConversions.java:20
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        float aValue = a[i];
        int bits = as_type<int>(aValue);
        int bits_1 = bits & 2147483647;
        bool isLess = bits_1 < 1593835520;
        long truncated = long(isLess ? aValue : 0.0f);
        long to_long = isLess ? truncated : (bits_1 > 2139095040 ? 0L : (bits < 0 ? (-9223372036854775807L - 1) : 9223372036854775807L));
        out[i] = to_long;
    }
}

struct toLong_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // FloatConversions.java:17
kernel void toLong_unchecked(
        device const float* a [[buffer(0)]],
        device long* out [[buffer(1)]],
        constant toLong_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // FloatConversions.java:18
    if (i < rk_arguments.out_length) {  // FloatConversions.java:19
        float aValue = a[i];  // FloatConversions.java:20
        int bits = as_type<int>(aValue);
        int bits_1 = bits & 2147483647;
        bool isLess = bits_1 < 1593835520;
        long truncated = long(isLess ? aValue : 0.0f);
        long to_long = isLess ? truncated : (bits_1 > 2139095040 ? 0L : (bits < 0 ? (-9223372036854775807L - 1) : 9223372036854775807L));
        out[i] = to_long;
    }
}

struct toByte_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // FloatConversions.java:25
kernel void toByte(
        device const float* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant toByte_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // FloatConversions.java:26
    if (i < rk_arguments.out_length) {  // FloatConversions.java:27
        if (i < 0 || i >= rk_arguments.a_length) {  // FloatConversions.java:28
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        float aValue = a[i];
        int bits = as_type<int>(aValue);
        int bits_1 = bits & 2147483647;
        bool isLess = bits_1 < 1325400064;
        int truncated = int(isLess ? aValue : 0.0f);
        int to_int = isLess ? truncated : (bits_1 > 2139095040 ? 0 : (bits < 0 ? (-2147483647 - 1) : 2147483647));
        out[i] = char(to_int);
    }
}

struct toByte_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // FloatConversions.java:25
kernel void toByte_unchecked(
        device const float* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant toByte_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // FloatConversions.java:26
    if (i < rk_arguments.out_length) {  // FloatConversions.java:27
        float aValue = a[i];  // FloatConversions.java:28
        int bits = as_type<int>(aValue);
        int bits_1 = bits & 2147483647;
        bool isLess = bits_1 < 1325400064;
        int truncated = int(isLess ? aValue : 0.0f);
        int to_int = isLess ? truncated : (bits_1 > 2139095040 ? 0 : (bits < 0 ? (-2147483647 - 1) : 2147483647));
        out[i] = char(to_int);
    }
}

struct toShort_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // FloatConversions.java:33
kernel void toShort(
        device const float* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant toShort_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // FloatConversions.java:34
    if (i < rk_arguments.out_length) {  // FloatConversions.java:35
        if (i < 0 || i >= rk_arguments.a_length) {  // FloatConversions.java:36
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        float aValue = a[i];
        int bits = as_type<int>(aValue);
        int bits_1 = bits & 2147483647;
        bool isLess = bits_1 < 1325400064;
        int truncated = int(isLess ? aValue : 0.0f);
        int to_int = isLess ? truncated : (bits_1 > 2139095040 ? 0 : (bits < 0 ? (-2147483647 - 1) : 2147483647));
        out[i] = short(to_int);
    }
}

struct toShort_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // FloatConversions.java:33
kernel void toShort_unchecked(
        device const float* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant toShort_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // FloatConversions.java:34
    if (i < rk_arguments.out_length) {  // FloatConversions.java:35
        float aValue = a[i];  // FloatConversions.java:36
        int bits = as_type<int>(aValue);
        int bits_1 = bits & 2147483647;
        bool isLess = bits_1 < 1325400064;
        int truncated = int(isLess ? aValue : 0.0f);
        int to_int = isLess ? truncated : (bits_1 > 2139095040 ? 0 : (bits < 0 ? (-2147483647 - 1) : 2147483647));
        out[i] = short(to_int);
    }
}

struct toChar_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // FloatConversions.java:41
kernel void toChar(
        device const float* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant toChar_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // FloatConversions.java:42
    if (i < rk_arguments.out_length) {  // FloatConversions.java:43
        if (i < 0 || i >= rk_arguments.a_length) {  // FloatConversions.java:44
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        float aValue = a[i];
        int bits = as_type<int>(aValue);
        int bits_1 = bits & 2147483647;
        bool isLess = bits_1 < 1325400064;
        int truncated = int(isLess ? aValue : 0.0f);
        int to_int = isLess ? truncated : (bits_1 > 2139095040 ? 0 : (bits < 0 ? (-2147483647 - 1) : 2147483647));
        out[i] = ushort(to_int);
    }
}

struct toChar_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // FloatConversions.java:41
kernel void toChar_unchecked(
        device const float* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant toChar_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // FloatConversions.java:42
    if (i < rk_arguments.out_length) {  // FloatConversions.java:43
        float aValue = a[i];  // FloatConversions.java:44
        int bits = as_type<int>(aValue);
        int bits_1 = bits & 2147483647;
        bool isLess = bits_1 < 1325400064;
        int truncated = int(isLess ? aValue : 0.0f);
        int to_int = isLess ? truncated : (bits_1 > 2139095040 ? 0 : (bits < 0 ? (-2147483647 - 1) : 2147483647));
        out[i] = ushort(to_int);
    }
}

struct scaledToInt_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // FloatConversions.java:49
kernel void scaledToInt(
        device const float* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant scaledToInt_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // FloatConversions.java:50
    if (i < rk_arguments.out_length) {  // FloatConversions.java:51
        if (i < 0 || i >= rk_arguments.a_length) {  // FloatConversions.java:52
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        float product = a[i] * 1.0e9f;
        int bits = as_type<int>(product);
        int bits_1 = bits & 2147483647;
        bool isLess = bits_1 < 1325400064;
        int truncated = int(isLess ? product : 0.0f);
        int to_int = isLess ? truncated : (bits_1 > 2139095040 ? 0 : (bits < 0 ? (-2147483647 - 1) : 2147483647));
        out[i] = to_int;
    }
}

struct scaledToInt_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // FloatConversions.java:49
kernel void scaledToInt_unchecked(
        device const float* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant scaledToInt_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // FloatConversions.java:50
    if (i < rk_arguments.out_length) {  // FloatConversions.java:51
        float product = a[i] * 1.0e9f;  // FloatConversions.java:52
        int bits = as_type<int>(product);
        int bits_1 = bits & 2147483647;
        bool isLess = bits_1 < 1325400064;
        int truncated = int(isLess ? product : 0.0f);
        int to_int = isLess ? truncated : (bits_1 > 2139095040 ? 0 : (bits < 0 ? (-2147483647 - 1) : 2147483647));
        out[i] = to_int;
    }
}

struct intAssignment_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // FloatConversions.java:57
kernel void intAssignment(
        device const int* a [[buffer(0)]],
        device const float* b [[buffer(1)]],
        device int* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant intAssignment_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // FloatConversions.java:58
    if (i < rk_arguments.out_length) {  // FloatConversions.java:59
        if (i < 0 || i >= rk_arguments.a_length) {  // FloatConversions.java:60
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        int x = a[i];
        int x_1 = x;
        if (i < 0 || i >= rk_arguments.b_length) {  // FloatConversions.java:61
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        float sum = float(x_1) + b[i];
        int bits = as_type<int>(sum);
        int bits_1 = bits & 2147483647;
        bool isLess = bits_1 < 1325400064;
        int truncated = int(isLess ? sum : 0.0f);
        int to_int = isLess ? truncated : (bits_1 > 2139095040 ? 0 : (bits < 0 ? (-2147483647 - 1) : 2147483647));
        x_1 = to_int;
        out[i] = x_1;  // FloatConversions.java:62
    }
}

struct intAssignment_unchecked_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // FloatConversions.java:57
kernel void intAssignment_unchecked(
        device const int* a [[buffer(0)]],
        device const float* b [[buffer(1)]],
        device int* out [[buffer(2)]],
        constant intAssignment_unchecked_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // FloatConversions.java:58
    if (i < rk_arguments.out_length) {  // FloatConversions.java:59
        int x = a[i];  // FloatConversions.java:60
        int x_1 = x;
        float sum = float(x_1) + b[i];  // FloatConversions.java:61
        int bits = as_type<int>(sum);
        int bits_1 = bits & 2147483647;
        bool isLess = bits_1 < 1325400064;
        int truncated = int(isLess ? sum : 0.0f);
        int to_int = isLess ? truncated : (bits_1 > 2139095040 ? 0 : (bits < 0 ? (-2147483647 - 1) : 2147483647));
        x_1 = to_int;
        out[i] = x_1;  // FloatConversions.java:62
    }
}

struct ofInt_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // FloatConversions.java:67
kernel void ofInt(
        device const int* a [[buffer(0)]],
        device float* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant ofInt_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // FloatConversions.java:68
    if (i < rk_arguments.out_length) {  // FloatConversions.java:69
        if (i < 0 || i >= rk_arguments.a_length) {  // FloatConversions.java:70
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        out[i] = float(a[i]);
    }
}

struct ofInt_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // FloatConversions.java:67
kernel void ofInt_unchecked(
        device const int* a [[buffer(0)]],
        device float* out [[buffer(1)]],
        constant ofInt_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // FloatConversions.java:68
    if (i < rk_arguments.out_length) {  // FloatConversions.java:69
        out[i] = float(a[i]);  // FloatConversions.java:70
    }
}

struct ofLong_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // FloatConversions.java:75
kernel void ofLong(
        device const long* a [[buffer(0)]],
        device float* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant ofLong_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // FloatConversions.java:76
    if (i < rk_arguments.out_length) {  // FloatConversions.java:77
        if (i < 0 || i >= rk_arguments.a_length) {  // FloatConversions.java:78
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        out[i] = float(a[i]);
    }
}

struct ofLong_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // FloatConversions.java:75
kernel void ofLong_unchecked(
        device const long* a [[buffer(0)]],
        device float* out [[buffer(1)]],
        constant ofLong_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // FloatConversions.java:76
    if (i < rk_arguments.out_length) {  // FloatConversions.java:77
        out[i] = float(a[i]);  // FloatConversions.java:78
    }
}

struct ofChar_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // FloatConversions.java:83
kernel void ofChar(
        device const ushort* a [[buffer(0)]],
        device float* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant ofChar_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // FloatConversions.java:84
    if (i < rk_arguments.out_length) {  // FloatConversions.java:85
        if (i < 0 || i >= rk_arguments.a_length) {  // FloatConversions.java:86
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        out[i] = float(a[i]);
    }
}

struct ofChar_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // FloatConversions.java:83
kernel void ofChar_unchecked(
        device const ushort* a [[buffer(0)]],
        device float* out [[buffer(1)]],
        constant ofChar_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // FloatConversions.java:84
    if (i < rk_arguments.out_length) {  // FloatConversions.java:85
        out[i] = float(a[i]);  // FloatConversions.java:86
    }
}

struct ofByte_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // FloatConversions.java:91
kernel void ofByte(
        device const char* a [[buffer(0)]],
        device float* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant ofByte_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // FloatConversions.java:92
    if (i < rk_arguments.out_length) {  // FloatConversions.java:93
        if (i < 0 || i >= rk_arguments.a_length) {  // FloatConversions.java:94
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        out[i] = float(a[i]) * 0.5f;
    }
}

struct ofByte_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // FloatConversions.java:91
kernel void ofByte_unchecked(
        device const char* a [[buffer(0)]],
        device float* out [[buffer(1)]],
        constant ofByte_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // FloatConversions.java:92
    if (i < rk_arguments.out_length) {  // FloatConversions.java:93
        out[i] = float(a[i]) * 0.5f;  // FloatConversions.java:94
    }
}
