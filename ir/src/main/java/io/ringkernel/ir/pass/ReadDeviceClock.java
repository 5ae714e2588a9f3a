package io.ringkernel.ir.pass;

import io.ringkernel.ir.Module;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Stmt;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.intrinsic.Accuracy;
import io.ringkernel.ir.intrinsic.Intrinsic;
import io.ringkernel.ir.intrinsic.Intrinsics;
import io.ringkernel.ir.intrinsic.Spelling;
import io.ringkernel.ir.intrinsic.TargetId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A handler of a kernel that stays is not given stamps by its launch: it reads the device's clock.
 * Runs before equal operations are looked for, since what a clock says changes.
 */
public record ReadDeviceClock() implements Pass {
  /** Not in the table: no Java method says it. */
  private static final Intrinsic DEVICE_STAMP = new Intrinsic("device_stamp", "",
      List.of(Type.I64), Type.I64, Intrinsic.Kind.ACTING, Set.of(), Optional.of(v -> v[0] + 1),
      Optional.empty(), Optional.empty(), Map.of(TargetId.CUDA,
          new Intrinsic.Form(new Spelling.Function("rkStamp"), Accuracy.EXACT)));

  @Override
  public Module apply(Module module) {
    Intrinsic stamp = Intrinsics.named("stamp");
    return Lists.functions(module,
        function -> function.withBody(read(function.body(), stamp)));
  }

  private static List<Stmt> read(List<Stmt> list, Intrinsic stamp) {
    return list.stream().map(statement -> {
      if (statement instanceof Stmt.Let let && let.op() instanceof Op.Apply apply
          && apply.intrinsic().equals(stamp)) {
        return new Stmt.Let(let.value(),
            new Op.Apply(DEVICE_STAMP, List.of(apply.arguments().getFirst())), let.span());
      }
      return Lists.map(statement, inner -> read(inner, stamp));
    }).toList();
  }
}
