package corpus;

/** Switches of every form. */
final class Choosing {
  enum Mode { SLOW, FAST, OFF;
    static final int COUNT = 3;
  }

  static final int FOUR = 4;
  static final char LETTER = 'q';

  static Mode mode(int n) {
    return (n & 3) == 0 ? Mode.SLOW : (n & 3) == 1 ? Mode.FAST : Mode.OFF;
  }

  static int plain(int n) {
    int r = 1;
    switch (n & 7) {
      case 0:
        r = 10;
        break;
      case 1:
      case 2:
        r += n;
        break;
      case FOUR:
        return -5;
      default:
        r = 99;
        break;
      case 5:
        if (n > 5) {
          r = 55;
          break;
        }
        r = 56;
        break;
      case 6:
    }
    return r;
  }

  static int fallThrough(int n) {
    int r = 0;
    switch (n % 6) {
      case 3:
        r += 3;
      case 1:
        r += 100;
        if (n > 40) {
          break;
        }
      default:
        r += 1000;
      case 2: {
        r *= 2;
        break;
      }
      case 4:
        r = -1;
      case -5:
    }
    return r;
  }

  static int variablesAcrossGroups(int n) {
    switch (n & 3) {
      case 0:
        int x = 5;
        final int y = 6;
        n += x + y;
        break;
      case 1:
        x = 7;
        x++;
        n -= x;
      case 2:
        x = n;
        int z = x * 2;
        for (int i = 0; i < 2; i++) {
          z += x;
        }
        n ^= z;
        break;
      default:
        z = 3;
        n *= z;
    }
    return n;
  }

  static int inLoops(int n) {
    int sum = 0;
    all:
    for (int i = 0; i < 10; i++) {
      switch (i + n & 7) {
        case 0:
          continue;
        case 1:
          sum += 1;
        case 2:
          sum += 2;
          break;
        case 3:
          break all;
        case 4:
          continue all;
        case 5:
          for (int j = 0; j < 3; j++) {
            if (j == (n & 3)) {
              break;
            }
            sum += j;
          }
          break;
        default:
          sum *= 3;
      }
      sum++;
    }
    return sum;
  }

  static int arrows(int n) {
    int r = 0;
    switch (n & 7) {
      case 0 -> r = 1;
      case 1, 2, 3 -> {
        r = n;
        if (n > 100) {
          break;
        }
        r++;
      }
      case 4 -> {
        return 44;
      }
      case 6 -> { }
      default -> r--;
    }
    return r;
  }

  static int values(int n, int[] c) {
    int a = switch (n & 3) {
      case 0 -> 10;
      case 1 -> c[0]++;
      case 2 -> {
        int t = n * 2;
        for (int i = 0; i < 5; i++) {
          if (t > 1000) {
            yield i;
          }
          t *= 3;
        }
        yield -t;
      }
      default -> n / 3;
    };
    int b = switch (a & 3) {
      case 0:
        yield 5;
      case 1:
        c[1] += 4;
      case 2:
        c[1]++;
        if (c[1] > 3) {
          yield c[1];
        }
      default:
        yield -c[1];
    };
    return a * 17 + b + switch (n) { case 5 -> 1; default -> switch (a) { case 1 -> 2; default -> 3; }; };
  }

  static double typesOfValues(int n, float f, long l, byte b) {
    long x = switch (n & 1) { case 0 -> n; default -> 'c'; };
    double d = switch (n & 1) { case 0 -> n; default -> f; };
    var v = switch (n & 3) { case 0 -> n; case 1 -> f; default -> l; };
    byte small = switch (n & 1) { case 0 -> 5; default -> b; };
    double e = (switch (n & 1) { case 0 -> n; default -> f; }) + 0.0;
    float g = 1;
    g += switch (n & 1) { case 0 -> l; default -> 2.5; };
    return x + d * 3 + v + small - e + g;
  }

  static int characters(char c, byte b, short s) {
    int r = switch (c) {
      case 'a', 'e' -> 1;
      case LETTER -> 2;
      case '\u0041' -> 3;
      case 65535 -> 4;
      default -> 0;
    };
    switch (b) {
      case -128:
        r += 10;
        break;
      case 127:
        r += 20;
    }
    return r + switch (s) { case -1 -> 5; case (short) 65536 -> 6; default -> s > 0 ? 7 : 8; };
  }

  static int enums(int n) {
    Mode m = mode(n);
    int r = switch (m) {
      case SLOW -> 1;
      case FAST -> 2;
      case OFF -> 3;
    };
    switch (m) {
      case FAST:
        r += 10;
      case OFF:
        r += 100;
        break;
      default:
    }
    if (m == Mode.OFF || Mode.FAST != m) {
      r += 1000;
    }
    return r + m.ordinal() * Mode.COUNT + next(m).ordinal();
  }

  static Mode next(Mode m) {
    return switch (m) {
      case SLOW -> Mode.FAST;
      case FAST -> Mode.OFF;
      case OFF -> Mode.SLOW;
    };
  }

  static int empty(int n) {
    switch (n) {
    }
    switch (n++) {
      default:
    }
    switch (n) {
      case 3:
      case 4:
    }
    return n;
  }

  static int constantSelector(int n) {
    switch (3) {
      case 3:
        n++;
      case 4:
        n += 2;
        break;
      default:
        n = 0;
    }
    return n;
  }

  static int labelled(int n) {
    choice:
    switch (n & 3) {
      case 1:
        for (;;) {
          n += 2;
          if (n % 3 == 0) {
            break choice;
          }
          if (n % 5 == 0) {
            break;
          }
        }
        n = -n;
        break;
      case 2:
        n = 8;
      default:
        n++;
    }
    return n;
  }

  static int nothingAfter(int n) {
    switch (n & 1) {
      case 0:
        return 1;
      default:
        return 2;
    }
  }

  static int defaultAmongOthers(int n) {
    int r = n;
    switch (n & 7) {
      case 0:
      default:
      case 5:
        r *= 3;
        break;
      case 1:
        r++;
    }
    switch (n >> 3 & 3) {
      case 1:
        r ^= 64;
      default:
      case 2:
        r -= 9;
      case 3:
        r *= 5;
    }
    return r;
  }

  static int groupsThatEndInStatements(int n) {
    int r = 1;
    switch (n & 7) {
      case 0:
        block: {
          if (n > 9) {
            break block;
          }
          return r;
        }
      case 1:
        r += 2;
        for (;;) {
          if (r++ > 5) {
            break;
          }
        }
      case 2:
        r *= 3;
        do {
          r++;
          if (r % 4 == 1) {
            break;
          }
        } while (true);
      case 3:
        switch (n >> 3 & 1) {
          case 0:
            return r + 100;
          default:
            r--;
            break;
        }
      case 4:
        if (n > 20) {
          return 7;
        } else {
          r += 11;
        }
      case 5:
        while (true) {
          if (r > 50) {
            return r;
          }
          r *= 2;
        }
      case 6:
        if (n > 20) {
          break;
        } else {
          return 8;
        }
      default:
        r = -r;
    }
    return r;
  }

  static int fallsOutOfBlock(int n) {
    switch (n & 1) {
      case 0:
        block: {
          if (n > 9) {
            break block;
          }
          return 1;
        }
      default:
        n += 2;
    }
    return n;
  }

  static int fallsOutOfLoop(int n) {
    switch (n & 1) {
      case 0:
        for (;;) {
          if (n++ > 5) {
            break;
          }
          if (n < -20) {
            return 3;
          }
        }
      default:
        n += 2;
    }
    return n;
  }

  static int fallsOutOfDo(int n) {
    switch (n & 1) {
      case 0:
        do {
          if (n++ > 5) {
            break;
          }
          if (n < -20) {
            return 3;
          }
        } while (true);
      default:
        n += 2;
    }
    return n;
  }
}
