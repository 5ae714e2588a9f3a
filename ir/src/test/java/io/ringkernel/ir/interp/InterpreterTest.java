package io.ringkernel.ir.interp;

import static io.ringkernel.ir.KernelBuilder.length;
import static io.ringkernel.ir.KernelBuilder.line;
import static io.ringkernel.ir.KernelBuilder.load;
import static io.ringkernel.ir.KernelBuilder.position;
import static io.ringkernel.ir.KernelBuilder.store;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.ringkernel.ir.Array;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Entry.BoundsPolicy;
import io.ringkernel.ir.KernelBuilder;
import io.ringkernel.ir.Module;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Op.BinaryOperator;
import io.ringkernel.ir.Op.Comparison;
import io.ringkernel.ir.Place;
import io.ringkernel.ir.StatementBuilder;
import io.ringkernel.ir.Stmt;
import io.ringkernel.ir.TrapKind;
import io.ringkernel.ir.Type;
import java.util.List;
import org.junit.jupiter.api.Test;

class InterpreterTest {
  /** Sums each block's elements through shared memory, with a barrier in a uniform loop. */
  private static Module blockSum() {
    KernelBuilder kernel = new KernelBuilder();
    Array data = kernel.array(Type.I32, "data");
    Array sums = kernel.array(Type.I32, "sums");
    Array tile = kernel.shared(Type.I32, 4);
    StatementBuilder out = kernel.out();
    Atom local = position(out, "localIdX");
    store(out, tile, local, load(out, data, position(out, "globalIdX")));
    out.add(new Stmt.Barrier(line(5)));
    kernel.count(out, Atom.Const.of(0), Atom.Const.of(2), (body, i, _) -> {
      Atom stride = body.binary(BinaryOperator.SHR, Atom.Const.of(2), i);
      body.when(body.compare(Comparison.LT, local, stride), then -> {
        Atom other = then.binary(BinaryOperator.ADD, local, stride);
        store(then, tile, local, then.binary(BinaryOperator.ADD, load(then, tile, local),
            load(then, tile, other)));
      });
      body.add(new Stmt.Barrier(line(9)));
    });
    out.when(out.compare(Comparison.EQ, local, Atom.Const.of(0)), then ->
        store(then, sums, position(then, "blockIdX"), load(then, tile, Atom.Const.of(0))));
    return kernel.module();
  }

  @Test
  void barriersOrderSharedMemoryOfABlock() {
    int[] sums = new int[2];
    new Interpreter(blockSum()).launch("kernel", Grid.of(2), new int[] {1, 2, 3, 4, 5, 6, 7, 8},
        sums);
    assertArrayEquals(new int[] {10, 26}, sums);
  }

  @Test
  void theSmallestWorkItemThatTrappedIsReported() {
    KernelBuilder kernel = new KernelBuilder();
    Array data = kernel.array(Type.I32, "data");
    StatementBuilder out = kernel.out();
    Atom id = position(out, "globalIdX");
    Atom reversed = out.binary(BinaryOperator.SUB, Atom.Const.of(6), id);
    out.at(line(7));
    out.binary(BinaryOperator.DIV, Atom.Const.of(1), load(out, data, id));
    store(out, data, reversed, Atom.Const.of(0));
    TrapException trap = assertThrows(TrapException.class, () -> new Interpreter(kernel.module())
        .launch("kernel", Grid.of(2), new int[] {1, 1, 1, 1, 1, 1, 1, 0}));
    // item 3 clears the divisor of item 3 only after using it; item 4 finds the zero of item 2
    assertEquals(4, trap.workItem());
    assertEquals(TrapKind.DIVISION_BY_ZERO, trap.kind());
    assertEquals(7, trap.span().line());
  }

  @Test
  void indicesOutOfBoundsFollowThePolicy() {
    KernelBuilder kernel = new KernelBuilder();
    Array data = kernel.array(Type.I32, "data");
    Atom at = kernel.scalar(Type.I32, "at");
    store(kernel.out(), data, at, Atom.Const.of(9));
    int[] clamped = {1, 2, 3};
    new Interpreter(kernel.module(1, BoundsPolicy.CLAMP))
        .launch("kernel", Grid.of(1), clamped, 77);
    assertArrayEquals(new int[] {1, 2, 9}, clamped);
    new Interpreter(kernel.module(1, BoundsPolicy.CLAMP))
        .launch("kernel", Grid.of(1), new int[0], 77);
    assertEquals(TrapKind.INDEX_OUT_OF_BOUNDS,
        assertThrows(TrapException.class, () -> new Interpreter(kernel.module())
            .launch("kernel", Grid.of(1), clamped, -1)).kind());
    assertThrows(AssertionError.class,
        () -> new Interpreter(kernel.module(1, BoundsPolicy.UNCHECKED))
            .launch("kernel", Grid.of(1), clamped, -1));
  }

  @Test
  void aBarrierThatSomeItemsMissIsFound() {
    KernelBuilder kernel = new KernelBuilder();
    StatementBuilder out = kernel.out();
    Atom id = position(out, "localIdX");
    out.when(out.compare(Comparison.EQ, id, Atom.Const.of(0)),
        then -> then.add(new Stmt.Barrier(line(3))));
    assertEquals(3, assertThrows(DivergentBarrierException.class,
        () -> new Interpreter(kernel.module()).launch("kernel", Grid.of(1))).span().line());
  }

  @Test
  void atomicsReturnWhatWasThereBefore() {
    KernelBuilder kernel = new KernelBuilder();
    Array counter = kernel.array(Type.I32, "counter");
    Array seen = kernel.array(Type.I32, "seen");
    StatementBuilder out = kernel.out();
    Atom before = out.let("before", new Op.Atomic(Op.AtomicOperator.ADD,
        Place.of(counter, Atom.Const.of(0)), List.of(Atom.Const.of(2))));
    store(out, seen, position(out, "globalIdX"), before);
    int[] total = {0};
    int[] order = new int[8];
    new Interpreter(kernel.module()).launch("kernel", Grid.of(2), total, order);
    assertEquals(16, total[0]);
    assertArrayEquals(new int[] {0, 2, 4, 6, 8, 10, 12, 14}, order);
  }

  @Test
  void anEndlessLoopEndsAtTheLimit() {
    KernelBuilder kernel = new KernelBuilder();
    kernel.out().add(new Stmt.Loop(kernel.label(""), List.of(), Atom.Const.of(true), List.of(),
        List.of(), line(1)));
    assertThrows(StepLimitException.class, () -> new Interpreter(kernel.module())
        .withStepLimit(1000).launch("kernel", Grid.of(1)));
  }

  @Test
  void recordsInArraysAreReadAndWrittenByField() {
    Type.Struct inner = new Type.Struct("Inner", List.of(new Type.Field("x", Type.F32)));
    Type.Struct outer = new Type.Struct("Outer",
        List.of(new Type.Field("n", Type.I32), new Type.Field("inner", inner)));
    KernelBuilder kernel = new KernelBuilder();
    Array data = kernel.array(outer, "data");
    StatementBuilder out = kernel.out();
    Atom id = position(out, "globalIdX");
    Place field = new Place(data, id, List.of(1, 0), Place.Bounds.CHECKED);
    out.add(new Stmt.Store(field, out.let("x",
        new Op.Convert(Type.F32, length(out, data))), line(2)));
    StructArray array = new StructArray(outer, 4);
    new Interpreter(kernel.module()).launch("kernel", Grid.of(1), array);
    assertEquals(4f, ((StructValue) array.get(3).fields().get(1)).constant(0).asFloat());
    assertEquals(0, array.get(3).constant(0).bits());
  }
}
