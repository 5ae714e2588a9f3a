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
