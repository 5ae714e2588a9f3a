package io.ringkernel.ir.emit;

import io.ringkernel.ir.Array;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Operand;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.intrinsic.Spelling;
import io.ringkernel.ir.intrinsic.TargetId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The atoms that the text of an operation mentions, as often as it mentions them. */
record Uses(TargetId target) {
  /**
   * One mention.
   *
   * @param isConditional whether the text may skip its evaluation, as in the arms of {@code ?:}
   */
  record Use(Atom atom, boolean isConditional) {}

  List<Use> of(Op op) {
    return switch (op) {
      case Op.Binary binary -> List.of(new Use(binary.left(), false),
          new Use(binary.right(), binary.type().equals(Type.BOOL)));
      case Op.Unary unary -> always(unary.operand());
      case Op.Compare compare -> always(compare.left(), compare.right());
      case Op.Convert convert -> always(convert.operand());
      case Op.ConvertRaw convert -> always(convert.operand());
      case Op.Select select -> List.of(new Use(select.condition(), false),
          new Use(select.then(), true), new Use(select.otherwise(), true));
      case Op.Read _, Op.Length _ -> List.of();
      case Op.Load load -> always(load.place().index());
      case Op.Atomic atomic -> atomic(atomic);
      case Op.Make make -> make.fields().stream().map(f -> new Use(f, false)).toList();
      case Op.Get get -> always(get.record());
      case Op.Apply apply -> apply(apply);
      case Op.Call call -> call(call);
    };
  }

  private static List<Use> always(Atom... atoms) {
    return Stream.of(atoms).map(a -> new Use(a, false)).toList();
  }

  private static List<Use> atomic(Op.Atomic atomic) {
    List<Use> uses = new ArrayList<>(always(atomic.place().index()));
    atomic.operands().forEach(a -> uses.add(new Use(a, false)));
    return uses;
  }

  private static List<Use> call(Op.Call call) {
    List<Use> uses = new ArrayList<>();
    for (Operand argument : call.arguments()) {
      switch (argument) {
        case Atom atom -> uses.add(new Use(atom, false));
        case Array _ -> {}
      }
    }
    return uses;
  }

  private List<Use> apply(Op.Apply apply) {
    List<Use> uses = new ArrayList<>();
    for (int i = 0; i < apply.arguments().size(); i++) {
      Spelling spelling = apply.intrinsic().forms().get(target).spelling();
      int times = spelling instanceof Spelling.Template(String text)
          ? text.split("\\{" + i + "}", -1).length - 1 : 1;
      for (int k = 0; k < times; k++) {
        uses.add(new Use(apply.arguments().get(i), false));
      }
    }
    return uses;
  }
}
