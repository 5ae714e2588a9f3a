package io.ringkernel.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.jr.ob.JSON;
import io.ringkernel.verify.execution.Tool;
import io.ringkernel.verify.execution.Tools;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A folder with Java sources whose modules for browsers are made and used. */
final class WebProject {
  private final Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  /** In a folder. */
  WebProject(Path folder) {
    this.folder = folder;
  }

  /** Writes a source. */
  Path source(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  /** Makes the modules; gives what was said. */
  String codegen(Path... sources) {
    List<String> arguments =
        new ArrayList<>(List.of("codegen", "--backend", "web", "-o", web().toString()));
    Stream.of(sources).map(Path::toString).forEach(arguments::add);
    assertEquals(0, RingKernel.run(new PrintWriter(out), new PrintWriter(err),
        arguments.toArray(String[]::new)), err::toString);
    return err.toString();
  }

  /** Where modules are. */
  Path web() {
    return folder.resolve("web");
  }

  /** Copies a file of these tests. */
  Path resource(String name, Path target) throws IOException {
    try (var in = WebProject.class.getResourceAsStream("web/" + name)) {
      Files.write(target, in.readAllBytes());
    }
    return target;
  }

  /** Copies a file of these tests into the folder. */
  Path resource(String name) throws IOException {
    return resource(name, folder.resolve(name));
  }

  /** Opens a page in a browser; what it found. */
  Map<String, Object> open(String page) throws Exception {
    Path playwright = Tools.require(Tool.PLAYWRIGHT);
    Path chromium = Tools.require(Tool.CHROMIUM);
    resource(page, web().resolve("page.html"));
    Map<String, Object> result = JSON.std.mapFrom(
        node("", resource("browser.mjs"), playwright, chromium, web().toRealPath()));
    assertFalse(result.containsKey("error"), result::toString);
    return result;
  }

  /** Runs a script, gives it text to read and returns what it prints. */
  static String node(String input, Object... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of(Tools.require(Tool.NODE).toString()));
    Stream.of(arguments).map(Object::toString).forEach(command::add);
    Path errors = Files.createTempFile("node", ".txt");
    Path given = Files.writeString(Files.createTempFile("node", ".in"), input);
    Process process = new ProcessBuilder(command).redirectError(errors.toFile())
        .redirectInput(given.toFile()).start();
    String output =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(process.waitFor(180, TimeUnit.SECONDS), "node does not end");
    assertEquals(0, process.exitValue(), Files.readString(errors) + output);
    Files.delete(errors);
    Files.delete(given);
    return output;
  }
}
