package io.ringkernel.benchmarks.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
    assertEquals(2, Main.run(List.of("--only", "everything")));
    assertEquals(0, Main.run(List.of("--help")));
  }

  @Test
  void commandLineGeneratesKernels() throws Exception {
    Trial.Result result = Trial.fork(Offline.class, "codegen", List.of(),
        List.of("-XX:TieredStopAtLevel=1"), List.of("2", "0"));
    assertEquals(0, result.classes());
    assertTrue(result.cold().wall() > 0, result.toString());
  }

  @Test
  void trialsThatWereMeasuredAreNotMeasuredAgain(@TempDir Path folder) throws Exception {
    Settings settings = Settings.parse(folder, List.of("-o", folder.toString()));
    Trial.Result measured =
        new Trial.Result(3, new Trial.Time(2.5, 1.25), List.of(new Trial.Time(1, 0.5)));
    assertEquals(measured, new Trials(settings).get("one", () -> measured));
    assertEquals(measured, new Trials(settings).get("one", () -> {
      throw new AssertionError("measured again");
    }));
  }

  private static int trial(Contender contender, Trial.Mode mode) throws Exception {
    return Trial.fork(contender, mode, 1, 0, List.of("-XX:TieredStopAtLevel=1"))
        .classes();
  }
}
