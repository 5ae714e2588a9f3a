// Generated from Switches.java by RingKernel. Do not edit.
// Compile with -fmad=false: Java rounds every operation (JLS 15.4).

extern "C" __global__ void __launch_bounds__(32) switches(  // Switches.java:12
        const int* codes, int codes_length, int* result, int result_length, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Switches.java:13
    if (i >= codes_length) {  // Switches.java:14
        return;  // Switches.java:15
    }
    int value = i;  // Switches.java:17
    for (int step = 0; step < 4; step++) {  // Switches.java:18
        if (codes_length == 0) {  // Switches.java:19
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        int remainder = (int)((unsigned)i + step) % (codes_length == -1 ? 1 : codes_length);
        if (remainder < 0 || remainder >= codes_length) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        bool leaves = false;
        bool leaves_1 = false;
        bool leaves_2 = false;
        bool leaves_3 = false;
        bool leaves_4 = false;
        bool leaves_5 = false;
        bool leaves_6 = false;
        switch (codes[remainder]) {
            case 1:
                break;
            case 2:
                leaves_4 = true;
                break;
            case 3:
                leaves_5 = true;
                break;
            default:
                leaves_6 = true;
                break;
        }
        if (leaves_4) {
            leaves_3 = true;
        }
        if (leaves_5) {
            leaves_2 = true;
        }
        if (leaves_6) {
            leaves_1 = true;
        }
        bool goesOn = !(leaves_3 || leaves_2 || leaves_1);
        if (goesOn) {
            value = (int)((unsigned)value + 10);  // Switches.java:21
            leaves = true;  // Switches.java:22
        }
        bool goesOn_1 = !(leaves_2 || leaves_1 || leaves);  // Switches.java:19
        if (goesOn_1) {
            int value_1 = (int)(0u - value);  // Switches.java:24
            value = value_1;
        }
        bool goesOn_2 = !(leaves_1 || leaves);  // Switches.java:19
        if (goesOn_2) {
            value ^= 5;  // Switches.java:26
            if (value > 20) {  // Switches.java:27
                continue;  // Switches.java:28
            }
            leaves = true;  // Switches.java:30
        }
        bool goesOn_3 = !leaves;  // Switches.java:19
        if (goesOn_3) {
            value = (int)((unsigned)value * 3);  // Switches.java:32
        }
        value = (int)((unsigned)value + 1);  // Switches.java:34
    }
    int score = 0;  // Switches.java:36
    switch (value & 3) {
        case 0:
            score = 100;  // Switches.java:37
            break;
        case 1:
        case 2: {
            int t = (int)((unsigned)value * 2);  // Switches.java:39
            score = (int)((unsigned)t - 1);  // Switches.java:40
            break;
        }
        default:
            score = (int)(0u - value);  // Switches.java:42
            break;
    }
    int score_1 = score;  // Switches.java:36
    switch (codes[i]) {  // Switches.java:44
        case 0:
            score_1 = (int)((unsigned)score_1 + 1);  // Switches.java:45
            break;
        case 1:
            score_1 = (int)((unsigned)score_1 + 2);  // Switches.java:46
            break;
    }
    if (i < 0 || i >= result_length) {  // Switches.java:49
        atomicMin(&rk_traps[2], workItem);
        return;
    }
    result[i] = score_1;
}

extern "C" __global__ void __launch_bounds__(32) switches_unchecked(  // Switches.java:12
        const int* __restrict__ codes, int codes_length, int* __restrict__ result,
        int result_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Switches.java:13
    if (i >= codes_length) {  // Switches.java:14
        return;  // Switches.java:15
    }
    int value = i;  // Switches.java:17
    for (int step = 0; step < 4; step++) {  // Switches.java:18
        if (codes_length == 0) {  // Switches.java:19
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
        switch (codes[(int)((unsigned)i + step) % (codes_length == -1 ? 1 : codes_length)]) {
            case 1:
                break;
            case 2:
                leaves_4 = true;
                break;
            case 3:
                leaves_5 = true;
                break;
            default:
                leaves_6 = true;
                break;
        }
        if (leaves_4) {
            leaves_3 = true;
        }
        if (leaves_5) {
            leaves_2 = true;
        }
        if (leaves_6) {
            leaves_1 = true;
        }
        bool goesOn = !(leaves_3 || leaves_2 || leaves_1);
        if (goesOn) {
            value = (int)((unsigned)value + 10);  // Switches.java:21
            leaves = true;  // Switches.java:22
        }
        bool goesOn_1 = !(leaves_2 || leaves_1 || leaves);  // Switches.java:19
        if (goesOn_1) {
            int value_1 = (int)(0u - value);  // Switches.java:24
            value = value_1;
        }
        bool goesOn_2 = !(leaves_1 || leaves);  // Switches.java:19
        if (goesOn_2) {
            value ^= 5;  // Switches.java:26
            if (value > 20) {  // Switches.java:27
                continue;  // Switches.java:28
            }
            leaves = true;  // Switches.java:30
        }
        bool goesOn_3 = !leaves;  // Switches.java:19
        if (goesOn_3) {
            value = (int)((unsigned)value * 3);  // Switches.java:32
        }
        value = (int)((unsigned)value + 1);  // Switches.java:34
    }
    int score = 0;  // Switches.java:36
    switch (value & 3) {
        case 0:
            score = 100;  // Switches.java:37
            break;
        case 1:
        case 2: {
            int t = (int)((unsigned)value * 2);  // Switches.java:39
            score = (int)((unsigned)t - 1);  // Switches.java:40
            break;
        }
        default:
            score = (int)(0u - value);  // Switches.java:42
            break;
    }
    int score_1 = score;  // Switches.java:36
    switch (codes[i]) {  // Switches.java:44
        case 0:
            score_1 = (int)((unsigned)score_1 + 1);  // Switches.java:45
            break;
        case 1:
            score_1 = (int)((unsigned)score_1 + 2);  // Switches.java:46
            break;
    }
    result[i] = score_1;  // Switches.java:49
}
