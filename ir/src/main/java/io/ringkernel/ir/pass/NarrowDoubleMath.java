package io.ringkernel.ir.pass;

import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Entry.Precision;
import io.ringkernel.ir.Module;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Op.BinaryOperator;
import io.ringkernel.ir.RawBits;
import io.ringkernel.ir.StatementBuilder;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.intrinsic.Intrinsic;
import io.ringkernel.ir.intrinsic.Intrinsics;
import io.ringkernel.ir.pass.ForwardRewrite.Result;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Java computes {@code (float) Math.sqrt(x)} in {@code double}, for {@code Math} has no other
 * {@code sqrt}; a target may have no {@code double} or a slow one; so we compute in {@code float}
 * where the cast makes the result the same.
 *
 * <p>It is the same for {@code + - * /} and {@code sqrt} of two floats, because 53 bits are at
 * least 2 * 24 + 2, so that rounding twice is rounding once (Figueroa, <i>When is double rounding
 * innocuous?</i>); for operations whose result is one of few floats anyway, such as {@code floor},
 * {@code abs}, {@code min}; for comparisons of, and conversions to integers from, such values. A
 * function that Java itself only bounds, such as {@code sin}, is replaced only directly under the
 * cast and only where {@code exactOnly} is false or the kernel asks for fast functions.
 */
public record NarrowDoubleMath(boolean exactOnly) implements Pass {
  @Override
  public Module apply(Module module) {
    PrecisionOf precision = PrecisionOf.module(module);
    return Lists.functions(module, function -> {
      NarrowDoubleMath rule = precision.function(function) == Precision.FAST
          ? new NarrowDoubleMath(false) : this;
      return new ForwardRewrite(function, rule::narrowed).rewritten();
    });
  }

  private Result narrowed(StatementBuilder out, Op op, Map<Integer, Op> definitions) {
    Narrowing narrowing = new Narrowing(out, definitions);
    return switch (op) {
      case Op.Convert(Type.Prim to, Atom x) when x.type().equals(Type.F64) -> {
        if (to.equals(Type.F32)) {
          yield narrowing.rounded(x, exactOnly)
              .map(atom -> atom instanceof Narrowed.Known(Atom known)
                  ? new Result.Same(known) : new Result.Computed(((Narrowed.New) atom).op()))
              .orElse(new Result.Computed(op));
        }
        yield new Result.Computed(
            narrowing.asFloat(x).<Op>map(f -> new Op.Convert(to, f)).orElse(op));
      }
      case Op.Compare(Op.Comparison comparison, Atom left, Atom right)
          when left.type().equals(Type.F64) && narrowing.isFloat(left)
          && narrowing.isFloat(right) -> new Result.Computed(new Op.Compare(comparison,
              narrowing.asFloat(left).orElseThrow(), narrowing.asFloat(right).orElseThrow()));
      case Op.Apply apply when narrowing.isFloatUnderDouble(apply) ->
          new Result.Computed(narrowing.narrowMixed(apply));
      default -> new Result.Computed(op);
    };
  }

  /** A float that stands for a double. */
  private sealed interface Narrowed {
    /** An atom that exists already. */
    record Known(Atom atom) implements Narrowed {}

    /** The result of an operation that is still to be named. */
    record New(Op op) implements Narrowed {}
  }

  /** Looks through the definitions of doubles; appends float operations. */
  private record Narrowing(StatementBuilder out, Map<Integer, Op> definitions) {
    private Op definition(Atom x) {
      return x instanceof Atom.Value value ? definitions.get(value.id()) : null;
    }

    /** Whether a double is exactly a float, for every input. */
    boolean isFloat(Atom x) {
      if (x instanceof Atom.Const constant) {
        float narrow = (float) constant.asDouble();
        return RawBits.of((double) narrow) == constant.bits();
      }
      return switch (definition(x)) {
        case Op.Convert convert -> isExactSource(convert.operand());
        case Op.Unary unary -> isFloat(unary.operand());
        case Op.Select select -> isFloat(select.then()) && isFloat(select.otherwise());
        case Op.Apply apply -> keepsFloats(apply.intrinsic())
            && apply.arguments().stream().allMatch(this::isFloat);
        case null, default -> false;
      };
    }

    private static boolean isExactSource(Atom operand) {
      return switch (((Type.Prim) operand.type()).scalar()) {
        case F32, I8, I16, U16 -> true;
        case BOOL, I32, I64, F64 -> false;
      };
    }

    /** Functions whose result is a float where the operands are. */
    private static boolean keepsFloats(Intrinsic row) {
      return row.narrowed().filter(Intrinsic.Narrowing::exact).isPresent()
          && !row.name().equals("sqrt_f64") && !row.name().equals("sum_f64");
    }

    /** The float that a double is, where it is one. */
    Optional<Atom> asFloat(Atom x) {
      return isFloat(x) ? Optional.of(floatOf(x)) : Optional.empty();
    }

    private Atom floatOf(Atom x) {
      if (x instanceof Atom.Const constant) {
        return Atom.Const.of((float) constant.asDouble());
      }
      return switch (definition(x)) {
        case Op.Convert convert -> convert.operand().type().equals(Type.F32) ? convert.operand()
            : out.let("number", new Op.Convert(Type.F32, convert.operand()));
        case Op.Unary unary -> out.let("narrowed",
            new Op.Unary(unary.operator(), floatOf(unary.operand())));
        case Op.Select select -> out.let("narrowed", new Op.Select(select.condition(),
            floatOf(select.then()), floatOf(select.otherwise())));
        case Op.Apply apply -> out.let("narrowed", narrow(apply));
        case null, default -> throw new AssertionError(x);
      };
    }

    /** Whether only operands of a float result are doubles, as in {@code Math.nextAfter}. */
    boolean isFloatUnderDouble(Op.Apply apply) {
      return apply.type().equals(Type.F32) && apply.intrinsic().narrowed().isPresent()
          && apply.arguments().stream().allMatch(x -> x.type().equals(Type.F32) || isFloat(x));
    }

    Op narrowMixed(Op.Apply apply) {
      List<Atom> arguments = new ArrayList<>();
      apply.arguments().forEach(x -> arguments.add(
          x.type().equals(Type.F32) ? x : floatOf(x)));
      return new Op.Apply(Intrinsics.named(apply.intrinsic().narrowed().orElseThrow().row()),
          arguments);
    }

    private Op narrow(Op.Apply apply) {
      List<Atom> arguments = new ArrayList<>();
      apply.arguments().forEach(argument -> arguments.add(floatOf(argument)));
      return new Op.Apply(Intrinsics.named(apply.intrinsic().narrowed().orElseThrow().row()),
          arguments);
    }

    /** What {@code (float) x} is in float arithmetic. */
    Optional<Narrowed> rounded(Atom x, boolean exactOnly) {
      if (isFloat(x)) {
        return Optional.of(new Narrowed.Known(floatOf(x)));
      }
      return switch (definition(x)) {
        case Op.Binary(BinaryOperator operator, Atom left, Atom right)
            when operator != BinaryOperator.REM && isFloat(left) && isFloat(right) ->
            Optional.of(new Narrowed.New(
                new Op.Binary(operator, floatOf(left), floatOf(right))));
        case Op.Apply apply when apply.intrinsic().narrowed().isPresent()
            && (apply.intrinsic().narrowed().get().exact() || !exactOnly)
            && apply.arguments().stream().allMatch(this::isFloat) ->
            Optional.of(new Narrowed.New(narrow(apply)));
        case null, default -> Optional.empty();
      };
    }
  }
}
