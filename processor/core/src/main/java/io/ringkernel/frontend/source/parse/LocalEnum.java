package io.ringkernel.frontend.source.parse;

import com.github.javaparser.GeneratedJavaParserConstants;
import com.github.javaparser.GeneratedJavaParserTokenManager;
import com.github.javaparser.SimpleCharStream;
import com.github.javaparser.StringProvider;
import com.github.javaparser.Token;
import com.github.javaparser.TokenMgrException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * An enum that a method declares (JLS 14.3), which the parser does not know. A kernel cannot have
 * one, but a file may: it is given to the parser as a class without content, which is refused where
 * it matters.
 *
 * @param open where its brace is
 * @param close where the brace at its end is
 * @param names what the text between them mentions, and where it first does
 */
record LocalEnum(int open, int close, Map<String, Integer> names) {
  /** What stands in its place. */
  static final String KEYWORD = "class";

  /** The enum whose keyword is at an offset, where there is one and it ends. */
  static Optional<LocalEnum> at(String content, int start) {
    return content.startsWith("enum", start) ? read(content, start) : Optional.empty();
  }

  private static Optional<LocalEnum> read(String content, int start) {
    String rest = content.substring(start);
    SimpleCharStream characters = new SimpleCharStream(new StringProvider(rest));
    characters.setTabSize(1);
    GeneratedJavaParserTokenManager tokens = new GeneratedJavaParserTokenManager(characters);
    LineStarts lines = LineStarts.of(rest);
    Map<String, Integer> names = new LinkedHashMap<>();
    int open = -1;
    int depth = 0;
    try {
      for (Token token = tokens.getNextToken(); token.kind != GeneratedJavaParserConstants.EOF;
          token = tokens.getNextToken()) {
        int place = start + lines.offset(token.beginLine, token.beginColumn);
        switch (token.kind) {
          case GeneratedJavaParserConstants.LBRACE -> {
            open = depth++ == 0 ? place : open;
          }
          case GeneratedJavaParserConstants.RBRACE -> {
            if (--depth <= 0) {
              return depth < 0 ? Optional.empty()
                  : Optional.of(new LocalEnum(open, place, Map.copyOf(names)));
            }
          }
          default -> names.putIfAbsent(token.image, place);
        }
      }
    } catch (TokenMgrException unreadable) {
      return Optional.empty();
    }
    return Optional.empty();
  }
}
