package io.ringkernel.runtime.cpu;

/** What a handler sees of its place: a grid of one block, of which it is the first work item. */
public class HandlerContext implements ArrayAtomics {
  private final int blockSize;

  /** A place in a block of that many work items. */
  protected HandlerContext(int blockSize) {
    this.blockSize = blockSize;
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
    return blockSize;
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

  /** A handler runs on one thread unless it says otherwise: nobody else is to be waited for. */
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
