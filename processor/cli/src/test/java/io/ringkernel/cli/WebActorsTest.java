package io.ringkernel.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.ringkernel.runtime.Backend;
import io.ringkernel.runtime.LaunchOptions;
import io.ringkernel.runtime.RingRuntime;
import io.ringkernel.runtime.UntypedActorRef;
import io.ringkernel.runtime.checkpoint.Checkpoints;
import io.ringkernel.runtime.checkpoint.RestoreReport;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What actors of a page have beside messages: priorities, deadlines, names, topics and checkpoints
 * that Java reads and writes too.
 */
final class WebActorsTest {
  private static final Path ACTORS =
      Path.of("../../compiler-tests/src/test/resources/kernels/actors");
  private static final int HEAD = 44;

  @TempDir
  private Path folder;

  @Test
  void actorsOfAPageHaveWhatActorsInJavaHave() throws Exception {
    WebProject project = new WebProject(folder);
    Path source = project.resource("Probe.java");
    project.codegen(source, ACTORS.resolve("Tally.java"), ACTORS.resolve("Courser.java"),
        ACTORS.resolve("Parent.java"));
    Path states = Files.createDirectory(project.web().resolve("states"));
    Path classes = Files.createDirectory(folder.resolve("classes"));
    new OfflineCompiler(List.of(), List.of("wgsl"), false).withClasses(classes)
        .compile(List.of(source));
    try (URLClassLoader loader = new URLClassLoader(new URL[] {classes.toUri().toURL()},
        WebActorsTest.class.getClassLoader())) {
      Probes java = new Probes(loader);
      java.write(states);

      Map<String, Object> result = project.open("actors.html");

      deliveries(result);
      names(result);
      topics(result);
      sends(result);
      read(result, states);
      java.goesOn(result, Files.createDirectory(folder.resolve("back")));
    }
  }

  private static void deliveries(Map<String, Object> result) {
    assertEquals("DeadlineExceededError: there is no reply to Look within 30 ms",
        result.get("late"));
    // Critical, high, normal, low; each in the order of sending.
    assertEquals("453710", order(result.get("order")).substring(0, 6));
    assertEquals("45371026", order(result.get("order")));
    assertEquals(List.of("Note EXPIRED 877", "Hasty EXPIRED 9", "Look CANCELLED ",
        "Look UNDELIVERED "),
        result.get("letters"));
    assertEquals(Map.of("processed", 9, "failed", 0, "undelivered", 3, "queueDepth", 0),
        result.get("telemetry"));
    assertEquals(List.of(
        "RangeError: a priority is one of LOW, NORMAL, HIGH, CRITICAL, got URGENT",
        "RangeError: the time to a deadline must be 0 for none or 0.001 to 4294967.295 "
            + "milliseconds, got -1",
        "RangeError: urgency is 256; a priority lies from 0 to 255",
        "RangeError: micros is -1; a deadline lies from 0 to 4294967295 microseconds"),
        result.get("refused"));
    assertEquals("Error: the actor was terminated before it handled the message",
        result.get("ended"));
  }

  private static String order(Object seen) {
    return (String) ((Map<?, ?>) seen).get("order");
  }

  private static void names(Map<String, Object> result) {
    assertEquals(List.of("plant/probe", "|", "other", "plant/line/tally", "plant/probe", "|",
        "plant/line/tally"), result.get("found"));
    assertEquals(List.of("plant/line/tally", "other"), result.get("namesOf"));
    assertEquals(List.of(
        "RangeError: the name \"plant/probe\" belongs to another actor; choose another one or "
            + "unregister that first",
        "RangeError: the name \"plant/probe\" belongs to another actor; choose another one or "
            + "unregister that first",
        "RangeError: \"a//b\" has an empty level: write a name between two / and none at the ends",
        "RangeError: \"a/+\" has a wildcard; only filters have",
        "RangeError: \"a/#/b\": # must be the last level",
        "RangeError: \"a/b+\": the wildcard + must be a whole level"), result.get("nameErrors"));
    assertEquals("4", result.get("byName"));
    assertEquals(List.of("plant/probe"), result.get("afterEnd"));
    assertEquals(List.of("ADDED plant/probe", "ADDED plant/line/tally",
        "REMOVED plant/line/tally"), result.get("changes"));
    assertEquals(true, result.get("sameDevice"));
    assertEquals("5", result.get("deviceStays"));
  }

  private static void topics(Map<String, Object> result) {
    assertEquals(List.of(3, 1, 1, 0), result.get("reached"));
    assertEquals(List.of("51", "5123"), result.get("orders"));
    assertEquals(List.of("5", "sensors/tank/level", 1, 0), result.get("retained"));
    assertEquals(List.of(2, 0, 2, 1), result.get("keys"));
    assertEquals(List.of(0, 6), result.get("closed"));
    assertEquals(List.of(0, 1, "Note NOT_ACKNOWLEDGED sensors/m TypeError"),
        result.get("wrong"));
    assertEquals(List.of(1, 2, 0), result.get("again"));
    assertEquals("Brittle FAILED brittle java.lang.IllegalStateException", result.get("once"));
    assertEquals(List.of(5, 4), result.get("given"));
    assertEquals(List.of(true,
        "Brittle NOT_ACKNOWLEDGED ending java.lang.IllegalStateException", 0),
        result.get("over"));
    assertEquals(List.of("sensors/tank/level 1 1", "sensors/tank/level 5 5"),
        result.get("heard"));
  }

  /** What Java does with the same handlers is in SendContract. */
  private static void sends(Map<String, Object> result) {
    assertEquals(List.of(45, 4, 3), result.get("ring"));
    assertEquals(List.of(5 * (5 + 4 * 1111),
        5 * (5 + 4 + 5 + 4 * (1 + 10) + 5 + 4 * (11 + 100))), result.get("pipeline"));
    assertEquals(List.of(45, 420, 400), result.get("fan"));
    assertEquals(List.of(true, "0", "77", false, true), result.get("facts"));
    assertEquals("java.lang.ArithmeticException: / by zero", result.get("stumble"));
    assertEquals(List.of(true, "99", "5"), result.get("known"));
    assertEquals("TypeError: this actor has no handler for Lap", result.get("noHandler"));
    assertEquals("java.lang.IllegalStateException: one call of a handler sends more than a device "
        + "has room for", result.get("tooMany"));
    assertEquals(List.of(14, 1, List.of("named: a notice"), "7"), result.get("notices"));
    // One call has room for sixteen children; each tells its parent of its laps.
    assertEquals(List.of("3", "15", "19", "31"), result.get("spawned"));
    assertEquals(false, result.get("early"));
    assertEquals("4711", result.get("later"));
    assertEquals("Error: the actor ended before it sent the reply that it had deferred",
        result.get("lost"));
    assertEquals("TERMINATED", result.get("stopped"));
  }

  /** What the page made of Java's files. */
  private static void read(Map<String, Object> result, Path states) throws Exception {
    assertEquals(List.of(Map.of("number", 1, "full", true, "entries", 16, "bytes",
        (int) Files.size(states.resolve(name(1)))),
        Map.of("number", 2, "full", false, "entries", 6, "bytes",
            (int) Files.size(states.resolve(name(2))))), result.get("listed"));
    assertEquals(Map.of("number", 2, "restored", List.of("plant/one", "plant/two"), "missing",
        List.of(), "untouched", List.of("plant/new"), "unreadable", List.of()),
        result.get("report"));
    assertEquals(List.of(
        Map.of("order", "12345", "x", -7.25, "tag", -300, "mark", 0x3b1, "count", 9, "moved",
            true, "moves", 3, "failures", 2),
        Map.of("order", "7", "x", 1.5, "tag", -2, "mark", 0xe4, "count", -1, "moved", false,
            "moves", 0, "failures", 2)),
        result.get("fromJava"));
    assertEquals(16, ((Map<?, ?>) result.get("full")).get("entries"));
    // One's six fields that have changed, and two's eight entries that are gone.
    assertEquals(14, ((Map<?, ?>) result.get("delta")).get("entries"));
    assertEquals(List.of(4, List.of(name(5) + ": its checksum is wrong: it was cut off or changed"),
        "123458"), result.get("brokenSkipped"));
    assertEquals("Error: field handled of \"plant/one\" is missing in the checkpoint: it was made "
        + "by another version of the class", result.get("otherClass"));
    assertEquals("Error: there is no whole checkpoint", result.get("none"));
  }

  private static String name(int number) {
    return "checkpoint-%010d.rkc".formatted(number);
  }

  /** The actors of the page, in Java. */
  private record Probes(ClassLoader loader) {
    private RingRuntime runtime() {
      return RingRuntime.builder().backend(Backend.CPU).classLoader(loader).build();
    }

    private static UntypedActorRef launch(RingRuntime runtime, String name) {
      return runtime.launch("page-probe", LaunchOptions.defaults().name(name));
    }

    private Record message(String type, Object... values) throws Exception {
      var constructor =
          loader.loadClass("demo.Probe$" + type).getDeclaredConstructors()[0];
      return (Record) constructor.newInstance(values);
    }

    private String seen(UntypedActorRef actor, int place) throws Exception {
      return actor.ask(message("Look", place)).toCompletableFuture().join().toString();
    }

    /** A whole checkpoint and one of what changed. */
    void write(Path states) throws Exception {
      try (RingRuntime runtime = runtime()) {
        UntypedActorRef one = launch(runtime, "plant/one");
        UntypedActorRef two = launch(runtime, "plant/two");
        Checkpoints checkpoints = runtime.checkpoints(states);
        for (int digit = 1; digit <= 4; digit++) {
          one.tell(message("Note", digit));
        }
        two.tell(message("Note", 7));
        seen(one, 0);
        seen(two, 0);
        checkpoints.full();
        one.tell(message("Note", 5));
        one.tell(message("Move", -7.25f, (short) -300, 'α', (byte) 9));
        seen(one, 0);
        checkpoints.delta();
      }
      Files.writeString(states.resolve("names.txt"), name(1) + "\n" + name(2) + "\n");
    }

    /** Restores what the page wrote. */
    void goesOn(Map<String, Object> result, Path back) throws Exception {
      Map<String, byte[]> files = new TreeMap<>();
      ((Map<?, ?>) result.get("files")).forEach((name, text) -> files.put((String) name,
          Base64.getDecoder().decode((String) text)));
      for (int number = 1; number <= 4; number++) {
        Files.write(back.resolve(name(number)), files.get(name(number)));
      }
      try (RingRuntime runtime = runtime()) {
        UntypedActorRef one = launch(runtime, "plant/one");
        launch(runtime, "plant/two");
        RestoreReport report = runtime.checkpoints(back).restore();
        assertEquals(4, report.number());
        assertEquals(List.of("plant/one"), report.restored());
        assertEquals(List.of("plant/two"), report.untouched());
        assertEquals("Seen[order=123458, x=-0.25, tag=32767, mark=€, count=127, moved=false, "
            + "moves=6, failures=2]", seen(one, 1));
        assertEquals(-2, Integer.parseInt(seen(one, 2).replaceAll(".*moves=(-?\\d+).*", "$1")));
      }
      sameBytes(back, files.get(name(3)));
      Files.write(back.resolve(name(5)), files.get(name(5)));
      try (RingRuntime runtime = runtime()) {
        UntypedActorRef one = launch(runtime, "plant/one");
        assertEquals(5, runtime.checkpoints(back).restore().number());
        // Each move changes five fields; a state within one would show here.
        String state = seen(one, 1);
        int moves = Integer.parseInt(state.replaceAll(".*moves=(\\d+).*", "$1")) / 3 - 2;
        float x = moves == 0 ? -0.25f : moves - 1;
        assertEquals(moves % 2 == 0, !state.contains("moved=true"), state);
        assertEquals(true, state.contains("x=" + x + ","), state);
      }
    }

    /** Of the same states Java writes the same bytes, but for number, time and checksum. */
    private void sameBytes(Path back, byte[] ofPage) throws Exception {
      Path own = Files.createDirectory(back.resolve("own"));
      try (RingRuntime runtime = runtime()) {
        launch(runtime, "plant/one");
        launch(runtime, "plant/two");
        Files.write(own.resolve(name(3)), ofPage);
        Checkpoints checkpoints = runtime.checkpoints(own);
        checkpoints.restore();
        checkpoints.full();
      }
      byte[] ofJava = Files.readAllBytes(own.resolve(name(4)));
      assertArrayEquals(Arrays.copyOfRange(ofJava, 40, ofJava.length - 4),
          Arrays.copyOfRange(ofPage, 40, ofPage.length - 4));
      assertEquals(0, ofPage[HEAD - 1 - 4 - 28], "a whole checkpoint");
    }
  }
}
