package io.ringkernel.ir.emit;

import io.ringkernel.ir.Op;
import io.ringkernel.ir.Scalar;
import io.ringkernel.ir.Stmt;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tells a result that a person named from one that the compiler named after its operation. Where
 * both would say the same, the name adds nothing to the expression, and is left out.
 */
final class Temporaries {
  /** What expansions and passes call the parts of one Java expression. */
  private static final Set<String> PARTS = Set.of("chosen", "is", "not", "converted", "negated",
      "before", "flipped", "count", "part");

  private Temporaries() {}

  static boolean isTemporary(Stmt.Let let) {
    String hint = let.value().hint();
    return hint.isEmpty() || PARTS.contains(hint) || describes(let.op(), hint);
  }

  private static boolean describes(Op op, String hint) {
    return switch (op) {
      case Op.Binary binary -> hint.equals(lower(binary.operator()));
      case Op.Unary unary -> hint.equals(lower(unary.operator()));
      case Op.Compare compare -> hint.equals(lower(compare.comparison()));
      case Op.Convert _, Op.ConvertRaw _ -> List.of(Scalar.values()).stream()
          .anyMatch(s -> hint.equals("to_" + s.javaName()));
      case Op.Select _ -> hint.equals("select");
      case Op.Read read -> hint.equals(read.local().hint());
      case Op.Load load -> hint.equals(load.place().array().hint()) || hint.equals("load");
      case Op.Length length -> hint.equals(length.array().hint() + "_length")
          || hint.equals("length");
      case Op.Atomic _ -> hint.equals("old");
      case Op.Make make -> hint.equals(make.type().name().toLowerCase(Locale.ROOT));
      case Op.Get get -> hint.equals(field(get));
      case Op.Apply apply -> hint.equals(apply.intrinsic().name())
          || apply.intrinsic().name().startsWith(hint + "_");
      case Op.Call call -> hint.equals(call.function());
    };
  }

  private static String field(Op.Get get) {
    return ((io.ringkernel.ir.Type.Struct) get.record().type()).fields().get(get.field()).name();
  }

  private static String lower(Enum<?> operator) {
    return operator.name().toLowerCase(Locale.ROOT);
  }
}
