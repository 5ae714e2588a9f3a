// Generated from Literals.java by RingKernel. Do not edit.
// Compile with -fno-fast-math or in safe math mode: Java rounds every operation (JLS 15.4).

#include <metal_stdlib>
using namespace metal;
#pragma METAL fp contract(off)

struct smallestInt_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Literals.java:16
kernel void smallestInt(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant smallestInt_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // Literals.java:17
    if (i < rk_arguments.out_length) {  // Literals.java:18
        if (i < 0 || i >= rk_arguments.a_length) {  // Literals.java:19
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        out[i] = a[i] ^ (-2147483647 - 1) ^ -2147483647;
    }
}

struct smallestInt_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Literals.java:16
kernel void smallestInt_unchecked(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant smallestInt_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // Literals.java:17
    if (i < rk_arguments.out_length) {  // Literals.java:18
        out[i] = a[i] ^ (-2147483647 - 1) ^ -2147483647;  // Literals.java:19
    }
}

struct smallestLong_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Literals.java:24
kernel void smallestLong(
        device const long* a [[buffer(0)]],
        device long* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant smallestLong_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // Literals.java:25
    if (i < rk_arguments.out_length) {  // Literals.java:26
        if (i < 0 || i >= rk_arguments.a_length) {  // Literals.java:27
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        out[i] = a[i] ^ (-9223372036854775807L - 1) ^ -9223372036854775807L;
    }
}

struct smallestLong_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Literals.java:24
kernel void smallestLong_unchecked(
        device const long* a [[buffer(0)]],
        device long* out [[buffer(1)]],
        constant smallestLong_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // Literals.java:25
    if (i < rk_arguments.out_length) {  // Literals.java:26
        out[i] = a[i] ^ (-9223372036854775807L - 1) ^ -9223372036854775807L;  // Literals.java:27
    }
}

struct radixes_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Literals.java:32
kernel void radixes(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant radixes_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // Literals.java:33
    if (i < rk_arguments.out_length) {  // Literals.java:34
        if (i < 0 || i >= rk_arguments.a_length) {  // Literals.java:35
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        out[i] = int(uint(a[i]) + 32767 + 10 + 15 + 1000000);
    }
}

struct radixes_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Literals.java:32
kernel void radixes_unchecked(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant radixes_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // Literals.java:33
    if (i < rk_arguments.out_length) {  // Literals.java:34
        out[i] = int(uint(a[i]) + 32767 + 10 + 15 + 1000000);  // Literals.java:35
    }
}

struct characters_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Literals.java:40
kernel void characters(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant characters_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // Literals.java:41
    if (i < rk_arguments.out_length) {  // Literals.java:42
        if (i < 0 || i >= rk_arguments.a_length) {  // Literals.java:43
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        out[i] = int(uint(a[i]) + 97 + 233 + 65535 + 10);
    }
}

struct characters_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Literals.java:40
kernel void characters_unchecked(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant characters_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // Literals.java:41
    if (i < rk_arguments.out_length) {  // Literals.java:42
        out[i] = int(uint(a[i]) + 97 + 233 + 65535 + 10);  // Literals.java:43
    }
}

struct notANumber_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Literals.java:48
kernel void notANumber(
        device const float* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant notANumber_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // Literals.java:49
    if (i < rk_arguments.out_length) {  // Literals.java:50
        if (i < 0 || i >= rk_arguments.a_length) {  // Literals.java:51
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        bool isGreater = a[i] > as_type<float>(0x7fc00000u);
        bool either = isGreater;
        if (!isGreater) {
            either = a[i] < as_type<float>(0x7fc00000u);
        }
        bool either_1 = either;
        if (!either) {
            either_1 = a[i] == as_type<float>(0x7fc00000u);
        }
        out[i] = either_1 ? 1 : 0;
    }
}

struct notANumber_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Literals.java:48
kernel void notANumber_unchecked(
        device const float* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant notANumber_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // Literals.java:49
    if (i < rk_arguments.out_length) {  // Literals.java:50
        bool isGreater = a[i] > as_type<float>(0x7fc00000u);  // Literals.java:51
        bool either = isGreater;
        if (!isGreater) {
            either = a[i] < as_type<float>(0x7fc00000u);
        }
        bool either_1 = either;
        if (!either) {
            either_1 = a[i] == as_type<float>(0x7fc00000u);
        }
        out[i] = either_1 ? 1 : 0;
    }
}

struct bitsOfSpecialFloats_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Literals.java:56
kernel void bitsOfSpecialFloats(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant bitsOfSpecialFloats_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // Literals.java:57
    if (i < rk_arguments.out_length) {  // Literals.java:58
        if (i < 0 || i >= rk_arguments.a_length) {  // Literals.java:59
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        float chosen = 0.0f;
        if (a[i] > 0) {
            chosen = -0.0f;
        } else {
            chosen = a[i] == 0 ? as_type<float>(0x7f800000u) : as_type<float>(0x00000001u);
        }
        out[i] = as_type<int>(chosen);
    }
}

struct bitsOfSpecialFloats_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Literals.java:56
kernel void bitsOfSpecialFloats_unchecked(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant bitsOfSpecialFloats_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // Literals.java:57
    if (i < rk_arguments.out_length) {  // Literals.java:58
        float chosen = 0.0f;  // Literals.java:59
        if (a[i] > 0) {
            chosen = -0.0f;
        } else {
            chosen = a[i] == 0 ? as_type<float>(0x7f800000u) : as_type<float>(0x00000001u);
        }
        out[i] = as_type<int>(chosen);
    }
}

struct floats_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Literals.java:65
kernel void floats(
        device const float* a [[buffer(0)]],
        device float* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant floats_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // Literals.java:66
    if (i < rk_arguments.out_length) {  // Literals.java:67
        if (i < 0 || i >= rk_arguments.a_length) {  // Literals.java:68
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        float chosen = 0.0f;
        if (a[i] > 1.0f) {
            chosen = 12.0f;
        } else {
            float chosen_1 = 0.0f;
            if (a[i] < -1.0f) {
                chosen_1 = 1.0e10f;
            } else {
                chosen_1 = a[i] == 0.0f ? 3.4028235e38f : 0.5f;
            }
            chosen = chosen_1;
        }
        out[i] = chosen;
    }
}

struct floats_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Literals.java:65
kernel void floats_unchecked(
        device const float* a [[buffer(0)]],
        device float* out [[buffer(1)]],
        constant floats_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // Literals.java:66
    if (i < rk_arguments.out_length) {  // Literals.java:67
        float chosen = 0.0f;  // Literals.java:68
        if (a[i] > 1.0f) {
            chosen = 12.0f;
        } else {
            float chosen_1 = 0.0f;
            if (a[i] < -1.0f) {
                chosen_1 = 1.0e10f;
            } else {
                chosen_1 = a[i] == 0.0f ? 3.4028235e38f : 0.5f;
            }
            chosen = chosen_1;
        }
        out[i] = chosen;
    }
}

struct namedConstants_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Literals.java:73
kernel void namedConstants(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant namedConstants_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // Literals.java:74
    if (i < rk_arguments.out_length) {  // Literals.java:75
        if (i < 0 || i >= rk_arguments.a_length) {  // Literals.java:76
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        out[i] = int(uint(a[i]) * 22 + 5 + 488 + 1);
    }
}

struct namedConstants_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Literals.java:73
kernel void namedConstants_unchecked(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant namedConstants_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // Literals.java:74
    if (i < rk_arguments.out_length) {  // Literals.java:75
        out[i] = int(uint(a[i]) * 22 + 5 + 488 + 1);  // Literals.java:76
    }
}
