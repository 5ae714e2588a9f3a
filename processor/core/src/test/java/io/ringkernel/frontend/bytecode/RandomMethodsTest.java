package io.ringkernel.frontend.bytecode;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Random methods compute what they compute on the JVM. {@code -Dbytecode.random.methods=1000} runs
 * more of them for each compiler, {@code -Dbytecode.random.seed=7} others.
 */
final class RandomMethodsTest {
  private static final int METHODS = Integer.getInteger("bytecode.random.methods", 16);
  private static final long SEED = Long.getLong("bytecode.random.seed", 1);
  private static final int METHODS_IN_CLASS = 40;
  private static final int RUNS = 40;
  private static final int ARRAY_LENGTH = 16;

  @ParameterizedTest
  @EnumSource
  void equalTheJvm(CompiledClass.By compiler) throws IllegalAccessException {
    for (int first = 0; first < METHODS; first += METHODS_IN_CLASS) {
      String name = "Random" + first;
      // a seed of its own for each compiler, so that they do not all try the same methods
      String source = RandomClass.source(name, SEED * 31 + compiler.ordinal() + 1000L * first,
          Math.min(METHODS_IN_CLASS, METHODS - first));
      List<Differential.Subject> subjects =
          Differential.subjects(CompiledClass.of(name, source, compiler));
      for (Differential.Subject subject : subjects) {
        subject.check(RUNS, ARRAY_LENGTH);
      }
    }
  }
}
