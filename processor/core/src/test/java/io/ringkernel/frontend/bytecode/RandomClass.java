package io.ringkernel.frontend.bytecode;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Random Java methods with every kind of control flow, to be run with arrays of 16 elements. They
 * end, because loops run on fuel. Equal seeds give equal classes.
 */
final class RandomClass {
  private static final String SIGNATURE =
      "int a, int b, long l, float f, double d, boolean z, int[] m, byte[] by, long[] ls, "
          + "boolean[] zs";

  /** A statement that can be left by its label. */
  private record Place(String label, boolean isLoop) {}

  /** Statements and whether control can come behind them (JLS 14.22). */
  private record Text(String code, boolean completes) {}

  private final Random random;
  private final RandomExpressions values;
  private int labels;

  private RandomClass(long seed) {
    random = new Random(seed);
    values = new RandomExpressions(random);
  }

  /** The source of a class with some methods. */
  static String source(String name, long seed, int methods) {
    RandomClass generator = new RandomClass(seed);
    StringBuilder source = new StringBuilder("public class " + name + " {\n"
        + "  static int h0(int a, int b) { if (a > b) return a - b; int r = 3;"
        + " for (int i = a; i < b && i < a + 5; i++) r += i; return r; }\n"
        + "  static int h1(int a, int b) {"
        + " return a > 0 && b > 0 ? a ^ b : b > a ? -a : b; }\n");
    for (int i = 0; i < methods; i++) {
      source.append(generator.method("m" + i));
    }
    return source.append("}\n").toString();
  }

  private String method(String name) {
    labels = 0;
    String block = block(3, List.of(), false).code();
    return "  static int " + name + "(" + SIGNATURE + ") {\n"
        + "int c = a ^ b, q = 5, fuel = 60; long l2 = l * 3;\n"
        + "if (m.length >= 0) " + block + "\n"
        + "m[0] += c; ls[1] ^= l; m[2] += (int) f + (z ? 1 : 0);\n"
        + "return " + result() + ";\n  }\n";
  }

  private String result() {
    return values.one("a", "b", "c", "q", "(int) l", "(int) f", "m[c & 15]", "-7");
  }

  private String condition(int depth) {
    return values.ofBoolean(depth);
  }

  private Text block(int depth, List<Place> places, boolean inSwitch) {
    StringBuilder code = new StringBuilder("{\n");
    boolean completes = true;
    for (int rest = 1 + random.nextInt(3); rest > 0 && completes; rest--) {
      Text statement = statement(depth, places, inSwitch);
      code.append(statement.code()).append('\n');
      completes = statement.completes();
    }
    return new Text(code.append("}").toString(), completes);
  }

  private Text statement(int depth, List<Place> places, boolean inSwitch) {
    double kind = random.nextDouble();
    if (depth <= 0 || kind < 0.3) {
      return new Text(simple(places, inSwitch), true);
    }
    if (kind < 0.5) {
      return branch(depth, places, inSwitch);
    }
    if (kind < 0.56) {
      return new Text("if (" + condition(2) + ") return " + result() + ";", true);
    }
    if (kind < 0.80) {
      return new Text(loop(depth, places), true);
    }
    if (kind < 0.86) {
      String label = "L" + ++labels;
      Text body = block(depth - 1, with(places, new Place(label, false)), inSwitch);
      return new Text(label + ": " + (body.completes() ? body.code()
          : "{ if (" + condition(1) + ") " + body.code() + " }"), true);
    }
    if (kind < 0.96) {
      return new Text(choice(depth, places), true);
    }
    return new Text("a = h" + random.nextInt(2) + "(" + values.ofInt(1) + ", " + values.ofInt(1)
        + ");", true);
  }

  private static List<Place> with(List<Place> places, Place one) {
    List<Place> more = new ArrayList<>(places);
    more.add(one);
    return more;
  }

  private String simple(List<Place> places, boolean inSwitch) {
    double kind = random.nextDouble();
    if (kind < 0.55 || kind >= 0.8 && places.isEmpty()) {
      return values.one("a = %s;", "b += %s;", "c ^= %s;", "m[(%s) & 15] += a;",
          "m[c & 15] = %s;", "by[3] += %s;").formatted(values.ofInt(2));
    }
    if (kind < 0.62) {
      return "l" + values.one(" = ", " += ") + values.ofLong(2) + ";";
    }
    if (kind < 0.70) {
      return values.one("f = ", "d += ", "d = ") + values.ofFloat(2) + ";";
    }
    if (kind < 0.80) {
      return "z = " + condition(2) + ";";
    }
    Place place = places.get(random.nextInt(places.size()));
    boolean labelled = !place.isLoop() || inSwitch || place != places.getLast()
        || random.nextBoolean();
    return "if (" + condition(1) + ") " + (place.isLoop() ? values.one("break", "continue")
        : "break") + (labelled ? " " + place.label() : "") + ";";
  }

  private Text branch(int depth, List<Place> places, boolean inSwitch) {
    Text then = block(depth - 1, places, inSwitch);
    if (random.nextBoolean()) {
      Text otherwise = block(depth - 1, places, inSwitch);
      return new Text("if (" + condition(2) + ") " + then.code() + " else " + otherwise.code(),
          then.completes() || otherwise.completes());
    }
    return new Text("if (" + condition(2) + ") " + then.code(), true);
  }

  private String loop(int depth, List<Place> places) {
    int number = ++labels;
    String label = "L" + number;
    Text body = block(depth - 1, with(places, new Place(label, true)), false);
    return label + ": " + switch (random.nextInt(4)) {
      case 0 -> "while (fuel-- > 0 && " + condition(2) + ") " + body.code();
      case 1 -> "do " + (body.completes() ? body.code() : "{ if (z) " + body.code() + " }")
          + " while (fuel-- > 0 & " + condition(2) + ");";
      case 2 -> "for (int i%1$d = %2$s; i%1$d < 6 && fuel-- > 0; i%1$d++) "
          .formatted(number, values.one("0", "a & 3", "-2")) + body.code();
      default -> "for (;;) { if (fuel-- <= 0) break; " + (body.completes() ? ""
          : "if (" + condition(1) + ") ") + body.code() + " }";
    };
  }

  private String choice(int depth, List<Place> places) {
    StringBuilder code = new StringBuilder("switch ((" + values.ofInt(2) + ") & 7) {\n");
    List<String> keys = new ArrayList<>(List.of("0", "1", "2", "3", "4", "5", "6", "7"));
    Collections.shuffle(keys, random);
    List<String> labelled = new ArrayList<>();
    keys.subList(0, 1 + random.nextInt(5)).forEach(key -> labelled.add("case " + key + ": "));
    if (random.nextDouble() < 0.7) {
      labelled.add("default: ");
    }
    for (String start : labelled) {
      Text body = block(depth - 1, places, true);
      code.append(start).append(body.code())
          .append(body.completes() && random.nextDouble() < 0.6 ? " break;\n" : "\n");
    }
    return code.append("}").toString();
  }
}
