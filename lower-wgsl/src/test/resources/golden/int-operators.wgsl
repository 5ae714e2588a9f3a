// Generated from Sample.java by RingKernel. Do not edit.

struct ints_Arguments {
    left_length: i32,
    right_length: i32,
    result_length: i32,
}

@group(0) @binding(0) var<storage, read> left: array<i32>;
@group(0) @binding(1) var<storage, read> right: array<i32>;
@group(0) @binding(2) var<storage, read_write> result: array<i32>;
@group(0) @binding(3) var<uniform> rk_arguments: ints_Arguments;

@compute @workgroup_size(256)  // Sample.java:1
fn ints(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // Sample.java:4
    let a = left[i];  // Sample.java:5
    let b = right[i];  // Sample.java:6
    result[0] = a + b;  // Sample.java:7
    result[1] = a - b;  // Sample.java:8
    result[2] = a * b;  // Sample.java:9
    let isEqual = b == -1;  // Sample.java:10
    result[3] = select(a / select(b, 1, isEqual), -a, isEqual);
    result[4] = a % select(b, 1, b == -1);  // Sample.java:11
    result[5] = a / b;  // Sample.java:12
    result[6] = a % b;  // Sample.java:13
    result[7] = a << u32(b & 31);  // Sample.java:14
    result[8] = a >> u32(b & 31);  // Sample.java:15
    result[9] = i32(u32(a) >> u32(b & 31));  // Sample.java:16
    result[10] = a & b;  // Sample.java:17
    result[11] = a | b;  // Sample.java:18
    result[12] = a ^ b;  // Sample.java:19
    result[13] = a;  // Sample.java:20
    result[14] = ~a;  // Sample.java:21
    result[i] = select(b, a, (a == b || (b < a && a <= b) || (b >= a && a <= b)) != (a != b));  // Sample.java:22
}
