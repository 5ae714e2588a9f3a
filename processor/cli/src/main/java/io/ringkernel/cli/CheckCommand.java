package io.ringkernel.cli;

import io.ringkernel.compiler.KernelCompiler;
import io.ringkernel.ir.emit.Generation;
import io.ringkernel.ir.emit.Lowering;
import io.ringkernel.verify.foreign.ForeignReport;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
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
          + " computes something else than the JVM.",
      "Devices of CUDA differ by compute capability: there is a column for each."})
final class CheckCommand implements Callable<Integer> {
  @Mixin
  private CompileOptions options;

  @Mixin
  private ForeignOptions foreign;

  @Mixin
  private OutputOptions output;

  @Override
  public Integer call() {
    boolean isModule = options.inputs().stream().anyMatch(ForeignCode::isModule);
    boolean areClasses = !isModule && options.areClasses();
    if ((isModule || areClasses) && options.inputs().size() > 1) {
      throw new UserException("give one " + (isModule ? "module" : "jar")
          + " at a time; others belong to --class-path");
    }
    Map<String, Object> fields = new LinkedHashMap<>();
    boolean compile = isModule || kernels(areClasses, fields);
    if (!compile && !areClasses) {
      return RingKernel.FAILED;
    }
    boolean isEqual = !isModule && !areClasses || methods(fields);
    output.print(_ -> {
      // Said on the way.
    }, fields);
    foreign.report().ifPresent(file -> write(file, OutputOptions.object(fields)));
    return compile && isEqual ? RingKernel.OK : RingKernel.FAILED;
  }

  /** Whether all methods compute what the JVM does. */
  private boolean methods(Map<String, Object> fields) {
    foreign.classPath(options.classPath());
    ForeignCode code = new ForeignCode(foreign, output.console());
    ForeignReport report = code.check(options.inputs().getFirst());
    code.print(report);
    fields.putAll(ForeignCode.json(report));
    return report.mismatches() == 0;
  }

  private static void write(Path file, String text) {
    try {
      WholeFile.write(file, partial -> Files.writeString(partial, text + "\n"));
    } catch (IOException e) {
      throw new UserException("cannot write " + file + ": " + WholeFile.reason(e), e);
    }
  }

  /** Whether the kernels compile. */
  private boolean kernels(boolean areClasses, Map<String, Object> fields) {
    OfflineCompiler.Outcome outcome = options.compile();
    if (!areClasses) {
      outcome.requireKernels(options.inputs());
    }
    output.err().print(outcome.output());
    output.err().flush();
    List<Row> rows = outcome.success() ? rows(outcome.classes()) : List.of();
    if (!rows.isEmpty()) {
      print(output.console(), rows);
    }
    fields.put("kernels", rows.stream().map(CheckCommand::json).toList());
    return outcome.success();
  }

  /**
   * A target, or a generation of its devices.
   *
   * @param generation empty where the target has none
   */
  private record Column(String target, Optional<String> generation) {
    String title() {
      return target + generation.map(" "::concat).orElse("");
    }
  }

  /**
   * A kernel or actor.
   *
   * @param refusals by target; empty where it is accepted
   * @param devices by column, whether its text runs there
   * @param minima by target, the oldest generation that runs it
   */
  private record Row(String name, Map<String, Optional<String>> refusals,
      Map<Column, Boolean> devices, Map<String, String> minima) {}

  private List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    List<Lowering> lowerings =
        KernelCompiler.findLowerings(CheckCommand.class.getClassLoader());
    for (String target : options.backends()) {
      List<Generation> generations = lowerings.stream()
          .filter(l -> l.target().id().equals(target)).findFirst()
          .map(Lowering::generations).orElse(List.of());
      if (generations.isEmpty()) {
        columns.add(new Column(target, Optional.empty()));
      }
      generations.forEach(g -> columns.add(new Column(target, Optional.of(g.name()))));
    }
    return columns;
  }

  private List<Row> rows(List<DeviceFiles> classes) {
    List<Column> columns = columns();
    List<Row> rows = new ArrayList<>();
    for (DeviceFiles files : classes) {
      ManifestFile manifest = files.manifest();
      for (String entry : manifest.entries()) {
        rows.add(row(manifest, entry, columns));
      }
    }
    return rows;
  }

  private static Row row(ManifestFile manifest, String entry, List<Column> columns) {
    Map<String, Optional<String>> refusals = new LinkedHashMap<>();
    Map<Column, Boolean> devices = new LinkedHashMap<>();
    Map<String, String> minima = new LinkedHashMap<>();
    for (Column column : columns) {
      String target = column.target();
      Optional<String> refusal = manifest.refusal(target, entry);
      refusals.put(target, refusal);
      Optional<String> minimum = manifest.minimum(target);
      minimum.filter(_ -> refusal.isEmpty()).ifPresent(m -> minima.put(target, m));
      // Generations stand in their order, and what runs on one runs on those after it.
      boolean isReached = minimum.isEmpty() || minimum.equals(column.generation())
          || devices.entrySet().stream().anyMatch(
              d -> d.getKey().target().equals(target) && d.getValue());
      devices.put(column, refusal.isEmpty() && isReached);
    }
    return new Row(manifest.className() + "." + entry, refusals, devices, minima);
  }

  private static Map<String, Object> json(Row row) {
    Map<String, Object> targets = new LinkedHashMap<>();
    row.refusals().forEach((target, refusal) -> {
      Map<String, Object> state = new LinkedHashMap<>();
      state.put("accepted", refusal.isEmpty());
      refusal.ifPresent(reason -> state.put("reason", reason));
      Map<String, Object> generations = new LinkedHashMap<>();
      row.devices().forEach((column, runs) -> column.generation()
          .filter(_ -> column.target().equals(target))
          .ifPresent(generation -> generations.put(generation, runs)));
      if (row.minima().containsKey(target)) {
        state.put("minimum", row.minima().get(target));
      }
      if (!generations.isEmpty()) {
        state.put("generations", generations);
      }
      targets.put(target, state);
    });
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("name", row.name());
    fields.put("targets", targets);
    return fields;
  }

  private static void print(PrintWriter out, List<Row> rows) {
    List<String[]> cells = new ArrayList<>();
    cells.add(row("kernel",
        rows.getFirst().devices().keySet().stream().map(Column::title).toList()));
    Set<String> reasons = new LinkedHashSet<>();
    for (Row row : rows) {
      cells.add(row(row.name(),
          row.devices().values().stream().map(runs -> runs ? "yes" : "no").toList()));
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
    int[] widths = new int[rows.getFirst().length];
    for (String[] row : rows) {
      for (int i = 0; i < row.length; i++) {
        widths[i] = Math.max(widths[i], row[i].length());
      }
    }
    for (String[] row : rows) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < row.length; i++) {
        line.append(i == 0 ? "" : "  ").append(row[i]).repeat(" ", widths[i] - row[i].length());
      }
      out.println(line.toString().stripTrailing());
    }
  }
}
