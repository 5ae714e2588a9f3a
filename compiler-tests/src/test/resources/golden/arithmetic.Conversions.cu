// Generated from Conversions.java by RingKernel. Do not edit.
// Compile with -fmad=false: Java rounds every operation (JLS 15.4).

extern "C" __global__ void __launch_bounds__(32) conversions(  // Conversions.java:14
        const int* bits, int bits_length, int* result, int result_length, int* rk_traps) {
    int gridWidth = (int)((unsigned)gridDim.x * (int)blockDim.x);
    int gridHeight = (int)gridDim.y * (int)blockDim.y;
    int workItem = (int)(((unsigned)(blockIdx.z * blockDim.z + threadIdx.z) * gridHeight + (int)(blockIdx.y * blockDim.y + threadIdx.y)) * gridWidth + (int)(blockIdx.x * blockDim.x + threadIdx.x));
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Conversions.java:15
    if (i >= bits_length) {  // Conversions.java:16
        return;  // Conversions.java:17
    }
    float f = __int_as_float(bits[i]);  // Conversions.java:19
    int n = bits[i];  // Conversions.java:20
    int at = (int)((unsigned)i * 9);  // Conversions.java:21
    int bits_1 = __float_as_int(f);  // Conversions.java:22
    int bits_2 = bits_1 & 2147483647;
    bool isLess = bits_2 < 1325400064;
    int truncated = (int)(isLess ? f : 0.0f);
    int to_int = isLess ? truncated : (bits_2 > 2139095040 ? 0 : (bits_1 < 0 ? (-2147483647 - 1) : 2147483647));
    if (at < 0 || at >= result_length) {
        atomicMin(&rk_traps[0], workItem);
        return;
    }
    result[at] = to_int;
    int sum = at + 1;  // Conversions.java:23
    int bits_3 = __float_as_int(f);
    int bits_4 = bits_3 & 2147483647;
    bool isLess_1 = bits_4 < 1325400064;
    int truncated_1 = (int)(isLess_1 ? f : 0.0f);
    int to_int_1 = isLess_1 ? truncated_1 : (bits_4 > 2139095040 ? 0 : (bits_3 < 0 ? (-2147483647 - 1) : 2147483647));
    if (sum < 0 || sum >= result_length) {
        atomicMin(&rk_traps[1], workItem);
        return;
    }
    result[sum] = (signed char)to_int_1;
    int sum_1 = (int)((unsigned)at + 2);  // Conversions.java:24
    int bits_5 = __float_as_int(f);
    int bits_6 = bits_5 & 2147483647;
    bool isLess_2 = bits_6 < 1325400064;
    int truncated_2 = (int)(isLess_2 ? f : 0.0f);
    int to_int_2 = isLess_2 ? truncated_2 : (bits_6 > 2139095040 ? 0 : (bits_5 < 0 ? (-2147483647 - 1) : 2147483647));
    if (sum_1 < 0 || sum_1 >= result_length) {
        atomicMin(&rk_traps[2], workItem);
        return;
    }
    result[sum_1] = (short)to_int_2;
    int sum_2 = (int)((unsigned)at + 3);  // Conversions.java:25
    int bits_7 = __float_as_int(f);
    int bits_8 = bits_7 & 2147483647;
    bool isLess_3 = bits_8 < 1325400064;
    int truncated_3 = (int)(isLess_3 ? f : 0.0f);
    int to_int_3 = isLess_3 ? truncated_3 : (bits_8 > 2139095040 ? 0 : (bits_7 < 0 ? (-2147483647 - 1) : 2147483647));
    if (sum_2 < 0 || sum_2 >= result_length) {
        atomicMin(&rk_traps[3], workItem);
        return;
    }
    result[sum_2] = (unsigned short)to_int_3;
    int sum_3 = (int)((unsigned)at + 4);  // Conversions.java:26
    if (sum_3 < 0 || sum_3 >= result_length) {
        atomicMin(&rk_traps[4], workItem);
        return;
    }
    result[sum_3] = (signed char)n;
    int sum_4 = (int)((unsigned)at + 5);  // Conversions.java:27
    if (sum_4 < 0 || sum_4 >= result_length) {
        atomicMin(&rk_traps[5], workItem);
        return;
    }
    result[sum_4] = (short)n;
    int sum_5 = (int)((unsigned)at + 6);  // Conversions.java:28
    if (sum_5 < 0 || sum_5 >= result_length) {
        atomicMin(&rk_traps[6], workItem);
        return;
    }
    result[sum_5] = (unsigned short)n;
    signed char b = (signed char)n;  // Conversions.java:29
    signed char b_1 = b;
    b_1 = (signed char)(int)((unsigned)b_1 >> 4);  // Conversions.java:30
    unsigned short c = (unsigned short)n;  // Conversions.java:31
    unsigned short c_1 = c;
    c_1 = (unsigned short)(c_1 - 1);  // Conversions.java:32
    short s = (short)n;  // Conversions.java:33
    short s_1 = s;
    float sum_6 = (float)s_1 + 1000.75f;  // Conversions.java:34
    int bits_9 = __float_as_int(sum_6);
    int bits_10 = bits_9 & 2147483647;
    bool isLess_4 = bits_10 < 1325400064;
    int truncated_4 = (int)(isLess_4 ? sum_6 : 0.0f);
    int to_int_4 = isLess_4 ? truncated_4 : (bits_10 > 2139095040 ? 0 : (bits_9 < 0 ? (-2147483647 - 1) : 2147483647));
    s_1 = (short)to_int_4;
    int sum_7 = (int)((unsigned)at + 7);  // Conversions.java:35
    if (sum_7 < 0 || sum_7 >= result_length) {
        atomicMin(&rk_traps[7], workItem);
        return;
    }
    result[sum_7] = b_1 + 1000 * c_1 + s_1;
    int sum_8 = (int)((unsigned)at + 8);  // Conversions.java:36
    float floor_ = floorf(f);
    float chosen = f - floor_ >= 0.5f ? floor_ + 1.0f : floor_;
    int bits_11 = __float_as_int(chosen);
    int bits_12 = bits_11 & 2147483647;
    bool isLess_5 = bits_12 < 1325400064;
    int truncated_5 = (int)(isLess_5 ? chosen : 0.0f);
    int round_f32 = isLess_5 ? truncated_5 : (bits_12 > 2139095040 ? 0 : (bits_11 < 0 ? (-2147483647 - 1) : 2147483647));
    if (sum_8 < 0 || sum_8 >= result_length) {
        atomicMin(&rk_traps[8], workItem);
        return;
    }
    result[sum_8] = round_f32 ^ (f > 0.5f ? 1 : 0);
}

extern "C" __global__ void __launch_bounds__(32) conversions_unchecked(  // Conversions.java:14
        const int* __restrict__ bits, int bits_length, int* __restrict__ result,
        int result_length) {
    int i = (int)(blockIdx.x * blockDim.x + threadIdx.x);  // Conversions.java:15
    if (i >= bits_length) {  // Conversions.java:16
        return;  // Conversions.java:17
    }
    float f = __int_as_float(bits[i]);  // Conversions.java:19
    int n = bits[i];  // Conversions.java:20
    int at = (int)((unsigned)i * 9);  // Conversions.java:21
    int bits_1 = __float_as_int(f);  // Conversions.java:22
    int bits_2 = bits_1 & 2147483647;
    bool isLess = bits_2 < 1325400064;
    int truncated = (int)(isLess ? f : 0.0f);
    int to_int = isLess ? truncated : (bits_2 > 2139095040 ? 0 : (bits_1 < 0 ? (-2147483647 - 1) : 2147483647));
    result[at] = to_int;
    int bits_3 = __float_as_int(f);  // Conversions.java:23
    int bits_4 = bits_3 & 2147483647;
    bool isLess_1 = bits_4 < 1325400064;
    int truncated_1 = (int)(isLess_1 ? f : 0.0f);
    int to_int_1 = isLess_1 ? truncated_1 : (bits_4 > 2139095040 ? 0 : (bits_3 < 0 ? (-2147483647 - 1) : 2147483647));
    result[(unsigned)at + 1] = (signed char)to_int_1;
    int bits_5 = __float_as_int(f);  // Conversions.java:24
    int bits_6 = bits_5 & 2147483647;
    bool isLess_2 = bits_6 < 1325400064;
    int truncated_2 = (int)(isLess_2 ? f : 0.0f);
    int to_int_2 = isLess_2 ? truncated_2 : (bits_6 > 2139095040 ? 0 : (bits_5 < 0 ? (-2147483647 - 1) : 2147483647));
    result[(unsigned)at + 2] = (short)to_int_2;
    int bits_7 = __float_as_int(f);  // Conversions.java:25
    int bits_8 = bits_7 & 2147483647;
    bool isLess_3 = bits_8 < 1325400064;
    int truncated_3 = (int)(isLess_3 ? f : 0.0f);
    int to_int_3 = isLess_3 ? truncated_3 : (bits_8 > 2139095040 ? 0 : (bits_7 < 0 ? (-2147483647 - 1) : 2147483647));
    result[(unsigned)at + 3] = (unsigned short)to_int_3;
    result[(unsigned)at + 4] = (signed char)n;  // Conversions.java:26
    result[(unsigned)at + 5] = (short)n;  // Conversions.java:27
    result[(unsigned)at + 6] = (unsigned short)n;  // Conversions.java:28
    signed char b = (signed char)n;  // Conversions.java:29
    signed char b_1 = b;
    b_1 = (signed char)(int)((unsigned)b_1 >> 4);  // Conversions.java:30
    unsigned short c = (unsigned short)n;  // Conversions.java:31
    unsigned short c_1 = c;
    c_1 = (unsigned short)(c_1 - 1);  // Conversions.java:32
    short s = (short)n;  // Conversions.java:33
    short s_1 = s;
    float sum = (float)s_1 + 1000.75f;  // Conversions.java:34
    int bits_9 = __float_as_int(sum);
    int bits_10 = bits_9 & 2147483647;
    bool isLess_4 = bits_10 < 1325400064;
    int truncated_4 = (int)(isLess_4 ? sum : 0.0f);
    int to_int_4 = isLess_4 ? truncated_4 : (bits_10 > 2139095040 ? 0 : (bits_9 < 0 ? (-2147483647 - 1) : 2147483647));
    s_1 = (short)to_int_4;
    result[(unsigned)at + 7] = b_1 + 1000 * c_1 + s_1;  // Conversions.java:35
    float floor_ = floorf(f);  // Conversions.java:36
    float chosen = f - floor_ >= 0.5f ? floor_ + 1.0f : floor_;
    int bits_11 = __float_as_int(chosen);
    int bits_12 = bits_11 & 2147483647;
    bool isLess_5 = bits_12 < 1325400064;
    int truncated_5 = (int)(isLess_5 ? chosen : 0.0f);
    int round_f32 = isLess_5 ? truncated_5 : (bits_12 > 2139095040 ? 0 : (bits_11 < 0 ? (-2147483647 - 1) : 2147483647));
    result[(unsigned)at + 8] = round_f32 ^ (f > 0.5f ? 1 : 0);
}
