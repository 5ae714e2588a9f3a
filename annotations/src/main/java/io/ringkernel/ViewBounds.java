package io.ringkernel;

import java.util.Objects;

/** The tests of views, which kernels do in the same way as the JVM. */
public final class ViewBounds {
  /** What is said of a view that has elements outside of its array. */
  public static final String OUTSIDE = "the view does not lie within its array";

  private ViewBounds() {}

  /**
   * A coordinate of a view.
   *
   * @throws IndexOutOfBoundsException if it is negative or not below the extent
   */
  public static int checkIndex(int coordinate, int extent) {
    return Objects.checkIndex(coordinate, extent);
  }

  /** The elements of a layer without gaps; -1 where an int does not hold them. */
  public static int product(int width, int height) {
    long elements = (long) width * height;
    return elements > Integer.MAX_VALUE ? -1 : (int) elements;
  }

  /**
   * Whether no number is negative and every element of a view is one of the array.
   *
   * @param length of the array
   * @param offset index of the first element
   * @param width elements in a row
   * @param height rows in a layer
   * @param stride elements from row to row
   * @param depth layers
   * @param layer elements from layer to layer
   */
  public static boolean fits(int length, int offset, int width, int height, int stride, int depth,
      int layer) {
    if ((offset | width | height | stride | depth | layer) < 0 || offset > length) {
      return false;
    }
    // two products of positive ints and an int do not exceed a long
    return width == 0 || height == 0 || depth == 0
        || offset + (width - 1L) + (height - 1L) * stride + (depth - 1L) * layer < length;
  }
}
