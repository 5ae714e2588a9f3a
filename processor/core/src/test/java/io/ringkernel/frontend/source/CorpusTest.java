package io.ringkernel.frontend.source;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Methods of the corpus compute what they compute on the JVM. */
final class CorpusTest {
  @ParameterizedTest
  @CsvSource({"Evaluation,18,''", "Control,13,''", "Choosing,18,''", "Literals,14,Constants",
    "Calling,25,Library", "Records,8,Evaluation", "Mathematics,8,''", "Patterns,13,''",
    "Lambdas,9,''", "Enums,7,''", "Generics,7,''",
    "LocalRecords,7,''"})
  void equalsTheJvm(String name, int methods, String others)
      throws ReflectiveOperationException {
    String[] more = Arrays.stream(others.split(" ")).filter(o -> !o.isEmpty())
        .map(CorpusTest::source).toArray(String[]::new);
    Differential differential = new Differential("corpus." + name, source(name), more);
    assertTrue(differential.methods() >= methods, differential.methods() + " methods found");
    differential.check(300);
  }

  static String source(String name) {
    try (InputStream in =
        CorpusTest.class.getResourceAsStream("/frontend/corpus/" + name + ".java")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
