package io.ringkernel.frontend.source.lower;

import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Label;
import io.ringkernel.ir.Stmt;
import java.util.ArrayList;
import java.util.List;

/** Where control goes at the end of a list of statements. May say "can" where it cannot. */
final class Completion {
  private Completion() {}

  /** Whether control may come to the end of the list. */
  static boolean canComplete(List<Stmt> body) {
    return body.isEmpty() || canComplete(body.getLast());
  }

  private static boolean canComplete(Stmt statement) {
    return switch (statement) {
      case Stmt.Return _, Stmt.Break _, Stmt.Continue _, Stmt.Trap _ -> false;
      case Stmt.If branch -> canComplete(branch.then()) || canComplete(branch.otherwise());
      case Stmt.Block block -> canComplete(block.body()) || leaves(block.body(), block.label());
      case Stmt.Loop loop -> !isTrue(loop.condition()) || leaves(loop.body(), loop.label());
      case Stmt.DoLoop loop -> !isTrue(loop.condition()) || leaves(loop.body(), loop.label());
      case Stmt.Switch choice -> canComplete(choice.otherwise())
          || choice.cases().stream().anyMatch(c -> canComplete(c.body()));
      case Stmt.Let _, Stmt.Do _, Stmt.Declare _, Stmt.Assign _, Stmt.DeclareArray _, Stmt.Store _,
          Stmt.Barrier _ -> true;
    };
  }

  private static boolean isTrue(Atom condition) {
    return condition instanceof Atom.Const constant && constant.bits() != 0;
  }

  /** Whether a statement in the list breaks out of the label. */
  static boolean leaves(List<Stmt> body, Label label) {
    return body.stream().anyMatch(s -> leaves(s, label));
  }

  private static boolean leaves(Stmt statement, Label label) {
    return switch (statement) {
      case Stmt.Break jump -> jump.label().equals(label);
      case Stmt.If branch -> leaves(branch.then(), label) || leaves(branch.otherwise(), label);
      case Stmt.Block block -> leaves(block.body(), label);
      case Stmt.Loop loop -> leaves(loop.head(), label) || leaves(loop.body(), label)
          || leaves(loop.update(), label);
      case Stmt.DoLoop loop -> leaves(loop.body(), label) || leaves(loop.tail(), label);
      case Stmt.Switch choice -> leaves(choice.otherwise(), label)
          || choice.cases().stream().anyMatch(c -> leaves(c.body(), label));
      case Stmt.Let _, Stmt.Do _, Stmt.Declare _, Stmt.Assign _, Stmt.DeclareArray _, Stmt.Store _,
          Stmt.Continue _, Stmt.Return _, Stmt.Trap _, Stmt.Barrier _ -> false;
    };
  }

  /** The list without the jumps at its end that go to where control goes anyway. */
  static List<Stmt> withoutFinalBreak(List<Stmt> body, Label label) {
    if (body.isEmpty()) {
      return body;
    }
    List<Stmt> shorter = new ArrayList<>(body);
    Stmt last = shorter.removeLast();
    switch (last) {
      case Stmt.Break jump when jump.label().equals(label) -> {}
      case Stmt.If branch -> shorter.add(new Stmt.If(branch.condition(),
          withoutFinalBreak(branch.then(), label), withoutFinalBreak(branch.otherwise(), label),
          branch.span()));
      default -> shorter.add(last);
    }
    return shorter;
  }
}
