package io.ringkernel.frontend.source.lower;

import io.ringkernel.frontend.source.tree.ArrayVariable;
import io.ringkernel.frontend.source.tree.JumpTarget;
import io.ringkernel.frontend.source.tree.Variable;
import io.ringkernel.ir.Array;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.FreshIds;
import io.ringkernel.ir.Label;
import io.ringkernel.ir.Local;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Place;
import io.ringkernel.ir.StatementBuilder;
import io.ringkernel.ir.Stmt;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.intrinsic.Intrinsics;
import io.ringkernel.ir.layout.ArrayField;
import io.ringkernel.ir.wire.RecordWords;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the names of one method became. */
final class Frame {
  /** Where the value of a variable is. */
  sealed interface Storage {
    /** In a result that never changes. */
    record Fixed(Atom atom) implements Storage {}

    /** In a mutable variable. */
    record Mutable(Local local) implements Storage {}
  }

  /** The running actor: the array of states and the index of its own. */
  record Actor(Array states, Atom.Value index) {
    /** A field of its state, or a part of one. */
    Place place(List<Integer> path) {
      return new Place(states, index, path, Place.Bounds.PROVEN);
    }

    private boolean hasArrays() {
      return ArrayField.isIn((Type.Struct) states.element());
    }

    /** The array of states as functions take it: one with arrays is words. */
    Array parameter() {
      return hasArrays() ? RecordWords.bytesOf(states) : states;
    }

    /** Reads a field, or a part of one. */
    Op load(List<Integer> path, StatementBuilder out) {
      if (!hasArrays()) {
        return new Op.Load(place(path));
      }
      Atom value = new RecordWords(out).load(place(path));
      return new Op.Select(Atom.Const.of(true), value, value);
    }

    /** Writes a field. */
    void store(Place place, Atom value, StatementBuilder out) {
      if (hasArrays()) {
        new RecordWords(out).store(place, value);
      } else {
        out.add(new Stmt.Store(place, value, out.span()));
      }
    }

    private Place array(ArrayVariable array) {
      return place(List.of(((Type.Struct) states.element()).indexOf(array.name())));
    }

    /**
     * An index of an array of the state that is in bounds, or what the safety of the actor says.
     */
    Atom tested(ArrayVariable array, Atom index, StatementBuilder out) {
      return out.let("at", new Op.Apply(Intrinsics.named("stateIndex"),
          List.of(index, Atom.Const.of(array.length().orElseThrow()))));
    }

    /** An element of an array of the state at an index that is in bounds. */
    Atom element(ArrayVariable array, Atom index, StatementBuilder out) {
      return new RecordWords(out).load(array(array), index);
    }

    /** Writes an element of an array of the state at an index that is in bounds. */
    void store(ArrayVariable array, Atom index, Atom value, StatementBuilder out) {
      new RecordWords(out).store(array(array), index, value);
    }
  }

  private final FreshIds ids = new FreshIds(0);
  private final Optional<Actor> actor;
  private final Map<Variable, Storage> variables = new IdentityHashMap<>();
  private final Map<ArrayVariable, Array> arrays = new IdentityHashMap<>();
  private final Map<JumpTarget, Label> labels = new IdentityHashMap<>();
  private final Map<JumpTarget, Local> results = new IdentityHashMap<>();

  Frame(Optional<Type.Struct> state) {
    actor = state.map(struct -> new Actor(Array.global(ids.next(), struct, "state", true),
        new Atom.Value(ids.next(), Type.I32, "actor")));
  }

  FreshIds ids() {
    return ids;
  }

  Optional<Actor> actor() {
    return actor;
  }

  void put(Variable variable, Storage storage) {
    variables.put(variable, storage);
  }

  Storage storage(Variable variable) {
    return present(variables.get(variable), variable);
  }

  /** Whether the variable is declared already, in front of what binds it. */
  boolean isDeclared(Variable variable) {
    return variables.containsKey(variable);
  }

  void put(ArrayVariable variable, Array array) {
    arrays.put(variable, array);
  }

  Array array(ArrayVariable variable) {
    variable.table().ifPresent(table ->
        arrays.computeIfAbsent(variable, v -> Array.constant(ids.next(), table)));
    return present(arrays.get(variable), variable);
  }

  Label newLabel(JumpTarget target) {
    Label label = new Label(ids.next(), target.label());
    labels.put(target, label);
    return label;
  }

  Label label(JumpTarget target) {
    return present(labels.get(target), target.label());
  }

  /** The variable that receives what a switch expression yields. */
  void putResult(JumpTarget target, Local local) {
    results.put(target, local);
  }

  Local result(JumpTarget target) {
    return present(results.get(target), "switch");
  }

  private static <T> T present(T value, Object name) {
    if (value == null) {
      throw new AssertionError(name + " is used before its declaration");
    }
    return value;
  }
}
