package io.ringkernel.runtime;

/**
 * Names one launch of an actor: an index that later actors may use again, and a generation that
 * tells them apart. Every launch has an id of its own.
 *
 * @param node the runtime, 0 to 1023
 * @param generation 1 to 4,194,303; how often the index has been used
 * @param index 0 to 4,294,967,295, as an unsigned number
 */
public record ActorId(int node, int generation, int index) {
  /** The largest node. */
  public static final int MAX_NODE = (1 << 10) - 1;
  /** The largest generation. */
  public static final int MAX_GENERATION = (1 << 22) - 1;

  /** Checks the numbers. */
  public ActorId {
    if (node < 0 || node > MAX_NODE) {
      throw new IllegalArgumentException("node must be 0 to " + MAX_NODE + ", got " + node);
    }
    if (generation < 1 || generation > MAX_GENERATION) {
      throw new IllegalArgumentException(
          "generation must be 1 to " + MAX_GENERATION + ", got " + generation);
    }
  }

  /** Reads the packed form: node in the top 10 bits, generation in the next 22, index below. */
  public static ActorId of(long packed) {
    return new ActorId((int) (packed >>> 54), (int) (packed >>> 32) & MAX_GENERATION,
        (int) packed);
  }

  /** The packed form, as handlers and messages carry it. */
  public long packed() {
    return (long) node << 54 | (long) generation << 32 | Integer.toUnsignedLong(index);
  }

  /** For example {@code 0:7.3}: node 0, index 7, generation 3. */
  @Override
  public String toString() {
    return node + ":" + Integer.toUnsignedString(index) + "." + generation;
  }
}
