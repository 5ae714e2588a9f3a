package io.ringkernel.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks generated files: whether they are still those of their sources, and valid. */
@Command(name = "verify", mixinStandardHelpOptions = true, sortOptions = false,
    description = {"Check that generated files belong to the sources as they are now.",
      "Compares the hashes in each kernel.json with the sources, with the class files that "
          + "were inlined and with the generated texts; then lets the targets' compilers judge "
          + "the texts, where they are installed. Exit code 1 when something is stale, changed or "
          + "refused."})
final class VerifyCommand implements Callable<Integer> {
  @Parameters(paramLabel = "CLASSES", arity = "1..*",
      description = "Folders of classes, folders that codegen wrote, or jars.")
  private List<Path> inputs = new ArrayList<>();

  @Option(names = {"-s", "--sources"}, paramLabel = "DIR", split = ",",
      description = "Folders of Java sources; without one they are not compared.")
  private List<Path> sources = new ArrayList<>();

  @Mixin
  private ClassPathOption classPath;

  @Option(names = "--no-compilers", description = "Compare hashes only.")
  private boolean withoutCompilers;

  @Mixin
  private OutputOptions output;

  private final List<String> problems = new ArrayList<>();
  private final TreeSet<String> missing = new TreeSet<>();
  private int fresh;
  private int elsewhere;
  private int intact;

  @Override
  public Integer call() {
    AcceptedTexts accepted = new AcceptedTexts();
    int classes;
    try (GeneratedCode code = GeneratedCode.in(inputs);
        Freshness freshness = new Freshness(sources, classPath.places())) {
      classes = code.entries().size();
      for (GeneratedCode.Entry entry : code.entries()) {
        dependencies(entry.manifest(), freshness);
        texts(entry, accepted);
      }
    }
    if (!withoutCompilers) {
      problems.addAll(accepted.judge());
      missing.addAll(accepted.missing());
    }
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("classes", classes);
    fields.put("freshDependencies", fresh);
    fields.put("dependenciesNotFound", elsewhere);
    fields.put("intactTexts", intact);
    fields.put("acceptedTexts", accepted.count());
    fields.put("missingCompilers", List.copyOf(missing));
    fields.put("problems", problems);
    problems.forEach(problem -> output.err().println("error: " + problem));
    output.err().flush();
    output.print(out -> summary(out, classes, accepted.count()), fields);
    return problems.isEmpty() ? RingKernel.OK : RingKernel.FAILED;
  }

  private void summary(PrintWriter out, int classes, int accepted) {
    out.printf("%d class%s: %d dependencies fresh, %d not found here, %d texts intact, "
        + "%d accepted by compilers, %d problem%s%n", classes, classes == 1 ? "" : "es", fresh,
        elsewhere, intact, accepted, problems.size(), problems.size() == 1 ? "" : "s");
    missing.forEach(m -> out.println("not judged: " + m));
  }

  private void dependencies(ManifestFile manifest, Freshness freshness) {
    for (ManifestFile.Dependency source : manifest.sources()) {
      if (sources.isEmpty()) {
        elsewhere++;
      } else {
        count(freshness.source(source), manifest, source.file() + " has changed since");
      }
    }
    for (ManifestFile.Dependency foreign : manifest.foreign()) {
      count(freshness.foreign(foreign), manifest, "class " + foreign.className()
          + ", inlined from " + foreign.file() + ", has changed since");
    }
  }

  private void count(Freshness.State state, ManifestFile manifest, String what) {
    switch (state) {
      case FRESH -> fresh++;
      case NOT_FOUND -> elsewhere++;
      case STALE -> problems.add(manifest.className() + ": " + what
          + " its device code was generated: compile " + manifest.className() + " again");
    }
  }

  private void texts(GeneratedCode.Entry entry, AcceptedTexts accepted) {
    for (ManifestFile.Text text : entry.manifest().texts()) {
      Path file = entry.folder().resolve(text.file());
      Optional<String> content = GeneratedCode.text(file);
      if (content.isEmpty()) {
        problems.add(file + " is missing: generate it again");
      } else if (!Freshness.sha256(content.get().getBytes(StandardCharsets.UTF_8))
          .equals(text.sha256())) {
        problems.add(file + " was changed after it was generated: change the Java source instead");
      } else {
        intact++;
        accepted.add(text.target(), file.toString(), content.get());
      }
    }
  }
}
