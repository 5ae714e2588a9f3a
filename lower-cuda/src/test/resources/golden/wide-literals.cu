// Generated from Sample.java by RingKernel. Do not edit.
// Compile with -fmad=false: Java rounds every operation (JLS 15.4).

extern "C" __global__ void __launch_bounds__(1) wide(  // Sample.java:1
        double* doubles, int doubles_length, long long* longs, int longs_length) {
    doubles[0] = -0.0;  // Sample.java:4
    doubles[1] = 0.1;  // Sample.java:5
    doubles[2] = __longlong_as_double(0x0000000000000001LL);  // Sample.java:6
    doubles[3] = __longlong_as_double(0x7ff8000000000000LL);  // Sample.java:7
    doubles[4] = __longlong_as_double(0xfff0000000000000LL);  // Sample.java:8
    doubles[5] = 1.0e300;  // Sample.java:9
    longs[0] = 0LL;  // Sample.java:10
    longs[1] = -1LL;  // Sample.java:11
    longs[2] = 9223372036854775807LL;  // Sample.java:12
    longs[3] = (-9223372036854775807LL - 1);  // Sample.java:13
    longs[4] = 1099511627776LL;  // Sample.java:14
}
