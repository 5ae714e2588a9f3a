// Generated from Jumps.java by RingKernel. Do not edit.
// Compile with -fmad=false: Java rounds every operation (JLS 15.4).

extern "C" __global__ void __launch_bounds__(32) jumps(  // Jumps.java:9
        const int* seeds, int seeds_length, int* result, int result_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Jumps.java:10
    if (i >= seeds_length) {  // Jumps.java:11
        return;  // Jumps.java:12
    }
    int n = seeds[i];  // Jumps.java:14
    int sum = 0;  // Jumps.java:15
    for (int a = 0; a < 10; a++) {  // Jumps.java:17
        int b = 0;  // Jumps.java:18
        bool repeatsOuter = false;  // Jumps.java:19
        bool leavesOuter = false;
        while (true) {
            int sum_1 = (int)((unsigned)b + 1);  // Jumps.java:20
            b = sum_1;
            if (sum_1 > a) {
                repeatsOuter = true;  // Jumps.java:21
                break;
            }
            if ((int)(((unsigned)b * n) & 15) == 11) {  // Jumps.java:23
                leavesOuter = true;  // Jumps.java:24
                break;
            }
            if (b == 3 && (n & 1) == 0) {  // Jumps.java:26
                continue;  // Jumps.java:27
            }
            sum = (int)((unsigned)sum + (((unsigned)a * b) ^ n));  // Jumps.java:29
        }
        if (repeatsOuter) {  // Jumps.java:21
            continue;
        }
        if (leavesOuter) {  // Jumps.java:24
            break;
        }
    }
    int k = n & 7;  // Jumps.java:32
    int k_1 = k;
    while (true) {  // Jumps.java:33
        int sum_1 = (int)((unsigned)sum * 31 + k_1);  // Jumps.java:34
        sum = sum_1;
        if (sum < 0) {  // Jumps.java:35
            break;  // Jumps.java:36
        }
        int kBefore = k_1;  // Jumps.java:38
        k_1 = (int)((unsigned)kBefore - 1);
        if (kBefore <= 0) {
            break;
        }
    }
    bool leavesFound = false;  // Jumps.java:39
    if (n % 5 == 2) {  // Jumps.java:40
        sum ^= 1431655765;  // Jumps.java:41
        leavesFound = true;  // Jumps.java:42
    }
    bool goesOn = !leavesFound;  // Jumps.java:40
    if (goesOn) {
        sum = (int)((unsigned)sum + 3);  // Jumps.java:44
    }
    int calls = 0;  // Jumps.java:46
    int callsBefore = calls;  // Jumps.java:47
    calls = callsBefore + 1;
    bool either = callsBefore < n;
    if (callsBefore >= n) {
        int callsBefore_1 = calls;
        calls = callsBefore_1 + 1;
        either = callsBefore_1 < 100;
    }
    if (either && !(calls > 1 && n > 50)) {
        sum = (int)((unsigned)sum + calls);  // Jumps.java:48
    }
    int p = 0;  // Jumps.java:50
    for (int q = n; p < q; p = (int)((unsigned)p + 3), q = (int)((unsigned)q - 2)) {
        sum = (int)((unsigned)sum + (unsigned)p * q);  // Jumps.java:51
    }
    if (i < 0 || i >= result_length) {  // Jumps.java:53
        int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
        int gridHeight = (int)gridDim.y * (int)blockDim.y;
        int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
        atomicMin(&rk_traps[0], workItem);
        return;
    }
    result[i] = sum;
}

extern "C" __global__ void __launch_bounds__(32) jumps_unchecked(  // Jumps.java:9
        const int* __restrict__ seeds, int seeds_length, int* __restrict__ result,
        int result_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Jumps.java:10
    if (i >= seeds_length) {  // Jumps.java:11
        return;  // Jumps.java:12
    }
    int n = seeds[i];  // Jumps.java:14
    int sum = 0;  // Jumps.java:15
    for (int a = 0; a < 10; a++) {  // Jumps.java:17
        int b = 0;  // Jumps.java:18
        bool repeatsOuter = false;  // Jumps.java:19
        bool leavesOuter = false;
        while (true) {
            int sum_1 = (int)((unsigned)b + 1);  // Jumps.java:20
            b = sum_1;
            if (sum_1 > a) {
                repeatsOuter = true;  // Jumps.java:21
                break;
            }
            if ((int)(((unsigned)b * n) & 15) == 11) {  // Jumps.java:23
                leavesOuter = true;  // Jumps.java:24
                break;
            }
            if (b == 3 && (n & 1) == 0) {  // Jumps.java:26
                continue;  // Jumps.java:27
            }
            sum = (int)((unsigned)sum + (((unsigned)a * b) ^ n));  // Jumps.java:29
        }
        if (repeatsOuter) {  // Jumps.java:21
            continue;
        }
        if (leavesOuter) {  // Jumps.java:24
            break;
        }
    }
    int k = n & 7;  // Jumps.java:32
    int k_1 = k;
    while (true) {  // Jumps.java:33
        int sum_1 = (int)((unsigned)sum * 31 + k_1);  // Jumps.java:34
        sum = sum_1;
        if (sum < 0) {  // Jumps.java:35
            break;  // Jumps.java:36
        }
        int kBefore = k_1;  // Jumps.java:38
        k_1 = (int)((unsigned)kBefore - 1);
        if (kBefore <= 0) {
            break;
        }
    }
    bool leavesFound = false;  // Jumps.java:39
    if (n % 5 == 2) {  // Jumps.java:40
        sum ^= 1431655765;  // Jumps.java:41
        leavesFound = true;  // Jumps.java:42
    }
    bool goesOn = !leavesFound;  // Jumps.java:40
    if (goesOn) {
        sum = (int)((unsigned)sum + 3);  // Jumps.java:44
    }
    int calls = 0;  // Jumps.java:46
    int callsBefore = calls;  // Jumps.java:47
    calls = callsBefore + 1;
    bool either = callsBefore < n;
    if (callsBefore >= n) {
        int callsBefore_1 = calls;
        calls = callsBefore_1 + 1;
        either = callsBefore_1 < 100;
    }
    if (either && !(calls > 1 && n > 50)) {
        sum = (int)((unsigned)sum + calls);  // Jumps.java:48
    }
    int p = 0;  // Jumps.java:50
    for (int q = n; p < q; p = (int)((unsigned)p + 3), q = (int)((unsigned)q - 2)) {
        sum = (int)((unsigned)sum + (unsigned)p * q);  // Jumps.java:51
    }
    result[i] = sum;  // Jumps.java:53
}
