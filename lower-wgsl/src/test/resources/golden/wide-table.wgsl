// Generated from Sample.java by RingKernel. Do not edit.

struct rk_long {
    @align(8) low: i32,  // offset 0
    high: i32,  // offset 4
}

const WIDE = array<rk_long, 4>(
        rk_long(0, i32(-2147483648)), rk_long(-1, -1), rk_long(1450744508, 4660),
        rk_long(0, 256));

struct look_Arguments {
    result_length: i32,
}

@group(0) @binding(0) var<storage, read_write> result: array<rk_long>;
@group(0) @binding(1) var<uniform> rk_arguments: look_Arguments;

fn rk_long_add(a: rk_long, b: rk_long) -> rk_long {
    let sum = a.low + b.low;
    let pair = rk_long(sum, a.high + b.high + select(0, 1, (sum ^ i32(-2147483648)) < (a.low ^ i32(-2147483648))));
    return pair;
}

@compute @workgroup_size(32)  // Sample.java:1
fn look(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // Sample.java:4
    let WIDEValue = WIDE[i & 3];  // Sample.java:5
    result[i] = rk_long_add(WIDEValue, WIDEValue);
}
