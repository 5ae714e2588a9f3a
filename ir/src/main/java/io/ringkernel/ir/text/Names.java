package io.ringkernel.ir.text;

import io.ringkernel.ir.Array;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Local;
import io.ringkernel.ir.Operand;
import io.ringkernel.ir.Place;
import io.ringkernel.ir.Scalar;
import io.ringkernel.ir.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the names of one function mean. */
final class Names {
  private final Map<String, Type.Struct> structs;
  private final Map<String, Operand> operands = new HashMap<>();
  private final Map<String, Local> locals = new HashMap<>();

  Names(Map<String, Type.Struct> structs) {
    this.structs = structs;
  }

  Map<String, Type.Struct> structs() {
    return structs;
  }

  Array put(Array array) {
    operands.put(array.toString(), array);
    return array;
  }

  void put(Atom.Value value) {
    operands.put(value.toString(), value);
  }

  void put(Local local) {
    locals.put(local.toString(), local);
  }

  /** A type by its name. */
  static Type.Element type(String name, Map<String, Type.Struct> structs) {
    for (Scalar scalar : Scalar.values()) {
      if (scalar.javaName().equals(name)) {
        return Type.of(scalar);
      }
    }
    return present(structs.get(name), name);
  }

  Type.Element type(String name) {
    return type(name, structs);
  }

  /** A value by its hint and id. */
  static Atom.Value value(String text, Type.Element type) {
    int dot = text.lastIndexOf('.');
    return new Atom.Value(Integer.parseInt(text.substring(dot + 1)), type,
        text.substring(0, dot));
  }

  Local local(String text) {
    return present(locals.get(text), text);
  }

  Array array(String text) {
    return (Array) operand(text);
  }

  Atom atom(String text) {
    return (Atom) operand(text);
  }

  Operand operand(String text) {
    Operand known = operands.get(text);
    return known != null ? known : constant(text);
  }

  /** A constant, whose form says its type. */
  static Atom.Const constant(String text) {
    int colon = text.indexOf(':');
    if (colon > 0) {
      Type.Prim type = (Type.Prim) type(text.substring(colon + 1), Map.of());
      String bits = text.substring(0, colon);
      return new Atom.Const(type, bits.startsWith("0x")
          ? Long.parseUnsignedLong(bits.substring(2), 16) : Long.parseLong(bits));
    }
    if (text.equals("true") || text.equals("false")) {
      return Atom.Const.of(text.equals("true"));
    }
    boolean isNumber = text.matches("-?(\\d.*|Infinityf?)");
    if (!isNumber) {
      throw new IllegalArgumentException("unknown name " + text);
    }
    if (text.endsWith("L")) {
      return Atom.Const.of(Long.parseLong(text.substring(0, text.length() - 1)));
    }
    if (text.endsWith("f")) {
      return Atom.Const.of(Float.parseFloat(text.substring(0, text.length() - 1)));
    }
    return text.matches("-?\\d+") ? Atom.Const.of(Integer.parseInt(text))
        : Atom.Const.of(Double.parseDouble(text));
  }

  List<Atom> atoms(String list) {
    return list(list).stream().map(this::atom).toList();
  }

  List<Operand> operands(String list) {
    return list(list).stream().map(this::operand).toList();
  }

  /** A list without its parentheses. */
  static List<String> list(String text) {
    return text.isEmpty() ? List.of() : new ArrayList<>(List.of(text.split(", ")));
  }

  /** {@code array#1[index?].field}, or {@code array#1[index?@0:-1]} for a cell of a grid. */
  Place place(String text) {
    int open = text.indexOf('[');
    int close = text.indexOf(']', open);
    int cell = text.indexOf('@', open);
    int end = cell < 0 || cell > close ? close : cell;
    boolean isChecked = text.charAt(end - 1) == '?';
    Array array = array(text.substring(0, open));
    List<Integer> path = new ArrayList<>();
    Type.Element type = array.element();
    for (String field : text.substring(close + 1).split("\\.")) {
      if (!field.isEmpty()) {
        Type.Struct struct = (Type.Struct) type;
        path.add(struct.indexOf(field));
        type = struct.fields().get(path.getLast()).type();
      }
    }
    Place place = new Place(array, atom(text.substring(open + 1, isChecked ? end - 1 : end)), path,
        isChecked ? Place.Bounds.CHECKED : Place.Bounds.PROVEN);
    return end == close ? place : place.ofCell(
        Arrays.stream(text.substring(cell + 1, close).split(":")).map(Integer::valueOf).toList());
  }

  private static <T> T present(T found, String name) {
    if (found == null) {
      throw new IllegalArgumentException("unknown name " + name);
    }
    return found;
  }
}
