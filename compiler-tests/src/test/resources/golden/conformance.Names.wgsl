// Generated from Names.java by RingKernel. Do not edit.

struct rk_long {
    @align(8) low: i32,  // offset 0
    high: i32,  // offset 4
}

struct float4 {
    xyzw: i32,  // offset 0
    half: i32,  // offset 4
    device: i32,  // offset 8
}

struct vec2_ {
    x: i32,  // offset 0
    type_: i32,  // offset 4
}

struct keywords_Arguments {
    kernel_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> keywords_kernel: array<i32>;
@group(0) @binding(1) var<storage, read_write> keywords_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_keywords_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_keywords_arguments: keywords_Arguments;

struct keywords_unchecked_Arguments {
    kernel_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> keywords_unchecked_kernel: array<i32>;
@group(0) @binding(1) var<storage, read_write> keywords_unchecked_out: array<i32>;
@group(0) @binding(2) var<uniform> rk_keywords_unchecked_arguments: keywords_unchecked_Arguments;

struct daily_Arguments {
    from_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> daily_from: array<i32>;
@group(0) @binding(1) var<storage, read_write> daily_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_daily_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_daily_arguments: daily_Arguments;

struct daily_unchecked_Arguments {
    from_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> daily_unchecked_from: array<i32>;
@group(0) @binding(1) var<storage, read_write> daily_unchecked_out: array<i32>;
@group(0) @binding(2) var<uniform> rk_daily_unchecked_arguments: daily_unchecked_Arguments;

struct functions_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> functions_a: array<i32>;
@group(0) @binding(1) var<storage, read> functions_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> functions_out: array<i32>;
@group(0) @binding(3) var<storage, read_write> rk_functions_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_functions_arguments: functions_Arguments;

struct functions_unchecked_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> functions_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read> functions_unchecked_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> functions_unchecked_out: array<i32>;
@group(0) @binding(3) var<storage, read_write> rk_functions_unchecked_traps: array<i32>;
@group(0) @binding(4) var<uniform> rk_functions_unchecked_arguments: functions_unchecked_Arguments;

struct letters_Arguments {
    gru00f6u00dfe_length: i32,
    outu03bb_length: i32,
}

@group(0) @binding(0) var<storage, read> letters_gru00f6u00dfe: array<i32>;
@group(0) @binding(1) var<storage, read_write> letters_outu03bb: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_letters_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_letters_arguments: letters_Arguments;

struct letters_unchecked_Arguments {
    gru00f6u00dfe_length: i32,
    outu03bb_length: i32,
}

@group(0) @binding(0) var<storage, read> letters_unchecked_gru00f6u00dfe: array<i32>;
@group(0) @binding(1) var<storage, read_write> letters_unchecked_outu03bb: array<i32>;
@group(0) @binding(2) var<uniform> rk_letters_unchecked_arguments: letters_unchecked_Arguments;

struct macros_Arguments {
    NULL_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> macros_NULL: array<i32>;
@group(0) @binding(1) var<storage, read_write> macros_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_macros_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_macros_arguments: macros_Arguments;

struct macros_unchecked_Arguments {
    NULL_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> macros_unchecked_NULL: array<i32>;
@group(0) @binding(1) var<storage, read_write> macros_unchecked_out: array<i32>;
@group(0) @binding(2) var<uniform> rk_macros_unchecked_arguments: macros_unchecked_Arguments;

struct records_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> records_a: array<i32>;
@group(0) @binding(1) var<storage, read> records_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> records_out: array<i32>;
@group(0) @binding(3) var<storage, read_write> rk_records_traps: array<atomic<i32>>;
@group(0) @binding(4) var<uniform> rk_records_arguments: records_Arguments;

struct records_unchecked_Arguments {
    a_length: i32,
    b_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> records_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read> records_unchecked_b: array<i32>;
@group(0) @binding(2) var<storage, read_write> records_unchecked_out: array<i32>;
@group(0) @binding(3) var<uniform> rk_records_unchecked_arguments: records_unchecked_Arguments;

struct main_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> main_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> main_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_main_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_main_arguments: main_Arguments;

struct main_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> main_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> main_unchecked_out: array<i32>;
@group(0) @binding(2) var<uniform> rk_main_unchecked_arguments: main_unchecked_Arguments;

struct shadows_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> shadows_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> shadows_out: array<i32>;
@group(0) @binding(2) var<storage, read_write> rk_shadows_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_shadows_arguments: shadows_Arguments;

struct shadows_unchecked_Arguments {
    a_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> shadows_unchecked_a: array<i32>;
@group(0) @binding(1) var<storage, read_write> shadows_unchecked_out: array<i32>;
@group(0) @binding(2) var<uniform> rk_shadows_unchecked_arguments: shadows_unchecked_Arguments;

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

fn rk_long_shift_right(a: rk_long, count: i32) -> rk_long {
    let bits = count & 31;
    let isDifferent = (count & 32) != 0;
    let shifted = a.high >> u32(bits & 31);
    let pair = rk_long(select((i32(u32(a.low) >> u32(bits & 31)) | ((a.high << 1u) << u32((31 - bits) & 31))), shifted, isDifferent), select(shifted, a.high >> 31u, isDifferent));
    return pair;
}

fn rk_long_less(a: rk_long, b: rk_long) -> bool {
    return a.high < b.high || (a.high == b.high && (a.low ^ i32(-2147483648)) < (b.low ^ i32(-2147483648)));
}

@compute @workgroup_size(32)  // Names.java:20
fn keywords(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let thread = i32(rk_global_id.x);  // Names.java:21
    if (thread < rk_keywords_arguments.out_length) {  // Names.java:22
        if (thread < 0 || thread >= rk_keywords_arguments.kernel_length) {  // Names.java:23
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_keywords_traps[0], workItem);
            return;
        }
        let device = keywords_kernel[thread];
        let fn_ = device + 1;  // Names.java:24
        let let_ = fn_ * 3;  // Names.java:25
        let struct_ = let_ - device;  // Names.java:26
        let threadgroup = struct_ ^ fn_;  // Names.java:27
        let constant = threadgroup + let_;  // Names.java:28
        let template_ = constant - 7;  // Names.java:29
        let uint = template_ + 1;  // Names.java:30
        let loop_ = uint << 1u;  // Names.java:31
        keywords_out[thread] = device + fn_ + let_ + struct_ + threadgroup + constant + template_ + uint + loop_;  // Names.java:32
    }
}

@compute @workgroup_size(32)  // Names.java:20
fn keywords_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let thread = i32(rk_global_id.x);  // Names.java:21
    if (thread < rk_keywords_unchecked_arguments.out_length) {  // Names.java:22
        let device = keywords_unchecked_kernel[thread];  // Names.java:23
        let fn_ = device + 1;  // Names.java:24
        let let_ = fn_ * 3;  // Names.java:25
        let struct_ = let_ - device;  // Names.java:26
        let threadgroup = struct_ ^ fn_;  // Names.java:27
        let constant = threadgroup + let_;  // Names.java:28
        let template_ = constant - 7;  // Names.java:29
        let uint = template_ + 1;  // Names.java:30
        let loop_ = uint << 1u;  // Names.java:31
        keywords_unchecked_out[thread] = device + fn_ + let_ + struct_ + threadgroup + constant + template_ + uint + loop_;  // Names.java:32
    }
}

@compute @workgroup_size(32)  // Names.java:37
fn daily(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let of_ = i32(rk_global_id.x);  // Names.java:38
    if (of_ < rk_daily_arguments.out_length) {  // Names.java:39
        if (of_ < 0 || of_ >= rk_daily_arguments.from_length) {  // Names.java:40
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_daily_traps[0], workItem);
            return;
        }
        let get_ = daily_from[of_];
        let set_ = get_ + 1;  // Names.java:41
        let type_ = set_ * 5;  // Names.java:42
        let target_ = type_ ^ get_;  // Names.java:43
        let filter_ = target_ - set_;  // Names.java:44
        let active_ = filter_ + type_;  // Names.java:45
        let shared_ = active_ << 2u;  // Names.java:46
        let resource_ = shared_ - target_;  // Names.java:47
        let with_ = resource_ ^ filter_;  // Names.java:48
        let where_ = with_ + active_;  // Names.java:49
        daily_out[of_] = get_ + set_ + type_ + target_ + filter_ + active_ + shared_ + resource_ + with_ + where_;  // Names.java:50
    }
}

@compute @workgroup_size(32)  // Names.java:37
fn daily_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let of_ = i32(rk_global_id.x);  // Names.java:38
    if (of_ < rk_daily_unchecked_arguments.out_length) {  // Names.java:39
        let get_ = daily_unchecked_from[of_];  // Names.java:40
        let set_ = get_ + 1;  // Names.java:41
        let type_ = set_ * 5;  // Names.java:42
        let target_ = type_ ^ get_;  // Names.java:43
        let filter_ = target_ - set_;  // Names.java:44
        let active_ = filter_ + type_;  // Names.java:45
        let shared_ = active_ << 2u;  // Names.java:46
        let resource_ = shared_ - target_;  // Names.java:47
        let with_ = resource_ ^ filter_;  // Names.java:48
        let where_ = with_ + active_;  // Names.java:49
        daily_unchecked_out[of_] = get_ + set_ + type_ + target_ + filter_ + active_ + shared_ + resource_ + with_ + where_;  // Names.java:50
    }
}

fn min_(max: i32, abs_: i32) -> i32 {  // Names.java:146
    return max * 1000 + abs_;  // Names.java:147
}

fn select_(fma: i32, mix: i32) -> i32 {  // Names.java:150
    return fma ^ mix;  // Names.java:151
}

@compute @workgroup_size(32)  // Names.java:55
fn functions(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // Names.java:56
    if (i < rk_functions_arguments.out_length) {  // Names.java:57
        if (i < 0 || i >= rk_functions_arguments.a_length) {  // Names.java:58
            atomicMin(&rk_functions_traps[0], workItem);
            return;
        }
        let min = functions_a[i];
        if (i < 0 || i >= rk_functions_arguments.b_length) {  // Names.java:59
            atomicMin(&rk_functions_traps[1], workItem);
            return;
        }
        let max = functions_b[i];
        let abs_ = select(max, min, min < max);  // Names.java:60
        let clamp = select(max, min, min > max);  // Names.java:61
        let abs_i32 = select(abs_, -abs_, abs_ < 0);  // Names.java:62
        let shifted = clamp >> 31u;
        let to_long = rk_long(clamp, shifted);
        let pair = rk_long(-9, -1);
        let user_rk_long_lessResult = rk_long_less(pair, to_long);
        let chosen = select(-9, clamp, user_rk_long_lessResult);
        let lower = rk_long(chosen, select(-1, shifted, user_rk_long_lessResult));
        let pair_1 = rk_long(9, 0);
        functions_out[i] = abs_i32 + select(9, chosen, rk_long_less(lower, pair_1)) + min_(min, max) + select_(abs_, 3);
    }
}

@compute @workgroup_size(32)  // Names.java:55
fn functions_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // Names.java:56
    if (i < rk_functions_unchecked_arguments.out_length) {  // Names.java:57
        let min = functions_unchecked_a[i];  // Names.java:58
        let max = functions_unchecked_b[i];  // Names.java:59
        let abs_ = select(max, min, min < max);  // Names.java:60
        let clamp = select(max, min, min > max);  // Names.java:61
        let abs_i32 = select(abs_, -abs_, abs_ < 0);  // Names.java:62
        let shifted = clamp >> 31u;
        let to_long = rk_long(clamp, shifted);
        let pair = rk_long(-9, -1);
        let user_rk_long_lessResult = rk_long_less(pair, to_long);
        let chosen = select(-9, clamp, user_rk_long_lessResult);
        let lower = rk_long(chosen, select(-1, shifted, user_rk_long_lessResult));
        let pair_1 = rk_long(9, 0);
        functions_unchecked_out[i] = abs_i32 + select(9, chosen, rk_long_less(lower, pair_1)) + min_(min, max) + select_(abs_, 3);
    }
}

@compute @workgroup_size(32)  // Names.java:67
fn letters(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i_1 = i32(rk_global_id.x);  // Names.java:68
    if (i_1 < rk_letters_arguments.outu03bb_length) {  // Names.java:69
        if (i_1 < 0 || i_1 >= rk_letters_arguments.gru00f6u00dfe_length) {  // Names.java:70
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_letters_traps[0], workItem);
            return;
        }
        let u03bb = letters_gru00f6u00dfe[i_1];
        let x = u03bb + 1;  // Names.java:71
        let y = x * 3;  // Names.java:72
        let unnamed = y ^ u03bb;  // Names.java:73
        let u6570 = unnamed - x;  // Names.java:74
        let a1 = u6570 + 1;  // Names.java:75
        let a_1 = a1 * 2;  // Names.java:76
        let A1 = a_1 + 5;  // Names.java:77
        letters_outu03bb[i_1] = u03bb + x + y + unnamed + u6570 + a1 + a_1 + A1;  // Names.java:78
    }
}

@compute @workgroup_size(32)  // Names.java:67
fn letters_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i_1 = i32(rk_global_id.x);  // Names.java:68
    if (i_1 < rk_letters_unchecked_arguments.outu03bb_length) {  // Names.java:69
        let u03bb = letters_unchecked_gru00f6u00dfe[i_1];  // Names.java:70
        let x = u03bb + 1;  // Names.java:71
        let y = x * 3;  // Names.java:72
        let unnamed = y ^ u03bb;  // Names.java:73
        let u6570 = unnamed - x;  // Names.java:74
        let a1 = u6570 + 1;  // Names.java:75
        let a_1 = a1 * 2;  // Names.java:76
        let A1 = a_1 + 5;  // Names.java:77
        letters_unchecked_outu03bb[i_1] = u03bb + x + y + unnamed + u6570 + a1 + a_1 + A1;  // Names.java:78
    }
}

@compute @workgroup_size(32)  // Names.java:83
fn macros(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let threadIdx = i32(rk_global_id.x);  // Names.java:84
    if (threadIdx < rk_macros_arguments.out_length) {  // Names.java:85
        if (threadIdx < 0 || threadIdx >= rk_macros_arguments.NULL_length) {  // Names.java:86
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_macros_traps[0], workItem);
            return;
        }
        let NAN = macros_NULL[threadIdx];
        let INFINITY = NAN + 1;  // Names.java:87
        let INT_MAX = INFINITY * 3;  // Names.java:88
        let M_PI = INT_MAX - NAN;  // Names.java:89
        let linux = M_PI ^ 5;  // Names.java:90
        let sum = linux + 1;  // Names.java:91
        let product = sum * 7;  // Names.java:92
        let difference = product - linux;  // Names.java:93
        let sum_1 = difference + 2;  // Names.java:94
        let asm_ = sum_1 - product;  // Names.java:95
        let user_rk_traps = asm_ * 2;  // Names.java:96
        let workItem = user_rk_traps + 1;  // Names.java:97
        let BIG_ENDIAN = workItem * 3;  // Names.java:98
        let CHAR_BIT = BIG_ENDIAN ^ 8;  // Names.java:99
        let EXIT_FAILURE = CHAR_BIT - 9;  // Names.java:100
        let BUFSIZ = EXIT_FAILURE << 3u;  // Names.java:101
        macros_out[threadIdx] = NAN + INFINITY + INT_MAX + M_PI + linux + sum + product + difference + sum_1 + asm_ + user_rk_traps + workItem + BIG_ENDIAN + CHAR_BIT + EXIT_FAILURE + BUFSIZ;  // Names.java:102
    }
}

@compute @workgroup_size(32)  // Names.java:83
fn macros_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let threadIdx = i32(rk_global_id.x);  // Names.java:84
    if (threadIdx < rk_macros_unchecked_arguments.out_length) {  // Names.java:85
        let NAN = macros_unchecked_NULL[threadIdx];  // Names.java:86
        let INFINITY = NAN + 1;  // Names.java:87
        let INT_MAX = INFINITY * 3;  // Names.java:88
        let M_PI = INT_MAX - NAN;  // Names.java:89
        let linux = M_PI ^ 5;  // Names.java:90
        let sum = linux + 1;  // Names.java:91
        let product = sum * 7;  // Names.java:92
        let difference = product - linux;  // Names.java:93
        let sum_1 = difference + 2;  // Names.java:94
        let asm_ = sum_1 - product;  // Names.java:95
        let user_rk_traps = asm_ * 2;  // Names.java:96
        let workItem = user_rk_traps + 1;  // Names.java:97
        let BIG_ENDIAN = workItem * 3;  // Names.java:98
        let CHAR_BIT = BIG_ENDIAN ^ 8;  // Names.java:99
        let EXIT_FAILURE = CHAR_BIT - 9;  // Names.java:100
        let BUFSIZ = EXIT_FAILURE << 3u;  // Names.java:101
        macros_unchecked_out[threadIdx] = NAN + INFINITY + INT_MAX + M_PI + linux + sum + product + difference + sum_1 + asm_ + user_rk_traps + workItem + BIG_ENDIAN + CHAR_BIT + EXIT_FAILURE + BUFSIZ;  // Names.java:102
    }
}

fn float4_let(self_: float4, fn_: i32) -> i32 {  // Names.java:11
    return self_.xyzw * fn_ + self_.half - self_.device;  // Names.java:12
}

@compute @workgroup_size(32)  // Names.java:108
fn records(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // Names.java:109
    if (i < rk_records_arguments.out_length) {  // Names.java:110
        if (i < 0 || i >= rk_records_arguments.a_length) {  // Names.java:111
            atomicMin(&rk_records_traps[0], workItem);
            return;
        }
        if (i < 0 || i >= rk_records_arguments.b_length) {
            atomicMin(&rk_records_traps[1], workItem);
            return;
        }
        let bValue = records_b[i];
        records_out[i] = float4_let(float4(records_a[i], bValue, 3), 5) * 3 + bValue + 3;  // Names.java:113
    }
}

@compute @workgroup_size(32)  // Names.java:108
fn records_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // Names.java:109
    if (i < rk_records_unchecked_arguments.out_length) {  // Names.java:110
        let bValue = records_unchecked_b[i];  // Names.java:111
        records_unchecked_out[i] = float4_let(float4(records_unchecked_a[i], bValue, 3), 5) * 3 + bValue + 3;  // Names.java:113
    }
}

fn main_1(main_2: i32) -> i32 {  // Names.java:154
    return main_2 + 1;  // Names.java:155
}

@compute @workgroup_size(32)  // Names.java:118
fn main(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let main_2 = i32(rk_global_id.x);  // Names.java:119
    if (main_2 < rk_main_arguments.out_length) {  // Names.java:120
        if (main_2 < 0 || main_2 >= rk_main_arguments.a_length) {  // Names.java:121
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_main_traps[0], workItem);
            return;
        }
        main_out[main_2] = main_1(main_a[main_2]);
    }
}

@compute @workgroup_size(32)  // Names.java:118
fn main_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let main_2 = i32(rk_global_id.x);  // Names.java:119
    if (main_2 < rk_main_unchecked_arguments.out_length) {  // Names.java:120
        main_unchecked_out[main_2] = main_1(main_unchecked_a[main_2]);  // Names.java:121
    }
}

@compute @workgroup_size(32)  // Names.java:126
fn shadows(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
    let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
    let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
    let i = i32(rk_global_id.x);  // Names.java:127
    if (i < rk_shadows_arguments.out_length) {  // Names.java:128
        var sum = 0;  // Names.java:129
        for (var k = 0; k < 3; k++) {  // Names.java:130
            if (i < 0 || i >= rk_shadows_arguments.a_length) {  // Names.java:131
                atomicMin(&rk_shadows_traps[0], workItem);
                return;
            }
            let x = shadows_a[i] + k;
            sum += x;  // Names.java:132
        }
        for (var k = 3; k > 0; k--) {  // Names.java:134
            if (i < 0 || i >= rk_shadows_arguments.a_length) {  // Names.java:135
                atomicMin(&rk_shadows_traps[1], workItem);
                return;
            }
            let aValue = shadows_a[i];
            let to_long = rk_long(aValue, aValue >> 31u);
            let to_long_1 = rk_long(k, k >> 31u);
            let x = rk_long_multiply(to_long, to_long_1);
            let to_int = rk_long_shift_right(x, 3).low;  // Names.java:136
            sum ^= to_int;
        }
        if (i < 0 || i >= rk_shadows_arguments.a_length) {  // Names.java:139
            atomicMin(&rk_shadows_traps[2], workItem);
            return;
        }
        let k = shadows_a[i] > 0;
        sum += select(2, 1, k);  // Names.java:140
        shadows_out[i] = sum;  // Names.java:142
    }
}

@compute @workgroup_size(32)  // Names.java:126
fn shadows_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // Names.java:127
    if (i < rk_shadows_unchecked_arguments.out_length) {  // Names.java:128
        var sum = 0;  // Names.java:129
        for (var k = 0; k < 3; k++) {  // Names.java:130
            let x = shadows_unchecked_a[i] + k;  // Names.java:131
            sum += x;  // Names.java:132
        }
        for (var k = 3; k > 0; k--) {  // Names.java:134
            let aValue = shadows_unchecked_a[i];  // Names.java:135
            let to_long = rk_long(aValue, aValue >> 31u);
            let to_long_1 = rk_long(k, k >> 31u);
            let x = rk_long_multiply(to_long, to_long_1);
            let to_int = rk_long_shift_right(x, 3).low;  // Names.java:136
            sum ^= to_int;
        }
        let k = shadows_unchecked_a[i] > 0;  // Names.java:139
        sum += select(2, 1, k);  // Names.java:140
        shadows_unchecked_out[i] = sum;  // Names.java:142
    }
}
