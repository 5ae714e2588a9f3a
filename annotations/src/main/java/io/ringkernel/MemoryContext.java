package io.ringkernel;

/**
 * Access to elements of arrays that other work items use at the same time. The names and what they
 * order are those of {@link java.lang.invoke.VarHandle}: <i>opaque</i> reads and writes happen,
 * once each and as a whole; <i>acquire</i> reads come before all later accesses of this work item,
 * <i>release</i> writes after all earlier ones; <i>volatile</i> ones are both, in one order for
 * all.
 * Other work items of the device see that order. For a block or for the host, use an opaque access
 * and {@link GpuContext#fenceBlock} or {@link GpuContext#fenceSystem}.
 *
 * <p>A target without fences has the opaque ones only.
 */
public interface MemoryContext {
  /** Reads an element, with no order among other accesses. */
  default int getOpaque(int[] array, int index) {
    return (int) ArrayElements.INTS.getOpaque(array, index);
  }

  /** Reads an element, before all later accesses. */
  default int getAcquire(int[] array, int index) {
    return (int) ArrayElements.INTS.getAcquire(array, index);
  }

  /** Reads an element, in the order of all volatile accesses. */
  default int getVolatile(int[] array, int index) {
    return (int) ArrayElements.INTS.getVolatile(array, index);
  }

  /** Writes an element, with no order among other accesses. */
  default void setOpaque(int[] array, int index, int value) {
    ArrayElements.INTS.setOpaque(array, index, value);
  }

  /** Writes an element, after all earlier accesses. */
  default void setRelease(int[] array, int index, int value) {
    ArrayElements.INTS.setRelease(array, index, value);
  }

  /** Writes an element, in the order of all volatile accesses. */
  default void setVolatile(int[] array, int index, int value) {
    ArrayElements.INTS.setVolatile(array, index, value);
  }

  /** Reads an element, with no order among other accesses. */
  default long getOpaque(long[] array, int index) {
    return (long) ArrayElements.LONGS.getOpaque(array, index);
  }

  /** Reads an element, before all later accesses. */
  default long getAcquire(long[] array, int index) {
    return (long) ArrayElements.LONGS.getAcquire(array, index);
  }

  /** Reads an element, in the order of all volatile accesses. */
  default long getVolatile(long[] array, int index) {
    return (long) ArrayElements.LONGS.getVolatile(array, index);
  }

  /** Writes an element, with no order among other accesses. */
  default void setOpaque(long[] array, int index, long value) {
    ArrayElements.LONGS.setOpaque(array, index, value);
  }

  /** Writes an element, after all earlier accesses. */
  default void setRelease(long[] array, int index, long value) {
    ArrayElements.LONGS.setRelease(array, index, value);
  }

  /** Writes an element, in the order of all volatile accesses. */
  default void setVolatile(long[] array, int index, long value) {
    ArrayElements.LONGS.setVolatile(array, index, value);
  }

  /** Reads an element, with no order among other accesses. */
  default float getOpaque(float[] array, int index) {
    return (float) ArrayElements.FLOATS.getOpaque(array, index);
  }

  /** Reads an element, before all later accesses. */
  default float getAcquire(float[] array, int index) {
    return (float) ArrayElements.FLOATS.getAcquire(array, index);
  }

  /** Reads an element, in the order of all volatile accesses. */
  default float getVolatile(float[] array, int index) {
    return (float) ArrayElements.FLOATS.getVolatile(array, index);
  }

  /** Writes an element, with no order among other accesses. */
  default void setOpaque(float[] array, int index, float value) {
    ArrayElements.FLOATS.setOpaque(array, index, value);
  }

  /** Writes an element, after all earlier accesses. */
  default void setRelease(float[] array, int index, float value) {
    ArrayElements.FLOATS.setRelease(array, index, value);
  }

  /** Writes an element, in the order of all volatile accesses. */
  default void setVolatile(float[] array, int index, float value) {
    ArrayElements.FLOATS.setVolatile(array, index, value);
  }

  /** Reads an element, with no order among other accesses. */
  default double getOpaque(double[] array, int index) {
    return (double) ArrayElements.DOUBLES.getOpaque(array, index);
  }

  /** Reads an element, before all later accesses. */
  default double getAcquire(double[] array, int index) {
    return (double) ArrayElements.DOUBLES.getAcquire(array, index);
  }

  /** Reads an element, in the order of all volatile accesses. */
  default double getVolatile(double[] array, int index) {
    return (double) ArrayElements.DOUBLES.getVolatile(array, index);
  }

  /** Writes an element, with no order among other accesses. */
  default void setOpaque(double[] array, int index, double value) {
    ArrayElements.DOUBLES.setOpaque(array, index, value);
  }

  /** Writes an element, after all earlier accesses. */
  default void setRelease(double[] array, int index, double value) {
    ArrayElements.DOUBLES.setRelease(array, index, value);
  }

  /** Writes an element, in the order of all volatile accesses. */
  default void setVolatile(double[] array, int index, double value) {
    ArrayElements.DOUBLES.setVolatile(array, index, value);
  }

  /**
   * Stores {@code value} where {@code array[index]} has the bits of {@code expected}. Returns what
   * was there before: those bits exactly when the store took place.
   */
  default float atomicCompareExchange(float[] array, int index, float expected, float value) {
    return (float) ArrayElements.FLOATS.compareAndExchange(array, index, expected, value);
  }

  /** Subtracts {@code value} in one step and returns what was there before. */
  default float atomicSub(float[] array, int index, float value) {
    return (float) ArrayElements.FLOATS.getAndAdd(array, index, -value);
  }

  /** Stores {@code Math.min(array[index], value)}; returns what was there before. */
  default float atomicMin(float[] array, int index, float value) {
    for (float seen = getOpaque(array, index);;) {
      float found = atomicCompareExchange(array, index, seen, Math.min(seen, value));
      if (Float.floatToRawIntBits(found) == Float.floatToRawIntBits(seen)) {
        return found;
      }
      seen = found;
    }
  }

  /** Stores {@code Math.max(array[index], value)}; returns what was there before. */
  default float atomicMax(float[] array, int index, float value) {
    for (float seen = getOpaque(array, index);;) {
      float found = atomicCompareExchange(array, index, seen, Math.max(seen, value));
      if (Float.floatToRawIntBits(found) == Float.floatToRawIntBits(seen)) {
        return found;
      }
      seen = found;
    }
  }

  /**
   * Stores {@code value} where {@code array[index]} has the bits of {@code expected}. Returns what
   * was there before: those bits exactly when the store took place.
   */
  default double atomicCompareExchange(double[] array, int index, double expected, double value) {
    return (double) ArrayElements.DOUBLES.compareAndExchange(array, index, expected, value);
  }

  /** Subtracts {@code value} in one step and returns what was there before. */
  default double atomicSub(double[] array, int index, double value) {
    return (double) ArrayElements.DOUBLES.getAndAdd(array, index, -value);
  }

  /** Stores {@code Math.min(array[index], value)}; returns what was there before. */
  default double atomicMin(double[] array, int index, double value) {
    for (double seen = getOpaque(array, index);;) {
      double found = atomicCompareExchange(array, index, seen, Math.min(seen, value));
      if (Double.doubleToRawLongBits(found) == Double.doubleToRawLongBits(seen)) {
        return found;
      }
      seen = found;
    }
  }

  /** Stores {@code Math.max(array[index], value)}; returns what was there before. */
  default double atomicMax(double[] array, int index, double value) {
    for (double seen = getOpaque(array, index);;) {
      double found = atomicCompareExchange(array, index, seen, Math.max(seen, value));
      if (Double.doubleToRawLongBits(found) == Double.doubleToRawLongBits(seen)) {
        return found;
      }
      seen = found;
    }
  }

  /**
   * Adds 1, or stores 0 where the value is not in {@code 0 .. limit - 1}; returns what was there
   * before.
   */
  default int atomicIncrement(int[] array, int index, int limit) {
    for (int seen = getOpaque(array, index);;) {
      int next = seen < 0 || seen >= limit ? 0 : seen + 1;
      int found = (int) ArrayElements.INTS.compareAndExchange(array, index, seen, next);
      if (found == seen) {
        return found;
      }
      seen = found;
    }
  }

  /**
   * Subtracts 1, or stores {@code limit} where the value is not in {@code 1 .. limit}; returns what
   * was there before.
   */
  default int atomicDecrement(int[] array, int index, int limit) {
    for (int seen = getOpaque(array, index);;) {
      int next = seen <= 0 || seen > limit ? limit : seen - 1;
      int found = (int) ArrayElements.INTS.compareAndExchange(array, index, seen, next);
      if (found == seen) {
        return found;
      }
      seen = found;
    }
  }
}
