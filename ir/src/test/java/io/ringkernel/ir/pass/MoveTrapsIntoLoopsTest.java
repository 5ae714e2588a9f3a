package io.ringkernel.ir.pass;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.ir.Atom;
import io.ringkernel.ir.FreshIds;
import io.ringkernel.ir.Function;
import io.ringkernel.ir.Label;
import io.ringkernel.ir.Local;
import io.ringkernel.ir.Module;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Op.BinaryOperator;
import io.ringkernel.ir.Op.Comparison;
import io.ringkernel.ir.Span;
import io.ringkernel.ir.StatementBuilder;
import io.ringkernel.ir.Stmt;
import io.ringkernel.ir.TrapKind;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.check.Verifier;
import io.ringkernel.ir.interp.Interpreter;
import io.ringkernel.ir.interp.TrapException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

final class MoveTrapsIntoLoopsTest {
  /** {@code do { n++; if (n == 3) continue; sum += n; } while (n < limit)}, trapping at n == 7. */
  private static Module module(boolean trapping) {
    Atom.Value limit = new Atom.Value(0, Type.I32, "limit");
    FreshIds ids = new FreshIds(1);
    StatementBuilder out = new StatementBuilder(ids, Span.None.NONE);
    Local n = out.declare("n", Atom.Const.of(0));
    Local sum = out.declare("sum", Atom.Const.of(0));
    Label loop = new Label(ids.next(), "");
    List<Stmt> body = out.nested(in -> {
      in.assign(n, in.binary(BinaryOperator.ADD, in.read(n), Atom.Const.of(1)));
      in.when(in.compare(Comparison.EQ, in.read(n), Atom.Const.of(3)),
          then -> then.add(new Stmt.Continue(loop, Span.None.NONE)));
      in.assign(sum, in.binary(BinaryOperator.ADD, in.read(sum), in.read(n)));
    });
    StatementBuilder tail = new StatementBuilder(ids, Span.None.NONE);
    if (trapping) {
      tail.when(tail.compare(Comparison.EQ, tail.read(n), Atom.Const.of(7)), then -> then.add(
          new Stmt.Trap(TrapKind.DIVISION_BY_ZERO, List.of(), Span.None.NONE)));
    }
    Atom condition = tail.compare(Comparison.LT, tail.read(n), limit);
    out.add(new Stmt.DoLoop(loop, body, tail.build(), condition, Span.None.NONE));
    out.giveBack(out.read(sum));
    return new Module("Test", List.of(), List.of(new Function("f", List.of(limit), Type.I32,
        out.build(), Optional.empty(), Span.None.NONE)));
  }

  @Test
  void aTrappingTailRunsInTheBodyAndContinueStillReachesIt() {
    Module before = module(true);
    Module after = Verifier.verified(new MoveTrapsIntoLoops().apply(before), "the pass");
    Lists.forEach(after.function("f").body(),
        statement -> assertTrue(!(statement instanceof Stmt.DoLoop), "a do loop is left"));
    for (int limit = -1; limit < 6; limit++) {
      assertEquals(new Interpreter(before).callFunction("f", limit),
          new Interpreter(after).callFunction("f", limit));
    }
    Assertions.assertThrows(TrapException.class,
        () -> new Interpreter(after).callFunction("f", 9));
  }

  @Test
  void aLoopWithoutTrapsKeepsItsShape() {
    Module module = module(false);
    Stmt before = module.function("f").body().get(2);
    assertEquals(before, new MoveTrapsIntoLoops().apply(module).function("f").body().get(2));
    assertSame(Stmt.DoLoop.class, before.getClass());
  }

  @Test
  void divisionInTheHeadOfALoopIsMoved() {
    FreshIds ids = new FreshIds(1);
    Atom.Value divisor = new Atom.Value(0, Type.I32, "divisor");
    StatementBuilder out = new StatementBuilder(ids, Span.None.NONE);
    Local i = out.declare("i", Atom.Const.of(0));
    StatementBuilder head = new StatementBuilder(ids, Span.None.NONE);
    Atom quotient = head.let("q",
        new Op.Binary(BinaryOperator.DIV, Atom.Const.of(12), divisor));
    Atom condition = head.compare(Comparison.LT, head.read(i), quotient);
    out.add(new Stmt.Loop(new Label(ids.next(), ""), head.build(), condition, List.of(),
        out.nested(in -> in.assign(i,
            in.binary(BinaryOperator.ADD, in.read(i), Atom.Const.of(1)))),
        Span.None.NONE));
    out.giveBack(out.read(i));
    Module guarded = new GuardDivision().apply(new Module("Test", List.of(),
        List.of(new Function("f", List.of(divisor), Type.I32, out.build(), Optional.empty(),
            Span.None.NONE))));
    Module after = Verifier.verified(new MoveTrapsIntoLoops().apply(guarded), "the pass");
    assertEquals(4, new Interpreter(after).callFunction("f", 3));
    Assertions.assertThrows(TrapException.class,
        () -> new Interpreter(after).callFunction("f", 0));
  }
}
