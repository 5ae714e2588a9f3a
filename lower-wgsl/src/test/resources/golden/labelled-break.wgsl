// Generated from Sample.java by RingKernel. Do not edit.

struct search_Arguments {
    width: i32,
    grid_length: i32,
    found_length: i32,
}

@group(0) @binding(0) var<storage, read> grid: array<i32>;
@group(0) @binding(1) var<storage, read_write> found: array<i32>;
@group(0) @binding(2) var<uniform> rk_arguments: search_Arguments;

@compute @workgroup_size(64)  // Sample.java:1
fn search(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let wanted = i32(rk_global_id.x);  // Sample.java:4
    var at = -1;  // Sample.java:5
    for (var y = 0; y < rk_arguments.width; y++) {  // Sample.java:6
        var leavesRows = false;  // Sample.java:7
        for (var x = 0; x < rk_arguments.width; x++) {
            let index = y * rk_arguments.width + x;  // Sample.java:8
            let cell = grid[index];  // Sample.java:9
            if (cell < 0) {  // Sample.java:10
                continue;
            }
            if (cell == wanted) {  // Sample.java:11
                at = index;  // Sample.java:12
                leavesRows = true;  // Sample.java:13
                break;
            }
        }
        if (leavesRows) {
            break;
        }
    }
    found[wanted] = at;  // Sample.java:14
}
