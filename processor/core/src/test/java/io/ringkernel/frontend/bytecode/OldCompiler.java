package io.ringkernel.frontend.bytecode;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The javac of a JDK 17 beside the one that runs the tests, where there is one. */
final class OldCompiler {
  private static final Optional<Path> JAVAC = find();

  private OldCompiler() {}

  /** Compiles a source file; class files by internal name. Skips the test without a JDK 17. */
  static Map<String, byte[]> compile(Path source, List<String> options) throws IOException {
    assumeTrue(JAVAC.isPresent(), "no JDK 17 beside this JDK");
    Path output = Files.createTempDirectory(source.getParent(), "classes");
    List<String> command = new java.util.ArrayList<>(
        List.of(JAVAC.get().toString(), "-proc:none", "-d", output.toString()));
    command.addAll(options);
    command.add(source.toString());
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String messages = new String(process.getInputStream().readAllBytes());
    try {
      if (process.waitFor() != 0) {
        throw new AssertionError(messages);
      }
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
    return classes(output);
  }

  /** The class files below a folder by internal name. */
  static Map<String, byte[]> classes(Path output) throws IOException {
    Map<String, byte[]> files = new HashMap<>();
    try (Stream<Path> walk = Files.walk(output)) {
      for (Path file : walk.filter(f -> f.toString().endsWith(".class")).toList()) {
        String name = output.relativize(file).toString().replace('\\', '/');
        files.put(name.substring(0, name.length() - ".class".length()), Files.readAllBytes(file));
      }
    }
    return files;
  }

  private static Optional<Path> find() {
    try (Stream<Path> siblings = Files.list(Path.of(System.getProperty("java.home")).getParent())) {
      return siblings.sorted().filter(OldCompiler::is17).map(home -> home.resolve("bin/javac"))
          .filter(Files::isExecutable).findFirst();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean is17(Path home) {
    Path release = home.resolve("release");
    try {
      return Files.isRegularFile(release)
          && Files.readString(release).contains("JAVA_VERSION=\"17.");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
