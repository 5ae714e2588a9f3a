// Generated from Sample.java by RingKernel. Do not edit.
// Compile with -fmad=false: Java rounds every operation (JLS 15.4).

extern "C" __global__ void __launch_bounds__(64) search(  // Sample.java:1
        const int* grid, int grid_length, int width, int* found, int found_length) {
    int wanted = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Sample.java:4
    int at = -1;  // Sample.java:5
    for (int y = 0; y < width; y++) {  // Sample.java:6
        bool leavesRows = false;  // Sample.java:7
        for (int x = 0; x < width; x++) {
            int index = (int)((unsigned)y * width + x);  // Sample.java:8
            int cell = grid[index];  // Sample.java:9
            if (cell < 0) {  // Sample.java:10
                continue;
            }
            if (cell == wanted) {  // Sample.java:11
                at = index;  // Sample.java:12
                leavesRows = true;  // Sample.java:13
                break;
            }
        }
        if (leavesRows) {
            break;
        }
    }
    found[wanted] = at;  // Sample.java:14
}
