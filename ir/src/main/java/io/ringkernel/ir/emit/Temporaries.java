package io.ringkernel.ir.emit;

import io.ringkernel.ir.Op;
import io.ringkernel.ir.Scalar;
import io.ringkernel.ir.Stmt;
import io.ringkernel.ir.Type;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells a result that a person named from one that the compiler named after its operation. Where
 * both would say the same, the name adds nothing to the expression, and is left out.
 */
final class Temporaries {
  /** What expansions and passes call the parts of one Java expression. */
  private static final Set<String> PARTS = Set.of("chosen", "is", "not", "converted", "negated",
      "before", "flipped", "count", "part", "bits", "number", "result");

  /** A pass may put another operation in the place of one that was named so. */
  private static final Set<String> OPERATORS = Stream.<Enum<?>[]>of(Op.BinaryOperator.values(),
      Op.UnaryOperator.values(), Op.Comparison.values()).flatMap(Stream::of)
      .map(Temporaries::lower).collect(Collectors.toUnmodifiableSet());

  private Temporaries() {}

  static boolean isTemporary(Stmt.Let let) {
    String hint = let.value().hint();
    return hint.isEmpty() || PARTS.contains(hint) || OPERATORS.contains(hint)
        || describes(let.op(), hint);
  }

  /** The name of a result that needs one: the person's, or a noun for what the operation gives. */
  static String nameOf(Stmt.Let let) {
    String hint = let.value().hint();
    boolean isGood = !hint.isEmpty() && !OPERATORS.contains(hint) && !describes(let.op(), hint)
        && !hint.equals("is");
    return isGood ? hint : switch (let.op()) {
      case Op.Binary binary -> noun(binary.operator());
      case Op.Unary unary -> switch (unary.operator()) {
        case NEG -> "negated";
        case COMPLEMENT -> "complement";
        case NOT -> "isNot";
      };
      case Op.Compare compare -> switch (compare.comparison()) {
        case EQ -> "isEqual";
        case NE -> "isDifferent";
        case LT -> "isLess";
        case LE -> "isAtMost";
        case GT -> "isGreater";
        case GE -> "isAtLeast";
      };
      case Op.Convert _, Op.ConvertRaw _ -> "converted";
      case Op.Select _ -> "chosen";
      // it has a name of its own only because the variable changes before it is used
      case Op.Read read -> read.local().hint() + "Before";
      case Op.Load load -> load.place().array().hint() + "Value";
      case Op.Length _, Op.Make _, Op.Get _, Op.Apply _ -> hint.isEmpty() ? "value" : hint;
      case Op.Atomic _ -> "before";
      case Op.Call call -> call.function() + "Result";
    };
  }

  private static String noun(Op.BinaryOperator operator) {
    return switch (operator) {
      case ADD -> "sum";
      case SUB -> "difference";
      case MUL -> "product";
      case DIV, DIV_NONZERO, DIV_RAW -> "quotient";
      case REM, REM_NONZERO, REM_RAW -> "remainder";
      case SHL, SHR, USHR -> "shifted";
      case AND, OR, XOR -> "bits";
    };
  }

  private static boolean describes(Op op, String hint) {
    return switch (op) {
      case Op.Binary _, Op.Unary _, Op.Compare _ -> OPERATORS.contains(hint);
      case Op.Convert _, Op.ConvertRaw _ -> List.of(Scalar.values()).stream()
          .anyMatch(s -> hint.equals("to_" + s.javaName()));
      case Op.Select _ -> hint.equals("select");
      case Op.Read read -> hint.equals(read.local().hint());
      case Op.Load load -> hint.equals(load.place().array().hint()) || hint.equals("load");
      case Op.Length _ -> hint.endsWith("_length") || hint.equals("length");
      case Op.Atomic _ -> hint.equals("old");
      case Op.Make make -> hint.equals(make.type().name().toLowerCase(Locale.ROOT));
      case Op.Get get -> hint.equals(field(get));
      case Op.Apply apply -> hint.equals(apply.intrinsic().name())
          || apply.intrinsic().name().startsWith(hint + "_");
      case Op.Call call -> hint.equals(call.function());
    };
  }

  private static String field(Op.Get get) {
    return ((Type.Struct) get.record().type()).fields().get(get.field()).name();
  }

  private static String lower(Enum<?> operator) {
    return operator.name().toLowerCase(Locale.ROOT);
  }
}
