package io.ringkernel.runtime.cuda.resident;

import io.ringkernel.ir.layout.RingLayout;
import io.ringkernel.ir.layout.SendLayout;
import io.ringkernel.ir.layout.SlotLayout;
import io.ringkernel.runtime.cpu.actor.RemoteMessage;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/**
 * Messages to one executor, from any number of threads. A message is written into its slot and then
 * published by one store with release order; the executor reads slots in the order of their claims.
 */
public final class IngressRing {
  /** There is no credit: the executor owes too many answers. */
  public static final long FULL = -1;

  private final MemorySegment memory;
  private final long base;
  private final long finished;
  private final int mask;
  private final int slotBytes;
  private final int credits;

  IngressRing(MemorySegment memory, ResidentLayout layout, int executor) {
    this.memory = memory;
    this.base = layout.at("M_INGRESS") + layout.at("INGRESS_BYTES") * executor;
    this.finished = layout.at("M_STATUS") + (long) ResidentLayout.LINE * executor
        + ResidentLayout.STATUS_FINISHED;
    this.mask = layout.shape().ingressSlots() - 1;
    this.slotBytes = layout.slotBytes();
    this.credits = layout.shape().credits();
  }

  /** A position, or {@link #FULL}; it must be published. */
  public long claim() {
    for (;;) {
      long tail = SharedWords.acquire(memory, base + RingLayout.TAIL);
      if (tail - SharedWords.acquire(memory, finished) >= credits) {
        return FULL;
      }
      if (SharedWords.compareAndSet(memory, base + RingLayout.TAIL, tail, tail + 1)) {
        return tail;
      }
      Thread.onSpinWait();
    }
  }

  /** Whether a claim would find credit, where nobody else claims. */
  boolean hasRoom() {
    return SharedWords.acquire(memory, base + RingLayout.TAIL)
        - SharedWords.acquire(memory, finished) < credits;
  }

  /** Where the slot of a position begins in {@link #memory()}. */
  public long slot(long position) {
    return base + RingLayout.SLOTS + (position & mask) * slotBytes;
  }

  /** The memory that holds the ring. */
  public MemorySegment memory() {
    return memory;
  }

  /**
   * Writes what goes with a message; the payload is at {@link SlotLayout#EXTENDED_BYTES}.
   *
   * @param tag comes back with the answer
   * @param stamp of the clock; 0 for none
   * @param deadline microseconds after the stamp; 0 for none
   */
  public void head(long slot, int payloadBytes, int tag, long destination, long messageId,
      long correlation, long stamp, int deadline) {
    begin(slot, payloadBytes, SlotLayout.EXTENDED | SlotLayout.REPLY_WANTED, tag, destination);
    SharedWords.put(memory, slot + SlotLayout.MESSAGE_ID, messageId);
    SharedWords.put(memory, slot + SlotLayout.CORRELATION, correlation);
    SharedWords.put(memory, slot + SlotLayout.CLOCK, stamp);
    SharedWords.put(memory, slot + SlotLayout.DEADLINE, Integer.toUnsignedLong(deadline));
    SharedWords.put(memory, slot + SlotLayout.CHECKSUM, 0L);
  }

  /** Writes a message of a class whose handlers ask nothing about it. */
  void plain(long slot, RemoteMessage message, long destination) {
    head(slot, message.payloadBytes(), 0, destination, message.messageId(), message.correlation(),
        message.stamp(), 0);
    payload(slot, message, 0);
  }

  /** Writes a message whose handler may ask about it, behind the ids that it may take. */
  void extended(long slot, RemoteMessage message, long destination, long stamp) {
    long[] ids = message.ids();
    int idBytes = SendLayout.idWords(ids.length) * Integer.BYTES;
    head(slot, message, idBytes, destination, stamp);
    MemorySegment.copy(MemorySegment.ofArray(ids), 0, memory, slot + SlotLayout.EXTENDED_BYTES,
        (long) ids.length * Long.BYTES);
    payload(slot, message, idBytes);
  }

  private void payload(long slot, RemoteMessage message, int idBytes) {
    MemorySegment.copy(message.memory(), 0, memory, slot + SlotLayout.EXTENDED_BYTES + idBytes,
        message.payloadBytes());
  }

  /**
   * Writes what goes with a message whose handler may ask about it.
   *
   * @param idBytes in front of the message
   * @param stamp of the clock
   */
  private void head(long slot, RemoteMessage message, int idBytes, long destination, long stamp) {
    begin(slot, idBytes + message.payloadBytes(), SlotLayout.EXTENDED | SlotLayout.REPLY_WANTED
        | (message.isAwaited() ? SlotLayout.AWAITED : 0), (int) message.senderId(), destination);
    SharedWords.put(memory, slot + SlotLayout.MESSAGE_ID, message.messageId());
    SharedWords.put(memory, slot + SlotLayout.CORRELATION, message.correlation());
    SharedWords.put(memory, slot + SlotLayout.CLOCK, stamp);
    SharedWords.put(memory, slot + SlotLayout.DEADLINE, (long) message.ticket() << 32);
    SharedWords.put(memory, slot + SlotLayout.CHECKSUM, message.senderId() & 0xffffffffL << 32);
  }

  /**
   * Writes what must go with a message that nobody waits for: it has an answer only where it is not
   * handled.
   */
  public void head(long slot, int payloadBytes, long destination) {
    begin(slot, payloadBytes, SlotLayout.EXTENDED, 0, destination);
    SharedWords.put(memory, slot + SlotLayout.MESSAGE_ID, 0L);
    SharedWords.put(memory, slot + SlotLayout.CORRELATION, 0L);
    SharedWords.put(memory, slot + SlotLayout.CLOCK, 0L);
    SharedWords.put(memory, slot + SlotLayout.DEADLINE, 0L);
    SharedWords.put(memory, slot + SlotLayout.CHECKSUM, 0L);
  }

  /**
   * Writes a slot that is no message.
   *
   * @param value for the way past the host
   * @param mark comes back as tag when all is handled that came before; 0 for nothing
   */
  void control(long slot, long destination, int value, int mark) {
    begin(slot, 0, SlotLayout.EXTENDED | SlotLayout.CONTROL, mark, destination);
    SharedWords.put(memory, slot + SlotLayout.MESSAGE_ID, 0L);
    SharedWords.put(memory, slot + SlotLayout.CORRELATION, 0L);
    SharedWords.put(memory, slot + SlotLayout.CLOCK, 0L);
    SharedWords.put(memory, slot + SlotLayout.DEADLINE,
        Integer.toUnsignedLong(value) | (long) mark << 32);
    SharedWords.put(memory, slot + SlotLayout.CHECKSUM, 0L);
  }

  private void begin(long slot, int payloadBytes, int flags, int tag, long destination) {
    SharedWords.put(memory, slot + SlotLayout.PAYLOAD_BYTES,
        payloadBytes & 0xffffL | (long) flags << 16 | (long) tag << 32);
    SharedWords.put(memory, slot + SlotLayout.DESTINATION, destination);
  }

  /**
   * Gives a message its number among those of its actor, of which its answers bring the low eight
   * bits back; after its head was written.
   */
  public void number(long slot, int number) {
    memory.set(ValueLayout.JAVA_BYTE, slot + SlotLayout.PRIORITY, (byte) number);
  }

  /** Hands the message over; {@link SlotLayout#NO_MESSAGE} as type gives the position up. */
  public void publish(long position, int type) {
    SharedWords.release(memory, slot(position), (position + 1 & 0xffffffffL) | (long) type << 32);
  }
}
