package io.ringkernel.benchmarks.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The goals: ours against the rivals of the same run. A row stands only where both were measured; a
 * median counts from four clean iterations with the cores near.
 */
final class Figures {
  /** One goal; {@code rival} is what {@code ours} is held against. */
  record Row(String what, double ours, String unit, String against, double rival, String goal,
      boolean reached) {
    double ratio() {
      return ours / rival;
    }
  }

  private static final int LEAST_ITERATIONS = 4;

  private final List<Job> jobs;
  private final List<Row> rows = new ArrayList<>();

  private Figures(List<Job> jobs) {
    this.jobs = jobs;
  }

  static List<Row> of(List<Job> jobs) {
    Figures figures = new Figures(jobs);
    figures.rings();
    figures.clocks();
    figures.codecs();
    figures.actors();
    figures.topics();
    figures.kernels();
    return figures.rows;
  }

  private void rings() {
    for (int size : new int[] {64, 256, 1024, 4096}) {
      String what = "SPSC " + size + " B, two threads";
      Measured ours = ring("message", "ringkernelSpsc", size, 1, -1);
      Measured best = best(true, ring("message", "agronaSpsc", size, 1, -1),
          ring("message", "jctoolsSpsc", size, 1, -1), ring("message", "disruptor", size, 1, -1));
      atLeast(what, ours, best, size == 64 ? 1.5 : 1, "Mmsg/s");
      Measured bare = ring("message", "segmentSpsc", size, 1, -1);
      atLeast(what, ours, bare, 0.9, "Mmsg/s");
      if (size == 64) {
        Measured slot = ring("message", "ringkernelSpscSlot", size, 1, -1);
        atLeast(what + ", slots of 64 B with their heads", slot, best, 1.5, "Mmsg/s");
        atLeast(what + ", slots of 64 B with their heads", slot, bare, 0.9, "Mmsg/s");
      }
    }
    below("push + pop, 64 B", ring("pushPop", "ringkernelSpsc", 64, 1, -1), 11, "ns");
    for (int producers = 1; producers <= 2; producers++) {
      String what = "MPSC 64 B, " + producers + (producers == 1 ? " producer" : " producers");
      Measured best = best(true, ring("message", "agronaMpsc", 64, producers, -1),
          ring("message", "jctoolsMpsc", 64, producers, -1));
      atLeast(what, ring("message", "ringkernelMpsc", 64, producers, -1), best, 1.5, "Mmsg/s");
      atLeast(what + ", by lanes", ring("message", "ringkernelLanes", 64, producers, -1), best,
          1.5, "Mmsg/s");
    }
    atMost("round trip 64 B, p50", ring("roundTrip", "ringkernelSpsc", 64, 1, 0),
        ring("roundTrip", "agronaSpsc", 64, 1, 0), 0.9, "ns");
    atMost("round trip 64 B, p99", ring("roundTrip", "ringkernelSpsc", 64, 1, 2),
        ring("roundTrip", "agronaSpsc", 64, 1, 2), 0.9, "ns");
  }

  private void clocks() {
    Measured clock = find("nanoTime", "", "", 1, -1);
    for (String contender : List.of("ringkernel", "ringkernelLane")) {
      Measured ours = find("tick", contender, "", 1, -1);
      if (clock.known() && ours.known()) {
        add(contender.endsWith("Lane") ? "HLC tick, by lane" : "HLC tick, one thread", ours, clock,
            "≤ clock + 2 ns", "ns", ours.value <= clock.value + 2);
      }
    }
    below("HLC tick, two threads", find("tick", "ringkernel", "", 2, -1), 39, "ns");
    below("HLC tick, cached clock", find("tick", "ringkernelCached", "", 1, -1), 5, "ns");
  }

  private void codecs() {
    for (String method : List.of("encode", "decode")) {
      Measured ours = find(method, "ringkernel", "", 1, -1);
      atMost(method, ours, find(method, "sbe", "", 1, -1), 0.5, "ns");
      atMost(method, ours, find(method, "segment", "", 1, -1), 1.1, "ns");
      allocates(method, method, "ringkernel", 0.5);
    }
  }

  private void actors() {
    below("tell, spinning", find("tell", "ringkernelSpinning", "", 1, -1), 15, "ns");
    below("ping-pong, spinning, one thread",
        find("pingPong", "ringkernelOneWorker", "", 1, -1), 76, "ns");
    below("ping-pong, spinning, two threads",
        find("pingPong", "ringkernelSpinning", "", 1, -1), 76, "ns");
    below("ask from outside, spinning", find("ask", "ringkernelSpinning", "", 1, -1), 3_000,
        "ns");
    for (String method : List.of("tell", "pingPong", "ask")) {
      Measured pekko = best(false, find(method, "pekkoTuned", "", 1, -1),
          find(method, "pekkoOneThread", "", 1, -1));
      atMost(method + ", workers parked", find(method, "ringkernelWorkers", "", 1, -1), pekko, 1,
          "ns");
      atMost(method + ", virtual threads parked", find(method, "ringkernel", "", 1, -1), pekko, 1,
          "ns");
    }
    allocates("tell, spinning", "tell", "ringkernelSpinning", 8);
    below("spawn, worker spinning", find("spawn", "ringkernelOneWorker", "", 1, -1), 250, "ns");
    below("spawn, workers parked", find("spawn", "ringkernelWorkers", "", 1, -1), 250, "ns");
  }

  private void topics() {
    below("topic match, 10,000 subscriptions", find("match", "ringkernel", "", 1, -1), 220,
        "ns");
    below("topic match, cached", find("match", "ringkernelCached", "", 1, -1), 6, "ns");
  }

  private void kernels() {
    for (String method : List.of("saxpy", "wave", "sum")) {
      atMost(method, find(method, "ringkernelFast", "", 1, -1),
          find(method, "parallelStreams", "", 1, -1), 1, "us");
    }
    // With barriers: the same tree by hand.
    atMost("blockSum", find("blockSum", "ringkernelFast", "", 1, -1),
        find("blockSum", "parallelStreams", "", 1, -1), 2, "us");
  }

  // ------------------------------------------------------------------------------------- rows

  private void atLeast(String what, Measured ours, Measured rival, double factor, String unit) {
    if (ours.known() && rival.known()) {
      add(what, ours, rival, "≥ " + factor(factor), unit, ours.value >= factor * rival.value);
    }
  }

  private void atMost(String what, Measured ours, Measured rival, double factor, String unit) {
    if (ours.known() && rival.known()) {
      add(what, ours, rival, "≤ " + factor(factor), unit, ours.value <= factor * rival.value);
    }
  }

  private void below(String what, Measured ours, double bound, String unit) {
    if (ours.known()) {
      add(what, ours, new Measured("bound", bound), "≤ 1.0x", unit, ours.value <= bound);
    }
  }

  private void allocates(String what, String method, String contender, double most) {
    job(method, contender, "", 1).filter(job -> !Double.isNaN(job.bytes())).ifPresent(job -> {
      Measured ours = new Measured(contender, job.bytes());
      add(what + ", allocated", ours, new Measured("bound", most), "≤ 1.0x", "B/op",
          ours.value <= most);
    });
  }

  private void add(String what, Measured ours, Measured rival, String goal, String unit,
      boolean reached) {
    rows.add(new Row(what, ours.value, unit, rival.name, rival.value, goal, reached));
  }

  private static String factor(double factor) {
    return String.format(Locale.ROOT, "%.1fx", factor);
  }

  // ------------------------------------------------------------------------------- look-ups

  private record Measured(String name, double value) {
    boolean known() {
      return !Double.isNaN(value);
    }
  }

  private static Measured best(boolean highest, Measured... all) {
    Measured best = new Measured("", Double.NaN);
    for (Measured each : all) {
      if (each.known() && (!best.known() || highest == each.value > best.value)) {
        best = each;
      }
    }
    return best;
  }

  private Measured ring(String method, String contender, int size, int threads,
      int percentile) {
    return find(method, contender, String.valueOf(size), threads, percentile);
  }

  /** {@code percentile} is an index into {@link Job#PERCENTILES}; -1 for the value itself. */
  private Measured find(String method, String contender, String size, int threads,
      int percentile) {
    String name = contender.isEmpty() ? method : contender;
    return job(method, contender, size, threads)
        .filter(job -> job.clean(Job.Place.NEAR).count() >= LEAST_ITERATIONS)
        .map(job -> new Measured(name,
            percentile < 0 ? job.value() : job.percentile(percentile)))
        .orElse(new Measured(name, Double.NaN));
  }

  private Optional<Job> job(String method, String contender, String size, int threads) {
    return jobs.stream()
        .filter(job -> job.method().equals(method) && job.contender().equals(contender)
            && job.threads == threads
            && job.parameters.getOrDefault("size", "").equals(size))
        .findFirst();
  }
}
