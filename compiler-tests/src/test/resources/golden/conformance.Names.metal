// Generated from Names.java by RingKernel. Do not edit.
// Compile with -fno-fast-math or in safe math mode: Java rounds every operation (JLS 15.4).

#include <metal_stdlib>
using namespace metal;
#pragma METAL fp contract(off)

struct float4_ {
    int xyzw;
    int half_;
    int device_;
};
static_assert(sizeof(float4_) == 12, "layout");
static_assert(__builtin_offsetof(float4_, half_) == 4, "layout");
static_assert(__builtin_offsetof(float4_, device_) == 8, "layout");

struct vec2 {
    int x;
    int type;
};
static_assert(sizeof(vec2) == 8, "layout");
static_assert(__builtin_offsetof(vec2, type) == 4, "layout");

struct keywords_Arguments {
    int kernel_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Names.java:20
kernel void keywords(
        device const int* kernel_ [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant keywords_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int thread_ = int(rk_global_id.x);  // Names.java:21
    if (thread_ < rk_arguments.out_length) {  // Names.java:22
        if (thread_ < 0 || thread_ >= rk_arguments.kernel_length) {  // Names.java:23
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        int device_ = kernel_[thread_];
        int fn = int(uint(device_) + 1);  // Names.java:24
        int let = int(uint(fn) * 3);  // Names.java:25
        int struct_ = int(uint(let) - device_);  // Names.java:26
        int threadgroup_ = struct_ ^ fn;  // Names.java:27
        int constant_ = int(uint(threadgroup_) + let);  // Names.java:28
        int template_ = int(uint(constant_) - 7);  // Names.java:29
        int uint_ = int(uint(template_) + 1);  // Names.java:30
        int loop = int(uint(uint_) << 1);  // Names.java:31
        out[thread_] = int(uint(device_) + fn + let + struct_ + threadgroup_ + constant_ + template_ + uint_ + loop);  // Names.java:32
    }
}

struct keywords_unchecked_Arguments {
    int kernel_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Names.java:20
kernel void keywords_unchecked(
        device const int* kernel_ [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant keywords_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int thread_ = int(rk_global_id.x);  // Names.java:21
    if (thread_ < rk_arguments.out_length) {  // Names.java:22
        int device_ = kernel_[thread_];  // Names.java:23
        int fn = int(uint(device_) + 1);  // Names.java:24
        int let = int(uint(fn) * 3);  // Names.java:25
        int struct_ = int(uint(let) - device_);  // Names.java:26
        int threadgroup_ = struct_ ^ fn;  // Names.java:27
        int constant_ = int(uint(threadgroup_) + let);  // Names.java:28
        int template_ = int(uint(constant_) - 7);  // Names.java:29
        int uint_ = int(uint(template_) + 1);  // Names.java:30
        int loop = int(uint(uint_) << 1);  // Names.java:31
        out[thread_] = int(uint(device_) + fn + let + struct_ + threadgroup_ + constant_ + template_ + uint_ + loop);  // Names.java:32
    }
}

struct daily_Arguments {
    int from_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Names.java:37
kernel void daily(
        device const int* from [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant daily_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int of = int(rk_global_id.x);  // Names.java:38
    if (of < rk_arguments.out_length) {  // Names.java:39
        if (of < 0 || of >= rk_arguments.from_length) {  // Names.java:40
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        int get = from[of];
        int set = int(uint(get) + 1);  // Names.java:41
        int type = int(uint(set) * 5);  // Names.java:42
        int target = type ^ get;  // Names.java:43
        int filter = int(uint(target) - set);  // Names.java:44
        int active = int(uint(filter) + type);  // Names.java:45
        int shared = int(uint(active) << 2);  // Names.java:46
        int resource = int(uint(shared) - target);  // Names.java:47
        int with = resource ^ filter;  // Names.java:48
        int where = int(uint(with) + active);  // Names.java:49
        out[of] = int(uint(get) + set + type + target + filter + active + shared + resource + with + where);  // Names.java:50
    }
}

struct daily_unchecked_Arguments {
    int from_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Names.java:37
kernel void daily_unchecked(
        device const int* from [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant daily_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int of = int(rk_global_id.x);  // Names.java:38
    if (of < rk_arguments.out_length) {  // Names.java:39
        int get = from[of];  // Names.java:40
        int set = int(uint(get) + 1);  // Names.java:41
        int type = int(uint(set) * 5);  // Names.java:42
        int target = type ^ get;  // Names.java:43
        int filter = int(uint(target) - set);  // Names.java:44
        int active = int(uint(filter) + type);  // Names.java:45
        int shared = int(uint(active) << 2);  // Names.java:46
        int resource = int(uint(shared) - target);  // Names.java:47
        int with = resource ^ filter;  // Names.java:48
        int where = int(uint(with) + active);  // Names.java:49
        out[of] = int(uint(get) + set + type + target + filter + active + shared + resource + with + where);  // Names.java:50
    }
}

static inline int min_(int max, int abs) {  // Names.java:146
    return int(uint(max) * 1000 + abs);  // Names.java:147
}

static inline int select_(int fma_, int mix) {  // Names.java:150
    return fma_ ^ mix;  // Names.java:151
}

struct functions_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Names.java:55
kernel void functions(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device int* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant functions_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // Names.java:56
    if (i < rk_arguments.out_length) {  // Names.java:57
        if (i < 0 || i >= rk_arguments.a_length) {  // Names.java:58
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        int min = a[i];
        if (i < 0 || i >= rk_arguments.b_length) {  // Names.java:59
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        int max = b[i];
        int abs = min < max ? min : max;  // Names.java:60
        int clamp = min > max ? min : max;  // Names.java:61
        int abs_i32 = abs < 0 ? int(0u - abs) : abs;  // Names.java:62
        long converted = long(clamp);
        long lower = converted > -9L ? converted : -9L;
        long clamped = lower < 9L ? lower : 9L;
        int clamp_i64_i32 = int(clamped);
        out[i] = int(uint(abs_i32) + clamp_i64_i32 + min_(min, max) + select_(abs, 3));
    }
}

struct functions_unchecked_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Names.java:55
kernel void functions_unchecked(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device int* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant functions_unchecked_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // Names.java:56
    if (i < rk_arguments.out_length) {  // Names.java:57
        int min = a[i];  // Names.java:58
        int max = b[i];  // Names.java:59
        int abs = min < max ? min : max;  // Names.java:60
        int clamp = min > max ? min : max;  // Names.java:61
        int abs_i32 = abs < 0 ? int(0u - abs) : abs;  // Names.java:62
        long converted = long(clamp);
        long lower = converted > -9L ? converted : -9L;
        long clamped = lower < 9L ? lower : 9L;
        int clamp_i64_i32 = int(clamped);
        out[i] = int(uint(abs_i32) + clamp_i64_i32 + min_(min, max) + select_(abs, 3));
    }
}

struct letters_Arguments {
    int gru00f6u00dfe_length;
    int outu03bb_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Names.java:67
kernel void letters(
        device const int* gru00f6u00dfe [[buffer(0)]],
        device int* outu03bb [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant letters_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i_1 = int(rk_global_id.x);  // Names.java:68
    if (i_1 < rk_arguments.outu03bb_length) {  // Names.java:69
        if (i_1 < 0 || i_1 >= rk_arguments.gru00f6u00dfe_length) {  // Names.java:70
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        int u03bb = gru00f6u00dfe[i_1];
        int x = int(uint(u03bb) + 1);  // Names.java:71
        int y = int(uint(x) * 3);  // Names.java:72
        int unnamed = y ^ u03bb;  // Names.java:73
        int u6570 = int(uint(unnamed) - x);  // Names.java:74
        int a1 = int(uint(u6570) + 1);  // Names.java:75
        int a_1 = int(uint(a1) * 2);  // Names.java:76
        int A1 = int(uint(a_1) + 5);  // Names.java:77
        outu03bb[i_1] = int(uint(u03bb) + x + y + unnamed + u6570 + a1 + a_1 + A1);  // Names.java:78
    }
}

struct letters_unchecked_Arguments {
    int gru00f6u00dfe_length;
    int outu03bb_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Names.java:67
kernel void letters_unchecked(
        device const int* gru00f6u00dfe [[buffer(0)]],
        device int* outu03bb [[buffer(1)]],
        constant letters_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i_1 = int(rk_global_id.x);  // Names.java:68
    if (i_1 < rk_arguments.outu03bb_length) {  // Names.java:69
        int u03bb = gru00f6u00dfe[i_1];  // Names.java:70
        int x = int(uint(u03bb) + 1);  // Names.java:71
        int y = int(uint(x) * 3);  // Names.java:72
        int unnamed = y ^ u03bb;  // Names.java:73
        int u6570 = int(uint(unnamed) - x);  // Names.java:74
        int a1 = int(uint(u6570) + 1);  // Names.java:75
        int a_1 = int(uint(a1) * 2);  // Names.java:76
        int A1 = int(uint(a_1) + 5);  // Names.java:77
        outu03bb[i_1] = int(uint(u03bb) + x + y + unnamed + u6570 + a1 + a_1 + A1);  // Names.java:78
    }
}

struct macros_Arguments {
    int NULL_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Names.java:83
kernel void macros(
        device const int* NULL_ [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant macros_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int threadIdx = int(rk_global_id.x);  // Names.java:84
    if (threadIdx < rk_arguments.out_length) {  // Names.java:85
        if (threadIdx < 0 || threadIdx >= rk_arguments.NULL_length) {  // Names.java:86
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        int NAN_ = NULL_[threadIdx];
        int INFINITY_ = int(uint(NAN_) + 1);  // Names.java:87
        int INT_MAX_ = int(uint(INFINITY_) * 3);  // Names.java:88
        int M_PI = int(uint(INT_MAX_) - NAN_);  // Names.java:89
        int linux = M_PI ^ 5;  // Names.java:90
        int sum = int(uint(linux) + 1);  // Names.java:91
        int product = int(uint(sum) * 7);  // Names.java:92
        int difference = int(uint(product) - linux);  // Names.java:93
        int sum_1 = int(uint(difference) + 2);  // Names.java:94
        int asm_ = int(uint(sum_1) - product);  // Names.java:95
        int user_rk_traps = int(uint(asm_) * 2);  // Names.java:96
        int workItem = int(uint(user_rk_traps) + 1);  // Names.java:97
        int BIG_ENDIAN = int(uint(workItem) * 3);  // Names.java:98
        int CHAR_BIT_ = BIG_ENDIAN ^ 8;  // Names.java:99
        int EXIT_FAILURE = int(uint(CHAR_BIT_) - 9);  // Names.java:100
        int BUFSIZ = int(uint(EXIT_FAILURE) << 3);  // Names.java:101
        out[threadIdx] = int(uint(NAN_) + INFINITY_ + INT_MAX_ + M_PI + linux + sum + product + difference + sum_1 + asm_ + user_rk_traps + workItem + BIG_ENDIAN + CHAR_BIT_ + EXIT_FAILURE + BUFSIZ);  // Names.java:102
    }
}

struct macros_unchecked_Arguments {
    int NULL_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Names.java:83
kernel void macros_unchecked(
        device const int* NULL_ [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant macros_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int threadIdx = int(rk_global_id.x);  // Names.java:84
    if (threadIdx < rk_arguments.out_length) {  // Names.java:85
        int NAN_ = NULL_[threadIdx];  // Names.java:86
        int INFINITY_ = int(uint(NAN_) + 1);  // Names.java:87
        int INT_MAX_ = int(uint(INFINITY_) * 3);  // Names.java:88
        int M_PI = int(uint(INT_MAX_) - NAN_);  // Names.java:89
        int linux = M_PI ^ 5;  // Names.java:90
        int sum = int(uint(linux) + 1);  // Names.java:91
        int product = int(uint(sum) * 7);  // Names.java:92
        int difference = int(uint(product) - linux);  // Names.java:93
        int sum_1 = int(uint(difference) + 2);  // Names.java:94
        int asm_ = int(uint(sum_1) - product);  // Names.java:95
        int user_rk_traps = int(uint(asm_) * 2);  // Names.java:96
        int workItem = int(uint(user_rk_traps) + 1);  // Names.java:97
        int BIG_ENDIAN = int(uint(workItem) * 3);  // Names.java:98
        int CHAR_BIT_ = BIG_ENDIAN ^ 8;  // Names.java:99
        int EXIT_FAILURE = int(uint(CHAR_BIT_) - 9);  // Names.java:100
        int BUFSIZ = int(uint(EXIT_FAILURE) << 3);  // Names.java:101
        out[threadIdx] = int(uint(NAN_) + INFINITY_ + INT_MAX_ + M_PI + linux + sum + product + difference + sum_1 + asm_ + user_rk_traps + workItem + BIG_ENDIAN + CHAR_BIT_ + EXIT_FAILURE + BUFSIZ);  // Names.java:102
    }
}

static inline int float4_let(float4_ self, int fn) {  // Names.java:11
    return int(uint(self.xyzw) * fn + self.half_ - self.device_);  // Names.java:12
}

struct records_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Names.java:108
kernel void records(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device int* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant records_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // Names.java:109
    if (i < rk_arguments.out_length) {  // Names.java:110
        if (i < 0 || i >= rk_arguments.a_length) {  // Names.java:111
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        if (i < 0 || i >= rk_arguments.b_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
            return;
        }
        int bValue = b[i];
        out[i] = int(uint(float4_let(float4_{a[i], bValue, 3}, 5)) * 3 + bValue + 3);  // Names.java:113
    }
}

struct records_unchecked_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Names.java:108
kernel void records_unchecked(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device int* out [[buffer(2)]],
        constant records_unchecked_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // Names.java:109
    if (i < rk_arguments.out_length) {  // Names.java:110
        int bValue = b[i];  // Names.java:111
        out[i] = int(uint(float4_let(float4_{a[i], bValue, 3}, 5)) * 3 + bValue + 3);  // Names.java:113
    }
}

static inline int main_1(int main_2) {  // Names.java:154
    return int(uint(main_2) + 1);  // Names.java:155
}

struct main_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Names.java:118
kernel void main_(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant main_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int main_2 = int(rk_global_id.x);  // Names.java:119
    if (main_2 < rk_arguments.out_length) {  // Names.java:120
        if (main_2 < 0 || main_2 >= rk_arguments.a_length) {  // Names.java:121
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        out[main_2] = main_1(a[main_2]);
    }
}

struct main_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Names.java:118
kernel void main_unchecked(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant main_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int main_2 = int(rk_global_id.x);  // Names.java:119
    if (main_2 < rk_arguments.out_length) {  // Names.java:120
        out[main_2] = main_1(a[main_2]);  // Names.java:121
    }
}

struct shadows_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Names.java:126
kernel void shadows(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant shadows_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // Names.java:127
    if (i < rk_arguments.out_length) {  // Names.java:128
        int sum = 0;  // Names.java:129
        for (int k = 0; k < 3; k++) {  // Names.java:130
            if (i < 0 || i >= rk_arguments.a_length) {  // Names.java:131
                atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
                return;
            }
            int x = int(uint(a[i]) + k);
            sum = int(uint(sum) + x);  // Names.java:132
        }
        for (int k = 3; k > 0; k--) {  // Names.java:134
            if (i < 0 || i >= rk_arguments.a_length) {  // Names.java:135
                atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
                return;
            }
            long x = long(a[i]) * long(k);
            sum ^= int(x >> 3);  // Names.java:136
        }
        if (i < 0 || i >= rk_arguments.a_length) {  // Names.java:139
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[2], workItem, memory_order_relaxed);
            return;
        }
        bool k = a[i] > 0;
        sum = int(uint(sum) + (k ? 1 : 2));  // Names.java:140
        out[i] = sum;  // Names.java:142
    }
}

struct shadows_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Names.java:126
kernel void shadows_unchecked(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant shadows_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // Names.java:127
    if (i < rk_arguments.out_length) {  // Names.java:128
        int sum = 0;  // Names.java:129
        for (int k = 0; k < 3; k++) {  // Names.java:130
            int x = int(uint(a[i]) + k);  // Names.java:131
            sum = int(uint(sum) + x);  // Names.java:132
        }
        for (int k = 3; k > 0; k--) {  // Names.java:134
            long x = long(a[i]) * long(k);  // Names.java:135
            sum ^= int(x >> 3);  // Names.java:136
        }
        bool k = a[i] > 0;  // Names.java:139
        sum = int(uint(sum) + (k ? 1 : 2));  // Names.java:140
        out[i] = sum;  // Names.java:142
    }
}
