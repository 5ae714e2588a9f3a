package io.ringkernel.tests.corpus;

import io.ringkernel.ir.Scalar;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.intrinsic.Intrinsic;
import io.ringkernel.ir.intrinsic.Intrinsics;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Java sources with one kernel for each row of the table that computes: its method, called as a
 * user calls it. So every row goes through javac, the front end and all that follows.
 */
final class RowSources {
  static final String PACKAGE = "kernels.rows";
  private static final int KERNELS_OF_A_CLASS = 24;

  private final Map<String, String> sources = new LinkedHashMap<>();
  private final Map<String, Intrinsic> wide = new HashMap<>();

  private RowSources() {
    Intrinsics.all().forEach(row -> row.narrowed().ifPresent(n -> wide.put(n.row(), row)));
  }

  /** The text of each class, by its simple name. */
  static Map<String, String> write() {
    RowSources all = new RowSources();
    Intrinsics.families().forEach(all::family);
    return all.sources;
  }

  private void family(Intrinsics.Family family) {
    String name = IntStream.range(0, family.title().length())
        .filter(i -> Character.isLetter(family.title().charAt(i)))
        .mapToObj(i -> "" + (i == 0 || family.title().charAt(i - 1) == ' '
            ? Character.toUpperCase(family.title().charAt(i)) : family.title().charAt(i)))
        .collect(Collectors.joining());
    List<String> kernels = new ArrayList<>();
    for (Intrinsic row : family.rows()) {
      boolean callable = !row.javaMethod().isEmpty() || wide.containsKey(row.name());
      boolean computes = switch (row.kind()) {
        case PURE, TRAPPING -> true;
        case COLLECTIVE -> !row.javaMethod().endsWith(")V");
        case POSITION, ACTING, UNIFORM -> false;
      };
      if (callable && computes) {
        kernels.add(row.kind() == Intrinsic.Kind.COLLECTIVE ? collective(row) : kernel(row));
      }
    }
    for (int i = 0; i < kernels.size(); i += KERNELS_OF_A_CLASS) {
      String simple = name + i / KERNELS_OF_A_CLASS;
      sources.put(simple, """
          package %s;

          import io.ringkernel.GpuContext;
          import io.ringkernel.GpuKernel;

          /** %s: the methods of the table. */
          final class %s {
          %s}
          """.formatted(PACKAGE, family.title(), simple, String.join("\n",
          kernels.subList(i, Math.min(kernels.size(), i + KERNELS_OF_A_CLASS)))));
    }
  }

  private String kernel(Intrinsic row) {
    List<String> operands = new ArrayList<>();
    for (int k = 0; k < row.parameters().size(); k++) {
      String x = "a" + k + "[i]";
      Type.Prim type = row.parameters().get(k);
      operands.add(type.equals(Type.BOOL) ? x + " != 0"
          : type.equals(carried(type)) ? x : "(" + type + ") " + x);
    }
    return """
          @GpuKernel(blockSize = 32)
          static void %s(GpuContext gpu, %s%s[] out) {
            int i = gpu.globalIdX();
            if (i < out.length) {
              out[i] = %s;
            }
          }
        """.formatted(row.name(), parameters(row), carried(row.result()),
        stored(row, call(row, operands)));
  }

  private String collective(Intrinsic row) {
    StringBuilder loads = new StringBuilder();
    List<String> operands = new ArrayList<>();
    for (int k = 0; k < row.parameters().size(); k++) {
      Type.Prim type = row.parameters().get(k);
      String x = "i < a" + k + ".length ? a" + k + "[i] : 0";
      loads.append("    ").append(type).append(" x").append(k).append(" = ")
          .append(type.equals(Type.BOOL) ? "i < a" + k + ".length && a" + k + "[i] != 0" : x)
          .append(";\n");
      operands.add("x" + k);
    }
    return """
          @GpuKernel(blockSize = 64)
          static void %s(GpuContext gpu, %s%s[] out) {
            int i = gpu.globalIdX();
        %s    %s found = %s;
            if (i < out.length) {
              out[i] = %s;
            }
          }
        """.formatted(row.name(), parameters(row), carried(row.result()), loads, row.result(),
        call(row, operands), stored(row, "found"));
  }

  private static String parameters(Intrinsic row) {
    return IntStream.range(0, row.parameters().size())
        .mapToObj(k -> carried(row.parameters().get(k)) + "[] a" + k + ", ")
        .collect(Collectors.joining());
  }

  private static String stored(Intrinsic row, String result) {
    return row.result().equals(Type.BOOL) ? result + " ? 1 : 0" : result;
  }

  /** The call as one writes it. */
  private String call(Intrinsic row, List<String> operands) {
    boolean narrowed = row.javaMethod().isEmpty();
    String method = narrowed ? wide.get(row.name()).javaMethod() : row.javaMethod();
    String qualified = method.substring(0, method.indexOf('('));
    String owner = qualified.substring(0, qualified.indexOf('.'));
    String name = qualified.substring(qualified.indexOf('.') + 1);
    boolean ofContext = owner.startsWith("io/ringkernel/") && owner.endsWith("Context");
    return (narrowed ? "(float) " : "") + (ofContext ? "gpu" : owner.replace('/', '.')) + "."
        + name + "(" + String.join(", ", operands) + ")";
  }

  /** The element of an array for values of a type: what all targets share. */
  static Type.Prim carried(Type.Prim type) {
    return type.scalar() == Scalar.BOOL || type.scalar().byteSize() < Integer.BYTES ? Type.I32
        : type;
  }
}
