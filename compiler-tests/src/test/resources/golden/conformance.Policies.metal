// Generated from Policies.java by RingKernel. Do not edit.
// Compile with -fno-fast-math or in safe math mode: Java rounds every operation (JLS 15.4).

#include <metal_stdlib>
using namespace metal;
#pragma METAL fp contract(off)

struct trap_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Policies.java:10
kernel void trap(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant trap_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // Policies.java:11
    if (i < rk_arguments.out_length) {  // Policies.java:12
        if (i < 0 || i >= rk_arguments.a_length) {  // Policies.java:13
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        int aValue = a[i];
        if (rk_arguments.a_length == 0) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        int remainder = aValue % (rk_arguments.a_length == -1 ? 1 : rk_arguments.a_length);
        int floorMod_i32 = remainder != 0 && (aValue ^ rk_arguments.a_length) < 0 ? int(uint(remainder) + rk_arguments.a_length) : remainder;
        if (floorMod_i32 < 0 || floorMod_i32 >= rk_arguments.a_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[2], workItem, memory_order_relaxed);
            return;
        }
        int difference = rk_arguments.out_length - 1 - i;
        if (difference < 0 || difference >= rk_arguments.a_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[3], workItem, memory_order_relaxed);
            return;
        }
        out[i] = int(uint(a[floorMod_i32]) + a[difference]);
    }
}

struct trap_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Policies.java:10
kernel void trap_unchecked(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant trap_unchecked_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // Policies.java:11
    if (i < rk_arguments.out_length) {  // Policies.java:12
        int aValue = a[i];  // Policies.java:13
        if (rk_arguments.a_length == 0) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        int remainder = aValue % (rk_arguments.a_length == -1 ? 1 : rk_arguments.a_length);
        int floorMod_i32 = remainder != 0 && (aValue ^ rk_arguments.a_length) < 0 ? int(uint(remainder) + rk_arguments.a_length) : remainder;
        if (floorMod_i32 < 0 || floorMod_i32 >= rk_arguments.a_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        out[i] = int(uint(a[floorMod_i32]) + a[rk_arguments.out_length - 1 - i]);
    }
}

struct clamp_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Policies.java:18
kernel void clamp_(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant clamp_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // Policies.java:19
    if (i < rk_arguments.out_length) {  // Policies.java:20
        int a_1 = 0;  // Policies.java:21
        if (rk_arguments.a_length > 0) {
            int difference = rk_arguments.a_length - 1;
            int chosen = i < 0 ? 0 : i;
            a_1 = a[chosen > difference ? difference : chosen];
        }
        if (rk_arguments.a_length == 0) {
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        int remainder = a_1 % (rk_arguments.a_length == -1 ? 1 : rk_arguments.a_length);
        int floorMod_i32 = remainder != 0 && (a_1 ^ rk_arguments.a_length) < 0 ? int(uint(remainder) + rk_arguments.a_length) : remainder;
        int a_2 = 0;
        if (rk_arguments.a_length > 0) {
            int difference = rk_arguments.a_length - 1;
            int chosen = floorMod_i32 < 0 ? 0 : floorMod_i32;
            a_2 = a[chosen > difference ? difference : chosen];
        }
        int difference = rk_arguments.out_length - 1 - i;
        int a_3 = 0;
        if (rk_arguments.a_length > 0) {
            int difference_1 = rk_arguments.a_length - 1;
            int chosen = difference < 0 ? 0 : difference;
            a_3 = a[chosen > difference_1 ? difference_1 : chosen];
        }
        out[i] = int(uint(a_2) + a_3);
    }
}

struct clamp_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Policies.java:18
kernel void clamp_unchecked(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant clamp_unchecked_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // Policies.java:19
    if (i < rk_arguments.out_length) {  // Policies.java:20
        int aValue = a[i];  // Policies.java:21
        if (rk_arguments.a_length == 0) {
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        int remainder = aValue % (rk_arguments.a_length == -1 ? 1 : rk_arguments.a_length);
        int floorMod_i32 = remainder != 0 && (aValue ^ rk_arguments.a_length) < 0 ? int(uint(remainder) + rk_arguments.a_length) : remainder;
        int a_1 = 0;
        if (rk_arguments.a_length > 0) {
            int difference = rk_arguments.a_length - 1;
            int chosen = floorMod_i32 < 0 ? 0 : floorMod_i32;
            a_1 = a[chosen > difference ? difference : chosen];
        }
        out[i] = int(uint(a_1) + a[rk_arguments.out_length - 1 - i]);
    }
}

struct unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Policies.java:26
kernel void unchecked(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant unchecked_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // Policies.java:27
    if (i < rk_arguments.out_length) {  // Policies.java:28
        int aValue = a[i];  // Policies.java:29
        if (rk_arguments.a_length == 0) {
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        int remainder = aValue % (rk_arguments.a_length == -1 ? 1 : rk_arguments.a_length);
        int floorMod_i32 = remainder != 0 && (aValue ^ rk_arguments.a_length) < 0 ? int(uint(remainder) + rk_arguments.a_length) : remainder;
        out[i] = int(uint(a[floorMod_i32]) + a[rk_arguments.out_length - 1 - i]);
    }
}

struct clampedStores_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Policies.java:34
kernel void clampedStores(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant clampedStores_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // Policies.java:35
    if (i < rk_arguments.out_length) {  // Policies.java:36
        int t[4] = {};  // Policies.java:37
        int a_1 = 0;  // Policies.java:38
        if (rk_arguments.a_length > 0) {
            int difference = rk_arguments.a_length - 1;
            int chosen = i < 0 ? 0 : i;
            a_1 = a[chosen > difference ? difference : chosen];
        }
        int bits = a_1 & 3;
        t[bits] = int(uint(t[bits]) + 5);
        int a_2 = 0;  // Policies.java:39
        if (rk_arguments.a_length > 0) {
            int difference = rk_arguments.a_length - 1;
            int chosen = i < 0 ? 0 : i;
            a_2 = a[chosen > difference ? difference : chosen];
        }
        int difference = 3 - (a_2 & 3);
        t[difference] = int(uint(t[difference]) - 1);
        int difference_1 = rk_arguments.out_length - 1 - i;  // Policies.java:40
        int sum = int(uint(t[0]) * 2 + uint(t[1]) * 3 + uint(t[2]) * 5 + uint(t[3]) * 7);
        if (rk_arguments.out_length > 0) {
            int difference_2 = rk_arguments.out_length - 1;
            int chosen = difference_1 < 0 ? 0 : difference_1;
            out[chosen > difference_2 ? difference_2 : chosen] = sum;
        }
    }
}

struct clampedStores_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Policies.java:34
kernel void clampedStores_unchecked(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant clampedStores_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // Policies.java:35
    if (i < rk_arguments.out_length) {  // Policies.java:36
        int t[4] = {};  // Policies.java:37
        int bits = a[i] & 3;  // Policies.java:38
        t[bits] = int(uint(t[bits]) + 5);
        int difference = 3 - (a[i] & 3);  // Policies.java:39
        t[difference] = int(uint(t[difference]) - 1);
        out[rk_arguments.out_length - 1 - i] = int(uint(t[0]) * 2 + uint(t[1]) * 3 + uint(t[2]) * 5 + uint(t[3]) * 7);  // Policies.java:40
    }
}
