package io.ringkernel.ir;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Appends statements in order, naming results with fresh ids. Front ends and passes build with it,
 * so that no code numbers values by hand.
 */
public final class StatementBuilder {
  private final FreshIds ids;
  private final List<Stmt> statements = new ArrayList<>();
  private Span span;

  /** A builder that starts empty. */
  public StatementBuilder(FreshIds ids, Span span) {
    this.ids = ids;
    this.span = span;
  }

  /** Where the statements to come were written. */
  public StatementBuilder at(Span newSpan) {
    span = newSpan;
    return this;
  }

  /** Where the statements to come were written. */
  public Span span() {
    return span;
  }

  /** The source of ids. */
  public FreshIds ids() {
    return ids;
  }

  /** Names the result of an operation. */
  public Atom.Value let(String hint, Op op) {
    Atom.Value value = new Atom.Value(ids.next(), (Type.Element) op.type(), hint);
    statements.add(new Stmt.Let(value, op, span));
    return value;
  }

  /** Appends a finished statement. */
  public StatementBuilder add(Stmt statement) {
    statements.add(statement);
    return this;
  }

  /** Names the result of a binary operation. */
  public Atom.Value binary(Op.BinaryOperator operator, Atom left, Atom right) {
    return let(operator.name().toLowerCase(java.util.Locale.ROOT),
        new Op.Binary(operator, left, right));
  }

  /** Names the result of a comparison. */
  public Atom.Value compare(Op.Comparison comparison, Atom left, Atom right) {
    return let("is", new Op.Compare(comparison, left, right));
  }

  /** Names one of two values. */
  public Atom.Value select(Atom condition, Atom then, Atom otherwise) {
    return let("chosen", new Op.Select(condition, then, otherwise));
  }

  /** Declares a mutable variable. */
  public Local declare(String hint, Atom initial) {
    Local local = new Local(ids.next(), initial.type(), hint);
    statements.add(new Stmt.Declare(local, initial, span));
    return local;
  }

  /** Reads a variable. */
  public Atom.Value read(Local local) {
    return let(local.hint(), new Op.Read(local));
  }

  /** Writes a variable. */
  public StatementBuilder assign(Local local, Atom value) {
    return add(new Stmt.Assign(local, value, span));
  }

  /** Appends a branch without else. */
  public StatementBuilder when(Atom condition, Consumer<StatementBuilder> then) {
    return when(condition, then, nothing -> {});
  }

  /** Appends a branch. */
  public StatementBuilder when(Atom condition, Consumer<StatementBuilder> then,
      Consumer<StatementBuilder> otherwise) {
    return add(new Stmt.If(condition, nested(then), nested(otherwise), span));
  }

  /** Appends the end of the function. */
  public StatementBuilder giveBack(Atom value) {
    return add(new Stmt.Return(Optional.of(value), span));
  }

  /** Builds a list of its own with the same ids and span. */
  public List<Stmt> nested(Consumer<StatementBuilder> content) {
    StatementBuilder inner = new StatementBuilder(ids, span);
    content.accept(inner);
    return inner.build();
  }

  /** What was appended so far; {@code before} itself where that is the very same statements. */
  public List<Stmt> buildFrom(List<Stmt> before) {
    if (before.size() != statements.size()) {
      return build();
    }
    for (int i = 0; i < statements.size(); i++) {
      if (statements.get(i) != before.get(i)) {
        return build();
      }
    }
    return before;
  }

  /** What was appended so far. */
  public List<Stmt> build() {
    return List.copyOf(statements);
  }
}
