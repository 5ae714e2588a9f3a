// Generated from SharedMemory.java by RingKernel. Do not edit.
// Compile with -fno-fast-math or in safe math mode: Java rounds every operation (JLS 15.4).

#include <metal_stdlib>
using namespace metal;
#pragma METAL fp contract(off)

struct RkIntOrTrap {
    int value;
    int trap;
};
static_assert(sizeof(RkIntOrTrap) == 8, "layout");
static_assert(__builtin_offsetof(RkIntOrTrap, trap) == 4, "layout");

struct reversedBlock_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // SharedMemory.java:9
kernel void reversedBlock(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant reversedBlock_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_local_id [[thread_position_in_threadgroup]]) {
    threadgroup int tile[32];  // SharedMemory.java:10
    int i = int(rk_global_id.x);  // SharedMemory.java:11
    int local_ = int(rk_local_id.x);  // SharedMemory.java:12
    int chosen = 0;  // SharedMemory.java:13
    if (i < rk_arguments.a_length) {
        chosen = a[i];
    } else {
        chosen = 0;
    }
    tile[local_] = chosen;
    threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);  // SharedMemory.java:14
    if (i < rk_arguments.out_length) {  // SharedMemory.java:15
        out[i] = tile[31 - local_];  // SharedMemory.java:16
    }
}

struct reduction_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // SharedMemory.java:21
kernel void reduction(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant reduction_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_local_id [[thread_position_in_threadgroup]]) {
    threadgroup int tile[32];  // SharedMemory.java:22
    int i = int(rk_global_id.x);  // SharedMemory.java:23
    int local_ = int(rk_local_id.x);  // SharedMemory.java:24
    int chosen = 0;  // SharedMemory.java:25
    if (i < rk_arguments.a_length) {
        chosen = a[i];
    } else {
        chosen = 0;
    }
    tile[local_] = chosen;
    threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);  // SharedMemory.java:26
    for (int step = 16; step > 0; step /= 2) {  // SharedMemory.java:27
        if (local_ < step) {  // SharedMemory.java:28
            tile[local_] = int(uint(tile[local_]) + tile[local_ + step]);  // SharedMemory.java:29
        }
        threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);  // SharedMemory.java:31
    }
    if (i < rk_arguments.out_length) {  // SharedMemory.java:33
        out[i] = tile[0];  // SharedMemory.java:34
    }
}

struct scan_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // SharedMemory.java:39
kernel void scan(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant scan_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]],
        uint3 rk_local_id [[thread_position_in_threadgroup]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int trap = 0;
    threadgroup int tile[32];  // SharedMemory.java:40
    int i = int(rk_global_id.x);  // SharedMemory.java:41
    int local_ = int(rk_local_id.x);  // SharedMemory.java:42
    int chosen = 0;  // SharedMemory.java:43
    if (i < rk_arguments.a_length) {
        chosen = a[i];
    } else {
        chosen = 0;
    }
    tile[local_] = chosen;
    threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);  // SharedMemory.java:44
    for (int step = 1; step < 32; step *= 2) {  // SharedMemory.java:45
        bool isAtLeast = local_ >= step;  // SharedMemory.java:46
        int add = 0;
        int add_1 = 0;  // SharedMemory.java:47
        if (trap == 0) {  // SharedMemory.java:46
            bool leaves = false;
            if (isAtLeast) {
                int difference = local_ - step;
                if (difference < 0 || difference >= 32) {
                    atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
                    trap = 1;
                    leaves = true;
                }
                bool goesOn = !leaves;
                if (goesOn) {
                    add = tile[difference];
                }
            } else {
                add = 0;
            }
            bool goesOn = !leaves;
            if (goesOn) {
                add_1 = add;
            }
        }
        threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);  // SharedMemory.java:47
        if (trap == 0) {  // SharedMemory.java:48
            tile[local_] = int(uint(tile[local_]) + add_1);
        }
        threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);  // SharedMemory.java:49
    }
    bool isLess = i < rk_arguments.out_length;  // SharedMemory.java:51
    if (trap == 0) {
        if (isLess) {
            out[i] = tile[local_];  // SharedMemory.java:52
        }
    }
}

struct floats_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // SharedMemory.java:57
kernel void floats(
        device const float* a [[buffer(0)]],
        device float* out [[buffer(1)]],
        constant floats_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_local_id [[thread_position_in_threadgroup]]) {
    threadgroup float tile[33];  // SharedMemory.java:58
    int i = int(rk_global_id.x);  // SharedMemory.java:59
    int local_ = int(rk_local_id.x);  // SharedMemory.java:60
    float chosen = 0.0f;  // SharedMemory.java:61
    if (i < rk_arguments.a_length) {
        chosen = a[i];
    } else {
        chosen = 0.0f;
    }
    tile[local_ + 1] = chosen;
    if (local_ == 0) {  // SharedMemory.java:62
        tile[0] = 3.0f;  // SharedMemory.java:63
    }
    threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);  // SharedMemory.java:65
    if (i < rk_arguments.out_length) {  // SharedMemory.java:66
        float tileValue = tile[local_];  // SharedMemory.java:67
        float tileValue_1 = tile[local_ + 1];
        float max_f32 = (as_type<int>(tileValue) & 2147483647) > 2139095040 ? tileValue : ((as_type<int>(tileValue_1) & 2147483647) > 2139095040 ? tileValue_1 : (tileValue == tileValue_1 ? as_type<float>(as_type<int>(tileValue) & as_type<int>(tileValue_1)) : (tileValue > tileValue_1 ? tileValue : tileValue_1)));
        out[i] = max_f32;
    }
}

struct uniformBranch_Arguments {
    int n;
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // SharedMemory.java:72
kernel void uniformBranch(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant uniformBranch_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]],
        uint3 rk_local_id [[thread_position_in_threadgroup]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int trap = 0;
    threadgroup int tile[32];  // SharedMemory.java:73
    int i = int(rk_global_id.x);  // SharedMemory.java:74
    int local_ = int(rk_local_id.x);  // SharedMemory.java:75
    int chosen = 0;  // SharedMemory.java:76
    if (i < rk_arguments.a_length) {
        chosen = a[i];
    } else {
        chosen = 0;
    }
    tile[local_] = chosen;
    if (rk_arguments.n != 3) {  // SharedMemory.java:77
        threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);  // SharedMemory.java:78
        int bits = local_ ^ 1;  // SharedMemory.java:79
        int other = 0;  // SharedMemory.java:80
        bool leaves = false;  // SharedMemory.java:79
        if (bits < 0 || bits >= 32) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            trap = 1;
            leaves = true;
        }
        bool goesOn = !leaves;
        if (goesOn) {
            int other_1 = tile[bits];
            other = other_1;
        }
        threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);  // SharedMemory.java:80
        if (trap == 0) {  // SharedMemory.java:81
            tile[local_] = other;
        }
    }
    bool isLess = i < rk_arguments.out_length;  // SharedMemory.java:83
    if (trap == 0) {
        if (isLess) {
            out[i] = tile[local_];  // SharedMemory.java:84
        }
    }
}

static inline RkIntOrTrap sum_shared32(threadgroup int* values, int from) {  // SharedMemory.java:136
    int sum = 0;  // SharedMemory.java:137
    for (int k = from; k < 32; k++) {  // SharedMemory.java:138
        if (k < 0 || k >= 32) {  // SharedMemory.java:139
            return RkIntOrTrap{0, 1};
        }
        int sum_1 = int(uint(sum) * 3 + values[k]);
        sum = sum_1;
    }
    return RkIntOrTrap{sum, 0};  // SharedMemory.java:141
}

struct ofAMethod_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // SharedMemory.java:89
kernel void ofAMethod(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant ofAMethod_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]],
        uint3 rk_local_id [[thread_position_in_threadgroup]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    threadgroup int tile[32];  // SharedMemory.java:90
    int i = int(rk_global_id.x);  // SharedMemory.java:91
    int local_ = int(rk_local_id.x);  // SharedMemory.java:92
    int chosen = 0;  // SharedMemory.java:93
    if (i < rk_arguments.a_length) {
        chosen = a[i];
    } else {
        chosen = 0;
    }
    tile[local_] = chosen;
    threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);  // SharedMemory.java:94
    bool leaves = false;  // SharedMemory.java:95
    if (i < rk_arguments.out_length) {
        RkIntOrTrap returned = sum_shared32(tile, local_);  // SharedMemory.java:96
        if (returned.trap != 0) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[uint(returned.trap) - 1], workItem, memory_order_relaxed);
            leaves = true;
        }
        bool goesOn = !leaves;
        if (goesOn) {
            int sum = returned.value;
            out[i] = sum;
        }
    }
}

struct counted_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // SharedMemory.java:101
kernel void counted(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant counted_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]],
        uint3 rk_local_id [[thread_position_in_threadgroup]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int trap = 0;
    threadgroup int counts[4];  // SharedMemory.java:102
    int i = int(rk_global_id.x);  // SharedMemory.java:103
    bool leaves = false;  // SharedMemory.java:104
    if (int(rk_local_id.x) < 4) {
        int localIdX = int(rk_local_id.x);  // SharedMemory.java:105
        if (localIdX < 0 || localIdX >= 4) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            trap = 1;
            leaves = true;
        }
        bool goesOn = !leaves;
        if (goesOn) {
            counts[localIdX] = 0;
        }
    }
    threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);  // SharedMemory.java:107
    bool isLess = i < rk_arguments.a_length;  // SharedMemory.java:108
    if (trap == 0) {
        if (isLess) {
            atomic_fetch_add_explicit((threadgroup atomic_int*)&counts[a[i] & 3], 1, memory_order_relaxed);  // SharedMemory.java:109
        }
    }
    threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);  // SharedMemory.java:111
    bool isLess_1 = i < rk_arguments.out_length;  // SharedMemory.java:112
    if (trap == 0) {
        if (isLess_1) {
            out[i] = counts[i & 3];  // SharedMemory.java:113
        }
    }
}

static inline RkIntOrTrap sum_shared(threadgroup int* values, int values_length, int from) {  // SharedMemory.java:136
    int sum = 0;  // SharedMemory.java:137
    for (int k = from; k < values_length; k++) {  // SharedMemory.java:138
        if (k < 0 || k >= values_length) {  // SharedMemory.java:139
            return RkIntOrTrap{0, 1};
        }
        int sum_1 = int(uint(sum) * 3 + values[k]);
        sum = sum_1;
    }
    return RkIntOrTrap{sum, 0};  // SharedMemory.java:141
}

struct sizedByTheLaunch_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // SharedMemory.java:118
kernel void sizedByTheLaunch(
        device const int* a [[buffer(0)]],
        device const float* b [[buffer(1)]],
        device int* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant sizedByTheLaunch_Arguments& rk_arguments [[buffer(4)]],
        threadgroup int* tile [[threadgroup(0)]],
        threadgroup float* weights [[threadgroup(1)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]],
        uint3 rk_local_id [[thread_position_in_threadgroup]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int trap = 0;
    int tile_length = int(2u * rk_arguments.a_length + 32);  // SharedMemory.java:119
    int tile_length_1 = int(32u + 2u * uint(rk_arguments.a_length));
    bool isLess = rk_arguments.b_length < 0;  // SharedMemory.java:120
    int k = 0;  // SharedMemory.java:123
    int k_1 = 0;  // SharedMemory.java:126
    int i = 0;  // SharedMemory.java:129
    int local_ = 0;
    bool leaves = false;  // SharedMemory.java:119
    if (tile_length < 0) {
        atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
        trap = 2;
        leaves = true;
    }
    bool goesOn = !leaves;
    if (goesOn) {
        if (isLess) {  // SharedMemory.java:120
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[2], workItem, memory_order_relaxed);
            trap = 3;
            leaves = true;
        }
        bool goesOn_1 = !leaves;
        if (goesOn_1) {
            int i_1 = int(rk_global_id.x);  // SharedMemory.java:121
            i = i_1;
            int local_1 = int(rk_local_id.x);  // SharedMemory.java:122
            local_ = local_1;
            k = local_1;  // SharedMemory.java:123
            bool leaves_1 = false;
            for (; k < tile_length_1; k = int(uint(k) + 32)) {
                int chosen = 0;  // SharedMemory.java:124
                if (k < rk_arguments.a_length) {
                    if (k < 0 || k >= rk_arguments.a_length) {
                        atomic_fetch_min_explicit((device atomic_int*)&rk_traps[3], workItem, memory_order_relaxed);
                        trap = 4;
                        leaves_1 = true;
                        break;
                    }
                    chosen = a[k];
                } else {
                    chosen = k;
                }
                if (k < 0 || k >= tile_length_1) {
                    atomic_fetch_min_explicit((device atomic_int*)&rk_traps[4], workItem, memory_order_relaxed);
                    trap = 5;
                    leaves_1 = true;
                    break;
                }
                tile[k] = chosen;
            }
            if (leaves_1) {
                leaves = true;  // SharedMemory.java:123
            }
            bool goesOn_2 = !leaves;
            if (goesOn_2) {
                k_1 = local_1;  // SharedMemory.java:126
                bool leaves_2 = false;
                for (; k_1 < rk_arguments.b_length; k_1 = int(uint(k_1) + 32)) {
                    if (k_1 < 0 || k_1 >= rk_arguments.b_length) {  // SharedMemory.java:127
                        atomic_fetch_min_explicit((device atomic_int*)&rk_traps[5], workItem, memory_order_relaxed);
                        trap = 6;
                        leaves_2 = true;
                        break;
                    }
                    weights[k_1] = b[k_1];
                }
                if (leaves_2) {
                    leaves = true;  // SharedMemory.java:126
                }
            }
        }
    }
    threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);  // SharedMemory.java:129
    bool isLess_1 = i < rk_arguments.out_length;  // SharedMemory.java:130
    if (trap == 0) {
        bool leaves_1 = false;
        if (isLess_1) {
            RkIntOrTrap returned = sum_shared(tile, tile_length_1, tile_length_1 - 32 + local_);  // SharedMemory.java:131
            if (returned.trap != 0) {
                atomic_fetch_min_explicit((device atomic_int*)&rk_traps[uint(returned.trap) - 1], workItem, memory_order_relaxed);
                trap = returned.trap;
                leaves_1 = true;
            }
            bool goesOn_1 = !leaves_1;
            if (goesOn_1) {
                int sum = returned.value;
                int chosen = 0;  // SharedMemory.java:132
                if (i < rk_arguments.b_length) {
                    chosen = as_type<int>(weights[i]);
                } else {
                    chosen = -1;
                }
                out[i] = int(uint(sum) + chosen);  // SharedMemory.java:131
            }
        }
    }
}

struct sizedByTheLaunch_unchecked_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // SharedMemory.java:118
kernel void sizedByTheLaunch_unchecked(
        device const int* a [[buffer(0)]],
        device const float* b [[buffer(1)]],
        device int* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant sizedByTheLaunch_unchecked_Arguments& rk_arguments [[buffer(4)]],
        threadgroup int* tile [[threadgroup(0)]],
        threadgroup float* weights [[threadgroup(1)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]],
        uint3 rk_local_id [[thread_position_in_threadgroup]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int tile_length = int(32u + 2u * uint(rk_arguments.a_length));  // SharedMemory.java:119
    int i = int(rk_global_id.x);  // SharedMemory.java:121
    int local_ = int(rk_local_id.x);  // SharedMemory.java:122
    int k = local_;  // SharedMemory.java:123
    int k_1 = 0;  // SharedMemory.java:126
    for (; k < tile_length; k = int(uint(k) + 32)) {  // SharedMemory.java:123
        int chosen = 0;  // SharedMemory.java:124
        if (k < rk_arguments.a_length) {
            chosen = a[k];
        } else {
            chosen = k;
        }
        tile[k] = chosen;
    }
    k_1 = local_;  // SharedMemory.java:126
    for (; k_1 < rk_arguments.b_length; k_1 = int(uint(k_1) + 32)) {
        weights[k_1] = b[k_1];  // SharedMemory.java:127
    }
    threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);  // SharedMemory.java:129
    bool leaves = false;  // SharedMemory.java:130
    if (i < rk_arguments.out_length) {
        RkIntOrTrap returned = sum_shared(tile, tile_length, tile_length - 32 + local_);  // SharedMemory.java:131
        if (returned.trap != 0) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[uint(returned.trap) - 1], workItem, memory_order_relaxed);
            leaves = true;
        }
        bool goesOn = !leaves;
        if (goesOn) {
            int sum = returned.value;
            int chosen = 0;  // SharedMemory.java:132
            if (i < rk_arguments.b_length) {
                chosen = as_type<int>(weights[i]);
            } else {
                chosen = -1;
            }
            out[i] = int(uint(sum) + chosen);  // SharedMemory.java:131
        }
    }
}
