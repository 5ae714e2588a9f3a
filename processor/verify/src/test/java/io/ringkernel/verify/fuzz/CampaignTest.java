package io.ringkernel.verify.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.verify.fuzz.Campaign.Plan;
import io.ringkernel.verify.fuzz.Verdict.Ending;
import io.ringkernel.verify.fuzz.leg.InterpreterLeg;
import io.ringkernel.verify.fuzz.leg.Toolchain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CampaignTest {
  @TempDir
  private Path folder;

  private static Judge judge(Toolchain chain) {
    return new Judge(chain, List.of(new InterpreterLeg()));
  }

  private Plan plan(long seed, long programs) {
    return new Plan(seed, programs, folder, Long.MAX_VALUE, 0);
  }

  @Test
  void aCampaignGoesOnWhereAnEarlierOneEnded() {
    Toolchain product = Toolchain.product();
    try (Judge judge = judge(product)) {
      assertEquals(10, new Campaign(judge, plan(3, 10)).run(_ -> {}).programs());
      long[] shown = new long[1];
      Tally tally =
          new Campaign(judge, plan(3, 25)).run(now -> shown[0] = now.programs());
      assertEquals(25, tally.programs());
      assertEquals(25, shown[0]);
      assertEquals(25, tally.count("interpreter", Ending.EQUAL)
          + tally.count("interpreter", Ending.SAME_TRAP));
      assertEquals(25, new Campaign(judge, plan(3, 25)).run(_ -> {}).programs());
    }
  }

  @Test
  void theFolderOfAnotherCampaignIsRefused() {
    try (Judge judge = judge(Toolchain.product())) {
      new Campaign(judge, plan(3, 2)).run(_ -> {});
      String message = assertThrows(IllegalArgumentException.class,
          () -> new Campaign(judge, plan(4, 2))).getMessage();
      assertTrue(message.contains("seed 3") && message.contains("another folder"), message);
    }
  }

  @Test
  void aFileThatIsNoStateIsRefused() throws IOException {
    Files.writeString(folder.resolve("state"), "programs many\n");
    try (Judge judge = judge(Toolchain.product())) {
      assertThrows(IllegalArgumentException.class, () -> new Campaign(judge, plan(3, 2)));
    }
  }

  @Test
  void whatDiffersIsToldAndKeptAsAKernel() throws IOException {
    Toolchain broken = new Toolchain(module -> module.withFunctions(module.functions().stream()
        .map(f -> f.entry().isPresent() ? f.withBody(List.of()) : f).toList()), List.of());
    try (Judge judge = judge(broken)) {
      Tally tally = new Campaign(judge, plan(3, 4)).run(_ -> {});
      int different = tally.differences().size();
      assertTrue(different > 0 && different == tally.count("interpreter", Ending.DIFFERENT));
      String name = "Seed" + tally.differences().getFirst().seed() + "Interpreter";
      String kernel =
          Files.readString(folder.resolve("differences").resolve(name + ".java"));
      assertTrue(kernel.contains("final class " + name), kernel);
      assertEquals(different,
          new Campaign(judge, plan(3, 4)).run(_ -> {}).differences().size());
    }
  }
}
