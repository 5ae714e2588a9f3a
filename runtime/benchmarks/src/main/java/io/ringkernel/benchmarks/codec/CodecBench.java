package io.ringkernel.benchmarks.codec;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Encode and decode of {@link Msg}. The buffer and the target message live in the state, so the
 * stores stay; set-up proves that what was encoded decodes to the same values.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class CodecBench {
  @Param("sbe")
  String codec;

  private CodecUnderTest contender;
  private Msg source;
  private Msg target;

  @Setup
  public void open() {
    contender = Codecs.KNOWN.make(codec);
    source = Msg.sample();
    target = new Msg();
    int length = 0;
    for (int i = 0; i < 3; i++) {
      source.id++;
      source.values[i] += 1;
      length = contender.encode(source);
      if (!contender.decode(target).same(source)) {
        throw new IllegalStateException(codec + " did not give back what it took");
      }
    }
    System.out.println("encodedBytes=" + length);
  }

  @Benchmark
  public int encode() {
    source.id++;
    return contender.encode(source);
  }

  @Benchmark
  public Msg decode() {
    return contender.decode(target);
  }
}
