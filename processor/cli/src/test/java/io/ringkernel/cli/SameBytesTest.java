package io.ringkernel.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same input gives the same bytes, whatever the machine is like. */
final class SameBytesTest {
  /** Machines that differ in all that a program could look at by mistake. */
  private static final List<List<String>> MACHINES = List.of(
      List.of("-Duser.language=tr", "-Duser.country=TR", "-Duser.timezone=Asia/Kolkata",
          "-Dline.separator=\r\n", "-XX:ActiveProcessorCount=1"),
      List.of("-Duser.language=ar", "-Duser.country=EG", "-Duser.timezone=America/Caracas",
          "-Dfile.encoding=UTF-8", "-Dstdout.encoding=ISO-8859-1", "-Duser.name=somebody",
          "-XX:+UnlockExperimentalVMOptions", "-XX:hashCode=2", "-XX:+UseSerialGC"));

  @TempDir
  private Path folder;

  private List<Path> sources(String below) throws IOException {
    List<Path> sources = new ArrayList<>();
    for (String template : List.of("persistent-actor", "kernel", "stencil")) {
      ProjectTemplate chosen = ProjectTemplate.of(template);
      for (Map.Entry<String, String> file : chosen.sources("com.example." + template.charAt(0),
          false).entrySet()) {
        Path path = folder.resolve(below).resolve(file.getKey());
        Files.createDirectories(path.getParent());
        sources.add(Files.writeString(path, file.getValue()));
      }
    }
    return sources;
  }

  private static Map<String, String> files(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        files.put(folder.relativize(file).toString().replace(File.separatorChar, '/'),
            Files.readString(file, StandardCharsets.ISO_8859_1));
      }
    }
    return files;
  }

  @Test
  void otherLanguageZoneLineEndHashesProcessorsPlaceAndOrderGiveTheSameBytes() throws Exception {
    StringWriter said = new StringWriter();
    Path here = folder.resolve("here");
    List<String> words = new ArrayList<>(List.of("codegen", "-o", here.toString()));
    sources("sources").forEach(source -> words.add(source.toString()));
    assertEquals(0, RingKernel.run(new PrintWriter(said), new PrintWriter(said),
        words.toArray(String[]::new)), said::toString);
    Map<String, String> expected = files(here);
    assertTrue(expected.size() > 12, expected.keySet()::toString);
    for (int i = 0; i < MACHINES.size(); i++) {
      List<Path> sources = sources("another place " + i + "/ä");
      Path there = Files.createDirectories(folder.resolve("there " + i));
      List<String> command = new ArrayList<>(
          List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
              "-XX:TieredStopAtLevel=1", "-Dsun.jnu.encoding=UTF-8", "-cp",
              System.getProperty("java.class.path")));
      command.addAll(MACHINES.get(i));
      command.addAll(List.of(Main.class.getName(), "codegen", "-o", "out"));
      sources.reversed().forEach(source -> command.add(there.relativize(source).toString()));
      File log = folder.resolve("log" + i).toFile();
      Process process = new ProcessBuilder(command).directory(there.toFile())
          .redirectErrorStream(true).redirectOutput(log).start();
      assertEquals(0, process.waitFor(), Files.readString(log.toPath()));
      assertEquals(expected, files(there.resolve("out")));
    }
  }
}
