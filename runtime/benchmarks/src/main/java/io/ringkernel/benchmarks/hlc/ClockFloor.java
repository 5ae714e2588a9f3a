package io.ringkernel.benchmarks.hlc;

import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What no clock of this kind goes under: reading the time, and one atomic step. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ClockFloor {
  private final AtomicLong word = new AtomicLong();

  @Benchmark
  public long nanoTime() {
    return System.nanoTime();
  }

  @Benchmark
  public long currentTimeMillis() {
    return System.currentTimeMillis();
  }

  @Benchmark
  public long instantNow() {
    Instant i = Instant.now();
    return i.getEpochSecond() ^ i.getNano();
  }

  @Benchmark
  public long atomicIncrement() {
    return word.incrementAndGet();
  }

  @Benchmark
  public long casIncrement() {
    for (;;) {
      long v = word.get();
      if (word.compareAndSet(v, v + 1)) {
        return v;
      }
    }
  }
}
