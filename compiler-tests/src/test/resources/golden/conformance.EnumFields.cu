// Generated from EnumFields.java by RingKernel. Do not edit.
// Compile with -fmad=false: Java rounds every operation (JLS 15.4).

struct RkIntOrTrap {
    int value;
    int trap;
};
static_assert(sizeof(RkIntOrTrap) == 8);
static_assert(__builtin_offsetof(RkIntOrTrap, trap) == 4);

static __constant__ int Gear_values[3] = {0, 1, 2};

static __constant__ int Gear_teeth[3] = {-6, 14, 22};

static __constant__ unsigned short Gear_letter[3] = {114, 108, 104};

static __constant__ bool Gear_forward[3] = {false, true, true};

static __constant__ float Gear_ratio[3] = {0.5f, 1.25f, 2.0f};

static __constant__ long long Gear_wide[3] = {1099511627776LL, 1099511627776LL, 1099511627776LL};

static __device__ __forceinline__ RkIntOrTrap of(int n) {  // EnumFields.java:29
    int remainder = n % 3;  // EnumFields.java:30
    int floorMod_i32 = remainder != 0 && (n ^ 3) < 0 ? remainder + 3 : remainder;
    if (floorMod_i32 < 0 || floorMod_i32 >= 3) {
        return RkIntOrTrap{0, 1};
    }
    return RkIntOrTrap{Gear_values[floorMod_i32], 0};
}

extern "C" __global__ void __launch_bounds__(32) fields(  // EnumFields.java:39
        const int* a, int a_length, int* out, int out_length, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // EnumFields.java:40
    if (i < out_length) {  // EnumFields.java:41
        if (i < 0 || i >= a_length) {  // EnumFields.java:42
            atomicMin(&rk_traps[2], workItem);
            return;
        }
        RkIntOrTrap returned = of(a[i]);
        if (returned.trap != 0) {
            atomicMin(&rk_traps[(unsigned)returned.trap - 1], workItem);
            return;
        }
        int gear = returned.value;
        if (gear < 0 || gear >= 3) {  // EnumFields.java:43
            atomicMin(&rk_traps[3], workItem);
            return;
        }
        out[i] = (int)((unsigned)Gear_teeth[gear] * 1000 + Gear_letter[gear] + (Gear_forward[gear] ? 1 : 0));
    }
}

extern "C" __global__ void __launch_bounds__(32) fields_unchecked(  // EnumFields.java:39
        const int* __restrict__ a, int a_length, int* __restrict__ out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // EnumFields.java:40
    if (i < out_length) {  // EnumFields.java:41
        RkIntOrTrap returned = of(a[i]);  // EnumFields.java:42
        if (returned.trap != 0) {
            atomicMin(&rk_traps[(unsigned)returned.trap - 1], workItem);
            return;
        }
        int gear = returned.value;
        if (gear < 0 || gear >= 3) {  // EnumFields.java:43
            atomicMin(&rk_traps[2], workItem);
            return;
        }
        out[i] = (int)((unsigned)Gear_teeth[gear] * 1000 + Gear_letter[gear] + (Gear_forward[gear] ? 1 : 0));
    }
}

extern "C" __global__ void __launch_bounds__(32) floatFields(  // EnumFields.java:48
        const int* a, int a_length, float* out, int out_length, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // EnumFields.java:49
    if (i < out_length) {  // EnumFields.java:50
        if (i < 0 || i >= a_length) {  // EnumFields.java:51
            atomicMin(&rk_traps[2], workItem);
            return;
        }
        RkIntOrTrap returned = of(a[i]);
        if (returned.trap != 0) {
            atomicMin(&rk_traps[(unsigned)returned.trap - 1], workItem);
            return;
        }
        int of_1 = returned.value;
        if (of_1 < 0 || of_1 >= 3) {
            atomicMin(&rk_traps[3], workItem);
            return;
        }
        out[i] = Gear_ratio[of_1];
    }
}

extern "C" __global__ void __launch_bounds__(32) floatFields_unchecked(  // EnumFields.java:48
        const int* __restrict__ a, int a_length, float* __restrict__ out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // EnumFields.java:49
    if (i < out_length) {  // EnumFields.java:50
        RkIntOrTrap returned = of(a[i]);  // EnumFields.java:51
        if (returned.trap != 0) {
            atomicMin(&rk_traps[(unsigned)returned.trap - 1], workItem);
            return;
        }
        int of_1 = returned.value;
        if (of_1 < 0 || of_1 >= 3) {
            atomicMin(&rk_traps[2], workItem);
            return;
        }
        out[i] = Gear_ratio[of_1];
    }
}

extern "C" __global__ void __launch_bounds__(32) wideFields(  // EnumFields.java:56
        const int* a, int a_length, long long* out, int out_length, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // EnumFields.java:57
    if (i < out_length) {  // EnumFields.java:58
        if (i < 0 || i >= a_length) {  // EnumFields.java:59
            atomicMin(&rk_traps[2], workItem);
            return;
        }
        RkIntOrTrap returned = of(a[i]);
        if (returned.trap != 0) {
            atomicMin(&rk_traps[(unsigned)returned.trap - 1], workItem);
            return;
        }
        int of_1 = returned.value;
        if (of_1 < 0 || of_1 >= 3) {
            atomicMin(&rk_traps[3], workItem);
            return;
        }
        out[i] = (long long)((unsigned long long)Gear_wide[of_1] + (long long)a[i]);
    }
}

extern "C" __global__ void __launch_bounds__(32) wideFields_unchecked(  // EnumFields.java:56
        const int* __restrict__ a, int a_length, long long* __restrict__ out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // EnumFields.java:57
    if (i < out_length) {  // EnumFields.java:58
        RkIntOrTrap returned = of(a[i]);  // EnumFields.java:59
        if (returned.trap != 0) {
            atomicMin(&rk_traps[(unsigned)returned.trap - 1], workItem);
            return;
        }
        int of_1 = returned.value;
        if (of_1 < 0 || of_1 >= 3) {
            atomicMin(&rk_traps[2], workItem);
            return;
        }
        out[i] = (long long)((unsigned long long)Gear_wide[of_1] + (long long)a[i]);
    }
}

extern "C" __global__ void __launch_bounds__(32) ofAConstant(  // EnumFields.java:64
        const int* a, int a_length, int* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // EnumFields.java:65
    if (i < out_length) {  // EnumFields.java:66
        if (i < 0 || i >= a_length) {  // EnumFields.java:67
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = (int)((unsigned)a[i] + 22 - 114);
    }
}

extern "C" __global__ void __launch_bounds__(32) ofAConstant_unchecked(  // EnumFields.java:64
        const int* __restrict__ a, int a_length, int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // EnumFields.java:65
    if (i < out_length) {  // EnumFields.java:66
        out[i] = (int)((unsigned)a[i] + 22 - 114);  // EnumFields.java:67
    }
}

static __device__ __forceinline__ RkIntOrTrap gear_turned(int self, int n) {  // EnumFields.java:25
    if (self < 0 || self >= 3) {  // EnumFields.java:26
        return RkIntOrTrap{0, 2};
    }
    return RkIntOrTrap{(int)((unsigned)n * Gear_teeth[self] + self + 100), 0};
}

extern "C" __global__ void __launch_bounds__(32) loopedOver(  // EnumFields.java:72
        const int* a, int a_length, int* out, int out_length, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // EnumFields.java:73
    if (i < out_length) {  // EnumFields.java:74
        int sum = 0;  // EnumFields.java:75
        for (int Gear_values_index = 0; Gear_values_index < 3; Gear_values_index++) {  // EnumFields.java:76
            int gear = Gear_values[Gear_values_index];
            if (i < 0 || i >= a_length) {  // EnumFields.java:77
                atomicMin(&rk_traps[2], workItem);
                return;
            }
            RkIntOrTrap returned = gear_turned(gear, a[i]);
            if (returned.trap != 0) {
                atomicMin(&rk_traps[(unsigned)returned.trap - 1], workItem);
                return;
            }
            int gear_turned_1 = returned.value;
            int sum_1 = (int)((unsigned)sum * 3 + gear_turned_1);
            sum = sum_1;
        }
        out[i] = (int)((unsigned)sum + 3);  // EnumFields.java:79
    }
}

extern "C" __global__ void __launch_bounds__(32) loopedOver_unchecked(  // EnumFields.java:72
        const int* __restrict__ a, int a_length, int* __restrict__ out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // EnumFields.java:73
    if (i < out_length) {  // EnumFields.java:74
        int sum = 0;  // EnumFields.java:75
        for (int Gear_values_index = 0; Gear_values_index < 3; Gear_values_index++) {  // EnumFields.java:76
            int gear = Gear_values[Gear_values_index];
            RkIntOrTrap returned = gear_turned(gear, a[i]);  // EnumFields.java:77
            if (returned.trap != 0) {
                atomicMin(&rk_traps[(unsigned)returned.trap - 1], workItem);
                return;
            }
            int gear_turned_1 = returned.value;
            int sum_1 = (int)((unsigned)sum * 3 + gear_turned_1);
            sum = sum_1;
        }
        out[i] = (int)((unsigned)sum + 3);  // EnumFields.java:79
    }
}

static __device__ __forceinline__ RkIntOrTrap gear_next(int self) {  // EnumFields.java:33
    RkIntOrTrap returned = of((int)((unsigned)self + 1));  // EnumFields.java:34
    if (returned.trap != 0) {
        return RkIntOrTrap{0, returned.trap};
    }
    int of_1 = returned.value;
    return RkIntOrTrap{of_1, 0};
}

extern "C" __global__ void __launch_bounds__(32) staticMethods(  // EnumFields.java:84
        const int* a, int a_length, int* out, int out_length, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // EnumFields.java:85
    if (i < out_length) {  // EnumFields.java:86
        if (i < 0 || i >= a_length) {  // EnumFields.java:87
            atomicMin(&rk_traps[2], workItem);
            return;
        }
        RkIntOrTrap returned = of(a[i]);
        if (returned.trap != 0) {
            atomicMin(&rk_traps[(unsigned)returned.trap - 1], workItem);
            return;
        }
        int of_1 = returned.value;
        RkIntOrTrap returned_1 = gear_next(of_1);
        if (returned_1.trap != 0) {
            atomicMin(&rk_traps[(unsigned)returned_1.trap - 1], workItem);
            return;
        }
        int gear_next_1 = returned_1.value;
        RkIntOrTrap returned_2 = gear_next(gear_next_1);
        if (returned_2.trap != 0) {
            atomicMin(&rk_traps[(unsigned)returned_2.trap - 1], workItem);
            return;
        }
        int gear_next_2 = returned_2.value;
        RkIntOrTrap returned_3 = gear_turned(gear_next_2, i);
        if (returned_3.trap != 0) {
            atomicMin(&rk_traps[(unsigned)returned_3.trap - 1], workItem);
            return;
        }
        int gear_turned_1 = returned_3.value;
        out[i] = gear_turned_1;
    }
}

extern "C" __global__ void __launch_bounds__(32) staticMethods_unchecked(  // EnumFields.java:84
        const int* __restrict__ a, int a_length, int* __restrict__ out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // EnumFields.java:85
    if (i < out_length) {  // EnumFields.java:86
        RkIntOrTrap returned = of(a[i]);  // EnumFields.java:87
        if (returned.trap != 0) {
            atomicMin(&rk_traps[(unsigned)returned.trap - 1], workItem);
            return;
        }
        int of_1 = returned.value;
        RkIntOrTrap returned_1 = gear_next(of_1);
        if (returned_1.trap != 0) {
            atomicMin(&rk_traps[(unsigned)returned_1.trap - 1], workItem);
            return;
        }
        int gear_next_1 = returned_1.value;
        RkIntOrTrap returned_2 = gear_next(gear_next_1);
        if (returned_2.trap != 0) {
            atomicMin(&rk_traps[(unsigned)returned_2.trap - 1], workItem);
            return;
        }
        int gear_next_2 = returned_2.value;
        RkIntOrTrap returned_3 = gear_turned(gear_next_2, i);
        if (returned_3.trap != 0) {
            atomicMin(&rk_traps[(unsigned)returned_3.trap - 1], workItem);
            return;
        }
        int gear_turned_1 = returned_3.value;
        out[i] = gear_turned_1;
    }
}

extern "C" __global__ void __launch_bounds__(32) switched(  // EnumFields.java:92
        const int* a, int a_length, int* out, int out_length, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // EnumFields.java:93
    if (i < out_length) {  // EnumFields.java:94
        if (i < 0 || i >= a_length) {  // EnumFields.java:95
            atomicMin(&rk_traps[2], workItem);
            return;
        }
        RkIntOrTrap returned = of(a[i]);
        if (returned.trap != 0) {
            atomicMin(&rk_traps[(unsigned)returned.trap - 1], workItem);
            return;
        }
        int gear = returned.value;
        int selected = 0;  // EnumFields.java:96
        switch (gear) {
            case 0:
                if (gear < 0 || gear >= 3) {  // EnumFields.java:97
                    atomicMin(&rk_traps[3], workItem);
                    return;
                }
                selected = (int)(0u - Gear_teeth[gear]);
                break;
            default: {
                RkIntOrTrap returned_1 = gear_next(gear);  // EnumFields.java:98
                if (returned_1.trap != 0) {
                    atomicMin(&rk_traps[(unsigned)returned_1.trap - 1], workItem);
                    return;
                }
                int gear_next_1 = returned_1.value;
                selected = gear_next_1 == 0 ? 1 : (int)((unsigned)gear - 2);
                break;
            }
        }
        out[i] = selected;  // EnumFields.java:96
    }
}

extern "C" __global__ void __launch_bounds__(32) switched_unchecked(  // EnumFields.java:92
        const int* __restrict__ a, int a_length, int* __restrict__ out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // EnumFields.java:93
    if (i < out_length) {  // EnumFields.java:94
        RkIntOrTrap returned = of(a[i]);  // EnumFields.java:95
        if (returned.trap != 0) {
            atomicMin(&rk_traps[(unsigned)returned.trap - 1], workItem);
            return;
        }
        int gear = returned.value;
        int selected = 0;  // EnumFields.java:96
        switch (gear) {
            case 0:
                if (gear < 0 || gear >= 3) {  // EnumFields.java:97
                    atomicMin(&rk_traps[2], workItem);
                    return;
                }
                selected = (int)(0u - Gear_teeth[gear]);
                break;
            default: {
                RkIntOrTrap returned_1 = gear_next(gear);  // EnumFields.java:98
                if (returned_1.trap != 0) {
                    atomicMin(&rk_traps[(unsigned)returned_1.trap - 1], workItem);
                    return;
                }
                int gear_next_1 = returned_1.value;
                selected = gear_next_1 == 0 ? 1 : (int)((unsigned)gear - 2);
                break;
            }
        }
        out[i] = selected;  // EnumFields.java:96
    }
}
