package io.ringkernel.ir.pass;

import static io.ringkernel.ir.KernelBuilder.line;
import static io.ringkernel.ir.KernelBuilder.load;
import static io.ringkernel.ir.KernelBuilder.position;
import static io.ringkernel.ir.KernelBuilder.store;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.ringkernel.ir.Array;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Entry.TrapSite;
import io.ringkernel.ir.KernelBuilder;
import io.ringkernel.ir.Module;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Op.BinaryOperator;
import io.ringkernel.ir.Op.Comparison;
import io.ringkernel.ir.StatementBuilder;
import io.ringkernel.ir.Stmt;
import io.ringkernel.ir.TrapKind;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.check.Verifier;
import io.ringkernel.ir.interp.Grid;
import io.ringkernel.ir.interp.Interpreter;
import io.ringkernel.ir.layout.EntryAbi;
import java.util.List;
import org.junit.jupiter.api.Test;

class LowerTrapsTest {
  private static Module lowered(Module module) {
    Module ready = new GuardDivision().apply(new CheckBounds().apply(module));
    return Verifier.verified(new LowerTraps().apply(Verifier.verified(ready, "guards")),
        "LowerTraps");
  }

  @Test
  void aModuleWithoutTrapsStaysTheSame() {
    KernelBuilder kernel = new KernelBuilder();
    position(kernel.out(), "globalIdX");
    Module module = kernel.module();
    assertSame(module, new LowerTraps().apply(module));
  }

  @Test
  void anEntryGetsTheTrapArrayAndItsSites() {
    KernelBuilder kernel = new KernelBuilder();
    Array data = kernel.array(Type.I32, "data");
    StatementBuilder out = kernel.out();
    Atom id = position(out, "globalIdX");
    out.at(line(7));
    Atom value = load(out, data, id);
    out.at(line(8));
    Atom quotient = out.binary(BinaryOperator.DIV, Atom.Const.of(10), value);
    out.at(line(9));
    store(out, data, id, quotient);
    Module module = lowered(kernel.module());
    assertEquals(List.of(new TrapSite(TrapKind.INDEX_OUT_OF_BOUNDS, line(7)),
        new TrapSite(TrapKind.DIVISION_BY_ZERO, line(8)),
        new TrapSite(TrapKind.INDEX_OUT_OF_BOUNDS, line(9))),
        module.function("kernel").entry().orElseThrow().trapSites());
    assertEquals(EntryAbi.TRAPS,
        ((Array) module.function("kernel").parameters().getLast()).hint());
    int[] elements = {1, 0, 5, 2, 0, 10};
    int max = Integer.MAX_VALUE;
    int[] traps = {max, max, max};
    new Interpreter(module).launch("kernel", Grid.of(2), elements, traps);
    assertArrayEquals(new int[] {6, 1, max}, traps);
    assertArrayEquals(new int[] {10, 0, 2, 5, 0, 1}, elements);
  }

  /** A helper with a barrier and a trap, called in a uniform loop by a kernel with traps. */
  private static Module withBarriers() {
    KernelBuilder kernel = new KernelBuilder();
    kernel.helper("exchange", Type.I32, helper -> {
      Atom value = helper.scalar(Type.I32, "value");
      Array memory = helper.array(Type.I32, "memory");
      StatementBuilder out = helper.out();
      Atom id = position(out, "globalIdX");
      out.at(line(3));
      store(out, memory, id, out.binary(BinaryOperator.DIV, Atom.Const.of(100), value));
      out.add(new Stmt.Barrier(line(4)));
      Atom next = out.binary(BinaryOperator.XOR, id, Atom.Const.of(1));
      out.at(line(5));
      out.giveBack(load(out, memory, next));
    });
    Array memory = kernel.array(Type.I32, "memory");
    Array data = kernel.array(Type.I32, "data");
    StatementBuilder out = kernel.out();
    Atom id = position(out, "globalIdX");
    kernel.count(out, Atom.Const.of(0), Atom.Const.of(3), (body, _, _) -> {
      body.at(line(11));
      Atom value = load(body, data, id);
      Atom other = body.let("other",
          new Op.Call("exchange", Type.I32, List.of(value, memory)));
      body.add(new Stmt.Barrier(line(12)));
      body.at(line(13));
      body.when(body.compare(Comparison.GT, other, Atom.Const.of(40)), then ->
          store(then, data, then.binary(BinaryOperator.SUB, id, Atom.Const.of(2)), other));
      body.at(line(14));
      store(body, data, id, body.binary(BinaryOperator.SUB, value, Atom.Const.of(1)));
      body.add(new Stmt.Barrier(line(15)));
    });
    return kernel.module();
  }

  @Test
  void itemsThatTrappedStillTakePartInBarriersOfHelpers() {
    Module module = withBarriers();
    Module lowered = lowered(module);
    for (int seed = 0; seed < 64; seed++) {
      int[] before = {seed & 3, seed >> 2 & 3, seed >> 4 & 3, 7, 8, 9, 1, 2};
      int[] expected = before.clone();
      int[] memory = new int[8];
      int trapped = -1;
      try {
        new Interpreter(module).launch("kernel", Grid.of(2), memory, expected);
      } catch (io.ringkernel.ir.interp.TrapException e) {
        trapped = e.workItem();
      }
      int[] actual = before.clone();
      int[] traps = new int[lowered.function("kernel").entry().orElseThrow().trapSites().size()];
      java.util.Arrays.fill(traps, Integer.MAX_VALUE);
      int[] loweredMemory = new int[8];
      new Interpreter(lowered).launch("kernel", Grid.of(2), loweredMemory, actual, traps);
      assertArrayEquals(expected, actual, "seed " + seed);
      assertArrayEquals(memory, loweredMemory, "seed " + seed);
      int first = java.util.Arrays.stream(traps).min().orElseThrow();
      assertEquals(trapped, first == Integer.MAX_VALUE ? -1 : first, "seed " + seed);
    }
  }
}
