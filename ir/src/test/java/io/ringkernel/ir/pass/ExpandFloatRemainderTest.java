package io.ringkernel.ir.pass;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Function;
import io.ringkernel.ir.Module;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Op.BinaryOperator;
import io.ringkernel.ir.Span;
import io.ringkernel.ir.Stmt;
import io.ringkernel.ir.Type;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExpandFloatRemainderTest {
  private static Op rewritten(BinaryOperator operator, Type.Prim type) {
    Atom.Value x = new Atom.Value(0, type, "x");
    Atom.Value y = new Atom.Value(1, type, "y");
    Atom.Value result = new Atom.Value(2, type, "result");
    List<Stmt> body = List.of(
        new Stmt.Let(result, new Op.Binary(operator, x, y), Span.None.NONE),
        new Stmt.Return(Optional.of(result), Span.None.NONE));
    Module module = new Module("M", List.of(), List.of(new Function("f", List.of(x, y), type, body,
        Optional.empty(), Span.None.NONE)));
    Stmt first =
        new ExpandFloatRemainder().apply(module).function("f").body().getFirst();
    return ((Stmt.Let) first).op();
  }

  @Test
  void aRemainderOfFloatsBecomesTheIntrinsic() {
    assertEquals("rem_f32",
        ((Op.Apply) rewritten(BinaryOperator.REM, Type.F32)).intrinsic().name());
  }

  @Test
  void otherOperationsStay() {
    assertEquals(BinaryOperator.REM,
        ((Op.Binary) rewritten(BinaryOperator.REM, Type.I32)).operator());
    assertEquals(BinaryOperator.DIV,
        ((Op.Binary) rewritten(BinaryOperator.DIV, Type.F32)).operator());
  }
}
