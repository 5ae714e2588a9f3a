@file:JvmName("HandWrittenKotlin")

import kotlin.math.max
import kotlin.math.min
import kotlin.math.sqrt

const val LIMIT = 40
private val WEIGHTS = intArrayOf(3, 1, 4, 1, 5, 9, 2, 6)

fun nested(m: IntArray, n: Int): Int {
  var acc = n
  outer@ for (i in 0 until 12) {
    for (j in i..15) {
      if (m[j] and 1 == 0) continue@outer
      if (m[j] > LIMIT) break@outer
      if (m[j] < -20 || j > 14 && i > 3) break
      acc += m[j] * j
    }
    acc = acc xor i
  }
  return acc
}

fun branches(k: Int, x: Float): Int = when {
  k in 1..9 -> k * 3
  k in LIMIT until 80 && x > 0f -> k shl 2
  x.isNaN() -> -1
  k !in -100..100 -> k ushr 3
  else -> k.inv()
}

fun choice(k: Int, l: Long): Long {
  var sum = l
  for (i in 0..20 step 3) {
    sum += when (k + i and 7) {
      0, 1 -> 3L
      2 -> sum * 5
      3, 5 -> { if (sum > 100) return sum; sum shr 1 }
      else -> -l
    }
  }
  return sum
}

fun downward(values: IntArray): Int {
  var result = 0
  for (i in values.indices.reversed()) result = result * 31 + values[i]
  for (i in 14 downTo 2 step 4) result = result xor values[i]
  return result
}

fun stepped(first: Int, last: Int, values: IntArray): Int {
  var result = 0
  var turns = 0
  for (i in (first and 7)..(last and 15) step 2) { result += values[i]; turns++ }
  return result * 100 + turns
}

fun elements(values: DoubleArray, flags: BooleanArray): Double {
  var sum = 0.0
  for (value in values) sum += value * 0.5
  for ((i, flag) in flags.withIndex()) if (flag) sum -= values[i]
  return sum
}

inline fun accumulate(n: Int, start: Int, step: (Int, Int) -> Int): Int {
  var value = start
  for (i in 0 until n) value = step(value, i)
  return value
}

fun inlined(values: IntArray, factor: Int): Int {
  var calls = 0
  val sum = accumulate(values.size, factor) { acc, i -> calls++; acc * 3 + values[i] * factor }
  return accumulate(calls, sum) { acc, i ->
    if (i > 9) return acc
    max(acc, i) - min(factor, i)
  }
}

fun repeated(values: IntArray): Int {
  var result = 1
  repeat(10) { i -> result = result * 7 + values[i and 15] }
  run { if (result < 0) result = -result }
  return values.fold(result)
}

private fun IntArray.fold(first: Int): Int {
  var result = first
  var i = 0
  do { result = result xor this[i++] } while (i < size)
  return result
}

fun table(k: Int): Int = WEIGHTS[k and 7] + WEIGHTS.size

fun unsigned(a: Int, b: Int): Int {
  val x = a.toUInt()
  val y = b.toUInt() or 1u
  return (x / y).toInt() + (x % y).toInt() + if (x > y) 1 else 0
}

fun unsignedLong(a: Long, b: Long): Long {
  val x = a.toULong() shr 3
  val y = b.toULong() or 1uL
  return (x / y).toLong() xor (x * y).toLong()
}

fun narrow(b: Byte, s: Short, c: Char): Int {
  val wide = b + s
  val next = c + 1
  return wide * 3 + (next.code - 'a'.code) + (wide.toByte().toInt() and 0xff)
}

fun clamped(x: Int, y: Double): Double = x.coerceIn(-5, 7) + y.coerceAtLeast(0.25).coerceAtMost(9.5)

fun remainders(a: Int, b: Int): Int = if (b == 0) 0 else a.mod(b) * 1000 + a.floorDiv(b) + a % b + a / b

fun root(x: Double): Double = if (x < 0) -sqrt(-x) else sqrt(x)

fun guarded(n: Int, values: IntArray): Int {
  require(n >= -1000) { "too small" }
  check(n <= 1000)
  if (n == 77) throw IllegalStateException("seventy-seven")
  return values[n and 31]
}

fun divided(a: Int, b: Int): Int = try0(a) / (b and 3)

private fun try0(a: Int): Int = if (a == Int.MIN_VALUE) 0 else a

fun defaults(a: Int): Int = shifted(a) + shifted(a, 3) + shifted(by = 5, a = a)

fun shifted(a: Int, by: Int = 1): Int = a shl by xor (a ushr by)

tailrec fun gcd(a: Int, b: Int): Int = if (b == 0) a else gcd(b, a % b)

fun divisor(a: Int, b: Int): Int = gcd(a and 0xfff, b and 0xfff)

fun local(x: Int): Int {
  val scratch = IntArray(8)
  for (i in 0..7) scratch[i] = x * i
  var sum = 0
  scratch.forEach { sum = sum * 3 + it }
  return sum
}

fun bits(x: Int, f: Float, d: Double): Long =
  x.countOneBits() + x.countLeadingZeroBits() * 3L + x.rotateLeft(5) +
      f.toRawBits() + d.toInt() + d.toLong() + f.toInt()

fun comparisons(a: Float, b: Float, c: Double): Int {
  var result = 0
  if (a < b) result += 1
  if (!(a >= b)) result += 2
  if (a == b) result += 4
  if (c > a) result += 8
  if (a.compareTo(b) > 0) result += 16
  return result
}

object Toolbox {
  @JvmStatic
  fun doubled(x: Int): Int = x * 2
}

fun throughObject(x: Int): Int = Toolbox.doubled(x) + 1
