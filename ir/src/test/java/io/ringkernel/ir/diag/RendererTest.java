package io.ringkernel.ir.diag;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.ringkernel.ir.Span;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RendererTest {
  private static final String SOURCE = "class K {\r\n\tint a = b % c;\r\n}\n";
  private static final Span PERCENT =
      new Span.Source("K.java", SOURCE.indexOf('%'), SOURCE.indexOf('%') + 1, 2, 12);

  @Test
  void caretStandsUnderTheTokenAndNotesFollow() {
    Diagnostic diagnostic =
        Diagnostic.error(Code.MISSING_CAPABILITY, PERCENT, "double", "wgsl")
            .label(new Span.Bytecode("K", "helper", 3, "K.java", 9), "called from here")
            .note("use float");

    assertEquals("""
        K.java:2:12: error: RK201: double is not available on target wgsl
        \tint a = b % c;
        \t          ^
          note: K.java:9: called from here
          note: use float""", Renderer.render(diagnostic, span -> Optional.of(SOURCE)));
  }

  @Test
  void unknownSourceAndPlaceLeaveTheMessageAlone() {
    Diagnostic diagnostic = Diagnostic.warning(Code.RECURSION, Span.None.NONE, "f");

    assertEquals("warning: RK103: method f calls itself",
        Renderer.render(diagnostic, span -> Optional.empty()));
    assertEquals("RK103: method f calls itself", Renderer.message(diagnostic));
  }

  @Test
  void placeAtTheVeryEndOfTheTextIsShown() {
    Span end = new Span.Source("K.java", SOURCE.length(), SOURCE.length(), 4, 1);

    assertEquals(Optional.of("\n^"), Renderer.excerpt(end, SOURCE));
  }
}
