package io.ringkernel.benchmarks.ring;

import java.util.concurrent.TimeUnit;
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

/**
 * Ping-pong: the message goes out through one ring, an echo thread sends it back through another.
 * Both threads spin. Sampled, so that percentiles show; a sample holds one System.nanoTime() more
 * than the round trip.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class RingRoundTrip {
  @Param("agronaSpsc")
  String ring;
  @Param("64")
  int size;
  @Param("1024")
  int capacity;

  private RingUnderTest ping;
  private RingUnderTest pong;
  private RingUnderTest.Producer out;
  private RingUnderTest.Consumer back;
  private VerifyingSink sink;
  private long seq;
  private Thread echo;
  private volatile boolean stop;
  private volatile boolean paused;

  @Setup(Level.Trial)
  public void open() {
    ping = Rings.open(ring, size, capacity, 1);
    pong = Rings.open(ring, size, capacity, 1);
    sink = new VerifyingSink(size, 1, ping.carriesPayload());
    out = ping.producer(0);
    back = pong.consumer(sink);
    RingUnderTest.Producer reply = pong.producer(0);
    RingUnderTest.Consumer in = ping.consumer((stamp, tail) -> {
      int idle = 0;
      while (!reply.offer(stamp)) {
        idle = Spin.idle(idle);
      }
    });
    echo = Thread.ofPlatform().name("echo").daemon().start(() -> {
      int idle = 0;
      while (!stop) {
        if (in.poll(16) > 0) {
          idle = 0;
        } else {
          idle = Spin.idle(idle);
          if (idle == 0 && paused) {
            LockSupport.parkNanos(1_000_000);
          }
        }
      }
    });
  }

  @Setup(Level.Iteration)
  public void resume() {
    paused = false;
    LockSupport.unpark(echo);
    Spin.settle();
  }

  @Benchmark
  public long roundTrip() {
    int idle = 0;
    while (!out.offer(seq)) {
      idle = Spin.idle(idle);
    }
    idle = 0;
    while (back.poll(1) == 0) {
      idle = Spin.idle(idle);
    }
    seq++;
    return sink.last;
  }

  @TearDown(Level.Iteration)
  public void check() {
    if (sink.count != seq || sink.wrong != 0) {
      throw new IllegalStateException(
          "sent " + seq + " back " + sink.count + " wrong " + sink.wrong);
    }
    paused = true; // leaves the cores to whatever measures between iterations
  }

  @TearDown(Level.Trial)
  public void close() throws Exception {
    stop = true;
    echo.join();
    ping.close();
    pong.close();
  }
}
