package io.ringkernel.ir.check;

import static io.ringkernel.ir.KernelBuilder.line;
import static io.ringkernel.ir.KernelBuilder.load;
import static io.ringkernel.ir.KernelBuilder.position;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.ringkernel.ir.Array;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.KernelBuilder;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Op.Comparison;
import io.ringkernel.ir.StatementBuilder;
import io.ringkernel.ir.Stmt;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.diag.Code;
import io.ringkernel.ir.diag.Diagnostics;
import io.ringkernel.ir.intrinsic.Intrinsics;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BarrierUniformityTest {
  private KernelBuilder kernel;
  private StatementBuilder out;
  private Atom n;

  @BeforeEach
  void aKernelWithAScalar() {
    kernel = new KernelBuilder();
    n = kernel.scalar(Type.I32, "n");
    out = kernel.out();
  }

  private Atom isZero(StatementBuilder to, Atom x) {
    return to.compare(Comparison.EQ, x, Atom.Const.of(0));
  }

  /** Pairs of the barrier's line and the condition's. */
  private void assertReported(int... lines) {
    Diagnostics diagnostics = new Diagnostics();
    BarrierUniformity.check(Verifier.verified(kernel.module(), "test"), diagnostics);
    assertEquals(lines.length / 2, diagnostics.all().size(), diagnostics.all().toString());
    for (int i = 0; i < lines.length; i += 2) {
      var diagnostic = diagnostics.all().get(i / 2);
      assertEquals(Code.DIVERGENT_BARRIER, diagnostic.code());
      assertEquals(lines[i], diagnostic.where().line());
      assertEquals(lines[i + 1], diagnostic.labels().get(1).span().line());
    }
  }

  @Test
  void aBarrierUnderAConditionOfThePositionIsReported() {
    Atom condition = isZero(out, position(out, "localIdX"));
    out.at(line(5)).when(condition, then -> then.add(new Stmt.Barrier(line(6))));
    assertReported(6, 5);
  }

  @Test
  void aBarrierUnderAParameterOrTheBlocksIndexIsFine() {
    out.when(isZero(out, n), then -> then.add(new Stmt.Barrier(line(6))));
    out.when(isZero(out, position(out, "blockIdX")),
        then -> then.add(new Stmt.Barrier(line(7))));
    kernel.count(out, Atom.Const.of(0), n, (body, _, _) -> body.add(new Stmt.Barrier(line(8))));
    assertReported();
  }

  @Test
  void anEarlyReturnOfSomeItemsIsReported() {
    Atom condition = isZero(out, position(out, "globalIdX"));
    out.at(line(3)).when(condition,
        then -> then.add(new Stmt.Return(Optional.empty(), then.span())));
    out.add(new Stmt.Barrier(line(6)));
    assertReported(6, 3);
  }

  @Test
  void aLoopThatSomeItemsLeaveEarlyIsReported() {
    Array data = kernel.array(Type.I32, "data");
    kernel.count(out, Atom.Const.of(0), n, (body, i, label) -> {
      body.add(new Stmt.Barrier(line(4)));
      Atom found = isZero(body, load(body, data, i));
      body.at(line(5)).when(found, then -> then.add(new Stmt.Break(label, then.span())));
    });
    out.add(new Stmt.Barrier(line(9)));
    assertReported(4, 5);
  }

  @Test
  void aContinueOfSomeItemsDividesOnlyTheRestOfTheBody() {
    kernel.count(out, Atom.Const.of(0), n, (body, i, label) -> {
      body.add(new Stmt.Barrier(line(4)));
      Atom odd = isZero(body, position(body, "localIdX"));
      body.at(line(5)).when(odd, then -> then.add(new Stmt.Continue(label, then.span())));
      body.add(new Stmt.Barrier(line(6)));
    });
    assertReported(6, 5);
  }

  @Test
  void aVariableAssignedBySomeItemsDivides() {
    var flag = out.declare("flag", Atom.Const.of(0));
    out.when(isZero(out, position(out, "localIdX")),
        then -> then.assign(flag, Atom.Const.of(1)));
    Atom condition = isZero(out, out.read(flag));
    out.at(line(5)).when(condition, then -> then.add(new Stmt.Barrier(line(6))));
    assertReported(6, 5);
  }

  @Test
  void aVariableThatDivergesLaterInTheLoopDividesFromTheStart() {
    var flag = out.declare("flag", Atom.Const.of(0));
    kernel.count(out, Atom.Const.of(0), n, (body, i, label) -> {
      Atom condition = isZero(body, body.read(flag));
      body.at(line(5)).when(condition, then -> then.add(new Stmt.Barrier(line(6))));
      body.assign(flag, position(body, "localIdX"));
    });
    assertReported(6, 5);
  }

  @Test
  void aBarrierInAHelperIsJudgedByItsCallers() {
    kernel.helper("wait", Type.Nothing.NOTHING, helper -> {
      Atom rounds = helper.scalar(Type.I32, "rounds");
      helper.out().at(line(20));
      helper.count(helper.out(), Atom.Const.of(0), rounds,
          (body, _, _) -> body.add(new Stmt.Barrier(line(21))));
    });
    out.add(new Stmt.Do(new Op.Call("wait", Type.Nothing.NOTHING, List.of(n)), line(3)));
    assertReported();
    Atom id = position(out, "localIdX");
    out.add(new Stmt.Do(new Op.Call("wait", Type.Nothing.NOTHING, List.of(id)), line(4)));
    assertReported(21, 20);
  }

  @Test
  void theCallsBetweenConditionAndBarrierAreTold() {
    kernel.helper("wait", Type.Nothing.NOTHING,
        helper -> helper.out().add(new Stmt.Barrier(line(21))));
    kernel.helper("outer", Type.Nothing.NOTHING, helper -> helper.out()
        .add(new Stmt.Do(new Op.Call("wait", Type.Nothing.NOTHING, List.of()), line(11))));
    Atom condition = isZero(out, position(out, "localIdX"));
    out.at(line(3)).when(condition, then -> then.add(
        new Stmt.Do(new Op.Call("outer", Type.Nothing.NOTHING, List.of()), line(4))));
    Diagnostics diagnostics = new Diagnostics();
    BarrierUniformity.check(Verifier.verified(kernel.module(), "test"), diagnostics);
    assertEquals(List.of(21, 3, 11, 4), diagnostics.all().getFirst().labels().stream()
        .map(label -> label.span().line()).toList());
  }

  @Test
  void aBarrierOfTheGridUnderTheBlocksIndexIsReported() {
    Atom condition = isZero(out, position(out, "blockIdX"));
    out.at(line(5)).when(condition, then -> then.add(new Stmt.Do(
        new Op.Apply(Intrinsics.named("gridBarrier"), List.of()), line(6))));
    out.when(isZero(out, n), then -> then.add(new Stmt.Do(
        new Op.Apply(Intrinsics.named("gridBarrier"), List.of()), line(7))));
    assertReported(6, 5);
    Atom item = isZero(out, position(out, "localIdX"));
    out.at(line(8)).when(item, then -> then.add(new Stmt.Do(
        new Op.Apply(Intrinsics.named("gridBarrier"), List.of()), line(9))));
    assertReported(6, 5, 9, 8);
  }
}
