// Generated from Evaluation.java by RingKernel. Do not edit.
// Compile with -fmad=false: Java rounds every operation (JLS 15.4).

extern "C" __global__ void __launch_bounds__(32) leftToRight(  // Evaluation.java:9
        const int* a, int a_length, int* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Evaluation.java:10
    if (i < out_length) {  // Evaluation.java:11
        if (i < 0 || i >= a_length) {  // Evaluation.java:12
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        int x = a[i];
        int x_1 = x;
        int xBefore = x_1;  // Evaluation.java:13
        x_1 = 5;
        int xBefore_1 = x_1;
        int xBefore_2 = x_1;
        x_1 = xBefore_2 + 1;
        out[i] = (int)((unsigned)xBefore + 5 * xBefore_1 + xBefore_2 * x_1);
    }
}

extern "C" __global__ void __launch_bounds__(32) leftToRight_unchecked(  // Evaluation.java:9
        const int* __restrict__ a, int a_length, int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Evaluation.java:10
    if (i < out_length) {  // Evaluation.java:11
        int x = a[i];  // Evaluation.java:12
        int x_1 = x;
        int xBefore = x_1;  // Evaluation.java:13
        x_1 = 5;
        int xBefore_1 = x_1;
        int xBefore_2 = x_1;
        x_1 = xBefore_2 + 1;
        out[i] = (int)((unsigned)xBefore + 5 * xBefore_1 + xBefore_2 * x_1);
    }
}

extern "C" __global__ void __launch_bounds__(32) oldValueOfCompound(  // Evaluation.java:18
        const int* a, int a_length, int* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Evaluation.java:19
    if (i < out_length) {  // Evaluation.java:20
        if (i < 0 || i >= a_length) {  // Evaluation.java:21
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        int x = a[i];
        int x_1 = x;
        int xBefore = x_1;  // Evaluation.java:22
        x_1 = 3;
        x_1 = (int)((unsigned)xBefore + (3 + x_1));
        out[i] = x_1;  // Evaluation.java:23
    }
}

extern "C" __global__ void __launch_bounds__(32) oldValueOfCompound_unchecked(  // Evaluation.java:18
        const int* __restrict__ a, int a_length, int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Evaluation.java:19
    if (i < out_length) {  // Evaluation.java:20
        int x = a[i];  // Evaluation.java:21
        int x_1 = x;
        int xBefore = x_1;  // Evaluation.java:22
        x_1 = 3;
        x_1 = (int)((unsigned)xBefore + (3 + x_1));
        out[i] = x_1;  // Evaluation.java:23
    }
}

extern "C" __global__ void __launch_bounds__(32) indexBeforeValue(  // Evaluation.java:28
        const int* a, int a_length, int* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Evaluation.java:29
    if (i < out_length) {  // Evaluation.java:30
        int t[4] = {};  // Evaluation.java:31
        t[0] = 1;
        t[1] = 2;
        t[2] = 3;
        t[3] = 4;
        if (i < 0 || i >= a_length) {  // Evaluation.java:32
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        int k = a[i] & 1;
        int k_1 = k;
        int kBefore = k_1;  // Evaluation.java:33
        k_1 = 2;
        t[kBefore] = 2;
        int kBefore_1 = k_1;  // Evaluation.java:34
        k_1 = kBefore_1 + 1;
        t[kBefore_1] = (int)((unsigned)t[kBefore_1] + k_1);
        out[i] = (int)((unsigned)t[0] + (unsigned)t[1] * 10 + (unsigned)t[2] * 100 + (unsigned)t[3] * 1000 + k_1);  // Evaluation.java:35
    }
}

extern "C" __global__ void __launch_bounds__(32) indexBeforeValue_unchecked(  // Evaluation.java:28
        const int* __restrict__ a, int a_length, int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Evaluation.java:29
    if (i < out_length) {  // Evaluation.java:30
        int t[4] = {};  // Evaluation.java:31
        t[0] = 1;
        t[1] = 2;
        t[2] = 3;
        t[3] = 4;
        int k = a[i] & 1;  // Evaluation.java:32
        int k_1 = k;
        int kBefore = k_1;  // Evaluation.java:33
        k_1 = 2;
        t[kBefore] = 2;
        int kBefore_1 = k_1;  // Evaluation.java:34
        k_1 = kBefore_1 + 1;
        t[kBefore_1] = (int)((unsigned)t[kBefore_1] + k_1);
        out[i] = (int)((unsigned)t[0] + (unsigned)t[1] * 10 + (unsigned)t[2] * 100 + (unsigned)t[3] * 1000 + k_1);  // Evaluation.java:35
    }
}

extern "C" __global__ void __launch_bounds__(32) chainOfAssignments(  // Evaluation.java:40
        const int* a, int a_length, int* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Evaluation.java:41
    if (i < out_length) {  // Evaluation.java:42
        int x = 0;  // Evaluation.java:43
        int y = 0;  // Evaluation.java:44
        signed char z = 0;  // Evaluation.java:45
        if (i < 0 || i >= a_length) {  // Evaluation.java:46
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        signed char z_1 = (signed char)a[i];
        z = z_1;
        int y_1 = z_1;
        y = y_1;
        x = y_1;
        out[i] = x + 2 * y + 3 * z;  // Evaluation.java:47
    }
}

extern "C" __global__ void __launch_bounds__(32) chainOfAssignments_unchecked(  // Evaluation.java:40
        const int* __restrict__ a, int a_length, int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Evaluation.java:41
    if (i < out_length) {  // Evaluation.java:42
        int x = 0;  // Evaluation.java:43
        int y = 0;  // Evaluation.java:44
        signed char z = 0;  // Evaluation.java:45
        signed char z_1 = (signed char)a[i];  // Evaluation.java:46
        z = z_1;
        int y_1 = z_1;
        y = y_1;
        x = y_1;
        out[i] = x + 2 * y + 3 * z;  // Evaluation.java:47
    }
}

static __device__ __forceinline__ int three(int x, int y, int z) {  // Evaluation.java:82
    return (int)((unsigned)x * 10007 + (unsigned)y * 101 + z);  // Evaluation.java:83
}

extern "C" __global__ void __launch_bounds__(32) arguments(  // Evaluation.java:52
        const int* a, int a_length, int* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Evaluation.java:53
    if (i < out_length) {  // Evaluation.java:54
        if (i < 0 || i >= a_length) {  // Evaluation.java:55
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        int x = a[i];
        int x_1 = x;
        int xBefore = x_1;  // Evaluation.java:56
        x_1 = (int)((unsigned)xBefore + 1);
        int sum = (int)((unsigned)x_1 + 1);
        x_1 = sum;
        int difference = (int)((unsigned)x_1 - 2);
        x_1 = difference;
        out[i] = three(xBefore, sum, difference);
    }
}

extern "C" __global__ void __launch_bounds__(32) arguments_unchecked(  // Evaluation.java:52
        const int* __restrict__ a, int a_length, int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Evaluation.java:53
    if (i < out_length) {  // Evaluation.java:54
        int x = a[i];  // Evaluation.java:55
        int x_1 = x;
        int xBefore = x_1;  // Evaluation.java:56
        x_1 = (int)((unsigned)xBefore + 1);
        int sum = (int)((unsigned)x_1 + 1);
        x_1 = sum;
        int difference = (int)((unsigned)x_1 - 2);
        x_1 = difference;
        out[i] = three(xBefore, sum, difference);
    }
}

extern "C" __global__ void __launch_bounds__(32) elementOnce(  // Evaluation.java:61
        const int* a, int a_length, int* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Evaluation.java:62
    if (i < out_length) {  // Evaluation.java:63
        int t[3] = {};  // Evaluation.java:64
        t[0] = 5;
        t[1] = 6;
        t[2] = 7;
        int k = 0;  // Evaluation.java:65
        int kBefore = k;  // Evaluation.java:66
        k = kBefore + 1;
        t[kBefore] = (int)((unsigned)t[kBefore] + 1);
        int kBefore_1 = k;  // Evaluation.java:67
        k = kBefore_1 + 1;
        t[kBefore_1] = (int)((unsigned)t[kBefore_1] << 2);
        if (i < 0 || i >= a_length) {  // Evaluation.java:68
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = (int)((unsigned)a[i] + t[0] + (unsigned)t[1] * 10 + (unsigned)t[2] * 100 + k);
    }
}

extern "C" __global__ void __launch_bounds__(32) elementOnce_unchecked(  // Evaluation.java:61
        const int* __restrict__ a, int a_length, int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Evaluation.java:62
    if (i < out_length) {  // Evaluation.java:63
        int t[3] = {};  // Evaluation.java:64
        t[0] = 5;
        t[1] = 6;
        t[2] = 7;
        int k = 0;  // Evaluation.java:65
        int kBefore = k;  // Evaluation.java:66
        k = kBefore + 1;
        t[kBefore] = (int)((unsigned)t[kBefore] + 1);
        int kBefore_1 = k;  // Evaluation.java:67
        k = kBefore_1 + 1;
        t[kBefore_1] = (int)((unsigned)t[kBefore_1] << 2);
        out[i] = (int)((unsigned)a[i] + t[0] + (unsigned)t[1] * 10 + (unsigned)t[2] * 100 + k);  // Evaluation.java:68
    }
}

static __device__ __forceinline__ int step_local1(int* log_, int by) {  // Evaluation.java:86
    log_[0] = (int)((unsigned)log_[0] * 7 + by);  // Evaluation.java:87
    return log_[0];  // Evaluation.java:88
}

extern "C" __global__ void __launch_bounds__(32) callsInOrder(  // Evaluation.java:73
        const int* a, int a_length, int* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Evaluation.java:74
    if (i < out_length) {  // Evaluation.java:75
        int log_[1] = {};  // Evaluation.java:76
        log_[0] = 1;
        int step = step_local1(log_, 2);  // Evaluation.java:77
        int step_1 = step_local1(log_, 3);
        int step_2 = step_local1(log_, 5);
        int x = (int)((unsigned)step - (unsigned)step_1 * step_2);
        if (i < 0 || i >= a_length) {  // Evaluation.java:78
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = (int)((unsigned)x + log_[0] + a[i]);
    }
}

extern "C" __global__ void __launch_bounds__(32) callsInOrder_unchecked(  // Evaluation.java:73
        const int* __restrict__ a, int a_length, int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Evaluation.java:74
    if (i < out_length) {  // Evaluation.java:75
        int log_[1] = {};  // Evaluation.java:76
        log_[0] = 1;
        int step = step_local1(log_, 2);  // Evaluation.java:77
        int step_1 = step_local1(log_, 3);
        int step_2 = step_local1(log_, 5);
        int x = (int)((unsigned)step - (unsigned)step_1 * step_2);
        out[i] = (int)((unsigned)x + log_[0] + a[i]);  // Evaluation.java:78
    }
}
