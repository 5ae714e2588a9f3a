package io.ringkernel.runtime.cpu;

import io.ringkernel.GpuContext;
import io.ringkernel.runtime.KernelRun;

/** What the generated method of a kernel without barriers is told of its part of a row. */
class FastWork implements KernelRun {
  /** Generated code adds numbers up to this to an index and relies on the sum. */
  private static final int MARGIN = 1024;

  private final LaunchShape shape;
  private final WorkItem item;
  private int from;
  private int to;
  private int y;
  private int z;

  FastWork(LaunchShape shape, WorkItem item) {
    this.shape = shape;
    this.item = item;
  }

  /** Whether generated code may run such a launch. */
  static boolean canRun(LaunchShape shape) {
    return shape.width() < Integer.MAX_VALUE - MARGIN;
  }

  /** Goes to a part of a row. */
  final void row(int newFrom, int newTo, int newY, int newZ) {
    from = newFrom;
    to = newTo;
    y = newY;
    z = newZ;
  }

  final LaunchShape shape() {
    return shape;
  }

  final WorkItem item() {
    return item;
  }

  @Override
  public final int from() {
    return from;
  }

  @Override
  public final int to() {
    return to;
  }

  @Override
  public final int y() {
    return y;
  }

  @Override
  public final int z() {
    return z;
  }

  @Override
  public final void stoppedAt(int x) {
    item.to(x, y, z);
  }

  @Override
  public int blockIdX() {
    throw ofBlock();
  }

  @Override
  public int blockIdY() {
    throw ofBlock();
  }

  @Override
  public int blockIdZ() {
    throw ofBlock();
  }

  @Override
  public final int blockDimX() {
    return shape.blockX();
  }

  @Override
  public final int blockDimY() {
    return shape.blockY();
  }

  @Override
  public final int blockDimZ() {
    return shape.blockZ();
  }

  @Override
  public final int gridDimX() {
    return shape.gridX();
  }

  @Override
  public final int gridDimY() {
    return shape.gridY();
  }

  @Override
  public final int gridDimZ() {
    return shape.gridZ();
  }

  @Override
  public final GpuContext context(int x, int newY, int newZ) {
    item.to(x, newY, newZ);
    return item;
  }

  @Override
  public boolean[] ended(boolean[] ended, int number) {
    throw ofBlock();
  }

  @Override
  public boolean[] threw(boolean[] ended, int number, Throwable cause) {
    throw ofBlock();
  }

  @Override
  public int firstRunning(boolean[] ended) {
    throw ofBlock();
  }

  @Override
  public boolean isGivenUp() {
    throw ofBlock();
  }

  @Override
  public int[] sharedInts(int number, int length) {
    throw ofBlock();
  }

  @Override
  public float[] sharedFloats(int number, int length) {
    throw ofBlock();
  }

  @Override
  public int[] ints(int number) {
    throw ofBlock();
  }

  @Override
  public long[] longs(int number) {
    throw ofBlock();
  }

  @Override
  public float[] floats(int number) {
    throw ofBlock();
  }

  @Override
  public double[] doubles(int number) {
    throw ofBlock();
  }

  @Override
  public Object[] objects(int number) {
    throw ofBlock();
  }

  private static IllegalStateException ofBlock() {
    return new IllegalStateException("code of a kernel that synchronizes was launched as one that "
        + "does not; compile the kernel's class again");
  }
}
