package io.ringkernel.benchmarks.ring;

import io.ringkernel.runtime.ring.MessageSlot;
import io.ringkernel.runtime.ring.MpscRing;
import io.ringkernel.runtime.ring.SlotReader;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/** Our ring from many threads to one. */
public final class RingKernelMpsc implements RingUnderTest {
  private final Arena arena = Arena.ofAuto();
  private int size;
  private MpscRing ring;

  @Override
  public void open(int size, int capacity, int producers) {
    this.size = size;
    ring = new MpscRing(capacity, capacity, size, false);
  }

  @Override
  public Producer producer(int index) {
    return new Sender(ring, Payload.source(arena, size), size);
  }

  @Override
  public Consumer consumer(Sink sink) {
    return new Receiver(ring, Payload.target(arena, size), size, sink);
  }

  private static final class Sender extends Padded implements Producer {
    private final MpscRing ring;
    private final MemorySegment memory;
    private final MemorySegment source;
    private final int size;

    Sender(MpscRing ring, MemorySegment source, int size) {
      this.ring = ring;
      this.memory = ring.memory();
      this.source = source;
      this.size = size;
    }

    @Override
    public boolean offer(long stamp) {
      long position = ring.tryClaimAcquire();
      if (position < 0) {
        return false;
      }
      long payload = ring.payload(position);
      memory.set(ValueLayout.JAVA_LONG, payload, stamp);
      MemorySegment.copy(source, 8, memory, payload + 8, size - 8);
      ring.publishRelease(position, 1, size, 0, 0, 0);
      return true;
    }
  }

  private static final class Receiver extends Padded implements Consumer, SlotReader {
    private final MpscRing ring;
    private final MemorySegment target;
    private final int size;
    private final Sink sink;

    Receiver(MpscRing ring, MemorySegment target, int size, Sink sink) {
      this.ring = ring;
      this.target = target;
      this.size = size;
      this.sink = sink;
    }

    @Override
    public int poll(int limit) {
      return ring.pollAcquire(this, limit);
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
