package io.ringkernel.ir.text;

import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Operand;
import io.ringkernel.ir.Place;
import io.ringkernel.ir.Type;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Operations as text: the name of the operator, then its operands. */
final class OpText {
  private OpText() {}

  /** An operand; a constant so that its type and all of its bits are seen. */
  static String of(Operand operand) {
    if (!(operand instanceof Atom.Const constant)) {
      return operand.toString();
    }
    return switch (constant.type().scalar()) {
      case BOOL, I32, I64 -> constant.toString();
      case I8, I16, U16 -> constant.bits() + ":" + constant.type();
      case F32 -> Float.isNaN(constant.asFloat())
          ? "0x" + Long.toHexString(constant.bits()) + ":float" : constant.toString();
      case F64 -> Double.isNaN(constant.asDouble())
          ? "0x" + Long.toHexString(constant.bits()) + ":double" : constant.toString();
    };
  }

  static String of(Op op) {
    return switch (op) {
      case Op.Binary o -> word(o.operator()) + " " + of(o.left()) + ", " + of(o.right());
      case Op.Unary o -> word(o.operator()) + " " + of(o.operand());
      case Op.Compare o -> word(o.comparison()) + " " + of(o.left()) + ", " + of(o.right());
      case Op.Convert o -> "convert " + of(o.operand());
      case Op.ConvertRaw o -> "convert_raw " + of(o.operand());
      case Op.Select o ->
          "select " + of(o.condition()) + ", " + of(o.then()) + ", " + of(o.otherwise());
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
    text.append(place.array()).append('[').append(of(place.index()))
        .append(place.bounds() == Place.Bounds.CHECKED ? "?" : "");
    place.cell().ifPresent(cell -> text.append('@').append(cell.stream().map(String::valueOf)
        .collect(Collectors.joining(":"))));
    text.append(']');
    Type.Element type = place.array().element();
    for (int field : place.path()) {
      Type.Field chosen = ((Type.Struct) type).fields().get(field);
      text.append('.').append(chosen.name());
      type = chosen.type();
    }
    return text.toString();
  }

  static String list(List<? extends Operand> operands) {
    return operands.stream().map(OpText::of).collect(Collectors.joining(", ", "(", ")"));
  }

  private static String word(Enum<?> operator) {
    return operator.name().toLowerCase(Locale.ROOT);
  }
}
