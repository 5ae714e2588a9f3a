// Generated from Sample.java by RingKernel. Do not edit.
// Compile with -fmad=false: Java rounds every operation (JLS 15.4).

extern "C" __global__ void __launch_bounds__(256) narrow(  // Sample.java:1
        signed char* bytes, int bytes_length, const unsigned short* chars, int chars_length,
        bool* flags, int flags_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Sample.java:4
    bytes[i] = (signed char)(bytes[i] + chars[i] * 3);  // Sample.java:5
    flags[i] = !flags[i];  // Sample.java:6
}
