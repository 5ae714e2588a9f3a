package io.ringkernel.frontend.bytecode;

import java.util.Random;

/** Random Java expressions over the variables of {@link RandomClass}'s methods. */
final class RandomExpressions {
  private final Random random;

  RandomExpressions(Random random) {
    this.random = random;
  }

  String one(String... choices) {
    return choices[random.nextInt(choices.length)];
  }

  private boolean isLeaf(int depth, double share) {
    return depth <= 0 || random.nextDouble() < share;
  }

  String ofInt(int depth) {
    if (isLeaf(depth, 0.3)) {
      return one("a", "b", "c", "q", "m.length", Integer.toString(random.nextInt(50) - 9),
          "m[" + one("a", "b", "c", "q") + " & 15]", "0x7fffffff", "-1", "by[c & 15]");
    }
    int inner = depth - 1;
    return switch (random.nextInt(14)) {
      case 0, 1, 2, 3 -> "(" + ofInt(inner) + one(" + ", " - ", " * ", " & ", " | ", " ^ ")
          + ofInt(inner) + ")";
      case 4 -> "(" + ofInt(inner) + one(" << ", " >> ", " >>> ") + ofInt(inner) + ")";
      case 5 -> "(" + ofInt(inner) + one(" / ", " % ") + "(" + ofInt(inner) + " | 1))";
      case 6 -> "(" + ofBoolean(inner) + " ? " + ofInt(inner) + " : " + ofInt(inner) + ")";
      case 7 -> "(" + one("byte", "short", "char", "int") + ")" + one("(" + ofInt(inner) + ")",
          "(" + ofLong(inner) + ")", "(int) (" + ofFloat(inner) + ")");
      case 8 -> "m[(" + ofInt(inner) + ") & 15]" + one("++", "--", "");
      case 9 -> "(" + one("a", "b", "c") + one(" = ", " += ", " ^= ", " >>>= ", " *= ")
          + ofInt(inner) + ")";
      case 10 -> one("a++", "--b", "c--", "++a", "~(" + ofInt(inner) + ")",
          "-(" + ofInt(inner) + ")");
      case 11 -> "switch ((" + ofInt(inner) + ") & 3) { case 0 -> " + ofInt(inner)
          + "; case 1, 2 -> { if (" + ofBoolean(inner) + ") yield " + ofInt(inner) + "; yield "
          + ofInt(inner) + "; } default -> " + ofInt(inner) + "; }";
      case 12 -> "Math." + one("min", "max") + "(" + ofInt(inner) + ", " + ofInt(inner) + ")";
      default -> "(m[(" + ofInt(inner) + ") & 15]" + one(" = ", " += ", " -= ", " <<= ")
          + ofInt(inner) + ")";
    };
  }

  String ofLong(int depth) {
    if (isLeaf(depth, 0.35)) {
      return one("l", "(long) a", "7L", "l2");
    }
    int inner = depth - 1;
    return switch (random.nextInt(6)) {
      case 0, 1 -> "(" + ofLong(inner) + one(" + ", " - ", " * ", " & ", " | ", " ^ ")
          + ofLong(inner) + ")";
      case 2 -> "(" + ofLong(inner) + one(" << ", " >> ", " >>> ") + ofInt(inner) + ")";
      case 3 -> "(" + ofBoolean(inner) + " ? " + ofLong(inner) + " : " + ofInt(inner) + ")";
      case 4 -> "(" + ofLong(inner) + " / (" + ofLong(inner) + " | 1L))";
      default -> one("l++", "(l" + one(" = ", " += ", " ^= ") + ofLong(inner) + ")",
          "(long) (" + ofFloat(inner) + ")", "ls[(" + ofInt(inner) + ") & 15]" + one("++", ""));
    };
  }

  String ofFloat(int depth) {
    if (isLeaf(depth, 0.35)) {
      return one("f", "1.5f", "(float) b", "-0.0f");
    }
    int inner = depth - 1;
    return switch (random.nextInt(6)) {
      case 0, 1 -> "(" + ofFloat(inner) + one(" + ", " - ", " * ", " / ") + ofFloat(inner) + ")";
      case 2 -> "(" + ofBoolean(inner) + " ? " + ofFloat(inner) + " : " + ofFloat(inner) + ")";
      case 3 -> "Math.abs(" + ofFloat(inner) + ")";
      case 4 -> "(float) (d" + one(" * ", " - ") + ofFloat(inner) + ")";
      default -> "(f" + one(" = ", " += ", " -= ") + ofFloat(inner) + ")";
    };
  }

  String ofBoolean(int depth) {
    if (depth <= 0) {
      return one("z", "(a > b)", "(l < 3)", "(f >= 0.5f)", "(c != q)", "(d <= f)",
          "zs[b & 15]");
    }
    int inner = depth - 1;
    return switch (random.nextInt(10)) {
      case 0, 1, 2 -> "(" + ofBoolean(inner)
          + one(" && ", " || ", " && ", " || ", " ^ ", " & ", " | ", " == ") + ofBoolean(inner)
          + ")";
      case 3 -> "!(" + ofBoolean(inner) + ")";
      case 4 -> "(" + ofBoolean(inner) + " ? " + ofBoolean(inner) + " : " + ofBoolean(inner)
          + ")";
      case 5 -> "(" + ofInt(inner) + compared() + ofInt(inner) + ")";
      case 6 -> "(" + ofFloat(inner) + compared() + ofFloat(inner) + ")";
      case 7 -> "(" + ofLong(inner) + compared() + ofLong(inner) + ")";
      case 8 -> "(zs[(" + ofInt(inner) + ") & 15] = " + ofBoolean(inner) + ")";
      default -> "(z = " + ofBoolean(inner) + ")";
    };
  }

  private String compared() {
    return one(" < ", " <= ", " > ", " >= ", " == ", " != ");
  }
}
