package io.ringkernel.ir.pass;

import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Label;
import io.ringkernel.ir.Local;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Place;
import io.ringkernel.ir.StatementBuilder;
import io.ringkernel.ir.Stmt;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.intrinsic.Intrinsics;
import java.util.List;
import java.util.function.Function;

/** Atomic updates that no target has: loops that compare and exchange. */
public enum AtomicChange {
  /** {@code Math.min} of floating point. */
  MIN,
  /** {@code Math.max} of floating point. */
  MAX,
  /** One more, below the operand. */
  INCREMENT,
  /** One less, from the operand on. */
  DECREMENT;

  /**
   * Writes the loop: again where another work item was faster.
   *
   * @param declare makes a variable with a first value
   * @return the value that was replaced
   */
  public Atom apply(Place place, Atom operand, Function<Atom, Local> declare,
      StatementBuilder out) {
    Local seen = declare.apply(
        out.let("seen", new Op.Atomic(Op.AtomicOperator.LOAD, place, List.of())));
    StatementBuilder turn = new StatementBuilder(out.ids(), out.span());
    Atom before = turn.read(seen);
    Atom found = turn.let("found", new Op.Atomic(Op.AtomicOperator.COMPARE_EXCHANGE, place,
        List.of(before, changed(before, operand, turn))));
    turn.assign(seen, found);
    Atom again = turn.compare(Op.Comparison.NE, bits(found, turn), bits(before, turn));
    out.add(new Stmt.DoLoop(new Label(out.ids().next(), ""), List.of(), turn.build(), again,
        out.span()));
    return out.read(seen);
  }

  private Atom changed(Atom before, Atom operand, StatementBuilder out) {
    String suffix = before.type().equals(Type.F64) ? "_f64" : "_f32";
    return switch (this) {
      case MIN -> out.let("least", new Op.Apply(Intrinsics.named("min" + suffix),
          List.of(before, operand)));
      case MAX -> out.let("greatest", new Op.Apply(Intrinsics.named("max" + suffix),
          List.of(before, operand)));
      case INCREMENT -> stepped(before, out.compare(Op.Comparison.LT, before, Atom.Const.of(0)),
          out.compare(Op.Comparison.GE, before, operand), Atom.Const.of(0), 1, out);
      case DECREMENT -> stepped(before, out.compare(Op.Comparison.LE, before, Atom.Const.of(0)),
          out.compare(Op.Comparison.GT, before, operand), operand, -1, out);
    };
  }

  private static Atom stepped(Atom before, Atom below, Atom above, Atom otherwise, int step,
      StatementBuilder out) {
    Atom next = out.binary(Op.BinaryOperator.ADD, before, Atom.Const.of(step));
    return out.select(out.binary(Op.BinaryOperator.OR, below, above), otherwise, next);
  }

  private static Atom bits(Atom value, StatementBuilder out) {
    return value.type().equals(Type.I32) ? value
        : out.let("bits", new Op.Apply(Intrinsics.named(value.type().equals(Type.F32)
            ? "floatToRawIntBits" : "doubleToRawLongBits"), List.of(value)));
  }
}
