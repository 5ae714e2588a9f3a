package io.ringkernel.export.tornado;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Writes the Java class that makes prebuilt tasks of a class's kernels. It names TornadoVM's API,
 * so it compiles where that is on the class path, needs nothing of ours, and holds the texts, since
 * TornadoVM reads them from files only.
 */
public final class TornadoGlue {
  /** Lines of a text in one method: a method of the JVM has 64 KB (JVMS 4.7.3). */
  private static final int LINES = 2000;
  private static final List<String> LANGUAGES =
      List.of(TornadoCudaLowering.TARGET.id(), TornadoOpenClLowering.TARGET.id());

  private final String className;
  private final List<GlueKernel> kernels;
  private final Map<String, String> texts;
  private final StringBuilder out = new StringBuilder();

  private TornadoGlue(String className, List<GlueKernel> kernels, Map<String, String> texts) {
    this.className = className;
    this.kernels = kernels;
    this.texts = texts;
  }

  /**
   * A source file.
   *
   * @param simpleName the name of its class
   */
  public record Source(String simpleName, String text) {}

  /**
   * The source for a class; empty where no kernel has a form for TornadoVM.
   *
   * @param manifest what its {@code kernel.json} says
   * @param texts by target, of those that have one
   */
  public static Optional<Source> of(Map<String, Object> manifest, Map<String, String> texts) {
    List<GlueKernel> kernels = GlueKernel.of(manifest);
    return kernels.isEmpty() ? Optional.empty()
        : Optional.of(new TornadoGlue((String) manifest.get("class"), kernels, texts).source());
  }

  private Source source() {
    int dot = className.lastIndexOf('.');
    String name = className.substring(dot + 1).replace('$', '_') + "Tornado";
    out.append("// Generated from ").append(className).append(" by RingKernel. Do not edit.\n");
    if (dot > 0) {
      out.append("package ").append(className, 0, dot).append(";\n\n");
    }
    out.append(GlueText.IMPORTS);
    out.append("""

        /** Kernels of {@code %s} as tasks of TornadoVM's task graphs. */
        public final class %s {
          private static final int MARK = %s;

          private %s() {}
        """.formatted(className, name, TornadoEntry.MARK, name));
    kernels.forEach(this::method);
    out.append(GlueText.TASK.replace("CLASS", className));
    languages();
    out.append("}\n");
    return new Source(name, out.toString());
  }

  private void method(GlueKernel kernel) {
    String parameters = kernel.given().stream().map(g -> ", " + g.javaType() + " " + safe(g.name()))
        .collect(Collectors.joining());
    out.append("""

          /**
           * Adds the kernel {@code %s} to a graph; transfers of its arrays are the caller's.
           *
           * @param rk_grid work items; rounded up to whole blocks of %s
           */
          public static Task %s(TaskGraph rk_graph, String rk_task,
              Language rk_language, WorkerGrid rk_grid%s) {
        """.formatted(kernel.name(), blocks(kernel), kernel.name(), parameters));
    task(kernel);
    kernel.given().stream().filter(g -> g.recordBytes() > 0).forEach(g -> out.append("""
            if (%1$s.getSize() %% %2$d != 0) {
              throw new IllegalArgumentException("%1$s: records of %2$d bytes, and "
                  + %1$s.getSize() + " bytes");
            }
        """.formatted(safe(g.name()), g.recordBytes())));
    List<String> values = new ArrayList<>();
    for (GlueKernel.Given given : kernel.given()) {
      values.addAll(values(given));
    }
    out.append("    AccessorParameters given = new AccessorParameters(%d);\n"
        .formatted(values.size() + 1));
    for (int i = 0; i < values.size(); i++) {
      out.append("    given.set(%d, %s);\n".formatted(i, values.get(i)));
    }
    out.append("    given.set(%d, task.report, Access.READ_WRITE);\n".formatted(values.size()));
    out.append("    return task.in(rk_graph, rk_task, rk_language, rk_grid, given, %s);\n  }\n"
        .formatted(blocks(kernel)));
  }

  private static String blocks(GlueKernel kernel) {
    return kernel.block().stream().map(Object::toString).collect(Collectors.joining(", "));
  }

  /** The forms by language; what a language lacks is told when it is asked for. */
  private void task(GlueKernel kernel) {
    out.append("    Task task = switch (rk_language) {\n");
    kernel.forms().forEach((target, form) -> {
      out.append("      case %s -> new Task(\"%s\", \"%s\"".formatted(language(target),
          kernel.name(), form.symbol()));
      form.traps().forEach(trap -> out.append(",\n          ").append(trap(trap)));
      out.append(");\n");
    });
    kernel.refusals().forEach((target, reason) -> out.append(
        "      case %s -> throw new IllegalArgumentException(%s);\n".formatted(language(target),
            literal(className + "." + kernel.name() + " has no such form: " + reason))));
    out.append("    };\n");
  }

  private static String language(String target) {
    return target.equals(TornadoCudaLowering.TARGET.id()) ? "CUDA" : "OPENCL";
  }

  private static List<String> values(GlueKernel.Given given) {
    String name = safe(given.name());
    if (given.isArray()) {
      return List.of(name + ", Access." + (given.isWritten() ? "READ_WRITE" : "READ_ONLY"),
          name + ".getSize()" + (given.recordBytes() > 0 ? " / " + given.recordBytes() : "")
              + ", Access.NONE");
    }
    return List.of(switch (given.type()) {
      case "boolean" -> name + " ? 1 : 0";
      case "byte", "short", "char" -> "(int) " + name;
      default -> name;
    } + ", Access.NONE");
  }

  /** Our own parameters begin with {@code rk_}. */
  private static String safe(String name) {
    return name.startsWith("rk_") || name.equals("task") || name.equals("given")
        ? "user_" + name : name;
  }

  private static String trap(GlueKernel.Trap trap) {
    return "new Trap(%s, %s, %s, %d)".formatted(literal(trap.exception()),
        trap.message().map(TornadoGlue::literal).orElse("null"), literal(trap.file()),
        trap.line());
  }

  private void languages() {
    out.append("""

          /** The languages in which the kernels are there. */
          public enum Language {
            /** For TornadoVM's back end of that name. */
            CUDA(".cu"),
            /** For TornadoVM's back end of that name. */
            OPENCL(".cl");

        """);
    out.append(GlueText.FILE);
    out.append("""

            private void lines(StringBuilder text) {
              switch (this) {
        """);
    LANGUAGES.stream().filter(target -> !texts.containsKey(target)).forEach(target ->
        out.append("        case %1$s -> throw new IllegalArgumentException(\"no %1$s\");\n"
        .formatted(language(target))));
    texts.forEach((target, text) -> {
      out.append("        case ").append(language(target)).append(" -> {\n");
      int parts = (lines(text).size() + LINES - 1) / LINES;
      IntStream.range(0, parts).forEach(part -> out.append("          ").append(language(target)
          .toLowerCase(java.util.Locale.ROOT)).append(part).append("(text);\n"));
      out.append("        }\n");
    });
    out.append("      }\n    }\n");
    texts.forEach((target, text) -> {
      List<String> lines = lines(text);
      for (int first = 0; first < lines.size(); first += LINES) {
        out.append("\n    private static void ").append(language(target)
            .toLowerCase(java.util.Locale.ROOT)).append(first / LINES)
            .append("(StringBuilder text) {\n");
        lines.subList(first, Math.min(lines.size(), first + LINES)).forEach(line ->
            out.append("      text.append(").append(literal(line + "\n")).append(");\n"));
        out.append("    }\n");
      }
    });
    out.append("  }\n");
  }

  private static List<String> lines(String text) {
    return text.lines().toList();
  }

  /** A string literal (JLS 3.10.5). */
  private static String literal(String text) {
    StringBuilder literal = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      switch (c) {
        case '"' -> literal.append("\\\"");
        case '\\' -> literal.append("\\\\");
        case '\n' -> literal.append("\\n");
        default -> literal.append(c < 0x20 || c > 0x7e ? "\\u%04x".formatted((int) c) : "" + c);
      }
    }
    return literal.append('"').toString();
  }
}
