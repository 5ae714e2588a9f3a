// Generated from Sample.java by RingKernel. Do not edit.

struct floats_Arguments {
    left_length: i32,
    right_length: i32,
    result_length: i32,
}

@group(0) @binding(0) var<storage, read> left: array<f32>;
@group(0) @binding(1) var<storage, read> right: array<f32>;
@group(0) @binding(2) var<storage, read_write> result: array<f32>;
@group(0) @binding(3) var<uniform> rk_arguments: floats_Arguments;

fn rk_rem_f32(a: f32, b: f32) -> f32 {
    let bits = bitcast<i32>(a);
    let bits_1 = bits & 2147483647;
    let bits_2 = bitcast<i32>(b) & 2147483647;
    let bits_3 = bits_1 < 2139095040 && bits_2 > 0 && bits_2 <= 2139095040;
    let bits_4 = bits_3 && bits_1 >= bits_2;
    let chosen = select(8388608, bits_1, bits_4);
    let chosen_1 = select(8388608, bits_2, bits_4);
    let shifted = chosen_1 >> 23u;
    let chosen_2 = select(shifted, 1, shifted == 0);
    let bits_5 = chosen & 8388607;
    let bits_6 = chosen_1 & 8388607;
    let chosen_3 = select(bits_6, (bits_6 | 8388608), chosen_1 >= 8388608);
    let shifted_1 = chosen >> 23u;
    var rest = select(bits_5, (bits_5 | 8388608), chosen >= 8388608) % chosen_3;
    for (var left_1 = select(shifted_1, 1, shifted_1 == 0) - chosen_2; left_1 > 0; left_1 -= 7) {
        rest = (rest << u32(select(7, left_1, left_1 < 7) & 31)) % chosen_3;
    }
    let bits_7 = bitcast<i32>(f32(rest));
    let difference = chosen_2 - 150;
    let isGreater = (bits_7 >> 23u) + difference > 0;
    return bitcast<f32>(select(2143289344, (select(bits_1, select(select(rest << u32(select(chosen_2 - 1, 0, isGreater) & 31), bits_7 + (difference << 23u), isGreater), 0, rest == 0), bits_4) | (bits & i32(-2147483648))), bits_3));
}

@compute @workgroup_size(256)  // Sample.java:1
fn floats(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // Sample.java:4
    let a = left[i];  // Sample.java:5
    let b = right[i];  // Sample.java:6
    result[0] = a + b;  // Sample.java:7
    result[1] = a - b;  // Sample.java:8
    result[2] = a * b;  // Sample.java:9
    result[3] = a / b;  // Sample.java:10
    result[4] = rk_rem_f32(a, b);  // Sample.java:11
    result[5] = a;  // Sample.java:12
    result[i] = select(b, a, (a == b || (b < a && !(a > b)) || (b >= a && !(a > b))) != (a != b));  // Sample.java:13
}
