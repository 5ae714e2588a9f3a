package io.ringkernel.ir.pass;

import io.ringkernel.ir.FreshIds;
import io.ringkernel.ir.Function;
import io.ringkernel.ir.Module;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.StatementBuilder;
import io.ringkernel.ir.Stmt;
import java.util.List;

/**
 * Replaces operations one at a time. The rewrite may append statements that run just before, and
 * returns the operation that takes the old one's place; the old one itself where nothing changes.
 */
@FunctionalInterface
interface OpRewrite {
  Op rewrite(StatementBuilder out, Op op);

  /** Applies the rewrite to every operation of a module. */
  default Module in(Module module) {
    return Lists.functions(module, this::in);
  }

  /** Applies the rewrite to every operation of a function. */
  default Function in(Function function) {
    return function.withBody(in(FreshIds.after(function), function.body()));
  }

  private List<Stmt> in(FreshIds ids, List<Stmt> list) {
    StatementBuilder out = new StatementBuilder(ids, io.ringkernel.ir.Span.None.NONE);
    for (Stmt statement : list) {
      out.at(statement.span());
      out.add(switch (statement) {
        case Stmt.Let let -> {
          Op op = rewrite(out, let.op());
          yield op == let.op() ? let : new Stmt.Let(let.value(), op, let.span());
        }
        case Stmt.Do run -> {
          Op op = rewrite(out, run.op());
          yield op == run.op() ? run : new Stmt.Do(op, run.span());
        }
        default -> Lists.map(statement, inner -> in(ids, inner));
      });
    }
    return out.buildFrom(list);
  }
}
