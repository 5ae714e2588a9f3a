package io.ringkernel.runtime.cpu.grid;

/**
 * What a field holds between two writings: a ring of slabs, which are rows of a plane or planes of
 * a space. A slab comes to it as the march goes on, from an array or from a step, and is there for
 * as long as later steps of the same march read it.
 */
final class Stream {
  /** Where slabs come from. */
  enum Source {
    /** The array of a parameter, as it is before the march. */
    ARRAY,
    /** The array of a parameter that no step of the march writes, for one step. */
    CONSTANT,
    /** A step. */
    STEP
  }

  final Source source;
  /** The position of the parameter: of the array, or in the step. */
  final int parameter;
  /** Where in a row the cell at x = 0 lies. */
  final int shift;
  /** How far the slab that comes lies behind the first of the march. */
  final int lag;
  /** How far the oldest slab that is read lies behind the first of the march. */
  private int oldest;
  /** Cells around the band of which slabs come, before and behind it. */
  private int reach;
  private int place;
  private boolean isReadBeside;
  private boolean isReadAside;
  private boolean isFromEdges;

  Stream(Source source, int parameter, int shift, int lag) {
    this.source = source;
    this.parameter = parameter;
    this.shift = shift;
    this.lag = lag;
    oldest = lag;
  }

  /**
   * Notes that a step reads it.
   *
   * @param back how far the oldest slab lies behind the first of the march
   * @param around slabs before and behind the band
   */
  void read(int back, int around) {
    oldest = Math.max(oldest, back);
    reach = Math.max(reach, around);
  }

  /** Notes that neighbours along x, or along the axis between, are read. */
  void readNear(boolean isBeside, boolean isAside) {
    isReadBeside |= isBeside;
    isReadAside |= isAside;
  }

  /** Notes where it is among the streams of its plan. */
  void place(int number) {
    place = number;
  }

  int place() {
    return place;
  }

  /** Notes that the march writes the array meanwhile. */
  void writtenMeanwhile() {
    isFromEdges = true;
  }

  /** Slabs of the ring, a power of two. */
  int depth() {
    int slabs = oldest - lag + 1;
    return slabs == 1 ? 1 : Integer.highestOneBit(slabs - 1) << 1;
  }

  int reach() {
    return reach;
  }

  boolean isReadBeside() {
    return isReadBeside;
  }

  boolean isReadAside() {
    return isReadAside;
  }

  /** Whether slabs of other bands are those that these have set aside. */
  boolean isFromEdges() {
    return isFromEdges && reach > 0;
  }
}
