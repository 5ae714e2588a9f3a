package io.ringkernel.tests.corpus;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A class of stencils that nobody wrote, of the kind that the CPU takes by rows: several fields
 * that trade places, coefficients that do not, a halo, a boundary, and code without branches.
 */
final class RandomStencils {
  /** The name of the class, in no package. */
  static final String NAME = "Marched";

  private final Random random;
  private final StringBuilder text = new StringBuilder("""
      import io.ringkernel.Boundary;
      import io.ringkernel.Grid;
      import io.ringkernel.GridPos;
      import io.ringkernel.StencilKernel;

      final class Marched {
      """);

  private int axes;
  private int halo;
  private String type;

  private RandomStencils(long seed) {
    random = new Random(seed);
  }

  /** The source of so many kernels. */
  static String source(long seed, int kernels) {
    RandomStencils writer = new RandomStencils(seed);
    for (int i = 0; i < kernels; i++) {
      writer.kernel("k" + i);
    }
    return writer.text + "}\n";
  }

  private <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  private void kernel(String name) {
    axes = 2 + random.nextInt(2);
    halo = 1 + random.nextInt(axes == 2 ? 3 : 2);
    String boundary =
        one(List.of("INNER", "CLAMP", "WRAP", "CONSTANT", "REFLECT", "ABSORB"));
    type = boundary.equals("ABSORB") ? one(List.of("float", "double"))
        : one(List.of("float", "float", "double", "int"));
    int fields = 2 + random.nextInt(2);
    int sets = fields == 3 && random.nextInt(3) == 0 ? 2 : 1;
    List<String> read = names("f", sets, fields);
    List<String> written = new ArrayList<>(names("f", 0, sets));
    List<String> constants = names("c", 0, random.nextInt(3));
    List<String> order = new ArrayList<>(names("f", 0, fields));
    Collections.shuffle(order, random);
    text.append("  @StencilKernel(grid = Grid.D").append(axes).append(", halo = ").append(halo)
        .append(", boundary = Boundary.").append(boundary)
        .append(boundary.equals("CONSTANT") ? ", outside = -0.75" : "")
        .append(boundary.equals("ABSORB") ? ", layer = 3" : "").append(", rotate = {")
        .append(order.stream().map(f -> "\"" + f + "\"").collect(Collectors.joining(", ")))
        .append("})\n  static void ").append(name).append("(GridPos at");
    List<String> parameters = new ArrayList<>(names("f", 0, fields));
    parameters.addAll(constants);
    if (random.nextInt(3) == 0) {
      // set, but with one array for all steps
      written.add("own");
      parameters.add("own");
    }
    Collections.shuffle(parameters, random);
    parameters.forEach(field -> text.append(", ").append(type).append("[] ").append(field));
    text.append(", ").append(type).append(" s) {\n");
    List<String> around = new ArrayList<>(read);
    around.addAll(constants);
    int values = 0;
    for (; values < 2 + random.nextInt(6); values++) {
      value(values, neighbour(one(around)));
    }
    for (String own : written) {
      if (random.nextBoolean()) {
        value(values++, "at.here(" + own + ")");
      }
    }
    for (int more = random.nextInt(5); more > 0; more--) {
      value(values, expression(values));
      values++;
    }
    for (String field : written) {
      text.append("    at.set(").append(field).append(", ").append(sum(values)).append(");\n");
    }
    text.append("  }\n");
  }

  private static List<String> names(String letter, int from, int to) {
    return IntStream.range(from, to).mapToObj(i -> letter + i).toList();
  }

  private void value(int number, String expression) {
    text.append("    ").append(type).append(" v").append(number).append(" = ").append(expression)
        .append(";\n");
  }

  private String neighbour(String field) {
    return random.nextInt(4) == 0 ? "at.here(" + field + ")"
        : "at.at(" + field + IntStream.range(0, axes)
            .mapToObj(_ -> ", " + (random.nextInt(2 * halo + 1) - halo))
            .collect(Collectors.joining()) + ")";
  }

  private String expression(int known) {
    String one = "v" + random.nextInt(known);
    String other = "v" + random.nextInt(known);
    return switch (random.nextInt(8)) {
      case 0 -> "Math.max(" + one + ", " + other + ")";
      case 1 -> "Math.min(" + one + ", -" + other + ")";
      case 2 -> "Math.abs(" + one + ")";
      case 3 -> type.equals("int") ? one + " ^ " + other
          : "(" + type + ") Math.sqrt(" + one + " * " + one + ")";
      case 4 -> one + " * s";
      case 5 -> one + " + " + (type.equals("int") ? "" : "(" + type + ") ") + "at." + one(
          axes == 2 ? List.of("x", "y") : List.of("x", "y", "z")) + "()";
      case 6 -> one + " - " + other;
      default -> one + " + " + other;
    };
  }

  /** Less than what it is made of, so that many steps stay among numbers. */
  private String sum(int values) {
    String share = type.equals("int") ? "3" : type.equals("float") ? "0.125f" : "0.125";
    return IntStream.range(0, values).mapToObj(i -> "v" + i + " * " + share)
        .collect(Collectors.joining(random.nextBoolean() ? " + " : " - "));
  }
}
