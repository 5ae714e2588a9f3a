package io.ringkernel.benchmarks.ring;

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

/**
 * One push and one pop on one thread: the instruction cost alone, with no line crossing between
 * cores.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class RingPushPop {
  @Param("agronaSpsc")
  String ring;
  @Param("64")
  int size;
  @Param("1024")
  int capacity;

  private RingUnderTest contender;
  private RingUnderTest.Producer producer;
  private RingUnderTest.Consumer consumer;
  private VerifyingSink sink;
  private long seq;

  @Setup(Level.Trial)
  public void open() {
    contender = Rings.open(ring, size, capacity, 1);
    sink = new VerifyingSink(size, 1, contender.carriesPayload());
    producer = contender.producer(0);
    consumer = contender.consumer(sink);
  }

  @Benchmark
  public long pushPop() {
    if (!producer.offer(seq)) {
      throw new IllegalStateException("full at " + seq);
    }
    // Twice where a ring steps over padding at its end.
    if (consumer.poll(1) == 0 && consumer.poll(1) == 0) {
      throw new IllegalStateException("empty at " + seq);
    }
    seq++;
    return sink.last;
  }

  @TearDown(Level.Iteration)
  public void check() {
    if (sink.count != seq || sink.wrong != 0) {
      throw new IllegalStateException(
          "pushed " + seq + " popped " + sink.count + " wrong " + sink.wrong);
    }
  }

  @TearDown(Level.Trial)
  public void close() throws Exception {
    contender.close();
  }
}
