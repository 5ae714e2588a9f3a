package io.ringkernel.frontend.source.lower;

import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Scalar;
import io.ringkernel.ir.StatementBuilder;
import io.ringkernel.ir.Type;
import java.util.List;

/** Conversions and default values. */
final class Values {
  private Values() {}

  static boolean isPrimitive(Type type) {
    return type instanceof Type.Prim;
  }

  static boolean isInteger(Type type) {
    return type instanceof Type.Prim prim && prim.scalar().isInteger();
  }

  /**
   * The value as another primitive type. What narrows to less than an {@code int} goes by way of
   * {@code int}, as JLS 5.1.3 prescribes for floating point and as makes no difference for
   * integers.
   */
  static Atom convert(Atom value, Type.Prim to, String name, StatementBuilder out) {
    Scalar from = ((Type.Prim) value.type()).scalar();
    if (from == to.scalar()) {
      return value;
    }
    boolean twice = to.scalar().isNarrow() && from != Scalar.I32;
    Atom wide = twice ? out.let("to_int", new Op.Convert(Type.I32, value)) : value;
    String hint = name.isEmpty() ? "to_" + to.scalar().javaName() : name;
    return out.let(hint, new Op.Convert(to, wide));
  }

  /** Zero of the type; a variable that Java does not initialise has it until it is assigned. */
  static Atom zero(Type.Element type, StatementBuilder out) {
    return switch (type) {
      case Type.Prim prim -> new Atom.Const(prim, 0);
      case Type.Struct struct -> {
        List<Atom> fields = struct.fields().stream().map(f -> zero(f.type(), out)).toList();
        yield out.let("empty", new Op.Make(struct, fields));
      }
    };
  }
}
