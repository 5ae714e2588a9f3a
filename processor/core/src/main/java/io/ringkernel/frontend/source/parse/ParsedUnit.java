package io.ringkernel.frontend.source.parse;

import com.github.javaparser.JavaToken;
import com.github.javaparser.Range;
import com.github.javaparser.TokenRange;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.nodeTypes.NodeWithSimpleName;
import io.ringkernel.ir.Span;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** A source file and its syntax tree. */
public final class ParsedUnit {
  private final TranslatedText text;
  private final CompilationUnit tree;
  private LineTable lines;

  ParsedUnit(TranslatedText text, CompilationUnit tree) {
    this.text = text;
    this.tree = tree;
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

  /** A token of an expression, with the line that a JVM names for what the expression does. */
  public Span.Source at(Expression expression, Span.Source token) {
    return token.withTableLine(text.line(lines().of(expression)));
  }

  LineTable lines() {
    if (lines == null) {
      lines = new LineTable(tree);
    }
    return lines;
  }

  /** A place that may change the elements of the array that a private field holds. */
  public Optional<Span.Source> write(VariableDeclarator field) {
    return ArrayWrites.find(tree, field).map(this::startSpan)
        .or(() -> text.hidden(field.getNameAsString()));
  }

  /** The name of a declaration or call. */
  public Span.Source nameSpan(NodeWithSimpleName<?> node) {
    return span(node.getName());
  }

  /** The first token of a node: where a caret for the whole of it stands. */
  public Span.Source startSpan(Node node) {
    return node.getTokenRange().flatMap(r -> r.getBegin().getRange()).map(this::span)
        .orElseGet(() -> span(node));
  }

  /** An operator, keyword or bracket behind a node. */
  public Span.Source operatorAfter(Node node, String operator) {
    return operator(node.getTokenRange().flatMap(r -> r.getEnd().getNextToken()), operator)
        .orElseGet(() -> span(node));
  }

  /** The first such operator of a node. */
  public Span.Source operatorIn(Node node, String operator) {
    return operator(node.getTokenRange().map(TokenRange::getBegin), operator)
        .orElseGet(() -> span(node));
  }

  private Optional<Span.Source> operator(Optional<JavaToken> from, String operator) {
    Optional<JavaToken> token = from;
    // The parser splits >> and >>> into tokens, so the first part decides.
    while (token.isPresent() && (token.get().getText().isEmpty()
        || !operator.startsWith(token.get().getText()))) {
      token = token.get().getNextToken();
    }
    return token.flatMap(JavaToken::getRange).map(r -> {
      int start = text.offset(r.begin.line, r.begin.column);
      return text.span(start, start + operator.length());
    });
  }

  /** The operator at the start of a node. */
  public Span.Source operatorAtStart(Node node, String operator) {
    Range range = node.getRange().orElseThrow();
    int start = text.offset(range.begin.line, range.begin.column);
    return text.span(start, start + operator.length());
  }

  /** A range of the tree as a place of the text. */
  Span.Source span(Range range) {
    return text.span(text.offset(range.begin.line, range.begin.column),
        text.offset(range.end.line, range.end.column) + 1);
  }
}
