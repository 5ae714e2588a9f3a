package io.ringkernel.benchmarks.ring;

import com.lmax.disruptor.BusySpinWaitStrategy;
import com.lmax.disruptor.EventPoller;
import com.lmax.disruptor.InsufficientCapacityException;
import com.lmax.disruptor.RingBuffer;

/**
 * The LMAX Disruptor's ring with byte array events, polled (EventPoller), so that the harness's
 * thread consumes.
 */
public final class DisruptorRing implements RingUnderTest {
  private record Event(byte[] bytes) {}

  private int size;
  private boolean single;
  private RingBuffer<Event> ring;

  @Override
  public void open(int size, int capacity, int producers) {
    this.size = size;
    this.single = producers == 1;
    ring = single
        ? RingBuffer.createSingleProducer(() -> new Event(new byte[size]), capacity,
            new BusySpinWaitStrategy())
        : RingBuffer.createMultiProducer(() -> new Event(new byte[size]), capacity,
            new BusySpinWaitStrategy());
  }

  @Override
  public Producer producer(int index) {
    byte[] src = Payload.pattern(size);
    return single ? new OneProd(ring, src, size) : new ManyProd(ring, src, size);
  }

  @Override
  public Consumer consumer(Sink sink) {
    EventPoller<Event> poller = ring.newPoller();
    ring.addGatingSequences(poller.getSequence());
    return new Cons(poller, new Handler(new byte[size + 2 * Payload.MARGIN], size, sink));
  }

  private static void fill(RingBuffer<Event> ring, long at, long stamp, byte[] src, int size) {
    byte[] slot = ring.get(at).bytes;
    Payload.LONG.set(slot, 0, stamp);
    System.arraycopy(src, 8, slot, 8, size - 8);
    ring.publish(at);
  }

  private record OneProd(RingBuffer<Event> ring, byte[] src, int size) implements Producer {
    @Override
    public boolean offer(long stamp) {
      if (!ring.hasAvailableCapacity(1)) {
        return false;
      }
      fill(ring, ring.next(), stamp, src, size);
      return true;
    }
  }

  private record ManyProd(RingBuffer<Event> ring, byte[] src, int size) implements Producer {
    @Override
    public boolean offer(long stamp) {
      if (!ring.hasAvailableCapacity(1)) {
        return false;
      }
      try {
        fill(ring, ring.tryNext(), stamp, src, size);
        return true;
      } catch (InsufficientCapacityException e) {
        return false;
      }
    }
  }

  private static final class Handler extends Padded implements EventPoller.Handler<Event> {
    private final byte[] dst;
    private final int size;
    private final Sink sink;
    int seen;
    int limit;

    Handler(byte[] dst, int size, Sink sink) {
      this.dst = dst;
      this.size = size;
      this.sink = sink;
    }

    @Override
    public boolean onEvent(Event e, long at, boolean last) {
      System.arraycopy(e.bytes, 0, dst, Payload.MARGIN, size);
      sink.accept((long) Payload.LONG.get(dst, Payload.MARGIN),
          (long) Payload.LONG.get(dst, Payload.MARGIN + size - 8));
      return ++seen < limit;
    }
  }

  private record Cons(EventPoller<Event> poller, Handler handler) implements Consumer {
    @Override
    public int poll(int limit) {
      handler.seen = 0;
      handler.limit = limit;
      try {
        poller.poll(handler);
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
      return handler.seen;
    }
  }
}
