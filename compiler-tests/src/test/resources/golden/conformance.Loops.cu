// Generated from Loops.java by RingKernel. Do not edit.
// Compile with -fmad=false: Java rounds every operation (JLS 15.4).

extern "C" __global__ void __launch_bounds__(32) countUp(  // Loops.java:12
        const int* a, int a_length, int* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Loops.java:13
    if (i < out_length) {  // Loops.java:14
        int sum = 0;  // Loops.java:15
        int k = 0;  // Loops.java:16
        while (true) {
            if (i < 0 || i >= a_length) {
                int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
                int gridHeight = (int)gridDim.y * (int)blockDim.y;
                int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
                atomicMin(&rk_traps[0], workItem);
                return;
            }
            if (k >= (a[i] & 15)) {
                break;
            }
            sum = (int)((unsigned)sum + k * k);  // Loops.java:17
            k++;  // Loops.java:16
        }
        out[i] = sum;  // Loops.java:19
    }
}

extern "C" __global__ void __launch_bounds__(32) countUp_unchecked(  // Loops.java:12
        const int* __restrict__ a, int a_length, int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Loops.java:13
    if (i < out_length) {  // Loops.java:14
        int sum = 0;  // Loops.java:15
        for (int k = 0; k < (a[i] & 15); k++) {  // Loops.java:16
            sum = (int)((unsigned)sum + k * k);  // Loops.java:17
        }
        out[i] = sum;  // Loops.java:19
    }
}

extern "C" __global__ void __launch_bounds__(32) countDown(  // Loops.java:24
        const int* a, int a_length, int* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Loops.java:25
    if (i < out_length) {  // Loops.java:26
        int sum = 0;  // Loops.java:27
        if (i < 0 || i >= a_length) {  // Loops.java:28
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        int k = a[i] & 15;
        int k_1 = k;
        while (true) {
            int kBefore = k_1;
            k_1 = (int)((unsigned)kBefore - 1);
            if (kBefore <= 0) {
                break;
            }
            int sum_1 = (int)((unsigned)sum * 3 + k_1);  // Loops.java:29
            sum = sum_1;
        }
        out[i] = sum;  // Loops.java:31
    }
}

extern "C" __global__ void __launch_bounds__(32) countDown_unchecked(  // Loops.java:24
        const int* __restrict__ a, int a_length, int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Loops.java:25
    if (i < out_length) {  // Loops.java:26
        int sum = 0;  // Loops.java:27
        int k = a[i] & 15;  // Loops.java:28
        int k_1 = k;
        while (true) {
            int kBefore = k_1;
            k_1 = (int)((unsigned)kBefore - 1);
            if (kBefore <= 0) {
                break;
            }
            int sum_1 = (int)((unsigned)sum * 3 + k_1);  // Loops.java:29
            sum = sum_1;
        }
        out[i] = sum;  // Loops.java:31
    }
}

extern "C" __global__ void __launch_bounds__(32) twoCounters(  // Loops.java:36
        const int* a, int a_length, const int* b, int b_length, int* out, int out_length,
        int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Loops.java:37
    if (i < out_length) {  // Loops.java:38
        int sum = 0;  // Loops.java:39
        int k = 0;  // Loops.java:40
        if (i < 0 || i >= b_length) {
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        int l = b[i] & 15;
        for (int l_1 = l; k < l_1; k += 2, l_1--) {
            sum = (int)((unsigned)sum + k * l_1);  // Loops.java:41
        }
        out[i] = sum;  // Loops.java:43
    }
}

extern "C" __global__ void __launch_bounds__(32) twoCounters_unchecked(  // Loops.java:36
        const int* __restrict__ a, int a_length, const int* __restrict__ b, int b_length,
        int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Loops.java:37
    if (i < out_length) {  // Loops.java:38
        int sum = 0;  // Loops.java:39
        int k = 0;  // Loops.java:40
        int l = b[i] & 15;
        for (int l_1 = l; k < l_1; k += 2, l_1--) {
            sum = (int)((unsigned)sum + k * l_1);  // Loops.java:41
        }
        out[i] = sum;  // Loops.java:43
    }
}

extern "C" __global__ void __launch_bounds__(32) whileHalving(  // Loops.java:48
        const int* a, int a_length, int* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Loops.java:49
    if (i < out_length) {  // Loops.java:50
        if (i < 0 || i >= a_length) {  // Loops.java:51
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        int x = a[i];
        int x_1 = x;
        int steps = 0;  // Loops.java:52
        while (x_1 != 0) {  // Loops.java:53
            x_1 = (int)((unsigned)x_1 >> 1);  // Loops.java:54
            steps = (int)((unsigned)steps + 1);  // Loops.java:55
        }
        out[i] = steps;  // Loops.java:57
    }
}

extern "C" __global__ void __launch_bounds__(32) whileHalving_unchecked(  // Loops.java:48
        const int* __restrict__ a, int a_length, int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Loops.java:49
    if (i < out_length) {  // Loops.java:50
        int x = a[i];  // Loops.java:51
        int x_1 = x;
        int steps = 0;  // Loops.java:52
        while (x_1 != 0) {  // Loops.java:53
            x_1 = (int)((unsigned)x_1 >> 1);  // Loops.java:54
            steps = (int)((unsigned)steps + 1);  // Loops.java:55
        }
        out[i] = steps;  // Loops.java:57
    }
}

extern "C" __global__ void __launch_bounds__(32) doAtLeastOnce(  // Loops.java:62
        const int* a, int a_length, int* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Loops.java:63
    if (i < out_length) {  // Loops.java:64
        if (i < 0 || i >= a_length) {  // Loops.java:65
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        int x = a[i];
        int x_1 = x;
        int steps = 0;  // Loops.java:66
        while (true) {  // Loops.java:67
            int x_2 = (x_1 & 1) == 0 ? x_1 / 2 : (int)(3u * x_1 + 1);  // Loops.java:68
            x_1 = x_2;
            bool isGreater = x_1 > 1;  // Loops.java:69
            bool both = isGreater;
            if (isGreater) {
                int sum = (int)((unsigned)steps + 1);
                steps = sum;
                both = sum < 40;
            }
            if (!both) {
                break;
            }
        }
        out[i] = (int)((unsigned)steps * 100 + (x_1 & 63));  // Loops.java:70
    }
}

extern "C" __global__ void __launch_bounds__(32) doAtLeastOnce_unchecked(  // Loops.java:62
        const int* __restrict__ a, int a_length, int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Loops.java:63
    if (i < out_length) {  // Loops.java:64
        int x = a[i];  // Loops.java:65
        int x_1 = x;
        int steps = 0;  // Loops.java:66
        while (true) {  // Loops.java:67
            int x_2 = (x_1 & 1) == 0 ? x_1 / 2 : (int)(3u * x_1 + 1);  // Loops.java:68
            x_1 = x_2;
            bool isGreater = x_1 > 1;  // Loops.java:69
            bool both = isGreater;
            if (isGreater) {
                int sum = (int)((unsigned)steps + 1);
                steps = sum;
                both = sum < 40;
            }
            if (!both) {
                break;
            }
        }
        out[i] = (int)((unsigned)steps * 100 + (x_1 & 63));  // Loops.java:70
    }
}

extern "C" __global__ void __launch_bounds__(32) counterAtTheEndOfItsType(  // Loops.java:75
        const int* a, int a_length, int* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Loops.java:76
    if (i < out_length) {  // Loops.java:77
        int steps = 0;  // Loops.java:78
        for (int k = 2147483644; k > 0; k = (int)((unsigned)k + 1)) {  // Loops.java:79
            steps = (int)((unsigned)steps + 1);  // Loops.java:80
        }
        if (i < 0 || i >= a_length) {  // Loops.java:82
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = (int)((unsigned)steps + a[i]);
    }
}

extern "C" __global__ void __launch_bounds__(32) counterAtTheEndOfItsType_unchecked(  // Loops.java:75
        const int* __restrict__ a, int a_length, int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Loops.java:76
    if (i < out_length) {  // Loops.java:77
        int steps = 0;  // Loops.java:78
        for (int k = 2147483644; k > 0; k = (int)((unsigned)k + 1)) {  // Loops.java:79
            steps = (int)((unsigned)steps + 1);  // Loops.java:80
        }
        out[i] = (int)((unsigned)steps + a[i]);  // Loops.java:82
    }
}

extern "C" __global__ void __launch_bounds__(32) byteCounter(  // Loops.java:87
        const int* a, int a_length, int* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Loops.java:88
    if (i < out_length) {  // Loops.java:89
        if (i < 0 || i >= a_length) {  // Loops.java:90
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        int sum = a[i];
        int sum_1 = sum;
        for (signed char k = 120; k > 0; k = (signed char)(k + 1)) {  // Loops.java:91
            sum_1 = (int)((unsigned)sum_1 + k);  // Loops.java:92
        }
        out[i] = sum_1;  // Loops.java:94
    }
}

extern "C" __global__ void __launch_bounds__(32) byteCounter_unchecked(  // Loops.java:87
        const int* __restrict__ a, int a_length, int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Loops.java:88
    if (i < out_length) {  // Loops.java:89
        int sum = a[i];  // Loops.java:90
        int sum_1 = sum;
        for (signed char k = 120; k > 0; k = (signed char)(k + 1)) {  // Loops.java:91
            sum_1 = (int)((unsigned)sum_1 + k);  // Loops.java:92
        }
        out[i] = sum_1;  // Loops.java:94
    }
}

extern "C" __global__ void __launch_bounds__(32) forever(  // Loops.java:99
        const int* a, int a_length, int* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Loops.java:100
    if (i < out_length) {  // Loops.java:101
        if (i < 0 || i >= a_length) {  // Loops.java:102
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        int x = a[i] | 1;
        int x_1 = x;
        int steps = 0;  // Loops.java:103
        while (true) {  // Loops.java:104
            int stepsBefore = steps;  // Loops.java:105
            steps = (int)((unsigned)stepsBefore + 1);
            if (stepsBefore > 9 || x_1 % 5 == 0) {
                break;  // Loops.java:106
            }
            x_1 = (int)((unsigned)x_1 + 3);  // Loops.java:108
        }
        out[i] = (int)((unsigned)x_1 * 16 + steps);  // Loops.java:110
    }
}

extern "C" __global__ void __launch_bounds__(32) forever_unchecked(  // Loops.java:99
        const int* __restrict__ a, int a_length, int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Loops.java:100
    if (i < out_length) {  // Loops.java:101
        int x = a[i] | 1;  // Loops.java:102
        int x_1 = x;
        int steps = 0;  // Loops.java:103
        while (true) {  // Loops.java:104
            int stepsBefore = steps;  // Loops.java:105
            steps = (int)((unsigned)stepsBefore + 1);
            if (stepsBefore > 9 || x_1 % 5 == 0) {
                break;  // Loops.java:106
            }
            x_1 = (int)((unsigned)x_1 + 3);  // Loops.java:108
        }
        out[i] = (int)((unsigned)x_1 * 16 + steps);  // Loops.java:110
    }
}

extern "C" __global__ void __launch_bounds__(32) floatCounter(  // Loops.java:115
        const float* a, int a_length, int* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Loops.java:116
    if (i < out_length) {  // Loops.java:117
        int steps = 0;  // Loops.java:118
        for (float x = 0.0f; x < 1.0f && steps < 30; x += 0.125f) {  // Loops.java:119
            steps++;  // Loops.java:120
        }
        if (i < 0 || i >= a_length) {  // Loops.java:122
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = a[i] > 0.0f ? steps : -steps;
    }
}

extern "C" __global__ void __launch_bounds__(32) floatCounter_unchecked(  // Loops.java:115
        const float* __restrict__ a, int a_length, int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Loops.java:116
    if (i < out_length) {  // Loops.java:117
        int steps = 0;  // Loops.java:118
        for (float x = 0.0f; x < 1.0f && steps < 30; x += 0.125f) {  // Loops.java:119
            steps++;  // Loops.java:120
        }
        out[i] = a[i] > 0.0f ? steps : -steps;  // Loops.java:122
    }
}
