package io.ringkernel.ir.layout;

/**
 * The memory of a ring: the counters on cache lines of their own, 128 bytes apart so that fetching
 * neighbours in pairs does not join them again; then the slots.
 */
public final class RingLayout {
  /** What the memory of a ring is aligned to. */
  public static final int ALIGNMENT = 128;
  /** u64: the position that is read next; written by the consumers. */
  public static final int HEAD = 128;
  /** u64: the head as one of several producers last saw it. */
  public static final int SEEN_HEAD = 256;
  /** u64: the position that is claimed next; written by the producers. */
  public static final int TAIL = 384;
  /** Where the first slot begins. */
  public static final int SLOTS = 512;
  /** The most slots of a ring. */
  public static final int MAX_CAPACITY = 1 << 20;

  private RingLayout() {}

  /** Bytes that a ring takes. */
  public static long byteSize(int capacity, int stride) {
    return SLOTS + (long) stride * capacity;
  }
}
