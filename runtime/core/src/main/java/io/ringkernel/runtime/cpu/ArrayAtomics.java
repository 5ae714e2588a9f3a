package io.ringkernel.runtime.cpu;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.concurrent.locks.LockSupport;

/** The atomic operations of a context, on elements of Java arrays. */
interface ArrayAtomics extends GridCollectives {
  /** Atomic access to elements. */
  VarHandle INTS = MethodHandles.arrayElementVarHandle(int[].class);
  /** Atomic access to elements. */
  VarHandle LONGS = MethodHandles.arrayElementVarHandle(long[].class);
  /** Atomic access to elements. */
  VarHandle FLOATS = MethodHandles.arrayElementVarHandle(float[].class);
  /** Atomic access to elements. */
  VarHandle DOUBLES = MethodHandles.arrayElementVarHandle(double[].class);

  @Override
  default int atomicAdd(int[] array, int index, int value) {
    return (int) INTS.getAndAdd(array, index, value);
  }

  @Override
  default int atomicMin(int[] array, int index, int value) {
    int old;
    do {
      old = (int) INTS.getVolatile(array, index);
    } while (value < old && !INTS.compareAndSet(array, index, old, value));
    return old;
  }

  @Override
  default int atomicMax(int[] array, int index, int value) {
    int old;
    do {
      old = (int) INTS.getVolatile(array, index);
    } while (value > old && !INTS.compareAndSet(array, index, old, value));
    return old;
  }

  @Override
  default int atomicAnd(int[] array, int index, int value) {
    return (int) INTS.getAndBitwiseAnd(array, index, value);
  }

  @Override
  default int atomicOr(int[] array, int index, int value) {
    return (int) INTS.getAndBitwiseOr(array, index, value);
  }

  @Override
  default int atomicXor(int[] array, int index, int value) {
    return (int) INTS.getAndBitwiseXor(array, index, value);
  }

  @Override
  default int atomicExchange(int[] array, int index, int value) {
    return (int) INTS.getAndSet(array, index, value);
  }

  @Override
  default int atomicCompareExchange(int[] array, int index, int expected, int value) {
    return (int) INTS.compareAndExchange(array, index, expected, value);
  }

  @Override
  default int atomicSub(int[] array, int index, int value) {
    return (int) INTS.getAndAdd(array, index, -value);
  }

  @Override
  default long atomicAdd(long[] array, int index, long value) {
    return (long) LONGS.getAndAdd(array, index, value);
  }

  @Override
  default long atomicSub(long[] array, int index, long value) {
    return (long) LONGS.getAndAdd(array, index, -value);
  }

  @Override
  default long atomicMin(long[] array, int index, long value) {
    long old;
    do {
      old = (long) LONGS.getVolatile(array, index);
    } while (value < old && !LONGS.compareAndSet(array, index, old, value));
    return old;
  }

  @Override
  default long atomicMax(long[] array, int index, long value) {
    long old;
    do {
      old = (long) LONGS.getVolatile(array, index);
    } while (value > old && !LONGS.compareAndSet(array, index, old, value));
    return old;
  }

  @Override
  default long atomicAnd(long[] array, int index, long value) {
    return (long) LONGS.getAndBitwiseAnd(array, index, value);
  }

  @Override
  default long atomicOr(long[] array, int index, long value) {
    return (long) LONGS.getAndBitwiseOr(array, index, value);
  }

  @Override
  default long atomicXor(long[] array, int index, long value) {
    return (long) LONGS.getAndBitwiseXor(array, index, value);
  }

  @Override
  default long atomicExchange(long[] array, int index, long value) {
    return (long) LONGS.getAndSet(array, index, value);
  }

  @Override
  default long atomicCompareExchange(long[] array, int index, long expected, long value) {
    return (long) LONGS.compareAndExchange(array, index, expected, value);
  }

  @Override
  default float atomicAdd(float[] array, int index, float value) {
    return (float) FLOATS.getAndAdd(array, index, value);
  }

  @Override
  default float atomicExchange(float[] array, int index, float value) {
    return (float) FLOATS.getAndSet(array, index, value);
  }

  @Override
  default double atomicAdd(double[] array, int index, double value) {
    return (double) DOUBLES.getAndAdd(array, index, value);
  }

  @Override
  default double atomicExchange(double[] array, int index, double value) {
    return (double) DOUBLES.getAndSet(array, index, value);
  }

  @Override
  default void fence() {
    VarHandle.fullFence();
  }

  @Override
  default void fenceBlock() {
    VarHandle.fullFence();
  }

  @Override
  default void fenceSystem() {
    VarHandle.fullFence();
  }

  @Override
  default long clock() {
    return System.nanoTime();
  }

  @Override
  default void sleep(int nanoseconds) {
    LockSupport.parkNanos(nanoseconds);
  }
}
