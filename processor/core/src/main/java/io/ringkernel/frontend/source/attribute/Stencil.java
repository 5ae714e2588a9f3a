package io.ringkernel.frontend.source.attribute;

import io.ringkernel.frontend.source.tree.ArrayVariable;
import io.ringkernel.frontend.source.tree.Step;
import io.ringkernel.frontend.source.tree.Term;
import io.ringkernel.frontend.source.tree.Variable;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Span;
import io.ringkernel.ir.StencilShape;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.intrinsic.Intrinsics;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The cell of a stencil kernel.
 *
 * @param sizes numbers of cells along the axes
 * @param places where the cell is along them
 * @param tile where it lies in the arrays of a tile; empty where arrays hold the whole grid
 */
record Stencil(StencilShape shape, List<Variable> sizes, List<Variable> places,
    Optional<InTile> tile) {
  /**
   * A cell in arrays of a tile, whose rim holds what is beyond the border of the grid.
   *
   * @param place the element that is the cell
   * @param stride elements from a row to the next
   */
  record InTile(Variable place, Variable stride) {}

  Stencil {
    sizes = List.copyOf(sizes);
    places = List.copyOf(places);
  }

  /**
   * The cell of a kernel.
   *
   * @param free gives a name that the user does not have
   */
  static Stencil of(StencilShape shape, UnaryOperator<String> free) {
    return new Stencil(shape, variables(shape, free, "width", "height", "depth"),
        variables(shape, free, "x", "y", "z"), Optional.empty());
  }

  /** The cell of a tile. */
  static Stencil inTile(StencilShape shape, UnaryOperator<String> free) {
    Stencil whole = of(shape, free);
    return new Stencil(shape, whole.sizes(), whole.places(), Optional.of(new InTile(
        new Variable(free.apply("place"), Type.I32),
        new Variable(free.apply("stride"), Type.I32))));
  }

  /** What says which cell of a tile it is: in the order of the factory's parameters. */
  List<Variable> operands() {
    InTile in = tile.orElseThrow();
    return Stream.of(List.of(in.place(), in.stride()), places, sizes).flatMap(List::stream)
        .toList();
  }

  private static List<Variable> variables(StencilShape shape, UnaryOperator<String> free,
      String... names) {
    return Stream.of(names).limit(shape.axes())
        .map(name -> new Variable(free.apply(name), Type.I32)).toList();
  }

  /** The body for the cells that are computed. */
  List<Step> around(List<Step> body, Span where) {
    List<Step> steps = new ArrayList<>();
    for (int axis = 0; axis < shape.axes(); axis++) {
      steps.add(place(places.get(axis), "XYZ".charAt(axis), where));
    }
    Term inside = IntStream.range(0, shape.axes()).mapToObj(axis -> below(axis, where))
        .reduce((a, b) -> new Term.ShortCircuit(true, a, b, where)).orElseThrow();
    steps.add(new Step.If(inside, new Step.Sequence(body, where), Optional.empty(), where));
    return List.copyOf(steps);
  }

  private Step place(Variable coordinate, char axis, Span where) {
    Term position = new Term.Apply(Intrinsics.ofMethod(
        "io/ringkernel/GpuContext.globalId" + axis + "()I").orElseThrow(), List.of(), where);
    return new Step.Declare(coordinate, Optional.of(
        shifted(Op.BinaryOperator.ADD, position, where)), where);
  }

  private Term below(int axis, Span where) {
    return new Term.Compare(Op.Comparison.LT, new Term.Local(places.get(axis), where),
        shifted(Op.BinaryOperator.SUB, new Term.Local(sizes.get(axis), where), where), where);
  }

  private Term shifted(Op.BinaryOperator operator, Term term, Span where) {
    return shape.margin() == 0 ? term : new Term.Binary(operator, term,
        new Term.Constant(Atom.Const.of(shape.margin()), where), where);
  }

  /** The element of a field that is the cell at distances along the axes. */
  Term.Element element(ArrayVariable field, List<Integer> distances, Span where) {
    return tile.isPresent() ? new Term.Element(field, index(tile.get(), distances, where), where)
        : new Term.Element(field, index(distances, where),
            Optional.of(distances.subList(0, shape.axes())), where);
  }

  private static Term index(InTile tile, List<Integer> distances, Span where) {
    Term index = new Term.Local(tile.place(), where);
    int rows = distances.get(1);
    if (rows != 0) {
      Term stride = new Term.Local(tile.stride(), where);
      index = moved(index, rows < 0, Math.abs(rows) == 1 ? stride : new Term.Binary(
          Op.BinaryOperator.MUL, stride, number(Math.abs(rows), where), where), where);
    }
    int columns = distances.get(0);
    return columns == 0 ? index
        : moved(index, columns < 0, number(Math.abs(columns), where), where);
  }

  private static Term moved(Term index, boolean isBack, Term by, Span where) {
    return new Term.Binary(isBack ? Op.BinaryOperator.SUB : Op.BinaryOperator.ADD, index, by,
        where);
  }

  private static Term number(int value, Span where) {
    return new Term.Constant(Atom.Const.of(value), where);
  }

  private Term index(List<Integer> distances, Span where) {
    Terms in = new Terms(where);
    List<Term> coordinates = new ArrayList<>();
    for (int axis = 0; axis < shape.axes(); axis++) {
      coordinates.add(shape.coordinate(local(places, axis, where), distances.get(axis),
          local(sizes, axis, where), in));
    }
    return shape.index(coordinates, locals(sizes, where), in);
  }

  /** What a read at those distances gives, by what an element within the grid holds. */
  Term read(Term element, List<Integer> distances, Span where) {
    if (tile.isPresent() || !shape.readsConstant()
        || distances.stream().allMatch(distance -> distance == 0)) {
      return element;
    }
    return new Term.Choice(shape.isInside(locals(places, where), distances, locals(sizes, where),
        new Terms(where)), element, new Term.Constant(shape.beyond((Type.Prim) element.type()),
            where), where);
  }

  /** What is stored of a value. */
  Term stored(Term value, Type.Prim type, Span where) {
    return shape.boundary() != StencilShape.Boundary.ABSORB ? value
        : shape.damped(value, type, locals(places, where), locals(sizes, where),
            new Terms(where));
  }

  private static List<Term> locals(List<Variable> variables, Span where) {
    return variables.stream().<Term>map(v -> new Term.Local(v, where)).toList();
  }

  private static Term local(List<Variable> variables, int axis, Span where) {
    return new Term.Local(variables.get(axis), where);
  }

  private record Terms(Span where) implements StencilShape.Arithmetic<Term> {
    @Override
    public Term constant(Atom.Const value) {
      return new Term.Constant(value, where);
    }

    @Override
    public Term binary(Op.BinaryOperator operator, Term left, Term right) {
      return new Term.Binary(operator, left, right, where);
    }

    @Override
    public Term compare(Op.Comparison comparison, Term left, Term right) {
      return new Term.Compare(comparison, left, right, where);
    }

    @Override
    public Term and(Term left, Term right) {
      return new Term.ShortCircuit(true, left, right, where);
    }

    @Override
    public Term choose(Term condition, Term then, Term otherwise) {
      return new Term.Choice(condition, then, otherwise, where);
    }

    @Override
    public Term apply(String row, List<Term> arguments) {
      return new Term.Apply(Intrinsics.named(row), arguments, where);
    }

    @Override
    public Term convert(Type.Prim to, Term value) {
      return new Term.Convert(to, value, where);
    }
  }
}
