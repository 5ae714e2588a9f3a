package io.ringkernel.frontend.bytecode;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Methods whose control flow is hard to restore compute what they compute on the JVM. */
final class HandWrittenTest {
  private static final int RUNS = 300;
  private static final int ARRAY_LENGTH = 16;

  @ParameterizedTest
  @EnumSource
  void equalsTheJvm(CompiledClass.By compiler) throws IllegalAccessException {
    List<Differential.Subject> subjects =
        Differential.subjects(CompiledClass.of("HandWritten", source(), compiler));
    assertTrue(subjects.size() >= 25, subjects.size() + " methods");
    for (Differential.Subject subject : subjects) {
      subject.check(RUNS, ARRAY_LENGTH);
    }
  }

  static String source() {
    try (InputStream in =
        HandWrittenTest.class.getResourceAsStream("/frontend/bytecode/HandWritten.java")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
