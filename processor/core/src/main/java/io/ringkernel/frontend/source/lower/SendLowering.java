package io.ringkernel.frontend.source.lower;

import io.ringkernel.frontend.source.tree.MessageSlot;
import io.ringkernel.frontend.source.tree.Term;
import io.ringkernel.frontend.source.tree.Variable;
import io.ringkernel.ir.Array;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Local;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Op.BinaryOperator;
import io.ringkernel.ir.Op.Comparison;
import io.ringkernel.ir.StatementBuilder;
import io.ringkernel.ir.Stmt;
import io.ringkernel.ir.TrapKind;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.intrinsic.Intrinsics;
import io.ringkernel.ir.layout.SendLayout;
import io.ringkernel.ir.layout.SlotLayout;
import io.ringkernel.ir.wire.MessageWords;
import io.ringkernel.ir.wire.Words;
import java.util.List;
import java.util.Optional;

/**
 * What handlers ask of the runtime, as words in the outbox: see {@link SendLayout}. A device can
 * neither wait for room nor look who has a name, so the host does it when the handler has ended.
 */
final class SendLowering {
  private static final TrapKind NO_ROOM = TrapKind.thrown("java.lang.IllegalStateException",
      Optional.of("one call of a handler sends more than a device has room for"));

  private final Frame frame;
  private final TermLowering terms;
  private final StatementLowering statements;

  SendLowering(Frame frame, TermLowering terms, StatementLowering statements) {
    this.frame = frame;
    this.terms = terms;
    this.statements = statements;
  }

  private Atom first(MessageSlot slot, StatementBuilder out) {
    return switch (frame.storage(slot.first())) {
      case Frame.Storage.Fixed(Atom atom) -> atom;
      case Frame.Storage.Mutable(Local local) -> out.read(local);
    };
  }

  private Words inbox(MessageSlot slot, StatementBuilder out) {
    return new Words(frame.array(slot.inbox()), first(slot, out));
  }

  private Words outbox(MessageSlot slot, StatementBuilder out) {
    return new Words(frame.array(slot.outbox()), first(slot, out));
  }

  Atom known(Term.Known known, String name, StatementBuilder out) {
    MessageSlot slot = known.slot();
    out.at(known.span());
    return switch (known.fact()) {
      case SELF_ID -> outbox(slot, out).loadLong(out, SendLayout.SELF);
      case MESSAGE_TIME -> inbox(slot, out).loadLong(out, SlotLayout.CLOCK / 4);
      case NOW -> stamp(slot, out);
      case MESSAGE_ID -> inbox(slot, out).loadLong(out, SlotLayout.MESSAGE_ID / 4);
      case CORRELATION -> inbox(slot, out).loadLong(out, SlotLayout.CORRELATION / 4);
      case SENDER_ID -> {
        Words words = inbox(slot, out);
        yield Words.joined(out, words.load(out, SlotLayout.TAG / 4),
            words.load(out, SlotLayout.SOURCE_GENERATION / 4));
      }
      case IS_CANCELLED -> {
        Atom awaited = out.binary(BinaryOperator.AND, inbox(slot, out).load(out, 2),
            Atom.Const.of(SlotLayout.AWAITED << 16));
        yield out.let(name.isEmpty() ? "isCancelled" : name,
            new Op.Compare(Comparison.EQ, awaited, Atom.Const.of(0)));
      }
    };
  }

  /** Follows the last one; where the device has a clock, its lowering reads it. */
  private Atom stamp(MessageSlot slot, StatementBuilder out) {
    Words inbox = inbox(slot, out);
    Atom begin = Words.joined(out, inbox.load(out, SendLayout.STAMP_LOW),
        inbox.load(out, SendLayout.STAMP_HIGH));
    Words outbox = outbox(slot, out);
    Atom stamp = out.let("stamp", new Op.Apply(Intrinsics.named("stamp"),
        List.of(outbox.loadLong(out, SendLayout.CLOCK), begin)));
    outbox.storeLong(out, SendLayout.CLOCK, stamp);
    return stamp;
  }

  void noReply(MessageSlot slot, StatementBuilder out) {
    outbox(slot, out).store(out, SendLayout.NO_REPLY, Atom.Const.of(1));
  }

  void effect(Term.Send send, StatementBuilder out) {
    if (send.kind() == SendLayout.Kind.SPAWN) {
      spawned(send, out);
    } else {
      send(send, terms.value(send.target(), out), out);
    }
  }

  Atom value(Term.Send send, StatementBuilder out) {
    return switch (send.kind()) {
      case DEFER -> deferred(send, out);
      case SPAWN -> spawned(send, out);
      case SEND, SEND_TO_NAME, PUBLISH, REPLY, WATCH, STOP, LOG ->
          throw new AssertionError(send + " has no value");
    };
  }

  /** Takes the last id that is left; 0 where none is. */
  private Atom spawned(Term.Send send, StatementBuilder out) {
    out.at(send.span());
    MessageSlot slot = send.slot();
    Local id = out.declare("spawned", Atom.Const.of(0L));
    Words outbox = outbox(slot, out);
    Atom left = outbox.load(out, SendLayout.IDS_LEFT);
    out.when(out.compare(Comparison.GT, left, Atom.Const.of(0)), then -> {
      Atom index = then.binary(BinaryOperator.SUB, left, Atom.Const.of(1));
      Atom words = then.binary(BinaryOperator.SHL, index, Atom.Const.of(1));
      Words ids = new Words(frame.array(slot.inbox()),
          then.binary(BinaryOperator.ADD, first(slot, then), words));
      Atom taken = ids.loadLong(then, SlotLayout.EXTENDED_BYTES / 4);
      then.assign(id, taken);
      outbox.store(then, SendLayout.IDS_LEFT, index);
      send(send, taken, then);
    });
    return out.read(id);
  }

  /** Defers the reply; gives its number, which is 0 where nobody waits for one. */
  private Atom deferred(Term.Send send, StatementBuilder out) {
    send(send, Atom.Const.of(0L), out);
    Atom ticket = inbox(send.slot(), out).load(out, SendLayout.TICKET);
    return out.let("ticket", new Op.Convert(Type.I64, ticket));
  }

  /** The target was evaluated; what the message is made of comes after it (JLS 15.12.4.2). */
  private void send(Term.Send send, Atom target, StatementBuilder out) {
    Optional<List<Atom>> values = send.message().map(m -> statements.values(m.parts(), out));
    int bytes = send.message().map(m -> m.layout().byteSize()).orElse(0);
    out.at(send.span());
    Words slot = outbox(send.slot(), out);
    Atom cursor = out.let("cursor", new Op.Load(slot.at(out, SendLayout.CURSOR)));
    Atom limit = slot.load(out, SendLayout.LIMIT);
    Atom end =
        out.binary(BinaryOperator.ADD, cursor, Atom.Const.of(SendLayout.words(bytes)));
    out.when(out.compare(Comparison.GT, end, limit),
        then -> then.add(new Stmt.Trap(NO_ROOM, List.of(), then.span())));
    Array array = slot.array();
    Words words = new Words(array, cursor);
    words.store(out, SendLayout.KIND, Atom.Const.of(send.kind().ordinal()));
    words.store(out, SendLayout.TYPE,
        Atom.Const.of(send.message().map(Term.Send.Message::type).orElse(0)));
    words.store(out, SendLayout.BYTES, Atom.Const.of(bytes));
    words.store(out, SendLayout.TEXT, Atom.Const.of(send.text()));
    words.storeLong(out, SendLayout.TARGET, target);
    send.message().ifPresent(m -> payload(m, values.orElseThrow(), array, cursor, out));
    slot.store(out, SendLayout.CURSOR, end);
  }

  private void payload(Term.Send.Message message, List<Atom> values, Array array, Atom cursor,
      StatementBuilder out) {
    Variable place = message.first();
    Atom first =
        out.binary(BinaryOperator.ADD, cursor, Atom.Const.of(SendLayout.HEAD_WORDS));
    frame.put(place, new Frame.Storage.Fixed(first));
    Atom record = values.size() == 1 && values.getFirst().type().equals(message.struct())
        ? values.getFirst() : out.let("message", new Op.Make(message.struct(), values));
    new MessageWords(out, array, first, message.layout()).encode(record);
    statements.copy(message.parts(), out);
  }
}
