// Generated from Sample.java by RingKernel. Do not edit.

struct order_Arguments {
    a_length: i32,
    b_length: i32,
}

@group(0) @binding(0) var<storage, read_write> a: array<i32>;
@group(0) @binding(1) var<storage, read_write> b: array<atomic<i32>>;
@group(0) @binding(2) var<uniform> rk_arguments: order_Arguments;

fn rk_compare_exchange_b(index: i32, expected: i32, desired: i32) -> i32 {
    var seen = expected;
    loop {
        let result = atomicCompareExchangeWeak(&b[index], expected, desired);
        seen = result.old_value;
        if (result.exchanged || seen != expected) {
            break;
        }
    }
    return seen;
}

@compute @workgroup_size(32)  // Sample.java:1
fn order(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // Sample.java:4
    var n = i;  // Sample.java:5
    let nBefore = n;  // Sample.java:6
    n = nBefore + 1;
    a[nBefore] = n;
    let aValue = a[i];  // Sample.java:7
    atomicStore(&b[i], 7);
    a[i] = aValue + atomicLoad(&b[i]);
    let before = rk_compare_exchange_b(0, 7, i);  // Sample.java:8
    atomicStore(&b[1], before + atomicLoad(&b[1]));  // Sample.java:9
}
