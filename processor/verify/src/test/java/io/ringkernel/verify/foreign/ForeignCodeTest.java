package io.ringkernel.verify.foreign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Methods of the JDK and of libraries, compiled from their class files, compute what the JVM
 * computes. {@code -Dringkernel.foreign.runs} says on how many inputs each.
 */
class ForeignCodeTest {
  private static final int RUNS = Integer.getInteger("ringkernel.foreign.runs", 6);

  private static ForeignReport report(Path place, Predicate<String> classes, String... classPath)
      throws IOException {
    List<ClassContainer> others = Arrays.stream(classPath).map(ForeignCodeTest::open).toList();
    try (ClassContainer container = open(place)) {
      return new ForeignCheck(container, others, new ForeignCheck.Options(classes, RUNS, 1),
          (_, _, _) -> {}).run();
    } finally {
      for (ClassContainer other : others) {
        other.close();
      }
    }
  }

  private static ClassContainer open(String jar) {
    return open(jar(jar));
  }

  private static ClassContainer open(Path place) {
    try {
      return ClassContainer.open(place);
    } catch (IOException e) {
      throw new AssertionError(place.toString(), e);
    }
  }

  private static Path jar(String name) {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(Path::of).filter(p -> p.getFileName().toString().startsWith(name)).findFirst()
        .orElseThrow(() -> new AssertionError(name + " is not on the class path"));
  }

  private static void assertGood(ForeignReport report, int leastPure, double share) {
    String summary = report.summary();
    assertEquals(0, report.mismatches(), () -> summary + ": " + report.methods().stream()
        .filter(m -> !m.mismatches().isEmpty()).findFirst());
    assertTrue(report.pure() >= leastPure, summary);
    assertTrue(report.pureCompiled() >= share * report.pure(), summary);
  }

  @Test
  void mathOfTheJdk() throws IOException {
    assertGood(report(ForeignCheck.jdkModule("java.base"),
        name -> name.matches("java\\.lang\\.(Math|StrictMath|FdLibm.*)")), 235, 0.99);
  }

  @ParameterizedTest
  @CsvSource({"commons-math3,140,0.99", "commons-numbers-core,45,0.99",
    "commons-numbers-gamma,35,0.99", "commons-lang3,140,0.99"})
  void libraries(String jar, int leastPure, double share) throws IOException {
    String[] others = jar.startsWith("commons-numbers")
        ? new String[] {"commons-numbers-core", "commons-numbers-gamma"} : new String[0];
    assertGood(report(jar(jar), _ -> true, others), leastPure, share);
  }
}
