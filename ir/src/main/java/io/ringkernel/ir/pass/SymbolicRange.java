package io.ringkernel.ir.pass;

import io.ringkernel.ir.Scalar;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Where an int lies, given that some polynomials are not negative.
 *
 * @param low the smallest value it may have; null where that is not known
 * @param high the largest value it may have; null where that is not known
 * @param needs what must not be negative for this to be so
 */
record SymbolicRange(Polynomial low, Polynomial high, Set<Polynomial> needs) {
  static final SymbolicRange UNKNOWN = new SymbolicRange(null, null, Set.of());

  /** A host would have to test them all; who needs more is not worth it. */
  private static final int MOST_NEEDS = 64;

  SymbolicRange {
    if (needs.size() > MOST_NEEDS) {
      low = null;
      high = null;
      needs = Set.of();
    }
    // in order: what a compiler gives is a function of its input, and Set.copyOf draws lots
    needs = Collections.unmodifiableSet(new LinkedHashSet<>(needs));
  }

  static SymbolicRange exactly(Polynomial value) {
    return new SymbolicRange(value, value, Set.of());
  }

  static SymbolicRange of(long low, Polynomial high) {
    return new SymbolicRange(Polynomial.of(low), high, Set.of());
  }

  static SymbolicRange of(Scalar scalar) {
    Interval interval = Interval.of(scalar);
    return interval.equals(Interval.ALL) ? UNKNOWN
        : of(interval.low(), Polynomial.of(interval.high()));
  }

  boolean isKnown() {
    return low != null && high != null;
  }

  boolean isExact() {
    return isKnown() && low.equals(high);
  }

  SymbolicRange plus(SymbolicRange other) {
    return isKnown() && other.isKnown()
        ? fitting(low.plus(other.low), high.plus(other.high), other) : UNKNOWN;
  }

  SymbolicRange minus(SymbolicRange other) {
    return isKnown() && other.isKnown()
        ? fitting(low.minus(other.high), high.minus(other.low), other) : UNKNOWN;
  }

  SymbolicRange times(SymbolicRange other) {
    if (!isKnown() || !other.isKnown()) {
      return UNKNOWN;
    }
    if (isExact() && !other.isExact()) {
      return other.times(this);
    }
    if (other.isExact()) {
      Polynomial factor = other.high;
      boolean isNegative = factor.constant().filter(c -> c < 0).isPresent();
      return isNegative ? fitting(high.times(factor), low.times(factor), other)
          : isExact() ? fitting(low.times(factor), low.times(factor), other)
          : fitting(low.times(factor), high.times(factor), other, factor);
    }
    return fitting(low.times(other.low), high.times(other.high), other, low, other.low);
  }

  /** The smaller of two ints; a lower bound holds where this one's is not above the other's. */
  SymbolicRange smaller(SymbolicRange other) {
    return isKnown() && other.isKnown()
        ? both(other, low, other.isExact() || high.mentionsGrid() ? other.high : high,
            other.low.minus(low)) : UNKNOWN;
  }

  /** The larger of two ints; an upper bound holds where this one's is not below the other's. */
  SymbolicRange larger(SymbolicRange other) {
    return isKnown() && other.isKnown()
        ? both(other, other.isExact() ? other.low : low, high, high.minus(other.high)) : UNKNOWN;
  }

  /** The absolute value, where the upper bound is farther from 0 than the lower one. */
  SymbolicRange magnitude() {
    return isKnown() ? with(Polynomial.ZERO, high, high.plus(low),
        low.plus(-(1L + Integer.MIN_VALUE))) : UNKNOWN;
  }

  /** One of two ints; where nothing is known of which bound is farther out, nothing is. */
  SymbolicRange or(SymbolicRange other) {
    if (!isKnown() || !other.isKnown()) {
      return UNKNOWN;
    }
    boolean isLowest = isBelow(low, other.low);
    boolean isHighest = isBelow(other.high, high);
    if (!isLowest && !isBelow(other.low, low) || !isHighest && !isBelow(high, other.high)) {
      return UNKNOWN;
    }
    return both(other, isLowest ? low : other.low, isHighest ? high : other.high,
        isLowest ? other.low.minus(low) : low.minus(other.low),
        isHighest ? high.minus(other.high) : other.high.minus(high));
  }

  /** Whether one is at most the other by what is known, or may be asked of a launch to be. */
  private static boolean isBelow(Polynomial one, Polynomial other) {
    return other.minus(one).constant().map(c -> c >= 0)
        .orElse(one.constant().isPresent());
  }

  private SymbolicRange both(SymbolicRange other, Polynomial newLow, Polynomial newHigh,
      Polynomial... more) {
    Set<Polynomial> all = new LinkedHashSet<>(needs);
    all.addAll(other.needs);
    all.addAll(java.util.List.of(more));
    return new SymbolicRange(newLow, newHigh, all);
  }

  /** The result of an operation, which must not have wrapped. */
  private SymbolicRange fitting(Polynomial newLow, Polynomial newHigh, SymbolicRange other,
      Polynomial... more) {
    Set<Polynomial> all = new LinkedHashSet<>(needs);
    all.addAll(other.needs);
    all.addAll(java.util.List.of(newLow.plus(-(long) Integer.MIN_VALUE),
        Polynomial.of(Integer.MAX_VALUE).minus(newHigh)));
    all.addAll(java.util.List.of(more));
    return new SymbolicRange(newLow, newHigh, all);
  }

  /** The result where it is known to be an int, from this range on the way. */
  SymbolicRange with(Polynomial newLow, Polynomial newHigh, Polynomial... more) {
    Set<Polynomial> all = new LinkedHashSet<>(needs);
    all.addAll(java.util.List.of(more));
    return new SymbolicRange(newLow, newHigh, all);
  }

  /** This range with an upper bound that a test has shown. */
  SymbolicRange below(Polynomial bound, Set<Polynomial> why) {
    if (high != null && !isBetter(bound, high)) {
      return this;
    }
    Set<Polynomial> all = new LinkedHashSet<>(needs);
    all.addAll(why);
    return new SymbolicRange(low, bound, all);
  }

  /** A constant is of use everywhere; the size of a launch is rounded up and of little use. */
  private static boolean isBetter(Polynomial bound, Polynomial old) {
    if (old.constant().isPresent()) {
      return bound.constant().isPresent() && bound.constant().get() < old.constant().get();
    }
    return bound.constant().isPresent() || !bound.mentionsGrid() || old.mentionsGrid();
  }

  /** This range with a lower bound that a test has shown. */
  SymbolicRange atLeast(Polynomial bound, Set<Polynomial> why) {
    boolean isBetter = low == null || low.constant().isPresent()
        && bound.constant().filter(b -> b > low.constant().get()).isPresent();
    if (!isBetter) {
      return this;
    }
    Set<Polynomial> all = new LinkedHashSet<>(needs);
    all.addAll(why);
    return new SymbolicRange(bound, high, all);
  }
}
