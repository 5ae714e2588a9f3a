package io.ringkernel.ir.pass;

import io.ringkernel.ir.Op.Comparison;
import java.util.HashMap;
import java.util.Map;

/**
 * What is known about ints at one place. A symbol stands for one int that never changes; a local
 * has another symbol after each assignment.
 */
final class IntFacts {
  /** The symbol of an array's length. */
  static int lengthOf(int array) {
    return -1 - array;
  }

  private IntMap<Interval> intervals;
  /** Symbol, array, k: the symbol plus k is less than the length of the array. */
  private IntMap<Map<Integer, Long>> below;
  private IntMap<Integer> locals;

  IntFacts() {
    this(IntMap.empty(), IntMap.empty(), IntMap.empty());
  }

  private IntFacts(IntMap<Interval> intervals, IntMap<Map<Integer, Long>> below,
      IntMap<Integer> locals) {
    this.intervals = intervals;
    this.below = below;
    this.locals = locals;
  }

  /** The same facts, to which others may be added; takes no time. */
  IntFacts copy() {
    return new IntFacts(intervals, below, locals);
  }

  /** The symbol that a local holds; null where nothing is known of it. */
  Integer local(int local) {
    return locals.get(local);
  }

  void setLocal(int local, int symbol) {
    locals = locals.with(local, symbol);
  }

  Interval interval(int symbol) {
    return intervals.get(symbol, symbol < 0 ? Interval.NATURAL : Interval.ALL);
  }

  void setInterval(int symbol, Interval interval) {
    intervals = intervals.with(symbol, interval);
  }

  void narrow(int symbol, Interval to) {
    intervals = intervals.with(symbol, interval(symbol).meet(to));
  }

  Map<Integer, Long> below(int symbol) {
    // a length less one is below itself
    return below.get(symbol, symbol < 0 ? Map.of(-1 - symbol, -1L) : Map.of());
  }

  /** Learns that a symbol plus k is less than a length. */
  void setBelow(int symbol, int array, long k) {
    Map<Integer, Long> lengths = new HashMap<>(below.get(symbol, Map.of()));
    lengths.merge(array, k, Math::max);
    below = below.with(symbol, lengths);
    if (k >= 0) {
      narrow(symbol, new Interval(Integer.MIN_VALUE, Integer.MAX_VALUE - 1 - k));
    }
  }

  void setBelow(int symbol, Map<Integer, Long> facts) {
    facts.forEach((array, k) -> setBelow(symbol, array, k));
  }

  /**
   * Learns that a comparison between two symbols holds.
   *
   * @param minusLength what is known of the right side as a length less a number; may be null
   */
  void assume(Comparison comparison, int left, int right, LengthMinus minusLength) {
    Interval l = interval(left);
    Interval r = interval(right);
    switch (comparison) {
      case LT -> {
        narrow(left, new Interval(Integer.MIN_VALUE, r.high() - 1));
        narrow(right, new Interval(l.low() + 1, Integer.MAX_VALUE));
        lessThan(left, right, minusLength, 1);
      }
      case LE -> {
        narrow(left, new Interval(Integer.MIN_VALUE, r.high()));
        narrow(right, new Interval(l.low(), Integer.MAX_VALUE));
        lessThan(left, right, minusLength, 0);
      }
      case EQ -> {
        narrow(left, r);
        narrow(right, l);
        lessThan(left, right, minusLength, 0);
      }
      case NE, GT, GE -> {}
    }
  }

  /** A length less a number. */
  record LengthMinus(int array, long number) {}

  private void lessThan(int left, int right, LengthMinus form, long gap) {
    if (form != null) {
      setBelow(left, form.array(), form.number() + gap - 1);
    }
    Map.copyOf(below(right)).forEach((array, k) -> setBelow(left, array, k + gap));
  }
}
