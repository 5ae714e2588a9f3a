// Generated from FloatingPointBoundedByJava0.java by RingKernel. Do not edit.

struct sin_f32_Arguments {
    a0_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> sin_f32_a0: array<f32>;
@group(0) @binding(1) var<storage, read_write> sin_f32_out: array<f32>;
@group(0) @binding(2) var<storage, read_write> rk_sin_f32_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_sin_f32_arguments: sin_f32_Arguments;

struct sin_f32_unchecked_Arguments {
    a0_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> sin_f32_unchecked_a0: array<f32>;
@group(0) @binding(1) var<storage, read_write> sin_f32_unchecked_out: array<f32>;
@group(0) @binding(2) var<uniform> rk_sin_f32_unchecked_arguments: sin_f32_unchecked_Arguments;

struct cos_f32_Arguments {
    a0_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> cos_f32_a0: array<f32>;
@group(0) @binding(1) var<storage, read_write> cos_f32_out: array<f32>;
@group(0) @binding(2) var<storage, read_write> rk_cos_f32_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_cos_f32_arguments: cos_f32_Arguments;

struct cos_f32_unchecked_Arguments {
    a0_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> cos_f32_unchecked_a0: array<f32>;
@group(0) @binding(1) var<storage, read_write> cos_f32_unchecked_out: array<f32>;
@group(0) @binding(2) var<uniform> rk_cos_f32_unchecked_arguments: cos_f32_unchecked_Arguments;

struct tan_f32_Arguments {
    a0_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> tan_f32_a0: array<f32>;
@group(0) @binding(1) var<storage, read_write> tan_f32_out: array<f32>;
@group(0) @binding(2) var<storage, read_write> rk_tan_f32_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_tan_f32_arguments: tan_f32_Arguments;

struct tan_f32_unchecked_Arguments {
    a0_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> tan_f32_unchecked_a0: array<f32>;
@group(0) @binding(1) var<storage, read_write> tan_f32_unchecked_out: array<f32>;
@group(0) @binding(2) var<uniform> rk_tan_f32_unchecked_arguments: tan_f32_unchecked_Arguments;

struct asin_f32_Arguments {
    a0_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> asin_f32_a0: array<f32>;
@group(0) @binding(1) var<storage, read_write> asin_f32_out: array<f32>;
@group(0) @binding(2) var<storage, read_write> rk_asin_f32_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_asin_f32_arguments: asin_f32_Arguments;

struct asin_f32_unchecked_Arguments {
    a0_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> asin_f32_unchecked_a0: array<f32>;
@group(0) @binding(1) var<storage, read_write> asin_f32_unchecked_out: array<f32>;
@group(0) @binding(2) var<uniform> rk_asin_f32_unchecked_arguments: asin_f32_unchecked_Arguments;

struct acos_f32_Arguments {
    a0_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> acos_f32_a0: array<f32>;
@group(0) @binding(1) var<storage, read_write> acos_f32_out: array<f32>;
@group(0) @binding(2) var<storage, read_write> rk_acos_f32_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_acos_f32_arguments: acos_f32_Arguments;

struct acos_f32_unchecked_Arguments {
    a0_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> acos_f32_unchecked_a0: array<f32>;
@group(0) @binding(1) var<storage, read_write> acos_f32_unchecked_out: array<f32>;
@group(0) @binding(2) var<uniform> rk_acos_f32_unchecked_arguments: acos_f32_unchecked_Arguments;

struct atan_f32_Arguments {
    a0_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> atan_f32_a0: array<f32>;
@group(0) @binding(1) var<storage, read_write> atan_f32_out: array<f32>;
@group(0) @binding(2) var<storage, read_write> rk_atan_f32_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_atan_f32_arguments: atan_f32_Arguments;

struct atan_f32_unchecked_Arguments {
    a0_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> atan_f32_unchecked_a0: array<f32>;
@group(0) @binding(1) var<storage, read_write> atan_f32_unchecked_out: array<f32>;
@group(0) @binding(2) var<uniform> rk_atan_f32_unchecked_arguments: atan_f32_unchecked_Arguments;

struct sinh_f32_Arguments {
    a0_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> sinh_f32_a0: array<f32>;
@group(0) @binding(1) var<storage, read_write> sinh_f32_out: array<f32>;
@group(0) @binding(2) var<storage, read_write> rk_sinh_f32_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_sinh_f32_arguments: sinh_f32_Arguments;

struct sinh_f32_unchecked_Arguments {
    a0_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> sinh_f32_unchecked_a0: array<f32>;
@group(0) @binding(1) var<storage, read_write> sinh_f32_unchecked_out: array<f32>;
@group(0) @binding(2) var<uniform> rk_sinh_f32_unchecked_arguments: sinh_f32_unchecked_Arguments;

struct cosh_f32_Arguments {
    a0_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> cosh_f32_a0: array<f32>;
@group(0) @binding(1) var<storage, read_write> cosh_f32_out: array<f32>;
@group(0) @binding(2) var<storage, read_write> rk_cosh_f32_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_cosh_f32_arguments: cosh_f32_Arguments;

struct cosh_f32_unchecked_Arguments {
    a0_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> cosh_f32_unchecked_a0: array<f32>;
@group(0) @binding(1) var<storage, read_write> cosh_f32_unchecked_out: array<f32>;
@group(0) @binding(2) var<uniform> rk_cosh_f32_unchecked_arguments: cosh_f32_unchecked_Arguments;

struct tanh_f32_Arguments {
    a0_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> tanh_f32_a0: array<f32>;
@group(0) @binding(1) var<storage, read_write> tanh_f32_out: array<f32>;
@group(0) @binding(2) var<storage, read_write> rk_tanh_f32_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_tanh_f32_arguments: tanh_f32_Arguments;

struct tanh_f32_unchecked_Arguments {
    a0_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> tanh_f32_unchecked_a0: array<f32>;
@group(0) @binding(1) var<storage, read_write> tanh_f32_unchecked_out: array<f32>;
@group(0) @binding(2) var<uniform> rk_tanh_f32_unchecked_arguments: tanh_f32_unchecked_Arguments;

struct exp_f32_Arguments {
    a0_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> exp_f32_a0: array<f32>;
@group(0) @binding(1) var<storage, read_write> exp_f32_out: array<f32>;
@group(0) @binding(2) var<storage, read_write> rk_exp_f32_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_exp_f32_arguments: exp_f32_Arguments;

struct exp_f32_unchecked_Arguments {
    a0_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> exp_f32_unchecked_a0: array<f32>;
@group(0) @binding(1) var<storage, read_write> exp_f32_unchecked_out: array<f32>;
@group(0) @binding(2) var<uniform> rk_exp_f32_unchecked_arguments: exp_f32_unchecked_Arguments;

struct log_f32_Arguments {
    a0_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> log_f32_a0: array<f32>;
@group(0) @binding(1) var<storage, read_write> log_f32_out: array<f32>;
@group(0) @binding(2) var<storage, read_write> rk_log_f32_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_log_f32_arguments: log_f32_Arguments;

struct log_f32_unchecked_Arguments {
    a0_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> log_f32_unchecked_a0: array<f32>;
@group(0) @binding(1) var<storage, read_write> log_f32_unchecked_out: array<f32>;
@group(0) @binding(2) var<uniform> rk_log_f32_unchecked_arguments: log_f32_unchecked_Arguments;

struct log10_f32_Arguments {
    a0_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> log10_f32_a0: array<f32>;
@group(0) @binding(1) var<storage, read_write> log10_f32_out: array<f32>;
@group(0) @binding(2) var<storage, read_write> rk_log10_f32_traps: array<atomic<i32>>;
@group(0) @binding(3) var<uniform> rk_log10_f32_arguments: log10_f32_Arguments;

struct log10_f32_unchecked_Arguments {
    a0_length: i32,
    out_length: i32,
}

@group(0) @binding(0) var<storage, read> log10_f32_unchecked_a0: array<f32>;
@group(0) @binding(1) var<storage, read_write> log10_f32_unchecked_out: array<f32>;
@group(0) @binding(2) var<uniform> rk_log10_f32_unchecked_arguments: log10_f32_unchecked_Arguments;

fn rk_turns_f32(a: f32) -> i32 {
    let bits = bitcast<i32>(a);
    let sum = ((bits >> 23u) & 255) - 137;
    let shifted = sum >> 5u;
    let bits_1 = sum & 31;
    let difference = 31 - bits_1;
    let chosen = select(-1348212119, 710146126, shifted <= 2);
    let chosen_1 = select(select(select(-1149126971, -1348212119, shifted <= 2), 710146126, shifted <= 1), 115121288, shifted <= 0);
    let bits_2 = (chosen_1 << u32(bits_1 & 31)) | i32(u32(i32(u32(select(select(select(724727943, -1149126971, shifted <= 2), -1348212119, shifted <= 1), 710146126, shifted <= 0)) >> 1u)) >> u32(difference & 31));
    let bits_3 = (bits & 8388607) | 8388608;
    let shifted_1 = bits_3 >> 12u;
    let shifted_2 = i32(u32(bits_2) >> 12u);
    return bits_3 * ((select(select(chosen, 115121288, shifted <= 1), 83443, shifted <= 0) << u32(bits_1 & 31)) | i32(u32(i32(u32(chosen_1) >> 1u)) >> u32(difference & 31))) + i32(u32(shifted_1 * shifted_2) >> 8u) + i32(u32(shifted_1 * (bits_2 & 4095)) >> 20u) + i32(u32((bits_3 & 4095) * shifted_2) >> 20u);
}

fn rk_sin_f32(a: f32) -> f32 {
    let bits = bitcast<i32>(a);
    let bits_1 = bits & 2147483647;
    let isGreater = bits_1 > 1154023424;
    let number = bitcast<f32>(bits_1);
    let chosen = select(number, 0.0f, isGreater);
    let part = round(chosen * 0.63661975f);
    let part_1 = rk_turns_f32(number);
    let shifted = i32(u32(part_1 + 536870912) >> 30u);
    let chosen_1 = select(i32(part), shifted, isGreater);
    let chosen_2 = select(chosen - part * 1.5705566f - part * 2.3967028e-4f - part * 1.5893255e-8f, f32(part_1 - (shifted << 30u)) * 1.4629181e-9f, isGreater);
    let isDifferent = (chosen_1 & 1) != 0;
    let product = chosen_2 * chosen_2;
    let product_1 = product * ((((-2.755732e-7f * product + 2.4801588e-5f) * product + -0.0013888889f) * product + 0.041666668f) * product + -0.5f);
    let product_2 = chosen_2 * chosen_2;
    return bitcast<f32>(select(2143289344, (bitcast<i32>(select(chosen_2 + chosen_2 * product_2 * ((((-2.5052108e-8f * product_2 + 2.7557319e-6f) * product_2 + -1.984127e-4f) * product_2 + 0.008333334f) * product_2 + -0.16666667f), 1.0f + product_1, isDifferent)) ^ ((chosen_1 & 2) << 30u) ^ (bits & i32(-2147483648))), bits_1 < 2139095040));
}

fn rk_cos_f32(a: f32) -> f32 {
    let bits = bitcast<i32>(a) & 2147483647;
    let isGreater = bits > 1154023424;
    let number = bitcast<f32>(bits);
    let chosen = select(number, 0.0f, isGreater);
    let part = round(chosen * 0.63661975f);
    let part_1 = rk_turns_f32(number);
    let shifted = i32(u32(part_1 + 536870912) >> 30u);
    let chosen_1 = select(chosen - part * 1.5705566f - part * 2.3967028e-4f - part * 1.5893255e-8f, f32(part_1 - (shifted << 30u)) * 1.4629181e-9f, isGreater);
    let sum = select(i32(part), shifted, isGreater) + 1;
    let isDifferent = (sum & 1) != 0;
    let product = chosen_1 * chosen_1;
    let product_1 = (((-2.755732e-7f * product + 2.4801588e-5f) * product + -0.0013888889f) * product + 0.041666668f) * product;
    let product_2 = chosen_1 * chosen_1;
    return bitcast<f32>(select(2143289344, (bitcast<i32>(select(chosen_1 + chosen_1 * product_2 * ((((-2.5052108e-8f * product_2 + 2.7557319e-6f) * product_2 + -1.984127e-4f) * product_2 + 0.008333334f) * product_2 + -0.16666667f), 1.0f + product * (product_1 + -0.5f), isDifferent)) ^ ((sum & 2) << 30u)), bits < 2139095040));
}

fn rk_tan_f32(a: f32) -> f32 {
    let bits = bitcast<i32>(a);
    let bits_1 = bits & 2147483647;
    let isGreater = bits_1 > 1154023424;
    let number = bitcast<f32>(bits_1);
    let chosen = select(number, 0.0f, isGreater);
    let part = round(chosen * 0.63661975f);
    let part_1 = rk_turns_f32(number);
    let shifted = i32(u32(part_1 + 536870912) >> 30u);
    let chosen_1 = select(chosen - part * 1.5705566f - part * 2.3967028e-4f - part * 1.5893255e-8f, f32(part_1 - (shifted << 30u)) * 1.4629181e-9f, isGreater);
    let product = chosen_1 * chosen_1;
    let sum = chosen_1 + chosen_1 * product * ((((-2.5052108e-8f * product + 2.7557319e-6f) * product + -1.984127e-4f) * product + 0.008333334f) * product + -0.16666667f);
    let product_1 = chosen_1 * chosen_1;
    let sum_1 = 1.0f + product_1 * ((((-2.755732e-7f * product_1 + 2.4801588e-5f) * product_1 + -0.0013888889f) * product_1 + 0.041666668f) * product_1 + -0.5f);
    let isDifferent = (select(i32(part), shifted, isGreater) & 1) != 0;
    return bitcast<f32>(select(2143289344, (bitcast<i32>(select(sum, sum_1, isDifferent) / select(sum_1, sum, isDifferent)) ^ select(0, i32(-2147483648), isDifferent) ^ (bits & i32(-2147483648))), bits_1 < 2139095040));
}

fn rk_asin_f32(a: f32) -> f32 {
    let bits = bitcast<i32>(a);
    let bits_1 = bits & 2147483647;
    let isAtMost = bits_1 <= 1065353216;
    let number = bitcast<f32>(select(0, bits_1, isAtMost));
    let part = sqrt((1.0f - number) * (1.0f + number));
    let isGreater = number > part;
    let chosen = select(number, part, isGreater);
    let chosen_1 = select(part, number, isGreater);
    let isGreater_1 = chosen > chosen_1 * 0.41421357f;
    let quotient = select(chosen, chosen - chosen_1, isGreater_1) / select(chosen_1, chosen + chosen_1, isGreater_1);
    let product = quotient * quotient;
    let sum = quotient + quotient * product * (((((0.047480594f * product + -0.08478306f) * product + 0.11045077f) * product + -0.1428204f) * product + 0.19999905f) * product + -0.3333333f);
    let chosen_2 = select(sum, 0.7853982f + (sum + -2.1855694e-8f), isGreater_1);
    return bitcast<f32>(select(2143289344, (bitcast<i32>(select(chosen_2, 1.5707964f - (chosen_2 - -4.371139e-8f), isGreater)) | (bits & i32(-2147483648))), isAtMost));
}

fn rk_acos_f32(a: f32) -> f32 {
    let bits = bitcast<i32>(a);
    let bits_1 = bits & 2147483647;
    let isAtMost = bits_1 <= 1065353216;
    let number = bitcast<f32>(select(0, bits_1, isAtMost));
    let part = sqrt((1.0f - number) * (1.0f + number));
    let isGreater = part > number;
    let chosen = select(part, number, isGreater);
    let chosen_1 = select(number, part, isGreater);
    let isGreater_1 = chosen > chosen_1 * 0.41421357f;
    let quotient = select(chosen, chosen - chosen_1, isGreater_1) / select(chosen_1, chosen + chosen_1, isGreater_1);
    let product = quotient * quotient;
    let sum = quotient + quotient * product * (((((0.047480594f * product + -0.08478306f) * product + 0.11045077f) * product + -0.1428204f) * product + 0.19999905f) * product + -0.3333333f);
    let chosen_2 = select(sum, 0.7853982f + (sum + -2.1855694e-8f), isGreater_1);
    let chosen_3 = select(chosen_2, 1.5707964f - (chosen_2 - -4.371139e-8f), isGreater);
    return bitcast<f32>(select(2143289344, bitcast<i32>(select(chosen_3, 3.1415927f - (chosen_3 - -8.742278e-8f), bits < 0)), isAtMost));
}

fn rk_atan_f32(a: f32) -> f32 {
    let bits = bitcast<i32>(a);
    let bits_1 = bits & 2147483647;
    let number = bitcast<f32>(select(bits_1, 1602224128, bits_1 > 1602224128));
    let isGreater = number > 1.0f;
    let chosen = select(number, 1.0f, isGreater);
    let chosen_1 = select(1.0f, number, isGreater);
    let isGreater_1 = chosen > chosen_1 * 0.41421357f;
    let quotient = select(chosen, chosen - chosen_1, isGreater_1) / select(chosen_1, chosen + chosen_1, isGreater_1);
    let product = quotient * quotient;
    let sum = quotient + quotient * product * (((((0.047480594f * product + -0.08478306f) * product + 0.11045077f) * product + -0.1428204f) * product + 0.19999905f) * product + -0.3333333f);
    let chosen_2 = select(sum, 0.7853982f + (sum + -2.1855694e-8f), isGreater_1);
    return select(bitcast<f32>(bitcast<i32>(select(chosen_2, 1.5707964f - (chosen_2 - -4.371139e-8f), isGreater)) | (bits & i32(-2147483648))), a, bits_1 > 2139095040);
}

fn rk_sinh_f32(a: f32) -> f32 {
    let bits = bitcast<i32>(a);
    let bits_1 = bits & 2147483647;
    let isAtMost = bits_1 <= 1119016188;
    let number = bitcast<f32>(select(0, bits_1, isAtMost));
    let part = round(number * 1.442695f);
    let difference = number - part * 0.69314575f - part * 1.4286068e-6f;
    let sum = i32(part) - 1;
    let shifted = sum >> 1u;
    let product = (1.0f + (difference + difference * difference * (((((1.984127e-4f * difference + 0.0013888889f) * difference + 0.008333334f) * difference + 0.041666668f) * difference + 0.16666667f) * difference + 0.5f))) * bitcast<f32>((shifted + 127) << 23u) * bitcast<f32>((sum - shifted + 127) << 23u);
    let isLess = bits_1 < 1065353216;
    let chosen = select(0.0f, number, isLess);
    let product_1 = chosen * chosen;
    return select(bitcast<f32>(select(2139095040, bitcast<i32>(select(product - 0.25f / product, chosen + chosen * product_1 * ((((2.5052108e-8f * product_1 + 2.7557319e-6f) * product_1 + 1.984127e-4f) * product_1 + 0.008333334f) * product_1 + 0.16666667f), isLess)), isAtMost) | (bits & i32(-2147483648))), a, bits_1 > 2139095040);
}

fn rk_cosh_f32(a: f32) -> f32 {
    let bits = bitcast<i32>(a) & 2147483647;
    let isAtMost = bits <= 1119016188;
    let number = bitcast<f32>(select(0, bits, isAtMost));
    let part = round(number * 1.442695f);
    let difference = number - part * 0.69314575f - part * 1.4286068e-6f;
    let sum = i32(part) - 1;
    let shifted = sum >> 1u;
    let product = (1.0f + (difference + difference * difference * (((((1.984127e-4f * difference + 0.0013888889f) * difference + 0.008333334f) * difference + 0.041666668f) * difference + 0.16666667f) * difference + 0.5f))) * bitcast<f32>((shifted + 127) << 23u) * bitcast<f32>((sum - shifted + 127) << 23u);
    return select(bitcast<f32>(select(2139095040, bitcast<i32>(product + 0.25f / product), isAtMost)), a, bits > 2139095040);
}

fn rk_expm1_f32(a: f32) -> f32 {
    var infinityBits = 2139095040;
    let bits = bitcast<i32>(a);
    let bits_1 = bits & 2147483647;
    let isLess = bits_1 < 1118935450;
    let chosen = select(0.0f, select(a, -30.0f, a < -30.0f), isLess);
    let part = round(chosen * 1.442695f);
    let difference = chosen - part * 0.69314575f - part * 1.4286068e-6f;
    let sum = difference + difference * difference * (((((1.984127e-4f * difference + 0.0013888889f) * difference + 0.008333334f) * difference + 0.041666668f) * difference + 0.16666667f) * difference + 0.5f);
    let number = bitcast<f32>((i32(part) - 1 + 127) << 23u);
    let sum_1 = sum * number + (number - 0.5f);
    return select(select(select(select(bitcast<f32>(infinityBits), -1.0f, bits < 0), a, bits_1 > 2139095040), select(sum_1 + sum_1, sum, part == 0.0f), isLess), a, bits_1 < 855638016);
}

fn rk_tanh_f32(a: f32) -> f32 {
    let bits = bitcast<i32>(a);
    let bits_1 = bits & 2147483647;
    let isLess = bits_1 < 1092616192;
    let number = bitcast<f32>(select(0, bits_1, isLess));
    let part = rk_expm1_f32(number + number);
    return select(bitcast<f32>(select(1065353216, bitcast<i32>(part / (part + 2.0f)), isLess) | (bits & i32(-2147483648))), a, bits_1 > 2139095040);
}

fn rk_exp_f32(a: f32) -> f32 {
    let bits = bitcast<i32>(a);
    let bits_1 = bits & 2147483647;
    let isLess = bits < 0;
    let isAtMost = bits_1 <= select(1118925335, 1120927744, isLess);
    let chosen = select(0.0f, a, isAtMost);
    let part = round(chosen * 1.442695f);
    let difference = chosen - part * 0.69314575f - part * 1.4286068e-6f;
    let product = (((1.984127e-4f * difference + 0.0013888889f) * difference + 0.008333334f) * difference + 0.041666668f) * difference;
    let converted = i32(part);
    let shifted = converted >> 1u;
    return select(select(bitcast<f32>(select(2139095040, 0, isLess)), a, bits_1 > 2139095040), (1.0f + (difference + difference * difference * ((product + 0.16666667f) * difference + 0.5f))) * bitcast<f32>((shifted + 127) << 23u) * bitcast<f32>((converted - shifted + 127) << 23u), isAtMost);
}

fn rk_log_f32(a: f32) -> f32 {
    var nanBits = 2143289344;
    var minusInfinityBits = -8388608;
    let bits = bitcast<i32>(a);
    let bits_1 = bits > 0 && bits < 2139095040;
    let chosen = select(1065353216, bits, bits_1);
    let isLess = chosen < 8388608;
    let chosen_1 = select(chosen, bitcast<i32>(f32(chosen)), isLess);
    let shifted = (chosen_1 - 1060439283) >> 23u;
    let converted = f32(select(shifted, shifted - 149, isLess));
    let difference = bitcast<f32>(chosen_1 - (shifted << 23u)) - 1.0f;
    let quotient = difference / (2.0f + difference);
    let product = quotient * quotient;
    let sum = (0.18181819f * product + 0.22222222f) * product + 0.2857143f;
    let product_1 = 0.5f * difference * difference;
    return select(select(select(a, bitcast<f32>(nanBits), bits < 0), bitcast<f32>(minusInfinityBits), (bits & 2147483647) == 0), converted * 0.69314575f + (difference - (product_1 - quotient * (product_1 + product * ((sum * product + 0.4f) * product + 0.6666667f))) + converted * 1.4286068e-6f), bits_1);
}

fn rk_log10_f32(a: f32) -> f32 {
    var nanBits = 2143289344;
    var minusInfinityBits = -8388608;
    let bits = bitcast<i32>(a);
    let bits_1 = bits > 0 && bits < 2139095040;
    let chosen = select(1065353216, bits, bits_1);
    let isLess = chosen < 8388608;
    let chosen_1 = select(chosen, bitcast<i32>(f32(chosen)), isLess);
    let shifted = (chosen_1 - 1060439283) >> 23u;
    let converted = f32(select(shifted, shifted - 149, isLess));
    let difference = bitcast<f32>(chosen_1 - (shifted << 23u)) - 1.0f;
    let quotient = difference / (2.0f + difference);
    let product = quotient * quotient;
    let product_1 = ((0.18181819f * product + 0.22222222f) * product + 0.2857143f) * product;
    let product_2 = 0.5f * difference * difference;
    return select(select(select(a, bitcast<f32>(nanBits), bits < 0), bitcast<f32>(minusInfinityBits), (bits & 2147483647) == 0), converted * 0.3010254f + ((difference - (product_2 - quotient * (product_2 + product * ((product_1 + 0.4f) * product + 0.6666667f)))) * 0.4342945f + converted * 4.605039e-6f), bits_1);
}

@compute @workgroup_size(32)  // FloatingPointBoundedByJava0.java:17
fn sin_f32(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // FloatingPointBoundedByJava0.java:18
    if (i < rk_sin_f32_arguments.out_length) {  // FloatingPointBoundedByJava0.java:19
        if (i < 0 || i >= rk_sin_f32_arguments.a0_length) {  // FloatingPointBoundedByJava0.java:20
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_sin_f32_traps[0], workItem);
            return;
        }
        let to_float = rk_sin_f32(sin_f32_a0[i]);
        sin_f32_out[i] = to_float;
    }
}

@compute @workgroup_size(32)  // FloatingPointBoundedByJava0.java:17
fn sin_f32_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // FloatingPointBoundedByJava0.java:18
    if (i < rk_sin_f32_unchecked_arguments.out_length) {  // FloatingPointBoundedByJava0.java:19
        let to_float = rk_sin_f32(sin_f32_unchecked_a0[i]);  // FloatingPointBoundedByJava0.java:20
        sin_f32_unchecked_out[i] = to_float;
    }
}

@compute @workgroup_size(32)  // FloatingPointBoundedByJava0.java:33
fn cos_f32(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // FloatingPointBoundedByJava0.java:34
    if (i < rk_cos_f32_arguments.out_length) {  // FloatingPointBoundedByJava0.java:35
        if (i < 0 || i >= rk_cos_f32_arguments.a0_length) {  // FloatingPointBoundedByJava0.java:36
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_cos_f32_traps[0], workItem);
            return;
        }
        let to_float = rk_cos_f32(cos_f32_a0[i]);
        cos_f32_out[i] = to_float;
    }
}

@compute @workgroup_size(32)  // FloatingPointBoundedByJava0.java:33
fn cos_f32_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // FloatingPointBoundedByJava0.java:34
    if (i < rk_cos_f32_unchecked_arguments.out_length) {  // FloatingPointBoundedByJava0.java:35
        let to_float = rk_cos_f32(cos_f32_unchecked_a0[i]);  // FloatingPointBoundedByJava0.java:36
        cos_f32_unchecked_out[i] = to_float;
    }
}

@compute @workgroup_size(32)  // FloatingPointBoundedByJava0.java:49
fn tan_f32(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // FloatingPointBoundedByJava0.java:50
    if (i < rk_tan_f32_arguments.out_length) {  // FloatingPointBoundedByJava0.java:51
        if (i < 0 || i >= rk_tan_f32_arguments.a0_length) {  // FloatingPointBoundedByJava0.java:52
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_tan_f32_traps[0], workItem);
            return;
        }
        let to_float = rk_tan_f32(tan_f32_a0[i]);
        tan_f32_out[i] = to_float;
    }
}

@compute @workgroup_size(32)  // FloatingPointBoundedByJava0.java:49
fn tan_f32_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // FloatingPointBoundedByJava0.java:50
    if (i < rk_tan_f32_unchecked_arguments.out_length) {  // FloatingPointBoundedByJava0.java:51
        let to_float = rk_tan_f32(tan_f32_unchecked_a0[i]);  // FloatingPointBoundedByJava0.java:52
        tan_f32_unchecked_out[i] = to_float;
    }
}

@compute @workgroup_size(32)  // FloatingPointBoundedByJava0.java:65
fn asin_f32(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // FloatingPointBoundedByJava0.java:66
    if (i < rk_asin_f32_arguments.out_length) {  // FloatingPointBoundedByJava0.java:67
        if (i < 0 || i >= rk_asin_f32_arguments.a0_length) {  // FloatingPointBoundedByJava0.java:68
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_asin_f32_traps[0], workItem);
            return;
        }
        let to_float = rk_asin_f32(asin_f32_a0[i]);
        asin_f32_out[i] = to_float;
    }
}

@compute @workgroup_size(32)  // FloatingPointBoundedByJava0.java:65
fn asin_f32_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // FloatingPointBoundedByJava0.java:66
    if (i < rk_asin_f32_unchecked_arguments.out_length) {  // FloatingPointBoundedByJava0.java:67
        let to_float = rk_asin_f32(asin_f32_unchecked_a0[i]);  // FloatingPointBoundedByJava0.java:68
        asin_f32_unchecked_out[i] = to_float;
    }
}

@compute @workgroup_size(32)  // FloatingPointBoundedByJava0.java:81
fn acos_f32(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // FloatingPointBoundedByJava0.java:82
    if (i < rk_acos_f32_arguments.out_length) {  // FloatingPointBoundedByJava0.java:83
        if (i < 0 || i >= rk_acos_f32_arguments.a0_length) {  // FloatingPointBoundedByJava0.java:84
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_acos_f32_traps[0], workItem);
            return;
        }
        let to_float = rk_acos_f32(acos_f32_a0[i]);
        acos_f32_out[i] = to_float;
    }
}

@compute @workgroup_size(32)  // FloatingPointBoundedByJava0.java:81
fn acos_f32_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // FloatingPointBoundedByJava0.java:82
    if (i < rk_acos_f32_unchecked_arguments.out_length) {  // FloatingPointBoundedByJava0.java:83
        let to_float = rk_acos_f32(acos_f32_unchecked_a0[i]);  // FloatingPointBoundedByJava0.java:84
        acos_f32_unchecked_out[i] = to_float;
    }
}

@compute @workgroup_size(32)  // FloatingPointBoundedByJava0.java:97
fn atan_f32(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // FloatingPointBoundedByJava0.java:98
    if (i < rk_atan_f32_arguments.out_length) {  // FloatingPointBoundedByJava0.java:99
        if (i < 0 || i >= rk_atan_f32_arguments.a0_length) {  // FloatingPointBoundedByJava0.java:100
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_atan_f32_traps[0], workItem);
            return;
        }
        let to_float = rk_atan_f32(atan_f32_a0[i]);
        atan_f32_out[i] = to_float;
    }
}

@compute @workgroup_size(32)  // FloatingPointBoundedByJava0.java:97
fn atan_f32_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // FloatingPointBoundedByJava0.java:98
    if (i < rk_atan_f32_unchecked_arguments.out_length) {  // FloatingPointBoundedByJava0.java:99
        let to_float = rk_atan_f32(atan_f32_unchecked_a0[i]);  // FloatingPointBoundedByJava0.java:100
        atan_f32_unchecked_out[i] = to_float;
    }
}

@compute @workgroup_size(32)  // FloatingPointBoundedByJava0.java:113
fn sinh_f32(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // FloatingPointBoundedByJava0.java:114
    if (i < rk_sinh_f32_arguments.out_length) {  // FloatingPointBoundedByJava0.java:115
        if (i < 0 || i >= rk_sinh_f32_arguments.a0_length) {  // FloatingPointBoundedByJava0.java:116
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_sinh_f32_traps[0], workItem);
            return;
        }
        let to_float = rk_sinh_f32(sinh_f32_a0[i]);
        sinh_f32_out[i] = to_float;
    }
}

@compute @workgroup_size(32)  // FloatingPointBoundedByJava0.java:113
fn sinh_f32_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // FloatingPointBoundedByJava0.java:114
    if (i < rk_sinh_f32_unchecked_arguments.out_length) {  // FloatingPointBoundedByJava0.java:115
        let to_float = rk_sinh_f32(sinh_f32_unchecked_a0[i]);  // FloatingPointBoundedByJava0.java:116
        sinh_f32_unchecked_out[i] = to_float;
    }
}

@compute @workgroup_size(32)  // FloatingPointBoundedByJava0.java:129
fn cosh_f32(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // FloatingPointBoundedByJava0.java:130
    if (i < rk_cosh_f32_arguments.out_length) {  // FloatingPointBoundedByJava0.java:131
        if (i < 0 || i >= rk_cosh_f32_arguments.a0_length) {  // FloatingPointBoundedByJava0.java:132
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_cosh_f32_traps[0], workItem);
            return;
        }
        let to_float = rk_cosh_f32(cosh_f32_a0[i]);
        cosh_f32_out[i] = to_float;
    }
}

@compute @workgroup_size(32)  // FloatingPointBoundedByJava0.java:129
fn cosh_f32_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // FloatingPointBoundedByJava0.java:130
    if (i < rk_cosh_f32_unchecked_arguments.out_length) {  // FloatingPointBoundedByJava0.java:131
        let to_float = rk_cosh_f32(cosh_f32_unchecked_a0[i]);  // FloatingPointBoundedByJava0.java:132
        cosh_f32_unchecked_out[i] = to_float;
    }
}

@compute @workgroup_size(32)  // FloatingPointBoundedByJava0.java:145
fn tanh_f32(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // FloatingPointBoundedByJava0.java:146
    if (i < rk_tanh_f32_arguments.out_length) {  // FloatingPointBoundedByJava0.java:147
        if (i < 0 || i >= rk_tanh_f32_arguments.a0_length) {  // FloatingPointBoundedByJava0.java:148
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_tanh_f32_traps[0], workItem);
            return;
        }
        let to_float = rk_tanh_f32(tanh_f32_a0[i]);
        tanh_f32_out[i] = to_float;
    }
}

@compute @workgroup_size(32)  // FloatingPointBoundedByJava0.java:145
fn tanh_f32_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // FloatingPointBoundedByJava0.java:146
    if (i < rk_tanh_f32_unchecked_arguments.out_length) {  // FloatingPointBoundedByJava0.java:147
        let to_float = rk_tanh_f32(tanh_f32_unchecked_a0[i]);  // FloatingPointBoundedByJava0.java:148
        tanh_f32_unchecked_out[i] = to_float;
    }
}

@compute @workgroup_size(32)  // FloatingPointBoundedByJava0.java:161
fn exp_f32(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // FloatingPointBoundedByJava0.java:162
    if (i < rk_exp_f32_arguments.out_length) {  // FloatingPointBoundedByJava0.java:163
        if (i < 0 || i >= rk_exp_f32_arguments.a0_length) {  // FloatingPointBoundedByJava0.java:164
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_exp_f32_traps[0], workItem);
            return;
        }
        let to_float = rk_exp_f32(exp_f32_a0[i]);
        exp_f32_out[i] = to_float;
    }
}

@compute @workgroup_size(32)  // FloatingPointBoundedByJava0.java:161
fn exp_f32_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // FloatingPointBoundedByJava0.java:162
    if (i < rk_exp_f32_unchecked_arguments.out_length) {  // FloatingPointBoundedByJava0.java:163
        let to_float = rk_exp_f32(exp_f32_unchecked_a0[i]);  // FloatingPointBoundedByJava0.java:164
        exp_f32_unchecked_out[i] = to_float;
    }
}

@compute @workgroup_size(32)  // FloatingPointBoundedByJava0.java:177
fn log_f32(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // FloatingPointBoundedByJava0.java:178
    if (i < rk_log_f32_arguments.out_length) {  // FloatingPointBoundedByJava0.java:179
        if (i < 0 || i >= rk_log_f32_arguments.a0_length) {  // FloatingPointBoundedByJava0.java:180
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_log_f32_traps[0], workItem);
            return;
        }
        let to_float = rk_log_f32(log_f32_a0[i]);
        log_f32_out[i] = to_float;
    }
}

@compute @workgroup_size(32)  // FloatingPointBoundedByJava0.java:177
fn log_f32_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // FloatingPointBoundedByJava0.java:178
    if (i < rk_log_f32_unchecked_arguments.out_length) {  // FloatingPointBoundedByJava0.java:179
        let to_float = rk_log_f32(log_f32_unchecked_a0[i]);  // FloatingPointBoundedByJava0.java:180
        log_f32_unchecked_out[i] = to_float;
    }
}

@compute @workgroup_size(32)  // FloatingPointBoundedByJava0.java:193
fn log10_f32(
        @builtin(global_invocation_id) rk_global_id: vec3<u32>,
        @builtin(num_workgroups) rk_grid_dim: vec3<u32>) {
    let rk_block_dim_x: i32 = 32;
    let rk_block_dim_y: i32 = 1;
    let i = i32(rk_global_id.x);  // FloatingPointBoundedByJava0.java:194
    if (i < rk_log10_f32_arguments.out_length) {  // FloatingPointBoundedByJava0.java:195
        if (i < 0 || i >= rk_log10_f32_arguments.a0_length) {  // FloatingPointBoundedByJava0.java:196
            let gridWidth = i32(rk_grid_dim.x) * rk_block_dim_x;
            let gridHeight = i32(rk_grid_dim.y) * rk_block_dim_y;
            let workItem = (i32(rk_global_id.z) * gridHeight + i32(rk_global_id.y)) * gridWidth + i32(rk_global_id.x);
            atomicMin(&rk_log10_f32_traps[0], workItem);
            return;
        }
        let to_float = rk_log10_f32(log10_f32_a0[i]);
        log10_f32_out[i] = to_float;
    }
}

@compute @workgroup_size(32)  // FloatingPointBoundedByJava0.java:193
fn log10_f32_unchecked(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // FloatingPointBoundedByJava0.java:194
    if (i < rk_log10_f32_unchecked_arguments.out_length) {  // FloatingPointBoundedByJava0.java:195
        let to_float = rk_log10_f32(log10_f32_unchecked_a0[i]);  // FloatingPointBoundedByJava0.java:196
        log10_f32_unchecked_out[i] = to_float;
    }
}
