package io.ringkernel.ir.text;

import io.ringkernel.ir.Op;
import io.ringkernel.ir.Place;
import io.ringkernel.ir.Type;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Operations as text: the name of the operator, then its operands. */
final class OpText {
  private OpText() {}

  static String of(Op op) {
    return switch (op) {
      case Op.Binary o -> word(o.operator()) + " " + o.left() + ", " + o.right();
      case Op.Unary o -> word(o.operator()) + " " + o.operand();
      case Op.Compare o -> word(o.comparison()) + " " + o.left() + ", " + o.right();
      case Op.Convert o -> "convert " + o.operand();
      case Op.ConvertRaw o -> "convert_raw " + o.operand();
      case Op.Select o ->
          "select " + o.condition() + ", " + o.then() + ", " + o.otherwise();
      case Op.Read o -> "read " + o.local();
      case Op.Load o -> "load " + of(o.place());
      case Op.Length o -> "length " + o.array();
      case Op.Atomic o -> "atomic_" + word(o.operator()) + " " + of(o.place()) + ", "
          + list(o.operands());
      case Op.Make o -> "make " + o.type().name() + " " + list(o.fields());
      case Op.Get o -> "get " + o.record() + "."
          + ((Type.Struct) o.record().type()).fields().get(o.field()).name();
      case Op.Apply o -> o.intrinsic().name() + " " + list(o.arguments());
      case Op.Call o -> "call " + o.function() + " " + list(o.arguments());
    };
  }

  /** The place; an index that still needs a test is marked. */
  static String of(Place place) {
    StringBuilder text = new StringBuilder();
    text.append(place.array()).append('[').append(place.index())
        .append(place.bounds() == Place.Bounds.CHECKED ? "?]" : "]");
    Type.Element type = place.array().element();
    for (int field : place.path()) {
      Type.Field chosen = ((Type.Struct) type).fields().get(field);
      text.append('.').append(chosen.name());
      type = chosen.type();
    }
    return text.toString();
  }

  static String list(List<?> operands) {
    return operands.stream().map(String::valueOf).collect(Collectors.joining(", ", "(", ")"));
  }

  private static String word(Enum<?> operator) {
    return operator.name().toLowerCase(Locale.ROOT);
  }
}
