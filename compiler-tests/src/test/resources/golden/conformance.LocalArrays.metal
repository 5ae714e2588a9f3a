// Generated from LocalArrays.java by RingKernel. Do not edit.
// Compile with -fno-fast-math or in safe math mode: Java rounds every operation (JLS 15.4).

#include <metal_stdlib>
using namespace metal;
#pragma METAL fp contract(off)

struct zeroed_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // LocalArrays.java:9
kernel void zeroed(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant zeroed_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // LocalArrays.java:10
    if (i < rk_arguments.out_length) {  // LocalArrays.java:11
        int t[8] = {};  // LocalArrays.java:12
        if (i < 0 || i >= rk_arguments.a_length) {  // LocalArrays.java:13
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        t[a[i] & 7] = a[i];
        out[i] = int(uint(t[3]) + t[a[i] & 7] + 8);  // LocalArrays.java:14
    }
}

struct zeroed_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // LocalArrays.java:9
kernel void zeroed_unchecked(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant zeroed_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // LocalArrays.java:10
    if (i < rk_arguments.out_length) {  // LocalArrays.java:11
        int t[8] = {};  // LocalArrays.java:12
        t[a[i] & 7] = a[i];  // LocalArrays.java:13
        out[i] = int(uint(t[3]) + t[a[i] & 7] + 8);  // LocalArrays.java:14
    }
}

struct withElements_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // LocalArrays.java:19
kernel void withElements(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant withElements_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // LocalArrays.java:20
    if (i < rk_arguments.out_length) {  // LocalArrays.java:21
        int t[4] = {};  // LocalArrays.java:22
        if (i < 0 || i >= rk_arguments.a_length) {
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        t[0] = a[i];
        t[1] = 2;
        t[2] = 3;
        t[3] = int(uint(a[i]) * 2);
        out[i] = t[a[i] & 3];  // LocalArrays.java:23
    }
}

struct withElements_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // LocalArrays.java:19
kernel void withElements_unchecked(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant withElements_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // LocalArrays.java:20
    if (i < rk_arguments.out_length) {  // LocalArrays.java:21
        int t[4] = {};  // LocalArrays.java:22
        t[0] = a[i];
        t[1] = 2;
        t[2] = 3;
        t[3] = int(uint(a[i]) * 2);
        out[i] = t[a[i] & 3];  // LocalArrays.java:23
    }
}

struct ofBytes_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // LocalArrays.java:28
kernel void ofBytes(
        device const char* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant ofBytes_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // LocalArrays.java:29
    if (i < rk_arguments.out_length) {  // LocalArrays.java:30
        char t[4] = {};  // LocalArrays.java:31
        if (i < 0 || i >= rk_arguments.a_length) {  // LocalArrays.java:32
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        t[a[i] & 3] = char(a[i] * 3);
        t[1] = char(t[1] + 1);  // LocalArrays.java:33
        out[i] = t[0] + t[1] * 7 + t[2] * 31;  // LocalArrays.java:34
    }
}

struct ofBytes_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // LocalArrays.java:28
kernel void ofBytes_unchecked(
        device const char* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant ofBytes_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // LocalArrays.java:29
    if (i < rk_arguments.out_length) {  // LocalArrays.java:30
        char t[4] = {};  // LocalArrays.java:31
        t[a[i] & 3] = char(a[i] * 3);  // LocalArrays.java:32
        t[1] = char(t[1] + 1);  // LocalArrays.java:33
        out[i] = t[0] + t[1] * 7 + t[2] * 31;  // LocalArrays.java:34
    }
}

struct ofShortsAndChars_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // LocalArrays.java:39
kernel void ofShortsAndChars(
        device const short* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant ofShortsAndChars_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // LocalArrays.java:40
    if (i < rk_arguments.out_length) {  // LocalArrays.java:41
        short s[2] = {};  // LocalArrays.java:42
        if (i < 0 || i >= rk_arguments.a_length) {
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        s[0] = a[i];
        s[1] = -1;
        ushort c[2] = {};  // LocalArrays.java:43
        c[0] = ushort(a[i]);
        c[1] = 65535;
        s[1] = short(s[1] + c[0]);  // LocalArrays.java:44
        c[1] = ushort(c[1] + s[0]);  // LocalArrays.java:45
        out[i] = s[1] * 3 + c[1];  // LocalArrays.java:46
    }
}

struct ofShortsAndChars_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // LocalArrays.java:39
kernel void ofShortsAndChars_unchecked(
        device const short* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant ofShortsAndChars_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // LocalArrays.java:40
    if (i < rk_arguments.out_length) {  // LocalArrays.java:41
        short s[2] = {};  // LocalArrays.java:42
        s[0] = a[i];
        s[1] = -1;
        ushort c[2] = {};  // LocalArrays.java:43
        c[0] = ushort(a[i]);
        c[1] = 65535;
        s[1] = short(s[1] + c[0]);  // LocalArrays.java:44
        c[1] = ushort(c[1] + s[0]);  // LocalArrays.java:45
        out[i] = s[1] * 3 + c[1];  // LocalArrays.java:46
    }
}

struct ofLongs_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // LocalArrays.java:51
kernel void ofLongs(
        device const long* a [[buffer(0)]],
        device long* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant ofLongs_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // LocalArrays.java:52
    if (i < rk_arguments.out_length) {  // LocalArrays.java:53
        long t[3] = {};  // LocalArrays.java:54
        t[0] = 1099511627776L;
        if (i < 0 || i >= rk_arguments.a_length) {
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        t[1] = a[i];
        t[2] = long(0uL - a[i]);
        t[0] ^= t[2];  // LocalArrays.java:55
        out[i] = long(ulong(t[0]) + ulong(t[1]) * 3L);  // LocalArrays.java:56
    }
}

struct ofLongs_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // LocalArrays.java:51
kernel void ofLongs_unchecked(
        device const long* a [[buffer(0)]],
        device long* out [[buffer(1)]],
        constant ofLongs_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // LocalArrays.java:52
    if (i < rk_arguments.out_length) {  // LocalArrays.java:53
        long t[3] = {};  // LocalArrays.java:54
        t[0] = 1099511627776L;
        t[1] = a[i];
        t[2] = long(0uL - a[i]);
        t[0] ^= t[2];  // LocalArrays.java:55
        out[i] = long(ulong(t[0]) + ulong(t[1]) * 3L);  // LocalArrays.java:56
    }
}

struct ofBooleans_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // LocalArrays.java:61
kernel void ofBooleans(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant ofBooleans_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // LocalArrays.java:62
    if (i < rk_arguments.out_length) {  // LocalArrays.java:63
        bool seen[8] = {};  // LocalArrays.java:64
        if (i < 0 || i >= rk_arguments.a_length) {  // LocalArrays.java:65
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        seen[a[i] & 7] = true;
        int count = 0;  // LocalArrays.java:66
        for (int seen_index = 0; seen_index < 8; seen_index++) {  // LocalArrays.java:67
            bool s = seen[seen_index];
            count = int(uint(count) * 2 + (s ? 1 : 0));  // LocalArrays.java:68
        }
        out[i] = count;  // LocalArrays.java:70
    }
}

struct ofBooleans_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // LocalArrays.java:61
kernel void ofBooleans_unchecked(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant ofBooleans_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // LocalArrays.java:62
    if (i < rk_arguments.out_length) {  // LocalArrays.java:63
        bool seen[8] = {};  // LocalArrays.java:64
        seen[a[i] & 7] = true;  // LocalArrays.java:65
        int count = 0;  // LocalArrays.java:66
        for (int seen_index = 0; seen_index < 8; seen_index++) {  // LocalArrays.java:67
            bool s = seen[seen_index];
            count = int(uint(count) * 2 + (s ? 1 : 0));  // LocalArrays.java:68
        }
        out[i] = count;  // LocalArrays.java:70
    }
}

struct ofFloats_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // LocalArrays.java:75
kernel void ofFloats(
        device const float* a [[buffer(0)]],
        device float* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant ofFloats_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // LocalArrays.java:76
    if (i < rk_arguments.out_length) {  // LocalArrays.java:77
        float t[3] = {};  // LocalArrays.java:78
        if (i < 0 || i >= rk_arguments.a_length) {
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        t[0] = a[i];
        t[1] = 0.5f;
        t[2] = 2.0f;
        float chosen = 0.0f;  // LocalArrays.java:79
        if (t[0] > t[1]) {
            chosen = t[2];
        } else {
            chosen = t[1];
        }
        out[i] = chosen;
    }
}

struct ofFloats_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // LocalArrays.java:75
kernel void ofFloats_unchecked(
        device const float* a [[buffer(0)]],
        device float* out [[buffer(1)]],
        constant ofFloats_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // LocalArrays.java:76
    if (i < rk_arguments.out_length) {  // LocalArrays.java:77
        float t[3] = {};  // LocalArrays.java:78
        t[0] = a[i];
        t[1] = 0.5f;
        t[2] = 2.0f;
        float chosen = 0.0f;  // LocalArrays.java:79
        if (t[0] > t[1]) {
            chosen = t[2];
        } else {
            chosen = t[1];
        }
        out[i] = chosen;
    }
}

struct reversed_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // LocalArrays.java:84
kernel void reversed(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant reversed_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // LocalArrays.java:85
    if (i < rk_arguments.out_length) {  // LocalArrays.java:86
        int t[5] = {};  // LocalArrays.java:87
        for (int k = 0; k < 5; k++) {  // LocalArrays.java:88
            if (i < 0 || i >= rk_arguments.a_length) {  // LocalArrays.java:89
                int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
                int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
                int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
                atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
                return;
            }
            t[k] = a[i] >> (k & 31);
        }
        int k = 0;  // LocalArrays.java:91
        for (int l = 4; k < l; k++, l--) {
            int x = t[k];  // LocalArrays.java:92
            t[k] = t[l];  // LocalArrays.java:93
            t[l] = x;  // LocalArrays.java:94
        }
        out[i] = int(uint(t[0]) * 3 + uint(t[1]) * 5 + uint(t[3]) * 7);  // LocalArrays.java:96
    }
}

struct reversed_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // LocalArrays.java:84
kernel void reversed_unchecked(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant reversed_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // LocalArrays.java:85
    if (i < rk_arguments.out_length) {  // LocalArrays.java:86
        int t[5] = {};  // LocalArrays.java:87
        for (int k = 0; k < 5; k++) {  // LocalArrays.java:88
            t[k] = a[i] >> (k & 31);  // LocalArrays.java:89
        }
        int k = 0;  // LocalArrays.java:91
        for (int l = 4; k < l; k++, l--) {
            int x = t[k];  // LocalArrays.java:92
            t[k] = t[l];  // LocalArrays.java:93
            t[l] = x;  // LocalArrays.java:94
        }
        out[i] = int(uint(t[0]) * 3 + uint(t[1]) * 5 + uint(t[3]) * 7);  // LocalArrays.java:96
    }
}

struct everyIterationItsOwn_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // LocalArrays.java:101
kernel void everyIterationItsOwn(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant everyIterationItsOwn_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // LocalArrays.java:102
    if (i < rk_arguments.out_length) {  // LocalArrays.java:103
        int sum = 0;  // LocalArrays.java:104
        for (int k = 0; k < 4; k++) {  // LocalArrays.java:105
            int t[3] = {};  // LocalArrays.java:106
            int remainder = k % 3;  // LocalArrays.java:107
            if (i < 0 || i >= rk_arguments.a_length) {
                int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
                int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
                int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
                atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
                return;
            }
            t[remainder] = int(uint(t[remainder]) + a[i]);
            int sum_1 = int(uint(sum) * 3 + t[0] + t[1]);  // LocalArrays.java:108
            sum = sum_1;
        }
        out[i] = sum;  // LocalArrays.java:110
    }
}

struct everyIterationItsOwn_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // LocalArrays.java:101
kernel void everyIterationItsOwn_unchecked(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant everyIterationItsOwn_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // LocalArrays.java:102
    if (i < rk_arguments.out_length) {  // LocalArrays.java:103
        int sum = 0;  // LocalArrays.java:104
        for (int k = 0; k < 4; k++) {  // LocalArrays.java:105
            int t[3] = {};  // LocalArrays.java:106
            int remainder = k % 3;  // LocalArrays.java:107
            t[remainder] = int(uint(t[remainder]) + a[i]);
            int sum_1 = int(uint(sum) * 3 + t[0] + t[1]);  // LocalArrays.java:108
            sum = sum_1;
        }
        out[i] = sum;  // LocalArrays.java:110
    }
}

struct sorted_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // LocalArrays.java:115
kernel void sorted(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant sorted_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // LocalArrays.java:116
    if (i < rk_arguments.out_length) {  // LocalArrays.java:117
        int t[5] = {};  // LocalArrays.java:118
        if (i < 0 || i >= rk_arguments.a_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        t[0] = a[i];
        t[1] = 5;
        t[2] = int(0u - a[i]);
        t[3] = 100;
        t[4] = 0;
        for (int k = 1; k < 5; k++) {  // LocalArrays.java:119
            int x = t[k];  // LocalArrays.java:120
            int at = k - 1;  // LocalArrays.java:121
            int at_1 = at;
            while (true) {  // LocalArrays.java:122
                bool isAtLeast = at_1 >= 0;
                bool both = isAtLeast;
                if (isAtLeast) {
                    both = t[at_1] > x;
                }
                if (!both) {
                    break;
                }
                int sum = int(uint(at_1) + 1);  // LocalArrays.java:123
                if (at_1 < 0 || at_1 >= 5) {
                    atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
                    return;
                }
                if (sum < 0 || sum >= 5) {
                    atomic_fetch_min_explicit((device atomic_int*)&rk_traps[2], workItem, memory_order_relaxed);
                    return;
                }
                t[sum] = t[at_1];
                at_1--;  // LocalArrays.java:124
            }
            int sum = int(uint(at_1) + 1);  // LocalArrays.java:126
            if (sum < 0 || sum >= 5) {
                atomic_fetch_min_explicit((device atomic_int*)&rk_traps[3], workItem, memory_order_relaxed);
                return;
            }
            t[sum] = x;
        }
        out[i] = int(uint(t[0]) ^ (uint(t[2]) * 31) ^ (uint(t[4]) * 17));  // LocalArrays.java:128
    }
}

struct sorted_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // LocalArrays.java:115
kernel void sorted_unchecked(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant sorted_unchecked_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // LocalArrays.java:116
    if (i < rk_arguments.out_length) {  // LocalArrays.java:117
        int t[5] = {};  // LocalArrays.java:118
        t[0] = a[i];
        t[1] = 5;
        t[2] = int(0u - a[i]);
        t[3] = 100;
        t[4] = 0;
        for (int k = 1; k < 5; k++) {  // LocalArrays.java:119
            int x = t[k];  // LocalArrays.java:120
            int at = k - 1;  // LocalArrays.java:121
            int at_1 = at;
            while (true) {  // LocalArrays.java:122
                bool isAtLeast = at_1 >= 0;
                bool both = isAtLeast;
                if (isAtLeast) {
                    both = t[at_1] > x;
                }
                if (!both) {
                    break;
                }
                t[uint(at_1) + 1] = t[at_1];  // LocalArrays.java:123
                at_1 = int(uint(at_1) - 1);  // LocalArrays.java:124
            }
            int sum = int(uint(at_1) + 1);  // LocalArrays.java:126
            if (sum < 0 || sum >= 5) {
                int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
                int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
                int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
                atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
                return;
            }
            t[sum] = x;
        }
        out[i] = int(uint(t[0]) ^ (uint(t[2]) * 31) ^ (uint(t[4]) * 17));  // LocalArrays.java:128
    }
}
