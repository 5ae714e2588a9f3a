package io.ringkernel.benchmarks.run;

import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/**
 * In the fork, round each iteration: how much of it this process's threads waited for a processor,
 * how many processors others used, and how far apart the cores were before and after.
 */
public final class MachineProfiler implements InternalProfiler {
  static final String WAITED = "waited";
  static final String OTHERS = "others";
  static final String NEAREST = "nearest";
  static final String FARTHEST = "farthest";
  private static final boolean TWO_CORES = Integer.getInteger("benchmarks.busy", 1) > 1;

  private Machine.Span span;
  private double before;

  @Override
  public void beforeIteration(BenchmarkParams b, IterationParams i) {
    before = TWO_CORES ? coreToCore() : 0;
    span = new Machine.Span();
  }

  @Override
  public Collection<? extends Result<?>> afterIteration(BenchmarkParams b, IterationParams i,
      IterationResult r) {
    double waited = span.waited();
    double others = span.others();
    double after = TWO_CORES ? coreToCore() : 0;
    return List.of(result(WAITED, waited), result(OTHERS, others),
        result(NEAREST, Math.min(before, after)), result(FARTHEST, Math.max(before, after)));
  }

  private static double coreToCore() {
    try {
      return Machine.coreToCoreNanos();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Result<?> result(String name, double v) {
    return new ScalarResult(name, v, "", AggregationPolicy.MAX);
  }

  @Override
  public String getDescription() {
    return "machine";
  }
}
