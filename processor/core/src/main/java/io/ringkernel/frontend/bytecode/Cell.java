package io.ringkernel.frontend.bytecode;

import io.ringkernel.ir.Array;
import io.ringkernel.ir.Atom;
import io.ringkernel.ir.FreshIds;
import io.ringkernel.ir.Op;
import io.ringkernel.ir.Op.BinaryOperator;
import io.ringkernel.ir.Place;
import io.ringkernel.ir.Span;
import io.ringkernel.ir.StatementBuilder;
import io.ringkernel.ir.Stmt;
import io.ringkernel.ir.Type;
import io.ringkernel.ir.diag.Code;
import io.ringkernel.ir.diag.Diagnostic;
import io.ringkernel.ir.intrinsic.Intrinsics;
import java.util.List;

/**
 * The cell of a stencil kernel. Work item (i, j) computes the cell (i + halo, j + halo).
 *
 * @param width number of columns
 * @param height number of rows
 * @param x column of the cell
 * @param y row of the cell
 * @param halo the farthest neighbour along an axis
 */
record Cell(Atom.Value width, Atom.Value height, Atom.Value x, Atom.Value y, int halo) {
  static Cell of(int halo, FreshIds ids) {
    return new Cell(new Atom.Value(ids.next(), Type.I32, "width"),
        new Atom.Value(ids.next(), Type.I32, "height"), new Atom.Value(ids.next(), Type.I32, "x"),
        new Atom.Value(ids.next(), Type.I32, "y"), halo);
  }

  /** The body for the cells that lie inside the border. */
  List<Stmt> around(List<Stmt> body, FreshIds ids, Span span) {
    StatementBuilder out = new StatementBuilder(ids, span);
    place(x, "globalIdX", out);
    place(y, "globalIdY", out);
    Atom inColumns = below(x, width, out);
    out.when(inColumns, columns -> {
      Atom inRows = below(y, height, columns);
      columns.add(new Stmt.If(inRows, body, List.of(), span));
    });
    return out.build();
  }

  private void place(Atom.Value coordinate, String position, StatementBuilder out) {
    Atom item = out.let(position, new Op.Apply(Intrinsics.named(position), List.of()));
    out.add(new Stmt.Let(coordinate,
        new Op.Binary(BinaryOperator.ADD, item, Atom.Const.of(halo)), out.span()));
  }

  private Atom below(Atom coordinate, Atom size, StatementBuilder out) {
    return out.compare(Op.Comparison.LT, coordinate,
        out.binary(BinaryOperator.SUB, size, Atom.Const.of(halo)));
  }

  /** Where a neighbour lies. */
  Place neighbour(Array array, int dx, int dy, StatementBuilder out) {
    int distance = Math.max(Math.abs(dx), Math.abs(dy));
    if (distance > halo) {
      throw Refusal.of(Diagnostic.error(Code.BAD_DECLARATION, out.span(),
          "this neighbour is farther away than the halo of " + halo)
          .note("write @StencilKernel(halo = %d)".formatted(distance)));
    }
    Atom row = out.binary(BinaryOperator.MUL, moved(y, dy, out), width);
    return Place.of(array, out.binary(BinaryOperator.ADD, row, moved(x, dx, out)));
  }

  private static Atom moved(Atom coordinate, int distance, StatementBuilder out) {
    return distance == 0 ? coordinate
        : out.binary(distance > 0 ? BinaryOperator.ADD : BinaryOperator.SUB, coordinate,
            Atom.Const.of(Math.abs(distance)));
  }
}
