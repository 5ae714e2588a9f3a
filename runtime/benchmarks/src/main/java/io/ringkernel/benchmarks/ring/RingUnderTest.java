package io.ringkernel.benchmarks.ring;

/**
 * One ring or queue contender: the place to plug another one in. It needs a public no-argument
 * constructor; then either list it in {@link Rings} or name its class in the {@code ring}
 * parameter.
 *
 * <p>A message is {@code size} bytes. Its first 8 bytes are the stamp, the rest is {@link Payload}.
 * A producer puts all of them into the ring (claim and write in place, or copy); a consumer copies
 * all of them out to memory of its own, so that a message costs {@code size} bytes in and {@code
 * size} bytes out whoever carries it.
 *
 * <p>State that one side changes belongs in that side's object, never in one that both sides read
 * (false sharing); extend {@link Padded} there.
 */
public interface RingUnderTest extends AutoCloseable {
  /** @param capacity messages the ring must at least hold; a power of two */
  void open(int size, int capacity, int producers);

  Producer producer(int index);

  /** Called once, for the only consumer. */
  Consumer consumer(Sink sink);

  /** False where only a reference crosses and the sink's arguments are meaningless. */
  default boolean carriesPayload() {
    return true;
  }

  @Override
  default void close() {}

  interface Producer {
    /** Never blocks; false when the ring is full. */
    boolean offer(long stamp);
  }

  interface Consumer {
    /** Never blocks; hands at most {@code limit} messages to the sink and says how many. */
    int poll(int limit);
  }

  interface Sink {
    /** @param tail the message's last 8 bytes, read from the copy */
    void accept(long stamp, long tail);
  }

  /** 128 bytes between the fields of a subclass and whatever lies before them. */
  abstract class Padded {
    long p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, pa, pb, pc, pd, pe, pf;
  }
}
