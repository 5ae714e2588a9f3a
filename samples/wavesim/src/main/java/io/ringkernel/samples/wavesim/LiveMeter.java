package io.ringkernel.samples.wavesim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Rates and latencies since the last reading. Not thread-safe. */
final class LiveMeter {
  private static final double MICRO = 1e3;
  private static final double SECOND = 1e9;

  private final List<Double> latencies = new ArrayList<>();
  private long steps;
  private long cells;
  private long messages;
  private long computeNanos;
  private long since = System.nanoTime();

  /**
   * What was seen.
   *
   * @param stepsPerSecond over the time spent computing
   * @param cellsPerSecond likewise
   * @param messagesPerSecond to and from actors, over all the time
   * @param latencies of questions to the live actor, microseconds, in order
   * @param p50 their median
   * @param p99 their 99th percentile
   */
  record Reading(double stepsPerSecond, double cellsPerSecond, double messagesPerSecond,
      List<Double> latencies, double p50, double p99) {}

  void computed(int stepsDone, long cellsDone, long nanos) {
    steps += stepsDone;
    cells += cellsDone;
    computeNanos += nanos;
  }

  void told(int count) {
    messages += count;
  }

  void answered(long nanos) {
    messages += 2;
    latencies.add(nanos / MICRO);
  }

  Reading read() {
    long now = System.nanoTime();
    double seconds = Math.max(1, now - since) / SECOND;
    double busy = Math.max(1, computeNanos) / SECOND;
    double[] sorted = latencies.stream().mapToDouble(Double::doubleValue).toArray();
    Arrays.sort(sorted);
    Reading reading = new Reading(steps / busy, cells / busy, messages / seconds,
        List.copyOf(latencies), share(sorted, 0.5), share(sorted, 0.99));
    latencies.clear();
    steps = 0;
    cells = 0;
    messages = 0;
    computeNanos = 0;
    since = now;
    return reading;
  }

  private static double share(double[] sorted, double part) {
    return sorted.length == 0 ? 0 : sorted[(int) Math.min(sorted.length - 1, part * sorted.length)];
  }
}
