package io.ringkernel.runtime.device;

import io.ringkernel.runtime.cpu.actor.RemoteMessage;
import io.ringkernel.runtime.device.ComputeDevice.Read;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/**
 * Messages of many actors for one launch of a drain entry, and their outcomes. Its memory is used
 * again; the format is that of {@code docs/design/004-manifest.md}.
 */
final class ActorBatch {
  static final int HEADER_WORDS = 4;
  private static final int MAILBOX_WORDS = 3;
  private static final ValueLayout.OfInt INT =
      ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

  /** The messages of one actor. */
  record Mail<A>(DeviceHome<A> home, int firstSlot, List<RemoteMessage> messages) {}

  private final long slotBytes;
  private final MemoryPool pool;
  private final int trapSites;
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

  ActorBatch(int slotWords, MemoryPool pool, int trapSites) {
    this.slotBytes = (long) slotWords * Integer.BYTES;
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
  void add(RemoteMessage message) {
    long at = slotCount * slotBytes;
    slots = grown(slots, at + slotBytes);
    slots.set(INT, at, firstSequence + slotCount);
    slots.set(INT, at + 4, message.typeId());
    slots.set(INT, at + 8, message.payloadBytes());
    slots.set(INT, at + 12, slotCount);
    MemorySegment.copy(message.memory(), 0, slots, at + HEADER_WORDS * Integer.BYTES,
        message.payloadBytes());
    slotCount++;
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
    outbox = roomy(outbox, slotCount * slotBytes);
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
    return slot * slotBytes + HEADER_WORDS * Integer.BYTES;
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
