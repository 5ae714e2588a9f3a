package io.ringkernel.runtime.device;

import io.ringkernel.ir.layout.SendLayout;
import io.ringkernel.ir.layout.SlotLayout;
import io.ringkernel.runtime.cpu.actor.RemoteActor;
import io.ringkernel.runtime.cpu.actor.RemoteMessage;
import io.ringkernel.runtime.device.ComputeDevice.Read;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Messages of many actors for one launch of a drain entry, and their outcomes. Its memory is used
 * again; the format is that of {@code docs/design/004-manifest.md}.
 */
final class ActorBatch {
  private static final int MAILBOX_WORDS = 3;
  private static final ValueLayout.OfInt INT =
      ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
  private static final ValueLayout.OfLong LONG =
      ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

  /** The messages of one actor. */
  record Mail<A>(DeviceHome<A> home, int firstSlot, List<RemoteMessage> messages) {}

  /**
   * What a slot is like.
   *
   * @param words from one slot to the next
   * @param isExtended whether it says more of its message
   * @param sendWords behind the slots of the outbox, room for what one call of a handler sends
   * @param spawns ids in front of each message for actors that its handler spawns
   */
  record Form(int words, boolean isExtended, int sendWords, int spawns) {
    /** The form whose payloads are of at most that size. */
    static Form of(int payloadBytes, Optional<ActorImage.Contact> contact) {
      // Whole lines of 16 bytes, so that payloads are aligned as their fields want it.
      int header = headerWords(contact.isPresent());
      int spawns = contact.map(ActorImage.Contact::spawns).orElse(0);
      return new Form(header + SendLayout.idWords(spawns) + (payloadBytes + 15) / 16 * 4,
          contact.isPresent(), contact.map(ActorImage.Contact::sendWords).orElse(0), spawns);
    }

    private static int headerWords(boolean isExtended) {
      return (isExtended ? SlotLayout.EXTENDED_BYTES : SlotLayout.CORE_BYTES) / Integer.BYTES;
    }

    int idBytes() {
      return SendLayout.idWords(spawns) * Integer.BYTES;
    }

    int headerBytes() {
      return headerWords(isExtended) * Integer.BYTES;
    }

    long bytes() {
      return (long) words * Integer.BYTES;
    }

    /** What a message takes in the outbox. */
    long outcomeBytes() {
      return bytes() + (long) sendWords * Integer.BYTES;
    }
  }

  private final Form form;
  private final long slotBytes;
  private final MemoryPool pool;
  private final int trapSites;
  private MemorySegment sends = MemorySegment.NULL;
  private MemorySegment slots = MemorySegment.NULL;
  private MemorySegment mail = MemorySegment.NULL;
  private MemorySegment traps = MemorySegment.NULL;
  private DeviceMemory inbox;
  private DeviceMemory outbox;
  private DeviceMemory mailboxes;
  private DeviceMemory trapped;
  private int slotCount;
  private int mailCount;
  private int firstSequence;
  private boolean trapsAreClear;
  private long begun;

  ActorBatch(Form form, MemoryPool pool, int trapSites) {
    this.form = form;
    this.slotBytes = form.bytes();
    this.pool = pool;
    this.trapSites = trapSites;
  }

  /** Begins anew. */
  void clear(int sequence) {
    slotCount = 0;
    mailCount = 0;
    firstSequence = sequence;
  }

  int slotCount() {
    return slotCount;
  }

  int mailCount() {
    return mailCount;
  }

  /** When it was submitted, by {@code System.nanoTime}. */
  long begun() {
    return begun;
  }

  /** Appends a message to the mailbox that is being filled. */
  void add(RemoteMessage message, RemoteActor actor) {
    long at = slotCount * slotBytes;
    slots = grown(slots, at + slotBytes);
    slots.set(INT, at, firstSequence + slotCount);
    slots.set(INT, at + 4, message.typeId());
    slots.set(INT, at + 8, message.payloadBytes());
    slots.set(INT, at + 12, slotCount);
    if (form.isExtended()) {
      extend(at, message, actor);
    }
    MemorySegment.copy(message.memory(), 0, slots, at + form.headerBytes() + form.idBytes(),
        message.payloadBytes());
    slotCount++;
  }

  private void extend(long at, RemoteMessage message, RemoteActor actor) {
    int flags = SlotLayout.EXTENDED | (message.isAwaited() ? SlotLayout.AWAITED : 0);
    slots.set(INT, at + SlotLayout.PAYLOAD_BYTES,
        form.idBytes() + message.payloadBytes() | flags << 16);
    actor.reserve(message, form.spawns());
    long[] ids = message.ids();
    for (int i = 0; i < ids.length; i++) {
      slots.set(LONG, at + SlotLayout.EXTENDED_BYTES + i * (long) Long.BYTES, ids[i]);
    }
    slots.set(INT, at + SlotLayout.TAG, (int) message.senderId());
    slots.set(LONG, at + SlotLayout.DESTINATION, actor.cell().id().packed());
    slots.set(LONG, at + SlotLayout.MESSAGE_ID, message.messageId());
    slots.set(LONG, at + SlotLayout.CORRELATION, message.correlation());
    slots.set(LONG, at + SlotLayout.CLOCK, actor.stampOf(message));
    slots.set(INT, at + SlotLayout.DEADLINE, 0);
    slots.set(INT, at + SlotLayout.TENANT, message.ticket());
    slots.set(INT, at + SlotLayout.CHECKSUM, 0);
    slots.set(INT, at + SlotLayout.SOURCE_GENERATION, (int) (message.senderId() >>> 32));
  }

  /**
   * Gives each message the stamps that its handler may ask for.
   *
   * @param first of {@link #stamps()}, one after another, none of which was given before
   */
  void stamp(long first) {
    for (int slot = 0; slot < slotCount; slot++) {
      long before = first - 1 + (long) slot * SendLayout.STAMPS;
      slots.set(INT, slot * slotBytes + SendLayout.STAMP_LOW * (long) Integer.BYTES, (int) before);
      slots.set(INT, slot * slotBytes + SendLayout.STAMP_HIGH * (long) Integer.BYTES,
          (int) (before >>> 32));
    }
  }

  /** Stamps that the handlers may ask for; 0 where they know of no clock. */
  int stamps() {
    return form.isExtended() ? slotCount * SendLayout.STAMPS : 0;
  }

  /** Ends the mailbox that was filled. */
  void endMailbox(int row, int firstSlot) {
    long at = (long) mailCount * MAILBOX_WORDS * Integer.BYTES;
    mail = grown(mail, at + MAILBOX_WORDS * Integer.BYTES);
    mail.set(INT, at, row);
    mail.set(INT, at + 4, firstSlot);
    mail.set(INT, at + 8, slotCount - firstSlot);
    mailCount++;
  }

  /** Leaves the messages of a mailbox out. */
  void empty(int mailbox) {
    mail.set(INT, ((long) mailbox * MAILBOX_WORDS + 2) * Integer.BYTES, 0);
  }

  private static MemorySegment grown(MemorySegment now, long bytes) {
    if (now.byteSize() >= bytes) {
      return now;
    }
    MemorySegment next =
        Arena.ofAuto().allocate(Math.max(4096, Long.highestOneBit(bytes) * 2), 8);
    MemorySegment.copy(now, 0, next, 0, now.byteSize());
    return next;
  }

  /** Copies to the device; gives the buffers of the entry by position of the parameter. */
  List<DeviceMemory> upload(DeviceMemory state) {
    begun = System.nanoTime();
    inbox = roomy(inbox, slotCount * slotBytes);
    outbox = roomy(outbox, slotCount * form.outcomeBytes());
    mailboxes = roomy(mailboxes, (long) mailCount * MAILBOX_WORDS * Integer.BYTES);
    inbox.write(slots.asSlice(0, slotCount * slotBytes));
    mailboxes.write(mail.asSlice(0, (long) mailCount * MAILBOX_WORDS * Integer.BYTES));
    List<DeviceMemory> buffers = new ArrayList<>(List.of(state, inbox, outbox, mailboxes));
    if (trapSites > 0) {
      DeviceMemory before = trapped;
      trapped = roomy(trapped, (long) mailCount * Integer.BYTES);
      if (trapped != before || !trapsAreClear) {
        clearTraps();
      }
      buffers.add(trapped);
    }
    return buffers;
  }

  private void clearTraps() {
    traps = grown(traps, trapped.size());
    for (long at = 0; at < trapped.size(); at += Integer.BYTES) {
      traps.set(INT, at, Traps.NONE);
    }
    trapped.write(traps.asSlice(0, trapped.size()));
    trapsAreClear = true;
  }

  private DeviceMemory roomy(DeviceMemory now, long bytes) {
    if (now != null && now.size() >= bytes) {
      return now;
    }
    if (now != null) {
      pool.giveBack(now);
    }
    return pool.take(Math.max(1024, Long.highestOneBit(bytes) * 2));
  }

  /** Waits for the device and copies the outcomes. */
  void download(ComputeDevice device) {
    List<Read> reads = new ArrayList<>();
    reads.add(new Read(outbox, 0, slots.asSlice(0, slotCount * slotBytes)));
    long sendBytes = slotCount * (long) form.sendWords() * Integer.BYTES;
    if (sendBytes > 0) {
      sends = grown(sends, sendBytes);
      reads.add(new Read(outbox, slotCount * slotBytes, sends.asSlice(0, sendBytes)));
    }
    if (trapSites > 0) {
      reads.add(new Read(trapped, 0, traps.asSlice(0, (long) mailCount * Integer.BYTES)));
    }
    device.read(reads);
  }

  /** The site at which a mailbox trapped; {@link Traps#NONE} for none. */
  int trapOf(int mailbox) {
    if (trapSites == 0) {
      return Traps.NONE;
    }
    int site = traps.get(INT, (long) mailbox * Integer.BYTES);
    trapsAreClear &= site == Traps.NONE;
    return site;
  }

  /** Whether the message of a slot was begun. */
  boolean isBegun(int slot) {
    return slots.get(INT, slot * slotBytes) == firstSequence + slot;
  }

  /** The type of a slot's reply; 0 for none. */
  int replyType(int slot) {
    return slots.get(INT, slot * slotBytes + 4);
  }

  /** Flags of a slot's reply. */
  int replyFlags(int slot) {
    return slots.get(INT, slot * slotBytes + 8) >>> 16 & 0xff;
  }

  /** Where replies lie. */
  MemorySegment replies() {
    return slots;
  }

  /** Where in there the payload of a slot lies. */
  long replyOffset(int slot) {
    return slot * slotBytes + form.headerBytes();
  }

  /** What the handler sent that had a slot's message. */
  MemorySegment sent(int slot) {
    if (form.sendWords() == 0) {
      return MemorySegment.NULL;
    }
    // The handler counts from the start of the outbox.
    long begin = slot * (long) form.sendWords() * Integer.BYTES;
    int cursor = slots.get(INT, slot * slotBytes + SendLayout.CURSOR * (long) Integer.BYTES);
    return sends.asSlice(begin,
        cursor * (long) Integer.BYTES - slotCount * slotBytes - begin);
  }

  void close() {
    for (DeviceMemory memory : new DeviceMemory[] {inbox, outbox, mailboxes, trapped}) {
      if (memory != null) {
        pool.giveBack(memory);
      }
    }
    inbox = outbox = mailboxes = trapped = null;
  }
}
