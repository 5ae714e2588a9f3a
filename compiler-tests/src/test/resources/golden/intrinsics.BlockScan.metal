// Generated from BlockScan.java by RingKernel. Do not edit.
// Compile with -fno-fast-math or in safe math mode: Java rounds every operation (JLS 15.4).

#include <metal_stdlib>
using namespace metal;
#pragma METAL fp contract(off)

struct blockScan_Arguments {
    int values_length;
    int kept_length;
    int counts_length;
};

[[max_total_threads_per_threadgroup(128)]]  // BlockScan.java:9
kernel void blockScan(
        device const int* values [[buffer(0)]],
        device int* kept [[buffer(1)]],
        device int* counts [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant blockScan_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_block_id [[threadgroup_position_in_grid]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]],
        uint3 rk_local_id [[thread_position_in_threadgroup]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    threadgroup int exchanged[128];
    int i = int(rk_global_id.x);  // BlockScan.java:10
    int value = 0;  // BlockScan.java:11
    int height = int(rk_block_dim.y);  // BlockScan.java:12
    int width = int(rk_block_dim.x);
    if (i < rk_arguments.values_length) {  // BlockScan.java:11
        value = values[i];
    } else {
        value = 0;
    }
    int chosen = value > 0 ? 1 : 0;  // BlockScan.java:12
    int z = int(rk_local_id.z);
    int y = int(rk_local_id.y);
    int x = int(rk_local_id.x);
    int lane = ((z * height + y) * width + x) & 31;
    int theirs = simd_shuffle(chosen, ushort((lane - 1) & 31));
    int chosen_1 = lane >= 1 ? int(uint(theirs) + chosen) : chosen;
    int theirs_1 = simd_shuffle(chosen_1, ushort((lane - 2) & 31));
    int chosen_2 = lane >= 2 ? int(uint(theirs_1) + chosen_1) : chosen_1;
    int theirs_2 = simd_shuffle(chosen_2, ushort((lane - 4) & 31));
    int chosen_3 = lane >= 4 ? int(uint(theirs_2) + chosen_2) : chosen_2;
    int theirs_3 = simd_shuffle(chosen_3, ushort((lane - 8) & 31));
    int chosen_4 = lane >= 8 ? int(uint(theirs_3) + chosen_3) : chosen_3;
    int theirs_4 = simd_shuffle(chosen_4, ushort((lane - 16) & 31));
    int own = lane >= 16 ? int(uint(theirs_4) + chosen_4) : chosen_4;
    int z_1 = int(rk_local_id.z);
    int height_1 = int(rk_block_dim.y);
    int y_1 = int(rk_local_id.y);
    int width_1 = int(rk_block_dim.x);
    int x_1 = int(rk_local_id.x);
    int item = (z_1 * height_1 + y_1) * width_1 + x_1;
    exchanged[item] = own;
    threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);
    int bits = item & -32;
    int before = 0;
    int first = 32;
    int theirs_5 = exchanged[31];
    before = theirs_5;
    for (; first < bits; first += 32) {
        int theirs_6 = exchanged[first + 31];
        before = int(uint(before) + theirs_6);
    }
    threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);
    int z_2 = int(rk_local_id.z);
    int height_2 = int(rk_block_dim.y);
    int y_2 = int(rk_local_id.y);
    int width_2 = int(rk_block_dim.x);
    int x_2 = int(rk_local_id.x);
    int item_1 = (z_2 * height_2 + y_2) * width_2 + x_2;
    exchanged[item_1] = bits == 0 ? own : int(uint(before) + own);
    threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);
    bool isEqual = item_1 == 0;
    int theirs_6 = exchanged[isEqual ? item_1 : item_1 - 1];
    threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);
    int place = isEqual ? 0 : theirs_6;
    int chosen_5 = value > 0 ? 1 : 0;  // BlockScan.java:13
    int z_3 = int(rk_local_id.z);
    int height_3 = int(rk_block_dim.y);
    int y_3 = int(rk_local_id.y);
    int width_3 = int(rk_block_dim.x);
    int x_3 = int(rk_local_id.x);
    int lane_1 = ((z_3 * height_3 + y_3) * width_3 + x_3) & 31;
    int theirs_7 = simd_shuffle(chosen_5, ushort((lane_1 ^ 16) & 31));
    int sum = int(uint(chosen_5) + theirs_7);
    int z_4 = int(rk_local_id.z);
    int height_4 = int(rk_block_dim.y);
    int y_4 = int(rk_local_id.y);
    int width_4 = int(rk_block_dim.x);
    int x_4 = int(rk_local_id.x);
    int lane_2 = ((z_4 * height_4 + y_4) * width_4 + x_4) & 31;
    int theirs_8 = simd_shuffle(sum, ushort((lane_2 ^ 8) & 31));
    int sum_1 = int(uint(sum) + theirs_8);
    int z_5 = int(rk_local_id.z);
    int height_5 = int(rk_block_dim.y);
    int y_5 = int(rk_local_id.y);
    int width_5 = int(rk_block_dim.x);
    int x_5 = int(rk_local_id.x);
    int lane_3 = ((z_5 * height_5 + y_5) * width_5 + x_5) & 31;
    int theirs_9 = simd_shuffle(sum_1, ushort((lane_3 ^ 4) & 31));
    int sum_2 = int(uint(sum_1) + theirs_9);
    int z_6 = int(rk_local_id.z);
    int height_6 = int(rk_block_dim.y);
    int y_6 = int(rk_local_id.y);
    int width_6 = int(rk_block_dim.x);
    int x_6 = int(rk_local_id.x);
    int lane_4 = ((z_6 * height_6 + y_6) * width_6 + x_6) & 31;
    int theirs_10 = simd_shuffle(sum_2, ushort((lane_4 ^ 2) & 31));
    int sum_3 = int(uint(sum_2) + theirs_10);
    int z_7 = int(rk_local_id.z);
    int height_7 = int(rk_block_dim.y);
    int y_7 = int(rk_local_id.y);
    int width_7 = int(rk_block_dim.x);
    int x_7 = int(rk_local_id.x);
    int lane_5 = ((z_7 * height_7 + y_7) * width_7 + x_7) & 31;
    int theirs_11 = simd_shuffle(sum_3, ushort((lane_5 ^ 1) & 31));
    int sum_4 = int(uint(sum_3) + theirs_11);
    int z_8 = int(rk_local_id.z);
    int height_8 = int(rk_block_dim.y);
    int y_8 = int(rk_local_id.y);
    int width_8 = int(rk_block_dim.x);
    int x_8 = int(rk_local_id.x);
    int item_2 = (z_8 * height_8 + y_8) * width_8 + x_8;
    exchanged[item_2] = sum_4;
    threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);
    int total = 0;
    int first_1 = 32;
    int theirs_12 = exchanged[0];
    total = theirs_12;
    for (; first_1 < 128; first_1 += 32) {
        int theirs_13 = exchanged[first_1];
        total = int(uint(total) + theirs_13);
    }
    threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);
    int z_9 = int(rk_local_id.z);  // BlockScan.java:14
    int height_9 = int(rk_block_dim.y);
    int y_9 = int(rk_local_id.y);
    int width_9 = int(rk_block_dim.x);
    int x_9 = int(rk_local_id.x);
    int lane_6 = ((z_9 * height_9 + y_9) * width_9 + x_9) & 31;
    int theirs_13 = simd_shuffle(value, ushort((lane_6 ^ 16) & 31));
    int best = value > theirs_13 ? value : theirs_13;
    int z_10 = int(rk_local_id.z);
    int height_10 = int(rk_block_dim.y);
    int y_10 = int(rk_local_id.y);
    int width_10 = int(rk_block_dim.x);
    int x_10 = int(rk_local_id.x);
    int lane_7 = ((z_10 * height_10 + y_10) * width_10 + x_10) & 31;
    int theirs_14 = simd_shuffle(best, ushort((lane_7 ^ 8) & 31));
    int best_1 = best > theirs_14 ? best : theirs_14;
    int z_11 = int(rk_local_id.z);
    int height_11 = int(rk_block_dim.y);
    int y_11 = int(rk_local_id.y);
    int width_11 = int(rk_block_dim.x);
    int x_11 = int(rk_local_id.x);
    int lane_8 = ((z_11 * height_11 + y_11) * width_11 + x_11) & 31;
    int theirs_15 = simd_shuffle(best_1, ushort((lane_8 ^ 4) & 31));
    int best_2 = best_1 > theirs_15 ? best_1 : theirs_15;
    int z_12 = int(rk_local_id.z);
    int height_12 = int(rk_block_dim.y);
    int y_12 = int(rk_local_id.y);
    int width_12 = int(rk_block_dim.x);
    int x_12 = int(rk_local_id.x);
    int lane_9 = ((z_12 * height_12 + y_12) * width_12 + x_12) & 31;
    int theirs_16 = simd_shuffle(best_2, ushort((lane_9 ^ 2) & 31));
    int best_3 = best_2 > theirs_16 ? best_2 : theirs_16;
    int z_13 = int(rk_local_id.z);
    int height_13 = int(rk_block_dim.y);
    int y_13 = int(rk_local_id.y);
    int width_13 = int(rk_block_dim.x);
    int x_13 = int(rk_local_id.x);
    int lane_10 = ((z_13 * height_13 + y_13) * width_13 + x_13) & 31;
    int theirs_17 = simd_shuffle(best_3, ushort((lane_10 ^ 1) & 31));
    int best_4 = best_3 > theirs_17 ? best_3 : theirs_17;
    int height_14 = int(rk_block_dim.y);  // BlockScan.java:18
    int width_14 = int(rk_block_dim.x);
    bool leaves = false;  // BlockScan.java:15
    if (value > 0 && int(uint(rk_block_id.x) * 128 + place) < rk_arguments.kept_length) {
        int sum_5 = int(uint(rk_block_id.x) * 128 + place);  // BlockScan.java:16
        int sum_6 = int(uint(value) * 1000 + best_4);
        if (sum_5 < 0 || sum_5 >= rk_arguments.kept_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            leaves = true;
        }
        bool goesOn = !leaves;
        if (goesOn) {
            kept[sum_5] = sum_6;
        }
    }
    bool goesOn = !leaves;  // BlockScan.java:15
    if (goesOn) {
        int z_14 = int(rk_local_id.z);  // BlockScan.java:18
        int y_14 = int(rk_local_id.y);
        int x_14 = int(rk_local_id.x);
        int localIndex = (z_14 * height_14 + y_14) * width_14 + x_14;
        if (localIndex == 0) {
            int blockIdX = int(rk_block_id.x);  // BlockScan.java:19
            if (blockIdX < 0 || blockIdX >= rk_arguments.counts_length) {
                atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
                leaves = true;
            }
            bool goesOn_1 = !leaves;
            if (goesOn_1) {
                counts[blockIdX] = total;
            }
        }
    }
}

struct blockScan_unchecked_Arguments {
    int values_length;
    int kept_length;
    int counts_length;
};

[[max_total_threads_per_threadgroup(128)]]  // BlockScan.java:9
kernel void blockScan_unchecked(
        device const int* values [[buffer(0)]],
        device int* kept [[buffer(1)]],
        device int* counts [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant blockScan_unchecked_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_block_id [[threadgroup_position_in_grid]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]],
        uint3 rk_local_id [[thread_position_in_threadgroup]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    threadgroup int exchanged[128];
    int i = int(rk_global_id.x);  // BlockScan.java:10
    int value = 0;  // BlockScan.java:11
    int height = int(rk_block_dim.y);  // BlockScan.java:12
    int width = int(rk_block_dim.x);
    if (i < rk_arguments.values_length) {  // BlockScan.java:11
        value = values[i];
    } else {
        value = 0;
    }
    int chosen = value > 0 ? 1 : 0;  // BlockScan.java:12
    int z = int(rk_local_id.z);
    int y = int(rk_local_id.y);
    int x = int(rk_local_id.x);
    int lane = ((z * height + y) * width + x) & 31;
    int theirs = simd_shuffle(chosen, ushort((lane - 1) & 31));
    int chosen_1 = lane >= 1 ? int(uint(theirs) + chosen) : chosen;
    int theirs_1 = simd_shuffle(chosen_1, ushort((lane - 2) & 31));
    int chosen_2 = lane >= 2 ? int(uint(theirs_1) + chosen_1) : chosen_1;
    int theirs_2 = simd_shuffle(chosen_2, ushort((lane - 4) & 31));
    int chosen_3 = lane >= 4 ? int(uint(theirs_2) + chosen_2) : chosen_2;
    int theirs_3 = simd_shuffle(chosen_3, ushort((lane - 8) & 31));
    int chosen_4 = lane >= 8 ? int(uint(theirs_3) + chosen_3) : chosen_3;
    int theirs_4 = simd_shuffle(chosen_4, ushort((lane - 16) & 31));
    int own = lane >= 16 ? int(uint(theirs_4) + chosen_4) : chosen_4;
    int z_1 = int(rk_local_id.z);
    int height_1 = int(rk_block_dim.y);
    int y_1 = int(rk_local_id.y);
    int width_1 = int(rk_block_dim.x);
    int x_1 = int(rk_local_id.x);
    int item = (z_1 * height_1 + y_1) * width_1 + x_1;
    exchanged[item] = own;
    threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);
    int bits = item & -32;
    int before = 0;
    int first = 32;
    int theirs_5 = exchanged[31];
    before = theirs_5;
    for (; first < bits; first += 32) {
        int theirs_6 = exchanged[first + 31];
        before = int(uint(before) + theirs_6);
    }
    threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);
    int z_2 = int(rk_local_id.z);
    int height_2 = int(rk_block_dim.y);
    int y_2 = int(rk_local_id.y);
    int width_2 = int(rk_block_dim.x);
    int x_2 = int(rk_local_id.x);
    int item_1 = (z_2 * height_2 + y_2) * width_2 + x_2;
    exchanged[item_1] = bits == 0 ? own : int(uint(before) + own);
    threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);
    bool isEqual = item_1 == 0;
    int theirs_6 = exchanged[isEqual ? item_1 : item_1 - 1];
    threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);
    int place = isEqual ? 0 : theirs_6;
    int chosen_5 = value > 0 ? 1 : 0;  // BlockScan.java:13
    int z_3 = int(rk_local_id.z);
    int height_3 = int(rk_block_dim.y);
    int y_3 = int(rk_local_id.y);
    int width_3 = int(rk_block_dim.x);
    int x_3 = int(rk_local_id.x);
    int lane_1 = ((z_3 * height_3 + y_3) * width_3 + x_3) & 31;
    int theirs_7 = simd_shuffle(chosen_5, ushort((lane_1 ^ 16) & 31));
    int sum = int(uint(chosen_5) + theirs_7);
    int z_4 = int(rk_local_id.z);
    int height_4 = int(rk_block_dim.y);
    int y_4 = int(rk_local_id.y);
    int width_4 = int(rk_block_dim.x);
    int x_4 = int(rk_local_id.x);
    int lane_2 = ((z_4 * height_4 + y_4) * width_4 + x_4) & 31;
    int theirs_8 = simd_shuffle(sum, ushort((lane_2 ^ 8) & 31));
    int sum_1 = int(uint(sum) + theirs_8);
    int z_5 = int(rk_local_id.z);
    int height_5 = int(rk_block_dim.y);
    int y_5 = int(rk_local_id.y);
    int width_5 = int(rk_block_dim.x);
    int x_5 = int(rk_local_id.x);
    int lane_3 = ((z_5 * height_5 + y_5) * width_5 + x_5) & 31;
    int theirs_9 = simd_shuffle(sum_1, ushort((lane_3 ^ 4) & 31));
    int sum_2 = int(uint(sum_1) + theirs_9);
    int z_6 = int(rk_local_id.z);
    int height_6 = int(rk_block_dim.y);
    int y_6 = int(rk_local_id.y);
    int width_6 = int(rk_block_dim.x);
    int x_6 = int(rk_local_id.x);
    int lane_4 = ((z_6 * height_6 + y_6) * width_6 + x_6) & 31;
    int theirs_10 = simd_shuffle(sum_2, ushort((lane_4 ^ 2) & 31));
    int sum_3 = int(uint(sum_2) + theirs_10);
    int z_7 = int(rk_local_id.z);
    int height_7 = int(rk_block_dim.y);
    int y_7 = int(rk_local_id.y);
    int width_7 = int(rk_block_dim.x);
    int x_7 = int(rk_local_id.x);
    int lane_5 = ((z_7 * height_7 + y_7) * width_7 + x_7) & 31;
    int theirs_11 = simd_shuffle(sum_3, ushort((lane_5 ^ 1) & 31));
    int sum_4 = int(uint(sum_3) + theirs_11);
    int z_8 = int(rk_local_id.z);
    int height_8 = int(rk_block_dim.y);
    int y_8 = int(rk_local_id.y);
    int width_8 = int(rk_block_dim.x);
    int x_8 = int(rk_local_id.x);
    int item_2 = (z_8 * height_8 + y_8) * width_8 + x_8;
    exchanged[item_2] = sum_4;
    threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);
    int total = 0;
    int first_1 = 32;
    int theirs_12 = exchanged[0];
    total = theirs_12;
    for (; first_1 < 128; first_1 += 32) {
        int theirs_13 = exchanged[first_1];
        total = int(uint(total) + theirs_13);
    }
    threadgroup_barrier(mem_flags::mem_device | mem_flags::mem_threadgroup);
    int z_9 = int(rk_local_id.z);  // BlockScan.java:14
    int height_9 = int(rk_block_dim.y);
    int y_9 = int(rk_local_id.y);
    int width_9 = int(rk_block_dim.x);
    int x_9 = int(rk_local_id.x);
    int lane_6 = ((z_9 * height_9 + y_9) * width_9 + x_9) & 31;
    int theirs_13 = simd_shuffle(value, ushort((lane_6 ^ 16) & 31));
    int best = value > theirs_13 ? value : theirs_13;
    int z_10 = int(rk_local_id.z);
    int height_10 = int(rk_block_dim.y);
    int y_10 = int(rk_local_id.y);
    int width_10 = int(rk_block_dim.x);
    int x_10 = int(rk_local_id.x);
    int lane_7 = ((z_10 * height_10 + y_10) * width_10 + x_10) & 31;
    int theirs_14 = simd_shuffle(best, ushort((lane_7 ^ 8) & 31));
    int best_1 = best > theirs_14 ? best : theirs_14;
    int z_11 = int(rk_local_id.z);
    int height_11 = int(rk_block_dim.y);
    int y_11 = int(rk_local_id.y);
    int width_11 = int(rk_block_dim.x);
    int x_11 = int(rk_local_id.x);
    int lane_8 = ((z_11 * height_11 + y_11) * width_11 + x_11) & 31;
    int theirs_15 = simd_shuffle(best_1, ushort((lane_8 ^ 4) & 31));
    int best_2 = best_1 > theirs_15 ? best_1 : theirs_15;
    int z_12 = int(rk_local_id.z);
    int height_12 = int(rk_block_dim.y);
    int y_12 = int(rk_local_id.y);
    int width_12 = int(rk_block_dim.x);
    int x_12 = int(rk_local_id.x);
    int lane_9 = ((z_12 * height_12 + y_12) * width_12 + x_12) & 31;
    int theirs_16 = simd_shuffle(best_2, ushort((lane_9 ^ 2) & 31));
    int best_3 = best_2 > theirs_16 ? best_2 : theirs_16;
    int z_13 = int(rk_local_id.z);
    int height_13 = int(rk_block_dim.y);
    int y_13 = int(rk_local_id.y);
    int width_13 = int(rk_block_dim.x);
    int x_13 = int(rk_local_id.x);
    int lane_10 = ((z_13 * height_13 + y_13) * width_13 + x_13) & 31;
    int theirs_17 = simd_shuffle(best_3, ushort((lane_10 ^ 1) & 31));
    int best_4 = best_3 > theirs_17 ? best_3 : theirs_17;
    int height_14 = int(rk_block_dim.y);  // BlockScan.java:18
    int width_14 = int(rk_block_dim.x);
    bool leaves = false;  // BlockScan.java:15
    if (value > 0 && int(uint(rk_block_id.x) * 128 + place) < rk_arguments.kept_length) {
        int sum_5 = int(uint(rk_block_id.x) * 128 + place);  // BlockScan.java:16
        int sum_6 = int(uint(value) * 1000 + best_4);
        if (sum_5 < 0 || sum_5 >= rk_arguments.kept_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            leaves = true;
        }
        bool goesOn = !leaves;
        if (goesOn) {
            kept[sum_5] = sum_6;
        }
    }
    bool goesOn = !leaves;  // BlockScan.java:15
    if (goesOn) {
        int z_14 = int(rk_local_id.z);  // BlockScan.java:18
        int y_14 = int(rk_local_id.y);
        int x_14 = int(rk_local_id.x);
        int localIndex = (z_14 * height_14 + y_14) * width_14 + x_14;
        if (localIndex == 0) {
            counts[int(rk_block_id.x)] = total;  // BlockScan.java:19
        }
    }
}
