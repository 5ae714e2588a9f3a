package io.ringkernel.tests.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a kernel asks of floating point is in its text and in its manifest. */
class PrecisionTest {
  private static String text(String file, String kernel) {
    return Corpus.texts(file).get("kernels.intrinsics." + kernel);
  }

  @Test
  void aKernelThatContractsSaysSoInItsText() {
    String cuda = text("kernel.cu", "ContractedProducts");
    assertTrue(cuda.contains("fmaf(a, x[i], y[i])"), cuda);
    assertTrue(cuda.contains("-fmad=false"), cuda);
    assertTrue(text("kernel.metal", "ContractedProducts").contains("metal::precise::fma("));
    assertFalse(text("kernel.wgsl", "ContractedProducts").contains("fma("));
    assertFalse(text("kernel.cu", "NumberParts").contains("__sinf"));
  }

  @Test
  void aFastKernelUsesTheFunctionsOfTheTarget() {
    String cuda = text("kernel.cu", "FastFunctions");
    for (String name : new String[] {"__sinf(", "__cosf(", "__expf(", "__logf(",
      "__fdividef("}) {
      assertTrue(cuda.contains(name), name + " in\n" + cuda);
    }
    String metal = text("kernel.metal", "FastFunctions");
    assertTrue(metal.contains("metal::fast::sin("), metal);
    assertTrue(metal.contains("metal::fast::divide("), metal);
  }

  @Test
  void theManifestNamesThePrecision() {
    Map<String, String> expected = Map.of("contractedProducts", "contract", "fastFunctions",
        "fast", "numberParts", "strict");
    expected.forEach((kernel, precision) -> assertEquals(precision,
        Corpus.kernels().stream().filter(k -> k.name().equals(kernel)).findFirst().orElseThrow()
            .kernel().get("precision"), kernel));
  }
}
