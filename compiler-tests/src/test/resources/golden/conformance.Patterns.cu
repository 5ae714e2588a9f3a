// Generated from Patterns.java by RingKernel. Do not edit.
// Compile with -fmad=false: Java rounds every operation (JLS 15.4).

struct Point {
    int x;
    int y;
};
static_assert(sizeof(Point) == 8);
static_assert(__builtin_offsetof(Point, y) == 4);

struct Segment {
    Point from;
    Point to;
};
static_assert(sizeof(Segment) == 16);
static_assert(__builtin_offsetof(Segment, to) == 8);

extern "C" __global__ void __launch_bounds__(32) recordPattern(  // Patterns.java:16
        const int* a, int a_length, const int* b, int b_length, int* out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Patterns.java:17
    if (i < out_length) {  // Patterns.java:18
        if (i < 0 || i >= a_length) {  // Patterns.java:19
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        if (i < 0 || i >= b_length) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        out[i] = (int)((unsigned)a[i] * 7 + b[i]);  // Patterns.java:21
    }
}

extern "C" __global__ void __launch_bounds__(32) recordPattern_unchecked(  // Patterns.java:16
        const int* __restrict__ a, int a_length, const int* __restrict__ b, int b_length,
        int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Patterns.java:17
    if (i < out_length) {  // Patterns.java:18
        out[i] = (int)((unsigned)a[i] * 7 + b[i]);  // Patterns.java:21
    }
}

extern "C" __global__ void __launch_bounds__(32) nested(  // Patterns.java:27
        const int* a, int a_length, const int* b, int b_length, int* out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Patterns.java:28
    if (i < out_length) {  // Patterns.java:29
        if (i < 0 || i >= a_length) {  // Patterns.java:30
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        if (i < 0 || i >= b_length) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        out[i] = (int)((unsigned)a[i] * 5 + 4);  // Patterns.java:32
    }
}

extern "C" __global__ void __launch_bounds__(32) nested_unchecked(  // Patterns.java:27
        const int* __restrict__ a, int a_length, const int* __restrict__ b, int b_length,
        int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Patterns.java:28
    if (i < out_length) {  // Patterns.java:29
        out[i] = (int)((unsigned)a[i] * 5 + 4);  // Patterns.java:32
    }
}

extern "C" __global__ void __launch_bounds__(32) scopeOfANegation(  // Patterns.java:38
        const int* a, int a_length, const int* b, int b_length, int* out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Patterns.java:39
    if (i < out_length) {  // Patterns.java:40
        if (i < 0 || i >= a_length) {  // Patterns.java:41
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        if (i < 0 || i >= b_length) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        out[i] = (int)((unsigned)a[i] - b[i]);  // Patterns.java:45
    }
}

extern "C" __global__ void __launch_bounds__(32) scopeOfANegation_unchecked(  // Patterns.java:38
        const int* __restrict__ a, int a_length, const int* __restrict__ b, int b_length,
        int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Patterns.java:39
    if (i < out_length) {  // Patterns.java:40
        out[i] = (int)((unsigned)a[i] - b[i]);  // Patterns.java:45
    }
}

extern "C" __global__ void __launch_bounds__(32) switchWithGuards(  // Patterns.java:50
        const int* a, int a_length, const int* b, int b_length, int* out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Patterns.java:51
    if (i < out_length) {  // Patterns.java:52
        if (i < 0 || i >= a_length) {  // Patterns.java:53
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        int aValue = a[i];
        if (i < 0 || i >= b_length) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        int bValue = b[i];
        Point point = Point{aValue, bValue};
        int x = 0;  // Patterns.java:54
        int y = 0;
        int x_1 = 0;
        Point empty = Point{0, 0};
        Point p = empty;
        int selected = 0;
        x = aValue;  // Patterns.java:55
        y = bValue;
        int chosen = 0;
        if (x == y) {
            chosen = 0;
        } else {
            x_1 = aValue;  // Patterns.java:56
            int chosen_1 = 0;
            if (x_1 > 0) {
                chosen_1 = 1;
            } else {
                p = point;  // Patterns.java:57
                chosen_1 = 2;
            }
            chosen = chosen_1;  // Patterns.java:56
        }
        switch (chosen) {  // Patterns.java:54
            case 0:
                selected = 1;  // Patterns.java:55
                break;
            case 1:
                selected = x_1;  // Patterns.java:56
                break;
            default:
                selected = (int)((unsigned)p.y * 2);  // Patterns.java:57
                break;
        }
        out[i] = selected;  // Patterns.java:54
    }
}

extern "C" __global__ void __launch_bounds__(32) switchWithGuards_unchecked(  // Patterns.java:50
        const int* __restrict__ a, int a_length, const int* __restrict__ b, int b_length,
        int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Patterns.java:51
    if (i < out_length) {  // Patterns.java:52
        int aValue = a[i];  // Patterns.java:53
        int bValue = b[i];
        Point point = Point{aValue, bValue};
        int x = 0;  // Patterns.java:54
        int y = 0;
        int x_1 = 0;
        Point empty = Point{0, 0};
        Point p = empty;
        int selected = 0;
        x = aValue;  // Patterns.java:55
        y = bValue;
        int chosen = 0;
        if (x == y) {
            chosen = 0;
        } else {
            x_1 = aValue;  // Patterns.java:56
            int chosen_1 = 0;
            if (x_1 > 0) {
                chosen_1 = 1;
            } else {
                p = point;  // Patterns.java:57
                chosen_1 = 2;
            }
            chosen = chosen_1;  // Patterns.java:56
        }
        switch (chosen) {  // Patterns.java:54
            case 0:
                selected = 1;  // Patterns.java:55
                break;
            case 1:
                selected = x_1;  // Patterns.java:56
                break;
            default:
                selected = (int)((unsigned)p.y * 2);  // Patterns.java:57
                break;
        }
        out[i] = selected;  // Patterns.java:54
    }
}

extern "C" __global__ void __launch_bounds__(32) conjunction(  // Patterns.java:63
        const int* a, int a_length, const int* b, int b_length, bool* out, int out_length,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Patterns.java:64
    if (i < out_length) {  // Patterns.java:65
        int x = 0;  // Patterns.java:66
        int y = 0;
        if (i < 0 || i >= a_length) {
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        if (i < 0 || i >= b_length) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        x = a[i];
        y = b[i];
        out[i] = x < y;
    }
}

extern "C" __global__ void __launch_bounds__(32) conjunction_unchecked(  // Patterns.java:63
        const int* __restrict__ a, int a_length, const int* __restrict__ b, int b_length,
        bool* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Patterns.java:64
    if (i < out_length) {  // Patterns.java:65
        int x = 0;  // Patterns.java:66
        int y = 0;
        x = a[i];
        y = b[i];
        out[i] = x < y;
    }
}
