package io.ringkernel.runtime;

/**
 * How many work items a launch has. Rounded up to whole blocks, so a kernel tests its index.
 *
 * @param x work items along x, at least 1
 * @param y work items along y, at least 1
 * @param z work items along z, at least 1
 */
public record Launch(int x, int y, int z) {
  /** Checks the numbers. */
  public Launch {
    if (x < 1 || y < 1 || z < 1) {
      throw new IllegalArgumentException(
          "a launch needs at least one work item along each axis, got " + x + " x " + y + " x "
              + z);
    }
  }

  /** A line of work items. */
  public static Launch items(int x) {
    return new Launch(x, 1, 1);
  }

  /** A plane of work items. */
  public static Launch items(int x, int y) {
    return new Launch(x, y, 1);
  }

  /** A box of work items. */
  public static Launch items(int x, int y, int z) {
    return new Launch(x, y, z);
  }
}
