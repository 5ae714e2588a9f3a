// Generated from RecordArrays.java by RingKernel. Do not edit.
// Compile with -fmad=false: Java rounds every operation (JLS 15.4).

struct Point {
    int x;
    int y;
};
static_assert(sizeof(Point) == 8);
static_assert(__builtin_offsetof(Point, y) == 4);

struct Segment {
    Point from;
    signed char kind;
    Point to;
};
static_assert(sizeof(Segment) == 20);
static_assert(__builtin_offsetof(Segment, kind) == 8);
static_assert(__builtin_offsetof(Segment, to) == 12);

struct Mixed {
    signed char small;
    short half_;
    unsigned short letter;
    bool flag;
    long long wide;
    float number;
    int phase;
};
static_assert(sizeof(Mixed) == 24);
static_assert(__builtin_offsetof(Mixed, half_) == 2);
static_assert(__builtin_offsetof(Mixed, letter) == 4);
static_assert(__builtin_offsetof(Mixed, flag) == 6);
static_assert(__builtin_offsetof(Mixed, wide) == 8);
static_assert(__builtin_offsetof(Mixed, number) == 16);
static_assert(__builtin_offsetof(Mixed, phase) == 20);

struct Pixel {
    signed char red;
    signed char green;
    signed char blue;
};
static_assert(sizeof(Pixel) == 3);
static_assert(__builtin_offsetof(Pixel, green) == 1);
static_assert(__builtin_offsetof(Pixel, blue) == 2);

struct Star {
    int key;
    Point at;
    short kind;
};
static_assert(sizeof(Star) == 16);
static_assert(__builtin_offsetof(Star, at) == 4);
static_assert(__builtin_offsetof(Star, kind) == 12);

struct RkIntOrTrap {
    int value;
    int trap;
};
static_assert(sizeof(RkIntOrTrap) == 8);
static_assert(__builtin_offsetof(RkIntOrTrap, trap) == 4);

static __constant__ int Phase_values[3] = {0, 1, 2};

extern "C" __global__ void __launch_bounds__(32) components(  // RecordArrays.java:36
        const Point* points, int points_length, int* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // RecordArrays.java:37
    if (i < out_length) {  // RecordArrays.java:38
        if (i < 0 || i >= points_length) {  // RecordArrays.java:39
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = (int)((unsigned)points[i].x * 31 + points[i].y);
    }
}

extern "C" __global__ void __launch_bounds__(32) components_unchecked(  // RecordArrays.java:36
        const Point* __restrict__ points, int points_length, int* __restrict__ out,
        int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // RecordArrays.java:37
    if (i < out_length) {  // RecordArrays.java:38
        out[i] = (int)((unsigned)points[i].x * 31 + points[i].y);  // RecordArrays.java:39
    }
}

static __device__ __forceinline__ Point point_swapped(Point self) {  // RecordArrays.java:16
    return Point{self.y, self.x};  // RecordArrays.java:17
}

extern "C" __global__ void __launch_bounds__(32) stored(Point* points, int points_length) {  // RecordArrays.java:44
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // RecordArrays.java:45
    if (i < points_length) {  // RecordArrays.java:46
        points[i] = Point{(int)((unsigned)points[i].y - i), points[i].x};  // RecordArrays.java:47
        points[i] = point_swapped(points[i]);  // RecordArrays.java:48
    }
}

extern "C" __global__ void __launch_bounds__(32) exchanged(  // RecordArrays.java:53
        Segment* segments, int segments_length, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // RecordArrays.java:54
    int other = segments_length - 1 - i;  // RecordArrays.java:55
    if (i < other) {  // RecordArrays.java:56
        if (i < 0 || i >= segments_length) {  // RecordArrays.java:57
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        Segment mine = segments[i];
        if (other < 0 || other >= segments_length) {  // RecordArrays.java:58
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        segments[i] = segments[other];
        segments[other] = mine;  // RecordArrays.java:59
    }
}

extern "C" __global__ void __launch_bounds__(32) exchanged_unchecked(  // RecordArrays.java:53
        Segment* __restrict__ segments, int segments_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // RecordArrays.java:54
    int other = segments_length - 1 - i;  // RecordArrays.java:55
    if (i < other) {  // RecordArrays.java:56
        Segment mine = segments[i];  // RecordArrays.java:57
        segments[i] = segments[other];  // RecordArrays.java:58
        segments[other] = mine;  // RecordArrays.java:59
    }
}

extern "C" __global__ void __launch_bounds__(32) nested(  // RecordArrays.java:64
        Segment* segments, int segments_length, int* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // RecordArrays.java:65
    if (i < segments_length) {  // RecordArrays.java:66
        Point to = segments[i].to;  // RecordArrays.java:67
        if (i < 0 || i >= out_length) {  // RecordArrays.java:68
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = (int)((unsigned)segments[i].from.x * 7 + to.y + segments[i].kind);
        segments[i] = Segment{to, (signed char)(segments[i].kind * 3), segments[i].from};  // RecordArrays.java:69
    }
}

extern "C" __global__ void __launch_bounds__(32) nested_unchecked(  // RecordArrays.java:64
        Segment* __restrict__ segments, int segments_length, int* __restrict__ out,
        int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // RecordArrays.java:65
    if (i < segments_length) {  // RecordArrays.java:66
        Point to = segments[i].to;  // RecordArrays.java:67
        out[i] = (int)((unsigned)segments[i].from.x * 7 + to.y + segments[i].kind);  // RecordArrays.java:68
        segments[i] = Segment{to, (signed char)(segments[i].kind * 3), segments[i].from};  // RecordArrays.java:69
    }
}

extern "C" __global__ void __launch_bounds__(32) ofEveryType(  // RecordArrays.java:74
        const Mixed* in, int in_length, Mixed* out, int out_length, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // RecordArrays.java:75
    if (i < in_length) {  // RecordArrays.java:76
        Mixed m = in[i];  // RecordArrays.java:77
        int chosen = 0;  // RecordArrays.java:79
        if (m.phase == 2) {
            chosen = 0;
        } else {
            int sum = (int)((unsigned)m.phase + 1);  // RecordArrays.java:80
            if (sum < 0 || sum >= 3) {
                atomicMin(&rk_traps[0], workItem);
                return;
            }
            chosen = Phase_values[sum];
        }
        if (i < 0 || i >= out_length) {  // RecordArrays.java:78
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        out[i] = Mixed{(signed char)(m.small + 1), (short)(m.half_ * 3), (unsigned short)(m.letter + 1), !m.flag, (long long)((unsigned long long)m.wide * 5LL - (long long)i), m.number * 2.0f, chosen};
    }
}

extern "C" __global__ void __launch_bounds__(32) ofEveryType_unchecked(  // RecordArrays.java:74
        const Mixed* __restrict__ in, int in_length, Mixed* __restrict__ out, int out_length,
        int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // RecordArrays.java:75
    if (i < in_length) {  // RecordArrays.java:76
        Mixed m = in[i];  // RecordArrays.java:77
        int chosen = 0;  // RecordArrays.java:79
        if (m.phase == 2) {
            chosen = 0;
        } else {
            int sum = (int)((unsigned)m.phase + 1);  // RecordArrays.java:80
            if (sum < 0 || sum >= 3) {
                int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
                int gridHeight = (int)gridDim.y * (int)blockDim.y;
                int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
                atomicMin(&rk_traps[0], workItem);
                return;
            }
            chosen = Phase_values[sum];
        }
        out[i] = Mixed{(signed char)(m.small + 1), (short)(m.half_ * 3), (unsigned short)(m.letter + 1), !m.flag, (long long)((unsigned long long)m.wide * 5LL - (long long)i), m.number * 2.0f, chosen};  // RecordArrays.java:78
    }
}

extern "C" __global__ void __launch_bounds__(32) smallerThanAWord(Pixel* pixels, int pixels_length) {  // RecordArrays.java:85
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // RecordArrays.java:86
    if (i < pixels_length) {  // RecordArrays.java:87
        Pixel pixel = pixels[i];  // RecordArrays.java:88
        pixels[i] = Pixel{pixel.blue, (signed char)(pixel.red ^ pixel.green), (signed char)-i};  // RecordArrays.java:89
    }
}

extern "C" __global__ void __launch_bounds__(32) inColumns(  // RecordArrays.java:94
        int* stars_key, int stars_key_length, int* stars_at_x, int stars_at_x_length,
        int* stars_at_y, int stars_at_y_length, short* stars_kind, int stars_kind_length,
        int* out, int out_length, int* rk_traps) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // RecordArrays.java:95
    if (i < stars_key_length) {  // RecordArrays.java:96
        int stars = stars_at_x[i];  // RecordArrays.java:97
        int stars_1 = stars_key[i];
        if (i < 0 || i >= out_length) {
            int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
            int gridHeight = (int)gridDim.y * (int)blockDim.y;
            int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        out[i] = (int)((unsigned)stars + stars_1);
        int stars_2 = stars_key[i];  // RecordArrays.java:98
        int x = stars_at_x[i];
        int y = stars_at_y[i];
        Point stars_3 = Point{x, y};
        Point point_swappedResult = point_swapped(stars_3);
        short stars_4 = stars_kind[i];  // RecordArrays.java:99
        stars_key[i] = (int)((unsigned)stars_2 + 1);  // RecordArrays.java:98
        stars_at_x[i] = point_swappedResult.x;
        stars_at_y[i] = point_swappedResult.y;
        stars_kind[i] = (short)(stars_4 * 257);
    }
}

extern "C" __global__ void __launch_bounds__(32) inColumns_unchecked(  // RecordArrays.java:94
        int* __restrict__ stars_key, int stars_key_length, int* __restrict__ stars_at_x,
        int stars_at_x_length, int* __restrict__ stars_at_y, int stars_at_y_length,
        short* __restrict__ stars_kind, int stars_kind_length, int* __restrict__ out,
        int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // RecordArrays.java:95
    if (i < stars_key_length) {  // RecordArrays.java:96
        int stars = stars_at_x[i];  // RecordArrays.java:97
        int stars_1 = stars_key[i];
        out[i] = (int)((unsigned)stars + stars_1);
        int stars_2 = stars_key[i];  // RecordArrays.java:98
        int x = stars_at_x[i];
        int y = stars_at_y[i];
        Point stars_3 = Point{x, y};
        Point point_swappedResult = point_swapped(stars_3);
        short stars_4 = stars_kind[i];  // RecordArrays.java:99
        stars_key[i] = (int)((unsigned)stars_2 + 1);  // RecordArrays.java:98
        stars_at_x[i] = point_swappedResult.x;
        stars_at_y[i] = point_swappedResult.y;
        stars_kind[i] = (short)(stars_4 * 257);
    }
}

extern "C" __global__ void __launch_bounds__(32) loopedOver(  // RecordArrays.java:104
        const Point* points, int points_length, const int* stars_key, int stars_key_length,
        const int* stars_at_x, int stars_at_x_length, const int* stars_at_y,
        int stars_at_y_length, const short* stars_kind, int stars_kind_length, int* out,
        int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // RecordArrays.java:105
    if (i < out_length) {  // RecordArrays.java:106
        int sum = i;  // RecordArrays.java:107
        for (int points_index = 0; points_index < points_length; points_index++) {  // RecordArrays.java:108
            Point point = points[points_index];
            int sum_1 = (int)((unsigned)sum * 3 + point.x - point.y);  // RecordArrays.java:109
            sum = sum_1;
        }
        for (int stars_index = 0; stars_index < stars_key_length; stars_index++) {  // RecordArrays.java:111
            int y = stars_at_y[stars_index];
            short kind = stars_kind[stars_index];
            sum = (int)((unsigned)sum ^ ((unsigned)y * kind));  // RecordArrays.java:112
        }
        out[i] = sum;  // RecordArrays.java:114
    }
}

static __device__ __forceinline__ RkIntOrTrap weight(  // RecordArrays.java:137
        const Point* points, int points_length, int at) {
    if (at < 0 || at >= points_length) {  // RecordArrays.java:138
        return RkIntOrTrap{0, 1};
    }
    return RkIntOrTrap{(int)((unsigned)points[at].x * 3 - points[at].y + points_length), 0};
}

static __device__ __forceinline__ int turn(Segment* segments, int segments_length, int at) {  // RecordArrays.java:141
    if (at < 0 || at >= segments_length) {  // RecordArrays.java:142
        return 2;
    }
    segments[at] = Segment{segments[at].to, segments[at].kind, segments[at].from};
    return 0;  // RecordArrays.java:141
}

extern "C" __global__ void __launch_bounds__(32) passedOn(  // RecordArrays.java:119
        const Point* points, int points_length, Segment* segments, int segments_length, int* out,
        int out_length, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // RecordArrays.java:120
    if (i < out_length) {  // RecordArrays.java:121
        RkIntOrTrap returned = weight(points, points_length, i);  // RecordArrays.java:122
        if (returned.trap != 0) {
            atomicMin(&rk_traps[(unsigned)returned.trap - 1], workItem);
            return;
        }
        int weight_1 = returned.value;
        RkIntOrTrap returned_1 = weight(points, points_length, out_length - 1 - i);
        if (returned_1.trap != 0) {
            atomicMin(&rk_traps[(unsigned)returned_1.trap - 1], workItem);
            return;
        }
        int weight_2 = returned_1.value;
        out[i] = (int)((unsigned)weight_1 + (unsigned)weight_2 * 5);
        int returned_2 = turn(segments, segments_length, i);  // RecordArrays.java:123
        if (returned_2 != 0) {
            atomicMin(&rk_traps[(unsigned)returned_2 - 1], workItem);
            return;
        }
    }
}

extern "C" __global__ void __launch_bounds__(32) ofAWorkItem(  // RecordArrays.java:128
        const Point* points, int points_length, int* out, int out_length, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // RecordArrays.java:129
    if (i < out_length) {  // RecordArrays.java:130
        Point three[3] = {};  // RecordArrays.java:131
        if (i < 0 || i >= points_length) {
            atomicMin(&rk_traps[0], workItem);
            return;
        }
        three[0] = points[i];
        three[1] = Point{i, -i};
        if (points_length <= 0) {
            atomicMin(&rk_traps[1], workItem);
            return;
        }
        three[2] = points[0];
        three[i % 3] = point_swapped(three[(i + 1) % 3]);  // RecordArrays.java:132
        out[i] = (int)((unsigned)three[0].x + (unsigned)three[1].x * 10 + (unsigned)three[2].y * 100 + 3);  // RecordArrays.java:133
    }
}

extern "C" __global__ void __launch_bounds__(32) ofAWorkItem_unchecked(  // RecordArrays.java:128
        const Point* __restrict__ points, int points_length, int* __restrict__ out,
        int out_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // RecordArrays.java:129
    if (i < out_length) {  // RecordArrays.java:130
        Point three[3] = {};  // RecordArrays.java:131
        three[0] = points[i];
        three[1] = Point{i, -i};
        three[2] = points[0];
        three[i % 3] = point_swapped(three[(i + 1) % 3]);  // RecordArrays.java:132
        out[i] = (int)((unsigned)three[0].x + (unsigned)three[1].x * 10 + (unsigned)three[2].y * 100 + 3);  // RecordArrays.java:133
    }
}
