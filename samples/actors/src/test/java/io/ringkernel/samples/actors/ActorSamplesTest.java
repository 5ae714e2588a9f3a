package io.ringkernel.samples.actors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sample prints what it says it shows. */
@Timeout(60)
class ActorSamplesTest {
  private static final Path PAGE = Path.of("../../docs/samples.md");
  private static final Pattern BLOCK =
      Pattern.compile("```text sample=(\\S+)\n(.*?)```\n", Pattern.DOTALL);
  /** Their lines come from two threads, or hold times. */
  private static final Set<String> VARYING = Set.of("pub-sub", "telemetry");

  /** What the documentation shows, by sample. */
  private static Map<String, String> shown() throws IOException {
    return BLOCK.matcher(Files.readString(PAGE).replace("\r\n", "\n")).results()
        .collect(Collectors.toMap(m -> m.group(1), m -> m.group(2)));
  }

  static Stream<Sample> samples() {
    return ActorSamples.all().stream();
  }

  private static List<String> run(Sample sample) throws Exception {
    StringWriter text = new StringWriter();
    sample.run(new PrintWriter(text, true));
    return text.toString().lines().toList();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void samplePrintsWhatItShows(Sample sample) throws Exception {
    List<String> lines = run(sample);
    if (!VARYING.contains(sample.name())) {
      assertEquals(shown().get(sample.name()),
          lines.stream().collect(Collectors.joining("\n", "", "\n")));
    }
    assertTrue(lines.size() >= 2);
  }

  @Test
  void thePageShowsAllSamples() throws IOException {
    assertEquals(samples().map(Sample::name).collect(Collectors.toSet()), shown().keySet());
    String page = Files.readString(PAGE);
    samples().forEach(sample -> {
      assertTrue(page.contains("./ringkernel run " + sample.name() + "\n"), sample::name);
      assertTrue(page.contains("](images/samples/" + sample.name() + ".svg)"), sample::name);
    });
  }

  /** Its lines come from two threads. */
  @Test
  void pubSubReachesThoseWhoFit() throws Exception {
    List<String> lines = run(new PubSub());
    assertEquals(shown().get("pub-sub").lines().sorted().toList(),
        lines.stream().sorted().toList());
  }

  @Test
  void telemetryBalances() throws Exception {
    List<String> lines = run(new TelemetryStream());
    assertEquals(shown().get("telemetry").lines().toList(),
        List.of(lines.getFirst(), lines.get(1), lines.getLast()));
  }
}
