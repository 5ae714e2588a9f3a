// Generated from RecordArrays.java by RingKernel. Do not edit.
// Compile with -fno-fast-math or in safe math mode: Java rounds every operation (JLS 15.4).

#include <metal_stdlib>
using namespace metal;
#pragma METAL fp contract(off)

struct Point {
    int x;
    int y;
};
static_assert(sizeof(Point) == 8, "layout");
static_assert(__builtin_offsetof(Point, y) == 4, "layout");

struct Segment {
    Point from;
    char kind;
    Point to;
};
static_assert(sizeof(Segment) == 20, "layout");
static_assert(__builtin_offsetof(Segment, kind) == 8, "layout");
static_assert(__builtin_offsetof(Segment, to) == 12, "layout");

struct Mixed {
    char small;
    short half_;
    ushort letter;
    bool flag;
    long wide;
    float number;
    int phase;
};
static_assert(sizeof(Mixed) == 24, "layout");
static_assert(__builtin_offsetof(Mixed, half_) == 2, "layout");
static_assert(__builtin_offsetof(Mixed, letter) == 4, "layout");
static_assert(__builtin_offsetof(Mixed, flag) == 6, "layout");
static_assert(__builtin_offsetof(Mixed, wide) == 8, "layout");
static_assert(__builtin_offsetof(Mixed, number) == 16, "layout");
static_assert(__builtin_offsetof(Mixed, phase) == 20, "layout");

struct Pixel {
    char red;
    char green;
    char blue;
};
static_assert(sizeof(Pixel) == 3, "layout");
static_assert(__builtin_offsetof(Pixel, green) == 1, "layout");
static_assert(__builtin_offsetof(Pixel, blue) == 2, "layout");

struct Star {
    int key;
    Point at;
    short kind;
};
static_assert(sizeof(Star) == 16, "layout");
static_assert(__builtin_offsetof(Star, at) == 4, "layout");
static_assert(__builtin_offsetof(Star, kind) == 12, "layout");

struct RkIntOrTrap {
    int value;
    int trap;
};
static_assert(sizeof(RkIntOrTrap) == 8, "layout");
static_assert(__builtin_offsetof(RkIntOrTrap, trap) == 4, "layout");

constant int Phase_values[3] = {0, 1, 2};

struct components_Arguments {
    int points_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // RecordArrays.java:36
kernel void components(
        device const Point* points [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant components_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // RecordArrays.java:37
    if (i < rk_arguments.out_length) {  // RecordArrays.java:38
        if (i < 0 || i >= rk_arguments.points_length) {  // RecordArrays.java:39
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        out[i] = int(uint(points[i].x) * 31 + points[i].y);
    }
}

struct components_unchecked_Arguments {
    int points_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // RecordArrays.java:36
kernel void components_unchecked(
        device const Point* points [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant components_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // RecordArrays.java:37
    if (i < rk_arguments.out_length) {  // RecordArrays.java:38
        out[i] = int(uint(points[i].x) * 31 + points[i].y);  // RecordArrays.java:39
    }
}

static inline Point point_swapped(Point self) {  // RecordArrays.java:16
    return Point{self.y, self.x};  // RecordArrays.java:17
}

struct stored_Arguments {
    int points_length;
};

[[max_total_threads_per_threadgroup(32)]]  // RecordArrays.java:44
kernel void stored(
        device Point* points [[buffer(0)]],
        constant stored_Arguments& rk_arguments [[buffer(1)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // RecordArrays.java:45
    if (i < rk_arguments.points_length) {  // RecordArrays.java:46
        points[i] = Point{int(uint(points[i].y) - i), points[i].x};  // RecordArrays.java:47
        points[i] = point_swapped(points[i]);  // RecordArrays.java:48
    }
}

struct exchanged_Arguments {
    int segments_length;
};

[[max_total_threads_per_threadgroup(32)]]  // RecordArrays.java:53
kernel void exchanged(
        device Segment* segments [[buffer(0)]],
        device int* rk_traps [[buffer(1)]],
        constant exchanged_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // RecordArrays.java:54
    int other = rk_arguments.segments_length - 1 - i;  // RecordArrays.java:55
    if (i < other) {  // RecordArrays.java:56
        if (i < 0 || i >= rk_arguments.segments_length) {  // RecordArrays.java:57
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        Segment mine = segments[i];
        if (other < 0 || other >= rk_arguments.segments_length) {  // RecordArrays.java:58
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        segments[i] = segments[other];
        segments[other] = mine;  // RecordArrays.java:59
    }
}

struct exchanged_unchecked_Arguments {
    int segments_length;
};

[[max_total_threads_per_threadgroup(32)]]  // RecordArrays.java:53
kernel void exchanged_unchecked(
        device Segment* segments [[buffer(0)]],
        constant exchanged_unchecked_Arguments& rk_arguments [[buffer(1)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // RecordArrays.java:54
    int other = rk_arguments.segments_length - 1 - i;  // RecordArrays.java:55
    if (i < other) {  // RecordArrays.java:56
        Segment mine = segments[i];  // RecordArrays.java:57
        segments[i] = segments[other];  // RecordArrays.java:58
        segments[other] = mine;  // RecordArrays.java:59
    }
}

struct nested_Arguments {
    int segments_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // RecordArrays.java:64
kernel void nested(
        device Segment* segments [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant nested_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // RecordArrays.java:65
    if (i < rk_arguments.segments_length) {  // RecordArrays.java:66
        Point to = segments[i].to;  // RecordArrays.java:67
        if (i < 0 || i >= rk_arguments.out_length) {  // RecordArrays.java:68
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        out[i] = int(uint(segments[i].from.x) * 7 + to.y + segments[i].kind);
        segments[i] = Segment{to, char(segments[i].kind * 3), segments[i].from};  // RecordArrays.java:69
    }
}

struct nested_unchecked_Arguments {
    int segments_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // RecordArrays.java:64
kernel void nested_unchecked(
        device Segment* segments [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant nested_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // RecordArrays.java:65
    if (i < rk_arguments.segments_length) {  // RecordArrays.java:66
        Point to = segments[i].to;  // RecordArrays.java:67
        out[i] = int(uint(segments[i].from.x) * 7 + to.y + segments[i].kind);  // RecordArrays.java:68
        segments[i] = Segment{to, char(segments[i].kind * 3), segments[i].from};  // RecordArrays.java:69
    }
}

struct ofEveryType_Arguments {
    int in_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // RecordArrays.java:74
kernel void ofEveryType(
        device const Mixed* in [[buffer(0)]],
        device Mixed* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant ofEveryType_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // RecordArrays.java:75
    if (i < rk_arguments.in_length) {  // RecordArrays.java:76
        Mixed m = in[i];  // RecordArrays.java:77
        int chosen = 0;  // RecordArrays.java:79
        if (m.phase == 2) {
            chosen = 0;
        } else {
            int sum = int(uint(m.phase) + 1);  // RecordArrays.java:80
            if (sum < 0 || sum >= 3) {
                atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
                return;
            }
            chosen = Phase_values[sum];
        }
        if (i < 0 || i >= rk_arguments.out_length) {  // RecordArrays.java:78
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        out[i] = Mixed{char(m.small + 1), short(m.half_ * 3), ushort(m.letter + 1), !m.flag, long(ulong(m.wide) * 5L - long(i)), m.number * 2.0f, chosen};
    }
}

struct ofEveryType_unchecked_Arguments {
    int in_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // RecordArrays.java:74
kernel void ofEveryType_unchecked(
        device const Mixed* in [[buffer(0)]],
        device Mixed* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant ofEveryType_unchecked_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // RecordArrays.java:75
    if (i < rk_arguments.in_length) {  // RecordArrays.java:76
        Mixed m = in[i];  // RecordArrays.java:77
        int chosen = 0;  // RecordArrays.java:79
        if (m.phase == 2) {
            chosen = 0;
        } else {
            int sum = int(uint(m.phase) + 1);  // RecordArrays.java:80
            if (sum < 0 || sum >= 3) {
                int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
                int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
                int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
                atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
                return;
            }
            chosen = Phase_values[sum];
        }
        out[i] = Mixed{char(m.small + 1), short(m.half_ * 3), ushort(m.letter + 1), !m.flag, long(ulong(m.wide) * 5L - long(i)), m.number * 2.0f, chosen};  // RecordArrays.java:78
    }
}

struct smallerThanAWord_Arguments {
    int pixels_length;
};

[[max_total_threads_per_threadgroup(32)]]  // RecordArrays.java:85
kernel void smallerThanAWord(
        device Pixel* pixels [[buffer(0)]],
        constant smallerThanAWord_Arguments& rk_arguments [[buffer(1)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // RecordArrays.java:86
    if (i < rk_arguments.pixels_length) {  // RecordArrays.java:87
        Pixel pixel = pixels[i];  // RecordArrays.java:88
        pixels[i] = Pixel{pixel.blue, char(pixel.red ^ pixel.green), char(-i)};  // RecordArrays.java:89
    }
}

struct inColumns_Arguments {
    int stars_key_length;
    int stars_at_x_length;
    int stars_at_y_length;
    int stars_kind_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // RecordArrays.java:94
kernel void inColumns(
        device int* stars_key [[buffer(0)]],
        device int* stars_at_x [[buffer(1)]],
        device int* stars_at_y [[buffer(2)]],
        device short* stars_kind [[buffer(3)]],
        device int* out [[buffer(4)]],
        device int* rk_traps [[buffer(5)]],
        constant inColumns_Arguments& rk_arguments [[buffer(6)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // RecordArrays.java:95
    if (i < rk_arguments.stars_key_length) {  // RecordArrays.java:96
        int stars = stars_at_x[i];  // RecordArrays.java:97
        int stars_1 = stars_key[i];
        if (i < 0 || i >= rk_arguments.out_length) {
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        out[i] = int(uint(stars) + stars_1);
        int stars_2 = stars_key[i];  // RecordArrays.java:98
        int x = stars_at_x[i];
        int y = stars_at_y[i];
        Point stars_3 = Point{x, y};
        Point point_swappedResult = point_swapped(stars_3);
        short stars_4 = stars_kind[i];  // RecordArrays.java:99
        stars_key[i] = int(uint(stars_2) + 1);  // RecordArrays.java:98
        stars_at_x[i] = point_swappedResult.x;
        stars_at_y[i] = point_swappedResult.y;
        stars_kind[i] = short(stars_4 * 257);
    }
}

struct inColumns_unchecked_Arguments {
    int stars_key_length;
    int stars_at_x_length;
    int stars_at_y_length;
    int stars_kind_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // RecordArrays.java:94
kernel void inColumns_unchecked(
        device int* stars_key [[buffer(0)]],
        device int* stars_at_x [[buffer(1)]],
        device int* stars_at_y [[buffer(2)]],
        device short* stars_kind [[buffer(3)]],
        device int* out [[buffer(4)]],
        constant inColumns_unchecked_Arguments& rk_arguments [[buffer(5)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // RecordArrays.java:95
    if (i < rk_arguments.stars_key_length) {  // RecordArrays.java:96
        int stars = stars_at_x[i];  // RecordArrays.java:97
        int stars_1 = stars_key[i];
        out[i] = int(uint(stars) + stars_1);
        int stars_2 = stars_key[i];  // RecordArrays.java:98
        int x = stars_at_x[i];
        int y = stars_at_y[i];
        Point stars_3 = Point{x, y};
        Point point_swappedResult = point_swapped(stars_3);
        short stars_4 = stars_kind[i];  // RecordArrays.java:99
        stars_key[i] = int(uint(stars_2) + 1);  // RecordArrays.java:98
        stars_at_x[i] = point_swappedResult.x;
        stars_at_y[i] = point_swappedResult.y;
        stars_kind[i] = short(stars_4 * 257);
    }
}

struct loopedOver_Arguments {
    int points_length;
    int stars_key_length;
    int stars_at_x_length;
    int stars_at_y_length;
    int stars_kind_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // RecordArrays.java:104
kernel void loopedOver(
        device const Point* points [[buffer(0)]],
        device const int* stars_key [[buffer(1)]],
        device const int* stars_at_x [[buffer(2)]],
        device const int* stars_at_y [[buffer(3)]],
        device const short* stars_kind [[buffer(4)]],
        device int* out [[buffer(5)]],
        constant loopedOver_Arguments& rk_arguments [[buffer(6)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // RecordArrays.java:105
    if (i < rk_arguments.out_length) {  // RecordArrays.java:106
        int sum = i;  // RecordArrays.java:107
        for (int points_index = 0; points_index < rk_arguments.points_length; points_index++) {  // RecordArrays.java:108
            Point point = points[points_index];
            int sum_1 = int(uint(sum) * 3 + point.x - point.y);  // RecordArrays.java:109
            sum = sum_1;
        }
        for (int stars_index = 0; stars_index < rk_arguments.stars_key_length; stars_index++) {  // RecordArrays.java:111
            int y = stars_at_y[stars_index];
            short kind = stars_kind[stars_index];
            sum = int(uint(sum) ^ (uint(y) * kind));  // RecordArrays.java:112
        }
        out[i] = sum;  // RecordArrays.java:114
    }
}

static inline RkIntOrTrap weight(device const Point* points, int points_length, int at) {  // RecordArrays.java:137
    if (at < 0 || at >= points_length) {  // RecordArrays.java:138
        return RkIntOrTrap{0, 1};
    }
    return RkIntOrTrap{int(uint(points[at].x) * 3 - points[at].y + points_length), 0};
}

static inline int turn(device Segment* segments, int segments_length, int at) {  // RecordArrays.java:141
    if (at < 0 || at >= segments_length) {  // RecordArrays.java:142
        return 2;
    }
    segments[at] = Segment{segments[at].to, segments[at].kind, segments[at].from};
    return 0;  // RecordArrays.java:141
}

struct passedOn_Arguments {
    int points_length;
    int segments_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // RecordArrays.java:119
kernel void passedOn(
        device const Point* points [[buffer(0)]],
        device Segment* segments [[buffer(1)]],
        device int* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant passedOn_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // RecordArrays.java:120
    if (i < rk_arguments.out_length) {  // RecordArrays.java:121
        RkIntOrTrap returned = weight(points, rk_arguments.points_length, i);  // RecordArrays.java:122
        if (returned.trap != 0) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[uint(returned.trap) - 1], workItem, memory_order_relaxed);
            return;
        }
        int weight_1 = returned.value;
        RkIntOrTrap returned_1 = weight(points, rk_arguments.points_length, rk_arguments.out_length - 1 - i);
        if (returned_1.trap != 0) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[uint(returned_1.trap) - 1], workItem, memory_order_relaxed);
            return;
        }
        int weight_2 = returned_1.value;
        out[i] = int(uint(weight_1) + uint(weight_2) * 5);
        int returned_2 = turn(segments, rk_arguments.segments_length, i);  // RecordArrays.java:123
        if (returned_2 != 0) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[uint(returned_2) - 1], workItem, memory_order_relaxed);
            return;
        }
    }
}

struct ofAWorkItem_Arguments {
    int points_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // RecordArrays.java:128
kernel void ofAWorkItem(
        device const Point* points [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant ofAWorkItem_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // RecordArrays.java:129
    if (i < rk_arguments.out_length) {  // RecordArrays.java:130
        Point three[3] = {};  // RecordArrays.java:131
        if (i < 0 || i >= rk_arguments.points_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        three[0] = points[i];
        three[1] = Point{i, -i};
        if (rk_arguments.points_length <= 0) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        three[2] = points[0];
        three[i % 3] = point_swapped(three[(i + 1) % 3]);  // RecordArrays.java:132
        out[i] = int(uint(three[0].x) + uint(three[1].x) * 10 + uint(three[2].y) * 100 + 3);  // RecordArrays.java:133
    }
}

struct ofAWorkItem_unchecked_Arguments {
    int points_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // RecordArrays.java:128
kernel void ofAWorkItem_unchecked(
        device const Point* points [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant ofAWorkItem_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // RecordArrays.java:129
    if (i < rk_arguments.out_length) {  // RecordArrays.java:130
        Point three[3] = {};  // RecordArrays.java:131
        three[0] = points[i];
        three[1] = Point{i, -i};
        three[2] = points[0];
        three[i % 3] = point_swapped(three[(i + 1) % 3]);  // RecordArrays.java:132
        out[i] = int(uint(three[0].x) + uint(three[1].x) * 10 + uint(three[2].y) * 100 + 3);  // RecordArrays.java:133
    }
}
