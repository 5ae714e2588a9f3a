package io.ringkernel.samples.wavesim;

import io.ringkernel.BlockContext;

/** A place without a block. */
class NoBlock extends NoSubgroups implements BlockContext {
  @Override
  public int blockCount(boolean condition) {
    throw indicesOnly();
  }

  @Override
  public boolean blockAny(boolean condition) {
    throw indicesOnly();
  }

  @Override
  public boolean blockAll(boolean condition) {
    throw indicesOnly();
  }

  @Override
  public int blockBroadcast(int value, int item) {
    throw indicesOnly();
  }

  @Override
  public int blockAdd(int value) {
    throw indicesOnly();
  }

  @Override
  public int blockMin(int value) {
    throw indicesOnly();
  }

  @Override
  public int blockMax(int value) {
    throw indicesOnly();
  }

  @Override
  public int blockAnd(int value) {
    throw indicesOnly();
  }

  @Override
  public int blockOr(int value) {
    throw indicesOnly();
  }

  @Override
  public int blockXor(int value) {
    throw indicesOnly();
  }

  @Override
  public int blockInclusiveAdd(int value) {
    throw indicesOnly();
  }

  @Override
  public int blockExclusiveAdd(int value) {
    throw indicesOnly();
  }

  @Override
  public long blockBroadcast(long value, int item) {
    throw indicesOnly();
  }

  @Override
  public long blockAdd(long value) {
    throw indicesOnly();
  }

  @Override
  public long blockMin(long value) {
    throw indicesOnly();
  }

  @Override
  public long blockMax(long value) {
    throw indicesOnly();
  }

  @Override
  public long blockAnd(long value) {
    throw indicesOnly();
  }

  @Override
  public long blockOr(long value) {
    throw indicesOnly();
  }

  @Override
  public long blockXor(long value) {
    throw indicesOnly();
  }

  @Override
  public long blockInclusiveAdd(long value) {
    throw indicesOnly();
  }

  @Override
  public long blockExclusiveAdd(long value) {
    throw indicesOnly();
  }

  @Override
  public float blockBroadcast(float value, int item) {
    throw indicesOnly();
  }

  @Override
  public float blockAdd(float value) {
    throw indicesOnly();
  }

  @Override
  public float blockMin(float value) {
    throw indicesOnly();
  }

  @Override
  public float blockMax(float value) {
    throw indicesOnly();
  }

  @Override
  public float blockInclusiveAdd(float value) {
    throw indicesOnly();
  }

  @Override
  public float blockExclusiveAdd(float value) {
    throw indicesOnly();
  }

  @Override
  public double blockBroadcast(double value, int item) {
    throw indicesOnly();
  }

  @Override
  public double blockAdd(double value) {
    throw indicesOnly();
  }

  @Override
  public double blockMin(double value) {
    throw indicesOnly();
  }

  @Override
  public double blockMax(double value) {
    throw indicesOnly();
  }

  @Override
  public double blockInclusiveAdd(double value) {
    throw indicesOnly();
  }

  @Override
  public double blockExclusiveAdd(double value) {
    throw indicesOnly();
  }
}
