// Generated from Atomics.java by RingKernel. Do not edit.

struct addInt_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> addInt_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> addInt_out: array<atomic<i32>>;
@group(0) @binding(2) var<storage, read_write> rk_addInt_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_addInt_arguments: addInt_Arguments;

struct addInt_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> addInt_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> addInt_unchecked_out: array<atomic<i32>>;
@group(0) @binding(2) var<uniform> rk_addInt_unchecked_arguments: addInt_unchecked_Arguments;

struct subInt_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> subInt_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> subInt_out: array<atomic<i32>>;
@group(0) @binding(2) var<storage, read_write> rk_subInt_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_subInt_arguments: subInt_Arguments;

struct subInt_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> subInt_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> subInt_unchecked_out: array<atomic<i32>>;
@group(0) @binding(2) var<uniform> rk_subInt_unchecked_arguments: subInt_unchecked_Arguments;

struct minInt_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> minInt_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> minInt_out: array<atomic<i32>>;
@group(0) @binding(2) var<storage, read_write> rk_minInt_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_minInt_arguments: minInt_Arguments;

struct minInt_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> minInt_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> minInt_unchecked_out: array<atomic<i32>>;
@group(0) @binding(2) var<uniform> rk_minInt_unchecked_arguments: minInt_unchecked_Arguments;

struct maxInt_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> maxInt_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> maxInt_out: array<atomic<i32>>;
@group(0) @binding(2) var<storage, read_write> rk_maxInt_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_maxInt_arguments: maxInt_Arguments;

struct maxInt_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> maxInt_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> maxInt_unchecked_out: array<atomic<i32>>;
@group(0) @binding(2) var<uniform> rk_maxInt_unchecked_arguments: maxInt_unchecked_Arguments;

struct andInt_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> andInt_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> andInt_out: array<atomic<i32>>;
@group(0) @binding(2) var<storage, read_write> rk_andInt_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_andInt_arguments: andInt_Arguments;

struct andInt_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> andInt_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> andInt_unchecked_out: array<atomic<i32>>;
@group(0) @binding(2) var<uniform> rk_andInt_unchecked_arguments: andInt_unchecked_Arguments;

struct orInt_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> orInt_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> orInt_out: array<atomic<i32>>;
@group(0) @binding(2) var<storage, read_write> rk_orInt_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_orInt_arguments: orInt_Arguments;

struct orInt_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> orInt_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> orInt_unchecked_out: array<atomic<i32>>;
@group(0) @binding(2) var<uniform> rk_orInt_unchecked_arguments: orInt_unchecked_Arguments;

struct xorInt_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> xorInt_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> xorInt_out: array<atomic<i32>>;
@group(0) @binding(2) var<storage, read_write> rk_xorInt_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_xorInt_arguments: xorInt_Arguments;

struct xorInt_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> xorInt_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> xorInt_unchecked_out: array<atomic<i32>>;
@group(0) @binding(2) var<uniform> rk_xorInt_unchecked_arguments: xorInt_unchecked_Arguments;

struct exchangeInt_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> exchangeInt_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> exchangeInt_out: array<atomic<i32>>;
@group(0) @binding(2) var<storage, read_write> rk_exchangeInt_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_exchangeInt_arguments: exchangeInt_Arguments;

struct exchangeInt_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> exchangeInt_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> exchangeInt_unchecked_out: array<atomic<i32>>;
@group(0) @binding(2) var<uniform> rk_exchangeInt_unchecked_arguments: exchangeInt_unchecked_Arguments;

struct compareExchangeInt_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> compareExchangeInt_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> compareExchangeInt_out: array<atomic<i32>>;
@group(0) @binding(2) var<storage, read_write> rk_compareExchangeInt_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_compareExchangeInt_arguments: compareExchangeInt_Arguments;

fn rk_compare_exchange_compareExchangeInt_out(index: i32, expected: i32, desired: i32) -> i32 {
    var seen = expected;
    loop {
        let result = atomicCompareExchangeWeak(&compareExchangeInt_out[index], expected, desired);
        seen = result.old_value;
        if (result.exchanged || seen != expected) {
            break;
        }
    }
    return seen;
}

struct compareExchangeInt_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> compareExchangeInt_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> compareExchangeInt_unchecked_out: array<atomic<i32>>;
@group(0) @binding(2) var<uniform> rk_compareExchangeInt_unchecked_arguments: compareExchangeInt_unchecked_Arguments;

fn rk_compare_exchange_compareExchangeInt_unchecked_out(index: i32, expected: i32, desired: i32) -> i32 {
    var seen = expected;
    loop {
        let result = atomicCompareExchangeWeak(&compareExchangeInt_unchecked_out[index], expected, desired);
        seen = result.old_value;
        if (result.exchanged || seen != expected) {
            break;
        }
    }
    return seen;
}

@compute @workgroup_size(32)  // Atomics.java:9
fn addInt(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // Atomics.java:10
    if (i < rk_addInt_arguments.out_length) {  // Atomics.java:11
        if (i < 0 || i >= rk_addInt_arguments.a_length) {  // Atomics.java:12
            atomicMin(&rk_addInt_traps[0], workItem);
            return;
        }
        let chosen = select(0, 1, addInt_a[i] < 0);
        if (chosen < 0 || chosen >= rk_addInt_arguments.out_length) {
            atomicMin(&rk_addInt_traps[1], workItem);
            return;
        }
        atomicAdd(&addInt_out[chosen], addInt_a[i]);
    }
}

@compute @workgroup_size(32)  // Atomics.java:9
fn addInt_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // Atomics.java:10
    if (i < rk_addInt_unchecked_arguments.out_length) {  // Atomics.java:11
        atomicAdd(&addInt_unchecked_out[select(0, 1, addInt_unchecked_a[i] < 0)], addInt_unchecked_a[i]);  // Atomics.java:12
    }
}

@compute @workgroup_size(32)  // Atomics.java:17
fn subInt(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // Atomics.java:18
    if (i < rk_subInt_arguments.out_length) {  // Atomics.java:19
        if (i < 0 || i >= rk_subInt_arguments.a_length) {  // Atomics.java:20
            atomicMin(&rk_subInt_traps[0], workItem);
            return;
        }
        let chosen = select(0, 1, subInt_a[i] < 0);
        if (chosen < 0 || chosen >= rk_subInt_arguments.out_length) {
            atomicMin(&rk_subInt_traps[1], workItem);
            return;
        }
        atomicAdd(&subInt_out[chosen], -subInt_a[i]);
    }
}

@compute @workgroup_size(32)  // Atomics.java:17
fn subInt_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // Atomics.java:18
    if (i < rk_subInt_unchecked_arguments.out_length) {  // Atomics.java:19
        atomicAdd(&subInt_unchecked_out[select(0, 1, subInt_unchecked_a[i] < 0)], -subInt_unchecked_a[i]);  // Atomics.java:20
    }
}

@compute @workgroup_size(32)  // Atomics.java:25
fn minInt(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // Atomics.java:26
    if (i < rk_minInt_arguments.out_length) {  // Atomics.java:27
        if (i < 0 || i >= rk_minInt_arguments.a_length) {  // Atomics.java:28
            atomicMin(&rk_minInt_traps[0], workItem);
            return;
        }
        let chosen = select(0, 1, minInt_a[i] < 0);
        if (chosen < 0 || chosen >= rk_minInt_arguments.out_length) {
            atomicMin(&rk_minInt_traps[1], workItem);
            return;
        }
        atomicMin(&minInt_out[chosen], minInt_a[i]);
    }
}

@compute @workgroup_size(32)  // Atomics.java:25
fn minInt_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // Atomics.java:26
    if (i < rk_minInt_unchecked_arguments.out_length) {  // Atomics.java:27
        atomicMin(&minInt_unchecked_out[select(0, 1, minInt_unchecked_a[i] < 0)], minInt_unchecked_a[i]);  // Atomics.java:28
    }
}

@compute @workgroup_size(32)  // Atomics.java:33
fn maxInt(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // Atomics.java:34
    if (i < rk_maxInt_arguments.out_length) {  // Atomics.java:35
        if (i < 0 || i >= rk_maxInt_arguments.a_length) {  // Atomics.java:36
            atomicMin(&rk_maxInt_traps[0], workItem);
            return;
        }
        let chosen = select(0, 1, maxInt_a[i] < 0);
        if (chosen < 0 || chosen >= rk_maxInt_arguments.out_length) {
            atomicMin(&rk_maxInt_traps[1], workItem);
            return;
        }
        atomicMax(&maxInt_out[chosen], maxInt_a[i]);
    }
}

@compute @workgroup_size(32)  // Atomics.java:33
fn maxInt_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // Atomics.java:34
    if (i < rk_maxInt_unchecked_arguments.out_length) {  // Atomics.java:35
        atomicMax(&maxInt_unchecked_out[select(0, 1, maxInt_unchecked_a[i] < 0)], maxInt_unchecked_a[i]);  // Atomics.java:36
    }
}

@compute @workgroup_size(32)  // Atomics.java:41
fn andInt(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // Atomics.java:42
    if (i < rk_andInt_arguments.out_length) {  // Atomics.java:43
        if (i < 0 || i >= rk_andInt_arguments.a_length) {  // Atomics.java:44
            atomicMin(&rk_andInt_traps[0], workItem);
            return;
        }
        let chosen = select(0, 1, andInt_a[i] < 0);
        if (chosen < 0 || chosen >= rk_andInt_arguments.out_length) {
            atomicMin(&rk_andInt_traps[1], workItem);
            return;
        }
        atomicAnd(&andInt_out[chosen], andInt_a[i]);
    }
}

@compute @workgroup_size(32)  // Atomics.java:41
fn andInt_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // Atomics.java:42
    if (i < rk_andInt_unchecked_arguments.out_length) {  // Atomics.java:43
        atomicAnd(&andInt_unchecked_out[select(0, 1, andInt_unchecked_a[i] < 0)], andInt_unchecked_a[i]);  // Atomics.java:44
    }
}

@compute @workgroup_size(32)  // Atomics.java:49
fn orInt(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // Atomics.java:50
    if (i < rk_orInt_arguments.out_length) {  // Atomics.java:51
        if (i < 0 || i >= rk_orInt_arguments.a_length) {  // Atomics.java:52
            atomicMin(&rk_orInt_traps[0], workItem);
            return;
        }
        let chosen = select(0, 1, orInt_a[i] < 0);
        if (chosen < 0 || chosen >= rk_orInt_arguments.out_length) {
            atomicMin(&rk_orInt_traps[1], workItem);
            return;
        }
        atomicOr(&orInt_out[chosen], orInt_a[i]);
    }
}

@compute @workgroup_size(32)  // Atomics.java:49
fn orInt_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // Atomics.java:50
    if (i < rk_orInt_unchecked_arguments.out_length) {  // Atomics.java:51
        atomicOr(&orInt_unchecked_out[select(0, 1, orInt_unchecked_a[i] < 0)], orInt_unchecked_a[i]);  // Atomics.java:52
    }
}

@compute @workgroup_size(32)  // Atomics.java:57
fn xorInt(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // Atomics.java:58
    if (i < rk_xorInt_arguments.out_length) {  // Atomics.java:59
        if (i < 0 || i >= rk_xorInt_arguments.a_length) {  // Atomics.java:60
            atomicMin(&rk_xorInt_traps[0], workItem);
            return;
        }
        let chosen = select(0, 1, xorInt_a[i] < 0);
        if (chosen < 0 || chosen >= rk_xorInt_arguments.out_length) {
            atomicMin(&rk_xorInt_traps[1], workItem);
            return;
        }
        atomicXor(&xorInt_out[chosen], xorInt_a[i]);
    }
}

@compute @workgroup_size(32)  // Atomics.java:57
fn xorInt_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // Atomics.java:58
    if (i < rk_xorInt_unchecked_arguments.out_length) {  // Atomics.java:59
        atomicXor(&xorInt_unchecked_out[select(0, 1, xorInt_unchecked_a[i] < 0)], xorInt_unchecked_a[i]);  // Atomics.java:60
    }
}

@compute @workgroup_size(32)  // Atomics.java:65
fn exchangeInt(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // Atomics.java:66
    if (i < rk_exchangeInt_arguments.out_length) {  // Atomics.java:67
        atomicStore(&exchangeInt_out[i], 7);  // Atomics.java:68
        let outValue = atomicLoad(&exchangeInt_out[i]);  // Atomics.java:69
        if (i < 0 || i >= rk_exchangeInt_arguments.a_length) {
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_exchangeInt_traps[0], workItem);
            return;
        }
        let aValue = exchangeInt_a[i];
        atomicStore(&exchangeInt_out[i], outValue + atomicExchange(&exchangeInt_out[i], aValue) * 3);
    }
}

@compute @workgroup_size(32)  // Atomics.java:65
fn exchangeInt_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // Atomics.java:66
    if (i < rk_exchangeInt_unchecked_arguments.out_length) {  // Atomics.java:67
        atomicStore(&exchangeInt_unchecked_out[i], 7);  // Atomics.java:68
        let outValue = atomicLoad(&exchangeInt_unchecked_out[i]);  // Atomics.java:69
        let aValue = exchangeInt_unchecked_a[i];
        atomicStore(&exchangeInt_unchecked_out[i], outValue + atomicExchange(&exchangeInt_unchecked_out[i], aValue) * 3);
    }
}

@compute @workgroup_size(32)  // Atomics.java:74
fn compareExchangeInt(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // Atomics.java:75
    if (i < rk_compareExchangeInt_arguments.out_length) {  // Atomics.java:76
        if (i < 0 || i >= rk_compareExchangeInt_arguments.a_length) {  // Atomics.java:77
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_compareExchangeInt_traps[0], workItem);
            return;
        }
        let aValue = compareExchangeInt_a[i];
        var before = rk_compare_exchange_compareExchangeInt_out(i, 0, aValue);
        before += rk_compare_exchange_compareExchangeInt_out(i, 1, 77);  // Atomics.java:78
        atomicStore(&compareExchangeInt_out[i], atomicLoad(&compareExchangeInt_out[i]) + before);  // Atomics.java:79
    }
}

@compute @workgroup_size(32)  // Atomics.java:74
fn compareExchangeInt_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // Atomics.java:75
    if (i < rk_compareExchangeInt_unchecked_arguments.out_length) {  // Atomics.java:76
        let aValue = compareExchangeInt_unchecked_a[i];  // Atomics.java:77
        var before = rk_compare_exchange_compareExchangeInt_unchecked_out(i, 0, aValue);
        before += rk_compare_exchange_compareExchangeInt_unchecked_out(i, 1, 77);  // Atomics.java:78
        atomicStore(&compareExchangeInt_unchecked_out[i], atomicLoad(&compareExchangeInt_unchecked_out[i]) + before);  // Atomics.java:79
    }
}
