package io.ringkernel.benchmarks.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs one fork of a job and reads what JMH says of it. */
final class ForkRunner {
  /** Unsafe for Agrona, native access for ours; the collector has least to do with barriers. */
  private static final String FLAGS = "-Xms2g -Xmx2g -XX:+UseParallelGC"
      + " --add-opens=java.base/jdk.internal.misc=ALL-UNNAMED"
      + " --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED";

  private final List<String> flags;
  /** 0 runs inside this process: for a test that only asks whether everything works. */
  private final int forks;

  ForkRunner() {
    this(1);
  }

  ForkRunner(int forks) {
    this.forks = forks;
    this.flags = flags();
  }

  /** The flags of each fork. */
  static List<String> flags() {
    String given = System.getenv("RINGKERNEL_BENCH_FLAGS");
    return List.of((given == null ? FLAGS : given).trim().split("\\s+"));
  }

  Job.Fork run(Job job) throws RunnerException {
    ChainedOptionsBuilder options = new OptionsBuilder()
        .include("^" + job.benchmark.replace(".", "\\.") + "$")
        .forks(forks).threads(job.threads)
        .warmupIterations(job.warmups).warmupTime(TimeValue.milliseconds(job.millis))
        .measurementIterations(job.iterations)
        .measurementTime(TimeValue.milliseconds(job.millis))
        .addProfiler(GCProfiler.class)
        .addProfiler(MachineProfiler.class)
        .jvmArgs(flags.toArray(String[]::new))
        .jvmArgsAppend("-Dbenchmarks.busy=" + (job.everywhere() ? 1 : job.busy))
        .shouldFailOnError(true)
        .verbosity(VerboseMode.SILENT);
    job.parameters.forEach((name, value) -> options.param(name, value));
    return read(new Runner(options.build()).run().iterator().next(), job);
  }

  private static Job.Fork read(RunResult run, Job job) {
    List<Job.Iteration> iterations = new ArrayList<>();
    for (BenchmarkResult benchmark : run.getBenchmarkResults()) {
      for (IterationResult iteration : benchmark.getIterationResults()) {
        iterations.add(read(iteration, job));
      }
    }
    return new Job.Fork(iterations, secondary(run.getSecondaryResults(), "gc.alloc.rate.norm"));
  }

  private static Job.Iteration read(IterationResult iteration, Job job) {
    double[] percentiles = job.sampled
        ? Arrays.stream(Job.PERCENTILES)
            .map(iteration.getPrimaryResult().getStatistics()::getPercentile).toArray()
        : new double[0];
    Map<String, ? extends Result<?>> secondary = typed(iteration.getSecondaryResults());
    double waited = secondary(secondary, MachineProfiler.WAITED);
    double others = secondary(secondary, MachineProfiler.OTHERS);
    Job.Place place = secondary(secondary, MachineProfiler.FARTHEST) < Machine.NEAR_NS
        ? Job.Place.NEAR
        : secondary(secondary, MachineProfiler.NEAREST) < Machine.NEAR_NS ? Job.Place.MIXED
        : Job.Place.FAR;
    return new Job.Iteration(iteration.getPrimaryResult().getScore(), percentiles, waited, others,
        place, job.undisturbed(waited, others));
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // as JMH gives them
  private static Map<String, ? extends Result<?>> typed(Map<String, ? extends Result> results) {
    return (Map<String, ? extends Result<?>>) (Map<String, ?>) results;
  }

  @SuppressWarnings("rawtypes")
  private static double secondary(Map<String, ? extends Result> results, String name) {
    Result<?> result = results.get(name);
    return result == null ? Double.NaN : result.getScore();
  }
}
