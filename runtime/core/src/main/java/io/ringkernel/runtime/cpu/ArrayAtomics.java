package io.ringkernel.runtime.cpu;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/** The atomic operations of a context, on elements of Java arrays. */
interface ArrayAtomics extends Collectives {
  /** Atomic access to elements. */
  VarHandle INTS = MethodHandles.arrayElementVarHandle(int[].class);

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
}
