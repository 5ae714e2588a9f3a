package io.ringkernel.runtime.cpu;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What the generated method of a kernel with barriers is told of its block. */
final class FastBlock extends FastWork {
  private final FirstTrap trap;
  private final int items;
  private final List<Object> shared = new ArrayList<>();
  private final List<int[]> ints = new ArrayList<>();
  private final List<long[]> longs = new ArrayList<>();
  private final List<float[]> floats = new ArrayList<>();
  private final List<double[]> doubles = new ArrayList<>();
  private final List<Object[]> objects = new ArrayList<>();
  private long block;

  FastBlock(LaunchShape shape, FirstTrap trap) {
    super(shape, new WorkItem(shape, null));
    this.trap = trap;
    this.items = shape.blockItems();
  }

  /** Goes to a block; returns the linear index of its first work item, which is the smallest. */
  long at(long number) {
    block = number;
    item().at(number, 0);
    return item().linear();
  }

  @Override
  public int blockIdX() {
    return (int) (block % shape().gridX());
  }

  @Override
  public int blockIdY() {
    return (int) (block / shape().gridX() % shape().gridY());
  }

  @Override
  public int blockIdZ() {
    return (int) (block / shape().gridX() / shape().gridY());
  }

  @Override
  public boolean[] ended(boolean[] ended, int number) {
    boolean[] all = ended == null ? new boolean[items] : ended;
    all[number] = true;
    return all;
  }

  @Override
  public boolean[] threw(boolean[] ended, int number, Throwable cause) {
    item().at(block, number);
    trap.report(item().linear(), cause);
    return ended(ended, number);
  }

  @Override
  public int firstRunning(boolean[] ended) {
    if (ended == null) {
      return 0;
    }
    for (int i = 0; i < items; i++) {
      if (!ended[i]) {
        return i;
      }
    }
    return -1;
  }

  @Override
  public boolean isGivenUp() {
    return trap.isCancelled();
  }

  @Override
  public int[] sharedInts(int number, int length) {
    if (number < shared.size()) {
      int[] array = (int[]) shared.get(number);
      Arrays.fill(array, SharedArrays.POISON);
      return array;
    }
    int[] array = SharedArrays.ints(length);
    shared.add(array);
    return array;
  }

  @Override
  public float[] sharedFloats(int number, int length) {
    if (number < shared.size()) {
      float[] array = (float[]) shared.get(number);
      Arrays.fill(array, Float.NaN);
      return array;
    }
    float[] array = SharedArrays.floats(length);
    shared.add(array);
    return array;
  }

  @Override
  public int[] ints(int number) {
    if (number == ints.size()) {
      ints.add(new int[items]);
    }
    return ints.get(number);
  }

  @Override
  public long[] longs(int number) {
    if (number == longs.size()) {
      longs.add(new long[items]);
    }
    return longs.get(number);
  }

  @Override
  public float[] floats(int number) {
    if (number == floats.size()) {
      floats.add(new float[items]);
    }
    return floats.get(number);
  }

  @Override
  public double[] doubles(int number) {
    if (number == doubles.size()) {
      doubles.add(new double[items]);
    }
    return doubles.get(number);
  }

  @Override
  public Object[] objects(int number) {
    if (number == objects.size()) {
      objects.add(new Object[items]);
    }
    return objects.get(number);
  }
}
