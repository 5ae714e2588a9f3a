// Generated from NarrowingConversions.java by RingKernel. Do not edit.

struct rk_long {
    @align(8) low: i32,  // offset 0
    high: i32,  // offset 4
}

struct intToByte_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> intToByte_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> intToByte_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_intToByte_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_intToByte_arguments: intToByte_Arguments;

struct intToByte_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> intToByte_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> intToByte_unchecked_out: array<i32>;
@group(0) @binding(2) var<uniform> rk_intToByte_unchecked_arguments: intToByte_unchecked_Arguments;

struct intToShort_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> intToShort_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> intToShort_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_intToShort_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_intToShort_arguments: intToShort_Arguments;

struct intToShort_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> intToShort_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> intToShort_unchecked_out: array<i32>;
@group(0) @binding(2) var<uniform> rk_intToShort_unchecked_arguments: intToShort_unchecked_Arguments;

struct intToChar_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> intToChar_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> intToChar_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_intToChar_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_intToChar_arguments: intToChar_Arguments;

struct intToChar_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> intToChar_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> intToChar_unchecked_out: array<i32>;
@group(0) @binding(2) var<uniform> rk_intToChar_unchecked_arguments: intToChar_unchecked_Arguments;

struct longToInt_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> longToInt_a: array<rk_long>;
@group(0) @binding(1) var<storage, read_write> longToInt_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_longToInt_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_longToInt_arguments: longToInt_Arguments;

struct longToInt_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> longToInt_unchecked_a: array<rk_long>;
@group(0) @binding(1) var<storage, read_write> longToInt_unchecked_out: array<i32>;
@group(0) @binding(2) var<uniform> rk_longToInt_unchecked_arguments: longToInt_unchecked_Arguments;

struct longToByte_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> longToByte_a: array<rk_long>;
@group(0) @binding(1) var<storage, read_write> longToByte_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_longToByte_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_longToByte_arguments: longToByte_Arguments;

struct longToByte_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> longToByte_unchecked_a: array<rk_long>;
@group(0) @binding(1) var<storage, read_write> longToByte_unchecked_out: array<i32>;
@group(0) @binding(2) var<uniform> rk_longToByte_unchecked_arguments: longToByte_unchecked_Arguments;

struct longToChar_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> longToChar_a: array<rk_long>;
@group(0) @binding(1) var<storage, read_write> longToChar_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_longToChar_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_longToChar_arguments: longToChar_Arguments;

struct longToChar_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> longToChar_unchecked_a: array<rk_long>;
@group(0) @binding(1) var<storage, read_write> longToChar_unchecked_out: array<i32>;
@group(0) @binding(2) var<uniform> rk_longToChar_unchecked_arguments: longToChar_unchecked_Arguments;

struct intToLong_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> intToLong_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> intToLong_out: array<rk_long>;
@group(0) @binding(2) var<storage, read_write> rk_intToLong_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_intToLong_arguments: intToLong_Arguments;

struct intToLong_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> intToLong_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> intToLong_unchecked_out: array<rk_long>;
@group(0) @binding(2) var<uniform> rk_intToLong_unchecked_arguments: intToLong_unchecked_Arguments;

struct byteToChar_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> byteToChar_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> byteToChar_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_byteToChar_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_byteToChar_arguments: byteToChar_Arguments;

struct byteToChar_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> byteToChar_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> byteToChar_unchecked_out: array<i32>;
@group(0) @binding(2) var<uniform> rk_byteToChar_unchecked_arguments: byteToChar_unchecked_Arguments;

struct charToByte_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> charToByte_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> charToByte_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_charToByte_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_charToByte_arguments: charToByte_Arguments;

struct charToByte_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> charToByte_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> charToByte_unchecked_out: array<i32>;
@group(0) @binding(2) var<uniform> rk_charToByte_unchecked_arguments: charToByte_unchecked_Arguments;

struct charToShort_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> charToShort_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> charToShort_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_charToShort_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_charToShort_arguments: charToShort_Arguments;

struct charToShort_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> charToShort_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> charToShort_unchecked_out: array<i32>;
@group(0) @binding(2) var<uniform> rk_charToShort_unchecked_arguments: charToShort_unchecked_Arguments;

struct shortToLong_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> shortToLong_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> shortToLong_out: array<rk_long>;
@group(0) @binding(2) var<storage, read_write> rk_shortToLong_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_shortToLong_arguments: shortToLong_Arguments;

struct shortToLong_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> shortToLong_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> shortToLong_unchecked_out: array<rk_long>;
@group(0) @binding(2) var<uniform> rk_shortToLong_unchecked_arguments: shortToLong_unchecked_Arguments;

struct chain_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> chain_a: array<rk_long>;
@group(0) @binding(1) var<storage, read_write> chain_out: array<rk_long>;
@group(0) @binding(2) var<storage, read_write> rk_chain_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_chain_arguments: chain_Arguments;

struct chain_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> chain_unchecked_a: array<rk_long>;
@group(0) @binding(1) var<storage, read_write> chain_unchecked_out: array<rk_long>;
@group(0) @binding(2) var<uniform> rk_chain_unchecked_arguments: chain_unchecked_Arguments;

fn rk_long_multiply(a: rk_long, b: rk_long) -> rk_long {
    let bits = a.low & 65535;
    let shifted = i32(u32(a.low) >> 16u);
    let bits_1 = b.low & 65535;
    let shifted_1 = i32(u32(b.low) >> 16u);
    let product = bits * shifted_1;
    let product_1 = shifted * bits_1;
    let pair = rk_long(a.low * b.low, shifted * shifted_1 + i32(u32(product) >> 16u) + (i32(u32(product_1) >> 16u) + i32(u32(i32(u32(bits * bits_1) >> 16u) + (product & 65535) + (product_1 & 65535)) >> 16u)) + (a.high * b.low + a.low * b.high));
    return pair;
}

@compute @workgroup_size(32)  // NarrowingConversions.java:9
fn intToByte(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // NarrowingConversions.java:10
    if (i < rk_intToByte_arguments.out_length) {  // NarrowingConversions.java:11
        if (i < 0 || i >= rk_intToByte_arguments.a_length) {  // NarrowingConversions.java:12
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_intToByte_traps[0], workItem);
            return;
        }
        let to_byte = (intToByte_a[i] << 24u) >> 24u;
        intToByte_out[i] = to_byte;
    }
}

@compute @workgroup_size(32)  // NarrowingConversions.java:9
fn intToByte_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // NarrowingConversions.java:10
    if (i < rk_intToByte_unchecked_arguments.out_length) {  // NarrowingConversions.java:11
        let to_byte = (intToByte_unchecked_a[i] << 24u) >> 24u;  // NarrowingConversions.java:12
        intToByte_unchecked_out[i] = to_byte;
    }
}

@compute @workgroup_size(32)  // NarrowingConversions.java:17
fn intToShort(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // NarrowingConversions.java:18
    if (i < rk_intToShort_arguments.out_length) {  // NarrowingConversions.java:19
        if (i < 0 || i >= rk_intToShort_arguments.a_length) {  // NarrowingConversions.java:20
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_intToShort_traps[0], workItem);
            return;
        }
        let to_short = (intToShort_a[i] << 16u) >> 16u;
        intToShort_out[i] = to_short;
    }
}

@compute @workgroup_size(32)  // NarrowingConversions.java:17
fn intToShort_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // NarrowingConversions.java:18
    if (i < rk_intToShort_unchecked_arguments.out_length) {  // NarrowingConversions.java:19
        let to_short = (intToShort_unchecked_a[i] << 16u) >> 16u;  // NarrowingConversions.java:20
        intToShort_unchecked_out[i] = to_short;
    }
}

@compute @workgroup_size(32)  // NarrowingConversions.java:25
fn intToChar(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // NarrowingConversions.java:26
    if (i < rk_intToChar_arguments.out_length) {  // NarrowingConversions.java:27
        if (i < 0 || i >= rk_intToChar_arguments.a_length) {  // NarrowingConversions.java:28
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_intToChar_traps[0], workItem);
            return;
        }
        let to_char = intToChar_a[i] & 65535;
        intToChar_out[i] = to_char;
    }
}

@compute @workgroup_size(32)  // NarrowingConversions.java:25
fn intToChar_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // NarrowingConversions.java:26
    if (i < rk_intToChar_unchecked_arguments.out_length) {  // NarrowingConversions.java:27
        let to_char = intToChar_unchecked_a[i] & 65535;  // NarrowingConversions.java:28
        intToChar_unchecked_out[i] = to_char;
    }
}

@compute @workgroup_size(32)  // NarrowingConversions.java:33
fn longToInt(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // NarrowingConversions.java:34
    if (i < rk_longToInt_arguments.out_length) {  // NarrowingConversions.java:35
        if (i < 0 || i >= rk_longToInt_arguments.a_length) {  // NarrowingConversions.java:36
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_longToInt_traps[0], workItem);
            return;
        }
        let to_int = longToInt_a[i].low;
        longToInt_out[i] = to_int;
    }
}

@compute @workgroup_size(32)  // NarrowingConversions.java:33
fn longToInt_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // NarrowingConversions.java:34
    if (i < rk_longToInt_unchecked_arguments.out_length) {  // NarrowingConversions.java:35
        let to_int = longToInt_unchecked_a[i].low;  // NarrowingConversions.java:36
        longToInt_unchecked_out[i] = to_int;
    }
}

@compute @workgroup_size(32)  // NarrowingConversions.java:41
fn longToByte(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // NarrowingConversions.java:42
    if (i < rk_longToByte_arguments.out_length) {  // NarrowingConversions.java:43
        if (i < 0 || i >= rk_longToByte_arguments.a_length) {  // NarrowingConversions.java:44
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_longToByte_traps[0], workItem);
            return;
        }
        let to_int = longToByte_a[i].low;
        let to_byte = (to_int << 24u) >> 24u;
        longToByte_out[i] = to_byte;
    }
}

@compute @workgroup_size(32)  // NarrowingConversions.java:41
fn longToByte_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // NarrowingConversions.java:42
    if (i < rk_longToByte_unchecked_arguments.out_length) {  // NarrowingConversions.java:43
        let to_int = longToByte_unchecked_a[i].low;  // NarrowingConversions.java:44
        let to_byte = (to_int << 24u) >> 24u;
        longToByte_unchecked_out[i] = to_byte;
    }
}

@compute @workgroup_size(32)  // NarrowingConversions.java:49
fn longToChar(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // NarrowingConversions.java:50
    if (i < rk_longToChar_arguments.out_length) {  // NarrowingConversions.java:51
        if (i < 0 || i >= rk_longToChar_arguments.a_length) {  // NarrowingConversions.java:52
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_longToChar_traps[0], workItem);
            return;
        }
        let to_int = longToChar_a[i].low;
        let to_char = to_int & 65535;
        longToChar_out[i] = to_char;
    }
}

@compute @workgroup_size(32)  // NarrowingConversions.java:49
fn longToChar_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // NarrowingConversions.java:50
    if (i < rk_longToChar_unchecked_arguments.out_length) {  // NarrowingConversions.java:51
        let to_int = longToChar_unchecked_a[i].low;  // NarrowingConversions.java:52
        let to_char = to_int & 65535;
        longToChar_unchecked_out[i] = to_char;
    }
}

@compute @workgroup_size(32)  // NarrowingConversions.java:57
fn intToLong(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // NarrowingConversions.java:58
    if (i < rk_intToLong_arguments.out_length) {  // NarrowingConversions.java:59
        if (i < 0 || i >= rk_intToLong_arguments.a_length) {  // NarrowingConversions.java:60
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_intToLong_traps[0], workItem);
            return;
        }
        let aValue = intToLong_a[i];
        let to_long = rk_long(aValue, aValue >> 31u);
        intToLong_out[i] = to_long;
    }
}

@compute @workgroup_size(32)  // NarrowingConversions.java:57
fn intToLong_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // NarrowingConversions.java:58
    if (i < rk_intToLong_unchecked_arguments.out_length) {  // NarrowingConversions.java:59
        let aValue = intToLong_unchecked_a[i];  // NarrowingConversions.java:60
        let to_long = rk_long(aValue, aValue >> 31u);
        intToLong_unchecked_out[i] = to_long;
    }
}

@compute @workgroup_size(32)  // NarrowingConversions.java:65
fn byteToChar(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // NarrowingConversions.java:66
    if (i < rk_byteToChar_arguments.out_length) {  // NarrowingConversions.java:67
        if (i < 0 || i >= rk_byteToChar_arguments.a_length) {  // NarrowingConversions.java:68
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_byteToChar_traps[0], workItem);
            return;
        }
        let word = byteToChar_a[i >> 2u];
        let narrow = (i32(u32(word) >> u32((i & 3) << 3u)) << 24u) >> 24u;
        let to_char = narrow & 65535;
        byteToChar_out[i] = to_char;
    }
}

@compute @workgroup_size(32)  // NarrowingConversions.java:65
fn byteToChar_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // NarrowingConversions.java:66
    if (i < rk_byteToChar_unchecked_arguments.out_length) {  // NarrowingConversions.java:67
        let word = byteToChar_unchecked_a[i >> 2u];  // NarrowingConversions.java:68
        let narrow = (i32(u32(word) >> u32((i & 3) << 3u)) << 24u) >> 24u;
        let to_char = narrow & 65535;
        byteToChar_unchecked_out[i] = to_char;
    }
}

@compute @workgroup_size(32)  // NarrowingConversions.java:73
fn charToByte(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // NarrowingConversions.java:74
    if (i < rk_charToByte_arguments.out_length) {  // NarrowingConversions.java:75
        if (i < 0 || i >= rk_charToByte_arguments.a_length) {  // NarrowingConversions.java:76
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_charToByte_traps[0], workItem);
            return;
        }
        let word = charToByte_a[i >> 1u];
        let narrow = i32(u32(word) >> u32((i & 1) << 4u)) & 65535;
        let to_byte = (narrow << 24u) >> 24u;
        charToByte_out[i] = to_byte;
    }
}

@compute @workgroup_size(32)  // NarrowingConversions.java:73
fn charToByte_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // NarrowingConversions.java:74
    if (i < rk_charToByte_unchecked_arguments.out_length) {  // NarrowingConversions.java:75
        let word = charToByte_unchecked_a[i >> 1u];  // NarrowingConversions.java:76
        let narrow = i32(u32(word) >> u32((i & 1) << 4u)) & 65535;
        let to_byte = (narrow << 24u) >> 24u;
        charToByte_unchecked_out[i] = to_byte;
    }
}

@compute @workgroup_size(32)  // NarrowingConversions.java:81
fn charToShort(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // NarrowingConversions.java:82
    if (i < rk_charToShort_arguments.out_length) {  // NarrowingConversions.java:83
        if (i < 0 || i >= rk_charToShort_arguments.a_length) {  // NarrowingConversions.java:84
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_charToShort_traps[0], workItem);
            return;
        }
        let word = charToShort_a[i >> 1u];
        let narrow = i32(u32(word) >> u32((i & 1) << 4u)) & 65535;
        let to_short = (narrow << 16u) >> 16u;
        charToShort_out[i] = to_short;
    }
}

@compute @workgroup_size(32)  // NarrowingConversions.java:81
fn charToShort_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // NarrowingConversions.java:82
    if (i < rk_charToShort_unchecked_arguments.out_length) {  // NarrowingConversions.java:83
        let word = charToShort_unchecked_a[i >> 1u];  // NarrowingConversions.java:84
        let narrow = i32(u32(word) >> u32((i & 1) << 4u)) & 65535;
        let to_short = (narrow << 16u) >> 16u;
        charToShort_unchecked_out[i] = to_short;
    }
}

@compute @workgroup_size(32)  // NarrowingConversions.java:89
fn shortToLong(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // NarrowingConversions.java:90
    if (i < rk_shortToLong_arguments.out_length) {  // NarrowingConversions.java:91
        if (i < 0 || i >= rk_shortToLong_arguments.a_length) {  // NarrowingConversions.java:92
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_shortToLong_traps[0], workItem);
            return;
        }
        let word = shortToLong_a[i >> 1u];
        let narrow = (i32(u32(word) >> u32((i & 1) << 4u)) << 16u) >> 16u;
        let to_long = rk_long(narrow, narrow >> 31u);
        let pair = rk_long(3, 0);
        shortToLong_out[i] = rk_long_multiply(to_long, pair);
    }
}

@compute @workgroup_size(32)  // NarrowingConversions.java:89
fn shortToLong_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // NarrowingConversions.java:90
    if (i < rk_shortToLong_unchecked_arguments.out_length) {  // NarrowingConversions.java:91
        let word = shortToLong_unchecked_a[i >> 1u];  // NarrowingConversions.java:92
        let narrow = (i32(u32(word) >> u32((i & 1) << 4u)) << 16u) >> 16u;
        let to_long = rk_long(narrow, narrow >> 31u);
        let pair = rk_long(3, 0);
        shortToLong_unchecked_out[i] = rk_long_multiply(to_long, pair);
    }
}

@compute @workgroup_size(32)  // NarrowingConversions.java:97
fn chain(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // NarrowingConversions.java:98
    if (i < rk_chain_arguments.out_length) {  // NarrowingConversions.java:99
        if (i < 0 || i >= rk_chain_arguments.a_length) {  // NarrowingConversions.java:100
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_chain_traps[0], workItem);
            return;
        }
        let to_int = chain_a[i].low;
        let to_short = (to_int << 16u) >> 16u;
        let to_char = to_short & 65535;
        let to_byte = (to_char << 24u) >> 24u;
        let to_long = rk_long(to_byte, to_byte >> 31u);
        chain_out[i] = to_long;
    }
}

@compute @workgroup_size(32)  // NarrowingConversions.java:97
fn chain_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // NarrowingConversions.java:98
    if (i < rk_chain_unchecked_arguments.out_length) {  // NarrowingConversions.java:99
        let to_int = chain_unchecked_a[i].low;  // NarrowingConversions.java:100
        let to_short = (to_int << 16u) >> 16u;
        let to_char = to_short & 65535;
        let to_byte = (to_char << 24u) >> 24u;
        let to_long = rk_long(to_byte, to_byte >> 31u);
        chain_unchecked_out[i] = to_long;
    }
}
