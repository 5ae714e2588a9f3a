// Generated from Sample.java by RingKernel. Do not edit.

struct narrow_Arguments {
    bytes_length: i32,
    chars_length: i32,
    flags_length: i32,
}

@group(0) @binding(0) var<storage, read_write> bytes: array<atomic<i32>>;
@group(0) @binding(1) var<storage, read> chars: array<i32>;
@group(0) @binding(2) var<storage, read_write> flags: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_arguments: narrow_Arguments;

fn rk_compare_exchange_bytes(index: i32, expected: i32, desired: i32) -> i32 {
    var seen = expected;
    loop {
        let result = atomicCompareExchangeWeak(&bytes[index], expected, desired);
        seen = result.old_value;
        if (result.exchanged || seen != expected) {
            break;
        }
    }
    return seen;
}

fn rk_compare_exchange_flags(index: i32, expected: i32, desired: i32) -> i32 {
    var seen = expected;
    loop {
        let result = atomicCompareExchangeWeak(&flags[index], expected, desired);
        seen = result.old_value;
        if (result.exchanged || seen != expected) {
            break;
        }
    }
    return seen;
}

@compute @workgroup_size(256)  // Sample.java:1
fn narrow(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // Sample.java:4
    let word = atomicLoad(&bytes[i >> 2u]);  // Sample.java:5
    let narrow_1 = (i32(u32(word) >> u32((i & 3) << 3u)) << 24u) >> 24u;
    let word_1 = chars[i >> 1u];
    let narrow_2 = i32(u32(word_1) >> u32((i & 1) << 4u)) & 65535;
    let to_byte = ((narrow_1 + narrow_2 * 3) << 24u) >> 24u;
    let shifted = i >> 2u;
    let shifted_1 = (i & 3) << 3u;
    let shifted_2 = (to_byte & 255) << u32(shifted_1);
    let others = ~(255 << u32(shifted_1));
    loop {
        continuing {
            let before = atomicLoad(&bytes[shifted]);
            let found = rk_compare_exchange_bytes(shifted, before, (before & others) | shifted_2);
            break if (found == before);
        }
    }
    let word_2 = atomicLoad(&flags[i >> 2u]);  // Sample.java:6
    let shifted_3 = i >> 2u;
    let shifted_4 = (i & 3) << 3u;
    let shifted_5 = select(0, 1, (i32(u32(word_2) >> u32((i & 3) << 3u)) & 255) == 0) << u32(shifted_4);
    let others_1 = ~(255 << u32(shifted_4));
    loop {
        continuing {
            let before = atomicLoad(&flags[shifted_3]);
            let found = rk_compare_exchange_flags(shifted_3, before, (before & others_1) | shifted_5);
            break if (found == before);
        }
    }
}
