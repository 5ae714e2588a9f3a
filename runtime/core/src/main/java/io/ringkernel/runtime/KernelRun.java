package io.ringkernel.runtime;

import io.ringkernel.GpuContext;

/**
 * What generated FAST code is told of the part of a launch that it runs, and what it tells back. A
 * kernel without barriers runs a part of a row of work items, one with barriers a block. Only
 * generated code calls it.
 */
public interface KernelRun {
  /** Index along x of the first work item; for a part of a row. */
  int from();

  /** Index along x behind the last work item; for a part of a row. */
  int to();

  /** Index of the row along y. */
  int y();

  /** Index of the row along z. */
  int z();

  /** The work item at this index along x has thrown; the exception follows. */
  void stoppedAt(int x);

  /** Index of the block along x; for a block. */
  int blockIdX();

  /** Index of the block along y; for a block. */
  int blockIdY();

  /** Index of the block along z; for a block. */
  int blockIdZ();

  /** Work items in a block along x. */
  int blockDimX();

  /** Work items in a block along y. */
  int blockDimY();

  /** Work items in a block along z. */
  int blockDimZ();

  /** Blocks in the grid along x. */
  int gridDimX();

  /** Blocks in the grid along y. */
  int gridDimY();

  /** Blocks in the grid along z. */
  int gridDimZ();

  /** The context of the work item with these global indices; used again for the next one. */
  GpuContext context(int x, int y, int z);

  /**
   * Notes that an item of the block has returned.
   *
   * @param ended which items have ended; null for none
   * @param item number in the block, x fastest
   * @return what to hand over next time
   */
  boolean[] ended(boolean[] ended, int item);

  /**
   * Notes that an item of the block has thrown.
   *
   * @param ended which items have ended; null for none
   * @param item number in the block, x fastest
   * @return what to hand over next time
   */
  boolean[] threw(boolean[] ended, int item, Throwable cause);

  /** The number of the first item of the block that has not ended; -1 where all have. */
  int firstRunning(boolean[] ended);

  /** Whether the launch was given up, so that its effects no longer matter. */
  boolean isGivenUp();

  /** The shared array of that number, with the content that it has before anything is written. */
  int[] sharedInts(int number, int length);

  /** The shared array of that number, with the content that it has before anything is written. */
  float[] sharedFloats(int number, int length);

  /** An array with an element per item of the block; its content is that of its last use. */
  int[] ints(int number);

  /** An array with an element per item of the block; its content is that of its last use. */
  long[] longs(int number);

  /** An array with an element per item of the block; its content is that of its last use. */
  float[] floats(int number);

  /** An array with an element per item of the block; its content is that of its last use. */
  double[] doubles(int number);

  /** An array with an element per item of the block; its content is that of its last use. */
  Object[] objects(int number);

  /** The end of a row that ends at {@code to} and goes on only below the limit. */
  static int below(int to, long limit) {
    return (int) Math.max(0, Math.min(to, limit));
  }

  /** The start of a row that starts at {@code from} and at the limit at the earliest. */
  static int atLeast(int from, long limit) {
    return (int) Math.min(Integer.MAX_VALUE, Math.max(from, limit));
  }
}
