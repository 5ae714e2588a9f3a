package io.ringkernel.ir.pass;

import io.ringkernel.ir.Array;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Function;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Place;
import io.ringkernel.ir.Precondition;
import io.ringkernel.ir.StencilShape;
import io.ringkernel.ir.Stmt;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The cells that a kernel over a grid reads and sets lie in the grid, whatever the arithmetic of
 * its boundary looks like: so their indices are in bounds where each array has as many elements as
 * the grid has cells, and the grid more cells along each axis than neighbours are away.
 */
record CellBounds(Function function, List<Precondition> preconditions) {
  /** The kernel with its cells taken as in bounds; without conditions where it has none. */
  static CellBounds of(Function kernel) {
    if (kernel.entry().orElseThrow().stencil().isEmpty()) {
      return new CellBounds(kernel, List.of());
    }
    StencilShape shape = kernel.entry().get().stencil().get();
    Map<Integer, Array> found = new LinkedHashMap<>();
    List<Stmt> body = marked(kernel.body(), found);
    if (found.isEmpty()) {
      return new CellBounds(kernel, List.of());
    }
    int count = kernel.parameters().size();
    List<String> sizes = kernel.parameters().subList(count - shape.axes(), count).stream()
        .map(size -> ((Atom.Value) size).hint()).toList();
    Set<Precondition> conditions = new LinkedHashSet<>();
    for (String size : sizes) {
      conditions.add(new Precondition(List.of(new Precondition.Term(1, List.of(size)),
          new Precondition.Term(-(shape.margin() + shape.halo() + 1), List.of()))));
    }
    for (Array field : found.values()) {
      conditions.add(new Precondition(List.of(
          new Precondition.Term(1, List.of(field.hint() + ".length")),
          new Precondition.Term(-1, sizes))));
    }
    return new CellBounds(kernel.withBody(body), List.copyOf(conditions));
  }

  private static List<Stmt> marked(List<Stmt> list, Map<Integer, Array> found) {
    List<Stmt> all = new ArrayList<>();
    for (Stmt statement : list) {
      all.add(switch (statement) {
        case Stmt.Let(var value, Op.Load(Place place), var span) when isCell(place) ->
            new Stmt.Let(value, new Op.Load(marked(place, found)), span);
        case Stmt.Store(Place place, Atom value, var span) when isCell(place) ->
            new Stmt.Store(marked(place, found), value, span);
        default -> Lists.map(statement, inner -> marked(inner, found));
      });
    }
    return all;
  }

  private static boolean isCell(Place place) {
    return place.cell().isPresent() && place.bounds() == Place.Bounds.CHECKED;
  }

  private static Place marked(Place place, Map<Integer, Array> found) {
    found.putIfAbsent(place.array().id(), place.array());
    return place.proven();
  }
}
