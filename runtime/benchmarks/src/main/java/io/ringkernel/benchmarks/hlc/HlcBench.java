package io.ringkernel.benchmarks.hlc;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.infra.BenchmarkParams;

/**
 * One clock, shared by the benchmark's threads (-t). With several threads a figure is what one call
 * takes.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class HlcBench {
  @State(Scope.Benchmark)
  public static class Clock {
    @Param("packedMs")
    String hlc;
    HlcUnderTest clock;

    @Setup(Level.Trial)
    public void open(BenchmarkParams p) {
      clock = Hlcs.KNOWN.make(hlc);
      if (clock.singleThread() && p.getThreads() > 1) {
        throw new IllegalArgumentException(hlc + " is for one thread");
      }
    }
  }

  /** What this thread saw last; it must only rise. */
  @State(Scope.Thread)
  public static class Seen {
    long last;
    long wrong;

    @TearDown(Level.Iteration)
    public void check() {
      if (wrong != 0) {
        throw new IllegalStateException(wrong + " stamps did not rise");
      }
    }

    long rise(long stamp) {
      if (stamp <= last) {
        wrong++;
      }
      return last = stamp;
    }
  }

  @Benchmark
  public long tick(Clock c, Seen s) {
    return s.rise(c.clock.tick());
  }

  /** Half the remote stamps lie a little ahead of the local clock, half behind. */
  @Benchmark
  public long update(Clock c, Seen s) {
    long last = s.last;
    return s.rise(c.clock.update((last & 1) == 0 ? last + 3 : last - 3));
  }
}
