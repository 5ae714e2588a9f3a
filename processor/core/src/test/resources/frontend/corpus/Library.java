package corpus;

/** Helpers of another class. */
final class Library {
  private static final float SCALE = 1.5f;

  static int twice(int n) {
    return n * 2;
  }

  static int twice(float f) {
    return (int) (f * 2) + own();
  }

  private static int twice(byte b) {
    return -1;
  }

  static float scaled(float f) {
    return f * SCALE;
  }

  private static int own() {
    return Inner.thrice(2);
  }

  /** Nested. */
  static final class Inner {
    static int thrice(int n) {
      return twice(n) + n;
    }
  }
}
