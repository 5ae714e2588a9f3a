package io.ringkernel.verify.fuzz.leg;

import io.ringkernel.ir.layout.MessageLayout;
import io.ringkernel.ir.layout.SendLayout;
import io.ringkernel.ir.layout.SendLayout.Kind;
import io.ringkernel.ir.layout.SlotLayout;
import io.ringkernel.verify.fuzz.leg.CompiledProgram.Contact;
import io.ringkernel.verify.fuzz.leg.Told.Facts;
import io.ringkernel.verify.fuzz.leg.Told.Sent;
import io.ringkernel.verify.fuzz.program.Program.Actor;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The messages of a conversation in slots as a launch has them, and what the launch left. */
final class MailSlots {
  private static final int WORD = Integer.BYTES;
  private static final int MAILBOX_WORDS = 3;

  private final Actor actor;
  private final Conversation conversation;
  private final Optional<Contact> contact;
  private final Map<String, MessageLayout> layouts = new HashMap<>();
  private final List<Letter> letters = new ArrayList<>();
  private final int[] first;
  private final int headWords;
  private final int slotWords;

  MailSlots(Actor actor, Conversation conversation, Optional<Contact> contact) {
    this.actor = actor;
    this.conversation = conversation;
    this.contact = contact;
    actor.records().forEach((name, components) ->
        layouts.put(name, MessageBytes.layout(components)));
    this.first = new int[actor.actors()];
    for (int number = 0; number < first.length; number++) {
      first[number] = letters.size();
      letters.addAll(conversation.letters(number));
    }
    this.headWords =
        (contact.isPresent() ? SlotLayout.EXTENDED_BYTES : SlotLayout.CORE_BYTES) / WORD;
    int payload = layouts.values().stream().mapToInt(MessageLayout::byteSize).max().orElse(0);
    this.slotWords = headWords + idWords() + (payload + 15) / 16 * 4;
  }

  private int idWords() {
    return contact.map(c -> SendLayout.idWords(c.spawns())).orElse(0);
  }

  private int sendWords() {
    return contact.map(Contact::sendWords).orElse(0);
  }

  int slotWords() {
    return slotWords;
  }

  /** In the reverse order: a mailbox need not lie where its actor does. */
  int actorOf(int mailbox) {
    return actor.actors() - 1 - mailbox;
  }

  /** All mailboxes. */
  int[] mail() {
    int[] mail = new int[MAILBOX_WORDS * actor.actors()];
    for (int i = 0; i < actor.actors(); i++) {
      System.arraycopy(mail(actorOf(i)), 0, mail, MAILBOX_WORDS * i, MAILBOX_WORDS);
    }
    return mail;
  }

  /** The mailbox of one actor. */
  int[] mail(int number) {
    return new int[] {number, first[number], conversation.letters(number).size()};
  }

  int[] inbox() {
    ByteBuffer slots = filled(letters.size() * slotWords * WORD);
    for (int m = 0; m < letters.size(); m++) {
      Letter letter = letters.get(m);
      MessageLayout layout = layouts.get(actor.handlers().get(letter.handler()).message());
      int slot = m * slotWords * WORD;
      slots.putInt(slot + SlotLayout.SEQUENCE, m + 1);
      slots.putInt(slot + SlotLayout.TYPE, Actor.messageType(letter.handler()));
      int flags = contact.isEmpty() ? 0
          : SlotLayout.EXTENDED | (letter.isAwaited() ? SlotLayout.AWAITED : 0);
      slots.putInt(slot + SlotLayout.PAYLOAD_BYTES,
          idWords() * WORD + layout.byteSize() | flags << 16);
      slots.putInt(slot + SlotLayout.TAG, tag(letter));
      if (contact.isPresent()) {
        extend(slots, slot, letter);
      }
      MessageBytes.encode(layout, letter.content(), slots, slot + (headWords + idWords()) * WORD);
    }
    return words(slots);
  }

  private int tag(Letter letter) {
    return contact.isPresent() ? (int) letter.sender() : 1000 + letter.number();
  }

  private void extend(ByteBuffer slots, int slot, Letter letter) {
    slots.putInt(slot + SlotLayout.SOURCE_GENERATION, (int) (letter.sender() >>> 32));
    slots.putLong(slot + SlotLayout.DESTINATION, Conversation.FIRST_ID + letter.actor());
    slots.putLong(slot + SlotLayout.MESSAGE_ID, letter.id());
    slots.putLong(slot + SlotLayout.CORRELATION, letter.correlation());
    slots.putLong(slot + SlotLayout.CLOCK, letter.clock());
    slots.putInt(slot + SendLayout.STAMP_LOW * WORD, (int) letter.before());
    slots.putInt(slot + SendLayout.STAMP_HIGH * WORD, (int) (letter.before() >>> 32));
    slots.putInt(slot + SendLayout.TICKET * WORD, letter.ticket());
    int spawns = contact.orElseThrow().spawns();
    for (int i = 0; i < spawns; i++) { // the last one is taken first
      slots.putLong(slot + headWords * WORD + i * Long.BYTES, letter.child(spawns - 1 - i));
    }
  }

  int[] outbox() {
    return words(filled(letters.size() * (slotWords + sendWords()) * WORD));
  }

  /** What became of the messages of an actor. */
  void tell(Facts facts, int number, ByteBuffer outbox) {
    for (int k = 0; k < conversation.letters(number).size(); k++) {
      int m = first[number] + k;
      Letter letter = letters.get(m);
      int slot = m * slotWords * WORD;
      boolean begun = outbox.getInt(slot) == m + 1;
      facts.message(letter, begun);
      if (begun) {
        reply(facts, letter, outbox, slot);
        List<Sent> sent = sent(m, outbox, slot);
        facts.tell("asks", sent.size());
        sent.forEach(s -> facts.sent(s, layouts.getOrDefault(s.message(),
            MessageBytes.layout(List.of()))));
      }
    }
  }

  private void reply(Facts facts, Letter letter, ByteBuffer outbox, int slot) {
    int type = outbox.getInt(slot + SlotLayout.TYPE);
    int size = outbox.getInt(slot + SlotLayout.PAYLOAD_BYTES);
    boolean known = type == Actor.replyType(letter.handler());
    String name = actor.handlers().get(letter.handler()).reply().filter(_ -> known).orElse("");
    MessageLayout layout = layouts.get(name);
    boolean right = outbox.getInt(slot + SlotLayout.TAG) == tag(letter)
        && (known ? layout != null && size == layout.byteSize() : type == 0 && size == 0);
    facts.tell("reply", right ? name : "type " + type + ", size and flags " + size + ", tag "
        + outbox.getInt(slot + SlotLayout.TAG));
    if (right && known) {
      values(facts, "reply", layout, outbox, slot + headWords * WORD);
    }
  }

  private static void values(Facts facts, String what, MessageLayout layout, ByteBuffer outbox,
      int at) {
    List<Object> values = MessageBytes.decode(layout, outbox, at);
    facts.values(what, layout, values);
    if (!MessageBytes.areThoseOfTheJvm(layout, values, outbox, at)) {
      facts.tell(what, "has other bytes between or behind its values than the JVM writes");
    }
  }

  /** Records from where the slot's begin up to its cursor. */
  private List<Sent> sent(int m, ByteBuffer outbox, int slot) {
    List<Sent> all = new ArrayList<>();
    if (contact.isEmpty()) {
      return all;
    }
    int at = letters.size() * slotWords + m * sendWords();
    int end = outbox.getInt(slot + SendLayout.CURSOR * WORD);
    while (at < end && end <= at + sendWords()) {
      int bytes = outbox.getInt((at + SendLayout.BYTES) * WORD);
      all.add(record(outbox, at));
      at += SendLayout.words(bytes);
    }
    if (at != end) {
      all.add(new Sent("cursor " + end, at, "", "", List.of()));
    }
    return all;
  }

  private Sent record(ByteBuffer outbox, int at) {
    Contact of = contact.orElseThrow();
    Kind kind = Kind.values()[outbox.getInt((at + SendLayout.KIND) * WORD)];
    int bytes = outbox.getInt((at + SendLayout.BYTES) * WORD);
    String text = switch (kind) {
      case SEND_TO_NAME, PUBLISH, LOG, SPAWN ->
          of.texts().get(outbox.getInt((at + SendLayout.TEXT) * WORD));
      case SEND, DEFER, REPLY, WATCH, STOP -> "";
    };
    String message = switch (kind) {
      case SEND, SEND_TO_NAME, PUBLISH, REPLY ->
          of.messages().get(outbox.getInt((at + SendLayout.TYPE) * WORD));
      case DEFER, WATCH, STOP, LOG, SPAWN -> "";
    };
    long target = outbox.getLong((at + SendLayout.TARGET) * WORD);
    int payload = (at + SendLayout.HEAD_WORDS) * WORD;
    MessageLayout layout = layouts.get(message);
    if (layout == null || layout.byteSize() != bytes) {
      return new Sent(kind.name(), target, text, layout == null && bytes == 0 ? message
          : message + " of " + bytes + " bytes", List.of());
    }
    List<Object> values = MessageBytes.decode(layout, outbox, payload);
    return new Sent(kind.name(), target, text,
        MessageBytes.areThoseOfTheJvm(layout, values, outbox, payload) ? message
            : message + " with other bytes than the JVM writes", values);
  }

  /** Memory in which nothing is what it was not made. */
  static ByteBuffer filled(int size) {
    ByteBuffer bytes = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    Arrays.fill(bytes.array(), (byte) 0x5a);
    return bytes;
  }

  static int[] words(ByteBuffer bytes) {
    int[] words = new int[bytes.capacity() / WORD];
    bytes.duplicate().order(ByteOrder.LITTLE_ENDIAN).rewind().asIntBuffer().get(words);
    return words;
  }

  static ByteBuffer bytes(int[] words) {
    ByteBuffer bytes =
        ByteBuffer.allocate(words.length * WORD).order(ByteOrder.LITTLE_ENDIAN);
    bytes.asIntBuffer().put(words);
    return bytes;
  }
}
