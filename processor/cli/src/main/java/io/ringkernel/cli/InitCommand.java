package io.ringkernel.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Adds RingKernel to a project that exists. */
@Command(name = "init", mixinStandardHelpOptions = true, sortOptions = false,
    description = {"Add RingKernel to a project that Maven or Gradle builds.",
      "Adds the runtime and the annotation processor to pom.xml, build.gradle or build.gradle.kts "
          + "where they are missing, and a class to start with where that file does not exist. "
          + "The project must be compiled by a JDK 25 or newer, for release 17 or newer."})
final class InitCommand implements Callable<Integer> {
  @Parameters(paramLabel = "DIR", arity = "0..1", defaultValue = ".",
      description = "Folder of the project; the working folder is the default.")
  private Path folder;

  @Option(names = {"-t", "--template"}, paramLabel = "TEMPLATE", defaultValue = "kernel",
      description = "persistent-actor, kernel or stencil: the class that is added; "
          + "${DEFAULT-VALUE} is the default.")
  private String template;

  @Option(names = "--package", paramLabel = "NAME", defaultValue = "com.example",
      description = "Package of that class; ${DEFAULT-VALUE} is the default.")
  private String inPackage;

  @Option(names = "--dry-run", description = "Tell what would change, and change nothing.")
  private boolean dry;

  @Mixin
  private OutputOptions output;

  @Override
  public Integer call() {
    ProjectTemplate chosen = ProjectTemplate.of(template);
    NewCommand.requirePackage(inPackage);
    Path build = buildFile();
    Map<Path, String> changes = new LinkedHashMap<>();
    try {
      String old = Files.readString(build);
      String text = build.endsWith("pom.xml")
          ? MavenProjectFile.withRingKernel(old, ProjectTemplate.version()) : gradle(build, old);
      if (!text.equals(old)) {
        changes.put(build, text);
      }
      chosen.sources(inPackage, false).forEach((path, source) -> {
        if (!Files.exists(folder.resolve(path))) {
          changes.put(folder.resolve(path), source);
        }
      });
      if (!dry) {
        for (Map.Entry<Path, String> change : changes.entrySet()) {
          replace(change.getKey(), change.getValue());
        }
      }
    } catch (IOException e) {
      throw new UserException("cannot change " + folder + ": " + WholeFile.reason(e), e);
    }
    List<String> names = changes.keySet().stream().map(Path::toString).toList();
    output.print(out -> {
      names.forEach(name -> out.println((dry ? "would write " : "wrote ") + name));
      if (names.isEmpty()) {
        out.println("nothing to do: " + build + " has RingKernel already");
      }
    }, Map.of("files", names, "dryRun", dry));
    return RingKernel.OK;
  }

  private Path buildFile() {
    List<Path> found = new ArrayList<>();
    for (String name : List.of("pom.xml", "build.gradle.kts", "build.gradle")) {
      if (Files.isRegularFile(folder.resolve(name))) {
        found.add(folder.resolve(name));
      }
    }
    if (found.isEmpty()) {
      throw new UserException("no pom.xml, build.gradle or build.gradle.kts in " + folder
          + ": 'ringkernel new' makes a project");
    }
    return found.getFirst();
  }

  /** A second block of dependencies is as good as one more line in the first. */
  private static String gradle(Path build, String text) {
    if (text.contains("io.ringkernel:ringkernel-processor")) {
      return text;
    }
    boolean kotlin = build.toString().endsWith(".kts");
    StringBuilder lines = new StringBuilder("\ndependencies {\n");
    for (String line : List.of("implementation io.ringkernel:ringkernel-runtime:",
        "annotationProcessor io.ringkernel:ringkernel-processor:")) {
      int space = line.indexOf(' ');
      String artifact = line.substring(space + 1) + ProjectTemplate.version();
      lines.append("  ").append(line, 0, space)
          .append(kotlin ? "(\"" + artifact + "\")" : " '" + artifact + "'").append('\n');
    }
    return (text.endsWith("\n") ? text : text + "\n") + lines + "}\n";
  }

  private static void replace(Path file, String text) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Path partial = file.resolveSibling(".ringkernel-" + file.getFileName() + ".new");
    try {
      Files.writeString(partial, text);
      Files.move(partial, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(partial);
    }
  }
}
