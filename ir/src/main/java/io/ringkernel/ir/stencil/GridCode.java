package io.ringkernel.ir.stencil;

import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Label;
import io.ringkernel.ir.Local;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Op.BinaryOperator;
import io.ringkernel.ir.Op.Comparison;
import io.ringkernel.ir.StatementBuilder;
import io.ringkernel.ir.StencilShape;
import io.ringkernel.ir.Stmt;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.intrinsic.Intrinsics;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** Arithmetic and loops over the axes of a grid. Lists have one element for each axis. */
final class GridCode {
  private GridCode() {}

  /** What is done at a place. */
  interface Cells {
    void at(StatementBuilder out, List<Atom> place);
  }

  static Atom apply(StatementBuilder out, String row, Atom... arguments) {
    return out.let(name(row), new Op.Apply(Intrinsics.named(row), List.of(arguments)));
  }

  /** The name of a row without its type. */
  private static String name(String row) {
    int type = row.indexOf('_');
    return type < 0 ? row : row.substring(0, type);
  }

  /** The position of the item or of its block along an axis. */
  static Atom position(StatementBuilder out, String row, int axis) {
    return apply(out, row + "XYZ".charAt(axis));
  }

  static Atom add(StatementBuilder out, Atom left, Atom right) {
    return isZero(left) ? right : isZero(right) ? left
        : out.binary(BinaryOperator.ADD, left, right);
  }

  static Atom add(StatementBuilder out, Atom left, int right) {
    return right < 0 ? subtract(out, left, Atom.Const.of(-right))
        : add(out, left, Atom.Const.of(right));
  }

  static Atom subtract(StatementBuilder out, Atom left, Atom right) {
    return isZero(right) ? left : out.binary(BinaryOperator.SUB, left, right);
  }

  static Atom multiply(StatementBuilder out, Atom left, Atom right) {
    return out.binary(BinaryOperator.MUL, left, right);
  }

  /** A sum that the text has under that name. */
  static Atom sum(StatementBuilder out, String name, Atom left, Atom right) {
    return isZero(right) ? left : out.let(name, new Op.Binary(BinaryOperator.ADD, left, right));
  }

  /** A product that the text has under that name. */
  static Atom product(StatementBuilder out, String name, Atom left, Atom right) {
    return out.let(name, new Op.Binary(BinaryOperator.MUL, left, right));
  }

  private static boolean isZero(Atom atom) {
    return atom instanceof Atom.Const constant && constant.bits() == 0;
  }

  /** The smaller of a place and the last one of an axis, and not below the first. */
  static Atom within(StatementBuilder out, Atom place, Atom size) {
    Atom last = out.binary(BinaryOperator.SUB, size, Atom.Const.of(1));
    return apply(out, "max_i32", apply(out, "min_i32", place, last), Atom.Const.of(0));
  }

  /** A place that is at most one grid away, on a torus. */
  static Atom wrapped(StatementBuilder out, Atom place, Atom size) {
    Atom below = chosen(out, out.compare(Comparison.LT, place, Atom.Const.of(0)),
        out.binary(BinaryOperator.ADD, place, size), place);
    return chosen(out, out.compare(Comparison.GE, below, size),
        out.binary(BinaryOperator.SUB, below, size), below);
  }

  static Atom chosen(StatementBuilder out, Atom condition, Atom then, Atom otherwise) {
    return out.let("select", new Op.Select(condition, then, otherwise));
  }

  /** The element of a cell of an array that has those numbers of cells along the axes. */
  static Atom index(StatementBuilder out, List<Atom> cell, List<? extends Atom> sizes) {
    Atom index = cell.getLast();
    for (int axis = cell.size() - 2; axis >= 0; axis--) {
      index = add(out, multiply(out, index, sizes.get(axis)), cell.get(axis));
    }
    return index;
  }

  static Atom product(StatementBuilder out, String name, List<? extends Atom> sizes) {
    Atom product = sizes.getFirst();
    for (Atom size : sizes.subList(1, sizes.size())) {
      product = product(out, name, product, size);
    }
    return product;
  }

  static Atom and(StatementBuilder out, List<Atom> conditions) {
    return conditions.stream()
        .reduce((one, other) -> out.binary(BinaryOperator.AND, one, other)).orElseThrow();
  }

  /** {@code for (name = first; name < end; name += step)}. */
  static void loop(StatementBuilder out, String name, Atom first, Atom end, Atom step,
      BiConsumer<StatementBuilder, Atom> body) {
    Local counter = out.declare(name, first);
    StatementBuilder head = new StatementBuilder(out.ids(), out.span());
    Atom goesOn = head.compare(Comparison.LT, head.read(counter), end);
    List<Stmt> inner = out.nested(b -> body.accept(b, b.read(counter)));
    List<Stmt> update = out.nested(
        u -> u.assign(counter, u.binary(BinaryOperator.ADD, u.read(counter), step)));
    out.add(new Stmt.Loop(new Label(out.ids().next(), ""), head.build(), goesOn, inner, update,
        out.span()));
  }

  /**
   * The items of a block share the places from first to end along all axes.
   *
   * @param block items along the axes
   * @param body is given the place
   */
  static void spread(StatementBuilder out, String name, List<? extends Atom> first,
      List<? extends Atom> end, List<Integer> block, Cells body) {
    spread(out, name, first, end, block, List.of(), body);
  }

  private static void spread(StatementBuilder out, String name, List<? extends Atom> first,
      List<? extends Atom> end, List<Integer> block, List<Atom> outer,
      Cells body) {
    int axis = first.size() - 1 - outer.size();
    if (axis < 0) {
      body.at(out, outer);
      return;
    }
    Atom own = position(out, "localId", axis);
    loop(out, name + "XYZ".charAt(axis), add(out, first.get(axis), own), end.get(axis),
        Atom.Const.of(block.get(axis)), (inner, place) -> {
          List<Atom> places = new ArrayList<>(List.of(place));
          places.addAll(outer);
          spread(inner, name, first, end, block, places, body);
        });
  }

  /** Writes the arithmetic of a grid's boundary into a list of statements. */
  record Atoms(StatementBuilder out) implements StencilShape.Arithmetic<Atom> {
    @Override
    public Atom constant(Atom.Const value) {
      return value;
    }

    @Override
    public Atom binary(BinaryOperator operator, Atom left, Atom right) {
      return out.binary(operator, left, right);
    }

    @Override
    public Atom compare(Comparison comparison, Atom left, Atom right) {
      return out.compare(comparison, left, right);
    }

    @Override
    public Atom and(Atom left, Atom right) {
      return out.binary(BinaryOperator.AND, left, right);
    }

    @Override
    public Atom choose(Atom condition, Atom then, Atom otherwise) {
      return chosen(out, condition, then, otherwise);
    }

    @Override
    public Atom apply(String row, List<Atom> arguments) {
      return out.let(name(row), new Op.Apply(Intrinsics.named(row), arguments));
    }

    @Override
    public Atom convert(Type.Prim to, Atom value) {
      return out.let("to_" + to, new Op.Convert(to, value));
    }
  }
}
