// Generated from SwitchStatements.java by RingKernel. Do not edit.
// Compile with -fmad=false: Java rounds every operation (JLS 15.4).

extern "C" __global__ void __launch_bounds__(32) fallThrough(  // SwitchStatements.java:11
        const int* a, int a_length, int* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // SwitchStatements.java:12
    if (i < out_length) {  // SwitchStatements.java:13
        int x = 0;  // SwitchStatements.java:14
        if (i < 0 || i >= a_length) {  // SwitchStatements.java:15
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        bool leaves = false;
        bool leaves_1 = false;
        bool leaves_2 = false;
        bool leaves_3 = false;
        bool leaves_4 = false;
        bool leaves_5 = false;
        bool leaves_6 = false;
        bool leaves_7 = false;
        bool leaves_8 = false;
        switch (a[i] & 7) {
            case 0:
                break;
            case 1:
                leaves_5 = true;
                break;
            case 2:
            case 3:
                leaves_6 = true;
                break;
            case 6:
                leaves_7 = true;
                break;
            default:
                leaves_8 = true;
                break;
        }
        if (leaves_5) {
            leaves_4 = true;
        }
        if (leaves_6) {
            leaves_3 = true;
        }
        if (leaves_7) {
            leaves_1 = true;
        }
        if (leaves_8) {
            leaves_2 = true;
        }
        bool goesOn = !(leaves_4 || leaves_3 || leaves_1 || leaves_2);
        if (goesOn) {
            x++;  // SwitchStatements.java:17
        }
        bool goesOn_1 = !(leaves_3 || leaves_1 || leaves_2);  // SwitchStatements.java:15
        if (goesOn_1) {
            x = (int)((unsigned)x + 10);  // SwitchStatements.java:19
            leaves = true;  // SwitchStatements.java:20
        }
        bool goesOn_2 = !(leaves_1 || leaves_2 || leaves);  // SwitchStatements.java:15
        if (goesOn_2) {
            x = (int)((unsigned)x + 100);  // SwitchStatements.java:23
        }
        bool goesOn_3 = !(leaves_1 || leaves);  // SwitchStatements.java:15
        if (goesOn_3) {
            x = (int)((unsigned)x + 1000);  // SwitchStatements.java:25
        }
        bool goesOn_4 = !leaves;  // SwitchStatements.java:15
        if (goesOn_4) {
            x = (int)((unsigned)x + 10000);  // SwitchStatements.java:27
        }
        out[i] = x;  // SwitchStatements.java:29
    }
}

extern "C" __global__ void __launch_bounds__(32) fallThrough_unchecked(  // SwitchStatements.java:11
        const int* __restrict__ a, int a_length, int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // SwitchStatements.java:12
    if (i < out_length) {  // SwitchStatements.java:13
        int x = 0;  // SwitchStatements.java:14
        bool leaves = false;  // SwitchStatements.java:15
        bool leaves_1 = false;
        bool leaves_2 = false;
        bool leaves_3 = false;
        bool leaves_4 = false;
        bool leaves_5 = false;
        bool leaves_6 = false;
        bool leaves_7 = false;
        bool leaves_8 = false;
        switch (a[i] & 7) {
            case 0:
                break;
            case 1:
                leaves_5 = true;
                break;
            case 2:
            case 3:
                leaves_6 = true;
                break;
            case 6:
                leaves_7 = true;
                break;
            default:
                leaves_8 = true;
                break;
        }
        if (leaves_5) {
            leaves_4 = true;
        }
        if (leaves_6) {
            leaves_3 = true;
        }
        if (leaves_7) {
            leaves_1 = true;
        }
        if (leaves_8) {
            leaves_2 = true;
        }
        bool goesOn = !(leaves_4 || leaves_3 || leaves_1 || leaves_2);
        if (goesOn) {
            x++;  // SwitchStatements.java:17
        }
        bool goesOn_1 = !(leaves_3 || leaves_1 || leaves_2);  // SwitchStatements.java:15
        if (goesOn_1) {
            x = (int)((unsigned)x + 10);  // SwitchStatements.java:19
            leaves = true;  // SwitchStatements.java:20
        }
        bool goesOn_2 = !(leaves_1 || leaves_2 || leaves);  // SwitchStatements.java:15
        if (goesOn_2) {
            x = (int)((unsigned)x + 100);  // SwitchStatements.java:23
        }
        bool goesOn_3 = !(leaves_1 || leaves);  // SwitchStatements.java:15
        if (goesOn_3) {
            x = (int)((unsigned)x + 1000);  // SwitchStatements.java:25
        }
        bool goesOn_4 = !leaves;  // SwitchStatements.java:15
        if (goesOn_4) {
            x = (int)((unsigned)x + 10000);  // SwitchStatements.java:27
        }
        out[i] = x;  // SwitchStatements.java:29
    }
}

extern "C" __global__ void __launch_bounds__(32) defaultFirst(  // SwitchStatements.java:34
        const int* a, int a_length, int* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // SwitchStatements.java:35
    if (i < out_length) {  // SwitchStatements.java:36
        int x = 0;  // SwitchStatements.java:37
        if (i < 0 || i >= a_length) {  // SwitchStatements.java:38
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        switch (a[i] % 4) {
            case -1:
                x = 8;  // SwitchStatements.java:43
                break;
            case 1:
                x = 7;  // SwitchStatements.java:46
                break;
            default:
                x = 9;  // SwitchStatements.java:40
                break;
        }
        out[i] = x;  // SwitchStatements.java:48
    }
}

extern "C" __global__ void __launch_bounds__(32) defaultFirst_unchecked(  // SwitchStatements.java:34
        const int* __restrict__ a, int a_length, int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // SwitchStatements.java:35
    if (i < out_length) {  // SwitchStatements.java:36
        int x = 0;  // SwitchStatements.java:37
        switch (a[i] % 4) {  // SwitchStatements.java:38
            case -1:
                x = 8;  // SwitchStatements.java:43
                break;
            case 1:
                x = 7;  // SwitchStatements.java:46
                break;
            default:
                x = 9;  // SwitchStatements.java:40
                break;
        }
        out[i] = x;  // SwitchStatements.java:48
    }
}

extern "C" __global__ void __launch_bounds__(32) noDefault(  // SwitchStatements.java:53
        const int* a, int a_length, int* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // SwitchStatements.java:54
    if (i < out_length) {  // SwitchStatements.java:55
        if (i < 0 || i >= a_length) {  // SwitchStatements.java:56
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        int x = a[i];
        int x_1 = x;
        switch (x_1) {  // SwitchStatements.java:57
            case (-2147483647 - 1):
                x_1 = 1;  // SwitchStatements.java:59
                break;
            case 2147483647:
                x_1 = 2;  // SwitchStatements.java:62
                break;
            case 65536:
                x_1 = 3;  // SwitchStatements.java:65
                break;
        }
        out[i] = x_1;  // SwitchStatements.java:67
    }
}

extern "C" __global__ void __launch_bounds__(32) noDefault_unchecked(  // SwitchStatements.java:53
        const int* __restrict__ a, int a_length, int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // SwitchStatements.java:54
    if (i < out_length) {  // SwitchStatements.java:55
        int x = a[i];  // SwitchStatements.java:56
        int x_1 = x;
        switch (x_1) {  // SwitchStatements.java:57
            case (-2147483647 - 1):
                x_1 = 1;  // SwitchStatements.java:59
                break;
            case 2147483647:
                x_1 = 2;  // SwitchStatements.java:62
                break;
            case 65536:
                x_1 = 3;  // SwitchStatements.java:65
                break;
        }
        out[i] = x_1;  // SwitchStatements.java:67
    }
}

extern "C" __global__ void __launch_bounds__(32) arrows(  // SwitchStatements.java:72
        const int* a, int a_length, int* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // SwitchStatements.java:73
    if (i < out_length) {  // SwitchStatements.java:74
        int x = 0;  // SwitchStatements.java:75
        if (i < 0 || i >= a_length) {  // SwitchStatements.java:76
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        switch (a[i] & 3) {
            case 0:
                x = 5;  // SwitchStatements.java:77
                break;
            case 1:
            case 2: {
                int x_1 = a[i];  // SwitchStatements.java:79
                x = x_1;
                x = (int)((unsigned)x + 1);  // SwitchStatements.java:80
                break;
            }
        }
        out[i] = x;  // SwitchStatements.java:84
    }
}

extern "C" __global__ void __launch_bounds__(32) arrows_unchecked(  // SwitchStatements.java:72
        const int* __restrict__ a, int a_length, int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // SwitchStatements.java:73
    if (i < out_length) {  // SwitchStatements.java:74
        int x = 0;  // SwitchStatements.java:75
        switch (a[i] & 3) {  // SwitchStatements.java:76
            case 0:
                x = 5;  // SwitchStatements.java:77
                break;
            case 1:
            case 2: {
                int x_1 = a[i];  // SwitchStatements.java:79
                x = x_1;
                x = (int)((unsigned)x + 1);  // SwitchStatements.java:80
                break;
            }
        }
        out[i] = x;  // SwitchStatements.java:84
    }
}

extern "C" __global__ void __launch_bounds__(32) ofChar(  // SwitchStatements.java:89
        const unsigned short* a, int a_length, int* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // SwitchStatements.java:90
    if (i < out_length) {  // SwitchStatements.java:91
        if (i < 0 || i >= a_length) {  // SwitchStatements.java:92
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        switch (a[i]) {
            case 97:
            case 127:
                out[i] = 1;  // SwitchStatements.java:93
                break;
            case 65535:
                out[i] = 2;  // SwitchStatements.java:94
                break;
            default:
                out[i] = a[i] + 3;  // SwitchStatements.java:95
                break;
        }
    }
}

extern "C" __global__ void __launch_bounds__(32) ofChar_unchecked(  // SwitchStatements.java:89
        const unsigned short* __restrict__ a,
        int a_length,
        int* __restrict__ out,
        int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // SwitchStatements.java:90
    if (i < out_length) {  // SwitchStatements.java:91
        switch (a[i]) {  // SwitchStatements.java:92
            case 97:
            case 127:
                out[i] = 1;  // SwitchStatements.java:93
                break;
            case 65535:
                out[i] = 2;  // SwitchStatements.java:94
                break;
            default:
                out[i] = a[i] + 3;  // SwitchStatements.java:95
                break;
        }
    }
}

extern "C" __global__ void __launch_bounds__(32) ofByte(  // SwitchStatements.java:101
        const signed char* a, int a_length, int* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // SwitchStatements.java:102
    if (i < out_length) {  // SwitchStatements.java:103
        if (i < 0 || i >= a_length) {  // SwitchStatements.java:104
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        switch (a[i]) {
            case -128:
                out[i] = 1;  // SwitchStatements.java:105
                break;
            case 127:
                out[i] = 2;  // SwitchStatements.java:106
                break;
            default:
                out[i] = a[i] * 3;  // SwitchStatements.java:107
                break;
        }
    }
}

extern "C" __global__ void __launch_bounds__(32) ofByte_unchecked(  // SwitchStatements.java:101
        const signed char* __restrict__ a,
        int a_length,
        int* __restrict__ out,
        int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // SwitchStatements.java:102
    if (i < out_length) {  // SwitchStatements.java:103
        switch (a[i]) {  // SwitchStatements.java:104
            case -128:
                out[i] = 1;  // SwitchStatements.java:105
                break;
            case 127:
                out[i] = 2;  // SwitchStatements.java:106
                break;
            default:
                out[i] = a[i] * 3;  // SwitchStatements.java:107
                break;
        }
    }
}

extern "C" __global__ void __launch_bounds__(32) insideOfLoops(  // SwitchStatements.java:113
        const int* a, int a_length, int* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // SwitchStatements.java:114
    if (i < out_length) {  // SwitchStatements.java:115
        if (i < 0 || i >= a_length) {  // SwitchStatements.java:116
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        int x = a[i];
        int x_1 = x;
        int steps = 0;  // SwitchStatements.java:117
        while (steps < 20) {  // SwitchStatements.java:119
            steps++;  // SwitchStatements.java:120
            bool leavesOuter = false;  // SwitchStatements.java:121
            switch (x_1 & 3) {
                case 0:
                    x_1 = (int)((unsigned)x_1 + 7);  // SwitchStatements.java:123
                    continue;  // SwitchStatements.java:124
                case 1:
                    leavesOuter = true;  // SwitchStatements.java:126
                    break;
                case 2:
                    x_1 ^= steps;  // SwitchStatements.java:128
                    break;
                default:
                    x_1 = (int)((unsigned)x_1 - 2);  // SwitchStatements.java:131
                    break;
            }
            if (leavesOuter) {  // SwitchStatements.java:126
                break;
            }
            x_1 = (int)((unsigned)x_1 + steps);  // SwitchStatements.java:133
        }
        out[i] = (int)((unsigned)x_1 * 32 + steps);  // SwitchStatements.java:135
    }
}

extern "C" __global__ void __launch_bounds__(32) insideOfLoops_unchecked(  // SwitchStatements.java:113
        const int* __restrict__ a, int a_length, int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // SwitchStatements.java:114
    if (i < out_length) {  // SwitchStatements.java:115
        int x = a[i];  // SwitchStatements.java:116
        int x_1 = x;
        int steps = 0;  // SwitchStatements.java:117
        while (steps < 20) {  // SwitchStatements.java:119
            steps++;  // SwitchStatements.java:120
            bool leavesOuter = false;  // SwitchStatements.java:121
            switch (x_1 & 3) {
                case 0:
                    x_1 = (int)((unsigned)x_1 + 7);  // SwitchStatements.java:123
                    continue;  // SwitchStatements.java:124
                case 1:
                    leavesOuter = true;  // SwitchStatements.java:126
                    break;
                case 2:
                    x_1 ^= steps;  // SwitchStatements.java:128
                    break;
                default:
                    x_1 = (int)((unsigned)x_1 - 2);  // SwitchStatements.java:131
                    break;
            }
            if (leavesOuter) {  // SwitchStatements.java:126
                break;
            }
            x_1 = (int)((unsigned)x_1 + steps);  // SwitchStatements.java:133
        }
        out[i] = (int)((unsigned)x_1 * 32 + steps);  // SwitchStatements.java:135
    }
}

extern "C" __global__ void __launch_bounds__(32) returns(  // SwitchStatements.java:140
        const int* a, int a_length, int* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // SwitchStatements.java:141
    if (i < out_length) {  // SwitchStatements.java:142
        if (i < 0 || i >= a_length) {  // SwitchStatements.java:143
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        switch (a[i] & 3) {
            case 0:
                out[i] = 4;  // SwitchStatements.java:145
                return;  // SwitchStatements.java:146
            case 1:
                out[i] = 5;  // SwitchStatements.java:148
                break;
            default:
                return;  // SwitchStatements.java:151
        }
        out[i] = (int)((unsigned)out[i] + 10);  // SwitchStatements.java:153
    }
}

extern "C" __global__ void __launch_bounds__(32) returns_unchecked(  // SwitchStatements.java:140
        const int* __restrict__ a, int a_length, int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // SwitchStatements.java:141
    if (i < out_length) {  // SwitchStatements.java:142
        switch (a[i] & 3) {  // SwitchStatements.java:143
            case 0:
                out[i] = 4;  // SwitchStatements.java:145
                return;  // SwitchStatements.java:146
            case 1:
                out[i] = 5;  // SwitchStatements.java:148
                break;
            default:
                return;  // SwitchStatements.java:151
        }
        out[i] = (int)((unsigned)out[i] + 10);  // SwitchStatements.java:153
    }
}
