package io.ringkernel.ir.pass;

import io.ringkernel.ir.Atom;
import io.ringkernel.ir.FreshIds;
import io.ringkernel.ir.Function;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Span;
import io.ringkernel.ir.StatementBuilder;
import io.ringkernel.ir.Stmt;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Walks a function in the order in which it runs and offers every named operation to a rule, with
 * the replacements made so far already filled in. A value has one definition, which every use
 * follows, so a replacement holds for the rest of the function.
 */
final class ForwardRewrite {
  /** What becomes of a named operation. */
  sealed interface Result {
    /** The value is another one; the operation goes away. */
    record Same(Atom atom) implements Result {}

    /** The value is the result of this operation. */
    record Computed(Op op) implements Result {}
  }

  /** Decides about one operation; may append operations that run before it. */
  @FunctionalInterface
  interface Rule {
    Result apply(StatementBuilder out, Op op, Map<Integer, Op> definitions);
  }

  private final Function function;
  private final FreshIds ids;
  private final Rule rule;
  private final Map<Integer, Atom> replacements = new HashMap<>();
  private final Map<Integer, Op> definitions = new HashMap<>();

  ForwardRewrite(Function function, Rule rule) {
    this.function = function;
    this.rule = rule;
    ids = FreshIds.after(function);
  }

  Function rewritten() {
    return function.withBody(rewritten(function.body()));
  }

  private Atom resolved(Atom atom) {
    return atom instanceof Atom.Value value
        ? replacements.getOrDefault(value.id(), value) : atom;
  }

  private List<Stmt> rewritten(List<Stmt> list) {
    StatementBuilder out = new StatementBuilder(ids, Span.None.NONE);
    for (Stmt statement : list) {
      out.at(statement.span());
      switch (statement) {
        case Stmt.Let let -> rewrite(out, let);
        case Stmt.Loop loop -> {
          // the condition is computed by the head, so the head comes first
          List<Stmt> head = rewritten(loop.head());
          Atom condition = resolved(loop.condition());
          List<Stmt> body = rewritten(loop.body());
          List<Stmt> update = rewritten(loop.update());
          boolean same = head == loop.head() && condition == loop.condition()
              && body == loop.body() && update == loop.update();
          out.add(same ? loop
              : new Stmt.Loop(loop.label(), head, condition, body, update, loop.span()));
        }
        case Stmt.DoLoop loop -> {
          List<Stmt> body = rewritten(loop.body());
          List<Stmt> tail = rewritten(loop.tail());
          Atom condition = resolved(loop.condition());
          boolean same =
              body == loop.body() && tail == loop.tail() && condition == loop.condition();
          out.add(same ? loop
              : new Stmt.DoLoop(loop.label(), body, tail, condition, loop.span()));
        }
        default -> out.add(Lists.map(Operands.map(statement, this::resolved), this::rewritten));
      }
    }
    return out.buildFrom(list);
  }

  private void rewrite(StatementBuilder out, Stmt.Let let) {
    Op op = Operands.map(let.op(), this::resolved);
    switch (rule.apply(out, op, definitions)) {
      case Result.Same(Atom atom) -> replacements.put(let.value().id(), resolved(atom));
      case Result.Computed(Op computed) -> {
        definitions.put(let.value().id(), computed);
        out.add(computed == let.op() ? let
            : new Stmt.Let(let.value(), computed, let.span()));
      }
    }
  }
}
