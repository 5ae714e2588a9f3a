package io.ringkernel.runtime.cpu;

/** The context of one work item; used again for the next one of the same worker. */
final class WorkItem implements ArrayAtomics {
  private final int width;
  private final int height;
  private final int blockDimX;
  private final int blockDimY;
  private final int blockDimZ;
  private final int gridDimX;
  private final int gridDimY;
  private final int gridDimZ;
  /** Null where the kernel was compiled as one that does not synchronize. */
  private final BlockFibres fibres;
  /** Only these change from item to item: places in a block are worked out where one asks. */
  private int x;
  private int y;
  private int z;
  private int sharedCalls;
  private int exchanges;
  private int gridExchanges;

  WorkItem(LaunchShape shape, BlockFibres fibres) {
    this.width = shape.width();
    this.height = shape.height();
    this.blockDimX = shape.blockX();
    this.blockDimY = shape.blockY();
    this.blockDimZ = shape.blockZ();
    this.gridDimX = shape.gridX();
    this.gridDimY = shape.gridY();
    this.gridDimZ = shape.gridZ();
    this.fibres = fibres;
  }

  /** Goes to the work item with this linear index: x fastest, then y, then z, over global ids. */
  void at(long linear) {
    x = (int) (linear % width);
    long rest = linear / width;
    y = (int) (rest % height);
    z = (int) (rest / height);
  }

  /** Goes to another work item of the same row. */
  void toX(int other) {
    x = other;
  }

  /** Goes to the work item with these global indices. */
  void to(int newX, int newY, int newZ) {
    x = newX;
    y = newY;
    z = newZ;
  }

  /** Goes to the beginning of the next row. */
  void toNextRow() {
    x = 0;
    if (++y == height) {
      y = 0;
      z++;
    }
  }

  /** Work items in a row. */
  int width() {
    return width;
  }

  /** Goes to a work item of a block; both are numbered with x fastest, then y, then z. */
  void at(long block, int item) {
    long rest = block / gridDimX;
    x = (int) (block % gridDimX) * blockDimX + item % blockDimX;
    y = (int) (rest % gridDimY) * blockDimY + item / blockDimX % blockDimY;
    z = (int) (rest / gridDimY) * blockDimZ + item / blockDimX / blockDimY;
    sharedCalls = 0;
    exchanges = 0;
    gridExchanges = 0;
  }

  long linear() {
    return ((long) z * height + y) * width + x;
  }

  @Override
  public int globalIdX() {
    return x;
  }

  @Override
  public int globalIdY() {
    return y;
  }

  @Override
  public int globalIdZ() {
    return z;
  }

  @Override
  public int localIdX() {
    return x % blockDimX;
  }

  @Override
  public int localIdY() {
    return y % blockDimY;
  }

  @Override
  public int localIdZ() {
    return z % blockDimZ;
  }

  @Override
  public int localIndex() {
    return (localIdZ() * blockDimY + localIdY()) * blockDimX + localIdX();
  }

  @Override
  public long[] exchange(long bits, String call) {
    int items = wholeSubgroups(call);
    BlockFibres block = synchronizing(call);
    long[] values = block.exchanged(exchanges++, items);
    values[localIndex()] = bits;
    block.barrier();
    return values;
  }

  @Override
  public GridValues exchangeInGrid(long bits, String call) {
    wholeSubgroups(call);
    BlockFibres block = synchronizing(call);
    GridValues values = block.exchangedInGrid(gridExchanges++);
    values.put(gridIndex(), bits);
    block.gridBarrier();
    return values;
  }

  private int wholeSubgroups(String call) {
    int items = blockDimX * blockDimY * blockDimZ;
    if (items % SUBGROUP != 0) {
      throw new IllegalStateException(call + " needs a block of a multiple of " + SUBGROUP
          + " work items, not " + items);
    }
    return items;
  }

  @Override
  public int blockIdX() {
    return x / blockDimX;
  }

  @Override
  public int blockIdY() {
    return y / blockDimY;
  }

  @Override
  public int blockIdZ() {
    return z / blockDimZ;
  }

  @Override
  public int blockDimX() {
    return blockDimX;
  }

  @Override
  public int blockDimY() {
    return blockDimY;
  }

  @Override
  public int blockDimZ() {
    return blockDimZ;
  }

  @Override
  public int gridDimX() {
    return gridDimX;
  }

  @Override
  public int gridDimY() {
    return gridDimY;
  }

  @Override
  public int gridDimZ() {
    return gridDimZ;
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
