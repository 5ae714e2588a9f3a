// Generated from Sample.java by RingKernel. Do not edit.

struct behind_Arguments {
    data_length: i32,
}

@group(0) @binding(0) var<storage, read_write> data: array<i32>;
@group(0) @binding(1) var<uniform> rk_arguments: behind_Arguments;

@compute @workgroup_size(32)  // Sample.java:1
fn behind() {
    var k = rk_arguments.data_length;  // Sample.java:4
    for (; k > 9; k >>= 1u) {  // Sample.java:5
        data[k] = 1;
    }
    data[0] = k + 5;  // Sample.java:6
}
