package io.ringkernel.ir.pass;

import io.ringkernel.ir.Array;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.FreshIds;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Op.Comparison;
import io.ringkernel.ir.Place;
import io.ringkernel.ir.StatementBuilder;
import io.ringkernel.ir.Stmt;
import io.ringkernel.ir.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Memory of a block through which one item tells the others values. */
final class Told {
  private final Map<Type.Prim, Array> arrays = new LinkedHashMap<>();
  private final Map<Type.Prim, Integer> most = new LinkedHashMap<>();
  private Map<Type.Prim, Integer> taken = new LinkedHashMap<>();

  Told(FreshIds ids, Map<Type.Prim, Integer> words) {
    for (Type.Prim type : List.of(Type.I32, Type.I64, Type.F32, Type.F64)) {
      arrays.put(type, new Array(ids.next(), type, "told", Array.Space.AGREED,
          OptionalInt.of(words.getOrDefault(type, 0))));
    }
  }

  /** The arrays that are used. */
  List<Array> arrays() {
    return arrays.values().stream().filter(array -> array.length().getAsInt() > 0).toList();
  }

  /** How much was told at once at most. */
  Map<Type.Prim, Integer> most() {
    return most;
  }

  /** Appends a barrier at which all get some values of one of them; what each is called then. */
  Map<Atom, Atom> tell(StatementBuilder out, Atom leads, List<Atom> values) {
    taken = new LinkedHashMap<>();
    List<Stmt> stores = out.nested(then -> values.forEach(value -> publish(then, value)));
    if (!stores.isEmpty()) {
      out.add(new Stmt.If(leads, stores, List.of(), out.span()));
    }
    out.add(new Stmt.Barrier(out.span()));
    taken.forEach((type, count) -> most.merge(type, count, Math::max));
    taken = new LinkedHashMap<>();
    Map<Atom, Atom> result = new LinkedHashMap<>();
    for (Atom value : values) {
      String hint = value instanceof Atom.Value named ? named.hint() : "told";
      result.put(value, fetch(out, value.type(), hint));
    }
    return result;
  }

  private Place next(Type.Prim type) {
    int index = taken.merge(type, 1, Integer::sum) - 1;
    return Place.of(arrays.get(type), Atom.Const.of(index)).proven();
  }

  private void publish(StatementBuilder out, Atom value) {
    switch (value.type()) {
      case Type.Struct struct -> {
        for (int i = 0; i < struct.fields().size(); i++) {
          publish(out, out.let(struct.fields().get(i).name(), new Op.Get(value, i)));
        }
      }
      case Type.Prim type -> {
        Type.Prim as = carrier(type);
        Atom word = type.equals(Type.BOOL)
            ? out.select(value, Atom.Const.of(1), Atom.Const.of(0))
            : type.equals(as) ? value : out.let("word", new Op.Convert(as, value));
        out.add(new Stmt.Store(next(as), word, out.span()));
      }
    }
  }

  private Atom fetch(StatementBuilder out, Type.Element type, String hint) {
    return switch (type) {
      case Type.Struct struct -> {
        List<Atom> fields = new ArrayList<>();
        struct.fields().forEach(field -> fields.add(fetch(out, field.type(), field.name())));
        yield out.let(hint, new Op.Make(struct, fields));
      }
      case Type.Prim prim -> {
        Type.Prim as = carrier(prim);
        Atom word = out.let(hint, new Op.Load(next(as)));
        yield prim.equals(Type.BOOL) ? out.compare(Comparison.NE, word, Atom.Const.of(0))
            : prim.equals(as) ? word : out.let(hint, new Op.Convert(prim, word));
      }
    };
  }

  /** What a value goes as: memory of a block has no small elements on every target. */
  private static Type.Prim carrier(Type.Prim type) {
    return type.equals(Type.I64) || type.equals(Type.F32) || type.equals(Type.F64) ? type
        : Type.I32;
  }
}
