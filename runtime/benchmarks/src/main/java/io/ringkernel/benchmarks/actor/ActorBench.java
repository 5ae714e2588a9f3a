package io.ringkernel.benchmarks.actor;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Nanoseconds a round trip, a told message, an ask and an actor; see {@link ActorsUnderTest}. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ActorBench {
  private static final int BATCH = 20_000;
  private static final int SPAWN = 1_000;

  @State(Scope.Benchmark)
  public static class Runtime {
    @Param("pekko")
    String actors;
    ActorsUnderTest contender;
    long value;

    @Setup(Level.Trial)
    public void open() throws Exception {
      contender = ActorRuntimes.KNOWN.make(actors);
      contender.open();
    }

    @TearDown(Level.Trial)
    public void close() throws Exception {
      contender.close();
    }
  }

  @State(Scope.Benchmark)
  public static class Spawned {
    @TearDown(Level.Invocation)
    public void end(Runtime r) throws Exception {
      r.contender.endSpawned();
    }
  }

  @Benchmark
  @OperationsPerInvocation(BATCH)
  public void pingPong(Runtime r) throws Exception {
    r.contender.pingPong(BATCH);
  }

  @Benchmark
  @OperationsPerInvocation(BATCH)
  public void tell(Runtime r) throws Exception {
    r.contender.tell(BATCH);
  }

  @Benchmark
  public long ask(Runtime r) throws Exception {
    long v = r.contender.ask(r.value);
    if (v != r.value + 1) {
      throw new IllegalStateException("answer " + v);
    }
    return r.value = v;
  }

  /**
   * Ends the spawned actors after each invocation, which takes a millisecond or more, so that its
   * timing holds.
   */
  @Benchmark
  @OperationsPerInvocation(SPAWN)
  public void spawn(Runtime r, Spawned s) throws Exception {
    r.contender.spawn(SPAWN);
  }
}
