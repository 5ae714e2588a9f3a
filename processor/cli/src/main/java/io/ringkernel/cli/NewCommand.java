package io.ringkernel.cli;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a project. */
@Command(name = "new", mixinStandardHelpOptions = true, sortOptions = false,
    description = {"Make a new project that Maven builds and runs.",
      "Templates: persistent-actor, kernel, stencil. The folder appears whole or not at all."})
final class NewCommand implements Callable<Integer> {
  private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9._-]*");

  @Parameters(paramLabel = "NAME", description = "Name of the project and its folder.")
  private Path name;

  @Option(names = {"-t", "--template"}, paramLabel = "TEMPLATE",
      defaultValue = "persistent-actor",
      description = "What it starts with; ${DEFAULT-VALUE} is the default.")
  private String template;

  @Option(names = "--package", paramLabel = "NAME", defaultValue = "com.example",
      description = "Package of the classes; ${DEFAULT-VALUE} is the default.")
  private String inPackage;

  @Mixin
  private OutputOptions output;

  @Override
  public Integer call() {
    ProjectTemplate chosen = ProjectTemplate.of(template);
    Path folder = name.toAbsolutePath().normalize();
    String simple = String.valueOf(folder.getFileName());
    if (!NAME.matcher(simple).matches()) {
      throw new UserException("'" + simple
          + "' is no name of a project: begin with a letter, go on with letters, digits, . _ -");
    }
    requirePackage(inPackage);
    Map<String, String> files = chosen.project(simple, inPackage);
    try {
      requireFree(folder);
      writeWhole(folder, files);
    } catch (IOException e) {
      throw new UserException("cannot write " + folder + ": " + WholeFile.reason(e), e);
    }
    List<String> written = files.keySet().stream().map(f -> name.resolve(f).toString()).toList();
    output.print(out -> {
      written.forEach(out::println);
      out.println("run it: cd " + quoted(name.toString()) + " && mvn -q compile exec:java");
    }, Map.of("files", written));
    return RingKernel.OK;
  }

  /** A path as shells take it for one word. */
  private static String quoted(String path) {
    return path.matches("[\\w./:~\\\\-]+") ? path : "'" + path.replace("'", "'\\''") + "'";
  }

  /** Refuses what is no package of Java. */
  static void requirePackage(String name) {
    if (!javax.lang.model.SourceVersion.isName(name)) {
      throw new UserException("--package '" + name + "' is no name of a package");
    }
  }

  private static void requireFree(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    if (!Files.isDirectory(folder)) {
      throw new UserException(folder + " is there and no folder");
    }
    try (Stream<Path> content = Files.list(folder)) {
      if (content.findAny().isPresent()) {
        throw new UserException(folder + " is not empty: use 'ringkernel init' inside of it");
      }
    }
  }

  private static void writeWhole(Path folder, Map<String, String> files) throws IOException {
    Files.createDirectories(folder.getParent());
    Path partial = Files.createTempDirectory(folder.getParent(), ".ringkernel-new-");
    try (TemporaryFolder _ = new TemporaryFolder(partial)) {
      Path whole = partial.resolve("whole");
      for (Map.Entry<String, String> file : files.entrySet()) {
        Path path = whole.resolve(file.getKey());
        Files.createDirectories(path.getParent());
        Files.writeString(path, file.getValue());
      }
      Files.deleteIfExists(folder);
      try {
        Files.move(whole, folder, StandardCopyOption.ATOMIC_MOVE);
      } catch (AtomicMoveNotSupportedException _) {
        Files.move(whole, folder);
      }
    }
  }
}
