package io.ringkernel.frontend.source.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.ringkernel.frontend.source.SourceFrontEnd;
import io.ringkernel.frontend.source.SourceText;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class ParsedTextsTest {
  private static final SourceText SMALL = new SourceText("A.java", "class A {}");

  private int started;
  private final ParsedTexts texts = new ParsedTexts(new SourceFrontEnd.Ahead() {
    @Override
    public <T> Supplier<T> start(Supplier<T> work) {
      started++;
      T result = work.get();
      return () -> result;
    }
  });

  private static SourceText large(String name) {
    return new SourceText(name, "class A { /*" + " ".repeat(30_000) + "*/ }");
  }

  @Test
  void aTextIsParsedOnceWhetherItWasExpectedOrNot() {
    texts.expect(SMALL);
    texts.expect(SMALL);
    ParsedUnits.Parsed parsed = texts.of(SMALL);

    assertSame(parsed, texts.of(new SourceText("A.java", "class A {}")));
    texts.expect(SMALL);
    assertEquals(1, started);

    SourceText other = new SourceText("B.java", "class B {}");
    assertSame(texts.of(other), texts.of(other));
    assertEquals(1, started);
  }

  @Test
  void roomForExpectedTextsComesBackWhenTheyAreAskedFor() {
    texts.expect(SMALL);
    assertTrue(texts.hasRoom());
    texts.expect(large("A.java"));
    assertFalse(texts.hasRoom());

    texts.of(large("A.java"));

    assertTrue(texts.hasRoom());
  }

  @Test
  void treesThatWereNotAskedForLatelyAreDropped() {
    ParsedUnits.Parsed first = texts.of(large("A.java"));
    assertSame(first, texts.of(large("A.java")));

    texts.of(large("B.java"));

    assertNotSame(first, texts.of(large("A.java")));
  }
}
