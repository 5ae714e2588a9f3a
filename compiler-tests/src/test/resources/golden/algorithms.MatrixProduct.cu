// Generated from MatrixProduct.java by RingKernel. Do not edit.
// Compile with -fmad=false: Java rounds every operation (JLS 15.4).

extern "C" __global__ void __launch_bounds__(64) naive(  // MatrixProduct.java:11
        const float* a, int a_length, const float* b, int b_length, float* c, int c_length,
        int n, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)((unsigned)gridDim.y * (int)blockDim.y);
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int column = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // MatrixProduct.java:12
    int row = (int)(blockIdx.y * blockDim.y + threadIdx.y);  // MatrixProduct.java:13
    if (column < n && row < n) {  // MatrixProduct.java:14
        float sum = 0.0f;  // MatrixProduct.java:15
        for (int k = 0; k < n; k++) {  // MatrixProduct.java:16
            int sum_1 = (int)((unsigned)row * n + k);  // MatrixProduct.java:17
            if (sum_1 < 0 || sum_1 >= a_length) {
                atomicMin(&rk_traps[0], workItem);
                return;
            }
            int sum_2 = (int)((unsigned)k * n + column);
            if (sum_2 < 0 || sum_2 >= b_length) {
                atomicMin(&rk_traps[1], workItem);
                return;
            }
            sum += a[sum_1] * b[sum_2];
        }
        int sum_1 = (int)((unsigned)row * n + column);  // MatrixProduct.java:19
        if (sum_1 < 0 || sum_1 >= c_length) {
            atomicMin(&rk_traps[2], workItem);
            return;
        }
        c[sum_1] = sum;
    }
}

extern "C" __global__ void __launch_bounds__(64) naive_unchecked(  // MatrixProduct.java:11
        const float* __restrict__ a, int a_length, const float* __restrict__ b, int b_length,
        float* __restrict__ c, int c_length, int n) {
    int column = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // MatrixProduct.java:12
    int row = (int)(blockIdx.y * blockDim.y + threadIdx.y);  // MatrixProduct.java:13
    if (column < n && row < n) {  // MatrixProduct.java:14
        float sum = 0.0f;  // MatrixProduct.java:15
        for (int k = 0; k < n; k++) {  // MatrixProduct.java:16
            sum += a[(unsigned)row * n + k] * b[(unsigned)k * n + column];  // MatrixProduct.java:17
        }
        c[(unsigned)row * n + column] = sum;  // MatrixProduct.java:19
    }
}

extern "C" __global__ void __launch_bounds__(64) tiled(  // MatrixProduct.java:24
        const float* a, int a_length, const float* b, int b_length, float* c, int c_length,
        int n, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)((unsigned)gridDim.y * (int)blockDim.y);
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int trap = 0;
    __shared__ float left[64];  // MatrixProduct.java:25
    __shared__ float right[64];  // MatrixProduct.java:26
    int x = (int)threadIdx.x;  // MatrixProduct.java:27
    int y = (int)threadIdx.y;  // MatrixProduct.java:28
    int column = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // MatrixProduct.java:29
    int row = (int)(blockIdx.y * blockDim.y + threadIdx.y);  // MatrixProduct.java:30
    float sum = 0.0f;  // MatrixProduct.java:31
    for (int t = 0; t < n / 8; t++) {  // MatrixProduct.java:32
        int sum_1 = y * 8 + x;  // MatrixProduct.java:33
        int sum_2 = (int)((unsigned)row * n + t * 8 + x);
        bool bits = sum_2 < 0 || sum_2 >= a_length;
        int product = t * 8;  // MatrixProduct.java:34
        if (trap == 0) {  // MatrixProduct.java:33
            bool leaves = false;
            if (bits) {
                atomicMin(&rk_traps[0], workItem);
                trap = 1;
                leaves = true;
            }
            bool goesOn = !leaves;
            if (goesOn) {
                left[sum_1] = a[sum_2];
                int sum_3 = y * 8 + x;  // MatrixProduct.java:34
                int sum_4 = (int)((unsigned)(product + y) * n + column);
                if (sum_4 < 0 || sum_4 >= b_length) {
                    atomicMin(&rk_traps[1], workItem);
                    trap = 2;
                    leaves = true;
                }
                bool goesOn_1 = !leaves;
                if (goesOn_1) {
                    right[sum_3] = b[sum_4];
                }
            }
        }
        __syncthreads();  // MatrixProduct.java:35
        for (int k = 0; k < 8; k++) {  // MatrixProduct.java:36
            float sumBefore = sum;  // MatrixProduct.java:37
            int sum_3 = y * 8 + k;
            int product_1 = k * 8;
            if (trap == 0) {
                sum = sumBefore + left[sum_3] * right[product_1 + x];
            }
        }
        __syncthreads();  // MatrixProduct.java:39
    }
    int sum_1 = (int)((unsigned)row * n + column);  // MatrixProduct.java:41
    bool bits = sum_1 < 0 || sum_1 >= c_length;
    if (trap == 0) {
        bool leaves = false;
        if (bits) {
            atomicMin(&rk_traps[2], workItem);
            trap = 3;
            leaves = true;
        }
        bool goesOn = !leaves;
        if (goesOn) {
            c[sum_1] = sum;
        }
    }
}

extern "C" __global__ void __launch_bounds__(64) tiled_unchecked(  // MatrixProduct.java:24
        const float* __restrict__ a, int a_length, const float* __restrict__ b, int b_length,
        float* __restrict__ c, int c_length, int n) {
    __shared__ float left[64];  // MatrixProduct.java:25
    __shared__ float right[64];  // MatrixProduct.java:26
    int x = (int)threadIdx.x;  // MatrixProduct.java:27
    int y = (int)threadIdx.y;  // MatrixProduct.java:28
    int column = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // MatrixProduct.java:29
    int row = (int)(blockIdx.y * blockDim.y + threadIdx.y);  // MatrixProduct.java:30
    float sum = 0.0f;  // MatrixProduct.java:31
    for (int t = 0; t < n / 8; t++) {  // MatrixProduct.java:32
        left[y * 8 + x] = a[(unsigned)row * n + t * 8 + x];  // MatrixProduct.java:33
        right[y * 8 + x] = b[(unsigned)(t * 8 + y) * n + column];  // MatrixProduct.java:34
        __syncthreads();  // MatrixProduct.java:35
        for (int k = 0; k < 8; k++) {  // MatrixProduct.java:36
            sum += left[y * 8 + k] * right[k * 8 + x];  // MatrixProduct.java:37
        }
        __syncthreads();  // MatrixProduct.java:39
    }
    c[(unsigned)row * n + column] = sum;  // MatrixProduct.java:41
}
