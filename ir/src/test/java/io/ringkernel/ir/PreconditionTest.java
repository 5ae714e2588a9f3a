package io.ringkernel.ir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.ir.Precondition.Term;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PreconditionTest {
  private static final Precondition SQUARE = new Precondition(
      List.of(new Term(1, List.of("a.length")), new Term(-1, List.of("n", "n"))));

  @Test
  void textIsWhatAPersonWouldWrite() {
    assertEquals("n * n <= a.length", SQUARE.toString());
    assertEquals("8 * (n/8) <= 3 + grid.x", new Precondition(List.of(new Term(3, List.of()),
        new Term(1, List.of("grid.x")), new Term(-8, List.of("n/8")))).toString());
    assertEquals("n >= 0", new Precondition(List.of(new Term(1, List.of("n")))).toString());
  }

  @Test
  void holdsInExactArithmetic() {
    assertTrue(SQUARE.holds(Map.of("a.length", 9L, "n", 3L)::get));
    assertFalse(SQUARE.holds(Map.of("a.length", 8L, "n", 3L)::get));
    // As ints the product would be 0.
    assertFalse(SQUARE.holds(Map.of("a.length", 8L, "n", 65_536L)::get));
  }

  @Test
  void whatNoLongHoldsCountsAsNo() {
    Precondition cube = new Precondition(List.of(new Term(1, List.of("n", "n", "n"))));
    assertFalse(cube.holds(symbol -> Integer.MAX_VALUE));
  }

  @Test
  void quotientsAreJavas() {
    Precondition quotient = new Precondition(List.of(new Term(1, List.of("n/8"))));
    assertTrue(quotient.holds(symbol -> -7));
    assertFalse(quotient.holds(symbol -> -8));
  }
}
