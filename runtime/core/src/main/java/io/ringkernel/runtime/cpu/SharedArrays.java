package io.ringkernel.runtime.cpu;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The arrays that the work items of one block share. A device has one array for each place in the
 * source; here the n-th call of a work item names the n-th array, which is the same as long as all
 * work items make the same calls. Content is undefined on devices, so it is made visibly wrong.
 */
final class SharedArrays {
  /** What shared ints hold before they are written. */
  static final int POISON = 0xdeadbeef;

  private final List<Object> arrays = new ArrayList<>();
  private final int bytes;
  private long used;

  /** Arrays of at most that many bytes. */
  SharedArrays(int bytes) {
    this.bytes = bytes;
  }

  static int[] ints(int length) {
    int[] array = new int[length];
    Arrays.fill(array, POISON);
    return array;
  }

  static float[] floats(int length) {
    float[] array = new float[length];
    Arrays.fill(array, Float.NaN);
    return array;
  }

  /**
   * Bytes in use once an array of four-byte elements is added.
   *
   * @throws IllegalStateException if they are more than {@code most}
   */
  static long bounded(long used, int length, int most) {
    long next = used + 4L * Math.max(0, length);
    if (next > most) {
      throw new IllegalStateException("the shared arrays of a handler take " + next
          + " bytes, more than the " + most + " that LaunchOptions.sharedMemory gives it");
    }
    return next;
  }

  int[] ints(int call, int length) {
    if (call == arrays.size()) {
      used = bounded(used, length, bytes);
      arrays.add(ints(length));
    }
    if (arrays.get(call) instanceof int[] array && array.length == length) {
      return array;
    }
    throw different(call, "int[" + length + "]");
  }

  float[] floats(int call, int length) {
    if (call == arrays.size()) {
      used = bounded(used, length, bytes);
      arrays.add(floats(length));
    }
    if (arrays.get(call) instanceof float[] array && array.length == length) {
      return array;
    }
    throw different(call, "float[" + length + "]");
  }

  private IllegalStateException different(int call, String asked) {
    String there = switch (arrays.get(call)) {
      case int[] array -> "int[" + array.length + "]";
      case float[] array -> "float[" + array.length + "]";
      case Object other -> throw new AssertionError(other);
    };
    return new IllegalStateException("shared array " + (call + 1) + " of a block is " + there
        + " for one work item and " + asked + " for another; all must ask for the same in the same "
        + "order");
  }
}
