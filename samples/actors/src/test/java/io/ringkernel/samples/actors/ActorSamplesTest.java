package io.ringkernel.samples.actors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sample prints what it says it shows. */
@Timeout(60)
class ActorSamplesTest {
  private static final Map<String, String> OUTPUT = Map.of("hello-kernel", """
      running on CPU
      squares: [1, 4, 9, 16, 25]
      greeter: 3 greetings, sum 6
      """, "kernel-states", """
      launched:    LAUNCHED, DORMANT, 1 message waits
      activated:   ACTIVE, ACTIVE, total 3
      twice:       adder ID cannot become DEACTIVATED: it is DEACTIVATED
      suspended:   DEACTIVATED, ACTIVE
      drained:     TERMINATED, TERMINATED, complete true, 12 messages in all
      """, "request-response", """
      7 / 2 = 3.5
      7 / 0: division by zero
      a reply that was deferred: 42.0
      a suspended actor misses the deadline: true
      never handled: 1 expired, 1 cancelled
      """, "batch-processor", """
      9592 primes below 100000
      jobs of each worker: [1250]
      """, "kernel-to-kernel", """
      smooth: 1.0
      smooth: 2.5
      smooth: 4.666666666666666
      smooth: 7.5
      to a name that nobody has: NOT_FOUND
      pending: 0, found by pipeline/*: [pipeline/smoother, pipeline/source]
      """, "supervision", """
      failed: forgetful-worker, / by zero
      forgetful after its restart: 105
      faithful after the restart of all: 17
      failed: faithful-worker, / by zero
      one restart was allowed, so the second failure ends all: true, KILLED
      dead letter: Work[amount=0], FAILED
      dead letter: Work[amount=0], FAILED
      """, "checkpoint", """
      checkpoint 1, full: 6 entries
      checkpoint 2, delta: 4 entries
      checkpoint 3, delta: 1 entries
      the last file is broken now
      restored checkpoint 2: [accounts/anna], not in it: [accounts/ben]
      balances of anna and ben: [150, 0]
      """);

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
    String expected = OUTPUT.get(sample.name());
    if (expected != null) {
      assertEquals(expected, lines.stream().collect(Collectors.joining("\n", "", "\n")));
    }
    assertTrue(lines.size() >= 2);
  }

  /** Its lines come from two threads. */
  @Test
  void pubSubReachesThoseWhoFit() throws Exception {
    List<String> lines = run(new PubSub());
    assertEquals(List.of("alarm at alarms/heat: Temperature[celsius=44.0]",
        "kept for those who come later: [sensors/cellar/temperature]",
        "maximum of what fits sensors/+/temperature: 44.0",
        "the roof's temperature reached 1 subscriber"), lines.stream().sorted().toList());
  }

  @Test
  void telemetryBalances() throws Exception {
    List<String> lines = run(new TelemetryStream());
    assertEquals("sent 100000, processed 100000, dropped 0, balanced true", lines.getFirst());
    assertEquals("measured 1563 of them, in order: true", lines.get(1));
    assertEquals("[meter] meter ACTIVE ACTIVE", lines.getLast());
  }
}
