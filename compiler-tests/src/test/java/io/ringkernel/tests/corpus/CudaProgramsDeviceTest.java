package io.ringkernel.tests.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.verify.fuzz.Judge;
import io.ringkernel.verify.fuzz.Verdict;
import io.ringkernel.verify.fuzz.Verdict.Ending;
import io.ringkernel.verify.fuzz.leg.TargetLeg;
import io.ringkernel.verify.fuzz.leg.Toolchain;
import io.ringkernel.verify.fuzz.program.Generator;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Random programs on an NVIDIA device. Run where there is one: {@code ./ringkernel test
 * -Dtest.excludedGroups= -Dgroups=gpu}; for more, {@code ./ringkernel fuzz --legs nvcc}.
 */
@Tag("gpu")
final class CudaProgramsDeviceTest {
  private static final int PROGRAMS = Integer.getInteger("fuzz.programs", 120);
  private static final long SEED = Long.getLong("fuzz.seed", 1) + 7_000_000;

  @Test
  void randomProgramsAgreeWithTheJvm() {
    List<String> wrong = new ArrayList<>();
    int ran = 0;
    try (Judge judge = new Judge(Toolchain.product(), List.of(TargetLeg.nvcc()))) {
      for (Verdict verdict : judge.judge(LongStream.range(SEED, SEED + PROGRAMS)
          .mapToObj(Generator::program).toList())) {
        verdict.mismatches().forEach(m -> wrong.add("ringkernel fuzz --programs 1 --seed "
            + verdict.program().seed() + " --legs " + m.leg() + ": " + m.difference()));
        ran += verdict.legs().get("nvcc") == Ending.NOT_RUN ? 0 : 1;
      }
    }
    assertEquals("", String.join("\n", wrong));
    assertTrue(ran > PROGRAMS * 9 / 10, ran + " programs ran");
  }
}
