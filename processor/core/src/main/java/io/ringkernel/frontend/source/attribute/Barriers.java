package io.ringkernel.frontend.source.attribute;

import io.ringkernel.ir.Function;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Stmt;
import io.ringkernel.ir.pass.Effects;
import java.util.List;

/** Whether a function waits for its block. */
final class Barriers {
  private final List<Function> module;

  private Barriers(List<Function> module) {
    this.module = module;
  }

  /** Whether a function or one that it calls holds a barrier; there is no recursion. */
  static boolean reaches(Function function, List<Function> module) {
    return new Barriers(module).in(function.body());
  }

  private boolean in(List<Stmt> body) {
    return body.stream().anyMatch(this::in);
  }

  private boolean in(Stmt statement) {
    return switch (statement) {
      case Stmt.Barrier _ -> true;
      case Stmt.Let let -> in(let.op());
      case Stmt.Do run -> in(run.op());
      case Stmt.If branch -> in(branch.then()) || in(branch.otherwise());
      case Stmt.Loop loop -> in(loop.head()) || in(loop.body()) || in(loop.update());
      case Stmt.DoLoop loop -> in(loop.body()) || in(loop.tail());
      case Stmt.Block block -> in(block.body());
      case Stmt.Switch choice -> in(choice.otherwise())
          || choice.cases().stream().anyMatch(c -> in(c.body()));
      case Stmt.Declare _, Stmt.Assign _, Stmt.DeclareArray _, Stmt.Store _, Stmt.Break _,
          Stmt.Continue _, Stmt.Return _, Stmt.Trap _ -> false;
    };
  }

  private boolean in(Op op) {
    return Effects.isCollective(op) || op instanceof Op.Call call && module.stream()
        .filter(f -> f.name().equals(call.function())).anyMatch(f -> in(f.body()));
  }
}
