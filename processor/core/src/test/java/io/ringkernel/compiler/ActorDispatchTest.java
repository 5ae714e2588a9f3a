package io.ringkernel.compiler;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.ringkernel.ir.Array;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Entry.BoundsPolicy;
import io.ringkernel.ir.FreshIds;
import io.ringkernel.ir.Function;
import io.ringkernel.ir.Module;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Place;
import io.ringkernel.ir.Span;
import io.ringkernel.ir.StatementBuilder;
import io.ringkernel.ir.Stmt;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.check.Verifier;
import io.ringkernel.ir.interp.Grid;
import io.ringkernel.ir.interp.Interpreter;
import io.ringkernel.ir.interp.StructArray;
import io.ringkernel.ir.layout.MessageLayout;
import io.ringkernel.ir.layout.StructLayout;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ActorDispatchTest {
  private static final Type.Struct STATE =
      new Type.Struct("Counter", List.of(new Type.Field("total", Type.I64)));
  private static final Type.Struct ADD =
      new Type.Struct("Add", List.of(new Type.Field("amount", Type.I64)));
  private static final Type.Struct TOTAL =
      new Type.Struct("Total", List.of(new Type.Field("value", Type.I64)));
  private static final Type.Struct INNER = new Type.Struct("Inner",
      List.of(new Type.Field("a", Type.I16), new Type.Field("b", Type.F64)));
  private static final Type.Struct EVERYTHING = new Type.Struct("Everything",
      List.of(new Type.Field("flag", Type.BOOL), new Type.Field("small", Type.I8),
          new Type.Field("letter", Type.U16), new Type.Field("inner", INNER),
          new Type.Field("medium", Type.I16), new Type.Field("amount", Type.I64),
          new Type.Field("ratio", Type.F32), new Type.Field("count", Type.I32),
          new Type.Field("no", Type.BOOL)));
  private static final int ADD_ID = 11;
  private static final int TOTAL_ID = 12;
  private static final int ECHO_ID = 13;
  private static final int FORGET_ID = 14;
  private static final int SLOT_WORDS = 32;

  private final Module module = Verifier.verified(ActorDispatch.append(
      new Module("Counter", List.of(STATE, ADD, TOTAL, INNER, EVERYTHING),
          List.of(add(), echo(), forget())),
      STATE, BoundsPolicy.TRAP,
      List.of(
          new ActorDispatch.Handler("add", ADD_ID, ADD, layout(ADD),
              Optional.of(new ActorDispatch.Reply(TOTAL_ID, layout(TOTAL))), false),
          new ActorDispatch.Handler("echo", ECHO_ID, EVERYTHING, layout(EVERYTHING),
              Optional.of(new ActorDispatch.Reply(ECHO_ID, layout(EVERYTHING))), false),
          new ActorDispatch.Handler("forget", FORGET_ID, TOTAL, layout(TOTAL),
              Optional.empty(), false))),
      "ActorDispatch");

  private static MessageLayout layout(Type.Struct struct) {
    return MessageLayout.of(MessageLayout.components(struct));
  }

  @Test
  void messageOfAnotherSizeIsNotHandled() {
    for (int bytes : new int[] {0, 4, 12, 0xffff}) {
      int[] inbox = new int[SLOT_WORDS];
      int[] outbox = new int[SLOT_WORDS];
      put(inbox, 0, 1, ADD_ID, 2, longs(5));
      inbox[2] = bytes | 2 << 16;
      StructArray state = new StructArray(STATE, 1);

      drain(state, inbox, outbox, new int[] {1}, 1);

      assertArrayEquals(new int[] {1, 0, ActorDispatch.MALFORMED << 16, 2, 0},
          Arrays.copyOf(outbox, 5));
      assertEquals(0L, state.get(0).fields().getFirst());
    }
  }

  @Test
  void eachActorHandlesItsOwnMessagesInOrder() {
    int capacity = 3;
    int[] inbox = new int[2 * capacity * SLOT_WORDS];
    int[] outbox = new int[inbox.length];
    put(inbox, 0, 100, ADD_ID, 7, longs(5));
    put(inbox, 1, 101, ADD_ID, 8, longs(1L << 40));
    put(inbox, 3, 200, ADD_ID, 9, longs(-1));
    put(inbox, 4, 201, FORGET_ID, 10, longs(1));
    put(inbox, 5, 202, ADD_ID, 11, longs(3));
    StructArray state = new StructArray(STATE, 2);

    drain(state, inbox, outbox, new int[] {2, 3}, capacity);

    assertEquals((1L << 40) + 5, state.get(0).fields().getFirst());
    assertEquals(3L, state.get(1).fields().getFirst());
    assertSlot(outbox, 0, 100, TOTAL_ID, 8, 7, longs(5));
    assertSlot(outbox, 1, 101, TOTAL_ID, 8, 8, longs((1L << 40) + 5));
    assertSlot(outbox, 2, 0, 0, 0, 0, longs(0));
    assertSlot(outbox, 3, 200, TOTAL_ID, 8, 9, longs(-1));
    assertSlot(outbox, 4, 201, 0, 0, 10, longs(0));
    assertSlot(outbox, 5, 202, TOTAL_ID, 8, 11, longs(3));
  }

  @Test
  void unknownTypeHasNoReplyAndWorkItemsBeyondTheActorsDoNothing() {
    int[] inbox = new int[SLOT_WORDS];
    int[] outbox = new int[SLOT_WORDS];
    Arrays.fill(outbox, 99);
    put(inbox, 0, 1, 4711, 2, longs(5));
    StructArray state = new StructArray(STATE, 1);

    drain(state, inbox, outbox, new int[] {1}, 1);

    assertArrayEquals(new int[] {1, 0, 0, 2, 99}, Arrays.copyOf(outbox, 5));
    assertEquals(0L, state.get(0).fields().getFirst());
  }

  @Test
  void everyScalarSurvivesTheWayThroughWords() {
    StructLayout layout = StructLayout.of(EVERYTHING);
    ByteBuffer bytes = ByteBuffer.allocate(SLOT_WORDS * 4).order(ByteOrder.LITTLE_ENDIAN);
    bytes.put(offset(layout, "flag"), (byte) 1).put(offset(layout, "small"), (byte) -3)
        .putChar(offset(layout, "letter"), '\uffee')
        .putShort(offset(layout, "inner.a"), (short) -2)
        .putDouble(offset(layout, "inner.b"), -1.5e300)
        .putShort(offset(layout, "medium"), Short.MIN_VALUE)
        .putLong(offset(layout, "amount"), 0x8000_0001_8000_0002L)
        .putFloat(offset(layout, "ratio"), -0.0f).putInt(offset(layout, "count"), -7);
    int[] payload = new int[layout.byteSize() / 4];
    bytes.asIntBuffer().get(payload);
    int[] inbox = new int[SLOT_WORDS];
    int[] outbox = new int[SLOT_WORDS];
    Arrays.fill(outbox, -1);
    put(inbox, 0, 5, ECHO_ID, 6, payload);

    drain(new StructArray(STATE, 1), inbox, outbox, new int[] {1}, 1);

    int words = layout.byteSize() / 4;
    assertSlot(outbox, 0, 5, ECHO_ID, layout.byteSize(), 6, Arrays.copyOf(payload, words));
    assertEquals(-1, outbox[4 + words]);
  }

  @Test
  void bytesThatAreNotTrueOrFalseCountAsTrueAndPaddingIsCleared() {
    int[] inbox = new int[SLOT_WORDS];
    int[] outbox = new int[SLOT_WORDS];
    int[] payload = new int[StructLayout.of(EVERYTHING).byteSize() / 4];
    Arrays.fill(payload, 0x80808080);
    put(inbox, 0, 5, ECHO_ID, 6, payload);

    drain(new StructArray(STATE, 1), inbox, outbox, new int[] {1}, 1);

    assertEquals(0x80808001, outbox[4]);
    // inner: two bytes, then six of padding.
    assertEquals(0x8080, outbox[4 + 2]);
    assertEquals(0, outbox[4 + 3]);
  }

  private void drain(StructArray state, int[] inbox, int[] outbox, int[] counts, int capacity) {
    int[] mail = new int[3 * counts.length];
    for (int i = 0; i < counts.length; i++) {
      mail[3 * i] = i;
      mail[3 * i + 1] = i * capacity;
      mail[3 * i + 2] = counts[i];
    }
    new Interpreter(module).launch("Counter_drain", Grid.of(1), state, inbox, outbox, mail,
        SLOT_WORDS, counts.length);
  }

  private static int offset(StructLayout layout, String path) {
    return layout.leaves().stream().filter(l -> l.path().equals(path)).findFirst().orElseThrow()
        .offset();
  }

  private static int[] longs(long value) {
    return new int[] {(int) value, (int) (value >>> 32)};
  }

  private static void put(int[] inbox, int slot, int sequence, int type, int tag, int[] payload) {
    int base = slot * SLOT_WORDS;
    inbox[base] = sequence;
    inbox[base + 1] = type;
    inbox[base + 2] = payload.length * 4;
    inbox[base + 3] = tag;
    System.arraycopy(payload, 0, inbox, base + 4, payload.length);
  }

  private static void assertSlot(int[] outbox, int slot, int sequence, int type, int bytes,
      int tag, int[] payload) {
    int base = slot * SLOT_WORDS;
    int[] expected = new int[4 + payload.length];
    put(expected, 0, sequence, type, tag, payload);
    expected[2] = bytes;
    assertArrayEquals(expected, Arrays.copyOfRange(outbox, base, base + expected.length),
        "slot " + slot);
  }

  /** {@code state[actor].total += message.amount; return new Total(state[actor].total);}. */
  private static Function add() {
    FreshIds ids = new FreshIds(0);
    Array state = Array.global(ids.next(), STATE, "state", true);
    Atom.Value actor = new Atom.Value(ids.next(), Type.I32, "actor");
    Atom.Value message = new Atom.Value(ids.next(), ADD, "message");
    StatementBuilder out = new StatementBuilder(ids, Span.None.NONE);
    Place total = new Place(state, actor, List.of(0), Place.Bounds.PROVEN);
    Atom sum = out.binary(Op.BinaryOperator.ADD, out.let("total", new Op.Load(total)),
        out.let("amount", new Op.Get(message, 0)));
    out.add(new Stmt.Store(total, sum, Span.None.NONE));
    out.giveBack(out.let("result", new Op.Make(TOTAL, List.of(sum))));
    return new Function("add", List.of(state, actor, message), TOTAL, out.build(),
        Optional.empty(), Span.None.NONE);
  }

  private static Function echo() {
    Atom.Value message = new Atom.Value(2, EVERYTHING, "message");
    return new Function("echo",
        List.of(Array.global(0, STATE, "state", true), new Atom.Value(1, Type.I32, "actor"),
            message),
        EVERYTHING, List.of(new Stmt.Return(Optional.of(message), Span.None.NONE)),
        Optional.empty(), Span.None.NONE);
  }

  private static Function forget() {
    Array state = Array.global(0, STATE, "state", true);
    Atom.Value actor = new Atom.Value(1, Type.I32, "actor");
    Place total = new Place(state, actor, List.of(0), Place.Bounds.PROVEN);
    return new Function("forget", List.of(state, actor, new Atom.Value(2, TOTAL, "message")),
        Type.Nothing.NOTHING,
        List.of(new Stmt.Store(total, Atom.Const.of(0L), Span.None.NONE)), Optional.empty(),
        Span.None.NONE);
  }

}
