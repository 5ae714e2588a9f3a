// Generated from Sample.java by RingKernel. Do not edit.

struct rk_long {
    @align(8) low: i32,  // offset 0
    high: i32,  // offset 4
}

struct longs_Arguments {
    left_length: i32,
    right_length: i32,
    result_length: i32,
}

@group(0) @binding(0) var<storage, read> left: array<rk_long>;
@group(0) @binding(1) var<storage, read> right: array<rk_long>;
@group(0) @binding(2) var<storage, read_write> result: array<rk_long>;
@group(0) @binding(3) var<uniform> rk_arguments: longs_Arguments;

fn rk_long_add(a: rk_long, b: rk_long) -> rk_long {
    let sum = a.low + b.low;
    let pair = rk_long(sum, a.high + b.high + select(0, 1, (sum ^ i32(-2147483648)) < (a.low ^ i32(-2147483648))));
    return pair;
}

fn rk_long_subtract(a: rk_long, b: rk_long) -> rk_long {
    let pair = rk_long(a.low - b.low, a.high - b.high - select(0, 1, (a.low ^ i32(-2147483648)) < (b.low ^ i32(-2147483648))));
    return pair;
}

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

fn rk_long_shift_left(a: rk_long, count: i32) -> rk_long {
    let bits = count & 31;
    let isDifferent = (count & 32) != 0;
    let shifted = a.low << u32(bits & 31);
    let pair = rk_long(select(shifted, 0, isDifferent), select(((a.high << u32(bits & 31)) | i32(u32(i32(u32(a.low) >> 1u)) >> u32((31 - bits) & 31))), shifted, isDifferent));
    return pair;
}

fn rk_long_shift_right(a: rk_long, count: i32) -> rk_long {
    let bits = count & 31;
    let isDifferent = (count & 32) != 0;
    let shifted = a.high >> u32(bits & 31);
    let pair = rk_long(select((i32(u32(a.low) >> u32(bits & 31)) | ((a.high << 1u) << u32((31 - bits) & 31))), shifted, isDifferent), select(shifted, a.high >> 31u, isDifferent));
    return pair;
}

fn rk_long_shift_right_unsigned(a: rk_long, count: i32) -> rk_long {
    let bits = count & 31;
    let isDifferent = (count & 32) != 0;
    let shifted = i32(u32(a.high) >> u32(bits & 31));
    let pair = rk_long(select((i32(u32(a.low) >> u32(bits & 31)) | ((a.high << 1u) << u32((31 - bits) & 31))), shifted, isDifferent), select(shifted, 0, isDifferent));
    return pair;
}

fn rk_long_less(a: rk_long, b: rk_long) -> bool {
    return a.high < b.high || (a.high == b.high && (a.low ^ i32(-2147483648)) < (b.low ^ i32(-2147483648)));
}

fn rk_long_less_unsigned(a: rk_long, b: rk_long) -> bool {
    return (a.high ^ i32(-2147483648)) < (b.high ^ i32(-2147483648)) || (a.high == b.high && (a.low ^ i32(-2147483648)) < (b.low ^ i32(-2147483648)));
}

fn rk_long_magnitude(a: rk_long) -> rk_long {
    let isLess = a.high < 0;
    let pair = rk_long(0, 0);
    let result_1 = rk_long_subtract(pair, a);
    let pair_1 = rk_long(select(a.low, result_1.low, isLess), select(a.high, result_1.high, isLess));
    return pair_1;
}

fn rk_long_divide_unsigned(a: rk_long, b: rk_long) -> rk_long {
    let pair = rk_long(0, 0);
    var quotient = pair;
    let pair_1 = rk_long(0, 0);
    var remainder = pair_1;
    for (var bit = 63; bit >= 0; bit--) {
        let result_1 = rk_long_shift_left(remainder, 1);
        let bits = result_1.low | (rk_long_shift_right_unsigned(a, bit).low & 1);
        let pair_2 = rk_long(bits, result_1.high);
        let fits = !rk_long_less_unsigned(pair_2, b);
        let bits_1 = remainder.high < 0 || fits;
        let result_2 = rk_long_subtract(pair_2, b);
        let pair_3 = rk_long(select(bits, result_2.low, bits_1), select(result_1.high, result_2.high, bits_1));
        remainder = pair_3;
        let result_3 = rk_long_shift_left(quotient, 1);
        let pair_4 = rk_long((result_3.low | select(0, 1, bits_1)), result_3.high);
        quotient = pair_4;
    }
    return quotient;
}

fn rk_long_divide(a: rk_long, b: rk_long) -> rk_long {
    let result_1 = rk_long_divide_unsigned(rk_long_magnitude(a), rk_long_magnitude(b));
    let isLess = (a.high ^ b.high) < 0;
    let pair = rk_long(0, 0);
    let result_2 = rk_long_subtract(pair, result_1);
    let pair_1 = rk_long(select(result_1.low, result_2.low, isLess), select(result_1.high, result_2.high, isLess));
    return pair_1;
}

fn rk_long_remainder(a: rk_long, b: rk_long) -> rk_long {
    return rk_long_subtract(a, rk_long_multiply(rk_long_divide(a, b), b));
}

@compute @workgroup_size(256)  // Sample.java:1
fn longs(@builtin(global_invocation_id) rk_global_id: vec3<u32>) {
    let i = i32(rk_global_id.x);  // Sample.java:4
    let a = left[i];  // Sample.java:5
    let b = right[i];  // Sample.java:6
    result[0] = rk_long_add(a, b);  // Sample.java:7
    result[1] = rk_long_subtract(a, b);  // Sample.java:8
    result[2] = rk_long_multiply(a, b);  // Sample.java:9
    let word = b.low;  // Sample.java:10
    let word_1 = b.high;
    let bits = word == -1 && word_1 == -1;
    let word_2 = b.low;
    let word_3 = b.high;
    let user_rk_long_divideResult = rk_long_divide(a, rk_long(select(word_2, 1, bits), select(word_3, 0, bits)));
    let pair = rk_long(0, 0);
    let negated = rk_long_subtract(pair, a);
    let word_4 = negated.low;
    let word_5 = user_rk_long_divideResult.low;
    let word_6 = negated.high;
    let word_7 = user_rk_long_divideResult.high;
    result[3] = rk_long(select(word_5, word_4, bits), select(word_7, word_6, bits));
    let word_8 = b.low;  // Sample.java:11
    let word_9 = b.high;
    let bits_1 = word_8 == -1 && word_9 == -1;
    let word_10 = b.low;
    let word_11 = b.high;
    result[4] = rk_long_remainder(a, rk_long(select(word_10, 1, bits_1), select(word_11, 0, bits_1)));
    result[5] = rk_long_divide(a, b);  // Sample.java:12
    result[6] = rk_long_remainder(a, b);  // Sample.java:13
    let to_int = b.low;  // Sample.java:14
    result[7] = rk_long_shift_left(a, to_int);
    let to_int_1 = b.low;  // Sample.java:15
    result[8] = rk_long_shift_right(a, to_int_1);
    let to_int_2 = b.low;  // Sample.java:16
    result[9] = rk_long_shift_right_unsigned(a, to_int_2);
    result[10] = rk_long((a.low & b.low), a.high & b.high);  // Sample.java:17
    result[11] = rk_long((a.low | b.low), a.high | b.high);  // Sample.java:18
    result[12] = rk_long((a.low ^ b.low), a.high ^ b.high);  // Sample.java:19
    let pair_1 = rk_long(0, 0);  // Sample.java:20
    let pair_2 = rk_long(0, 0);
    result[13] = rk_long_subtract(pair_2, rk_long_subtract(pair_1, a));
    let low = ~a.low;  // Sample.java:21
    let high = ~a.high;
    result[14] = rk_long(low, high);
    let word_12 = a.low;  // Sample.java:22
    let word_13 = b.low;
    let word_14 = a.high;
    let word_15 = b.high;
    let word_16 = a.low;
    let word_17 = b.low;
    let word_18 = a.high;
    let word_19 = b.high;
    let bits_2 = ((word_12 == word_13 && word_14 == word_15) || (rk_long_less(b, a) && !rk_long_less(b, a)) || (!rk_long_less(b, a) && !rk_long_less(b, a))) != !(word_16 == word_17 && word_18 == word_19);
    let word_20 = a.low;
    let word_21 = b.low;
    let word_22 = a.high;
    let word_23 = b.high;
    result[i] = rk_long(select(word_21, word_20, bits_2), select(word_23, word_22, bits_2));
}
