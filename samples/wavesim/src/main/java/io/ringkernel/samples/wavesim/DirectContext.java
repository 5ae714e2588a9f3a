package io.ringkernel.samples.wavesim;

import io.ringkernel.RingContext;

/**
 * A place in a launch without neighbours: indices only. The kernel and the actors of this sample
 * use no barrier, shared memory or atomics, so those are refused.
 */
final class DirectContext extends NoBlock implements RingContext {
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
  public int localIndex() {
    throw indicesOnly();
  }

  @Override
  public int atomicSub(int[] array, int index, int value) {
    throw indicesOnly();
  }

  @Override
  public long atomicAdd(long[] array, int index, long value) {
    throw indicesOnly();
  }

  @Override
  public long atomicSub(long[] array, int index, long value) {
    throw indicesOnly();
  }

  @Override
  public long atomicMin(long[] array, int index, long value) {
    throw indicesOnly();
  }

  @Override
  public long atomicMax(long[] array, int index, long value) {
    throw indicesOnly();
  }

  @Override
  public long atomicAnd(long[] array, int index, long value) {
    throw indicesOnly();
  }

  @Override
  public long atomicOr(long[] array, int index, long value) {
    throw indicesOnly();
  }

  @Override
  public long atomicXor(long[] array, int index, long value) {
    throw indicesOnly();
  }

  @Override
  public long atomicExchange(long[] array, int index, long value) {
    throw indicesOnly();
  }

  @Override
  public long atomicCompareExchange(long[] array, int index, long expected, long value) {
    throw indicesOnly();
  }

  @Override
  public float atomicAdd(float[] array, int index, float value) {
    throw indicesOnly();
  }

  @Override
  public float atomicExchange(float[] array, int index, float value) {
    throw indicesOnly();
  }

  @Override
  public double atomicAdd(double[] array, int index, double value) {
    throw indicesOnly();
  }

  @Override
  public double atomicExchange(double[] array, int index, double value) {
    throw indicesOnly();
  }

  @Override
  public void fence() {
    throw indicesOnly();
  }

  @Override
  public void fenceBlock() {
    throw indicesOnly();
  }

  @Override
  public void fenceSystem() {
    throw indicesOnly();
  }

  @Override
  public long clock() {
    throw indicesOnly();
  }

  @Override
  public void sleep(int nanoseconds) {
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
}
