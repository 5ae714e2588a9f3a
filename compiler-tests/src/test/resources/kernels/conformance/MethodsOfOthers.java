package kernels.conformance;

/** Methods and constants for kernels of another class. */
final class MethodsOfOthers {
  static final int FACTOR = 6 * 7;

  private MethodsOfOthers() {}

  static int twice(int x) {
    return FACTOR > 3 ? x + x : x;
  }
}
