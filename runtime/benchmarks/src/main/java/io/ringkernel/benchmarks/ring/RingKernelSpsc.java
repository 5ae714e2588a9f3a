package io.ringkernel.benchmarks.ring;

import io.ringkernel.runtime.ring.MessageSlot;
import io.ringkernel.runtime.ring.SlotReader;
import io.ringkernel.runtime.ring.SpscRing;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/**
 * Our ring for two threads, with slot header and checks: claim, write in place, publish; poll. A
 * payload of 64 bytes and its head take two lines. As {@code wholeSlots} a size is that of the
 * whole slot, so that 64 bytes are one line that carries a payload of 48.
 */
public final class RingKernelSpsc implements RingUnderTest {
  private final int headBytes;
  private final Arena arena = Arena.ofAuto();
  private int size;
  private SpscRing ring;

  /** A ring whose payloads, or whose whole slots, have the size that is asked for. */
  public RingKernelSpsc(boolean wholeSlots) {
    this.headBytes = wholeSlots ? MessageSlot.CORE_BYTES : 0;
  }

  @Override
  public void open(int size, int capacity, int producers) {
    if (producers > 1) {
      throw new IllegalArgumentException("one producer only");
    }
    this.size = size - headBytes;
    ring = new SpscRing(capacity, this.size, false);
  }

  @Override
  public Producer producer(int index) {
    // The end of a message is what the sink knows it by.
    MemorySegment source = Payload.source(arena, size + headBytes).asSlice(headBytes, size);
    return new Sender(ring, source, size);
  }

  @Override
  public Consumer consumer(Sink sink) {
    return new Receiver(ring.consumer(), Payload.target(arena, size), size, sink);
  }

  private static final class Sender extends Padded implements Producer {
    private final SpscRing.Producer producer;
    private final MemorySegment memory;
    private final MemorySegment source;
    private final int size;

    Sender(SpscRing ring, MemorySegment source, int size) {
      this.producer = ring.producer();
      this.memory = ring.memory();
      this.source = source;
      this.size = size;
    }

    @Override
    public boolean offer(long stamp) {
      long position = producer.tryClaimAcquire();
      if (position < 0) {
        return false;
      }
      long payload = producer.payload(position);
      memory.set(ValueLayout.JAVA_LONG, payload, stamp);
      MemorySegment.copy(source, 8, memory, payload + 8, size - 8);
      producer.publishRelease(1, size, 0, 0, 0);
      return true;
    }
  }

  private static final class Receiver extends Padded implements Consumer, SlotReader {
    private final SpscRing.Consumer consumer;
    private final MemorySegment target;
    private final int size;
    private final Sink sink;

    Receiver(SpscRing.Consumer consumer, MemorySegment target, int size, Sink sink) {
      this.consumer = consumer;
      this.target = target;
      this.size = size;
      this.sink = sink;
    }

    @Override
    public int poll(int limit) {
      return consumer.pollAcquire(this, limit);
    }

    @Override
    public void read(MemorySegment memory, long slot) {
      MemorySegment.copy(memory, slot + MessageSlot.CORE_BYTES, target, 0,
          MessageSlot.payloadBytes(memory, slot));
      sink.accept(target.get(ValueLayout.JAVA_LONG, 0),
          target.get(ValueLayout.JAVA_LONG, size - 8));
    }
  }
}
