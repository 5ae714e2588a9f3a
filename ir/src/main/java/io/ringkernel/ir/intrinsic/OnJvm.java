package io.ringkernel.ir.intrinsic;

import io.ringkernel.ir.RawBits;
import io.ringkernel.ir.intrinsic.Intrinsic.Evaluator;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntBinaryOperator;
import java.util.function.IntUnaryOperator;
import java.util.function.LongBinaryOperator;
import java.util.function.LongUnaryOperator;

/** Turns references to the JDK's own methods into evaluators over raw bits. */
final class OnJvm {
  private OnJvm() {}

  /** {@code float} to {@code float}. */
  @FunctionalInterface
  interface FloatUnary {
    float apply(float x);
  }

  /** Two {@code float}s to {@code float}. */
  @FunctionalInterface
  interface FloatBinary {
    float apply(float x, float y);
  }

  static Evaluator ofInt(IntUnaryOperator f) {
    return v -> f.applyAsInt((int) v[0]);
  }

  static Evaluator ofInts(IntBinaryOperator f) {
    return v -> f.applyAsInt((int) v[0], (int) v[1]);
  }

  static Evaluator ofLong(LongUnaryOperator f) {
    return v -> f.applyAsLong(v[0]);
  }

  static Evaluator ofLongs(LongBinaryOperator f) {
    return v -> f.applyAsLong(v[0], v[1]);
  }

  static Evaluator ofFloat(FloatUnary f) {
    return v -> RawBits.of(f.apply(RawBits.asFloat(v[0])));
  }

  static Evaluator ofFloats(FloatBinary f) {
    return v -> RawBits.of(f.apply(RawBits.asFloat(v[0]), RawBits.asFloat(v[1])));
  }

  static Evaluator ofDouble(DoubleUnaryOperator f) {
    return v -> RawBits.of(f.applyAsDouble(RawBits.asDouble(v[0])));
  }

  static Evaluator ofDoubles(DoubleBinaryOperator f) {
    return v -> RawBits.of(f.applyAsDouble(RawBits.asDouble(v[0]), RawBits.asDouble(v[1])));
  }

  /** {@code (float) f((double) x)}: the meaning of a float row that narrows a double one. */
  static Evaluator narrowed(DoubleUnaryOperator f) {
    return v -> RawBits.of((float) f.applyAsDouble(RawBits.asFloat(v[0])));
  }

  /** {@code (float) f((double) x, (double) y)}. */
  static Evaluator narrowed(DoubleBinaryOperator f) {
    return v -> RawBits.of((float) f.applyAsDouble(RawBits.asFloat(v[0]), RawBits.asFloat(v[1])));
  }
}
