package io.ringkernel.ir.emit;

import io.ringkernel.ir.Function;
import io.ringkernel.ir.Module;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Stmt;
import io.ringkernel.ir.pass.Effects;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which functions of a module do nothing but compute their result. */
final class CallEffects {
  private final Set<String> impure = new HashSet<>();
  private final Set<Integer> declared = new HashSet<>();

  /** Looks at every function; helpers come before their callers. */
  CallEffects(Module module) {
    for (Function function : module.functions()) {
      declared.clear();
      if (hasEffect(function.body())) {
        impure.add(function.name());
      }
    }
  }

  /** Whether evaluating the operation changes memory, so that its place in the order matters. */
  boolean hasEffect(Op op) {
    return switch (op) {
      case Op.Atomic _ -> true;
      case Op.Call call -> impure.contains(call.function());
      case Op.Apply apply -> !Effects.isPure(apply);
      case Op.Binary _, Op.Unary _, Op.Compare _, Op.Convert _, Op.ConvertRaw _, Op.Select _,
          Op.Read _, Op.Load _, Op.Length _, Op.Make _, Op.Get _ -> false;
    };
  }

  private boolean hasEffect(List<Stmt> body) {
    return body.stream().anyMatch(this::hasEffect);
  }

  private boolean hasEffect(Stmt statement) {
    return switch (statement) {
      case Stmt.Let let -> hasEffect(let.op());
      case Stmt.Do act -> hasEffect(act.op());
      case Stmt.Store store -> !declared.contains(store.place().array().id());
      case Stmt.DeclareArray declare -> {
        declared.add(declare.array().id());
        yield declare.array().space().isOfBlock();
      }
      case Stmt.Trap _, Stmt.Barrier _ -> true;
      case Stmt.If branch -> hasEffect(branch.then()) || hasEffect(branch.otherwise());
      case Stmt.Loop loop -> hasEffect(loop.head()) || hasEffect(loop.body())
          || hasEffect(loop.update());
      case Stmt.DoLoop loop -> hasEffect(loop.body()) || hasEffect(loop.tail());
      case Stmt.Block block -> hasEffect(block.body());
      case Stmt.Switch choice -> hasEffect(choice.otherwise())
          || choice.cases().stream().anyMatch(c -> hasEffect(c.body()));
      case Stmt.Declare _, Stmt.Assign _, Stmt.Break _, Stmt.Continue _,
          Stmt.Return _ -> false;
    };
  }
}
