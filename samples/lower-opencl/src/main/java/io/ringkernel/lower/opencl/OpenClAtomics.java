package io.ringkernel.lower.opencl;

import io.ringkernel.ir.Op;
import io.ringkernel.ir.emit.Expression;
import io.ringkernel.ir.emit.Precedence;
import java.util.ArrayList;
import java.util.List;

/**
 * Atomic operations. OpenCL C 1.2 has those on {@code int} and the exchange of {@code float}
 * (6.12.11); {@code long} is an extension (9.3), and the rest of floating point goes by its bits.
 */
final class OpenClAtomics {
  private OpenClAtomics() {}

  /**
   * An operation that a text has.
   *
   * @param space the words of an address space, a space behind them
   * @param type an element type of OpenCL C
   */
  record Use(Op.AtomicOperator operator, String space, String type) {
    boolean isWide() {
      return type.equals("long") || type.equals("double");
    }

    boolean isFloating() {
      return type.equals("float") || type.equals("double");
    }

    /** Whether it is a function of ours. */
    boolean isHelper() {
      return isFloating() && switch (operator) {
        case ADD, COMPARE_EXCHANGE -> true;
        case EXCHANGE -> type.equals("double");
        case LOAD, STORE -> false;
        case MIN, MAX, AND, OR, XOR -> throw new AssertionError("no such operation of " + type);
      };
    }

    /** A name for each address space, since C has no overloads. */
    String helper() {
      return "rk_atomic_" + word(operator) + "_" + type
          + (space.contains("__local") ? "_local" : "");
    }
  }

  static Expression of(Op.AtomicOperator operator, String space, String type, String place,
      List<Expression> operands) {
    Use use = new Use(operator, space, type);
    String pointer = "(volatile " + space + type + "*)&" + place;
    return switch (operator) {
      case LOAD -> Expression.prefix("*", Expression.primary("(" + pointer + ")"));
      case STORE -> new Expression("*(" + pointer + ") = " + operands.getFirst().text(),
          Precedence.CONDITIONAL);
      case ADD, MIN, MAX, AND, OR, XOR, EXCHANGE, COMPARE_EXCHANGE -> Expression.primary(
          (use.isHelper() ? use.helper() : (use.isWide() ? "atom_" : "atomic_") + word(operator))
              + "(" + pointer + ", "
              + String.join(", ", operands.stream().map(Expression::text).toList()) + ")");
    };
  }

  private static String word(Op.AtomicOperator operator) {
    return switch (operator) {
      case ADD -> "add";
      case MIN -> "min";
      case MAX -> "max";
      case AND -> "and";
      case OR -> "or";
      case XOR -> "xor";
      case EXCHANGE -> "xchg";
      case COMPARE_EXCHANGE -> "cmpxchg";
      case LOAD, STORE -> throw new AssertionError("an access to volatile memory");
    };
  }

  /** What the operations of a text need in front of it. */
  static List<String> support(List<Use> uses) {
    List<String> lines = new ArrayList<>();
    if (uses.stream().filter(Use::isWide).anyMatch(u -> isCall(u.operator()))) {
      lines.add("#pragma OPENCL EXTENSION cl_khr_int64_base_atomics : enable");
    }
    if (uses.stream().anyMatch(u -> u.isWide() && isExtended(u.operator()))) {
      lines.add("#pragma OPENCL EXTENSION cl_khr_int64_extended_atomics : enable");
    }
    for (Use use : uses) {
      if (isCall(use.operator()) && use.isHelper()) {
        if (!lines.isEmpty()) {
          lines.add("");
        }
        lines.addAll(helper(use));
      }
    }
    return lines;
  }

  private static boolean isCall(Op.AtomicOperator operator) {
    return switch (operator) {
      case LOAD, STORE -> false;
      case ADD, MIN, MAX, AND, OR, XOR, EXCHANGE, COMPARE_EXCHANGE -> true;
    };
  }

  private static boolean isExtended(Op.AtomicOperator operator) {
    return switch (operator) {
      case MIN, MAX, AND, OR, XOR -> true;
      case LOAD, STORE, ADD, EXCHANGE, COMPARE_EXCHANGE -> false;
    };
  }

  private static List<String> helper(Use use) {
    String bits = use.isWide() ? "long" : "int";
    String function = use.isWide() ? "atom_" : "atomic_";
    String head = "static inline " + use.type() + " " + use.helper() + "(volatile " + use.space()
        + use.type() + "* place, ";
    String pointer = "(volatile " + use.space() + bits + "*)place";
    return switch (use.operator()) {
      case ADD -> List.of(head + use.type() + " value) {",
          "  " + bits + " old = *(" + pointer + ");",
          "  " + bits + " seen;",
          "  do {",
          "    seen = old;",
          "    old = " + function + "cmpxchg(" + pointer + ", seen, as_" + bits + "(as_"
              + use.type() + "(seen) + value));",
          "  } while (old != seen);",
          "  return as_" + use.type() + "(old);",
          "}");
      case EXCHANGE -> List.of(head + use.type() + " value) {",
          "  return as_" + use.type() + "(" + function + "xchg(" + pointer + ", as_" + bits
              + "(value)));",
          "}");
      case COMPARE_EXCHANGE -> List.of(head + use.type() + " expected, " + use.type()
          + " value) {",
          "  return as_" + use.type() + "(" + function + "cmpxchg(" + pointer + ", as_" + bits
              + "(expected), as_" + bits + "(value)));",
          "}");
      case MIN, MAX, AND, OR, XOR, LOAD, STORE -> throw new AssertionError(use);
    };
  }
}
