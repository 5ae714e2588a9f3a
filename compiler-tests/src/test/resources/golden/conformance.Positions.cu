// Generated from Positions.java by RingKernel. Do not edit.
// Compile with -fmad=false: Java rounds every operation (JLS 15.4).

extern "C" __global__ void __launch_bounds__(32) one(  // Positions.java:9
        const int* a, int a_length, int* out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Positions.java:10
    if (i < out_length) {  // Positions.java:11
        out[i] = (int)((unsigned)(blockIdx.x * blockDim.x + threadIdx.x) + (int)threadIdx.x * 1000 + (unsigned)blockIdx.x * 100000 + (int)blockDim.x + (int)gridDim.x);  // Positions.java:12
    }
}

extern "C" __global__ void __launch_bounds__(32) plane(  // Positions.java:18
        const int* a, int a_length, int* out, int out_length, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)((unsigned)gridDim.y * (int)blockDim.y);
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int x = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Positions.java:19
    int y = (int)(blockIdx.y * blockDim.y + threadIdx.y);  // Positions.java:20
    int at = (int)((unsigned)y * 16 + x);  // Positions.java:21
    int z = (int)threadIdx.z;  // Positions.java:23
    int height = (int)blockDim.y;
    int y_1 = (int)threadIdx.y;
    int width = (int)blockDim.x;
    int x_1 = (int)threadIdx.x;
    int localIndex = (z * height + y_1) * width + x_1;
    if (at < 0 || at >= a_length) {
        atomicMin(&rk_traps[0], workItem);
        return;
    }
    if (at < 0 || at >= out_length) {  // Positions.java:22
        atomicMin(&rk_traps[1], workItem);
        return;
    }
    out[at] = (int)((unsigned)((int)threadIdx.x + (int)threadIdx.y * 10) + (unsigned)blockIdx.x * 100 + (unsigned)blockIdx.y * 1000 + localIndex * 10000 + (unsigned)gridDim.y * 7 + (int)blockDim.y * 13 + a[at]);
}

extern "C" __global__ void __launch_bounds__(32) plane_unchecked(  // Positions.java:18
        const int* __restrict__ a, int a_length, int* __restrict__ out, int out_length) {
    int x = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Positions.java:19
    int y = (int)(blockIdx.y * blockDim.y + threadIdx.y);  // Positions.java:20
    int at = (int)((unsigned)y * 16 + x);  // Positions.java:21
    int z = (int)threadIdx.z;  // Positions.java:23
    int height = (int)blockDim.y;
    int y_1 = (int)threadIdx.y;
    int width = (int)blockDim.x;
    int x_1 = (int)threadIdx.x;
    int localIndex = (z * height + y_1) * width + x_1;
    out[at] = (int)((unsigned)((int)threadIdx.x + (int)threadIdx.y * 10) + (unsigned)blockIdx.x * 100 + (unsigned)blockIdx.y * 1000 + localIndex * 10000 + (unsigned)gridDim.y * 7 + (int)blockDim.y * 13 + a[at]);  // Positions.java:22
}

extern "C" __global__ void __launch_bounds__(16) box(  // Positions.java:27
        const int* a, int a_length, int* out, int out_length, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)((unsigned)gridDim.y * (int)blockDim.y);
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int x = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Positions.java:28
    int y = (int)(blockIdx.y * blockDim.y + threadIdx.y);  // Positions.java:29
    int z = (int)(blockIdx.z * blockDim.z + threadIdx.z);  // Positions.java:30
    int at = (int)(((unsigned)z * 4 + y) * 4 + x);  // Positions.java:31
    int z_1 = (int)threadIdx.z;  // Positions.java:33
    int height = (int)blockDim.y;
    int y_1 = (int)threadIdx.y;
    int width = (int)blockDim.x;
    int x_1 = (int)threadIdx.x;
    int localIndex = (z_1 * height + y_1) * width + x_1;
    if (at < 0 || at >= a_length) {
        atomicMin(&rk_traps[0], workItem);
        return;
    }
    if (at < 0 || at >= out_length) {  // Positions.java:32
        atomicMin(&rk_traps[1], workItem);
        return;
    }
    out[at] = (int)((unsigned)threadIdx.z + (unsigned)blockIdx.z * 10 + (int)blockDim.z * 100 + (unsigned)gridDim.z * 1000 + localIndex * 10000 + a[at]);
}

extern "C" __global__ void __launch_bounds__(16) box_unchecked(  // Positions.java:27
        const int* __restrict__ a, int a_length, int* __restrict__ out, int out_length) {
    int x = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Positions.java:28
    int y = (int)(blockIdx.y * blockDim.y + threadIdx.y);  // Positions.java:29
    int z = (int)(blockIdx.z * blockDim.z + threadIdx.z);  // Positions.java:30
    int at = (int)(((unsigned)z * 4 + y) * 4 + x);  // Positions.java:31
    int z_1 = (int)threadIdx.z;  // Positions.java:33
    int height = (int)blockDim.y;
    int y_1 = (int)threadIdx.y;
    int width = (int)blockDim.x;
    int x_1 = (int)threadIdx.x;
    int localIndex = (z_1 * height + y_1) * width + x_1;
    out[at] = (int)((unsigned)threadIdx.z + (unsigned)blockIdx.z * 10 + (int)blockDim.z * 100 + (unsigned)gridDim.z * 1000 + localIndex * 10000 + a[at]);  // Positions.java:32
}

extern "C" __global__ void __launch_bounds__(96) ofSubgroups(  // Positions.java:37
        const int* a, int a_length, int* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Positions.java:38
    if (i < out_length) {  // Positions.java:39
        int z = (int)threadIdx.z;  // Positions.java:40
        int height = (int)blockDim.y;
        int y = (int)threadIdx.y;
        int width = (int)blockDim.x;
        int x = (int)threadIdx.x;
        int laneId = ((z * height + y) * width + x) & 31;
        int z_1 = (int)threadIdx.z;
        int height_1 = (int)blockDim.y;
        int y_1 = (int)threadIdx.y;
        int width_1 = (int)blockDim.x;
        int x_1 = (int)threadIdx.x;
        int subgroupId = ((z_1 * height_1 + y_1) * width_1 + x_1) >> 5;
        if (i < 0 || i >= a_length) {
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = (int)((unsigned)(laneId + subgroupId * 100) + a[i]);
    }
}

extern "C" __global__ void __launch_bounds__(96) ofSubgroups_unchecked(  // Positions.java:37
        const int* __restrict__ a, int a_length, int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Positions.java:38
    if (i < out_length) {  // Positions.java:39
        int z = (int)threadIdx.z;  // Positions.java:40
        int height = (int)blockDim.y;
        int y = (int)threadIdx.y;
        int width = (int)blockDim.x;
        int x = (int)threadIdx.x;
        int laneId = ((z * height + y) * width + x) & 31;
        int z_1 = (int)threadIdx.z;
        int height_1 = (int)blockDim.y;
        int y_1 = (int)threadIdx.y;
        int width_1 = (int)blockDim.x;
        int x_1 = (int)threadIdx.x;
        int subgroupId = ((z_1 * height_1 + y_1) * width_1 + x_1) >> 5;
        out[i] = (int)((unsigned)(laneId + subgroupId * 100) + a[i]);
    }
}
