package io.ringkernel.tests.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.verify.execution.TargetCompilers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Our MSL has the shape of what naga makes of our WGSL of the same kernels; {@code
 * docs/design/012-msl-beside-naga.md} explains each difference that is allowed here.
 */
final class MetalShapeTest {
  private static final Pattern COMMENT = Pattern.compile("//[^\n]*");

  /** Words of a text that make its shape. */
  private record Shape(int kernels, int switches, int loops, int barriers, int sharing) {
    static Shape of(String source) {
      String text = COMMENT.matcher(source).replaceAll("");
      return new Shape(count(text, "\\bkernel void\\b"), count(text, "\\bswitch *\\("),
          count(text, "\\b(?:while|for) *\\("), count(text, "\\bthreadgroup_barrier\\("),
          (int) Pattern.compile("\\bkernel void\\b").splitAsStream(text)
              .filter(part -> part.contains("threadgroup_barrier(")).count());
    }

    private static int count(String text, String pattern) {
      return (int) Pattern.compile(pattern).matcher(text).results().count();
    }
  }

  @TestFactory
  Stream<DynamicTest> ourMetalHasTheShapeOfNagas() {
    Map<String, String> metal = Corpus.texts("kernel.metal");
    Map<String, String> wgsl = Corpus.texts("kernel.wgsl");
    List<String> names = metal.keySet().stream()
        .filter(name -> wgsl.containsKey(name)
            && isComparable(metal.get(name), wgsl.get(name))
            && isWhole(metal.get(name), wgsl.get(name))).toList();
    assertTrue(names.size() >= 40, () -> names.size() + " texts: " + names);
    List<String> translated =
        TargetCompilers.mslByNaga(names.stream().map(wgsl::get).toList());
    List<DynamicTest> tests = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      Shape ours = Shape.of(metal.get(names.get(i)));
      Shape nagas = Shape.of(translated.get(i));
      tests.add(DynamicTest.dynamicTest(names.get(i), () -> compare(ours, nagas)));
    }
    return tests.stream();
  }

  /** Without what WGSL lacks: its emulation there has loops and branches of its own. */
  private static boolean isComparable(String metal, String wgsl) {
    return !metal.contains("simd_") && !wgsl.contains("rk_long")
        && !wgsl.contains("atomicCompareExchangeWeak")
        && !wgsl.contains("workgroupUniformLoad")
        // naga wants the launch's value for it before it prints anything.
        && !wgsl.contains("\noverride ");
  }

  /** Where the targets refuse different kernels of a class, there is nothing to compare. */
  private static boolean isWhole(String metal, String wgsl) {
    return Pattern.compile("\\bkernel void\\b").matcher(metal).results().count()
        == Pattern.compile("@compute\\b").matcher(wgsl).results().count();
  }

  private static void compare(Shape ours, Shape nagas) {
    assertEquals(ours.kernels(), nagas.kernels(), "kernels");
    assertTrue(ours.switches() <= nagas.switches(), "switches: " + ours + " " + nagas);
    assertTrue(ours.loops() <= nagas.loops(), "loops: " + ours + " " + nagas);
    assertEquals(ours.sharing(), nagas.sharing(), "kernels with barriers");
    assertEquals(2 * ours.barriers() + ours.sharing(), nagas.barriers(), "barriers");
  }
}
