struct sum_Arguments {
    values_length: i32,
    sums_length: i32,
}

@group(0) @binding(0) var<storage, read> values: array<i32>;
@group(0) @binding(1) var<storage, read_write> sums: array<i32>;
@group(0) @binding(2) var<uniform> rk_arguments: sum_Arguments;

var<workgroup> tile: array<i32, 64>;

// Sums of groups of 64 by a tree in workgroup memory.
@compute @workgroup_size(64)
fn sum(
    @builtin(global_invocation_id) rk_position: vec3<u32>,
    @builtin(local_invocation_id) rk_item: vec3<u32>,
    @builtin(workgroup_id) rk_group: vec3<u32>,
) {
    let item = i32(rk_item.x);
    let i = i32(rk_position.x);
    var value = 0;
    if (i < rk_arguments.values_length) {
        value = values[i];
    }
    tile[item] = value;
    workgroupBarrier();
    for (var width = 32; width > 0; width = width >> 1) {
        if (item < width) {
            tile[item] = tile[item] + tile[item + width];
        }
        workgroupBarrier();
    }
    if (item == 0 && rk_group.x < u32(rk_arguments.sums_length)) {
        sums[rk_group.x] = tile[0];
    }
}
