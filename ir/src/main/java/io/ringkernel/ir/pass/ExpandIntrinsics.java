package io.ringkernel.ir.pass;

import io.ringkernel.ir.Atom;
import io.ringkernel.ir.FreshIds;
import io.ringkernel.ir.Function;
import io.ringkernel.ir.Module;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Span;
import io.ringkernel.ir.StatementBuilder;
import io.ringkernel.ir.Stmt;
import io.ringkernel.ir.intrinsic.Intrinsic;
import io.ringkernel.ir.intrinsic.Spelling;
import io.ringkernel.ir.intrinsic.TargetId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Java says what a method computes; a target may have no function with that meaning; so we write
 * the operations that the row of the intrinsic gives for the target. Run it before the passes that
 * guard divisions, saturate conversions and mask shifts, for expansions hold such operations.
 */
public record ExpandIntrinsics(TargetId target) implements Pass {
  @Override
  public Module apply(Module module) {
    return Lists.functions(module, this::expanded);
  }

  private Function expanded(Function function) {
    return function.withBody(expanded(FreshIds.after(function), function.body()));
  }

  /** Expansions may hold further intrinsics with expansions; the table has no cycle. */
  private List<Stmt> expanded(FreshIds ids, List<Stmt> list) {
    List<Stmt> result = new ArrayList<>();
    for (Stmt statement : list) {
      if (statement instanceof Stmt.Let(Atom.Value value, Op.Apply apply, Span span)
          && expansion(apply.intrinsic()).isPresent()) {
        StatementBuilder out = new StatementBuilder(ids, span);
        Atom replacement =
            expansion(apply.intrinsic()).get().expand(out, apply.arguments());
        // the name keeps its meaning everywhere; copies are propagated by another pass
        out.add(new Stmt.Let(value, new Op.Select(Atom.Const.of(true), replacement, replacement),
            span));
        result.addAll(expanded(ids, renamed(out.build(), value, replacement)));
      } else if (statement instanceof Stmt.Do(Op.Apply apply, Span span)
          && expansion(apply.intrinsic()).isPresent()) {
        StatementBuilder out = new StatementBuilder(ids, span);
        expansion(apply.intrinsic()).get().expand(out, apply.arguments());
        result.addAll(expanded(ids, out.build()));
      } else {
        result.add(Lists.map(statement, inner -> expanded(ids, inner)));
      }
    }
    return result;
  }

  /** Lets the last operation of an expansion define the value itself, where it can. */
  private static List<Stmt> renamed(List<Stmt> list, Atom.Value value, Atom replacement) {
    int producer = list.size() - 2;
    if (producer >= 0 && list.get(producer) instanceof Stmt.Let let
        && let.value().equals(replacement)) {
      List<Stmt> shorter = new ArrayList<>(list.subList(0, producer));
      shorter.add(new Stmt.Let(value, let.op(), let.span()));
      return shorter;
    }
    return list;
  }

  private Optional<Spelling.Expansion> expansion(Intrinsic row) {
    return Optional.ofNullable(row.forms().get(target))
        .map(Intrinsic.Form::spelling)
        .filter(Spelling.Expand.class::isInstance)
        .map(s -> ((Spelling.Expand) s).expansion());
  }
}
