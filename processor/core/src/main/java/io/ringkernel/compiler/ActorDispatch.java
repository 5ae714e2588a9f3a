package io.ringkernel.compiler;

import io.ringkernel.ir.Array;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Entry;
import io.ringkernel.ir.FreshIds;
import io.ringkernel.ir.Function;
import io.ringkernel.ir.Label;
import io.ringkernel.ir.Local;
import io.ringkernel.ir.Module;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Op.BinaryOperator;
import io.ringkernel.ir.Operand;
import io.ringkernel.ir.Place;
import io.ringkernel.ir.Span;
import io.ringkernel.ir.StatementBuilder;
import io.ringkernel.ir.Stmt;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.intrinsic.Intrinsics;
import io.ringkernel.ir.layout.ArrayField;
import io.ringkernel.ir.layout.MessageLayout;
import io.ringkernel.ir.layout.SendLayout;
import io.ringkernel.ir.layout.SlotLayout;
import io.ringkernel.ir.pass.Lists;
import io.ringkernel.ir.pass.SpreadOverBlock;
import io.ringkernel.ir.wire.MessageWords;
import io.ringkernel.ir.wire.RecordWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes the entry point that drains the mailboxes of actors of one class, for targets whose
 * kernels end: the host fills mailboxes, launches, and reads the replies.
 *
 * <p>Parameters: {@code state} (one record per actor), {@code inbox}, {@code outbox}, {@code mail}
 * (three words for each mailbox: its actor, its first slot, its number of messages), {@code
 * slotWords} (words from one slot to the next), {@code mailboxes}. Work item {@code i} handles the
 * slots of mailbox {@code i} in order. An actor has one mailbox at most. Work items fail each for
 * itself: {@code rk_traps} has a word for each mailbox, and the message that failed is the last one
 * whose sequence is in the outbox.
 *
 * <p>A slot begins with four words: sequence, type, {@code payloadBytes | flags << 16 | priority <<
 * 24}, tag; the payload follows. The outbox has the same shape: sequence and tag are copied, the
 * type is 0 where a handler gives no reply or the message type has no handler. A message of another
 * size than its type has, or with a length or enum constant that is not possible, is not handled:
 * its slot in the outbox has the flag {@link #MALFORMED}.
 *
 * <p>The slots of a class whose handlers send, or ask who has sent to them, are extended. Behind
 * the slots of its outbox lies room for what is sent, the same for each slot: {@link SendLayout}.
 */
public final class ActorDispatch {
  /** Words before the payload. */
  public static final int HEADER_WORDS = 4;
  /** Words of a mailbox in {@code mail}: actor, first slot, number of messages. */
  public static final int MAILBOX_WORDS = 3;
  /** Flag in the outbox: the message was none of its type. */
  public static final int MALFORMED = SlotLayout.MALFORMED;
  /** Flag in the outbox of a resident actor: the handler did not come to its end. */
  public static final int UNFINISHED = SlotLayout.UNFINISHED;
  /** Words before the payload of a resident actor's slots, which are extended. */
  public static final int RESIDENT_HEADER_WORDS = SlotLayout.EXTENDED_BYTES / 4;
  /** Work items of a block where an actor is one work item. */
  public static final int BLOCK = 64;

  /**
   * A handler of the class.
   *
   * @param function its name; takes the array of states, the actor's index and the message
   * @param typeId of the message
   * @param message what of the message is no array; a message with arrays is followed by the array
   *     that it lies in and by the index of its first word, and so is a reply
   * @param takesSlot whether inbox, outbox and the index of the slot's first word follow
   */
  public record Handler(String function, int typeId, Type.Struct message, MessageLayout layout,
      Optional<Reply> reply, boolean takesSlot) {}

  /**
   * Of a class whose handlers have to do with others.
   *
   * @param sendWords room for what one call of a handler sends
   * @param spawns ids in front of each message for actors that its handler spawns
   */
  public record Contact(int sendWords, int spawns) {}

  /**
   * What a handler returns.
   *
   * @param typeId of the reply
   */
  public record Reply(int typeId, MessageLayout layout) {}

  private final Module module;
  private final boolean isResident;
  /** Work items that run a handler together. */
  private final int items;
  private final Optional<Contact> contact;
  private final FreshIds ids = new FreshIds(0);
  private final Array state;
  private final Array inbox = Array.global(ids.next(), Type.I32, "inbox", false);
  private final Array outbox = Array.global(ids.next(), Type.I32, "outbox", true);
  private final Array mail = Array.global(ids.next(), Type.I32, "mail", false);
  private final Atom.Value slotWords = new Atom.Value(ids.next(), Type.I32, "slotWords");
  private final Atom.Value mailboxes = new Atom.Value(ids.next(), Type.I32, "mailboxes");

  private ActorDispatch(Module module, Type.Struct state, Optional<Contact> contact,
      boolean isResident, int blockSize) {
    this.module = module;
    this.isResident = isResident;
    this.items = sharesTurns(module) ? blockSize : 1;
    this.contact = contact;
    Array states = Array.global(ids.next(), state, "state", true);
    this.state = ArrayField.isIn(state) ? RecordWords.bytesOf(states) : states;
  }

  /** The name of the entry in a module. */
  public static String entryName(Module module) {
    return module.name() + "_drain";
  }

  /** The name of the entry that handles one message of a resident actor. */
  public static String residentName(Module module) {
    return module.name() + "_handle";
  }

  /** Appends the entry of a class whose handlers have nothing to do with others. */
  public static Module append(Module module, Type.Struct state, Entry.BoundsPolicy bounds,
      List<Handler> handlers) {
    return append(module, state, bounds, handlers, Optional.empty(), 1);
  }

  /**
   * Appends the entry.
   *
   * @param contact empty where the slots are not extended
   * @param blockSize work items among which handlers share turns, where any does
   */
  public static Module append(Module module, Type.Struct state, Entry.BoundsPolicy bounds,
      List<Handler> handlers, Optional<Contact> contact, int blockSize) {
    return with(module,
        new ActorDispatch(module, state, contact, false, blockSize).drain(bounds, handlers));
  }

  /**
   * Appends the entry that handles one message, for targets whose kernels stay: {@code state} (of
   * one actor), {@code inbox} and {@code outbox} (one extended slot each). While the handler has
   * not come to its end, the outbox has the flag {@link #UNFINISHED}.
   */
  public static Module appendResident(Module module, Type.Struct state, Entry.BoundsPolicy bounds,
      List<Handler> handlers, Optional<Contact> contact, int blockSize) {
    return with(module,
        new ActorDispatch(module, state, contact, true, blockSize).handle(bounds, handlers));
  }

  private static boolean sharesTurns(Module module) {
    boolean[] any = {false};
    module.functions().forEach(function -> Lists.forEach(function.body(),
        statement -> any[0] |= SpreadOverBlock.isSpread(statement)));
    return any[0];
  }

  private static Module with(Module module, Function function) {
    List<Function> functions = new ArrayList<>(module.functions());
    functions.add(function);
    return new SpreadOverBlock().apply(module.withFunctions(functions));
  }

  private Function handle(Entry.BoundsPolicy bounds, List<Handler> handlers) {
    StatementBuilder out = new StatementBuilder(ids, Span.None.NONE);
    slot(out, Atom.Const.of(0), Atom.Const.of(0), Atom.Const.of(0), handlers);
    return new Function(residentName(module), List.of(state, inbox, outbox),
        Type.Nothing.NOTHING, out.build(), Optional.of(new Entry(items, 1, 1, bounds, List.of())
            .with(items == 1 ? Entry.TrapReport.BY_SITE : Entry.TrapReport.ONE_BLOCK)),
        Span.None.NONE);
  }

  private Function drain(Entry.BoundsPolicy bounds, List<Handler> handlers) {
    StatementBuilder out = new StatementBuilder(ids, Span.None.NONE);
    Atom item = out.let("item", new Op.Apply(
        Intrinsics.named(items == 1 ? "globalIdX" : "blockIdX"), List.of()));
    out.when(out.compare(Op.Comparison.LT, item, mailboxes),
        then -> mailbox(then, item, handlers));
    Entry entry = items == 1
        ? new Entry(BLOCK, 1, 1, bounds, List.of()).with(Entry.TrapReport.BY_ITEM)
        : new Entry(items, 1, 1, bounds, List.of()).with(Entry.TrapReport.BY_BLOCK);
    return new Function(entryName(module),
        List.of(state, inbox, outbox, mail, slotWords, mailboxes), Type.Nothing.NOTHING,
        out.build(), Optional.of(entry), Span.None.NONE);
  }

  private void mailbox(StatementBuilder out, Atom item, List<Handler> handlers) {
    Atom words = out.binary(BinaryOperator.MUL, item, Atom.Const.of(MAILBOX_WORDS));
    Atom actor = out.let("actor", new Op.Load(at(out, mail, words, 0)));
    Atom begin = out.let("first", new Op.Load(at(out, mail, words, 1)));
    Atom count = out.let("count", new Op.Load(at(out, mail, words, 2)));
    Local index = out.declare("m", Atom.Const.of(0));
    StatementBuilder head = new StatementBuilder(ids, out.span());
    Atom goOn = head.compare(Op.Comparison.LT, head.read(index), count);
    List<Stmt> body = out.nested(inner -> {
      Atom slot = inner.binary(BinaryOperator.ADD, begin, inner.read(index));
      slot(inner, actor, inner.binary(BinaryOperator.MUL, slot, slotWords), slot, handlers);
    });
    List<Stmt> update = out.nested(inner -> inner.assign(index,
        inner.binary(BinaryOperator.ADD, inner.read(index), Atom.Const.of(1))));
    out.add(new Stmt.Loop(new Label(ids.next(), ""), head.build(), goOn, body, update,
        out.span()));
  }

  private int headerWords() {
    return isResident || contact.isPresent() ? RESIDENT_HEADER_WORDS : HEADER_WORDS;
  }

  /** Where records go, and who handles the message. */
  private void contact(StatementBuilder out, Atom base, Atom number, Contact of) {
    int words = of.sendWords();
    Atom slots = out.let("slots", new Op.Length(inbox));
    Atom begin = number instanceof Atom.Const ? slots : out.binary(BinaryOperator.ADD, slots,
        out.binary(BinaryOperator.MUL, number, Atom.Const.of(words)));
    store(out, base, SendLayout.CURSOR, begin);
    store(out, base, SendLayout.LIMIT,
        out.binary(BinaryOperator.ADD, begin, Atom.Const.of(words)));
    store(out, base, SendLayout.NO_REPLY, Atom.Const.of(0));
    store(out, base, SendLayout.IDS_LEFT, Atom.Const.of(of.spawns()));
    if (!isResident) {
      store(out, base, SendLayout.SELF, load(out, base, SlotLayout.DESTINATION / 4));
      store(out, base, SendLayout.SELF + 1, load(out, base, SlotLayout.DESTINATION / 4 + 1));
      store(out, base, SendLayout.CLOCK, load(out, base, SendLayout.STAMP_LOW));
      store(out, base, SendLayout.CLOCK + 1, load(out, base, SendLayout.STAMP_HIGH));
    }
  }

  private void slot(StatementBuilder out, Atom actor, Atom base, Atom number,
      List<Handler> handlers) {
    Atom type = load(out, base, 1);
    store(out, base, 0, load(out, base, 0));
    // No reply so far: a handler that traps leaves it so.
    store(out, base, 1, Atom.Const.of(0));
    store(out, base, 2, Atom.Const.of(isResident ? UNFINISHED << 16 : 0));
    store(out, base, 3, load(out, base, 3));
    contact.ifPresent(of -> contact(out, base, number, of));
    List<Stmt.Case> cases = handlers.stream().map(h -> new Stmt.Case(List.of(h.typeId()),
        out.nested(inner -> handle(inner, actor, base, h)))).toList();
    List<Stmt> unknown =
        isResident ? out.nested(inner -> malformed(inner, base)) : List.of();
    out.add(new Stmt.Switch(type, cases, unknown, out.span()));
  }

  private void handle(StatementBuilder out, Atom actor, Atom base, Handler handler) {
    Function function = module.function(handler.function());
    // What a target cannot do with the message is then reported at the handler.
    out.at(function.span());
    int ids = contact.map(c -> SendLayout.idWords(c.spawns())).orElse(0);
    Atom payload = out.binary(BinaryOperator.ADD, base,
        Atom.Const.of(headerWords() + ids));
    Atom answer = ids == 0 ? payload
        : out.binary(BinaryOperator.ADD, base, Atom.Const.of(headerWords()));
    Atom bytes = out.binary(BinaryOperator.AND, load(out, base, 2), Atom.Const.of(0xffff));
    Atom fits = out.compare(Op.Comparison.EQ, bytes,
        Atom.Const.of(handler.layout().byteSize() + ids * Integer.BYTES));
    out.when(fits, sized -> {
      MessageWords words = new MessageWords(sized, inbox, payload, handler.layout());
      words.isValid().ifPresentOrElse(
          valid -> sized.when(valid,
              then -> call(then, function, actor, new Slot(base, payload, answer), handler),
              otherwise -> malformed(otherwise, base)),
          () -> call(sized, function, actor, new Slot(base, payload, answer), handler));
    }, otherwise -> malformed(otherwise, base));
  }

  private void malformed(StatementBuilder out, Atom base) {
    store(out, base, 2, Atom.Const.of(MALFORMED << 16));
  }

  /** The index of a slot's first word, of its message's and of its reply's. */
  private record Slot(Atom base, Atom payload, Atom answer) {}

  private void call(StatementBuilder out, Function function, Atom actor, Slot slot,
      Handler handler) {
    Atom base = slot.base();
    Atom payload = slot.payload();
    List<Operand> arguments = new ArrayList<>(List.of(state, actor,
        new MessageWords(out, inbox, payload, handler.layout()).decode(handler.message())));
    if (!handler.layout().items().isEmpty()) {
      arguments.addAll(List.of(inbox, payload));
    }
    if (handler.reply().filter(r -> !r.layout().items().isEmpty()).isPresent()) {
      arguments.addAll(List.of(outbox, slot.answer()));
    }
    if (handler.takesSlot()) {
      arguments.addAll(List.of(inbox, outbox, base));
    }
    Op call = new Op.Call(handler.function(), function.result(), arguments);
    if (handler.reply().isEmpty()) {
      out.add(new Stmt.Do(call, out.span()));
      if (isResident) {
        store(out, base, 2, Atom.Const.of(0));
      }
      return;
    }
    Reply reply = handler.reply().get();
    Atom result = out.let("reply", call);
    new MessageWords(out, outbox, slot.answer(), reply.layout()).encode(result);
    if (!handler.takesSlot()) {
      store(out, base, 1, Atom.Const.of(reply.typeId()));
      store(out, base, 2, Atom.Const.of(reply.layout().byteSize()));
      return;
    }
    // Return null: the reply comes later, or not at all.
    Atom none = out.let("none", new Op.Load(at(out, outbox, base, SendLayout.NO_REPLY)));
    Atom isGiven = out.compare(Op.Comparison.EQ, none, Atom.Const.of(0));
    store(out, base, 1,
        out.select(isGiven, Atom.Const.of(reply.typeId()), Atom.Const.of(0)));
    store(out, base, 2,
        out.select(isGiven, Atom.Const.of(reply.layout().byteSize()), Atom.Const.of(0)));
  }

  private Atom load(StatementBuilder out, Atom base, int word) {
    return out.let("word", new Op.Load(at(out, inbox, base, word)));
  }

  private void store(StatementBuilder out, Atom base, int word, Atom value) {
    out.add(new Stmt.Store(at(out, outbox, base, word), value, out.span()));
  }

  private static Place at(StatementBuilder out, Array array, Atom base, int word) {
    Atom index = word == 0 ? base : out.binary(BinaryOperator.ADD, base, Atom.Const.of(word));
    return Place.of(array, index).proven();
  }
}
