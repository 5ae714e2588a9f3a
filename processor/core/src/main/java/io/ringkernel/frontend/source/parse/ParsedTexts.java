package io.ringkernel.frontend.source.parse;

import io.ringkernel.frontend.source.SourceFrontEnd;
import io.ringkernel.frontend.source.SourceText;
import io.ringkernel.frontend.source.parse.ParsedUnits.Parsed;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Parses each text once, on other threads where it is known in time. Trees are many times as large
 * as their texts, so there is a limit to those that are kept.
 */
public final class ParsedTexts {
  /** Of texts that are parsed before they are asked for: enough for three threads. */
  private static final int MOST_EXPECTED = 20_000;

  /** Of texts that were asked for; a class with helpers of many kernels is among them. */
  private static final int MOST_USED = 50_000;

  private final SourceFrontEnd.Ahead ahead;
  private final Map<SourceText, Supplier<Parsed>> expected = new HashMap<>();
  private int charactersExpected;
  private final Map<SourceText, Parsed> used = new LinkedHashMap<>(16, 0.75f, true);
  private int charactersUsed;

  /** Parses what is expected by {@code ahead}. */
  public ParsedTexts(SourceFrontEnd.Ahead ahead) {
    this.ahead = ahead;
  }

  /** Whether there is room for a text that will be asked for. */
  public boolean hasRoom() {
    return charactersExpected < MOST_EXPECTED;
  }

  /** Starts to parse a text. */
  public void expect(SourceText text) {
    if (!used.containsKey(text) && !expected.containsKey(text)) {
      expected.put(text, ahead.start(() -> ParsedUnits.parse(text)));
      charactersExpected += text.content().length();
    }
  }

  Parsed of(SourceText text) {
    Parsed known = used.get(text);
    if (known != null) {
      return known;
    }
    Supplier<Parsed> begun = expected.remove(text);
    if (begun != null) {
      charactersExpected -= text.content().length();
    }
    Parsed parsed = begun == null ? ParsedUnits.parse(text) : begun.get();
    used.put(text, parsed);
    charactersUsed += text.content().length();
    Iterator<SourceText> eldest = used.keySet().iterator();
    while (charactersUsed > MOST_USED && used.size() > 1) {
      charactersUsed -= eldest.next().content().length();
      eldest.remove();
    }
    return parsed;
  }
}
