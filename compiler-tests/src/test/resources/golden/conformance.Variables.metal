// Generated from Variables.java by RingKernel. Do not edit.
// Compile with -fno-fast-math or in safe math mode: Java rounds every operation (JLS 15.4).

#include <metal_stdlib>
using namespace metal;
#pragma METAL fp contract(off)

struct byBranches_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Variables.java:9
kernel void byBranches(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant byBranches_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // Variables.java:10
    if (i < rk_arguments.out_length) {  // Variables.java:11
        int x = 0;  // Variables.java:12
        if (i < 0 || i >= rk_arguments.a_length) {  // Variables.java:13
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        if (a[i] > 5) {
            int x_1 = int(uint(a[i]) - 5);  // Variables.java:14
            x = x_1;
        } else {
            x = 7;  // Variables.java:16
        }
        out[i] = x;  // Variables.java:18
    }
}

struct byBranches_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Variables.java:9
kernel void byBranches_unchecked(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant byBranches_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // Variables.java:10
    if (i < rk_arguments.out_length) {  // Variables.java:11
        int x = 0;  // Variables.java:12
        if (a[i] > 5) {  // Variables.java:13
            int x_1 = int(uint(a[i]) - 5);  // Variables.java:14
            x = x_1;
        } else {
            x = 7;  // Variables.java:16
        }
        out[i] = x;  // Variables.java:18
    }
}

struct bySwitch_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Variables.java:23
kernel void bySwitch(
        device const int* a [[buffer(0)]],
        device long* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant bySwitch_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // Variables.java:24
    if (i < rk_arguments.out_length) {  // Variables.java:25
        long x = 0L;  // Variables.java:26
        if (i < 0 || i >= rk_arguments.a_length) {  // Variables.java:27
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        switch (a[i] & 3) {
            case 0:
                x = 1099511627776L;  // Variables.java:29
                break;
            case 1:
            case 2: {
                long x_1 = long(a[i]);  // Variables.java:33
                x = x_1;
                break;
            }
            default:
                x = -1L;  // Variables.java:36
                break;
        }
        out[i] = x;  // Variables.java:38
    }
}

struct bySwitch_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Variables.java:23
kernel void bySwitch_unchecked(
        device const int* a [[buffer(0)]],
        device long* out [[buffer(1)]],
        constant bySwitch_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // Variables.java:24
    if (i < rk_arguments.out_length) {  // Variables.java:25
        long x = 0L;  // Variables.java:26
        switch (a[i] & 3) {  // Variables.java:27
            case 0:
                x = 1099511627776L;  // Variables.java:29
                break;
            case 1:
            case 2: {
                long x_1 = long(a[i]);  // Variables.java:33
                x = x_1;
                break;
            }
            default:
                x = -1L;  // Variables.java:36
                break;
        }
        out[i] = x;  // Variables.java:38
    }
}

struct inALoop_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Variables.java:43
kernel void inALoop(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant inALoop_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // Variables.java:44
    if (i < rk_arguments.out_length) {  // Variables.java:45
        int last = 0;  // Variables.java:46
        int k = 0;  // Variables.java:47
        while (true) {  // Variables.java:48
            if (i < 0 || i >= rk_arguments.a_length) {  // Variables.java:49
                int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
                int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
                int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
                atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
                return;
            }
            int last_1 = a[i] >> (k & 31);
            last = last_1;
            if (last == 0 || last == -1) {  // Variables.java:50
                break;  // Variables.java:51
            }
            k = int(uint(k) + 1);  // Variables.java:53
        }
        out[i] = int(uint(last) * 100 + k);  // Variables.java:55
    }
}

struct inALoop_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Variables.java:43
kernel void inALoop_unchecked(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant inALoop_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // Variables.java:44
    if (i < rk_arguments.out_length) {  // Variables.java:45
        int last = 0;  // Variables.java:46
        int k = 0;  // Variables.java:47
        while (true) {  // Variables.java:48
            int last_1 = a[i] >> (k & 31);  // Variables.java:49
            last = last_1;
            if (last == 0 || last == -1) {  // Variables.java:50
                break;  // Variables.java:51
            }
            k = int(uint(k) + 1);  // Variables.java:53
        }
        out[i] = int(uint(last) * 100 + k);  // Variables.java:55
    }
}

struct byCondition_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Variables.java:60
kernel void byCondition(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device int* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant byCondition_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // Variables.java:61
    if (i < rk_arguments.out_length) {  // Variables.java:62
        int x = 0;  // Variables.java:63
        if (i < 0 || i >= rk_arguments.a_length) {  // Variables.java:64
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        bool isGreater = a[i] > 0;
        bool both = isGreater;
        if (isGreater) {
            if (i < 0 || i >= rk_arguments.b_length) {
                atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
                return;
            }
            int x_1 = b[i];
            x = x_1;
            both = x_1 > 0;
        }
        if (both) {
            out[i] = x;  // Variables.java:65
        } else {
            out[i] = -1;  // Variables.java:67
        }
    }
}

struct byCondition_unchecked_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Variables.java:60
kernel void byCondition_unchecked(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device int* out [[buffer(2)]],
        constant byCondition_unchecked_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // Variables.java:61
    if (i < rk_arguments.out_length) {  // Variables.java:62
        int x = 0;  // Variables.java:63
        bool isGreater = a[i] > 0;  // Variables.java:64
        bool both = isGreater;
        if (isGreater) {
            int x_1 = b[i];
            x = x_1;
            both = x_1 > 0;
        }
        if (both) {
            out[i] = x;  // Variables.java:65
        } else {
            out[i] = -1;  // Variables.java:67
        }
    }
}

struct ofEveryType_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Variables.java:73
kernel void ofEveryType(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant ofEveryType_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // Variables.java:74
    if (i < rk_arguments.out_length) {  // Variables.java:75
        char b = 0;  // Variables.java:76
        short s = 0;  // Variables.java:77
        ushort c = 0;  // Variables.java:78
        bool f = false;  // Variables.java:79
        float x = 0.0f;  // Variables.java:80
        if (i < 0 || i >= rk_arguments.a_length) {  // Variables.java:81
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        if (a[i] < 0) {
            b = -1;  // Variables.java:82
            s = 300;  // Variables.java:83
            c = 122;  // Variables.java:84
            f = true;  // Variables.java:85
            x = 0.5f;  // Variables.java:86
        } else {
            char b_1 = char(a[i]);  // Variables.java:88
            b = b_1;
            short s_1 = short(a[i] >> 3);  // Variables.java:89
            s = s_1;
            ushort c_1 = ushort(a[i]);  // Variables.java:90
            c = c_1;
            bool f_1 = a[i] == 7;  // Variables.java:91
            f = f_1;
            x = 3.0f;  // Variables.java:92
        }
        float product = x * 4.0f;  // Variables.java:94
        int bits = as_type<int>(product);
        int bits_1 = bits & 2147483647;
        bool isLess = bits_1 < 1325400064;
        int truncated = int(isLess ? product : 0.0f);
        int to_int = isLess ? truncated : (bits_1 > 2139095040 ? 0 : (bits < 0 ? (-2147483647 - 1) : 2147483647));
        out[i] = int(uint(b + s * 3 + c + (f ? 1 : 0)) + to_int);
    }
}

struct ofEveryType_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // Variables.java:73
kernel void ofEveryType_unchecked(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant ofEveryType_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // Variables.java:74
    if (i < rk_arguments.out_length) {  // Variables.java:75
        char b = 0;  // Variables.java:76
        short s = 0;  // Variables.java:77
        ushort c = 0;  // Variables.java:78
        bool f = false;  // Variables.java:79
        float x = 0.0f;  // Variables.java:80
        if (a[i] < 0) {  // Variables.java:81
            b = -1;  // Variables.java:82
            s = 300;  // Variables.java:83
            c = 122;  // Variables.java:84
            f = true;  // Variables.java:85
            x = 0.5f;  // Variables.java:86
        } else {
            char b_1 = char(a[i]);  // Variables.java:88
            b = b_1;
            short s_1 = short(a[i] >> 3);  // Variables.java:89
            s = s_1;
            ushort c_1 = ushort(a[i]);  // Variables.java:90
            c = c_1;
            bool f_1 = a[i] == 7;  // Variables.java:91
            f = f_1;
            x = 3.0f;  // Variables.java:92
        }
        float product = x * 4.0f;  // Variables.java:94
        int bits = as_type<int>(product);
        int bits_1 = bits & 2147483647;
        bool isLess = bits_1 < 1325400064;
        int truncated = int(isLess ? product : 0.0f);
        int to_int = isLess ? truncated : (bits_1 > 2139095040 ? 0 : (bits < 0 ? (-2147483647 - 1) : 2147483647));
        out[i] = int(uint(b + s * 3 + c + (f ? 1 : 0)) + to_int);
    }
}
