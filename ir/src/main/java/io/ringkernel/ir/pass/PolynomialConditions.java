package io.ringkernel.ir.pass;

import io.ringkernel.ir.Entry;
import io.ringkernel.ir.Precondition;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Sets of polynomials that must not be negative. */
final class PolynomialConditions {
  private PolynomialConditions() {}

  static boolean neverHold(Polynomial condition) {
    return condition.constant().filter(c -> c < 0).isPresent();
  }

  /** The fewest conditions from which all follow. */
  static List<Precondition> simplified(Set<Polynomial> all, Entry entry) {
    Set<String> natural = new TreeSet<>();
    all.forEach(c -> c.symbol().ifPresent(natural::add));
    Set<Polynomial> strong = new LinkedHashSet<>();
    for (Polynomial condition : all) {
      // Only for a number close to the smallest int is this stronger, and easier to read.
      boolean isLoose = condition.terms().getOrDefault("", 0L) >= 1 << 30
          && condition.terms().entrySet().stream()
              .allMatch(t -> t.getValue() >= 0 && !t.getKey().contains("*"));
      if (isLoose && !condition.isNatural(new SymbolRanges(entry, natural))) {
        for (String symbol : condition.singles()) {
          natural.add(symbol);
          strong.add(Polynomial.of(symbol));
        }
      } else {
        strong.add(condition);
      }
    }
    SymbolRanges ranges = new SymbolRanges(entry, natural);
    SymbolRanges unassuming = new SymbolRanges(entry, Set.of());
    List<Polynomial> kept = new ArrayList<>();
    for (Polynomial condition : strong) {
      boolean isAssumption = condition.symbol().isPresent() && !condition.isNatural(unassuming);
      if (isAssumption || !condition.isNatural(ranges)) {
        kept.add(condition);
      }
    }
    List<Polynomial> needed = new ArrayList<>(kept);
    for (Polynomial condition : kept) {
      if (needed.stream().anyMatch(o -> !o.equals(condition) && follows(condition, o, ranges))
          && condition.symbol().isEmpty()) {
        needed.remove(condition);
      }
    }
    return needed.stream().map(Polynomial::notNegative).toList();
  }

  /** Whether a condition follows from another one, of which no length exceeds an int. */
  private static boolean follows(Polynomial condition, Polynomial other, SymbolRanges ranges) {
    if (condition.minus(other).isNatural(ranges)) {
      return true;
    }
    Polynomial bounded = Polynomial.of(Integer.MAX_VALUE).minus(condition);
    return other.lengths().stream().anyMatch(length -> Polynomial.of(length).minus(other)
        .minus(bounded).isNatural(ranges));
  }
}
