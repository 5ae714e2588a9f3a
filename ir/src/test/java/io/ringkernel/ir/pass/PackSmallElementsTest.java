package io.ringkernel.ir.pass;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import io.ringkernel.ir.Array;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Entry;
import io.ringkernel.ir.FreshIds;
import io.ringkernel.ir.Function;
import io.ringkernel.ir.Module;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Place;
import io.ringkernel.ir.Scalar;
import io.ringkernel.ir.Span;
import io.ringkernel.ir.StatementBuilder;
import io.ringkernel.ir.Stmt;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.check.Verifier;
import io.ringkernel.ir.interp.Grid;
import io.ringkernel.ir.interp.Interpreter;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PackSmallElementsTest {
  private static final int ITEMS = 23;

  /** {@code to[(7 i) % 23] = from[i]}, and the number of elements once. */
  private static Module module(Type.Prim type) {
    FreshIds ids = new FreshIds(0);
    Array from = Array.global(ids.next(), type, "from", false);
    Array to = Array.global(ids.next(), type, "to", true);
    Array seen = Array.global(ids.next(), Type.I32, "seen", true);
    StatementBuilder out = new StatementBuilder(ids, Span.None.NONE);
    Atom i = out.let("i", new Op.Apply(
        io.ringkernel.ir.intrinsic.Intrinsics.named("globalIdX"), List.of()));
    Atom value = out.let("value", new Op.Load(Place.of(from, i).proven()));
    Atom place = out.binary(Op.BinaryOperator.REM_RAW,
        out.binary(Op.BinaryOperator.MUL, i, Atom.Const.of(7)), Atom.Const.of(ITEMS));
    out.add(new Stmt.Store(Place.of(to, place).proven(), value, Span.None.NONE));
    Atom read = out.let("read", new Op.Load(Place.of(to, place).proven()));
    Atom number = type.equals(Type.BOOL) ? out.select(read, Atom.Const.of(1), Atom.Const.of(0))
        : out.let("wide", new Op.Convert(Type.I32, read));
    out.add(new Stmt.Store(Place.of(seen, i).proven(), number, Span.None.NONE));
    Entry entry = new Entry(ITEMS, 1, 1, Entry.BoundsPolicy.TRAP, List.of());
    return new Module("M", List.of(), List.of(new Function("k", List.of(from, to, seen),
        Type.Nothing.NOTHING, out.build(), Optional.of(entry), Span.None.NONE)));
  }

  private static Object elements(Scalar scalar) {
    Object array = switch (scalar) {
      case BOOL -> new boolean[ITEMS];
      case I8 -> new byte[ITEMS];
      case I16 -> new short[ITEMS];
      default -> new char[ITEMS];
    };
    for (int i = 0; i < ITEMS; i++) {
      int x = i * 0x9e3779b9 >> 11;
      switch (array) {
        case boolean[] a -> a[i] = x % 3 == 0;
        case byte[] a -> a[i] = (byte) x;
        case short[] a -> a[i] = (short) x;
        case char[] a -> a[i] = (char) x;
        default -> throw new AssertionError(array);
      }
    }
    return array;
  }

  private static int[] words(Object array) {
    ByteBuffer bytes = ByteBuffer.allocate(4 * ITEMS).order(ByteOrder.LITTLE_ENDIAN);
    for (int i = 0; i < ITEMS; i++) {
      switch (array) {
        case boolean[] a -> bytes.put((byte) (a[i] ? 1 : 0));
        case byte[] a -> bytes.put(a[i]);
        case short[] a -> bytes.putShort(a[i]);
        case char[] a -> bytes.putChar(a[i]);
        default -> throw new AssertionError(array);
      }
    }
    int[] words = new int[ITEMS];
    bytes.rewind().asIntBuffer().get(words);
    return words;
  }

  @ParameterizedTest
  @EnumSource(value = Scalar.class, names = {"BOOL", "I8", "I16", "U16"})
  void wordsHoldWhatElementsWould(Scalar scalar) {
    Type.Prim type = Type.of(scalar);
    Object from = elements(scalar);
    Object to = elements(scalar);
    int[] seen = new int[ITEMS];
    int[] packedFrom = words(from);
    int[] packedTo = words(to);
    int[] packedSeen = new int[ITEMS];
    new Interpreter(module(type)).launch("k", Grid.of(1), from, to, seen);
    Module packed = new PackSmallElements().apply(new NarrowSmallInts().apply(module(type)));
    new Interpreter(Verifier.verified(packed, "PackSmallElements"))
        .launch("k", Grid.of(1), packedFrom, packedTo, packedSeen);
    assertArrayEquals(seen, packedSeen);
    assertArrayEquals(words(to), packedTo);
    assertArrayEquals(words(from), packedFrom);
  }
}
