// Generated from Sample.java by RingKernel. Do not edit.

struct main_Arguments {
    codes_length: i32,
    index_length: i32,
}

@group(0) @binding(0) var<storage, read> codes: array<i32>;
@group(0) @binding(1) var<storage, read_write> index: array<f32>;
@group(0) @binding(2) var<uniform> rk_arguments: main_Arguments;

@compute @workgroup_size(256)  // Sample.java:1
fn main(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // Sample.java:4
    if (i >= rk_arguments.codes_length) {  // Sample.java:5
        return;
    }
    var result = 0.0f;  // Sample.java:6
    switch (codes[i]) {  // Sample.java:7
        case 1, -2: {
            result = 1.0f;  // Sample.java:8
        }
        case i32(-2147483648): {
            let twice = result + result;  // Sample.java:9
            result = twice * twice;  // Sample.java:10
        }
        default: {
            result = -1.0f;  // Sample.java:11
        }
    }
    if (i < 10) {  // Sample.java:12
        result += 0.5f;  // Sample.java:13
    } else if (i < 20) {  // Sample.java:14
        result = 2.0f;  // Sample.java:15
    } else {
        result *= result;  // Sample.java:16
    }
    loop {  // Sample.java:17
        result *= 0.5f;  // Sample.java:18
        continuing {
            break if (!(result > 100.0f));
        }
    }
    loop {  // Sample.java:19
        result += 1.0f;  // Sample.java:20
        if (!(result < 10.0f)) {  // Sample.java:21
            break;
        }
    }
    index[i] = result;  // Sample.java:22
}
