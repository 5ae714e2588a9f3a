package io.ringkernel.runtime.cpu;

/** The context of one work item; used again for the next one of the same worker. */
final class WorkItem implements ArrayAtomics {
  private final LaunchShape shape;
  /** Null where the kernel was compiled as one that does not synchronize. */
  private final BlockFibres fibres;
  private int blockX;
  private int blockY;
  private int blockZ;
  private int localX;
  private int localY;
  private int localZ;
  private int sharedCalls;

  WorkItem(LaunchShape shape, BlockFibres fibres) {
    this.shape = shape;
    this.fibres = fibres;
  }

  /** Goes to the work item with this linear index: x fastest, then y, then z, over global ids. */
  void at(long linear) {
    int x = (int) (linear % shape.width());
    long rest = linear / shape.width();
    int y = (int) (rest % shape.height());
    int z = (int) (rest / shape.height());
    blockX = x / shape.blockX();
    localX = x % shape.blockX();
    blockY = y / shape.blockY();
    localY = y % shape.blockY();
    blockZ = z / shape.blockZ();
    localZ = z % shape.blockZ();
  }

  /** Goes to the next linear index; the same as {@link #at}, without divisions. */
  void next() {
    if (++localX < shape.blockX()) {
      return;
    }
    localX = 0;
    if (++blockX < shape.gridX()) {
      return;
    }
    blockX = 0;
    if (++localY == shape.blockY()) {
      localY = 0;
      if (++blockY == shape.gridY()) {
        blockY = 0;
        if (++localZ == shape.blockZ()) {
          localZ = 0;
          blockZ++;
        }
      }
    }
  }

  /** Goes to a work item of a block; both are numbered with x fastest, then y, then z. */
  void at(long block, int item) {
    blockX = (int) (block % shape.gridX());
    long rest = block / shape.gridX();
    blockY = (int) (rest % shape.gridY());
    blockZ = (int) (rest / shape.gridY());
    localX = item % shape.blockX();
    localY = item / shape.blockX() % shape.blockY();
    localZ = item / shape.blockX() / shape.blockY();
    sharedCalls = 0;
  }

  long linear() {
    return ((long) globalIdZ() * shape.height() + globalIdY()) * shape.width() + globalIdX();
  }

  @Override
  public int globalIdX() {
    return blockX * shape.blockX() + localX;
  }

  @Override
  public int globalIdY() {
    return blockY * shape.blockY() + localY;
  }

  @Override
  public int globalIdZ() {
    return blockZ * shape.blockZ() + localZ;
  }

  @Override
  public int localIdX() {
    return localX;
  }

  @Override
  public int localIdY() {
    return localY;
  }

  @Override
  public int localIdZ() {
    return localZ;
  }

  @Override
  public int blockIdX() {
    return blockX;
  }

  @Override
  public int blockIdY() {
    return blockY;
  }

  @Override
  public int blockIdZ() {
    return blockZ;
  }

  @Override
  public int blockDimX() {
    return shape.blockX();
  }

  @Override
  public int blockDimY() {
    return shape.blockY();
  }

  @Override
  public int blockDimZ() {
    return shape.blockZ();
  }

  @Override
  public int gridDimX() {
    return shape.gridX();
  }

  @Override
  public int gridDimY() {
    return shape.gridY();
  }

  @Override
  public int gridDimZ() {
    return shape.gridZ();
  }

  @Override
  public void barrier() {
    synchronizing("barrier").barrier();
  }

  @Override
  public int[] sharedInts(int length) {
    return synchronizing("sharedInts").shared().ints(sharedCalls++, length);
  }

  @Override
  public float[] sharedFloats(int length) {
    return synchronizing("sharedFloats").shared().floats(sharedCalls++, length);
  }

  private BlockFibres synchronizing(String call) {
    if (fibres == null) {
      throw new IllegalStateException(call + " was called by a kernel whose descriptor says that it"
          + " does not synchronize; compile the kernel's class again");
    }
    return fibres;
  }
}
