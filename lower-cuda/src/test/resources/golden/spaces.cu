// Generated from Sample.java by RingKernel. Do not edit.
// Compile with -fmad=false: Java rounds every operation (JLS 15.4).

static __constant__ int PRIMES[8] = {2, 3, 5, 7, 11, 13, 17, 19};

static __device__ __forceinline__ int sum(const int* data, int data_length) {  // Sample.java:1
    int sum_1 = 0;  // Sample.java:4
    for (int i = 0; i < data_length; i++) {  // Sample.java:5
        sum_1 = (int)((unsigned)sum_1 + data[i]);  // Sample.java:6
    }
    return sum_1;  // Sample.java:7
}

static __device__ __forceinline__ int sum_shared32(int* data) {  // Sample.java:1
    int sum_1 = 0;  // Sample.java:4
    for (int i = 0; i < 32; i++) {  // Sample.java:5
        sum_1 = (int)((unsigned)sum_1 + data[i]);  // Sample.java:6
    }
    return sum_1;  // Sample.java:7
}

static __device__ __forceinline__ int sum_local4(int* data) {  // Sample.java:1
    int sum_1 = 0;  // Sample.java:4
    for (int i = 0; i < 4; i++) {  // Sample.java:5
        sum_1 = (int)((unsigned)sum_1 + data[i]);  // Sample.java:6
    }
    return sum_1;  // Sample.java:7
}

static __device__ __forceinline__ int sum_PRIMES() {  // Sample.java:1
    int sum_1 = 0;  // Sample.java:4
    for (int i = 0; i < 8; i++) {  // Sample.java:5
        int data = PRIMES[i];  // Sample.java:6
        sum_1 = (int)((unsigned)sum_1 + data);
    }
    return sum_1;  // Sample.java:7
}

static __device__ __forceinline__ void copy_local4_same(int* from, int at) {  // Sample.java:1
    int first = from[0];  // Sample.java:12
    from[at] = first;
}

static __device__ __forceinline__ void copy_shared32(int* from, int* to, int at) {  // Sample.java:1
    int first = from[0];  // Sample.java:12
    to[at] = first;
}

extern "C" __global__ void __launch_bounds__(32) spaces(int* data, int data_length) {  // Sample.java:1
    __shared__ int tile[32];  // Sample.java:21
    int own[4] = {};  // Sample.java:22
    int i = (int)threadIdx.x;  // Sample.java:23
    tile[i] = 1;
    __syncthreads();
    int part = sum(data, data_length);  // Sample.java:24
    int part_1 = sum_shared32(tile);  // Sample.java:25
    int part_2 = sum_local4(own);  // Sample.java:26
    int part_3 = sum_PRIMES();  // Sample.java:27
    copy_local4_same(own, 3);  // Sample.java:28
    copy_shared32(tile, data, i);  // Sample.java:29
    data[i] = (int)((unsigned)part + part_1 + part_2 + part_3 + own[3]);  // Sample.java:30
}
