package io.ringkernel.frontend.source.parse;

import com.github.javaparser.JavaToken;
import com.github.javaparser.Position;
import com.github.javaparser.Range;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.nodeTypes.NodeWithSimpleName;
import io.ringkernel.frontend.source.SourceText;
import io.ringkernel.ir.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** A source file and its syntax tree. */
public final class ParsedUnit {
  private final SourceText text;
  private final CompilationUnit tree;
  private final List<Integer> lineStarts = new ArrayList<>();

  ParsedUnit(SourceText text, CompilationUnit tree) {
    this.text = text;
    this.tree = tree;
    String content = text.content();
    lineStarts.add(0);
    for (int i = 0; i < content.length(); i++) {
      char c = content.charAt(i);
      boolean pair = c == '\r' && i + 1 < content.length() && content.charAt(i + 1) == '\n';
      if (c == '\n' || c == '\r' && !pair) {
        lineStarts.add(i + 1);
      }
    }
  }

  /** The syntax tree. */
  public CompilationUnit tree() {
    return tree;
  }

  /** The declaration of a class that this file holds, or nothing. */
  public Optional<TypeDeclaration<?>> declaration(TypeElement type) {
    Deque<String> names = new ArrayDeque<>();
    for (Element e = type; e instanceof TypeElement t; e = e.getEnclosingElement()) {
      names.push(t.getSimpleName().toString());
    }
    Optional<TypeDeclaration<?>> found = Optional.empty();
    List<? extends Node> candidates = tree.getTypes();
    for (String name : names) {
      found = candidates.stream().filter(TypeDeclaration.class::isInstance)
          .<TypeDeclaration<?>>map(n -> (TypeDeclaration<?>) n)
          .filter(d -> d.getNameAsString().equals(name)).findFirst();
      if (found.isEmpty()) {
        return found;
      }
      candidates = found.get().getMembers();
    }
    return found;
  }

  /** All of a node. */
  public Span.Source span(Node node) {
    return node.getRange().map(this::span)
        .orElseThrow(() -> new AssertionError("no range: " + node));
  }

  /** The name of a declaration or call. */
  public Span.Source nameSpan(NodeWithSimpleName<?> node) {
    return span(node.getName());
  }

  /** The first character of a node: where a caret for the whole of it stands. */
  public Span.Source startSpan(Node node) {
    Span.Source all = span(node);
    return new Span.Source(all.file(), all.start(), Math.min(all.start() + 1, all.end()),
        all.line(), all.column());
  }

  /** The first token behind a node that is a given text, such as an operator. */
  public Span.Source tokenAfter(Node node, Predicate<String> text) {
    Optional<JavaToken> token = node.getTokenRange().flatMap(r -> r.getEnd().getNextToken());
    while (token.isPresent() && !text.test(token.get().getText())) {
      token = token.get().getNextToken();
    }
    return token.flatMap(JavaToken::getRange).map(this::span).orElseGet(() -> span(node));
  }

  /** An operator or bracket behind a node. */
  public Span.Source operatorAfter(Node node, String operator) {
    // The parser splits >> and >>> into tokens, so the first character decides.
    Span.Source first = tokenAfter(node, t -> !t.isEmpty() && operator.startsWith(t)
        || t.equals(operator));
    return new Span.Source(first.file(), first.start(), first.start() + operator.length(),
        first.line(), first.column());
  }

  /** A range of the tree as a place of the text. */
  public Span.Source span(Range range) {
    return new Span.Source(text.fileName(), offset(range.begin), offset(range.end) + 1,
        range.begin.line, range.begin.column);
  }

  private int offset(Position position) {
    int line = Math.clamp(position.line - 1, 0, lineStarts.size() - 1);
    return Math.min(lineStarts.get(line) + position.column - 1, text.content().length());
  }
}
