package io.ringkernel.verify.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.verify.execution.EmulatedLanguage.RejectedText;
import org.junit.jupiter.api.Test;

class MslTranslationTest {
  @Test
  void aMisspeltAttributeIsRefusedThoughClangIgnoresIt() {
    String source = Kernels.text("sum.metal")
        .replace("[[thread_position_in_grid]]", "[[thread_positon_in_grid]]");
    RejectedText refusal =
        assertThrows(RejectedText.class, () -> MslTranslation.of(source));
    assertTrue(refusal.getMessage().contains("[[thread_positon_in_grid]]"));
    assertTrue(refusal.getMessage().startsWith("kernel.metal:"));
  }

  @Test
  void aParameterWithoutAnAttributeIsRefused() {
    assertThrows(RejectedText.class, () -> MslTranslation.of("kernel void f(device int* x) {}"));
  }

  @Test
  void onlyGroupVariablesAreMarked() throws RejectedText {
    String source = """
        static void g(threadgroup float* p) { p[0] = 1.0f; }
        kernel void f(device int* x [[buffer(0)]]) {
            // threadgroup float commented[4];
            threadgroup float a[4], b[2][3]; threadgroup atomic_int c;
            threadgroup float* p = a;
        }
        """;
    assertEquals(source
        .replace("threadgroup float a", "EMU_GROUP float a")
        .replace("threadgroup atomic_int c", "EMU_GROUP atomic_int c"),
        MslTranslation.of(source).text());
  }
}
