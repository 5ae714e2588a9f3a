package io.ringkernel.frontend.source.lower;

import io.ringkernel.frontend.source.tree.Selection;
import io.ringkernel.frontend.source.tree.Term;
import io.ringkernel.frontend.source.tree.Variable;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Label;
import io.ringkernel.ir.Local;
import io.ringkernel.ir.Span;
import io.ringkernel.ir.StatementBuilder;
import io.ringkernel.ir.Stmt;
import java.util.ArrayList;
import java.util.List;

/**
 * Switches without fall-through. Where control falls from one group into the next, each group
 * stands behind a block of its own that the choice leaves:
 *
 * <pre>{@code
 * exit: { second: { first: { switch (selector) { case 1 -> break first; case 2 -> break second;
 *                                                default -> break exit; } }
 *                   statements of the first group }
 *         statements of the second group }
 * }</pre>
 */
final class SwitchLowering {
  /** The labels and the finished statements of a group. */
  private record Part(List<Integer> keys, boolean isDefault, List<Stmt> body) {}

  private final Frame frame;
  private final TermLowering terms;
  private final StatementLowering statements;

  SwitchLowering(Frame frame, TermLowering terms, StatementLowering statements) {
    this.frame = frame;
    this.terms = terms;
    this.statements = statements;
  }

  /** A switch expression. */
  Atom value(Term.Choose choose, String name, StatementBuilder out) {
    out.at(choose.span());
    Local result = out.declare(name.isEmpty() ? "selected" : name,
        Values.zero(choose.type(), out));
    frame.putResult(choose.selection().target(), result);
    statement(choose.selection(), choose.span(), out);
    return out.at(choose.span()).read(result);
  }

  /** A switch statement. */
  void statement(Selection selection, Span span, StatementBuilder out) {
    Atom selector = terms.value(selection.selector(), out);
    for (Variable variable : selection.declared()) {
      if (variable.isHoisted()) {
        Local local = out.declare(variable.name(), Values.zero(variable.type(), out));
        frame.put(variable, new Frame.Storage.Mutable(local));
      }
    }
    Label exit = frame.newLabel(selection.target());
    List<Part> parts = parts(selection, exit, out.at(span));
    boolean falls = parts.stream().limit(Math.max(0, parts.size() - 1))
        .anyMatch(p -> Completion.canComplete(p.body()));
    List<Stmt> body = falls ? cascade(parts, selector, exit, span)
        : List.of(plain(parts, selector, exit, span));
    if (falls || Completion.leaves(body, exit)) {
      out.add(new Stmt.Block(exit, body, span));
    } else {
      body.forEach(out::add);
    }
  }

  private List<Part> parts(Selection selection, Label exit, StatementBuilder out) {
    List<Part> parts = new ArrayList<>();
    List<Integer> keys = new ArrayList<>();
    boolean isDefault = false;
    List<Selection.Group> groups = selection.groups();
    for (int i = 0; i < groups.size(); i++) {
      Selection.Group group = groups.get(i);
      boolean isLast = i == groups.size() - 1;
      keys.addAll(group.keys());
      isDefault |= group.isDefault() || isLast && selection.exhaustive();
      if (group.steps().isEmpty() && !isLast) {
        continue;
      }
      List<Stmt> body = out.nested(inner -> statements.lower(group.steps(), inner));
      parts.add(new Part(List.copyOf(keys), isDefault,
          isLast ? Completion.withoutFinalBreak(body, exit) : body));
      keys.clear();
      isDefault = false;
    }
    return parts;
  }

  private static Stmt plain(List<Part> parts, Atom selector, Label exit, Span span) {
    List<Stmt.Case> cases = new ArrayList<>();
    List<Stmt> otherwise = List.of();
    for (Part part : parts) {
      List<Stmt> body = Completion.withoutFinalBreak(part.body(), exit);
      if (part.isDefault()) {
        otherwise = body;
      } else {
        cases.add(new Stmt.Case(part.keys(), body));
      }
    }
    return new Stmt.Switch(selector, cases, otherwise, span);
  }

  private List<Stmt> cascade(List<Part> parts, Atom selector, Label exit, Span span) {
    List<Label> labels = new ArrayList<>();
    List<Stmt.Case> cases = new ArrayList<>();
    Stmt otherwise = new Stmt.Break(exit, span);
    for (Part part : parts) {
      Label label = new Label(frame.ids().next(), "");
      labels.add(label);
      if (part.isDefault()) {
        otherwise = new Stmt.Break(label, span);
      } else {
        cases.add(new Stmt.Case(part.keys(), List.of(new Stmt.Break(label, span))));
      }
    }
    List<Stmt> inner = List.of(new Stmt.Switch(selector, cases, List.of(otherwise), span));
    for (int i = 0; i < parts.size(); i++) {
      List<Stmt> outer = new ArrayList<>();
      outer.add(new Stmt.Block(labels.get(i), inner, span));
      outer.addAll(parts.get(i).body());
      inner = outer;
    }
    return inner;
  }
}
