// Generated from ArrayViews.java by RingKernel. Do not edit.
// Compile with -fmad=false: Java rounds every operation (JLS 15.4).

struct RkIntOrTrap {
    int value;
    int trap;
};
static_assert(sizeof(RkIntOrTrap) == 8);
static_assert(__builtin_offsetof(RkIntOrTrap, trap) == 4);

extern "C" __global__ void __launch_bounds__(32) line(  // ArrayViews.java:20
        const int* line_1, int line_length, int line_offset, int line_width, int* out,
        int out_length, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // ArrayViews.java:21
    if (i < line_width) {  // ArrayViews.java:22
        if (i < 0 || i >= line_width) {  // ArrayViews.java:23
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        if (i < 0 || i >= out_length) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        out[i] = (int)((unsigned)line_1[(unsigned)line_offset + i] * 3 + line_width - line_offset);
    }
}

extern "C" __global__ void __launch_bounds__(32) line_unchecked(  // ArrayViews.java:20
        const int* __restrict__ line_1, int line_length, int line_offset, int line_width,
        int* __restrict__ out, int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // ArrayViews.java:21
    if (i < line_width) {  // ArrayViews.java:22
        out[i] = (int)((unsigned)line_1[(unsigned)line_offset + i] * 3 + line_width - line_offset);  // ArrayViews.java:23
    }
}

extern "C" __global__ void __launch_bounds__(32) plane(  // ArrayViews.java:28
        const float* in, int in_length, int in_offset, int in_width, int in_height,
        int in_stride, float* out, int out_length, int out_offset, int out_width, int out_height,
        int out_stride, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)((unsigned)gridDim.y * (int)blockDim.y);
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int x = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // ArrayViews.java:29
    int y = (int)(blockIdx.y * blockDim.y + threadIdx.y);  // ArrayViews.java:30
    if (x < in_width && y < in_height) {  // ArrayViews.java:31
        if (x < 0 || x >= in_width) {  // ArrayViews.java:32
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        if (y < 0 || y >= in_height) {
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        if (y < 0 || y >= out_width) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        if (x < 0 || x >= out_height) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        out[(unsigned)out_offset + y + (unsigned)x * out_stride] = in[(unsigned)in_offset + x + (unsigned)y * in_stride];
    }
}

extern "C" __global__ void __launch_bounds__(32) plane_unchecked(  // ArrayViews.java:28
        const float* __restrict__ in, int in_length, int in_offset, int in_width, int in_height,
        int in_stride, float* __restrict__ out, int out_length, int out_offset, int out_width,
        int out_height, int out_stride) {
    int x = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // ArrayViews.java:29
    int y = (int)(blockIdx.y * blockDim.y + threadIdx.y);  // ArrayViews.java:30
    if (x < in_width && y < in_height) {  // ArrayViews.java:31
        out[(unsigned)out_offset + y + (unsigned)x * out_stride] = in[(unsigned)in_offset + x + (unsigned)y * in_stride];  // ArrayViews.java:32
    }
}

extern "C" __global__ void __launch_bounds__(32) box(  // ArrayViews.java:37
        int* box_1, int box_length, int box_offset, int box_width, int box_height, int box_depth,
        int box_stride, int box_layer, int* out, int out_length, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)((unsigned)gridDim.y * (int)blockDim.y);
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int x = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // ArrayViews.java:38
    int y = (int)(blockIdx.y * blockDim.y + threadIdx.y);  // ArrayViews.java:39
    int z = (int)(blockIdx.z * blockDim.z + threadIdx.z);  // ArrayViews.java:40
    if (x < box_width && y < box_height && z < box_depth) {  // ArrayViews.java:41
        if (x < 0 || x >= box_width) {  // ArrayViews.java:42
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        if (y < 0 || y >= box_height) {
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        if (z < 0 || z >= box_depth) {
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        if (x < 0 || x >= box_width) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        if (y < 0 || y >= box_height) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        if (z < 0 || z >= box_depth) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        box_1[(unsigned)box_offset + x + (unsigned)y * box_stride + (unsigned)z * box_layer] = (int)((unsigned)box_1[(unsigned)box_offset + x + (unsigned)y * box_stride + (unsigned)z * box_layer] * 5 - x);
        int sum_1 = (int)(((unsigned)z * box_height + y) * box_width + x);  // ArrayViews.java:43
        if (x < 0 || x >= box_width) {
            atomicMin(&rk_traps[2], workItem);
            return;
        }
        if (y < 0 || y >= box_height) {
            atomicMin(&rk_traps[2], workItem);
            return;
        }
        if (z < 0 || z >= box_depth) {
            atomicMin(&rk_traps[2], workItem);
            return;
        }
        if (sum_1 < 0 || sum_1 >= out_length) {
            atomicMin(&rk_traps[3], workItem);
            return;
        }
        out[sum_1] = (int)((unsigned)box_1[(unsigned)box_offset + x + (unsigned)y * box_stride + (unsigned)z * box_layer] + box_layer + box_stride);
    }
}

extern "C" __global__ void __launch_bounds__(32) box_unchecked(  // ArrayViews.java:37
        int* __restrict__ box_1, int box_length, int box_offset, int box_width, int box_height,
        int box_depth, int box_stride, int box_layer, int* __restrict__ out, int out_length) {
    int x = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // ArrayViews.java:38
    int y = (int)(blockIdx.y * blockDim.y + threadIdx.y);  // ArrayViews.java:39
    int z = (int)(blockIdx.z * blockDim.z + threadIdx.z);  // ArrayViews.java:40
    if (x < box_width && y < box_height && z < box_depth) {  // ArrayViews.java:41
        box_1[(unsigned)box_offset + x + (unsigned)y * box_stride + (unsigned)z * box_layer] = (int)((unsigned)box_1[(unsigned)box_offset + x + (unsigned)y * box_stride + (unsigned)z * box_layer] * 5 - x);  // ArrayViews.java:42
        out[((unsigned)z * box_height + y) * box_width + x] = (int)((unsigned)box_1[(unsigned)box_offset + x + (unsigned)y * box_stride + (unsigned)z * box_layer] + box_layer + box_stride);  // ArrayViews.java:43
    }
}

extern "C" __global__ void __launch_bounds__(32) ofBytes(  // ArrayViews.java:48
        signed char* bytes, int bytes_length, int bytes_offset, int bytes_width,
        int bytes_height, int bytes_stride, short* shorts, int shorts_length, int shorts_offset,
        int shorts_width, int shorts_height, int shorts_stride, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)((unsigned)gridDim.y * (int)blockDim.y);
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int x = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // ArrayViews.java:49
    int y = (int)(blockIdx.y * blockDim.y + threadIdx.y);  // ArrayViews.java:50
    if (x < bytes_width && y < bytes_height) {  // ArrayViews.java:51
        if (x < 0 || x >= bytes_width) {  // ArrayViews.java:52
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        if (y < 0 || y >= bytes_height) {
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        if (x < 0 || x >= bytes_width) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        if (y < 0 || y >= bytes_height) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        bytes[(unsigned)bytes_offset + x + (unsigned)y * bytes_stride] = (signed char)(int)((unsigned)(bytes[(unsigned)bytes_offset + x + (unsigned)y * bytes_stride] * 3) + x);
        if (x < 0 || x >= shorts_width) {  // ArrayViews.java:53
            atomicMin(&rk_traps[2], workItem);
            return;
        }
        if (y < 0 || y >= shorts_height) {
            atomicMin(&rk_traps[2], workItem);
            return;
        }
        if (x < 0 || x >= bytes_width) {
            atomicMin(&rk_traps[3], workItem);
            return;
        }
        if (y < 0 || y >= bytes_height) {
            atomicMin(&rk_traps[3], workItem);
            return;
        }
        if (x < 0 || x >= shorts_width) {
            atomicMin(&rk_traps[4], workItem);
            return;
        }
        if (y < 0 || y >= shorts_height) {
            atomicMin(&rk_traps[4], workItem);
            return;
        }
        shorts[(unsigned)shorts_offset + x + (unsigned)y * shorts_stride] = (short)(shorts[(unsigned)shorts_offset + x + (unsigned)y * shorts_stride] - bytes[(unsigned)bytes_offset + x + (unsigned)y * bytes_stride]);
    }
}

extern "C" __global__ void __launch_bounds__(32) ofBytes_unchecked(  // ArrayViews.java:48
        signed char* __restrict__ bytes, int bytes_length, int bytes_offset, int bytes_width,
        int bytes_height, int bytes_stride, short* __restrict__ shorts, int shorts_length,
        int shorts_offset, int shorts_width, int shorts_height, int shorts_stride) {
    int x = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // ArrayViews.java:49
    int y = (int)(blockIdx.y * blockDim.y + threadIdx.y);  // ArrayViews.java:50
    if (x < bytes_width && y < bytes_height) {  // ArrayViews.java:51
        bytes[(unsigned)bytes_offset + x + (unsigned)y * bytes_stride] = (signed char)(int)((unsigned)(bytes[(unsigned)bytes_offset + x + (unsigned)y * bytes_stride] * 3) + x);  // ArrayViews.java:52
        shorts[(unsigned)shorts_offset + x + (unsigned)y * shorts_stride] = (short)(shorts[(unsigned)shorts_offset + x + (unsigned)y * shorts_stride] - bytes[(unsigned)bytes_offset + x + (unsigned)y * bytes_stride]);  // ArrayViews.java:53
    }
}

extern "C" __global__ void __launch_bounds__(32) ofLettersAndFlags(  // ArrayViews.java:58
        unsigned short* letters, int letters_length, int letters_offset, int letters_width,
        bool* flags, int flags_length, int flags_offset, int flags_width, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // ArrayViews.java:59
    if (i < letters_width) {  // ArrayViews.java:60
        if (i < 0 || i >= letters_width) {  // ArrayViews.java:61
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        if (i < 0 || i >= flags_width) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        if (i < 0 || i >= letters_width) {
            atomicMin(&rk_traps[2], workItem);
            return;
        }
        letters[(unsigned)letters_offset + i] = (unsigned short)(letters[(unsigned)letters_offset + i] + (flags[(unsigned)flags_offset + i] ? 1 : 65280));
        if (i < 0 || i >= letters_width) {  // ArrayViews.java:62
            atomicMin(&rk_traps[3], workItem);
            return;
        }
        if (i < 0 || i >= flags_width) {
            atomicMin(&rk_traps[4], workItem);
            return;
        }
        flags[(unsigned)flags_offset + i] = letters[(unsigned)letters_offset + i] > 32768;
    }
}

extern "C" __global__ void __launch_bounds__(32) ofLettersAndFlags_unchecked(  // ArrayViews.java:58
        unsigned short* __restrict__ letters,
        int letters_length,
        int letters_offset,
        int letters_width,
        bool* __restrict__ flags,
        int flags_length,
        int flags_offset,
        int flags_width) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // ArrayViews.java:59
    if (i < letters_width) {  // ArrayViews.java:60
        letters[(unsigned)letters_offset + i] = (unsigned short)(letters[(unsigned)letters_offset + i] + (flags[(unsigned)flags_offset + i] ? 1 : 65280));  // ArrayViews.java:61
        flags[(unsigned)flags_offset + i] = letters[(unsigned)letters_offset + i] > 32768;  // ArrayViews.java:62
    }
}

extern "C" __global__ void __launch_bounds__(32) ofLongs(  // ArrayViews.java:67
        long long* longs, int longs_length, int longs_offset, int longs_width, int longs_height,
        int longs_stride, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)((unsigned)gridDim.y * (int)blockDim.y);
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int x = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // ArrayViews.java:68
    int y = (int)(blockIdx.y * blockDim.y + threadIdx.y);  // ArrayViews.java:69
    if (x < longs_width && y < longs_height) {  // ArrayViews.java:70
        if (x < 0 || x >= longs_width) {  // ArrayViews.java:71
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        if (y < 0 || y >= longs_height) {
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        if (x < 0 || x >= longs_width) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        if (y < 0 || y >= longs_height) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        longs[(unsigned)longs_offset + x + (unsigned)y * longs_stride] = (long long)((unsigned long long)longs[(unsigned)longs_offset + x + (unsigned)y * longs_stride] * 4886718345LL + (long long)y);
    }
}

extern "C" __global__ void __launch_bounds__(32) ofLongs_unchecked(  // ArrayViews.java:67
        long long* __restrict__ longs, int longs_length, int longs_offset, int longs_width,
        int longs_height, int longs_stride) {
    int x = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // ArrayViews.java:68
    int y = (int)(blockIdx.y * blockDim.y + threadIdx.y);  // ArrayViews.java:69
    if (x < longs_width && y < longs_height) {  // ArrayViews.java:70
        longs[(unsigned)longs_offset + x + (unsigned)y * longs_stride] = (long long)((unsigned long long)longs[(unsigned)longs_offset + x + (unsigned)y * longs_stride] * 4886718345LL + (long long)y);  // ArrayViews.java:71
    }
}

static __device__ __forceinline__ bool fits(  // ViewBounds.java:40
        int length, int offset, int width, int height, int stride, int depth, int layer) {
    if ((offset | width | height | stride | depth | layer) >= 0 && offset <= length) {
        bool bits = width != 0 && height != 0 && depth != 0;  // ViewBounds.java:44
        bool holds = bits;
        if (bits) {
            holds = (long long)((unsigned long long)((long long)offset + ((long long)width - 1LL) + ((long long)height - 1LL) * (long long)stride) + ((long long)depth - 1LL) * (long long)layer) >= (long long)length;
        }
        return !holds;
    }
    return false;  // ViewBounds.java:41
}

extern "C" __global__ void __launch_bounds__(32) madeInTheKernel(  // ArrayViews.java:76
        const int* a, int a_length, int width, int* out, int out_length, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // ArrayViews.java:77
    if (width == 0) {  // ArrayViews.java:78
        atomicMin(&rk_traps[0], workItem);
        return;
    }
    bool isEqual = width == -1;
    int rows_height = isEqual ? -a_length : a_length / (isEqual ? 1 : width);
    if (!fits(a_length, 0, width, rows_height, width, 1, 0)) {
        atomicMin(&rk_traps[1], workItem);
        return;
    }
    if (i < rows_height) {  // ArrayViews.java:79
        int sum_1 = 0;  // ArrayViews.java:80
        for (int x = 0; x < width; x++) {  // ArrayViews.java:81
            if (x < 0 || x >= width) {  // ArrayViews.java:82
                atomicMin(&rk_traps[2], workItem);
                return;
            }
            if (i < 0 || i >= rows_height) {
                atomicMin(&rk_traps[2], workItem);
                return;
            }
            int sum_2 = (int)((unsigned)sum_1 * 7 + a[(unsigned)x + (unsigned)i * width]);
            sum_1 = sum_2;
        }
        if (i < 0 || i >= out_length) {  // ArrayViews.java:84
            atomicMin(&rk_traps[3], workItem);
            return;
        }
        out[i] = sum_1;
    }
}

extern "C" __global__ void __launch_bounds__(32) madeInTheKernel_unchecked(  // ArrayViews.java:76
        const int* __restrict__ a, int a_length, int width, int* __restrict__ out,
        int out_length, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // ArrayViews.java:77
    if (width == 0) {  // ArrayViews.java:78
        atomicMin(&rk_traps[0], workItem);
        return;
    }
    bool isEqual = width == -1;
    int rows_height = isEqual ? -a_length : a_length / (isEqual ? 1 : width);
    if (!fits(a_length, 0, width, rows_height, width, 1, 0)) {
        atomicMin(&rk_traps[1], workItem);
        return;
    }
    if (i < rows_height) {  // ArrayViews.java:79
        int sum_1 = 0;  // ArrayViews.java:80
        for (int x = 0; x < width; x++) {  // ArrayViews.java:81
            if (i < 0 || i >= rows_height) {  // ArrayViews.java:82
                atomicMin(&rk_traps[2], workItem);
                return;
            }
            int sum_2 = (int)((unsigned)sum_1 * 7 + a[(unsigned)x + (unsigned)i * width]);
            sum_1 = sum_2;
        }
        out[i] = sum_1;  // ArrayViews.java:84
    }
}

extern "C" __global__ void __launch_bounds__(32) partOfAPart(  // ArrayViews.java:89
        const int* whole, int whole_length, int whole_offset, int whole_width, int whole_height,
        int whole_stride, int* out, int out_length, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // ArrayViews.java:90
    int part_offset = (int)((unsigned)whole_offset + 1);  // ArrayViews.java:91
    int part_width = (int)((unsigned)whole_width - 2);
    if (!fits(whole_length, part_offset, part_width, whole_height, whole_stride, 1, 0)) {
        atomicMin(&rk_traps[0], workItem);
        return;
    }
    if (i < part_width) {  // ArrayViews.java:93
        if (i < 0 || i >= part_width) {  // ArrayViews.java:94
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        if (whole_height <= 1) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        if (i < 0 || i >= whole_width) {
            atomicMin(&rk_traps[2], workItem);
            return;
        }
        if (whole_height <= 1) {
            atomicMin(&rk_traps[2], workItem);
            return;
        }
        if (i < 0 || i >= out_length) {
            atomicMin(&rk_traps[3], workItem);
            return;
        }
        out[i] = (int)((unsigned)whole[(unsigned)part_offset + i + whole_stride] - whole[(unsigned)whole_offset + i + whole_stride]);
    }
}

extern "C" __global__ void __launch_bounds__(32) partOfAPart_unchecked(  // ArrayViews.java:89
        const int* __restrict__ whole, int whole_length, int whole_offset, int whole_width,
        int whole_height, int whole_stride, int* __restrict__ out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // ArrayViews.java:90
    int part_offset = (int)((unsigned)whole_offset + 1);  // ArrayViews.java:91
    int part_width = (int)((unsigned)whole_width - 2);
    if (!fits(whole_length, part_offset, part_width, whole_height, whole_stride, 1, 0)) {
        int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
        int gridHeight = (int)gridDim.y * (int)blockDim.y;
        int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
        atomicMin(&rk_traps[0], workItem);
        return;
    }
    if (i < part_width) {  // ArrayViews.java:93
        out[i] = (int)((unsigned)whole[(unsigned)part_offset + i + whole_stride] - whole[(unsigned)whole_offset + i + whole_stride]);  // ArrayViews.java:94
    }
}

static __device__ __forceinline__ RkIntOrTrap neighbours(  // ArrayViews.java:115
        const int* view, int view_offset, int view_width, int view_height, int view_stride,
        int x, int y) {
    int sum_1 = 0;  // ArrayViews.java:116
    for (int dy = -1; dy <= 1; dy++) {  // ArrayViews.java:117
        for (int dx = -1; dx <= 1; dx++) {  // ArrayViews.java:118
            int sum_2 = (int)((unsigned)x + dx);  // ArrayViews.java:119
            if (view_width == 0) {
                return RkIntOrTrap{0, 1};
            }
            int remainder = sum_2 % (view_width == -1 ? 1 : view_width);
            int floorMod_i32 = remainder != 0 && (sum_2 ^ view_width) < 0 ? (int)((unsigned)remainder + view_width) : remainder;
            int sum_3 = (int)((unsigned)y + dy);
            if (view_height == 0) {
                return RkIntOrTrap{0, 2};
            }
            int remainder_1 = sum_3 % (view_height == -1 ? 1 : view_height);
            int floorMod_i32_1 = remainder_1 != 0 && (sum_3 ^ view_height) < 0 ? (int)((unsigned)remainder_1 + view_height) : remainder_1;
            if (floorMod_i32 < 0 || floorMod_i32 >= view_width) {
                return RkIntOrTrap{0, 3};
            }
            if (floorMod_i32_1 < 0 || floorMod_i32_1 >= view_height) {
                return RkIntOrTrap{0, 3};
            }
            sum_1 = (int)((unsigned)sum_1 + view[(unsigned)view_offset + floorMod_i32 + (unsigned)floorMod_i32_1 * view_stride]);
        }
    }
    return RkIntOrTrap{sum_1, 0};  // ArrayViews.java:122
}

extern "C" __global__ void __launch_bounds__(32) passedOn(  // ArrayViews.java:99
        const int* in, int in_length, int in_offset, int in_width, int in_height, int in_stride,
        int* out, int out_length, int out_offset, int out_width, int out_height, int out_stride,
        int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)((unsigned)gridDim.y * (int)blockDim.y);
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int x = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // ArrayViews.java:100
    int y = (int)(blockIdx.y * blockDim.y + threadIdx.y);  // ArrayViews.java:101
    if (x < in_width && y < in_height) {  // ArrayViews.java:102
        RkIntOrTrap returned = neighbours(in, in_offset, in_width, in_height, in_stride, x, y);  // ArrayViews.java:103
        if (returned.trap != 0) {
            atomicMin(&rk_traps[(unsigned)returned.trap - 1], workItem);
            return;
        }
        int neighbours_1 = returned.value;
        if (x < 0 || x >= out_width) {
            atomicMin(&rk_traps[4], workItem);
            return;
        }
        if (y < 0 || y >= out_height) {
            atomicMin(&rk_traps[4], workItem);
            return;
        }
        out[(unsigned)out_offset + x + (unsigned)y * out_stride] = neighbours_1;
    }
}

extern "C" __global__ void __launch_bounds__(32) passedOn_unchecked(  // ArrayViews.java:99
        const int* __restrict__ in, int in_length, int in_offset, int in_width, int in_height,
        int in_stride, int* __restrict__ out, int out_length, int out_offset, int out_width,
        int out_height, int out_stride, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)((unsigned)gridDim.y * (int)blockDim.y);
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int x = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // ArrayViews.java:100
    int y = (int)(blockIdx.y * blockDim.y + threadIdx.y);  // ArrayViews.java:101
    if (x < in_width && y < in_height) {  // ArrayViews.java:102
        RkIntOrTrap returned = neighbours(in, in_offset, in_width, in_height, in_stride, x, y);  // ArrayViews.java:103
        if (returned.trap != 0) {
            atomicMin(&rk_traps[(unsigned)returned.trap - 1], workItem);
            return;
        }
        int neighbours_1 = returned.value;
        out[(unsigned)out_offset + x + (unsigned)y * out_stride] = neighbours_1;
    }
}

static __device__ __forceinline__ RkIntOrTrap lambda(  // ArrayViews.java:111
        const int* in, int in_offset, int in_width, int in_height, int in_stride, int i, int y) {
    if (i < 0 || i >= in_width) {
        return RkIntOrTrap{0, 4};
    }
    if (y < 0 || y >= in_height) {
        return RkIntOrTrap{0, 4};
    }
    return RkIntOrTrap{(int)((unsigned)in[(unsigned)in_offset + i + (unsigned)y * in_stride] * y), 0};
}

static __device__ __forceinline__ RkIntOrTrap sum(  // ArrayViews.java:126
        int n, const int* in, int in_offset, int in_width, int in_height, int in_stride, int i) {
    int sum_1 = 0;  // ArrayViews.java:127
    for (int k = 0; k < n; k++) {  // ArrayViews.java:128
        RkIntOrTrap returned = lambda(in, in_offset, in_width, in_height, in_stride, i, k);  // ArrayViews.java:129
        if (returned.trap != 0) {
            return RkIntOrTrap{0, returned.trap};
        }
        int lambda_1 = returned.value;
        sum_1 = (int)((unsigned)sum_1 + lambda_1);
    }
    return RkIntOrTrap{sum_1, 0};  // ArrayViews.java:131
}

extern "C" __global__ void __launch_bounds__(32) captured(  // ArrayViews.java:108
        const int* in, int in_length, int in_offset, int in_width, int in_height, int in_stride,
        int* out, int out_length, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // ArrayViews.java:109
    if (i < in_width) {  // ArrayViews.java:110
        RkIntOrTrap returned = sum(in_height, in, in_offset, in_width, in_height, in_stride, i);  // ArrayViews.java:111
        if (returned.trap != 0) {
            atomicMin(&rk_traps[(unsigned)returned.trap - 1], workItem);
            return;
        }
        int sum_1 = returned.value;
        if (i < 0 || i >= out_length) {
            atomicMin(&rk_traps[4], workItem);
            return;
        }
        out[i] = sum_1;
    }
}

extern "C" __global__ void __launch_bounds__(32) captured_unchecked(  // ArrayViews.java:108
        const int* __restrict__ in, int in_length, int in_offset, int in_width, int in_height,
        int in_stride, int* __restrict__ out, int out_length, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // ArrayViews.java:109
    if (i < in_width) {  // ArrayViews.java:110
        RkIntOrTrap returned = sum(in_height, in, in_offset, in_width, in_height, in_stride, i);  // ArrayViews.java:111
        if (returned.trap != 0) {
            atomicMin(&rk_traps[(unsigned)returned.trap - 1], workItem);
            return;
        }
        int sum_1 = returned.value;
        out[i] = sum_1;
    }
}
