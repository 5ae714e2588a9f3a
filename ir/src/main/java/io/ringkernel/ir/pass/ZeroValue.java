package io.ringkernel.ir.pass;

import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.StatementBuilder;
import io.ringkernel.ir.Type;
import java.util.ArrayList;
import java.util.List;

/** The zero of a type: what Java puts into a new array. */
public final class ZeroValue {
  private ZeroValue() {}

  /** The zero, computed by statements of {@code out} where it is a record. */
  public static Atom of(StatementBuilder out, Type.Element type) {
    return switch (type) {
      case Type.Prim prim -> new Atom.Const(prim, 0);
      case Type.Struct struct -> {
        List<Atom> fields = new ArrayList<>();
        struct.fields().forEach(field -> fields.add(of(out, field.type())));
        yield out.let("zero", new Op.Make(struct, fields));
      }
    };
  }
}
