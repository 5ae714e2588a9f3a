package io.ringkernel.ir;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/**
 * A length that a launch fixes: the sum of the terms, computed as Java computes with {@code int}. A
 * sum of products is the same in any order, also where it wraps.
 *
 * @param terms whose factors are {@code int} parameters {@code n}, lengths {@code a.length} of
 *     array parameters, and parameters divided by a positive constant, {@code n/8}
 */
public record LaunchLength(List<Precondition.Term> terms) {
  /** Copies the list. */
  public LaunchLength {
    terms = List.copyOf(terms);
  }

  /**
   * The length; it may be negative.
   *
   * @param values of the factors that are no quotients
   */
  public int value(ToIntFunction<String> values) {
    int sum = 0;
    for (Precondition.Term term : terms) {
      int product = (int) term.times();
      for (String factor : term.factors()) {
        product *= value(factor, values);
      }
      sum += product;
    }
    return sum;
  }

  private static int value(String factor, ToIntFunction<String> values) {
    int slash = factor.indexOf('/');
    return slash < 0 ? values.applyAsInt(factor)
        : values.applyAsInt(factor.substring(0, slash))
            / Integer.parseInt(factor.substring(slash + 1));
  }

  /** Reads what {@link #toString} writes. */
  public static LaunchLength parse(String text) {
    List<Precondition.Term> terms = new ArrayList<>();
    for (String term : text.isEmpty() ? new String[0] : text.split("\\+")) {
      List<String> parts = List.of(term.split("\\*"));
      terms.add(new Precondition.Term(Long.parseLong(parts.getFirst()),
          parts.subList(1, parts.size())));
    }
    return new LaunchLength(terms);
  }

  /** Such as {@code 2*n+1*a.length+-3}. */
  @Override
  public String toString() {
    return terms.stream().map(term -> term.times() + term.factors().stream().map(f -> "*" + f)
        .collect(Collectors.joining())).collect(Collectors.joining("+"));
  }
}
