// Generated from Sample.java by RingKernel. Do not edit.

struct invert_Arguments {
    width: i32,
    height: i32,
    inverted: i32,
    image_length: i32,
}

@group(0) @binding(0) var<storage, read_write> invert_image: array<f32>;
@group(0) @binding(1) var<uniform> rk_invert_arguments: invert_Arguments;

struct where_Arguments {
    image_length: i32,
}

@group(0) @binding(0) var<storage, read_write> where_image: array<i32>;
@group(0) @binding(1) var<uniform> rk_where_arguments: where_Arguments;

@compute @workgroup_size(16, 8)  // Sample.java:1
fn invert(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let x = i32(rk_global_id.x);  // Sample.java:4
    let y = i32(rk_global_id.y);
    if (x < rk_invert_arguments.width && y < rk_invert_arguments.height) {  // Sample.java:5
        let index = y * rk_invert_arguments.width + x;  // Sample.java:6
        let imageValue = invert_image[index];  // Sample.java:7
        invert_image[index] = select(imageValue, 1.0f - imageValue, rk_invert_arguments.inverted != 0);
    }
}

@compute @workgroup_size(4, 2)  // Sample.java:1
fn where_(
        @builtin(workgroup_id) rk_block_id: vec3<u32>,
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>,
        @builtin(local_invocation_id) rk_local_id: vec3<u32>) {
    let rk_block_dim_x: i32 = 4;
    var parts = array<i32, 5>();  // Sample.java:21
    parts[0] = i32(rk_local_id.x);  // Sample.java:22
    parts[1] = i32(rk_block_id.x);  // Sample.java:23
    parts[2] = rk_block_dim_x;  // Sample.java:24
    parts[3] = i32(rk_grid_dim.x);  // Sample.java:25
    parts[4] = i32(rk_local_id.z);  // Sample.java:26
    var sum = 0;  // Sample.java:27
    for (var n = 0; n < 5; n++) {
        sum += parts[n];  // Sample.java:28
    }
    where_image[i32(rk_global_id.x)] = sum;  // Sample.java:29
}
