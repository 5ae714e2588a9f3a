package io.ringkernel.frontend.bytecode;

import io.ringkernel.ir.Array;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.FreshIds;
import io.ringkernel.ir.Local;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Op.BinaryOperator;
import io.ringkernel.ir.Place;
import io.ringkernel.ir.Span;
import io.ringkernel.ir.StatementBuilder;
import io.ringkernel.ir.StencilShape;
import io.ringkernel.ir.Stmt;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.diag.Code;
import io.ringkernel.ir.diag.Diagnostic;
import io.ringkernel.ir.intrinsic.Intrinsics;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The cell of a stencil kernel.
 *
 * @param sizes numbers of cells along the axes
 * @param places where the cell is along them
 */
record Cell(StencilShape shape, List<Atom.Value> sizes, List<Atom.Value> places) {
  Cell {
    sizes = List.copyOf(sizes);
    places = List.copyOf(places);
  }

  static Cell of(StencilShape shape, FreshIds ids) {
    return new Cell(shape, values(shape, ids, "width", "height", "depth"),
        values(shape, ids, "x", "y", "z"));
  }

  private static List<Atom.Value> values(StencilShape shape, FreshIds ids, String... names) {
    return Stream.of(names).limit(shape.axes())
        .map(name -> new Atom.Value(ids.next(), Type.I32, name)).toList();
  }

  /** The body for the cells that are computed. */
  List<Stmt> around(List<Stmt> body, FreshIds ids, Span span) {
    StatementBuilder out = new StatementBuilder(ids, span);
    for (int axis = 0; axis < shape.axes(); axis++) {
      String position = "globalId" + "XYZ".charAt(axis);
      Atom item = out.let(position, new Op.Apply(Intrinsics.named(position), List.of()));
      out.add(new Stmt.Let(places.get(axis), new Op.Binary(BinaryOperator.ADD, item,
          Atom.Const.of(shape.margin())), span));
    }
    within(0, body, out);
    return out.build();
  }

  private void within(int axis, List<Stmt> body, StatementBuilder out) {
    if (axis == shape.axes()) {
      body.forEach(out::add);
      return;
    }
    Atom end = out.binary(BinaryOperator.SUB, sizes.get(axis), Atom.Const.of(shape.margin()));
    out.when(out.compare(Op.Comparison.LT, places.get(axis), end),
        inner -> within(axis + 1, body, inner));
  }

  /** A coordinate or a size of the cell. */
  Atom part(Callee.OfCell.Part part, Span where) {
    List<Atom.Value> values = part.isSize() ? sizes : places;
    requireAxis(part.axis(), where);
    return values.get(part.axis());
  }

  private void requireAxis(int axis, Span where) {
    if (axis >= shape.axes()) {
      throw Refusal.of(Diagnostic.error(Code.BAD_DECLARATION, where, "this grid has no layers")
          .note("write @StencilKernel(grid = Grid.D3)"));
    }
  }

  /** What a neighbour holds. */
  Atom read(Array field, Callee.Neighbour neighbour, StatementBuilder out) {
    List<Integer> distances = neighbour.distances();
    int distance = distances.stream().mapToInt(Math::abs).max().orElseThrow();
    if (distance > shape.halo()) {
      throw Refusal.of(Diagnostic.error(Code.BAD_DECLARATION, out.span(),
          "this neighbour is farther away than the halo of " + shape.halo())
          .note("write @StencilKernel(halo = %d)".formatted(distance)));
    }
    if (neighbour.dz() != 0) {
      requireAxis(2, out.span());
    }
    List<Integer> along = distances.subList(0, shape.axes());
    String name = field.hint() + "_element";
    if (!shape.readsConstant() || distance == 0) {
      return out.let(name, new Op.Load(place(field, along, out)));
    }
    // Declared where all variables of the method are.
    Local seen = new Local(out.ids().next(), field.element(), name);
    out.assign(seen, shape.beyond((Type.Prim) field.element()));
    Atom isInside = shape.isInside(List.<Atom>copyOf(places), along, List.<Atom>copyOf(sizes),
        new Atoms(out));
    out.when(isInside, inner -> inner.assign(seen,
        inner.let(name, new Op.Load(place(field, along, inner)))));
    return out.read(seen);
  }

  /** Stores the value of this cell. */
  void write(Array field, Atom value, StatementBuilder out) {
    Type.Prim type = (Type.Prim) field.element();
    Atom stored = value;
    if (shape.boundary() == StencilShape.Boundary.ABSORB) {
      if (type.equals(Type.I32)) {
        throw Refusal.of(Diagnostic.error(Code.BAD_DECLARATION, out.span(),
            "a field of int cannot be damped by Boundary.ABSORB")
            .note("use a float or double field, or another boundary"));
      }
      stored = shape.damped(value, type, List.<Atom>copyOf(places), List.<Atom>copyOf(sizes),
          new Atoms(out));
    }
    Place place = place(field, List.of(0, 0, 0).subList(0, shape.axes()), out);
    out.add(new Stmt.Store(place, stored, out.span()));
  }

  private Place place(Array field, List<Integer> distances, StatementBuilder out) {
    Atoms in = new Atoms(out);
    List<Atom> coordinates = new ArrayList<>();
    for (int axis = 0; axis < shape.axes(); axis++) {
      coordinates.add(shape.<Atom>coordinate(places.get(axis), distances.get(axis),
          sizes.get(axis), in));
    }
    return Place.of(field, shape.index(coordinates, List.<Atom>copyOf(sizes), in))
        .ofCell(distances);
  }

  private record Atoms(StatementBuilder out) implements StencilShape.Arithmetic<Atom> {
    @Override
    public Atom constant(Atom.Const value) {
      return value;
    }

    @Override
    public Atom binary(BinaryOperator operator, Atom left, Atom right) {
      return out.binary(operator, left, right);
    }

    @Override
    public Atom compare(Op.Comparison comparison, Atom left, Atom right) {
      return out.compare(comparison, left, right);
    }

    @Override
    public Atom and(Atom left, Atom right) {
      return out.binary(BinaryOperator.AND, left, right);
    }

    @Override
    public Atom choose(Atom condition, Atom then, Atom otherwise) {
      return out.select(condition, then, otherwise);
    }

    @Override
    public Atom apply(String row, List<Atom> arguments) {
      return out.let("nearest", new Op.Apply(Intrinsics.named(row), arguments));
    }

    @Override
    public Atom convert(Type.Prim to, Atom value) {
      return out.let("converted", new Op.Convert(to, value));
    }
  }
}
