// Generated from Sample.java by RingKernel. Do not edit.

struct literals_Arguments {
    floats_length: i32,
    ints_length: i32,
}

@group(0) @binding(0) var<storage, read_write> floats: array<f32>;
@group(0) @binding(1) var<storage, read_write> ints: array<i32>;
@group(0) @binding(2) var<uniform> rk_arguments: literals_Arguments;

@compute @workgroup_size(1)  // Sample.java:1
fn literals() {
    var negativeZeroBits = i32(-2147483648);
    var nanBits = 2143289344;
    var infinityBits = 2139095040;
    var minusInfinityBits = -8388608;
    floats[0] = 0.0f;  // Sample.java:4
    floats[1] = bitcast<f32>(negativeZeroBits);  // Sample.java:5
    floats[2] = 1.0f;  // Sample.java:6
    floats[3] = -1.5f;  // Sample.java:7
    floats[4] = 0.1f;  // Sample.java:8
    floats[5] = 1.0e10f;  // Sample.java:9
    floats[6] = 0x1.fffffep127f;  // Sample.java:10
    floats[7] = 1.1754944e-38f;  // Sample.java:11
    floats[8] = bitcast<f32>(0x00000001u);  // Sample.java:12
    floats[9] = bitcast<f32>(nanBits);  // Sample.java:13
    floats[10] = bitcast<f32>(infinityBits);  // Sample.java:14
    floats[11] = bitcast<f32>(minusInfinityBits);  // Sample.java:15
    ints[0] = 0;  // Sample.java:16
    ints[1] = -1;  // Sample.java:17
    ints[2] = 42;  // Sample.java:18
    ints[3] = 2147483647;  // Sample.java:19
    ints[4] = i32(-2147483648);  // Sample.java:20
}
