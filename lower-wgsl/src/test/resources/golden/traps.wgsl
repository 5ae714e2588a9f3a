// Generated from Sample.java by RingKernel. Do not edit.

struct RkIntOrTrap {
    value: i32,  // offset 0
    trap: i32,  // offset 4
}

struct ratios_Arguments {
    x_length: i32,
    y_length: i32,
}

@group(0) @binding(0) var<storage, read> x: array<i32>;
@group(0) @binding(1) var<storage, read_write> y: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_arguments: ratios_Arguments;

fn divide(a: i32, b: i32) -> RkIntOrTrap {  // Sample.java:1
    if (b == 0) {  // Sample.java:4
        return RkIntOrTrap(0, 1);
    }
    let isEqual = b == -1;
    return RkIntOrTrap(select(a / select(b, 1, isEqual), -a, isEqual), 0);
}

@compute @workgroup_size(64)  // Sample.java:1
fn ratios(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 64;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // Sample.java:7
    if (i < 0 || i >= rk_arguments.x_length) {  // Sample.java:8
        atomicMin(&rk_traps[1], workItem);
        return;
    }
    if (i < 0 || i >= rk_arguments.y_length) {
        atomicMin(&rk_traps[1], workItem);
        return;
    }
    let returned = divide(x[i], y[i]);
    if (returned.trap != 0) {
        atomicMin(&rk_traps[returned.trap - 1], workItem);
        return;
    }
    let divide_1 = returned.value;
    y[i] = divide_1;
    let converted = f32(divide_1);  // Sample.java:9
    let bits = bitcast<i32>(converted);
    let bits_1 = bits & 2147483647;
    let isLess = bits_1 < 1325400064;
    let truncated = i32(select(0.0f, converted, isLess));
    let wide = select(select(select(2147483647, i32(-2147483648), bits < 0), 0, bits_1 > 2139095040), truncated, isLess);
    if (rk_arguments.y_length <= 0) {
        atomicMin(&rk_traps[2], workItem);
        return;
    }
    y[0] = wide;
}
