package io.ringkernel.benchmarks.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.runner.RunnerException;

/**
 * Runs the plan through JMH one fork at a time, in passes over all families: each pass forks once
 * every benchmark that has not enough yet, so that contenders stand side by side when the machine
 * drifts, and when the time ends all families have something. A fork waits a while for the machine
 * to be quiet and its cores near each other; which they were is noted iteration by iteration, and
 * iterations in which others used the machine count for nothing.
 *
 * <p>What an earlier run of the same commit left in the folder counts as done.
 */
final class Session {
  private static final int MOST_FORKS = 5;

  private final Settings settings;
  private final ForkRunner forks = new ForkRunner();
  private final long began = System.nanoTime();
  private final Map<String, List<Job>> families = new LinkedHashMap<>();
  private final Map<String, Double> seconds = new HashMap<>();
  private final List<Job> failed = new ArrayList<>();

  Session(Settings settings) {
    this.settings = settings;
  }

  /** Runs all families, writes the report after each, and says what failed. */
  List<Job> run() throws IOException, InterruptedException {
    Files.createDirectories(settings.folder());
    for (String family : Plan.FAMILIES) {
      List<Job> jobs = new ArrayList<>(Plan.jobs(family, settings.quick()));
      Path file = file(family);
      double before = settings.fresh() ? 0 : JsonFile.read(file, jobs);
      seconds.put(family, before);
      families.put(family, jobs);
      if (before > 0) {
        System.out.printf(Locale.ROOT, "%s: goes on after %.0f s of an earlier run%n", family,
            before);
      } else if (Files.deleteIfExists(file)) {
        // Of another commit: two commits in one report would be compared with each other.
        Files.deleteIfExists(settings.folder().resolve(family + ".png"));
      }
    }
    int most = settings.forks() > 0 ? settings.forks() : MOST_FORKS;
    for (int pass = 1; pass <= most && !isOver(); pass++) {
      for (String family : settings.families()) {
        family(family, pass);
      }
    }
    Report.write(settings, all(), total());
    return failed;
  }

  private Path file(String family) {
    return settings.folder().resolve(family + ".json");
  }

  private List<Job> all() {
    return families.values().stream().flatMap(List::stream).toList();
  }

  private double total() {
    return seconds.values().stream().mapToDouble(Double::doubleValue).sum();
  }

  private void family(String family, int pass) throws IOException, InterruptedException {
    List<Job> wanted = families.get(family).stream()
        .filter(job -> settings.match().matcher(job.toString()).find() && !failed.contains(job)
            && job.forks.size() < pass && (settings.forks() > 0 || !job.enough()))
        .toList();
    if (wanted.isEmpty() || isOver()) {
      return;
    }
    double from = now();
    // Kernels take all processors there are; what crosses between two threads wants near ones.
    NearCores.release();
    if (!family.equals("kernels")) {
      Machine.awaitQuiet(0.1, settings.quick() ? 2 : 10);
      String cores = NearCores.bind();
      System.out.println(family + (cores.isEmpty() ? ": on all processors"
          : ": on processors " + cores + ", which share a cache"));
    }
    for (Job job : wanted) {
      if (isOver()) {
        System.out.println("out of time in " + family + ", pass " + pass);
        break;
      }
      fork(job, pass);
    }
    seconds.merge(family, now() - from, Double::sum);
    JsonFile.write(file(family), family, families.get(family), seconds.get(family));
    Report.write(settings, all(), total());
  }

  private void fork(Job job, int pass) throws InterruptedException {
    double patience = settings.quick() ? 1 : 5;
    Machine.awaitQuiet(job.quiet(), job.busy > 1 ? 2 * patience : patience);
    if (job.busy > 1 && !job.everywhere()) {
      Machine.awaitNear(settings.quick() ? 1 : 5);
    }
    String said;
    try {
      job.forks.add(forks.run(job));
      said = Tables.brief(job);
    } catch (RunnerException e) {
      said = "FAILED " + (e.getCause() == null ? e : e.getCause());
      failed.add(job);
    }
    System.out.printf(Locale.ROOT, "%5.0f s, pass %d %s: %s%n", now(), pass, job, said);
  }

  private boolean isOver() {
    return now() > settings.minutes() * 60;
  }

  private double now() {
    return (System.nanoTime() - began) / 1e9;
  }
}
