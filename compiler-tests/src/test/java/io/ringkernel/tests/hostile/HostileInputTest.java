package io.ringkernel.tests.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Changed class files and sources end in a diagnostic: not in a crash, in more than ten seconds of
 * a processor or 512 MB, or in a loaded class. {@code -Djazzer.seconds=} says for how long Jazzer
 * looks in each; what it finds is written to {@code target/hostile}: put it among the seeds, which
 * every run begins with.
 */
final class HostileInputTest {
  private static final Path SEEDS = Path.of("src/test/resources/fuzz");
  private static final int SECONDS = Integer.getInteger("jazzer.seconds", 4);
  private static final int SEED = Integer.getInteger("jazzer.seed", 1);
  private static final int GRACE_SECONDS = 120;
  private static final Map<String, Class<?>> FUZZERS =
      Map.of("classes", ClassFuzzer.class, "sources", SourceFuzzer.class);

  @TempDir
  private Path folder;

  @Test
  void everySeedOfClassFilesIsTranslatedOrRefused() throws Exception {
    for (Path seed : seeds("classes")) {
      ClassFuzzer.fuzzerTestOneInput(Files.readAllBytes(seed));
    }
  }

  @Test
  void whatIsChangedIsSound() {
    assertEquals("", SourceFuzzer.compile(SourceFuzzer.changed(new byte[0])));
    assertEquals(List.of(), ClassFuzzer.ofUnchangedValues());
  }

  @Test
  void everySeedOfSourcesIsCompiledOrRefused() throws Exception {
    for (Path seed : seeds("sources")) {
      SourceFuzzer.fuzzerTestOneInput(Files.readAllBytes(seed));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"classes", "sources"})
  void jazzerFindsNothing(String kind) throws Exception {
    Path own = Files.createDirectories(folder.resolve("own"));
    Path findings = Files.createDirectories(Path.of("target/hostile").resolve(kind));
    Path log = folder.resolve("log");
    List<String> command = new ArrayList<>(List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m", "-Xss1m",
        "-ea", "-XX:-UseDynamicNumberOfGCThreads", "-XX:+UseSerialGC",
        "-XX:+EnableDynamicAgentLoading", "-XX:-OmitStackTraceInFastThrow", "-cp",
        System.getProperty("java.class.path"), "com.code_intelligence.jazzer.Jazzer",
        "--target_class=" + FUZZERS.get(kind).getName(),
        "--instrumentation_includes=io.ringkernel.frontend.**:io.ringkernel.ir.pass.**",
        "--disabled_hooks=com.code_intelligence.jazzer.sanitizers.ReflectiveCall",
        "--reproducer_path=" + findings, own.toString(), SEEDS.resolve(kind).toString(),
        "-max_total_time=" + SECONDS, "-seed=" + SEED, "-max_len=512", "-timeout=100",
        "-rss_limit_mb=0", "-artifact_prefix=" + findings + "/"));
    Process process = new ProcessBuilder(command).redirectErrorStream(true)
        .redirectOutput(log.toFile()).start();
    assertTrue(process.waitFor(SECONDS + GRACE_SECONDS, TimeUnit.SECONDS), "it does not end");
    String text = Files.readString(log, StandardCharsets.ISO_8859_1);

    assertEquals(0, process.exitValue(), text);
    Matcher done = Pattern.compile("Done (\\d+) runs in").matcher(text);
    assertTrue(done.find(), text);
    assertTrue(Integer.parseInt(done.group(1)) > 10, text);
  }

  private static List<Path> seeds(String kind) throws Exception {
    try (Stream<Path> files = Files.list(SEEDS.resolve(kind))) {
      return files.sorted().toList();
    }
  }
}
