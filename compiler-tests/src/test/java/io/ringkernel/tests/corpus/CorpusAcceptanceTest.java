package io.ringkernel.tests.corpus;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.verify.execution.TargetCompilers;
import io.ringkernel.verify.execution.TargetCompilers.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every text of the corpus is accepted by compilers of its language, without a warning. */
final class CorpusAcceptanceTest {
  @TestFactory
  Stream<DynamicTest> nvccAcceptsCuda() {
    return together("kernel.cu", TargetCompilers::cudaTogether);
  }

  @TestFactory
  Stream<DynamicTest> clangAcceptsMsl() {
    return together("kernel.metal", TargetCompilers::mslTogether);
  }

  @TestFactory
  Stream<DynamicTest> tintAcceptsWgsl() {
    return together("kernel.wgsl", TargetCompilers::tint);
  }

  @TestFactory
  Stream<DynamicTest> nagaAcceptsWgsl() {
    return together("kernel.wgsl", TargetCompilers::naga);
  }

  private static Stream<DynamicTest> together(String file,
      Function<List<String>, List<Verdict>> compiler) {
    Map<String, String> texts = Corpus.texts(file);
    assertTrue(texts.size() > 10, texts.size() + " texts");
    List<Verdict> verdicts = compiler.apply(List.copyOf(texts.values()));
    List<DynamicTest> tests = new ArrayList<>();
    int next = 0;
    for (String name : texts.keySet()) {
      Verdict verdict = verdicts.get(next++);
      tests.add(DynamicTest.dynamicTest(name, verdict::orFail));
    }
    return tests.stream();
  }
}
