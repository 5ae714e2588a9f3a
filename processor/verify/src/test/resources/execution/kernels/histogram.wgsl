struct histogram_Arguments {
    values_length: i32,
    counts_length: i32,
}

@group(0) @binding(0) var<storage, read> values: array<i32>;
@group(0) @binding(1) var<storage, read_write> counts: array<atomic<i32>>;
@group(0) @binding(2) var<uniform> rk_arguments: histogram_Arguments;

// Counts values by their last three bits, and keeps the largest.
@compute @workgroup_size(64)
fn histogram(@builtin(global_invocation_id) rk_position: vec3<u32>) {
    let i = i32(rk_position.x);
    if (i < rk_arguments.values_length) {
        let value = values[i];
        atomicAdd(&counts[value & 7], 1);
        atomicMax(&counts[8], value);
    }
}
