// Generated from Sample.java by RingKernel. Do not edit.
// Compile with -fmad=false: Java rounds every operation (JLS 15.4).

extern "C" __global__ void __launch_bounds__(32) order(int* a, int a_length, int* b, int b_length) {  // Sample.java:1
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Sample.java:4
    int n = i;  // Sample.java:5
    int nBefore = n;  // Sample.java:6
    n = (int)((unsigned)nBefore + 1);
    a[nBefore] = n;
    int aValue = a[i];  // Sample.java:7
    b[i] = 7;
    a[i] = (int)((unsigned)aValue + b[i]);
    int before = atomicCAS(&b[0], 7, i);  // Sample.java:8
    b[1] = (int)((unsigned)before + b[1]);  // Sample.java:9
}
