package io.ringkernel.ir.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;

class NamerTest {
  private final Namer namer = new Namer(new ReservedWords(Set.of("half", "for"), Set.of("sqrt")));

  @Test
  void legalJavaNamesSurvive() {
    assertEquals("counter", namer.name("counter"));
    assertEquals("x1", namer.name("x1"));
    assertEquals("camelCase_9", namer.name("camelCase_9"));
  }

  @Test
  void reservedWordsGetAnUnderscore() {
    assertEquals("half_", namer.name("half"));
    assertEquals("half_1", namer.name("half"));
  }

  @Test
  void fileScopeWordsAreReservedForFunctionsOnly() {
    assertEquals("sqrt_", namer.fileScopeName("sqrt"));
    assertEquals("sqrt", namer.name("sqrt"));
  }

  @Test
  void lettersBeyondAsciiAreSpelledByTheirNumber() {
    assertEquals("u03bb", namer.name("λ"));
    assertEquals("gru00f6u00dfe", namer.name("größe"));
    assertEquals("u1d465", namer.name("𝑥"));
  }

  @Test
  void dollarsAndRowsOfUnderscoresBecomeOneUnderscore() {
    assertEquals("a_1_b", namer.name("a$1__b"));
    assertEquals("x", namer.name("__x"));
    assertEquals("unnamed", namer.name("_"));
    assertEquals("unnamed_1", namer.name("$"));
    assertEquals("n1", namer.name("_1"));
  }

  @Test
  void ourPrefixIsOurs() {
    assertEquals("user_rk_traps", namer.name("rk_traps"));
    assertEquals("rk_traps", namer.own("rk_traps"));
  }

  @Test
  void siblingsShareANameAndNestedScopesDoNot() {
    assertEquals("i", namer.name("i"));
    namer.push();
    assertEquals("i_1", namer.name("i"));
    namer.pop();
    namer.push();
    assertEquals("i_1", namer.name("i"));
    assertEquals("i_2", namer.name("i"));
    namer.pop();
  }

  @Test
  void aNameThatLooksLikeASecondUseIsLeftAlone() {
    assertEquals("x_1", namer.name("x_1"));
    assertEquals("x", namer.name("x"));
    assertEquals("x_2", namer.name("x"));
  }
}
