package io.ringkernel.samples.wavesim;

import io.ringkernel.SubgroupContext;

/** A place without others that run beside it. */
class NoSubgroups implements SubgroupContext {
  static UnsupportedOperationException indicesOnly() {
    return new UnsupportedOperationException("called directly, a kernel has its indices only");
  }

  @Override
  public int subgroupSize() {
    throw indicesOnly();
  }

  @Override
  public int laneId() {
    throw indicesOnly();
  }

  @Override
  public int subgroupId() {
    throw indicesOnly();
  }

  @Override
  public int subgroupActiveMask() {
    throw indicesOnly();
  }

  @Override
  public int subgroupBallot(boolean condition) {
    throw indicesOnly();
  }

  @Override
  public boolean subgroupAny(boolean condition) {
    throw indicesOnly();
  }

  @Override
  public boolean subgroupAll(boolean condition) {
    throw indicesOnly();
  }

  @Override
  public int subgroupMatchAny(int value) {
    throw indicesOnly();
  }

  @Override
  public int subgroupMatchAll(int value) {
    throw indicesOnly();
  }

  @Override
  public int subgroupMatchAny(long value) {
    throw indicesOnly();
  }

  @Override
  public int subgroupMatchAll(long value) {
    throw indicesOnly();
  }

  @Override
  public int subgroupShuffle(int value, int lane) {
    throw indicesOnly();
  }

  @Override
  public int subgroupShuffleXor(int value, int mask) {
    throw indicesOnly();
  }

  @Override
  public int subgroupShuffleUp(int value, int distance) {
    throw indicesOnly();
  }

  @Override
  public int subgroupShuffleDown(int value, int distance) {
    throw indicesOnly();
  }

  @Override
  public int subgroupAdd(int value) {
    throw indicesOnly();
  }

  @Override
  public int subgroupMin(int value) {
    throw indicesOnly();
  }

  @Override
  public int subgroupMax(int value) {
    throw indicesOnly();
  }

  @Override
  public int subgroupAnd(int value) {
    throw indicesOnly();
  }

  @Override
  public int subgroupOr(int value) {
    throw indicesOnly();
  }

  @Override
  public int subgroupXor(int value) {
    throw indicesOnly();
  }

  @Override
  public int subgroupInclusiveAdd(int value) {
    throw indicesOnly();
  }

  @Override
  public int subgroupExclusiveAdd(int value) {
    throw indicesOnly();
  }

  @Override
  public long subgroupShuffle(long value, int lane) {
    throw indicesOnly();
  }

  @Override
  public long subgroupShuffleXor(long value, int mask) {
    throw indicesOnly();
  }

  @Override
  public long subgroupShuffleUp(long value, int distance) {
    throw indicesOnly();
  }

  @Override
  public long subgroupShuffleDown(long value, int distance) {
    throw indicesOnly();
  }

  @Override
  public long subgroupAdd(long value) {
    throw indicesOnly();
  }

  @Override
  public long subgroupMin(long value) {
    throw indicesOnly();
  }

  @Override
  public long subgroupMax(long value) {
    throw indicesOnly();
  }

  @Override
  public long subgroupAnd(long value) {
    throw indicesOnly();
  }

  @Override
  public long subgroupOr(long value) {
    throw indicesOnly();
  }

  @Override
  public long subgroupXor(long value) {
    throw indicesOnly();
  }

  @Override
  public long subgroupInclusiveAdd(long value) {
    throw indicesOnly();
  }

  @Override
  public long subgroupExclusiveAdd(long value) {
    throw indicesOnly();
  }

  @Override
  public float subgroupShuffle(float value, int lane) {
    throw indicesOnly();
  }

  @Override
  public float subgroupShuffleXor(float value, int mask) {
    throw indicesOnly();
  }

  @Override
  public float subgroupShuffleUp(float value, int distance) {
    throw indicesOnly();
  }

  @Override
  public float subgroupShuffleDown(float value, int distance) {
    throw indicesOnly();
  }

  @Override
  public float subgroupAdd(float value) {
    throw indicesOnly();
  }

  @Override
  public float subgroupMin(float value) {
    throw indicesOnly();
  }

  @Override
  public float subgroupMax(float value) {
    throw indicesOnly();
  }

  @Override
  public float subgroupInclusiveAdd(float value) {
    throw indicesOnly();
  }

  @Override
  public float subgroupExclusiveAdd(float value) {
    throw indicesOnly();
  }

  @Override
  public double subgroupShuffle(double value, int lane) {
    throw indicesOnly();
  }

  @Override
  public double subgroupShuffleXor(double value, int mask) {
    throw indicesOnly();
  }

  @Override
  public double subgroupShuffleUp(double value, int distance) {
    throw indicesOnly();
  }

  @Override
  public double subgroupShuffleDown(double value, int distance) {
    throw indicesOnly();
  }

  @Override
  public double subgroupAdd(double value) {
    throw indicesOnly();
  }

  @Override
  public double subgroupMin(double value) {
    throw indicesOnly();
  }

  @Override
  public double subgroupMax(double value) {
    throw indicesOnly();
  }

  @Override
  public double subgroupInclusiveAdd(double value) {
    throw indicesOnly();
  }

  @Override
  public double subgroupExclusiveAdd(double value) {
    throw indicesOnly();
  }
}
