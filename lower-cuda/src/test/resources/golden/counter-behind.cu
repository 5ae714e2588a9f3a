// Generated from Sample.java by RingKernel. Do not edit.
// Compile with -fmad=false: Java rounds every operation (JLS 15.4).

extern "C" __global__ void __launch_bounds__(32) behind(int* data, int data_length) {  // Sample.java:1
    int k = data_length;  // Sample.java:4
    for (; k > 9; k >>= 1) {  // Sample.java:5
        data[k] = 1;
    }
    data[0] = (int)((unsigned)k + 5);  // Sample.java:6
}
