// Generated from LocalArrays.java by RingKernel. Do not edit.
// Compile with -fmad=false: Java rounds every operation (JLS 15.4).

extern "C" __global__ void __launch_bounds__(32) zeroed(  // LocalArrays.java:9
        const int* a, int a_length, int* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // LocalArrays.java:10
    if (i < out_length) {  // LocalArrays.java:11
        int t[8] = {};  // LocalArrays.java:12
        if (i < 0 || i >= a_length) {  // LocalArrays.java:13
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        t[a[i] & 7] = a[i];
        out[i] = (int)((unsigned)t[3] + t[a[i] & 7] + 8);  // LocalArrays.java:14
    }
}

extern "C" __global__ void __launch_bounds__(32) zeroed_unchecked(  // LocalArrays.java:9
        const int* __restrict__ a, int a_length, int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // LocalArrays.java:10
    if (i < out_length) {  // LocalArrays.java:11
        int t[8] = {};  // LocalArrays.java:12
        t[a[i] & 7] = a[i];  // LocalArrays.java:13
        out[i] = (int)((unsigned)t[3] + t[a[i] & 7] + 8);  // LocalArrays.java:14
    }
}

extern "C" __global__ void __launch_bounds__(32) withElements(  // LocalArrays.java:19
        const int* a, int a_length, int* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // LocalArrays.java:20
    if (i < out_length) {  // LocalArrays.java:21
        int t[4] = {};  // LocalArrays.java:22
        if (i < 0 || i >= a_length) {
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        t[0] = a[i];
        t[1] = 2;
        t[2] = 3;
        t[3] = (int)((unsigned)a[i] * 2);
        out[i] = t[a[i] & 3];  // LocalArrays.java:23
    }
}

extern "C" __global__ void __launch_bounds__(32) withElements_unchecked(  // LocalArrays.java:19
        const int* __restrict__ a, int a_length, int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // LocalArrays.java:20
    if (i < out_length) {  // LocalArrays.java:21
        int t[4] = {};  // LocalArrays.java:22
        t[0] = a[i];
        t[1] = 2;
        t[2] = 3;
        t[3] = (int)((unsigned)a[i] * 2);
        out[i] = t[a[i] & 3];  // LocalArrays.java:23
    }
}

extern "C" __global__ void __launch_bounds__(32) ofBytes(  // LocalArrays.java:28
        const signed char* a, int a_length, int* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // LocalArrays.java:29
    if (i < out_length) {  // LocalArrays.java:30
        signed char t[4] = {};  // LocalArrays.java:31
        if (i < 0 || i >= a_length) {  // LocalArrays.java:32
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        t[a[i] & 3] = (signed char)(a[i] * 3);
        t[1] = (signed char)(t[1] + 1);  // LocalArrays.java:33
        out[i] = t[0] + t[1] * 7 + t[2] * 31;  // LocalArrays.java:34
    }
}

extern "C" __global__ void __launch_bounds__(32) ofBytes_unchecked(  // LocalArrays.java:28
        const signed char* __restrict__ a,
        int a_length,
        int* __restrict__ out,
        int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // LocalArrays.java:29
    if (i < out_length) {  // LocalArrays.java:30
        signed char t[4] = {};  // LocalArrays.java:31
        t[a[i] & 3] = (signed char)(a[i] * 3);  // LocalArrays.java:32
        t[1] = (signed char)(t[1] + 1);  // LocalArrays.java:33
        out[i] = t[0] + t[1] * 7 + t[2] * 31;  // LocalArrays.java:34
    }
}

extern "C" __global__ void __launch_bounds__(32) ofShortsAndChars(  // LocalArrays.java:39
        const short* a, int a_length, int* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // LocalArrays.java:40
    if (i < out_length) {  // LocalArrays.java:41
        short s[2] = {};  // LocalArrays.java:42
        if (i < 0 || i >= a_length) {
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        s[0] = a[i];
        s[1] = -1;
        unsigned short c[2] = {};  // LocalArrays.java:43
        c[0] = (unsigned short)a[i];
        c[1] = 65535;
        s[1] = (short)(s[1] + c[0]);  // LocalArrays.java:44
        c[1] = (unsigned short)(c[1] + s[0]);  // LocalArrays.java:45
        out[i] = s[1] * 3 + c[1];  // LocalArrays.java:46
    }
}

extern "C" __global__ void __launch_bounds__(32) ofShortsAndChars_unchecked(  // LocalArrays.java:39
        const short* __restrict__ a, int a_length, int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // LocalArrays.java:40
    if (i < out_length) {  // LocalArrays.java:41
        short s[2] = {};  // LocalArrays.java:42
        s[0] = a[i];
        s[1] = -1;
        unsigned short c[2] = {};  // LocalArrays.java:43
        c[0] = (unsigned short)a[i];
        c[1] = 65535;
        s[1] = (short)(s[1] + c[0]);  // LocalArrays.java:44
        c[1] = (unsigned short)(c[1] + s[0]);  // LocalArrays.java:45
        out[i] = s[1] * 3 + c[1];  // LocalArrays.java:46
    }
}

extern "C" __global__ void __launch_bounds__(32) ofLongs(  // LocalArrays.java:51
        const long long* a, int a_length, long long* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // LocalArrays.java:52
    if (i < out_length) {  // LocalArrays.java:53
        long long t[3] = {};  // LocalArrays.java:54
        t[0] = 1099511627776LL;
        if (i < 0 || i >= a_length) {
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        t[1] = a[i];
        t[2] = (long long)(0uLL - a[i]);
        t[0] ^= t[2];  // LocalArrays.java:55
        out[i] = (long long)((unsigned long long)t[0] + (unsigned long long)t[1] * 3LL);  // LocalArrays.java:56
    }
}

extern "C" __global__ void __launch_bounds__(32) ofLongs_unchecked(  // LocalArrays.java:51
        const long long* __restrict__ a, int a_length, long long* __restrict__ out,
        int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // LocalArrays.java:52
    if (i < out_length) {  // LocalArrays.java:53
        long long t[3] = {};  // LocalArrays.java:54
        t[0] = 1099511627776LL;
        t[1] = a[i];
        t[2] = (long long)(0uLL - a[i]);
        t[0] ^= t[2];  // LocalArrays.java:55
        out[i] = (long long)((unsigned long long)t[0] + (unsigned long long)t[1] * 3LL);  // LocalArrays.java:56
    }
}

extern "C" __global__ void __launch_bounds__(32) ofBooleans(  // LocalArrays.java:61
        const int* a, int a_length, int* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // LocalArrays.java:62
    if (i < out_length) {  // LocalArrays.java:63
        bool seen[8] = {};  // LocalArrays.java:64
        if (i < 0 || i >= a_length) {  // LocalArrays.java:65
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        seen[a[i] & 7] = true;
        int count = 0;  // LocalArrays.java:66
        for (int seen_index = 0; seen_index < 8; seen_index++) {  // LocalArrays.java:67
            bool s = seen[seen_index];
            count = (int)((unsigned)count * 2 + (s ? 1 : 0));  // LocalArrays.java:68
        }
        out[i] = count;  // LocalArrays.java:70
    }
}

extern "C" __global__ void __launch_bounds__(32) ofBooleans_unchecked(  // LocalArrays.java:61
        const int* __restrict__ a, int a_length, int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // LocalArrays.java:62
    if (i < out_length) {  // LocalArrays.java:63
        bool seen[8] = {};  // LocalArrays.java:64
        seen[a[i] & 7] = true;  // LocalArrays.java:65
        int count = 0;  // LocalArrays.java:66
        for (int seen_index = 0; seen_index < 8; seen_index++) {  // LocalArrays.java:67
            bool s = seen[seen_index];
            count = (int)((unsigned)count * 2 + (s ? 1 : 0));  // LocalArrays.java:68
        }
        out[i] = count;  // LocalArrays.java:70
    }
}

extern "C" __global__ void __launch_bounds__(32) ofFloats(  // LocalArrays.java:75
        const float* a, int a_length, float* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // LocalArrays.java:76
    if (i < out_length) {  // LocalArrays.java:77
        float t[3] = {};  // LocalArrays.java:78
        if (i < 0 || i >= a_length) {
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        t[0] = a[i];
        t[1] = 0.5f;
        t[2] = 2.0f;
        float chosen = 0.0f;  // LocalArrays.java:79
        if (t[0] > t[1]) {
            chosen = t[2];
        } else {
            chosen = t[1];
        }
        out[i] = chosen;
    }
}

extern "C" __global__ void __launch_bounds__(32) ofFloats_unchecked(  // LocalArrays.java:75
        const float* __restrict__ a, int a_length, float* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // LocalArrays.java:76
    if (i < out_length) {  // LocalArrays.java:77
        float t[3] = {};  // LocalArrays.java:78
        t[0] = a[i];
        t[1] = 0.5f;
        t[2] = 2.0f;
        float chosen = 0.0f;  // LocalArrays.java:79
        if (t[0] > t[1]) {
            chosen = t[2];
        } else {
            chosen = t[1];
        }
        out[i] = chosen;
    }
}

extern "C" __global__ void __launch_bounds__(32) reversed(  // LocalArrays.java:84
        const int* a, int a_length, int* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // LocalArrays.java:85
    if (i < out_length) {  // LocalArrays.java:86
        int t[5] = {};  // LocalArrays.java:87
        for (int k = 0; k < 5; k++) {  // LocalArrays.java:88
            if (i < 0 || i >= a_length) {  // LocalArrays.java:89
                int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
                int gridHeight = (int)gridDim.y * (int)blockDim.y;
                int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
                atomicMin(&rk_traps[0], workItem);
                return;
            }
            t[k] = a[i] >> (k & 31);
        }
        int k = 0;  // LocalArrays.java:91
        for (int l = 4; k < l; k++, l--) {
            int x = t[k];  // LocalArrays.java:92
            t[k] = t[l];  // LocalArrays.java:93
            t[l] = x;  // LocalArrays.java:94
        }
        out[i] = (int)((unsigned)t[0] * 3 + (unsigned)t[1] * 5 + (unsigned)t[3] * 7);  // LocalArrays.java:96
    }
}

extern "C" __global__ void __launch_bounds__(32) reversed_unchecked(  // LocalArrays.java:84
        const int* __restrict__ a, int a_length, int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // LocalArrays.java:85
    if (i < out_length) {  // LocalArrays.java:86
        int t[5] = {};  // LocalArrays.java:87
        for (int k = 0; k < 5; k++) {  // LocalArrays.java:88
            t[k] = a[i] >> (k & 31);  // LocalArrays.java:89
        }
        int k = 0;  // LocalArrays.java:91
        for (int l = 4; k < l; k++, l--) {
            int x = t[k];  // LocalArrays.java:92
            t[k] = t[l];  // LocalArrays.java:93
            t[l] = x;  // LocalArrays.java:94
        }
        out[i] = (int)((unsigned)t[0] * 3 + (unsigned)t[1] * 5 + (unsigned)t[3] * 7);  // LocalArrays.java:96
    }
}

extern "C" __global__ void __launch_bounds__(32) everyIterationItsOwn(  // LocalArrays.java:101
        const int* a, int a_length, int* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // LocalArrays.java:102
    if (i < out_length) {  // LocalArrays.java:103
        int sum = 0;  // LocalArrays.java:104
        for (int k = 0; k < 4; k++) {  // LocalArrays.java:105
            int t[3] = {};  // LocalArrays.java:106
            int remainder = k % 3;  // LocalArrays.java:107
            if (i < 0 || i >= a_length) {
                int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
                int gridHeight = (int)gridDim.y * (int)blockDim.y;
                int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
                atomicMin(&rk_traps[0], workItem);
                return;
            }
            t[remainder] = (int)((unsigned)t[remainder] + a[i]);
            int sum_1 = (int)((unsigned)sum * 3 + t[0] + t[1]);  // LocalArrays.java:108
            sum = sum_1;
        }
        out[i] = sum;  // LocalArrays.java:110
    }
}

extern "C" __global__ void __launch_bounds__(32) everyIterationItsOwn_unchecked(  // LocalArrays.java:101
        const int* __restrict__ a, int a_length, int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // LocalArrays.java:102
    if (i < out_length) {  // LocalArrays.java:103
        int sum = 0;  // LocalArrays.java:104
        for (int k = 0; k < 4; k++) {  // LocalArrays.java:105
            int t[3] = {};  // LocalArrays.java:106
            int remainder = k % 3;  // LocalArrays.java:107
            t[remainder] = (int)((unsigned)t[remainder] + a[i]);
            int sum_1 = (int)((unsigned)sum * 3 + t[0] + t[1]);  // LocalArrays.java:108
            sum = sum_1;
        }
        out[i] = sum;  // LocalArrays.java:110
    }
}

extern "C" __global__ void __launch_bounds__(32) sorted(  // LocalArrays.java:115
        const int* a, int a_length, int* out, int out_length, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // LocalArrays.java:116
    if (i < out_length) {  // LocalArrays.java:117
        int t[5] = {};  // LocalArrays.java:118
        if (i < 0 || i >= a_length) {
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        t[0] = a[i];
        t[1] = 5;
        t[2] = (int)(0u - a[i]);
        t[3] = 100;
        t[4] = 0;
        for (int k = 1; k < 5; k++) {  // LocalArrays.java:119
            int x = t[k];  // LocalArrays.java:120
            int at = k - 1;  // LocalArrays.java:121
            int at_1 = at;
            while (true) {  // LocalArrays.java:122
                bool isAtLeast = at_1 >= 0;
                bool both = isAtLeast;
                if (isAtLeast) {
                    both = t[at_1] > x;
                }
                if (!both) {
                    break;
                }
                int sum = (int)((unsigned)at_1 + 1);  // LocalArrays.java:123
                if (at_1 < 0 || at_1 >= 5) {
                    atomicMin(&rk_traps[1], workItem);
                    return;
                }
                if (sum < 0 || sum >= 5) {
                    atomicMin(&rk_traps[2], workItem);
                    return;
                }
                t[sum] = t[at_1];
                at_1--;  // LocalArrays.java:124
            }
            int sum = (int)((unsigned)at_1 + 1);  // LocalArrays.java:126
            if (sum < 0 || sum >= 5) {
                atomicMin(&rk_traps[3], workItem);
                return;
            }
            t[sum] = x;
        }
        out[i] = (int)((unsigned)t[0] ^ ((unsigned)t[2] * 31) ^ ((unsigned)t[4] * 17));  // LocalArrays.java:128
    }
}

extern "C" __global__ void __launch_bounds__(32) sorted_unchecked(  // LocalArrays.java:115
        const int* __restrict__ a, int a_length, int* __restrict__ out, int out_length,
        int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // LocalArrays.java:116
    if (i < out_length) {  // LocalArrays.java:117
        int t[5] = {};  // LocalArrays.java:118
        t[0] = a[i];
        t[1] = 5;
        t[2] = (int)(0u - a[i]);
        t[3] = 100;
        t[4] = 0;
        for (int k = 1; k < 5; k++) {  // LocalArrays.java:119
            int x = t[k];  // LocalArrays.java:120
            int at = k - 1;  // LocalArrays.java:121
            int at_1 = at;
            while (true) {  // LocalArrays.java:122
                bool isAtLeast = at_1 >= 0;
                bool both = isAtLeast;
                if (isAtLeast) {
                    both = t[at_1] > x;
                }
                if (!both) {
                    break;
                }
                t[(unsigned)at_1 + 1] = t[at_1];  // LocalArrays.java:123
                at_1 = (int)((unsigned)at_1 - 1);  // LocalArrays.java:124
            }
            int sum = (int)((unsigned)at_1 + 1);  // LocalArrays.java:126
            if (sum < 0 || sum >= 5) {
                int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
                int gridHeight = (int)gridDim.y * (int)blockDim.y;
                int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
                atomicMin(&rk_traps[0], workItem);
                return;
            }
            t[sum] = x;
        }
        out[i] = (int)((unsigned)t[0] ^ ((unsigned)t[2] * 31) ^ ((unsigned)t[4] * 17));  // LocalArrays.java:128
    }
}
