package io.ringkernel.frontend.source;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/**
 * Random methods compute what they compute on the JVM. {@code -Dringkernel.random.seed} and {@code
 * -Dringkernel.random.classes} choose others; a failure names its seed.
 */
final class RandomMethodsTest {
  private static final int METHODS = 25;

  @Test
  void equalTheJvm() throws ReflectiveOperationException {
    long seed = Long.getLong("ringkernel.random.seed", 20260101);
    int classes = Integer.getInteger("ringkernel.random.classes", 8);
    for (int i = 0; i < classes; i++, seed++) {
      String source = new RandomMethods(seed).classNamed("Generated", METHODS);
      try {
        Differential differential = new Differential("Generated", source);
        assertTrue(differential.methods() >= METHODS);
        differential.check(25);
      } catch (AssertionError | RuntimeException e) {
        throw new AssertionError("seed " + seed + "\n" + e.getMessage() + "\n" + source, e);
      }
    }
  }
}
