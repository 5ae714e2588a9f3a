package io.ringkernel.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A real sample in a process of its own, seen from outside. */
@Timeout(120)
final class RunningProcessTest {
  private static Process sample;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir
  private Path folder;

  @BeforeAll
  static void startSample() throws IOException {
    sample = java("-Xmx256m", "-cp", System.getProperty("java.class.path"),
        "io.ringkernel.cli.Main", "run", "wavesim", "--serve", "--port", "0");
    BufferedReader said = new BufferedReader(
        new InputStreamReader(sample.getInputStream(), StandardCharsets.UTF_8));
    StringBuilder all = new StringBuilder();
    for (String line = said.readLine(); line != null; line = said.readLine()) {
      all.append(line).append('\n');
      if (line.contains("http://")) {
        watch(line.substring(line.indexOf("http://")).split("[\\s,]")[0]);
        return;
      }
    }
    throw new AssertionError("the sample did not start: " + all);
  }

  /** Time goes on in the simulation while somebody looks at it. */
  private static void watch(String page) {
    String origin = page.replaceAll("/$", "");
    WebSocket viewer = HttpClient.newHttpClient().newWebSocketBuilder().header("Origin", origin)
        .buildAsync(URI.create(origin.replace("http:", "ws:") + "/live"),
            new WebSocket.Listener() {})
        .join();
    assertFalse(viewer.isInputClosed());
  }

  @AfterAll
  static void stopSample() throws InterruptedException {
    sample.destroy();
    assertTrue(sample.waitFor(20, TimeUnit.SECONDS), "the sample does not end");
  }

  private static Process java(String... arguments) throws IOException {
    List<String> command = new ArrayList<>(
        List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).redirectErrorStream(true).start();
  }

  private int run(Object... arguments) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    return RingKernel.run(new PrintWriter(out), new PrintWriter(err),
        List.of(arguments).stream().map(Object::toString).toArray(String[]::new));
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> objects(Object list) {
    return (List<Map<String, Object>>) list;
  }

  @Test
  void topShowsTheActorsOfTheSample() {
    assertEquals(0, run("top", sample.pid(), "--once", "-i", "0.2"), err::toString);
    List<String> lines = out.toString().lines().toList();
    assertTrue(lines.getFirst().matches("process " + sample.pid()
        + ": 2 runtimes, 2 actors, [0-9.kM]+ messages/s over 0\\.[0-9] s"), out::toString);
    assertTrue(lines.stream().anyMatch(l -> l.matches("0:\\d+\\.\\d+ +probe +- +ACTIVE .*")),
        out::toString);
    assertTrue(lines.stream().anyMatch(l -> l.contains(" wave-control ")), out::toString);
    assertFalse(out.toString().contains("\033"), "no terminal, no control characters");
    assertEquals("", err.toString());
  }

  @Test
  void whereThereIsNoTerminalTopPrintsOnce() {
    assertEquals(0, run("top", sample.pid(), "-i", "0.1"), err::toString);
    assertEquals(1, out.toString().lines().filter(l -> l.startsWith("process ")).count());
  }

  @Test
  void topAsJsonHasRatesQueuesAndLatencies() throws IOException {
    assertEquals(0, run("top", sample.pid(), "--json", "-i", "1"), err::toString);
    Map<String, Object> top = JSON.std.mapFrom(out.toString());
    assertEquals(1, top.get("formatVersion"));
    assertEquals(sample.pid(), ((Number) top.get("process")).longValue());
    List<Map<String, Object>> actors = objects(top.get("runtimes")).stream()
        .flatMap(runtime -> objects(runtime.get("actors")).stream()).toList();
    Map<String, Object> probe = actors.stream().filter(a -> a.get("type").equals("probe"))
        .findFirst().orElseThrow();
    assertTrue(((Number) probe.get("messagesPerSecond")).doubleValue() > 0, probe::toString);
    assertTrue(((Number) probe.get("processed")).longValue() > 0, probe::toString);
    assertTrue(probe.keySet().containsAll(List.of("queue", "state", "phase", "p50Nanos",
        "p99Nanos", "maxNanos", "failed", "dropped", "restarts")), probe::toString);
  }

  @Test
  void withoutNumberTopListsProcesses() throws IOException {
    assertEquals(0, run("top"), err::toString);
    assertTrue(out.toString().lines().anyMatch(l -> l.startsWith(sample.pid() + "  ")
        && l.contains("io.ringkernel.cli.Main")), out::toString);
    assertEquals(0, run("top", "--json"));
    assertTrue(objects(JSON.std.mapFrom(out.toString()).get("processes")).stream()
        .anyMatch(p -> ((Number) p.get("process")).longValue() == sample.pid()), out::toString);
  }

  @Test
  void whatCannotBeSeenIsSaidInOneLine() throws Exception {
    assertOneLine("there is no process 2147483646", "top", "2147483646");
    assertOneLine("is this command itself", "top", ProcessHandle.current().pid());
    Process other = new ProcessBuilder("sleep", "60").start();
    try {
      assertOneLine("is no Java process that can be seen", "top", other.pid());
      assertTrue(other.isAlive(), "attaching must not end it");
    } finally {
      other.destroy();
    }
    assertOneLine("--interval must be", "top", sample.pid(), "-i", "0");
    assertOneLine("--limit must be", "top", sample.pid(), "-l", "0");
    assertOneLine("has no actor 'nobody' now; it has probe, wave-control", "profile", "--pid",
        sample.pid(), "nobody");
    assertOneLine("name a sample", "profile");
    assertOneLine("there is no sample 'nothing'", "profile", "nothing");
    assertOneLine("cannot write", "profile", "hello-kernel", "-o", folder.resolve("no/file"));
  }

  @Test
  void aJavaProcessWithoutRuntimeIsSaidToHaveNone() throws Exception {
    Path source = Files.writeString(folder.resolve("Idle.java"),
        "void main() throws Exception { System.in.read(); }");
    Process idle = java("-XX:TieredStopAtLevel=1", source.toString());
    try {
      while (JavaProcess.candidates().stream().noneMatch(c -> c.id() == idle.pid())) {
        assertTrue(idle.isAlive());
        Thread.sleep(20);
      }
      assertOneLine("has no RingKernel runtime", "top", idle.pid());
    } finally {
      idle.destroy();
    }
  }

  @Test
  void topSeesAProgramOnTheModulePath() throws Exception {
    String path = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(p -> p.replace(File.separatorChar, '/').matches(
            ".*(/(annotations|ir|runtime/core)/target/(classes|[^/]*(?<!-tests)\\.jar)"
                + "|/HdrHistogram[^/]*)"))
        .collect(Collectors.joining(File.pathSeparator));
    Path classes = Files.createDirectories(folder.resolve("modules"));
    Path module = Files.writeString(folder.resolve("module-info.java"),
        "module app { requires io.ringkernel.runtime; }");
    Path main = Files.writeString(folder.resolve("Main.java"), """
        package app;

        public final class Main {
          public static void main(String... arguments) throws Exception {
            try (var _ = io.ringkernel.runtime.RingRuntime.builder().build()) {
              System.in.read();
            }
          }
        }
        """);
    assertEquals(0, ToolProvider.getSystemJavaCompiler().run(null, null, null, "-proc:none", "-d",
        classes.toString(), "--module-path", path, module.toString(), main.toString()));
    Process program = java("-XX:TieredStopAtLevel=1", "--module-path",
        classes + File.pathSeparator + path, "-m", "app/app.Main");
    try {
      while (JavaProcess.candidates().stream().noneMatch(c -> c.id() == program.pid())) {
        assertTrue(program.isAlive());
        Thread.sleep(20);
      }
      assertEquals(0, run("top", program.pid(), "--once", "-i", "0.1"), err::toString);
      assertTrue(out.toString().startsWith("process " + program.pid() + ": 1 runtime, 0 actors,"),
          out::toString);
    } finally {
      program.destroy();
    }
  }

  private void assertOneLine(String part, Object... arguments) {
    assertEquals(2, run(arguments), () -> out + "\n" + err);
    assertEquals(1, err.toString().lines().count(), err::toString);
    assertTrue(err.toString().startsWith("ringkernel: ") && err.toString().contains(part),
        err::toString);
  }

  @Test
  void profileRecordsOneActorOfTheProcess() throws Exception {
    Path file = folder.resolve("trace.json");
    try (JavaProcess forgetful = JavaProcess.attach(sample.pid())) {
      forgetful.startTrace(1);
    }
    assertEquals(0, run("profile", "--pid", sample.pid(), "probe", "-s", "1", "-o", file),
        err::toString);
    List<Map<String, Object>> events = checked(file);
    assertTrue(events.stream().anyMatch(e -> "X".equals(e.get("ph"))), out::toString);
    List<Object> names = events.stream().filter(e -> "thread_name".equals(e.get("name")))
        .map(e -> ((Map<?, ?>) e.get("args")).get("name")).map(Object.class::cast).toList();
    assertEquals(1, names.size(), names::toString);
    assertTrue(names.getFirst().toString().startsWith("probe 0:"), names::toString);
  }

  @Test
  void profileRecordsMessagesAndLaunchesOfASample() throws IOException {
    Path file = folder.resolve("trace.json");
    assertEquals(0, run("profile", "hello-kernel", "-o", file), err::toString);
    assertTrue(out.toString().contains("greeter: 3 greetings"), out::toString);
    List<Map<String, Object>> events = checked(file);
    List<Map<String, Object>> handled = events.stream()
        .filter(e -> "X".equals(e.get("ph")) && "hello".equals(e.get("name"))).toList();
    assertEquals(3, handled.size());
    for (Map<String, Object> event : handled) {
      Map<?, ?> details = (Map<?, ?>) event.get("args");
      assertEquals("Hello", details.get("message"));
      assertTrue(((Number) details.get("queueMicros")).doubleValue() >= 0, event::toString);
    }
    assertEquals(3, events.stream().filter(e -> "wait: hello".equals(e.get("name"))
        && "b".equals(e.get("ph"))).count());
    assertEquals(1, events.stream().filter(e -> "b".equals(e.get("ph"))
        && "launches".equals(e.get("cat")) && "Kernels.square".equals(e.get("name"))).count());
  }

  @Test
  void profileAsJsonAddsUpAndKeepsTheSampleQuiet() throws IOException {
    Path file = folder.resolve("trace.json");
    assertEquals(0, run("profile", "telemetry", "--json", "-o", file, "--spans", "50"),
        err::toString);
    Map<String, Object> profile = JSON.std.mapFrom(out.toString());
    assertEquals(1, profile.get("formatVersion"));
    assertEquals(50, profile.get("spans"));
    assertTrue(((Number) profile.get("dropped")).longValue() > 0, out::toString);
    assertEquals(50, objects(profile.get("summary")).stream()
        .mapToLong(line -> ((Number) line.get("count")).longValue()).sum());
    checked(file);
  }

  /** The events of a trace: times go on, steps of a track nest, intervals have an end. */
  private static List<Map<String, Object>> checked(Path file) throws IOException {
    List<Map<String, Object>> events =
        objects(JSON.std.mapFrom(Files.readString(file)).get("traceEvents"));
    Map<Object, List<double[]>> open = new HashMap<>();
    Map<Object, Double> begun = new HashMap<>();
    double last = 0;
    for (Map<String, Object> event : events) {
      if ("M".equals(event.get("ph"))) {
        continue;
      }
      double time = ((Number) event.get("ts")).doubleValue();
      assertTrue(time >= last, () -> event + " is earlier than what stands before it");
      last = time;
      switch (String.valueOf(event.get("ph"))) {
        case "X" -> {
          double end = time + ((Number) event.get("dur")).doubleValue();
          List<double[]> outer = open.computeIfAbsent(event.get("tid"), t -> new ArrayList<>());
          // A nanosecond in microseconds is more than what double loses here.
          outer.removeIf(span -> span[1] <= time + 0.0005);
          assertTrue(outer.stream().allMatch(span -> end <= span[1] + 0.0005),
              () -> event + " leaves what it begins in");
          outer.add(new double[] {time, end});
        }
        case "b" -> assertEquals(null, begun.put(event.get("id"), time), event::toString);
        case "e" -> assertTrue(begun.remove(event.get("id")) <= time, event::toString);
        default -> throw new AssertionError(event);
      }
    }
    assertEquals(Map.of(), begun, "intervals without end");
    return events;
  }
}
