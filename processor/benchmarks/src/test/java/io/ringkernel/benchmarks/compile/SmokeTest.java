package io.ringkernel.benchmarks.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every contender compiles its class; nothing is timed. */
final class SmokeTest {
  @ParameterizedTest
  @EnumSource
  void processorAddsClassFiles(Contender contender) throws Exception {
    int with = trial(contender, Trial.Mode.FULL);
    int without = trial(contender, Trial.Mode.NONE);
    assertTrue(contender == Contender.EMPTY ? with == without : with > without,
        with + " class files, without the processor " + without);
  }

  @Test
  void wrongUseIsSaidInOneLine() throws Exception {
    assertEquals(2, Main.run(List.of("--slowly")));
    assertEquals(0, Main.run(List.of("--help")));
  }

  private static int trial(Contender contender, Trial.Mode mode) throws Exception {
    return Trial.fork(contender, mode, 1, 0, List.of(), List.of("-XX:TieredStopAtLevel=1"))
        .classes();
  }
}
