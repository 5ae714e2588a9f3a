package io.ringkernel.benchmarks.ring;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
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
import org.openjdk.jmh.infra.ThreadParams;

/**
 * Messages a second (JMH: operations a microsecond, so Mmsg/s) from the benchmark's threads, each a
 * producer, to one consumer thread. An operation is one accepted message; the ring is bounded, so
 * over an iteration the consumer keeps up. After each iteration every message must have arrived,
 * once, in order and intact.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class RingThroughput {
  @State(Scope.Benchmark)
  public static class Shared {
    @Param("agronaSpsc")
    String ring;
    @Param("64")
    int size;
    @Param("1024")
    int capacity;

    RingUnderTest contender;
    final AtomicLong sent = new AtomicLong();
    private VerifyingSink sink;
    private Thread consumer;
    private volatile boolean stop;
    private volatile boolean paused;
    private volatile long received;

    @Setup(Level.Trial)
    public void open(BenchmarkParams p) {
      contender = Rings.open(ring, size, capacity, p.getThreads());
      sink = new VerifyingSink(size, p.getThreads(), contender.carriesPayload());
      RingUnderTest.Consumer c = contender.consumer(sink);
      consumer = Thread.ofPlatform().name("consumer").daemon().start(() -> consume(c));
    }

    private void consume(RingUnderTest.Consumer c) {
      int idle = 0;
      while (!stop) {
        if (c.poll(128) > 0) {
          idle = 0;
        } else {
          if (idle == 0) {
            received = sink.count;
          }
          idle = Spin.idle(idle);
          if (idle == 0 && paused) {
            LockSupport.parkNanos(1_000_000);
          }
        }
      }
    }

    @Setup(Level.Iteration)
    public void resume() {
      paused = false;
      LockSupport.unpark(consumer);
      Spin.settle();
    }

    @TearDown(Level.Iteration)
    public void check() throws InterruptedException {
      long end = System.nanoTime() + 5_000_000_000L;
      while (received != sent.get() && System.nanoTime() < end) {
        Thread.sleep(1);
      }
      if (received != sent.get() || sink.wrong != 0) {
        throw new IllegalStateException(
            "sent " + sent + " received " + received + " wrong " + sink.wrong);
      }
      paused = true; // leaves the cores to whatever measures between iterations
    }

    @TearDown(Level.Trial)
    public void close() throws Exception {
      stop = true;
      consumer.join();
      contender.close();
    }
  }

  @State(Scope.Thread)
  public static class Mine {
    RingUnderTest.Producer producer;
    long base;
    long seq;
    long reported;

    @Setup(Level.Trial)
    public void open(Shared s, ThreadParams t) {
      producer = s.contender.producer(t.getThreadIndex());
      base = (long) t.getThreadIndex() << 56;
    }

    @TearDown(Level.Iteration)
    public void report(Shared s) {
      s.sent.addAndGet(seq - reported);
      reported = seq;
    }
  }

  @Benchmark
  public void message(Mine m) {
    int idle = 0;
    while (!m.producer.offer(m.base | m.seq)) {
      idle = Spin.idle(idle);
    }
    m.seq++;
  }
}
