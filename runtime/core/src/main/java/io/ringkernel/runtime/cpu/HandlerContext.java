package io.ringkernel.runtime.cpu;

/** What a handler sees of its place: the first work item of the first block. */
public class HandlerContext implements ArrayAtomics {
  private final int blockSize;
  private final int grid;
  private final int sharedBytes;
  /** What the handler has asked for so far. */
  private long sharedUsed;

  /**
   * A place in a grid.
   *
   * @param blockSize work items of a block
   * @param grid blocks
   * @param sharedBytes bytes of shared arrays that one message may take
   */
  protected HandlerContext(int blockSize, int grid, int sharedBytes) {
    this.blockSize = blockSize;
    this.grid = grid;
    this.sharedBytes = sharedBytes;
  }

  /** Another message is handled, with no shared arrays so far. */
  protected final void forgetShared() {
    if (sharedUsed != 0) {
      sharedUsed = 0;
    }
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
  public GridValues exchangeInGrid(long bits, String call) {
    throw new UnsupportedOperationException(call + " is for kernels: an actor has no grid");
  }

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
    return grid;
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
    sharedUsed = SharedArrays.bounded(sharedUsed, length, sharedBytes);
    return SharedArrays.ints(length);
  }

  @Override
  public float[] sharedFloats(int length) {
    sharedUsed = SharedArrays.bounded(sharedUsed, length, sharedBytes);
    return SharedArrays.floats(length);
  }
}
