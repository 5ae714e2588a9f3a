// Generated from Atomics.java by RingKernel. Do not edit.
// Compile with -fmad=false: Java rounds every operation (JLS 15.4).

extern "C" __global__ void __launch_bounds__(32) addInt(  // Atomics.java:9
        const int* a, int a_length, int* out, int out_length, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Atomics.java:10
    if (i < out_length) {  // Atomics.java:11
        if (i < 0 || i >= a_length) {  // Atomics.java:12
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        int chosen = a[i] < 0 ? 1 : 0;
        if (chosen < 0 || chosen >= out_length) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        atomicAdd(&out[chosen], a[i]);
    }
}

extern "C" __global__ void __launch_bounds__(32) addInt_unchecked(  // Atomics.java:9
        const int* __restrict__ a, int a_length, int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Atomics.java:10
    if (i < out_length) {  // Atomics.java:11
        atomicAdd(&out[a[i] < 0 ? 1 : 0], a[i]);  // Atomics.java:12
    }
}

extern "C" __global__ void __launch_bounds__(32) subInt(  // Atomics.java:17
        const int* a, int a_length, int* out, int out_length, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Atomics.java:18
    if (i < out_length) {  // Atomics.java:19
        if (i < 0 || i >= a_length) {  // Atomics.java:20
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        int chosen = a[i] < 0 ? 1 : 0;
        if (chosen < 0 || chosen >= out_length) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        atomicAdd(&out[chosen], (int)(0u - a[i]));
    }
}

extern "C" __global__ void __launch_bounds__(32) subInt_unchecked(  // Atomics.java:17
        const int* __restrict__ a, int a_length, int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Atomics.java:18
    if (i < out_length) {  // Atomics.java:19
        atomicAdd(&out[a[i] < 0 ? 1 : 0], (int)(0u - a[i]));  // Atomics.java:20
    }
}

extern "C" __global__ void __launch_bounds__(32) minInt(  // Atomics.java:25
        const int* a, int a_length, int* out, int out_length, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Atomics.java:26
    if (i < out_length) {  // Atomics.java:27
        if (i < 0 || i >= a_length) {  // Atomics.java:28
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        int chosen = a[i] < 0 ? 1 : 0;
        if (chosen < 0 || chosen >= out_length) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        atomicMin(&out[chosen], a[i]);
    }
}

extern "C" __global__ void __launch_bounds__(32) minInt_unchecked(  // Atomics.java:25
        const int* __restrict__ a, int a_length, int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Atomics.java:26
    if (i < out_length) {  // Atomics.java:27
        atomicMin(&out[a[i] < 0 ? 1 : 0], a[i]);  // Atomics.java:28
    }
}

extern "C" __global__ void __launch_bounds__(32) maxInt(  // Atomics.java:33
        const int* a, int a_length, int* out, int out_length, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Atomics.java:34
    if (i < out_length) {  // Atomics.java:35
        if (i < 0 || i >= a_length) {  // Atomics.java:36
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        int chosen = a[i] < 0 ? 1 : 0;
        if (chosen < 0 || chosen >= out_length) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        atomicMax(&out[chosen], a[i]);
    }
}

extern "C" __global__ void __launch_bounds__(32) maxInt_unchecked(  // Atomics.java:33
        const int* __restrict__ a, int a_length, int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Atomics.java:34
    if (i < out_length) {  // Atomics.java:35
        atomicMax(&out[a[i] < 0 ? 1 : 0], a[i]);  // Atomics.java:36
    }
}

extern "C" __global__ void __launch_bounds__(32) andInt(  // Atomics.java:41
        const int* a, int a_length, int* out, int out_length, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Atomics.java:42
    if (i < out_length) {  // Atomics.java:43
        if (i < 0 || i >= a_length) {  // Atomics.java:44
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        int chosen = a[i] < 0 ? 1 : 0;
        if (chosen < 0 || chosen >= out_length) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        atomicAnd(&out[chosen], a[i]);
    }
}

extern "C" __global__ void __launch_bounds__(32) andInt_unchecked(  // Atomics.java:41
        const int* __restrict__ a, int a_length, int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Atomics.java:42
    if (i < out_length) {  // Atomics.java:43
        atomicAnd(&out[a[i] < 0 ? 1 : 0], a[i]);  // Atomics.java:44
    }
}

extern "C" __global__ void __launch_bounds__(32) orInt(  // Atomics.java:49
        const int* a, int a_length, int* out, int out_length, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Atomics.java:50
    if (i < out_length) {  // Atomics.java:51
        if (i < 0 || i >= a_length) {  // Atomics.java:52
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        int chosen = a[i] < 0 ? 1 : 0;
        if (chosen < 0 || chosen >= out_length) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        atomicOr(&out[chosen], a[i]);
    }
}

extern "C" __global__ void __launch_bounds__(32) orInt_unchecked(  // Atomics.java:49
        const int* __restrict__ a, int a_length, int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Atomics.java:50
    if (i < out_length) {  // Atomics.java:51
        atomicOr(&out[a[i] < 0 ? 1 : 0], a[i]);  // Atomics.java:52
    }
}

extern "C" __global__ void __launch_bounds__(32) xorInt(  // Atomics.java:57
        const int* a, int a_length, int* out, int out_length, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Atomics.java:58
    if (i < out_length) {  // Atomics.java:59
        if (i < 0 || i >= a_length) {  // Atomics.java:60
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        int chosen = a[i] < 0 ? 1 : 0;
        if (chosen < 0 || chosen >= out_length) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        atomicXor(&out[chosen], a[i]);
    }
}

extern "C" __global__ void __launch_bounds__(32) xorInt_unchecked(  // Atomics.java:57
        const int* __restrict__ a, int a_length, int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Atomics.java:58
    if (i < out_length) {  // Atomics.java:59
        atomicXor(&out[a[i] < 0 ? 1 : 0], a[i]);  // Atomics.java:60
    }
}

extern "C" __global__ void __launch_bounds__(32) exchangeInt(  // Atomics.java:65
        const int* a, int a_length, int* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Atomics.java:66
    if (i < out_length) {  // Atomics.java:67
        out[i] = 7;  // Atomics.java:68
        int outValue = out[i];  // Atomics.java:69
        if (i < 0 || i >= a_length) {
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        int aValue = a[i];
        out[i] = (int)((unsigned)outValue + (unsigned)atomicExch(&out[i], aValue) * 3);
    }
}

extern "C" __global__ void __launch_bounds__(32) exchangeInt_unchecked(  // Atomics.java:65
        const int* __restrict__ a, int a_length, int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Atomics.java:66
    if (i < out_length) {  // Atomics.java:67
        out[i] = 7;  // Atomics.java:68
        int outValue = out[i];  // Atomics.java:69
        int aValue = a[i];
        out[i] = (int)((unsigned)outValue + (unsigned)atomicExch(&out[i], aValue) * 3);
    }
}

extern "C" __global__ void __launch_bounds__(32) compareExchangeInt(  // Atomics.java:74
        const int* a, int a_length, int* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Atomics.java:75
    if (i < out_length) {  // Atomics.java:76
        if (i < 0 || i >= a_length) {  // Atomics.java:77
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        int aValue = a[i];
        int before = atomicCAS(&out[i], 0, aValue);
        before = (int)((unsigned)before + atomicCAS(&out[i], 1, 77));  // Atomics.java:78
        out[i] = (int)((unsigned)out[i] + before);  // Atomics.java:79
    }
}

extern "C" __global__ void __launch_bounds__(32) compareExchangeInt_unchecked(  // Atomics.java:74
        const int* __restrict__ a, int a_length, int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Atomics.java:75
    if (i < out_length) {  // Atomics.java:76
        int aValue = a[i];  // Atomics.java:77
        int before = atomicCAS(&out[i], 0, aValue);
        before = (int)((unsigned)before + atomicCAS(&out[i], 1, 77));  // Atomics.java:78
        out[i] = (int)((unsigned)out[i] + before);  // Atomics.java:79
    }
}

extern "C" __global__ void __launch_bounds__(32) addLong(  // Atomics.java:84
        const long long* a, int a_length, long long* out, int out_length, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Atomics.java:85
    if (i < out_length) {  // Atomics.java:86
        if (i < 0 || i >= a_length) {  // Atomics.java:87
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        int chosen = a[i] < 0LL ? 1 : 0;
        if (chosen < 0 || chosen >= out_length) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        (long long)atomicAdd((unsigned long long*)&out[chosen], (unsigned long long)a[i]);
    }
}

extern "C" __global__ void __launch_bounds__(32) addLong_unchecked(  // Atomics.java:84
        const long long* __restrict__ a, int a_length, long long* __restrict__ out,
        int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Atomics.java:85
    if (i < out_length) {  // Atomics.java:86
        (long long)atomicAdd((unsigned long long*)&out[a[i] < 0LL ? 1 : 0], (unsigned long long)a[i]);  // Atomics.java:87
    }
}

extern "C" __global__ void __launch_bounds__(32) subLong(  // Atomics.java:92
        const long long* a, int a_length, long long* out, int out_length, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Atomics.java:93
    if (i < out_length) {  // Atomics.java:94
        if (i < 0 || i >= a_length) {  // Atomics.java:95
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        int chosen = a[i] < 0LL ? 1 : 0;
        if (chosen < 0 || chosen >= out_length) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        (long long)atomicAdd((unsigned long long*)&out[chosen], (unsigned long long)(long long)(0uLL - a[i]));
    }
}

extern "C" __global__ void __launch_bounds__(32) subLong_unchecked(  // Atomics.java:92
        const long long* __restrict__ a, int a_length, long long* __restrict__ out,
        int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Atomics.java:93
    if (i < out_length) {  // Atomics.java:94
        (long long)atomicAdd((unsigned long long*)&out[a[i] < 0LL ? 1 : 0], (unsigned long long)(long long)(0uLL - a[i]));  // Atomics.java:95
    }
}

extern "C" __global__ void __launch_bounds__(32) minLong(  // Atomics.java:100
        const long long* a, int a_length, long long* out, int out_length, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Atomics.java:101
    if (i < out_length) {  // Atomics.java:102
        if (i < 0 || i >= a_length) {  // Atomics.java:103
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        int chosen = a[i] < 0LL ? 1 : 0;
        if (chosen < 0 || chosen >= out_length) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        atomicMin(&out[chosen], a[i]);
    }
}

extern "C" __global__ void __launch_bounds__(32) minLong_unchecked(  // Atomics.java:100
        const long long* __restrict__ a, int a_length, long long* __restrict__ out,
        int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Atomics.java:101
    if (i < out_length) {  // Atomics.java:102
        atomicMin(&out[a[i] < 0LL ? 1 : 0], a[i]);  // Atomics.java:103
    }
}

extern "C" __global__ void __launch_bounds__(32) maxLong(  // Atomics.java:108
        const long long* a, int a_length, long long* out, int out_length, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Atomics.java:109
    if (i < out_length) {  // Atomics.java:110
        if (i < 0 || i >= a_length) {  // Atomics.java:111
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        int chosen = a[i] < 0LL ? 1 : 0;
        if (chosen < 0 || chosen >= out_length) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        atomicMax(&out[chosen], a[i]);
    }
}

extern "C" __global__ void __launch_bounds__(32) maxLong_unchecked(  // Atomics.java:108
        const long long* __restrict__ a, int a_length, long long* __restrict__ out,
        int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Atomics.java:109
    if (i < out_length) {  // Atomics.java:110
        atomicMax(&out[a[i] < 0LL ? 1 : 0], a[i]);  // Atomics.java:111
    }
}

extern "C" __global__ void __launch_bounds__(32) andLong(  // Atomics.java:116
        const long long* a, int a_length, long long* out, int out_length, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Atomics.java:117
    if (i < out_length) {  // Atomics.java:118
        if (i < 0 || i >= a_length) {  // Atomics.java:119
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        int chosen = a[i] < 0LL ? 1 : 0;
        if (chosen < 0 || chosen >= out_length) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        (long long)atomicAnd((unsigned long long*)&out[chosen], (unsigned long long)a[i]);
    }
}

extern "C" __global__ void __launch_bounds__(32) andLong_unchecked(  // Atomics.java:116
        const long long* __restrict__ a, int a_length, long long* __restrict__ out,
        int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Atomics.java:117
    if (i < out_length) {  // Atomics.java:118
        (long long)atomicAnd((unsigned long long*)&out[a[i] < 0LL ? 1 : 0], (unsigned long long)a[i]);  // Atomics.java:119
    }
}

extern "C" __global__ void __launch_bounds__(32) orLong(  // Atomics.java:124
        const long long* a, int a_length, long long* out, int out_length, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Atomics.java:125
    if (i < out_length) {  // Atomics.java:126
        if (i < 0 || i >= a_length) {  // Atomics.java:127
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        int chosen = a[i] < 0LL ? 1 : 0;
        if (chosen < 0 || chosen >= out_length) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        (long long)atomicOr((unsigned long long*)&out[chosen], (unsigned long long)a[i]);
    }
}

extern "C" __global__ void __launch_bounds__(32) orLong_unchecked(  // Atomics.java:124
        const long long* __restrict__ a, int a_length, long long* __restrict__ out,
        int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Atomics.java:125
    if (i < out_length) {  // Atomics.java:126
        (long long)atomicOr((unsigned long long*)&out[a[i] < 0LL ? 1 : 0], (unsigned long long)a[i]);  // Atomics.java:127
    }
}

extern "C" __global__ void __launch_bounds__(32) xorLong(  // Atomics.java:132
        const long long* a, int a_length, long long* out, int out_length, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Atomics.java:133
    if (i < out_length) {  // Atomics.java:134
        if (i < 0 || i >= a_length) {  // Atomics.java:135
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        int chosen = a[i] < 0LL ? 1 : 0;
        if (chosen < 0 || chosen >= out_length) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        (long long)atomicXor((unsigned long long*)&out[chosen], (unsigned long long)a[i]);
    }
}

extern "C" __global__ void __launch_bounds__(32) xorLong_unchecked(  // Atomics.java:132
        const long long* __restrict__ a, int a_length, long long* __restrict__ out,
        int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Atomics.java:133
    if (i < out_length) {  // Atomics.java:134
        (long long)atomicXor((unsigned long long*)&out[a[i] < 0LL ? 1 : 0], (unsigned long long)a[i]);  // Atomics.java:135
    }
}

extern "C" __global__ void __launch_bounds__(32) exchangeLong(  // Atomics.java:140
        const long long* a, int a_length, long long* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Atomics.java:141
    if (i < out_length) {  // Atomics.java:142
        out[i] = 7LL;  // Atomics.java:143
        long long outValue = out[i];  // Atomics.java:144
        if (i < 0 || i >= a_length) {
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        long long aValue = a[i];
        out[i] = (long long)((unsigned long long)outValue + (unsigned long long)(long long)atomicExch((unsigned long long*)&out[i], (unsigned long long)aValue) * 3LL);
    }
}

extern "C" __global__ void __launch_bounds__(32) exchangeLong_unchecked(  // Atomics.java:140
        const long long* __restrict__ a, int a_length, long long* __restrict__ out,
        int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Atomics.java:141
    if (i < out_length) {  // Atomics.java:142
        out[i] = 7LL;  // Atomics.java:143
        long long outValue = out[i];  // Atomics.java:144
        long long aValue = a[i];
        out[i] = (long long)((unsigned long long)outValue + (unsigned long long)(long long)atomicExch((unsigned long long*)&out[i], (unsigned long long)aValue) * 3LL);
    }
}

extern "C" __global__ void __launch_bounds__(32) compareExchangeLong(  // Atomics.java:149
        const long long* a, int a_length, long long* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Atomics.java:150
    if (i < out_length) {  // Atomics.java:151
        if (i < 0 || i >= a_length) {  // Atomics.java:152
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        long long aValue = a[i];
        long long before = (long long)atomicCAS((unsigned long long*)&out[i], (unsigned long long)0LL, (unsigned long long)aValue);
        before = (long long)((unsigned long long)before + (long long)atomicCAS((unsigned long long*)&out[i], (unsigned long long)1LL, (unsigned long long)77LL));  // Atomics.java:153
        out[i] = (long long)((unsigned long long)out[i] + before);  // Atomics.java:154
    }
}

extern "C" __global__ void __launch_bounds__(32) compareExchangeLong_unchecked(  // Atomics.java:149
        const long long* __restrict__ a, int a_length, long long* __restrict__ out,
        int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Atomics.java:150
    if (i < out_length) {  // Atomics.java:151
        long long aValue = a[i];  // Atomics.java:152
        long long before = (long long)atomicCAS((unsigned long long*)&out[i], (unsigned long long)0LL, (unsigned long long)aValue);
        before = (long long)((unsigned long long)before + (long long)atomicCAS((unsigned long long*)&out[i], (unsigned long long)1LL, (unsigned long long)77LL));  // Atomics.java:153
        out[i] = (long long)((unsigned long long)out[i] + before);  // Atomics.java:154
    }
}
