package io.ringkernel.ir.interp;

import io.ringkernel.ir.Array;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.FreshIds;
import io.ringkernel.ir.Function;
import io.ringkernel.ir.Local;
import io.ringkernel.ir.Operand;
import io.ringkernel.ir.RawBits;
import io.ringkernel.ir.Stmt;
import io.ringkernel.ir.Type;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One running call: its values, locals and arrays by id, and where it is in its body. */
final class Activation {
  /** Which list of a loop is running. */
  enum Part { HEAD, BODY, UPDATE }

  /** A position in a list of statements. */
  static final class Cursor {
    final List<Stmt> list;
    final Stmt owner;
    final Part part;
    int next;

    Cursor(List<Stmt> list, Stmt owner, Part part) {
      this.list = list;
      this.owner = owner;
      this.part = part;
    }
  }

  final Function function;
  final Activation caller;
  /** The statement of the caller that waits for the result; null for the outermost call. */
  final Stmt call;
  final Deque<Cursor> cursors = new ArrayDeque<>();
  private final Activation outermost;
  private final Map<String, Memory> tables;
  private final long[] bits;
  private final Object[] objects;

  Activation(Function function, int slots, Activation caller, Stmt call) {
    this.function = function;
    this.caller = caller;
    this.call = call;
    outermost = caller == null ? this : caller.outermost;
    tables = caller == null ? new HashMap<>() : caller.tables;
    bits = new long[slots];
    objects = new Object[slots];
    cursors.push(new Cursor(function.body(), null, Part.BODY));
  }

  /** One more than the highest id of a function. */
  static int slots(Function function) {
    return FreshIds.after(function).next();
  }

  void enter(List<Stmt> list, Stmt owner, Part part) {
    cursors.push(new Cursor(list, owner, part));
  }

  long bits(Atom atom) {
    return switch (atom) {
      case Atom.Const constant -> constant.bits();
      case Atom.Value value -> bits[value.id()];
    };
  }

  /** A boxed primitive or a {@link StructValue}. */
  Object boxed(Atom atom) {
    return switch (atom.type()) {
      case Type.Prim prim -> RawBits.box(prim.scalar(), bits(atom));
      case Type.Struct _ -> objects[((Atom.Value) atom).id()];
    };
  }

  boolean isTrue(Atom condition) {
    return bits(condition) != 0;
  }

  void setBits(int id, long value) {
    bits[id] = value;
  }

  /** Gives a value or local what {@link #boxed} returns. */
  void set(int id, Type.Element type, Object boxed) {
    switch (type) {
      case Type.Prim _ -> bits[id] = RawBits.ofBoxed(boxed);
      case Type.Struct _ -> objects[id] = boxed;
    }
  }

  /** Copies an atom's value to an id. */
  void copy(int id, Atom from) {
    switch (from.type()) {
      case Type.Prim _ -> bits[id] = bits(from);
      case Type.Struct _ -> objects[id] = boxed(from);
    }
  }

  /** Copies a local's value to an id. */
  void copy(int id, Local from) {
    bits[id] = bits[from.id()];
    objects[id] = objects[from.id()];
  }

  /** A factor of {@link io.ringkernel.ir.LaunchLength}: an int parameter, or a length of one. */
  int argument(String factor) {
    for (Operand parameter : function.parameters()) {
      switch (parameter) {
        case Atom.Value value when value.hint().equals(factor) -> {
          return (int) bits(value);
        }
        case Array array when factor.equals(array.hint() + ".length") -> {
          return memory(array).length();
        }
        default -> {}
      }
    }
    throw new AssertionError("no parameter " + factor + " in " + function.name());
  }

  void bind(Array array, Memory memory) {
    objects[array.id()] = memory;
  }

  /**
   * The elements of an array: of this function, or, in a function that was specialised for an entry
   * point, of that entry point.
   */
  Memory memory(Array array) {
    if (array.space() == Array.Space.CONSTANT) {
      return tables.computeIfAbsent(array.hint(), _ -> Memory.ofTable(array));
    }
    if (array.id() < objects.length && objects[array.id()] instanceof Memory own) {
      return own;
    }
    if (array.id() < outermost.objects.length
        && outermost.objects[array.id()] instanceof Memory ofEntry) {
      return ofEntry;
    }
    throw new AssertionError("no array " + array + " in " + function.name());
  }
}
