package io.ringkernel.ir.pass;

import io.ringkernel.ir.Array;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Module;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.RawBits;
import io.ringkernel.ir.StatementBuilder;
import io.ringkernel.ir.Table;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.intrinsic.Intrinsics;
import java.util.List;
import java.util.Map;

/**
 * Java has tables with NaN, infinities, -0.0 and subnormal numbers; no target has a literal for all
 * of these that may stand in an initialiser; so a table that holds one becomes a table of bits, and
 * what is read from it a number again.
 *
 * <p>Runs after {@link SpecializeMemory}, so that a table is only read and measured, and before
 * {@link EmulateInt64}.
 */
public record TablesAsBits() implements Pass {
  private static final Map<Type.Prim, Type.Prim> BITS =
      Map.of(Type.F32, Type.I32, Type.F64, Type.I64);

  @Override
  public Module apply(Module module) {
    OpRewrite rewrite = TablesAsBits::rewritten;
    return rewrite.in(module);
  }

  private static Op rewritten(StatementBuilder out, Op op) {
    return switch (op) {
      case Op.Load load when isUnusual(load.place().array()) -> {
        Op asBits = Operands.mapArrays(load, TablesAsBits::asBits);
        Atom bits = out.let("bits", asBits);
        yield new Op.Apply(Intrinsics.named(
            load.type().equals(Type.F32) ? "intBitsToFloat" : "longBitsToDouble"), List.of(bits));
      }
      case Op.Length length when isUnusual(length.array()) ->
          Operands.mapArrays(length, TablesAsBits::asBits);
      default -> op;
    };
  }

  private static boolean isUnusual(Array array) {
    return array.table().filter(table -> BITS.containsKey(table.element())
        && table.bits().stream().anyMatch(bits -> isUnusual(table.element(), bits))).isPresent();
  }

  private static boolean isUnusual(Type.Prim type, long bits) {
    return type.equals(Type.F32) ? isUnusual(RawBits.asFloat(bits), Float.MIN_NORMAL, bits)
        : isUnusual(RawBits.asDouble(bits), Double.MIN_NORMAL, bits);
  }

  private static boolean isUnusual(double value, double smallestNormal, long bits) {
    return !Double.isFinite(value)
        || (value == 0 ? bits != 0 : Math.abs(value) < smallestNormal);
  }

  private static Array asBits(Array array) {
    Table table = array.table().orElseThrow();
    Type.Prim bits = BITS.get(table.element());
    return Array.constant(array.id(), new Table(table.name(), bits, table.bits().stream()
        .map(value -> bits.equals(Type.I32) ? (long) (int) (long) value : value).toList()));
  }
}
