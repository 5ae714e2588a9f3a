package io.ringkernel.verify.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.verify.fuzz.Verdict.Ending;
import io.ringkernel.verify.fuzz.leg.BytecodeLeg;
import io.ringkernel.verify.fuzz.leg.FastLeg;
import io.ringkernel.verify.fuzz.leg.InterpreterLeg;
import io.ringkernel.verify.fuzz.leg.Leg;
import io.ringkernel.verify.fuzz.leg.TargetLeg;
import io.ringkernel.verify.fuzz.leg.Toolchain;
import io.ringkernel.verify.fuzz.leg.UncheckedLeg;
import io.ringkernel.verify.fuzz.program.Generator;
import io.ringkernel.verify.fuzz.program.Program;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * Programs that nobody wrote come to the same on every leg. The property {@code fuzz.programs} says
 * how many, {@code fuzz.seed} the first seed; {@code ringkernel fuzz} is for more.
 */
final class RandomProgramsTest {
  private static final int BATCH = 20;
  private static final int PROGRAMS = Integer.getInteger("fuzz.programs", 40);
  private static final int ACTORS = 16;
  private static final long SEED = Long.getLong("fuzz.seed", 1);

  @Test
  void theInterpreterAgreesWithTheJvm() {
    agrees(SEED, new InterpreterLeg());
  }

  @Test
  void codeForRowsAndBlocksAgreesWithTheJvm() {
    agrees(SEED + 3_000_000, new FastLeg());
  }

  @Test
  void formsThatRelyOnPreconditionsAgreeWithTheJvm() {
    agrees(SEED + 4_000_000, new UncheckedLeg());
  }

  @Test
  void helpersFromClassFilesAgreeWithTheJvm() {
    agrees(SEED + 5_000_000, new BytecodeLeg());
  }

  @Test
  void cudaAndMslAgreeWithTheJvm() {
    Set<Ending> endings = agrees(SEED + 1_000_000, TargetLeg.cuda(), TargetLeg.msl());
    assertTrue(endings.containsAll(Set.of(Ending.EQUAL, Ending.NEAR)), endings::toString);
  }

  @Test
  void actorsAgreeWithTheJvm() {
    List<Program> actors = LongStream.iterate(SEED + 6_000_000, seed -> seed + 1)
        .mapToObj(Generator::program).filter(p -> p.actor().isPresent()).limit(ACTORS).toList();
    List<String> wrong = new ArrayList<>();
    try (Judge judge = new Judge(Toolchain.product(),
        List.of(new InterpreterLeg(), TargetLeg.cuda(), TargetLeg.msl()))) {
      judge.judge(actors).forEach(verdict -> verdict.mismatches().forEach(m -> wrong.add(
          verdict.program().seed() + " " + m.leg() + ": " + m.difference())));
    }
    assertEquals("", String.join("\n", wrong));
  }

  @Test
  void wgslAgreesWithTheJvm() {
    agrees(SEED + 2_000_000, TargetLeg.wgsl());
  }

  @Test
  void aSeedSaysEverythingOfAProgram() {
    for (long seed = 0; seed < 20; seed++) {
      Program one = Generator.program(seed);
      Program other = Generator.program(seed);
      assertEquals(one.source(), other.source());
      assertEquals(one.parameters(), other.parameters());
    }
  }

  private static Set<Ending> agrees(long first, Leg... legs) {
    List<String> wrong = new ArrayList<>();
    Set<Ending> endings = EnumSet.noneOf(Ending.class);
    int run = 0;
    try (Judge judge = new Judge(Toolchain.product(), List.of(legs))) {
      for (long seed = first; seed < first + PROGRAMS; seed += BATCH) {
        List<Program> programs = LongStream.range(seed, Math.min(seed + BATCH, first + PROGRAMS))
            .mapToObj(Generator::program).toList();
        for (Verdict verdict : judge.judge(programs)) {
          verdict.mismatches().forEach(m -> wrong.add("ringkernel fuzz --programs 1 --seed "
              + verdict.program().seed() + " --legs " + m.leg() + ": " + m.difference()));
          endings.addAll(verdict.legs().values());
          run += (int) verdict.legs().values().stream().filter(e -> e != Ending.NOT_RUN).count();
        }
      }
    }
    assertEquals("", String.join("\n", wrong));
    assertTrue(run > PROGRAMS / 5, run + " programs ran on a leg");
    return endings;
  }
}
