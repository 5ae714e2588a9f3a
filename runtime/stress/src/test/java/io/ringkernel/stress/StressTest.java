package io.ringkernel.stress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.runtime.cpu.actor.InboxOrders;
import io.ringkernel.runtime.cpu.actor.MailboxOrders;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs the jcstress tests: a moment each in the suite, which finds gross mistakes on this
 * processor. {@code -Dstress=quick}, {@code default} or {@code tough} are jcstress's own modes, in
 * all compilers and placements of threads, and take minutes to hours.
 */
class StressTest {
  private static final String MODE = System.getProperty("stress", "");

  @TempDir
  private Path folder;

  private String run(String tests) throws IOException, InterruptedException {
    List<String> words = new ArrayList<>(List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:+UseSerialGC", "-Xmx256m", "-cp", System.getProperty("java.class.path"),
        "org.openjdk.jcstress.Main", "-t", tests, "-r", folder.toString()));
    if (MODE.isEmpty()) {
      // One mode of the virtual machine, one placement: what else there is multiplies the time.
      words.addAll(List.of("-m", "quick", "-sc", "false", "-af", "NONE", "-f", "1", "-iters", "1",
          "-time", "60", "-jvmArgs",
          "--enable-native-access=ALL-UNNAMED -Xmx512m -XX:+UseSerialGC"));
    } else {
      words.addAll(List.of("-m", MODE));
    }
    Path output = folder.resolve("output.txt");
    Process process = new ProcessBuilder(words).directory(folder.toFile())
        .redirectErrorStream(true).redirectOutput(output.toFile()).start();
    process.getOutputStream().close();
    if (!process.waitFor(MODE.isEmpty() ? 180 : 14_400, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError("jcstress does not end");
    }
    return process.exitValue() + "\n" + Files.readString(output, StandardCharsets.UTF_8);
  }

  /** All tests pass but the one that must not: so the harness can fail. */
  @Test
  void noForbiddenOutcomeIsSeenButThatOfTheBrokenTest()
      throws IOException, InterruptedException {
    String output = run("io\\.ringkernel\\.");
    assertFalse(output.startsWith("0\n"), output);
    assertTrue(output.contains("BrokenOrders.EarlyPublish"), output);
    assertTrue(output.contains("Observed forbidden state: 1, 0"), output);
    assertEquals(0, output.lines()
        .filter(line -> line.contains("[FAILED]") && !line.contains("BrokenOrders")).count(),
        output);
    assertTrue(!MODE.isEmpty()
        || output.contains((tests() + 1) + " planned; " + tests() + " passed, 1 failed"), output);
  }

  private static int tests() {
    return (int) Stream.of(RingOrders.class, SharedRingOrders.class, LaneOrders.class,
        ClockOrders.class, StageOrders.class, MailboxOrders.class, InboxOrders.class)
        .flatMap(outer -> Stream.of(outer.getDeclaredClasses()))
        .filter(test -> Modifier.isPublic(test.getModifiers())).count();
  }
}
