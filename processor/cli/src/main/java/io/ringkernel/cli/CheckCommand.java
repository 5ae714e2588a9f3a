package io.ringkernel.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Compiles without writing and shows which target accepts which kernel. */
@Command(name = "check", mixinStandardHelpOptions = true, sortOptions = false,
    description = {"Check sources and show which target accepts which kernel.",
      "Writes nothing. Exit code 1 when a source has an error.",
      "For a jar, a folder of class files, or a module of the JDK as jrt:java.base: check the"
          + " kernels in it, and tell which static methods over"
          + " primitives and arrays of primitives a kernel may call. Exit code 1 when a method"
          + " computes something else than the JVM."})
final class CheckCommand implements Callable<Integer> {
  @Mixin
  private CompileOptions options;

  @Mixin
  private ForeignOptions foreign;

  @Mixin
  private OutputOptions output;

  @Override
  public Integer call() {
    if (options.inputs().stream().anyMatch(ForeignCode::isModule)) {
      return methods();
    }
    boolean areClasses = options.areClasses();
    if (areClasses && options.inputs().size() > 1) {
      throw new UserException("give one jar at a time; others belong to --class-path");
    }
    int kernels = kernels(areClasses);
    return areClasses ? Math.max(kernels, methods()) : kernels;
  }

  private int methods() {
    if (options.inputs().size() > 1) {
      throw new UserException("give one module at a time");
    }
    foreign.classPath(options.classPath());
    return new ForeignCode(foreign, output.out())
        .check(options.inputs().getFirst());
  }

  private int kernels(boolean areClasses) {
    OfflineCompiler.Outcome outcome = options.compile();
    if (!areClasses) {
      outcome.requireKernels(options.inputs());
    }
    output.err().print(outcome.output());
    output.err().flush();
    if (!outcome.success()) {
      return RingKernel.FAILED;
    }
    if (!outcome.classes().isEmpty()) {
      table(outcome.classes());
    }
    return RingKernel.OK;
  }

  /** A kernel or actor, and per target why it is refused there; empty where it is not. */
  private record Row(String name, Map<String, Optional<String>> refusals) {}

  private void table(List<DeviceFiles> classes) {
    List<Row> rows = new ArrayList<>();
    for (DeviceFiles files : classes) {
      ManifestFile manifest = files.manifest();
      for (String entry : manifest.entries()) {
        Map<String, Optional<String>> refusals = new LinkedHashMap<>();
        options.backends().forEach(t -> refusals.put(t, manifest.refusal(t, entry)));
        rows.add(new Row(manifest.className() + "." + entry, refusals));
      }
    }
    output.print(out -> print(out, rows), Map.of("kernels", rows.stream().map(CheckCommand::json)
        .toList()));
  }

  private static Map<String, Object> json(Row row) {
    Map<String, Object> targets = new LinkedHashMap<>();
    row.refusals().forEach((target, refusal) -> {
      Map<String, Object> state = new LinkedHashMap<>();
      state.put("accepted", refusal.isEmpty());
      refusal.ifPresent(reason -> state.put("reason", reason));
      targets.put(target, state);
    });
    return Map.of("name", row.name(), "targets", targets);
  }

  private void print(PrintWriter out, List<Row> rows) {
    List<String[]> cells = new ArrayList<>();
    cells.add(row("kernel", options.backends()));
    Set<String> reasons = new LinkedHashSet<>();
    for (Row row : rows) {
      cells.add(row(row.name(),
          row.refusals().values().stream().map(r -> r.isEmpty() ? "yes" : "no").toList()));
      row.refusals().forEach((target, refusal) -> refusal
          .ifPresent(r -> reasons.add(row.name() + " on " + target + ": " + r)));
    }
    printTable(out, cells);
    reasons.forEach(out::println);
  }

  private static String[] row(String name, List<String> cells) {
    List<String> all = new ArrayList<>(List.of(name));
    all.addAll(cells);
    return all.toArray(String[]::new);
  }

  private static void printTable(PrintWriter out, List<String[]> rows) {
    int width = rows.stream().mapToInt(r -> r[0].length()).max().orElse(0);
    for (String[] row : rows) {
      StringBuilder line = new StringBuilder(row[0]).repeat(" ", width - row[0].length());
      for (int i = 1; i < row.length; i++) {
        line.append("  ").append(row[i]).repeat(" ", Math.max(0, 5 - row[i].length()));
      }
      out.println(line.toString().stripTrailing());
    }
  }
}
