package corpus;

/** Constants of another class. */
interface Constants {
  int WIDTH = 640;
  int HEIGHT = WIDTH * 3 / 4;
  boolean FLAG = WIDTH > HEIGHT;

  /** Nested. */
  final class Inner {
    static final short DEEP = 12;
  }
}
