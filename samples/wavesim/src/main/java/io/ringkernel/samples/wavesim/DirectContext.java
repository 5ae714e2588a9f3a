package io.ringkernel.samples.wavesim;

import io.ringkernel.RingContext;

/**
 * A place in a launch without neighbours: indices only. The kernel and the actors of this sample
 * use no barrier, shared memory or atomics, so those are refused.
 */
final class DirectContext implements RingContext {
  private int x;
  private int y;

  /** Moves to a work item. */
  DirectContext at(int column, int row) {
    x = column;
    y = row;
    return this;
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
    return 0;
  }

  @Override
  public int localIdX() {
    return x % blockDimX();
  }

  @Override
  public int localIdY() {
    return y % blockDimY();
  }

  @Override
  public int localIdZ() {
    return 0;
  }

  @Override
  public int blockIdX() {
    return x / blockDimX();
  }

  @Override
  public int blockIdY() {
    return y / blockDimY();
  }

  @Override
  public int blockIdZ() {
    return 0;
  }

  @Override
  public int blockDimX() {
    return 16;
  }

  @Override
  public int blockDimY() {
    return 16;
  }

  @Override
  public int blockDimZ() {
    return 1;
  }

  @Override
  public int gridDimX() {
    throw indicesOnly();
  }

  @Override
  public int gridDimY() {
    throw indicesOnly();
  }

  @Override
  public int gridDimZ() {
    return 1;
  }

  @Override
  public void barrier() {
    throw indicesOnly();
  }

  @Override
  public int[] sharedInts(int length) {
    throw indicesOnly();
  }

  @Override
  public float[] sharedFloats(int length) {
    throw indicesOnly();
  }

  @Override
  public int atomicAdd(int[] array, int index, int value) {
    throw indicesOnly();
  }

  @Override
  public int atomicMin(int[] array, int index, int value) {
    throw indicesOnly();
  }

  @Override
  public int atomicMax(int[] array, int index, int value) {
    throw indicesOnly();
  }

  @Override
  public int atomicAnd(int[] array, int index, int value) {
    throw indicesOnly();
  }

  @Override
  public int atomicOr(int[] array, int index, int value) {
    throw indicesOnly();
  }

  @Override
  public int atomicXor(int[] array, int index, int value) {
    throw indicesOnly();
  }

  @Override
  public int atomicExchange(int[] array, int index, int value) {
    throw indicesOnly();
  }

  @Override
  public int atomicCompareExchange(int[] array, int index, int expected, int value) {
    throw indicesOnly();
  }

  @Override
  public long selfId() {
    return 0;
  }

  @Override
  public long messageTime() {
    return (System.currentTimeMillis() * 1000) << 16;
  }

  private static UnsupportedOperationException indicesOnly() {
    return new UnsupportedOperationException("called directly, a kernel has its indices only");
  }
}
