// Generated from Literals.java by RingKernel. Do not edit.

struct rk_long {
    @align(8) low: i32,  // offset 0
    high: i32,  // offset 4
}

struct smallestInt_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> smallestInt_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> smallestInt_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_smallestInt_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_smallestInt_arguments: smallestInt_Arguments;

struct smallestInt_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> smallestInt_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> smallestInt_unchecked_out: array<i32>;
@group(0) @binding(2) var<uniform> rk_smallestInt_unchecked_arguments: smallestInt_unchecked_Arguments;

struct smallestLong_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> smallestLong_a: array<rk_long>;
@group(0) @binding(1) var<storage, read_write> smallestLong_out: array<rk_long>;
@group(0) @binding(2) var<storage, read_write> rk_smallestLong_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_smallestLong_arguments: smallestLong_Arguments;

struct smallestLong_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> smallestLong_unchecked_a: array<rk_long>;
@group(0) @binding(1) var<storage, read_write> smallestLong_unchecked_out: array<rk_long>;
@group(0) @binding(2) var<uniform> rk_smallestLong_unchecked_arguments: smallestLong_unchecked_Arguments;

struct radixes_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> radixes_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> radixes_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_radixes_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_radixes_arguments: radixes_Arguments;

struct radixes_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> radixes_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> radixes_unchecked_out: array<i32>;
@group(0) @binding(2) var<uniform> rk_radixes_unchecked_arguments: radixes_unchecked_Arguments;

struct characters_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> characters_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> characters_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_characters_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_characters_arguments: characters_Arguments;

struct characters_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> characters_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> characters_unchecked_out: array<i32>;
@group(0) @binding(2) var<uniform> rk_characters_unchecked_arguments: characters_unchecked_Arguments;

struct notANumber_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> notANumber_a: array<f32>;
@group(0) @binding(1) var<storage, read_write> notANumber_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_notANumber_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_notANumber_arguments: notANumber_Arguments;

struct notANumber_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> notANumber_unchecked_a: array<f32>;
@group(0) @binding(1) var<storage, read_write> notANumber_unchecked_out: array<i32>;
@group(0) @binding(2) var<uniform> rk_notANumber_unchecked_arguments: notANumber_unchecked_Arguments;

struct bitsOfSpecialFloats_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> bitsOfSpecialFloats_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> bitsOfSpecialFloats_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_bitsOfSpecialFloats_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_bitsOfSpecialFloats_arguments: bitsOfSpecialFloats_Arguments;

struct bitsOfSpecialFloats_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> bitsOfSpecialFloats_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> bitsOfSpecialFloats_unchecked_out: array<i32>;
@group(0) @binding(2) var<uniform> rk_bitsOfSpecialFloats_unchecked_arguments: bitsOfSpecialFloats_unchecked_Arguments;

struct floats_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> floats_a: array<f32>;
@group(0) @binding(1) var<storage, read_write> floats_out: array<f32>;
@group(0) @binding(2) var<storage, read_write> rk_floats_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_floats_arguments: floats_Arguments;

struct floats_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> floats_unchecked_a: array<f32>;
@group(0) @binding(1) var<storage, read_write> floats_unchecked_out: array<f32>;
@group(0) @binding(2) var<uniform> rk_floats_unchecked_arguments: floats_unchecked_Arguments;

struct namedConstants_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> namedConstants_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> namedConstants_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_namedConstants_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_namedConstants_arguments: namedConstants_Arguments;

struct namedConstants_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> namedConstants_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> namedConstants_unchecked_out: array<i32>;
@group(0) @binding(2) var<uniform> rk_namedConstants_unchecked_arguments: namedConstants_unchecked_Arguments;

@compute @workgroup_size(32)  // Literals.java:16
fn smallestInt(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // Literals.java:17
    if (i < rk_smallestInt_arguments.out_length) {  // Literals.java:18
        if (i < 0 || i >= rk_smallestInt_arguments.a_length) {  // Literals.java:19
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_smallestInt_traps[0], workItem);
            return;
        }
        smallestInt_out[i] = smallestInt_a[i] ^ i32(-2147483648) ^ -2147483647;
    }
}

@compute @workgroup_size(32)  // Literals.java:16
fn smallestInt_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // Literals.java:17
    if (i < rk_smallestInt_unchecked_arguments.out_length) {  // Literals.java:18
        smallestInt_unchecked_out[i] = smallestInt_unchecked_a[i] ^ i32(-2147483648) ^ -2147483647;  // Literals.java:19
    }
}

@compute @workgroup_size(32)  // Literals.java:24
fn smallestLong(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // Literals.java:25
    if (i < rk_smallestLong_arguments.out_length) {  // Literals.java:26
        if (i < 0 || i >= rk_smallestLong_arguments.a_length) {  // Literals.java:27
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_smallestLong_traps[0], workItem);
            return;
        }
        let aValue = smallestLong_a[i];
        smallestLong_out[i] = rk_long((aValue.low ^ 1), aValue.high ^ i32(-2147483648) ^ i32(-2147483648));
    }
}

@compute @workgroup_size(32)  // Literals.java:24
fn smallestLong_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // Literals.java:25
    if (i < rk_smallestLong_unchecked_arguments.out_length) {  // Literals.java:26
        let aValue = smallestLong_unchecked_a[i];  // Literals.java:27
        smallestLong_unchecked_out[i] = rk_long((aValue.low ^ 1), aValue.high ^ i32(-2147483648) ^ i32(-2147483648));
    }
}

@compute @workgroup_size(32)  // Literals.java:32
fn radixes(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // Literals.java:33
    if (i < rk_radixes_arguments.out_length) {  // Literals.java:34
        if (i < 0 || i >= rk_radixes_arguments.a_length) {  // Literals.java:35
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_radixes_traps[0], workItem);
            return;
        }
        radixes_out[i] = radixes_a[i] + 32767 + 10 + 15 + 1000000;
    }
}

@compute @workgroup_size(32)  // Literals.java:32
fn radixes_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // Literals.java:33
    if (i < rk_radixes_unchecked_arguments.out_length) {  // Literals.java:34
        radixes_unchecked_out[i] = radixes_unchecked_a[i] + 32767 + 10 + 15 + 1000000;  // Literals.java:35
    }
}

@compute @workgroup_size(32)  // Literals.java:40
fn characters(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // Literals.java:41
    if (i < rk_characters_arguments.out_length) {  // Literals.java:42
        if (i < 0 || i >= rk_characters_arguments.a_length) {  // Literals.java:43
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_characters_traps[0], workItem);
            return;
        }
        characters_out[i] = characters_a[i] + 97 + 233 + 65535 + 10;
    }
}

@compute @workgroup_size(32)  // Literals.java:40
fn characters_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // Literals.java:41
    if (i < rk_characters_unchecked_arguments.out_length) {  // Literals.java:42
        characters_unchecked_out[i] = characters_unchecked_a[i] + 97 + 233 + 65535 + 10;  // Literals.java:43
    }
}

@compute @workgroup_size(32)  // Literals.java:48
fn notANumber(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    var nanBits = 2143289344;
    let i = i32(rk_global_id.x);  // Literals.java:49
    if (i < rk_notANumber_arguments.out_length) {  // Literals.java:50
        if (i < 0 || i >= rk_notANumber_arguments.a_length) {  // Literals.java:51
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_notANumber_traps[0], workItem);
            return;
        }
        let isGreater = notANumber_a[i] > bitcast<f32>(nanBits);
        var either = isGreater;
        if (!isGreater) {
            either = notANumber_a[i] < bitcast<f32>(nanBits);
        }
        var either_1 = either;
        if (!either) {
            either_1 = notANumber_a[i] == bitcast<f32>(nanBits);
        }
        notANumber_out[i] = select(0, 1, either_1);
    }
}

@compute @workgroup_size(32)  // Literals.java:48
fn notANumber_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    var nanBits = 2143289344;
    let i = i32(rk_global_id.x);  // Literals.java:49
    if (i < rk_notANumber_unchecked_arguments.out_length) {  // Literals.java:50
        let isGreater = notANumber_unchecked_a[i] > bitcast<f32>(nanBits);  // Literals.java:51
        var either = isGreater;
        if (!isGreater) {
            either = notANumber_unchecked_a[i] < bitcast<f32>(nanBits);
        }
        var either_1 = either;
        if (!either) {
            either_1 = notANumber_unchecked_a[i] == bitcast<f32>(nanBits);
        }
        notANumber_unchecked_out[i] = select(0, 1, either_1);
    }
}

@compute @workgroup_size(32)  // Literals.java:56
fn bitsOfSpecialFloats(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    var negativeZeroBits = i32(-2147483648);
    var infinityBits = 2139095040;
    let i = i32(rk_global_id.x);  // Literals.java:57
    if (i < rk_bitsOfSpecialFloats_arguments.out_length) {  // Literals.java:58
        if (i < 0 || i >= rk_bitsOfSpecialFloats_arguments.a_length) {  // Literals.java:59
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_bitsOfSpecialFloats_traps[0], workItem);
            return;
        }
        var chosen = 0.0f;
        if (bitsOfSpecialFloats_a[i] > 0) {
            chosen = bitcast<f32>(negativeZeroBits);
        } else {
            chosen = select(bitcast<f32>(0x00000001u), bitcast<f32>(infinityBits), bitsOfSpecialFloats_a[i] == 0);
        }
        bitsOfSpecialFloats_out[i] = bitcast<i32>(chosen);
    }
}

@compute @workgroup_size(32)  // Literals.java:56
fn bitsOfSpecialFloats_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    var negativeZeroBits = i32(-2147483648);
    var infinityBits = 2139095040;
    let i = i32(rk_global_id.x);  // Literals.java:57
    if (i < rk_bitsOfSpecialFloats_unchecked_arguments.out_length) {  // Literals.java:58
        var chosen = 0.0f;  // Literals.java:59
        if (bitsOfSpecialFloats_unchecked_a[i] > 0) {
            chosen = bitcast<f32>(negativeZeroBits);
        } else {
            chosen = select(bitcast<f32>(0x00000001u), bitcast<f32>(infinityBits), bitsOfSpecialFloats_unchecked_a[i] == 0);
        }
        bitsOfSpecialFloats_unchecked_out[i] = bitcast<i32>(chosen);
    }
}

@compute @workgroup_size(32)  // Literals.java:65
fn floats(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // Literals.java:66
    if (i < rk_floats_arguments.out_length) {  // Literals.java:67
        if (i < 0 || i >= rk_floats_arguments.a_length) {  // Literals.java:68
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_floats_traps[0], workItem);
            return;
        }
        var chosen = 0.0f;
        if (floats_a[i] > 1.0f) {
            chosen = 12.0f;
        } else {
            var chosen_1 = 0.0f;
            if (floats_a[i] < -1.0f) {
                chosen_1 = 1.0e10f;
            } else {
                chosen_1 = select(0.5f, 0x1.fffffep127f, floats_a[i] == 0.0f);
            }
            chosen = chosen_1;
        }
        floats_out[i] = chosen;
    }
}

@compute @workgroup_size(32)  // Literals.java:65
fn floats_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // Literals.java:66
    if (i < rk_floats_unchecked_arguments.out_length) {  // Literals.java:67
        var chosen = 0.0f;  // Literals.java:68
        if (floats_unchecked_a[i] > 1.0f) {
            chosen = 12.0f;
        } else {
            var chosen_1 = 0.0f;
            if (floats_unchecked_a[i] < -1.0f) {
                chosen_1 = 1.0e10f;
            } else {
                chosen_1 = select(0.5f, 0x1.fffffep127f, floats_unchecked_a[i] == 0.0f);
            }
            chosen = chosen_1;
        }
        floats_unchecked_out[i] = chosen;
    }
}

@compute @workgroup_size(32)  // Literals.java:73
fn namedConstants(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // Literals.java:74
    if (i < rk_namedConstants_arguments.out_length) {  // Literals.java:75
        if (i < 0 || i >= rk_namedConstants_arguments.a_length) {  // Literals.java:76
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_namedConstants_traps[0], workItem);
            return;
        }
        namedConstants_out[i] = namedConstants_a[i] * 22 + 5 + 488 + 1;
    }
}

@compute @workgroup_size(32)  // Literals.java:73
fn namedConstants_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // Literals.java:74
    if (i < rk_namedConstants_unchecked_arguments.out_length) {  // Literals.java:75
        namedConstants_unchecked_out[i] = namedConstants_unchecked_a[i] * 22 + 5 + 488 + 1;  // Literals.java:76
    }
}
