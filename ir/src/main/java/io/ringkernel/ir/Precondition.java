package io.ringkernel.ir;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/**
 * A condition on the arguments and the size of a launch: the sum of the terms, without wrapping, is
 * not negative.
 */
public record Precondition(List<Term> terms) {
  /**
   * A product.
   *
   * @param times the constant factor
   * @param factors what it is multiplied with: an {@code int} parameter {@code n}, the length
   *     {@code a.length} of an array parameter, a number of blocks {@code grid.x}, {@code grid.y}
   *     or {@code grid.z}, or a parameter divided by a positive constant as Java divides, {@code
   *     n/8}
   */
  public record Term(long times, List<String> factors) {
    /** Copies the list. */
    public Term {
      factors = List.copyOf(factors);
    }

    private String text() {
      long magnitude = Math.abs(times);
      String product = factors.stream().map(f -> f.contains("/") ? "(" + f + ")" : f)
          .collect(Collectors.joining(" * "));
      return factors.isEmpty() ? Long.toString(magnitude)
          : magnitude == 1 ? product : magnitude + " * " + product;
    }
  }

  /** Copies the list. */
  public Precondition {
    terms = List.copyOf(terms);
  }

  /**
   * Whether it holds; a sum that no {@code long} holds counts as no.
   *
   * @param values of the factors that are no quotients
   */
  public boolean holds(ToLongFunction<String> values) {
    try {
      long sum = 0;
      for (Term term : terms) {
        long product = term.times();
        for (String factor : term.factors()) {
          product = Math.multiplyExact(product, value(factor, values));
        }
        sum = Math.addExact(sum, product);
      }
      return sum >= 0;
    } catch (ArithmeticException e) {
      return false;
    }
  }

  private static long value(String factor, ToLongFunction<String> values) {
    int slash = factor.indexOf('/');
    return slash < 0 ? values.applyAsLong(factor)
        : values.applyAsLong(factor.substring(0, slash))
            / Integer.parseInt(factor.substring(slash + 1));
  }

  /** As a person writes it, such as {@code n * n <= a.length}. */
  @Override
  public String toString() {
    List<Term> smaller = new ArrayList<>();
    List<Term> larger = new ArrayList<>();
    terms.forEach(t -> (t.times() < 0 ? smaller : larger).add(t));
    return smaller.isEmpty() ? sum(larger) + " >= 0" : sum(smaller) + " <= " + sum(larger);
  }

  private static String sum(List<Term> terms) {
    return terms.isEmpty() ? "0" : terms.stream().map(Term::text)
        .collect(Collectors.joining(" + "));
  }
}
