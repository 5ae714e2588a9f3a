package io.ringkernel.ir.emit;

import io.ringkernel.ir.intrinsic.Intrinsic;
import io.ringkernel.ir.intrinsic.Intrinsics;
import io.ringkernel.ir.intrinsic.Spelling;
import io.ringkernel.ir.intrinsic.TargetId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Words that a target's text must not use as names.
 *
 * @param everywhere keywords, words that the specification sets aside, and predeclared names that
 *     shadowing would break
 * @param fileScope names that functions and types must not have, but variables may
 */
public record ReservedWords(Set<String> everywhere, Set<String> fileScope) {
  /** Copies the sets. */
  public ReservedWords {
    everywhere = Set.copyOf(everywhere);
    fileScope = Set.copyOf(fileScope);
  }

  /**
   * Reads words separated by white space; {@code #} begins a comment that ends with the line, and
   * what follows {@code @file-scope} is reserved there only. The comments say which revision of the
   * specification the list follows. What the table of intrinsics calls is added.
   *
   * @param list the words; the caller opens it, as a module's resources are its own; is closed
   */
  public static ReservedWords of(TargetId target, InputStream list) {
    Set<String> everywhere = called(target);
    Set<String> fileScope = new TreeSet<>();
    Set<String> current = everywhere;
    for (String line : read(list).split("\n")) {
      String content = line.replaceFirst("#.*", "").strip();
      if (content.equals("@file-scope")) {
        current = fileScope;
      } else if (!content.isEmpty()) {
        current.addAll(List.of(content.split("\\s+")));
      }
    }
    return new ReservedWords(everywhere, fileScope);
  }

  private static String read(InputStream list) {
    try (InputStream in = Objects.requireNonNull(list, "the list of reserved words is missing")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The functions that texts of the table name. For our own targets they are listed, and a test
   * holds the list to the table: building all rows takes longer than compiling a small kernel.
   */
  private static Set<String> called(TargetId target) {
    Set<String> words = new TreeSet<>();
    for (String line : read(ReservedWords.class.getResourceAsStream("called.txt")).split("\n")) {
      String[] all = line.split(" ");
      if (all[0].equals(target.id())) {
        words.addAll(Arrays.asList(all).subList(1, all.length));
      }
    }
    return words.isEmpty() ? inTable(target) : words;
  }

  /** The same words, from the table itself. */
  static Set<String> inTable(TargetId target) {
    Set<String> words = new TreeSet<>();
    for (Intrinsic row : Intrinsics.all()) {
      if (row.forms().containsKey(target)) {
        switch (row.forms().get(target).spelling()) {
          case Spelling.Function(String name) -> addWords(name, words);
          case Spelling.Template(String text) -> addWords(text, words);
          case Spelling.Expand _, Spelling.Exchange _ -> {}
        }
      }
    }
    words.removeIf(word -> word.startsWith(Namer.OWN_PREFIX));
    return words;
  }

  /** The names in a text, without those behind a point; a loop, as there are hundreds of texts. */
  private static void addWords(String text, Set<String> words) {
    for (int i = 0; i < text.length();) {
      int start = i;
      while (i < text.length() && isPart(text.charAt(i))) {
        i++;
      }
      boolean isWord = i > start && !Character.isDigit(text.charAt(start))
          && (start == 0 || text.charAt(start - 1) != '.');
      if (isWord) {
        words.add(text.substring(start, i));
      }
      i = Math.max(i, start + 1);
    }
  }

  private static boolean isPart(char c) {
    return c == '_' || c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
  }
}
