// Generated from SwitchExpressions.java by RingKernel. Do not edit.
// Compile with -fmad=false: Java rounds every operation (JLS 15.4).

extern "C" __global__ void __launch_bounds__(32) arrows(  // SwitchExpressions.java:13
        const int* a, int a_length, int* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // SwitchExpressions.java:14
    if (i < out_length) {  // SwitchExpressions.java:15
        int selected = 0;  // SwitchExpressions.java:16
        if (i < 0 || i >= a_length) {
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        switch (a[i] & 3) {
            case 0:
                selected = 10;  // SwitchExpressions.java:17
                break;
            case 1:
                selected = a[i];  // SwitchExpressions.java:18
                break;
            default:
                selected = (int)(0u - a[i]);  // SwitchExpressions.java:19
                break;
        }
        out[i] = (int)(3u * selected);  // SwitchExpressions.java:16
    }
}

extern "C" __global__ void __launch_bounds__(32) arrows_unchecked(  // SwitchExpressions.java:13
        const int* __restrict__ a, int a_length, int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // SwitchExpressions.java:14
    if (i < out_length) {  // SwitchExpressions.java:15
        int selected = 0;  // SwitchExpressions.java:16
        switch (a[i] & 3) {
            case 0:
                selected = 10;  // SwitchExpressions.java:17
                break;
            case 1:
                selected = a[i];  // SwitchExpressions.java:18
                break;
            default:
                selected = (int)(0u - a[i]);  // SwitchExpressions.java:19
                break;
        }
        out[i] = (int)(3u * selected);  // SwitchExpressions.java:16
    }
}

extern "C" __global__ void __launch_bounds__(32) yields(  // SwitchExpressions.java:25
        const int* a, int a_length, int* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // SwitchExpressions.java:26
    if (i < out_length) {  // SwitchExpressions.java:27
        int selected = 0;  // SwitchExpressions.java:28
        if (i < 0 || i >= a_length) {
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        int t = 0;
        switch (a[i] & 3) {
            case 0:
                selected = 1;  // SwitchExpressions.java:30
                break;
            case 1:
            case 2: {
                int t_1 = (int)((unsigned)a[i] * 2);  // SwitchExpressions.java:33
                t = t_1;
                selected = (int)((unsigned)t + 1);  // SwitchExpressions.java:34
                break;
            }
            default:
                t = 5;  // SwitchExpressions.java:36
                selected = 5;
                break;
        }
        out[i] = selected;  // SwitchExpressions.java:28
    }
}

extern "C" __global__ void __launch_bounds__(32) yields_unchecked(  // SwitchExpressions.java:25
        const int* __restrict__ a, int a_length, int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // SwitchExpressions.java:26
    if (i < out_length) {  // SwitchExpressions.java:27
        int selected = 0;  // SwitchExpressions.java:28
        int t = 0;
        switch (a[i] & 3) {
            case 0:
                selected = 1;  // SwitchExpressions.java:30
                break;
            case 1:
            case 2: {
                int t_1 = (int)((unsigned)a[i] * 2);  // SwitchExpressions.java:33
                t = t_1;
                selected = (int)((unsigned)t + 1);  // SwitchExpressions.java:34
                break;
            }
            default:
                t = 5;  // SwitchExpressions.java:36
                selected = 5;
                break;
        }
        out[i] = selected;  // SwitchExpressions.java:28
    }
}

extern "C" __global__ void __launch_bounds__(32) nested(  // SwitchExpressions.java:42
        const int* a, int a_length, const int* b, int b_length, int* out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // SwitchExpressions.java:43
    if (i < out_length) {  // SwitchExpressions.java:44
        int selected = 0;  // SwitchExpressions.java:45
        if (i < 0 || i >= a_length) {
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        switch (a[i] & 1) {
            case 0: {
                int selected_1 = 0;  // SwitchExpressions.java:46
                if (i < 0 || i >= b_length) {
                    atomicMin(&rk_traps[1], workItem);
                    return;
                }
                switch (b[i] & 1) {
                    case 0:
                        selected_1 = 1;  // SwitchExpressions.java:47
                        break;
                    default:
                        selected_1 = 2;  // SwitchExpressions.java:48
                        break;
                }
                selected = selected_1;  // SwitchExpressions.java:46
                break;
            }
            default: {
                int selected_1 = 0;  // SwitchExpressions.java:50
                if (i < 0 || i >= b_length) {
                    atomicMin(&rk_traps[2], workItem);
                    return;
                }
                switch (b[i] & 3) {
                    case 0:
                        selected_1 = 3;  // SwitchExpressions.java:51
                        break;
                    case 1:
                        selected_1 = 4;  // SwitchExpressions.java:52
                        break;
                    default:
                        selected_1 = b[i];  // SwitchExpressions.java:53
                        break;
                }
                selected = selected_1;  // SwitchExpressions.java:50
                break;
            }
        }
        out[i] = selected;  // SwitchExpressions.java:45
    }
}

extern "C" __global__ void __launch_bounds__(32) nested_unchecked(  // SwitchExpressions.java:42
        const int* __restrict__ a, int a_length, const int* __restrict__ b, int b_length,
        int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // SwitchExpressions.java:43
    if (i < out_length) {  // SwitchExpressions.java:44
        int selected = 0;  // SwitchExpressions.java:45
        switch (a[i] & 1) {
            case 0: {
                int selected_1 = 0;  // SwitchExpressions.java:46
                switch (b[i] & 1) {
                    case 0:
                        selected_1 = 1;  // SwitchExpressions.java:47
                        break;
                    default:
                        selected_1 = 2;  // SwitchExpressions.java:48
                        break;
                }
                selected = selected_1;  // SwitchExpressions.java:46
                break;
            }
            default: {
                int selected_1 = 0;  // SwitchExpressions.java:50
                switch (b[i] & 3) {
                    case 0:
                        selected_1 = 3;  // SwitchExpressions.java:51
                        break;
                    case 1:
                        selected_1 = 4;  // SwitchExpressions.java:52
                        break;
                    default:
                        selected_1 = b[i];  // SwitchExpressions.java:53
                        break;
                }
                selected = selected_1;  // SwitchExpressions.java:50
                break;
            }
        }
        out[i] = selected;  // SwitchExpressions.java:45
    }
}

extern "C" __global__ void __launch_bounds__(32) ofDifferentTypes(  // SwitchExpressions.java:60
        const int* a, int a_length, long long* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // SwitchExpressions.java:61
    if (i < out_length) {  // SwitchExpressions.java:62
        long long selected = 0LL;  // SwitchExpressions.java:63
        if (i < 0 || i >= a_length) {
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        switch (a[i] & 3) {
            case 0:
                selected = (long long)(signed char)a[i];  // SwitchExpressions.java:64
                break;
            case 1:
                selected = 120LL;  // SwitchExpressions.java:65
                break;
            case 2:
                selected = 1099511627776LL;  // SwitchExpressions.java:66
                break;
            default:
                selected = (long long)a[i];  // SwitchExpressions.java:67
                break;
        }
        out[i] = selected;  // SwitchExpressions.java:63
    }
}

extern "C" __global__ void __launch_bounds__(32) ofDifferentTypes_unchecked(  // SwitchExpressions.java:60
        const int* __restrict__ a, int a_length, long long* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // SwitchExpressions.java:61
    if (i < out_length) {  // SwitchExpressions.java:62
        long long selected = 0LL;  // SwitchExpressions.java:63
        switch (a[i] & 3) {
            case 0:
                selected = (long long)(signed char)a[i];  // SwitchExpressions.java:64
                break;
            case 1:
                selected = 120LL;  // SwitchExpressions.java:65
                break;
            case 2:
                selected = 1099511627776LL;  // SwitchExpressions.java:66
                break;
            default:
                selected = (long long)a[i];  // SwitchExpressions.java:67
                break;
        }
        out[i] = selected;  // SwitchExpressions.java:63
    }
}

extern "C" __global__ void __launch_bounds__(32) enumeration(  // SwitchExpressions.java:73
        const int* a, int a_length, int* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // SwitchExpressions.java:74
    if (i < out_length) {  // SwitchExpressions.java:75
        if (i < 0 || i >= a_length) {  // SwitchExpressions.java:76
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        int colour = 0;
        if ((a[i] & 3) == 0) {
            colour = 0;
        } else {
            colour = (a[i] & 1) == 0 ? 1 : 2;
        }
        int selected = 0;  // SwitchExpressions.java:77
        switch (colour) {
            case 0:
                selected = 1;  // SwitchExpressions.java:78
                break;
            case 1:
                selected = 20 + colour;  // SwitchExpressions.java:79
                break;
            default:
                selected = 300;  // SwitchExpressions.java:80
                break;
        }
        out[i] = selected;  // SwitchExpressions.java:77
    }
}

extern "C" __global__ void __launch_bounds__(32) enumeration_unchecked(  // SwitchExpressions.java:73
        const int* __restrict__ a, int a_length, int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // SwitchExpressions.java:74
    if (i < out_length) {  // SwitchExpressions.java:75
        int colour = 0;  // SwitchExpressions.java:76
        if ((a[i] & 3) == 0) {
            colour = 0;
        } else {
            colour = (a[i] & 1) == 0 ? 1 : 2;
        }
        int selected = 0;  // SwitchExpressions.java:77
        switch (colour) {
            case 0:
                selected = 1;  // SwitchExpressions.java:78
                break;
            case 1:
                selected = 20 + colour;  // SwitchExpressions.java:79
                break;
            default:
                selected = 300;  // SwitchExpressions.java:80
                break;
        }
        out[i] = selected;  // SwitchExpressions.java:77
    }
}

extern "C" __global__ void __launch_bounds__(32) asCondition(  // SwitchExpressions.java:86
        const int* a, int a_length, const int* b, int b_length, int* out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // SwitchExpressions.java:87
    if (i < out_length) {  // SwitchExpressions.java:88
        bool selected = false;  // SwitchExpressions.java:89
        if (i < 0 || i >= a_length) {
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        switch (a[i] & 3) {
            case 0:
                if (i < 0 || i >= b_length) {  // SwitchExpressions.java:90
                    atomicMin(&rk_traps[1], workItem);
                    return;
                }
                selected = b[i] > 0;
                break;
            case 1:
                if (i < 0 || i >= b_length) {  // SwitchExpressions.java:91
                    atomicMin(&rk_traps[2], workItem);
                    return;
                }
                selected = b[i] < 5;
                break;
            default:
                selected = false;  // SwitchExpressions.java:92
                break;
        }
        if (selected) {  // SwitchExpressions.java:89
            out[i] = 1;  // SwitchExpressions.java:94
        }
    }
}

extern "C" __global__ void __launch_bounds__(32) asCondition_unchecked(  // SwitchExpressions.java:86
        const int* __restrict__ a, int a_length, const int* __restrict__ b, int b_length,
        int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // SwitchExpressions.java:87
    if (i < out_length) {  // SwitchExpressions.java:88
        bool selected = false;  // SwitchExpressions.java:89
        switch (a[i] & 3) {
            case 0:
                selected = b[i] > 0;  // SwitchExpressions.java:90
                break;
            case 1:
                selected = b[i] < 5;  // SwitchExpressions.java:91
                break;
            default:
                selected = false;  // SwitchExpressions.java:92
                break;
        }
        if (selected) {  // SwitchExpressions.java:89
            out[i] = 1;  // SwitchExpressions.java:94
        }
    }
}
