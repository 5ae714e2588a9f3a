package io.ringkernel.benchmarks.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openjdk.jmh.runner.RunnerException;

/** Every contender runs, its contents are checked, and the report is written; nothing is timed. */
final class SmokeTest {
  /** One benchmark of each contender: what it delivers is checked in all of them. */
  static Stream<Job> jobs() {
    List<Job> jobs = new ArrayList<>();
    for (String family : Plan.FAMILIES) {
      for (Job job : Plan.jobs(family, true)) {
        boolean small = job.parameters.getOrDefault("size", "64").equals("64");
        boolean wanted = switch (family) {
          case "ring" -> job.method().equals("message");
          case "hlc" -> job.method().equals("update");
          case "codec" -> job.method().equals("encode");
          case "actor" -> job.method().equals("pingPong");
          case "topic" -> true;
          default -> job.method().equals("sum") || job.contender().equals("gccOpenMp");
        };
        if (small && wanted) {
          jobs.add(job);
        }
      }
    }
    return jobs.stream();
  }

  @ParameterizedTest
  @MethodSource("jobs")
  void runsAndDeliversWhatItShould(Job job) throws RunnerException {
    job.warmups = 0;
    job.iterations = 1;
    job.millis = 2;
    if (job.family.equals("topic")) {
      job.with("subscriptions", 200);
    }
    job.forks.add(new ForkRunner(0).run(job));
    assertTrue(job.forks.getFirst().iterations().getFirst().value() > 0, job::toString);
  }

  @Test
  void theReportHoldsRatiosAndAPlotForWhatWasMeasured(@TempDir Path folder)
      throws IOException {
    List<Job> jobs = Plan.jobs("hlc", true);
    double value = 10;
    for (Job job : jobs) {
      value += 1;
      List<Job.Iteration> iterations = new ArrayList<>();
      for (int i = 0; i < 5; i++) {
        iterations.add(
            new Job.Iteration(value + i, new double[0], 0, 0, Job.Place.NEAR, true));
      }
      job.forks.add(new Job.Fork(iterations, 0));
    }
    Report.write(new Settings(List.of("hlc"), Pattern.compile(""), true, 1, 1, folder, false),
        jobs, 60);
    JsonFile.write(folder.resolve("hlc.json"), "hlc", jobs, 60);
    String report = Files.readString(folder.resolve("README.md"));
    assertTrue(report.contains("| HLC tick, one thread | 13.0 ns | nanoTime |"), report);
    assertTrue(report.contains("| reached |"), report);
    assertTrue(report.contains("### HlcBench.tick, ns/op"), report);
    assertTrue(Files.size(folder.resolve("hlc.png")) > 1_000);
    assertTrue(Files.readString(folder.resolve("hlc.json")).contains("\"values\":[11,12,13"));
  }

  @Test
  void aLaterRunOfTheSameCommitGoesOnWhereTheEarlierOneEnded(@TempDir Path folder)
      throws IOException {
    List<Job> before = Plan.jobs("ring", true);
    Job sampled = before.stream().filter(job -> job.sampled).findFirst().orElseThrow();
    sampled.forks.add(new Job.Fork(List.of(
        new Job.Iteration(7.25, new double[] {1, 2, 3, 4}, 0.5, 0.25, Job.Place.FAR, false),
        new Job.Iteration(8, new double[] {5, 6, 7, 8}, 0, 0, Job.Place.NEAR, true)),
        Double.NaN));
    Path file = folder.resolve("ring.json");
    JsonFile.write(file, "ring", before, 90);
    List<Job> after = Plan.jobs("ring", true);
    assertEquals(90, JsonFile.read(file, after));
    Job again = after.get(before.indexOf(sampled));
    assertEquals(1, again.forks.size());
    JsonFile.write(folder.resolve("again.json"), "ring", after, 90);
    assertEquals(Files.readString(file), Files.readString(folder.resolve("again.json")));
    Files.writeString(file, Files.readString(file).replace("\"commit\":\"", "\"commit\":\"x"));
    assertEquals(0, JsonFile.read(file, Plan.jobs("ring", true)));
    assertEquals(0, JsonFile.read(folder.resolve("none.json"), Plan.jobs("ring", true)));
  }

  @Test
  void aFamilyWithoutFiguresHasNoPlot(@TempDir Path folder) throws IOException {
    Settings settings = Settings.parse(Path.of("home"), List.of("-o", folder.toString()));
    List<Job> jobs = Plan.jobs("topic", true);
    Report.write(settings, jobs, 60);
    assertFalse(Files.exists(folder.resolve("topic.png")));
    Job.Iteration disturbed =
        new Job.Iteration(10, new double[0], 0.5, 3, Job.Place.NEAR, false);
    jobs.getFirst().forks.add(new Job.Fork(List.of(disturbed), 0));
    Report.write(settings, jobs, 60);
    assertFalse(Files.exists(folder.resolve("topic.png")));
  }

  /** A goal that names a contender which is none would stay out of the report unnoticed. */
  @Test
  void everyGoalHasItsContenders() {
    List<Job> jobs = new ArrayList<>();
    for (String family : Plan.FAMILIES) {
      jobs.addAll(Plan.jobs(family, false));
    }
    for (Job job : jobs) {
      List<Job.Iteration> iterations = new ArrayList<>();
      for (int i = 0; i < 5; i++) {
        iterations.add(new Job.Iteration(10, new double[] {1, 2, 3, 4}, 0, 0, Job.Place.NEAR,
            true));
      }
      job.forks.add(new Job.Fork(iterations, 0));
    }
    List<String> goals = Figures.of(jobs).stream().map(Figures.Row::what).toList();
    for (String wanted : List.of("SPSC 64 B, two threads", "SPSC 4096 B, two threads",
        "push + pop, 64 B", "MPSC 64 B, 2 producers", "round trip 64 B, p99",
        "HLC tick, two threads", "HLC tick, cached clock", "encode", "decode", "tell, spinning",
        "tell, spinning, allocated", "ping-pong, spinning, one thread",
        "ask from outside, spinning",
        "tell, workers parked", "pingPong, workers parked", "ask, workers parked",
        "spawn, worker spinning",
        "topic match, 10,000 subscriptions", "topic match, cached", "saxpy", "wave", "sum",
        "blockSum")) {
      assertTrue(goals.contains(wanted), () -> wanted + " is not in " + goals);
    }
  }

  @Test
  void mistakesOnTheCommandLineAreOneLine() throws IOException, InterruptedException {
    assertEquals(2, Main.run(List.of("gpu")));
    assertEquals(2, Main.run(List.of("cpu", "--only", "rings")));
    assertEquals(2, Main.run(List.of("cpu", "--minutes", "-1")));
    assertEquals(2, Main.run(List.of("cpu", "--match")));
    assertEquals(2, Main.run(List.of("cpu", "--match", "(")));
    assertEquals(0, Main.run(List.of("--help")));
  }

  @Test
  void aQuickRunForksOnceUnlessToldOtherwise() {
    Settings quick = Settings.parse(Path.of("home"), List.of("--quick", "--only", "ring,hlc"));
    assertEquals(1, quick.forks());
    assertEquals(List.of("ring", "hlc"), quick.families());
    assertTrue(quick.folder().toString().endsWith("-cpu-quick"));
    assertFalse(Settings.parse(Path.of("home"), List.of()).quick());
  }
}
