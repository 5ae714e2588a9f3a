// Generated from ArrayViews.java by RingKernel. Do not edit.
// Compile with -fno-fast-math or in safe math mode: Java rounds every operation (JLS 15.4).

#include <metal_stdlib>
using namespace metal;
#pragma METAL fp contract(off)

struct RkIntOrTrap {
    int value;
    int trap;
};
static_assert(sizeof(RkIntOrTrap) == 8, "layout");
static_assert(__builtin_offsetof(RkIntOrTrap, trap) == 4, "layout");

struct line_Arguments {
    int line_offset;
    int line_width;
    int line_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // ArrayViews.java:20
kernel void line(
        device const int* line_1 [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant line_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // ArrayViews.java:21
    if (i < rk_arguments.line_width) {  // ArrayViews.java:22
        if (i < 0 || i >= rk_arguments.line_width) {  // ArrayViews.java:23
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        if (i < 0 || i >= rk_arguments.out_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        out[i] = int(uint(line_1[uint(rk_arguments.line_offset) + i]) * 3 + rk_arguments.line_width - rk_arguments.line_offset);
    }
}

struct line_unchecked_Arguments {
    int line_offset;
    int line_width;
    int line_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // ArrayViews.java:20
kernel void line_unchecked(
        device const int* line_1 [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant line_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // ArrayViews.java:21
    if (i < rk_arguments.line_width) {  // ArrayViews.java:22
        out[i] = int(uint(line_1[uint(rk_arguments.line_offset) + i]) * 3 + rk_arguments.line_width - rk_arguments.line_offset);  // ArrayViews.java:23
    }
}

struct plane_Arguments {
    int in_offset;
    int in_width;
    int in_height;
    int in_stride;
    int out_offset;
    int out_width;
    int out_height;
    int out_stride;
    int in_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // ArrayViews.java:28
kernel void plane(
        device const float* in [[buffer(0)]],
        device float* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant plane_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(uint(rk_grid_dim.y) * int(rk_block_dim.y));
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int x = int(rk_global_id.x);  // ArrayViews.java:29
    int y = int(rk_global_id.y);  // ArrayViews.java:30
    if (x < rk_arguments.in_width && y < rk_arguments.in_height) {  // ArrayViews.java:31
        if (x < 0 || x >= rk_arguments.in_width) {  // ArrayViews.java:32
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        if (y < 0 || y >= rk_arguments.in_height) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        if (y < 0 || y >= rk_arguments.out_width) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        if (x < 0 || x >= rk_arguments.out_height) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        out[uint(rk_arguments.out_offset) + y + uint(x) * rk_arguments.out_stride] = in[uint(rk_arguments.in_offset) + x + uint(y) * rk_arguments.in_stride];
    }
}

struct plane_unchecked_Arguments {
    int in_offset;
    int in_width;
    int in_height;
    int in_stride;
    int out_offset;
    int out_width;
    int out_height;
    int out_stride;
    int in_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // ArrayViews.java:28
kernel void plane_unchecked(
        device const float* in [[buffer(0)]],
        device float* out [[buffer(1)]],
        constant plane_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int x = int(rk_global_id.x);  // ArrayViews.java:29
    int y = int(rk_global_id.y);  // ArrayViews.java:30
    if (x < rk_arguments.in_width && y < rk_arguments.in_height) {  // ArrayViews.java:31
        out[uint(rk_arguments.out_offset) + y + uint(x) * rk_arguments.out_stride] = in[uint(rk_arguments.in_offset) + x + uint(y) * rk_arguments.in_stride];  // ArrayViews.java:32
    }
}

struct box_Arguments {
    int box_offset;
    int box_width;
    int box_height;
    int box_depth;
    int box_stride;
    int box_layer;
    int box_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // ArrayViews.java:37
kernel void box(
        device int* box_1 [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant box_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(uint(rk_grid_dim.y) * int(rk_block_dim.y));
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int x = int(rk_global_id.x);  // ArrayViews.java:38
    int y = int(rk_global_id.y);  // ArrayViews.java:39
    int z = int(rk_global_id.z);  // ArrayViews.java:40
    if (x < rk_arguments.box_width && y < rk_arguments.box_height && z < rk_arguments.box_depth) {  // ArrayViews.java:41
        if (x < 0 || x >= rk_arguments.box_width) {  // ArrayViews.java:42
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        if (y < 0 || y >= rk_arguments.box_height) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        if (z < 0 || z >= rk_arguments.box_depth) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        if (x < 0 || x >= rk_arguments.box_width) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        if (y < 0 || y >= rk_arguments.box_height) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        if (z < 0 || z >= rk_arguments.box_depth) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        box_1[uint(rk_arguments.box_offset) + x + uint(y) * rk_arguments.box_stride + uint(z) * rk_arguments.box_layer] = int(uint(box_1[uint(rk_arguments.box_offset) + x + uint(y) * rk_arguments.box_stride + uint(z) * rk_arguments.box_layer]) * 5 - x);
        int sum_1 = int((uint(z) * rk_arguments.box_height + y) * rk_arguments.box_width + x);  // ArrayViews.java:43
        if (x < 0 || x >= rk_arguments.box_width) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[2], workItem, memory_order_relaxed);
            return;
        }
        if (y < 0 || y >= rk_arguments.box_height) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[2], workItem, memory_order_relaxed);
            return;
        }
        if (z < 0 || z >= rk_arguments.box_depth) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[2], workItem, memory_order_relaxed);
            return;
        }
        if (sum_1 < 0 || sum_1 >= rk_arguments.out_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[3], workItem, memory_order_relaxed);
            return;
        }
        out[sum_1] = int(uint(box_1[uint(rk_arguments.box_offset) + x + uint(y) * rk_arguments.box_stride + uint(z) * rk_arguments.box_layer]) + rk_arguments.box_layer + rk_arguments.box_stride);
    }
}

struct box_unchecked_Arguments {
    int box_offset;
    int box_width;
    int box_height;
    int box_depth;
    int box_stride;
    int box_layer;
    int box_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // ArrayViews.java:37
kernel void box_unchecked(
        device int* box_1 [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant box_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int x = int(rk_global_id.x);  // ArrayViews.java:38
    int y = int(rk_global_id.y);  // ArrayViews.java:39
    int z = int(rk_global_id.z);  // ArrayViews.java:40
    if (x < rk_arguments.box_width && y < rk_arguments.box_height && z < rk_arguments.box_depth) {  // ArrayViews.java:41
        box_1[uint(rk_arguments.box_offset) + x + uint(y) * rk_arguments.box_stride + uint(z) * rk_arguments.box_layer] = int(uint(box_1[uint(rk_arguments.box_offset) + x + uint(y) * rk_arguments.box_stride + uint(z) * rk_arguments.box_layer]) * 5 - x);  // ArrayViews.java:42
        out[(uint(z) * rk_arguments.box_height + y) * rk_arguments.box_width + x] = int(uint(box_1[uint(rk_arguments.box_offset) + x + uint(y) * rk_arguments.box_stride + uint(z) * rk_arguments.box_layer]) + rk_arguments.box_layer + rk_arguments.box_stride);  // ArrayViews.java:43
    }
}

struct ofBytes_Arguments {
    int bytes_offset;
    int bytes_width;
    int bytes_height;
    int bytes_stride;
    int shorts_offset;
    int shorts_width;
    int shorts_height;
    int shorts_stride;
    int bytes_length;
    int shorts_length;
};

[[max_total_threads_per_threadgroup(32)]]  // ArrayViews.java:48
kernel void ofBytes(
        device char* bytes [[buffer(0)]],
        device short* shorts [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant ofBytes_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(uint(rk_grid_dim.y) * int(rk_block_dim.y));
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int x = int(rk_global_id.x);  // ArrayViews.java:49
    int y = int(rk_global_id.y);  // ArrayViews.java:50
    if (x < rk_arguments.bytes_width && y < rk_arguments.bytes_height) {  // ArrayViews.java:51
        if (x < 0 || x >= rk_arguments.bytes_width) {  // ArrayViews.java:52
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        if (y < 0 || y >= rk_arguments.bytes_height) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        if (x < 0 || x >= rk_arguments.bytes_width) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        if (y < 0 || y >= rk_arguments.bytes_height) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        bytes[uint(rk_arguments.bytes_offset) + x + uint(y) * rk_arguments.bytes_stride] = char(int(uint(bytes[uint(rk_arguments.bytes_offset) + x + uint(y) * rk_arguments.bytes_stride] * 3) + x));
        if (x < 0 || x >= rk_arguments.shorts_width) {  // ArrayViews.java:53
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[2], workItem, memory_order_relaxed);
            return;
        }
        if (y < 0 || y >= rk_arguments.shorts_height) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[2], workItem, memory_order_relaxed);
            return;
        }
        if (x < 0 || x >= rk_arguments.bytes_width) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[3], workItem, memory_order_relaxed);
            return;
        }
        if (y < 0 || y >= rk_arguments.bytes_height) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[3], workItem, memory_order_relaxed);
            return;
        }
        if (x < 0 || x >= rk_arguments.shorts_width) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[4], workItem, memory_order_relaxed);
            return;
        }
        if (y < 0 || y >= rk_arguments.shorts_height) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[4], workItem, memory_order_relaxed);
            return;
        }
        shorts[uint(rk_arguments.shorts_offset) + x + uint(y) * rk_arguments.shorts_stride] = short(shorts[uint(rk_arguments.shorts_offset) + x + uint(y) * rk_arguments.shorts_stride] - bytes[uint(rk_arguments.bytes_offset) + x + uint(y) * rk_arguments.bytes_stride]);
    }
}

struct ofBytes_unchecked_Arguments {
    int bytes_offset;
    int bytes_width;
    int bytes_height;
    int bytes_stride;
    int shorts_offset;
    int shorts_width;
    int shorts_height;
    int shorts_stride;
    int bytes_length;
    int shorts_length;
};

[[max_total_threads_per_threadgroup(32)]]  // ArrayViews.java:48
kernel void ofBytes_unchecked(
        device char* bytes [[buffer(0)]],
        device short* shorts [[buffer(1)]],
        constant ofBytes_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int x = int(rk_global_id.x);  // ArrayViews.java:49
    int y = int(rk_global_id.y);  // ArrayViews.java:50
    if (x < rk_arguments.bytes_width && y < rk_arguments.bytes_height) {  // ArrayViews.java:51
        bytes[uint(rk_arguments.bytes_offset) + x + uint(y) * rk_arguments.bytes_stride] = char(int(uint(bytes[uint(rk_arguments.bytes_offset) + x + uint(y) * rk_arguments.bytes_stride] * 3) + x));  // ArrayViews.java:52
        shorts[uint(rk_arguments.shorts_offset) + x + uint(y) * rk_arguments.shorts_stride] = short(shorts[uint(rk_arguments.shorts_offset) + x + uint(y) * rk_arguments.shorts_stride] - bytes[uint(rk_arguments.bytes_offset) + x + uint(y) * rk_arguments.bytes_stride]);  // ArrayViews.java:53
    }
}

struct ofLettersAndFlags_Arguments {
    int letters_offset;
    int letters_width;
    int flags_offset;
    int flags_width;
    int letters_length;
    int flags_length;
};

[[max_total_threads_per_threadgroup(32)]]  // ArrayViews.java:58
kernel void ofLettersAndFlags(
        device ushort* letters [[buffer(0)]],
        device bool* flags [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant ofLettersAndFlags_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // ArrayViews.java:59
    if (i < rk_arguments.letters_width) {  // ArrayViews.java:60
        if (i < 0 || i >= rk_arguments.letters_width) {  // ArrayViews.java:61
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        if (i < 0 || i >= rk_arguments.flags_width) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        if (i < 0 || i >= rk_arguments.letters_width) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[2], workItem, memory_order_relaxed);
            return;
        }
        letters[uint(rk_arguments.letters_offset) + i] = ushort(letters[uint(rk_arguments.letters_offset) + i] + (flags[uint(rk_arguments.flags_offset) + i] ? 1 : 65280));
        if (i < 0 || i >= rk_arguments.letters_width) {  // ArrayViews.java:62
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[3], workItem, memory_order_relaxed);
            return;
        }
        if (i < 0 || i >= rk_arguments.flags_width) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[4], workItem, memory_order_relaxed);
            return;
        }
        flags[uint(rk_arguments.flags_offset) + i] = letters[uint(rk_arguments.letters_offset) + i] > 32768;
    }
}

struct ofLettersAndFlags_unchecked_Arguments {
    int letters_offset;
    int letters_width;
    int flags_offset;
    int flags_width;
    int letters_length;
    int flags_length;
};

[[max_total_threads_per_threadgroup(32)]]  // ArrayViews.java:58
kernel void ofLettersAndFlags_unchecked(
        device ushort* letters [[buffer(0)]],
        device bool* flags [[buffer(1)]],
        constant ofLettersAndFlags_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // ArrayViews.java:59
    if (i < rk_arguments.letters_width) {  // ArrayViews.java:60
        letters[uint(rk_arguments.letters_offset) + i] = ushort(letters[uint(rk_arguments.letters_offset) + i] + (flags[uint(rk_arguments.flags_offset) + i] ? 1 : 65280));  // ArrayViews.java:61
        flags[uint(rk_arguments.flags_offset) + i] = letters[uint(rk_arguments.letters_offset) + i] > 32768;  // ArrayViews.java:62
    }
}

struct ofLongs_Arguments {
    int longs_offset;
    int longs_width;
    int longs_height;
    int longs_stride;
    int longs_length;
};

[[max_total_threads_per_threadgroup(32)]]  // ArrayViews.java:67
kernel void ofLongs(
        device long* longs [[buffer(0)]],
        device int* rk_traps [[buffer(1)]],
        constant ofLongs_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(uint(rk_grid_dim.y) * int(rk_block_dim.y));
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int x = int(rk_global_id.x);  // ArrayViews.java:68
    int y = int(rk_global_id.y);  // ArrayViews.java:69
    if (x < rk_arguments.longs_width && y < rk_arguments.longs_height) {  // ArrayViews.java:70
        if (x < 0 || x >= rk_arguments.longs_width) {  // ArrayViews.java:71
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        if (y < 0 || y >= rk_arguments.longs_height) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        if (x < 0 || x >= rk_arguments.longs_width) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        if (y < 0 || y >= rk_arguments.longs_height) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        longs[uint(rk_arguments.longs_offset) + x + uint(y) * rk_arguments.longs_stride] = long(ulong(longs[uint(rk_arguments.longs_offset) + x + uint(y) * rk_arguments.longs_stride]) * 4886718345L + long(y));
    }
}

struct ofLongs_unchecked_Arguments {
    int longs_offset;
    int longs_width;
    int longs_height;
    int longs_stride;
    int longs_length;
};

[[max_total_threads_per_threadgroup(32)]]  // ArrayViews.java:67
kernel void ofLongs_unchecked(
        device long* longs [[buffer(0)]],
        constant ofLongs_unchecked_Arguments& rk_arguments [[buffer(1)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int x = int(rk_global_id.x);  // ArrayViews.java:68
    int y = int(rk_global_id.y);  // ArrayViews.java:69
    if (x < rk_arguments.longs_width && y < rk_arguments.longs_height) {  // ArrayViews.java:70
        longs[uint(rk_arguments.longs_offset) + x + uint(y) * rk_arguments.longs_stride] = long(ulong(longs[uint(rk_arguments.longs_offset) + x + uint(y) * rk_arguments.longs_stride]) * 4886718345L + long(y));  // ArrayViews.java:71
    }
}

static inline bool fits(  // ViewBounds.java:40
        int length, int offset, int width, int height, int stride, int depth, int layer) {
    if ((offset | width | height | stride | depth | layer) >= 0 && offset <= length) {
        bool bits = width != 0 && height != 0 && depth != 0;  // ViewBounds.java:44
        bool holds = bits;
        if (bits) {
            holds = long(ulong(long(offset) + (long(width) - 1L) + (long(height) - 1L) * long(stride)) + (long(depth) - 1L) * long(layer)) >= long(length);
        }
        return !holds;
    }
    return false;  // ViewBounds.java:41
}

struct madeInTheKernel_Arguments {
    int width;
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // ArrayViews.java:76
kernel void madeInTheKernel(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant madeInTheKernel_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // ArrayViews.java:77
    if (rk_arguments.width == 0) {  // ArrayViews.java:78
        atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
        return;
    }
    bool isEqual = rk_arguments.width == -1;
    int rows_height = isEqual ? -rk_arguments.a_length : rk_arguments.a_length / (isEqual ? 1 : rk_arguments.width);
    if (!fits(rk_arguments.a_length, 0, rk_arguments.width, rows_height, rk_arguments.width, 1, 0)) {
        atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
        return;
    }
    if (i < rows_height) {  // ArrayViews.java:79
        int sum_1 = 0;  // ArrayViews.java:80
        for (int x = 0; x < rk_arguments.width; x++) {  // ArrayViews.java:81
            if (x < 0 || x >= rk_arguments.width) {  // ArrayViews.java:82
                atomic_fetch_min_explicit((device atomic_int*)&rk_traps[2], workItem, memory_order_relaxed);
                return;
            }
            if (i < 0 || i >= rows_height) {
                atomic_fetch_min_explicit((device atomic_int*)&rk_traps[2], workItem, memory_order_relaxed);
                return;
            }
            int sum_2 = int(uint(sum_1) * 7 + a[uint(x) + uint(i) * rk_arguments.width]);
            sum_1 = sum_2;
        }
        if (i < 0 || i >= rk_arguments.out_length) {  // ArrayViews.java:84
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[3], workItem, memory_order_relaxed);
            return;
        }
        out[i] = sum_1;
    }
}

struct madeInTheKernel_unchecked_Arguments {
    int width;
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // ArrayViews.java:76
kernel void madeInTheKernel_unchecked(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant madeInTheKernel_unchecked_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // ArrayViews.java:77
    if (rk_arguments.width == 0) {  // ArrayViews.java:78
        atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
        return;
    }
    bool isEqual = rk_arguments.width == -1;
    int rows_height = isEqual ? -rk_arguments.a_length : rk_arguments.a_length / (isEqual ? 1 : rk_arguments.width);
    if (!fits(rk_arguments.a_length, 0, rk_arguments.width, rows_height, rk_arguments.width, 1, 0)) {
        atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
        return;
    }
    if (i < rows_height) {  // ArrayViews.java:79
        int sum_1 = 0;  // ArrayViews.java:80
        for (int x = 0; x < rk_arguments.width; x++) {  // ArrayViews.java:81
            if (i < 0 || i >= rows_height) {  // ArrayViews.java:82
                atomic_fetch_min_explicit((device atomic_int*)&rk_traps[2], workItem, memory_order_relaxed);
                return;
            }
            int sum_2 = int(uint(sum_1) * 7 + a[uint(x) + uint(i) * rk_arguments.width]);
            sum_1 = sum_2;
        }
        out[i] = sum_1;  // ArrayViews.java:84
    }
}

struct partOfAPart_Arguments {
    int whole_offset;
    int whole_width;
    int whole_height;
    int whole_stride;
    int whole_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // ArrayViews.java:89
kernel void partOfAPart(
        device const int* whole [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant partOfAPart_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // ArrayViews.java:90
    int part_offset = int(uint(rk_arguments.whole_offset) + 1);  // ArrayViews.java:91
    int part_width = int(uint(rk_arguments.whole_width) - 2);
    if (!fits(rk_arguments.whole_length, part_offset, part_width, rk_arguments.whole_height, rk_arguments.whole_stride, 1, 0)) {
        atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
        return;
    }
    if (i < part_width) {  // ArrayViews.java:93
        if (i < 0 || i >= part_width) {  // ArrayViews.java:94
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        if (rk_arguments.whole_height <= 1) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        if (i < 0 || i >= rk_arguments.whole_width) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[2], workItem, memory_order_relaxed);
            return;
        }
        if (rk_arguments.whole_height <= 1) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[2], workItem, memory_order_relaxed);
            return;
        }
        if (i < 0 || i >= rk_arguments.out_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[3], workItem, memory_order_relaxed);
            return;
        }
        out[i] = int(uint(whole[uint(part_offset) + i + rk_arguments.whole_stride]) - whole[uint(rk_arguments.whole_offset) + i + rk_arguments.whole_stride]);
    }
}

struct partOfAPart_unchecked_Arguments {
    int whole_offset;
    int whole_width;
    int whole_height;
    int whole_stride;
    int whole_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // ArrayViews.java:89
kernel void partOfAPart_unchecked(
        device const int* whole [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant partOfAPart_unchecked_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // ArrayViews.java:90
    int part_offset = int(uint(rk_arguments.whole_offset) + 1);  // ArrayViews.java:91
    int part_width = int(uint(rk_arguments.whole_width) - 2);
    if (!fits(rk_arguments.whole_length, part_offset, part_width, rk_arguments.whole_height, rk_arguments.whole_stride, 1, 0)) {
        int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
        int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
        int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
        atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
        return;
    }
    if (i < part_width) {  // ArrayViews.java:93
        out[i] = int(uint(whole[uint(part_offset) + i + rk_arguments.whole_stride]) - whole[uint(rk_arguments.whole_offset) + i + rk_arguments.whole_stride]);  // ArrayViews.java:94
    }
}

static inline RkIntOrTrap neighbours(  // ArrayViews.java:115
        device const int* view, int view_offset, int view_width, int view_height,
        int view_stride, int x, int y) {
    int sum_1 = 0;  // ArrayViews.java:116
    for (int dy = -1; dy <= 1; dy++) {  // ArrayViews.java:117
        for (int dx = -1; dx <= 1; dx++) {  // ArrayViews.java:118
            int sum_2 = int(uint(x) + dx);  // ArrayViews.java:119
            if (view_width == 0) {
                return RkIntOrTrap{0, 1};
            }
            int remainder = sum_2 % (view_width == -1 ? 1 : view_width);
            int floorMod_i32 = remainder != 0 && (sum_2 ^ view_width) < 0 ? int(uint(remainder) + view_width) : remainder;
            int sum_3 = int(uint(y) + dy);
            if (view_height == 0) {
                return RkIntOrTrap{0, 2};
            }
            int remainder_1 = sum_3 % (view_height == -1 ? 1 : view_height);
            int floorMod_i32_1 = remainder_1 != 0 && (sum_3 ^ view_height) < 0 ? int(uint(remainder_1) + view_height) : remainder_1;
            if (floorMod_i32 < 0 || floorMod_i32 >= view_width) {
                return RkIntOrTrap{0, 3};
            }
            if (floorMod_i32_1 < 0 || floorMod_i32_1 >= view_height) {
                return RkIntOrTrap{0, 3};
            }
            sum_1 = int(uint(sum_1) + view[uint(view_offset) + floorMod_i32 + uint(floorMod_i32_1) * view_stride]);
        }
    }
    return RkIntOrTrap{sum_1, 0};  // ArrayViews.java:122
}

struct passedOn_Arguments {
    int in_offset;
    int in_width;
    int in_height;
    int in_stride;
    int out_offset;
    int out_width;
    int out_height;
    int out_stride;
    int in_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // ArrayViews.java:99
kernel void passedOn(
        device const int* in [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant passedOn_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(uint(rk_grid_dim.y) * int(rk_block_dim.y));
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int x = int(rk_global_id.x);  // ArrayViews.java:100
    int y = int(rk_global_id.y);  // ArrayViews.java:101
    if (x < rk_arguments.in_width && y < rk_arguments.in_height) {  // ArrayViews.java:102
        RkIntOrTrap returned = neighbours(in, rk_arguments.in_offset, rk_arguments.in_width, rk_arguments.in_height, rk_arguments.in_stride, x, y);  // ArrayViews.java:103
        if (returned.trap != 0) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[uint(returned.trap) - 1], workItem, memory_order_relaxed);
            return;
        }
        int neighbours_1 = returned.value;
        if (x < 0 || x >= rk_arguments.out_width) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[4], workItem, memory_order_relaxed);
            return;
        }
        if (y < 0 || y >= rk_arguments.out_height) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[4], workItem, memory_order_relaxed);
            return;
        }
        out[uint(rk_arguments.out_offset) + x + uint(y) * rk_arguments.out_stride] = neighbours_1;
    }
}

struct passedOn_unchecked_Arguments {
    int in_offset;
    int in_width;
    int in_height;
    int in_stride;
    int out_offset;
    int out_width;
    int out_height;
    int out_stride;
    int in_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // ArrayViews.java:99
kernel void passedOn_unchecked(
        device const int* in [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant passedOn_unchecked_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(uint(rk_grid_dim.y) * int(rk_block_dim.y));
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int x = int(rk_global_id.x);  // ArrayViews.java:100
    int y = int(rk_global_id.y);  // ArrayViews.java:101
    if (x < rk_arguments.in_width && y < rk_arguments.in_height) {  // ArrayViews.java:102
        RkIntOrTrap returned = neighbours(in, rk_arguments.in_offset, rk_arguments.in_width, rk_arguments.in_height, rk_arguments.in_stride, x, y);  // ArrayViews.java:103
        if (returned.trap != 0) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[uint(returned.trap) - 1], workItem, memory_order_relaxed);
            return;
        }
        int neighbours_1 = returned.value;
        out[uint(rk_arguments.out_offset) + x + uint(y) * rk_arguments.out_stride] = neighbours_1;
    }
}

static inline RkIntOrTrap lambda(  // ArrayViews.java:111
        device const int* in, int in_offset, int in_width, int in_height, int in_stride, int i,
        int y) {
    if (i < 0 || i >= in_width) {
        return RkIntOrTrap{0, 4};
    }
    if (y < 0 || y >= in_height) {
        return RkIntOrTrap{0, 4};
    }
    return RkIntOrTrap{int(uint(in[uint(in_offset) + i + uint(y) * in_stride]) * y), 0};
}

static inline RkIntOrTrap sum(  // ArrayViews.java:126
        int n, device const int* in, int in_offset, int in_width, int in_height, int in_stride,
        int i) {
    int sum_1 = 0;  // ArrayViews.java:127
    for (int k = 0; k < n; k++) {  // ArrayViews.java:128
        RkIntOrTrap returned = lambda(in, in_offset, in_width, in_height, in_stride, i, k);  // ArrayViews.java:129
        if (returned.trap != 0) {
            return RkIntOrTrap{0, returned.trap};
        }
        int lambda_1 = returned.value;
        sum_1 = int(uint(sum_1) + lambda_1);
    }
    return RkIntOrTrap{sum_1, 0};  // ArrayViews.java:131
}

struct captured_Arguments {
    int in_offset;
    int in_width;
    int in_height;
    int in_stride;
    int in_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // ArrayViews.java:108
kernel void captured(
        device const int* in [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant captured_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // ArrayViews.java:109
    if (i < rk_arguments.in_width) {  // ArrayViews.java:110
        RkIntOrTrap returned = sum(rk_arguments.in_height, in, rk_arguments.in_offset, rk_arguments.in_width, rk_arguments.in_height, rk_arguments.in_stride, i);  // ArrayViews.java:111
        if (returned.trap != 0) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[uint(returned.trap) - 1], workItem, memory_order_relaxed);
            return;
        }
        int sum_1 = returned.value;
        if (i < 0 || i >= rk_arguments.out_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[4], workItem, memory_order_relaxed);
            return;
        }
        out[i] = sum_1;
    }
}

struct captured_unchecked_Arguments {
    int in_offset;
    int in_width;
    int in_height;
    int in_stride;
    int in_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // ArrayViews.java:108
kernel void captured_unchecked(
        device const int* in [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant captured_unchecked_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // ArrayViews.java:109
    if (i < rk_arguments.in_width) {  // ArrayViews.java:110
        RkIntOrTrap returned = sum(rk_arguments.in_height, in, rk_arguments.in_offset, rk_arguments.in_width, rk_arguments.in_height, rk_arguments.in_stride, i);  // ArrayViews.java:111
        if (returned.trap != 0) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[uint(returned.trap) - 1], workItem, memory_order_relaxed);
            return;
        }
        int sum_1 = returned.value;
        out[i] = sum_1;
    }
}
