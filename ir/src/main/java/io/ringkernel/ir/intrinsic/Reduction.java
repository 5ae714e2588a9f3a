package io.ringkernel.ir.intrinsic;

import static io.ringkernel.ir.intrinsic.Intrinsic.SUBGROUP;

import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Op.BinaryOperator;
import io.ringkernel.ir.RawBits;
import io.ringkernel.ir.StatementBuilder;
import io.ringkernel.ir.Type;
import java.util.List;
import java.util.function.LongBinaryOperator;

/**
 * An operation that makes one value of many.
 *
 * @param word how methods name it
 * @param onJvm over raw bits
 * @param operator the operation, unless a row has it
 * @param row the name of the row without its type; empty where there is an operator
 */
record Reduction(String word, Type.Prim type, LongBinaryOperator onJvm, BinaryOperator operator,
    String row) {
  /** Those that a type has; the sum is first. */
  static List<Reduction> of(Type.Prim type) {
    return switch (type.scalar()) {
      case I32 -> integers(type, (x, y) -> (int) (x + y));
      case I64 -> integers(type, Long::sum);
      case F32 -> List.of(
          new Reduction("Add", type, (x, y) -> RawBits.of(RawBits.asFloat(x) + RawBits.asFloat(y)),
              BinaryOperator.ADD, ""),
          new Reduction("Min", type,
              (x, y) -> RawBits.of(Math.min(RawBits.asFloat(x), RawBits.asFloat(y))), null, "min"),
          new Reduction("Max", type,
              (x, y) -> RawBits.of(Math.max(RawBits.asFloat(x), RawBits.asFloat(y))), null,
              "max"));
      case F64 -> List.of(
          new Reduction("Add", type,
              (x, y) -> RawBits.of(RawBits.asDouble(x) + RawBits.asDouble(y)), BinaryOperator.ADD,
              ""),
          new Reduction("Min", type,
              (x, y) -> RawBits.of(Math.min(RawBits.asDouble(x), RawBits.asDouble(y))), null,
              "min"),
          new Reduction("Max", type,
              (x, y) -> RawBits.of(Math.max(RawBits.asDouble(x), RawBits.asDouble(y))), null,
              "max"));
      default -> throw new AssertionError("no reduction of " + type);
    };
  }

  private static List<Reduction> integers(Type.Prim type, LongBinaryOperator sum) {
    return List.of(new Reduction("Add", type, sum, BinaryOperator.ADD, ""),
        new Reduction("Min", type, Math::min, null, "min"),
        new Reduction("Max", type, Math::max, null, "max"),
        new Reduction("And", type, (x, y) -> x & y, BinaryOperator.AND, ""),
        new Reduction("Or", type, (x, y) -> x | y, BinaryOperator.OR, ""),
        new Reduction("Xor", type, (x, y) -> x ^ y, BinaryOperator.XOR, ""));
  }

  Atom expand(StatementBuilder out, Atom x, Atom y) {
    return row.isEmpty() ? out.binary(operator, x, y)
        : Expansions.apply(out, "best", row + "_" + SubgroupRows.suffix(type), x, y);
  }

  /** Lanes that differ in bit 4 first, then 3, and so on; the same for every lane. */
  long ofSubgroup(long[][] values, int first) {
    long[] sums = new long[SUBGROUP];
    for (int lane = 0; lane < SUBGROUP; lane++) {
      sums[lane] = values[first + lane][0];
    }
    for (int bit = SUBGROUP / 2; bit > 0; bit /= 2) {
      for (int lane = 0; lane < bit; lane++) {
        sums[lane] = onJvm.applyAsLong(sums[lane], sums[lane ^ bit]);
      }
    }
    return sums[0];
  }

  /** The inclusive scan of a subgroup: distances 1, 2, 4, 8 and 16 in turn. */
  long[] scanned(long[][] values, int first) {
    long[] sums = new long[SUBGROUP];
    for (int lane = 0; lane < SUBGROUP; lane++) {
      sums[lane] = values[first + lane][0];
    }
    for (int distance = 1; distance < SUBGROUP; distance *= 2) {
      for (int lane = SUBGROUP - 1; lane >= distance; lane--) {
        sums[lane] = onJvm.applyAsLong(sums[lane - distance], sums[lane]);
      }
    }
    return sums;
  }
}
