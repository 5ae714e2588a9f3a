package io.ringkernel.runtime.ring;

import java.lang.foreign.MemorySegment;
import java.util.Arrays;

/**
 * Messages from many threads to one, each sender on a lane of its own: an {@link SpscRing} that the
 * consumer visits in turn. No atomic read-modify-write is on any path, which makes it several times
 * as fast as {@link MpscRing}: there a sender's claim waits for its earlier stores to reach the
 * other core.
 *
 * <p>What it gives up: messages of one sender arrive in order, those of different senders in any;
 * and each lane has memory of its own. Names of methods say which order they give, see
 * {@link SpscRing}.
 */
public final class LaneRing {
  private final int laneCapacity;
  private final int maxPayloadBytes;
  private final boolean extended;
  private final int maxLanes;
  /** Replaced as a whole, so that the consumer reads it without a lock. */
  private volatile Lane[] lanes = {};
  private int turn;

  /**
   * Lanes are made as they are opened.
   *
   * @param laneCapacity slots of a lane, a power of two
   * @param maxPayloadBytes the longest payload, at most {@link MessageSlot#MAX_PAYLOAD}
   * @param extended whether every slot has the extended header
   * @param maxLanes lanes that may be open at a time
   */
  public LaneRing(int laneCapacity, int maxPayloadBytes, boolean extended, int maxLanes) {
    RingMemory.checkCapacity(laneCapacity);
    MessageSlot.checkPayload(maxPayloadBytes);
    if (maxLanes < 1) {
      throw new IllegalArgumentException("a ring has 1 lane or more, not " + maxLanes);
    }
    this.laneCapacity = laneCapacity;
    this.maxPayloadBytes = maxPayloadBytes;
    this.extended = extended;
    this.maxLanes = maxLanes;
  }

  /** One sender's way in; for one thread at a time. */
  public static final class Lane implements AutoCloseable {
    private final SpscRing ring;
    private volatile boolean closed;

    private Lane(SpscRing ring) {
      this.ring = ring;
    }

    /** Where to send. */
    public SpscRing.Producer producer() {
      return ring.producer();
    }

    /** The memory of this lane. */
    public MemorySegment memory() {
      return ring.memory();
    }

    /** Messages that wait in this lane; a snapshot. */
    public int depthRelaxed() {
      return ring.depthRelaxed();
    }

    /** Sends no more; what was published is still read, then the consumer forgets the lane. */
    @Override
    public void close() {
      closed = true;
    }
  }

  /**
   * A new lane, by any thread.
   *
   * @throws IllegalStateException if as many as allowed are open
   */
  public synchronized Lane openLane() {
    if (lanes.length >= maxLanes) {
      throw new IllegalStateException("all " + maxLanes
          + " lanes are open; close one, or allow more when making the ring");
    }
    Lane lane = new Lane(new SpscRing(laneCapacity, maxPayloadBytes, extended));
    Lane[] more = Arrays.copyOf(lanes, lanes.length + 1);
    more[lanes.length] = lane;
    lanes = more;
    return lane;
  }

  private synchronized void forget(Lane lane) {
    lanes = Arrays.stream(lanes).filter(other -> other != lane).toArray(Lane[]::new);
  }

  /**
   * Reads up to {@code limit} messages, beginning with another lane each time: a lane waits for at
   * most {@code limit} messages of each other lane. Else as {@link SpscRing.Consumer#pollAcquire}.
   * For the consumer.
   */
  public int pollAcquire(SlotReader reader, int limit) {
    Lane[] lanes = this.lanes;
    int count = 0;
    if (lanes.length > 0) {
      int first = turn++;
      for (int i = 0; i < lanes.length && count < limit; i++) {
        Lane lane = lanes[Integer.remainderUnsigned(first + i, lanes.length)];
        // Read before the lane: what was published before closing is then seen.
        boolean closed = lane.closed;
        int read = lane.ring.consumer().pollAcquire(reader, limit - count);
        count += read;
        if (closed && read == 0) {
          forget(lane);
        }
      }
    }
    return count;
  }

  /** Messages that wait in all lanes; a snapshot, by any thread. */
  public int depthRelaxed() {
    int depth = 0;
    for (Lane lane : lanes) {
      depth += lane.ring.depthRelaxed();
    }
    return depth;
  }

  /** Lanes that are open, or closed and not yet empty. */
  public int lanes() {
    return lanes.length;
  }
}
