// Generated from EnumFields.java by RingKernel. Do not edit.
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

constant int Gear_values[3] = {0, 1, 2};

constant int Gear_teeth[3] = {-6, 14, 22};

constant ushort Gear_letter[3] = {114, 108, 104};

constant bool Gear_forward[3] = {false, true, true};

constant float Gear_ratio[3] = {0.5f, 1.25f, 2.0f};

constant long Gear_wide[3] = {1099511627776L, 1099511627776L, 1099511627776L};

static inline RkIntOrTrap of(int n) {  // EnumFields.java:29
    int remainder = n % 3;  // EnumFields.java:30
    int floorMod_i32 = remainder != 0 && (n ^ 3) < 0 ? remainder + 3 : remainder;
    if (floorMod_i32 < 0 || floorMod_i32 >= 3) {
        return RkIntOrTrap{0, 1};
    }
    return RkIntOrTrap{Gear_values[floorMod_i32], 0};
}

struct fields_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // EnumFields.java:39
kernel void fields(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant fields_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // EnumFields.java:40
    if (i < rk_arguments.out_length) {  // EnumFields.java:41
        if (i < 0 || i >= rk_arguments.a_length) {  // EnumFields.java:42
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[2], workItem, memory_order_relaxed);
            return;
        }
        RkIntOrTrap returned = of(a[i]);
        if (returned.trap != 0) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[uint(returned.trap) - 1], workItem, memory_order_relaxed);
            return;
        }
        int gear = returned.value;
        if (gear < 0 || gear >= 3) {  // EnumFields.java:43
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[3], workItem, memory_order_relaxed);
            return;
        }
        out[i] = int(uint(Gear_teeth[gear]) * 1000 + Gear_letter[gear] + (Gear_forward[gear] ? 1 : 0));
    }
}

struct fields_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // EnumFields.java:39
kernel void fields_unchecked(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant fields_unchecked_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // EnumFields.java:40
    if (i < rk_arguments.out_length) {  // EnumFields.java:41
        RkIntOrTrap returned = of(a[i]);  // EnumFields.java:42
        if (returned.trap != 0) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[uint(returned.trap) - 1], workItem, memory_order_relaxed);
            return;
        }
        int gear = returned.value;
        if (gear < 0 || gear >= 3) {  // EnumFields.java:43
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[2], workItem, memory_order_relaxed);
            return;
        }
        out[i] = int(uint(Gear_teeth[gear]) * 1000 + Gear_letter[gear] + (Gear_forward[gear] ? 1 : 0));
    }
}

struct floatFields_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // EnumFields.java:48
kernel void floatFields(
        device const int* a [[buffer(0)]],
        device float* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant floatFields_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // EnumFields.java:49
    if (i < rk_arguments.out_length) {  // EnumFields.java:50
        if (i < 0 || i >= rk_arguments.a_length) {  // EnumFields.java:51
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[2], workItem, memory_order_relaxed);
            return;
        }
        RkIntOrTrap returned = of(a[i]);
        if (returned.trap != 0) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[uint(returned.trap) - 1], workItem, memory_order_relaxed);
            return;
        }
        int of_1 = returned.value;
        if (of_1 < 0 || of_1 >= 3) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[3], workItem, memory_order_relaxed);
            return;
        }
        out[i] = Gear_ratio[of_1];
    }
}

struct floatFields_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // EnumFields.java:48
kernel void floatFields_unchecked(
        device const int* a [[buffer(0)]],
        device float* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant floatFields_unchecked_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // EnumFields.java:49
    if (i < rk_arguments.out_length) {  // EnumFields.java:50
        RkIntOrTrap returned = of(a[i]);  // EnumFields.java:51
        if (returned.trap != 0) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[uint(returned.trap) - 1], workItem, memory_order_relaxed);
            return;
        }
        int of_1 = returned.value;
        if (of_1 < 0 || of_1 >= 3) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[2], workItem, memory_order_relaxed);
            return;
        }
        out[i] = Gear_ratio[of_1];
    }
}

struct wideFields_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // EnumFields.java:56
kernel void wideFields(
        device const int* a [[buffer(0)]],
        device long* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant wideFields_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // EnumFields.java:57
    if (i < rk_arguments.out_length) {  // EnumFields.java:58
        if (i < 0 || i >= rk_arguments.a_length) {  // EnumFields.java:59
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[2], workItem, memory_order_relaxed);
            return;
        }
        RkIntOrTrap returned = of(a[i]);
        if (returned.trap != 0) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[uint(returned.trap) - 1], workItem, memory_order_relaxed);
            return;
        }
        int of_1 = returned.value;
        if (of_1 < 0 || of_1 >= 3) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[3], workItem, memory_order_relaxed);
            return;
        }
        out[i] = long(ulong(Gear_wide[of_1]) + long(a[i]));
    }
}

struct wideFields_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // EnumFields.java:56
kernel void wideFields_unchecked(
        device const int* a [[buffer(0)]],
        device long* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant wideFields_unchecked_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // EnumFields.java:57
    if (i < rk_arguments.out_length) {  // EnumFields.java:58
        RkIntOrTrap returned = of(a[i]);  // EnumFields.java:59
        if (returned.trap != 0) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[uint(returned.trap) - 1], workItem, memory_order_relaxed);
            return;
        }
        int of_1 = returned.value;
        if (of_1 < 0 || of_1 >= 3) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[2], workItem, memory_order_relaxed);
            return;
        }
        out[i] = long(ulong(Gear_wide[of_1]) + long(a[i]));
    }
}

struct ofAConstant_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // EnumFields.java:64
kernel void ofAConstant(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant ofAConstant_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // EnumFields.java:65
    if (i < rk_arguments.out_length) {  // EnumFields.java:66
        if (i < 0 || i >= rk_arguments.a_length) {  // EnumFields.java:67
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        out[i] = int(uint(a[i]) + 22 - 114);
    }
}

struct ofAConstant_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // EnumFields.java:64
kernel void ofAConstant_unchecked(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant ofAConstant_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // EnumFields.java:65
    if (i < rk_arguments.out_length) {  // EnumFields.java:66
        out[i] = int(uint(a[i]) + 22 - 114);  // EnumFields.java:67
    }
}

static inline RkIntOrTrap gear_turned(int self, int n) {  // EnumFields.java:25
    if (self < 0 || self >= 3) {  // EnumFields.java:26
        return RkIntOrTrap{0, 2};
    }
    return RkIntOrTrap{int(uint(n) * Gear_teeth[self] + self + 100), 0};
}

struct loopedOver_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // EnumFields.java:72
kernel void loopedOver(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant loopedOver_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // EnumFields.java:73
    if (i < rk_arguments.out_length) {  // EnumFields.java:74
        int sum = 0;  // EnumFields.java:75
        for (int Gear_values_index = 0; Gear_values_index < 3; Gear_values_index++) {  // EnumFields.java:76
            int gear = Gear_values[Gear_values_index];
            if (i < 0 || i >= rk_arguments.a_length) {  // EnumFields.java:77
                atomic_fetch_min_explicit((device atomic_int*)&rk_traps[2], workItem, memory_order_relaxed);
                return;
            }
            RkIntOrTrap returned = gear_turned(gear, a[i]);
            if (returned.trap != 0) {
                atomic_fetch_min_explicit((device atomic_int*)&rk_traps[uint(returned.trap) - 1], workItem, memory_order_relaxed);
                return;
            }
            int gear_turned_1 = returned.value;
            int sum_1 = int(uint(sum) * 3 + gear_turned_1);
            sum = sum_1;
        }
        out[i] = int(uint(sum) + 3);  // EnumFields.java:79
    }
}

struct loopedOver_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // EnumFields.java:72
kernel void loopedOver_unchecked(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant loopedOver_unchecked_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // EnumFields.java:73
    if (i < rk_arguments.out_length) {  // EnumFields.java:74
        int sum = 0;  // EnumFields.java:75
        for (int Gear_values_index = 0; Gear_values_index < 3; Gear_values_index++) {  // EnumFields.java:76
            int gear = Gear_values[Gear_values_index];
            RkIntOrTrap returned = gear_turned(gear, a[i]);  // EnumFields.java:77
            if (returned.trap != 0) {
                atomic_fetch_min_explicit((device atomic_int*)&rk_traps[uint(returned.trap) - 1], workItem, memory_order_relaxed);
                return;
            }
            int gear_turned_1 = returned.value;
            int sum_1 = int(uint(sum) * 3 + gear_turned_1);
            sum = sum_1;
        }
        out[i] = int(uint(sum) + 3);  // EnumFields.java:79
    }
}

static inline RkIntOrTrap gear_next(int self) {  // EnumFields.java:33
    RkIntOrTrap returned = of(int(uint(self) + 1));  // EnumFields.java:34
    if (returned.trap != 0) {
        return RkIntOrTrap{0, returned.trap};
    }
    int of_1 = returned.value;
    return RkIntOrTrap{of_1, 0};
}

struct staticMethods_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // EnumFields.java:84
kernel void staticMethods(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant staticMethods_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // EnumFields.java:85
    if (i < rk_arguments.out_length) {  // EnumFields.java:86
        if (i < 0 || i >= rk_arguments.a_length) {  // EnumFields.java:87
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[2], workItem, memory_order_relaxed);
            return;
        }
        RkIntOrTrap returned = of(a[i]);
        if (returned.trap != 0) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[uint(returned.trap) - 1], workItem, memory_order_relaxed);
            return;
        }
        int of_1 = returned.value;
        RkIntOrTrap returned_1 = gear_next(of_1);
        if (returned_1.trap != 0) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[uint(returned_1.trap) - 1], workItem, memory_order_relaxed);
            return;
        }
        int gear_next_1 = returned_1.value;
        RkIntOrTrap returned_2 = gear_next(gear_next_1);
        if (returned_2.trap != 0) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[uint(returned_2.trap) - 1], workItem, memory_order_relaxed);
            return;
        }
        int gear_next_2 = returned_2.value;
        RkIntOrTrap returned_3 = gear_turned(gear_next_2, i);
        if (returned_3.trap != 0) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[uint(returned_3.trap) - 1], workItem, memory_order_relaxed);
            return;
        }
        int gear_turned_1 = returned_3.value;
        out[i] = gear_turned_1;
    }
}

struct staticMethods_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // EnumFields.java:84
kernel void staticMethods_unchecked(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant staticMethods_unchecked_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // EnumFields.java:85
    if (i < rk_arguments.out_length) {  // EnumFields.java:86
        RkIntOrTrap returned = of(a[i]);  // EnumFields.java:87
        if (returned.trap != 0) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[uint(returned.trap) - 1], workItem, memory_order_relaxed);
            return;
        }
        int of_1 = returned.value;
        RkIntOrTrap returned_1 = gear_next(of_1);
        if (returned_1.trap != 0) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[uint(returned_1.trap) - 1], workItem, memory_order_relaxed);
            return;
        }
        int gear_next_1 = returned_1.value;
        RkIntOrTrap returned_2 = gear_next(gear_next_1);
        if (returned_2.trap != 0) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[uint(returned_2.trap) - 1], workItem, memory_order_relaxed);
            return;
        }
        int gear_next_2 = returned_2.value;
        RkIntOrTrap returned_3 = gear_turned(gear_next_2, i);
        if (returned_3.trap != 0) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[uint(returned_3.trap) - 1], workItem, memory_order_relaxed);
            return;
        }
        int gear_turned_1 = returned_3.value;
        out[i] = gear_turned_1;
    }
}

struct switched_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // EnumFields.java:92
kernel void switched(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant switched_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // EnumFields.java:93
    if (i < rk_arguments.out_length) {  // EnumFields.java:94
        if (i < 0 || i >= rk_arguments.a_length) {  // EnumFields.java:95
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[2], workItem, memory_order_relaxed);
            return;
        }
        RkIntOrTrap returned = of(a[i]);
        if (returned.trap != 0) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[uint(returned.trap) - 1], workItem, memory_order_relaxed);
            return;
        }
        int gear = returned.value;
        int selected = 0;  // EnumFields.java:96
        switch (gear) {
            case 0:
                if (gear < 0 || gear >= 3) {  // EnumFields.java:97
                    atomic_fetch_min_explicit((device atomic_int*)&rk_traps[3], workItem, memory_order_relaxed);
                    return;
                }
                selected = int(0u - Gear_teeth[gear]);
                break;
            default: {
                RkIntOrTrap returned_1 = gear_next(gear);  // EnumFields.java:98
                if (returned_1.trap != 0) {
                    atomic_fetch_min_explicit((device atomic_int*)&rk_traps[uint(returned_1.trap) - 1], workItem, memory_order_relaxed);
                    return;
                }
                int gear_next_1 = returned_1.value;
                selected = gear_next_1 == 0 ? 1 : int(uint(gear) - 2);
                break;
            }
        }
        out[i] = selected;  // EnumFields.java:96
    }
}

struct switched_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // EnumFields.java:92
kernel void switched_unchecked(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant switched_unchecked_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // EnumFields.java:93
    if (i < rk_arguments.out_length) {  // EnumFields.java:94
        RkIntOrTrap returned = of(a[i]);  // EnumFields.java:95
        if (returned.trap != 0) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[uint(returned.trap) - 1], workItem, memory_order_relaxed);
            return;
        }
        int gear = returned.value;
        int selected = 0;  // EnumFields.java:96
        switch (gear) {
            case 0:
                if (gear < 0 || gear >= 3) {  // EnumFields.java:97
                    atomic_fetch_min_explicit((device atomic_int*)&rk_traps[2], workItem, memory_order_relaxed);
                    return;
                }
                selected = int(0u - Gear_teeth[gear]);
                break;
            default: {
                RkIntOrTrap returned_1 = gear_next(gear);  // EnumFields.java:98
                if (returned_1.trap != 0) {
                    atomic_fetch_min_explicit((device atomic_int*)&rk_traps[uint(returned_1.trap) - 1], workItem, memory_order_relaxed);
                    return;
                }
                int gear_next_1 = returned_1.value;
                selected = gear_next_1 == 0 ? 1 : int(uint(gear) - 2);
                break;
            }
        }
        out[i] = selected;  // EnumFields.java:96
    }
}
