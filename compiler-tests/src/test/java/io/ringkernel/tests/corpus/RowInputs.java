package io.ringkernel.tests.corpus;

import io.ringkernel.ir.RawBits;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.intrinsic.Intrinsic;
import io.ringkernel.ir.intrinsic.Intrinsics;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Operands for kernels of {@link RowSources}: edge values, without those at which a row throws. */
final class RowInputs {
  private static final int MOST = 384;

  private RowInputs() {}

  /** The row that a kernel calls. */
  static Optional<Intrinsic> row(CorpusKernel kernel) {
    return kernel.owner().getPackageName().equals(RowSources.PACKAGE)
        ? Intrinsics.all().stream().filter(row -> row.name().equals(kernel.name())).findFirst()
        : Optional.empty();
  }

  /** Operands and an array of results; empty for other kernels and for what groups do. */
  static Optional<Object[]> of(CorpusKernel kernel, String target) {
    return row(kernel).filter(row -> row.kind() != Intrinsic.Kind.COLLECTIVE)
        .map(row -> arguments(row, target));
  }

  private static Object[] arguments(Intrinsic row, String target) {
    List<Object> values = new ArrayList<>();
    long all = 1;
    for (Type.Prim type : row.parameters()) {
      values.add(EdgeInputs.values(type.equals(Type.BOOL) ? "int" : type.toString(), false));
      all *= Array.getLength(values.getLast());
    }
    List<Object[]> rows = new ArrayList<>();
    for (long k = 0; k < all && rows.size() < MOST; k++) {
      Object[] operands = combination(values, all <= MOST ? k : k * 7919 % all);
      if (isFine(row, operands, target)) {
        rows.add(operands);
      }
    }
    Object[] arguments = new Object[values.size() + 1];
    for (int j = 0; j < values.size(); j++) {
      arguments[j] = array(RowSources.carried(row.parameters().get(j)), rows.size());
      for (int i = 0; i < rows.size(); i++) {
        Object value = rows.get(i)[j];
        Array.set(arguments[j], i, value instanceof Character c ? (Object) (int) c : value);
      }
    }
    arguments[values.size()] = array(RowSources.carried(row.result()), rows.size());
    return arguments;
  }

  private static Object[] combination(List<Object> values, long number) {
    Object[] operands = new Object[values.size()];
    long rest = number;
    for (int j = 0; j < operands.length; j++) {
      int length = Array.getLength(values.get(j));
      operands[j] = Array.get(values.get(j), (int) (rest % length));
      rest /= length;
    }
    return operands;
  }

  private static boolean isFine(Intrinsic row, Object[] operands, String target) {
    if (target.equals("wgsl")) {
      for (Object operand : operands) {
        // a subnormal operand may be taken for zero (WGSL: Floating Point Evaluation)
        if (operand instanceof Float x && x != 0 && Math.abs(x) < Float.MIN_NORMAL) {
          return false;
        }
      }
    }
    if (row.name().equals("floatToFloat16") && operands[0] instanceof Float x && Float.isNaN(x)) {
      // how much of a NaN's payload is kept is not the same with and without F16C on the JVM
      return Float.floatToRawIntBits(x) == Float.floatToRawIntBits(Float.NaN);
    }
    if (row.kind() == Intrinsic.Kind.TRAPPING) {
      try {
        row.evaluator().orElseThrow().apply(bits(operands));
      } catch (ArithmeticException | IllegalArgumentException | IndexOutOfBoundsException e) {
        return false;
      }
    }
    return true;
  }

  private static long[] bits(Object[] operands) {
    long[] bits = new long[operands.length];
    for (int j = 0; j < bits.length; j++) {
      bits[j] = switch (operands[j]) {
        case Float x -> RawBits.of(x);
        case Double x -> RawBits.of(x);
        case Character x -> x;
        case Number x -> x.longValue();
        case Object other -> throw new AssertionError("no operand of a row: " + other);
      };
    }
    return bits;
  }

  private static Object array(Type.Prim type, int length) {
    return Array.newInstance(EdgeInputs.values(type.toString(), true).getClass().componentType(),
        length);
  }
}
