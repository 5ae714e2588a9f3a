package io.ringkernel.ir.pass;

import static io.ringkernel.ir.KernelBuilder.apply;
import static io.ringkernel.ir.KernelBuilder.length;
import static io.ringkernel.ir.KernelBuilder.load;
import static io.ringkernel.ir.KernelBuilder.position;
import static io.ringkernel.ir.KernelBuilder.store;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.ringkernel.ir.Array;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Entry.BoundsPolicy;
import io.ringkernel.ir.KernelBuilder;
import io.ringkernel.ir.Local;
import io.ringkernel.ir.Op.BinaryOperator;
import io.ringkernel.ir.Op.Comparison;
import io.ringkernel.ir.StatementBuilder;
import io.ringkernel.ir.Stmt;
import io.ringkernel.ir.Type;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EliminateBoundsChecksTest {
  private KernelBuilder kernel;
  private Array data;
  private StatementBuilder out;

  @BeforeEach
  void aKernelWithOneArray() {
    kernel = new KernelBuilder();
    data = kernel.array(Type.I32, "data");
    out = kernel.out();
  }

  private void assertTestsLeft(int expected) {
    String text = new EliminateBoundsChecks().apply(kernel.module(4, BoundsPolicy.CLAMP))
        .functions().getLast().body().toString();
    assertEquals(expected, text.split("bounds=CHECKED", -1).length - 1, text);
  }

  @Test
  void anIndexComparedWithTheLengthNeedsNoTest() {
    Atom id = position(out, "globalIdX");
    out.when(out.compare(Comparison.LT, id, length(out, data)),
        then -> store(then, data, id, load(then, data, id)));
    assertTestsLeft(0);
  }

  @Test
  void anEarlyReturnCounts() {
    Atom id = position(out, "globalIdX");
    out.when(out.compare(Comparison.GE, id, length(out, data)),
        then -> then.add(new Stmt.Return(Optional.empty(), then.span())));
    store(out, data, id, Atom.Const.of(1));
    assertTestsLeft(0);
  }

  @Test
  void anIndexThatMayBeNegativeKeepsItsTest() {
    Atom at = kernel.scalar(Type.I32, "at");
    out.when(out.compare(Comparison.LT, at, length(out, data)),
        then -> store(then, data, at, Atom.Const.of(1)));
    assertTestsLeft(1);
  }

  @Test
  void aLengthOfAnotherArrayProvesNothing() {
    Array other = kernel.array(Type.I32, "other");
    Atom id = position(out, "globalIdX");
    out.when(out.compare(Comparison.LT, id, length(out, other)),
        then -> store(then, data, id, Atom.Const.of(1)));
    assertTestsLeft(1);
  }

  @Test
  void theCounterOfALoopNeedsNoTest() {
    kernel.count(out, Atom.Const.of(0), length(out, data),
        (body, i, _) -> store(body, data, i, i));
    assertTestsLeft(0);
  }

  @Test
  void aCounterThatStartsBelowZeroKeepsItsTest() {
    kernel.count(out, Atom.Const.of(-1), length(out, data),
        (body, i, _) -> store(body, data, i, i));
    assertTestsLeft(1);
  }

  @Test
  void neighboursInTheInteriorNeedNoTest() {
    Atom end = out.binary(BinaryOperator.SUB, length(out, data), Atom.Const.of(1));
    kernel.count(out, Atom.Const.of(1), end, (body, i, _) -> {
      load(body, data, body.binary(BinaryOperator.SUB, i, Atom.Const.of(1)));
      load(body, data, body.binary(BinaryOperator.ADD, i, Atom.Const.of(1)));
    });
    assertTestsLeft(0);
  }

  @Test
  void aNeighbourOutsideKeepsItsTest() {
    kernel.count(out, Atom.Const.of(0), length(out, data), (body, i, _) ->
        load(body, data, body.binary(BinaryOperator.ADD, i, Atom.Const.of(1))));
    assertTestsLeft(1);
  }

  @Test
  void sharedMemoryOfTheBlocksSizeNeedsNoTest() {
    Array tile = kernel.shared(Type.I32, 4);
    store(out, tile, position(out, "localIdX"), Atom.Const.of(1));
    Atom any = kernel.scalar(Type.I32, "any");
    store(out, tile, out.binary(BinaryOperator.AND, any, Atom.Const.of(3)), Atom.Const.of(1));
    assertTestsLeft(0);
  }

  @Test
  void sharedMemorySmallerThanTheBlockKeepsItsTest() {
    Array tile = kernel.shared(Type.I32, 3);
    store(out, tile, position(out, "localIdX"), Atom.Const.of(1));
    assertTestsLeft(1);
  }

  @Test
  void theSmallerOfAnIndexAndTheLastNeedsNoUpperTest() {
    Atom id = position(out, "globalIdX");
    Atom length = length(out, data);
    Atom last = out.binary(BinaryOperator.SUB, length, Atom.Const.of(1));
    Atom least = apply(out, "min_i32", id, last);
    out.when(out.compare(Comparison.GT, length, Atom.Const.of(0)), then ->
        store(then, data, apply(then, "max_i32", least, Atom.Const.of(0)), Atom.Const.of(1)));
    assertTestsLeft(1);
    out.when(out.compare(Comparison.GE, least, Atom.Const.of(0)),
        then -> load(then, data, least));
    assertTestsLeft(1);
  }

  @Test
  void anIndexPutIntoTheArrayByHandNeedsNoTest() {
    Atom any = kernel.scalar(Type.I32, "any");
    Atom length = length(out, data);
    Atom last = out.binary(BinaryOperator.SUB, length, Atom.Const.of(1));
    Atom upper = out.select(out.compare(Comparison.GT, any, last), last, any);
    out.when(out.compare(Comparison.GE, upper, Atom.Const.of(0)),
        then -> load(then, data, upper));
    assertTestsLeft(0);
  }

  @Test
  void aVariableThatTheLoopMovesOutOfBoundsKeepsItsTest() {
    Array tile = kernel.shared(Type.I32, 4);
    Atom any = kernel.scalar(Type.I32, "any");
    Local at = out.declare("at", Atom.Const.of(0));
    kernel.count(out, Atom.Const.of(0), Atom.Const.of(3), (body, i, _) -> {
      load(body, tile, body.read(at));
      body.when(body.compare(Comparison.EQ, i, any), then -> then.assign(at, any));
    });
    assertTestsLeft(1);
  }

  @Test
  void aVariableThatTheLoopKeepsInBoundsNeedsNoTest() {
    Array tile = kernel.shared(Type.I32, 4);
    Atom any = kernel.scalar(Type.I32, "any");
    Local at = out.declare("at", Atom.Const.of(3));
    kernel.count(out, Atom.Const.of(0), Atom.Const.of(3), (body, i, _) -> {
      load(body, tile, body.read(at));
      body.assign(at, body.binary(BinaryOperator.AND, any, Atom.Const.of(2)));
    });
    assertTestsLeft(0);
  }
}
