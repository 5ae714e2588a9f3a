package io.ringkernel.benchmarks.ring;

import java.nio.ByteBuffer;
import org.agrona.BitUtil;
import org.agrona.MutableDirectBuffer;
import org.agrona.concurrent.AtomicBuffer;
import org.agrona.concurrent.MessageHandler;
import org.agrona.concurrent.UnsafeBuffer;
import org.agrona.concurrent.ringbuffer.ManyToOneRingBuffer;
import org.agrona.concurrent.ringbuffer.OneToOneRingBuffer;
import org.agrona.concurrent.ringbuffer.RingBuffer;
import org.agrona.concurrent.ringbuffer.RingBufferDescriptor;

/** Agrona's ring buffers off heap: tryClaim, write in place, commit; read in batches. */
public final class AgronaRing implements RingUnderTest {
  private final boolean single;
  private int size;
  private RingBuffer ring;

  public AgronaRing(boolean single) {
    this.single = single;
  }

  @Override
  public void open(int size, int capacity, int producers) {
    if (single && producers > 1) {
      throw new IllegalArgumentException("one producer only");
    }
    this.size = size;
    int record = BitUtil.align(size + 8, 8);
    int bytes = BitUtil.findNextPositivePowerOfTwo(capacity * record);
    UnsafeBuffer b = new UnsafeBuffer(
        ByteBuffer.allocateDirect(bytes + RingBufferDescriptor.TRAILER_LENGTH + 128));
    long skip = -b.addressOffset() & 127;
    b = new UnsafeBuffer(b, (int) skip, bytes + RingBufferDescriptor.TRAILER_LENGTH);
    ring = single ? new OneToOneRingBuffer(b) : new ManyToOneRingBuffer(b);
  }

  @Override
  public Producer producer(int index) {
    return new Prod(ring, size);
  }

  @Override
  public Consumer consumer(Sink sink) {
    return new Cons(ring, size, sink);
  }

  private static final class Prod implements Producer {
    private final RingBuffer ring;
    private final AtomicBuffer buffer;
    private final UnsafeBuffer src;
    private final int size;

    Prod(RingBuffer ring, int size) {
      this.ring = ring;
      this.buffer = ring.buffer();
      this.size = size;
      this.src = new UnsafeBuffer(ByteBuffer.allocateDirect(size + 2 * Payload.MARGIN),
          Payload.MARGIN, size);
      src.putBytes(0, Payload.pattern(size));
    }

    @Override
    public boolean offer(long stamp) {
      int at = ring.tryClaim(1, size);
      if (at < 0) {
        return false;
      }
      buffer.putLong(at, stamp);
      buffer.putBytes(at + 8, src, 8, size - 8);
      ring.commit(at);
      return true;
    }
  }

  private static final class Cons implements Consumer, MessageHandler {
    private final RingBuffer ring;
    private final UnsafeBuffer dst;
    private final int size;
    private final Sink sink;

    Cons(RingBuffer ring, int size, Sink sink) {
      this.ring = ring;
      this.size = size;
      this.sink = sink;
      this.dst = new UnsafeBuffer(ByteBuffer.allocateDirect(size + 2 * Payload.MARGIN),
          Payload.MARGIN, size);
    }

    @Override
    public int poll(int limit) {
      return ring.read(this, limit);
    }

    @Override
    public void onMessage(int type, MutableDirectBuffer b, int at, int length) {
      b.getBytes(at, dst, 0, size);
      sink.accept(dst.getLong(0), dst.getLong(size - 8));
    }
  }
}
