package io.ringkernel.compiler.jvm;

import io.ringkernel.ir.Array;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Function;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Place;
import io.ringkernel.ir.StencilShape;
import io.ringkernel.ir.Stmt;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.intrinsic.Intrinsic;
import io.ringkernel.ir.pass.Effects;
import io.ringkernel.ir.pass.Operands;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what a stencil computes of a cell, without what it asks of the grid: whether the work item
 * has a cell, whether a neighbour lies beyond the border, and which element it is. Only code
 * without branches counts, of operations that HotSpot knows for vectors, where a cell depends on
 * nothing that the same step writes.
 */
final class RowCells {
  /** More than that makes a method that HotSpot does not compile. */
  private static final int MOST_STATEMENTS = 300;
  private static final int MOST_FIELDS = 64;
  private static final Set<Type> TYPES = Set.of(Type.F32, Type.F64, Type.I32);
  private static final Set<String> FUNCTIONS = Set.of("abs", "min", "max", "sqrt", "fma");

  private final Function kernel;
  private final StencilShape shape;
  private final Map<Integer, Array> written = new LinkedHashMap<>();
  private final Set<Integer> around = new HashSet<>();
  private boolean isRefused;

  RowCells(Function kernel, StencilShape shape) {
    this.kernel = kernel;
    this.shape = shape;
  }

  /** The fields that are set; known after the statements. */
  List<Array> written() {
    return List.copyOf(written.values());
  }

  /** The statements that count, in order; empty where there are others that do. */
  Optional<List<Stmt>> statements() {
    if (kernel.body().isEmpty() || !(kernel.body().getLast() instanceof Stmt.If guard)
        || !guard.otherwise().isEmpty()) {
      return Optional.empty();
    }
    List<Stmt> flat = new ArrayList<>();
    flatten(kernel.body().subList(0, kernel.body().size() - 1), flat);
    boolean returns = !guard.then().isEmpty() && guard.then().getLast() instanceof Stmt.Return;
    flatten(guard.then().subList(0, guard.then().size() - (returns ? 1 : 0)), flat);
    if (isRefused) {
      return Optional.empty();
    }
    List<Stmt> live = live(flat);
    live.forEach(this::check);
    boolean isIndependent = written.keySet().stream().noneMatch(around::contains);
    return isRefused || written.isEmpty() || !isIndependent || live.size() > MOST_STATEMENTS
        ? Optional.empty() : Optional.of(live);
  }

  private void flatten(List<Stmt> list, List<Stmt> flat) {
    for (Stmt statement : list) {
      switch (statement) {
        case Stmt.Let _, Stmt.Declare _, Stmt.Assign _, Stmt.Store _ -> flat.add(statement);
        case Stmt.If test when isTestOfBorder(test) -> flat.addAll(test.then());
        default -> isRefused = true;
      }
    }
  }

  /**
   * {@code if (inside) { r = field[cell]; } else { r = beyond; }}, which every read of a neighbour
   * is where the boundary is a number: rows have that number beyond the border.
   */
  private boolean isTestOfBorder(Stmt.If test) {
    if (!shape.readsConstant() || test.then().size() < 2 || test.otherwise().size() != 1
        || !(test.then().getLast() instanceof Stmt.Assign then)
        || !(test.otherwise().getFirst() instanceof Stmt.Assign otherwise)
        || then.local().id() != otherwise.local().id()
        || !(test.then().get(test.then().size() - 2) instanceof Stmt.Let load)
        || !load.value().equals(then.value()) || !(load.op() instanceof Op.Load(Place place))
        || place.cell().filter(cell -> !isOwn(cell)).isEmpty()) {
      return false;
    }
    return place.type() instanceof Type.Prim type && otherwise.value().equals(shape.beyond(type))
        && test.then().subList(0, test.then().size() - 2).stream()
            .allMatch(s -> s instanceof Stmt.Let let && Effects.isPure(let.op()));
  }

  private static boolean isOwn(List<Integer> cell) {
    return cell.stream().allMatch(distance -> distance == 0);
  }

  /** What stored values depend on; indices of cells do not count. */
  private static List<Stmt> live(List<Stmt> flat) {
    Set<Integer> needed = new HashSet<>();
    boolean[] counts = new boolean[flat.size()];
    boolean isMore = true;
    while (isMore) {
      isMore = false;
      for (int i = flat.size() - 1; i >= 0; i--) {
        if (!counts[i] && isNeeded(flat.get(i), needed)) {
          counts[i] = true;
          isMore = true;
          need(flat.get(i), needed);
        }
      }
    }
    List<Stmt> live = new ArrayList<>();
    for (int i = 0; i < counts.length; i++) {
      if (counts[i]) {
        live.add(flat.get(i));
      }
    }
    return live;
  }

  private static boolean isNeeded(Stmt statement, Set<Integer> needed) {
    return switch (statement) {
      case Stmt.Store _ -> true;
      case Stmt.Let let -> needed.contains(let.value().id());
      case Stmt.Declare declare -> needed.contains(declare.local().id());
      case Stmt.Assign assign -> needed.contains(assign.local().id());
      default -> throw new AssertionError(statement);
    };
  }

  private static void need(Stmt statement, Set<Integer> needed) {
    switch (statement) {
      case Stmt.Let(_, Op.Load(Place place), _) when place.cell().isPresent() -> {}
      case Stmt.Let(_, Op.Read(var local), _) -> needed.add(local.id());
      case Stmt.Store store -> need(store.value(), needed);
      default -> Operands.forEach(statement, atom -> need(atom, needed));
    }
  }

  private static void need(Atom atom, Set<Integer> needed) {
    if (atom instanceof Atom.Value value) {
      needed.add(value.id());
    }
  }

  private void check(Stmt statement) {
    switch (statement) {
      case Stmt.Let let -> check(let.op());
      case Stmt.Store(Place place, Atom _, var _) -> {
        boolean isOnce = written.put(place.array().id(), place.array()) == null;
        require(isOnce && isField(place) && isOwn(place.cell().orElseThrow()));
      }
      case Stmt.Declare declare -> require(TYPES.contains(declare.local().type()));
      default -> {}
    }
  }

  private void check(Op op) {
    switch (op) {
      case Op.Load(Place place) -> {
        // what was written before in the same step is another value
        require(isField(place) && !written.containsKey(place.array().id()));
        if (isField(place) && !isOwn(place.cell().orElseThrow())) {
          around.add(place.array().id());
        }
      }
      case Op.Apply apply -> require(isPosition(apply) || isKnown(apply));
      case Op.Binary binary -> require(TYPES.contains(op.type()) && Effects.isPure(op)
          && !(binary.operator().isDivision() && (op.type().equals(Type.I32)
              || binary.operator() == Op.BinaryOperator.REM)));
      case Op.Unary _, Op.Convert _, Op.Read _ -> require(TYPES.contains(op.type())
          && (!(op instanceof Op.Convert convert) || TYPES.contains(convert.operand().type())));
      case Op.ConvertRaw _, Op.Compare _, Op.Select _, Op.Length _, Op.Atomic _, Op.Make _,
          Op.Get _, Op.Call _ -> require(false);
    }
  }

  private void require(boolean condition) {
    isRefused |= !condition;
  }

  private boolean isField(Place place) {
    return place.cell().isPresent() && place.path().isEmpty()
        && TYPES.contains(place.array().element()) && kernel.parameters().size() <= MOST_FIELDS;
  }

  static boolean isPosition(Op.Apply apply) {
    return apply.intrinsic().name().startsWith("globalId");
  }

  /** Whether it is a function that HotSpot has for vectors. */
  private static boolean isKnown(Op.Apply apply) {
    String method = apply.intrinsic().javaMethod();
    int name = method.indexOf('.') + 1;
    return apply.intrinsic().kind() == Intrinsic.Kind.PURE && method.startsWith("java/lang/Math.")
        && FUNCTIONS.contains(method.substring(name, method.indexOf('(')))
        && apply.arguments().stream().allMatch(atom -> TYPES.contains(atom.type()))
        && TYPES.contains(apply.type());
  }
}
