package io.ringkernel.runtime.cpu;

import io.ringkernel.RingContext;
import io.ringkernel.runtime.ActorId;

/**
 * What a handler sees: a grid of one block of one work item. One per actor, used again and again.
 */
final class HandlerContext implements RingContext, ArrayAtomics {
  private final long selfId;
  private long messageTime;

  HandlerContext(ActorId id) {
    this.selfId = id.packed();
  }

  HandlerContext at(long stamp) {
    messageTime = stamp;
    return this;
  }

  @Override
  public long selfId() {
    return selfId;
  }

  @Override
  public long messageTime() {
    return messageTime;
  }

  @Override
  public int globalIdX() {
    return 0;
  }

  @Override
  public int globalIdY() {
    return 0;
  }

  @Override
  public int globalIdZ() {
    return 0;
  }

  @Override
  public int localIdX() {
    return 0;
  }

  @Override
  public int localIdY() {
    return 0;
  }

  @Override
  public int localIdZ() {
    return 0;
  }

  @Override
  public int localIndex() {
    return 0;
  }

  /** A handler runs alone. */
  @Override
  public long[] exchange(long bits, String call) {
    throw new IllegalStateException(call + " needs a block of a multiple of " + SUBGROUP
        + " work items; a handler runs as one");
  }

  @Override
  public int blockIdX() {
    return 0;
  }

  @Override
  public int blockIdY() {
    return 0;
  }

  @Override
  public int blockIdZ() {
    return 0;
  }

  @Override
  public int blockDimX() {
    return 1;
  }

  @Override
  public int blockDimY() {
    return 1;
  }

  @Override
  public int blockDimZ() {
    return 1;
  }

  @Override
  public int gridDimX() {
    return 1;
  }

  @Override
  public int gridDimY() {
    return 1;
  }

  @Override
  public int gridDimZ() {
    return 1;
  }

  /** The only work item of the block is always there. */
  @Override
  public void barrier() {}

  @Override
  public int[] sharedInts(int length) {
    return SharedArrays.ints(length);
  }

  @Override
  public float[] sharedFloats(int length) {
    return SharedArrays.floats(length);
  }
}
