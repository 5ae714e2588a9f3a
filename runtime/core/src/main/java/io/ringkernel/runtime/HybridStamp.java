package io.ringkernel.runtime;

/**
 * A stamp of a hybrid logical clock and the node that gave it: totally ordered over all nodes, by
 * time, then logical counter, then node. On the wire the stamp takes 64 bits; the node is that of
 * the sender's {@link ActorId}.
 *
 * @param packed microseconds and logical counter, as {@link HybridLogicalClock} packs them
 * @param node the node, 0 to {@link ActorId#MAX_NODE}
 */
public record HybridStamp(long packed, int node) implements Comparable<HybridStamp> {
  /** Refuses a node that no id can name. */
  public HybridStamp {
    if (node < 0 || node > ActorId.MAX_NODE) {
      throw new IllegalArgumentException(
          "a node is 0 to " + ActorId.MAX_NODE + ", not " + node);
    }
  }

  /** Microseconds since {@link HybridLogicalClock#EPOCH}. */
  public long micros() {
    return HybridLogicalClock.micros(packed);
  }

  /** The logical counter, 0 to 65,535. */
  public int logical() {
    return HybridLogicalClock.logical(packed);
  }

  @Override
  public int compareTo(HybridStamp other) {
    int byTime = Long.compareUnsigned(packed, other.packed);
    return byTime != 0 ? byTime : Integer.compare(node, other.node);
  }

  @Override
  public String toString() {
    return HybridLogicalClock.format(packed) + "@" + node;
  }
}
