package io.ringkernel.lower.msl;

import io.ringkernel.ir.Op;
import io.ringkernel.ir.emit.Expression;
import java.util.ArrayList;
import java.util.List;

/**
 * Atomic operations in Metal. A Java {@code int[]} is used plainly and atomically, so an element is
 * viewed as an atomic where the operation wants one; both have the same size and alignment.
 */
final class MslAtomics {
  private static final String RELAXED = "memory_order_relaxed";

  private MslAtomics() {}

  static Expression call(Op.AtomicOperator operator, String space, String type, String place,
      List<Expression> operands) {
    String target = "(" + space + " atomic_" + type + "*)&" + place;
    if (operator == Op.AtomicOperator.COMPARE_EXCHANGE && type.equals("float")) {
      return Expression.primary("as_type<float>(" + helper(space) + "((" + space + " atomic_int*)&"
          + place + ", as_type<int>(" + operands.get(0).text() + "), as_type<int>("
          + operands.get(1).text() + ")))");
    }
    if (operator == Op.AtomicOperator.LOAD) {
      return Expression.primary("atomic_load_explicit(" + target + ", " + RELAXED + ")");
    }
    String values = String.join(", ", operands.stream().map(Expression::text).toList());
    return Expression.primary(operator == Op.AtomicOperator.COMPARE_EXCHANGE
        ? helper(space) + "(" + target + ", " + values + ")"
        : function(operator) + "(" + target + ", " + values + ", " + RELAXED + ")");
  }

  private static String function(Op.AtomicOperator operator) {
    return switch (operator) {
      case ADD -> "atomic_fetch_add_explicit";
      case MIN -> "atomic_fetch_min_explicit";
      case MAX -> "atomic_fetch_max_explicit";
      case AND -> "atomic_fetch_and_explicit";
      case OR -> "atomic_fetch_or_explicit";
      case XOR -> "atomic_fetch_xor_explicit";
      case EXCHANGE -> "atomic_exchange_explicit";
      case STORE -> "atomic_store_explicit";
      case COMPARE_EXCHANGE, LOAD -> throw new AssertionError("a helper of ours");
    };
  }

  /** A name for each address space, so that nobody has to resolve overloads by it. */
  private static String helper(String space) {
    return "rk_compare_exchange" + (space.equals("device") ? "" : "_" + space);
  }

  /** Metal has the weak form only, which may fail although the value is the expected one. */
  static List<String> compareExchange(List<String> spaces) {
    List<String> lines = new ArrayList<>();
    for (String space : spaces) {
      if (!lines.isEmpty()) {
        lines.add("");
      }
      lines.addAll("""
          static inline int %3$s(%1$s atomic_int* place, int expected, int desired) {
              int seen = expected;
              while (!atomic_compare_exchange_weak_explicit(place, &seen, desired, %2$s, %2$s)
                      && seen == expected) {
              }
              return seen;
          }""".formatted(space, RELAXED, helper(space)).lines().toList());
    }
    return lines;
  }
}
