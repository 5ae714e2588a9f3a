// Generated from Sample.java by RingKernel. Do not edit.
// Compile with -fmad=false: Java rounds every operation (JLS 15.4).

extern "C" __global__ void __launch_bounds__(128) invert(  // Sample.java:1
        float* image, int image_length, int width, int height, bool inverted) {
    int x = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Sample.java:4
    int y = (int)(blockIdx.y * blockDim.y + threadIdx.y);
    if (x < width && y < height) {  // Sample.java:5
        int index = (int)((unsigned)y * width + x);  // Sample.java:6
        float imageValue = image[index];  // Sample.java:7
        image[index] = inverted ? 1.0f - imageValue : imageValue;
    }
}

extern "C" __global__ void __launch_bounds__(8) where(int* image, int image_length) {  // Sample.java:1
    int parts[5] = {};  // Sample.java:21
    parts[0] = (int)threadIdx.x;  // Sample.java:22
    parts[1] = (int)blockIdx.x;  // Sample.java:23
    parts[2] = (int)blockDim.x;  // Sample.java:24
    parts[3] = (int)gridDim.x;  // Sample.java:25
    parts[4] = (int)threadIdx.z;  // Sample.java:26
    int sum = 0;  // Sample.java:27
    for (int n = 0; n < 5; n++) {
        sum = (int)((unsigned)sum + parts[n]);  // Sample.java:28
    }
    image[(int)(blockIdx.x * blockDim.x + threadIdx.x)] = sum;  // Sample.java:29
}
