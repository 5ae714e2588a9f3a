// Generated from Names.java by RingKernel. Do not edit.
// Compile with -fmad=false: Java rounds every operation (JLS 15.4).

struct float4_ {
    int xyzw;
    int half_;
    int device;
};
static_assert(sizeof(float4_) == 12);
static_assert(__builtin_offsetof(float4_, half_) == 4);
static_assert(__builtin_offsetof(float4_, device) == 8);

struct vec2 {
    int x;
    int type;
};
static_assert(sizeof(vec2) == 8);
static_assert(__builtin_offsetof(vec2, type) == 4);

extern "C" __global__ void __launch_bounds__(32) keywords(  // Names.java:20
        const int* kernel, int kernel_length, int* out, int out_length, int* rk_traps) {
    int thread = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Names.java:21
    if (thread < out_length) {  // Names.java:22
        if (thread < 0 || thread >= kernel_length) {  // Names.java:23
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        int device = kernel[thread];
        int fn = (int)((unsigned)device + 1);  // Names.java:24
        int let = (int)((unsigned)fn * 3);  // Names.java:25
        int struct_ = (int)((unsigned)let - device);  // Names.java:26
        int threadgroup = struct_ ^ fn;  // Names.java:27
        int constant = (int)((unsigned)threadgroup + let);  // Names.java:28
        int template_ = (int)((unsigned)constant - 7);  // Names.java:29
        int uint_ = (int)((unsigned)template_ + 1);  // Names.java:30
        int loop = (int)((unsigned)uint_ << 1);  // Names.java:31
        out[thread] = (int)((unsigned)device + fn + let + struct_ + threadgroup + constant + template_ + uint_ + loop);  // Names.java:32
    }
}

extern "C" __global__ void __launch_bounds__(32) keywords_unchecked(  // Names.java:20
        const int* __restrict__ kernel, int kernel_length, int* __restrict__ out, int out_length) {
    int thread = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Names.java:21
    if (thread < out_length) {  // Names.java:22
        int device = kernel[thread];  // Names.java:23
        int fn = (int)((unsigned)device + 1);  // Names.java:24
        int let = (int)((unsigned)fn * 3);  // Names.java:25
        int struct_ = (int)((unsigned)let - device);  // Names.java:26
        int threadgroup = struct_ ^ fn;  // Names.java:27
        int constant = (int)((unsigned)threadgroup + let);  // Names.java:28
        int template_ = (int)((unsigned)constant - 7);  // Names.java:29
        int uint_ = (int)((unsigned)template_ + 1);  // Names.java:30
        int loop = (int)((unsigned)uint_ << 1);  // Names.java:31
        out[thread] = (int)((unsigned)device + fn + let + struct_ + threadgroup + constant + template_ + uint_ + loop);  // Names.java:32
    }
}

extern "C" __global__ void __launch_bounds__(32) daily(  // Names.java:37
        const int* from, int from_length, int* out, int out_length, int* rk_traps) {
    int of = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Names.java:38
    if (of < out_length) {  // Names.java:39
        if (of < 0 || of >= from_length) {  // Names.java:40
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        int get = from[of];
        int set = (int)((unsigned)get + 1);  // Names.java:41
        int type = (int)((unsigned)set * 5);  // Names.java:42
        int target = type ^ get;  // Names.java:43
        int filter = (int)((unsigned)target - set);  // Names.java:44
        int active = (int)((unsigned)filter + type);  // Names.java:45
        int shared = (int)((unsigned)active << 2);  // Names.java:46
        int resource = (int)((unsigned)shared - target);  // Names.java:47
        int with = resource ^ filter;  // Names.java:48
        int where = (int)((unsigned)with + active);  // Names.java:49
        out[of] = (int)((unsigned)get + set + type + target + filter + active + shared + resource + with + where);  // Names.java:50
    }
}

extern "C" __global__ void __launch_bounds__(32) daily_unchecked(  // Names.java:37
        const int* __restrict__ from, int from_length, int* __restrict__ out, int out_length) {
    int of = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Names.java:38
    if (of < out_length) {  // Names.java:39
        int get = from[of];  // Names.java:40
        int set = (int)((unsigned)get + 1);  // Names.java:41
        int type = (int)((unsigned)set * 5);  // Names.java:42
        int target = type ^ get;  // Names.java:43
        int filter = (int)((unsigned)target - set);  // Names.java:44
        int active = (int)((unsigned)filter + type);  // Names.java:45
        int shared = (int)((unsigned)active << 2);  // Names.java:46
        int resource = (int)((unsigned)shared - target);  // Names.java:47
        int with = resource ^ filter;  // Names.java:48
        int where = (int)((unsigned)with + active);  // Names.java:49
        out[of] = (int)((unsigned)get + set + type + target + filter + active + shared + resource + with + where);  // Names.java:50
    }
}

static __device__ __forceinline__ int min_(int max, int abs) {  // Names.java:146
    return (int)((unsigned)max * 1000 + abs);  // Names.java:147
}

static __device__ __forceinline__ int select_(int fma_, int mix) {  // Names.java:150
    return fma_ ^ mix;  // Names.java:151
}

extern "C" __global__ void __launch_bounds__(32) functions(  // Names.java:55
        const int* a, int a_length, const int* b, int b_length, int* out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Names.java:56
    if (i < out_length) {  // Names.java:57
        if (i < 0 || i >= a_length) {  // Names.java:58
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        int min = a[i];
        if (i < 0 || i >= b_length) {  // Names.java:59
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        int max = b[i];
        int abs = min < max ? min : max;  // Names.java:60
        int clamp = min > max ? min : max;  // Names.java:61
        int abs_i32 = abs < 0 ? (int)(0u - abs) : abs;  // Names.java:62
        long long converted = (long long)clamp;
        long long lower = converted > -9LL ? converted : -9LL;
        long long clamped = lower < 9LL ? lower : 9LL;
        int clamp_i64_i32 = (int)clamped;
        out[i] = (int)((unsigned)abs_i32 + clamp_i64_i32 + min_(min, max) + select_(abs, 3));
    }
}

extern "C" __global__ void __launch_bounds__(32) functions_unchecked(  // Names.java:55
        const int* __restrict__ a, int a_length, const int* __restrict__ b, int b_length,
        int* __restrict__ out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Names.java:56
    if (i < out_length) {  // Names.java:57
        int min = a[i];  // Names.java:58
        int max = b[i];  // Names.java:59
        int abs = min < max ? min : max;  // Names.java:60
        int clamp = min > max ? min : max;  // Names.java:61
        int abs_i32 = abs < 0 ? (int)(0u - abs) : abs;  // Names.java:62
        long long converted = (long long)clamp;
        long long lower = converted > -9LL ? converted : -9LL;
        long long clamped = lower < 9LL ? lower : 9LL;
        int clamp_i64_i32 = (int)clamped;
        out[i] = (int)((unsigned)abs_i32 + clamp_i64_i32 + min_(min, max) + select_(abs, 3));
    }
}

extern "C" __global__ void __launch_bounds__(32) letters(  // Names.java:67
        const int* gru00f6u00dfe, int gru00f6u00dfe_length, int* outu03bb, int outu03bb_length,
        int* rk_traps) {
    int i_1 = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Names.java:68
    if (i_1 < outu03bb_length) {  // Names.java:69
        if (i_1 < 0 || i_1 >= gru00f6u00dfe_length) {  // Names.java:70
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        int u03bb = gru00f6u00dfe[i_1];
        int x = (int)((unsigned)u03bb + 1);  // Names.java:71
        int y = (int)((unsigned)x * 3);  // Names.java:72
        int unnamed = y ^ u03bb;  // Names.java:73
        int u6570 = (int)((unsigned)unnamed - x);  // Names.java:74
        int a1 = (int)((unsigned)u6570 + 1);  // Names.java:75
        int a_1 = (int)((unsigned)a1 * 2);  // Names.java:76
        int A1 = (int)((unsigned)a_1 + 5);  // Names.java:77
        outu03bb[i_1] = (int)((unsigned)u03bb + x + y + unnamed + u6570 + a1 + a_1 + A1);  // Names.java:78
    }
}

extern "C" __global__ void __launch_bounds__(32) letters_unchecked(  // Names.java:67
        const int* __restrict__ gru00f6u00dfe,
        int gru00f6u00dfe_length,
        int* __restrict__ outu03bb,
        int outu03bb_length) {
    int i_1 = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Names.java:68
    if (i_1 < outu03bb_length) {  // Names.java:69
        int u03bb = gru00f6u00dfe[i_1];  // Names.java:70
        int x = (int)((unsigned)u03bb + 1);  // Names.java:71
        int y = (int)((unsigned)x * 3);  // Names.java:72
        int unnamed = y ^ u03bb;  // Names.java:73
        int u6570 = (int)((unsigned)unnamed - x);  // Names.java:74
        int a1 = (int)((unsigned)u6570 + 1);  // Names.java:75
        int a_1 = (int)((unsigned)a1 * 2);  // Names.java:76
        int A1 = (int)((unsigned)a_1 + 5);  // Names.java:77
        outu03bb[i_1] = (int)((unsigned)u03bb + x + y + unnamed + u6570 + a1 + a_1 + A1);  // Names.java:78
    }
}

extern "C" __global__ void __launch_bounds__(32) macros(  // Names.java:83
        const int* NULL_, int NULL_length, int* out, int out_length, int* rk_traps) {
    int threadIdx_ = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Names.java:84
    if (threadIdx_ < out_length) {  // Names.java:85
        if (threadIdx_ < 0 || threadIdx_ >= NULL_length) {  // Names.java:86
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        int NAN_ = NULL_[threadIdx_];
        int INFINITY_ = (int)((unsigned)NAN_ + 1);  // Names.java:87
        int INT_MAX_ = (int)((unsigned)INFINITY_ * 3);  // Names.java:88
        int M_PI_ = (int)((unsigned)INT_MAX_ - NAN_);  // Names.java:89
        int linux_ = M_PI_ ^ 5;  // Names.java:90
        int sum = (int)((unsigned)linux_ + 1);  // Names.java:91
        int product = (int)((unsigned)sum * 7);  // Names.java:92
        int difference = (int)((unsigned)product - linux_);  // Names.java:93
        int sum_1 = (int)((unsigned)difference + 2);  // Names.java:94
        int asm_ = (int)((unsigned)sum_1 - product);  // Names.java:95
        int user_rk_traps = (int)((unsigned)asm_ * 2);  // Names.java:96
        int workItem = (int)((unsigned)user_rk_traps + 1);  // Names.java:97
        int BIG_ENDIAN_ = (int)((unsigned)workItem * 3);  // Names.java:98
        int CHAR_BIT_ = BIG_ENDIAN_ ^ 8;  // Names.java:99
        int EXIT_FAILURE_ = (int)((unsigned)CHAR_BIT_ - 9);  // Names.java:100
        int BUFSIZ_ = (int)((unsigned)EXIT_FAILURE_ << 3);  // Names.java:101
        out[threadIdx_] = (int)((unsigned)NAN_ + INFINITY_ + INT_MAX_ + M_PI_ + linux_ + sum + product + difference + sum_1 + asm_ + user_rk_traps + workItem + BIG_ENDIAN_ + CHAR_BIT_ + EXIT_FAILURE_ + BUFSIZ_);  // Names.java:102
    }
}

extern "C" __global__ void __launch_bounds__(32) macros_unchecked(  // Names.java:83
        const int* __restrict__ NULL_, int NULL_length, int* __restrict__ out, int out_length) {
    int threadIdx_ = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Names.java:84
    if (threadIdx_ < out_length) {  // Names.java:85
        int NAN_ = NULL_[threadIdx_];  // Names.java:86
        int INFINITY_ = (int)((unsigned)NAN_ + 1);  // Names.java:87
        int INT_MAX_ = (int)((unsigned)INFINITY_ * 3);  // Names.java:88
        int M_PI_ = (int)((unsigned)INT_MAX_ - NAN_);  // Names.java:89
        int linux_ = M_PI_ ^ 5;  // Names.java:90
        int sum = (int)((unsigned)linux_ + 1);  // Names.java:91
        int product = (int)((unsigned)sum * 7);  // Names.java:92
        int difference = (int)((unsigned)product - linux_);  // Names.java:93
        int sum_1 = (int)((unsigned)difference + 2);  // Names.java:94
        int asm_ = (int)((unsigned)sum_1 - product);  // Names.java:95
        int user_rk_traps = (int)((unsigned)asm_ * 2);  // Names.java:96
        int workItem = (int)((unsigned)user_rk_traps + 1);  // Names.java:97
        int BIG_ENDIAN_ = (int)((unsigned)workItem * 3);  // Names.java:98
        int CHAR_BIT_ = BIG_ENDIAN_ ^ 8;  // Names.java:99
        int EXIT_FAILURE_ = (int)((unsigned)CHAR_BIT_ - 9);  // Names.java:100
        int BUFSIZ_ = (int)((unsigned)EXIT_FAILURE_ << 3);  // Names.java:101
        out[threadIdx_] = (int)((unsigned)NAN_ + INFINITY_ + INT_MAX_ + M_PI_ + linux_ + sum + product + difference + sum_1 + asm_ + user_rk_traps + workItem + BIG_ENDIAN_ + CHAR_BIT_ + EXIT_FAILURE_ + BUFSIZ_);  // Names.java:102
    }
}

static __device__ __forceinline__ int float4_let(float4_ self, int fn) {  // Names.java:11
    return (int)((unsigned)self.xyzw * fn + self.half_ - self.device);  // Names.java:12
}

extern "C" __global__ void __launch_bounds__(32) records(  // Names.java:108
        const int* a, int a_length, const int* b, int b_length, int* out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Names.java:109
    if (i < out_length) {  // Names.java:110
        if (i < 0 || i >= a_length) {  // Names.java:111
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        if (i < 0 || i >= b_length) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        int bValue = b[i];
        out[i] = (int)((unsigned)float4_let(float4_{a[i], bValue, 3}, 5) * 3 + bValue + 3);  // Names.java:113
    }
}

extern "C" __global__ void __launch_bounds__(32) records_unchecked(  // Names.java:108
        const int* __restrict__ a, int a_length, const int* __restrict__ b, int b_length,
        int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Names.java:109
    if (i < out_length) {  // Names.java:110
        int bValue = b[i];  // Names.java:111
        out[i] = (int)((unsigned)float4_let(float4_{a[i], bValue, 3}, 5) * 3 + bValue + 3);  // Names.java:113
    }
}

static __device__ __forceinline__ int main_1(int main_2) {  // Names.java:154
    return (int)((unsigned)main_2 + 1);  // Names.java:155
}

extern "C" __global__ void __launch_bounds__(32) main_(  // Names.java:118
        const int* a, int a_length, int* out, int out_length, int* rk_traps) {
    int main_2 = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Names.java:119
    if (main_2 < out_length) {  // Names.java:120
        if (main_2 < 0 || main_2 >= a_length) {  // Names.java:121
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[main_2] = main_1(a[main_2]);
    }
}

extern "C" __global__ void __launch_bounds__(32) main_unchecked(  // Names.java:118
        const int* __restrict__ a, int a_length, int* __restrict__ out, int out_length) {
    int main_2 = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Names.java:119
    if (main_2 < out_length) {  // Names.java:120
        out[main_2] = main_1(a[main_2]);  // Names.java:121
    }
}

extern "C" __global__ void __launch_bounds__(32) shadows(  // Names.java:126
        const int* a, int a_length, int* out, int out_length, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Names.java:127
    if (i < out_length) {  // Names.java:128
        int sum = 0;  // Names.java:129
        for (int k = 0; k < 3; k++) {  // Names.java:130
            if (i < 0 || i >= a_length) {  // Names.java:131
                atomicMin(&rk_traps[0], workItem);
                return;
            }
            int x = (int)((unsigned)a[i] + k);
            sum = (int)((unsigned)sum + x);  // Names.java:132
        }
        for (int k = 3; k > 0; k--) {  // Names.java:134
            if (i < 0 || i >= a_length) {  // Names.java:135
                atomicMin(&rk_traps[1], workItem);
                return;
            }
            long long x = (long long)a[i] * (long long)k;
            sum ^= (int)(x >> 3);  // Names.java:136
        }
        if (i < 0 || i >= a_length) {  // Names.java:139
            atomicMin(&rk_traps[2], workItem);
            return;
        }
        bool k = a[i] > 0;
        sum = (int)((unsigned)sum + (k ? 1 : 2));  // Names.java:140
        out[i] = sum;  // Names.java:142
    }
}

extern "C" __global__ void __launch_bounds__(32) shadows_unchecked(  // Names.java:126
        const int* __restrict__ a, int a_length, int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Names.java:127
    if (i < out_length) {  // Names.java:128
        int sum = 0;  // Names.java:129
        for (int k = 0; k < 3; k++) {  // Names.java:130
            int x = (int)((unsigned)a[i] + k);  // Names.java:131
            sum = (int)((unsigned)sum + x);  // Names.java:132
        }
        for (int k = 3; k > 0; k--) {  // Names.java:134
            long long x = (long long)a[i] * (long long)k;  // Names.java:135
            sum ^= (int)(x >> 3);  // Names.java:136
        }
        bool k = a[i] > 0;  // Names.java:139
        sum = (int)((unsigned)sum + (k ? 1 : 2));  // Names.java:140
        out[i] = sum;  // Names.java:142
    }
}
