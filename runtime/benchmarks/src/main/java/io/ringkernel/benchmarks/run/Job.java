package io.ringkernel.benchmarks.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One benchmark with one set of parameters, and what its forks gave. */
final class Job {
  /** Reported of sampled benchmarks. */
  static final double[] PERCENTILES = {50, 90, 99, 99.9};

  /**
   * Where the two cores were in an iteration: NEAR too where that does not matter, MIXED where they
   * were moved.
   */
  enum Place {
    NEAR, FAR, MIXED
  }

  /** One iteration; {@code percentiles} is empty unless the benchmark is sampled. */
  record Iteration(double value, double[] percentiles, double waited, double others, Place place,
      boolean clean) {}

  /** One fork; {@code bytes} are allocated by an operation. */
  record Fork(List<Iteration> iterations, double bytes) {}

  final String family;
  final String benchmark;
  final Map<String, String> parameters = new LinkedHashMap<>();
  final List<Fork> forks = new ArrayList<>();
  String unit = "ns/op";
  boolean sampled;
  int threads = 1;
  int warmups = 3;
  int iterations = 6;
  int millis = 200;
  /** Threads that the benchmark keeps busy in all: what of the machine it needs for itself. */
  int busy = 1;
  /** More threads than cores: then waiting for a processor is the benchmark's own doing. */
  boolean oversubscribed;

  Job(String family, Class<?> owner, String method) {
    this.family = family;
    this.benchmark = owner.getName() + "." + method;
  }

  Job with(String name, Object value) {
    parameters.put(name, String.valueOf(value));
    return this;
  }

  /** The parameter that names the contender comes first; empty for a floor. */
  String contender() {
    return parameters.isEmpty() ? "" : parameters.values().iterator().next();
  }

  String method() {
    return benchmark.substring(benchmark.lastIndexOf('.') + 1);
  }

  String shortName() {
    return benchmark.substring(benchmark.lastIndexOf('.', benchmark.lastIndexOf('.') - 1) + 1);
  }

  /** Whether an iteration counts: nobody else kept the benchmark's threads from running. */
  boolean undisturbed(double waited, double others) {
    return busy == 1 ? waited <= 0.04 : others <= 0.15 && (oversubscribed || waited <= 0.25);
  }

  /** Others' processors up to which a fork is started without waiting. */
  double quiet() {
    return busy > 1 ? 0.1 : Math.max(1, Runtime.getRuntime().availableProcessors() - 0.9);
  }

  Stream<Iteration> clean(Place place) {
    return forks.stream().flatMap(fork -> fork.iterations().stream())
        .filter(i -> i.clean() && i.place() == place);
  }

  /** Runs on all processors: where two of them are says nothing. */
  boolean everywhere() {
    return busy > 1 && busy >= Runtime.getRuntime().availableProcessors();
  }

  /** Enough: two forks or more, and ten clean iterations with the cores near. */
  boolean enough() {
    long good = forks.stream()
        .filter(fork -> fork.iterations().stream().anyMatch(
            i -> i.clean() && i.place() == Place.NEAR))
        .count();
    return good >= 2 && clean(Place.NEAR).count() >= 10;
  }

  /** The medians of the clean iterations with the cores near; NaN where there are none. */
  double value() {
    return median(clean(Place.NEAR).mapToDouble(Iteration::value).toArray());
  }

  /** The median of one of {@link #PERCENTILES}, by its index. */
  double percentile(int index) {
    return median(clean(Place.NEAR).mapToDouble(i -> i.percentiles()[index]).toArray());
  }

  double bytes() {
    return median(forks.stream().mapToDouble(Fork::bytes).filter(b -> !Double.isNaN(b)).toArray());
  }

  static double median(double... values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted.length == 0 ? Double.NaN
        : (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
  }

  @Override
  public String toString() {
    return shortName() + " " + parameters + (threads > 1 ? " threads=" + threads : "");
  }
}
