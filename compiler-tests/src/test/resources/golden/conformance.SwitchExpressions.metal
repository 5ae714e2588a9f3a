// Generated from SwitchExpressions.java by RingKernel. Do not edit.
// Compile with -fno-fast-math or in safe math mode: Java rounds every operation (JLS 15.4).

#include <metal_stdlib>
using namespace metal;
#pragma METAL fp contract(off)

struct arrows_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // SwitchExpressions.java:13
kernel void arrows(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant arrows_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // SwitchExpressions.java:14
    if (i < rk_arguments.out_length) {  // SwitchExpressions.java:15
        int selected = 0;  // SwitchExpressions.java:16
        if (i < 0 || i >= rk_arguments.a_length) {
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
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
                selected = int(0u - a[i]);  // SwitchExpressions.java:19
                break;
        }
        out[i] = int(3u * selected);  // SwitchExpressions.java:16
    }
}

struct arrows_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // SwitchExpressions.java:13
kernel void arrows_unchecked(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant arrows_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // SwitchExpressions.java:14
    if (i < rk_arguments.out_length) {  // SwitchExpressions.java:15
        int selected = 0;  // SwitchExpressions.java:16
        switch (a[i] & 3) {
            case 0:
                selected = 10;  // SwitchExpressions.java:17
                break;
            case 1:
                selected = a[i];  // SwitchExpressions.java:18
                break;
            default:
                selected = int(0u - a[i]);  // SwitchExpressions.java:19
                break;
        }
        out[i] = int(3u * selected);  // SwitchExpressions.java:16
    }
}

struct yields_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // SwitchExpressions.java:25
kernel void yields(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant yields_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // SwitchExpressions.java:26
    if (i < rk_arguments.out_length) {  // SwitchExpressions.java:27
        int selected = 0;  // SwitchExpressions.java:28
        if (i < 0 || i >= rk_arguments.a_length) {
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        int t = 0;
        switch (a[i] & 3) {
            case 0:
                selected = 1;  // SwitchExpressions.java:30
                break;
            case 1:
            case 2: {
                int t_1 = int(uint(a[i]) * 2);  // SwitchExpressions.java:33
                t = t_1;
                selected = int(uint(t) + 1);  // SwitchExpressions.java:34
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

struct yields_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // SwitchExpressions.java:25
kernel void yields_unchecked(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant yields_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // SwitchExpressions.java:26
    if (i < rk_arguments.out_length) {  // SwitchExpressions.java:27
        int selected = 0;  // SwitchExpressions.java:28
        int t = 0;
        switch (a[i] & 3) {
            case 0:
                selected = 1;  // SwitchExpressions.java:30
                break;
            case 1:
            case 2: {
                int t_1 = int(uint(a[i]) * 2);  // SwitchExpressions.java:33
                t = t_1;
                selected = int(uint(t) + 1);  // SwitchExpressions.java:34
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

struct nested_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // SwitchExpressions.java:42
kernel void nested(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device int* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant nested_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // SwitchExpressions.java:43
    if (i < rk_arguments.out_length) {  // SwitchExpressions.java:44
        int selected = 0;  // SwitchExpressions.java:45
        if (i < 0 || i >= rk_arguments.a_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        switch (a[i] & 1) {
            case 0: {
                int selected_1 = 0;  // SwitchExpressions.java:46
                if (i < 0 || i >= rk_arguments.b_length) {
                    atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
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
                if (i < 0 || i >= rk_arguments.b_length) {
                    atomic_fetch_min_explicit((device atomic_int*)&rk_traps[2], workItem, memory_order_relaxed);
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

struct nested_unchecked_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // SwitchExpressions.java:42
kernel void nested_unchecked(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device int* out [[buffer(2)]],
        constant nested_unchecked_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // SwitchExpressions.java:43
    if (i < rk_arguments.out_length) {  // SwitchExpressions.java:44
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

struct ofDifferentTypes_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // SwitchExpressions.java:60
kernel void ofDifferentTypes(
        device const int* a [[buffer(0)]],
        device long* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant ofDifferentTypes_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // SwitchExpressions.java:61
    if (i < rk_arguments.out_length) {  // SwitchExpressions.java:62
        long selected = 0L;  // SwitchExpressions.java:63
        if (i < 0 || i >= rk_arguments.a_length) {
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        switch (a[i] & 3) {
            case 0:
                selected = long(char(a[i]));  // SwitchExpressions.java:64
                break;
            case 1:
                selected = 120L;  // SwitchExpressions.java:65
                break;
            case 2:
                selected = 1099511627776L;  // SwitchExpressions.java:66
                break;
            default:
                selected = long(a[i]);  // SwitchExpressions.java:67
                break;
        }
        out[i] = selected;  // SwitchExpressions.java:63
    }
}

struct ofDifferentTypes_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // SwitchExpressions.java:60
kernel void ofDifferentTypes_unchecked(
        device const int* a [[buffer(0)]],
        device long* out [[buffer(1)]],
        constant ofDifferentTypes_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // SwitchExpressions.java:61
    if (i < rk_arguments.out_length) {  // SwitchExpressions.java:62
        long selected = 0L;  // SwitchExpressions.java:63
        switch (a[i] & 3) {
            case 0:
                selected = long(char(a[i]));  // SwitchExpressions.java:64
                break;
            case 1:
                selected = 120L;  // SwitchExpressions.java:65
                break;
            case 2:
                selected = 1099511627776L;  // SwitchExpressions.java:66
                break;
            default:
                selected = long(a[i]);  // SwitchExpressions.java:67
                break;
        }
        out[i] = selected;  // SwitchExpressions.java:63
    }
}

struct enumeration_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // SwitchExpressions.java:73
kernel void enumeration(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        device int* rk_traps [[buffer(2)]],
        constant enumeration_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int i = int(rk_global_id.x);  // SwitchExpressions.java:74
    if (i < rk_arguments.out_length) {  // SwitchExpressions.java:75
        if (i < 0 || i >= rk_arguments.a_length) {  // SwitchExpressions.java:76
            int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
            int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
            int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
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

struct enumeration_unchecked_Arguments {
    int a_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // SwitchExpressions.java:73
kernel void enumeration_unchecked(
        device const int* a [[buffer(0)]],
        device int* out [[buffer(1)]],
        constant enumeration_unchecked_Arguments& rk_arguments [[buffer(2)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // SwitchExpressions.java:74
    if (i < rk_arguments.out_length) {  // SwitchExpressions.java:75
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

struct asCondition_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // SwitchExpressions.java:86
kernel void asCondition(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device int* out [[buffer(2)]],
        device int* rk_traps [[buffer(3)]],
        constant asCondition_Arguments& rk_arguments [[buffer(4)]],
        uint3 rk_block_dim [[threads_per_threadgroup]],
        uint3 rk_global_id [[thread_position_in_grid]],
        uint3 rk_grid_dim [[threadgroups_per_grid]]) {
    int gridWidth = int(uint(rk_grid_dim.x) * int(rk_block_dim.x));
    int gridHeight = int(rk_grid_dim.y) * int(rk_block_dim.y);
    int workItem = int((uint(rk_global_id.z) * gridHeight + int(rk_global_id.y)) * gridWidth + int(rk_global_id.x));
    int i = int(rk_global_id.x);  // SwitchExpressions.java:87
    if (i < rk_arguments.out_length) {  // SwitchExpressions.java:88
        bool selected = false;  // SwitchExpressions.java:89
        if (i < 0 || i >= rk_arguments.a_length) {
            atomic_fetch_min_explicit((device atomic_int*)&rk_traps[0], workItem, memory_order_relaxed);
            return;
        }
        switch (a[i] & 3) {
            case 0:
                if (i < 0 || i >= rk_arguments.b_length) {  // SwitchExpressions.java:90
                    atomic_fetch_min_explicit((device atomic_int*)&rk_traps[1], workItem, memory_order_relaxed);
                    return;
                }
                selected = b[i] > 0;
                break;
            case 1:
                if (i < 0 || i >= rk_arguments.b_length) {  // SwitchExpressions.java:91
                    atomic_fetch_min_explicit((device atomic_int*)&rk_traps[2], workItem, memory_order_relaxed);
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

struct asCondition_unchecked_Arguments {
    int a_length;
    int b_length;
    int out_length;
};

[[max_total_threads_per_threadgroup(32)]]  // SwitchExpressions.java:86
kernel void asCondition_unchecked(
        device const int* a [[buffer(0)]],
        device const int* b [[buffer(1)]],
        device int* out [[buffer(2)]],
        constant asCondition_unchecked_Arguments& rk_arguments [[buffer(3)]],
        uint3 rk_global_id [[thread_position_in_grid]]) {
    int i = int(rk_global_id.x);  // SwitchExpressions.java:87
    if (i < rk_arguments.out_length) {  // SwitchExpressions.java:88
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
