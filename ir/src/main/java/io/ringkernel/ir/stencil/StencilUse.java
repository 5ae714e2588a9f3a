package io.ringkernel.ir.stencil;

import io.ringkernel.ir.Array;
import io.ringkernel.ir.Function;
import io.ringkernel.ir.Module;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Operand;
import io.ringkernel.ir.Place;
import io.ringkernel.ir.Stmt;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.intrinsic.Intrinsic.Kind;
import io.ringkernel.ir.pass.Effects;
import io.ringkernel.ir.pass.Lists;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a kernel over a grid does with its arrays, by the id of the array. A kernel of which a cell
 * depends on nothing that the step writes to another cell has other forms; one that may throw, or
 * that acts beyond its cells, has not.
 */
final class StencilUse {
  /** Arrays of which cells around the own one are read, in the order of the parameters. */
  private final Map<Integer, Array> around = new LinkedHashMap<>();
  private final Set<Integer> written = new LinkedHashSet<>();
  private final Set<Integer> elsewhere = new HashSet<>();
  private final Module module;
  private boolean isDiagonal;
  private String hindrance;

  private StencilUse(Module module) {
    this.module = module;
  }

  /** What that entry does. */
  static StencilUse of(Module module, Function entry) {
    StencilUse use = new StencilUse(module);
    use.visit(entry.body(), true);
    Map<Integer, Array> found = new LinkedHashMap<>(use.around);
    use.around.clear();
    for (Operand parameter : entry.parameters()) {
      if (parameter instanceof Array array && found.containsKey(array.id())) {
        use.around.put(array.id(), array);
      }
    }
    for (int id : use.written) {
      if (found.containsKey(id) || use.elsewhere.contains(id)) {
        use.hinder("a cell depends on what the same step writes to another");
      }
    }
    return use;
  }

  /** Why the kernel has no other form; empty where it has. */
  Optional<String> hindrance() {
    return Optional.ofNullable(hindrance);
  }

  /** The arrays of which cells around the own one are read. */
  List<Array> around() {
    return List.copyOf(around.values());
  }

  /** Whether the kernel sets cells of the array. */
  boolean isWritten(Array array) {
    return written.contains(array.id());
  }

  /** Whether elements are read that are no cells. */
  boolean isReadElsewhere(Array array) {
    return elsewhere.contains(array.id());
  }

  /** Whether a neighbour along two axes at once is read. */
  boolean isDiagonal() {
    return isDiagonal;
  }

  private void hinder(String why) {
    if (hindrance == null) {
      hindrance = why;
    }
  }

  private void visit(List<Stmt> body, boolean isEntry) {
    Lists.forEach(body, statement -> {
      switch (statement) {
        case Stmt.Let let -> visit(let.op(), isEntry);
        case Stmt.Do run -> visit(run.op(), isEntry);
        case Stmt.Store store -> store(store.place());
        case Stmt.Trap _ -> hinder("it may throw");
        case Stmt.Barrier _ -> hinder("it has a barrier");
        case Stmt.Declare _, Stmt.DeclareArray _, Stmt.Assign _, Stmt.If _, Stmt.Loop _,
            Stmt.DoLoop _, Stmt.Block _, Stmt.Switch _, Stmt.Break _, Stmt.Continue _,
            Stmt.Return _ -> {}
      }
    });
  }

  private void store(Place place) {
    requireProven(place);
    if (!place.array().space().isGlobal()) {
      return;
    }
    written.add(place.array().id());
    if (place.cell().filter(StencilUse::isOwn).isEmpty()) {
      hinder("it writes elements that are not its own cell");
    }
  }

  private void load(Place place) {
    requireProven(place);
    Array array = place.array();
    if (!array.space().isGlobal()) {
      return;
    }
    if (place.cell().isEmpty()) {
      elsewhere.add(array.id());
    } else if (!isOwn(place.cell().get())) {
      around.put(array.id(), array);
      isDiagonal |= place.cell().get().stream().filter(distance -> distance != 0).count() > 1;
    }
  }

  private void requireProven(Place place) {
    if (place.bounds() == Place.Bounds.CHECKED) {
      hinder("it may throw, for an index that no condition of a launch keeps in bounds");
    }
  }

  static boolean isOwn(List<Integer> distances) {
    return distances.stream().allMatch(distance -> distance == 0);
  }

  private void visit(Op op, boolean isEntry) {
    switch (op) {
      case Op.Load load -> load(load.place());
      case Op.Atomic _ -> hinder("it has an atomic operation");
      case Op.Call call -> call(call);
      case Op.Apply apply -> {
        boolean isPlace = apply.intrinsic().name().startsWith("globalId");
        if (!(Effects.isPure(op) && (apply.intrinsic().kind() == Kind.PURE
            || isPlace && isEntry))) {
          hinder("it may throw, or does more than to compute cells");
        }
      }
      case Op.Binary _ -> {
        if (!Effects.isPure(op)) {
          hinder("it may throw: an integer is divided by what may be zero");
        }
      }
      case Op.Unary _, Op.Compare _, Op.Convert _, Op.ConvertRaw _, Op.Select _, Op.Read _,
          Op.Length _, Op.Make _, Op.Get _ -> {}
    }
  }

  /** A function is as good as what it does; an array that it is given it reads anywhere. */
  private void call(Op.Call call) {
    Function callee = module.function(call.function());
    List<Operand> given = new ArrayList<>(call.arguments());
    for (Operand operand : given) {
      if (operand instanceof Array array && array.space().isGlobal()) {
        elsewhere.add(array.id());
      }
    }
    StencilUse inside = new StencilUse(module);
    inside.visit(callee.body(), false);
    if (inside.hindrance != null) {
      hinder(inside.hindrance);
    }
    if (!inside.written.isEmpty()) {
      hinder("a function that it calls writes arrays");
    }
  }

  /** Whether a block can hold such elements in memory that it shares, on every target. */
  static boolean isPlain(Array array) {
    return array.element() instanceof Type.Prim prim
        && (prim.equals(Type.F32) || prim.equals(Type.F64) || prim.equals(Type.I32));
  }
}
