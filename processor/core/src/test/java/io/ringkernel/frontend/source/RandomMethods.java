package io.ringkernel.frontend.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Writes Java methods at random: every type and statement of the subset, effects inside of
 * expressions, traps, jumps. What it writes ends, for each loop is bounded and jumps stay
 * conditional.
 */
final class RandomMethods {
  private static final List<String> TYPES =
      List.of("int", "long", "float", "double", "byte", "short", "char", "boolean");
  private static final List<String> NUMBERS = TYPES.subList(0, 7);
  private static final int MAXIMUM_DEPTH = 3;

  private record Name(String type, String text) {}

  private final Random random;
  private final StringBuilder out = new StringBuilder();
  private final List<Name> names = new ArrayList<>();
  private final List<String> loops = new ArrayList<>();
  private int fresh;
  private String result;

  RandomMethods(long seed) {
    random = new Random(seed);
  }

  /** A class of that many methods. */
  String classNamed(String name, int methods) {
    out.append("final class ").append(name).append(" {\n");
    out.append("  static int next(int[] cells, int by) {\n    cells[0] += by;\n"
        + "    return cells[0];\n  }\n\n");
    out.append("  static int over(byte x) {\n    return x + 1;\n  }\n\n");
    out.append("  static int over(char x) {\n    return x - 2;\n  }\n\n");
    out.append("  static long over(long x) {\n    return x * 3;\n  }\n\n");
    out.append("  static float over(float x) {\n    return x / 2;\n  }\n");
    for (int i = 0; i < methods; i++) {
      method("m" + i);
    }
    return out.append("}\n").toString();
  }

  private void method(String name) {
    names.clear();
    result = TYPES.get(random.nextInt(TYPES.size()));
    out.append("\n  static ").append(result).append(' ').append(name).append('(');
    for (String type : TYPES) {
      out.append(type).append(" p").append(type).append(", ");
      names.add(new Name(type, "p" + type));
    }
    out.append("int[] a, float[] f) {\n");
    block(2, 0);
    line(2, "return " + expression(result, 0) + ";");
    out.append("  }\n");
  }

  private void line(int indent, String text) {
    out.append("  ".repeat(indent)).append(text).append('\n');
  }

  private void block(int indent, int depth) {
    int visible = names.size();
    int count = 1 + random.nextInt(4 - depth);
    for (int i = 0; i < count; i++) {
      statement(indent, depth);
    }
    names.subList(visible, names.size()).clear();
  }

  private void statement(int indent, int depth) {
    int kind = random.nextInt(depth >= MAXIMUM_DEPTH ? 6 : 12);
    switch (kind) {
      case 0, 1 -> {
        String type = TYPES.get(random.nextInt(TYPES.size()));
        String name = "v" + fresh++;
        line(indent, (random.nextInt(4) == 0 ? "final " : "") + type + " " + name + "_ = "
            + expression(type, 0) + ";");
        line(indent, type + " " + name + " = " + name + "_;");
        names.add(new Name(type, name));
      }
      case 2, 3 -> line(indent, effect() + ";");
      case 4 -> line(indent, "a[" + index() + "] = " + expression("int", 1) + ";");
      case 5 -> jump(indent);
      case 6, 7 -> {
        line(indent, "if (" + expression("boolean", 0) + ") {");
        block(indent + 1, depth + 1);
        if (random.nextBoolean()) {
          line(indent, "} else {");
          block(indent + 1, depth + 1);
        }
        line(indent, "}");
      }
      case 8, 9 -> loop(indent, depth);
      default -> choice(indent, depth);
    }
  }

  private void jump(int indent) {
    String condition = "if (" + expression("boolean", 1) + ") ";
    String loop = loops.isEmpty() ? "" : loops.get(random.nextInt(loops.size()));
    switch (random.nextInt(4)) {
      case 0 -> line(indent, condition + "return " + expression(result, 1) + ";");
      case 1 -> line(indent, loop.isEmpty() ? ";" : condition + "continue " + loop + ";");
      case 2 -> line(indent, loop.isEmpty() ? ";" : condition + "break " + loop + ";");
      default -> line(indent, loops.isEmpty() ? ";" : condition + "break;");
    }
  }

  private void loop(int indent, int depth) {
    String label = "l" + fresh;
    String counter = "c" + fresh++;
    int rounds = 1 + random.nextInt(4);
    line(indent, "int " + counter + " = 0;");
    String step = counter + "++ < " + rounds;
    loops.add(label);
    switch (random.nextInt(4)) {
      case 0 -> line(indent, label + ": while (" + step + " && " + expression("boolean", 1)
          + ") {");
      case 1 -> line(indent, label + ": do {");
      case 2 -> line(indent, label + ": for (int x" + counter + " : a) {");
      default -> line(indent, label + ": for (; " + step + "; " + effect() + ") {");
    }
    boolean isDo = out.indexOf(label + ": do {", out.length() - 40) >= 0;
    block(indent + 1, depth + 1);
    line(indent, isDo ? "} while (" + step + ");" : "}");
    loops.removeLast();
  }

  private void choice(int indent, int depth) {
    boolean arrows = random.nextBoolean();
    List<String> outer = List.copyOf(loops);
    line(indent, "switch (" + (random.nextBoolean() ? expression("int", 1) + " & 3"
        : name(List.of("byte", "short", "char", "int"))) + ") {");
    int groups = 1 + random.nextInt(4);
    int fallback = random.nextInt(groups + 1);
    for (int i = 0; i < groups; i++) {
      String label = i == fallback ? "default"
          : "case " + i + (arrows ? ", " : ": case ") + (i + 10);
      line(indent + 1, label + (arrows ? " -> {" : ": {"));
      block(indent + 2, depth + 1);
      line(indent + 1, "}");
      if (!arrows && random.nextInt(3) > 0) {
        line(indent + 1, random.nextBoolean() || outer.isEmpty() ? "break;"
            : "if (" + expression("boolean", 2) + ") continue " + outer.getLast() + ";");
      }
    }
    line(indent, "}");
  }

  private String name(List<String> types) {
    List<Name> fitting = names.stream().filter(n -> types.contains(n.type())).toList();
    return fitting.get(random.nextInt(fitting.size())).text();
  }

  private String pick(String... texts) {
    return texts[random.nextInt(texts.length)];
  }

  private String index() {
    return random.nextInt(8) == 0 ? expression("int", 2) : expression("int", 2) + " & 3";
  }

  /** An expression statement. */
  private String effect() {
    String number = pick("int", "long", "float", "double", "byte", "short", "char");
    String integer = pick("int", "long", "byte", "short", "char");
    return switch (random.nextInt(6)) {
      case 0 -> name(List.of(number)) + pick("++", "--");
      case 1 -> pick("++", "--") + name(List.of(number));
      case 2 -> name(List.of(number)) + pick(" += ", " -= ", " *= ", " /= ", " %= ")
          + expression(NUMBERS.get(random.nextInt(NUMBERS.size())), 1);
      case 3 -> name(List.of(integer)) + pick(" <<= ", " >>= ", " >>>= ", " &= ", " |= ", " ^= ")
          + expression(pick("int", "long", "byte"), 1);
      case 4 -> "a[" + index() + "]" + pick(" += ", " -= ", " ^= ", " = ") + expression("int", 1);
      default -> name(List.of(number)) + " = " + expression(number, 1);
    };
  }

  /** An expression of exactly that type. */
  private String expression(String type, int depth) {
    if (depth >= MAXIMUM_DEPTH || random.nextInt(4) == 0) {
      return leaf(type);
    }
    int next = depth + 1;
    if (random.nextInt(8) == 0) {
      return "(" + expression("boolean", next) + " ? " + expression(type, next) + " : "
          + expression(type, next) + ")";
    }
    return switch (type) {
      case "boolean" -> truth(next);
      case "int", "long", "float", "double" -> wide(type, next);
      default -> "(" + type + ") (" + expression(NUMBERS.get(random.nextInt(NUMBERS.size())), next)
          + ")";
    };
  }

  private String truth(int next) {
    String number = NUMBERS.get(random.nextInt(NUMBERS.size()));
    return switch (random.nextInt(5)) {
      case 0 -> "!" + expression("boolean", next);
      case 1, 2 -> "(" + expression("boolean", next)
          + pick(" && ", " || ", " & ", " | ", " ^ ", " == ") + expression("boolean", next) + ")";
      default -> "(" + expression(number, next) + pick(" < ", " <= ", " > ", " >= ", " == ", " != ")
          + expression(NUMBERS.get(random.nextInt(NUMBERS.size())), next) + ")";
    };
  }

  private String wide(String type, int next) {
    boolean integer = type.equals("int") || type.equals("long");
    List<String> narrower = NUMBERS.stream().filter(t -> !List.of("long", "float", "double")
        .contains(t) || t.equals(type)).toList();
    String other = narrower.get(random.nextInt(narrower.size()));
    return switch (random.nextInt(integer ? 9 : 6)) {
      case 0 -> "(" + type + ") (" + expression(NUMBERS.get(random.nextInt(NUMBERS.size())), next)
          + ")";
      case 1, 2, 3 -> "(" + expression(type, next) + pick(" + ", " - ", " * ", " / ", " % ")
          + expression(other, next) + ")";
      case 4 -> pick("-", "+") + "(" + expression(type, next) + ")";
      case 5 -> special(type, next);
      case 6 -> "(" + expression(type, next) + pick(" << ", " >> ", " >>> ")
          + expression(pick("int", "long", "char"), next) + ")";
      case 7 -> "(" + expression(type, next) + pick(" & ", " | ", " ^ ") + expression(other, next)
          + ")";
      default -> "~" + expression(type, next);
    };
  }

  private String special(String type, int next) {
    String variable = name(List.of(type));
    return switch (random.nextInt(6)) {
      case 0 -> variable + pick("++", "--");
      case 1 -> "(" + variable + " = " + expression(type, next) + ")";
      case 2 -> "(" + variable + pick(" += ", " -= ", " *= ") + expression(type, next) + ")";
      case 3 -> "switch (" + expression("int", next) + " & 3) { case 0 -> " + expression(type, next)
          + "; case 1, 3 -> " + expression(type, next) + "; default -> { " + effect() + "; "
          + type + " y = " + expression(type, MAXIMUM_DEPTH) + "; yield y; } }";
      case 4 -> "(" + type + ") over(" + argument(pick("byte", "char", "long", "float", "int",
          "short"), next) + ")";
      default -> switch (type) {
        case "int" -> pick("a[" + index() + "]", "a[" + index() + "]++", "a.length",
            "next(a, " + argument("int", next) + ")");
        case "float" -> pick("f[" + index() + "]", "(f[" + index() + "] *= "
            + expression("int", next) + ")");
        default -> "Math.max(" + argument(type, next) + ", " + argument(type, next) + ")";
      };
    };
  }

  /** A cast keeps a switch from being what is passed. */
  private String argument(String type, int depth) {
    return "(" + type + ") (" + expression(type, depth) + ")";
  }

  private String leaf(String type) {
    if (random.nextInt(3) > 0) {
      return name(List.of(type));
    }
    int small = random.nextInt(20) - 5;
    return switch (type) {
      case "boolean" -> pick("true", "false");
      case "int" -> pick(Integer.toString(small), "0x" + Integer.toHexString(random.nextInt()),
          Integer.toString(random.nextInt()));
      case "long" -> pick(small + "L", random.nextLong() + "L");
      case "float" -> pick(small + "f", random.nextFloat() + "f", "1e30f");
      case "double" -> pick(small + ".5", Double.toString(random.nextDouble()), "1e300");
      case "char" -> pick("'x'", "'\\n'", "'\\uffff'");
      default -> "(" + type + ") " + small;
    };
  }
}
