package io.ringkernel.verify.fuzz.mutation;

import io.ringkernel.ir.FreshIds;
import io.ringkernel.ir.Function;
import io.ringkernel.ir.Module;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Stmt;
import io.ringkernel.ir.pass.Pass;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** A pass that changes every statement, from the inside outwards. */
record Change(Rule rule) implements Pass {
  /** What becomes of a statement. */
  @FunctionalInterface
  interface Rule {
    /** The statements in its place. */
    List<Stmt> of(Stmt statement, FreshIds ids);
  }

  /** Changes operations, wherever they are. */
  static Change ops(UnaryOperator<Op> change) {
    return new Change((statement, _) -> List.of(switch (statement) {
      case Stmt.Let let -> new Stmt.Let(let.value(), change.apply(let.op()), let.span());
      case Stmt.Do run -> new Stmt.Do(change.apply(run.op()), run.span());
      default -> statement;
    }));
  }

  /** Changes each statement into another one. */
  static Change statements(UnaryOperator<Stmt> change) {
    return new Change((statement, _) -> List.of(change.apply(statement)));
  }

  @Override
  public Module apply(Module module) {
    return module.withFunctions(module.functions().stream().map(this::apply).toList());
  }

  private Function apply(Function function) {
    return function.withBody(list(function.body(), FreshIds.after(function)));
  }

  private List<Stmt> list(List<Stmt> list, FreshIds ids) {
    List<Stmt> changed = new ArrayList<>();
    for (Stmt statement : list) {
      changed.addAll(rule.of(inner(statement, ids), ids));
    }
    return changed;
  }

  private Stmt inner(Stmt statement, FreshIds ids) {
    return switch (statement) {
      case Stmt.If s ->
          new Stmt.If(s.condition(), list(s.then(), ids), list(s.otherwise(), ids), s.span());
      case Stmt.Loop s -> new Stmt.Loop(s.label(), list(s.head(), ids), s.condition(),
          list(s.body(), ids), list(s.update(), ids), s.span());
      case Stmt.DoLoop s -> new Stmt.DoLoop(s.label(), list(s.body(), ids), list(s.tail(), ids),
          s.condition(), s.span());
      case Stmt.Block s -> new Stmt.Block(s.label(), list(s.body(), ids), s.span());
      case Stmt.Switch s -> new Stmt.Switch(s.selector(), s.cases().stream()
          .map(c -> new Stmt.Case(c.keys(), list(c.body(), ids))).toList(),
          list(s.otherwise(), ids), s.span());
      default -> statement;
    };
  }
}
