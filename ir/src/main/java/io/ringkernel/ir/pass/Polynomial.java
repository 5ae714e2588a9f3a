package io.ringkernel.ir.pass;

import io.ringkernel.ir.LaunchLength;
import io.ringkernel.ir.Precondition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A sum of products of what is the same during a launch, in exact arithmetic. Symbols are written
 * as in {@link Precondition.Term}.
 *
 * @param terms the factor of each product by its symbols in order, joined by {@code *}; none is 0
 */
record Polynomial(Map<String, Long> terms) {
  static final Polynomial ZERO = new Polynomial(Map.of());

  Polynomial {
    terms = new TreeMap<>(terms);
  }

  static Polynomial of(long constant) {
    return constant == 0 ? ZERO : new Polynomial(Map.of("", constant));
  }

  static Polynomial of(String symbol) {
    return new Polynomial(Map.of(symbol, 1L));
  }

  /** The length of a shared array that a launch sizes. */
  static Polynomial of(LaunchLength length) {
    Polynomial sum = ZERO;
    for (Precondition.Term term : length.terms()) {
      sum = sum.plus(new Polynomial(Map.of(String.join("*", term.factors()), term.times())));
    }
    return sum;
  }

  /** The value of a polynomial without symbols. */
  Optional<Long> constant() {
    return terms.isEmpty() ? Optional.of(0L)
        : terms.size() == 1 && terms.containsKey("") ? Optional.of(terms.get(""))
        : Optional.empty();
  }

  /** The symbol that the polynomial consists of. */
  Optional<String> symbol() {
    if (terms.size() != 1) {
      return Optional.empty();
    }
    Map.Entry<String, Long> only = terms.entrySet().iterator().next();
    return only.getValue() == 1 && !only.getKey().isEmpty() && !only.getKey().contains("*")
        ? Optional.of(only.getKey()) : Optional.empty();
  }

  /**
   * The sum.
   *
   * @throws ArithmeticException if a factor does not fit a long; as all below
   */
  Polynomial plus(Polynomial other) {
    Map<String, Long> sum = new TreeMap<>(terms);
    other.terms.forEach((product, times) -> add(sum, product, times));
    return new Polynomial(sum);
  }

  Polynomial minus(Polynomial other) {
    return plus(other.times(of(-1)));
  }

  Polynomial plus(long constant) {
    return plus(of(constant));
  }

  Polynomial times(Polynomial other) {
    Map<String, Long> sum = new TreeMap<>();
    terms.forEach((one, n) -> other.terms.forEach(
        (two, m) -> add(sum, product(one, two), Math.multiplyExact(n, m))));
    return new Polynomial(sum);
  }

  private static void add(Map<String, Long> sum, String product, long times) {
    long all = Math.addExact(sum.getOrDefault(product, 0L), times);
    if (all == 0) {
      sum.remove(product);
    } else {
      sum.put(product, all);
    }
  }

  private static String product(String one, String two) {
    List<String> factors = new ArrayList<>(factors(one));
    factors.addAll(factors(two));
    factors.sort(null);
    return String.join("*", factors);
  }

  private static List<String> factors(String product) {
    return product.isEmpty() ? List.of() : List.of(product.split("\\*"));
  }

  /** Whether it depends on the number of blocks. */
  boolean mentionsGrid() {
    return terms.keySet().stream().flatMap(p -> factors(p).stream())
        .anyMatch(s -> s.startsWith("grid."));
  }

  /** Whether it is never negative, as far as the ranges of its symbols show. */
  boolean isNatural(SymbolRanges ranges) {
    // Far beyond what a double counts exactly, only the sign matters.
    double low = 0;
    for (Map.Entry<String, Long> term : terms.entrySet()) {
      List<String> factors = factors(term.getKey());
      long times = term.getValue();
      if (factors.isEmpty()) {
        low += times;
      } else if (factors.size() == 1) {
        low += times * (double) (times > 0 ? ranges.least(factors.getFirst())
            : ranges.largest(factors.getFirst()));
      } else if (times < 0 || factors.stream().anyMatch(s -> ranges.least(s) < 0)) {
        return false;
      }
    }
    return low >= 0;
  }

  /** The condition that it is not negative. */
  Precondition notNegative() {
    return new Precondition(terms.entrySet().stream()
        .map(t -> new Precondition.Term(t.getValue(), factors(t.getKey()))).toList());
  }

  /** The symbols that are lengths and are added once. */
  List<String> lengths() {
    return terms.entrySet().stream().filter(t -> t.getValue() == 1
        && t.getKey().endsWith(".length") && !t.getKey().contains("*")).map(Map.Entry::getKey)
        .toList();
  }

  /** The symbols that stand alone. */
  List<String> singles() {
    return terms.keySet().stream().filter(p -> factors(p).size() == 1).toList();
  }
}
