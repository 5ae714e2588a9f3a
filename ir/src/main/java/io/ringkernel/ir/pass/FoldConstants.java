package io.ringkernel.ir.pass;

import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Module;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Place;
import io.ringkernel.ir.RawBits;
import io.ringkernel.ir.Scalar;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.intrinsic.Intrinsic;
import io.ringkernel.ir.interp.JavaArithmetic;
import java.util.List;
import java.util.Optional;

/**
 * Java says what an operation between constants gives; a target would fold it by its own rules
 * (WGSL in 64-bit floating point, with errors where a number does not fit); so we fold it first,
 * with the JVM's own operations. An operation that would trap stays and traps when it runs.
 */
public record FoldConstants() implements Pass {
  @Override
  public Module apply(Module module) {
    return Lists.functions(module, function -> new ForwardRewrite(function,
        (_, op, _) -> folded(op).<ForwardRewrite.Result>map(ForwardRewrite.Result.Same::new)
            .orElse(new ForwardRewrite.Result.Computed(op))).rewritten());
  }

  /** The value of an operation over constants; empty where it has none or would trap. */
  static Optional<Atom> folded(Op op) {
    return switch (op) {
      case Op.Select select -> select.condition() instanceof Atom.Const condition
          ? Optional.of(condition.bits() != 0 ? select.then() : select.otherwise())
          : Optional.empty();
      case Op.Length length -> length.array().length().isPresent()
          ? Optional.of(Atom.Const.of(length.array().length().getAsInt())) : Optional.empty();
      case Op.Load(Place place) when isKnown(place) -> Optional.of(new Atom.Const(
          (Type.Prim) place.type(),
          place.array().table().orElseThrow().bits().get((int) bits(place.index()))));
      case Op.Binary o when areConstant(o.left(), o.right()) && !breaksPromise(o) -> number(o);
      case Op.Unary o when areConstant(o.operand()) -> number(o);
      case Op.Compare o when areConstant(o.left(), o.right()) -> number(o);
      case Op.Convert o when areConstant(o.operand()) -> number(o);
      case Op.ConvertRaw o when areConstant(o.operand()) && isInRange(o) -> number(o);
      case Op.Apply o when isFunction(o.intrinsic()) && o.intrinsic().evaluator().isPresent()
          && areConstant(o.arguments().toArray(Atom[]::new)) -> number(o);
      case Op.Binary _, Op.Unary _, Op.Compare _, Op.Convert _, Op.ConvertRaw _, Op.Read _,
          Op.Load _, Op.Atomic _, Op.Make _, Op.Get _, Op.Apply _, Op.Call _ ->
          Optional.empty();
    };
  }

  /** Whether the result depends on nothing but operands: a clock must not stand still. */
  private static boolean isFunction(Intrinsic row) {
    return row.kind() == Intrinsic.Kind.PURE || row.kind() == Intrinsic.Kind.TRAPPING;
  }

  /** An element of a table that exists. */
  private static boolean isKnown(Place place) {
    return place.index() instanceof Atom.Const index && place.type() instanceof Type.Prim
        && place.array().table().filter(table -> index.bits() >= 0
            && index.bits() < table.length()).isPresent();
  }

  private static boolean areConstant(Atom... atoms) {
    return List.of(atoms).stream().allMatch(Atom.Const.class::isInstance);
  }

  private static long bits(Atom atom) {
    return ((Atom.Const) atom).bits();
  }

  private static Scalar scalar(Atom atom) {
    return ((Type.Prim) atom.type()).scalar();
  }

  /** A raw operation in code that never runs may have any operand. */
  private static boolean breaksPromise(Op.Binary op) {
    return switch (op.operator()) {
      case DIV_RAW, REM_RAW -> bits(op.right()) == 0 || bits(op.right()) == -1;
      case DIV_NONZERO, REM_NONZERO -> bits(op.right()) == 0;
      case ADD, SUB, MUL, DIV, REM, SHL, SHR, USHR, AND, OR, XOR -> false;
    };
  }

  private static boolean isInRange(Op.ConvertRaw op) {
    double value = scalar(op.operand()) == Scalar.F32 ? RawBits.asFloat(bits(op.operand()))
        : RawBits.asDouble(bits(op.operand()));
    return Math.abs(value) < (op.to().equals(Type.I64) ? 0x1p63 : 0x1p31);
  }

  private static Optional<Atom> number(Op op) {
    try {
      return Optional.of(new Atom.Const((Type.Prim) op.type(), switch (op) {
        case Op.Binary o -> JavaArithmetic.binary(o.operator(), scalar(o.left()), bits(o.left()),
            bits(o.right()));
        case Op.Unary o ->
            JavaArithmetic.unary(o.operator(), scalar(o.operand()), bits(o.operand()));
        case Op.Compare o -> RawBits.of(JavaArithmetic.compare(o.comparison(), scalar(o.left()),
            bits(o.left()), bits(o.right())));
        case Op.Convert o ->
            JavaArithmetic.convert(scalar(o.operand()), o.to().scalar(), bits(o.operand()));
        case Op.ConvertRaw o ->
            JavaArithmetic.convert(scalar(o.operand()), o.to().scalar(), bits(o.operand()));
        case Op.Apply o -> o.intrinsic().evaluator().orElseThrow()
            .apply(o.arguments().stream().mapToLong(FoldConstants::bits).toArray());
        default -> throw new AssertionError(op);
      }));
    } catch (ArithmeticException | IllegalArgumentException | IllegalStateException
        | IndexOutOfBoundsException _) {
      return Optional.empty();
    }
  }
}
