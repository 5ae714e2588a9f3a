package io.ringkernel.benchmarks.ring;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.VarHandle;

/**
 * A plain SPSC ring over one MemorySegment, with fixed slots and cached indices: what the FFM API
 * alone gives, with nothing done beyond the textbook. It is here as a reference, and as the model
 * for plugging one in.
 */
public final class SegmentSpscRing implements RingUnderTest {
  private static final VarHandle LONG = ValueLayout.JAVA_LONG.varHandle().withInvokeExactBehavior();
  private static final long HEAD = 128;
  private static final long TAIL = 384;
  private static final long SLOTS = 512;

  private final Arena arena = Arena.ofShared();
  private int size;
  private int capacity;
  private long stride;
  private MemorySegment ring;

  @Override
  public void open(int size, int capacity, int producers) {
    if (producers > 1) {
      throw new IllegalArgumentException("one producer only");
    }
    this.size = size;
    this.capacity = capacity;
    this.stride = (size + 63L) & ~63L;
    this.ring = arena.allocate(SLOTS + stride * capacity, 128);
  }

  @Override
  public Producer producer(int index) {
    MemorySegment src = Payload.source(arena, size);
    return new Prod(ring, src, size, capacity, stride);
  }

  @Override
  public Consumer consumer(Sink sink) {
    MemorySegment dst = Payload.target(arena, size);
    return new Cons(ring, dst, size, capacity, stride, sink);
  }

  @Override
  public void close() {
    arena.close();
  }

  private static final class Prod extends Padded implements Producer {
    private final MemorySegment ring;
    private final MemorySegment src;
    private final long size;
    private final long capacity;
    private final long stride;
    private long tail;
    private long headSeen;

    Prod(MemorySegment ring, MemorySegment src, int size, int capacity, long stride) {
      this.ring = ring;
      this.src = src;
      this.size = size;
      this.capacity = capacity;
      this.stride = stride;
    }

    @Override
    public boolean offer(long stamp) {
      long t = tail;
      if (t - headSeen >= capacity) {
        headSeen = (long) LONG.getAcquire(ring, HEAD);
        if (t - headSeen >= capacity) {
          return false;
        }
      }
      long at = SLOTS + (t & (capacity - 1)) * stride;
      ring.set(ValueLayout.JAVA_LONG, at, stamp);
      MemorySegment.copy(src, 8, ring, at + 8, size - 8);
      LONG.setRelease(ring, TAIL, t + 1);
      tail = t + 1;
      return true;
    }
  }

  private static final class Cons extends Padded implements Consumer {
    private final MemorySegment ring;
    private final MemorySegment dst;
    private final long size;
    private final long capacity;
    private final long stride;
    private final Sink sink;
    private long head;
    private long tailSeen;

    Cons(MemorySegment ring, MemorySegment dst, int size, int capacity, long stride, Sink sink) {
      this.ring = ring;
      this.dst = dst;
      this.size = size;
      this.capacity = capacity;
      this.stride = stride;
      this.sink = sink;
    }

    @Override
    public int poll(int limit) {
      long h = head;
      if (h == tailSeen) {
        tailSeen = (long) LONG.getAcquire(ring, TAIL);
        if (h == tailSeen) {
          return 0;
        }
      }
      int n = (int) Math.min(limit, tailSeen - h);
      for (int i = 0; i < n; i++) {
        long at = SLOTS + ((h + i) & (capacity - 1)) * stride;
        MemorySegment.copy(ring, at, dst, 0, size);
        sink.accept(dst.get(ValueLayout.JAVA_LONG, 0), dst.get(ValueLayout.JAVA_LONG, size - 8));
      }
      head = h + n;
      LONG.setRelease(ring, HEAD, h + n);
      return n;
    }
  }
}
