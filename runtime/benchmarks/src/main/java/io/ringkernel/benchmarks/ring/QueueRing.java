package io.ringkernel.benchmarks.ring;

import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.function.IntFunction;
import org.jctools.queues.MessagePassingQueue;
import org.jctools.queues.MpscArrayQueue;
import org.jctools.queues.SpscArrayQueue;

/**
 * Queues of object references. With a payload, a producer fills the next slot of a pool of its own,
 * twice the queue's capacity so that no slot is refilled while it is queued or being read; the
 * reference crosses, the bytes are copied in and out. Without, one fixed reference crosses and
 * nothing is copied.
 */
public final class QueueRing implements RingUnderTest {
  private final IntFunction<Queue<byte[]>> make;
  private final boolean payload;
  private int size;
  private int capacity;
  private Queue<byte[]> queue;

  private QueueRing(IntFunction<Queue<byte[]>> make, boolean payload) {
    this.make = make;
    this.payload = payload;
  }

  static QueueRing jctools(boolean single, boolean payload) {
    return single ? new QueueRing(SpscArrayQueue::new, payload)
        : new QueueRing(MpscArrayQueue::new, payload);
  }

  static QueueRing abq(boolean payload) {
    return new QueueRing(ArrayBlockingQueue::new, payload);
  }

  @Override
  public void open(int size, int capacity, int producers) {
    this.size = size;
    this.capacity = capacity;
    queue = make.apply(capacity);
  }

  @Override
  public boolean carriesPayload() {
    return payload;
  }

  @Override
  public Producer producer(int index) {
    return payload ? new Prod(queue, size, 2 * capacity) : new RefProd(queue);
  }

  @Override
  @SuppressWarnings("unchecked")
  public Consumer consumer(Sink sink) {
    byte[] dst = new byte[size + 2 * Payload.MARGIN];
    MessagePassingQueue.Consumer<byte[]> each =
        payload ? new Copy(dst, size, sink) : new Touch(sink);
    return queue instanceof MessagePassingQueue<?> q
        ? new DrainCons((MessagePassingQueue<byte[]>) q, each)
        : new PollCons(queue, each);
  }

  private static final class Prod implements Producer {
    private final Queue<byte[]> queue;
    private final byte[][] pool;
    private final byte[] src;
    private final int size;

    Prod(Queue<byte[]> queue, int size, int slots) {
      this.queue = queue;
      this.size = size;
      this.src = Payload.pattern(size);
      this.pool = new byte[slots][size];
    }

    @Override
    public boolean offer(long stamp) {
      byte[] slot = pool[(int) stamp & (pool.length - 1)];
      Payload.LONG.set(slot, 0, stamp);
      System.arraycopy(src, 8, slot, 8, size - 8);
      return queue.offer(slot);
    }
  }

  private record RefProd(Queue<byte[]> queue, byte[] fixed) implements Producer {
    RefProd(Queue<byte[]> queue) {
      this(queue, new byte[8]);
    }

    @Override
    public boolean offer(long stamp) {
      return queue.offer(fixed);
    }
  }

  private record Copy(byte[] dst, int size, Sink sink)
      implements MessagePassingQueue.Consumer<byte[]> {
    @Override
    public void accept(byte[] slot) {
      System.arraycopy(slot, 0, dst, Payload.MARGIN, size);
      sink.accept((long) Payload.LONG.get(dst, Payload.MARGIN),
          (long) Payload.LONG.get(dst, Payload.MARGIN + size - 8));
    }
  }

  private record Touch(Sink sink) implements MessagePassingQueue.Consumer<byte[]> {
    @Override
    public void accept(byte[] slot) {
      sink.accept(slot.length, 0);
    }
  }

  private record DrainCons(MessagePassingQueue<byte[]> queue,
      MessagePassingQueue.Consumer<byte[]> each) implements Consumer {
    @Override
    public int poll(int limit) {
      return queue.drain(each, limit);
    }
  }

  private record PollCons(Queue<byte[]> queue, MessagePassingQueue.Consumer<byte[]> each)
      implements Consumer {
    @Override
    public int poll(int limit) {
      int n = 0;
      for (byte[] slot; n < limit && (slot = queue.poll()) != null; n++) {
        each.accept(slot);
      }
      return n;
    }
  }
}
