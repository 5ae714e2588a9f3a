package io.ringkernel.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

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

  @Spec
  private CommandSpec spec;

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
    return new ForeignCode(foreign, spec.commandLine().getOut())
        .check(options.inputs().getFirst());
  }

  private int kernels(boolean areClasses) {
    try (TemporaryFolder work = TemporaryFolder.create()) {
      OfflineCompiler.Outcome outcome = options.compile(work.path());
      if (!areClasses) {
        outcome.requireKernels(options.inputs());
      }
      spec.commandLine().getErr().print(outcome.output());
      spec.commandLine().getErr().flush();
      if (!outcome.success()) {
        return RingKernel.FAILED;
      }
      if (!outcome.folders().isEmpty()) {
        table(outcome.folders());
      }
      return RingKernel.OK;
    }
  }

  private void table(List<Path> folders) {
    List<String[]> rows = new ArrayList<>();
    rows.add(row("kernel", options.backends()));
    Set<String> reasons = new LinkedHashSet<>();
    for (Path folder : folders) {
      ManifestFile manifest = ManifestFile.read(folder.resolve("kernel.json"));
      for (String entry : manifest.entries()) {
        List<String> cells = new ArrayList<>();
        for (String target : options.backends()) {
          Optional<String> refusal = manifest.refusal(target, entry);
          cells.add(refusal.isEmpty() ? "yes" : "no");
          refusal.ifPresent(r -> reasons.add(manifest.className() + "." + entry + " on " + target
              + ": " + r));
        }
        rows.add(row(manifest.className() + "." + entry, cells));
      }
    }
    print(rows);
    PrintWriter out = spec.commandLine().getOut();
    reasons.forEach(out::println);
  }

  private static String[] row(String name, List<String> cells) {
    List<String> all = new ArrayList<>(List.of(name));
    all.addAll(cells);
    return all.toArray(String[]::new);
  }

  private void print(List<String[]> rows) {
    PrintWriter out = spec.commandLine().getOut();
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
