// Generated from LoopJumps.java by RingKernel. Do not edit.
// Compile with -fmad=false: Java rounds every operation (JLS 15.4).

extern "C" __global__ void __launch_bounds__(32) breakOut(  // LoopJumps.java:9
        const int* a, int a_length, const int* b, int b_length, int* out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // LoopJumps.java:10
    if (i < out_length) {  // LoopJumps.java:11
        int found = -1;  // LoopJumps.java:12
        for (int k = 0; k < 20; k++) {  // LoopJumps.java:13
            if (i < 0 || i >= a_length) {  // LoopJumps.java:14
                atomicMin(&rk_traps[0], workItem);
                return;
            }
            if (i < 0 || i >= b_length) {
                atomicMin(&rk_traps[1], workItem);
                return;
            }
            if ((int)(((unsigned)a[i] >> (k & 31)) & 3) == (b[i] & 3)) {
                int found_1 = k;  // LoopJumps.java:15
                found = found_1;
                break;  // LoopJumps.java:16
            }
        }
        out[i] = found;  // LoopJumps.java:19
    }
}

extern "C" __global__ void __launch_bounds__(32) breakOut_unchecked(  // LoopJumps.java:9
        const int* __restrict__ a, int a_length, const int* __restrict__ b, int b_length,
        int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // LoopJumps.java:10
    if (i < out_length) {  // LoopJumps.java:11
        int found = -1;  // LoopJumps.java:12
        for (int k = 0; k < 20; k++) {  // LoopJumps.java:13
            if ((int)(((unsigned)a[i] >> (k & 31)) & 3) == (b[i] & 3)) {  // LoopJumps.java:14
                int found_1 = k;  // LoopJumps.java:15
                found = found_1;
                break;  // LoopJumps.java:16
            }
        }
        out[i] = found;  // LoopJumps.java:19
    }
}

extern "C" __global__ void __launch_bounds__(32) continueOn(  // LoopJumps.java:24
        const int* a, int a_length, int* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // LoopJumps.java:25
    if (i < out_length) {  // LoopJumps.java:26
        int sum = 0;  // LoopJumps.java:27
        for (int k = 0; k < 10; k++) {  // LoopJumps.java:28
            if (i < 0 || i >= a_length) {  // LoopJumps.java:29
                int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
                int gridHeight = (int)gridDim.y * (int)blockDim.y;
                int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
                atomicMin(&rk_traps[0], workItem);
                return;
            }
            if (((a[i] >> (k & 31)) & 1) == 0) {
                continue;  // LoopJumps.java:30
            }
            sum = (int)((unsigned)sum + k);  // LoopJumps.java:32
        }
        out[i] = sum;  // LoopJumps.java:34
    }
}

extern "C" __global__ void __launch_bounds__(32) continueOn_unchecked(  // LoopJumps.java:24
        const int* __restrict__ a, int a_length, int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // LoopJumps.java:25
    if (i < out_length) {  // LoopJumps.java:26
        int sum = 0;  // LoopJumps.java:27
        for (int k = 0; k < 10; k++) {  // LoopJumps.java:28
            if (((a[i] >> (k & 31)) & 1) == 0) {  // LoopJumps.java:29
                continue;  // LoopJumps.java:30
            }
            sum = (int)((unsigned)sum + k);  // LoopJumps.java:32
        }
        out[i] = sum;  // LoopJumps.java:34
    }
}

extern "C" __global__ void __launch_bounds__(32) continueInWhile(  // LoopJumps.java:39
        const int* a, int a_length, int* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // LoopJumps.java:40
    if (i < out_length) {  // LoopJumps.java:41
        int k = 0;  // LoopJumps.java:42
        int sum = 0;  // LoopJumps.java:43
        while (true) {  // LoopJumps.java:44
            int kBefore = k;
            k = (int)((unsigned)kBefore + 1);
            if (kBefore >= 12) {
                break;
            }
            if (i < 0 || i >= a_length) {  // LoopJumps.java:45
                int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
                int gridHeight = (int)gridDim.y * (int)blockDim.y;
                int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
                atomicMin(&rk_traps[0], workItem);
                return;
            }
            if (k % 3 == a[i] % 3) {
                continue;  // LoopJumps.java:46
            }
            sum = (int)((unsigned)sum + k);  // LoopJumps.java:48
        }
        out[i] = sum;  // LoopJumps.java:50
    }
}

extern "C" __global__ void __launch_bounds__(32) continueInWhile_unchecked(  // LoopJumps.java:39
        const int* __restrict__ a, int a_length, int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // LoopJumps.java:40
    if (i < out_length) {  // LoopJumps.java:41
        int k = 0;  // LoopJumps.java:42
        int sum = 0;  // LoopJumps.java:43
        while (true) {  // LoopJumps.java:44
            int kBefore = k;
            k = (int)((unsigned)kBefore + 1);
            if (kBefore >= 12) {
                break;
            }
            if (k % 3 == a[i] % 3) {  // LoopJumps.java:45
                continue;  // LoopJumps.java:46
            }
            sum = (int)((unsigned)sum + k);  // LoopJumps.java:48
        }
        out[i] = sum;  // LoopJumps.java:50
    }
}

extern "C" __global__ void __launch_bounds__(32) continueInDo(  // LoopJumps.java:55
        const int* a, int a_length, int* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // LoopJumps.java:56
    if (i < out_length) {  // LoopJumps.java:57
        int k = 0;  // LoopJumps.java:58
        int sum = 0;  // LoopJumps.java:59
        bool rk_again = false;  // LoopJumps.java:60
        while (true) {
            if (rk_again) {
                int sum_1 = (int)((unsigned)k + 1);  // LoopJumps.java:65
                k = sum_1;
                if (sum_1 >= 9) {
                    break;
                }
            }
            rk_again = true;
            if (i < 0 || i >= a_length) {  // LoopJumps.java:61
                int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
                int gridHeight = (int)gridDim.y * (int)blockDim.y;
                int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
                atomicMin(&rk_traps[0], workItem);
                return;
            }
            if ((k & 1) == (a[i] & 1)) {
                continue;  // LoopJumps.java:62
            }
            sum = (int)((unsigned)sum + k);  // LoopJumps.java:64
        }
        out[i] = sum;  // LoopJumps.java:66
    }
}

extern "C" __global__ void __launch_bounds__(32) continueInDo_unchecked(  // LoopJumps.java:55
        const int* __restrict__ a, int a_length, int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // LoopJumps.java:56
    if (i < out_length) {  // LoopJumps.java:57
        int k = 0;  // LoopJumps.java:58
        int sum = 0;  // LoopJumps.java:59
        bool rk_again = false;  // LoopJumps.java:60
        while (true) {
            if (rk_again) {
                int sum_1 = (int)((unsigned)k + 1);  // LoopJumps.java:65
                k = sum_1;
                if (sum_1 >= 9) {
                    break;
                }
            }
            rk_again = true;
            if ((k & 1) == (a[i] & 1)) {  // LoopJumps.java:61
                continue;  // LoopJumps.java:62
            }
            sum = (int)((unsigned)sum + k);  // LoopJumps.java:64
        }
        out[i] = sum;  // LoopJumps.java:66
    }
}

extern "C" __global__ void __launch_bounds__(32) labelledBreak(  // LoopJumps.java:71
        const int* a, int a_length, const int* b, int b_length, int* out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // LoopJumps.java:72
    if (i < out_length) {  // LoopJumps.java:73
        int sum = 0;  // LoopJumps.java:74
        for (int k = 0; k < 8; k++) {  // LoopJumps.java:76
            bool leavesOuter = false;  // LoopJumps.java:77
            for (int l = 0; l < 8; l++) {
                if (i < 0 || i >= a_length) {  // LoopJumps.java:78
                    atomicMin(&rk_traps[0], workItem);
                    return;
                }
                if (k * l > (a[i] & 31)) {
                    leavesOuter = true;  // LoopJumps.java:79
                    break;
                }
                if (i < 0 || i >= b_length) {  // LoopJumps.java:81
                    atomicMin(&rk_traps[1], workItem);
                    return;
                }
                if (l > (b[i] & 7)) {
                    break;  // LoopJumps.java:82
                }
                sum = (int)((unsigned)sum + (k ^ l));  // LoopJumps.java:84
            }
            if (leavesOuter) {  // LoopJumps.java:79
                break;
            }
            sum = (int)((unsigned)sum + 100);  // LoopJumps.java:86
        }
        out[i] = sum;  // LoopJumps.java:88
    }
}

extern "C" __global__ void __launch_bounds__(32) labelledBreak_unchecked(  // LoopJumps.java:71
        const int* __restrict__ a, int a_length, const int* __restrict__ b, int b_length,
        int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // LoopJumps.java:72
    if (i < out_length) {  // LoopJumps.java:73
        int sum = 0;  // LoopJumps.java:74
        for (int k = 0; k < 8; k++) {  // LoopJumps.java:76
            bool leavesOuter = false;  // LoopJumps.java:77
            for (int l = 0; l < 8; l++) {
                if (k * l > (a[i] & 31)) {  // LoopJumps.java:78
                    leavesOuter = true;  // LoopJumps.java:79
                    break;
                }
                if (l > (b[i] & 7)) {  // LoopJumps.java:81
                    break;  // LoopJumps.java:82
                }
                sum = (int)((unsigned)sum + (k ^ l));  // LoopJumps.java:84
            }
            if (leavesOuter) {  // LoopJumps.java:79
                break;
            }
            sum = (int)((unsigned)sum + 100);  // LoopJumps.java:86
        }
        out[i] = sum;  // LoopJumps.java:88
    }
}

extern "C" __global__ void __launch_bounds__(32) labelledContinue(  // LoopJumps.java:93
        const int* a, int a_length, const int* b, int b_length, int* out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // LoopJumps.java:94
    if (i < out_length) {  // LoopJumps.java:95
        int sum = 0;  // LoopJumps.java:96
        for (int k = 0; k < 6; k++) {  // LoopJumps.java:98
            int l = 0;  // LoopJumps.java:99
            bool repeatsOuter = false;  // LoopJumps.java:100
            while (true) {
                if (i < 0 || i >= b_length) {  // LoopJumps.java:101
                    atomicMin(&rk_traps[0], workItem);
                    return;
                }
                if (l > (b[i] & 3)) {
                    repeatsOuter = true;  // LoopJumps.java:102
                    break;
                }
                if (i < 0 || i >= a_length) {  // LoopJumps.java:104
                    atomicMin(&rk_traps[1], workItem);
                    return;
                }
                if (((a[i] >> (k & 31)) & 1) == 1) {
                    sum = (int)((unsigned)sum + l);  // LoopJumps.java:105
                }
                l++;  // LoopJumps.java:107
            }
            if (repeatsOuter) {  // LoopJumps.java:102
                continue;
            }
        }
        out[i] = sum;  // LoopJumps.java:110
    }
}

extern "C" __global__ void __launch_bounds__(32) labelledContinue_unchecked(  // LoopJumps.java:93
        const int* __restrict__ a, int a_length, const int* __restrict__ b, int b_length,
        int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // LoopJumps.java:94
    if (i < out_length) {  // LoopJumps.java:95
        int sum = 0;  // LoopJumps.java:96
        for (int k = 0; k < 6; k++) {  // LoopJumps.java:98
            int l = 0;  // LoopJumps.java:99
            bool repeatsOuter = false;  // LoopJumps.java:100
            while (true) {
                if (l > (b[i] & 3)) {  // LoopJumps.java:101
                    repeatsOuter = true;  // LoopJumps.java:102
                    break;
                }
                if (((a[i] >> (k & 31)) & 1) == 1) {  // LoopJumps.java:104
                    sum = (int)((unsigned)sum + l);  // LoopJumps.java:105
                }
                l++;  // LoopJumps.java:107
            }
            if (repeatsOuter) {  // LoopJumps.java:102
                continue;
            }
        }
        out[i] = sum;  // LoopJumps.java:110
    }
}

extern "C" __global__ void __launch_bounds__(32) labelledBlock(  // LoopJumps.java:115
        const int* a, int a_length, int* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // LoopJumps.java:116
    if (i < out_length) {  // LoopJumps.java:117
        if (i < 0 || i >= a_length) {  // LoopJumps.java:118
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        int x = a[i];
        int x_1 = x;
        bool leavesBlock = false;  // LoopJumps.java:119
        if (x_1 < 0) {  // LoopJumps.java:120
            leavesBlock = true;  // LoopJumps.java:121
        }
        bool goesOn = !leavesBlock;  // LoopJumps.java:120
        if (goesOn) {
            x_1 = (int)((unsigned)x_1 + 5);  // LoopJumps.java:123
            if (x_1 > 100) {  // LoopJumps.java:124
                leavesBlock = true;  // LoopJumps.java:125
            }
            bool goesOn_1 = !leavesBlock;  // LoopJumps.java:124
            if (goesOn_1) {
                x_1 = (int)((unsigned)x_1 * 2);  // LoopJumps.java:127
            }
        }
        out[i] = x_1;  // LoopJumps.java:129
    }
}

extern "C" __global__ void __launch_bounds__(32) labelledBlock_unchecked(  // LoopJumps.java:115
        const int* __restrict__ a, int a_length, int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // LoopJumps.java:116
    if (i < out_length) {  // LoopJumps.java:117
        int x = a[i];  // LoopJumps.java:118
        int x_1 = x;
        bool leavesBlock = false;  // LoopJumps.java:119
        if (x_1 < 0) {  // LoopJumps.java:120
            leavesBlock = true;  // LoopJumps.java:121
        }
        bool goesOn = !leavesBlock;  // LoopJumps.java:120
        if (goesOn) {
            x_1 = (int)((unsigned)x_1 + 5);  // LoopJumps.java:123
            if (x_1 > 100) {  // LoopJumps.java:124
                leavesBlock = true;  // LoopJumps.java:125
            }
            bool goesOn_1 = !leavesBlock;  // LoopJumps.java:124
            if (goesOn_1) {
                x_1 = (int)((unsigned)x_1 * 2);  // LoopJumps.java:127
            }
        }
        out[i] = x_1;  // LoopJumps.java:129
    }
}

extern "C" __global__ void __launch_bounds__(32) returnFromLoops(  // LoopJumps.java:134
        const int* a, int a_length, const int* b, int b_length, int* out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // LoopJumps.java:135
    if (i < out_length) {  // LoopJumps.java:136
        for (int k = 0; k < 5; k++) {  // LoopJumps.java:137
            for (int l = 0; l < 5; l++) {  // LoopJumps.java:138
                if (i < 0 || i >= a_length) {  // LoopJumps.java:139
                    atomicMin(&rk_traps[0], workItem);
                    return;
                }
                if (k + l == (a[i] & 7)) {
                    out[i] = k * 10 + l;  // LoopJumps.java:140
                    return;  // LoopJumps.java:141
                }
            }
        }
        if (i < 0 || i >= b_length) {  // LoopJumps.java:145
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        out[i] = (int)(0u - b[i]);
    }
}

extern "C" __global__ void __launch_bounds__(32) returnFromLoops_unchecked(  // LoopJumps.java:134
        const int* __restrict__ a, int a_length, const int* __restrict__ b, int b_length,
        int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // LoopJumps.java:135
    if (i < out_length) {  // LoopJumps.java:136
        for (int k = 0; k < 5; k++) {  // LoopJumps.java:137
            for (int l = 0; l < 5; l++) {  // LoopJumps.java:138
                if (k + l == (a[i] & 7)) {  // LoopJumps.java:139
                    out[i] = k * 10 + l;  // LoopJumps.java:140
                    return;  // LoopJumps.java:141
                }
            }
        }
        out[i] = (int)(0u - b[i]);  // LoopJumps.java:145
    }
}
