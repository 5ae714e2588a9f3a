package io.ringkernel.runtime.cpu.grid;

import io.ringkernel.Boundary;
import java.util.Arrays;

/** Arrays of {@code float}, {@code double} or {@code int} by what they hold. */
final class Lines {
  private Lines() {}

  /** An array of the same type. */
  static Object made(Object like, int length) {
    return switch (like) {
      case float[] _ -> new float[length];
      case double[] _ -> new double[length];
      case int[] _ -> new int[length];
      default -> throw new AssertionError(like);
    };
  }

  /** Whether the grid code knows such arrays. */
  static boolean isKnown(Object array) {
    return array instanceof float[] || array instanceof double[] || array instanceof int[];
  }

  static int length(Object array) {
    return java.lang.reflect.Array.getLength(array);
  }

  static int bytes(Object array) {
    return array instanceof double[] ? Double.BYTES : Float.BYTES;
  }

  /** Fills an array as {@code GridPos} converts the number. */
  static void fill(Object array, double value) {
    fill(array, 0, length(array), value);
  }

  /** Fills a part of an array in the same way. */
  static void fill(Object array, int from, int to, double value) {
    switch (array) {
      case float[] floats -> Arrays.fill(floats, from, to, (float) value);
      case double[] doubles -> Arrays.fill(doubles, from, to, value);
      case int[] ints -> Arrays.fill(ints, from, to, (int) value);
      default -> throw new AssertionError(array);
    }
  }

  /** Copies some elements, where a call would take longer than they do. */
  static void few(Object from, int at, Object to, int place, int count) {
    if (from instanceof float[] floats && to instanceof float[] into) {
      for (int i = 0; i < count; i++) {
        into[place + i] = floats[at + i];
      }
    } else {
      System.arraycopy(from, at, to, place, count);
    }
  }

  /**
   * Writes what lies beyond both ends of a row.
   *
   * @param at where the row begins
   * @param width its cells
   * @param halo cells to write at each end
   */
  static void border(RowForm form, Object row, int at, int width, int halo) {
    // a switch over types would be a call of its own
    if (row instanceof float[] floats) {
      floats(form, floats, at, width, halo);
    } else if (row instanceof double[] doubles) {
      doubles(form, doubles, at, width, halo);
    } else {
      ints(form, (int[]) row, at, width, halo);
    }
  }

  private static void floats(RowForm form, float[] row, int at, int width, int halo) {
    float beyond = (float) form.beyond();
    boolean isConstant = form.isConstant();
    for (int i = 1; i <= halo; i++) {
      row[at - i] = isConstant ? beyond : row[at + below(form.boundary(), i, width)];
      row[at + width - 1 + i] = isConstant ? beyond : row[at + above(form.boundary(), i, width)];
    }
  }

  private static void doubles(RowForm form, double[] row, int at, int width, int halo) {
    double beyond = form.beyond();
    boolean isConstant = form.isConstant();
    for (int i = 1; i <= halo; i++) {
      row[at - i] = isConstant ? beyond : row[at + below(form.boundary(), i, width)];
      row[at + width - 1 + i] = isConstant ? beyond : row[at + above(form.boundary(), i, width)];
    }
  }

  private static void ints(RowForm form, int[] row, int at, int width, int halo) {
    int beyond = (int) form.beyond();
    boolean isConstant = form.isConstant();
    for (int i = 1; i <= halo; i++) {
      row[at - i] = isConstant ? beyond : row[at + below(form.boundary(), i, width)];
      row[at + width - 1 + i] = isConstant ? beyond : row[at + above(form.boundary(), i, width)];
    }
  }

  /**
   * Writes the cells at both ends of rows that follow each other.
   *
   * @param ends those of the first row at its begin, those at its end, and so on
   * @param first where in that array
   * @param margin how many at each end
   * @param line the rows
   * @param at where the first of them begins
   * @param rows how many
   * @param pitch elements from one to the next
   */
  static void ends(Object ends, int first, int margin, Object line, int at, int width, int rows,
      int pitch) {
    if (line instanceof float[] into && ends instanceof float[] from) {
      for (int row = 0; row < rows; row++) {
        int kept = first + row * 2 * margin;
        int place = at + row * pitch;
        for (int i = 0; i < margin; i++) {
          into[place + i] = from[kept + i];
          into[place + width - margin + i] = from[kept + margin + i];
        }
      }
      return;
    }
    for (int row = 0; row < rows; row++) {
      int kept = first + row * 2 * margin;
      int place = at + row * pitch;
      System.arraycopy(ends, kept, line, place, margin);
      System.arraycopy(ends, kept + margin, line, place + width - margin, margin);
    }
  }

  /** The cell that is seen so far before the first one. */
  private static int below(Boundary boundary, int distance, int width) {
    return switch (boundary) {
      case CLAMP -> 0;
      case WRAP -> width - distance;
      case REFLECT -> distance;
      case INNER, CONSTANT, ABSORB -> throw new AssertionError(boundary);
    };
  }

  /** The cell that is seen so far behind the last one. */
  private static int above(Boundary boundary, int distance, int width) {
    return switch (boundary) {
      case CLAMP -> width - 1;
      case WRAP -> distance - 1;
      case REFLECT -> width - 1 - distance;
      case INNER, CONSTANT, ABSORB -> throw new AssertionError(boundary);
    };
  }
}
