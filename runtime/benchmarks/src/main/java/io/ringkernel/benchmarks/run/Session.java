package io.ringkernel.benchmarks.run;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.runner.RunnerException;

/**
 * Runs the plan through JMH one fork at a time, in passes: each pass forks once every benchmark of
 * a family that has not enough yet, so that contenders stand side by side when the machine drifts.
 * A fork waits a while for the machine to be quiet and its cores near each other; which they were
 * is noted iteration by iteration, and iterations in which others used the machine count for
 * nothing.
 */
final class Session {
  private static final int MOST_FORKS = 5;

  private final Settings settings;
  private final ForkRunner forks = new ForkRunner();
  private final long began = System.nanoTime();
  private final List<Job> failed = new ArrayList<>();

  Session(Settings settings) {
    this.settings = settings;
  }

  /** Runs all families, writes the report after each, and says what failed. */
  List<Job> run() throws IOException, InterruptedException {
    Files.createDirectories(settings.folder());
    List<Job> all = new ArrayList<>();
    for (String family : settings.families()) {
      List<Job> jobs = new ArrayList<>(Plan.jobs(family, settings.quick()));
      jobs.removeIf(job -> !settings.match().matcher(job.toString()).find());
      family(family, jobs);
      all.addAll(jobs);
      JsonFile.write(settings.folder().resolve(family + ".json"), family, jobs, seconds());
      Report.write(settings, all, seconds());
    }
    return failed;
  }

  private void family(String family, List<Job> jobs) throws InterruptedException {
    // Kernels take all processors there are; what crosses between two threads wants near ones.
    NearCores.release();
    if (!family.equals("kernels")) {
      Machine.awaitQuiet(0.1, settings.quick() ? 2 : 40);
      String cores = NearCores.bind();
      System.out.println(family + (cores.isEmpty() ? ": on all processors"
          : ": on processors " + cores + ", which share a cache"));
    }
    int most = settings.forks() > 0 ? settings.forks() : MOST_FORKS;
    for (int pass = 1; pass <= most; pass++) {
      for (Job job : jobs) {
        if (failed.contains(job) || settings.forks() == 0 && job.enough()) {
          continue;
        }
        if (seconds() > settings.minutes() * 60) {
          System.out.println("out of time in " + family + ", pass " + pass);
          return;
        }
        fork(job, pass);
      }
    }
  }

  private void fork(Job job, int pass) throws InterruptedException {
    double patience = settings.quick() ? 1 : 15;
    Machine.awaitQuiet(job.quiet(), job.busy > 1 ? 2 * patience : patience);
    if (job.busy > 1) {
      Machine.awaitNear(settings.quick() ? 1 : 10);
    }
    String said;
    try {
      job.forks.add(forks.run(job));
      said = Tables.brief(job);
    } catch (RunnerException e) {
      said = "FAILED " + (e.getCause() == null ? e : e.getCause());
      failed.add(job);
    }
    System.out.printf(Locale.ROOT, "%5.0f s, pass %d %s: %s%n", seconds(), pass, job, said);
  }

  private double seconds() {
    return (System.nanoTime() - began) / 1e9;
  }
}
