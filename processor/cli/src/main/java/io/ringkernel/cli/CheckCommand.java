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
import java.util.stream.IntStream;
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
   * A kernel or actor on a target.
   *
   * @param refusal why it is refused there; empty where it is not
   * @param minimum the oldest generation of devices that runs it; empty where there are none
   * @param runs by generation, whether it runs there; without generations one of the name of the
   *     target
   */
  private record OnTarget(Optional<String> refusal, Optional<String> minimum,
      Map<String, Boolean> runs) {}

  /** A kernel or actor, by target. */
  private record Row(String name, Map<String, OnTarget> targets) {}

  /** The generations of the devices of each target that was asked for. */
  private Map<String, List<String>> generations() {
    List<Lowering> lowerings = KernelCompiler.findLowerings(CheckCommand.class.getClassLoader());
    Map<String, List<String>> generations = new LinkedHashMap<>();
    for (String target : options.backends()) {
      generations.put(target, lowerings.stream().filter(l -> l.target().id().equals(target))
          .flatMap(l -> l.generations().stream()).map(Generation::name).toList());
    }
    return generations;
  }

  private List<Row> rows(List<DeviceFiles> classes) {
    Map<String, List<String>> generations = generations();
    List<Row> rows = new ArrayList<>();
    for (DeviceFiles files : classes) {
      ManifestFile manifest = files.manifest();
      for (String entry : manifest.entries()) {
        Map<String, OnTarget> targets = new LinkedHashMap<>();
        generations.forEach((target, names) -> targets.put(target,
            onTarget(manifest, entry, target, names)));
        rows.add(new Row(manifest.className() + "." + entry, targets));
      }
    }
    return rows;
  }

  private static OnTarget onTarget(ManifestFile manifest, String entry, String target,
      List<String> generations) {
    Optional<String> refusal = manifest.refusal(target, entry);
    Optional<String> minimum = manifest.minimum(target).filter(_ -> refusal.isEmpty());
    List<Boolean> reached = reached(generations, minimum);
    Map<String, Boolean> runs = new LinkedHashMap<>();
    for (int i = 0; i < generations.size(); i++) {
      runs.put(target + " " + generations.get(i), refusal.isEmpty() && reached.get(i));
    }
    if (generations.isEmpty()) {
      runs.put(target, refusal.isEmpty());
    }
    return new OnTarget(refusal, minimum, runs);
  }

  /** Whether each generation, oldest first, runs what needs a minimum. */
  static List<Boolean> reached(List<String> generations, Optional<String> minimum) {
    int first = minimum.map(generations::indexOf).orElse(0);
    return IntStream.range(0, generations.size()).mapToObj(i -> i >= first).toList();
  }

  private static Map<String, Object> json(Row row) {
    Map<String, Object> targets = new LinkedHashMap<>();
    row.targets().forEach((target, on) -> {
      Map<String, Object> state = new LinkedHashMap<>();
      state.put("accepted", on.refusal().isEmpty());
      on.refusal().ifPresent(reason -> state.put("reason", reason));
      on.minimum().ifPresent(minimum -> state.put("minimum", minimum));
      if (!on.runs().containsKey(target)) {
        state.put("runs", on.runs());
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
    cells.add(row("kernel", rows.getFirst().targets().values().stream()
        .flatMap(on -> on.runs().keySet().stream()).toList()));
    Set<String> reasons = new LinkedHashSet<>();
    for (Row row : rows) {
      cells.add(row(row.name(), row.targets().values().stream()
          .flatMap(on -> on.runs().values().stream()).map(runs -> runs ? "yes" : "no").toList()));
      row.targets().forEach((target, on) -> on.refusal()
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
