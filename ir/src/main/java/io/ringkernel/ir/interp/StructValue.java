package io.ringkernel.ir.interp;

import io.ringkernel.ir.Atom;
import io.ringkernel.ir.RawBits;
import io.ringkernel.ir.Type;
import java.util.ArrayList;
import java.util.List;

/**
 * A record value.
 *
 * @param fields boxed primitives of the field's type, or nested {@code StructValue}s
 */
public record StructValue(Type.Struct type, List<Object> fields) {
  /** Copies the list. */
  public StructValue {
    fields = List.copyOf(fields);
    if (fields.size() != type.fields().size()) {
      throw new AssertionError(type.name() + " has " + type.fields().size() + " fields");
    }
  }

  /** The value all of whose numbers are zero. */
  public static StructValue zero(Type.Struct type) {
    List<Object> fields = new ArrayList<>();
    for (Type.Field field : type.fields()) {
      fields.add(zeroOf(field.type()));
    }
    return new StructValue(type, fields);
  }

  private static Object zeroOf(Type.Element type) {
    return switch (type) {
      case Type.Prim prim -> RawBits.box(prim.scalar(), 0);
      case Type.Struct struct -> zero(struct);
    };
  }

  /** The value at a path of field indices. */
  Object at(List<Integer> path) {
    Object value = this;
    for (int field : path) {
      value = ((StructValue) value).fields.get(field);
    }
    return value;
  }

  /** The same value with another one at a path of field indices. */
  StructValue with(List<Integer> path, Object value) {
    int field = path.getFirst();
    List<Object> changed = new ArrayList<>(fields);
    changed.set(field, path.size() == 1 ? value
        : ((StructValue) fields.get(field)).with(path.subList(1, path.size()), value));
    return new StructValue(type, changed);
  }

  /** Raw bits of a primitive field, for tests. */
  public Atom.Const constant(int field) {
    return new Atom.Const((Type.Prim) type.fields().get(field).type(),
        RawBits.ofBoxed(fields.get(field)));
  }
}
