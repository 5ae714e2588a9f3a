// Generated from EnumFields.java by RingKernel. Do not edit.

struct rk_long {
    @align(8) low: i32,  // offset 0
    high: i32,  // offset 4
}

struct RkIntOrTrap {
    value: i32,  // offset 0
    trap: i32,  // offset 4
}

const Gear_values = array<i32, 3>(0, 1, 2);

const Gear_teeth = array<i32, 3>(-6, 14, 22);

const Gear_letter = array<i32, 3>(114, 108, 104);

const Gear_forward = array<bool, 3>(false, true, true);

const Gear_ratio = array<f32, 3>(0.5f, 1.25f, 2.0f);

const Gear_wide = array<rk_long, 3>(rk_long(0, 256), rk_long(0, 256), rk_long(0, 256));

struct fields_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> fields_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> fields_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_fields_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_fields_arguments: fields_Arguments;

struct fields_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> fields_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> fields_unchecked_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_fields_unchecked_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_fields_unchecked_arguments: fields_unchecked_Arguments;

struct floatFields_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> floatFields_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> floatFields_out: array<f32>;
@group(0) @binding(2) var<storage, read_write> rk_floatFields_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_floatFields_arguments: floatFields_Arguments;

struct floatFields_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> floatFields_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> floatFields_unchecked_out: array<f32>;
@group(0) @binding(2) var<storage, read_write> rk_floatFields_unchecked_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_floatFields_unchecked_arguments: floatFields_unchecked_Arguments;

struct wideFields_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> wideFields_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> wideFields_out: array<rk_long>;
@group(0) @binding(2) var<storage, read_write> rk_wideFields_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_wideFields_arguments: wideFields_Arguments;

struct wideFields_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> wideFields_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> wideFields_unchecked_out: array<rk_long>;
@group(0) @binding(2) var<storage, read_write> rk_wideFields_unchecked_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_wideFields_unchecked_arguments: wideFields_unchecked_Arguments;

struct ofAConstant_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> ofAConstant_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> ofAConstant_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_ofAConstant_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_ofAConstant_arguments: ofAConstant_Arguments;

struct ofAConstant_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> ofAConstant_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> ofAConstant_unchecked_out: array<i32>;
@group(0) @binding(2) var<uniform> rk_ofAConstant_unchecked_arguments: ofAConstant_unchecked_Arguments;

struct loopedOver_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> loopedOver_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> loopedOver_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_loopedOver_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_loopedOver_arguments: loopedOver_Arguments;

struct loopedOver_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> loopedOver_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> loopedOver_unchecked_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_loopedOver_unchecked_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_loopedOver_unchecked_arguments: loopedOver_unchecked_Arguments;

struct staticMethods_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> staticMethods_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> staticMethods_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_staticMethods_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_staticMethods_arguments: staticMethods_Arguments;

struct staticMethods_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> staticMethods_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> staticMethods_unchecked_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_staticMethods_unchecked_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_staticMethods_unchecked_arguments: staticMethods_unchecked_Arguments;

struct switched_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> switched_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> switched_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_switched_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_switched_arguments: switched_Arguments;

struct switched_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> switched_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> switched_unchecked_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_switched_unchecked_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_switched_unchecked_arguments: switched_unchecked_Arguments;

fn rk_long_add(a: rk_long, b: rk_long) -> rk_long {
    let sum = a.low + b.low;
    let pair = rk_long(sum, a.high + b.high + select(0, 1, (sum ^ i32(-2147483648)) < (a.low ^ i32(-2147483648))));
    return pair;
}

fn of_(n: i32) -> RkIntOrTrap {  // EnumFields.java:29
    let remainder = n % 3;  // EnumFields.java:30
    let floorMod_i32 = select(remainder, remainder + 3, remainder != 0 && (n ^ 3) < 0);
    if (floorMod_i32 < 0 || floorMod_i32 >= 3) {
        return RkIntOrTrap(0, 1);
    }
    return RkIntOrTrap(Gear_values[floorMod_i32], 0);
}

@compute @workgroup_size(32)  // EnumFields.java:39
fn fields(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // EnumFields.java:40
    if (i < rk_fields_arguments.out_length) {  // EnumFields.java:41
        if (i < 0 || i >= rk_fields_arguments.a_length) {  // EnumFields.java:42
            atomicMin(&rk_fields_traps[2], workItem);
            return;
        }
        let returned = of_(fields_a[i]);
        if (returned.trap != 0) {
            atomicMin(&rk_fields_traps[returned.trap - 1], workItem);
            return;
        }
        let gear = returned.value;
        if (gear < 0 || gear >= 3) {  // EnumFields.java:43
            atomicMin(&rk_fields_traps[3], workItem);
            return;
        }
        fields_out[i] = Gear_teeth[gear] * 1000 + Gear_letter[gear] + select(0, 1, Gear_forward[gear]);
    }
}

@compute @workgroup_size(32)  // EnumFields.java:39
fn fields_unchecked(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // EnumFields.java:40
    if (i < rk_fields_unchecked_arguments.out_length) {  // EnumFields.java:41
        let returned = of_(fields_unchecked_a[i]);  // EnumFields.java:42
        if (returned.trap != 0) {
            atomicMin(&rk_fields_unchecked_traps[returned.trap - 1], workItem);
            return;
        }
        let gear = returned.value;
        if (gear < 0 || gear >= 3) {  // EnumFields.java:43
            atomicMin(&rk_fields_unchecked_traps[2], workItem);
            return;
        }
        fields_unchecked_out[i] = Gear_teeth[gear] * 1000 + Gear_letter[gear] + select(0, 1, Gear_forward[gear]);
    }
}

@compute @workgroup_size(32)  // EnumFields.java:48
fn floatFields(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // EnumFields.java:49
    if (i < rk_floatFields_arguments.out_length) {  // EnumFields.java:50
        if (i < 0 || i >= rk_floatFields_arguments.a_length) {  // EnumFields.java:51
            atomicMin(&rk_floatFields_traps[2], workItem);
            return;
        }
        let returned = of_(floatFields_a[i]);
        if (returned.trap != 0) {
            atomicMin(&rk_floatFields_traps[returned.trap - 1], workItem);
            return;
        }
        let of_1 = returned.value;
        if (of_1 < 0 || of_1 >= 3) {
            atomicMin(&rk_floatFields_traps[3], workItem);
            return;
        }
        floatFields_out[i] = Gear_ratio[of_1];
    }
}

@compute @workgroup_size(32)  // EnumFields.java:48
fn floatFields_unchecked(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // EnumFields.java:49
    if (i < rk_floatFields_unchecked_arguments.out_length) {  // EnumFields.java:50
        let returned = of_(floatFields_unchecked_a[i]);  // EnumFields.java:51
        if (returned.trap != 0) {
            atomicMin(&rk_floatFields_unchecked_traps[returned.trap - 1], workItem);
            return;
        }
        let of_1 = returned.value;
        if (of_1 < 0 || of_1 >= 3) {
            atomicMin(&rk_floatFields_unchecked_traps[2], workItem);
            return;
        }
        floatFields_unchecked_out[i] = Gear_ratio[of_1];
    }
}

@compute @workgroup_size(32)  // EnumFields.java:56
fn wideFields(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // EnumFields.java:57
    if (i < rk_wideFields_arguments.out_length) {  // EnumFields.java:58
        if (i < 0 || i >= rk_wideFields_arguments.a_length) {  // EnumFields.java:59
            atomicMin(&rk_wideFields_traps[2], workItem);
            return;
        }
        let returned = of_(wideFields_a[i]);
        if (returned.trap != 0) {
            atomicMin(&rk_wideFields_traps[returned.trap - 1], workItem);
            return;
        }
        let of_1 = returned.value;
        if (of_1 < 0 || of_1 >= 3) {
            atomicMin(&rk_wideFields_traps[3], workItem);
            return;
        }
        let aValue = wideFields_a[i];
        let to_long = rk_long(aValue, aValue >> 31u);
        wideFields_out[i] = rk_long_add(Gear_wide[of_1], to_long);
    }
}

@compute @workgroup_size(32)  // EnumFields.java:56
fn wideFields_unchecked(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // EnumFields.java:57
    if (i < rk_wideFields_unchecked_arguments.out_length) {  // EnumFields.java:58
        let returned = of_(wideFields_unchecked_a[i]);  // EnumFields.java:59
        if (returned.trap != 0) {
            atomicMin(&rk_wideFields_unchecked_traps[returned.trap - 1], workItem);
            return;
        }
        let of_1 = returned.value;
        if (of_1 < 0 || of_1 >= 3) {
            atomicMin(&rk_wideFields_unchecked_traps[2], workItem);
            return;
        }
        let aValue = wideFields_unchecked_a[i];
        let to_long = rk_long(aValue, aValue >> 31u);
        wideFields_unchecked_out[i] = rk_long_add(Gear_wide[of_1], to_long);
    }
}

@compute @workgroup_size(32)  // EnumFields.java:64
fn ofAConstant(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // EnumFields.java:65
    if (i < rk_ofAConstant_arguments.out_length) {  // EnumFields.java:66
        if (i < 0 || i >= rk_ofAConstant_arguments.a_length) {  // EnumFields.java:67
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_ofAConstant_traps[0], workItem);
            return;
        }
        ofAConstant_out[i] = ofAConstant_a[i] + 22 - 114;
    }
}

@compute @workgroup_size(32)  // EnumFields.java:64
fn ofAConstant_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // EnumFields.java:65
    if (i < rk_ofAConstant_unchecked_arguments.out_length) {  // EnumFields.java:66
        ofAConstant_unchecked_out[i] = ofAConstant_unchecked_a[i] + 22 - 114;  // EnumFields.java:67
    }
}

fn gear_turned(self_: i32, n: i32) -> RkIntOrTrap {  // EnumFields.java:25
    if (self_ < 0 || self_ >= 3) {  // EnumFields.java:26
        return RkIntOrTrap(0, 2);
    }
    return RkIntOrTrap(n * Gear_teeth[self_] + self_ + 100, 0);
}

@compute @workgroup_size(32)  // EnumFields.java:72
fn loopedOver(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // EnumFields.java:73
    if (i < rk_loopedOver_arguments.out_length) {  // EnumFields.java:74
        var sum = 0;  // EnumFields.java:75
        for (var Gear_values_index = 0; Gear_values_index < 3; Gear_values_index++) {  // EnumFields.java:76
            let gear = Gear_values[Gear_values_index];
            if (i < 0 || i >= rk_loopedOver_arguments.a_length) {  // EnumFields.java:77
                atomicMin(&rk_loopedOver_traps[2], workItem);
                return;
            }
            let returned = gear_turned(gear, loopedOver_a[i]);
            if (returned.trap != 0) {
                atomicMin(&rk_loopedOver_traps[returned.trap - 1], workItem);
                return;
            }
            let gear_turned_1 = returned.value;
            let sum_1 = sum * 3 + gear_turned_1;
            sum = sum_1;
        }
        loopedOver_out[i] = sum + 3;  // EnumFields.java:79
    }
}

@compute @workgroup_size(32)  // EnumFields.java:72
fn loopedOver_unchecked(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // EnumFields.java:73
    if (i < rk_loopedOver_unchecked_arguments.out_length) {  // EnumFields.java:74
        var sum = 0;  // EnumFields.java:75
        for (var Gear_values_index = 0; Gear_values_index < 3; Gear_values_index++) {  // EnumFields.java:76
            let gear = Gear_values[Gear_values_index];
            let returned = gear_turned(gear, loopedOver_unchecked_a[i]);  // EnumFields.java:77
            if (returned.trap != 0) {
                atomicMin(&rk_loopedOver_unchecked_traps[returned.trap - 1], workItem);
                return;
            }
            let gear_turned_1 = returned.value;
            let sum_1 = sum * 3 + gear_turned_1;
            sum = sum_1;
        }
        loopedOver_unchecked_out[i] = sum + 3;  // EnumFields.java:79
    }
}

fn gear_next(self_: i32) -> RkIntOrTrap {  // EnumFields.java:33
    let returned = of_(self_ + 1);  // EnumFields.java:34
    if (returned.trap != 0) {
        return RkIntOrTrap(0, returned.trap);
    }
    let of_1 = returned.value;
    return RkIntOrTrap(of_1, 0);
}

@compute @workgroup_size(32)  // EnumFields.java:84
fn staticMethods(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // EnumFields.java:85
    if (i < rk_staticMethods_arguments.out_length) {  // EnumFields.java:86
        if (i < 0 || i >= rk_staticMethods_arguments.a_length) {  // EnumFields.java:87
            atomicMin(&rk_staticMethods_traps[2], workItem);
            return;
        }
        let returned = of_(staticMethods_a[i]);
        if (returned.trap != 0) {
            atomicMin(&rk_staticMethods_traps[returned.trap - 1], workItem);
            return;
        }
        let of_1 = returned.value;
        let returned_1 = gear_next(of_1);
        if (returned_1.trap != 0) {
            atomicMin(&rk_staticMethods_traps[returned_1.trap - 1], workItem);
            return;
        }
        let gear_next_1 = returned_1.value;
        let returned_2 = gear_next(gear_next_1);
        if (returned_2.trap != 0) {
            atomicMin(&rk_staticMethods_traps[returned_2.trap - 1], workItem);
            return;
        }
        let gear_next_2 = returned_2.value;
        let returned_3 = gear_turned(gear_next_2, i);
        if (returned_3.trap != 0) {
            atomicMin(&rk_staticMethods_traps[returned_3.trap - 1], workItem);
            return;
        }
        let gear_turned_1 = returned_3.value;
        staticMethods_out[i] = gear_turned_1;
    }
}

@compute @workgroup_size(32)  // EnumFields.java:84
fn staticMethods_unchecked(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // EnumFields.java:85
    if (i < rk_staticMethods_unchecked_arguments.out_length) {  // EnumFields.java:86
        let returned = of_(staticMethods_unchecked_a[i]);  // EnumFields.java:87
        if (returned.trap != 0) {
            atomicMin(&rk_staticMethods_unchecked_traps[returned.trap - 1], workItem);
            return;
        }
        let of_1 = returned.value;
        let returned_1 = gear_next(of_1);
        if (returned_1.trap != 0) {
            atomicMin(&rk_staticMethods_unchecked_traps[returned_1.trap - 1], workItem);
            return;
        }
        let gear_next_1 = returned_1.value;
        let returned_2 = gear_next(gear_next_1);
        if (returned_2.trap != 0) {
            atomicMin(&rk_staticMethods_unchecked_traps[returned_2.trap - 1], workItem);
            return;
        }
        let gear_next_2 = returned_2.value;
        let returned_3 = gear_turned(gear_next_2, i);
        if (returned_3.trap != 0) {
            atomicMin(&rk_staticMethods_unchecked_traps[returned_3.trap - 1], workItem);
            return;
        }
        let gear_turned_1 = returned_3.value;
        staticMethods_unchecked_out[i] = gear_turned_1;
    }
}

@compute @workgroup_size(32)  // EnumFields.java:92
fn switched(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // EnumFields.java:93
    if (i < rk_switched_arguments.out_length) {  // EnumFields.java:94
        if (i < 0 || i >= rk_switched_arguments.a_length) {  // EnumFields.java:95
            atomicMin(&rk_switched_traps[2], workItem);
            return;
        }
        let returned = of_(switched_a[i]);
        if (returned.trap != 0) {
            atomicMin(&rk_switched_traps[returned.trap - 1], workItem);
            return;
        }
        let gear = returned.value;
        var selected = 0;  // EnumFields.java:96
        switch (gear) {
            case 0: {
                if (gear < 0 || gear >= 3) {  // EnumFields.java:97
                    atomicMin(&rk_switched_traps[3], workItem);
                    return;
                }
                selected = -Gear_teeth[gear];
            }
            default: {
                let returned_1 = gear_next(gear);  // EnumFields.java:98
                if (returned_1.trap != 0) {
                    atomicMin(&rk_switched_traps[returned_1.trap - 1], workItem);
                    return;
                }
                let gear_next_1 = returned_1.value;
                selected = select(gear - 2, 1, gear_next_1 == 0);
            }
        }
        switched_out[i] = selected;  // EnumFields.java:96
    }
}

@compute @workgroup_size(32)  // EnumFields.java:92
fn switched_unchecked(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // EnumFields.java:93
    if (i < rk_switched_unchecked_arguments.out_length) {  // EnumFields.java:94
        let returned = of_(switched_unchecked_a[i]);  // EnumFields.java:95
        if (returned.trap != 0) {
            atomicMin(&rk_switched_unchecked_traps[returned.trap - 1], workItem);
            return;
        }
        let gear = returned.value;
        var selected = 0;  // EnumFields.java:96
        switch (gear) {
            case 0: {
                if (gear < 0 || gear >= 3) {  // EnumFields.java:97
                    atomicMin(&rk_switched_unchecked_traps[2], workItem);
                    return;
                }
                selected = -Gear_teeth[gear];
            }
            default: {
                let returned_1 = gear_next(gear);  // EnumFields.java:98
                if (returned_1.trap != 0) {
                    atomicMin(&rk_switched_unchecked_traps[returned_1.trap - 1], workItem);
                    return;
                }
                let gear_next_1 = returned_1.value;
                selected = select(gear - 2, 1, gear_next_1 == 0);
            }
        }
        switched_unchecked_out[i] = selected;  // EnumFields.java:96
    }
}
