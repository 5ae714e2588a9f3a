// Generated from Sample.java by RingKernel. Do not edit.
// Compile with -fmad=false: Java rounds every operation (JLS 15.4).

static __device__ __forceinline__ int grow(int* data, int data_length, int at) {  // Sample.java:1
    data[at] = (int)((unsigned)data[at] + data_length);  // Sample.java:4
    return data[at];  // Sample.java:5
}

extern "C" __global__ void __launch_bounds__(32) spread(  // Sample.java:1
        int* buffer, int buffer_length, int* other, int other_length) {
    int local = (int)threadIdx.x;  // Sample.java:10
    int one = grow(other, other_length, local);  // Sample.java:11
    int two = grow(buffer, buffer_length, local);  // Sample.java:12
    buffer[local] = (int)((unsigned)one + two);  // Sample.java:13
}
