package io.ringkernel.ir.intrinsic;

import static io.ringkernel.ir.intrinsic.Expansions.apply;
import static io.ringkernel.ir.intrinsic.Expansions.isNaN;

import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Op.BinaryOperator;
import io.ringkernel.ir.Op.Comparison;
import io.ringkernel.ir.RawBits;
import io.ringkernel.ir.StatementBuilder;
import io.ringkernel.ir.Stmt;
import io.ringkernel.ir.TrapKind;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.intrinsic.Intrinsic.Kind;
import java.util.ArrayList;
import java.util.List;

/** {@code Math.clamp}: refuses bounds that are NaN or in the wrong order. */
final class ClampRows {
  private ClampRows() {}

  static List<Intrinsic> all() {
    List<Intrinsic> rows = new ArrayList<>();
    rows.add(Row.of("clamp_i64_i32", "java/lang/Math.clamp(JII)I")
        .type(Type.I32, Type.I64, Type.I32, Type.I32).kind(Kind.TRAPPING)
        .onJvm(v -> Math.clamp(v[0], (int) v[1], (int) v[2]))
        .expands(ClampRows::clampLongToInts).build());
    rows.add(Row.of("clamp_i64", "java/lang/Math.clamp(JJJ)J")
        .type(Type.I64, Type.I64, Type.I64, Type.I64).kind(Kind.TRAPPING)
        .onJvm(v -> Math.clamp(v[0], v[1], v[2]))
        .expands(ClampRows::clampLongs).build());
    rows.add(Row.of("clamp_f32", "java/lang/Math.clamp(FFF)F")
        .type(Type.F32, Type.F32, Type.F32, Type.F32).kind(Kind.TRAPPING)
        .onJvm(v -> RawBits.of(Math.clamp(RawBits.asFloat(v[0]), RawBits.asFloat(v[1]),
            RawBits.asFloat(v[2]))))
        .expands((out, a) -> clampNumbers(out, a, "f32")).build());
    rows.add(Row.of("clamp_f64", "java/lang/Math.clamp(DDD)D")
        .type(Type.F64, Type.F64, Type.F64, Type.F64).kind(Kind.TRAPPING)
        .onJvm(v -> RawBits.of(Math.clamp(RawBits.asDouble(v[0]), RawBits.asDouble(v[1]),
            RawBits.asDouble(v[2]))))
        .expands((out, a) -> clampNumbers(out, a, "f64")).build());
    return List.copyOf(rows);
  }

  private static void refuse(StatementBuilder out, Atom condition, List<Atom> bounds) {
    out.when(condition, then ->
        then.add(new Stmt.Trap(TrapKind.ILLEGAL_ARGUMENT, bounds, then.span())));
  }

  private static Atom clampLongs(StatementBuilder out, List<Atom> a) {
    refuse(out, out.compare(Comparison.GT, a.get(1), a.get(2)), List.of(a.get(1), a.get(2)));
    Atom lower = apply(out, "lower", "max_i64", a.get(0), a.get(1));
    return apply(out, "clamped", "min_i64", lower, a.get(2));
  }

  private static Atom clampLongToInts(StatementBuilder out, List<Atom> a) {
    Atom low = out.let("low", new Op.Convert(Type.I64, a.get(1)));
    Atom high = out.let("high", new Op.Convert(Type.I64, a.get(2)));
    Atom clamped = clampLongs(out, List.of(a.get(0), low, high));
    return out.let("clamped", new Op.Convert(Type.I32, clamped));
  }

  /** Zeros are ordered as {@code compare} does, so clamp(x, 0.0, -0.0) is refused too. */
  private static Atom clampNumbers(StatementBuilder out, List<Atom> a, String suffix) {
    Atom order = apply(out, "order", "compare_" + suffix, a.get(1), a.get(2));
    Atom wrong = out.compare(Comparison.GT, order, Atom.Const.of(0));
    Atom nan = out.binary(BinaryOperator.OR, isNaN(out, a.get(1)), isNaN(out, a.get(2)));
    refuse(out, out.binary(BinaryOperator.OR, wrong, nan), List.of(a.get(1), a.get(2)));
    Atom lower = apply(out, "lower", "max_" + suffix, a.get(0), a.get(1));
    return apply(out, "clamped", "min_" + suffix, a.get(2), lower);
  }
}
