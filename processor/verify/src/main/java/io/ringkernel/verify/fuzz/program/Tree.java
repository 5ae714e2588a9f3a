package io.ringkernel.verify.fuzz.program;

import java.util.ArrayList;
import java.util.List;

/**
 * A piece of Java source: text and smaller pieces. Whoever makes a program smaller takes pieces out
 * without knowing their grammar: an expression may stand for any other of its type, and statements
 * of a list may go. Whether the result is Java is for javac to say.
 *
 * @param kind what it may be replaced by
 * @param type the Java type of an expression, else empty
 */
public record Tree(Kind kind, String type, List<Part> parts) implements Part {
  /** What a piece is. */
  public enum Kind {
    /** An expression of the type; parenthesised where that matters. */
    EXPRESSION,
    /** A statement; the whole line or lines. */
    STATEMENT,
    /** A list of statements. */
    LIST,
    /** A member of a class, or another thing that may go as a whole. */
    MEMBER,
    /** A thing that must stay; its pieces may change. */
    FIXED
  }

  /** Copies the list. */
  public Tree {
    parts = List.copyOf(parts);
  }

  /** An expression of texts and trees. */
  static Tree expression(String type, Object... parts) {
    return of(Kind.EXPRESSION, type, parts);
  }

  /** A statement of texts and trees; a line ends with a newline. */
  static Tree statement(Object... parts) {
    return of(Kind.STATEMENT, "", parts);
  }

  /** A list of statements. */
  static Tree list(List<Tree> statements) {
    return new Tree(Kind.LIST, "", List.copyOf(statements));
  }

  /** A member of texts and trees. */
  static Tree member(Object... parts) {
    return of(Kind.MEMBER, "", parts);
  }

  /** A thing that stays, of texts and trees. */
  static Tree fixed(Object... parts) {
    return of(Kind.FIXED, "", parts);
  }

  private static Tree of(Kind kind, String type, Object... parts) {
    List<Part> list = new ArrayList<>();
    for (Object part : parts) {
      switch (part) {
        case String text -> list.add(new Part.Text(text));
        case Tree tree -> list.add(tree);
        case List<?> trees -> trees.forEach(tree -> list.add((Tree) tree));
        default -> throw new AssertionError(part);
      }
    }
    return new Tree(kind, type, list);
  }

  /** The smaller pieces, without texts. */
  public List<Tree> children() {
    return parts.stream().filter(Tree.class::isInstance).map(Tree.class::cast).toList();
  }

  /** How many pieces there are, with this one. */
  public int size() {
    return 1 + children().stream().mapToInt(Tree::size).sum();
  }

  /** The source, indented by its braces. */
  public String source() {
    StringBuilder raw = new StringBuilder();
    write(raw);
    StringBuilder out = new StringBuilder();
    int depth = 0;
    for (String line : raw.toString().lines().map(String::strip).toList()) {
      int closing = line.startsWith("}") ? 1 : 0;
      if (!line.isEmpty()) {
        out.append("  ".repeat(Math.max(0, depth - closing))).append(line);
      }
      out.append('\n');
      depth += line.chars().map(c -> c == '{' ? 1 : c == '}' ? -1 : 0).sum();
    }
    return out.toString();
  }

  private void write(StringBuilder out) {
    for (Part part : parts) {
      switch (part) {
        case Part.Text text -> out.append(text.text());
        case Tree tree -> tree.write(out);
      }
    }
  }
}
