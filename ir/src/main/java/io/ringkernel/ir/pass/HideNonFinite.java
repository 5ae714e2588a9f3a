package io.ringkernel.ir.pass;

import io.ringkernel.ir.Atom;
import io.ringkernel.ir.FreshIds;
import io.ringkernel.ir.Function;
import io.ringkernel.ir.Local;
import io.ringkernel.ir.Module;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.RawBits;
import io.ringkernel.ir.Span;
import io.ringkernel.ir.StatementBuilder;
import io.ringkernel.ir.Stmt;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.intrinsic.Intrinsics;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Java has NaN, infinities and -0.0 as constants; WGSL has no literal for the first two, rejects a
 * constant expression that gives one, and may forget the sign of the third; so we keep their bits
 * in an {@code int} variable, which is no constant expression, and take the float from there.
 *
 * <p>Run it last: folding constants or propagating variables would undo it. The operands of a trap
 * are only for messages and stay.
 */
public record HideNonFinite() implements Pass {
  @Override
  public Module apply(Module module) {
    return Lists.functions(module, function -> new Hiding(function).hidden());
  }

  /** The work on one function. */
  private static final class Hiding {
    private final Function function;
    private final FreshIds ids;
    private final Map<Long, Local> locals = new LinkedHashMap<>();

    Hiding(Function function) {
      this.function = function;
      ids = FreshIds.after(function);
    }

    Function hidden() {
      List<Stmt> body = hidden(function.body());
      if (locals.isEmpty()) {
        return function;
      }
      List<Stmt> all = new ArrayList<>();
      locals.forEach((bits, local) -> all.add(
          new Stmt.Declare(local, Atom.Const.of((int) (long) bits), Span.None.NONE)));
      all.addAll(body);
      return function.withBody(all);
    }

    private List<Stmt> hidden(List<Stmt> list) {
      StatementBuilder out = new StatementBuilder(ids, Span.None.NONE);
      for (Stmt statement : list) {
        out.at(statement.span());
        Stmt changed = statement instanceof Stmt.Trap ? statement
            : Operands.map(statement, atom -> replacement(out, atom));
        out.add(Lists.map(changed, this::hidden));
      }
      return out.build();
    }

    private Atom replacement(StatementBuilder out, Atom atom) {
      if (!(atom instanceof Atom.Const constant) || !constant.type().equals(Type.F32)
          || isPlain(constant)) {
        return atom;
      }
      Local local = locals.computeIfAbsent(constant.bits(),
          bits -> new Local(ids.next(), Type.I32, name(RawBits.asFloat(bits))));
      Atom bits = out.let("bits", new Op.Read(local));
      return out.let("number",
          new Op.Apply(Intrinsics.named("intBitsToFloat"), List.of(bits)));
    }

    private static boolean isPlain(Atom.Const constant) {
      float value = constant.asFloat();
      return Float.isFinite(value) && constant.bits() != RawBits.of(-0f);
    }

    private static String name(float value) {
      if (Float.isNaN(value)) {
        return "nanBits";
      }
      return value == 0 ? "negativeZeroBits" : value > 0 ? "infinityBits" : "minusInfinityBits";
    }
  }
}
