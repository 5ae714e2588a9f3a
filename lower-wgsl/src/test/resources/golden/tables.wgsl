// Generated from Sample.java by RingKernel. Do not edit.

const PRIMES = array<i32, 8>(2, 3, 5, 7, 11, 13, 17, 19);

const SQUARES = array<i32, 40>(
        0, 1, 4, 9, 16, 25, 36, 49, 64, 81, 100, 121, 144, 169, 196, 225, 256, 289, 324, 361,
        400, 441, 484, 529, 576, 625, 676, 729, 784, 841, 900, 961, 1024, 1089, 1156, 1225, 1296,
        1369, 1444, 1521);

const SMALL = array<i32, 4>(-128, 127, 0, -1);

const WEIGHTS = array<f32, 4>(0.0f, 1.5f, 0.1f, -1.0e10f);

const EDGES = array<i32, 4>(i32(-2147483648), 1, 2143289344, -8388608);

struct look_Arguments {
    result_length: i32,
}

@group(0) @binding(0) var<storage, read_write> result: array<f32>;
@group(0) @binding(1) var<uniform> rk_arguments: look_Arguments;

@compute @workgroup_size(32)  // Sample.java:1
fn look(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // Sample.java:4
    let sum = f32(PRIMES[i & 3] + SQUARES[i & 3] + SMALL[i & 3]);  // Sample.java:7
    let EDGES_1 = bitcast<f32>(EDGES[i & 3]);  // Sample.java:9
    result[i] = sum * WEIGHTS[i & 3] + EDGES_1;
}
