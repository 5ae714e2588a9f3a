// Generated from Booleans.java by RingKernel. Do not edit.
// Compile with -fno-fast-math or in safe math mode: Java rounds every operation (JLS 15.4).

#include <metal_stdlib>
using namespace metal;
#pragma METAL fp contract(off)

struct and_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Booleans.java:9
kernel void and_(
        device const bool* a [[buffer(0)]],
        device const bool* b [[buffer(1)]],
        device bool* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant and_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // Booleans.java:10
    if (i < rk_arguments.out_length) {  // Booleans.java:11
        if (i < 0 || i >= rk_arguments.a_length) {  // Booleans.java:12
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        if (i < 0 || i >= rk_arguments.b_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        out[i] = a[i] && b[i];
    }
}

struct and_unchecked_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Booleans.java:9
kernel void and_unchecked(
        device const bool* a [[buffer(0)]],
        device const bool* b [[buffer(1)]],
        device bool* out [[buffer(2)]],
        constant and_unchecked_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // Booleans.java:10
    if (i < rk_arguments.out_length) {  // Booleans.java:11
        out[i] = a[i] && b[i];  // Booleans.java:12
    }
}

struct or_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Booleans.java:17
kernel void or_(
        device const bool* a [[buffer(0)]],
        device const bool* b [[buffer(1)]],
        device bool* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant or_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // Booleans.java:18
    if (i < rk_arguments.out_length) {  // Booleans.java:19
        if (i < 0 || i >= rk_arguments.a_length) {  // Booleans.java:20
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        if (i < 0 || i >= rk_arguments.b_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        out[i] = a[i] || b[i];
    }
}

struct or_unchecked_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Booleans.java:17
kernel void or_unchecked(
        device const bool* a [[buffer(0)]],
        device const bool* b [[buffer(1)]],
        device bool* out [[buffer(2)]],
        constant or_unchecked_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // Booleans.java:18
    if (i < rk_arguments.out_length) {  // Booleans.java:19
        out[i] = a[i] || b[i];  // Booleans.java:20
    }
}

struct exclusiveOr_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Booleans.java:25
kernel void exclusiveOr(
        device const bool* a [[buffer(0)]],
        device const bool* b [[buffer(1)]],
        device bool* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant exclusiveOr_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // Booleans.java:26
    if (i < rk_arguments.out_length) {  // Booleans.java:27
        if (i < 0 || i >= rk_arguments.a_length) {  // Booleans.java:28
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        if (i < 0 || i >= rk_arguments.b_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        out[i] = a[i] != b[i];
    }
}

struct exclusiveOr_unchecked_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Booleans.java:25
kernel void exclusiveOr_unchecked(
        device const bool* a [[buffer(0)]],
        device const bool* b [[buffer(1)]],
        device bool* out [[buffer(2)]],
        constant exclusiveOr_unchecked_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // Booleans.java:26
    if (i < rk_arguments.out_length) {  // Booleans.java:27
        out[i] = a[i] != b[i];  // Booleans.java:28
    }
}

struct not_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Booleans.java:33
kernel void not_(
        device const bool* a [[buffer(0)]],
        device bool* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant not_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // Booleans.java:34
    if (i < rk_arguments.out_length) {  // Booleans.java:35
        if (i < 0 || i >= rk_arguments.a_length) {  // Booleans.java:36
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        out[i] = !a[i];
    }
}

struct not_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Booleans.java:33
kernel void not_unchecked(
        device const bool* a [[buffer(0)]],
        device bool* out [[buffer(1)]],
        constant not_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // Booleans.java:34
    if (i < rk_arguments.out_length) {  // Booleans.java:35
        out[i] = !a[i];  // Booleans.java:36
    }
}

struct equal_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Booleans.java:41
kernel void equal(
        device const bool* a [[buffer(0)]],
        device const bool* b [[buffer(1)]],
        device bool* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant equal_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // Booleans.java:42
    if (i < rk_arguments.out_length) {  // Booleans.java:43
        if (i < 0 || i >= rk_arguments.a_length) {  // Booleans.java:44
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        if (i < 0 || i >= rk_arguments.b_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        out[i] = a[i] == b[i];
    }
}

struct equal_unchecked_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Booleans.java:41
kernel void equal_unchecked(
        device const bool* a [[buffer(0)]],
        device const bool* b [[buffer(1)]],
        device bool* out [[buffer(2)]],
        constant equal_unchecked_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // Booleans.java:42
    if (i < rk_arguments.out_length) {  // Booleans.java:43
        out[i] = a[i] == b[i];  // Booleans.java:44
    }
}

struct different_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Booleans.java:49
kernel void different(
        device const bool* a [[buffer(0)]],
        device const bool* b [[buffer(1)]],
        device bool* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant different_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // Booleans.java:50
    if (i < rk_arguments.out_length) {  // Booleans.java:51
        if (i < 0 || i >= rk_arguments.a_length) {  // Booleans.java:52
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        if (i < 0 || i >= rk_arguments.b_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        out[i] = a[i] != b[i];
    }
}

struct different_unchecked_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Booleans.java:49
kernel void different_unchecked(
        device const bool* a [[buffer(0)]],
        device const bool* b [[buffer(1)]],
        device bool* out [[buffer(2)]],
        constant different_unchecked_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // Booleans.java:50
    if (i < rk_arguments.out_length) {  // Booleans.java:51
        out[i] = a[i] != b[i];  // Booleans.java:52
    }
}

struct shortCircuit_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Booleans.java:57
kernel void shortCircuit(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device int* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant shortCircuit_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // Booleans.java:58
    if (i < rk_arguments.out_length) {  // Booleans.java:59
        if (i < 0 || i >= rk_arguments.a_length) {  // Booleans.java:60
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        int x = a[i];
        int x_1 = x;
        bool isGreater = x_1 > 0;  // Booleans.java:61
        bool both = isGreater;
        if (isGreater) {
            int sum = int(uint(x_1) + 1);
            x_1 = sum;
            if (i < 0 || i >= rk_arguments.b_length) {
                atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
                return;
            }
            both = sum > b[i];
        }
        bool either = both;
        if (!both) {
            int difference = int(uint(x_1) - 3);
            x_1 = difference;
            if (i < 0 || i >= rk_arguments.b_length) {
                atomic_fetch_min_explicit((device atomic_int*)&rk_traps[2], workItem, memory_order_relaxed);
                return;
            }
            either = difference < b[i];
        }
        if (either) {
            x_1 ^= 256;  // Booleans.java:62
        }
        out[i] = x_1;  // Booleans.java:64
    }
}

struct shortCircuit_unchecked_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Booleans.java:57
kernel void shortCircuit_unchecked(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device int* out [[buffer(2)]],
        constant shortCircuit_unchecked_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // Booleans.java:58
    if (i < rk_arguments.out_length) {  // Booleans.java:59
        int x = a[i];  // Booleans.java:60
        int x_1 = x;
        bool isGreater = x_1 > 0;  // Booleans.java:61
        bool both = isGreater;
        if (isGreater) {
            int sum = int(uint(x_1) + 1);
            x_1 = sum;
            both = sum > b[i];
        }
        bool either = both;
        if (!both) {
            int difference = int(uint(x_1) - 3);
            x_1 = difference;
            either = difference < b[i];
        }
        if (either) {
            x_1 ^= 256;  // Booleans.java:62
        }
        out[i] = x_1;  // Booleans.java:64
    }
}

struct bothSides_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Booleans.java:69
kernel void bothSides(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device int* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant bothSides_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // Booleans.java:70
    if (i < rk_arguments.out_length) {  // Booleans.java:71
        if (i < 0 || i >= rk_arguments.a_length) {  // Booleans.java:72
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        int x = a[i];
        int x_1 = x;
        int xBefore = x_1;  // Booleans.java:73
        int sum = int(uint(x_1) + 1);
        x_1 = sum;
        if (i < 0 || i >= rk_arguments.b_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        int difference = int(uint(x_1) - 3);
        x_1 = difference;
        if ((xBefore > 0 && sum > b[i]) || difference < b[i]) {
            x_1 ^= 256;  // Booleans.java:74
        }
        out[i] = x_1;  // Booleans.java:76
    }
}

struct bothSides_unchecked_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Booleans.java:69
kernel void bothSides_unchecked(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device int* out [[buffer(2)]],
        constant bothSides_unchecked_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // Booleans.java:70
    if (i < rk_arguments.out_length) {  // Booleans.java:71
        int x = a[i];  // Booleans.java:72
        int x_1 = x;
        int xBefore = x_1;  // Booleans.java:73
        int sum = int(uint(x_1) + 1);
        x_1 = sum;
        int difference = int(uint(x_1) - 3);
        x_1 = difference;
        if ((xBefore > 0 && sum > b[i]) || difference < b[i]) {
            x_1 ^= 256;  // Booleans.java:74
        }
        out[i] = x_1;  // Booleans.java:76
    }
}

struct compound_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Booleans.java:81
kernel void compound(
        device const bool* a [[buffer(0)]],
        device const bool* b [[buffer(1)]],
        device bool* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant compound_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // Booleans.java:82
    if (i < rk_arguments.out_length) {  // Booleans.java:83
        if (i < 0 || i >= rk_arguments.a_length) {  // Booleans.java:84
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        bool x = a[i];
        bool x_1 = x;
        if (i < 0 || i >= rk_arguments.b_length) {  // Booleans.java:85
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        x_1 = x_1 && b[i];
        x_1 = x_1 || !a[i];  // Booleans.java:86
        x_1 = x_1 != true;  // Booleans.java:87
        out[i] = x_1;  // Booleans.java:88
    }
}

struct compound_unchecked_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Booleans.java:81
kernel void compound_unchecked(
        device const bool* a [[buffer(0)]],
        device const bool* b [[buffer(1)]],
        device bool* out [[buffer(2)]],
        constant compound_unchecked_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // Booleans.java:82
    if (i < rk_arguments.out_length) {  // Booleans.java:83
        bool x = a[i];  // Booleans.java:84
        bool x_1 = x;
        x_1 = x_1 && b[i];  // Booleans.java:85
        x_1 = x_1 || !a[i];  // Booleans.java:86
        x_1 = x_1 != true;  // Booleans.java:87
        out[i] = x_1;  // Booleans.java:88
    }
}

struct nestedChoice_Arguments {
    int a_length;
    int b_length;
    int n_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Booleans.java:93
kernel void nestedChoice(
        device const bool* a [[buffer(0)]],
        device const bool* b [[buffer(1)]],
        device const int* n [[buffer(2)]],
        device int* out [[buffer(3)]],
        device int* rk_traps [[buffer(4)]],
        constant nestedChoice_Arguments& rk_arguments [[buffer(5)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // Booleans.java:94
    if (i < rk_arguments.out_length) {  // Booleans.java:95
        if (i < 0 || i >= rk_arguments.a_length) {  // Booleans.java:96
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        int chosen = 0;
        if (a[i]) {
            if (i < 0 || i >= rk_arguments.b_length) {
                atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
                return;
            }
            int chosen_1 = 0;
            if (b[i]) {
                if (i < 0 || i >= rk_arguments.n_length) {
                    atomic_fetch_min_explicit((device atomic_int*)&rk_traps[2], workItem, memory_order_relaxed);
                    return;
                }
                chosen_1 = n[i];
            } else {
                if (i < 0 || i >= rk_arguments.n_length) {
                    atomic_fetch_min_explicit((device atomic_int*)&rk_traps[3], workItem, memory_order_relaxed);
                    return;
                }
                chosen_1 = int(0u - n[i]);
            }
            chosen = chosen_1;
        } else {
            if (i < 0 || i >= rk_arguments.b_length) {
                atomic_fetch_min_explicit((device atomic_int*)&rk_traps[4], workItem, memory_order_relaxed);
                return;
            }
            bool isNot = !b[i];
            bool both = isNot;
            if (isNot) {
                if (i < 0 || i >= rk_arguments.n_length) {
                    atomic_fetch_min_explicit((device atomic_int*)&rk_traps[5], workItem, memory_order_relaxed);
                    return;
                }
                both = n[i] > 3;
            }
            int chosen_1 = 0;
            if (both) {
                chosen_1 = 1;
            } else {
                if (i < 0 || i >= rk_arguments.n_length) {
                    atomic_fetch_min_explicit((device atomic_int*)&rk_traps[6], workItem, memory_order_relaxed);
                    return;
                }
                chosen_1 = n[i] & 7;
            }
            chosen = chosen_1;
        }
        out[i] = chosen;
    }
}

struct nestedChoice_unchecked_Arguments {
    int a_length;
    int b_length;
    int n_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Booleans.java:93
kernel void nestedChoice_unchecked(
        device const bool* a [[buffer(0)]],
        device const bool* b [[buffer(1)]],
        device const int* n [[buffer(2)]],
        device int* out [[buffer(3)]],
        constant nestedChoice_unchecked_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // Booleans.java:94
    if (i < rk_arguments.out_length) {  // Booleans.java:95
        int chosen = 0;  // Booleans.java:96
        if (a[i]) {
            int chosen_1 = 0;
            if (b[i]) {
                chosen_1 = n[i];
            } else {
                chosen_1 = int(0u - n[i]);
            }
            chosen = chosen_1;
        } else {
            bool isNot = !b[i];
            bool both = isNot;
            if (isNot) {
                both = n[i] > 3;
            }
            int chosen_1 = 0;
            if (both) {
                chosen_1 = 1;
            } else {
                chosen_1 = n[i] & 7;
            }
            chosen = chosen_1;
        }
        out[i] = chosen;
    }
}
