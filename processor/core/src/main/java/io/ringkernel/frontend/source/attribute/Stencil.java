package io.ringkernel.frontend.source.attribute;

import io.ringkernel.frontend.source.tree.Step;
import io.ringkernel.frontend.source.tree.Term;
import io.ringkernel.frontend.source.tree.Variable;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Span;
import io.ringkernel.ir.intrinsic.Intrinsics;
import java.util.List;
import java.util.Optional;

/**
 * The cell of a stencil kernel. Work item (i, j) computes the cell (i + halo, j + halo).
 *
 * @param width number of columns
 * @param height number of rows
 * @param x column of the cell
 * @param y row of the cell
 * @param halo the farthest neighbour along an axis
 */
record Stencil(Variable width, Variable height, Variable x, Variable y, int halo) {
  /** The body for the cells that lie inside the border. */
  List<Step> around(List<Step> body, Span where) {
    Term inside = new Term.ShortCircuit(true, below(x, width, where), below(y, height, where),
        where);
    return List.of(place(x, "X", where), place(y, "Y", where),
        new Step.If(inside, new Step.Sequence(body, where), Optional.empty(), where));
  }

  private Step place(Variable coordinate, String axis, Span where) {
    Term position = new Term.Apply(Intrinsics.ofMethod(
        "io/ringkernel/GpuContext.globalId" + axis + "()I").orElseThrow(), List.of(), where);
    return new Step.Declare(coordinate, Optional.of(
        shifted(Op.BinaryOperator.ADD, position, where)), where);
  }

  private Term below(Variable coordinate, Variable size, Span where) {
    return new Term.Compare(Op.Comparison.LT, new Term.Local(coordinate, where),
        shifted(Op.BinaryOperator.SUB, new Term.Local(size, where), where), where);
  }

  private Term shifted(Op.BinaryOperator operator, Term term, Span where) {
    return halo == 0 ? term
        : new Term.Binary(operator, term, new Term.Constant(Atom.Const.of(halo), where), where);
  }
}
