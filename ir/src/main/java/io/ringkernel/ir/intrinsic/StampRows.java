package io.ringkernel.ir.intrinsic;

import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Op.BinaryOperator;
import io.ringkernel.ir.Op.Comparison;
import io.ringkernel.ir.StatementBuilder;
import io.ringkernel.ir.Stmt;
import io.ringkernel.ir.TrapKind;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.intrinsic.Intrinsic.Kind;
import io.ringkernel.ir.layout.SendLayout;
import java.util.List;
import java.util.Optional;

/**
 * The clock of a handler: the stamp behind the last one, out of those that the host has put by for
 * the message. Where the device has a clock of its own, a pass reads that instead.
 */
final class StampRows {
  private static final String USED_UP =
      "one call of a handler asks for more than " + SendLayout.STAMPS + " stamps";
  private static final TrapKind NONE_LEFT =
      TrapKind.thrown("java.lang.IllegalStateException", Optional.of(USED_UP));

  private StampRows() {}

  static Intrinsic next() {
    return Row.of("stamp", "").type(Type.I64, Type.I64, Type.I64).kind(Kind.TRAPPING)
        .onJvm(v -> {
          if (v[0] - v[1] >= SendLayout.STAMPS) {
            throw new IllegalStateException(USED_UP);
          }
          return v[0] + 1;
        }).expands(StampRows::next).build();
  }

  private static Atom next(StatementBuilder out, List<Atom> a) {
    Atom given = out.binary(BinaryOperator.SUB, a.get(0), a.get(1));
    out.when(out.compare(Comparison.GE, given, Atom.Const.of((long) SendLayout.STAMPS)),
        then -> then.add(new Stmt.Trap(NONE_LEFT, List.of(), then.span())));
    return out.binary(BinaryOperator.ADD, a.get(0), Atom.Const.of(1L));
  }
}
