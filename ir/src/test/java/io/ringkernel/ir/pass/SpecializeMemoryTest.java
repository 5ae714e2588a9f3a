package io.ringkernel.ir.pass;

import static io.ringkernel.ir.KernelBuilder.length;
import static io.ringkernel.ir.KernelBuilder.line;
import static io.ringkernel.ir.KernelBuilder.load;
import static io.ringkernel.ir.KernelBuilder.store;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.ir.Array;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Entry.BoundsPolicy;
import io.ringkernel.ir.Function;
import io.ringkernel.ir.KernelBuilder;
import io.ringkernel.ir.Module;
import io.ringkernel.ir.Op.BinaryOperator;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Operand;
import io.ringkernel.ir.RawBits;
import io.ringkernel.ir.Stmt;
import io.ringkernel.ir.Table;
import io.ringkernel.ir.Tables;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.check.Verifier;
import io.ringkernel.ir.interp.Grid;
import io.ringkernel.ir.interp.Interpreter;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SpecializeMemoryTest {
  private static final Table TABLE = new Table("TABLE", Type.I32, List.of(30L, 40L));
  private static final Table LONGS = new Table("LONGS", Type.I64, List.of(-1L, 5L << 40));
  private static final Table BYTES = new Table("BYTES", Type.I8, List.of(-7L, 7L));
  private static final Table ODD = new Table("ODD", Type.F32,
      Stream.of(-0f, Float.NaN, Float.MIN_VALUE).map(RawBits::of).toList());

  /** {@code end(a)} is the last element plus the length; {@code put(a, b)} adds a[0] to b[1]. */
  private static Module module() {
    KernelBuilder kernel = new KernelBuilder();
    kernel.helper("end", Type.I32, helper -> {
      Array a = helper.readOnlyArray(Type.I32, "a");
      Atom length = length(helper.out(), a);
      Atom last = helper.out().binary(BinaryOperator.SUB, length, Atom.Const.of(1));
      helper.out().giveBack(
          helper.out().binary(BinaryOperator.ADD, load(helper.out(), a, last), length));
    });
    kernel.helper("put", Type.Nothing.NOTHING, helper -> {
      Array from = helper.array(Type.I32, "from");
      Array to = helper.array(Type.I32, "to");
      Atom old = load(helper.out(), to, Atom.Const.of(1));
      Atom more = load(helper.out(), from, Atom.Const.of(0));
      store(helper.out(), to, Atom.Const.of(1),
          helper.out().binary(BinaryOperator.ADD, old, more));
      Atom end = helper.out().let("end", new Op.Call("end", Type.I32, List.of(to)));
      store(helper.out(), from, Atom.Const.of(0), end);
    });
    Array out = kernel.array(Type.I32, "out");
    Array shared = kernel.shared(Type.I32, 3);
    Array own = new Array(100, Type.I32, "own", Array.Space.PRIVATE, OptionalInt.of(2));
    kernel.out().add(new Stmt.DeclareArray(own, line(3)));
    store(kernel.out(), shared, Atom.Const.of(2), Atom.Const.of(11));
    store(kernel.out(), shared, Atom.Const.of(1), Atom.Const.of(0));
    store(kernel.out(), shared, Atom.Const.of(0), Atom.Const.of(0));
    store(kernel.out(), own, Atom.Const.of(0), Atom.Const.of(5));
    kernel.out().add(put(own, own)).add(put(own, shared)).add(put(shared, out));
    int at = 2;
    for (Operand array : List.of(out, shared, own, Array.constant(101, TABLE))) {
      Atom end = kernel.out().let("end", new Op.Call("end", Type.I32, List.of(array)));
      store(kernel.out(), out, Atom.Const.of(at++), end);
    }
    return kernel.module(1, BoundsPolicy.TRAP);
  }

  private static Stmt put(Array from, Array to) {
    return new Stmt.Do(new Op.Call("put", Type.Nothing.NOTHING, List.of(from, to)), line(2));
  }

  private static int[] outcome(Module module) {
    int[] out = new int[7];
    new Interpreter(Verifier.verified(module, "test")).launch("kernel", Grid.of(1), out);
    return out;
  }

  @Test
  void everyKindOfMemoryIsTheSameAfterwards() {
    int[] expected = outcome(module());
    Module special = new SpecializeMemory().apply(module());
    assertArrayEquals(expected, outcome(special));
    assertArrayEquals(expected, outcome(new SpecializeArrays().apply(special)));
    assertEquals(42, expected[5]);
  }

  @Test
  void aHelperIsClonedOnceForEachKindOfMemoryAndOneArrayIsTakenOnce() {
    List<String> names = new SpecializeMemory().apply(module()).functions().stream()
        .map(Function::name).toList();
    assertEquals(List.of("end", "end_local2", "put_local2_same", "end_shared3",
        "put_local2_shared3", "put_shared3", "end_TABLE", "kernel"), names);
  }

  @Test
  void onlyPrivateArraysAreTakenOnceBuffersAreInTheModule() {
    Module special = new SpecializeArrays().apply(new SpecializeMemory().apply(module()));
    for (Function function : special.functions()) {
      if (function.entry().isEmpty()) {
        assertTrue(function.parameters().stream().allMatch(parameter ->
            !(parameter instanceof Array array) || array.space() == Array.Space.PRIVATE),
            function.name());
      }
    }
  }

  @Test
  void tablesKeepTheirValuesWhenTheirElementsChangeType() {
    KernelBuilder kernel = new KernelBuilder();
    Array out = kernel.array(Type.I32, "out");
    Atom i = kernel.scalar(Type.I32, "i");
    Atom wide = load(kernel.out(), Array.constant(50, LONGS), i);
    Atom high = kernel.out().binary(BinaryOperator.SHR, wide, Atom.Const.of(40));
    store(kernel.out(), out, Atom.Const.of(0),
        kernel.out().let("int", new Op.Convert(Type.I32, high)));
    Atom small = load(kernel.out(), Array.constant(51, BYTES), i);
    store(kernel.out(), out, Atom.Const.of(1),
        kernel.out().let("int", new Op.Convert(Type.I32, small)));
    Atom odd = load(kernel.out(), Array.constant(52, ODD), i);
    store(kernel.out(), out, Atom.Const.of(2),
        KernelBuilder.apply(kernel.out(), "floatToRawIntBits", odd));
    Module module = kernel.module(1, BoundsPolicy.TRAP);
    for (Pass pass : List.of(new TablesAsBits(), new CheckBounds(), new LowerTraps(),
        new EmulateInt64(), new NarrowSmallInts(), new FoldConstants())) {
      module = Verifier.verified(pass.apply(module), pass.name());
    }
    for (int at = 0; at < 2; at++) {
      int[] result = new int[3];
      new Interpreter(module).launch("kernel", Grid.of(1), result, at, new int[8]);
      assertEquals((int) (LONGS.bits().get(at) >> 40), result[0]);
      assertEquals(BYTES.bits().get(at), result[1]);
      assertEquals((int) (long) ODD.bits().get(at), result[2]);
    }
    assertEquals(List.of("LONGS", "BYTES", "ODD"),
        Tables.in(module.functions()).stream().map(Array::hint).toList());
  }

  @Test
  void anElementOfATableAtAConstantIndexIsAConstant() {
    KernelBuilder kernel = new KernelBuilder();
    Array out = kernel.array(Type.I32, "out");
    store(kernel.out(), out, Atom.Const.of(0),
        load(kernel.out(), Array.constant(9, TABLE), Atom.Const.of(1)));
    Module folded = new FoldConstants().apply(kernel.module());
    assertTrue(Tables.in(folded.functions()).isEmpty());
    assertTrue(folded.function("kernel").body().stream().anyMatch(statement ->
        statement instanceof Stmt.Store s && s.value().equals(Atom.Const.of(40))));
  }
}
