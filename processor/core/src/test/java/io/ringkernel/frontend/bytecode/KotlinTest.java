package io.ringkernel.frontend.bytecode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jetbrains.kotlin.cli.common.ExitCode;
import org.jetbrains.kotlin.cli.jvm.K2JVMCompiler;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Functions that Kotlin's compiler wrote compute what they compute on the JVM. */
final class KotlinTest {
  private static final int RUNS = 300;
  private static final int ARRAY_LENGTH = 16;

  @TempDir
  private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"17", "25"})
  void functionsEqualTheJvm(String release) throws Exception {
    CompiledClass compiled = compiled(release);
    List<Differential.Subject> subjects = Differential.subjects(compiled);
    assertTrue(subjects.size() >= 27, subjects.size() + " functions");
    for (Differential.Subject subject : subjects) {
      subject.check(RUNS, ARRAY_LENGTH);
    }
  }

  private CompiledClass compiled(String release) throws Exception {
    Path source = folder.resolve("HandWritten.kt");
    try (InputStream in =
        KotlinTest.class.getResourceAsStream("/frontend/bytecode/HandWritten.kt")) {
      Files.write(source, in.readAllBytes());
    }
    Path output = folder.resolve("classes");
    ByteArrayOutputStream messages = new ByteArrayOutputStream();
    ExitCode code;
    try (PrintStream print = new PrintStream(messages, true, StandardCharsets.UTF_8)) {
      code = new K2JVMCompiler().exec(print, "-no-stdlib", "-no-reflect", "-nowarn", "-classpath",
          library(), "-d", output.toString(), "-jvm-target", release, source.toString());
    }
    assertEquals(ExitCode.OK, code, messages.toString(StandardCharsets.UTF_8));
    return CompiledClass.load("HandWrittenKotlin", OldCompiler.classes(output));
  }

  private static String library() throws URISyntaxException {
    return Path.of(kotlin.Unit.class.getProtectionDomain().getCodeSource().getLocation().toURI())
        .toString();
  }
}
