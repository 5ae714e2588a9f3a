package corpus;

/** Methods of enums. */
class Enums {
  enum Turn {
    NORTH, EAST, SOUTH, WEST;

    static final int COUNT = 4;

    Turn right() {
      return of(ordinal() + 1);
    }

    Turn turned(int times) {
      Turn turn = this;
      for (int i = 0; i < times; i++) {
        turn = turn.right();
      }
      return turn == this ? NORTH : turn;
    }

    int dx() {
      return switch (this) {
        case EAST -> 1;
        case WEST -> -1;
        case NORTH, SOUTH -> 0;
      };
    }

    boolean isOpposite(Turn other) {
      return Math.abs(compareTo(other)) == COUNT / 2;
    }

    static Turn of(int number) {
      switch (number & 3) {
        case 0:
          return NORTH;
        case 1:
          return Turn.EAST;
        case 2:
          return SOUTH;
        default:
          return WEST;
      }
    }
  }

  enum Shape {
    SMALL(1, 2.5f, Turn.WEST), LARGE('a', 1L << 40, Turn.EAST), NONE, TWICE((byte) 7);

    final double mass;
    final byte doubled = 2;
    private final float size;
    private final long product;
    private final Turn turn;

    Shape(int mass, float size, Turn turn) {
      this.mass = mass * 2.0;
      this.size = -size;
      product = mass * 1_000_000_007L;
      this.turn = turn;
    }

    Shape(int half) {
      this(2 * half, half + Turn.COUNT, Turn.SOUTH);
    }

    Shape() {
      mass = 4;
      size = Float.MIN_VALUE;
      product = -1;
      turn = Turn.NORTH;
    }

    float area() {
      return size * size * doubled;
    }

    int steps(int n) {
      return turn.turned(n & 3).ordinal() + this.turn.dx();
    }
  }

  static float area(int number) {
    return Shape.values()[number].area();
  }

  static int steps(int number, int n) {
    return Shape.values()[Math.floorMod(number, Shape.values().length)].steps(n);
  }

  static long total() {
    long sum = 0;
    for (Shape shape : Shape.values()) {
      sum = sum * 31 + shape.product + (long) shape.mass;
    }
    return sum + Shape.LARGE.product;
  }

  static int next(int start, int times) {
    Turn[] all = Turn.values();
    var same = all;
    Turn turn = same[start & 3];
    return all[(turn.ordinal() + (times & 7)) % all.length].dx();
  }

  static int walked(int start, int times) {
    Turn turn = Turn.of(start).turned(times & 7);
    return turn.dx() * 10 + turn.ordinal();
  }

  static boolean opposite(int a, int b) {
    return Turn.of(a).isOpposite(Turn.of(b));
  }

  static int order(int a, int b) {
    return Turn.of(a).compareTo(Turn.of(b));
  }
}
