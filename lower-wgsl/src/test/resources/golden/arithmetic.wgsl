// Generated from Sample.java by RingKernel. Do not edit.

struct mix_Arguments {
    seed: i32,
    data_length: i32,
}

@group(0) @binding(0) var<storage, read_write> data: array<i32>;
@group(0) @binding(1) var<uniform> rk_arguments: mix_Arguments;

@compute @workgroup_size(256)  // Sample.java:1
fn mix_(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // Sample.java:4
    let hash = (rk_arguments.seed * 31 + i * -17) ^ i32(u32(rk_arguments.seed) >> 16u);  // Sample.java:5
    data[(hash & 255) * 4 + 3] = hash - (i + 1);  // Sample.java:6
    if (i < rk_arguments.data_length) {  // Sample.java:7
        data[i] = ((i + 1) % 7) << 2u;  // Sample.java:8
    }
}
