package io.ringkernel.benchmarks.ring;

import io.ringkernel.runtime.ring.LaneRing;
import io.ringkernel.runtime.ring.MessageSlot;
import io.ringkernel.runtime.ring.SlotReader;
import io.ringkernel.runtime.ring.SpscRing;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/** Our ring from many threads to one with a lane for each sender. */
public final class RingKernelLanes implements RingUnderTest {
  private final Arena arena = Arena.ofAuto();
  private int size;
  private LaneRing ring;

  @Override
  public void open(int size, int capacity, int producers) {
    this.size = size;
    ring = new LaneRing(capacity, size, false, producers);
  }

  @Override
  public Producer producer(int index) {
    return new Sender(ring.openLane(), Payload.source(arena, size), size);
  }

  @Override
  public Consumer consumer(Sink sink) {
    return new Receiver(ring, Payload.target(arena, size), size, sink);
  }

  private static final class Sender extends Padded implements Producer {
    private final SpscRing.Producer producer;
    private final MemorySegment memory;
    private final MemorySegment source;
    private final int size;

    Sender(LaneRing.Lane lane, MemorySegment source, int size) {
      this.producer = lane.producer();
      this.memory = lane.memory();
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
    private final LaneRing ring;
    private final MemorySegment target;
    private final int size;
    private final Sink sink;

    Receiver(LaneRing ring, MemorySegment target, int size, Sink sink) {
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
