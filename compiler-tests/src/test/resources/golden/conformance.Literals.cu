// Generated from Literals.java by RingKernel. Do not edit.
// Compile with -fmad=false: Java rounds every operation (JLS 15.4).

extern "C" __global__ void __launch_bounds__(32) smallestInt(  // Literals.java:16
        const int* a, int a_length, int* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Literals.java:17
    if (i < out_length) {  // Literals.java:18
        if (i < 0 || i >= a_length) {  // Literals.java:19
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = a[i] ^ (-2147483647 - 1) ^ -2147483647;
    }
}

extern "C" __global__ void __launch_bounds__(32) smallestInt_unchecked(  // Literals.java:16
        const int* __restrict__ a, int a_length, int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Literals.java:17
    if (i < out_length) {  // Literals.java:18
        out[i] = a[i] ^ (-2147483647 - 1) ^ -2147483647;  // Literals.java:19
    }
}

extern "C" __global__ void __launch_bounds__(32) smallestLong(  // Literals.java:24
        const long long* a, int a_length, long long* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Literals.java:25
    if (i < out_length) {  // Literals.java:26
        if (i < 0 || i >= a_length) {  // Literals.java:27
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = a[i] ^ (-9223372036854775807LL - 1) ^ -9223372036854775807LL;
    }
}

extern "C" __global__ void __launch_bounds__(32) smallestLong_unchecked(  // Literals.java:24
        const long long* __restrict__ a, int a_length, long long* __restrict__ out,
        int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Literals.java:25
    if (i < out_length) {  // Literals.java:26
        out[i] = a[i] ^ (-9223372036854775807LL - 1) ^ -9223372036854775807LL;  // Literals.java:27
    }
}

extern "C" __global__ void __launch_bounds__(32) radixes(  // Literals.java:32
        const int* a, int a_length, int* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Literals.java:33
    if (i < out_length) {  // Literals.java:34
        if (i < 0 || i >= a_length) {  // Literals.java:35
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = (int)((unsigned)a[i] + 32767 + 10 + 15 + 1000000);
    }
}

extern "C" __global__ void __launch_bounds__(32) radixes_unchecked(  // Literals.java:32
        const int* __restrict__ a, int a_length, int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Literals.java:33
    if (i < out_length) {  // Literals.java:34
        out[i] = (int)((unsigned)a[i] + 32767 + 10 + 15 + 1000000);  // Literals.java:35
    }
}

extern "C" __global__ void __launch_bounds__(32) characters(  // Literals.java:40
        const int* a, int a_length, int* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Literals.java:41
    if (i < out_length) {  // Literals.java:42
        if (i < 0 || i >= a_length) {  // Literals.java:43
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = (int)((unsigned)a[i] + 97 + 233 + 65535 + 10);
    }
}

extern "C" __global__ void __launch_bounds__(32) characters_unchecked(  // Literals.java:40
        const int* __restrict__ a, int a_length, int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Literals.java:41
    if (i < out_length) {  // Literals.java:42
        out[i] = (int)((unsigned)a[i] + 97 + 233 + 65535 + 10);  // Literals.java:43
    }
}

extern "C" __global__ void __launch_bounds__(32) notANumber(  // Literals.java:48
        const float* a, int a_length, int* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Literals.java:49
    if (i < out_length) {  // Literals.java:50
        if (i < 0 || i >= a_length) {  // Literals.java:51
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        bool isGreater = a[i] > __int_as_float(0x7fc00000);
        bool either = isGreater;
        if (!isGreater) {
            either = a[i] < __int_as_float(0x7fc00000);
        }
        bool either_1 = either;
        if (!either) {
            either_1 = a[i] == __int_as_float(0x7fc00000);
        }
        out[i] = either_1 ? 1 : 0;
    }
}

extern "C" __global__ void __launch_bounds__(32) notANumber_unchecked(  // Literals.java:48
        const float* __restrict__ a, int a_length, int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Literals.java:49
    if (i < out_length) {  // Literals.java:50
        bool isGreater = a[i] > __int_as_float(0x7fc00000);  // Literals.java:51
        bool either = isGreater;
        if (!isGreater) {
            either = a[i] < __int_as_float(0x7fc00000);
        }
        bool either_1 = either;
        if (!either) {
            either_1 = a[i] == __int_as_float(0x7fc00000);
        }
        out[i] = either_1 ? 1 : 0;
    }
}

extern "C" __global__ void __launch_bounds__(32) bitsOfSpecialFloats(  // Literals.java:56
        const int* a, int a_length, int* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Literals.java:57
    if (i < out_length) {  // Literals.java:58
        if (i < 0 || i >= a_length) {  // Literals.java:59
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        float chosen = 0.0f;
        if (a[i] > 0) {
            chosen = -0.0f;
        } else {
            chosen = a[i] == 0 ? __int_as_float(0x7f800000) : __int_as_float(0x00000001);
        }
        out[i] = __float_as_int(chosen);
    }
}

extern "C" __global__ void __launch_bounds__(32) bitsOfSpecialFloats_unchecked(  // Literals.java:56
        const int* __restrict__ a, int a_length, int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Literals.java:57
    if (i < out_length) {  // Literals.java:58
        float chosen = 0.0f;  // Literals.java:59
        if (a[i] > 0) {
            chosen = -0.0f;
        } else {
            chosen = a[i] == 0 ? __int_as_float(0x7f800000) : __int_as_float(0x00000001);
        }
        out[i] = __float_as_int(chosen);
    }
}

extern "C" __global__ void __launch_bounds__(32) floats(  // Literals.java:65
        const float* a, int a_length, float* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Literals.java:66
    if (i < out_length) {  // Literals.java:67
        if (i < 0 || i >= a_length) {  // Literals.java:68
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        float chosen = 0.0f;
        if (a[i] > 1.0f) {
            chosen = 12.0f;
        } else {
            float chosen_1 = 0.0f;
            if (a[i] < -1.0f) {
                chosen_1 = 1.0e10f;
            } else {
                chosen_1 = a[i] == 0.0f ? 3.4028235e38f : 0.5f;
            }
            chosen = chosen_1;
        }
        out[i] = chosen;
    }
}

extern "C" __global__ void __launch_bounds__(32) floats_unchecked(  // Literals.java:65
        const float* __restrict__ a, int a_length, float* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Literals.java:66
    if (i < out_length) {  // Literals.java:67
        float chosen = 0.0f;  // Literals.java:68
        if (a[i] > 1.0f) {
            chosen = 12.0f;
        } else {
            float chosen_1 = 0.0f;
            if (a[i] < -1.0f) {
                chosen_1 = 1.0e10f;
            } else {
                chosen_1 = a[i] == 0.0f ? 3.4028235e38f : 0.5f;
            }
            chosen = chosen_1;
        }
        out[i] = chosen;
    }
}

extern "C" __global__ void __launch_bounds__(32) namedConstants(  // Literals.java:73
        const int* a, int a_length, int* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Literals.java:74
    if (i < out_length) {  // Literals.java:75
        if (i < 0 || i >= a_length) {  // Literals.java:76
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = (int)((unsigned)a[i] * 22 + 5 + 488 + 1);
    }
}

extern "C" __global__ void __launch_bounds__(32) namedConstants_unchecked(  // Literals.java:73
        const int* __restrict__ a, int a_length, int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Literals.java:74
    if (i < out_length) {  // Literals.java:75
        out[i] = (int)((unsigned)a[i] * 22 + 5 + 488 + 1);  // Literals.java:76
    }
}
