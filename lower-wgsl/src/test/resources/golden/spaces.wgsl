// Generated from Sample.java by RingKernel. Do not edit.

const PRIMES = array<i32, 8>(2, 3, 5, 7, 11, 13, 17, 19);

struct spaces_Arguments {
    data_length: i32,
}

@group(0) @binding(0) var<storage, read_write> data: array<i32>;
@group(0) @binding(1) var<uniform> rk_arguments: spaces_Arguments;
var<workgroup> tile: array<i32, 32>;

fn sum_local4(data_1: ptr<function, array<i32, 4>>) -> i32 {  // Sample.java:1
    var sum = 0;  // Sample.java:4
    for (var i = 0; i < 4; i++) {  // Sample.java:5
        sum += (*data_1)[i];  // Sample.java:6
    }
    return sum;  // Sample.java:7
}

fn sum_PRIMES() -> i32 {  // Sample.java:1
    var sum = 0;  // Sample.java:4
    for (var i = 0; i < 8; i++) {  // Sample.java:5
        let data_1 = PRIMES[i];  // Sample.java:6
        sum += data_1;
    }
    return sum;  // Sample.java:7
}

fn copy_local4_same(from_: ptr<function, array<i32, 4>>, at: i32) {  // Sample.java:1
    let first = (*from_)[0];  // Sample.java:12
    (*from_)[at] = first;
}

fn sum_data() -> i32 {  // Sample.java:1
    var sum = 0;  // Sample.java:4
    for (var i = 0; i < rk_arguments.data_length; i++) {  // Sample.java:5
        sum += data[i];  // Sample.java:6
    }
    return sum;  // Sample.java:7
}

fn sum_shared32_tile() -> i32 {  // Sample.java:1
    var sum = 0;  // Sample.java:4
    for (var i = 0; i < 32; i++) {  // Sample.java:5
        let data_1 = tile[i];  // Sample.java:6
        sum += data_1;
    }
    return sum;  // Sample.java:7
}

fn copy_shared32_tile_data(at: i32) {  // Sample.java:1
    let first = tile[0];  // Sample.java:12
    data[at] = first;
}

@compute @workgroup_size(32)  // Sample.java:1
fn spaces(@builtin(local_invocation_id) rk_local_id: vec3<u32>) {
    var own = array<i32, 4>();  // Sample.java:22
    let i = i32(rk_local_id.x);  // Sample.java:23
    tile[i] = 1;
    storageBarrier();
    workgroupBarrier();
    let part = sum_data();  // Sample.java:24
    let part_1 = sum_shared32_tile();  // Sample.java:25
    let part_2 = sum_local4(&own);  // Sample.java:26
    let part_3 = sum_PRIMES();  // Sample.java:27
    copy_local4_same(&own, 3);  // Sample.java:28
    copy_shared32_tile_data(i);  // Sample.java:29
    data[i] = part + part_1 + part_2 + part_3 + own[3];  // Sample.java:30
}
