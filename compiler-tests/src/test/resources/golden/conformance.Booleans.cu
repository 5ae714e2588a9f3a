// Generated from Booleans.java by RingKernel. Do not edit.
// Compile with -fmad=false: Java rounds every operation (JLS 15.4).

extern "C" __global__ void __launch_bounds__(32) and_(  // Booleans.java:9
        const bool* a, int a_length, const bool* b, int b_length, bool* out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Booleans.java:10
    if (i < out_length) {  // Booleans.java:11
        if (i < 0 || i >= a_length) {  // Booleans.java:12
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        if (i < 0 || i >= b_length) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        out[i] = a[i] && b[i];
    }
}

extern "C" __global__ void __launch_bounds__(32) and_unchecked(  // Booleans.java:9
        const bool* __restrict__ a, int a_length, const bool* __restrict__ b, int b_length,
        bool* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Booleans.java:10
    if (i < out_length) {  // Booleans.java:11
        out[i] = a[i] && b[i];  // Booleans.java:12
    }
}

extern "C" __global__ void __launch_bounds__(32) or_(  // Booleans.java:17
        const bool* a, int a_length, const bool* b, int b_length, bool* out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Booleans.java:18
    if (i < out_length) {  // Booleans.java:19
        if (i < 0 || i >= a_length) {  // Booleans.java:20
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        if (i < 0 || i >= b_length) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        out[i] = a[i] || b[i];
    }
}

extern "C" __global__ void __launch_bounds__(32) or_unchecked(  // Booleans.java:17
        const bool* __restrict__ a, int a_length, const bool* __restrict__ b, int b_length,
        bool* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Booleans.java:18
    if (i < out_length) {  // Booleans.java:19
        out[i] = a[i] || b[i];  // Booleans.java:20
    }
}

extern "C" __global__ void __launch_bounds__(32) exclusiveOr(  // Booleans.java:25
        const bool* a, int a_length, const bool* b, int b_length, bool* out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Booleans.java:26
    if (i < out_length) {  // Booleans.java:27
        if (i < 0 || i >= a_length) {  // Booleans.java:28
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        if (i < 0 || i >= b_length) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        out[i] = a[i] != b[i];
    }
}

extern "C" __global__ void __launch_bounds__(32) exclusiveOr_unchecked(  // Booleans.java:25
        const bool* __restrict__ a, int a_length, const bool* __restrict__ b, int b_length,
        bool* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Booleans.java:26
    if (i < out_length) {  // Booleans.java:27
        out[i] = a[i] != b[i];  // Booleans.java:28
    }
}

extern "C" __global__ void __launch_bounds__(32) not_(  // Booleans.java:33
        const bool* a, int a_length, bool* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Booleans.java:34
    if (i < out_length) {  // Booleans.java:35
        if (i < 0 || i >= a_length) {  // Booleans.java:36
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = !a[i];
    }
}

extern "C" __global__ void __launch_bounds__(32) not_unchecked(  // Booleans.java:33
        const bool* __restrict__ a, int a_length, bool* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Booleans.java:34
    if (i < out_length) {  // Booleans.java:35
        out[i] = !a[i];  // Booleans.java:36
    }
}

extern "C" __global__ void __launch_bounds__(32) equal(  // Booleans.java:41
        const bool* a, int a_length, const bool* b, int b_length, bool* out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Booleans.java:42
    if (i < out_length) {  // Booleans.java:43
        if (i < 0 || i >= a_length) {  // Booleans.java:44
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        if (i < 0 || i >= b_length) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        out[i] = a[i] == b[i];
    }
}

extern "C" __global__ void __launch_bounds__(32) equal_unchecked(  // Booleans.java:41
        const bool* __restrict__ a, int a_length, const bool* __restrict__ b, int b_length,
        bool* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Booleans.java:42
    if (i < out_length) {  // Booleans.java:43
        out[i] = a[i] == b[i];  // Booleans.java:44
    }
}

extern "C" __global__ void __launch_bounds__(32) different(  // Booleans.java:49
        const bool* a, int a_length, const bool* b, int b_length, bool* out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Booleans.java:50
    if (i < out_length) {  // Booleans.java:51
        if (i < 0 || i >= a_length) {  // Booleans.java:52
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        if (i < 0 || i >= b_length) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        out[i] = a[i] != b[i];
    }
}

extern "C" __global__ void __launch_bounds__(32) different_unchecked(  // Booleans.java:49
        const bool* __restrict__ a, int a_length, const bool* __restrict__ b, int b_length,
        bool* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Booleans.java:50
    if (i < out_length) {  // Booleans.java:51
        out[i] = a[i] != b[i];  // Booleans.java:52
    }
}

extern "C" __global__ void __launch_bounds__(32) shortCircuit(  // Booleans.java:57
        const int* a, int a_length, const int* b, int b_length, int* out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Booleans.java:58
    if (i < out_length) {  // Booleans.java:59
        if (i < 0 || i >= a_length) {  // Booleans.java:60
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        int x = a[i];
        int x_1 = x;
        bool isGreater = x_1 > 0;  // Booleans.java:61
        bool both = isGreater;
        if (isGreater) {
            int sum = (int)((unsigned)x_1 + 1);
            x_1 = sum;
            if (i < 0 || i >= b_length) {
                atomicMin(&rk_traps[1], workItem);
                return;
            }
            both = sum > b[i];
        }
        bool either = both;
        if (!both) {
            int difference = (int)((unsigned)x_1 - 3);
            x_1 = difference;
            if (i < 0 || i >= b_length) {
                atomicMin(&rk_traps[2], workItem);
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

extern "C" __global__ void __launch_bounds__(32) shortCircuit_unchecked(  // Booleans.java:57
        const int* __restrict__ a, int a_length, const int* __restrict__ b, int b_length,
        int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Booleans.java:58
    if (i < out_length) {  // Booleans.java:59
        int x = a[i];  // Booleans.java:60
        int x_1 = x;
        bool isGreater = x_1 > 0;  // Booleans.java:61
        bool both = isGreater;
        if (isGreater) {
            int sum = (int)((unsigned)x_1 + 1);
            x_1 = sum;
            both = sum > b[i];
        }
        bool either = both;
        if (!both) {
            int difference = (int)((unsigned)x_1 - 3);
            x_1 = difference;
            either = difference < b[i];
        }
        if (either) {
            x_1 ^= 256;  // Booleans.java:62
        }
        out[i] = x_1;  // Booleans.java:64
    }
}

extern "C" __global__ void __launch_bounds__(32) bothSides(  // Booleans.java:69
        const int* a, int a_length, const int* b, int b_length, int* out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Booleans.java:70
    if (i < out_length) {  // Booleans.java:71
        if (i < 0 || i >= a_length) {  // Booleans.java:72
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        int x = a[i];
        int x_1 = x;
        int xBefore = x_1;  // Booleans.java:73
        int sum = (int)((unsigned)x_1 + 1);
        x_1 = sum;
        if (i < 0 || i >= b_length) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        int difference = (int)((unsigned)x_1 - 3);
        x_1 = difference;
        if ((xBefore > 0 && sum > b[i]) || difference < b[i]) {
            x_1 ^= 256;  // Booleans.java:74
        }
        out[i] = x_1;  // Booleans.java:76
    }
}

extern "C" __global__ void __launch_bounds__(32) bothSides_unchecked(  // Booleans.java:69
        const int* __restrict__ a, int a_length, const int* __restrict__ b, int b_length,
        int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Booleans.java:70
    if (i < out_length) {  // Booleans.java:71
        int x = a[i];  // Booleans.java:72
        int x_1 = x;
        int xBefore = x_1;  // Booleans.java:73
        int sum = (int)((unsigned)x_1 + 1);
        x_1 = sum;
        int difference = (int)((unsigned)x_1 - 3);
        x_1 = difference;
        if ((xBefore > 0 && sum > b[i]) || difference < b[i]) {
            x_1 ^= 256;  // Booleans.java:74
        }
        out[i] = x_1;  // Booleans.java:76
    }
}

extern "C" __global__ void __launch_bounds__(32) compound(  // Booleans.java:81
        const bool* a, int a_length, const bool* b, int b_length, bool* out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Booleans.java:82
    if (i < out_length) {  // Booleans.java:83
        if (i < 0 || i >= a_length) {  // Booleans.java:84
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        bool x = a[i];
        bool x_1 = x;
        if (i < 0 || i >= b_length) {  // Booleans.java:85
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        x_1 = x_1 && b[i];
        x_1 = x_1 || !a[i];  // Booleans.java:86
        x_1 = x_1 != true;  // Booleans.java:87
        out[i] = x_1;  // Booleans.java:88
    }
}

extern "C" __global__ void __launch_bounds__(32) compound_unchecked(  // Booleans.java:81
        const bool* __restrict__ a, int a_length, const bool* __restrict__ b, int b_length,
        bool* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Booleans.java:82
    if (i < out_length) {  // Booleans.java:83
        bool x = a[i];  // Booleans.java:84
        bool x_1 = x;
        x_1 = x_1 && b[i];  // Booleans.java:85
        x_1 = x_1 || !a[i];  // Booleans.java:86
        x_1 = x_1 != true;  // Booleans.java:87
        out[i] = x_1;  // Booleans.java:88
    }
}

extern "C" __global__ void __launch_bounds__(32) nestedChoice(  // Booleans.java:93
        const bool* a, int a_length, const bool* b, int b_length, const int* n, int n_length,
        int* out, int out_length, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Booleans.java:94
    if (i < out_length) {  // Booleans.java:95
        if (i < 0 || i >= a_length) {  // Booleans.java:96
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        int chosen = 0;
        if (a[i]) {
            if (i < 0 || i >= b_length) {
                atomicMin(&rk_traps[1], workItem);
                return;
            }
            int chosen_1 = 0;
            if (b[i]) {
                if (i < 0 || i >= n_length) {
                    atomicMin(&rk_traps[2], workItem);
                    return;
                }
                chosen_1 = n[i];
            } else {
                if (i < 0 || i >= n_length) {
                    atomicMin(&rk_traps[3], workItem);
                    return;
                }
                chosen_1 = (int)(0u - n[i]);
            }
            chosen = chosen_1;
        } else {
            if (i < 0 || i >= b_length) {
                atomicMin(&rk_traps[4], workItem);
                return;
            }
            bool isNot = !b[i];
            bool both = isNot;
            if (isNot) {
                if (i < 0 || i >= n_length) {
                    atomicMin(&rk_traps[5], workItem);
                    return;
                }
                both = n[i] > 3;
            }
            int chosen_1 = 0;
            if (both) {
                chosen_1 = 1;
            } else {
                if (i < 0 || i >= n_length) {
                    atomicMin(&rk_traps[6], workItem);
                    return;
                }
                chosen_1 = n[i] & 7;
            }
            chosen = chosen_1;
        }
        out[i] = chosen;
    }
}

extern "C" __global__ void __launch_bounds__(32) nestedChoice_unchecked(  // Booleans.java:93
        const bool* __restrict__ a, int a_length, const bool* __restrict__ b, int b_length,
        const int* __restrict__ n, int n_length, int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Booleans.java:94
    if (i < out_length) {  // Booleans.java:95
        int chosen = 0;  // Booleans.java:96
        if (a[i]) {
            int chosen_1 = 0;
            if (b[i]) {
                chosen_1 = n[i];
            } else {
                chosen_1 = (int)(0u - n[i]);
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
